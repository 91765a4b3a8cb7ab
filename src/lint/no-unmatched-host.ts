// Finds WebFetch rules for hosts that no host can equal, or that miss the domain itself.
import type { Rule } from '../compile.ts';
import { quoted, rulesOf } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

export const noUnmatchedHost: LintRule = {
  name: 'no-unmatched-host',
  severity: 'error',
  why: 'Only the host name of a URL is compared: a port, a path or a blank in the rule makes it match nothing.',
  fix: 'Write the host name alone; for a domain with everything below it, both `domain:x.com` and `domain:*.x.com`.',
  conditions: ['perm-webfetch-port-path', 'perm-webfetch-apex'],
  bad: { '10-a.json': { permissions: { deny: ['WebFetch(domain:paste.example.com/raw)'] } } },
  good: { '10-a.json': { permissions: { deny: ['WebFetch(domain:paste.example.com)'] } } },
  check: (input) => {
    const rules = rulesOf(input, ['deny', 'ask', 'allow'], ['WebFetch']);
    const texts = new Set(rules.map((rule) => `${rule.effect} ${rule.content}`));
    return rules.flatMap((rule) => [...dead(rule), ...apex(rule, texts)]);
  },
};

function dead(rule: Rule): readonly Hit[] {
  const host = (rule.content ?? 'domain:x').slice('domain:'.length);
  const fault =
    host === ''
      ? 'names no host'
      : /^\s|\s$/.test(host)
        ? 'has a blank in the host name'
        : /\//.test(host)
          ? 'has a path'
          : /:\d+$/.test(host) && !/^\[/.test(host) && !/:.*:/.test(host)
            ? 'has a port'
            : null;
  if (fault === null) return [];
  return [
    {
      origin: rule.origin,
      severity: rule.effect === 'allow' ? 'warning' : 'error',
      message: `${rule.effect} ${quoted(rule.text)} ${fault} and matches nothing`,
    },
  ];
}

function apex(rule: Rule, texts: ReadonlySet<string>): readonly Hit[] {
  const host = /^domain:\*\.([^*\s/:]+)$/.exec(rule.content ?? '')?.[1];
  if (host === undefined || rule.effect === 'allow' || texts.has(`${rule.effect} domain:${host}`)) return [];
  return [
    {
      origin: rule.origin,
      severity: 'warning',
      message: `${rule.effect} ${quoted(rule.text)} does not match \`${host}\` itself`,
      why: 'A leading `*.` stands for at least one more label.',
      fix: `Add \`WebFetch(domain:${host})\`.`,
    },
  ];
}
