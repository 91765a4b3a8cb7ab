// Uses the built command line as a person, a script and a careless typist would.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { openSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { commands } from '../src/commands/index.ts';
import { lineBatches } from '../src/commands/lines.ts';
import { SITUATION } from '../src/commands/options.ts';
import { DEFAULT_SITUATION } from '../src/decide.ts';
import { VERSION } from '../src/facts/version.ts';
import { cli, folderOf, run } from './fixtures/cli.ts';
import { ROOT } from './fixtures/scratch.ts';

const readJson = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
const schema = (name: string) => new Ajv2020().compile(readJson(`schemas/${name}.schema.json`));

const SMALL = folderOf({
  '10-a.json': { permissions: { deny: ['Bash(curl *)'], defaultMode: 'default' }, env: { API_TOKEN: 'abcdef123456' } },
  '20-b.json': { permissions: { deny: ['Bash(curl *)', 'Read(//**/.env)'], allow: ['Bash(npm test)'] } },
  '30-c.json': { permissions: { defaultMode: 'acceptEdits' } },
});
const CLEAN = folderOf({ 'managed-settings.json': { permissions: { deny: ['Bash(curl *)'] } } });
const BROKEN = folderOf({ '10-a.json': { permissions: { deny: ['Bash(curl *)'] } }, '20-b.json': '{"permissions": }' });

describe('usage', () => {
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /name a command/],
    [['mrege'], /no command "mrege"\. Did you mean merge\?/],
    [['merge', '--orgins'], /merge has no option --orgins\. Did you mean --origins\?/],
    [['merge', '--policies'], /--policies needs a value: --policies PATH/],
    [['merge', '--policies='], /--policies is empty/],
    [['merge', '--json=1'], /--json is a switch/],
    [['merge', 'extra'], /does not know what to do with "extra"/],
    [['merge', '--policies', 'no/such/place'], /no\/such\/place does not exist/],
    [['review', '--production', 'file:no/such'], /no\/such does not exist.* with `production: file:PATH`/],
    [['review', '--production', 'somewhere'], /names no production/],
    [['review', '--production', 'ref:--upload-pack=x'], /no plain name/],
    [['review', '--fail-on', 'sometimes'], /can only be wider, invalid, never/],
    [['decide', '--mode', 'yolo'], /can only be default, acceptEdits/],
    [['decide', '--cwd', 'proj'], /absolute paths/],
    [['publish'], /needs --dry-run/],
    [['explain'], /explain needs a call/],
    [['prove'], /prove needs a claim/],
    [['explain', 'Bash'], /Bash alone is no call/],
    [['explain', 'no call ('], /is no tool call/],
    [['explain', '{"tool":1}'], /"tool" is missing/],
    [['explain', 'bash(ls)'], /no tool "bash"\. Did you mean Bash\? Write/],
    [['explain', '{"tool":"Bash","input":{"cmd":"ls"}}'], /no text in "command"/],
    [['explain', 'mcp__a__b', 'text'], /has no field that rules look at/],
    [['build'], /needs --out DIR/],
    [['lint', '--policies', 'policies', '--policies', 'other'], /--policies is given twice, as "policies" and "other"/],
    [['test', '--ring', 'canary'], /--ring is "canary", but no test names a ring/],
    [['init', '--action', 'x'], /--action is "x", but a workflow names an action as owner\/repository@ref/],
  ];

  it.each(wrong)('%j is refused with exit 2 and one helpful line', (args, sentence) => {
    const { code, out, err } = run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err).toMatch(/^managed-settings: [^\n]+\n$/);
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    '%s --help shows options and examples',
    (name) => {
      const { code, out, err } = run([name, '--help']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(`Usage: managed-settings ${name}`);
      expect(out).toMatch(/Examples:\n {2}\S/);
      expect(run(['help', name]).out).toBe(out);
    },
  );

  it('--help lists every command, --version names the package', () => {
    const { code, out } = run(['--help']);
    expect(code).toBe(0);
    expect(commands.filter(({ name }) => !out.includes(`\n  ${name} `))).toEqual([]);
    expect(VERSION).toBe(readJson('package.json').version);
    expect(run(['--version']).out).toMatch(new RegExp(`^${VERSION.replaceAll('.', '\\.')} \\(client \\d`));
  });

  it('the help names the situation that is really the default', () => {
    const help = SITUATION.map((option) => option.help).join('\n');
    expect(help).toContain(`default: ${DEFAULT_SITUATION.cwd})`);
    expect(help).toContain(`default: ${DEFAULT_SITUATION.home})`);
    expect(help).toContain(`default: ${DEFAULT_SITUATION.platform})`);
  });

  it('an error repeats no control character of its input', () => {
    const { code, err } = run(['merge', '--policies', '\u001b[31mred\u202e']);
    expect(code).toBe(2);
    expect(err).not.toMatch(/\p{Cc}(?!$)|\u202e/u);
  });
});

