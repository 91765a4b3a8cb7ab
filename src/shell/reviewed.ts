// Finds the pull requests merged since the last release, and recomputes from their commits what the review of each judged.
import { EMPTY_FOLDER, type Folder, type Judge, load } from '../index.ts';
import type { Report } from '../report.ts';
import { type Candidate, candidateOf, reviewOf } from './compose.ts';
import { RefusedError } from './errors.ts';
import type { GitHub } from './github.ts';
import { forkOf, order, stepsBetween } from './history.ts';
import { approvedWaivers, broughtWaivers, keyOf } from './judge.ts';
import { mergeResult } from './merge-result.ts';
import { mergedPull } from './merged.ts';
import { folderAt, type Production, type World } from './production.ts';
import type { Pull } from './run.ts';

/** What is to be released, and the release it comes after. */
export interface Releasing {
  readonly github: GitHub;
  readonly world: World;
  readonly production: Production;
  readonly last: NonNullable<Production['release']>;
  readonly candidate: Candidate;
  readonly commit: string;
}

/** A merged pull request. `judged` is what base and head merge into, as its review read it; null where they conflict, so that none ran. */
interface Reviewed {
  readonly pull: Pull;
  readonly base: Folder;
  readonly head: Folder;
  readonly judged: Candidate | null;
}

/** `own` is the one of the commit to release, null iff it came without a pull request; `all` holds the others only where they count. */
export interface Reviews {
  readonly own: Reviewed | null;
  readonly all: readonly Reviewed[];
}

/** The review of what is released; where that is not exactly what was reviewed, also those of everything merged since the last release. */
export async function reviewsOf(releasing: Releasing): Promise<Reviews> {
  const { github, last, commit } = releasing;
  const pull = await mergedPull(github, commit);
  const own = pull === null ? null : await reviewedAt(releasing, pull);
  const first = own === null ? [] : [own];
  if (own !== null && isJudged(own, releasing) && bringsWaivers(own, releasing)) return { own, all: first };
  const pulls = new Map<number, Pull>();
  for (const step of await stepsBetween(github, last.commit, commit)) {
    const merged = await mergedPull(github, step);
    if (merged !== null && merged.number !== pull?.number) pulls.set(merged.number, merged);
  }
  const others: Reviewed[] = [];
  for (const other of pulls.values()) others.push(await reviewedAt(releasing, other));
  return { own, all: [...first, ...others] };
}

async function reviewedAt({ github, world }: Releasing, pull: Pull): Promise<Reviewed> {
  const at = async (commit: string) => (await folderAt(world, commit, world.inside)) ?? EMPTY_FOLDER;
  const fork = await at(await forkOf(github, pull.base, pull.head));
  const [base, head] = [await at(pull.base), await at(pull.head)];
  const merged = mergeResult({ fork, base, head });
  return { pull, base, head, judged: merged && candidateOf(merged, world.inside) };
}

function isJudged({ judged }: Reviewed, { candidate }: Releasing): boolean {
  const { digest } = candidate.delivery;
  return digest !== null && judged?.delivery.digest === digest;
}

/** Whether every waiver that came since the last release came with this pull request. */
function bringsWaivers({ head }: Reviewed, { world, production, candidate }: Releasing): boolean {
  const base = production.folder.files;
  const own = new Set(broughtWaivers({ base, candidate: head.files }, world.inside).map(keyOf));
  return broughtWaivers({ base, candidate: candidate.folder.files }, world.inside).every((one) => own.has(keyOf(one)));
}

/** The waivers that came since the last release with a pull request that an approver approved, and that are still there. */
export async function approvedSince(releasing: Releasing, { all }: Reviews): Promise<Judge['waivers']> {
  const { world, production, candidate } = releasing;
  const base = production.folder.files;
  const there = new Set(broughtWaivers({ base, candidate: candidate.folder.files }, world.inside).map(keyOf));
  const approved: Judge['waivers'][number][] = [];
  for (const { pull, head } of all)
    approved.push(...(await approvedWaivers(pull, world, { base, candidate: head.files })));
  return approved.filter((waiver) => there.has(keyOf(waiver)));
}

/**
 * Refuses a release that opens what neither a review showed nor a waiver accepts. Only what was merged in between can bring that about,
 * and only where the gate is open (fail-on, shadow): it refuses every widening that nobody approved. The answer says what was judged again.
 */
export async function checkReviewed(
  releasing: Releasing,
  reviews: Reviews,
  report: Report,
): Promise<readonly string[]> {
  const { own, all } = reviews;
  if (own === null || isJudged(own, releasing)) return [];
  const seen = new Set<string>();
  for (const review of all) for (const id of await shownBy(releasing, review)) seen.add(id);
  const unseen = report.changes.flatMap(({ approval }) =>
    approval !== null && approval.state !== 'approved' && !seen.has(approval.id) ? [approval.id] : [],
  );
  const judged = own.judged?.delivery.digest ?? 'nothing, its base and head conflict';
  const what = `the review of #${own.pull.number} judged ${judged}, and ${releasing.candidate.delivery.digest} is released: something else was merged in between`;
  if (unseen.length === 0) return [`Judged again: ${what}. Nothing is wider than reviews showed or waivers accept.`];
  throw new RefusedError(
    `Nothing is published: ${what}, and together they open what no review showed (${unseen.slice(0, 10).join(', ')}). Open a pull request that takes it back, or that approves it in gate/waivers.json: its review shows it.`,
  );
}

/** The ids of every widening, and of whatever could hide one, that a review showed. */
async function shownBy(
  { github, production, last }: Releasing,
  { pull, base, judged }: Reviewed,
): Promise<readonly string[]> {
  if (judged === null) return [];
  // A release that came after the base is not what the review compared with; its base then is the nearest that is known.
  const place = await order(github, last.commit, pull.base);
  const isThen = place === 'same' || place === 'before';
  const before = isThen ? production : { ...production, folder: base, loaded: load(base) };
  return reviewOf(before, judged, { failOn: null }).changes.flatMap(({ approval }) =>
    approval === null ? [] : [approval.id],
  );
}
