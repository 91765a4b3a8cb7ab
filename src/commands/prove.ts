// Says how to ask for a proof about every call of a region.
import { type Command, NO_WORDS } from './command.ts';
import { JSON_OUT, POLICIES, SITUATION } from './options.ts';

export const proveCommand: Command = {
  name: 'prove',
  summary: 'prove what holds for every call a rule matches, or show a call that breaks it',
  words: NO_WORDS,
  options: [
    POLICIES,
    {
      name: 'never-allow',
      value: 'RULE',
      help: 'no call of it runs without a question, in any permitted mode',
      repeats: true,
    },
    { name: 'never-unasked', value: 'RULE', help: "nor on the word of auto mode's classifier", repeats: true },
    {
      name: 'never-deny',
      value: 'RULE',
      help: 'no call of it is refused in the mode a session starts in',
      repeats: true,
    },
    { name: 'always-allow', value: 'RULE', help: 'every call of it runs without a question there', repeats: true },
    { name: 'no-wider-than', value: 'PATH', help: 'nothing is wider than in this policy' },
    JSON_OUT,
    ...SITUATION,
  ],
  notes:
    'Exit 0: everything is proved. Exit 1: something is refuted, with a call that shows it. Exit 2: something is not proven.',
  examples: [
    "managed-settings prove --never-allow 'Bash(curl *)' --never-allow 'Read(~/.ssh/**)'",
    "managed-settings prove --always-allow 'Bash(npm test)'",
    'managed-settings prove --policies candidate --no-wider-than /etc/claude-code/managed-settings.json',
  ],
  run: async (given, terminal) => (await import('./prove-run.ts')).run(given, terminal),
};
