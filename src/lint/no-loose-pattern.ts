// Finds marketplace patterns that admit look-alikes, or that cannot be read.
import { isObject, type JsonObject } from '../parse.ts';
import { type Entry, entries, quoted, text } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

export const noLoosePattern: LintRule = {
  name: 'no-loose-pattern',
  severity: 'warning',
  why: 'The patterns are regular expressions: without ^ and $ and with a bare dot, look-alike hosts fit; other wildcards are taken literally.',
  fix: 'Write for example ^git\\.corp\\.example$.',
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
  const host = text(value, 'hostPattern');
  const pattern = host || text(value, 'pathPattern');
  const dead = deadFault(value, pattern);
  // An allowlist that admits less than written asks for help by itself; a block that blocks nothing does not.
  const severity = key === 'blockedMarketplaces' ? 'error' : 'warning';
  const shown = pattern || text(value, 'package') || text(value, 'repo');
  if (dead !== null) return [{ origin, severity, message: `${quoted(shown)} ${dead}` }];
  const loose = pattern === '' || key === 'blockedMarketplaces' ? null : looseFault(pattern, host !== '');
  return loose === null ? [] : [{ origin, message: `${quoted(pattern)} ${loose}` }];
}

function deadFault(value: JsonObject, pattern: string): string | null {
  if (pattern !== '' && !compiles(pattern)) return 'is no regular expression and matches nothing';
  if (text(value, 'source') === 'npm' && text(value, 'package').includes('*'))
    return 'matches nothing: packages take no wildcard';
  const repo = text(value, 'source') === 'github' ? text(value, 'repo') : '';
  return repo.includes('*') && !/^[^/*]+\/\*$/.test(repo) ? 'is taken literally: only `owner/*` is a wildcard' : null;
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
