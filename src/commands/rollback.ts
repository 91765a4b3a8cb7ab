// Turns the fragments of an earlier release into a change of the work tree, after saying what going back means.
import { type Command, NO_WORDS } from './command.ts';
import { JSON_OUT, POLICIES, TAG_PREFIX } from './options.ts';

const FORMATS = ['terminal', 'markdown', 'json'];

export const rollbackCommand: Command = {
  name: 'rollback',
  summary: 'bring back the fragments of an earlier release, and say what going back makes wider or narrower',
  words: NO_WORDS,
  options: [
    {
      name: 'to',
      value: 'TAG',
      help: 'the release to go back to, for example policy-v12; its tag must be in this clone',
    },
    POLICIES,
    { name: 'dry-run', value: null, help: 'show what going back means and write nothing' },
    { name: 'format', value: 'NAME', help: `${FORMATS.join(', ')} (default: terminal)`, choices: FORMATS },
    JSON_OUT,
    TAG_PREFIX,
  ],
  notes:
    'The fragments and CLAUDE.md become byte for byte what they were at the tag; gate/ and tests/ stay as they are, and judge.\n' +
    'Nothing is committed or released: a rollback is a new commit, a pull request and a new release, like any other change.\n' +
    'Exit 0: written, or nothing to do, whatever the verdict. Exit 2: no such tag, or the folder has uncommitted changes.',
  examples: [
    'managed-settings rollback --to policy-v12 --dry-run',
    'managed-settings rollback --to policy-v12',
    'managed-settings rollback --to policy-v12 --format markdown > description.md',
  ],
  run: async (given, terminal) => (await import('./rollback-run.ts')).run(given, terminal),
};
