// Turns a command that names `$HOME`, or has a name behind a `$` in quotes, into the one rules see: the client puts the home in, and spells the words anew
// (our own probes, client 2.1.330).
import type { Assignment, Script, Segment, Word } from './script.ts';
import { VARIABLE } from './shell-filled.ts';
import { declares, literalsOf, namesVariable, needsNoQuotes } from './shell-words.ts';

const HOME = /(?<!\\)\$HOME(?=\W|__(?:CMDSUB|VAR)__|$)/g;

/** A word's `$HOME`, quoted or not, but for single quotes. */
export const namesHome = ({ text, filled }: Pick<Word, 'text' | 'filled'>): boolean =>
  text.includes('$HOME') && (filled ? text : text.replace(SINGLE_QUOTED, (_, quoted = '') => quoted)).search(HOME) >= 0;

/** `'a'`, but not in double quotes. */
const SINGLE_QUOTED = /("(?:\\.|[^"\\])*")|'[^']*'/gs;

/** The word with the home put in, also from a variable it begins with; where nothing else expands in it, it is no filled one any more. */
export function wordAtHome(word: Word, home: string): Word {
  const named = namesHome(word) ? HOME : /^"?\$/.test(word.text) ? LEADING_HOME : null;
  if (named === null) return word;
  const value = word.value.replace(named, home);
  return { ...word, value, filled: word.filled && (/[$`]/.test(value) || value.includes(VARIABLE)) };
}

const LEADING_HOME = /^\$HOME(?=\/|$)/;

/** `'$A'`, `\$A`: nothing is put in, but the client takes the command for one with a variable. */
const showsName = ({ text }: Word): boolean => text.includes('$') && literalsOf(text).some(namesVariable);

/**
 * A command with the home in place of `$HOME`; a declaration stays as it is written. On an `opaque` line nobody knows what `$(a)` and `$B` are
 * (our own probes, client 2.1.330).
 */
export function segmentAtHome(segment: Segment, home: string, opaque = false): Segment {
  if (segment.plain || !/[$`]/.test(segment.text) || declares(segment.words)) return segment;
  const assignments = segment.assignments.map((one) => settingAtHome(one, home));
  const isSettled = segment.assignments.some(
    ({ text, value }) => value !== null && !(opaque && value.dynamic) && /[$`]/.test(text),
  );
  if (!isSettled && !segment.words.some((word) => namesHome(word) || showsName(word))) return segment;
  const put = ({ value, ...word }: Word): string => (namesHome(word) ? value.replace(HOME, home) : value);
  const anew = spelledAnew({ ...segment, assignments }, put);
  // Behind an assignment of what the client knows nothing is read as it is written.
  return isSettled ? { ...anew, unspelled: null } : anew;
}

function settingAtHome(one: Assignment, home: string): Assignment {
  if (one.value === null || !namesHome({ text: one.text, filled: false })) return one;
  return given(one, spelled(one.value, one.value.value.replace(HOME, home)));
}

const given = (one: Assignment, value: Word): Assignment => ({
  ...one,
  text: `${one.text.slice(0, one.text.indexOf('=') + 1)}${value.text}`,
  value,
});

/** A command with its words in as few quotes as can be. */
export function spelledAnew(segment: Segment, respell: (word: Word) => string = ({ value }) => value): Segment {
  const words = segment.words.map((word) => spelled(word, respell(word)));
  const assignments = segment.assignments.map(settingAnew);
  const text = [...assignments, ...words].map((part) => part.text).join(' ');
  return {
    ...segment,
    assignments,
    words,
    text,
    unspelled: segment.unspelled ?? { text: segment.text, assignments: segment.assignments, words: segment.words },
  };
}

/** `A="a"` is `A=a`. */
export function settingAnew(one: Assignment): Assignment {
  if (one.value === null || one.value.dynamic || /[$`]/.test(one.text)) return one;
  return given(one, spelled(one.value, one.value.value));
}

export function scriptAtHome(script: Script, home: string): Script {
  if (!/[$`]/.test(script.written)) return script;
  return { ...script, segments: script.segments.map((segment) => segmentAtHome(segment, home, script.opaque)) };
}

function spelled(word: Word, value: string): Word {
  const text = needsNoQuotes(value) && !showsName(word) ? value : `'${value.replaceAll("'", "'\\''")}'`;
  return { ...word, text, value, quoted: text !== value };
}

/** The commands that were spelled anew as they are written. */
export const asWritten = (script: Script): Script => ({
  ...script,
  segments: script.segments.map((segment) =>
    segment.unspelled === null ? segment : { ...segment, ...segment.unspelled },
  ),
});
