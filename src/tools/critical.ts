// Turns a command into the removal the client never approves by itself: of the root, a home, the working directory or its parents.

import { EMPTIED_BEHIND, REMOVERS, SUBSTITUTED_BEHIND, SYSTEM_FOLDERS } from '../facts/bash.ts';
import type { Part } from './bash-parts.ts';
import { type Context, fold, isBelow } from './context.ts';
import { readShell, type Script, type Segment, type Word } from './shell.ts';
import { placeheld, VARIABLE } from './shell-filled.ts';
import { wordAtHome } from './shell-home.ts';
import { declares } from './shell-words.ts';
import { baseOf, fileNameOf, fullForm, strictStep } from './wrappers.ts';

/**
 * The target that makes a removal critical, or null (semantics 3.3, our own probes, client 2.1.330).
 * Behind a `cd` relative targets cannot be followed. `start`: where the program that removes stands.
 */
export function criticalTarget(part: Part, context: Context, start = part.start): string | null {
  const { segment, moved } = part;
  if (!(start === part.start ? isRemoval(part) : REMOVERS.has(baseOf(segment.words[start]?.value ?? '')))) return null;
  const recursive = isRecursive(segment.words);
  let options = true;
  for (const word of segment.words.slice(start + 1)) {
    if (options && word.text === '--') options = false;
    else if ((options && word.text.startsWith('-')) || UNTOLD.test(word.text.replace(/(?<!\$)'[^']*'/g, ''))) continue;
    else if (
      isCritical(word, context, moved) ||
      (recursive &&
        !word.dynamic &&
        isMount(resolve(placeheld(wordAtHome(word, context.home).value), context), context))
    )
      return word.text;
  }
  return null;
}

/** What a line nobody can take apart removes behind whatever deny and ask rules look behind, but for `script`. */
export function launchedTarget(part: Part, context: Context): string | null {
  if (!part.segment.known) return null;
  const { start, ends } = fullForm(part.segment.words);
  return ends ? null : criticalTarget(part, context, start);
}

export const isRemoval = ({ program }: Part): boolean => REMOVERS.has(program);

/**
 * `rm "$a"/*.o`, `sudo rm -r $(b)`, `find . -exec rm $a/ ..`: the root, if nothing comes of what is expanded. The client looks for such a
 * removal behind some programs that run it, as far as none is quoted, and in what `eval` and `trap` run (our own probes, client 2.1.330).
 */
export function removesEmptied(
  { words }: Pick<Segment, 'words'>,
  places: ReadonlySet<string>,
  opaque: boolean,
): boolean {
  const at = launchedAt(words, EMPTIED_BEHIND);
  const name = fileNameOf(words[at]?.value ?? '');
  const rest = words.slice(at + 1);
  if (name === 'eval' || name === 'trap')
    return [rest.map(({ value }) => value), rest.map(({ text }) => text)].some((read) =>
      readShell(read.join(' ')).segments.some(
        ({ words }) =>
          removes(words, EMPTIED_BEHIND) && words.some((word) => mayBeRoot(word, opaque) || isOneOf(word, places)),
      ),
    );
  if (!REMOVERS.has(name)) return false;
  if (rest.some((word) => mayBeRoot(word, opaque) || isOneOf(word, places))) return true;
  return isRecursive(rest) && removes(words, SUBSTITUTED_BEHIND) && rest.some(mayBeNothing);
}

/** `rm ${HOME}`, `sudo rm "${HOME}/.."`: in braces the home is found by the text alone, in any command (our own probes, client 2.1.330). */
export function removesHome({ words }: Pick<Segment, 'words'>, context: Context): boolean {
  if (!words.some(({ text }) => NAMED_HOME.test(text))) return false;
  const at = launchedAt(words, SUBSTITUTED_BEHIND);
  if (!REMOVERS.has(fileNameOf(words[at]?.value ?? ''))) return false;
  return words
    .slice(at + 1)
    .some(
      ({ text, value }) =>
        NAMED_HOME.test(text) && isCriticalPath(value.replace(/^\$\{HOME[^}]*\}/, context.home), context),
    );
}

const NAMED_HOME = /^"?\$\{HOME(?!\w)/;

/** `$X`, `"${X}"`; not `${X}`. */
function isOneOf({ text }: Word, names: ReadonlySet<string>): boolean {
  const [, bare, braced] = /^(?:"?\$(\w+)"?|"\$\{(\w+)\}")$/.exec(text) ?? [];
  return names.has(bare ?? braced ?? '');
}

/**
 * The variables a line sets to the working directory, or to what may be a root or home: `X=$PWD`, `X=$Y/`; with `context` also those it sets
 * to a critical path as it is (our own probes, client 2.1.330).
 */
export function placesNamed({ segments }: Pick<Script, 'segments'>, context?: Context): ReadonlySet<string> {
  if (!segments.some(({ words, assignments }) => assignments.length > 0 || declares(words))) return NO_PLACES;
  const names = new Set<string>();
  for (const { words, assignments } of segments) {
    const set = declares(words) ? words.slice(1).map(({ text }) => text) : [];
    for (const text of [...assignments.map((one) => one.text), ...set]) {
      const [, name = '', value = ''] = /^(\w+)=(.*)$/s.exec(text) ?? [];
      if (isPlace(value.replace(/^(["']?)(.*)\1$/s, '$2'), names, context)) names.add(name);
    }
  }
  return names;
}

function isPlace(value: string, names: ReadonlySet<string>, context: Context | undefined): boolean {
  if (MAY_BE_PLACE.test(value)) return true;
  if (context === undefined) return names.has(/^\$(\w+)$/.exec(value)?.[1] ?? '');
  const path = value.replace(/^\$HOME(?=\/|$)/, '~');
  return path !== '' && !/[$`]/.test(path) && isCriticalPath(resolve(path, context), context);
}

const NO_PLACES: ReadonlySet<string> = new Set();

const MAY_BE_PLACE =
  /^(?:(?:\$PWD|\$\{PWD\}|\$\(\s*pwd\b[^()]*\)|`pwd`)\/*|\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})\/+\**|\$\{?HOME\}?\/+\$\w+|\$\((?:dirname|git rev-parse --show-toplevel)\b[^()]*\))$/;

/** Where what such programs run stands. */
function launchedAt(words: readonly Word[], behind: ReadonlySet<string>): number {
  for (let at = 0; ; ) {
    const text = words[at]?.text ?? '"';
    if (/["']/.test(text)) return words.length;
    const name = fileNameOf(text.replace(/^\\/, ''));
    const length = behind.has(name) || /^\w+=/.test(text) ? lengthOf(words, at, name) : 0;
    if (length === 0) return at;
    at += length;
  }
}

const removes = (words: readonly Word[], behind: ReadonlySet<string>): boolean =>
  REMOVERS.has(fileNameOf(words[launchedAt(words, behind)]?.value ?? ''));

const FIND_RUNS = /^-(?:exec|ok)(?:dir)?$/;

/** How many words an assignment or such a program takes with its options. */
function lengthOf(words: readonly Word[], at: number, name: string): number {
  if (name === 'find') return Math.max(0, words.findIndex(({ value }, i) => i > at && FIND_RUNS.test(value)) + 1 - at);
  if (name !== 'xargs') return Math.max(1, strictStep(words, at));
  let length = 1;
  for (; words[at + length]?.value.startsWith('-') === true; length++)
    if (/^-[nPLIdsEa]$/.test(words[at + length]?.value ?? '')) length++;
  return length;
}

const isRecursive = (words: readonly Word[]): boolean =>
  words.some(({ value }) => /^-\w*[rR]|^--recursive$/.test(value));

/** `rm -r $(..)`, `rm -r "$(..)"/*`: nobody can tell what it removes; of `$(..)/a` and `a$(..)` the client can. */
const mayBeNothing = (word: Word): boolean => isSubstituted(word) && /^~?[./*]*$/.test(withoutOutputs(word.value));

function withoutOutputs(value: string): string {
  const left = value.replace(/\$\([^()]*\)|`[^`]*`/g, '');
  return left === value ? value : withoutOutputs(left);
}

/** `opaque`: on a line nobody can take apart text in quotes counts as it is written. */
const mayBeRoot = ({ text, value, dynamic, filled }: Word, opaque: boolean): boolean =>
  CUT_BY_QUOTE.test(text) ||
  ((filled ? opaque : dynamic) &&
    MAY_BE_ROOT.test(value.startsWith(VARIABLE) ? `$X${value.slice(VARIABLE.length)}` : value) &&
    !/^"\$HOME\/\$\(/.test(text));

/** `"$X/"a`, `$X/"a"`: a quote right behind the slash ends what the client reads; not of the home, which it knows. */
const CUT_BY_QUOTE = /^"?\$(?!HOME\b|\{HOME\b)(?:\w+|\{\w+(?!:?[-=?])[^}?]*\})"?\/\s*["']/;

/** `$a/`, `$a/*`, `${a}/$b`, `$a/etc`, `$a//b`; not where a value stands in for none. */
const MAY_BE_ROOT = new RegExp(
  [
    /^\$(?:\w+|[@*]|\{\w+(?!:?[-=?])[^}?]*\})\/(?:\/|$|[*?[{$`])/.source,
    `^\\$(?:[A-Za-z_]\\w*|\\{[A-Za-z_]\\w*\\})/(?:\\./)*(?:${SYSTEM_FOLDERS.join('|')})/*\\**/*$`,
  ].join('|'),
  'i',
);

function isCritical(word: Word, context: Context, moved: boolean): boolean {
  // Everything in a folder nobody can tell.
  if (word.filled && /\/\*+\/?$/.test(word.value)) return true;
  if (isSubstituted(word) && /^(?:\/|\.\.)/.test(word.value)) {
    const emptied = word.value.replace(/\$\([^()]*\)|`[^`]*`/g, '');
    return !emptied.includes('$') && isCriticalPath(resolve(emptied, context), context);
  }
  // A line may end in a backslash.
  const written = /[^\\]\\$/.test(word.text) ? word.value.slice(0, -1) : word.value;
  const { value } = wordAtHome({ ...word, value: written }, context.home);
  if (word.dynamic && value === written) return false;
  if (moved && /^(\*+|\.|\.\.|\.\/|\.\.\/)$/.test(value)) return true;
  return isCriticalPath(resolve(value, context), context);
}

/** Escape codes, a blank behind a backslash, a process and quoted arithmetic: nobody tells what they come to. */
const UNTOLD = /\$['"]|\\[ \t]|[<>]\(|"[^"]*\$\(\(/;

function resolve(value: string, context: Context): string {
  if (/^~(\/|$)/.test(value)) return `${context.home}${value.slice(1)}`;
  return value.startsWith('/') ? value : `${context.cwd}/${value}`;
}

function isCriticalPath(path: string, context: Context): boolean {
  const all = /\/\*+\/?$/.test(path);
  // Case counts for nothing, on Linux either.
  const target = (fold(all ? path.replace(/(?<=\/)\*+\/?$/, '') : withoutBlankEnd(path)) || '/').toLowerCase();
  if (/^\/[^/]*$/.test(target) || target === context.home.toLowerCase()) return true;
  if (isBelow(context.cwd.toLowerCase(), target)) return true;
  return all && path.includes('/../') && !isBelow(target, context.cwd.toLowerCase());
}

/** `/work/. /` as `/work/.`. */
function withoutBlankEnd(path: string): string {
  let end = path.length;
  while (end > 0 && /[\s/]/.test(path.charAt(end - 1))) end--;
  const blank = path.slice(end).search(/\s/);
  return blank < 0 ? path : path.slice(0, end + blank);
}

const isSubstituted = ({ text, filled }: Word): boolean =>
  !filled && /\$\((?!\()|`/.test(text.replace(/\\./gs, '')) && !text.startsWith("'");

/** `rm -r` of a drive, or of what lies right on it: `/mnt/data`, `/mnt/c/Users`, `/Volumes/a/b`, `/media/u/a/b`. */
function isMount(path: string, { cwd, home }: Context): boolean {
  const folder = fold(path).replace(/\/$/, '').toLowerCase();
  return MOUNT.test(folder) && !isBelow(folder, cwd.toLowerCase()) && !isBelow(folder, home.toLowerCase());
}

const MOUNT = /^\/(?:mnt\/[^/*?]+|mnt\/[a-z]\/[^/]+|volumes(?:\/[^/]+){1,2}|(?:run\/)?media(?:\/[^/]+){1,3})$/;
