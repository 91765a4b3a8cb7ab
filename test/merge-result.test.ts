// Shows that the merge a review judged is recomputed as git makes it, or not at all.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Folder } from '../src/index.ts';
import { mergeResult } from '../src/shell/merge-result.ts';
import { scratch } from './fixtures/scratch.ts';
import './seed.ts';

type Texts = Readonly<Record<string, string>>;

const folder = (fragments: Texts, files: Texts = {}): Folder => ({
  fragments: Object.entries(fragments).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) })),
  files,
  problems: [],
});

const textsOf = (merged: Folder | null) =>
  merged && Object.fromEntries(merged.fragments.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]));

const merge = (fork: Texts, base: Texts, head: Texts) =>
  textsOf(mergeResult({ fork: folder(fork), base: folder(base), head: folder(head) }));

describe('the merge of base and head', () => {
  const A = { 'p/10-a.json': 'a\nb\nc\nd\ne\n' };
  test.each<[string, Texts, Texts, Texts, Texts | null]>([
    [
      'takes what only one side changed',
      A,
      { ...A, 'p/20-b.json': 'x' },
      { 'p/10-a.json': 'A\n' },
      { 'p/10-a.json': 'A\n', 'p/20-b.json': 'x' },
    ],
    ['takes what both changed alike', A, { 'p/10-a.json': 'x' }, { 'p/10-a.json': 'x' }, { 'p/10-a.json': 'x' }],
    ['takes a removal', A, A, {}, {}],
    [
      'joins changes of different lines',
      A,
      { 'p/10-a.json': 'A\nb\nc\nd\ne\n' },
      { 'p/10-a.json': 'a\nb\nc\nd\nE\nf\n' },
      { 'p/10-a.json': 'A\nb\nc\nd\nE\nf\n' },
    ],
    [
      'refuses changes of the same line',
      A,
      { 'p/10-a.json': 'A\nb\nc\nd\ne\n' },
      { 'p/10-a.json': 'x\nb\nc\nd\ne\n' },
      null,
    ],
    [
      'refuses changes of neighbouring lines, as git does',
      A,
      { 'p/10-a.json': 'A\nb\nc\nd\ne\n' },
      { 'p/10-a.json': 'a\nB\nc\nd\ne\n' },
      null,
    ],
    ['refuses a change of what the other side removed', A, {}, { 'p/10-a.json': 'x' }, null],
    ['refuses two new files of one name', {}, { 'p/10-a.json': 'x' }, { 'p/10-a.json': 'y' }, null],
  ])('%s', (_name, fork, base, head, expected) => {
    expect(merge(fork, base, head)).toEqual(expected);
  });

  test('keeps bytes that are no text', () => {
    const bytes = new Uint8Array([0xff, 0x0a, 0x80]);
    const one = { fragments: [{ file: 'p/a.json', bytes }], files: {}, problems: [] };
    expect(mergeResult({ fork: folder({}), base: folder({}), head: one })?.fragments).toEqual(one.fragments);
  });

  test('keeps the order the client reads files in', () => {
    const base = { 'p/managed-settings.json': '1', 'p/managed-settings.d/9.json': '2' };
    const merged = mergeResult({
      fork: folder(base),
      base: folder(base),
      head: folder({ ...base, 'p/managed-settings.d/10.json': '3' }),
    });
    expect(merged?.fragments.map(({ file }) => file)).toEqual([
      'p/managed-settings.json',
      'p/managed-settings.d/10.json',
      'p/managed-settings.d/9.json',
    ]);
  });

  test('merges the files beside fragments too', () => {
    const at = (text: string) => folder({}, { 'gate/waivers.json': text });
    expect(mergeResult({ fork: at('1'), base: at('2'), head: at('1') })?.files).toEqual({ 'gate/waivers.json': '2' });
    expect(mergeResult({ fork: at('1'), base: at('2'), head: at('3') })).toBe(null);
  });
});

describe('git', () => {
  const at = scratch('merge');
  const lines = fc
    .array(fc.constantFrom('a', 'b', 'c', '}', 'd'), { maxLength: 8 })
    .map((all) => all.map((one) => `${one}\n`).join(''));

  test('never merges otherwise where both merge', () => {
    fc.assert(
      fc.property(lines, lines, lines, (fork, base, head) => {
        const merged = merge({ a: fork }, { a: base }, { a: head });
        const names = [base, fork, head].map((text, index) => {
          writeFileSync(path.join(at, `${index}`), text);
          return path.join(at, `${index}`);
        });
        const { status, stdout } = spawnSync('git', ['merge-file', '-p', ...names], { encoding: 'utf8' });
        if (merged !== null && status === 0) expect(merged).toEqual({ a: stdout });
      }),
      { numRuns: 100 },
    );
  });
});
