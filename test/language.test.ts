// Checks sets of strings against brute force on small alphabets, and that hostile families stay small.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DFA, JS, NFA } from 'refa';
import { ANY, classes, each, except, has, only, size, union } from '../src/language/chars.ts';
import { explore } from '../src/language/explore.ts';
import { listOf } from '../src/language/lists.ts';
import { growing, literal, machineOf, type Pattern, REST, SEGMENTS } from '../src/language/machine.ts';
import { headOf, mayMeet, quickly } from '../src/language/quick.ts';
import { accepts, includes, member, NOTHING } from '../src/language.ts';

const RUNS = { numRuns: 1000 };
const NOT_SLASH = { chars: except(only('/')), many: true };
const ONE = { chars: except(only('/')), many: false };

/** `*` any text, `+` any text without a slash, `?` one character but a slash, `!` whole segments. */
function glob(text: string): Pattern {
  const marks: Record<string, Pattern[number]> = { '*': REST, '+': NOT_SLASH, '?': ONE, '!': SEGMENTS };
  return [...text].map((char) => marks[char] ?? char.charCodeAt(0));
}

const source = (text: string) =>
  [...text].map((char) => ({ '*': '[^]*', '+': '[^/]*', '?': '[^/]', '!': '(?:[^]*/)?' })[char] ?? char).join('');
const matches = (texts: readonly string[], word: string) =>
  texts.some((text) => new RegExp(`^(?:${source(text)})$`).test(word));

function words(letters: string, length: number): string[] {
  const out = [''];
  for (let from = 0, n = 0; n < length; n++) {
    const end = out.length;
    for (; from < end; from++) for (const letter of letters) out.push(`${out[from]}${letter}`);
  }
  return out;
}

const machines = (texts: readonly string[]) => machineOf(texts.map(glob));
const globs = (letters: string, max: number) =>
  fc.array(fc.string({ unit: fc.constantFrom(...letters), maxLength: 5 }), { maxLength: max });
const SHORT = words('abx', 6);
const PATHS = words('ax/', 6);

describe('characters', () => {
  const set = fc
    .array(fc.tuple(fc.nat(40), fc.nat(5)), { maxLength: 4 })
    .map((pairs) => union(...pairs.map(([lo, more]) => [lo, lo + more])));

  it('except is the complement and union joins', () => {
    fc.assert(
      fc.property(set, set, fc.nat(50), (a, b, code) => {
        expect(has(except(a), code)).toBe(!has(a, code));
        expect(has(union(a, b), code)).toBe(has(a, code) || has(b, code));
        expect(size(a) + size(except(a))).toBe(size(ANY));
      }),
      RUNS,
    );
  });

  it('classes are disjoint, cover the alphabet and split no set', () => {
    fc.assert(
      fc.property(set, fc.array(set, { maxLength: 3 }), (alphabet, sets) => {
        const parts = classes(alphabet, sets);
        expect(parts.flatMap((part) => [...each(part)]).sort((a, b) => a - b)).toEqual([...each(alphabet)]);
        for (const part of parts)
          for (const one of sets) expect(new Set([...each(part)].map((code) => has(one, code))).size).toBe(1);
      }),
      RUNS,
    );
  });
});

