// Turns the words of a parsed shell command into Words: their text, their value without quotes, and what cannot be checked in them.
import type { SyntaxNode, Word as UnbashWord, WordPart } from 'unbash';
import type { Word } from './script.ts';
import { filledArgument, fillingOf, joined, type Values } from './shell-filled.ts';
import { plainWord } from './shell-plain.ts';

export const literalWord = (text: string): Word => ({
  text,
  value: text,
  dynamic: /[$`]/.test(text),
  filled: false,
  glob: false,
  quoted: false,
});

export const readWord = (word: UnbashWord, values: Values): Word => plainWord(word.text) ?? readParts(word, values);

/** A bracket that is never closed is a letter. */
export const GLOB = /[*?]|\[[^\]]*\]/;

/** A word that is not plain. */
export function readParts(word: UnbashWord, values: Values): Word {
  const parts = word.parts;
  const { text } = word;
  if (parts === undefined) {
    const value = joinedLines(word);
    const glob = GLOB.test(text.includes('\\') ? text.replace(/\\./gs, '') : text);
    return { text, value, dynamic: false, glob, quoted: text !== value, filled: false };
  }
  const known = knownValue(parts, values);
  return {
    text,
    value: known ?? (parts.some((part) => ENCODED.has(part.type)) ? text : joinedLines(word)),
    dynamic: known === null && parts.some(isDynamic),
    glob: parts.some((part) => part.type === 'Glob' || part.type === 'ExtendedGlob'),
    quoted: text !== word.value,
    filled: false,
  };
}

/** An argument, in which expansions may stand beside other text. */
export const readArgument = (word: UnbashWord, values: Values): Word => readFilled(word, values, filledArgument);

/** The same of what is never an option: an assigned value, an operand of a test, a here-string. */
export const readValue = (word: UnbashWord, values: Values): Word => readFilled(word, values, fillingOf);

function readFilled(word: UnbashWord, values: Values, fill: typeof fillingOf): Word {
  const read = readParts(word, values);
  const filling = read.dynamic || word.text.includes('$((') ? fill(word, values) : null;
  return filling === null ? read : { ...read, dynamic: false, value: filling.value, filled: filling.expands };
}

/** Quotes the client does not see through: `$'..'` and `$".."`. */
const ENCODED: ReadonlySet<string> = new Set(['AnsiCQuoted', 'LocaleString']);

/** A word's value; a line that goes on inside it goes on behind a blank (our own probes, client 2.1.330). */
const joinedLines = ({ text, value }: UnbashWord): string =>
  text.includes('\\\n')
    ? text
        .replace(/\\\n/g, ' ')
        .trim()
        .replace(/["']|\\(?=.)/g, '')
    : value;

/** The value of a word whose variables, `$X` or `"$X/a"`, are all known; null for other words. */
export function knownValue(parts: readonly WordPart[], values: Values): string | null {
  if (values.size === 0 || !parts.some(isVariable)) return null;
  const known: string[] = [];
  for (const part of parts) {
    const value = knownPart(part, values);
    if (value === null) return null;
    known.push(value);
  }
  return joined(known);
}

const isVariable = (part: WordPart): boolean =>
  part.type === 'DoubleQuoted' ? part.parts.some(isVariable) : part.type === 'SimpleExpansion';

/** Without quotes a value of several words, or a glob, stands for nobody knows what. */
function knownPart(part: WordPart, values: Values, isQuoted = false): string | null {
  if (part.type === 'Literal' || part.type === 'SingleQuoted') return part.value;
  if (part.type === 'Glob') return part.text;
  if (part.type === 'SimpleExpansion') {
    const held = values.get(part.text.slice(1));
    return held?.kind === 'known' && (isQuoted || /^[^\s*?[~]+$/.test(held.value)) ? held.value : null;
  }
  if (part.type !== 'DoubleQuoted') return null;
  const inside = part.parts.map((child) => knownPart(child, values, true));
  return inside.every((value) => value !== null) ? joined(inside) : null;
}

const DYNAMIC: ReadonlySet<string> = new Set([
  'ParameterExpansion',
  'CommandExpansion',
  'ProcessSubstitution',
  'BraceExpansion',
]);

function isDynamic(part: WordPart): boolean {
  if (part.type === 'DoubleQuoted' || part.type === 'LocaleString') return part.parts.some(isDynamic);
  return part.type === 'SimpleExpansion' ? part.text !== '$HOME' : DYNAMIC.has(part.type);
}

const DECLARES: ReadonlySet<string> = new Set(['export', 'local', 'declare', 'readonly', 'typeset']);

export const declares = (words: readonly Pick<Word, 'value'>[]): boolean => DECLARES.has(words[0]?.value ?? '');

/** `export a/b`: what is declared has no name. */
export function declaresOddly(words: readonly Word[]): boolean {
  const program = words[0]?.text ?? '';
  if (program === 'unset') return words.slice(1).some(({ text }) => !/^(?:[A-Za-z_]\w*|-[fv]|[$`].*)$/s.test(text));
  if (!DECLARES.has(program)) return false;
  return words
    .slice(1)
    .some(({ text }) => !/^(?:[A-Za-z_]\w*\b(?:$|\+?=|\[)|--?$|[-+][A-Za-z]+$|["'\\]|[$`])/.test(text));
}

export const COPROC = [literalWord('coproc')];
const [TIME, POSIX, END, NOT] = ['time', '-p', '--', '!'].map(literalWord) as [Word, Word, Word, Word];

/** The keyword `time` before a pipeline as words, with its options and a `!` behind it. */
export function timeOf({ prefixes }: Extract<SyntaxNode, { type: 'Pipeline' }>): readonly Word[] {
  const at = prefixes.findIndex(({ type }) => type === 'Time');
  return prefixes.slice(at < 0 ? prefixes.length : at).flatMap((prefix) => {
    if (prefix.type !== 'Time') return [NOT];
    return [TIME, ...(prefix.posix === undefined ? [] : [POSIX]), ...(prefix.endOfOptions === undefined ? [] : [END])];
  });
}

/** Whether the client puts no quotes around a word it spells anew. */
export const needsNoQuotes = (value: string): boolean =>
  value !== '' && /^(?:\$HOME(?=\/|$))?[^\s#{};|&<>'"$`()\\]*$/.test(value);

/** `$A`, in whatever quotes: the client spells a command that names one anew (our own probes, client 2.1.330). */
export const namesVariable = (text: string): boolean => NAMED.test(text);

const NAMED = /\$[A-Za-z_]/;

/** What stands in single quotes or behind a backslash, also in double quotes. */
export const literalsOf = (text: string): readonly string[] =>
  text.replace(DOUBLE_QUOTED, (quoted) => quoted.replaceAll("'", '')).match(LITERAL) ?? [];

const DOUBLE_QUOTED = /"(?:\\.|[^"\\])*"/gs;
const LITERAL = /'[^']*'|\\\$\w|\\./gs;
