// Turns a Skill call into the steps of its decision: allowed unless a rule names the skill.
import type { Effect, Rule } from '../compile.ts';
import { once } from '../once.ts';
import type { Context } from './context.ts';
import { bareRules } from './names.ts';
import { byClient, byRule, nothing, type Steps, type Tool } from './verdict.ts';

/** `exact`: the skill, with any arguments. `prefix` (`n *`, `n:*`): every skill whose name starts with `text`, no word boundary (semantics 8). */
export interface SkillPattern {
  readonly kind: 'exact' | 'prefix';
  readonly text: string;
}

export function parseSkillPattern(content: string): SkillPattern {
  const text = nameOf(content);
  return / \*$|:\*$/.test(text) ? { kind: 'prefix', text: text.slice(0, -2) } : { kind: 'exact', text };
}

/** A skill may be called as people type it: `/deploy` (our own probes, client 2.1.330). */
const nameOf = (written: string): string => (written.startsWith('/') ? written.slice(1) : written);

export const matchesSkill = (pattern: SkillPattern, name: string): boolean =>
  pattern.kind === 'exact' ? name === pattern.text : name.startsWith(pattern.text);

function skillRule(context: Context, effect: Effect, name: string): Rule | null {
  return skillRules(context.rules, effect).find(({ pattern }) => matchesSkill(pattern, name))?.rule ?? null;
}

const skillRules = once((rules: readonly Rule[], effect) =>
  rules.flatMap((rule) =>
    rule.tool === 'Skill' && rule.effect === effect && rule.content !== null
      ? [{ rule, pattern: parseSkillPattern(rule.content) }]
      : [],
  ),
);

/** Skills are allowed by default (those that declare permissions of their own are not modelled); `Skill(n)` as ask has no effect. */
export const skill: Tool = (call, context): Steps => {
  const name = typeof call.input['skill'] === 'string' ? nameOf(call.input['skill']) : '';
  return {
    rules: () => {
      const rule = skillRule(context, 'deny', name);
      return rule === null ? null : byRule(rule);
    },
    critical: nothing,
    guard: nothing,
    approve: () => {
      const rule = bareRules(context, 'Skill').allow ?? skillRule(context, 'allow', name);
      return rule !== null ? byRule(rule) : byClient('allow', 'harmless tool');
    },
    asks: () => 'mode',
  };
};
