// Turns an absolute path into whether the client asks before every write to it, whatever the settings allow.
import { MANAGED } from '../facts/own-files.ts';
import { ODD_NAMES, PROTECTED_DIRECTORIES, PROTECTED_FILES, UNPROTECTED } from '../facts/protected-paths.ts';
import { isBelow } from './context.ts';

/** The file of the client's own credentials. */
export const credentialsOf = (home: string): string => `${home}/.claude/.credentials.json`;

/** Whether a path is that file: no mode lets a tool write them (our own probes, client 2.1.330). */
export const isCredentials = (path: string, home: string): boolean =>
  path.length === credentialsOf(home).length && path.toLowerCase() === credentialsOf(home).toLowerCase();

/** Whether a path is that file or a folder above it, so that moving it takes the credentials along (our own probes, client 2.1.330). */
export const holdsCredentials = (path: string, home: string): boolean =>
  isBelow(credentialsOf(home).toLowerCase(), path.toLowerCase());

/** Whether a name may stand for another file (our own probes, client 2.1.330). */
export const isOddlyNamed = (path: string): boolean => ODD_NAMES.test(path);

/** Settings of a project, or what holds them: where writing elsewhere is blocked, writing these is too (our own probes, client 2.1.330). */
export const isOwnSettings = (path: string): boolean => /\/\.claude(?:\/settings(?:\.local)?\.json)?$/i.test(path);

export function isProtected(path: string): boolean {
  const lower = plainLetters(path);
  if (PROTECTED_FILES.has(lower.slice(lower.lastIndexOf('/') + 1)) || MANAGED.test(path)) return true;
  // All these directories have a dot in front.
  if (!lower.includes('/.')) return false;
  const slashed = `${lower}/`;
  return PROTECTED_DIRECTORIES.some((directory) => {
    const at = slashed.indexOf(`/${directory}/`);
    return at >= 0 && !(directory === '.claude' && slashed.startsWith(`/${UNPROTECTED}/`, at));
  });
}

/** Lower case, without blanks at the end of a name; letters that only look like others count as those (a dotless i). */
const plainLetters = (path: string): string =>
  /[^!-~]/.test(path)
    ? path
        .toUpperCase()
        .toLowerCase()
        .replace(/\s+(?=\/|$)/g, '')
    : path.toLowerCase();
