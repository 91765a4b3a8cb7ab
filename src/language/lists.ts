// Turns an item and a separator into the machine of well-formed lists: blank-separated words, paths, host names.
import { type Chars, except, has, only } from './chars.ts';
import type { Machine } from './machine.ts';

/** One or more `item`s with single separators between, after `head`: blank-separated words, paths, host names. */
export function listOf(item: Chars, separator: string, head = ''): Machine {
  const IN = 0;
  const START = 1;
  const mark = separator.charCodeAt(0);
  const own = except(except(item), only(separator));
  const lead = head.charCodeAt(0);
  const first = head === '' ? START : 2;
  return {
    start: [first],
    next: (state, code) => {
      if (state === 2) return code === lead ? [START] : [];
      if (state === IN && code === mark) return [START];
      return has(own, code) ? [IN] : [];
    },
    accepts: (state) => state === IN,
    absorbs: () => false,
    distance: (state) => state,
    literals: (state) => (state === 2 ? [lead] : state === IN ? [mark] : []),
    isNarrow: (state) => state === 2,
    sole: () => null,
    sets: [own],
    isGlobs: false,
    named: new Set(head === '' ? [mark] : [mark, lead]),
  };
}
