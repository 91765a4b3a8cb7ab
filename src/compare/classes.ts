// Turns changed settings that decide whole classes of calls (modes, locks, directories, sandbox) into regions with witnesses.
import type { ToolCall } from '../call.ts';
import type { Rule } from '../compile.ts';
import type { Json, JsonObject } from '../parse.ts';
import type { Anchors } from '../regions/path.ts';
import { riskOf } from '../risk.ts';
import { deniesReading } from '../tools/path-rules.ts';
import type { CallChange } from './change.ts';
import { EFFECTS } from './claim.ts';
import type { Half } from './half.ts';
import { type Outcome, replay, type Stage, type Turn, turned } from './replay.ts';
import { elsewhereOf, modesOf, ruleText } from './rows.ts';
import { astray, type Sample, samplesOf } from './samples.ts';

/** Whether anything but the rules themselves decides calls differently. */
function settingsDiffer(before: JsonObject, after: JsonObject): boolean {
  return text(deciding(before)) !== text(deciding(after));
}

const text = (value: Json): string => JSON.stringify(value);

function deciding({ permissions, sandbox, disableAutoMode }: JsonObject): Json {
  const plain =
    typeof permissions === 'object' && permissions !== null && !Array.isArray(permissions) ? permissions : {};
  const rest = Object.entries(plain as JsonObject).filter(
    ([key]) => key !== 'allow' && key !== 'ask' && key !== 'deny',
  );
  const sorted = rest.sort(([a], [b]) => (a < b ? -1 : 1));
  return [sorted.map(([key, value]) => [key, value]), sandbox ?? null, disableAutoMode ?? null];
}

/** Every class of calls that the settings decide differently, or that any rule of a kind does; those with the same change together. */
export function classChanges(halves: readonly Half[], stage: Stage, anchors: Anchors): readonly CallChange[] {
  const samples = [
    ...(settingsDiffer(stage.before.settings, stage.after.settings) ? samplesOf(halves, stage, anchors) : []),
    ...(deniesReading(stage.before) === deniesReading(stage.after) ? [] : astray()),
  ];
  if (samples.length === 0) return [];
  const kept = keptBy(halves);
  const rows = samples.flatMap((sample) => turns(sample, stage, kept));
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()].flatMap(changeOf);
}

interface Row {
  readonly what: string;
  readonly where: string;
  readonly leader: string | null;
  /** Set where the class is that of a rule. */
  readonly rule: Rule | null;
  readonly call: ToolCall;
  readonly direction: Turn;
  readonly outcomes: readonly Outcome[];
}

/** Whether both sides have a rule. What only one has is not the settings' doing. */
function keptBy(halves: readonly Half[]): (rule: Rule) => boolean {
  const texts = halves.map(({ ruleset }) => new Set(ruleset.rules.map(idOf)));
  return (rule) => texts.every((all) => all.has(idOf(rule)));
}

const idOf = ({ effect, text: written }: Rule): string => `${effect} ${written}`;

/** The first call of a class that turns each way; where a rule of both sides decides it, the class is that rule's. */
function turns({ what, where, leader, calls }: Sample, stage: Stage, kept: (rule: Rule) => boolean): readonly Row[] {
  const found: Row[] = [];
  for (const call of calls) {
    const outcomes = replay(stage, call).filter((outcome) => rulesOf(outcome).every(kept));
    for (const direction of ['wider', 'narrower'] as const) {
      const some = turned(outcomes, direction);
      if (some.length === 0) continue;
      const [rule] = some.flatMap(rulesOf).sort(strictestFirst);
      const label = rule
        ? { what: `${rule.effect} rule ${ruleText(rule)}`, where: '', leader: null, rule }
        : { what, where, leader, rule: null };
      if (found.some((row) => row.direction === direction && row.what === label.what)) continue;
      found.push({ ...label, call, direction, outcomes: some });
    }
  }
  return found;
}

/** The same rule names a change and its mirror. */
const strictestFirst = (one: Rule, other: Rule): number =>
  EFFECTS.indexOf(one.effect) - EFFECTS.indexOf(other.effect) || (one.text < other.text ? -1 : 1);

const rulesOf = ({ before, after }: Outcome): readonly Rule[] => [before.by, after.by].filter((by) => by !== null);

function keyOf({ direction, outcomes }: Row): string {
  const steps = outcomes.map(({ mode, before, after }) => `${mode} ${before.effect} ${after.effect}`);
  return [direction, ...steps].join(', ');
}

const MOST_LABELS = 6;

function changeOf(rows: readonly Row[]): readonly CallChange[] {
  const [row] = rows;
  const first = row?.outcomes[0];
  if (!row || !first) return [];
  const labels = labelsOf(rows);
  const more = labels.length > MOST_LABELS ? [`${labels.length - MOST_LABELS} more`] : [];
  return [
    {
      kind: 'call',
      tool: row.call.tool,
      region: [...labels.slice(0, MOST_LABELS), ...more].join(', '),
      ...(labels.length > 1 && { classes: labels }),
      speaks: {
        rules: rows.flatMap(({ rule }) => (rule ? [{ effect: rule.effect, text: ruleText(rule) }] : [])),
        classes: rows.flatMap(({ rule, what }) => (rule === null ? [what] : [])),
      },
      witness: row.call,
      before: first.before,
      after: first.after,
      modes: modesOf(row.outcomes),
      elsewhere: elsewhereOf(row.outcomes),
      direction: row.direction,
      proof: 'proved',
      basis: 'table',
      risk: riskOf(row.call),
    },
  ];
}

const listed = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' and $1');

/** `Edit and Write outside the working directories`, `WebFetch`: each class once, without those whose leader is there. */
function labelsOf(rows: readonly Row[]): readonly string[] {
  const shown = rows.filter(({ leader, where }) => !rows.some((row) => row.what === leader && row.where === where));
  const places = new Map<string, Set<string>>();
  for (const { what, where } of shown) {
    const place = where === '' ? what : where;
    places.set(place, (places.get(place) ?? new Set()).add(what));
  }
  return [...places].map(([place, names]) => (names.has(place) ? place : `${listed([...names])} ${place}`));
}
