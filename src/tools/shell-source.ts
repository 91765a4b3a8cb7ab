// Turns a parsed command into the texts of its source that rules are compared with.
import type { Command, CommandExpansionPart, Redirection, Statement, Word } from 'unbash';
import type { Segment } from './script.ts';

/** A command's source from a redirection before its program on, without those behind it (our own probes, client 2.1.330). */
export function ledBy({ name, prefix, redirects, end }: Command, source: string): string | null {
  const first = prefix.find((part) => part.type !== 'Assignment');
  if (first === undefined) return null;
  const behind = redirects.filter(({ pos }) => name !== undefined && pos > name.pos);
  return withoutRedirects({ pos: first.pos, end }, behind, source);
}

/** `2>&- a b`: to the client `a` may be part of the redirection, and `b` the command (our own probes, client 2.1.330); null for any other. */
export function behindClosed(node: Command): Command | null {
  const { name, prefix, suffix } = node;
  const closed = prefix.at(-1);
  const [next, ...rest] = suffix;
  if (name === undefined || next?.type !== 'Word' || closed?.type !== 'Redirect') return null;
  if (!/^[<>]&$/.test(closed.operator) || closed.target?.text !== '-') return null;
  const before = [...prefix.slice(0, -1), { ...closed, end: name.end }];
  const redirects = [...before, ...rest].flatMap((part) =>
    part.type === 'Assignment' || part.type === 'Word' ? [] : [part],
  );
  return { ...node, name: next, suffix: rest, prefix: before, redirects };
}

/** What a command reads from its own line, and how many words stand before it where more follow. */
type Here = Pick<Segment, 'here' | 'hereAt'>;

/** ` <<< x`: what a command reads from its own line, behind its program; `<<<x` where no blank stands before it; ` <<< x y` where a word follows. */
export function hereStrings(node: Command, source: string): Here {
  const { name, suffix, redirects, end } = node;
  const strings = redirects.filter(({ operator, pos }) => operator === '<<<' && pos > (name?.pos ?? 0));
  const [first] = strings;
  const isInside = first !== undefined && suffix.some(({ pos, type }) => type === 'Word' && pos > first.pos);
  const blank = (pos: number): string => (/\s/.test(source.charAt(pos - 1)) ? ' ' : '');
  if (!isInside)
    return { here: strings.map(({ pos, end }) => blank(pos) + source.slice(pos, end)).join(''), hereAt: 0 };
  const others = redirects.filter(({ operator, pos }) => operator !== '<<<' && pos > first.pos);
  const before = suffix.filter(({ pos, type }) => type === 'Word' && pos < first.pos).length;
  return { here: blank(first.pos) + withoutRedirects({ pos: first.pos, end }, others, source), hereAt: before + 1 };
}

/** Of `A=1 a <<< b c` the `A=1 a`, where rules read on with `here`. */
export function beforeHere(segment: Segment): Segment {
  if (segment.hereAt === 0) return segment;
  const words = segment.words.slice(0, segment.hereAt);
  return { ...segment, words, text: [...segment.assignments, ...words].map(({ text }) => text).join(' ') };
}

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

/** The commands whose output is all a word holds, if they can be followed: `$(date)`, `$(a | b)`; not in quotes. */
export function substitutionOf({ parts = [] }: Word): CommandExpansionPart | null {
  const [part, ...more] = parts;
  if (part?.type !== 'CommandExpansion' || more.length > 0) return null;
  const [only, ...others] = part.script?.commands ?? [];
  const takesFile = part.text.startsWith('$') && others.length === 0 && only !== undefined && isNameless(only);
  return takesFile || !isFollowed(part) ? null : part;
}

/**
 * Whether the client reads what a substitution runs: not `$(a; b)`, `$(a;)`, `$(# a)`; in backquotes also no comment, no backslash, no
 * `[ a ]`, and not nothing (our own probes, client 2.1.330).
 */
export function isFollowed(part: CommandExpansionPart): boolean {
  const { text, pos, script } = part;
  if (text.startsWith('`') ? holdsComment(part) || /\\|^`\s*`$|[`&|!]\s*\[/.test(text) : /^\$\(\s*#/.test(text))
    return false;
  let at = pos;
  let between = '';
  for (const command of script?.commands ?? []) {
    between += text.slice(at - pos, command.pos - pos);
    at = command.end;
  }
  return !(between + text.slice(at - pos)).includes(';');
}

/** `$(a # b)`. */
export const holdsComment = ({ text }: CommandExpansionPart): boolean =>
  text.includes('#') && COMMENT.test(text.replace(QUOTED, '""'));

const QUOTED = /'[^']*'|"(?:[^"\\]|\\.)*"/gs;
const COMMENT = /[\s;&|()`]#/;

/** `< a` without a program; not `A=1`. */
export const isNameless = ({ command }: Statement): boolean =>
  command.type === 'Command' && command.name === undefined && !setsAlone(command);

/** `A=1` without a program. */
export const setsAlone = ({ name, prefix }: Command): boolean =>
  name === undefined && prefix.some(({ type }) => type === 'Assignment');

/** Whether one command and no pipeline is all a substitution runs. */
export function isOneCommand({ script }: CommandExpansionPart): boolean {
  const [statement, ...others] = script?.commands ?? [];
  return others.length === 0 && statement?.command.type !== 'Pipeline';
}
