// Turns one changed rule and both sides into examples of calls near it, and says whether anything was left undecided.
import type { Rule } from '../compile.ts';
import { FIELD_VALUES } from '../facts/dictionary.ts';
import { literal, type Pattern } from '../language/machine.ts';
import { headOf, quickly } from '../language/quick.ts';
import { accepts, includes } from '../language.ts';
import { once } from '../once.ts';
import type { Anchors } from '../regions/path.ts';
import { exactTextOf, machineIn, type SetRegion, type Subject } from '../regions.ts';
import { contextOf } from '../tools/context.ts';
import { canonical, fillings, knownTexts, textsOf } from '../witness.ts';
import { looksAgainst } from './against.ts';
import { carvedCells, isNearCarving } from './carved.ts';
import { type Cell, cellsOf, isIn, search, searchAnything } from './cells.ts';
import { EFFECTS, patternsIn, ranksBelow, textsIn } from './claim.ts';
import { callIn, type Domain } from './domain.ts';
import { behindWrappers, inQuotes, isAllowedInside, substituted, unseenRemovals } from './elsewhere.ts';
import { asksBeaten } from './exact-asks.ts';
import { type Example, exampleOf, isTelling, type Question, tried } from './example.ts';
import type { Step } from './fronts.ts';
import type { Half } from './half.ts';
import { type Kind, kindsOf } from './kinds.ts';

/** `left`: why some calls near the rule stay undecided although none of the examples shows a change. */
export interface Found {
  readonly examples: readonly Example[];
  /** Calls on which the rule may turn the other way than on the examples. */
  readonly against: readonly Example[];
  readonly left: 'nothing' | 'budget' | 'not modelled';
}

const EXAMPLES = 16;
const NEIGHBOURS = 40;

export function ask(question: Question): Found {
  const found = near(question);
  const looks = looksAgainst(question).map((steps) => lookedAt(question, steps));
  const removals = unseenRemovals(question, found.examples).map((text) => exampleOf(question, text));
  const left = looks.every(({ left }) => left === 'nothing') ? found.left : 'budget';
  return { examples: found.examples, left, against: [...looks.flatMap(({ telling }) => telling), ...removals] };
}

/** So many lines of one look that show a change are enough. */
const MOST_TELLING = 3;

/** Takes the steps of a look until enough lines tell; something is left where none does and not every step was settled. */
export function lookedAt(
  question: Question,
  steps: Iterable<Step>,
): Pick<Found, 'left'> & { telling: readonly Example[] } {
  const telling: Example[] = [];
  let left: Found['left'] = 'nothing';
  for (const { line, settled, likelier = [] } of steps) {
    const lines = line === null ? [] : [...likelier, line];
    const example = firstOf(lines, (text) => exampleOf(question, text), isTelling);
    if (example !== null) telling.push(example);
    else if (!settled) left = question.effort.left > 0 ? 'not modelled' : 'budget';
    if (telling.length === MOST_TELLING) break;
  }
  return { telling, left: telling.length > 0 ? 'nothing' : left };
}

/** The first of what some texts make that is wanted. */
function firstOf<T>(texts: readonly string[], make: (text: string) => T, isWanted: (made: T) => boolean): T | null {
  for (const text of texts) {
    const made = make(text);
    if (isWanted(made)) return made;
  }
  return null;
}

type Near = Omit<Found, 'against'>;

function near(question: Question): Near {
  const { changed, domain } = question;
  if (changed.subject === 'field') return askField(question);
  const texts = [...ownTexts(question), ...neighbourTexts(question), ...askedBehind(question)];
  const examples = [...new Set(texts)].map((text) => exampleOf(question, text));
  if (domain.subject === null || domain.command !== null) return { examples, left: 'nothing' };
  const found = changed.exact ? { examples, left: 'nothing' as const } : complete(question, examples);
  if (domain.subject !== 'command' || found.examples.some(isTelling)) return found;
  const searched = found.examples.map(({ text }) => text).reverse();
  const elsewhere = [
    ...behindWrappers(question, searched),
    ...substituted(question, found.examples),
    ...inQuotes(question, texts),
  ];
  return elsewhere.some(isTelling) ? { examples: elsewhere, left: 'nothing' } : found;
}

function ownTexts({ changed, domain, anchors, patterns, machine }: Question): readonly string[] {
  if (domain.subject === null) return [''];
  const [, begun] = BEGUN.exec(changed.rule.content ?? '') ?? [];
  const gone = begun === undefined ? [] : [`${begun} npm run deploy | head`];
  return [...gone, ...textsOf({ subject: domain.subject, anchors, machine, patterns }, EXAMPLES)];
}

