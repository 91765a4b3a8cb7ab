// Turns an empty folder, or an existing deployment, into a policy repository; nothing that exists is overwritten.
import type { Command } from './command.ts';
import { ACTION, JSON_OUT } from './options.ts';

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
    'when no call and no setting is decided differently. The deployed files are copied to production/, and the review workflow\n' +
    'compares with them until there is a release.',
  examples: [
    'managed-settings init',
    'managed-settings init claude-policy --from /etc/claude-code',
    'managed-settings init --action your-org/managed-settings-gitops@0123456789abcdef0123456789abcdef01234567',
  ],
  run: async (given, terminal) => (await import('./init-run.ts')).run(given, terminal),
};
