// Turns the Bash rules of a ruleset into an index, and a command line into the deny, ask or allow rule that covers it.
import type { Effect, Rule } from '../compile.ts';
import { allowCandidates, type Candidate, strictCandidates } from './candidates.ts';
import { type CommandPattern, foldBlanks, matchesCommand, parseCommandPattern } from './command-pattern.ts';
import type { Context } from './context.ts';
import type { Script, Segment } from './shell.ts';
import { byRule, type Verdict } from './verdict.ts';

export interface CommandRule {
  readonly rule: Rule;
  readonly pattern: CommandPattern;
}

/** The content rules of one effect: exact ones by text, the others in the client's order. */
interface Half {
  readonly exact: ReadonlyMap<string, Rule>;
  readonly open: readonly CommandRule[];
}

const built = new WeakMap<Context, Readonly<Record<Effect, Half>>>();

function rulesOf(context: Context): Readonly<Record<Effect, Half>> {
  let halves = built.get(context);
  if (halves === undefined) {
    halves = { deny: collect(context, 'deny'), ask: collect(context, 'ask'), allow: collect(context, 'allow') };
    built.set(context, halves);
  }
  return halves;
}

function collect(context: Context, effect: Effect): Half {
  const exact = new Map<string, Rule>();
  const open: CommandRule[] = [];
  for (const rule of context.rules) {
    if (rule.tool !== 'Bash' || rule.effect !== effect || rule.content === null) continue;
    const pattern = parseCommandPattern(rule.content);
    if (pattern.kind !== 'exact') open.push({ rule, pattern });
    else if (!exact.has(pattern.text)) exact.set(pattern.text, rule);
  }
  return { exact, open };
}

function exactRule(half: Half, candidates: readonly Candidate[]): Rule | null {
  if (half.exact.size === 0) return null;
  for (const { text, only } of candidates) {
    const rule = only === 'any' ? half.exact.get(text) : undefined;
    if (rule !== undefined) return rule;
  }
  return null;
}

function openRule(half: Half, candidates: readonly Candidate[]): Rule | null {
  for (const { rule, pattern } of half.open) {
    if (candidates.some((candidate) => fits(pattern, candidate))) return rule;
  }
  return null;
}

/** Behind a bare `xargs` an allow rule must end open (`xargs grep *`), a deny or ask rule must not be exact (semantics 4.3). */
function fits(pattern: CommandPattern, { text, folded, only }: Candidate): boolean {
  if (only === 'open end' && pattern.kind === 'wildcard' && pattern.parts[pattern.parts.length - 1] !== '')
    return false;
  return matchesCommand(pattern, text, folded);
}

/**
 * The deny or ask rule for a whole line (semantics 3.2 and 4.2): any denied part denies, else any asked part asks.
 * A line nobody can take apart, and a pipeline, count as one more text. `exactAsks`: exact asks beat wildcard denies.
 */
export function strictRule(script: Script, context: Context, exactAsks: boolean): Verdict | null {
  const halves = rulesOf(context);
  if (halves.deny.exact.size + halves.deny.open.length + halves.ask.exact.size + halves.ask.open.length === 0)
    return null;
  let ask: Rule | null = null;
  for (const segment of script.segments) {
    const found = segmentRule(segment, halves, exactAsks && segment.nested === 'no');
    if (found?.effect === 'deny') return byRule(found);
    ask ??= found;
  }
  const whole = wholeRule(script, halves, ask !== null);
  if (whole?.effect === 'deny') return byRule(whole);
  const rule = ask ?? whole;
  return rule === null ? null : byRule(rule);
}

type Halves = Readonly<Record<Effect, Half>>;

function segmentRule(segment: Segment, { deny, ask }: Halves, exactAsks: boolean): Rule | null {
  const candidates = strictCandidates(segment);
  const exactDeny = exactRule(deny, candidates);
  if (exactDeny !== null) return exactDeny;
  const exactAsk = exactRule(ask, candidates);
  if (exactAsk !== null && exactAsks) return exactAsk;
  return openRule(deny, candidates) ?? exactAsk ?? openRule(ask, candidates);
}

function wholeRule(script: Script, { deny, ask }: Halves, asked: boolean): Rule | null {
  const exact = [candidateOf(script.whole)];
  const open = script.pipelines.map(candidateOf);
  if (script.opaque) open.push(...exact);
  const exactDeny = exactRule(deny, exact) ?? exactRule(deny, open);
  if (exactDeny !== null) return exactDeny;
  const exactAsk = exactRule(ask, exact) ?? exactRule(ask, open);
  if (exactAsk !== null || asked) return exactAsk;
  return openRule(deny, open) ?? openRule(ask, open);
}

const candidateOf = (text: string): Candidate => ({ text, folded: foldBlanks(text), only: 'any' });

/** The deny rule that covers a part of a script handed to a shell (`bash -c '..'`). */
export function scriptDeny(script: Script, context: Context): Rule | null {
  const { deny } = rulesOf(context);
  for (const segment of script.segments) {
    const candidates = strictCandidates(segment);
    const rule = exactRule(deny, candidates) ?? openRule(deny, candidates);
    if (rule !== null) return rule;
  }
  return null;
}

/** The allow rule equal to the whole line as written; a pipeline has none (semantics 4.2). */
export function wholeAllow(command: string, script: Script, context: Context): Rule | null {
  if (script.pipelines.length > 0) return null;
  return exactRule(rulesOf(context).allow, [candidateOf(script.whole), candidateOf(command.trim())]);
}

/** The allow rule that covers one command; `usable` leaves out rules a mode suspends. */
export function segmentAllow(segment: Segment, context: Context, usable: (rule: CommandRule) => boolean): Rule | null {
  const { allow } = rulesOf(context);
  if (allow.exact.size + allow.open.length === 0) return null;
  const candidates = allowCandidates(segment);
  const exact = exactRule(allow, candidates);
  if (exact !== null) return exact;
  return (
    allow.open.find((entry) => usable(entry) && candidates.some((candidate) => fits(entry.pattern, candidate)))?.rule ??
    null
  );
}