describe('a folder without fragments', () => {
  const empty = folderOf({ 'README.md': '', 'gate/gate.json': {} });
  const misnamed = folderOf({ '10-a.JSON': {} });
  it.each([
    ['lint'],
    ['lint', '--fix'],
    ['build', '--out', path.join(empty, 'out')],
    ['test'],
    ['decide'],
    ['explain', 'Bash(ls)'],
    ['prove', '--never-allow', 'Bash(curl *)'],
    ['publish', '--dry-run', '--production', 'none'],
    ['review', '--production', 'none'],
  ])('%j is refused', (...args) => {
    const { code, out, err } = run([...args, '--policies', empty]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`no fragment (*.json) found in ${empty}`);
  });

  it('is refused with the file that looks like one', () => {
    expect(run(['lint', '--policies', misnamed]).err).toContain(`${misnamed}/10-a.JSON is there, but is not read`);
  });

  it("may be reviewed in the client's own layout, whose last drop-in went", () => {
    const client = folderOf({ 'managed-settings.d/README.md': '' });
    const { code, out } = run(['review', '--policies', client, '--production', `file:${CLEAN}`]);
    expect(code).toBe(1);
    expect(out).toMatch(/WIDER/);
  });
});

describe('merge', () => {
  it('prints the settings alone on standard output', () => {
    const { code, out, err } = run(['merge', '--policies', SMALL]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      permissions: { deny: ['Bash(curl *)', 'Read(//**/.env)'], defaultMode: 'acceptEdits', allow: ['Bash(npm test)'] },
      env: { API_TOKEN: 'abcdef123456' },
    });
  });

  it('--origins says who set what, what it overrode, and no secret', () => {
    const { out } = run(['merge', '--policies', SMALL, '--origins']);
    expect(out).toContain(`/permissions/defaultMode = "acceptEdits"  ${SMALL}/30-c.json:3`);
    expect(out).toContain(`    overrides "default"  ${SMALL}/10-a.json:6`);
    expect(out).toContain(`    also  ${SMALL}/20-b.json:4`);
    expect(out).not.toContain('abcdef123456');
  });

  it('--json keeps its shape, and every origin points at the value', () => {
    const { code, out } = run(['merge', '--policies', SMALL, '--json']);
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    const validate = schema('merge');
    expect([validate(answer), validate.errors]).toEqual([true, null]);
    const [first] = answer.origins['/permissions/deny/1'];
    expect(first).toEqual({ file: `${SMALL}/20-b.json`, pointer: '/permissions/deny/1', line: 5, column: 7 });
    expect(answer.client).toEqual({ starts: true });
  });

  it('says with exit 1 that no client starts with an unparsable fragment', () => {
    const { code, out, err } = run(['merge', '--policies', BROKEN, '--json']);
    const answer = JSON.parse(out);
    expect(code).toBe(1);
    expect(answer.client).toEqual({ starts: false });
    expect(answer.problems).toHaveLength(1);
    expect(schema('merge')(answer)).toBe(true);
    expect(err).toBe('');
    expect(run(['merge', '--policies', BROKEN]).err).toMatch(/No client starts/);
  });

  it('takes one file and the layout of the client, but no folder without fragments', () => {
    expect(run(['merge', '--policies', folderOf({ 'README.md': '' })])).toMatchObject({ code: 2, out: '' });
    expect(run(['merge', '--policies', path.join(SMALL, '30-c.json')]).out).toContain('acceptEdits');
    const client = folderOf({
      'managed-settings.json': { model: 'a' },
      'managed-settings.d/10-x.json': { model: 'b' },
    });
    expect(JSON.parse(run(['merge', '--policies', client]).out)).toEqual({ model: 'b' });
  });

  it('does not follow a symbolic link', () => {
    const folder = folderOf({ '10-a.json': {} });
    symlinkSync('/etc/hostname', path.join(folder, '20-b.json'));
    const { out, code } = run(['merge', '--policies', folder, '--json']);
    expect(JSON.parse(out).problems).toMatchObject([{ code: 'symlink' }]);
    expect(code).toBe(1);
    const text = run(['merge', '--policies', folder]);
    expect(text).toMatchObject({ code: 2, out: '' });
    expect(text.err).toContain('20-b.json is not read');
    rmSync(path.join(folder, '20-b.json'));
  });

  it('ends with 3 when its result can not be written', () => {
    const { code, err } = run(['merge', '--policies', SMALL], { stdout: openSync('/dev/full', 'w') });
    expect(code).toBe(3);
    expect(err).toMatch(/the result can't be written/);
  });

  it('loads no network module, nor does a review of files', () => {
    const spy = folderOf({
      'spy.cjs':
        "process.on('exit', () => require('fs').writeSync(2, process.moduleLoadList.filter((m) => / (https?|tls|dns|internal\\/deps\\/undici\\/undici)$/.test(m)).join()))",
    });
    const node = ['--require', path.join(spy, 'spy.cjs')];
    expect(run(['merge', '--policies', SMALL], { node }).err).toBe('');
    expect(run(['review', '--policies', SMALL, '--production', `file:${SMALL}`, '--json'], { node }).err).toBe('');
  });
});

