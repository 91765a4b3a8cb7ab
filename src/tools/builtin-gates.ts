// Turns a call of a shell builtin into whether the client asks about it, whatever wildcard rule allows it (our own probes, client 2.1.330).
import { isIdle, isKnown, isShells } from './assignments.ts';
import type { Assignment, Segment, Word } from './script.ts';
import { baseOf } from './wrappers.ts';

/** A builtin, what stands before it and the words behind it. */
export interface BuiltinCall {
  readonly name: string;
  readonly before: readonly Word[];
  readonly rest: readonly Word[];
  readonly assignments: readonly Assignment[];
}

export function builtinCall({ words, assignments }: Segment, start: number): BuiltinCall {
  const name = words[start]?.value ?? '';
  return { name, before: words.slice(0, start), rest: words.slice(start + 1), assignments };
}

/** Whether the shell itself runs a builtin: behind `nice` or `env` it sets nothing. */
const isLone = ({ before }: BuiltinCall): boolean =>
  before.every(({ value }) => /^(?:command|builtin|noglob|time|-p|--)$/.test(value));

const isPlain = ({ value }: Word): boolean => /^[A-Za-z_]\w*$/.test(value);
const isQuoted = ({ text }: Word): boolean => text.startsWith('"');
const isExported = (word: Word): boolean =>
  !/^\w+\+?=~/.test(word.text) && (isQuoted(word) ? !isSubscripted(word) : /^[A-Za-z_]\w*(?:=|$)/.test(word.value));
const isSubscripted = ({ value }: Word): boolean => value.includes('[');
const isOption = ({ value }: Word): boolean => value.startsWith('-');

/** The options in front. */
function optionsOf(rest: readonly Word[]): readonly Word[] {
  const end = rest.findIndex((word) => !isOption(word));
  return end < 0 ? rest : rest.slice(0, end);
}

/** What declares names: options that change what an assignment means, those bash and zsh both know, and what a name may be. */
interface Declarer {
  readonly changing: RegExp;
  readonly known: RegExp;
  readonly isName: (word: Word) => boolean;
}

const DECLARER = { changing: /^[-+]\w*[niaAEFLRZlumT]/, known: /^[-+][fgprtxU]+$/, isName: isPlain };
const EXPORTER = { changing: /^[-+]\w*[iEFLRZlu]/ };
const DECLARERS: ReadonlyMap<string, Declarer> = new Map<string, Declarer>([
  ['declare', DECLARER],
  ['typeset', DECLARER],
  ['local', { ...DECLARER, known: /^[-+][fprtx]+$/ }],
  [
    'readonly',
    {
      ...EXPORTER,
      known: /^-[afpxA]+$/,
      isName: (word) => isPlain(word) || isQuoted(word) || /^'.*\[/.test(word.text),
    },
  ],
  ['export', { ...EXPORTER, known: /^-[afnpA]+$/, isName: isExported }],
]);

/** Behind the options, a `--` among them. */
function namesBehind(rest: readonly Word[]): readonly Word[] {
  const end = rest.findIndex(({ value }) => !/^[-+]/.test(value) || value === '--');
  if (end < 0) return [];
  return rest.slice(rest[end]?.value === '--' ? end + 1 : end);
}

const declaresUnknown = ({ known }: Declarer, rest: readonly Word[]): boolean =>
  rest.some(({ value }) => /^[-+]/.test(value) && value !== '--' && !known.test(value));

const VALUE = /^\w+\+?=/;
const nameOf = ({ value }: Word): string => /^\w*/.exec(value)?.[0] ?? '';

/** `wait -p a` sets a variable: its name follows in the same word or the next one. */
function waitsInto(rest: readonly Word[]): Word | null {
  const at = optionsOf(rest).findIndex(
    ({ value }, i) => /p./.test(value) || (value.endsWith('p') && i + 1 < rest.length),
  );
  return at < 0 ? null : ((/p./.test(rest[at]?.value ?? '') ? rest[at] : rest[at + 1]) ?? null);
}

/** `printf -v a`, `printf -va`. */
function printsInto(rest: readonly Word[]): Word | null {
  for (const [i, word] of rest.entries()) {
    if (word.value === '--' || !isOption(word)) return null;
    const next = rest[i + 1];
    if (word.value !== '-v') {
      if (word.value.startsWith('-v')) return word;
    } else if (next !== undefined && !isOption(next)) return next;
  }
  return null;
}

/** What the client looks for by whatever path a builtin is called, and behind every wrapper: subscripts, which may run commands, and such options. */
const ANYHOW: ReadonlyMap<string, (rest: readonly Word[]) => boolean> = new Map([
  ...[...DECLARERS].map(
    ([name, { changing }]) =>
      [name, (rest: readonly Word[]) => rest.some(({ value }) => changing.test(value))] as const,
  ),
  ['unset', (rest) => rest.some(isSubscripted)],
  ['read', (rest) => rest.some(isSubscripted)],
  ['wait', (rest) => waitsInto(rest)?.value.includes('[') === true],
  ['printf', (rest) => printsInto(rest)?.value.includes('[') === true],
  ['jobs', (rest) => rest.some(({ value }) => /^-.*x/.test(value))],
]);

