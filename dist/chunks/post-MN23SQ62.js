import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  optionsOf
} from "./chunk-JXS3GC4A.js";
import {
  rendered
} from "./chunk-7QHN3U6K.js";
import {
  ask,
  call,
  changedFiles,
  decidedBy,
  fits,
  gist,
  headline,
  isApproved,
  markdown,
  nothing,
  placeOf,
  tell
} from "./chunk-33EACS7Z.js";
import "./chunk-PBFEX3NT.js";
import "./chunk-A5W4YAU3.js";
import "./chunk-PFKH7SR5.js";
import {
  sha256
} from "./chunk-A2OB7TLV.js";
import "./chunk-EGT6V5SE.js";
import "./chunk-2T74SMS4.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-RIIRWQYK.js";
import "./chunk-DDSSPN6I.js";
import "./chunk-SA35VN4G.js";
import {
  fenced,
  prose,
  visibleLine
} from "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-RMA4PV65.js";
import "./chunk-Z7ZOBZ5Q.js";
import {
  eachIn,
  numberIn,
  textIn,
  whole
} from "./chunk-3TRRV56R.js";
import {
  UnclearError,
  WorldError,
  messageOf
} from "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";

// src/render/review-comments.ts
import { createHash } from "node:crypto";
var MOST_CODE = 100;
function reviewComments(report, options) {
  const style = { links: options.links, most: MOST_CODE };
  const remarks = [
    ...report.findings.filter(isWorthSaying).map((finding) => ofFinding(finding)),
    ...report.changes.flatMap((change) => ofChange(change, style))
  ];
  return byLine(remarks).map((group) => commentOf(group)).filter(({ body }) => fits(body, options.limit));
}
function isWorthSaying({ severity, suggestion, isNew }) {
  return severity === "error" || isNew && (severity === "warning" || suggestion !== null);
}
function ofFinding({ rule, severity, message, why, fix, place, suggestion }) {
  const rest = [...why === "" ? [] : [prose(why)], ...fix === "" ? [] : [`**Fix:** ${prose(fix)}`]];
  const text = [`**${severity}**: ${prose(message)}`, ...rest].join("<br>");
  return { place, text, said: ["finding", rule, place.pointer, message], suggestion };
}
function ofChange(change, style) {
  const place = placeOf(change);
  if (place?.side !== "after" || change.direction === "narrower" || isApproved(change)) return [];
  const name = change.direction === "unknown" ? "not proven" : change.direction;
  const text = `**${name}**: ${markdown([...headline(change), ...evidence(change)], style)}`;
  return [{ place, text, said: identity(change), suggestion: null }];
}
function evidence(change) {
  if (change.kind === "unknown") return [];
  if (change.kind === "setting") return change.meaning === "" ? [] : ["<br>", { prose: gist(change.meaning) }];
  const { before } = change;
  return ["<br>e.g. ", { code: call(change) }, "<br>before: ", ...decidedBy(before)];
}
function identity(change) {
  if (change.kind === "unknown") return ["unknown", change.about, change.why];
  if (change.kind === "setting") return ["setting", change.pointer, change.before, change.after];
  return ["call", change.region, change.before.effect, change.after.effect, change.modes];
}
function byLine(remarks) {
  const groups = /* @__PURE__ */ new Map();
  for (const remark of remarks) {
    const key = `${remark.place.line} ${remark.place.file}`;
    const group = groups.get(key);
    if (group) group.push(remark);
    else groups.set(key, [remark]);
  }
  return [...groups.values()];
}
function commentOf(group) {
  const { file, line } = group[0].place;
  const suggestion = group.map((remark) => remark.suggestion).find((one) => one !== null && isPlain(one)) ?? null;
  const block = suggestion === null ? [] : [fenced(suggestion.lines, "suggestion")];
  return {
    path: file,
    startLine: suggestion !== null && suggestion.first < suggestion.last ? suggestion.first : null,
    line: suggestion?.last ?? line,
    body: `${[...group.map(({ text }) => text), ...block].join("\n\n")}
`,
    fingerprint: fingerprint(file, group),
    suggestion
  };
}
function isPlain({ lines }) {
  return lines.every((line) => visibleLine(line) === line);
}
function fingerprint(file, group) {
  const said = JSON.stringify([file, ...group.map((remark) => remark.said)]);
  return createHash("sha256").update(said).digest("hex").slice(0, 16);
}

