// Shows what the attested predicate of a release says about the review that let it pass.
import { describe, expect, test } from '@jest/globals';
import type { Change } from '../src/compare.ts';
import { DEFAULT_SITUATION } from '../src/decide.ts';
import { policyVerdict } from '../src/deliver/predicate.ts';
import type { Report, ReportedChange } from '../src/report.ts';
import { approvals } from '../src/waivers.ts';

const decision = (effect: 'allow' | 'deny') =>
  ({ effect, rules: effect, source: 'rule', rule: 'Bash(curl *)', place: null }) as const;
const places = { before: [], after: [] };
const call = {
  kind: 'call',
  tool: 'Bash',
  region: 'Bash(curl *)',
  witness: { tool: 'Bash', input: { command: 'curl https://x' } },
  modes: ['default'],
  direction: 'wider',
  proof: 'proved',
  basis: 'exact',
  risk: 'network egress',
} as const;
const setting = {
  kind: 'setting',
  pointer: '/env/HTTPS_PROXY',
  key: 'env.HTTPS_PROXY',
  meaning: 'Sends all traffic through a proxy.',
  matters: true,
  dangerous: null,
} as const;

const reported: readonly ReportedChange[] = [
  { ...call, before: decision('deny'), after: decision('allow') },
  { kind: 'unknown', direction: 'unknown', about: '/frobnicate', why: 'unknown key', origins: places },
  { ...setting, direction: 'sideways', before: 'http://a', after: 'http://***@b', origins: places },
  { ...call, region: 'Bash(rm *)', direction: 'narrower', before: decision('allow'), after: decision('deny') },
];

const report: Report = {
  schema: 1,
  client: '2.1.330',
  policies: 'policies',
  verdict: { word: 'MIXED', exit: 0, counts: { wider: 1, narrower: 1, sideways: 1, unknown: 1 }, errors: 0 },
  baseline: { kind: 'release', name: 'policy-v11', digest: 'sha256:11', first: false, notices: [] },
  digest: 'sha256:12',
  situation: DEFAULT_SITUATION,
  changes: reported,
  findings: [],
  checks: [],
  diff: '',
  notAnalysed: [],
};

/** The same changes as the comparison found them, before secrets were masked. */
const changes: readonly Change[] = [
  { ...setting, direction: 'sideways', before: 'http://a', after: 'http://user:pw@b', origins: places },
  {
    ...call,
    before: { effect: 'deny', rules: 'deny', source: 'rule', by: null, origin: null },
    after: { effect: 'allow', rules: 'allow', source: 'rule', by: null, origin: null },
  },
];

const read = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));

describe('policy-verdict.json', () => {
  test('names what was judged and against what, and every change that is or may be wider', () => {
    const predicate = read(policyVerdict(report).bytes);
    expect(predicate).toMatchObject({
      type: 'urn:managed-settings-gitops:policy-verdict:1',
      digest: 'sha256:12',
      baseline: { kind: 'release', name: 'policy-v11', digest: 'sha256:11', first: false },
      verdict: 'MIXED',
      counts: { wider: 1, narrower: 1, sideways: 1, unknown: 1 },
      client: '2.1.330',
    });
    expect(predicate.widenings).toEqual([
      {
        kind: 'call',
        direction: 'wider',
        tool: 'Bash',
        region: 'Bash(curl *)',
        before: 'deny',
        after: 'allow',
        proof: 'proved',
        approval: null,
      },
      { kind: 'unknown', direction: 'unknown', about: '/frobnicate', why: 'unknown key', approval: null },
    ]);
  });

  test('says who accepted a change and until when, and keeps secrets masked', () => {
    const origin = { file: 'policies/gate/waivers.json', pointer: '/waivers/0' };
    const waivers = approvals(changes, [], '2026-01-01').map(({ id }) => ({
      id,
      reason: 'Pilot',
      owner: '@security',
      expires: '2026-12-31',
      origin,
    }));
    const artifact = policyVerdict(report, approvals(changes, waivers, '2026-11-01'));
    const { widenings } = read(artifact.bytes);
    const given = { owner: '@security', reason: 'Pilot', expires: '2026-12-31' };
    expect(widenings.map((row: { approval: unknown }) => row.approval)).toEqual([
      { id: waivers[1]?.id, ...given },
      null,
      { id: waivers[0]?.id, ...given },
    ]);
    expect(widenings[2]).toMatchObject({ pointer: '/env/HTTPS_PROXY', after: 'http://***@b' });
    expect(new TextDecoder().decode(artifact.bytes)).not.toContain('pw@');
    const late = read(policyVerdict(report, approvals(changes, waivers, '2027-01-01')).bytes);
    expect(late.widenings.every((row: { approval: unknown }) => row.approval === null)).toBe(true);
  });
});