describe('decide', () => {
  const lines = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const call = (command: string) => JSON.stringify({ tool: 'Bash', input: { command } });
  const decide = (input: string, ...args: string[]) => run(['decide', '--policies', SMALL, ...args], { input });

  it('gives one line a call, with the rule and its place', () => {
    const { code, out } = decide(`${call('curl x')}\r\n\n${call('npm test')}\n${call('ls')}`);
    expect(code).toBe(0);
    expect(lines(out)).toEqual([
      {
        effect: 'deny',
        source: 'rule',
        rule: 'Bash(curl *)',
        origin: { file: `${SMALL}/10-a.json`, pointer: '/permissions/deny/0', line: 4, column: 7 },
      },
      {
        effect: 'allow',
        source: 'rule',
        rule: 'Bash(npm test)',
        origin: { file: `${SMALL}/20-b.json`, pointer: '/permissions/allow/0', line: 8, column: 7 },
      },
      { effect: 'allow', source: 'builtin', check: 'only reads' },
    ]);
  });

  it('answers the other lines when one is no call, and ends with 2', () => {
    const { code, out } = decide(
      ['nonsense', '[]', '{"tool":"Bash"}', '{"tool":1,"input":{}}', call('curl x')].join('\n'),
    );
    const answers = lines(out);
    expect(code).toBe(2);
    expect(answers.map((answer) => answer.line ?? answer.effect)).toEqual([1, 2, 3, 4, 'deny']);
    const validate = schema('decision');
    expect(answers.filter((answer) => !validate(answer))).toEqual([]);
  });

  it('refuses a call that no client makes, and takes tools it does not know', () => {
    const calls = [
      { tool: 'Bash', input: { cmd: 'curl x' } },
      { tool: 'Bash', input: { command: 5 } },
      { tool: 'Read', input: {} },
      { tool: 'WebFetch', input: { url: null } },
      { tool: 'bash', input: { command: 'curl x' } },
      { tool: 'web_fetch', input: { url: 'https://a.example' } },
      { tool: 'mcp__a__b', input: {} },
      { tool: 'NewTool', input: {} },
      { tool: 'Grep', input: { pattern: 'x' } },
    ];
    const { code, out } = decide(calls.map((one) => JSON.stringify(one)).join('\n'));
    expect(code).toBe(2);
    expect(lines(out).map((answer) => answer.error ?? 'decided')).toEqual([
      expect.stringContaining('no text in "command"'),
      expect.stringContaining('no text in "command"'),
      expect.stringContaining('no text in "file_path"'),
      expect.stringContaining('no text in "url"'),
      expect.stringMatching(/no tool "bash"\. Did you mean Bash\?/),
      expect.stringMatching(/Did you mean WebFetch\?/),
      'decided',
      'decided',
      'decided',
    ]);
  });

  it('decides in the situation it is told', () => {
    const edit = JSON.stringify({ tool: 'Edit', input: { file_path: '/work/a.ts', old_string: 'a', new_string: 'b' } });
    expect(lines(decide(edit, '--cwd', '/work').out)).toMatchObject([{ effect: 'allow', source: 'mode' }]);
    expect(lines(decide(edit, '--cwd', '/work', '--mode', 'default').out)).toMatchObject([{ effect: 'ask' }]);
    expect(lines(decide(edit).out)).toMatchObject([{ effect: 'ask' }]);
    expect(lines(decide(edit, '--add-dir', '/else', '--add-dir', '/work').out)).toMatchObject([{ effect: 'allow' }]);
  });

  it('counts the rules a user adds', () => {
    const user = folderOf({ 'user.json': { permissions: { allow: ['Bash(make *)'], ask: ['Bash(curl x)'] } } });
    const { out } = decide(`${call('make')}\n${call('curl x')}`, '--user-settings', path.join(user, 'user.json'));
    expect(lines(out)).toMatchObject([
      { effect: 'allow', rule: 'Bash(make *)' },
      { effect: 'ask', rule: 'Bash(curl x)', origin: { file: path.join(user, 'user.json') } },
    ]);
  });

  it.each([
    [{ permissions: { allow: ['Bash(make *)'], deny: 'Bash(curl *)' } }, '/permissions/deny'],
    [{ permissions: { denyInsteadOfPrompting: null } }, '/permissions/denyInsteadOfPrompting'],
    [{ sandbox: { enabled: 'yes' } }, '/sandbox/enabled'],
  ])('refuses %j as user settings, which the client leaves out whole', (settings, pointer) => {
    const file = path.join(folderOf({ 'user.json': settings }), 'user.json');
    const { code, out, err } = run(['decide', '--policies', SMALL, '--user-settings', file], { input: call('make') });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(new RegExp(`user\\.json:\\d+: the client leaves this file out whole, .* ${pointer}\\.`));
  });

  it('keeps the rest of user settings with a rule nobody can read', () => {
    const settings = { permissions: { allow: ['Bash(make *)', 'Bash(', 5], ask: ['bash(x)'] } };
    const file = path.join(folderOf({ 'user.json': settings }), 'user.json');
    expect(lines(decide(call('make'), '--user-settings', file).out)).toMatchObject([{ effect: 'allow' }]);
  });

  it('counts the allow rules of a repository only when the user trusts it', () => {
    const project = path.join(folderOf({ 'p.json': { permissions: { allow: ['Bash(make *)'] } } }), 'p.json');
    const effect = (...args: string[]) =>
      lines(decide(call('make'), '--project-settings', project, ...args).out)[0].effect;
    expect([effect(), effect('--untrusted')]).toEqual(['allow', 'ask']);
  });

  it('decides nothing with a policy no client starts with', () => {
    const { code, out, err } = run(['decide', '--policies', BROKEN], { input: call('ls') });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/20-b\.json:1:17 can't be loaded/);
  });

  it('ends quietly when the reader goes away, however much is still to come', async () => {
    const child = spawn(process.execPath, [cli(), 'decide', '--policies', SMALL], { stdio: 'pipe' });
    const err: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.write(`${call('ls')}\n`.repeat(20_000));
    child.stdout.once('data', () => child.stdout.destroy());
    const more = setInterval(() => child.stdin.write(`${call('ls')}\n`.repeat(1000)), 5);
    const code = await new Promise((resolve) => child.on('close', resolve));
    clearInterval(more);
    expect({ code, err: Buffer.concat(err).toString() }).toEqual({ code: 0, err: '' });
  });

  it('reads lines however the bytes are cut', async () => {
    const check = async (text: string, size: number) => {
      const bytes = new TextEncoder().encode(text);
      const chunks = async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      };
      const found: string[] = [];
      for await (const batch of lineBatches(chunks())) found.push(...batch);
      const expected = text.split('\n').map((line) => line.replace(/\r$/, ''));
      if (text.endsWith('\n') || text === '') expected.pop();
      expect(found).toEqual(expected);
    };
    const text = fc.array(fc.constantFrom('a', '€', '𝄞', '\n', '\r\n', '"')).map((parts) => parts.join(''));
    await fc.assert(fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), check));
  });
});

