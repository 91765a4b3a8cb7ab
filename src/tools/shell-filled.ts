// Turns a word in double quotes with expansions beside other text into what the client reads of it (our own probes, client 2.1.330).
import type { CommandExpansionPart, DoubleQuotedChild, Word, WordPart } from 'unbash';
import { isFollowed, isNameless } from './shell-source.ts';

const SHELLS_OWN =
  'PWD OLDPWD USER LOGNAME HOSTNAME SHELL PATH TMPDIR IFS UID EUID PPID RANDOM SECONDS LINENO BASH_VERSION'
    .split(' ')
    .join('|');

/** Variables every shell sets. */
export const KNOWN_VARIABLE = new RegExp(`\\$(?:${SHELLS_OWN})(?!\\w)`, 'g');
const FILLING = new RegExp(`^\\$(?:${SHELLS_OWN}|[?$#!-])$`);

/** `$!` and `$-`: what takes them is asked. */
const UNSURE = /^\$[!-]$/;

/** `X=$PWD`. */
export const isKnownVariable = (text: string): boolean => FILLING.test(text);
/** Arithmetic on numbers. */
export const PLAIN_ARITHMETIC = /^\$\(\([\d\s+\-*/%()<>=!&|^~?:]*\)\)$/;

export const namesKnown = (value: string): boolean =>
  value.replace(/\$HOME(?!\w)/, '').replace(KNOWN_VARIABLE, '') !== value;

/** What stands for the output of a command, and for a variable. */
export const OUTPUT = '__CMDSUB__';
export const VARIABLE = '__VAR__';

