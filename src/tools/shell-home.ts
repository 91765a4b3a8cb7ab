// Turns a command that names `$HOME` into the one rules see: the client puts the home in, and spells the words anew (our own probes, client 2.1.330).
import type { Script, Segment, Word } from './script.ts';
import { needsNoQuotes } from './shell-words.ts';

const HOME = /(?<!\\)\$HOME(?!\w)/g;

/** A word's `$HOME`, quoted or not, but for single quotes. */
export const namesHome = ({ text, filled }: Pick<Word, 'text' | 'filled'>): boolean =>
  text.includes('$HOME') && (filled ? text : text.replace(/'[^']*'/g, '')).search(HOME) >= 0;

export function segmentAtHome(segment: Segment, home: string): Segment {
  if (segment.plain || !segment.text.includes('$HOME') || !segment.words.some(namesHome)) return segment;
  const words = segment.words.map((word) =>
    spelled(word, namesHome(word) ? word.value.replace(HOME, home) : word.value),
  );
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
