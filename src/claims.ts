// Turns a claim about every call of a region (never allowed, never unasked, never denied, always allowed) into a proof or a witness.
import { isKnownTool, meantTool, primaryOf, type ToolCall } from './call.ts';
import { guardedBy } from './claims/files.ts';
import { callIn, domainOf } from './compare/domain.ts';
import { decides } from './compare/half.ts';
import { ruleText } from './compare/rows.ts';
import { type Change, compare, compareCalls, type Side } from './compare.ts';
import { compile, type Effect, type Mode, parseRule, type Rule } from './compile.ts';
import { type Decision, decide, type Situation } from './decide.ts';
import { entriesOf } from './facts/dictionary.ts';
import { FILE_COMMANDS } from './facts/file-commands.ts';
import { COVERED_BY } from './facts/tools.ts';
import { machineOf, type Pattern, spelled } from './language/machine.ts';
import { accepts, member, NOTHING } from './language.ts';
import type { Policy } from './merge.ts';
import type { Json } from './parse.ts';
import { type Region, regionOf } from './regions.ts';
import { contextOf } from './tools/context.ts';
import { literalWord } from './tools/shell-words.ts';
import { standsAlone } from './tools/wrappers.ts';
import { isUnproven } from './waivers.ts';
import { canonical, textsOf } from './witness.ts';

/**
 * `neverAllow`: no call runs without a question in any permitted mode. `neverUnasked`: nor on the word of auto mode's classifier.
 * `neverDeny`: no call is refused, and `alwaysAllow`: every call runs without a question, both in the mode a session starts in.
 */
export type ClaimKind = 'neverAllow' | 'neverUnasked' | 'neverDeny' | 'alwaysAllow';

/** A claim about every call that the permission rule `rule` matches. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly rule: string;
}

/** `witness` and `decision` are set iff refuted; `mode` is the permission mode of the refutation, `why` says what is open. */
export type Proof =
  | { readonly result: 'proved' }
  | { readonly result: 'refuted'; readonly witness: ToolCall; readonly decision: Decision; readonly mode: Mode }
  | { readonly result: 'not proven'; readonly why: string };

const MODES: readonly Mode[] = ['default', 'acceptEdits', 'plan', 'dontAsk', 'auto', 'bypassPermissions'];

/** Whether a decision contradicts a claim. */
const REFUTES: Readonly<Record<ClaimKind, (decision: Decision) => boolean>> = {
  neverAllow: ({ effect }) => effect === 'allow',
  neverUnasked: ({ effect, source }) => effect === 'allow' || (effect === 'ask' && source === 'classifier'),
  neverDeny: ({ effect }) => effect === 'deny',
  alwaysAllow: ({ effect }) => effect !== 'allow',
};

/**
 * Proves a claim, or finds a call that refutes it. Examples are tried first; then the policy is compared with itself after a change
 * that every counterexample would feel: `deny R` added for the never-allow claims, `allow R` alone for the others.
 */
export function prove(claim: Claim, side: Side, situation: Situation): Proof {
  const rule = parseRule(claim.rule, 'deny');
  if (rule === null) return { result: 'not proven', why: `${claim.rule} is no permission rule the client takes` };
  const hint = hintOf(claim.rule, situation);
  if (hint !== null) return { result: 'not proven', why: `${claim.rule} matches no call, so it says nothing${hint}` };
  for (const at of situationsOf(claim.kind, side, situation)) {
    const proof = refuteByExample(claim, side, at) ?? proveIn(claim, side, at);
    if (proof.result !== 'proved') return proof;
  }
  return { result: 'proved' };
}

/** What was meant by a rule that matches no call; null for a rule that matches some. */
function hintOf(text: string, { cwd, home }: Situation): string | null {
  const rule = compile(policyOf('deny', text)).rules[0];
  if (rule === undefined) return '';
  const { tool, content } = rule;
  const meant = meantTool(tool.trim());
  const isTool = isKnownTool(tool) || (content === null && tool.includes('*'));
  if (!isTool) return meant === null ? `: there is no tool ${tool}` : `; did you mean ${meant}?`;
  if (regionOf(rule, { cwd, home }).kind !== 'inert') return null;
  const other = COVERED_BY.get(tool);
  return other === undefined ? '' : `; did you mean ${other}(${content})?`;
}

