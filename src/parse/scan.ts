// Turns JSON text into a tree of places: where every value starts and ends, which keys repeat, or where the syntax breaks.

/** The place of one value; `start` and `end` are offsets in UTF-16 units. Of repeated keys the last one is kept, as JSON.parse does. */
export interface Place {
  readonly start: number;
  end: number;
  readonly members: Map<string, Place> | null;
  readonly items: Place[] | null;
}

/** A key written more than once in one object: the offsets of the first and of the last value, and how often it is written. */
export interface Repeat {
  readonly path: readonly (string | number)[];
  readonly first: number;
  readonly last: number;
  readonly times: number;
}

/** Why JSON.parse refuses a text, and at which offset. */
export interface Fault {
  readonly offset: number;
  readonly reason:
    | 'comment'
    | 'trailing-comma'
    | 'bad-string'
    | 'bad-escape'
    | 'ends-early'
    | 'text-after-end'
    | 'unexpected';
}

export interface Scan {
  readonly root: Place | null;
  readonly fault: Fault | null;
  readonly repeats: readonly Repeat[];
}

type Expect = 'value' | 'value-or-end' | 'item' | 'key' | 'key-or-end' | 'comma-or-end' | 'nothing';

interface Frame {
  readonly place: Place;
  readonly key: string | number;
  repeats: Map<string, Repeat> | null;
}

interface State {
  readonly text: string;
  readonly stack: Frame[];
  readonly repeats: Repeat[];
  at: number;
  key: string;
  root: Place | null;
  fault: Fault | null;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const LITERALS = ['true', 'false', 'null'];
const SIGNS = '"\\/bfnrt';
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Reads strict JSON without recursion, so any nesting is fine; stops at the first fault. */
export function scan(text: string): Scan {
  const state: State = { text, stack: [], repeats: [], at: 0, key: '', root: null, fault: null };
  let expect: Expect = 'value';
  while (state.fault === null) {
    skipBlanks(state);
    if (state.at >= text.length) break;
    expect = step(state, expect);
  }
  if (state.fault === null && expect !== 'nothing') fail(state, 'ends-early', text.length);
  return { root: state.fault === null ? state.root : null, fault: state.fault, repeats: state.repeats };
}

function skipBlanks(state: State): void {
  for (;;) {
    const code = state.text.charCodeAt(state.at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    state.at++;
  }
}

function fail(state: State, reason: Fault['reason'], offset: number): Expect {
  const here = state.text.slice(offset, offset + 2);
  const comment = here === '//' || here === '/*' || here.startsWith('#');
  state.fault = { offset, reason: comment ? 'comment' : reason };
  return 'nothing';
}

/** Reads one key, value or sign; gives what may come next. */
function step(state: State, expect: Expect): Expect {
  const char = state.text[state.at];
  switch (expect) {
    case 'nothing':
      return fail(state, 'text-after-end', state.at);
    case 'comma-or-end':
      return commaOrEnd(state);
    case 'key-or-end':
      return char === '}' ? close(state) : readKey(state);
    case 'key':
      return char === '}' ? fail(state, 'trailing-comma', state.at) : readKey(state);
    case 'value-or-end':
      return char === ']' ? close(state) : readValue(state);
    case 'item':
      return char === ']' ? fail(state, 'trailing-comma', state.at) : readValue(state);
    case 'value':
      return readValue(state);
  }
}

function commaOrEnd(state: State): Expect {
  const inObject = state.stack.at(-1)?.place.members;
  const char = state.text[state.at];
  if (char === (inObject ? '}' : ']')) return close(state);
  if (char !== ',') return fail(state, 'unexpected', state.at);
  state.at++;
  return inObject ? 'key' : 'item';
}

function close(state: State): Expect {
  const frame = state.stack.pop();
  state.at++;
  if (frame) frame.place.end = state.at;
  for (const repeat of frame?.repeats?.values() ?? []) state.repeats.push(repeat);
  return afterValue(state);
}

function afterValue(state: State): Expect {
  return state.stack.length > 0 ? 'comma-or-end' : 'nothing';
}

function readKey(state: State): Expect {
  const start = state.at;
  if (state.text.charCodeAt(start) !== QUOTE) return fail(state, 'unexpected', start);
  readString(state);
  if (state.fault) return 'nothing';
  const raw = state.text.slice(start, state.at);
  state.key = raw.includes('\\') ? String(JSON.parse(raw)) : raw.slice(1, -1);
  skipBlanks(state);
  if (state.at >= state.text.length) return fail(state, 'ends-early', state.at);
  if (state.text[state.at] !== ':') return fail(state, 'unexpected', state.at);
  state.at++;
  return 'value';
}

function readValue(state: State): Expect {
  const start = state.at;
  const char = state.text[start];
  if (char === '{') return open(state, { start, end: start, members: new Map(), items: null });
  if (char === '[') return open(state, { start, end: start, members: null, items: [] });
  if (char === '"') readString(state);
  else readWord(state);
  if (state.fault) return 'nothing';
  attach(state, { start, end: state.at, members: null, items: null });
  return afterValue(state);
}

function open(state: State, place: Place): Expect {
  const key = attach(state, place);
  state.stack.push({ place, key, repeats: null });
  state.at++;
  return place.members ? 'key-or-end' : 'value-or-end';
}

function attach(state: State, place: Place): string | number {
  const parent = state.stack.at(-1)?.place;
  if (!parent) state.root = place;
  if (parent?.items) return parent.items.push(place) - 1;
  const older = parent?.members?.get(state.key);
  if (older) noteRepeat(state, older.start, place.start);
  parent?.members?.set(state.key, place);
  return state.key;
}

function noteRepeat(state: State, before: number, last: number): void {
  const frame = state.stack.at(-1);
  if (!frame) return;
  frame.repeats ??= new Map();
  const known = frame.repeats.get(state.key);
  const path = known?.path ?? [...state.stack.slice(1).map((open) => open.key), state.key];
  frame.repeats.set(state.key, { path, first: known?.first ?? before, last, times: (known?.times ?? 1) + 1 });
}

function readWord(state: State): void {
  NUMBER.lastIndex = state.at;
  const word = LITERALS.find((literal) => state.text.startsWith(literal, state.at)) ?? NUMBER.exec(state.text)?.[0];
  if (word === undefined) fail(state, 'unexpected', state.at);
  else state.at += word.length;
}

/** Moves behind the closing quote of the string at `state.at`, or notes the fault. */
function readString(state: State): void {
  const { text } = state;
  let at = state.at + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) break;
    if (code < 0x20) {
      fail(state, 'bad-string', at);
      return;
    }
    const length = code === BACKSLASH ? escapeLength(text, at) : 1;
    if (length === 0) {
      fail(state, 'bad-escape', at);
      return;
    }
    at += length;
  }
  if (at >= text.length) fail(state, 'ends-early', text.length);
  else state.at = at + 1;
}

/** How long the escape at `at` is; 0 when JSON knows no such escape. */
function escapeLength(text: string, at: number): number {
  const sign = text[at + 1];
  if (sign === undefined) return 1;
  if (sign === 'u') return /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
  return SIGNS.includes(sign) ? 2 : 0;
}
