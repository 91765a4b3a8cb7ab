// Turns mechanical edits into new texts of the files, keeping their formatting.
import { applyEdits, type FormattingOptions, modify } from 'jsonc-parser';
import type { Edit } from './lint/types.ts';
import { type Pointer, parse, steps } from './parse.ts';

/** What a file looks like after its edits; `applied` are the edits that took effect, `skipped` those that no longer fit the text. */
export interface Fixed {
  readonly file: string;
  readonly text: string;
  readonly applied: readonly Edit[];
  readonly skipped: readonly Edit[];
}

/** Every file that an edit changes, sorted by name. A file that is no JSON object before or after is left alone. */
export function fix(texts: Readonly<Record<string, string>>, edits: readonly Edit[]): readonly Fixed[] {
  const files = [...new Set(edits.map(({ file }) => file))].filter((file) => Object.hasOwn(texts, file)).sort();
  return files.flatMap((file) => {
    const fixed = fixFile({ file, text: texts[file] ?? '' }, inOrder(edits.filter((edit) => edit.file === file)));
    return fixed.text === texts[file] ? [] : [fixed];
  });
}

interface Named {
  readonly file: string;
  readonly text: string;
}

function fixFile(before: Named, edits: readonly Edit[]): Fixed {
  const applied: Edit[] = [];
  const skipped: Edit[] = [];
  let { text } = before;
  for (const edit of edits) {
    const next = applyOne({ file: before.file, text }, edit);
    (next === null ? skipped : applied).push(edit);
    text = next ?? text;
  }
  return { file: before.file, text, applied, skipped };
}

function applyOne({ file, text }: Named, edit: Edit): string | null {
  if (!isObjectText(file, text)) return null;
  try {
    const next = applyEdits(
      text,
      modify(text, pathOf(text, edit.pointer), edit.value, { formattingOptions: styleOf(text) }),
    );
    return next !== text && isObjectText(file, next) ? next : null;
  } catch {
    // The pointer no longer fits the text, for example below a value that is no object.
    return null;
  }
}

const isObjectText = (file: string, text: string) =>
  parse({ file, bytes: new TextEncoder().encode(text) }).settings !== null;

// jsonc-parser wants numbers for elements of lists.
function pathOf(text: string, pointer: Pointer): (string | number)[] {
  let value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  return steps(pointer).map((step) => {
    const inList = Array.isArray(value);
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
    return inList ? Number(step) : step;
  });
}

// Changes first, then removals from the back, so that no removal shifts the place of another edit; equal edits once.
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const once = [...new Map(edits.map((edit) => [edit.pointer, edit])).values()];
  const changes = once.filter(({ value }) => value !== undefined).sort((a, b) => byPlace(a.pointer, b.pointer));
  const removals = once.filter(({ value }) => value === undefined).sort((a, b) => byPlace(b.pointer, a.pointer));
  return [...changes, ...removals];
}

/** Elements of one list by number, everything else by text. */
function byPlace(a: Pointer, b: Pointer): number {
  const [left, right] = [steps(a), steps(b)];
  const at = left.findIndex((step, index) => step !== right[index]);
  if (at < 0) return left.length - right.length;
  const [x = '', y = ''] = [left[at], right[at]];
  if (/^\d+$/.test(x) && /^\d+$/.test(y)) return Number(x) - Number(y);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The style of the file: its indentation, its line ends. */
function styleOf(text: string): FormattingOptions {
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 1 : indent.length, eol };
}
