import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  swapAll
} from "./chunk-UX554QOC.js";
import {
  judgeOfBranch,
  numberOf,
  readFolderAtTag
} from "./chunk-IAYBPWZY.js";
import {
  candidateOf,
  rendered,
  reviewOf
} from "./chunk-7QHN3U6K.js";
import {
  shellLine
} from "./chunk-33EACS7Z.js";
import {
  deliverable,
  insideOf
} from "./chunk-PBFEX3NT.js";
import {
  load
} from "./chunk-A5W4YAU3.js";
import "./chunk-PFKH7SR5.js";
import "./chunk-A2OB7TLV.js";
import "./chunk-EGT6V5SE.js";
import {
  READ_BYTES,
  labelOf,
  readFolder
} from "./chunk-SARLGUPY.js";
import "./chunk-2T74SMS4.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-RIIRWQYK.js";
import "./chunk-DDSSPN6I.js";
import {
  policiesOf
} from "./chunk-VR63W3NA.js";
import "./chunk-SA35VN4G.js";
import {
  visible
} from "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-RMA4PV65.js";
import "./chunk-Z7ZOBZ5Q.js";
import "./chunk-3TRRV56R.js";
import {
  UserError,
  WorldError
} from "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";

// src/commands/rollback-run.ts
import path from "node:path";
async function run(given, terminal) {
  const rollback = await rollbackOf(given);
  const swaps = swapsOf(rollback);
  const isDry = given.flag("dry-run");
  if (!isDry) checkCommitted(rollback, swaps);
  const format = given.flag("json") ? "json" : given.text("format") ?? "terminal";
  const text = rendered(format, reportOf(rollback), { colour: terminal.colour, limit: 6e4 });
  await terminal.write(text.endsWith("\n") ? text : `${text}
`);
  if (!isDry) await write(rollback, swaps);
  for (const line of said(rollback, swaps, isDry ? "dry run" : "written")) terminal.note(line);
  return 0;
}
async function rollbackOf(given) {
  const tag = tagOf(given);
  const at = policiesOf(given);
  const label = labelOf(at);
  const now = await readFolder(at);
  const then = await readFolderAtTag(at, tag, process.cwd());
  if (then.folder.fragments.length === 0)
    throw new UserError(
      `${then.inside} holds no fragment at ${tag}, so there is no policy to go back to. Check --policies.`
    );
  const isFile = isOneFile(now, label);
  if (isFile !== isOneFile(then.folder, then.inside))
    throw new UserError(
      `${label} is a ${isFile ? "file" : "folder"} now and was none at ${tag}, so its files can't be brought back one by one. Use git restore --source=${tag}.`
    );
  checkReadable(
    now.problems,
    NOW,
    `${label} can't be rolled back as it is. Repair or remove it in a commit of its own`
  );
  checkReadable(
    then.folder.problems,
    THEN,
    `${tag} can't be brought back byte for byte. Use git restore --source=${tag}`
  );
  return { tag, at, label, home: isFile ? path.dirname(at) : at, now, then };
}
function tagOf(given) {
  const prefix = given.text("tag-prefix") ?? "policy-v";
  const tag = given.text("to");
  if (tag === null) throw new UserError(`rollback needs --to TAG: the release to go back to, for example ${prefix}12.`);
  if (numberOf(tag, prefix) !== null) return tag;
  throw new UserError(
    `${JSON.stringify(tag)} is no release of this policy: they are called ${prefix}N. Write --to ${prefix}12, or say --tag-prefix.`
  );
}
var isOneFile = ({ fragments }, label) => fragments.length === 1 && fragments[0]?.file === label;
var NOW = /^(symlink|not-a-file|unreadable|ignored-name|json-beside-base)$/;
var THEN = /^(symlink|not-a-file|unreadable|not-utf8)$/;
var isGuard = (name) => /^(gate|tests)(\/|$)/.test(name);
function checkReadable(problems, codes, advice) {
  const fault = problems.find(({ code: code2, args }) => codes.test(code2) && !isGuard(String(args["name"])));
  if (fault === void 0) return;
  const { code, origin } = fault;
  throw new UserError(`${origin.file} is no plain file of a policy (${code}), so ${advice}.`);
}
function swapsOf({ tag, label, home, now, then }) {
  const before = filesOf(now, label);
  const after = filesOf(then.folder, then.inside);
  const names = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const at = path.join(home, name);
    const [old, wanted] = [before.get(name) ?? null, after.get(name) ?? null];
    if (path.relative(home, at).replaceAll(path.sep, "/") !== name || (wanted?.length ?? 0) >= READ_BYTES)
      throw new UserError(`${name} of ${tag} can't be written as it is: its name or its size is not usable here.`);
    return isSame(old, wanted) ? [] : [{ at, before: old, after: wanted }];
  });
}
function filesOf({ fragments, files }, label) {
  const all = new Map(fragments.map(({ file, bytes }) => [insideOf(file, label), bytes]));
  const memory = files["CLAUDE.md"];
  return memory === void 0 ? all : all.set("CLAUDE.md", new TextEncoder().encode(memory));
}
function isSame(a, b) {
  return a === null || b === null ? a === b : Buffer.compare(a, b) === 0;
}
function checkCommitted({ label, now, then }, swaps) {
  const { inside, uncommitted, ignored } = then;
  const touched = new Set(filesOf(now, label).keys());
  const lost = ignored.filter((file) => touched.has(insideOf(file, inside)));
  const [first] = [...uncommitted, ...swaps.length > 0 ? lost : []];
  if (first === void 0) return;
  throw new UserError(
    `${first} is not committed, and a rollback would overwrite or hide it. Commit it or take it away first; --dry-run shows what going back means all the same.`
  );
}
function reportOf({ tag, label, now, then }) {
  const before = load(now);
  const isClean = then.uncommitted.length === 0;
  const baseline = {
    // What is committed can be named so that the review is repeated with the same words once the files are written.
    ...isClean ? { kind: "ref", name: "HEAD" } : { kind: "file", name: label },
    digest: deliverable(now, before, label).digest,
    first: false,
    notices: [`This goes back to ${tag}, commit ${then.commit}.`]
  };
  const after = candidateOf(folderAfter(label, now, then), label);
  const judge = judgeOfBranch(now);
  return reviewOf({ folder: now, loaded: before, baseline, release: null }, after, { failOn: null, judge });
}
function folderAfter(label, now, { folder, inside }) {
  const top = isOneFile(now, label) ? path.posix.dirname(label) : label;
  const shown = (name) => top === "." ? name : `${top}/${name}`;
  const fragments = folder.fragments.map(({ file, bytes }) => ({ file: shown(insideOf(file, inside)), bytes }));
  const memory = folder.files["CLAUDE.md"];
  const guards = Object.entries(now.files).filter(([name]) => isGuard(name));
  const files = Object.fromEntries(memory === void 0 ? guards : [...guards, ["CLAUDE.md", memory]]);
  return { fragments, files, problems: now.problems.filter(({ args }) => isGuard(String(args["name"]))) };
}
async function write({ tag, at, label, then }, swaps) {
  await swapAll(swaps);
  const wanted = filesOf(then.folder, then.inside);
  const written = filesOf(await readFolder(at), label);
  const names = [.../* @__PURE__ */ new Set([...wanted.keys(), ...written.keys()])];
  const other = names.find((name) => !isSame(wanted.get(name) ?? null, written.get(name) ?? null));
  if (other === void 0) return;
  await swapAll(swaps.map((swap) => ({ at: swap.at, before: swap.after, after: swap.before })));
  throw new WorldError(
    `${label} would not read as ${tag} does: ${other} differs, because of other files or the file system. Everything was put back. Use git restore --source=${tag} --worktree -- ${label}.`
  );
}
var nextSteps = (tag, label) => [
  ["switch", "-c", `back-to-${tag}`],
  ["add", "--all", "--", label],
  ["commit", "-m", `Go back to ${tag}`]
];
function said({ tag, label }, swaps, kind) {
  if (swaps.length === 0) return [`${visible(label)} already holds the fragments of ${tag}: there is nothing to do.`];
  const files = swaps.map(({ at, before, after }) => {
    const verb = before === null ? "added" : after === null ? "removed" : "rewritten";
    return `  ${kind === "written" ? verb : `would be ${verb}`}: ${visible(labelOf(at))}`;
  });
  if (kind === "dry run") return ["", ...files, "Nothing was written."];
  return [
    "",
    ...files,
    "Nothing is released yet: going back is a new commit and a new release, reviewed like any other. Next:",
    ...nextSteps(tag, label).map((words) => `  ${shellLine(["git", ...words])}`),
    "Push the branch and open a pull request. Its review compares with production: it may say WIDER and ask for approvals,",
    "or INVALID where a policy test that came after that release fails."
  ];
}
export {
  run
};
