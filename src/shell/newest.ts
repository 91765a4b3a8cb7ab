// Finds the newest release of a policy and proves it: its checksums, its place in history, and a rebuild from its own commit.
import { prettyJson } from '../deliver/file.ts';
import { sha256 } from '../digest.ts';
import { CLIENT_VERSION } from '../facts/client.ts';
import { type Folder, type Loaded, load } from '../index.ts';
import { deliverable } from './deliverable.ts';
import { UserError } from './errors.ts';
import type { GitHub } from './github.ts';
import { defaultBranch, order } from './history.ts';
import {
  type Asset,
  download,
  listTags,
  type Numbered,
  type NumberedRelease,
  type NumberedTag,
  newestOf,
  taggedBy,
} from './releases.ts';
import { textIn } from './shape.ts';

/** Which releases count, and how to read the policy folder at a commit (null: it is not there). */
export interface Search {
  readonly prefix: string;
  readonly inside: string;
  readonly folderAt: (commit: string) => Promise<Folder | null>;
  /** A tag whose release is being finished right now, so that it does not count as one without a release. */
  readonly unfinished?: string;
}

/** A release that holds what it claims. `digest` is computed from the commit, never read from the release. */
export interface Proven {
  readonly number: number;
  readonly tag: string;
  readonly commit: string;
  readonly folder: Folder;
  readonly loaded: Loaded;
  readonly digest: string | null;
  readonly notices: readonly string[];
}

/** The newest release, proven; null iff there is no release and no tag of this prefix at all. `numbered`: what is there. */
export async function newestRelease(github: GitHub, search: Search, numbered: Numbered): Promise<Proven | null> {
  const newest = newestOf(numbered);
  checkTags(numbered, newest, search.unfinished ?? '');
  if (newest === undefined) return null;
  const tag = numbered.tags.find((row) => row.tag === newest.tag) ?? (await tagOf(github, search.prefix, newest));
  const { commit } = await taggedBy(github, tag);
  await checkHistory(github, newest.tag, commit);
  return prove(github, newest, commit, search);
}

// A tag newer than every release is an interrupted publish, or a release that somebody deleted: either way production is not known.
function checkTags({ tags, releases }: Numbered, newest: NumberedRelease | undefined, unfinished: string): void {
  const published = new Set(releases.filter((release) => !release.draft).map((release) => release.tag));
  const isOrphan = ({ tag, number }: NumberedTag) =>
    number > (newest?.number ?? 0) && !published.has(tag) && tag !== unfinished;
  const orphan = tags.find(isOrphan);
  if (orphan === undefined) return;
  throw new UserError(
    `The tag ${orphan.tag} has no published release, so nobody can tell what is in production. A publish may still be running or was interrupted: run it again, it finishes the release. If somebody deleted the release on purpose, delete the tag too.`,
  );
}

async function tagOf(github: GitHub, prefix: string, release: NumberedRelease): Promise<NumberedTag> {
  const tag = (await listTags(github, prefix)).find((row) => row.tag === release.tag);
  if (tag !== undefined) return tag;
  throw new UserError(
    `The release ${release.tag} has no tag, so its commit is unknown and it can't be rebuilt. Restore the tag.`,
  );
}

async function checkHistory(github: GitHub, tag: string, commit: string): Promise<void> {
  const branch = await defaultBranch(github);
  const place = await order(github, commit, branch);
  if (place === 'same' || place === 'before') return;
  throw new UserError(
    `The release ${tag} was made from commit ${commit.slice(0, 12)}, which is not part of ${branch}: nobody reviewed it there. Publish a release from ${branch}, or delete this one and its tag.`,
  );
}

async function prove(github: GitHub, release: NumberedRelease, commit: string, search: Search): Promise<Proven> {
  const files = await checkedFiles(github, release);
  const folder = await search.folderAt(commit);
  if (folder === null) {
    throw new UserError(
      `${search.inside} does not exist at ${release.tag} (commit ${commit.slice(0, 12)}), so the release can't be rebuilt. Check the inputs policies and tag-prefix.`,
    );
  }
  const loaded = load(folder);
  const same = new TextDecoder().decode(files.merged) === prettyJson(loaded.policy.settings);
  const notices = same ? [] : [await differenceNotice(github, release, files.sums)];
  const { tag, number } = release;
  return { number, tag, commit, folder, loaded, digest: deliverable(folder, loaded, search.inside).digest, notices };
}

/** The merged settings of a release, after they were checked against its SHA256SUMS. */
async function checkedFiles(
  github: GitHub,
  release: NumberedRelease,
): Promise<{ readonly merged: Uint8Array; readonly sums: ReadonlyMap<string, string> }> {
  const [list, merged] = ['SHA256SUMS', 'managed-settings.json'].map((name) => assetNamed(release, name));
  if (!list || !merged) throw new Error('bug: assetNamed returned nothing');
  const sums = parseSums(release.tag, new TextDecoder().decode(await download(github, list)));
  const bytes = await download(github, merged);
  checkSum(release.tag, sums, merged.name, bytes);
  return { merged: bytes, sums };
}

function assetNamed(release: NumberedRelease, name: string): Asset {
  const asset = release.assets.find((row) => row.name === name && row.state === 'uploaded');
  if (asset !== undefined) return asset;
  throw new UserError(
    `The release ${release.tag} has no ${name}, so it can't be trusted as production. Restore the file, or publish a new release.`,
  );
}

function parseSums(tag: string, text: string): ReadonlyMap<string, string> {
  const rows = text.split('\n').filter((line) => line !== '');
  const parsed = rows.map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line));
  const sums = new Map(parsed.map((match) => [match?.[2] ?? '', match?.[1] ?? '']));
  if (rows.length > 0 && parsed.every((match) => match !== null) && sums.size === rows.length) return sums;
  throw new UserError(
    `The SHA256SUMS of ${tag} is no list of checksums, so the release can't be trusted as production.`,
  );
}

function checkSum(tag: string, sums: ReadonlyMap<string, string>, name: string, bytes: Uint8Array): void {
  const expected = sums.get(name);
  const actual = sha256(bytes);
  if (expected === actual) return;
  throw new UserError(
    `${name} of ${tag} has the SHA-256 ${actual}, but its SHA256SUMS says ${expected ?? 'nothing'}: the release was changed after it was made. Find out who did; publish a new release.`,
  );
}

/** Why the merged file differs from a rebuild: another client model made it (said), or somebody changed it (refused). */
async function differenceNotice(
  github: GitHub,
  release: NumberedRelease,
  sums: ReadonlyMap<string, string>,
): Promise<string> {
  const asset = release.assets.find((row) => row.name === 'report.json');
  const bytes = asset === undefined ? null : await download(github, asset);
  if (bytes !== null) checkSum(release.tag, sums, 'report.json', bytes);
  const client = bytes === null ? null : clientOf(new TextDecoder().decode(bytes));
  if (client !== null && client !== CLIENT_VERSION) {
    return `${release.tag} was built with the model of client ${client}; this compares with what ${CLIENT_VERSION} makes of its fragments, which differs from the released file.`;
  }
  throw new UserError(
    `managed-settings.json of ${release.tag} is not what its own commit makes, though the model of the client is the same: the release was not made from that commit. Publish a new release.`,
  );
}

function clientOf(text: string): string | null {
  try {
    return textIn(JSON.parse(text), 'client');
  } catch {
    return null;
  }
}
