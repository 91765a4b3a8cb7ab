// Turns the content rules of one command tool into an index: exact rules by text, the others by one automaton.
import type { Effect, Rule, Scope } from '../compile.ts';
import { once } from '../once.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { type CommandPattern, isExact, matchesCommand, parseCommandPattern, prefixOf } from './command-pattern.ts';
import { type Entry, type Glob, NONE, STAR } from './glob-trie.ts';

/** The rules of one effect that are not exact. A pattern is read when somebody needs it: one decision on many rules needs few. */
export class OpenRules {
  private readonly rules: Rule[] = [];
  private readonly patterns: CommandPattern[] = [];

  get length(): number {
    return this.rules.length;
  }

  add(rule: Rule): void {
    this.rules.push(rule);
  }

  /** An index far outside an array costs microseconds, so `NONE` is never looked up. */
  at(place: number): Rule | null {
    return place === NONE ? null : (this.rules[place] ?? null);
  }

  pattern(place: number): CommandPattern {
    let pattern = this.patterns[place];
    if (pattern === undefined) {
      pattern = parseCommandPattern(this.content(place));
      this.patterns[place] = pattern;
    }
    return pattern;
  }

  content(place: number): string {
    return this.rules[place]?.content ?? '';
  }

  matches(place: number, folded: string): boolean {
    return mayBegin(this.content(place), folded) && matchesCommand(this.pattern(place), folded, folded);
  }
}

/** Whether a text may begin as a rule does, as far as its first character tells: a star, a blank or a backslash tells nothing. */
function mayBegin(content: string, text: string): boolean {
  const unit = content.charCodeAt(0);
  return (
    unit === text.charCodeAt(0) || unit === ASTERISK || unit === BACKSLASH || unit <= SPACE || unit >= BEHIND_ASCII
  );
}

const [SPACE, ASTERISK, BACKSLASH, BEHIND_ASCII] = [32, 42, 92, 128];

/** Rules by the whole text each means, the first of equal ones. Most texts have a length no rule has, and need no look. */
export class ExactRules {
  private readonly rules: Rule[] = [];
  private readonly byText = new Map<string, Rule>();
  private readonly lengths = new Set<number>();
  private asked = 0;
  private withOperator = false;

  get size(): number {
    return this.rules.length;
  }

  /** Whether any may mean a line that is more than plain words: with an operator, a redirection, a comment, an expansion. */
  get hasLines(): boolean {
    return this.withOperator;
  }

  /** One decision on many rules asks so seldom that a table does not pay. */
  get(text: string): Rule | undefined {
    if (this.asked < FEW_TEXTS) {
      this.asked++;
      return this.rules.find((rule) => isExactFor(rule, text));
    }
    if (this.lengths.size === 0) this.fill();
    return this.lengths.has(text.length) ? this.byText.get(text) : undefined;
  }

  add(rule: Rule): void {
    this.rules.push(rule);
    this.withOperator ||= /[;&|<>\n#$(){}!`]/.test(rule.content ?? '');
  }

  private fill(): void {
    for (const rule of this.rules) {
      const text = exactText(rule);
      if (!this.byText.has(text)) this.byText.set(text, rule);
      this.lengths.add(text.length);
    }
  }
}

/** The text a rule is exact for: its own, or what stands before `:*`. */
const exactText = ({ content }: Rule): string =>
  content === null || isExact(content) ? (content ?? '') : prefixOf(content);

function isExactFor(rule: Rule, text: string): boolean {
  const content = rule.content ?? '';
  return content.length >= text.length && mayBegin(content, text) && exactText(rule) === text;
}

/** The rules of one tool. `open` are those that are not exact, in the client's order; `exact` also holds what stands before `:*`. */
export interface CommandIndex {
  readonly exact: Readonly<Record<Effect, ExactRules>>;
  readonly open: Readonly<Record<Effect, OpenRules>>;
  /** Allow rules `X:*` with an operator or `$` in X: exact for the line X, and nothing else. */
  readonly lines: ReadonlyMap<string, Rule>;
  /** For a folded text or ends of it, the place in `open` of the first match of each effect in `EFFECTS` order, `NONE` without one. */
  readonly first: Automaton;
}

export const EFFECTS: readonly Effect[] = ['deny', 'ask', 'allow'];

/** So many texts are looked for rule by rule. */
const FEW_TEXTS = 16;
/** Up to so many rules are tried one by one. */
const FEW = 6;
/** So many different texts are tried rule by rule before an automaton pays, and so many before rules are told apart by their first word. */
const SCANS = 200;
const LINEAR = 4;

/** The index of the Bash rules among some rules; made once. */
export const commandIndex = once(build);

function build(rules: readonly Rule[]): CommandIndex {
  const exact = { deny: new ExactRules(), ask: new ExactRules(), allow: new ExactRules() };
  const lines = new Map<string, Rule>();
  const open = { deny: new OpenRules(), ask: new OpenRules(), allow: new OpenRules() };
  for (const rule of rules) {
    const { effect, content } = rule;
    if (rule.tool !== 'Bash' || content === null) continue;
    const isOpen = !isExact(content);
    if (isOpen) open[effect].add(rule);
    if (effect === 'allow' && isLine(content)) lines.set(prefixOf(content), rule);
    if (!isOpen || isExactBefore(effect, content)) exact[effect].add(rule);
  }
  return { exact, open, lines, first: firstOf(open) };
}

/** The client's order of scopes: what the user allows stands in front of what the policy does (our own probes, client 2.1.330). */
const SCOPES: readonly Scope[] = ['user', 'project', 'local', 'managed', 'cli'];

/** What exact allow rules say that stand behind an `X:*` for the same: they count for nothing (our own probes, client 2.1.330). */
export const hiddenExacts = once((rules: readonly Rule[]): ReadonlySet<string> => {
  const [begun, met, found] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { content } of SCOPES.flatMap((scope) => rules.filter((rule) => rule.scope === scope && mayHide(rule)))) {
    if (content?.endsWith(':*')) begun.add(prefixOf(content));
    else if (content !== null && begun.has(content) && !met.has(content)) found.add(content);
    met.add(content ?? '');
  }
  return found;
});

