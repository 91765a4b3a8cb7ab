// Reads the releases and tags of one policy folder from GitHub: `policy-v1`, `policy-v2` and so on, and nothing else.
import { ask, type GitHub } from './github.ts';
import { eachIn, flagIn, listIn, numberIn, objectIn, textIn, whole } from './shape.ts';

export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** `uploaded`, or `starter` for an upload that was cut off. */
  readonly state: string;
}

/** A release whose tag is the prefix and a number. Drafts are seen only by a token that may write. */
export interface NumberedRelease {
  readonly id: number;
  readonly tag: string;
  readonly number: number;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly body: string;
  readonly url: string;
  readonly uploadUrl: string;
  readonly createdAt: string;
  readonly assets: readonly Asset[];
}

/** `object` is what the tag's ref points to: a commit, or a tag object (`type` says which). */
export interface NumberedTag {
  readonly tag: string;
  readonly number: number;
  readonly object: string;
  readonly type: string;
}

export interface Tagged {
  readonly commit: string;
  readonly message: string;
}

/** Every tag and release of a prefix, each with the highest number first. */
export interface Numbered {
  readonly tags: readonly NumberedTag[];
  readonly releases: readonly NumberedRelease[];
}

/** Tags first: a release published between the two answers then only looks newer, never like a tag without a release. */
export async function listNumbered(github: GitHub, prefix: string): Promise<Numbered> {
  const tags = await listTags(github, prefix);
  return { tags, releases: await listReleases(github, prefix) };
}

/** The published release with the highest number; drafts and prereleases do not count. */
export function newestOf({ releases }: Pick<Numbered, 'releases'>): NumberedRelease | undefined {
  return releases.find((release) => !release.draft && !release.prerelease);
}

/** The number in `policy-v12`; null if the tag is another one (`policy-v012`, `policy-v12-rc`). */
export function numberOf(tag: string, prefix: string): number | null {
  if (!tag.startsWith(prefix)) return null;
  const digits = tag.slice(prefix.length);
  return /^[1-9]\d{0,14}$/.test(digits) ? Number(digits) : null;
}

/** Every release of the prefix, drafts included, highest number first. */
export async function listReleases(github: GitHub, prefix: string): Promise<readonly NumberedRelease[]> {
  const { octokit, owner, repo } = github;
  const request = () => octokit.paginate(octokit.rest.repos.listReleases, { owner, repo, per_page: 100 });
  const all = await ask('list the releases', request, (data) => eachIn(data, (row) => releaseOf(row)));
  return all
    .flatMap((release) => {
      const number = numberOf(release.tag, prefix);
      return number === null ? [] : [{ ...release, number }];
    })
    .sort((a, b) => b.number - a.number || a.id - b.id);
}

/** Every tag of the prefix, highest number first. */
export async function listTags(github: GitHub, prefix: string): Promise<readonly NumberedTag[]> {
  const { octokit, owner, repo } = github;
  const parameters = { owner, repo, ref: `tags/${prefix}` };
  const request = () => octokit.paginate(octokit.rest.git.listMatchingRefs, parameters);
  const all = await ask('list the tags', request, (data) => eachIn(data, tagOf));
  return all
    .flatMap((row) => {
      const number = numberOf(row.tag, prefix);
      return number === null ? [] : [{ ...row, number }];
    })
    .sort((a, b) => b.number - a.number);
}

/** The commit a tag leads to (through tag objects, which may be nested), and the tag's message. */
export async function taggedBy({ octokit, owner, repo }: GitHub, tag: NumberedTag): Promise<Tagged> {
  let { object, type } = tag;
  let message = '';
  for (let depth = 0; type === 'tag' && depth < 5; depth += 1) {
    const request = async () => (await octokit.rest.git.getTag({ owner, repo, tag_sha: object })).data;
    const read = (data: unknown) =>
      whole<{ message: string; object: string; type: string }>({
        message: textIn(data, 'message'),
        object: textIn(data, 'object', 'sha'),
        type: textIn(data, 'object', 'type'),
      });
    const next = await ask(`read the tag ${tag.tag}`, request, read);
    message ||= next.message;
    ({ object, type } = next);
  }
  return { commit: object, message };
}

/** The bytes of an asset; an answer of another length was cut off. */
export async function download({ octokit, owner, repo }: GitHub, asset: Asset): Promise<Uint8Array> {
  const parameters = {
    owner,
    repo,
    asset_id: asset.id,
    headers: { accept: 'application/octet-stream' },
    // Octokit would decode whatever the storage calls JSON or text; here every byte counts.
    request: { parseSuccessResponseBody: false },
  };
  const request = async (): Promise<unknown> => {
    const { data }: { data: unknown } = await octokit.rest.repos.getReleaseAsset(parameters);
    return data instanceof ReadableStream ? new Response(data).arrayBuffer().catch(() => null) : null;
  };
  return ask(`download ${asset.name}`, request, (data) =>
    data instanceof ArrayBuffer && data.byteLength === asset.size ? new Uint8Array(data) : null,
  );
}

/** A release as GitHub describes it, without its number; null if that is not what the data is. */
export function releaseOf(data: unknown): Omit<NumberedRelease, 'number'> | null {
  return whole<Omit<NumberedRelease, 'number'>>({
    id: numberIn(data, 'id'),
    tag: textIn(data, 'tag_name'),
    draft: flagIn(data, 'draft'),
    prerelease: flagIn(data, 'prerelease'),
    body: textIn(data, 'body') ?? (objectIn(data) === null ? null : ''),
    url: textIn(data, 'html_url'),
    uploadUrl: textIn(data, 'upload_url'),
    createdAt: textIn(data, 'created_at'),
    assets: eachIn(listIn(data, 'assets'), assetOf),
  });
}

export function assetOf(data: unknown): Asset | null {
  return whole<Asset>({
    id: numberIn(data, 'id'),
    name: textIn(data, 'name'),
    size: numberIn(data, 'size'),
    state: textIn(data, 'state'),
  });
}

function tagOf(data: unknown): Omit<NumberedTag, 'number'> | null {
  const ref = textIn(data, 'ref');
  return whole<Omit<NumberedTag, 'number'>>({
    tag: ref?.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null,
    object: textIn(data, 'object', 'sha'),
    type: textIn(data, 'object', 'type'),
  });
}
