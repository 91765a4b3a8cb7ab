// Asks the client's own merge engine whether one merged file reads as the files it was merged from.
//   ORACLE=/path/to/oracle node scripts/delivery-law.mjs
// ORACLE names the folder that holds merge-oracle.mjs; without it nothing is compared and the exit code is 0.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env, execPath, exit, stdout } from 'node:process';

const program = path.join(env.ORACLE ?? '', 'merge-oracle.mjs');
if (!env.ORACLE || !existsSync(program)) {
  stdout.write('Not compared with the client: set ORACLE to the folder of merge-oracle.mjs.\n');
  exit(0);
}

const { rows } = JSON.parse(readFileSync(new URL('../src/facts/settings.json', import.meta.url), 'utf8'));

/** Values that are right for some keys and wrong for most. */
const VALUES = [
  ...['true', 'false', 'null', '0', '1', '1.5', '-1', '""', '"x"', '"true"', '"false"', '"disable"'],
  ...['[]', '[""]', '["x"]', '[12345]', '[null]', '[{}]', '[["x"]]', '[1,1,"a","a"]', '["Bash(ls)"]', '["Bash(a"]'],
  ...[
    '["Bash(ls)","Bash(a"]',
    '[{"serverName":"a b"}]',
    '[{"serverName":"a"}]',
    '[{"serverUrl":"x","serverName":"y"}]',
  ],
  ...['{}', '{"x":1}', '{"x":{}}', '{"x":"y"}'],
];

/** Settings that the client withholds when a list beside them is unusable. */
const COUPLED = {
  permissions: { allow: ['Bash(ls)'], additionalDirectories: ['/x'], defaultMode: 'acceptEdits' },
  sandbox: { filesystem: { allowRead: ['/a'], allowWrite: ['/b'] }, network: { allowedDomains: ['a.com'] } },
  autoMode: { allow: ['x'], environment: ['y'] },
  hooks: {
    PreToolUse: [{ matcher: 'Bash', hooks: [{ type: 'command', command: 'x' }] }],
    Stop: [{ hooks: [{ type: 'command', command: 'x' }] }],
  },
};

const nest = (key, value) => key.split('.').reduceRight((inner, name) => ({ [name]: inner }), value);
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const deep = (a, b) => {
  if (!isObject(a) || !isObject(b)) return b;
  return { ...a, ...Object.fromEntries(Object.entries(b).map(([key, value]) => [key, deep(a[key], value)])) };
};

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Every key with every value: alone, beside the coupled settings, and before a file that holds them. */
function cases() {
  return rows.flatMap(({ key, measured }) => {
    const samples = Object.keys(measured?.invalidValue ?? {}).filter(isJson);
    return [...VALUES, ...samples].flatMap((text) => {
      const file = nest(key, JSON.parse(text));
      return [
        { id: `${key} ${text}`, managed: { 'managed-settings.json': JSON.stringify(file) } },
        {
          id: `${key} ${text} beside others`,
          managed: { 'managed-settings.json': JSON.stringify(deep(COUPLED, file)) },
        },
        {
          id: `${key} ${text} before others`,
          managed: {
            'managed-settings.json': JSON.stringify(file),
            'managed-settings.d/10.json': JSON.stringify(COUPLED),
          },
        },
      ];
    });
  });
}

function ask(list) {
  const folder = mkdtempSync(path.join(tmpdir(), 'delivery-law-'));
  const file = path.join(folder, 'cases.json');
  writeFileSync(file, JSON.stringify(list));
  const { status, stdout: answers } = spawnSync(execPath, [program, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  rmSync(folder, { recursive: true });
  if (status !== 0) exit(status ?? 1);
  const lines = answers
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return new Map(lines.map(({ id, effective }) => [id, effective]));
}

const sorted = (value) =>
  JSON.stringify(value, (_key, inner) => (isObject(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner));

const first = ask(cases());
const again = ask(
  [...first].map(([id, effective]) => ({
    id,
    managed: { 'managed-settings.json': `${JSON.stringify(effective, null, 2)}\n` },
  })),
);
const broken = [...first].filter(([id, effective]) => sorted(again.get(id)) !== sorted(effective));
for (const [id, effective] of broken) {
  stdout.write(`${id}\n  files: ${JSON.stringify(effective)}\n  one file: ${JSON.stringify(again.get(id))}\n`);
}
const told = [...first.values()].filter((effective) => Object.keys(effective).length > 0).length;
stdout.write(`${first.size} sets of files, ${told} with an effect, ${broken.length} read differently from one file\n`);
exit(broken.length > 0 || told === 0 ? 1 : 0);