interface At {
  readonly mode: Mode;
  readonly situation: Situation;
}

function situationsOf(kind: ClaimKind, { ruleset }: Side, situation: Situation): readonly At[] {
  const at = (mode: Mode): At => ({ mode, situation: { ...situation, mode } });
  const start = contextOf(ruleset, situation).mode;
  if (kind === 'neverDeny' || kind === 'alwaysAllow' || situation.mode !== null) return [at(start)];
  return MODES.map(at).filter((one) => contextOf(ruleset, one.situation).mode === one.mode);
}

const EXAMPLES = 24;

function refuteByExample(claim: Claim, { ruleset }: Side, at: At): Proof | null {
  for (const witness of examplesOf(claim.rule, at.situation)) {
    const decision = decide(ruleset, witness, at.situation);
    if (REFUTES[claim.kind](decision)) return { result: 'refuted', witness, decision, mode: at.mode };
  }
  return null;
}

/** Calls of a rule's region: every one in the dictionary, and some made from the rule's words. */
function examplesOf(text: string, { cwd, home }: Situation): readonly ToolCall[] {
  const rule = compile(policyOf('deny', text)).rules[0];
  const region = rule && regionOf(rule, { cwd, home });
  if (!rule || region?.kind !== 'set') return [];
  const domain = domainOf(rule.tool);
  const { subject, patterns } = region;
  if (subject === 'field' || domain.subject === null || (subject !== domain.subject && subject !== 'tool'))
    return [callIn(domain, '')];
  const wanted = subject === domain.subject ? patterns : [];
  const machine = machineOf(wanted);
  const known = entriesOf(domain.subject).map((entry) => entry.text);
  const inside = wanted.length === 0 ? known : known.filter((one) => accepts(machine, canonical(subject, one)));
  const made = textsOf({ subject, machine, patterns: wanted, anchors: { cwd, home } }, EXAMPLES);
  return [...new Set([...inside, ...made])].map((one) => callIn(domain, one));
}

function proveIn(claim: Claim, side: Side, at: At): Proof {
  const isStrict = claim.kind === 'neverAllow' || claim.kind === 'neverUnasked';
  const after = isStrict ? withRule(side, 'deny', claim.rule) : alone(claim.rule);
  const rule = after.ruleset.rules.find(({ text }) => text === claim.rule);
  const speaksOf = (tool: string): boolean =>
    isStrict || rule === undefined || tool === rule.tool || decides(rule, tool);
  const isNear = isStrict || rule === undefined ? () => true : nearTo(regionOf(rule, at.situation));
  const changes = compareCalls(side.ruleset, after.ruleset, at.situation, { tool: speaksOf, region: isNear });
  for (const change of changes) {
    if (change.kind !== 'call') continue;
    if (!isStrict && (change.after.by?.text !== claim.rule || !isSpoken(claim.rule, change.witness, at.situation)))
      continue;
    const decision = decide(side.ruleset, change.witness, at.situation);
    if (REFUTES[claim.kind](decision)) return { result: 'refuted', witness: change.witness, decision, mode: at.mode };
  }
  const open = changes.find(
    (change) => change.kind === 'unknown' || (change.kind === 'call' && change.proof === 'not proven'),
  );
  if (open !== undefined) return { result: 'not proven', why: openText(open) };
  return isStrict || rule === undefined ? { result: 'proved' } : proveFiles(claim, rule, side, at);
}

/**
 * Whether a rule can decide a call of a claim that something goes on. A command in plain words is compared with rules as it stands, and with
 * what it runs behind its first word where that is a wrapper or a path; so a rule that shares no text with the claim decides none of its calls.
 */
function nearTo(claimed: Region): (region: Region) => boolean {
  if (
    claimed.kind !== 'set' ||
    claimed.subject !== 'command' ||
    claimed.patterns.some((pattern) => programOf(pattern) === null)
  )
    return () => true;
  const machine = machineOf(claimed.patterns);
  const readsFiles = claimed.patterns.some((pattern) => FILE_COMMANDS.has(programOf(pattern) ?? ''));
  return (region) => {
    if (region.kind === 'set' && region.subject === 'path') return readsFiles;
    if (region.kind !== 'set' || region.subject !== 'command') return true;
    return member({ all: [machine, machineOf(region.patterns)], none: NOTHING }, NEAR_BUDGET).kind !== 'empty';
  };
}

