// Asks GitHub how commits stand to each other: which contains which, where two parted, and which steps a branch took.
import { ask, type GitHub } from './github.ts';
import { eachIn, listIn, numberIn, textIn, whole } from './shape.ts';

export async function defaultBranch({ octokit, owner, repo }: GitHub): Promise<string> {
  const request = async () => (await octokit.rest.repos.get({ owner, repo })).data;
  return ask('read the repository', request, (data) => textIn(data, 'default_branch'));
}

/** How commit `a` stands to `b` (a commit, or a branch): `before` iff `b` contains `a`. */
export async function order(
  { octokit, owner, repo }: GitHub,
  a: string,
  b: string,
): Promise<'same' | 'before' | 'after' | 'apart'> {
  const parameters = { owner, repo, basehead: `${a}...${b}`, per_page: 1 };
  const request = async () => (await octokit.rest.repos.compareCommitsWithBasehead(parameters)).data;
  const words: Readonly<Record<string, 'same' | 'before' | 'after' | 'apart'>> = {
    identical: 'same',
    ahead: 'before',
    behind: 'after',
    diverged: 'apart',
  };
  return ask(
    `compare ${a.slice(0, 12)} with ${b.slice(0, 40)}`,
    request,
    (data) => words[textIn(data, 'status') ?? ''] ?? null,
  );
}

/** The commit at which two commits parted. */
export async function forkOf({ octokit, owner, repo }: GitHub, a: string, b: string): Promise<string> {
  const parameters = { owner, repo, basehead: `${a}...${b}`, per_page: 1 };
  const request = async () => (await octokit.rest.repos.compareCommitsWithBasehead(parameters)).data;
  return ask(`find where ${a.slice(0, 12)} and ${b.slice(0, 12)} parted`, request, (data) =>
    textIn(data, 'merge_base_commit', 'sha'),
  );
}

/** Pages of a hundred commits that are looked through; older steps are not found. */
const PAGES = 10;

/** A commit a branch stood at, and the one it stood at before; `before` is empty for the first of all. */
export interface Step {
  readonly commit: string;
  readonly before: string;
}

/** The steps of a branch on its way from one commit to a later one, newest first: first parents only. */
export async function stepsBetween(github: GitHub, from: string, to: string): Promise<readonly Step[]> {
  const parents = new Map<string, string>();
  for (let page = 1, total = 1; page <= PAGES && parents.size < total; page += 1) {
    const { commits, count } = await pageOf(github, `${from}...${to}`, page);
    for (const { id, parent } of commits) parents.set(id, parent);
    total = commits.length === 0 ? 0 : count;
  }
  const steps: Step[] = [];
  for (let at = to; parents.has(at); at = parents.get(at) ?? '')
    steps.push({ commit: at, before: parents.get(at) ?? '' });
  return steps;
}

interface Page {
  readonly commits: readonly { readonly id: string; readonly parent: string }[];
  readonly count: number;
}

async function pageOf({ octokit, owner, repo }: GitHub, basehead: string, page: number): Promise<Page> {
  const parameters = { owner, repo, basehead, per_page: 100, page };
  const request = async () => (await octokit.rest.repos.compareCommitsWithBasehead(parameters)).data;
  return ask('list the commits since the last release', request, (data) =>
    whole<Page>({
      commits: eachIn(listIn(data, 'commits'), (row) =>
        whole<Page['commits'][number]>({
          id: textIn(row, 'sha'),
          parent: textIn(listIn(row, 'parents')?.[0], 'sha') ?? '',
        }),
      ),
      count: numberIn(data, 'total_commits'),
    }),
  );
}
