// Turns an Agent call into the steps of its decision: allowed unless a rule names its type.
import { bareRules } from './names.ts';
import { byClient, byRule, nothing, type Steps, type Tool } from './verdict.ts';

/** `Agent(type)` denies exactly that type, case-sensitive, without wildcards, `general-purpose` when a call names none; as an ask rule it has no effect (semantics 8). */
export const agent: Tool = (call, context): Steps => ({
  rules: () => {
    const type = call.input['subagent_type'] ?? 'general-purpose';
    const rule = context.rules.find((r) => r.tool === 'Agent' && r.effect === 'deny' && r.content === type);
    return rule === undefined ? null : byRule(rule);
  },
  critical: nothing,
  guard: nothing,
  approve: () => {
    if (context.classifies) return null;
    const rule = bareRules(context, 'Agent').allow;
    return rule !== null ? byRule(rule) : byClient('allow', 'harmless tool');
  },
  asks: () => 'mode',
});
