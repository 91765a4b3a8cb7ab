import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { MAX_FILE_BYTES } from '../src/facts/client.ts';
import { type Folder, load } from '../src/index.ts';
import { deliverable } from '../src/shell/deliverable.ts';
import { labelOf, readFolder } from '../src/shell/files.ts';
import { checkRef, readFolderAtRef } from '../src/shell/git.ts';
import { scratch } from './fixtures/scratch.ts';

const FILES = scratch('files');

/** Files by path; a value that starts with `->` is a symbolic link to the rest. */
type Files = Record<string, string>;

let count = 0;
function folderOf(files: Files): string {
  count += 1;
  const root = path.join(FILES, String(count), 'policies');
  mkdirSync(root, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const at = path.join(root, name);
    mkdirSync(path.dirname(at), { recursive: true });
    if (text.startsWith('->')) symlinkSync(text.slice(2), at);
    else writeFileSync(at, text);
  }
  return root;
}

/** What a reader saw: names of fragments in order, other files, and `code name` of each problem. */
function seen(folder: Folder) {
  return {
    fragments: folder.fragments.map((source) => source.file.replace(/^.*?policies\//, '')),
    files: Object.keys(folder.files),
    problems: folder.problems.map((problem) => `${problem.code} ${String(problem.args['name'])}`).sort(),
  };
}

interface Expected {
  readonly fragments: readonly string[];
  readonly files?: readonly string[];
  readonly problems?: readonly string[];
}

function commit(root: string): string {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A', '-f', '.');
  git('commit', '-q', '-m', 'policy');
  return git('rev-parse', 'HEAD').trim();
}

/** The same folder must read the same from disk and from git. */
async function check(files: Files, expected: Expected): Promise<void> {
  const root = folderOf(files);
  const wanted = { files: [], problems: [], ...expected };
  const disk = await readFolder(root);
  expect(seen(disk)).toEqual(wanted);
  const id = commit(path.dirname(root));
  const git = await readFolderAtRef('policies', 'main', path.dirname(root));
  expect(git.commit).toBe(id);
  expect(seen(git.folder)).toEqual(wanted);
  expect(git.folder.fragments.map((source) => Buffer.from(source.bytes).toString())).toEqual(
    disk.fragments.map((source) => Buffer.from(source.bytes).toString()),
  );
}

const cases: Record<string, readonly [Files, Expected]> = {
  'flat, in the order of UTF-16 code units': [
    { '9-b.json': '{}', '10-a.json': '{}', '10-A.json': '{}', 'é.json': '{}', '￮.json': '{}', '😀.json': '{}' },
    { fragments: ['10-A.json', '10-a.json', '9-b.json', 'é.json', '😀.json', '￮.json'] },
  ],
  'other files beside the fragments': [
    {
      '10-a.json': '{}',
      'CLAUDE.md': '# hi',
      'README.md': 'x',
      'gate/gate.json': '{}',
      'tests/a.json': '[]',
      'tests/b.yaml': '',
    },
    { fragments: ['10-a.json'], files: ['CLAUDE.md', 'gate/gate.json', 'tests/a.json', 'tests/b.yaml'] },
  ],
  'a gate file that is no JSON': [
    { '10-a.json': '{}', 'gate/invariants.yaml': 'a: 1', 'gate/waivers.json': '{}' },
    { fragments: ['10-a.json'], files: ['gate/waivers.json'], problems: ['gate-not-json gate/invariants.yaml'] },
  ],
  'names the client passes over': [
    { '10-a.json': '{}', '.20-b.json': '{}', '30-c.JSON': '{}', '40-d.json.bak': '{}', '50-e.json/x': '' },
    {
      fragments: ['10-a.json'],
      problems: [
        'ignored-name .20-b.json',
        'ignored-name 30-c.JSON',
        'ignored-name 40-d.json.bak',
        'ignored-name 50-e.json',
      ],
    },
  ],
  'links are never followed': [
    {
      '10-a.json': '{}',
      '20-b.json': '->10-a.json',
      '30-c.json': '->/etc/passwd',
      'CLAUDE.md': '->10-a.json',
      gate: '->tests',
      'tests/t.json': '->../10-a.json',
    },
    {
      fragments: ['10-a.json'],
      problems: ['symlink 20-b.json', 'symlink 30-c.json', 'symlink CLAUDE.md', 'symlink gate', 'symlink tests/t.json'],
    },
  ],
  "the client's own layout": [
    {
      'managed-settings.json': '{}',
      'managed-settings.d/9.json': '{}',
      'managed-settings.d/10.json': '{}',
      'managed-settings.d/.x.json': '{}',
    },
    {
      fragments: ['managed-settings.json', 'managed-settings.d/10.json', 'managed-settings.d/9.json'],
      problems: ['ignored-name managed-settings.d/.x.json'],
    },
  ],
  'drop-ins without a base, and a stray file beside them': [
    { 'managed-settings.d/managed-settings.json': '{}', '10-a.json': '{}' },
    { fragments: ['managed-settings.d/managed-settings.json'], problems: ['json-beside-base 10-a.json'] },
  ],
  'a linked drop-in folder': [
    { 'managed-settings.json': '{}', 'managed-settings.d': '->/etc' },
    { fragments: ['managed-settings.json'], problems: ['symlink managed-settings.d'] },
  ],
  'a base among numbered fragments': [
    { 'managed-settings.json': '{}', '90-z.json': '{}' },
    { fragments: ['90-z.json', 'managed-settings.json'], problems: ['base-beside-fragments managed-settings.json'] },
  ],
  'CLAUDE.md that is no text': [
    { '10-a.json': '{}', 'CLAUDE.md': '﻿# hi' },
    { fragments: ['10-a.json'], files: ['CLAUDE.md'] },
  ],
};

describe('a policy folder reads the same from disk and from git', () => {
  for (const [name, [files, expected]] of Object.entries(cases)) test(name, () => check(files, expected));
});

test('one file is a policy of one fragment', async () => {
  const root = folderOf({ 'managed-settings.json': '{"a":1}' });
  const folder = await readFolder(path.join(root, 'managed-settings.json'));
  expect(seen(folder)).toEqual({ fragments: ['managed-settings.json'], files: [], problems: [] });
});

test('a file over the limit of the client is read one byte further than the limit, so that the parser refuses it', async () => {
  const root = folderOf({ '10-a.json': ' '.repeat(MAX_FILE_BYTES + 100) });
  const folder = await readFolder(root);
  expect(folder.fragments[0]?.bytes.length).toBe(MAX_FILE_BYTES + 1);
});

test('a CLAUDE.md that is not UTF-8 is a problem, not a changed text', async () => {
  const root = folderOf({ '10-a.json': '{}' });
  writeFileSync(path.join(root, 'CLAUDE.md'), Uint8Array.of(0x61, 0xff));
  expect(seen(await readFolder(root)).problems).toEqual(['not-utf8 CLAUDE.md']);
});

test('an unreadable fragment is a problem', async () => {
  const root = folderOf({ '10-a.json': '{}' });
  chmodSync(path.join(root, '10-a.json'), 0o000);
  // Root reads everything: there the file is simply read.
  const expected = process.getuid?.() === 0 ? [] : ['unreadable 10-a.json'];
  expect(seen(await readFolder(root)).problems).toEqual(expected);
});

test('ten thousand fragments are no problem', async () => {
  const root = folderOf({});
  for (let i = 0; i < 10_000; i += 1) writeFileSync(path.join(root, `${i}.json`), '{}');
  const folder = await readFolder(root);
  expect([folder.fragments.length, folder.problems.length]).toEqual([10_000, 0]);
});

test('a folder that is a link out of the checkout is refused there', async () => {
  const root = folderOf({ '10-a.json': '{}' });
  const outside = folderOf({ '10-a.json': '{}' });
  const link = path.join(root, 'link');
  symlinkSync(outside, link);
  await expect(readFolder(link, { within: root })).rejects.toThrow(/symbolic link that leads out of the checkout/);
  symlinkSync(path.dirname(outside), path.join(root, 'up'));
  await expect(readFolder(path.join(root, 'up', 'policies'), { within: root })).rejects.toThrow(
    /leads out of the checkout/,
  );
});

test('a folder that does not exist is named', async () => {
  await expect(readFolder('no/such/folder')).rejects.toThrow(/^no\/such\/folder does not exist/);
});

test('a folder is shown as people write it', () => {
  expect(['policies', './policies/', '/etc/x/', '.', './'].map(labelOf)).toEqual([
    'policies',
    'policies',
    '/etc/x',
    '.',
    '.',
  ]);
});

test('a folder delivers the same files whatever it is called from', async () => {
  const root = folderOf({ 'managed-settings.json': '{"env":{"A":"1"}}', 'managed-settings.d/10-a.json': '{}' });
  const folder = await readFolder(root, { label: '.' });
  const { fragments } = deliverable(folder, load(folder), '.');
  expect(fragments.map(({ name }) => name)).toEqual(['managed-settings.json', 'managed-settings.d/10-a.json']);
});

test('a folder in git reads the same from inside of it', async () => {
  const root = folderOf({ '10-a.json': '{}', 'tests/t.json': '{}' });
  commit(path.dirname(root));
  const expected = { fragments: ['10-a.json'], files: ['tests/t.json'], problems: [] };
  for (const [at, cwd] of [
    ['.', root],
    ['..', path.join(root, 'tests')],
  ] as const)
    expect(seen((await readFolderAtRef(at, 'main', cwd)).folder)).toEqual(expected);
});

describe('refs', () => {
  const good = ['main', 'v1.2', 'feature/x', 'policy-v3', 'HEAD~2', 'origin/main', 'a'.repeat(40), 'ünïcode'];
  const bad = [
    '',
    '-x',
    '--upload-pack=x',
    'a b',
    'a..b',
    'a:b',
    'a\nb',
    'a;b',
    '$(x)',
    'a.lock',
    'a@{1}',
    'x'.repeat(300),
    '/a',
    'a/',
  ];
  test.each(good)('%j is handed to git', (ref) => {
    expect(() => checkRef(ref)).not.toThrow();
  });
  test.each(bad)('%j is refused', (ref) => {
    expect(() => checkRef(ref)).toThrow(/no plain name/);
  });

  test('what git does not know is said, with the advice for a shallow clone', async () => {
    const root = path.dirname(folderOf({ '10-a.json': '{}' }));
    commit(root);
    const clone = path.join(root, 'shallow');
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${root}`, clone]);
    await expect(readFolderAtRef('policies', 'old', root)).rejects.toThrow(
      /git knows no commit called "old".*Fetch it first/,
    );
    await expect(readFolderAtRef('policies', 'old', clone)).rejects.toThrow(/shallow clone/);
    await expect(readFolderAtRef('other', 'main', root)).rejects.toThrow(/other does not exist at commit/);
    await expect(readFolderAtRef('../..', 'main', root)).rejects.toThrow(/outside the git repository/);
    await expect(readFolderAtRef('policies', 'main', '/')).rejects.toThrow(/not a git repository/);
  });
});
