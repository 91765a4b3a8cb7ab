import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  ask,
  changedFiles,
  touchedGuards
} from "./chunk-33EACS7Z.js";
import {
  deliverable,
  prettyJson
} from "./chunk-PBFEX3NT.js";
import {
  EMPTY_FOLDER,
  load
} from "./chunk-A5W4YAU3.js";
import {
  readGuard
} from "./chunk-PFKH7SR5.js";
import {
  sha256
} from "./chunk-A2OB7TLV.js";
import {
  CAPS,
  READ_BYTES,
  labelOf,
  readFolder,
  readTree,
  single,
  unreadOf
} from "./chunk-SARLGUPY.js";
import {
  CLIENT_VERSION
} from "./chunk-Z7ZOBZ5Q.js";
import {
  eachIn,
  flagIn,
  listIn,
  numberIn,
  objectIn,
  textIn,
  whole
} from "./chunk-3TRRV56R.js";
import {
  UserError,
  WorldError
} from "./chunk-G3QG5HMS.js";

// src/shell/git.ts
import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import path from "node:path";
async function readFolderAtRef(at, ref, cwd = process.cwd()) {
  const commit = await resolveCommit(ref, cwd);
  return { folder: await readFolderAtCommit(await insidePath(at, cwd), commit, cwd), commit };
}
async function readFolderAtTag(at, tag, cwd) {
  const inside = await insidePath(at, cwd);
  await checkOwnPath(at, inside, cwd);
  const commit = await commitOfTag(tag, cwd);
  if (await kindAt(inside, commit, cwd) === null)
    throw new UserError(
      `${inside} does not exist at ${tag}, so that release was made from another folder. Check --policies.`
    );
  const args = ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--ignored=traditional", "--"];
  const { code, out, err } = await git([...args, path.resolve(cwd, at)], cwd);
  if (code !== 0) throw new WorldError(`git can't say what is uncommitted in ${at}: ${firstLine(err)}`);
  const rows = out.toString("utf8").split("\0").filter((row) => row !== "");
  const named = (ignored) => ignored.map((row) => row.slice(3));
  return {
    folder: await readFolderAtCommit(inside, commit, cwd),
    commit,
    inside,
    uncommitted: named(rows.filter((row) => !row.startsWith("!!"))),
    ignored: named(rows.filter((row) => row.startsWith("!!")))
  };
}
async function commitOfTag(tag, cwd) {
  checkRef(tag);
  const wanted = ["rev-parse", "--verify", "--quiet", "--end-of-options", `refs/tags/${tag}^{commit}`];
  const { code, out } = await git(wanted, cwd);
  if (code === 0) return out.toString("utf8").trim();
  throw new UserError(
    `This clone has no tag ${tag}, so it does not know what that release holds. Fetch the tags, then try again: git fetch --tags`
  );
}
async function checkOwnPath(at, inside, cwd) {
  const { out } = await git(["rev-parse", "--show-toplevel"], cwd);
  const top = out.toString("utf8").replace(/\n$/, "");
  const real = realpathSync(path.resolve(cwd, at));
  if (top !== "" && real === path.join(realpathSync(top), inside)) return;
  throw new UserError(
    `${at} is, or lies behind, a symbolic link, so nothing is written through it. Name the real folder.`
  );
}
async function readFolderAtCommit(inside, commit, cwd) {
  const type = await kindAt(inside, commit, cwd);
  if (type === null) {
    throw new UserError(
      `${inside} does not exist at commit ${commit.slice(0, 12)}, so there is nothing to compare with. If there is no production yet, say so: production: none.`
    );
  }
  const tree = gitTree(inside, commit, cwd);
  if (type === "tree") return readTree(tree, inside);
  const { code, out, err } = await git(["cat-file", "blob", treeish(inside, commit)], cwd);
  if (code !== 0) throw new WorldError(`${inside} can't be read at commit ${commit.slice(0, 12)}: ${firstLine(err)}`);
  return single(inside, new Uint8Array(out.subarray(0, READ_BYTES)));
}
async function existsAtCommit(inside, commit, cwd) {
  return await kindAt(inside, commit, cwd) !== null;
}
async function headCommit(cwd) {
  const { code, out } = await git(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], cwd);
  return code === 0 ? out.toString("utf8").trim() : null;
}
async function hasCommit(commit, cwd) {
  const { code } = await git(["cat-file", "-e", `${commit}^{commit}`], cwd);
  return code === 0;
}
async function resolveCommit(ref, cwd) {
  checkRef(ref);
  const { code, out, err } = await git(
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`],
    cwd
  );
  const id = out.toString("utf8").trim();
  if (code === 0 && /^[0-9a-f]{40,64}$/.test(id)) return id;
  if (/not a git repository|dubious ownership/.test(err)) throw new UserError(`git says: ${firstLine(err)}`);
  const shallow = (await git(["rev-parse", "--is-shallow-repository"], cwd)).out.toString("utf8").trim() === "true";
  const advice = shallow ? "This is a shallow clone: fetch the ref first, or check out with fetch-depth: 0." : "Fetch it first, and check the spelling.";
  throw new UserError(
    `git knows no commit called ${JSON.stringify(ref)}, so there is nothing to compare with. ${advice}`
  );
}
function checkRef(ref) {
  const plain = /^[\p{L}\p{N}_][\p{L}\p{N}_./@+#=-]*([~^]\d*)*$/u.test(ref);
  if (plain && ref.length <= 250 && !/\.\.|@\{|\/\/|\.lock(\/|$)|[./]$/.test(ref)) return;
  throw new UserError(
    `${JSON.stringify(ref)} is no plain name of a branch, tag or commit, so it is not handed to git. Use a name such as main, v1.2 or a commit id.`
  );
}
async function repositoryPath(policies, cwd) {
  const { code } = await git(["rev-parse", "--git-dir"], cwd);
  return code === 0 ? insidePath(policies, cwd) : policies;
}
async function insidePath(at, cwd) {
  const { code, out, err } = await git(["rev-parse", "--show-prefix"], cwd);
  if (code !== 0) throw new UserError(`git says: ${firstLine(err)}`);
  const prefix = out.toString("utf8").replace(/\n$/, "");
  const local = path.relative(cwd, path.resolve(cwd, at)).replaceAll(path.sep, "/");
  const inside = path.posix.normalize(`${prefix}${local === "" ? "." : local}`).replace(/\/$/, "");
  if (inside !== ".." && !inside.startsWith("../") && !inside.startsWith("/")) return inside;
  throw new UserError(`${at} lies outside the git repository, so it has no version at a ref. Use file:PATH instead.`);
}
function treeish(inside, commit) {
  return inside === "." || inside === "" ? `${commit}^{tree}` : `${commit}:${inside}`;
}
async function kindAt(inside, commit, cwd) {
  const { code, out } = await git(["cat-file", "-t", treeish(inside, commit)], cwd);
  const kind = out.toString("utf8").trim();
  return code === 0 && (kind === "tree" || kind === "blob") ? kind : null;
}
function gitTree(inside, commit, cwd) {
  const ids = /* @__PURE__ */ new Map();
  const sizes = /* @__PURE__ */ new Map();
  return {
    list: async (folder) => {
      const at = treeish(path.posix.join(inside === "" ? "." : inside, folder), commit);
      const { code, out, err } = await git(["ls-tree", "--full-tree", "-z", "-l", at], cwd);
      if (code !== 0) throw new WorldError(`git can't list ${folder || inside}: ${firstLine(err)}`);
      const rows = parseListing(out.toString("utf8"));
      for (const { name, id, size } of rows) {
        ids.set(folder === "" ? name : `${folder}/${name}`, id);
        sizes.set(id, size ?? 0);
      }
      return rows;
    },
    read: (paths) => {
      const wanted = paths.map((name) => ids.get(name) ?? "");
      if (wanted.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0) > CAPS.bytes)
        throw new UserError(`${inside} holds more than ${CAPS.bytes} bytes. Nothing was compared.`);
      return batch(wanted, cwd);
    }
  };
}
function parseListing(text) {
  return text.split("\0").flatMap((row) => {
    const match = /^(\d+) (\w+) ([0-9a-f]+) +(-|\d+)\t(.*)$/s.exec(row);
    if (match === null) return [];
    const [, mode = "", type = "", id = "", size = "-", name = ""] = match;
    const kind = type === "tree" ? "folder" : mode === "120000" ? "link" : type === "blob" ? "file" : "other";
    return [{ name, kind, id, size: size === "-" ? null : Number(size) }];
  });
}
async function batch(names, cwd) {
  if (names.length === 0) return [];
  const { code, out, err } = await git(["cat-file", "--batch"], cwd, `${names.join("\n")}
`);
  if (code !== 0) throw new WorldError(`git can't read the files: ${firstLine(err)}`);
  const all = [];
  let at = 0;
  for (const _ of names) {
    const end = out.indexOf(10, at);
    const size = end < 0 ? null : /^[0-9a-f]+ blob (\d+)$/.exec(out.toString("utf8", at, end))?.[1];
    at = end + 1;
    all.push(size ? new Uint8Array(out.subarray(at, at + Math.min(Number(size), READ_BYTES))) : null);
    if (size) at += Number(size) + 1;
  }
  return all;
}
function git(args, cwd, input = "") {
  return new Promise((resolve, reject) => {
    const child = spawn("git", ["--no-replace-objects", "--literal-pathspecs", ...args], {
      cwd,
      env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0" },
      timeout: 12e4
    });
    const out = [];
    const err = [];
    child.stdout.on("data", (chunk) => out.push(chunk));
    child.stderr.on("data", (chunk) => err.push(chunk));
    child.on("error", (error) => reject(new WorldError(`git can't be started: ${error.message}`)));
    child.on(
      "close",
      (code) => resolve({ code: code ?? -1, out: Buffer.concat(out), err: Buffer.concat(err).toString("utf8") })
    );
    child.stdin.on("error", () => void 0);
    child.stdin.end(input);
  });
}
function firstLine(text) {
  return text.split("\n").find((line) => line !== "") ?? "no message";
}

