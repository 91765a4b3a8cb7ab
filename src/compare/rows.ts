// Turns the examples found near one changed rule into few CallChanges: one for each region and pair of decisions.
import type { Mode, Rule } from '../compile.ts';
import type { Decision } from '../decide.ts';
import { RISKS } from '../facts/risks.ts';
import { accepts, includes } from '../language.ts';
import { once } from '../once.ts';
import { riskOf } from '../risk.ts';
import { isOddlyNamed } from '../tools/protected.ts';
import type { Basis, CallChange, Elsewhere } from './change.ts';
import type { Example, Question } from './example.ts';
import type { Half } from './half.ts';
import type { Found } from './question.ts';
import { type Outcome, strictness, TURNS, type Turn, turned } from './replay.ts';

/** One example's change in one direction. */
interface Row {
  readonly example: Example;
  readonly turn: Turn;
  readonly outcomes: readonly Outcome[];
  readonly label: Label;
}

/** The texts of the rules whose common calls are a region. */
type Label = readonly string[];

const regionOf = (label: Label): string => label.join(' ∩ ');

/** More regions than this of one changed rule and one pair of decisions are shown as the whole rule. */
const MOST_REGIONS = 5;
/** Labels are worth this many states. */
const LABEL_BUDGET = 2000;

export function rowsOf(
  question: Question,
  { examples, against }: Found,
  proof: CallChange['proof'],
): readonly CallChange[] {
  const label = labeller(question);
  const leads = leading(examples);
  const shownFirst = leads.flatMap(({ example, turn }) => rowIn(example, turn, label));
  const later = examples.filter(({ first }) => first === null);
  const more = telling(leads.length > 0 ? later.slice(0, MOST_LOOKED) : later);
  const unseen = (some: readonly Example[], rows: readonly Row[]): readonly Row[] =>
    TURNS.filter((turn) => !rows.some((row) => row.turn === turn)).flatMap((turn) =>
      some.flatMap((example) => rowIn(example, turn, label)),
    );
  const all = more.flatMap((example) => TURNS.flatMap((turn) => rowIn(example, turn, label)));
  const others = all.filter(
    (row) => !shownFirst.some(({ turn, label }) => row.turn === turn && regionOf(row.label) === regionOf(label)),
  );
  const shown = [...shownFirst, ...others];
  const turnedBack = unseen(
    leads.map(({ example }) => example),
    shown,
  );
  const opposite = unseen(against, [...shown, ...turnedBack]);
  return [shownFirst, others, turnedBack, opposite]
    .flatMap((rows) => grouped(rows, question))
    .flatMap((some) => changeOf({ ...some, proof, question }));
}

/** Examples that show only in later modes are costly to find and alike: a few are enough. */
const MOST_LATER = 4;
/** So many are looked at where the first mode shows the rule already. */
const MOST_LOOKED = 6;

function telling(examples: readonly Example[]): readonly Example[] {
  const found: Example[] = [];
  for (const example of examples) {
    if (found.length === MOST_LATER) break;
    if (example.outcomes().length > 0) found.push(example);
  }
  return found;
}

/**
 * Of each deciding pair that shows in the first mode the example that can do most harm, or one that goes further in another mode; the others would
 * tell the same. The client asks about a name that may stand for another file (`.env.`), so one is shown only where no other name tells the turn.
 */
function leading(examples: readonly Example[]): readonly Lead[] {
  const known = new Map<string, Lead & { readonly all: Example[] }>();
  for (const example of examples) {
    if (!example.first) continue;
    const { before, after } = example.first;
    const turn = strictness(after) < strictness(before) ? 'wider' : 'narrower';
    const key = [turn, shown(before), shown(after), before.by?.text, after.by?.text].join(' ');
    const same = known.get(key);
    const all = same?.all ?? [];
    if (!isOdd(example)) all.push(example);
    if (!same || (!isOdd(example) && (isOdd(same.example) || harmOf(example) > harmOf(same.example))))
      known.set(key, { example, turn, all });
  }
  const leads = [...known.values()].map((lead) => furthest(lead, lead.all));
  const isPlain = ({ example }: Lead): boolean => !isOddlyNamed(example.text);
  return leads.filter((lead) => isPlain(lead) || !leads.some((other) => other.turn === lead.turn && isPlain(other)));
}

interface Lead {
  readonly example: Example;
  readonly turn: Turn;
}

/** `rm .claude/x` is asked in acceptEdits, too, `rm a` is not: of some examples the one that goes further than the lead in the modes together. */
function furthest({ example, turn }: Lead, all: readonly Example[]): Lead {
  const reach = (one: Example): number =>
    turned(one.outcomes(), turn).reduce(
      (sum, { before, after }) => sum + 3 - Math.min(strictness(before), strictness(after)),
      0,
    );
  const least = reach(example);
  const further = all.slice(0, MOST_LOOKED).filter((one) => reach(one) > least);
  const [best = example] = further.sort(
    (one, other) => reach(other) - reach(one) || harmOf(other) - harmOf(one) || wordsIn(other) - wordsIn(one),
  );
  return { example: best, turn };
}