// src/shell/comment.ts
async function postComment(github, sticky) {
  const mine = await ownComments(github, sticky);
  const head = await headOf(github, sticky.pull);
  if (head !== sticky.stamp.sha) return { what: "stale", url: mine[0]?.url ?? null };
  if (mine.length > 0) return settle(github, sticky, mine);
  if (sticky.silent) return { what: "none", url: null };
  const created = await create(github, sticky);
  const now = await ownComments(github, sticky);
  if (now.length === 0) return { what: "created", url: created };
  const settled = await settle(github, sticky, now);
  return settled.what === "same" ? { ...settled, what: "created" } : settled;
}
function isLater(a, b) {
  return a.run > b.run || a.run === b.run && a.attempt > b.attempt;
}
async function settle(github, sticky, mine) {
  const [keep, ...extra] = mine;
  if (keep === void 0) throw new WorldError("The comment is gone.");
  for (const comment of extra) await remove(github, comment.id);
  const { url } = keep;
  if (keep.stamp.sha === sticky.stamp.sha && isLater(keep.stamp, sticky.stamp)) return { what: "stale", url };
  if (plain(keep.body) === plain(withMarker(sticky, keep.stamp))) return { what: "same", url };
  const { octokit, owner, repo } = github;
  const parameters = { owner, repo, comment_id: keep.id, body: withMarker(sticky, sticky.stamp) };
  await tell("update the comment", async () => (await octokit.rest.issues.updateComment(parameters)).data, nothing);
  return { what: "updated", url };
}
async function create({ octokit, owner, repo }, sticky) {
  const parameters = { owner, repo, issue_number: sticky.pull, body: withMarker(sticky, sticky.stamp) };
  const request = async () => (await octokit.rest.issues.createComment(parameters)).data;
  try {
    return await tell("post the comment", request, (data) => textIn(data, "html_url"));
  } catch (thrown) {
    if (thrown instanceof UnclearError && thrown.status === null) return null;
    throw thrown;
  }
}
async function remove({ octokit, owner, repo }, id) {
  const request = () => octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
  await tell("delete a second comment", request, nothing).catch((thrown) => {
    if (!(thrown instanceof WorldError && thrown.status === 404)) throw thrown;
  });
}
async function ownComments(github, sticky) {
  const { octokit, owner, repo } = github;
  const parameters = { owner, repo, issue_number: sticky.pull, per_page: 100 };
  const request = () => octokit.paginate(octokit.rest.issues.listComments, parameters);
  const rows = await ask("list the comments", request, (data) => eachIn(data, rowOf));
  return rows.flatMap(({ login, ...row }) => {
    const stamp = login.toLowerCase() === sticky.author.toLowerCase() ? stampOf(row.body, sticky.policies) : null;
    return stamp === null ? [] : [{ ...row, stamp }];
  }).sort((a, b) => a.id - b.id);
}
function rowOf(data) {
  return whole({
    id: numberIn(data, "id"),
    url: textIn(data, "html_url"),
    // A comment may be empty, and its author's account may be gone.
    body: textIn(data, "body") ?? (numberIn(data, "id") === null ? null : ""),
    login: textIn(data, "user", "login") ?? ""
  });
}
async function headOf({ octokit, owner, repo }, pull) {
  const request = async () => (await octokit.rest.pulls.get({ owner, repo, pull_number: pull })).data;
  return ask("read the pull request", request, (data) => textIn(data, "head", "sha"));
}
function withMarker(sticky, stamp) {
  const { sha, run, attempt } = stamp;
  return `<!-- managed-settings-gitops ${keyOf(sticky.policies)} sha=${sha} run=${run}.${attempt} -->
${sticky.body(stamp)}`;
}
function stampOf(body, policies) {
  const match = /^<!-- managed-settings-gitops (\w+) sha=([0-9a-f]{7,64}) run=(\d+)\.(\d+) -->\r?\n/.exec(body);
  if (match === null || match[1] !== keyOf(policies)) return null;
  return { sha: match[2] ?? "", run: Number(match[3]), attempt: Number(match[4]) };
}
function keyOf(policies) {
  return sha256(policies).slice(0, 16);
}
function plain(text) {
  return text.replaceAll("\r\n", "\n").trimEnd();
}

