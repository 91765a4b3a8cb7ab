// Turns one side of a comparison into its rules by tool and effect, read as regions only when a question touches them.
import type { Effect, Rule, Ruleset } from '../compile.ts';
import { literal, machineOf } from '../language/machine.ts';
import { accepts } from '../language.ts';
import type { Anchors } from '../regions/path.ts';
import { consulted, type Region, regionOf, type SetRegion } from '../regions.ts';

/** MCP tools are compared as names under this one heading. */
export const MCP = 'mcp';

export interface Half {
  readonly ruleset: Ruleset;
  /** The rule as a region; read once. */
  region(rule: Rule): Region;
  /** The rules of one effect that can decide calls of a tool (or of `MCP` tools), in the client's order. */
  rules(tool: string, effect: Effect): readonly Rule[];
}

export function halfOf(ruleset: Ruleset, anchors: Anchors): Half {
  const regions = new Map<Rule, Region>();
  const lists = new Map<string, readonly Rule[]>();
  const region = (rule: Rule): Region => {
    const known = regions.get(rule) ?? regionOf(rule, anchors);
    regions.set(rule, known);
    return known;
  };
  const rules = (tool: string, effect: Effect): readonly Rule[] => {
    const key = `${effect} ${tool}`;
    const known = lists.get(key) ?? ruleset.rules.filter((rule) => rule.effect === effect && decides(rule, tool));
    lists.set(key, known);
    return known;
  };
  return { ruleset, region, rules };
}

/** Whether a rule can decide some call of a tool. */
export function decides(rule: Rule, tool: string): boolean {
  if (tool === MCP) return rule.content === null && (rule.tool.startsWith('mcp__') || isGlobForMcp(rule.tool));
  const { content, bare } = consulted(tool);
  if (rule.content !== null) return content[rule.effect].includes(rule.tool);
  return bare[rule.effect].some((name) => namesTool(rule.tool, name));
}

export function namesTool(glob: string, tool: string): boolean {
  if (!glob.includes('*')) return glob === tool;
  return accepts(machineOf([globPattern(glob)]), tool);
}

function globPattern(glob: string) {
  return literal(glob).map((code) => (code === 42 ? { chars: [0, 0xffff], many: true } : code));
}

// `*`, `m*`, `*__x`: a glob whose fixed head agrees with `mcp__`.
function isGlobForMcp(glob: string): boolean {
  const head = glob.split('*')[0] ?? '';
  return glob.includes('*') && ('mcp__'.startsWith(head) || head.startsWith('mcp__'));
}

/** Whether a region can have anything in common with texts that begin with `head`. */
export function isNear(region: SetRegion, head: string): boolean {
  return region.patterns.some((pattern) => {
    for (let i = 0; i < head.length; i++) {
      const token = pattern[i];
      if (token === undefined) return false;
      if (typeof token !== 'number') return true;
      if (token !== head.charCodeAt(i)) return false;
    }
    return true;
  });
}

/** The fixed text every member of a region begins with. */
export function headOf(region: SetRegion): string {
  const heads = region.patterns.map((pattern) => {
    const end = pattern.findIndex((token) => typeof token !== 'number');
    return String.fromCharCode(...(end < 0 ? pattern : pattern.slice(0, end)).map(Number));
  });
  return heads.reduce((shared, head) => {
    let i = 0;
    while (i < shared.length && shared[i] === head[i]) i++;
    return shared.slice(0, i);
  });
}
