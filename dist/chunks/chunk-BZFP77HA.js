import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  approvedWaivers,
  assetOf,
  broughtWaivers,
  defaultBranch,
  download,
  folderAt,
  forkOf,
  judgeOfBranch,
  keyOf,
  listNumbered,
  listReleases,
  newestOf,
  newestRelease,
  order,
  releaseOf,
  stepsBetween,
  taggedBy
} from "./chunk-IAYBPWZY.js";
import {
  candidateOf,
  checkGate,
  checkReleasable,
  compose,
  rendered,
  reviewOf
} from "./chunk-7QHN3U6K.js";
import {
  ask,
  nothing,
  tell
} from "./chunk-33EACS7Z.js";
import {
  EMPTY_FOLDER,
  diffArrays,
  load
} from "./chunk-A5W4YAU3.js";
import {
  sha256
} from "./chunk-A2OB7TLV.js";
import {
  eachIn,
  numberIn,
  textIn,
  whole
} from "./chunk-3TRRV56R.js";
import {
  RefusedError,
  UserError,
  WorldError
} from "./chunk-G3QG5HMS.js";

// src/shell/draft.ts
function draftCommit({ body }) {
  return /<!-- managed-settings-gitops release commit=([0-9a-f]{40,64}) -->/.exec(body)?.[1] ?? null;
}
function withMarker({ note, commit }) {
  return `${note}

<!-- managed-settings-gitops release commit=${commit} -->`;
}
async function prepareDraft(github, plan, existing) {
  const draft = existing ?? await createDraft(github, plan);
  const there = await listAssets(github, draft.id);
  const kept = [];
  for (const asset of there) {
    if (await isRight(github, asset, plan)) kept.push(asset.name);
    else await deleteAsset(github, asset);
  }
  for (const artifact of plan.artifacts) if (!kept.includes(artifact.name)) await upload(github, draft, artifact);
  await verify(github, draft, plan);
  return draft;
}
async function createDraft({ octokit, owner, repo }, plan) {
  const { tag, commit } = plan;
  const parameters = {
    owner,
    repo,
    tag_name: tag,
    target_commitish: commit,
    name: tag,
    body: withMarker(plan),
    draft: true
  };
  return tell("create the draft", async () => (await octokit.rest.repos.createRelease(parameters)).data, releaseOf);
}
async function listAssets({ octokit, owner, repo }, id) {
  const request = () => octokit.paginate(octokit.rest.repos.listReleaseAssets, { owner, repo, release_id: id, per_page: 100 });
  return ask("list the files of the draft", request, (data) => eachIn(data, assetOf));
}
async function isRight(github, asset, plan) {
  const wanted = plan.artifacts.find(({ name }) => name === asset.name);
  if (wanted === void 0 || asset.state !== "uploaded" || asset.size !== wanted.bytes.length) return false;
  return sha256(await download(github, asset)) === sha256(wanted.bytes);
}
async function deleteAsset({ octokit, owner, repo }, asset) {
  const request = () => octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: asset.id });
  await tell(`delete the broken ${asset.name}`, request, nothing);
}
async function upload({ octokit, owner, repo }, draft, artifact) {
  const { name, mediaType, bytes } = artifact;
  const parameters = {
    // Uploads have a host of their own; the release says which (also on GitHub Enterprise Server).
    url: draft.uploadUrl,
    owner,
    repo,
    release_id: draft.id,
    name,
    // The type of octokit says string, but its body is handed to fetch as it is.
    data: bytes,
    headers: { "content-type": mediaType, "content-length": bytes.length }
  };
  const request = async () => (await octokit.rest.repos.uploadReleaseAsset(parameters)).data;
  await tell(`upload ${name}`, request, assetOf);
}
async function verify(github, draft, plan) {
  const assets = await listAssets(github, draft.id);
  const right = await Promise.all(assets.map((asset) => isRight(github, asset, plan)));
  if (assets.length === plan.artifacts.length && right.every((one) => one)) return;
  throw new WorldError(`The files of the draft ${plan.tag} are not the ones that were uploaded. Run the job again.`);
}
async function claim(github, plan) {
  const { octokit, owner, repo } = github;
  const { tag, commit, tagNote } = plan;
  const object = await tell(
    `make the tag ${tag}`,
    async () => (await octokit.rest.git.createTag({ owner, repo, tag, message: tagNote, object: commit, type: "commit" })).data,
    (data) => textIn(data, "sha")
  );
  const request = async () => (await octokit.rest.git.createRef({ owner, repo, ref: `refs/tags/${tag}`, sha: object })).data;
  try {
    await tell(`claim ${tag}`, request, (data) => textIn(data, "ref"));
    return true;
  } catch (thrown) {
    if (!(thrown instanceof WorldError) || thrown.status === 401 || thrown.status === 403) throw thrown;
    return await refObject(github, tag) === object;
  }
}
async function refObject({ octokit, owner, repo }, tag) {
  const request = async () => (await octokit.rest.git.getRef({ owner, repo, ref: `tags/${tag}` })).data;
  return ask(`read the tag ${tag}`, request, (data) => textIn(data, "object", "sha"));
}
async function publishDraft({ octokit, owner, repo }, draft, plan) {
  const parameters = { owner, repo, release_id: draft.id, tag_name: plan.tag, body: withMarker(plan), draft: false };
  await tell(`publish ${plan.tag}`, async () => (await octokit.rest.repos.updateRelease(parameters)).data, nothing);
  const request = async () => (await octokit.rest.repos.getRelease({ owner, repo, release_id: draft.id })).data;
  const now = await ask(`read the release ${plan.tag}`, request, releaseOf);
  if (!now.draft && now.tag === plan.tag) return now.url;
  throw new WorldError(`${plan.tag} is still a draft though it was published. Run the job again.`);
}
async function deleteDraft({ octokit, owner, repo }, draft) {
  const request = () => octokit.rest.repos.deleteRelease({ owner, repo, release_id: draft.id });
  await tell(`delete the leftover draft ${draft.tag}`, request, nothing);
}

