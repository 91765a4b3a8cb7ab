// Keeps one label on a pull request that says its verdict, so that a list of pull requests can be searched by it.
import type { Report } from '../report.ts';
import { WorldError } from './errors.ts';
import { ask, type GitHub, nothing, tell } from './github.ts';
import { eachIn, textIn } from './shape.ts';

const WORDS: Readonly<Record<Report['verdict']['word'], string>> = {
  INVALID: 'invalid',
  WIDER: 'wider',
  MIXED: 'mixed',
  'NOT PROVEN': 'not proven',
  NARROWER: 'narrower',
  'NO EFFECTIVE CHANGE': 'no change',
};

/** The label of a verdict, for example `policies: wider`; each policy folder has its own. */
export function labelOf({ policies, verdict }: Report): string {
  return `${policies}: ${WORDS[verdict.word]}`;
}

/** Takes away the labels of other verdicts and puts on the right one; GitHub makes a label that is not there yet. */
export async function postLabel(github: GitHub, pull: number, report: Report): Promise<void> {
  const { octokit, owner, repo } = github;
  const at = { owner, repo, issue_number: pull };
  const list = () => octokit.paginate(octokit.rest.issues.listLabelsOnIssue, { ...at, per_page: 100 });
  const there = await ask('list the labels', list, (data) => eachIn(data, (row) => textIn(row, 'name')));
  const label = labelOf(report);
  const ours = new Set(Object.values(WORDS).map((word) => `${report.policies}: ${word}`));
  for (const name of there.filter((one) => ours.has(one) && one !== label)) {
    const request = () => octokit.rest.issues.removeLabel({ ...at, name });
    await tell('take a label away', request, nothing).catch((thrown: unknown) => {
      // The other run was quicker.
      if (!(thrown instanceof WorldError && thrown.status === 404)) throw thrown;
    });
  }
  if (there.includes(label)) return;
  await tell('put on a label', () => octokit.rest.issues.addLabels({ ...at, labels: [label] }), nothing);
}
