// Turns mechanical edits into new texts of the files, keeping their formatting.
import {
  applyEdits,
  findNodeAtLocation,
  type ModificationOptions,
  modify,
  parseTree,
  type Edit as TextEdit,
} from 'jsonc-parser';
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
    const next = applyEdits(text, textEdits(text, edit));
    return next !== text && isObjectText(file, next) ? next : null;
  } catch {
    // The pointer no longer fits the text, for example below a value that is no object.
    return null;
  }
}

function textEdits(text: string, { pointer, value }: Edit): TextEdit[] {
  const path = pathOf(text, pointer);
  const isElement = typeof path.at(-1) === 'number';
  return value === undefined && isElement ? withoutElement(text, path) : modify(text, path, value, styleOf(text));
}

// Our own, because jsonc-parser 3.3.1 cuts one character too few when the last element stands on the line of the bracket.
function withoutElement(text: string, path: (string | number)[]): TextEdit[] {
  const tree = parseTree(text);
  const node = tree === undefined ? undefined : findNodeAtLocation(tree, path);
  const siblings = node?.parent?.children ?? [];
  const at = node === undefined ? -1 : siblings.indexOf(node);
  if (node === undefined || at < 0) return [];
  const [previous, next] = [siblings[at - 1], siblings[at + 1]];
  if (next !== undefined) return [{ offset: node.offset, length: next.offset - node.offset, content: '' }];
  const offset = previous === undefined ? node.offset : previous.offset + previous.length;
  return [{ offset, length: node.offset + node.length - offset, content: '' }];
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

/** The style of the file: its indentation, its line ends. A file on one line stays on one line. */
function styleOf(text: string): ModificationOptions {
  const indent = /\n([ \t]+)"/.exec(text)?.[1];
  if (indent === undefined) return {};
  const isTab = indent.startsWith('\t');
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { formattingOptions: { insertSpaces: !isTab, tabSize: isTab ? 1 : indent.length, eol } };
}
