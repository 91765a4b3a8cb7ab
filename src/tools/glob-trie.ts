// Turns many wildcard texts into one trie, and the nodes a text has reached plus one character into the nodes it reaches next.

/** A text with any text at each `STAR`: UTF-16 units, and `STAR` between them. */
export type Glob = readonly number[];
export const STAR = -1;

/** What to look for: `kind` 0, 1 or 2; among matching entries of a kind the lowest `index` is reported. */
export interface Entry {
  readonly glob: Glob;
  readonly kind: number;
  readonly index: number;
}

/** The lowest matching index of each kind, `NONE` where nothing matches. */
export type Found = Int32Array;
export const NONE = 0x7fffffff;
export const KINDS = 3;

/** Node 0 is the root; parents have lower numbers than their children. */
export interface GlobTrie {
  readonly size: number;
  /** Units are taken by class; those no glob names are class 0. */
  readonly classes: Uint16Array;
  readonly width: number;
  readonly edges: Edges;
  /** `KINDS` values a node: what ends there, and the best of everything below it. */
  readonly ends: Int32Array;
  readonly below: Int32Array;
  readonly marks: Marks;
}

/** The nodes a text has reached that can still improve on what is `kept`: what stars have matched, whatever comes now. */
export interface Reach {
  readonly nodes: Int32Array;
  count: number;
  readonly kept: Found;
}

/** Which nodes a step has seen: those whose mark is its stamp. */
interface Marks {
  readonly at: Uint32Array;
  stamp: number;
}

export function buildTrie(entries: readonly Entry[]): GlobTrie {
  const { classes, width } = classesOf(entries);
  const edges = new Edges();
  const last = entries.map(({ glob }) => insert(edges, classes, glob));
  const size = edges.parent.length;
  const ends = new Int32Array(size * KINDS).fill(NONE);
  entries.forEach(({ kind, index }, i) => {
    lower(ends, (last[i] ?? 0) * KINDS + kind, index);
  });
  const below = ends.slice();
  for (let node = size - 1; node > 0; node--) {
    const parent = edges.parent[node] ?? 0;
    for (let kind = 0; kind < KINDS; kind++) lower(below, parent * KINDS + kind, below[node * KINDS + kind] ?? NONE);
  }
  return { size, classes, width, edges, ends, below, marks: { at: new Uint32Array(size), stamp: 0 } };
}

function classesOf(entries: readonly Entry[]): { readonly classes: Uint16Array; readonly width: number } {
  const classes = new Uint16Array(65536);
  let width = 1;
  for (const { glob } of entries) {
    for (const unit of glob) if (unit !== STAR && classes[unit] === 0) classes[unit] = width++;
  }
  return { classes, width };
}

function insert(edges: Edges, classes: Uint16Array, glob: Glob): number {
  let node = 0;
  for (const unit of glob) node = unit === STAR ? edges.addStar(node) : edges.add(node, classes[unit] ?? 0);
  return node;
}

const lower = (values: Int32Array, at: number, value: number): void => {
  if (value < (values[at] ?? NONE)) values[at] = value;
};

/** The edges of a trie: one hash table from a node and a class to the child. */
class Edges {
  readonly parent = [0];
  private readonly label = [0];
  /** A bit for every class a node has a child for, by the class modulo 32: most look-ups end here. */
  private readonly classes = [0];
  /** The child behind a star, -1 without one. A node behind a star has itself. */
  readonly star = [-1];
  private slots = new Int32Array(1 << 12);

  /** The child of a node, 0 without one. */
  child(node: number, label: number): number {
    return (((this.classes[node] ?? 0) >>> (label & 31)) & 1) === 0 ? 0 : (this.slots[this.slotOf(node, label)] ?? 0);
  }

