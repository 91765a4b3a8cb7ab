// Puts comments on the changed lines of a pull request that cause a change: each once, and taken away when it no longer holds.
import { sha256 } from '../digest.ts';
import type { ReviewComment } from '../render/review-comments.ts';
import { changedFiles } from './changed.ts';
import { WorldError } from './errors.ts';
import { ask, type GitHub, nothing, tell } from './github.ts';
import { eachIn, numberIn, textIn, whole } from './shape.ts';

export interface Remarks {
  readonly pull: number;
  readonly author: string;
  readonly policies: string;
  readonly sha: string;
  readonly remarks: readonly ReviewComment[];
}

/** More would bury the reviewer; the comment has all of them. */
const MOST = 10;

interface Own {
  readonly id: number;
  readonly mark: string;
  readonly answered: boolean;
}

/** Posts what is new in one review and deletes what no longer holds; says how many of each. */
export async function postRemarks(github: GitHub, wanted: Remarks): Promise<{ posted: number; deleted: number }> {
  const lines =
    wanted.remarks.length === 0 ? new Map<string, ReadonlySet<number>>() : await changedLines(github, wanted.pull);
  const fitting = wanted.remarks.filter((remark) => isOnChangedLine(remark, lines)).slice(0, MOST);
  const own = await ownRemarks(github, wanted);
  const marks = new Set(own.map((remark) => remark.mark));
  const fresh = fitting.filter((remark) => !marks.has(markOf(wanted, remark)));
  const holding = new Set(wanted.remarks.map((remark) => markOf(wanted, remark)));
  // What somebody answered is a conversation; deleting it would leave the answer hanging.
  const settled = own.filter((remark) => !holding.has(remark.mark) && !remark.answered);
  if (fresh.length > 0) await review(github, wanted, fresh);
  for (const remark of settled) await remove(github, remark.id);
  return { posted: fresh.length, deleted: settled.length };
}

function isOnChangedLine(remark: ReviewComment, lines: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  const changed = lines.get(remark.path);
  if (changed === undefined || !changed.has(remark.line)) return false;
  for (let line = remark.startLine ?? remark.line; line < remark.line; line += 1) if (!changed.has(line)) return false;
  return true;
}

async function review(
  { octokit, owner, repo }: GitHub,
  wanted: Remarks,
  remarks: readonly ReviewComment[],
): Promise<void> {
  const comments = remarks.map((remark) => ({
    path: remark.path,
    line: remark.line,
    side: 'RIGHT',
    ...(remark.startLine === null ? {} : { start_line: remark.startLine, start_side: 'RIGHT' }),
    body: `<!-- ${markOf(wanted, remark)} -->\n${remark.body}`,
  }));
  const parameters = {
    owner,
    repo,
    pull_number: wanted.pull,
    commit_id: wanted.sha,
    event: 'COMMENT' as const,
    comments,
  };
  await tell('post the review comments', async () => (await octokit.rest.pulls.createReview(parameters)).data, nothing);
}

async function remove({ octokit, owner, repo }: GitHub, id: number): Promise<void> {
  const request = () => octokit.rest.pulls.deleteReviewComment({ owner, repo, comment_id: id });
  await tell('delete a settled review comment', request, nothing).catch((thrown: unknown) => {
    if (!(thrown instanceof WorldError && thrown.status === 404)) throw thrown;
  });
}

function markOf({ policies }: Remarks, { fingerprint }: ReviewComment): string {
  return `managed-settings-gitops review ${sha256(JSON.stringify([policies, fingerprint])).slice(0, 24)}`;
}

async function ownRemarks(github: GitHub, { pull, author }: Remarks): Promise<readonly Own[]> {
  const { octokit, owner, repo } = github;
  const parameters = { owner, repo, pull_number: pull, per_page: 100 };
  const request = () => octokit.paginate(octokit.rest.pulls.listReviewComments, parameters);
  const rows = await ask('list the review comments', request, (data) => eachIn(data, rowOf));
  const answered = new Set(rows.map((row) => row.repliesTo));
  return rows.flatMap(({ id, login, body }) => {
    const mark = /^<!-- (managed-settings-gitops review [0-9a-f]{24}) -->/.exec(body)?.[1];
    return mark === undefined || login.toLowerCase() !== author.toLowerCase()
      ? []
      : [{ id, mark, answered: answered.has(id) }];
  });
}

function rowOf(data: unknown) {
  return whole<{ id: number; login: string; body: string; repliesTo: number }>({
    id: numberIn(data, 'id'),
    login: textIn(data, 'user', 'login') ?? '',
    body: textIn(data, 'body'),
    repliesTo: numberIn(data, 'in_reply_to_id') ?? 0,
  });
}

/** The lines a pull request added or changed, by file; GitHub takes comments only on lines of its diff. */
async function changedLines(github: GitHub, pull: number): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const files = await changedFiles(github, pull);
  return new Map(files.map(({ name, patch }) => [name, addedLines(patch)]));
}

/** The numbers (in the new file) of the lines a unified diff adds. */
export function addedLines(patch: string): ReadonlySet<number> {
  const added = new Set<number>();
  let line = 0;
  for (const row of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row);
    if (hunk !== null) line = Number(hunk[1]);
    else if (row.startsWith('+')) added.add(line++);
    else if (row.startsWith(' ')) line += 1;
  }
  return added;
}
