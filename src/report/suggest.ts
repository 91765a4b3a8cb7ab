// Turns a finding's mechanical edits into whole lines that a reviewer can accept with one click.
import { applyEdits, modify } from 'jsonc-parser';
import type { Edit, Finding } from '../lint/index.ts';
import { steps } from '../parse.ts';

/** Lines `first` to `last` (from 1, both included) of the file are replaced by `lines`; no lines: they are removed. */
export interface Suggestion {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly string[];
}

/** The most lines a suggestion may replace; a larger one is no help in a review comment. */
const MAX_LINES = 20;

/** Null when the edits are none, lie in another file, change too much, or would leave no JSON. */
export function suggest(text: string, { origin, edits }: Finding): Suggestion | null {
  if (edits.length === 0 || edits.some(({ file }) => file !== origin.file)) return null;
  const fixed = applyAll(text, edits);
  return fixed === null || fixed === text || !isJson(fixed) ? null : changedLines(text.split('\n'), fixed.split('\n'));
}

// Later list elements first, so that a removal doesn't shift what is still to be edited.
function applyAll(text: string, edits: readonly Edit[]): string | null {
  const ordered = [...edits].sort((a, b) => b.pointer.localeCompare(a.pointer, 'en', { numeric: true }));
  try {
    return ordered.reduce((result, edit) => applyOne(result, edit), text);
  } catch {
    return null;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function applyOne(text: string, { pointer, value }: Edit): string {
  const path = steps(pointer).map((step) => (/^(0|[1-9]\d*)$/.test(step) ? Number(step) : step));
  const formattingOptions = {
    insertSpaces: !/^\t/m.test(text),
    tabSize: 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
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
