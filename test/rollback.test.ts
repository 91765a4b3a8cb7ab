// Goes back to released policies in real git repositories, and checks every byte that is written or left alone.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { swapAll } from '../src/shell/write.ts';
import { type Ran, run } from './fixtures/cli.ts';
import { scratch } from './fixtures/scratch.ts';
import { git } from './github/git-data.ts';

/** Files by path in the repository; null removes one; a value that starts with `->` is a symbolic link to the rest. */
type Files = Readonly<Record<string, string | null>>;

function put(at: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(at, name);
    rmSync(file, { recursive: true, force: true });
    if (text === null) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    if (text.startsWith('->')) symlinkSync(text.slice(2), file);
    else writeFileSync(file, text);
  }
}

const made = new Map<string, string>();

/** A repository with one commit for each step, the first tagged policy-v1, the next policy-v2, and so on; copied where it was made before. */
function repositoryOf(...steps: readonly Files[]): string {
  const key = JSON.stringify(steps);
  const known = made.get(key) ?? makeRepository(steps);
  made.set(key, known);
  const at = scratch('copy');
  cpSync(known, at, { recursive: true, verbatimSymlinks: true });
  return at;
}

function makeRepository(steps: readonly Files[]): string {
  const at = scratch('repo');
  git(at, 'init', '-q', '-b', 'main', '--template=');
  mkdirSync(path.join(at, '.git/info'), { recursive: true });
  writeFileSync(path.join(at, '.git/config'), CONFIG, { flag: 'a' });
  for (const [index, files] of steps.entries()) {
    put(at, files);
    git(at, 'add', '--all', '--force', '.');
    git(at, 'commit', '-q', '-m', `step ${index + 1}`);
    git(at, 'tag', '-a', '-m', 'release', `policy-v${index + 1}`);
  }
  return at;
}

const CONFIG = '[user]\n\tname = t\n\temail = t@example.com\n[core]\n\tautocrlf = false\n';

const rollback = (cwd: string, ...args: readonly string[]): Ran => run(['rollback', ...args], { cwd });

/** Every file below a folder with its bytes. */
function bytesOf(at: string): Record<string, string> {
  const names = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((name) => !/^\.git(\/|$)/.test(name));
  const files = names.filter((name) => statSync(path.join(at, name)).isFile());
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(path.join(at, name), 'latin1')]));
}

const OLD: Files = {
  'policies/10-base.json': '{\r\n  "permissions": {"deny": ["Bash(curl *)"], "ask": ["Bash(git push *)"]}\r\n}',
  'policies/20-old.json': '\uFEFF{"env":{"A":"1"}}\n',
  'policies/CLAUDE.md': '# Old  \r\n',
  'policies/gate/gate.json': '{"failOn":"never"}',
  'policies/tests/a.json': '{"tests":[{"name":"old","call":"Bash(curl x)","expect":"deny"}]}',
  'README.md': 'old',
};
const NEW: Files = {
  'policies/10-base.json': '{"permissions":{"deny":["Bash(curl *)","Bash(wget *)"]}}\n',
  'policies/20-old.json': null,
  'policies/30-new.json': '{"permissions":{"deny":["Bash(ssh *)"]}}\n',
  'policies/gate/gate.json': '{"failOn":"wider"}',
  'policies/tests/a.json': null,
  'policies/tests/b.yaml': 'tests:\n  - { name: new, call: Bash(wget x), expect: deny }\n',
  'README.md': 'new',
};

/** The same without the test that came later. */
const CALM: Files = { ...NEW, 'policies/tests/b.yaml': null };

