// Turns one word of a command into the file it names, as far as the client can tell.
import { absolute, type Directories, leadsBack } from './context.ts';
import { credentialsOf, holdsCredentials } from './protected.ts';
import { segmentTest } from './segment.ts';
import type { Word } from './shell.ts';
import { placeheld } from './shell-filled.ts';
import { wordAtHome } from './shell-home.ts';

/**
 * One file a command touches. `edit`: read and written (`mv a`, `sed -i`); `copied`: the source of `cp`; `inside`: what a copy is called in a target directory, or what a removed one holds: only a deny looks at it.
 * `path` is absolute, for a glob the folder before it, null when nobody can tell.
 * `up`: the glob may be `..`, so that it leads out of that folder.
 * `doubt`: why the client asks instead of looking (`glob`, `tilde`, `dots`, `slashes`, `variable`, `spelling`: a name with `$` and the like).
 */
export interface Access {
  readonly kind: 'read' | 'write' | 'edit' | 'copied' | 'inside' | 'redirect';
  readonly path: string | null;
  readonly up?: boolean;
  readonly doubt: 'glob' | 'tilde' | 'dots' | 'slashes' | 'variable' | 'spelling' | 'computed' | null;
}

/** Where a command runs. `bare`: a `cp` without wrapper, assignment and folder. */
export interface At {
  readonly bare: boolean;
  readonly context: Directories;
  readonly cwd: string;
}

/** A name that is all there is to say where a file is. */
const isOrdinary = ({ value, dynamic, glob, filled }: Word): boolean =>
  !dynamic && !filled && !glob && /^[\w@%+,:./-]+$/.test(value) && !value.includes('..') && !value.startsWith('//');

/** The file that a word of a command names. */
export function access(kind: Access['kind'], word: Word, at: Omit<At, 'bare'>): Access {
  const { context, cwd } = at;
  if (isOrdinary(word)) return { kind, path: absolute(word.value, cwd, context.home), doubt: null };
  const homed = wordAtHome(word, context.home);
  const value = homed.filled ? placeheld(homed.value) : homed.value;
  if (word.dynamic && value === word.value) return { kind, path: null, doubt: 'variable' };
  if (isObscure(kind, homed, value))
    return { kind, path: null, doubt: homed.filled && kind !== 'write' ? 'computed' : 'spelling' };
  const tilde = word.value.startsWith('~');
  const known = /^~(\/|$)/.test(word.value);
  if (tilde && !known) return { kind, path: null, doubt: 'tilde' };
  const isGlob = word.glob || (kind === 'read' && QUOTED_GLOB.test(value));
  const glob = isGlob ? value.slice(0, value.search(/[*?[]/)).replace(/[^/]*$/, '') : value;
  const path = absolute(glob === '' ? '.' : glob, cwd, tilde ? context.home : '\0');
  return { kind, path, up: isGlob && mayLeadUp(value), doubt: doubtOf(homed, value) };
}

/** `.*`, `sub/.?`, `[.]*`: a part of a path that may be `..`; `*` and `?.` take no name with a dot in front. */
export const mayLeadUp = (path: string): boolean => /[*?[]/.test(path) && path.split('/').some(mayBeParent);

const mayBeParent = (part: string): boolean =>
  /^(?:\.|\[[^!^])/.test(part) && /[*?[]/.test(part) && segmentTest(part.replace(OPEN_CLASS, '?'))?.('..') === true;

/** `[!a]`, `[[:alpha:]]`: a class that counts as `?`. */
const OPEN_CLASS = /\[(?:[!^][^\]]*|\[:\w+:\])\]/g;

/** What a name that is read may hold in quotes, and is taken for a glob all the same. */
const QUOTED_GLOB = /[*?]|\[[^[\]\n]*\]/;

/** Names the client takes for something else, quoted or not; it reads through plain arithmetic (our own probes, client 2.1.330). */
function isObscure(kind: Access['kind'], word: Word, value: string): boolean {
  if (kind !== 'read')
    return word.filled || /^=|[$`{}]/.test(value) || (!word.glob && /[*?]|\[[^[\]\n]*\]/.test(value));
  if (word.filled) return /^=/.test(value);
  return /^=|[$`]/.test(
    word.text.replace(/'[^']*'/g, '').includes('$((') ? value.replace(/\$\(\([^)]*\)\)/g, '') : value,
  );
}

function doubtOf(word: Word, value: string): Access['doubt'] {
  if (word.glob) return 'glob';
  if (word.filled) return 'computed';
  if (value.startsWith('~')) return 'tilde';
  if (value.startsWith('//')) return 'slashes';
  return leadsBack(value) ? 'dots' : null;
}

/** What the client keeps for itself goes with every folder above that is removed or moved (our own probes, client 2.1.330). */
export function swallowed(removed: readonly Access[], { context }: At): readonly Access[] {
  const holds = ({ path, doubt }: Access): boolean =>
    path !== null && doubt !== 'glob' && holdsCredentials(path, context.home);
  return removed.some(holds) ? [{ kind: 'inside', path: credentialsOf(context.home), doubt: null }] : [];
}
