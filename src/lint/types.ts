// Says what lint reads and what it finds.
import type { Ruleset } from '../compile.ts';
import type { Policy } from '../merge.ts';
import type { Fragment, Json, Origin, Pointer, Problem } from '../parse.ts';

export type Severity = 'error' | 'warning' | 'advice';

/** A mechanical fix: the value at a pointer of a file is replaced (`value`) or removed (`undefined`). */
export interface Edit {
  readonly file: string;
  readonly pointer: Pointer;
  readonly value: Json | undefined;
}

/** Something a rule found. `message` says what is wrong, `why` what the client will do with it, `fix` what to do. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly origin: Origin;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly edits: readonly Edit[];
}

/** Everything a rule may look at; `files` are other files of the policy folder (CLAUDE.md, gate and test files), name to text. */
export interface LintInput {
  /** Problems of reading, parsing, repairing and compiling; the rules turn each into a finding. */
  readonly problems: readonly Problem[];
  readonly fragments: readonly Fragment[];
  readonly policy: Policy;
  readonly ruleset: Ruleset;
  readonly files: Readonly<Record<string, string>>;
}