/** `git push && *`: a line that ends there is none. */
const BEGUN = /^([^*]*(?:&&|\|\||;)) ?:?\*$/;

/** Exact asks on the same command in other words: a deny that is exact for it goes before them, an open one does not. */
function askedBehind({ changed, other }: Question): readonly string[] {
  const text = changed.rule.effect === 'deny' ? exactTextOf(changed) : null;
  return text === null ? [] : asksBeaten(other.ruleset, text).slice(0, NEIGHBOURS);
}

/** Texts that other rules near the changed one speak of: the words of exact rules, and of rules of the other side that rank lower. */
function neighbourTexts(question: Question): readonly string[] {
  const { subject } = question.domain;
  if (subject === null) return [];
  const { own, other, domain, changed, patterns, machine, anchors } = question;
  const head = headOf(patterns);
  const near = (half: Half) => EFFECTS.map((effect) => half.near(domain.tool, effect, head));
  const exact = first([[changed], ...near(own), ...near(other)], (region) => exactTextOf(region) !== null);
  const lower = first(near(other), (region) => {
    const isLower = region.subject === subject && ranksBelow(region.rule.effect, changed.rule.effect);
    return isLower && !region.exact;
  });
  const may = quickly(patterns);
  const isIn = (text: string): boolean => {
    const form = canonical(subject, text);
    return may(form) && accepts(machine, form);
  };
  const words = wordsOf(anchors);
  const texts = [...exact.map((region) => words.exact(region, subject)), ...lower.map((region) => words.open(region))];
  return texts.flatMap((some) => some.filter(isIn).slice(0, 2));
}

/** The first regions of some lists that are looked for, as many as are looked at: a list may hold every rule. */
function first(
  lists: readonly (readonly SetRegion[])[],
  isWanted: (region: SetRegion) => boolean,
): readonly SetRegion[] {
  const found: SetRegion[] = [];
  for (const list of lists)
    for (const region of list) if (isWanted(region) && found.push(region) === NEIGHBOURS) return found;
  return found;
}

/** What a rule's own words make: many changed rules have the same neighbours. */
const wordsOf = once((anchors: Anchors) => ({
  exact: once((region: SetRegion, subject) =>
    fillings({ subject: subject as Subject, anchors, patterns: [literal(exactTextOf(region) ?? '')] }),
  ),
  open: once((region: SetRegion) => fillings({ subject: region.subject, anchors, patterns: region.patterns })),
}));

/** Searches every cell the examples leave out, kind by kind, and adds what it finds to the examples. */
function complete(question: Question, examples: readonly Example[]): Near {
  const found = [...examples];
  const cells = isNearCarving(question) ? carvedCells(question) : cellsOf(question);
  const rests = cells
    .filter((cell) => !isDeniedAnyway(question, cell))
    .map((cell) => settleCell(question, cell, found));
  const left = rests.find((rest) => rest === 'budget') ?? rests.find((rest) => rest !== 'nothing') ?? 'nothing';
  return { examples: found, left };
}

/** Where both sides deny what they would ask, an ask rule comes to what a deny rule does, in every mode; only the sandbox skips bare asks. */
function isDeniedAnyway({ changed, stage }: Question, { result }: Cell): boolean {
  const contexts = [stage.before, stage.after].flatMap((ruleset) =>
    stage.situations.map((situation) => contextOf(ruleset, situation)),
  );
  const isStrict = changed.rule.effect === 'deny' && result === 'ask';
  return isStrict && contexts.every(({ denyPrompts, confines }) => denyPrompts.on && !confines);
}

type Left = Found['left'];

function settleCell(question: Question, cell: Cell, found: Example[]): Left {
  const { domain, stage } = question;
  const whole = search(cell, domain);
  if (whole.kind !== 'member') {
    if (whole.kind === 'budget') return 'budget';
    return isOdd(question, cell, found) ? 'not modelled' : 'nothing';
  }
  const well = { all: [...cell.all, domain.well], none: cell.none };
  found.push(exampleOf(question, believable(question, [well], whole.text)));
  const here = found.filter(({ text }) => isIn(well, canonical(domain.subject ?? 'tool', text)));
  const rests = kindsOf(domain, stage).map((kind) => settleKind(question, { cell, kind, here, found }));
  return rests.find((rest) => rest !== 'nothing') ?? 'nothing';
}

