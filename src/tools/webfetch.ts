// Turns WebFetch rules and a URL into the rule that decides it, by the URL's host alone.
import type { Effect, Rule } from '../compile.ts';
import { PREAPPROVED_HOSTS } from '../facts/hosts.ts';
import { once } from '../once.ts';
import { matchesParts } from './command-pattern.ts';
import type { Context } from './context.ts';
import { bareRules } from './names.ts';
import { byClient, byRule, nothing, type Steps, type Tool } from './verdict.ts';

/**
 * The host part of a `domain:` rule (semantics 7, client 2.1.330), lower case without trailing dot.
 * - `all`: `domain:*`. - `subdomains`: a leading `*.`, any depth below `labels`, not `labels` itself.
 * - `wildcard`: `labels`, each of texts joined by any other without a dot. - `exact`: `text`.
 */
export type HostPattern =
  | { readonly kind: 'all' }
  | { readonly kind: 'exact'; readonly text: string }
  | { readonly kind: 'subdomains' | 'wildcard'; readonly labels: readonly (readonly string[])[] };

/** Reads `domain:h`; null: the rule matches nothing (a port, a leading blank). */
export function parseHostPattern(content: string): HostPattern | null {
  if (!content.startsWith('domain:')) return null;
  const host = content
    .slice('domain:'.length)
    .toLowerCase()
    .replace(/(?<!^\*)\.$/, '');
  if (host === '' || host === '*.' || /\s/.test(host)) return null;
  if (host === '*') return { kind: 'all' };
  const labels = (text: string) => labelsOf(text).map((label) => label.split('*'));
  if (host.startsWith('*.')) return { kind: 'subdomains', labels: labels(host.slice(2)) };
  return host.includes('*') ? { kind: 'wildcard', labels: labels(host) } : { kind: 'exact', text: host };
}

export function matchesHost(pattern: HostPattern, host: string): boolean {
  if (pattern.kind === 'all') return true;
  if (pattern.kind === 'exact') return pattern.text === host;
  if (pattern.kind === 'wildcard') return matchesLabels(pattern.labels, labelsOf(host));
  return endsIn(pattern.labels, labelsOf(host));
}

/** Whether a host ends in some labels behind a dot, with no empty label before. */
function endsIn(labels: readonly (readonly string[])[], own: readonly string[]): boolean {
  const start = own.length - labels.length;
  if (start < 2 || own[start - 1] !== '.' || !matchesLabels(labels, own.slice(start))) return false;
  const before = own.slice(0, start - 1).join('');
  return before.split('.').every((label) => label !== '');
}

/** Label by label: no star reaches over a dot or a colon. */
function matchesLabels(labels: readonly (readonly string[])[], own: readonly string[]): boolean {
  return own.length === labels.length && labels.every((parts, i) => matchesLabel(parts, own[i] ?? ''));
}

const matchesLabel = (parts: readonly string[], label: string): boolean =>
  parts.length === 1 ? parts[0] === label : matchesParts(parts, label);

/** The labels of a host, and what stands between them. */
const labelsOf = (host: string): readonly string[] => host.split(/([.:])/);

/** The host a URL's rules look at: lower case, without port, user and trailing dot; null for no URL. */
export function hostOf(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed === null ? null : parsed.hostname.toLowerCase().replace(/\.$/, '');
}

/** Whether the client fetches a URL without a rule. */
export function isPreapproved(url: string): boolean {
  const parsed = URL.parse(url);
  if (parsed === null) return false;
  const host = parsed.hostname.toLowerCase();
  return PREAPPROVED_HOSTS.some((entry) => {
    const slash = entry.indexOf('/');
    if (slash < 0) return entry === host;
    return entry.slice(0, slash) === host && isUnder(parsed.pathname, entry.slice(slash));
  });
}

/** A path with an escaped dot or slash, escaped however often, lies nowhere (our own probes, client 2.1.330). */
const isUnder = (path: string, folder: string): boolean =>
  (path === folder || path.startsWith(`${folder}/`)) && !/%(?:25)*(?:2[ef]|5c)/i.test(path);

interface HostRule {
  readonly rule: Rule;
  readonly pattern: HostPattern;
}

const hostRules = once((rules: readonly Rule[]): readonly HostRule[] =>
  rules.flatMap((rule) => {
    const pattern = rule.tool === 'WebFetch' && rule.content !== null ? parseHostPattern(rule.content) : null;
    return pattern === null ? [] : [{ rule, pattern }];
  }),
);

const hostRule = (context: Context, effect: Effect, host: string): Rule | null =>
  hostRules(context.rules).find(({ rule, pattern }) => rule.effect === effect && matchesHost(pattern, host))?.rule ??
  null;

/** WebFetch: `domain:` rules, then the hosts the client trusts by itself; a rule beats those (semantics 7). */
export const webfetch: Tool = (call, context): Steps => {
  const url = typeof call.input['url'] === 'string' ? call.input['url'] : '';
  const host = hostOf(url);
  const ruled = (effect: Effect): Rule | null => (host === null ? null : hostRule(context, effect, host));
  return {
    rules: () => {
      const rule = ruled('deny') ?? ruled('ask');
      return rule === null ? null : byRule(rule);
    },
    critical: nothing,
    guard: nothing,
    approve: () => {
      const rule = bareRules(context, 'WebFetch').allow ?? ruled('allow');
      if (rule !== null) return byRule(rule);
      return isPreapproved(url) ? byClient('allow', 'known site') : null;
    },
    asks: () => 'mode',
  };
};
