// Compares with releases from the command line: a GitHub on loopback, a clone, and no Action around it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runBeside } from './fixtures/cli.ts';
import { released } from './github/here.ts';
import { POLICY, WIDER } from './github/policies.ts';
import { OWNER, REPO } from './github/server.ts';
import { waived } from './github/waived.ts';
import { World } from './github/world.ts';

const review = (world: World, env: Readonly<Record<string, string>> = {}, ...args: string[]) =>
  runBeside(['review', '--repository', `${OWNER}/${REPO}`, ...args], {
    cwd: world.repository,
    env: { GITHUB_API_URL: world.github.url, GITHUB_TOKEN: 'token-write', ...env },
  });

describe('with a release', () => {
  let world: World;
  beforeAll(async () => {
    world = await released({ ...POLICY, 'gate/gate.json': '{ "approvers": ["mallory"] }' });
  });
  afterAll(() => world.close());

  it('compares with the newest one', async () => {
    const { code, out, err } = await review(world);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/policy-v1/);
    expect(out).toMatch(/NO EFFECTIVE CHANGE/);
  });

  it('shows in a dry run that there is nothing to publish', async () => {
    const args = ['publish', '--dry-run', '--repository', `${OWNER}/${REPO}`, '--json'];
    const env = { GITHUB_API_URL: world.github.url, GH_TOKEN: 'token-write' };
    const { code, out } = await runBeside(args, { cwd: world.repository, env });
    expect([code, JSON.parse(out).changed]).toEqual([0, false]);
  });

  it('lets waivers count in a dry run as the Action would: once their pull request is approved', async () => {
    const dry = () =>
      runBeside(['publish', '--dry-run', '--repository', `${OWNER}/${REPO}`], {
        cwd: world.repository,
        env: { GITHUB_API_URL: world.github.url, GH_TOKEN: 'token-write' },
      });
    const pull = await waived(world, { '40-team.json': '{ "permissions": { "allow": ["Bash(make *)"] } }' });
    world.merge(pull);
    const refused = await dry();
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('not approved')]);
    await world.approve(pull, 'token-mallory');
    expect(await dry()).toMatchObject({ code: 0, err: '' });
    world.commit({ '40-team.json': null, 'gate/waivers.json': null });
  });

  it('ends with 1 for a widening of the work tree', async () => {
    world.commit(WIDER);
    const { code, out } = await review(world);
    expect(code).toBe(1);
    expect(out).toMatch(/Bash\(curl \*\).*deny → allow/);
    world.commit({ ...POLICY, '30-team.json': null });
  });

  it('ends with 3 where GitHub can not be reached, without a verdict', async () => {
    const { code, out, err } = await review(world, { GITHUB_API_URL: 'http://127.0.0.1:1' });
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(/GitHub could not be reached/);
  });
});

describe('without a release', () => {
  it('is a first release only when a person says so', async () => {
    const world = await World.start(POLICY);
    const unsaid = await review(world);
    expect(unsaid.code).toBe(1);
    expect(unsaid.err).toMatch(/There is no release yet/);
    const said = await review(world, {}, '--production', 'none');
    expect([said.code, said.err]).toEqual([0, '']);
    await world.close();
  });
});
