// Checks claims about whole regions: proved, refuted by a replayed witness, or honestly open.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { callOf, shortCall } from '../src/call.ts';
import { type ClaimKind, prove, proveNoWider } from '../src/claims.ts';
import { DEFAULT_SITUATION, decide } from '../src/decide.ts';
import { load } from '../src/index.ts';
import type { Json } from '../src/parse.ts';

const side = (policy: Json) =>
  load({
    fragments: [{ file: 'policies/10-a.json', bytes: new TextEncoder().encode(JSON.stringify(policy)) }],
    files: {},
    problems: [],
  });

const LOCKED = { disableBypassPermissionsMode: 'disable', disableAutoMode: 'disable' };
const rules = (permissions: Json) => ({ permissions: { ...LOCKED, ...(permissions as object) } });

function check(policy: Json, kind: ClaimKind, rule: string): string {
  const proof = prove({ kind, rule }, side(policy), DEFAULT_SITUATION);
  return proof.result === 'refuted'
    ? `refuted by ${shortCall(proof.witness)} in ${proof.mode}: ${proof.decision.effect}`
    : proof.result;
}

describe('a claim about every call of a region', () => {
  it.each<[string, Json, ClaimKind, string, RegExp]>([
    [
      'a deny keeps curl from ever running',
      rules({ deny: ['Bash(curl *)'] }),
      'neverAllow',
      'Bash(curl *)',
      /^proved$/,
    ],
    [
      'a wider deny proves a narrower claim',
      rules({ deny: ['Bash(curl*)'] }),
      'neverAllow',
      'Bash(curl -X POST *)',
      /^proved$/,
    ],
    [
      'an allow beside it refutes',
      rules({ deny: ['Bash(curl http*)'], allow: ['Bash(curl *)'] }),
      'neverAllow',
      'Bash(curl *)',
      /^refuted by Bash\(curl .*: allow$/,
    ],
    ['asking is not allowing', rules({ ask: ['Bash(curl *)'] }), 'neverAllow', 'Bash(curl *)', /^proved$/],
    [
      'bypass mode runs what no rule holds',
      { permissions: {} },
      'neverAllow',
      'Bash(curl *)',
      /^refuted by Bash\(curl .* in bypassPermissions: allow$/,
    ],
    [
      'a built-in of the client runs without a rule',
      rules({}),
      'neverUnasked',
      'Bash(git *)',
      /^refuted by Bash\(git .* in default: allow$/,
    ],
    [
      'the classifier is no person',
      { permissions: { disableBypassPermissionsMode: 'disable' } },
      'neverUnasked',
      'Bash(npm publish *)',
      /^refuted by .* in (plan|auto): ask$/,
    ],
    [
      'an ask rule asks a person',
      rules({ ask: ['Bash(npm publish *)'] }),
      'neverUnasked',
      'Bash(npm publish *)',
      /^proved$/,
    ],
    [
      'an allowed test run stays allowed',
      rules({ allow: ['Bash(npm test *)'] }),
      'alwaysAllow',
      'Bash(npm test)',
      /^proved$/,
    ],
    [
      'a deny inside an allowed region refutes',
      rules({ allow: ['Bash(npm test *)'], deny: ['Bash(npm test --force*)'] }),
      'alwaysAllow',
      'Bash(npm test *)',
      /^refuted by Bash\(npm test --force.*: deny$/,
    ],
    ['a promise speaks of the command, not of its wrappers', rules({}), 'alwaysAllow', 'Bash(git status)', /^proved$/],
    [
      'a rule on files denies commands of an open region',
      rules({ deny: ['Read(//zq/**)'] }),
      'neverDeny',
      'Bash(cat *)',
      /^refuted by Bash\(cat \/zq\) in default: deny$/,
    ],
    [
      'behind a file of the region too',
      rules({ deny: ['Edit(//zq/**)'] }),
      'neverDeny',
      'Bash(touch src/*)',
      /^refuted by Bash\(touch src\/a \/zq\) in default: deny$/,
    ],
    [
      'but not programs whose files it does not guard',
      rules({ deny: ['Edit(//zq/**)'] }),
      'neverDeny',
      'Bash(cat *)',
      /^proved$/,
    ],
    ['nor other programs', rules({ deny: ['Read(//zq/**)'] }), 'neverDeny', 'Bash(npm run *)', /^proved$/],
    [
      'a rule on files denies other tools',
      rules({ deny: ['Read(//zq/**)'] }),
      'neverDeny',
      'Grep',
      /^refuted by Grep\(.*: deny$/,
    ],
    [
      'a question of one tool says nothing about commands on the same files',
      rules({ ask: ['Read(secrets/**)'], allow: ['Bash'] }),
      'neverAllow',
      'Read(secrets/**)',
      /^refuted by Bash\(cat .*secrets.*: allow$/,
    ],
    ['what nobody denies is not denied', rules({ ask: ['Bash(make *)'] }), 'neverDeny', 'Bash(make test)', /^proved$/],
    [
      'a deny refutes that work goes on',
      rules({ deny: ['Bash(make *)'] }),
      'neverDeny',
      'Bash(make test)',
      /^refuted by Bash\(make test\) in default: deny$/,
    ],
    ['secrets are not read', rules({ deny: ['Read(//**/.env)'] }), 'neverAllow', 'Read(//**/.env)', /^proved$/],
    [
      'reading in the workspace needs no rule',
      rules({}),
      'neverAllow',
      'Read(//**/.env)',
      /^refuted by Read\(.*\.env\) in default: allow$/,
    ],
    [
      'a host',
      rules({ allow: ['WebFetch(domain:*.example.com)'] }),
      'neverAllow',
      'WebFetch(domain:api.example.com)',
      /^refuted/,
    ],
    ['no rule at all', rules({}), 'neverAllow', 'curl', /^not proven$/],
  ])('%s', (_title, policy, kind, rule, expected) => {
    expect(check(policy, kind, rule)).toMatch(expected);
  });
});

describe('nothing wider', () => {
  const claim = (before: Json, after: Json) => proveNoWider(side(before), side(after), DEFAULT_SITUATION);

  it('is proved for a respelled policy', () => {
    expect(claim(rules({ deny: ['Bash(curl:*)'] }), rules({ deny: ['Bash(curl *)'] }))).toEqual({ result: 'proved' });
  });
  it('is proved for an added deny', () => {
    expect(claim(rules({}), rules({ deny: ['Bash(curl *)'] }))).toEqual({ result: 'proved' });
  });
  it('is refuted by a lost deny', () => {
    const proof = claim(rules({ deny: ['Bash(curl *)'] }), rules({}));
    expect(proof.result === 'refuted' && proof.change.kind).toBe('call');
  });
  it('is refuted by a loosened lock', () => {
    const proof = claim({ allowManagedHooksOnly: true }, { allowManagedHooksOnly: false });
    expect(proof.result === 'refuted' && proof.change.kind).toBe('setting');
  });
});

it('what is proved never to be denied is denied on no line of plain words, whatever rules are near', () => {
  const denies = [
    'git push --force *',
    '* --force',
    'git *main*',
    '*push*',
    'git:*',
    'gi*',
    'npm *',
    'zq *',
    'git push',
    '*',
  ];
  const lines = ['', ' --force', ' origin main', ' -u origin zq --force', ' main'].map((end) => `git push${end}`);
  let proved = 0;
  fc.assert(
    fc.property(
      fc.subarray(denies, { maxLength: 3 }),
      fc.constantFrom('git push *', 'git push', 'git * main'),
      (deny, text) => {
        const one = side({ permissions: { deny: deny.map((content) => `Bash(${content})`) } });
        const rule = `Bash(${text})`;
        if (prove({ kind: 'neverDeny', rule }, one, DEFAULT_SITUATION).result !== 'proved') return;
        proved++;
        const own = lines.filter(
          (line) => text === 'git push *' || (text === 'git push' ? line === text : line.endsWith(' main')),
        );
        const denied = own.filter(
          (line) => decide(one.ruleset, callOf('Bash', line), DEFAULT_SITUATION).effect === 'deny',
        );
        expect(denied).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
  expect(proved).toBeGreaterThan(5);
});
