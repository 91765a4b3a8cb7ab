// Finds the merged pull request that brought a commit to the default branch.
import { RefusedError } from './errors.ts';
import { ask, type GitHub } from './github.ts';
import type { Pull } from './run.ts';
import { eachIn, numberIn, textIn, whole } from './shape.ts';

/** Refuses a commit that was pushed past all review. */
export async function checkMerged(github: GitHub, commit: string): Promise<void> {
  if ((await mergedPull(github, commit)) !== null) return;
  throw new RefusedError(
    `Nothing is published: commit ${commit.slice(0, 12)} came without a merged pull request, so nobody saw a review of it. Revert it and open a pull request, or set allow-direct-push: true.`,
  );
}

/** The pull request that was merged into the default branch with a commit; null if there is none. */
export async function mergedPull({ octokit, owner, repo }: GitHub, commit: string): Promise<Pull | null> {
  const parameters = { owner, repo, commit_sha: commit, per_page: 100 };
  const request = async () => (await octokit.rest.repos.listPullRequestsAssociatedWithCommit(parameters)).data;
  const pulls = await ask('find the pull request of this commit', request, (data) => eachIn(data, rowOf));
  const found = pulls.find(({ merged, into, branch }) => merged !== '' && into === branch);
  if (found === undefined) return null;
  const { number, head, into, base } = found;
  return { number, head, into, base, from: 'same repository' };
}

interface Row extends Omit<Pull, 'from'> {
  readonly merged: string;
  /** The default branch of the repository it was merged into. */
  readonly branch: string;
}

function rowOf(data: unknown) {
  return whole<Row>({
    number: numberIn(data, 'number'),
    head: textIn(data, 'head', 'sha'),
    base: textIn(data, 'base', 'sha'),
    merged: textIn(data, 'merged_at') ?? '',
    into: textIn(data, 'base', 'ref'),
    branch: textIn(data, 'base', 'repo', 'default_branch'),
  });
}
