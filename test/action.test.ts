// The built Action reviewing pull requests, as a child process against a GitHub on loopback.
import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { released } from './github/here.ts';
import { BROKEN, NARROWER, POLICY, README, WIDER, WIDER_ELSEWHERE } from './github/policies.ts';
import { on, type Scenario, showAll } from './github/scenario.ts';
import { BOT, type Fault, type Match, OWNER, REPO } from './github/server.ts';
import { waived } from './github/waived.ts';
import { type Pull, type Result, World } from './github/world.ts';

async function oneComment(world: World, pull: Pull, content: string): Promise<void> {
  const comments = await world.comments(pull);
  expect(comments).toHaveLength(1);
  expect(comments[0]).toContain(content);
}

/** Reviews a widening while something goes wrong on the way to production. */
async function faulted(world: World, match: Match, fault: Fault, options = {}): Promise<Result> {
  const pull = await world.openPull(WIDER);
  world.github.fault(match, fault);
  const result = await world.review(pull, options);
  world.github.clearFaults();
  if (result.code !== 3) await oneComment(world, pull, 'WIDER');
  else expect(await world.comments(pull)).toEqual([]);
  return result;
}

const READS = on(
  'git/list-matching-refs',
  'repos/list-releases',
  'git/get-tag',
  'repos/get',
  'git/get-tree',
  'git/get-blob',
);
const RELEASES = on('repos/list-releases');

const FOREVER = 1_000_000;

