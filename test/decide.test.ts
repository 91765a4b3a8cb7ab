// Holds decide to what the real client did: every measured decision agrees, or is listed with its reason.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compile, type Layer, type Mode, type Rule } from '../src/compile.ts';
import { DEFAULT_SITUATION, decide, type Situation } from '../src/decide.ts';
import type { Json, JsonObject } from '../src/parse.ts';

interface Row {
  readonly id: string;
  readonly mode: Mode | null;
  readonly settings: JsonObject;
  readonly tool: string;
  readonly input: JsonObject;
  readonly expected: string;
  readonly context?: Context;
}

interface Context {
  readonly user?: JsonObject;
  readonly project?: JsonObject;
  readonly local?: JsonObject;
  readonly allowedTools?: readonly string[];
  readonly disallowedTools?: readonly string[];
  readonly trusted?: boolean;
  readonly sandbox?: boolean;
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`cases/${name}`, import.meta.url), 'utf8'));
const MEASURED: Situation = { ...DEFAULT_SITUATION, cwd: '/mnt/work', home: '/mnt/home' };

/** The settings of other scopes that stood beside the policy. */
function layersOf(context: Context = {}): Layer[] {
  const { user, project, local, allowedTools, disallowedTools, trusted = false } = context;
  const layer = (scope: Layer['scope'], settings: JsonObject | undefined): Layer[] =>
    settings === undefined ? [] : [{ scope, file: scope, settings, trusted: scope !== 'project' || trusted }];
  const cli = { permissions: { allow: allowedTools ?? [], deny: disallowedTools ?? [] } };
  return [
    ...layer('user', user),
    ...layer('project', project),
    ...layer('local', local),
    ...layer('cli', allowedTools || disallowedTools ? cli : undefined),
  ];
}

/** A long command is kept as `{before, repeat, times, after}`. */
function inputOf(input: JsonObject): JsonObject {
  const whole = (value: Json): Json => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !('times' in value)) return value;
    const { before, repeat, times, after } = value as { before: string; repeat: string; times: number; after: string };
    return `${before}${repeat.repeat(times)}${after}`;
  };
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, whole(value)]));
}

function ours(row: Row): string {
  const ruleset = compile({ settings: row.settings, origins: new Map() }, layersOf(row.context));
  const situation = { ...MEASURED, mode: row.mode, sandboxAvailable: row.context?.sandbox === true };
  return decide(ruleset, { tool: row.tool, input: inputOf(row.input) }, situation).effect;
}

describe('the measured decisions of client 2.1.330', () => {
  const { rows } = read('decisions.json') as { rows: readonly Row[] };
  const listed = read('disagreements.json') as { id: string; expected: string; ours: string; direction: string }[];

  it('agree, but for the listed ones', () => {
    const differ = rows.filter((row) => ours(row) !== row.expected);
    expect(differ.map((row) => row.id)).toEqual(listed.map((entry) => entry.id));
    expect(rows).toHaveLength(715);
  });

  it('are never stricter than the client', () => {
    const rank = (effect: string) => ['allow', 'ask', 'deny'].indexOf(effect);
    for (const entry of listed) {
      expect(rank(entry.ours)).toBeLessThan(rank(entry.expected));
      expect(entry.direction).toBe('we are milder');
    }
    expect(listed.length).toBeLessThanOrEqual(3);
  });
});

describe('the probed decisions of client 2.1.330', () => {
  const { groups } = read('probes.json') as {
    groups: {
      settings: JsonObject;
      mode: Mode | null;
      calls: [string | { tool: string; input: JsonObject }, string][];
    }[];
  };

  it.each(groups.map((group, i) => [i, group] as const))('group %i agrees', (_, { settings, mode, calls }) => {
    const ruleset = compile({ settings, origins: new Map() });
    const situation = { ...MEASURED, mode, sandboxAvailable: 'sandbox' in settings };
    const differ = calls.filter(([call, expected]) => {
      const asked = typeof call === 'string' ? { tool: 'Bash', input: { command: call } } : call;
      return decide(ruleset, asked, situation).effect !== expected;
    });
    expect(differ).toEqual([]);
  });
});

it('the probes we do not follow are listed, and still differ as listed', () => {
  interface Listed {
    readonly settings?: JsonObject;
    readonly tool?: string;
    readonly input?: JsonObject;
    readonly command?: string;
    readonly expected: string;
    readonly ours: string;
  }
  const listed = read('probe-disagreements.json') as readonly Listed[];
  for (const { settings = {}, tool = 'Bash', command = '', input = { command }, expected, ours: said } of listed) {
    const ruleset = compile({ settings, origins: new Map() });
    expect(said).not.toBe(expected);
    expect(decide(ruleset, { tool, input }, { ...MEASURED, mode: 'default' }).effect).toBe(said);
  }
});

