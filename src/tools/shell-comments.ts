// Turns a command with a redirection into the comment behind it that is none to the client (our own probes, client 2.1.330).
import type { Command } from 'unbash';
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
