// Turns found changes into a quick answer whether one of them holds a call, by the rules that decide it and by its first words.
import type { ToolCall } from '../call.ts';
import type { Rule } from '../compile.ts';
import type { Anchors } from '../regions/path.ts';
import type { CallChange, Change } from './change.ts';
import { firstWordsIn, firstWordsOf, holds, holdsByRule } from './holds.ts';
import type { Turn } from './replay.ts';

/** The changes of one direction: whether one that some rules decide holds a call, or any; most calls lie in one of their own rules'. */
export interface Held {
  /** Whether there is any. */
  isEmpty(): boolean;
  /** Whether a rule decides one. */
  isBy(rule: Rule): boolean;
  holdOwn(call: ToolCall, rules: readonly (Rule | null)[]): boolean;
  hold(call: ToolCall, rules: readonly (Rule | null)[]): boolean;
  add(change: CallChange): void;
}

export function heldBy(found: readonly Change[], anchors: Anchors, direction: Turn): Held {
  const anyhow: CallChange[] = [];
  const byWord = new Map<string, CallChange[]>();
  const byRule = new Map<Rule, CallChange[]>();
  let isNone = true;
  const add = (change: CallChange): void => {
    isNone = false;
    const words = firstWordsOf(change, anchors);
    if (words === null) anyhow.push(change);
    for (const word of words ?? []) put(byWord, word, change);
    for (const rule of [change.before.by, change.after.by]) if (rule) put(byRule, rule, change);
  };
  for (const change of found) if (change.kind === 'call' && change.direction === direction) add(change);
  const isIn = (call: ToolCall, changes: readonly CallChange[] = [], by = holdsByRule): boolean =>
    changes.some((change) => by(change, call, anchors));
  const holdOwn: Held['holdOwn'] = (call, rules) => rules.some((rule) => rule && isIn(call, byRule.get(rule)));
  const hold: Held['hold'] = (call, rules) =>
    holdOwn(call, rules) ||
    isIn(call, anyhow, rules.some((rule) => rule !== null) ? holdsByRule : holds) ||
    [...firstWordsIn(call)].some((word) => isIn(call, byWord.get(word)));
  return { isEmpty: () => isNone, isBy: (rule) => byRule.has(rule), holdOwn, hold, add };
}

function put<Key>(changes: Map<Key, CallChange[]>, key: Key, change: CallChange): void {
  const same = changes.get(key);
  if (same) same.push(change);
  else changes.set(key, [change]);
}
