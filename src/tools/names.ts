// Turns rules without content (`Bash`, `mcp__github`, `W*`) into the rule that covers a tool by its name.
import type { Effect, Rule } from '../compile.ts';
import { once } from '../once.ts';
import { matchesParts } from './command-pattern.ts';
import type { Context } from './context.ts';

/** The first rule of each effect that covers a whole tool. Names are case-sensitive; `*` stands for any text (semantics 1 and 8). */
export const bareRules = ({ rules }: Pick<Context, 'rules'>, tool: string): Readonly<Record<Effect, Rule | null>> =>
  bareOf(rules, tool);

const bareOf = once((rules: readonly Rule[], tool) => {
  const names = namesOf(rules);
  const first = (effect: Effect): Rule | null => {
    const { literal, open } = names[effect];
    return literal.get(tool) ?? open.find((rule) => coversName(rule, tool)) ?? null;
  };
  return { deny: first('deny'), ask: first('ask'), allow: first('allow') };
});

interface Names {
  readonly literal: ReadonlyMap<string, Rule>;
  readonly open: readonly Rule[];
}

const namesOf = once((rules: readonly Rule[]): Readonly<Record<Effect, Names>> => {
  const bare = rules.filter((rule) => rule.content === null);
  return { deny: collect(bare, 'deny'), ask: collect(bare, 'ask'), allow: collect(bare, 'allow') };
});

function collect(rules: readonly Rule[], effect: Effect): Names {
  const bare = rules.filter((rule) => rule.effect === effect);
  const literal = new Map<string, Rule>();
  for (const rule of bare) {
    const known = literal.get(rule.tool);
    // `Read(*)` reaches less than `Read` (tools/files.ts), so the plain form is the one that counts.
    if (known === undefined || (known.text.endsWith('(*)') && !rule.text.endsWith('(*)'))) literal.set(rule.tool, rule);
  }
  return { literal, open: bare.filter((rule) => rule.tool.includes('*') || rule.tool.startsWith('mcp__')) };
}

/** Whether a bare rule's name covers a tool: as a glob over the whole name, or as an MCP server. */
export function coversName(rule: Rule, tool: string): boolean {
  if (rule.tool.includes('*')) return matchesParts(rule.tool.split('*'), tool) && !reachesOtherServer(rule, tool);
  if (rule.tool === tool) return true;
  if (!rule.tool.startsWith('mcp__') || rule.tool.endsWith('__')) return false;
  // A server may be named `s__x`: a deny or ask rule of that name reaches its tools.
  if (rule.effect === 'allow' && rule.tool.indexOf('__', 5) >= 0) return false;
  return tool.startsWith(`${rule.tool}__`) && !reachesOtherServer(rule, tool);
}

/**
 * An allow rule for server `s` does not cover the tools of a server named `s__x` (semantics 8). The name alone cannot tell
 * them from a tool `x__y` of server `s`, so an allow rule is never taken to reach across a second `__`.
 */
function reachesOtherServer(rule: Rule, tool: string): boolean {
  if (rule.effect !== 'allow') return false;
  const server = /^mcp__.+?__/.exec(`${rule.tool}__`)?.[0] ?? '';
  return tool.slice(server.length).includes('__') && !rule.tool.slice(server.length).includes('__');
}
