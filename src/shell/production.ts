// Turns the word for production (release, ref:NAME, file:PATH, none) into the policy in production and what is known about it.
import { EMPTY_FOLDER, type Folder, type Loaded, load } from '../index.ts';
import type { Source } from '../parse.ts';
import type { Baseline } from '../report.ts';
import { deliverable } from './deliverable.ts';
import { UserError } from './errors.ts';
import { labelOf, readFolder } from './files.ts';
import { existsAtCommit, hasCommit, readFolderAtCommit, readFolderAtRef } from './git.ts';
import { ask, type GitHub } from './github.ts';
import { unreadOf } from './layout.ts';
import { newestRelease, type Search } from './newest.ts';
import { listNumbered } from './releases.ts';
import { readRemote } from './remote.ts';
import { textIn } from './shape.ts';

/** Where production is found. */
export type Where =
  | { readonly kind: 'release' | 'none' }
  | { readonly kind: 'ref'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string };

/** Everything production may be looked up in. */
export interface World {
  /** The working directory: paths on disk start here, and git is asked here. */
  readonly cwd: string;
  /** The policy folder, relative to `cwd`. */
  readonly policies: string;
  /** The policy folder as the repository names it, relative to its top. */
  readonly inside: string;
  readonly tagPrefix: string;
  /** Null: there is no GitHub here, only disk and git. */
  readonly github: GitHub | null;
  /** Files at hand that need not be fetched again. */
  readonly known: readonly Source[];
  /** The commit a pull request starts from: a `file:` that the repository holds is read there, so that the pull request can't move it. */
  readonly base: string | null;
}

/** `release` is set iff production is a release. */
export interface Production {
  readonly folder: Folder;
  readonly loaded: Loaded;
  readonly baseline: Baseline;
  readonly release: { readonly number: number; readonly tag: string; readonly commit: string } | null;
}

export function parseWhere(text: string): Where {
  const [, kind = '', name] = /^(release|none|ref|file)(?::(.+))?$/s.exec(text) ?? [];
  if ((kind === 'release' || kind === 'none') && name === undefined) return { kind };
  if (kind === 'ref' && name !== undefined) return { kind, name };
  if (kind === 'file' && name !== undefined) return { kind, path: name };
  throw new UserError(
    `production is ${JSON.stringify(text)}, which names no production, so there is nothing to compare with. Use release, ref:NAME, file:PATH or none.`,
  );
}

/** The policy in production; refused when nobody can tell what a client with it does. */
export async function production(where: Where, world: World): Promise<Production> {
  const found = await productionAt(where, world);
  checkKnown(found);
  return found;
}

async function productionAt(where: Where, world: World): Promise<Production> {
  switch (where.kind) {
    case 'none':
      return known(EMPTY_FOLDER, { kind: 'none', name: 'none', first: true, notices: [] }, '');
    case 'file':
      return known(
        await fileOf(where.path, world),
        { kind: 'file', name: where.path, first: false, notices: [] },
        labelOf(where.path),
      );
    case 'ref':
      return refOf(where.name, world);
    case 'release':
      return releaseOf(world);
  }
}

function known(folder: Folder, baseline: Omit<Baseline, 'digest'>, label: string): Production {
  const loaded = load(folder);
  const digest = baseline.first ? null : deliverable(folder, loaded, label).digest;
  return { folder, loaded, baseline: { ...baseline, digest }, release: null };
}

/** Anything but nothing is wider or narrower than it really is when a part of production is left out. */
function checkKnown({ folder, loaded, baseline: { kind, name, first } }: Production): void {
  if (first) return;
  const unread = unreadOf(folder);
  if (unread !== null)
    throw new UserError(
      `${unread} is a part of production that is not read, though a client may read it, so nobody can tell what runs today. Nothing was compared. Put a plain file there.`,
    );
  const broken = loaded.fragments.find(({ settings }) => settings === null);
  if (broken !== undefined)
    throw new UserError(
      `${broken.file} of production can't be loaded, so no client with it starts, and nobody can tell what it was meant to do. Nothing was compared. Repair it there, or name a production that starts: production: ref:NAME.`,
    );
  if (folder.fragments.length === 0 && kind !== 'release')
    throw new UserError(
      `production ${kind}:${name} holds no fragment (*.json), so there is nothing to compare with. If there is no production yet, say so: production: none.`,
    );
}