  add(node: number, label: number): number {
    const known = this.child(node, label);
    if (known !== 0) return known;
    if (this.parent.length * 2 > this.slots.length) this.widen();
    const made = this.addNode(node, label);
    this.slots[this.slotOf(node, label)] = made;
    this.classes[node] = (this.classes[node] ?? 0) | (1 << (label & 31));
    return made;
  }

  addStar(node: number): number {
    const known = this.star[node] ?? -1;
    if (known >= 0) return known;
    const made = this.addNode(node, 0);
    this.star[node] = made;
    this.star[made] = made;
    return made;
  }

  private addNode(parent: number, label: number): number {
    this.parent.push(parent);
    this.label.push(label);
    this.classes.push(0);
    return this.star.push(-1) - 1;
  }

  private slotOf(node: number, label: number): number {
    const { slots, parent, label: labels } = this;
    const mask = slots.length - 1;
    const hash = Math.imul(node, 0x9e3779b1) + Math.imul(label, 0x85ebca6b);
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const child = slots[slot] ?? 0;
      if (child === 0 || (parent[child] === node && labels[child] === label)) return slot;
    }
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let child = 1; child < this.parent.length; child++) {
      const label = this.label[child] ?? 0;
      if (label !== 0) this.slots[this.slotOf(this.parent[child] ?? 0, label)] = child;
    }
  }
}

/** Room for any nodes of a trie. */
export function emptyReach({ size }: GlobTrie): Reach {
  return { nodes: new Int32Array(size), count: 0, kept: new Int32Array(KINDS).fill(NONE) };
}

/** What the empty text reaches. */
export function start(trie: GlobTrie, to: Reach): void {
  trie.marks.stamp++;
  to.count = 0;
  to.kept.fill(NONE);
  enter(trie, 0, to);
}

/** Lets another text begin where those read so far have come to. */
export const join = (trie: GlobTrie, to: Reach): void => enter(trie, 0, to);

/** What a text that has reached `from` reaches with one more character, given by its class. */
export function advance(trie: GlobTrie, from: Reach, label: number, to: Reach): void {
  const { edges, marks } = trie;
  marks.stamp++;
  to.count = 0;
  to.kept.set(from.kept);
  for (let i = 0; i < from.count; i++) {
    const node = from.nodes[i] ?? 0;
    if (edges.star[node] === node && marks.at[node] !== marks.stamp) keep(trie, node, to);
    const child = label === 0 ? 0 : edges.child(node, label);
    if (child !== 0) enter(trie, child, to);
  }
}

/** Adds a node and the one behind its star, keeps what a star has ended, and leaves out what cannot improve on that. */
function enter(trie: GlobTrie, first: number, to: Reach): void {
  const { edges, marks, ends } = trie;
  for (let node = first; node >= 0 && marks.at[node] !== marks.stamp; node = edges.star[node] ?? -1) {
    if (edges.star[node] === node) {
      for (let kind = 0; kind < KINDS; kind++) lower(to.kept, kind, ends[node * KINDS + kind] ?? NONE);
    }
    keep(trie, node, to);
  }
}

/** Adds a node that can improve on what is kept; what its star has ended is kept already where it was reached before. */
function keep({ marks, below }: GlobTrie, node: number, to: Reach): void {
  marks.at[node] = marks.stamp;
  if (improves(below, node, to.kept)) to.nodes[to.count++] = node;
}

function improves(below: Int32Array, node: number, kept: Found): boolean {
  for (let kind = 0; kind < KINDS; kind++) {
    if ((below[node * KINDS + kind] ?? NONE) < (kept[kind] ?? NONE)) return true;
  }
  return false;
}

/** What a text has matched when it ends here. */
export function endOf({ ends }: GlobTrie, { nodes, count, kept }: Reach, found: Found): Found {
  found.set(kept);
  for (let i = 0; i < count; i++) {
    for (let kind = 0; kind < KINDS; kind++) lower(found, kind, ends[(nodes[i] ?? 0) * KINDS + kind] ?? NONE);
  }
  return found;
}
