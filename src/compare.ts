// Turns two Rulesets into every effective Change between them, each with a witness replayed through decide.

import { examplesOf, type Question } from './compare/cells.ts';
import type { CallChange, Change, UnknownChange } from './compare/change.ts';
import { changedOf } from './compare/changed.ts';
import { domainOf } from './compare/domain.ts';
import { decides, type Half, halfOf, MCP } from './compare/half.ts';
import { type Stage, stageOf } from './compare/replay.ts';
import { rowsOf, ruleText } from './compare/rows.ts';
import { settingChanges } from './compare/settings.ts';
import type { Ruleset } from './compile.ts';
import type { Situation } from './decide.ts';
import { TOOLS } from './facts/builtin-tools.ts';
import type { Policy } from './merge.ts';
import type { Region, SetRegion } from './regions.ts';

export type { Basis, CallChange, Change, SettingChange, UnknownChange } from './compare/change.ts';
export type { Risk } from './facts/risks.ts';

/** One side of a comparison. */
export interface Side {
  readonly policy: Policy;
  readonly ruleset: Ruleset;
}

/** Every effective change between two sides, in every mode that either permits; nothing iff they decide every call alike. */
export function compare(before: Side, after: Side, situation: Situation): readonly Change[] {
  const calls = callChanges(before.ruleset, after.ruleset, situation);
  return [...calls, ...settingChanges(before.policy, after.policy)];
}

function callChanges(before: Ruleset, after: Ruleset, situation: Situation): readonly (CallChange | UnknownChange)[] {
  const anchors = { cwd: situation.cwd, home: situation.home };
  const [old, now] = [halfOf(before, anchors), halfOf(after, anchors)];
  const stage = stageOf(before, after, situation);
  const { removed, added } = changedOf(old, now);
  const work = [
    ...removed.map((region) => ({ region, own: old, other: now })),
    ...added.map((region) => ({ region, own: now, other: old })),
  ];
  return distinct(work.flatMap(({ region, own, other }) => regionChanges({ region, own, other, stage, anchors })));
}

interface Work {
  readonly region: Region;
  readonly own: Half;
  readonly other: Half;
  readonly stage: Stage;
  readonly anchors: Question['anchors'];
}

function regionChanges(work: Work): readonly (CallChange | UnknownChange)[] {
  const { region } = work;
  if (region.kind !== 'set') return region.kind === 'inert' ? [] : [unknownRule(work, 'not modelled')];
  const set = { ...work, region };
  const seen = new Set<string>();
  return toolsOf(region).flatMap((tool) => {
    const rows = toolChanges(set, tool).filter((change) => change.kind === 'unknown' || !seen.has(change.direction));
    for (const row of rows) if (row.kind === 'call') seen.add(row.direction);
    return rows;
  });
}

/** The tools a rule can decide, its own first. */
function toolsOf({ rule, subject }: SetRegion): readonly string[] {
  if (subject === 'field') return [rule.tool];
  const all = [...TOOLS, MCP].filter((tool) => decides(rule, tool));
  const named = all.length === 0 && subject === 'tool' ? [rule.tool] : all;
  return [...named].sort((a, b) => Number(b === rule.tool) - Number(a === rule.tool));
}

function toolChanges(
  work: Work & { readonly region: SetRegion },
  tool: string,
): readonly (CallChange | UnknownChange)[] {
  const question: Question = { ...work, changed: work.region, domain: domainOf(tool) };
  const { examples, open } = examplesOf(question);
  const rows = rowsOf(question, examples, open.some(({ kind }) => kind === 'budget') ? 'not proven' : 'proved');
  if (rows.length > 0 || open.length === 0) return rows;
  return [unknownRule(work, open.some(({ kind }) => kind === 'budget') ? 'budget' : 'not modelled')];
}

function unknownRule({ region, own, stage }: Work, why: UnknownChange['why']): UnknownChange {
  const places = [region.rule.origin];
  const isBefore = own.ruleset === stage.before;
  return {
    kind: 'unknown',
    about: ruleText(region.rule),
    why,
    origins: { before: isBefore ? places : [], after: isBefore ? [] : places },
  };
}

/** One change for a tool, region and pair of decisions; the first found is the most natural. */
function distinct(changes: readonly (CallChange | UnknownChange)[]): readonly (CallChange | UnknownChange)[] {
  const key = (change: CallChange | UnknownChange) =>
    change.kind === 'unknown'
      ? `${change.about} ${change.why}`
      : [change.tool, change.region, change.direction, change.before.effect, change.after.effect].join(' ');
  const known = new Map<string, CallChange | UnknownChange>();
  for (const change of changes) if (!known.has(key(change))) known.set(key(change), change);
  return [...known.values()];
}
