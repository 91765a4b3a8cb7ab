// Checks the verdict word and the exit code for every mix of changes and findings.
import { describe, expect, it } from '@jest/globals';
import type { CallChange, Change, SettingChange, UnknownChange } from '../src/compare.ts';
import { type FailOn, gate } from '../src/gate.ts';
import type { Finding } from '../src/lint/index.ts';

const decision = { effect: 'ask', rules: 'unset', source: 'mode', by: null, origin: null } as const;
const call = (direction: CallChange['direction'], proof: CallChange['proof'] = 'proved'): Change => ({
  kind: 'call',
  tool: 'Bash',
  region: 'Bash(curl *)',
  witness: { tool: 'Bash', input: { command: 'curl https://example.com' } },
  before: decision,
  after: decision,
  modes: ['default'],
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
  const { word, exit } = gate(changes, findings, failOn);
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

it('counts every change once, under its direction', () => {
  const { counts } = gate(
    [call('wider'), call('narrower'), setting('sideways', true), setting('unknown', true), unknown],
    [],
    'wider',
  );
  expect(counts).toEqual({ wider: 1, narrower: 1, sideways: 1, unknown: 2 });
});
