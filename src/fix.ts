// Turns mechanical edits into new texts of the files, keeping their formatting.
import {
  applyEdits,
  findNodeAtLocation,
  type JSONPath,
  type ModificationOptions,
  modify,
  type Node,
  parseTree,
  type Edit as TextEdit,
} from 'jsonc-parser';
import type { Edit } from './lint/types.ts';
import { isList, isObject, type Json, type Pointer, parse, steps } from './parse.ts';

/** What a file looks like after its edits; `applied` are the edits that took effect, `skipped` those that no longer fit the text. */
export interface Fixed {
  readonly file: string;
  readonly text: string;
  readonly applied: readonly Edit[];
  readonly skipped: readonly Edit[];
}

/** Every file that an edit changes, sorted by name. A file that is no JSON object before or after is left alone. */
export function fix(texts: Readonly<Record<string, string>>, edits: readonly Edit[]): readonly Fixed[] {
  const byFile = new Map<string, Map<Pointer, Edit>>();
  for (const edit of edits) {
    const once = byFile.get(edit.file) ?? new Map<Pointer, Edit>();
    byFile.set(edit.file, once.set(edit.pointer, edit));
  }
  const files = [...byFile].filter(([file]) => Object.hasOwn(texts, file)).sort(([a], [b]) => (a < b ? -1 : 1));
  return files.flatMap(([file, once]) => {
    const fixed = fixFile({ file, text: texts[file] ?? '' }, [...once.values()]);
    return fixed.text === texts[file] ? [] : [fixed];
  });
}

interface Named {
  readonly file: string;
  readonly text: string;
}

/** Values that take the place of values at once, however many; then what moves its neighbours, one by one. */
function fixFile(before: Named, edits: readonly Edit[]): Fixed {
  if (!isObjectText(before.file, before.text)) return { ...before, applied: [], skipped: edits };
  const respelled = respell(before.text, edits);
  const applied = [...respelled.applied];
  const skipped: Edit[] = [];
  let { text } = respelled;
  for (const edit of inOrder(edits.filter((one) => !respelled.applied.has(one)))) {
    const next = applyOne({ file: before.file, text }, edit);
    (next === null ? skipped : applied).push(edit);
    text = next ?? text;
  }
  return { file: before.file, text, applied, skipped };
}

/** The text with every scalar replaced for which an edit brings another one. */
function respell(text: string, edits: readonly Edit[]): { readonly text: string; readonly applied: ReadonlySet<Edit> } {
  const tree = treeOf(text);
  const places = new Map<Node, Edit>();
  for (const edit of edits) {
    const node = tree && findNodeAtLocation(tree, pathOf(tree, edit.pointer));
    const isScalar = edit.value !== undefined && !isList(edit.value) && !isObject(edit.value);
    if (node !== undefined && node.children === undefined && isScalar) places.set(node, edit);
  }
  let from = 0;
  const pieces = [...places]
    .sort(([a], [b]) => a.offset - b.offset)
    .flatMap(([node, { value }]) => {
      const kept = text.slice(from, node.offset);
      from = endOf(node);
      return [kept, JSON.stringify(value)];
    });
  return { text: [...pieces, text.slice(from)].join(''), applied: new Set(places.values()) };
}

function applyOne({ file, text }: Named, edit: Edit): string | null {
  try {
    const next = applyEdits(text, [...textEdits(text, edit)]);
    return next !== text && isObjectText(file, next) ? next : null;
  } catch {
    // The pointer no longer fits the text, for example below a value that is no object.
    return null;
  }
}

function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch {
    // Nested deeper than the parser's own stack.
    return undefined;
  }
}

// jsonc-parser formats whole lines around what it inserts or removes; a repair leaves its neighbours as they are.
function textEdits(text: string, { pointer, value }: Edit): readonly TextEdit[] {
  const tree = treeOf(text);
  if (tree === undefined) return [];
  const path = pathOf(tree, pointer);
  if (value === undefined) return removal(tree, path);
  return addition({ text, tree }, path, value) ?? modify(text, path, value, styleOf(text));
}

/** An element or a member goes with the comma that joins it to the next, or else to the one before. */
function removal(tree: Node, path: JSONPath): readonly TextEdit[] {
  const value = findNodeAtLocation(tree, path);
  const node = value?.parent?.type === 'property' ? value.parent : value;
  const siblings = node?.parent?.children ?? [];
  const at = node === undefined ? -1 : siblings.indexOf(node);
  if (node === undefined || at < 0) return [];
  const [previous, next] = [siblings[at - 1], siblings[at + 1]];
  if (next !== undefined) return [{ offset: node.offset, length: next.offset - node.offset, content: '' }];
  const offset = previous === undefined ? node.offset : endOf(previous);
  return [{ offset, length: endOf(node) - offset, content: '' }];
}

const endOf = ({ offset, length }: Node): number => offset + length;

interface Tree {
  readonly text: string;
  readonly tree: Node;
}

/** A new member behind the last one of an object, on a line of its own if that stands on one; null: no such case. */
function addition({ text, tree }: Tree, path: JSONPath, value: Json): readonly TextEdit[] | null {
  const key = path.at(-1);
  const members = findNodeAtLocation(tree, path.slice(0, -1));
  const last = members?.type === 'object' ? members.children?.at(-1) : undefined;
  if (typeof key !== 'string' || last === undefined || findNodeAtLocation(tree, path) !== undefined) return null;
  const line = /\r?\n[ \t]*$/.exec(text.slice(0, last.offset))?.[0];
  const { insertSpaces, tabSize } = styleOf(text).formattingOptions ?? {};
  const written = JSON.stringify(value, null, line === undefined ? 0 : insertSpaces ? tabSize : '\t');
  const content = `,${line ?? ' '}${JSON.stringify(key)}: ${written.replaceAll('\n', line ?? '\n')}`;
  return [{ offset: endOf(last), length: 0, content }];
}

const isObjectText = (file: string, text: string) =>
  parse({ file, bytes: new TextEncoder().encode(text) }).settings !== null;

// jsonc-parser wants numbers for elements of lists.
function pathOf(tree: Node, pointer: Pointer): JSONPath {
  let node: Node | undefined = tree;
  return steps(pointer).map((step) => {
    const key = node?.type === 'array' ? Number(step) : step;
    node = node && findNodeAtLocation(node, [key]);
    return key;
  });
}

// Changes first, then removals from the back, so that no removal shifts the place of another edit.
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const changes = edits.filter(({ value }) => value !== undefined).sort((a, b) => byPlace(a.pointer, b.pointer));
  const removals = edits.filter(({ value }) => value === undefined).sort((a, b) => byPlace(b.pointer, a.pointer));
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