// src/shell/merged.ts
async function checkMerged(github, commit) {
  if (await mergedPull(github, commit) !== null) return;
  throw new RefusedError(
    `Nothing is published: commit ${commit.slice(0, 12)} came without a merged pull request, so nobody saw a review of it. Revert it and open a pull request, or set allow-direct-push: true.`
  );
}
async function mergedPull({ octokit, owner, repo }, commit) {
  const parameters = { owner, repo, commit_sha: commit, per_page: 100 };
  const request = async () => (await octokit.rest.repos.listPullRequestsAssociatedWithCommit(parameters)).data;
  const pulls = await ask("find the pull request of this commit", request, (data) => eachIn(data, rowOf));
  const found = pulls.find(({ merged, into: into2, branch }) => merged !== "" && into2 === branch);
  if (found === void 0) return null;
  const { number, head, into, base } = found;
  return { number, head, into, base, from: "same repository" };
}
function rowOf(data) {
  return whole({
    number: numberIn(data, "number"),
    head: textIn(data, "head", "sha"),
    base: textIn(data, "base", "sha"),
    merged: textIn(data, "merged_at") ?? "",
    into: textIn(data, "base", "ref"),
    branch: textIn(data, "base", "repo", "default_branch")
  });
}

// src/shell/merge-result.ts
function mergeResult({ fork, base, head }) {
  const fragments = mergeAll([fork, base, head].map(fragmentsOf));
  const files = mergeAll([fork, base, head].map(filesOf));
  if (fragments === null || files === null) return null;
  const sources = new Map([...base.fragments, ...head.fragments].map((source) => [source.file, source]));
  const merged = [...fragments].sort(
    ([a], [b]) => isDropIn(a) === isDropIn(b) ? a < b ? -1 : 1 : isDropIn(a) ? 1 : -1
  );
  return {
    fragments: merged.map(([file, text]) => ({
      file,
      ...sources.get(file),
      bytes: new Uint8Array(Buffer.from(text, "latin1"))
    })),
    files: Object.fromEntries(files),
    problems: []
  };
}
var isDropIn = (file) => file.includes("managed-settings.d/");
var fragmentsOf = ({ fragments }) => new Map(fragments.map(({ file, bytes }) => [file, Buffer.from(bytes).toString("latin1")]));
var filesOf = ({ files }) => new Map(Object.entries(files));
function mergeAll([fork = /* @__PURE__ */ new Map(), base = /* @__PURE__ */ new Map(), head = /* @__PURE__ */ new Map()]) {
  const names = [.../* @__PURE__ */ new Set([...base.keys(), ...head.keys()])];
  const merged = names.map((name) => [name, mergeOne(fork.get(name), base.get(name), head.get(name))]);
  if (merged.some(([, text]) => text === null)) return null;
  return new Map(merged.flatMap(([name, text]) => typeof text === "string" ? [[name, text]] : []));
}
function mergeOne(fork, base, head) {
  if (base === head || head === fork) return base;
  if (base === fork) return head;
  return fork === void 0 || base === void 0 || head === void 0 ? null : mergeLines(fork, base, head);
}
function mergeLines(fork, base, head) {
  const lines = linesOf(fork);
  const [ours, theirs] = [editsOf(lines, linesOf(base)), editsOf(lines, linesOf(head))];
  if (ours === null || theirs === null) return null;
  let merged = "";
  let last = null;
  for (const edit of [...ours, ...theirs].sort((a, b) => a.from - b.from)) {
    if (last !== null && touches(last, edit)) {
      if (isSame(last, edit)) continue;
      return null;
    }
    merged += [...lines.slice(last?.to ?? 0, edit.from), ...edit.lines].join("");
    last = edit;
  }
  return merged + lines.slice(last?.to ?? 0).join("");
}
var linesOf = (text) => text.split(/(?<=\n)/);
var isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);
var touches = (a, b) => a.from <= b.to && b.from <= a.to;
var MOST_EDITS = 1e4;
function editsOf(before, after) {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (parts === void 0) return null;
  const edits = [];
  let at = 0;
  for (const { added, removed, value } of parts) {
    const from = at;
    if (!added) at += value.length;
    if (!(added || removed)) continue;
    const beside = edits.at(-1)?.to === from ? edits.pop() : void 0;
    edits.push({ from: beside?.from ?? from, to: at, lines: [...beside?.lines ?? [], ...added ? value : []] });
  }
  return edits;
}

