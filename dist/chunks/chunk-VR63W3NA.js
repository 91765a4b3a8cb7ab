import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/commands/options.ts
var POLICIES = {
  name: "policies",
  value: "PATH",
  help: "a folder of numbered fragments, the client's own layout, or one settings file (default: policies)"
};
function policiesOf(given) {
  return given.text("policies") ?? "policies";
}
var JSON_OUT = { name: "json", value: null, help: "print JSON for programs; the shape is stable" };
var PRODUCTION = {
  name: "production",
  value: "WHERE",
  help: "what runs today: file:PATH, ref:NAME, release or none (default: release)"
};
var TAG_PREFIX = {
  name: "tag-prefix",
  value: "TEXT",
  help: "the release tags of this policy (default: policy-v)"
};
var REPOSITORY = {
  name: "repository",
  value: "OWNER/REPO",
  help: "where releases are (default: GITHUB_REPOSITORY, else the remote origin)"
};
var ACTION = "your-org/managed-settings-gitops@v0.1.0";
var FAIL_ON = ["wider", "invalid", "never"];
var MODES = ["default", "acceptEdits", "plan", "auto", "dontAsk", "bypassPermissions"];
var PLATFORMS = ["linux", "macos", "windows"];
var SITUATION = [
  { name: "mode", value: "MODE", help: "permission mode (default: the policy's own defaultMode)", choices: MODES },
  { name: "cwd", value: "DIR", help: "working directory (default: /home/u/proj)" },
  { name: "home", value: "DIR", help: "home directory (default: /home/u)" },
  { name: "add-dir", value: "DIR", help: "one more working directory", repeats: true },
  { name: "platform", value: "NAME", help: "linux, macos or windows (default: linux)", choices: PLATFORMS },
  { name: "sandbox-available", value: null, help: "the machine can run the sandbox" }
];
var BESIDE = [
  {
    name: "user-settings",
    value: "FILE",
    help: "the user's own settings file: its rules and locks count beside the policy"
  },
  { name: "project-settings", value: "FILE", help: "the repository's settings file" },
  { name: "untrusted", value: null, help: "the user has not accepted the repository: its allow rules do not count" }
];

export {
  POLICIES,
  policiesOf,
  JSON_OUT,
  PRODUCTION,
  TAG_PREFIX,
  REPOSITORY,
  ACTION,
  FAIL_ON,
  MODES,
  PLATFORMS,
  SITUATION,
  BESIDE
};
