// Turns the parts of a command line into the safety check that stops it, whatever rules allow it.
import { hidesTarget, isChange, isMover, type Part, partsOf } from './bash-parts.ts';
import { placedBy } from './bash-place.ts';
import { absolute, type Context } from './context.ts';
import { criticalTarget, launchedTarget, placesNamed, removesEmptied, removesHome } from './critical.ts';
import { accessFine } from './file-access.ts';
import { isFree } from './own-files.ts';
import { holdsCredentials, isCredentials, isOddlyNamed, isProtected } from './protected.ts';
import { type Obstacle, type Redirect, readShell, type Script, type Segment } from './shell.ts';
import type { Access } from './shell-access.ts';
import { readPieces } from './shell-pieces.ts';
import { byClient, byGuard, type Verdict } from './verdict.ts';
import { baseOf } from './wrappers.ts';

/**
 * A critical removal, or a line that may hide one: the client is not sure to read it as the shell does. In bypassPermissions and in the
 * script of a shell it looks for the first only where it can read every word (our own probes, client 2.1.330).
 */
export function criticalVerdict(
  script: Script,
  parts: readonly Part[],
  context: Context,
  { places = placesNamed(script), inScript = false } = {},
): Verdict | null {
  const target = script.opaque ? launchedTarget : criticalTarget;
  const isFound = (part: Part): boolean =>
    (criticalTarget(part, context) ?? target(part, context)) !== null && (inScript || !isMisspelt(part.segment));
  const isSeen = (): boolean => {
    const takesApart = script.opaque && (inScript || context.mode === 'bypassPermissions');
    const pieces = takesApart ? readPieces(script.written, inScript) : null;
    return pieces?.some((piece) => partsOf(readShell(piece), context).some(isFound)) ?? true;
  };
  const effect = context.classifies ? 'deny' : 'ask';
  if (
    parts.some(
      ({ segment }) =>
        segment.known &&
        !segment.plain &&
        (removesEmptied(segment, places, script.opaque) || (!inScript && removesHome(segment, context))),
    ) ||
    (parts.some(isFound) && isSeen())
  )
    return byClient(effect, 'critical removal');
  return !inScript && script.obstacles.has('may be misread') ? byClient(effect, 'may be misread') : null;
}

/** `=a`, `"a\ b"`, `@(a)`, `a$`: the client reads no command with such a word. */
const isMisspelt = ({ words, assignments }: Segment): boolean =>
  words.some(({ text }) => MISSPELT.test(text)) ||
  assignments.some(({ value }) => value !== null && MISSPELT.test(value.text));

const MISSPELT = /^=[A-Za-z_]|^".*\\[ \t]|^[^"'$`]*(?:[@!?+*]\(|\$(?:$|=))/s;

const isOpen = ({ filesVisible, obstacles }: Script): boolean =>
  !filesVisible || [...obstacles].some((obstacle) => !VISIBLE.has(obstacle));

/** Behind these the client still looks at what is written. */
const VISIBLE: ReadonlySet<Obstacle> = new Set([
  'loop variable',
  'open quote',
  'assignment',
  'assigned pipeline',
  'emptied variable',
  'may evaluate',
  'coproc',
]);

/**
 * A write to a protected file asks whatever allows the command; but only on lines that the client can take apart: without a subshell, a
 * substitution it can't follow or a variable. Of a command whose redirection is asked about only that is looked at; beside a change of
 * directory only redirections into the home (`ls > ~/.bashrc && cd a`), and what commands of a pipe name (our own probes, client 2.1.330).
 */
