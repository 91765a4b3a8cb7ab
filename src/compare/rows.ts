// Turns the examples found near one changed rule into few CallChanges: one for each region and pair of decisions.
import type { Mode, Rule } from '../compile.ts';
import type { Decision } from '../decide.ts';
import { includes } from '../language.ts';
import { riskOf } from '../risk.ts';
import type { Basis, CallChange } from './change.ts';
import type { Half } from './half.ts';
import type { Example, Question } from './question.ts';
import { type Outcome, type Turn, turned } from './replay.ts';

/** One example's change in one direction. */
interface Row {
  readonly example: Example;
  readonly turn: Turn;
  readonly outcomes: readonly Outcome[];
  readonly region: string;
}

/** More regions than this of one changed rule and one pair of decisions are shown as the whole rule. */
const MOST_REGIONS = 5;
/** Labels are worth this many states. */
const LABEL_BUDGET = 2000;

export function rowsOf(
  question: Question,
  examples: readonly Example[],
  proof: CallChange['proof'],
): readonly CallChange[] {
  const label = labeller(question);
  const rows = examples.flatMap((example) => turns(example).map((row) => ({ ...row, region: label(row.outcomes[0]) })));
  const byPair = groups(rows, pairOf);
  const shown = byPair.flatMap((pair) => {
    const byRegion = groups(pair, (row) => row.region);
    return byRegion.length > MOST_REGIONS
      ? [{ rows: pair, region: ruleText(question.changed.rule) }]
      : byRegion.map((some) => ({ rows: some, region: some[0]?.region ?? '' }));
  });
  const first = question.stage.situations[0]?.mode ?? null;
  const main = new Set(shown.filter((one) => isShownIn(one.rows, first)).map(sideOf));
  return shown
    .filter((one) => isShownIn(one.rows, first) || !main.has(sideOf(one)))
    .flatMap(({ rows: some, region }) => changeOf({ rows: some, region, proof, question }));
}

/** Changes that show only in other modes are left out beside one of the same region and direction that shows in the first. */
const isShownIn = ([row]: readonly Row[], mode: Mode | null): boolean => row?.outcomes[0]?.mode === mode;
const sideOf = ({ rows, region }: { readonly rows: readonly Row[]; readonly region: string }): string =>
  `${rows[0]?.turn} ${region}`;

function turns(example: Example): readonly Omit<Row, 'region'>[] {
  return (['wider', 'narrower'] as const)
    .map((turn) => ({ example, turn, outcomes: turned(example.outcomes, turn) }))
    .filter(({ outcomes }) => outcomes.length > 0);
}

function pairOf({ turn, outcomes }: Row): string {
  const first = outcomes[0];
  return first ? `${turn} ${shown(first.before)} ${shown(first.after)}` : turn;
}

const shown = ({ effect, source }: Decision): string => (source === 'classifier' ? 'classifier' : effect);

function groups<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const byKey = new Map<string, T[]>();
  for (const item of items) {
    const group = byKey.get(key(item));
    if (group) group.push(item);
    else byKey.set(key(item), [item]);
  }
  return [...byKey.values()];
}

interface Shown {
  readonly rows: readonly Row[];
  readonly region: string;
  readonly proof: CallChange['proof'];
  readonly question: Question;
}

function changeOf({ rows, region, proof, question }: Shown): readonly CallChange[] {
  const [row] = rows;
  const first = row?.outcomes[0];
  if (!row || !first) return [];
  const { example, turn, outcomes } = row;
  return [
    {
      kind: 'call',
      tool: example.call.tool,
      region,
      witness: example.call,
      before: first.before,
      after: first.after,
      modes: modesOf(outcomes),
      direction: turn,
      proof,
      basis: basisOf(question, example, first),
      risk: riskOf(example.call),
    },
  ];
}

/** The modes asked for; none when only the policies' own start modes differ. */
export function modesOf(outcomes: readonly Outcome[]): readonly Mode[] {
  return outcomes.flatMap(({ mode }) => (mode === null ? [] : [mode]));
}

function basisOf({ domain }: Question, { text }: Example, { before, after }: Outcome): Basis {
  if (domain.subject === 'command' && /[^\w\s./:@%+,=~^-]/.test(text)) return 'by composition';
  return [before, after].every(({ source }) => source === 'rule') ? 'exact' : 'table';
}

/** The changed rule's text, narrowed to what the other side's deciding rule shares with it. */
function labeller({ changed, own, other }: Question): (outcome: Outcome | undefined) => string {
  const known = new Map<Rule, string>();
  return (outcome) => {
    const rule = outcome && partner(changed.rule, outcome);
    if (!rule) return ruleText(changed.rule);
    const text = known.get(rule) ?? shared({ changed, own, other }, rule);
    known.set(rule, text);
    return text;
  };
}

/** The deciding rule of the side that does not have the changed rule. */
function partner(changed: Rule, { before, after }: Outcome): Rule | null {
  const others = [before.by, after.by].filter(
    (rule) => rule !== null && rule !== changed && rule.effect !== changed.effect,
  );
  return others[0] ?? null;
}

function shared({ changed, other, own }: Pick<Question, 'changed' | 'own' | 'other'>, rule: Rule): string {
  const region = regionIn(other, own, rule);
  if (region.kind !== 'set' || region.subject !== changed.subject) {
    return rule.content === null ? ruleText(changed.rule) : ruleText(rule);
  }
  if (includes(changed.patterns, region.patterns, LABEL_BUDGET)) return ruleText(rule);
  if (includes(region.patterns, changed.patterns, LABEL_BUDGET)) return ruleText(changed.rule);
  return `${ruleText(changed.rule)} ∩ ${ruleText(rule)}`;
}

const regionIn = (other: Half, own: Half, rule: Rule) =>
  (other.ruleset.rules.includes(rule) ? other : own).region(rule);

export function ruleText({ tool, content }: Rule): string {
  return content === null ? tool : `${tool}(${content})`;
}
