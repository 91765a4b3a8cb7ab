import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  canonical,
  difference,
  harmless,
  narrower,
  open,
  own,
  same,
  unknown,
  valueAt,
  wider
} from "./chunk-EGT6V5SE.js";
import {
  ANY_ARGUMENTS,
  COVERED_BY,
  DEFAULT_SITUATION,
  EXACT_COMMANDS,
  FIELDS,
  FIELD_DEFAULTS,
  FILE_COMMANDS,
  GONE_TOOLS,
  LAUNCH,
  LOCALE_ENVIRONMENT,
  NO_GLOBS,
  ONLY_FOLDERS,
  OPTION_COMMANDS,
  POWERSHELL_ALIASES,
  PREAPPROVED_HOSTS,
  PROTECTED_DIRECTORIES,
  PROTECTED_FILES,
  RUNS_ARGUMENTS,
  SAFE_ENVIRONMENT,
  SHARED,
  TOOLS,
  UNBLOCKED,
  UNWRITTEN,
  absolute,
  allowCandidates,
  anchorsAmong,
  callOf,
  commandsOf,
  compile,
  contextOf,
  decide,
  deniesReading,
  editedFolders,
  foldBlanks,
  foldersOf,
  hiddenExacts,
  isKnownTool,
  isOddlyNamed,
  isRuledField,
  isUnderstood,
  listOf,
  literalWord,
  lowered,
  meantTool,
  once,
  parseRule,
  partsOf,
  prefixOf,
  primaryOf,
  readShell,
  renamed,
  rootsOf,
  shortCall,
  standsAlone,
  strictCandidates,
  withoutEscapes,
  withoutTwice
} from "./chunk-2T74SMS4.js";
import {
  keysBelow,
  plainAbove,
  pointerOf,
  rowAbove
} from "./chunk-RIIRWQYK.js";
import {
  child,
  isList,
  isObject,
  steps
} from "./chunk-DDSSPN6I.js";

// src/language/chars.ts
var TOP = 65535;
var ANY = [0, TOP];
function except(...sets) {
  const out = [];
  let from = 0;
  for (const [lo, hi] of joined(sets)) {
    if (lo > from) out.push(from, lo - 1);
    from = Math.max(from, hi + 1);
  }
  if (from <= TOP) out.push(from, TOP);
  return out;
}
function union(...sets) {
  return except(except(...sets));
}
function only(text2) {
  return union(...Array.from({ length: text2.length }, (_, i) => [text2.charCodeAt(i), text2.charCodeAt(i)]));
}
function has(chars, code) {
  for (let i = 0; i < chars.length; i += 2) if (code >= at(chars, i) && code <= at(chars, i + 1)) return true;
  return false;
}
function* each(chars) {
  for (let i = 0; i < chars.length; i += 2) for (let code = at(chars, i); code <= at(chars, i + 1); code++) yield code;
}
function classes(alphabet, sets) {
  const cuts = /* @__PURE__ */ new Set([0]);
  for (const set of [alphabet, ...sets])
    set.forEach((code, i) => {
      cuts.add(i % 2 === 0 ? code : code + 1);
    });
  const starts = [...cuts].filter((code) => code <= TOP).sort((a, b) => a - b);
  const bySignature = /* @__PURE__ */ new Map();
  starts.forEach((lo, i) => {
    if (!has(alphabet, lo)) return;
    const signature = sets.map((set) => has(set, lo) ? 1 : 0).join("");
    const ranges = bySignature.get(signature) ?? [];
    ranges.push(lo, (starts[i + 1] ?? TOP + 1) - 1);
    bySignature.set(signature, ranges);
  });
  return [...bySignature.values()];
}
function joined(sets) {
  const ranges = [];
  for (const set of sets) for (let i = 0; i < set.length; i += 2) ranges.push([at(set, i), at(set, i + 1)]);
  return ranges.sort((a, b) => a[0] - b[0]);
}
function at(chars, i) {
  return chars[i] ?? 0;
}

// src/language/machine.ts
var SEGMENTS = "segments";
var REST = { chars: ANY, many: true };
function literal(text2) {
  const codes = [];
  for (let i = 0; i < text2.length; i++) codes.push(text2.charCodeAt(i));
  return codes;
}
function spelled(codes) {
  return codes.map((code) => String.fromCharCode(code)).join("");
}
var NO_STATES = [];
var NONE = Number.POSITIVE_INFINITY;
var SLASH = 47;
var machineOf = (patterns) => growing(patterns)(NONE);
function growing(patterns) {
  const nodes = [];
  const numberOf = (node) => {
    node.index ??= nodes.push(node) - 1;
    return node.index;
  };
  const closures = /* @__PURE__ */ new Map();
  const closed = (node) => {
    const known2 = closures.get(node) ?? closure(node).map(numberOf);
    closures.set(node, known2);
    return known2;
  };
  const measured = patterns.map((pattern, place) => ({ pattern, place, least: leastOf(pattern) }));
  const root = { index: null, depth: 0, used: 0, from: 0, patterns: measured, loop: null, moves: null };
  const at2 = (state) => nodes[state] ?? root;
  let sets = null;
  let named2 = null;
  let isGlobs = null;
  return (count) => {
    const alive = (states) => count === NONE ? states : states.filter((state) => at2(state).from < count);
    return {
      start: alive(closed(root)),
      next: (state, code) => alive(step(at2(state), closed, code)),
      accepts: (state) => movesOf(at2(state)).ends < count,
      absorbs: (state) => at2(state).loop === ANY && movesOf(at2(state)).ends < count,
      distance: (state) => movesOf(at2(state)).distance,
      literals: (state) => movesOf(at2(state)).literals.keys(),
      isNarrow: (state) => at2(state).loop === null && movesOf(at2(state)).spans.length === 0,
      sole: (state) => soleIn(at2(state).patterns),
      get sets() {
        sets ??= setsOf(patterns);
        return sets;
      },
      get named() {
        named2 ??= namedIn(patterns);
        return named2;
      },
      get isGlobs() {
        isGlobs ??= patterns.every((pattern) => pattern.every(isOfGlob));
        return isGlobs;
      }
    };
  };
}
function leastOf(pattern) {
  let least = 0;
  for (const token of pattern) if (typeof token === "number" || token !== SEGMENTS && !token.many) least++;
  return least;
}
var isOfGlob = (token) => typeof token === "number" || token !== SEGMENTS && token.many && token.chars === ANY;
var soleIn = ([first2, ...others]) => first2 && others.length === 0 ? first2.pattern : null;
function movesOf(node) {
  node.moves ??= opened(node);
  return node.moves;
}
function closure(node) {
  const seen = /* @__PURE__ */ new Set([node]);
  for (const at2 of seen) for (const to of movesOf(at2).empty) seen.add(to);
  return [...seen];
}
function step(node, closed, code) {
  const { literals, spans } = movesOf(node);
  const to = literals.get(code);
  const loops = node.loop !== null && has(node.loop, code);
  if (spans.length === 0) {
    if (!loops) return to ? closed(to) : NO_STATES;
    return to ? [...closed(node), ...closed(to)] : closed(node);
  }
  const out = [];
  if (loops) out.push(...closed(node));
  if (to) out.push(...closed(to));
  for (const span of spans) if (has(span.chars, code)) out.push(...closed(span.to));
  return out;
}
function opened(node) {
  const groups2 = /* @__PURE__ */ new Map();
  let ends = NONE;
  for (const measured of node.patterns) {
    const token = measured.pattern[node.depth];
    if (token === void 0) ends = Math.min(ends, measured.place);
    else {
      const group = groups2.get(token);
      if (group) group.push(measured);
      else groups2.set(token, [measured]);
    }
  }
  const literals = /* @__PURE__ */ new Map();
  const spans = [];
  const empty = [];
  for (const [token, patterns] of groups2) {
    const child2 = { index: null, depth: node.depth + 1, from: patterns[0]?.place ?? 0, patterns, moves: null };
    const free = { ...child2, used: node.used, loop: null };
    if (typeof token === "number") literals.set(token, { ...free, used: node.used + 1 });
    else if (token === SEGMENTS) empty.push(free, segmentsBefore(free));
    else if (token.many) empty.push({ ...free, loop: token.chars });
    else spans.push({ chars: token.chars, to: { ...free, used: node.used + 1 } });
  }
  return { literals, spans, empty, ends, distance: distanceOf(node) };
}
function segmentsBefore(after) {
  const distance = distanceOf(after) + 1;
  const moves = { literals: /* @__PURE__ */ new Map([[SLASH, after]]), spans: [], empty: [], ends: NONE, distance };
  return { ...after, patterns: [], loop: ANY, moves };
}
function distanceOf({ patterns, used }) {
  let least = NONE;
  for (const measured of patterns) least = Math.min(least, measured.least);
  return least - used;
}
function namedIn(patterns) {
  const named2 = /* @__PURE__ */ new Set();
  for (const pattern of patterns) for (const token of pattern) if (typeof token === "number") named2.add(token);
  return named2;
}
function setsOf(patterns) {
  const sets = /* @__PURE__ */ new Set();
  for (const pattern of patterns)
    for (const token of pattern) {
      if (token === SEGMENTS) sets.add(SLASH_ONLY);
      else if (typeof token !== "number" && token.chars !== ANY) sets.add(token.chars);
    }
  return [...sets];
}
var SLASH_ONLY = only("/");

// src/language/agenda.ts
function agendaOf() {
  const buckets = [];
  const seen = /* @__PURE__ */ new Map();
  let at2 = 0;
  let compared = 0;
  return {
    add: (state, isOutside) => {
      const key = state.places.join();
      const known2 = seen.get(key);
      for (const { length, outside } of known2 ?? []) {
        compared++;
        if (length <= state.length && outside.length <= state.outside.length && outside.every(isOutside)) return;
      }
      if (known2) known2.push(state);
      else seen.set(key, [state]);
      const bucket = state.length + state.distance;
      buckets[bucket] ??= [];
      buckets[bucket]?.push(state);
      at2 = Math.min(at2, bucket);
    },
    next: () => {
      while (at2 < buckets.length && !buckets[at2]?.length) at2++;
      return buckets[at2]?.pop();
    },
    get compared() {
      return compared;
    }
  };
}

// src/language/letters.ts
function lettersOf(machines, alphabet) {
  const sets = [...new Set(machines.flatMap((machine) => machine.sets))];
  const isNamed = (code) => machines.some((machine) => machine.named.has(code));
  return classes(alphabet, sets).flatMap((group) => {
    const free = freshOf(group, isNamed);
    return free === null ? [...each(group)] : [free];
  });
}
var READABLE = [..."xazkqyjw0123456789bcdefghilmnoprstuvXYZ_-"].map((letter) => letter.charCodeAt(0));
function freshOf(group, isNamed) {
  for (const code of READABLE) if (has(group, code) && !isNamed(code)) return code;
  for (const code of each(group)) if (code > 32 && !isNamed(code)) return code;
  return null;
}

// src/language.ts
var BUDGET = 1e6;
var HASTE = 2;
var NOTHING = machineOf([]);
function member(query, budget = BUDGET) {
  const { all, none, alphabet = ANY, any = false } = query;
  const letters = { common: lettersOf([...all, none], alphabet), alphabet };
  const agenda = agendaOf();
  const follow = followed(none);
  const isCovered2 = coveredBy(none);
  let moves = 0;
  const enter = (choices, outside, from) => {
    for (const places of tuples(choices)) {
      const distances = places.map((place, i) => all[i]?.distance(place) ?? 0);
      const distance = any ? distances.reduce((sum, one) => sum + HASTE * one, 0) : Math.max(0, ...distances);
      agenda.add({ places, outside: outside.places, distance, ...from }, outside.has);
    }
  };
  const step2 = (choose, left, from) => {
    const choices = openChoices(all, choose, isCovered2);
    const outside = choices && left();
    if (choices && outside) enter(choices, outside, from);
  };
  step2(
    (one) => one.start,
    () => follow(none.start, null),
    { length: 0, before: null, code: 0 }
  );
  for (let state = agenda.next(); state; state = agenda.next()) {
    const { places, outside, length } = state;
    const spent = moves + agenda.compared;
    if (all.every((one, i) => one.accepts(places[i] ?? 0)) && !outside.some(none.accepts))
      return { kind: "member", text: textOf(state), spent };
    if (spent > budget) return { kind: "budget", spent };
    for (const code of codesAt(state, all, letters)) {
      moves++;
      step2(
        (one, i) => one.next(places[i] ?? 0, code),
        () => {
          moves += outside.length;
          return follow(outside, code);
        },
        { length: length + 1, before: state, code }
      );
    }
  }
  return { kind: "empty", spent: moves + agenda.compared };
}
function openChoices(all, choose, isCovered2) {
  const choices = [];
  for (const [i, one] of all.entries()) {
    const open2 = choose(one, i).filter((place) => !isCovered2(one.sole(place)));
    if (open2.length === 0) return null;
    choices.push(open2);
  }
  return choices;
}
var STAND_IN = "\uFFFE";
function coveredBy(none) {
  const known2 = /* @__PURE__ */ new Map();
  const isPlain2 = none.isGlobs && !none.named.has(STAND_IN.charCodeAt(0));
  return (pattern) => {
    if (!isPlain2 || pattern === null) return false;
    const covered = known2.get(pattern) ?? accepts(none, standIn(pattern));
    known2.set(pattern, covered);
    return covered;
  };
}
var standIn = (pattern) => pattern.map((token) => typeof token === "number" ? String.fromCharCode(token) : STAND_IN).join("");
function followed(none) {
  const marks = [];
  let stamp = 0;
  const has2 = (place) => marks[place] === stamp;
  return (from, code) => {
    stamp++;
    const places = [];
    for (const some of code === null ? [from] : from.map((place) => none.next(place, code)))
      for (const place of some) {
        if (has2(place)) continue;
        if (none.absorbs(place)) return null;
        marks[place] = stamp;
        places.push(place);
      }
    return { places, has: has2 };
  };
}
function codesAt({ places }, all, { common, alphabet }) {
  const narrow = all.findIndex((one, i) => one.isNarrow(places[i] ?? 0));
  if (narrow >= 0) return [...all[narrow]?.literals(places[narrow] ?? 0) ?? []].filter((code) => has(alphabet, code));
  const codes = new Set(common);
  all.forEach((one, i) => {
    for (const code of one.literals(places[i] ?? 0)) if (has(alphabet, code)) codes.add(code);
  });
  return codes;
}
function tuples(choices) {
  if (choices.every((choice) => choice.length === 1)) return [choices.map(([place]) => place ?? 0)];
  return choices.reduce(
    (rows, choice) => rows.flatMap((row) => choice.map((place) => [...row, place])),
    [[]]
  );
}
function textOf(state) {
  const codes = [];
  for (let at2 = state; at2.before; at2 = at2.before) codes.push(at2.code);
  return spelled(codes.reverse());
}
function includes(large, small, budget = BUDGET) {
  const answer = member({ all: [machineOf(small)], none: machineOf(large) }, budget);
  return answer.kind === "budget" ? null : answer.kind === "empty";
}
function moved(machine, states, code) {
  if (states.length === 1) return machine.next(states[0] ?? 0, code);
  const out = [];
  for (const state of states) for (const to of machine.next(state, code)) if (!out.includes(to)) out.push(to);
  return out;
}
function accepts(machine, text2) {
  let states = machine.start;
  for (let i = 0; i < text2.length && states.length > 0; i++) {
    states = moved(machine, states, text2.charCodeAt(i));
  }
  return states.some(machine.accepts);
}

