// Turns a changed path rule near lists with `!` rules into the cells to search: there not one rule decides, but its whole list.
import type { Effect, Rule, Ruleset } from '../compile.ts';
import { type Machine, machineOf, REST } from '../language/machine.ts';
import { anyOf } from '../language/union.ts';
import { once } from '../once.ts';
import { carved } from '../regions/carve.ts';
import { isNegative, pathRegion } from '../regions/path.ts';
import { consulted } from '../regions.ts';
import type { Cell } from './cells.ts';
import { type Claim, EFFECTS, type Result, ranksBelow } from './claim.ts';
import { decides, goesBefore, type Half } from './half.ts';

/** Whether the changed rule's own list, on either side, holds `!` rules; a bare rule is in no list. */
export function isCarved({ changed, domain, own, other }: Claim): boolean {
  const { tool, effect, content } = changed.rule;
  return domain.subject === 'path' && content !== null && [own, other].some((half) => carves(half, tool, effect));
}

/** Whether any list that decides calls of the domain holds `!` rules. */
export function isNearCarving({ domain, own, other }: Claim): boolean {
  if (domain.subject !== 'path') return false;
  const { content } = consulted(domain.tool);
  return [own, other].some((half) =>
    EFFECTS.some((effect) => content[effect].some((tool) => carves(half, tool, effect))),
  );
}

const carves = ({ ruleset }: Half, tool: string, effect: Effect): boolean =>
  carvingIn(ruleset).has(`${effect} ${tool}`);

const carvingIn = once(
  ({ rules }: Ruleset): ReadonlySet<string> =>
    new Set(rules.flatMap(({ tool, effect, content }) => (isNegative(content ?? '') ? [`${effect} ${tool}`] : []))),
);

/** As `cellsOf`; a list with `!` rules can guard more or less on either side, so both sides are asked. */
export function carvedCells(claim: Claim): readonly Cell[] {
  const { own, other } = claim;
  if (!isCarved(claim)) return cellsBetween(claim, claim.machine, [own, other]);
  const { tool, effect } = claim.changed.rule;
  return [[own, other] as const, [other, own] as const].flatMap((sides) =>
    cellsBetween(claim, listOf(sides[0], [tool], effect), sides),
  );
}

function cellsBetween(claim: Claim, machine: Machine, [own, other]: readonly [Half, Half]): readonly Cell[] {
  const { changed, domain, ...rest } = claim;
  const { content } = consulted(domain.tool);
  const saying = (half: Half, effect: Effect, tools = content[effect]): Machine =>
    anyOf([listOf(half, tools, effect), bareOf(half, domain.tool, effect)]);
  const above = (half: Half, than: Result): readonly Machine[] =>
    EFFECTS.filter((effect) => ranksBelow(than, effect)).map((effect) => {
      const rules = half.ruleset.rules.filter((rule) => rule.effect === effect);
      const goes = (tool: string) =>
        rules.filter((rule) => rule.tool === tool).every((rule) => goesBefore(rule, changed.rule, domain.tool, half));
      return saying(half, effect, content[effect].filter(goes));
    });
  const { effect } = changed.rule;
  return (['deny', 'ask', 'allow', 'unset'] as const)
    .filter((result) => ranksBelow(result, effect))
    .map((result) => ({
      ...rest,
      result,
      all: [machine, ...(result === 'unset' ? [] : [saying(other, result)])],
      none: anyOf([...above(own, effect), ...above(other, result)]),
    }));
}

/** A bare rule speaks of every path, `Edit(*)` of those in the working directories. */
const bareOf = ({ ruleset, region }: Half, tool: string, effect: Effect): Machine =>
  machineOf(
    ruleset.rules
      .filter((rule) => rule.effect === effect && rule.content === null && decides(rule, tool))
      .flatMap((rule) => {
        const reach = region(rule);
        return reach.kind === 'set' && reach.subject === 'path' ? reach.patterns : [[REST]];
      }),
  );

/** The paths that the lists of some tools speak of, each list with its `!` rules. */
function listOf({ ruleset, anchors }: Half, tools: readonly string[], effect: Effect): Machine {
  return anyOf(
    tools.flatMap((tool) => {
      const rules = ruleset.rules.filter(
        (rule) => rule.tool === tool && rule.effect === effect && rule.content !== null,
      );
      const relative = rules.some(({ content }) => isNegative(content ?? '')) ? rules.filter(isRelative) : [];
      const plain = rules.filter((rule) => !relative.includes(rule));
      const read = (some: readonly Rule[]) =>
        some.flatMap(({ content }) => pathRegion(content ?? '', effect, anchors) ?? []);
      return [machineOf(read(plain).flatMap(({ patterns }) => patterns)), carved(read(relative))];
    }),
  );
}

/** `!` carves only out of patterns that are read relative to the current directory. */
const isRelative = ({ content }: Rule): boolean => !/^(\/|~\/)/.test(content ?? '');