// src/shell/history.ts
async function defaultBranch({ octokit, owner, repo }) {
  const request = async () => (await octokit.rest.repos.get({ owner, repo })).data;
  return ask("read the repository", request, (data) => textIn(data, "default_branch"));
}
async function order({ octokit, owner, repo }, a, b) {
  const parameters = { owner, repo, basehead: `${a}...${b}`, per_page: 1 };
  const request = async () => (await octokit.rest.repos.compareCommitsWithBasehead(parameters)).data;
  const words = {
    identical: "same",
    ahead: "before",
    behind: "after",
    diverged: "apart"
  };
  return ask(
    `compare ${a.slice(0, 12)} with ${b.slice(0, 40)}`,
    request,
    (data) => words[textIn(data, "status") ?? ""] ?? null
  );
}
async function forkOf({ octokit, owner, repo }, a, b) {
  const parameters = { owner, repo, basehead: `${a}...${b}`, per_page: 1 };
  const request = async () => (await octokit.rest.repos.compareCommitsWithBasehead(parameters)).data;
  return ask(
    `find where ${a.slice(0, 12)} and ${b.slice(0, 12)} parted`,
    request,
    (data) => textIn(data, "merge_base_commit", "sha")
  );
}
var PAGES = 10;
async function stepsBetween(github, from, to) {
  const parents = /* @__PURE__ */ new Map();
  for (let page = 1, total = 1; page <= PAGES && parents.size < total; page += 1) {
    const { commits, count } = await pageOf(github, `${from}...${to}`, page);
    for (const { id, parent } of commits) parents.set(id, parent);
    total = commits.length === 0 ? 0 : count;
  }
  const steps = [];
  for (let at = to; parents.has(at); at = parents.get(at) ?? "")
    steps.push({ commit: at, before: parents.get(at) ?? "" });
  return steps;
}
async function pageOf({ octokit, owner, repo }, basehead, page) {
  const parameters = { owner, repo, basehead, per_page: 100, page };
  const request = async () => (await octokit.rest.repos.compareCommitsWithBasehead(parameters)).data;
  return ask(
    "list the commits since the last release",
    request,
    (data) => whole({
      commits: eachIn(
        listIn(data, "commits"),
        (row) => whole({
          id: textIn(row, "sha"),
          parent: textIn(listIn(row, "parents")?.[0], "sha") ?? ""
        })
      ),
      count: numberIn(data, "total_commits")
    })
  );
}

