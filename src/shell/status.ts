// Puts the verdict on the head commit as a status: one more line among the checks, which a branch rule can ask for.
import type { Report } from '../report.ts';
import { type GitHub, nothing, tell } from './github.ts';

export interface Status {
  readonly state: 'success' | 'failure';
  readonly context: string;
  readonly description: string;
}

/** GitHub takes 140 characters. */
const DESCRIPTION = 140;

/** What the gate said. A fork's own text is not in it: words, numbers, and the path that the workflow names. */
export function statusOf({ verdict, policies }: Report): Status {
  const { wider, unknown, narrower } = verdict.counts;
  const named = [
    [verdict.errors, 'errors'],
    [wider, 'wider'],
    [unknown, 'not proven'],
    [narrower, 'narrower'],
  ] as const;
  const counted = named.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  return {
    state: verdict.exit === 0 ? 'success' : 'failure',
    context: `managed settings (${policies})`,
    description: [verdict.word, ...(counted.length === 0 ? [] : [counted.join(', ')])].join(': ').slice(0, DESCRIPTION),
  };
}

/** A later status of the same context takes the place of an earlier one, so saying it twice does no harm. */
export async function postStatus({ octokit, owner, repo }: GitHub, sha: string, target_url: string, status: Status) {
  const request = async () =>
    (await octokit.rest.repos.createCommitStatus({ owner, repo, sha, target_url, ...status })).data;
  await tell('set the status of the commit', request, nothing);
}