// src/shell/reviewed.ts
async function reviewsOf(releasing) {
  const { github, last, commit } = releasing;
  const pull = await mergedPull(github, commit);
  const steps = await stepsBetween(github, last.commit, commit);
  const own = pull === null ? null : await reviewedAt(releasing, pull, steps[0] ?? { commit, before: commit });
  if (own !== null && isJudged(own, releasing) && bringsWaivers(own, releasing)) return { own, all: [own] };
  const merged = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const one = await mergedPull(github, step.commit);
    if (one !== null) merged.set(one.number, { pull: one, step });
  }
  const all = [];
  for (const { pull: one, step } of merged.values()) all.push(await reviewedAt(releasing, one, step));
  return { own: all.find((one) => one.pull.number === pull?.number) ?? own, all };
}
async function reviewedAt({ github, world }, pull, { before }) {
  const at = async (commit) => await folderAt(world, commit, world.inside) ?? EMPTY_FOLDER;
  const fork = await at(await forkOf(github, pull.base, pull.head));
  const [base, head] = [await at(pull.base), await at(pull.head)];
  const merged = mergeResult({ fork, base, head });
  const onto = before === "" ? EMPTY_FOLDER : await at(before);
  return { pull, base, head, judged: merged && candidateOf(merged, world.inside), onto };
}
function isJudged({ judged: judged2 }, { candidate }) {
  const { digest } = candidate.delivery;
  return digest !== null && judged2?.delivery.digest === digest;
}
function bringsWaivers({ head, onto }, releasing) {
  const [there, before] = [head, onto].map(({ files }) => waiversOf(files, releasing));
  return cameSince(releasing).every((one) => there?.has(keyOf(one)) && !before?.has(keyOf(one)));
}
var waiversOf = (files, { world }) => new Set(broughtWaivers({ base: {}, candidate: files }, world.inside).map(keyOf));
var cameSince = ({ world, production, candidate }) => broughtWaivers({ base: production.folder.files, candidate: candidate.folder.files }, world.inside);
async function judgeOfRelease(releasing, { all }) {
  const { github, world, production } = releasing;
  const base = production.folder.files;
  const approved = [];
  let open = cameSince(releasing);
  for (const { pull, head, onto } of all) {
    const [there, before] = [waiversOf(head.files, releasing), waiversOf(onto.files, releasing)];
    const ours = new Set(open.filter((one) => there.has(keyOf(one)) && !before.has(keyOf(one))));
    if (ours.size === 0) continue;
    const { waivers } = await approvedWaivers(github, pull, world, { base, candidate: head.files });
    const agreed = new Set(waivers.map(keyOf));
    approved.push(...[...ours].filter((one) => agreed.has(keyOf(one))));
    open = open.filter((one) => !ours.has(one));
  }
  return { ...judgeOfBranch(production.folder), waivers: approved };
}
async function checkReviewed(releasing, reviews, report) {
  const { own, all } = reviews;
  if (own === null || isJudged(own, releasing)) return [];
  const seen = /* @__PURE__ */ new Set();
  for (const review of all) for (const id of await shownBy(releasing, review)) seen.add(id);
  const unseen = report.changes.flatMap(
    ({ approval }) => approval !== null && approval.state !== "approved" && !seen.has(approval.id) ? [approval.id] : []
  );
  const judged2 = own.judged?.delivery.digest ?? "nothing, its base and head conflict";
  const what = `the review of #${own.pull.number} judged ${judged2}, and ${releasing.candidate.delivery.digest} is released: something else was merged in between`;
  if (unseen.length === 0) return [`Judged again: ${what}. Nothing is wider than reviews showed or waivers accept.`];
  throw new RefusedError(
    `Nothing is published: ${what}, and together they open what no review showed (${unseen.slice(0, 10).join(", ")}). Open a pull request that takes it back, or that approves it in gate/waivers.json: its review shows it.`
  );
}
async function shownBy({ github, production, last }, { pull, base, judged: judged2 }) {
  if (judged2 === null) return [];
  const place = await order(github, last.commit, pull.base);
  const isThen = place === "same" || place === "before";
  const before = isThen ? production : { ...production, folder: base, loaded: load(base) };
  return reviewOf(before, judged2, { failOn: null }).changes.flatMap(
    ({ approval }) => approval === null ? [] : [approval.id]
  );
}

