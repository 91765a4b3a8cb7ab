// Turns two lists of one key into a judgement: what was added, what was removed, and which of the two opens something.
import { isList, isObject, type Json } from '../parse.ts';
import { canonical, type Delta, difference, type Judgement, narrower, open, own, unknown, wider } from './delta.ts';

/** Entries of one side only. Order and duplicates decide nothing. */
interface Diff {
  readonly added: readonly Json[];
  readonly removed: readonly Json[];
}

const NOT_A_LIST = 'The value is not a list; what the client makes of it is not known.';

export function diffOf(before: readonly Json[], after: readonly Json[]): Diff {
  const had = new Set(before.map(canonical));
  const has = new Set(after.map(canonical));
  const once = (entries: readonly Json[]) => [...new Map(entries.map((entry) => [canonical(entry), entry])).values()];
  return {
    added: once(after.filter((entry) => !had.has(canonical(entry)))),
    removed: once(before.filter((entry) => !has.has(canonical(entry)))),
  };
}

/** A list that restricts: absent equals []. */
export function denyList(delta: Delta): Judgement | null {
  if (delta.row.defaultsToken !== undefined) return withDefaults(delta, 'deny');
  const lists = bothLists(delta, []);
  if (lists === null) return unknown(NOT_A_LIST);
  const { added, removed } = diffOf(...lists);
  const entryKey = delta.row.entryKey;
  if (entryKey === undefined) return denied({ added, removed });
  const names = new Set(removed.map((old) => nameOf(old, entryKey)));
  if (added.some((entry) => names.has(nameOf(entry, entryKey)))) return credentialModes(delta, added, removed);
  return denied({ added, removed });
}

/** A list that grants: absent equals []. */
export function grantList(delta: Delta): Judgement | null {
  if (delta.row.defaultsToken !== undefined) return withDefaults(delta, 'grant');
  const lists = bothLists(delta, []);
  return lists === null ? unknown(NOT_A_LIST) : granted(diffOf(...lists));
}

/** An allowlist whose absence means no restriction; [] is the strictest value. */
export function gateList(delta: Delta): Judgement | null {
  const { before, after, row } = delta;
  if ((before !== undefined && !isList(before)) || (after !== undefined && !isList(after))) return unknown(NOT_A_LIST);
  if (after === undefined) return wider(`The list is gone: ${row.absent ?? 'everything'} is allowed.`);
  if (before === undefined) return narrower(`A list now restricts what was ${row.absent ?? 'everything'}.`);
  const diff = diffOf(before, after);
  if (row.nonMonotone && !sameTransports(before, after)) return mcpServers(diff, before, after);
  return granted(diff);
}

// The first serverUrl entry makes serverName entries stop counting for remote servers, the first serverCommand entry for local ones
// (settings facts, section 6, trap 3): with names in the list, adding one entry closes others.
function mcpServers(diff: Diff, before: readonly Json[], after: readonly Json[]): Judgement | null {
  const names = [...before, ...after].some((entry) => isObject(entry) && own(entry, 'serverName') !== undefined);
  if (!names) return granted(diff);
  return open(
    `Entries by name stop or start counting beside entries by URL or command; ${difference(diff.added, diff.removed)}.`,
  );
}

const transports = (entries: readonly Json[]) =>
  ['serverUrl', 'serverCommand'].filter((key) => entries.some((e) => isObject(e) && own(e, key) !== undefined)).join();
const sameTransports = (before: readonly Json[], after: readonly Json[]) => transports(before) === transports(after);

/** A list of places where a protection applies; absent means everywhere. */
export function coverageList(delta: Delta): Judgement | null {
  const everywhere = delta.row.values ?? [];
  const lists = bothLists(delta, everywhere);
  if (lists === null) return unknown(NOT_A_LIST);
  return denied(diffOf(...lists));
}

/** A boolean or a list of locked surfaces; true locks all of them, unknown names lock nothing. */
export function lockSet(delta: Delta): Judgement | null {
  const all = delta.row.values ?? [];
  const locked = (value: Json | undefined) => {
    if (value === true) return all;
    if (value === false || value === undefined) return [];
    return isList(value) ? value.filter((entry) => typeof entry === 'string' && all.includes(entry)) : null;
  };
  const [before, after] = [locked(delta.before), locked(delta.after)];
  return before === null || after === null ? unknown(NOT_A_LIST) : denied(diffOf(before, after));
}

/** An identity pin: absent pins nothing, a list pins to any of its entries, [] admits nobody. */
export function pin(delta: Delta): Judgement | null {
  const { before, after } = delta;
  if (after === undefined) return wider('The pin is gone.');
  if (before === undefined) return narrower('Pinned for the first time.');
  const entries = (value: Json) => (isList(value) ? value : [value]);
  return granted(diffOf(entries(before), entries(after)));
}

function denied(diff: Diff): Judgement | null {
  const detail = sentence(diff);
  if (diff.removed.length > 0) return wider(detail);
  return diff.added.length > 0 ? narrower(detail) : null;
}

function granted(diff: Diff): Judgement | null {
  const detail = sentence(diff);
  if (diff.added.length > 0) return wider(detail);
  return diff.removed.length > 0 ? narrower(detail) : null;
}

function sentence(diff: Diff): string {
  const text = difference(diff.added, diff.removed);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

// Without the token the client's built-in entries are gone, so the first own entry of a deny list can open more than it closes
// (settings facts, section 6, trap 4). What an empty list does to the built-in entries was not measured.
function withDefaults(delta: Delta, effect: 'deny' | 'grant'): Judgement | null {
  const token = delta.row.defaultsToken ?? '';
  const lists = bothLists(delta, [token]);
  if (lists === null) return unknown(NOT_A_LIST);
  if (lists.some((list) => list.length === 0))
    return unknown('Whether an empty list keeps the built-in entries is not known.');
  const diff = diffOf(...lists);
  const judged = effect === 'deny' ? denied(diff) : granted(diff);
  const builtIn = diff.removed.includes(token) ? ' The built-in entries are thrown away.' : '';
  return judged === null ? null : { ...judged, detail: `${judged.detail}${builtIn}` };
}

const nameOf = (entry: Json, key: string) => (isObject(entry) ? canonical(own(entry, key)) : canonical(entry));
const modeOf = (entry: Json) => (isObject(entry) ? own(entry, 'mode') : undefined);

// The same credential with another mode: `deny` hides it, `mask` injects it at allowed hosts.
function credentialModes(delta: Delta, added: readonly Json[], removed: readonly Json[]): Judgement {
  const key = delta.row.entryKey ?? '';
  const now = new Map(added.map((entry) => [nameOf(entry, key), modeOf(entry)]));
  const lost = removed.filter((old) => !now.has(nameOf(old, key)));
  const pairs = removed
    .filter((old) => now.has(nameOf(old, key)))
    .map((old) => [modeOf(old), now.get(nameOf(old, key))]);
  const detail = `${sentence({ added, removed })} An entry changed how it protects.`;
  if (lost.length > 0 || pairs.some(([old, mode]) => old === 'deny' && mode !== 'deny')) return wider(detail);
  return pairs.every(([old, mode]) => old !== 'deny' && mode === 'deny') ? narrower(detail) : open(detail);
}

function bothLists(delta: Delta, absent: readonly Json[]): [readonly Json[], readonly Json[]] | null {
  const before = delta.before === undefined ? absent : delta.before;
  const after = delta.after === undefined ? absent : delta.after;
  return isList(before) && isList(after) ? [before, after] : null;
}
