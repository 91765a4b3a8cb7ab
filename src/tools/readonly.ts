// Turns one simple command into whether the client runs it without a rule because it only reads.

import { ANY_ARGUMENTS, EXACT_COMMANDS, NO_GLOBS } from '../facts/readonly.ts';
import { OPTION_COMMANDS } from '../facts/readonly-options.ts';
import { findRuns, findsOpenly, isOddTest } from './bash-gate.ts';
import { COMPARES } from './brackets.ts';
import { mayRun } from './builtin-gates.ts';
import { readOnlyWords } from './candidates.ts';
import { storesStatus } from './option-gates.ts';
import { byOptions, expands, mayList, noGlob, spelled } from './option-words.ts';
import { printsLines, substitutesInput } from './sed.ts';
import type { Segment, Word } from './shell.ts';
import { placeheld, VARIABLE } from './shell-filled.ts';
import { GLOB, namesVariable, needsNoQuotes } from './shell-words.ts';
import { isFilter } from './socket-filter.ts';

/** Whether a command is in the client's read-only table (semantics 4.6, client 2.1.330). Paths are checked elsewhere. */
export function isReadOnly(segment: Segment): boolean {
  if (!segment.known) return false;
  const words = readOnlyWords(segment);
  const [first] = words;
  if (first === undefined) return false;
  const program = first.value;
  if ((segment.assignments.length + segment.leads > 0 || first.quoted) && UNLED.has(program)) return false;
  if (segment.assignments.length > 0 && words !== segment.words && hasTable(words)) return false;
  if (!PROGRAMS.has(program)) return false;
  const isTest = program === '[' || program === '[[';
  const isAnew = isSpelledAnew(segment);
  const rest = isTest || segment.plain ? words.slice(1) : words.slice(1).map((word) => spelledAnew(word, isAnew));
  if (rest.some(({ filled, value }) => filled && !isFollowed(program, value, isAnew))) return false;
  if (!isAnew && rest.some(({ filled, value }) => filled && /\$[?$#]/.test(value))) return false;
  if (rest.some(namesAnotherHome) || (words !== segment.words && isShellsOwn(segment.words[0], first))) return false;
  if (words.length <= 2 && EXACT_COMMANDS.has(words.map((word) => word.value).join(' '))) return true;
  const special = SPECIAL.get(program);
  if (special !== undefined) return special(rest);
  if (ANY_ARGUMENTS.has(program)) return true;
  if (program === '[[' && segment.redirects.length > 0) return false;
  if (isTest && rest.some((word) => word.text.replace(/'[^']*'/g, '').includes('$HOME'))) return false;
  if (program === '[' && (isOddTest(segment) || COMPARES.test(rest[0]?.value ?? '') || rest.some(isOdd))) return false;
  if (NO_GLOBS.has(program)) return noGlob(rest);
  return byOptions(program, rest);
}

const HOME = /\$HOME(?=\/|$)/g;

/**
 * A command with a variable, or one over several lines, is spelled anew: something stands for what its expansions are, and no quotes come
 * around a glob, so that `git log \⏎ -- '*.md'` is asked (our own probes, client 2.1.330).
 */
function spelledAnew(word: Word, isAnew: boolean): Word {
  const isPut = word.filled && isAnew;
  const value = isPut ? placeheld(word.value) : word.value;
  const isBare = isAnew ? needsNoQuotes(value.replace(HOME, '')) : word.text === value;
  if (!word.glob && isBare && GLOB.test(value)) return { ...word, text: value, value, glob: true };
  return isPut ? { ...word, value } : word;
}

export const isSpelledAnew = ({ text, here, words }: Segment): boolean =>
  namesVariable(text + here) ||
  (text + here).includes('\n') ||
  words.some(({ filled, value }) => filled && !/[$`]/.test(value));

/** Programs whose filled words are followed: those that take any, `cd` and `find`, `git` by its tables; tests but for variables; spelled anew all with a table. */
function isFollowed(program: string, value: string, isAnew: boolean): boolean {
  if (program.startsWith('[')) return !/\$\w/.test(value) && !value.includes(VARIABLE);
  if (program === 'xargs') return !/\$\(|`/.test(value);
  if (isAnew && OPTION_COMMANDS.has(program)) return !READ_AS_WRITTEN.has(program);
  return /^(?:cd|find|git|ifconfig)$/.test(program) || ANY_ARGUMENTS.has(program) || NO_GLOBS.has(program);
}

/** Looked at as they are written, too. */
const READ_AS_WRITTEN: ReadonlySet<string> = new Set(['help', 'lsof', 'man', 'ps', 'which']);

/** Not read-only behind an assignment or a redirection, or in quotes, however harmless (our own probes, client 2.1.330). */
const UNLED: ReadonlySet<string> = new Set(['jq', 'hostname', 'uniq', '[', '[[']);

/** What a shell does itself is not what `timeout` would run; `command` and `noglob` do not run a test (our own probes, client 2.1.330). */
const isShellsOwn = (wrapper: Word | undefined, { value }: Word): boolean =>
  value === '[' || value === '[[' || (wrapper?.value === 'timeout' && /^(?:cd|help|type|history)$/.test(value));

/** What is read by a table of options is not behind an assignment and a wrapper (our own probes, client 2.1.330). */
const hasTable = ([program, next]: readonly Word[]): boolean =>
  TABLES.has(program?.value ?? '') && !(program?.value === 'docker' && /^(?:ps|images)$/.test(next?.value ?? ''));
const TABLES: ReadonlySet<string> = new Set(
  [...OPTION_COMMANDS.keys(), 'xargs'].map((name) => name.split(' ')[0] ?? ''),
);

/** `~root`, quoted or not: the client does not know where that is. */
const namesAnotherHome = ({ value }: Word): boolean => value.charCodeAt(0) === 126 && /^~[^/]/.test(value);

const takesValue = (word: Word | undefined): boolean => /^(-d|-r|--date|--reference)$/.test(word?.value ?? '');

/** `man -k x -a`, `man -k -`: a search takes no option behind its first word, and `-` nowhere. */
function searchesOddly(rest: readonly Word[]): boolean {
  if (!rest.some(isSearch)) return false;
  const options = rest.slice(firstPage(rest) + 1).some(({ value }) => value.startsWith('-'));
  return options || rest.some(({ value }) => value === '-');
}

const isSearch = ({ value }: Word): boolean => /^(?:-\w*[fk]\w*|--apropos|--whatis)$/.test(value);

/** In front of the page the sections are letters, digits, `:` and `,`. */
const isOddSection = (rest: readonly Word[]): boolean =>
  rest
    .slice(0, firstPage(rest))
    .some(({ value }, i) => /^-[sS]=/.test(value) || (isSectionOption(rest[i - 1]) && !/^[A-Za-z\d:,]+$/.test(value)));

function firstPage(rest: readonly Word[]): number {
  const page = rest.findIndex(
    ({ value }, i) => value === '--' || (!value.startsWith('-') && !isSectionOption(rest[i - 1])),
  );
  return page < 0 ? rest.length : page;
}

const isSectionOption = (word: Word | undefined): boolean => /^-[sS]$/.test(word?.value ?? '');

const takesFamily = (word: Word | undefined): boolean =>
  /^(?:-[Af]|--family|--query|--socket)$/.test(word?.value ?? '');

/** A double quote in double quotes. */
const escapesQuote = ({ text }: Word): boolean => text.startsWith('"') && text.includes('\\"');

/** `[ $((1+1)) = a ]`, `[ [a = b ]`. */
const isOdd = ({ text, quoted }: Word): boolean => /^"?\$\(\(/.test(text) || (!quoted && /[*?[]/.test(text));

/** Commands whose arguments need a look of their own (semantics 4.6, our own probes). */
const SPECIAL: ReadonlyMap<string, (rest: readonly Word[]) => boolean> = new Map(
  Object.entries({
    stat: (rest) => !storesStatus(rest),
    // `cd -P a*`: options are fine in front of a glob.
    cd: (rest) =>
      rest.slice(0, -1).every(({ value }) => value.startsWith('-')) &&
      (rest.at(-1)?.glob === true || (rest.length <= 1 && !rest.some(({ value }) => /^-./.test(value)))),
    date: (rest) => {
      if (rest.some((word) => word.glob || expands(word) || mayList(word))) return false;
      const end = rest.findIndex(({ value }) => value === '--');
      const isFine = ({ value }: Word, i: number): boolean => {
        if (end >= 0 && i > end) return /^[-+]/.test(value) || takesValue(rest[i - 1]);
        return /^(?:\+|-$)/.test(value) && !takesValue(rest[i - 1]);
      };
      return byOptions(
        'date',
        rest.filter((word, i) => !isFine(word, i)),
      );
    },
    docker: (rest) => {
      const [command] = rest;
      if (rest.some(({ value }) => /(?<![\w/])~/.test(value))) return false;
      if (command?.value === 'ps' || command?.value === 'images')
        return (
          noGlob(rest) &&
          !rest.some(({ text }) => /^"?-[A-Za-z]*[cHr]|\$\(\(/.test(text)) &&
          !rest.some(({ value }) => DOCKER_HOST.test(value))
        );
      return byOptions('docker', rest);
    },
    find: (rest) => !findsOpenly(rest) && !findRuns(rest),
    help: (rest) =>
      byOptions('help', rest) &&
      !rest.some((word) => (/[~/\\]|\$/.test(word.value) && !word.value.startsWith('-')) || escapesQuote(word)),
    history: (rest) => rest.length === 0 || (rest.length === 1 && /^\d+$/.test(rest[0]?.value ?? '')),
    ifconfig: (rest) => rest.length <= 1 && rest.every(({ glob, value }) => !glob && /^[A-Za-z]/.test(value)),
    jq: (rest) =>
      rest.length > 0 &&
      noGlob(rest) &&
      !rest.some((word) => /^--?$|\$\(\(/.test(word.text) || escapesQuote(word)) &&
      !rest.some((word) =>
        /`|^-[a-zA-Z]*[fL]|^-(?!-).*\d|^--[^=]*\d|^--(from-file|slurpfile|rawfile|library-path|argfile)/.test(
          word.value,
        ),
      ) &&
      !rest.some((word) => /\benv\b|\$ENV\b|\b(?:include|import)\b/.test(word.value)) &&
      firstOperand(rest) < rest.length &&
      !rest.slice(firstOperand(rest)).some((word) => word.text.startsWith('-')),
    lsof: (rest) => byOptions('lsof', rest) && !rest.some(({ value }) => /^\+./.test(value) && !LSOF_PLUS.test(value)),
    man: (rest) =>
      byOptions('man', rest) &&
      !searchesOddly(rest) &&
      !isOddSection(rest) &&
      !rest.some(
        (word) =>
          /[/\\$]/.test(word.value) ||
          escapesQuote(word) ||
          (word.value.includes('~') && !rest.some(({ value }) => value === '-k')),
      ),
    printf: (rest) =>
      noGlob(rest) &&
      !rest.some((word, i) => spelled(word).includes(i === 0 || rest[i - 1]?.value === '--' ? '$' : '$((')) &&
      !(rest[0]?.value.startsWith('-') === true && rest[0].value !== '--') &&
      printsPlainly(rest[0]?.value === '--' ? rest.slice(1) : rest),
    ps: (rest) =>
      byOptions('ps', rest) &&
      !(
        rest.some(({ value }) => /^-(?!-)\w*e/.test(value)) && rest.some(({ value }) => !/^--?[A-Za-z]+$/.test(value))
      ) &&
      !rest.some((word) => !word.value.startsWith('-') && /e/i.test(word.value)),
    sed: (rest) => printsLines(rest) || substitutesInput(rest),
    uniq: (rest) => !namesOperand(rest),
    xargs: isHarmlessXargs,
    ss: (rest) => {
      const isOperand = ({ value }: Word, i: number): boolean =>
        (value === '-' || !value.startsWith('-')) && !takesFamily(rest[i - 1]);
      const options = rest.filter((word, i) => !isOperand(word, i));
      return isFilter(rest.filter(isOperand)) && byOptions('ss', options);
    },
    // `test -gt=x` compares nothing.
    test: (rest) =>
      byOptions(
        'test',
        rest.filter(({ value }) => !/^-(?:eq|ge|gt|le|lt|ne|t)=(?!-)/.test(value)),
      ) && !rest.some(({ value }) => value.includes('[')),
    which: (rest) => byOptions('which', rest) && !rest.some(({ value }) => value === '-'),
    hostname: (rest) => byOptions('hostname', rest) && !rest.some(({ value }) => value === '--'),
    ...Object.fromEntries(['grep', 'egrep', 'fgrep', 'rg'].map((name) => [name, (rest) => searchesLine(name, rest)])),
  } satisfies Record<string, (rest: readonly Word[]) => boolean>),
);

/** Options that name another engine. */
const DOCKER_HOST = /^--(?:config|context|host|tlscacert|tlscert|tlskey)(?:=|$)/;

/** `+D`, `+c5`. */
const LSOF_PLUS = /^\+(?:[DEMdfw]|[Lcr]\d*)$/;

/** `grep` for a text of one line. */
const searchesLine = (program: string, rest: readonly Word[]): boolean =>
  byOptions(program, rest) && (rest.some(({ glob }) => glob) || !rest.some(({ value }) => value.includes('\n')));

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
  return first?.value === 'xargs' && rest.some(({ value }) => /^(?:[ef]?grep|head|tail)$/.test(value));
}

const XARGS_VALUES: ReadonlyMap<string, RegExp> = new Map([
  ['-d', /^.$/su],
  ['-I', /^\{\}$/],
  ...['-n', '-P', '-L', '-s'].map((option) => [option, /^\d+$/] as const),
]);

/** `xargs -0 grep x`: a few options, then nothing or one of a few programs (our own probes, client 2.1.330). */
function isHarmlessXargs(rest: readonly Word[]): boolean {
  let i = 0;
  for (; rest[i]?.value.startsWith('-') === true; i++) {
    const [option = '', next = ''] = [rest[i]?.value, rest[i + 1]?.value];
    if (/^(?:--?|-[0rtx]|-[0rtx]{2,}(?:=.*)?)$/s.test(option)) continue;
    if (XARGS_VALUES.get(option)?.test(next) !== true) return false;
    i++;
  }
  if (rest.some((word) => word.glob || /[$`]/.test(spelled(word)) || mayList(word))) return false;
  if (i >= rest.length) return rest.at(-1)?.value !== '--';
  const program = rest[i]?.value ?? '';
  // Behind options the client does not look for what `printf` evaluates.
  return /^(?:echo|printf|[ef]?grep|wc|head|tail)$/.test(program) && (i > 0 || !mayRun(program, rest.slice(1)));
}
