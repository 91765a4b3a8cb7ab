// Turns one changed rule and both sides into examples of calls near it, and says whether anything was left undecided.
import type { ToolCall } from '../call.ts';
import type { Effect, Rule } from '../compile.ts';
import { type Machine, machineOf, type Pattern } from '../language/machine.ts';
import { accepts, includes } from '../language.ts';
import type { Anchors } from '../regions/path.ts';
import { canonical, fillings, textsOf } from '../witness.ts';
import { type Cell, type Claim, cellsOf, isIn, patternsIn, search, searchAnything } from './cells.ts';
import { callIn, type Domain } from './domain.ts';
import { headOf } from './half.ts';
import { type Kind, kindsOf } from './kinds.ts';
import { type Outcome, replay, type Stage, strictness } from './replay.ts';

export interface Question extends Claim {
  readonly stage: Stage;
  readonly anchors: Anchors;
}

/** A call near the changed rule; `outcomes` are those in which the changed rule decides one side and the sides differ. */
export interface Example {
  readonly text: string;
  readonly call: ToolCall;
  readonly outcomes: readonly Outcome[];
}

/** `left`: why some calls near the rule stay undecided although none of the examples shows a change. */
export interface Found {
  readonly examples: readonly Example[];
  readonly left: 'nothing' | 'budget' | 'not modelled';
}

const EXAMPLES = 24;
const NEIGHBOURS = 40;
const EFFECTS: readonly Effect[] = ['deny', 'ask', 'allow'];

export function ask(question: Question): Found {
  const { changed, domain, patterns } = question;
  if (changed.subject === 'field') return askField(question);
  const machine = machineOf(patterns);
  const tried = [...ownTexts(question, machine), ...neighbourTexts(question, machine)];
  const examples = [...new Set(tried)].map((text) => exampleOf(question, text));
  if (changed.exact || domain.subject === null || domain.command !== null) return { examples, left: 'nothing' };
  return complete(question, examples);
}

function exampleOf(question: Question, text: string): Example {
  return tried(question, text, callIn(question.domain, text));
}

function tried({ stage, changed }: Question, text: string, call: ToolCall): Example {
  const outcomes = replay(stage, call).filter(
    ({ before, after }) =>
      strictness(before) !== strictness(after) && (before.by === changed.rule || after.by === changed.rule),
  );
  return { text, call, outcomes };
}

function ownTexts({ domain, anchors, patterns }: Question, machine: Machine): readonly string[] {
  if (domain.subject === null) return [''];
  return textsOf({ subject: domain.subject, anchors, machine, patterns }, EXAMPLES);
}

/** Texts that other rules near the changed one speak of: the words of exact rules, and an example of each rule that ranks lower. */
function neighbourTexts(
  { own, other, domain, changed, patterns, anchors }: Question,
  machine: Machine,
): readonly string[] {
  const { subject } = domain;
  if (subject === null) return [];
  const head = headOf(patterns);
  const near = [own, other].flatMap((half) => EFFECTS.flatMap((effect) => half.near(domain.tool, effect, head)));
  const telling = near.filter((region) => region.subject === subject && region.rule !== changed.rule);
  return telling.slice(0, NEIGHBOURS * 4).flatMap((region) => {
    const wanted = { subject, anchors, machine, patterns: region.patterns };
    return fillings(wanted)
      .filter((text) => accepts(machine, canonical(subject, text)))
      .slice(0, 2);
  });
}

/** Searches every cell the examples leave out, kind by kind, and adds what it finds to the examples. */
function complete(question: Question, examples: readonly Example[]): Found {
  const { domain } = question;
  const found = [...examples];
  let left: Found['left'] = 'nothing';
  const kinds = kindsOf(domain, question.stage.roots);
  for (const cell of cellsOf(question)) {
    const whole = search(cell, domain);
    if (whole.kind === 'budget') left = 'budget';
    if (whole.kind === 'member') found.push(exampleOf(question, whole.text));
    if (whole.kind === 'empty' && isOdd(question, cell, found)) left = left === 'budget' ? left : 'not modelled';
    if (whole.kind !== 'member') continue;
    for (const kind of kinds) {
      const rest = settle(question, { cell, kind, found });
      if (rest !== 'nothing' && left !== 'budget') left = rest;
    }
  }
  return { examples: found, left };
}

interface Corner {
  readonly cell: Cell;
  readonly kind: Kind;
  readonly found: Example[];
}

/** Makes sure that an example stands for the texts of one kind in a cell. */
function settle(question: Question, { cell, kind, found }: Corner): Found['left'] {
  const { domain } = question;
  const corner = { all: [...cell.all, domain.well, ...kind.all], none: [...cell.none, ...kind.none] };
  const here = found.filter(({ text }) => isIn(corner, canonical(domain.subject ?? 'tool', text)));
  if (here.some(({ outcomes }) => outcomes.length > 0) || (kind.uniform && here.length > 0)) return 'nothing';
  const answer = search(cell, domain, kind);
  if (answer.kind !== 'member') return answer.kind === 'budget' ? 'budget' : 'nothing';
  const example = exampleOf(question, answer.text);
  found.push(example);
  return kind.uniform || example.outcomes.length > 0 ? 'nothing' : 'not modelled';
}

/** Whether a cell has texts only beyond the well-formed ones, and no example of the rule shows an effect. */
function isOdd({ domain }: Question, cell: Cell, found: readonly Example[]): boolean {
  if (domain.subject !== 'command' || found.some(({ outcomes }) => outcomes.length > 0)) return false;
  return searchAnything(cell).kind === 'member';
}

/** A rule on an input field: texts of the tool with the field set. */
function askField(question: Question): Found {
  const { changed, domain, other, anchors } = question;
  const values = fillings({ subject: 'field', anchors, patterns: changed.patterns });
  const examples = baseTexts(question).flatMap((text) =>
    values.slice(0, 3).map((value) => {
      const { tool, input } = callIn(domain, text);
      return tried(question, text, { tool, input: { ...input, [changed.field ?? '']: scalar(value) } });
    }),
  );
  const shown = examples.some(({ outcomes }) => outcomes.length > 0);
  return { examples, left: shown || isCovered(question, other.ruleset.rules) ? 'nothing' : 'not modelled' };
}

function baseTexts({ domain, anchors }: Question): readonly string[] {
  const { subject } = domain;
  return subject === null ? [''] : textsOf({ subject, anchors, machine: domain.well, patterns: [] }, 6);
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
export function questionOf(base: Omit<Question, 'patterns'>, domain: Domain): Question {
  return { ...base, domain, patterns: patternsIn(domain, base.changed) };
}
