// Turns a Script into its parts: every command with the files it touches, seen from the directory it will run in.
import { FILE_COMMANDS, type FileCommand } from '../facts/file-commands.ts';
import { once } from '../once.ts';
import { absolute, type Directories } from './context.ts';
import type { Script, Segment, Word } from './shell.ts';
import type { Access } from './shell-access.ts';
import { accessesOf, moveOperands } from './shell-paths.ts';
import { baseOf, programAt } from './wrappers.ts';

/**
 * Where a command runs. `folders`: all it may run in, as every move before it may fail, the one the line began in first.
 * `lost`: a move led nobody knows where. `moved`: a `cd` stands before it, `stacked`: a `pushd`.
 */
interface Place {
  readonly context: Directories;
  readonly folders: readonly string[];
  readonly lost: boolean;
  readonly moved: boolean;
  readonly stacked: boolean;
}

/** What the client looks at by whatever path it is called (our own probes, client 2.1.330). */
const CALLED_BY_PATH = /^(?:rm|rmdir|(?:cp|mv|tee)(?:\.exe)?)$/;

function programOf({ words }: Segment, start: number): string {
  const program = words[start]?.value ?? '';
  if (!/[/\\.]/.test(program)) return program;
  const name = program.replace(/^.*[/\\]/s, '');
  return CALLED_BY_PATH.test(name) ? baseOf(name) : program;
}

/** One command of a line, and the files it touches, looked for when somebody asks. */
export class Part {
  readonly segment: Segment;
  /** Where its program stands, behind the wrappers safety checks look through. */
  readonly start: number;
  readonly program: string;
  /** What its program does to the files it names: most do nothing. */
  readonly does: FileCommand['access'] | null;
  /** It changes directory; a `cd` to where the line already is counts for nothing when it says so from the root. */
  readonly moves: boolean;
  /** It may lead somewhere else: neither from the root nor with a dot it names where the line already is. */
  readonly leaves: boolean;
  private readonly place: Place;
  private found: readonly Access[] | null = null;

  constructor(segment: Segment, place: Place) {
    this.segment = segment;
    const { known } = segment;
    this.start = programAt(segment);
    this.program = programOf(segment, this.start);
    this.does = known ? (FILE_COMMANDS.get(this.program)?.access ?? null) : null;
    const changes = known && isChange(this);
    const target = changes ? targetOf(this) : null;
    const stays =
      this.start === 0 &&
      target !== null &&
      segment.redirects.every(({ operator }) => operator === '<<<') &&
      absolute(target, place.context.cwd, place.context.home) === place.context.cwd;
    this.moves = changes && !(stays && target.startsWith('/'));
    this.leaves = this.moves && !(stays && target.startsWith('.') && !target.startsWith('..'));
    this.place = place;
  }

  /** It may do more to files than read them. */
  get writes(): boolean {
    return this.segment.redirects.length > 0 || (this.does !== null && this.does !== 'read');
  }

  /** A command before it changes directory. */
  get moved(): boolean {
    return this.place.moved;
  }

  /** Seen from where the line began last. */
  get accesses(): readonly Access[] {
    this.found ??= this.seenFrom(this.place.folders);
    return this.found;
  }

  /** What it touches below a directory nobody knows. */
  get lostAccesses(): readonly Access[] {
    return this.place.lost ? this.seenFrom([NOWHERE]).filter(({ path }) => path?.startsWith(LOST) === true) : [];
  }

  /** What it touches by its whole path, wherever it runs. */
  get placedAccesses(): readonly Access[] {
    return this.seenFrom([NOWHERE]).filter(({ path }) => path?.startsWith(LOST) === false);
  }

  private seenFrom(folders: readonly string[]): readonly Access[] {
    const { segment, program, start, place } = this;
    return accessesOf(segment, { program, start }, place.context, folders);
  }
}

/** No directory is called so; a few `..` lead no further. */
export const NOWHERE = '/\0/\0/\0/\0';

const LOST = '/\0';

/** What a path says behind a folder nobody knows. */
export const behindNowhere = (path: string): string => path.replace(/^(?:\/\0)+\/?/, '');

