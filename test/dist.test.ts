// Holds the committed dist/ to the source: a rebuild gives exactly these files.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from '@jest/globals';

const ROOT = path.resolve(import.meta.dirname, '..');

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();

it('dist/ is what the source builds to (npm run build)', () => {
  const out = mkdtempSync(path.join(tmpdir(), 'dist-'));
  try {
    execFileSync(process.execPath, [path.join(ROOT, 'scripts/build.mjs'), '--out', out]);
    const dist = path.join(ROOT, 'dist');
    expect(filesOf(dist)).toEqual(filesOf(out));
    const differing = filesOf(out).filter(
      (name) => !readFileSync(path.join(dist, name)).equals(readFileSync(path.join(out, name))),
    );
    expect(differing).toEqual([]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
