// Measures what large and broken policies cost merge, lint and a first review: CPU time, memory, and that nothing crashes.
// usage: node bench/input.mjs [--only NAME] [--dist DIR]   (builds the bundle into a temporary folder unless DIR is given)
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execPath, stdout } from 'node:process';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { only: { type: 'string' }, dist: { type: 'string' } } });
const folder = mkdtempSync(path.join(tmpdir(), 'bench-input-'));
const dist = values.dist ?? path.join(folder, 'dist');
if (values.dist === undefined) execFileSync(execPath, [path.join(root, 'scripts/build.mjs'), '--out', dist]);

const many = (length, make) => Array.from({ length }, (_, i) => make(i));
const nested = (depth, open, close) => open.repeat(depth) + close.repeat(depth);
const rules = (word) => ({
  '10.json': { permissions: { deny: many(30_000, (i) => `Bash(cmd${word}${i} sub *)`) } },
  '20.json': { permissions: { allow: many(40_000, (i) => `Bash(tool${word}${i} run:*)`) } },
  '30.json': { permissions: { ask: many(30_000, (i) => `Read(./d${word}${i}/**)`) } },
});
/** Fragments by name, as JSON values or as the text or bytes of the file. */
const POLICIES = {
  '100,000 rules': rules(''),
  '100,000 rules, all invalid': Object.fromEntries(
    many(4, (k) => [`${k + 1}0.json`, { permissions: { deny: many(25_000, (i) => `Bash(cmd${k}${i} *`) } }]),
  ),
  '10,000 fragments': Object.fromEntries(
    many(10_000, (i) => [
      `${10_000 + i}.json`,
      { permissions: { deny: [`Bash(cmd${i} *)`] }, env: { [`K${i}`]: 'v' } },
    ]),
  ),
  'a fragment of 2 MiB': { '10.json': { companyAnnouncements: ['x'.repeat(2_097_152 - 40)] } },
  'a fragment over 2 MiB': { '10.json': { companyAnnouncements: ['x'.repeat(2_097_152)] } },
  '5,000 lists deep': { '10.json': `{"env":${nested(5000, '[', ']')}}` },
  '5,000 objects deep': { '10.json': `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}` },
  'lone surrogates': { '10.json': '{"companyAnnouncements":["\\ud800"],"permissions":{"deny":["Bash(\\udc00 *)"]}}' },
  'NUL bytes': {
    '10.json': '{"permissions":{"deny":["Bash(\0 *)"]}}',
    '20.json': { permissions: { deny: ['Bash(\0 *)'] } },
  },
  'a rule of 1 MB': { '10.json': { permissions: { deny: [`Bash(${'ab *'.repeat(250_000)})`] } } },
  'names with newlines': {
    '10-a\nb.json': { permissions: { deny: ['Bash(x *)'] }, zz: 1 },
    '20-\u202e.json': { model: 5 },
  },
  'UTF-16 and no text': {
    '10.json': Buffer.from('\ufeff{"model":"x"}', 'utf16le'),
    '20.json': Buffer.from([0xff, 0xfe, 0xfd]),
  },
};
const COMMANDS = {
  merge: (at) => ['merge', '--policies', at],
  lint: (at) => ['lint', '--policies', at],
  review: (at) => ['review', '--policies', at, '--production', 'none', '--fail-on', 'never'],
};

// Loaded first into every child: says at the end how much CPU time and memory the process used.
const meter = path.join(folder, 'meter.cjs');
writeFileSync(
  meter,
  "process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); require('fs').writeSync(3, JSON.stringify({ ms: (userCPUTime + systemCPUTime) / 1000, mb: maxRSS / 1024 })); });",
);

function run(args) {
  const { status, signal, output } = spawnSync(execPath, ['--require', meter, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  if (signal !== null || /unexpected:/.test(String(output[2]))) throw new Error(`${args.join(' ')}: ${output[2]}`);
  return { status, ...JSON.parse(String(output[3])) };
}

function write(name, files) {
  const at = path.join(folder, name.replaceAll(/\W+/g, '-'));
  mkdirSync(at);
  for (const [file, content] of Object.entries(files)) {
    const isText = typeof content === 'string' || Buffer.isBuffer(content);
    writeFileSync(path.join(at, file), isText ? content : JSON.stringify(content));
  }
  return at;
}

const bare = run(['-e', '0']);
stdout.write(`node ${process.version}; bare node ${bare.ms.toFixed(0)} ms, ${bare.mb.toFixed(0)} MB\n\n`);
stdout.write(
  `| policy | ${Object.keys(COMMANDS).join(' | ')} |\n|---|${'---|'.repeat(Object.keys(COMMANDS).length)}\n`,
);
for (const [name, files] of Object.entries(POLICIES).filter(
  ([name]) => values.only === undefined || name === values.only,
)) {
  const at = write(name, files);
  const cells = Object.values(COMMANDS).map((args) => {
    const { ms, mb } = run([path.join(dist, 'cli.js'), ...args(at)]);
    return `${(ms / 1000).toFixed(2)} s, ${mb.toFixed(0)} MB`;
  });
  stdout.write(`| ${name} | ${cells.join(' | ')} |\n`);
}
if (values.only === undefined) {
  const [before, after] = [write('before', rules('b')), write('after', rules('a'))];
  const { ms, mb } = run([path.join(dist, 'cli.js'), ...COMMANDS.review(after).with(4, `file:${before}`)]);
  stdout.write(
    `\na review of 100,000 rules against as many others: ${(ms / 1000).toFixed(2)} s, ${mb.toFixed(0)} MB\n`,
  );
}
rmSync(folder, { recursive: true, force: true });
