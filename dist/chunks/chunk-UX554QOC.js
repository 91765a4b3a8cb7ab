import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  UserError,
  WorldError,
  messageOf
} from "./chunk-G3QG5HMS.js";

// src/shell/write.ts
import { mkdir, readdir, rename, rm, rmdir, stat, unlink, writeFile } from "node:fs/promises";
import path from "node:path";
async function writeNew(folder, files) {
  const wrote = [];
  const kept = [];
  for (const [name, text] of Object.entries(files)) {
    const isNew = await attempt(path.join(folder, name), async (at) => {
      await makeFolder(path.dirname(at));
      await writeFile(at, text, { flag: "wx" });
    });
    (isNew ? wrote : kept).push(name);
  }
  return { wrote, kept };
}
async function writeArtifacts(folder, files) {
  await attempt(folder, makeFolder);
  const names = new Set(files.map(({ name }) => name));
  const foreign = (await listed(folder)).filter((name) => !names.has(name));
  if (foreign.length > 0)
    throw new UserError(
      `${folder} already holds ${foreign[0]}, which is no part of this build and would look like one. Name an empty folder.`
    );
  for (const { name, bytes } of files) await replaceFile(path.join(folder, name), bytes);
}
async function makeFolder(at) {
  if (await isFolder(at)) return;
  if (path.dirname(at) !== at) await makeFolder(path.dirname(at));
  await mkdir(at).catch(async (thrown) => {
    if (!await isFolder(at)) throw new Error(`${at} is no folder: ${messageOf(thrown)}`);
  });
}
var isFolder = (at) => stat(at).then(
  (found) => found.isDirectory(),
  () => false
);
async function replaceFile(at, bytes) {
  await attempt(at, async () => {
    await writeFile(`${at}.new`, bytes, { mode: await modeOf(at) });
    await rename(`${at}.new`, at);
  });
}
async function modeOf(at) {
  const { mode = 420 } = await stat(at).catch(() => null) ?? {};
  return mode;
}
async function swapAll(swaps) {
  const beside = [];
  const done = [];
  try {
    for (const { at, after } of swaps) {
      if (after === null) continue;
      await makeFolder(path.dirname(at));
      await writeFile(`${at}.new`, after, { mode: await modeOf(at), flag: "wx" });
      beside.push(`${at}.new`);
    }
    for (const swap of removalsLast(swaps)) {
      await (swap.after === null ? unlink(swap.at) : rename(`${swap.at}.new`, swap.at));
      done.push(swap);
    }
    await removeEmptied(swaps);
  } catch (thrown) {
    for (const at of beside) await rm(at, { force: true }).catch(() => void 0);
    for (const { at, before } of done.reverse())
      await (before === null ? unlink(at) : writeFile(at, before)).catch(() => void 0);
    await removeEmptied(swaps);
    throw new WorldError(
      `The files can't be replaced (${messageOf(thrown)}). What had been changed was put back; git status shows whether all of it was.`
    );
  }
}
function removalsLast(swaps) {
  return [...swaps.filter(({ after }) => after !== null), ...swaps.filter(({ after }) => after === null)];
}
async function removeEmptied(swaps) {
  for (const folder of new Set(swaps.map(({ at }) => path.dirname(at)))) await rmdir(folder).catch(() => void 0);
}
async function hasFragments(folder) {
  const names = await listed(folder);
  return names.some((name) => name.endsWith(".json") || name === "managed-settings.d");
}
async function listed(folder) {
  const found = await stat(folder).catch(() => null);
  if (found === null) return [];
  return found.isDirectory() ? readdir(folder) : [];
}
async function attempt(at, write) {
  try {
    await write(at);
    return true;
  } catch (thrown) {
    const code = typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : "";
    if (code === "EEXIST") return false;
    throw new WorldError(`${at} can't be written: ${messageOf(thrown)}`);
  }
}

export {
  writeNew,
  writeArtifacts,
  replaceFile,
  swapAll,
  hasFragments
};
