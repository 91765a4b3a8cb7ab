// Runs the policy tests beside a policy and prints the results like a test runner.
import type { Origin, Problem } from '../parse.ts';
import type { ShownRun } from '../render/tests.ts';
import { UserError } from '../shell/errors.ts';
import { type Command, type ExitCode, type Given, NO_WORDS, type Terminal } from './command.ts';
import { JSON_OUT, POLICIES, policiesOf, SITUATION } from './options.ts';

export const testCommand: Command = {
  name: 'test',
  summary: 'run the policy tests of tests/*.json against the policy',
  words: NO_WORDS,
  options: [
    POLICIES,
    { name: 'ring', value: 'NAME', help: 'also run the tests of this rollout ring' },
    { name: 'junit', value: 'FILE', help: 'also write the results as JUnit XML' },
    { name: 'watch', value: null, help: 'run again whenever a file of the policy changes' },
    JSON_OUT,
    ...SITUATION,
  ],
  notes:
    'Each failure shows the rules that were considered. Exit 1: a test fails, a test names a rule that does not exist, two\n' +
    'tests share a name, or there are no tests.',
  examples: [
    'managed-settings test',
    'managed-settings test --policies policies --junit results.xml',
    'managed-settings test --watch',
  ],
  run: async (given, terminal) => {
    if (!given.flag('watch')) return once(given, terminal);
    const { changesOf } = await import('../shell/watch.ts');
    await attempt(given, terminal);
    for await (const _ of changesOf(policiesOf(given))) await attempt(given, terminal);
    return 0;
  },
};

/** While watching, a policy that can't be read is shown and waited for. */
async function attempt(given: Given, terminal: Terminal): Promise<void> {
  try {
    await once(given, terminal);
  } catch (thrown) {
    terminal.note(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

async function once(given: Given, terminal: Terminal): Promise<ExitCode> {
  const shown = await shownRun(given);
  const { testsJson, testsJunit, testsText } = await import('../render/tests.ts');
  const junit = given.text('junit');
  if (junit !== null) {
    const { replaceFile } = await import('../shell/write.ts');
    await replaceFile(junit, testsJunit(shown));
  }
  await terminal.write(given.flag('json') ? `${JSON.stringify(testsJson(shown), null, 2)}\n` : testsText(shown));
  const failed = shown.rotten.length > 0 || shown.run.results.some(({ passed }) => !passed);
  return failed ? 1 : 0;
}

async function shownRun(given: Given): Promise<ShownRun> {
  const { guardTexts, readGuard } = await import('../guard.ts');
  const { rottenTests, runTests } = await import('../policy-tests.ts');
  const { decidingOf } = await import('./deciding.ts');
  const { placer } = await import('./policy.ts');
  const { labelOf, readFolder } = await import('../shell/files.ts');
  const { ruleset, situation, place: ruleAt } = await decidingOf(given);
  const at = policiesOf(given);
  const { files } = await readFolder(at);
  const guard = readGuard(files, labelOf(at));
  const testAt = placer(guardTexts(files, labelOf(at)));
  const place = (origin: Origin) => (origin.pointer.startsWith('/tests/') ? testAt(origin) : ruleAt(origin));
  const [fault] = guard.problems;
  if (fault !== undefined)
    throw new UserError(
      `${shownAt(place, fault.origin)}: this file can't be used (${fault.args['message'] ?? fault.code}). Compare it with its schema in schemas/.`,
    );
  const ring = given.text('ring');
  const tests = guard.tests.filter((test) => test.ring === null || test.ring === ring);
  return {
    run: runTests(tests, ruleset, situation),
    rules: ruleset.rules.length,
    rotten: tests.length === 0 ? [NONE] : rottenTests(tests, ruleset).map(sentence),
    place: (origin) => shownAt(place, origin),
    chain: () => [],
  };
}

const NONE = 'there are no policy tests; put calls and the decisions you expect into tests/*.json';

function sentence({ code, args }: Problem): string {
  return code === 'test-rule'
    ? `a test names the rule ${args['rule']}, which stands in no fragment`
    : `two tests are called ${args['name']}`;
}

function shownAt(
  place: (origin: Origin) => { readonly file: string; readonly line: number; readonly column: number },
  origin: Origin,
): string {
  const { file, line, column } = place(origin);
  return `${file}:${line}:${column}`;
}
