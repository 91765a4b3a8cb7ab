import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  replaceFile
} from "./chunk-UX554QOC.js";
import {
  explain,
  explanationText
} from "./chunk-IYEQF2O2.js";
import {
  decidingOf
} from "./chunk-TG34ZADR.js";
import "./chunk-ZVEAUTD7.js";
import {
  placer
} from "./chunk-JFBRYYTX.js";
import "./chunk-HNO2IEPT.js";
import {
  failureText,
  guardFault,
  guardTexts,
  readGuard,
  rottenTests,
  runTests
} from "./chunk-PFKH7SR5.js";
import "./chunk-EGT6V5SE.js";
import {
  labelOf,
  readFolder
} from "./chunk-SARLGUPY.js";
import "./chunk-2T74SMS4.js";
import {
  maskLines,
  maskedJson
} from "./chunk-GNIJ54MQ.js";
import "./chunk-RIIRWQYK.js";
import "./chunk-DDSSPN6I.js";
import {
  suggestion
} from "./chunk-OCKEBF2T.js";
import {
  policiesOf
} from "./chunk-VR63W3NA.js";
import {
  visible
} from "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import {
  nearest
} from "./chunk-RMA4PV65.js";
import "./chunk-Z7ZOBZ5Q.js";
import {
  UserError,
  WorldError,
  messageOf
} from "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";

// src/render/tests.ts
function testsText({ run: run2, rules, rotten, place, chain }) {
  const { results, uncovered } = run2;
  const lines = results.flatMap((result) => [
    `${result.passed ? "\u2713" : "\u2717"} ${visible(result.test.name)}`,
    ...result.passed ? [] : [`    ${visible(place(result.test.origin))}`],
    ...result.failures.flatMap((failure) => [
      `    ${visible(failureText(result.test, failure))}`,
      ...chain(failure, result).map((line) => `      ${visible(line)}`)
    ])
  ]);
  const passed = results.filter((result) => result.passed).length;
  const covered = rules - uncovered.length;
  return [
    ...lines,
    ...rotten.map((sentence2) => `\u2717 ${visible(sentence2)}`),
    "",
    ...uncoveredLines(uncovered, place),
    `${passed} passed, ${results.length - passed + rotten.length} failed; ${covered} of ${rules} rules covered`,
    ""
  ].join("\n");
}
var MOST_UNCOVERED = 20;
function uncoveredLines(rules, place) {
  if (rules.length === 0) return [];
  const shown = rules.slice(0, MOST_UNCOVERED);
  const rest = rules.length - shown.length;
  return [
    "Rules no test reaches:",
    ...shown.map(({ effect, text, origin }) => `  ${effect} ${visible(text)}  ${visible(place(origin))}`),
    ...rest > 0 ? [`  and ${rest} more`] : [],
    ""
  ];
}
function testsJson({ run: run2, rules, rotten, place }) {
  return {
    passed: run2.results.filter((result) => result.passed).length,
    failed: run2.results.filter((result) => !result.passed).length + rotten.length,
    coverage: { rules, covered: rules - run2.uncovered.length },
    problems: rotten,
    tests: run2.results.map(({ test, passed, failures }) => ({
      name: test.name,
      passed,
      place: place(test.origin),
      failures: failures.map(({ call, decision }) => ({
        call,
        expected: test.expect,
        effect: decision.effect,
        source: decision.source,
        ...decision.by ? { rule: decision.by.text } : {}
      }))
    })),
    uncovered: run2.uncovered.map(({ effect, text, origin }) => ({ effect, rule: text, place: place(origin) }))
  };
}
function testsJunit({ run: run2, rotten }) {
  const cases = run2.results.map(
    (result) => testCase(
      result.test.name,
      result.failures.map((one) => failureText(result.test, one))
    )
  );
  const faults = rotten.map((sentence2) => testCase(sentence2, [sentence2]));
  const failed = run2.results.filter((result) => !result.passed).length + rotten.length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="policy tests" tests="${run2.results.length + rotten.length}" failures="${failed}">`,
    ...cases,
    ...faults,
    "</testsuite>",
    ""
  ].join("\n");
}
function testCase(name, failures) {
  const body = failures.map((text) => `<failure message="${xml(text)}"/>`).join("");
  return `  <testcase classname="policy" name="${xml(name)}">${body}</testcase>`;
}
function xml(text) {
  return visible(text).replace(/[<>&"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

// src/shell/watch.ts
import { watch } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
var BURST = 150;
async function* changesOf(folder) {
  let changes = 0;
  let failed = null;
  const collect = async () => {
    for await (const _ of watch(folder, { recursive: true })) changes++;
  };
  collect().catch((thrown) => {
    failed = thrown;
  });
  for (let seen = 0; ; ) {
    await sleep(BURST);
    if (failed !== null) throw new WorldError(`${folder} can't be watched: ${messageOf(failed)}`);
    if (changes === seen) continue;
    seen = changes;
    await sleep(BURST);
    yield;
  }
}

