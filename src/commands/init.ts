// Turns an empty folder, or an existing deployment, into a policy repository; nothing that exists is overwritten.
import path from 'node:path';
import { UserError } from '../shell/errors.ts';
import type { Written } from '../shell/write.ts';
import type { Command, Given } from './command.ts';
import { JSON_OUT } from './options.ts';
import type { Files } from './starter.ts';

const ACTION = 'your-org/managed-settings-gitops@v0.1.0';

export const initCommand: Command = {
  name: 'init',
  summary: 'write a starter policy repository, or split an existing deployment into fragments',
  words: { shown: '[DIR]', most: 1 },
  options: [
    {
      name: 'from',
      value: 'PATH',
      help: 'a deployed settings file or folder, split by topic without changing its effect',
    },
    { name: 'action', value: 'REF', help: `what the workflows use (default: ${ACTION})` },
    JSON_OUT,
  ],
  notes:
    'Files that exist are kept as they are. With --from the fragments are merged back and compared: they are written only\n' +
    'when no call and no setting is decided differently.',
  examples: [
    'managed-settings init',
    'managed-settings init claude-policy --from /etc/claude-code',
    'managed-settings init --action your-org/managed-settings-gitops@0123456789abcdef0123456789abcdef01234567',
  ],
  run: async (given, terminal) => {
    const folder = given.words[0] ?? '.';
    const { hasFragments, writeNew } = await import('../shell/write.ts');
    const held = await hasFragments(path.join(folder, 'policies'));
    const files = await filesOf(given, held);
    const written = await writeNew(folder, files);
    if (given.flag('json')) await terminal.write(`${JSON.stringify(written, null, 2)}\n`);
    else await terminal.write(summary(written, given));
    return 0;
  },
};

async function filesOf(given: Given, held: boolean): Promise<Files> {
  const { baseline, fromDeployment, isOfBaseline } = await import('./starter.ts');
  const action = given.text('action') ?? ACTION;
  const from = given.text('from');
  if (from === null) {
    const files = baseline(action);
    return held ? Object.fromEntries(Object.entries(files).filter(([file]) => !isOfBaseline(file))) : files;
  }
  if (held)
    throw new UserError(
      'policies/ already holds fragments; those of the deployment would merge with them and change the effect of both. Use an empty folder: managed-settings init DIR --from PATH',
    );
  const { readFolder } = await import('../shell/files.ts');
  const { startedAt } = await import('./policy.ts');
  const claudeMd = (await readFolder(from)).files['CLAUDE.md'] ?? null;
  return fromDeployment(await startedAt(from), claudeMd, action);
}

function summary({ wrote, kept }: Written, given: Given): string {
  const next = given.text('from')
    ? 'The fragments have the same effect as the deployment: merged back, no setting and no decision differs.'
    : 'Next: answer GOVERNANCE.md, replace the placeholders (managed-settings lint lists them), and set real owners.';
  return [
    ...wrote.map((file) => `wrote  ${file}`),
    ...kept.map((file) => `kept   ${file} (it exists)`),
    '',
    next,
    '',
  ].join('\n');
}
