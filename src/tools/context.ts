// Turns a Ruleset and a situation into the Context every tool decides in: mode, directories and locks, each with its place.
import { type Mode, objectOf, type Rule, type Ruleset } from '../compile.ts';
import { once } from '../once.ts';
import type { Json, Origin } from '../parse.ts';
import { textsOf, valuesOf, type Written } from './scopes.ts';

/** Where a call is decided. `mode` null: the policy's own permitted defaultMode, else `default`. Paths are absolute POSIX. */
export interface Situation {
  readonly mode: Mode | null;
  readonly cwd: string;
  readonly home: string;
  readonly directories: readonly string[];
  readonly platform: 'linux' | 'macos' | 'windows';
  readonly sandboxAvailable: boolean;
}

/** A setting that decides, and the place that wrote it. */
export interface Lock {
  readonly on: boolean;
  readonly origin: Origin | null;
}

/** Where relative paths and `~` lead. */
export type Directories = Pick<Situation, 'cwd' | 'home'>;

/** One ruleset in one situation. `roots` are the working directories, the current one first. */
export interface Context {
  readonly ruleset: Ruleset;
  readonly rules: readonly Rule[];
  readonly mode: Mode;
  readonly modeOrigin: Origin | null;
  readonly cwd: string;
  readonly home: string;
  readonly roots: readonly string[];
  /** Those of them that count where reading or writing elsewhere is blocked: none that the project names (our own probes, client 2.1.330). */
  readonly lockedRoots: readonly string[];
  readonly autoAvailable: boolean;
  /** What nobody approves goes to auto mode's classifier: in auto mode, and in plan mode where auto is available (semantics 3.3). */
  readonly classifies: boolean;
  readonly blockReads: Lock;
  readonly blockWrites: Lock;
  readonly denyPrompts: Lock;
  /** Bash runs in the sandbox without asking: `sandbox.enabled` with an explicit `autoAllowBashIfSandboxed` (semantics 9). */
  readonly sandboxed: Lock;
  /** There is a sandbox, so that a call may ask to run outside it. */
  readonly confines: boolean;
  /** There is one in plan mode, too. */
  readonly hasSandbox: boolean;
  readonly excludedCommands: readonly string[];
  readonly allowUnsandboxed: boolean;
  /** The folder of the client's notes on the project, where a setting names one. */
  readonly notes: string | null;
}

const MODES: readonly string[] = ['default', 'acceptEdits', 'plan', 'auto', 'dontAsk', 'bypassPermissions'];
const contextsOf = once((ruleset: Ruleset) => once((situation: Situation) => build(ruleset, situation)));

/** The context of a ruleset in a situation; made once for each pair of objects. */
export const contextOf = (ruleset: Ruleset, situation: Situation): Context => contextsOf(ruleset)(situation);

function build(ruleset: Ruleset, situation: Situation): Context {
  const [mode, modeOrigin] = modeOf(ruleset, situation);
  const autoAvailable =
    !isLocked(ruleset, '', 'disableAutoMode') && !isLocked(ruleset, 'permissions', 'disableAutoMode');
  const sandbox = (key: string): Lock => highest(valuesOf(ruleset, 'sandbox', key));
  const hasSandbox = sandbox('enabled').on && situation.sandboxAvailable && isPlatformNamed(ruleset, situation);
  const sandboxOn = hasSandbox && mode !== 'plan';
  const sandboxed = sandbox('autoAllowBashIfSandboxed');
  const permission = (key: string): readonly Written[] => valuesOf(ruleset, 'permissions', key);
  return {
    ruleset,
    rules: ruleset.rules,
    mode,
    modeOrigin,
    cwd: situation.cwd,
    home: situation.home,
    roots: rootsOf(ruleset, situation),
    lockedRoots: rootsOf({ ...ruleset, layers: ruleset.layers.filter(({ scope }) => !isOfProject(scope)) }, situation),
    autoAvailable,
    classifies: mode === 'auto' || (mode === 'plan' && autoAvailable),
    blockReads: anywhere(permission('blockReadsOutsideWorkingDirectories')),
    blockWrites: anywhere(permission('blockWritesOutsideWorkingDirectories')),
    // A project can't have prompts refused (our own probes, client 2.1.330).
    denyPrompts: anywhere(permission('denyInsteadOfPrompting').filter(({ scope }) => !isOfProject(scope))),
    sandboxed: { ...sandboxed, on: sandboxed.on && sandboxOn },
    confines: sandboxOn,
    hasSandbox,
    excludedCommands: textsOf(valuesOf(ruleset, 'sandbox', 'excludedCommands')),
    allowUnsandboxed: mayLeave(valuesOf(ruleset, 'sandbox', 'allowUnsandboxedCommands')),
    notes: notesFolder(valuesOf(ruleset, '', 'autoMemoryDirectory'), situation),
  };
}

/** What is on as soon as one scope says so; another can't take it back (our own probes, client 2.1.330). */
const anywhere = (values: readonly Written[]): Lock => lockOf(values.find(({ value }) => value === true) ?? values[0]);

/** What the scope says that counts most. */
const highest = (values: readonly Written[]): Lock => lockOf(values[0]);

/** Commands may be run again outside the sandbox; what the user forbids no project allows (our own probes, client 2.1.330). */
function mayLeave([top, ...others]: readonly Written[]): boolean {
  if (top === undefined || top.value === false || top.scope === 'managed') return top?.value !== false;
  return others.every(({ value, scope }) => scope !== 'user' || value !== false);
}

