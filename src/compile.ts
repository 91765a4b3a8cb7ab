// Turns a Policy into a Ruleset: its permission rules in the client's order, and the settings that change decisions.
import type { Policy } from './merge.ts';
import type { JsonObject, Origin, Problem } from './parse.ts';

export type Effect = 'deny' | 'ask' | 'allow';
export type Mode = 'default' | 'acceptEdits' | 'plan' | 'auto' | 'dontAsk' | 'bypassPermissions';

/** One permission rule. `content` is null for a bare tool rule (`Bash`, `Bash(*)`). */
export interface Rule {
  readonly effect: Effect;
  readonly tool: string;
  readonly content: string | null;
  readonly text: string;
  readonly origin: Origin;
}

/** Everything of a policy that decides tool calls; `settings` are the merged settings the rules came from. */
export interface Ruleset {
  readonly rules: readonly Rule[];
  readonly settings: JsonObject;
  readonly problems: readonly Problem[];
}

export function compile(_policy: Policy): Ruleset {
  throw new Error('bug: compile is not built yet');
}