describe('a rollback', () => {
  it('makes fragments and CLAUDE.md what they were, byte for byte, and leaves everything else', () => {
    const at = repositoryOf(OLD, NEW);
    chmodSync(path.join(at, 'policies/10-base.json'), 0o600);
    const before = bytesOf(at);
    const { code, out, err } = rollback(at, '--to', 'policy-v1');
    expect(code).toBe(0);
    const restored = ['10-base.json', '20-old.json'].map((name) => `policies/${name}`);
    expect(bytesOf(at)).toEqual({
      ...Object.fromEntries(Object.entries(before).filter(([name]) => name !== 'policies/30-new.json')),
      ...Object.fromEntries(restored.map((name) => [name, Buffer.from(OLD[name] ?? '').toString('latin1')])),
    });
    expect(statSync(path.join(at, 'policies/10-base.json')).mode & 0o777).toBe(0o600);
    expect(out).toMatch(/compared with ref HEAD[\s\S]*Wider[\s\S]*Bash\(ssh \*\): deny → ask[\s\S]*INVALID: 1 error/);
    expect(out).toContain('This goes back to policy-v1, commit ');
    expect(err).toMatch(
      /rewritten: policies\/10-base\.json\n.*added: policies\/20-old\.json\n.*removed: policies\/30-new\.json/,
    );
    expect(err).toContain('open a pull request');
    expect(git(at, 'log', '--format=%s')).toBe('step 2\nstep 1');
  });

  it("is judged by today's guard files, which the rolled back policy may fail", () => {
    const { out } = rollback(repositoryOf(OLD, NEW), '--to', 'policy-v1', '--dry-run');
    expect(out).toContain('policy test `new` fails: `Bash(wget x)` is decided ask by no rule, expected deny');
    expect(out).not.toContain('`old`');
    expect(out).not.toContain('change of guard');
  });

  it('once committed is nothing to do', () => {
    const at = repositoryOf(OLD, CALM);
    rollback(at, '--to', 'policy-v1');
    git(at, 'add', '--all');
    git(at, 'commit', '-q', '-m', 'back');
    const { code, out, err } = rollback(at, '--to', 'policy-v1');
    expect([code, err]).toEqual([0, 'policies already holds the fragments of policy-v1: there is nothing to do.\n']);
    expect(out).toContain('NO EFFECTIVE CHANGE');
  });

  it('shows and writes nothing in a dry run, whatever is uncommitted', () => {
    const at = repositoryOf(OLD, NEW);
    put(at, { 'policies/30-new.json': '{}', 'policies/40-more.json': '{}' });
    const before = bytesOf(at);
    const { code, out, err } = rollback(at, '--to', 'policy-v1', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('compared with file policies');
    expect(err).toMatch(/would be removed: policies\/40-more\.json\nNothing was written\.\n$/);
    expect(bytesOf(at)).toEqual(before);
  });

  it('prints the report for programs and for a pull request', () => {
    const at = repositoryOf(OLD, CALM);
    const { code, out } = rollback(at, '--to', 'policy-v1', '--dry-run', '--json');
    const report = JSON.parse(out);
    expect([code, report.verdict.word, report.baseline.name]).toEqual([0, 'MIXED', 'HEAD']);
    expect(rollback(at, '--to', 'policy-v1', '--dry-run', '--format', 'markdown').out).toMatch(/^## 🔴 MIXED/);
  });

  it('goes back from a policy that no client starts with', () => {
    const at = repositoryOf(OLD, { ...NEW, 'policies/10-base.json': '{"permissions": }' });
    const { code } = rollback(at, '--to', 'policy-v1');
    expect([code, readFileSync(path.join(at, 'policies/10-base.json'), 'utf8')]).toEqual([
      0,
      OLD['policies/10-base.json'],
    ]);
  });

  it('means the folder it was told, from wherever it runs', () => {
    const at = repositoryOf(
      { 'a/p/10.json': '{"env":{"A":"1"}}', '10.json': '{"env":{"B":"1"}}' },
      { 'a/p/10.json': '{}' },
    );
    const { code, err } = rollback(path.join(at, 'a/p'), '--to', 'policy-v1', '--policies', '.');
    expect([code, err]).toEqual([0, expect.stringContaining('rewritten: 10.json')]);
    expect(readFileSync(path.join(at, 'a/p/10.json'), 'utf8')).toBe('{"env":{"A":"1"}}');
  });

  it('moves between a flat folder and the layout of the client, leaving no empty folder', () => {
    const flat: Files = {
      'policies/10-a.json': '{"env":{"A":"1"}}',
      'policies/managed-settings.d': null,
      'policies/managed-settings.json': null,
    };
    const own: Files = {
      'policies/10-a.json': null,
      'policies/managed-settings.json': '{}',
      'policies/managed-settings.d/10-a.json': '{}',
    };
    const at = repositoryOf(flat, own, flat);
    for (const [tag, files] of [
      ['policy-v2', ['managed-settings.d/10-a.json', 'managed-settings.json']],
      ['policy-v1', ['10-a.json']],
    ] as const) {
      expect(rollback(at, '--to', tag).code).toBe(0);
      expect(Object.keys(bytesOf(path.join(at, 'policies')))).toEqual(files);
      git(at, 'add', '--all');
      git(at, 'commit', '-q', '-m', tag);
    }
    expect(existsSync(path.join(at, 'policies/managed-settings.d'))).toBe(false);
  });

  it('shows names that would steer a terminal as harmless text', () => {
    const at = repositoryOf(OLD, { 'policies/20-\u001b[31m\u202e.json': '{}' });
    const { code, err } = rollback(at, '--to', 'policy-v1');
    expect([code, err]).toEqual([0, expect.stringMatching(/removed: policies\/20-\S*31m\S*\.json/)]);
    expect(err).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  });

  it('takes a policy that is one file', () => {
    const at = repositoryOf(
      { 'p/settings.json': '{"env":{"A":"1"}}' },
      { 'p/settings.json': '{}', 'p/other.json': '{}' },
    );
    expect(rollback(at, '--to', 'policy-v1', '--policies', 'p/settings.json').code).toBe(0);
    expect(bytesOf(at)).toEqual({ 'p/settings.json': '{"env":{"A":"1"}}', 'p/other.json': '{}' });
  });
});

const TO_1 = ['--to', 'policy-v1'] as const;
const nothing = () => undefined;
const dirty = (files: Files) => (at: string) => put(at, files);

/** What is asked, what is done to the repository before, and what is said. */
const refusals: readonly (readonly [string, readonly string[], (at: string) => unknown, RegExp])[] = [
  ['without a release', [], nothing, /rollback needs --to TAG/],
  ['to a number', ['--to', '1'], nothing, /"1" is no release of this policy: they are called policy-vN/],
  [
    'to another prefix',
    [...TO_1, '--tag-prefix', 'prod-v'],
    nothing,
    /no release of this policy: they are called prod-vN/,
  ],
  ['to what git would read as an option', ['--to=--x1', '--tag-prefix=--x'], nothing, /no plain name/],
  ['to a tag that is not here', ['--to', 'policy-v9'], nothing, /This clone has no tag policy-v9.*git fetch --tags/],
  [
    'to a branch that is called like a release',
    ['--to', 'policy-v9'],
    (at) => git(at, 'branch', 'policy-v9'),
    /no tag policy-v9/,
  ],
  [
    'to a release of another folder',
    [...TO_1, '--policies', 'other'],
    dirty({ 'other/10-a.json': '{}' }),
    /other does not exist at policy-v1/,
  ],
  ['to a release without fragments', [...TO_1, '--policies', 'docs'], nothing, /docs holds no fragment at policy-v1/],
  [
    'with an edited fragment',
    TO_1,
    dirty({ 'policies/10-base.json': '{}' }),
    /policies\/10-base\.json is not committed/,
  ],
  ['with a new file', TO_1, dirty({ 'policies/99-x.json': '{}' }), /policies\/99-x\.json is not committed/],
  [
    'with an edited guard file',
    TO_1,
    dirty({ 'policies/gate/gate.json': '{}' }),
    /policies\/gate\/gate\.json is not committed/,
  ],
  [
    'with a staged removal',
    TO_1,
    (at) => git(at, 'rm', '-q', 'policies/30-new.json'),
    /policies\/30-new\.json is not committed/,
  ],
  [
    'with a fragment that git ignores',
    TO_1,
    dirty({ 'policies/99-x.json': '{}', '.git/info/exclude': '*-x.json' }),
    /policies\/99-x\.json is not committed/,
  ],
  [
    'behind a link',
    [...TO_1, '--policies', 'link'],
    dirty({ link: '->policies' }),
    /link is, or lies behind, a symbolic link/,
  ],
  ['outside of the repository', [...TO_1, '--policies', tmpdir()], nothing, /lies outside the git repository/],
];

describe('is refused with exit 2, and nothing is touched', () => {
  it.each(refusals)('%s', (_, args, prepare, sentence) => {
    const at = repositoryOf({ ...OLD, 'docs/x.md': 'x' }, NEW);
    prepare(at);
    const before = bytesOf(at);
    const { code, out, err } = rollback(at, ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err).toMatch(/^managed-settings: [^\n]+\n$/);
    expect(bytesOf(at)).toEqual(before);
  });

  const unplain: readonly (readonly [string, readonly Files[], RegExp])[] = [
    ['a fragment is a link now', [OLD, { 'policies/10-base.json': '->../README.md' }], /10-base\.json .*\(symlink\)/],
    [
      'a fragment was a link then',
      [{ ...OLD, 'policies/10-base.json': '->../README.md' }, NEW],
      /10-base\.json .*\(symlink\).*git restore --source=policy-v1/,
    ],
    [
      'CLAUDE.md was a link then',
      [{ ...OLD, 'policies/CLAUDE.md': '->../README.md' }, NEW],
      /CLAUDE\.md .*\(symlink\)/,
    ],
    [
      'the drop-in folder is a link now',
      [OLD, { 'policies/managed-settings.d': '->../elsewhere', 'elsewhere/x.json': '{}' }],
      /managed-settings\.d .*\(symlink\)/,
    ],
    [
      'a folder has the name of a fragment now',
      [OLD, { 'policies/20-old.json': null, 'policies/20-old.json/x': 'x' }],
      /20-old\.json .*\(ignored-name\)/,
    ],
    [
      'a fragment was larger than the client takes',
      [{ ...OLD, 'policies/10-base.json': `{}${' '.repeat(2_100_000)}` }, NEW],
      /10-base\.json of policy-v1 can't be written/,
    ],
    [
      'the policy was a folder then',
      [{ 'policies/10-a.json': '{}' }, { policies: '{}' }],
      /policies is a file now and was none at policy-v1/,
    ],
  ];
  it.each(unplain)('when %s', (_, steps, sentence) => {
    const at = repositoryOf(...steps);
    const before = bytesOf(at);
    const { code, err } = rollback(at, '--to', 'policy-v1');
    expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
    expect(bytesOf(at)).toEqual(before);
  });
});

describe('all or nothing', () => {
  it('when a new text can not be written beside its file', () => {
    const at = repositoryOf(OLD, { ...NEW, 'policies/CLAUDE.md': '# New', 'policies/CLAUDE.md.new/x': 'in the way' });
    const before = bytesOf(at);
    const { code, err } = rollback(at, '--to', 'policy-v1');
    expect([code, err]).toEqual([3, expect.stringMatching(/The files can't be replaced \(.*EEXIST/)]);
    expect(bytesOf(at)).toEqual(before);
  });

  it('when other files would make the folder read as something else', () => {
    const own: Files = {
      'policies/10-a.json': null,
      'policies/managed-settings.d/10-a.json': '{}',
      'policies/managed-settings.d/README': 'x',
    };
    const at = repositoryOf({ 'policies/10-a.json': '{"env":{"A":"1"}}' }, own);
    const before = bytesOf(at);
    const { code, err } = rollback(at, '--to', 'policy-v1');
    expect([code, err]).toEqual([
      3,
      expect.stringMatching(/would not read as policy-v1 does: .*Everything was put back/),
    ]);
    expect(bytesOf(at)).toEqual(before);
  });

  it('when a file can not be put in its place', async () => {
    const at = scratch('swap');
    put(at, { a: 'old', b: 'gone', 'c/x': 'in the way' });
    const [before, after] = [Buffer.from('old'), Buffer.from('new')];
    const swaps = [
      { at: path.join(at, 'a'), before, after },
      { at: path.join(at, 'new/n'), before: null, after },
      { at: path.join(at, 'c'), before: null, after },
      { at: path.join(at, 'b'), before: Buffer.from('gone'), after: null },
    ];
    await expect(swapAll(swaps)).rejects.toThrow(/What had been changed was put back/);
    expect(bytesOf(at)).toEqual({ a: 'old', b: 'gone', 'c/x': 'in the way' });
    expect(existsSync(path.join(at, 'new'))).toBe(false);
  });
});
