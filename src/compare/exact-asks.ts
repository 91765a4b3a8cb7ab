// Turns the rules of one side into the texts its asks are exact for: a deny that is exact for what such a text ends in goes before them.
import type { Rule, Ruleset } from '../compile.ts';
import { once } from '../once.ts';
import { strictCandidates } from '../tools/candidates.ts';
import { prefixOf } from '../tools/command-pattern.ts';
import { readShell } from '../tools/shell.ts';

export const folded = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** The texts a command is compared as, itself among them; null where a text is not one command as it stands. */
export function formsOf(text: string): readonly string[] | null {
  const { segments } = readShell(text);
  const [only] = segments;
  if (only === undefined || segments.length > 1 || only.text !== text || only.redirects.length > 0) return null;
  return [...new Set([text, ...strictCandidates(only, true).map(({ folded }) => folded)])];
}

/** The exact asks of one side. */
interface ExactAsks {
  has(text: string): boolean;
  /** Those with a text as their end behind a wrapper, a folder or quotes, or before a variable: `sudo ls` for `ls`. */
  behind(text: string): readonly string[];
}

const exactAsks = once(({ rules }: Ruleset): ExactAsks => {
  const texts = new Set(rules.flatMap((rule) => exactText(rule) ?? []));
  const byLast = new Map<string, string[]>();
  for (const text of texts)
    for (const last of lastWordsOf(unquoted(text))) {
      const same = byLast.get(last);
      if (same) same.push(text);
      else byLast.set(last, [text]);
    }
  const behind = (text: string): readonly string[] => {
    const end = unquoted(text);
    return lastWordsOf(end)
      .flatMap((last) => byLast.get(last) ?? [])
      .filter((ask) => endsOf(unquoted(ask)).has(end));
  };
  return { has: (text) => texts.has(text), behind };
});

/** What a text may end in to another one: its last word however it is called, and the one before a last variable. */
function lastWordsOf(text: string): readonly string[] {
  const words = text.split(' ');
  const lasts = words.at(-1)?.startsWith('$') ? words.slice(-2) : words.slice(-1);
  return [...new Set(lasts.flatMap(spellingsOf))];
}

function exactText({ tool, effect, content }: Rule): string | null {
  if (tool !== 'Bash' || effect !== 'ask' || content === null) return null;
  if (content.endsWith(':*')) return prefixOf(content);
  return content.includes('*') ? null : folded(content);
}

export const unquoted = (text: string): string => text.replace(/['"\\]/g, '');

function endsOf(text: string): ReadonlySet<string> {
  const words = text.split(' ');
  const stem = /^\$/.test(words.at(-1) ?? '') ? [words.slice(0, -1)] : [];
  return new Set(
    [words, ...stem].flatMap((line) =>
      line.flatMap((word, i) => spellingsOf(word).map((own) => [own, ...line.slice(i + 1)].join(' '))),
    ),
  );
}

/** A word as a program may be called: without its folders, as the value of an option, without `.exe`. */
const spellingsOf = (word: string): readonly string[] =>
  [word, word.replace(/^.*\//, ''), word.replace(/^.*=/, '')].flatMap((own) => [own, own.replace(/\.exe$/i, '')]);

/** The lines on which a deny that is exact for a text goes before an exact ask: the text itself, and what asks have in another spelling. */
export function asksBeaten(ruleset: Ruleset, exact: string): readonly string[] {
  const text = folded(exact);
  const asks = exactAsks(ruleset);
  const forms = formsOf(text) ?? [text];
  const behind = forms.flatMap((form) => {
    const before = text.endsWith(form) ? text.slice(0, text.length - form.length) : '';
    return asks.behind(form).flatMap((ask) => [ask, before + ask]);
  });
  return [...new Set([...(forms.some(asks.has) ? [text] : []), ...behind.map(valued)])];
}

/** The client looks past a variable only on a line that sets it. */
const valued = (line: string): string => line.replace(/^.* \$(\w+)$/s, '$1=a; $&');