interface Corner {
  readonly cell: Cell;
  readonly kind: Kind;
  /** The examples in the cell. */
  readonly here: readonly Example[];
  readonly found: Example[];
}

/** Makes sure that an example stands for the texts of one kind in a cell. */
function settleKind(question: Question, { cell, kind, here, found }: Corner): Left {
  const { domain, changed } = question;
  const form = (text: string): string => canonical(domain.subject ?? 'tool', text);
  const well = { all: [...cell.all, domain.well], none: cell.none };
  if (
    kind.own &&
    !/claude/i.test(changed.rule.content ?? '') &&
    found.some((one) => isIn(well, form(one.text)) && isTelling(one))
  )
    return 'nothing';
  const ofKind = here.filter(({ text }) => isIn(kind, form(text)));
  if (ofKind.some(isTelling)) return 'nothing';
  const answer = search(cell, domain, kind);
  if (answer.kind !== 'member') return answer.kind === 'budget' ? 'budget' : 'nothing';
  const example = exampleOf(question, believable(question, [well, kind], answer.text));
  found.push(example);
  return kind.uniform || isTelling(example) || isAllowedInside(question) ? 'nothing' : 'not modelled';
}

/** A text of the dictionary in all of some sets; the one that was found where there is none. */
function believable(
  { domain, anchors, patterns, machine }: Question,
  sets: readonly Pick<Cell, 'all' | 'none'>[],
  found: string,
): string {
  const { subject } = domain;
  if (subject === null || subject === 'field') return found;
  const [first] = sets[0]?.all ?? [];
  const known = first
    ? knownTexts({ subject, anchors, machine: first, patterns: first === machine ? patterns : [] })
    : [];
  const form = (text: string) => canonical(subject, text);
  return known.find((text) => sets.every((set) => isIn(set, form(text)))) ?? found;
}

/** Whether a cell has texts only beyond the well-formed ones, and no example of the rule shows an effect. */
function isOdd({ domain }: Question, cell: Cell, found: readonly Example[]): boolean {
  if (domain.subject !== 'command' || found.some(isTelling)) return false;
  return searchAnything(cell).kind === 'member';
}

/** A rule on an input field: texts of the tool with the field set. */
function askField(question: Question): Near {
  const { changed, domain, other, anchors } = question;
  const likely = FIELD_VALUES.get(changed.field ?? '');
  const isCommand = changed.field === 'command';
  const own = fillings({ subject: isCommand ? 'command' : 'field', anchors, patterns: changed.patterns });
  const values = likely !== undefined && accepts(machineIn(changed), likely) ? [likely, ...own] : own;
  const examples = baseTexts(question).flatMap((text) =>
    values.slice(0, 3).map((value) => {
      const { tool, input } = callIn(domain, text);
      return tried(question, text, {
        tool,
        input: { ...input, [changed.field ?? '']: isCommand ? value : scalar(value) },
      });
    }),
  );
  const shown = examples.some(isTelling);
  return { examples, left: shown || isCovered(question, other.ruleset.rules) ? 'nothing' : 'not modelled' };
}

/** Among commands one that only reads: it runs where no rule stops it. */
function baseTexts({ domain, anchors }: Question): readonly string[] {
  const { subject } = domain;
  if (subject === null) return [''];
  const texts = textsOf({ subject, anchors, machine: domain.well, patterns: [] }, 6);
  return subject === 'command' ? [...texts, 'git status'] : texts;
}

/** Whether another rule of the other side, at least as strict, covers the field's values or the whole tool. */
function isCovered({ changed, other }: Question, rules: readonly Rule[]): boolean {
  const strict = rules.filter(
    ({ tool, effect }) => tool === changed.rule.tool && (effect === 'deny' || effect === changed.rule.effect),
  );
  const patterns = strict.flatMap((rule): readonly Pattern[] => {
    const region = other.region(rule);
    return region.kind === 'set' && region.field === changed.field ? region.patterns : [];
  });
  return strict.some(({ content }) => content === null) || includes(patterns, changed.patterns) === true;
}

/** JSON scalars as people write them: numbers and booleans are compared as text. */
function scalar(value: string): string | number | boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^-?\d+$/.test(value) ? Number(value) : value;
}

/** The question a changed region poses about one domain. */
export function questionOf(base: Omit<Question, 'patterns' | 'machine'>, domain: Domain): Question {
  const { changed } = base;
  return { ...base, domain, patterns: patternsIn(domain, changed), machine: textsIn(domain, changed) };
}
