// Turns two Rulesets into every effective Change between them, each with a witness replayed through decide.
import type { CallChange, Change, Side, UnknownChange } from './compare/change.ts';
import { changedOf } from './compare/changed.ts';
import { classChanges } from './compare/classes.ts';
import { isCoveredByKept } from './compare/covered.ts';
import { type Crosscheck, crosscheck } from './compare/crosscheck.ts';
import { type Domain, domainOf, filesOfCommand } from './compare/domain.ts';
import type { Question } from './compare/example.ts';
import { decides, type Half, halfOf, MCP } from './compare/half.ts';
import { ordered, type Sourced } from './compare/order.ts';
import { ask, questionOf } from './compare/question.ts';
import { type Stage, stageOf } from './compare/replay.ts';
import { askSpelled } from './compare/respelled.ts';
import { rowsOf, ruleText } from './compare/rows.ts';
import { settingChanges } from './compare/settings.ts';
import type { Ruleset } from './compile.ts';
import type { Situation } from './decide.ts';
import { TOOLS } from './facts/builtin-tools.ts';
import { once } from './once.ts';
import type { Anchors } from './regions/path.ts';
import { asCommand, type Region, type SetRegion } from './regions.ts';
import { anchorsAmong, rootsOf } from './tools/context.ts';

export type { Basis, CallChange, Change, SettingChange, Side, UnknownChange } from './compare/change.ts';
export type { Risk } from './facts/risks.ts';

/** Every effective change between two sides, in every mode that either permits; nothing iff they decide every call alike. */
export function compare(before: Side, after: Side, situation: Situation): readonly Change[] {
  const calls = callChanges(before.ruleset, after.ruleset, situation);
  return [...calls, ...settingChanges(before, after)];
}

/**
 * The changes of calls alone, found rule by rule in this one situation; what claims about a region stand on. Each tool that `asks`
 * picks is asked: a change of one tool says nothing about another.
 */
export function compareCalls(before: Ruleset, after: Ruleset, situation: Situation, asks: Asks): readonly Change[] {
  return search(before, after, situation, asks).found;
}

/** What to ask about: some tools, each of them, and the changed rules that matter there. */
export interface Asks {
  tool(name: string): boolean;
  region(region: Region): boolean;
}

function callChanges(before: Ruleset, after: Ruleset, situation: Situation): readonly Change[] {
  const { found, stage, anchors, regions } = search(before, after, situation);
  const again: Crosscheck['again'] = (other, isAsked) => {
    const there = search(before, after, other, null, isAsked);
    return { anchors: there.anchors, changes: other.sandboxAvailable ? there.byRules() : there.found };
  };
  const more = crosscheck({ found, stage, anchors, regions, situation, again });
  const shown = new Set(more.flatMap((change) => (change.kind === 'call' ? change.region : [])));
  const isShown = ({ about }: UnknownChange) => shown.has(about.slice(about.indexOf(' ') + 1));
  return [
    ...found.filter((change) => change.kind !== 'unknown' || change.why === 'budget' || !isShown(change)),
    ...more,
  ];
}

interface Search {
  readonly found: readonly (CallChange | UnknownChange)[];
  /** Without the changes that settings make. */
  readonly byRules: () => readonly (CallChange | UnknownChange)[];
  readonly stage: Stage;
  readonly anchors: Question['anchors'];
  /** The changed rules that were searched; the others are covered or unknown. */
  readonly regions: readonly Region[];
}

/** Where path rules begin in some rulesets. */
const anchorsIn = (rulesets: readonly Ruleset[], situation: Situation): Anchors => ({
  cwd: situation.cwd,
  home: situation.home,
  roots: [...new Set(rulesets.flatMap((ruleset) => anchorsAmong(situation.cwd, rootsOf(ruleset, situation))))],
});

/** The changed rules asked one by one, in one situation; all of them or some. */
function search(
  before: Ruleset,
  after: Ruleset,
  situation: Situation,
  asks: Asks | null = null,
  isAsked: (region: Region) => boolean = () => true,
): Search {
  const [old, now] = [before, after].map((ruleset) => halfOf(ruleset, anchorsIn([ruleset], situation))) as [Half, Half];
  const anchors = anchorsIn([before, after], situation);
  const stage = stageOf(before, after, situation);
  const { removed, added, respelled, moved } = changedOf(old, now);
  const changes = new Set([...removed, ...added].map(({ rule }) => rule));
  const shared = { stage, anchors, changes, asks, effort: { left: EFFORT } };
  const works: readonly Work[] = [
    ...removed.flatMap(meanings).map((region) => ({ region, own: old, other: now, ...shared })),
    ...added.flatMap(meanings).map((region) => ({ region, own: now, other: old, ...shared })),
  ];
  const classes = asks === null ? classChanges([old, now], stage, anchors) : [];
  const searched: Region[] = [];
  const ruled = works.flatMap((work) => {
    if (asks?.region(work.region) === false || !isAsked(work.region)) return [];
    if (work.region.kind === 'set' && isCoveredByKept({ ...work, region: work.region })) return [];
    if (!isAffordable(work)) return [{ change: unknownRule(work, 'budget'), cause: null }];
    searched.push(work.region);
    return regionChanges(work);
  });
  const rules = new Set(before.rules);
  const spelled = respelled.filter(isAsked).flatMap((region) => {
    const [own, other] = rules.has(region.rule) ? [old, now] : [now, old];
    return spelledChanges({ region, own, other, ...shared, changes: new Set() });
  });
  const found = ordered([...ruled, ...spelled, ...classes.map((change) => ({ change, cause: null }))], moved);
  return { found, byRules: () => ordered([...ruled, ...spelled], moved), stage, anchors, regions: searched };
}

