// Turns a Ruleset and one tool call into the Decision the client makes in a stated situation. THE DEFINITION.
import { renamed, type ToolCall } from './call.ts';
import type { Effect, Rule, Ruleset } from './compile.ts';
import { ASKED_WITH, REMOVED_WITH } from './facts/tools.ts';
import type { Origin } from './parse.ts';
import { type Context, contextOf, type Situation } from './tools/context.ts';
import { toolNamed } from './tools/index.ts';
import { bareRules } from './tools/names.ts';
import { parameterRule } from './tools/parameters.ts';
import { byMode, byRule, bySetting, type Check, type Steps, type Verdict } from './tools/verdict.ts';

export type { ToolCall } from './call.ts';
export type { Situation } from './tools/context.ts';

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
 * `source` says who decided; `by` is the deciding rule, `origin` the deciding rule's or setting's place, `check` what the client itself saw.
 */
export interface Decision {
  readonly effect: Effect;
  readonly rules: Effect | 'unset';
  readonly source: 'rule' | 'mode' | 'setting' | 'builtin' | 'classifier' | 'unanalysable';
  readonly by: Rule | null;
  readonly origin: Origin | null;
  readonly check: Check | null;
}

/** Client 2.1.330; permission-semantics section 3, in its order. */
export function decide(ruleset: Ruleset, call: ToolCall, situation: Situation): Decision {
  const context = contextOf(ruleset, situation);
  const named = renamed(call);
  const steps = toolNamed(named.tool)(named, context);
  const early =
    removed(named, context) ??
    strictest(named, context, steps) ??
    steps.critical() ??
    (context.mode === 'bypassPermissions' ? byMode('allow', context) : null) ??
    steps.guard();
  if (early !== null) return settle(early, early.by ?? hidden(early, context, steps), context);
  const verdict = steps.approve() ?? prompt(context, steps);
  return settle(verdict, verdict.by, context);
}

/** A bare deny takes the tool away (3.1). */
function removed(call: ToolCall, context: Context): Verdict | null {
  if (call.tool === 'EndConversation') return null;
  const other = REMOVED_WITH.get(call.tool);
  const rule = bareRules(context, call.tool).deny ?? (other === undefined ? null : bareRules(context, other).deny);
  return rule === null ? null : byRule(rule);
}

/** Deny rules, then ask rules; the fold of 3.2 is the Bash tool's own. */
function strictest(call: ToolCall, context: Context, steps: Steps): Verdict | null {
  const deny = parameterRule(context, 'deny', call);
  if (deny !== null) return byRule(deny);
  const content = steps.rules();
  if (content?.effect === 'deny') return content;
  const ask = bareAsk(call, context, steps) ?? parameterRule(context, 'ask', call);
  return content ?? (ask === null ? null : byRule(ask));
}

/** A bare ask rule; a command that runs in the sandbox skips it (9). */
function bareAsk(call: ToolCall, context: Context, steps: Steps): Rule | null {
  const other = ASKED_WITH.get(call.tool);
  const rule = bareRules(context, call.tool).ask ?? (other === undefined ? null : bareRules(context, other).ask);
  return rule !== null && steps.confined === true ? null : rule;
}

/** Nobody approves: the client asks, or its classifier does (3.1, 3.3). */
function prompt(context: Context, steps: Steps): Verdict {
  const source = context.classifies ? 'classifier' : steps.asks();
  return { effect: 'ask', source, by: null, origin: context.modeOrigin, check: null };
}

/** The rule that would have approved what bypass mode or a safety check decided before. */
function hidden(early: Verdict, context: Context, steps: Steps): Rule | null {
  const decidedEarly = context.mode === 'bypassPermissions' || early.source === 'builtin';
  return decidedEarly ? (steps.approve()?.by ?? null) : null;
}

/** Where prompts are not possible an ask is a deny (3.1). */
function settle(verdict: Verdict, rule: Rule | null, context: Context): Decision {
  const rules = rule?.effect ?? 'unset';
  const { effect, source, by, origin, check } = verdict;
  if (effect !== 'ask' || source === 'classifier') return { effect, rules, source, by, origin, check };
  if (context.mode === 'dontAsk') return { ...byMode('deny', context), by, rules };
  if (context.denyPrompts.on) return { ...bySetting('deny', context.denyPrompts), by, rules };
  return { effect, rules, source, by, origin, check };
}
