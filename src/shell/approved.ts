// Turns the reviews and commits of a pull request into whether an approver who wrote none of it agrees to exactly its head commit.
import type { Held } from '../waivers.ts';
import { ask, type GitHub } from './github.ts';
import type { Pull } from './run.ts';
import { eachIn, listIn, textIn, whole } from './shape.ts';

/** Null iff one of `approvers` has a current approving review of exactly the head commit and wrote none of the commits; else why not. */
export async function reasonAgainst(
  github: GitHub,
  pull: Pick<Pull, 'number' | 'head'>,
  approvers: readonly string[],
): Promise<Held | null> {
  const reviews = await reviewsOf(github, pull);
  const agreeing = approvers.map(lower).filter((login) => agrees(reviews, login, pull.head));
  if (agreeing.length === 0) return 'nobody approved';
  const now = await stateOf(github, pull);
  if (now.head !== pull.head) return 'head moved';
  const current = agreeing.filter((login) => !now.asked.includes(login));
  if (current.length === 0) return 'asked again';
  const commits = await commitsOf(github, pull);
  if (commits.length >= LISTED_COMMITS) return 'too many commits';
  const writers = commits.map(writersOf);
  if (commits.length === 0 || writers.some((logins) => logins === null)) return 'author unknown';
  const wrote = new Set([now.opener, ...writers.flatMap((logins) => logins ?? [])]);
  return current.some((login) => !wrote.has(login)) ? null : 'approver wrote';
}

const lower = (login: string): string => login.toLowerCase();

interface Review {
  readonly login: string;
  readonly state: string;
  readonly commit: string;
}

// The last word of a person counts; a comment, or a review that is still being written, leaves the one before standing.
function agrees(reviews: readonly Review[], login: string, head: string): boolean {
  const last = reviews.findLast((one) => one.login === login && !/^(COMMENTED|PENDING)$/.test(one.state));
  return last?.state === 'APPROVED' && last.commit === head;
}

async function reviewsOf({ octokit, owner, repo }: GitHub, { number }: Pick<Pull, 'number'>) {
  const parameters = { owner, repo, pull_number: number, per_page: 100 };
  const request = () => octokit.paginate(octokit.rest.pulls.listReviews, parameters);
  return ask('list the reviews of the pull request', request, (data) =>
    eachIn(data, (row) =>
      whole<Review>({
        // A deleted account and a commit that is gone can't approve anything, and a bot's word is that of whoever starts it.
        login: textIn(row, 'user', 'type') === 'User' ? lower(textIn(row, 'user', 'login') ?? '') : '',
        state: textIn(row, 'state'),
        commit: textIn(row, 'commit_id') ?? '',
      }),
    ),
  );
}

interface Now {
  readonly head: string;
  readonly opener: string;
  /** Who is asked for a review that he has not given yet. */
  readonly asked: readonly string[];
}

async function stateOf({ octokit, owner, repo }: GitHub, { number }: Pick<Pull, 'number'>): Promise<Now> {
  const request = async () => (await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data;
  return ask('read the pull request', request, (data) =>
    whole<Now>({
      head: textIn(data, 'head', 'sha'),
      opener: lower(textIn(data, 'user', 'login') ?? ''),
      asked: eachIn(listIn(data, 'requested_reviewers') ?? [], (one) => lower(textIn(one, 'login') ?? '')),
    }),
  );
}

/** GitHub lists at most this many commits of a pull request. */
const LISTED_COMMITS = 250;

interface Commit {
  readonly author: string | null;
  readonly committer: string | null;
  readonly message: string;
}

async function commitsOf({ octokit, owner, repo }: GitHub, { number }: Pick<Pull, 'number'>) {
  const parameters = { owner, repo, pull_number: number, per_page: 100 };
  const request = () => octokit.paginate(octokit.rest.pulls.listCommits, parameters);
  return ask('list the commits of the pull request', request, (data) =>
    eachIn(data, (row): Commit | null => {
      const message = textIn(row, 'commit', 'message');
      const [author, committer] = [textIn(row, 'author', 'login'), textIn(row, 'committer', 'login')];
      return message === null ? null : { author, committer, message };
    }),
  );
}

/** Everybody who wrote or committed a commit; null when that can't be known: then nobody can be said to be another. */
function writersOf({ author, committer, message }: Commit): readonly string[] | null {
  const helpers = [...message.matchAll(/^co-authored-by:.*<([^<>]*)>[ \t]*\r?$/gim)].map(([, email]) =>
    loginOf(email ?? ''),
  );
  const all = [author, committer, ...helpers];
  return all.every((login) => login !== null) ? all.map(lower) : null;
}

/** The login behind a co-author's address; empty for an address that takes no mail, since no account can have it. */
function loginOf(email: string): string | null {
  if (/^no-?reply@/i.test(email)) return '';
  return /^(?:\d+\+)?([\w-]+(?:\[bot\])?)@users\.noreply\./i.exec(email)?.[1] ?? null;
}