describe('explain', () => {
  const explain = (...words: string[]) => run(['explain', '--policies', SMALL, ...words]);

  it('shows the commands, the rules in order, and what would decide without them', () => {
    const { code, out, err } = explain('Bash(cd /tmp && sudo curl x)');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`deny, by Bash(curl *) at ${SMALL}/10-a.json:4:7`);
    expect(out).toContain('also read as: curl x');
    expect(out).toMatch(/without Bash\(curl \*\): ask/);
  });

  it('takes two words, the short form, or JSON', () => {
    const { out } = explain('Bash(curl x)', '--json');
    expect(explain('Bash', 'curl x', '--json').out).toBe(out);
    expect(explain('{"tool":"Bash","input":{"command":"curl x"}}', '--json').out).toBe(out);
    const answer = JSON.parse(out);
    expect(schema('decision')(answer.decision)).toBe(true);
    expect(answer).toMatchObject({
      decision: { effect: 'deny', rule: 'Bash(curl *)' },
      considered: [{ outcome: 'decides' }, {}, {}],
    });
  });
});

describe('secrets', () => {
  const token = 'sk-ant-api03-abcdefghijklmnopqrstuvwxyz0123456789';
  const folder = folderOf({
    '10-a.json': { permissions: { deny: [`Bash(curl -H ${token} *)`] }, env: { API_TOKEN: token } },
    'tests/a.json': { tests: [{ name: 'x', call: `Bash(curl -H ${token} y)`, expect: 'allow' }] },
  });
  it.each([
    ['explain', `Bash(curl -H ${token} z)`],
    ['explain', `Bash(curl -H ${token} z)`, '--json'],
    ['test'],
    ['test', '--json'],
    ['prove', '--never-allow', `Bash(curl -H ${token} *)`],
    ['prove', '--no-wider-than', CLEAN, '--json'],
  ])('%s shows none', (...args) => {
    const { out } = run([...args, '--policies', folder]);
    expect(out).not.toContain(token);
    if (!args.includes('--no-wider-than')) expect(out).toContain('[secret 1]');
  });
});

