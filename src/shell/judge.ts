// Finds who judges a change: the guard files of the commit it starts from, the day, and whether an approver approved it.
import { type GateConfig, readGuard } from '../guard.ts';
import type { Judge } from '../index.ts';
import { ask, type GitHub } from './github.ts';
import { folderAt, type Production, type World } from './production.ts';
import type { Pull } from './run.ts';
import { eachIn, textIn, whole } from './shape.ts';

/** The judge of a pull request; a base without a policy folder has no guard yet, and the change that adds one is shown. */
export async function judgeOfPull(pull: Pull, world: World, candidate: Judge['files']): Promise<Judge> {
  const base = (await folderAt(world, pull.base, world.inside))?.files ?? {};
  return { files: base, today: today(), waivers: await approvedWaivers(pull, world, { base, candidate }) };
}

/** Outside a pull request what is there has been merged: it judges itself, and its waivers count. */
export const judgeOfBranch = (files: Judge['files']): Judge => ({
  files,
  today: today(),
  waivers: [],
});

/** Without a pull request: the guard files in force judge. A production without any, such as a settings file, leaves it to the candidate's own. */
export function judgeOfProduction({ release, folder }: Production, candidate: Judge['files']): Judge {
  const guards = Object.keys(folder.files).some((name) => name.startsWith('gate/') || name.startsWith('tests/'));
  return judgeOfBranch(release !== null || guards ? folder.files : candidate);
}

interface Sides {
  readonly base: Judge['files'];
  readonly candidate: Judge['files'];
}

/** The waivers a pull request brings, if an approver approved it; only a change that brings some makes it worth asking. */
export async function approvedWaivers(
  pull: Pull,
  { github, inside }: World,
  { base, candidate }: Sides,
): Promise<Judge['waivers']> {
  const brought = broughtWaivers({ base, candidate }, inside);
  const { config } = readGuard(base, inside);
  if (brought.length === 0 || github === null || config.approvers.length === 0) return [];
  return (await isApproved(github, pull, config)) ? brought : [];
}

/** The waivers of a candidate that its base does not have. */
export function broughtWaivers({ base, candidate }: Sides, inside: string): Judge['waivers'] {
  const known = new Set(readGuard(base, inside).waivers.map(keyOf));
  return readGuard(candidate, inside).waivers.filter((waiver) => !known.has(keyOf(waiver)));
}

/** What makes two lines one waiver: what it accepts, and until when. */
export const keyOf = ({ id, expires }: Judge['waivers'][number]): string => `${id} ${expires}`;

/** The day approvals are counted on, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * Whether one of the base's approvers, who wrote none of the commits, has a current approving review of exactly the head commit.
 * The last review of each person counts; a comment leaves the one before standing.
 */
async function isApproved(github: GitHub, pull: Pull, { approvers }: GateConfig): Promise<boolean> {
  const latest = new Map<string, Review>();
  for (const review of await reviewsOf(github, pull))
    if (review.state !== 'COMMENTED') latest.set(review.login, review);
  const approving = [...latest.values()]
    .filter(({ state, commit }) => state === 'APPROVED' && commit === pull.head)
    .map(({ login }) => login.toLowerCase());
  const wanted = approvers.map((login) => login.toLowerCase()).filter((login) => approving.includes(login));
  if (wanted.length === 0) return false;
  const authors = await authorsOf(github, pull);
  return authors !== null && wanted.some((login) => !authors.has(login));
}

interface Review {
  readonly login: string;
  readonly state: string;
  readonly commit: string;
}

async function reviewsOf({ octokit, owner, repo }: GitHub, pull: Pull): Promise<readonly Review[]> {
  const parameters = { owner, repo, pull_number: pull.number, per_page: 100 };
  const request = () => octokit.paginate(octokit.rest.pulls.listReviews, parameters);
  return ask('list the reviews of the pull request', request, (data) =>
    eachIn(data, (row) =>
      whole<Review>({
        // A deleted account or a commit that is gone can't approve anything.
        login: textIn(row, 'user', 'login') ?? '',
        state: textIn(row, 'state'),
        commit: textIn(row, 'commit_id') ?? '',
      }),
    ),
  );
}

/** GitHub lists at most this many commits of a pull request. */
const LISTED_COMMITS = 250;

/** Everybody who wrote or committed a commit, in lower case; null when that can't be known: then nobody counts as independent. */
async function authorsOf({ octokit, owner, repo }: GitHub, pull: Pull): Promise<ReadonlySet<string> | null> {
  const parameters = { owner, repo, pull_number: pull.number, per_page: 100 };
  const request = () => octokit.paginate(octokit.rest.pulls.listCommits, parameters);
  const commits = await ask('list the commits of the pull request', request, (data) =>
    eachIn(data, (row) => ({ author: textIn(row, 'author', 'login'), committer: textIn(row, 'committer', 'login') })),
  );
  const known = commits.every(({ author }) => author !== null);
  if (!known || commits.length === 0 || commits.length >= LISTED_COMMITS) return null;
  return new Set(
    commits
      .flatMap(({ author, committer }) => [author, committer])
      .flatMap((login) => (login === null ? [] : [login.toLowerCase()])),
  );
}
