// Turns a policy folder into the settings a fleet gets from it, on request with who set what.
import { type Command, NO_WORDS } from './command.ts';
import { JSON_OUT, POLICIES } from './options.ts';

export const mergeCommand: Command = {
  name: 'merge',
  summary: 'print the settings a fleet gets, and who set what',
  words: NO_WORDS,
  options: [
    POLICIES,
    { name: 'origins', value: null, help: 'print who set each value, file:line, and what it overrode' },
    JSON_OUT,
  ],
  notes:
    'The result is exactly what the client makes of the fragments. Exit 1: a client would not start with them.\n' +
    '--json prints {settings, origins, problems, client: {starts}}.',
  examples: [
    'managed-settings merge',
    'managed-settings merge --policies policies --origins',
    "managed-settings merge --json | jq '.settings.permissions.deny'",
  ],
  run: async (given, terminal) => (await import('./merge-run.ts')).run(given, terminal),
};
