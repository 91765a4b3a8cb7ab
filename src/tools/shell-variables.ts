// Turns what a line sets, in the order the client reads it, into what is known of each variable (our own probes, client 2.1.330).
import type { Assignment, SyntaxNode, Word } from 'unbash';
import type { Segment } from './script.ts';
import { fillingOf, type Held, isKnownVariable, joined, namesKnown, type Values } from './shell-filled.ts';
import { substitutionOf } from './shell-source.ts';
import { declares, readParts } from './shell-words.ts';

/**
 * Where something is set, as far as that counts. `condition`: of an `if`; `then`, `else`: what runs behind it; `loop`: the condition of a
 * `while`; `while`, `for`: their bodies; `side`: the last command of a pipeline, and what stands right of `||`.
 */
export type Setting = 'line' | 'condition' | 'then' | 'else' | 'loop' | 'while' | 'for' | 'side';

const NONE: Values = new Map();
const UNKNOWN: Held = { kind: 'variable', value: '' };
const OUTPUT: Held = { kind: 'output', value: '' };
const NOTHING: Held = { kind: 'known', value: '' };
/** Nothing, behind another command. */
const EMPTIED: Held = { kind: 'known', value: '', late: true };

export class Variables {
  private held = new Map<string, Held>();
  /** What was held where the compound command around began. */
  private entry: Values = NONE;
  private setting: Setting = 'line';
  /** Nothing but variables has been set so far: `X=a; Y=b; cat $X`. */
  isFresh = true;
  /** Something known is set anew where it may run again, or beside a condition: the client reads no further. */
  clashes = false;

  get values(): Values {
    return this.held;
  }

  /** `X=a`, `X+=a`; `value` null: nobody can tell what it sets. */
  assign(name: string, value: Held | null, appends: boolean): void {
    if (namesKnown(`$${name}`)) return;
    if (value === null) this.held.delete(name);
    else if (this.isFresh || this.setting === 'for' || this.setting === 'loop') this.set(name, value, appends);
    else this.set(name, UNKNOWN, false);
  }

  /** `unset X`. */
  unset(name: string): void {
    this.set(name, this.isFresh ? NOTHING : EMPTIED, false);
  }

  /** `read X`. */
  lose(name: string): void {
    this.set(name, UNKNOWN, false);
  }

  /** `zq &`: what was set before counts for nothing. */
  forget(): void {
    this.held.clear();
  }

  /** `for X in a`. */
  repeat(name: string): void {
    this.clashes ||= this.held.get(name)?.kind === 'known';
    this.held.delete(name);
  }

  /** Behind `a || b` nobody knows what a variable holds; `since`: of those that hold something else than then. */
  blur(since: Values = NONE): void {
    for (const [name, held] of this.held) if (!isSame(held, since.get(name))) this.held.set(name, OUTPUT);
  }

  copy(): Values {
    return this.held.size === 0 ? NONE : new Map(this.held);
  }

  /** `(a)`, `$(a)`, `a |`: what is set there counts there alone. */
  apart(visit: () => void): void {
    const held = this.copy();
    const { setting, entry } = this;
    this.setting = 'line';
    visit();
    if (this.held.size > 0) this.held = new Map(held);
    this.setting = setting;
    this.entry = entry;
  }

  /** Visits a part of a compound command. */
  within(setting: Setting, visit: () => void): void {
    const outer = { entry: this.entry, setting: this.setting };
    const entry = this.copy();
    this.entry = entry;
    this.setting = setting;
    visit();
    Object.assign(this, outer);
    if (setting === 'condition') return;
    for (const [name, held] of this.held) {
      if (!entry.has(name)) this.held.delete(name);
      else if (!isSame(held, entry.get(name))) this.held.set(name, OUTPUT);
    }
  }

  private clash(old: Held): Held {
    this.clashes ||= old.kind === 'known';
    return OUTPUT;
  }

  private set(name: string, value: Held, appends: boolean): void {
    const next = this.next(name, value, appends);
    if (next === null) this.held.delete(name);
    else this.held.set(name, next);
  }