// src/shell/releases.ts
async function listNumbered(github, prefix) {
  const tags = await listTags(github, prefix);
  return { tags, releases: await listReleases(github, prefix) };
}
function newestOf({ releases }) {
  return releases.find((release) => !release.draft && !release.prerelease);
}
function numberOf(tag, prefix) {
  if (!tag.startsWith(prefix)) return null;
  const digits = tag.slice(prefix.length);
  return /^[1-9]\d{0,14}$/.test(digits) ? Number(digits) : null;
}
async function listReleases(github, prefix) {
  const { octokit, owner, repo } = github;
  const request = () => octokit.paginate(octokit.rest.repos.listReleases, { owner, repo, per_page: 100 });
  const all = await ask("list the releases", request, (data) => eachIn(data, (row) => releaseOf(row)));
  return all.flatMap((release) => {
    const number = numberOf(release.tag, prefix);
    return number === null ? [] : [{ ...release, number }];
  }).sort((a, b) => b.number - a.number || a.id - b.id);
}
async function listTags(github, prefix) {
  const { octokit, owner, repo } = github;
  const parameters = { owner, repo, ref: `tags/${prefix}` };
  const request = () => octokit.paginate(octokit.rest.git.listMatchingRefs, parameters);
  const all = await ask("list the tags", request, (data) => eachIn(data, tagOf));
  return all.flatMap((row) => {
    const number = numberOf(row.tag, prefix);
    return number === null ? [] : [{ ...row, number }];
  }).sort((a, b) => b.number - a.number);
}
async function taggedBy({ octokit, owner, repo }, tag) {
  let { object, type } = tag;
  let message = "";
  for (let depth = 0; type === "tag" && depth < 5; depth += 1) {
    const request = async () => (await octokit.rest.git.getTag({ owner, repo, tag_sha: object })).data;
    const read = (data) => whole({
      message: textIn(data, "message"),
      object: textIn(data, "object", "sha"),
      type: textIn(data, "object", "type")
    });
    const next = await ask(`read the tag ${tag.tag}`, request, read);
    message ||= next.message;
    ({ object, type } = next);
  }
  return { commit: object, message };
}
async function download({ octokit, owner, repo }, asset) {
  const parameters = {
    owner,
    repo,
    asset_id: asset.id,
    headers: { accept: "application/octet-stream" },
    // Octokit would decode whatever the storage calls JSON or text; here every byte counts.
    request: { parseSuccessResponseBody: false }
  };
  const request = async () => {
    const { data } = await octokit.rest.repos.getReleaseAsset(parameters);
    return data instanceof ReadableStream ? new Response(data).arrayBuffer().catch(() => null) : null;
  };
  return ask(
    `download ${asset.name}`,
    request,
    (data) => data instanceof ArrayBuffer && data.byteLength === asset.size ? new Uint8Array(data) : null
  );
}
function releaseOf(data) {
  return whole({
    id: numberIn(data, "id"),
    tag: textIn(data, "tag_name"),
    draft: flagIn(data, "draft"),
    prerelease: flagIn(data, "prerelease"),
    body: textIn(data, "body") ?? (objectIn(data) === null ? null : ""),
    url: textIn(data, "html_url"),
    uploadUrl: textIn(data, "upload_url"),
    createdAt: textIn(data, "created_at"),
    assets: eachIn(listIn(data, "assets"), assetOf)
  });
}
function assetOf(data) {
  return whole({
    id: numberIn(data, "id"),
    name: textIn(data, "name"),
    size: numberIn(data, "size"),
    state: textIn(data, "state")
  });
}
function tagOf(data) {
  const ref = textIn(data, "ref");
  return whole({
    tag: ref?.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : null,
    object: textIn(data, "object", "sha"),
    type: textIn(data, "object", "type")
  });
}