const meanings = (region: Region): readonly Region[] => {
  const command = region.kind === 'set' ? asCommand(region) : null;
  return command === null ? [region] : [region, command];
};

/** Rules of more characters are not searched: no command, path or host that people write is so long. */
const LONGEST = 4096;
/** Nor those with more stars: every text that is looked at is followed star by star. */
const MOST_STARS = 64;
/** Nor paths beside more exceptions: each is one more set to keep out. */
const MOST_EXCEPTIONS = 40;
const isAffordable = ({ region, own, other, effort }: Work): boolean =>
  region.kind !== 'set' ||
  (isSearched(region.rule.text) &&
    effort.left > 0 &&
    (region.subject !== 'path' || [own, other].every(({ ruleset }) => exceptionsIn(ruleset) <= MOST_EXCEPTIONS)));
const exceptionsIn = once(
  ({ rules }: Ruleset): number =>
    rules.filter(({ tool, content }) => /^(?:Read|Edit)$/.test(tool) && content?.startsWith('!')).length,
);
const isSearched = (text: string): boolean => text.length <= LONGEST && text.split('*').length - 1 <= MOST_STARS;

/** What all changed rules may cost together, in states followed: some seconds. */
const EFFORT = 8_000_000;

/** What it costs to ask one rule at all: calls near it are decided on both sides. */
const asking = ({ own, other }: Work): number => 1500 + (own.ruleset.rules.length + other.ruleset.rules.length) / 5;

interface Work {
  readonly region: Region;
  readonly own: Half;
  readonly other: Half;
  readonly stage: Stage;
  readonly anchors: Question['anchors'];
  readonly changes: Question['changes'];
  readonly effort: Question['effort'];
  /** Null: all tools, until one shows a change. */
  readonly asks: Asks | null;
}

function regionChanges(work: Work): readonly Sourced[] {
  const { region, effort } = work;
  if (region.kind !== 'set')
    return region.kind === 'inert' ? [] : [{ change: unknownRule(work, 'not modelled'), cause: null }];
  effort.left -= asking(work);
  const set = { ...work, region };
  const found: Sourced[] = [];
  const isSettled = (): boolean => found.some(({ change }) => change.kind === 'call' && isUsual(set, change));
  for (const domain of domainsOf(region)) {
    if (work.asks?.tool(domain.tool) === false) continue;
    const isTold = ({ change }: Sourced) => found.some(({ change: other }) => isAlike(change, other));
    found.push(...domainChanges(set, domain).filter((one) => work.asks !== null || !isTold(one)));
    if (work.asks === null && isSettled()) break;
  }
  return found.filter(({ change }) => change.kind === 'call' || change.why === 'budget' || !isSettled());
}

const isAlike = (one: Sourced['change'], other: Sourced['change']): boolean =>
  one.kind === 'call' && other.kind === 'call' && one.direction === other.direction;

/**
 * What a rule does wherever it matters: one more deny or ask is narrower, one more allow wider. What changed beside it, a mode, may turn it
 * round for some tools; a `!` rule goes by its list.
 */
function isUsual({ region, own, stage }: Work & { readonly region: SetRegion }, { direction }: CallChange): boolean {
  const isOpening = (own.ruleset === stage.after) === (region.rule.effect === 'allow');
  return region.negative || direction === (isOpening ? 'wider' : 'narrower');
}

/** Where a rule can decide calls, its own tool first; the later ones tell nothing new once one shows the usual change. */
function domainsOf({ rule, subject }: SetRegion): readonly Domain[] {
  if (subject === 'field') return [domainOf(rule.tool)];
  const all = [...TOOLS, MCP].filter((tool) => decides(rule, tool));
  const named = all.length === 0 && subject === 'tool' ? [rule.tool] : all;
  const domains = [...named].sort((a, b) => Number(b === rule.tool) - Number(a === rule.tool)).map(domainOf);
  return subject === 'path' ? [...domains, filesOfCommand(rule.tool)] : domains;
}

function domainChanges(work: Work & { readonly region: SetRegion }, domain: Domain): readonly Sourced[] {
  const cause = work.region;
  const question = questionOf({ ...work, changed: cause, domain }, domain);
  const found = ask(question);
  const { left } = found;
  const isOpen = left === 'budget' || domain.subject === 'cmdlet';
  const proof = isOpen ? 'not proven' : 'proved';
  const rows = rowsOf(question, found, proof);
  if (rows.length > 0 || left === 'nothing') return rows.map((change) => ({ change, cause }));
  return [{ change: unknownRule(work, left), cause }];
}

/** What becomes different because a rule is exact on one side. */
function spelledChanges(work: Work & { readonly region: SetRegion }): readonly Sourced[] {
  const domain = domainOf('Bash');
  if (work.asks?.tool(domain.tool) === false) return [];
  const question = questionOf({ ...work, changed: work.region, domain }, domain);
  const found = askSpelled(question);
  if (found.left !== 'nothing') return [{ change: unknownRule(work, found.left), cause: null }];
  return rowsOf(question, found, 'proved').map((change) => ({ change, cause: work.region }));
}

function unknownRule({ region, own, stage }: Work, why: UnknownChange['why']): UnknownChange {
  const places = [region.rule.origin];
  const isBefore = own.ruleset === stage.before;
  const origins = { before: isBefore ? places : [], after: isBefore ? [] : places };
  return { kind: 'unknown', about: `${region.rule.effect} ${ruleText(region.rule)}`, why, origins };
}
