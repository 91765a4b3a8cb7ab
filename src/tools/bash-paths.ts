// Turns the files a command touches into whether the client asks about them, before any rule for the command counts.
import { protectedWrite, takesCredentials } from './bash-guards.ts';
import { hidesTarget, type Part } from './bash-parts.ts';
import { type Context, isInside } from './context.ts';
import { criticalTarget } from './critical.ts';
import { accessFine } from './file-access.ts';
import { pathRule } from './path-rules.ts';
import type { Script } from './shell.ts';

/** Whether every file of a part may be touched without asking (semantics 4.5). */
export const pathsFine = (part: Part, context: Context): boolean =>
  !hidesTarget(part) && part.accesses.every((access) => accessFine(access, context));

/** Whether a question about files stands before the rules: then a rule may span the line (our own probes, client 2.1.330). */
export const asksAboutFiles = (script: Script, parts: readonly Part[], context: Context): boolean =>
  parts.some(
    (part) => criticalTarget(part, context) !== null || !pathsFine(part, context) || writesUnasked(part, context),
  ) || (takesCredentials(script, parts, context) ?? protectedWrite(script, parts, context)) !== null;

/** What a command writes is let through by an Edit rule, or by acceptEdits inside; `sed` by acceptEdits alone, when it prints. */
export function writesUnasked({ segment, start, program, accesses }: Part, context: Context): boolean {
  const accepts = context.mode === 'acceptEdits';
  if (program === 'sed' && accesses.some(({ kind }) => kind === 'edit'))
    return !accepts || segment.words.some((word, i) => i > start && /^-\w*i|^--in-place/.test(word.value));
  return accesses.some(({ kind, path }) => {
    if (path === null || kind === 'read' || kind === 'inside' || kind === 'copied') return false;
    return pathRule(context, 'Edit', 'allow', path) === null && !(accepts && isInside(path, context));
  });
}
