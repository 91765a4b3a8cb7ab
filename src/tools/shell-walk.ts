// Says what is known while the commands of a parsed line are visited one after the other, and starts that.
import type { Redirection } from 'unbash';
import type { Nesting, Obstacle, Redirect, Segment } from './script.ts';
import type { Values } from './shell-filled.ts';
import type { Item } from './shell-items.ts';
import type { Place } from './shell-line.ts';
import { isOpaque } from './shell-sight.ts';
import { Variables } from './shell-variables.ts';

export interface Walk {
  readonly source: string;
  readonly segments: Segment[];
  /** The commands on the line itself. */
  readonly places: Place[];
  /** What the line lists that is more than a simple command. */
  items: readonly Item[];
  /** The redirections of groups. */
  readonly cuts: Redirection[];
  piped: boolean;
  /** A pipe leads into the next command. */
  fed: boolean;
  /** A `&&`, `||` or pipe stands before the next command. */
  joined: boolean;
  readonly obstacles: Set<Obstacle>;
  background: boolean;
  readonly variables: Variables;
  /** Their values are put in where they are used. */
  readonly knows: boolean;
  /** Where the line begins that counts: behind a `cd` to where it runs. */
  readonly still: number;
  /** How many compound commands stand around the node that is visited. */
  compounds: number;
  /** How many `if`, `while` and `until` stand around the node that is visited. */
  conditions: number;
  /** How many substitutions stand around the node that is visited. */
  depth: number;
  /** What opens the innermost: `$`, a backquote, `<` or `>`; empty outside. */
  opener: string;
  /** Where comments begin that are none to the client. */
  readonly commented: number[];
  /** Where those begin that are read on. */
  readonly comments: ReadonlySet<number>;
}

export const walkOf = (source: string, known: Pick<Walk, 'knows' | 'still' | 'comments'>): Walk => ({
  source,
  segments: [],
  places: [],
  items: [],
  cuts: [],
  piped: false,
  fed: false,
  joined: false,
  obstacles: new Set(),
  background: false,
  variables: new Variables(),
  ...known,
  compounds: 0,
  conditions: 0,
  depth: 0,
  opener: '',
  commented: [],
});

/** For a piece of a line that is broken: what it says of the line counts for nothing. */
export const apart = (walk: Walk, source: string): Walk => ({
  ...walk,
  source,
  obstacles: new Set(),
  commented: [],
  comments: new Set(),
});

/** What counts for nothing more than the substitution itself where it stands in an argument (our own probes, client 2.1.330). */
const SHELTERED: ReadonlySet<Obstacle> = new Set<Obstacle>([
  'group',
  'case',
  'function',
  'select',
  'coproc',
  'redirected group',
  'subshell list',
  'time -p',
]);

/** Visits what runs in an argument. */
export function sheltered(walk: Walk, visit: (inner: Walk) => void): void {
  const inner: Walk = { ...walk, obstacles: new Set() };
  visit(inner);
  const { piped, fed, joined, background } = inner;
  Object.assign(walk, { piped, fed, joined, background });
  for (const found of inner.obstacles) {
    if (found === 'loop variable' && (isOpaque(walk.obstacles) || isOpaque(inner.obstacles))) continue;
    walk.obstacles.add(SHELTERED.has(found) ? 'command substitution' : found);
  }
}

/** The redirections of what is no simple command make a line the client can't take apart. */
export function cutRedirects(redirects: readonly Redirection[], fed: boolean, { cuts, obstacles }: Walk): void {
  cuts.push(...redirects);
  obstacles.add(fed ? 'split pipeline' : 'redirected group');
}

/** The redirections of a group are seen behind a pipe alone, as those of its last command (our own probes, client 2.1.330). */
export function redirectLast(redirects: readonly Redirect[], { segments }: Walk): void {
  const last = segments.at(-1);
  if (last === undefined) return;
  segments[segments.length - 1] = { ...last, redirects: [...last.redirects, ...redirects] };
}

/** Substitutions nested deeper are not taken apart: the stack ends somewhere. */
export const DEEPEST = 50;

/** Where what stands in a group stands. */
export const deeper = (nested: Nesting): Nesting => (nested === 'no' ? 'group' : nested);

/** Of a line whose variables nobody knows. */
export const NO_VALUES: Values = new Map();
