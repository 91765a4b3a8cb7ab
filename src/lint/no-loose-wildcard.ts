// Finds allow rules whose star stands where another program or another word fits in.
import type { Rule } from '../compile.ts';
import { quoted, rulesOf } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

export const noLooseWildcard: LintRule = {
  name: 'no-loose-wildcard',
  severity: 'warning',
  why: 'A star stands for any text, blanks and options included.',
  fix: 'Begin with the whole command and subcommand, and put a blank before the star.',
  conditions: ['perm-allow-leading-wildcard', 'perm-glued-wildcard'],
  bad: { '10-a.json': { permissions: { allow: ['Bash(* --version)', 'Bash(ls*)', 'Bash(git * main)'] } } },
  good: { '10-a.json': { permissions: { allow: ['Bash(node --version)', 'Bash(ls *)', 'Bash(git log *)'] } } },
  check: (input) => rulesOf(input, ['allow'], ['Bash']).flatMap(loose),
};

function loose(rule: Rule): readonly Hit[] {
  const content = rule.content ?? '';
  const star = content.endsWith(':*') ? -1 : content.indexOf('*');
  if (star < 0 || /^\*+$/.test(content)) return [];
  const told = faultOf(content, star);
  return told === null ? [] : [{ origin: rule.origin, message: `allow ${quoted(rule.text)} ${told}` }];
}

function faultOf(content: string, star: number): string | null {
  const [head, tail] = [content.slice(0, star), content.slice(star + 1)];
  if (head.trim() === '') return 'lets any program stand in front';
  if (/[&|;]/.test(tail)) return 'has a star in front of an operator, so all arguments fit in';
  if (tail.trim() !== '' && !head.trim().includes(' ')) return 'lets any subcommand and option stand in the middle';
  return tail === '' && /^[\w.-]+$/.test(head) ? `also matches every other program that begins with \`${head}\`` : null;
}