/** Whether a builtin, called by this name, may run or evaluate what it is given. */
export const mayRun = (name: string, rest: readonly Word[]): boolean => ANYHOW.get(name)?.(rest) === true;

/** Whether a call by name has options or names that not every shell reads alike: beside it rules span a line. */
export function isReadApart(call: BuiltinCall): boolean {
  const { name, rest } = call;
  const declarer = DECLARERS.get(name);
  if (name === 'unset') return isLone(call) && unsetsOddly(rest);
  if (declarer === undefined) return false;
  if (declaresUnknown(declarer, rest)) return true;
  const isOdd = (word: Word): boolean =>
    VALUE.test(word.value) ? /^IFS\b/.test(word.text) || namesHome(word) : !declarer.isName(word);
  return isLone(call) && namesBehind(rest).some(isOdd);
}

/** `A=~`: what is set holds a `~`, but for what a substitution runs. */
export const namesHome = ({ text }: Pick<Word, 'text'>): boolean =>
  text.includes('~') && text.replace(/\$\(.*\)|`[^`]*`/s, '').includes('~');

function unsetsOddly(rest: readonly Word[]): boolean {
  const options = optionsOf(rest);
  const names = rest.slice(options.length);
  const isFunction = options.some(({ value }) => value === '-f');
  const isOdd = (word: Word): boolean => !isPlain(word) || (!isFunction && isShells(word.value));
  return options.some(({ value }) => !/^-[fv]$/.test(value)) || names.some(isOdd);
}

/** Builtins before which an assignment lasts. */
const SPECIAL = /^(?:readonly|export|unset|set|exit|return|shift|break|continue|times|:)$/;

const PREFIX = /^(?:command|builtin|noglob|time)$/;

/** Whether a call sets a variable of the shell: `declare a=1`, `getopts a b`, `A=1 export b`. */
export function setsVariable(call: BuiltinCall): boolean {
  const { name, before, rest, assignments } = call;
  if (!isLone(call)) return false;
  const isKept = SPECIAL.test(name) || (PREFIX.test(name) && rest.every(isOption));
  if (isKept && assignments.some((one) => !isIdle(one.name))) return true;
  const declarer = DECLARERS.get(name);
  if (declarer !== undefined) {
    const values = namesBehind(rest).filter(({ value }) => VALUE.test(value));
    const isUsed = (word: Word): boolean =>
      name === 'export'
        ? !isIdle(nameOf(word)) && (before.length > 0 || !declarer.isName(word))
        : !isKnown({ name: nameOf(word) });
    return values.some(isUsed);
  }
  if (name === 'getopts') return /^[A-Za-z_]/.test(rest[1]?.value ?? '') && !isIdle(rest[1]?.value ?? '');
  const into = name === 'wait' ? waitsInto(rest) : name === 'printf' ? printsInto(rest) : null;
  return into !== null && !into.value.startsWith('$') && !isIdle(into.value);
}

const GLOBBED: ReadonlySet<string> = new Set(
  `declare typeset local readonly export read wait jobs getopts printf test [ exit return shift break continue set logout fc compgen
  print bye`.split(/\s+/),
);

/** `read *`, `test -e ~u`: what a builtin makes of a glob nobody knows; of `printf` it is the format that counts. */
export function expandsUnseen({ name, before, rest }: BuiltinCall): boolean {
  if (!GLOBBED.has(name) || before.some(({ value }) => baseOf(value) === 'xargs')) return false;
  if (name === 'printf') return formatsGlob(rest);
  const end = name === 'set' ? rest.findIndex(({ value }) => value === '--') : -1;
  return (end < 0 ? rest : rest.slice(0, end)).some(isExpanded);
}

const isExpanded = ({ text, glob }: Word): boolean => glob || /^~[^/]/.test(text);

/** `printf *`: a glob as the format, or anywhere behind an option. */
function formatsGlob(rest: readonly Word[]): boolean {
  const [first, second] = rest;
  if (first?.value === '--') return second !== undefined && isExpanded(second);
  return first !== undefined && (isOption(first) ? rest.some(isExpanded) : isExpanded(first));
}

/** Options of `read` that take the next word. */
const READ_VALUES = /^-\w*[dinNptu]$/;

/** `read a`, `read -aab`: it sets a variable. */
export function readsNames(call: BuiltinCall): boolean {
  const { name, rest } = call;
  if (name !== 'read' || !isLone(call)) return false;
  return rest.some(
    ({ value }, i) =>
      /^-[^dinNptua]*a./.test(value) ||
      (/^[A-Za-z_]/.test(value) && !isIdle(value) && !READ_VALUES.test(rest[i - 1]?.value ?? '')),
  );
}

/** `float -x a`: what follows its options is evaluated. */
export const evaluatesNames = (rest: readonly Word[]): boolean => rest.some((word) => !isOption(word));
