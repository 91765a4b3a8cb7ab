// Writes files into a folder on disk: new ones without touching what exists, and rewritten ones all at once.
import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
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
      await mkdir(path.dirname(at), { recursive: true });
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
  await attempt(folder, (at) => mkdir(at, { recursive: true }));
  const names = new Set(files.map(({ name }) => name));
  const foreign = (await listed(folder)).filter((name) => !names.has(name));
  if (foreign.length > 0)
    throw new UserError(
      `${folder} already holds ${foreign[0]}, which is no part of this build and would look like one. Name an empty folder.`,
    );
  for (const { name, bytes } of files) await replaceFile(path.join(folder, name), bytes);
}

/** Writes beside the file and renames, so that a reader sees the old text or the new one; the file's rights stay. */
export async function replaceFile(at: string, bytes: Uint8Array | string): Promise<void> {
  await attempt(at, async () => {
    const { mode = 0o644 } = (await stat(at).catch(() => null)) ?? {};
    await writeFile(`${at}.new`, bytes, { mode });
    await rename(`${at}.new`, at);
  });
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
