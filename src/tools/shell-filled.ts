// Turns a word in double quotes with expansions beside other text into what the client reads of it (our own probes, client 2.1.330).
import type { CommandExpansionPart, DoubleQuotedChild, SyntaxNode, Word } from 'unbash';

const SHELLS_OWN =
  'PWD OLDPWD USER LOGNAME HOSTNAME SHELL PATH TMPDIR IFS UID EUID PPID RANDOM SECONDS LINENO BASH_VERSION'
    .split(' ')
    .join('|');

/** Variables every shell sets. */
export const KNOWN_VARIABLE = new RegExp(`\\$(?:${SHELLS_OWN})(?!\\w)`, 'g');
const FILLING = new RegExp(`^\\$(?:${SHELLS_OWN}|[?$#])$`);
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

/** `value` has the documents put in; `expands`: it holds something nobody knows; `hides`: a line in it looks like a comment. */
export interface Filling {
  readonly value: string;
  readonly expands: boolean;
  readonly hides: boolean;
  readonly commands: readonly CommandExpansionPart[];
}

/**
 * `"done: $(date)"`, `"$PWD/x"`, `"$(cat <<'EOF' .. )"`: at least two characters are known, and it is no option. What it runs are commands
 * of the line. Null for any other word.
 */
export function fillingOf({ text, parts = [] }: Word): Filling | null {
  const [only] = parts;
  if (parts.length !== 1 || only?.type !== 'DoubleQuoted' || /^"-(?!\s)|\$\$\{/.test(text)) return null;
  const pieces = only.parts.map(pieceOf);
  if (!pieces.every((piece) => piece !== null)) return null;
  if (pieces.reduce((length, { known }) => length + known, 0) < 2) return null;
  return {
    value: pieces.map(({ value }) => value).join(''),
    expands: pieces.some(({ expands }) => expands),
    hides: only.parts.some((part) => part.type === 'Literal' && part.text.includes('\n#')),
    commands: pieces.flatMap(({ command }) => command ?? []),
  };
}

/** `known`: how many characters everybody knows. */
interface Piece {
  readonly value: string;
  readonly known: number;
  readonly expands: boolean;
  readonly command?: CommandExpansionPart;
}

function pieceOf(part: DoubleQuotedChild): Piece | null {
  const { type, text } = part;
  const unknown = { value: text, known: 0, expands: true };
  if (type === 'Literal') return { value: part.value, known: text.length, expands: false };
  if (type === 'SimpleExpansion' && text === '$HOME') return { ...unknown, known: text.length };
  if (type === 'SimpleExpansion') return FILLING.test(text) ? unknown : null;
  if (type === 'ArithmeticExpansion') return PLAIN_ARITHMETIC.test(text) ? unknown : null;
  if (type !== 'CommandExpansion') return null;
  const document = documentOf(part);
  // A line that looks like a comment makes it output nobody knows.
  const hides = document !== null && /^#/m.test(document);
  if (document !== null) return { value: hides ? OUTPUT : document, known: Number.POSITIVE_INFINITY, expands: hides };
  const commands = part.script?.commands ?? [];
  return /[)`]$/.test(text) && !commands.some(({ command }) => isNameless(command))
    ? { ...unknown, command: part }
    : null;
}

/** `$(<a)`. */
const isNameless = (node: SyntaxNode): boolean => node.type === 'Command' && node.name === undefined;

/** `$(cat <<'EOF' .. )` is nothing but quoted text. */
function documentOf({ script }: CommandExpansionPart): string | null {
  const [only, ...more] = script?.commands ?? [];
  const command = only?.command;
  if (more.length > 0 || command?.type !== 'Command' || command.name?.text !== 'cat' || command.suffix.length !== 1)
    return null;
  const [document] = command.suffix;
  if (document?.type !== 'HereDoc' || document.delimiter?.quoted !== true) return null;
  return document.body.text.replace(/\n$/, '');
}
