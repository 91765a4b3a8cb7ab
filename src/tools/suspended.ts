// Turns the rules of a context into the Bash allow rules that count in auto mode: it suspends those for interpreters and runners.
import type { Rule } from '../compile.ts';
import { SUSPENDED_INTERPRETERS, SUSPENDED_RUNNERS } from '../facts/bash.ts';
import { parseCommandPattern } from './command-pattern.ts';

const made = new WeakMap<readonly Rule[], readonly Rule[]>();

/** The allow rules with content that auto mode does not suspend; made once for a list of rules. */
export function lasting(rules: readonly Rule[]): readonly Rule[] {
  const known = made.get(rules) ?? rules.filter((rule) => rule.effect === 'allow' && !isSuspended(rule));
  made.set(rules, known);
  return known;
}

/** Rules for everything, interpreters and package runners (semantics 3.3, our own probes). */
function isSuspended({ tool, content }: Rule): boolean {
  if (tool !== 'Bash' || content === null) return false;
  const pattern = parseCommandPattern(content);
  if (pattern.kind === 'exact') return false;
  const text = pattern.kind === 'wildcard' ? (pattern.parts[0] ?? '') : `${pattern.text} `;
  const head = text.trim();
  if (head === '' || SUSPENDED_RUNNERS.has(head)) return true;
  const [program = '', option] = head.split(' ');
  const open = head === program && !text.endsWith(' ');
  if (open) return SUSPENDED_INTERPRETERS.some((name) => name.startsWith(program));
  return SUSPENDED_INTERPRETERS.includes(program) && (option === undefined || option.startsWith('-'));
}