// src/regions/command.ts
var BLANK = 32;
function commandRegion(content2) {
  if (content2.endsWith(":*")) return prefixRegion(prefixOf(content2));
  const tokens = tokensOf(folded(content2));
  const stars = tokens.filter((token) => token === REST).length;
  if (stars === 0) return { exact: true, patterns: [literal(content2)], key: `=${content2}` };
  const bare = tokens.slice(0, -2);
  if (stars === 1 && tokens.at(-1) === REST && tokens.at(-2) === BLANK) return prefixRegion(textOf2(bare));
  return { exact: false, patterns: [tokens], key: `*${folded(content2)}` };
}
function prefixRegion(text2) {
  const codes = literal(text2);
  return { exact: false, patterns: [codes, [...codes, BLANK, REST]], key: `:${text2}` };
}
function tokensOf(text2) {
  const tokens = [];
  for (let i = 0; i < text2.length; i++) {
    if (text2[i] === "\\" && text2[i + 1] === "*") tokens.push(text2.charCodeAt(++i));
    else tokens.push(text2[i] === "*" ? REST : text2.charCodeAt(i));
  }
  return tokens;
}
function textOf2(tokens) {
  return tokens.map((token) => typeof token === "number" ? String.fromCharCode(token) : "").join("");
}
function folded(text2) {
  return text2.replace(/[ \t]+/g, " ").trim();
}
function coversNothing(content2) {
  if (content2.endsWith(":*")) return !QUOTING.test(content2) && /(?<!\|)\|(?!\|)/.test(content2);
  const stars = content2.split("*");
  if (stars.length === 1) return false;
  const [head = "", tail = ""] = [stars[0], stars.at(-1)];
  const [program = ""] = /^[\w./~+-]+ /.exec(head) ?? [];
  const isHeld = program !== "" && !QUOTING.test(head) && OPERATOR.test(head.slice(program.length - 1));
  return isHeld || !QUOTING.test(tail) && OPERATOR.test(tail);
}
var QUOTING = /['"`\\$#()[\]{}]|<<</;
var OPERATOR = /[^\\][|&;<>]/;

// src/regions/host.ts
var IN_LABEL = { chars: except(only(".")), many: true };
function hostPatterns(content2) {
  const host = content2.slice("domain:".length).toLowerCase().replace(/(?<!^\*)\.$/, "");
  if (!content2.startsWith("domain:") || host === "" || /\s/.test(host) || isWithPort(host)) return null;
  if (host === "*") return [[REST]];
  if (host.startsWith("*.")) return [[REST, ...tokensOf2(host.slice(1))]];
  return [tokensOf2(host)];
}
var isWithPort = (host) => host.includes(":") && !host.startsWith("[");
function tokensOf2(host) {
  return [...literal(host)].map((code) => code === 42 ? IN_LABEL : code);
}

// src/regions/path.ts
var NOT_SLASH = except(only("/"));
var STAR = { chars: NOT_SLASH, many: true };
var ONE = { chars: NOT_SLASH, many: false };
var SLASH2 = 47;
var isNegative = (content2) => content2.startsWith("!") || content2.startsWith("./!");
function pathRegion(content2, effect, anchors) {
  const negative = isNegative(content2);
  if (negative && effect === "allow") return null;
  const written = negative ? content2.replace(/^(\.\/)?!/, "") : content2;
  if (effect === "allow" && written.startsWith("#")) return null;
  const { base, rest } = anchored(written, anchors, negative);
  if (rest === null) return null;
  const isRelative2 = effect !== "allow" && (negative || !/^~?\//.test(written));
  const bases = /* @__PURE__ */ new Set([base, ...isRelative2 ? anchors.roots ?? [] : []]);
  const reaches = [...bases].flatMap((one) => below(one, rest, effect) ?? []);
  const [first2] = reaches;
  if (first2 === void 0) return null;
  const patterns = reaches.flatMap((reach) => reach.patterns);
  return { patterns, starts: reaches.map(({ start }) => start), directory: first2.directory, negative };
}
function withoutBlanks(text2) {
  const end = text2.trimEnd().length;
  return text2.slice(0, text2[end - 1] === "\\" ? end + 1 : end);
}
function anchored(text2, { cwd, home }, negative) {
  if (/^(\.|\.\.|\/)$/.test(withoutBlanks(text2)) || /(^|\/)\.\.(\/|$)/.test(text2)) return { base: cwd, rest: null };
  if (negative) return { base: cwd, rest: text2 };
  if (text2.startsWith("//")) return { base: "", rest: `/${text2.replace(/^\/+/, "")}` };
  if (text2.startsWith("~/")) return { base: home, rest: text2.slice(1) };
  return { base: cwd, rest: text2.replace(/^(\.\/)+/, "") };
}
function below(base, rest, effect) {
  const written = rest.replace(/\/{2,}/g, "/");
  const whole = written.endsWith("/**");
  const folded4 = withoutEscapes(withoutBlanks(whole && written !== "/**" ? written.slice(0, -3) : written));
  if (folded4 === null) return null;
  const root = literal(base === "/" ? "" : base.toLowerCase());
  const all = [...root, SLASH2, REST];
  if (/^\/?\*\*$/.test(folded4)) return { patterns: [all], start: all, directory: false };
  const isFolders = ONLY_FOLDERS.test(folded4);
  const lower2 = lowered(isFolders ? "**/" : folded4);
  const cut = lower2.endsWith("/**/") ? lower2.slice(0, -1) : lower2;
  const directory = cut.endsWith("/");
  const path = withoutTwice(cut.replace(/^\/|\/$/g, ""));
  const tokens = path === "" ? null : tokensOf3(path);
  if (tokens === null) return null;
  const anywhere = !cut.startsWith("/") && !path.includes("/") && !(whole && effect === "allow");
  const start = anywhere ? [...root, SLASH2, SEGMENTS, ...tokens] : [...root, SLASH2, ...tokens];
  const inside2 = [...start, SLASH2, REST];
  return { patterns: directory ? [inside2] : [start, inside2], start, directory };
}
function tokensOf3(path) {
  const tokens = [];
  let i = 0;
  while (i < path.length) {
    const segments = /^\*\*\//.exec(path.slice(i));
    if (segments && (i === 0 || path[i - 1] === "/")) {
      tokens.push(SEGMENTS);
      i += 3;
    } else if (path[i] === "*") {
      while (path[i] === "*") i++;
      tokens.push(STAR);
    } else if (path[i] === "?") {
      tokens.push(ONE);
      i++;
    } else if (path[i] === "[") {
      const read = classAt(path, i);
      if (read === null) return null;
      tokens.push({ chars: read.chars, many: false });
      i = read.end;
    } else {
      if (path[i] === "\\" && i + 1 < path.length) i++;
      tokens.push(path.charCodeAt(i++));
    }
  }
  return tokens;
}
function classAt(path, start) {
  const close = path.indexOf("]", start);
  const body = path.slice(start + 1, close);
  const units = close < 0 || body.includes("/") ? null : unitsOf(body);
  if (units === null) return null;
  const sets = [];
  for (let i = 0; i < units.length; i++) {
    const [lo, dash, hi] = units.slice(i, i + 3);
    if (lo === void 0) break;
    if (isOne(lo) && dash?.text === "-" && hi !== void 0 && isOne(hi)) {
      if (codeOf(lo) > codeOf(hi)) return null;
      sets.push([codeOf(lo), codeOf(hi)]);
      i += 2;
    } else sets.push(lo.chars);
  }
  return sets.length === 0 ? null : { chars: except(except(...sets), only("/")), end: close + 1 };
}
function unitsOf(body) {
  const units = [];
  for (const [text2] of body.matchAll(/\\.|./gs)) {
    if (text2 === "\\") return null;
    units.push({ text: text2, chars: KINDS.get(text2) ?? only(text2.slice(-1)) });
  }
  return units;
}
var isOne = ({ chars }) => chars.length === 2 && chars[0] === chars[1];
var codeOf = ({ chars }) => chars[0] ?? 0;
var DIGITS = [48, 57];
var WORD = union(DIGITS, [65, 90], [95, 95], [97, 122]);
var BLANKS = union([9, 13], only(" \xA0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF"), [8192, 8202]);
var KINDS = /* @__PURE__ */ new Map([
  ["\\d", DIGITS],
  ["\\D", except(DIGITS)],
  ["\\w", WORD],
  ["\\W", except(WORD)],
  ["\\s", BLANKS],
  ["\\S", except(BLANKS)]
]);

// src/regions.ts
var machineIn = once(({ patterns }) => machineOf(patterns));
function exactTextOf({ rule: { effect, content: content2 }, subject, exact: exact2 }) {
  if (subject !== "command" || content2 === null) return null;
  return exact2 ? content2 : isExactBefore(effect, content2) ? prefixOf(content2) : null;
}
var isExactBefore = (effect, content2) => content2.endsWith(":*") && (effect !== "allow" || /[;&$]/.test(content2));
function regionOf(rule, anchors) {
  const { tool, content: content2, effect } = rule;
  if (GONE_TOOLS.has(tool)) return { kind: "inert", rule, key: rule.text };
  if (content2 === null) return isInsideOnly(rule) ? insideRegion(rule, anchors) : toolRegion(rule);
  const parameter = effect === "allow" ? null : parameterOf(tool, content2);
  if (parameter) return fieldRegion(rule, parameter);
  if (tool === "Bash") return bashRegion(rule, content2);
  if (tool === "Read" || tool === "Edit") return fileRegion(rule, content2, anchors);
  if (tool === "WebFetch") return of(rule, "host", hostPatterns(content2));
  if (tool === "Agent") return effect === "ask" ? inert(rule) : of(rule, "agent", [literal(content2)]);
  if (tool === "Skill") return effect === "ask" ? inert(rule) : of(rule, "skill", skillPatterns(content2));
  if (tool === "PowerShell") return cmdletRegion(rule, content2);
  if (tool === "Cd") return { kind: "foreign", rule, key: rule.text };
  return inert(rule);
}
function inert(rule) {
  return { kind: "inert", rule, key: rule.text };
}
function of(rule, subject, patterns) {
  if (patterns === null) return inert(rule);
  const written = rule.content ?? rule.tool;
  const key = `${subject} ${subject === "skill" ? written.replace(/:\*$/, " *") : written}`;
  return { kind: "set", rule, subject, patterns, exact: false, negative: false, field: null, key };
}
function toolRegion(rule) {
  const { tool } = rule;
  if (/^mcp__[^*]*__$/.test(tool)) return inert(rule);
  const server = /^mcp__((?!.*__)[^*]+)$/.exec(tool);
  const name = server ? `${tool}__*` : tool;
  const pattern = [...literal(name)].map((code) => code === 42 ? REST : code);
  const region = { kind: "set", rule, subject: "tool", patterns: [pattern], exact: false };
  return { ...region, negative: false, field: null, key: `tool ${name}` };
}
var isInsideOnly = ({ tool, effect, text: text2 }) => effect === "allow" && text2.endsWith("(*)") && /^(Read|Edit|Write|NotebookEdit)$/.test(tool);
function insideRegion(rule, { cwd, roots }) {
  const directories = [.../* @__PURE__ */ new Set([cwd, ...roots ?? []])];
  const patterns = directories.map((name) => [...literal(`${name.toLowerCase().replace(/\/$/, "")}/`), REST]);
  const key = `path * in ${directories.join()}`;
  return { kind: "set", rule, subject: "path", patterns, exact: false, negative: false, field: null, key };
}
function bashRegion(rule, content2) {
  if (rule.effect === "allow" && coversNothing(content2)) return inert(rule);
  const { exact: exact2, patterns, key } = commandRegion(content2);
  return {
    kind: "set",
    rule,
    subject: "command",
    patterns,
    exact: exact2,
    negative: false,
    field: null,
    key: `command ${key}${isExactBefore(rule.effect, content2) ? " exactly" : ""}`
  };
}
function cmdletRegion(rule, content2) {
  const { patterns, key } = commandRegion(cmdlet(content2));
  return {
    kind: "set",
    rule,
    subject: "cmdlet",
    patterns,
    exact: false,
    negative: false,
    field: null,
    key: `cmdlet ${key}`
  };
}
function cmdlet(text2) {
  const lower2 = foldBlanks(text2).toLowerCase();
  const head = /^[^\s:*]+/.exec(lower2)?.[0] ?? "";
  return (POWERSHELL_ALIASES.get(head) ?? head) + lower2.slice(head.length);
}
function fileRegion(rule, content2, anchors) {
  const region = pathRegion(content2, rule.effect, anchors);
  if (region === null) return inert(rule);
  const { patterns, negative, starts } = region;
  const begins = starts.length > 1 ? ` from ${anchors.roots?.join()}` : "";
  const named2 = content2.replace(/^\.\/(?![~/])/, "");
  const key = `path ${named2.includes("\\") ? named2 : named2.toLowerCase()}${begins}`;
  return { kind: "set", rule, subject: "path", patterns, exact: false, negative, field: null, key };
}
function skillPatterns(content2) {
  const name = content2.startsWith("/") ? content2.slice(1) : content2;
  if (/[ :]\*$/.test(name)) return [[...literal(name.slice(0, -2)), REST]];
  return [literal(name)];
}
var asCommand = once((region) => {
  const { rule, subject } = region;
  const command = subject === "field" && rule.tool === "Bash" ? bashRegion(rule, rule.content ?? "") : null;
  return command?.kind === "set" ? command : null;
});
function parameterOf(tool, content2) {
  const colon = content2.indexOf(":");
  const [field, value] = [content2.slice(0, Math.max(colon, 0)).trim(), content2.slice(colon + 1).trim()];
  if (!/^[\w-]+$/.test(field) || isRuledField(tool, field) || value === "") return null;
  const known2 = Object.hasOwn(FIELDS, tool) ? FIELDS[tool] : void 0;
  return known2 === void 0 || known2.includes(field) ? { field, value } : null;
}
function fieldRegion(rule, { field, value }) {
  const pattern = [...literal(value)].map((code) => code === 42 ? REST : code);
  const region = { kind: "set", rule, subject: "field", patterns: [pattern], exact: false, negative: false };
  return { ...region, field, key: `field ${field}:${value}` };
}
var only2 = (...tools2) => ({
  deny: tools2,
  ask: tools2,
  allow: tools2
});
var NONE2 = only2();
var search = (tool) => ({
  subject: "path",
  content: only2("Read", "Edit"),
  bare: only2(tool)
});
var CONSULTED = {
  Bash: { subject: "command", content: only2("Bash"), bare: only2("Bash") },
  Monitor: {
    subject: "command",
    content: only2("Bash"),
    bare: only2("Monitor", "Bash")
  },
  Read: { subject: "path", content: only2("Read", "Edit"), bare: only2("Read") },
  Edit: {
    subject: "path",
    content: { deny: ["Read", "Edit"], ask: ["Edit"], allow: ["Edit"] },
    bare: { deny: ["Edit", "Read"], ask: ["Edit"], allow: ["Edit"] }
  },
  Write: {
    subject: "path",
    content: { deny: ["Read", "Edit"], ask: ["Edit"], allow: ["Edit"] },
    bare: { deny: ["Write", "Read"], ask: ["Write"], allow: ["Write"] }
  },
  NotebookEdit: { subject: "path", content: only2("Edit"), bare: only2("NotebookEdit") },
  Grep: search("Grep"),
  Glob: search("Glob"),
  LSP: search("LSP"),
  WebFetch: { subject: "host", content: only2("WebFetch"), bare: only2("WebFetch") },
  Agent: { subject: "agent", content: { deny: ["Agent"], ask: [], allow: [] }, bare: only2("Agent") },
  Skill: { subject: "skill", content: { deny: ["Skill"], ask: [], allow: ["Skill"] }, bare: only2("Skill") },
  PowerShell: {
    subject: "cmdlet",
    content: only2("PowerShell"),
    bare: { deny: ["PowerShell", "Bash"], ask: ["PowerShell"], allow: ["PowerShell"] }
  }
};
function consulted(tool) {
  return CONSULTED[tool] ?? { subject: null, content: NONE2, bare: only2(tool) };
}

// src/facts/dictionary.ts
var ROWS = [
  {
    subject: "cmdlet",
    group: "powershell",
    risk: "executes code",
    texts: `
Get-ChildItem  Get-Content README.md  Set-Location src  Get-Process  Get-Item README.md  Test-Path README.md  Select-String login README.md
Remove-Item -Recurse build  Remove-Item notes.txt  Set-Content notes.txt hi  New-Item out -ItemType Directory  Copy-Item a.txt b.txt  Move-Item a.txt b.txt
Invoke-WebRequest https://example.com  Invoke-RestMethod https://example.com  Invoke-Expression x  Start-Process notepad  Stop-Process -Name node
npm test  npm run build  git status  git push origin main  dotnet build  dotnet test  python script.py  docker ps  terraform apply  az login  curl https://example.com`
  },
  {
    subject: "command",
    group: "test",
    risk: "executes code",
    texts: `
npm test  npm run test  npm run test:unit  npm run test:e2e -- --headed  yarn test  yarn test --watch  pnpm test  pnpm run test
pnpm -r test  npx jest  npx jest --coverage  npx vitest run  npx playwright test  npx cypress run  npx mocha  bun test
deno test --allow-read  jest  vitest  pytest  pytest -q tests/unit  pytest -k login  python -m pytest  python3 -m pytest tests
python -m unittest discover  tox -e py312  nox -s tests  poetry run pytest  uv run pytest  hatch run test  coverage run -m pytest
coverage report  cargo test  cargo test --workspace  cargo nextest run  go test ./...  go test -race ./internal/...
go test -run TestLogin ./auth  make test  make check  make test-unit  ./gradlew test  gradle test  ./gradlew :app:test  mvn test
mvn -q verify  ./mvnw test  dotnet test  dotnet test --no-build  bundle exec rspec  rspec spec/models  rake test  bin/rails test  rails test
phpunit  vendor/bin/phpunit  composer test  mix test  sbt test  swift test  xcodebuild test -scheme App  bazel test //...
ctest --output-on-failure  flutter test  dart test  elm-test  stack test  cabal test  zig build test  lein test  busted  just test
task test  turbo run test  nx test web  npx nx affected --target=test  lerna run test  ./scripts/test.sh  ./test.sh  bats tests`
  },
  {
    subject: "command",
    group: "build",
    risk: "executes code",
    texts: `
npm run build  npm run dev  npm start  npm run start:dev  npm run watch  npm run compile  npm run generate  yarn build  yarn dev  yarn start
pnpm build  pnpm run build  pnpm dev  pnpm -F web build  bun run build  bun run dev  deno task build  make  make build  make all  make clean
make -j8  cmake --build build  cmake -S . -B build  ninja -C build  cargo build  cargo build --release  cargo run  cargo check
go build ./...  go run ./cmd/server  go generate ./...  ./gradlew build  ./gradlew assemble  gradle build  mvn package  mvn clean install
./mvnw package  dotnet build  dotnet run  dotnet publish -c Release  tsc  tsc --noEmit  tsc -p .  npx tsc --noEmit  vite build
npx vite build  next build  npx next build  webpack --mode production  npx webpack  esbuild src/index.ts --bundle  rollup -c
parcel build index.html  gulp build  grunt build  bazel build //...  buck2 build //app  swift build  xcodebuild -scheme App
flutter build apk  sbt compile  mix compile  composer dump-autoload  bundle exec rake build  rake build  gcc -o app main.c  g++ main.cpp
clang -c main.c  javac Main.java  rustc main.rs  zig build  stack build  cabal build  just build  task build  turbo run build  nx build web
./configure --prefix=/usr/local  meson setup build  hugo  mkdocs build  sphinx-build docs build  protoc --go_out=. api.proto  buf generate
ng build  ng serve  expo start  ./build.sh`
  },
  {
    subject: "command",
    group: "lint",
    risk: "executes code",
    texts: `
npm run lint  npm run lint:fix  npm run format  npm run typecheck  yarn lint  pnpm lint  npx eslint .  eslint src --fix  eslint .
npx prettier --check .  prettier --write src  npx prettier --write .  npx biome check  biome format --write  stylelint "src/**/*.css"
black .  black --check src  ruff check .  ruff check --fix  ruff format  isort .  flake8 src  pylint app  mypy .  mypy src  pyright
cargo clippy  cargo clippy -- -D warnings  cargo fmt  cargo fmt --check  gofmt -w .  gofmt -l .  go vet ./...  go fmt ./...
golangci-lint run  rubocop -A  rubocop  bundle exec rubocop  standardrb  shellcheck scripts/deploy.sh  hadolint Dockerfile  yamllint .
markdownlint README.md  terraform fmt -check  tflint  checkov -d .  pre-commit run --all-files  swiftlint  swiftformat .  ktlint
checkstyle -c style.xml src  php-cs-fixer fix  phpstan analyse  mix format  mix credo  dotnet format  clang-format -i main.c
clang-tidy main.c  actionlint  semgrep scan`
  },
  {
    subject: "command",
    group: "interpreters",
    risk: "executes code",
    texts: `
node script.js  node scripts/build.js  node -e "console.log(1)"  node index.js  node --test  node dist/cli.js --help  deno run main.ts
bun run index.ts  python script.py  python3 scripts/migrate.py  python -c "print(1)"  python3 -c "print(1)"  python -m http.server 8000
python3 -m venv .venv  python manage.py migrate  python3 manage.py runserver  python setup.py build  ruby script.rb  ruby -e "puts 1"
perl -e "print 1"  perl script.pl  php artisan migrate  php -r "echo 1;"  php index.php  lua main.lua  Rscript analysis.R  julia main.jl
java -jar app.jar  groovy build.groovy  bash script.sh  bash -c "echo hi"  sh install.sh  sh -c "make install"  zsh -c "echo hi"  ./run.sh
./scripts/deploy.sh staging  ./bin/setup  eval "$CMD"  source .venv/bin/activate  . ./env.sh  exec bash  xargs rm  npx ts-node script.ts
npx tsx src/main.ts  ts-node script.ts  osascript -e "beep"  pwsh -c Get-Date  powershell -Command Get-Date  awk "{print $1}" data.txt
tclsh script.tcl  uvx ruff  ipython  irb`
  },
  {
    subject: "command",
    group: "packages",
    risk: "executes code",
    texts: `
npm install  npm ci  npm install lodash  npm i -g typescript  npm uninstall lodash  npm update  npm audit  npm audit fix  npm ls
npm outdated  npm view react version  npm init -y  npm exec eslint  npm pkg get name  npm link  npm run prepare  yarn install
yarn add lodash  yarn remove lodash  yarn dlx create-app  pnpm install  pnpm add -D vitest  pnpm remove lodash  pnpm dlx cowsay  pnpm list
bun install  bun add zod  npx create-react-app web  npx cowsay hi  npx prisma generate  npx prisma migrate dev  pip install requests
pip install -r requirements.txt  pip3 install flask  pip list  pip freeze  pip show requests  pip uninstall flask
python -m pip install -U pip  pipx install poetry  poetry install  poetry add httpx  poetry lock  uv sync  uv pip install ruff  uv add httpx
uv run main.py  conda install numpy  conda env create -f env.yml  pipenv install  cargo add serde  cargo install ripgrep  cargo update
go get example.com/mod@latest  go mod tidy  go mod download  go install ./...  gem install bundler  bundle install  bundle update
composer install  composer require monolog/monolog  mix deps.get  dotnet add package Serilog  nuget restore  mvn dependency:tree
./gradlew dependencies  brew install jq  brew upgrade  apt-get install -y curl  apt-get update  apt install git  apt-cache policy git
dnf install git  yum install git  apk add curl  pacman -S git  snap install code  choco install git  winget install Git.Git  nix-shell -p jq
asdf install  mise install  nvm use 20  fnm use 20  rustup update  sdk install java  volta install node  corepack enable  pod install
flutter pub get`
  },
  {
    subject: "command",
    group: "git reads",
    risk: null,
    texts: `
git status  git status --short  git diff  git diff HEAD~1  git diff --stat  git diff --staged  git log  git log --oneline -10
git log -p src  git show HEAD  git show HEAD:README.md  git branch  git branch -a  git branch --show-current  git blame src/main.ts
git remote -v  git tag  git tag -l  git ls-files  git rev-parse HEAD  git describe --tags  git stash list  git stash show  git reflog
git shortlog -sn  git cat-file -p HEAD  git config --list  git config --get user.name  git grep login  git worktree list
git ls-remote origin  git merge-base main HEAD  git fetch  git fetch origin  git fetch --all --prune  git for-each-ref  git submodule status
git bisect log  git whatchanged  git -C sub status  git --version`
  },
  {
    subject: "command",
    group: "git writes",
    risk: null,
    texts: `
git add .  git add -A  git add src/main.ts  git commit -m "Fix the login"  git commit -am "wip"  git commit --amend --no-edit
git checkout main  git checkout -b feature/login  git checkout -- src/main.ts  git switch main  git switch -c fix  git restore src/main.ts
git restore --staged .  git branch feature/login  git branch -m new-name  git merge main  git merge --no-ff feature  git rebase main
git rebase -i HEAD~3  git rebase --continue  git cherry-pick abc123  git revert HEAD  git stash  git stash pop  git stash push -m wip
git pull  git pull origin main  git pull --rebase  git clone https://github.com/acme/app.git  git init  git tag v1.0.0  git mv a.ts b.ts
git rm old.ts  git apply fix.patch  git am fix.patch  git submodule update --init  git worktree add ../wt main
git config user.email dev@acme.com  git config --global user.name Dev  git remote add upstream https://github.com/acme/app.git  git lfs pull
git notes add -m x  git bisect start  git sparse-checkout set src  git gc`
  },
  {
    subject: "command",
    group: "git publishes",
    risk: "publishes or deploys",
    texts: `
git push  git push origin main  git push origin HEAD  git push -u origin feature/login  git push --tags  git push --force  git push -f
git push --force-with-lease  git push origin main --force  git push origin --delete old  git push origin :old  git push --mirror
git push origin master  git push --no-verify  git push upstream main  git send-email *.patch  gh pr create  gh pr merge 12
gh release create v1.0.0  git svn dcommit`
  },
  {
    subject: "command",
    group: "git destroys",
    risk: "destroys",
    texts: `
git reset --hard  git reset --hard HEAD~1  git reset HEAD~1  git reset --hard origin/main  git clean -fd  git clean -fdx  git clean -n
git branch -D feature/login  git branch -d old  git tag -d v1.0.0  git stash drop  git stash clear  git checkout .  git checkout -f main
git restore .  git filter-branch --all  git filter-repo --path secrets  git reflog expire --expire=now --all  git update-ref -d HEAD
git worktree remove ../wt  git rm -rf .`
  },
  {
    subject: "command",
    group: "github",
    risk: null,
    texts: `
gh pr list  gh pr view 12  gh pr diff 12  gh pr checks  gh pr checkout 12  gh pr status  gh pr comment 12 --body ok
gh pr review 12 --approve  gh pr close 12  gh issue list  gh issue view 7  gh issue create --title bug  gh issue comment 7 --body ok
gh issue close 7  gh run list  gh run view 123 --log  gh run watch  gh run rerun 123  gh workflow list  gh workflow run ci.yml
gh release list  gh release view v1.0.0  gh repo view  gh repo clone acme/app  gh repo create acme/new  gh repo delete acme/old
gh repo list  gh api repos/acme/app  gh api user  gh api graphql -f query=x  gh auth status  gh auth login  gh auth token  gh secret list
gh secret set TOKEN  gh gist create notes.md  gh search code login  gh browse  gh label list  gh variable list  gh cache list
gh extension list  gh codespace list  hub pull-request  glab mr list  glab mr create  glab ci view`
  },
  {
    subject: "command",
    group: "network",
    risk: "network egress",
    texts: `
curl https://example.com  curl -s https://api.example.com/v1/users  curl -fsSL https://example.com/install.sh
curl -X POST https://api.example.com/v1/items  curl -X DELETE https://api.example.com/v1/items/1  curl -d @data.json https://api.example.com
curl -I https://example.com  curl http://localhost:3000  curl http://localhost:8080/health  curl localhost:3000
curl -o out.zip https://example.com/a.zip  curl --upload-file a.tgz https://example.com  curl http://169.254.169.254/latest/meta-data/
curl -H "Authorization: Bearer x" https://api.example.com  curl -k https://example.com  curl --version
curl https://example.com/install.sh | sh  curl -fsSL https://example.com/install.sh | bash  wget -qO- https://example.com/install.sh | sh
wget https://example.com/a.tar.gz  wget -q https://example.com/file  wget -O out.html https://example.com  wget --mirror https://example.com
http GET https://example.com  https example.com  xh https://example.com  aria2c https://example.com/a.iso  lynx -dump https://example.com
nc -l 4444  nc example.com 80  nc -e /bin/sh 10.0.0.1 4444  ncat example.com 443  netcat example.com 80  telnet example.com 23
socat TCP:example.com:80 -  ping example.com  ping -c 1 example.com  traceroute example.com  dig example.com  nslookup example.com
host example.com  whois example.com  nmap -sV 10.0.0.0/24  nmap example.com  tcpdump -i eth0  openssl s_client -connect example.com:443
ftp example.com  sftp deploy@example.com  ngrok http 3000  cloudflared tunnel run  wscat -c wss://example.com  grpcurl example.com:443 list
mitmproxy  tshark  iperf3 -c example.com`
  },
  {
    subject: "command",
    group: "remote",
    risk: "network egress",
    texts: `
ssh deploy@example.com  ssh -i key.pem ubuntu@10.0.0.5  ssh host uptime  ssh-keygen -t ed25519  ssh-add  ssh-copy-id host
ssh-keyscan github.com  scp build.tgz deploy@example.com:/srv  scp host:/var/log/app.log .  rsync -av dist/ host:/srv/app
rsync -av src/ backup/  rsync --delete a/ b/  mosh host  tailscale status  tailscale ssh host  rclone copy data remote:bucket
restic backup data  borg create repo::a data  ansible all -m ping  ansible-playbook site.yml  ansible-vault view secrets.yml  fab deploy
salt "*" test.ping  puppet apply site.pp  chef-client  knife node list`
  },
  {
    subject: "command",
    group: "containers",
    risk: "executes code",
    texts: `
docker ps  docker ps -a  docker images  docker build -t app .  docker build .  docker run --rm app  docker run -it ubuntu bash
docker run --privileged app  docker run -v /:/host alpine  docker exec -it web sh  docker exec web env  docker logs -f web  docker logs web
docker inspect web  docker pull nginx  docker stop web  docker start web  docker restart web  docker rm -f web  docker rmi app
docker cp web:/app/log .  docker network ls  docker volume ls  docker volume rm data  docker system prune -af  docker system df
docker stats  docker top web  docker login  docker tag app acme/app:1  docker info  docker compose up -d  docker compose down
docker compose down -v  docker compose logs web  docker compose ps  docker compose build  docker compose exec web sh
docker compose run --rm web test  docker-compose up  docker-compose down  docker-compose logs  docker buildx build .  docker context ls
docker version  podman ps  podman run alpine  podman build .  buildah bud .  skopeo copy a b  nerdctl ps  crictl ps  kind create cluster
minikube start  colima start  k3d cluster create  vagrant up  vagrant destroy -f  vagrant ssh  devcontainer up  lima list
docker container prune -f  docker image prune -a`
  },
  {
    subject: "command",
    group: "publishes",
    risk: "publishes or deploys",
    texts: `
npm publish  npm publish --access public  npm version patch  npm unpublish app  npm deprecate app old  yarn publish  yarn npm publish
pnpm publish  cargo publish  twine upload dist/*  python -m twine upload dist/app.whl  poetry publish  uv publish  gem push app.gem
mvn deploy  ./gradlew publish  dotnet nuget push app.nupkg  docker push acme/app:1  docker push ghcr.io/acme/app  podman push acme/app
helm push app.tgz oci://registry  vercel deploy --prod  vercel --prod  vercel  netlify deploy --prod  netlify deploy  fly deploy
flyctl deploy  heroku releases  railway up  render deploys list  firebase deploy  wrangler deploy  wrangler publish  npx wrangler deploy
serverless deploy  sls deploy  sam deploy  cdk deploy  npx cdk deploy  pulumi up  eb deploy  amplify push  gcloud app deploy
gcloud run deploy web  az webapp up  cap production deploy  make deploy  make release  npm run deploy  npm run release  yarn deploy
pnpm deploy  ./deploy.sh  ./scripts/release.sh  goreleaser release  semantic-release  npx semantic-release  changeset publish
kubectl apply -f k8s/  kubectl rollout restart deploy/web  helm upgrade --install web chart  helm install web chart  argocd app sync web
flux reconcile  terraform apply  terraform apply -auto-approve  tofu apply  terragrunt apply  nomad job run web.nomad  fastlane release
eas submit  vsce publish  surge dist  gh-pages -d dist  aws s3 sync dist s3://acme-web  skaffold run  kustomize build overlays/prod
waypoint up  kamal deploy  dokku apps:list`
  },
  {
    subject: "command",
    group: "kubernetes",
    risk: null,
    texts: `
kubectl get pods  kubectl get pods -A  kubectl get svc -n prod  kubectl get all  kubectl get nodes  kubectl describe pod web
kubectl logs web  kubectl logs -f deploy/web  kubectl exec -it web -- sh  kubectl exec web -- env  kubectl port-forward svc/web 8080:80
kubectl cp web:/app/log .  kubectl config get-contexts  kubectl config use-context prod  kubectl config view  kubectl top pods
kubectl explain pod  kubectl version  kubectl scale deploy/web --replicas=0  kubectl edit deploy web  kubectl patch deploy web -p x
kubectl create ns demo  kubectl run tmp --image=alpine  kubectl drain node1  kubectl cordon node1  kubectl auth can-i list pods
kubectl rollout status deploy/web  kubectl rollout undo deploy/web  kubectl label pod web a=b  kubectl annotate pod web a=b  helm list
helm status web  helm template chart  helm get values web  helm repo update  helm lint chart  helm rollback web 1  k9s  stern web
kubectx prod  oc get pods`
  },
  {
    subject: "command",
    group: "cluster destroys",
    risk: "destroys",
    texts: `
kubectl delete pod web  kubectl delete ns prod  kubectl delete -f k8s/  kubectl delete deploy --all  kubectl replace --force -f pod.yml
helm uninstall web  helm delete web  terraform destroy  terraform destroy -auto-approve  terraform state rm aws_s3_bucket.a  tofu destroy
pulumi destroy  cdk destroy  sls remove  aws s3 rm s3://acme-data --recursive  aws s3 rb s3://acme-data --force
aws ec2 terminate-instances --instance-ids i-1  aws rds delete-db-instance --db-instance-identifier db
aws cloudformation delete-stack --stack-name web  aws iam delete-user --user-name dev  gcloud projects delete acme
gcloud compute instances delete vm  gcloud sql instances delete db  gsutil rm -r gs://acme-data  az group delete -n rg  az vm delete -n vm
heroku apps:destroy web  fly apps destroy web  eksctl delete cluster prod  doctl droplet delete web  linode-cli linodes delete 1
vercel remove web  firebase projects:delete  wrangler delete  kind delete cluster`
  },
  {
    subject: "command",
    group: "cloud",
    risk: null,
    texts: `
aws s3 ls  aws s3 ls s3://acme-data  aws s3 cp file.txt s3://acme-data  aws s3 cp s3://acme-data/a .  aws sts get-caller-identity
aws configure  aws configure list  aws ec2 describe-instances  aws ec2 run-instances --image-id ami-1  aws iam list-users
aws iam create-user --user-name dev  aws iam attach-user-policy --user-name dev  aws lambda list-functions
aws lambda invoke --function-name f out.json  aws lambda update-function-code --function-name f  aws logs tail /aws/lambda/f
aws cloudformation describe-stacks  aws cloudformation deploy --stack-name web  aws ecs list-clusters  aws ecs update-service --service web
aws eks list-clusters  aws rds describe-db-instances  aws dynamodb scan --table-name t  aws sqs list-queues  aws sns publish --message hi
aws ecr get-login-password  aws route53 list-hosted-zones  aws ssm start-session --target i-1  aws sso login  aws-vault exec prod
gcloud auth list  gcloud auth login  gcloud config list  gcloud projects list  gcloud compute instances list  gcloud compute ssh vm
gcloud container clusters list  gcloud run services list  gcloud functions deploy f  gcloud builds submit  gcloud logging read error
gcloud storage ls  gsutil ls  gsutil cp a gs://acme-data  bq query "select 1"  bq ls  az login  az account show  az group list  az vm list
az storage blob list  az aks get-credentials  az acr login  az webapp list  az functionapp list  doctl droplet list  heroku logs --tail
heroku run bash  heroku config  fly status  fly logs  fly ssh console  vercel ls  vercel env pull  netlify status  supabase start
supabase db push  firebase emulators:start  wrangler dev  eksctl get cluster  ibmcloud target  oci os bucket list  openstack server list
linode-cli linodes list  ec2-metadata  cf apps  sam build  sam local invoke  cdk synth  cdk diff`
  },
  {
    subject: "command",
    group: "infrastructure",
    risk: null,
    texts: `
terraform init  terraform plan  terraform plan -out tf.plan  terraform validate  terraform fmt  terraform show  terraform output
terraform state list  terraform import aws_s3_bucket.a a  terraform workspace list  terraform refresh  terraform console
terraform providers  terraform version  terraform taint x  tofu init  tofu plan  terragrunt plan  terragrunt run-all plan  pulumi preview
pulumi stack ls  pulumi config  packer build image.pkr.hcl  packer validate .  nomad status  consul members  vault status  vault login
consul kv get app  ansible-lint  molecule test  serverless info  crossplane version  atlantis version`
  },
  {
    subject: "command",
    group: "secrets",
    risk: "reads secrets",
    texts: `
cat .env  cat .env.local  cat .env.production  head .env  tail .env  less .env  grep KEY .env  cat config/secrets.yml  cat secrets/token.txt
cat secrets.json  cat ~/.ssh/id_rsa  cat ~/.ssh/config  cat ~/.aws/credentials  cat ~/.netrc  cat ~/.npmrc  cat ~/.kube/config
cat ~/.docker/config.json  cat ~/.gnupg/secring.gpg  cat /etc/shadow  cat /proc/self/environ  cat server.key  cat cert.pem  base64 .env
cp .env /tmp/x  source .env  env  printenv  printenv AWS_SECRET_ACCESS_KEY  set  export  echo $GITHUB_TOKEN  echo $AWS_SECRET_ACCESS_KEY
export TOKEN=x  security find-generic-password -s app  security dump-keychain  op read op://vault/item/field  op item get db  pass show db
gopass show db  bw get password db  vault kv get secret/app  vault read secret/app  aws secretsmanager get-secret-value --secret-id db
aws ssm get-parameter --name db --with-decryption  gcloud secrets versions access latest --secret=db  az keyvault secret show --name db
kubectl get secrets  kubectl get secret db -o yaml  kubectl describe secret db  doppler secrets  infisical secrets  sops -d secrets.yml
gpg --decrypt a.gpg  gpg --export-secret-keys  gh auth token  gcloud auth print-access-token  aws configure get aws_secret_access_key
git credential fill  ssh-keygen -y -f id_rsa  keyring get app user  chamber read app  history  cat ~/.bash_history  strings core
heroku config:get TOKEN  vercel env ls  docker inspect web  kubectl config view --raw  ansible-vault decrypt secrets.yml`
  },
  {
    subject: "command",
    group: "destroys",
    risk: "destroys",
    texts: `
rm -rf build  rm -rf node_modules  rm -rf dist  rm notes.txt  rm -f out.log  rm -r old  rm -rf .  rm -rf ./*  rm -rf *  rm -rf ~
rm -rf ~/old  rm -rf /  rm -rf /*  rm -rf /var/lib/app  rm -rf /tmp/x  rm -fr build  rm -r -f build  rm --recursive --force build  rm .env
rm -rf .git  rm -rf $HOME  rm *.log  rmdir empty  unlink notes.txt  sudo rm -rf /var/lib/app  find . -name "*.log" -delete
find . -type f -exec rm {} +  shred -u key.pem  truncate -s 0 app.log  dd if=/dev/zero of=/dev/sda  dd if=image.iso of=/dev/sdb
mkfs.ext4 /dev/sdb1  mkfs /dev/sdb  fdisk /dev/sda  parted /dev/sda  wipefs -a /dev/sdb  diskutil eraseDisk JHFS+ x disk2  format C:
srm key.pem  trash notes.txt  del /s /q build  rd /s /q build  rimraf dist  npx rimraf dist  docker system prune -a --volumes  dropdb app
mysql -e "DROP DATABASE app"  psql -c "DROP TABLE users"  psql -c "DELETE FROM users"  redis-cli FLUSHALL
mongosh --eval "db.dropDatabase()"  crontab -r  userdel dev  kill -9 1  killall node  pkill -f server  shutdown -h now  reboot  halt
poweroff  init 0  systemctl stop nginx  :(){ :|:& };:  mv notes.txt /dev/null  chmod -R 777 /  chown -R root /`
  },
  {
    subject: "command",
    group: "databases",
    risk: null,
    texts: `
psql  psql -h localhost -U app  psql -c "select 1"  psql app -f schema.sql  pg_dump app  pg_restore app.dump  createdb app  mysql -u root
mysql -e "select 1"  mysqldump app  sqlite3 app.db  sqlite3 app.db "select 1"  redis-cli get key  redis-cli ping  redis-cli keys "*"
mongosh  mongosh --eval "db.users.find()"  mongodump  mongo app  influx  npx prisma studio  npx prisma db push  npx prisma migrate deploy
npx prisma migrate reset  npx knex migrate:latest  npx sequelize db:migrate  npx drizzle-kit push  alembic upgrade head
alembic downgrade -1  python manage.py makemigrations  python manage.py shell  rails db:migrate  rails db:drop  rails console
bin/rails db:migrate  rake db:migrate  flyway migrate  liquibase update  dbt run  dbt test  goose up  sqlx migrate run  diesel migration run
clickhouse-client  duckdb data.db  snowsql  cqlsh  bq show`
  },
  {
    subject: "command",
    group: "system",
    risk: "executes code",
    texts: `
sudo apt-get install nginx  sudo systemctl restart nginx  sudo ls  sudo -i  sudo su  sudo cat /etc/shadow  sudo make install
sudo chmod 777 /etc/passwd  sudo -u postgres psql  sudo reboot  su -  su root  doas ls  chmod +x script.sh  chmod 755 bin/run
chmod 777 file  chmod -R 777 .  chmod 0777 file  chown dev file  chown -R dev:dev .  chgrp dev file  systemctl status nginx
systemctl restart nginx  systemctl list-units  systemctl enable nginx  service nginx restart  journalctl -u nginx -f  journalctl -xe  dmesg
launchctl list  launchctl load a.plist  crontab -l  crontab -e  at now  useradd dev  usermod -aG sudo dev  passwd  passwd dev  visudo
groupadd dev  mount /dev/sdb1 /mnt  umount /mnt  swapoff -a  iptables -L  iptables -F  ufw disable  ufw status
sysctl -w net.ipv4.ip_forward=1  modprobe x  insmod x.ko  setenforce 0  sysctl -a  ln -s /etc/passwd x  ln -sf a b  kill 1234  kill -9 1234
pkill node  nohup npm start  screen -S s  tmux new -s s  tmux attach  renice 5 1234  ulimit -n 4096  defaults write com.app k v
defaults read  reg add HKCU\\Software\\x  netsh advfirewall set allprofiles state off  schtasks /create  sc stop x  at -l  chsh -s /bin/zsh
hostnamectl set-hostname x  timedatectl  update-alternatives --list java  setx PATH x  open .  open https://example.com
xdg-open https://example.com  start .  code .  code --install-extension x  vim README.md  nano README.md  vi README.md  emacs README.md`
  },
  {
    subject: "command",
    group: "reads",
    risk: null,
    texts: `
cat README.md  cat package.json  cat src/main.ts  cat CLAUDE.md  head -n 20 README.md  head README.md  tail -n 50 app.log  tail -f app.log
less README.md  more README.md  bat README.md  wc -l src/main.ts  sort names.txt  uniq names.txt  cut -d, -f1 data.csv  tr a-z A-Z
diff a.txt b.txt  comm a.txt b.txt  file image.png  stat README.md  jq . package.json  jq .name package.json  yq . values.yaml
xmllint a.xml  sed -n 1,20p README.md  nl README.md  tac app.log  rev names.txt  od -c a.bin  xxd a.bin  hexdump -C a.bin  strings app.bin
md5sum a.iso  sha256sum a.iso  shasum a.iso  cksum a.iso  base64 a.txt  column -t data.txt  paste a.txt b.txt  fold -w 80 README.md
cat /etc/hosts  cat /etc/passwd  cat /etc/os-release  cat /proc/cpuinfo  cat /var/log/syslog  cat ../other/README.md  tail /var/log/syslog
readlink -f a  realpath src  basename src/main.ts  dirname src/main.ts`
  },
  {
    subject: "command",
    group: "lists",
    risk: null,
    texts: `
ls  ls -la  ls -l src  ls src  ls /etc  ls ..  ls ~  tree  tree -L 2  pwd  cd src  cd ..  cd /tmp  pushd src  popd  dirs  du -sh .
du -sh node_modules  df -h  find . -name "*.ts"  find src -type f  find . -type f -mtime -1  find / -name passwd  fd main  fd -e ts
grep -rn login src  grep login README.md  grep -r password .  rg login  rg -n login src  rg --files  ag login  ack login  which node
whereis git  type git  command -v node  locate passwd  man git  whoami  id  groups  hostname  uname -a  date  uptime  cal  arch  ps aux
ps -ef  top  htop  free -h  lsof -i :3000  lsof  pgrep node  netstat -an  ss -tlnp  ifconfig  ip addr  ip route  w  who  last  vmstat
iostat  nproc  lscpu  lsblk  env -i ls  node --version  node -v  npm --version  npm -v  python --version  python3 --version  go version
cargo --version  rustc --version  java -version  ruby --version  docker --version  echo hello  echo $PATH  printf "%s" hi  sleep 5  sleep 1
true  false  seq 10  yes  test -f README.md  expr 1 + 1  bc  time ls  watch ls  clear  tput cols  tty  stty -a  jobs  wait`
  },
  {
    subject: "command",
    group: "writes",
    risk: null,
    texts: `
mkdir out  mkdir -p src/api  touch notes.txt  touch src/new.ts  cp a.txt b.txt  cp -r src backup  mv a.txt b.txt  mv src lib  ln -s a b
install -m 755 a bin  tee out.log  echo hi > notes.txt  echo hi >> notes.txt  cat a.txt > b.txt  sed -i s/a/b/ README.md
sed s/a/b/ README.md  sed -i "" s/a/b/ README.md  perl -pi -e s/a/b/ README.md  patch -p1 < fix.patch  split -l 100 data.csv
tar -czf a.tgz src  tar -xzf a.tgz  tar xf a.tar  zip -r a.zip src  unzip a.zip  gzip app.log  gunzip a.gz  7z x a.7z  xz a
cp secrets.txt /tmp/x  mv notes.txt /tmp  mkdir /opt/app  touch /etc/app.conf  echo x > /etc/hosts  echo x >> ~/.bashrc
cp a ~/.ssh/authorized_keys  tee /etc/app.conf  convert a.png b.jpg  ffmpeg -i a.mp4 b.gif  pandoc README.md -o a.pdf  dos2unix a.txt
iconv -f latin1 a.txt  rename s/a/b/ a.txt  mktemp  sqlite3 a.db .dump  xdg-mime default x`
  },
  {
    subject: "command",
    group: "expansions",
    risk: "executes code",
    texts: `
npm run $SCRIPT  git commit -m "$MSG"  echo $(date)  echo \`whoami\`  ls $DIR  curl $URL  cat $FILE  for f in *.ts; do echo $f; done
while true; do date; done  if true; then ls; fi  (cd src && ls)  { ls; pwd; }  ls && pwd  cd src && npm test  git add . && git commit -m wip
npm ci && npm test  npm test; ls  npm test || true  ls | grep ts  cat data.csv | sort | uniq -c  ps aux | grep node
npm test 2>&1 | tail -20  npm run dev &  sleep 10 &  FOO=1 npm test  NODE_ENV=test npm test  env FOO=1 npm test  timeout 60 npm test
time npm test  nice npm run build  nohup ./server &  sudo npm test  xargs -n1 echo  command npm test  /usr/bin/git status
diff <(ls a) <(ls b)  cat <<EOF  echo {a,b}  ls *.ts  rm $FILE  git push $REMOTE  python3 $SCRIPT  bash -c "$CMD"  docker run $IMAGE
ssh $HOST`
  },
  {
    subject: "command",
    group: "agents",
    risk: "disables oversight",
    texts: `
claude  claude -p "fix the tests"  claude --dangerously-skip-permissions  claude mcp add x  claude config set x y  codex exec x  gemini -p x
aider  cursor .  sed -i s/deny/allow/ .claude/settings.json  rm .claude/settings.json  echo x > .claude/settings.local.json
cat .claude/settings.json  git config core.hooksPath /dev/null  git commit --no-verify -m wip  set +o history  unset HISTFILE  auditctl -e 0
systemctl stop auditd  pkill osqueryd  launchctl unload agent.plist  history -c`
  },
  {
    subject: "command",
    group: "mobile and desktop",
    risk: "executes code",
    texts: `
adb devices  adb shell  adb install app.apk  adb logcat  xcrun simctl list  xcodebuild -list  pod update  fastlane test  flutter run
flutter analyze  react-native run-ios  npx expo start  npx cap sync  cordova build  emulator -list-avds  idevice_id -l  instruments -s
swift run  swift package update  electron .  tauri dev  npx tauri build  dart run`
  },
  {
    subject: "command",
    group: "data and models",
    risk: "executes code",
    texts: `
jupyter notebook  jupyter lab  python train.py  python3 train.py --epochs 3  torchrun train.py  accelerate launch train.py  nvidia-smi
huggingface-cli download gpt2  huggingface-cli login  ollama run llama3  ollama list  dvc pull  dvc push  mlflow ui  wandb login
spark-submit job.py  airflow dags list  prefect deploy  dagster dev  streamlit run app.py`
  },
  {
    subject: "path",
    group: "source",
    risk: null,
    texts: `
/home/u/proj/src/main.ts  /home/u/proj/src/index.js  /home/u/proj/src/app.py  /home/u/proj/src/api/users.ts
/home/u/proj/src/components/Button.tsx  /home/u/proj/lib/util.rb  /home/u/proj/app/models/user.rb  /home/u/proj/cmd/server/main.go
/home/u/proj/internal/auth/token.go  /home/u/proj/pkg/log/log.go  /home/u/proj/main.go  /home/u/proj/main.py  /home/u/proj/index.html
/home/u/proj/server.js  /home/u/proj/packages/web/src/App.tsx  /home/u/proj/apps/api/src/main.ts  /home/u/proj/src/lib.rs
/home/u/proj/src/main/java/App.java  /home/u/proj/src/styles/main.css  /home/u/proj/scripts/build.sh  /home/u/proj/bin/run`
  },
  {
    subject: "path",
    group: "tests",
    risk: null,
    texts: `
/home/u/proj/test/main.test.ts  /home/u/proj/tests/test_app.py  /home/u/proj/spec/models/user_spec.rb  /home/u/proj/src/main.test.ts
/home/u/proj/src/__tests__/app.test.js  /home/u/proj/e2e/login.spec.ts  /home/u/proj/tests/fixtures/user.json
/home/u/proj/internal/auth/token_test.go  /home/u/proj/cypress/e2e/home.cy.ts`
  },
  {
    subject: "path",
    group: "documents",
    risk: null,
    texts: `
/home/u/proj/README.md  /home/u/proj/docs/guide.md  /home/u/proj/CHANGELOG.md  /home/u/proj/CLAUDE.md  /home/u/proj/LICENSE
/home/u/proj/docs/api/index.md  /home/u/proj/docs/architecture.png  /home/u/proj/notes.txt  /home/u/proj/docs/spec.pdf
/home/u/proj/notebooks/analysis.ipynb`
  },
  {
    subject: "path",
    group: "project settings",
    risk: null,
    texts: `
/home/u/proj/package.json  /home/u/proj/package-lock.json  /home/u/proj/pnpm-lock.yaml  /home/u/proj/yarn.lock  /home/u/proj/tsconfig.json
/home/u/proj/pyproject.toml  /home/u/proj/requirements.txt  /home/u/proj/Cargo.toml  /home/u/proj/go.mod  /home/u/proj/Makefile
/home/u/proj/Dockerfile  /home/u/proj/docker-compose.yml  /home/u/proj/config/app.json  /home/u/proj/config/database.yml
/home/u/proj/config.yaml  /home/u/proj/.eslintrc.json  /home/u/proj/.prettierrc  /home/u/proj/vite.config.ts  /home/u/proj/Gemfile
/home/u/proj/pom.xml  /home/u/proj/build.gradle  /home/u/proj/composer.json  /home/u/proj/.gitignore  /home/u/proj/.editorconfig
/home/u/proj/.nvmrc`
  },
  {
    subject: "path",
    group: "pipelines",
    risk: "publishes or deploys",
    texts: `
/home/u/proj/.github/workflows/ci.yml  /home/u/proj/.github/CODEOWNERS  /home/u/proj/.gitlab-ci.yml  /home/u/proj/Jenkinsfile
/home/u/proj/.circleci/config.yml  /home/u/proj/azure-pipelines.yml  /home/u/proj/bitbucket-pipelines.yml
/home/u/proj/.github/actions/build/action.yml  /home/u/proj/.travis.yml  /home/u/proj/deploy.sh`
  },
  {
    subject: "path",
    group: "infrastructure",
    risk: "publishes or deploys",
    texts: `
/home/u/proj/infra/main.tf  /home/u/proj/terraform/prod.tfvars  /home/u/proj/terraform.tfstate  /home/u/proj/k8s/deploy.yaml
/home/u/proj/charts/web/values.yaml  /home/u/proj/ansible/site.yml  /home/u/proj/infra/prod/main.tf  /home/u/proj/helm/values-prod.yaml
/home/u/proj/production/app.yml  /home/u/proj/prod/config.json  /home/u/proj/migrations/001_init.sql  /home/u/proj/db/schema.sql
/home/u/proj/prisma/schema.prisma  /home/u/proj/db/migrate/001_users.rb`
  },
  {
    subject: "path",
    group: "secrets",
    risk: "reads secrets",
    texts: `
/home/u/proj/.env  /home/u/proj/.env.local  /home/u/proj/.env.production  /home/u/proj/api/.env  /home/u/proj/secrets/token.txt
/home/u/proj/secrets.json  /home/u/proj/config/secrets.yml  /home/u/proj/config/credentials.json  /home/u/proj/credentials.json
/home/u/proj/server.key  /home/u/proj/certs/tls.pem  /home/u/proj/id_rsa  /home/u/proj/config/master.key  /home/u/proj/service-account.json
/home/u/proj/keystore.jks  /home/u/proj/cert.p12  /home/u/proj/app.pfx  /home/u/proj/.npmrc  /home/u/proj/.netrc  /home/u/proj/.envrc
/home/u/proj/secret.txt  /home/u/proj/private/key.asc  /home/u/proj/config/production.secret  /home/u/proj/.aws/credentials
/home/u/proj/.ssh/id_ed25519  /home/u/proj/.secrets  /home/u/proj/credentials  /home/u/proj/vault.yml  /home/u/proj/.pypirc
/home/u/proj/.dockercfg  /home/u/proj/db.kdbx  /home/u/proj/token  /home/u/proj/api_key.txt`
  },
  {
    subject: "path",
    group: "home secrets",
    risk: "reads secrets",
    texts: `
/home/u/.ssh/id_rsa  /home/u/.ssh/id_ed25519  /home/u/.ssh/config  /home/u/.ssh/authorized_keys  /home/u/.aws/credentials
/home/u/.aws/config  /home/u/.kube/config  /home/u/.gnupg/secring.gpg  /home/u/.netrc  /home/u/.npmrc  /home/u/.docker/config.json
/home/u/.config/gcloud/credentials.db  /home/u/.azure/accessTokens.json  /home/u/.config/gh/hosts.yml  /home/u/.git-credentials
/home/u/.pypirc  /home/u/.gem/credentials  /home/u/.cargo/credentials.toml  /home/u/.password-store/db.gpg  /home/u/.env
/home/u/.bash_history  /home/u/.zsh_history  /home/u/.terraform.d/credentials.tfrc.json  /home/u/.config/op/config  /home/u/.vault-token
/home/u/.pgpass  /home/u/.my.cnf  /home/u/Library/Keychains/login.keychain-db  /home/u/.mozilla/firefox/logins.json
/home/u/.config/google-chrome/Default/Cookies  /home/u/.local/share/keyrings/login.keyring`
  },
  {
    subject: "path",
    group: "client settings",
    risk: "disables oversight",
    texts: `
/home/u/proj/.claude/settings.json  /home/u/proj/.claude/settings.local.json  /home/u/.claude/settings.json  /home/u/.claude.json
/home/u/proj/.claude/hooks/guard.sh  /home/u/proj/.mcp.json  /etc/claude-code/managed-settings.json  /home/u/proj/.claude/agents/reviewer.md
/home/u/proj/.claude/commands/deploy.md  /home/u/.claude/CLAUDE.md  /home/u/.claude/projects/-home-u-proj/memory/MEMORY.md
/home/u/proj/.claude/launch.json  /home/u/proj/.claude/agent-memory/reviewer/MEMORY.md  /home/u/.claude/agent-memory/reviewer/MEMORY.md
/home/u/.claude/projects/-home-u-proj/6f1c.jsonl  /home/u/.claude/teams/web/config.json  /home/u/.claude/skills/deploy/SKILL.md
/home/u/.claude/jobs/nightly.json`
  },
  {
    subject: "path",
    group: "repository internals",
    risk: "executes code",
    texts: `
/home/u/proj/.git/config  /home/u/proj/.git/hooks/pre-commit  /home/u/proj/.husky/pre-commit  /home/u/proj/.vscode/settings.json
/home/u/proj/.vscode/tasks.json  /home/u/proj/.idea/workspace.xml  /home/u/proj/.gitmodules  /home/u/proj/.gitattributes
/home/u/proj/.devcontainer/devcontainer.json  /home/u/proj/.pre-commit-config.yaml`
  },
  {
    subject: "path",
    group: "dependencies",
    risk: null,
    texts: `
/home/u/proj/node_modules/react/index.js  /home/u/proj/vendor/lib/a.go  /home/u/proj/.venv/bin/python  /home/u/proj/venv/bin/activate
/home/u/proj/target/debug/app  /home/u/proj/dist/index.js  /home/u/proj/build/output.js  /home/u/proj/out/index.html
/home/u/proj/coverage/index.html  /home/u/proj/.next/cache/a  /home/u/proj/__pycache__/a.pyc`
  },
  {
    subject: "path",
    group: "data",
    risk: null,
    texts: `
/home/u/proj/data/users.csv  /home/u/proj/data/customers.json  /home/u/proj/app.log  /home/u/proj/logs/app.log  /home/u/proj/backup/db.sql
/home/u/proj/dump.sql  /home/u/proj/app.db  /home/u/proj/database.sqlite  /home/u/proj/data/export.parquet  /home/u/proj/uploads/a.png
/home/u/proj/tmp/a.txt  /home/u/proj/private/notes.md  /home/u/proj/confidential/plan.docx`
  },
  {
    subject: "path",
    group: "home",
    risk: "writes outside",
    texts: `
/home/u/notes.txt  /home/u/.bashrc  /home/u/.zshrc  /home/u/.profile  /home/u/.gitconfig  /home/u/.vimrc  /home/u/Documents/report.docx
/home/u/Downloads/a.zip  /home/u/Desktop/a.txt  /home/u/other/README.md  /home/u/.config/app/config.toml  /home/u/.local/bin/tool
/home/u/.cache/a  /home/u/work/api/src/main.ts  /home/u/dev/app/main.py  /home/u/.config/fish/config.fish`
  },
  {
    subject: "path",
    group: "system",
    risk: "writes outside",
    texts: `
/etc/passwd  /etc/hosts  /etc/shadow  /etc/sudoers  /etc/ssh/sshd_config  /etc/nginx/nginx.conf  /etc/crontab
/etc/systemd/system/app.service  /etc/ssl/private/server.key  /usr/local/bin/tool  /usr/bin/env  /usr/share/doc/a  /var/log/syslog
/var/log/auth.log  /var/lib/app/data.db  /var/www/index.html  /opt/app/config.yml  /root/.ssh/id_rsa  /root/.bashrc  /proc/self/environ
/proc/cpuinfo  /sys/kernel/x  /dev/sda  /boot/grub/grub.cfg  /srv/app/config.yml  /mnt/data/a.txt  /media/usb/a.txt  /run/secrets/token
/home/other/.ssh/id_rsa  /home/shared/a.txt  /Users/dev/.ssh/id_rsa  /data/a.csv  /workspace/src/main.ts  /repo/src/main.ts  /app/main.py
/Library/Preferences/a.plist  /private/etc/hosts`
  },
  {
    subject: "path",
    group: "temporary",
    risk: null,
    texts: `
/tmp/notes.txt  /tmp/build/out.log  /var/tmp/a.txt  /tmp/claude/a.txt  /private/tmp/a.txt`
  },
  {
    subject: "host",
    group: "code hosts",
    risk: "network egress",
    texts: `
github.com  api.github.com  raw.githubusercontent.com  gist.github.com  codeload.github.com  gitlab.com  bitbucket.org  dev.azure.com
codeberg.org  sourceforge.net  gist.githubusercontent.com  objects.githubusercontent.com  docs.github.com  ghcr.io  git.acme.com`
  },
  {
    subject: "host",
    group: "packages",
    risk: "network egress",
    texts: `
registry.npmjs.org  www.npmjs.com  npmjs.com  pypi.org  files.pythonhosted.org  crates.io  static.crates.io  index.crates.io  docs.rs
proxy.golang.org  pkg.go.dev  rubygems.org  repo.maven.apache.org  packagist.org  hub.docker.com  registry.hub.docker.com  nuget.org
api.nuget.org  deb.debian.org  archive.ubuntu.com  registry.yarnpkg.com  unpkg.com  cdn.jsdelivr.net  esm.sh  conda.anaconda.org  brew.sh
formulae.brew.sh`
  },
  {
    subject: "host",
    group: "documentation",
    risk: "network egress",
    texts: `
docs.python.org  developer.mozilla.org  stackoverflow.com  en.wikipedia.org  docs.aws.amazon.com  learn.microsoft.com  cloud.google.com
kubernetes.io  docs.docker.com  react.dev  nextjs.org  nodejs.org  doc.rust-lang.org  go.dev  www.typescriptlang.org  tailwindcss.com
www.postgresql.org  docs.djangoproject.com  fastapi.tiangolo.com  vuejs.org  angular.dev  svelte.dev  vitejs.dev  vercel.com
www.terraform.io  registry.terraform.io  developer.hashicorp.com  docs.anthropic.com  docs.claude.com  code.claude.com  www.anthropic.com
platform.openai.com  readthedocs.io  requests.readthedocs.io  spring.io  docs.oracle.com  man7.org  www.w3.org  datatracker.ietf.org
arxiv.org  medium.com  dev.to  news.ycombinator.com  www.reddit.com  mui.com  docs.pytest.org  playwright.dev  jestjs.io  eslint.org
storybook.js.org`
  },
  {
    subject: "host",
    group: "internal",
    risk: "network egress",
    texts: `
internal.acme.com  docs.acme.com  api.acme.com  wiki.acme.corp  jira.acme.com  intranet.acme.corp  grafana.acme.internal
vault.acme.internal  localhost  127.0.0.1  10.0.0.5  192.168.1.1  host.docker.internal  acme.atlassian.net  acme.slack.com`
  },
  {
    subject: "host",
    group: "metadata",
    risk: "reads secrets",
    texts: `
169.254.169.254  metadata.google.internal  metadata.azure.com`
  },
  {
    subject: "host",
    group: "drops",
    risk: "network egress",
    texts: `
pastebin.com  transfer.sh  webhook.site  requestbin.com  file.io  ngrok.io  abc.ngrok.io  0x0.st  gofile.io  discord.com  hooks.slack.com
api.telegram.org  evil.example  bit.ly  tinyurl.com  dropbox.com  drive.google.com  docs.google.com  mega.nz  hastebin.com  api.openai.com`
  },
  {
    subject: "host",
    group: "web",
    risk: "network egress",
    texts: `
example.com  www.example.com  api.example.com  example.org  www.google.com  google.com  www.youtube.com  twitter.com  x.com
www.linkedin.com  www.facebook.com  www.bing.com  duckduckgo.com  cloudflare.com  s3.amazonaws.com  storage.googleapis.com
fonts.googleapis.com  www.figma.com  api.figma.com  linear.app  notion.so  sentry.io  acme.io  app.example.co.uk`
  },
  {
    subject: "tool",
    group: "github",
    risk: "network egress",
    texts: `
mcp__github__get_file_contents  mcp__github__search_code  mcp__github__create_issue  mcp__github__create_pull_request
mcp__github__merge_pull_request  mcp__github__list_issues  mcp__github__push_files  mcp__github__create_or_update_file
mcp__github__delete_file  mcp__github__get_me  mcp__github__list_pull_requests  mcp__github__add_issue_comment
mcp__github__create_repository  mcp__github__fork_repository  mcp__github__get_issue  mcp__github__get_pull_request
mcp__github__search_repositories  mcp__github__list_commits  mcp__github__create_branch`
  },
  {
    subject: "tool",
    group: "browsers",
    risk: "network egress",
    texts: `
mcp__playwright__browser_navigate  mcp__playwright__browser_click  mcp__playwright__browser_snapshot  mcp__playwright__browser_type
mcp__playwright__browser_take_screenshot  mcp__playwright__browser_evaluate  mcp__puppeteer__puppeteer_navigate
mcp__puppeteer__puppeteer_evaluate  mcp__puppeteer__puppeteer_screenshot  mcp__chrome-devtools__navigate_page
mcp__chrome-devtools__take_snapshot  mcp__browsermcp__browser_navigate  mcp__fetch__fetch`
  },
  {
    subject: "tool",
    group: "files",
    risk: null,
    texts: `
mcp__filesystem__read_file  mcp__filesystem__write_file  mcp__filesystem__list_directory  mcp__filesystem__move_file
mcp__filesystem__search_files  mcp__filesystem__edit_file  mcp__filesystem__create_directory  mcp__filesystem__directory_tree
mcp__memory__create_entities  mcp__memory__read_graph  mcp__memory__search_nodes  mcp__git__git_status  mcp__git__git_commit`
  },
  {
    subject: "tool",
    group: "work",
    risk: null,
    texts: `
mcp__atlassian__getJiraIssue  mcp__atlassian__createJiraIssue  mcp__atlassian__searchConfluence  mcp__jira__get_issue
mcp__jira__create_issue  mcp__jira__search_issues  mcp__linear__list_issues  mcp__linear__create_issue  mcp__linear__get_issue
mcp__notion__search  mcp__notion__create-pages  mcp__notion__fetch  mcp__slack__post_message  mcp__slack__list_channels
mcp__slack__search_messages  mcp__asana__create_task  mcp__confluence__search  mcp__figma__get_code  mcp__figma__get_image
mcp__figma__get_design_context  mcp__sentry__list_issues  mcp__sentry__get_issue_details  mcp__claude_ai_Slack__slack_send_message`
  },
  {
    subject: "tool",
    group: "databases",
    risk: "reads secrets",
    texts: `
mcp__postgres__query  mcp__postgres__list_tables  mcp__mysql__query  mcp__sqlite__read_query  mcp__sqlite__write_query
mcp__supabase__execute_sql  mcp__supabase__list_tables  mcp__supabase__apply_migration  mcp__mongodb__find  mcp__mongodb__aggregate
mcp__redis__get  mcp__bigquery__execute_query  mcp__snowflake__run_query`
  },
  {
    subject: "tool",
    group: "documentation",
    risk: null,
    texts: `
mcp__context7__resolve-library-id  mcp__context7__get-library-docs  mcp__context7__query-docs  mcp__deepwiki__ask_question
mcp__aws-docs__search_documentation  mcp__sequential-thinking__sequentialthinking  mcp__exa__web_search_exa
mcp__brave-search__brave_web_search  mcp__tavily__tavily_search  mcp__perplexity__search`
  },
  {
    subject: "tool",
    group: "operations",
    risk: "publishes or deploys",
    texts: `
mcp__kubernetes__kubectl_get  mcp__kubernetes__kubectl_delete  mcp__kubernetes__kubectl_apply  mcp__aws__call_aws  mcp__terraform__apply
mcp__vercel__deploy_to_vercel  mcp__vercel__list_projects  mcp__cloudflare__workers_deploy  mcp__stripe__create_refund
mcp__stripe__list_customers  mcp__gmail__send_email  mcp__gmail__search_emails  mcp__google-drive__search  mcp__datadog__get_logs
mcp__grafana__query_prometheus  mcp__docker__run_container  mcp__ide__executeCode  mcp__ide__getDiagnostics
mcp__serena__execute_shell_command  mcp__serena__find_symbol`
  },
  {
    subject: "agent",
    group: "agents",
    risk: null,
    texts: `
general-purpose  Explore  Plan  statusline-setup  claude-code-guide  code-reviewer  security-auditor  debugger  test-runner  reviewer
doc-writer  deployer  researcher  frontend-dev  data-analyst`
  },
  {
    subject: "skill",
    group: "skills",
    risk: null,
    texts: `
deploy  review  commit  code-review  security-review  release  simplify  verify  init  pdf  docx  xlsx  frontend-design  write-tests  debug
plan  test  update-config  loop  schedule`
  }
];
var DICTIONARY_ANCHORS = { cwd: "/home/u/proj", home: "/home/u" };
var known = /* @__PURE__ */ new Map();
function entriesOf(subject) {
  const entries = known.get(subject) ?? ROWS.filter((row) => row.subject === subject).flatMap(entriesIn);
  known.set(subject, entries);
  return entries;
}
var entriesIn = ({ subject, group, risk, texts: texts2 }) => texts2.trim().split(/ {2,}|\n/).map((text2) => ({ subject, text: text2, group, risk }));
var readings = (text2) => text2.split("|").map((reading) => reading.split(","));
var FILLERS = {
  command: readings("main|--output=out.txt|src||x,|,x|run,done|https://example.com"),
  cmdlet: readings("main|-recurse|src|"),
  path: readings("config,app.json|src,main.ts|notes.md|a|"),
  host: readings("api|www|example.com|docs.example|"),
  agent: readings("reviewer"),
  skill: readings("-staging|deploy|"),
  tool: readings("github__search_code|search|get_item|"),
  field: readings("x|prod|")
};
var QUOTED = readings('echo "x,y"|"x,y"|x "y,z"');
var FIELD_VALUES = new Map([
  ...["run_in_background", "dangerouslyDisableSandbox", "replace_all"].map(
    (name) => [name, "true"]
  ),
  ["timeout", "600000"],
  ["limit", "2000"],
  ["offset", "100"],
  ["pages", "1-5"],
  ["model", "opus"],
  ["subagent_type", "general-purpose"],
  ["isolation", "worktree"],
  ["description", "Deploy to production"]
]);

// src/language/quick.ts
function headOf(patterns) {
  const [first2 = "", ...others] = patterns.map(beginningOf);
  return others.reduce((shared2, head) => {
    let i = 0;
    while (i < shared2.length && shared2[i] === head[i]) i++;
    return shared2.slice(0, i);
  }, first2);
}
function beginningOf(pattern) {
  const end = pattern.findIndex((token) => typeof token !== "number");
  return spelled((end < 0 ? pattern : pattern.slice(0, end)).map(Number));
}
function mayMeet(one, other) {
  const [a, b] = [endsOf(one), endsOf(other)];
  return (a.head.startsWith(b.head) || b.head.startsWith(a.head)) && (a.tail.endsWith(b.tail) || b.tail.endsWith(a.tail));
}
var endsOf = once((pattern) => ({ head: beginningOf(pattern), tail: endOf(pattern) }));
function endOf(pattern) {
  const last = pattern.findLastIndex((token) => typeof token !== "number");
  return spelled(pattern.slice(last + 1).map(Number));
}
function quickly(patterns) {
  const marks = patterns.map((pattern) => ({ head: beginningOf(pattern), run: longestRun(pattern) }));
  return (text2) => marks.some(({ head, run }) => text2.startsWith(head) && text2.includes(run));
}
function longestRun(pattern) {
  let longest = "";
  let run = "";
  for (const token of pattern) {
    run = typeof token === "number" ? run + String.fromCharCode(token) : "";
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

// src/witness.ts
var PER_CLASS = 2;
function textsOf(wanted, limit) {
  const { subject } = wanted;
  const accepted = acceptedBy(wanted);
  const known2 = plainFirst(spread(entriesNear(wanted), accepted));
  const own2 = fillings(wanted).filter((text2) => text2 !== "" && accepted(canonical2(subject, text2)));
  return [.../* @__PURE__ */ new Set([...known2.slice(0, limit / 2), ...own2, ...known2])].slice(0, limit);
}
function knownTexts(wanted) {
  const accepted = acceptedBy(wanted);
  return plainFirst(entriesNear(wanted).flatMap(({ text: text2, form }) => accepted(form) ? [text2] : []));
}
function acceptedBy({ machine, patterns }) {
  const may = patterns.length === 0 ? () => true : quickly(patterns);
  return (form) => may(form) && accepts(machine, form);
}
function entriesNear({ subject, patterns, anchors }) {
  const { cwd, home } = DICTIONARY_ANCHORS;
  const isThere = subject !== "path" || anchors.cwd === cwd && anchors.home === home;
  return beginningWith(headOf(patterns), shelfIn(isThere ? DICTIONARY_ANCHORS : anchors, subject));
}
function beginningWith(head, { all, byWord }) {
  const [, word] = /^(\S+) /.exec(head) ?? [];
  return word === void 0 ? all : byWord.get(word) ?? [];
}
var shelfIn = once((anchors, subject) => {
  const all = entriesOf(subject).map((entry) => {
    const text2 = anchors === DICTIONARY_ANCHORS ? entry.text : moved2(entry.text, anchors);
    return { ...entry, text: text2, form: canonical2(subject, text2) };
  });
  const byWord = /* @__PURE__ */ new Map();
  for (const entry of all) {
    const word = /^\S*/.exec(entry.form)?.[0] ?? "";
    const same2 = byWord.get(word);
    if (same2) same2.push(entry);
    else byWord.set(word, [entry]);
  }
  return { all, byWord };
});
function moved2(text2, anchors) {
  const { cwd, home } = DICTIONARY_ANCHORS;
  if (text2.startsWith(`${cwd}/`)) return anchors.cwd + text2.slice(cwd.length);
  return text2.startsWith(`${home}/`) ? anchors.home + text2.slice(home.length) : text2;
}
function canonical2(subject, text2) {
  if (subject === "cmdlet") return cmdlet(text2);
  return subject === "path" || subject === "host" ? text2.toLowerCase() : text2;
}
function plainFirst(texts2) {
  const odd = /[|;&<>$`(){}\\*?]/;
  return [...texts2.filter((text2) => !odd.test(text2)), ...texts2.filter((text2) => odd.test(text2))];
}
function spread(entries, accepted) {
  const taken = /* @__PURE__ */ new Map();
  const first2 = [];
  for (const { text: text2, form, group } of entries) {
    const count = taken.get(group) ?? 0;
    if (count >= PER_CLASS || !accepted(form)) continue;
    taken.set(group, count + 1);
    first2.push(text2);
  }
  return first2;
}
function fillings({ patterns, ...how }) {
  return patterns.flatMap((pattern) => fillingsOf(pattern, how));
}
function fillingsOf(pattern, { subject, anchors }) {
  const folders = subject === "path" ? ["", "src/", `${anchors.cwd.slice(1)}/`, "etc/", `${anchors.home.slice(1)}/`] : [""];
  const rows = rowsFor(pattern, subject);
  const reading = (isSpoken2) => rows.flatMap((row) => folders.map((folder) => filled(pattern, row, { folder, spoken: isSpoken2 })));
  const plain2 = reading(false);
  if (subject === "path") return [...new Set(plain2.map(restored(anchors)))];
  if (subject !== "command") return [...new Set(plain2)];
  const commands2 = [...spoken(pattern), ...reading(true).map(folded2)];
  const odd = plain2.flatMap((text2) => [text2.trimEnd(), folded2(text2)]);
  if (pattern.every((token) => typeof token === "number")) return [.../* @__PURE__ */ new Set([...commands2, ...odd])];
  const isOpen3 = pattern.at(-1) === REST;
  const closed = [...commands2, ...odd].flatMap((text2) => isClosed(text2) ? [text2] : isOpen3 ? [`${text2}"`] : []);
  return [...new Set(closed)];
}
var isClosed = (text2) => text2.split('"').length % 2 === 1;
var MOST_LENT = 2;
function spoken(pattern) {
  const first2 = pattern.indexOf(REST);
  if (first2 < 0 || pattern.length === 1) return [];
  const head = textOf3(pattern.slice(0, first2));
  const next = pattern.slice(first2).find((token) => token !== REST);
  return startsOf(head, next).map(
    (filler) => pattern.map((token, i) => {
      if (token !== REST) return token === SEGMENTS ? "" : spanText(token, () => "");
      if (i === first2) return filler;
      return isBlank(pattern[i - 1]) ? joinedAt(pattern, i, "main") : "";
    }).join("")
  );
}
function startsOf(head, next) {
  if (head === "") return [starter(next)];
  if (head.endsWith(" "))
    return next === SLASH3 ? ["src"] : [...rests(head), "main"].map((text2) => isFixed(next) && next !== COLON ? `${text2} ` : text2);
  if (isFixed(next)) return [""];
  return head.endsWith("/") ? ["build", ""] : ["", ...rests(head)];
}
var DASH = 45;
var SLASH3 = 47;
var COLON = 58;
var isBlank = (token) => token === 32;
var isFixed = (token) => token !== void 0 && !isBlank(token);
var textOf3 = (pattern) => pattern.map((token) => typeof token === "number" ? String.fromCharCode(token) : "").join("");
var starter = (next) => isBlank(next) ? "npm run deploy" : next === DASH ? "npm run deploy " : "cat ";
var rests = (head) => beginningWith(head, shelfIn(DICTIONARY_ANCHORS, "command")).filter(({ text: text2 }) => text2.startsWith(head)).slice(0, MOST_LENT).map(({ text: text2 }) => text2.slice(head.length));
function rowsFor(pattern, subject) {
  const odd = pattern.some((token) => typeof token === "number" && /[;&|<>(){}\n]/.test(String.fromCharCode(token)));
  return subject === "command" && odd ? [...FILLERS[subject], ...QUOTED] : FILLERS[subject];
}
function filled(pattern, row, { folder, spoken: isSpoken2 }) {
  let star = 0;
  return pattern.map((token, i) => {
    if (token === SEGMENTS) return folder;
    return spanText(token, () => {
      const filler = row[star++ % row.length] ?? "";
      return isSpoken2 && token === REST ? joinedAt(pattern, i, filler) : filler;
    });
  }).join("");
}
function joinedAt(pattern, i, filler) {
  const [before, after] = [pattern[i - 1], pattern[i + 1]];
  if (before === REST) return "";
  if (!isFixed(before) && !isFixed(after)) return filler;
  if (after === SLASH3 || after === REST && pattern[i + 2] === SLASH3)
    return isFixed(before) && before !== SLASH3 ? "" : "src";
  if (!/^\w+$/.test(filler) || isFixed(after)) return "";
  if (before === SLASH3) return filler;
  return /(^| )[\w-]*\w$/.test(textOf3(pattern.slice(0, i))) ? ` ${filler}` : "";
}
function spanText(token, next) {
  if (typeof token === "number") return String.fromCharCode(token);
  if (token.many) return next();
  const readable = [..."xa1_-"].find((char) => has(token.chars, char.charCodeAt(0)));
  return readable ?? String.fromCharCode(token.chars[0] ?? 0);
}
var folded2 = (text2) => text2.trim().replace(/ {2,}/g, " ");
var restored = ({ cwd, home, roots = [] }) => (text2) => [...roots, home, cwd].reduce(
  (now, base) => now.toLowerCase().startsWith(`${base}/`.toLowerCase()) ? base + now.slice(base.length) : now,
  text2
);

// src/claims/files.ts
function guardedBy(region, rules, anchors) {
  if (region.kind !== "set") return [];
  const { tool } = region.rule;
  const guards = rules.filter((rule) => (rule.tool === "Read" || rule.tool === "Edit") && rule.effect !== "allow");
  if (region.subject === "tool" && consulted(tool).subject === "path")
    return guards.map((rule) => ({
      rule,
      isNear: false,
      calls: pathsOf(rule, anchors).map((path) => callOf(tool, path))
    }));
  const beginnings = region.subject === "command" ? region.patterns.flatMap(openAt) : toolBeginnings(region.rule);
  const machine = region.subject === "command" ? machineOf(region.patterns) : null;
  return beginnings.length === 0 ? [] : guards.map((rule) => {
    const paths = pathsOf(rule, anchors);
    const texts2 = beginnings.flatMap((start) => paths.flatMap((path) => [`${start}${path}`, `${start}a ${path}`]));
    const own2 = texts2.filter((text2) => machine === null || accepts(machine, canonical2("command", text2)));
    return {
      rule,
      isNear: beginnings.some((start) => meets(start, rule)),
      calls: own2.map((text2) => callOf("Bash", text2))
    };
  });
}
function meets(start, { tool }) {
  const access = FILE_COMMANDS.get(/^\S*/.exec(start)?.[0] ?? "")?.access;
  return access !== void 0 && access !== (tool === "Read" ? "write" : "read");
}
function openAt(pattern) {
  const end = pattern.findIndex((token) => typeof token !== "number");
  return end > 0 && pattern[end] === REST && end === pattern.length - 1 ? [spelled(pattern.slice(0, end).map(Number))] : [];
}
var toolBeginnings = ({ tool }) => tool === "Bash" ? ["cat ", "touch "] : [];
var EXAMPLES = 3;
function pathsOf(rule, anchors) {
  const region = regionOf(rule, anchors);
  if (region.kind !== "set" || region.negative) return [];
  if (region.subject !== "path") return ["notes.txt", "/etc/hosts"];
  const machine = machineOf(region.patterns);
  const texts2 = textsOf({ subject: "path", patterns: region.patterns, machine, anchors }, EXAMPLES);
  return texts2.filter((text2) => /^[\w./@%+,=:^-]*$/.test(text2));
}

// src/language/lists.ts
function listOf2(item, separator, head = "") {
  const IN = 0;
  const START = 1;
  const mark = separator.charCodeAt(0);
  const own2 = except(except(item), only(separator));
  const lead = head.charCodeAt(0);
  const first2 = head === "" ? START : 2;
  return {
    start: [first2],
    next: (state, code) => {
      if (state === 2) return code === lead ? [START] : [];
      if (state === IN && code === mark) return [START];
      return has(own2, code) ? [IN] : [];
    },
    accepts: (state) => state === IN,
    absorbs: () => false,
    distance: (state) => state,
    literals: (state) => state === 2 ? [lead] : state === IN ? [mark] : [],
    isNarrow: (state) => state === 2,
    sole: () => null,
    sets: [own2],
    isGlobs: false,
    named: new Set(head === "" ? [mark] : [mark, lead])
  };
}

// src/compare/words.ts
var ANYWHERE = { word: "", whole: false };
var BLANK2 = /\s/;
var isBlank2 = (char) => char === " " || (char < " " || char > "~") && BLANK2.test(char);
function startOf({ tool, content: content2 }) {
  if (tool !== "Bash" || content2 === null) return ANYWHERE;
  const length = content2.endsWith(":*") ? content2.length - 2 : content2.length;
  for (let i = 0; i < length; i++) {
    const char = content2[i] ?? "";
    if (char === "*" || char === "\\") return { word: content2.slice(0, i), whole: false };
    if (isBlank2(char)) return i === 0 ? ANYWHERE : { word: content2.slice(0, i), whole: true };
  }
  return { word: content2.slice(0, length), whole: true };
}
function wordsOf(rules) {
  const whole = /* @__PURE__ */ new Map();
  const partial = /* @__PURE__ */ new Map();
  for (const placed of rules) {
    const { word, whole: isWhole } = startOf(placed.rule);
    const entries = isWhole ? whole : partial;
    const same2 = entries.get(word);
    if (same2) same2.push(placed);
    else entries.set(word, [placed]);
  }
  return {
    meeting: (head) => {
      const end = head.search(BLANK2);
      if (end < 0) return [...agreeing(whole, head), ...agreeing(partial, head)];
      const first2 = head.slice(0, end);
      return [...whole.get(first2) ?? [], ...agreeing(partial, first2)];
    }
  };
}
function agreeing(entries, word) {
  return [...entries].flatMap(([other, some]) => other.startsWith(word) || word.startsWith(other) ? some : []);
}

// src/compare/half.ts
var MCP = "mcp";
function halfOf(ruleset, anchors) {
  const regions = /* @__PURE__ */ new Map();
  const region = (rule) => {
    const known2 = regions.get(rule) ?? regionOf(rule, anchors);
    regions.set(rule, known2);
    return known2;
  };
  const groups2 = groupsOf(ruleset.rules);
  const found = /* @__PURE__ */ new Map();
  const once2 = (key, search4) => {
    const known2 = found.get(key) ?? search4();
    found.set(key, known2);
    return known2;
  };
  const around2 = (tool, effect, beginning) => groups2.filter(({ alike: alike2 }) => alike2.effect === effect && decides(alike2, tool)).flatMap(({ words }) => words().meeting(beginning)).sort((a, b) => a.place - b.place).flatMap(({ rule }) => {
    const one = region(rule);
    if (one.kind !== "set") return [];
    return one.subject === "field" ? asCommand(one) ?? [] : [one];
  });
  const near2 = (tool, effect, head) => {
    const beginning = consulted(tool).subject === "command" ? beginningOf2(head) : "";
    const key = `${effect} ${tool} `;
    return once2(
      `${key}${head}`,
      () => once2(`${key}${beginning}\u2026`, () => around2(tool, effect, beginning)).filter(
        (one) => isNear(one, one.rule.content === null ? "" : head)
      )
    );
  };
  return { ruleset, anchors, region, near: near2 };
}
function groupsOf(rules) {
  const groups2 = /* @__PURE__ */ new Map();
  rules.forEach((rule, place) => {
    const key = `${rule.effect}${rule.content === null ? "" : "("}${rule.tool}`;
    const group = groups2.get(key);
    if (group) group.push({ rule, place });
    else groups2.set(key, [{ rule, place }]);
  });
  return [...groups2.values()].flatMap((group) => group[0] ? [groupOf(group[0].rule, group)] : []);
}
function groupOf(alike2, placed) {
  let words = null;
  return {
    alike: alike2,
    words: () => {
      words ??= wordsOf(placed);
      return words;
    }
  };
}
function decides(rule, tool) {
  if (tool === MCP) return rule.content === null && isForMcp(rule.tool);
  const { content: content2, bare } = consulted(tool);
  if (rule.content !== null) return content2[rule.effect].includes(rule.tool) || rule.tool === tool;
  return bare[rule.effect].some((name) => namesTool(rule.tool, name));
}
function goesBefore(one, changed, tool, { ruleset }) {
  if (one.tool !== "Edit" || changed.tool === "Edit" || !consulted(tool).content.allow.includes("Read")) return true;
  return one.effect === "allow" && !guardsEdits(ruleset);
}
var guardsEdits = once(
  ({ rules }) => rules.some(({ tool, effect }) => tool === "Edit" && effect !== "allow")
);
function namesTool(glob, tool) {
  if (!glob.includes("*")) return glob === tool;
  return accepts(machineOf([literal(glob).map((code) => code === 42 ? REST : code)]), tool);
}
function isForMcp(name) {
  const head = name.split("*")[0] ?? "";
  return head.startsWith("mcp__") || name.includes("*") && "mcp__".startsWith(head);
}
var beginningOf2 = (head) => /^\S* /.exec(head)?.[0] ?? head;
function isNear(region, head) {
  return region.patterns.some((pattern) => {
    for (let i = 0; i < head.length; i++) {
      const token = pattern[i];
      if (token === void 0) return false;
      if (typeof token !== "number") return true;
      if (token !== head.charCodeAt(i)) return false;
    }
    return true;
  });
}

// src/compare/domain.ts
var LETTERS = [48, 57, 65, 90, 97, 122];
var PLAIN = union(LETTERS, only(" _-./:@%+,=~^"));
var PRINTABLE = except([0, 31], [127, 65535]);
var HOST = union([48, 57, 97, 122], only("-.:[]_"));
var NAME = union(LETTERS, only("_-"));
var WORDS = listOf2(except(only(" ")), " ");
var PATHS = listOf2(except(only("/")), "/", "/");
var HOSTS = listOf2(except(only(".")), ".");
var NAMES = listOf2(except(only("\0")), "\0");
var ITEM = [
  { chars: NAME, many: false },
  { chars: NAME, many: true }
];
var MCP_NAMES = machineOf([[...literal("mcp__"), ...ITEM, ...literal("__"), ...ITEM]]);
var ALL = machineOf([[REST]]);
function domainOf(tool) {
  return { tool, command: null, ...textsOf2(tool) };
}
function filesOfCommand(tool) {
  return {
    tool: "Bash",
    command: tool === "Read" ? "cat" : "touch",
    subject: "path",
    well: PATHS,
    alphabet: PRINTABLE
  };
}
function textsOf2(tool) {
  const subject = tool === MCP ? "tool" : consulted(tool).subject;
  switch (subject) {
    case "command":
    case "cmdlet":
      return { subject, well: WORDS, alphabet: PLAIN };
    case "path":
      return { subject, well: PATHS, alphabet: PRINTABLE };
    case "host":
      return { subject, well: HOSTS, alphabet: HOST };
    case "tool":
      return { subject, well: MCP_NAMES, alphabet: NAME };
    case "agent":
    case "skill":
      return { subject, well: NAMES, alphabet: union(NAME, only(":.")) };
    default:
      return { subject: null, well: ALL, alphabet: ANY };
  }
}
function callIn({ tool, subject, command }, text2) {
  if (command !== null) return callOf(tool, `${command} ${text2}`);
  if (subject === "tool") return { tool: text2, input: {} };
  if (subject === null) return callOf(tool, "example");
  return callOf(tool, subject === "host" ? `https://${text2}/` : text2);
}

// src/facts/risks.ts
var RISKS = [
  "disables oversight",
  "reads secrets",
  "publishes or deploys",
  "destroys",
  "executes code",
  "network egress",
  "writes outside"
];
var TELLING = [
  {
    subjects: ["command", "path"],
    words: /\.claude(\/(settings|hooks|managed)|\.json)|managed-settings|--dangerously-skip-permissions|--no-verify|core\.hooksPath|\.mcp\.json/i,
    risk: "disables oversight"
  },
  {
    subjects: ["command", "path"],
    words: /(^|[/\s])\.env(\.|\s|$)|\.ssh\/|\.aws\/|\.kube\/|\.gnupg|\.netrc|\.npmrc|\.pem\b|\.key\b|id_rsa|id_ed25519|credential|secret|passw|shadow\b|token|keychain|printenv/i,
    risk: "reads secrets"
  },
  { subjects: ["command"], words: /\brm\s+-\w*r\w*f|\brm\s+-\w*f\w*r|>\s*\/dev\/(sd|nvme|hd|disk)/, risk: "destroys" },
  { subjects: ["command"], words: /\|\s*(sudo\s+)?(ba|z|da|k)?sh\b/, risk: "executes code" },
  { subjects: ["path"], words: /^\/(etc|usr|var|bin|sbin|boot|root|sys|opt|dev)\//, risk: "writes outside" }
];

// src/risk.ts
var READERS = /* @__PURE__ */ new Set(["Read", "Grep", "Glob", "LSP"]);
var OF_WRITERS = /* @__PURE__ */ new Set(["writes outside", "disables oversight"]);
function riskOf(call) {
  const risk = worstOf(call);
  return OF_WRITERS.has(risk) && READERS.has(call.tool) ? null : risk;
}
function worstOf(call) {
  const text2 = primaryOf(call) ?? call.tool;
  const subject = subjectOf(call.tool);
  const word = TELLING.find((row) => row.subjects.includes(subject) && row.words.test(text2));
  if (word) return word.risk;
  const known2 = entriesOf(subject).find((entry) => entry.text === text2);
  if (known2) return known2.risk;
  const risks = partsOf2(subject, text2).map((part) => {
    const near2 = alike(subject, part);
    return near2 === void 0 ? BY_TOOL[call.tool] ?? null : near2;
  });
  return RISKS.find((risk) => risks.includes(risk)) ?? null;
}
var partsOf2 = (subject, text2) => subject === "command" && !/['"`$]/.test(text2) ? text2.split(/\s*(?:&&|\|\||[;|\n])\s*/).filter((part) => part !== "") : [text2];
var BY_TOOL = {
  Bash: "executes code",
  PowerShell: "executes code",
  Monitor: "executes code",
  WebFetch: "network egress",
  WebSearch: "network egress",
  Agent: "executes code"
};
function subjectOf(tool) {
  if (tool === "Bash" || tool === "Monitor" || tool === "PowerShell") return "command";
  if (tool === "WebFetch") return "host";
  if (tool === "Agent") return "agent";
  if (tool === "Skill") return "skill";
  return tool.startsWith("mcp__") ? "tool" : "path";
}
function alike(subject, text2) {
  if (subject !== "command" && subject !== "tool") return void 0;
  const words = wordsOf2(subject, text2);
  const near2 = byFirstWord(subject).get(words[0] ?? "") ?? [];
  for (let length = words.length; length > 0; length--) {
    const known2 = near2.filter((one) => words.slice(0, length).every((word, i) => word === one.words[i]));
    if (known2.length > 0) return known2.some(({ risk }) => risk === null) ? null : known2[0]?.risk ?? null;
  }
  return void 0;
}
function wordsOf2(subject, text2) {
  if (subject === "command") return text2.split(" ");
  const [mcp, server, ...rest] = text2.split("__");
  return [`${mcp}__${server}`, ...rest];
}
var spoken2 = /* @__PURE__ */ new Map();
function byFirstWord(subject) {
  const known2 = spoken2.get(subject);
  if (known2) return known2;
  const made = /* @__PURE__ */ new Map();
  for (const entry of entriesOf(subject)) {
    const words = wordsOf2(subject, entry.text);
    const [first2 = ""] = words;
    const same2 = made.get(first2);
    if (same2) same2.push({ ...entry, words });
    else made.set(first2, [{ ...entry, words }]);
  }
  spoken2.set(subject, made);
  return made;
}

// src/compare/replay.ts
var MODES = ["default", "acceptEdits", "plan", "dontAsk", "auto", "bypassPermissions"];
function stageOf(before, after, situation) {
  const roots = [...new Set([before, after].flatMap((ruleset) => contextOf(ruleset, situation).roots))];
  if (situation.mode !== null) return { before, after, situations: [situation], roots };
  const own2 = { ...situation, mode: null };
  const starts = [before, after].map((ruleset) => contextOf(ruleset, own2).mode);
  const open2 = MODES.map((mode) => ({ ...situation, mode })).filter(
    (at2) => [before, after].some((ruleset) => contextOf(ruleset, at2).mode === at2.mode)
  );
  const [first2, second] = starts;
  if (first2 !== second) return { before, after, situations: [...open2, own2], roots };
  const ordered2 = [...open2.filter((at2) => at2.mode === first2), ...open2.filter((at2) => at2.mode !== first2)];
  return { before, after, situations: ordered2, roots };
}
function replay(stage, call) {
  return stage.situations.map((situation) => outcomeIn(stage, call, situation));
}
function outcomeIn({ before, after }, call, situation) {
  return { mode: situation.mode, before: decide(before, call, situation), after: decide(after, call, situation) };
}
function strictness({ effect, source }) {
  if (effect === "deny") return 3;
  if (effect === "allow") return 0;
  return source === "classifier" ? 1 : 2;
}
var TURNS = ["wider", "narrower"];
function turned(outcomes, turn) {
  const sign = turn === "wider" ? -1 : 1;
  return outcomes.filter(({ before, after }) => Math.sign(strictness(after) - strictness(before)) === sign);
}
function replayFor(stage, call, turns2) {
  const [start] = stage.situations;
  if (start === void 0 || turns2.length === 0) return [];
  if (!ONE_COMMAND.test(primaryOf(call) ?? "")) return replay(stage, call);
  const { before, after } = outcomeIn(stage, call, start);
  const isPossible = (turn) => !isStopped(turn === "narrower" ? before : after);
  return turns2.some(isPossible) ? replay(stage, call) : [];
}
var ONE_COMMAND = /^[\w ./:@%+,=~^'-]*$/;
var isStopped = ({ effect, source }) => effect === "deny" && source === "rule";

// src/compare/rows.ts
var regionOf2 = (label) => label.join(" \u2229 ");
var MOST_REGIONS = 5;
var LABEL_BUDGET = 2e3;
function rowsOf(question, { examples, against }, proof) {
  const label = labeller(question);
  const leads = leading(examples);
  const shownFirst = leads.flatMap(({ example, turn }) => rowIn(example, turn, label));
  const later = examples.filter(({ first: first2 }) => first2 === null);
  const more = telling(leads.length > 0 ? later.slice(0, MOST_LOOKED) : later);
  const unseen = (some, rows) => TURNS.filter((turn) => !rows.some((row) => row.turn === turn)).flatMap(
    (turn) => some.flatMap((example) => rowIn(example, turn, label))
  );
  const all = more.flatMap((example) => TURNS.flatMap((turn) => rowIn(example, turn, label)));
  const others = all.filter(
    (row) => !shownFirst.some(({ turn, label: label2 }) => row.turn === turn && regionOf2(row.label) === regionOf2(label2))
  );
  const shown3 = [...shownFirst, ...others];
  const turnedBack = unseen(
    leads.map(({ example }) => example),
    shown3
  );
  const opposite = unseen(against, [...shown3, ...turnedBack]);
  return [shownFirst, others, turnedBack, opposite].flatMap((rows) => grouped(rows, question)).flatMap((some) => changeOf({ ...some, proof, question }));
}
var MOST_LATER = 4;
var MOST_LOOKED = 6;
function telling(examples) {
  const found = [];
  for (const example of examples) {
    if (found.length === MOST_LATER) break;
    if (example.outcomes().length > 0) found.push(example);
  }
  return found;
}
function leading(examples) {
  const known2 = /* @__PURE__ */ new Map();
  for (const example of examples) {
    if (!example.first) continue;
    const { before, after } = example.first;
    const turn = strictness(after) < strictness(before) ? "wider" : "narrower";
    const key = [turn, shown(before), shown(after), before.by?.text, after.by?.text].join(" ");
    const same2 = known2.get(key);
    const all = same2?.all ?? [];
    if (!isOdd(example)) all.push(example);
    if (!same2 || !isOdd(example) && (isOdd(same2.example) || harmOf(example) > harmOf(same2.example)))
      known2.set(key, { example, turn, all });
  }
  const leads = [...known2.values()].map((lead) => furthest(lead, lead.all));
  const isPlain2 = ({ example }) => !isOddlyNamed(example.text);
  return leads.filter((lead) => isPlain2(lead) || !leads.some((other) => other.turn === lead.turn && isPlain2(other)));
}
function furthest({ example, turn }, all) {
  const reach = (one) => turned(one.outcomes(), turn).reduce(
    (sum, { before, after }) => sum + 3 - Math.min(strictness(before), strictness(after)),
    0
  );
  const least = reach(example);
  const further = all.slice(0, MOST_LOOKED).filter((one) => reach(one) > least);
  const [best = example] = further.sort(
    (one, other) => reach(other) - reach(one) || harmOf(other) - harmOf(one) || wordsIn(other) - wordsIn(one)
  );
  return { example: best, turn };
}
var wordsIn = ({ text: text2 }) => Math.min(2, text2.split(" ").length);
var isOdd = ({ text: text2 }) => /[|;&<>$`(){}\\*?]/.test(text2);
var harmOf = once(({ call }) => {
  const risk = riskOf(call);
  return risk === null ? 0 : RISKS.length - RISKS.indexOf(risk);
});
function rowIn(example, turn, label) {
  const outcomes = turned(example.outcomes(), turn);
  return outcomes.length === 0 ? [] : [{ example, turn, outcomes, label: label(outcomes[0]) }];
}
function grouped(rows, { changed }) {
  return groups(rows, pairOf).flatMap((pair) => {
    const byRegion = groups(pair, ({ label }) => regionOf2(label));
    if (byRegion.length > MOST_REGIONS) return [{ rows: pair, label: [ruleText(changed.rule)] }];
    return byRegion.map((some) => ({ rows: some, label: some[0]?.label ?? [] }));
  });
}
function pairOf({ turn, outcomes }) {
  const first2 = outcomes[0];
  return first2 ? `${turn} ${shown(first2.before)} ${shown(first2.after)}` : turn;
}
var shown = ({ effect, source }) => source === "classifier" ? "classifier" : effect;
function groups(items, key) {
  const byKey2 = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = byKey2.get(key(item));
    if (group) group.push(item);
    else byKey2.set(key(item), [item]);
  }
  return [...byKey2.values()];
}
function changeOf({ rows, label, proof, question }) {
  const [row] = rows;
  const first2 = row?.outcomes[0];
  if (!row || !first2) return [];
  const { example, turn, outcomes } = row;
  return [
    {
      kind: "call",
      tool: example.call.tool,
      region: regionOf2(label),
      speaks: { rules: label.map((text2) => ({ effect: "deny", text: text2 })), classes: [] },
      witness: example.call,
      before: first2.before,
      after: first2.after,
      modes: modesOf(outcomes),
      elsewhere: elsewhereOf(outcomes),
      direction: turn,
      proof,
      basis: basisOf(question, example, first2),
      risk: riskOf(example.call)
    }
  ];
}
function modesOf(outcomes) {
  return outcomes.flatMap(({ mode }) => mode === null ? [] : [mode]);
}
function elsewhereOf(outcomes) {
  const [first2] = outcomes;
  const pair = ({ before, after }) => ({ before: shown(before), after: shown(after) });
  const isOther = (outcome2) => first2 !== void 0 && (shown(outcome2.before) !== shown(first2.before) || shown(outcome2.after) !== shown(first2.after));
  return outcomes.flatMap(
    (outcome2) => outcome2.mode !== null && isOther(outcome2) ? [{ mode: outcome2.mode, ...pair(outcome2) }] : []
  );
}
function basisOf({ domain, machine }, { text: text2 }, { before, after }) {
  if (domain.subject === "cmdlet") return "not modelled";
  if (domain.subject === "command" && !accepts(machine, text2)) return "by composition";
  if (domain.subject === "command" && /[^\w\s./:@%+,=~^-]/.test(text2)) return "by composition";
  return [before, after].every(({ source }) => source === "rule") ? "exact" : "table";
}
function labeller({ changed, own: own2, other }) {
  const known2 = /* @__PURE__ */ new Map();
  return (outcome2) => {
    const rule = outcome2 && partner(changed.rule, outcome2);
    if (!rule) return [ruleText(changed.rule)];
    const text2 = known2.get(rule) ?? shared({ changed, own: own2, other }, rule);
    known2.set(rule, text2);
    return text2;
  };
}
function partner(changed, { before, after }) {
  const others = [before.by, after.by].filter(
    (rule) => rule !== null && rule !== changed && rule.effect !== changed.effect
  );
  return others[0] ?? null;
}
function shared({ changed, other, own: own2 }, rule) {
  const region = regionIn(other, own2, rule);
  if (region.kind !== "set" || region.subject !== changed.subject) {
    return [ruleText(rule.content === null ? changed.rule : rule)];
  }
  if (includes(changed.patterns, region.patterns, LABEL_BUDGET)) return [ruleText(rule)];
  if (includes(region.patterns, changed.patterns, LABEL_BUDGET)) return [ruleText(changed.rule)];
  return [ruleText(changed.rule), ruleText(rule)];
}
var regionIn = (other, own2, rule) => (other.ruleset.rules.includes(rule) ? other : own2).region(rule);
function ruleText({ tool, content: content2, text: text2 }) {
  if (content2 === null) return tool;
  return content2.includes("\\") ? text2 : `${tool}(${content2})`;
}

// src/compare/moved.ts
function movedOf(half, other) {
  if (startsOf2(half) === startsOf2(other)) return [];
  const twins = new Map(other.ruleset.rules.filter(isForFiles).map((rule) => [idOf(rule), rule]));
  return half.ruleset.rules.filter(isForFiles).flatMap((rule) => {
    const twin2 = twins.get(idOf(rule));
    const [own2, same2] = [half.region(rule), twin2 && other.region(twin2)];
    if (own2.kind !== "set" || same2?.kind !== "set" || own2.key === same2.key || own2.negative) return [];
    const shared2 = new Set(same2.patterns.map((pattern) => JSON.stringify(pattern)));
    const patterns = own2.patterns.filter((pattern) => !shared2.has(JSON.stringify(pattern)));
    return patterns.length === 0 ? [] : [{ ...own2, patterns }];
  });
}
var startsOf2 = ({ anchors: { cwd, roots = [] } }) => [cwd, ...roots].join("\n");
var isForFiles = ({ tool }) => /^(Read|Edit|Write|NotebookEdit)$/.test(tool);
var idOf = ({ effect, scope, text: text2 }) => `${effect} ${scope} ${text2}`;

// src/compare/exact-asks.ts
var folded3 = (text2) => text2.trim().replace(/\s+/g, " ");
function formsOf(text2) {
  const { segments } = readShell(text2);
  const [only3] = segments;
  if (only3 === void 0 || segments.length > 1 || only3.text !== text2 || only3.redirects.length > 0) return null;
  return [.../* @__PURE__ */ new Set([text2, ...strictCandidates(only3, true).map(({ folded: folded4 }) => folded4)])];
}
var exactAsks = once(({ rules }) => {
  const texts2 = new Set(rules.flatMap((rule) => exactText(rule) ?? []));
  const byLast = /* @__PURE__ */ new Map();
  for (const text2 of texts2)
    for (const last of lastWordsOf(unquoted(text2))) {
      const same2 = byLast.get(last);
      if (same2) same2.push(text2);
      else byLast.set(last, [text2]);
    }
  const behind2 = (text2) => {
    const end = unquoted(text2);
    return lastWordsOf(end).flatMap((last) => byLast.get(last) ?? []).filter((ask2) => endsOf2(unquoted(ask2)).has(end));
  };
  return { has: (text2) => texts2.has(text2), behind: behind2 };
});
function lastWordsOf(text2) {
  const words = text2.split(" ");
  const lasts = words.at(-1)?.startsWith("$") ? words.slice(-2) : words.slice(-1);
  return [...new Set(lasts.flatMap(spellingsOf))];
}
function exactText({ tool, effect, content: content2 }) {
  if (tool !== "Bash" || effect !== "ask" || content2 === null) return null;
  if (content2.endsWith(":*")) return prefixOf(content2);
  return content2.includes("*") ? null : folded3(content2);
}
var unquoted = (text2) => text2.replace(/['"\\]/g, "");
function endsOf2(text2) {
  const words = text2.split(" ");
  const stem = /^\$/.test(words.at(-1) ?? "") ? [words.slice(0, -1)] : [];
  return new Set(
    [words, ...stem].flatMap(
      (line) => line.flatMap((word, i) => spellingsOf(word).map((own2) => [own2, ...line.slice(i + 1)].join(" ")))
    )
  );
}
var spellingsOf = (word) => [word, word.replace(/^.*\//, ""), word.replace(/^.*=/, "")].flatMap((own2) => [own2, own2.replace(/\.exe$/i, "")]);
function asksBeaten(ruleset, exact2) {
  const text2 = folded3(exact2);
  const asks = exactAsks(ruleset);
  const forms = formsOf(text2) ?? [text2];
  const behind2 = forms.flatMap((form) => {
    const before = text2.endsWith(form) ? text2.slice(0, text2.length - form.length) : "";
    return asks.behind(form).flatMap((ask2) => [ask2, before + ask2]);
  });
  return [.../* @__PURE__ */ new Set([...forms.some(asks.has) ? [text2] : [], ...behind2.map(valued)])];
}
var valued = (line) => line.replace(/^.* \$(\w+)$/s, "$1=a; $&");

// src/language/repeated.ts
function repeated(many, then) {
  const even = (states) => states.map((state) => state * 2);
  const odd = (states) => states.map((state) => state * 2 + 1);
  const start = [...even(many.start), ...odd(then.start)];
  const rest = Math.min(...then.start.map(then.distance));
  const isLast = (state) => state % 2 === 1;
  const own2 = (state) => Math.floor(state / 2);
  return {
    start,
    next: (state, code) => {
      if (isLast(state)) return odd(then.next(own2(state), code));
      const moved4 = many.next(own2(state), code);
      return moved4.some(many.accepts) ? [...even(moved4), ...start] : even(moved4);
    },
    accepts: (state) => isLast(state) && then.accepts(own2(state)),
    absorbs: (state) => isLast(state) && then.absorbs(own2(state)),
    distance: (state) => isLast(state) ? then.distance(own2(state)) : many.distance(own2(state)) + rest,
    literals: (state) => (isLast(state) ? then : many).literals(own2(state)),
    isNarrow: (state) => (isLast(state) ? then : many).isNarrow(own2(state)),
    sole: () => null,
    sets: [.../* @__PURE__ */ new Set([...many.sets, ...then.sets])],
    isGlobs: false,
    named: { has: (code) => many.named.has(code) || then.named.has(code) }
  };
}

// src/language/union.ts
function anyOf(parts) {
  const [only3] = parts;
  if (only3 && parts.length === 1) return only3;
  const count = parts.length;
  const lift = (part, states) => states.map((state) => state * count + part);
  const within = (state, look, none) => {
    const machine = parts[state % count];
    return machine ? look(machine, Math.floor(state / count)) : none;
  };
  return {
    start: parts.flatMap((machine, part) => lift(part, machine.start)),
    next: (state, code) => within(state, (machine, own2) => lift(state % count, machine.next(own2, code)), []),
    accepts: (state) => within(state, (machine, own2) => machine.accepts(own2), false),
    absorbs: (state) => within(state, (machine, own2) => machine.absorbs(own2), false),
    distance: (state) => within(state, (machine, own2) => machine.distance(own2), 0),
    literals: (state) => within(state, (machine, own2) => machine.literals(own2), []),
    isNarrow: (state) => within(state, (machine, own2) => machine.isNarrow(own2), false),
    sole: (state) => within(state, (machine, own2) => machine.sole(own2), null),
    sets: [...new Set(parts.flatMap((machine) => machine.sets))],
    get isGlobs() {
      return parts.every((machine) => machine.isGlobs);
    },
    named: { has: (code) => parts.some((machine) => machine.named.has(code)) }
  };
}

// src/compare/claim.ts
var EFFECTS = ["deny", "ask", "allow"];
var PRIORITY = { unset: 0, allow: 1, ask: 2, deny: 3 };
var ranksBelow = (result, than) => PRIORITY[result] < PRIORITY[than];
function patternsIn(domain, region) {
  return region.subject === domain.subject ? region.patterns : EVERY;
}
var EVERY = [[REST]];
var ANYTHING = machineOf(EVERY);
var textsIn = (domain, region) => region.subject === domain.subject ? machineIn(region) : ANYTHING;

// src/compare/rivals.ts
function rivalsOf(claim) {
  const { own: own2, other, changed, changes, domain, patterns } = claim;
  const beginning = beginningOf2(headOf(patterns));
  const known2 = knownRivals(own2)(other)(changes);
  const key = `${domain.tool} ${changed.rule.tool === "Edit"} ${beginning}`;
  const rivals = known2.get(key) ?? madeOf(claim, beginning);
  known2.set(key, rivals);
  return rivals;
}
var knownRivals = once(
  (_own) => once((_other) => once((_changes) => /* @__PURE__ */ new Map()))
);
function madeOf({ own: own2, other, changed, changes, domain }, beginning) {
  const near2 = (half, effect) => half.near(domain.tool, effect, beginning);
  const texts2 = (regions) => regions.flatMap((region) => patternsIn(domain, region));
  const beyond = (half, than) => texts2(
    EFFECTS.filter((effect) => ranksBelow(than, effect)).flatMap((effect) => near2(half, effect)).filter(({ rule }) => goesBefore(rule, changed.rule, domain.tool, half))
  );
  const asked = (half) => near2(half, "ask").flatMap((region) => exactTextOf(region) ?? []).map(literal);
  const machines = /* @__PURE__ */ new Map();
  const shared2 = (key, make) => {
    const machine = machines.get(key) ?? make();
    machines.set(key, machine);
    return machine;
  };
  const queues = /* @__PURE__ */ new Map();
  const queueOf = (effect) => {
    const open2 = near2(own2, effect).filter(({ exact: exact2, rule }) => !exact2 && changes.has(rule));
    const queue = queues.get(effect) ?? queueIn(domain, open2);
    queues.set(effect, queue);
    return queue;
  };
  return {
    above: (effect, result) => shared2(
      `${effect} ${result}`,
      () => machineOf([...beyond(own2, effect), ...beyond(other, result), ...asked(own2), ...asked(other)])
    ),
    saying: (result, patterns) => machineOf(texts2(near2(other, result)).filter((text2) => patterns.some((one) => mayMeet(one, text2)))),
    before: (rule) => queueOf(rule.effect)(rule)
  };
}
function queueIn(domain, regions) {
  const patterns = [];
  const places = /* @__PURE__ */ new Map();
  for (const region of regions) {
    places.set(region.rule, patterns.length);
    patterns.push(...patternsIn(domain, region));
  }
  const first2 = growing(patterns);
  return (rule) => first2(places.get(rule) ?? 0);
}

// src/compare/cells.ts
var BUDGET2 = 1e5;
function cellsOf(claim) {
  const { changed, patterns, machine, effort } = claim;
  const { effect } = changed.rule;
  const rivals = rivalsOf(claim);
  return ["deny", "ask", "allow", "unset"].filter((result) => ranksBelow(result, effect)).map((result) => ({
    result,
    all: [machine, ...result === "unset" ? [] : [rivals.saying(result, patterns)]],
    none: anyOf([rivals.above(effect, result), rivals.before(changed.rule)]),
    effort
  }));
}
function search2({ all, none, effort }, domain, kind) {
  const within = [...all, domain.well, ...kind?.all ?? []];
  const outside = kind ? anyOf([none, kind.none]) : none;
  return drawn({ all: within, none: outside, alphabet: domain.alphabet, any: kind !== void 0 }, effort);
}
function searchAnything({ all, none, effort }) {
  return drawn({ all, none }, effort);
}
function drawn(query, effort, most = BUDGET2) {
  const answer = member(query, Math.min(most, effort.left));
  effort.left -= answer.spent;
  return answer;
}
function isIn({ all, none }, text2) {
  return all.every((machine) => accepts(machine, text2)) && !accepts(none, text2);
}

// src/compare/fronts.ts
var FRONTS = [
  ...["", "sudo ", "sudo -u @ ", "sudo -@ ", "sudo --user @ ", "sudo --@ ", "sudo @=@ ", "sudo env ", "sudo env @=@ "],
  ...["doas ", "doas -u @ ", "doas -@ ", "env ", "env -@ ", "env -u @ ", "env --unset @ ", "env --@ ", "env @=@ "],
  ...["@=@ ", "@=@ @=@ ", "nohup ", "nice ", "nice -n # ", "nice -# ", "time ", "time -p ", "command ", "command -p "],
  ...["builtin ", "noglob ", "stdbuf -oL ", "timeout # ", "timeout -@ # ", "timeout -s @ # ", "timeout --@ # "],
  ...[
    "sudo timeout # ",
    "sudo nice ",
    "sudo nohup ",
    "/@/",
    "/@/@/",
    "/@/@/@/",
    "./",
    "./@/",
    "@/",
    "@/@/",
    "sudo /@/@/"
  ],
  ...["> @ ", "> /@/@ ", ">> @ ", "< @ ", "@='~' ", "sudo @='~' ", "env @='~' ", "doas -'~' ", "sudo -u '~' "]
];
var TAILS = ["", " <<< %", " <<<%", " <<< '~'"];
var [NAME2, NUMBER] = [
  [65, 90, 95, 95, 97, 122],
  [48, 57]
].map((chars) => [
  { chars, many: false },
  { chars, many: true }
]);
var QUOTED2 = [{ chars: except([0, 31], only("'"), [127, 65535]), many: true }];
var HOLES = /* @__PURE__ */ new Map([
  ["@", NAME2 ?? []],
  ["#", NUMBER ?? []],
  ["~", QUOTED2],
  ["%", [{ chars: union([48, 57, 65, 90, 97, 122], only("-_./:@%+,=")), many: true }]]
]);
var spread2 = (template) => [...template].flatMap((char) => HOLES.get(char) ?? literal(char));
function likely(text2, { fronts, written }) {
  const exe = /\.exe/i.test(written) ? [text2.replace(/^\S+/, "$&.exe")] : [];
  const spellings2 = [text2, ...exe, ...isPlain(written) ? [] : quoted(text2)].map(literal);
  const before = (fronts ? FRONTS : [""]).map(spread2);
  const tails = (isPlain(text2) ? TAILS : [""]).map(spread2);
  return machineOf(
    before.flatMap((front) => spellings2.flatMap((own2) => tails.map((tail) => [...front, ...own2, ...tail])))
  );
}
var quoted = (text2) => text2.split(" ").flatMap(
  (word, i, words) => /['"\\]/.test(word) ? [] : [`"${word}"`, `'${word}'`].map((one) => words.with(i, one).join(" "))
);
var WORD2 = { chars: except(only(" ")), many: true };
var DIGIT = { chars: [48, 57], many: false };
var BEFORE = machineOf([
  ..."sudo doas env time nohup noglob builtin command nice stdbuf timeout".split(" ").flatMap((name) => [`${name} `, `${name}.exe `].map((own2) => [WORD2, ...literal(own2)])),
  ...[..."=<>"].map((mark) => [WORD2, ...literal(mark), REST, ...literal(" ")]),
  [...literal("-"), REST, ...literal(" ")],
  [DIGIT, WORD2, ...literal(" ")]
]);
function every(text2, forms) {
  const bare = unquoted(text2);
  const own2 = [bare, bare.replace(/^\S+/, "$&.exe")].map((one) => [WORD2, ...literal(one)]);
  const inner = forms.map((form) => literal(unquoted(form)));
  const tails = isPlain(text2) ? [NONE3, VARIABLE, HERE] : [NONE3, VARIABLE];
  const ended = (some) => machineOf(some.flatMap((pattern) => tails.map((tail) => [...pattern, ...tail])));
  return anyOf([repeated(BEFORE, ended(own2)), ended(inner)]);
}
var NONE3 = [];
var VARIABLE = [...literal(" $"), { chars: union([48, 57, 65, 90, 97, 122], only("_")), many: true }];
var HERE = [...literal(" <<<"), REST];
var isPlain = (text2) => text2 === unquoted(text2);
var isQuote = (token) => token === 34 || token === 39 || token === 92;
var DOLLAR = 36;
function unquotedPatterns({ patterns }) {
  const bare = patterns.map((pattern) => pattern.filter((token) => !isQuote(token)));
  return bare.flatMap((pattern) => pattern.includes(DOLLAR) ? [pattern, valued2(pattern)] : [pattern]);
}
function valued2(pattern) {
  let isName = false;
  return pattern.flatMap((token) => {
    isName = token === DOLLAR || isName && typeof token === "number" && /\w/.test(String.fromCharCode(token));
    return token === DOLLAR ? [WORD2] : isName ? [] : [token];
  });
}
var FRONT = /^(sudo|doas|env|nohup|nice|time|command|builtin|noglob|stdbuf|timeout)(?![^\s:*])|^[^\s:]*[*/=<>$]|\.exe/i;
var deniesOf = once((half) => {
  const fronts = [];
  const byWord = /* @__PURE__ */ new Map();
  for (const rule of half.ruleset.rules.filter(isOpenDeny)) {
    const region = half.region(rule);
    if (region.kind !== "set") continue;
    const deny = denyOf(region, rule.content ?? "");
    const same2 = deny.fronts ? fronts : byWord.get(firstOf(deny.start));
    if (same2) same2.push(deny);
    else byWord.set(firstOf(deny.start), [deny]);
  }
  return { fronts, byWord };
});
function denyOf(region, written) {
  const bare = folded3(unquoted(written));
  const chunks = bare.replace(/:\*$/, " *").split("*");
  const [start = "", end = ""] = [chunks[0], chunks.at(-1)].map((chunk) => folded3(chunk ?? ""));
  return { region, written, start, end, fronts: FRONT.test(bare), tails: isTail(end, written) };
}
var firstOf = (text2) => /^\S*/.exec(text2)?.[0] ?? "";
var isOpenDeny = ({ tool, effect, content: content2 }) => tool === "Bash" && effect === "deny" && content2?.includes("*") === true;
var isTail = (end, written) => !end.includes(" ") || /[$<'"\\]/.test(written);
var mayMeet2 = ({ start, end, fronts, tails }, forms) => (tails || forms.some((form) => form.endsWith(end) || end.endsWith(form))) && (fronts || forms.some((form) => form.startsWith(start) || start.startsWith(form)));
function denying(half, forms) {
  const bare = forms.map(unquoted);
  const { fronts, byWord } = deniesOf(half);
  const near2 = [...new Set(bare.map(firstOf))].flatMap((word) => byWord.get(word) ?? []);
  return [...fronts, ...near2].filter((deny) => mayMeet2(deny, bare));
}
var exactDenies = once(
  ({ rules }) => new Set(
    rules.flatMap(({ tool, effect, content: content2 }) => {
      if (tool !== "Bash" || effect !== "deny" || content2 === null) return [];
      return content2.endsWith(":*") ? [prefixOf(content2)] : content2.includes("*") ? [] : [content2];
    })
  )
);
var BUDGET3 = 2e4;
function* asksAhead({ own: own2, other, effort, changes }, exact2) {
  const text2 = folded3(exact2);
  const isDenied = (form) => [own2, other].some(({ ruleset }) => exactDenies(ruleset).has(form));
  if (isDenied(text2)) return;
  const known2 = formsOf(text2);
  const forms = (known2 ?? [text2]).filter((form) => !isDenied(form));
  const denies = denying(other, forms).filter(({ region }) => !changes.has(region.rule));
  if (denies.length === 0) return;
  const all = every(text2, forms);
  for (const deny of denies) {
    const machine = machineOf(deny.region.patterns);
    if (forms.some((form) => accepts(machine, form))) yield { line: text2, settled: known2 === null };
    else {
      const found = drawn({ all: [machine, likely(text2, deny)], none: NOTHING }, effort, BUDGET3);
      const line = found.kind === "member" ? found.text : null;
      yield { line, settled: known2 === null || line === null && isDisjoint(all, deny.region, effort) };
    }
  }
}
var isDisjoint = (all, deny, effort) => drawn({ all: [machineOf(unquotedPatterns(deny)), all], none: NOTHING }, effort, BUDGET3).kind === "empty";

// src/compare/against.ts
var REMOVALS = ["/", "~", "/*", "..", ".", "*", "/etc"].flatMap(
  (target) => ["rm", "rmdir", "sudo rm", "rm --no-preserve-root"].flatMap(
    (program) => [" -rf ", " -fr ", " -r ", " -f ", " "].map((options) => program + options + target)
  )
);
var MOST_TEXTS = 20;
var BESIDE = ["rm -rf ~", "rm -r /", "rmdir /", 'bash -c "rm /"'];
var MOST_DENIES = 200;
var BUDGET4 = 2e4;
function looksAgainst(claim) {
  const { changed, domain, machine } = claim;
  if (changed.rule.effect !== "ask" || domain.subject !== "command") return [];
  const removals = changed.exact ? [] : REMOVALS.filter((text2) => accepts(machine, text2)).slice(0, MOST_TEXTS);
  const exact2 = exactTextOf(changed);
  return [
    ...[removals, beside(claim)].map((lines) => lines.map((line) => ({ line, settled: true }))),
    exact2 === null ? [] : asksAhead(claim, exact2),
    ...isAsked(claim) ? [] : [intoPipes(claim), outOfPipes(claim)]
  ];
}
function beside({ changed, patterns, machine, anchors }) {
  const exact2 = exactTextOf(changed);
  const own2 = exact2 === null ? textsOf({ subject: "command", patterns, machine, anchors }, MOST_TEXTS) : [exact2];
  return own2.slice(0, 2).flatMap(
    (text2) => BESIDE.map((removal) => /["'`]/.test(text2) ? `${removal} && ${text2}` : `${text2} && ${removal}`)
  );
}
function isAsked({ other, domain, patterns }) {
  const asks = other.near(domain.tool, "ask", headOf(patterns)).flatMap((region) => patternsIn(domain, region));
  return asks.length > 0 && includes(asks, patterns, BUDGET4) === true;
}
function* each2(claim, denies, query) {
  for (const deny of denies.slice(0, MOST_DENIES)) {
    const answer = drawn(query(deny), claim.effort, BUDGET4);
    const line = answer.kind === "member" ? answer.text : null;
    yield { line, settled: answer.kind !== "budget", likelier: line === null ? [] : spanning(claim, deny) };
  }
  if (denies.length > MOST_DENIES) yield { line: null, settled: false };
}
function spanning({ patterns, machine, anchors }, { rule }) {
  const [part] = textsOf({ subject: "command", patterns, machine, anchors }, 2);
  const [, head = "", rest = ""] = /^([^*|]*)\*+([^|]*)$/.exec(rule.content?.replace(/:\*$/, " *") ?? "") ?? [];
  const end = rest.replace(/\*/g, "").trim();
  if (part === void 0 || head === "") return [];
  return [`${head}notes.txt | ${part} ${end}`, `${part} | npm run deploy ${end}`].map((line) => line.trim());
}
var TAIL = "zq9 run";
function intoPipes(claim) {
  const { other, domain, patterns } = claim;
  const denies = other.near(domain.tool, "deny", headOf(patterns)).filter(({ exact: exact2, rule }) => !exact2 && rule.content !== null);
  const alone2 = denies.flatMap((region) => patternsIn(domain, region));
  const into = (some, tail) => machineOf(some.map((pattern) => [...pattern, ...literal(` | ${tail}`)]));
  return each2(claim, denies, ({ rule, patterns: denied2 }) => {
    const tail = tailOf(rule.content ?? "");
    const all = [machineOf(denied2), into(patterns, tail), domain.well];
    return { all, none: into(alone2, tail), alphabet: union(domain.alphabet, only("|")) };
  });
}
var NO_PIPE = { chars: except(only("|")), many: true };
var PIPE = literal(" | ");
function outOfPipes(claim) {
  const { other, domain, patterns } = claim;
  const denies = setsOf2(other, spanningDenies(other.ruleset));
  const after = (heads) => machineOf(heads.flatMap((head) => patterns.map((pattern) => [...head, ...PIPE, ...pattern])));
  const alone2 = after(denies.flatMap((region) => patternsIn(domain, region)));
  return each2(claim, denies, ({ patterns: denied2 }) => {
    const all = [machineOf(denied2), after([[NO_PIPE]]), domain.well];
    return { all, none: alone2, alphabet: union(domain.alphabet, only("|")) };
  });
}
var setsOf2 = (half, rules) => rules.map(half.region).flatMap((region) => region.kind === "set" ? [region] : []);
var tailOf = (content2) => content2.slice(content2.lastIndexOf(content2.includes("|") ? "|" : "*") + 1).replace(/:?\*/g, "").trim().replace(/\s+/g, " ") || TAIL;
var spanningDenies = once(
  (ruleset) => ruleset.rules.filter(
    ({ tool, effect, content: content2 }) => tool === "Bash" && effect === "deny" && content2?.includes("*") && /\|.|\*.*\*/s.test(content2)
  )
);

// src/language/without.ts
var INSIDE = 0;
function without(one, other, open2 = false) {
  const pairs = [null];
  const numbers = /* @__PURE__ */ new Map();
  const numberOf = (pair) => {
    const key = `${pair.own} ${pair.outside.join()}`;
    const known2 = numbers.get(key);
    if (known2 !== void 0) return known2;
    numbers.set(key, pairs.length);
    return pairs.push(pair) - 1;
  };
  const isMember = ({ own: own2, outside }) => one.accepts(own2) && !outside.some(other.accepts);
  const states = (own2, outside) => {
    const some = own2.map((state) => ({ own: state, outside }));
    return open2 && some.some(isMember) ? [INSIDE] : some.map(numberOf);
  };
  return {
    start: states(one.start, sorted(other.start)),
    next: (state, code) => {
      const pair = pairs[state];
      if (!pair) return [INSIDE];
      const outside = sorted(pair.outside.flatMap((at2) => other.next(at2, code)));
      return states(one.next(pair.own, code), outside);
    },
    accepts: (state) => {
      const pair = pairs[state];
      return !pair || isMember(pair);
    },
    absorbs: (state) => !pairs[state],
    distance: (state) => {
      const pair = pairs[state];
      return pair ? one.distance(pair.own) : 0;
    },
    literals: (state) => {
      const pair = pairs[state];
      return pair ? [...one.literals(pair.own), ...pair.outside.flatMap((at2) => [...other.literals(at2)])] : [];
    },
    isNarrow: (state) => {
      const pair = pairs[state];
      return pair !== null && pair !== void 0 && one.isNarrow(pair.own);
    },
    sole: () => null,
    sets: [.../* @__PURE__ */ new Set([...one.sets, ...other.sets])],
    isGlobs: false,
    named: { has: (code) => one.named.has(code) || other.named.has(code) }
  };
}
var sorted = (states) => [...new Set(states)].sort((a, b) => a - b);

// src/regions/carve.ts
var SLASH4 = literal("/");
function carved(list) {
  const directories = list[0]?.starts.length ?? 0;
  return anyOf(Array.from({ length: directories }, (_, at2) => carvedAt(list, at2)));
}
function carvedAt(list, at2) {
  const foldersOf2 = (regions) => machineOf(regions.map(({ starts }) => [...starts[at2] ?? [], ...SLASH4]));
  const filesOf = (regions) => machineOf(regions.flatMap(({ starts, directory }) => directory ? [] : [starts[at2] ?? []]));
  return anyOf(
    list.flatMap((region, i) => {
      if (region.negative) return [];
      const later = list.slice(i + 1).filter(({ negative }) => negative);
      const folder = without(foldersOf2([region]), foldersOf2(later), true);
      return region.directory ? [folder] : [folder, without(filesOf([region]), filesOf(later))];
    })
  );
}

// src/compare/carved.ts
function isCarved({ changed, domain, own: own2, other }) {
  const { tool, effect, content: content2 } = changed.rule;
  return domain.subject === "path" && content2 !== null && [own2, other].some((half) => carves(half, tool, effect));
}
function isNearCarving({ domain, own: own2, other }) {
  if (domain.subject !== "path") return false;
  const { content: content2 } = consulted(domain.tool);
  return [own2, other].some(
    (half) => EFFECTS.some((effect) => content2[effect].some((tool) => carves(half, tool, effect)))
  );
}
var carves = ({ ruleset }, tool, effect) => carvingIn(ruleset).has(`${effect} ${tool}`);
var carvingIn = once(
  ({ rules }) => new Set(rules.flatMap(({ tool, effect, content: content2 }) => isNegative(content2 ?? "") ? [`${effect} ${tool}`] : []))
);
function carvedCells(claim) {
  const { own: own2, other } = claim;
  if (!isCarved(claim)) return cellsBetween(claim, claim.machine, [own2, other]);
  const { tool, effect } = claim.changed.rule;
  return [[own2, other], [other, own2]].flatMap(
    (sides) => cellsBetween(claim, listOf3(sides[0], [tool], effect), sides)
  );
}
function cellsBetween(claim, machine, [own2, other]) {
  const { changed, domain, ...rest } = claim;
  const { content: content2 } = consulted(domain.tool);
  const saying = (half, effect2, tools2 = content2[effect2]) => anyOf([listOf3(half, tools2, effect2), bareOf(half, domain.tool, effect2)]);
  const above = (half, than) => EFFECTS.filter((effect2) => ranksBelow(than, effect2)).map((effect2) => {
    const rules = half.ruleset.rules.filter((rule) => rule.effect === effect2);
    const goes = (tool) => rules.filter((rule) => rule.tool === tool).every((rule) => goesBefore(rule, changed.rule, domain.tool, half));
    return saying(half, effect2, content2[effect2].filter(goes));
  });
  const { effect } = changed.rule;
  return ["deny", "ask", "allow", "unset"].filter((result) => ranksBelow(result, effect)).map((result) => ({
    ...rest,
    result,
    all: [machine, ...result === "unset" ? [] : [saying(other, result)]],
    none: anyOf([...above(own2, effect), ...above(other, result)])
  }));
}
var bareOf = ({ ruleset, region }, tool, effect) => machineOf(
  ruleset.rules.filter((rule) => rule.effect === effect && rule.content === null && decides(rule, tool)).flatMap((rule) => {
    const reach = region(rule);
    return reach.kind === "set" && reach.subject === "path" ? reach.patterns : [[REST]];
  })
);
function listOf3({ ruleset, anchors }, tools2, effect) {
  return anyOf(
    tools2.flatMap((tool) => {
      const rules = ruleset.rules.filter(
        (rule) => rule.tool === tool && rule.effect === effect && rule.content !== null
      );
      const relative = rules.some(({ content: content2 }) => isNegative(content2 ?? "")) ? rules.filter(isRelative) : [];
      const plain2 = rules.filter((rule) => !relative.includes(rule));
      const read = (some) => some.flatMap(({ content: content2 }) => pathRegion(content2 ?? "", effect, anchors) ?? []);
      return [machineOf(read(plain2).flatMap(({ patterns }) => patterns)), carved(read(relative))];
    })
  );
}
var isRelative = ({ content: content2 }) => !/^(\/|~\/)/.test(content2 ?? "");

// src/compare/example.ts
var isShallow = ({ tool, effect }, changed) => tool === "Read" || tool === "Edit" || effect === "ask" && changed.rule.effect === "deny";
function exampleOf(question, found) {
  const { domain, changed, anchors } = question;
  const text2 = domain.subject === "path" ? restored(anchors)(spelledAs(changed.rule.content ?? "", found)) : found;
  return tried(question, text2, callIn(domain, text2));
}
var spelledAs = (content2, found) => content2.split(/[*?[\]{}!\\]/).filter((piece) => /[A-Z]/.test(piece)).map((piece) => piece.replace(/^(\.|~)?\/+|\/+$/g, "")).reduce((text2, piece) => {
  const at2 = text2.lastIndexOf(piece.toLowerCase());
  return at2 < 0 ? text2 : text2.slice(0, at2) + piece + text2.slice(at2 + piece.length);
}, found);
function makes(question, { before, after }) {
  const { changed, changes } = question;
  if (strictness(before) === strictness(after)) return false;
  if (isCarved(question)) return true;
  const other = before.by === changed.rule ? after.by : after.by === changed.rule ? before.by : void 0;
  if (other === void 0 || other === null) return other === null;
  return !(changes.has(other) && ranksBelow(changed.rule.effect, other.effect));
}
function tried(question, text2, call) {
  const { stage } = question;
  const tells = (outcome3) => makes(question, outcome3);
  const [start] = stage.situations;
  const outcome2 = start && outcomeIn(stage, call, start);
  let all = null;
  const outcomes = () => {
    all ??= replay(stage, call).filter(tells);
    return all;
  };
  const isHidden = [outcome2?.before.by, outcome2?.after.by].some((rule) => rule && isShallow(rule, question.changed));
  return { text: text2, call, first: outcome2 && tells(outcome2) ? outcome2 : null, isHidden, outcomes };
}
var isTelling = (example) => example.first !== null || example.outcomes().length > 0;

// src/compare/own-kinds.ts
var lower = (path) => literal(path.toLowerCase());
var below2 = (folder) => [lower(folder), [...lower(`${folder}/`), REST]];
function ownKinds(sides, situation) {
  const folders = sides.map((ruleset) => foldersOf(contextOf(ruleset, situation)));
  const noted = [...new Set(folders.flatMap((one) => one.noted))];
  const named2 = (names) => machineOf(names.flatMap((name) => below2(`${situation.home}/.claude/${name}`)));
  const notes = machineOf([
    ...noted.map((folder) => [...lower(`${folder}/`), REST, ...literal(".md")]),
    lower(`${situation.cwd}/${LAUNCH}`)
  ]);
  const inside2 = machineOf(
    noted.flatMap(
      (folder) => PROTECTED_DIRECTORIES.flatMap((name) => [
        [...lower(`${folder}/${name}/`), REST],
        [...lower(`${folder}/`), REST, ...literal(`/${name}/`), REST]
      ])
    )
  );
  const kept = machineOf(folders.flatMap((one) => [...below2(one.kept), ...below2(one.notes)]));
  const [shared2, unblocked, unwritten] = [named2(SHARED), named2(UNBLOCKED), named2(UNWRITTEN)];
  return {
    own: anyOf([notes, kept, shared2, unblocked, unwritten]),
    kinds: [
      { all: [notes], none: inside2, uniform: true },
      { all: [notes, inside2], none: NOTHING, uniform: true },
      { all: [kept], none: notes, uniform: true },
      { all: [shared2], none: notes, uniform: true },
      { all: [unblocked], none: NOTHING, uniform: true },
      { all: [unwritten], none: NOTHING, uniform: true }
    ]
  };
}

// src/compare/kinds.ts
var wordsOf3 = (names) => [...new Set(names)].flatMap((name) => [literal(name), [...literal(name), 32, REST]]);
var READS = wordsOf3([...ANY_ARGUMENTS, ...NO_GLOBS]);
var RUNS = wordsOf3(RUNS_ARGUMENTS);
function withOptions(name, table) {
  const options = [...table.flags, ...table.assignable, ...table.values, ...table.numbers, ...table.formats];
  const digits = table.digits ? [..."0123456789"].map((digit) => `-${digit}`) : [];
  const starts = /* @__PURE__ */ new Set([...options.map((option) => option.slice(0, option.startsWith("--") ? 3 : 2)), ...digits]);
  return [
    ...table.operands === "any" || table.operands === "not first" ? withOperands(name) : [literal(name), literal(`${name} --`)],
    ...[...starts].map((start) => [...literal(`${name} ${start}`), REST])
  ];
}
var withOperands = (name) => [
  literal(name),
  [...literal(`${name} `), { chars: except(only("-")), many: false }, REST],
  ...["-", "--"].flatMap((mark) => [literal(`${name} ${mark}`), [...literal(`${name} ${mark} `), REST]])
];
var mixed = () => [
  ...[...OPTION_COMMANDS].flatMap(([name, table]) => withOptions(name, table)),
  ...[...EXACT_COMMANDS].map(literal),
  ...wordsOf3(["docker ps", "docker images"]),
  ...wordsOf3("cd date find help history ifconfig jq printf ps sed ss mkdir touch rm rmdir tee".split(" ")),
  ...["cp", "mv"].flatMap(withOperands),
  ...wordsOf3(
    "timeout time nice nohup stdbuf command builtin noglob xargs env sudo doas bash sh zsh dash ksh awk".split(" ")
  ),
  ...[...SAFE_ENVIRONMENT, ...LOCALE_ENVIRONMENT].map((name) => [...literal(`${name}=`), REST])
];
var tables = null;
function commandTables() {
  if (tables !== null) return tables;
  const [reading, running, mixing] = [machineOf(READS), machineOf(RUNS), machineOf(mixed())];
  const kinds = [
    { all: [], none: anyOf([reading, running, mixing]), uniform: true },
    { all: [reading], none: mixing, uniform: true },
    { all: [running], none: mixing, uniform: true },
    { all: [mixing], none: NOTHING, uniform: false }
  ];
  tables = { reading, mixing, kinds };
  return tables;
}
function mayOnlyRead(command) {
  const { reading, mixing } = commandTables();
  return accepts(reading, command) || accepts(mixing, command);
}
var PROTECTED = [
  ...PROTECTED_DIRECTORIES.flatMap((name) => [
    [REST, ...literal(`/${name}`)],
    [REST, ...literal(`/${name}/`), REST]
  ]),
  ...[...PROTECTED_FILES].map((name) => [REST, ...literal(`/${name}`)]),
  literal("/etc/claude-code/managed-settings.json"),
  literal("/etc/claude-code/managed-settings.d"),
  [...literal("/etc/claude-code/managed-settings.d/"), { chars: except(only("/")), many: true }, ...literal(".json")]
];
var GUARDED = machineOf(PROTECTED);
var PREAPPROVED = machineOf(PREAPPROVED_HOSTS.filter((entry) => !entry.includes("/")).map(literal));
var EVERY2 = { all: [], none: NOTHING, uniform: true };
function kindsOf({ subject }, stage) {
  if (subject === "command") return commandTables().kinds;
  if (subject === "path") return pathKinds(stage);
  if (subject !== "host") return [EVERY2];
  return [
    { all: [], none: PREAPPROVED, uniform: true },
    { all: [PREAPPROVED], none: NOTHING, uniform: true }
  ];
}
var pathKinds = once(({ before, after, situations, roots }) => {
  const inside2 = roots.map((root) => [...literal(`${root.toLowerCase().replace(/\/$/, "")}/`), REST]);
  const within = machineOf(inside2);
  const { own: own2, kinds } = ownKinds([before, after], situations[0] ?? DEFAULT_SITUATION);
  return [
    { all: [within], none: anyOf([GUARDED, own2]), uniform: true },
    { all: [], none: anyOf([GUARDED, within, own2]), uniform: true },
    { all: [GUARDED, within], none: own2, uniform: true },
    { all: [GUARDED], none: anyOf([within, own2]), uniform: true },
    ...kinds.map((kind) => ({ ...kind, own: true }))
  ];
});

// src/compare/elsewhere.ts
var WRAPPERS = ["time", "nice", "nohup", "stdbuf -oL", "xargs"];
var ELSEWHERE = 3;
function behindWrappers(question, texts2) {
  return texts2.filter((text2) => isOwnBusiness(text2.replace(/^\S*\//, ""))).slice(0, ELSEWHERE).flatMap((text2) => WRAPPERS.map((wrapper) => exampleOf(question, `${wrapper} ${text2}`)));
}
var isOwnBusiness = (text2) => mayOnlyRead(text2) || FILE_COMMANDS.has(/^\S*/.exec(text2)?.[0] ?? "");
function substituted(question, examples) {
  if (question.changed.rule.effect === "allow") return [];
  return examples.filter(({ isHidden }) => isHidden).slice(0, ELSEWHERE).map(({ text: text2 }) => exampleOf(question, `echo $(${text2})`));
}
function inQuotes(question, texts2) {
  if (question.changed.exact) return [];
  return texts2.filter((text2) => OPERATORS.test(text2) && !/["'`\\]/.test(text2)).slice(0, ELSEWHERE).map((text2) => exampleOf(question, text2.replaceAll(new RegExp(OPERATORS, "g"), "'$&'")));
}
var OPERATORS = /\$?[|&;<>()]+/;
var LOOKED_BEHIND = /^(?:timeout \d+|nice|nohup|time|stdbuf -oL) /;
function isAllowedInside({ changed, own: own2, domain, patterns }) {
  if (changed.rule.effect !== "allow" || domain.subject !== "command") return false;
  const [wrapper] = LOOKED_BEHIND.exec(headOf(patterns)) ?? [];
  if (wrapper === void 0) return false;
  const inner = patterns.map((pattern) => pattern.slice(wrapper.length));
  const allowed = own2.near(domain.tool, "allow", headOf(inner)).flatMap((region) => patternsIn(domain, region));
  return includes(allowed, inner, BUDGET5) === true;
}
var BUDGET5 = 2e4;
function unseenRemovals({ changed, domain }, examples) {
  if (changed.rule.effect !== "ask" || changed.exact || domain.subject !== "command") return [];
  const removal = examples.find(({ text: text2 }) => /^rm(dir)? /.test(text2));
  return removal ? [`xargs ${removal.text}`] : [];
}

// src/compare/question.ts
var EXAMPLES2 = 16;
var NEIGHBOURS = 40;
function ask(question) {
  const found = near(question);
  const looks = looksAgainst(question).map((steps2) => lookedAt(question, steps2));
  const removals = unseenRemovals(question, found.examples).map((text2) => exampleOf(question, text2));
  const left = looks.every(({ left: left2 }) => left2 === "nothing") ? found.left : "budget";
  return { examples: found.examples, left, against: [...looks.flatMap(({ telling: telling2 }) => telling2), ...removals] };
}
var MOST_TELLING = 3;
function lookedAt(question, steps2) {
  const telling2 = [];
  let left = "nothing";
  for (const { line, settled, likelier = [] } of steps2) {
    const lines = line === null ? [] : [...likelier, line];
    const example = firstOf2(lines, (text2) => exampleOf(question, text2), isTelling);
    if (example !== null) telling2.push(example);
    else if (!settled) left = question.effort.left > 0 ? "not modelled" : "budget";
    if (telling2.length === MOST_TELLING) break;
  }
  return { telling: telling2, left: telling2.length > 0 ? "nothing" : left };
}
function firstOf2(texts2, make, isWanted) {
  for (const text2 of texts2) {
    const made = make(text2);
    if (isWanted(made)) return made;
  }
  return null;
}
function near(question) {
  const { changed, domain } = question;
  if (changed.subject === "field") return askField(question);
  const texts2 = [...ownTexts(question), ...neighbourTexts(question), ...askedBehind(question)];
  const examples = [...new Set(texts2)].map((text2) => exampleOf(question, text2));
  if (domain.subject === null || domain.command !== null) return { examples, left: "nothing" };
  const found = changed.exact ? { examples, left: "nothing" } : complete(question, examples);
  if (domain.subject !== "command" || found.examples.some(isTelling)) return found;
  const searched = found.examples.map(({ text: text2 }) => text2).reverse();
  const elsewhere = [
    ...behindWrappers(question, searched),
    ...substituted(question, found.examples),
    ...inQuotes(question, texts2)
  ];
  return elsewhere.some(isTelling) ? { examples: elsewhere, left: "nothing" } : found;
}
function ownTexts({ changed, domain, anchors, patterns, machine }) {
  if (domain.subject === null) return [""];
  const [, begun] = BEGUN.exec(changed.rule.content ?? "") ?? [];
  const gone = begun === void 0 ? [] : [`${begun} npm run deploy | head`];
  return [...gone, ...textsOf({ subject: domain.subject, anchors, machine, patterns }, EXAMPLES2)];
}
var BEGUN = /^([^*]*(?:&&|\|\||;)) ?:?\*$/;
function askedBehind({ changed, other }) {
  const text2 = changed.rule.effect === "deny" ? exactTextOf(changed) : null;
  return text2 === null ? [] : asksBeaten(other.ruleset, text2).slice(0, NEIGHBOURS);
}
function neighbourTexts(question) {
  const { subject } = question.domain;
  if (subject === null) return [];
  const { own: own2, other, domain, changed, patterns, machine, anchors } = question;
  const head = headOf(patterns);
  const near2 = (half) => EFFECTS.map((effect) => half.near(domain.tool, effect, head));
  const exact2 = first([[changed], ...near2(own2), ...near2(other)], (region) => exactTextOf(region) !== null);
  const lower2 = first(near2(other), (region) => {
    const isLower = region.subject === subject && ranksBelow(region.rule.effect, changed.rule.effect);
    return isLower && !region.exact;
  });
  const may = quickly(patterns);
  const isIn2 = (text2) => {
    const form = canonical2(subject, text2);
    return may(form) && accepts(machine, form);
  };
  const words = wordsOf4(anchors);
  const texts2 = [...exact2.map((region) => words.exact(region, subject)), ...lower2.map((region) => words.open(region))];
  return texts2.flatMap((some) => some.filter(isIn2).slice(0, 2));
}
function first(lists, isWanted) {
  const found = [];
  for (const list of lists)
    for (const region of list) if (isWanted(region) && found.push(region) === NEIGHBOURS) return found;
  return found;
}
var wordsOf4 = once((anchors) => ({
  exact: once(
    (region, subject) => fillings({ subject, anchors, patterns: [literal(exactTextOf(region) ?? "")] })
  ),
  open: once((region) => fillings({ subject: region.subject, anchors, patterns: region.patterns }))
}));
function complete(question, examples) {
  const found = [...examples];
  const cells = isNearCarving(question) ? carvedCells(question) : cellsOf(question);
  const rests2 = cells.filter((cell) => !isDeniedAnyway(question, cell)).map((cell) => settleCell(question, cell, found));
  const left = rests2.find((rest) => rest === "budget") ?? rests2.find((rest) => rest !== "nothing") ?? "nothing";
  return { examples: found, left };
}
function isDeniedAnyway({ changed, stage }, { result }) {
  const contexts = [stage.before, stage.after].flatMap(
    (ruleset) => stage.situations.map((situation) => contextOf(ruleset, situation))
  );
  const isStrict = changed.rule.effect === "deny" && result === "ask";
  return isStrict && contexts.every(({ denyPrompts, confines }) => denyPrompts.on && !confines);
}
function settleCell(question, cell, found) {
  const { domain, stage } = question;
  const whole = search2(cell, domain);
  if (whole.kind !== "member") {
    if (whole.kind === "budget") return "budget";
    return isOdd2(question, cell, found) ? "not modelled" : "nothing";
  }
  const well = { all: [...cell.all, domain.well], none: cell.none };
  found.push(exampleOf(question, believable(question, [well], whole.text)));
  const here = found.filter(({ text: text2 }) => isIn(well, canonical2(domain.subject ?? "tool", text2)));
  const rests2 = kindsOf(domain, stage).map((kind) => settleKind(question, { cell, kind, here, found }));
  return rests2.find((rest) => rest !== "nothing") ?? "nothing";
}
function settleKind(question, { cell, kind, here, found }) {
  const { domain, changed } = question;
  const form = (text2) => canonical2(domain.subject ?? "tool", text2);
  const well = { all: [...cell.all, domain.well], none: cell.none };
  if (kind.own && !/claude/i.test(changed.rule.content ?? "") && found.some((one) => isIn(well, form(one.text)) && isTelling(one)))
    return "nothing";
  const ofKind = here.filter(({ text: text2 }) => isIn(kind, form(text2)));
  if (ofKind.some(isTelling)) return "nothing";
  const answer = search2(cell, domain, kind);
  if (answer.kind !== "member") return answer.kind === "budget" ? "budget" : "nothing";
  const example = exampleOf(question, believable(question, [well, kind], answer.text));
  found.push(example);
  return kind.uniform || isTelling(example) || isAllowedInside(question) ? "nothing" : "not modelled";
}
function believable({ domain, anchors, patterns, machine }, sets, found) {
  const { subject } = domain;
  if (subject === null || subject === "field") return found;
  const [first2] = sets[0]?.all ?? [];
  const known2 = first2 ? knownTexts({ subject, anchors, machine: first2, patterns: first2 === machine ? patterns : [] }) : [];
  const form = (text2) => canonical2(subject, text2);
  return known2.find((text2) => sets.every((set) => isIn(set, form(text2)))) ?? found;
}
function isOdd2({ domain }, cell, found) {
  if (domain.subject !== "command" || found.some(isTelling)) return false;
  return searchAnything(cell).kind === "member";
}
function askField(question) {
  const { changed, domain, other, anchors } = question;
  const likely2 = FIELD_VALUES.get(changed.field ?? "");
  const isCommand = changed.field === "command";
  const own2 = fillings({ subject: isCommand ? "command" : "field", anchors, patterns: changed.patterns });
  const values = likely2 !== void 0 && accepts(machineIn(changed), likely2) ? [likely2, ...own2] : own2;
  const examples = baseTexts(question).flatMap(
    (text2) => values.slice(0, 3).map((value) => {
      const { tool, input } = callIn(domain, text2);
      return tried(question, text2, {
        tool,
        input: { ...input, [changed.field ?? ""]: isCommand ? value : scalar(value) }
      });
    })
  );
  const shown3 = examples.some(isTelling);
  return { examples, left: shown3 || isCovered(question, other.ruleset.rules) ? "nothing" : "not modelled" };
}
function baseTexts({ domain, anchors }) {
  const { subject } = domain;
  if (subject === null) return [""];
  const texts2 = textsOf({ subject, anchors, machine: domain.well, patterns: [] }, 6);
  return subject === "command" ? [...texts2, "git status"] : texts2;
}
function isCovered({ changed, other }, rules) {
  const strict = rules.filter(
    ({ tool, effect }) => tool === changed.rule.tool && (effect === "deny" || effect === changed.rule.effect)
  );
  const patterns = strict.flatMap((rule) => {
    const region = other.region(rule);
    return region.kind === "set" && region.field === changed.field ? region.patterns : [];
  });
  return strict.some(({ content: content2 }) => content2 === null) || includes(patterns, changed.patterns) === true;
}
function scalar(value) {
  if (value === "true" || value === "false") return value === "true";
  return /^-?\d+$/.test(value) ? Number(value) : value;
}
function questionOf(base, domain) {
  const { changed } = base;
  return { ...base, domain, patterns: patternsIn(domain, changed), machine: textsIn(domain, changed) };
}

// src/compare/respelled.ts
function parted(sides) {
  const open2 = new Map(
    sides.added.flatMap((region) => isSpelled(region) ? [[spelling(region), region]] : [])
  );
  const gone = /* @__PURE__ */ new Set();
  const respelled = [];
  for (const region of sides.removed) {
    const other = isSpelled(region) ? open2.get(spelling(region)) : void 0;
    if (other === void 0 || !isSpelled(region)) continue;
    const exact2 = exactTextOf(region) === null ? other : region;
    if (formsOf(textOf4(exact2)) === null) continue;
    gone.add(region).add(other);
    respelled.push(exact2);
  }
  const left = (regions) => regions.filter((region) => !gone.has(region));
  return { removed: left(sides.removed), added: left(sides.added), respelled };
}
var isSpelled = (region) => region.kind === "set" && region.subject === "command" && !region.exact && region.rule.effect !== "allow";
var spelling = ({ rule, key }) => `${rule.effect} ${rule.scope} ${key.replace(/ exactly$/, "")}`;
var textOf4 = (region) => folded3(exactTextOf(region) ?? "");
function askSpelled(question) {
  const { telling: telling2, left } = lookedAt(question, linesOf(question));
  return { examples: telling2, against: [], left };
}
function linesOf(question) {
  const { changed, other } = question;
  const text2 = textOf4(changed);
  if (changed.rule.effect === "ask") return asksAhead(question, text2);
  return asksBeaten(other.ruleset, text2).map((line) => ({ line, settled: true }));
}

// src/compare/changed.ts
function changedOf(before, after) {
  const { removed, added, respelled } = parted({ removed: lacking(before, after), added: lacking(after, before) });
  const [gone, come] = [movedOf(before, after), movedOf(after, before)];
  return {
    removed: [...removed, ...gone],
    added: [...added, ...come, ...reordered(before, after), ...uncovered(before, after)],
    respelled,
    moved: /* @__PURE__ */ new Set([...gone, ...come])
  };
}
function reordered(before, after) {
  return ["Read", "Edit"].flatMap(
    (tool) => ["deny", "ask"].flatMap((effect) => {
      const listOf4 = (half) => half.ruleset.rules.filter((rule) => rule.tool === tool && rule.effect === effect);
      const carving = listOf4(after).filter(({ content: content2 }) => isNegative(content2 ?? ""));
      if (carving.length === 0) return [];
      const [old, now] = [before, after].map((half) => listOf4(half).map((rule) => meaning(half.region(rule))));
      const order = (one, other) => one.filter((key) => other.includes(key)).join("\n");
      return order(old ?? [], now ?? []) === order(now ?? [], old ?? []) ? [] : carving.map(after.region);
    })
  );
}
function uncovered(before, after) {
  const [old, now] = [hiddenExacts(before.ruleset.rules), hiddenExacts(after.ruleset.rules)];
  if (old.size + now.size === 0) return [];
  const isElsewhere = ({ effect, tool, content: content2 }) => effect === "allow" && tool === "Bash" && content2 !== null && old.has(content2) !== now.has(content2);
  return after.ruleset.rules.filter(isElsewhere).map(after.region);
}
function lacking(half, other) {
  const written = textsOf3(other.ruleset.rules);
  const rules = half.ruleset.rules.filter((rule) => !written.get(placeOf(rule))?.has(rule.text));
  if (rules.length === 0) return [];
  const beginnings = new Set(rules.map(beginningOf3));
  const alike2 = other.ruleset.rules.filter((rule) => beginnings.has(beginningOf3(rule)));
  const meant = new Set(alike2.map((rule) => meaning(other.region(rule))));
  const regions = rules.map(half.region).filter((region) => !meant.has(meaning(region)));
  return [...new Map(regions.toReversed().map((region) => [meaning(region), region])).values()].toReversed();
}
function beginningOf3(rule) {
  const { tool, content: content2 } = rule;
  if (tool === "Bash") return startOf({ tool, content: content2?.trimStart() ?? null }).word;
  return `${tool} ${content2?.replace(/^[\s./\\]+/, "")[0]?.toLowerCase() ?? ""}`;
}
function textsOf3(rules) {
  const texts2 = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const place = placeOf(rule);
    const known2 = texts2.get(place);
    if (known2) known2.add(rule.text);
    else texts2.set(place, /* @__PURE__ */ new Set([rule.text]));
  }
  return texts2;
}
var placeOf = ({ effect, scope }) => scope === "managed" ? effect : `${effect} ${scope}`;
var meaning = ({ rule, key }) => `${rule.effect} ${rule.tool} ${key}`;

// src/compare/samples.ts
function samplesOf([half, other], stage, anchors) {
  if (!half || !other) return [];
  return [...commands(), ...files(stage, anchors), ...tools(), ...ruled(half, other, anchors)];
}
var astray = () => [
  bash(
    "Bash commands that read behind cd or xargs",
    ...["cd src && cat notes.txt", "git ls-files | xargs grep import", "cd src && ls", "git ls-files | xargs wc"],
    ...["cd src && tail notes.txt", "git ls-files | xargs head", "cd src && stat notes.txt"]
  )
];
var lone = (what, ...calls) => ({ what, where: "", leader: null, calls });
var bash = (what, ...texts2) => ({
  ...lone(what, ...texts2.map((text2) => callOf("Bash", text2))),
  leader: what === "Bash" ? null : "Bash"
});
var named = (...names) => names.map((tool) => ({ tool, input: {} }));
function commands() {
  const monitored = ["npm run build", "acme-tool run"].map((text2) => callOf("Monitor", text2));
  return [
    bash("Bash", "npm run build", "make", "acme-tool run", "zq9 run"),
    { ...lone("Monitor", ...monitored), leader: "Bash" },
    bash(
      "Bash commands that edit files",
      ...["mkdir out", "touch notes.txt", "cp a.txt b.txt", "echo x > notes.txt"],
      ...["mv a.txt b.txt", "rm notes.txt", "ls > notes.txt", "rmdir out"]
    ),
    bash("Bash commands that edit protected files", "touch .vscode/settings.json", "mkdir .husky/zq9"),
    bash("Bash commands that only read", "ls", "git status", "cat README.md", "wc README.md", "pwd"),
    bash(
      "Bash commands that read outside",
      ...["cat /opt/notes.txt", "ls /opt", "head /srv/notes.txt", "tail /srv/notes.txt", "stat /opt"]
    ),
    bash("Bash removals of the home or root", "rm -rf ~", "rm -rf /", 'bash -c "rm -rf /"', "rm -r ~", "rmdir /"),
    bash("Bash commands with expansions", "echo $HOME", "echo $(date)", "zq9 $X")
  ];
}
function tools() {
  const other = { ...lone("other tools", ...named("Workflow", "RemoteTrigger")), leader: "mcp__*" };
  const edited = ["mkdir out", "touch notes.txt"].map((text2) => callOf("Monitor", text2));
  return [
    { ...lone("Monitor commands that edit files", ...edited), leader: "Bash commands that edit files" },
    lone("WebFetch", callOf("WebFetch", "https://example.com/"), callOf("WebFetch", "https://zq9.example/")),
    lone("WebSearch", callOf("WebSearch", "weather")),
    lone("mcp__*", ...named("mcp__github__get_me", "mcp__zq9__run")),
    other,
    lone("Agent", callOf("Agent", "general-purpose"), callOf("Agent", "zq9")),
    lone("Skill", callOf("Skill", "review"), callOf("Skill", "zq9")),
    lone("SendMessage", ...named("SendMessage")),
    lone("CronCreate", ...named("CronCreate", "ScheduleWakeup"))
  ];
}
var FILE_TOOLS = [
  ["Edit", null],
  ["Write", null],
  ["NotebookEdit", "Edit"],
  ["Read", null],
  ["Grep", "Read"],
  ["Glob", "Read"]
];
var WRITERS = 3;
function files(stage, { cwd, home }) {
  const at2 = (where, ...paths) => FILE_TOOLS.map(([what, leader]) => ({ what, where, leader, calls: paths.map((path) => callOf(what, path)) }));
  return [
    ...at2("inside the working directories", `${cwd}/src/main.ts`, `${cwd}/zq9/notes.txt`),
    ...at2("outside the working directories", `${home}/notes.txt`, "/opt/zq9/notes.txt", "/srv/zq9.txt"),
    ...at2("of protected files", `${cwd}/.vscode/settings.json`, `${cwd}/.husky/pre-commit`).slice(0, WRITERS),
    ...directoriesOf(stage).flatMap((name) => {
      const root = absolute(name, cwd, home);
      return [
        ...at2(`below ${name}`, `${root}/notes.txt`, `${root}/zq9/a.txt`),
        bash(`Bash commands that read below ${name}`, `cat ${root}/notes.txt`, `ls ${root}/zq9`),
        bash(`Bash commands that edit below ${name}`, `touch ${root}/notes.txt`, `mkdir ${root}/zq9`)
      ];
    })
  ];
}
function directoriesOf({ before, after }) {
  const all = [before, after].flatMap(({ settings }) => listOf(settings, "additionalDirectories"));
  return [...new Set(all.filter((name) => typeof name === "string" && isUnderstood(name)))];
}
var MOST_NATURAL = 40;
var EXAMPLES3 = 4;
function ruled(half, other, anchors) {
  const kept = new Set(other.ruleset.rules.map(({ effect, text: text2 }) => `${effect} ${text2}`));
  const asks = half.ruleset.rules.filter(({ effect, tool }) => effect === "ask" && tool === "Bash").slice(0, EXAMPLES3);
  const asked = asks.flatMap((rule) => textsOfRule(half, rule, anchors, true).slice(0, 1));
  return ["deny", "ask", "allow"].flatMap(
    (effect) => half.ruleset.rules.filter((rule) => rule.effect === effect && kept.has(`${effect} ${rule.text}`)).filter(({ tool }) => effect !== "deny" || tool === "Bash").sort((a, b) => a.text < b.text ? -1 : 1).map((rule, i) => {
      const texts2 = textsOfRule(half, rule, anchors, i < MOST_NATURAL);
      const spanned = effect === "deny" ? [...texts2.map(inside), ...asked.flatMap((text2) => across(rule, text2))] : [];
      return lone(`${effect} rule ${ruleText(rule)}`, ...callsOf(half, rule, [...texts2, ...spanned]));
    })
  );
}
function textsOfRule(half, rule, anchors, natural) {
  const region = half.region(rule);
  if (region.kind !== "set" || region.subject === "field") return [];
  const domain = domainOfRule(half, rule);
  const { subject } = domain;
  if (subject === null) return [""];
  const own2 = region.subject === subject;
  const machine = own2 ? machineOf(region.patterns) : domain.well;
  const wanted = { subject, machine, patterns: own2 ? region.patterns : [[]], anchors };
  const texts2 = natural || !own2 ? textsOf(wanted, EXAMPLES3) : fillings(wanted).filter((text2) => accepts(machine, canonical2(subject, text2)));
  return texts2.slice(0, EXAMPLES3);
}
function domainOfRule(half, rule) {
  const region = half.region(rule);
  return domainOf(
    region.kind === "set" && region.subject === "tool" && rule.tool.startsWith("mcp__") ? MCP : rule.tool
  );
}
var callsOf = (half, rule, texts2) => texts2.map((text2) => callIn(domainOfRule(half, rule), text2));
var across = ({ content: content2 }, asked) => content2 !== null && /\*./.test(content2) ? [content2.replace("*", () => `a | ${asked}`).replaceAll("*", "")] : [];
var inside = (text2) => `if ${text2}; then ls; fi`;

// src/compare/classes.ts
function settingsDiffer(before, after) {
  return text(deciding(before)) !== text(deciding(after));
}
var text = (value) => JSON.stringify(value);
function deciding({ permissions, sandbox, disableAutoMode }) {
  const plain2 = typeof permissions === "object" && permissions !== null && !Array.isArray(permissions) ? permissions : {};
  const rest = Object.entries(plain2).filter(
    ([key]) => key !== "allow" && key !== "ask" && key !== "deny"
  );
  const sorted2 = rest.sort(([a], [b]) => a < b ? -1 : 1);
  return [sorted2.map(([key, value]) => [key, value]), sandbox ?? null, disableAutoMode ?? null];
}
function classChanges(halves, stage, anchors) {
  const samples = [
    ...settingsDiffer(stage.before.settings, stage.after.settings) ? samplesOf(halves, stage, anchors) : [],
    ...deniesReading(stage.before) === deniesReading(stage.after) ? [] : astray()
  ];
  if (samples.length === 0) return [];
  const kept = keptBy(halves);
  const rows = samples.flatMap((sample) => turns(sample, stage, kept));
  const groups2 = /* @__PURE__ */ new Map();
  for (const row of rows) groups2.set(keyOf(row), [...groups2.get(keyOf(row)) ?? [], row]);
  return [...groups2.values()].flatMap(changeOf2);
}
function keptBy(halves) {
  const texts2 = halves.map(({ ruleset }) => new Set(ruleset.rules.map(idOf2)));
  return (rule) => texts2.every((all) => all.has(idOf2(rule)));
}
var idOf2 = ({ effect, text: written }) => `${effect} ${written}`;
function turns({ what, where, leader, calls }, stage, kept) {
  const found = [];
  for (const call of calls) {
    const outcomes = replay(stage, call).filter((outcome2) => rulesOf(outcome2).every(kept));
    for (const direction2 of ["wider", "narrower"]) {
      const some = turned(outcomes, direction2);
      if (some.length === 0) continue;
      const [rule] = some.flatMap(rulesOf).sort(strictestFirst);
      const label = rule ? { what: `${rule.effect} rule ${ruleText(rule)}`, where: "", leader: null, rule } : { what, where, leader, rule: null };
      if (found.some((row) => row.direction === direction2 && row.what === label.what)) continue;
      found.push({ ...label, call, direction: direction2, outcomes: some });
    }
  }
  return found;
}
var strictestFirst = (one, other) => EFFECTS.indexOf(one.effect) - EFFECTS.indexOf(other.effect) || (one.text < other.text ? -1 : 1);
var rulesOf = ({ before, after }) => [before.by, after.by].filter((by) => by !== null);
function keyOf({ direction: direction2, outcomes }) {
  const steps2 = outcomes.map(({ mode, before, after }) => `${mode} ${before.effect} ${after.effect}`);
  return [direction2, ...steps2].join(", ");
}
var MOST_LABELS = 6;
function changeOf2(rows) {
  const [row] = rows;
  const first2 = row?.outcomes[0];
  if (!row || !first2) return [];
  const labels = labelsOf(rows);
  const more = labels.length > MOST_LABELS ? [`${labels.length - MOST_LABELS} more`] : [];
  return [
    {
      kind: "call",
      tool: row.call.tool,
      region: [...labels.slice(0, MOST_LABELS), ...more].join(", "),
      ...labels.length > 1 && { classes: labels },
      speaks: {
        rules: rows.flatMap(({ rule }) => rule ? [{ effect: rule.effect, text: ruleText(rule) }] : []),
        classes: rows.flatMap(({ rule, what }) => rule === null ? [what] : [])
      },
      witness: row.call,
      before: first2.before,
      after: first2.after,
      modes: modesOf(row.outcomes),
      elsewhere: elsewhereOf(row.outcomes),
      direction: row.direction,
      proof: "proved",
      basis: "table",
      risk: riskOf(row.call)
    }
  ];
}
var listed = (names) => names.join(", ").replace(/, ([^,]*)$/, " and $1");
function labelsOf(rows) {
  const shown3 = rows.filter(({ leader, where }) => !rows.some((row) => row.what === leader && row.where === where));
  const places = /* @__PURE__ */ new Map();
  for (const { what, where } of shown3) {
    const place = where === "" ? what : where;
    places.set(place, (places.get(place) ?? /* @__PURE__ */ new Set()).add(what));
  }
  return [...places].map(([place, names]) => names.has(place) ? place : `${listed([...names])} ${place}`);
}

// src/compare/covered.ts
function isCoveredByKept({ region, own: own2, other }) {
  const { rule, patterns } = region;
  if (!isOpen(region) || rule.effect === "allow") return false;
  const near2 = (half) => half.near(rule.tool, rule.effect, headOf(patterns)).filter((one) => isOpen(one) && one.rule.scope === rule.scope && one.key !== region.key);
  const there = new Set(near2(other).map(({ key }) => key));
  const kept = there.size === 0 ? [] : near2(own2).filter(({ key }) => there.has(key));
  return includes(
    kept.flatMap((one) => one.patterns),
    patterns,
    BUDGET6
  ) === true;
}
var BUDGET6 = 2e4;
var isOpen = ({ rule: { tool, content: content2 }, exact: exact2 }) => tool === "Bash" && !exact2 && content2 !== null && PLAIN2.test(content2) && !content2.endsWith(":*");
var PLAIN2 = /^[\w ./:@%+,=~*-]+$/;

// src/compare/holds.ts
var holds = (change2, call, anchors) => isOfClass(change2, renamed(call)) || holdsByRule(change2, call, anchors);
var holdsByRule = (change2, call, anchors) => rulesOf2(change2).some((rule) => speaksOf(rule, renamed(call), anchors));
function firstWordsOf(change2, anchors) {
  if (change2.basis === "table" && namesClass(change2)) return null;
  const words = [];
  for (const rule of rulesOf2(change2)) {
    const region = regionIn2(anchors)(rule);
    const { word, whole } = startOf(rule);
    if (region.kind !== "set" || region.subject !== "command" || !whole) return null;
    words.push(word);
  }
  return words;
}
var firstWordsIn = once(
  (call) => new Set(partsOf3(call).map((text2) => /^\S*/.exec(text2)?.[0] ?? ""))
);
var rulesOf2 = once(
  ({ before, after, speaks }) => [before.by, after.by, ...speaks.rules.flatMap(spoken3)].filter((rule) => rule !== null)
);
function spoken3({ effect, text: text2 }) {
  const parsed = parseRule(text2, "deny");
  return parsed ? [{ ...parsed, effect, text: text2, origin: NOWHERE, scope: "managed" }] : [];
}
var NOWHERE = { file: "", pointer: "" };
var FOLLOWED = {
  Monitor: "Bash",
  NotebookEdit: "Edit",
  Grep: "Read",
  Glob: "Read"
};
var NAMED = /* @__PURE__ */ new Set([
  ...["Bash", "Edit", "Write", "Read", "WebFetch", "WebSearch", "Agent", "Skill", "SendMessage", "CronCreate"],
  ...Object.keys(FOLLOWED)
]);
var OTHERS = ["mcp__*", "other tools"];
var classesOf = once(
  ({ speaks }) => new Set(speaks.classes.map((name) => OTHERS.includes(name) ? name : name.split(" ")[0] ?? name))
);
var namesClass = (change2) => [...NAMED, ...OTHERS].some((name) => classesOf(change2).has(name));
function isOfClass(change2, { tool }) {
  if (change2.basis !== "table") return false;
  const names = NAMED.has(tool) ? [tool, FOLLOWED[tool]] : OTHERS;
  return names.some((name) => name !== void 0 && classesOf(change2).has(name));
}
function speaksOf(rule, call, anchors) {
  const region = regionIn2(anchors)(rule);
  if (region.kind !== "set") return false;
  if (region.subject === "tool")
    return decides(rule, call.tool.startsWith("mcp__") ? MCP : call.tool) || isReader(rule, call);
  if (region.subject === "field")
    return rule.tool === call.tool && region.field !== null && hasField(region.field, call) || spells(region, call);
  const mayBeIn = quickIn(region);
  const isIn2 = (text2) => {
    const form = canonical2(region.subject, text2);
    return mayBeIn(form) && accepts(machineIn(region), form);
  };
  return region.subject === "command" && endsOf3(call).some(isIn2) || textsOf4(region, call, anchors).some(isIn2);
}
var regionIn2 = once((anchors) => once((rule) => regionOf(rule, anchors)));
var quickIn = once(({ patterns }) => quickly(patterns));
var spells = (region, call) => {
  const command = asCommand(region);
  return command !== null && isShell(call) && partsOf3(call).some((text2) => accepts(machineIn(command), text2));
};
var hasField = (field, { tool, input }) => Object.hasOwn(input, field) || FIELD_DEFAULTS.get(tool)?.[field] !== void 0;
var isShell = ({ tool }) => tool === "Bash" || tool === "Monitor";
var isReader = (rule, call) => isShell(call) && rule.tool === "Read";
function textsOf4({ subject }, call, anchors) {
  const text2 = primaryOf(call) ?? "";
  if (subject === "host") return [/^https?:\/\/([^/:?#]*)/.exec(text2)?.[1] ?? ""];
  if (subject === "path") return isShell(call) ? filesIn(anchors)(call) : [text2];
  return subject === "command" ? partsOf3(call) : [text2];
}
var filesIn = once(
  (anchors) => once(
    (call) => partsOf(readShell(primaryOf(call) ?? ""), anchors).flatMap(
      ({ accesses }) => accesses.flatMap(({ path }) => path ?? [])
    )
  )
);
var endsOf3 = once((call) => {
  const command = primaryOf(call) ?? "";
  return [...new Set([command, unquoted(command)].map(folded3))].flatMap(tailsOf);
});
var MOST_TAILS = 64;
var tailsOf = (text2) => {
  const words = text2.split(" ");
  return words.slice(0, MOST_TAILS).map((_, i) => words.slice(i).join(" "));
};
var partsOf3 = once((call) => {
  const command = primaryOf(call) ?? "";
  const spaced = command.replace(/\s*(\|\||&&|[|;&])\s*/g, " $1 ");
  const texts2 = [command, spaced, unquoted(command), unquoted(spaced)];
  const parts = texts2.flatMap((text2) => [text2, ...text2.split("|"), ...text2.split(/[;|&\n]/), ...text2.split(/[;|&\n(){}`]|\$\(/)]).map((part) => part.replace(/^[\s(]+|[\s)]+$/g, "")).flatMap((part) => [part, part.replace(/\s+/g, " ")]);
  const bare = [...parts, ...parts.map((part) => part.replace(/ ?\d?[<>].*$/, ""))];
  const ends = bare.flatMap(tailsOf);
  const compared = readShell(command).segments.flatMap(
    (segment) => [...strictCandidates(segment, true), ...allowCandidates(segment)].map(({ folded: folded4 }) => folded4)
  );
  return [
    .../* @__PURE__ */ new Set([command, ...compared, ...[...bare, ...ends].flatMap((part) => [part, part.replace(/^\S*\//, "")])])
  ];
});

// src/compare/held.ts
function heldBy(found, anchors, direction2) {
  const anyhow = [];
  const byWord = /* @__PURE__ */ new Map();
  const byRule = /* @__PURE__ */ new Map();
  let isNone = true;
  const add = (change2) => {
    isNone = false;
    const words = firstWordsOf(change2, anchors);
    if (words === null) anyhow.push(change2);
    for (const word of words ?? []) put(byWord, word, change2);
    for (const rule of [change2.before.by, change2.after.by]) if (rule) put(byRule, rule, change2);
  };
  for (const change2 of found) if (change2.kind === "call" && change2.direction === direction2) add(change2);
  const isIn2 = (call, changes = [], by = holdsByRule) => changes.some((change2) => by(change2, call, anchors));
  const holdOwn = (call, rules) => rules.some((rule) => rule && isIn2(call, byRule.get(rule)));
  const hold = (call, rules) => holdOwn(call, rules) || isIn2(call, anyhow, rules.some((rule) => rule !== null) ? holdsByRule : holds) || [...firstWordsIn(call)].some((word) => isIn2(call, byWord.get(word)));
  return { isEmpty: () => isNone, isBy: (rule) => byRule.has(rule), holdOwn, hold, add };
}
function put(changes, key, change2) {
  const same2 = changes.get(key);
  if (same2) same2.push(change2);
  else changes.set(key, [change2]);
}

// src/compare/looks.ts
function looksOf(regions, stage, anchors) {
  const heads = { programs: [.../* @__PURE__ */ new Set([...WRAPPERS2, ...allowedHeads(stage)])], files: fileCommands(stage) };
  const bare = [stage.before, stage.after].some(({ rules }) => rules.some(isBareBash));
  const lines = linesAllowed(stage);
  return regions.map(
    (region) => [...spellings(region, heads, anchors), ...bare ? behind(region, anchors) : [], ...around(region, lines)].map(
      (call) => ({
        rule: region.rule,
        call
      })
    )
  );
}
var MOST_LINES = 500;
var linesAllowed = ({ before, after }) => [...before.rules, ...after.rules].flatMap((rule) => rule.tool === "Bash" && rule.effect === "allow" ? commandsOf(rule) ?? [] : []).slice(0, MOST_LINES);
function around(region, lines) {
  if (region.kind !== "set" || lines.length === 0) return [];
  const near2 = region.subject === "command" ? lines.filter(({ commands: commands2 }) => commands2.some((text2) => accepts(machineIn(region), canonical2("command", text2)))) : lines.filter(() => region.subject === "path");
  return prefixed(
    ["", "timeout 5 "],
    near2.map(({ line }) => line)
  );
}
var isBareBash = ({ tool, effect, content: content2 }) => tool === "Bash" && effect === "allow" && content2 === null;
function behind(region, anchors) {
  if (region.kind !== "set" || region.rule.effect !== "allow") return [];
  const head = { command: "", path: "cat " }[region.subject];
  return head === void 0 ? [] : texts(region, anchors).map((text2) => callOf("Bash", `${head}${text2} &`));
}
var PATHS_FETCHED = PREAPPROVED_HOSTS.filter((entry) => entry.includes("/")).map(
  (entry) => [entry.replace(/\/.*$/, ""), `https://${entry}/start`]
);
var EXAMPLES4 = 6;
var WRAPPERS2 = ["", "nice ", "xargs ", "./"];
var FILE_COMMANDS2 = [
  ["cat ", "ls ", "tail ", "wc ", "stat "],
  ["touch ", "echo x > ", "mkdir ", "tee "]
];
var MOST_COMMANDS = 2;
function fileCommands(stage) {
  const isFree = (head) => stage.situations.slice(0, 1).every((situation) => {
    const { before, after } = outcomeIn(stage, callOf("Bash", `${head}zq9.txt`), situation);
    return before.by?.tool !== "Bash" && after.by?.tool !== "Bash";
  });
  return FILE_COMMANDS2.flatMap((some) => [...some.filter(isFree), ...some].slice(0, MOST_COMMANDS));
}
var FILE_TOOLS2 = /* @__PURE__ */ new Set(["Read", "Edit", "Write"]);
var SHELL = /[\s$`"'\\|&;<>(){}*?[\]!#~]/;
var MOST_HEADS = 6;
function allowedHeads({ before, after }) {
  const contents = [before, after].flatMap(
    ({ rules }) => rules.flatMap(({ tool, effect, content: content2 }) => tool === "Bash" && effect === "allow" && content2 ? [content2] : [])
  );
  return [...new Set(contents.flatMap((content2) => headOf2(content2) ?? []))].slice(0, MOST_HEADS);
}
function headOf2(content2) {
  const front = FRONT2.exec(content2)?.[1];
  if (front === void 0) return FOLDER.exec(content2)?.[0] ?? null;
  return front === "timeout" ? "timeout 5 " : `${front} `;
}
var FRONT2 = /^((?:sudo|doas|env|nohup|nice|time|timeout|stdbuf|command|builtin|noglob|xargs|\w+=\S*)(?: [^*]*[^*\s])?)(?::| )\*/;
var FOLDER = /^[\w./~-]*\/(?=\w)/;
function spellings(region, heads, anchors) {
  if (region.kind !== "set" || region.negative) return [];
  if (region.subject === "command") {
    const plain2 = texts(region, anchors);
    return [
      ...prefixed(region.rule.effect === "allow" ? WRAPPERS2 : heads.programs, plain2),
      ...disguised(region.rule, plain2).map((text2) => callOf("Bash", text2))
    ];
  }
  if (region.subject === "path")
    return prefixed(
      heads.files,
      texts(region, anchors).filter((text2) => !SHELL.test(text2))
    );
  if (region.subject === "host")
    return PATHS_FETCHED.filter(([host]) => accepts(machineIn(region), host)).map(([, url]) => callOf("WebFetch", url));
  if (region.subject === "tool" && FILE_TOOLS2.has(region.rule.tool))
    return [
      callOf(region.rule.tool, `${anchors.cwd}/notes~1`),
      ...prefixed(heads.files, ["/etc/passwd", "../notes.txt", `${anchors.home}/notes.txt`, "out.txt"])
    ];
  return [];
}
var disguised = ({ effect, content: content2 }, plain2) => [
  ...content2?.endsWith(" ") ? [`${content2}''`] : [],
  ...plain2.filter((text2) => text2.includes("$")).map((text2) => text2.replace(/\$\w+/g, "'$&'")),
  ...effect === "allow" ? [] : plain2.slice(0, 1).map((text2) => `zq9 run; ${text2}`),
  ...effect === "deny" ? plain2.filter((text2) => !text2.includes("'")).map((text2) => `bash -c '${text2}'`) : [],
  ...plain2.filter((text2) => SEVERAL.test(text2)).flatMap((text2) => [`${text2} | head`, `ls | ${text2}`])
];
var SEVERAL = /[;&|\n]/;
function texts(region, anchors) {
  const { subject, patterns } = region;
  return textsOf({ subject, patterns, anchors, machine: machineIn(region) }, EXAMPLES4);
}
var prefixed = (heads, all) => heads.flatMap((head) => all.map((text2) => callOf("Bash", `${head}${text2}`)));

// src/compare/sandbox.ts
var isSandboxed = ({ sandbox }) => isObject(sandbox) && sandbox["enabled"] === true;
var LISTS = [
  ["allow", "allowedDomains"],
  ["deny", "deniedDomains"]
];
function withRuleHosts({ settings, rules }) {
  const sandbox = isObject(settings["sandbox"]) ? settings["sandbox"] : {};
  const network = isObject(sandbox["network"]) ? sandbox["network"] : {};
  const fed = LISTS.flatMap(([effect, name]) => {
    const hosts = rules.flatMap((rule) => rule.effect === effect ? hostOf(rule) : []);
    const listed2 = network[name] ?? [];
    return hosts.length > 0 && isList(listed2) ? [[name, [...listed2, ...hosts]]] : [];
  });
  if (fed.length === 0) return settings;
  return { ...settings, sandbox: { ...sandbox, network: { ...network, ...Object.fromEntries(fed) } } };
}
function ruleOriginsOf(pointer, { ruleset: { rules } }, other) {
  const effect = LISTS.find(([, name]) => pointer === `/sandbox/network/${name}`)?.[0];
  const known2 = new Set(other.ruleset.rules.flatMap((rule) => rule.effect === effect ? hostOf(rule) : []));
  return rules.filter((rule) => rule.effect === effect && hostOf(rule).some((host) => !known2.has(host))).map(({ origin }) => origin);
}
var DOMAIN = "domain:";
var hostOf = ({ tool, content: content2 }) => tool === "WebFetch" && content2?.startsWith(DOMAIN) ? [content2.slice(DOMAIN.length)] : [];

// src/compare/crosscheck.ts
function crosscheck(check) {
  const { stage, anchors, found } = check;
  const known2 = { wider: heldBy(found, anchors, "wider"), narrower: heldBy(found, anchors, "narrower") };
  const { first: first2, rest } = dealt(looksOf(check.regions, stage, anchors), known2);
  const missed = first2.flatMap((look) => missedBy(look, stage, known2));
  const isOneSided = TURNS.some((turn) => known2[turn].isEmpty());
  const later = isOneSided ? rest.slice(0, MOST_LATER2).flatMap((look) => missedBy(look, stage, known2)) : [];
  const left = isOneSided && rest.length > MOST_LATER2 ? [UNTRIED] : [];
  const there = variants(check);
  const inside2 = there.filter(({ sandboxAvailable }) => sandboxAvailable).flatMap((at2) => askedInside(check, at2, known2));
  const elsewhere = [...there.flatMap((situation) => onlyThere(check, situation)), ...inside2];
  return [...missed, ...later, ...left, ...new Map(elsewhere.map((change2) => [change2.about, change2])).values()];
}
function missedBy({ rule, call }, stage, known2) {
  const open2 = TURNS.filter((direction2) => !known2[direction2].holdOwn(call, [rule]));
  const outcomes = replayFor(stage, call, open2);
  return open2.flatMap((direction2) => {
    const rows = turned(outcomes, direction2);
    const [first2] = rows;
    if (first2 === void 0 || known2[direction2].hold(call, [first2.before.by, first2.after.by])) return [];
    const change2 = {
      kind: "call",
      tool: call.tool,
      region: ruleText(rule),
      speaks: { rules: [{ effect: "deny", text: ruleText(rule) }], classes: [] },
      witness: call,
      before: first2.before,
      after: first2.after,
      modes: modesOf(rows),
      elsewhere: elsewhereOf(rows),
      direction: direction2,
      proof: "proved",
      basis: "by composition",
      risk: riskOf(call)
    };
    known2[direction2].add(change2);
    return [change2];
  });
}
var MOST_LOOKS = 1e3;
var MOST_LATER2 = 1e4;
var UNTRIED = {
  kind: "unknown",
  about: "the changed rules behind wrappers and in other spellings",
  why: "budget",
  origins: { before: [], after: [] }
};
function dealt(all, known2) {
  const isSilent2 = ([look]) => look !== void 0 && TURNS.every((turn) => !known2[turn].isBy(look.rule));
  const told2 = all.filter((looks) => !isSilent2(looks)).flat().length;
  const step2 = Math.max(1, Math.ceil(told2 / MOST_LOOKS));
  const [first2, rest] = [[], []];
  for (const [i, looks] of all.entries()) {
    const own2 = Math.min(step2, looks.length);
    const isWanted = isSilent2(looks) ? () => first2.length < MOST_LATER2 : (at2) => at2 % own2 === i % own2;
    for (const [at2, look] of looks.entries()) (isWanted(at2) ? first2 : rest).push(look);
  }
  return { first: first2, rest };
}
var ODD_INSIDE = [
  (text2) => `${text2} a=b`,
  (text2) => `${text2} ~u`,
  (text2) => `${text2} *`,
  (text2) => `A=1 ${text2}`
];
function insideOf(region, anchors) {
  const [folder] = editedFolders(region.rule, anchors);
  if (folder !== void 0)
    return [`echo x > '${folder === "/" ? "" : folder.replaceAll("'", "'\\''")}/zq9/notes.txt'`];
  if (region.kind !== "set" || region.subject !== "command") return [];
  const [text2 = ""] = texts(region, anchors);
  return ODD_INSIDE.map((odd) => odd(text2));
}
var isByRule = ({ before, after }) => before.by !== null || after.by !== null;
function askedInside({ stage, regions, anchors }, situation, known2) {
  const inside2 = stageOf(stage.before, stage.after, situation);
  return regions.flatMap((region) => {
    const isMissed = (call) => {
      const outcomes = replayFor(inside2, call, TURNS);
      return TURNS.some((turn) => {
        const [first2] = turned(outcomes, turn).filter(region.rule.tool === "Edit" ? () => true : isByRule);
        return first2 !== void 0 && !known2[turn].hold(call, [first2.before.by, first2.after.by]);
      });
    };
    if (!insideOf(region, anchors).some((text2) => isMissed(callOf("Bash", text2)))) return [];
    const { rule } = region;
    const isBefore = stage.before.rules.includes(rule);
    const origins = { before: isBefore ? [rule.origin] : [], after: isBefore ? [] : [rule.origin] };
    return [{ kind: "unknown", about: `${ruleText(rule)}, in the sandbox`, why: "not modelled", origins }];
  });
}
function variants(check) {
  const { stage, situation, regions } = check;
  const namesPaths = regions.some((region) => region.kind === "set" && region.subject === "path");
  const sides = [stage.before.settings, stage.after.settings];
  const names = sides.map((settings) => JSON.stringify(settings["permissions"] ?? ""));
  const moves = namesPaths || names.some((text2) => text2.includes(`/${situation.home.split("/")[1]}/`));
  const sandboxed = !situation.sandboxAvailable && sides.some(isSandboxed);
  return [
    ...moves ? [{ ...situation, home: "/srv/accounts/w7", cwd: "/opt/work/k3" }] : [],
    ...isSilentAtHome(check) ? [{ ...situation, cwd: situation.home }] : [],
    ...sandboxed ? [{ ...situation, sandboxAvailable: true }] : []
  ];
}
var isSilent = ({ found }, { rule }) => !found.some((one) => one.kind === "call" && (one.before.by === rule || one.after.by === rule));
var isSilentAtHome = (check) => check.regions.some((region) => region.rule.content?.startsWith("~/") === true && isSilent(check, region));
var namesFiles = ({ rule: { tool, content: content2 } }) => tool !== "Bash" || content2 === null || /[/~$]/.test(content2);
function onlyThere(check, situation) {
  const isMoved = !situation.sandboxAvailable || check.situation.sandboxAvailable;
  const { anchors, changes } = check.again(
    situation,
    (region) => !isMoved || namesFiles(region) || isSilent(check, region)
  );
  const where = situation.sandboxAvailable ? "in the sandbox" : "in another home or working directory";
  return changes.flatMap((change2) => {
    if (check.found.some((one) => isSame(one, change2, anchors))) return [];
    if (change2.kind === "unknown")
      return change2.why === "budget" ? [{ ...change2, about: `${change2.about}, ${where}` }] : [];
    const origins = [change2.before.by, change2.after.by].map((rule) => rule === null ? [] : [rule.origin]);
    const [before = [], after = []] = origins;
    return [{ kind: "unknown", about: `${change2.region}, ${where}`, why: "not modelled", origins: { before, after } }];
  });
}
function isSame(here, there, anchors) {
  if (there.kind === "unknown") return here.kind === "unknown" && here.about === there.about;
  if (here.kind !== "call" || here.direction !== there.direction) return false;
  return isOfSameClasses(here, there) || holds(here, there.witness, anchors);
}
var isOfSameClasses = ({ speaks }, { speaks: { rules, classes: classes2 } }) => rules.length === 0 && classes2.length > 0 && classes2.every((one) => speaks.classes.includes(one));

// src/compare/together.ts
var MOST_NAMED = 6;
function together(all) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const one of all) {
    const same2 = groups2.get(stepOf(one));
    if (same2) same2.push(one);
    else groups2.set(stepOf(one), [one]);
  }
  return [...groups2.values()].flatMap(toldOnce);
}
function toldOnce(group) {
  const [first2] = group;
  const names = [...new Set(group.map(({ rule }) => `${rule.effect} rule ${ruleText(rule)}`))];
  if (first2 === void 0 || names.length === 1) return group.map(({ change: change2 }) => change2);
  const more = names.length > MOST_NAMED ? [`${names.length - MOST_NAMED} more`] : [];
  const proof = group.every(({ change: change2 }) => change2.proof === "proved") ? "proved" : "not proven";
  const rules = group.map(({ rule }) => ({ effect: rule.effect, text: ruleText(rule) }));
  const told2 = { ...first2.change, proof, speaks: { ...first2.change.speaks, rules } };
  if (first2.region !== void 0) return [{ ...told2, region: first2.region }];
  return [{ ...told2, region: [...names.slice(0, MOST_NAMED), ...more].join(", "), classes: names }];
}
function stepOf({ key, change: change2 }) {
  const { direction: direction2, tool, before, after, modes, elsewhere, risk } = change2;
  const step2 = [before.effect, before.source, after.effect, after.source];
  return JSON.stringify([key, direction2, tool, ...step2, modes, elsewhere, risk]);
}

// src/compare/order.ts
var INSIDE_BUDGET = 500;
function ordered(found, moved4) {
  const known2 = /* @__PURE__ */ new Map();
  for (const one of found) {
    const same2 = known2.get(keyOf2(one.change));
    if (!same2 || simpler(one.change, same2.change)) known2.set(keyOf2(one.change), one);
  }
  const distinct = [...known2.values()].map((one) => ({ ...one, spread: spreadOf(one) }));
  const around2 = aroundIn(distinct.flatMap(({ spread: spread3 }) => spread3 ?? []));
  const kept = distinct.filter(
    ({ spread: spread3 }) => spread3 === null || !around2(spread3).some((other) => isInside(spread3, other))
  );
  const [own2, alike2] = [[], []];
  for (const { change: change2, cause } of kept.sort((a, b) => byKey(a.change, b.change))) {
    const one = change2.kind === "call" && cause !== null ? alikeOf(change2, cause, moved4) : null;
    if (one === null) own2.push(change2);
    else alike2.push(one);
  }
  return [...own2, ...together(alike2)].sort(byKey);
}
function alikeOf(change2, cause, moved4) {
  const { rule } = cause;
  if (moved4.has(cause)) return { change: change2, rule, key: "moved" };
  const deny = yielding(change2, cause);
  if (deny === null) return null;
  if (deny.by !== null || !shortCall(change2.witness).includes(" && "))
    return { change: change2, rule, key: deny.by?.text ?? "" };
  return {
    change: { ...change2, region: BESIDE_ASKED, risk: "destroys" },
    rule,
    key: BESIDE_ASKED,
    region: BESIDE_ASKED
  };
}
var BESIDE_ASKED = "Bash removals of the home or root beside an ask rule";
function yielding({ before, after, direction: direction2 }, { rule }) {
  const isAdded = after.by === rule;
  const deny = isAdded ? before : after;
  const yields = rule.effect === "ask" && deny.effect === "deny" && isAdded === (direction2 === "wider");
  return yields ? deny : null;
}
function spreadOf({ change: change2, cause }) {
  if (cause === null || change2.kind === "unknown") return null;
  const [whole, ...others] = change2.speaks.rules;
  const isWhole = others.length === 0 && whole?.text === ruleText(cause.rule);
  const other = change2.before.by === cause.rule ? change2.after.by : change2.before.by;
  return {
    cause,
    step: `${cause.subject} ${cause.rule.tool} ${stepOf2(change2)}`,
    head: headOf(cause.patterns),
    within: isWhole ? null : other?.text ?? ""
  };
}
function aroundIn(all) {
  const byBeginning = /* @__PURE__ */ new Map();
  for (const one of all) {
    const same2 = byBeginning.get(`${one.step} ${one.head}`);
    if (same2) same2.push(one);
    else byBeginning.set(`${one.step} ${one.head}`, [one]);
  }
  return ({ step: step2, head }) => Array.from({ length: head.length + 1 }, (_, end) => `${step2} ${head.slice(0, end)}`).flatMap(
    (beginning) => byBeginning.get(beginning) ?? []
  );
}
function simpler(one, other) {
  if (one.kind === "unknown" || other.kind === "unknown") return false;
  const more = Object.keys(one.witness.input).length - Object.keys(other.witness.input).length;
  if (more !== 0) return more > 0;
  const [x, y] = [shortCall(one.witness), shortCall(other.witness)];
  return x.length < y.length || x.length === y.length && x < y;
}
var stepOf2 = (change2) => [
  change2.direction,
  change2.tool,
  change2.before.effect,
  change2.before.source,
  change2.after.effect,
  change2.after.source,
  ...change2.modes
].join(" ");
var keyOf2 = once((change2) => {
  return change2.kind === "unknown" ? `~ ${change2.about} ${change2.why}` : `${ORDER[change2.direction]} ${change2.region} ${stepOf2(change2)}`;
});
var ORDER = { wider: 0, narrower: 1, sideways: 2 };
function byKey(a, b) {
  const [x, y] = [keyOf2(a), keyOf2(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
function isInside(one, other) {
  if (one.cause === other.cause || other.within !== null && other.within !== one.within) return false;
  if (!accepts(machineIn(other.cause), shortest(one.cause))) return false;
  if (includes(other.cause.patterns, one.cause.patterns, INSIDE_BUDGET) !== true) return false;
  return includes(one.cause.patterns, other.cause.patterns, INSIDE_BUDGET) !== true || other.cause.rule.text < one.cause.rule.text;
}
var shortest = once((region) => {
  const answer = member({ all: [machineIn(region)], none: NOTHING });
  return answer.kind === "member" ? answer.text : "";
});

// src/facts/dangers.ts
var DANGERS = {
  "permissions.disableBypassPermissionsMode": "bypass mode is allowed",
  "permissions.disableAutoMode": "auto mode is allowed",
  disableAutoMode: "auto mode is allowed",
  allowManagedPermissionRulesOnly: "users' and repositories' own permission rules count again",
  "permissions.denyInsteadOfPrompting": "calls that were refused ask a person again",
  "permissions.blockReadsOutsideWorkingDirectories": "files outside the workspace can be read",
  "permissions.blockWritesOutsideWorkingDirectories": "files outside the workspace can be written",
  "sandbox.enabled": "the sandbox is off",
  "sandbox.failIfUnavailable": "machines that cannot sandbox run commands without it",
  "sandbox.allowUnsandboxedCommands": "commands may be run again outside the sandbox",
  "sandbox.autoAllowBashIfSandboxed": "sandboxed commands run without a question",
  "sandbox.enabledPlatforms": "the sandbox is off on some platforms",
  "sandbox.network.strictAllowlist": "hosts outside the list are reachable after a question",
  "sandbox.network.allowManagedDomainsOnly": "users can add reachable hosts",
  "sandbox.network.allowAllUnixSockets": "every local socket is open to sandboxed commands",
  "sandbox.filesystem.allowManagedReadPathsOnly": "users can re-open blocked reads",
  "sandbox.filesystem.disabled": "the file half of the sandbox is off",
  "sandbox.credentials.allowPlaintextInject": "credentials may be sent unencrypted",
  "sandbox.enableWeakerNestedSandbox": "the sandbox is weaker",
  "sandbox.allowNestedUserNamespaces": "the sandbox can be escaped",
  "sandbox.enableWeakerNetworkIsolation": "the sandbox is weaker",
  "sandbox.allowAppleEvents": "the sandbox can be escaped",
  forceLoginMethod: "the sign-in method is not pinned as before",
  forceLoginOrgUUID: "accounts of other organizations may sign in",
  forceLoginGatewayUrl: "sign-in and model traffic go somewhere else",
  allowedProviders: "more model providers may be used",
  allowNestedModelAccessUnderForceLogin: "the sign-in pin is weaker",
  allowManagedHooksOnly: "hooks of users and repositories run again",
  disableAllHooks: "every hook is off, the organization's own too",
  allowedHttpHookUrls: "hooks may send data to more places",
  disableSkillShellExecution: "skills may run shell commands",
  allowManagedMcpServersOnly: "users can add MCP servers",
  enableAllProjectMcpServers: "every MCP server of a repository is approved",
  disableClaudeAiConnectors: "claude.ai connectors are on again",
  strictKnownMarketplaces: "more plugin marketplaces are allowed",
  allowedMarketplaces: "more plugin marketplaces are allowed",
  strictPluginOnlyCustomization: "skills, agents, hooks or MCP servers may come from anywhere",
  disableSideloadFlags: "plugins and MCP servers can be loaded by a command-line flag",
  disableCommandPluginSources: "plugins may be installed by running a command",
  policyHelper: "a program computes the whole policy",
  "policyHelper.path": "a program computes the whole policy",
  forceRemoteSettingsRefresh: "sessions start without the console policy",
  parentSettingsBehavior: "an embedding program may add policy",
  managedSourcesBehavior: "lower policy sources count too",
  disableRemoteControl: "sessions can be steered from outside",
  autoUploadSessions: "sessions are uploaded",
  "worktree.bgIsolation": "background sessions work in the shared checkout"
};
var NEW_CODE = "other code runs on every machine";
var MODE_DANGERS = {
  bypassPermissions: "sessions start in bypass mode: nothing asks",
  auto: "sessions start in auto mode: a classifier decides instead of a person"
};
var ENV_DANGERS = {
  "telemetry-switch": { lost: "telemetry is switched off" },
  "telemetry-destination": { new: "telemetry is redirected", lost: "telemetry has no destination any more" },
  routing: { new: "model traffic is redirected" },
  provider: { new: "model traffic goes to another provider" },
  proxy: { new: "network traffic goes through another proxy" },
  tls: { new: "encryption trusts somebody else" },
  exec: { new: NEW_CODE },
  "config-dir": { new: "settings and credentials are read from another folder" },
  credential: { new: "the fleet acts with another credential" },
  "credential-source": { new: "the fleet acts with another identity" },
  hardening: { lost: "a protection of child processes is off" }
};
var HOOK_DANGERS = {
  added: "a hook was added: new code runs on every machine",
  controlLost: "a hook that could block was removed",
  auditLost: "a hook that recorded was removed",
  transcript: "local transcripts are no longer written",
  safeMode: "every hook is off, the organization's own too"
};

// src/facts/env.generated.ts
var ENV_ROWS = [
  { "name": "CLAUDE_CODE_ENABLE_TELEMETRY", "class": "telemetry-switch", "direction": "on-is-strict", "risk": "high", "meaning": "Master switch for your own OpenTelemetry; off means no audit data at all.", "note": "Needed before any OTEL_* exporter does something." },
  { "name": "OTEL_METRICS_EXPORTER", "class": "telemetry-switch", "direction": "on-is-strict", "risk": "high", "meaning": "Which metrics exporters run (otlp, prometheus, console, none). none or console removes central metrics.", "note": "Follows per-key precedence: a developer can override unless it is set in managed." },
  { "name": "OTEL_LOGS_EXPORTER", "class": "telemetry-switch", "direction": "on-is-strict", "risk": "high", "meaning": "Which event exporters run. Without it there are no tool-use events." },
  { "name": "OTEL_TRACES_EXPORTER", "class": "telemetry-switch", "direction": "on-is-strict", "risk": "medium", "meaning": "Which trace exporters run (beta)." },
  { "name": "CLAUDE_CODE_ENHANCED_TELEMETRY_BETA", "class": "telemetry-switch", "direction": "on-is-strict", "risk": "medium", "meaning": "Turns tracing on (beta)." },
  { "name": "ENABLE_ENHANCED_TELEMETRY_BETA", "class": "telemetry-switch", "direction": "on-is-strict", "risk": "medium", "meaning": "Older spelling of the tracing switch." },
  { "name": "/^OTEL_EXPORTER_OTLP_(?:(?:METRICS|LOGS|TRACES)_)?ENDPOINT$/", "class": "telemetry-destination", "direction": "redirect", "risk": "critical", "meaning": "Where telemetry (who ran what) is sent.", "note": "A managed generic endpoint removes developers' per-signal endpoints (2.1.217+). Part of the telemetry unit across sources." },
  { "name": "/^OTEL_EXPORTER_OTLP_(?:(?:METRICS|LOGS|TRACES)_)?PROTOCOL$/", "class": "telemetry-destination", "direction": "redirect", "risk": "medium", "meaning": "Wire protocol; there is NO default, an otlp exporter without a protocol exports nothing.", "note": "grpc | http/json | http/protobuf" },
  { "name": "/^OTEL_EXPORTER_OTLP_(?:(?:METRICS|LOGS|TRACES)_)?HEADERS$/", "class": "telemetry-credential", "direction": "secret", "risk": "high", "meaning": "Authentication headers for the collector; a token here is readable by everyone on the machine.", "note": "Prefer otelHeadersHelper. Setting it makes Claude Code drop developers' endpoints." },
  { "name": "/^OTEL_EXPORTER_OTLP_(?:(?:METRICS|LOGS|TRACES)_)?(?:CLIENT_KEY|CLIENT_CERTIFICATE|CERTIFICATE|INSECURE)$/", "class": "telemetry-destination", "direction": "redirect", "risk": "high", "meaning": "Client certificate, trusted CA or plaintext switch for the collector." },
  { "name": "OTEL_EXPORTER_PROMETHEUS_HOST", "class": "telemetry-destination", "direction": "redirect", "risk": "medium", "meaning": "Address the Prometheus exporter listens on." },
  { "name": "OTEL_EXPORTER_PROMETHEUS_PORT", "class": "telemetry-destination", "direction": "redirect", "risk": "low", "meaning": "Port of the Prometheus exporter." },
  { "name": "BETA_TRACING_ENDPOINT", "class": "telemetry-destination", "direction": "redirect", "risk": "high", "meaning": "Beta trace destination." },
  { "name": "OTEL_RESOURCE_ATTRIBUTES", "class": "telemetry-content", "direction": "neutral", "risk": "low", "meaning": "Labels such as team or cost centre on telemetry." },
  { "name": "/^OTEL_(?:METRIC|LOGS|TRACES)_EXPORT_INTERVAL$/", "class": "telemetry-switch", "direction": "neutral", "risk": "low", "meaning": "How often telemetry is sent." },
  { "name": "/^CLAUDE_CODE_OTEL_(?:FLUSH|SHUTDOWN)_TIMEOUT_MS$/", "class": "telemetry-switch", "direction": "neutral", "risk": "low", "meaning": "How long the exporter may take to finish." },
  { "name": "CLAUDE_CODE_OTEL_HEADERS_HELPER_DEBOUNCE_MS", "class": "telemetry-switch", "direction": "neutral", "risk": "low", "meaning": "How often the header helper runs." },
  { "name": "CLAUDE_CODE_OTEL_CONTENT_MAX_LENGTH", "class": "telemetry-content", "direction": "neutral", "risk": "low", "meaning": "Cuts long telemetry values." },
  { "name": "CLAUDE_CODE_OTEL_DIAG_STDERR", "class": "telemetry-switch", "direction": "neutral", "risk": "low", "meaning": "Shows exporter errors on stderr." },
  { "name": "OTEL_LOG_USER_PROMPTS", "class": "telemetry-content", "direction": "content", "risk": "high", "meaning": "Puts the text of user prompts into telemetry." },
  { "name": "OTEL_LOG_ASSISTANT_RESPONSES", "class": "telemetry-content", "direction": "content", "risk": "high", "meaning": "Puts the model's answers into telemetry; falls back to OTEL_LOG_USER_PROMPTS when unset." },
  { "name": "OTEL_LOG_TOOL_DETAILS", "class": "telemetry-content", "direction": "content", "risk": "medium", "meaning": "Puts shell commands, MCP and skill names into telemetry.", "note": "Often wanted for audit: without it blocked commands cannot be named." },
  { "name": "OTEL_LOG_TOOL_CONTENT", "class": "telemetry-content", "direction": "content", "risk": "high", "meaning": "Puts tool input and output into trace spans." },
  { "name": "OTEL_LOG_RAW_API_BODIES", "class": "telemetry-content", "direction": "content", "risk": "critical", "meaning": "Puts whole API requests and responses (the full conversation) into telemetry or onto disk." },
  { "name": "OTEL_LOG_MANAGED_SETTINGS", "class": "telemetry-content", "direction": "content", "risk": "low", "meaning": "Reports the managed settings in telemetry (name seen in third-party data for 2.1.295; not in the 2.1.240 docs)." },
  { "name": "ENABLE_BETA_TRACING_DETAILED", "class": "telemetry-content", "direction": "content", "risk": "high", "meaning": "Detailed beta traces." },
  { "name": "/^OTEL_METRICS_INCLUDE_.+$/", "class": "telemetry-content", "direction": "content", "risk": "low", "meaning": "Which identity labels metrics carry." },
  { "name": "DISABLE_TELEMETRY", "class": "privacy", "direction": "any-nonempty-is-off", "risk": "medium", "meaning": 'Stops usage telemetry to the vendor. ANY non-empty value, also "0" or "false", opts out.', "note": "Only 1/true avoids the approval dialog when server-delivered. Also turns off feature-flag fetching (Remote Control, default auto mode)." },
  { "name": "DO_NOT_TRACK", "class": "privacy", "direction": "on-is-strict", "risk": "medium", "meaning": "Same effect as DISABLE_TELEMETRY." },
  { "name": "DISABLE_ERROR_REPORTING", "class": "privacy", "direction": "any-nonempty-is-off", "risk": "medium", "meaning": "Stops error reports to the vendor. Any non-empty value opts out." },
  { "name": "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC", "class": "privacy", "direction": "any-nonempty-is-off", "risk": "medium", "meaning": "Stops updates, telemetry, error reports, feedback, release notes. Any non-empty value.", "note": "Also stops auto-updates: pair with another update path." },
  { "name": "DISABLE_GROWTHBOOK", "class": "privacy", "direction": "on-is-strict", "risk": "low", "meaning": "Stops feature-flag fetching." },
  { "name": "DISABLE_FEEDBACK_COMMAND", "class": "privacy", "direction": "on-is-strict", "risk": "low", "meaning": "Removes /feedback, which uploads transcripts." },
  { "name": "DISABLE_BUG_COMMAND", "class": "privacy", "direction": "on-is-strict", "risk": "low", "meaning": "Older name of DISABLE_FEEDBACK_COMMAND.", "note": "deprecated" },
  { "name": "CLAUDE_CODE_DISABLE_FEEDBACK_SURVEY", "class": "privacy", "direction": "on-is-strict", "risk": "low", "meaning": "No quality surveys." },
  { "name": "CLAUDE_CODE_ENABLE_FEEDBACK_SURVEY_FOR_OTEL", "class": "privacy", "direction": "neutral", "risk": "low", "meaning": "Sends survey answers to your own collector." },
  { "name": "ANTHROPIC_BASE_URL", "class": "routing", "direction": "redirect", "risk": "critical", "meaning": "Where every prompt and file content is sent.", "note": "Non-default host also disables server-managed settings for that session." },
  { "name": "/^ANTHROPIC_(?:BEDROCK|BEDROCK_MANTLE|VERTEX|FOUNDRY|AWS)_BASE_URL$/", "class": "routing", "direction": "redirect", "risk": "critical", "meaning": "Where cloud-provider model traffic is sent." },
  { "name": "ANTHROPIC_FOUNDRY_RESOURCE", "class": "routing", "direction": "redirect", "risk": "high", "meaning": "Which Azure resource model traffic goes to." },
  { "name": "/^AWS_ENDPOINT_URL(?:_.+)?$/", "class": "routing", "direction": "redirect", "risk": "high", "meaning": "Redirects the AWS SDK." },
  { "name": "/^CLAUDE_CODE_USE_(?:BEDROCK|VERTEX|FOUNDRY|MANTLE|ANTHROPIC_AWS|GATEWAY)$/", "class": "provider", "direction": "redirect", "risk": "high", "meaning": "Selects another model provider; such sessions skip server-managed settings." },
  { "name": "/^(?:AWS_REGION|AWS_PROFILE|CLOUD_ML_REGION|ANTHROPIC_VERTEX_PROJECT_ID)$/", "class": "provider", "direction": "redirect", "risk": "medium", "meaning": "Which region, profile or project of a model provider is used; child programs see it too." },
  { "name": "/^CLAUDE_CODE_SKIP_(?:BEDROCK|VERTEX|FOUNDRY|MANTLE|ANTHROPIC_AWS)_AUTH$/", "class": "provider", "direction": "redirect", "risk": "high", "meaning": "Skips provider authentication (for gateways)." },
  { "name": "CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST", "class": "provider", "direction": "ignored", "risk": "medium", "meaning": "Set by embedding hosts; Claude Code then ignores provider variables." },
  { "name": "ANTHROPIC_CUSTOM_HEADERS", "class": "routing", "direction": "secret", "risk": "high", "meaning": "Extra headers on every model request; may carry a credential." },
  { "name": "ANTHROPIC_BETAS", "class": "routing", "direction": "neutral", "risk": "low", "meaning": "Opts into beta API features." },
  { "name": "CLAUDE_CODE_EXTRA_BODY", "class": "routing", "direction": "on-is-wider", "risk": "high", "meaning": "JSON merged into every model request; can bypass client-side caps such as maxEffortLevel." },
  { "name": "CLAUDE_CODE_ATTRIBUTION_HEADER", "class": "routing", "direction": "neutral", "risk": "low", "meaning": "Omits the client attribution block." },
  { "name": "/^(?:HTTP_PROXY|HTTPS_PROXY|ALL_PROXY|NO_PROXY|http_proxy|https_proxy|all_proxy|no_proxy)$/", "class": "proxy", "direction": "redirect", "risk": "critical", "meaning": "Sends (or exempts) all traffic through a proxy." },
  { "name": "CLAUDE_CODE_PROXY_RESOLVES_HOSTS", "class": "proxy", "direction": "redirect", "risk": "medium", "meaning": "Lets the proxy resolve host names." },
  { "name": "NODE_EXTRA_CA_CERTS", "class": "tls", "direction": "redirect", "risk": "critical", "meaning": "Adds a trusted certificate authority (enables interception)." },
  { "name": "CLAUDE_CODE_CERT_STORE", "class": "tls", "direction": "redirect", "risk": "high", "meaning": "Which certificate stores are trusted." },
  { "name": "NODE_TLS_REJECT_UNAUTHORIZED", "class": "tls", "direction": "redirect", "risk": "critical", "meaning": '"0" turns certificate checking off.' },
  { "name": "/^SSL_CERT_(?:FILE|DIR)$/", "class": "tls", "direction": "redirect", "risk": "high", "meaning": "Replaces the trusted certificates." },
  { "name": "/^CLAUDE_CODE_CLIENT_(?:CERT|KEY|KEY_PASSPHRASE)$/", "class": "tls", "direction": "secret", "risk": "high", "meaning": "Client certificate for mutual TLS." },
  { "name": "NODE_OPTIONS", "class": "exec", "direction": "exec", "risk": "critical", "meaning": "Options for any Node process that is started; can load code." },
  { "name": "/^(?:ANTHROPIC_API_KEY|ANTHROPIC_AUTH_TOKEN|CLAUDE_CODE_OAUTH_TOKEN|CLAUDE_CODE_OAUTH_REFRESH_TOKEN|ANTHROPIC_AWS_API_KEY|ANTHROPIC_FOUNDRY_API_KEY|ANTHROPIC_FOUNDRY_AUTH_TOKEN|AWS_BEARER_TOKEN_BEDROCK|ANTHROPIC_IDENTITY_TOKEN|MCP_CLIENT_SECRET)$/", "class": "credential", "direction": "secret", "risk": "critical", "meaning": "A credential in a world-readable policy file and in the policy repository.", "note": "Use apiKeyHelper, OAuth or workload identity." },
  { "name": "/^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/", "class": "credential", "direction": "secret", "risk": "critical", "meaning": "AWS credential in the policy file." },
  { "name": "/^(?:ANTHROPIC_FEDERATION_RULE_ID|ANTHROPIC_ORGANIZATION_ID|ANTHROPIC_PROFILE|ANTHROPIC_CONFIG_DIR)$/", "class": "credential-source", "direction": "redirect", "risk": "high", "meaning": "Selects which identity is used; ranks above /login.", "note": "Read at start-up only; not deliverable through server-managed settings." },
  { "name": "CLAUDE_CODE_API_KEY_HELPER_TTL_MS", "class": "credential-source", "direction": "neutral", "risk": "low", "meaning": "How often the key helper runs." },
  { "name": "/(?:_|^)(?:TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE_KEY)$/", "class": "credential", "direction": "secret", "risk": "high", "meaning": "Name looks like a secret.", "note": "heuristic" },
  { "name": "CLAUDE_CONFIG_DIR", "class": "config-dir", "direction": "redirect", "risk": "high", "meaning": "Moves settings, history, plugins and (off macOS) credentials." },
  { "name": "/^(?:HOME|USERPROFILE|APPDATA|LOCALAPPDATA|XDG_[A-Z_]+|TMPDIR|TMP|TEMP)$/", "class": "config-dir", "direction": "redirect", "risk": "high", "meaning": "Moves home or temp directories." },
  { "name": "PATH", "class": "exec", "direction": "exec", "risk": "critical", "meaning": "Decides which binaries run." },
  { "name": "/^(?:LD_PRELOAD|LD_LIBRARY_PATH|DYLD_[A-Z_]+)$/", "class": "exec", "direction": "exec", "risk": "critical", "meaning": "Loads code into every child process." },
  { "name": "/^GIT_(?:CONFIG.*|SSH_COMMAND|EXTERNAL_DIFF|ASKPASS|EDITOR|PAGER)$/", "class": "exec", "direction": "exec", "risk": "high", "meaning": "Changes what git runs." },
  { "name": "/^(?:BASH_ENV|ENV|PYTHONSTARTUP|PERL5OPT|RUBYOPT|EDITOR|VISUAL|PAGER|SHELL)$/", "class": "exec", "direction": "exec", "risk": "high", "meaning": "Code run by child programs." },
  { "name": "CLAUDE_ENV_FILE", "class": "exec", "direction": "exec", "risk": "high", "meaning": "A script sourced before every shell command." },
  { "name": "CLAUDE_CODE_SHELL", "class": "exec", "direction": "exec", "risk": "high", "meaning": "The shell that runs commands." },
  { "name": "CLAUDE_CODE_SHELL_PREFIX", "class": "exec", "direction": "exec", "risk": "high", "meaning": "A prefix put before every shell, hook, status-line and stdio-MCP command (can be an audit wrapper)." },
  { "name": "CLAUDE_CODE_PROCESS_WRAPPER", "class": "exec", "direction": "exec", "risk": "high", "meaning": "A launcher put before background processes." },
  { "name": "CLAUDE_CODE_GIT_BASH_PATH", "class": "exec", "direction": "exec", "risk": "high", "meaning": "The Windows bash that runs commands." },
  { "name": "USE_BUILTIN_RIPGREP", "class": "exec", "direction": "exec", "risk": "medium", "meaning": '"0" uses the system search binary.' },
  { "name": "/^CLAUDE_CODE_PLUGIN_(?:CACHE|SEED)_DIR$/", "class": "config-dir", "direction": "redirect", "risk": "high", "meaning": "Where plugins are loaded from." },
  { "name": "/^CLAUDE_CODE_SYNC_(?:SKILLS|PLUGINS)$/", "class": "feature", "direction": "on-is-wider", "risk": "medium", "meaning": "Downloads skills or plugins from claude.ai." },
  { "name": "CLAUDE_CODE_TMPDIR", "class": "config-dir", "direction": "redirect", "risk": "medium", "meaning": "Where temp files go." },
  { "name": "CLAUDE_CODE_SUBPROCESS_ENV_SCRUB", "class": "hardening", "direction": "on-is-strict", "risk": "high", "meaning": "Removes credentials from the environment of shell commands, hooks and stdio MCP servers; also turns sandbox auto-allow off." },
  { "name": "CLAUDE_CODE_SCRIPT_CAPS", "class": "hardening", "direction": "limit", "risk": "medium", "meaning": "Limits how often given scripts may run (only with the scrub)." },
  { "name": "CLAUDE_CODE_MCP_ALLOWLIST_ENV", "class": "hardening", "direction": "on-is-strict", "risk": "medium", "meaning": "stdio MCP servers get a minimal environment." },
  { "name": "CLAUDE_CODE_POWERSHELL_RESPECT_EXECUTION_POLICY", "class": "hardening", "direction": "on-is-strict", "risk": "medium", "meaning": "Stops passing -ExecutionPolicy Bypass to PowerShell." },
  { "name": "CLAUDE_CODE_USE_POWERSHELL_TOOL", "class": "feature", "direction": "on-is-wider", "risk": "medium", "meaning": "Turns the PowerShell tool on: Bash rules and Bash hook matchers do not cover it." },
  { "name": "CLAUDE_CODE_SAFE_MODE", "class": "hardening", "direction": "review", "risk": "high", "meaning": "Starts without hooks, plugins, MCP, CLAUDE.md: also removes your audit hooks." },
  { "name": "CLAUDE_CODE_SIMPLE", "class": "hardening", "direction": "review", "risk": "high", "meaning": "Minimal mode: hooks, plugins, MCP discovery off." },
  { "name": "CLAUDE_CODE_DISABLE_CLAUDE_MDS", "class": "hardening", "direction": "review", "risk": "medium", "meaning": "No CLAUDE.md is loaded (whether the managed one is included is not said)." },
  { "name": "CLAUDE_CODE_DISABLE_POLICY_SKILLS", "class": "hardening", "direction": "review", "risk": "medium", "meaning": "Organization-provisioned skills are not loaded." },
  { "name": "CLAUDE_CODE_ADDITIONAL_DIRECTORIES_CLAUDE_MD", "class": "feature", "direction": "on-is-wider", "risk": "low", "meaning": "Loads instructions from extra directories." },
  { "name": "CLAUDE_CODE_SKIP_PROMPT_HISTORY", "class": "retention", "direction": "review", "risk": "high", "meaning": "No transcript is written: nothing to audit locally." },
  { "name": "CLAUDE_CODE_FORCE_SESSION_PERSISTENCE", "class": "retention", "direction": "on-is-strict", "risk": "low", "meaning": "Forces transcripts to be written." },
  { "name": "CLAUDE_CODE_DISABLE_FILE_CHECKPOINTING", "class": "retention", "direction": "review", "risk": "low", "meaning": "No undo copies." },
  { "name": "CLAUDE_CODE_USER_DIALOG_TIMEOUT_MS", "class": "oversight", "direction": "review", "risk": "medium", "meaning": "How long a forwarded permission dialog waits." },
  { "name": "/^CLAUDE_AFK_(?:TIMEOUT|COUNTDOWN)_MS$/", "class": "oversight", "direction": "review", "risk": "medium", "meaning": "When an unattended question moves on." },
  { "name": "CLAUDE_CODE_STOP_HOOK_BLOCK_CAP", "class": "oversight", "direction": "limit", "risk": "medium", "meaning": "How often a Stop hook may block before it is overridden (default 8)." },
  { "name": "CLAUDE_CODE_SESSIONEND_HOOKS_TIMEOUT_MS", "class": "oversight", "direction": "limit", "risk": "low", "meaning": "Time for SessionEnd hooks (default 1.5 s): an audit upload may be cut." },
  { "name": "CLAUDE_CODE_DISABLE_PERMISSION_PROMPT_NOTIFY_HOOKS", "class": "oversight", "direction": "review", "risk": "low", "meaning": "Skips Notification hooks for prompts in SDK sessions." },
  { "name": "CLAUDE_CODE_DISABLE_ADMIN_ENV_UNION", "class": "delivery", "direction": "ignored", "risk": "medium", "meaning": "Switches the per-variable merge of admin env blocks off; ignored from settings files." },
  { "name": "DISABLE_AUTOUPDATER", "class": "updates", "direction": "review", "risk": "medium", "meaning": "No automatic updates (security fixes too)." },
  { "name": "DISABLE_UPDATES", "class": "updates", "direction": "review", "risk": "medium", "meaning": "No updates at all, also not manual ones." },
  { "name": "FORCE_AUTOUPDATE_PLUGINS", "class": "updates", "direction": "on-is-wider", "risk": "medium", "meaning": "Plugins update even when the updater is off." },
  { "name": "DISABLE_INSTALLATION_CHECKS", "class": "updates", "direction": "neutral", "risk": "low", "meaning": "Hides installation warnings." },
  { "name": "CLAUDE_CODE_DISABLE_OFFICIAL_MARKETPLACE_AUTOINSTALL", "class": "plugins", "direction": "on-is-strict", "risk": "low", "meaning": "The vendor marketplace is not registered." },
  { "name": "CLAUDE_CODE_PLUGIN_KEEP_MARKETPLACE_ON_FAILURE", "class": "plugins", "direction": "neutral", "risk": "low", "meaning": "Keeps the old copy when an update fails." },
  { "name": "/^CLAUDE_CODE_DISABLE_(?:AGENT_VIEW|ARTIFACT|WORKFLOWS|BUNDLED_SKILLS|CRON|BACKGROUND_TASKS|AUTO_MEMORY|FAST_MODE|ADVISOR_TOOL|ATTACHMENTS|EXPLORE_PLAN_AGENTS)$/", "class": "feature", "direction": "on-is-strict", "risk": "medium", "meaning": "Switches a feature off; twin of a settings key where one exists." },
  { "name": "ENABLE_CLAUDEAI_MCP_SERVERS", "class": "feature", "direction": "off-is-strict", "risk": "medium", "meaning": '"false" switches claude.ai connectors off.' },
  { "name": "CLAUDE_CODE_EXPERIMENTAL_AGENT_TEAMS", "class": "feature", "direction": "on-is-wider", "risk": "medium", "meaning": "Turns agent teams on." },
  { "name": "CLAUDE_CODE_ENABLE_GATEWAY_MODEL_DISCOVERY", "class": "feature", "direction": "on-is-wider", "risk": "low", "meaning": "Lists models from the gateway." },
  { "name": "/^(?:DISABLE_LOGIN_COMMAND|DISABLE_LOGOUT_COMMAND|DISABLE_UPGRADE_COMMAND|DISABLE_DOCTOR_COMMAND|DISABLE_EXTRA_USAGE_COMMAND|DISABLE_INSTALL_GITHUB_APP_COMMAND)$/", "class": "feature", "direction": "on-is-strict", "risk": "low", "meaning": "Hides a command." },
  { "name": "/^CLAUDE_CODE_IDE_(?:HOST_OVERRIDE|SKIP_VALID_CHECK)$/", "class": "feature", "direction": "on-is-wider", "risk": "medium", "meaning": "Loosens the IDE connection check or moves its host." },
  { "name": "/^ANTHROPIC_(?:MODEL|DEFAULT_MODEL|SMALL_FAST_MODEL|DEFAULT_(?:OPUS|SONNET|HAIKU|FABLE)_MODEL|CUSTOM_MODEL_OPTION)$/", "class": "model", "direction": "redirect", "risk": "medium", "meaning": "Which model an alias means; ANTHROPIC_SMALL_FAST_MODEL is deprecated." },
  { "name": "/^CLAUDE_CODE_SUBAGENT_MODEL(?:_FORCE)?$/", "class": "model", "direction": "redirect", "risk": "medium", "meaning": "Which model subagents use." },
  { "name": "CLAUDE_CODE_EFFORT_LEVEL", "class": "model", "direction": "neutral", "risk": "low", "meaning": "Reasoning effort." },
  { "name": "/^CLAUDE_CODE_DISABLE_(?:1M_CONTEXT|ADAPTIVE_THINKING|EXPERIMENTAL_BETAS)$/", "class": "model", "direction": "neutral", "risk": "low", "meaning": "Switches an ability of the model off; decides about no call." },
  { "name": "/^(?:CLAUDE_CODE_MAX_.+|MAX_THINKING_TOKENS|MAX_MCP_OUTPUT_TOKENS|BASH_MAX_OUTPUT_LENGTH|BASH_(?:DEFAULT|MAX)_TIMEOUT_MS|MCP_TIMEOUT|MCP_TOOL_TIMEOUT|API_TIMEOUT_MS)$/", "class": "limit", "direction": "limit", "risk": "low", "meaning": "Numeric limits." },
  { "name": "/^DISABLE_PROMPT_CACHING(?:_.+)?$/", "class": "cost", "direction": "review", "risk": "low", "meaning": "Raises cost." },
  { "name": "/^(?:CLAUDE_CODE_REMOTE|CLAUDE_CODE_ACCOUNT_UUID|CLAUDE_CODE_MESSAGING_SOCKET|CLAUDE_CODE_MESSAGING_TOKEN|CLAUDE_CODE_PROJECT_DIR_NAME|CLAUDE_CODE_RESTRICTED|CLAUDE_CODE_DISABLE_POWERSHELL_CMD_RM_DENY|CLAUDE_CODE_DISABLE_DANGEROUS_RM_TIMEOUT|CLAUDE_CODE_DISABLE_SUBSTITUTION_RM_PROMPT|CLAUDE_CODE_DISABLE_INLINE_SHELL_RM_PROMPT)$/", "class": "ignored", "direction": "ignored", "risk": "lint", "meaning": "Ignored from every settings file.", "note": "Ignored from every settings file (documented up to 2.1.240; partly third-party data for 2.1.295)." },
  { "name": "/^(?:CLAUDE_CODE_CHILD_SESSION|CLAUDE_CODE_SESSION_ID|CLAUDE_CODE_REMOTE_SESSION_ID|CLAUDE_CODE_BRIDGE_SESSION_ID|CLAUDE_EFFORT|CLAUDE_JOB_DIR|CLAUDE_PID)$/", "class": "ignored", "direction": "ignored", "risk": "lint", "meaning": "Set by Claude Code itself." },
  { "name": "/^(?:CLAUDE_CODE_CONNECT_TIMEOUT_MS|CLAUDE_CODE_ENABLE_OPUS_4_7_FAST_MODE|CLAUDE_CODE_OPUS_4_6_FAST_MODE_OVERRIDE|CLAUDE_CODE_MAX_SUBAGENTS_PER_SESSION|CLAUDE_SUBAGENT_BG_SHELL_MAX_MS|TASK_MAX_OUTPUT_LENGTH|CLAUDE_CODE_ENABLE_AUTO_MODE|CLAUDE_CODE_AUTO_BACKGROUND_WORKER_CHECKIN_SECONDS)$/", "class": "removed", "direction": "removed", "risk": "lint", "meaning": "No effect any more." },
  { "name": "/^(?:NO_COLOR|FORCE_COLOR)$/", "class": "ux", "direction": "neutral", "risk": "lint", "meaning": "Reaches subprocesses only, not the interface." },
  { "name": "CLAUDE_CODE_NO_FLICKER", "class": "ux", "direction": "neutral", "risk": "lint", "meaning": "How the terminal is drawn." },
  { "name": "IS_DEMO", "class": "ux", "direction": "any-nonempty-is-off", "risk": "lint", "meaning": "Demo mode; any non-empty value turns it on." }
];

// src/facts/env.ts
var isFamily = (row) => row.name.startsWith("/");
var exact = new Map(
  ENV_ROWS.filter((row) => !isFamily(row)).map((row) => [row.name, row])
);
var families = null;
function familyOf(name) {
  families ??= ENV_ROWS.filter(isFamily).map((row) => [new RegExp(row.name.slice(1, -1)), row]);
  return families.find(([pattern]) => pattern.test(name))?.[1];
}
var envRow = (name) => exact.get(name) ?? familyOf(name);
var OFF = /* @__PURE__ */ new Set(["", "0", "false", "no", "off"]);
var isOff = (value) => OFF.has(value.trim().toLowerCase());

// src/direction/env.ts
function envText(value) {
  if (value === void 0 || typeof value === "string") return value;
  return isObject(value) || Array.isArray(value) ? null : String(value);
}
var JUDGES = {
  "on-is-strict": (delta) => /^OTEL_\w+_EXPORTER$/.test(delta.name) ? exporters(delta) : onIsStrict(delta),
  "off-is-strict": (delta) => flag(delta, { on: wider, off: narrower, start: true }),
  "on-is-wider": (delta) => flag(delta, { on: wider, off: narrower, start: false }),
  "any-nonempty-is-off": nonEmpty,
  redirect,
  secret,
  exec,
  content,
  limit: weighed,
  review,
  neutral: () => harmless(""),
  ignored: () => harmless("The client ignores this variable in settings files."),
  removed: () => harmless("The client no longer reads this variable.")
};
var envVariable = (delta) => JUDGES[delta.row.direction](delta);
var loss = (delta) => ENV_DANGERS[delta.row.class]?.lost ?? null;
var gain = (delta) => ENV_DANGERS[delta.row.class]?.new ?? null;
function flag(delta, kind) {
  const state = (value) => value === void 0 ? kind.start : !isOff(value);
  const [was, is] = [state(delta.before), state(delta.after)];
  if (was === is) return pinned(delta, is ? kind.on : kind.off);
  return is ? kind.on("Switched on.") : kind.off("Switched off.");
}
function pinned(delta, direction2) {
  if (delta.before !== void 0 && delta.after !== void 0) return harmless("Both values mean the same.");
  if (delta.before === void 0) {
    const judged2 = direction2("");
    return judged2.direction === "narrower" ? narrower("Fixed at its default; people can no longer change it.") : open("Fixed at its default; people can no longer change it.");
  }
  const judged = direction2("");
  return judged.direction === "narrower" ? wider("No longer fixed; people can change it.") : harmless("No longer fixed; the default is the same.");
}
function onIsStrict(delta) {
  return flag(delta, { on: narrower, off: (detail) => wider(detail, loss(delta)), start: false });
}
var CENTRAL = /* @__PURE__ */ new Set(["otlp", "prometheus"]);
function exporters(delta) {
  const central = (value) => new Set(
    (value ?? "").split(",").map((name) => name.trim()).filter((name) => CENTRAL.has(name))
  );
  const [before, after] = [central(delta.before), central(delta.after)];
  const lost = [...before].filter((name) => !after.has(name));
  const added = [...after].filter((name) => !before.has(name));
  if (lost.length > 0 && after.size === 0) return wider("No exporter is left that reaches a collector.", loss(delta));
  if (lost.length > 0) return open("Another exporter: the central data arrives elsewhere or not at all.");
  if (added.length > 0) return narrower("An exporter that reaches a collector was added.");
  return harmless("The exporters that reach a collector are the same.");
}
function nonEmpty(delta) {
  if (delta.row.class === "ux") return harmless("Any value that is not empty switches it on.");
  const [was, is] = [(delta.before ?? "") !== "", (delta.after ?? "") !== ""];
  if (was === is) return harmless("Both values mean the same.");
  const detail = "Any value that is not empty counts, also `0` and `false`.";
  return is ? narrower(detail) : wider(detail, loss(delta));
}
var BOOLEAN_REDIRECT = /^CLAUDE_CODE_(USE_|SKIP_|PROXY_RESOLVES_HOSTS)|_INSECURE$/;
function redirect(delta) {
  const { name } = delta;
  if (name === "NODE_TLS_REJECT_UNAUTHORIZED") return tlsCheck(delta);
  if (name.endsWith("_PROTOCOL")) return protocol(delta);
  const gone = (value) => value === void 0 || BOOLEAN_REDIRECT.test(name) && isOff(value);
  if (gone(delta.before) && gone(delta.after)) return harmless("Off both times.");
  if (gone(delta.after) || delta.after === "") return lostDestination(delta);
  if (gone(delta.before) || delta.before === "") return wider("Redirected for the first time.", firstDanger(delta));
  return wider("Redirected to another place.", gain(delta));
}
var firstDanger = (delta) => delta.row.class === "telemetry-destination" ? null : gain(delta);
function lostDestination(delta) {
  const isDestination = delta.row.class === "telemetry-destination" && /ENDPOINT$|_HOST$/.test(delta.name);
  if (isDestination) return wider("Telemetry has no destination any more.", loss(delta));
  return open("The redirection is gone: the default counts again.");
}
function protocol(delta) {
  if (delta.after === void 0 || delta.after === "")
    return wider("Without a protocol nothing is exported.", loss(delta));
  return delta.before === void 0 ? harmless("A protocol is set.") : open("Another protocol: the collector must speak it.");
}
function tlsCheck(delta) {
  const unchecked = (value) => value === "0";
  if (unchecked(delta.before) === unchecked(delta.after))
    return harmless("Certificates are checked both times, or neither time.");
  return unchecked(delta.after) ? wider("Certificates are no longer checked.", gain(delta)) : narrower("Certificates are checked.");
}
function secret(delta) {
  if (delta.after === void 0) return open("The credential is gone from the policy.");
  if (delta.row.class === "telemetry-credential") return open("The collector sees another credential.");
  return wider(delta.before === void 0 ? "A credential is set." : "Another credential is set.", gain(delta));
}
function exec(delta) {
  if (delta.after === void 0 || delta.after === "") return open("The default counts again.");
  return wider(delta.before === void 0 ? "It can run other code." : "It names other code.", gain(delta));
}
function content(delta) {
  const [was, is] = [delta.before ?? "", delta.after ?? ""].map((value) => !isOff(value));
  if (was === is) return harmless("Both values mean the same.");
  const matters = delta.row.risk !== "low";
  if (!matters) return harmless(is ? "Telemetry carries more." : "Telemetry carries less.");
  if (!is) return open("Telemetry carries less.");
  return delta.row.risk === "medium" ? open("Telemetry carries more.") : wider("Telemetry carries what people and the model wrote.");
}
function weighed(delta) {
  return delta.row.risk === "low" || delta.row.risk === "lint" ? harmless("") : open("");
}
var SAFE_MODE = /* @__PURE__ */ new Set(["CLAUDE_CODE_SAFE_MODE", "CLAUDE_CODE_SIMPLE"]);
function review(delta) {
  const [was, is] = [delta.before ?? "", delta.after ?? ""].map((value) => !isOff(value));
  if (is && !was && delta.hooked && SAFE_MODE.has(delta.name)) return wider("Switched on.", HOOK_DANGERS.safeMode);
  if (is && !was && delta.name === "CLAUDE_CODE_SKIP_PROMPT_HISTORY")
    return open("Switched on.", HOOK_DANGERS.transcript);
  return weighed(delta);
}
var strangeVariable = () => unknown("Nobody knows what this variable does to the client or to the programs it starts.");

// src/direction/hooks.ts
var CONTROL = /* @__PURE__ */ new Set(["PreToolUse", "PermissionRequest", "UserPromptSubmit", "ConfigChange"]);
function handlersOf(groups2) {
  if (groups2 === void 0) return [];
  if (!isList(groups2)) return null;
  return groups2.flatMap((group) => {
    if (!isObject(group)) return [canonical(group)];
    const handlers = own(group, "hooks");
    const { hooks: _, ...rest } = group;
    return isList(handlers) ? handlers.map((handler) => canonical([rest, handler])) : [canonical(group)];
  });
}
function hookEvent(event, delta) {
  const [before, after] = [handlersOf(delta.before), handlersOf(delta.after)];
  if (before === null || after === null) return unknown("The value is not a list of hook groups.");
  const [had, has2] = [new Set(before), new Set(after)];
  const added = [...has2].filter((handler) => !had.has(handler)).length;
  const removed = [...had].filter((handler) => !has2.has(handler)).length;
  if (added + removed === 0) return null;
  const detail = `${event}: ${added} new or changed, ${removed} gone or changed.`;
  const lost = CONTROL.has(event) ? HOOK_DANGERS.controlLost : HOOK_DANGERS.auditLost;
  if (added > 0) return wider(detail, HOOK_DANGERS.added);
  return CONTROL.has(event) ? wider(detail, lost) : open(detail, lost);
}

// src/direction/lists.ts
var NOT_A_LIST = "The value is not a list; what the client makes of it is not known.";
function diffOf(before, after) {
  const had = new Set(before.map(canonical));
  const has2 = new Set(after.map(canonical));
  const once2 = (entries) => [...new Map(entries.map((entry) => [canonical(entry), entry])).values()];
  return {
    added: once2(after.filter((entry) => !had.has(canonical(entry)))),
    removed: once2(before.filter((entry) => !has2.has(canonical(entry))))
  };
}
function denyList(delta) {
  if (delta.row.defaultsToken !== void 0) return withDefaults(delta, "deny");
  const lists = bothLists(delta, []);
  if (lists === null) return unknown(NOT_A_LIST);
  const { added, removed } = diffOf(...lists);
  const entryKey = delta.row.entryKey;
  if (entryKey === void 0) return denied({ added, removed });
  const names = new Set(removed.map((old) => nameOf(old, entryKey)));
  if (added.some((entry) => names.has(nameOf(entry, entryKey)))) return credentialModes(delta, added, removed);
  return denied({ added, removed });
}
function grantList(delta) {
  if (delta.row.defaultsToken !== void 0) return withDefaults(delta, "grant");
  const lists = bothLists(delta, []);
  return lists === null ? unknown(NOT_A_LIST) : granted(diffOf(...lists));
}
function gateList(delta) {
  const { before, after, row } = delta;
  if (before !== void 0 && !isList(before) || after !== void 0 && !isList(after)) return unknown(NOT_A_LIST);
  if (after === void 0) return wider(`The list is gone: ${row.absent ?? "everything"} is allowed.`);
  if (before === void 0) return narrower(`A list now restricts what was ${row.absent ?? "everything"}.`);
  const diff = diffOf(before, after);
  if (row.nonMonotone && !sameTransports(before, after)) return mcpServers(diff, before, after);
  return granted(diff);
}
function mcpServers(diff, before, after) {
  const names = [...before, ...after].some((entry) => isObject(entry) && own(entry, "serverName") !== void 0);
  if (!names) return granted(diff);
  return open(
    `Entries by name stop or start counting beside entries by URL or command; ${difference(diff.added, diff.removed)}.`
  );
}
var transports = (entries) => ["serverUrl", "serverCommand"].filter((key) => entries.some((e) => isObject(e) && own(e, key) !== void 0)).join();
var sameTransports = (before, after) => transports(before) === transports(after);
function coverageList(delta) {
  const everywhere = delta.row.values ?? [];
  const lists = bothLists(delta, everywhere);
  if (lists === null) return unknown(NOT_A_LIST);
  return denied(diffOf(...lists));
}
function lockSet(delta) {
  const all = delta.row.values ?? [];
  const locked = (value) => {
    if (value === true) return all;
    if (value === false || value === void 0) return [];
    return isList(value) ? value.filter((entry) => typeof entry === "string" && all.includes(entry)) : null;
  };
  const [before, after] = [locked(delta.before), locked(delta.after)];
  return before === null || after === null ? unknown(NOT_A_LIST) : denied(diffOf(before, after));
}
function pin(delta) {
  const { before, after } = delta;
  if (after === void 0) return wider("The pin is gone.");
  if (before === void 0) return narrower("Pinned for the first time.");
  const entries = (value) => isList(value) ? value : [value];
  return granted(diffOf(entries(before), entries(after)));
}
function denied(diff) {
  const detail = sentence(diff);
  if (diff.removed.length > 0) return wider(detail);
  return diff.added.length > 0 ? narrower(detail) : null;
}
function granted(diff) {
  const detail = sentence(diff);
  if (diff.added.length > 0) return wider(detail);
  return diff.removed.length > 0 ? narrower(detail) : null;
}
function sentence(diff) {
  const text2 = difference(diff.added, diff.removed);
  return `${text2.charAt(0).toUpperCase()}${text2.slice(1)}.`;
}
function withDefaults(delta, effect) {
  const token = delta.row.defaultsToken ?? "";
  const lists = bothLists(delta, [token]);
  if (lists === null) return unknown(NOT_A_LIST);
  if (lists.some((list) => list.length === 0))
    return unknown("Whether an empty list keeps the built-in entries is not known.");
  const diff = diffOf(...lists);
  const judged = effect === "deny" ? denied(diff) : granted(diff);
  const builtIn = diff.removed.includes(token) ? " The built-in entries are thrown away." : "";
  return judged === null ? null : { ...judged, detail: `${judged.detail}${builtIn}` };
}
var nameOf = (entry, key) => isObject(entry) ? canonical(own(entry, key)) : canonical(entry);
var modeOf = (entry) => isObject(entry) ? own(entry, "mode") : void 0;
function credentialModes(delta, added, removed) {
  const key = delta.row.entryKey ?? "";
  const now = new Map(added.map((entry) => [nameOf(entry, key), modeOf(entry)]));
  const lost = removed.filter((old) => !now.has(nameOf(old, key)));
  const pairs = removed.filter((old) => now.has(nameOf(old, key))).map((old) => [modeOf(old), now.get(nameOf(old, key))]);
  const detail = `${sentence({ added, removed })} An entry changed how it protects.`;
  if (lost.length > 0 || pairs.some(([old, mode]) => old === "deny" && mode !== "deny")) return wider(detail);
  return pairs.every(([old, mode]) => old !== "deny" && mode === "deny") ? narrower(detail) : open(detail);
}
function bothLists(delta, absent) {
  const before = delta.before === void 0 ? absent : delta.before;
  const after = delta.after === void 0 ? absent : delta.after;
  return isList(before) && isList(after) ? [before, after] : null;
}

// src/direction/maps.ts
function grantEntry(delta) {
  if (delta.after === void 0) return narrower("The entry is gone.");
  if (delta.before === void 0) return wider("A new entry.");
  if (isList(delta.before) && isList(delta.after)) {
    const { added, removed } = diffOf(delta.before, delta.after);
    if (added.length === 0) return removed.length === 0 ? null : narrower("The entry grants less.");
  }
  return wider("The entry points somewhere else or grants other things.");
}
function pluginEntry(delta) {
  const rank = (value) => value === void 0 ? 1 : value === true ? 2 : value === false ? 0 : null;
  const [before, after] = [rank(delta.before), rank(delta.after)];
  if (before === null || after === null)
    return unknown("A value that is not a boolean; it leaves the plugin off today.");
  const words = ["blocked", "left to people", "forced on"];
  const detail = `Was ${words[before]}, is ${words[after]}.`;
  return after > before ? wider(detail) : narrower(detail);
}

// src/direction/scalars.ts
var shown2 = (value) => value === void 0 ? "not set" : `\`${canonical(value)}\``;
var moved3 = (delta) => `Was ${shown2(delta.before)}, is ${shown2(delta.after)}.`;
function strictBool(delta) {
  const loose = delta.row.strict === false;
  const order = [loose, !loose].map((value) => value);
  return ranked(delta, order, ["boolean"]);
}
var strictEnum = (delta) => ranked(delta, delta.row.order ?? [], ["string"]);
function ranked(delta, order, types) {
  const ranks = (value) => {
    if (value === void 0 && delta.row.unsetDependsOn !== void 0) return order.map((_, rank) => rank);
    const effective = value === void 0 ? delta.row.unset ?? null : value;
    return [order.indexOf(effective)];
  };
  const known2 = (value) => value === void 0 || types.includes(typeof value);
  const [before, after] = [ranks(delta.before), ranks(delta.after)];
  if (!known2(delta.before) || !known2(delta.after) || before.includes(-1) || after.includes(-1))
    return unknown(`${moved3(delta)} The value is not one the client is known to read.`);
  return agreed(delta, before, after);
}
function agreed(delta, before, after) {
  const depends = delta.row.unsetDependsOn === void 0 ? "" : ` Not set: ${delta.row.unsetDependsOn}.`;
  const detail = `${moved3(delta)}${depends}`;
  const steps2 = new Set(before.flatMap((from) => after.map((to) => Math.sign(to - from))));
  if (steps2.has(1) && steps2.has(-1)) return open(detail);
  if (incomparable(delta)) return open(detail);
  if (steps2.has(1)) return narrower(detail);
  return steps2.has(-1) ? wider(detail) : harmless(`${moved3(delta)} Both mean the same.`);
}
function incomparable(delta) {
  const modes = [delta.before, delta.after];
  return delta.row.key === "permissions.defaultMode" && modes.includes("plan") && modes.includes("dontAsk");
}
var versionFloor = (delta) => versions(delta, 1);
var versionCeil = (delta) => versions(delta, -1);
function versions(delta, stricter) {
  const [before, after] = [versionOf(delta.before), versionOf(delta.after)];
  if (before === null && after === null)
    return harmless(`${moved3(delta)} Neither is a version, so neither has an effect.`);
  if (after === null) return wider(moved3(delta));
  if (before === null) return narrower(moved3(delta));
  const step2 = compareVersions(before, after) * stricter;
  if (step2 === 0) return open(`${moved3(delta)} They differ only in a suffix.`);
  return step2 > 0 ? narrower(moved3(delta)) : wider(moved3(delta));
}
function versionOf(value) {
  const match = typeof value === "string" ? /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:[-+].*)?$/.exec(value.trim()) : null;
  return match === null ? null : [Number(match[1]), Number(match[2]), Number(match[3])];
}
function compareVersions(first2, second) {
  const index = first2.findIndex((part, at2) => part !== second[at2]);
  return index < 0 ? 0 : Math.sign((second[index] ?? 0) - (first2[index] ?? 0));
}
function redirect2(delta) {
  if (delta.after === void 0) return open("The redirection is gone: the default destination counts again.");
  return wider(delta.before === void 0 ? "Redirected for the first time." : "Redirected to another place.");
}
var COSMETIC = /* @__PURE__ */ new Set(["padding", "refreshInterval", "hideVimModeIndicator", "timeoutMs", "refreshIntervalMs"]);
function exec2(delta) {
  if (delta.after === void 0) return open("The command no longer runs.");
  if (delta.before === void 0) return wider("A command runs on every machine.");
  if (canonical(essence(delta.before)) === canonical(essence(delta.after))) return harmless("The command is the same.");
  return wider("Another command runs on every machine.");
}
function essence(value) {
  if (!isObject(value)) return value;
  const fields = Object.keys(value).filter((field) => !COSMETIC.has(field));
  return Object.fromEntries(fields.map((field) => [field, own(value, field) ?? null]));
}
var WEIGHTY = /* @__PURE__ */ new Set(["power", "dataflow", "auth"]);
var UNANSWERED = "askUserQuestionTimeout";
function review2({ row }) {
  return WEIGHTY.has(row.dimension) || row.key === UNANSWERED ? open("") : harmless("");
}
var neutral = (_delta) => harmless("");

// src/direction/traps.ts
var TRAPS = {
  "sandbox.enabled": sandboxEnabled,
  "sandbox.enabledPlatforms": nowConfined("Commands on more platforms"),
  "sandbox.excludedCommands": nowConfined("Commands that are no longer excluded"),
  disableAllHooks,
  allowManagedPermissionRulesOnly: (_delta, judged) => ({
    ...judged,
    detail: `${judged.detail} While it is on, users' own deny and ask rules do not count either.`
  }),
  allowManagedMcpServersOnly: (delta, judged) => needs(delta, judged, "allowedMcpServers"),
  enforceAvailableModels: (delta, judged) => needs(delta, judged, "availableModels"),
  allowedChannelPlugins: channels,
  disableAutoMode: (delta, judged) => twin(delta, judged, "permissions.disableAutoMode"),
  "permissions.disableAutoMode": (delta, judged) => twin(delta, judged, "disableAutoMode")
};
var correct = (delta, judged) => TRAPS[delta.row.key]?.(delta, judged) ?? judged;
function sandboxEnabled(delta, judged) {
  return judged.direction === "narrower" ? unasked(delta, judged, "Sandboxed commands") : judged;
}
function nowConfined(what) {
  return (delta, judged) => {
    const isOn = valueAt(delta.sides.after, "sandbox.enabled") === true;
    return judged.direction === "narrower" && isOn ? unasked(delta, judged, what) : judged;
  };
}
function unasked({ sides }, judged, what) {
  const autoAllow = valueAt(sides.after, "sandbox.autoAllowBashIfSandboxed");
  if (autoAllow === false) return judged;
  const why = autoAllow === true ? "on" : "not set, and its default depends on the client version";
  return {
    ...open(judged.detail),
    reason: `${what} may now run without a question: \`sandbox.autoAllowBashIfSandboxed\` is ${why}.`
  };
}
function disableAllHooks(delta, judged) {
  if (delta.before !== true && delta.after !== true) return harmless("Hooks run both times.");
  if (delta.after !== true) return open("Hooks run again.");
  if (!shipsHooks(delta.sides.before) && !shipsHooks(delta.sides.after))
    return open("Users' and repositories' hooks no longer run.");
  return wider(judged.detail, DANGERS["disableAllHooks"] ?? null);
}
function shipsHooks(settings) {
  const hooks = valueAt(settings, "hooks");
  const handlers = isObject(hooks) ? Object.values(hooks).some((groups2) => (handlersOf(groups2)?.length ?? 1) > 0) : false;
  return handlers || valueAt(settings, "statusLine") !== void 0 || valueAt(settings, "fileSuggestion") !== void 0;
}
function needs(delta, judged, list) {
  const locks = (side, value) => value === true && Array.isArray(valueAt(side, list));
  const was = locks(delta.sides.before, delta.before);
  const is = locks(delta.sides.after, delta.after);
  if (was !== is) return judged;
  return harmless(`${judged.detail} Without \`${list}\` it has no effect.`);
}
function channels(delta, judged) {
  const { before, after, sides } = delta;
  const firstList = before === void 0 && Array.isArray(after) && after.length > 0;
  if (valueAt(sides.after, "channelsEnabled") !== true && judged.direction === "narrower")
    return harmless(`${judged.detail} Without \`channelsEnabled\` it has no effect.`);
  return firstList ? open(`${judged.detail} The vendor's own list no longer counts.`) : judged;
}
function twin(delta, judged, other) {
  const { before, after } = delta.sides;
  const holds2 = (side) => valueAt(side, "disableAutoMode") === "disable" || valueAt(side, "permissions.disableAutoMode") === "disable";
  if (holds2(before) !== holds2(after)) return judged;
  return harmless(`${judged.detail} \`${other}\` says the same in its place.`);
}

// src/facts/lost-keys.ts
var NOT_A_SETTING = {
  autoConnectIde: "is read from ~/.claude.json only",
  autoInstallIdeExtension: "is read from ~/.claude.json only",
  awaySummaryEnabled: "is no longer a setting",
  axScreenReader: "is read from ~/.claude.json only",
  claudeInChromeDefaultEnabled: "is read from ~/.claude.json only",
  copyOnSelect: "is read from ~/.claude.json only",
  diffTool: "is read from ~/.claude.json only",
  externalEditorContext: "is read from ~/.claude.json only",
  ignorePatterns: "was removed; Read deny rules took its place",
  mcpServers: "belongs to managed-mcp.json, or as `managedMcpServers` into the settings",
  permissionExplainerEnabled: "is read from ~/.claude.json only",
  pluginDigests: "was removed",
  skippedMarketplaces: "is no longer a setting",
  skippedPlugins: "is no longer a setting",
  teammateDefaultModel: "is no longer a setting"
};
var OUTDATED = {
  additionalMarketplaces: "is an alias that clients before 2.1.232 ignore; write `extraKnownMarketplaces`",
  allowedMarketplaces: "is an alias that clients before 2.1.232 ignore; write `strictKnownMarketplaces`",
  disableArtifact: "is superseded by `enableArtifact`; `false` is ignored",
  includeCoAuthoredBy: "is superseded by `attribution` and ignored beside it",
  keybindingFlavor: "has no effect",
  subagentStatusLine: "is deprecated",
  taskOutputMaxChars: "has no effect",
  voiceEnabled: "is superseded by `voice.enabled`"
};
var USUAL_PARENT = {
  allow: "permissions",
  ask: "permissions",
  deny: "permissions",
  disableAutoMode: "permissions",
  enabled: "sandbox"
};
var REMARK = /^(?:_|\/\/|#|\$(?:comment|id)$|comments?$|description$|notes?$|name$|version$|title$|author$|owner$)/i;
var PURE_REMARK = /^(?:_|\/\/|#|\$comment$|comments?$)/i;

// src/direction.ts
function direction(before, after) {
  const sides = { before, after };
  return differences({ pointer: "", before, after }).flatMap((found) => judge(found, sides)).sort(byPointer);
}
var byPointer = (a, b) => a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0;
var RULES = /* @__PURE__ */ new Set(["/permissions/allow", "/permissions/ask", "/permissions/deny"]);
var ENTRY_KINDS = /* @__PURE__ */ new Set(["envMap", "pluginMap", "hookMap", "grantMap"]);
var ENTRY_KEYS = /* @__PURE__ */ new Set(["modelOverrides", "skillOverrides", "pluginConfigs"]);
function differences(found) {
  const { pointer, before, after } = found;
  if (RULES.has(pointer)) return [];
  if (!isOpen2(before) || !isOpen2(after) || !divides(pointer)) return same(before, after) ? [] : [found];
  const keys = /* @__PURE__ */ new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...keys].flatMap(
    (key) => differences({ pointer: child(pointer, key), before: own(before ?? {}, key), after: own(after ?? {}, key) })
  );
}
var isOpen2 = (value) => value === void 0 || isObject(value);
function divides(pointer) {
  const row = rowAbove(pointer);
  return hasKeys(pointer) || row !== void 0 && pointer === pointerOf(row.key) && isMap(row);
}
var hasKeys = (pointer) => keysBelow(pointer) !== void 0;
function judge(found, sides) {
  const row = rowAbove(found.pointer);
  const known2 = plainAbove(found.pointer);
  if (row === void 0)
    return [known2 === void 0 ? isRemark(found) ? remark(found) : strange(found) : plain(found, known2.key)];
  if (row.kind === "envMap") return variable(found, sides);
  if (!belongs(found.pointer, row)) return [isRemark(found) ? remark(found) : strange(found)];
  const delta = { row, before: found.before, after: found.after, sides };
  const judged = judgeRow(found.pointer, delta);
  if (judged === null) return [];
  const corrected = correct(delta, judged);
  return [
    change(found, row.key, { ...corrected, detail: told(row, corrected), dangerous: danger(row, found, corrected) })
  ];
}
function belongs(pointer, row) {
  const depth = pointer.split("/").length - pointerOf(row.key).split("/").length;
  return depth === 0 || depth === 1 && isMap(row);
}
var isMap = (row) => ENTRY_KINDS.has(row.kind) || ENTRY_KEYS.has(row.key);
var KINDS2 = {
  strictBool,
  strictEnum,
  denyList,
  grantList,
  gateList,
  coverageList,
  lockSet,
  grantMap: grantEntry,
  pluginMap: pluginEntry,
  pin,
  redirect: redirect2,
  exec: exec2,
  versionFloor,
  versionCeil,
  review: review2,
  neutral
};
function judgeRow(pointer, delta) {
  const { kind } = delta.row;
  if (kind === "hookMap") return hookEvent(steps(pointer)[1] ?? "", delta);
  if (kind === "envMap") return null;
  if (ENTRY_KINDS.has(kind) && pointer === `/${delta.row.key}`) return unknown("The value is not an object.");
  return KINDS2[kind](delta);
}
function variable(found, sides) {
  const name = steps(found.pointer)[1] ?? "";
  const [before, after] = [envText(found.before), envText(found.after)];
  if (before === after && before !== null) return [];
  const row = envRow(name);
  if (row === void 0 || before === null || after === null) return [change(found, `env.${name}`, strangeVariable())];
  const hooked = shipsHooks(sides.before) || shipsHooks(sides.after);
  const judged = envVariable({ name, row, before, after, hooked });
  if (judged === null) return [];
  const note = [row.meaning, row.note, judged.detail].filter((text2) => text2).join(" ");
  return [change(found, `env.${name}`, { ...judged, detail: note })];
}
var told = (row, judged) => [judged.reason, row.meaning, judged.detail, judged.matters ? row.note : void 0].filter((text2) => text2).join(" ");
function danger(row, found, judged) {
  if (judged.dangerous !== null || judged.direction !== "wider") return judged.dangerous;
  if (row.key === "permissions.defaultMode") return MODE_DANGERS[canonicalText(found.after)] ?? null;
  return DANGERS[row.key] ?? (row.kind === "exec" ? NEW_CODE : null);
}
var canonicalText = (value) => typeof value === "string" ? value : canonical(value);
var plain = (found, key) => change(found, key, {
  direction: "sideways",
  matters: false,
  detail: "No effect on security is known.",
  dangerous: null
});
var isRemark = ({ pointer }) => PURE_REMARK.test(steps(pointer).at(-1) ?? "");
var remark = (found) => change(found, null, {
  direction: "sideways",
  matters: false,
  detail: "A remark: the client keeps it and does nothing with it.",
  dangerous: null
});
var strange = (found) => change(
  found,
  null,
  unknown("Nobody knows this key: the client keeps it and, as far as is known, does nothing with it.")
);
function change(found, key, judged) {
  const { direction: direction2, matters, detail, dangerous } = judged;
  return { ...found, key, direction: direction2, meaning: detail, matters, dangerous };
}

// src/compare/settings.ts
function settingChanges(before, after) {
  const isConfined = [before, after].some(({ policy }) => isSandboxed(policy.settings));
  const [old, now] = [before, after].map(
    ({ policy, ruleset }) => isConfined ? withRuleHosts({ ...ruleset, settings: policy.settings }) : policy.settings
  );
  return direction(old, now).map((found) => {
    const { pointer } = found;
    const rules = isConfined ? { before: ruleOriginsOf(pointer, before, after), after: ruleOriginsOf(pointer, after, before) } : { before: [], after: [] };
    const origins = {
      before: [...rules.before, ...originsOf(before.policy, pointer)],
      after: [...rules.after, ...originsOf(after.policy, pointer)]
    };
    const isFed = rules.before.length + rules.after.length > 0;
    const change2 = isFed ? { ...found, meaning: `${found.meaning} WebFetch(domain:\u2026) rules add to it.` } : found;
    return change2.direction === "unknown" ? unknown2(change2, origins) : { kind: "setting", ...change2, origins };
  });
}
function unknown2(change2, origins) {
  const values = { before: change2.before ?? null, after: change2.after ?? null };
  const why = change2.key === null ? "unknown key" : "not modelled";
  return { kind: "unknown", about: change2.pointer, why, values, origins };
}
function originsOf({ origins }, pointer) {
  const own2 = origins.get(pointer);
  if (own2) return own2;
  const below3 = [...origins].filter(([at2]) => at2.startsWith(`${pointer}/`));
  const all = below3.flatMap(([, places]) => places);
  return [...new Map(all.map((origin) => [`${origin.file}#${origin.pointer}`, origin])).values()];
}

// src/compare.ts
function compare(before, after, situation) {
  const calls = callChanges(before.ruleset, after.ruleset, situation);
  return [...calls, ...settingChanges(before, after)];
}
function compareCalls(before, after, situation, asks) {
  return search3(before, after, situation, asks).found;
}
function callChanges(before, after, situation) {
  const { found, stage, anchors, regions } = search3(before, after, situation);
  const again = (other, isAsked2) => {
    const there = search3(before, after, other, null, isAsked2);
    return { anchors: there.anchors, changes: other.sandboxAvailable ? there.byRules() : there.found };
  };
  const more = crosscheck({ found, stage, anchors, regions, situation, again });
  const shown3 = new Set(more.flatMap((change2) => change2.kind === "call" ? change2.region : []));
  const isShown = ({ about }) => shown3.has(about.slice(about.indexOf(" ") + 1));
  return [
    ...found.filter((change2) => change2.kind !== "unknown" || change2.why === "budget" || !isShown(change2)),
    ...more
  ];
}
var anchorsIn = (rulesets, situation) => ({
  cwd: situation.cwd,
  home: situation.home,
  roots: [...new Set(rulesets.flatMap((ruleset) => anchorsAmong(situation.cwd, rootsOf(ruleset, situation))))]
});
function search3(before, after, situation, asks = null, isAsked2 = () => true) {
  const [old, now] = [before, after].map((ruleset) => halfOf(ruleset, anchorsIn([ruleset], situation)));
  const anchors = anchorsIn([before, after], situation);
  const stage = stageOf(before, after, situation);
  const { removed, added, respelled, moved: moved4 } = changedOf(old, now);
  const changes = new Set([...removed, ...added].map(({ rule }) => rule));
  const shared2 = { stage, anchors, changes, asks, effort: { left: EFFORT } };
  const works = [
    ...removed.flatMap(meanings).map((region) => ({ region, own: old, other: now, ...shared2 })),
    ...added.flatMap(meanings).map((region) => ({ region, own: now, other: old, ...shared2 }))
  ];
  const classes2 = asks === null ? classChanges([old, now], stage, anchors) : [];
  const searched = [];
  const ruled2 = works.flatMap((work) => {
    if (asks?.region(work.region) === false || !isAsked2(work.region)) return [];
    if (work.region.kind === "set" && isCoveredByKept({ ...work, region: work.region })) return [];
    if (!isAffordable(work)) return [{ change: unknownRule(work, "budget"), cause: null }];
    searched.push(work.region);
    return regionChanges(work);
  });
  const rules = new Set(before.rules);
  const spelled2 = respelled.filter(isAsked2).flatMap((region) => {
    const [own2, other] = rules.has(region.rule) ? [old, now] : [now, old];
    return spelledChanges({ region, own: own2, other, ...shared2, changes: /* @__PURE__ */ new Set() });
  });
  const found = ordered([...ruled2, ...spelled2, ...classes2.map((change2) => ({ change: change2, cause: null }))], moved4);
  return { found, byRules: () => ordered([...ruled2, ...spelled2], moved4), stage, anchors, regions: searched };
}
var meanings = (region) => {
  const command = region.kind === "set" ? asCommand(region) : null;
  return command === null ? [region] : [region, command];
};
var LONGEST = 4096;
var MOST_STARS = 64;
var MOST_EXCEPTIONS = 40;
var isAffordable = ({ region, own: own2, other, effort }) => region.kind !== "set" || isSearched(region.rule.text) && effort.left > 0 && (region.subject !== "path" || [own2, other].every(({ ruleset }) => exceptionsIn(ruleset) <= MOST_EXCEPTIONS));
var exceptionsIn = once(
  ({ rules }) => rules.filter(({ tool, content: content2 }) => /^(?:Read|Edit)$/.test(tool) && content2?.startsWith("!")).length
);
var isSearched = (text2) => text2.length <= LONGEST && text2.split("*").length - 1 <= MOST_STARS;
var EFFORT = 8e6;
var asking = ({ own: own2, other }) => 1500 + (own2.ruleset.rules.length + other.ruleset.rules.length) / 5;
function regionChanges(work) {
  const { region, effort } = work;
  if (region.kind !== "set")
    return region.kind === "inert" ? [] : [{ change: unknownRule(work, "not modelled"), cause: null }];
  effort.left -= asking(work);
  const set = { ...work, region };
  const found = [];
  const isSettled = () => found.some(({ change: change2 }) => change2.kind === "call" && isUsual(set, change2));
  for (const domain of domainsOf(region)) {
    if (work.asks?.tool(domain.tool) === false) continue;
    const isTold = ({ change: change2 }) => found.some(({ change: other }) => isAlike(change2, other));
    found.push(...domainChanges(set, domain).filter((one) => work.asks !== null || !isTold(one)));
    if (work.asks === null && isSettled()) break;
  }
  return found.filter(({ change: change2 }) => change2.kind === "call" || change2.why === "budget" || !isSettled());
}
var isAlike = (one, other) => one.kind === "call" && other.kind === "call" && one.direction === other.direction;
function isUsual({ region, own: own2, stage }, { direction: direction2 }) {
  const isOpening = own2.ruleset === stage.after === (region.rule.effect === "allow");
  return region.negative || direction2 === (isOpening ? "wider" : "narrower");
}
function domainsOf({ rule, subject }) {
  if (subject === "field") return [domainOf(rule.tool)];
  const all = [...TOOLS, MCP].filter((tool) => decides(rule, tool));
  const named2 = all.length === 0 && subject === "tool" ? [rule.tool] : all;
  const domains = [...named2].sort((a, b) => Number(b === rule.tool) - Number(a === rule.tool)).map(domainOf);
  return subject === "path" ? [...domains, filesOfCommand(rule.tool)] : domains;
}
function domainChanges(work, domain) {
  const cause = work.region;
  const question = questionOf({ ...work, changed: cause, domain }, domain);
  const found = ask(question);
  const { left } = found;
  const isOpen3 = left === "budget" || domain.subject === "cmdlet";
  const proof = isOpen3 ? "not proven" : "proved";
  const rows = rowsOf(question, found, proof);
  if (rows.length > 0 || left === "nothing") return rows.map((change2) => ({ change: change2, cause }));
  return [{ change: unknownRule(work, left), cause }];
}
function spelledChanges(work) {
  const domain = domainOf("Bash");
  if (work.asks?.tool(domain.tool) === false) return [];
  const question = questionOf({ ...work, changed: work.region, domain }, domain);
  const found = askSpelled(question);
  if (found.left !== "nothing") return [{ change: unknownRule(work, found.left), cause: null }];
  return rowsOf(question, found, "proved").map((change2) => ({ change: change2, cause: work.region }));
}
function unknownRule({ region, own: own2, stage }, why) {
  const places = [region.rule.origin];
  const isBefore = own2.ruleset === stage.before;
  const origins = { before: isBefore ? places : [], after: isBefore ? [] : places };
  return { kind: "unknown", about: `${region.rule.effect} ${ruleText(region.rule)}`, why, origins };
}

// src/waivers.ts
import { createHash as createHash2 } from "node:crypto";

// node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate(value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 55296 && code <= 56319) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 56320 && next <= 57343)) {
        return true;
      }
      i++;
    } else if (code >= 56320 && code <= 57343) {
      return true;
    }
  }
  return false;
}
function canonicalize(object, seen = /* @__PURE__ */ new Set()) {
  if (typeof object === "number" && isNaN(object)) {
    throw new Error("NaN is not allowed");
  }
  if (typeof object === "number" && !isFinite(object)) {
    throw new Error("Infinity is not allowed");
  }
  if (typeof object === "string" && hasLoneSurrogate(object)) {
    throw new Error("Lone surrogate is not allowed");
  }
  if (object === null || typeof object !== "object") {
    return JSON.stringify(object);
  }
  if (typeof object.toJSON === "function") {
    if (seen.has(object)) {
      throw new Error("Circular reference detected");
    }
    seen.add(object);
    const result2 = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result2;
  }
  if (seen.has(object)) {
    throw new Error("Circular reference detected");
  }
  seen.add(object);
  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === void 0 || typeof cv === "symbol" ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(",")}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === void 0 || typeof object[key] === "symbol") {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(",")}}`;
  }
  seen.delete(object);
  return result;
}

// src/digest.ts
import { createHash } from "node:crypto";
var LONE_SURROGATE = new RegExp("\\p{Surrogate}", "u");
function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
function digest(input) {
  const problems = [...namesWithoutForm(input), ...valuesWithoutForm(input.settings, "", input.origins ?? /* @__PURE__ */ new Map())];
  if (problems.length > 0) return { digest: null, problems };
  const document = {
    settings: input.settings,
    fragments: input.fragments.map(({ name, bytes }) => ({ name, sha256: sha256(bytes) })),
    ...input.claudeMd ? { claudeMd: sha256(input.claudeMd) } : {},
    ...input.delivery ? { delivery: sha256(input.delivery) } : {}
  };
  return { digest: `sha256:${sha256(canonicalize(document) ?? "")}`, problems: [] };
}
function namesWithoutForm({ fragments }) {
  return fragments.filter(({ name }) => LONE_SURROGATE.test(name)).map(({ name }) => ({ code: "lone-surrogate", origin: { file: name, pointer: "" }, args: { value: name } }));
}
function valuesWithoutForm(value, pointer, origins) {
  if (typeof value === "string") return LONE_SURROGATE.test(value) ? [problem("lone-surrogate", pointer, origins)] : [];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [problem("number-overflow", pointer, origins)];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at2 = child(pointer, key);
    const ofKey = LONE_SURROGATE.test(key) ? [problem("lone-surrogate", at2, origins)] : [];
    return [...ofKey, ...valuesWithoutForm(inner, at2, origins)];
  });
}
function problem(code, pointer, origins) {
  const origin = origins.get(pointer)?.[0] ?? { file: "managed-settings.json", pointer };
  return { code, origin, args: { pointer } };
}

// src/waivers.ts
function isUnproven(change2) {
  if (change2.kind === "unknown") return true;
  if (change2.kind === "call") return change2.proof === "not proven" && change2.direction !== "wider";
  return change2.direction === "unknown" || change2.direction === "sideways" && change2.matters;
}
function needsApproval(change2) {
  return isUnproven(change2) || change2.kind !== "unknown" && change2.direction === "wider";
}
function changeId(change2) {
  return createHash2("sha256").update(canonicalize(withForm(identity(change2))) ?? "").digest("hex").slice(0, 32);
}
function withForm(value) {
  if (typeof value === "string") return LONE_SURROGATE.test(value) ? JSON.stringify(value) : value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.map(withForm);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [withForm(key), withForm(inner)]));
}
function identity(change2) {
  switch (change2.kind) {
    case "call":
      return [...callOf2(change2), [...change2.modes].sort(), change2.elsewhere.map(pairOf2).sort()];
    case "setting":
      return ["setting", change2.pointer, change2.before ?? null, change2.after ?? null, change2.direction];
    case "unknown":
      return ["unknown", change2.about, change2.why, change2.values ?? null, sidesOf(change2)];
  }
}
var callOf2 = ({ tool, region, classes: classes2, before, after, direction: direction2, proof }) => [
  ...["call", tool, region, classes2 ?? [], outcome(before), outcome(after), direction2, proof]
];
var outcome = ({ effect, source }) => source === "classifier" ? source : effect;
var pairOf2 = ({ mode, before, after }) => `${mode} ${before} ${after}`;
var sidesOf = ({ origins }) => [
  origins.before.length > 0,
  origins.after.length > 0
];
function approvals(changes, waivers, today) {
  return changes.filter(needsApproval).map((change2) => {
    const id = changeId(change2);
    const written = waivers.filter((waiver2) => waiver2.id === id);
    const waiver = written.find(({ expires }) => expires >= today) ?? null;
    return { change: change2, id, waiver, expired: waiver ? null : written[0] ?? null };
  });
}

// src/claims.ts
var MODES2 = ["default", "acceptEdits", "plan", "dontAsk", "auto", "bypassPermissions"];
var REFUTES = {
  neverAllow: ({ effect }) => effect === "allow",
  neverUnasked: ({ effect, source }) => effect === "allow" || effect === "ask" && source === "classifier",
  neverDeny: ({ effect }) => effect === "deny",
  alwaysAllow: ({ effect }) => effect !== "allow"
};
function prove(claim, side, situation) {
  const rule = parseRule(claim.rule, "deny");
  if (rule === null) return { result: "not proven", why: `${claim.rule} is no permission rule the client takes` };
  const hint = hintOf(claim.rule, situation);
  if (hint !== null) return { result: "not proven", why: `${claim.rule} matches no call, so it says nothing${hint}` };
  for (const at2 of situationsOf(claim.kind, side, situation)) {
    const proof = refuteByExample(claim, side, at2) ?? proveIn(claim, side, at2);
    if (proof.result !== "proved") return proof;
  }
  return { result: "proved" };
}
function hintOf(text2, { cwd, home }) {
  const rule = compile(policyOf("deny", text2)).rules[0];
  if (rule === void 0) return "";
  const { tool, content: content2 } = rule;
  const meant = meantTool(tool.trim());
  const isTool = isKnownTool(tool) || content2 === null && tool.includes("*");
  if (!isTool) return meant === null ? `: there is no tool ${tool}` : `; did you mean ${meant}?`;
  if (regionOf(rule, { cwd, home }).kind !== "inert") return null;
  const other = COVERED_BY.get(tool);
  return other === void 0 ? "" : `; did you mean ${other}(${content2})?`;
}
function situationsOf(kind, { ruleset }, situation) {
  const at2 = (mode) => ({ mode, situation: { ...situation, mode } });
  const start = contextOf(ruleset, situation).mode;
  if (kind === "neverDeny" || kind === "alwaysAllow" || situation.mode !== null) return [at2(start)];
  return MODES2.map(at2).filter((one) => contextOf(ruleset, one.situation).mode === one.mode);
}
var EXAMPLES5 = 24;
function refuteByExample(claim, { ruleset }, at2) {
  for (const witness of examplesOf(claim.rule, at2.situation)) {
    const decision = decide(ruleset, witness, at2.situation);
    if (REFUTES[claim.kind](decision)) return { result: "refuted", witness, decision, mode: at2.mode };
  }
  return null;
}
function examplesOf(text2, { cwd, home }) {
  const rule = compile(policyOf("deny", text2)).rules[0];
  const region = rule && regionOf(rule, { cwd, home });
  if (!rule || region?.kind !== "set") return [];
  const domain = domainOf(rule.tool);
  const { subject, patterns } = region;
  if (subject === "field" || domain.subject === null || subject !== domain.subject && subject !== "tool")
    return [callIn(domain, "")];
  const wanted = subject === domain.subject ? patterns : [];
  const machine = machineOf(wanted);
  const known2 = entriesOf(domain.subject).map((entry) => entry.text);
  const inside2 = wanted.length === 0 ? known2 : known2.filter((one) => accepts(machine, canonical2(subject, one)));
  const made = textsOf({ subject, machine, patterns: wanted, anchors: { cwd, home } }, EXAMPLES5);
  return [.../* @__PURE__ */ new Set([...inside2, ...made])].map((one) => callIn(domain, one));
}
function proveIn(claim, side, at2) {
  const isStrict = claim.kind === "neverAllow" || claim.kind === "neverUnasked";
  const after = isStrict ? withRule(side, "deny", claim.rule) : alone(claim.rule);
  const rule = after.ruleset.rules.find(({ text: text2 }) => text2 === claim.rule);
  const speaksOf2 = (tool) => isStrict || rule === void 0 || tool === rule.tool || decides(rule, tool);
  const isNear2 = isStrict || rule === void 0 ? () => true : nearTo(regionOf(rule, at2.situation));
  const changes = compareCalls(side.ruleset, after.ruleset, at2.situation, { tool: speaksOf2, region: isNear2 });
  for (const change2 of changes) {
    if (change2.kind !== "call") continue;
    if (!isStrict && (change2.after.by?.text !== claim.rule || !isSpoken(claim.rule, change2.witness, at2.situation)))
      continue;
    const decision = decide(side.ruleset, change2.witness, at2.situation);
    if (REFUTES[claim.kind](decision)) return { result: "refuted", witness: change2.witness, decision, mode: at2.mode };
  }
  const open2 = changes.find(
    (change2) => change2.kind === "unknown" || change2.kind === "call" && change2.proof === "not proven"
  );
  if (open2 !== void 0) return { result: "not proven", why: openText(open2) };
  return isStrict || rule === void 0 ? { result: "proved" } : proveFiles(claim, rule, side, at2);
}
function nearTo(claimed) {
  if (claimed.kind !== "set" || claimed.subject !== "command" || claimed.patterns.some((pattern) => programOf(pattern) === null))
    return () => true;
  const machine = machineOf(claimed.patterns);
  const readsFiles = claimed.patterns.some((pattern) => FILE_COMMANDS.has(programOf(pattern) ?? ""));
  return (region) => {
    if (region.kind === "set" && region.subject === "path") return readsFiles;
    if (region.kind !== "set" || region.subject !== "command") return true;
    return member({ all: [machine, machineOf(region.patterns)], none: NOTHING }, NEAR_BUDGET).kind !== "empty";
  };
}
var NEAR_BUDGET = 2e4;
function programOf(pattern) {
  const end = pattern.findIndex((token) => typeof token !== "number");
  const head = spelled(pattern.slice(0, end < 0 ? void 0 : end).map(Number));
  const [, program, blank] = /^([\w.-]+)( |$)/.exec(head) ?? [];
  if (program === void 0 || blank !== " " && end >= 0) return null;
  return standsAlone([], [literalWord(program)]) ? program : null;
}
function proveFiles(claim, rule, { ruleset }, at2) {
  for (const { rule: guard, calls, isNear: isNear2 } of guardedBy(regionOf(rule, at2.situation), ruleset.rules, at2.situation)) {
    for (const witness of calls) {
      const decision = decide(ruleset, witness, at2.situation);
      if (REFUTES[claim.kind](decision)) return { result: "refuted", witness, decision, mode: at2.mode };
    }
    if (isNear2 && guard.effect === "deny")
      return { result: "not proven", why: `files that ${ruleText(guard)} guards: not every command was decided` };
  }
  return { result: "proved" };
}
function isSpoken(text2, call, { cwd, home }) {
  const rule = compile(policyOf("deny", text2)).rules[0];
  const region = rule && regionOf(rule, { cwd, home });
  const primary = primaryOf(call);
  if (region?.kind !== "set" || region.subject !== "command" || primary === null) return true;
  return accepts(machineOf(region.patterns), primary);
}
var CLAIMED = { file: "claim", pointer: "" };
function policyOf(effect, text2) {
  return {
    settings: { permissions: { [effect]: [text2] } },
    origins: /* @__PURE__ */ new Map([[`/permissions/${effect}/0`, [CLAIMED]]])
  };
}
function alone(text2) {
  const policy = policyOf("allow", text2);
  return { policy, ruleset: compile(policy) };
}
function withRule({ policy }, effect, text2) {
  const permissions = objectOf(policy.settings["permissions"]);
  const list = permissions[effect];
  const rules = Array.isArray(list) ? list : [];
  const changed = {
    settings: { ...policy.settings, permissions: { ...permissions, [effect]: [...rules, text2] } },
    origins: new Map([...policy.origins, [`/permissions/${effect}/${rules.length}`, [CLAIMED]]])
  };
  return { policy: changed, ruleset: compile(changed) };
}
function objectOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function proveNoWider(before, after, situation) {
  const changes = compare(before, after, situation);
  const wider2 = changes.find((change2) => change2.kind !== "unknown" && change2.direction === "wider");
  if (wider2 !== void 0 && wider2.kind !== "unknown") return { result: "refuted", change: wider2 };
  const open2 = changes.find(isUnproven);
  return open2 === void 0 ? { result: "proved" } : { result: "not proven", why: openText(open2) };
}
function openText(change2) {
  if (change2.kind === "unknown") return `${change2.about}: ${change2.why}`;
  if (change2.kind === "setting") return `${change2.pointer} changed, and its values have no order`;
  return `${change2.region}: not every call was decided`;
}

export {
  sha256,
  digest,
  isUnproven,
  changeId,
  approvals,
  RISKS,
  isSandboxed,
  envRow,
  isOff,
  envText,
  versionOf,
  compareVersions,
  shipsHooks,
  NOT_A_SETTING,
  OUTDATED,
  USUAL_PARENT,
  REMARK,
  direction,
  compare,
  prove,
  proveNoWider
};
