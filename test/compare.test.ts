// Checks which changes a comparison lists between two policies: the region, the step, an example, and nothing else.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { callOf, shortCall } from '../src/call.ts';
import { holds } from '../src/compare/holds.ts';
import { ordered, type Sourced } from '../src/compare/order.ts';
import { type CallChange, type Change, compare } from '../src/compare.ts';
import { compile } from '../src/compile.ts';
import { DEFAULT_SITUATION, decide } from '../src/decide.ts';
import { machineOf } from '../src/language/machine.ts';
import { accepts } from '../src/language.ts';
import type { JsonObject } from '../src/parse.ts';
import { carved } from '../src/regions/carve.ts';
import { pathRegion } from '../src/regions/path.ts';
import { regionOf } from '../src/regions.ts';
import { anchorsAmong, contextOf } from '../src/tools/context.ts';
import { below, matchLength, parsePathPattern } from '../src/tools/path-pattern.ts';
import { changeId } from '../src/waivers.ts';
import { sideOf } from './policies.ts';

type Lists = { readonly [name: string]: string | boolean | readonly string[] };
const ANCHORS = { cwd: DEFAULT_SITUATION.cwd, home: DEFAULT_SITUATION.home };

const between = (before: JsonObject, after: JsonObject): readonly Change[] =>
  compare(sideOf(before), sideOf(after), DEFAULT_SITUATION);
const calls = (changes: readonly Change[]) => changes.filter((change): change is CallChange => change.kind === 'call');
const shown = (change: Change): string =>
  change.kind === 'call'
    ? `${change.direction} ${change.region}: ${change.before.effect} -> ${change.after.effect}`
    : `${change.kind} ${change.kind === 'setting' ? change.pointer : change.about}`;
const check = (before: Lists, after: Lists, expected: readonly string[]) =>
  expect(between({ permissions: before }, { permissions: after }).map(shown)).toEqual(expected);

describe('an exact allow of what runs its arguments counts unless it stands behind its own `X:*`', () => {
  const [prefix, spelled, exact] = ['Bash(watch make:*)', 'Bash(watch make *)', 'Bash(watch make)'];
  it.each<[string, readonly string[], readonly string[]]>([
    ['in front of it now', [prefix, exact], [exact, prefix]],
    ['the other is respelled', [prefix, exact], [spelled, exact]],
    ['the other is gone', [prefix, exact], [exact]],
    ['the other is gone beside a wider one', ['Bash(watch *)', prefix, exact], ['Bash(watch *)', exact]],
  ])('%s', (_name, closed, open) => {
    const told = (before: readonly string[], after: readonly string[]): readonly string[] =>
      calls(between({ permissions: { allow: before } }, { permissions: { allow: after } })).map(
        ({ direction, witness }) => `${direction}: ${shortCall(witness)}`,
      );
    expect(told(closed, open)).toEqual(['wider: Bash(watch make)']);
    expect(told(open, closed)).toEqual(['narrower: Bash(watch make)']);
  });
  it('what the prefix allows anyway is no change', () => {
    check({ allow: ['Bash(make:*)', 'Bash(make)'] }, { allow: ['Bash(make)', 'Bash(make:*)'] }, []);
  });
});

describe('rules that look alike and are not', () => {
  it.each<[string, Lists, Lists, string]>([
    ['the case of an escape', { deny: ['Read(//etc/x\\w)'] }, { deny: ['Read(//etc/x\\W)'] }, 'wider'],
    ['a colon in the name of an agent', { deny: ['Agent(x:*)'] }, { deny: ['Agent(x *)'] }, 'wider'],
    ['a star in the name of a skill', { deny: ['Skill(a*b)'] }, {}, 'wider'],
    ['another blank to PowerShell', { deny: ['PowerShell(rm x)'] }, { deny: ['PowerShell(rm\u00a0x)'] }, 'wider'],
    ['the name of a built-in', { deny: ['__proto__(a:b)'] }, {}, 'wider'],
  ])('%s', (_name, before, after, expected) => {
    const told = between({ permissions: before }, { permissions: after });
    expect(told.map((change) => (change.kind === 'unknown' ? 'unknown' : change.direction))).toContain(expected);
  });
  it('the example is one that goes furthest in any mode', () => {
    const [change] = calls(between({ permissions: { deny: ['Bash(rm *)'] } }, {}));
    expect(change?.elsewhere).toContainEqual({ mode: 'acceptEdits', before: 'deny', after: 'allow' });
  });
  it('beside more than 40 exceptions nothing is searched, and that is said', () => {
    const deny = ['Read(*.env)', ...Array.from({ length: 41 }, (_, i) => `Read(!x${i}.env)`)];
    const told = between({ permissions: { deny } }, { permissions: { deny: [...deny, 'Read(a.env)'] } });
    expect(told).toContainEqual(expect.objectContaining({ kind: 'unknown', why: 'budget' }));
  });
});

describe('no effective change, and that is proved', () => {
  it.each<[string, Lists, Lists]>([
    ['respelled prefix', { deny: ['Bash(curl:*)'] }, { deny: ['Bash(curl *)'] }],
    ['blank runs in a wildcard', { deny: ['Bash(git  push *)'] }, { deny: ['Bash(git push *)'] }],
    ['bare and star', { allow: ['Bash'] }, { allow: ['Bash(*)'] }],
    ['reordered', { deny: ['Bash(a *)', 'Bash(b *)'] }, { deny: ['Bash(b *)', 'Bash(a *)'] }],
    ['shadowed by the same effect', { deny: ['Bash(curl *)'] }, { deny: ['Bash(curl *)', 'Bash(curl -X *)'] }],
    ['allow under a deny', { deny: ['Bash(curl *)'] }, { deny: ['Bash(curl *)'], allow: ['Bash(curl x *)'] }],
    [
      'covered by two wildcards',
      { deny: ['Bash(* a *)', 'Bash(* b *)'] },
      { deny: ['Bash(* a *)', 'Bash(* b *)', 'Bash(x a b *)'] },
    ],
    ['server and its star', { deny: ['mcp__github'] }, { deny: ['mcp__github__*'] }],
    ['path rules of Write are never consulted', {}, { deny: ['Write(src/**)', 'MultiEdit(.env)', 'Glob(x)'] }],
    ['paths that guard nothing', { deny: ['Read(*.pem)'] }, { deny: ['Read(*.pem)', 'Read(../x)', 'Read(a[b.txt)'] }],
    ['reading in the workspace is allowed anyway', {}, { allow: ['Read(src/**)', 'Read(./README.md)'] }],
    ['agents are allowed anyway', {}, { allow: ['Agent', 'Skill(deploy)', 'Agent(Explore)'] }],
    ['fields the client drops', {}, { deny: ['Monitor(persistent:true)', 'Monitor(rm *)'] }],
    ['asks that do nothing', {}, { ask: ['Agent(Explore)', 'Skill(deploy)'] }],
    ['preapproved host', {}, { allow: ['WebFetch(domain:docs.python.org)'] }],
    ['programs that run their arguments', {}, { allow: ['Bash(exec *)', 'Bash(eval *)'] }],
    ['a dot-slash', { deny: ['Read(./.env)'] }, { deny: ['Read(.env)'] }],
    ['letter case of paths', { deny: ['Read(Secrets/**)'] }, { deny: ['Read(secrets/**)'] }],
  ])('%s', (_name, before, after) => check(before, after, []));
});

/** The client's own deny gives way to every ask. */
const BESIDE_ASKED = 'wider Bash removals of the home or root beside an ask rule: deny -> ask';

