import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  connect
} from "./chunk-33EACS7Z.js";
import {
  policiesOf
} from "./chunk-VR63W3NA.js";
import {
  UserError
} from "./chunk-G3QG5HMS.js";

// src/commands/repository.ts
import { execFile } from "node:child_process";
import path from "node:path";
async function worldOf(where, given) {
  const policies = policiesOf(given);
  const isRelease = where.kind === "release";
  return {
    cwd: process.cwd(),
    policies,
    inside: isRelease ? await insideRepository(policies) : policies,
    tagPrefix: given.text("tag-prefix") ?? "policy-v",
    github: isRelease ? await connected(given) : null,
    known: [],
    base: null
  };
}
async function connected(given) {
  const named = given.text("repository") ?? process.env["GITHUB_REPOSITORY"] ?? null;
  const place = named === null ? fromRemote(await git(["config", "--get", "remote.origin.url"])) : fromName(named);
  if (place === null) return null;
  const token = process.env["GITHUB_TOKEN"] ?? process.env["GH_TOKEN"] ?? "";
  return connect({ ...place, token, apiUrl: process.env["GITHUB_API_URL"] ?? place.apiUrl });
}
var GITHUB = "https://api.github.com";
function fromName(text) {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
  if (owner && repo) return { owner, repo, apiUrl: GITHUB };
  throw new UserError(`${JSON.stringify(text)} names no repository. Write OWNER/REPO.`);
}
function fromRemote(url) {
  const match = /^(?:(?:https?|ssh|git):\/\/(?:[^@/]*@)?|[^@/]+@)([\w.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
    url.trim()
  );
  const [, host, owner, repo] = match ?? [];
  if (!host || !owner || !repo) return null;
  return { owner, repo, apiUrl: host === "github.com" ? GITHUB : `https://${host}/api/v3` };
}
async function insideRepository(at) {
  const top = (await git(["rev-parse", "--show-toplevel"])).replace(/\n$/, "");
  if (top === "") return at;
  return path.relative(top, path.resolve(at)).replaceAll(path.sep, "/") || ".";
}
function git(args) {
  return new Promise((resolve) => {
    execFile("git", [...args], { encoding: "utf8" }, (error, out) => resolve(error ? "" : out));
  });
}

export {
  worldOf
};
