// Turns the words of a parsed shell command into Words: their text, their value without quotes, and what cannot be checked in them.
import type { Word as UnbashWord, WordPart } from 'unbash';

/** One word of a command. `value` has quotes and backslashes removed; `dynamic`: it holds an expansion nobody can check. */
export interface Word {
  readonly text: string;
  readonly value: string;
  readonly dynamic: boolean;
  /** Unquoted `*`, `?` or `[..]`. */
  readonly glob: boolean;
  readonly quoted: boolean;
}

/**
 * Why the client cannot check a command before it runs (semantics 4.4), as a code.
 * `subshell` is not lifted by an exact allow rule.
 */
export type Obstacle =
  | 'syntax error'
  | 'open quote'
  | 'too long'
  | 'subshell'
  | 'group'
  | 'case'
  | 'function'
  | 'loop variable'
  | 'select'
  | 'coproc'
  | 'variable'
  | 'command substitution'
  | 'process substitution'
  | 'brace expansion'
  | 'escape codes'
  | 'here-document'
  | 'redirection'
  | 'leading redirection'
  | 'assignment'
  | 'escaped blank'
  | 'unicode blank'
  | 'equals expansion'
  | 'hidden line'
  | 'arithmetic'
  | 'time -p';

/** Literal values of variables set on the line: the client sees through `X=zfoo; $X a`. */
export type Values = ReadonlyMap<string, string>;

export const literalWord = (text: string): Word => ({
  text,
  value: text,
  dynamic: /[$`]/.test(text),
  glob: false,
  quoted: false,
});

export function readWord(word: UnbashWord, values: Values): Word {
  const parts = word.parts;
  const { text } = word;
  if (parts === undefined) {
    return { text, value: word.value, dynamic: false, glob: /[*?[]/.test(text), quoted: text !== word.value };
  }
  const known = knownValue(parts, values);
  return {
    text,
    value: known ?? (parts.some((part) => part.type === 'AnsiCQuoted') ? text : word.value),
    dynamic: known === null && parts.some(isDynamic),
    glob: parts.some((part) => part.type === 'Glob' || part.type === 'ExtendedGlob'),
    quoted: text !== word.value,
  };
}

/** The value of a word that is one known variable, `$X` or `"$X"`. */
function knownValue(parts: readonly WordPart[], values: Values): string | null {
  const [part] = parts;
  const only = part?.type === 'DoubleQuoted' && part.parts.length === 1 ? part.parts[0] : part;
  return parts.length === 1 && only?.type === 'SimpleExpansion' ? (values.get(only.text.slice(1)) ?? null) : null;
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

/** Adds what keeps a word from being checked; commands inside it are looked at elsewhere. */
export function wordObstacles(word: UnbashWord, values: Values, found: Set<Obstacle>): void {
  const { text, parts } = word;
  if (text.includes('\\') && /\\[ \t\n]/.test(outsideQuotes(text))) found.add('escaped blank');
  if (text.startsWith('=') && text.length > 1) found.add('equals expansion');
  if (word.value.includes('\n#')) found.add('hidden line');
  if (parts === undefined) {
    if (text.includes('$') && outsideQuotes(text).replace(/\\./gs, '').includes('$')) found.add('variable');
    return;
  }
  if (knownValue(parts, values) !== null) found.add('assignment');
  else for (const part of parts) partObstacles(part, found, false);
}

function partObstacles(part: WordPart, found: Set<Obstacle>, quoted: boolean): void {
  switch (part.type) {
    case 'SimpleExpansion':
      if (part.text !== '$HOME') found.add('variable');
      return;
    case 'ParameterExpansion':
      found.add('variable');
      return;
    case 'BraceExpansion':
      found.add('brace expansion');
      return;
    case 'AnsiCQuoted':
      found.add('escape codes');
      return;
    case 'Literal':
      if (!quoted && part.text.replace(/\\./gs, '').includes('$')) found.add('variable');
      return;
    case 'ArithmeticExpansion':
      if (quoted || !/^\$\(\([\d\s+\-*/%()<>=!&|^~?:]*\)\)$/.test(part.text)) found.add('arithmetic');
      return;
    case 'DoubleQuoted':
    case 'LocaleString':
      for (const child of part.parts) partObstacles(child, found, true);
      return;
    default:
      return;
  }
}

const outsideQuotes = (text: string): string => text.replace(/'[^']*'|"(?:[^"\\]|\\.)*"/gs, '');

const DECLARES: ReadonlySet<string> = new Set(['export', 'local', 'declare', 'readonly', 'typeset']);

/** Remembers `X=zfoo` and `export X=zfoo`. */
export function remember(
  assignments: readonly { readonly name: string; readonly value: Word | null }[],
  words: readonly Word[],
  values: Map<string, string>,
): void {
  if (words.length === 0) for (const { name, value } of assignments) keep(name, value?.text ?? '', values);
  if (!DECLARES.has(words[0]?.value ?? '')) return;
  for (const word of words.slice(1)) {
    const [name = '', value = ''] = word.text.split('=', 2);
    keep(name, value, values);
  }
}

function keep(name: string, value: string, values: Map<string, string>): void {
  if (/^[\w./-]+$/.test(value)) values.set(name, value);
  else values.delete(name);
}
