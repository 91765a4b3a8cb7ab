// Where a review finds production, and what it refuses to take for production.
import { expect, test } from '@jest/globals';
import { sha256 } from '../src/digest.ts';
import { parseWhere } from '../src/shell/production.ts';
import { numberOf } from '../src/shell/releases.ts';
import { git } from './github/git-data.ts';
import { publishHere, released } from './github/here.ts';
import { NARROWER, POLICY, WIDER } from './github/policies.ts';
import { type Scenario, showEach } from './github/scenario.ts';
import { OWNER, REPO } from './github/server.ts';
import { type Result, World } from './github/world.ts';

const API = `/repos/${OWNER}/${REPO}`;

/** Reviews a widening; `said` must be in the log. */
async function reviewed(world: World, said: string, inputs: Record<string, string> = {}): Promise<Result> {
  const result = await world.review(await world.openPull(WIDER), { inputs });
  expect(result.out).toContain(said);
  return result;
}

async function release(world: World, tag: string, more: object = {}): Promise<number> {
  const made = await world.github.call('POST', `${API}/releases`, {
    tag_name: tag,
    target_commitish: world.sha('main'),
    ...more,
  });
  return (made.data as { id: number }).id;
}

/** Replaces files of the release behind the project's back. */
async function replace(world: World, files: Readonly<Record<string, string>>): Promise<void> {
  const [newest] = await world.releases();
  for (const [name, text] of Object.entries(files)) {
    const asset = newest?.assets.find((row) => row.name === name);
    await world.github.call('DELETE', `${API}/releases/assets/${asset?.id}`);
    await world.github.upload(1, name, text);
  }
}

/** The release's SHA256SUMS, made to fit other texts of some files. */
function sumsFor(world: World, files: Readonly<Record<string, string>>): string {
  const rows = world.github
    .file('SHA256SUMS')
    .split('\n')
    .map((row) => {
      const text = files[row.slice(66)];
      return text === undefined ? row : `${sha256(text)}  ${row.slice(66)}`;
    });
  return rows.join('\n');
}

