// Checks what an approval is bound to: it survives whatever leaves the effect, and dies with whatever changes it.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../src/compare.ts';
import { DEFAULT_SITUATION } from '../src/decide.ts';
import { readGuard } from '../src/guard.ts';
import { load } from '../src/index.ts';
import type { Json } from '../src/parse.ts';
import { approvals, changeId } from '../src/waivers.ts';
import { call as reportedCall } from './fixtures/reports.ts';
import { pair, sideWith } from './policies.ts';

type Fragments = Readonly<Record<string, Json>>;

const loaded = (files: Fragments) =>
  load({
    fragments: Object.entries(files).map(([name, value]) => ({
      file: `policies/${name}`,
      bytes: new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
    })),
    files: {},
    problems: [],
  });

/** The ids of everything that needs an approval, sorted. */
const ids = (before: Fragments, after: Fragments): readonly string[] =>
  approvals(compare(loaded(before), loaded(after), DEFAULT_SITUATION), [], '')
    .map(({ id }) => id)
    .sort();

const BASE = { permissions: { deny: ['Bash(curl *)', 'Read(./.env)'], ask: ['Bash(git push *)'] }, model: 'opus' };
const rules = (permissions: Json): Fragments => ({ '10-a.json': BASE, '20-b.json': { permissions } });
const before = { '10-a.json': BASE };
const WIDE = rules({ allow: ['Bash(make *)', 'WebFetch(domain:example.com)'] });
const wanted = ids(before, WIDE);

it.each(['{"a":1e999}', '{"x":"\\ud800","permissions":{"allow":["Read(\\udfff)"]}}'])(
  '%s has ids, though no canonical form',
  (text) => {
    const changes = compare(loaded({}), loaded({ '10-a.json': text }), DEFAULT_SITUATION);
    expect(changes.map(changeId)).toEqual(changes.map(() => expect.stringMatching(/^[0-9a-f]{32}$/)));
    expect(changes).not.toEqual([]);
  },
);

