// Turns a Bash call into the steps of its decision: rules by part, safety checks, then what approves every part.
import type { Rule } from '../compile.ts';
import { RUNS_ARGUMENTS, SHELLS } from '../facts/bash.ts';
import type { JsonObject } from '../parse.ts';
import { scriptDeny, segmentAllow, strictRule, wholeAllow } from './bash-rules.ts';
import { programAt } from './candidates.ts';
import type { CommandRule } from './command-index.ts';
import { parseCommandPattern } from './command-pattern.ts';
import { absolute, type Context, isInside } from './context.ts';
import { criticalTarget } from './critical.ts';
import { nameRule } from './names.ts';
import { pathRule, pathRules } from './path-rules.ts';
import { holdsCredentials, isProtected } from './protected.ts';
import { isReadOnly } from './readonly.ts';
import { sandboxes } from './sandbox.ts';
import { readShell, type Script, type Segment, type Word } from './shell.ts';
import { type Access, accessesOf } from './shell-paths.ts';
import { type Author, byClient, byMode, byRule, bySetting, type Steps, type Tool, type Verdict } from './verdict.ts';

/** One command with the files it touches; `moved`: a `cd` stands before it. */
interface Part {
  readonly segment: Segment;
  readonly accesses: readonly Access[];
  readonly moved: boolean;
}

export const bash: Tool = (call, context): Steps => {
  const script = readShell(commandOf(call.input));
  const parts = partsOf(script, context);
  const sandboxed = sandboxes(script, call.input, context);
  return {
    rules: () => contentRule(script, parts, { context, sandboxed }),
    critical: () => criticalVerdict(parts, context) ?? shellScript(parts, context) ?? blockedRead(parts, context),
    guard: () => (sandboxed ? null : (protectedWrite(parts, context) ?? unseenBackground(script, context))),
    approve: () => approve({ call, script, parts, context, sandboxed }),
    sandboxed,
    asks: (): Author => (script.obstacles.size > 0 || script.background ? 'unanalysable' : 'mode'),
  };
};

const commandOf = (input: JsonObject): string => (typeof input['command'] === 'string' ? input['command'] : '');

/** Follows `cd` from part to part, so that relative paths are seen from where they will be. */
function partsOf(script: Script, context: Context): Part[] {
  let cwd = context.cwd;
  let moved = false;
  return script.segments.map((segment) => {
    const part = { segment, accesses: accessesOf(segment, context, cwd), moved };
    if (isMove(segment, context)) {
      const target = segment.words[1];
      if (target !== undefined && !target.dynamic) cwd = absolute(target.value, cwd, context.home);
      moved = true;
    }
    return part;
  });
}

/** Bash rules, and path denies: these beat a Bash ask, and are left to the sandbox when there is one. */
function contentRule(
  script: Script,
  parts: readonly Part[],
  how: { context: Context; sandboxed: boolean },
): Verdict | null {
  const { context, sandboxed } = how;
  const rule = strictRule(script, context, !sandboxed);
  if (rule?.effect === 'deny' || sandboxed || !script.filesVisible) return rule;
  return deniedPath(parts, context) ?? rule;
}

/** Read and Edit denies reach the files of recognized commands (semantics 4.5), but for those in substitutions. */
function deniedPath(parts: readonly Part[], context: Context): Verdict | null {
  for (const { segment, accesses } of parts) {
    if (segment.nested === 'substitution') continue;
    for (const { kind, path } of accesses) {
      const rule = path === null ? null : deniedAccess(kind, path, context);
      if (rule !== null) return byRule(rule);
    }
  }
  return null;
}

function deniedAccess(kind: Access['kind'], path: string, context: Context): Rule | null {
  const read = kind === 'read' || kind === 'edit' || kind === 'copied' ? pathRule(context, 'Read', 'deny', path) : null;
  return read ?? (kind === 'read' || kind === 'copied' ? null : pathRule(context, 'Edit', 'deny', path));
}

function criticalVerdict(parts: readonly Part[], context: Context): Verdict | null {
  const found = parts.some(({ segment, moved }) => criticalTarget(segment, context, moved) !== null);
  if (found)
    return byClient(context.mode === 'auto' || (context.mode === 'plan' && context.autoAvailable) ? 'deny' : 'ask');
  return null;
}

