// Holds the committed dist/ to the source: a rebuild gives exactly these files.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { built, ROOT } from './fixtures/scratch.ts';

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();

it('dist/ is what the source builds to (npm run build)', () => {
  const [dist, made] = [path.join(ROOT, 'dist'), built()];
  expect(filesOf(dist)).toEqual(filesOf(made));
  const differing = filesOf(made).filter(
    (name) => !readFileSync(path.join(dist, name)).equals(readFileSync(path.join(made, name))),
  );
  expect(differing).toEqual([]);
});
