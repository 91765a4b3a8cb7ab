// Finds allow and ask rules that a stricter rule covers whole, so that they never decide anything.
import { isSandboxed } from '../compare/sandbox.ts';
import type { Rule } from '../compile.ts';
import { isObject } from '../parse.ts';
import { commandsOf } from '../tools/bash-exact.ts';
import { type Coverage, coverage, covering } from './coverage.ts';
import { quoted, rulesOf } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const noShadowedRule: LintRule = {
  name: 'no-shadowed-rule',
  severity: 'warning',
  why: 'Deny comes before ask and ask before allow, however specific a rule is: there are no exceptions from a deny.',
  fix: 'Narrow the stricter rule, or remove the one that never applies.',
  conditions: ['perm-dead-allow', 'perm-dead-ask'],
  bad: { '10-a.json': { permissions: { allow: ['Bash(git push origin main)'], deny: ['Bash(git push *)'] } } },
  good: { '10-a.json': { permissions: { allow: ['Bash(git pull)'], deny: ['Bash(git push *)'] } } },
  check: (input) => {
    const stricter = coverage(rulesOf(input, ['deny', 'ask']));
    return rulesOf(input, ['ask', 'allow']).flatMap((rule) => shadow(input, rule, stricter));
  },
};

function shadow(input: LintInput, rule: Rule, stricter: Coverage): readonly Hit[] {
  const by = covering(stricter, rule).find((wide) => wide !== rule && outranks(wide, rule) && !survives(wide, rule));
  if (by === undefined) return sandboxed(input, rule);
  // What sandboxed commands may reach it says all the same.
  if (rule.tool === 'WebFetch' && rule.effect === 'allow' && isSandboxed(input.policy.settings)) return [];
  const message = `${rule.effect} ${quoted(rule.text)} never applies: ${by.effect} ${quoted(by.text)} covers it`;
  return [{ origin: rule.origin, message }];
}

const outranks = (a: Rule, b: Rule) =>
  (a.effect === 'deny' && b.effect !== 'deny') || (a.effect === 'ask' && b.effect === 'allow');

// An exact ask beats a wildcard deny (semantics 3.2), and a whole line that is allowed an ask for a command of it: they are anything but dead.
const survives = (wide: Rule, rule: Rule) =>
  rule.tool === 'Bash' &&
  rule.content !== null &&
  wide.content !== null &&
  wide.content !== rule.content &&
  (rule.effect === 'ask' ? !rule.content.includes('*') : wide.effect === 'ask' && commandsOf(rule) !== null);

function sandboxed({ policy }: LintInput, rule: Rule): readonly Hit[] {
  const sandbox = policy.settings['sandbox'];
  const isOn = isSandboxed(policy.settings) && isObject(sandbox) && sandbox['autoAllowBashIfSandboxed'] === true;
  if (!isOn || rule.effect !== 'ask' || rule.tool !== 'Bash' || rule.content !== null) return [];
  return [
    {
      origin: rule.origin,
      message: 'ask `Bash` is skipped for sandboxed commands',
      why: '`sandbox.autoAllowBashIfSandboxed` is on.',
      fix: 'Switch it off, or ask for the commands that matter.',
    },
  ];
}
