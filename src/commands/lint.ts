// Turns a policy folder into findings for people or programs, and on request repairs what a machine can repair.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportedFinding } from '../report.ts';
import { type Command, NO_WORDS } from './command.ts';
import { JSON_OUT, POLICIES, policiesOf } from './options.ts';

export const lintCommand: Command = {
  name: 'lint',
  summary: 'say what the client would drop, refuse or read differently, and how to repair it',
  words: NO_WORDS,
  options: [
    POLICIES,
    { name: 'fix', value: null, help: 'repair in place what a machine can repair; formatting is kept' },
    JSON_OUT,
  ],
  notes: 'Exit 1: there is an error (the fleet stops, or a control silently vanishes). Warnings and advice give 0.',
  examples: [
    'managed-settings lint',
    'managed-settings lint --policies policies --fix',
    'managed-settings lint --json | jq .findings',
  ],
  run: async (given, terminal) => {
    const path = policiesOf(given);
    const fixed = given.flag('fix') ? await (await import('./repairing.ts')).repairAt(path) : [];
    const findings = await findingsAt(path);
    if (given.flag('json')) await terminal.write(`${JSON.stringify({ findings, fixed }, null, 2)}\n`);
    else await terminal.write(await listing(findings, fixed));
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

const NONE = { wider: 0, narrower: 0, sideways: 0, unknown: 0 };

/** The findings of a policy, located, sorted and without secrets: a report that compares the policy with itself. */
async function findingsAt(path: string): Promise<readonly ReportedFinding[]> {
  const { labelOf, readFolder } = await import('../shell/files.ts');
  const { load } = await import('../index.ts');
  const { lint } = await import('../lint/index.ts');
  const { report } = await import('../report.ts');
  const { deliverable } = await import('../shell/deliverable.ts');
  const { DEFAULT_SITUATION } = await import('../decide.ts');
  const policies = labelOf(path);
  const folder = await readFolder(path);
  const governance = await readFile(join(path, '..', 'GOVERNANCE.md'), 'utf8').catch(() => null);
  const files = governance === null ? folder.files : { ...folder.files, 'GOVERNANCE.md': governance };
  const loaded = load({ ...folder, files });
  const { digest, problems } = deliverable(folder, loaded, policies);
  const findings = lint({ ...loaded, problems: [...loaded.problems, ...problems] });
  const side = { fragments: loaded.fragments, settings: loaded.policy.settings };
  return report({
    policies,
    before: side,
    after: side,
    changes: [],
    findings,
    verdict: { word: 'NO EFFECTIVE CHANGE', exit: 0, counts: NONE, errors: 0 },
    baseline: { kind: 'none', name: 'none', digest: null, first: false, notices: [] },
    digest,
    situation: DEFAULT_SITUATION,
  }).findings;
}

async function listing(findings: readonly ReportedFinding[], fixed: readonly string[]): Promise<string> {
  const { visible } = await import('../render/escape.ts');
  const lines = findings.flatMap(({ severity, place, message, why, fix, rule }) => [
    `${visible(place.file)}:${place.line}:${place.column} ${severity} ${rule}`,
    `  ${visible(message)}`,
    `  why: ${visible(why)}`,
    `  fix: ${visible(fix)}`,
  ]);
  const sum = (['error', 'warning', 'advice'] as const).map((severity) => counted(findings, severity)).join(', ');
  return [...fixed.map((file) => `repaired ${visible(file)}`), ...lines, sum, ''].join('\n');
}

const MANY = { error: 'errors', warning: 'warnings', advice: 'pieces of advice' };
const ONE = { error: 'error', warning: 'warning', advice: 'piece of advice' };

function counted(findings: readonly ReportedFinding[], wanted: keyof typeof MANY): string {
  const count = findings.filter(({ severity }) => severity === wanted).length;
  return `${count} ${(count === 1 ? ONE : MANY)[wanted]}`;
}
