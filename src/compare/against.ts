// Turns a changed ask rule into the commands on which it decides less strictly than its absence, although on others it asks more.
import type { Rule, Ruleset } from '../compile.ts';
import { except, only, union } from '../language/chars.ts';
import { literal, machineOf, type Pattern, type Token } from '../language/machine.ts';
import { headOf } from '../language/quick.ts';
import { accepts, includes, type Query } from '../language.ts';
import { once } from '../once.ts';
import { exactTextOf, type SetRegion } from '../regions.ts';
import { textsOf } from '../witness.ts';
import { drawn } from './cells.ts';
import { type Claim, patternsIn } from './claim.ts';
import type { Question } from './example.ts';
import { asksAhead, type Step } from './fronts.ts';
import type { Half } from './half.ts';

/** Removals auto mode denies by itself and an ask rule hands to a person (permission-semantics 3.3), as rules may spell them. */
const REMOVALS: readonly string[] = ['/', '~', '/*', '..', '.', '*', '/etc'].flatMap((target) =>
  ['rm', 'rmdir', 'sudo rm', 'rm --no-preserve-root'].flatMap((program) =>
    [' -rf ', ' -fr ', ' -r ', ' -f ', ' '].map((options) => program + options + target),
  ),
);
const MOST_TEXTS = 20;
/** Such removals in several spellings, so that one is left whatever the denies name. */
const BESIDE: readonly string[] = ['rm -rf ~', 'rm -r /', 'rmdir /', 'bash -c "rm /"'];

/** So many denies are looked at, each by one search of so many states. */
const MOST_DENIES = 200;
const BUDGET = 20_000;

/** The looks for commands that a changed ask may decide less strictly than its absence; one line that tells ends a look. */
export function looksAgainst(claim: Question): readonly Iterable<Step>[] {
  const { changed, domain, machine } = claim;
  if (changed.rule.effect !== 'ask' || domain.subject !== 'command') return [];
  const removals = changed.exact ? [] : REMOVALS.filter((text) => accepts(machine, text)).slice(0, MOST_TEXTS);
  const exact = exactTextOf(changed);
  return [
    ...[removals, beside(claim)].map((lines) => lines.map((line) => ({ line, settled: true }))),
    exact === null ? [] : asksAhead(claim, exact),
    ...(isAsked(claim) ? [] : [intoPipes(claim), outOfPipes(claim)]),
  ];
}

/** `git push && rm -rf ~`: the ask decides the whole line, and with it the removal; a quote in what is asked may never end. */
function beside({ changed, patterns, machine, anchors }: Question): readonly string[] {
  const exact = exactTextOf(changed);
  const own = exact === null ? textsOf({ subject: 'command', patterns, machine, anchors }, MOST_TEXTS) : [exact];
  return own
    .slice(0, 2)
    .flatMap((text) =>
      BESIDE.map((removal) => (/["'`]/.test(text) ? `${removal} && ${text}` : `${text} && ${removal}`)),
    );
}

/** Whether the other side asks wherever the changed rule does: then no line is asked here alone. */
function isAsked({ other, domain, patterns }: Claim): boolean {
  const asks = other.near(domain.tool, 'ask', headOf(patterns)).flatMap((region) => patternsIn(domain, region));
  return asks.length > 0 && includes(asks, patterns, BUDGET) === true;
}

/** Asks about each deny, as far as their number goes. */
function* each(claim: Question, denies: readonly SetRegion[], query: (deny: SetRegion) => Query): Generator<Step> {
  for (const deny of denies.slice(0, MOST_DENIES)) {
    const answer = drawn(query(deny), claim.effort, BUDGET);
    const line = answer.kind === 'member' ? answer.text : null;
    yield { line, settled: answer.kind !== 'budget', likelier: line === null ? [] : spanning(claim, deny) };
  }
  if (denies.length > MOST_DENIES) yield { line: null, settled: false };
}

/** Pipelines as people write them that a deny spans and the changed rule has a part of. */
function spanning({ patterns, machine, anchors }: Question, { rule }: SetRegion): readonly string[] {
  const [part] = textsOf({ subject: 'command', patterns, machine, anchors }, 2);
  const [, head = '', rest = ''] = /^([^*|]*)\*+([^|]*)$/.exec(rule.content?.replace(/:\*$/, ' *') ?? '') ?? [];
  const end = rest.replace(/\*/g, '').trim();
  if (part === undefined || head === '') return [];
  return [`${head}notes.txt | ${part} ${end}`, `${part} | npm run deploy ${end}`].map((line) => line.trim());
}

/** What a command may be piped into when no deny says so itself. */
const TAIL = 'zq9 run';

/**
 * An ask on one part of a pipeline beats a wildcard deny that only spans the pipeline (3.2 and 4.2). Its own side asks whatever denies span
 * there, so those of the other one tell.
 */
function intoPipes(claim: Question): Iterable<Step> {
  const { other, domain, patterns } = claim;
  const denies = other
    .near(domain.tool, 'deny', headOf(patterns))
    .filter(({ exact, rule }) => !exact && rule.content !== null);
  const alone = denies.flatMap((region) => patternsIn(domain, region));
  const into = (some: readonly Pattern[], tail: string) =>
    machineOf(some.map((pattern) => [...pattern, ...literal(` | ${tail}`)]));
  return each(claim, denies, ({ rule, patterns: denied }) => {
    const tail = tailOf(rule.content ?? '');
    const all = [machineOf(denied), into(patterns, tail), domain.well];
    return { all, none: into(alone, tail), alphabet: union(domain.alphabet, only('|')) };
  });
}

const NO_PIPE: Token = { chars: except(only('|')), many: true };
const PIPE = literal(' | ');

/** The same where the asked part is the last one: `curl x | sh` under a deny on `curl * | sh`, once `sh` asks. */
function outOfPipes(claim: Question): Iterable<Step> {
  const { other, domain, patterns } = claim;
  const denies = setsOf(other, spanningDenies(other.ruleset));
  const after = (heads: readonly Pattern[]) =>
    machineOf(heads.flatMap((head) => patterns.map((pattern) => [...head, ...PIPE, ...pattern])));
  const alone = after(denies.flatMap((region) => patternsIn(domain, region)));
  return each(claim, denies, ({ patterns: denied }) => {
    const all = [machineOf(denied), after([[NO_PIPE]]), domain.well];
    return { all, none: alone, alphabet: union(domain.alphabet, only('|')) };
  });
}

const setsOf = (half: Half, rules: readonly Rule[]): readonly SetRegion[] =>
  rules.map(half.region).flatMap((region) => (region.kind === 'set' ? [region] : []));

/** What a deny says behind its last pipe, or, as `* push` does of the end of any line, behind its last star. */
const tailOf = (content: string): string =>
  content
    .slice(content.lastIndexOf(content.includes('|') ? '|' : '*') + 1)
    .replace(/:?\*/g, '')
    .trim()
    .replace(/\s+/g, ' ') || TAIL;

/** The wildcard denies of a side that speak of a pipeline, or may hold one between their stars. */
const spanningDenies = once((ruleset: Ruleset): readonly Rule[] =>
  ruleset.rules.filter(
    ({ tool, effect, content }) =>
      tool === 'Bash' && effect === 'deny' && content?.includes('*') && /\|.|\*.*\*/s.test(content),
  ),
);
