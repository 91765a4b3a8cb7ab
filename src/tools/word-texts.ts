// Turns the words of a command into its text from one of them on.
import { isFolded } from './command-pattern.ts';
import type { Segment, Word } from './script.ts';
import { PLAIN_ARITHMETIC } from './shell-filled.ts';
import { baseOf } from './wrappers.ts';

export const joined = (words: readonly Word[], start: number): string =>
  words
    .slice(start)
    .map((word) => word.text)
    .join(' ');

/** The text of a command from one of its words on. */
export type Texts = (start: number) => string;

/** All of them are ends of one text. */
export function textsFrom(words: readonly Word[], spelling: (word: Word) => string): Texts {
  const all = words.map(spelling);
  const line = all.join(' ');
  const starts = [0];
  for (const text of all) starts.push((starts[starts.length - 1] ?? 0) + text.length + 1);
  return (start) => line.slice(starts[start] ?? line.length);
}

/** The same with the blanks that stand in the source. */
export function spacedTexts({ text, assignments }: Segment, words: readonly Word[]): Texts {
  const texts = textsFrom(words, (word) => word.text);
  if (isFolded(text) || assignments.some(({ value }) => value?.dynamic)) return texts;
  const offsets = offsetsIn(text, [...assignments, ...words]).slice(assignments.length);
  return (start) => (offsets[start] === undefined ? texts(start) : text.slice(offsets[start]));
}

/** Where the parts of a command stand in a text, up to the first that is not the next there. */
export function offsetsIn(line: string, parts: readonly { readonly text: string }[]): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const { text } of parts) {
    const end = at + text.length;
    if (!line.startsWith(text, at) || !/^[\s<>]?$/.test(line.charAt(end))) break;
    offsets.push(at);
    at = end;
    while (/\s/.test(line.charAt(at))) at++;
  }
  return offsets;
}

/** A command with the quotes of its program removed. */
export function withProgram(words: readonly Word[], texts: Texts, start: number): string {
  const word = words[start];
  const rest = texts(start + 1);
  return word?.text === word?.value && rest !== '' ? texts(start) : behind(word?.value ?? '', rest);
}

/** `"'git'" push` as `git push`, and `a\\ git push` too (our own probes, client 2.1.330). */
export const bareProgram = (word: Word | undefined): string => {
  const { text = '', value = '' } = word ?? {};
  const name = /\\ /.test(text) ? baseOf(text).trim() : value;
  return name.replace(/^(['"])(.+)\1$/s, '$2');
};

export const behind = (program: string, rest: string): string => (rest === '' ? program : `${program} ${rest}`);

/**
 * The words of a command nobody has to guess: those before the first that runs others, without those that are one expansion. Of `a $X "$Y" b $(c) d`
 * these are `a`, `"$Y"` and `b`. With a program nobody knows all of them. `sums`: without arithmetic on numbers, too (our own probes, client 2.1.330).
 */
export function toldWords(words: readonly Word[], sums: boolean): readonly Word[] {
  if (!words.some(({ text }) => /[$`(]|\{.*\.\./.test(text))) return words;
  const end = words.findIndex(({ text, filled }) => !filled && RUNS.test(bare(text)));
  const told = words.slice(0, end < 0 ? words.length : end).filter((word) => !isGuess(word, sums));
  return told[0] === words[0] && told.length < words.length ? told : words;
}

const bare = (text: string): string => text.replace(/\\.|'[^']*'|"(?:\\.|[^"\\])*"/gs, '');

const RUNS = /\$\((?!\()|`|[<>]\(/;

const isGuess = ({ text }: Word, sums: boolean): boolean =>
  PLAIN_ARITHMETIC.test(text) ? sums : EXPANSION.test(text) || /[@?*+!]\(/.test(bare(text));

/** `$X`, `${X:-a}`, `$'a'`, `$((a+1))`, `$[1]`, `{1..3}`. */
const EXPANSION =
  /^(?:\$(?:\w+|[@*#?!$-]|\{(?:[^{}]|\{[^{}]*\})*\}|'(?:\\.|[^'\\])*'|\(\(.*\)\)|\[.*\])|\{-?\w+\.\.-?\w+\})$/s;
