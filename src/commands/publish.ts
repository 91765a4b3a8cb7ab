// Turns a policy folder into what a publish would release now, without releasing anything.

import { type Command, NO_WORDS } from './command.ts';
import { JSON_OUT, POLICIES, PRODUCTION, REPOSITORY, TAG_PREFIX } from './options.ts';

export const publishCommand: Command = {
  name: 'publish',
  summary: 'show what the Action would release now (--dry-run); releasing is left to the Action',
  words: NO_WORDS,
  options: [
    {
      name: 'dry-run',
      value: null,
      help: 'compute the release and list its files; needed, there is no other way here',
    },
    POLICIES,
    PRODUCTION,
    { name: 'out', value: 'DIR', help: 'also write the files to a new or empty folder' },
    JSON_OUT,
    REPOSITORY,
    TAG_PREFIX,
  ],
  notes:
    'A release is made by the Action on the default branch, where the commit, the reviews and the token are known. This shows\n' +
    'its files, digest and notes. Waivers of a merged pull request that an approver approved count as they would there, if the\n' +
    'commit that is checked out is on GitHub. Exit 1: it would be refused, by the gate or for errors, placeholders or secrets.',
  examples: [
    'managed-settings publish --dry-run',
    'managed-settings publish --dry-run --production file:/etc/claude-code --out next-release',
  ],
  run: async (given, terminal) => (await import('./publish-run.ts')).run(given, terminal),
};