describe('rules', () => {
  it.each<[string, Lists, Lists, readonly string[]]>([
    ['a deny is dropped', { deny: ['Bash(curl *)'] }, {}, ['wider Bash(curl *): deny -> ask']],
    [
      'a deny is dropped above an allow',
      { deny: ['Bash(curl *)'], allow: ['Bash(curl https://ok.com/*)'] },
      { allow: ['Bash(curl https://ok.com/*)'] },
      ['wider Bash(curl *): deny -> ask', 'wider Bash(curl https://ok.com/*): deny -> allow'],
    ],
    ['an allow is added', {}, { allow: ['Bash(npm run *)'] }, ['wider Bash(npm run *): ask -> allow']],
    [
      'an allow is widened',
      { allow: ['Bash(make test *)'] },
      { allow: ['Bash(make *)'] },
      ['wider Bash(make *): ask -> allow'],
    ],
    [
      'an allow is narrowed',
      { allow: ['Bash(npm *)'] },
      { allow: ['Bash(npm test *)'] },
      ['narrower Bash(npm *): allow -> ask'],
    ],
    [
      'a deny becomes an ask',
      { deny: ['Bash(git push *)'] },
      { ask: ['Bash(git push *)'] },
      ['wider Bash(git push *): deny -> ask'],
    ],
    [
      'an exact ask inside a wildcard deny is wider',
      { deny: ['Bash(git push *)'] },
      { deny: ['Bash(git push *)'], ask: ['Bash(git push origin main)'] },
      ['wider Bash(git push origin main): deny -> ask'],
    ],
    [
      'an ask that ends in `:*` is exact for what stands before it',
      { deny: ['Bash(git push *)'] },
      { deny: ['Bash(git push *)'], ask: ['Bash(git push:*)'] },
      ['wider Bash(git push *): deny -> ask'],
    ],
    [
      'a deny that ends in `:*` holds against an exact ask, one that ends in a star does not',
      { deny: ['Bash(git push:*)'], ask: ['Bash(git push)'] },
      { deny: ['Bash(git push *)'], ask: ['Bash(git push)'] },
      ['wider Bash(git push): deny -> ask'],
    ],
    [
      'an ask is added: seen where nobody asks',
      {},
      { ask: ['Bash(git push *)'] },
      ['narrower Bash(git push *): ask -> ask', BESIDE_ASKED],
    ],
    [
      'two denies go, one inside the other',
      { deny: ['Bash(curl -X *)', 'Bash(curl *)'] },
      {},
      ['wider Bash(curl *): deny -> ask'],
    ],
    [
      'half of a shadow goes',
      { deny: ['Bash(git * main)', 'Bash(git push *)'] },
      { deny: ['Bash(git * main)'] },
      ['wider Bash(git push *): deny -> ask'],
    ],
    [
      'a secret',
      { deny: ['Read(//**/.env)'] },
      {},
      [
        'wider Bash commands that read behind cd or xargs: ask -> allow',
        'wider Read(//**/.env): deny -> allow',
        'wider Read(//**/.env): deny -> ask',
      ],
    ],
    ['edits of a folder', {}, { allow: ['Edit(src/**)'] }, ['wider Edit(src/**): ask -> allow']],
    [
      'one segment, any depth against the folder',
      { allow: ['Edit(src)'] },
      { allow: ['Edit(src/**)'] },
      ['narrower Edit(src): allow -> ask'],
    ],
    ['a host', { deny: ['WebFetch(domain:*.evil.com)'] }, {}, ['wider WebFetch(domain:*.evil.com): deny -> ask']],
    [
      'subdomains and the host',
      { deny: ['WebFetch(domain:evil.com)'] },
      { deny: ['WebFetch(domain:*.evil.com)'] },
      ['narrower WebFetch(domain:*.evil.com): ask -> deny', 'wider WebFetch(domain:evil.com): deny -> ask']
        .sort()
        .reverse(),
    ],
    ['a server', {}, { deny: ['mcp__github'] }, ['narrower mcp__github: ask -> deny']],
    [
      'one tool of a server',
      { allow: ['mcp__github'] },
      { allow: ['mcp__github__get_me'] },
      ['narrower mcp__github: allow -> ask'],
    ],
    ['an agent', {}, { deny: ['Agent(Explore)'] }, ['narrower Agent(Explore): allow -> deny']],
    ['a skill prefix', {}, { deny: ['Skill(deploy *)'] }, ['narrower Skill(deploy *): allow -> deny']],
    [
      'a parameter',
      {},
      { deny: ['Bash(run_in_background:true)'] },
      ['narrower Bash(run_in_background:true): ask -> deny', 'narrower Bash(run_in_background:true): allow -> deny'],
    ],
    [
      'the command of a Monitor, as a parameter',
      {},
      { deny: ['Monitor(command:npm *)'] },
      ['narrower Monitor(command:npm *): ask -> deny'],
    ],
    [
      'a field the call may leave out',
      {},
      { deny: ['Monitor(timeout_ms:300000)'] },
      ['narrower Monitor(timeout_ms:300000): ask -> deny', 'narrower Monitor(timeout_ms:300000): allow -> deny'],
    ],
    ['a pipeline', {}, { deny: ['Bash(curl * | sh)'] }, ['narrower Bash(curl * | sh): ask -> deny']],
    [
      'a wildcard inside quotes',
      {},
      { deny: ['Bash(* && rm *)'] },
      ['narrower Bash(* && rm *): allow -> deny', 'narrower Bash(* && rm *): ask -> deny'],
    ],
    [
      'an ask that a path deny hides decides in a substitution',
      { deny: ['Read(//etc/**)'], allow: ['Bash(ls /etc/passwd)'] },
      { deny: ['Read(//etc/**)'], ask: ['Bash(ls /etc/passwd)'] },
      ['narrower Bash(ls /etc/passwd): ask -> ask'],
    ],
    [
      'a deny that a path deny hides, too',
      { deny: ['Read(//etc/**)', 'Bash(cat /etc/*)'] },
      { deny: ['Read(//etc/**)'] },
      ['wider Bash(cat /etc/*): deny -> ask'],
    ],
    [
      'a deny that an exact ask hides, too',
      { deny: ['Bash(git push *)', 'Bash(git push **)'], ask: ['Bash(git push)'] },
      { deny: ['Bash(git push **)'], ask: ['Bash(git push)'] },
      ['wider Bash(git push): deny -> ask'],
    ],
    [
      'an exact ask beats a wildcard deny on what stands before the command',
      { deny: ['Bash(sudo * main*)'] },
      { deny: ['Bash(sudo * main*)'], ask: ['Bash(git log main)'] },
      [
        'narrower Bash(git log main): allow -> ask',
        BESIDE_ASKED,
        'wider Bash(git log main) ∩ Bash(sudo * main*): deny -> ask',
      ],
    ],
    [
      'on a path to its program, too',
      { deny: ['Bash(/usr/*)'] },
      { deny: ['Bash(/usr/*)'], ask: ['Bash(git push)'] },
      ['narrower Bash(git push): ask -> ask', BESIDE_ASKED, 'wider Bash(git push) ∩ Bash(/usr/*): deny -> ask'],
    ],
    [
      'but not behind a launcher',
      { deny: ['Bash(watch *)'] },
      { deny: ['Bash(watch *)'], ask: ['Bash(git push)'] },
      ['narrower Bash(git push): ask -> ask', BESIDE_ASKED],
    ],
    [
      'beside a bare Bash an allow decides what is asked in the background',
      { allow: ['Bash', 'Bash(npm test)'] },
      { allow: ['Bash'] },
      ['narrower Bash(npm test): allow -> ask', 'wider Bash(npm test): ask -> allow'],
    ],
    [
      'where Bash was free before, a start in acceptEdits lets Monitor alone edit files',
      { allow: ['Bash'] },
      { defaultMode: 'acceptEdits' },
      [
        'narrower Bash: allow -> ask',
        'wider Edit and Write inside the working directories, Monitor commands that edit files: ask -> allow',
      ],
    ],
    [
      'an ask hands over removals that auto mode denies',
      {},
      { ask: ['Bash(rmdir *)'] },
      ['narrower Bash(rmdir *): allow -> ask', 'wider Bash(rmdir *): deny -> ask'],
    ],
    [
      'an allow on files outside counts behind xargs, where nobody looks at them',
      {},
      { allow: ['Bash(ls ~ log:*)'] },
      ['wider Bash(ls ~ log:*): ask -> allow'],
    ],
    [
      'an ask on a part of a pipeline beats a wildcard deny on the whole',
      { deny: ['Bash(curl * | sh)'] },
      { deny: ['Bash(curl * | sh)'], ask: ['Bash(curl *)'] },
      ['narrower Bash(curl *): ask -> ask', BESIDE_ASKED, 'wider Bash(curl * | sh): deny -> ask'],
    ],
    [
      'also where it is the last part',
      { deny: ['Bash(curl * | sh)'] },
      { deny: ['Bash(curl * | sh)'], ask: ['Bash(sh)'] },
      ['narrower Bash(sh): ask -> ask', BESIDE_ASKED, 'wider Bash(sh) ∩ Bash(curl * | sh): deny -> ask'],
    ],
    [
      'an ask on removals decides alone behind xargs',
      { ask: ['Bash(rm ~ --force *)'] },
      {},
      ['narrower Bash(rm ~ --force *): ask -> deny', 'wider Bash(rm ~ --force *): ask -> ask'],
    ],
    ['a read-only command behind a wrapper', {}, { allow: ['Bash(ls *)'] }, ['wider Bash(ls *): ask -> allow']],
    [
      'a deny on Read reaches the shell',
      { deny: ['Read', 'Read(.env)'] },
      { deny: ['Read'] },
      ['wider Read(.env): deny -> allow'],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(
      calls(between({ permissions: before }, { permissions: after }))
        .map(shown)
        .sort(),
    ).toEqual([...expected].sort());
  });
});

describe('settings that decide whole classes', () => {
  it.each<[string, Lists, Lists, RegExp]>([
    [
      'edits are accepted',
      {},
      { defaultMode: 'acceptEdits' },
      /^wider .*Edit and Write inside the working directories.*: ask -> allow$/,
    ],
    ['bypass is locked', {}, { disableBypassPermissionsMode: 'disable' }, /^narrower Bash, .*: allow -> ask$/],
    ['a directory is added', {}, { additionalDirectories: ['/data'] }, /^wider Read below \/data: ask -> allow$/],
    [
      'prompts are denied',
      { ask: ['Bash(a *)'] },
      { ask: ['Bash(a *)'], denyInsteadOfPrompting: true },
      /^narrower ask rule Bash\(a \*\): ask -> deny$/,
    ],
    [
      'plan ignores edit rules',
      { allow: ['Edit(src/**)'] },
      { allow: ['Edit(src/**)'], defaultMode: 'plan' },
      /^narrower allow rule Edit\(src\/\*\*\), Agent, SendMessage: allow -> ask$/,
    ],
    [
      'reads outside are blocked',
      {},
      { blockReadsOutsideWorkingDirectories: true },
      /^narrower Read outside the working directories.*: ask -> deny$/,
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(calls(between({ permissions: before }, { permissions: after })).map(shown)).toContainEqual(
      expect.stringMatching(expected),
    );
  });

  it('names no mode for a change that only the start shows', () => {
    const [change] = calls(between({}, { permissions: { defaultMode: 'acceptEdits' } }));
    expect(change).toMatchObject({ modes: [], basis: 'table', proof: 'proved' });
  });

  it('leaves the modes out that neither side permits', () => {
    const locks = { disableBypassPermissionsMode: 'disable', disableAutoMode: 'disable' };
    check(locks, { ...locks, ask: ['Bash(git push *)'] }, []);
  });
});

describe('witnesses', () => {
  it.each([
    ['Bash(git push --force*)', 'Bash(git push --force)'],
    ['Bash(rm -rf *)', 'Bash(rm -rf build)'],
    ['Bash(kubectl delete *)', 'Bash(kubectl delete pod web)'],
    ['Bash(acme-tool * --prod)', 'Bash(acme-tool main --prod)'],
    ['Read(~/.ssh/**)', 'Read(/home/u/.ssh/id_rsa)'],
    ['WebFetch(domain:*.acme.com)', 'WebFetch(https://git.acme.com/)'],
    ['mcp__linear', 'mcp__linear__list_issues'],
  ])('deny %s shows %s', (rule, witness) => {
    const [change] = calls(between({}, { permissions: { deny: [rule] } })).filter(({ after }) => after.by !== null);
    expect(change && shortCall(change.witness)).toBe(witness);
  });

  it('says where both deciding rules stand', () => {
    const [change] = calls(between({ permissions: { deny: ['Bash(x *)'] } }, { permissions: { ask: ['Bash(x *)'] } }));
    const origin = (effect: string) => ({ file: 'policies/10-a.json', pointer: `/permissions/${effect}/0` });
    expect(change).toMatchObject({ before: { origin: origin('deny') }, after: { origin: origin('ask') } });
  });
});

describe('what cannot be decided is visible', () => {
  it.each<[string, Lists, readonly string[]]>([
    ['the user’s /cd', { deny: ['Cd(/etc/**)'] }, ['unknown deny Cd(/etc/**)']],
  ])('%s', (_name, after, expected) => check({}, after, expected));

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['carving', ['Read(*.key)'], ['Read(*.key)', 'Read(!test.key)'], ['wider Read(!test.key): deny -> allow']],
    [
      'carving no more',
      ['Read(*.key)', 'Read(!test.key)'],
      ['Read(*.key)'],
      ['narrower Read(!test.key): allow -> deny'],
    ],
    [
      'in another order',
      ['Read(*.key)', 'Read(!a.key)'],
      ['Read(!a.key)', 'Read(*.key)'],
      ['narrower Read(!a.key): allow -> deny'],
    ],
    [
      'carving out of nothing',
      [],
      ['Read(!test.key)'],
      ['narrower Bash commands that read behind cd or xargs: allow -> ask'],
    ],
    ['inside an excluded folder', ['Read(secrets/**)'], ['Read(secrets/**)', 'Read(!secrets/public)'], []],
    [
      'inside the files of a folder',
      ['Read(secrets/*)'],
      ['Read(secrets/*)', 'Read(!secrets/public)'],
      ['wider Read(!secrets/public): deny -> allow'],
    ],
  ])('the whole list is compared where `!` carves: %s', (_name, before, after, expected) => {
    const changes = between({ permissions: { deny: before } }, { permissions: { deny: after } });
    expect(changes.map(shown)).toEqual(expected);
    expect(calls(changes).every(({ proof }) => proof === 'proved')).toBe(true);
  });

  it.each<[string, Lists, readonly string[]]>([
    ['what a `!` opens', { deny: ['Edit(src/*)', 'Edit(!src/gen)'] }, ['wider Edit(src/gen/**): ask -> allow']],
    ['what stays shut', { deny: ['Edit(src/**)', 'Edit(!src/gen)'] }, []],
  ])('an allow near a list with `!` reaches only %s', (_name, before, expected) =>
    check(before, { ...before, allow: ['Edit(src/gen/**)'] }, expected),
  );

  it('PowerShell is documented only, so nothing is proved', () => {
    const [change] = calls(between({}, { permissions: { deny: ['PowerShell(Remove-Item *)'] } }));
    expect(change).toMatchObject({ proof: 'not proven', basis: 'not modelled', direction: 'narrower' });
  });
});

