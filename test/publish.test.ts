// The built Action publishing releases; and a publish interrupted at every single call, finished by the next run.
import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../src/digest.ts';
import { git } from './github/git-data.ts';
import { publishHere, released } from './github/here.ts';
import { BROKEN, POLICY, README, WIDER } from './github/policies.ts';
import { on, type Scenario, showAll } from './github/scenario.ts';
import { type Fault, OWNER, REPO } from './github/server.ts';
import { type Files, type Result, World, waiving, wanted } from './github/world.ts';

/** Published releases by tag, each with the text of its files checked against its own SHA256SUMS; and what else lies around. */
async function state(world: World): Promise<{ published: readonly string[]; drafts: number; tags: readonly string[] }> {
  const releases = await world.releases();
  for (const release of releases.filter(({ draft }) => !draft)) checkFiles(world, release);
  return {
    published: releases
      .filter(({ draft }) => !draft)
      .map((release) => release.tag_name)
      .sort(byNumber),
    drafts: releases.filter(({ draft }) => draft).length,
    tags: [...world.tags()].sort(byNumber),
  };
}

const byNumber = (a: string, b: string) => Number(a.slice(8)) - Number(b.slice(8));

function checkFiles(
  world: World,
  release: { readonly assets: readonly { readonly id: number; readonly name: string }[] },
): void {
  const files = new Map(
    release.assets.map(({ id, name }) => [name, world.github.files.get(id)?.bytes ?? Buffer.alloc(0)]),
  );
  const rows = (files.get('SHA256SUMS')?.toString() ?? '').split('\n').filter((row) => row !== '');
  const sums = new Map(rows.map((row) => [row.slice(66), row.slice(0, 64)]));
  const names = [...files.keys()].filter((name) => name !== 'SHA256SUMS').sort();
  expect(names).toEqual([...sums.keys()].sort());
  expect(names).toEqual(
    expect.arrayContaining([
      'managed-settings.json',
      'managed-settings.d.tar.gz',
      'managed-settings.d.zip',
      'release.json',
      'report.json',
    ]),
  );
  for (const name of names) expect([name, sha256(files.get(name) ?? '')]).toEqual([name, sums.get(name)]);
}

let changes = 0;

/** A change that no policy had before: one more command is denied. */
function change(): Files {
  changes += 1;
  const more = Array.from({ length: changes }, (_, index) => `Bash(x${index} *)`);
  return { '20-security.json': JSON.stringify({ permissions: { deny: ['Bash(curl *)', 'Read(./.env)', ...more] } }) };
}

/** Runs something that must add `by` right releases and leave nothing else behind. */
async function adds(world: World, by: number, run: () => Promise<Result>): Promise<Result> {
  const before = (await state(world)).published.length;
  const result = await run();
  const { published, drafts, tags } = await state(world);
  expect({ added: published.length - before, drafts, tags }).toEqual({ added: by, drafts: 0, tags: published });
  return result;
}

async function mergeOf(world: World, files: Files = change()): Promise<string> {
  return world.merge(await world.openPull(files));
}

/** Merges a pull request and publishes. */
async function merged(world: World, files: Files = change()): Promise<Result> {
  return world.publish(await mergeOf(world, files));
}

const newest = async (world: World): Promise<string> => (await state(world)).published.at(-1) ?? '';

