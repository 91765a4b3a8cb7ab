// Checks what leaves the core: no secret, every place at its line, the worst first, and fixes that can be taken over.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CallChange, Change, SettingChange } from '../src/compare.ts';
import { DEFAULT_SITUATION, type Decision } from '../src/decide.ts';
import { secretFormsIn } from '../src/facts/secrets.ts';
import type { Finding } from '../src/lint/index.ts';
import { type Fragment, isObject, type Json, parse } from '../src/parse.ts';
import { type RenderOptions, renderers } from '../src/render/index.ts';
import { reviewComments } from '../src/render/review-comments.ts';
import { suggest } from '../src/report/suggest.ts';
import { textDiff } from '../src/report/text-diff.ts';
import { type ReportInput, report } from '../src/report.ts';
import { OPTIONS } from './fixtures/reports.ts';

const FILE = 'policies/20-a.json';

function fragment(settings: Json, file = FILE): Fragment {
  return parse({ file, bytes: new TextEncoder().encode(JSON.stringify(settings, null, 2)) });
}

function decision(over: Partial<Decision> = {}): Decision {
  return { effect: 'ask', rules: 'unset', source: 'mode', by: null, origin: null, check: null, ...over };
}

function callChange(over: Partial<CallChange> = {}): CallChange {
  const witness = { tool: 'Bash', input: { command: 'curl x' } };
  const shown = { before: decision({ effect: 'deny' }), after: decision(), modes: ['default'], elsewhere: [] } as const;
  const known = { proof: 'proved', basis: 'exact', risk: null, speaks: { rules: [], classes: [] } } as const;
  return {
    kind: 'call',
    tool: 'Bash',
    region: 'Bash(curl *)',
    witness,
    direction: 'wider',
    ...shown,
    ...known,
    ...over,
  };
}

function settingChange(over: Partial<SettingChange> = {}): SettingChange {
  const named = { pointer: '/model', key: 'model', meaning: 'Which model.', matters: true, dangerous: null };
  const values = { before: undefined, after: 'x', origins: { before: [], after: [] } };
  return { kind: 'setting', direction: 'wider', ...named, ...values, ...over };
}

function finding(over: Partial<Finding> = {}): Finding {
  const said = { message: 'is wrong', why: 'so it is', fix: 'right it', edits: [] };
  return { rule: 'no-x', severity: 'warning', origin: { file: FILE, pointer: '' }, ...said, ...over };
}

function input(over: Partial<ReportInput> = {}): ReportInput {
  const verdict = {
    word: 'WIDER',
    exit: 1,
    counts: { wider: 1, narrower: 0, sideways: 0, unknown: 0 },
    errors: 0,
  } as const;
  const baseline = { kind: 'ref', name: 'main', digest: null, first: false, notices: [] } as const;
  const side = { fragments: [], settings: {} };
  const judged = { verdict, baseline, digest: null, situation: DEFAULT_SITUATION };
  return { policies: 'policies', before: side, after: side, changes: [], findings: [], ...judged, ...over };
}

