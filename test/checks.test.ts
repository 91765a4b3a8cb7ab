// Checks what the guard says of whole changes: who judges, what a brake holds, and which line opens the gate.
import { describe, expect, it } from '@jest/globals';
import { readGuard } from '../src/guard.ts';
import { type Judge, load, type ReviewInput, review } from '../src/index.ts';
import type { Json } from '../src/parse.ts';

type Files = Readonly<Record<string, Json>>;

const texts = (files: Files) =>
  Object.fromEntries(Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)]));
const folder = (policy: Json, files: Files) => ({
  fragments: [{ file: 'policies/10-a.json', bytes: new TextEncoder().encode(JSON.stringify(policy)) }],
  files: texts(files),
  problems: [],
});

interface Case {
  readonly before?: Json;
  readonly after?: Json;
  readonly base?: Files;
  readonly candidate?: Files;
  readonly judge?: Partial<Judge>;
  readonly first?: boolean;
  readonly policies?: string;
}

const OPEN = { permissions: { deny: ['Bash(zfoo *)'] } };
const WIDE = { permissions: { deny: ['Bash(zfoo *)'], allow: ['Bash(zbar *)'] } };

function check(one: Case) {
  const { before = OPEN, after = OPEN, base = {}, candidate = base, judge = {}, first = false } = one;
  const { policies = 'policies' } = one;
  const input: ReviewInput = {
    policies,
    before: load(folder(before, {})),
    after: load(folder(after, candidate)),
    baseline: { kind: 'ref', name: 'main', digest: null, first, notices: [] },
    digest: null,
    failOn: null,
    judge: { files: texts(base), problems: [], today: '2026-11-22', waivers: [], held: null, outside: [], ...judge },
  };
  const { verdict, checks, findings } = review(input);
  const of = (name: string) => checks.find((one) => one.name === name);
  return {
    verdict: `${verdict.word} ${verdict.exit}`,
    of,
    places: findings
      .filter((f) => ['invariant', 'no-mass-change'].includes(f.rule))
      .map(({ place }) => `${place.file}:${place.line}${place.pointer}`),
    rules: findings.filter((f) => f.severity === 'error').map((f) => f.rule),
  };
}

const test = (name: string, call: string, expect: string) => ({ 'tests/a.json': { tests: [{ name, call, expect }] } });
const gateFile = (config: Json) => ({ 'gate/gate.json': config });

describe('the guard of the base judges, the candidate may only tighten it', () => {
  it('a test of the base still runs when the change deletes it', () => {
    const base = test('zbar asks', 'Bash(zbar x)', 'ask');
    expect(check({ after: WIDE, base, candidate: {} }).rules).toContain('policy-test');
  });
  it('a test the change adds runs too', () => {
    expect(check({ candidate: test('zbar is denied', 'Bash(zbar x)', 'deny') }).rules).toEqual(['policy-test']);
  });
  it('a change can not switch the gate off for itself', () => {
    const loose = gateFile({ failOn: 'never', shadow: true });
    expect(check({ after: WIDE, base: gateFile({ failOn: 'wider' }), candidate: loose }).verdict).toBe('WIDER 1');
  });
  it('a change can tighten the gate for itself', () => {
    expect(
      check({ after: WIDE, base: gateFile({ failOn: 'never' }), candidate: gateFile({ failOn: 'wider' }) }).verdict,
    ).toBe('WIDER 1');
  });
  it('nobody gives himself a right and uses it in one change', () => {
    const rights = (may: readonly string[]) => ({
      'gate/owners.json': { fragments: { '10-*.json': { may: [...may] } } },
    });
    const [before, after] = [rights(['permissions.deny']), rights(['permissions'])];
    expect(check({ after: WIDE, base: before, candidate: before }).rules).toEqual(['use-owned-keys']);
    expect(check({ after: WIDE, base: before, candidate: after }).rules).toEqual(['use-owned-keys']);
    expect(check({ after: WIDE, base: after, candidate: before }).rules).toEqual(['use-owned-keys']);
    expect(check({ after: WIDE, base: after, candidate: after }).rules).toEqual([]);
    expect(check({ after: WIDE, base: {}, candidate: after }).rules).toEqual([]);
    expect(check({ after: WIDE, base: { 'gate/owners.json': {} }, candidate: after }).rules).toEqual([]);
  });
  it('edited guard files are shown', () => {
    expect(
      check({ base: gateFile({ failOn: 'wider' }), candidate: gateFile({ failOn: 'never' }) }).of('change of guard')
        ?.details,
    ).toEqual(['edited `gate/gate.json`']);
  });
  it('a guard file that can not be read fails instead of guarding nothing', () => {
    expect(check({ candidate: gateFile({ failon: 'wider' }) }).rules).toEqual(['use-valid-guard-file']);
  });
  const one = { name: 'a', call: 'Bash(ls)', expect: 'deny' };
  it.each([
    ['gate/gate.json', { failon: 'wider' }, '`failon` is no key here; did you mean `failOn`?'],
    ['gate/gate.json', { failOn: 'always' }, '`"always"` is none of `wider`, `invalid`, `never`'],
    ['gate/gate.json', [], 'the file must hold an object, not list'],
    ['tests/a.json', { tests: [{ ...one, calls: ['Bash(ls)'] }] }, 'only one of `call`, `calls` may stand here'],
    ['tests/a.json', { tests: [{ name: 'a', expect: 'deny' }] }, 'one of `call`, `calls` is missing'],
    ['tests/a.json', { tests: [{ ...one, call: 1 }] }, '`1` is a number, but must be a text or an object'],
  ])('%s with %j says what is wrong', (file, holds, says) => {
    expect(check({ candidate: { [file]: holds } }).of('guard files')?.details).toEqual([
      `\`policies/${file}\`: this guard file can't be used: ${says}`,
    ]);
  });
});