/** `bash -c '..'`: a deny rule or a critical removal in its script asks, in every mode (our own probes, client 2.1.330). */
function shellScript(parts: readonly Part[], context: Context): Verdict | null {
  for (const { segment } of parts) {
    const text = scriptText(segment);
    if (text === null) continue;
    const inner = readShell(text);
    if (scriptDeny(inner, context) !== null) return byClient('ask');
    const nested = partsOf(inner, context);
    const verdict = criticalVerdict(nested, context) ?? shellScript(nested, context);
    if (verdict !== null) return verdict;
  }
  return null;
}

function scriptText(segment: Segment): string | null {
  const words = segment.words.slice(programAt(segment.words)).map((word) => word.value);
  const shell = words.findIndex((word) => SHELLS.has(word.slice(word.lastIndexOf('/') + 1)));
  if (shell < 0 || shell > 2) return null;
  const option = words.findIndex((word, i) => i > shell && /^-\w*c\w*$/.test(word));
  return option < 0 ? null : words.slice(option + 1).join(' ');
}

function protectedWrite(parts: readonly Part[], context: Context): Verdict | null {
  const guarded = ({ kind, path, doubt }: Access): boolean => {
    if (path === null || doubt === 'glob' || kind === 'read' || kind === 'copied' || kind === 'inside') return false;
    return isProtected(path) || (kind === 'edit' && holdsCredentials(path, context.home));
  };
  return parts.some(({ accesses }) => accesses.some(guarded)) ? byClient('ask') : null;
}

/** `cmd &` runs past the file checks: with Edit denies in place not even a bare allow rule lets it (our own probes). */
function unseenBackground(script: Script, context: Context): Verdict | null {
  return script.background && pathRules(context, 'Edit', 'deny').length > 0 ? byClient('ask') : null;
}

interface Case {
  readonly call: Parameters<Tool>[0];
  readonly script: Script;
  readonly parts: readonly Part[];
  readonly context: Context;
  readonly sandboxed: boolean;
}

/** Who approves the whole line: the sandbox, the bare rule, an exact rule for the whole text, or somebody for every part. */
function approve(one: Case): Verdict | null {
  const { call, script, parts, context, sandboxed } = one;
  if (sandboxed) return bySetting('allow', context.sandboxed);
  const bare =
    nameRule(context, 'allow', call.tool) ?? (call.tool === 'Bash' ? null : nameRule(context, 'allow', 'Bash'));
  if (bare !== null && context.mode !== 'auto') return byRule(bare);
  if (script.background || script.obstacles.has('subshell')) return null;
  const exact = wholeAllow(commandOf(call.input), script, context);
  if (exact !== null) return parts.every((part) => pathsFine(part, context)) ? byRule(exact) : null;
  if (script.obstacles.size > 0 || mixesDirectories(parts, context)) return null;
  return approveParts(parts, context);
}

function approveParts(parts: readonly Part[], context: Context): Verdict | null {
  let best: Verdict | null = byClient('allow');
  for (const part of parts) {
    const verdict = pathsFine(part, context) ? approvePart(part, context) : null;
    if (verdict === null) return null;
    if (best === null || best.source === 'builtin' || (best.source === 'mode' && verdict.source === 'rule'))
      best = verdict;
  }
  return best;
}

function approvePart({ segment }: Part, context: Context): Verdict | null {
  const program = segment.words[programAt(segment.words)]?.value ?? '';
  if (segment.words.length === 0 && segment.assignments.length === 0) return byClient('allow');
  const rule = segmentAllow(segment, context, (entry) => isUsable(entry, program, context));
  if (rule !== null && !runsCode(program, segment)) return byRule(rule);
  if (isReadOnly(segment)) return byClient('allow');
  if (isFileEdit(segment) && (context.mode === 'acceptEdits' || context.mode === 'auto'))
    return byMode('allow', context);
  return null;
}

