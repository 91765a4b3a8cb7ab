// Turns a text near one changed rule into a call, with how both sides decide it and whether the changed rule makes the difference.
import type { ToolCall } from '../call.ts';
import type { Rule } from '../compile.ts';
import type { Anchors } from '../regions/path.ts';
import type { SetRegion } from '../regions.ts';
import { restored } from '../witness.ts';
import { isCarved } from './carved.ts';
import { type Claim, ranksBelow } from './claim.ts';
import { callIn } from './domain.ts';
import { type Outcome, outcomeIn, replay, type Stage, strictness } from './replay.ts';

export interface Question extends Claim {
  readonly stage: Stage;
  readonly anchors: Anchors;
}

/** A call near the changed rule. */
export interface Example {
  readonly text: string;
  readonly call: ToolCall;
  /** How the first mode decides it; null when the sides agree there or another rule decides. */
  readonly first: Outcome | null;
  /** What decides a side at the top of a line would not inside a substitution. */
  readonly isHidden: boolean;
  /** The outcomes, in every mode, in which the changed rule decides one side and the sides differ; worked out when asked for. */
  outcomes(): readonly Outcome[];
}

/** In substitutions path denies do not reach commands (permission-semantics 4.5) and exact asks do not beat wildcard denies. */
const isShallow = ({ tool, effect }: Rule, changed: SetRegion): boolean =>
  tool === 'Read' || tool === 'Edit' || (effect === 'ask' && changed.rule.effect === 'deny');

export function exampleOf(question: Question, found: string): Example {
  const { domain, changed, anchors } = question;
  const text = domain.subject === 'path' ? restored(anchors)(spelledAs(changed.rule.content ?? '', found)) : found;
  return tried(question, text, callIn(domain, text));
}

/** A path with the capitals its rule has: regions hold lower case, and the client compares without it. */
const spelledAs = (content: string, found: string): string =>
  content
    .split(/[*?[\]{}!\\]/)
    .filter((piece) => /[A-Z]/.test(piece))
    .map((piece) => piece.replace(/^(\.|~)?\/+|\/+$/g, ''))
    .reduce((text, piece) => {
      const at = text.lastIndexOf(piece.toLowerCase());
      return at < 0 ? text : text.slice(0, at) + piece + text.slice(at + piece.length);
    }, found);

/**
 * Whether the changed rule makes the difference; where a stricter changed rule decides the other side, that one does.
 * In a list with `!` rules the rule that decides is not the one that changed, so every difference counts.
 */
function makes(question: Question, { before, after }: Outcome): boolean {
  const { changed, changes } = question;
  if (strictness(before) === strictness(after)) return false;
  if (isCarved(question)) return true;
  const other = before.by === changed.rule ? after.by : after.by === changed.rule ? before.by : undefined;
  if (other === undefined || other === null) return other === null;
  return !(changes.has(other) && ranksBelow(changed.rule.effect, other.effect));
}

export function tried(question: Question, text: string, call: ToolCall): Example {
  const { stage } = question;
  const tells = (outcome: Outcome): boolean => makes(question, outcome);
  const [start] = stage.situations;
  const outcome = start && outcomeIn(stage, call, start);
  let all: readonly Outcome[] | null = null;
  const outcomes = (): readonly Outcome[] => {
    all ??= replay(stage, call).filter(tells);
    return all;
  };
  const isHidden = [outcome?.before.by, outcome?.after.by].some((rule) => rule && isShallow(rule, question.changed));
  return { text, call, first: outcome && tells(outcome) ? outcome : null, isHidden, outcomes };
}

export const isTelling = (example: Example): boolean => example.first !== null || example.outcomes().length > 0;
