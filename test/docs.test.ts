// Holds the written pages to what is there: links lead somewhere, tables are those of their sources, the first page stays short.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from './fixtures/scratch.ts';

const pages = ['.', 'docs', 'policies', 'src/facts/templates'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name)),
);
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe('every page', () => {
  it.each(pages)('%s links only to what exists', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(path.join(ROOT, path.dirname(file), link)))).toEqual([]);
  });

  it.each(pages)('%s names only files of this repository that exist', (file) => {
    const named = [...read(file).matchAll(/`((?:src|test|docs|schemas|scripts)\/[\w./-]+\.\w+)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  });
});

describe('generated sections', () => {
  it.each(['docs-cli.mjs', 'docs-gate.mjs', 'docs-readme.mjs', 'docs-security.mjs', 'starter.mjs'])(
    '%s has nothing to change',
    (script) => {
      execFileSync(process.execPath, [path.join(ROOT, 'scripts', script), '--check'], { stdio: 'pipe' });
    },
  );
});

describe('README.md', () => {
  it('fits two screens', () => {
    expect(
      read('README.md')
        .replace(/<details>[\s\S]*?<\/details>/g, '')
        .split('\n').length,
    ).toBeLessThanOrEqual(120);
  });

  it('shows the workflows that init writes', () => {
    const words = (text: string) => text.replace(/^ *#.*$/gm, '').replace(/[{}"\s,[\]-]+|#.*$/gm, ' ');
    const pinned = [...read('README.md').matchAll(/uses: (actions\/\S+)/g)].map((match) => match[1]);
    const written = ['review', 'publish'].map((name) => read(`src/facts/templates/policy-${name}.yml`));
    expect(pinned.filter((use) => !written.every((text) => text.includes(`uses: ${use}`)))).toEqual([]);
    for (const right of ['pull-requests: write', 'contents: write', 'pull-requests: read'])
      expect(words(read('README.md'))).toContain(words(right));
  });
});
