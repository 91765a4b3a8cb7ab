import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  parseReport,
  showReport
} from "./chunks/chunk-JXS3GC4A.js";
import {
  judgeOfBranch,
  judgeOfPull,
  parseWhere,
  production,
  readRemote,
  repositoryPath
} from "./chunks/chunk-IAYBPWZY.js";
import {
  candidateOf,
  reviewOf
} from "./chunks/chunk-7QHN3U6K.js";
import {
  ask,
  connect
} from "./chunks/chunk-33EACS7Z.js";
import "./chunks/chunk-PBFEX3NT.js";
import "./chunks/chunk-A5W4YAU3.js";
import "./chunks/chunk-PFKH7SR5.js";
import "./chunks/chunk-A2OB7TLV.js";
import "./chunks/chunk-EGT6V5SE.js";
import {
  labelOf,
  readFolder
} from "./chunks/chunk-SARLGUPY.js";
import "./chunks/chunk-2T74SMS4.js";
import "./chunks/chunk-GNIJ54MQ.js";
import "./chunks/chunk-RIIRWQYK.js";
import "./chunks/chunk-DDSSPN6I.js";
import "./chunks/chunk-SA35VN4G.js";
import {
  visibleLine
} from "./chunks/chunk-KWISPM6K.js";
import "./chunks/chunk-TITCIDX5.js";
import "./chunks/chunk-RMA4PV65.js";
import "./chunks/chunk-Z7ZOBZ5Q.js";
import {
  eachIn,
  numberIn,
  objectIn,
  textIn,
  whole
} from "./chunks/chunk-3TRRV56R.js";
import {
  UserError,
  exitOf,
  messageOf
} from "./chunks/chunk-G3QG5HMS.js";
import "./chunks/chunk-EBA66YNJ.js";

// src/action.ts
import { readFileSync } from "node:fs";
import path from "node:path";

// src/shell/inputs.ts
function readInputs(get) {
  const command = choice(get, "command", ["auto", "review", "publish", "comment"]);
  return {
    command,
    policies: folder(get("policies") || "policies"),
    production: parseWhere(get("production") || "release"),
    tagPrefix: matching(get, "tag-prefix", "policy-v", /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/),
    failOn: get("fail-on") === "" ? null : choice(get, "fail-on", ["wider", "invalid", "never"]),
    comment: onOff(get, "comment"),
    reviewComments: onOff(get, "review-comments"),
    status: onOff(get, "status", "false"),
    label: onOff(get, "label", "false"),
    commentAuthor: matching(get, "comment-author", "github-actions[bot]", /^[A-Za-z0-9][A-Za-z0-9-]*(\[bot\])?$/),
    token: get("token"),
    ring: matching(get, "ring", "broad", /^[a-z0-9][a-z0-9-]{0,39}$/),
    directPush: choice(get, "allow-direct-push", ["false", "true"]) === "true" ? "allowed" : "refused",
    draftRetention: Number(matching(get, "draft-retention-days", "7", /^\d{1,4}$/)),
    report: command === "comment" ? matching(get, "report", "", /^.+$/) : get("report")
  };
}
function choice(get, name, choices) {
  const text = get(name) || choices[0];
  const found = choices.find((one) => one === text);
  if (found !== void 0) return found;
  throw new UserError(`The input ${name} is ${JSON.stringify(text)}, but can only be ${choices.join(", ")}.`);
}
function onOff(get, name, otherwise = "true") {
  return choice((one) => get(one) || otherwise, name, ["true", "false"]) === "true" ? "on" : "off";
}
function matching(get, name, fallback, pattern) {
  const text = get(name) || fallback;
  if (pattern.test(text)) return text;
  throw new UserError(`The input ${name} is ${JSON.stringify(text)}, which it can't be: see action.yml.`);
}
function folder(text) {
  const label = labelOf(text);
  const steps = label.split("/");
  if (!label.startsWith("/") && !steps.includes("..") && !new RegExp("\\p{Cc}", "u").test(label)) return label;
  throw new UserError(
    `The input policies is ${JSON.stringify(text)}, which is no path inside the repository. Use for example: policies`
  );
}

