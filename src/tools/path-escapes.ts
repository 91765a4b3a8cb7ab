// Turns the backslashes of a path rule into gitignore text: to the client many of them are those of a regular expression (our own probes, client 2.1.330).

/** What a class stands for, without the slash: no pattern crosses it. */
const CLASSES: ReadonlyMap<string, string> = new Map([
  ['d', '[\\d]'],
  ['w', '[\\w]'],
  ['s', '[\\s]'],
  ['D', '[\u0001-.:-\uffff]'],
  ['W', '[\u0001-.:-@[-^`{-\uffff]'],
  [
    'S',
    '[\u0001-\u0008\u000e-\u001f!-.0-\u009f\u00a1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff\u3001-\ufefe\uff00-\uffff]',
  ],
]);
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['t', '\t'],
  ['n', '\n'],
  ['r', '\r'],
  ['v', '\v'],
  ['f', '\f'],
  ['0', '\0'],
]);

/**
 * `a\d` as `a[\d]`, and `a\*` as `a*`: a star at the end is one whatever stands before it. Null: nothing is meant (`\?`, `\/`, `\1`, `a\\*`, a word
 * boundary where none is). A pattern without its final `/**` and blanks.
 */
export function withoutEscapes(pattern: string): string | null {
  if (!pattern.includes('\\')) return pattern;
  if (/(?<!\\)(?:\\\\)+\*$/.test(pattern)) return null;
  const text = pattern.replace(/(?<!\\)\\\*$/, '*');
  const closed = text.lastIndexOf(']');
  let out = '';
  for (let at = 0; at < text.length; ) {
    // A class that is never closed is not looked for.
    const isOpen = text.charAt(at) === '[' && at > closed;
    const [written] = (isOpen ? null : ESCAPE.exec(text.slice(at))) ?? [];
    const spelled =
      written === undefined ? text.charAt(at) : meaning(written, text.charAt(at - 1), text.charAt(at + 2));
    if (spelled === null) return null;
    out += spelled;
    at += written?.length ?? 1;
  }
  return out;
}

/** A pattern without slashes around it: of two `**` at its start the second stands for one folder (our own probes, client 2.1.330). */
export const withoutTwice = (path: string): string => path.replace(/^\*\*\/\*\*(?=\/)/, '**/*');

/** A class is left as it is: it knows its own. */
const ESCAPE = /^(?:\[[^\]]*\]|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|.))/s;

function meaning(written: string, before: string, behind: string): string | null {
  if (written.startsWith('[')) return written;
  const letter = written.charAt(1);
  if (written.length > 2) return literal(String.fromCharCode(Number.parseInt(written.slice(2), 16)));
  if (letter === 'b') return isWord(before) !== isWord(behind) && !/[*?[\]\\]/.test(before + behind) ? '' : null;
  if (/[?/B1-9]/.test(letter)) return null;
  return CLASSES.get(letter) ?? CONTROLS.get(letter) ?? written;
}

const isWord = (char: string): boolean => /^\w$/.test(char);

const literal = (char: string): string => (/[*?[\\]/.test(char) ? `\\${char}` : char);

/** In lower case, but for `\D`, `\S` and `\W`, which are other classes than `\d`, `\s` and `\w`. */
export const lowered = (pattern: string): string =>
  pattern
    .split(/(\\[DSW])/)
    .map((text, i) => (i % 2 === 0 ? text.toLowerCase() : text))
    .join('');
