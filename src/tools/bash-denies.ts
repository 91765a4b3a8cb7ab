// Turns the files a command line touches into the Read or Edit rule that denies them (semantics 4.5).
import type { Rule } from '../compile.ts';
import { behindNowhere, changesTwice, isChange, isStackMove, type Part } from './bash-parts.ts';
import type { Context } from './context.ts';
import { isRemoval } from './critical.ts';
import { mayCover, pathRule, pathRules } from './path-rules.ts';
import type { Redirect, Script } from './shell.ts';
import type { Access } from './shell-access.ts';

/**
 * Denies reach the files of recognized commands, but for those in substitutions nobody follows, of a second `cd` and of one to where the line
 * already is. What has its whole path they always reach. Beside a pipe and a `cd` or `pushd` they reach no redirection of a program, beside a
 * subshell and one of these what is read and, in `(cd a && ls > b)`, what the redirection of a program names (our own probes, client 2.1.330).
 */
export function deniedPath(script: Script, parts: readonly Part[], context: Context): Rule | null {
  const { Read, Edit } = pathRules(context);
  if (Read.deny.length + Edit.deny.length === 0) return null;
  const grouped = script.obstacles.has('subshell');
  const moves = parts.some((part) => isChange(part) || ((script.piped || grouped) && isStackMove(part)));
  const movesInside = parts.some((part) => part.segment.nested === 'group' && isChange(part));
  const seen = !grouped && changesTwice(parts) ? parts.filter((part) => !isChange(part)) : parts;
  for (const part of seen) {
    const { nested, words, redirects } = part.segment;
    const isHidden = words.length > 0 && !redirects.some(isShown);
    if (nested === 'substitution' || (isChange(part) && !part.moves)) continue;
    const isLeft = (access: Access): boolean => {
      if (!moves || access.kind === 'read') return true;
      if (!grouped) return !(script.piped && isHidden && access.kind === 'redirect');
      return movesInside && nested === 'group' && words.length > 0 && access.kind === 'redirect';
    };
    const left = part.accesses.filter(isLeft);
    const rule = deniedPart(
      part,
      context,
      moves && (grouped || script.piped) ? [...left, ...part.placedAccesses] : left,
    );
    if (rule !== null) return rule;
  }
  return null;
}

/** `&> a`, `>& a`, `>| a`: what is no plain `>` or `>>` stays in what stands between pipes. */
const isShown = ({ operator, target }: Redirect): boolean =>
  /^(?:&>>?|>\||>&)$/.test(operator) && !/^(?:\d+|-)$/.test(target?.text ?? '');

/**
 * `rm > a b c`: of a line nobody can take apart for that alone what is removed is still looked at; `ls > a b; rm c`: beside another command's
 * words there, and no comment, a removal shows every file (our own probes, client 2.1.330).
 */
export function deniedRemoval(script: Script, parts: readonly Part[], context: Context): Rule | null {
  if (!script.removalsVisible) return null;
  const removals = parts.filter((part) => isRemoval(part) && part.segment.nested !== 'substitution');
  if (!script.written.includes('#') && removals.some(({ segment }) => segment.head === 0))
    return deniedPath(script, parts, context);
  for (const part of removals) {
    const removed = part.accesses.filter(({ kind }) => kind !== 'redirect');
    const rule = deniedPart(part, context, removed);
    if (rule !== null) return rule;
  }
  return null;
}

/** The rule that denies a file of one command, or one of some of them. */
export function deniedPart(part: Part, context: Context, accesses: readonly Access[] = part.accesses): Rule | null {
  for (const access of accesses) {
    const rule = deniedAccess(access, context);
    if (rule !== null) return rule;
  }
  for (const access of part.lostAccesses) {
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
