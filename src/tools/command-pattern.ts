// Turns the content of a Bash, Monitor or PowerShell rule into a CommandPattern and says whether a command's text matches it.

/**
 * What one rule content matches (semantics 4.1, client 2.1.330).
 * - `exact`: the text itself, no blank folding.
 * - `prefix` (`X:*`): X, or X and a blank and anything. A `*` inside X is literal; with a blank at either end it matches nothing.
 * - `wildcard`: `parts` joined by any text. `bare` is also matched when the only wildcard is a trailing ` *`.
 * In `prefix` and `wildcard` blank runs count as one blank on both sides.
 */
export type CommandPattern =
  | { readonly kind: 'exact'; readonly text: string }
  | { readonly kind: 'prefix'; readonly text: string }
  | { readonly kind: 'wildcard'; readonly parts: readonly string[]; readonly bare: string | null };

export function parseCommandPattern(content: string): CommandPattern {
  if (content.endsWith(':*')) return { kind: 'prefix', text: prefixOf(content) };
  const trimmed = foldBlanks(content);
  const parts = splitAtStars(trimmed);
  if (parts.length === 1) return { kind: 'exact', text: content };
  const [only = '', rest] = parts;
  const bare = parts.length === 2 && rest === '' && only.endsWith(' ') ? only.slice(0, -1) : null;
  return { kind: 'wildcard', parts, bare };
}

/** The text before `:*`; a blank at either end stays, and no folded text has one there. */
export const prefixOf = (content: string): string => content.slice(0, -2).replace(/[ \t]+/g, ' ');

/** Whether `parseCommandPattern` reads a content as `exact`. */
export const isExact = (content: string): boolean =>
  !content.includes('*') || (content.includes('\\') && parseCommandPattern(content).kind === 'exact');

/** Whether a pattern matches a text. `folded` is the text with `foldBlanks`. */
export function matchesCommand(pattern: CommandPattern, text: string, folded: string): boolean {
  switch (pattern.kind) {
    case 'exact':
      return pattern.text === text;
    case 'prefix':
      return (
        folded.startsWith(pattern.text) &&
        (folded.length === pattern.text.length || folded[pattern.text.length] === ' ')
      );
    case 'wildcard':
      return folded === pattern.bare || matchesParts(pattern.parts, folded);
  }
}

/** Runs of blanks as one blank, none at the ends. */
export const foldBlanks = (text: string): string => (isFolded(text) ? text : text.replace(/[ \t]+/g, ' ').trim());

export const isFolded = (text: string): boolean =>
  !text.includes('  ') && !text.includes('\t') && text.trim().length === text.length;

/** The literal texts between unescaped stars; beside one `\\*` is a star and `\\\\` a backslash (our own probes, client 2.1.330). */
function splitAtStars(text: string): string[] {
  if (!text.includes('\\')) return text.split('*');
  const parts: string[] = [];
  let part = '';
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '*') {
      parts.push(part);
      part = '';
    } else if (text.startsWith('\\*', i) || text.startsWith('\\\\', i)) {
      part += text[i + 1];
      i++;
    } else part += text[i];
  }
  return [...parts, part];
}

/** Whether `text` is `parts` in order with any text between them: each middle part is taken where it first fits. */
export function matchesParts(parts: readonly string[], text: string): boolean {
  const first = parts[0] ?? '';
  const last = parts[parts.length - 1] ?? '';
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (let i = 1; i < parts.length - 1; i++) {
    const part = parts[i] ?? '';
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return at <= end;
}
