// Turns what was given into the review of a policy, printed for whoever asked.
import { load, review } from '../index.ts';
import { renderers } from '../render/index.ts';
import type { Report } from '../report.ts';
import { deliverable } from '../shell/deliverable.ts';
import { labelOf } from '../shell/files.ts';
import { judgeOfProduction } from '../shell/judge.ts';
import { parseWhere, production } from '../shell/production.ts';
import type { ExitCode, Given, Terminal } from './command.ts';
import { readCandidate } from './held.ts';
import { FAIL_ON, policiesOf } from './options.ts';
import { worldOf } from './repository.ts';

export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const report = await reviewOf(given);
  const format = given.flag('json') ? 'json' : (given.text('format') ?? 'terminal');
  const renderer = renderers.find(({ name }) => name === format);
  if (renderer === undefined) throw new Error(`bug: no renderer ${format}`);
  const links = { before: null, after: null };
  const text = renderer.render(report, { links, colour: terminal.colour, limit: 60_000, run: null });
  await terminal.write(text.endsWith('\n') ? text : `${text}\n`);
  return isUnsaidFirst(report, given) ? firstExit(report, terminal) : report.verdict.exit;
}

// Only a person can say that there really is no production yet, and does so with `none`.
function isUnsaidFirst({ baseline }: Report, given: Given): boolean {
  return baseline.first && baseline.kind === 'release' && given.text('fail-on') !== 'never';
}

function firstExit({ verdict }: Report, terminal: Terminal): ExitCode {
  terminal.note(
    'There is no release yet. If that is right, say so until the first one is published: --production none',
  );
  return verdict.exit === 0 ? 1 : verdict.exit;
}

async function reviewOf(given: Given): Promise<Report> {
  const where = parseWhere(given.text('production') ?? 'release');
  const policies = labelOf(policiesOf(given));
  const folder = await readCandidate(policiesOf(given));
  const after = load(folder);
  const { digest, problems } = deliverable(folder, after, policies);
  const found = await production(where, await worldOf(where, given));
  return review({
    policies,
    before: found.loaded,
    after: { ...after, problems: [...after.problems, ...problems] },
    baseline: found.baseline,
    digest,
    failOn: FAIL_ON.find((one) => one === given.text('fail-on')) ?? null,
    judge: judgeOfProduction(found, folder),
  });
}