const comments: readonly Scenario[] = [
  {
    when: 'a pull request that widens is opened',
    outcome: 'one comment, and a review comment on the line that does it',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull(WIDER);
      const result = await world.review(pull);
      await oneComment(world, pull, 'WIDER');
      expect((await world.reviewComments(pull)).map(({ path, line }) => `${path}:${line}`)).toEqual([
        'policies/30-team.json:4',
      ]);
      expect(result.outputs).toMatchObject({ verdict: 'WIDER', baseline: 'policy-v1' });
      expect(result.outputs['comment-url']).toContain('#issuecomment-');
      expect(result.summary).toContain('WIDER');
      expect(readFileSync(result.outputs['sarif-path'] ?? '', 'utf8')).toContain('"policy-wider"');
      expect(result.out).toContain('::error file=policies/30-team.json,line=4,');
      return result;
    },
  },
  {
    when: 'it is pushed again without a change of policy',
    outcome: 'nothing is written to GitHub',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull(WIDER);
      await world.review(pull);
      world.push(pull, README);
      const before = world.github.journal.length;
      const result = await world.review(pull);
      expect(world.writes(before)).toEqual([]);
      expect(result.out).toContain('The comment already says this.');
      return result;
    },
  },
  {
    when: 'it is pushed again and widens elsewhere',
    outcome: 'the same comment is updated; settled review comments go, new ones come',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull(WIDER);
      await world.review(pull);
      world.push(pull, WIDER_ELSEWHERE);
      const before = world.github.journal.length;
      const result = await world.review(pull);
      await oneComment(world, pull, 'example.com');
      expect(world.writes(before)).toEqual([
        'issues/update-comment',
        'pulls/create-review',
        'pulls/delete-review-comment',
      ]);
      expect(await world.reviewComments(pull)).toHaveLength(1);
      return result;
    },
  },
  {
    when: 'somebody answered a review comment that is settled now',
    outcome: 'the conversation stays',
    exit: 0,
    show: async (world) => {
      const pull = await world.openPull(WIDER);
      await world.review(pull);
      const [remark] = await world.reviewComments(pull);
      const answer = { body: 'We need this.', in_reply_to_id: remark?.id, path: remark?.path, line: 4, side: 'RIGHT' };
      await world.github.call('POST', `/repos/${OWNER}/${REPO}/pulls/${pull.number}/comments`, answer, 'token-mallory');
      world.push(pull, { ...POLICY, '30-team.json': null });
      const result = await world.review(pull);
      expect(await world.reviewComments(pull)).toHaveLength(2);
      await oneComment(world, pull, 'NO EFFECTIVE CHANGE');
      return result;
    },
  },
  {
    when: 'a pull request changes nothing and never did',
    outcome: 'no comment',
    exit: 0,
    show: async (world) => {
      const before = world.github.journal.length;
      const result = await world.review(await world.openPull(README));
      expect(world.writes(before)).toEqual([]);
      expect(result.outputs['verdict']).toBe('NO EFFECTIVE CHANGE');
      return result;
    },
  },
  {
    when: 'two runs review the same push at once',
    outcome: 'one comment',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull(WIDER);
      const [result] = await Promise.all([world.review(pull), world.review(pull)]);
      await oneComment(world, pull, 'WIDER');
      return result;
    },
  },
  {
    when: 'a run for an older push finishes last',
    outcome: 'the comment stays with the newer one',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull(WIDER);
      const old = world.sha(pull.branch);
      world.push(pull, WIDER_ELSEWHERE);
      await world.review(pull);
      const before = world.github.journal.length;
      const result = await world.review(pull, { head: old });
      expect(world.writes(before)).toEqual([]);
      await oneComment(world, pull, 'example.com');
      return result;
    },
  },
  {
    when: 'an older run for the same push finishes last',
    outcome: 'the comment stays with the newer run',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull(WIDER);
      await world.review(pull, { id: 2000 });
      const before = world.github.journal.length;
      const inputs = { production: 'file:policies/10-base.json', status: 'true', label: 'true' };
      const result = await world.review(pull, { id: 1999, inputs });
      expect(world.writes(before)).toEqual([]);
      return { ...result, code: (await world.review(pull, { id: 2001 })).code };
    },
  },
  {
    when: 'the head moves while a run reviews it',
    outcome: 'that run writes nothing: the newer commit has the word',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull(WIDER);
      const before = world.github.journal.length;
      const strikes = () => void world.push(pull, WIDER_ELSEWHERE);
      world.github.fault(on('issues/list-comments'), { kind: 'status', status: 502, strikes });
      const result = await world.review(pull);
      expect(world.writes(before)).toEqual([]);
      expect(result.out).toContain('A newer commit or run has the word');
      return result;
    },
  },
  {
    when: 'the base moves while a run reviews it',
    outcome: 'the verdict of what the run began with',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull(WIDER);
      const strikes = () => void world.commit({ '90-more.json': '{ "permissions": { "deny": ["Bash(nc *)"] } }' });
      world.github.fault(RELEASES, { kind: 'status', status: 502, strikes });
      const result = await world.review(pull);
      world.commit({ '90-more.json': null });
      await oneComment(world, pull, 'WIDER');
      expect(result.outputs['narrower']).toBe('0');
      return result;
    },
  },
  {
    when: 'somebody else wrote a comment with our marker',
    outcome: 'it is left alone, and ours is posted',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull(WIDER);
      await world.review(pull);
      const [ours = ''] = await world.comments(pull);
      const other = await world.openPull(WIDER);
      const at = `/repos/${OWNER}/${REPO}/issues/${other.number}/comments`;
      await world.github.call('POST', at, { body: ours.replace('WIDER', 'NARROWER') }, 'token-mallory');
      const result = await world.review(other);
      await oneComment(world, other, 'WIDER');
      const all = (await world.github.call('GET', at)).data as { user: { login: string } }[];
      expect(all.map((row) => row.user.login)).toEqual(['mallory', BOT]);
      return result;
    },
  },
  {
    when: 'there are 150 comments before ours',
    outcome: 'ours is found and updated',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull(WIDER);
      const at = `/repos/${OWNER}/${REPO}/issues/${pull.number}/comments`;
      for (let i = 0; i < 150; i += 1) await world.github.call('POST', at, { body: `talk ${i}` }, 'token-mallory');
      await world.review(pull);
      world.push(pull, WIDER_ELSEWHERE);
      const before = world.github.journal.length;
      const result = await world.review(pull);
      expect(world.writes(before)).toContain('issues/update-comment');
      expect(world.writes(before)).not.toContain('issues/create-comment');
      return result;
    },
  },
  {
    when: 'two comments of ours are there (a lost answer, an old race)',
    outcome: 'the older one is kept, the other deleted',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull(WIDER);
      await world.review(pull);
      const [ours = ''] = await world.comments(pull);
      await world.github.call('POST', `/repos/${OWNER}/${REPO}/issues/${pull.number}/comments`, { body: ours });
      const result = await world.review(pull);
      await oneComment(world, pull, 'WIDER');
      return result;
    },
  },
  {
    when: 'a pull request brings the policy folder itself, and production is said to be none',
    outcome: 'it judges itself, shown as a change of guard',
    exit: 0,
    show: async () => {
      const world = await World.start({ '../README.md': 'Policies will be here.' });
      const pull = await world.openPull({ ...POLICY, 'gate/gate.json': '{ "findings": "error" }' });
      const result = await world.review(pull, { clone: 'whole', inputs: { production: 'none' } });
      await oneComment(world, pull, 'change of guard');
      await world.close();
      return result;
    },
  },
  {
    when: 'an unparsable fragment is added',
    outcome: 'INVALID, at its file and line',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull(BROKEN);
      const result = await world.review(pull);
      await oneComment(world, pull, 'INVALID');
      expect(result.out).toMatch(/::error file=policies\/30-team\.json,line=1/);
      return result;
    },
  },
];

