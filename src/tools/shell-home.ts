// Turns a command that names `$HOME` into the one rules see: the client puts the home in, and spells the words anew (our own probes, client 2.1.330).
import type { Assignment, Script, Segment, Word } from './script.ts';
import { VARIABLE } from './shell-filled.ts';
import { declares, needsNoQuotes } from './shell-words.ts';

const HOME = /(?<!\\)\$HOME(?=\W|__(?:CMDSUB|VAR)__|$)/g;

/** A word's `$HOME`, quoted or not, but for single quotes. */
export const namesHome = ({ text, filled }: Pick<Word, 'text' | 'filled'>): boolean =>
  text.includes('$HOME') && (filled ? text : text.replace(/'[^']*'/g, '')).search(HOME) >= 0;

/** The word with the home put in, also from a variable it begins with; where nothing else expands in it, it is no filled one any more. */
export function wordAtHome(word: Word, home: string): Word {
  const named = namesHome(word) ? HOME : /^"?\$/.test(word.text) ? LEADING_HOME : null;
  if (named === null) return word;
  const value = word.value.replace(named, home);
  return { ...word, value, filled: word.filled && (/[$`]/.test(value) || value.includes(VARIABLE)) };
}

const LEADING_HOME = /^\$HOME(?=\/|$)/;

/** A command with the home in place of `$HOME`; a declaration stays as it is written (our own probes, client 2.1.330). */
export function segmentAtHome(segment: Segment, home: string): Segment {
  if (segment.plain || !segment.text.includes('$HOME') || declares(segment.words)) return segment;
  const assignments = segment.assignments.map((one) => settingAtHome(one, home));
  const isSet = assignments.some((one, i) => one !== segment.assignments[i]);
  if (!isSet && !segment.words.some(namesHome)) return segment;
  const put = ({ value, ...word }: Word): string => (namesHome(word) ? value.replace(HOME, home) : value);
  return spelledAnew(isSet ? { ...segment, assignments } : segment, put);
}

function settingAtHome(one: Assignment, home: string): Assignment {
  if (one.value === null || !namesHome({ text: one.text, filled: false })) return one;
  const value = spelled(one.value, one.value.value.replace(HOME, home));
  return { ...one, text: `${one.text.slice(0, one.text.indexOf('=') + 1)}${value.text}`, value };
}

/** A command with its words in as few quotes as can be. */
export function spelledAnew(segment: Segment, respell: (word: Word) => string = ({ value }) => value): Segment {
  const words = segment.words.map((word) => spelled(word, respell(word)));
  const text = [...segment.assignments, ...words].map((part) => part.text).join(' ');
  return { ...segment, words, text };
}

export function scriptAtHome(script: Script, home: string): Script {
  if (!script.written.includes('$HOME')) return script;
  return { ...script, segments: script.segments.map((segment) => segmentAtHome(segment, home)) };
}

function spelled(word: Word, value: string): Word {
  const text = needsNoQuotes(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
  return { ...word, text, value, quoted: text !== value };
}
