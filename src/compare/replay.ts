// Turns a call into how both sides decide it, mode by mode, and what that means for strictness.
import { primaryOf, type ToolCall } from '../call.ts';
import type { Mode, Ruleset } from '../compile.ts';
import { type Decision, decide, type Situation } from '../decide.ts';
import { contextOf } from '../tools/context.ts';

/** One mode's decisions. `mode` null: nobody asks for a mode, each side starts in its own. */
export interface Outcome {
  readonly mode: Mode | null;
  readonly before: Decision;
  readonly after: Decision;
}

/** Both sides with the situations a comparison covers. */
export interface Stage {
  readonly before: Ruleset;
  readonly after: Ruleset;
  readonly situations: readonly Situation[];
  /** The working directories of either side. */
  readonly roots: readonly string[];
}

const MODES: readonly Mode[] = ['default', 'acceptEdits', 'plan', 'dontAsk', 'auto', 'bypassPermissions'];

/** Every mode that either side permits, the policies' own first, and the start itself where they start in different ones. */
export function stageOf(before: Ruleset, after: Ruleset, situation: Situation): Stage {
  const roots = [...new Set([before, after].flatMap((ruleset) => contextOf(ruleset, situation).roots))];
  if (situation.mode !== null) return { before, after, situations: [situation], roots };
  const own = { ...situation, mode: null };
  const starts = [before, after].map((ruleset) => contextOf(ruleset, own).mode);
  const open = MODES.map((mode) => ({ ...situation, mode })).filter((at) =>
    [before, after].some((ruleset) => contextOf(ruleset, at).mode === at.mode),
  );
  const [first, second] = starts;
  if (first !== second) return { before, after, situations: [...open, own], roots };
  const ordered = [...open.filter((at) => at.mode === first), ...open.filter((at) => at.mode !== first)];
  return { before, after, situations: ordered, roots };
}

export function replay(stage: Stage, call: ToolCall): readonly Outcome[] {
  return stage.situations.map((situation) => outcomeIn(stage, call, situation));
}

export function outcomeIn({ before, after }: Stage, call: ToolCall, situation: Situation): Outcome {
  return { mode: situation.mode, before: decide(before, call, situation), after: decide(after, call, situation) };
}

/** deny 3, ask 2, what the classifier decides 1, allow 0. */
export function strictness({ effect, source }: Decision): number {
  if (effect === 'deny') return 3;
  if (effect === 'allow') return 0;
  return source === 'classifier' ? 1 : 2;
}

export type Turn = 'wider' | 'narrower';

export const TURNS: readonly Turn[] = ['wider', 'narrower'];

/** The outcomes in which a call is decided less (`wider`) or more (`narrower`) strictly after than before. */
export function turned(outcomes: readonly Outcome[], turn: Turn): readonly Outcome[] {
  const sign = turn === 'wider' ? -1 : 1;
  return outcomes.filter(({ before, after }) => Math.sign(strictness(after) - strictness(before)) === sign);
}

/**
 * The outcomes of a call that are worth a look for some turns, none where none of them is possible: what a deny rule stops in one mode it stops
 * in all of them (a rule that spans several commands may give way in some, so this is for lines of one command), and nothing is stricter.
 */
export function replayFor(stage: Stage, call: ToolCall, turns: readonly Turn[]): readonly Outcome[] {
  const [start] = stage.situations;
  if (start === undefined || turns.length === 0) return [];
  if (!ONE_COMMAND.test(primaryOf(call) ?? '')) return replay(stage, call);
  const { before, after } = outcomeIn(stage, call, start);
  const isPossible = (turn: Turn): boolean => !isStopped(turn === 'narrower' ? before : after);
  return turns.some(isPossible) ? replay(stage, call) : [];
}

export const ONE_COMMAND = /^[\w ./:@%+,=~^'-]*$/;

export const isStopped = ({ effect, source }: Decision): boolean => effect === 'deny' && source === 'rule';