const NEAR_BUDGET = 20_000;

/** The program a pattern begins with, if it is all there and stands for itself. */
function programOf(pattern: Pattern): string | null {
  const end = pattern.findIndex((token) => typeof token !== 'number');
  const head = spelled(pattern.slice(0, end < 0 ? undefined : end).map(Number));
  const [, program, blank] = /^([\w.-]+)( |$)/.exec(head) ?? [];
  if (program === undefined || (blank !== ' ' && end >= 0)) return null;
  return standsAlone([], [literalWord(program)]) ? program : null;
}

/** That commands and file tools go on also depends on the rules on files: of each, calls that touch a file of it are tried. */
function proveFiles(claim: Claim, rule: Rule, { ruleset }: Side, at: At): Proof {
  for (const { rule: guard, calls, isNear } of guardedBy(regionOf(rule, at.situation), ruleset.rules, at.situation)) {
    for (const witness of calls) {
      const decision = decide(ruleset, witness, at.situation);
      if (REFUTES[claim.kind](decision)) return { result: 'refuted', witness, decision, mode: at.mode };
    }
    if (isNear && guard.effect === 'deny')
      return { result: 'not proven', why: `files that ${ruleText(guard)} guards: not every command was decided` };
  }
  return { result: 'proved' };
}

/**
 * Whether a claim that something goes on speaks of this call: `nice git status` is matched by the rule `Bash(git status)`, but who
 * promises `git status` does not promise every way to wrap it. (A wrapper is compare's witness only where no plain call shows a change.)
 */
function isSpoken(text: string, call: ToolCall, { cwd, home }: Situation): boolean {
  const rule = compile(policyOf('deny', text)).rules[0];
  const region = rule && regionOf(rule, { cwd, home });
  const primary = primaryOf(call);
  if (region?.kind !== 'set' || region.subject !== 'command' || primary === null) return true;
  return accepts(machineOf(region.patterns), primary);
}

const CLAIMED = { file: 'claim', pointer: '' };

function policyOf(effect: Effect, text: string): Policy {
  return {
    settings: { permissions: { [effect]: [text] } },
    origins: new Map([[`/permissions/${effect}/0`, [CLAIMED]]]),
  };
}

function alone(text: string): Side {
  const policy = policyOf('allow', text);
  return { policy, ruleset: compile(policy) };
}

/** The same policy with one more rule. */
function withRule({ policy }: Side, effect: Effect, text: string): Side {
  const permissions = objectOf(policy.settings['permissions']);
  const list = permissions[effect];
  const rules = Array.isArray(list) ? (list as readonly Json[]) : [];
  const changed: Policy = {
    settings: { ...policy.settings, permissions: { ...permissions, [effect]: [...rules, text] } },
    origins: new Map([...policy.origins, [`/permissions/${effect}/${rules.length}`, [CLAIMED]]]),
  };
  return { policy: changed, ruleset: compile(changed) };
}

function objectOf(value: Json | undefined): Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json>>)
    : {};
}

/** A review's own claim: no call and no setting is wider after than before. `change` is the widening that refutes it. */
export type NoWider =
  | { readonly result: 'proved' }
  | { readonly result: 'refuted'; readonly change: Exclude<Change, { readonly kind: 'unknown' }> }
  | { readonly result: 'not proven'; readonly why: string };

export function proveNoWider(before: Side, after: Side, situation: Situation): NoWider {
  const changes = compare(before, after, situation);
  const wider = changes.find((change) => change.kind !== 'unknown' && change.direction === 'wider');
  if (wider !== undefined && wider.kind !== 'unknown') return { result: 'refuted', change: wider };
  const open = changes.find(isUnproven);
  return open === undefined ? { result: 'proved' } : { result: 'not proven', why: openText(open) };
}

function openText(change: Change): string {
  if (change.kind === 'unknown') return `${change.about}: ${change.why}`;
  if (change.kind === 'setting') return `${change.pointer} changed, and its values have no order`;
  return `${change.region}: not every call was decided`;
}
