// Turns the content of a Bash rule into the set of command texts it speaks of (permission-semantics 4.1, client 2.1.330).

import { literal, type Pattern, REST, type Token } from '../language/machine.ts';
import { prefixOf } from '../tools/command-pattern.ts';

/** `exact`: the rule is one text, compared without folding blanks. */
export interface CommandRegion {
  readonly exact: boolean;
  readonly patterns: readonly Pattern[];
  /** Two contents with the same key are the same set: `x:*` and `x *`, blank runs. */
  readonly key: string;
}

const BLANK = 32;

export function commandRegion(content: string): CommandRegion {
  if (content.endsWith(':*')) return prefixRegion(prefixOf(content));
  const tokens = tokensOf(folded(content));
  const stars = tokens.filter((token) => token === REST).length;
  if (stars === 0) return { exact: true, patterns: [literal(content)], key: `=${content}` };
  const bare = tokens.slice(0, -2);
  if (stars === 1 && tokens.at(-1) === REST && tokens.at(-2) === BLANK) return prefixRegion(textOf(bare));
  return { exact: false, patterns: [tokens], key: `*${folded(content)}` };
}

// `X:*` and `X *` are X itself and whatever begins with X and a blank.
function prefixRegion(text: string): CommandRegion {
  const codes = literal(text);
  return { exact: false, patterns: [codes, [...codes, BLANK, REST]], key: `:${text}` };
}

// A backslash makes a star literal only beside a real wildcard.
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\' && text[i + 1] === '*') tokens.push(text.charCodeAt(++i));
    else tokens.push(text[i] === '*' ? REST : text.charCodeAt(i));
  }
  return tokens;
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (typeof token === 'number' ? String.fromCharCode(token) : '')).join('');
}

function folded(text: string): string {
  return text.replace(/[ \t]+/g, ' ').trim();
}