// src/shell/newest.ts
async function newestRelease(github, search, numbered) {
  const newest = newestOf(numbered);
  checkTags(numbered, newest, search.unfinished ?? "");
  if (newest === void 0) return null;
  const tag = numbered.tags.find((row) => row.tag === newest.tag) ?? await tagOf2(github, search.prefix, newest);
  const { commit } = await taggedBy(github, tag);
  await checkHistory(github, newest.tag, commit);
  return prove(github, newest, commit, search);
}
function checkTags({ tags, releases }, newest, unfinished) {
  const published = new Set(releases.filter((release) => !release.draft).map((release) => release.tag));
  const isOrphan = ({ tag, number }) => number > (newest?.number ?? 0) && !published.has(tag) && tag !== unfinished;
  const orphan = tags.find(isOrphan);
  if (orphan === void 0) return;
  throw new UserError(
    `The tag ${orphan.tag} has no published release, so nobody can tell what is in production. A publish may still be running or was interrupted: run it again, it finishes the release. If somebody deleted the release on purpose, delete the tag too.`
  );
}
async function tagOf2(github, prefix, release) {
  const tag = (await listTags(github, prefix)).find((row) => row.tag === release.tag);
  if (tag !== void 0) return tag;
  throw new UserError(
    `The release ${release.tag} has no tag, so its commit is unknown and it can't be rebuilt. Restore the tag.`
  );
}
async function checkHistory(github, tag, commit) {
  const branch = await defaultBranch(github);
  const place = await order(github, commit, branch);
  if (place === "same" || place === "before") return;
  throw new UserError(
    `The release ${tag} was made from commit ${commit.slice(0, 12)}, which is not part of ${branch}: nobody reviewed it there. Publish a release from ${branch}, or delete this one and its tag.`
  );
}
async function prove(github, release, commit, search) {
  const files = await checkedFiles(github, release);
  const folder = await search.folderAt(commit);
  if (folder === null) {
    throw new UserError(
      `${search.inside} does not exist at ${release.tag} (commit ${commit.slice(0, 12)}), so the release can't be rebuilt. Check the inputs policies and tag-prefix.`
    );
  }
  const loaded = load(folder);
  const same = new TextDecoder().decode(files.merged) === prettyJson(loaded.policy.settings);
  const notices = same ? [] : [await differenceNotice(github, release, files.sums)];
  const { tag, number } = release;
  return { number, tag, commit, folder, loaded, digest: deliverable(folder, loaded, search.inside).digest, notices };
}
async function checkedFiles(github, release) {
  const [list, merged] = ["SHA256SUMS", "managed-settings.json"].map((name) => assetNamed(release, name));
  if (!list || !merged) throw new Error("bug: assetNamed returned nothing");
  const sums = parseSums(release.tag, new TextDecoder().decode(await download(github, list)));
  const bytes = await download(github, merged);
  checkSum(release.tag, sums, merged.name, bytes);
  return { merged: bytes, sums };
}
function assetNamed(release, name) {
  const asset = release.assets.find((row) => row.name === name && row.state === "uploaded");
  if (asset !== void 0) return asset;
  throw new UserError(
    `The release ${release.tag} has no ${name}, so it can't be trusted as production. Restore the file, or publish a new release.`
  );
}
function parseSums(tag, text) {
  const rows = text.split("\n").filter((line) => line !== "");
  const parsed = rows.map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line));
  const sums = new Map(parsed.map((match) => [match?.[2] ?? "", match?.[1] ?? ""]));
  if (rows.length > 0 && parsed.every((match) => match !== null) && sums.size === rows.length) return sums;
  throw new UserError(
    `The SHA256SUMS of ${tag} is no list of checksums, so the release can't be trusted as production.`
  );
}
function checkSum(tag, sums, name, bytes) {
  const expected = sums.get(name);
  const actual = sha256(bytes);
  if (expected === actual) return;
  throw new UserError(
    `${name} of ${tag} has the SHA-256 ${actual}, but its SHA256SUMS says ${expected ?? "nothing"}: the release was changed after it was made. Find out who did; publish a new release.`
  );
}
async function differenceNotice(github, release, sums) {
  const asset = release.assets.find((row) => row.name === "report.json");
  const bytes = asset === void 0 ? null : await download(github, asset);
  if (bytes !== null) checkSum(release.tag, sums, "report.json", bytes);
  const client = bytes === null ? null : clientOf(new TextDecoder().decode(bytes));
  if (client !== null && client !== CLIENT_VERSION) {
    return `${release.tag} was built with the model of client ${client}; this compares with what ${CLIENT_VERSION} makes of its fragments, which differs from the released file.`;
  }
  throw new UserError(
    `managed-settings.json of ${release.tag} is not what its own commit makes, though the model of the client is the same: the release was not made from that commit. Publish a new release.`
  );
}
function clientOf(text) {
  try {
    return textIn(JSON.parse(text), "client");
  } catch {
    return null;
  }
}

