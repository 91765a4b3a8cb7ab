// Turns a Script into its parts: every command with the files it touches, seen from the directory it will run in.
import { absolute, type Directories } from './context.ts';
import type { Script, Segment } from './shell.ts';
import { type Access, accessesOf, moveOperands } from './shell-paths.ts';
import { programAt } from './wrappers.ts';

/** Where a command runs. `cwd` is the directory after every `cd` before it; `moved`: there is one. */
interface Place {
  readonly context: Directories;
  readonly cwd: string;
  readonly moved: boolean;
}

/** One command of a line, and the files it touches, looked for when somebody asks. */
export class Part {
  readonly segment: Segment;
  /** Where its program stands, behind the wrappers safety checks look through. */
  readonly start: number;
  readonly program: string;
  /** It changes directory. */
  readonly moves: boolean;
  private readonly place: Place;
  private found: readonly Access[] | null = null;

  constructor(segment: Segment, place: Place) {
    this.segment = segment;
    this.start = programAt(segment);
    this.program = segment.words[this.start]?.value ?? '';
    this.moves = isMove(segment, this.start, place.context);
    this.place = place;
  }

  /** A command before it changes directory. */
  get moved(): boolean {
    return this.place.moved;
  }

  get accesses(): readonly Access[] {
    this.found ??= accessesOf(this.segment, this.start, this.place.context, this.place.cwd);
    return this.found;
  }
}

/** Follows `cd` from part to part, so that relative paths are seen from where they will be. */
export function partsOf(script: Script, context: Directories): Part[] {
  let place: Place = { context, cwd: context.cwd, moved: false };
  return script.segments.map((segment) => {
    const part = new Part(segment, place);
    if (part.moves) place = movedBy(part, place);
    return part;
  });
}

function movedBy({ segment: { words }, start }: Part, { context, cwd }: Place): Place {
  const [target] = moveOperands(words.slice(start + 1));
  const isKnown = target !== undefined && !target.dynamic;
  return { context, cwd: isKnown ? absolute(target.value, cwd, context.home) : cwd, moved: true };
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
