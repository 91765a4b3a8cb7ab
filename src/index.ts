// The sentences of the product: load a policy folder, review it against production, build what a fleet installs.
import { type CheckInput, checks } from './checks.ts';
import { compare, type Side } from './compare.ts';
import { compile, type Ruleset } from './compile.ts';
import { DEFAULT_SITUATION, type Situation } from './decide.ts';
import { type FailOn, gate } from './gate.ts';
import { type Guard, guardTexts, readGuard, type Touched, tighten } from './guard.ts';
import { beyondRights, type Finding, lint } from './lint/index.ts';
import { merge, type Policy } from './merge.ts';
import { type Fragment, type Problem, parse, type Source } from './parse.ts';
import { repair } from './repair.ts';
import { type Baseline, type Report, report } from './report.ts';
import { approvals, type Held, type Waiver } from './waivers.ts';

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

/** Who judges: the guard files of the commit the change starts from, and the day (`YYYY-MM-DD`, UTC) approvals are counted on. */
export interface Judge {
  readonly files: Readonly<Record<string, string>>;
  /** What could not be read beside them. */
  readonly problems: readonly Problem[];
  readonly today: string;
  /** Waivers that count beside those of `files`: an approver of the base's gate.json agreed to the very change that brings them. */
  readonly waivers: readonly Waiver[];
  /** Why other waivers that the change brings do not count; null when none is brought or nobody may approve. */
  readonly held: Held | null;
  /** The workflows and owners that the change touches. */
  readonly outside: readonly Touched[];
}

export interface ReviewInput {
  /** How the policy folder is shown, for example `policies`. */
  readonly policies: string;
  readonly before: Loaded;
  readonly after: Loaded;
  readonly baseline: Baseline;
  readonly digest: string | null;
  /** What makes the gate fail; null: what gate/gate.json says. */
  readonly failOn: FailOn | null;
  /** Without one the candidate's own guard files judge, and no waiver counts. */
  readonly judge?: Judge;
  readonly situation?: Situation;
}

/** What changes for a fleet between two policies, judged and located. */
export function review(input: ReviewInput): Report {
  const { before, after, situation = DEFAULT_SITUATION } = input;
  const guard = guardOf(input);
  const changes = compare(before, after, situation);
  // Everything is new in a first release; that it is one is for a person to say, not for a list of approvals.
  const today = input.judge?.today ?? '';
  const approved = input.baseline.first ? [] : approvals(changes, guard.waivers, today);
  const checked = checks({
    policies: input.policies,
    isFile: after.fragments.some(({ file }) => file === input.policies),
    today,
    guard,
    candidate: readGuard(after.files, input.policies),
    baseFiles: input.judge?.files ?? after.files,
    files: after.files,
    outside: input.judge?.outside ?? [],
    held: input.judge?.held ?? null,
    instructions: instructionsOf(input),
    before,
    after,
    changes,
    approvals: approved,
    situation,
  });
  const findings = [...lint(after), ...beyondBase(after, input.judge), ...checked.flatMap((one) => one.findings)];
  const config = { ...guard.config, failOn: input.failOn ?? guard.config.failOn };
  const verdict = gate({ changes, findings, approvals: approved, config });
  return report({
    policies: input.policies,
    before: { fragments: before.fragments, settings: before.policy.settings },
    after: {
      fragments: after.fragments,
      settings: after.policy.settings,
      others: guardTexts(after.files, input.policies),
    },
    changes,
    findings,
    findingsBefore: lint(before),
    approvals: approved,
    checks: checked.map(({ check }) => check),
    verdict,
    baseline: input.baseline,
    digest: input.digest,
    situation,
  });
}

/** A first release is new as a whole; beside a settings file there is no text to compare with. */
function instructionsOf({ before, after, baseline }: ReviewInput): CheckInput['instructions'] {
  const now = after.files['CLAUDE.md'];
  const isNew = baseline.first || (baseline.kind === 'file' && Object.keys(before.files).length === 0);
  return { before: isNew ? now : before.files['CLAUDE.md'], after: now };
}

const OWNERS = 'gate/owners.json';

/** Who may set which keys is the base's word too: nobody gives himself a right and uses it in one change. */
function beyondBase(after: Loaded, judge: Judge | undefined): readonly Finding[] {
  const owners = judge?.files[OWNERS];
  if (owners === undefined || owners === after.files[OWNERS]) return [];
  const said = new Set(beyondRights(after).map(({ origin, message }) => `${origin.file} ${message}`));
  const all = beyondRights({ ...after, files: { ...after.files, [OWNERS]: owners } });
  return all.filter(({ origin, message }) => !said.has(`${origin.file} ${message}`));
}

/** A guard file of the base that nobody can read says nothing, and must not count for one that says nothing. */
const unreadGuards = ({ problems }: Judge): readonly Problem[] =>
  problems.filter(({ code, args }) => code !== 'deeper-folder' && /^(?:gate|tests)(?:\/|$)/.test(String(args['name'])));

function guardOf({ after, policies, judge }: ReviewInput): Guard {
  const candidate = readGuard(after.files, policies);
  if (judge === undefined) return { ...candidate, waivers: [] };
  const base = readGuard(judge.files, policies);
  const guard = tighten({ ...base, problems: [...base.problems, ...unreadGuards(judge)] }, candidate);
  return { ...guard, waivers: [...guard.waivers, ...judge.waivers] };
}