// src/commands/test-run.ts
async function run(given, terminal) {
  if (!given.flag("watch")) return once(given, terminal);
  await attempt(given, terminal);
  for await (const _ of changesOf(policiesOf(given))) await attempt(given, terminal);
  return 0;
}
async function attempt(given, terminal) {
  try {
    await once(given, terminal);
  } catch (thrown) {
    terminal.note(thrown instanceof Error ? thrown.message : String(thrown));
  }
}
async function once(given, terminal) {
  const { shown, mask } = await shownRun(given);
  const junit = given.text("junit");
  if (junit !== null) {
    await replaceFile(junit, maskLines(testsJunit(shown), mask));
  }
  await terminal.write(
    given.flag("json") ? `${maskedJson(testsJson(shown), mask)}
` : maskLines(testsText(shown), mask)
  );
  const failed = shown.rotten.length > 0 || shown.run.results.some(({ passed }) => !passed);
  return failed ? 1 : 0;
}
async function shownRun(given) {
  const { ruleset, situation, place: ruleAt, mask } = await decidingOf(given);
  const at = policiesOf(given);
  const { files, problems } = await readFolder(at);
  const guard = readGuard(files, labelOf(at));
  const testAt = placer(guardTexts(files, labelOf(at)));
  const place = (origin) => origin.pointer.startsWith("/tests/") ? testAt(origin) : ruleAt(origin);
  const unread = problems.filter(({ args }) => /^tests(\/|$)/.test(String(args["name"])));
  const [fault] = [...unread, ...guard.problems];
  if (fault !== void 0)
    throw new UserError(
      `${shownAt(place, fault.origin)}: this file can't be used: ${guardFault(fault)}. Compare it with its schema in schemas/.`
    );
  const ring = ringOf(given, guard.tests);
  const tests = guard.tests.filter((test) => test.ring === null || test.ring === ring);
  const shown = {
    run: runTests(tests, ruleset, situation),
    rules: ruleset.rules.length,
    rotten: tests.length === 0 ? [NONE] : rottenTests(tests, ruleset).map(sentence),
    place: (origin) => shownAt(place, origin),
    chain: ({ call }, { test }) => {
      const at2 = test.mode === null ? situation : { ...situation, mode: test.mode };
      const text = explanationText(explain(ruleset, call, at2), {
        colour: false,
        place: (origin) => shownAt(place, origin)
      });
      return text.split("\n").slice(1).filter((line) => line.trim() !== "" && !/do(es)? not match$/.test(line));
    }
  };
  return { shown, mask };
}
function ringOf(given, tests) {
  const ring = given.text("ring");
  const rings = [...new Set(tests.flatMap((test) => test.ring ?? []))];
  if (ring === null || rings.includes(ring)) return ring;
  const known = rings.length === 0 ? "no test names a ring" : `the tests name ${rings.join(", ")}`;
  throw new UserError(
    `--ring is ${JSON.stringify(ring)}, but ${known}.${suggestion(nearest(ring, rings))} A test belongs to a ring by its "ring".`
  );
}
var NONE = "there are no policy tests; put calls and the decisions you expect into tests/*.json";
function sentence({ code, args }) {
  return code === "test-rule" ? `a test names the rule ${args["rule"]}, which stands in no fragment` : `two tests are called ${args["name"]}`;
}
function shownAt(place, origin) {
  const { file, line, column } = place(origin);
  return `${file}:${line}:${column}`;
}
export {
  run
};
