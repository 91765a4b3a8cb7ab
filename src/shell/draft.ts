// Writes one release on GitHub step by step: a draft, its files, their proof, the tag that claims the number, and the publication.
import type { Artifact } from '../deliver/index.ts';
import { sha256 } from '../digest.ts';
import { WorldError } from './errors.ts';
import { ask, type GitHub, nothing, tell } from './github.ts';
import { type Asset, assetOf, download, type NumberedRelease, releaseOf } from './releases.ts';
import { eachIn, textIn } from './shape.ts';

/** What a release on GitHub is made of. `note` is the Markdown people read, `tagNote` the message of the tag. */
export interface Plan {
  readonly tag: string;
  readonly commit: string;
  readonly note: string;
  readonly tagNote: string;
  readonly artifacts: readonly Artifact[];
}

type Draft = Omit<NumberedRelease, 'number'>;

/** The commit a draft of this tool was made for; null for drafts of other people. */
export function draftCommit({ body }: Pick<NumberedRelease, 'body'>): string | null {
  return /<!-- managed-settings-gitops release commit=([0-9a-f]{40,64}) -->/.exec(body)?.[1] ?? null;
}

function withMarker({ note, commit }: Plan): string {
  return `${note}\n\n<!-- managed-settings-gitops release commit=${commit} -->`;
}

/** A draft that holds exactly the plan's files, byte for byte: `existing` repaired, or a new one. */
export async function prepareDraft(github: GitHub, plan: Plan, existing: NumberedRelease | null): Promise<Draft> {
  const draft = existing ?? (await createDraft(github, plan));
  const there = await listAssets(github, draft.id);
  const kept: string[] = [];
  for (const asset of there) {
    if (await isRight(github, asset, plan)) kept.push(asset.name);
    else await deleteAsset(github, asset);
  }
  for (const artifact of plan.artifacts) if (!kept.includes(artifact.name)) await upload(github, draft, artifact);
  await verify(github, draft, plan);
  return draft;
}

async function createDraft({ octokit, owner, repo }: GitHub, plan: Plan): Promise<Draft> {
  const { tag, commit } = plan;
  const parameters = {
    owner,
    repo,
    tag_name: tag,
    target_commitish: commit,
    name: tag,
    body: withMarker(plan),
    draft: true,
  };
  return tell('create the draft', async () => (await octokit.rest.repos.createRelease(parameters)).data, releaseOf);
}

async function listAssets({ octokit, owner, repo }: GitHub, id: number): Promise<readonly Asset[]> {
  const request = () =>
    octokit.paginate(octokit.rest.repos.listReleaseAssets, { owner, repo, release_id: id, per_page: 100 });
  return ask('list the files of the draft', request, (data) => eachIn(data, assetOf));
}

async function isRight(github: GitHub, asset: Asset, plan: Plan): Promise<boolean> {
  const wanted = plan.artifacts.find(({ name }) => name === asset.name);
  if (wanted === undefined || asset.state !== 'uploaded' || asset.size !== wanted.bytes.length) return false;
  return sha256(await download(github, asset)) === sha256(wanted.bytes);
}

async function deleteAsset({ octokit, owner, repo }: GitHub, asset: Asset): Promise<void> {
  const request = () => octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: asset.id });
  await tell(`delete the broken ${asset.name}`, request, nothing);
}

async function upload({ octokit, owner, repo }: GitHub, draft: Draft, artifact: Artifact): Promise<void> {
  const { name, mediaType, bytes } = artifact;
  const parameters = {
    // Uploads have a host of their own; the release says which (also on GitHub Enterprise Server).
    url: draft.uploadUrl,
    owner,
    repo,
    release_id: draft.id,
    name,
    // The type of octokit says string, but its body is handed to fetch as it is.
    data: bytes as unknown as string,
    headers: { 'content-type': mediaType, 'content-length': bytes.length },
  };
  const request = async () => (await octokit.rest.repos.uploadReleaseAsset(parameters)).data;
  await tell(`upload ${name}`, request, assetOf);
}

/** What counts is what a machine would download, not what was sent. */
async function verify(github: GitHub, draft: Draft, plan: Plan): Promise<void> {
  const assets = await listAssets(github, draft.id);
  const right = await Promise.all(assets.map((asset) => isRight(github, asset, plan)));
  if (assets.length === plan.artifacts.length && right.every((one) => one)) return;
  throw new WorldError(`The files of the draft ${plan.tag} are not the ones that were uploaded. Run the job again.`);
}

/**
 * Claims the number: a tag's name can be made only once, so of two runs one gets it. False: somebody else has it.
 * `tagNote` is unique to the run, so the tag object tells our own claim (made by a request that was repeated) from another's.
 */
export async function claim(github: GitHub, plan: Plan): Promise<boolean> {
  const { octokit, owner, repo } = github;
  const { tag, commit, tagNote } = plan;
  const object = await tell(
    `make the tag ${tag}`,
    async () =>
      (await octokit.rest.git.createTag({ owner, repo, tag, message: tagNote, object: commit, type: 'commit' })).data,
    (data) => textIn(data, 'sha'),
  );
  const request = async () =>
    (await octokit.rest.git.createRef({ owner, repo, ref: `refs/tags/${tag}`, sha: object })).data;
  try {
    await tell(`claim ${tag}`, request, (data) => textIn(data, 'ref'));
    return true;
  } catch (thrown) {
    if (!(thrown instanceof WorldError) || thrown.status === 401 || thrown.status === 403) throw thrown;
    return (await refObject(github, tag)) === object;
  }
}

async function refObject({ octokit, owner, repo }: GitHub, tag: string): Promise<string> {
  const request = async () => (await octokit.rest.git.getRef({ owner, repo, ref: `tags/${tag}` })).data;
  return ask(`read the tag ${tag}`, request, (data) => textIn(data, 'object', 'sha'));
}

/** Publishes a draft whose tag is claimed, and looks whether it is published now; its address. */
export async function publishDraft({ octokit, owner, repo }: GitHub, draft: Draft, plan: Plan): Promise<string> {
  const parameters = { owner, repo, release_id: draft.id, tag_name: plan.tag, body: withMarker(plan), draft: false };
  await tell(`publish ${plan.tag}`, async () => (await octokit.rest.repos.updateRelease(parameters)).data, nothing);
  const request = async () => (await octokit.rest.repos.getRelease({ owner, repo, release_id: draft.id })).data;
  const now = await ask(`read the release ${plan.tag}`, request, releaseOf);
  if (!now.draft && now.tag === plan.tag) return now.url;
  throw new WorldError(`${plan.tag} is still a draft though it was published. Run the job again.`);
}

export async function deleteDraft({ octokit, owner, repo }: GitHub, draft: NumberedRelease): Promise<void> {
  const request = () => octokit.rest.repos.deleteRelease({ owner, repo, release_id: draft.id });
  await tell(`delete the leftover draft ${draft.tag}`, request, nothing);
}
