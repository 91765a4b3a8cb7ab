// Turns the WebFetch rules of a policy into entries of the sandbox's lists of hosts, which is where sandboxed commands meet them.
import type { Effect, Rule, Ruleset } from '../compile.ts';
import { isList, isObject, type JsonObject, type Origin, type Pointer } from '../parse.ts';
import type { Side } from './change.ts';

export const isSandboxed = ({ sandbox }: JsonObject): boolean => isObject(sandbox) && sandbox['enabled'] === true;

/** The list that rules of an effect add to (semantics 7; settings facts, `sandbox.network.allowedDomains`). */
const LISTS: readonly (readonly [Effect, string])[] = [
  ['allow', 'allowedDomains'],
  ['deny', 'deniedDomains'],
];

/** Allow `WebFetch(domain:a.com)` opens `a.com` to sandboxed commands, a deny closes it; a bare `WebFetch` does neither. */
export function withRuleHosts({ settings, rules }: Ruleset): JsonObject {
  const sandbox = isObject(settings['sandbox']) ? settings['sandbox'] : {};
  const network = isObject(sandbox['network']) ? sandbox['network'] : {};
  const fed = LISTS.flatMap(([effect, name]) => {
    const hosts = rules.flatMap((rule) => (rule.effect === effect ? hostOf(rule) : []));
    const listed = network[name] ?? [];
    return hosts.length > 0 && isList(listed) ? [[name, [...listed, ...hosts]]] : [];
  });
  if (fed.length === 0) return settings;
  return { ...settings, sandbox: { ...sandbox, network: { ...network, ...Object.fromEntries(fed) } } };
}

/** The places of the rules that add to a list what the other side's rules do not. */
export function ruleOriginsOf(pointer: Pointer, { ruleset: { rules } }: Side, other: Side): readonly Origin[] {
  const effect = LISTS.find(([, name]) => pointer === `/sandbox/network/${name}`)?.[0];
  const known = new Set(other.ruleset.rules.flatMap((rule) => (rule.effect === effect ? hostOf(rule) : [])));
  return rules
    .filter((rule) => rule.effect === effect && hostOf(rule).some((host) => !known.has(host)))
    .map(({ origin }) => origin);
}

const DOMAIN = 'domain:';

const hostOf = ({ tool, content }: Rule): readonly string[] =>
  tool === 'WebFetch' && content?.startsWith(DOMAIN) ? [content.slice(DOMAIN.length)] : [];