const permissions: readonly Scenario[] = [
  {
    when: 'the token may only read (a pull request of a fork)',
    outcome: 'summary and annotations instead of a comment; the exit code is the verdict',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull(WIDER, { fork: true });
      const result = await world.review(pull, { token: 'token-read' });
      expect(await world.comments(pull)).toEqual([]);
      expect(result.summary).toContain('WIDER');
      expect(result.out).toMatch(/::warning::The comment could not be posted.*fork.*403/);
      return result;
    },
  },
  {
    when: 'it narrows, and the token may only read',
    outcome: 'a warning, and the job passes',
    exit: 0,
    show: async (world) => world.review(await world.openPull(NARROWER, { fork: true }), { token: 'token-read' }),
  },
  {
    when: 'there is no token',
    outcome: 'a public repository is reviewed all the same, without a comment',
    exit: 1,
    show: async (world) => {
      const result = await world.review(await world.openPull(WIDER), { token: '' });
      expect(result.out).toContain('::warning::There is no token');
      expect(result.outputs['baseline']).toBe('policy-v1');
      return result;
    },
  },
  {
    when: 'the token is wrong (401)',
    outcome: 'no verdict, and the token is not shown',
    exit: 3,
    show: async (world) => {
      const result = await world.review(await world.openPull(WIDER), { token: 'token-expired' });
      expect(result.out).toContain('GitHub answered 401');
      expect(result.out.replace('::add-mask::token-expired', '')).not.toContain('token-expired');
      return result;
    },
  },
  {
    when: 'the event is pull_request_target',
    outcome: 'refused before anything is read',
    exit: 2,
    show: async (world) => {
      const result = await world.run(
        { event: 'pull_request_target', ref: 'refs/heads/main', sha: world.sha('main'), payload: {} },
        {},
      );
      expect(result.out).toContain('does not run on pull_request_target');
      return result;
    },
  },
  {
    when: 'an input is misspelt',
    outcome: 'it is named, with what it can be',
    exit: 2,
    show: async (world) => {
      const result = await world.review(await world.openPull(WIDER), { inputs: { 'fail-on': 'widest' } });
      expect(result.out).toContain('The input fail-on is "widest", but can only be wider, invalid, never.');
      return result;
    },
  },
];

/** Fails every call that a review makes, one after the other: those that post, or the others. */
async function eachCall(
  world: World,
  posting: boolean,
  check: (pull: Pull, from: number) => Promise<void>,
): Promise<Result> {
  const before = world.github.journal.length;
  const result = await world.review(await world.openPull(WIDER));
  const calls = new Set(world.github.journal.slice(before).map(({ operation }) => operation));
  for (const operation of calls) {
    if (/^issues|^pulls\/(get|create|list-review)/.test(operation) !== posting) continue;
    const pull = await world.openPull(WIDER);
    world.github.fault(on(operation), { kind: 'status', status: 500, times: FOREVER });
    await check(pull, world.github.journal.length);
    world.github.clearFaults();
  }
  return result;
}

