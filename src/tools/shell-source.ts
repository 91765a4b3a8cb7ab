// Turns a parsed command into the texts of its source that rules are compared with.
import type { Command, CommandExpansionPart, Redirection, Script, SyntaxNode, Word } from 'unbash';

/** A command's source from a redirection before its program on, without those behind it (our own probes, client 2.1.330). */
export function ledBy({ name, prefix, redirects, end }: Command, source: string): string | null {
  const first = prefix.find((part) => part.type !== 'Assignment');
  if (first === undefined) return null;
  const behind = redirects.filter(({ pos }) => name !== undefined && pos > name.pos);
  return withoutRedirects({ pos: first.pos, end }, behind, source);
}

/** ` <<< x`: what a command reads from its own line, behind its program; `<<<x` where no blank stands before it. */
export const hereStrings = ({ name, redirects }: Command, source: string): string =>
  redirects
    .filter(({ operator, pos }) => operator === '<<<' && pos > (name?.pos ?? 0))
    .map(({ pos, end }) => `${/\s/.test(source.charAt(pos - 1)) ? ' ' : ''}${source.slice(pos, end)}`)
    .join('');

/** A command's source with its redirections cut out. */
export const textOf = (node: Command, source: string): string => withoutRedirects(node, node.redirects, source);

/** The same without some of them. */
export function withoutRedirects(
  { pos, end }: Pick<Command, 'pos' | 'end'>,
  redirects: readonly Redirection[],
  source: string,
): string {
  if (redirects.length === 0) return source.slice(pos, end).trim();
  let text = '';
  let at = pos;
  for (const redirect of [...redirects].sort((a, b) => a.pos - b.pos)) {
    text += source.slice(at, redirect.pos).trimEnd();
    at = redirect.end;
  }
  return (text + source.slice(at, end)).trim();
}

/** The commands whose output is all a word holds: `$(date)`, `$(a | b)`; not in quotes, not `$(a; b)`, not `$(> a)`. */
export function substitutionOf({ parts = [] }: Word, source: string): CommandExpansionPart | null {
  const [part, ...more] = parts;
  if (part?.type !== 'CommandExpansion' || more.length > 0) return null;
  const commands = part.script?.commands ?? [];
  const isList = commands.some(({ end }, i) => source.slice(end, commands[i + 1]?.pos ?? part.end).includes(';'));
  return isList || (part.text.startsWith('$') && isNameless(commands)) ? null : part;
}

/** `A=$(b)`. */
export const takesOutput = (node: SyntaxNode): boolean => node.type === 'Assignment' && /\$\(|`/.test(node.text);

/** `A=1` without a program. */
export const setsAlone = ({ name, prefix }: Command): boolean =>
  name === undefined && prefix.some(({ type }) => type === 'Assignment');

const isNameless = ([only, ...more]: Script['commands']): boolean =>
  more.length === 0 && only?.command.type === 'Command' && only.command.name === undefined && !setsAlone(only.command);

/** Whether one command and no pipeline is all a substitution runs. */
export function isOneCommand({ script }: CommandExpansionPart): boolean {
  const [statement, ...others] = script?.commands ?? [];
  return others.length === 0 && statement?.command.type !== 'Pipeline';
}
