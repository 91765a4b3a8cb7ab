// Turns the texts of a command into the first rules of an index that match one of them.
import type { Rule } from '../compile.ts';
import type { Automaton } from './automaton.ts';
import type { Candidate } from './candidates.ts';
import type { CommandIndex, ExactRules } from './command-index.ts';
import { foldBlanks } from './command-pattern.ts';
import { type Found, KINDS, NONE } from './glob-trie.ts';

/** The exact rule for one of the texts. */
export function textRule(exact: ExactRules, texts: readonly string[]): Rule | null {
  if (exact.size === 0) return null;
  for (const text of texts) {
    const rule = exact.get(text);
    if (rule !== undefined) return rule;
  }
  return null;
}

/** The exact rule for one of the texts, blanks counted, or a `X:*` whose X one of them is, with blanks folded; none whose X has several lines. */
export function lineRule(exact: ExactRules, texts: readonly string[]): Rule | null {
  if (exact.size === 0) return null;
  for (const text of texts) {
    const rule = exact.get(text);
    if (rule !== undefined && !isFolded(rule)) return rule;
    const folded = exact.get(foldBlanks(text));
    if (folded !== undefined && isFolded(folded) && !folded.content?.includes('\n')) return folded;
  }
  return null;
}

const isFolded = ({ content }: Rule): boolean => content?.endsWith(':*') === true;

export function exactRule(exact: ExactRules, candidates: readonly Candidate[]): Rule | null {
  if (exact.size === 0) return null;
  for (const { text, only } of candidates) {
    const rule = only === 'any' ? exact.get(text) : undefined;
    if (rule !== undefined) return rule;
  }
  return null;
}

/** What `EFFECTS` has where: the places of the first open rules are found in this order. */
export const [DENY, ASK, ALLOW] = [0, 1, 2];
const NOWHERE: Found = Int32Array.of(NONE, NONE, NONE);

/** The places of the first rules that are not exact and match any candidate: one look at each text. The array is reused by the next call. */
export function openPlaces({ open, first }: CommandIndex, candidates: readonly Candidate[]): Found {
  if (open.deny.length + open.ask.length + open.allow.length === 0) return NOWHERE;
  const [only] = candidates;
  return candidates.length === 1 && only !== undefined ? first(only.folded) : firstOf(first, candidates);
}

const best = new Int32Array(KINDS);

function firstOf(first: Automaton, candidates: readonly Candidate[]): Found {
  best.fill(NONE);
  const add = (found: Found): void => {
    for (let kind = 0; kind < KINDS; kind++) best[kind] = Math.min(best[kind] ?? NONE, found[kind] ?? NONE);
  };
  const line = candidates.length > MANY ? longest(candidates) : null;
  if (line !== null) add(first(line, startsIn(line, candidates)));
  // The text as written comes last: it is what allow rules ask for next.
  for (let i = candidates.length - 1; i >= 0; i--) {
    const folded = candidates[i]?.folded ?? '';
    if (line === null || !line.endsWith(folded)) add(first(folded));
  }
  return best;
}

/** More texts than these are mostly ends of one of them (`env env env x`) and looked for together. */
const MANY = 16;

const longest = (candidates: readonly Candidate[]): string =>
  candidates.reduce((line, { folded }) => (folded.length > line.length ? folded : line), '');

/** Where the candidates begin that are ends of a line, from left to right. */
function startsIn(line: string, candidates: readonly Candidate[]): number[] {
  const ends = candidates.filter(({ folded }) => line.endsWith(folded));
  return [...new Set(ends.map(({ folded }) => line.length - folded.length))].sort((a, b) => a - b);
}
