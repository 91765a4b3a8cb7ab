// Turns two sides, their changes, findings and verdict into one Report: risk-ordered plain data that every renderer shows.

import type { Check } from './checks.ts';
import type { Elsewhere } from './compare/change.ts';
import type { Basis, CallChange, Change, SettingChange } from './compare.ts';
import type { Effect, Mode } from './compile.ts';
import type { Decision, Situation, ToolCall } from './decide.ts';
import type { Direction } from './direction.ts';
import { CLIENT_VERSION } from './facts/client.ts';
import type { Risk } from './facts/risks.ts';
import type { Verdict } from './gate.ts';
import type { Finding } from './lint/index.ts';
import { isObject, type Json, type Origin, type Pointer } from './parse.ts';
import { type ReportedFinding, reportedFindings } from './report/findings.ts';
import { type Mask, masks } from './report/mask.ts';
import { notAnalysed } from './report/not-analysed.ts';
import { byDanger } from './report/order.ts';
import { documentsOf, finder, type Place, type ReportedSide } from './report/place.ts';
import { textDiff } from './report/text-diff.ts';
import type { Approval } from './waivers.ts';

export type { ReportedFinding } from './report/findings.ts';
export type { Place } from './report/place.ts';

/** A decision as shown: the rule's text instead of the rule, and its place. */
export interface ShownDecision {
  readonly effect: Effect;
  readonly rules: Effect | 'unset';
  readonly source: Decision['source'];
  readonly rule: string | null;
  readonly place: Place | null;
}

/**
 * Who accepted a change that needs it. `id` is what a waiver names; `state` is `open` when nobody did.
 * A type, not an interface: a release attests it as the JSON it is.
 */
export type ReportedApproval = {
  readonly id: string;
  readonly state: 'approved' | 'expired' | 'open';
  readonly owner: string | null;
  readonly reason: string | null;
  /** The last day it counts, `YYYY-MM-DD`. */
  readonly expires: string | null;
};

interface Approvable {
  /** Null: the change needs no approval. */
  readonly approval: ReportedApproval | null;
}

export interface ReportedCall extends Approvable {
  readonly kind: 'call';
  readonly direction: 'wider' | 'narrower' | 'sideways';
  readonly tool: string;
  readonly region: string;
  readonly witness: ToolCall;
  readonly before: ShownDecision;
  readonly after: ShownDecision;
  readonly modes: readonly Mode[];
  readonly elsewhere: readonly Elsewhere[];
  readonly proof: 'proved' | 'not proven';
  readonly basis: Basis;
  readonly risk: Risk | null;
}

/** The places that wrote a value on both sides. */
interface Places {
  readonly before: readonly Place[];
  readonly after: readonly Place[];
}

/** `before` and `after` are the values with secrets masked; null iff absent (no managed setting can hold null). */
export interface ReportedSetting extends Approvable {
  readonly kind: 'setting';
  readonly direction: Direction;
  readonly key: string | null;
  readonly pointer: Pointer;
  readonly before: Json;
  readonly after: Json;
  readonly meaning: string;
  readonly matters: boolean;
  readonly dangerous: string | null;
  readonly origins: Places;
}

export interface ReportedUnknown extends Approvable {
  readonly kind: 'unknown';
  readonly direction: 'unknown';
  readonly about: string;
  readonly why: string;
  readonly origins: Places;
}

export type ReportedChange = ReportedCall | ReportedSetting | ReportedUnknown;

/** What the candidate was compared with. `first` iff there is no production yet. */
export interface Baseline {
  readonly kind: 'release' | 'ref' | 'file' | 'none';
  readonly name: string;
  readonly digest: string | null;
  readonly first: boolean;
  readonly notices: readonly string[];
}

/** The whole review, versioned by `schema`; schemas/report.schema.json describes it. */
export interface Report {
  readonly schema: 1;
  readonly client: string;
  readonly policies: string;
  readonly verdict: Verdict;
  readonly baseline: Baseline;
  readonly digest: string | null;
  readonly situation: Situation;
  /** Wider first, then unknown, sideways, narrower; the most dangerous of each first. */
  readonly changes: readonly ReportedChange[];
  readonly findings: readonly ReportedFinding[];
  readonly checks: readonly Check[];
  /** Unified diff of the merged settings, secrets masked; empty when equal, null when too large to compute. */
  readonly diff: string | null;
  /** What this review did not look at, a few words each. */
  readonly notAnalysed: readonly string[];
}