const publishing: readonly Scenario[] = [
  {
    when: 'a pull request is merged',
    outcome: 'the next release is published, with everything it should hold',
    exit: 0,
    show: async (world) => {
      const pull = await world.openPull(change());
      await world.review(pull);
      const result = await adds(world, 1, async () => world.publish(world.merge(pull)));
      expect(result.outputs).toMatchObject({ release: 'policy-v2', verdict: 'NARROWER' });
      const notes = (await world.releases()).find(({ tag_name }) => tag_name === 'policy-v2')?.body;
      for (const shown of [...(await world.comments(pull)), notes, world.github.file('policy-verdict.json')])
        expect(shown).toContain(result.outputs['digest']?.replace('sha256:', ''));
      const expected = {
        name: 'policy-v2',
        ring: 'broad',
        digest: result.outputs['digest'],
        baseline: { name: 'policy-v1' },
      };
      expect(JSON.parse(world.github.file('release.json'))).toMatchObject(expected);
      return result;
    },
  },
  {
    when: 'the job is run again',
    outcome: 'nothing is written to GitHub',
    exit: 0,
    show: async (world) => {
      const before = world.github.journal.length;
      const result = await adds(world, 0, () => world.publish());
      expect(world.writes(before)).toEqual([]);
      expect(result.out).toContain('Nothing is published: policy-v2 was made from this commit.');
      return result;
    },
  },
  {
    when: 'a pull request is merged that leaves the policy as it is',
    outcome: 'nothing is published',
    exit: 0,
    show: async (world) => {
      const result = await adds(world, 0, () => merged(world, README));
      expect(result.out).toContain('policy-v2 already holds this policy.');
      return result;
    },
  },
  {
    when: 'somebody pushes to the default branch without a pull request',
    outcome: 'refused',
    exit: 1,
    show: async (world) => {
      const result = await adds(world, 0, () => world.publish(world.commit(change())));
      expect(result.out).toContain('came without a merged pull request');
      return result;
    },
  },
  {
    when: 'that is allowed by allow-direct-push',
    outcome: 'published, for the ring that was named',
    exit: 0,
    show: async (world) => {
      const inputs = { 'allow-direct-push': 'true', ring: 'canary' };
      const result = await adds(world, 1, () => world.publish(world.commit(change()), { inputs }));
      expect(JSON.parse(world.github.file('release.json'))).toMatchObject({ ring: 'canary' });
      return result;
    },
  },
  {
    when: 'the policy is INVALID',
    outcome: 'refused, at its file and line',
    exit: 1,
    show: async (world) => {
      const result = await adds(world, 0, () => merged(world, BROKEN));
      await mergeOf(world, { '30-team.json': null });
      expect(result.out).toMatch(/Nothing is published: policies\/30-team\.json:1:/);
      return result;
    },
  },
  {
    when: 'a widening is merged that nobody approved',
    outcome: 'refused: the release does not depend on the workflow that reviewed it',
    exit: 1,
    show: async (world) => {
      const result = await adds(world, 0, () => merged(world, WIDER));
      await mergeOf(world, { ...change(), '30-team.json': null });
      expect(result.out).toMatch(
        /Nothing is published: compared with policy-v\d+ the verdict is WIDER \(not approved: [0-9a-f]{16}/,
      );
      return result;
    },
  },
  {
    when: 'an old job is run again after newer releases',
    outcome: 'nothing is published: it would roll the fleet back',
    exit: 0,
    show: async (world) => {
      const old = await mergeOf(world);
      await adds(world, 1, () => merged(world));
      const result = await adds(world, 0, () => world.publish(old));
      expect(result.out).toContain('was made from a later commit');
      return result;
    },
  },
  {
    when: 'the commit is not on the default branch',
    outcome: 'refused',
    exit: 1,
    show: async (world) => {
      const result = await adds(world, 0, () => world.publish(world.commit(change(), 'side')));
      expect(result.out).toContain('is not part of main');
      return result;
    },
  },
  {
    when: 'two jobs publish the same commit at once',
    outcome: 'one release',
    exit: 0,
    show: async (world) => {
      const commit = await mergeOf(world);
      return adds(world, 1, async () => {
        const [result, other] = await Promise.all([world.publish(commit), world.publish(commit)]);
        expect([result.code, other.code]).toEqual([0, 0]);
        return world.publish(commit);
      });
    },
  },
  {
    when: 'two merges are published at once',
    outcome: 'the newest release holds the newer commit',
    exit: 0,
    show: async (world) => {
      const [first, second] = [await mergeOf(world), await mergeOf(world)];
      const [, result] = await Promise.all([world.publish(first), world.publish(second)]);
      expect(world.sha(await newest(world))).toBe(second);
      return result;
    },
  },
  ...(['later', 'earlier'] as const).map(
    (which): Scenario => ({
      when: `another job, for a commit that is ${which}, claims the number while this one does`,
      outcome: 'each number once, and the newest release holds the newest commit',
      exit: 0,
      show: async (world) => {
        const commits = [await mergeOf(world), await mergeOf(world)];
        const [own = '', other = ''] = which === 'later' ? commits : [...commits].reverse();
        let running: Promise<Result> | null = null;
        const strikes = () => {
          running = world.publish(other);
        };
        world.github.fault(on('git/create-ref'), { kind: 'hang', strikes });
        const result = await world.publish(own);
        expect(await running).toMatchObject({ code: 0 });
        const { published, drafts, tags } = await state(world);
        expect({ drafts, tags }).toEqual({ drafts: 0, tags: published });
        expect(world.sha(published.at(-1) ?? '')).toBe(commits[1]);
        return result;
      },
    }),
  ),
  {
    when: 'drafts lie around, of an interrupted job and of a person, and their days are over',
    outcome: "this tool's own is deleted, the person's stays",
    exit: 0,
    show: async (world) => {
      const left = async () => (await world.releases()).filter(({ draft }) => draft).map(({ body }) => body);
      const commit = await mergeOf(world);
      world.github.fault(on('repos/create-release'), { kind: 'hang', when: 'after', strikes: () => world.kill() });
      await world.publish(commit);
      const by = { tag_name: 'policy-v900', name: 'mine', draft: true, body: 'by hand' };
      const { data } = await world.github.call('POST', `/repos/${OWNER}/${REPO}/releases`, by);
      await merged(world);
      expect(await left()).toHaveLength(2);
      const result = await world.publish(undefined, { inputs: { 'draft-retention-days': '0' } });
      expect(await left()).toEqual(['by hand']);
      await world.github.call('DELETE', `/repos/${OWNER}/${REPO}/releases/${(data as { id: number }).id}`);
      return result;
    },
  },
  {
    when: 'the token may only read',
    outcome: 'nothing is published',
    exit: 3,
    show: async (world) => {
      const commit = await mergeOf(world);
      return adds(world, 0, () => world.publish(commit, { token: 'token-read' }));
    },
  },
  {
    when: 'a tag has no release and no draft',
    outcome: 'nothing is published: somebody has to say what is in production',
    exit: 2,
    show: async (world) => {
      const commit = await mergeOf(world);
      git(world.repository, 'tag', 'policy-v99', commit);
      const result = await world.publish(commit);
      git(world.repository, 'tag', '-d', 'policy-v99');
      expect(result.out).toContain('The tag policy-v99 has no published release');
      return result;
    },
  },
];

const text = (settings: unknown): string => `${JSON.stringify(settings, null, 2)}\n`;
const denying = (...deny: readonly string[]): string => text({ permissions: { deny } });

/** `curl` is denied twice, so each of the two files may drop it, but not both; mallory may approve what others wrote. */
const TWICE: Files = {
  ...POLICY,
  '30-network.json': denying('Bash(curl *)', 'Bash(nc *)'),
  'gate/gate.json': text({ approvers: ['mallory'] }),
};
const ONE_DROPS: Files = { '20-security.json': denying('Read(./.env)') };
const OTHER_DROPS: Files = { '30-network.json': denying('Bash(nc *)') };
const APPROVER = 'token-mallory';
/** A gate that lets everything pass. */
const OPEN = { inputs: { 'fail-on': 'never' } };

/** One more command is denied, in a file of its own. */
function narrowing(): Files {
  changes += 1;
  return { '50-more.json': denying(...Array.from({ length: changes }, (_, index) => `Bash(y${index} *)`)) };
}

/** Opens all pull requests on the same base, then merges them one after the other; the ids of the merge commits. */
async function mergedTogether(world: World, ...changed: readonly Files[]): Promise<readonly string[]> {
  const pulls = [];
  for (const files of changed) pulls.push(await world.openPull(files));
  return pulls.map((pull) => world.merge(pull));
}

const reviewed: readonly Scenario[] = [
  {
    when: 'something else was merged after the review, and nothing gets wider',
    outcome: 'judged again, published, and said in the notes',
    exit: 0,
    show: async (world) => {
      const [, commit] = await mergedTogether(world, narrowing(), { '40-more.json': denying('Bash(wget *)') });
      const result = await adds(world, 1, () => world.publish(commit));
      expect(result.out).toMatch(
        /Judged again: the review of #\d+ judged sha256:[0-9a-f]{64}, and sha256:[0-9a-f]{64} is/,
      );
      expect((await world.releases()).some(({ body }) => body.includes('Judged again'))).toBe(true);
      return result;
    },
  },
  {
    when: 'two changes that widen nothing alone are merged, together they do, and the gate is open (fail-on: never)',
    outcome: 'refused: no review showed it',
    exit: 1,
    show: async (world) => {
      const commits = await mergedTogether(world, ONE_DROPS, OTHER_DROPS);
      await adds(world, 1, () => world.publish(commits[0], OPEN));
      const result = await adds(world, 0, () => world.publish(commits[1], OPEN));
      expect(result.out).toMatch(/together they open what no review showed \([0-9a-f]{32}/);
      return result;
    },
  },
  {
    when: 'the next pull request shows it in its review, and the gate is open',
    outcome: 'published: what is released is exactly what was reviewed',
    exit: 0,
    show: async (world) => {
      const result = await adds(world, 1, async () => world.publish(await mergeOf(world, README), OPEN));
      expect(result.out).not.toContain('Judged again');
      await adds(world, 1, () => merged(world, { '30-network.json': TWICE['30-network.json'] ?? null }));
      return result;
    },
  },
  {
    when: 'an approved widening was merged, its own publish was lost, and another change follows',
    outcome: 'published: the approval of the pull request that brought it counts',
    exit: 0,
    show: async (world) => {
      const [pull, other] = [await world.openPull(OTHER_DROPS), await world.openPull(narrowing())];
      world.push(pull, waiving(wanted(await world.review(pull))));
      await world.approve(pull, APPROVER);
      world.merge(pull);
      const result = await adds(world, 1, async () => world.publish(world.merge(other)));
      await adds(world, 1, () =>
        merged(world, { '30-network.json': TWICE['30-network.json'] ?? null, 'gate/waivers.json': null }),
      );
      return result;
    },
  },
  {
    when: 'a widening was merged with a waiver that nobody approved, and the next change has an approval',
    outcome: 'refused: the approval was for something else',
    exit: 1,
    show: async (world) => {
      const [pull, other] = [await world.openPull(OTHER_DROPS), await world.openPull(narrowing())];
      world.push(pull, waiving(wanted(await world.review(pull))));
      await world.approve(other, APPROVER);
      world.merge(pull);
      return adds(world, 0, async () => world.publish(world.merge(other)));
    },
  },
  {
    when: 'such a widening lies on the branch, and a pull request that is opened afterwards has an approval',
    outcome: 'refused: what lay on the branch before came with another one',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull(README);
      await world.approve(pull, APPROVER);
      return adds(world, 0, async () => world.publish(world.merge(pull)));
    },
  },
  {
    when: 'a pull request was merged into another branch, and that branch was pushed',
    outcome: 'refused: nobody reviewed it there',
    exit: 1,
    show: async (world) => {
      const pull = await world.openPull(narrowing(), { into: 'feature' });
      const commit = world.merge(pull);
      const result = await adds(world, 0, () => world.publish(commit));
      expect(result.out).toContain('came without a merged pull request');
      return result;
    },
  },
];

const first: readonly Scenario[] = [
  {
    when: 'there is no release yet and production is not said to be none',
    outcome: 'refused',
    exit: 1,
    show: (world) => adds(world, 0, () => world.publish(undefined, { inputs: { 'allow-direct-push': 'true' } })),
  },
  {
    when: 'there is no release yet and production is said to be none',
    outcome: 'policy-v1 is published',
    exit: 0,
    show: (world) =>
      adds(world, 1, () => world.publish(undefined, { inputs: { production: 'none', 'allow-direct-push': 'true' } })),
  },
];

/** Publishes a merge while one call goes wrong. */
async function faulted(world: World, operation: string, fault: Fault): Promise<Result> {
  const commit = await mergeOf(world);
  return adds(world, 1, async () => {
    world.github.fault(on(operation), fault);
    const result = await world.publish(commit);
    world.github.clearFaults();
    return result;
  });
}

const faults: readonly Scenario[] = [
  ...(
    [
      ['repos/create-release', 'making the draft'],
      ['repos/upload-release-asset', 'an upload'],
      ['git/create-ref', 'claiming the tag'],
      ['repos/update-release', 'publishing the draft'],
    ] as const
  ).map(
    ([operation, name]): Scenario => ({
      when: `the answer to ${name} is lost (502 after the fact)`,
      outcome: 'one release, right',
      exit: 0,
      show: (world) => faulted(world, operation, { kind: 'status', status: 502, when: 'after' }),
    }),
  ),
  {
    when: 'an upload is answered with 429 and retry-after: 1',
    outcome: 'the run waits a second and goes on',
    exit: 0,
    show: (world) =>
      faulted(world, 'repos/upload-release-asset', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }),
  },
  {
    when: 'the answer to claiming the tag is cut off',
    outcome: 'one release, right',
    exit: 0,
    show: (world) => faulted(world, 'git/create-ref', { kind: 'truncate', when: 'after' }),
  },
  {
    when: 'GitHub does not answer an upload',
    outcome: 'sent again; one release, right',
    exit: 0,
    show: (world) => faulted(world, 'repos/upload-release-asset', { kind: 'hang' }),
  },
  {
    when: 'every publication is answered with 500',
    outcome: 'nothing is published; the next run finishes it',
    exit: 3,
    show: async (world) => {
      const commit = await mergeOf(world);
      const before = (await state(world)).published;
      world.github.fault(on('repos/update-release'), { kind: 'status', status: 500, times: 1_000_000 });
      const result = await world.publish(commit);
      world.github.clearFaults();
      expect((await state(world)).published).toEqual(before);
      await adds(world, 1, () => world.publish(commit));
      return result;
    },
  },
  ...(
    [
      ['repos/create-release', 'after the draft was made'],
      ['git/create-ref', 'after the tag was claimed'],
      ['repos/update-release', 'after the release was published'],
    ] as const
  ).map(
    ([operation, name]): Scenario => ({
      when: `the job is killed ${name}`,
      outcome: 'the next run ends in exactly one right release',
      exit: 0,
      show: async (world) => {
        const commit = await mergeOf(world);
        return adds(world, 1, async () => {
          world.github.fault(on(operation), { kind: 'hang', when: 'after', strikes: () => world.kill() });
          expect((await world.publish(commit)).code).toBe(null);
          return world.publish(commit);
        });
      },
    }),
  ),
  {
    when: 'the job is killed after the tag was claimed, and the next job is for a later commit',
    outcome: 'the interrupted release is finished, then the next one made',
    exit: 0,
    show: async (world) => {
      const commit = await mergeOf(world);
      world.github.fault(on('git/create-ref'), { kind: 'hang', when: 'after', strikes: () => world.kill() });
      const result = await adds(world, 2, async () => {
        await world.publish(commit);
        return merged(world);
      });
      const [a = '', b = ''] = (await state(world)).published.slice(-2);
      expect([world.sha(a), world.sha(b)]).toEqual([commit, world.sha('main')]);
      return result;
    },
  },
  {
    when: 'a pull request is reviewed between claim and publication',
    outcome: 'no verdict: production is about to change',
    exit: 2,
    show: async (world) => {
      const commit = await mergeOf(world);
      world.github.fault(on('repos/update-release'), { kind: 'status', status: 401, times: 1_000_000 });
      await world.publish(commit);
      const result = await world.review(await world.openPull(change()));
      world.github.clearFaults();
      await world.publish(commit);
      return result;
    },
  },
];

