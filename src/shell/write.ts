// Writes files into a folder on disk: new ones without touching what exists, and rewritten ones all at once.
import { mkdir, readdir, rename, rm, rmdir, stat, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, UserError, WorldError } from './errors.ts';

/** Paths relative to the folder, with `/`: what was written, and what was there already. */
export interface Written {
  readonly wrote: readonly string[];
  readonly kept: readonly string[];
}

/** Writes every file that does not exist yet, folders included; nothing is ever overwritten. */
export async function writeNew(folder: string, files: Readonly<Record<string, string>>): Promise<Written> {
  const wrote: string[] = [];
  const kept: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const isNew = await attempt(path.join(folder, name), async (at) => {
      await makeFolder(path.dirname(at));
      await writeFile(at, text, { flag: 'wx' });
    });
    (isNew ? wrote : kept).push(name);
  }
  return { wrote, kept };
}

/** Writes plain file names into a folder that is new or empty; anything else in it would look like part of the result. */
export async function writeArtifacts(
  folder: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  await attempt(folder, makeFolder);
  const names = new Set(files.map(({ name }) => name));
  const foreign = (await listed(folder)).filter((name) => !names.has(name));
  if (foreign.length > 0)
    throw new UserError(
      `${folder} already holds ${foreign[0]}, which is no part of this build and would look like one. Name an empty folder.`,
    );
  for (const { name, bytes } of files) await replaceFile(path.join(folder, name), bytes);
}

/** A folder with those above it. Node's own way tries for ever where a file system takes no folders, as in /proc. */
async function makeFolder(at: string): Promise<void> {
  if (await isFolder(at)) return;
  if (path.dirname(at) !== at) await makeFolder(path.dirname(at));
  await mkdir(at).catch(async (thrown: unknown) => {
    if (!(await isFolder(at))) throw new Error(`${at} is no folder: ${messageOf(thrown)}`);
  });
}

const isFolder = (at: string): Promise<boolean> =>
  stat(at).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Writes beside the file and renames, so that a reader sees the old text or the new one; the file's rights stay. */
export async function replaceFile(at: string, bytes: Uint8Array | string): Promise<void> {
  await attempt(at, async () => {
    await writeFile(`${at}.new`, bytes, { mode: await modeOf(at) });
    await rename(`${at}.new`, at);
  });
}

async function modeOf(at: string): Promise<number> {
  const { mode = 0o644 } = (await stat(at).catch(() => null)) ?? {};
  return mode;
}

/** A file as it is and as it shall be; null: there is none. */
export interface Swap {
  readonly at: string;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
}

/** All or nothing, as far as a file system allows: everything new is written beside first, then renamed; removals come last. */
export async function swapAll(swaps: readonly Swap[]): Promise<void> {
  const beside: string[] = [];
  const done: Swap[] = [];
  try {
    for (const { at, after } of swaps) {
      if (after === null) continue;
      await makeFolder(path.dirname(at));
      await writeFile(`${at}.new`, after, { mode: await modeOf(at), flag: 'wx' });
      beside.push(`${at}.new`);
    }
    for (const swap of removalsLast(swaps)) {
      await (swap.after === null ? unlink(swap.at) : rename(`${swap.at}.new`, swap.at));
      done.push(swap);
    }
    await removeEmptied(swaps);
  } catch (thrown) {
    for (const at of beside) await rm(at, { force: true }).catch(() => undefined);
    for (const { at, before } of done.reverse())
      await (before === null ? unlink(at) : writeFile(at, before)).catch(() => undefined);
    await removeEmptied(swaps);
    throw new WorldError(
      `The files can't be replaced (${messageOf(thrown)}). What had been changed was put back; git status shows whether all of it was.`,
    );
  }
}

function removalsLast(swaps: readonly Swap[]): readonly Swap[] {
  return [...swaps.filter(({ after }) => after !== null), ...swaps.filter(({ after }) => after === null)];
}

/** Folders that a swap left empty: git knows none, and an empty drop-in folder would still change how a policy is read. */
async function removeEmptied(swaps: readonly Swap[]): Promise<void> {
  for (const folder of new Set(swaps.map(({ at }) => path.dirname(at)))) await rmdir(folder).catch(() => undefined);
}

/** Whether a policy folder in `folder` already holds something that decides calls. */
export async function hasFragments(folder: string): Promise<boolean> {
  const names = await listed(folder);
  return names.some((name) => name.endsWith('.json') || name === 'managed-settings.d');
}

async function listed(folder: string): Promise<readonly string[]> {
  const found = await stat(folder).catch(() => null);
  if (found === null) return [];
  return found.isDirectory() ? readdir(folder) : [];
}

/** False iff the file exists already. */
async function attempt(at: string, write: (at: string) => Promise<unknown>): Promise<boolean> {
  try {
    await write(at);
    return true;
  } catch (thrown) {
    const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : '';
    if (code === 'EEXIST') return false;
    throw new WorldError(`${at} can't be written: ${messageOf(thrown)}`);
  }
}
