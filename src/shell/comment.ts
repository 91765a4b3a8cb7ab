// Keeps one comment per policy folder on a pull request: found by marker and author, written only when it says something new.
import { sha256 } from '../digest.ts';
import { UnclearError, WorldError } from './errors.ts';
import { ask, type GitHub, nothing, tell } from './github.ts';
import { eachIn, numberIn, textIn, whole } from './shape.ts';

/** Which run wrote a comment, for which head commit; both are in its marker. */
export interface Stamp {
  readonly sha: string;
  readonly run: number;
  readonly attempt: number;
}

export interface Sticky {
  readonly pull: number;
  /** The login of the account this job writes as; nobody else's comment is ever touched. */
  readonly author: string;
  /** The policy folder: each has its own comment. */
  readonly policies: string;
  readonly stamp: Stamp;
  /** The comment as a run with this stamp would write it. */
  readonly body: (stamp: Stamp) => string;
  /** Whether there is nothing to say: then no comment is started, but one that exists is kept true. */
  readonly silent: boolean;
}

/** `stale`: a newer run or commit has the word. `url` is null where there is no comment. */
export interface Posted {
  readonly what: 'none' | 'same' | 'created' | 'updated' | 'stale';
  readonly url: string | null;
}

interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly stamp: Stamp;
}

export async function postComment(github: GitHub, sticky: Sticky): Promise<Posted> {
  const mine = await ownComments(github, sticky);
  const head = await headOf(github, sticky.pull);
  if (head !== sticky.stamp.sha) return { what: 'stale', url: mine[0]?.url ?? null };
  if (mine.length > 0) return settle(github, sticky, mine);
  if (sticky.silent) return { what: 'none', url: null };
  const created = await create(github, sticky);
  // Another run may have started one at the same time, and a repeated request may have started two.
  const now = await ownComments(github, sticky);
  if (now.length === 0) return { what: 'created', url: created };
  const settled = await settle(github, sticky, now);
  return settled.what === 'same' ? { ...settled, what: 'created' } : settled;
}

/** Whether the first stamp belongs to a later run than the second. */
function isLater(a: Stamp, b: Stamp): boolean {
  return a.run > b.run || (a.run === b.run && a.attempt > b.attempt);
}

// Every run keeps the oldest comment, so that runs that race agree on which one stays.
async function settle(github: GitHub, sticky: Sticky, mine: readonly Comment[]): Promise<Posted> {
  const [keep, ...extra] = mine;
  if (keep === undefined) throw new WorldError('The comment is gone.');
  for (const comment of extra) await remove(github, comment.id);
  const { url } = keep;
  if (keep.stamp.sha === sticky.stamp.sha && isLater(keep.stamp, sticky.stamp)) return { what: 'stale', url };
  if (plain(keep.body) === plain(withMarker(sticky, keep.stamp))) return { what: 'same', url };
  const { octokit, owner, repo } = github;
  const parameters = { owner, repo, comment_id: keep.id, body: withMarker(sticky, sticky.stamp) };
  await tell('update the comment', async () => (await octokit.rest.issues.updateComment(parameters)).data, nothing);
  return { what: 'updated', url };
}

/** The address of the new comment; null if the answer was lost (the comment itself may be there). */
async function create({ octokit, owner, repo }: GitHub, sticky: Sticky): Promise<string | null> {
  const parameters = { owner, repo, issue_number: sticky.pull, body: withMarker(sticky, sticky.stamp) };
  const request = async () => (await octokit.rest.issues.createComment(parameters)).data;
  try {
    return await tell('post the comment', request, (data) => textIn(data, 'html_url'));
  } catch (thrown) {
    if (thrown instanceof UnclearError && thrown.status === null) return null;
    throw thrown;
  }
}

async function remove({ octokit, owner, repo }: GitHub, id: number): Promise<void> {
  const request = () => octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
  await tell('delete a second comment', request, nothing).catch((thrown: unknown) => {
    // The other run was quicker.
    if (!(thrown instanceof WorldError && thrown.status === 404)) throw thrown;
  });
}

/** This tool's comments for this policy folder, oldest first. */
async function ownComments(github: GitHub, sticky: Sticky): Promise<readonly Comment[]> {
  const { octokit, owner, repo } = github;
  const parameters = { owner, repo, issue_number: sticky.pull, per_page: 100 };
  const request = () => octokit.paginate(octokit.rest.issues.listComments, parameters);
  const rows = await ask('list the comments', request, (data) => eachIn(data, rowOf));
  return rows
    .flatMap(({ login, ...row }) => {
      const stamp = login.toLowerCase() === sticky.author.toLowerCase() ? stampOf(row.body, sticky.policies) : null;
      return stamp === null ? [] : [{ ...row, stamp }];
    })
    .sort((a, b) => a.id - b.id);
}

function rowOf(data: unknown) {
  return whole<Omit<Comment, 'stamp'> & { readonly login: string }>({
    id: numberIn(data, 'id'),
    url: textIn(data, 'html_url'),
    // A comment may be empty, and its author's account may be gone.
    body: textIn(data, 'body') ?? (numberIn(data, 'id') === null ? null : ''),
    login: textIn(data, 'user', 'login') ?? '',
  });
}

/** The newest commit of a pull request. */
export async function headOf({ octokit, owner, repo }: GitHub, pull: number): Promise<string> {
  const request = async () => (await octokit.rest.pulls.get({ owner, repo, pull_number: pull })).data;
  return ask('read the pull request', request, (data) => textIn(data, 'head', 'sha'));
}

function withMarker(sticky: Sticky, stamp: Stamp): string {
  const { sha, run, attempt } = stamp;
  return `<!-- managed-settings-gitops ${keyOf(sticky.policies)} sha=${sha} run=${run}.${attempt} -->\n${sticky.body(stamp)}`;
}

function stampOf(body: string, policies: string): Stamp | null {
  const match = /^<!-- managed-settings-gitops (\w+) sha=([0-9a-f]{7,64}) run=(\d+)\.(\d+) -->\r?\n/.exec(body);
  if (match === null || match[1] !== keyOf(policies)) return null;
  return { sha: match[2] ?? '', run: Number(match[3]), attempt: Number(match[4]) };
}

function keyOf(policies: string): string {
  return sha256(policies).slice(0, 16);
}

// GitHub may store other line ends than it was sent.
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}
