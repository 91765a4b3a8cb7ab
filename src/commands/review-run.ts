// Turns what was given into the review of a policy, printed for whoever asked.
import { load, review } from '../index.ts';
import { renderers } from '../render/index.ts';
import type { Report } from '../report.ts';
import { deliverable } from '../shell/deliverable.ts';
import { labelOf, readFolder } from '../shell/files.ts';
import { parseWhere, production } from '../shell/production.ts';
import type { ExitCode, Given, Terminal } from './command.ts';
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
  return report.verdict.exit;
}

async function reviewOf(given: Given): Promise<Report> {
  const where = parseWhere(given.text('production') ?? 'release');
  const policies = labelOf(policiesOf(given));
  const folder = await readFolder(policiesOf(given));
  const after = load(folder);
  const { digest, problems } = deliverable(folder, after, policies);
  const { loaded: before, baseline } = await production(where, await worldOf(where, given));
  return review({
    policies,
    before,
    after: { ...after, problems: [...after.problems, ...problems] },
    baseline,
    digest,
    failOn: FAIL_ON.find((one) => one === given.text('fail-on')) ?? 'wider',
  });
}
