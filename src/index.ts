// The sentences of the product: load a policy folder, review it against production, build what a fleet installs.
import { type Change, compare, type Side } from './compare.ts';
import { compile, type Ruleset } from './compile.ts';
import { DEFAULT_SITUATION, type Situation } from './decide.ts';
import { type FailOn, gate } from './gate.ts';
import { type Finding, lint } from './lint/index.ts';
import { merge, type Policy } from './merge.ts';
import { type Fragment, type Problem, parse, type Source } from './parse.ts';
import { repair } from './repair.ts';
import { type Baseline, type Report, report } from './report.ts';

/** A policy folder as the core sees it: the fragments in any order, and the other files (CLAUDE.md, gate/*, tests/*) as text. */
export interface Folder {
  readonly fragments: readonly Source[];
  readonly files: Readonly<Record<string, string>>;
  /** Problems found while reading the folder: symbolic links, ignored names, files that could not be read. */
  readonly problems: readonly Problem[];
}

/** A folder after parse, repair, merge and compile. `starts` iff the client can load every file. */
export interface Loaded extends Side {
  readonly fragments: readonly Fragment[];
  readonly policy: Policy;
  readonly ruleset: Ruleset;
  readonly files: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly starts: boolean;
}

export const EMPTY_FOLDER: Folder = { fragments: [], files: {}, problems: [] };

export function load(folder: Folder): Loaded {
  const fragments = folder.fragments.map((source) => repair(parse(source)));
  const policy = merge(fragments);
  const ruleset = compile(policy);
  const problems = [...folder.problems, ...fragments.flatMap((fragment) => fragment.problems), ...ruleset.problems];
  return {
    fragments,
    policy,
    ruleset,
    files: folder.files,
    problems,
    starts: fragments.every((f) => f.settings !== null),
  };
}

export interface ReviewInput {
  readonly policies: string;
  readonly before: Loaded;
  readonly after: Loaded;
  readonly baseline: Baseline;
  readonly digest: string | null;
  readonly failOn: FailOn;
  readonly situation?: Situation;
}

/** What changes for a fleet between two policies, judged and located. */
export function review(input: ReviewInput): Report {
  const { before, after, failOn, situation = DEFAULT_SITUATION } = input;
  const changes: readonly Change[] = compare(before, after, situation);
  const findings: readonly Finding[] = lint(after);
  const verdict = gate(changes, findings, failOn);
  return report({
    policies: input.policies,
    before: { fragments: before.fragments, settings: before.policy.settings },
    after: { fragments: after.fragments, settings: after.policy.settings },
    changes,
    findings,
    verdict,
    baseline: input.baseline,
    digest: input.digest,
    situation,
  });
}
