// What a command line lists besides simple commands, as the texts that rules are compared with.
import { describe, expect, it } from '@jest/globals';
import { compile } from '../src/compile.ts';
import { DEFAULT_SITUATION, decide } from '../src/decide.ts';
import { readShell } from '../src/tools/shell.ts';

const LISTED: readonly (readonly [string, readonly string[]])[] = [
  ['ls a; make | tee b', []],
  ['[[ -f a ]] && (make)', ['(make)']],
  ['ls a; (b; c) > o && ! d | if e; then f; fi', ['(b; c)', '! d', 'if e; then f; fi']],
  ['ls; time (make) 2>&1', ['(make)', 'time (make)']],
  ['f() { make; }; for i in 1 2; do f; done', ['f() { make; }', 'for i in 1 2; do f; done']],
  ['ls\n{\n make\n}\ncase a in a) b;; esac', ['{\n make\n}', 'case a in a) b;; esac']],
  ['coproc make; ! coproc (make)', []],
  ['(a; (b)); (c; (d) )', ['(c; (d) )']],
  ['(a $(b)); (c; ((d)))', ['(a $(b))', '(c; ((d)))']],
  ['cat <<E; (make)\nx\nE\n(ls)', ['(ls)']],
];

describe('a line lists', () => {
  it.each(LISTED)('%j: %j', (line, items) => {
    expect(readShell(line).items).toEqual(items);
  });

  const effectOf = (deny: string, command: string): string => {
    const settings = { permissions: { deny: [deny], allow: ['Bash(*)'] } };
    return decide(compile({ settings, origins: new Map() }), { tool: 'Bash', input: { command } }, DEFAULT_SITUATION)
      .effect;
  };

  it.each([
    ['Bash((make *)', 'cd a && (make all) > log', 'deny'],
    ['Bash(if *)', 'ls $X; if make; then ls; fi', 'deny'],
    ['Bash(if *)', 'ls; if make; then ls; fi', 'allow'],
    ['Bash(ls (make*)', 'ls <<E\nx\nE\n(make)', 'deny'],
    ['Bash(make *)', '((make a); ls)', 'ask'],
  ])('deny %s makes of %j: %s', (deny, command, effect) => {
    expect(effectOf(deny, command)).toBe(effect);
  });
});
