// Turns patterns into what all their texts have: how they begin, and a run of characters; a quick look before a machine is asked.
import { once } from '../once.ts';
import { type Pattern, spelled } from './machine.ts';

/** The fixed text every member of some patterns begins with. */
export function headOf(patterns: readonly Pattern[]): string {
  const [first = '', ...others] = patterns.map(beginningOf);
  return others.reduce((shared, head) => {
    let i = 0;
    while (i < shared.length && shared[i] === head[i]) i++;
    return shared.slice(0, i);
  }, first);
}

function beginningOf(pattern: Pattern): string {
  const end = pattern.findIndex((token) => typeof token !== 'number');
  return spelled((end < 0 ? pattern : pattern.slice(0, end)).map(Number));
}

/** Whether a text can be in both of two patterns: only `false` is sure. Such a text begins like both and ends like both. */
export function mayMeet(one: Pattern, other: Pattern): boolean {
  const [a, b] = [endsOf(one), endsOf(other)];
  return (
    (a.head.startsWith(b.head) || b.head.startsWith(a.head)) && (a.tail.endsWith(b.tail) || b.tail.endsWith(a.tail))
  );
}

const endsOf = once((pattern: Pattern) => ({ head: beginningOf(pattern), tail: endOf(pattern) }));

function endOf(pattern: Pattern): string {
  const last = pattern.findLastIndex((token) => typeof token !== 'number');
  return spelled(pattern.slice(last + 1).map(Number));
}

/** Whether a text may be in some patterns: only `false` is sure. */
export function quickly(patterns: readonly Pattern[]): (text: string) => boolean {
  const marks = patterns.map((pattern) => ({ head: beginningOf(pattern), run: longestRun(pattern) }));
  return (text) => marks.some(({ head, run }) => text.startsWith(head) && text.includes(run));
}

/** The longest text that every member of a pattern holds as it stands. */
function longestRun(pattern: Pattern): string {
  let longest = '';
  let run = '';
  for (const token of pattern) {
    run = typeof token === 'number' ? run + String.fromCharCode(token) : '';
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