/** Where `sandbox.enabledPlatforms` names platforms, in a list or a text, there is a sandbox on these alone (our own probes, client 2.1.330). */
function isPlatformNamed(ruleset: Ruleset, { platform }: Situation): boolean {
  const [list] = valuesOf(ruleset, 'sandbox', 'enabledPlatforms').filter(({ scope }) => scope === 'managed');
  const named = list?.value;
  return !(Array.isArray(named) || typeof named === 'string') || named.includes(platform);
}

/** A project may name it, too; not past the home (our own probes, client 2.1.330). */
function notesFolder([top]: readonly Written[], { cwd, home }: Directories): string | null {
  const named = top?.value;
  return typeof named === 'string' && /^(?:\/|~\/(?!\.\.(?:\/|$)))./.test(named) ? absolute(named, cwd, home) : null;
}

const lockOf = (written: Written | undefined): Lock => ({
  on: written?.value === true,
  origin: written?.origin ?? null,
});

/** `disable` in any scope locks; so does any mistyped value (changelog 2.1.282, measured). */
const isLocked = (ruleset: Ruleset, group: string, key: string): boolean =>
  valuesOf(ruleset, group, key).some(({ value }) => value !== null && value !== false);

/**
 * The mode that counts: the session's, else that of the scope that counts most; locked modes fall back to default (semantics 2).
 * A session that asks for bypass where it is locked starts in the settings' mode (our own probes, client 2.1.330).
 */
function modeOf(ruleset: Ruleset, { mode: asked }: Situation): readonly [Mode, Origin | null] {
  const permitted = (mode: Mode): boolean => {
    if (mode === 'bypassPermissions') return !isLocked(ruleset, 'permissions', 'disableBypassPermissionsMode');
    if (mode !== 'auto') return true;
    return !isLocked(ruleset, 'permissions', 'disableAutoMode') && !isLocked(ruleset, '', 'disableAutoMode');
  };
  if (asked !== null && permitted(asked)) return [asked, null];
  if (asked !== null && asked !== 'bypassPermissions') return ['default', null];
  const starts = valuesOf(ruleset, 'permissions', 'defaultMode').find(mayStart);
  const mode = starts === undefined ? 'default' : (starts.value as Mode);
  return starts !== undefined && permitted(mode) ? [mode, starts.origin] : ['default', null];
}

/** `auto` and `bypassPermissions` from project files are ignored (changelog 2.1.257, measured). */
const mayStart = ({ value, scope }: Written): boolean =>
  typeof value === 'string' &&
  MODES.includes(value) &&
  ((value !== 'auto' && value !== 'bypassPermissions') || !isOfProject(scope));

const isOfProject = (scope: string): boolean => scope === 'project' || scope === 'local';

/** Where relative deny and ask rules begin: here and at each working directory that does not lie below (our own probes, client 2.1.330). */
export const anchorsAmong = (cwd: string, roots: readonly string[]): readonly string[] => [
  ...new Set([cwd, ...roots.filter((root) => !isBelow(root, cwd))]),
];

/** The current directory and every additional one, absolute; a leading `//` is not understood (semantics 6.3). */
export function rootsOf(ruleset: Ruleset, situation: Situation): string[] {
  const own = stringsOf(objectOf(ruleset.settings['permissions'])['additionalDirectories']);
  const others = ruleset.layers
    .filter((layer) => layer.scope !== 'project' || layer.trusted)
    .flatMap((layer) => stringsOf(objectOf(layer.settings['permissions'])['additionalDirectories']));
  const named = [...own, ...others, ...situation.directories].filter(isUnderstood);
  return [situation.cwd, ...named.map((dir) => absolute(dir, situation.cwd, situation.home))];
}

/** Whether the client takes a text for an additional directory. */
export const isUnderstood = (directory: string): boolean => !directory.startsWith('//') && directory !== '';

const stringsOf = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** A path as the client resolves it: `~` is the home, everything else relative to a directory; `.` and `..` are folded. */
export function absolute(path: string, from: string, home: string): string {
  if (path === '~' || path.startsWith('~/')) return fold(`${home}${path.slice(1)}`);
  return fold(path.startsWith('/') ? path : `${from}/${path}`);
}

/** `/a/./b/../c` as `/a/c`, without a trailing slash. */
export function fold(path: string): string {
  if (!/\/\/|\/\.{1,2}(?:\/|$)|\/$/.test(path)) return path;
  const out: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') out.pop();
    else if (part !== '' && part !== '.') out.push(part);
  }
  return `/${out.join('/')}`;
}

/** Whether an absolute path is a directory or lies below it. */
export const isBelow = (path: string, directory: string): boolean =>
  path.startsWith(directory) &&
  (path.length === directory.length || directory === '/' || path[directory.length] === '/');

/** Whether an absolute path lies in one of the working directories. */
export const isInside = (path: string, context: Context): boolean => context.roots.some((root) => isBelow(path, root));

/** Whether it lies in one that counts where what is elsewhere is blocked. */
export const isInsideLocked = (path: string, context: Context): boolean =>
  context.lockedRoots.some((root) => isBelow(path, root));

/** `a/../b`: a path that leads out of a folder it names. */
export function leadsBack(path: string): boolean {
  const folders = path.split('/');
  return folders.some((name, i) => name === '..' && i > 0 && /[^.]/.test(folders[i - 1] ?? ''));
}