const faults: readonly Scenario[] = [
  {
    when: 'GitHub answers 429 with retry-after: 1',
    outcome: 'the run waits a second and goes on',
    exit: 1,
    show: (world) => faulted(world, RELEASES, { kind: 'status', status: 429, headers: { 'retry-after': '1' } }),
  },
  {
    when: 'GitHub names a secondary rate limit (403, retry-after: 1)',
    outcome: 'the run waits a second and goes on',
    exit: 1,
    show: (world) =>
      faulted(world, RELEASES, {
        kind: 'status',
        status: 403,
        headers: { 'retry-after': '1' },
        body: { message: 'You have exceeded a secondary rate limit' },
      }),
  },
  ...(['status', 'reset', 'truncate', 'hang'] as const).map((kind): Scenario => {
    const names = {
      status: 'answers 502 twice',
      reset: 'resets the connection',
      truncate: 'cuts its answer off',
      hang: 'does not answer',
    };
    const times = kind === 'status' ? 2 : 1;
    return {
      when: `GitHub ${names[kind]} while production is read`,
      outcome: 'asked again; the right verdict',
      exit: 1,
      show: (world) => faulted(world, READS, { kind, status: 502, times }),
    };
  }),
  ...([401, 403, 404, 409, 422, 429, 500, 502] as const).map(
    (status): Scenario => ({
      when: `GitHub answers ${status} whenever releases are listed`,
      outcome: 'no verdict, no comment; never "no change"',
      exit: 3,
      show: (world) => faulted(world, RELEASES, { kind: 'status', status, times: FOREVER }),
    }),
  ),
  ...(['reset', 'truncate'] as const).map(
    (kind): Scenario => ({
      when: `every listing of releases ends in a ${kind === 'reset' ? 'reset connection' : 'cut off answer'}`,
      outcome: 'no verdict, no comment',
      exit: 3,
      show: (world) => faulted(world, RELEASES, { kind, times: FOREVER }),
    }),
  ),
  {
    when: 'each call that reads production or the judge is answered with 500 for good, one after the other',
    outcome: 'no verdict, and nothing is written',
    exit: 1,
    show: (world) =>
      eachCall(world, false, async (pull, from) => {
        const { code } = await world.review(pull);
        expect([code, world.writes(from)]).toEqual([3, []]);
      }),
  },
  {
    when: 'each call that posts is answered with 500 for good, one after the other',
    outcome: 'a warning; the exit code is the verdict',
    exit: 1,
    show: (world) =>
      eachCall(world, true, async (pull) => {
        const { code, out } = await world.review(pull);
        expect([code, out]).toEqual([1, expect.stringContaining('::warning::The comment could not be posted')]);
      }),
  },
  {
    when: 'the comment was posted but the answer was lost (502 after the fact)',
    outcome: 'one comment in the end',
    exit: 1,
    show: (world) => faulted(world, on('issues/create-comment'), { kind: 'status', status: 502, when: 'after' }),
  },
  {
    when: 'the comment was posted but the answer was cut off',
    outcome: 'one comment in the end',
    exit: 1,
    show: (world) => faulted(world, on('issues/create-comment'), { kind: 'truncate', when: 'after' }),
  },
  ...([401, 403, 404, 409, 422, 429, 500, 502] as const).map(
    (status): Scenario => ({
      when: `GitHub answers ${status} whenever a comment is posted`,
      outcome: 'a warning; the exit code is the verdict',
      exit: 0,
      show: async (world) => {
        const pull = await world.openPull(NARROWER);
        world.github.fault(on('issues/create-comment'), { kind: 'status', status, times: FOREVER });
        const result = await world.review(pull);
        expect(result.out).toContain('::warning::The comment could not be posted');
        expect(result.outputs['verdict']).toBe('NARROWER');
        return result;
      },
    }),
  ),
];

const MARKS = { inputs: { status: 'true', label: 'true' } };

async function labels(world: World, { number }: Pull): Promise<readonly string[]> {
  const { data } = await world.github.call('GET', `/repos/${OWNER}/${REPO}/issues/${number}/labels`);
  return (data as { name: string }[]).map(({ name }) => name);
}

