// Turns a Script into its parts: every command with the files it touches, seen from the directory it will run in.
import { absolute, type Directories } from './context.ts';
import type { Script, Segment } from './shell.ts';
import { type Access, accessesOf, moveOperands } from './shell-paths.ts';

/** One command with the files it touches; `moved`: a `cd` stands before it. */
export interface Part {
  readonly segment: Segment;
  readonly accesses: readonly Access[];
  readonly moved: boolean;
}

/** Follows `cd` from part to part, so that relative paths are seen from where they will be. */
export function partsOf(script: Script, context: Directories): Part[] {
  let cwd = context.cwd;
  let moved = false;
  return script.segments.map((segment) => {
    const part = { segment, accesses: accessesOf(segment, context, cwd), moved };
    if (isMove(segment, context)) {
      const [target] = moveOperands(segment.words.slice(1));
      if (target !== undefined && !target.dynamic) cwd = absolute(target.value, cwd, context.home);
      moved = true;
    }
    return part;
  });
}

/** A `cd` to where the line already is counts for nothing. */
export function isMove({ words, nested }: Segment, context: Directories): boolean {
  const [program, ...rest] = words;
  if (program?.value !== 'cd' || nested === 'substitution') return false;
  const [target] = moveOperands(rest);
  return target === undefined || target.dynamic || absolute(target.value, context.cwd, context.home) !== context.cwd;
}
