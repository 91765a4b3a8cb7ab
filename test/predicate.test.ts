// Shows what the attested predicate of a release says about the review that let it pass.
import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SITUATION } from '../src/decide.ts';
import { policyVerdict } from '../src/deliver/predicate.ts';
import type { Report, ReportedChange } from '../src/report.ts';

const decision = (effect: 'allow' | 'deny') =>
  ({ effect, rules: effect, source: 'rule', rule: 'Bash(curl *)', place: null }) as const;
const places = { before: [], after: [] };
const call = {
  kind: 'call',
  tool: 'Bash',
  region: 'Bash(curl *)',
  witness: { tool: 'Bash', input: { command: 'curl https://x' } },
  modes: ['default'],
  elsewhere: [],
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

const open = { id: '0123456789abcdef', state: 'open', owner: null, reason: null, expires: null } as const;
const approved = {
  id: 'fedcba9876543210',
  state: 'approved',
  owner: '@security',
  reason: 'Pilot',
  expires: '2026-12-31',
} as const;

const reported: readonly ReportedChange[] = [
  { ...call, before: decision('deny'), after: decision('allow'), approval: approved },
  { kind: 'unknown', direction: 'unknown', about: '/frobnicate', why: 'unknown key', origins: places, approval: open },
  { ...setting, direction: 'sideways', before: 'http://a', after: 'http://***@b', origins: places, approval: approved },
  { ...setting, pointer: '/model', direction: 'sideways', before: 'a', after: 'b', origins: places, approval: null },
  {
    ...call,
    region: 'Bash(rm *)',
    direction: 'narrower',
    before: decision('allow'),
    after: decision('deny'),
    approval: null,
  },
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

const read = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));

describe('policy-verdict.json', () => {
  test('names what was judged, against what, and the verdict', () => {
    const predicate = read(policyVerdict(report).bytes);
    expect(predicate).toMatchObject({
      type: 'urn:managed-settings-gitops:policy-verdict:1',
      digest: 'sha256:12',
      baseline: { kind: 'release', name: 'policy-v11', digest: 'sha256:11', first: false },
      verdict: 'MIXED',
      counts: { wider: 1, narrower: 1, sideways: 1, unknown: 1 },
      client: '2.1.330',
    });
  });

  test('lists what is or may be wider, or needed an approval, and who gave it; nothing else', () => {
    const { widenings } = read(policyVerdict(report).bytes);
    const rule = { tool: 'Bash', region: 'Bash(curl *)', before: 'deny', after: 'allow', proof: 'proved' };
    const proxy = { pointer: '/env/HTTPS_PROXY', before: 'http://a', after: 'http://***@b' };
    expect(widenings).toEqual([
      { kind: 'call', direction: 'wider', ...rule, approval: approved },
      { kind: 'unknown', direction: 'unknown', about: '/frobnicate', why: 'unknown key', approval: open },
      { kind: 'setting', direction: 'sideways', ...proxy, approval: approved },
    ]);
  });
});
