// Publishes a commit's policy as the next numbered release, in a transaction that the next run can finish or repeat.
import type { FailOn } from '../gate.ts';
import { load } from '../index.ts';
import type { Report } from '../report.ts';
import { type Candidate, candidateOf, checkGate, checkReleasable, compose, rendered, reviewOf } from './compose.ts';
import { claim, deleteDraft, draftCommit, type Plan, prepareDraft, publishDraft } from './draft.ts';
import { RefusedError, UserError, WorldError } from './errors.ts';
import type { GitHub } from './github.ts';
import { defaultBranch, order } from './history.ts';
import { judgeOfBranch } from './judge.ts';
import { checkMerged } from './merged.ts';
import { newestRelease } from './newest.ts';
import { folderAt, type Production, type Where, type World } from './production.ts';
import {
  listNumbered,
  listReleases,
  type Numbered,
  type NumberedRelease,
  type NumberedTag,
  newestOf,
  taggedBy,
} from './releases.ts';
import { checkReviewed, judgeOfRelease, reviewsOf } from './reviewed.ts';

export interface Publishing {
  readonly world: World;
  readonly github: GitHub;
  /** The full id of the commit to publish. */
  readonly commit: string;
  readonly production: Where;
  readonly ring: string;
  /** What makes the gate refuse a release; null: what the last release's gate/gate.json says. */
  readonly failOn: FailOn | null;
  readonly directPush: 'allowed' | 'refused';
  /** Days after which a leftover draft of this tool is deleted, and the time now in milliseconds since 1970. */
  readonly draftRetention: number;
  readonly now: number;
  /** Unique to this run and attempt; shown in the tag. */
  readonly run: string;
}

/** `tag` and `url` are null iff nothing was published; then `why` says the reason. */
export interface Published {
  readonly tag: string | null;
  readonly url: string | null;
  readonly report: Report | null;
  readonly digest: string | null;
  readonly why: string;
  readonly notices: readonly string[];
}

const ATTEMPTS = 3;

/**
 * Publishes, or says why not. Each step can be repeated, so whatever went wrong in the world is answered by looking again
 * from the start: a draft that is there is taken up, a number somebody else claimed is left to him.
 */
export async function publish(publishing: Publishing): Promise<Published> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(publishing);
    } catch (thrown) {
      const hopeless = !(thrown instanceof WorldError) || [401, 403, 429].includes(thrown.status ?? 0);
      if (hopeless || attempt === ATTEMPTS) throw thrown;
    }
  }
}

async function once(publishing: Publishing): Promise<Published> {
  const { github, commit, world } = publishing;
  await checkOnDefaultBranch(github, commit);
  const numbered = await listNumbered(github, world.tagPrefix);
  const unfinished = await unfinishedTag(publishing, numbered);
  if (unfinished !== null) return finish(publishing, numbered, unfinished);
  const production = await newestProduction(publishing, numbered);
  const candidate = await candidateAt(publishing, commit);
  const why = await reasonNotTo(publishing, production, candidate);
  if (why !== null) {
    await tidy(publishing);
    return { ...NOTHING, digest: candidate.delivery.digest, why };
  }
  if (production.release === null && publishing.production.kind !== 'none') throw new RefusedError(FIRST);
  if (publishing.directPush === 'refused') await checkMerged(github, commit);
  const number = highestNumber(numbered) + 1;
  return issue(publishing, numbered, { production, candidate, number, commit, claim: 'to make' });
}

const NOTHING = { tag: null, url: null, report: null, digest: null, notices: [] };

/** Why no first release is made unless a person said that it is one. */
export const FIRST =
  'Nothing is published: there is no release yet, and a first release has nothing to be compared with. Say that this is meant: production: none. (Take it out again afterwards.)';

/** Why there is nothing to publish; null iff there is something. */
async function reasonNotTo(
  { github, commit }: Publishing,
  { release, baseline }: Production,
  candidate: Candidate,
): Promise<string | null> {
  if (release === null) return null;
  const place = await order(github, release.commit, commit);
  if (place !== 'before') return orderSentence(place, release, commit);
  const { digest } = candidate.delivery;
  return digest !== null && digest === baseline.digest ? `${release.tag} already holds this policy.` : null;
}

function orderSentence(place: 'same' | 'after' | 'apart', release: { readonly tag: string }, commit: string): string {
  const short = commit.slice(0, 12);
  if (place === 'same') return `${release.tag} was made from this commit.`;
  if (place === 'after')
    return `${release.tag} was made from a later commit than ${short}: publishing would roll the fleet back. To go back, revert on the default branch.`;
  return `${release.tag} was made from a commit that ${short} does not descend from: publishing would lose what it holds.`;
}

async function checkOnDefaultBranch(github: GitHub, commit: string): Promise<void> {
  const branch = await defaultBranch(github);
  const place = await order(github, commit, branch);
  if (place === 'same' || place === 'before') return;
  throw new RefusedError(
    `Nothing is published: commit ${commit.slice(0, 12)} is not part of ${branch}, so nobody reviewed it there. Merge it first.`,
  );
}

/** Production for a release is always the newest release; `production: none` only says that there need not be one yet. */
async function newestProduction(
  { github, world }: Publishing,
  numbered: Numbered,
  unfinished = '',
): Promise<Production> {
  const read = (id: string) => folderAt(world, id, world.inside);
  const search = { prefix: world.tagPrefix, inside: world.inside, folderAt: read, unfinished };
  const newest = await newestRelease(github, search, numbered);
  if (newest !== null) {
    const { folder, loaded, tag, digest, notices } = newest;
    return { folder, loaded, baseline: { kind: 'release', name: tag, digest, first: false, notices }, release: newest };
  }
  const folder = { fragments: [], files: {}, problems: [] };
  const baseline = { kind: 'none' as const, name: 'none', digest: null, first: true, notices: [] };
  return { folder, loaded: load(folder), baseline, release: null };
}