describe('the brake', () => {
  const many = (count: number) => ({
    permissions: { deny: Array.from({ length: count }, (_, i) => `Bash(zfoo${i} *)`) },
  });
  const base = gateFile({ maxRemovedDenyPercent: 20 });

  it('holds a change that loses more denies than it may', () => {
    expect(check({ before: many(10), after: many(7), base }).rules).toEqual(['no-mass-change']);
  });
  it('points to the limit in the policy folder', () => {
    expect(check({ before: many(10), after: many(7), base }).places).toEqual([
      'policies/gate/gate.json:1/maxRemovedDenyPercent',
    ]);
  });
  it('lets a small one pass', () => {
    expect(check({ before: many(10), after: many(8), base }).rules).toEqual([]);
  });
  it('counts a deny that another spelling replaces as kept', () => {
    const respelled = { permissions: { deny: many(10).permissions.deny.map((rule) => rule.replace(' *)', ':*)')) } };
    expect(check({ before: many(10), after: respelled, base }).verdict).toBe('NO EFFECTIVE CHANGE 0');
  });
});

describe('an invariant that no rule breaks', () => {
  const promise = (invariants: Json, packs: Json = []): Files => ({ 'gate/invariants.json': { packs, invariants } });
  const asks = { name: 'never curl', neverUnasked: 'Bash(curl *)' };
  const locked = { name: 'locked', setting: 'permissions.disableBypassPermissionsMode', equals: 'disable' };

  it('is shown where it stands', () => {
    expect(check({ candidate: promise([asks, locked]) }).places).toContain(
      'policies/gate/invariants.json:1/invariants/1',
    );
    expect(check({ candidate: promise([], ['ordinary-work', 'oversight']) }).places).toContain(
      'policies/gate/invariants.json:1/packs/1',
    );
  });
  it('on an object holds in whatever order its keys are', () => {
    const object = { name: 'same', setting: 'attribution', equals: { commit: '', pr: '' } };
    const after = { ...OPEN, attribution: { pr: '', commit: '' } };
    expect(check({ after, candidate: promise([object]) }).places).toEqual([]);
  });
  it('is shown where the change moved it to, once', () => {
    const moved = check({ base: promise([locked]), candidate: promise([asks, locked]) });
    expect(moved.places.sort()).toEqual([0, 1].map((i) => `policies/gate/invariants.json:1/invariants/${i}`));
  });
  it('is shown without a line when the change deletes it', () => {
    expect(check({ base: promise([locked]), candidate: {} }).places).toEqual(['policies/gate/invariants.json:1']);
  });
});

