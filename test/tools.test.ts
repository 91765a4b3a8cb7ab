// Checks the parts of the tools' semantics against independent definitions: a parser, npm ignore, a plain scan.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ignore from 'ignore';
import { parseRule } from '../src/compile.ts';
import { buildAutomaton } from '../src/tools/automaton.ts';
import { globsOf } from '../src/tools/command-index.ts';
import { foldBlanks, matchesCommand, parseCommandPattern } from '../src/tools/command-pattern.ts';
import { type Entry, NONE } from '../src/tools/glob-trie.ts';
import { matchLength, parsePathPattern } from '../src/tools/path-pattern.ts';
import { parseShell, readShell } from '../src/tools/shell.ts';
import { readPieces } from '../src/tools/shell-pieces.ts';
import { readPlain } from '../src/tools/shell-plain.ts';
import { hostOf, matchesHost, parseHostPattern } from '../src/tools/webfetch.ts';

describe('rules', () => {
  const check = (text: string, effect: 'deny' | 'allow', expected: unknown) =>
    expect(parseRule(text, effect)).toEqual(expected);

  it.each([
    ['Bash', { tool: 'Bash', content: null }],
    ['Bash(*)', { tool: 'Bash', content: null }],
    ['Bash(a (b))', { tool: 'Bash', content: 'a (b)' }],
    ['Task(x)', { tool: 'Agent', content: 'x' }],
    ['mcp__s__*', { tool: 'mcp__s__*', content: null }],
    ['', null],
    ['Bash()', null],
    ['Bash(:*)', null],
    ['Bash(a', null],
    ['Bash(a) b', null],
    ['bash(a)', null],
    ['WebFetch(https://x/*)', null],
    ['WebSearch(a*)', null],
    ['mcp__s__t(x)', null],
    ['B*', null],
    ['*', null],
    ['mcp__*', null],
    ['mcp__s*__x', null],
  ])('allow %j', (text, expected) => check(text, 'allow', expected));

  it.each([['*'], ['B*'], ['mcp__*'], ['mcp__*__x']])('deny %j is a tool-name glob', (text) =>
    check(text, 'deny', { tool: text, content: null }),
  );
});

