// Turns what was given into the files of a release, written to a folder; nothing is written from a policy with errors.
import { build } from '../deliver/index.ts';
import { REFUSALS } from '../facts/delivery.ts';
import { load } from '../index.ts';
import { lint } from '../lint/index.ts';
import { type Deliverable, deliverable } from '../shell/deliverable.ts';
import { UserError } from '../shell/errors.ts';
import { labelOf } from '../shell/files.ts';
import { writeArtifacts } from '../shell/write.ts';
import type { ExitCode, Given, Terminal } from './command.ts';
import { readHeld } from './held.ts';
import { policiesOf } from './options.ts';

export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const out = given.text('out');
  if (out === null)
    throw new UserError('build needs --out DIR, the folder to write to. See: managed-settings build --help');
  const at = policiesOf(given);
  const folder = await readHeld(at);
  const loaded = load(folder);
  const what = deliverable(folder, loaded, labelOf(at));
  const findings = lint({ ...loaded, problems: [...loaded.problems, ...what.problems] });
  if (loaded.starts && what.digest !== null && !findings.some(({ severity }) => severity === 'error'))
    return write({ given, terminal, out, what: { ...what, digest: what.digest } });
  terminal.note(`Nothing was written: the policy has errors. See them: managed-settings lint --policies ${at}`);
  return 1;
}

interface Writing {
  readonly given: Given;
  readonly terminal: Terminal;
  readonly out: string;
  readonly what: Deliverable & { readonly digest: string };
}

async function write({ given, terminal, out, what }: Writing): Promise<ExitCode> {
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
