// Turns a call of any other tool (MCP, WebSearch, ...) into the steps of its decision: rules by name alone.
import { QUIET_TOOLS } from '../facts/tools.ts';
import { nameRule } from './names.ts';
import { byClient, byRule, nothing, type Steps, type Tool } from './verdict.ts';

export const other: Tool = (call, context): Steps => ({
  rules: nothing,
  critical: nothing,
  guard: nothing,
  approve: () => {
    const rule = nameRule(context, 'allow', call.tool);
    if (rule !== null) return byRule(rule);
    return QUIET_TOOLS.has(call.tool) ? byClient('allow') : null;
  },
  asks: () => 'mode',
});
