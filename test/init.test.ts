// Starts policy repositories, from nothing and from what is deployed, and proves that splitting changes no effect.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { split } from '../src/commands/split.ts';
import { STARTER } from '../src/facts/starter.generated.ts';
import { merge } from '../src/merge.ts';
import { type JsonObject, parse } from '../src/parse.ts';
import { repair } from '../src/repair.ts';
import { folderOf, run } from './fixtures/cli.ts';
import { ROOT } from './fixtures/scratch.ts';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
const text = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');
const settingsOf = (at: string) => JSON.parse(run(['merge', '--policies', at]).out);

describe('init', () => {
  const folder = path.join(folderOf({}), 'new');
  const first = run(['init', folder, '--action', 'o/r@0123']);

  it('writes the baseline with everything around it, and says so', () => {
    expect([first.code, first.err]).toEqual([0, '']);
    expect(filesIn(folder)).toEqual(Object.keys(STARTER).sort());
    expect(first.out.match(/^wrote {2}/gm)).toHaveLength(Object.keys(STARTER).length);
  });

  it('holds the policy of this repository, word by word', () => {
    for (const name of readdirSync(path.join(ROOT, 'policies')).filter((file) => file.endsWith('.json')))
      expect(text(folder, `policies/${name}`)).toBe(text(ROOT, `policies/${name}`));
  });

  it('puts the chosen action into both workflows', () => {
    const workflows = ['review', 'publish'].map((name) => text(folder, `.github/workflows/policy-${name}.yml`));
    expect(workflows.map((workflow) => workflow.match(/uses: (?!actions\/)(.*)/)?.[1])).toEqual([
      'o/r@0123',
      'o/r@0123',
    ]);
  });

  it('asks the five questions', () => {
    expect(text(folder, 'GOVERNANCE.md').match(/_unanswered_/g)).toHaveLength(5);
  });

  it('passes its own policy tests', () => {
    expect(run(['test'], { cwd: folder })).toMatchObject({ code: 0, err: '' });
  });

  it('overwrites nothing', () => {
    writeFileSync(path.join(folder, 'GOVERNANCE.md'), 'ours');
    const { code, out } = run(['init', '.', '--json'], { cwd: folder });
    expect(code).toBe(0);
    expect(JSON.parse(out).wrote).toEqual([]);
    expect(JSON.parse(out).kept).toContain('GOVERNANCE.md');
    expect(text(folder, 'GOVERNANCE.md')).toBe('ours');
  });

  it('adds nothing of the baseline to a policy that is there', () => {
    const held = folderOf({ 'policies/10-own.json': { model: 'x' } });
    run(['init', held]);
    expect(filesIn(path.join(held, 'policies'))).toEqual(['10-own.json', 'gate/gate.json', 'gate/waivers.json']);
  });

  it('ends with 3 where it may not write', () => {
    const file = path.join(folderOf({ 'a-file': '' }), 'a-file');
    const { code, err } = run(['init', file]);
    expect(code).toBe(3);
    expect(err).toMatch(/can't be written/);
  });
});

describe('init --from', () => {
  it('splits a deployment by topic, with the same effect and today as its first test', () => {
    const deployed = folderOf({
      'managed-settings.json': {
        permissions: { deny: ['Bash(curl *)'] },
        env: { OTEL_METRICS_EXPORTER: 'otlp', HTTP_PROXY: 'http://p:1' },
      },
      'managed-settings.d/10-more.json': {
        sandbox: { enabled: true, network: { allowedDomains: ['a.example'] } },
        model: 'opus',
      },
      'CLAUDE.md': '# Ours\n',
    });
    const folder = path.join(folderOf({}), 'policy');
    const { code, err } = run(['init', folder, '--from', deployed]);
    expect([code, err]).toEqual([0, '']);
    expect(filesIn(path.join(folder, 'policies')).filter((name) => !name.includes('/'))).toEqual([
      '10-telemetry.json',
      '15-environment.json',
      '20-security.json',
      '30-network.json',
      '40-sandbox.json',
      '75-models.json',
      'CLAUDE.md',
    ]);
    expect(settingsOf(path.join(folder, 'policies'))).toEqual(settingsOf(deployed));
    expect(text(folder, 'policies/CLAUDE.md')).toBe('# Ours\n');
    const review = run(['review', '--production', `file:${deployed}`, '--fail-on', 'never'], { cwd: folder });
    expect(review.out).not.toMatch(/Wider \(|Narrower \(|Not proven \(|Sideways \(/);
    expect(run(['test'], { cwd: folder }).code).toBe(0);
    expect(filesIn(path.join(folder, 'production'))).toEqual([
      'managed-settings.d/10-more.json',
      'managed-settings.json',
    ]);
    const workflow = parseYaml(text(folder, '.github/workflows/policy-review.yml'));
    const { production } = workflow.jobs.review.steps.at(-1).with;
    expect(production).toBe('file:production');
    expect(
      JSON.parse(run(['review', '--production', production, '--json', '--fail-on', 'never'], { cwd: folder }).out),
    ).toMatchObject({ changes: [], baseline: { first: false } });
  });

  it('says what the client ignores of the deployment, and so is not carried over', () => {
    const deployed = folderOf({
      'managed-settings.json': { permissions: { deny: ['Bash(curl *)', 5] }, cleanupPeriodDays: 'soon' },
      'managed-settings.d/10-a.JSON': {},
    });
    const { code, err } = run(['init', path.join(folderOf({}), 'p'), '--from', deployed]);
    expect(code).toBe(0);
    expect(err).toMatch(/^the client ignores 3 things of it, which were not carried over:\n/);
    expect(err).toContain(`  ${deployed}/managed-settings.json:5 \`permissions.deny.1\`: `);
    expect(err).toContain(`  ${deployed}/managed-settings.json:8 \`cleanupPeriodDays\`: `);
    expect(err).toContain(`  ${deployed}/managed-settings.d/10-a.JSON:1 `);
    const json = run(['init', path.join(folderOf({}), 'p'), '--from', deployed, '--json']);
    expect(JSON.parse(json.out).ignored).toHaveLength(3);
  });

  it('names the option that holds a path that is not there', () => {
    expect(run(['init', folderOf({}), '--from', 'no/such'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no\/such does not exist.*Name the policy folder or file with --from,/),
    });
  });

  it('refuses what no client loads, and a folder that holds fragments', () => {
    const broken = folderOf({ '10-a.json': '{' });
    const folder = folderOf({});
    expect(run(['init', folder, '--from', broken])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/can't be loaded/),
    });
    expect(filesIn(folder)).toEqual([]);
    mkdirSync(path.join(folder, 'policies'));
    writeFileSync(path.join(folder, 'policies', '10-a.json'), '{}');
    expect(run(['init', folder, '--from', 'policies'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/already holds/),
    });
    expect(filesIn(folder)).toEqual(['policies/10-a.json']);
  });

  it('splits any settings into fragments that merge back to the same', () => {
    const scalar = fc.oneof(fc.string(), fc.boolean(), fc.integer());
    const list = fc.array(fc.string());
    const settings = fc.record(
      {
        permissions: fc.record(
          { deny: list, allow: list, defaultMode: fc.constantFrom('plan', 'default') },
          { requiredKeys: [] },
        ),
        env: fc.dictionary(
          fc.constantFrom('OTEL_LOGS_EXPORTER', 'PATH', 'A', 'CLAUDE_CODE_ENABLE_TELEMETRY'),
          fc.string(),
        ),
        sandbox: fc.record(
          { enabled: fc.boolean(), network: fc.record({ allowedDomains: list }) },
          { requiredKeys: [] },
        ),
        hooks: fc.dictionary(fc.string(), fc.array(fc.object())),
        extraKnownMarketplaces: fc.dictionary(fc.string(), fc.object()),
        'no such key': fc.oneof(scalar, list, fc.object()),
        constructor: scalar,
      },
      { requiredKeys: [] },
    );
    const mergedOf = (texts: readonly (readonly [string, string])[]) =>
      merge(texts.map(([file, body]) => repair(parse({ file, bytes: new TextEncoder().encode(body) })))).settings;
    const check = (value: object) => {
      const before = mergedOf([['managed-settings.json', JSON.stringify(value)]]);
      const fragments = [...split(before)].map(
        ([file, part]: readonly [string, JsonObject]) => [file, JSON.stringify(part)] as const,
      );
      expect(mergedOf(fragments)).toEqual(before);
    };
    fc.assert(fc.property(settings, check), { numRuns: 100 });
  });
});
