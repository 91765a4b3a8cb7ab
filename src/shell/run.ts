// Turns the event that started a workflow run into the facts the Action needs: repository, commit, pull request, branch.
import { UserError } from './errors.ts';
import { ask, type GitHub } from './github.ts';
import { eachIn, numberIn, objectIn, textIn, whole } from './shape.ts';

/** What `@actions/github` knows as `context`. */
export interface Context {
  readonly eventName: string;
  readonly payload: object;
  readonly sha: string;
  readonly ref: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly repo: { readonly owner: string; readonly repo: string };
}

/** `head` is the commit a pull request proposes, `into` the branch it is for, `base` the commit of that branch that judges it. */
export interface Pull {
  readonly number: number;
  readonly head: string;
  readonly into: string;
  readonly base: string;
  readonly from: 'same repository' | 'fork';
}

export interface Run {
  readonly event: string;
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
  /** The commit that is checked out unless the workflow says otherwise: on a pull request the merge result. */
  readonly sha: string;
  readonly id: number;
  readonly attempt: number;
  /** The start of links to a run, and of links to a file at a commit. */
  readonly runs: string;
  readonly blobs: string;
  readonly pull: Pull | null;
  /** Whether this is a push to the default branch. */
  readonly isRelease: boolean;
}

export function runOf(context: Context): Run {
  const { eventName: event, payload, sha, repo, runId: id, runAttempt: attempt } = context;
  if (event === 'pull_request_target') throw new UserError(TARGET);
  const branch = textIn(payload, 'repository', 'default_branch');
  const pages = `${context.serverUrl}/${repo.owner}/${repo.repo}`;
  return {
    event,
    ...repo,
    apiUrl: context.apiUrl,
    sha,
    id,
    attempt: attempt || 1,
    runs: `${pages}/actions/runs`,
    blobs: `${pages}/blob`,
    pull: pullOf(payload),
    isRelease: event === 'push' && branch !== null && context.ref === `refs/heads/${branch}`,
  };
}

const TARGET =
  "This Action does not run on pull_request_target: there a stranger's pull request would be read by a job that may write. Use pull_request; for comments on pull requests of forks see docs/forks.md.";

function pullOf(payload: object): Pull | null {
  const pull = objectIn(payload, 'pull_request');
  if (pull === null) return null;
  const found = whole<Omit<Pull, 'from'>>({
    number: numberIn(pull, 'number'),
    head: textIn(pull, 'head', 'sha'),
    into: textIn(pull, 'base', 'ref'),
    base: textIn(pull, 'base', 'sha'),
  });
  if (found === null)
    throw new UserError('The event names a pull request, but not its number and commits. Run the job again.');
  const [head, base] = [numberIn(pull, 'head', 'repo', 'id'), numberIn(pull, 'base', 'repo', 'id')];
  return { ...found, from: head !== null && head === base ? 'same repository' : 'fork' };
}

/**
 * The pull request a `workflow_run` is about: the one open one whose head commit and head repository are the run's.
 * Null if there is none or more than one: then nobody can say where a comment belongs.
 */
export async function pullOfWorkflowRun(github: GitHub, payload: object): Promise<Pull | null> {
  const { octokit, owner, repo } = github;
  const wanted = whole<{ sha: string; repository: number; owner: string; branch: string }>({
    sha: textIn(payload, 'workflow_run', 'head_sha'),
    repository: numberIn(payload, 'workflow_run', 'head_repository', 'id'),
    owner: textIn(payload, 'workflow_run', 'head_repository', 'owner', 'login'),
    branch: textIn(payload, 'workflow_run', 'head_branch'),
  });
  if (wanted === null) return null;
  const parameters = { owner, repo, state: 'open' as const, head: `${wanted.owner}:${wanted.branch}`, per_page: 100 };
  const request = () => octokit.paginate(octokit.rest.pulls.list, parameters);
  const pulls = await ask('find the pull request of the run', request, (data) => eachIn(data, rowOf));
  const same = pulls.filter((pull) => pull.head === wanted.sha && pull.repository === wanted.repository);
  const [found] = same;
  return found === undefined || same.length > 1 ? null : { ...found, from: 'fork' };
}

/**
 * The pull request as its branch stands now. An event names the commit that the branch was at when something was last pushed:
 * whoever could approve or what was waived then may be neither any more.
 */
export async function onTip({ octokit, owner, repo }: GitHub, pull: Pull): Promise<Pull> {
  const request = async () => (await octokit.rest.git.getRef({ owner, repo, ref: `heads/${pull.into}` })).data;
  const base = await ask(`find the branch ${pull.into}`, request, (data) => textIn(data, 'object', 'sha'));
  return { ...pull, base };
}

function rowOf(data: unknown) {
  return whole<Omit<Pull, 'from'> & { readonly repository: number }>({
    number: numberIn(data, 'number'),
    head: textIn(data, 'head', 'sha'),
    into: textIn(data, 'base', 'ref'),
    base: textIn(data, 'base', 'sha'),
    // The repository of a fork may be gone; such a pull request can't be the one.
    repository: numberIn(data, 'head', 'repo', 'id') ?? 0,
  });
}
