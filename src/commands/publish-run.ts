// Turns what was given into the release that would be made now: its notes and files.
import { candidateOf, checkReleasable, compose, rendered, reviewOf } from '../shell/compose.ts';
import { UserError } from '../shell/errors.ts';
import { labelOf, readFolder } from '../shell/files.ts';
import { parseWhere, production } from '../shell/production.ts';
import { writeArtifacts } from '../shell/write.ts';
import type { ExitCode, Given, Terminal } from './command.ts';
import { policiesOf } from './options.ts';
import { worldOf } from './repository.ts';

export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  if (!given.flag('dry-run'))
    throw new UserError(
      'publish needs --dry-run: only the Action releases, from a merged commit. See: managed-settings publish --help',
    );
  const where = parseWhere(given.text('production') ?? 'release');
  const policies = policiesOf(given);
  const candidate = candidateOf(await readFolder(policies), labelOf(policies));
  const before = await production(where, await worldOf(where, given));
  const report = reviewOf(before, candidate, { failOn: 'wider' });
  checkReleasable(report);
  const naming = { name: 'dry-run', ring: 'broad', commit: '0'.repeat(40) };
  const { artifacts, notices } = await compose(before, candidate, report, naming);
  for (const notice of notices) terminal.note(notice);
  const out = given.text('out');
  if (out !== null) await writeArtifacts(out, artifacts);
  const files = artifacts.map(({ name, bytes }) => ({ name, bytes: bytes.length }));
  const { word, exit } = report.verdict;
  const digest = candidate.delivery.digest;
  const isSame = digest === before.baseline.digest;
  await terminal.write(
    given.flag('json')
      ? `${JSON.stringify({ digest, verdict: word, changed: !isSame, files }, null, 2)}\n`
      : `${rendered('release-notes', report, {})}\n${files.map(({ name, bytes }) => `${String(bytes).padStart(9)}  ${name}\n`).join('')}`,
  );
  if (isSame) terminal.note(`Production already holds this policy (${digest}): nothing would be released.`);
  return exit;
}
