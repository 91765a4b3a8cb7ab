// Turns both sides and how texts begin into the machines of the rules that meet such texts, made once for all changed rules nearby.
import type { Effect, Rule } from '../compile.ts';
import { growing, literal, type Machine, machineOf, type Pattern } from '../language/machine.ts';
import { headOf, mayMeet } from '../language/quick.ts';
import { once } from '../once.ts';
import { exactTextOf, type SetRegion } from '../regions.ts';
import { type Claim, EFFECTS, patternsIn, type Result, ranksBelow } from './claim.ts';
import type { Domain } from './domain.ts';
import { beginningOf, goesBefore, type Half } from './half.ts';

/** What else decides texts that begin like a changed rule's. */
export interface Rivals {
  /** Rules of the own side that go before `effect` and of the other side that go before `result`; and exact asks of both. */
  above(effect: Effect, result: Result): Machine;
  /** Rules of the other side that come to `result`, but for those that share no text with some patterns. */
  saying(result: Effect, patterns: readonly Pattern[]): Machine;
  /** The changed rules of the same side and effect before one: what they cover too is theirs to show. */
  before(rule: Rule): Machine;
}

export function rivalsOf(claim: Claim): Rivals {
  const { own, other, changed, changes, domain, patterns } = claim;
  const beginning = beginningOf(headOf(patterns));
  const known = knownRivals(own)(other)(changes);
  const key = `${domain.tool} ${changed.rule.tool === 'Edit'} ${beginning}`;
  const rivals = known.get(key) ?? madeOf(claim, beginning);
  known.set(key, rivals);
  return rivals;
}

const knownRivals = once((_own: Half) =>
  once((_other: Half) => once((_changes: Claim['changes']) => new Map<string, Rivals>())),
);

function madeOf({ own, other, changed, changes, domain }: Claim, beginning: string): Rivals {
  const near = (half: Half, effect: Effect): readonly SetRegion[] => half.near(domain.tool, effect, beginning);
  const texts = (regions: readonly SetRegion[]): readonly Pattern[] =>
    regions.flatMap((region) => patternsIn(domain, region));
  const beyond = (half: Half, than: Result): readonly Pattern[] =>
    texts(
      EFFECTS.filter((effect) => ranksBelow(than, effect))
        .flatMap((effect) => near(half, effect))
        .filter(({ rule }) => goesBefore(rule, changed.rule, domain.tool, half)),
    );
  const asked = (half: Half): readonly Pattern[] =>
    near(half, 'ask')
      .flatMap((region) => exactTextOf(region) ?? [])
      .map(literal);
  const machines = new Map<string, Machine>();
  const shared = (key: string, make: () => Machine): Machine => {
    const machine = machines.get(key) ?? make();
    machines.set(key, machine);
    return machine;
  };
  const queues = new Map<Effect, (rule: Rule) => Machine>();
  const queueOf = (effect: Effect): ((rule: Rule) => Machine) => {
    const open = near(own, effect).filter(({ exact, rule }) => !exact && changes.has(rule));
    const queue = queues.get(effect) ?? queueIn(domain, open);
    queues.set(effect, queue);
    return queue;
  };
  return {
    above: (effect, result) =>
      shared(`${effect} ${result}`, () =>
        machineOf([...beyond(own, effect), ...beyond(other, result), ...asked(own), ...asked(other)]),
      ),
    saying: (result, patterns) =>
      machineOf(texts(near(other, result)).filter((text) => patterns.some((one) => mayMeet(one, text)))),
    before: (rule) => queueOf(rule.effect)(rule),
  };
}

/** For each rule of a list the machine of those before it, all in one trie. */
function queueIn(domain: Domain, regions: readonly SetRegion[]): (rule: Rule) => Machine {
  const patterns: Pattern[] = [];
  const places = new Map<Rule, number>();
  for (const region of regions) {
    places.set(region.rule, patterns.length);
    patterns.push(...patternsIn(domain, region));
  }
  const first = growing(patterns);
  return (rule) => first(places.get(rule) ?? 0);
}