// src/shell/run.ts
function runOf(context) {
  const { eventName: event, payload, sha, repo, runId: id, runAttempt: attempt } = context;
  if (event === "pull_request_target") throw new UserError(TARGET);
  const branch = textIn(payload, "repository", "default_branch");
  const pages = `${context.serverUrl}/${repo.owner}/${repo.repo}`;
  return {
    event,
    ...repo,
    apiUrl: context.apiUrl,
    sha,
    id,
    attempt: attempt || 1,
    runs: `${pages}/actions/runs`,
    blobs: `${pages}/blob`,
    pull: pullOf(payload),
    isRelease: event === "push" && branch !== null && context.ref === `refs/heads/${branch}`
  };
}
var TARGET = "This Action does not run on pull_request_target: there a stranger's pull request would be read by a job that may write. Use pull_request; for comments on pull requests of forks see docs/forks.md.";
function pullOf(payload) {
  const pull = objectIn(payload, "pull_request");
  if (pull === null) return null;
  const found = whole({
    number: numberIn(pull, "number"),
    head: textIn(pull, "head", "sha"),
    into: textIn(pull, "base", "ref"),
    base: textIn(pull, "base", "sha")
  });
  if (found === null)
    throw new UserError("The event names a pull request, but not its number and commits. Run the job again.");
  const [head, base] = [numberIn(pull, "head", "repo", "id"), numberIn(pull, "base", "repo", "id")];
  return { ...found, from: head !== null && head === base ? "same repository" : "fork" };
}
async function pullOfWorkflowRun(github, payload) {
  const { octokit, owner, repo } = github;
  const wanted = whole({
    sha: textIn(payload, "workflow_run", "head_sha"),
    repository: numberIn(payload, "workflow_run", "head_repository", "id"),
    owner: textIn(payload, "workflow_run", "head_repository", "owner", "login"),
    branch: textIn(payload, "workflow_run", "head_branch")
  });
  if (wanted === null) return null;
  const parameters = { owner, repo, state: "open", head: `${wanted.owner}:${wanted.branch}`, per_page: 100 };
  const request = () => octokit.paginate(octokit.rest.pulls.list, parameters);
  const pulls = await ask("find the pull request of the run", request, (data) => eachIn(data, rowOf));
  const same = pulls.filter((pull) => pull.head === wanted.sha && pull.repository === wanted.repository);
  const [found] = same;
  return found === void 0 || same.length > 1 ? null : { ...found, from: "fork" };
}
async function onTip({ octokit, owner, repo }, pull) {
  const request = async () => (await octokit.rest.git.getRef({ owner, repo, ref: `heads/${pull.into}` })).data;
  const base = await ask(`find the branch ${pull.into}`, request, (data) => textIn(data, "object", "sha"));
  return { ...pull, base };
}
function rowOf(data) {
  return whole({
    number: numberIn(data, "number"),
    head: textIn(data, "head", "sha"),
    into: textIn(data, "base", "ref"),
    base: textIn(data, "base", "sha"),
    // The repository of a fork may be gone; such a pull request can't be the one.
    repository: numberIn(data, "head", "repo", "id") ?? 0
  });
}

