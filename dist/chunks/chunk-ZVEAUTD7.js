import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  DEFAULT_SITUATION
} from "./chunk-2T74SMS4.js";
import {
  MODES,
  PLATFORMS
} from "./chunk-VR63W3NA.js";
import {
  UserError
} from "./chunk-G3QG5HMS.js";

// src/commands/situation.ts
function situationOf(given) {
  const mode = given.text("mode");
  const platform = given.text("platform");
  return {
    mode: MODES.find((one) => one === mode) ?? null,
    cwd: folder(given, "cwd") ?? DEFAULT_SITUATION.cwd,
    home: folder(given, "home") ?? DEFAULT_SITUATION.home,
    directories: given.list("add-dir"),
    platform: PLATFORMS.find((one) => one === platform) ?? DEFAULT_SITUATION.platform,
    sandboxAvailable: given.flag("sandbox-available")
  };
}
function folder(given, name) {
  const value = given.text(name);
  if (value === null || value.startsWith("/")) return value;
  throw new UserError(
    `--${name} is ${JSON.stringify(value)}, but calls are decided for absolute paths with /. Write it from the root: /home/u/proj.`
  );
}

export {
  situationOf
};
