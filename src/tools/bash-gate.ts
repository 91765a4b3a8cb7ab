// Turns one simple command into whether no wildcard allow rule covers it, because of what it runs or how it is spelled.

import { KEYWORDS, RUNS_ARGUMENTS, STARTERS } from '../facts/bash.ts';
import { isShells } from './assignments.ts';
import {
  builtinCall,
  evaluatesNames,
  expandsUnseen,
  isReadApart,
  mayRun,
  readsNames,
  setsVariable,
} from './builtin-gates.ts';
import { OPTION_GATES } from './option-gates.ts';
import type { Segment, Word } from './shell.ts';
import { namesKnown } from './shell-filled.ts';
import { namesHome } from './shell-home.ts';
import { startingPoints } from './shell-paths.ts';
import { isEvaluated, setsHome } from './untold.ts';
import { isOddlyWrapped } from './wrapper-gate.ts';
import { baseOf, plainProgramAt, runAt } from './wrappers.ts';

/** Programs that run their arguments are not covered by open rules (semantics 4.4, our own probes). */
export function runsArguments(segment: Segment): boolean {
  if (!segment.known) return false;
  const { words } = segment;
  const start = runAt(segment);
  const program = words[start]?.value ?? '';
  const name = baseOf(program);
  const rest = words.slice(start + 1);
  if (STARTERS.has(name)) return rest.length > 0;
  if (program === 'read') return readsNames(builtinCall(segment, start));
  return /^(?:float|integer)$/.test(name) ? evaluatesNames(rest) : RUNS_ARGUMENTS.has(program);
}

/** Commands asked in spite of a rule, but for an exact one for the whole line (semantics 4.4, our own probes, client 2.1.330). */
export const isGated = (segment: Segment): boolean =>
  segment.known && (isGatedInside(segment) || setsHome(segment) || expandsUnseen(builtinCall(segment, runAt(segment))));

/** What no rule allows but an exact one for the whole line. */
export const isReserved = (segment: Segment): boolean => isGated(segment) || runsArguments(segment);

/** Gated in the sandbox, where a glob and a home are no matter. */
export function isGatedInside(segment: Segment): boolean {
  if (!segment.known) return false;
  const start = runAt(segment);
  return isUnread(segment, start) || setsVariable(builtinCall(segment, start));
}

/** Of these those beside which a rule may span the line. */
function isUnread(segment: Segment, start: number): boolean {
  const { words, assignments } = segment;
  if (hasOddEnv(words, start) || isOddlyWrapped(segment, start) || assignments.some(isEvaluated)) return true;
  const program = words[start]?.value ?? '';
  const name = baseOf(program);
  if (KEYWORDS.has(program)) return true;
  const rest = words.slice(start + 1);
  if (mayRun(name, rest) || isReadApart(builtinCall(segment, start))) return true;
  const gated = GATED_BY_PATH.test(name) ? name : program;
  return OPTION_GATES.get(gated)?.(rest) === true || GATES.get(gated)?.(rest, words, start) === true;
}

/** Some are known by whatever path they are called. */
const GATED_BY_PATH = /^(?:find|[gmn]?awk|jq|set)$/;

/** `env` with an option but `-i`, `-0`, `-v` and `-u X`, where wrappers or the program stand. */
const hasOddEnv = (words: readonly Word[], start: number): boolean =>
  words.some(({ value }, i) => i <= start && baseOf(value) === 'env' && isOddEnv(words, i + 1));

function isOddEnv(words: readonly Word[], options: number): boolean {
  let next = options;
  while (/^-[i0uv]$/.test(words[next]?.value ?? '')) next += words[next]?.value === '-u' ? 2 : 1;
  return next > words.length || words[next]?.value.startsWith('-') === true;
}

/** Commands the client asks about whatever rule allows them: beside one of these a rule may span the line (our own probes, client 2.1.330). */
export function opensLine(segment: Segment): boolean {
  if (!segment.known) return false;
  const start = runAt(segment);
  const program = segment.words[start]?.value ?? '';
  const { assignments } = segment;
  if (segment.words.length === 0) return assignments.length > 1 || assignments.some(({ name }) => isShells(name));
  if (program === '' || setsHome(segment)) return true;
  return (program !== 'read' && runsArguments(segment)) || isUnread(segment, start);
}

