// The bundles: the same bytes every time, runnable, and without a network package unless one is asked for.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { built, ROOT, scratch } from './fixtures/scratch.ts';

const one = built();

function files(out: string): readonly string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(out, file)).isFile())
    .sort();
}

/** Every file that loads when an entry starts, without what is loaded later by import(). */
function closure(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const text = readFileSync(entry, 'utf8');
  for (const match of text.matchAll(/^(?:import|export)\b[^;]*?from "(\.[^"]+)";|^import "(\.[^"]+)";/gm))
    closure(path.join(path.dirname(entry), match[1] ?? match[2] ?? ''), seen);
  return seen;
}

test('a build in another folder, from another one and with another clock gives the same bytes', () => {
  const cwd = scratch('build');
  const two = path.join(cwd, 'another', 'two');
  const env = { PATH: process.env['PATH'] ?? '', TZ: 'Asia/Tokyo' };
  execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'build.mjs'), '--out', two], { cwd, env });
  expect(files(two)).toEqual(files(one));
  for (const file of files(one))
    expect([file, readFileSync(path.join(two, file)).equals(readFileSync(path.join(one, file)))]).toEqual([file, true]);
});

test.each(['index.js', 'cli.js'])('%s starts without a network package', (entry) => {
  const loaded = [...closure(path.join(one, entry))];
  const network = loaded.filter((file) =>
    /^\/\/ node_modules\/(undici|@octokit|@actions|bottleneck)\//m.test(readFileSync(file, 'utf8')),
  );
  expect(network).toEqual([]);
});

test('the network packages are there for those who ask', () => {
  const all = files(one)
    .map((file) => readFileSync(path.join(one, file), 'utf8'))
    .join('\n');
  for (const name of [
    'undici',
    '@octokit/rest',
    '@octokit/plugin-retry',
    '@octokit/plugin-throttling',
    '@actions/core',
    '@actions/github',
  ])
    expect(all.includes(`// node_modules/${name}/`)).toBe(true);
});

test('the command line runs as a program', () => {
  expect(statSync(path.join(one, 'cli.js')).mode & 0o111).toBe(0o111);
  expect(readFileSync(path.join(one, 'cli.js'), 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  expect(execFileSync(path.join(one, 'cli.js'), ['--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+/);
});

test('every bundled package is named with its licence', () => {
  const all = files(one)
    .map((file) => readFileSync(path.join(one, file), 'utf8'))
    .join('\n');
  const bundled = new Set(
    [...all.matchAll(/^\s*\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map((match) => match[1] ?? ''),
  );
  const text = readFileSync(path.join(one, 'licenses.txt'), 'utf8');
  expect(bundled.size).toBeGreaterThan(15);
  expect([...bundled].filter((name) => !text.includes(`${name} `))).toEqual([]);
  expect(text).not.toContain('The package carries no licence file.');
});