describe('an ask that goes where bypass mode is locked', () => {
  const locked = { disableBypassPermissionsMode: 'disable', disableAutoMode: 'disable' };
  const before = { permissions: { ...locked, ask: ['Bash(git push *)', 'mcp__github__create_pr'] } };
  const after = { permissions: locked };

  it('is shown as what users may allow themselves', () => {
    const found = check({ before, after });
    expect(found.verdict).toBe('NO EFFECTIVE CHANGE 0');
    expect(found.of('rules of users')).toMatchObject({ result: 'warning' });
    expect(found.of('rules of users')?.details).toEqual([
      expect.stringMatching(/^`Bash\(git push \*\)`: `Bash\(git push/),
      expect.stringMatching(/^`mcp__github__create_pr`/),
    ]);
  });
  it('is nothing where only managed rules count, or where bypass mode shows it', () => {
    const only = { allowManagedPermissionRulesOnly: true };
    expect(check({ before: { ...before, ...only }, after: { ...after, ...only } }).of('rules of users')).toBe(
      undefined,
    );
    const open = check({ before: { permissions: { ask: ['Bash(git push *)'] } }, after: {} });
    expect([open.verdict, open.of('rules of users')]).toEqual(['MIXED 1', undefined]);
  });
  it('is nothing when it comes', () => {
    expect(check({ before: after, after: before }).of('rules of users')).toBe(undefined);
  });
});

describe('a first release', () => {
  it('needs no approvals', () => {
    const { verdict, of } = check({ before: {}, after: WIDE, first: true });
    expect([verdict, of('approvals')]).toEqual(['MIXED 0', undefined]);
  });
  it('still fails when it is INVALID', () => {
    expect(check({ before: {}, candidate: gateFile({ failon: 'wider' }), first: true }).verdict).toBe('INVALID 1');
  });
});

describe('an approval', () => {
  const wanted = check({ after: WIDE });
  const [line = ''] = wanted.of('approvals')?.paste?.split(',\n') ?? [];
  const waiver = {
    ...(JSON.parse(line || '{}') as Record<string, string>),
    reason: 'the build needs zbar',
    owner: 'example-security-lead',
    expires: '2026-12-31',
  };
  const approved = { 'gate/waivers.json': { waivers: [waiver] } };

  it('is asked for by the exact line to add', () => {
    expect(wanted.verdict).toBe('WIDER 1');
    expect(line).toMatch(/^\{ "id": "[0-9a-f]{32}"/);
  });
  it('says where the line goes and when it counts', () => {
    expect(wanted.of('approvals')?.details[0]).toBe(
      'put the lines into `waivers` of `policies/gate/waivers.json`; each counts once it is on the base',
    );
    const base = gateFile({ approvers: ['ann', 'bob'] });
    expect(check({ after: WIDE, base }).of('approvals')?.details[0]).toMatch(
      /base, or when `ann` or `bob`, who wrote none of it, approves this pull request$/,
    );
  });
  it('has no place beside a policy that is one file', () => {
    const { of } = check({ after: WIDE, policies: 'policies/10-a.json' });
    expect(of('approvals')?.details[0]).toContain('make `policies/10-a.json` a fragment of one');
  });
  it('waits when the change brings it along', () => {
    const { details, paste } = check({ after: WIDE, candidate: approved }).of('approvals') ?? {
      details: [],
      paste: '',
    };
    expect(paste).toBe(null);
    expect(details).toEqual([
      'the waivers are in `policies/gate/waivers.json`; each counts once it is on the base',
      expect.stringMatching(/waits for approval$/),
    ]);
    const late = { after: WIDE, candidate: approved, judge: { today: '2027-01-01' } };
    expect(check(late).of('approvals')?.details[1]).toMatch(/needs an approval$/);
  });
  it('counts when it stands on the base', () => {
    expect(check({ after: WIDE, base: approved }).verdict).toBe('WIDER 0');
  });
  it('does not count when the change brings it along by itself', () => {
    expect(check({ after: WIDE, candidate: approved }).verdict).toBe('WIDER 1');
  });
  it('counts when an approver approved the change that brings it', () => {
    expect(
      check({ after: WIDE, candidate: approved, judge: { waivers: readGuard(texts(approved), 'policies').waivers } })
        .verdict,
    ).toBe('WIDER 0');
  });
  it('does not count after its last day', () => {
    expect(check({ after: WIDE, base: approved, judge: { today: '2027-01-01' } }).verdict).toBe('WIDER 1');
  });
  it('survives a moved and respelled rule', () => {
    const respelled = { permissions: { allow: ['Bash(zbar *)', 'Bash(zbar *)'], deny: ['Bash(zfoo:*)'] } };
    expect(check({ after: respelled, base: approved }).verdict).toBe('WIDER 0');
  });
  it('dies when the same rule allows more', () => {
    expect(
      check({ after: { permissions: { deny: ['Bash(zfoo *)'], allow: ['Bash(zb*)'] } }, base: approved }).verdict,
    ).toBe('WIDER 1');
  });
});
