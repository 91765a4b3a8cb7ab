// Turns changes and the committed waivers into approvals: which widenings somebody accepted, and which waivers no longer hold.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Elsewhere } from './compare/change.ts';
import type { CallChange, Change, UnknownChange } from './compare.ts';
import type { Decision } from './decide.ts';
import { LONE_SURROGATE } from './digest.ts';
import type { Origin } from './parse.ts';

/** One committed line of gate/waivers.json. `expires` is the last day it counts, `YYYY-MM-DD` in UTC. */
export interface Waiver {
  readonly id: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
  readonly origin: Origin;
}

/** Why the waivers that a pull request brings do not count yet. */
export type Held =
  | 'nobody approved'
  | 'approver wrote'
  | 'author unknown'
  | 'too many commits'
  | 'asked again'
  | 'head moved';

export interface Approval {
  readonly change: Change;
  readonly id: string;
  /** The waiver that counts today; null: nobody approved, or the approval ended. */
  readonly waiver: Waiver | null;
  readonly expired: Waiver | null;
}

/**
 * Whether a change could hide a widening: it was not decided, or has no order.
 * A wider call that is not proved keeps its direction: its witness is real, whatever the calls beside it do.
 */
export function isUnproven(change: Change): boolean {
  if (change.kind === 'unknown') return true;
  if (change.kind === 'call') return change.proof === 'not proven' && change.direction !== 'wider';
  return change.direction === 'unknown' || (change.direction === 'sideways' && change.matters);
}

/** Whether a change needs somebody's approval before it may ship: every widening, and whatever could hide one. */
function needsApproval(change: Change): boolean {
  return isUnproven(change) || (change.kind !== 'unknown' && change.direction === 'wider');
}

/**
 * The id of a change: 32 hex digits over its effect alone. It survives reordering, moving and respelling of fragments,
 * and dies with any change of what is decided: (tool, region, before, after, in which modes) or (key, value before, value after).
 * With half as many digits two changes of the same id, one of them harmless, could be searched for in an afternoon.
 */
export function changeId(change: Change): string {
  return createHash('sha256')
    .update(canonicalize(withForm(identity(change))) ?? '')
    .digest('hex')
    .slice(0, 32);
}

/** RFC 8785 has no form for half a surrogate pair or for a number that overflowed; here their text is as good. */
function withForm(value: unknown): unknown {
  if (typeof value === 'string') return LONE_SURROGATE.test(value) ? JSON.stringify(value) : value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.map(withForm);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [withForm(key), withForm(inner)]));
}

function identity(change: Change): unknown {
  switch (change.kind) {
    case 'call':
      return [...callOf(change), [...change.modes].sort(), change.elsewhere.map(pairOf).sort()];
    case 'setting':
      return ['setting', change.pointer, change.before ?? null, change.after ?? null, change.direction];
    case 'unknown':
      return ['unknown', change.about, change.why, change.values ?? null, sidesOf(change)];
  }
}

const callOf = ({ tool, region, classes, before, after, direction, proof }: CallChange): readonly unknown[] => [
  ...['call', tool, region, classes ?? [], outcome(before), outcome(after), direction, proof],
];

// Asking is another outcome than leaving it to a classifier that may say yes.
const outcome = ({ effect, source }: Decision): string => (source === 'classifier' ? source : effect);

const pairOf = ({ mode, before, after }: Elsewhere): string => `${mode} ${before} ${after}`;

const sidesOf = ({ origins }: UnknownChange): readonly boolean[] => [
  origins.before.length > 0,
  origins.after.length > 0,
];

/** Every change that needs approval, with the waiver that counts on `today` (`YYYY-MM-DD`), in the order of the changes. */
export function approvals(changes: readonly Change[], waivers: readonly Waiver[], today: string): readonly Approval[] {
  return changes.filter(needsApproval).map((change) => {
    const id = changeId(change);
    const written = waivers.filter((waiver) => waiver.id === id);
    const waiver = written.find(({ expires }) => expires >= today) ?? null;
    return { change, id, waiver, expired: waiver ? null : (written[0] ?? null) };
  });
}
