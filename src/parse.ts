// Turns the bytes of one settings file into a Fragment: its settings, its text with positions, and its problems.

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
}

/**
 * One settings file as the client reads it.
 * `settings` is null iff the client cannot load the file (it then refuses to start).
 * `moved` maps a pointer into `settings` to the pointer in `text` where `repair` shifted list elements; other pointers are equal.
 */
export interface Fragment {
  readonly file: string;
  readonly text: string;
  readonly settings: JsonObject | null;
  readonly moved: Readonly<Record<Pointer, Pointer>>;
  readonly problems: readonly Problem[];
}

/** A place in a text: line and column count from 1, columns in UTF-16 units, `length` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
}

export function parse(_source: Source): Fragment {
  throw new Error('bug: parse is not built yet');
}

/** The position of a pointer's value in a fragment's text; the nearest existing parent when the pointer has none. */
export function locate(_text: string, _pointer: Pointer): Position {
  throw new Error('bug: locate is not built yet');
}
