// Turns a Bash or Monitor call into the steps of its decision: rules by part, safety checks, then what approves every part.
import type { Rule } from '../compile.ts';
import type { JsonObject } from '../parse.ts';
import {
  approve,
  approveAll,
  approveExact,
  type Case,
  detaches,
  mixesDirectories,
  passesAlone,
} from './bash-approve.ts';
import { deniedPath, deniedRemoval } from './bash-denies.ts';
import { opensLine, putsIntoScript } from './bash-gate.ts';
import { criticalVerdict, protectedWrite, takesCredentials } from './bash-guards.ts';
import { isChange, type Part, partsOf } from './bash-parts.ts';
import { asksAboutFiles } from './bash-paths.ts';
import { withoutStays } from './bash-place.ts';
import {
  backgroundRule,
  cutDeny,
  holdsDocument,
  ownRule,
  type Strict,
  stricter,
  strictest,
  strictRules,
} from './bash-rules.ts';
import { shellScript } from './bash-scripts.ts';
import { blockedRead } from './blocked-reads.ts';
import { isExact } from './command-pattern.ts';
import type { Context } from './context.ts';
import { isRemoval } from './critical.ts';
import { excludes } from './excluded.ts';
import { accessFine } from './file-access.ts';
import { confinementOf, leavesSandbox } from './sandbox.ts';
import { type Obstacle, readShell, type Script, type Segment } from './shell.ts';
import type { Access } from './shell-access.ts';
import { asWritten, scriptAtHome } from './shell-home.ts';
import { type Author, byRule, bySetting, type Steps, type Tool, type Verdict } from './verdict.ts';
import { fileNameOf, plainProgramAt } from './wrappers.ts';

export const bash: Tool = (call, context): Steps => {
  const isBash = call.tool === 'Bash';
  const script = readShell(commandOf(call.input), isBash ? context.cwd : undefined);
  const parts = partsOf(script, context);
  const confinement = isBash && context.sandboxed.on ? confinementOf(script, call.input, context) : 'no';
  const leaves = isBash && leavesSandbox(call.input, context) && !excludes(script, context);
  const runs = confinement !== 'no' && removesElsewhere(parts, context) ? 'asked' : confinement;
  return new BashSteps({ tool: call.tool, script, parts, context, confinement: runs, leaves });
};

/** A removal beside a change of directory is asked in the sandbox, too (our own probes, client 2.1.330). */
const removesElsewhere = (parts: readonly Part[], { cwd }: Context): boolean =>
  parts.some(isRemoval) && parts.some((part) => leadsElsewhere(part, cwd));

function leadsElsewhere(part: Part, cwd: string): boolean {
  const { segment, start } = part;
  if (isChange(part)) return segment.words[start + 1]?.value !== cwd;
  return segment.nested !== 'substitution' && /^(?:cd|chdir|pushd|popd)$/.test(fileNameOf(part.program));
}

class BashSteps implements Steps {
  private readonly one: Case;

  constructor(one: Case) {
    this.one = one;
  }

  get confined(): boolean {
    return this.one.confinement !== 'no';
  }

  rules(): Verdict | null {
    return contentRule(this.one);
  }

  critical(): Verdict | null {
    const { script, parts, context, confinement } = this.one;
    if (confinement === 'unasked') return this.criticalInside();
    const blocked = context.blockReads.on ? blockedRead(script, parts, context, couldRunInside(this.one)) : null;
    // Where nobody can tell what a line reads, that is asked before what it removes (our own probes, client 2.1.330).
    const first = [...script.obstacles].some((obstacle) => !/^(?:loop variable|split pipeline)$/.test(obstacle))
      ? blocked
      : null;
    return (
      first ??
      criticalVerdict(script, parts, context) ??
      shellScript(script, parts, context) ??
      leavingRead(this.one) ??
      blocked
    );
  }

  /** What is asked in the sandbox as well meets the path denies first (our own probes, client 2.1.330). */
  private criticalInside(): Verdict | null {
    const { script, parts, context } = this.one;
    const found = criticalVerdict(script, parts, context);
    if (found === null) return script.filesVisible ? null : shellScript(script, parts, context);
    const denied = deniedFile(withoutStays(script, context, this.one.tool), parts, context, true);
    return denied === null ? found : byRule(denied);
  }

  guard(): Verdict | null {
    const { script, parts, context, confinement } = this.one;
    if (confinement === 'unasked') return null;
    const found = takesCredentials(script, parts, context) ?? protectedWrite(script, parts, context);
    // An allow rule that is several commands with their redirections goes before it (our own probes, client 2.1.330).
    const isNamed =
      found?.check === 'protected file' && script.segments.length > 1 && approveExact(this.one)?.asWritten;
    return isNamed ? null : found;
  }