// src/shell/labels.ts
var WORDS = {
  INVALID: "invalid",
  WIDER: "wider",
  MIXED: "mixed",
  "NOT PROVEN": "not proven",
  NARROWER: "narrower",
  "NO EFFECTIVE CHANGE": "no change"
};
function labelOf({ policies, verdict }) {
  return `${policies}: ${WORDS[verdict.word]}`;
}
async function postLabel(github, pull, report) {
  const { octokit, owner, repo } = github;
  const at = { owner, repo, issue_number: pull };
  const list = () => octokit.paginate(octokit.rest.issues.listLabelsOnIssue, { ...at, per_page: 100 });
  const there = await ask("list the labels", list, (data) => eachIn(data, (row) => textIn(row, "name")));
  const label = labelOf(report);
  const ours = new Set(Object.values(WORDS).map((word) => `${report.policies}: ${word}`));
  for (const name of there.filter((one) => ours.has(one) && one !== label)) {
    const request = () => octokit.rest.issues.removeLabel({ ...at, name });
    await tell("take a label away", request, nothing).catch((thrown) => {
      if (!(thrown instanceof WorldError && thrown.status === 404)) throw thrown;
    });
  }
  if (there.includes(label)) return;
  await tell("put on a label", () => octokit.rest.issues.addLabels({ ...at, labels: [label] }), nothing);
}

// src/shell/review-comments.ts
var MOST = 10;
async function postRemarks(github, wanted) {
  const lines = wanted.remarks.length === 0 ? /* @__PURE__ */ new Map() : await changedLines(github, wanted.pull);
  const fitting = wanted.remarks.filter((remark) => isOnChangedLine(remark, lines)).slice(0, MOST);
  const own = await ownRemarks(github, wanted);
  const marks = new Set(own.map((remark) => remark.mark));
  const fresh = fitting.filter((remark) => !marks.has(markOf(wanted, remark)));
  const holding = new Set(wanted.remarks.map((remark) => markOf(wanted, remark)));
  const settled = own.filter((remark) => !holding.has(remark.mark) && !remark.answered);
  if (fresh.length > 0) await review(github, wanted, fresh);
  for (const remark of settled) await remove2(github, remark.id);
  return { posted: fresh.length, deleted: settled.length };
}
function isOnChangedLine(remark, lines) {
  const changed = lines.get(remark.path);
  if (changed === void 0 || !changed.has(remark.line)) return false;
  for (let line = remark.startLine ?? remark.line; line < remark.line; line += 1) if (!changed.has(line)) return false;
  return true;
}
async function review({ octokit, owner, repo }, wanted, remarks) {
  const comments = remarks.map((remark) => ({
    path: remark.path,
    line: remark.line,
    side: "RIGHT",
    ...remark.startLine === null ? {} : { start_line: remark.startLine, start_side: "RIGHT" },
    body: `<!-- ${markOf(wanted, remark)} -->
${remark.body}`
  }));
  const parameters = {
    owner,
    repo,
    pull_number: wanted.pull,
    commit_id: wanted.sha,
    event: "COMMENT",
    comments
  };
  await tell("post the review comments", async () => (await octokit.rest.pulls.createReview(parameters)).data, nothing);
}
async function remove2({ octokit, owner, repo }, id) {
  const request = () => octokit.rest.pulls.deleteReviewComment({ owner, repo, comment_id: id });
  await tell("delete a settled review comment", request, nothing).catch((thrown) => {
    if (!(thrown instanceof WorldError && thrown.status === 404)) throw thrown;
  });
}
function markOf({ policies }, { fingerprint: fingerprint2 }) {
  return `managed-settings-gitops review ${sha256(JSON.stringify([policies, fingerprint2])).slice(0, 24)}`;
}
async function ownRemarks(github, { pull, author }) {
  const { octokit, owner, repo } = github;
  const parameters = { owner, repo, pull_number: pull, per_page: 100 };
  const request = () => octokit.paginate(octokit.rest.pulls.listReviewComments, parameters);
  const rows = await ask("list the review comments", request, (data) => eachIn(data, rowOf2));
  const answered = new Set(rows.map((row) => row.repliesTo));
  return rows.flatMap(({ id, login, body }) => {
    const mark = /^<!-- (managed-settings-gitops review [0-9a-f]{24}) -->/.exec(body)?.[1];
    return mark === void 0 || login.toLowerCase() !== author.toLowerCase() ? [] : [{ id, mark, answered: answered.has(id) }];
  });
}
function rowOf2(data) {
  return whole({
    id: numberIn(data, "id"),
    login: textIn(data, "user", "login") ?? "",
    body: textIn(data, "body"),
    repliesTo: numberIn(data, "in_reply_to_id") ?? 0
  });
}
async function changedLines(github, pull) {
  const files = await changedFiles(github, pull);
  return new Map(files.map(({ name, patch }) => [name, addedLines(patch)]));
}
function addedLines(patch) {
  const added = /* @__PURE__ */ new Set();
  let line = 0;
  for (const row of patch.split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row);
    if (hunk !== null) line = Number(hunk[1]);
    else if (row.startsWith("+")) added.add(line++);
    else if (row.startsWith(" ")) line += 1;
  }
  return added;
}