// src/shell/publish.ts
var ATTEMPTS = 3;
async function publish(publishing) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(publishing);
    } catch (thrown) {
      const hopeless = !(thrown instanceof WorldError) || [401, 403, 429].includes(thrown.status ?? 0);
      if (hopeless || attempt === ATTEMPTS) throw thrown;
    }
  }
}
async function once(publishing) {
  const { github, commit, world } = publishing;
  await checkOnDefaultBranch(github, commit);
  const numbered = await listNumbered(github, world.tagPrefix);
  const unfinished = await unfinishedTag(publishing, numbered);
  if (unfinished !== null) return finish(publishing, numbered, unfinished);
  const production = await newestProduction(publishing, numbered);
  const candidate = await candidateAt(publishing, commit);
  const why = await reasonNotTo(publishing, production, candidate);
  if (why !== null) {
    await tidy(publishing);
    return { ...NOTHING, digest: candidate.delivery.digest, why };
  }
  if (production.release === null && publishing.production.kind !== "none") throw new RefusedError(FIRST);
  if (publishing.directPush === "refused") await checkMerged(github, commit);
  const number = highestNumber(numbered) + 1;
  return issue(publishing, numbered, { production, candidate, number, commit, claim: "to make" });
}
var NOTHING = { tag: null, url: null, report: null, digest: null, notices: [] };
var FIRST = "Nothing is published: there is no release yet, and a first release has nothing to be compared with. Say that this is meant: production: none. (Take it out again afterwards.)";
async function reasonNotTo({ github, commit }, { release, baseline }, candidate) {
  if (release === null) return null;
  const place = await order(github, release.commit, commit);
  if (place !== "before") return orderSentence(place, release, commit);
  const { digest } = candidate.delivery;
  return digest !== null && digest === baseline.digest ? `${release.tag} already holds this policy.` : null;
}
function orderSentence(place, release, commit) {
  const short = commit.slice(0, 12);
  if (place === "same") return `${release.tag} was made from this commit.`;
  if (place === "after")
    return `${release.tag} was made from a later commit than ${short}: publishing would roll the fleet back. To go back, revert on the default branch.`;
  return `${release.tag} was made from a commit that ${short} does not descend from: publishing would lose what it holds.`;
}
async function checkOnDefaultBranch(github, commit) {
  const branch = await defaultBranch(github);
  const place = await order(github, commit, branch);
  if (place === "same" || place === "before") return;
  throw new RefusedError(
    `Nothing is published: commit ${commit.slice(0, 12)} is not part of ${branch}, so nobody reviewed it there. Merge it first.`
  );
}
async function newestProduction({ github, world }, numbered, unfinished = "") {
  const read = (id) => folderAt(world, id, world.inside);
  const search = { prefix: world.tagPrefix, inside: world.inside, folderAt: read, unfinished };
  const newest = await newestRelease(github, search, numbered);
  if (newest !== null) {
    const { folder: folder2, loaded, tag, digest, notices } = newest;
    return { folder: folder2, loaded, baseline: { kind: "release", name: tag, digest, first: false, notices }, release: newest };
  }
  const folder = { fragments: [], files: {}, problems: [] };
  const baseline = { kind: "none", name: "none", digest: null, first: true, notices: [] };
  return { folder, loaded: load(folder), baseline, release: null };
}
async function candidateAt({ world }, commit) {
  const folder = await folderAt(world, commit, world.inside);
  if (folder !== null) return candidateOf(folder, world.inside);
  throw new UserError(`Nothing is published: ${world.inside} does not exist at commit ${commit.slice(0, 12)}.`);
}
async function judged({ github, world, failOn }, { production, candidate, commit }) {
  const { release: last } = production;
  if (last === null) {
    const judge2 = judgeOfBranch(candidate.folder);
    return { report: gated(reviewOf(production, candidate, { failOn, judge: judge2 })), notices: [] };
  }
  const releasing = { github, world, production, last, candidate, commit };
  const reviews = await reviewsOf(releasing);
  const judge = await judgeOfRelease(releasing, reviews);
  const report = gated(reviewOf(production, candidate, { failOn, judge }));
  return { report, notices: await checkReviewed(releasing, reviews, report) };
}
function gated(report) {
  checkReleasable(report);
  checkGate(report);
  return report;
}
function highestNumber({ tags, releases }) {
  const published = releases.filter(({ draft }) => !draft);
  return Math.max(0, ...[...tags, ...published].map(({ number }) => number));
}
async function issue(publishing, numbered, next) {
  const { production, candidate, number, commit } = next;
  const { github, world, ring } = publishing;
  const { report, notices: again } = await judged(publishing, next);
  const tag = `${world.tagPrefix}${number}`;
  const composed = await compose(production, candidate, report, { name: tag, ring, commit });
  const { artifacts } = composed;
  const notices = [...again, ...composed.notices];
  const { digest } = candidate.delivery;
  const note = noteOf(report, notices);
  const plan = { tag, commit, note, tagNote: tagNoteOf(tag, ring, `${digest}`, publishing.run), artifacts };
  const draft = await prepareDraft(github, plan, ownDraft(numbered, tag, commit));
  if (next.claim === "to make" && !await claim(github, plan)) {
    throw new WorldError(`Another run claimed ${tag} at the same time. Run the job again.`);
  }
  const url = await publishDraft(github, draft, plan);
  await tidy(publishing);
  return { tag, url, report, digest, why: "", notices: [...production.baseline.notices, ...notices] };
}
function noteOf(report, notices) {
  return [rendered("release-notes", report, { limit: 12e4 }), ...notices.map((notice) => `- ${notice}`)].join(
    "\n\n"
  );
}
function tagNoteOf(tag, ring, digest, run) {
  return `${tag}

ring: ${ring}
digest: ${digest}
run: ${run}
`;
}
function ownDraft({ releases }, tag, commit) {
  const drafts = releases.filter((release) => release.draft && release.tag === tag);
  return drafts.find((draft) => draftCommit(draft) === commit) ?? null;
}
async function unfinishedTag({ github }, numbered) {
  const newest = newestOf(numbered)?.number ?? 0;
  const tag = numbered.tags.find(({ number }) => number > newest);
  if (tag === void 0) return null;
  const { commit } = await taggedBy(github, tag);
  return ownDraft(numbered, tag.tag, commit) === null ? null : { tag, commit };
}
async function finish(publishing, numbered, { tag, commit }) {
  const production = await newestProduction(publishing, numbered, tag.tag);
  const candidate = await candidateAt(publishing, commit);
  const next = { production, candidate, number: tag.number, commit, claim: "made" };
  const finished = await issue(publishing, numbered, next);
  return commit === publishing.commit ? finished : once(publishing);
}
async function tidy({ github, world, draftRetention, now, commit }) {
  const releases = await listReleases(github, world.tagPrefix);
  const newest = newestOf({ releases });
  const own = releases.filter((release) => release.draft && draftCommit(release) !== null);
  const isOld = ({ createdAt }) => now - Date.parse(createdAt) > draftRetention * 864e5;
  const isOver = (draft) => draft.number <= (newest?.number ?? 0) && draftCommit(draft) === commit;
  for (const draft of own.filter((one) => isOld(one) || isOver(one))) await deleteDraft(github, draft);
}

export {
  reviewsOf,
  judgeOfRelease,
  publish,
  FIRST
};