export interface ReportInput {
  readonly policies: string;
  readonly before: ReportedSide;
  readonly after: ReportedSide;
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
  /** What lint says about the version before; findings that are in it are not this change's. */
  readonly findingsBefore?: readonly Finding[];
  readonly approvals?: readonly Approval[];
  readonly checks?: readonly Check[];
  readonly verdict: Verdict;
  readonly baseline: Baseline;
  readonly digest: string | null;
  readonly situation: Situation;
}

/** Everything that may leave, secrets masked. */
export function report(input: ReportInput): Report {
  const { before, after } = input;
  const mask = masks([before, after].flatMap(documentsOf));
  const approvals = new Map((input.approvals ?? []).map((approval) => [approval.change, approval]));
  const show: Show = {
    approvals,
    mask,
    before: finder('before', before, mask),
    after: finder('after', after, mask),
  };
  return {
    schema: 1,
    client: CLIENT_VERSION,
    policies: input.policies,
    verdict: input.verdict,
    baseline: input.baseline,
    digest: input.digest,
    situation: input.situation,
    changes: [...input.changes].sort(byDanger).map((change) => shown(change, show)),
    findings: reportedFindings({ findings: input.findings, before: input.findingsBefore ?? [], side: after }, mask),
    checks: (input.checks ?? []).map((check) => checked(check, mask)),
    diff: textDiff(mask.settings(before.settings, ''), mask.settings(after.settings, '')),
    notAnalysed: notAnalysed(after.settings),
  };
}

interface Show {
  readonly mask: Mask;
  readonly before: (origin: Origin) => Place;
  readonly after: (origin: Origin) => Place;
  readonly approvals: ReadonlyMap<Change, Approval>;
}

function shown(change: Change, show: Show): ReportedChange {
  if (change.kind === 'call') return shownCall(change, show);
  const origins = { before: change.origins.before.map(show.before), after: change.origins.after.map(show.after) };
  if (change.kind === 'setting') return shownSetting(change, origins, show);
  const about = show.mask.text(change.about);
  return { kind: 'unknown', direction: 'unknown', about, why: change.why, origins, approval: approved(change, show) };
}

function approved(change: Change, { approvals, mask }: Show): ReportedApproval | null {
  const approval = approvals.get(change);
  if (approval === undefined) return null;
  const { id, waiver, expired } = approval;
  const said = waiver ?? expired;
  const words = { owner: said && mask.text(said.owner), reason: said && mask.text(said.reason) };
  const state = waiver ? 'approved' : expired ? 'expired' : 'open';
  return { id, state, ...words, expires: said?.expires ?? null };
}

function shownCall(change: CallChange, show: Show): ReportedCall {
  const { mask, before, after } = show;
  const { kind, direction, tool, modes, elsewhere, proof, basis, risk } = change;
  const input = mask.settings(change.witness.input, '');
  return {
    ...{ kind, direction, tool, region: mask.text(change.region) },
    witness: { tool: change.witness.tool, input: isObject(input) ? input : {} },
    before: decided(change.before, mask, before),
    after: decided(change.after, mask, after),
    ...{ modes, elsewhere, proof, basis, risk, approval: approved(change, show) },
  };
}

function decided({ effect, rules, source, by, origin }: Decision, mask: Mask, find: Show['before']): ShownDecision {
  return { effect, rules, source, rule: by && mask.text(by.text), place: origin && find(origin) };
}

function shownSetting(change: SettingChange, origins: Places, show: Show): ReportedSetting {
  const { mask } = show;
  const { kind, direction, key, pointer, meaning, matters, dangerous } = change;
  const value = (side: Json | undefined) => (side === undefined ? null : mask.settings(side, pointer));
  const [before, after] = [value(change.before), value(change.after)];
  return {
    ...{ kind, direction, key: key && mask.text(key), pointer: mask.text(pointer), before, after },
    ...{ meaning, matters, dangerous: dangerous && mask.text(dangerous), origins, approval: approved(change, show) },
  };
}

function checked(check: Check, { text }: Mask): Check {
  const { summary, details, paste } = check;
  return { ...check, summary: text(summary), details: details.map(text), paste: paste && text(paste) };
}
