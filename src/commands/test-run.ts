// Turns what was given into the results of the policy tests, printed as a test runner does.
import { guardFault } from '../checks/guard-files.ts';
import { nearest } from '../distance.ts';
import { explain } from '../explain.ts';
import { guardTexts, readGuard } from '../guard.ts';
import type { Origin, Problem } from '../parse.ts';
import { type PolicyTest, rottenTests, runTests } from '../policy-tests.ts';
import { explanationText } from '../render/explain.ts';
import type { ShownRun } from '../render/tests.ts';
import { testsJson, testsJunit, testsText } from '../render/tests.ts';
import { type Mask, maskedJson, maskLines } from '../report/mask.ts';
import { UserError } from '../shell/errors.ts';
import { labelOf, readFolder } from '../shell/files.ts';
import { changesOf } from '../shell/watch.ts';
import { replaceFile } from '../shell/write.ts';
import { suggestion } from './arguments.ts';
import type { ExitCode, Given, Terminal } from './command.ts';
import { decidingOf } from './deciding.ts';
import { policiesOf } from './options.ts';
import { placer } from './policy.ts';

export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  if (!given.flag('watch')) return once(given, terminal);
  await attempt(given, terminal);
  for await (const _ of changesOf(policiesOf(given))) await attempt(given, terminal);
  return 0;
}

/** While watching, a policy that can't be read is shown and waited for. */
async function attempt(given: Given, terminal: Terminal): Promise<void> {
  try {
    await once(given, terminal);
  } catch (thrown) {
    terminal.note(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

async function once(given: Given, terminal: Terminal): Promise<ExitCode> {
  const { shown, mask } = await shownRun(given);
  const junit = given.text('junit');
  if (junit !== null) {
    await replaceFile(junit, maskLines(testsJunit(shown), mask));
  }
  await terminal.write(
    given.flag('json') ? `${maskedJson(testsJson(shown), mask)}\n` : maskLines(testsText(shown), mask),
  );
  const failed = shown.rotten.length > 0 || shown.run.results.some(({ passed }) => !passed);
  return failed ? 1 : 0;
}

async function shownRun(given: Given): Promise<{ shown: ShownRun; mask: Mask }> {
  const { ruleset, situation, place: ruleAt, mask } = await decidingOf(given);
  const at = policiesOf(given);
  const { files, problems } = await readFolder(at);
  const guard = readGuard(files, labelOf(at));
  const testAt = placer(guardTexts(files, labelOf(at)));
  const place = (origin: Origin) => (origin.pointer.startsWith('/tests/') ? testAt(origin) : ruleAt(origin));
  // A test file that could not even be read must not pass for one that holds no tests.
  const unread = problems.filter(({ args }) => /^tests(\/|$)/.test(String(args['name'])));
  const [fault] = [...unread, ...guard.problems];
  if (fault !== undefined)
    throw new UserError(
      `${shownAt(place, fault.origin)}: this file can't be used: ${guardFault(fault)}. Compare it with its schema in schemas/.`,
    );
  const ring = ringOf(given, guard.tests);
  const tests = guard.tests.filter((test) => test.ring === null || test.ring === ring);
  const shown: ShownRun = {
    run: runTests(tests, ruleset, situation),
    rules: ruleset.rules.length,
    rotten: tests.length === 0 ? [NONE] : rottenTests(tests, ruleset).map(sentence),
    place: (origin) => shownAt(place, origin),
    chain: ({ call }, { test }) => {
      const at = test.mode === null ? situation : { ...situation, mode: test.mode };
      const text = explanationText(explain(ruleset, call, at), {
        colour: false,
        place: (origin) => shownAt(place, origin),
      });
      return text
        .split('\n')
        .slice(1)
        .filter((line) => line.trim() !== '' && !/do(es)? not match$/.test(line));
    },
  };
  return { shown, mask };
}

/** A ring without a test of its own would pass as if it had been looked at. */
function ringOf(given: Given, tests: readonly PolicyTest[]): string | null {
  const ring = given.text('ring');
  const rings = [...new Set(tests.flatMap((test) => test.ring ?? []))];
  if (ring === null || rings.includes(ring)) return ring;
  const known = rings.length === 0 ? 'no test names a ring' : `the tests name ${rings.join(', ')}`;
  throw new UserError(
    `--ring is ${JSON.stringify(ring)}, but ${known}.${suggestion(nearest(ring, rings))} A test belongs to a ring by its "ring".`,
  );
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
