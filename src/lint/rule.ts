// Says what a lint rule is: its name, what it means for a reader, one bad and one good policy, and the check.
import type { Json, Origin } from '../parse.ts';
import type { Edit, LintInput, Severity } from './types.ts';

/** What a rule found in one place. A rule whose places differ in weight sets `severity` itself. */
export interface Hit {
  readonly origin: Origin;
  readonly message: string;
  readonly severity?: Severity;
  readonly why?: string;
  readonly fix?: string;
  readonly edits?: readonly Edit[];
}

/** A policy folder in small: fragments by file name (text where the file is no JSON), and other files, which have no `.json` or a `/`. */
export type Example = Readonly<Record<string, Json>>;

export interface LintRule {
  readonly name: string;
  readonly severity: Severity;
  readonly why: string;
  readonly fix: string;
  /** Ids of the conditions of the settings facts that the rule covers; each is a case in test/cases/lints.json. */
  readonly conditions: readonly string[];
  readonly bad: Example;
  readonly good: Example;
  readonly check: (input: LintInput) => readonly Hit[];
}