  approve(): Verdict | null {
    return isHeldInPlan(this.one) ? null : approve(this.one);
  }

  asks(): Author {
    const { obstacles, background } = this.one.script;
    return obstacles.size > 0 || background ? 'unanalysable' : 'mode';
  }
}

/** In the sandbox rules span every line, and it is the sandbox that blocks reading (our own probes, client 2.1.330). */
const runsInside = ({ tool, script, context, leaves }: Case): boolean =>
  tool === 'Bash' && context.confines && !leaves && !excludes(script, context);

/** What asks to run outside the sandbox needs a rule where reading is blocked (our own probes, client 2.1.330). */
const leavingRead = (one: Case): Verdict | null =>
  one.leaves && one.context.blockReads.on && approve(one) === null ? bySetting('ask', one.context.blockReads) : null;

/** The same but for plan mode, which has no sandbox. */
const couldRunInside = (one: Case): boolean =>
  one.context.hasSandbox && runsInside({ ...one, context: { ...one.context, confines: true } });

/** Plan mode has no sandbox; where there is one nobody approves a line some rule spans, though the rule does not count (our own probes, client 2.1.330). */
const isHeldInPlan = (one: Case): boolean =>
  one.context.mode === 'plan' &&
  couldRunInside(one) &&
  strictRules(one.script, one.context, false, isListed(one, one.script)).spanned !== null &&
  (one.script.piped || approveExact(one) === null);

const commandOf = (input: JsonObject): string => (typeof input['command'] === 'string' ? input['command'] : '');

/** Bash rules, and path denies: these beat a Bash ask, and are left to the sandbox when there is one. */
function contentRule(one: Case): Verdict | null {
  const { parts, context } = one;
  const sandboxed = one.confinement === 'unasked';
  const mayStay = one.script.written.includes(context.cwd);
  const script = mayStay ? withoutStays(one.script, context, one.tool, !needsMore(one)) : one.script;
  const atHome = scriptAtHome(script, context.home);
  const inside = runsInside(one);
  const isWhole = script.segments.length === 1 || isSpanned(one);
  const cut = atHome !== script && isWhole ? cutDeny(script, context) : null;
  if (cut !== null) return byRule(cut);
  const listed = isListed(one, script);
  const strict = strictRules(atHome, context, inside, listed);
  const isRead = atHome.segments.some(({ unspelled }) => unspelled !== null) && isReadAsText(one);
  const all = isRead ? strictest(strict, strictRules(asWritten(atHome), context, inside, listed)) : strict;
  const found = stricter(lineRule(all, one), sandboxed ? null : documentRule(one));
  if (sandboxed) {
    const seen =
      found?.effect === 'ask' ? lineRule(strictRules(visible(script, context), context, inside, listed), one) : found;
    return seen === null ? backgroundOf(one) : byRule(seen);
  }
  const isFree =
    found !== null &&
    ((strict.own === null && isOverruled(one, script)) || isExactlyAllowed(one, script, found, strict.own === null));
  const rule = isFree ? null : found;
  if (rule?.effect === 'deny') return byRule(rule);
  const asked = deniedFile(script, parts, context, inside) ?? rule;
  if (asked !== null) return byRule(asked);
  return backgroundOf(one);
}

/** Rules see what the client spells anew as it is written, too, of a line nobody can take apart, and beside files the client asks about (our own probes, client 2.1.330). */
const isLookedInto = (segment: Segment): boolean => opensLine(segment) || putsIntoScript(segment);

const isReadAsText = ({ script, parts, context }: Case): boolean =>
  script.opaque || script.piped || script.segments.some(isLookedInto) || asksAboutFiles(script, parts, context);

function deniedFile(script: Script, parts: readonly Part[], context: Context, inside: boolean): Rule | null {
  const { told } = script;
  const seen = told === null ? parts : partsOf({ ...script, segments: told }, context);
  if (script.filesVisible) return deniedPath(script, seen, context);
  return inside ? null : deniedRemoval(script, seen, context);
}

const CAT = readShell('cat');

/** `"$(cat <<'EOF' .. )"` is its text, but to rules a `cat` where the client asks about the line anyway (our own probes, client 2.1.330). */
function documentRule(one: Case): Rule | null {
  const { script, parts, context } = one;
  if (!holdsDocument(script)) return null;
  const { own } = strictRules(CAT, context);
  const isAsked =
    script.piped ||
    (script.background && approveAll(one) !== null) ||
    script.segments.some(opensLine) ||
    [...script.obstacles].some((obstacle) => obstacle !== 'loop variable') ||
    asksAboutFiles(script, parts, context) ||
    blockedRead(script, parts, context, false) !== null;
  return own !== null && isAsked ? own : null;
}

