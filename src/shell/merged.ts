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

/** The merged pull request of a commit; null if there is none. */
export async function mergedPull({ octokit, owner, repo }: GitHub, commit: string): Promise<Pull | null> {
  const parameters = { owner, repo, commit_sha: commit, per_page: 100 };
  const request = async () => (await octokit.rest.repos.listPullRequestsAssociatedWithCommit(parameters)).data;
  const pulls = await ask('find the pull request of this commit', request, (data) => eachIn(data, rowOf));
  const found = pulls.find(({ merged }) => merged !== '');
  if (found === undefined) return null;
  const { number, head, base } = found;
  return { number, head, base, from: 'same repository' };
}

function rowOf(data: unknown) {
  return whole<Omit<Pull, 'from'> & { readonly merged: string }>({
    number: numberIn(data, 'number'),
    head: textIn(data, 'head', 'sha'),
    base: textIn(data, 'base', 'sha'),
    merged: textIn(data, 'merged_at') ?? '',
  });
}