const production: readonly Scenario[] = [
  {
    when: 'nothing was ever released and production is not said to be none',
    outcome: 'compared with the empty policy, shown as the first release, refused',
    exit: 1,
    show: async () => {
      const fresh = await World.start(POLICY);
      const result = await fresh.review(await fresh.openPull(NARROWER)).finally(() => fresh.close());
      expect(result.out).toContain('There is no release yet.');
      expect(result.out).toContain('this is the first release');
      return result;
    },
  },
  {
    when: 'nothing was ever released, and production is said to be none',
    outcome: 'compared with the empty policy',
    exit: 0,
    show: async () => {
      const fresh = await World.start(POLICY);
      const pull = await fresh.openPull(NARROWER);
      return fresh.review(pull, { inputs: { production: 'none' } }).finally(() => fresh.close());
    },
  },
  {
    when: 'there are drafts, prereleases and releases of other things with higher numbers',
    outcome: 'they are not production',
    exit: 1,
    show: async (world) => {
      await release(world, 'v99');
      await release(world, 'policy-v9-rc1');
      await release(world, 'policy-v08');
      await release(world, 'policy-v7', { draft: true });
      await release(world, 'policy-v6', { prerelease: true });
      const result = await reviewed(world, 'WIDER');
      expect(result.outputs['baseline']).toBe('policy-v1');
      return result;
    },
  },
  {
    when: 'a tag has no release',
    outcome: 'no verdict: production is not known',
    exit: 2,
    show: async (world) => {
      git(world.repository, 'tag', 'policy-v2', 'main');
      return reviewed(world, 'The tag policy-v2 has no published release');
    },
  },
  {
    when: 'a release has no managed-settings.json',
    outcome: 'no verdict',
    exit: 2,
    show: async (world) => {
      await release(world, 'policy-v2');
      return reviewed(world, 'The release policy-v2 has no SHA256SUMS');
    },
  },
  {
    when: 'a file of the release was replaced',
    outcome: 'no verdict: its checksum is wrong',
    exit: 2,
    show: async (world) => {
      await replace(world, { 'managed-settings.json': '{}\n' });
      return reviewed(world, 'the release was changed after it was made');
    },
  },
  {
    when: 'a file of the release and its checksum were replaced',
    outcome: 'no verdict: a rebuild from the tagged commit gives another file',
    exit: 2,
    show: async (world) => {
      const files = { 'managed-settings.json': '{}\n' };
      await replace(world, { ...files, SHA256SUMS: sumsFor(world, files) });
      return reviewed(world, 'is not what its own commit makes');
    },
  },
  {
    when: 'the release was made by another model of the client',
    outcome: 'said; compared with what this model makes of its fragments',
    exit: 1,
    show: async (world) => {
      const files = { 'managed-settings.json': '{}\n', 'report.json': '{"client":"2.0.0"}' };
      await replace(world, { ...files, SHA256SUMS: sumsFor(world, files) });
      return reviewed(world, 'policy-v1 was built with the model of client 2.0.0');
    },
  },
  {
    when: 'the release was made from a commit that is not part of the default branch',
    outcome: 'no verdict: nobody reviewed that commit',
    exit: 2,
    show: async (world) => {
      git(world.repository, 'tag', '-f', 'policy-v1', world.commit(WIDER, 'side'));
      return reviewed(world, 'which is not part of main');
    },
  },
  {
    when: 'a release is published while a pull request is open',
    outcome: 'the next run compares with it',
    exit: 0,
    show: async (world) => {
      const pull = await world.openPull(WIDER);
      await world.review(pull);
      world.commit(NARROWER);
      await publishHere(world);
      world.push(pull, { '20-security.json': NARROWER['20-security.json'] ?? null });
      const result = await world.review(pull);
      expect(result.outputs).toMatchObject({ baseline: 'policy-v2', verdict: 'NO EFFECTIVE CHANGE' });
      return result;
    },
  },
  {
    when: 'production is ref:main',
    outcome: 'the fragments at that ref, read through the API where the clone is shallow',
    exit: 1,
    show: async (world) => {
      const result = await reviewed(world, 'WIDER', { production: 'ref:main' });
      expect(result.outputs['baseline']).toBe('main');
      return result;
    },
  },
  {
    when: 'production is a ref that does not exist',
    outcome: 'no verdict',
    exit: 3,
    show: (world) => reviewed(world, 'GitHub answered 404', { production: 'ref:gone' }),
  },
  {
    when: 'production is a file of the repository, and the pull request changes it too',
    outcome: 'the file is read at the base commit',
    exit: 1,
    show: async (world) => {
      world.commit({ '../production.json': '{"permissions":{"deny":["Bash(curl *)","Read(./.env)"]}}' });
      const pull = await world.openPull({
        ...WIDER,
        '../production.json': '{"permissions":{"allow":["Bash(curl *)"],"deny":["Read(./.env)"]}}',
      });
      const result = await world.review(pull, { inputs: { production: 'file:production.json' } });
      expect(result.outputs).toMatchObject({ verdict: 'MIXED', baseline: 'production.json' });
      return result;
    },
  },
  {
    when: 'production is a file that the pull request adds',
    outcome: 'refused: it would prove nothing',
    exit: 2,
    show: async (world) => {
      const pull = await world.openPull({ ...WIDER, '../production.json': '{}' });
      const result = await world.review(pull, { inputs: { production: 'file:production.json' } });
      expect(result.out).toContain('this pull request adds that file itself');
      return result;
    },
  },
  {
    when: 'production is misspelt',
    outcome: 'said, with what it can be',
    exit: 2,
    show: (world) => reviewed(world, 'Use release, ref:NAME, file:PATH or none.', { production: 'latest' }),
  },
];

showEach('Production', () => released(), production);

test('a tag counts only as prefix and plain number', () => {
  const tags = [
    'policy-v1',
    'policy-v12',
    'policy-v0',
    'policy-v01',
    'policy-v1.0',
    'policy-v1-rc',
    'v1',
    'policy-v',
    `policy-v${'9'.repeat(20)}`,
  ];
  expect(tags.map((tag) => numberOf(tag, 'policy-v'))).toEqual([1, 12, null, null, null, null, null, null, null]);
});

test('production is one of four words', () => {
  expect(['release', 'none', 'ref:main', 'file:a b.json'].map(parseWhere)).toEqual([
    { kind: 'release' },
    { kind: 'none' },
    { kind: 'ref', name: 'main' },
    { kind: 'file', path: 'a b.json' },
  ]);
  for (const text of ['', 'releases', 'ref', 'ref:', 'file', 'none:x', 'release:v1'])
    expect(() => parseWhere(text)).toThrow(/names no production/);
});