  private next(name: string, value: Held, appends: boolean): Held | null {
    const old = this.held.get(name);
    const wasSet = this.entry.get(name);
    switch (this.setting) {
      case 'line':
        if (value === NOTHING || value === EMPTIED || value === UNKNOWN) return value;
        return old === undefined ? (appends ? null : value) : merged(old, value, appends);
      case 'condition':
        if (old === undefined) return appends || wasSet !== undefined ? null : value;
        if (isSame(old, value) && !appends) return value;
        return this.clash(old);
      case 'then':
      case 'side':
        return wasSet === undefined ? null : OUTPUT;
      case 'else':
        return value.late === true ? value : OUTPUT;
      case 'loop':
      case 'while':
        return wasSet === undefined ? repeated(value) : this.clash(wasSet);
      case 'for':
        return repeated(value);
    }
  }
}

const isSame = (a: Held | undefined, b: Held | undefined): boolean => a?.kind === b?.kind && a?.value === b?.value;

/** What a variable holds in a command that runs again and again. */
const repeated = (value: Held): Held =>
  value === NOTHING || value.late === true || value.kind === 'filled' ? value : OUTPUT;

/** What is set twice nobody knows, but where both are the same, the second goes on behind the first, or holds text beside an output. */
function merged(old: Held, value: Held, appends: boolean): Held {
  const areKnown = old.kind === 'known' && value.kind === 'known';
  if (appends) {
    const both = areKnown ? joined([old.value, value.value]) : null;
    return both === null ? OUTPUT : { kind: 'known', value: both };
  }
  if (isSame(old, value)) return old;
  if (value.kind === 'filled' && old.kind !== 'output') return value;
  return areKnown ? UNKNOWN : OUTPUT;
}

/** What an assignment sets; null where nobody can tell. */
export function heldBy({ value, index }: Assignment, values: Values): Held | null {
  return value.type === 'Word' && index === undefined ? heldIn(value, values) : null;
}

function heldIn(word: Word, values: Values): Held | null {
  const { text, parts } = word;
  if (text.includes('~')) return null;
  const named = /^\$(\w+)$/.exec(text);
  const held = values.get(named?.[1] ?? '');
  if (held !== undefined) return held.kind === 'filled' ? OUTPUT : held;
  if (isKnownVariable(text)) return UNKNOWN;
  if (parts?.length === 1 && parts[0]?.type === 'ArithmeticExpansion') return OUTPUT;
  if (substitutionOf(word) !== null) return OUTPUT;
  const read = readParts(word, values);
  if (!read.dynamic && !text.includes('$((')) return { kind: 'known', value: read.value };
  const filling = fillingOf(word, values);
  return filling === null ? null : { kind: filling.kind, value: filling.value };
}

/** The variables the line has set that a word names. */
export const heldNamed = (text: string, values: Values): readonly Held[] =>
  values.size === 0 ? [] : [...text.matchAll(/\$(\w+)/g)].flatMap(([, name = '']) => values.get(name) ?? []);

/** What a command sets. */
export function takeSettings(
  { words, assignments, redirects }: Segment,
  inside: readonly SyntaxNode[],
  variables: Variables,
): void {
  const isAlone = words.length === 0 && assignments.length === 1 && redirects.length === 0;
  if (isAlone || declares(words))
    for (const part of inside)
      if (part.type === 'Assignment') variables.assign(part.name, heldBy(part, variables.values), part.append === true);
  // A command has run to make the value.
  if (assignments.some(({ text }) => /\$\((?!\()|`/.test(text))) variables.isFresh = false;
  const [program, ...rest] = words;
  if (program === undefined) {
    if (redirects.length > 0) for (const { name } of assignments) variables.lose(name);
    return;
  }
  if (program.text === 'time') for (const part of inside) if (part.type === 'Assignment') variables.lose(part.name);
  const named = rest.filter(
    ({ text }, i) => NAME.test(text) && (program.text !== 'printf' || rest[i - 1]?.text === '-v'),
  );
  if (program.text === 'unset') for (const { text } of named) variables.unset(text);
  else if (READERS.has(program.text)) for (const { text } of named) variables.lose(text);
  variables.isFresh = false;
}

const NAME = /^[A-Za-z_]\w*$/;

/** They set the variables they name. */
const READERS: ReadonlySet<string> = new Set(['read', 'mapfile', 'readarray', 'getopts', 'printf']);
