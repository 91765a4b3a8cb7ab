// Turns repaired Fragments into one Policy: the merged settings and, for every leaf, the places that wrote it.
import { CONTROL_KEYS, KEPT_OVER_FALLBACK, MAX_SPARSE_LENGTH, SOURCES_KEY, TAKEN_WHOLE } from './facts/merging.ts';
import type { Fragment, Json, JsonObject, Origin, Pointer } from './parse.ts';
import { child, isList, isObject, originOf } from './parse.ts';

/**
 * What a fleet gets.
 * `origins` lists for each pointer the places that wrote a leaf of `settings`: the one that counts first, then those it overrode or repeated,
 * newest first. A leaf is a scalar, an empty list or an empty object.
 */
export interface Policy {
  readonly settings: JsonObject;
  readonly origins: ReadonlyMap<Pointer, readonly Origin[]>;
}

/**
 * The client's order of settings files, by the names shown: the base first, then drop-ins by UTF-16 code units of the whole file
 * name, so `10-a.json` comes before `9-a.json` (settings-facts 2.3; merge-005 to merge-010; 2.1.330).
 */
export function fragmentOrder(a: string, b: string): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The base sorts by the empty name; a `managed-settings.json` among the drop-ins is an ordinary name. */
function sortKey(file: string): string {
  const [folder, name] = file.split('/').slice(-2);
  if (name === undefined) return file === 'managed-settings.json' ? '' : file;
  return name === 'managed-settings.json' && folder !== 'managed-settings.d' ? '' : name;
}

/**
 * Folds fragments in the given order as the client does (settings-facts 2.6): objects key by key, lists one behind the other with
 * equal scalars kept once, later scalars win. Fragments the client cannot load count nothing.
 */
export function merge(fragments: readonly Fragment[]): Policy {
  let root: Node = { kind: 'object', members: new Map(), by: null };
  for (const fragment of fragments) {
    if (fragment.settings !== null) root = fold(root, fragment.settings, rootOf(fragment));
  }
  const origins = new Map<Pointer, readonly Origin[]>();
  const settings = emit(inEffect(root), '', origins);
  return { settings: isObject(settings) ? settings : {}, origins };
}

function rootOf(fragment: Fragment): Place {
  return { fragment, isMoved: fragment.moved.size > 0, pointer: '', path: '' };
}

/** Control keys alone make no policy; the one about sources and an empty `env` never show in the result (measured). */
function inEffect(root: Node): Node {
  if (root.kind !== 'object') return root;
  const members = new Map(root.members);
  if ([...members.keys()].every((key) => CONTROL_KEYS.includes(key))) members.clear();
  members.delete(SOURCES_KEY);
  const env = members.get('env');
  if (env?.kind === 'object' && env.members.size === 0) members.delete('env');
  return { ...root, members };
}

/** Places that wrote a value, the one that counts first; a chain is shared, never copied, so folding stays linear. */
interface Chain {
  readonly origin: Origin;
  readonly next: Chain | null;
}

type Scalar = string | number | boolean | null;

/** A merged value under construction. `by` of a container is what wrote or overrode it as a whole. */
type Node =
  | { readonly kind: 'scalar'; readonly value: Scalar; by: Chain | null }
  | { readonly kind: 'list'; items: Node[]; known: Map<Scalar, Node> | null; readonly by: Chain | null }
  | { readonly kind: 'object'; readonly members: Map<string, Node>; readonly by: Chain | null };

/** Where a value lies: `pointer` in its fragment's settings, `path` the same place as a pattern for TAKEN_WHOLE. */
interface Place {
  readonly fragment: Fragment;
  /** Whether any value of the fragment lies elsewhere in its text. */
  readonly isMoved: boolean;
  readonly pointer: Pointer;
  readonly path: string;
}

const WHOLE: ReadonlySet<string> = new Set(TAKEN_WHOLE);
const PARENTS_OF_WHOLE: ReadonlySet<string> = new Set(
  TAKEN_WHOLE.filter((path) => path.endsWith('/*')).map((path) => path.slice(0, -2)),
);

function below(place: Place, key: string | number): Place {
  const pointer = child(place.pointer, key);
  const path = place.path === '' ? `/${key}` : PARENTS_OF_WHOLE.has(place.path) ? `${place.path}/*` : '-';
  return { fragment: place.fragment, isMoved: place.isMoved, pointer, path };
}

function origin({ fragment, isMoved, pointer }: Place): Origin {
  return isMoved ? originOf(fragment, pointer) : { file: fragment.file, pointer };
}

