// Finds marketplace patterns that admit look-alikes, or that cannot be read.
import { isObject } from '../parse.ts';
import { type Entry, entries, quoted, text } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

export const noLoosePattern: LintRule = {
  name: 'no-loose-pattern',
  severity: 'warning',
  why: 'The patterns are regular expressions: without ^ and $ and with a bare dot, look-alike hosts fit.',
  fix: 'Write for example ^git\\.corp\\.example$.',
  conditions: ['plugin-pattern-loose'],
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
  const host = text(value, 'hostPattern');
  const pattern = host || text(value, 'pathPattern');
  if (pattern === '') return [];
  if (!compiles(pattern)) {
    const severity = key === 'blockedMarketplaces' ? 'error' : 'warning';
    return [{ origin, severity, message: `${quoted(pattern)} is no regular expression and matches nothing` }];
  }
  const loose = key === 'blockedMarketplaces' ? null : looseFault(pattern, host !== '');
  return loose === null ? [] : [{ origin, message: `${quoted(pattern)} ${loose}` }];
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