/** What stands for expansions in a text. */
export const placeheld = (value: string): string =>
  value.replace(KNOWN_VARIABLE, VARIABLE).replace(/\$\([^)]*\)|`[^`]*`|\$[?$#]/g, OUTPUT);

/**
 * What a variable holds that the line sets. `known`: `value` is all of it; `filled`: text beside what nobody knows; `output`: what a command
 * writes; `variable`: what another variable holds.
 */
export interface Held {
  readonly kind: 'known' | 'filled' | 'output' | 'variable';
  readonly value: string;
  /** It was set to nothing behind another command. */
  readonly late?: true;
}

/** What is known of the variables the line has set so far: the client sees through `X=zfoo; $X a`. */
export type Values = ReadonlyMap<string, Held>;

/** `value` has the documents put in; `expands`: it holds something nobody knows. */
interface Piece {
  readonly value: string;
  /** How many characters everybody knows. */
  readonly known: number;
  readonly expands: boolean;
  /** The variable of the line it is. */
  readonly held?: Held;
  readonly command?: CommandExpansionPart;
}

/** `hides`: a line in it looks like a comment; `names`: it takes the value of a variable set on the line, or of `$!`. */
export interface Filling extends Held {
  readonly expands: boolean;
  readonly hides: boolean;
  readonly names: boolean;
  readonly commands: readonly CommandExpansionPart[];
}

/**
 * `"done: $(date)"`, `a/"$PWD/x"`, `"$(cat <<'EOF' .. )"`: at least two characters of what stands in the same quotes are known. What it runs
 * are commands of the line. Null for any other word.
 */
export function fillingOf({ text, parts = [] }: Word, values: Values): Filling | null {
  if (text.includes('$${') || !parts.some(({ type }) => type === 'DoubleQuoted')) return null;
  if (parts.length > 1 && text.includes('{')) return null;
  const pieces: Piece[] = [];
  for (const part of parts) {
    const inside = part.type === 'DoubleQuoted' ? quotedPieces(part.parts, values) : outerPieces(part);
    if (inside === null) return null;
    pieces.push(...inside);
  }
  const value = joined(pieces.map((piece) => piece.value));
  if (value === null) return null;
  const expands = pieces.some((piece) => piece.expands);
  const isMixed = pieces.some(({ held }) => held?.kind === 'filled' || held?.kind === 'output');
  return {
    kind: isMixed ? 'output' : expands ? 'filled' : 'known',
    value,
    expands,
    hides: parts.some((part) => part.type === 'DoubleQuoted' && part.parts.some(hidesLine)),
    names: pieces.some(({ held, value }) => held !== undefined || UNSURE.test(value)),
    commands: pieces.flatMap(({ command }) => command ?? []),
  };
}

/** Texts of variables put together; null where a few doubled ones would make more than any line holds. */
export function joined(texts: readonly string[]): string | null {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return length > LONGEST_VALUE ? null : texts.join('');
}

const LONGEST_VALUE = 10_000;

/** An argument that may be an option is nothing the client takes for filled. */
export function filledArgument(word: Word, values: Values): Filling | null {
  return /^["']*-(?!\s)/.test(word.text) ? null : fillingOf(word, values);
}

const hidesLine = (part: DoubleQuotedChild): boolean => part.type === 'Literal' && part.text.includes('\n#');

const knownIn = (pieces: readonly Piece[]): number => pieces.reduce((length, { known }) => length + known, 0);

/** What stands beside the quotes. */
function outerPieces({ type, text, ...part }: WordPart): readonly Piece[] | null {
  const isPlain = type === 'Literal' ? /^[\w./:=,@%+~-]*$/.test(text) : type === 'Glob' || text === '$HOME';
  const isQuoted = type === 'SingleQuoted' && !text.includes('\n');
  if (!isPlain && !isQuoted) return null;
  return [{ value: 'value' in part ? part.value : text, known: 0, expands: false }];
}

function quotedPieces(parts: readonly DoubleQuotedChild[], values: Values): readonly Piece[] | null {
  const pieces: Piece[] = [];
  for (const [i, part] of parts.entries()) {
    const piece = pieceOf(part, values);
    if (piece === null || (part.type === 'SimpleExpansion' && MODIFIER.test(parts[i + 1]?.text ?? ''))) return null;
    pieces.push(piece);
  }
  return pieces.every(({ expands }) => !expands) || knownIn(pieces) >= 2 ? pieces : null;
}

/** `$PWD:h`, `$PWD[1]`: behind a variable some shells read these. */
const MODIFIER = /^(?::[A-Za-z&]|\[)/;

function pieceOf(part: DoubleQuotedChild, values: Values): Piece | null {
  const { type, text } = part;
  const unknown = { value: text, known: 0, expands: true };
  if (type === 'Literal') return { value: part.value, known: text.length, expands: false };
  if (type === 'SimpleExpansion') {
    if (text === '$HOME') return { ...unknown, known: text.length };
    if (FILLING.test(text)) return unknown;
    const held = values.get(text.slice(1));
    if (held === undefined) return null;
    if (held.kind === 'known') return { value: held.value, known: held.value.length, expands: false, held };
    return { value: held.value === '' ? text : held.value, known: held.kind === 'filled' ? 2 : 0, expands: true, held };
  }
  if (type === 'ArithmeticExpansion') return PLAIN_ARITHMETIC.test(text) ? unknown : null;
  if (type !== 'CommandExpansion') return null;
  const document = documentOf(part);
  // Of several lines, or one that looks like a comment, it is output nobody knows to rules.
  const hides = document !== null && /^#|\n/m.test(document);
  if (document !== null) return { value: hides ? OUTPUT : document, known: Number.POSITIVE_INFINITY, expands: hides };
  const takesFile = part.script?.commands.some(isNameless) === true;
  return /[)`]$/.test(text) && !takesFile && isFollowed(part) ? { ...unknown, command: part } : null;
}

/** `$(cat <<'EOF' .. )` is nothing but quoted text. */
function documentOf({ script, text, pos }: CommandExpansionPart): string | null {
  const [only, ...more] = script?.commands ?? [];
  const command = only?.command;
  if (more.length > 0 || command?.type !== 'Command' || command.name?.text !== 'cat' || command.suffix.length !== 1)
    return null;
  const [document] = command.suffix;
  if (document?.type !== 'HereDoc' || document.delimiter?.quoted !== true) return null;
  if (/^[^\n]*\S/.test(text.slice(document.end - pos))) return null;
  return document.body.text.replace(/\n$/, '');
}
