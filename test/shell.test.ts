// The small readers of the shell: inputs, events, patches, numbers of releases, and the comments' lines.
import { describe, expect, test } from '@jest/globals';
import { exitOf, RefusedError, UnclearError, UserError, WorldError } from '../src/shell/errors.ts';
import { readInputs } from '../src/shell/inputs.ts';
import { addedLines } from '../src/shell/review-comments.ts';
import { type Context, runOf } from '../src/shell/run.ts';
import { eachIn, textIn, whole } from '../src/shell/shape.ts';

describe('inputs', () => {
  const read = (given: Record<string, string>) => readInputs((name) => given[name] ?? '');

  test('the defaults of a workflow that says nothing', () => {
    expect(read({})).toMatchObject({
      command: 'auto',
      policies: 'policies',
      production: { kind: 'release' },
      tagPrefix: 'policy-v',
      failOn: null,
      comment: 'on',
      commentAuthor: 'github-actions[bot]',
      ring: 'broad',
      directPush: 'refused',
      draftRetention: 7,
    });
  });

  test.each([
    { command: 'deploy' },
    { 'fail-on': 'WIDER' },
    { comment: 'yes' },
    { policies: '../policies' },
    { policies: '/etc' },
    { policies: 'a/../../b' },
    { production: 'main' },
    { 'tag-prefix': '-v' },
    { 'tag-prefix': 'a b' },
    { 'comment-author': 'a b' },
    { ring: 'Broad!' },
    { 'draft-retention-days': '-1' },
    { command: 'comment' },
  ])('%j is refused by name', (given) => {
    expect(() => read(given)).toThrow(UserError);
  });

  test.each([
    ['policies/', 'policies'],
    ['./policies', 'policies'],
    ['.', '.'],
    ['org/policies', 'org/policies'],
  ])('the folder %j is %j', (given, expected) => {
    expect(read({ policies: given }).policies).toBe(expected);
  });
});

describe('events', () => {
  const context = (more: Partial<Context>): Context => ({
    eventName: 'push',
    payload: { repository: { default_branch: 'main' } },
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    runId: 7,
    runAttempt: 1,
    apiUrl: 'https://api.github.com',
    serverUrl: 'https://github.com',
    repo: { owner: 'o', repo: 'r' },
    ...more,
  });
  const pull = (head: unknown, base: unknown) => ({
    pull_request: { number: 3, head: { sha: 'h', repo: head }, base: { sha: 'b', ref: 'main', repo: base } },
  });

  test.each([
    [{}, true],
    [{ ref: 'refs/heads/other' }, false],
    [{ ref: 'refs/tags/main' }, false],
    [{ eventName: 'workflow_dispatch' }, false],
    [{ payload: {} }, false],
  ])('%j is a release: %j', (more, expected) => {
    expect(runOf(context(more)).isRelease).toBe(expected);
  });

  test.each([
    [{ id: 1 }, { id: 1 }, 'same repository'],
    [{ id: 2 }, { id: 1 }, 'fork'],
    [null, { id: 1 }, 'fork'],
    [null, null, 'fork'],
  ])('head %j and base %j: %s', (head, base, expected) => {
    expect(runOf(context({ eventName: 'pull_request', payload: pull(head, base) })).pull).toEqual({
      number: 3,
      head: 'h',
      into: 'main',
      base: 'b',
      from: expected,
    });
  });

  test('pull_request_target is refused', () => {
    expect(() => runOf(context({ eventName: 'pull_request_target' }))).toThrow(/does not run on pull_request_target/);
  });
});

test.each([
  ['', []],
  ['@@ -0,0 +1,2 @@\n+a\n+b', [1, 2]],
  ['@@ -1,3 +1,3 @@\n a\n-b\n+c\n d', [2]],
  ['@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file', [1]],
  ['@@ -1,2 +1 @@ x\n-a\n b\n@@ -9,0 +8,1 @@\n+z', [8]],
  ['@@ -1,1 +1,2 @@\n a\n+@@ -1 +90 @@', [2]],
])('the lines added by %j', (patch, expected) => {
  expect([...addedLines(patch)]).toEqual(expected);
});

test('half an answer is no answer', () => {
  const row = (data: unknown) => whole<{ name: string }>({ name: textIn(data, 'name') });
  expect(eachIn([{ name: 'a' }, { name: 'b' }], row)).toEqual([{ name: 'a' }, { name: 'b' }]);
  for (const data of ['', '[', null, undefined, {}, [{ name: 'a' }, {}], [null], [{ name: 1 }]])
    expect(eachIn(data, row)).toBe(null);
  expect(textIn({}, 'constructor', 'name')).toBe(null);
});

test('what was thrown decides the exit code', () => {
  expect(
    [
      new RefusedError(),
      new UserError(),
      new WorldError(''),
      new UnclearError(''),
      new TypeError(),
      'text',
      undefined,
    ].map(exitOf),
  ).toEqual([1, 2, 3, 3, 2, 2, 2]);
});
