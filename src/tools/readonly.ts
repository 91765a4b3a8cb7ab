// Turns one simple command into whether the client runs it without a rule because it only reads.

import type { OptionTable } from '../facts/option-table.ts';
import { ANY_ARGUMENTS, EXACT_COMMANDS, NO_GLOBS } from '../facts/readonly.ts';
import { OPTION_COMMANDS } from '../facts/readonly-options.ts';
import { findRuns, findsOpenly, isOddTest } from './bash-gate.ts';
import { COMPARES } from './brackets.ts';
import { readOnlyWords } from './candidates.ts';
import { storesStatus } from './option-gates.ts';
import { printsLines, substitutesInput } from './sed.ts';
import type { Segment, Word } from './shell.ts';

/** Whether a command is in the client's read-only table (semantics 4.6, client 2.1.330). Paths are checked elsewhere. */
export function isReadOnly(segment: Segment): boolean {
  const words = readOnlyWords(segment);
  const [first] = words;
  if (first === undefined) return false;
  const program = first.value;
  if ((segment.assignments.length + segment.leads > 0 || first.quoted) && UNLED.has(program)) return false;
  if (segment.assignments.length > 0 && program === 'git' && words !== segment.words) return false;
  if (!PROGRAMS.has(program)) return false;
  const rest = words.slice(1);
  if (rest.some(({ filled, value }) => filled && (/\$[?$#]/.test(value) || !isFollowed(program)))) return false;
  if (rest.some(namesAnotherHome) || (words !== segment.words && isShellsOwn(segment.words[0], first))) return false;
  if (words.length <= 2 && EXACT_COMMANDS.has(words.map((word) => word.value).join(' '))) return true;
  const special = SPECIAL.get(program);
  if (special !== undefined) return special(rest);
  if (ANY_ARGUMENTS.has(program)) return true;
  const isTest = program === '[' || program === '[[';
  if (program === '[[' && segment.redirects.length > 0) return false;
  if (isTest && rest.some((word) => word.text.replace(/'[^']*'/g, '').includes('$HOME'))) return false;
  if (program === '[' && (isOddTest(segment) || COMPARES.test(rest[0]?.value ?? ''))) return false;
  if (NO_GLOBS.has(program)) return !rest.some((word) => word.glob && word.text !== ']' && word.text !== ']]');
  return byOptions(program, rest);
}

/** Programs whose filled words are followed: those that take any, `cd` and `find`. */
const isFollowed = (program: string): boolean =>
  program === 'cd' ||
  program === 'find' ||
  ANY_ARGUMENTS.has(program) ||
  (NO_GLOBS.has(program) && !program.startsWith('['));

/** Not read-only behind an assignment or a redirection, or in quotes, however harmless (our own probes, client 2.1.330). */
const UNLED: ReadonlySet<string> = new Set(['jq', 'hostname', 'uniq', '[', '[[']);

/** What a shell does itself is not what `timeout` would run; `command` and `noglob` do not run a test (our own probes, client 2.1.330). */
const isShellsOwn = (wrapper: Word | undefined, { value }: Word): boolean =>
  value === '[' || value === '[[' || (wrapper?.value === 'timeout' && (value === 'cd' || value === 'type'));

/** `~root`, quoted or not: the client does not know where that is. */
const namesAnotherHome = ({ value }: Word): boolean => value.charCodeAt(0) === 126 && /^~[^/]/.test(value);

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
function byOptions(program: string, rest: readonly Word[]): boolean {
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
  if (words.some((word) => (word.glob && !table.globs) || expands(word))) return false;
  let open = table.operands === 'any';
  for (let i = 0; i < words.length; i++) {
    const text = words[i]?.value ?? '';
    if (text === '--') return open || i === words.length - 1;
    if (!text.startsWith('-') || text === '-') {
      if (!open && !(text === '' && table.operands === 'empty')) return false;
    } else {
      const taken = optionWords(table, text, words[i + 1]?.value);
      if (taken === 0) return false;
      open ||= table.opens.has(text.replace(/=.*$/s, ''));
      i += taken - 1;
    }
  }
  return true;
}

/** How many words an option takes; 0: not in the table. */
function optionWords(table: OptionTable, text: string, next: string | undefined): number {
  const equals = text.indexOf('=');
  if (table.formats.has(text)) return FORMAT.test(next ?? '') ? 2 : 0;
  if (equals > 0 && table.formats.has(text.slice(0, equals))) return FORMAT.test(text.slice(equals + 1)) ? 1 : 0;
  if (equals > 0 && table.numbers.has(text.slice(0, equals))) return /^\d+$/.test(text.slice(equals + 1)) ? 1 : 0;
  if (text.startsWith('--') && equals > 0) return table.assignable.has(text.slice(0, equals)) ? 1 : 0;
  if (table.flags.has(text) || (equals === 2 && table.assignable.has(text.slice(0, 2)))) return 1;
  if (table.digits && /^-\d+$/.test(text)) return 1;
  if (table.values.has(text)) return next === undefined || next.startsWith('-') ? 0 : 2;
  if (table.numbers.has(text)) return next !== undefined && /^\d+$/.test(next) ? 2 : 0;
  const attached = text.slice(0, 2);
  if (table.attached.has(attached) && /^\d+$/.test(text.slice(2))) return 1;
  return /^-[A-Za-z]{2,}$/.test(text) && [...text.slice(1)].every((c) => table.flags.has(`-${c}`)) ? 1 : 0;
}

const FORMAT = /^(?:oneline|short|medium|full|fuller|reference|email|mboxrd|raw|t?format:.*|.*%.*)$/s;

const takesValue = (word: Word | undefined): boolean => /^(-d|-r|--date|--reference)$/.test(word?.value ?? '');

/** A word's value but for `$HOME`, which the client knows; any other `$`, even quoted, takes a command out of its tables. */
const spelled = ({ text, value }: Word): string => (text.includes("'") ? value : value.replace(/\$HOME(?!\w)/g, ''));

/** The client cannot tell what a word holds. */
const expands = (word: Word): boolean => word.filled || (/[$`]/.test(word.value) && /[$`]/.test(spelled(word)));

const noGlob = (words: readonly Word[]): boolean => !words.some((word) => word.glob);

/** Commands whose arguments need a look of their own (semantics 4.6, our own probes). */
const SPECIAL: ReadonlyMap<string, (rest: readonly Word[]) => boolean> = new Map(
  Object.entries({
    stat: (rest) => !storesStatus(rest),
    cd: (rest) => rest.length <= 1 && !rest.some((word) => /^-./.test(word.value)),
    date: (rest) =>
      !rest.some(expands) &&
      byOptions(
        'date',
        rest.filter((word, i) => !word.value.startsWith('+') || takesValue(rest[i - 1])),
      ),
    docker: (rest) => {
      const [command] = rest;
      if (command?.value === 'ps' || command?.value === 'images')
        return noGlob(rest) && !rest.some(({ text }) => /^(?:~|"?-(?!-)\w*r)|\$\(\(/.test(text));
      return byOptions('docker', rest);
    },
    find: (rest) => !findsOpenly(rest) && !findRuns(rest),
    help: (rest) =>
      byOptions('help', rest) && !rest.some((word) => /[~/]|\$/.test(word.value) && !word.value.startsWith('-')),
    history: (rest) => rest.length === 0 || (rest.length === 1 && /^\d+$/.test(rest[0]?.value ?? '')),
    ifconfig: (rest) => rest.length <= 1 && !rest.some((word) => word.glob || /^[-/~.+]|\$/.test(word.text)),
    jq: (rest) =>
      rest.length > 0 &&
      noGlob(rest) &&
      !rest.some((word) => word.value === '-') &&
      !rest.some((word) =>
        /`|^-[a-zA-Z]*[fL]|^-\d|^--(from-file|slurpfile|rawfile|library-path|argfile)/.test(word.value),
      ) &&
      !rest.some((word) => /\benv\b|\$ENV|\binput_filename\b/.test(word.value)) &&
      firstOperand(rest) < rest.length &&
      !rest.slice(firstOperand(rest)).some((word) => word.text.startsWith('-')),
    man: (rest) => byOptions('man', rest) && !rest.some((word) => word.value.includes('/')),
    printf: (rest) =>
      noGlob(rest) &&
      !rest.some((word, i) => spelled(word).includes(i === 0 || rest[i - 1]?.value === '--' ? '$' : '$((')) &&
      !(rest[0]?.value.startsWith('-') === true && rest[0].value !== '--') &&
      printsPlainly(rest[0]?.value === '--' ? rest.slice(1) : rest),
    ps: (rest) =>
      byOptions('ps', rest) &&
      !(rest.length > 1 && rest.some((word) => /^-(?!-)\w*e/.test(word.value))) &&
      !rest.some((word) => !word.value.startsWith('-') && /e/i.test(word.value)),
    sed: (rest) => printsLines(rest) || substitutesInput(rest),
    uniq: (rest) => !namesOperand(rest),
    xargs: isHarmlessXargs,
    ss: (rest) =>
      byOptions(
        'ss',
        rest.filter((word) => !/^(\+?\d+|\.\.)$/.test(word.value)),
      ),
  } satisfies Record<string, (rest: readonly Word[]) => boolean>),
);

/** `printf '%d' x` evaluates `x`: what is no number goes to `%s`, `%b`, `%q` and `%c` alone (our own probes, client 2.1.330). */
function printsPlainly([format, ...operands]: readonly Word[]): boolean {
  const isText = !(format?.value ?? '').replace(/%%|%[-+ #0]*\d*(?:\.\d+)?[sbqc]/g, '').includes('%');
  return isText || operands.every(({ value }) => /^[-+]?(?:0x[\da-f]+|\d+(?:\.\d+)?)$/i.test(value));
}

/** Where the options end. */
function firstOperand(rest: readonly Word[]): number {
  const at = rest.findIndex((word) => !word.text.startsWith('-'));
  return at < 0 ? rest.length : at;
}

/** The programs the tables name. */
const PROGRAMS: ReadonlySet<string> = new Set(
  [...EXACT_COMMANDS, ...ANY_ARGUMENTS, ...NO_GLOBS, ...OPTION_COMMANDS.keys(), ...SPECIAL.keys()].map(
    (name) => name.split(' ')[0] ?? '',
  ),
);

/** `uniq -c -f 1`: options as they are written, whatever they mean, and nothing else (our own probes, client 2.1.330). */
function namesOperand(rest: readonly Word[]): boolean {
  return rest.some(({ text }, i) => {
    if (/^\d+$/.test(text)) return !/^-[fsw]$/.test(rest[i - 1]?.text ?? '');
    return !/^-(?:[a-zA-Z]+|-[a-zA-Z-]+(?:=.+)?)$/.test(text);
  });
}

/** `ls | xargs head`: it reads files that nobody sees; `wc` is not asked about (our own probes, client 2.1.330). */
export function readsUnseenFiles(segment: Segment): boolean {
  const [first, ...rest] = readOnlyWords(segment);
  return first?.value === 'xargs' && rest.some(({ value }) => /^(?:grep|head|tail)$/.test(value));
}

/** `xargs -0 grep x`: a few options, then nothing or one of a few programs (our own probes, client 2.1.330). */
function isHarmlessXargs(rest: readonly Word[]): boolean {
  let i = 0;
  for (; rest[i]?.value.startsWith('-') === true; i++) {
    if (/^--?$/.test(rest[i]?.value ?? '')) continue;
    if (rest[i]?.value === '-d' || (/^-[nPL]$/.test(rest[i]?.value ?? '') && /^\d+$/.test(rest[i + 1]?.value ?? '')))
      i++;
    else if (!/^-[0rt]$/.test(rest[i]?.value ?? '')) return false;
  }
  if (rest.some((word) => word.glob || spelled(word).includes('$'))) return false;
  if (i >= rest.length) return rest.at(-1)?.value !== '--';
  return /^(echo|printf|grep|wc|head|tail)$/.test(rest[i]?.value ?? '');
}
