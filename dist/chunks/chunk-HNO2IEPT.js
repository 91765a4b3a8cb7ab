import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  labelOf,
  readFolder
} from "./chunk-SARLGUPY.js";
import {
  UserError
} from "./chunk-G3QG5HMS.js";

// src/commands/held.ts
import { lstatSync } from "node:fs";
import path from "node:path";
async function readHeld(at) {
  const folder = await readFolder(at);
  checkHeld(folder, at);
  return folder;
}
async function readCandidate(at) {
  const folder = await readFolder(at);
  if (folder.fragments.length === 0 && !isClientLayout(at)) checkHeld(folder, at);
  return folder;
}
function checkHeld({ fragments, problems }, at) {
  if (fragments.length > 0) return;
  const [first] = problems;
  const passed = first === void 0 ? "" : ` ${first.origin.file} is there, but is not read (${first.code}).`;
  throw new UserError(
    `no fragment (*.json) found in ${labelOf(at)}, so there is no policy to look at.${passed} Name the folder that holds the fragments.`
  );
}
function isClientLayout(at) {
  return lstatSync(path.join(at, "managed-settings.d"), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export {
  readHeld,
  readCandidate,
  checkHeld,
  isClientLayout
};