describe('prove', () => {
  const prove = (...args: string[]) => run(['prove', '--policies', SMALL, ...args]);

  it('ends with 0 when every claim is proved', () => {
    const { code, out, err } = prove(
      '--never-allow',
      'Bash(curl *)',
      '--always-allow',
      'Bash(npm test)',
      '--no-wider-than',
      SMALL,
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^(PROVED .*\n){3}$/);
  });

  it('shows the call that refutes a claim, and ends with 1', () => {
    const { code, out } = prove('--always-allow', 'Bash(make *)', '--never-allow', 'Bash(curl *)', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { claim: 'never-allow Bash(curl *)', result: 'proved' },
      { claim: 'always-allow Bash(make *)', result: 'refuted', witness: { tool: 'Bash' }, decision: { effect: 'ask' } },
    ]);
  });

  it('shows what is wider than another policy', () => {
    const { code, out } = prove('--no-wider-than', folderOf({ 'managed-settings.json': {} }));
    expect(code).toBe(1);
    expect(out).toMatch(/^REFUTED +no-wider-than/);
  });

  it('ends with 2 for what is no rule', () => {
    const { code, out } = prove('--never-allow', 'bash(x');
    expect(code).toBe(2);
    expect(out).toMatch(/^NOT PROVEN .*\n.*is no permission rule/);
  });
});

