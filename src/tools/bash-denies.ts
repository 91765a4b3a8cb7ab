// Turns the files a command line touches into the Read or Edit rule that denies them (semantics 4.5).
import type { Rule } from '../compile.ts';
import { behindNowhere, changesTwice, isChange, type Part } from './bash-parts.ts';
import type { Context } from './context.ts';
import { mayCover, pathRule, pathRules } from './path-rules.ts';
import type { Script } from './shell.ts';
import type { Access } from './shell-paths.ts';

/**
 * Denies reach the files of recognized commands, but for those in substitutions, of a second `cd` and of one to where the line already is.
 * Beside a subshell and a `cd` they reach only what is read, beside a pipe and a `cd` no redirection (our own probes, client 2.1.330).
 */
export function deniedPath(script: Script, parts: readonly Part[], context: Context): Rule | null {
  const { Read, Edit } = pathRules(context);
  if (Read.deny.length + Edit.deny.length === 0) return null;
  const grouped = script.obstacles.has('subshell');
  const changes = parts.some(isChange);
  const seen = !grouped && changesTwice(parts) ? parts.filter((part) => !isChange(part)) : parts;
  const isLeft = ({ kind }: Access): boolean =>
    !changes || !(grouped ? kind !== 'read' : script.piped && kind === 'redirect');
  for (const part of seen) {
    if (part.segment.nested === 'substitution' || (isChange(part) && !part.moves)) continue;
    const rule = deniedPart(part, context, isLeft);
    if (rule !== null) return rule;
  }
  return null;
}

const everything = (): boolean => true;

/** The rule that denies a file of one command. */
export function deniedPart(
  { accesses, lostAccesses }: Part,
  context: Context,
  isSeen: (access: Access) => boolean = everything,
): Rule | null {
  for (const access of accesses) {
    const rule = isSeen(access) ? deniedAccess(access, context) : null;
    if (rule !== null) return rule;
  }
  for (const access of lostAccesses) {
    const rule = reads(access) ? mayCover(context, 'Read', 'deny', tailOf(access)) : null;
    if (rule !== null) return rule;
  }
  return null;
}

const reads = ({ kind }: Access): boolean => kind === 'read' || kind === 'edit' || kind === 'copied';

/** What follows a folder nobody knows. */
const tailOf = ({ path, doubt }: Access): string => behindNowhere(path ?? '') + (doubt === 'glob' ? '/*' : '');

/** A glob that is written has no path for the client, but behind a redirection: no Edit deny reaches it (our own probes, client 2.1.330). */
function deniedAccess(access: Access, context: Context): Rule | null {
  const { kind, path, doubt } = access;
  if (path === null) return null;
  const read = reads(access) ? pathRule(context, 'Read', 'deny', path) : null;
  if (read !== null || kind === 'read' || kind === 'copied') return read;
  return doubt === 'glob' && kind !== 'redirect' ? null : pathRule(context, 'Edit', 'deny', path);
}
