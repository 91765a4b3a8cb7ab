// Turns one event of GitHub Actions into a review of a pull request or the release of a policy, and the exit code.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { visibleLine } from './render/escape.ts';
import type { Report } from './report.ts';
import { type Candidate, candidateOf, reviewOf } from './shell/compose.ts';
import { exitOf, messageOf, UserError } from './shell/errors.ts';
import { readFolder } from './shell/files.ts';
import { repositoryPath } from './shell/git.ts';
import { connect, type GitHub } from './shell/github.ts';
import { type Inputs, readInputs } from './shell/inputs.ts';
import { judgeOfBranch, judgeOfPull } from './shell/judge.ts';
import { type Core, parseReport, showReport } from './shell/outputs.ts';
import { type Production, production, type World } from './shell/production.ts';
import { readRemote } from './shell/remote.ts';
import { onTip, type Pull, pullOfWorkflowRun, type Run, runOf } from './shell/run.ts';

/** Everything one run of the Action knows. */
interface Job {
  readonly core: Core;
  readonly inputs: Inputs;
  readonly run: Run;
  readonly github: GitHub;
  /** The folder the repository is checked out in. */
  readonly workspace: string;
}

type Exit = 0 | 1 | 2 | 3;

async function main(core: Core): Promise<Exit> {
  const inputs = readInputs(core.getInput);
  if (inputs.token !== '') core.setSecret(inputs.token);
  const { context } = await import('@actions/github');
  const run = runOf(context);
  const github = await connect({ ...run, token: inputs.token });
  const pull = run.event === 'workflow_run' ? await pullOfWorkflowRun(github, context.payload) : run.pull;
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const job: Job = { core, inputs, run: { ...run, pull }, github, workspace };
  const command = inputs.command === 'auto' ? (run.isRelease ? 'publish' : 'review') : inputs.command;
  if (command === 'publish') return publishJob(job);
  return command === 'comment' ? commentJob(job) : reviewJob(job);
}

async function reviewJob({ run: started, ...rest }: Job): Promise<Exit> {
  const run = { ...started, pull: started.pull && (await onTip(rest.github, started.pull)) };
  const job: Job = { ...rest, run };
  const { core, inputs, github } = job;
  const inside = await repositoryPath(inputs.policies, job.workspace);
  const candidate = await candidateFor(job, inside);
  const world = worldOf(job, inside, candidate);
  const before = await production(inputs.production, world);
  const { folder } = candidate;
  const judge = run.pull === null ? judgeOfBranch(folder) : await judgeOfPull(github, run.pull, world, folder.files);
  const report = reviewOf(before, candidate, { failOn: inputs.failOn, judge });
  await showReport(core, report, run);
  if (run.pull !== null) await post(job, report, run.pull);
  return firstExit(job, before, report.verdict);
}

/** A pull request's merge result lies in the workspace; after a `workflow_run` only the head commit can be read, as data. */
async function candidateFor({ inputs, run, github, workspace }: Job, inside: string): Promise<Candidate> {
  if (run.event !== 'workflow_run') {
    const at = path.join(workspace, inputs.policies);
    return candidateOf(await readFolder(at, { label: inside, within: workspace }), inside);
  }
  if (run.pull === null) throw new UserError(NO_PULL);
  const folder = await readRemote(github, { commit: run.pull.head, inside });
  if (folder === null)
    throw new UserError(
      `${inside} does not exist at commit ${run.pull.head.slice(0, 12)}, so there is nothing to review.`,
    );
  return candidateOf(folder, inside);
}

const NO_PULL =
  'No open pull request, or more than one, has the head commit of that workflow run, so nobody can say what to review. Push again to start a new run.';

function worldOf({ inputs, run, github, workspace }: Job, inside: string, candidate: Candidate | null): World {
  const known = candidate?.folder.fragments ?? [];
  const { policies, tagPrefix } = inputs;
  return { cwd: workspace, policies, inside, tagPrefix, github, known, base: run.pull?.base ?? null };
}

// What is compared with an empty policy is all new; only a human can say that there really is no production yet.
function firstExit({ core, inputs }: Job, { baseline }: Production, { exit }: Report['verdict']): Exit {
  if (!baseline.first || inputs.failOn === 'never' || inputs.production.kind === 'none') return exit;
  core.error('There is no release yet. If that is right, say production: none until the first release is published.');
  return exit === 0 ? 1 : exit;
}

async function commentJob(job: Job): Promise<Exit> {
  const { inputs, run, core } = job;
  const at = path.resolve(job.workspace, inputs.report);
  const report = parseReport(readFileSync(at, 'utf8'), inputs.report);
  if (run.pull === null) core.warning(NO_PULL);
  else await post(job, report, run.pull);
  return 0;
}

async function post({ core, inputs, run, github }: Job, report: Report, pull: Pull): Promise<void> {
  const { postReport } = await import('./shell/post.ts');
  await postReport(core, github, { inputs, run, report, pull });
}

async function publishJob(job: Job): Promise<Exit> {
  const { core, inputs, run, github } = job;
  const { publish } = await import('./shell/publish.ts');
  const inside = await repositoryPath(inputs.policies, job.workspace);
  const { ring, directPush, draftRetention, failOn } = inputs;
  const published = await publish({
    world: worldOf(job, inside, null),
    github,
    commit: run.sha,
    production: inputs.production,
    ring,
    failOn,
    directPush,
    draftRetention,
    now: Date.now(),
    run: `${run.runs}/${run.id}/attempts/${run.attempt}`,
  });
  for (const [name, value] of [
    ['release', published.tag],
    ['release-url', published.url],
    ['digest', published.digest],
  ] as const)
    core.setOutput(name, value ?? '');
  for (const notice of published.notices) core.warning(notice);
  if (published.report !== null) await showReport(core, published.report, run);
  core.info(
    published.tag === null ? `Nothing is published: ${published.why}` : `Published ${published.tag}: ${published.url}`,
  );
  return 0;
}

/** One error annotation; the runner takes the exit code from the process. */
function ended(core: Core, thrown: unknown): Exit {
  core.error(messageOf(thrown).split('\n').map(visibleLine).join('\n'));
  return exitOf(thrown);
}

const core: Core = await import('@actions/core');
process.on('uncaughtException', (thrown) => process.exit(ended(core, thrown)));
process.exitCode = await main(core).catch((thrown: unknown) => ended(core, thrown));
