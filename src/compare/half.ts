// Turns one side of a comparison into its rules by tool and effect, read as regions only when a question touches them.
import type { Effect, Rule, Ruleset } from '../compile.ts';
import { literal, machineOf, REST } from '../language/machine.ts';
import { accepts } from '../language.ts';
import { once } from '../once.ts';
import type { Anchors } from '../regions/path.ts';
import { asCommand, consulted, type Region, regionOf, type SetRegion } from '../regions.ts';
import { type Placed, type Words, wordsOf } from './words.ts';

/** MCP tools are compared as names under this one heading. */
export const MCP = 'mcp';

export interface Half {
  readonly ruleset: Ruleset;
  /** Where its path rules begin. */
  readonly anchors: Anchors;
  /** The rule as a region; read once. */
  region(rule: Rule): Region;
  /** The sets of one effect that can decide calls of a tool and share a text with a fixed head, in the client's order. */
  near(tool: string, effect: Effect, head: string): readonly SetRegion[];
}

export function halfOf(ruleset: Ruleset, anchors: Anchors): Half {
  const regions = new Map<Rule, Region>();
  const region = (rule: Rule): Region => {
    const known = regions.get(rule) ?? regionOf(rule, anchors);
    regions.set(rule, known);
    return known;
  };
  const groups = groupsOf(ruleset.rules);
  const found = new Map<string, readonly SetRegion[]>();
  const once = (key: string, search: () => readonly SetRegion[]): readonly SetRegion[] => {
    const known = found.get(key) ?? search();
    found.set(key, known);
    return known;
  };
  const around = (tool: string, effect: Effect, beginning: string): readonly SetRegion[] =>
    groups
      .filter(({ alike }) => alike.effect === effect && decides(alike, tool))
      .flatMap(({ words }) => words().meeting(beginning))
      .sort((a, b) => a.place - b.place)
      .flatMap(({ rule }) => {
        const one = region(rule);
        if (one.kind !== 'set') return [];
        return one.subject === 'field' ? (asCommand(one) ?? []) : [one];
      });
  const near = (tool: string, effect: Effect, head: string): readonly SetRegion[] => {
    const beginning = consulted(tool).subject === 'command' ? beginningOf(head) : '';
    const key = `${effect} ${tool} `;
    return once(`${key}${head}`, () =>
      once(`${key}${beginning}…`, () => around(tool, effect, beginning)).filter((one) =>
        isNear(one, one.rule.content === null ? '' : head),
      ),
    );
  };
  return { ruleset, anchors, region, near };
}

/** Rules of one effect and tool, with content or without: what one of them decides, each may decide. */
interface Group {
  readonly alike: Rule;
  words(): Words;
}

function groupsOf(rules: readonly Rule[]): readonly Group[] {
  const groups = new Map<string, Placed[]>();
  rules.forEach((rule, place) => {
    const key = `${rule.effect}${rule.content === null ? '' : '('}${rule.tool}`;
    const group = groups.get(key);
    if (group) group.push({ rule, place });
    else groups.set(key, [{ rule, place }]);
  });
  return [...groups.values()].flatMap((group) => (group[0] ? [groupOf(group[0].rule, group)] : []));
}

function groupOf(alike: Rule, placed: readonly Placed[]): Group {
  let words: Words | null = null;
  return {
    alike,
    words: () => {
      words ??= wordsOf(placed);
      return words;
    },
  };
}

/** Whether a rule can decide some call of a tool. */
export function decides(rule: Rule, tool: string): boolean {
  if (tool === MCP) return rule.content === null && isForMcp(rule.tool);
  const { content, bare } = consulted(tool);
  if (rule.content !== null) return content[rule.effect].includes(rule.tool) || rule.tool === tool;
  return bare[rule.effect].some((name) => namesTool(rule.tool, name));
}

/**
 * Whether a rule decides a call of a tool before another tool's rule can. Reading follows Edit rules only where they let write: an ask or a
 * deny of Edit keeps no Read rule from deciding, nor does an allow that one of them may keep from counting (client 2.1.330).
 */
export function goesBefore(one: Rule, changed: Rule, tool: string, { ruleset }: Half): boolean {
  if (one.tool !== 'Edit' || changed.tool === 'Edit' || !consulted(tool).content.allow.includes('Read')) return true;
  return one.effect === 'allow' && !guardsEdits(ruleset);
}

const guardsEdits = once(({ rules }: Ruleset): boolean =>
  rules.some(({ tool, effect }) => tool === 'Edit' && effect !== 'allow'),
);

function namesTool(glob: string, tool: string): boolean {
  if (!glob.includes('*')) return glob === tool;
  return accepts(machineOf([literal(glob).map((code) => (code === 42 ? REST : code))]), tool);
}

// A name of an MCP tool or server, or a glob whose fixed head agrees with `mcp__`: `*`, `m*`, `*__x`.
function isForMcp(name: string): boolean {
  const head = name.split('*')[0] ?? '';
  return head.startsWith('mcp__') || (name.includes('*') && 'mcp__'.startsWith(head));
}

/** The first word with its blank, so that rules on one program share what is looked up; all that meets a head meets its beginning. */
export const beginningOf = (head: string): string => /^\S* /.exec(head)?.[0] ?? head;

/** Whether a region can have anything in common with texts that begin with `head`. */
function isNear(region: SetRegion, head: string): boolean {
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
