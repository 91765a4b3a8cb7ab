// Turns the parts of a command line into who approves all of them: sandbox, rule, built-in table or mode.

import { hasUnsafeAssignment, isHarmlessAlone } from './assignments.ts';
import { pieceAllows, type WholeAllow, wholeAllow } from './bash-exact.ts';
import { isReserved, putsHome } from './bash-gate.ts';
import { isChange, isMover, isStackMove, type Part, partsOf, readsRelatively } from './bash-parts.ts';
import { pathsFine, writesUnasked } from './bash-paths.ts';
import { placedBy, withoutStays } from './bash-place.ts';
import { ownRule, segmentAllow } from './bash-rules.ts';
import type { Context } from './context.ts';
import { isHarmlessText } from './environment.ts';
import { excludes, excludesAll } from './excluded.ts';
import { bareRules } from './names.ts';
import { deniesReading } from './path-rules.ts';
import { isReadOnly, isSpelledAnew, readsUnseenFiles } from './readonly.ts';
import { type Confinement, namesOddOperand } from './sandbox.ts';
import { printsLines, substitutes, substitutesInput } from './sed.ts';
import type { Redirect, Script, Segment, Word } from './shell.ts';
import { segmentAtHome } from './shell-home.ts';
import { declares, namesVariable } from './shell-words.ts';
import { lasting } from './suspended.ts';
import { byClient, byMode, byRule, bySetting, type Verdict } from './verdict.ts';
import { plainProgramAt } from './wrappers.ts';

/** One call, read. */
export interface Case {
  readonly tool: string;
  readonly script: Script;
  readonly parts: readonly Part[];
  readonly context: Context;
  readonly confinement: Confinement;
  /** It asks to run outside the sandbox: neither the bare rule nor the mode nor the client itself approves it. */
  readonly leaves: boolean;
}

/** Who approves the whole line: the sandbox, the bare rule, an exact rule for the whole text, or somebody for every part. */
export function approve(one: Case): Verdict | null {
  const { tool, script, context, confinement, leaves } = one;
  if (confinement === 'unasked') return bySetting('allow', context.sandboxed);
  const bare = leaves ? null : bareRules(context, tool).allow;
  if (bare !== null && !context.classifies)
    return script.background && (onlySets(script) || detaches(one) || approveAll(one) !== null) ? null : byRule(bare);
  return script.background ? null : (approveAll(one) ?? approveFreePieces(one));
}

