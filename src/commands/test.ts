// Runs the policy tests beside a policy and prints the results like a test runner.
import { type Command, NO_WORDS } from './command.ts';
import { BESIDE, JSON_OUT, POLICIES, SITUATION } from './options.ts';

export const testCommand: Command = {
  name: 'test',
  summary: 'run the policy tests of tests/ (JSON or YAML) against the policy',
  words: NO_WORDS,
  options: [
    POLICIES,
    { name: 'ring', value: 'NAME', help: 'also run the tests of this rollout ring' },
    { name: 'junit', value: 'FILE', help: 'also write the results as JUnit XML' },
    { name: 'watch', value: null, help: 'run again whenever a file of the policy changes' },
    JSON_OUT,
    ...SITUATION,
    ...BESIDE,
  ],
  notes:
    'Each failure shows the rules that were considered. Exit 1: a test fails, a test names a rule that does not exist, two\n' +
    'tests share a name, or there are no tests.',
  examples: [
    'managed-settings test',
    'managed-settings test --policies policies --junit results.xml',
    'managed-settings test --watch',
  ],
  run: async (given, terminal) => (await import('./test-run.ts')).run(given, terminal),
};