const marks: readonly Scenario[] = [
  {
    when: 'a status and a label are asked for, and it widens',
    outcome: 'the head commit has a failing status, the pull request its label',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull(WIDER);
      const result = await world.review(pull, MARKS);
      expect(world.github.statuses.at(-1)).toMatchObject({
        sha: world.sha(pull.branch),
        state: 'failure',
        context: 'managed settings (policies)',
        description: 'WIDER: 2 wider',
      });
      expect(await labels(world, pull)).toEqual(['policies: wider']);
      return result;
    },
  },
  {
    when: 'it narrows after a push',
    outcome: 'a passing status on the new head; one label, the new one; what people put on stays',
    exit: 0,
    show: async (world) => {
      const pull = await world.openPull(WIDER);
      await world.review(pull, MARKS);
      const at = `/repos/${OWNER}/${REPO}/issues/${pull.number}/labels`;
      await world.github.call('POST', at, { labels: ['urgent'] });
      world.push(pull, { ...POLICY, ...NARROWER, '30-team.json': null });
      const result = await world.review(pull, MARKS);
      expect(world.github.statuses.at(-1)).toMatchObject({ sha: world.sha(pull.branch), state: 'success' });
      expect([...(await labels(world, pull))].sort()).toEqual(['policies: narrower', 'urgent']);
      return result;
    },
  },
  {
    when: 'the run was for an older commit',
    outcome: 'the label stays as it is',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull(WIDER);
      const head = world.sha(pull.branch);
      world.push(pull, { ...POLICY, ...NARROWER, '30-team.json': null });
      await world.review(pull, MARKS);
      const result = await world.review(pull, { ...MARKS, head });
      expect(await labels(world, pull)).toEqual(['policies: narrower']);
      return result;
    },
  },
  {
    when: 'GitHub refuses both (403)',
    outcome: 'two warnings; the exit code is the verdict',
    exit: 0,
    show: async (world) => {
      const pull = await world.openPull(NARROWER);
      const refused = on('repos/create-commit-status', 'issues/add-labels');
      world.github.fault(refused, { kind: 'status', status: 403, times: FOREVER });
      const result = await world.review(pull, MARKS);
      expect(result.out).toContain('::warning::The status could not be posted');
      expect(result.out).toContain('::warning::The label could not be posted');
      return result;
    },
  },
];

/** The event after the workflow of a pull request is done, as seen by the default branch. */
function afterwards(world: World, pull: Pull, repository = 4242) {
  const head = world.github.pulls.get(pull.number)?.head ?? '';
  const run = {
    head_sha: head,
    head_branch: pull.branch,
    head_repository: { id: repository, owner: { login: OWNER } },
  };
  const sha = world.sha('main');
  return { event: 'workflow_run', ref: 'refs/heads/main', sha, payload: { workflow_run: run } };
}

const forks: readonly Scenario[] = [
  {
    when: 'the companion of a fork reviews its head commit and a second job posts the report',
    outcome: 'read as data through the API; one comment',
    exit: 0,
    show: async (world) => {
      const pull = await world.openPull(WIDER, { fork: true });
      const before = world.github.journal.length;
      const inputs = { comment: 'false' };
      const report = await world.run(afterwards(world, pull), { inputs, token: 'token-read' });
      expect([report.outputs['verdict'], world.writes(before)]).toEqual(['WIDER', []]);
      const second = { inputs: { command: 'comment', report: report.outputs['report-path'] ?? '' } };
      const result = await world.run(afterwards(world, pull), second);
      await oneComment(world, pull, 'WIDER');
      return result;
    },
  },
  {
    when: "the fork's head holds a forged report, under the names that reports have here",
    outcome: "nothing that the fork's run made is read: no artifact is asked for, the fragments alone count",
    exit: 1,
    show: async (world) => {
      const forged = '{ "schema": 1, "verdict": { "word": "NARROWER", "exit": 0 } }';
      const names = ['../report.json', '../managed-settings-report-policies.json', 'report.json'];
      const pull = await world.openPull(
        { ...WIDER, ...Object.fromEntries(names.map((name) => [name, forged])) },
        { fork: true },
      );
      const before = world.github.journal.length;
      const result = await world.run(afterwards(world, pull), { inputs: { comment: 'false' }, token: 'token-read' });
      expect(world.github.journal.slice(before).filter(({ path }) => path.includes('/actions/'))).toEqual([]);
      expect(result.outputs['verdict']).not.toBe('NARROWER');
      return result;
    },
  },
  {
    when: 'two open pull requests have that head commit',
    outcome: 'nothing is reviewed: nobody can say which one it is for',
    exit: 2,
    show: async (world) => {
      const pull = await world.openPull(WIDER, { fork: true });
      const asked = { title: 'Again', head: pull.branch, base: 'main' };
      const { data } = await world.github.call('POST', `/repos/${OWNER}/${REPO}/pulls`, asked);
      const state = world.github.pulls.get(pull.number);
      if (state !== undefined) world.github.pulls.set((data as { number: number }).number, { ...state });
      return world.run(afterwards(world, pull), { inputs: { comment: 'false' } });
    },
  },
  {
    when: 'the finished run was for another repository with the same commit',
    outcome: 'nothing is reviewed',
    exit: 2,
    show: async (world) => {
      const pull = await world.openPull(WIDER, { fork: true });
      return world.run(afterwards(world, pull, 666), { inputs: { comment: 'false' } });
    },
  },
  {
    when: 'a push came after the run that is finished',
    outcome: 'nothing is posted',
    exit: 2,
    show: async (world) => {
      const pull = await world.openPull(WIDER, { fork: true });
      const event = afterwards(world, pull);
      world.push(pull, WIDER_ELSEWHERE);
      return world.run(event, { inputs: { comment: 'false' } });
    },
  },
  {
    when: 'the report to post is none',
    outcome: 'refused',
    exit: 2,
    show: async (world) => {
      const pull = await world.openPull(WIDER, { fork: true });
      const result = await world.run(afterwards(world, pull), {
        inputs: { command: 'comment', report: 'policies/10-base.json' },
      });
      expect(result.out).toContain('is no report of this version');
      return result;
    },
  },
];

