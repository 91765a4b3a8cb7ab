// Turns the bytes of one settings file into a Fragment: its settings, its text with positions, and its problems.
import { MAX_DEPTH, MAX_FILE_BYTES } from './facts/client.ts';
import { scan } from './parse/scan.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** An RFC 6901 JSON pointer: `''` is the whole document, `/permissions/deny/0` an element. */
export type Pointer = string;

/** A symbolic place; line and column are computed by `locate` only when something is shown. */
export interface Origin {
  readonly file: string;
  readonly pointer: Pointer;
}

/** What is wrong with an input, as data; its sentence, severity and fix are looked up in `facts/problems.ts` by `code`. */
export interface Problem {
  readonly code: string;
  readonly origin: Origin;
  readonly args: Readonly<Record<string, Json>>;
}

/** One settings file as it lies on disk. `file` is the name shown to people, for example `policies/10-a.json`. */
export interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The name under which the client finds the file, where `file` does not tell: a lone file is a base. */
  readonly installedAs?: string;
}

/**
 * One settings file as the client reads it.
 * `settings` is null iff the client cannot load the file (it then refuses to start).
 * `moved` maps a pointer into `settings` to the pointer in `text` where `repair` shifted list elements; other pointers are equal.
 * `fallbacks` are pointers whose value the client put there instead of the written one (only where that matters to the merge).
 */
export interface Fragment {
  readonly file: string;
  readonly text: string;
  readonly settings: JsonObject | null;
  readonly moved: ReadonlyMap<Pointer, Pointer>;
  readonly fallbacks?: readonly Pointer[];
  readonly installedAs?: string;
  readonly problems: readonly Problem[];
}

/** A place in a text: line and column count from 1, columns in UTF-16 units, `length` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
}

/** Keys that language runtimes treat specially; the client discards the first and keeps the others (merge-037, merge-038). */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a file as the client does (settings-facts 2.4, merge-025 to merge-037, 2.1.330): UTF-8 with or without a byte order
 * mark, UTF-16LE with one; a blank file is `{}`; of repeated keys the last counts; `__proto__` is discarded.
 */
export function parse(source: Source): Fragment {
  const fragment = read(source);
  return source.installedAs === undefined ? fragment : { ...fragment, installedAs: source.installedAs };
}

const UNMOVED: Fragment['moved'] = new Map();

function read({ file, bytes }: Source): Fragment {
  if (bytes.length > MAX_FILE_BYTES) {
    return refused({ file, text: '' }, 'too-large', { bytes: bytes.length, limit: MAX_FILE_BYTES });
  }
  const { text, encoding } = decode(bytes);
  const notes = encoding === 'utf-8' ? [] : [problem(file, '', 'encoding', { encoding })];
  if (text.trim() === '') return { file, text, settings: {}, moved: UNMOVED, problems: notes };
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    const { fault } = scan(text);
    return refused(
      { file, text },
      'not-json',
      { offset: fault?.offset ?? 0, reason: fault?.reason ?? 'unexpected' },
      notes,
    );
  }
  if (!isObject(value)) return refused({ file, text }, 'not-object', { kind: kindOf(value) }, notes);
  const found: Found = { file, problems: [...notes], keys: 0 };
  const settings = tidy(value, found, { pointer: '', depth: 0 }) as JsonObject;
  // Reading places is slow, and needed only where a text holds more keys than its value.
  const problems = countKeys(text) > found.keys ? [...repeatedKeys(file, text), ...found.problems] : found.problems;
  return { file, text, settings, moved: UNMOVED, problems };
}

type Named = Pick<Fragment, 'file' | 'text'>;

function refused(named: Named, code: string, args: Problem['args'], notes: readonly Problem[] = []): Fragment {
  return { ...named, settings: null, moved: UNMOVED, problems: [...notes, problem(named.file, '', code, args)] };
}

function problem(file: string, pointer: Pointer, code: string, args: Problem['args'] = {}): Problem {
  return { code, origin: { file, pointer }, args };
}

/** Bytes to text; the byte order mark is no part of the text. Invalid UTF-8 reads as U+FFFD, as in the client. */
function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: buffer.toString('utf16le', 2), encoding: 'UTF-16LE' };
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = buffer.toString('utf8', marked ? 3 : 0);
  if (marked) return { text, encoding: 'UTF-8 with a byte order mark' };
  return { text, encoding: text.includes('\uFFFD') && !isUtf8(bytes) ? 'not valid UTF-8' : 'utf-8' };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `Array.isArray` for Json, whose lists are readonly. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** What people call the kind of a JSON value. */
