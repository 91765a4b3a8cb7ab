// Reads a policy folder, or one settings file, from disk without following a single symbolic link.
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import path from 'node:path';
import type { Folder } from '../index.ts';
import { messageOf, UserError, WorldError } from './errors.ts';
import { CAPS, type Entry, READ_BYTES, readTree, single, type Tree } from './layout.ts';

/** `label`: how the path is shown (default: as given). `within`: a folder the path must really lie in. `named`: the option that named it. */
export interface Reading {
  readonly label?: string;
  readonly within?: string;
  readonly named?: string;
}

/**
 * The policy at a path: a flat folder of fragments, the client's own layout, or one file.
 * A checkout of somebody else's pull request may hold links that lead out of it: say `within` there.
 */
export async function readFolder(
  at: string,
  { label = labelOf(at), within, named = POLICIES }: Reading = {},
): Promise<Folder> {
  const stat = statOf(at, named);
  if (stat.isSymbolicLink() && within !== undefined) throw new UserError(linkMessage(label));
  if (within !== undefined) checkWithin(at, within);
  if (isFile(at, stat, named)) return readSingle(realpathSync(at), label);
  return readTree(diskTree(at), label);
}

// Where nobody else's checkout is read, a link named by the user himself is followed, as /etc is on macOS.
function isFile(at: string, stat: Stats, named: string): boolean {
  if (!stat.isSymbolicLink()) return stat.isFile();
  const target = statSync(at, { throwIfNoEntry: false });
  if (target === undefined) throw new UserError(`${labelOf(at)} is a link that leads nowhere. Correct ${named}.`);
  return target.isFile();
}

/** How a path is shown: with `/`, without `./` in front and `/` at the end. */
export function labelOf(at: string): string {
  const label = at
    .replaceAll(path.sep, '/')
    .replace(/\/+$/, '')
    .replace(/^(\.\/+)+/, '');
  return label === '' ? (at.startsWith('/') ? '/' : '.') : label;
}

function readSingle(at: string, label: string): Folder {
  const bytes = readBytes(at);
  if (bytes === null)
    throw new WorldError(`${label} can't be read, so there is no policy to look at. Check its permissions.`);
  return single(label, bytes);
}

function checkWithin(at: string, within: string): void {
  const inside = path.relative(realpathSync(within), realpathSync(at));
  if (inside !== '..' && !inside.startsWith(`..${path.sep}`) && !path.isAbsolute(inside)) return;
  throw new UserError(linkMessage(labelOf(at)));
}

function linkMessage(label: string): string {
  return `${label} is, or lies behind, a symbolic link that leads out of the checkout. It could show one policy to the reviewer and ship another, so it is refused. Make it a plain folder.`;
}

const POLICIES = '`policies` (CLI: --policies)';

function statOf(at: string, named: string): Stats {
  try {
    return lstatSync(at);
  } catch (thrown) {
    return missing(at, named, thrown);
  }
}

function missing(at: string, named: string, thrown: unknown): never {
  const code = codeOf(thrown);
  if (code !== 'ENOENT' && code !== 'ENOTDIR')
    throw new WorldError(`${labelOf(at)} can't be read: ${messageOf(thrown)}`);
  throw new UserError(
    `${labelOf(at)} does not exist, so there is no policy to look at. Name the policy folder or file with ${named}, and check that the repository is checked out.`,
  );
}

function codeOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';
}

function diskTree(root: string): Tree {
  let left = CAPS.bytes;
  return {
    list: async (folder) => listFolder(path.join(root, folder)),
    read: async (paths) => {
      const all: (Uint8Array | null)[] = [];
      for (const name of paths) {
        const bytes = readBytes(path.join(root, name));
        left -= bytes?.length ?? 0;
        if (left < 0)
          throw new UserError(`${labelOf(root)} holds more than ${CAPS.bytes} bytes. Nothing was compared.`);
        all.push(bytes);
      }
      return all;
    },
  };
}

function listFolder(folder: string): readonly Entry[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry), size: null }));
  } catch (thrown) {
    throw new WorldError(`${labelOf(folder)} can't be listed: ${messageOf(thrown)}`);
  }
}

function kindOf(entry: {
  isFile: () => boolean;
  isDirectory: () => boolean;
  isSymbolicLink: () => boolean;
}): Entry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

// Not blocking on a pipe, and not following a link that took the file's place after it was listed.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** At most READ_BYTES of a plain file; null if it can't be read or is no plain file. */
function readBytes(at: string): Uint8Array | null {
  try {
    const file = openSync(at, FLAGS);
    try {
      const stat = fstatSync(file);
      if (!stat.isFile()) return null;
      const bytes = new Uint8Array(Math.min(stat.size, READ_BYTES));
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