// src/action.ts
async function main(core2) {
  const inputs = readInputs(core2.getInput);
  if (inputs.token !== "") core2.setSecret(inputs.token);
  const { context } = await import("./chunks/github-FDMOI3YT.js");
  const run = runOf(context);
  const github = await connect({ ...run, token: inputs.token });
  const pull = run.event === "workflow_run" ? await pullOfWorkflowRun(github, context.payload) : run.pull;
  const workspace = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
  const job = { core: core2, inputs, run: { ...run, pull }, github, workspace };
  const command = inputs.command === "auto" ? run.isRelease ? "publish" : "review" : inputs.command;
  if (command === "publish") return publishJob(job);
  return command === "comment" ? commentJob(job) : reviewJob(job);
}
async function reviewJob({ run: started, ...rest }) {
  const run = { ...started, pull: started.pull && await onTip(rest.github, started.pull) };
  const job = { ...rest, run };
  const { core: core2, inputs, github } = job;
  const inside = await repositoryPath(inputs.policies, job.workspace);
  const candidate = await candidateFor(job, inside);
  const world = worldOf(job, inside, candidate);
  const before = await production(inputs.production, world);
  const { folder: folder2 } = candidate;
  const judge = run.pull === null ? judgeOfBranch(folder2) : await judgeOfPull(github, run.pull, world, folder2.files);
  const report = reviewOf(before, candidate, { failOn: inputs.failOn, judge });
  await showReport(core2, report, run);
  if (run.pull !== null) await post(job, report, run.pull);
  return firstExit(job, before, report.verdict);
}
async function candidateFor({ inputs, run, github, workspace }, inside) {
  if (run.event !== "workflow_run") {
    const at = path.join(workspace, inputs.policies);
    return candidateOf(await readFolder(at, { label: inside, within: workspace }), inside);
  }
  if (run.pull === null) throw new UserError(NO_PULL);
  const folder2 = await readRemote(github, { commit: run.pull.head, inside });
  if (folder2 === null)
    throw new UserError(
      `${inside} does not exist at commit ${run.pull.head.slice(0, 12)}, so there is nothing to review.`
    );
  return candidateOf(folder2, inside);
}
var NO_PULL = "No open pull request, or more than one, has the head commit of that workflow run, so nobody can say what to review. Push again to start a new run.";
function worldOf({ inputs, run, github, workspace }, inside, candidate) {
  const known = candidate?.folder.fragments ?? [];
  const { policies, tagPrefix } = inputs;
  return { cwd: workspace, policies, inside, tagPrefix, github, known, base: run.pull?.base ?? null };
}
function firstExit({ core: core2, inputs }, { baseline }, { exit }) {
  if (!baseline.first || inputs.failOn === "never" || inputs.production.kind === "none") return exit;
  core2.error("There is no release yet. If that is right, say production: none until the first release is published.");
  return exit === 0 ? 1 : exit;
}
async function commentJob(job) {
  const { inputs, run, core: core2 } = job;
  const at = path.resolve(job.workspace, inputs.report);
  const report = parseReport(readFileSync(at, "utf8"), inputs.report);
  if (run.pull === null) core2.warning(NO_PULL);
  else await post(job, report, run.pull);
  return 0;
}
async function post({ core: core2, inputs, run, github }, report, pull) {
  const { postReport } = await import("./chunks/post-MN23SQ62.js");
  await postReport(core2, github, { inputs, run, report, pull });
}
async function publishJob(job) {
  const { core: core2, inputs, run, github } = job;
  const { publish } = await import("./chunks/publish-AO5Y7VBP.js");
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
    run: `${run.runs}/${run.id}/attempts/${run.attempt}`
  });
  for (const [name, value] of [
    ["release", published.tag],
    ["release-url", published.url],
    ["digest", published.digest]
  ])
    core2.setOutput(name, value ?? "");
  for (const notice of published.notices) core2.warning(notice);
  if (published.report !== null) await showReport(core2, published.report, run);
  core2.info(
    published.tag === null ? `Nothing is published: ${published.why}` : `Published ${published.tag}: ${published.url}`
  );
  return 0;
}
function ended(core2, thrown) {
  core2.error(messageOf(thrown).split("\n").map(visibleLine).join("\n"));
  return exitOf(thrown);
}
var core = await import("./chunks/core-MCVXEOE5.js");
process.on("uncaughtException", (thrown) => process.exit(ended(core, thrown)));
process.exitCode = await main(core).catch((thrown) => ended(core, thrown));
