// Names what a comparison makes: changes of calls, of settings, and what could not be decided.
import type { ToolCall } from '../call.ts';
import type { Effect, Mode, Ruleset } from '../compile.ts';
import type { Decision } from '../decide.ts';
import type { Direction, KeyChange } from '../direction.ts';
import type { Risk } from '../facts/risks.ts';
import type { Policy } from '../merge.ts';
import type { Json, Origin } from '../parse.ts';

/** One side of a comparison. */
export interface Side {
  readonly policy: Policy;
  readonly ruleset: Ruleset;
}

/** How a row is known: exact languages, parts of compound commands, a table pinned to the client version, or not at all. */
export type Basis = 'exact' | 'by composition' | 'table' | 'not modelled';

/**
 * A set of calls decided differently. `region` is how people read the set, for example `Bash(curl *)`.
 * `before` and `after` are taken in the first of `modes`, the modes in which `witness` shows the change; `modes` is empty iff it
 * shows only when nobody asks for a mode, because the policies start in different ones.
 * `proof` says whether every call near the changed rule was decided, not only the witness.
 */
export interface CallChange {
  readonly kind: 'call';
  readonly tool: string;
  readonly region: string;
  /** The classes of calls that `region` stands for, where they are several; it has room for the first of them only. */
  readonly classes?: readonly string[];
  readonly speaks: Speaks;
  readonly witness: ToolCall;
  readonly before: Decision;
  readonly after: Decision;
  readonly modes: readonly Mode[];
  /** The modes among them in which the witness is decided by another pair of effects (an ask that bypass mode does not make). */
  readonly elsewhere: readonly Elsewhere[];
  readonly direction: Exclude<Direction, 'unknown'>;
  readonly proof: 'proved' | 'not proven';
  readonly basis: Basis;
  readonly risk: Risk | null;
}

/** The rules and the whole classes of calls that a region speaks of. They are never read from its words, which hold the text of strangers. */
interface Speaks {
  readonly rules: readonly { readonly effect: Effect; readonly text: string }[];
  readonly classes: readonly string[];
}

/** What else becomes of a witness, in one mode; `classifier` where auto mode's classifier decides between asking and running. */
export interface Elsewhere {
  readonly mode: Mode;
  readonly before: Effect | 'classifier';
  readonly after: Effect | 'classifier';
}

interface Sides {
  readonly before: readonly Origin[];
  readonly after: readonly Origin[];
}

/** A setting other than a permission rule that changed; `before` and `after` origins are the places that wrote it. */
export interface SettingChange extends KeyChange {
  readonly kind: 'setting';
  readonly origins: Sides;
}

/** Something that may have changed and could not be decided; never safe. */
export interface UnknownChange {
  readonly kind: 'unknown';
  readonly about: string;
  readonly why: 'budget' | 'unknown key' | 'unparsed' | 'not modelled';
  /** The values of a setting, so that an approval of one value is none of another; left out for rules. */
  readonly values?: { readonly before: Json | null; readonly after: Json | null };
  readonly origins: Sides;
}

export type Change = CallChange | SettingChange | UnknownChange;
