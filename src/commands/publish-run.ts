// Turns what was given into the release that would be made now: its notes and files.
import type { Judge } from '../index.ts';
import type { Report } from '../report.ts';
import {
  type Candidate,
  type Composed,
  candidateOf,
  checkGate,
  checkReleasable,
  compose,
  rendered,
  reviewOf,
} from '../shell/compose.ts';
import { RefusedError, UserError, WorldError } from '../shell/errors.ts';
import { labelOf } from '../shell/files.ts';
import { headCommit } from '../shell/git.ts';
import { judgeOfProduction } from '../shell/judge.ts';
import { type Production, parseWhere, production, type Where, type World } from '../shell/production.ts';
import { FIRST } from '../shell/publish.ts';
import { judgeOfRelease, reviewsOf } from '../shell/reviewed.ts';
import { writeArtifacts } from '../shell/write.ts';
import type { ExitCode, Given, Terminal } from './command.ts';
import { readHeld } from './held.ts';
import { policiesOf } from './options.ts';
import { worldOf } from './repository.ts';

export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  if (!given.flag('dry-run'))
    throw new UserError(
      'publish needs --dry-run: only the Action releases, from a merged commit. See: managed-settings publish --help',
    );
  const where = parseWhere(given.text('production') ?? 'release');
  const policies = policiesOf(given);
  const candidate = candidateOf(await readHeld(policies), labelOf(policies));
  const world = await worldOf(where, given);
  const before = await production(where, world);
  const judge = await judgeOf(before, candidate, world);
  const report = reviewOf(before, candidate, { failOn: null, judge });
  const { artifacts, notices, reason } = await attempt({ where, before, candidate, report });
  for (const notice of notices) terminal.note(notice);
  const out = given.text('out');
  if (out !== null && reason === null) await writeArtifacts(out, artifacts);
  const files = artifacts.map(({ name, bytes }) => ({ name, bytes: bytes.length }));
  const { word } = report.verdict;
  const digest = candidate.delivery.digest;
  const isSame = digest === before.baseline.digest;
  await terminal.write(
    given.flag('json')
      ? `${JSON.stringify({ digest, verdict: word, changed: !isSame, files, reason }, null, 2)}\n`
      : `${rendered('release-notes', report, {})}\n${files.map(({ name, bytes }) => `${String(bytes).padStart(9)}  ${name}\n`).join('')}`,
  );
  if (isSame) terminal.note(`Production already holds this policy (${digest}): nothing would be released.`);
  if (reason !== null) terminal.note(reason);
  return reason === null ? 0 : 1;
}

/** The judge that the Action would have, as far as GitHub knows the commit that is checked out. */
async function judgeOf(production: Production, candidate: Candidate, world: World): Promise<Judge> {
  const { release: last } = production;
  const { github } = world;
  const commit = await headCommit(world.cwd);
  const alone = judgeOfProduction(production, candidate.folder);
  if (last === null || github === null || commit === null || commit === last.commit) return alone;
  const releasing = { github, world, production, last, candidate, commit };
  return reviewsOf(releasing)
    .then((reviews) => judgeOfRelease(releasing, reviews))
    .catch((thrown: unknown) => {
      if (thrown instanceof WorldError && (thrown.status === 404 || thrown.status === 422)) return alone;
      throw thrown;
    });
}

interface Attempt {
  readonly where: Where;
  readonly before: Production;
  readonly candidate: Candidate;
  readonly report: Report;
}

/** What would be released, or the reason why the Action would refuse it. */
async function attempt({ where, before, candidate, report }: Attempt): Promise<Composed & { reason: string | null }> {
  try {
    if (before.baseline.first && where.kind === 'release') throw new RefusedError(FIRST);
    checkReleasable(report);
    checkGate(report);
    const naming = { name: 'dry-run', ring: 'broad', commit: '0'.repeat(40) };
    return { ...(await compose(before, candidate, report, naming)), reason: null };
  } catch (thrown) {
    if (!(thrown instanceof RefusedError)) throw thrown;
    return { artifacts: [], notices: [], reason: thrown.message };
  }
}