describe('laws', () => {
  const word = fc.constantFrom('za', 'zb', 'zc', 'rm', 'ls', 'cat', '-x', 'a b', '.env', '$X', '"q"');
  const command = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const line = fc
    .tuple(command, fc.constantFrom('', ' && ', ' | ', '; '), command)
    .map(([a, operator, b]) => (operator === '' ? a : a + operator + b));
  const content = fc.oneof(
    command,
    command.map((text) => `${text}:*`),
    command.map((text) => `${text} *`),
    fc.constantFrom('*a*', 'z*', '* b'),
  );
  const rules = fc.array(
    content.map((text) => `Bash(${text})`),
    { maxLength: 5 },
  );
  const policy = fc.record({ deny: rules, ask: rules, allow: rules });
  const mode = fc.constantFrom<Mode>('default', 'acceptEdits', 'plan', 'auto', 'dontAsk', 'bypassPermissions');
  const rank = { allow: 0, ask: 1, deny: 2 };
  const effectOf = (permissions: JsonObject, text: string, in_: Mode) =>
    decide(
      compile({ settings: { permissions }, origins: new Map() }),
      { tool: 'Bash', input: { command: text } },
      { ...MEASURED, mode: in_ },
    ).effect;

  it('the order of rules within one effect does not matter', () => {
    fc.assert(
      fc.property(policy, line, mode, ({ deny, ask, allow }, text, in_) => {
        const turned = { deny: deny.toReversed(), ask: ask.toReversed(), allow: allow.toReversed() };
        expect(effectOf(turned, text, in_)).toBe(effectOf({ deny, ask, allow }, text, in_));
      }),
    );
  });

  it('one more deny rule is never milder, one more allow rule never stricter', () => {
    fc.assert(
      fc.property(policy, content, line, mode, (permissions, more, text, in_) => {
        const before = rank[effectOf(permissions, text, in_)];
        const denied = { ...permissions, deny: [...permissions.deny, `Bash(${more})`] };
        const allowed = { ...permissions, allow: [...permissions.allow, `Bash(${more})`] };
        expect(rank[effectOf(denied, text, in_)]).toBeGreaterThanOrEqual(before);
        expect(rank[effectOf(allowed, text, in_)]).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('any call under any settings has a decision', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), fc.jsonValue(), (settings, tool, input) => {
        const given = { permissions: settings as Json, sandbox: settings as Json };
        const ruleset = compile({ settings: given, origins: new Map() });
        for (const name of [tool, 'Bash', 'Read', 'Edit', 'WebFetch', 'Agent', 'Skill', 'PowerShell']) {
          const fields = { command: input as Json, file_path: input as Json, url: input as Json };
          expect(['deny', 'ask', 'allow']).toContain(decide(ruleset, { tool: name, input: fields }, MEASURED).effect);
        }
      }),
    );
  });
});

describe('a decision names its author', () => {
  const settings = {
    permissions: {
      deny: ['Bash(curl *)'],
      ask: ['Bash(git push *)'],
      allow: ['Bash(npm test)'],
      denyInsteadOfPrompting: false,
    },
  };
  const origins = new Map([
    ['/permissions/deny/0', [{ file: 'policies/20-security.json', pointer: '/permissions/deny/3' }]],
  ]);
  const ruleset = compile({ settings, origins });
  const check = (command: string, expected: JsonObject, mode: Mode = 'default') => {
    const { effect, source, by, rules } = decide(ruleset, { tool: 'Bash', input: { command } }, { ...MEASURED, mode });
    expect({ effect, source, rule: (by as Rule | null)?.text ?? null, rules }).toEqual(expected);
  };

  it.each([
    ['curl x', { effect: 'deny', source: 'rule', rule: 'Bash(curl *)', rules: 'deny' }],
    ['git push a', { effect: 'ask', source: 'rule', rule: 'Bash(git push *)', rules: 'ask' }],
    ['npm test', { effect: 'allow', source: 'rule', rule: 'Bash(npm test)', rules: 'allow' }],
    ['ls', { effect: 'allow', source: 'builtin', rule: null, rules: 'unset' }],
    ['make', { effect: 'ask', source: 'mode', rule: null, rules: 'unset' }],
    ['make $X', { effect: 'ask', source: 'unanalysable', rule: null, rules: 'unset' }],
  ])('%s', (command, expected) => check(command, expected));

  it('in other modes', () => {
    check('make', { effect: 'allow', source: 'mode', rule: null, rules: 'unset' }, 'bypassPermissions');
    check('make', { effect: 'deny', source: 'mode', rule: null, rules: 'unset' }, 'dontAsk');
    check('make', { effect: 'ask', source: 'classifier', rule: null, rules: 'unset' }, 'auto');
  });

  it('and its place', () => {
    const { origin } = decide(ruleset, { tool: 'Bash', input: { command: 'curl x' } }, MEASURED);
    expect(origin).toEqual({ file: 'policies/20-security.json', pointer: '/permissions/deny/3' });
  });
});

describe('a long chain of wrappers', () => {
  const word = fc.constantFrom('env', 'sudo', 'nohup', '"env"', './env', 'env A=1', 'time', 'xargs', "'a  b'");
  const content = fc.constantFrom('*git*push*', '* push', 'git push');

  it('is denied by a rule on its end', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), content, (words, content) => {
        const ruleset = compile({ settings: { permissions: { deny: [`Bash(${content})`] } }, origins: new Map() });
        const denied = (command: string) =>
          decide(ruleset, { tool: 'Bash', input: { command } }, DEFAULT_SITUATION).effect === 'deny';
        const short = `${words.join(' ')} git push`;
        if (denied(short)) expect(denied(`sudo ${short}`)).toBe(true);
        if (denied(short)) expect(denied(`${'env '.repeat(40)}${short}`)).toBe(true);
      }),
    );
  });
});
