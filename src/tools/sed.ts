// Turns the words behind `sed` into what the client makes of them: it prints lines, substitutes text, or cannot be checked.
import { isPlainScript, looksLikeScript } from '../facts/sed.ts';
import type { Word } from './shell.ts';

const PRINT_OPTION = /^(-[nrEz]+|--quiet|--silent|--regexp-extended|--null-data|--posix|--)$/;

/** `sed -n '1,5p' file`: options `-n -r -E -z --quiet` and one script of print commands, of files it can tell (semantics 4.6). */
export function printsLines(rest: readonly Word[]): boolean {
  let quiet = false;
  let i = 0;
  for (; rest[i]?.value.startsWith('-') === true; i++) {
    const option = rest[i]?.value ?? '';
    if (!PRINT_OPTION.test(option)) return false;
    quiet ||= /^-\w*n|^--(quiet|silent)/.test(option);
  }
  const script = rest[i]?.value ?? '';
  return (
    quiet &&
    !rest.slice(i + 1).some(({ text, filled }) => filled || text.includes('$((')) &&
    !rest.slice(i).some((word) => word.glob || (word.value.startsWith('-') && !PRINT_OPTION.test(word.value))) &&
    script.split(';').every((part) => /^\s*(\d+)?(,\d+)?p\s*$/.test(part))
  );
}

/** `sed 's/x/y/'` without a file: it only changes what runs through it. `unread`: what no script may hold (our own probes, client 2.1.330). */
export function substitutesInput(rest: readonly Word[], unread = /[$`]/): boolean {
  const [script, ...more] = rest.filter((word) => !/^(-[Er]+|--regexp-extended|--posix)$/.test(word.value));
  return script !== undefined && more.length === 0 && !unread.test(script.value) && isPlainScript(script.value.trim());
}

/**
 * One substitution, of files or in place (semantics 3.3). Behind `-i` the first file may not be called like a command of sed,
 * but for an `-i` behind the script (our own probes, client 2.1.330).
 */
export function substitutes(rest: readonly Word[]): boolean {
  const options = rest.filter((word) => word.value.startsWith('-'));
  const [script, file] = rest.filter((word) => !word.value.startsWith('-'));
  if (!options.every((word) => /^(-[Eri]+|--|--in-place|--regexp-extended|--posix)$/.test(word.value))) return false;
  if (script === undefined || !isPlainScript(script.value.trim())) return false;
  const edits = rest.slice(0, rest.indexOf(script)).some((word) => /^-\w*i/.test(word.value));
  return !edits || file === undefined || !looksLikeScript(file.value);
}
