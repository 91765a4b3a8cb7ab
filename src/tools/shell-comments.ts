// Turns a command with a redirection into the comment behind it that is none to the client (our own probes, client 2.1.330).
import type { Command, Word } from 'unbash';
import type { Walk } from './shell-walk.ts';

/** In `echo > a # x; rm y` the client reads an `rm`: what stands behind a redirection is read on. */
export function takeComment({ name, redirects, end }: Command, walk: Walk): void {
  const blanks = /(?:[ \t]|\\\n)+(?=#)/y;
  blanks.lastIndex = end;
  const isBehind = name !== undefined && redirects.some((one) => one.end === end && one.operator !== '<<<');
  if (!isBehind || !blanks.test(walk.source)) return;
  if (isRead(walk.source, blanks.lastIndex)) walk.commented.push(blanks.lastIndex);
  else walk.obstacles.add('words behind a redirection');
}

/** Beside a here-document it is read as far as it is one list: not `# a; rm y`, `# a & rm y` or `# (rm y)`. */
const isRead = (source: string, comment: number): boolean =>
  !/(?<!<)<<(?!<)/.test(source) || !/^[^\n]*?(?:;|(?<![$<>])\(|(?<!&)&(?!&))/.test(source.slice(comment));

/** A source with a backslash before each comment that is read on, and where these stand. */
export interface ReadOn {
  readonly source: string;
  readonly at: ReadonlySet<number>;
}

export function readOn({ source, at }: ReadOn, commented: readonly number[]): ReadOn {
  const found = [...new Set(commented)].sort((a, b) => a - b);
  const before = (place: number): number => found.filter((one) => one < place).length;
  return {
    source: [0, ...found].map((start, i) => source.slice(start, found[i] ?? source.length)).join('\\'),
    at: new Set([...[...at].map((place) => place + before(place)), ...found.map((place, i) => place + i)]),
  };
}

/** `ls > o # a $(b)`: to the client the words of the comment are more of what stands behind the `>`; no rule sees them, but for what they run. */
export function withoutComment(
  node: Command,
  { comments, obstacles }: Walk,
): { node: Command; comment: readonly Word[] } {
  const start = comments.size === 0 ? -1 : node.suffix.findIndex(({ pos }) => comments.has(pos));
  if (start < 0) return { node, comment: [] };
  obstacles.add('words behind a redirection');
  const comment = node.suffix.slice(start).filter((part) => part.type === 'Word');
  const redirects = node.redirects.map((redirect, i) => {
    const next = node.redirects[i + 1]?.pos ?? node.end;
    return { ...redirect, end: comment.findLast(({ pos }) => pos > redirect.pos && pos < next)?.end ?? redirect.end };
  });
  const suffix = node.suffix.filter((part, i) => i < start || part.type !== 'Word');
  return { node: { ...node, suffix, redirects }, comment };
}