const mayHide = ({ effect, tool, content }: Rule): boolean =>
  effect === 'allow' && tool === 'Bash' && content !== null && !/[!<>(]/.test(content);

/** `X:*` with an operator or `$` in the last line of X. */
export const isLine = (content: string): boolean =>
  content.endsWith(':*') &&
  OPERATOR.test(content) &&
  OPERATOR.test(
    content
      .slice(0, -2)
      .split(/[\n\r\u2028\u2029]/)
      .at(-1) ?? '',
  );

const OPERATOR = /[;&$<>]|\|\|/;

/** A deny or ask `X:*` counts as exact for X (our own probes, client 2.1.330). */
const isExactBefore = (effect: Effect, content: string): boolean => effect !== 'allow' && content.endsWith(':*');

function firstOf(open: CommandIndex['open']): Automaton {
  const count = open.deny.length + open.ask.length + open.allow.length;
  const scanned = new Map<string, Int32Array>();
  let automaton: Automaton | null = null;
  let heads: readonly Heads[] | null = null;
  return (folded, starts) => {
    if (automaton !== null) return automaton(folded, starts);
    const known = scanned.get(folded);
    if (known !== undefined && starts === undefined) return known;
    if ((count > FEW && scanned.size === SCANS) || starts !== undefined) {
      automaton = buildAutomaton(EFFECTS.flatMap((effect, kind) => entriesOf(open[effect], kind)));
      return automaton(folded, starts);
    }
    if (scanned.size === LINEAR) heads = EFFECTS.map((effect) => headsOf(open[effect]));
    const found = Int32Array.from(EFFECTS, (effect, i) => {
      const own = heads?.[i];
      return own === undefined ? scan(open[effect], folded) : scanNear(open[effect], own, folded);
    });
    if (count > FEW) scanned.set(folded, found);
    return found;
  };
}

function scan(rules: OpenRules, folded: string): number {
  for (let place = 0; place < rules.length; place++) if (rules.matches(place, folded)) return place;
  return NONE;
}

/** The places of rules by the whole first word that their texts have, and of those that do not tell it. */
interface Heads {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly anyhow: readonly number[];
}

/** The first word of a rule's texts: it ends at a blank that folds or at the `:*` behind it, and no star or backslash is in it. */
const FIRST_WORD = /^[^ \t\n*\\]+(?=[ \t\n]|:\*$)/;

function headsOf(rules: OpenRules): Heads {
  const byWord = new Map<string, number[]>();
  const anyhow: number[] = [];
  for (let place = 0; place < rules.length; place++) {
    const word = FIRST_WORD.exec(rules.content(place))?.[0];
    const same = word === undefined ? anyhow : byWord.get(word);
    if (same) same.push(place);
    else byWord.set(word ?? '', [place]);
  }
  return { byWord, anyhow };
}

function scanNear(rules: OpenRules, { byWord, anyhow }: Heads, folded: string): number {
  const end = folded.indexOf(' ');
  const near = byWord.get(end < 0 ? folded : folded.slice(0, end)) ?? [];
  const first = (places: readonly number[]): number => places.find((place) => rules.matches(place, folded)) ?? NONE;
  return Math.min(first(near), first(anyhow));
}

function entriesOf(rules: OpenRules, kind: number): Entry[] {
  const entries: Entry[] = [];
  for (let index = 0; index < rules.length; index++)
    for (const glob of globsOf(rules.pattern(index))) entries.push({ glob, kind, index });
  return entries;
}

/** The texts a pattern stands for: `X:*` is `X` and `X *`; a trailing ` *` that is the only wildcard also stands for nothing. */
export function globsOf(pattern: CommandPattern): Glob[] {
  if (pattern.kind === 'exact') return [unitsOf(pattern.text)];
  if (pattern.kind === 'prefix') return [unitsOf(pattern.text), [...unitsOf(`${pattern.text} `), STAR]];
  const glob = pattern.parts.flatMap((part, i) => (i === 0 ? unitsOf(part) : [STAR, ...unitsOf(part)]));
  return pattern.bare === null ? [glob] : [unitsOf(pattern.bare), glob];
}

const unitsOf = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
