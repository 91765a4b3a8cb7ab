// Tells a policy folder from one that holds no policy at all: a mistyped path must not pass for a policy that restricts nothing.
import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { Folder } from '../index.ts';
import { UserError } from '../shell/errors.ts';
import { labelOf, readFolder } from '../shell/files.ts';

/** The policy folder at a path, refused when no fragment is in it. */
export async function readHeld(at: string): Promise<Folder> {
  const folder = await readFolder(at);
  checkHeld(folder, at);
  return folder;
}

/** The candidate of a review: the client's own layout may be empty on purpose, when the last drop-in goes. */
export async function readCandidate(at: string): Promise<Folder> {
  const folder = await readFolder(at);
  if (folder.fragments.length === 0 && !isClientLayout(at)) checkHeld(folder, at);
  return folder;
}

export function checkHeld({ fragments, problems }: Pick<Folder, 'problems'> & HoldsFragments, at: string): void {
  if (fragments.length > 0) return;
  const [first] = problems;
  const passed = first === undefined ? '' : ` ${first.origin.file} is there, but is not read (${first.code}).`;
  throw new UserError(
    `no fragment (*.json) found in ${labelOf(at)}, so there is no policy to look at.${passed} Name the folder that holds the fragments.`,
  );
}

interface HoldsFragments {
  readonly fragments: readonly unknown[];
}

/** Whether a path holds the client's own folder of drop-ins. */
export function isClientLayout(at: string): boolean {
  return lstatSync(path.join(at, 'managed-settings.d'), { throwIfNoEntry: false })?.isDirectory() ?? false;
}