/** `sed "s/a/$USER/"`: the client looks closer at what is put into a script or a test, and does not settle the line (our own probes, client 2.1.330). */
export function putsIntoScript(segment: Segment): boolean {
  const { words, unspelled } = segment;
  const program = words[plainProgramAt(segment)]?.value ?? '';
  if (!SCRIPTED.has(program)) return false;
  const put = (unspelled?.words ?? words).filter(({ filled, value }) => filled && namesKnown(value));
  if (program === 'jq') return put.some(({ text }) => /^"\$\w+\//.test(text));
  return put.length > 0 || (program === 'sed' && putsHome(segment));
}

/** Of `jq` only a file. */
const SCRIPTED: ReadonlySet<string> = new Set(['[', 'jq', 'printf', 'sed']);

/** `sed "s/$HOME/x/"`, but not `sed p "$HOME/f"`. */
export const putsHome = ({ words, unspelled }: Segment): boolean =>
  (unspelled?.words ?? words).some((word) => namesHome(word) && !/^"?\$HOME(?:[/"]|$)/.test(word.text));

/** By the words behind a program, all words and where among them the program stands. */
type Gate = (rest: readonly Word[], words: readonly Word[], start: number) => boolean;

const behindXargs: Gate = (_, words, start) => baseOf(words[start - 1]?.value ?? '') === 'xargs';
/** `system(..)`, a pipe into or out of a text, `@load` and `@f(..)`; what stands between a `|` and a `"` may be a text itself. */
const RUNS_SHELL = /\bsystem\s*\(|\|&?\s*getline\b|(?<!\|)\|[^#%/;{}|"]*"|@(?:load|include)|@\s*\w+\s*\(/;
/** What a variable or an output puts into it may be any of these (our own probes, client 2.1.330). */
const runsShell: Gate = (rest) => rest.some(({ value, filled }) => filled || RUNS_SHELL.test(value));

const GATES: ReadonlyMap<string, Gate> = new Map<string, Gate>([
  ['find', (rest, words, start) => behindXargs(rest, words, start) || findRuns(rest) || findsOpenly(rest)],
  ['jq', behindXargs],
  ...['awk', 'gawk', 'mawk', 'nawk'].map((name) => [name, runsShell] as const),
]);

/** `find -exec` and the like. */
export const findRuns = (rest: readonly Word[]): boolean =>
  rest.some((word) => /^-(exec|execdir|ok|okdir|delete|fprint0?|fprintf|fls|files0-from)$/.test(word.value));

/** `find *.ts`: an unquoted glob anywhere; in a starting point, or a word no test takes, a quoted or a computed one too. */
export const findsOpenly = (rest: readonly Word[]): boolean =>
  rest.some(({ text, glob, quoted }) => (glob || !quoted) && /[*?[]/.test(text.replace(/\\./g, ''))) ||
  rest.some(
    (word, i) =>
      (word.filled || word.text.includes('$((') || /^[^-(!].*[*?[]|^[*?[]/.test(word.value)) &&
      !isTestOfWord(rest[i - 1]),
  ) ||
  startingPoints(rest).some((word) => /[*?[]/.test(word.value) || word.text.includes('$(('));

/** A test of `find` that takes a word, asked of the client one by one (2.1.330). */
export const isTestOfWord = (word: Word | undefined): boolean => word !== undefined && FIND_WORDS.test(word.value);

const FIND_WORDS =
  /^-(?:newer(?:[acmB][acmBt])?|[ac]newer|samefile|i?(?:name|path|wholename|regex)|i?lname|x?type|size|[acm](?:time|min)|B(?:time|min)|user|group|[ug]id|perm|links|inum|(?:max|min)depth|fstype|flags|used|context|regextype|printf)$/;

/** `[ -f a ] > b`: a test in brackets that writes. */
export const isOddTest = ({ words, redirects }: Segment): boolean => words[0]?.value === '[' && redirects.length > 0;
