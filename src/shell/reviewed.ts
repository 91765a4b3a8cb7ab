// Finds the pull requests merged since the last release, and recomputes from their commits what the review of each judged.
import { EMPTY_FOLDER, type Folder, type Judge, load } from '../index.ts';
import type { Report } from '../report.ts';
import { type Candidate, candidateOf, reviewOf } from './compose.ts';
import { RefusedError } from './errors.ts';
import type { GitHub } from './github.ts';
import { forkOf, order, type Step, stepsBetween } from './history.ts';
import { approvedWaivers, broughtWaivers, judgeOfBranch, keyOf } from './judge.ts';
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

/** A merged pull request. `onto` is what the branch held before it was merged, `judged` what base and head merge into, as its review read it; null where they conflict, so that none ran. */
interface Reviewed {
  readonly pull: Pull;
  readonly base: Folder;
  readonly head: Folder;
  readonly judged: Candidate | null;
  readonly onto: Folder;
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
  const steps = await stepsBetween(github, last.commit, commit);
  const own = pull === null ? null : await reviewedAt(releasing, pull, steps[0] ?? { commit, before: commit });
  if (own !== null && isJudged(own, releasing) && bringsWaivers(own, releasing)) return { own, all: [own] };
  // One that was merged by rebasing took several steps; its first one says what it was merged onto.
  const merged = new Map<number, { readonly pull: Pull; readonly step: Step }>();
  for (const step of steps) {
    const one = await mergedPull(github, step.commit);
    if (one !== null) merged.set(one.number, { pull: one, step });
  }
  const all: Reviewed[] = [];
  for (const { pull: one, step } of merged.values()) all.push(await reviewedAt(releasing, one, step));
  return { own: all.find((one) => one.pull.number === pull?.number) ?? own, all };
}

async function reviewedAt({ github, world }: Releasing, pull: Pull, { before }: Step): Promise<Reviewed> {
  const at = async (commit: string) => (await folderAt(world, commit, world.inside)) ?? EMPTY_FOLDER;
  const fork = await at(await forkOf(github, pull.base, pull.head));
  const [base, head] = [await at(pull.base), await at(pull.head)];
  const merged = mergeResult({ fork, base, head });
  const onto = before === '' ? EMPTY_FOLDER : await at(before);
  return { pull, base, head, judged: merged && candidateOf(merged, world.inside), onto };
}

function isJudged({ judged }: Reviewed, { candidate }: Releasing): boolean {
  const { digest } = candidate.delivery;
  return digest !== null && judged?.delivery.digest === digest;
}

/** Whether every waiver that came since the last release came with this pull request. */
function bringsWaivers({ head, onto }: Reviewed, releasing: Releasing): boolean {
  const [there, before] = [head, onto].map(({ files }) => waiversOf(files, releasing));
  return cameSince(releasing).every((one) => there?.has(keyOf(one)) && !before?.has(keyOf(one)));
}

const waiversOf = (files: Judge['files'], { world }: Releasing): ReadonlySet<string> =>
  new Set(broughtWaivers({ base: {}, candidate: files }, world.inside).map(keyOf));

const cameSince = ({ world, production, candidate }: Releasing): Judge['waivers'] =>
  broughtWaivers({ base: production.folder.files, candidate: candidate.folder.files }, world.inside);

/**
 * The judge of a release: the guard files of the last one. A waiver that came since counts if an approver approved the very pull
 * request that brought it (the latest, if several did), so that no approval reaches what another one brought.
 */
export async function judgeOfRelease(releasing: Releasing, { all }: Reviews): Promise<Judge> {
  const { github, world, production } = releasing;
  const base = production.folder.files;
  const approved: Judge['waivers'][number][] = [];
  let open = cameSince(releasing);
  for (const { pull, head, onto } of all) {
    const [there, before] = [waiversOf(head.files, releasing), waiversOf(onto.files, releasing)];
    const ours = new Set(open.filter((one) => there.has(keyOf(one)) && !before.has(keyOf(one))));
    if (ours.size === 0) continue;
    const { waivers } = await approvedWaivers(github, pull, world, { base, candidate: head.files });
    const agreed = new Set(waivers.map(keyOf));
    approved.push(...[...ours].filter((one) => agreed.has(keyOf(one))));
    open = open.filter((one) => !ours.has(one));
  }
  return { ...judgeOfBranch(production.folder), waivers: approved };
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
