// Turns the assignments of a command into what is left of them behind harmless ones and wrappers.
import { isHarmless } from './assignments.ts';
import type { Assignment, Word } from './script.ts';
import { needsNoQuotes } from './shell-words.ts';
import { allowStep, harmlessStep } from './wrappers.ts';

/** `NODE_ENV=a X=b cmd` is `X=b cmd`, too: the assignments from the first on that is not harmless. */
export function harmfulOf(assignments: readonly Assignment[]): readonly Assignment[] {
  const first = assignments.findIndex((one) => !isHarmless(one));
  return first < 0 ? [] : assignments.slice(first);
}

/** What is left behind a harmless assignment or a wrapper has no quotes in its first word: `X="a" cmd` is `X=a cmd` (our own probes, client 2.1.330). */
export const settingsBefore = (assignments: readonly Assignment[], words: readonly Word[]): string =>
  [...assignments.map((one, i) => (i === 0 ? bareSetting(one) : one.text)), ...words.map(({ text }) => text)].join(' ');

function bareSetting({ name, text, value }: Assignment): string {
  const bare = `${name}=${value?.value}`;
  return value?.quoted === true && needsNoQuotes(bare) ? bare : text;
}

/** The same behind wrappers; `nohup` leaves the quotes. */
export function withBareSettings(words: readonly Word[]): readonly Word[] {
  const spelled = [...words];
  for (let at = 0, length = 1; length > 0; at += length) {
    length = allowStep(words, at) || (at > 0 ? harmlessStep(words, at) : 0);
    const word = words[at + length];
    const isBare = length > 0 && word?.quoted && /^\w+=/.test(word.text) && needsNoQuotes(word.value);
    if (isBare && words[at]?.text !== 'nohup') spelled[at + length] = { ...word, text: word.value };
  }
  return spelled;
}