export function protectedWrite(script: Script, all: readonly Part[], context: Context): Verdict | null {
  if (!all.some(({ writes }) => writes)) return null;
  const parts = placedBy(script, context) ?? all;
  if (isOpen(script)) return null;
  const movers = parts.filter(isMover);
  if (movers.length > 1 && !script.piped) return null;
  const moves = movers.some((part) => part.moves || !isChange(part));
  const seesNames = !script.obstacles.has('coproc') && (!moves || (script.piped && movers.length === 1));
  const isGuarded = (part: Part): boolean => {
    if (!part.writes) return false;
    const redirects = part.accesses.filter(({ kind }) => kind === 'redirect');
    const isAsked = redirects.some((access) => !accessFine(access, context));
    const needsAsking = (access: Access): boolean => isDoubted(access) && !isOwn(access, part, context);
    if (isAsked || !seesNames) return moves ? writesHome(part, context) : redirects.some(needsAsking);
    if (!hidesTarget(part)) return part.accesses.some(needsAsking);
    return part.accesses.some(({ path }) => path !== null && isCredentials(path, context.home));
  };
  return parts.some(isGuarded) ? byGuard(context, 'protected file') : null;
}

function isDoubted({ kind, path, doubt }: Access): boolean {
  if (path === null || doubt === 'glob' || kind === 'read' || kind === 'inside') return false;
  return doubt === 'slashes' || isOddlyNamed(path) || /\s(?:\/|$)/.test(path) || isProtected(path);
}

/** A file of the client's own that is no matter; the target of a copy is, and what a redirection names by `~`. */
function isOwn({ kind, path }: Access, { does, segment }: Part, context: Context): boolean {
  if (path === null || (does === 'copy' && kind === 'write')) return false;
  return isFree(path, context) && !(kind === 'redirect' && segment.redirects.some(isAtHome));
}

const isAtHome = ({ target }: Redirect): boolean => target?.text.startsWith('~') === true;

const writesHome = ({ segment }: Part, { cwd, home }: Context): boolean =>
  segment.redirects.some(
    ({ operator, target }) =>
      operator.includes('>') &&
      target?.value.startsWith('~/') === true &&
      isProtected(absolute(target.value, cwd, home)),
  );

/**
 * What writes the client's credentials, or removes, moves, links or overlays a folder that holds them, asks a person, in plan and auto mode
 * too, on a line that can be taken apart; not beside a redirection that is asked about itself (our own probes, client 2.1.330).
 */
export function takesCredentials(script: Script, parts: readonly Part[], context: Context): Verdict | null {
  if (script.opaque) return null;
  const { home } = context;
  const takes = (part: Part): boolean => {
    if (!part.writes && !isLink(part)) return false;
    const taken = part.program === 'cp' ? 'inside' : 'edit';
    const own = part.accesses.filter(
      ({ kind, path, doubt }) =>
        (kind === 'write' || kind === 'redirect' || kind === taken) &&
        path !== null &&
        doubt !== 'glob' &&
        isCredentials(path, home),
    );
    if (own.length === 0 && !takenBy(part, context).some((path) => holdsCredentials(path, home))) return false;
    const isAsked = part.accesses.some((access) => access.kind === 'redirect' && !accessFine(access, context));
    return !isAsked || own.some(({ kind }) => kind === 'redirect');
  };
  return parts.some(takes) ? byClient('ask', 'credentials') : null;
}

const isLink = ({ segment: { known }, program }: Part): boolean => known && /^(?:ln|link)$/.test(baseOf(program));

/** What `rm` and `mv` take away, and what a link leads to. */
function takenBy(part: Part, { cwd, home }: Context): readonly string[] {
  const { segment, start, accesses } = part;
  const name = baseOf(part.program);
  if (name === 'rm' || name === 'mv') {
    const kind = name === 'rm' ? 'write' : 'edit';
    return accesses.flatMap((one) => (one.kind === kind && one.path !== null && one.doubt !== 'glob' ? one.path : []));
  }
  if (!isLink(part)) return [];
  const operands = segment.words
    .slice(start + 1)
    .filter(({ value }) => !value.startsWith('-'))
    .map(({ value }) => absolute(value.replace(/^\$HOME(?=\/|$)/, home), cwd, home));
  const isTarget = (i: number): boolean => i > 0 && i === operands.length - 1;
  return operands.filter((path, i) => !isTarget(i) || isCredentials(path, home));
}