/** `find -exec` and `awk` with `system()` are asked in spite of a rule (semantics 4.4). */
function runsCode(program: string, { words }: Segment): boolean {
  if (program === 'find')
    return words.some((word) => /^-(exec|execdir|ok|okdir|delete|fprint0?|fprintf|fls)$/.test(word.value));
  return (
    /^[gmn]?awk$/.test(program) && words.some((word) => /system\s*\(|\|\s*getline|print\s*>|\|\s*"/.test(word.value))
  );
}

/** Programs that run their arguments are not covered by open rules; auto mode suspends rules for interpreters and runners. */
function isUsable({ rule, pattern }: CommandRule, program: string, context: Context): boolean {
  if (pattern.kind !== 'exact' && RUNS_ARGUMENTS.has(program)) return false;
  return context.mode !== 'auto' || !isSuspended(rule);
}

/** Allow rules auto mode suspends: everything, interpreters and package runners (semantics 3.3). */
function isSuspended(rule: Rule): boolean {
  const pattern = parseCommandPattern(rule.content ?? '*');
  const head = (pattern.kind === 'wildcard' ? (pattern.parts[0] ?? '') : pattern.text).trim();
  if (pattern.kind === 'exact') return false;
  return /^(|python[\d.]*|node|deno|bun|ruby|perl|php|lua|bash|sh|zsh|fish|ksh|dash|eval|exec|env|xargs|sudo|ssh|npx|bunx|(npm|yarn|pnpm|bun) (run|exec|x)|pnpx|uvx)$/.test(
    head,
  );
}

/** File commands acceptEdits approves in the working directories (semantics 3.3). */
function isFileEdit(segment: Segment): boolean {
  const words = segment.words.slice(programAt(segment.words));
  const program = words[0]?.value ?? '';
  if (
    segment.assignments.length > 0 &&
    !isReadOnly({ ...segment, words: [{ text: 'true', value: 'true', dynamic: false, glob: false, quoted: false }] })
  )
    return false;
  if (program === 'sed') return isSubstitution(words.slice(1));
  return /^(mkdir|touch|rm|rmdir|mv|cp)$/.test(program);
}

/** One `s/x/y/` script without `w` and `e`, and no `-i` (semantics 3.3; `--in-place` passes, by our own probes). */
function isSubstitution(words: readonly Word[]): boolean {
  const options = words.filter((word) => word.value.startsWith('-'));
  const script = words.find((word) => !word.value.startsWith('-'))?.value ?? '';
  return (
    options.every((word) => /^(-[nrEz]+|--in-place|--quiet|--silent|--regexp-extended)$/.test(word.value)) &&
    /^s(.)(?:(?!\1).)*\1(?:(?!\1).)*\1[gpiIm0-9]*$/.test(script)
  );
}

/** Reading outside the working directories asks in every mode when the policy blocks it (semantics 3.3). */
function blockedRead(parts: readonly Part[], context: Context): Verdict | null {
  if (!context.blockReads.on) return null;
  const outside = ({ kind, path }: Access): boolean => kind === 'read' && (path === null || !isInside(path, context));
  return parts.some(({ accesses }) => accesses.some(outside)) ? bySetting('ask', context.blockReads) : null;
}

/** Whether every file of a part may be touched without asking (semantics 4.5). */
function pathsFine({ segment, accesses }: Part, context: Context): boolean {
  const program = segment.words[programAt(segment.words)]?.value ?? '';
  if (/^(cp|mv)$/.test(program) && segment.words.some((word) => /^-./.test(word.value) && word.value !== '--'))
    return false;
  return accesses.every((access) => accessFine(access, context));
}

function accessFine({ kind, path, doubt }: Access, context: Context): boolean {
  if (path === null || doubt === 'dots') return false;
  if (kind === 'inside') return true;
  if (kind === 'read') return (isInside(path, context) && doubt !== 'slashes') || readAllowed(path, context);
  if (doubt !== null) return false;
  if (pathRule(context, 'Edit', 'allow', path) !== null) return true;
  return isInside(path, context) && (kind !== 'redirect' || context.mode === 'acceptEdits' || context.mode === 'auto');
}

const readAllowed = (path: string, context: Context): boolean =>
  pathRule(context, 'Read', 'allow', path) !== null || nameRule(context, 'allow', 'Read') !== null;

/** Lines that change directory and then write, run git, or change it again are asked (our own probes, client 2.1.330). */
function mixesDirectories(parts: readonly Part[], context: Context): boolean {
  const moves = parts.filter(({ segment }) => isMove(segment, context)).length;
  if (moves !== 1) return moves > 1;
  return parts.some(
    ({ segment, accesses }) =>
      accesses.some(({ kind }) => kind !== 'read') || segment.words[programAt(segment.words)]?.value === 'git',
  );
}

/** A `cd` to where the line already is counts for nothing. */
function isMove({ words, nested }: Segment, context: Context): boolean {
  const [program, target] = words;
  if (program?.value !== 'cd' || nested === 'substitution') return false;
  return target === undefined || target.dynamic || absolute(target.value, context.cwd, context.home) !== context.cwd;
}