describe('an approval survives', () => {
  it('is asked for', () => {
    expect(wanted).toHaveLength(2);
    for (const id of wanted) expect(id).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each<[string, Fragments]>([
    ['another order of rules', rules({ allow: ['WebFetch(domain:example.com)', 'Bash(make *)'] })],
    ['the same rules twice', rules({ allow: ['Bash(make *)', 'Bash(make *)', 'WebFetch(domain:example.com)'] })],
    ['another file', { ...before, '90-z.json': WIDE['20-b.json'] ?? null }],
    [
      'a split over two files',
      {
        ...before,
        '20-b.json': { permissions: { allow: ['Bash(make *)'] } },
        '30-c.json': { permissions: { allow: ['WebFetch(domain:example.com)'] } },
      },
    ],
    [
      'another order of keys and other blanks',
      {
        '10-a.json':
          '{ "model": "opus",\n\n "permissions": {"ask": ["Bash(git push *)"], "deny": ["Read(./.env)", "Bash(curl *)"] } }',
        '20-b.json': WIDE['20-b.json'] ?? null,
      },
    ],
    [
      'a rule that is already covered',
      rules({ allow: ['Bash(make *)', 'Bash(make test)', 'WebFetch(domain:example.com)'] }),
    ],
    ['a narrowing beside it', rules({ allow: ['Bash(make *)', 'WebFetch(domain:example.com)'], deny: ['Bash(nc *)'] })],
  ])('%s', (_title, after) => {
    expect(ids(before, after)).toEqual(wanted);
  });

  it('a rebase onto a branch where something else changed', () => {
    const more = { ...BASE, permissions: { ...BASE.permissions, deny: [...BASE.permissions.deny, 'Bash(nc *)'] } };
    expect(ids({ '10-a.json': more }, { ...WIDE, '10-a.json': more })).toEqual(wanted);
  });

  it('any order of any fragments', () => {
    const all = ['Bash(make *)', 'Bash(npm test)', 'WebFetch(domain:example.com)', 'Read(//srv/data/**)'];
    const expected = ids(before, rules({ allow: all }));
    const property = fc.property(
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.nat({ max: 4 }),
      (order, at) => {
        const parts = { '20-b.json': order.slice(0, at), '30-c.json': order.slice(at) };
        const files = Object.fromEntries(
          Object.entries(parts).map(([name, allow]) => [name, { permissions: { allow } }]),
        );
        expect(ids(before, { ...before, ...files })).toEqual(expected);
      },
    );
    fc.assert(property, { numRuns: 20 });
  });
});

describe('an approval dies', () => {
  it.each<[string, Fragments, Fragments]>([
    ['when more is allowed', before, rules({ allow: ['Bash(ma*)', 'WebFetch(domain:*.com)'] })],
    ['when another tool is allowed', before, rules({ allow: ['Read(make *)', 'WebSearch'] })],
    [
      'when production denied it by then',
      { '10-a.json': { ...BASE, permissions: { deny: ['Bash', 'WebFetch'] } } },
      rules({ allow: ['Bash(make *)', 'WebFetch(domain:example.com)'] }),
    ],
  ])('%s', (_title, from, after) => {
    expect(ids(from, after).filter((id) => wanted.includes(id))).toEqual([]);
  });

  it('when a rule nobody can model is an allow where it was an ask', () => {
    const odd = (effect: string) => ids(before, rules({ [effect]: ['PowerShell(Remove-Item *)'] }));
    expect(odd('ask').filter((id) => odd('allow').includes(id))).toEqual([]);
  });

  it('when a setting gets another value', () => {
    const set = (value: string) =>
      ids(before, { ...before, '20-b.json': { env: { OTEL_EXPORTER_OTLP_ENDPOINT: value } } });
    expect(set('https://a.example')).not.toEqual(set('https://b.example'));
  });

  const asCall = (over: object) => {
    const { approval: _, ...shown } = reportedCall();
    return { ...shown, ...over } as never;
  };
  const end = (effect: string, source: string) => ({ effect, source, rules: 'unset', by: null, origin: null });
  const one = { before: end('deny', 'rule'), after: end('ask', 'mode'), modes: ['default', 'auto'], elsewhere: [] };

  it.each<[string, object]>([
    ['when it ends freer in one of the modes', { elsewhere: [{ mode: 'auto', before: 'deny', after: 'allow' }] }],
    ['when it shows in one more mode', { modes: ['default', 'auto', 'plan'] }],
    ['when a classifier answers instead of a person', { after: end('ask', 'classifier') }],
    ['when it is no longer proved that this is all', { proof: 'not proven' }],
    ['when the class that had no room in its name is another', { classes: ['Bash', 'Edit', 'Write'] }],
  ])('%s', (_title, over) => {
    expect(changeId(asCall({ ...one, ...over }))).not.toBe(changeId(asCall(one)));
  });
});

it('one approval is of one change: no two of a report share an id', () => {
  const property = fc.property(pair, ([b, a]) => {
    const wanted = approvals(compare(sideWith(b), sideWith(a), DEFAULT_SITUATION), [], '');
    const byId = new Map<string, string[]>();
    for (const { id, change } of wanted) byId.set(id, [...(byId.get(id) ?? []), JSON.stringify(change)]);
    expect([...byId.values()].filter((twins) => twins.length > 1)).toEqual([]);
  });
  fc.assert(property, { numRuns: 60 });
});

describe('a waiver', () => {
  const faults = (row: object) =>
    readGuard(
      {
        'gate/waivers.json': JSON.stringify({
          waivers: [{ id: 'a'.repeat(32), reason: 'x', owner: 'ann', expires: '2027-02-28', ...row }],
        }),
      },
      'policies',
    ).problems.length;
  it.each<[string, object, number]>([
    ['is one line', {}, 0],
    ['ends on a day that exists in a calendar', { expires: '2027-99-99' }, 1],
    ['has no end left out', { expires: undefined }, 1],
    ['has a reason', { reason: '' }, 1],
    ['has an owner', { owner: '' }, 1],
    ['names a whole id', { id: 'a'.repeat(16) }, 1],
  ])('%s', (_title, row, count) => {
    expect(faults(row)).toBe(count);
  });
});

it('a bot can not be named as an approver', () => {
  const gate = JSON.stringify({ approvers: ['github-actions[bot]'] });
  expect(readGuard({ 'gate/gate.json': gate }, 'policies').problems).toHaveLength(1);
});
