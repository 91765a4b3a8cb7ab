// Turns the rules of a context into the Bash allow rules that count in auto mode: it suspends those for interpreters and runners.
import type { Rule } from '../compile.ts';
import { SUSPENDED_INTERPRETERS, SUSPENDED_RUNNERS } from '../facts/bash.ts';
import { once } from '../once.ts';
import { parseCommandPattern } from './command-pattern.ts';

/** The allow rules with content that auto mode does not suspend; made once for a list of rules. */
export const lasting = once((rules: readonly Rule[]): readonly Rule[] =>
  rules.filter((rule) => rule.effect === 'allow' && !isSuspended(rule)),
);

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