describe('review', () => {
  const review = (...args: string[]) => run(['review', '--policies', SMALL, ...args]);
  const wider = folderOf({ '10-a.json': { permissions: { deny: ['Bash(curl *)', 'Bash(wget *)'] } } });

  it('of a policy against itself has no effective change', () => {
    const { code, out, err } = run(['review', '--policies', CLEAN, '--production', `file:${CLEAN}`]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/NO EFFECTIVE CHANGE/);
  });

  it('ends with the exit code of the gate', () => {
    const file = `file:${wider}`;
    expect(review('--production', file).code).toBe(1);
    expect(review('--production', file, '--fail-on', 'never').code).toBe(0);
    expect(run(['review', '--policies', wider, '--production', `file:${path.join(wider, '10-a.json')}`]).code).toBe(0);
  });

  it.each([
    ['markdown', /^## /],
    ['terminal', /^Review of \S/],
    ['sarif', /"version": "2\.1\.0"/],
    ['json', /"schema": 1/],
  ])('--format %s', (format, start) => {
    expect(review('--production', `file:${wider}`, '--format', format).out).toMatch(start);
  });

  it('--json keeps the shape of the report and shows no secret', () => {
    const { out } = review('--production', `file:${wider}`, '--json');
    const report = JSON.parse(out);
    expect(report.verdict.counts.wider).toBeGreaterThan(0);
    expect(report.changes).toContainEqual(
      expect.objectContaining({
        direction: 'wider',
        region: 'Bash(wget *)',
        witness: expect.objectContaining({ tool: 'Bash' }),
      }),
    );
    expect(out).not.toContain('abcdef123456');
  });

  it('compares with another version in git', () => {
    const folder = folderOf({ 'policies/10-a.json': { permissions: { deny: ['Bash(curl *)'] } } });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
        cwd: folder,
        stdio: 'pipe',
      });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'one');
    const same = run(['review', '--production', 'ref:main'], { cwd: folder });
    expect([same.code, same.err]).toEqual([0, '']);
    expect(same.out).toMatch(/NO EFFECTIVE CHANGE/);
    const unknown = run(['review', '--production', 'ref:gone'], { cwd: folder });
    expect(unknown.code).toBe(2);
    expect(unknown.err).toMatch(/git knows no commit called "gone"/);
  });

  it('of a release without a repository says what to do', () => {
    const { code, err } = run(['review', '--policies', SMALL], { cwd: SMALL });
    expect(code).toBe(2);
    expect(err).toMatch(/no GitHub repository is known here/);
  });

  it('passes a widening that somebody approved, until the day the waiver ends', () => {
    const before = folderOf({ 'managed-settings.json': { permissions: { deny: ['Bash(curl *)', 'Bash(wget *)'] } } });
    const after = (waivers: readonly object[]) =>
      folderOf({
        '10-a.json': { permissions: { deny: ['Bash(curl *)'] } },
        'gate/waivers.json': { waivers },
        'gate/gate.json': { maxRemovedDenyPercent: 100 },
      });
    const gate = (waivers: readonly object[], ...more: string[]) =>
      run(['review', '--policies', after(waivers), '--production', `file:${before}`, ...more]);
    const { changes } = JSON.parse(gate([], '--json').out);
    const ids = changes.map(({ approval }: { approval: { id: string } }) => approval.id);
    const waivers = (expires: string) => ids.map((id: string) => ({ id, reason: 'agreed', owner: 'a', expires }));
    expect(ids).toHaveLength(1);
    expect([gate([]).code, gate(waivers('9999-12-31')).code, gate(waivers('2020-01-01')).code]).toEqual([1, 0, 1]);
  });

  it('of a first release asks for no approvals', () => {
    const { code, out } = run(['review', '--policies', CLEAN, '--production', 'none']);
    expect(code).toBe(0);
    expect(out).not.toMatch(/approval/);
    expect(run(['review', '--policies', SMALL, '--production', 'none']).out).toMatch(/WIDER|MIXED|INVALID/);
  });

  it('of a broken candidate is INVALID', () => {
    const { code, out } = run(['review', '--policies', BROKEN, '--production', 'none']);
    expect(code).toBe(1);
    expect(out).toMatch(/INVALID/);
  });
});

