// Turns a policy folder into findings for people or programs, and on request repairs what a machine can repair.
import { type Command, NO_WORDS } from './command.ts';
import { JSON_OUT, POLICIES } from './options.ts';

export const lintCommand: Command = {
  name: 'lint',
  summary: 'say what the client would drop, refuse or read differently, and how to repair it',
  words: NO_WORDS,
  options: [
    POLICIES,
    { name: 'fix', value: null, help: 'repair in place what a machine can repair; formatting is kept' },
    JSON_OUT,
  ],
  notes: 'Exit 1: there is an error (the fleet stops, or a control silently vanishes). Warnings and advice give 0.',
  examples: [
    'managed-settings lint',
    'managed-settings lint --policies policies --fix',
    'managed-settings lint --json | jq .findings',
  ],
  run: async (given, terminal) => (await import('./lint-run.ts')).run(given, terminal),
};
