import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  MAX_DEPTH,
  MAX_FILE_BYTES
} from "./chunk-Z7ZOBZ5Q.js";

// src/parse/scan.ts
var NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
var LITERALS = ["true", "false", "null"];
var SIGNS = '"\\/bfnrt';
var QUOTE = 34;
var BACKSLASH = 92;
function scan(text) {
  const state = { text, stack: [], repeats: [], at: 0, key: "", root: null, fault: null };
  let expect = "value";
  while (state.fault === null) {
    skipBlanks(state);
    if (state.at >= text.length) break;
    expect = step(state, expect);
  }
  if (state.fault === null && expect !== "nothing") fail(state, "ends-early", text.length);
  return { root: state.fault === null ? state.root : null, fault: state.fault, repeats: state.repeats };
}
function skipBlanks(state) {
  for (; ; ) {
    const code = state.text.charCodeAt(state.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    state.at++;
  }
}
function fail(state, reason, offset) {
  const here = state.text.slice(offset, offset + 2);
  const comment = here === "//" || here === "/*" || here.startsWith("#");
  state.fault = { offset, reason: comment ? "comment" : reason };
  return "nothing";
}
function step(state, expect) {
  const char = state.text[state.at];
  switch (expect) {
    case "nothing":
      return fail(state, "text-after-end", state.at);
    case "comma-or-end":
      return commaOrEnd(state);
    case "key-or-end":
      return char === "}" ? close(state) : readKey(state);
    case "key":
      return char === "}" ? fail(state, "trailing-comma", state.at) : readKey(state);
    case "value-or-end":
      return char === "]" ? close(state) : readValue(state);
    case "item":
      return char === "]" ? fail(state, "trailing-comma", state.at) : readValue(state);
    case "value":
      return readValue(state);
  }
}
function commaOrEnd(state) {
  const inObject = state.stack.at(-1)?.place.members;
  const char = state.text[state.at];
  if (char === (inObject ? "}" : "]")) return close(state);
  if (char !== ",") return fail(state, "unexpected", state.at);
  state.at++;
  return inObject ? "key" : "item";
}
function close(state) {
  const frame = state.stack.pop();
  state.at++;
  if (frame) frame.place.end = state.at;
  for (const repeat of frame?.repeats?.values() ?? []) state.repeats.push(repeat);
  return afterValue(state);
}
function afterValue(state) {
  return state.stack.length > 0 ? "comma-or-end" : "nothing";
}
function readKey(state) {
  const start = state.at;
  if (state.text.charCodeAt(start) !== QUOTE) return fail(state, "unexpected", start);
  readString(state);
  if (state.fault) return "nothing";
  const raw = state.text.slice(start, state.at);
  state.key = raw.includes("\\") ? String(JSON.parse(raw)) : raw.slice(1, -1);
  skipBlanks(state);
  if (state.at >= state.text.length) return fail(state, "ends-early", state.at);
  if (state.text[state.at] !== ":") return fail(state, "unexpected", state.at);
  state.at++;
  return "value";
}
function readValue(state) {
  const start = state.at;
  const char = state.text[start];
  if (char === "{") return open(state, { start, end: start, members: /* @__PURE__ */ new Map(), items: null });
  if (char === "[") return open(state, { start, end: start, members: null, items: [] });
  if (char === '"') readString(state);
  else readWord(state);
  if (state.fault) return "nothing";
  attach(state, { start, end: state.at, members: null, items: null });
  return afterValue(state);
}
function open(state, place) {
  const key = attach(state, place);
  state.stack.push({ place, key, repeats: null });
  state.at++;
  return place.members ? "key-or-end" : "value-or-end";
}
function attach(state, place) {
  const parent = state.stack.at(-1)?.place;
  if (!parent) state.root = place;
  if (parent?.items) return parent.items.push(place) - 1;
  const older = parent?.members?.get(state.key);
  if (older) noteRepeat(state, older.start, place.start);
  parent?.members?.set(state.key, place);
  return state.key;
}
function noteRepeat(state, before, last) {
  const frame = state.stack.at(-1);
  if (!frame) return;
  frame.repeats ??= /* @__PURE__ */ new Map();
  const known = frame.repeats.get(state.key);
  const path = known?.path ?? [...state.stack.slice(1).map((open2) => open2.key), state.key];
  frame.repeats.set(state.key, { path, first: known?.first ?? before, last, times: (known?.times ?? 1) + 1 });
}
function readWord(state) {
  NUMBER.lastIndex = state.at;
  const word = LITERALS.find((literal) => state.text.startsWith(literal, state.at)) ?? NUMBER.exec(state.text)?.[0];
  if (word === void 0) fail(state, "unexpected", state.at);
  else state.at += word.length;
}
function readString(state) {
  const { text } = state;
  let at = state.at + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) break;
    if (code < 32) {
      fail(state, "bad-string", at);
      return;
    }
    const length = code === BACKSLASH ? escapeLength(text, at) : 1;
    if (length === 0) {
      fail(state, "bad-escape", at);
      return;
    }
    at += length;
  }
  if (at >= text.length) fail(state, "ends-early", text.length);
  else state.at = at + 1;
}
function escapeLength(text, at) {
  const sign = text[at + 1];
  if (sign === void 0) return 1;
  if (sign === "u") return /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
  return SIGNS.includes(sign) ? 2 : 0;
}