describe('lint', () => {
  const faulty =
    '{\n\t"disableBypassPermissionsMode": "disable",\n\t"permissions": {"deny": ["Bash(curl *)", "Bash(curl *)"]}\n}\n';

  it('says where, what, why and how to repair it, and ends with 1 for an error', () => {
    const { code, out, err } = run(['lint', '--policies', BROKEN]);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(`${BROKEN}/20-b.json:1:17 error`);
    expect(out).toMatch(/\n {2}why: \S.*\n {2}fix: \S/);
    expect(out).toMatch(/1 error, \d+ warnings?, \d+ pieces? of advice\n$/);
  });

  it('lists a hundred places of a rule and counts the others, which --json lists', () => {
    const deny = Array.from({ length: 150 }, (_, i) => `Bash(c${i}`);
    const folder = folderOf({ '10-a.json': JSON.stringify({ permissions: { deny } }) });
    const { out } = run(['lint', '--policies', folder]);
    expect(out.match(/ error rule-invalid$/gm)).toHaveLength(100);
    expect(out).toContain('\nrule-invalid: 50 more places, in --json\n');
    const { findings } = JSON.parse(run(['lint', '--policies', folder, '--json']).out);
    expect(findings.filter(({ rule }: { rule: string }) => rule === 'rule-invalid')).toHaveLength(150);
  });

  it('--json gives the findings as a report has them', () => {
    const { findings, fixed } = JSON.parse(run(['lint', '--policies', SMALL, '--json']).out);
    expect(fixed).toEqual([]);
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'no-secret', severity: 'error' }));
  });

  it('--fix repairs what a machine can, keeps the rest byte for byte, and repairs nothing twice', () => {
    const folder = folderOf({ '10-a.json': faulty, '20-b.json': '{"model":   "x"}' });
    const { code, out } = run(['lint', '--policies', folder, '--fix']);
    const text = readFileSync(path.join(folder, '10-a.json'), 'utf8');
    expect(code).toBe(0);
    expect(out).toContain(`repaired ${folder}/10-a.json\n`);
    expect(out).toContain(`  ${folder}/10-a.json:3 /permissions/deny/1: removed "Bash(curl *)"\n`);
    expect(out).toContain(`  ${folder}/10-a.json:2 /disableBypassPermissionsMode: removed "disable"\n`);
    expect(text).toBe('{\n\t"permissions": {"deny": ["Bash(curl *)"], "disableBypassPermissionsMode": "disable"}\n}\n');
    expect(readFileSync(path.join(folder, '20-b.json'), 'utf8')).toBe('{"model":   "x"}');
    expect(run(['lint', '--policies', folder, '--fix']).out).not.toContain('repaired');
  });
});

