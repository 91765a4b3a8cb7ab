// Checks the verdict word and the exit code for every mix of changes and findings.
import { describe, expect, it } from '@jest/globals';
import type { CallChange, Change, SettingChange, UnknownChange } from '../src/compare.ts';
import { type FailOn, gate } from '../src/gate.ts';
import { DEFAULT_GATE } from '../src/guard.ts';
import type { Finding } from '../src/lint/index.ts';
import { approvals, changeId, type Waiver } from '../src/waivers.ts';

const decision = { effect: 'ask', rules: 'unset', source: 'mode', by: null, origin: null, check: null } as const;
const call = (direction: CallChange['direction'], proof: CallChange['proof'] = 'proved'): Change => ({
  kind: 'call',
  speaks: { rules: [], classes: [] },
  tool: 'Bash',
  region: 'Bash(curl *)',
  witness: { tool: 'Bash', input: { command: 'curl https://example.com' } },
  before: decision,
  after: decision,
  modes: ['default'],
  elsewhere: [],
  direction,
  proof,
  basis: 'exact',
  risk: null,
});
const setting = (direction: SettingChange['direction'], matters: boolean): Change => ({
  kind: 'setting',
  pointer: '/model',
  key: 'model',
  before: undefined,
  after: 'x',
  direction,
  meaning: '',
  matters,
  dangerous: null,
  origins: { before: [], after: [] },
});
const unknown: UnknownChange = { kind: 'unknown', about: 'x', why: 'budget', origins: { before: [], after: [] } };
const finding = (severity: Finding['severity']): Finding => ({
  rule: 'no-x',
  severity,
  origin: { file: 'a.json', pointer: '' },
  message: '',
  why: '',
  fix: '',
  edits: [],
});

const check = (changes: readonly Change[], findings: readonly Finding[] = [], failOn: FailOn = 'wider') => {
  const config = { failOn, findings: 'error', shadow: false } as const;
  const { word, exit } = gate({ changes, findings, approvals: approvals(changes, [], ''), config });
  return `${word} ${exit}`;
};

describe('the verdict is the strongest thing known', () => {
  it.each<[string, Change[], Finding[], string]>([
    ['nothing changed', [], [], 'NO EFFECTIVE CHANGE 0'],
    ['only narrower', [call('narrower')], [], 'NARROWER 0'],
    ['only wider', [call('wider')], [], 'WIDER 1'],
    ['wider and narrower', [call('wider'), call('narrower')], [], 'MIXED 1'],
    ['an error beats a widening', [call('wider')], [finding('error')], 'INVALID 1'],
    ['a warning changes nothing', [call('narrower')], [finding('warning')], 'NARROWER 0'],
    ['unknown alone is not safe', [unknown], [], 'NOT PROVEN 2'],
    ['unknown beside narrower is not safe', [unknown, call('narrower')], [], 'NOT PROVEN 2'],
    ['unknown beside a widening stays wider', [unknown, call('wider')], [], 'WIDER 1'],
    ['a narrowing that is not proved is not safe', [call('narrower', 'not proven')], [], 'NOT PROVEN 2'],
    ['a widening needs no proof beyond its witness', [call('wider', 'not proven')], [], 'WIDER 1'],
    ['a setting without order that matters is not safe', [setting('sideways', true)], [], 'NOT PROVEN 2'],
    [
      'a setting without security effect is no effective change',
      [setting('sideways', false)],
      [],
      'NO EFFECTIVE CHANGE 0',
    ],
    ['a key nobody knows is not safe', [setting('unknown', true)], [], 'NOT PROVEN 2'],
    ['a widened setting', [setting('wider', true)], [], 'WIDER 1'],
  ])('%s', (_title, changes, findings, expected) => {
    expect(check(changes, findings)).toBe(expected);
  });
});

describe('fail-on chooses what fails', () => {
  it.each<[FailOn, Change[], Finding[], string]>([
    ['invalid', [call('wider')], [], 'WIDER 0'],
    ['invalid', [unknown], [], 'NOT PROVEN 0'],
    ['invalid', [], [finding('error')], 'INVALID 1'],
    ['never', [call('wider')], [finding('error')], 'INVALID 0'],
    ['wider', [unknown], [], 'NOT PROVEN 2'],
  ])('%s', (failOn, changes, findings, expected) => {
    expect(check(changes, findings, failOn)).toBe(expected);
  });
});

describe('an approval opens the gate for exactly one change, until a day', () => {
  const waiver = (id: string, expires: string): Waiver => ({
    id,
    reason: 'the build needs it',
    owner: 'example-security-lead',
    expires,
    origin: { file: 'policies/gate/waivers.json', pointer: '/waivers/0' },
  });
  const judged = (changes: readonly Change[], waivers: readonly Waiver[]) => {
    const approved = approvals(changes, waivers, '2026-11-22');
    const { word, exit } = gate({ changes, findings: [], approvals: approved, config: DEFAULT_GATE });
    return `${word} ${exit}`;
  };
  const wider = call('wider');

  it('keeps the word and passes', () => {
    expect(judged([wider], [waiver(changeId(wider), '2026-11-22')])).toBe('WIDER 0');
  });
  it('ends with its last day', () => {
    expect(judged([wider], [waiver(changeId(wider), '2026-11-21')])).toBe('WIDER 1');
  });
  it('counts for no other change', () => {
    expect(judged([wider, setting('wider', true)], [waiver(changeId(wider), '2027-01-01')])).toBe('WIDER 1');
  });
  it('leaves what is not proven', () => {
    expect(judged([wider, unknown], [waiver(changeId(wider), '2027-01-01')])).toBe('WIDER 2');
  });
  it('dies when the effect changes', () => {
    const denied: Change = { ...wider, before: { ...decision, effect: 'deny' } } as Change;
    expect(changeId(denied)).not.toBe(changeId(wider));
  });
  it('survives another witness and other places', () => {
    const elsewhere: Change = {
      ...wider,
      witness: { tool: 'Bash', input: { command: 'curl x' } },
      risk: 'network egress',
    } as Change;
    expect(changeId(elsewhere)).toBe(changeId(wider));
  });
});

it('in shadow mode the gate reports and never fails', () => {
  const changes = [call('wider')];
  const config = { ...DEFAULT_GATE, shadow: true };
  expect(gate({ changes, findings: [finding('error')], approvals: [], config }).exit).toBe(0);
});

it('fails from the severity the configuration names', () => {
  const config = { ...DEFAULT_GATE, findings: 'warning' } as const;
  expect(gate({ changes: [], findings: [finding('warning')], approvals: [], config }).word).toBe('INVALID');
});

it('counts every change once, under its direction', () => {
  const changes = [call('wider'), call('narrower'), setting('sideways', true), setting('unknown', true), unknown];
  const { counts } = gate({ changes, findings: [], approvals: [], config: DEFAULT_GATE });
  expect(counts).toEqual({ wider: 1, narrower: 1, sideways: 1, unknown: 2 });
});