describe('member', () => {
  /** The shortest word of `pool` in every positive union and in no negative, by enumeration. */
  const brute = (all: readonly string[][], none: readonly string[], pool: readonly string[]) =>
    pool.find((word) => all.every((texts) => matches(texts, word)) && !matches(none, word));

  const check = (all: string[][], none: string[], pool: readonly string[]) => {
    const answer = member({ all: all.map(machines), none: machines(none) });
    const expected = brute(all, none, pool);
    if (answer.kind !== 'member') {
      expect({ all, none, found: answer.kind, expected }).toMatchObject({ found: 'empty', expected: undefined });
      return;
    }
    expect(all.every((texts) => matches(texts, answer.text))).toBe(true);
    expect(matches(none, answer.text)).toBe(false);
    if (expected !== undefined) expect(answer.text.length).toBe(expected.length);
  };

  it('is a shortest word inside one union and outside another', () => {
    fc.assert(
      fc.property(globs('ab*', 3), globs('ab*', 5), (all, none) => check([all], none, SHORT)),
      RUNS,
    );
  });

  it('is a word of an intersection when any will do', () => {
    fc.assert(
      fc.property(globs('ab*', 2), globs('ab*', 2), globs('ab*', 3), (a, b, none) => {
        const answer = member({ all: [a, b].map(machines), none: machines(none), any: true });
        const expected = brute([a, b], none, SHORT);
        if (answer.kind === 'member') expect(brute([a, b], none, [answer.text])).toBe(answer.text);
        else expect(expected).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('is a shortest word of an intersection', () => {
    fc.assert(
      fc.property(globs('ab*', 2), globs('ab*', 2), globs('ab*', 3), (a, b, none) => check([a, b], none, SHORT)),
      RUNS,
    );
  });

  it('knows segments and characters that stop at a slash', () => {
    fc.assert(
      fc.property(globs('a/+?!*', 2), globs('a/+?!*', 3), (all, none) => check([all], none, PATHS)),
      RUNS,
    );
  });

  it('is outside patterns whose stars take less than any text', () => {
    fc.assert(
      fc.property(globs('a/*', 2), globs('a/+?!*', 3), (all, none) => check([all], none, PATHS)),
      RUNS,
    );
  });

  it('stays within well-formed lists', () => {
    const list = listOf(except(only(' ')), ' ');
    fc.assert(
      fc.property(globs('a *', 2), globs('a *', 3), (all, none) => {
        const answer = member({ all: [machines(all), list], none: machines(none) });
        const expected = words('ax ', 6).find(
          (word) => /^[^ ]+( [^ ]+)*$/.test(word) && matches(all, word) && !matches(none, word),
        );
        if (answer.kind === 'member') expect(answer.text).toMatch(/^[^ ]+( [^ ]+)*$/);
        if (expected !== undefined) expect(answer).toMatchObject({ kind: 'member' });
        if (answer.kind === 'member' && expected !== undefined) expect(answer.text.length).toBe(expected.length);
      }),
      RUNS,
    );
  });

  it('uses a character of the alphabet that no pattern names', () => {
    expect(member({ all: [machines(['x*'])], none: machines(['xx*', 'x']) })).toMatchObject({
      kind: 'member',
      text: 'xa',
    });
    const named = [...'abcdefghijklmnopqrstuvwxyz'];
    const none = machineOf([literal('x'), ...named.map((letter) => [...literal(letter), REST])]);
    expect(member({ all: [machines(['*'])], none, alphabet: only('az') })).toMatchObject({ kind: 'member', text: '' });
    expect(member({ all: [machineOf([[ONE, REST]])], none, alphabet: only('az') })).toMatchObject({ kind: 'empty' });
  });

  it('says budget when it was stopped', () => {
    const hard = Array.from({ length: 9 }, (_, i) => `*p${i}*q${i}*`);
    expect(member({ all: [machines(['*'.concat('p'.repeat(40))])], none: machines(hard) }, 3)).toMatchObject({
      kind: 'budget',
    });
  });
});

describe('growing', () => {
  it('is the union of the first patterns, whichever is asked first', () => {
    fc.assert(
      fc.property(globs('a/+?!*', 4), fc.shuffledSubarray([0, 1, 2, 3, 4]), (texts, counts) => {
        const first = growing(texts.map(glob));
        for (const count of counts)
          for (const word of PATHS.slice(0, 200))
            expect({ word, count, is: accepts(first(count), word) }).toEqual({
              word,
              count,
              is: matches(texts.slice(0, count), word),
            });
      }),
      { numRuns: 200 },
    );
  });
});

describe('a quick look', () => {
  it('drops no text of the patterns, and a head begins all of them', () => {
    fc.assert(
      fc.property(globs('a/+?!*', 3), (texts) => {
        const patterns = texts.map(glob);
        const inside = PATHS.filter((word) => matches(texts, word));
        expect(inside.filter((word) => !quickly(patterns)(word))).toEqual([]);
        expect(inside.filter((word) => !word.startsWith(headOf(patterns)))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('two patterns', () => {
  it('may meet wherever they do, and some do not', () => {
    let apart = 0;
    fc.assert(
      fc.property(
        fc.tuple(...[0, 1].map(() => fc.string({ unit: fc.constantFrom(...'a/+?!*'), maxLength: 5 }))),
        (two) => {
          const [one, other] = two.map(glob) as [Pattern, Pattern];
          const shared = PATHS.find((word) => two.every((text) => matches([text], word)));
          if (!mayMeet(one, other)) apart++;
          if (shared !== undefined) expect({ two, shared, may: mayMeet(one, other) }).toMatchObject({ may: true });
        },
      ),
      RUNS,
    );
    expect(apart).toBeGreaterThan(0);
  });
});

describe('includes', () => {
  it('agrees with enumeration', () => {
    fc.assert(
      fc.property(globs('ab*', 3), globs('ab*', 4), (small, large) => {
        const inside = SHORT.every((word) => !matches(small, word) || matches(large, word));
        expect(includes(large.map(glob), small.map(glob))).toBe(inside);
      }),
      RUNS,
    );
  });

  it.each([
    [['git *', 'git'], ['git', 'git *'], true],
    [['git *'], ['git push *'], true],
    [['git push *'], ['git *'], false],
    [['*a', '*b'], ['*'], false],
    [['* a *', '*b*'], ['* a b *'], true],
  ])('%j includes %j: %s', (large, small, expected) => {
    expect(includes(large.map(glob), small.map(glob))).toBe(expected);
  });
});

describe('an independent library of automata', () => {
  const automaton = (texts: readonly string[]) => {
    if (texts.length === 0) return NFA.empty({ maxCharacter: 0xffff });
    const text = `(?:${texts.map(source).join('|')})`;
    const { expression, maxCharacter } = JS.Parser.fromLiteral({ source: text, flags: '' }).parse();
    return NFA.fromRegex(expression, { maxCharacter });
  };
  const outside = (texts: readonly string[]) => {
    const dfa = DFA.fromFA(automaton(texts));
    dfa.complement();
    return dfa;
  };
  const shortest = (fa: { words(): Iterable<readonly number[]> }): number | null => {
    for (const word of fa.words()) return word.length;
    return null;
  };
  const lengthOf = (answer: ReturnType<typeof member>): number | null =>
    answer.kind === 'member' ? answer.text.length : null;

  it('agrees on emptiness and the shortest length', () => {
    fc.assert(
      fc.property(globs('ab/+?*!', 3), globs('ab/+?*!', 3), globs('ab/+?*!', 4), (a, b, none) => {
        const both = NFA.fromIntersection(automaton(a), automaton(b));
        const expected = shortest(NFA.fromIntersection(both, outside(none)));
        const query = { all: [machines(a), machines(b)], none: machines(none) };
        expect(lengthOf(member(query))).toBe(expected);
        expect(member({ ...query, any: true }).kind).toBe(expected === null ? 'empty' : 'member');
      }),
      { numRuns: 400 },
    );
  });

  it('agrees on inclusion', () => {
    fc.assert(
      fc.property(globs('ab/+?*!', 3), globs('ab/+?*!', 4), (small, large) => {
        const left = NFA.fromIntersection(automaton(small), outside(large));
        expect(includes(large.map(glob), small.map(glob))).toBe(left.isEmpty);
      }),
      { numRuns: 400 },
    );
  });
});

describe('explore', () => {
  it('agrees with enumeration for wishes with "but not"', () => {
    fc.assert(
      fc.property(globs('ab*', 4), fc.integer({ min: 1, max: 15 }), (texts, mask) => {
        const wish = (accepted: readonly boolean[]) =>
          accepted.reduce((sum, yes, i) => sum + (yes ? 2 ** i : 0), 0) === mask % 2 ** texts.length &&
          texts.length > 0;
        const found = explore(
          texts.map((text) => machines([text])),
          wish,
          10_000,
        );
        const expected = SHORT.find((word) => wish(texts.map((text) => matches([text], word))));
        if (expected !== undefined) expect(found?.length).toBe(expected.length);
        if (typeof found === 'string') expect(wish(texts.map((text) => matches([text], found)))).toBe(true);
      }),
      RUNS,
    );
  });

  it('says when it was stopped', () => {
    const texts = ['*a*b*a*', '*b*a*b*', '*ab*ba*'];
    expect(
      explore(
        texts.map((text) => machines([text])),
        () => false,
        2,
      ),
    ).toBeUndefined();
    expect(
      explore(
        texts.map((text) => machines([text])),
        () => false,
        1000,
      ),
    ).toBeNull();
  });
});

describe('accepts', () => {
  it('agrees with regular expressions', () => {
    fc.assert(
      fc.property(globs('ab/+*?!', 4), fc.string({ unit: fc.constantFrom(...'abx/'), maxLength: 8 }), (texts, word) => {
        expect(accepts(machines(texts), word)).toBe(matches(texts, word));
      }),
      RUNS,
    );
  });

  it('nothing is in the empty set', () => {
    expect(accepts(NOTHING, '')).toBe(false);
  });
});

describe('hostile families', () => {
  const parts = (k: number, letter: string) =>
    Array.from({ length: k }, (_, i) => `${letter}${i.toString(36)}${letter}`);

  it.each([2, 4, 8, 12, 24])('two patterns with %i stars against every pair stay polynomial', (k) => {
    const p = parts(k, 'p');
    const q = parts(k, 'q');
    const none = p.flatMap((a, i) => q.map((b, j) => ((i + j) % 2 ? `*${a}*${b}*` : `*${b}*${a}*`)));
    const all = [machines([`*${p.join('*')}*`]), machines([`*${q.join('*')}*`])];
    expect(member({ all, none: machines(none) }, 1000 + 100 * k ** 2).kind).not.toBe('budget');
  });

  it.each([8, 50, 200, 1000])('%i leading-star rules on both sides', (m) => {
    const allow = Array.from({ length: m }, (_, i) => `* a${i} *`);
    const none = allow.flatMap((text, i) => (i === m - 1 ? ['* q *q*'] : [`${text}q*`, `*q*${text.slice(1)}`]));
    const answer = member({ all: [machines(['* q *']), machines(allow)], none: machines(none) }, 500 + 150 * m);
    expect(answer).toMatchObject({ kind: 'member' });
  });
});
