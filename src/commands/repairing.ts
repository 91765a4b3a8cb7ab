// Turns the mechanical edits of a policy's findings into rewritten files on disk.
import { type Change, compare } from '../compare.ts';
import { DEFAULT_SITUATION } from '../decide.ts';
import { fix } from '../fix.ts';
import { load } from '../index.ts';
import { lint } from '../lint/index.ts';
import type { Edit } from '../lint/types.ts';
import { isList, isObject, type Json, locator, type Pointer, parse, type Source, steps } from '../parse.ts';
import { type Mask, masks } from '../report/mask.ts';
import { readFolder } from '../shell/files.ts';
import { replaceFile } from '../shell/write.ts';
import { readHeld } from './held.ts';

/** One repair can make the next one possible; more rounds than this would mean that two rules disagree. */
const ROUNDS = 4;

/** One value that was replaced, added or removed; `line` counts in the text before. A side that is undefined did not exist. */
export interface Repair {
  readonly file: string;
  readonly line: number;
  readonly pointer: Pointer;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** `files` are those rewritten, sorted; `changes` what a review says of all repairs together; `mask` knows the secrets of the files. */
export interface Repaired {
  readonly files: readonly string[];
  readonly repairs: readonly Repair[];
  readonly changes: readonly Change[];
  readonly mask: Mask;
}

export async function repairAt(path: string): Promise<Repaired> {
  const before = load(await readHeld(path));
  const repairs: Repair[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const done = await repairOnce(path);
    if (done.length === 0) break;
    repairs.push(...done);
  }
  const files = [...new Set(repairs.map(({ file }) => file))].sort();
  const changes = files.length === 0 ? [] : compare(before, load(await readFolder(path)), DEFAULT_SITUATION);
  return { files, repairs, changes, mask: masks(before.fragments.flatMap(({ settings }) => settings ?? [])) };
}

async function repairOnce(path: string): Promise<readonly Repair[]> {
  const folder = await readFolder(path);
  const loaded = load(folder);
  const sources = new Map(folder.fragments.map((source) => [source.file, source]));
  const texts = loaded.fragments
    .filter(({ file, text }) => isExact(sources.get(file), text))
    .map(({ file, text }) => [file, text] as const);
  const edits = lint(loaded).flatMap((finding) => finding.edits);
  const fixed = fix(Object.fromEntries(texts), edits);
  for (const { file, text } of fixed) await replaceFile(file, text);
  const old = new Map(texts);
  return fixed.flatMap(({ file, applied }) => repairsOf(file, old.get(file) ?? '', applied));
}

function repairsOf(file: string, text: string, applied: readonly Edit[]): readonly Repair[] {
  const { settings } = parse({ file, bytes: new TextEncoder().encode(text) });
  const find = locator(text);
  return applied
    .map(({ pointer, value }) => ({
      ...{ file, line: find(pointer).line, pointer },
      before: settings === null ? undefined : valueAt(settings, pointer),
      after: value,
    }))
    .sort((a, b) => a.line - b.line);
}

function valueAt(root: Json, pointer: Pointer): Json | undefined {
  return steps(pointer).reduce<Json | undefined>((value, step) => {
    if (isList(value)) return value[Number(step)];
    return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, root);
}

// A text that does not give its bytes back (no UTF-8, or cut at the limit) would be damaged by writing it.
function isExact(source: Source | undefined, text: string): boolean {
  if (source === undefined) return false;
  const bytes = new TextEncoder().encode(text);
  const bom = source.bytes.length - bytes.length;
  return (bom === 0 || bom === 3) && Buffer.compare(source.bytes.subarray(bom), bytes) === 0;
}
