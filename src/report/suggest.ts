// Turns a finding's mechanical edits into whole lines that a reviewer can accept with one click.
import { fix } from '../fix.ts';
import type { Finding } from '../lint/index.ts';
import type { Fragment } from '../parse.ts';
import type { Mask } from './mask.ts';

/** Lines `first` to `last` (from 1, both included) of the file are replaced by `lines`; no lines: they are removed. */
export interface Suggestion {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly string[];
}

/** The most lines a suggestion may replace; a larger one is no help in a review comment. */
const MAX_LINES = 20;

/** The largest file, in UTF-16 units, that suggestions are made for: each one reads all of it again. */
const MAX_LENGTH = 200_000;

/** The most suggestions of one report; nobody clicks through more. */
const MAX_SUGGESTIONS = 50;

/** Makes the first fifty suggestions it is asked for; one that would show a secret is none. */
export function suggester(fragments: readonly Fragment[], mask: Mask): (finding: Finding) => Suggestion | null {
  const texts = new Map(fragments.map(({ file, text }) => [file, text]));
  let left = MAX_SUGGESTIONS;
  return (finding) => {
    const text = texts.get(finding.origin.file);
    const made = text === undefined || left === 0 ? null : suggest(text, finding);
    if (made === null || made.lines.some((line) => mask.text(line) !== line)) return null;
    left -= 1;
    return made;
  };
}

/** Null when the edits are none, lie in another file, no longer fit, or change too much. */
export function suggest(text: string, { origin, edits }: Finding): Suggestion | null {
  if (edits.length === 0 || text.length > MAX_LENGTH || edits.some(({ file }) => file !== origin.file)) return null;
  const [fixed] = fix({ [origin.file]: text }, edits);
  if (fixed === undefined || fixed.skipped.length > 0) return null;
  return changedLines(text.split('\n'), fixed.text.split('\n'));
}

function changedLines(before: readonly string[], after: readonly string[]): Suggestion | null {
  let head = 0;
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head++;
  let tail = 0;
  const rest = Math.min(before.length, after.length) - head;
  while (tail < rest && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const last = before.length - tail;
  if (last <= head) return null;
  const lines = after.slice(head, after.length - tail).map((line) => line.replace(/\r$/, ''));
  return last - head > MAX_LINES || lines.length > MAX_LINES ? null : { first: head + 1, last, lines };
}