// A pull request that could write what it is compared with would always be "no change".
async function fileOf(path: string, world: World): Promise<Folder> {
  const label = labelOf(path);
  const own = !label.startsWith('/') && !label.startsWith('../');
  if (world.base === null || !own) return readFolder(fromHere(path, world), { label, named: NAMED });
  const before = await folderAt(world, world.base, label);
  if (before !== null) return before;
  if (await isTracked(world, label)) {
    throw new UserError(
      `production is file:${path}, and this pull request adds that file itself, so comparing with it would prove nothing. Merge it first, or use production: none.`,
    );
  }
  return readFolder(fromHere(path, world), { label, named: NAMED });
}

const NAMED = '`production: file:PATH` (CLI: --production file:PATH)';

function fromHere(path: string, world: World): string {
  return path.startsWith('/') ? path : `${world.cwd}/${path}`;
}

function isTracked(world: World, label: string): Promise<boolean> {
  return readFolderAtRef(label, 'HEAD', world.cwd).then(
    () => true,
    () => false,
  );
}

async function refOf(name: string, world: World): Promise<Production> {
  const { folder, commit } =
    world.github === null
      ? await readFolderAtRef(world.policies, name, world.cwd)
      : await remoteRef(world.github, name, world);
  const notices = [`${name} is commit ${commit}.`];
  return known(folder, { kind: 'ref', name, first: false, notices }, world.inside);
}

async function remoteRef(github: GitHub, ref: string, world: World): Promise<{ folder: Folder; commit: string }> {
  const { octokit, owner, repo } = github;
  const request = async () => (await octokit.rest.repos.getCommit({ owner, repo, ref, per_page: 1 })).data;
  const commit = await ask(`find ${ref}`, request, (data) => textIn(data, 'sha'));
  const folder = await folderAt(world, commit, world.inside);
  if (folder !== null) return { folder, commit };
  throw new UserError(
    `${world.inside} does not exist at ${ref} (commit ${commit.slice(0, 12)}), so there is nothing to compare with. If there is no production yet, say so: production: none.`,
  );
}

async function releaseOf(world: World): Promise<Production> {
  if (world.github === null) {
    throw new UserError(
      'production is release, but no GitHub repository is known here, so no release can be found. Use ref:NAME, file:PATH or none.',
    );
  }
  const search: Search = {
    prefix: world.tagPrefix,
    inside: world.inside,
    folderAt: (commit) => folderAt(world, commit, world.inside),
  };
  const newest = await newestRelease(world.github, search, await listNumbered(world.github, world.tagPrefix));
  if (newest === null) {
    const notices = [
      `No release or tag ${world.tagPrefix}N exists yet: this is the first release, compared with an empty policy.`,
    ];
    return known(EMPTY_FOLDER, { kind: 'release', name: 'none yet', first: true, notices }, '');
  }
  const { folder, loaded, tag, notices, digest } = newest;
  return { folder, loaded, baseline: { kind: 'release', name: tag, digest, first: false, notices }, release: newest };
}

/** A policy at a commit: from the local repository if it holds the commit, else through GitHub; null if nothing is there. */
export async function folderAt(world: World, commit: string, inside: string): Promise<Folder | null> {
  if (await hasCommit(commit, world.cwd)) {
    const there = await existsAtCommit(inside, commit, world.cwd);
    return there ? readFolderAtCommit(inside, commit, world.cwd) : null;
  }
  if (world.github !== null) return readRemote(world.github, { commit, inside }, world.known);
  throw new UserError(
    `The commit ${commit.slice(0, 12)} is not in this clone. Fetch it first, or check out with fetch-depth: 0.`,
  );
}
