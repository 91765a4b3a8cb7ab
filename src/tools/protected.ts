// Turns an absolute path into whether the client asks before every write to it, whatever the settings allow.
import { PROTECTED_DIRECTORIES, PROTECTED_FILES, UNPROTECTED } from '../facts/protected-paths.ts';

export function isProtected(path: string): boolean {
  const lower = path.toLowerCase();
  if (PROTECTED_FILES.has(lower.slice(lower.lastIndexOf('/') + 1))) return true;
  const slashed = `${lower}/`;
  return PROTECTED_DIRECTORIES.some((directory) => {
    const at = slashed.indexOf(`/${directory}/`);
    return at >= 0 && !(directory === '.claude' && slashed.startsWith(`/${UNPROTECTED}/`, at));
  });
}
