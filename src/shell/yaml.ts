// Turns the text of a YAML file into JSON text whose values stand in the same lines, or says where and why it can't.
import {
  Composer,
  type CST,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  type YAMLMap,
} from 'yaml';
import { messageOf } from './errors.ts';
import { numberIn } from './shape.ts';

/** JSON text, or the first fault; line and column are counted from 1. */
export type Converted =
  | { readonly json: string }
  | { readonly fault: { readonly reason: string; readonly line: number; readonly column: number } };

/** A file written by people is far below these; above them a hostile one could keep a review busy for minutes. */
const MOST = { bytes: 256 * 1024, levels: 64, aliases: 100 };

const TOO_DEEP = `nested more than ${MOST.levels} levels deep`;

// YAML 1.2 without tags of its own, whatever a directive in the file says; keys are compared below, in linear time.
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
} as const;

export function jsonOf(text: string): Converted {
  const lines = new LineCounter();
  lines.addNewLine(0);
  try {
    const writer = writerAt(lines);
    write(contentsOf(text, lines), writer);
    return { json: writer.text() };
  } catch (thrown) {
    const { line, col } = lines.linePos(numberIn(thrown, 'offset') ?? 0);
    return { fault: { reason: thrown instanceof RangeError ? TOO_DEEP : messageOf(thrown), line, column: col } };
  }
}

const faultAt = (offset: number, reason: string): Error => Object.assign(new Error(reason), { offset });

/** The one document of a file; warnings (a tag nobody knows) count like errors. */
function contentsOf(text: string, lines: LineCounter): unknown {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST.bytes) throw faultAt(0, `it has ${bytes} bytes; ${MOST.bytes} are the most`);
  let count = 0;
  let contents: unknown = null;
  for (const document of new Composer(OPTIONS).compose(tokens(text, lines), true, text.length)) {
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== undefined) throw faultAt(fault.pos[0], fault.message);
    count += 1;
    if (count > 1) throw faultAt(document.range[0], 'it holds more than one document');
    contents = document.contents;
  }
  return contents;
}

/** Stops at the first fault and at the first level too many: what follows would only cost time. */
function* tokens(text: string, lines: LineCounter): Generator<CST.Token, void> {
  const parser = new Parser(lines.addNewLine);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') throw faultAt(token.offset, token.message);
      yield token;
    }
    if (parser.stack.length > MOST.levels) throw faultAt(parser.offset, TOO_DEEP);
  }
  yield* parser.end();
}

interface Writer {
  readonly put: (text: string) => void;
  /** Goes on in the line and column of the YAML text, unless what was written is already past it. */
  readonly moveTo: (offset: number) => void;
  readonly text: () => string;
  /** What each anchor stands for so far, and how often an alias was followed. */
  readonly anchors: Map<string, unknown>;
  followed: number;
}

function writerAt(lines: LineCounter): Writer {
  const parts: string[] = [];
  let here = { line: 1, col: 1 };
  const put = (text: string): void => {
    parts.push(text);
    here = { line: here.line, col: here.col + text.length };
  };
  const moveTo = (offset: number): void => {
    const there = lines.linePos(offset);
    if (there.line > here.line) {
      parts.push('\n'.repeat(there.line - here.line));
      here = { line: there.line, col: 1 };
    }
    if (there.line === here.line && there.col > here.col) put(' '.repeat(there.col - here.col));
  };
  return { put, moveTo, text: () => parts.join(''), anchors: new Map(), followed: 0 };
}

function write(node: unknown, writer: Writer): void {
  const start = (isNode(node) ? node.range?.[0] : null) ?? 0;
  writer.moveTo(start);
  if (isAlias(node)) follow(node.source, start, writer);
  else if (isMap(node)) writeMap(node, writer);
  else if (isSeq(node)) writeList(node.items, writer);
  else writer.put(scalarText(isScalar(node) ? node.value : null, start));
  // Only now: what contains itself has no JSON.
  if (isNode(node) && 'anchor' in node && node.anchor !== undefined) writer.anchors.set(node.anchor, node);
}

function follow(name: string, offset: number, writer: Writer): void {
  writer.followed += 1;
  if (writer.followed > MOST.aliases) throw faultAt(offset, `more than ${MOST.aliases} aliases to follow`);
  if (!writer.anchors.has(name)) throw faultAt(offset, `the alias *${name} has no anchor before it`);
  write(writer.anchors.get(name), writer);
}

function writeList(items: readonly unknown[], writer: Writer): void {
  writer.put('[');
  for (const [index, item] of items.entries()) {
    if (index > 0) writer.put(',');
    write(item, writer);
  }
  writer.put(']');
}

function writeMap({ items }: YAMLMap, writer: Writer): void {
  const seen = new Set<string>();
  writer.put('{');
  for (const { key, value } of items) {
    const start = (isNode(key) ? key.range?.[0] : null) ?? 0;
    const name = isScalar(key) ? String(key.value ?? '') : null;
    if (name === null) throw faultAt(start, 'a key is no plain text');
    if (seen.has(name)) throw faultAt(start, `the key ${JSON.stringify(name)} stands twice in one mapping`);
    if (seen.size > 0) writer.put(',');
    seen.add(name);
    writer.moveTo(start);
    writer.put(`${JSON.stringify(name)}:`);
    write(value, writer);
  }
  writer.put('}');
}

function scalarText(value: unknown, offset: number): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  throw faultAt(offset, 'JSON has no such value');
}
