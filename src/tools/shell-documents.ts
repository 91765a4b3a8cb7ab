// Takes out of a parsed line what the client does not read of it: what stands behind a here-document as a list of its own.
import { forEachChild, type Statement, type SyntaxNode } from 'unbash';
import { DEEPEST } from './shell-walk.ts';

/** `cat <<E; rm x` runs an `rm` no rule sees; `cat <<E && rm x` does not (our own probes, client 2.1.330). */
export function dropUnread(node: SyntaxNode, source: string, depth = 0): void {
  if (depth > DEEPEST) return;
  const own = node.type === 'Script' && node.source !== undefined ? node.source : source;
  if (node.type === 'Script' || node.type === 'CompoundList')
    Object.assign(node, { commands: readStatements(node.commands, own) });
  forEachChild(node, (child) => dropUnread(child, own, child.type === 'Script' ? depth + 1 : depth));
}

function readStatements(statements: readonly Statement[], source: string): readonly Statement[] {
  const read: Statement[] = [];
  let end = 0;
  for (const statement of statements) {
    if (statement.pos < end) continue;
    read.push(statement);
    end = Math.max(end, ...documentStarts(statement.command).map((at) => source.indexOf('\n', at)));
  }
  return read;
}

/** Where the here-documents of a list begin, but for those inside a compound command or a word. */
function documentStarts(node: SyntaxNode): readonly number[] {
  if (node.type === 'AndOr' || node.type === 'Pipeline') return node.commands.flatMap(documentStarts);
  return node.type === 'Command' ? node.redirects.filter(({ type }) => type === 'HereDoc').map(({ pos }) => pos) : [];
}
