// Turns one simple command into whether no wildcard allow rule covers it, because of what it runs or how it is spelled.

import { KEYWORDS, LAUNCHERS, RUNS_ARGUMENTS } from '../facts/bash.ts';
import { OPTION_GATES, readsNames } from './option-gates.ts';
import type { Segment, Word } from './shell.ts';
import { startingPoints } from './shell-paths.ts';
import { isOddlyWrapped } from './wrapper-gate.ts';
import { fileNameOf, runAt } from './wrappers.ts';

/** Programs that run their arguments are not covered by open rules (semantics 4.4, our own probes). */
export function runsArguments(segment: Segment): boolean {
  const { words } = segment;
  const start = runAt(segment);
  const program = words[start]?.value ?? '';
  if (program === 'read') return readsNames(words.slice(start + 1));
  if (program.includes('/')) return start + 1 < words.length && isLauncher(fileNameOf(program));
  return RUNS_ARGUMENTS.has(program);
}

/** What `/usr/bin/strace ls` runs nobody can tell, either; `/usr/bin/eval` is no builtin. */
const isLauncher = (name: string): boolean =>
  LAUNCHERS.has(name) && RUNS_ARGUMENTS.has(name) && name !== 'exec' && name !== 'nocorrect';

/** Commands asked in spite of a rule, but for an exact one for the whole line (semantics 4.4, our own probes, client 2.1.330). */
export function isGated(segment: Segment): boolean {
  const { words } = segment;
  const start = runAt(segment);
  if (hasOddEnv(words, start) || isOddlyWrapped(segment, start)) return true;
  const program = gateOf(words[start]?.value ?? '');
  if (KEYWORDS.has(program)) return true;
  const rest = words.slice(start + 1);
  return OPTION_GATES.get(program)?.(rest) === true || GATES.get(program)?.(rest, segment, start) === true;
}

/** Some are known by whatever path they are called. */
const GATED_BY_PATH = /^(?:find|[gmn]?awk|jq|set)$/;
const gateOf = (program: string): string => {
  const name = fileNameOf(program);
  return GATED_BY_PATH.test(name) ? name : program;
};

/** `env` with an option but `-i`, `-0` and `-u X`, where wrappers or the program stand. */
function hasOddEnv(words: readonly Word[], start: number): boolean {
  const at = words.findIndex(({ value }, i) => i <= start && fileNameOf(value) === 'env');
  if (at < 0) return false;
  let next = at + 1;
  while (/^-[i0u]$/.test(words[next]?.value ?? '')) next += words[next]?.value === '-u' ? 2 : 1;
  return words[next]?.value.startsWith('-') === true;
}

/** Commands the client asks about whatever rule allows them: beside one of these a rule may span the line (our own probes, client 2.1.330). */
export function opensLine(segment: Segment): boolean {
  const program = segment.words[runAt(segment)]?.value ?? '';
  if (program === '') return segment.words.length > 0;
  return program !== 'read' && program !== 'printf' && (runsArguments(segment) || isGated(segment));
}

/** By the words behind a program, its whole command and where in it the program stands. */
type Gate = (rest: readonly Word[], segment: Segment, start: number) => boolean;

const behindXargs: Gate = (_, { words }, start) => words[start - 1]?.value === 'xargs';
const runsShell: Gate = (rest) => rest.some((word) => /system\s*\(|\|\s*getline|print\s*>|\|\s*"/.test(word.value));

const GATES: ReadonlyMap<string, Gate> = new Map<string, Gate>([
  ['find', (rest, segment, start) => behindXargs(rest, segment, start) || findRuns(rest) || findsOpenly(rest)],
  ['jq', behindXargs],
  ['printf', (rest, segment) => (segment.words[0]?.value !== 'xargs' && formatsGlob(rest)) || setsVariable(segment)],
  ...['awk', 'gawk', 'mawk', 'nawk'].map((name) => [name, runsShell] as const),
]);

/** `find -exec` and the like. */
export const findRuns = (rest: readonly Word[]): boolean =>
  rest.some((word) => /^-(exec|execdir|ok|okdir|delete|fprint0?|fprintf|fls|files0-from)$/.test(word.value));

/** `find *.ts`: an unquoted glob anywhere; in a starting point, or a word no test takes, a quoted or a computed one too. */
export const findsOpenly = (rest: readonly Word[]): boolean =>
  rest.some(({ text, glob, quoted }) => (glob || !quoted) && /[*?[]/.test(text.replace(/\\./g, ''))) ||
  rest.some((word, i) => (word.filled || /^[^-(!].*[*?[]|^[*?[]/.test(word.value)) && !isOption(rest[i - 1])) ||
  startingPoints(rest).some((word) => /[*?[]/.test(word.value) || word.text.includes('$(('));

/** A test of `find` that takes a word, asked of the client one by one (2.1.330). */
const isOption = (word: Word | undefined): boolean => word !== undefined && FIND_WORDS.test(word.value);

const FIND_WORDS =
  /^-(?:newer(?:[acmB][acmBt])?|[ac]newer|samefile|i?(?:name|path|wholename|regex)|i?lname|x?type|size|[acm](?:time|min)|B(?:time|min)|user|group|[ug]id|perm|links|inum|(?:max|min)depth|fstype|flags|used|context|regextype|printf)$/;

/** `printf *`: a glob as the format, or anywhere behind an option. */
function formatsGlob(rest: readonly Word[]): boolean {
  const [first, second] = rest;
  if (first?.value === '--') return second?.glob === true;
  return first?.value.startsWith('-') === true ? rest.some((word) => word.glob) : first?.glob === true;
}

/** `printf -v x` sets a variable; behind `nice` and other programs it cannot. */
export function setsVariable(segment: Segment): boolean {
  const start = segment.words.findIndex((word) => !/^(time|command|builtin|noglob)$/.test(word.value));
  if (segment.words[start]?.value !== 'printf') return false;
  const rest = segment.words.slice(start + 1);
  for (const [i, { value }] of rest.entries()) {
    if (value === '--' || !value.startsWith('-')) return false;
    const next = rest[i + 1]?.value ?? '-';
    if (value === '-v' ? !next.startsWith('-') : value.startsWith('-v')) return true;
  }
  return false;
}

/** `[ -f a ] > b`: a test in brackets that writes. */
export const isOddTest = ({ words, redirects }: Segment): boolean => words[0]?.value === '[' && redirects.length > 0;