describe('command patterns', () => {
  const check = (content: string, text: string, expected: boolean) =>
    expect(matchesCommand(parseCommandPattern(content), text, foldBlanks(text))).toBe(expected);

  it.each([
    ['npm test', 'npm test', true],
    ['npm test', 'npm  test', false],
    ['npm run:*', 'npm run', true],
    ['npm run:*', 'npm run x', true],
    ['npm run:*', 'npm runx', false],
    ['npm run *', 'npm run', true],
    ['npm run *', 'npm\trun\tx', true],
    ['zls*', 'zlsof', true],
    ['zfoo **', 'zfoo', false],
    ['zssh * uptime *', 'zssh h uptime', false],
    ['zgit:* push', 'zgit:x push', true],
    ['zgit -C * show:*', 'zgit -C /tmp show', false],
    ['zfoo \\* *', 'zfoo * a', true],
    ['zfoo \\* *', 'zfoo x a', false],
    ['zfoo \\* bar', 'zfoo \\* bar', true],
    ['a*b*a', 'aba', true],
    ['a*b*a', 'ab', false],
  ])('%j on %j: %s', check);

  const unit = fc.constantFrom('a', 'b', ' ', '*');
  const content = fc.array(unit, { minLength: 1, maxLength: 8 }).map((units) => units.join(''));
  const text = fc.array(fc.constantFrom('a', 'b', ' '), { maxLength: 10 }).map((units) => units.join(''));

  it('an automaton of many names the first that matches, as trying them one by one does', () => {
    fc.assert(
      fc.property(fc.array(content, { maxLength: 12 }), fc.array(text, { maxLength: 12 }), (contents, texts) => {
        const patterns = contents.map((one) => parseCommandPattern(one)).filter((pattern) => pattern.kind !== 'exact');
        const entries: Entry[] = patterns.flatMap((pattern, i) =>
          globsOf(pattern).map((glob) => ({ glob, kind: i % 3, index: i })),
        );
        const first = buildAutomaton(entries);
        for (const one of texts.map(foldBlanks)) {
          const expected = [0, 1, 2].map((kind) => {
            const found = patterns.findIndex((pattern, i) => i % 3 === kind && matchesCommand(pattern, one, one));
            return found < 0 ? NONE : found;
          });
          expect([...first(one)]).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('an automaton answers for the ends of a text together as for each of them', () => {
    fc.assert(
      fc.property(fc.array(content, { maxLength: 12 }), text, fc.array(fc.nat(9)), (contents, one, places) => {
        const patterns = contents.map((pattern) => parseCommandPattern(pattern));
        const first = buildAutomaton(
          patterns.flatMap((pattern, index) => globsOf(pattern).map((glob) => ({ glob, kind: index % 3, index }))),
        );
        const starts = [...new Set([0, ...places.filter((place) => place <= one.length)])].sort((a, b) => a - b);
        const each = starts.map((start) => [...first(one.slice(start))]);
        expect([...first(one, starts)]).toEqual(
          [0, 1, 2].map((kind) => Math.min(...each.map((found) => found[kind] ?? NONE))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('patterns that need too many states are simulated, with the same answers', () => {
    const letters = [...'abcdefghijklmnop'];
    const contents = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `*${a}*${b}*${c}*`)));
    const patterns = contents.slice(0, 1500).map(parseCommandPattern);
    const first = buildAutomaton(
      patterns.flatMap((pattern, index) => globsOf(pattern).map((glob) => ({ glob, kind: 0, index }))),
    );
    for (let i = 0; i < 300; i++) {
      const one = Array.from({ length: 30 }, (_, k) => letters[(i * 7 + k * k * (i + 3)) % letters.length]).join('');
      const found = patterns.findIndex((pattern) => matchesCommand(pattern, one, one));
      expect(first(one)[0]).toBe(found < 0 ? NONE : found);
    }
  });
});

describe('command lines', () => {
  const texts = (line: string) => parseShell(line).segments.map((segment) => segment.text);

  it.each([
    ['a && b || c; d', ['a', 'b', 'c', 'd']],
    ['cat f | grep x |& tee log', ['cat f', 'grep x', 'tee log']],
    ['echo $(curl x)', ['echo $(curl x)', 'curl x']],
    ["echo 'a $(rm x)'", ["echo 'a $(rm x)'"]],
    ['cat > out < in 2>&1', ['cat']],
    ['ls # rm x', ['ls']],
    ['(cd x && rm y)', ['cd x', 'rm y']],
    ['if a; then b; else c; fi', ['a', 'b', 'c']],
    ['f() { a; }; f', ['a', 'f']],
    ['cat <<EOF\n$(a)\nEOF\nls', ['cat', 'a', 'ls']],
    ["cat <<'EOF'\n$(a)\nEOF\nls", ['cat', 'ls']],
    ['FOO=$(a) b', ['FOO=$(a) b', 'a']],
    ['echo a>b', ['echo a']],
    ['[[ $(a) ]]', ['[[ $(a) ]]', 'a']],
    ['coproc a', ['coproc a']],
    ['a;;b', ['a', 'b']],
    ['time a', ['time a']],
    ['! a', ['a']],
  ])('%j', (line, expected) => expect(texts(line).toSorted()).toEqual(expected.toSorted()));

  const piece = fc.constantFrom(
    ...[
      'git',
      'a',
      '-x',
      '"b c"',
      "'d e'",
      'x"y"z',
      ' ',
      '  ',
      '\t',
      '&&',
      '||',
      ';',
      '|',
      '*.ts',
      '~/x',
      'A=1',
      '=a',
      'if',
      'time',
      '$X',
      '>',
      '#',
      '\\',
      '&',
      '\n',
      '{',
      '[',
      '!',
      "'",
      '"',
    ],
  );

  it('a line read without the parser reads the same with it', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), fc.boolean(), (pieces, blanks) => {
        const line = pieces.join(blanks ? ' ' : '');
        const quick = readPlain(line);
        if (quick === null) return;
        plain++;
        const bare = ({ plain: _, ...segment }: (typeof quick.segments)[number]) => segment;
        const slow = parseShell(line);
        expect({ ...quick, segments: quick.segments.map(bare) }).toEqual({
          ...slow,
          segments: slow.segments.map(bare),
        });
      }),
      { numRuns: 20_000 },
    );
    expect(plain).toBeGreaterThan(1000);
  });

  it('any text can be read', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (line) => void readShell(line)));
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void readShell(pieces.join(''))));
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void readPieces(pieces.join(''), false)));
    expect(readShell('a '.repeat(6000)).obstacles.has('too long')).toBe(true);
  });

  it.each([
    ['X=a; zq "$X"', 'a'],
    ['X=a && zq "$X/b"', 'a/b'],
    ['X=a; X+=b; zq $X', 'ab'],
    ['X="a b"; zq "$X"', 'a b'],
    ['X="a b"; zq $X', null],
    ['unset X; zq "$X"', ''],
    ['X=a; X=b; zq "$X"', null],
    ['zq; X=a; zq "$X"', null],
    ['X=$(zq); zq "$X"', null],
    ['X="v $(zq)"; zq "$X"', 'filled'],
    ['X=$PWD; zq "at $X"', 'filled'],
    ['X=a & zq "$X"', null],
    ['X=a; zq | zr "$X"', 'a'],
    ['X=a; zq | X=b; zq "$X"', null],
    ['X=a; zq || X=b; zq "$X"', null],
    ['X=a; if zq; then X=b; fi; zq "$X"', null],
    ['X=a; if zq; then zr; fi; zq "$X"', 'a'],
    ['X=a; for X in b; do zr; done; zq "$X"', null],
    ['X=a; zq "$(X=b)"; zq "$X"', null],
    ['X=a; Y="$(X=b) c"; zq "$X"', 'a'],
    ['read X; zq "$X"', null],
    ['X=a zq; zq "$X"', null],
    ['X=a Y=b; zq "$X"', null],
    ['X=a; Y="$X c"; zq "$Y"', 'a c'],
  ])('what is known at the end of %j is %j', (line, expected) => {
    const { value, dynamic, filled } = readShell(line).segments.at(-1)?.words.at(-1) ?? {};
    expect(dynamic ? null : filled ? 'filled' : value).toBe(expected);
  });

  it.each([
    ['zq a; rm b', null],
    ['rm a > $X', null],
    ['((rm a); zq $X)', null],
    ['zq $X; (rm a)', ['(rm a)']],
    ['! rm a; rm b $X', ['rm a']],
    ['zq $(rm a) $X', ['rm a']],
    ['zq $(rm a $X)', ['zq $(:)']],
    ['case a in a) rm b;; esac; rm c', ['rm c']],
    ['! (rm a); rm b', ['rm b']],
    ['zq $X; then rm a', ['rm a']],
    ['(zq $X; rm a)', []],
    ['(rm a > $X)', []],
    ['( (rm a) )', []],
    ['rm a =b', []],
  ])('the pieces of %j that can be read are %j', (line, expected) => {
    expect(readPieces(line, false)).toEqual(expected);
  });

  it('a script takes words as they are that a line does not', () => {
    expect(readPieces('rm a =b', true)).toBe(null);
  });

  it.each(['xx', '"xx $(zq)"'])(
    'a variable of %s doubled a hundred times is read, and none grows past a line',
    (first) => {
      const doubled = Array.from({ length: 100 }, (_, i) => `A${i + 1}="$A${i}$A${i}"`);
      const script = readShell(`A0=${first}; ${doubled.join('; ')}; zq "$A100" "$A9"`);
      expect(script.segments.at(-1)?.words.map(({ text }) => text)).toEqual(['zq', '"$A100"', '"$A9"']);
      for (const { words } of script.segments) for (const { value } of words) expect(value.length).toBeLessThan(10_001);
    },
  );

  it.each(['$(', '"$(', '<(', 'a=$(', '`', '(', '{ ', '${a:-'])('%j nested a thousand times can be read', (open) => {
    const close = open.replace(/.*\(/, ')').replace(/.*\{ ?/, '}');
    const nested = `echo ${open.repeat(1000)}x${close.repeat(1000)}`;
    for (const line of [nested, `cat <<E\nE\n${nested}`]) expect(readShell(line).segments.length).toBeGreaterThan(0);
  });
});

describe('what looks like a comment, and what stands behind a here-document', () => {
  it.each([
    ['cat <<E && ls\nx\nE\nmake', ['cat', 'ls', 'make']],
    ['cat <<E && ls; rm x\nx\nE\nmake', ['cat', 'ls', 'make']],
    ['(cat <<E & rm x\nx\nE\n)', ['cat']],
    ['if a; then ls; cat <<E; rm x\nx\nE\nmake; fi', ['a', 'ls', 'cat', 'make']],
    ['ls # a; rm x', ['ls']],
    ['ls > o # a; rm x', ['ls', 'rm x']],
    ['ls > o # a; rm x\nnpm t 2>&1 \\\n # b && rm y', ['ls', 'rm x', 'npm t', 'rm y']],
    ['ls > o; # a; rm x', ['ls']],
    ['cat <<E > o # a; rm x\nE', ['cat']],
  ])('%j', (line, commands) => {
    expect(readShell(line).segments.map(({ words }) => words.map(({ value }) => value).join(' '))).toEqual(commands);
  });
});

describe('path patterns', () => {
  const segment = fc.constantFrom('a', 'b', 'ab', '*', '?', '**', 'a*', '*b', '[ab]', '[a-b]', 'A', '\\a');
  const pattern = fc
    .tuple(fc.array(segment, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '/'))
    .map(([segments, end]) => segments.join('/') + end)
    .filter((text) => !/\*\*\/?$|^\*\*\/\*\*\//.test(text));
  const path = fc.array(fc.constantFrom('a', 'b', 'ab', 'aa', 'c', 'B'), { minLength: 1, maxLength: 4 });

  // But for `[!a]`, which is `!` or `a` to the client, and for `**/**/a`, which is no `a` (test/cases/probes.json).
  it('match as npm ignore does without case', () => {
    fc.assert(
      fc.property(pattern, path, (text, segments) => {
        const parsed = parsePathPattern(text, 'deny');
        const ours =
          parsed !== null &&
          matchLength(
            parsed,
            segments.map((one) => one.toLowerCase()),
          ) > 0;
        expect(ours).toBe(ignore({ ignorecase: true }).add(text).ignores(segments.join('/')));
      }),
      { numRuns: 5000 },
    );
  });

  it.each(['..', '.', 'a/../b', 'a[', '', '!x'])('%j grants nothing', (text) =>
    expect(parsePathPattern(text, 'allow')).toBeNull(),
  );
});

describe('hosts', () => {
  const check = (content: string, url: string, expected: boolean) => {
    const pattern = parseHostPattern(content);
    const host = hostOf(url);
    expect(pattern !== null && host !== null && matchesHost(pattern, host)).toBe(expected);
  };

  it.each([
    ['domain:example.com', 'http://EXAMPLE.com:8443/x', true],
    ['domain:example.com', 'https://example.com@evil.com/', false],
    ['domain:*.example.com', 'https://a.b.example.com/', true],
    ['domain:*.example.com', 'https://example.com/', false],
    ['domain:*example.com', 'https://badexample.com/', true],
    ['domain:*example.com', 'https://x.example.com/', false],
    ['domain:example.*', 'https://example.co.uk/', false],
    ['domain:*', 'https://anything.test/', true],
    ['domain:example.com:80', 'https://example.com:80/', false],
    ['domain: example.com', 'https://example.com/', false],
  ])('%j on %j: %s', check);
});