// src/shell/status.ts
var DESCRIPTION = 140;
function statusOf({ verdict, policies }) {
  const { wider, unknown, narrower } = verdict.counts;
  const named = [
    [verdict.errors, "errors"],
    [wider, "wider"],
    [unknown, "not proven"],
    [narrower, "narrower"]
  ];
  const counted = named.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
  return {
    state: verdict.exit === 0 ? "success" : "failure",
    context: `managed settings (${policies})`,
    description: [verdict.word, ...counted.length === 0 ? [] : [counted.join(", ")]].join(": ").slice(0, DESCRIPTION)
  };
}
async function postStatus({ octokit, owner, repo }, sha, target_url, status) {
  const request = async () => (await octokit.rest.repos.createCommitStatus({ owner, repo, sha, target_url, ...status })).data;
  await tell("set the status of the commit", request, nothing);
}

// src/shell/post.ts
var LIMIT = 6e4;
async function postReport(core, github, posting) {
  const { comment, status, label } = posting.inputs;
  if ([comment, status, label].every((one) => one === "off")) return;
  if (github.token === "")
    return core.warning("There is no token, so nothing is posted. The report is in the job summary.");
  const fork = posting.pull.from === "fork" ? " A job for a pull request of a fork may only read; see docs/forks.md." : "";
  const attempt = (what, done) => done.catch((thrown) => {
    core.warning(`The ${what} could not be posted. The report is in the job summary.${fork} ${messageOf(thrown)}`);
    return null;
  });
  const said = comment === "on" ? await attempt("comment", sayComment(core, github, posting)) : null;
  if (said === "stale") return;
  if (status === "on") await attempt("status", sayStatus(github, posting));
  if (label === "on") await attempt("label", sayLabel(github, posting));
}
var SAID = {
  none: "Nothing changes for anybody: no comment is needed.",
  same: "The comment already says this.",
  created: "The comment is posted.",
  updated: "The comment is updated.",
  stale: "A newer commit or run has the word, so the comment is left to it."
};
async function sayComment(core, github, { inputs, run, report, pull }) {
  const { commentAuthor: author, reviewComments: inline } = inputs;
  const { what, url } = await postComment(github, {
    pull: pull.number,
    author,
    policies: report.policies,
    stamp: { sha: pull.head, run: run.id, attempt: run.attempt },
    body: (stamp) => rendered("markdown", report, { ...optionsOf(run, report, stamp), limit: LIMIT }),
    // Findings of a policy that stays as it is are not this pull request's; those on its own lines get review comments.
    // Who may change what, and what agents are told, is everybody's.
    silent: report.verdict.word === "NO EFFECTIVE CHANGE" && !report.checks.some(({ result }) => result === "warning")
  });
  if (url !== null) core.setOutput("comment-url", url);
  core.info(SAID[what]);
  if (inline === "off" || what === "stale") return what;
  const remarks = reviewComments(report, { ...optionsOf(run, report), colour: false, limit: LIMIT });
  await postRemarks(github, { pull: pull.number, author, policies: report.policies, sha: pull.head, remarks });
  return what;
}
function sayStatus(github, { run, report, pull }) {
  return postStatus(github, pull.head, `${run.runs}/${run.id}`, statusOf(report));
}
async function sayLabel(github, { report, pull }) {
  if (await headOf(github, pull.number) === pull.head) await postLabel(github, pull.number, report);
}
export {
  postReport
};
