// Turns two sides, their changes, findings and verdict into one Report: risk-ordered plain data that every renderer shows.
import type { Basis, Change, Risk } from './compare.ts';
import type { Effect, Mode } from './compile.ts';
import type { Decision, Situation, ToolCall } from './decide.ts';
import type { Direction } from './direction.ts';
import type { Verdict } from './gate.ts';
import type { Edit, Finding, Severity } from './lint/index.ts';
import type { Fragment, Json, Pointer } from './parse.ts';

/** Where a value stands, located: 1-based line and column (UTF-16 units); `side` tells which version of the file. */
export interface Place {
  readonly side: 'before' | 'after';
  readonly file: string;
  readonly pointer: Pointer;
  readonly line: number;
  readonly column: number;
}

/** A decision as shown: the rule's text instead of the rule, and its place. */
export interface ShownDecision {
  readonly effect: Effect;
  readonly rules: Effect | 'unset';
  readonly source: Decision['source'];
  readonly rule: string | null;
  readonly place: Place | null;
}

export interface ReportedCall {
  readonly kind: 'call';
  readonly direction: 'wider' | 'narrower' | 'sideways';
  readonly tool: string;
  readonly region: string;
  readonly witness: ToolCall;
  readonly before: ShownDecision;
  readonly after: ShownDecision;
  readonly modes: readonly Mode[];
  readonly proof: 'proved' | 'not proven';
  readonly basis: Basis;
  readonly risk: Risk | null;
}

/** `before` and `after` are the values with secrets masked; null iff absent (no managed setting can hold null). */
export interface ReportedSetting {
  readonly kind: 'setting';
  readonly direction: Direction;
  readonly key: string | null;
  readonly pointer: Pointer;
  readonly before: Json;
  readonly after: Json;
  readonly meaning: string;
  readonly matters: boolean;
  readonly dangerous: string | null;
  readonly origins: { readonly before: readonly Place[]; readonly after: readonly Place[] };
}

export interface ReportedUnknown {
  readonly kind: 'unknown';
  readonly direction: 'unknown';
  readonly about: string;
  readonly why: string;
  readonly origins: { readonly before: readonly Place[]; readonly after: readonly Place[] };
}

export type ReportedChange = ReportedCall | ReportedSetting | ReportedUnknown;

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly place: Place;
  readonly edits: readonly Edit[];
}

/** What the candidate was compared with. `first` iff there is no production yet. */
export interface Baseline {
  readonly kind: 'release' | 'ref' | 'file' | 'none';
  readonly name: string;
  readonly digest: string | null;
  readonly first: boolean;
  readonly notices: readonly string[];
}

/** The whole review, versioned by `schema`; docs/report.schema.json describes it. */
export interface Report {
  readonly schema: 1;
  readonly client: string;
  readonly policies: string;
  readonly verdict: Verdict;
  readonly baseline: Baseline;
  readonly digest: string | null;
  readonly situation: Situation;
  readonly changes: readonly ReportedChange[];
  readonly findings: readonly ReportedFinding[];
  /** Unified diff of the merged settings, secrets masked; null when too large to compute. */
  readonly diff: string | null;
  /** What this review did not look at, one sentence each. */
  readonly notAnalysed: readonly string[];
}

/** One side's located texts: the fragments and the name of the side. */
export interface ReportInput {
  readonly policies: string;
  readonly before: { readonly fragments: readonly Fragment[]; readonly settings: Json };
  readonly after: { readonly fragments: readonly Fragment[]; readonly settings: Json };
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly baseline: Baseline;
  readonly digest: string | null;
  readonly situation: Situation;
}

export function report(_input: ReportInput): Report {
  throw new Error('bug: report is not built yet');
}