/** Follows `cd` from part to part, so that relative paths are seen from where they may be; behind a pipe the client forgets it (our own probes, client 2.1.330). */
export function partsOf(script: Script, context: Directories): Part[] {
  const start = startOf(context);
  let place = start;
  const isFollowed = !script.obstacles.has('subshell');
  return script.segments.map((segment) => {
    if (segment.fed) place = { ...start, moved: place.moved };
    const part = new Part(script.piped ? unled(segment) : segment, place);
    if (isFollowed && segment.known && MOVERS.has(part.program) && segment.nested !== 'substitution')
      place = movedBy(part, place);
    return part;
  });
}

/** In a pipeline what writes to a file in front of a command (`2>/dev/null a | b`) leads nothing, but an assignment (our own probes, client 2.1.330). */
function unled(segment: Segment): Segment {
  const { redirects, leads, led, assignments } = segment;
  const isTaken =
    leads > 0 &&
    redirects.slice(0, leads).every(({ operator }) => /^>[>|]?$/.test(operator)) &&
    !assignments.some(({ text }) => led?.includes(` ${text} `));
  return isTaken ? { ...segment, leads: 0, led: null } : segment;
}

const startOf = once(
  (context: Directories): Place => ({ context, folders: [context.cwd], lost: false, moved: false, stacked: false }),
);

const MOVERS: ReadonlySet<string> = new Set(['cd', 'chdir', 'pushd', 'popd']);

/** So many directories a line is followed into. */
const MOST_FOLDERS = 64;

function movedBy({ program, moves, segment: { words }, start }: Part, place: Place): Place {
  const { context, folders, lost } = place;
  const moved = place.moved || moves;
  const stacked = place.stacked || program === 'pushd';
  const [target, ...more] = moveOperands(words.slice(start + 1));
  const isPop = program === 'popd' || (program === 'pushd' && target === undefined);
  if (target?.dynamic === true || (isPop && place.stacked) || (target?.value === '-' && folders.length > 1))
    return { ...place, moved, stacked };
  if (isPop || more.length > 0 || (target !== undefined && isUnknown(target)))
    return { ...place, moved, stacked, lost: true };
  const path = (target?.value ?? '~').replace(/^\$HOME(?=\/|$)/, context.home);
  const reached = [...new Set([...folders, ...folders.map((folder) => absolute(path, folder, context.home))])];
  return { context, lost, moved, stacked, folders: reached.slice(0, MOST_FOLDERS) };
}

/** `-`, `~root`, `~-`, `+1`, globs and `"$(a)/b"`. */
const isUnknown = ({ value, glob, filled }: Word): boolean =>
  glob || (filled && /\$\(|`/.test(value)) || value === '-' || /^~[^/]|^\+\d/.test(value);

/** Whether a line changes directory more than once; a `cd` to where it already is counts here (our own probes, client 2.1.330). */
export const changesTwice = (parts: readonly Part[]): boolean => parts.filter(isChange).length > 1;

/** Whether a part is a `cd` of the line itself. */
export const isChange = ({ segment: { nested }, program }: Pick<Part, 'segment' | 'program'>): boolean =>
  program === 'cd' && nested !== 'substitution';

/** `cp -r a b`: beside an option the client does not look at what a copy or a move writes (our own probes, client 2.1.330). */
export const hidesTarget = ({ segment: { words }, start, program }: Part): boolean =>
  (program === 'cp' || program === 'mv') && words.some(({ value }, i) => i > start && /^-./.test(value));

/** Whether a part is a `pushd` or `popd` of the line itself. */
export const isStackMove = ({ segment: { nested }, program }: Pick<Part, 'segment' | 'program'>): boolean =>
  (program === 'pushd' || program === 'popd') && nested !== 'substitution';

/** Whether a part is one of these or a `cd`. */
export const isMover = (part: Pick<Part, 'segment' | 'program'>): boolean => isChange(part) || isStackMove(part);

/** The folder a `cd` names, if anybody can tell. */
function targetOf({ segment: { words }, start }: Pick<Part, 'segment' | 'start'>): string | null {
  const [target] = moveOperands(words.slice(start + 1));
  return target === undefined || target.dynamic ? null : target.value;
}

/** Whether what a part reads depends on where it runs. */
export const readsRelatively = (
  { segment, start, program }: Pick<Part, 'segment' | 'start' | 'program'>,
  context: Directories,
): boolean =>
  accessesOf(segment, { program, start }, context, [NOWHERE]).some(
    ({ kind, path }) => kind === 'read' && path?.startsWith(LOST) === true,
  );