// src/parse.ts
var FORBIDDEN_KEYS = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function parse(source) {
  const fragment = read(source);
  return source.installedAs === void 0 ? fragment : { ...fragment, installedAs: source.installedAs };
}
var UNMOVED = /* @__PURE__ */ new Map();
function read({ file, bytes }) {
  if (bytes.length > MAX_FILE_BYTES) {
    return refused({ file, text: "" }, "too-large", { bytes: bytes.length, limit: MAX_FILE_BYTES });
  }
  const { text, encoding } = decode(bytes);
  const notes = encoding === "utf-8" ? [] : [problem(file, "", "encoding", { encoding })];
  if (text.trim() === "") return { file, text, settings: {}, moved: UNMOVED, problems: notes };
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    const { fault } = scan(text);
    return refused(
      { file, text },
      "not-json",
      { offset: fault?.offset ?? 0, reason: fault?.reason ?? "unexpected" },
      notes
    );
  }
  if (!isObject(value)) return refused({ file, text }, "not-object", { kind: kindOf(value) }, notes);
  const found = { file, problems: [...notes], keys: 0 };
  const settings = tidy(value, found, { pointer: "", depth: 0 });
  const problems = countKeys(text) > found.keys ? [...repeatedKeys(file, text), ...found.problems] : found.problems;
  return { file, text, settings, moved: UNMOVED, problems };
}
function refused(named, code, args, notes = []) {
  return { ...named, settings: null, moved: UNMOVED, problems: [...notes, problem(named.file, "", code, args)] };
}
function problem(file, pointer, code, args = {}) {
  return { code, origin: { file, pointer }, args };
}
function decode(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 255 && bytes[1] === 254) {
    return { text: buffer.toString("utf16le", 2), encoding: "UTF-16LE" };
  }
  const marked = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  const text = buffer.toString("utf8", marked ? 3 : 0);
  if (marked) return { text, encoding: "UTF-8 with a byte order mark" };
  return { text, encoding: text.includes("\uFFFD") && !isUtf8(bytes) ? "not valid UTF-8" : "utf-8" };
}
function isUtf8(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
  return Array.isArray(value);
}
function kindOf(value) {
  if (value === null) return "null";
  if (isList(value)) return "list";
  if (typeof value === "string") return "text";
  return typeof value === "object" ? "object" : typeof value;
}
function child(pointer, key) {
  return `${pointer}/${typeof key === "number" ? key : key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
}
function steps(pointer) {
  return pointer.split("/").slice(1).map((step2) => step2.replace(/~1/g, "/").replace(/~0/g, "~"));
}
function repeatedKeys(file, text) {
  const { repeats } = scan(text);
  if (repeats.length === 0) return [];
  const lines = lineIndex(text);
  return repeats.map(
    ({ path, first, last, times }) => problem(file, path.reduce(child, ""), "duplicate-key", {
      key: String(path.at(-1)),
      times,
      firstLine: lines(first).line,
      lastLine: lines(last).line
    })
  );
}
function tidy(value, found, here) {
  const note = (pointer, code, args = {}) => found.problems.push(problem(found.file, pointer, code, args));
  if (here.depth > MAX_DEPTH) {
    note(here.pointer, "too-deep", { limit: MAX_DEPTH });
    return null;
  }
  const depth = here.depth + 1;
  const isPlain = (item) => typeof item !== "object" && depth <= MAX_DEPTH;
  if (value === null) note(here.pointer, "null-value");
  if (isList(value)) {
    return value.map(
      (item, i) => isPlain(item) ? item : tidy(item, found, { pointer: child(here.pointer, i), depth })
    );
  }
  if (!isObject(value)) return value;
  const kept = {};
  for (const [key, item] of Object.entries(value)) {
    found.keys++;
    const pointer = child(here.pointer, key);
    if (FORBIDDEN_KEYS.has(key)) note(pointer, "forbidden-key", { key, discarded: key === "__proto__" });
    if (key !== "__proto__") kept[key] = isPlain(item) ? item : tidy(item, found, { pointer, depth });
  }
  return kept;
}
function countKeys(text) {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    at = endOfString(text, at);
    let next = at + 1;
    while (" \n\r	".includes(text[next] ?? "-")) next++;
    if (text[next] === ":") count++;
  }
  return count;
}
function endOfString(text, start) {
  let at = text.indexOf('"', start + 1);
  for (; ; ) {
    let before = at - 1;
    while (text[before] === "\\") before--;
    if ((at - before) % 2 === 1) return at;
    at = text.indexOf('"', at + 1);
  }
}
function lineIndex(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset, length = 0) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset, length };
  };
}
function locator(text) {
  const { root, fault } = scan(text);
  const position = lineIndex(text);
  return (pointer) => {
    if (root === null) return position(Math.min(fault?.offset ?? 0, text.length));
    let place = root;
    for (const step2 of steps(pointer)) {
      const next = place.members?.get(step2) ?? (/^(0|[1-9][0-9]*)$/.test(step2) ? place.items?.[Number(step2)] : void 0);
      if (!next) break;
      place = next;
    }
    return position(place.start, place.end - place.start);
  };
}
function originOf(fragment, pointer) {
  return { file: fragment.file, pointer: fragment.moved.get(pointer) ?? pointer };
}

export {
  parse,
  isObject,
  isList,
  kindOf,
  child,
  steps,
  locator,
  originOf
};