showAll('Publishing', () => released(), publishing);
showAll('Reviewed is released', () => released(TWICE), reviewed);
showAll('The first release', () => World.start(POLICY), first);
showAll('When GitHub fails during a publish', () => released(), faults);

// 401 is the one answer nothing is tried again after, so it ends a run at the very call it hits.
const END: Fault = { kind: 'status', status: 401, times: 1_000_000 };

// Some thousands of calls, each through git: how long that takes is the machine's affair.
const PATIENCE = 900_000;

describe('interrupted at every call', () => {
  test(
    'a run that ends at the first call, then at the second, and so on, makes one right release in the end',
    async () => {
      const world = await released();
      const commit = await mergeOf(world);
      let done: string | null = null;
      let calls = 0;
      for (; done === null; calls += 1) {
        const start = world.github.journal.length;
        world.github.fault(({ index }) => index === start + calls, END);
        done = await publishHere(world, commit, `run ${calls}`)
          .then(({ tag, why }) => tag ?? why)
          .catch(() => null);
        world.github.clearFaults();
      }
      expect(done).toMatch(/policy-v2/);
      expect(calls).toBeGreaterThan(30);
      expect(await state(world)).toEqual({
        published: ['policy-v1', 'policy-v2'],
        drafts: 0,
        tags: ['policy-v1', 'policy-v2'],
      });
      await world.close();
    },
    PATIENCE,
  );

  test(
    'a run that is lost right after any of its writes is finished by the next one',
    async () => {
      const world = await released();
      for (let write = 0, last = false; !last; write += 1) {
        const commit = world.commit(change());
        const before = (await state(world)).published.length;
        let seen = -1;
        let end = Number.POSITIVE_INFINITY;
        const isLost = ({ method, index }: { readonly method: string; readonly index: number }) => {
          if (method !== 'GET') seen += 1;
          if (seen === write && method !== 'GET') end = index;
          return index >= end;
        };
        world.github.fault(isLost, { ...END, when: 'after' });
        last = await publishHere(world, commit, 'lost')
          .then(() => true)
          .catch(() => false);
        world.github.clearFaults();
        await publishHere(world, commit, 'next');
        const { published, drafts, tags } = await state(world);
        expect({ write, added: published.length - before, drafts, tags }).toEqual({
          write,
          added: 1,
          drafts: 0,
          tags: published,
        });
        expect([write, world.sha(published.at(-1) ?? '')]).toEqual([write, commit]);
      }
      await world.close();
    },
    PATIENCE,
  );
});
