// Names what every check takes and gives: one line for people, and the findings that make the gate fail.
import type { Change, Side } from '../compare.ts';
import type { Situation } from '../decide.ts';
import type { Guard, Touched } from '../guard.ts';
import type { Finding } from '../lint/index.ts';
import type { Approval, Held } from '../waivers.ts';

/** One line of the checks beside the findings. */
export interface Check {
  readonly name: string;
  readonly result: 'passed' | 'failed' | 'warning' | 'not run';
  /** For example `12 of 12 pass`. */
  readonly summary: string;
  /** What failed, one sentence each; backticks hold text of the policy. */
  readonly details: readonly string[];
  /** Text to paste into a file (approval lines); null when there is nothing to paste. */
  readonly paste: string | null;
}

export interface Checked {
  readonly check: Check;
  readonly findings: readonly Finding[];
}

/** The files of a policy folder beside its fragments, by their name inside the folder. */
export type Files = Readonly<Record<string, string>>;

/** `guard` is what judges: the base's guard, tightened by the candidate's (see `tighten`). */
export interface CheckInput {
  /** How the policy folder is shown, for example `policies`. */
  readonly policies: string;
  /** The policy is one file: no guard files lie beside it. */
  readonly isFile: boolean;
  /** The day approvals are counted on, `YYYY-MM-DD`. */
  readonly today: string;
  readonly guard: Guard;
  /** The candidate's own guard. */
  readonly candidate: Guard;
  readonly baseFiles: Files;
  readonly files: Files;
  /** The workflows and owners that the change touches. */
  readonly outside: readonly Touched[];
  /** Why waivers that the change brings do not count yet. */
  readonly held: Held | null;
  /** The text of CLAUDE.md on both sides. */
  readonly instructions: { readonly before: string | undefined; readonly after: string | undefined };
  readonly before: Side;
  readonly after: Side;
  readonly changes: readonly Change[];
  readonly approvals: readonly Approval[];
  readonly situation: Situation;
}
