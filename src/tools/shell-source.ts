// Turns a parsed command into the texts of its source that rules are compared with.
import type { Command } from 'unbash';

/** A command's source from a redirection before its program on (our own probes, client 2.1.330). */
export function ledBy({ prefix, end }: Command, source: string): string | null {
  const first = prefix.find((part) => part.type !== 'Assignment');
  return first === undefined ? null : source.slice(first.pos, end).trim();
}

/** A command's source with its redirections cut out. */
export function textOf(node: Command, source: string): string {
  const { redirects } = node;
  if (redirects.length === 0) return source.slice(node.pos, node.end).trim();
  let text = '';
  let at = node.pos;
  for (const redirect of [...redirects].sort((a, b) => a.pos - b.pos)) {
    text += source.slice(at, redirect.pos).trimEnd();
    at = redirect.end;
  }
  return (text + source.slice(at, node.end)).trim();
}
