// Reads a policy folder at a commit through GitHub's API: trees and blobs, never an archive that attributes could change.
import { createHash } from 'node:crypto';
import type { Folder } from '../index.ts';
import type { Source } from '../parse.ts';
import { UserError, WorldError } from './errors.ts';
import { ask, type GitHub } from './github.ts';
import { CAPS, type Entry, READ_BYTES, readTree, single, type Tree } from './layout.ts';
import { eachIn, flagIn, listIn, numberIn, textIn, whole } from './shape.ts';

interface Row extends Entry {
  readonly id: string;
}

/** How many blobs are asked for at a time. */
const TOGETHER = 8;

/**
 * The policy at `inside` (relative to the repository's top) of a commit; null if there is nothing at that path.
 * `known`: files at hand. Git names a blob by its content, so one that is at hand need not be fetched.
 */
export async function readRemote(
  github: GitHub,
  at: { readonly commit: string; readonly inside: string },
  known: readonly Source[] = [],
): Promise<Folder | null> {
  let id = at.commit;
  const steps = at.inside === '.' ? [] : at.inside.split('/');
  for (const [index, step] of steps.entries()) {
    const row = (await treeOf(github, id)).find((entry) => entry.name === step);
    if (row === undefined) return null;
    if (row.kind === 'link') throw new UserError(linkSentence(at));
    if (row.kind === 'file' && index === steps.length - 1) return single(at.inside, await blobOf(github, row.id));
    if (row.kind !== 'folder') return null;
    id = row.id;
  }
  return readTree(remoteTree(github, id, new Map(known.map(({ bytes }) => [blobId(bytes), bytes]))), at.inside);
}

function linkSentence({ inside, commit }: { readonly inside: string; readonly commit: string }): string {
  return `${inside} lies behind a symbolic link at commit ${commit.slice(0, 12)}, so it can't be read there. Name the real folder as \`policies\`.`;
}

function remoteTree(github: GitHub, root: string, known: ReadonlyMap<string, Uint8Array>): Tree {
  const ids = new Map<string, string>([['', root]]);
  let left = CAPS.bytes;
  return {
    list: async (folder) => {
      const rows = await treeOf(github, ids.get(folder) ?? root);
      for (const row of rows) ids.set(folder === '' ? row.name : `${folder}/${row.name}`, row.id);
      return rows;
    },
    read: async (paths) => {
      const all: Uint8Array[] = [];
      for (let start = 0; start < paths.length; start += TOGETHER) {
        const wanted = paths.slice(start, start + TOGETHER).map((path) => ids.get(path) ?? '');
        const some = await Promise.all(wanted.map(async (id) => known.get(id) ?? (await blobOf(github, id))));
        left -= some.reduce((sum, bytes) => sum + bytes.length, 0);
        if (left < 0)
          throw new UserError(`The policy folder holds more than ${CAPS.bytes} bytes. Nothing was compared.`);
        all.push(...some);
      }
      return all;
    },
  };
}

async function treeOf({ octokit, owner, repo }: GitHub, id: string): Promise<readonly Row[]> {
  const what = `list the tree ${id.slice(0, 12)}`;
  const request = async () => (await octokit.rest.git.getTree({ owner, repo, tree_sha: id })).data;
  const answer = await ask(what, request, (data) =>
    whole<{ rows: readonly Row[]; cut: boolean }>({
      rows: eachIn(listIn(data, 'tree'), rowOf),
      cut: flagIn(data, 'truncated'),
    }),
  );
  if (answer.cut)
    throw new WorldError(
      `GitHub cut the listing of a folder short, so the policy can't be read whole. Check it out with fetch-depth: 0.`,
    );
  return answer.rows;
}

function rowOf(data: unknown): Row | null {
  const row = whole<{ name: string; mode: string; type: string; id: string }>({
    name: textIn(data, 'path'),
    mode: textIn(data, 'mode'),
    type: textIn(data, 'type'),
    id: textIn(data, 'sha'),
  });
  if (row === null) return null;
  const kind = row.type === 'tree' ? 'folder' : row.mode === '120000' ? 'link' : row.type === 'blob' ? 'file' : 'other';
  return { name: row.name, kind, id: row.id, size: numberIn(data, 'size') };
}

async function blobOf({ octokit, owner, repo }: GitHub, id: string): Promise<Uint8Array> {
  const request = async () => (await octokit.rest.git.getBlob({ owner, repo, file_sha: id })).data;
  return ask(`read the blob ${id.slice(0, 12)}`, request, (data) => {
    const [content, encoding] = [textIn(data, 'content'), textIn(data, 'encoding')];
    if (content === null || encoding !== 'base64') return null;
    const bytes = new Uint8Array(Buffer.from(content, 'base64'));
    // A blob that is not what its name says was cut off on the way.
    return blobId(bytes) === id ? bytes.subarray(0, READ_BYTES) : null;
  });
}

/** The name git gives to content (SHA-1 repositories; GitHub has no others). */
function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
