// Finds paths with one slash in front: in a managed file they start at the working directory, not at the root of the disk.
import type { Rule } from '../compile.ts';
import { quoted, rewrite, rulesOf } from './reading.ts';
import type { LintRule } from './rule.ts';

/** Top-level folders of a disk; a project seldom has them. */
const ROOTS =
  /^\/(?:etc|usr|var|opt|home|root|Users|tmp|private|Library|Applications|System|bin|sbin|lib|lib64|boot|dev|proc|sys|mnt|media|srv|run|Volumes|nix|workspace|workspaces)(?:\/|$)/;

export const noSingleSlash: LintRule = {
  name: 'no-single-slash',
  severity: 'error',
  why: 'One slash anchors the rule at the working directory (measured), so `/etc/shadow` guards a folder etc of the project.',
  fix: 'Write two slashes for the root of the disk, ~/ for the home folder, or no slash for the project.',
  conditions: ['perm-single-slash'],
  bad: { '10-a.json': { permissions: { deny: ['Read(/etc/shadow)'] } } },
  good: { '10-a.json': { permissions: { deny: ['Read(//etc/shadow)'] } } },
  check: (input) =>
    rulesOf(input, ['deny', 'ask', 'allow'], ['Read', 'Edit', 'Cd']).flatMap((rule) =>
      isSingle(rule) ? [found(rule)] : [],
    ),
};

const isSingle = ({ content }: Rule) => content !== null && /^\/[^/]/.test(content);

function found(rule: Rule) {
  const isRoot = ROOTS.test(rule.content ?? '');
  // Only where the root of the disk is certainly meant, and never so that something opens.
  const edits = isRoot && rule.effect !== 'allow' ? [rewrite(rule.origin, rule.text.replace('(/', '(//'))] : [];
  const severity = isRoot && rule.effect !== 'allow' ? ('error' as const) : ('warning' as const);
  return {
    origin: rule.origin,
    severity,
    message: `${rule.effect} ${quoted(rule.text)} starts at the working directory`,
    edits,
  };
}
