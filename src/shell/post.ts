// Posts a report on its pull request: the comment and the review comments. What can't be posted is a warning, never a verdict.
import { reviewComments } from '../render/review-comments.ts';
import type { Report } from '../report.ts';
import { postComment } from './comment.ts';
import { rendered } from './compose.ts';
import { messageOf } from './errors.ts';
import type { GitHub } from './github.ts';
import type { Inputs } from './inputs.ts';
import { type Core, optionsOf } from './outputs.ts';
import { postRemarks } from './review-comments.ts';
import type { Pull, Run } from './run.ts';

export interface Posting {
  readonly inputs: Inputs;
  readonly run: Run;
  readonly report: Report;
  readonly pull: Pull;
}

/** GitHub takes 65,536 characters in a comment. */
const LIMIT = 60_000;

export async function postReport(core: Core, github: GitHub, posting: Posting): Promise<void> {
  if (github.token === '')
    return core.warning('There is no token, so no comment is posted. The report is in the job summary.');
  try {
    const { what, url } = await post(github, posting);
    if (url !== null) core.setOutput('comment-url', url);
    core.info(SAID[what]);
  } catch (thrown) {
    const fork =
      posting.pull.from === 'fork' ? ' A job for a pull request of a fork may only read; see docs/forks.md.' : '';
    core.warning(`The comment could not be posted. The report is in the job summary.${fork} ${messageOf(thrown)}`);
  }
}

const SAID = {
  none: 'Nothing changes for anybody: no comment is needed.',
  same: 'The comment already says this.',
  created: 'The comment is posted.',
  updated: 'The comment is updated.',
  stale: 'A newer commit or run has the word, so the comment is left to it.',
};

async function post(github: GitHub, { inputs, run, report, pull }: Posting) {
  const { commentAuthor: author, reviewComments: inline } = inputs;
  const posted = await postComment(github, {
    pull: pull.number,
    author,
    policies: report.policies,
    stamp: { sha: pull.head, run: run.id, attempt: run.attempt },
    body: (stamp) => rendered('markdown', report, { ...optionsOf(run, report, stamp), limit: LIMIT }),
    // Findings of a policy that stays as it is are not this pull request's; those on its own lines get review comments.
    silent: report.verdict.word === 'NO EFFECTIVE CHANGE',
  });
  if (inline === 'off' || posted.what === 'stale') return posted;
  const remarks = reviewComments(report, { ...optionsOf(run, report), colour: false, limit: LIMIT });
  await postRemarks(github, { pull: pull.number, author, policies: report.policies, sha: pull.head, remarks });
  return posted;
}
