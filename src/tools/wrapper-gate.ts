// Turns the wrappers in front of a program into whether the client cannot tell what they run, and asks whatever rule allows it (our own probes, client 2.1.330).
import type { Segment, Word } from './shell.ts';
import { isDuration, timeoutOptions } from './wrappers.ts';

/** `start`: where the program stands behind all wrappers that are understood. */
export function isOddlyWrapped({ words, alone }: Segment, start: number): boolean {
  const program = words[start];
  if (program === undefined) return false;
  if (program.value.startsWith('-') || isUnread(words, start)) return true;
  if (alone || start === 0) return false;
  return endsOptions(words, start) || ODD_PROGRAMS.get(words[start - 1]?.value ?? '')?.test(program.value) === true;
}

/** What a wrapper's program may not look like. */
const ODD_PROGRAMS: ReadonlyMap<string, RegExp> = new Map([
  ...['time', 'nohup'].map((name) => [name, /[^\w./+~-]/] as const),
  ...['command', 'builtin', 'noglob'].map((name) => [name, /[*?[]|^\w+\+?=/] as const),
  ['nice', /[$(`]/],
]);

/** A `--` behind a wrapper that keeps no options. */
const endsOptions = (words: readonly Word[], start: number): boolean =>
  words.some(
    ({ text }, i) =>
      i < start && text === '--' && !/^(?:command|builtin|env)$/.test(words[i - 1]?.value ?? '') && i > 0,
  );

/** A wrapper whose own words nobody understands. */
function isUnread(words: readonly Word[], start: number): boolean {
  const rest = words.slice(start + 1).map(({ value }) => value);
  const [option = ''] = rest;
  switch (words[start]?.value) {
    case 'timeout':
      return isUnreadTimeout(words, start);
    case 'stdbuf':
      return (
        option.startsWith('-') &&
        !/^(?:-[oie].|--(?:output|input|error)=)/.test(option) &&
        !(/^-[oie]$/.test(option) && rest.length > 1)
      );
    case 'command':
      return option.startsWith('-') && !/^-[pvV]+$/.test(option);
    case 'time':
    case 'nohup':
    case 'nice':
    case 'builtin':
    case 'noglob':
      return option.startsWith('-') && !/^-\d+$/.test(option);
    default:
      return false;
  }
}

/** `timeout x a`: what stands behind its options is no time; an option without its value; nothing at all is fine. */
function isUnreadTimeout(words: readonly Word[], start: number): boolean {
  const end = start + timeoutOptions((i) => words[start + i]?.value ?? '');
  const time = words[end];
  return time === undefined ? end > words.length : !isDuration(time.value);
}
