// Turns the words behind a program into whether its option table takes them all.
import type { OptionTable } from '../facts/option-table.ts';
import { OPTION_COMMANDS } from '../facts/readonly-options.ts';
import type { Word } from './script.ts';
import { KNOWN_VARIABLE, OUTPUT, VARIABLE } from './shell-filled.ts';

/** The option tables by the words of their commands. */
interface Commands {
  table: OptionTable | null;
  readonly next: Map<string, Commands>;
}

const COMMANDS: Commands = { table: null, next: new Map() };
for (const [name, table] of OPTION_COMMANDS) {
  let at = COMMANDS;
  for (const word of name.split(' ')) {
    const next = at.next.get(word) ?? { table: null, next: new Map() };
    at.next.set(word, next);
    at = next;
  }
  at.table = table;
}

/** By the option table of the longest command name: `git stash list`, `git log`, `grep`. */
export function byOptions(program: string, rest: readonly Word[]): boolean {
  let at = COMMANDS.next.get(program);
  let table = at?.table ?? null;
  let taken = 0;
  for (let i = 0; i < rest.length && at !== undefined; i++) {
    at = at.next.get(rest[i]?.value ?? '');
    if (at === undefined || at.table === null) continue;
    table = at.table;
    taken = i + 1;
  }
  return table !== null && fitsTable(table, rest.slice(taken));
}

function fitsTable(table: OptionTable, words: readonly Word[]): boolean {
  // `grep --any *.ts`: beside an unquoted glob nobody looks at options.
  if (table.globs && words.some(({ glob }) => glob)) return true;
  if (words.some((word) => word.glob || expands(word) || mayList(word))) return false;
  if (words.some(({ value }) => table.never.has(value) || (table.signatures && SIGNATURE.test(value)))) return false;
  let open = table.operands === 'any' || (table.operands === 'not first' && /^(?:-|$)/.test(words[0]?.value ?? ''));
  let last = '';
  for (let i = 0; i < words.length; i++) {
    const text = words[i]?.value ?? '';
    if (text === '--' && table.ends) return open || i === words.length - 1;
    if (text === '--') continue;
    if (words[i]?.filled === true) return false;
    if (!text.startsWith('-') || text === '-') {
      if (!open && !table.opensNext.has(last) && !(table.operands === 'empty' && (text === '' || text === '-')))
        return false;
    } else {
      const taken = optionWords(table, text, words[i + 1]);
      if (taken === 0) return false;
      open ||=
        table.opens.has(text.replace(/=.*$/s, '')) ||
        (isBundle(text) && lettersOf(text).some((one) => table.opens.has(one)));
      last = text;
      i += taken - 1;
    }
  }
  return true;
}

/** How many words an option takes; 0: not in the table. */
function optionWords(table: OptionTable, text: string, value: Word | undefined): number {
  const [name, given] = splitAtEquals(text);
  const next = value?.value;
  if (table.signatures && NAMES_FIELDS.test(name) && (given ?? next ?? '').includes('signature')) return 0;
  if (table.formats.has(name)) return FORMAT.test(given ?? next ?? '-') ? (given === null ? 2 : 1) : 0;
  if (given === null) {
    if (table.flags.has(name)) return 1;
    if (table.values.has(name)) return value === undefined || isNoValue(value) ? 0 : 2;
    if (table.numbers.has(name)) return next !== undefined && /^\d+$/.test(next) ? 2 : 0;
  } else if (table.numbers.has(name) || table.numbered.has(name)) return /^\d+$/.test(given) ? 1 : 0;
  else if (table.assignable.has(name)) {
    const isSigned = table.signed.has(name) && /^-[A-Za-z]/.test(given);
    return given.startsWith('-') && !isSigned ? 0 : 1;
  }
  if (given !== null && !table.assigns) return 0;
  // `-la=5`: what is assigned to several options in one word counts for nothing.
  if (table.digits && /^-\d+$/.test(name)) return 1;
  if (table.attached.has(name.slice(0, 2)) && /^\d+$/.test(name.slice(2))) return 1;
  return table.bundles && isBundle(name) && lettersOf(name).every((one) => table.flags.has(one)) ? 1 : 0;
}

function splitAtEquals(text: string): readonly [name: string, given: string | null] {
  const equals = text.indexOf('=');
  return equals < 0 ? [text, null] : [text.slice(0, equals), text.slice(equals + 1)];
}

/** `-la`: several short options in one word. */
const isBundle = (text: string): boolean => /^-[A-Za-z0-9]{2,}$/.test(text);

const lettersOf = (bundle: string): readonly string[] => [...bundle.slice(1)].map((letter) => `-${letter}`);

/** An option, or what begins with an expansion. */
const isNoValue = ({ value, filled }: Word): boolean =>
  value.startsWith('-') || (filled && (value.startsWith(VARIABLE) || value.startsWith(OUTPUT)));

/** `%G?` and `%(signature)`, wherever they stand. */
const SIGNATURE = /%[-+ ]?G|%\(\*?signature/;

/** What is given the names of fields. */
const NAMES_FIELDS = /^--(?:format|pretty|sort)$/;

const FORMAT = /^(?:|oneline|short|medium|full|fuller|reference|email|mboxrd|raw|t?format:.*|.*%.*)$/s;

/** A word's value but for `$HOME`, which the client knows; any other `$`, even quoted or escaped, takes a command out of its tables. */
export function spelled({ text, value, filled }: Word): string {
  if (!filled && (text.includes("'") || ESCAPED.test(text))) return value;
  const rest = value.replace(/\$HOME(?!\w)/g, '');
  return filled ? rest.replace(KNOWN_VARIABLE, '') : rest;
}

/** `\$`: a backslash that is not escaped itself. */
const ESCAPED = /(?<!\\)\\(?:\\\\)*\$/;

/** The client cannot tell what a word holds. */
export const expands = (word: Word): boolean => /[$`]/.test(word.value) && /[$`]/.test(spelled(word));

/** `grep -E 'a{1,2}'`, quoted or not. */
export const mayList = ({ value }: Word): boolean => value.includes('{') && /,|\.\./.test(value);

export const noGlob = (words: readonly Word[]): boolean => !words.some(({ glob }) => glob);
