// Finds Read and Edit rules whose path can never match: variables, `..`, drive letters, an unclosed bracket.
import { isCarving, parsePathPattern } from '../tools/path-pattern.ts';
import { quoted, rulesOf } from './reading.ts';
import type { LintRule } from './rule.ts';

export const noUnmatchedPath: LintRule = {
  name: 'no-unmatched-path',
  severity: 'error',
  why: 'Paths are compared as absolute paths with forward slashes, without expanding variables: the rule matches nothing, though in a sandbox an Edit rule opens or closes the folder it names.',
  fix: 'Write //absolute/path, ~/below/home, or //c/Users/… for a Windows drive.',
  conditions: ['perm-windows-path'],
  bad: { '10-a.json': { permissions: { deny: ['Read(C:\\Users\\*\\.ssh\\**)', 'Read($HOME/.ssh/**)'] } } },
  good: { '10-a.json': { permissions: { deny: ['Read(//c/Users/*/.ssh/**)', 'Read(~/.ssh/**)'] } } },
  check: (input) =>
    rulesOf(input, ['deny', 'ask', 'allow'], ['Read', 'Edit']).flatMap((rule) => {
      const fault =
        rule.content === null
          ? null
          : (faultOf(rule.content) ??
            (parsePathPattern(rule.content, rule.effect) === null && !isCarving(rule.content)
              ? 'is a pattern that cannot match'
              : null));
      const severity = rule.effect === 'allow' ? 'warning' : 'error';
      return fault === null
        ? []
        : [{ origin: rule.origin, severity, message: `${rule.effect} ${quoted(rule.text)} ${fault}` }];
    }),
};

function faultOf(content: string): string | null {
  if (/^[A-Za-z]:[\\/]/.test(content)) return 'starts with a drive letter';
  if (/^\\\\|[A-Za-z0-9]\\[A-Za-z0-9]/.test(content)) return 'separates folders with backslashes';
  if (/\$\{?[A-Za-z_]|%[A-Za-z_]+%/.test(content)) return 'names a variable, which is not expanded';
  if (/(^|\/)\.\.(\/|$)/.test(content)) return 'goes up with `..`, which matches nothing';
  if (/^~[^/]/.test(content)) return "names another user's home, which is not expanded";
  return null;
}