describe('rules that say more than one thing', () => {
  const shown = (before: object, after: object) =>
    between({ permissions: before } as JsonObject, { permissions: after } as JsonObject).map((change) =>
      change.kind === 'call' ? `${change.direction} ${shortCall(change.witness)}` : change.kind,
    );

  it('a rule on a field of Bash is a rule on commands as well', () => {
    expect(shown({ deny: ['Bash(timeout:*)'] }, { deny: ['Bash(timeout *)'] })).toEqual([
      'wider Bash(git status) {"timeout":600000}',
      'wider Bash(npm test) {"timeout":600000}',
    ]);
    expect(shown({ deny: ['Bash(timeout *)'] }, { deny: ['Bash(timeout:5*)'] })).toContain(
      'wider Bash(timeout 60 npm test)',
    );
  });

  it('an ask is a deny where both sides deny what they would ask', () => {
    const strict = { denyInsteadOfPrompting: true };
    expect(shown({ ask: ['Bash(* --force)'], ...strict }, { deny: ['Bash(* --force)'], ...strict })).toEqual([]);
    expect(shown({ ask: ['Bash(* --force)'] }, { deny: ['Bash(* --force)'] })).not.toEqual([]);
  });

  it.each(['$X *', 'cat $HOME/*'])('an allow that speaks of no plain text is not left unsaid: %s', (content) => {
    expect(shown({}, { allow: [`Bash(${content})`] })).not.toEqual([]);
  });

  it('what a changed mode makes of one tool hides nothing of another', () => {
    const before = { ask: ['Edit'], defaultMode: 'dontAsk' };
    expect(shown(before, { ask: ['Edit(//**)'] })).toContainEqual(expect.stringMatching(/^narrower Write\(/));
  });

  it('a rule on several commands decides where their line is a part of a longer one', () => {
    expect(shown({ allow: ['Bash'] }, { allow: ['Bash'], ask: ['Bash(npm test && make)'] })).toEqual([
      'narrower Bash(npm test && make | head)',
    ]);
  });
});

describe('where only what is allowed can change', () => {
  const locked = {
    denyInsteadOfPrompting: true,
    disableAutoMode: 'disable',
    disableBypassPermissionsMode: 'disable',
  };
  const told = (before: object, after: object) =>
    between(
      { permissions: { ...locked, ...before } } as JsonObject,
      { permissions: { ...locked, ...after } } as JsonObject,
    );

  const regions = (allow: readonly string[], deny: readonly string[]) =>
    told({ allow }, { allow, deny }).map((change) =>
      change.kind === 'call' ? `${change.tool} ${change.direction} ${change.region}` : change.kind,
    );

  it('a deny is shown on the one text that an allow of another shape lets through', () => {
    expect(regions(['Bash(* --wq)'], ['Bash(zq:*)'])).toEqual(['Bash narrower Bash(zq:*) ∩ Bash(* --wq)']);
  });

  it.each(['nohup *', 'FOO=1 *', 'timeout:*', 'sudo -n *'])(
    'a deny behind what an allow lets run anything: %s',
    (content) => {
      expect(regions([`Bash(${content})`], ['Bash(zq *)'])).toEqual(['Bash narrower Bash(zq *)']);
    },
  );

  it('an ask on files of the home is unknown where it matters only to those who work there', () => {
    expect(told({}, { ask: ['Read(~/.ssh/**)'] })).toMatchObject([{ kind: 'unknown', why: 'not modelled' }]);
  });

  it('each deny meets the allows near its own program', () => {
    expect(regions(['Bash(z* --wq)', 'Bash(y* --wq)'], ['Bash(zq run *)', 'Bash(yq run *)'])).toEqual([
      'Bash narrower Bash(yq run *) ∩ Bash(y* --wq)',
      'Bash narrower Bash(zq run *) ∩ Bash(z* --wq)',
    ]);
  });

  it.each(['timeout *', 'nice *', 'time *', 'date -*', 'ss -*q', 'sort --*q', 'LANG=C *', 'sed --*'])(
    'a deny on commands of which some only read is shown or unknown: %s',
    (content) => {
      expect(told({}, { deny: [`Bash(${content})`] })).not.toEqual([]);
    },
  );

  it.each(['zq *', 'FOO=1 *', 'npm run *'])('a deny on commands that nobody approves is no change: %s', (content) => {
    expect(told({}, { deny: [`Bash(${content})`] })).toEqual([]);
  });
});

describe('path lists with `!`', () => {
  const names = (text: string) => fc.constantFrom(...text.split(' '));
  const rule = names(
    'a b a/b *.k a/ b/ a/* !a !b !a/b !*.k !x.k !a/ !a/x.k !** ** a/** b/* /a //**/b ~/a !a/* x.k ?.k',
  );
  const path = fc.array(names('a b x.k y.k c'), { minLength: 1, maxLength: 4 });

  const beyond = fc.subarray(['/data', '~/work', 'c', '/', '/home/u'], { maxLength: 3 });

  it('guards what gitignore guards at each directory where it begins', () => {
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 6 }), path, beyond, (contents, segments, directories) => {
        const { ruleset } = sideOf({
          permissions: { deny: contents.map((content) => `Read(${content})`), additionalDirectories: directories },
        });
        const { roots } = contextOf(ruleset, DEFAULT_SITUATION);
        const anchors = { ...ANCHORS, roots: anchorsAmong(ANCHORS.cwd, roots) };
        const regions = contents.map((content) => ({ content, region: pathRegion(content, 'deny', anchors) }));
        const isRelative = ({ content }: { content: string }) => !/^[/~]/.test(content);
        const fixed = regions.filter((one) => !isRelative(one)).flatMap(({ region }) => region?.patterns ?? []);
        const machine = carved(regions.filter(isRelative).flatMap(({ region }) => region ?? []));
        for (const root of [...roots, '/data/a', '/opt']) {
          const file = [root.replace(/\/$/, ''), ...segments].join('/');
          const isGuarded = accepts(machine, file) || accepts(machineOf(fixed), file);
          expect(decide(ruleset, callOf('Read', file), DEFAULT_SITUATION).effect === 'deny').toBe(isGuarded);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('relative rules that both sides have', () => {
  const deny = ['Read(.env)', 'Read(*.key)', 'Read(./.aws/**)', 'Read(//etc/**)'];
  const there = { permissions: { deny, additionalDirectories: ['/data'] } };

  it('are shown where a working directory is dropped, together and as wider', () => {
    const wider = calls(between(there, { permissions: { deny } })).filter(({ direction }) => direction === 'wider');
    expect(wider.map(({ region, proof, before, after }) => [region, proof, before.effect, after.effect])).toEqual([
      ['deny rule Read(*.key), deny rule Read(./.aws/**), deny rule Read(.env)', 'proved', 'deny', 'ask'],
    ]);
    expect(wider.map(({ witness }) => shortCall(witness))[0]).toMatch(/\(\/data\/.*\.key\)/);
  });

  it('are shown for the rules that guard, not for those that carve', () => {
    const carving = [...deny, 'Read(!public.key)'];
    const before = { permissions: { deny: carving, additionalDirectories: ['/data'] } };
    const found = calls(between(before, { permissions: { deny: carving } }));
    expect(found.filter(({ direction }) => direction === 'wider')).not.toEqual([]);
    expect(found.filter(({ region }) => region.includes('!'))).toEqual([]);
  });

  it('are carved by a rule whose own words show nothing', () => {
    const found = calls(
      between({ permissions: { deny: ['Read(q?z)'] } }, { permissions: { deny: ['Read(q?z)', 'Read(!*)'] } }),
    );
    expect(found.map(({ direction, region }) => `${direction} ${region}`)).toEqual(['wider Read(!*)']);
  });

  it('are not shown where the directory lies below the current one', () => {
    const nested = { permissions: { deny, additionalDirectories: ['sub'] } };
    expect(calls(between(nested, { permissions: { deny } }))).toEqual([]);
  });

  it('are shown one by one where they do not change alike', () => {
    const asked = { ask: ['Edit(dist/**)'] };
    const before = { permissions: { deny, ...asked, additionalDirectories: ['/data'] } };
    const after = { permissions: { deny, ...asked } };
    const wider = calls(between(before, after)).filter(({ direction }) => direction === 'wider');
    expect(wider).toHaveLength(2);
  });
});

describe('path rules', () => {
  const piece = fc.constantFrom(
    ...['a', 'b', '!', '^', '-', '\\', 'd', '[', ']', '*', '?', '/', '**/', '/**', '/**/', ' ', '#', '.', 'src'],
    ...['[!a]', '[^a]', '[a-c]', '[\\d]', '[\\w-]', '[]a]', '[a\\]]'],
  );
  const part = fc.constantFrom(...['a', 'b', '!', '^', '-', '\\', 'd', '[', ']', '5', ' ', 'src', 'x/', 'src/', '/']);
  // A `/` is never escaped here: nobody does, and the client reads it in ways of its own.
  const textOf = (parts: fc.Arbitrary<string>) =>
    fc.array(parts, { minLength: 1, maxLength: 5 }).map((texts) => texts.join('').replaceAll('\\/', '/'));

  it('however odd, are the same set to compare as to decide', () => {
    let guarded = 0;
    fc.assert(
      fc.property(
        textOf(piece),
        textOf(part),
        fc.constantFrom('deny' as const, 'allow' as const),
        (content, end, effect) => {
          const path = `${ANCHORS.cwd}/${end}`.replace(/\/+/g, '/').replace(/\/$/, '');
          const pattern = parsePathPattern(content, effect);
          const segments = pattern && below(path, pattern, { ...ANCHORS, settings: ANCHORS.cwd });
          const isMeant = segments !== null && pattern !== null && matchLength(pattern, segments) > 0;
          if (isMeant) guarded++;
          expect(accepts(machineOf(pathRegion(content, effect, ANCHORS)?.patterns ?? []), path)).toBe(isMeant);
        },
      ),
      { numRuns: 30_000 },
    );
    expect(guarded).toBeGreaterThan(1000);
  });
});

describe('regions', () => {
  const holds = (rule: { tool: string; content: string; effect?: 'deny' | 'allow' }, text: string): boolean => {
    const { effect = 'deny' } = rule;
    const origin = { file: '', pointer: '' };
    const region = regionOf({ ...rule, effect, text: '', origin, scope: 'managed' }, ANCHORS);
    return region.kind === 'set' && accepts(machineOf(region.patterns), text);
  };

  it.each([
    ['Bash', 'git *', 'git', true],
    ['Bash', 'git *', 'gitk', false],
    ['Bash', 'git:*', 'git push', true],
    ['Bash', 'git **', 'git', false],
    ['Bash', 'git * main *', 'git push main', false],
    ['Bash', 'a \\* *', 'a * b', true],
    ['Bash', 'x * y:*', 'x a y', false],
    ['Read', '.env', '/home/u/proj/a/.env', true],
    ['Read', 'src/a.ts', '/home/u/proj/b/src/a.ts', false],
    ['Read', 'src/**', '/home/u/proj/b/src/a.ts', true],
    ['Read', '/src/**', '/home/u/proj/b/src/a.ts', false],
    ['Read', '//etc', '/etc/passwd', true],
    ['Read', '~/.ssh/**', '/home/u/.ssh/id', true],
    ['Read', 'a/**/b', '/home/u/proj/a/b', true],
    ['Read', 'a?c/[x-z]*.ts', '/home/u/proj/abc/y1.ts', true],
    ['Read', 'docs/', '/home/u/proj/docs', false],
    ['Read', 'docs/', '/home/u/proj/docs/a', true],
    ['WebFetch', 'domain:*.a.com', 'x.y.a.com', true],
    ['WebFetch', 'domain:*.a.com', 'a.com', false],
    ['WebFetch', 'domain:*a.com', 'ba.com', true],
    ['WebFetch', 'domain:a.*', 'a.b.c', false],
    ['Skill', 'deploy *', 'deploy-x', true],
  ])('%s(%s) on %s: %s', (tool, content, text, expected) => {
    expect(holds({ tool, content }, text)).toBe(expected);
  });
});

describe('hostile input', () => {
  it.each([
    'Bash(make Bash tests)',
    'Bash(zq9 ∩ Bash ∩ run)',
    'Bash(zq9, deny rule Edit, 7 more)',
    'Bash(x and Edit and y)',
  ])('the text of %s hides no other change', (decoy) => {
    const ask = { ask: ['Edit(src/**)'] };
    const rows = between({ permissions: ask }, { permissions: { ...ask, allow: [decoy, 'Edit(src/**)'] } });
    expect(rows.map(shown)).toContain('wider Edit(src/**): ask -> allow');
  });

  it.each([
    ['stars without end', Array.from({ length: 12 }, (_, i) => `Bash(*${'a*'.repeat(20)}${i}*)`)],
    ['globstars without end', [`Read(${'**/a/'.repeat(40)}b)`, `Edit(//${'**/*/'.repeat(30)}x)`]],
    [
      'odd characters',
      [
        'Bash(\u0000 *)',
        'Bash(\ud800*)',
        'Bash(é*)',
        'Read(\u202e*)',
        'WebFetch(domain:[::1])',
        'Bash(  * )',
        'mcp__*__*',
      ],
    ],
  ])('%s never throws and never hides', (_name, deny) => {
    const changes = between({}, { permissions: { deny } });
    expect(changes.length).toBeGreaterThan(0);
    expect(calls(changes).filter(({ direction }) => direction === 'wider')).toEqual([]);
  });
});

describe('rules read as the client reads them', () => {
  const locked: JsonObject = { disableBypassPermissionsMode: 'disable', disableAutoMode: 'disable' };
  it.each<[string, JsonObject, JsonObject, string]>([
    ['a bare rule beside a `!`', {}, { allow: ['Read', 'Read(!.env)'] }, 'wider Read: ask -> allow'],
    [
      'a star in the name of a server',
      { deny: ['mcp__*_delete'], allow: ['mcp__github'] },
      { allow: ['mcp__github'] },
      'wider mcp__*_delete ∩ mcp__github: deny -> allow',
    ],
    [
      'a deny of a tool nobody knows, beside the only allow of a file',
      { deny: [] },
      { deny: ['my_tool'], allow: ['Bash(curl *)'] },
      'wider Bash(curl *): ask -> allow',
    ],
    [
      'a field of a search',
      { deny: ['WebSearch(query:foo)'], allow: ['WebSearch'] },
      { allow: ['WebSearch'] },
      'wider WebSearch(query:foo): deny -> allow',
    ],
    ['a field of an agent', { ask: ['Agent(mode:plan)'] }, {}, 'wider Agent(mode:plan): ask -> allow'],
    ['every skill', { deny: ['Skill( *)'] }, {}, 'wider Skill( *): deny -> allow'],
    ['every skill, spelled otherwise', { deny: ['Skill(:*)'] }, {}, 'wider Skill(:*): deny -> allow'],
    ['a skill as people type it', { deny: ['Skill(/deploy)'] }, {}, 'wider Skill(/deploy): deny -> allow'],
    ['a line that ends', {}, { allow: ['Bash(curl *\n)'] }, 'wider Bash(curl *\n): ask -> allow'],
    ['an escaped bracket', {}, { allow: ['Bash(zq9 \\(a\\))'] }, 'wider Bash(zq9 (a)): ask -> allow'],
    [
      'a page of a host that is fetched without a rule',
      { ...locked, ask: ['WebFetch(domain:github.com)'] },
      locked,
      'wider WebFetch(domain:github.com): ask -> allow',
    ],
    ['what a language server reads', {}, { allow: ['LSP'] }, 'wider LSP: ask -> allow'],
    [
      'no host at all',
      { deny: ['WebFetch(domain:*)'] },
      { deny: ['WebFetch(domain:*.)'] },
      'wider WebFetch(domain:*): deny -> allow',
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(between({ permissions: before }, { permissions: after }).map(shown)).toContain(expected);
  });
  it.each<[string, Lists, Lists, readonly string[]]>([
    [
      'opened under a bare deny',
      { deny: ['WebFetch'] },
      { deny: ['WebFetch'], allow: ['WebFetch(domain:evil.com)'] },
      ['wider allowedDomains'],
    ],
    ['that the tool trusts', {}, { allow: ['WebFetch(domain:docs.python.org)'] }, ['wider allowedDomains']],
    ['no more denied by name', { deny: ['WebFetch(domain:*)'] }, { deny: ['WebFetch'] }, ['wider deniedDomains']],
    [
      'denied by name, too',
      { deny: ['WebFetch'] },
      { deny: ['WebFetch', 'WebFetch(domain:evil.com)'] },
      ['narrower deniedDomains'],
    ],
    ['listed already', { deny: ['WebFetch'] }, { deny: ['WebFetch'], allow: ['WebFetch(domain:a.com)'] }, []],
  ])('a host to sandboxed commands: %s', (_name, before, after, expected) => {
    const sandbox = { enabled: true, network: { allowedDomains: ['a.com'] } };
    const told = (one: JsonObject, other: JsonObject): readonly string[] =>
      between({ ...one, permissions: before }, { ...other, permissions: after }).flatMap((change) =>
        change.kind === 'setting' ? [`${change.direction} ${change.pointer.replace('/sandbox/network/', '')}`] : [],
      );
    expect(told({ sandbox }, { sandbox })).toEqual(expected);
    expect(told({}, {})).toEqual([]);
  });
  it('what the sandbox asks about is not proven', () => {
    const sandbox = { enabled: true, autoAllowBashIfSandboxed: true };
    const after = { ask: ['Bash'], allow: ['Bash(python *)'] };
    const changes = between({ sandbox, permissions: { ask: ['Bash'] } }, { sandbox, permissions: after });
    expect(changes.map(shown)).toContain('unknown Bash(python *), in the sandbox');
  });
  it.each([
    [
      'a folder elsewhere opens',
      {},
      { allow: ['Edit(../other/**)'] },
      { enabled: true },
      ['unknown Edit(../other/**), in the sandbox'],
    ],
    [
      'what the sandbox opens closes',
      {},
      { deny: ['Edit(../../x)'] },
      { enabled: true, filesystem: { allowWrite: ['/home'] } },
      ['unknown Edit(../../x), in the sandbox'],
    ],
    ['a folder inside tells nothing', {}, { allow: ['Edit(src/../src)'] }, { enabled: true }, []],
    [
      'a folder in brackets',
      {},
      { allow: ['Edit(../home/[x])'] },
      { enabled: true },
      ['unknown Edit(../home/[x]), in the sandbox'],
    ],
    [
      'a folder whose name means something to a shell',
      {},
      { allow: ['Edit(../[x](a b)/[|])'] },
      { enabled: true },
      ['unknown Edit(../[x](a b)/[|]), in the sandbox'],
    ],
    ['a set of characters names no folder', {}, { allow: ['Edit(../home/[xy])'] }, { enabled: true }, []],
    ['without a sandbox it tells nothing', {}, { allow: ['Edit(../other/**)'] }, { enabled: false }, []],
  ])('a rule that matches no call, to the sandbox: %s', (_name, before, after, sandbox, expected) => {
    expect(between({ sandbox, permissions: before }, { sandbox, permissions: after }).map(shown)).toEqual(expected);
  });
  it('more stars than anybody writes are not searched', () => {
    const changes = between({}, { permissions: { deny: [`Bash(${'*a'.repeat(300)})`] } });
    expect(changes).toMatchObject([{ kind: 'unknown', why: 'budget' }]);
  });
});

describe('what a second look finds where rules alone do not tell', () => {
  const verdict = (before: JsonObject, after: JsonObject) =>
    [
      ...new Set(between(before, after).map((change) => (change.kind === 'unknown' ? 'unknown' : change.direction))),
    ].sort();
  const rules = (permissions: JsonObject) => ({ permissions });
  const sandboxed = (permissions: JsonObject) => ({
    sandbox: { enabled: true, autoAllowBashIfSandboxed: true },
    permissions,
  });

  it.each<[string, JsonObject, JsonObject, string[]]>([
    [
      'a home spelled out holds for one user only',
      rules({ deny: ['Read(~/.ssh/**)'] }),
      rules({ deny: ['Read(//home/u/.ssh/**)'] }),
      ['unknown'],
    ],
    [
      'a working directory spelled out holds in one place only',
      rules({ deny: ['Read(/secrets/**)'] }),
      rules({ deny: ['Read(//home/u/proj/secrets/**)'] }),
      ['unknown'],
    ],
    [
      'a Read allow lets shell commands read outside',
      rules({ allow: ['Edit(//etc/**)'] }),
      rules({ allow: ['Read(//etc/**)'] }),
      ['narrower', 'wider'],
    ],
    [
      'a bare Read does not, a path does',
      rules({ allow: ['Read'] }),
      rules({ allow: ['Read(//**)'] }),
      ['narrower', 'wider'],
    ],
    [
      'an Edit path lets redirects write',
      rules({ allow: ['Write', 'Edit', 'NotebookEdit'] }),
      rules({ allow: ['Edit(**)'] }),
      ['narrower', 'wider'],
    ],
    [
      'a bare ask is skipped in the sandbox',
      sandboxed({ ask: ['Bash( *)'] }),
      sandboxed({ ask: ['Bash(*)'] }),
      ['unknown'],
    ],
    [
      'an exact allow lifts the gate of find',
      rules({ allow: ['Bash(find *)'] }),
      rules({ allow: ['Bash(find *)', 'Bash(find . -exec ls \\;)'] }),
      ['wider'],
    ],
    [
      'a line of several commands is asked while one of them alone needs somebody: an allow less opens it',
      rules({ allow: ['Bash(zq a && zq b)', 'Bash(zq b)'], ask: ['Bash(zq a)'] }),
      rules({ allow: ['Bash(zq a && zq b)'], ask: ['Bash(zq a)'] }),
      ['narrower', 'wider'],
    ],
    [
      'and so does a path that is allowed no more',
      rules({ allow: ['Bash(cat /etc/x && cat /etc/y)', 'Read(//etc/x)'] }),
      rules({ allow: ['Bash(cat /etc/x && cat /etc/y)'] }),
      ['narrower', 'wider'],
    ],
    [
      'an allow of a whole line goes before the ask for one of its commands',
      rules({ ask: ['Bash(zq b)'] }),
      rules({ ask: ['Bash(zq b)'], allow: ['Bash(zq a && zq b)'] }),
      ['wider'],
    ],
    ['an allow that holds an operator covers nothing', rules({}), rules({ allow: ['Bash(zq * | zq)'] }), []],
    ['a deny that holds one stops it in quotes', rules({ deny: ['Bash(zq a > *)'] }), rules({}), ['wider']],
    [
      'a base name does not reach behind nice',
      rules({ deny: ['Bash(/usr/bin/curl *)'] }),
      rules({ deny: ['Bash(curl *)'] }),
      ['narrower', 'wider'],
    ],
  ])('%s', (_title, before, after, expected) => {
    expect(verdict(before, after)).toEqual(expected);
  });

  it.each<[string, JsonObject, JsonObject, string]>([
    ['a removal beside what is asked', {}, rules({ ask: ['Bash(git push *)'] }), 'git push && rm -rf ~'],
    ['a line nobody can read', {}, rules({ ask: ['Bash(npm run *)'] }), '$(npm run x'],
    [
      'a removal no deny names',
      rules({ deny: ['Bash(rm -rf *)'] }),
      rules({ deny: ['Bash(rm -rf *)'], ask: ['Bash(rm *)'] }),
      'rm -r ~',
    ],
    [
      'reading, where cat and ls are denied',
      rules({ allow: ['Read', 'LSP', 'Grep', 'Glob'], deny: ['Bash(cat:*)', 'Bash(ls:*)'] }),
      rules({ allow: ['Read', 'LSP', 'Grep', 'Glob', 'Read(//data/**)'], deny: ['Bash(cat:*)', 'Bash(ls:*)'] }),
      'tail /data/a',
    ],
    [
      'reading behind cd, where cat and grep are denied',
      rules({ deny: ['Bash(cat:*)', 'Bash(grep:*)', 'Read(.env)'] }),
      rules({ deny: ['Bash(cat:*)', 'Bash(grep:*)'] }),
      'cd src && ls',
    ],
    [
      'edits, where their usual samples are allowed anyway',
      {},
      rules({ allow: ['Bash(mkdir:*)', 'Bash(echo:*)', 'Bash(cp:*)', 'Bash(touch:*)'], defaultMode: 'acceptEdits' }),
      'rm x',
    ],
    ['an exact rule with an open quote', {}, rules({ allow: ['Bash("@)'] }), '"@'],
    ['an allow whose end closes a quote', {}, rules({ allow: ['Bash(python -c ":*)'] }), 'python -c " print(1)"'],
    ['an allow with a pipe, in quotes', {}, rules({ allow: ['Bash(*| grep*)'] }), 'time echo "x| grep"'],
    ['an exact rule that begins with cd', {}, rules({ allow: ['Bash(cd api && npm test)'] }), 'cd api && npm test'],
    [
      'an exact rule of several lines',
      {},
      rules({ allow: [`Bash(git commit -m "$(cat <<''EOF''\nci: a\nEOF\n)")`] }),
      `git commit -m "$(cat <<''EOF''\nci: a\nEOF\n)"`,
    ],
    ['a part with two blanks', rules({ deny: ['Bash(git  push)'] }), {}, 'ls && git  push'],
    ['a pipe into a shell with a redirection', rules({ deny: ['Bash(* | zsh)'] }), {}, 'rm | zsh < in.txt'],
    ['a pipe without blanks', rules({ deny: ['Bash(curl *| bash*)'] }), {}, 'curl foo|bash"a"'],
  ])('a change holds %s, whichever way round', (_title, before, after, command) => {
    const call = callOf('Bash', command);
    for (const [old, now, direction] of [
      [before, after, 'wider'],
      [after, before, 'narrower'],
    ] as const) {
      const held = calls(between(old, now)).filter((one) => one.direction === direction);
      expect(held.filter((one) => holds(one, call, ANCHORS)).map(shown)).toHaveLength(1);
    }
  });

  it('a rule on all paths reaches no name that may stand for another file, as a bare one does', () => {
    expect(verdict(rules({ allow: ['Read'] }), rules({ allow: ['Read(//**)'] }))).toEqual(['narrower', 'wider']);
  });

  it('looks at every spelling where nothing turns one way', () => {
    const allow = Array.from({ length: 150 }, (_, i) => `Bash(zt${i}:*)`);
    expect(verdict(rules({ allow }), rules({ allow: ['Bash(cd api && npm run verify:api)'] }))).toEqual([
      'narrower',
      'wider',
    ]);
  });

  it('an allow behind timeout is nothing new beside the same one without it, but behind xargs', () => {
    const before = ['Bash(npx prisma generate:*)'];
    const after = [...before, 'Bash(timeout 30 npx prisma generate:*)'];
    const deny = ['Bash(xargs *)'];
    expect(between(rules({ deny, allow: before }), rules({ deny, allow: after }))).toEqual([]);
    expect(verdict(rules({ allow: before }), rules({ allow: after }))).toEqual(['wider']);
  });

  it.each([
    ['curl * | sh', ['Bash(curl *)', 'Bash(sh)'], [], null, 'allow'],
    ['* > *', ['Bash(*)'], [], 'acceptEdits', 'allow'],
    ['cat * x*', [], ['Bash(gh *)'], null, 'ask'],
  ] as const)(
    'a deny of %s that only spans commands gives way outside the sandbox: shown where that goes',
    (deny, allow, ask, mode, effect) => {
      const permissions = { allow: [...allow], ask: [...ask], deny: [`Bash(${deny})`] };
      const sandbox = { enabled: true, autoAllowBashIfSandboxed: true };
      const there = { ...DEFAULT_SITUATION, mode, sandboxAvailable: true };
      const changes = compare(sideOf({ permissions, sandbox }), sideOf({ permissions }), there).map(shown);
      expect(changes).toContain(`wider deny rule Bash(${deny}): deny -> ${effect}`);
    },
  );

  it('the sandbox makes no unknown of a rule it takes the place of', () => {
    const sandbox = { sandbox: { enabled: true, autoAllowBashIfSandboxed: true } };
    expect(between(rules({ allow: ['Bash(true)'] }), sandbox).filter(({ kind }) => kind === 'unknown')).toEqual([]);
  });

  it('a removal beside an ask is one change, whatever rules ask', () => {
    const rows = (ask: string[]) => calls(between({}, rules({ ask }))).filter(({ direction }) => direction === 'wider');
    const [one] = rows(['Bash(git push *)']);
    const [both, ...more] = rows(['Bash(git push *)', 'Bash(npm publish *)']);
    expect(more).toEqual([]);
    expect(one && changeId(one)).toBe(both && changeId(both));
    expect(both?.speaks.rules.map(({ text }) => text)).toEqual(['Bash(git push *)', 'Bash(npm publish *)']);
  });

  const found = ['Bash(find *)', 'Bash(find . -exec ls \\;)'];

  it('looks at the last of many changed rules as at the first', () => {
    const others = Array.from({ length: 60 }, (_, i) => `Bash(zq${i} *)`);
    expect(verdict(rules({ allow: [...others, ...found.slice(0, 1)] }), rules({ allow: found }))).toEqual([
      'narrower',
      'wider',
    ]);
  });

  it('says nothing of very many rules that a kept one covers', () => {
    const covered = Array.from({ length: 2500 }, (_, i) => `Bash(zq a${i} *)`);
    check({ deny: ['Bash(zq *)'] }, { deny: ['Bash(zq *)', ...covered] }, []);
  });

  it('a rule written twice covers itself not', () => {
    check({ deny: ['Bash(zq *)', 'Bash(zq *)'] }, {}, ['wider Bash(zq *): deny -> ask']);
    check({ deny: ['Bash(zq a *)'] }, { deny: ['Bash(zq b *)', 'Bash(zq b *)'] }, [
      'wider Bash(zq a *): deny -> ask',
      'narrower Bash(zq b *): ask -> deny',
    ]);
  });

  it('a kept rule covers neither what is exact nor what an allow rule says', () => {
    const asked = { deny: ['Bash(zq *)'], ask: ['Bash(zq a)'] };
    check(asked, { ...asked, deny: ['Bash(zq *)', 'Bash(zq a:*)'] }, ['narrower Bash(zq a): ask -> deny']);
    const python = { allow: ['Bash(python *)'] };
    check(python, { allow: ['Bash(python *)', 'Bash(python a.py *)'] }, ['wider Bash(python a.py *): ask -> allow']);
  });

  it('says of every rule beyond the budget that nothing is known, and of no other', () => {
    const rule = (i: number) => `Bash(zq${i} * a${i} *)`;
    const deny = Array.from({ length: 4000 }, (_, i) => rule(i));
    const changes = between(rules({ deny }), rules({ deny: [] }));
    const named = new Set(
      changes.map((change) =>
        change.kind === 'call' ? change.region : change.kind === 'unknown' ? change.about.slice('deny '.length) : '',
      ),
    );
    expect(deny.filter((text) => !named.has(text))).toEqual([]);
    expect(changes.filter(({ kind }) => kind === 'unknown').length).toBeGreaterThan(0);
    expect(changes.filter(({ kind }) => kind === 'call').length).toBeGreaterThan(500);
  });
});

describe('a rule spelled another way', () => {
  const texts = ['zg push', 'zg', 'zh a b', 'sudo zg', 'zg "push"', '/usr/bin/zg push'];
  const others = [
    ...[
      'zg *',
      'zg push *',
      'zg push',
      '* push',
      'sudo *',
      '* -f *',
      '* --force *',
      'zg*',
      '* zg push',
      'zg push*x',
      'A=* zg*',
    ],
    ...['*/zg *', 'zh * | zg*', 'zh:*', 'zg push:*', 'nice *', 'sudo zg:*', 'sudo * push', '* b'],
    ...[
      '* --user *',
      '*| sh*',
      '*.exe *',
      '> *',
      'zg "p*',
      'zg "push"',
      'zg push $f',
      'zg * -x*',
      'zg push*f',
      'sudo rm *',
    ],
  ].map((text) => `Bash(${text})`);
  const list = fc.subarray(others, { maxLength: 3 });
  const lines = texts.flatMap((text) =>
    [
      '',
      'sudo ',
      'A=1 ',
      'nice ',
      '/usr/bin/',
      'sudo -f ',
      'xargs ',
      'zh a | ',
      'sudo --user b ',
      "A='| sh' ",
      '> a ',
      'f=a; ',
    ].flatMap((front) =>
      ['', ' x', ' --force x', ' -f y', ' > a', ' | zg', '; zh a b', ' $X', ' <<< b', ' <<< -x', ' $f'].map(
        (end) => `${front}${text}${end}`,
      ),
    ),
  );
  const written = lines.flatMap((line) => [line, line.replace('push', '"push"'), line.replace('zg', 'zg.exe')]);

  it('changes no decision that is not shown', () => {
    let equal = 0;
    const spelled = fc.record({
      effect: fc.constantFrom('deny', 'ask'),
      text: fc.constantFrom(...texts),
      deny: list,
      ask: list,
      allow: fc.constantFrom([], ['Bash'], ['Bash(zg *)']),
    });
    fc.assert(
      fc.property(spelled, ({ effect, text, ...lists }) => {
        const at = (end: string) => ({
          permissions: { ...lists, [effect]: [...(lists[effect as 'deny' | 'ask'] ?? []), `Bash(${text}${end})`] },
        });
        const [before, after] = [at(':*'), at(' *')];
        if (between(before, after).length > 0) return;
        equal++;
        const [old, now] = [before, after].map((settings) => compile({ settings, origins: new Map() }));
        const differ = written.filter((line) => {
          const call = callOf('Bash', line);
          return (
            old && now && decide(old, call, DEFAULT_SITUATION).effect !== decide(now, call, DEFAULT_SITUATION).effect
          );
        });
        expect(differ).toEqual([]);
      }),
      { numRuns: Number(process.env['LAWS'] ?? 100) },
    );
    expect(equal).toBeGreaterThan(30);
  });
});

describe('a change of a rule inside another changed rule', () => {
  const policy = { deny: ['Bash(ls:*)', 'Bash(ls -la *)'], allow: ['Bash(* --all)', 'Bash(ls -la src)'] };
  const [whole, part, other] = compile(sideOf({ permissions: policy }).policy).rules;
  const row = (cause: typeof whole, region: string, by: typeof whole | null): Sourced => {
    const decision = (effect: 'deny' | 'allow', rule: typeof whole | null) =>
      ({ effect, rules: effect, source: 'rule', by: rule ?? null, origin: null, check: null }) as const;
    const [before, after] = [decision('deny', cause ?? null), decision('allow', by)];
    const about = { tool: 'Bash', region, witness: callOf('Bash', region), modes: [], elsewhere: [] } as const;
    const known = { direction: 'wider', proof: 'proved', basis: 'exact', risk: null } as const;
    const speaks = { rules: region.split(' ∩ ').map((text) => ({ effect: 'deny', text }) as const), classes: [] };
    const set = cause && regionOf(cause, ANCHORS);
    return {
      change: { kind: 'call', ...about, before, after, ...known, speaks },
      cause: set?.kind === 'set' ? set : null,
    };
  };
  const regions = (rows: readonly Sourced[]) =>
    ordered(rows, new Set()).map((change) => change.kind === 'call' && change.region);

  it('is shown but where the larger change holds it', () => {
    const inside = row(part, 'Bash(ls -la *)', null);
    expect(regions([inside, row(whole, 'Bash(ls:*)', null)])).toEqual(['Bash(ls:*)']);
    expect(regions([inside, row(whole, 'Bash(ls:*) ∩ Bash(* --all)', other ?? null)])).toHaveLength(2);
  });

  it('is dropped however many there are', () => {
    const many = Array.from({ length: 300 }, (_, i) => row(part, `Bash(ls -la ${i})`, null));
    expect(regions([...many, row(whole, 'Bash(ls:*)', null)])).toEqual(['Bash(ls:*)']);
  });
});
