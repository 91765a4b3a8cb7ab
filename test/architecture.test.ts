// Holds src/ to the law of the street: imports go up only, the core touches nothing, files stay small and introduce themselves.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = path.resolve(import.meta.dirname, '..');
const SRC = path.join(ROOT, 'src');

/** The houses in walking order. A file may import from its own house or from houses before it. */
const STREET = [
  'facts',
  'once',
  'distance',
  'parse',
  'call',
  'repair',
  'merge',
  'digest',
  'merge-patch',
  'channels',
  'language',
  'compile',
  'tools',
  'decide',
  'explain',
  'direction',
  'regions',
  'risk',
  'witness',
  'compare',
  'policy-tests',
  'waivers',
  'claims',
  'guard-faults',
  'guard',
  'invariants',
  'validate',
  'lint',
  'fix',
  'checks',
  'gate',
  'report',
  'render',
  'deliver',
  'index',
  'shell',
  'commands',
  'cli',
  'action',
];
const WORLD = STREET.indexOf('shell');
const WORLDLY =
  /^(node:(?!(crypto|util)$).*|@actions\/.*|@octokit\/.*|(fs|net|http|https|os|process|child_process|crypto|util)(\/.*)?)$/;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') || file.endsWith('.js'))
  .map((file) => file.split(path.sep).join('/'))
  .sort();
const text = (file: string) => readFileSync(path.join(SRC, file), 'utf8');
const house = (file: string) => file.replace(/\.(ts|js)$/, '').split('/')[0] ?? '';
const isGenerated = (file: string) => /\.generated\.(ts|js)$/.test(file);

/** Static imports, re-exports, `import()` calls and `import('…')` types of a file. */
function imports(file: string): string[] {
  const found = text(file).matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)(['"])([^'"\n]+)\1/g);
  return [...found].map((match) => match[2] ?? '');
}

const local = (file: string) =>
  imports(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.normalize(path.posix.join(path.posix.dirname(file), name)));

describe('the street', () => {
  it.each(files)('%s has a house', (file) => {
    expect(STREET).toContain(house(file));
  });

  it.each(files)('%s imports only from its own house or from houses before it', (file) => {
    const own = STREET.indexOf(house(file));
    const later = local(file).filter((target) => STREET.indexOf(house(target)) > own);
    expect(later).toEqual([]);
  });

  it.each(files.filter((file) => STREET.indexOf(house(file)) < WORLD))('%s touches nothing', (file) => {
    expect(imports(file).filter((name) => WORLDLY.test(name))).toEqual([]);
    if (isGenerated(file)) return;
    const code = text(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(
      code.match(/\bprocess\.|\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bfetch\(|\bsetTimeout\b/g) ?? [],
    ).toEqual([]);
  });

  it('every house of the list exists', () => {
    const built = new Set(files.map(house));
    expect(STREET.filter((name) => !built.has(name))).toEqual([]);
  });
});

describe('every file', () => {
  const written = files.filter((file) => !isGenerated(file));

  it.each(written)('%s says in its first line what it does', (file) => {
    const lines = text(file).split('\n');
    const first = lines[0]?.startsWith('#!') ? lines[1] : lines[0];
    expect(first).toMatch(/^\/\/ \S.{20,}/);
  });

  it.each(written.filter((file) => house(file) !== 'facts'))('%s has at most 300 lines', (file) => {
    expect(text(file).split('\n').length).toBeLessThanOrEqual(301);
  });

  it.each(written)('%s has no any, no ts-ignore and nothing unfinished', (file) => {
    expect(text(file)).not.toMatch(
      /: any\b|as any\b|@ts-(ignore|expect-error|nocheck)|\bTODO\b|\bFIXME\b|not built yet/,
    );
  });
});

describe('rows list their houses', () => {
  const rows = ['lint', 'render', 'deliver', 'tools', 'commands'];
  it.each(rows)('every file of %s/ is imported by another file of the product', (row) => {
    const imported = new Set(files.flatMap(local));
    const members = files.filter((file) => file.startsWith(`${row}/`) && file !== `${row}/index.ts`);
    expect(members.filter((file) => !imported.has(file))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const page = readFileSync(path.join(ROOT, 'ARCHITECTURE.md'), 'utf8');

  it('names every house of the street', () => {
    expect(STREET.filter((name) => !page.includes(name))).toEqual([]);
  });

  it('names only files that exist', () => {
    const named = [...page.matchAll(/`src\/([\w./-]+\.ts)`/g)].map((match) => match[1] ?? '');
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('says why each dependency is there', () => {
    const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const names = [...Object.keys(manifest['dependencies'] ?? {}), ...Object.keys(manifest['devDependencies'] ?? {})];
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
