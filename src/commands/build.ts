// Turns a policy folder into every file a fleet installs, written offline.
import type { Deliverable } from '../shell/deliverable.ts';
import { UserError } from '../shell/errors.ts';
import { type Command, type ExitCode, type Given, NO_WORDS, type Terminal } from './command.ts';
import { JSON_OUT, POLICIES, policiesOf } from './options.ts';

export const buildCommand: Command = {
  name: 'build',
  summary: 'write every file a fleet installs, offline',
  words: NO_WORDS,
  options: [
    POLICIES,
    { name: 'out', value: 'DIR', help: 'where to write; a new or empty folder' },
    { name: 'name', value: 'TEXT', help: 'what the files call this policy (default: local)' },
    JSON_OUT,
  ],
  notes:
    'gate/delivery.json says which channels a fleet uses; without it every format is built. The same policy gives the same\n' +
    'bytes. Exit 1: the policy has errors, or a format of a channel in use can not carry a value; nothing is written then.',
  examples: [
    'managed-settings build --policies policies --out dist-policy',
    'cd dist-policy && sha256sum --check SHA256SUMS',
  ],
  run: async (given, terminal) => {
    const out = given.text('out');
    if (out === null)
      throw new UserError('build needs --out DIR, the folder to write to. See: managed-settings build --help');
    const { readFolder, labelOf } = await import('../shell/files.ts');
    const { load } = await import('../index.ts');
    const { deliverable } = await import('../shell/deliverable.ts');
    const { lint } = await import('../lint/index.ts');
    const at = policiesOf(given);
    const folder = await readFolder(at);
    const loaded = load(folder);
    const what = deliverable(folder, loaded, labelOf(at));
    const findings = lint({ ...loaded, problems: [...loaded.problems, ...what.problems] });
    if (loaded.starts && what.digest !== null && !findings.some(({ severity }) => severity === 'error'))
      return write({ given, terminal, out, what: { ...what, digest: what.digest } });
    terminal.note(`Nothing was written: the policy has errors. See them: managed-settings lint --policies ${at}`);
    return 1;
  },
};

interface Writing {
  readonly given: Given;
  readonly terminal: Terminal;
  readonly out: string;
  readonly what: Deliverable & { readonly digest: string };
}

async function write({ given, terminal, out, what }: Writing): Promise<ExitCode> {
  const { build } = await import('../deliver/index.ts');
  const { REFUSALS } = await import('../facts/delivery.ts');
  const { writeArtifacts } = await import('../shell/write.ts');
  const built = await build({ ...what, name: given.text('name') ?? 'local' });
  for (const { format, pointer, why, blocks } of built.refusals)
    terminal.note(
      `${blocks ? 'error' : 'left out'}: ${format} can't carry ${pointer || 'the settings'}: ${REFUSALS[why]}`,
    );
  for (const { format, pointer } of built.omissions)
    terminal.note(`${format} leaves out ${pointer}, which its channel ignores`);
  if (built.refusals.some(({ blocks }) => blocks)) return 1;
  await writeArtifacts(out, built.artifacts);
  const names = built.artifacts.map(({ name, bytes }) => ({ name, bytes: bytes.length }));
  const text = given.flag('json')
    ? JSON.stringify(
        { digest: what.digest, artifacts: names, refusals: built.refusals, omissions: built.omissions },
        null,
        2,
      )
    : [...names.map(({ name, bytes }) => `${String(bytes).padStart(9)}  ${name}`), '', `digest ${what.digest}`].join(
        '\n',
      );
  await terminal.write(`${text}\n`);
  return 0;
}
