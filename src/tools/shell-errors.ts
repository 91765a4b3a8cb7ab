// Turns what the parser says of a broken command line into obstacles, and the line into the pieces that deny and ask rules still meet.
import type { Command, ParseError, SyntaxNode } from 'unbash';
import { isBrokenTest, testsOddly } from './brackets.ts';
import type { Nesting, Obstacle, Segment, Word } from './script.ts';
import { assignsOddly } from './shell-obstacles.ts';
import { declares, declaresOddly } from './shell-words.ts';
import { runAt } from './wrappers.ts';

/** What the client reads past: a quote that never ends, a pipe to nothing, `while a` alone; `;;` outside `case` is a `;` to it. */
const FORGIVEN =
  /unterminated single quote|after '\|&?'|^expected '(?:do|then)'$|^expected '(?:done|fi)' to close '(?:while|until|if)'$/;

/** `if a; then`, `while a; do done`; `if a; then; fi` is an error. */
const EMPTY = /^expected command after '(?:then|do|else)'$/;

export function errorObstacles(errors: readonly ParseError[], source: string): readonly Obstacle[] {
  const isForgiven = ({ message, pos }: ParseError): boolean =>
    FORGIVEN.test(message) || (EMPTY.test(message) && source.charAt(pos) !== ';');
  if (errors.every(isForgiven)) return [];
  const quote = errors.every(({ message }) => message.startsWith('unterminated'));
  const misread = errors.some((error) => isMisread(error, source));
  return [quote ? 'open quote' : 'syntax error', ...(misread ? (['may be misread'] as const) : [])];
}

const MISREAD = /unterminated (?:command substitution|parameter expansion|arithmetic)|three arithmetic expressions/;

/** `a $(b`, `zq ((1))`, `for ((a))`: the client is not sure to read it as the shell does (our own probes, client 2.1.330). */
const isMisread = ({ message, pos }: ParseError, source: string): boolean =>
  MISREAD.test(message) || (message.startsWith("unexpected token '('") && source.slice(pos - 1, pos + 1) === '((');

/**
 * What a substitution that can't be read brings: it begins as arithmetic does (`$((b) c)`), or holds what the shell can't read either; in
 * `$( )` more of it is misread than in backquotes and `<( )` (our own probes, client 2.1.330).
 */
export function insideObstacles(node: SyntaxNode, source: string): readonly Obstacle[] {
  if (!('script' in node) || !('text' in node)) return [];
  const text = String(node.text);
  if (/^\$\(\((?!.*\)\)$)/s.test(text)) return ['may be misread'];
  const errors = node.script?.errors ?? [];
  const isOdd = ({ message }: ParseError): boolean => text.startsWith('$(') && MISPLACED.test(message);
  return errors.some(isOdd) ? ['may be misread'] : errorObstacles(errors, source);
}

/** `$(| a)`, `$(fi)`, `$({ a)`. */
const MISPLACED = /^unexpected token '(?![()]|\]\])|^expected '\}'/;

const RESERVED: ReadonlySet<string> = new Set(
  'if then elif else fi for while until do done case esac select function'.split(' '),
);

/** `A=1 if`, `> a done`, `$(fi)`: a program that is named like a keyword. */
export const misplacesKeyword = ({ name, prefix, redirects }: Command, nested: Nesting): boolean =>
  name !== undefined &&
  RESERVED.has(name.text) &&
  (prefix.length > 0 || redirects.some(({ pos }) => pos < name.pos) || nested === 'substitution');

/** Words that only open or go on with a compound command, and what is set before them. */
const OPENING =
  /^\s*(?:(?:(?:\w+=\S*\s+)*(?:do|then|else|elif|if|while|until|done|fi|esac|function\s+\S+)|!|[{}])\s+)+/;

/** The pieces between operators and brackets: `zq (zfoo a)`, `nice if a; then zfoo a; fi` (our own probes, client 2.1.330). */
export function piecesOf(source: string): readonly string[] {
  const [first, ...more] = source.replace(/\w+\(\)|\\\n/g, '').split(/&&|\|\|?|[;&\n()]/);
  const pieces = /^\s*(?:time|coproc)\s/.test(first ?? '') ? more : [first ?? '', ...more];
  return pieces
    .map((piece) => piece.replace(OPENING, ''))
    .filter((piece) => piece.trim() !== '' && piece.trim() !== source.trim());
}

/** Adds what keeps a command the parser reads from being checked. */
export function commandObstacles(segment: Segment, found: Set<Obstacle>): void {
  const { words, assignments } = segment;
  const isTest = words[0]?.text.startsWith('[') === true;
  if (words[runAt(segment)]?.filled === true) found.add('computed program');
  if (declaresOddly(words)) found.add('syntax error');
  if (declares(words) && words.some(isComputed)) found.add('assignment');
  if (isTest ? assignments.length === 0 && isBrokenTest(words) : assignsOddly(words)) found.add('syntax error');
  if (testsOddly(segment)) found.add('may evaluate');
}

const isComputed = ({ dynamic, filled, text }: Word): boolean => dynamic || filled || text.includes('$((');

/** `a=(1 2)` and `export a=(1)`; in `$( )` the client is not sure to read them right (our own probes, client 2.1.330). */
export const setsList = ({ name, prefix, suffix }: Command): boolean =>
  (name === undefined ? prefix : declares([name]) ? suffix : []).some(
    (part) => part.type === 'Assignment' && part.value.type !== 'Word',
  );
