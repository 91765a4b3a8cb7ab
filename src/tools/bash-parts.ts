// Turns a Script into its parts: every command with the files it touches, seen from the directory it will run in.
import { absolute, type Directories } from './context.ts';
import type { Script, Segment } from './shell.ts';
import { type Access, accessesOf, moveOperands } from './shell-paths.ts';
import { programAt } from './wrappers.ts';

/**
 * One command with the files it touches. `program` stands at `start`, behind the wrappers safety checks look through.
 * `moves`: it changes directory; `moved`: a command before it does.
 */
export interface Part {
  readonly segment: Segment;
  readonly start: number;
  readonly program: string;
  readonly accesses: readonly Access[];
  readonly moves: boolean;
  readonly moved: boolean;
}

/** Follows `cd` from part to part, so that relative paths are seen from where they will be. */
export function partsOf(script: Script, context: Directories): Part[] {
  let cwd = context.cwd;
  let moved = false;
  return script.segments.map((segment) => {
    const start = programAt(segment);
    const accesses = accessesOf(segment, start, context, cwd);
    const moves = isMove(segment, start, context);
    const part = { segment, start, program: segment.words[start]?.value ?? '', accesses, moves, moved };
    if (moves) {
      const [target] = moveOperands(segment.words.slice(start + 1));
      if (target !== undefined && !target.dynamic) cwd = absolute(target.value, cwd, context.home);
      moved = true;
    }
    return part;
  });
}

/** Whether a line changes directory more than once; a `cd` to where it already is counts here (our own probes, client 2.1.330). */
export const changesTwice = (parts: readonly Part[]): boolean => parts.filter(isChange).length > 1;

/** Whether a part is a `cd` of the line itself. */
export const isChange = ({ segment: { nested }, program }: Part): boolean =>
  program === 'cd' && nested !== 'substitution';

/** A `cd` to where the line already is counts for nothing. */
function isMove({ words, nested }: Segment, start: number, context: Directories): boolean {
  if (words[start]?.value !== 'cd' || nested === 'substitution') return false;
  const [target] = moveOperands(words.slice(start + 1));
  return target === undefined || target.dynamic || absolute(target.value, context.cwd, context.home) !== context.cwd;
}

/** No directory is called so. */
const NOWHERE = '/\0';

/** Whether what a part reads depends on where it runs. */
export const readsRelatively = ({ segment, start }: Part, context: Directories): boolean =>
  accessesOf(segment, start, context, NOWHERE).some(
    ({ kind, path }) => kind === 'read' && path?.startsWith(NOWHERE) === true,
  );
