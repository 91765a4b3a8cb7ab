import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  MAX_FILE_BYTES
} from "./chunk-Z7ZOBZ5Q.js";
import {
  UserError,
  WorldError,
  messageOf
} from "./chunk-G3QG5HMS.js";

// src/shell/layout.ts
var CAPS = { files: 5e4, bytes: 512 * 1024 * 1024 };
var READ_BYTES = MAX_FILE_BYTES + 1;
var BASE = "managed-settings.json";
var DROP_INS = "managed-settings.d";
function isFragmentName(name) {
  return name.endsWith(".json") && !name.startsWith(".");
}
function byName(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
async function readTree(tree, label) {
  const plan = await planOf(tree, label);
  checkCount(plan, label);
  const read = async (paths) => pair(paths, await tree.read(paths));
  const fragments = await read(plan.fragments);
  const others = [];
  for (const [path2, bytes] of await read(plan.others)) others.push(await otherOf(path2, bytes, label));
  return {
    fragments: fragments.flatMap(([path2, bytes]) => bytes === null ? [] : [{ file: shown(label, path2), bytes }]),
    files: Object.fromEntries(others.flatMap((one) => "text" in one ? [[one.path, one.text]] : [])),
    problems: [
      ...plan.problems,
      ...fragments.flatMap(([path2, bytes]) => bytes === null ? [problem("unreadable", label, path2)] : []),
      ...others.flatMap((one) => "problem" in one ? [one.problem] : [])
    ]
  };
}
async function otherOf(path2, bytes, label) {
  if (bytes === null) return { problem: problem("unreadable", label, path2) };
  if (/^gate\/[^/]+\.ya?ml$/.test(path2)) return { problem: problem("gate-not-json", label, path2) };
  const text = textOf(bytes);
  if (text === void 0) return { problem: problem("not-utf8", label, path2) };
  if (!/^tests\/[^/]+\.ya?ml$/.test(path2)) return { path: path2, text };
  const { jsonOf } = await import("./yaml-I2XI5QS5.js");
  const read = jsonOf(text);
  if ("json" in read) return { path: path2, text: read.json };
  const fault = problem("not-yaml", label, path2);
  return { problem: { ...fault, args: { ...fault.args, ...read.fault } } };
}
async function planOf(tree, label) {
  const root = await tree.list("");
  const own = root.some((entry) => entry.name === DROP_INS) ? await clientLayout(tree, root, label) : flatLayout(root, label);
  const gate = await rowOf(tree, root, "gate", label);
  const tests = await rowOf(tree, root, "tests", label);
  const memory = root.filter((entry) => entry.name === "CLAUDE.md");
  return {
    fragments: own.fragments,
    others: [
      ...memory.filter((entry) => entry.kind === "file").map((entry) => entry.name),
      ...gate.others,
      ...tests.others
    ],
    problems: [...own.problems, ...refused(memory, "", label), ...gate.problems, ...tests.problems]
  };
}
function flatLayout(root, label) {
  const fragments = fragmentsOf(root, "");
  const beside = fragments.includes(BASE) && fragments.length > 1 ? [problem("base-beside-fragments", label, BASE)] : [];
  return { fragments, others: [], problems: [...unusable(root, "", label), ...beside] };
}
async function clientLayout(tree, root, label) {
  const folder = root.find((entry) => entry.name === DROP_INS);
  const dropIns = folder?.kind === "folder" ? await tree.list(DROP_INS) : [];
  const top = fragmentsOf(root, "");
  return {
    fragments: [...top.filter((name) => name === BASE), ...fragmentsOf(dropIns, `${DROP_INS}/`)],
    others: [],
    problems: [
      ...folder !== void 0 && folder.kind !== "folder" ? refused([folder], "", label) : [],
      ...top.filter((name) => name !== BASE).map((name) => problem("json-beside-base", label, name)),
      ...unusable(root, "", label),
      ...unusable(dropIns, `${DROP_INS}/`, label)
    ]
  };
}
async function rowOf(tree, root, name, label) {
  const folder = root.find((entry) => entry.name === name);
  if (folder === void 0) return { fragments: [], others: [], problems: [] };
  if (folder.kind !== "folder") return { fragments: [], others: [], problems: refused([folder], "", label) };
  const all = await tree.list(name);
  const entries = all.filter((entry) => /\.(json|ya?ml)$/.test(entry.name) && entry.kind !== "folder");
  const files = entries.filter((entry) => entry.kind === "file").map((entry) => `${name}/${entry.name}`);
  const deeper = all.filter(({ kind }) => kind === "folder");
  return {
    fragments: [],
    others: files.sort(byName),
    problems: [
      ...refused(entries, `${name}/`, label),
      ...deeper.map((entry) => problem("deeper-folder", label, `${name}/${entry.name}`))
    ]
  };
}
function fragmentsOf(entries, prefix) {
  const usable = entries.filter((entry) => entry.kind === "file" && isFragmentName(entry.name));
  return usable.map((entry) => entry.name).sort(byName).map((name) => prefix + name);
}
function unusable(entries, prefix, label) {
  const looks = entries.filter((entry) => /\.json/i.test(entry.name));
  const fragments = looks.filter((entry) => isFragmentName(entry.name));
  const ignored = looks.filter((entry) => !isFragmentName(entry.name) || entry.kind === "folder");
  return [
    ...refused(
      fragments.filter((entry) => entry.kind !== "folder"),
      prefix,
      label
    ),
    ...ignored.map((entry) => problem("ignored-name", label, prefix + entry.name))
  ];
}
function refused(entries, prefix, label) {
  const code = (entry) => entry.kind === "link" ? "symlink" : "not-a-file";
  return entries.filter((entry) => entry.kind !== "file").map((entry) => problem(code(entry), label, prefix + entry.name));
}
function unreadOf({ problems }) {
  const isUnread = ({ code, args }) => /^(?:symlink|not-a-file|unreadable)$/.test(code) && !/^(?:gate|tests)(?:\/|$)/.test(String(args["name"]));
  return problems.find(isUnread)?.origin.file ?? null;
}
function checkCount(plan, label) {
  const count = plan.fragments.length + plan.others.length;
  if (count <= CAPS.files) return;
  throw new UserError(
    `${label} holds ${count} files, more than the ${CAPS.files} this tool reads. Nothing was compared. Point \`policies\` at the policy folder itself.`
  );
}
function problem(code, label, path2) {
  return { code, origin: { file: shown(label, path2), pointer: "" }, args: { name: path2 } };
}
function shown(label, path2) {
  return label === "" || label === "." ? path2 : `${label}/${path2}`;
}
function pair(paths, values) {
  return paths.flatMap((path2, index) => index < values.length ? [[path2, values[index]]] : []);
}
function textOf(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function single(file, bytes) {
  const fragments = [{ file, bytes, installedAs: BASE }];
  return { fragments, files: {}, problems: [] };
}

// src/shell/files.ts
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync
} from "node:fs";
import path from "node:path";
async function readFolder(at, { label = labelOf(at), within, named = POLICIES } = {}) {
  const stat = statOf(at, named);
  if (stat.isSymbolicLink() && within !== void 0) throw new UserError(linkMessage(label));
  if (within !== void 0) checkWithin(at, within);
  if (isFile(at, stat, named)) return readSingle(realpathSync(at), label);
  return readTree(diskTree(at), label);
}
function isFile(at, stat, named) {
  if (!stat.isSymbolicLink()) return stat.isFile();
  const target = statSync(at, { throwIfNoEntry: false });
  if (target === void 0) throw new UserError(`${labelOf(at)} is a link that leads nowhere. Correct ${named}.`);
  return target.isFile();
}
function labelOf(at) {
  const label = at.replaceAll(path.sep, "/").replace(/\/+$/, "").replace(/^(\.\/+)+/, "");
  return label === "" ? at.startsWith("/") ? "/" : "." : label;
}
function readSingle(at, label) {
  const bytes = readBytes(at);
  if (bytes === null)
    throw new WorldError(`${label} can't be read, so there is no policy to look at. Check its permissions.`);
  return single(label, bytes);
}
function checkWithin(at, within) {
  const inside = path.relative(realpathSync(within), realpathSync(at));
  if (inside !== ".." && !inside.startsWith(`..${path.sep}`) && !path.isAbsolute(inside)) return;
  throw new UserError(linkMessage(labelOf(at)));
}
function linkMessage(label) {
  return `${label} is, or lies behind, a symbolic link that leads out of the checkout. It could show one policy to the reviewer and ship another, so it is refused. Make it a plain folder.`;
}
var POLICIES = "`policies` (CLI: --policies)";
function statOf(at, named) {
  try {
    return lstatSync(at);
  } catch (thrown) {
    return missing(at, named, thrown);
  }
}
function missing(at, named, thrown) {
  const code = codeOf(thrown);
  if (code !== "ENOENT" && code !== "ENOTDIR")
    throw new WorldError(`${labelOf(at)} can't be read: ${messageOf(thrown)}`);
  throw new UserError(
    `${labelOf(at)} does not exist, so there is no policy to look at. Name the policy folder or file with ${named}, and check that the repository is checked out.`
  );
}
function codeOf(thrown) {
  return typeof thrown === "object" && thrown !== null && "code" in thrown ? String(thrown.code) : "";
}
function diskTree(root) {
  let left = CAPS.bytes;
  return {
    list: async (folder) => listFolder(path.join(root, folder)),
    read: async (paths) => {
      const all = [];
      for (const name of paths) {
        const bytes = readBytes(path.join(root, name));
        left -= bytes?.length ?? 0;
        if (left < 0)
          throw new UserError(`${labelOf(root)} holds more than ${CAPS.bytes} bytes. Nothing was compared.`);
        all.push(bytes);
      }
      return all;
    }
  };
}
function listFolder(folder) {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry), size: null }));
  } catch (thrown) {
    throw new WorldError(`${labelOf(folder)} can't be listed: ${messageOf(thrown)}`);
  }
}
function kindOf(entry) {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}
var FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
function readBytes(at) {
  try {
    const file = openSync(at, FLAGS);
    try {
      const stat = fstatSync(file);
      if (!stat.isFile()) return null;
      const bytes = new Uint8Array(Math.min(stat.size, READ_BYTES));
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

export {
  CAPS,
  READ_BYTES,
  readTree,
  unreadOf,
  single,
  readFolder,
  labelOf
};
