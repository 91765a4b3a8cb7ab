// Holds the example policy, its guard files and the workflows to what the documentation promises of them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { PREDICATE_TYPE } from '../src/deliver/predicate.ts';
import { folderOf, run } from './fixtures/cli.ts';
import { ROOT } from './fixtures/scratch.ts';
import { workflowFaults } from './readers/workflows.ts';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const names = (folder: string, ending: string) =>
  readdirSync(path.join(ROOT, folder)).filter((name) => name.endsWith(ending));

describe('policies/', () => {
  const fragments = names('policies', '.json');
  const lint = JSON.parse(run(['lint', '--json']).out).findings as readonly {
    severity: string;
    rule: string;
    place: { file: string };
  }[];

  it('has no error but the placeholder that keeps it from being released', () => {
    const errors = lint.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, place }) => [rule, place.file])).toEqual([['no-placeholder', 'policies/50-login.json']]);
  });

  it('is not released with an example for a marketplace or an approver, even once the login is real', () => {
    const login = { forceLoginMethod: 'claudeai', forceLoginOrgUUID: '3f2b8c1e-5a4d-4e6f-9b7a-1c2d3e4f5a6b' };
    const refusal = (files: Readonly<Record<string, unknown>>) =>
      run([
        'publish',
        '--dry-run',
        '--production',
        'none',
        '--policies',
        folderOf({ '50-login.json': login, ...files }),
      ]);
    const market = { strictKnownMarketplaces: [{ source: 'github', repo: 'corp-example/claude-plugins' }] };
    expect(refusal({ '70-extensions.json': market })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/corp-example/),
    });
    expect(refusal({ 'gate/gate.json': { approvers: ['example-security-lead'] } })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/example-security-lead/),
    });
    expect(refusal({}).code).toBe(0);
  });

  it('passes its policy tests, and every rule is reached by one', () => {
    const { code, out } = run(['test', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ failed: 0, uncovered: [] });
  });

  it.each(fragments)('%s has an owner of its own in CODEOWNERS and a row in docs/rollout.md', (name) => {
    expect(read('.github/CODEOWNERS')).toMatch(new RegExp(`^/policies/${name.replace('.', '\\.')} +@\\S+$`, 'm'));
    expect(read('docs/rollout.md')).toContain(`| \`${name}\` |`);
  });

  it('differs from the example production in every way a comment can show', () => {
    const { code, out } = run([
      'review',
      '--production',
      'file:test/example/production',
      '--json',
      '--fail-on',
      'never',
    ]);
    const { verdict, changes } = JSON.parse(out);
    expect(code).toBe(0);
    expect(verdict.counts).toEqual({ wider: 3, narrower: 5, sideways: 1, unknown: 0 });
    const regions = changes
      .filter(({ kind }: { kind: string }) => kind === 'call')
      .map(({ region }: { region: string }) => region);
    expect(regions.sort()).toEqual([
      'Bash(docker run *)',
      'Bash(npm run build *)',
      'Edit(//**/infra/prod/**)',
      'WebFetch(domain:*.webhook.site)',
      'WebFetch(domain:webhook.site)',
    ]);
  });
});

describe('the publish workflow of a starter', () => {
  it('signs with the predicate type of policy-verdict.json', () => {
    expect(read('src/facts/templates/policy-publish.yml')).toContain(`predicate-type: ${PREDICATE_TYPE}\n`);
  });
});

/** The rights to write that some job needs. */
const WRITES = ['contents: write', 'pull-requests: write', 'issues: write', 'id-token: write', 'attestations: write'];

describe('the review workflow of a starter', () => {
  it('runs again when a pull request is pointed at another branch, or a review comes or goes', () => {
    const { on } = parse(read('src/facts/templates/policy-review.yml'));
    expect(on).toEqual({
      pull_request: { types: ['opened', 'synchronize', 'reopened', 'edited'] },
      pull_request_review: { types: ['submitted', 'dismissed'] },
    });
  });
});

describe('every workflow', () => {
  const folders = ['.github/workflows', 'src/facts/templates'];
  const files = folders.flatMap((folder) => names(folder, '.yml').map((name) => `${folder}/${name}`));
  interface Job {
    readonly permissions?: object;
    readonly 'timeout-minutes'?: number;
    readonly steps: readonly {
      readonly uses?: string;
      readonly with?: Readonly<Record<string, unknown>>;
      readonly run?: string;
    }[];
  }

  it.each(files)('%s pins actions, gives least rights and ends in time', (file) => {
    const workflow = parse(read(file)) as {
      permissions: object;
      concurrency: object;
      jobs: Readonly<Record<string, Job>>;
    };
    expect(workflow.permissions).toEqual({});
    expect(workflow.concurrency).toHaveProperty('group');
    const jobs = Object.values(workflow.jobs);
    expect(jobs.filter((job) => job.permissions === undefined || !job['timeout-minutes'])).toEqual([]);
    const steps = jobs.flatMap((job) => job.steps);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
    // What an event carries reaches a shell through the environment only.
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it.each(files)('%s names the version beside every pinned commit', (file) => {
    const uses = [...read(file).matchAll(/uses: +(\S+)(.*)/g)].filter(([, name]) => name !== './' && name !== 'ACTION');
    expect(
      uses.filter(([, name = '', rest = '']) => !/@[0-9a-f]{40}$/.test(name) || !/^ # v\d+\.\d+\.\d+$/.test(rest)),
    ).toEqual([]);
  });

  it.each(files)('%s is a workflow as GitHub reads it', async (file) => {
    expect(await workflowFaults(file, read(file))).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['a misspelt key', 'runn: make', /Unexpected value 'runn'/],
    ['a context that is not there', 'run: make\n        if: github.event == evnt.x', /evnt/],
    ['an expression that is none', 'run: make\n        if: github..ref', /Unexpected symbol|expression/i],
  ])('%s would be found', async (_title, step, fault) => {
    const text = `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - ${step}\n`;
    expect((await workflowFaults('a.yml', text)).join('\n')).toMatch(fault);
  });

  // What the usual auditors of workflows look for, as far as a parsed file tells.
  it.each(files)('%s gives no stranger a way in', (file) => {
    const workflow = parse(read(file)) as { on: object; jobs: Readonly<Record<string, Job>> };
    const jobs = Object.values(workflow.jobs);
    const steps = jobs.flatMap((job) => job.steps);
    const rights = jobs.flatMap((job) =>
      Object.entries(job.permissions ?? {}).map(([name, right]) => `${name}: ${right}`),
    );
    expect(rights.filter((right) => right.endsWith('write') && !WRITES.includes(right))).toEqual([]);
    expect(read(file)).not.toMatch(
      /secrets: *inherit|ACTIONS_ALLOW_UNSECURE_COMMANDS|self-hosted|GITHUB_ENV|GITHUB_PATH/,
    );
    const heads = steps.filter(
      ({ uses, with: given }) => uses?.startsWith('actions/checkout@') && given?.['ref'] !== undefined,
    );
    expect(heads).toEqual([]);
    const downloads = steps.filter(({ uses }) => uses?.startsWith('actions/download-artifact@'));
    expect(downloads.filter(({ with: given }) => given?.['run-id'] !== undefined)).toEqual([]);
    expect(steps.filter(({ uses }) => uses?.startsWith('actions/cache@'))).toEqual([]);
  });

  it.each(files)('%s never runs on pull_request_target', (file) => {
    expect(Object.keys((parse(read(file)) as { on: object }).on)).not.toContain('pull_request_target');
  });
});
