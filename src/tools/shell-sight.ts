// Turns what keeps a line from being checked into what the client still looks at in it.
import type { Obstacle } from './script.ts';

/** Obstacles that keep a line from being approved although the client can take it apart. */
const ANALYSABLE: ReadonlySet<Obstacle> = new Set<Obstacle>([
  'loop variable',
  'assignment',
  'assigned output',
  'assigned pipeline',
  'emptied variable',
  'split pipeline',
]);

/** Obstacles with which the client still looks at files (our own probes, client 2.1.330). */
const SEES_FILES: ReadonlySet<Obstacle> = new Set<Obstacle>([
  'subshell',
  'loop variable',
  'assignment',
  'assigned pipeline',
  'emptied variable',
  'time -p',
  'computed program',
  'hidden line',
  'piped output',
  'split pipeline',
  'coproc',
  'open quote',
  'unicode blank',
  'process environment',
  'may evaluate',
]);

/** And those with which it looks at what is removed. */
const SEES_REMOVALS: ReadonlySet<Obstacle> = new Set<Obstacle>([...SEES_FILES, 'words behind a redirection']);

/** Beside any of these, where files are seen, rules know what the variables of a line hold (our own probes, client 2.1.330). */
const TELLS_VARIABLES: readonly Obstacle[] = [
  'time -p',
  'coproc',
  'process environment',
  'may evaluate',
  'unicode blank',
];
/** And beside these and no other the denies of files alone. */
const TELLS_FILES: ReadonlySet<Obstacle> = new Set<Obstacle>([
  ...ANALYSABLE,
  'subshell',
  'piped output',
  'words behind a redirection',
]);

export const isOpaque = (found: ReadonlySet<Obstacle>): boolean => !isWithin(found, ANALYSABLE);
export const seesFiles = (found: ReadonlySet<Obstacle>): boolean => isWithin(found, SEES_FILES);
export const seesRemovals = (found: ReadonlySet<Obstacle>): boolean => isWithin(found, SEES_REMOVALS);

export const tellsVariables = (found: ReadonlySet<Obstacle>): boolean =>
  seesFiles(found) && TELLS_VARIABLES.some((one) => found.has(one));
export const tellsFiles = (found: ReadonlySet<Obstacle>): boolean => isWithin(found, TELLS_FILES);

function isWithin(some: ReadonlySet<Obstacle>, all: ReadonlySet<Obstacle>): boolean {
  for (const one of some) if (!all.has(one)) return false;
  return true;
}
