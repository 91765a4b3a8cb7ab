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

/**
 * Whether an allow rule with wildcards can cover no command: a command is compared without the operators around it, so one that stands in the
 * text before the first star with no quote before it, or behind the last star with no quote behind it, is in no command. A pipe ends what
 * `X:*` is a line for, too (our own probes, client 2.1.330).
 */
export function coversNothing(content: string): boolean {
  if (content.endsWith(':*')) return !QUOTING.test(content) && /(?<!\|)\|(?!\|)/.test(content);
  const stars = content.split('*');
  if (stars.length === 1) return false;
  const [head = '', tail = ''] = [stars[0], stars.at(-1)];
  const [program = ''] = /^[\w./~+-]+ /.exec(head) ?? [];
  const isHeld = program !== '' && !QUOTING.test(head) && OPERATOR.test(head.slice(program.length - 1));
  return isHeld || (!QUOTING.test(tail) && OPERATOR.test(tail));
}

/** What may make an operator a text, or stands before one that is part of a command. */
const QUOTING = /['"`\\$#()[\]{}]|<<</;
/** Behind a backslash it is a text. */
const OPERATOR = /[^\\][|&;<>]/;
