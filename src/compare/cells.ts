// Turns one changed rule and both sides into the calls it decides differently: found by example, completed and bounded by search.
import type { ToolCall } from '../call.ts';
import type { Effect, Rule } from '../compile.ts';
import { type Machine, machineOf, type Pattern, REST } from '../language/machine.ts';
import { type Answer, BUDGET, member } from '../language.ts';
import type { Anchors } from '../regions/path.ts';
import type { SetRegion } from '../regions.ts';
import { textsOf } from '../witness.ts';
import { callIn, type Domain } from './domain.ts';
import { type Half, headOf, isNear } from './half.ts';
import { type Outcome, replay, type Stage } from './replay.ts';

/** A rule that only one side has, asked about the calls of one domain. `own` is the side that has it. */
export interface Question {
  readonly changed: SetRegion;
  readonly domain: Domain;
  readonly own: Half;
  readonly other: Half;
  readonly stage: Stage;
  readonly anchors: Anchors;
}

/** A call near the changed rule and how both sides decide it. */
export interface Example {
  readonly text: string;
  readonly call: ToolCall;
  readonly outcomes: readonly Outcome[];
}

/** What a question came to. `open`: sets of calls that are not empty and of which no example shows an effect. */
export interface Found {
  readonly examples: readonly Example[];
  readonly open: readonly Answer[];
}

type Result = Effect | 'unset';

const PRIORITY: Readonly<Record<Result, number>> = { unset: 0, allow: 1, ask: 2, deny: 3 };
const RESULTS: readonly Result[] = ['deny', 'ask', 'allow', 'unset'];
const EXAMPLES = 24;
const NEIGHBOURS = 40;

/**
 * Every way a changed rule can matter.
 * Where the sides' rules disagree on a call, the stricter rule is on one side only; so it is enough to ask, for each changed rule,
 * where it decides its own side and the other side comes to something that ranks lower: deny, ask, allow, unset.
 */
export function examplesOf(question: Question): Found {
  const { changed, domain, own, other } = question;
  const patterns = changed.subject === domain.subject ? changed.patterns : [[REST]];
  const machine = machineOf(patterns);
  const near = nearby(question, patterns);
  const texts = [
    ...ownTexts(question, { machine, patterns }),
    ...near.flatMap((region) => neighbourTexts(question, machine, region)),
  ];
  const examples = [...new Set(texts)].map((text) => exampleOf(question, text));
  if (changed.exact || domain.subject === null) return { examples, open: [] };
  const lower = RESULTS.filter((result) => PRIORITY[result] < PRIORITY[changed.rule.effect]);
  const cells = lower.map((result) => ({
    result,
    answer: cell({ machine, result, effect: changed.rule.effect, own, other, domain }),
  }));
  const extra = cells.flatMap(({ answer }) => (answer.kind === 'member' ? [exampleOf(question, answer.text)] : []));
  return {
    examples: [...examples, ...extra],
    open: cells.flatMap(({ answer }) => (answer.kind === 'empty' ? [] : [answer])),
  };
}

function exampleOf({ stage, domain }: Question, text: string): Example {
  const call = callIn(domain, text);
  return { text, call, outcomes: replay(stage, call) };
}

function ownTexts(
  { domain, anchors }: Question,
  set: { machine: Machine; patterns: readonly Pattern[] },
): readonly string[] {
  return domain.subject === null ? [''] : textsOf({ subject: domain.subject, anchors, ...set }, EXAMPLES);
}

function neighbourTexts({ domain, anchors }: Question, machine: Machine, region: SetRegion): readonly string[] {
  if (domain.subject === null || region.subject !== domain.subject) return [];
  return textsOf({ subject: domain.subject, anchors, machine, patterns: region.patterns }, 2);
}

/** The regions of both sides' other rules that can share a text with the changed one. */
function nearby({ own, other, domain, changed }: Question, patterns: readonly Pattern[]): readonly SetRegion[] {
  const head = headOf({ ...changed, patterns });
  const read = (half: Half): readonly SetRegion[] =>
    (['deny', 'ask', 'allow'] as const)
      .flatMap((effect) => half.rules(domain.tool, effect))
      .flatMap((rule) => setsNear(half, rule, head));
  const regions = [...read(own), ...read(other)].filter((region) => region.rule !== changed.rule);
  return [...new Map(regions.map((region) => [`${region.rule.effect} ${region.key}`, region])).values()].slice(
    0,
    NEIGHBOURS,
  );
}

function setsNear(half: Half, rule: Rule, head: string): readonly SetRegion[] {
  const region = half.region(rule);
  return region.kind === 'set' && region.subject !== 'field' && isNear(region, head) ? [region] : [];
}

interface Cell {
  readonly machine: Machine;
  readonly result: Result;
  readonly effect: Effect;
  readonly own: Half;
  readonly other: Half;
  readonly domain: Domain;
}

/** Texts on which the changed rule's effect stands on its own side while the other side comes to `result`. */
function cell({ machine, result, effect, own, other, domain }: Cell): Answer {
  const above = (half: Half, than: Result) =>
    (['deny', 'ask', 'allow'] as const)
      .filter((each) => PRIORITY[each] > PRIORITY[than])
      .flatMap((each) => patternsOf(half, domain, half.rules(domain.tool, each)));
  const exactAsks = [own, other].flatMap((half) =>
    patternsOf(
      half,
      domain,
      half.rules(domain.tool, 'ask').filter((rule) => isExact(half, rule)),
    ),
  );
  const none = machineOf([...above(own, effect), ...above(other, result), ...exactAsks]);
  const same = result === 'unset' ? [] : [machineOf(patternsOf(other, domain, other.rules(domain.tool, result)))];
  return member({ all: [machine, ...same, domain.well], none, alphabet: domain.alphabet }, BUDGET);
}

function isExact(half: Half, rule: Rule): boolean {
  const region = half.region(rule);
  return region.kind === 'set' && region.exact;
}

function patternsOf(half: Half, domain: Domain, rules: readonly Rule[]): readonly Pattern[] {
  return rules.flatMap((rule) => {
    const region = half.region(rule);
    if (region.kind !== 'set' || region.subject === 'field' || region.negative) return [];
    return region.subject === domain.subject ? region.patterns : [[REST]];
  });
}