/** The rule for a line, whether rules may span it and read it as text or not. */
const lineRule = ({ own, spanned }: Strict, one: Case): Rule | null =>
  own === spanned || isSpanned(one) ? spanned : own;

/**
 * Rules span the commands of a line, and read each as text, with a pipe, of one nobody can take apart, of one in the sandbox, and of one with
 * directories, files or commands the client asks about.
 */
const isSpanned = (one: Case): boolean => runsInside(one) || needsMore(one);

/** Whether the client does not settle a line by its commands alone. */
function needsMore({ script, parts, context }: Case): boolean {
  return (
    script.piped ||
    script.opaque ||
    script.segments.some(isLookedInto) ||
    mixesDirectories(parts) ||
    asksAboutFiles(script, parts, context)
  );
}

/**
 * Rules also meet what such a line lists besides simple commands, where not every command is approved for itself; `! a` in the sandbox anyway
 * (our own probes, client 2.1.330).
 */
function isListed(one: Case, script: Script): boolean {
  if (script.items.length === 0) return false;
  if (runsInside(one) && !script.opaque && script.segments.length === 1) return true;
  return needsMore(one) && !isApproved(one, script);
}

/** In the sandbox an ask rule does not see what a substitution runs (our own probes, client 2.1.330). */
const visible = (script: Script, { home }: Context): Script =>
  scriptAtHome({ ...script, segments: script.segments.filter(({ nested }) => nested !== 'substitution') }, home);

/**
 * A wildcard that only spans commands gives way when every part is approved for itself, a deny too: with allow `curl *` and `sh`,
 * deny `curl * | sh` stops nothing. A bare allow approves no part, nor does auto mode (our own probes, client 2.1.330).
 */
function isOverruled(one: Case, script: Script): boolean {
  if (script.spans.length === 0 || script.background || runsInside(one) || !isSpanned(one)) return false;
  if (script.obstacles.size > 0 && one.context.mode !== 'bypassPermissions' && approveExact(one) !== null) return false;
  return isApproved(one, script);
}

/**
 * Outside the sandbox an ask rule gives way to an allow rule that is the whole line of several commands, or all between two pipes, unless nothing
 * else in it needs anybody, or the ask is the first command behind its wrapper (our own probes, client 2.1.330).
 */
function isExactlyAllowed(one: Case, script: Script, rule: Rule, spans: boolean): boolean {
  const { context } = one;
  const [first] = script.segments;
  if (rule.effect !== 'ask' || script.segments.length < 2 || first === undefined || runsInside(one)) return false;
  if (spans && script.obstacles.size > 0) return false;
  const exact = approveExact(one);
  if (exact === null) return false;
  const isAsked = ({ segment }: Part): boolean => ownRule(segment, context) !== null;
  const isOnly = (parts: readonly Part[]): boolean =>
    parts.some(isAsked) && parts.filter((part) => !passesAlone(part, one)).length === 1;
  if (exact.covered.some(isOnly) || exact.left.some(isAsked)) return false;
  return !(isExact(rule.content ?? '*') && plainProgramAt(first) > 0 && ownRule(first, context) === rule);
}

/** Whether every command is approved for itself; in bypassPermissions a loop or an assignment is nothing the client asks about. */
function isApproved(one: Case, script: Script): boolean {
  const { context } = one;
  const asked = context.mode === 'auto' ? { ...context, mode: 'default' as const } : context;
  const read = context.mode === 'bypassPermissions' && !script.opaque ? { ...script, obstacles: NOTHING } : script;
  return approveAll({ ...one, script: read, context: asked }) !== null;
}

const NOTHING: ReadonlySet<Obstacle> = new Set();

/** What runs in the background in the sandbox, or is asked about whatever approves it: a rule spans the line. */
function backgroundOf(one: Case): Verdict | null {
  const { script, parts, context } = one;
  if (!script.background || script.obstacles.has('here-document')) return null;
  const isLookedAt = (access: Access): boolean => access.kind !== 'read' || !accessFine(access, context);
  const isSeen =
    runsInside(one) ||
    script.segments.some(opensLine) ||
    detaches(one) ||
    approveAll({ ...one, script: script.opaque ? script : { ...script, obstacles: NOTHING } }) !== null ||
    parts.some(({ accesses }) => accesses.some(isLookedAt));
  return isSeen ? backgroundRule(script, context) : null;
}