// The commit's own files, not those of the work tree: attributes and earlier steps of the job can change those.
async function candidateAt({ world }: Publishing, commit: string): Promise<Candidate> {
  const folder = await folderAt(world, commit, world.inside);
  if (folder !== null) return candidateOf(folder, world.inside);
  throw new UserError(`Nothing is published: ${world.inside} does not exist at commit ${commit.slice(0, 12)}.`);
}

interface Judged {
  readonly report: Report;
  readonly notices: readonly string[];
}

/**
 * The whole review once more, which refuses what no release may hold, what the gate refuses and what no review showed.
 * The guard files of the last release judge; a waiver that came since counts if an approver approved what brought it.
 */
async function judged(
  { github, world, failOn }: Publishing,
  { production, candidate, commit }: Issue,
): Promise<Judged> {
  const { release: last } = production;
  if (last === null) {
    const judge = judgeOfBranch(candidate.folder);
    return { report: gated(reviewOf(production, candidate, { failOn, judge })), notices: [] };
  }
  const releasing = { github, world, production, last, candidate, commit };
  const reviews = await reviewsOf(releasing);
  const judge = await judgeOfRelease(releasing, reviews);
  const report = gated(reviewOf(production, candidate, { failOn, judge }));
  return { report, notices: await checkReviewed(releasing, reviews, report) };
}

function gated(report: Report): Report {
  checkReleasable(report);
  checkGate(report);
  return report;
}

function highestNumber({ tags, releases }: Numbered): number {
  const published = releases.filter(({ draft }) => !draft);
  return Math.max(0, ...[...tags, ...published].map(({ number }) => number));
}

interface Issue {
  readonly production: Production;
  readonly candidate: Candidate;
  readonly number: number;
  readonly commit: string;
  /** Whether the tag is there already, claimed by a run that was interrupted. */
  readonly claim: 'to make' | 'made';
}

async function issue(publishing: Publishing, numbered: Numbered, next: Issue): Promise<Published> {
  const { production, candidate, number, commit } = next;
  const { github, world, ring } = publishing;
  const { report, notices: again } = await judged(publishing, next);
  const tag = `${world.tagPrefix}${number}`;
  const composed = await compose(production, candidate, report, { name: tag, ring, commit });
  const { artifacts } = composed;
  const notices = [...again, ...composed.notices];
  const { digest } = candidate.delivery;
  const note = noteOf(report, notices);
  const plan: Plan = { tag, commit, note, tagNote: tagNoteOf(tag, ring, `${digest}`, publishing.run), artifacts };
  const draft = await prepareDraft(github, plan, ownDraft(numbered, tag, commit));
  if (next.claim === 'to make' && !(await claim(github, plan))) {
    throw new WorldError(`Another run claimed ${tag} at the same time. Run the job again.`);
  }
  const url = await publishDraft(github, draft, plan);
  await tidy(publishing);
  return { tag, url, report, digest, why: '', notices: [...production.baseline.notices, ...notices] };
}

function noteOf(report: Report, notices: readonly string[]): string {
  return [rendered('release-notes', report, { limit: 120_000 }), ...notices.map((notice) => `- ${notice}`)].join(
    '\n\n',
  );
}

function tagNoteOf(tag: string, ring: string, digest: string, run: string): string {
  return `${tag}\n\nring: ${ring}\ndigest: ${digest}\nrun: ${run}\n`;
}

function ownDraft({ releases }: Numbered, tag: string, commit: string): NumberedRelease | null {
  const drafts = releases.filter((release) => release.draft && release.tag === tag);
  return drafts.find((draft) => draftCommit(draft) === commit) ?? null;
}

interface Unfinished {
  readonly tag: NumberedTag;
  readonly commit: string;
}

/** A tag whose release is still a draft of this tool: some run was interrupted between claiming and publishing. */
async function unfinishedTag({ github }: Publishing, numbered: Numbered): Promise<Unfinished | null> {
  const newest = newestOf(numbered)?.number ?? 0;
  const tag = numbered.tags.find(({ number }) => number > newest);
  if (tag === undefined) return null;
  const { commit } = await taggedBy(github, tag);
  return ownDraft(numbered, tag.tag, commit) === null ? null : { tag, commit };
}

/** Finishes what another run began, whatever this one is about; then goes on with its own commit. */
async function finish(publishing: Publishing, numbered: Numbered, { tag, commit }: Unfinished): Promise<Published> {
  const production = await newestProduction(publishing, numbered, tag.tag);
  const candidate = await candidateAt(publishing, commit);
  const next: Issue = { production, candidate, number: tag.number, commit, claim: 'made' };
  const finished = await issue(publishing, numbered, next);
  return commit === publishing.commit ? finished : once(publishing);
}

/** Deletes drafts this tool left behind: of numbers that are published by now, or older than the retention. */
async function tidy({ github, world, draftRetention, now, commit }: Publishing): Promise<void> {
  const releases = await listReleases(github, world.tagPrefix);
  const newest = newestOf({ releases });
  const own = releases.filter((release) => release.draft && draftCommit(release) !== null);
  const isOld = ({ createdAt }: NumberedRelease) => now - Date.parse(createdAt) > draftRetention * 86_400_000;
  const isOver = (draft: NumberedRelease) => draft.number <= (newest?.number ?? 0) && draftCommit(draft) === commit;
  for (const draft of own.filter((one) => isOld(one) || isOver(one))) await deleteDraft(github, draft);
}
