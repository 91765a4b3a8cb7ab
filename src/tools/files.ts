// Turns a call of a file tool (Read, Edit, Write, NotebookEdit, Grep, Glob, LSP) into the steps of its decision.
import type { ToolCall } from '../call.ts';
import type { Rule } from '../compile.ts';
import { absolute, type Context, isInside, isInsideLocked, type Lock } from './context.ts';
import { bareRules } from './names.ts';
import { isUnblocked, isUnwritten, readsFreely, writesFreely } from './own-files.ts';
import { pathRule } from './path-rules.ts';
import { isOddlyNamed, isOwnSettings, isProtected } from './protected.ts';
import { byClient, byGuard, byMode, byRule, bySetting, type Steps, type Tool, type Verdict } from './verdict.ts';

/** Read, Grep, Glob and LSP: Read rules; what may be written without a question may be read (semantics 6.3, our own probes, client 2.1.330). */
export const reader: Tool = (call, context): Steps => {
  const path = pathOf(call, context);
  const isElsewhere = (): boolean =>
    !isInsideLocked(path, context) && !readsFreely(path, context) && !isUnblocked(path, context);
  return {
    rules: () => ruled(['Read'], path, context, blocked(context.blockReads, isElsewhere())),
    critical: () => null,
    guard: () =>
      isOddlyNamed(path) && !context.classifies && !isBare(bareRules(context, call.tool).allow)
        ? byClient('ask', 'odd name')
        : null,
    approve: () => {
      const rule =
        bareAllow(call.tool, path, context) ?? pathRule(context, 'Read', 'allow', path) ?? editable(path, context);
      if (rule !== null) return byRule(rule);
      if (isInside(path, context)) return byMode('allow', context);
      if (readsFreely(path, context)) return byClient('allow', 'own file');
      return context.classifies ? byMode('allow', context) : null;
    },
    asks: () => 'mode',
  };
};

/** The Edit rule that lets a path be written without a question. */
const editable = (path: string, context: Context): Rule | null =>
  isProtected(path) ||
  isOddlyNamed(path) ||
  pathRule(context, 'Edit', 'deny', path) ||
  pathRule(context, 'Edit', 'ask', path)
    ? null
    : pathRule(context, 'Edit', 'allow', path);

/** Edit, Write and NotebookEdit: Edit rules, and Read denies but for notebooks; a bare rule covers its own tool only. */
export const writer: Tool = (call, context): Steps => {
  const path = pathOf(call, context);
  return {
    rules: () => {
      const isElsewhere = !writesFreely(path, context) && (!isInsideLocked(path, context) || isOwnSettings(path));
      const elsewhere = isUnwritten(path, context)
        ? byClient('deny', 'own file')
        : blocked(context.blockWrites, isElsewhere);
      return ruled(call.tool === 'NotebookEdit' ? ['Edit'] : ['Read', 'Edit'], path, context, elsewhere);
    },
    critical: () => null,
    guard: () => {
      if (writesFreely(path, context)) return null;
      if (isProtected(path)) return byGuard(context, 'protected file');
      return isOddlyNamed(path) ? byGuard(context, 'odd name') : null;
    },
    approve: () => {
      if (writesFreely(path, context)) return byClient('allow', 'own file');
      if (context.mode === 'plan') return byMode('ask', context);
      const rule = bareAllow(call.tool, path, context) ?? pathRule(context, 'Edit', 'allow', path);
      if (rule !== null) return byRule(rule);
      return (context.mode === 'acceptEdits' || context.mode === 'auto') && isInside(path, context)
        ? byMode('allow', context)
        : null;
    },
    asks: () => 'mode',
  };
};

/** The bare allow rule; written `Read(*)` it reaches the working directories only (our own probes, client 2.1.330). */
function bareAllow(tool: string, path: string, context: Context): Rule | null {
  const rule = bareRules(context, tool).allow;
  return isBare(rule) || isInside(path, context) ? rule : null;
}

const isBare = (rule: Rule | null): boolean => rule?.text.endsWith('(*)') === false;

/** A lock on what lies elsewhere denies, whatever asks (our own probes, client 2.1.330). */
const blocked = (lock: Lock, isElsewhere: boolean): Verdict | null =>
  lock.on && isElsewhere ? bySetting('deny', lock) : null;

/** Deny rules, then a lock, then ask rules. */
function ruled(
  tools: readonly ('Read' | 'Edit')[],
  path: string,
  context: Context,
  lock: Verdict | null,
): Verdict | null {
  const last = tools[tools.length - 1] ?? 'Read';
  const bare = tools.includes('Read') && tools.length > 1 ? bareRules(context, 'Read').deny : null;
  if (bare !== null) return byRule(bare);
  for (const tool of tools) {
    const deny = pathRule(context, tool, 'deny', path);
    if (deny !== null) return byRule(deny);
  }
  if (lock !== null) return lock;
  const ask = pathRule(context, last, 'ask', path);
  return ask === null ? null : byRule(ask);
}

/** The absolute path of a call, without blanks around it; Grep and Glob without one search the current directory, a Glob from the root where its pattern begins. */
function pathOf({ tool, input }: ToolCall, context: Context): string {
  const { pattern } = input;
  if (tool === 'Glob' && typeof pattern === 'string' && pattern.startsWith('/'))
    return absolute(placeOf(pattern), '/', context.home);
  const path = input['file_path'] ?? input['notebook_path'] ?? input['path'] ?? input['filePath'];
  return typeof path === 'string' ? absolute(slashed(path.trim()), context.cwd, context.home) : context.cwd;
}

/** `/etc` of `/etc/*.conf`. */
const placeOf = (pattern: string): string => pattern.replace(/\/[^/]*[*?[{].*$|\/[^/]*$/s, '') || '/';

/** `C:\x` is matched as `/c/x` (semantics 6.1, documented). */
const slashed = (path: string): string =>
  /^[A-Za-z]:[\\/]/.test(path) ? `/${path.charAt(0).toLowerCase()}${path.slice(2).replace(/\\/g, '/')}` : path;
