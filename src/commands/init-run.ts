// Turns what was given into a policy repository on disk, and says what was written and what was kept.
import path from 'node:path';
import { UserError } from '../shell/errors.ts';
import { readFolder } from '../shell/files.ts';
import { hasFragments, type Written, writeNew } from '../shell/write.ts';
import type { ExitCode, Given, Terminal } from './command.ts';
import { leftOut, leftOutLines } from './left-out.ts';
import { ACTION } from './options.ts';
import { startedAt } from './policy.ts';
import { baseline, type Files, fromDeployment, isOfBaseline } from './starter.ts';

export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const folder = given.words[0] ?? '.';
  const held = await hasFragments(path.join(folder, 'policies'));
  const files = await filesOf(given, held);
  const from = given.text('from');
  const ignored = from === null ? [] : leftOut(await readFolder(from));
  const written = await writeNew(folder, files);
  if (given.flag('json')) await terminal.write(`${JSON.stringify({ ...written, ignored }, null, 2)}\n`);
  else await terminal.write(summary(written, given));
  for (const line of leftOutLines(ignored)) terminal.note(line);
  return 0;
}

async function filesOf(given: Given, held: boolean): Promise<Files> {
  const action = given.text('action') ?? ACTION;
  if (!/^(?:\.\/\S*|[\w.-]+\/[\w./-]+@\S+)$/.test(action))
    throw new UserError(
      `--action is ${JSON.stringify(action)}, but a workflow names an action as owner/repository@ref (best with a commit for the ref) or ./folder. See: managed-settings init --help`,
    );
  const from = given.text('from');
  if (from === null) {
    const files = baseline(action);
    return held ? Object.fromEntries(Object.entries(files).filter(([file]) => !isOfBaseline(file))) : files;
  }
  if (held)
    throw new UserError(
      'policies/ already holds fragments; those of the deployment would merge with them and change the effect of both. Use an empty folder: managed-settings init DIR --from PATH',
    );
  const deployed = { folder: await readFolder(from, { named: '--from' }), from };
  return fromDeployment(await startedAt(from), deployed, action);
}

const NEXT = [
  'Next: managed-settings lint lists what is still an example below policies/; replace it, and the owners in .github/CODEOWNERS.',
  'Next: answer GOVERNANCE.md.',
];
const SAME = 'The fragments have the same effect as the deployment: merged back, no setting and no decision differs.';

/** What is left to a person, in order; the first release is where most of them get lost. */
function nextOf(from: string | null): readonly string[] {
  return from === null
    ? [
        ...NEXT,
        'Next: write production: none into both workflows until policy-v1 is released; README.md has the steps.',
      ]
    : [
        SAME,
        ...NEXT,
        'Next: commit all of it to the default branch at once: reviews read production/, the deployment as it is, at the base commit.',
        'Next: write production: none into policy-publish.yml until policy-v1 is released; README.md has the steps.',
      ];
}

function summary({ wrote, kept }: Written, given: Given): string {
  return [
    ...wrote.map((file) => `wrote  ${file}`),
    ...kept.map((file) => `kept   ${file} (it exists)`),
    '',
    ...nextOf(given.text('from')),
    '',
  ].join('\n');
}
