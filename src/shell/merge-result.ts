// Turns a pull request's base, its head and the commit they forked at into the policy folder their merge makes, as git merges text.
import { diffArrays } from 'diff';
import type { Folder } from '../index.ts';

/** A policy folder at three commits; `fork` is where base and head parted. */
export interface Sides {
  readonly fork: Folder;
  readonly base: Folder;
  readonly head: Folder;
}

/** The merge of base and head; null where they conflict, or git would have to guess (a renamed file that the other side changed). */
export function mergeResult({ fork, base, head }: Sides): Folder | null {
  const fragments = mergeAll([fork, base, head].map(fragmentsOf));
  const files = mergeAll([fork, base, head].map(filesOf));
  if (fragments === null || files === null) return null;
  const sources = new Map([...base.fragments, ...head.fragments].map((source) => [source.file, source]));
  const merged = [...fragments].sort(([a], [b]) =>
    isDropIn(a) === isDropIn(b) ? (a < b ? -1 : 1) : isDropIn(a) ? 1 : -1,
  );
  return {
    fragments: merged.map(([file, text]) => ({
      file,
      ...sources.get(file),
      bytes: new Uint8Array(Buffer.from(text, 'latin1')),
    })),
    files: Object.fromEntries(files),
    problems: [],
  };
}

// The base is read before the folder of drop-ins.
const isDropIn = (file: string): boolean => file.includes('managed-settings.d/');

type Texts = ReadonlyMap<string, string>;

// A character for each byte, so that whatever the bytes are, lines are lines.
const fragmentsOf = ({ fragments }: Folder): Texts =>
  new Map(fragments.map(({ file, bytes }) => [file, Buffer.from(bytes).toString('latin1')]));

const filesOf = ({ files }: Folder): Texts => new Map(Object.entries(files));

function mergeAll([fork = new Map(), base = new Map(), head = new Map()]: readonly Texts[]): Texts | null {
  const names = [...new Set([...base.keys(), ...head.keys()])];
  const merged = names.map((name) => [name, mergeOne(fork.get(name), base.get(name), head.get(name))] as const);
  if (merged.some(([, text]) => text === null)) return null;
  return new Map(merged.flatMap(([name, text]) => (typeof text === 'string' ? [[name, text] as const] : [])));
}

/** The text both sides make of one file; undefined: it is gone; null: they conflict. */
function mergeOne(fork: string | undefined, base: string | undefined, head: string | undefined) {
  if (base === head || head === fork) return base;
  if (base === fork) return head;
  return fork === undefined || base === undefined || head === undefined ? null : mergeLines(fork, base, head);
}

/** Lines `from` up to `to` of the fork become `lines`. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

function mergeLines(fork: string, base: string, head: string): string | null {
  const lines = linesOf(fork);
  const [ours, theirs] = [editsOf(lines, linesOf(base)), editsOf(lines, linesOf(head))];
  if (ours === null || theirs === null) return null;
  let merged = '';
  let last: Edit | null = null;
  for (const edit of [...ours, ...theirs].sort((a, b) => a.from - b.from)) {
    // Edits of one side never touch: what does, both sides made.
    if (last !== null && touches(last, edit)) {
      if (isSame(last, edit)) continue;
      return null;
    }
    merged += [...lines.slice(last?.to ?? 0, edit.from), ...edit.lines].join('');
    last = edit;
  }
  return merged + lines.slice(last?.to ?? 0).join('');
}

const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

const isSame = (a: Edit, b: Edit): boolean => JSON.stringify(a) === JSON.stringify(b);

// Git calls changes of neighbouring lines a conflict too.
const touches = (a: Edit, b: Edit): boolean => a.from <= b.to && b.from <= a.to;

/** More differences than this are no edit of a policy; computing them would take long. */
const MOST_EDITS = 10_000;

/** A removal and the addition in its place are one edit. */
function editsOf(before: readonly string[], after: readonly string[]): readonly Edit[] | null {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (parts === undefined) return null;
  const edits: Edit[] = [];
  let at = 0;
  for (const { added, removed, value } of parts) {
    const from = at;
    if (!added) at += value.length;
    if (!(added || removed)) continue;
    const beside = edits.at(-1)?.to === from ? edits.pop() : undefined;
    edits.push({ from: beside?.from ?? from, to: at, lines: [...(beside?.lines ?? []), ...(added ? value : [])] });
  }
  return edits;
}