// src/shell/remote.ts
import { createHash } from "node:crypto";
var TOGETHER = 8;
async function readRemote(github, at, known2 = []) {
  let id = at.commit;
  const steps = at.inside === "." ? [] : at.inside.split("/");
  for (const [index, step] of steps.entries()) {
    const row = (await treeOf(github, id)).find((entry) => entry.name === step);
    if (row === void 0) return null;
    if (row.kind === "link") throw new UserError(linkSentence(at));
    if (row.kind === "file" && index === steps.length - 1) return single(at.inside, await blobOf(github, row.id));
    if (row.kind !== "folder") return null;
    id = row.id;
  }
  return readTree(remoteTree(github, id, new Map(known2.map(({ bytes }) => [blobId(bytes), bytes]))), at.inside);
}
function linkSentence({ inside, commit }) {
  return `${inside} lies behind a symbolic link at commit ${commit.slice(0, 12)}, so it can't be read there. Name the real folder as \`policies\`.`;
}
function remoteTree(github, root, known2) {
  const ids = /* @__PURE__ */ new Map([["", root]]);
  let left = CAPS.bytes;
  return {
    list: async (folder) => {
      const rows = await treeOf(github, ids.get(folder) ?? root);
      for (const row of rows) ids.set(folder === "" ? row.name : `${folder}/${row.name}`, row.id);
      return rows;
    },
    read: async (paths) => {
      const all = [];
      for (let start = 0; start < paths.length; start += TOGETHER) {
        const wanted = paths.slice(start, start + TOGETHER).map((path2) => ids.get(path2) ?? "");
        const some = await Promise.all(wanted.map(async (id) => known2.get(id) ?? await blobOf(github, id)));
        left -= some.reduce((sum, bytes) => sum + bytes.length, 0);
        if (left < 0)
          throw new UserError(`The policy folder holds more than ${CAPS.bytes} bytes. Nothing was compared.`);
        all.push(...some);
      }
      return all;
    }
  };
}
async function treeOf({ octokit, owner, repo }, id) {
  const what = `list the tree ${id.slice(0, 12)}`;
  const request = async () => (await octokit.rest.git.getTree({ owner, repo, tree_sha: id })).data;
  const answer = await ask(
    what,
    request,
    (data) => whole({
      rows: eachIn(listIn(data, "tree"), rowOf),
      cut: flagIn(data, "truncated")
    })
  );
  if (answer.cut)
    throw new WorldError(
      `GitHub cut the listing of a folder short, so the policy can't be read whole. Check it out with fetch-depth: 0.`
    );
  return answer.rows;
}
function rowOf(data) {
  const row = whole({
    name: textIn(data, "path"),
    mode: textIn(data, "mode"),
    type: textIn(data, "type"),
    id: textIn(data, "sha")
  });
  if (row === null) return null;
  const kind = row.type === "tree" ? "folder" : row.mode === "120000" ? "link" : row.type === "blob" ? "file" : "other";
  return { name: row.name, kind, id: row.id, size: numberIn(data, "size") };
}
async function blobOf({ octokit, owner, repo }, id) {
  const request = async () => (await octokit.rest.git.getBlob({ owner, repo, file_sha: id })).data;
  return ask(`read the blob ${id.slice(0, 12)}`, request, (data) => {
    const [content, encoding] = [textIn(data, "content"), textIn(data, "encoding")];
    if (content === null || encoding !== "base64") return null;
    const bytes = new Uint8Array(Buffer.from(content, "base64"));
    return blobId(bytes) === id ? bytes.subarray(0, READ_BYTES) : null;
  });
}
function blobId(bytes) {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/shell/production.ts
function parseWhere(text) {
  const [, kind = "", name] = /^(release|none|ref|file)(?::(.+))?$/s.exec(text) ?? [];
  if ((kind === "release" || kind === "none") && name === void 0) return { kind };
  if (kind === "ref" && name !== void 0) return { kind, name };
  if (kind === "file" && name !== void 0) return { kind, path: name };
  throw new UserError(
    `production is ${JSON.stringify(text)}, which names no production, so there is nothing to compare with. Use release, ref:NAME, file:PATH or none.`
  );
}
async function production(where, world) {
  const found = await productionAt(where, world);
  checkKnown(found);
  return found;
}
async function productionAt(where, world) {
  switch (where.kind) {
    case "none":
      return known(EMPTY_FOLDER, { kind: "none", name: "none", first: true, notices: [] }, "");
    case "file":
      return known(
        await fileOf(where.path, world),
        { kind: "file", name: where.path, first: false, notices: [] },
        labelOf(where.path)
      );
    case "ref":
      return refOf(where.name, world);
    case "release":
      return releaseOf2(world);
  }
}
function known(folder, baseline, label) {
  const loaded = load(folder);
  const digest = baseline.first ? null : deliverable(folder, loaded, label).digest;
  return { folder, loaded, baseline: { ...baseline, digest }, release: null };
}
function checkKnown({ folder, loaded, baseline: { kind, name, first } }) {
  if (first) return;
  const unread = unreadOf(folder);
  if (unread !== null)
    throw new UserError(
      `${unread} is a part of production that is not read, though a client may read it, so nobody can tell what runs today. Nothing was compared. Put a plain file there.`
    );
  const broken = loaded.fragments.find(({ settings }) => settings === null);
  if (broken !== void 0)
    throw new UserError(
      `${broken.file} of production can't be loaded, so no client with it starts, and nobody can tell what it was meant to do. Nothing was compared. Repair it there, or name a production that starts: production: ref:NAME.`
    );
  if (folder.fragments.length === 0 && kind !== "release")
    throw new UserError(
      `production ${kind}:${name} holds no fragment (*.json), so there is nothing to compare with. If there is no production yet, say so: production: none.`
    );
}
async function fileOf(path2, world) {
  const label = labelOf(path2);
  const own = !label.startsWith("/") && !label.startsWith("../");
  if (world.base === null || !own) return readFolder(fromHere(path2, world), { label, named: NAMED });
  const before = await folderAt(world, world.base, label);
  if (before !== null) return before;
  if (await isTracked(world, label)) {
    throw new UserError(
      `production is file:${path2}, and this pull request adds that file itself, so comparing with it would prove nothing. Merge it first, or use production: none.`
    );
  }
  return readFolder(fromHere(path2, world), { label, named: NAMED });
}
var NAMED = "`production: file:PATH` (CLI: --production file:PATH)";
function fromHere(path2, world) {
  return path2.startsWith("/") ? path2 : `${world.cwd}/${path2}`;
}
function isTracked(world, label) {
  return readFolderAtRef(label, "HEAD", world.cwd).then(
    () => true,
    () => false
  );
}
async function refOf(name, world) {
  const { folder, commit } = world.github === null ? await readFolderAtRef(world.policies, name, world.cwd) : await remoteRef(world.github, name, world);
  const notices = [`${name} is commit ${commit}.`];
  return known(folder, { kind: "ref", name, first: false, notices }, world.inside);
}
async function remoteRef(github, ref, world) {
  const { octokit, owner, repo } = github;
  const request = async () => (await octokit.rest.repos.getCommit({ owner, repo, ref, per_page: 1 })).data;
  const commit = await ask(`find ${ref}`, request, (data) => textIn(data, "sha"));
  const folder = await folderAt(world, commit, world.inside);
  if (folder !== null) return { folder, commit };
  throw new UserError(
    `${world.inside} does not exist at ${ref} (commit ${commit.slice(0, 12)}), so there is nothing to compare with. If there is no production yet, say so: production: none.`
  );
}
async function releaseOf2(world) {
  if (world.github === null) {
    throw new UserError(
      "production is release, but no GitHub repository is known here, so no release can be found. Use ref:NAME, file:PATH or none."
    );
  }
  const search = {
    prefix: world.tagPrefix,
    inside: world.inside,
    folderAt: (commit) => folderAt(world, commit, world.inside)
  };
  const newest = await newestRelease(world.github, search, await listNumbered(world.github, world.tagPrefix));
  if (newest === null) {
    const notices2 = [
      `No release or tag ${world.tagPrefix}N exists yet: this is the first release, compared with an empty policy.`
    ];
    return known(EMPTY_FOLDER, { kind: "release", name: "none yet", first: true, notices: notices2 }, "");
  }
  const { folder, loaded, tag, notices, digest } = newest;
  return { folder, loaded, baseline: { kind: "release", name: tag, digest, first: false, notices }, release: newest };
}
async function folderAt(world, commit, inside) {
  if (await hasCommit(commit, world.cwd)) {
    const there = await existsAtCommit(inside, commit, world.cwd);
    return there ? readFolderAtCommit(inside, commit, world.cwd) : null;
  }
  if (world.github !== null) return readRemote(world.github, { commit, inside }, world.known);
  throw new UserError(
    `The commit ${commit.slice(0, 12)} is not in this clone. Fetch it first, or check out with fetch-depth: 0.`
  );
}

// src/shell/approved.ts
async function reasonAgainst(github, pull, approvers) {
  const reviews = await reviewsOf(github, pull);
  const agreeing = approvers.map(lower).filter((login) => agrees(reviews, login, pull.head));
  if (agreeing.length === 0) return "nobody approved";
  const now = await stateOf(github, pull);
  if (now.head !== pull.head) return "head moved";
  const current = agreeing.filter((login) => !now.asked.includes(login));
  if (current.length === 0) return "asked again";
  const commits = await commitsOf(github, pull);
  if (commits.length >= LISTED_COMMITS) return "too many commits";
  const writers = commits.map(writersOf);
  if (commits.length === 0 || writers.some((logins) => logins === null)) return "author unknown";
  const wrote = /* @__PURE__ */ new Set([now.opener, ...writers.flatMap((logins) => logins ?? [])]);
  return current.some((login) => !wrote.has(login)) ? null : "approver wrote";
}
var lower = (login) => login.toLowerCase();
function agrees(reviews, login, head) {
  const last = reviews.findLast((one) => one.login === login && !/^(COMMENTED|PENDING)$/.test(one.state));
  return last?.state === "APPROVED" && last.commit === head;
}
async function reviewsOf({ octokit, owner, repo }, { number }) {
  const parameters = { owner, repo, pull_number: number, per_page: 100 };
  const request = () => octokit.paginate(octokit.rest.pulls.listReviews, parameters);
  return ask(
    "list the reviews of the pull request",
    request,
    (data) => eachIn(
      data,
      (row) => whole({
        // A deleted account and a commit that is gone can't approve anything, and a bot's word is that of whoever starts it.
        login: textIn(row, "user", "type") === "User" ? lower(textIn(row, "user", "login") ?? "") : "",
        state: textIn(row, "state"),
        commit: textIn(row, "commit_id") ?? ""
      })
    )
  );
}
async function stateOf({ octokit, owner, repo }, { number }) {
  const request = async () => (await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data;
  return ask(
    "read the pull request",
    request,
    (data) => whole({
      head: textIn(data, "head", "sha"),
      opener: lower(textIn(data, "user", "login") ?? ""),
      asked: eachIn(listIn(data, "requested_reviewers") ?? [], (one) => lower(textIn(one, "login") ?? ""))
    })
  );
}
var LISTED_COMMITS = 250;
async function commitsOf({ octokit, owner, repo }, { number }) {
  const parameters = { owner, repo, pull_number: number, per_page: 100 };
  const request = () => octokit.paginate(octokit.rest.pulls.listCommits, parameters);
  return ask(
    "list the commits of the pull request",
    request,
    (data) => eachIn(data, (row) => {
      const message = textIn(row, "commit", "message");
      const [author, committer] = [textIn(row, "author", "login"), textIn(row, "committer", "login")];
      return message === null ? null : { author, committer, message };
    })
  );
}
function writersOf({ author, committer, message }) {
  const helpers = [...message.matchAll(/^co-authored-by:.*<([^<>]*)>[ \t]*\r?$/gim)].map(
    ([, email]) => loginOf(email ?? "")
  );
  const all = [author, committer, ...helpers];
  return all.every((login) => login !== null) ? all.map(lower) : null;
}
function loginOf(email) {
  if (/^no-?reply@/i.test(email)) return "";
  return /^(?:\d+\+)?([\w-]+(?:\[bot\])?)@users\.noreply\./i.exec(email)?.[1] ?? null;
}

// src/shell/judge.ts
async function judgeOfPull(github, pull, world, candidate) {
  const folder = await folderAt(world, pull.base, world.inside) ?? EMPTY_FOLDER;
  const outside = touchedGuards(await changedFiles(github, pull.number));
  const sides = { base: folder.files, candidate };
  return { ...judgeOfBranch(folder), ...await approvedWaivers(github, pull, world, sides), outside };
}
var judgeOfBranch = ({ files, problems }) => ({
  files,
  problems,
  today: today(),
  waivers: [],
  held: null,
  outside: []
});
function judgeOfProduction({ release, folder }, candidate) {
  const names = [...Object.keys(folder.files), ...folder.problems.map(({ args }) => String(args["name"]))];
  const guards = names.some((name) => /^(?:gate|tests)(?:\/|$)/.test(name));
  return judgeOfBranch(release !== null || guards ? folder : candidate);
}
async function approvedWaivers(github, pull, { inside }, sides) {
  const brought = broughtWaivers(sides, inside);
  const { approvers } = readGuard(sides.base, inside).config;
  if (brought.length === 0 || approvers.length === 0) return { waivers: [], held: null };
  const held = await reasonAgainst(github, pull, approvers);
  return { waivers: held === null ? brought : [], held };
}
function broughtWaivers({ base, candidate }, inside) {
  const known2 = new Set(readGuard(base, inside).waivers.map(keyOf));
  return readGuard(candidate, inside).waivers.filter((waiver) => !known2.has(keyOf(waiver)));
}
var keyOf = ({ id, expires }) => `${id} ${expires}`;
var today = () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);

export {
  readFolderAtTag,
  headCommit,
  repositoryPath,
  defaultBranch,
  order,
  forkOf,
  stepsBetween,
  listNumbered,
  newestOf,
  numberOf,
  listReleases,
  taggedBy,
  download,
  releaseOf,
  assetOf,
  newestRelease,
  readRemote,
  parseWhere,
  production,
  folderAt,
  judgeOfPull,
  judgeOfBranch,
  judgeOfProduction,
  approvedWaivers,
  broughtWaivers,
  keyOf
};
