// Turns a call of any other tool (MCP, WebSearch, ...) into the steps of its decision: rules by name alone.
import { CLASSIFIED_TOOLS, QUIET_TOOLS } from '../facts/tools.ts';
import type { Context } from './context.ts';
import { bareRules } from './names.ts';
import { byClient, byMode, byRule, nothing, type Steps, type Tool } from './verdict.ts';

export const other: Tool = (call, context): Steps => ({
  rules: nothing,
  critical: nothing,
  guard: nothing,
  approve: () => {
    const rule = bareRules(context, call.tool).allow;
    if (context.mode === 'plan' && call.tool.startsWith('mcp__')) return byMode('ask', context);
    if (rule !== null) return byRule(rule);
    return isQuiet(call.tool, context) ? byClient('allow', 'harmless tool') : null;
  },
  asks: () => 'mode',
});

function isQuiet(tool: string, { mode, classifies }: Context): boolean {
  const decided = CLASSIFIED_TOOLS.get(tool);
  if (decided === undefined) return QUIET_TOOLS.has(tool);
  return decided === 'auto' ? mode !== 'auto' : !classifies;
}
