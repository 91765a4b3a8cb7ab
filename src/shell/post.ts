// Posts a report on its pull request: comment, review comments, status and label. What can't be posted is a warning, never a verdict.
import { reviewComments } from '../render/review-comments.ts';
import type { Report } from '../report.ts';
import { headOf, type Posted, postComment } from './comment.ts';
import { rendered } from './compose.ts';
import { messageOf } from './errors.ts';
import type { GitHub } from './github.ts';
import type { Inputs } from './inputs.ts';
import { postLabel } from './labels.ts';
import { type Core, optionsOf } from './outputs.ts';
import { postRemarks } from './review-comments.ts';
import type { Pull, Run } from './run.ts';
import { postStatus, statusOf } from './status.ts';

export interface Posting {
  readonly inputs: Inputs;
  readonly run: Run;
  readonly report: Report;
  readonly pull: Pull;
}

/** GitHub takes 65,536 characters in a comment. */
const LIMIT = 60_000;

export async function postReport(core: Core, github: GitHub, posting: Posting): Promise<void> {
  const { comment, status, label } = posting.inputs;
  if ([comment, status, label].every((one) => one === 'off')) return;
  if (github.token === '')
    return core.warning('There is no token, so nothing is posted. The report is in the job summary.');
  const fork =
    posting.pull.from === 'fork' ? ' A job for a pull request of a fork may only read; see docs/forks.md.' : '';
  const attempt = <T>(what: string, done: Promise<T>): Promise<T | null> =>
    done.catch((thrown: unknown) => {
      core.warning(`The ${what} could not be posted. The report is in the job summary.${fork} ${messageOf(thrown)}`);
      return null;
    });
  const said = comment === 'on' ? await attempt('comment', sayComment(core, github, posting)) : null;
  if (said === 'stale') return;
  if (status === 'on') await attempt('status', sayStatus(github, posting));
  if (label === 'on') await attempt('label', sayLabel(github, posting));
}

const SAID: Readonly<Record<Posted['what'], string>> = {
  none: 'Nothing changes for anybody: no comment is needed.',
  same: 'The comment already says this.',
  created: 'The comment is posted.',
  updated: 'The comment is updated.',
  stale: 'A newer commit or run has the word, so the comment is left to it.',
};

async function sayComment(core: Core, github: GitHub, { inputs, run, report, pull }: Posting): Promise<Posted['what']> {
  const { commentAuthor: author, reviewComments: inline } = inputs;
  const { what, url } = await postComment(github, {
    pull: pull.number,
    author,
    policies: report.policies,
    stamp: { sha: pull.head, run: run.id, attempt: run.attempt },
    body: (stamp) => rendered('markdown', report, { ...optionsOf(run, report, stamp), limit: LIMIT }),
    // Findings of a policy that stays as it is are not this pull request's; those on its own lines get review comments.
    // Who may change what, and what agents are told, is everybody's.
    silent: report.verdict.word === 'NO EFFECTIVE CHANGE' && !report.checks.some(({ result }) => result === 'warning'),
  });
  if (url !== null) core.setOutput('comment-url', url);
  core.info(SAID[what]);
  if (inline === 'off' || what === 'stale') return what;
  const remarks = reviewComments(report, { ...optionsOf(run, report), colour: false, limit: LIMIT });
  await postRemarks(github, { pull: pull.number, author, policies: report.policies, sha: pull.head, remarks });
  return what;
}

// It stands on the commit that was reviewed, so a newer commit needs no protection from it.
function sayStatus(github: GitHub, { run, report, pull }: Posting): Promise<void> {
  return postStatus(github, pull.head, `${run.runs}/${run.id}`, statusOf(report));
}

async function sayLabel(github: GitHub, { report, pull }: Posting): Promise<void> {
  if ((await headOf(github, pull.number)) === pull.head) await postLabel(github, pull.number, report);
}
