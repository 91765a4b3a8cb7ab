// Turns a command into the removal the client never approves by itself: of the root, a home, the working directory or its parents.

import { REMOVERS } from '../facts/bash.ts';
import type { Part } from './bash-parts.ts';
import { type Context, fold, isBelow } from './context.ts';
import type { Word } from './shell.ts';

/**
 * The target that makes a removal critical, or null (semantics 3.3, our own probes, client 2.1.330).
 * Behind a `cd` relative targets cannot be followed.
 */
export function criticalTarget(part: Part, context: Context): string | null {
  if (!isRemoval(part)) return null;
  const { segment, start, moved } = part;
  const recursive = segment.words.some((word) => /^-\w*[rR]|^--recursive$/.test(word.value));
  let options = true;
  for (const word of segment.words.slice(start + 1)) {
    if (options && word.text === '--') options = false;
    else if (options && word.text.startsWith('-')) continue;
    else if (
      isCritical(word, context, moved) ||
      (mayBeRoot(word) && !/["']/.test(segment.words[start]?.text ?? '')) ||
      (recursive && isSubstituted(word) && !/^\$[\w{]/.test(word.value)) ||
      (recursive && !word.dynamic && isMount(resolve(word.value, context), context))
    )
      return word.text;
  }
  return null;
}

export const isRemoval = ({ program }: Part): boolean => REMOVERS.has(program);

/** `$a/$b`, `$HOME/$b/c`, `$a/*`: the root, if the variables hold nothing. To a `"rm"` it is not (our own probes, client 2.1.330). */
const mayBeRoot = ({ text, value, dynamic, filled }: Word): boolean =>
  dynamic && !filled && MAY_BE_ROOT.test(value) && !/^"\$HOME\/\$\(/.test(text);

const MAY_BE_ROOT = /^\$(?:\w+|\{\w+[^}?]*\})\/(?:\**$|[$`])/;

function isCritical(word: Word, context: Context, moved: boolean): boolean {
  if (isSubstituted(word) && /^(?:\/|\.\.)/.test(word.value)) {
    const emptied = word.value.replace(/\$\([^()]*\)|`[^`]*`/g, '');
    return !emptied.includes('$') && isCriticalPath(resolve(emptied, context), context);
  }
  // A line may end in a backslash.
  const written = /(?<!\\)\\$/.test(word.text) ? word.value.slice(0, -1) : word.value;
  const value = written.replace(/^\$\{?HOME\}?(?=\/|$)/, context.home);
  if (word.dynamic && value === written) return false;
  if (moved && /^(\*+|\.|\.\.|\.\/|\.\.\/)$/.test(value)) return true;
  return isCriticalPath(resolve(value, context), context);
}

function resolve(value: string, context: Context): string {
  if (/^~(\/|$)/.test(value)) return `${context.home}${value.slice(1)}`;
  return value.startsWith('/') ? value : `${context.cwd}/${value}`;
}

function isCriticalPath(path: string, context: Context): boolean {
  const all = /\/\*+\/?$/.test(path);
  // Case counts for nothing, on Linux either.
  const target = fold(all ? path.replace(/(?<=\/)\*+\/?$/, '') : path).toLowerCase();
  if (/^\/[^/]*$/.test(target) || target === context.home.toLowerCase()) return true;
  if (isBelow(context.cwd.toLowerCase(), target)) return true;
  return all && path.includes('/../') && !isBelow(target, context.cwd.toLowerCase());
}

/** `rm -r $(..)`: nobody can tell what it removes. */
const isSubstituted = ({ text, filled }: Word): boolean =>
  !filled && /\$\((?!\()|`/.test(text) && !text.startsWith("'");

/** `rm -r` of a drive mounted below `/mnt`. */
const isMount = (path: string, context: Context): boolean =>
  /^\/mnt\/[^/*?]+$/.test(fold(path)) && !isBelow(fold(path), context.cwd);