/** `X=b &`. */
const onlySets = ({ segments }: Script): boolean =>
  segments.length > 0 &&
  segments.every(
    ({ words, assignments, nested }) =>
      words.length === 0 &&
      nested === 'no' &&
      assignments.length === 1 &&
      /^\w+\+?=(?!\()/.test(assignments[0]?.text ?? ''),
  );

/** Of a pipeline in the sandbox only the pieces between its pipes that are not free there need somebody (our own probes, client 2.1.330). */
function approveFreePieces({ script, parts, context, confinement }: Case): Verdict | null {
  const isTaken = confinement === 'approved' && script.piped && script.obstacles.size === 0;
  if (!isTaken || !parts.every((part) => pathsFine(part, context))) return null;
  const isAsked = (piece: readonly Part[]): boolean => {
    const segments = piece.map(({ segment }) => segment);
    return segments.some(namesOddOperand) || excludesAll(segments, context);
  };
  const asked = piecesOf(parts).filter(isAsked);
  return approveParts(asked.flat(), context, false) === null ? null : bySetting('allow', context.sandboxed);
}

/** With a pipe it is asked where all of a piece that runs in the background would pass without its redirections (our own probes, client 2.1.330). */
export function detaches({ script, context, leaves }: Case): boolean {
  if (!script.piped || script.opaque || !script.segments.some(({ detached }) => detached)) return false;
  const segments = script.segments.map((segment) => ({ ...segment, redirects: [] }));
  const passes = (piece: readonly Part[]): boolean =>
    piece.some(({ segment }) => segment.detached) &&
    piece.every(({ segment }) => segment.words.length > 0) &&
    approveParts(piece, context, leaves) !== null;
  return piecesOf(partsOf({ ...script, segments }, context)).some(passes);
}

/** The parts of a line from one pipe to the next. */
function piecesOf(parts: readonly Part[]): Part[][] {
  const pieces: Part[][] = [];
  for (const part of parts) {
    const piece = pieces.at(-1);
    if (piece === undefined || part.segment.fed) pieces.push([part]);
    else piece.push(part);
  }
  return pieces;
}

/** Without the bare rule. What would pass so is asked when it runs in the background, bare rule or not (our own probes, client 2.1.330). */
export function approveAll(one: Case): Verdict | null {
  const { script, context, leaves } = one;
  if (script.obstacles.has('subshell') && !script.obstacles.has('redirected group')) return null;
  const exact = approveExact(one);
  if (exact !== null) return exact.verdict;
  if (script.obstacles.size > 0) return null;
  const parts = placedBy(script, context) ?? one.parts;
  const asked = context.confines && script.segments.some(isTimed) && excludes(script, context);
  const verdict = approveParts(parts, context, leaves, asked);
  return verdict === null || losesPlace(parts, context) ? null : verdict;
}

const losesPlace = (parts: readonly Part[], context: Context): boolean =>
  mixesDirectories(parts) || losesFiles(parts, context);

/**
 * Approved by rules that are the whole line or all between two pipes. `covered`: the commands of each, `left`: those that none is about;
 * `asWritten`: the line with its redirections.
 */
export interface Exact {
  readonly verdict: Verdict;
  readonly covered: readonly (readonly Part[])[];
  readonly left: readonly Part[];
  readonly asWritten: boolean;
}

export function approveExact(one: Case): Exact | null {
  const { context } = one;
  const script = withoutStays(one.script, context, one.tool);
  const parts = placedBy(one.script, context) ?? one.parts;
  const whole = wholeAllow(script, context);
  const found = whole === null ? approvePieces({ ...one, script }) : approveWhole(whole, one, parts);
  if (found === null) return null;
  const move = found.asWritten ? parts.findIndex(isPlainMover) : 0;
  return move >= 0 && losesPlace(parts.slice(move), context) ? null : found;
}

/** A change of directory without redirections: what a rule that is the line as it is written says behind it is asked (our own probes, client 2.1.330). */
const isPlainMover = (part: Part): boolean => isMover(part) && part.segment.redirects.length === 0;

/** Of a pipeline a rule may be all that stands between two pipes (our own probes, client 2.1.330). */
function approvePieces({ script, parts, context, leaves }: Case): Exact | null {
  const groups = piecesOf(parts);
  const rules = pieceAllows(script, context);
  const rule = rules.find((found) => found !== null);
  if (!rule || groups.length !== rules.length || !parts.every((part) => pathsFine(part, context))) return null;
  const left = groups.filter((_, i) => rules[i] === null).flat();
  if (approveParts(left, context, leaves) === null) return null;
  return { verdict: byRule(rule), covered: groups.filter((_, i) => rules[i] !== null), left, asWritten: false };
}

/**
 * Of a lone command every file is looked at, of a line of several those of the only one nobody approves alone. Redirections that the rule does not
 * name may only stay inside (our own probes, client 2.1.330).
 */
function approveWhole({ rule, asWritten }: WholeAllow, one: Case, parts: readonly Part[]): Exact | null {
  const { script, context } = one;
  const found: Exact = { verdict: byRule(rule), covered: [parts], left: [], asWritten };
  if (!script.filesVisible) return found;
  const isFine = (part: Part): boolean => pathsFine(part, context);
  if (script.segments.length === 1) return parts.every(isFine) ? found : null;
  const [only, ...more] = parts.filter((part) => !passesAlone(part, one));
  if (only !== undefined && more.length === 0 && (!isFine(only) || writesUnasked(only, accepting(context))))
    return null;
  return asWritten || redirectsInside(script, context) ? found : null;
}

/** Whether somebody approves a command for itself and no rule asks about it, wherever the line leads. */
export const passesAlone = ({ segment }: Part, { script, context }: Case): boolean =>
  ownRule(segment, context) === null &&
  partsOf({ ...script, segments: [segment] }, context).every(
    (part) => pathsFine(part, context) && approvePart(part, context) !== null,
  );

/** What auto mode takes acceptEdits takes. */
const accepting = (context: Context): Context =>
  context.mode === 'auto' ? { ...context, mode: 'acceptEdits' } : context;

function redirectsInside(script: Script, context: Context): boolean {
  const segments = script.segments.map((segment) => ({ ...segment, words: [], assignments: [] }));
  const inside = { ...context, mode: 'acceptEdits' as const };
  return partsOf({ ...script, segments }, context).every((part) => pathsFine(part, inside));
}

/** `timedAsked`: what only reads behind `timeout` is asked, as where it leaves the sandbox (our own probes, client 2.1.330). */
function approveParts(parts: readonly Part[], context: Context, leaves: boolean, timedAsked = false): Verdict | null {
  let best: Verdict = byClient('allow', 'only reads');
  // What only reads may be filled by what only reads: `ls "a $(rm b)"` is asked although both are approved; not where it is spelled anew.
  let readsFilled = false;
  let fillsOtherwise = false;
  // `export A=1 && ls` is asked although a rule approves the one, and nobody needs to approve the other.
  let sets = false;
  let reads = false;
  for (const part of parts) {
    const verdict = approvePart(part, context);
    if (timedAsked && verdict?.source === 'builtin' && isTimed(part.segment)) return null;
    if (verdict === null || (leaves && verdict.source !== 'rule') || !pathsFine(part, context)) return null;
    if (best.source === 'builtin' || (best.source === 'mode' && verdict.source === 'rule')) best = verdict;
    readsFilled ||= verdict.source === 'builtin' && isFilledAsWritten(part.segment);
    fillsOtherwise ||= part.segment.nested === 'group' && !onlyReads(part.segment);
    sets ||= verdict.source === 'rule' && declaresAnother(part.segment);
    reads ||= verdict.source === 'builtin';
  }
  return (readsFilled && fillsOtherwise) || (sets && reads) ? null : best;
}

/** A declaration that gives a variable a value which may count. */
const declaresAnother = ({ words }: Segment): boolean =>
  declares(words) &&
  words.some(({ text }) => {
    const [, name = '', value = ''] = /^(\w+)=(.*)$/s.exec(text) ?? [];
    return name !== '' && !isHarmlessText(name, value);
  });

const onlyReads = (segment: Segment): boolean => isReadOnly(segment) && !segment.redirects.some(writesFile);

/** Tests are less often spelled anew. */
function isFilledAsWritten(segment: Segment): boolean {
  const { words, text } = segment;
  if (!words.some(({ filled }) => filled)) return false;
  const program = words[0]?.value ?? '';
  if (program.startsWith('[')) return program === '[' || !namesVariable(text);
  return !isSpelledAnew(segment);
}

function approvePart({ segment }: Part, context: Context): Verdict | null {
  if (segment.words.length === 0) return isHarmlessAlone(segment.assignments) ? byClient('allow', 'only reads') : null;
  const rules = lasting(context);
  const rule = isReserved(segment) ? null : segmentAllow(segmentAtHome(asRead(segment), context.home), rules, true);
  if (rule !== null) return byRule(rule);
  const isKnown = isReadOnly(segment) && !segment.redirects.slice(0, segment.leads).some(writesFile);
  if (isKnown && !(deniesReading(context) && readsUnseenFiles(segment))) return byClient('allow', 'only reads');
  if (segment.leads > 0) return null;
  const accepts = context.mode === 'acceptEdits' || context.mode === 'auto';
  return accepts && isFileEdit(segment) ? byMode('allow', context) : null;
}

const isTimed = ({ words }: Segment): boolean => words[0]?.value === 'timeout';

/** Behind a redirection an allow rule sees a command as it is written, and nothing is taken off (our own probes, client 2.1.330). */
function asRead(segment: Segment): Segment {
  const { led, leads, assignments } = segment;
  if (leads === 0 || led === null) return segment;
  return { ...segment, text: [...assignments.map(({ text }) => text), led].join(' '), alone: true, plain: false };
}

/** A redirection to a file, but for nowhere. */
const writesFile = ({ operator, target }: Redirect): boolean =>
  operator.includes('>') && !/^(?:\d+|-|\/dev\/null)$/.test(target?.value ?? '');

/** File commands acceptEdits approves in the working directories (semantics 3.3). */
function isFileEdit(segment: Segment): boolean {
  if (!segment.known) return false;
  const start = plainProgramAt(segment);
  const words = start === 0 ? segment.words : segment.words.slice(start);
  const program = words[0]?.value ?? '';
  if (hasUnsafeAssignment(segment)) return false;
  if (program === 'sed' && (words.some(({ filled }) => filled) || putsHome(segment))) return false;
  if (program === 'sed') return substitutes(words.slice(1)) || printsLines(words.slice(1));
  if (program === 'touch') return isPlainTouch(segment, start);
  return /^(mkdir|rm|rmdir|mv|cp)$/.test(program);
}

/** `touch` counts only as it stands: without wrapper, option, here-string, quote around its name or a file with an odd first letter or an operator behind a blank (our own probes). */
function isPlainTouch({ assignments, words, here }: Segment, start: number): boolean {
  if (start > 0 || assignments.length > 0 || here !== '' || words[0]?.text !== 'touch') return false;
  return words.slice(1).every(({ text }) => /^(?:['"]?[\w./~]|"?\$HOME\b)/.test(text) && !/\s[&|;<>(]/.test(text));
}

const MIXED: ReadonlySet<string> = new Set(['git', 'mkdir', 'rmdir', 'rm', 'mv', 'cp', 'touch']);

/** With a rule that denies reading, a line that changes directory and reads by a relative path is asked (our own probes, client 2.1.330). */
const losesFiles = (parts: readonly Part[], context: Context): boolean =>
  parts.some(({ moves }) => moves) &&
  deniesReading(context) &&
  parts.some((part) => !isChange(part) && readsRelatively(part, context));

const onlyPrints = (rest: readonly Word[]): boolean => printsLines(rest) || substitutesInput(rest);

/** Lines that change directory and then write, run git elsewhere, read a relative file through a redirection, or change it again are asked (our own probes, client 2.1.330). */
export function mixesDirectories(parts: readonly Part[]): boolean {
  const [first] = parts;
  const stays = first !== undefined && isChange(first) && !first.moves;
  const movers = (stays ? parts.slice(1) : parts).filter(isMover);
  if (movers.length !== 1) return movers.length > 1;
  const leaves = movers.some((part) => part.leaves || isStackMove(part));
  if (!movers.some((part) => part.moves || isStackMove(part))) return false;
  return parts.some(
    ({ segment, start, program, accesses }) =>
      (MIXED.has(program) && (program !== 'git' || leaves)) ||
      (program === 'sed' && !onlyPrints(segment.words.slice(start + 1))) ||
      accesses.some(({ kind }) => kind !== 'read') ||
      segment.redirects.some(({ operator, target }) => operator === '<' && target?.value.startsWith('/') !== true),
  );
}
