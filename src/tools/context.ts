// Turns a Ruleset and a situation into the Context every tool decides in: mode, directories and locks, each with its place.
import { type Mode, objectOf, type Rule, type Ruleset } from '../compile.ts';
import { once } from '../once.ts';
import type { Json, JsonObject, Origin } from '../parse.ts';

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
  readonly excludedCommands: readonly string[];
  readonly allowUnsandboxed: boolean;
}

const MODES: readonly string[] = ['default', 'acceptEdits', 'plan', 'auto', 'dontAsk', 'bypassPermissions'];
const contextsOf = once((ruleset: Ruleset) => once((situation: Situation) => build(ruleset, situation)));

/** The context of a ruleset in a situation; made once for each pair of objects. */
export const contextOf = (ruleset: Ruleset, situation: Situation): Context => contextsOf(ruleset)(situation);

function build(ruleset: Ruleset, situation: Situation): Context {
  const { settings } = ruleset;
  const permissions = objectOf(settings['permissions']);
  const sandbox = objectOf(settings['sandbox']);
  const lock = (parent: string, value: Json | undefined): Lock => lockAt(ruleset, parent, value);
  const [mode, modeOrigin] = modeOf(ruleset, situation);
  const autoAvailable = !isLocked(settings['disableAutoMode']) && !isLocked(permissions['disableAutoMode']);
  const sandboxOn = sandbox['enabled'] === true && situation.sandboxAvailable && mode !== 'plan';
  return {
    ruleset,
    rules: ruleset.rules,
    mode,
    modeOrigin,
    cwd: situation.cwd,
    home: situation.home,
    roots: rootsOf(ruleset, situation),
    autoAvailable,
    classifies: mode === 'auto' || (mode === 'plan' && autoAvailable),
    blockReads: lock(
      '/permissions/blockReadsOutsideWorkingDirectories',
      permissions['blockReadsOutsideWorkingDirectories'],
    ),
    blockWrites: lock(
      '/permissions/blockWritesOutsideWorkingDirectories',
      permissions['blockWritesOutsideWorkingDirectories'],
    ),
    denyPrompts: lock('/permissions/denyInsteadOfPrompting', permissions['denyInsteadOfPrompting']),
    sandboxed: lock('/sandbox/autoAllowBashIfSandboxed', sandboxOn && sandbox['autoAllowBashIfSandboxed'] === true),
    confines: sandboxOn,
    excludedCommands: stringsOf(sandbox['excludedCommands']),
    allowUnsandboxed: sandbox['allowUnsandboxedCommands'] !== false,
  };
}

function lockAt(ruleset: Ruleset, pointer: string, value: Json | undefined): Lock {
  return { on: value === true, origin: ruleset.origins.get(pointer)?.[0] ?? null };
}

/** `disable` locks; so does any mistyped value (changelog 2.1.282, measured). */
const isLocked = (value: Json | undefined): boolean => value !== undefined && value !== null && value !== false;

/**
 * The mode that counts: the session's, else the settings', managed first; locked modes fall back to default (semantics 2).
 * A session that asks for bypass where it is locked starts in the settings' mode (our own probes, client 2.1.330).
 */
function modeOf(ruleset: Ruleset, situation: Situation): readonly [Mode, Origin | null] {
  const permissions = objectOf(ruleset.settings['permissions']);
  const permitted = (mode: Mode): boolean => {
    if (mode === 'bypassPermissions') return !isLocked(permissions['disableBypassPermissionsMode']);
    if (mode !== 'auto') return true;
    return !isLocked(permissions['disableAutoMode']) && !isLocked(ruleset.settings['disableAutoMode']);
  };
  const asked = situation.mode;
  if (asked !== null && permitted(asked)) return [asked, null];
  if (asked !== null && asked !== 'bypassPermissions') return ['default', null];
  const own = modeIn(ruleset.settings);
  if (own !== null)
    return permitted(own) ? [own, ruleset.origins.get('/permissions/defaultMode')?.[0] ?? null] : ['default', null];
  const layer = ruleset.layers.find((l) => modeIn(l.settings) !== null && mayStart(l.scope, modeIn(l.settings)));
  const mode = layer === undefined ? null : modeIn(layer.settings);
  if (layer === undefined || mode === null || !permitted(mode)) return ['default', null];
  return [mode, { file: layer.file, pointer: '/permissions/defaultMode' }];
}

/** `auto` and `bypassPermissions` from project files are ignored (changelog 2.1.257, measured). */
const mayStart = (scope: string, mode: Mode | null): boolean =>
  (mode !== 'auto' && mode !== 'bypassPermissions') || (scope !== 'project' && scope !== 'local');

function modeIn(settings: JsonObject): Mode | null {
  const mode = objectOf(settings['permissions'])['defaultMode'];
  return typeof mode === 'string' && MODES.includes(mode) ? (mode as Mode) : null;
}

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