/** A new value; `overridden` is what stood there before. */
function grow(value: Json, place: Place, overridden: Chain | null): Node {
  const by = { origin: origin(place), next: overridden };
  if (isList(value)) {
    const inside = { ...place, path: '-' };
    const items = value.map((item, i) => grow(item, { ...inside, pointer: child(place.pointer, i) }, overridden));
    return { kind: 'list', items, known: null, by };
  }
  if (!isObject(value)) return { kind: 'scalar', value, by };
  const members = new Map<string, Node>();
  for (const [key, item] of Object.entries(value)) members.set(key, grow(item, below(place, key), overridden));
  return { kind: 'object', members, by };
}

function fold(old: Node, value: Json, place: Place): Node {
  if (WHOLE.has(place.path)) return grow(value, place, old.by);
  if (yields(old, place)) return old;
  if (isList(value)) return old.kind === 'list' ? append(old, value, place) : grow(value, place, old.by);
  if (!isObject(value) || old.kind === 'scalar') return grow(value, place, old.by);
  if (old.kind === 'list') return foldIntoList(old, value, place);
  for (const [key, item] of Object.entries(value)) {
    const known = old.members.get(key);
    const at = below(place, key);
    old.members.set(key, known ? fold(known, item, at) : grow(item, at, null));
  }
  return old;
}

/** A fallback gives way to some earlier values that are stricter. */
function yields(old: Node, { fragment, pointer }: Place): boolean {
  if (!fragment.fallbacks?.includes(pointer) || old.kind !== 'scalar') return false;
  return KEPT_OVER_FALLBACK[pointer]?.includes(String(old.value)) ?? false;
}

type ListNode = Extract<Node, { kind: 'list' }>;

function append(list: ListNode, value: readonly Json[], place: Place): Node {
  const known = list.known ?? dropRepeats(list);
  value.forEach((item, i) => {
    keepOnce(list.items, known, grow(item, below(place, i), null));
  });
  return list;
}

/** Equal scalars are kept once only when a second file adds to the list; objects and lists are never compared. */
function dropRepeats(list: ListNode): Map<Scalar, Node> {
  const known = new Map<Scalar, Node>();
  const items: Node[] = [];
  for (const node of list.items) keepOnce(items, known, node);
  list.items = items;
  list.known = known;
  return known;
}

function keepOnce(items: Node[], known: Map<Scalar, Node>, node: Node): void {
  const older = node.kind === 'scalar' ? known.get(node.value) : undefined;
  if (node.kind === 'scalar' && older?.kind === 'scalar') {
    if (older.by && node.by)
      older.by = { origin: older.by.origin, next: { origin: node.by.origin, next: older.by.next } };
    return;
  }
  items.push(node);
  if (node.kind === 'scalar') known.set(node.value, node);
}

/** An object that meets a list: its number-like keys write elements, `length` cuts or fills, other keys are lost (measured). */
function foldIntoList(list: ListNode, value: JsonObject, place: Place): Node {
  for (const [key, item] of Object.entries(value)) {
    const length = key === 'length' && typeof item === 'number' ? item : undefined;
    const index = /^(0|[1-9][0-9]{0,9})$/.test(key) ? Number(key) : undefined;
    const wanted = length ?? (index === undefined ? undefined : Math.max(index + 1, list.items.length));
    if (wanted === undefined || wanted > MAX_SPARSE_LENGTH || !(wanted >= 0)) continue;
    const at = below(place, key);
    while (list.items.length < wanted) list.items.push(grow(null, at, null));
    list.items.length = wanted;
    const old = index === undefined ? undefined : list.items[index];
    if (index !== undefined && old) list.items[index] = fold(old, item, at);
    list.known = null;
  }
  return list;
}

/** The finished value; writes the origins of its leaves. */
function emit(node: Node, pointer: Pointer, origins: Map<Pointer, readonly Origin[]>): Json {
  if (node.kind === 'list' && node.items.length > 0) {
    return node.items.map((item, i) => emit(item, child(pointer, i), origins));
  }
  if (node.kind === 'object' && node.members.size > 0) {
    const value: Record<string, Json> = {};
    for (const [key, member] of node.members) value[key] = emit(member, child(pointer, key), origins);
    return value;
  }
  if (node.by) origins.set(pointer, places(node.by));
  return node.kind === 'scalar' ? node.value : node.kind === 'list' ? [] : {};
}

function places(chain: Chain): readonly Origin[] {
  if (chain.next === null) return [chain.origin];
  const list: Origin[] = [];
  for (let at: Chain | null = chain; at; at = at.next) list.push(at.origin);
  return list;
}
