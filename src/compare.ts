// Turns two Rulesets into every effective Change between them, each with a witness replayed through decide.
import type { Mode, Ruleset } from './compile.ts';
import type { Decision, Situation, ToolCall } from './decide.ts';
import type { Direction, KeyChange } from './direction.ts';
import type { Origin } from './parse.ts';

/** How a row is known: exact languages, parts of compound commands, a table pinned to the client version, or not at all. */
export type Basis = 'exact' | 'by composition' | 'table' | 'not modelled';

/** A set of calls decided differently. `region` is how people read the set, for example `Bash(curl *)`. */
export interface CallChange {
  readonly kind: 'call';
  readonly tool: string;
  readonly region: string;
  readonly witness: ToolCall;
  readonly before: Decision;
  readonly after: Decision;
  readonly modes: readonly Mode[];
  readonly direction: Exclude<Direction, 'unknown'>;
  readonly proof: 'proved' | 'not proven';
  readonly basis: Basis;
  readonly risk: Risk | null;
}

/** What a call of a changed region can do; used for ordering and shown to people. */
export type Risk =
  | 'executes code'
  | 'network egress'
  | 'reads secrets'
  | 'writes outside'
  | 'publishes or deploys'
  | 'destroys'
  | 'disables oversight';

/** A setting other than a permission rule that changed; `before` and `after` origins are the places that wrote it. */
export interface SettingChange extends KeyChange {
  readonly kind: 'setting';
  readonly origins: { readonly before: readonly Origin[]; readonly after: readonly Origin[] };
}

/** Something that may have changed and could not be decided; never safe. */
export interface UnknownChange {
  readonly kind: 'unknown';
  readonly about: string;
  readonly why: 'budget' | 'unknown key' | 'unparsed' | 'not modelled';
  readonly origins: { readonly before: readonly Origin[]; readonly after: readonly Origin[] };
}

export type Change = CallChange | SettingChange | UnknownChange;

/** One side of a comparison. */
export interface Side {
  readonly policy: import('./merge.ts').Policy;
  readonly ruleset: Ruleset;
}

export function compare(_before: Side, _after: Side, _situation: Situation): readonly Change[] {
  throw new Error('bug: compare is not built yet');
}
