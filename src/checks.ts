// Turns the guard of a policy, its changes and both sides into checks (tests, invariants, brake, approvals) and what they found.
import { approvalsCheck } from './checks/approvals.ts';
import { brakeCheck } from './checks/brake.ts';
import type { Checked, CheckInput } from './checks/check.ts';
import { guardChangeCheck } from './checks/guard-change.ts';
import { guardFilesCheck } from './checks/guard-files.ts';
import { instructionsCheck } from './checks/instructions.ts';
import { invariantsCheck } from './checks/invariants.ts';
import { testsCheck } from './checks/tests.ts';
import { userRulesCheck } from './checks/user-rules.ts';

export type { Check, Checked, CheckInput } from './checks/check.ts';

/** In the order people read them; a check that has nothing to say is left out. */
const ALL: readonly ((input: CheckInput) => Checked | null)[] = [
  guardFilesCheck,
  guardChangeCheck,
  instructionsCheck,
  testsCheck,
  invariantsCheck,
  brakeCheck,
  userRulesCheck,
  approvalsCheck,
];

export function checks(input: CheckInput): readonly Checked[] {
  return ALL.map((check) => check(input)).filter((checked) => checked !== null);
}