const approvals: readonly Scenario[] = [
  {
    when: 'a pull request brings the waiver for its own widening',
    outcome: 'it does not count',
    exit: 1,
    show: async (world) => world.review(await waived(world)),
  },
  {
    when: 'its author approves it',
    outcome: 'it does not count: nobody approves himself',
    exit: 1,
    show: async (world) => {
      const pull = await waived(world, WIDER, 'token-ada');
      await world.approve(pull, 'token-ada');
      const result = await world.review(pull);
      expect(result.summary).toContain('nobody approves himself');
      return result;
    },
  },
  {
    when: "an approver of the base's gate.json approves its head commit",
    outcome: 'the widening is approved',
    exit: 0,
    show: async (world) => {
      const pull = await waived(world);
      await world.approve(pull, 'token-mallory');
      return world.review(pull);
    },
  },
  {
    when: 'another commit is pushed after the approval',
    outcome: 'the approval ends',
    exit: 1,
    show: async (world) => {
      const pull = await waived(world);
      await world.approve(pull, 'token-mallory');
      world.push(pull, README);
      return world.review(pull);
    },
  },
  {
    when: 'it names its own approver',
    outcome: "the base's list counts",
    exit: 1,
    show: async (world) => {
      const pull = await waived(world, { ...WIDER, 'gate/gate.json': JSON.stringify({ approvers: [OWNER] }) });
      await world.approve(pull, 'token-owner');
      return world.review(pull);
    },
  },
  {
    when: 'it changes nothing but who approves',
    outcome: 'shown as a change of guard',
    exit: 0,
    show: async (world) => {
      const pull = await world.openPull({ ...POLICY, 'gate/gate.json': JSON.stringify({ approvers: ['mallory'] }) });
      const result = await world.review(pull);
      await oneComment(world, pull, 'change of guard');
      expect(result.out).not.toContain('Nothing changes for anybody');
      return result;
    },
  },
  {
    when: 'it changes the workflow that reviews it',
    outcome: 'shown as a change of guard',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull({ ...WIDER, '../.github/workflows/policy-review.yml': 'on: []\n' });
      const result = await world.review(pull);
      await oneComment(world, pull, 'change of guard');
      expect((await world.comments(pull))[0]).toMatch(/added <code>[^<]*policy-review/);
      return result;
    },
  },
  {
    when: 'the reviews can not be read (500)',
    outcome: 'no verdict',
    exit: 3,
    show: async (world) => {
      const pull = await waived(world);
      await world.approve(pull, 'token-mallory');
      world.github.fault(on('pulls/list-reviews'), { kind: 'status', status: 500, times: FOREVER });
      return world.review(pull);
    },
  },
  {
    when: 'its approver is taken off the list on the base branch meanwhile',
    outcome: 'the base branch as it is now judges, not as it was when the pull request was opened',
    exit: 1,
    show: async (world) => {
      const pull = await waived(world);
      await world.approve(pull, 'token-mallory');
      world.commit({ 'gate/gate.json': JSON.stringify({ approvers: ['ada'] }) });
      return world.review(pull);
    },
  },
];

const GATE = JSON.stringify({ approvers: ['mallory', 'ada'] });

showAll('Approvals', () => released({ ...POLICY, 'gate/gate.json': GATE }), approvals);
showAll('Forks', () => released(), forks);
showAll('Comments', () => released(), comments);
showAll('Status and label', () => released(), marks);
showAll('Permissions', () => released(), permissions);
showAll('When GitHub fails during a review', () => released(), faults);