describe('secrets', () => {
  interface Row {
    readonly name: string;
    readonly settings: Json;
    readonly secret: string;
  }
  const { secrets } = JSON.parse(readFileSync(new URL('cases/hostile.json', import.meta.url), 'utf8')) as {
    secrets: readonly Row[];
  };
  const wide: RenderOptions = { ...OPTIONS, limit: 900_000 };

  /** Every setting and every rule as a change of its own. */
  function changesOf(settings: Json): readonly Change[] {
    const object = isObject(settings) ? settings : {};
    const rules = JSON.stringify(object['permissions'] ?? null).match(/Bash\([^"]*\)/g) ?? [];
    const by = (text: string) => ({
      effect: 'allow' as const,
      scope: 'managed' as const,
      tool: 'Bash',
      content: text,
      text,
      origin: { file: FILE, pointer: '' },
    });
    return [
      ...Object.entries(object).map(([key, after]) => settingChange({ key, pointer: `/${key}`, after })),
      ...rules.map((rule) =>
        callChange({
          region: rule,
          witness: { tool: 'Bash', input: { command: rule } },
          after: decision({ by: by(rule) }),
        }),
      ),
    ];
  }

  it.each(secrets)('$name: never leaves', ({ settings, secret }) => {
    const after = { fragments: [fragment(settings)], settings };
    const made = report(input({ after, changes: changesOf(settings) }));
    for (const { render } of renderers) expect(render(made, wide)).not.toContain(secret);
    expect(JSON.stringify(reviewComments(made, wide))).not.toContain(secret);
    expect(made.diff).toContain('[secret 1]');
  });

  it('that change show as a change, and equal ones as equal', () => {
    const [before, after] = [{ env: { A_TOKEN: 'one', B_TOKEN: 'two' } }, { env: { A_TOKEN: 'two', B_TOKEN: 'two' } }];
    const made = report(
      input({ before: { fragments: [], settings: before }, after: { fragments: [], settings: after } }),
    );
    expect(made.diff).toContain(
      '-    "A_TOKEN": "[secret 1]",\n+    "A_TOKEN": "[secret 2]",\n     "B_TOKEN": "[secret 2]"',
    );
  });

  it('are hidden where a sentence repeats them, unless they read like a rule', () => {
    const settings = { env: { A_TOKEN: 'k3y-0123456789abcdef', B_TOKEN: 'https://evil.example/x1' } };
    const message = 'k3y-0123456789abcdef is a key, https://evil.example/x1 is an address';
    const made = report(
      input({ after: { fragments: [fragment(settings)], settings }, findings: [finding({ message })] }),
    );
    expect(made.findings[0]?.message).toBe('[secret 1] is a key, https://evil.example/x1 is an address');
  });

  it('of every form have a sign that a text without secrets need not hold', () => {
    const heads =
      'AKIA|ASIA|sk-ant-|sk-|ghp_|gho_|ghu_|ghs_|ghr_|github_pat_|glpat-|AIza|eyJ|xoxb-|npm_|Bearer |http://bob:|?access_token=|&sig=|?signature=|?apikey=|&api_key=|&secret=|?password=|X_TOKEN=|SECRET=|DB_PASSWORD=|PASSWD=|APIKEY=|API_KEY=|PRIVATE_KEY=|Authorization: |x-api-key: |api-key='.split(
        '|',
      );
    const tails = [
      'abcdefghijklmnopqrstuvwxyz0123456789',
      'ABCDEFGH23456789',
      'aaaaaaaa.bbbb.cccc',
      'abcdef@host',
      ' run ',
    ];
    const head = fc.constantFrom(
      ...heads,
      ...heads.map((text) => text.toLowerCase()),
      '-----BEGIN RSA PRIVATE KEY-----',
    );
    const piece = fc.tuple(head, fc.constantFrom(...tails)).map((texts) => texts.join(''));
    const forms = secretFormsIn('sk-');
    const met = new Set<string>();
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('');
        const found = forms.filter(({ form }) => text.search(form) >= 0);
        for (const { what } of found) met.add(what);
        for (const { signs } of found)
          expect(signs.some((sign) => text.toLowerCase().includes(sign.toLowerCase()))).toBe(true);
      }),
      { numRuns: 3000, seed: 1 },
    );
    expect([...met].sort()).toEqual(forms.map(({ what }) => what).sort());
    expect(secretFormsIn('Bash(npm run build:*)')).toEqual([]);
  });

  it.each([
    { env: { CLAUDE_CODE_MAX_OUTPUT_TOKENS: '64000' } },
    { env: { CLAUDE_CODE_SKIP_BEDROCK_AUTH: '1' } },
    { env: { CLAUDE_CODE_API_KEY_HELPER_TTL_MS: '300000' } },
    { env: { AWS_WEB_IDENTITY_TOKEN_FILE: '/var/run/token' } },
    { env: { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://otel.corp.example:4317' } },
    { apiKeyHelper: '/opt/corp/key-helper' },
    { managedMcpServers: { a: { url: 'https://m.example', headers: { 'X-Key': 'Bearer $KEY' } } } },
    { permissions: { deny: ['Bash(export API_KEY=*)', 'Bash(curl -H "Authorization: *")', 'Read(./token)'] } },
  ])('%j holds none', (settings) => {
    expect(report(input({ after: { fragments: [], settings } })).diff).not.toContain('[secret');
  });
});

describe('places', () => {
  const settings = { permissions: { deny: ['Bash(curl *)', 'Bash(wget *)'] } };

  it('are lines and columns of the file on the right side', () => {
    const origin = { file: FILE, pointer: '/permissions/deny/1' };
    const change = callChange({ before: decision({ effect: 'deny', source: 'rule', origin }) });
    const side = { fragments: [fragment(settings)], settings };
    const [shown] = report(input({ before: side, changes: [change] })).changes;
    expect(shown).toMatchObject({
      before: { place: { side: 'before', file: FILE, line: 5, column: 7 } },
      after: { place: null },
    });
  });

  it('stand at the first line in files that are no fragments', () => {
    const [shown] = report(
      input({ findings: [finding({ origin: { file: 'policies/tests/a.json', pointer: '/tests/0' } })] }),
    ).findings;
    expect(shown?.place).toMatchObject({ side: 'after', file: 'policies/tests/a.json', line: 1, column: 1 });
  });

  it('stand where a file stops being JSON', () => {
    const broken = parse({ file: FILE, bytes: new TextEncoder().encode('{\n  "a": 1,\n}') });
    const made = report(input({ after: { fragments: [broken], settings: {} }, findings: [finding()] }));
    expect(made.findings[0]?.place.line).toBe(3);
  });
});

describe('order', () => {
  it('puts wider first, then unknown, sideways, narrower; in each the worst first, then by name', () => {
    const origins = { before: [], after: [] };
    const changes: readonly Change[] = [
      callChange({ direction: 'narrower', region: 'n' }),
      callChange({ direction: 'sideways', region: 's' }),
      settingChange({ pointer: '/quiet', matters: false }),
      settingChange({ pointer: '/loud' }),
      callChange({ region: 'b' }),
      callChange({ region: 'a' }),
      callChange({ region: 'e', risk: 'network egress' }),
      callChange({ region: 'o', risk: 'disables oversight' }),
      { kind: 'unknown', about: 'u', why: 'budget', origins },
      settingChange({ pointer: '/danger', dangerous: 'off' }),
    ];
    const names = (given: readonly Change[]) =>
      report(input({ changes: given })).changes.map((one) =>
        one.kind === 'call' ? one.region : one.kind === 'setting' ? one.pointer : one.about,
      );
    const expected = ['/danger', 'o', 'e', 'a', 'b', '/loud', '/quiet', 'u', 's', 'n'];
    expect(names(changes)).toEqual(expected);
    expect(names([...changes].reverse())).toEqual(expected);
  });

  it('puts errors first, then files and lines', () => {
    const at = (pointer: string, severity: Finding['severity']) =>
      finding({ severity, message: pointer, origin: { file: FILE, pointer } });
    const findings = [at('/b', 'advice'), at('/b', 'warning'), at('/a', 'warning'), at('/b', 'error')];
    const made = report(input({ after: { fragments: [fragment({ a: 1, b: 2 })], settings: {} }, findings }));
    expect(made.findings.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'error /b',
      'warning /a',
      'warning /b',
      'advice /b',
    ]);
  });
});

describe('approvals', () => {
  const origin = { file: 'policies/gate/waivers.json', pointer: '/waivers/0' };
  const waiver = { id: '0123456789abcdef', reason: 'pilot', owner: 'lead', expires: '2027-01-31', origin };
  const change = callChange();
  const state = (approval: { waiver: typeof waiver | null; expired: typeof waiver | null }) =>
    report(input({ changes: [change], approvals: [{ change, id: waiver.id, ...approval }] })).changes[0]?.approval;

  it('say who accepted a change, or that nobody does any more', () => {
    const words = { id: waiver.id, owner: 'lead', reason: 'pilot', expires: '2027-01-31' };
    expect(state({ waiver, expired: null })).toEqual({ ...words, state: 'approved' });
    expect(state({ waiver: null, expired: waiver })).toEqual({ ...words, state: 'expired' });
    expect(state({ waiver: null, expired: null })).toMatchObject({ id: waiver.id, state: 'open', owner: null });
    expect(report(input({ changes: [change] })).changes[0]?.approval).toBe(null);
  });
});

describe('findings', () => {
  it('are new unless the version before says the same in the same file, or as often', () => {
    const at = (file: string, message: string) => finding({ message, origin: { file, pointer: '' } });
    const before = [at('a.json', 'moved'), at('b.json', 'stays'), at('a.json', 'renamed')];
    const after = [
      at('a.json', 'moved'),
      at('b.json', 'stays'),
      at('b.json', 'stays'),
      at('c.json', 'renamed'),
      at('a.json', 'comes'),
    ];
    const made = report(input({ findings: [...after, at('d.json', 'stays')], findingsBefore: before }));
    const news = made.findings.filter(({ isNew }) => isNew).map(({ message, place }) => `${message} in ${place.file}`);
    expect(news).toEqual(['comes in a.json', 'stays in d.json']);
  });
});

describe('text diff', () => {
  it('shows no change of key order, and every change of list order', () => {
    expect(textDiff({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe('');
    expect(textDiff({ b: [1, 2] }, { b: [2, 1] })).toContain('-    2');
  });

  it('gives up on what is too different, without an end', () => {
    const many = (name: string) => Array.from({ length: 20_000 }, (_, i) => `${name}${i}`);
    expect(textDiff(many('a'), many('b'))).toBe(null);
  });
});

describe('what was not analysed', () => {
  const limits = (settings: Json) => report(input({ after: { fragments: [], settings } })).notAnalysed.join('; ');

  it('is said for what the policy leaves open', () => {
    expect(limits({})).toMatch(/^rules of users and projects .*hooks.*classifier.*PowerShell commands$/);
    expect(limits({ sandbox: { enabled: true } })).toContain("the operating system's sandbox");
  });

  it('is not said for what the policy shuts', () => {
    const shut = {
      allowManagedPermissionRulesOnly: true,
      disableAllHooks: true,
      permissions: { disableAutoMode: 'disable' },
    };
    expect(limits(shut)).toBe('PowerShell commands');
  });
});

describe('suggestions', () => {
  const text = '{\n  "permissions": {\n    "deny": [\n      "Bsh(x)",\n      "Read(y)"\n    ]\n  }\n}\n';
  const at = (pointer: string, value?: Json) => suggest(text, finding({ edits: [{ file: FILE, pointer, value }] }));

  it('are the whole lines that a mechanical fix changes', () => {
    expect(at('/permissions/deny/0', 'Bash(x)')).toEqual({ first: 4, last: 4, lines: ['      "Bash(x)",'] });
    expect(at('/permissions/deny/1')).toEqual({ first: 4, last: 5, lines: ['      "Bsh(x)"'] });
  });

  it('are none without edits, for other files, and for what changes too much', () => {
    expect(suggest(text, finding())).toBe(null);
    expect(suggest(text, finding({ edits: [{ file: 'policies/other.json', pointer: '/a', value: 1 }] }))).toBe(null);
    expect(
      at(
        '/permissions/deny',
        Array.from({ length: 30 }, (_, i) => i),
      ),
    ).toBe(null);
  });

  it('are made for the fifty worst findings', () => {
    const settings = { rules: Array.from({ length: 60 }, (_, i) => `r${i}`) };
    const findings = settings.rules.map((_, i) =>
      finding({ message: `m${i}`, edits: [{ file: FILE, pointer: `/rules/${i}`, value: 'x' }] }),
    );
    const made = report(input({ after: { fragments: [fragment(settings)], settings }, findings }));
    expect(made.findings.filter(({ suggestion }) => suggestion !== null)).toHaveLength(50);
  });

  it('are none where a text is no JSON', () => {
    const edits = [{ file: FILE, pointer: '/a', value: 2 }];
    expect(suggest('{"a": 1,}', finding({ edits }))).toBe(null);
    expect(suggest('{"a": 1}', finding({ edits }))).toEqual({ first: 1, last: 1, lines: ['{"a": 2}'] });
  });
});
