// Lists the files a pull request changes, and which of them guard the policy from outside its folder: workflows and owners.
import type { Touched } from '../guard.ts';
import { ask, type GitHub } from './github.ts';
import { eachIn, textIn, whole } from './shape.ts';

/** `previous` is the name before a renaming, else the same; `patch` is empty where GitHub shows none. */
export interface ChangedFile {
  readonly name: string;
  readonly previous: string;
  readonly status: string;
  readonly patch: string;
}

/** GitHub lists at most this many. */
const LISTED_FILES = 3000;

export async function changedFiles({ octokit, owner, repo }: GitHub, pull: number): Promise<readonly ChangedFile[]> {
  const parameters = { owner, repo, pull_number: pull, per_page: 100 };
  const request = () => octokit.paginate(octokit.rest.pulls.listFiles, parameters);
  return ask('list the changed files', request, (data) => eachIn(data, fileOf));
}

function fileOf(row: unknown): ChangedFile | null {
  return whole<ChangedFile>({
    name: textIn(row, 'filename'),
    previous: textIn(row, 'previous_filename') ?? textIn(row, 'filename'),
    status: textIn(row, 'status'),
    patch: textIn(row, 'patch') ?? '',
  });
}

const GUARDS = /^\.github\/|^(docs\/)?CODEOWNERS$/;
const HOW: Readonly<Record<string, Touched['how']>> = { added: 'added', removed: 'removed' };

/** What a pull request touches of the files that decide who may change what, and what reviews it. */
export function touchedGuards(files: readonly ChangedFile[]): readonly Touched[] {
  const found = files.flatMap(({ name, previous, status }): readonly Touched[] =>
    [...new Set([previous, name])]
      .filter((one) => GUARDS.test(one))
      .map((one) => ({ name: one, how: one !== name ? 'removed' : (HOW[status] ?? 'edited') })),
  );
  return files.length < LISTED_FILES ? found : [...found, { name: '.github/', how: 'not listed' }];
}
