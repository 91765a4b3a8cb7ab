// Publishes in this process, for situations that a test starts from and for interrupting every single call.
import { connect } from '../../src/shell/github.ts';
import { type Published, publish } from '../../src/shell/publish.ts';
import { POLICY } from './policies.ts';
import { OWNER, REPO } from './server.ts';
import { type Files, World } from './world.ts';

/** Publishes a commit of main (default: the newest) as a job of that number would. */
export async function publishHere(
  world: World,
  commit = world.sha('main'),
  run = 'https://example.com/run/1',
): Promise<Published> {
  const github = await connect({ token: 'token-write', apiUrl: world.github.url, owner: OWNER, repo: REPO });
  return publish({
    world: {
      cwd: world.repository,
      policies: 'policies',
      inside: 'policies',
      tagPrefix: 'policy-v',
      github,
      known: [],
      base: null,
    },
    github,
    commit,
    production: { kind: 'none' },
    ring: 'broad',
    failOn: null,
    directPush: 'allowed',
    draftRetention: 7,
    now: Date.now(),
    run,
  });
}

/** A world where policy-v1 is published. */
export async function released(files: Files = POLICY): Promise<World> {
  const world = await World.start(files);
  const { tag, why } = await publishHere(world);
  if (tag !== 'policy-v1') throw new Error(`policy-v1 was not published: ${why}`);
  return world;
}
