// Turns a Ruleset and one tool call into the Decision the client makes in a stated situation. THE DEFINITION.

import type { ToolCall } from './call.ts';
import type { Effect, Mode, Rule, Ruleset } from './compile.ts';
import type { Origin } from './parse.ts';

export type { ToolCall } from './call.ts';

/** Where a call is decided. `mode` null: the policy's own permitted defaultMode, else `default`. Paths are absolute POSIX. */
export interface Situation {
  readonly mode: Mode | null;
  readonly cwd: string;
  readonly home: string;
  readonly directories: readonly string[];
  readonly platform: 'linux' | 'macos' | 'windows';
  readonly sandboxAvailable: boolean;
}

export const DEFAULT_SITUATION: Situation = {
  mode: null,
  cwd: '/home/u/proj',
  home: '/home/u',
  directories: [],
  platform: 'linux',
  sandboxAvailable: false,
};

/**
 * What the client does with a call.
 * `rules` is what the permission rules alone say (`unset`: none matched); `effect` is the outcome in the situation's mode.
 * `source` says who decided; `by` is the deciding rule, `origin` the deciding rule's or setting's place.
 */
export interface Decision {
  readonly effect: Effect;
  readonly rules: Effect | 'unset';
  readonly source: 'rule' | 'mode' | 'setting' | 'builtin' | 'classifier' | 'unanalysable';
  readonly by: Rule | null;
  readonly origin: Origin | null;
}

export function decide(_ruleset: Ruleset, _call: ToolCall, _situation: Situation): Decision {
  throw new Error('bug: decide is not built yet');
}
