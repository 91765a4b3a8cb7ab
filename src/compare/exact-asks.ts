// Turns the rules of one side into its exact asks by what they end in: a deny that is exact for the end goes before them.
import type { Rule, Ruleset } from '../compile.ts';
import { once } from '../once.ts';

export const folded = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** The texts that some ask is exact for, by every end behind a wrapper or a folder: `sudo ls` by `sudo ls` and `ls`. */
export const exactAsks = once(({ rules }: Ruleset): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const rule of rules) {
    const text = exactText(rule);
    for (const end of text === null ? [] : endsOf(text)) found.set(end, [...(found.get(end) ?? []), text ?? '']);
  }
  return found;
});

function exactText({ tool, effect, content }: Rule): string | null {
  if (tool !== 'Bash' || effect !== 'ask' || content === null) return null;
  const text = content.replace(/:\*$/, '');
  return text.includes('*') ? null : folded(text);
}

function endsOf(text: string): ReadonlySet<string> {
  const words = text.split(' ');
  const ends = words.flatMap((word, i) =>
    [word, word.replace(/^.*\//, '')].map((own) => [own, ...words.slice(i + 1)].join(' ')),
  );
  return new Set(ends);
}
