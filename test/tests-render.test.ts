// Checks what a run of policy tests prints: hostile names stay on their line, and JUnit is XML that an independent reader takes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SITUATION } from '../src/decide.ts';
import { readGuard } from '../src/guard.ts';
import { load } from '../src/index.ts';
import { runTests } from '../src/policy-tests.ts';
import { type ShownRun, testsJson, testsJunit, testsText } from '../src/render/tests.ts';
import { labelOf } from '../src/shell/labels.ts';
import { statusOf } from '../src/shell/status.ts';
import { report } from './fixtures/reports.ts';
import { run, testWith } from './readers/tools.ts';

interface Corpus {
  readonly texts: readonly { readonly name: string; readonly text: string }[];
}
const corpus = (JSON.parse(readFileSync(new URL('cases/hostile.json', import.meta.url), 'utf8')) as Corpus).texts;

/** A run of one failing test that holds `text` wherever a pull request can put one. */
function running(text: string): ShownRun {
  const bytes = new TextEncoder().encode(JSON.stringify({ permissions: { deny: [`Bash(${text}x)`] } }));
  const { ruleset } = load({ fragments: [{ file: 'policies/10-a.json', bytes }], files: {}, problems: [] });
  const row = {
    name: `n${text}`,
    call: { tool: 'Bash', input: { command: `ls ${text}` } },
    expect: 'deny',
    rule: `r${text}`,
  };
  const { tests } = readGuard({ 'tests/a.json': JSON.stringify({ tests: [row] }) }, 'policies');
  return {
    run: runTests(tests, ruleset, DEFAULT_SITUATION),
    rules: ruleset.rules.length,
    rotten: [`rotten ${text}`],
    place: ({ file }) => `${file}${text}:1:1`,
    chain: () => [`chain ${text}`],
  };
}

const unseen = (text: string) => (text.match(/[\p{C}\p{Z}]/gu) ?? []).filter((char) => char !== ' ' && char !== '\n');
const lines = (text: string) => text.split('\n').length;

describe('hostile text in policy tests', () => {
  it.each(corpus)('$name stays on its line and starts no command', ({ text }) => {
    const [shown, plain] = [testsText(running(text)), testsText(running('plain'))];
    expect(unseen(shown)).toEqual([]);
    expect(lines(shown)).toBe(lines(plain));
    expect(shown.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    expect(unseen(testsJunit(running(text)))).toEqual([]);
    expect(lines(testsJunit(running(text)))).toBe(lines(testsJunit(running('plain'))));
  });

  it('survives in JSON as it is', () => {
    for (const { text } of corpus) {
      const { tests } = JSON.parse(JSON.stringify(testsJson(running(text)))) as { tests: readonly { name: string }[] };
      expect(tests[0]?.name).toBe(`n${text}`);
    }
  });

  testWith(['xmllint'], 'JUnit is well-formed for all of it', () => {
    for (const { text } of corpus) run('xmllint', ['--noout', '-'], testsJunit(running(text)));
  });
});

describe('a status and a label', () => {
  it('say words and numbers, within what GitHub takes', () => {
    const { state, context, description } = statusOf(report({ policies: 'policies' }));
    expect([state, context]).toEqual(['failure', 'managed settings (policies)']);
    expect(description).toMatch(/^WIDER: \d+ wider, \d+ not proven$/);
    expect(labelOf(report({ policies: 'teams/web' }))).toBe('teams/web: wider');
  });
});