/** `rm a` tells more than `rm`. */
const wordsIn = ({ text }: Example): number => Math.min(2, text.split(' ').length);

/** A line of several commands or with expansions tells less about the rule than a plain one. */
const isOdd = ({ text }: Example): boolean => /[|;&<>$`(){}\\*?]/.test(text);

/** The worse, the higher; nothing known is nothing. */
const harmOf = once(({ call }: Example): number => {
  const risk = riskOf(call);
  return risk === null ? 0 : RISKS.length - RISKS.indexOf(risk);
});

function rowIn(example: Example, turn: Turn, label: (outcome: Outcome | undefined) => Label): readonly Row[] {
  const outcomes = turned(example.outcomes(), turn);
  return outcomes.length === 0 ? [] : [{ example, turn, outcomes, label: label(outcomes[0]) }];
}

function grouped(rows: readonly Row[], { changed }: Question): readonly { rows: readonly Row[]; label: Label }[] {
  return groups(rows, pairOf).flatMap((pair) => {
    const byRegion = groups(pair, ({ label }) => regionOf(label));
    if (byRegion.length > MOST_REGIONS) return [{ rows: pair, label: [ruleText(changed.rule)] }];
    return byRegion.map((some) => ({ rows: some, label: some[0]?.label ?? [] }));
  });
}

function pairOf({ turn, outcomes }: Row): string {
  const first = outcomes[0];
  return first ? `${turn} ${shown(first.before)} ${shown(first.after)}` : turn;
}

const shown = ({ effect, source }: Decision): Elsewhere['before'] => (source === 'classifier' ? 'classifier' : effect);

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
  readonly label: Label;
  readonly proof: CallChange['proof'];
  readonly question: Question;
}

function changeOf({ rows, label, proof, question }: Shown): readonly CallChange[] {
  const [row] = rows;
  const first = row?.outcomes[0];
  if (!row || !first) return [];
  const { example, turn, outcomes } = row;
  return [
    {
      kind: 'call',
      tool: example.call.tool,
      region: regionOf(label),
      speaks: { rules: label.map((text) => ({ effect: 'deny', text })), classes: [] },
      witness: example.call,
      before: first.before,
      after: first.after,
      modes: modesOf(outcomes),
      elsewhere: elsewhereOf(outcomes),
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

/** What becomes of the witness in the modes that differ from the first. */
export function elsewhereOf(outcomes: readonly Outcome[]): readonly Elsewhere[] {
  const [first] = outcomes;
  const pair = ({ before, after }: Outcome) => ({ before: shown(before), after: shown(after) });
  const isOther = (outcome: Outcome) =>
    first !== undefined &&
    (shown(outcome.before) !== shown(first.before) || shown(outcome.after) !== shown(first.after));
  return outcomes.flatMap((outcome) =>
    outcome.mode !== null && isOther(outcome) ? [{ mode: outcome.mode, ...pair(outcome) }] : [],
  );
}

function basisOf({ domain, machine }: Question, { text }: Example, { before, after }: Outcome): Basis {
  if (domain.subject === 'cmdlet') return 'not modelled';
  if (domain.subject === 'command' && !accepts(machine, text)) return 'by composition';
  if (domain.subject === 'command' && /[^\w\s./:@%+,=~^-]/.test(text)) return 'by composition';
  return [before, after].every(({ source }) => source === 'rule') ? 'exact' : 'table';
}

/** The changed rule's text, narrowed to what the other side's deciding rule shares with it. */
function labeller({ changed, own, other }: Question): (outcome: Outcome | undefined) => Label {
  const known = new Map<Rule, Label>();
  return (outcome) => {
    const rule = outcome && partner(changed.rule, outcome);
    if (!rule) return [ruleText(changed.rule)];
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

function shared({ changed, other, own }: Pick<Question, 'changed' | 'own' | 'other'>, rule: Rule): Label {
  const region = regionIn(other, own, rule);
  if (region.kind !== 'set' || region.subject !== changed.subject) {
    return [ruleText(rule.content === null ? changed.rule : rule)];
  }
  if (includes(changed.patterns, region.patterns, LABEL_BUDGET)) return [ruleText(rule)];
  if (includes(region.patterns, changed.patterns, LABEL_BUDGET)) return [ruleText(changed.rule)];
  return [ruleText(changed.rule), ruleText(rule)];
}

const regionIn = (other: Half, own: Half, rule: Rule) =>
  (other.ruleset.rules.includes(rule) ? other : own).region(rule);

/** As `parseRule` reads it back. */
export function ruleText({ tool, content, text }: Rule): string {
  if (content === null) return tool;
  return content.includes('\\') ? text : `${tool}(${content})`;
}