describe('lint --fix', () => {
  it('says that a repair changes what the policy means', () => {
    const files = { '10-a.json': { disableBypassPermissionsMode: 'disable', permissions: { deny: ['Bash(curl *)'] } } };
    const { out } = run(['lint', '--policies', folderOf(files), '--fix']);
    expect(out).toMatch(/The repairs change what the policy means \(.*\d+ narrower/);
    const answer = JSON.parse(run(['lint', '--policies', folderOf(files), '--fix', '--json']).out);
    expect(answer.effect.narrower).toBeGreaterThan(0);
    expect(answer.repairs).toContainEqual(
      expect.objectContaining({ pointer: '/disableBypassPermissionsMode', before: 'disable', after: null, line: 2 }),
    );
    const twice = folderOf({ '10-a.json': { permissions: { deny: ['Bash(a *)', 'Bash(a *)'] } } });
    expect(run(['lint', '--policies', twice, '--fix']).out).not.toContain('change what the policy means');
  });
});

describe('build and publish', () => {
  it('writes files that match their checksums, into an empty folder only', () => {
    const out = folderOf({});
    const build = (to: string) => run(['build', '--policies', CLEAN, '--out', to]);
    expect(build(out)).toMatchObject({ code: 0, err: '' });
    const sums = readFileSync(path.join(out, 'SHA256SUMS'), 'utf8').trim().split('\n');
    const hash = (name: string) =>
      createHash('sha256')
        .update(readFileSync(path.join(out, name)))
        .digest('hex');
    expect(sums.map((line) => line.slice(66)).map((name) => `${hash(name)}  ${name}`)).toEqual(sums);
    expect(build(out).code).toBe(0);
    expect(build(SMALL)).toMatchObject({ code: 2, err: expect.stringMatching(/Name an empty folder/) });
  });

  it('builds nothing from a policy no client starts with', () => {
    const { code, out, err } = run(['build', '--policies', BROKEN, '--out', folderOf({})]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/Nothing was written/);
  });

  it('releases nothing that holds a placeholder', () => {
    const { code, err } = run(['publish', '--dry-run', '--production', 'none']);
    expect(code).toBe(1);
    expect(err).toMatch(/50-login\.json:3:\d+/);
  });

  describe('a dry run is refused as the Action refuses', () => {
    const before = folderOf({ 'managed-settings.json': { permissions: { deny: ['Bash(curl *)', 'Bash(wget *)'] } } });
    const dry = (files: Readonly<Record<string, unknown>>) => {
      const fragment = { '10-a.json': { permissions: { deny: ['Bash(curl *)'] } } };
      const at = folderOf({ ...fragment, 'gate/gate.json': { maxRemovedDenyPercent: 100 }, ...files });
      const args = ['--policies', at, '--production', `file:${before}`];
      const text = run(['publish', '--dry-run', ...args]);
      const { reason } = JSON.parse(run(['publish', '--dry-run', '--json', ...args]).out);
      return { args, text, reason };
    };

    it('with a reason, also in JSON', () => {
      const { text, reason } = dry({});
      expect(text.code).toBe(1);
      expect(text.err).toMatch(/Nothing is published: .* the verdict is WIDER \(not approved: [0-9a-f]{32}\)/);
      expect(text.err).toContain(reason);
    });

    it('until the widening is approved, or where gate.json lets it pass', () => {
      const { args } = dry({});
      const { changes } = JSON.parse(run(['review', '--json', ...args]).out);
      const waivers = [{ id: changes[0].approval.id, reason: 'agreed', owner: 'a', expires: '9999-12-31' }];
      const approved = dry({ 'gate/waivers.json': { waivers } });
      expect([approved.text.code, approved.reason]).toEqual([0, null]);
      expect(dry({ 'gate/gate.json': { failOn: 'invalid' } }).text.code).toBe(0);
    });
  });

  it('lists what a release would hold', () => {
    const { code, out } = run(['publish', '--dry-run', '--policies', CLEAN, '--production', `file:${CLEAN}`, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ changed: false, verdict: 'NO EFFECTIVE CHANGE' });
  });
});

describe('the pages about it', () => {
  it('docs/cli.md shows the help of every command', () => {
    execFileSync(process.execPath, [path.join(ROOT, 'scripts/docs-cli.mjs'), '--check'], { stdio: 'pipe' });
  });
});
