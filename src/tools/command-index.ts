// Turns the content rules of one command tool into an index: exact rules by text, the others by one automaton.
import type { Effect, Rule } from '../compile.ts';
import { once } from '../once.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { type CommandPattern, isExact, matchesCommand, parseCommandPattern, prefixOf } from './command-pattern.ts';
import { type Entry, type Glob, NONE, STAR } from './glob-trie.ts';

/** A rule that is not exact. Its pattern is read when somebody needs it: one decision on many rules needs few. */
export class CommandRule {
  readonly rule: Rule;
  /** What a text must begin with; null after a star, a blank or a backslash, which tell nothing. */
  private readonly head: number | null;
  private read: CommandPattern | null = null;

  constructor(rule: Rule, content: string) {
    this.rule = rule;
    this.head = /^[*\\\s]/.test(content) ? null : content.charCodeAt(0);
  }

  get pattern(): CommandPattern {
    this.read ??= parseCommandPattern(this.rule.content ?? '');
    return this.read;
  }

  /** Whether a text begins as the rule does, as far as its first character tells. */
  mayMatch(folded: string): boolean {
    return this.head === null || this.head === folded.charCodeAt(0);
  }
}

/** Rules by the whole text each means, the first of equal ones. Most texts have a length no rule has, and need no look. */
export class ExactRules {
  private readonly rules = new Map<string, Rule>();
  private readonly lengths = new Set<number>();

  get size(): number {
    return this.rules.size;
  }

  get(text: string): Rule | undefined {
    return this.lengths.has(text.length) ? this.rules.get(text) : undefined;
  }

  add(text: string, rule: Rule): void {
    if (this.rules.has(text)) return;
    this.rules.set(text, rule);
    this.lengths.add(text.length);
  }
}

/** The rules of one tool. `open` are those that are not exact, in the client's order; `exact` also holds what stands before `:*`. */
export interface CommandIndex {
  readonly exact: Readonly<Record<Effect, ExactRules>>;
  readonly open: Readonly<Record<Effect, readonly CommandRule[]>>;
  /** Allow rules `X:*` with an operator or `$` in X: exact for the line X, and nothing else. */
  readonly lines: ReadonlyMap<string, Rule>;
  /** For a folded text or ends of it, the place in `open` of the first match of each effect in `EFFECTS` order, `NONE` without one. */
  readonly first: Automaton;
}

export const EFFECTS: readonly Effect[] = ['deny', 'ask', 'allow'];

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
  const open: Record<Effect, CommandRule[]> = { deny: [], ask: [], allow: [] };
  for (const rule of rules) {
    const { content } = rule;
    if (rule.tool !== 'Bash' || content === null) continue;
    const isOpen = !isExact(content);
    if (isOpen) open[rule.effect].push(new CommandRule(rule, content));
    if (rule.effect === 'allow' && isLine(content)) lines.set(prefixOf(content), rule);
    const text = isOpen ? exactBefore(rule.effect, content) : content;
    if (text !== null) exact[rule.effect].add(text, rule);
  }
  return { exact, open, lines, first: firstOf(open) };
}

/** `X:*` with an operator or `$` in the last line of X. */
const isLine = (content: string): boolean =>
  content.endsWith(':*') &&
  /[;&$]/.test(
    content
      .slice(0, -2)
      .split(/[\n\r\u2028\u2029]/)
      .at(-1) ?? '',
  );

/** A deny or ask `X:*` counts as exact for X (our own probes, client 2.1.330). */
const exactBefore = (effect: Effect, content: string): string | null =>
  effect !== 'allow' && content.endsWith(':*') ? prefixOf(content) : null;

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
      automaton = buildAutomaton(
        EFFECTS.flatMap((effect, kind) => open[effect].flatMap(({ pattern }, i) => entriesOf(pattern, kind, i))),
      );
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

function scan(rules: readonly CommandRule[], folded: string): number {
  for (let i = 0; i < rules.length; i++) {
    const entry = rules[i];
    if (entry?.mayMatch(folded) === true && matchesCommand(entry.pattern, folded, folded)) return i;
  }
  return NONE;
}

/** The places of rules by the whole first word that their texts have, and of those that do not tell it. */
interface Heads {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly anyhow: readonly number[];
}

/** The first word of a rule's texts: it ends at a blank that folds or at the `:*` behind it, and no star or backslash is in it. */
const FIRST_WORD = /^[^ \t\n*\\]+(?=[ \t\n]|:\*$)/;

function headsOf(rules: readonly CommandRule[]): Heads {
  const byWord = new Map<string, number[]>();
  const anyhow: number[] = [];
  rules.forEach(({ rule }, place) => {
    const word = FIRST_WORD.exec(rule.content ?? '')?.[0];
    const same = word === undefined ? anyhow : byWord.get(word);
    if (same) same.push(place);
    else byWord.set(word ?? '', [place]);
  });
  return { byWord, anyhow };
}

function scanNear(rules: readonly CommandRule[], { byWord, anyhow }: Heads, folded: string): number {
  const end = folded.indexOf(' ');
  const near = byWord.get(end < 0 ? folded : folded.slice(0, end)) ?? [];
  const first = (places: readonly number[]): number =>
    places.find((place) => {
      const entry = rules[place];
      return entry?.mayMatch(folded) === true && matchesCommand(entry.pattern, folded, folded);
    }) ?? NONE;
  return Math.min(first(near), first(anyhow));
}

function entriesOf(pattern: CommandPattern, kind: number, index: number): Entry[] {
  return globsOf(pattern).map((glob) => ({ glob, kind, index }));
}

/** The texts a pattern stands for: `X:*` is `X` and `X *`; a trailing ` *` that is the only wildcard also stands for nothing. */
export function globsOf(pattern: CommandPattern): Glob[] {
  if (pattern.kind === 'exact') return [unitsOf(pattern.text)];
  if (pattern.kind === 'prefix') return [unitsOf(pattern.text), [...unitsOf(`${pattern.text} `), STAR]];
  const glob = pattern.parts.flatMap((part, i) => (i === 0 ? unitsOf(part) : [STAR, ...unitsOf(part)]));
  return pattern.bare === null ? [glob] : [unitsOf(pattern.bare), glob];
}

const unitsOf = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
