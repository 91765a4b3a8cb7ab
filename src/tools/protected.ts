// Turns an absolute path into whether the client asks before every write to it, whatever the settings allow.
import { PROTECTED_DIRECTORIES, PROTECTED_FILES, UNPROTECTED } from '../facts/protected-paths.ts';

/** `home`: whatever holds the client's credentials there is protected too. */ import { isBelow } from './context.ts';

export function isProtected(path: string, home: string): boolean {
  if (isBelow(`${home}/.claude/.credentials.json`, path)) return true;
  const lower = path.toLowerCase();
  if (PROTECTED_FILES.has(lower.slice(lower.lastIndexOf('/') + 1))) return true;
  const slashed = `${lower}/`;
  return PROTECTED_DIRECTORIES.some((directory) => {
    const at = slashed.indexOf(`/${directory}/`);
    return at >= 0 && !(directory === '.claude' && slashed.startsWith(`/${UNPROTECTED}/`, at));
  });
}
