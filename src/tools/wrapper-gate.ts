// Turns the wrappers in front of a program into whether the client cannot tell what they run, and asks whatever rule allows it (our own probes, client 2.1.330).
import type { Segment, Word } from './shell.ts';
import { baseOf, isDuration, timeoutOptions } from './wrappers.ts';

/** `start`: where the program stands behind all wrappers that are understood. */
export function isOddlyWrapped({ words, alone }: Segment, start: number): boolean {
  const program = words[start];
  if (program === undefined) return false;
  if (program.value.startsWith('-') || isUnread(words, start)) return true;
  if (alone || start === 0) return false;
  return (
    endsOptions(words, start) ||
    mistimes(words, start) ||
    ODD_PROGRAMS.get(baseOf(words[start - 1]?.value ?? ''))?.test(program.value) === true
  );
}

/** By whatever path the wrapper is called, but for what is part of the shell. */
function isUnread(words: readonly Word[], start: number): boolean {
  const program = words[start]?.value ?? '';
  const name = baseOf(program);
  return (name === program || !/^(?:builtin|noglob)$/.test(name)) && UNREAD.get(name)?.(words, start) === true;
}

/** What a wrapper's program may not look like. */
const ODD_PROGRAMS: ReadonlyMap<string, RegExp> = new Map([
  ...['time', 'nohup'].map((name) => [name, /[^\w./+~-]/] as const),
  ...['command', 'builtin', 'noglob'].map((name) => [name, /[*?]|\[.|.\[|^\w+\+?=/] as const),
  ['nice', /[$(`]/],
]);

/** A `--` behind a wrapper that keeps no options. */
const endsOptions = (words: readonly Word[], start: number): boolean =>
  words.some(
    ({ text }, i) =>
      i < start && text === '--' && !/^(?:command|builtin|env)$/.test(baseOf(words[i - 1]?.value ?? '')) && i > 0,
  );

/** `time time a`, `time CI=1 a`. */
const mistimes = (words: readonly Word[], start: number): boolean =>
  words.some(({ value }, i) => i < start && value === 'time' && /^(?:time$|\w+\+?=)/.test(words[i + 1]?.value ?? ''));

/** `timeout x a`: what stands behind its options is no time; an option without its value; nothing at all is fine. */
function isUnreadTimeout(words: readonly Word[], start: number): boolean {
  const end = start + timeoutOptions((i) => words[start + i]?.value ?? '');
  const time = words[end];
  return time === undefined ? end > words.length : !isDuration(time.value);
}

const optionOf = (words: readonly Word[], start: number): string => words[start + 1]?.value ?? '';

/** Wrappers whose own words nobody understands, by all words and where the wrapper stands. */
const UNREAD: ReadonlyMap<string, (words: readonly Word[], start: number) => boolean> = new Map([
  ['timeout', isUnreadTimeout] as const,
  ['command', (words, start) => /^-(?!(?:[pvV]+|-)$)/.test(optionOf(words, start))] as const,
  [
    'stdbuf',
    (words, start) => {
      const option = optionOf(words, start);
      const isBuffer = /^(?:-[oie].|--(?:output|input|error)=)/.test(option);
      return option.startsWith('-') && !isBuffer && !(/^-[oie]$/.test(option) && start + 2 < words.length);
    },
  ] as const,
  ...['time', 'nohup', 'nice', 'builtin', 'noglob'].map(
    (name) =>
      [
        name,
        (words: readonly Word[], start: number) =>
          (name === 'time' ? /^[-!]/ : name === 'nice' ? /^-(?!\d+$)/ : /^-/).test(optionOf(words, start)),
      ] as const,
  ),
]);