export function kindOf(value: Json): 'null' | 'list' | 'object' | 'text' | 'number' | 'boolean' {
  if (value === null) return 'null';
  if (isList(value)) return 'list';
  if (typeof value === 'string') return 'text';
  return typeof value === 'object' ? 'object' : (typeof value as 'number' | 'boolean');
}

/** A pointer one step deeper. */
export function child(pointer: Pointer, key: string | number): Pointer {
  return `${pointer}/${typeof key === 'number' ? key : key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

/** The keys of a pointer, unescaped. */
export function steps(pointer: Pointer): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}

function repeatedKeys(file: string, text: string): Problem[] {
  const { repeats } = scan(text);
  if (repeats.length === 0) return [];
  const lines = lineIndex(text);
  return repeats.map(({ path, first, last, times }) =>
    problem(file, path.reduce<Pointer>(child, ''), 'duplicate-key', {
      key: String(path.at(-1)),
      times,
      firstLine: lines(first).line,
      lastLine: lines(last).line,
    }),
  );
}

interface Found {
  readonly file: string;
  readonly problems: Problem[];
  keys: number;
}

/** Copies a parsed value without what the client discards, and notes forbidden keys, nulls and nesting past the limit. */
function tidy(value: Json, found: Found, here: { readonly pointer: Pointer; readonly depth: number }): Json {
  const note = (pointer: Pointer, code: string, args: Problem['args'] = {}) =>
    found.problems.push(problem(found.file, pointer, code, args));
  if (here.depth > MAX_DEPTH) {
    note(here.pointer, 'too-deep', { limit: MAX_DEPTH });
    return null;
  }
  const depth = here.depth + 1;
  const isPlain = (item: Json) => typeof item !== 'object' && depth <= MAX_DEPTH;
  if (value === null) note(here.pointer, 'null-value');
  if (isList(value)) {
    return value.map((item, i) =>
      isPlain(item) ? item : tidy(item, found, { pointer: child(here.pointer, i), depth }),
    );
  }
  if (!isObject(value)) return value;
  const kept: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) {
    found.keys++;
    const pointer = child(here.pointer, key);
    if (FORBIDDEN_KEYS.has(key)) note(pointer, 'forbidden-key', { key, discarded: key === '__proto__' });
    if (key !== '__proto__') kept[key] = isPlain(item) ? item : tidy(item, found, { pointer, depth });
  }
  return kept;
}

/** How many keys a valid JSON text writes, repeated ones too. */
function countKeys(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    at = endOfString(text, at);
    let next = at + 1;
    while (' \n\r\t'.includes(text[next] ?? '-')) next++;
    if (text[next] === ':') count++;
  }
  return count;
}

/** The offset of the quote that closes the string opened at `start`. */
function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  for (;;) {
    let before = at - 1;
    while (text[before] === '\\') before--;
    if ((at - before) % 2 === 1) return at;
    at = text.indexOf('"', at + 1);
  }
}

/** Offsets of a text to lines and columns. */
function lineIndex(text: string): (offset: number, length?: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset, length = 0) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset, length };
  };
}

/**
 * Finds many pointers of one text; the text is read once.
 * A pointer without a value gives its nearest existing parent; in a text that is no JSON every pointer gives the fault.
 */
export function locator(text: string): (pointer: Pointer) => Position {
  const { root, fault } = scan(text);
  const position = lineIndex(text);
  return (pointer) => {
    if (root === null) return position(Math.min(fault?.offset ?? 0, text.length));
    let place = root;
    for (const step of steps(pointer)) {
      const next =
        place.members?.get(step) ?? (/^(0|[1-9][0-9]*)$/.test(step) ? place.items?.[Number(step)] : undefined);
      if (!next) break;
      place = next;
    }
    return position(place.start, place.end - place.start);
  };
}

/** The position of a pointer's value in a text; for many pointers of one text use `locator`. */
export function locate(text: string, pointer: Pointer): Position {
  return locator(text)(pointer);
}

/** Where the value at `pointer` of a fragment's settings is written in its text. */
export function originOf(fragment: Fragment, pointer: Pointer): Origin {
  return { file: fragment.file, pointer: fragment.moved.get(pointer) ?? pointer };
}
