// Finds marketplace patterns that admit look-alikes, or that match nothing.
import { isObject } from '../parse.ts';
import { type Entry, entries, quoted, text } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

export const noLoosePattern: LintRule = {
  name: 'no-loose-pattern',
  severity: 'warning',
  why: 'The patterns are regular expressions: without ^ and $ and with a bare dot, look-alike hosts fit; wildcards of other kinds are taken literally.',
  fix: 'Write for example ^git\\.corp\\.example$, and list packages one by one.',
  conditions: ['plugin-pattern-loose', 'plugin-npm-scope-wildcard', 'plugin-github-wildcard-misuse'],
  bad: {
    '10-a.json': {
      strictKnownMarketplaces: [{ source: 'hostPattern', hostPattern: 'git.corp.example' }],
      disableSideloadFlags: true,
    },
  },
  good: {
    '10-a.json': {
      strictKnownMarketplaces: [{ source: 'hostPattern', hostPattern: '^git\\.corp\\.example$' }],
      disableSideloadFlags: true,
    },
  },
  check: (input) =>
    ['strictKnownMarketplaces', 'blockedMarketplaces'].flatMap((key) =>
      entries(input, key).flatMap((entry) => judge(key, entry)),
    ),
};

function judge(key: string, { value, origin }: Entry): readonly Hit[] {
  if (!isObject(value)) return [];
  const pattern = text(value, 'hostPattern') || text(value, 'pathPattern');
  const dead = deadFault(value);
  const severity = key === 'blockedMarketplaces' ? 'error' : 'warning';
  if (dead !== null)
    return [
      { origin, severity, message: `${quoted(text(value, 'repo') || text(value, 'package') || pattern)} ${dead}` },
    ];
  const loose =
    pattern === '' || key === 'blockedMarketplaces' ? null : looseFault(pattern, text(value, 'hostPattern') !== '');
  return loose === null ? [] : [{ origin, message: `${quoted(pattern)} ${loose}` }];
}

function deadFault(value: Parameters<typeof text>[0]): string | null {
  const pattern = text(value, 'hostPattern') || text(value, 'pathPattern');
  if (pattern !== '' && !compiles(pattern)) return 'is no regular expression and matches nothing';
  if (text(value, 'source') === 'npm' && text(value, 'package').includes('*'))
    return 'matches nothing: packages take no wildcard';
  return text(value, 'source') === 'github' && /^\*|\*.+$/.test(text(value, 'repo'))
    ? 'is taken literally: only `owner/*` is a wildcard'
    : null;
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern) !== null;
  } catch {
    return false;
  }
}

function looseFault(pattern: string, isHost: boolean): string | null {
  if (/^\^?\.[*+]\$?$/.test(pattern)) return 'admits everything';
  if (!pattern.startsWith('^') || (isHost && !pattern.endsWith('$'))) return 'is not anchored: longer names fit';
  return isHost && /(^|[^\\])\.(?![*+?])/.test(pattern) ? 'has a dot that stands for any character' : null;
}
