// Turns the mechanical edits of a policy's findings into rewritten files on disk.
import { fix } from '../fix.ts';
import { load } from '../index.ts';
import { lint } from '../lint/index.ts';
import type { Source } from '../parse.ts';
import { readFolder } from '../shell/files.ts';
import { replaceFile } from '../shell/write.ts';

/** One repair can make the next one possible; more rounds than this would mean that two rules disagree. */
const ROUNDS = 4;

/** The files that were rewritten, sorted. */
export async function repairAt(path: string): Promise<readonly string[]> {
  const written = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const files = await repairOnce(path);
    if (files.length === 0) break;
    for (const file of files) written.add(file);
  }
  return [...written].sort();
}

async function repairOnce(path: string): Promise<readonly string[]> {
  const folder = await readFolder(path);
  const loaded = load(folder);
  const sources = new Map(folder.fragments.map((source) => [source.file, source]));
  const texts = loaded.fragments
    .filter(({ file, text }) => isExact(sources.get(file), text))
    .map(({ file, text }) => [file, text] as const);
  const edits = lint(loaded).flatMap((finding) => finding.edits);
  const fixed = fix(Object.fromEntries(texts), edits);
  for (const { file, text } of fixed) await replaceFile(file, text);
  return fixed.map(({ file }) => file);
}

// A text that does not give its bytes back (no UTF-8, or cut at the limit) would be damaged by writing it.
function isExact(source: Source | undefined, text: string): boolean {
  if (source === undefined) return false;
  const bytes = new TextEncoder().encode(text);
  const bom = source.bytes.length - bytes.length;
  return (bom === 0 || bom === 3) && Buffer.compare(source.bytes.subarray(bom), bytes) === 0;
}
