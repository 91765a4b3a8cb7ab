// Turns an absolute path into whether the client asks before every write to it, whatever the settings allow.
import { PROTECTED_DIRECTORIES, PROTECTED_FILES, UNPROTECTED } from '../facts/protected-paths.ts';
import { isBelow } from './context.ts';

/** Whether moving a path takes the client's credentials along (our own probes, client 2.1.330). */
export const holdsCredentials = (path: string, home: string): boolean =>
  isBelow(`${home}/.claude/.credentials.json`, path);

export function isProtected(path: string): boolean {
  const lower = path.toLowerCase();
  if (PROTECTED_FILES.has(lower.slice(lower.lastIndexOf('/') + 1))) return true;
  const slashed = `${lower}/`;
  return PROTECTED_DIRECTORIES.some((directory) => {
    const at = slashed.indexOf(`/${directory}/`);
    return at >= 0 && !(directory === '.claude' && slashed.startsWith(`/${UNPROTECTED}/`, at));
  });
}
