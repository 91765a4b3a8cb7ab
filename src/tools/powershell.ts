// Turns a PowerShell call into the steps of its decision: the Bash pattern language without case, aliases taken as their cmdlets.
import type { Effect, Rule } from '../compile.ts';
import { POWERSHELL_ALIASES } from '../facts/powershell.ts';
import { once } from '../once.ts';
import { foldBlanks, matchesCommand, parseCommandPattern } from './command-pattern.ts';
import type { Context } from './context.ts';
import { bareRules } from './names.ts';
import { byRule, nothing, type Steps, type Tool } from './verdict.ts';

/** Documented, not measured (semantics 5): deny and ask need any part, allow needs every part. Reports call it `not modelled`. */
export const powershell: Tool = (call, context): Steps => {
  const command = typeof call.input['command'] === 'string' ? call.input['command'] : '';
  const parts = command
    .split(/\|\||&&|[|;\n]/)
    .map((part) => canonical(part))
    .filter((part) => part !== '');
  const any = (effect: Effect): Rule | null =>
    parts.map((part) => partRule(part, effect, context)).find((rule) => rule !== null) ?? null;
  return {
    rules: () => {
      const rule = any('deny') ?? any('ask');
      return rule === null ? null : byRule(rule);
    },
    critical: nothing,
    guard: nothing,
    approve: () => {
      const bare = bareRules(context, 'PowerShell').allow;
      if (bare !== null) return byRule(bare);
      const rules = parts.map((part) => partRule(part, 'allow', context));
      const [first] = rules;
      return first !== undefined && first !== null && !/[$`(){}&]/.test(command) && rules.every((rule) => rule !== null)
        ? byRule(first)
        : null;
    },
    asks: () => 'mode',
  };
};

function partRule(part: string, effect: Effect, context: Context): Rule | null {
  return cmdletRules(context.rules, effect).find(({ pattern }) => matchesCommand(pattern, part, part))?.rule ?? null;
}

const cmdletRules = once((rules: readonly Rule[], effect) =>
  rules.flatMap((rule) =>
    rule.tool === 'PowerShell' && rule.effect === effect && rule.content !== null
      ? [{ rule, pattern: parseCommandPattern(canonical(rule.content)) }]
      : [],
  ),
);

/** Lower case, blanks folded, a leading alias replaced by its cmdlet. */
function canonical(text: string): string {
  const lower = foldBlanks(text).toLowerCase();
  const head = /^[^\s:*]+/.exec(lower)?.[0] ?? '';
  const cmdlet = POWERSHELL_ALIASES.get(head);
  return cmdlet === undefined ? lower : cmdlet + lower.slice(head.length);
}
