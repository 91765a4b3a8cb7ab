// Turns Bash rules into an index by the word they begin with, so that those which can share a text are found without reading the rest.
import type { Rule } from '../compile.ts';

/** The fixed beginning of texts up to a blank. `whole`: the first word is just that; otherwise more may follow it. */
export interface Start {
  readonly word: string;
  readonly whole: boolean;
}

const ANYWHERE: Start = { word: '', whole: false };
const BLANK = /\s/;
/** Few characters are worth the pattern. */
const isBlank = (char: string): boolean => char === ' ' || ((char < ' ' || char > '~') && BLANK.test(char));

export function startOf({ tool, content }: Pick<Rule, 'tool' | 'content'>): Start {
  if (tool !== 'Bash' || content === null) return ANYWHERE;
  const length = content.endsWith(':*') ? content.length - 2 : content.length;
  for (let i = 0; i < length; i++) {
    const char = content[i] ?? '';
    if (char === '*' || char === '\\') return { word: content.slice(0, i), whole: false };
    if (isBlank(char)) return i === 0 ? ANYWHERE : { word: content.slice(0, i), whole: true };
  }
  return { word: content.slice(0, length), whole: true };
}

/** A rule and its place in the client's order. */
export interface Placed {
  readonly rule: Rule;
  readonly place: number;
}

export interface Words {
  /** The rules that may match a text beginning with `head`, and maybe others. */
  meeting(head: string): readonly Placed[];
}

export function wordsOf(rules: readonly Placed[]): Words {
  const whole = new Map<string, Placed[]>();
  const partial = new Map<string, Placed[]>();
  for (const placed of rules) {
    const { word, whole: isWhole } = startOf(placed.rule);
    const entries = isWhole ? whole : partial;
    const same = entries.get(word);
    if (same) same.push(placed);
    else entries.set(word, [placed]);
  }
  return {
    meeting: (head) => {
      const end = head.search(BLANK);
      if (end < 0) return [...agreeing(whole, head), ...agreeing(partial, head)];
      const first = head.slice(0, end);
      return [...(whole.get(first) ?? []), ...agreeing(partial, first)];
    },
  };
}

/** The entries whose words begin like `word`, as far as both go. */
function agreeing(entries: ReadonlyMap<string, readonly Placed[]>, word: string): readonly Placed[] {
  return [...entries].flatMap(([other, some]) => (other.startsWith(word) || word.startsWith(other) ? some : []));
}
