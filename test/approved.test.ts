// Checks whose approval makes the waivers of a pull request count: an approver's, of exactly its head, who wrote none of it.
import { describe, expect, it } from '@jest/globals';
import { reasonAgainst } from '../src/shell/approved.ts';
import { type ChangedFile, touchedGuards } from '../src/shell/changed.ts';
import type { Held } from '../src/waivers.ts';
import { withGitHub } from './github/told.ts';

const [HEAD, OLD] = ['a'.repeat(40), 'b'.repeat(40)];

const review = (login: string | null, state = 'APPROVED', commit: string | null = HEAD, type = 'User') => ({
  user: login && { login, type },
  state,
  commit_id: commit,
});
const commit = (author: string | null = 'dev', committer: string | null = 'web-flow', message = 'change') => ({
  author: author && { login: author },
  committer: committer && { login: committer },
  commit: { message },
});
const talk = (count: number) => Array.from({ length: count }, () => review('bob', 'COMMENTED'));

interface Case {
  readonly reviews?: readonly object[];
  readonly commits?: readonly object[];
  readonly asked?: readonly string[];
  readonly opener?: string;
  readonly head?: string;
  readonly approvers?: readonly string[];
}

function held({ reviews = [review('ann')], commits = [commit()], asked = [], ...rest }: Case): Promise<Held | null> {
  const { opener = 'dev', head = HEAD, approvers = ['ann', 'bob'] } = rest;
  const told = {
    '/pulls/7': {
      head: { sha: head },
      user: { login: opener },
      requested_reviewers: asked.map((login) => ({ login })),
    },
    '/pulls/7/reviews': reviews,
    '/pulls/7/commits': commits,
  };
  return withGitHub(told, (github) => reasonAgainst(github, { number: 7, head: HEAD }, approvers));
}

const trailer = (email: string) => `change\n\nCo-authored-by: Somebody <${email}>\n`;

describe('an approval counts', () => {
  it.each<[string, Case]>([
    ['from a named approver on the head commit', {}],
    ['however a login is written', { reviews: [review('Ann')], approvers: ['aNN'] }],
    ['behind a hundred other reviews', { reviews: [...talk(150), review('ann'), ...talk(60)] }],
    ['after it was withdrawn and given again', { reviews: [review('ann', 'CHANGES_REQUESTED'), review('ann')] }],
    ['when the same person only comments afterwards', { reviews: [review('ann'), review('ann', 'COMMENTED')] }],
    [
      'when an older one of the same person was dismissed',
      { reviews: [review('ann', 'DISMISSED', OLD), review('ann')] },
    ],
    ['when another approver wrote a commit', { commits: [commit('bob')] }],
    ['when a machine that takes no mail helped', { commits: [commit('dev', 'dev', trailer('noreply@example.com'))] }],
    ['when somebody else is asked to review', { asked: ['bob'] }],
  ])('%s', async (_title, one) => {
    expect(await held(one)).toBe(null);
  });
});

describe('an approval does not count', () => {
  const last = (login: string) => [...Array.from({ length: 130 }, () => commit()), commit(login)];
  it.each<[string, Held, Case]>([
    ['from somebody who is no approver', 'nobody approved', { reviews: [review('eve')] }],
    ['from a login that only looks alike', 'nobody approved', { reviews: [review('аnn')] }],
    ['from a bot', 'nobody approved', { reviews: [review('ann', 'APPROVED', HEAD, 'Bot')] }],
    ['from an account that is gone', 'nobody approved', { reviews: [review(null)] }],
    ['on an older commit', 'nobody approved', { reviews: [review('ann', 'APPROVED', OLD)] }],
    ['on a commit that is gone', 'nobody approved', { reviews: [review('ann', 'APPROVED', null)] }],
    ['after it was dismissed', 'nobody approved', { reviews: [review('ann', 'DISMISSED')] }],
    [
      'after changes were requested, two pages later',
      'nobody approved',
      { reviews: [review('ann'), ...talk(220), review('ann', 'CHANGES_REQUESTED')] },
    ],
    ['while it is being written', 'nobody approved', { reviews: [review('ann', 'PENDING')] }],
    ['when nobody may approve', 'nobody approved', { approvers: [] }],
    ['once a review is asked for again', 'asked again', { asked: ['Ann'] }],
    ['when the head moved meanwhile', 'head moved', { head: OLD }],
    ['from whoever opened the pull request', 'approver wrote', { opener: 'ANN' }],
    ['from the author of a commit', 'approver wrote', { commits: [commit(), commit('Ann')] }],
    ['from the author of a commit on the second page', 'approver wrote', { commits: last('ann') }],
    ['from the committer of a commit', 'approver wrote', { commits: [commit('dev', 'ann')] }],
    [
      'from a co-author, as an accepted suggestion makes one',
      'approver wrote',
      { commits: [commit('dev', 'web-flow', trailer('123+Ann@users.noreply.github.com'))] },
    ],
    ['when a commit has an author without an account', 'author unknown', { commits: [commit(null)] }],
    ['when a commit has a committer without an account', 'author unknown', { commits: [commit('dev', null)] }],
    [
      'when a co-author has no known account',
      'author unknown',
      { commits: [commit('dev', 'dev', trailer('ann@corp.example'))] },
    ],
    ['when there are no commits to look at', 'author unknown', { commits: [] }],
    [
      'when there are more commits than are listed',
      'too many commits',
      { commits: Array.from({ length: 250 }, () => commit()) },
    ],
  ])('%s: %s', async (_title, reason, one) => {
    expect(await held(one)).toBe(reason);
  });
});

describe('a change of guard outside the folder', () => {
  const file = (name: string, status = 'modified', previous = name): ChangedFile => ({
    name,
    previous,
    status,
    patch: '',
  });
  it.each<[string, readonly ChangedFile[], readonly string[]]>([
    ['is a workflow', [file('.github/workflows/review.yml')], ['edited .github/workflows/review.yml']],
    [
      'is a list of owners, wherever GitHub looks for it',
      ['CODEOWNERS', 'docs/CODEOWNERS', '.github/CODEOWNERS'].map((name) => file(name, 'added')),
      ['added CODEOWNERS', 'added docs/CODEOWNERS', 'added .github/CODEOWNERS'],
    ],
    [
      'is a workflow that was moved away',
      [file('old.yml', 'renamed', '.github/workflows/review.yml')],
      ['removed .github/workflows/review.yml'],
    ],
    ['is nothing else', [file('policies/10-a.json'), file('src/CODEOWNERS'), file('x.github/a')], []],
    [
      'may hide behind three thousand files',
      Array.from({ length: 3000 }, (_, i) => file(`a/${i}`)),
      ['not listed .github/'],
    ],
  ])('%s', (_title, files, shown) => {
    expect(touchedGuards(files).map(({ how, name }) => `${how} ${name}`)).toEqual(shown);
  });
});
