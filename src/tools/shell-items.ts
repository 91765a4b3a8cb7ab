// Turns a parsed line into what it lists that is more than a simple command: rules are compared with the text of each.
import type { Pipeline, PipelineNode, Script, SyntaxNode } from 'unbash';
import { withoutRedirects } from './shell-source.ts';

export interface Item {
  readonly text: string;
  /** Where it ends in the source of the line. */
  readonly end: number;
}

/**
 * `ls a; (b; c) > o && ! d | if e; then f; fi` lists `(b; c)`, `! d` and `if e; then f; fi`: without redirections, and what is timed also
 * without `time` (our own probes, client 2.1.330).
 */
export function itemsOf({ commands }: Pick<Script, 'commands'>, source: string): readonly Item[] {
  return commands.flatMap(({ command }) => {
    const parts = command.type === 'AndOr' ? command.commands : [command];
    return parts.flatMap((part) =>
      part.type === 'Pipeline' ? piecesOf(part, source) : itemOf(part, part.pos, source),
    );
  });
}

function piecesOf({ pos, prefixes, commands }: Pipeline, source: string): readonly Item[] {
  return commands.flatMap((command, i) => {
    const own = itemOf(command, command.pos, source);
    if (i > 0 || prefixes.length === 0) return own;
    const isTimed = prefixes.every(({ type }) => type === 'Time');
    return isTimed ? [...own, ...itemOf(command, pos, source)] : itemFrom(command, pos, source);
  });
}

const itemOf = (node: PipelineNode, pos: number, source: string): readonly Item[] =>
  node.type === 'Command' || node.type === 'TestCommand' ? [] : itemFrom(node, pos, source);

/** None for what runs as a `coproc`, for `(a; (b))`, and behind the start of a here-document on its line (our own probes, client 2.1.330). */
function itemFrom(node: PipelineNode, pos: number, source: string): readonly Item[] {
  const inner: SyntaxNode = node.type === 'Redirected' ? node.command : node;
  const before = source.slice(source.lastIndexOf('\n', pos) + 1, pos);
  if (inner.type === 'Coproc' || endsInTwo(inner) || /<<(?!<)/.test(before)) return [];
  const redirects = node.type === 'Redirected' || node.type === 'Command' ? node.redirects : [];
  return [{ text: withoutRedirects({ pos, end: node.end }, redirects, source), end: node.end }];
}

/** `(a; (b))`: one subshell ends right before another. */
function endsInTwo(node: SyntaxNode): boolean {
  if (node.type !== 'Subshell') return false;
  const last = lastOf(node.body.commands.at(-1)?.command);
  const inner = last?.type === 'Function' ? last.body : last;
  return inner?.type === 'Subshell' && inner.end === node.end - 1;
}

/** `c` of `a && b | c`. */
export function lastOf(node: SyntaxNode | undefined): SyntaxNode | undefined {
  let last = node;
  while (last?.type === 'AndOr' || last?.type === 'Pipeline') last = last.commands.at(-1);
  return last;
}
