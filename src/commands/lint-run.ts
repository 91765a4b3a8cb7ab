// Turns what was given into the findings of a policy, after repairing what was asked to be repaired.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guardFindings } from '../checks/guard-files.ts';
import { guardTexts, readGuard } from '../guard.ts';
import { load } from '../index.ts';
import { lint } from '../lint/index.ts';
import { visible } from '../render/escape.ts';
import { type ReportedFinding, reportedFindings } from '../report/findings.ts';
import { masks } from '../report/mask.ts';
import { documentsOf } from '../report/place.ts';
import { deliverable } from '../shell/deliverable.ts';
import { labelOf } from '../shell/files.ts';
import type { ExitCode, Given, Terminal } from './command.ts';
import { readHeld } from './held.ts';
import { policiesOf } from './options.ts';
import { repairedJson, repairedLines } from './repaired.ts';
import { repairAt } from './repairing.ts';

export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const path = policiesOf(given);
  const repaired = given.flag('fix') ? await repairAt(path) : null;
  const findings = await findingsAt(path);
  if (given.flag('json')) await terminal.write(`${JSON.stringify({ findings, ...repairedJson(repaired) }, null, 2)}\n`);
  else await terminal.write(listing(findings, repairedLines(repaired)));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The findings of a policy, located, sorted and without secrets. */
async function findingsAt(path: string): Promise<readonly ReportedFinding[]> {
  const policies = labelOf(path);
  const folder = await readHeld(path);
  const governance = await readFile(join(path, '..', 'GOVERNANCE.md'), 'utf8').catch(() => null);
  const files = governance === null ? folder.files : { ...folder.files, 'GOVERNANCE.md': governance };
  const loaded = load({ ...folder, files });
  const { problems } = deliverable(folder, loaded, policies);
  const guard = readGuard(folder.files, policies);
  const findings = [
    ...lint({ ...loaded, problems: [...loaded.problems, ...problems] }),
    ...guardFindings(guard.problems),
  ];
  const { fragments, policy } = loaded;
  const side = { fragments, settings: policy.settings, others: guardTexts(folder.files, policies) };
  return reportedFindings({ findings, before: [], side }, masks(documentsOf(side)));
}

/** Of one rule so many places are listed for people, and the others counted; programs get every one. */
const MOST_LISTED = 100;

function listing(findings: readonly ReportedFinding[], repaired: readonly string[]): string {
  const counts = new Map<string, number>();
  const listed = findings.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= MOST_LISTED;
  });
  const lines = listed.flatMap(({ severity, place, message, why, fix, rule }) => [
    `${visible(place.file)}:${place.line}:${place.column} ${severity} ${rule}`,
    `  ${visible(message)}`,
    `  why: ${visible(why)}`,
    `  fix: ${visible(fix)}`,
  ]);
  const rest = [...counts]
    .filter(([, count]) => count > MOST_LISTED)
    .map(([rule, count]) => `${rule}: ${count - MOST_LISTED} more places, in --json`);
  const sum = (['error', 'warning', 'advice'] as const).map((severity) => counted(findings, severity)).join(', ');
  return [...repaired, ...lines, ...rest, sum, ''].join('\n');
}

const MANY = { error: 'errors', warning: 'warnings', advice: 'pieces of advice' };
const ONE = { error: 'error', warning: 'warning', advice: 'piece of advice' };

function counted(findings: readonly ReportedFinding[], wanted: keyof typeof MANY): string {
  const count = findings.filter(({ severity }) => severity === wanted).length;
  return `${count} ${(count === 1 ? ONE : MANY)[wanted]}`;
}
