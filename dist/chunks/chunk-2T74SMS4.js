import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  bracketAt,
  ruleFault
} from "./chunk-RIIRWQYK.js";
import {
  isList
} from "./chunk-DDSSPN6I.js";

// src/facts/builtin-tools.ts
var TOOLS = `Bash Edit Write Read NotebookEdit WebFetch WebSearch Agent Skill Monitor PowerShell Grep Glob LSP
  AskUserQuestion EnterPlanMode ExitPlanMode EnterWorktree ExitWorktree TaskCreate TaskGet TaskList TaskUpdate TaskOutput TaskStop
  TodoWrite ToolSearch SendMessage CronCreate CronDelete CronList ListMcpResourcesTool ReadMcpResourceTool`.split(
  /\s+/
);
var GONE_TOOLS = new Set(
  `MultiEdit LS View NotebookRead TodoRead Batch BatchTool URLFetch GlobTool GrepTool FileEdit FileRead FileWrite BASH READ WRITE EDIT
  Webfetch Websearch WEBFETCH WEBSEARCH`.split(/\s+/)
);
var RENAMED = /* @__PURE__ */ new Map([
  ["Brief", "SendUserMessage"],
  ["KillBash", "TaskStop"],
  ["KillShell", "TaskStop"],
  ["ListMcpResources", "ListMcpResourcesTool"],
  ["ListPeers", "ListAgents"],
  ["ProposeGoal", "SetGoal"],
  ["ReadMcpResource", "ReadMcpResourceTool"],
  ["ReadMcpResourceDir", "ReadMcpResourceDirTool"],
  ["Task", "Agent"]
]);

// src/facts/commands.ts
var RUNS_ANYTHING = `bash sh zsh fish dash ksh pwsh powershell cmd python python2 python3 node deno bun
  ruby perl php lua osascript npx bunx pnpx uvx pipx tsx ts-node env xargs sudo doas su ssh eval exec awk gawk mawk sed find make
  parallel nohup watch setsid ionice flock script strace`.split(/\s+/);
var RUNS_ANYTHING_PAIRS = [
  "bun x",
  "cargo run",
  "devbox run",
  "docker compose",
  "docker exec",
  "docker run",
  "git -c",
  "go run",
  "kubectl exec",
  "mise exec",
  "nix run",
  "nix-shell --run",
  "npm exec",
  "npm x",
  "pip install",
  "pnpm dlx",
  "pnpm exec",
  "podman exec",
  "podman run",
  "poetry run",
  "uv run",
  "yarn dlx",
  "yarn exec"
];
var STRIPPED = [
  "timeout",
  "time",
  "nice",
  "nohup",
  "stdbuf",
  "command",
  "builtin",
  "noglob"
];
var NEVER_BY_WILDCARD = "watch setsid ionice flock chrt taskset strace script unshare exec eval source trap alias coproc".split(" ");
var MORE_TOOLS = `Task Cd KillShell KillBash BashOutput SlashCommand Workflow Artifact Config REPL
  PushNotification StructuredOutput ScheduleWakeup RemoteTrigger ListMcpResources ReadMcpResource ReadMcpResourceDir RefreshMcpTools
  ReadNotifications SendFeedback ReportFindings ClaudeDesign Projects ProposeGoal ProposeSkills`.split(/\s+/);
var FETCHERS = "curl wget nc ncat netcat ftp sftp scp rsync telnet socat aria2c http httpie".split(" ");
var EVERYDAY = [
  "git status",
  "git diff",
  "git log --oneline",
  "git add .",
  'git commit -m "fix"',
  "ls",
  "ls -la src",
  "cat README.md",
  "grep -r main src",
  "mkdir build",
  "npm test",
  "npm run build",
  "make test",
  "pytest",
  "go test ./...",
  "cargo test"
];
var SPELLINGS = [
  { shape: /^rm -rf\b/, others: ["rm -fr x", "rm -r -f x", "rm --recursive --force x"] },
  { shape: /^rm -fr\b/, others: ["rm -rf x", "rm -r -f x"] },
  { shape: /^git push --force\b/, others: ["git push -f", "git push origin main --force", "git push origin +main"] },
  { shape: /^git push -f\b/, others: ["git push --force", "git push origin main -f", "git push origin +main"] },
  { shape: /^git reset --hard\b/, others: ["git reset HEAD~1 --hard"] },
  { shape: /^git commit --no-verify\b/, others: ["git commit -n", "git commit -m x --no-verify"] },
  { shape: /^chmod (?:-R )?777\b/, others: ["chmod 0777 x", "chmod a+rwx x"] },
  { shape: /^terraform apply -auto-approve\b/, others: ["terraform apply plan -auto-approve"] },
  { shape: /^docker run --privileged\b/, others: ["docker run -it --privileged x"] }
];
var SECRET_PLACES = ["~/.ssh", "~/.aws", "~/.config/gh", "~/.netrc", "~/.npmrc"];

// src/facts/tools.ts
var QUIET_TOOLS = /* @__PURE__ */ new Set([
  "CronList",
  "EnterWorktree",
  "ListAgents",
  "ReportFindings",
  "ToolSearch",
  "TodoWrite",
  "TaskList",
  "TaskGet",
  "TaskOutput",
  "EndConversation",
  "BashOutput"
]);
var CLASSIFIED_TOOLS = /* @__PURE__ */ new Map([
  ["CronCreate", "auto"],
  ["ScheduleWakeup", "auto"],
  ["SendMessage", "plan"]
]);
var REMOVED_WITH = /* @__PURE__ */ new Map([
  ["Monitor", "Bash"],
  ["PowerShell", "Bash"]
]);
var ASKED_WITH = /* @__PURE__ */ new Map([["Monitor", "Bash"]]);
var RULED_FIELDS = /* @__PURE__ */ new Set(["command", "file_path", "path", "notebook_path", "url"]);
var isRuledField = (tool, field) => tool !== "Monitor" && RULED_FIELDS.has(field);
var MONITOR_FIELDS = ["command", "description", "timeout_ms"];
var FIELDS = {
  Bash: ["timeout", "run_in_background", "description", "dangerouslyDisableSandbox"],
  Read: ["allow_large", "limit", "offset", "pages"],
  Edit: ["replace_all", "old_string", "new_string"],
  Agent: [
    ...["subagent_type", "model", "description", "prompt", "isolation", "run_in_background", "name"],
    ...["effort", "mode", "team_name"]
  ],
  Monitor: MONITOR_FIELDS,
  Skill: ["args", "skill"],
  WebFetch: [],
  WebSearch: ["query"]
};
var FIELD_DEFAULTS = /* @__PURE__ */ new Map([
  ["Edit", { replace_all: false }],
  ["Monitor", { timeout_ms: 3e5 }]
]);
var COVERED_BY = /* @__PURE__ */ new Map([
  ["Glob", "Read"],
  ["Grep", "Read"],
  ["LSP", "Read"],
  ["MultiEdit", "Edit"],
  ["NotebookEdit", "Edit"],
  ["NotebookRead", "Read"],
  ["Write", "Edit"]
]);

// src/call.ts
var PRIMARY = {
  Agent: "subagent_type",
  Bash: "command",
  Edit: "file_path",
  Glob: "path",
  Grep: "path",
  LSP: "filePath",
  Monitor: "command",
  NotebookEdit: "notebook_path",
  PowerShell: "command",
  Read: "file_path",
  Skill: "skill",
  Task: "subagent_type",
  WebFetch: "url",
  WebSearch: "query",
  Write: "file_path"
};
var OPTIONAL = /* @__PURE__ */ new Set(["Agent", "Glob", "Grep", "LSP", "Task"]);
var KNOWN = /* @__PURE__ */ new Set([
  ...[...Object.keys(PRIMARY), ...TOOLS, ...MORE_TOOLS, ...QUIET_TOOLS],
  ...[...RENAMED].flat()
]);
function renamed(call) {
  const tool = RENAMED.get(call.tool);
  return tool === void 0 ? call : { ...call, tool };
}
function isKnownTool(tool) {
  return KNOWN.has(tool) || tool.startsWith("mcp__");
}
function meantTool(tool) {
  const plain2 = (name) => name.replace(/[_-]/g, "").toLowerCase();
  return [...KNOWN].find((known) => plain2(known) === plain2(tool)) ?? null;
}
function missingField({ tool, input }) {
  const field = Object.hasOwn(PRIMARY, tool) ? PRIMARY[tool] : void 0;
  if (field === void 0 || typeof input[field] === "string") return null;
  return OPTIONAL.has(tool) && !Object.hasOwn(input, field) ? null : field;
}
function callOf(tool, text) {
  const field = Object.hasOwn(PRIMARY, tool) ? PRIMARY[tool] : void 0;
  return { tool, input: field === void 0 ? {} : { [field]: text } };
}
function parseCall(text) {
  const match = /^([A-Za-z][\w-]*)(?:\(([\s\S]*)\))?$/.exec(text.trim());
  if (!match) return null;
  const [, tool = "", content] = match;
  return content === void 0 ? { tool, input: {} } : callOf(tool, content);
}
function primaryOf(call) {
  const field = Object.hasOwn(PRIMARY, call.tool) ? PRIMARY[call.tool] : void 0;
  const value = field === void 0 ? void 0 : call.input[field];
  return typeof value === "string" ? value : null;
}
function shortCall(call) {
  const primary = primaryOf(call);
  const shown = primary === null ? call.tool : `${call.tool}(${primary})`;
  const field = PRIMARY[call.tool];
  const rest = Object.entries(call.input).filter(([name]) => name !== field);
  return rest.length === 0 ? shown : `${shown} ${JSON.stringify(Object.fromEntries(rest))}`;
}

// src/compile.ts
var EFFECTS = ["deny", "ask", "allow"];
function compile(policy, layers = []) {
  const managed = EFFECTS.flatMap(
    (effect) => listOf(policy.settings, effect).map((text, i) => entry(policy, effect, text, i))
  );
  const others = layers.flatMap((layer) => layerEntries(layer, lockOf(policy.settings)));
  const withheld = filesWithoutValidEntry(managed);
  const read = [...managed.filter((e) => e.effect !== "allow" || !withheld.has(e.origin.file)), ...others];
  return {
    rules: read.map((e) => e.rule).filter((rule) => rule !== null),
    settings: policy.settings,
    origins: policy.origins,
    layers,
    problems: managed.filter((e) => e.rule === null).map(problemOf)
  };
}
function parseRule(text, effect) {
  if (ruleFault(text, effect) !== null) return null;
  const open = bracketAt(text, "(");
  if (open <= 0) return { tool: alias(text), content: null };
  const content = text.slice(open + 1, -1);
  return { tool: alias(text.slice(0, open)), content: content === "*" ? null : unescaped(content) };
}
var unescaped = (content) => content.includes("\\") ? content.replace(/\\([()])/g, "$1").replaceAll("\\\\", "\\") : content;
function listOf(settings, effect) {
  const list = objectOf(settings["permissions"])[effect];
  return Array.isArray(list) ? list : [];
}
function objectOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function entry(policy, effect, text, index) {
  const pointer = `/permissions/${effect}/${index}`;
  const origin = policy.origins.get(pointer)?.[0] ?? { file: "", pointer };
  return { effect, text, origin, rule: ruleOf(text, { effect, origin, scope: "managed" }) };
}
function ruleOf(text, known) {
  const parsed = typeof text === "string" ? parseRule(text, known.effect) : null;
  if (parsed === null) return null;
  const { effect, origin, scope } = known;
  return { effect, tool: parsed.tool, content: parsed.content, text: String(text), origin, scope };
}
function lockOf(settings) {
  const lock = settings["allowManagedPermissionRulesOnly"];
  return lock !== void 0 && lock !== false && lock !== null;
}
function layerEntries(layer, locked) {
  const origin = (effect, i) => ({ file: layer.file, pointer: `/permissions/${effect}/${i}` });
  const counts = (effect) => (!locked || layer.scope === "cli" && effect !== "allow") && (effect !== "allow" || layer.scope !== "project" || layer.trusted);
  return EFFECTS.filter(counts).flatMap(
    (effect) => listOf(layer.settings, effect).map((text, i) => {
      const known = { effect, origin: origin(effect, i), scope: layer.scope };
      return { effect, text, origin: known.origin, rule: ruleOf(text, known) };
    })
  );
}
function filesWithoutValidEntry(entries) {
  const strict2 = entries.filter((e) => e.effect !== "allow");
  const invalid = strict2.filter((e) => e.rule === null);
  if (invalid.length === 0) return /* @__PURE__ */ new Set();
  const key = (e) => `${e.effect} ${e.origin.file}`;
  const valid = new Set(strict2.filter((e) => e.rule !== null).map(key));
  return new Set(invalid.filter((e) => !valid.has(key(e))).map((e) => e.origin.file));
}
function problemOf(e) {
  return { code: "rule-rejected", origin: e.origin, args: { effect: e.effect, rule: e.text } };
}
var alias = (name) => RENAMED.get(name) ?? name;

// src/once.ts
function once(make) {
  const answers = /* @__PURE__ */ new WeakMap();
  let last = null;
  return (of, what = "") => {
    if (last !== null && last.of === of && last.what === what) return last.made;
    let known = answers.get(of);
    if (known === void 0) {
      known = /* @__PURE__ */ new Map();
      answers.set(of, known);
    }
    let made = known.get(what);
    if (made === void 0) {
      made = make(of, what);
      known.set(what, made);
    }
    last = { of, what, made };
    return made;
  };
}

// src/tools/scopes.ts
function valuesOf(ruleset, group, key) {
  const pointer = group === "" ? `/${key}` : `/${group}/${key}`;
  const beside = ruleset.layers.map(({ settings, scope, file }) => ({ settings, scope, origin: { file, pointer } }));
  const managed = {
    settings: ruleset.settings,
    scope: "managed",
    origin: ruleset.origins.get(pointer)?.[0] ?? null
  };
  return [...beside, managed].reverse().flatMap(({ settings, scope, origin }) => {
    const value = groupOf(settings, group)[key];
    return value === void 0 ? [] : [{ value, scope, origin }];
  });
}
var groupOf = (settings, group) => group === "" ? settings : objectOf(settings[group]);
var textsOf = (values) => values.flatMap(
  ({ value }) => isList(value) ? value.filter((item) => typeof item === "string") : []
);

// src/tools/context.ts
var MODES = ["default", "acceptEdits", "plan", "auto", "dontAsk", "bypassPermissions"];
var contextsOf = once((ruleset) => once((situation) => build(ruleset, situation)));
var contextOf = (ruleset, situation) => contextsOf(ruleset)(situation);
function build(ruleset, situation) {
  const [mode, modeOrigin] = modeOf(ruleset, situation);
  const autoAvailable = !isLocked(ruleset, "", "disableAutoMode") && !isLocked(ruleset, "permissions", "disableAutoMode");
  const sandbox = (key) => highest(valuesOf(ruleset, "sandbox", key));
  const hasSandbox = sandbox("enabled").on && situation.sandboxAvailable && isPlatformNamed(ruleset, situation);
  const sandboxOn = hasSandbox && mode !== "plan";
  const sandboxed = sandbox("autoAllowBashIfSandboxed");
  const permission = (key) => valuesOf(ruleset, "permissions", key);
  return {
    ruleset,
    rules: ruleset.rules,
    mode,
    modeOrigin,
    cwd: situation.cwd,
    home: situation.home,
    roots: rootsOf(ruleset, situation),
    lockedRoots: rootsOf({ ...ruleset, layers: ruleset.layers.filter(({ scope }) => !isOfProject(scope)) }, situation),
    autoAvailable,
    classifies: mode === "auto" || mode === "plan" && autoAvailable,
    blockReads: anywhere(permission("blockReadsOutsideWorkingDirectories")),
    blockWrites: anywhere(permission("blockWritesOutsideWorkingDirectories")),
    // A project can't have prompts refused (our own probes, client 2.1.330).
    denyPrompts: anywhere(permission("denyInsteadOfPrompting").filter(({ scope }) => !isOfProject(scope))),
    sandboxed: { ...sandboxed, on: sandboxed.on && sandboxOn },
    confines: sandboxOn,
    hasSandbox,
    excludedCommands: textsOf(valuesOf(ruleset, "sandbox", "excludedCommands")),
    allowUnsandboxed: mayLeave(valuesOf(ruleset, "sandbox", "allowUnsandboxedCommands")),
    notes: notesFolder(valuesOf(ruleset, "", "autoMemoryDirectory"), situation)
  };
}
var anywhere = (values) => lockOf2(values.find(({ value }) => value === true) ?? values[0]);
var highest = (values) => lockOf2(values[0]);
function mayLeave([top, ...others]) {
  if (top === void 0 || top.value === false || top.scope === "managed") return top?.value !== false;
  return others.every(({ value, scope }) => scope !== "user" || value !== false);
}
function isPlatformNamed(ruleset, { platform }) {
  const [list] = valuesOf(ruleset, "sandbox", "enabledPlatforms").filter(({ scope }) => scope === "managed");
  const named2 = list?.value;
  return !(Array.isArray(named2) || typeof named2 === "string") || named2.includes(platform);
}
function notesFolder([top], { cwd, home }) {
  const named2 = top?.value;
  return typeof named2 === "string" && /^(?:\/|~\/(?!\.\.(?:\/|$)))./.test(named2) ? absolute(named2, cwd, home) : null;
}
var lockOf2 = (written2) => ({
  on: written2?.value === true,
  origin: written2?.origin ?? null
});
var isLocked = (ruleset, group, key) => valuesOf(ruleset, group, key).some(({ value }) => value !== null && value !== false);
function modeOf(ruleset, { mode: asked }) {
  const permitted = (mode2) => {
    if (mode2 === "bypassPermissions") return !isLocked(ruleset, "permissions", "disableBypassPermissionsMode");
    if (mode2 !== "auto") return true;
    return !isLocked(ruleset, "permissions", "disableAutoMode") && !isLocked(ruleset, "", "disableAutoMode");
  };
  if (asked !== null && permitted(asked)) return [asked, null];
  if (asked !== null && asked !== "bypassPermissions") return ["default", null];
  const starts = valuesOf(ruleset, "permissions", "defaultMode").find(mayStart);
  const mode = starts === void 0 ? "default" : starts.value;
  return starts !== void 0 && permitted(mode) ? [mode, starts.origin] : ["default", null];
}
var mayStart = ({ value, scope }) => typeof value === "string" && MODES.includes(value) && (value !== "auto" && value !== "bypassPermissions" || !isOfProject(scope));
var isOfProject = (scope) => scope === "project" || scope === "local";
var anchorsAmong = (cwd, roots) => [
  .../* @__PURE__ */ new Set([cwd, ...roots.filter((root) => !isBelow(root, cwd))])
];
function rootsOf(ruleset, situation) {
  const own = stringsOf(objectOf(ruleset.settings["permissions"])["additionalDirectories"]);
  const others = ruleset.layers.filter((layer) => layer.scope !== "project" || layer.trusted).flatMap((layer) => stringsOf(objectOf(layer.settings["permissions"])["additionalDirectories"]));
  const named2 = [...own, ...others, ...situation.directories].filter(isUnderstood);
  return [situation.cwd, ...named2.map((dir) => absolute(dir, situation.cwd, situation.home))];
}
var isUnderstood = (directory) => !directory.startsWith("//") && directory !== "";
var stringsOf = (value) => Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
function absolute(path, from, home) {
  if (path === "~" || path.startsWith("~/")) return fold(`${home}${path.slice(1)}`);
  return fold(path.startsWith("/") ? path : `${from}/${path}`);
}
function fold(path) {
  if (!/\/\/|\/\.{1,2}(?:\/|$)|\/$/.test(path)) return path;
  const out = [];
  for (const part of path.split("/")) {
    if (part === "..") out.pop();
    else if (part !== "" && part !== ".") out.push(part);
  }
  return `/${out.join("/")}`;
}
var isBelow = (path, directory) => path.startsWith(directory) && (path.length === directory.length || directory === "/" || path[directory.length] === "/");
var isInside = (path, context) => context.roots.some((root) => isBelow(path, root));
var isInsideLocked = (path, context) => context.lockedRoots.some((root) => isBelow(path, root));
function leadsBack(path) {
  const folders = path.split("/");
  return folders.some((name, i) => name === ".." && i > 0 && /[^.]/.test(folders[i - 1] ?? ""));
}

// src/tools/command-pattern.ts
function parseCommandPattern(content) {
  if (content.endsWith(":*")) return { kind: "prefix", text: prefixOf(content) };
  const trimmed = foldBlanks(content);
  const parts = splitAtStars(trimmed);
  if (parts.length === 1) return { kind: "exact", text: content };
  const [only = "", rest] = parts;
  const bare2 = parts.length === 2 && rest === "" && only.endsWith(" ") ? only.slice(0, -1) : null;
  return { kind: "wildcard", parts, bare: bare2 };
}
var prefixOf = (content) => content.slice(0, -2).replace(/[ \t]+/g, " ");
var isExact = (content) => !content.includes("*") || content.includes("\\") && parseCommandPattern(content).kind === "exact";
function matchesCommand(pattern, text, folded) {
  switch (pattern.kind) {
    case "exact":
      return pattern.text === text;
    case "prefix":
      return folded.startsWith(pattern.text) && (folded.length === pattern.text.length || folded[pattern.text.length] === " ");
    case "wildcard":
      return folded === pattern.bare || matchesParts(pattern.parts, folded);
  }
}
var foldBlanks = (text) => isFolded(text) ? text : text.replace(/[ \t]+/g, " ").trim();
var isFolded = (text) => !text.includes("  ") && !text.includes("	") && text.trim().length === text.length;
function splitAtStars(text) {
  if (!text.includes("\\")) return text.split("*");
  const parts = [];
  let part = "";
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "*") {
      parts.push(part);
      part = "";
    } else if (text.startsWith("\\*", i) || text.startsWith("\\\\", i)) {
      part += text[i + 1];
      i++;
    } else part += text[i];
  }
  return [...parts, part];
}
function matchesParts(parts, text) {
  const first = parts[0] ?? "";
  const last = parts[parts.length - 1] ?? "";
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (let i = 1; i < parts.length - 1; i++) {
    const part = parts[i] ?? "";
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return at <= end;
}

// src/tools/names.ts
var bareRules = ({ rules }, tool) => bareOf(rules, tool);
var bareOf = once((rules, tool) => {
  const names = namesOf(rules);
  const first = (effect) => {
    const { literal: literal2, open } = names[effect];
    return literal2.get(tool) ?? open.find((rule) => coversName(rule, tool)) ?? null;
  };
  return { deny: first("deny"), ask: first("ask"), allow: first("allow") };
});
var namesOf = once((rules) => {
  const bare2 = rules.filter((rule) => rule.content === null);
  return { deny: collect(bare2, "deny"), ask: collect(bare2, "ask"), allow: collect(bare2, "allow") };
});
function collect(rules, effect) {
  const bare2 = rules.filter((rule) => rule.effect === effect);
  const literal2 = /* @__PURE__ */ new Map();
  for (const rule of bare2) {
    const known = literal2.get(rule.tool);
    if (known === void 0 || known.text.endsWith("(*)") && !rule.text.endsWith("(*)")) literal2.set(rule.tool, rule);
  }
  return { literal: literal2, open: bare2.filter((rule) => rule.tool.includes("*") || rule.tool.startsWith("mcp__")) };
}
function coversName(rule, tool) {
  if (rule.tool.includes("*")) return matchesParts(rule.tool.split("*"), tool) && !reachesOtherServer(rule, tool);
  if (rule.tool === tool) return true;
  if (!rule.tool.startsWith("mcp__") || rule.tool.endsWith("__")) return false;
  if (rule.effect === "allow" && rule.tool.indexOf("__", 5) >= 0) return false;
  return tool.startsWith(`${rule.tool}__`) && !reachesOtherServer(rule, tool);
}
function reachesOtherServer(rule, tool) {
  if (rule.effect !== "allow") return false;
  const server = /^mcp__.+?__/.exec(`${rule.tool}__`)?.[0] ?? "";
  return tool.slice(server.length).includes("__") && !rule.tool.slice(server.length).includes("__");
}

// src/tools/verdict.ts
var byRule = (rule) => ({
  effect: rule.effect,
  source: "rule",
  by: rule,
  origin: rule.origin,
  check: null
});
var bySetting = (effect, lock) => ({
  effect,
  source: "setting",
  by: null,
  origin: lock.origin,
  check: null
});
var byClient = (effect, check) => ({
  effect,
  source: "builtin",
  by: null,
  origin: null,
  check
});
var byMode = (effect, context) => ({
  effect,
  source: "mode",
  by: null,
  origin: context.modeOrigin,
  check: null
});
var byGuard = (context, check) => context.classifies ? { ...byClient("ask", check), source: "classifier" } : byClient("ask", check);
var nothing = () => null;

// src/tools/agent.ts
var agent = (call, context) => ({
  rules: () => {
    const type = call.input["subagent_type"] ?? "general-purpose";
    const rule = context.rules.find((r) => r.tool === "Agent" && r.effect === "deny" && r.content === type);
    return rule === void 0 ? null : byRule(rule);
  },
  critical: nothing,
  guard: nothing,
  approve: () => {
    if (context.classifies) return null;
    const rule = bareRules(context, "Agent").allow;
    return rule !== null ? byRule(rule) : byClient("allow", "harmless tool");
  },
  asks: () => "mode"
});

// src/facts/bash.ts
var SAFE_ENVIRONMENT = new Set(
  `NODE_ENV TZ NO_COLOR FORCE_COLOR CI GOOS GOARCH CGO_ENABLED GO111MODULE RUST_LOG RUST_BACKTRACE PYTHONUNBUFFERED
  PYTHONDONTWRITEBYTECODE PYTEST_DISABLE_PLUGIN_AUTOLOAD TERM COLORTERM CLICOLOR LS_COLORS GREP_COLOR CHARSET TIME_STYLE BLOCK_SIZE
  BLOCKSIZE GCC_COLORS LANGUAGE ANTHROPIC_API_KEY COLUMNS LINES LC_TIME CLICOLOR_FORCE PYTEST_DEBUG GOEXPERIMENT GIT_TERMINAL_PROMPT
  GREP_COLORS LSCOLORS DEBIAN_FRONTEND`.split(/\s+/)
);
var LOCALE_ENVIRONMENT = /* @__PURE__ */ new Set(["LANG", "LC_ALL", "LC_CTYPE"]);
var NUMBER_ENVIRONMENT = /* @__PURE__ */ new Set(["COLUMNS", "LINES"]);
var INTEGER_ENVIRONMENT = new Set(
  `RANDOM SRANDOM SECONDS LINENO UID EUID GID EGID PPID BASHPID OPTIND HISTSIZE SAVEHIST HISTCMD SHLVL TMOUT MAILCHECK status FUNCNEST
  COLUMNS LINES KEYTIMEOUT DIRSTACKSIZE ERRNO ZSH_SUBSHELL ZLE_RPROMPT_INDENT TRY_BLOCK_ERROR TRY_BLOCK_INTERRUPT TTYIDLE LISTMAX LOGCHECK
  REPORTTIME EPOCHSECONDS EPOCHREALTIME ARGC BAUD`.split(/\s+/)
);
var SHELL_ENVIRONMENT = new Set(
  `PATH IFS HOME SHELL ENV BASH_ENV PS4 CDPATH GLOBIGNORE EXECIGNORE RANDOM SRANDOM SECONDS LINENO UID EUID GID EGID PPID BASHPID OPTIND
  HISTFILE HISTSIZE SAVEHIST HISTCMD HISTCHARS histchars SHLVL TMOUT MAILCHECK MAILPATH mailpath MANPATH manpath FPATH fpath path cdpath
  module_path status NULLCMD READNULLCMD FUNCNEST COLUMNS LINES LANG LANGUAGE LC_ALL LC_CTYPE LC_MESSAGES LC_COLLATE LC_NUMERIC LC_TIME TMPPREFIX
  KEYTIMEOUT DIRSTACKSIZE DIRSTACK dirstack ERRNO ZDOTDIR ZSH_SUBSHELL ZLE_RPROMPT_INDENT TRY_BLOCK_ERROR TRY_BLOCK_INTERRUPT TTYIDLE
  LISTMAX LOGCHECK REPORTTIME EPOCHSECONDS EPOCHREALTIME BASH_ALIASES BASH_CMDS BASH_LOADABLES_PATH commands aliases galiases saliases
  functions ARGC BAUD`.split(/\s+/)
);
var SHELL_ENVIRONMENT_FAMILIES = /^(?:LD|DYLD|BASH_FUNC)_/;
var CODE_ENVIRONMENT = new Set(
  `NODE_OPTIONS NODE_PATH NODE_REPL_EXTERNAL_MODULE NODE_V8_COVERAGE BUN_OPTIONS PYTHONPATH PYTHONSTARTUP PYTHONHOME PYTHONUSERBASE
  PYTHONBREAKPOINT PYTHONWARNINGS VIRTUAL_ENV CONDA_PREFIX PERL5LIB PERL5OPT PERLLIB PERL5DB RUBYOPT RUBYLIB RUBYSHELL GEM_HOME GEM_PATH
  BUNDLE_GEMFILE JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS JAVA_HOME JAVA_OPTS CLASSPATH MAVEN_OPTS GRADLE_OPTS LUA_PATH LUA_CPATH
  LUA_INIT R_PROFILE GOROOT GOFLAGS RUSTFLAGS RUSTC RUSTC_WRAPPER CC CXX CFLAGS LDFLAGS MAKE MAKEFLAGS GIT_SSH GIT_SSH_COMMAND GIT_EDITOR
  GIT_PAGER GIT_EXEC_PATH GIT_CONFIG_GLOBAL GIT_CONFIG_COUNT GIT_CONFIG_KEY_0 GIT_ASKPASS GIT_PROXY_COMMAND GIT_EXTERNAL_DIFF
  GIT_SEQUENCE_EDITOR SSH_ASKPASS SUDO_ASKPASS SUDO_EDITOR EDITOR VISUAL BROWSER PAGER MANPAGER LESSOPEN LESSCLOSE GCONV_PATH NLSPATH
  OPENSSL_CONF PROMPT_COMMAND BASHOPTS SHELLOPTS`.split(/\s+/)
);
var launcher = (values, operands2 = 0) => ({
  values: values.split(" "),
  operands: operands2
});
var LAUNCHERS = /* @__PURE__ */ new Map([
  ["watch", launcher("-n --interval")],
  ["setsid", launcher("")],
  ["ionice", launcher("-c -n -p --class --classdata")],
  ["flock", launcher("-w -E --timeout --wait --conflict-exit-code", 1)],
  ["chrt", launcher("-T -P -D", "a number")],
  ["taskset", launcher("-c", "a number")],
  ["strace", launcher("-o -e -p -s -u -E -a -O -S -I -b -P -X --output")],
  ["ltrace", launcher("-e -o -p -s -u -a -n -l -F -x -D -A -w --output")],
  ["nsenter", launcher("-t -S -G --target --setuid --setgid")],
  ["exec", launcher("-a")],
  ["nocorrect", launcher("")],
  ["script", launcher("")],
  ["unshare", launcher("-S -G -R -w --root --propagation")]
]);
var CHANGERS = /* @__PURE__ */ new Map([
  [
    "sudo",
    {
      ...launcher(
        "-u -g -p -C -h -r -t -T -D -R -U --user --group --prompt --close-from --host --role --type --command-timeout --chdir --chroot --other-user"
      ),
      assignments: true
    }
  ],
  ["doas", launcher("-u -C -a")],
  ["pkexec", launcher("--user")],
  ["env", { ...launcher("-u -C --unset --chdir"), assignments: true }]
]);
var REMOVERS = /* @__PURE__ */ new Set(["rm", "rmdir"]);
var SHELL = /^(?:bash|sh|zsh|dash|ksh|ash|mksh|rbash|hush)(?:-[\d.]+)?$/i;
var ZSH_BUILTINS = `setopt unsetopt emulate zmodload zcompile autoload functions vared float integer zparseopts zformat zregexparse zstyle zpty ztcp sysopen
  syswrite zf_rm foreach disable getln pcre_match strftime syserror sysread sysseek zcurses zf_chgrp zf_chmod zf_chown zf_ln zf_mkdir zf_mv
  zf_rmdir zftp zgetattr zlistattr zselect zsocket zstat zsystem ztie zuntie repeat nocorrect`.split(/\s+/);
var STARTERS = new Set(
  "watch setsid ionice flock chrt taskset strace script unshare nsenter ltrace".split(" ")
);
var RUNS_ARGUMENTS = /* @__PURE__ */ new Set([
  ..."eval source . exec trap alias coproc let enable hash bind complete mapfile readarray read shopt".split(" "),
  ...STARTERS,
  ...ZSH_BUILTINS
]);
var SYSTEM_FOLDERS = `etc home usr bin lib var tmp opt root boot dev proc sys mnt media srv sbin lib64 lib32 libx32 run users applications library system volumes
  private cores windows lost\\+found snap nix`.split(/\s+/);
var SUBSTITUTED_BEHIND = new Set(
  "sudo doas env nice command time exec setsid nohup timeout stdbuf ionice".split(" ")
);
var UNSEEN_LAUNCHERS = new Set(
  "strace ltrace nsenter unshare taskset chrt nocorrect".split(" ")
);
var EMPTIED_BEHIND = /* @__PURE__ */ new Set([
  ...SUBSTITUTED_BEHIND,
  ..."xargs find busybox coproc".split(" ")
]);
var KEYWORDS = new Set(
  "for if while do done then case esac in select function until fi else elif".split(" ")
);
var ASKED_BESIDE_EXPANSIONS = new Set(
  "awk gawk mawk nawk jq [ [[ export declare local typeset readonly unset : fc compgen rm rmdir env".split(" ")
);
var ASKED_WITH_EXPANSIONS = new Set(
  "printf test read exit return wait break shift getopts logout".split(" ")
);
var INTERPRETERS = new Set(
  "python python2 python3 node deno bun perl ruby php lua bash sh zsh dash ksh fish".split(" ")
);
var READS_CODE = new Set("python python3 node perl ruby deno bun".split(" "));
var CODE_READERS = /* @__PURE__ */ new Set([
  ...[...INTERPRETERS].filter((name) => name !== "fish"),
  ..."tsx nodejs python3.11 osascript Rscript".split(" ")
]);
var CODE_OPTIONS = /^-(?:\w*[cer]|pe?)$|^--(eval|command|print)$/;
var FOUND = {
  "": "boot home lib lib64 media mnt opt root sbin srv tmp",
  bin: `awk bash cat chmod chown cp cut date dd df du echo env find grep gzip head id kill ln ls mkdir mv perl rm rmdir sed sh sleep sort tail tar
    tee touch tr true uname wc which whoami xargs yes`,
  dev: "console fd full null ptmx pts random shm stderr tty urandom zero",
  etc: `alternatives apt bash.bashrc cron.d cron.daily debian_version default environment fstab group group- gshadow gshadow- host.conf hostname
    hosts init.d issue ld.so.cache ld.so.conf ld.so.conf.d localtime login.defs logrotate.d machine-id motd networks nsswitch.conf opt
    os-release pam.conf pam.d passwd passwd- profile profile.d protocols resolv.conf rpc security services shadow shadow- shells skel ssh ssl
    subgid subuid sysctl.conf systemd timezone xdg`,
  "etc/ssl": "certs",
  proc: "cmdline cpuinfo devices diskstats filesystems interrupts loadavg meminfo mounts net partitions self stat swaps sys uptime version vmstat",
  "proc/self": "exe fd maps mounts stat status",
  run: "lock",
  sys: "block bus class dev devices firmware fs kernel module power",
  usr: "include lib libexec local sbin share src",
  "usr/local": "bin etc lib sbin share",
  var: "backups cache lib local lock log mail opt run spool tmp"
};
var FOUND_IN = Object.entries(FOUND).flatMap(([folder, names]) => {
  const all = `(?:${names.replaceAll(".", "\\.").split(/\s+/).join("|")})`;
  if (folder === "") return [all];
  const held = folder === "bin" ? `(?:usr/)?${folder}` : folder;
  return [`${held}(?:/${all})?`];
});
var PLACES = new RegExp(`^/(?:(?:${FOUND_IN.join("|")})|home/)?$`);
var UNFOLLOWED = /* @__PURE__ */ new Set(["ln", "pushd"]);
var UNLOOKED = new Set(
  "echo printf true false test [ [[ which basename dirname find type df".split(" ")
);
var PIPES = /^\/(?:dev\/(?:std(?:in|out)|fd\/[01])|proc\/(?:thread-)?self\/fd\/[01])$/;
var STREAMS = /^\/dev\/(?:std(?:in|out|err)|tty|fd\/\d+)$/;
var UNCOMPUTED = new Set(
  "grep egrep fgrep rm rmdir mkdir touch tee cp mv sed git tr man".split(" ")
);
var SUSPENDED_PROGRAMS = new Set(
  "python node deno tsx ruby perl php lua bash sh zsh fish ksh dash eval exec env xargs sudo ssh npx bunx pnpx".split(
    " "
  )
);
var SUSPENDED_PAIRS = new Set(
  "npm run,npm exec,npm x,yarn run,yarn exec,yarn dlx,pnpm run,pnpm exec,pnpm dlx,bun run,bun x".split(",")
);
var SUSPENDED_WRAPPERS = new Set(
  `time nohup noglob builtin command nice stdbuf timeout watch setsid ionice strace script unshare flock chrt taskset runuser su doas csh tcsh
  ash cmd pwsh powershell busybox`.split(/\s+/)
);

// src/tools/environment.ts
var LEADS = /(?:^|[/:])\/|(?:^|\/)\.\.(?:\/|$)|^\.\//;
var LOCALE = /^(?:C|POSIX|(?:[\w-]+\.)?utf-?8(?:@\w+)?)$/i;
function fits(name, value) {
  if (LOCALE_ENVIRONMENT.has(name)) return LOCALE.test(value);
  return NUMBER_ENVIRONMENT.has(name) ? /^\d+$/.test(value) : SAFE_ENVIRONMENT.has(name);
}
var isHarmlessText = (name, text) => /^[\w.:/-]+$/.test(text) && !LEADS.test(text) && fits(name, text);

// src/tools/shell-source.ts
function ledBy({ name, prefix, redirects, end }, source) {
  const first = prefix.find((part) => part.type !== "Assignment");
  if (first === void 0) return null;
  const behind2 = redirects.filter(({ pos }) => name !== void 0 && pos > name.pos);
  return withoutRedirects({ pos: first.pos, end }, behind2, source);
}
function behindClosed(node) {
  const { name, prefix, suffix } = node;
  const closed = prefix.at(-1);
  const [next, ...rest] = suffix;
  if (name === void 0 || next?.type !== "Word" || closed?.type !== "Redirect") return null;
  if (!/^[<>]&$/.test(closed.operator) || closed.target?.text !== "-") return null;
  const before = [...prefix.slice(0, -1), { ...closed, end: name.end }];
  const redirects = [...before, ...rest].flatMap(
    (part) => part.type === "Assignment" || part.type === "Word" ? [] : [part]
  );
  return { ...node, name: next, suffix: rest, prefix: before, redirects };
}
function hereStrings(node, source) {
  const { name, suffix, redirects, end } = node;
  const strings = redirects.filter(({ operator, pos }) => operator === "<<<" && pos > (name?.pos ?? 0));
  const [first] = strings;
  const isInside2 = first !== void 0 && suffix.some(({ pos, type }) => type === "Word" && pos > first.pos);
  const blank = (pos) => /\s/.test(source.charAt(pos - 1)) ? " " : "";
  if (!isInside2)
    return { here: strings.map(({ pos, end: end2 }) => blank(pos) + source.slice(pos, end2)).join(""), hereAt: 0 };
  const others = redirects.filter(({ operator, pos }) => operator !== "<<<" && pos > first.pos);
  const before = suffix.filter(({ pos, type }) => type === "Word" && pos < first.pos).length;
  return { here: blank(first.pos) + withoutRedirects({ pos: first.pos, end }, others, source), hereAt: before + 1 };
}
function beforeHere(segment) {
  if (segment.hereAt === 0) return segment;
  const words = segment.words.slice(0, segment.hereAt);
  return { ...segment, words, text: [...segment.assignments, ...words].map(({ text }) => text).join(" ") };
}
var textOf = (node, source) => withoutRedirects(node, node.redirects, source);
function withoutRedirects({ pos, end }, redirects, source) {
  if (redirects.length === 0) return source.slice(pos, end).trim();
  let text = "";
  let at = pos;
  for (const redirect of [...redirects].sort((a, b) => a.pos - b.pos)) {
    text += source.slice(at, redirect.pos).trimEnd();
    at = redirect.end;
  }
  return (text + source.slice(at, end)).trim();
}
function substitutionOf({ parts = [] }) {
  const [part, ...more] = parts;
  if (part?.type !== "CommandExpansion" || more.length > 0) return null;
  const [only, ...others] = part.script?.commands ?? [];
  const takesFile = part.text.startsWith("$") && others.length === 0 && only !== void 0 && isNameless(only);
  return takesFile || !isFollowed(part) ? null : part;
}
function isFollowed(part) {
  const { text, pos, script } = part;
  if (text.startsWith("`") ? holdsComment(part) || /\\|^`\s*`$|[`&|!]\s*\[/.test(text) : /^\$\(\s*#/.test(text))
    return false;
  let at = pos;
  let between = "";
  for (const command of script?.commands ?? []) {
    between += text.slice(at - pos, command.pos - pos);
    at = command.end;
  }
  return !(between + text.slice(at - pos)).includes(";");
}
var holdsComment = ({ text }) => text.includes("#") && COMMENT.test(text.replace(QUOTED, '""'));
var QUOTED = /'[^']*'|"(?:[^"\\]|\\.)*"/gs;
var COMMENT = /[\s;&|()`]#/;
var isNameless = ({ command }) => command.type === "Command" && command.name === void 0 && !setsAlone(command);
var setsAlone = ({ name, prefix }) => name === void 0 && prefix.some(({ type }) => type === "Assignment");
function isOneCommand({ script }) {
  const [statement, ...others] = script?.commands ?? [];
  return others.length === 0 && statement?.command.type !== "Pipeline";
}

// src/tools/shell-filled.ts
var SHELLS_OWN = "PWD OLDPWD USER LOGNAME HOSTNAME SHELL PATH TMPDIR IFS UID EUID PPID RANDOM SECONDS LINENO BASH_VERSION".split(" ").join("|");
var KNOWN_VARIABLE = new RegExp(`\\$(?:${SHELLS_OWN})(?!\\w)`, "g");
var FILLING = new RegExp(`^\\$(?:${SHELLS_OWN}|[?$#!-])$`);
var UNSURE = /^\$[!-]$/;
var isKnownVariable = (text) => FILLING.test(text);
var PLAIN_ARITHMETIC = /^\$\(\([\d\s+\-*/%()<>=!&|^~?:]*\)\)$/;
var namesKnown = (value) => value.replace(/\$HOME(?!\w)/, "").replace(KNOWN_VARIABLE, "") !== value;
var OUTPUT = "__CMDSUB__";
var VARIABLE = "__VAR__";
var placeheld = (value) => value.replace(KNOWN_VARIABLE, VARIABLE).replace(/\$\([^)]*\)|`[^`]*`|\$[?$#]/g, OUTPUT);
function fillingOf({ text, parts = [] }, values) {
  if (text.includes("$${") || !parts.some(({ type }) => type === "DoubleQuoted")) return null;
  if (parts.length > 1 && text.includes("{")) return null;
  const pieces = [];
  for (const part of parts) {
    const inside = part.type === "DoubleQuoted" ? quotedPieces(part.parts, values) : outerPieces(part);
    if (inside === null) return null;
    pieces.push(...inside);
  }
  const value = joined(pieces.map((piece) => piece.value));
  if (value === null) return null;
  const expands3 = pieces.some((piece) => piece.expands);
  const isMixed = pieces.some(({ held }) => held?.kind === "filled" || held?.kind === "output");
  return {
    kind: isMixed ? "output" : expands3 ? "filled" : "known",
    value,
    expands: expands3,
    hides: parts.some((part) => part.type === "DoubleQuoted" && part.parts.some(hidesLine)),
    names: pieces.some(({ held, value: value2 }) => held !== void 0 || UNSURE.test(value2)),
    commands: pieces.flatMap(({ command }) => command ?? [])
  };
}
function joined(texts) {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return length > LONGEST_VALUE ? null : texts.join("");
}
var LONGEST_VALUE = 1e4;
function filledArgument(word, values) {
  return /^["']*-(?!\s)/.test(word.text) ? null : fillingOf(word, values);
}
var hidesLine = (part) => part.type === "Literal" && part.text.includes("\n#");
var knownIn = (pieces) => pieces.reduce((length, { known }) => length + known, 0);
function outerPieces({ type, text, ...part }) {
  const isPlain2 = type === "Literal" ? /^[\w./:=,@%+~-]*$/.test(text) : type === "Glob" || text === "$HOME";
  const isQuoted3 = type === "SingleQuoted" && !text.includes("\n");
  if (!isPlain2 && !isQuoted3) return null;
  return [{ value: "value" in part ? part.value : text, known: 0, expands: false }];
}
function quotedPieces(parts, values) {
  const pieces = [];
  for (const [i, part] of parts.entries()) {
    const piece = pieceOf(part, values);
    if (piece === null || part.type === "SimpleExpansion" && MODIFIER.test(parts[i + 1]?.text ?? "")) return null;
    pieces.push(piece);
  }
  return pieces.every(({ expands: expands3 }) => !expands3) || knownIn(pieces) >= 2 ? pieces : null;
}
var MODIFIER = /^(?::[A-Za-z&]|\[)/;
function pieceOf(part, values) {
  const { type, text } = part;
  const unknown = { value: text, known: 0, expands: true };
  if (type === "Literal") return { value: part.value, known: text.length, expands: false };
  if (type === "SimpleExpansion") {
    if (text === "$HOME") return { ...unknown, known: text.length };
    if (FILLING.test(text)) return unknown;
    const held = values.get(text.slice(1));
    if (held === void 0) return null;
    if (held.kind === "known") return { value: held.value, known: held.value.length, expands: false, held };
    return { value: held.value === "" ? text : held.value, known: held.kind === "filled" ? 2 : 0, expands: true, held };
  }
  if (type === "ArithmeticExpansion") return PLAIN_ARITHMETIC.test(text) ? unknown : null;
  if (type !== "CommandExpansion") return null;
  const document = documentOf(part);
  const hides2 = document !== null && /^#|\n/m.test(document);
  if (document !== null) return { value: hides2 ? OUTPUT : document, known: Number.POSITIVE_INFINITY, expands: hides2 };
  const takesFile = part.script?.commands.some(isNameless) === true;
  return /[)`]$/.test(text) && !takesFile && isFollowed(part) ? { ...unknown, command: part } : null;
}
function documentOf({ script, text, pos }) {
  const [only, ...more] = script?.commands ?? [];
  const command = only?.command;
  if (more.length > 0 || command?.type !== "Command" || command.name?.text !== "cat" || command.suffix.length !== 1)
    return null;
  const [document] = command.suffix;
  if (document?.type !== "HereDoc" || document.delimiter?.quoted !== true) return null;
  if (/^[^\n]*\S/.test(text.slice(document.end - pos))) return null;
  return document.body.text.replace(/\n$/, "");
}

// src/facts/file-commands.ts
var reads = (more = {}) => ({
  access: "read",
  skip: 0,
  flags: null,
  values: [],
  pairs: [],
  files: [],
  glued: false,
  instead: null,
  unordered: false,
  anywhere: false,
  ...more
});
var writes = (more = {}) => reads({ access: "write", ...more });
var valued = (options2, flags = null) => reads({ values: options2.split(" "), flags: flags?.split(" ") ?? null });
var searches = (values) => reads({
  skip: 1,
  values: ["-m", "-A", "-B", "-C", "-e", "--context", "--max-count", "--regexp", ...values.split(" ")],
  files: ["-f", "--file", "--exclude-from", "--ignore-file"],
  glued: true,
  instead: /^-(?:[ef]|\w+f$)|^--(?:regexp|file)(?:=|$)/
});
var plain = (names) => names.split(" ").map((name) => [name, reads()]);
var FILE_COMMANDS = new Map([
  ...plain(
    "cat ls stat file diff wc sort uniq rev nl od hexdump strings md5sum sha1sum sha256sum base64 comm tsort cd"
  ),
  ["head", reads()],
  ["tail", reads()],
  [
    "cut",
    valued(
      "-b -c -d -f --bytes --delimiter --fields --output-delimiter",
      "-n -s -w -z --complement --only-delimited --zero-terminated"
    )
  ],
  ["fold", valued("-w --width", "-b -s --bytes --spaces")],
  ["fmt", valued("-d -g -l -w --width", "-c -m -n -s -u")],
  ["numfmt", valued("-d --suffix --format --delimiter", "-z --zero-terminated")],
  ["pr", valued("-h -l -o -w -D -N -W --width --indent", "-a -c -d -e -f -i -m -n -p -r -s -t -v -F -J -S -T")],
  ["paste", valued("-d", "-s -z --serial --zero-terminated")],
  ["expand", valued("-t --tabs", "-i")],
  ["unexpand", valued("-t --tabs", "-a -f --all")],
  ["tac", valued("-s --separator", "-b -r --before --regex")],
  ["cmp", valued("--bytes")],
  ["column", valued("-c -i -l -o -p -r -s -C -E -H -N -O -R -T -W --separator", "-d -e -h -m -t -x -J -L -V --table")],
  ...["grep", "egrep", "fgrep"].map((name) => [name, searches("--include --exclude --exclude-dir")]),
  ["rg", searches("-g -r -t -T --glob --type --max-depth")],
  ["sed", reads({ access: "edit", skip: 1, values: ["-e"], files: ["-f"], instead: /^-(?!-expression$).*[ef]/ })],
  ...["awk", "gawk", "mawk", "nawk"].map(
    (name) => [
      name,
      reads({
        skip: 1,
        values: ["-F", "-v", "--field-separator", "--assign"],
        files: ["-f", "-E", "--file", "--exec"],
        instead: /^(?:-[fE]$|--(?:file|exec)(?:=|$))/
      })
    ]
  ),
  [
    "jq",
    reads({
      skip: 1,
      anywhere: true,
      values: ["--indent", "-L", "--tab", "--args", "--jsonargs", "-e", "--expression", "--arg", "--argjson"],
      pairs: ["--slurpfile", "--rawfile"],
      files: ["-f", "--from-file", "--slurpfile", "--rawfile"],
      instead: /^(?:-[ef]$|--(?:from-file|expression)(?:=|$))/
    })
  ],
  ["tr", reads({ skip: 2, instead: /^-.*d/, unordered: true })],
  ["man", reads({ files: ["-C"] })],
  ["rm", writes()],
  ["rmdir", writes()],
  ["mkdir", writes()],
  ["touch", writes()],
  ["tee", writes()],
  ["cp", reads({ access: "copy" })],
  ["mv", reads({ access: "copy" })]
]);

// src/facts/readonly.ts
var ANY_ARGUMENTS = new Set(
  "ls cat echo head tail wc diff stat du df cut tr basename dirname realpath readlink hexdump od strings nl tac rev cmp column".split(
    " "
  )
);
var NO_GLOBS = new Set(
  `uname id groups type fold fmt comm numfmt expr seq tsort pr paste expand unexpand free uptime cal sleep true false nproc locale [ [[`.split(
    /\s+/
  )
);
var EXACT_COMMANDS = /* @__PURE__ */ new Set([
  "pwd",
  "whoami",
  "arch",
  "arch --help",
  "arch -h",
  "claude --help",
  "claude -h",
  "ip addr",
  "node -v",
  "node --version",
  "python --version",
  "python3 --version"
]);

// src/facts/option-table.ts
function options(row) {
  const words = (text = "") => text.split(" ").filter((word) => word !== "");
  const bare2 = (text) => text.replace(/[#=]+$/, "");
  const flags = words(row.flags);
  const valued2 = [...words(row.values), ...words(row.numbers)];
  const assignable = valued2.filter((word) => word.startsWith("--") || word.endsWith("="));
  return {
    flags: new Set(flags),
    assignable: /* @__PURE__ */ new Set([...assignable.map(bare2), ...words(row.assigned)]),
    values: new Set(words(row.values).map(bare2)),
    numbers: new Set(words(row.numbers).map(bare2)),
    numbered: new Set(words(row.numbered)),
    attached: new Set(valued2.filter((word) => word.includes("#")).map(bare2)),
    formats: new Set(words(row.formats)),
    signatures: row.signatures ?? false,
    digits: row.digits ?? false,
    operands: row.operands ?? "any",
    opens: new Set(words(row.opens)),
    opensNext: new Set(words(row.opensNext)),
    signed: new Set(words(row.signed)),
    bundles: row.bundles ?? true,
    assigns: row.assigns ?? true,
    globs: row.globs ?? false,
    ends: row.ends ?? true,
    never: new Set(words(row.never))
  };
}

// src/facts/readonly-git.ts
var CHANGES_REFLOG = "delete drop exists expire write";
var GIT_COMMANDS = [
  [
    "git status",
    options({
      flags: "-b -s -v --ahead-behind --branch --column --ignored --long --no-ahead-behind --no-column --no-renames --porcelain --renames --short --verbose",
      values: "-M= -u= --find-renames --ignore-submodules --untracked-files",
      digits: true
    })
  ],
  [
    "git log",
    options({
      signatures: true,
      flags: "-p -s --abbrev-commit --all --ancestry-path --author-date-order --boundary --branches --cherry-mark --cherry-pick --color --date-order --decorate --dense --first-parent --follow --full-history --graph --left-right --merges --name-only --name-status --no-color --no-decorate --no-ext-diff --no-merges --no-patch --no-walk --numstat --oneline --patch --pickaxe-all --pickaxe-regex --relative-date --remotes --reverse --shortstat --source --sparse --stat --tags --topo-order --walk-reflogs",
      values: "-G= -S= --after --author --before --committer --date --diff-filter --grep --since --until",
      numbers: "-n --max-count --skip",
      formats: "--format --pretty",
      digits: true
    })
  ],
  [
    "git show",
    options({
      signatures: true,
      flags: "-m -p -s --abbrev-commit --color --color-words --decorate --first-parent --graph --name-only --name-status --no-color --no-decorate --no-ext-diff --no-patch --numstat --oneline --patch --quiet --raw --relative-date --shortstat --stat --word-diff",
      values: "--date --diff-filter --word-diff-regex",
      formats: "--format --pretty",
      digits: true
    })
  ],
  [
    "git diff",
    options({
      flags: "-B -C -D -l -M -p -R -s -u --binary --break-rewrites --cached --check --color --color-words --dirstat --exit-code --find-copies --find-copies-harder --find-renames --full-index --function-context --histogram --ignore-all-space --ignore-blank-lines --ignore-space-at-eol --ignore-space-change --irreversible-delete --minimal --name-only --name-status --no-color --no-ext-diff --no-index --no-renames --numstat --patch-with-stat --patience --pickaxe-all --pickaxe-regex --quiet --shortstat --staged --stat --summary --word-diff",
      values: "-G= -O= -S= --diff-algorithm --diff-filter --relative --word-diff-regex --ws-error-highlight",
      numbers: "--abbrev --inter-hunk-context",
      digits: true
    })
  ],
  [
    "git branch",
    options({
      signatures: true,
      signed: "--sort",
      flags: "-a -i -l -r -v --all --color --column --ignore-case --list --merged --no-abbrev --no-color --no-column --no-merged --remotes --show-current --verbose",
      values: "--contains --no-contains --points-at --sort",
      numbered: "--abbrev",
      opens: "-l --list",
      opensNext: "--merged --no-merged",
      digits: true,
      operands: "empty"
    })
  ],
  [
    "git tag",
    options({
      signatures: true,
      formats: "--format",
      signed: "--sort",
      flags: "-i -l --column --ignore-case --list --no-column",
      values: "--contains --merged --no-contains --no-merged --points-at --sort",
      numbers: "-n",
      opens: "-l --list",
      digits: true,
      operands: "empty"
    })
  ],
  ["git remote", options({ flags: "-v --verbose", operands: "none", bundles: false, never: "--" })],
  [
    "git blame",
    options({
      flags: "-C -e -f -l -M -n -p -s -t -w --color --incremental --line-porcelain --no-color --porcelain --root --score-debug --show-email --show-name --show-number --show-stats",
      values: "-L= --date --ignore-rev --ignore-revs-file",
      numbers: "--abbrev",
      digits: true,
      ends: false
    })
  ],
  [
    "git ls-files",
    options({
      flags: "-c -d -f -i -k -m -o -s -t -u -v -z --cached --debug --deleted --directory --eol --error-unmatch --exclude-standard --full-name --ignored --killed --modified --no-empty-directory --others --recurse-submodules --stage --unmerged",
      values: "-X= -x= --exclude --exclude-from --exclude-per-directory",
      numbers: "--abbrev",
      digits: true
    })
  ],
  [
    "git ls-remote",
    options({
      signatures: true,
      signed: "--sort",
      flags: "-b -h -q -t --branches --exit-code --get-url --heads --quiet --refs --symref --tags",
      assigned: "--sort",
      digits: true,
      operands: "none"
    })
  ],
  [
    "git rev-parse",
    options({
      flags: "--abbrev-ref --absolute-git-dir --git-common-dir --git-dir --is-bare-repository --is-inside-git-dir --is-inside-work-tree --is-shallow-repository --show-cdup --show-prefix --show-toplevel --symbolic --symbolic-full-name --verify",
      values: "--short",
      digits: true
    })
  ],
  [
    "git rev-list",
    options({
      signatures: true,
      formats: "--format --pretty",
      flags: "--abbrev-commit --all --ancestry-path --branches --count --dense --first-parent --full-history --graph --merges --no-max-parents --no-merges --no-min-parents --oneline --remotes --reverse --source --sparse --tags --walk-reflogs",
      values: "--after --author --before --committer --grep --since --until",
      numbers: "-n --abbrev --max-age --max-count --max-parents --min-age --min-parents --skip",
      digits: true
    })
  ],
  [
    "git config --get",
    options({
      flags: "-z --bool --bool-or-int --expiry-date --global --int --local --name-only --null --path --show-origin --show-scope --system --worktree",
      values: "--default --type",
      digits: true
    })
  ],
  [
    "git stash list",
    options({
      flags: "--all --branches --decorate --graph --no-decorate --oneline --relative-date --remotes --tags",
      values: "--date",
      numbers: "-n --max-count",
      digits: true,
      ends: false
    })
  ],
  [
    "git stash show",
    options({
      flags: "-p -s --color --name-only --name-status --no-color --no-ext-diff --no-patch --numstat --patch --shortstat --stat --word-diff",
      values: "--diff-filter --word-diff-regex",
      numbers: "--abbrev",
      digits: true
    })
  ],
  [
    "git reflog",
    options({
      flags: "--all --branches --decorate --graph --no-decorate --oneline --relative-date --remotes --tags",
      values: "--after --author --before --committer --date --grep --since --until",
      numbers: "-n --max-count",
      digits: true,
      operands: "not first",
      never: CHANGES_REFLOG
    })
  ],
  [
    "git reflog show",
    options({
      flags: "--all --branches --decorate --graph --no-decorate --oneline --relative-date --remotes --tags",
      values: "--after --author --before --committer --date --grep --since --until",
      numbers: "-n --max-count",
      digits: true,
      never: CHANGES_REFLOG
    })
  ],
  [
    "git describe",
    options({
      flags: "--always --broken --contains --dirty --exact-match --long --tags",
      values: "--exclude --match",
      numbers: "--abbrev --candidates",
      digits: true
    })
  ],
  [
    "git shortlog",
    options({
      signatures: true,
      formats: "--format",
      flags: "-c -e -n -s --all --branches --committer --email --no-merges --numbered --remotes --summary --tags",
      values: "--after --author --before --group --since --until",
      digits: true
    })
  ],
  ["git cat-file", options({ flags: "-e -p -s -t --batch-check", digits: true })],
  [
    "git for-each-ref",
    options({
      signatures: true,
      formats: "--format",
      signed: "--sort",
      flags: "",
      values: "--contains --merged --no-contains --no-merged --points-at --sort",
      numbers: "--count",
      digits: true
    })
  ],
  [
    "git grep",
    options({
      flags: "-c -E -F -G -H -h -i -L -l -n -o -P -q -v -w --and --basic-regexp --break --cached --color --count --extended-regexp --files-with-matches --files-without-match --fixed-strings --full-name --heading --ignore-case --invert-match --line-number --no-color --no-index --not --only-matching --or --perl-regexp --quiet --recurse-submodules --untracked --word-regexp",
      values: "-e=",
      numbers: "-A -B -C --after-context --before-context --context --max-depth --threads",
      digits: true
    })
  ],
  ["git worktree list", options({ flags: "-v --porcelain --verbose", values: "--expire", digits: true })],
  ["git merge-base", options({ flags: "--all --fork-point --independent --is-ancestor --octopus", digits: true })]
];

// src/facts/readonly-options.ts
var GREP = options({
  flags: "-a -b -c -E -F -G -H -h -I -i -L -l -n -o -P -q -R -r -s -T -U -u -V -v -w -x -Z -z --basic-regexp --binary --byte-offset --count --dereference-recursive --extended-regexp --files-with-matches --files-without-match --fixed-strings --help --ignore-case --initial-tab --invert-match --line-buffered --line-number --line-regexp --no-filename --no-group-separator --no-ignore-case --no-messages --null --null-data --only-matching --perl-regexp --quiet --recursive --silent --text --version --with-filename --word-regexp",
  values: "-D#= -d#= -e#= -f#= --binary-files --color --colour --devices --directories --exclude --exclude-dir --exclude-from --file --group-separator --include --label --regexp",
  numbers: "-A# -B# -C# -m# --after-context --before-context --context --max-count",
  globs: true
});
var FD = options({
  flags: "-0 -1 -a -F -g -H -h -I -i -L -p -q -s -V --absolute-path --case-sensitive --fixed-strings --follow --full-path --glob --help --hidden --ignore-case --no-ignore --no-ignore-vcs --one-file-system --print0 --prune --quiet --regex --show-errors --strip-cwd-prefix --version",
  values: "-c= -E= -e= -o= -S= -t= --and --base-directory --changed-before --changed-within --color --exclude --extension --format --owner --path-separator --search-path --size --type",
  numbers: "-d -j --exact-depth --max-depth --max-results --min-depth --threads"
});
var OPTION_COMMANDS = new Map([
  ...GIT_COMMANDS,
  ...["grep", "egrep", "fgrep"].map((name) => [name, GREP]),
  [
    "rg",
    options({
      flags: "-a -c -F -H -h -i -L -l -n -o -q -S -u -v -w --column --count --debug --files-with-matches --files-without-match --fixed-strings --follow --heading --help --hidden --ignore-case --invert-match --json --line-number --no-heading --no-ignore --only-matching --quiet --smart-case --stats --text --type-list --version --word-regexp",
      values: "-e#= -f#= -g#= -T#= -t#= --color --glob --regexp --type --type-not",
      numbers: "-A# -B# -C# -d# -m# --after-context --before-context --context --max-count --max-depth"
    })
  ],
  [
    "sort",
    options({
      flags: "-b -C -c -d -f -g -h -i -M -m -n -R -r -s -u -V -z --check --dictionary-order --general-numeric-sort --help --human-numeric-sort --ignore-case --ignore-leading-blanks --ignore-nonprinting --merge --month-sort --numeric-sort --random-sort --reverse --stable --unique --version --version-sort --zero-terminated",
      values: "-k= -S= -t= --buffer-size --field-separator --key --sort",
      numbers: "--batch-size --parallel"
    })
  ],
  ["which", options({ flags: "-a -p -s -V -v -w --all --help --version", assigns: false })],
  [
    "date",
    options({
      flags: "-I -R -u --debug --help --rfc-email --universal --utc --version",
      values: "-d= -r= --date --reference --rfc-3339",
      assigned: "--iso-8601",
      operands: "none"
    })
  ],
  [
    "file",
    options({
      flags: "-0 -b -c -h -i -k -L -l -n -p -r -s -v --apple --brief --dereference --help --keep-going --list --mime --mime-encoding --mime-type --no-buffer --no-dereference --preserve-date --print0 --raw --special-files --version",
      values: "-F= --exclude --exclude-quiet --separator"
    })
  ],
  [
    "tree",
    options({
      flags: "-A -a -C -c -D -d -F -f -g -h -i -J -l -N -n -p -Q -q -r -S -s -t -U -u -v -X -x --device --dirsfirst --du --filesfirst --fromfile --gitignore --help --ignore-case --info --inodes --matchdirs --metafirst --nolinks --noreport --prune --si --version",
      values: "-H= -I= -P= -T= --charset --hintro --sort --timefmt",
      numbers: "-L --filelimit"
    })
  ],
  [
    "md5sum",
    options({
      flags: "-b -c -t -w -z --binary --check --help --ignore-missing --quiet --status --strict --tag --text --version --warn --zero",
      globs: true
    })
  ],
  [
    "sha1sum",
    options({
      flags: "-b -c -t -w -z --binary --check --help --ignore-missing --quiet --status --strict --tag --text --version --warn --zero",
      globs: true
    })
  ],
  [
    "sha256sum",
    options({
      flags: "-b -c -t -w -z --binary --check --help --ignore-missing --quiet --status --strict --tag --text --version --warn --zero",
      globs: true
    })
  ],
  [
    "base64",
    options({
      flags: "-D -d -h --decode --help --ignore-garbage --version",
      values: "-i= --input",
      numbers: "-b -w --break --wrap",
      ends: false
    })
  ],
  [
    "lsof",
    options({
      flags: "-a -b -C -E -F -g -H -h -i -K -L -l -N -n -O -o -P -Q -R -r -S -s -T -t -U -V -v -X -x",
      values: "-A -c -d -e -k -p -u",
      ends: false,
      assigns: false
    })
  ],
  [
    "pgrep",
    options({
      flags: "-a -c -f -i -L -l -n -o -V -v -w -x --count --exact --full --help --ignore-case --inverse --lightweight --list-full --list-name --logpidfile --newest --oldest --version",
      values: "-d= -F= -G= -g= -O= -P= -r= -s= -t= -U= -u= --delimiter --euid --group --ns --nslist --older --parent --pgroup --pidfile --runstates --session --terminal --uid"
    })
  ],
  ["tput", options({ flags: "-V -x", values: "-T=" })],
  [
    "ss",
    options({
      flags: "-0 -4 -6 -a -b -d -E -e -H -h -i -l -M -m -n -O -o -p -S -s -t -u -V -w -x -Z -z --all --bpf --cgroup --context --contexts --dccp --events --extended --help --inet-sockopt --info --ipv4 --ipv6 --listening --memory --mptcp --no-header --numeric --oneline --options --packet --processes --raw --sctp --summary --tcp --tipc --tipcinfo --tos --udp --unix --version --vsock",
      values: "-A= -f= --family --query --socket",
      operands: "none"
    })
  ],
  ...["fd", "fdfind"].map((name) => [name, FD]),
  [
    "ps",
    options({
      flags: "-A -a -c -d -e -F -f -H -j -L -l -m -N -T -V -w -y --help --info --version",
      values: "-C= -G= -g= -n= -p= -q= -s= -t= -U= -u= --sort --user",
      ends: false
    })
  ],
  ["man", options({ flags: "-a -d -f -h -k -w --all --apropos --whatis", values: "-S= -s=" })],
  ["help", options({ flags: "-d" })],
  ["netstat", options({ flags: "-a -g -i -L -l -m -n -r -s -v", values: "-f= -I=" })],
  [
    "test",
    options({
      flags: "",
      values: "-b= -c= -d= -e= -ef= -f= -G= -g= -h= -k= -L= -N= -n= -nt= -O= -ot= -p= -r= -S= -s= -u= -w= -x= -z=",
      numbers: "-eq -ge -gt -le -lt -ne -t",
      ends: false
    })
  ],
  [
    "hostname",
    options({
      flags: "-A -a -d -f -h -I -i -s -V -v --alias --all-fqdns --all-ip-addresses --domain --fqdn --help --ip-address --long --short --verbose --version",
      operands: "none",
      bundles: false
    })
  ],
  ["docker logs", options({ flags: "-f -t --details --follow --timestamps", values: "-n= --since --tail --until" })],
  ["docker inspect", options({ flags: "-s --size", values: "-f= --format --type" })]
]);

// src/facts/known.ts
var OTHERS = `bye break builtin busybox chdir command compgen continue date declare docker exit export fc find getopts git help history hostname
  ifconfig jobs jq link ln local logout man nice noglob nohup popd print printf ps pushd readonly return set shift ss stdbuf test time timeout
  times toybox typeset unset wait which xargs :`;
var KNOWN2 = /* @__PURE__ */ new Set([
  ...[CHANGERS, LAUNCHERS, FILE_COMMANDS].flatMap((names) => [...names.keys()]),
  ...[INTERPRETERS, KEYWORDS, REMOVERS, RUNS_ARGUMENTS, ANY_ARGUMENTS, NO_GLOBS].flatMap((names) => [...names]),
  ...[...EXACT_COMMANDS, ...OPTION_COMMANDS.keys()].map((command) => command.split(" ")[0] ?? ""),
  ...OTHERS.split(/\s+/)
]);
var isKnown = (program) => !PLAIN_NAME.test(program) || KNOWN2.has(program) || SHELL.test(program);
var PLAIN_NAME = /^\w[\w+-]*$/;

// node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
  switch (node.type) {
    case "Script":
    case "CompoundList":
    case "AndOr":
      for (const command of node.commands)
        callback(command);
      return;
    case "Statement":
      callback(node.command);
      return;
    case "Command":
      for (const child of node.prefix)
        callback(child);
      if (node.name)
        callback(node.name);
      for (const child of node.suffix)
        callback(child);
      return;
    case "Pipeline":
      for (const prefix of node.prefixes)
        callback(prefix);
      for (const command of node.commands)
        callback(command);
      return;
    case "Redirected":
      callback(node.command);
      for (const redirect of node.redirects)
        callback(redirect);
      return;
    case "If":
      callback(node.clause);
      callback(node.then);
      for (const branch of node.elif)
        callback(branch);
      if (node.else)
        callback(node.else);
      return;
    case "Elif":
      callback(node.clause);
      callback(node.then);
      return;
    case "For":
    case "Select":
      callback(node.name);
      if (node.wordlist)
        for (const word of node.wordlist)
          callback(word);
      callback(node.body);
      return;
    case "While":
      callback(node.clause);
      callback(node.body);
      return;
    case "Function":
    case "Coproc":
      if (node.name)
        callback(node.name);
      callback(node.body);
      return;
    case "Subshell":
    case "BraceGroup":
      callback(node.body);
      return;
    case "Case":
      callback(node.word);
      for (const item of node.items)
        callback(item);
      return;
    case "CaseItem":
      for (const pattern of node.pattern)
        callback(pattern);
      callback(node.body);
      return;
    case "ArithmeticFor": {
      const initialize = node.initialize;
      if (initialize)
        callback(initialize);
      const test = node.test;
      if (test)
        callback(test);
      const update = node.update;
      if (update)
        callback(update);
      callback(node.body);
      return;
    }
    case "Word":
    case "Glob":
    case "ArithmeticWord":
    case "HereDocBody":
    case "BraceExpansion":
    case "ExtendedGlob": {
      const parts = node.parts;
      if (parts)
        for (const part of parts)
          callback(part);
      return;
    }
    case "DoubleQuoted":
    case "LocaleString":
      for (const part of node.parts)
        callback(part);
      return;
    case "ParameterExpansion":
      if (node.index)
        callback(node.index);
      if (node.operation)
        callback(node.operation);
      return;
    case "Default":
    case "Remove":
    case "Transform":
      callback(node.operand);
      return;
    case "CaseModification":
      if (node.operand)
        callback(node.operand);
      return;
    case "Replace":
      callback(node.pattern);
      callback(node.replacement);
      return;
    case "Slice":
      callback(node.offset);
      if (node.length)
        callback(node.length);
      return;
    case "Assignment": {
      const index = node.index;
      if (index)
        callback(index);
      callback(node.value);
      return;
    }
    case "ArrayValue":
      for (const element of node.elements)
        callback(element);
      return;
    case "Redirect":
    case "HereString":
      if (node.descriptor)
        callback(node.descriptor);
      if (node.target)
        callback(node.target);
      return;
    case "HereDoc":
      if (node.descriptor)
        callback(node.descriptor);
      if (node.delimiter)
        callback(node.delimiter);
      callback(node.body);
      return;
    case "CommandExpansion":
    case "ProcessSubstitution":
    case "ArithmeticCommandExpansion": {
      const script = node.script;
      if (script)
        callback(script);
      return;
    }
    case "ArithmeticExpansion":
    case "ArithmeticCommand":
    case "ArithmeticGroup":
    case "TestCommand":
    case "TestGroup": {
      const expression = node.expression;
      if (expression)
        callback(expression);
      return;
    }
    case "ArithmeticBinary":
    case "TestBinary":
      callback(node.left);
      callback(node.right);
      return;
    case "ArithmeticUnary":
    case "TestUnary":
      callback(node.operand);
      return;
    case "ArithmeticTernary":
      callback(node.test);
      callback(node.consequent);
      callback(node.alternate);
      return;
    case "TestLogical":
      for (const operand of node.operands)
        callback(operand);
      return;
    case "TestNot":
      for (const negation of node.negations)
        callback(negation);
      callback(node.operand);
      return;
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
    case "SimpleExpansion":
    case "Names":
    case "Unknown":
    case "FileDescriptor":
    case "FileDescriptorVariable":
    case "HereDocDelimiter":
    case "Time":
    case "Negation":
      return;
    default: {
      const exhaustive = node;
      throw new TypeError(`Unexpected syntax node: ${exhaustive}`);
    }
  }
}

// node_modules/unbash/dist/ansi-c.js
function isOctal(code) {
  return code >= 48 && code <= 55;
}
function isHex(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function codePoint(value, fallback) {
  try {
    return String.fromCodePoint(value);
  } catch {
    return fallback;
  }
}
var utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
function decodeBytes(bytes) {
  return utf8.decode(new Uint8Array(bytes));
}
function readByteEscape(source, pos, limit) {
  if (source.charCodeAt(pos) !== 92 || pos + 2 > limit)
    return void 0;
  const escaped = source.charCodeAt(pos + 1);
  const digitsStart = pos + 2;
  let end = digitsStart;
  if (escaped === 120) {
    while (end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end)))
      end++;
    if (end === digitsStart)
      return void 0;
    return { value: Number.parseInt(source.slice(digitsStart, end), 16), end };
  }
  if (!isOctal(escaped))
    return void 0;
  while (end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end)))
    end++;
  return { value: Number.parseInt(source.slice(pos + 1, end), 8) & 255, end };
}
function decodeAnsiCQuoted(source, start2, limit) {
  let pos = start2;
  let value = "";
  let bytes = [];
  let nul = -1;
  while (pos < limit && source.charCodeAt(pos) !== 39) {
    const escapeStart = pos;
    const byte = readByteEscape(source, pos, limit);
    if (byte && byte.value >= 128) {
      bytes.push(byte.value);
      pos = byte.end;
      continue;
    }
    if (bytes.length > 0) {
      value += decodeBytes(bytes);
      bytes = [];
    }
    if (byte) {
      if (byte.value === 0 && nul === -1)
        nul = value.length;
      value += String.fromCharCode(byte.value);
      pos = byte.end;
      continue;
    }
    if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
      const runStart = pos;
      while (pos < limit) {
        const code = source.charCodeAt(pos);
        if (code === 39 || code === 92 && pos + 1 < limit)
          break;
        pos++;
      }
      value += source.slice(runStart, pos);
      continue;
    }
    pos++;
    const escaped = source[pos++];
    switch (escaped) {
      case "a":
        value += "\x07";
        break;
      case "b":
        value += "\b";
        break;
      case "e":
      case "E":
        value += "\x1B";
        break;
      case "f":
        value += "\f";
        break;
      case "n":
        value += "\n";
        break;
      case "r":
        value += "\r";
        break;
      case "t":
        value += "	";
        break;
      case "v":
        value += "\v";
        break;
      case "\\":
        value += "\\";
        break;
      case "'":
        value += "'";
        break;
      case '"':
        value += '"';
        break;
      case "?":
        value += "?";
        break;
      case "\n":
        break;
      case "c": {
        const code = pos < limit ? source.charCodeAt(pos) : 39;
        if (code === 39) {
          value += source.slice(escapeStart, pos);
          break;
        }
        pos++;
        if (code === 92) {
          const pair = pos < limit && source.charCodeAt(pos) === 92;
          if (pair)
            pos++;
          value += "";
          if (!pair && pos < limit) {
            value += source[pos];
            pos++;
          }
          break;
        }
        const control = code === 63 ? 127 : code & 31;
        if (control === 0 && code < 128 && nul === -1)
          nul = value.length;
        value += String.fromCharCode(control);
        break;
      }
      case "u":
      case "U": {
        const digitsStart = pos;
        const maxDigits = escaped === "u" ? 4 : 8;
        while (pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos)))
          pos++;
        if (pos === digitsStart) {
          value += `\\${escaped}`;
          break;
        }
        const raw = source.slice(escapeStart, pos);
        const point = Number.parseInt(source.slice(digitsStart, pos), 16);
        if (point === 0 && nul === -1)
          nul = value.length;
        value += codePoint(point, raw);
        break;
      }
      default:
        value += `\\${escaped}`;
        break;
    }
  }
  if (bytes.length > 0)
    value += decodeBytes(bytes);
  if (nul !== -1)
    value = value.slice(0, nul);
  const closed = pos < limit;
  if (closed)
    pos++;
  return { value, end: pos, closed };
}

// node_modules/unbash/dist/expansion.js
var ScriptExpansionImpl = class _ScriptExpansionImpl {
  static _resolveScript;
  type;
  pos;
  end;
  text;
  #window;
  #script = void 0;
  constructor(type, pos, end, text, window) {
    this.type = type;
    this.pos = pos;
    this.end = end;
    this.text = text;
    this.#window = window;
  }
  get script() {
    const window = this.#window;
    if (window !== void 0) {
      const script = _ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
      if (window.context === void 0)
        script.source = window.source;
      this.script = script;
    }
    return this.#script;
  }
  set script(script) {
    this.#script = script;
    this.#window = void 0;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, text: this.text, script: this.script };
  }
};
var ProcessSubstitutionImpl = class extends ScriptExpansionImpl {
  operator;
  constructor(pos, end, text, operator, window) {
    super("ProcessSubstitution", pos, end, text, window);
    this.operator = operator;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      text: this.text,
      operator: this.operator,
      script: this.script
    };
  }
};
var ArithmeticExpansionImpl = class _ArithmeticExpansionImpl {
  static _resolveExpression;
  type = "ArithmeticExpansion";
  pos;
  end;
  text;
  #window;
  #expression = void 0;
  constructor(pos, end, text, window) {
    this.pos = pos;
    this.end = end;
    this.text = text;
    this.#window = window;
  }
  get expression() {
    const window = this.#window;
    if (window !== void 0) {
      this.expression = _ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
    }
    return this.#expression;
  }
  set expression(expression) {
    this.#expression = expression;
    this.#window = void 0;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, text: this.text, expression: this.expression };
  }
};

// node_modules/unbash/dist/limits.js
var MAX_SYNTAX_NESTING = 256;

// node_modules/unbash/dist/word-value.js
function dequoteValue(parts) {
  let s = "";
  for (const c of parts)
    s += c.type === "Literal" ? c.value : c.text;
  return s;
}
function unescapeBareValue(text) {
  const first = text.indexOf("\\");
  if (first === -1)
    return text;
  let s = "";
  let start2 = 0;
  for (let i = first; i < text.length; i++) {
    if (text.charCodeAt(i) !== 92)
      continue;
    s += text.slice(start2, i);
    i++;
    if (i >= text.length) {
      s += "\\";
      start2 = i;
      break;
    }
    if (text.charCodeAt(i) !== 10)
      s += text[i];
    start2 = i + 1;
  }
  return s + text.slice(start2);
}
function continuedExpansionValue(text) {
  let pos = 1;
  while (text[pos] === "\\" && text[pos + 1] === "\n")
    pos += 2;
  return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
}
function wordPartsValue(parts) {
  let value = "";
  for (const part of parts) {
    switch (part.type) {
      case "Literal":
      case "Glob":
      case "SingleQuoted":
      case "AnsiCQuoted":
        value += part.value;
        break;
      case "DoubleQuoted":
      case "LocaleString":
        value += dequoteValue(part.parts);
        break;
      case "CommandExpansion":
        value += part.text[0] === "$" ? continuedExpansionValue(part.text) : part.text;
        break;
      case "ExtendedGlob":
        value += continuedExpansionValue(part.text);
        break;
      default:
        value += part.text;
        break;
    }
  }
  return value;
}

// node_modules/unbash/dist/word.js
var WordImpl = class {
  type = "Word";
  text;
  pos;
  end;
  #source;
  #resolver;
  #depth;
  #parts;
  #value = null;
  constructor(text, pos, end, source, resolver, depth = 0) {
    this.text = text;
    this.pos = pos;
    this.end = end;
    this.#source = source;
    this.#resolver = resolver;
    this.#depth = depth;
    this.#parts = resolver === void 0 ? void 0 : null;
  }
  get value() {
    if (this.#value === null) {
      const parts = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
      this.#value = parts ? wordPartsValue(parts) : unescapeBareValue(this.text);
    }
    return this.#value;
  }
  get parts() {
    if (this.#parts === null) {
      this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0;
    }
    return this.#parts;
  }
  set parts(v) {
    this.#parts = v ?? void 0;
  }
  toJSON() {
    return { type: this.type, text: this.text, pos: this.pos, end: this.end, parts: this.parts, value: this.value };
  }
};

// node_modules/unbash/dist/substitution-context.js
function createSubstitutionContext(parent) {
  const boundaries = parent === void 0 ? void 0 : substitutionBoundaries(parent);
  return { boundaries, wordParts: void 0, embeddedParts: void 0, arrayParts: void 0 };
}
function substitutionBoundaries(context) {
  return context.boundaries ?? (context.boundaries = /* @__PURE__ */ new Map());
}

// node_modules/unbash/dist/chars.js
var CH_TAB = 9;
var CH_NL = 10;
var CH_SPACE = 32;
var CH_BANG = 33;
var CH_DQUOTE = 34;
var CH_HASH = 35;
var CH_DOLLAR = 36;
var CH_PERCENT = 37;
var CH_AMP = 38;
var CH_SQUOTE = 39;
var CH_LPAREN = 40;
var CH_RPAREN = 41;
var CH_STAR = 42;
var CH_PLUS = 43;
var CH_COMMA = 44;
var CH_DASH = 45;
var CH_DOT = 46;
var CH_SLASH = 47;
var CH_0 = 48;
var CH_9 = 57;
var CH_COLON = 58;
var CH_SEMI = 59;
var CH_LT = 60;
var CH_EQ = 61;
var CH_GT = 62;
var CH_QUESTION = 63;
var CH_AT = 64;
var CH_A = 65;
var CH_Z = 90;
var CH_LBRACKET = 91;
var CH_BACKSLASH = 92;
var CH_RBRACKET = 93;
var CH_CARET = 94;
var CH_UNDERSCORE = 95;
var CH_BACKTICK = 96;
var CH_a = 97;
var CH_z = 122;
var CH_LBRACE = 123;
var CH_PIPE = 124;
var CH_RBRACE = 125;
var CH_TILDE = 126;
function skipLineContinuations(source, pos, end) {
  while (pos + 1 < end && source.charCodeAt(pos) === CH_BACKSLASH && source.charCodeAt(pos + 1) === CH_NL)
    pos += 2;
  return pos;
}

// node_modules/unbash/dist/glob.js
function hasGlobCharacters(text) {
  return /[*?[]/.test(text);
}
var bracketSyntax = new Uint8Array(128);
bracketSyntax[CH_BANG] = 1;
bracketSyntax[CH_CARET] = 1;
bracketSyntax[CH_LBRACKET] = 1;
bracketSyntax[CH_RBRACKET] = 1;
bracketSyntax[CH_COLON] = 1;
bracketSyntax[CH_DOT] = 1;
bracketSyntax[CH_EQ] = 1;
bracketSyntax[CH_DASH] = 1;
bracketSyntax[CH_BACKSLASH] = 1;
function bracketEnds(source, start2, end, parts, offset) {
  let close = end - 1;
  while (close > start2 && source.charCodeAt(close) !== CH_RBRACKET)
    close--;
  if (close === start2)
    return null;
  const positions = [];
  const kinds = [];
  const members = [];
  let partIndex = 0;
  let symbols = false;
  for (let pos = start2; pos < end; pos++) {
    while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset)
      partIndex++;
    const part = parts?.[partIndex];
    const tokenPos = pos;
    let kind = 0;
    if (part && part.pos <= pos + offset && part.type !== "Literal") {
      pos = part.end - offset - 1;
    } else {
      kind = source.charCodeAt(pos);
      if (kind === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL) {
        pos++;
        continue;
      }
      if (kind >= 128 || !bracketSyntax[kind])
        kind = 0;
    }
    const last = kinds.length - 1;
    if (kind === 0 && last >= 0 && kinds[last] === 0) {
      members[last]++;
      continue;
    }
    if (last >= 0 && kinds[last] === CH_LBRACKET && (kind === CH_COLON || kind === CH_EQ || kind === CH_DOT)) {
      symbols = true;
    }
    positions.push(tokenPos);
    kinds.push(kind);
    members.push(1);
  }
  const count = kinds.length;
  let symbolEnd;
  if (symbols) {
    symbolEnd = new Int32Array(count).fill(-1);
    let close2 = -1;
    let colon = -1;
    let eq = -1;
    let dot = -1;
    for (let i = count - 1; i >= 0; i--) {
      const kind = kinds[i + 2];
      if (kind === CH_RBRACKET)
        close2 = i + 2;
      else if (kinds[i + 3] === CH_RBRACKET) {
        if (kind === CH_COLON)
          colon = i + 2;
        else if (kind === CH_EQ)
          eq = i + 2;
        else if (kind === CH_DOT)
          dot = i + 2;
      }
      if (kinds[i] !== CH_LBRACKET)
        continue;
      const type = kinds[i + 1];
      const found = type === CH_COLON ? colon : type === CH_EQ ? eq : type === CH_DOT ? dot : -1;
      if (found !== -1 && (type === CH_DOT || close2 === -1 || close2 > found))
        symbolEnd[i] = found + 2;
    }
  }
  const subBracket = (open) => symbolEnd === void 0 ? -1 : symbolEnd[open];
  const endFrom = new Int32Array(count + 2).fill(-1);
  const resume = (next, range) => {
    if (next >= count)
      return -1;
    if (range && kinds[next] === CH_DASH && next + 1 < count && kinds[next + 1] !== CH_RBRACKET) {
      let last = next + 1;
      if (kinds[last] === CH_BACKSLASH) {
        if (last + 1 >= count)
          return -1;
        last++;
      }
      let after = last + 1;
      if (kinds[last] === CH_LBRACKET && kinds[last + 1] === CH_DOT) {
        const symbol = subBracket(last);
        if (symbol !== -1)
          after = symbol;
      } else if (kinds[last] === 0 && members[last] > 1) {
        return endFrom[last];
      }
      if (after >= count)
        return -1;
      return kinds[after] === CH_RBRACKET ? after + 1 : endFrom[after];
    }
    return kinds[next] === CH_RBRACKET ? next + 1 : endFrom[next];
  };
  for (let t = count - 1; t >= 0; t--) {
    const kind = kinds[t];
    let after = t + 1;
    let range = true;
    if (kind === CH_BACKSLASH) {
      if (t + 1 >= count)
        continue;
      after = t + 2;
    } else if (kind === CH_LBRACKET) {
      const type = kinds[t + 1];
      if (type === CH_COLON || type === CH_EQ || type === CH_DOT) {
        const symbol = subBracket(t);
        if (symbol !== -1) {
          after = symbol;
          range = type === CH_DOT;
        }
      }
    }
    endFrom[t] = resume(after, range);
  }
  const ends = /* @__PURE__ */ new Map();
  for (let t = 0; t < count; t++) {
    if (kinds[t] !== CH_LBRACKET)
      continue;
    let first = t + 1;
    if (kinds[first] === CH_BANG || kinds[first] === CH_CARET)
      first++;
    if (first >= count)
      continue;
    const close2 = kinds[first] === CH_RBRACKET ? resume(first + 1, true) : endFrom[first];
    if (close2 !== -1)
      ends.set(positions[t], positions[close2 - 1] + 1);
  }
  return ends;
}
function appendRange(source, start2, end, parts, index, offset, result) {
  while (start2 < end) {
    while (parts && index < parts.length && parts[index].end <= start2 + offset)
      index++;
    const part = parts?.[index];
    if (part && part.pos === start2 + offset && part.end <= end + offset) {
      result.push(part);
      start2 = part.end - offset;
      index++;
      continue;
    }
    const stop = part ? Math.min(end, (part.pos > start2 + offset ? part.pos : part.end) - offset) : end;
    const text = source.slice(start2, stop);
    result.push({ type: "Literal", pos: start2 + offset, end: stop + offset, text, value: unescapeBareValue(text) });
    start2 = stop;
  }
  return index;
}
function parseGlobParts(source, start2, end, parts, offset = 0) {
  let result;
  let brackets;
  let partIndex = 0;
  let emittedIndex = 0;
  let literalStart = start2;
  for (let pos = start2; pos < end; pos++) {
    while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset)
      partIndex++;
    const part = parts?.[partIndex];
    if (part && part.pos <= pos + offset && part.type !== "Literal") {
      pos = part.end - offset - 1;
      continue;
    }
    const character = source.charCodeAt(pos);
    if (character === CH_BACKSLASH) {
      pos++;
      continue;
    }
    let globEnd;
    if (character === CH_STAR || character === CH_QUESTION) {
      const limit = part ? Math.min(end, part.end - offset) : end;
      const next = skipLineContinuations(source, pos + 1, limit);
      if (next < limit && source.charCodeAt(next) === CH_LPAREN)
        continue;
      globEnd = pos + 1;
      if (character === CH_STAR) {
        while (globEnd < limit && source.charCodeAt(globEnd) === CH_STAR) {
          const next2 = skipLineContinuations(source, globEnd + 1, limit);
          if (next2 < limit && source.charCodeAt(next2) === CH_LPAREN)
            break;
          globEnd++;
        }
      }
    } else if (character === CH_LBRACKET) {
      if (brackets === void 0)
        brackets = bracketEnds(source, pos, end, parts, offset);
      const close = brackets?.get(pos);
      if (close === void 0)
        continue;
      globEnd = close;
    } else {
      continue;
    }
    if (!result)
      result = [];
    emittedIndex = appendRange(source, literalStart, pos, parts, emittedIndex, offset, result);
    const text = source.slice(pos, globEnd);
    let glob;
    if (character === CH_LBRACKET) {
      const interior = [];
      emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts, emittedIndex, offset, interior);
      glob = {
        type: "Glob",
        kind: "bracket",
        pos: pos + offset,
        end: globEnd + offset,
        text,
        value: "[" + wordPartsValue(interior) + "]",
        parts: interior
      };
    } else {
      glob = {
        type: "Glob",
        kind: character === CH_STAR ? "star" : "question",
        pos: pos + offset,
        end: globEnd + offset,
        text,
        value: text,
        parts: void 0
      };
    }
    result.push(glob);
    literalStart = globEnd;
    pos = globEnd - 1;
  }
  if (!result)
    return parts ?? void 0;
  appendRange(source, literalStart, end, parts, emittedIndex, offset, result);
  return result;
}

// node_modules/unbash/dist/lexer.js
var Token = {
  Word: 0,
  Assignment: 1,
  Semi: 2,
  Newline: 3,
  Pipe: 4,
  And: 5,
  Or: 6,
  Amp: 7,
  LParen: 8,
  RParen: 9,
  LBrace: 10,
  RBrace: 11,
  Bang: 12,
  If: 13,
  Then: 14,
  Else: 15,
  Elif: 16,
  Fi: 17,
  Do: 18,
  Done: 19,
  For: 20,
  While: 21,
  Until: 22,
  In: 23,
  Case: 24,
  Esac: 25,
  Function: 26,
  DoubleSemi: 27,
  SemiAmp: 28,
  DoubleSemiAmp: 29,
  Select: 30,
  DblLBracket: 31,
  DblRBracket: 32,
  EOF: 33,
  ArithCmd: 34,
  Coproc: 35,
  Redirect: 36
};
var TokenValue = class {
  token = Token.EOF;
  // Materialized token value, or null for word tokens whose value has not been
  // requested yet (computed from [pos, end) on demand via the owning lexer).
  _value = "";
  _owner;
  pos = 0;
  end = 0;
  fileDescriptor = void 0;
  variableName = void 0;
  descriptorEnd = 0;
  delimiterQuoted = false;
  content = void 0;
  targetPos = 0;
  targetEnd = 0;
  assignmentOperatorPos = -1;
  // True when `value` is exactly the raw source span [pos, end) — lets consumers
  // reuse the string instead of slicing the source again.
  raw = false;
  // True when a word contains no quoting, escaped characters, or expansions.
  // Backslash-newline continuations preserve keyword eligibility.
  keywordEligible = false;
  constructor(owner = null) {
    this._owner = owner;
  }
  get value() {
    return this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw));
  }
  set value(v) {
    this._value = v;
  }
  reset() {
    this.token = Token.EOF;
    this._value = "";
    this.pos = 0;
    this.end = 0;
    this.fileDescriptor = void 0;
    this.variableName = void 0;
    this.descriptorEnd = 0;
    this.delimiterQuoted = false;
    this.content = void 0;
    this.targetPos = 0;
    this.targetEnd = 0;
    this.assignmentOperatorPos = -1;
    this.raw = false;
    this.keywordEligible = false;
  }
  copyFrom(other2) {
    this.token = other2.token;
    this._value = other2._value;
    this.pos = other2.pos;
    this.end = other2.end;
    this.fileDescriptor = other2.fileDescriptor;
    this.variableName = other2.variableName;
    this.descriptorEnd = other2.descriptorEnd;
    this.delimiterQuoted = other2.delimiterQuoted;
    this.content = other2.content;
    this.targetPos = other2.targetPos;
    this.targetEnd = other2.targetEnd;
    this.assignmentOperatorPos = other2.assignmentOperatorPos;
    this.raw = other2.raw;
    this.keywordEligible = other2.keywordEligible;
  }
};
var RESERVED_WORDS = /* @__PURE__ */ new Map([
  ["if", Token.If],
  ["then", Token.Then],
  ["else", Token.Else],
  ["elif", Token.Elif],
  ["fi", Token.Fi],
  ["do", Token.Do],
  ["done", Token.Done],
  ["for", Token.For],
  ["while", Token.While],
  ["until", Token.Until],
  ["in", Token.In],
  ["case", Token.Case],
  ["esac", Token.Esac],
  ["function", Token.Function],
  ["select", Token.Select],
  ["coproc", Token.Coproc],
  ["!", Token.Bang],
  ["{", Token.LBrace],
  ["}", Token.RBrace]
]);
var charType = new Uint8Array(128);
charType[CH_PIPE] = 1;
charType[CH_AMP] = 1;
charType[CH_SEMI] = 1;
charType[CH_LPAREN] = 1;
charType[CH_RPAREN] = 1;
charType[CH_LT] = 1;
charType[CH_GT] = 1;
charType[CH_SPACE] = 1;
charType[CH_TAB] = 1;
charType[CH_NL] = 1;
charType[CH_BACKSLASH] = 2;
charType[CH_SQUOTE] = 2;
charType[CH_DQUOTE] = 2;
charType[CH_DOLLAR] = 2;
charType[CH_BACKTICK] = 2;
charType[CH_LBRACE] = 2;
function skipBlanks(source, pos, end) {
  while (pos < end) {
    const ch = source.charCodeAt(pos);
    if (ch === CH_SPACE || ch === CH_TAB)
      pos++;
    else if (ch === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL)
      pos += 2;
    else
      break;
  }
  return pos;
}
var arithmeticWordDelimiter = new Uint8Array(128);
for (const ch of [
  CH_TAB,
  CH_NL,
  CH_SPACE,
  CH_BANG,
  CH_PERCENT,
  CH_AMP,
  CH_LPAREN,
  CH_RPAREN,
  CH_STAR,
  CH_PLUS,
  CH_COMMA,
  CH_DASH,
  CH_SLASH,
  CH_COLON,
  CH_LT,
  CH_EQ,
  CH_GT,
  CH_QUESTION,
  CH_CARET,
  CH_PIPE
]) {
  arithmeticWordDelimiter[ch] = 1;
}
function hasEmbeddedWordStructure(source, start2, end) {
  for (let pos = start2; pos < end; pos++) {
    const ch = source.charCodeAt(pos);
    if (ch === CH_BACKSLASH || ch === CH_SQUOTE || ch === CH_DQUOTE || ch === CH_DOLLAR || ch === CH_BACKTICK || (ch === CH_LT || ch === CH_GT) && pos + 1 < end && source.charCodeAt(pos + 1) === CH_LPAREN) {
      return true;
    }
  }
  return false;
}
function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
  let depth = 0;
  let ternaryDepth = 0;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c === CH_BACKSLASH) {
      i++;
      continue;
    }
    if (c === CH_LBRACE) {
      depth++;
      continue;
    }
    if (c === CH_RBRACE) {
      if (depth > 0)
        depth--;
      continue;
    }
    if (c === CH_SQUOTE) {
      i++;
      while (i < s.length && s.charCodeAt(i) !== CH_SQUOTE)
        i++;
      continue;
    }
    if (c === CH_DQUOTE) {
      i++;
      while (i < s.length) {
        const quoted = s.charCodeAt(i);
        if (quoted === CH_DQUOTE)
          break;
        if (quoted === CH_BACKSLASH) {
          i += 2;
          continue;
        }
        const nestedEnd2 = findNestedEnd?.(i, true) ?? i;
        if (nestedEnd2 > i) {
          i = nestedEnd2;
          continue;
        }
        i++;
      }
      continue;
    }
    const nestedEnd = findNestedEnd?.(i, false) ?? i;
    if (nestedEnd > i) {
      i = nestedEnd - 1;
      continue;
    }
    if (pairTernaries && depth === 0) {
      if (c === CH_QUESTION) {
        ternaryDepth++;
        continue;
      }
      if (c === CH_COLON && ternaryDepth > 0) {
        ternaryDepth--;
        continue;
      }
    }
    if (c === target && depth === 0)
      return i;
  }
  return -1;
}
var isIdChar = new Uint8Array(128);
for (let i = CH_a; i <= CH_z; i++)
  isIdChar[i] = 3;
for (let i = CH_A; i <= CH_Z; i++)
  isIdChar[i] = 3;
for (let i = CH_0; i <= CH_9; i++)
  isIdChar[i] = 2;
isIdChar[CH_UNDERSCORE] = 3;
var extglobPrefix = new Uint8Array(128);
extglobPrefix[CH_QUESTION] = 1;
extglobPrefix[CH_AT] = 1;
extglobPrefix[CH_STAR] = 1;
extglobPrefix[CH_PLUS] = 1;
extglobPrefix[CH_BANG] = 1;
extglobPrefix[CH_EQ] = 1;
function isExtglobOpen(prefix) {
  return prefix < 128 && prefix !== CH_EQ && extglobPrefix[prefix] === 1;
}
var extglobOp = {
  [CH_QUESTION]: "?",
  [CH_AT]: "@",
  [CH_STAR]: "*",
  [CH_PLUS]: "+",
  [CH_BANG]: "!"
};
function isDQChild(p) {
  const t = p.type;
  return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
}
function isAllDigitsRange(src, start2, end) {
  for (let i = start2; i < end; i++) {
    const c = src.charCodeAt(i);
    if (c < CH_0 || c > CH_9)
      return false;
  }
  return end > start2;
}
var ASSIGNMENT_INVALID = -1;
var ASSIGNMENT_NAME_START = 0;
var ASSIGNMENT_NAME = 1;
var ASSIGNMENT_AFTER_INDEX = 2;
var ASSIGNMENT_AFTER_PLUS = 3;
var ASSIGNMENT_INDEX_BASE = 4;
function joinWordParts(head, tail) {
  const last = head[head.length - 1];
  const first = tail[0];
  let start2 = 0;
  if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
    head[head.length - 1] = {
      type: "Literal",
      pos: last.pos,
      end: first.end,
      text: last.text + first.text,
      value: last.value + first.value
    };
    start2 = 1;
  }
  for (let i = start2; i < tail.length; i++)
    head.push(tail[i]);
  return head;
}
function isMatchedAssignment(state) {
  return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
  return -state - 2;
}
function scanAssignmentPrefix(src, start2, end, initialState) {
  let state = initialState;
  for (let i = start2; i < end && state >= 0; i++) {
    const c = src.charCodeAt(i);
    if (state >= ASSIGNMENT_INDEX_BASE) {
      if (c === CH_LBRACKET)
        state++;
      else if (c === CH_RBRACKET && --state === ASSIGNMENT_INDEX_BASE)
        state = ASSIGNMENT_AFTER_INDEX;
    } else if (state === ASSIGNMENT_NAME_START) {
      state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
    } else if (state === ASSIGNMENT_NAME) {
      if (c < 128 && isIdChar[c] & 2)
        continue;
      if (c === CH_LBRACKET)
        state = ASSIGNMENT_INDEX_BASE + 1;
      else if (c === CH_PLUS)
        state = ASSIGNMENT_AFTER_PLUS;
      else
        state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    } else if (state === ASSIGNMENT_AFTER_INDEX) {
      if (c === CH_PLUS)
        state = ASSIGNMENT_AFTER_PLUS;
      else
        state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    } else {
      state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    }
  }
  return state;
}
function setToken(out, token, value, pos = 0, end = 0) {
  out.token = token;
  out._value = value;
  out.pos = pos;
  out.end = end;
  out.fileDescriptor = void 0;
  out.variableName = void 0;
  out.descriptorEnd = 0;
  out.delimiterQuoted = false;
  out.content = void 0;
  out.assignmentOperatorPos = -1;
  out.raw = false;
  out.keywordEligible = false;
}
function setSpanToken(out, token, pos, end, raw) {
  out.token = token;
  out._value = null;
  out.pos = pos;
  out.end = end;
  out.fileDescriptor = void 0;
  out.variableName = void 0;
  out.descriptorEnd = 0;
  out.delimiterQuoted = false;
  out.content = void 0;
  out.assignmentOperatorPos = -1;
  out.raw = raw;
  out.keywordEligible = false;
}
function matchReservedWord(src, start2, len) {
  switch (src.charCodeAt(start2)) {
    case CH_BANG:
      return len === 1 ? Token.Bang : void 0;
    case CH_LBRACE:
      return len === 1 ? Token.LBrace : void 0;
    case CH_RBRACE:
      return len === 1 ? Token.RBrace : void 0;
    case 105: {
      if (len !== 2)
        return void 0;
      const c = src.charCodeAt(start2 + 1);
      return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
    }
    case 102:
      if (len === 2)
        return src.charCodeAt(start2 + 1) === 105 ? Token.Fi : void 0;
      if (len === 3)
        return src.startsWith("for", start2) ? Token.For : void 0;
      if (len === 8)
        return src.startsWith("function", start2) ? Token.Function : void 0;
      return void 0;
    case 116:
      return len === 4 && src.startsWith("then", start2) ? Token.Then : void 0;
    case 101:
      if (len !== 4)
        return void 0;
      if (src.startsWith("else", start2))
        return Token.Else;
      if (src.startsWith("elif", start2))
        return Token.Elif;
      if (src.startsWith("esac", start2))
        return Token.Esac;
      return void 0;
    case 100:
      if (len === 2)
        return src.charCodeAt(start2 + 1) === 111 ? Token.Do : void 0;
      if (len === 4)
        return src.startsWith("done", start2) ? Token.Done : void 0;
      return void 0;
    case 99:
      if (len === 4)
        return src.startsWith("case", start2) ? Token.Case : void 0;
      if (len === 6)
        return src.startsWith("coproc", start2) ? Token.Coproc : void 0;
      return void 0;
    case 119:
      return len === 5 && src.startsWith("while", start2) ? Token.While : void 0;
    case 117:
      return len === 5 && src.startsWith("until", start2) ? Token.Until : void 0;
    case 115:
      return len === 6 && src.startsWith("select", start2) ? Token.Select : void 0;
    default:
      return void 0;
  }
}
var LexContext = {
  Normal: 0,
  CommandStart: 1,
  TestMode: 2,
  // After a prefix element: assignments still recognized, reserved words not.
  CommandPrefix: 3,
  // Assignment arguments retain ordinary word boundaries inside subscripts.
  Declaration: 4,
  ArrayElement: 5,
  FunctionName: 6,
  CasePattern: 7,
  // Arguments of eval and let: ordinary words, but `name=(…)` keeps its array value as in Bash.
  EvalArgument: 8
};
function isBraceCommandOpener(after) {
  return after === CH_SPACE || after === CH_TAB || after === CH_NL || after === CH_PIPE;
}
var Lexer = class _Lexer {
  static _findSubstitutionEnd;
  src;
  srcEnd;
  parenBoundary;
  pos;
  current;
  nextState;
  hasPeek;
  pendingHereDocs;
  substitutionContext;
  _errors = null;
  _buildParts = false;
  // Build processed text while scanning. Off on the normal token path (values
  // materialize lazily); on for redirect targets, heredoc delimiters, arithmetic
  // command bodies, and bounded value re-lexes. _buildParts implies it.
  _buildValue = false;
  // Nesting depth of the window being lexed (enclosing sub-fields plus substitution
  // scripts), sharing the MAX_SYNTAX_NESTING budget across lazily created lexers.
  _nestingDepth = 0;
  // `start`/`end` bound the lexer to a window of `src` so substitution scripts can be
  // parsed in place against the original source — every position is then absolute, with
  // no slicing or re-basing. Defaults cover the whole string (the common top-level parse).
  constructor(src, start2 = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
    this.src = src;
    this.srcEnd = end;
    this.parenBoundary = parenBoundary;
    this.pos = start2;
    this.current = new TokenValue(this);
    this.nextState = new TokenValue(this);
    this.hasPeek = false;
    this.pendingHereDocs = null;
    this.substitutionContext = context;
    if (start2 === 0 && src.charCodeAt(0) === CH_HASH && src.charCodeAt(1) === CH_BANG) {
      const nl = src.indexOf("\n");
      this.pos = nl === -1 ? this.srcEnd : nl + 1;
    }
  }
  getSource() {
    return this.src;
  }
  // Fresh window sharing source, depth and substitution context; tokens, errors, heredocs and build flags reset.
  fork(start2, end, parenBoundary = false) {
    const lexer = new _Lexer(this.src, start2, end, parenBoundary, this.substitutionContext);
    lexer._nestingDepth = this._nestingDepth;
    return lexer;
  }
  getSubstitutionContext() {
    return this.substitutionContext;
  }
  get errors() {
    return this._errors ?? (this._errors = []);
  }
  // A substitution's script parses lazily, one level below the window it was found in, in
  // place over `inner` at `start`, sharing this scan's substitution boundaries.
  commandExpansion(pos, text, start2, inner, parenBoundary = false) {
    const window = this.scriptWindow(this.src, start2, start2 + inner.length, parenBoundary);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
  }
  // Escaped backticks rebuild `inner` with the escapes removed, so it is no longer a verbatim
  // substring of the source: that script parses the decoded body as its own source.
  decodedCommandExpansion(pos, text, inner) {
    const window = this.scriptWindow(inner, 0, inner.length, false, true);
    return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
  }
  processSubstitution(pos, text, operator, inner) {
    const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
    return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
  }
  // Past the nesting budget the part gets no window, so lazy materialization bottoms out.
  scriptWindow(source, start2, end, parenBoundary, decoded = false) {
    if (this._nestingDepth > MAX_SYNTAX_NESTING)
      return void 0;
    const context = decoded ? void 0 : this.substitutionContext;
    return { source, start: start2, end, depth: this._nestingDepth + 1, parenBoundary, context };
  }
  getPos() {
    return this.pos;
  }
  findSubstitutionEnd(start2, end, depth = this._nestingDepth + 1) {
    if (_Lexer._findSubstitutionEnd === void 0)
      return -1;
    return _Lexer._findSubstitutionEnd(this.src, start2, end, depth, this.substitutionContext);
  }
  /** Materialize a word token's value: raw spans slice directly, others re-lex the span. */
  _tokenValue(pos, end, raw) {
    return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
  }
  // Re-lex [start, end) in value mode to produce the processed word text. Bounded
  // to the span, so every expansion the original scan consumed closes within it.
  // Errors were already reported by the original scan; suppress duplicates.
  wordValueOf(start2, end) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedBuildValue = this._buildValue;
    const savedUnbalanced = this._unbalanced;
    const errorCount = this._errors === null ? 0 : this._errors.length;
    this.pos = start2;
    this.srcEnd = end;
    this._buildValue = true;
    this.readWordText();
    if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
      this.pos = start2;
      this.readWordText(true);
    }
    const value = this._wordText;
    this.pos = savedPos;
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this._buildValue = savedBuildValue;
    this._unbalanced = savedUnbalanced;
    if (this._errors !== null)
      this._errors.length = errorCount;
    return value;
  }
  /** Find the closing bracket for a shell subscript, ignoring brackets inside nested shell syntax. */
  findClosingBracket(start2, end = this.srcEnd) {
    const limit = Math.min(end, this.srcEnd);
    let window = this._bracketWindow;
    if (!window || window.limit !== limit) {
      window = { limit, depth: this._nestingDepth, last: this.src.lastIndexOf("]", limit - 1) };
      this._bracketWindow = window;
    }
    if (start2 > window.last)
      return -1;
    if (window.depth !== this._nestingDepth) {
      window = { limit, depth: this._nestingDepth, last: window.last };
      this._bracketWindow = window;
    }
    if (window.failed?.has(start2))
      return -1;
    const unmatched = [];
    const close = this.findClosingShellDelimiter(start2, end, CH_RBRACKET, false, true, unmatched);
    if (close === -1) {
      const failed = window.failed ?? (window.failed = /* @__PURE__ */ new Set());
      for (const starts of unmatched)
        for (const pos of starts)
          failed.add(pos);
    }
    return close;
  }
  /** Find the closing bracket of `$[ … ]`, which unlike a subscript does not recurse into `${ }`. */
  findClosingArithmeticBracket(start2, end = this.srcEnd) {
    const limit = Math.min(end, this.srcEnd);
    let window = this._arithmeticBracketWindow;
    if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
      window = { end: limit, depth: this._nestingDepth, failed: /* @__PURE__ */ new Set() };
      this._arithmeticBracketWindow = window;
    }
    if (window.failed.has(start2))
      return -1;
    return this.findClosingShellDelimiter(start2, end, CH_RBRACKET, false, false, void 0, window.failed);
  }
  /** Find the closing brace for a parameter expansion, ignoring braces inside nested shell syntax. */
  findClosingBrace(start2, end = this.srcEnd) {
    return this.findClosingShellDelimiter(start2, end, CH_RBRACE);
  }
  /** Find the closing parenthesis for a shell substitution using the command-aware scanner. */
  findClosingParenthesis(start2, end = this.srcEnd) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedUnbalanced = this._unbalanced;
    this.pos = start2;
    this.srcEnd = Math.min(end, this.srcEnd);
    this.extractBalanced();
    const close = this._unbalanced ? -1 : this.pos - 1;
    this.pos = savedPos;
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this._unbalanced = savedUnbalanced;
    return close;
  }
  /** Find the end of one arithmetic expansion using the canonical lexer scanner. */
  findArithmeticExpansionEnd(start2, end = this.srcEnd) {
    const scanner = this.fork(start2, end);
    scanner.pos = start2 + 1;
    scanner.scanArithmeticBody();
    return scanner.pos;
  }
  /** Find the end of one shell-expanded arithmetic word using the canonical lexer scanners. */
  findArithmeticWordEnd(start2, end = this.srcEnd) {
    const scanner = this.fork(start2, end);
    scanner.pos = start2;
    return scanner.scanArithmeticWordEnd();
  }
  scanArithmeticWordEnd() {
    while (this.pos < this.srcEnd) {
      const ch = this.src.charCodeAt(this.pos);
      if (ch === CH_DOLLAR) {
        this.readDollar();
        continue;
      }
      if (ch === CH_BACKTICK) {
        this.readBacktickExpansion();
        continue;
      }
      if (ch === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
        continue;
      }
      if (ch === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
        continue;
      }
      if (ch === CH_BACKSLASH) {
        this.pos += 2;
        continue;
      }
      if (ch === CH_LBRACKET) {
        const close = this.findClosingBracket(this.pos + 1);
        if (close !== -1) {
          this.pos = close + 1;
          continue;
        }
      }
      if ((ch === CH_LT || ch === CH_GT) && this.src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        this.pos += 2;
        this.extractBalanced();
        continue;
      }
      if (ch < 128 && arithmeticWordDelimiter[ch])
        break;
      this.pos++;
    }
    return this.pos;
  }
  // Only array assignment bodies take comments and leading `[` subscripts and reject operators;
  // extglob shares this scanner, and `#` is pattern data there.
  findClosingShellDelimiter(start2, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
    const savedPos = this.pos;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedUnbalanced = this._unbalanced;
    this.srcEnd = Math.min(end, this.srcEnd);
    const delimiters = [closing];
    bracketStarts?.push([]);
    const failedStarts = failedBrackets ? [start2] : void 0;
    let pos = start2;
    let wordStart = true;
    let invalid = -1;
    while (pos < this.srcEnd) {
      const expected = delimiters[delimiters.length - 1];
      if (bracketStarts && expected === CH_RBRACKET)
        bracketStarts[bracketStarts.length - 1].push(pos);
      const ch = this.src.charCodeAt(pos);
      if (ch === CH_BACKSLASH) {
        if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== CH_NL)
          wordStart = false;
        pos += 2;
        continue;
      }
      if (ch === CH_HASH && array && delimiters.length === 1 && wordStart) {
        while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_NL)
          pos++;
        continue;
      }
      if (ch === CH_SQUOTE) {
        this.pos = pos + 1;
        this.skipSQ();
        pos = this.pos;
        wordStart = false;
        continue;
      }
      if (ch === CH_DQUOTE) {
        this.pos = pos + 1;
        this.skipDQ();
        pos = this.pos;
        wordStart = false;
        continue;
      }
      if (ch === CH_BACKTICK) {
        pos++;
        while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_BACKTICK) {
          if (this.src.charCodeAt(pos) === CH_BACKSLASH)
            pos++;
          pos++;
        }
        if (pos < this.srcEnd)
          pos++;
        wordStart = false;
        continue;
      }
      if (ch === CH_DOLLAR && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN || (ch === CH_LT || ch === CH_GT) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN) {
        this.pos = pos + 2;
        this.extractBalanced();
        pos = this.pos;
        wordStart = false;
        continue;
      }
      if (ch === CH_DOLLAR && pos + 1 < this.srcEnd) {
        const after = this.src.charCodeAt(pos + 1);
        if (after === CH_SQUOTE) {
          pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
          wordStart = false;
          continue;
        }
        if (after === CH_DOLLAR) {
          pos += 2;
          wordStart = false;
          continue;
        }
        if (after === CH_LBRACE && braces) {
          delimiters.push(CH_RBRACE);
          bracketStarts?.push([]);
          pos += 2;
          wordStart = false;
          continue;
        }
      }
      if (array && delimiters.length === 1) {
        if (ch === CH_LBRACKET && wordStart) {
          delimiters.push(CH_RBRACKET);
          bracketStarts?.push([]);
        } else if (invalid === -1 && (ch === CH_SEMI || ch === CH_AMP || ch === CH_PIPE || ch === CH_LT || ch === CH_GT || ch === CH_LPAREN && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) {
          invalid = pos;
        }
      }
      if (expected === CH_RBRACKET && ch === CH_LBRACKET) {
        delimiters.push(CH_RBRACKET);
        bracketStarts?.push([]);
        failedStarts?.push(pos + 1);
      } else if (expected === CH_RPAREN && ch === CH_LPAREN) {
        delimiters.push(CH_RPAREN);
        bracketStarts?.push([]);
      } else if (ch === expected) {
        delimiters.pop();
        failedStarts?.pop();
        bracketStarts?.pop();
        if (delimiters.length === 0) {
          this.pos = savedPos;
          this.srcEnd = savedEnd;
          this._bracketWindow = savedBracketWindow;
          this._arithmeticBracketWindow = savedArithmeticBracketWindow;
          this._unbalanced = savedUnbalanced;
          if (invalid !== -1)
            this.errors.push({ message: `unexpected '${this.src[invalid]}' in array assignment`, pos: invalid });
          return pos;
        }
        wordStart = false;
        pos++;
        continue;
      }
      wordStart = ch < 128 && (charType[ch] & 1) !== 0;
      pos++;
    }
    if (failedStarts)
      for (const start3 of failedStarts)
        failedBrackets.add(start3);
    this.pos = savedPos;
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this._unbalanced = savedUnbalanced;
    return -1;
  }
  // End of the brace expansion opened at `start`, or -1. As in Bash's brace_gobbler, quotes,
  // escapes, parameter expansions and substitutions are opaque; an unquoted metacharacter
  // ends the word before the brace closes. The word scan reports errors in the skipped text.
  scanBraceExpansion(start2, results) {
    const src = this.src;
    const len = this.srcEnd;
    const cached = results.get(start2);
    if (cached !== void 0)
      return cached;
    const savedPos = this.pos;
    const savedUnbalanced = this._unbalanced;
    const errorCount = this._errors === null ? 0 : this._errors.length;
    const frames = [start2, 0];
    let pos = start2 + 1;
    while (pos < len) {
      const ch = src.charCodeAt(pos);
      const type = ch < 128 ? charType[ch] : 0;
      if (type === 0) {
        pos++;
        if (ch === CH_RBRACE) {
          const hasSep = frames.pop();
          results.set(frames.pop(), hasSep ? pos : -1);
          if (frames.length === 0)
            break;
        } else if (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) {
          frames[frames.length - 1] = 1;
        }
        continue;
      }
      const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
      if (type & 1) {
        if (next === CH_LPAREN && (ch === CH_LT || ch === CH_GT)) {
          this.pos = pos + 2;
          this.extractBalanced();
          pos = this.pos;
        } else if (ch === CH_LPAREN && isExtglobOpen(src.charCodeAt(pos - 1))) {
          const close = this.findClosingShellDelimiter(pos + 1, len, CH_RPAREN);
          if (close === -1)
            break;
          pos = close + 1;
        } else {
          break;
        }
      } else if (ch === CH_BACKSLASH) {
        pos += 2;
      } else if (ch === CH_SQUOTE) {
        this.pos = pos + 1;
        this.skipSQ();
        pos = this.pos;
      } else if (ch === CH_DQUOTE) {
        this.pos = pos + 1;
        this.skipDQ();
        pos = this.pos;
      } else if (ch === CH_BACKTICK) {
        pos++;
        while (pos < len && src.charCodeAt(pos) !== CH_BACKTICK)
          pos += src.charCodeAt(pos) === CH_BACKSLASH ? 2 : 1;
        pos++;
      } else if (ch === CH_LBRACE) {
        frames.push(pos, 0);
        pos++;
      } else if (next === CH_SQUOTE) {
        pos = decodeAnsiCQuoted(src, pos + 2, len).end;
      } else if (next === CH_LBRACE) {
        const close = this.findClosingBrace(pos + 2, len);
        if (close === -1)
          break;
        pos = close + 1;
      } else if (next === CH_LPAREN) {
        this.pos = pos + 2;
        this.extractBalanced();
        pos = this.pos;
      } else {
        pos++;
      }
    }
    this.pos = savedPos;
    this._unbalanced = savedUnbalanced;
    if (this._errors !== null)
      this._errors.length = errorCount;
    for (let index = 0; index < frames.length; index += 2)
      results.set(frames[index], -1);
    return results.get(start2);
  }
  skipSubshellBody() {
    this.extractBalanced(false);
    return this._unbalanced ? -1 : this.pos;
  }
  skipCompoundBody(closeToken) {
    const frames = [
      { close: closeToken, phase: closeToken === Token.Esac ? "case-pattern" : "commands" }
    ];
    let commandStart = true;
    for (; ; ) {
      const phase = frames[frames.length - 1].phase;
      let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
      if (phase === "function-name")
        ctx = LexContext.FunctionName;
      else if (phase === "case-pattern" && commandStart)
        ctx = LexContext.CasePattern;
      const value = this.next(ctx);
      const token = value.token;
      if (token === Token.EOF)
        return -1;
      const last = frames.length - 1;
      const frame = frames[last];
      if (frame.phase === "function-name") {
        if (token === Token.Newline)
          continue;
        frame.phase = "function-body";
        commandStart = true;
        continue;
      } else if (frame.phase === "function-body") {
        if (token === Token.Newline)
          continue;
        frame.phase = "commands";
        commandStart = true;
        if (token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
          this.next(LexContext.Normal);
          frame.phase = "function-body";
          continue;
        }
      } else if (frame.phase === "coproc-command") {
        if (token === Token.Newline)
          continue;
        if (token === Token.Word) {
          frame.phase = "coproc-body";
          commandStart = true;
          continue;
        }
        frame.phase = "commands";
        commandStart = true;
      } else if (frame.phase === "coproc-body") {
        if (token === Token.Newline)
          continue;
        frame.phase = token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
        commandStart = true;
        if (frame.phase === "time-command")
          continue;
      } else if (frame.phase === "time-command") {
        if (token === Token.Word && value.keywordEligible && value.value === "-p") {
          frame.phase = "time-command-after-p";
          continue;
        }
        if (token === Token.Word && value.keywordEligible && value.value === "--") {
          frame.phase = "commands";
          continue;
        }
        frame.phase = "commands";
        commandStart = true;
      } else if (frame.phase === "time-command-after-p") {
        if (token === Token.Word && value.keywordEligible && value.value === "--") {
          frame.phase = "commands";
          continue;
        }
        frame.phase = "commands";
        commandStart = true;
      } else if (frame.phase === "for-header") {
        if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
          commandStart = true;
          continue;
        }
        if (token === Token.Do || token === Token.LBrace) {
          frame.close = token === Token.Do ? Token.Done : Token.RBrace;
          frame.phase = "commands";
          commandStart = true;
          continue;
        }
      } else if (frame.phase === "case-word") {
        if (token === Token.Newline)
          continue;
        frame.phase = "case-in";
        commandStart = false;
        continue;
      } else if (frame.phase === "case-in") {
        if (token === Token.Newline) {
          commandStart = true;
          continue;
        }
        frame.phase = "case-pattern";
        commandStart = true;
        continue;
      } else if (frame.phase === "case-pattern") {
        if (token === Token.Esac && commandStart) {
          frames.pop();
          if (frames.length === 0)
            return value.end;
          commandStart = false;
          continue;
        }
        if (token === Token.RParen) {
          frame.phase = "commands";
          commandStart = true;
        } else {
          commandStart = token === Token.Newline;
        }
        continue;
      }
      if (token === frame.close) {
        frames.pop();
        if (frames.length === 0)
          return value.end;
        commandStart = false;
        continue;
      }
      if (commandStart) {
        switch (token) {
          case Token.LParen:
            frames.push({ close: Token.RParen, phase: "commands" });
            break;
          case Token.LBrace:
            frames.push({ close: Token.RBrace, phase: "commands" });
            break;
          case Token.If:
            frames.push({ close: Token.Fi, phase: "commands" });
            break;
          case Token.For:
            frames.push({ close: Token.Done, phase: "for-header" });
            break;
          case Token.While:
          case Token.Until:
          case Token.Select:
            frames.push({ close: Token.Done, phase: "commands" });
            break;
          case Token.Case:
            frames.push({ close: Token.Esac, phase: "case-word" });
            break;
          case Token.DblLBracket:
            if (!this.skipTestCommandBody())
              return -1;
            commandStart = false;
            continue;
          case Token.Assignment:
          case Token.Redirect:
          case Token.Bang:
          case Token.Then:
          case Token.Else:
          case Token.Elif:
          case Token.Do:
          case Token.In:
            break;
          case Token.Semi:
          case Token.Newline:
          case Token.Pipe:
          case Token.And:
          case Token.Or:
          case Token.Amp:
          case Token.DoubleSemi:
          case Token.SemiAmp:
          case Token.DoubleSemiAmp:
            break;
          case Token.Function:
            frame.phase = "function-name";
            break;
          case Token.Coproc:
            frame.phase = "coproc-command";
            break;
          default:
            if (token === Token.Word && value.keywordEligible && value.value === "time") {
              frame.phase = "time-command";
              commandStart = true;
            } else {
              commandStart = false;
            }
            continue;
        }
      }
      switch (token) {
        case Token.Semi:
        case Token.Newline:
        case Token.Pipe:
        case Token.And:
        case Token.Or:
        case Token.Amp:
          commandStart = true;
          break;
        case Token.DoubleSemi:
        case Token.SemiAmp:
        case Token.DoubleSemiAmp:
          if (frame.close === Token.Esac)
            frame.phase = "case-pattern";
          commandStart = true;
          break;
        case Token.RParen:
          commandStart = true;
          break;
      }
    }
  }
  skipTestGroup() {
    let depth = 1;
    for (; ; ) {
      const value = this.next(LexContext.TestMode);
      if (value.token === Token.EOF)
        return -1;
      if (value.token === Token.DblRBracket) {
        this.unshift(value);
        return -1;
      }
      if (value.token === Token.LParen)
        depth++;
      else if (value.token === Token.RParen && --depth === 0)
        return value.end;
    }
  }
  skipTestCommandBody() {
    for (; ; ) {
      const token = this.next(LexContext.TestMode).token;
      if (token === Token.DblRBracket)
        return true;
      if (token === Token.EOF)
        return false;
    }
  }
  /** Set position and scan a word, building parts. Used by computeWordParts. */
  buildWordParts(startPos) {
    this._buildParts = true;
    this.pos = startPos;
    const ch = this.src.charCodeAt(startPos);
    if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
      this.pos = startPos + 2;
      const inner = this.extractBalanced();
      const text = this.src.slice(startPos, this.pos);
      const part = this.processSubstitution(startPos, text, ch === 60 ? "<" : ">", inner);
      if (this.pos < this.srcEnd) {
        this.readWordText();
        if (this._wordParts) {
          this._wordParts.unshift(part);
        } else {
          this._wordParts = [part];
        }
      } else {
        this._wordParts = [part];
      }
    } else {
      this.readWordText();
      if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
        this.pos = startPos;
        this.readWordText(true);
      }
    }
    return this._wordParts;
  }
  /** Scan a bounded word-like span without treating shell operators or whitespace as terminators. */
  buildEmbeddedWordParts(startPos, arithmetic = false) {
    this._buildParts = true;
    this.pos = startPos;
    this.readInnerWordText(false, arithmetic);
    return this._wordParts;
  }
  buildArrayElementParts(startPos) {
    const close = this.findClosingBracket(startPos + 1);
    if (close === -1)
      return this.buildWordParts(startPos);
    const src = this.src;
    this._buildParts = true;
    const head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
    this.pos = close + 1;
    this.readWordText(false, LexContext.ArrayElement);
    const end = this.pos;
    const operator = skipLineContinuations(src, close + 1, end);
    const after = src.charCodeAt(operator);
    const keyed = after === CH_EQ || after === CH_PLUS && src.charCodeAt(operator + 1) === CH_EQ;
    let headParts = head?.parts;
    let tailParts = this._wordParts;
    if (keyed)
      tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts;
    if (!headParts && !tailParts)
      return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
    const headText = src.slice(startPos, close + 1);
    if (!headParts)
      headParts = [{ type: "Literal", pos: startPos, end: close + 1, text: headText, value: head?.value ?? headText }];
    if (!tailParts)
      tailParts = end > close + 1 ? [{ type: "Literal", pos: close + 1, end, text: src.slice(close + 1, end), value: this._wordText }] : [];
    let parts = joinWordParts(headParts, tailParts);
    if (!keyed)
      parts = parseGlobParts(src, startPos, end, parts) ?? parts;
    return parts.length > 1 || parts[0].type !== "Literal" ? parts : null;
  }
  /** Scan a heredoc body for expansions, building parts. Spaces/newlines are literal. */
  buildHereDocParts(bodyPos, bodyEnd) {
    this._buildParts = true;
    const src = this.src;
    const parts = [];
    let hasExpansion = false;
    let litBuf = "";
    let litStart = bodyPos;
    let i = bodyPos;
    const flushLit = () => {
      if (i > litStart) {
        parts.push({ type: "Literal", pos: litStart, end: i, value: litBuf, text: src.slice(litStart, i) });
        litBuf = "";
      }
    };
    while (i < bodyEnd) {
      const ch = src.charCodeAt(i);
      if (ch === 92) {
        if (i + 1 < bodyEnd) {
          const nc = src.charCodeAt(i + 1);
          if (nc === CH_NL) {
            i += 2;
            continue;
          }
          if (nc === 36 || nc === 96 || nc === 92) {
            litBuf += String.fromCharCode(nc);
            i += 2;
            continue;
          }
        }
        litBuf += "\\";
        i++;
        continue;
      }
      if (ch === 36 && src.charCodeAt(i + 1) !== CH_SQUOTE && src.charCodeAt(i + 1) !== CH_DQUOTE) {
        flushLit();
        litStart = i;
        this.pos = i;
        this.readDollar();
        if (this._resultPart) {
          hasExpansion = true;
          parts.push(this._resultPart);
          litStart = this.pos;
        } else {
          litBuf += src.slice(i, this.pos);
        }
        i = this.pos;
        continue;
      }
      if (ch === 96) {
        flushLit();
        litStart = i;
        this.pos = i;
        this.readBacktickExpansion();
        if (this._resultPart) {
          hasExpansion = true;
          parts.push(this._resultPart);
          litStart = this.pos;
        } else {
          litBuf += src.slice(i, this.pos);
        }
        i = this.pos;
        continue;
      }
      litBuf += src[i];
      i++;
    }
    flushLit();
    return hasExpansion ? parts : null;
  }
  registerHereDocTarget(target) {
    if (this.pendingHereDocs === null)
      return;
    for (const hd of this.pendingHereDocs) {
      if (!hd.target) {
        hd.target = target;
        return;
      }
    }
  }
  // Read the right-hand operand of =~ in [[ ]]. Bash ends the operand at
  // depth-zero whitespace, `)`, `;`, `&`, `<`, or `>` (but `<(`/`>(` open a
  // process substitution and `|` never delimits). An unquoted `(` opens a
  // group that consumes everything — `]]`, newlines, and metacharacters
  // included — until its matching `)`; inside a group only quotes stay opaque
  // and expansion parens count naively, matching bash. Quotes and expansions
  // at depth zero skip via the same readers normal words use, so their errors
  // and spans stay identical. The token is the raw source span; value and
  // parts resolve lazily like every other word.
  readTestRegexWord() {
    this.hasPeek = false;
    this.skipSpacesAndTabs();
    const src = this.src;
    const len = this.srcEnd;
    const start2 = this.pos;
    let depth = 0;
    while (this.pos < len) {
      const ch = src.charCodeAt(this.pos);
      if (ch === CH_LPAREN) {
        depth++;
        this.pos++;
        continue;
      }
      if (ch === CH_BACKSLASH) {
        this.pos += this.pos + 1 < len ? 2 : 1;
        continue;
      }
      if (ch === CH_SQUOTE) {
        const quotePos = this.pos++;
        const ansiC = quotePos > start2 && src.charCodeAt(quotePos - 1) === CH_DOLLAR;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
          if (ansiC && src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        else
          this.errors.push({
            message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
            pos: quotePos
          });
        continue;
      }
      if (ch === CH_DQUOTE) {
        this.pos++;
        this.readDoubleQuoted();
        continue;
      }
      if (ch === CH_BACKTICK) {
        this.readBacktickExpansion();
        continue;
      }
      if (depth > 0) {
        if (ch === CH_RPAREN)
          depth--;
        this.pos++;
        continue;
      }
      if (ch === CH_DOLLAR) {
        this.readDollar();
        continue;
      }
      if ((ch === CH_LT || ch === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        const subPos = this.pos;
        this.pos += 2;
        this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated process substitution", pos: subPos });
        continue;
      }
      if (ch < 128 && charType[ch] & 1 && ch !== CH_PIPE)
        break;
      this.pos++;
    }
    setToken(this.current, Token.Word, src.slice(start2, this.pos), start2, this.pos);
    return this.current;
  }
  // Read C-style for expressions: called after first '(' consumed by parser.
  // Expects pos at second '('. Returns [init, test, update] raw text.
  readCStyleForExprs() {
    this.hasPeek = false;
    const src = this.src;
    const len = this.srcEnd;
    while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
      this.pos++;
    const openPos = this.pos;
    if (this.pos < len && src.charCodeAt(this.pos) === CH_LPAREN)
      this.pos++;
    const starts = [this.pos, 0, 0];
    const parts = ["", "", "", 0, 0, 0];
    let partIdx = 0;
    let depth = 1;
    let partStart = this.pos;
    let extra = false;
    const setPart = (end) => {
      const raw = src.slice(partStart, end);
      parts[partIdx] = raw.trim();
      parts[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
    };
    while (this.pos < len && depth > 0) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_LPAREN) {
        depth++;
        this.pos++;
      } else if (c === CH_RPAREN) {
        depth--;
        if (depth === 0) {
          if (!extra)
            setPart(this.pos);
          if (partIdx < 2)
            this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
          this.pos++;
          while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
            this.pos++;
          if (this.pos < len && src.charCodeAt(this.pos) === CH_RPAREN)
            this.pos++;
          break;
        }
        this.pos++;
      } else if (c === CH_SEMI && depth === 1) {
        if (partIdx === 2) {
          if (!extra) {
            setPart(this.pos);
            this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
          }
          extra = true;
          this.pos++;
          continue;
        }
        setPart(this.pos);
        partIdx++;
        this.pos++;
        partStart = this.pos;
        starts[partIdx] = partStart;
      } else if (c === CH_DOLLAR) {
        this.readDollar();
      } else if (c === CH_BACKTICK) {
        this.readBacktickExpansion();
      } else if (c === CH_BACKSLASH) {
        this.pos += this.pos + 1 < len ? 2 : 1;
      } else if (c === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
      } else if (c === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
      } else {
        this.pos++;
      }
    }
    if (depth > 0) {
      if (!extra)
        setPart(this.pos);
      this.errors.push({ message: "unterminated arithmetic for header", pos: openPos });
    }
    return parts;
  }
  peek(ctx = LexContext.Normal) {
    if (!this.hasPeek) {
      this.readNext(this.nextState, ctx);
      this.hasPeek = true;
    }
    return this.nextState;
  }
  // Peek where the context depends on the token just consumed. peek() ignores its ctx once a
  // token is cached, so the caller's context must only be derived when a read actually happens.
  peekFollow(closers) {
    if (!this.hasPeek) {
      const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
      this.readNext(this.nextState, ctx);
      this.hasPeek = true;
    }
    return this.nextState;
  }
  next(ctx = LexContext.Normal) {
    if (this.hasPeek) {
      this.hasPeek = false;
      const temp = this.current;
      this.current = this.nextState;
      this.nextState = temp;
      return this.current;
    }
    this.readNext(this.current, ctx);
    return this.current;
  }
  unshift(tok) {
    this.nextState.copyFrom(tok);
    this.hasPeek = true;
  }
  readNext(out, ctx) {
    const src = this.src;
    const len = this.srcEnd;
    let pos = this.pos;
    while (true) {
      pos = skipBlanks(src, pos, len);
      if (ctx === LexContext.TestMode) {
        while (pos < len && src.charCodeAt(pos) === CH_NL)
          pos = skipBlanks(src, pos + 1, len);
      }
      if (pos >= len || src.charCodeAt(pos) !== CH_HASH)
        break;
      while (pos < len && src.charCodeAt(pos) !== CH_NL)
        pos++;
    }
    this.pos = pos;
    if (pos >= len) {
      this.consumePendingHereDocs();
      setToken(out, Token.EOF, "", pos, pos);
      return;
    }
    const tokenStart = pos;
    const ch = src.charCodeAt(pos);
    if (ch === CH_NL) {
      this.pos++;
      this.consumePendingHereDocs();
      setToken(out, Token.Newline, "\n", tokenStart, this.pos);
      return;
    }
    if (ctx === LexContext.TestMode && (ch === CH_LT || ch === CH_GT) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN)) {
      this.pos++;
      setToken(out, Token.Word, ch === CH_LT ? "<" : ">", tokenStart, this.pos);
      out.keywordEligible = true;
      return;
    }
    if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart))
      return;
    if (ch === CH_LBRACKET && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart))
      return;
    this.readWord(out, ctx, tokenStart);
  }
  tryReadOperator(out, ch, ctx, tokenStart) {
    const src = this.src;
    const pos = this.pos;
    const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
    switch (ch) {
      case CH_SEMI:
        if (next === CH_SEMI) {
          if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === CH_AMP) {
            this.pos += 3;
            setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
            return true;
          }
          this.pos += 2;
          setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
          return true;
        }
        if (next === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
          return true;
        }
        this.pos++;
        setToken(out, Token.Semi, ";", tokenStart, this.pos);
        return true;
      case CH_PIPE:
        if (next === CH_PIPE) {
          this.pos += 2;
          setToken(out, Token.Or, "||", tokenStart, this.pos);
          return true;
        }
        if (next === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
          return true;
        }
        this.pos++;
        setToken(out, Token.Pipe, "|", tokenStart, this.pos);
        return true;
      case CH_AMP:
        if (next === CH_AMP) {
          this.pos += 2;
          setToken(out, Token.And, "&&", tokenStart, this.pos);
          return true;
        }
        if (next === CH_GT) {
          this.pos += 2;
          const append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === CH_GT;
          if (append)
            this.pos++;
          return this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
        }
        this.pos++;
        setToken(out, Token.Amp, "&", tokenStart, this.pos);
        return true;
      case CH_LPAREN:
        if (ctx === LexContext.CommandStart && next === CH_LPAREN) {
          const savedErrors = this.errors.length;
          this.readArithmeticCommand(out, tokenStart);
          if (!this._notArithmetic)
            return true;
          this.errors.length = savedErrors;
          this.pos = tokenStart;
        }
        this.pos++;
        setToken(out, Token.LParen, "(", tokenStart, this.pos);
        return true;
      case CH_RPAREN:
        this.pos++;
        setToken(out, Token.RParen, ")", tokenStart, this.pos);
        return true;
      case CH_LT:
      case CH_GT:
        return this.readRedirection(out, tokenStart);
      default:
        return false;
    }
  }
  readRedirection(out, tokenStart) {
    const src = this.src;
    const ch = src.charCodeAt(this.pos);
    let op = "";
    if (ch === CH_LT) {
      this.pos++;
      const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
      if (next === CH_LT) {
        this.pos++;
        const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
        if (third === CH_LT) {
          this.pos++;
          op = "<<<";
        } else {
          const dash = third === CH_DASH;
          if (dash)
            this.pos++;
          this.skipSpacesAndTabs();
          const targetPos = this.pos;
          if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== CH_HASH)
            this.readHereDocDelimiter();
          const hasTarget = this.pos > targetPos;
          if (hasTarget) {
            (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
              delimiter: this._hereDelim,
              strip: dash,
              quoted: this._hereQuoted
            });
          }
          setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
          out.content = hasTarget ? this._hereDelim : void 0;
          out.delimiterQuoted = hasTarget && this._hereQuoted;
          out.targetPos = targetPos;
          out.targetEnd = hasTarget ? this.pos : targetPos;
          return true;
        }
      } else if (next === CH_LPAREN) {
        this.readProcessSubstitution(out, "<", tokenStart);
        return true;
      } else if (next === CH_GT) {
        op = "<>";
        this.pos++;
      } else if (next === CH_AMP) {
        op = "<&";
        this.pos++;
      } else {
        op = "<";
      }
    } else if (ch === CH_GT) {
      this.pos++;
      const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
      if (next === CH_LPAREN) {
        this.readProcessSubstitution(out, ">", tokenStart);
        return true;
      }
      if (next === CH_GT) {
        op = ">>";
        this.pos++;
      } else if (next === CH_AMP) {
        op = ">&";
        this.pos++;
      } else if (next === CH_PIPE) {
        op = ">|";
        this.pos++;
      } else {
        op = ">";
      }
    }
    return this.readRedirectTarget(out, op, tokenStart);
  }
  readRedirectTarget(out, op, tokenStart) {
    const src = this.src;
    this.skipSpacesAndTabs();
    if (this.pos < this.srcEnd) {
      const nc = src.charCodeAt(this.pos);
      if ((nc === CH_LT || nc === CH_GT) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        const psStart = this.pos;
        this.pos += 2;
        this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated process substitution", pos: psStart });
        const psText = src.slice(psStart, this.pos);
        setToken(out, Token.Redirect, op, tokenStart, this.pos);
        out.content = psText;
        out.targetPos = psStart;
        out.targetEnd = this.pos;
        return true;
      }
      const targetPos = this.pos;
      if (nc !== CH_NL && nc !== CH_HASH)
        this.readRedirectTargetText();
      this.redirectToken(out, op, tokenStart, targetPos);
      return true;
    }
    this.redirectToken(out, op, tokenStart, this.pos);
    return true;
  }
  // Redirect targets keep their processed text eagerly (it becomes the target
  // word's content), so scan them in value mode.
  readRedirectTargetText() {
    const savedBuildValue = this._buildValue;
    this._buildValue = true;
    this.readWordText();
    this._buildValue = savedBuildValue;
  }
  redirectToken(out, operator, tokenStart, targetPos) {
    const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
    setToken(out, Token.Redirect, operator, tokenStart, this.pos);
    out.content = hasTarget ? this._wordText : void 0;
    out.targetPos = targetPos;
    out.targetEnd = hasTarget ? this.pos : targetPos;
  }
  readProcessSubstitution(out, operator, tokenStart) {
    this.pos++;
    this.extractBalanced();
    if (this._unbalanced)
      this.errors.push({ message: "unterminated process substitution", pos: tokenStart });
    const text = this.src.slice(tokenStart, this.pos);
    setToken(out, Token.Word, text, tokenStart, this.pos);
  }
  // The delimiter is the word after quote removal: quote and escape segments may
  // appear anywhere in the word, any of them makes the heredoc quoted, and inside
  // double quotes a backslash is removed only before $ ` " \.
  readHereDocDelimiter() {
    const src = this.src;
    const len = this.srcEnd;
    const savedBuildValue = this._buildValue;
    this._buildValue = true;
    let delimiter = "";
    let quoted = false;
    while (this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_SQUOTE) {
        quoted = true;
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
          delimiter += src[this.pos];
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
      } else if (c === CH_DQUOTE) {
        quoted = true;
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len) {
            const next = src.charCodeAt(this.pos + 1);
            if (next === CH_NL) {
              this.pos += 2;
              continue;
            }
            if (next === CH_DOLLAR || next === CH_BACKTICK || next === CH_DQUOTE || next === CH_BACKSLASH)
              this.pos++;
          }
          delimiter += src[this.pos];
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
      } else if (c === CH_BACKSLASH) {
        if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_NL) {
          this.pos += 2;
          continue;
        }
        quoted = true;
        this.pos++;
        if (this.pos < len) {
          delimiter += src[this.pos];
          this.pos++;
        } else {
          delimiter += "\\";
        }
      } else if (c === CH_BACKTICK) {
        const btStart = this.pos;
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        delimiter += src.slice(btStart, this.pos);
      } else if (c === CH_DOLLAR) {
        const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (next === CH_SQUOTE || next === CH_DQUOTE)
          quoted = true;
        this.readDollar();
        delimiter += this._resultText;
      } else if (c < 128 && charType[c] & 1) {
        break;
      } else {
        delimiter += src[this.pos];
        this.pos++;
      }
    }
    this._buildValue = savedBuildValue;
    this._hereDelim = delimiter;
    this._hereQuoted = quoted;
  }
  consumePendingHereDocs() {
    const pending = this.pendingHereDocs;
    if (pending === null || pending.length === 0)
      return;
    for (const hd of pending) {
      const bodyPos = this.pos;
      const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
      if (hd.target) {
        hd.target.body.pos = bodyPos;
        hd.target.body.end = bodyEnd;
        hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
        if (this.hereDocClosingPos !== -1)
          hd.target.closing = { pos: this.hereDocClosingPos, end: this.hereDocClosingEnd };
      }
    }
    pending.length = 0;
  }
  hereDocClosingPos = -1;
  hereDocClosingEnd = -1;
  // Advance past the heredoc body and its delimiter line; return the body end
  // (start of the delimiter line, or srcEnd when delimited by end-of-input).
  // With parenEnds (inside $(...)), a line starting with the delimiter directly
  // followed by ")" also terminates the body, resuming at the ")" — bash treats
  // the substitution's closing paren as end-of-file for its heredocs.
  // `join` crosses `\`+newline pairs, which an unquoted delimiter may straddle.
  matchHereDocDelimiter(delimiter, lineStart, end, join2) {
    const src = this.src;
    let pos = lineStart;
    for (let i = 0; i < delimiter.length; ) {
      if (join2 && src.charCodeAt(pos) === CH_BACKSLASH && pos + 1 < end && src.charCodeAt(pos + 1) === CH_NL) {
        pos += 2;
        continue;
      }
      if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i))
        return -1;
      pos++;
      i++;
    }
    return pos;
  }
  // A `\` consumes the next character, so `\`+newline continues the line and `\\` does not.
  logicalLineEnd(from, end, join2) {
    const src = this.src;
    let lineEnd = src.indexOf("\n", from);
    while (lineEnd !== -1 && lineEnd < end) {
      if (!join2)
        return lineEnd;
      let backslashes = lineEnd;
      while (backslashes > from && src.charCodeAt(backslashes - 1) === CH_BACKSLASH)
        backslashes--;
      if ((lineEnd - backslashes) % 2 === 0)
        return lineEnd;
      from = lineEnd + 1;
      lineEnd = src.indexOf("\n", from);
    }
    return end;
  }
  skipHereDocBody(delimiter, strip, parenEnds = false, quoted = false) {
    this.hereDocClosingPos = -1;
    this.hereDocClosingEnd = -1;
    const src = this.src;
    const len = this.srcEnd;
    while (this.pos < len) {
      let lineStart = this.pos;
      const lineEnd = this.logicalLineEnd(lineStart, len, !quoted);
      for (; ; ) {
        const before = lineStart;
        if (strip)
          while (lineStart < lineEnd && src.charCodeAt(lineStart) === CH_TAB)
            lineStart++;
        if (!quoted)
          lineStart = skipLineContinuations(src, lineStart, lineEnd);
        if (lineStart === before)
          break;
      }
      let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted);
      if (afterDelim !== -1 && !quoted)
        afterDelim = skipLineContinuations(src, afterDelim, lineEnd);
      if (afterDelim === lineEnd) {
        const bodyEnd = this.pos;
        if (!parenEnds || !this.parenBoundary || lineEnd !== len) {
          this.hereDocClosingPos = lineStart;
          this.hereDocClosingEnd = lineEnd;
        }
        this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
        return bodyEnd;
      }
      if (parenEnds && afterDelim !== -1) {
        let paren = afterDelim;
        while (paren < lineEnd && src.charCodeAt(paren) !== CH_RPAREN)
          paren++;
        if (paren < lineEnd || this.parenBoundary && lineEnd === len) {
          const bodyEnd = this.pos;
          this.pos = afterDelim;
          return bodyEnd;
        }
      }
      this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
    }
    return this.pos;
  }
  _wordText = "";
  _wordRaw = false;
  _wordQuoted = false;
  _wordHasExpansions = false;
  _wordKeywordEligible = false;
  _wordAssignmentState;
  _bracketWindow;
  _arithmeticBracketWindow;
  _wordParts = null;
  _resultText = "";
  // True when the last $-construct's value is exactly its raw source span.
  _resultIsRaw = true;
  _resultHasExpansion = false;
  _resultPart;
  // Set by extractBalanced when the input ended before the closing paren, so
  // callers can report the construct they were scanning.
  _unbalanced = false;
  // Set by scanArithmeticBody when the construct turns out not to be arithmetic, so the
  // caller can re-read it as a subshell or command substitution instead.
  _notArithmetic = false;
  _arithUnterminated = false;
  _dqText = "";
  _dqHasExpansions = false;
  _dqParts = null;
  // Content end (before the closing quote, or end of input when unterminated).
  _dqEnd = 0;
  _hereDelim = "";
  _hereQuoted = false;
  readWord(out, ctx, tokenStart = 0) {
    const errorStart = this._errors === null ? 0 : this._errors.length;
    this.readWordText(false, ctx, true);
    if (ctx === LexContext.Normal) {
      const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
      if (!this._wordRaw || next !== CH_LT && next !== CH_GT) {
        setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
        out.keywordEligible = this._wordKeywordEligible;
        return;
      }
    }
    this.classifyWord(out, ctx, tokenStart, errorStart);
  }
  isRedirectVariable(start2, end) {
    const src = this.src;
    for (let i = start2; i < end; i++) {
      const c = src.charCodeAt(i);
      if (c === CH_LBRACKET && i > start2) {
        return i + 2 < end && src.charCodeAt(end - 1) === CH_RBRACKET && this.findClosingShellDelimiter(i + 1, end, CH_RBRACKET) === end - 1;
      }
      if (c >= 128 || !(isIdChar[c] & (i === start2 ? 1 : 2)))
        return false;
    }
    return end > start2;
  }
  readArrayElement(out, tokenStart) {
    const close = this.findClosingBracket(tokenStart + 1);
    if (close === -1)
      return false;
    this.pos = close + 1;
    this.readWordText();
    setSpanToken(out, Token.Word, tokenStart, this.pos, true);
    return true;
  }
  classifyWord(out, ctx, tokenStart, errorStart) {
    const src = this.src;
    const raw = this._wordRaw;
    const hasExpansions = this._wordHasExpansions;
    const quoted = this._wordQuoted;
    const keywordEligible = this._wordKeywordEligible;
    let assignmentState = this._wordAssignmentState;
    const wordEnd = this.pos;
    const wordLen = wordEnd - tokenStart;
    if (ctx === LexContext.CasePattern) {
      let token = Token.Word;
      if (keywordEligible) {
        const reserved = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
        if (reserved === Token.Esac)
          token = reserved;
      }
      setSpanToken(out, token, tokenStart, wordEnd, raw);
      out.keywordEligible = keywordEligible;
      return;
    }
    let value = null;
    if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
      const nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
      if (!quoted && wordLen <= 16 || nextCh === CH_LT || nextCh === CH_GT) {
        value = this.wordValueOf(tokenStart, wordEnd);
      }
    }
    if (ctx === LexContext.CommandStart && keywordEligible) {
      if (raw) {
        if (wordLen <= 8) {
          const reserved = matchReservedWord(src, tokenStart, wordLen);
          if (reserved !== void 0) {
            setSpanToken(out, reserved, tokenStart, wordEnd, true);
            return;
          }
        }
        if (wordLen === 2 && src.charCodeAt(tokenStart) === CH_LBRACKET && src.charCodeAt(tokenStart + 1) === CH_LBRACKET) {
          setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, true);
          return;
        }
      } else if (value !== null && value.length > 0) {
        const fc = value.charCodeAt(0);
        if (fc >= CH_a && fc <= CH_z && value.length <= 8 || fc === CH_BANG || fc === CH_LBRACE || fc === CH_RBRACE) {
          const reserved = RESERVED_WORDS.get(value);
          if (reserved !== void 0) {
            setToken(out, reserved, value, tokenStart, wordEnd);
            return;
          }
        }
        if (fc === CH_LBRACKET && value === "[[") {
          setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
          return;
        }
      }
    }
    if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
      if (assignmentState === void 0) {
        let eq = -1;
        let bracket = false;
        for (let i = tokenStart + 1; i < wordEnd; i++) {
          const c = src.charCodeAt(i);
          if (c === CH_EQ) {
            eq = i;
            break;
          }
          if (c === CH_LBRACKET)
            bracket = true;
        }
        if (eq !== -1 || ctx !== LexContext.Declaration && bracket) {
          assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START);
        }
      }
      if (assignmentState !== void 0) {
        if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
          if (wordEnd < this.srcEnd) {
            if (this._errors !== null)
              this._errors.length = errorStart;
            this.pos = tokenStart;
            this.readWordText(true, ctx, true);
            if (this.pos > wordEnd) {
              this.classifyWord(out, ctx, tokenStart, errorStart);
              return;
            }
          }
          if (this._errors === null || this._errors.length === errorStart) {
            this.errors.push({ message: "unterminated array subscript", pos: src.indexOf("[", tokenStart) });
          }
        }
        if (isMatchedAssignment(assignmentState)) {
          setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
          if (value !== null)
            out._value = value;
          out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
          return;
        }
      }
    }
    if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
      if (raw) {
        if (wordLen === 2 && src.charCodeAt(tokenStart) === CH_RBRACKET && src.charCodeAt(tokenStart + 1) === CH_RBRACKET) {
          setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, true);
          return;
        }
      } else if (value === "]]") {
        setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
        return;
      }
    }
    if (!hasExpansions && this.pos < this.srcEnd) {
      const nc = src.charCodeAt(this.pos);
      if (nc === CH_LT || nc === CH_GT) {
        if (raw) {
          const fc = src.charCodeAt(tokenStart);
          if (fc >= CH_0 && fc <= CH_9 && isAllDigitsRange(src, tokenStart, wordEnd)) {
            const fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
            if (this.readRedirection(out, tokenStart)) {
              out.fileDescriptor = fd;
              out.descriptorEnd = wordEnd;
              return;
            }
          }
          if (fc === CH_LBRACE && src.charCodeAt(wordEnd - 1) === CH_RBRACE && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
            const varname = src.slice(tokenStart + 1, wordEnd - 1);
            if (this.readRedirection(out, tokenStart)) {
              out.variableName = varname;
              out.descriptorEnd = wordEnd;
              return;
            }
          }
        }
      }
    }
    setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
    if (value !== null)
      out._value = value;
    out.keywordEligible = keywordEligible;
  }
  // `subscripts` re-reads a word known to stop inside an array subscript, where
  // metacharacters are ordinary text.
  // `scanning` marks the first scan of a token, which decides where the word ends.
  readWordText(subscripts2 = false, ctx = LexContext.Normal, scanning = false) {
    const src = this.src;
    const len = this.srcEnd;
    let pos = this.pos;
    const fastStart = pos;
    let exitCh = 0;
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c < 128 && charType[c]) {
        exitCh = c;
        break;
      }
      pos++;
    }
    if (pos >= len || charType[exitCh] & 1 && !(exitCh === CH_LPAREN && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts2) {
      this.pos = pos;
      this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
      this._wordRaw = true;
      this._wordQuoted = false;
      this._wordHasExpansions = false;
      this._wordKeywordEligible = true;
      this._wordAssignmentState = void 0;
      if (this._buildParts) {
        this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null;
      }
      return;
    }
    const bp = this._buildParts;
    const bt = bp || this._buildValue;
    let text = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
    let quoted = false;
    let hasExpansions = false;
    let keywordEligible = true;
    let valueIsRaw = true;
    let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
    let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
    let parts;
    let litBuf = "";
    let litStart = 0;
    let hasGlobs = false;
    let braceResults;
    if (bp) {
      parts = [];
      litBuf = text;
      litStart = fastStart;
      hasGlobs = text.length > 0 && hasGlobCharacters(text);
    }
    while (pos < len) {
      const ch = src.charCodeAt(pos);
      if (ch >= 128 || !charType[ch]) {
        const runStart = pos;
        pos++;
        while (pos < len) {
          const c = src.charCodeAt(pos);
          if (c < 128 && charType[c])
            break;
          pos++;
        }
        lastValueChar = src.charCodeAt(pos - 1);
        assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
        if (bt) {
          const chunk = src.slice(runStart, pos);
          text += chunk;
          if (bp) {
            litBuf += chunk;
            hasGlobs = hasGlobs || hasGlobCharacters(chunk);
          }
        }
        continue;
      }
      if (charType[ch] & 1) {
        if (subscripts2 && assignmentState >= ASSIGNMENT_INDEX_BASE) {
          const close = this.findClosingBracket(pos);
          if (close !== -1) {
            const spanEnd = close + 1;
            assignmentState = assignmentState === ASSIGNMENT_INDEX_BASE + 1 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
            lastValueChar = src.charCodeAt(close);
            if (bt) {
              const chunk = src.slice(pos, spanEnd);
              text += chunk;
              if (bp) {
                litBuf += chunk;
                hasGlobs = hasGlobs || hasGlobCharacters(chunk);
              }
            }
            pos = spanEnd;
            continue;
          }
        }
        if (ch === CH_LPAREN && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
          if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix))
            break;
          if (ctx === LexContext.CommandStart && lastValueChar === CH_BANG && keywordEligible && src.charCodeAt(fastStart) === CH_BANG && skipLineContinuations(src, fastStart + 1, len) === pos)
            break;
          const prefixChar = lastValueChar;
          if (prefixChar === CH_EQ && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos))
            break;
          const innerStart = pos + 1;
          const close = this.findClosingShellDelimiter(innerStart, len, CH_RPAREN, prefixChar === CH_EQ);
          if (close === -1 && !scanning && !subscripts2 && assignmentState >= ASSIGNMENT_INDEX_BASE)
            break;
          if (ctx === LexContext.CommandStart && prefixChar !== CH_EQ && close !== -1 && skipBlanks(src, innerStart, close) === close)
            break;
          keywordEligible = false;
          const patternEnd = close === -1 ? len : close;
          pos = close === -1 ? len : close + 1;
          if (close === -1)
            this.errors.push({ message: "unterminated extended glob", pos: innerStart - 2 });
          lastValueChar = src.charCodeAt(pos - 1);
          if (bt) {
            const eg = "(" + src.slice(innerStart, pos);
            text += eg;
            if (bp && prefixChar !== CH_EQ) {
              let prefixPos = innerStart - 2;
              while (src.charCodeAt(prefixPos) === CH_NL && src.charCodeAt(prefixPos - 1) === CH_BACKSLASH) {
                prefixPos -= 2;
              }
              if (litBuf.length > 0) {
                const trimmed = litBuf.slice(0, -1);
                if (prefixPos > litStart)
                  parts.push({
                    type: "Literal",
                    pos: litStart,
                    end: prefixPos,
                    value: trimmed,
                    text: src.slice(litStart, prefixPos)
                  });
                litBuf = "";
              }
              const op = extglobOp[prefixChar];
              parts.push({
                type: "ExtendedGlob",
                pos: prefixPos,
                end: pos,
                text: src.slice(prefixPos, pos),
                operator: op,
                pattern: src.slice(innerStart, patternEnd),
                parts: this.subFieldParts(innerStart, patternEnd)
              });
              litStart = pos;
            } else if (bp) {
              litBuf += eg;
              hasGlobs = hasGlobs || hasGlobCharacters(eg);
            }
          }
          continue;
        }
        break;
      }
      if (ch === CH_BACKSLASH) {
        pos++;
        if (pos < len) {
          if (src.charCodeAt(pos) === CH_NL) {
            pos++;
            valueIsRaw = false;
          } else {
            if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
              assignmentState = ASSIGNMENT_INVALID;
            quoted = true;
            keywordEligible = false;
            valueIsRaw = false;
            lastValueChar = src.charCodeAt(pos);
            if (bt) {
              text += src[pos];
              if (bp)
                litBuf += src[pos];
            }
            pos++;
          }
        } else {
          if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
            assignmentState = ASSIGNMENT_INVALID;
          quoted = true;
          keywordEligible = false;
          lastValueChar = CH_BACKSLASH;
          if (bt) {
            text += "\\";
            if (bp)
              litBuf += "\\";
          }
        }
        continue;
      }
      if (ch === CH_SQUOTE) {
        const sqStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        quoted = true;
        keywordEligible = false;
        valueIsRaw = false;
        pos++;
        const start2 = pos;
        while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
          pos++;
        if (pos > start2)
          lastValueChar = src.charCodeAt(pos - 1);
        const value = bt ? src.slice(start2, pos) : "";
        if (bt)
          text += value;
        if (pos < len)
          pos++;
        else
          this.errors.push({ message: "unterminated single quote", pos: start2 - 1 });
        if (bp) {
          if (sqStart > litStart) {
            parts.push({
              type: "Literal",
              pos: litStart,
              end: sqStart,
              value: litBuf,
              text: src.slice(litStart, sqStart)
            });
            litBuf = "";
          }
          parts.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DQUOTE) {
        const dqStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        quoted = true;
        keywordEligible = false;
        valueIsRaw = false;
        pos++;
        this.pos = pos;
        this.readDoubleQuoted();
        pos = this.pos;
        if (this._dqEnd > dqStart + 1)
          lastValueChar = src.charCodeAt(this._dqEnd - 1);
        if (this._dqHasExpansions)
          hasExpansions = true;
        if (bt)
          text += this._dqText;
        if (bp) {
          if (dqStart > litStart) {
            parts.push({
              type: "Literal",
              pos: litStart,
              end: dqStart,
              value: litBuf,
              text: src.slice(litStart, dqStart)
            });
            litBuf = "";
          }
          const dqText = src.slice(dqStart, pos);
          parts.push({
            type: "DoubleQuoted",
            pos: dqStart,
            end: pos,
            text: dqText,
            parts: this._dqParts ?? [
              {
                type: "Literal",
                pos: dqStart + 1,
                end: this._dqEnd,
                value: this._dqText,
                text: src.slice(dqStart + 1, this._dqEnd)
              }
            ]
          });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DOLLAR) {
        keywordEligible = false;
        const dollarStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
        if (next === CH_SQUOTE || next === CH_DQUOTE)
          quoted = true;
        this.pos = pos;
        this.readDollar();
        pos = this.pos;
        if (!this._resultIsRaw)
          valueIsRaw = false;
        if (pos > dollarStart)
          lastValueChar = src.charCodeAt(pos - 1);
        if (this._resultHasExpansion)
          hasExpansions = true;
        if (bt)
          text += this._resultText;
        if (bp) {
          if (this._resultPart) {
            if (dollarStart > litStart) {
              parts.push({
                type: "Literal",
                pos: litStart,
                end: dollarStart,
                value: litBuf,
                text: src.slice(litStart, dollarStart)
              });
              litBuf = "";
            }
            parts.push(this._resultPart);
            litStart = pos;
          } else {
            litBuf += this._resultText;
          }
        }
        continue;
      }
      if (ch === CH_BACKTICK) {
        keywordEligible = false;
        const btStart = pos;
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        this.pos = pos;
        this.readBacktickExpansion();
        pos = this.pos;
        valueIsRaw = false;
        lastValueChar = src.charCodeAt(pos - 1);
        hasExpansions = true;
        if (bt)
          text += this._resultText;
        if (bp) {
          if (btStart > litStart) {
            parts.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts.push(this._resultPart);
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_LBRACE) {
        if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
          assignmentState = ASSIGNMENT_INVALID;
        const first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
        const braceEnd = first <= CH_SPACE || first === CH_RBRACE ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = /* @__PURE__ */ new Map()));
        if (braceEnd > 0) {
          keywordEligible = false;
          lastValueChar = src.charCodeAt(braceEnd - 1);
          if (bt) {
            const braceText = src.slice(pos, braceEnd);
            text += braceText;
            if (bp) {
              if (pos > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: pos,
                  value: litBuf,
                  text: src.slice(litStart, pos)
                });
                litBuf = "";
              }
              parts.push({
                type: "BraceExpansion",
                pos,
                end: braceEnd,
                text: braceText,
                parts: this.subFieldParts(pos + 1, braceEnd - 1)
              });
              litStart = braceEnd;
            }
          }
          pos = braceEnd;
          continue;
        }
        lastValueChar = CH_LBRACE;
        if (bt) {
          text += "{";
          if (bp)
            litBuf += "{";
        }
        pos++;
        continue;
      }
      pos++;
    }
    if (bp && pos > litStart)
      parts.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
    this.pos = pos;
    this._wordText = text;
    this._wordRaw = valueIsRaw;
    this._wordQuoted = quoted;
    this._wordHasExpansions = hasExpansions;
    this._wordKeywordEligible = keywordEligible;
    this._wordAssignmentState = assignmentState;
    if (bp) {
      this._wordParts = parts.length > 1 || parts.length === 1 && parts[0].type !== "Literal" ? parts : null;
      if (hasGlobs && ctx !== LexContext.ArrayElement)
        this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
    }
  }
  // Arithmetic text gets expansions and quote removal but no process substitution.
  readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
    const src = this.src;
    const len = this.srcEnd;
    let pos = this.pos;
    const start2 = pos;
    let text = "";
    const bp = this._buildParts;
    let parts;
    let litBuf = "";
    let litStart = 0;
    let preserveLiteral = false;
    let hasGlobs = false;
    if (bp) {
      parts = [];
      litStart = pos;
    }
    while (pos < len) {
      const ch = src.charCodeAt(pos);
      if (ch === CH_BACKSLASH) {
        pos++;
        if (pos < len) {
          if (src.charCodeAt(pos) === CH_NL) {
            pos++;
          } else {
            const next = src.charCodeAt(pos);
            if (insideDoubleQuotes && next !== CH_DOLLAR && next !== CH_BACKTICK && next !== CH_DQUOTE && next !== CH_BACKSLASH && next !== CH_RBRACE) {
              text += "\\";
              if (bp)
                litBuf += "\\";
              preserveLiteral = true;
            }
            const escaped = src[pos++];
            text += escaped;
            if (bp)
              litBuf += escaped;
          }
        }
        continue;
      }
      if (ch === CH_SQUOTE && !insideDoubleQuotes) {
        const sqStart = pos;
        pos++;
        const start3 = pos;
        while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
          pos++;
        const value = src.slice(start3, pos);
        text += value;
        if (pos < len)
          pos++;
        if (bp) {
          if (sqStart > litStart) {
            parts.push({
              type: "Literal",
              pos: litStart,
              end: sqStart,
              value: litBuf,
              text: src.slice(litStart, sqStart)
            });
            litBuf = "";
          }
          parts.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DQUOTE) {
        const dqStart = pos;
        pos++;
        this.pos = pos;
        this.readDoubleQuoted(insideDoubleQuotes);
        pos = this.pos;
        text += this._dqText;
        if (bp) {
          if (dqStart > litStart) {
            parts.push({
              type: "Literal",
              pos: litStart,
              end: dqStart,
              value: litBuf,
              text: src.slice(litStart, dqStart)
            });
            litBuf = "";
          }
          const dqText = src.slice(dqStart, pos);
          parts.push({
            type: "DoubleQuoted",
            pos: dqStart,
            end: pos,
            text: dqText,
            parts: this._dqParts ?? [
              {
                type: "Literal",
                pos: dqStart + 1,
                end: this._dqEnd,
                value: this._dqText,
                text: src.slice(dqStart + 1, this._dqEnd)
              }
            ]
          });
          litStart = pos;
        }
        continue;
      }
      if (ch === CH_DOLLAR) {
        const dollarStart = pos;
        this.pos = pos;
        this.readDollar(insideDoubleQuotes);
        pos = this.pos;
        text += this._resultText;
        if (bp) {
          if (this._resultPart) {
            if (dollarStart > litStart) {
              parts.push({
                type: "Literal",
                pos: litStart,
                end: dollarStart,
                value: litBuf,
                text: src.slice(litStart, dollarStart)
              });
              litBuf = "";
            }
            parts.push(this._resultPart);
            litStart = pos;
          } else {
            litBuf += this._resultText;
          }
        }
        continue;
      }
      if (ch === CH_BACKTICK) {
        const btStart = pos;
        this.pos = pos;
        this.readBacktickExpansion(insideDoubleQuotes);
        pos = this.pos;
        text += this._resultText;
        if (bp) {
          if (btStart > litStart) {
            parts.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts.push(this._resultPart);
          litStart = pos;
        }
        continue;
      }
      if (!insideDoubleQuotes && !arithmetic && (ch === CH_LT || ch === CH_GT) && pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
        const psStart = pos;
        this.pos = pos + 2;
        const inner = this.extractBalanced();
        pos = this.pos;
        const raw = src.slice(psStart, pos);
        text += raw;
        if (bp) {
          if (psStart > litStart) {
            parts.push({
              type: "Literal",
              pos: litStart,
              end: psStart,
              value: litBuf,
              text: src.slice(litStart, psStart)
            });
            litBuf = "";
          }
          parts.push(this.processSubstitution(psStart, raw, ch === CH_LT ? "<" : ">", inner));
          litStart = pos;
        }
        continue;
      }
      text += src[pos];
      if (bp) {
        litBuf += src[pos];
        if (globs && (ch === CH_STAR || ch === CH_QUESTION || ch === CH_LBRACKET))
          hasGlobs = true;
      }
      pos++;
    }
    if (bp && pos > litStart)
      parts.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
    this.pos = pos;
    this._wordText = text;
    this._wordRaw = false;
    this._wordQuoted = false;
    this._wordHasExpansions = false;
    this._wordKeywordEligible = false;
    if (bp) {
      this._wordParts = parts.length > 1 || parts.length === 1 && (parts[0].type !== "Literal" || preserveLiteral) ? parts : null;
      if (hasGlobs)
        this._wordParts = parseGlobParts(src, start2, pos, this._wordParts) ?? null;
    }
  }
  subFieldParts(start2, end) {
    if (this._nestingDepth >= MAX_SYNTAX_NESTING)
      return void 0;
    return hasEmbeddedWordStructure(this.src, start2, end) ? this.parseSubFieldWord(start2, end).parts : parseGlobParts(this.src, start2, end, void 0);
  }
  // Parse a parameter-expansion sub-field (operand, slice bound, replacement pattern) over
  // the window [start, end) of the original source. Parsing in place — rather than against a
  // detached slice — gives the word and any nested substitutions absolute offsets, and
  // composes through nested ${...}. The `${...}` inner is a verbatim substring of the
  // source, so every sub-field offset maps straight back.
  parseSubFieldWord(start2, end, context = "word", arithmetic = false) {
    if (start2 >= end)
      return new WordImpl("", start2, start2);
    if (this._nestingDepth >= MAX_SYNTAX_NESTING)
      return new WordImpl(this.src.slice(start2, end), start2, end);
    this._nestingDepth++;
    const savedEnd = this.srcEnd;
    const savedBracketWindow = this._bracketWindow;
    const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
    const savedPos = this.pos;
    const savedText = this._wordText;
    const savedParts = this._wordParts;
    const savedQuoted = this._wordQuoted;
    const savedKeywordEligible = this._wordKeywordEligible;
    this.srcEnd = end;
    this.pos = start2;
    this.readInnerWordText(context === "quoted", arithmetic, context === "word");
    const word = new WordImpl(this.src.slice(start2, end), start2, end);
    if (this._buildParts) {
      word.parts = this._wordParts ?? void 0;
    }
    this.srcEnd = savedEnd;
    this._bracketWindow = savedBracketWindow;
    this._arithmeticBracketWindow = savedArithmeticBracketWindow;
    this.pos = savedPos;
    this._wordText = savedText;
    this._wordParts = savedParts;
    this._wordQuoted = savedQuoted;
    this._wordKeywordEligible = savedKeywordEligible;
    this._nestingDepth--;
    return word;
  }
  skipSQ() {
    while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== CH_SQUOTE)
      this.pos++;
    if (this.pos < this.srcEnd)
      this.pos++;
  }
  skipAnsiCQuoted() {
    const quotePos = this.pos - 1;
    const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
    this.pos = result.end;
    if (!result.closed)
      this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
  }
  // Plain quoted text is skipped here; the first `$(`, `${`, `$$`, backtick or the end of input
  // hands the rest to the quote scanner, which owns substitution and nesting-limit decisions.
  skipDQ() {
    const src = this.src;
    const len = this.srcEnd;
    this._unbalanced = false;
    if (this._nestingDepth < MAX_SYNTAX_NESTING) {
      while (this.pos < len) {
        const ch = src.charCodeAt(this.pos);
        if (ch === CH_DQUOTE) {
          this.pos++;
          return;
        }
        if (ch === CH_BACKSLASH) {
          this.pos = Math.min(this.pos + 2, len);
          continue;
        }
        if (ch === CH_BACKTICK)
          break;
        if (ch === CH_DOLLAR) {
          const next = src.charCodeAt(this.pos + 1);
          if (next === CH_LPAREN || next === CH_LBRACE || next === CH_DOLLAR)
            break;
        }
        this.pos++;
      }
    }
    this.extractBalanced(true, true);
  }
  skipSpacesAndTabs() {
    this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
  }
  readDoubleQuoted(unescapeAll = false) {
    const src = this.src;
    const len = this.srcEnd;
    const contentStart = this.pos;
    let hasExpansions = false;
    const bp = this._buildParts;
    const bt = bp || this._buildValue;
    if (!bp) {
      let p = this.pos;
      while (p < len) {
        const c = src.charCodeAt(p);
        if (c === CH_DQUOTE) {
          this._dqText = bt ? src.slice(contentStart, p) : "";
          this._dqEnd = p;
          this.pos = p + 1;
          this._dqHasExpansions = false;
          this._dqParts = null;
          return;
        }
        if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH)
          break;
        p++;
      }
    }
    let text = "";
    let parts = null;
    let litBuf = "";
    let litStart = bp ? this.pos : 0;
    while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
      const runStart = this.pos;
      while (this.pos < len) {
        const c = src.charCodeAt(this.pos);
        if (c === CH_DQUOTE || c === CH_BACKSLASH || c === CH_DOLLAR || c === CH_BACKTICK)
          break;
        this.pos++;
      }
      if (bt && this.pos > runStart) {
        const chunk = src.slice(runStart, this.pos);
        text += chunk;
        if (bp)
          litBuf += chunk;
      }
      if (this.pos >= len || src.charCodeAt(this.pos) === CH_DQUOTE)
        break;
      const ch = src.charCodeAt(this.pos);
      if (ch === CH_BACKSLASH) {
        this.pos++;
        if (this.pos < len) {
          const next = src.charCodeAt(this.pos);
          if (next === CH_NL) {
            this.pos++;
            continue;
          }
          if (bt) {
            if (unescapeAll || next === CH_DOLLAR || next === CH_BACKTICK || next === CH_DQUOTE || next === CH_BACKSLASH) {
              const c = src[this.pos];
              text += c;
              if (bp)
                litBuf += c;
            } else {
              const pair = "\\" + src[this.pos];
              text += pair;
              if (bp)
                litBuf += pair;
            }
          }
          this.pos++;
        }
        continue;
      }
      if (ch === CH_DOLLAR) {
        const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (afterDollar === CH_DQUOTE || afterDollar === CH_SQUOTE) {
          if (bt) {
            text += "$";
            if (bp)
              litBuf += "$";
          }
          this.pos++;
          continue;
        }
        const expStart = this.pos;
        this.readDollar(true);
        if (bt)
          text += this._resultText;
        if (this._resultHasExpansion)
          hasExpansions = true;
        if (bp) {
          const rp = this._resultPart;
          if (rp && isDQChild(rp)) {
            if (!parts)
              parts = [];
            if (expStart > litStart) {
              parts.push({
                type: "Literal",
                pos: litStart,
                end: expStart,
                value: litBuf,
                text: src.slice(litStart, expStart)
              });
              litBuf = "";
            }
            parts.push(rp);
            litStart = this.pos;
          } else {
            litBuf += this._resultText;
          }
        }
        continue;
      }
      if (ch === CH_BACKTICK) {
        const btStart = this.pos;
        this.readBacktickExpansion(true);
        if (bt)
          text += this._resultText;
        hasExpansions = true;
        if (bp && this._resultPart && isDQChild(this._resultPart)) {
          if (!parts)
            parts = [];
          if (btStart > litStart) {
            parts.push({
              type: "Literal",
              pos: litStart,
              end: btStart,
              value: litBuf,
              text: src.slice(litStart, btStart)
            });
            litBuf = "";
          }
          parts.push(this._resultPart);
          litStart = this.pos;
        }
        continue;
      }
    }
    if (bp && parts && this.pos > litStart)
      parts.push({ type: "Literal", pos: litStart, end: this.pos, value: litBuf, text: src.slice(litStart, this.pos) });
    this._dqEnd = this.pos;
    if (this.pos < len)
      this.pos++;
    else
      this.errors.push({ message: "unterminated double quote", pos: contentStart - 1 });
    this._dqText = text;
    this._dqHasExpansions = hasExpansions;
    this._dqParts = parts;
  }
  readDollar(insideDoubleQuotes = false) {
    const dollarPos = this.pos;
    this.pos++;
    const src = this.src;
    const len = this.srcEnd;
    const bt = this._buildParts || this._buildValue;
    if (this.pos >= len) {
      this._resultText = "$";
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = void 0;
      return;
    }
    const logicalPos = skipLineContinuations(src, this.pos, len);
    if (logicalPos > this.pos && src.charCodeAt(logicalPos) === CH_LPAREN && src.charCodeAt(logicalPos + 1) !== CH_LPAREN)
      this.pos = logicalPos;
    const ch = src.charCodeAt(this.pos);
    if (ch === CH_LPAREN) {
      if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        const savedPos = this.pos;
        const savedErrors = this.errors.length;
        this.readArithmeticExpansion(dollarPos);
        if (!this._notArithmetic)
          return;
        this.errors.length = savedErrors;
        this.pos = savedPos;
      }
      this.readCommandSubstitution(dollarPos);
      return;
    }
    if (ch === CH_LBRACE) {
      const after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
      if (after === CH_SPACE || after === CH_TAB || after === CH_NL) {
        this.readBraceCommandSubstitution();
        return;
      }
      if (after === CH_PIPE) {
        this.readValueSubstitution();
        return;
      }
      this.readParameterExpansion(insideDoubleQuotes);
      return;
    }
    if (ch === CH_SQUOTE) {
      this.pos++;
      if (bt) {
        const value = this.readAnsiCQuoted();
        this._resultText = value;
        this._resultPart = this._buildParts ? { type: "AnsiCQuoted", pos: dollarPos, end: this.pos, text: src.slice(dollarPos, this.pos), value } : void 0;
      } else {
        this.skipAnsiCQuoted();
        this._resultText = "";
        this._resultPart = void 0;
      }
      this._resultIsRaw = false;
      this._resultHasExpansion = false;
      return;
    }
    if (ch === CH_DQUOTE) {
      this.pos++;
      this.readDoubleQuoted(insideDoubleQuotes);
      this._resultText = this._dqText;
      this._resultIsRaw = false;
      this._resultHasExpansion = this._dqHasExpansions;
      if (this._buildParts) {
        const text = src.slice(dollarPos, this.pos);
        this._resultPart = {
          type: "LocaleString",
          pos: dollarPos,
          end: this.pos,
          text,
          parts: this._dqParts ?? [
            {
              type: "Literal",
              pos: dollarPos + 2,
              end: this._dqEnd,
              value: this._dqText,
              text: src.slice(dollarPos + 2, this._dqEnd)
            }
          ]
        };
      } else {
        this._resultPart = void 0;
      }
      return;
    }
    if (ch === CH_AT || ch === CH_STAR || ch === CH_HASH || ch === CH_QUESTION || ch === CH_DASH || ch === CH_DOLLAR || ch === CH_BANG || ch >= CH_0 && ch <= CH_9) {
      this.pos++;
      const text = bt ? src.slice(this.pos - 2, this.pos) : "";
      this._resultText = text;
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text } : void 0;
      return;
    }
    if (ch < 128 && isIdChar[ch] & 1) {
      const namePos = this.pos - 1;
      while (this.pos < len) {
        const c = src.charCodeAt(this.pos);
        if (c < 128 && isIdChar[c] & 2)
          this.pos++;
        else
          break;
      }
      const text = bt ? src.slice(namePos, this.pos) : "";
      this._resultText = text;
      this._resultIsRaw = true;
      this._resultHasExpansion = false;
      this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text } : void 0;
      return;
    }
    if (ch === CH_LBRACKET) {
      const errorCount = this._errors === null ? 0 : this._errors.length;
      const close = this.findClosingArithmeticBracket(this.pos + 1);
      if (close !== -1) {
        const bodyStart = this.pos + 1;
        const body = src.slice(bodyStart, close);
        this.pos = close + 1;
        const text = bt ? src.slice(dollarPos, this.pos) : "";
        this._resultText = text;
        this._resultIsRaw = true;
        this._resultHasExpansion = false;
        this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart) : void 0;
        return;
      }
      if (this._errors !== null)
        this._errors.length = errorCount;
    }
    this._resultText = "$";
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    this._resultPart = void 0;
  }
  scanArithmeticBody() {
    this._notArithmetic = false;
    this._arithUnterminated = false;
    this.pos += 2;
    let depth = 1;
    let parenDepth = 0;
    let parentParenDepth = 0;
    let parenDepths;
    let reported = false;
    const src = this.src;
    const len = this.srcEnd;
    const start2 = this.pos;
    while (this.pos < len && depth > 0) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_BACKSLASH) {
        this.pos += this.pos + 1 < len ? 2 : 1;
      } else if (c === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
      } else if (c === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
      } else if (c === CH_BACKTICK) {
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
      } else if (c === CH_DOLLAR && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN && src.charCodeAt(this.pos + 2) !== CH_LPAREN) {
        const dollarPos = this.pos;
        this.pos += 2;
        this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
      } else if (c === CH_DOLLAR && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LBRACE) {
        const close = this.findClosingBrace(this.pos + 2, len);
        this.pos = close === -1 ? len : close + 1;
      } else if ((c === CH_LT || c === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
        this.pos += 2;
        this.extractBalanced();
      } else if (c === CH_LPAREN) {
        if (src.charCodeAt(this.pos - 1) === CH_DOLLAR && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
          if (depth === 1)
            parentParenDepth = parenDepth;
          else
            (parenDepths ?? (parenDepths = [])).push(parenDepth);
          depth++;
          parenDepth = 0;
          if (depth + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum arithmetic expansion nesting depth exceeded", pos: this.pos - 1 });
            reported = true;
          }
          this.pos += 2;
        } else {
          if (++parenDepth + depth - 1 + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum arithmetic expression nesting depth exceeded", pos: this.pos });
            reported = true;
          }
          this.pos++;
        }
      } else if (c === CH_RPAREN && parenDepth > 0) {
        parenDepth--;
        this.pos++;
      } else if (c === CH_RPAREN && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_RPAREN) {
        if (--depth === 0) {
          this.pos += 2;
          break;
        }
        parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
        this.pos += 2;
      } else if (c === CH_RPAREN && depth === 1) {
        this._notArithmetic = true;
        return "";
      } else {
        this.pos++;
      }
    }
    const bt = this._buildParts || this._buildValue;
    if (depth > 0) {
      this._arithUnterminated = true;
      return bt ? src.slice(start2, this.pos) : "";
    }
    return bt ? src.slice(start2, this.pos - 2) : "";
  }
  readArithmeticExpansion(dollarPos) {
    const bodyStart = this.pos + 2;
    const body = this.scanArithmeticBody();
    if (this._notArithmetic)
      return;
    if (this._arithUnterminated)
      this.errors.push({ message: "unterminated arithmetic expansion", pos: dollarPos });
    const text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
    this._resultText = text;
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : void 0;
  }
  arithmeticExpansion(pos, text, body, bodyStart) {
    return new ArithmeticExpansionImpl(pos, this.pos, text, {
      source: this.src,
      body,
      offset: bodyStart,
      depth: this._nestingDepth,
      context: this.substitutionContext
    });
  }
  readArithmeticCommand(out, tokenStart) {
    const savedBuildValue = this._buildValue;
    this._buildValue = true;
    const body = this.scanArithmeticBody();
    this._buildValue = savedBuildValue;
    if (this._arithUnterminated)
      this.errors.push({ message: "unterminated arithmetic command", pos: tokenStart });
    setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
  }
  readCommandSubstitution(dollarPos) {
    const openPos = this.pos;
    this.pos++;
    const inner = this.extractBalanced();
    if (this._unbalanced)
      this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
    const bt = this._buildParts || this._buildValue;
    const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
    const text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
    this._resultText = text;
    this._resultIsRaw = openPos === dollarPos + 1;
    this._resultHasExpansion = true;
    if (this._buildParts) {
      this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
    } else {
      this._resultPart = void 0;
    }
  }
  readBraceCommandSubstitution() {
    this.readBraceSubstitution(1);
  }
  readValueSubstitution() {
    this.readBraceSubstitution(2);
  }
  readBraceSubstitution(skip) {
    const dollarPos = this.pos - 1;
    this.pos += skip;
    const src = this.src;
    const len = this.srcEnd;
    let depth = 1;
    const start2 = this.pos;
    while (this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_LBRACE)
        depth++;
      else if (c === CH_RBRACE) {
        if (--depth === 0) {
          this.pos++;
          break;
        }
      } else if (c === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
        continue;
      } else if (c === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
        continue;
      } else if (c === CH_BACKSLASH)
        this.pos++;
      this.pos++;
    }
    this._resultIsRaw = true;
    this._resultHasExpansion = true;
    if (this._buildParts || this._buildValue) {
      const rawInner = src.slice(start2, this.pos - 1);
      const inner = rawInner.trim();
      const text = src.slice(dollarPos, this.pos);
      this._resultText = text;
      if (this._buildParts) {
        const innerStart = start2 + (rawInner.length - rawInner.trimStart().length);
        this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
      } else {
        this._resultPart = void 0;
      }
    } else {
      this._resultText = "";
      this._resultPart = void 0;
    }
  }
  readBacktickExpansion(insideDoubleQuotes = false) {
    this.pos++;
    const src = this.src;
    const len = this.srcEnd;
    const start2 = this.pos;
    if (!this._buildParts && !this._buildValue) {
      while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
        if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
          this.pos++;
        this.pos++;
      }
      if (this.pos < len)
        this.pos++;
      else
        this.errors.push({ message: "unterminated backtick", pos: start2 - 1 });
      this._resultText = "";
      this._resultIsRaw = false;
      this._resultHasExpansion = true;
      this._resultPart = void 0;
      return;
    }
    let inner = "";
    let hasEscapes = false;
    while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
      if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
        hasEscapes = true;
        break;
      }
      this.pos++;
    }
    if (!hasEscapes) {
      inner = src.slice(start2, this.pos);
    } else {
      inner = src.slice(start2, this.pos);
      while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
        if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
          this.pos++;
          if (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH || insideDoubleQuotes && c === CH_DQUOTE) {
              inner += src[this.pos];
            } else {
              inner += "\\" + src[this.pos];
            }
            this.pos++;
          }
        } else {
          const runStart = this.pos;
          while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_BACKTICK || c === CH_BACKSLASH)
              break;
            this.pos++;
          }
          inner += src.slice(runStart, this.pos);
        }
      }
    }
    if (this.pos < len)
      this.pos++;
    else
      this.errors.push({ message: "unterminated backtick", pos: start2 - 1 });
    const text = src.slice(start2 - 1, this.pos);
    this._resultText = inner;
    this._resultHasExpansion = true;
    if (this._buildParts) {
      this._resultPart = hasEscapes ? this.decodedCommandExpansion(start2 - 1, text, inner) : this.commandExpansion(start2 - 1, text, start2, inner);
    } else {
      this._resultPart = void 0;
    }
  }
  readParameterExpansion(insideDoubleQuotes) {
    const src = this.src;
    const len = this.srcEnd;
    const start2 = this.pos;
    this.pos++;
    let depth = 1;
    let reported = false;
    while (this.pos < len && depth > 0) {
      const ch = src.charCodeAt(this.pos);
      if (ch === CH_DOLLAR) {
        const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
        if (next === CH_LBRACE) {
          depth++;
          if (this._nestingDepth + depth > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum parameter expansion nesting depth exceeded", pos: this.pos });
            reported = true;
          }
          this.pos += 2;
          continue;
        }
        if (next === CH_DOLLAR) {
          this.pos += 2;
          continue;
        }
        if (next === CH_LPAREN) {
          const dollarPos = this.pos;
          this.pos += 2;
          this.extractBalanced();
          if (this._unbalanced)
            this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
          continue;
        }
      } else if (ch === CH_BACKTICK) {
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        continue;
      } else if (ch === CH_RBRACE) {
        if (--depth === 0) {
          this.pos++;
          break;
        }
      } else if (ch === CH_BACKSLASH) {
        if (this.pos + 1 < len)
          this.pos++;
      } else if (ch === CH_SQUOTE) {
        this.pos++;
        if (this.pos > start2 + 1 && src.charCodeAt(this.pos - 2) === CH_DOLLAR)
          this.skipAnsiCQuoted();
        else
          this.skipSQ();
        continue;
      } else if (ch === CH_DQUOTE) {
        this.pos++;
        this.skipDQ();
        continue;
      }
      this.pos++;
    }
    const closed = depth === 0;
    if (!closed)
      this.errors.push({ message: "unterminated parameter expansion", pos: start2 - 1 });
    const text = this._buildParts || this._buildValue ? src.slice(start2 - 1, this.pos) : "";
    this._resultText = text;
    this._resultIsRaw = true;
    this._resultHasExpansion = false;
    if (this._buildParts) {
      const inner = src.slice(start2 + 1, closed ? this.pos - 1 : this.pos);
      this._resultPart = this.parseParamInner(text, inner, start2 + 1, insideDoubleQuotes);
    } else {
      this._resultPart = void 0;
    }
  }
  // `innerStart` is the absolute offset of `inner` in the original source, so each sub-field
  // word is parsed in place at its true position. `sub(a, b)` maps inner-relative offsets to
  // that absolute window.
  parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
    const result = {
      type: "ParameterExpansion",
      pos: innerStart - 2,
      end: this.pos,
      text,
      parameter: "",
      parameterPos: innerStart,
      parameterEnd: innerStart,
      prefix: void 0,
      index: void 0,
      operation: void 0
    };
    const ilen = inner.length;
    if (ilen === 0)
      return result;
    const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
    const closeBracket = (start2) => {
      const close = this.findClosingBracket(innerStart + start2, innerStart + ilen);
      return close === -1 ? -1 : close - innerStart;
    };
    let i = 0;
    if (ilen > 1 && inner.charCodeAt(0) === CH_BANG) {
      result.prefix = "!";
      i = 1;
    }
    if (ilen > 1 && inner.charCodeAt(0) === CH_HASH) {
      const nameEnd = this.scanParamName(inner, 1);
      let parameterEnd = nameEnd;
      let indexEnd = -1;
      if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === CH_LBRACKET) {
        indexEnd = closeBracket(parameterEnd + 1);
        if (indexEnd !== -1)
          parameterEnd = indexEnd + 1;
      }
      if (nameEnd > 1 && parameterEnd === ilen) {
        result.prefix = "#";
        result.parameter = inner.slice(1, nameEnd);
        result.parameterPos = innerStart + 1;
        result.parameterEnd = innerStart + nameEnd;
        if (indexEnd !== -1)
          result.index = sub(nameEnd + 1, indexEnd, "embedded");
        return result;
      }
    }
    const nameStart = i;
    i = this.scanParamName(inner, i);
    result.parameter = inner.slice(nameStart, i);
    result.parameterPos = innerStart + nameStart;
    result.parameterEnd = innerStart + i;
    if (i < ilen && inner.charCodeAt(i) === CH_LBRACKET) {
      const closeB = closeBracket(i + 1);
      if (closeB !== -1) {
        result.index = sub(i + 1, closeB, "embedded");
        i = closeB + 1;
      }
    }
    if (i >= ilen)
      return result;
    const pos = innerStart + i;
    const end = innerStart + ilen;
    const opChar = inner.charCodeAt(i);
    const nextChar = inner.charCodeAt(i + 1);
    const defaultChar = inner[opChar === CH_COLON ? i + 1 : i];
    if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
      const operandStart = i + (opChar === CH_COLON ? 2 : 1);
      result.operation = {
        type: "Default",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator: opChar === CH_COLON ? `:${defaultChar}` : defaultChar,
        operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
      };
      return result;
    }
    if (opChar === CH_COLON) {
      i++;
      const sliceStart = innerStart + i;
      const colonIdx = findUnnested(inner.slice(i), CH_COLON, true, (index, quoted) => {
        return this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart;
      });
      result.operation = {
        type: "Slice",
        pos,
        end,
        operatorEnd: sliceStart,
        operator: ":",
        offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
        length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
      };
      return result;
    }
    if (opChar === CH_HASH || opChar === CH_PERCENT) {
      const doubled = nextChar === opChar;
      const operator = opChar === CH_HASH ? doubled ? "##" : "#" : doubled ? "%%" : "%";
      const operandStart = i + (doubled ? 2 : 1);
      result.operation = {
        type: "Remove",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator,
        operand: sub(operandStart, ilen)
      };
      return result;
    }
    if (opChar === CH_SLASH) {
      i++;
      let operator = "/";
      if (nextChar === CH_SLASH || nextChar === CH_HASH || nextChar === CH_PERCENT) {
        operator = nextChar === CH_SLASH ? "//" : nextChar === CH_HASH ? "/#" : "/%";
        i++;
      }
      let separatorStart = i;
      if (nextChar === CH_SLASH) {
        separatorStart = skipLineContinuations(inner, i, ilen);
        if (inner.charCodeAt(separatorStart) === CH_SLASH)
          separatorStart++;
      }
      const sepIdx = findUnnested(inner.slice(separatorStart), CH_SLASH);
      const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
      result.operation = {
        type: "Replace",
        pos,
        end,
        operatorEnd: innerStart + i,
        operator,
        pattern: sub(i, patternEnd),
        replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
      };
      return result;
    }
    if (opChar === CH_CARET || opChar === CH_COMMA) {
      const doubled = nextChar === opChar;
      const operator = opChar === CH_CARET ? doubled ? "^^" : "^" : doubled ? ",," : ",";
      const operandStart = i + (doubled ? 2 : 1);
      result.operation = {
        type: "CaseModification",
        pos,
        end,
        operatorEnd: innerStart + operandStart,
        operator,
        operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
      };
      return result;
    }
    if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === CH_AT || opChar === CH_STAR)) {
      result.operation = { type: "Names", pos, end, operatorEnd: end, operator: opChar === CH_AT ? "@" : "*" };
      return result;
    }
    if (opChar === CH_AT) {
      result.operation = {
        type: "Transform",
        pos,
        end,
        operatorEnd: pos + 1,
        operator: "@",
        operand: sub(i + 1, ilen)
      };
      return result;
    }
    result.operation = { type: "Unknown", pos, end, operatorEnd: end, operator: inner.slice(i) };
    return result;
  }
  findNestedShellEnd(start2, end, quoted) {
    const ch = this.src.charCodeAt(start2);
    if (ch === CH_BACKTICK) {
      let pos = start2 + 1;
      while (pos < end) {
        const current = this.src.charCodeAt(pos);
        if (current === CH_BACKSLASH) {
          pos += 2;
          continue;
        }
        pos++;
        if (current === CH_BACKTICK)
          return pos;
      }
      return end;
    }
    let close;
    if (ch === CH_DOLLAR) {
      const next = start2 + 1;
      if (next < end && this.src.charCodeAt(next) === CH_LBRACE) {
        close = this.findClosingBrace(next + 1, end);
      } else {
        const open = skipLineContinuations(this.src, next, end);
        if (open >= end || this.src.charCodeAt(open) !== CH_LPAREN)
          return start2;
        close = this.findClosingParenthesis(open + 1, end);
      }
    } else {
      const open = start2 + 1;
      if (quoted || ch !== CH_LT && ch !== CH_GT || open >= end || this.src.charCodeAt(open) !== CH_LPAREN) {
        return start2;
      }
      close = this.findClosingParenthesis(open + 1, end);
    }
    return close === -1 ? end : close + 1;
  }
  scanParamName(s, start2) {
    let i = start2;
    if (i >= s.length)
      return i;
    const c = s.charCodeAt(i);
    if (c === CH_AT || c === CH_STAR || c === CH_HASH || c === CH_QUESTION || c === CH_DASH || c === CH_DOLLAR || c === CH_BANG) {
      return i + 1;
    }
    if (c >= CH_0 && c <= CH_9) {
      while (i < s.length && s.charCodeAt(i) >= CH_0 && s.charCodeAt(i) <= CH_9)
        i++;
      return i;
    }
    if (c >= CH_a && c <= CH_z || c >= CH_A && c <= CH_Z || c === CH_UNDERSCORE) {
      i++;
      while (i < s.length) {
        const ch = s.charCodeAt(i);
        if (ch >= CH_a && ch <= CH_z || ch >= CH_A && ch <= CH_Z || ch >= CH_0 && ch <= CH_9 || ch === CH_UNDERSCORE)
          i++;
        else
          break;
      }
    }
    return i;
  }
  readAnsiCQuoted() {
    const quotePos = this.pos - 1;
    const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
    this.pos = result.end;
    if (!result.closed)
      this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
    return result.value;
  }
  // Quotes resume when a nested substitution returns to their parenthesis depth.
  extractBalanced(useGrammar = true, quoteOnly = false) {
    const src = this.src;
    const len = this.srcEnd;
    const bt = this._buildParts || this._buildValue;
    let depth = quoteOnly ? 0 : 1;
    const start2 = this.pos;
    this._unbalanced = false;
    const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start2) : void 0;
    if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < MAX_SYNTAX_NESTING) {
      this.pos = knownEnd;
      return bt ? src.slice(start2, knownEnd - 1) : "";
    }
    let wordStart = true;
    while (!quoteOnly && this.pos < len) {
      const c = src.charCodeAt(this.pos);
      if (c === CH_RPAREN) {
        const result = bt ? src.slice(start2, this.pos) : "";
        this.pos++;
        return result;
      } else if (c === CH_LPAREN || c === CH_BACKSLASH || c === CH_SQUOTE || c === CH_DQUOTE || c === CH_BACKTICK || c === CH_DOLLAR && (src.charCodeAt(this.pos + 1) === CH_SQUOTE || src.charCodeAt(this.pos + 1) === CH_DOLLAR || src.charCodeAt(this.pos + 1) === CH_LBRACE)) {
        break;
      } else if (c === CH_LT && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
        break;
      } else if (c === CH_HASH && wordStart) {
        break;
      } else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) {
        break;
      } else {
        wordStart = c < 128 && (charType[c] & 1) !== 0;
        this.pos++;
      }
    }
    let caseDepth = 0;
    let caseParens = 0;
    const wordStartAfterParen = [];
    let pendingDelims = null;
    let scripts;
    let arithBase = -1;
    let arithExtent = start2 >= 2 && src.charCodeAt(start2) === CH_LPAREN && src.charCodeAt(start2 - 1) === CH_LPAREN && src.charCodeAt(start2 - 2) === CH_DOLLAR;
    let substitutions = 0;
    let reported = false;
    const quotes = quoteOnly ? [{ close: CH_DQUOTE, depth: 0 }] : [];
    let quotedDepth = quoteOnly ? 1 : 0;
    let parameterDepth = 0;
    let arithmeticOpens;
    let continuedDollarPos = -1;
    let continuedParenPos = -1;
    let escapedEnd = -1;
    let lastParenEnd = -1;
    let checkedGrammar = false;
    while (this.pos < len && (depth > 0 || quotes.length > 0)) {
      let ch = src.charCodeAt(this.pos);
      const quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
      if (quote !== void 0 && quote.depth === depth) {
        let commandOpen = false;
        if (ch === CH_BACKSLASH) {
          this.pos = Math.min(this.pos + 2, len);
          continue;
        }
        if (ch === quote.close) {
          quotes.pop();
          if (ch === CH_DQUOTE)
            quotedDepth--;
          else
            parameterDepth--;
          this.pos++;
          if (quoteOnly && depth === 0 && quotes.length === 0)
            return "";
          continue;
        }
        if (ch === CH_DQUOTE) {
          quotes.push({ close: CH_DQUOTE, depth });
          quotedDepth++;
        } else if (ch === CH_SQUOTE && quote.close === CH_RBRACE) {
          this.pos++;
          this.skipSQ();
          continue;
        } else if (ch === CH_BACKTICK) {
          this.pos++;
          while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
            if (src.charCodeAt(this.pos) === CH_BACKSLASH)
              this.pos++;
            if (this.pos < len)
              this.pos++;
          }
          if (this.pos < len)
            this.pos++;
          continue;
        } else if (ch === CH_DOLLAR) {
          const next = src.charCodeAt(this.pos + 1);
          if (next === CH_SQUOTE && quote.close === CH_RBRACE) {
            this.pos += 2;
            this.skipAnsiCQuoted();
            continue;
          }
          if (next === CH_LBRACE) {
            quotes.push({ close: CH_RBRACE, depth });
            parameterDepth++;
            this.pos++;
          } else if (next === CH_LPAREN) {
            this.pos++;
            ch = CH_LPAREN;
            commandOpen = true;
          } else if (next === CH_DOLLAR) {
            this.pos += src.charCodeAt(this.pos + 2) === CH_LPAREN ? 1 : 2;
            continue;
          }
        }
        if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > MAX_SYNTAX_NESTING) {
          this.errors.push({ message: "maximum word nesting depth exceeded", pos: this.pos });
          reported = true;
        }
        if (!commandOpen) {
          this.pos++;
          while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_BACKSLASH || c === CH_DQUOTE || c === CH_DOLLAR || c === CH_BACKTICK || c === CH_RBRACE || c === CH_SQUOTE)
              break;
            this.pos++;
          }
          continue;
        }
      }
      if (ch === CH_HASH && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < MAX_SYNTAX_NESTING && skipBlanks(src, lastParenEnd, len) === this.pos) {
        checkedGrammar = true;
        const scope = scripts?.[scripts.length - 1];
        const end = this.findSubstitutionEnd(scope?.start ?? start2, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
        if (end !== -1) {
          if (scope === void 0) {
            this.pos = end;
            return bt ? src.slice(start2, end - 1) : "";
          }
          this.pos = end - 1;
          depth = scope.depth + 1;
          caseDepth = 0;
          caseParens = 0;
          wordStartAfterParen.length = scope.parens + 1;
          ch = CH_RPAREN;
        }
      }
      if (ch === CH_LPAREN) {
        const prev = this.pos > start2 && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
        const commandDollarPos = prev === CH_DOLLAR ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
        const wordParen = commandDollarPos !== -1 || prev === CH_LT || prev === CH_GT || prev === CH_EQ || prev === CH_AT || prev === CH_QUESTION || prev === CH_STAR || prev === CH_PLUS || prev === CH_BANG || prev === CH_LPAREN && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start2;
        const script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== CH_LPAREN || (prev === CH_LT || prev === CH_GT) && arithBase < 0 && !arithExtent;
        if (script) {
          (scripts ?? (scripts = [])).push({
            start: this.pos + 1,
            dollar: commandDollarPos,
            depth,
            parens: wordStartAfterParen.length,
            caseDepth,
            caseParens,
            arithBase,
            arithExtent,
            substitutions,
            checkedGrammar,
            pendingDelims
          });
          caseDepth = 0;
          caseParens = 0;
          arithBase = -1;
          arithExtent = false;
          checkedGrammar = false;
          pendingDelims = null;
        }
        wordStartAfterParen.push(!wordParen);
        wordStart = true;
        if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
          arithBase = depth;
        }
        if (commandDollarPos !== -1) {
          if (script)
            substitutions++;
          else
            (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
          if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) > MAX_SYNTAX_NESTING && !reported) {
            this.errors.push({ message: "maximum command substitution nesting depth exceeded", pos: commandDollarPos });
            reported = true;
          }
        }
        continuedDollarPos = -1;
        continuedParenPos = -1;
        depth++;
        if (caseDepth > 0)
          caseParens++;
        this.pos++;
      } else if (ch === CH_RPAREN) {
        if (caseDepth > 0 && caseParens === 0) {
          this.pos++;
          wordStart = true;
        } else {
          if (caseDepth > 0)
            caseParens--;
          depth--;
          if (depth === 0 && !quoteOnly) {
            const result = bt ? src.slice(start2, this.pos) : "";
            this.pos++;
            return result;
          }
          if (depth <= arithBase)
            arithBase = -1;
          if (arithmeticOpens !== void 0) {
            while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth)
              arithmeticOpens.pop();
          }
          wordStart = wordStartAfterParen.pop() ?? true;
          this.pos++;
          const scope = scripts?.[scripts.length - 1];
          if (scope !== void 0 && scope.depth === depth) {
            scripts.pop();
            caseDepth = scope.caseDepth;
            caseParens = scope.caseParens;
            arithBase = scope.arithBase;
            arithExtent = scope.arithExtent;
            substitutions = scope.substitutions;
            checkedGrammar = scope.checkedGrammar;
            pendingDelims = scope.pendingDelims;
          }
        }
        lastParenEnd = this.pos;
      } else if (ch === CH_BACKSLASH) {
        if (this.pos > start2 && src.charCodeAt(this.pos - 1) === CH_DOLLAR) {
          const logicalPos = skipLineContinuations(src, this.pos, len);
          if (logicalPos > this.pos && src.charCodeAt(logicalPos) === CH_LPAREN && src.charCodeAt(logicalPos + 1) !== CH_LPAREN) {
            continuedDollarPos = this.pos - 1;
            continuedParenPos = logicalPos;
          }
        }
        this.pos++;
        if (this.pos < len) {
          if (src.charCodeAt(this.pos) !== CH_NL) {
            wordStart = false;
          }
          this.pos++;
        }
        escapedEnd = this.pos;
      } else if (ch === CH_DOLLAR) {
        const next = src.charCodeAt(++this.pos);
        if (next === CH_SQUOTE) {
          this.pos++;
          this.skipAnsiCQuoted();
        } else if (next === CH_DOLLAR) {
          this.pos++;
        } else if (next === CH_LBRACE && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
          quotes.push({ close: CH_RBRACE, depth });
          parameterDepth++;
          this.pos++;
        }
        wordStart = false;
      } else if (ch === CH_SQUOTE) {
        this.pos++;
        this.skipSQ();
        wordStart = false;
      } else if (ch === CH_DQUOTE) {
        quotes.push({ close: CH_DQUOTE, depth });
        quotedDepth++;
        this.pos++;
        wordStart = false;
      } else if (ch === CH_BACKTICK) {
        this.pos++;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH)
            this.pos++;
          if (this.pos < len)
            this.pos++;
        }
        if (this.pos < len)
          this.pos++;
        wordStart = false;
      } else if (ch === CH_LT && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
        if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === CH_LT) {
          this.pos += 3;
        } else {
          this.pos += 2;
          const strip = this.pos < len && src.charCodeAt(this.pos) === CH_DASH;
          if (strip)
            this.pos++;
          this.skipSpacesAndTabs();
          this.readHereDocDelimiter();
          if (this._hereDelim || this._hereQuoted) {
            (pendingDelims ?? (pendingDelims = [])).push({
              delimiter: this._hereDelim,
              strip,
              quoted: this._hereQuoted
            });
          }
        }
        wordStart = false;
      } else if (ch === CH_NL && pendingDelims) {
        this.pos++;
        for (const hd of pendingDelims)
          this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
        pendingDelims = null;
        wordStart = true;
      } else if (ch === CH_HASH && arithBase < 0 && !arithExtent && wordStart) {
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_NL)
          this.pos++;
      } else {
        const wStart = this.pos;
        while (this.pos < len) {
          const wc = src.charCodeAt(this.pos);
          if (wc < 128 && charType[wc])
            break;
          this.pos++;
        }
        if (this.pos > wStart) {
          const wLen = this.pos - wStart;
          if (wLen === 4 && wordStart && arithBase < 0 && !arithExtent) {
            const c0 = src.charCodeAt(wStart);
            if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) {
              caseDepth++;
            } else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
              caseDepth--;
              if (caseDepth === 0)
                caseParens = 0;
            }
          }
          wordStart = false;
        } else {
          const wc = src.charCodeAt(this.pos);
          wordStart = wc < 128 && (charType[wc] & 1) !== 0;
          this.pos++;
        }
      }
    }
    this._unbalanced = true;
    if (quoteOnly && scripts !== void 0 && scripts.length > 0) {
      this.errors.push({ message: "unterminated command substitution", pos: scripts[0].dollar });
    }
    return bt ? src.slice(start2, this.pos) : "";
  }
};

// node_modules/unbash/dist/arithmetic.js
function opPrec(op) {
  switch (op) {
    case ",":
      return 1;
    case "=":
    case "+=":
    case "-=":
    case "*=":
    case "/=":
    case "%=":
    case "<<=":
    case ">>=":
    case "&=":
    case "|=":
    case "^=":
      return 2;
    case "||":
      return 4;
    case "&&":
      return 5;
    case "|":
      return 6;
    case "^":
      return 7;
    case "&":
      return 8;
    case "==":
    case "!=":
      return 9;
    case "<":
    case "<=":
    case ">":
    case ">=":
      return 10;
    case "<<":
    case ">>":
      return 11;
    case "+":
    case "-":
      return 12;
    case "*":
    case "/":
    case "%":
      return 13;
    case "**":
      return 14;
    case "?":
      return 3;
    default:
      return -1;
  }
}
function trimEnd(src, start2, end) {
  while (end > start2) {
    const c = src.charCodeAt(end - 1);
    if (c !== CH_SPACE && c !== CH_TAB && c !== CH_NL)
      break;
    end--;
  }
  return end;
}
function opRightAssoc(op) {
  switch (op) {
    case "=":
    case "+=":
    case "-=":
    case "*=":
    case "/=":
    case "%=":
    case "<<=":
    case ">>=":
    case "&=":
    case "|=":
    case "^=":
    case "**":
      return true;
    default:
      return false;
  }
}
function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
  let pos = 0;
  const len = src.length;
  const initialWordCount = collector?.embeddedWords.length ?? 0;
  function makeWord(start3, end, embedded = false) {
    const node = {
      type: "ArithmeticWord",
      pos: start3 + offset,
      end: end + offset,
      value: src.slice(start3, end),
      parts: void 0
    };
    if (embedded)
      collector?.embeddedWords.push(node);
    return node;
  }
  function skipWS() {
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c === CH_SPACE || c === CH_TAB || c === CH_NL)
        pos++;
      else
        break;
    }
  }
  function tryReadBinOp() {
    if (pos >= len)
      return null;
    const c = src.charCodeAt(pos);
    const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
    const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
    switch (c) {
      case CH_COMMA:
        pos++;
        return ",";
      case CH_EQ:
        if (nc === CH_EQ) {
          pos += 2;
          return "==";
        }
        pos++;
        return "=";
      case CH_BANG:
        if (nc === CH_EQ) {
          pos += 2;
          return "!=";
        }
        return null;
      // unary
      case CH_LT:
        if (nc === CH_LT) {
          if (nnc === CH_EQ) {
            pos += 3;
            return "<<=";
          }
          pos += 2;
          return "<<";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "<=";
        }
        pos++;
        return "<";
      case CH_GT:
        if (nc === CH_GT) {
          if (nnc === CH_EQ) {
            pos += 3;
            return ">>=";
          }
          pos += 2;
          return ">>";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return ">=";
        }
        pos++;
        return ">";
      case CH_PLUS:
        if (nc === CH_EQ) {
          pos += 2;
          return "+=";
        }
        if (nc === CH_PLUS)
          return null;
        pos++;
        return "+";
      case CH_DASH:
        if (nc === CH_EQ) {
          pos += 2;
          return "-=";
        }
        if (nc === CH_DASH)
          return null;
        pos++;
        return "-";
      case CH_STAR:
        if (nc === CH_STAR) {
          pos += 2;
          return "**";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "*=";
        }
        pos++;
        return "*";
      case CH_SLASH:
        if (nc === CH_EQ) {
          pos += 2;
          return "/=";
        }
        pos++;
        return "/";
      case CH_PERCENT:
        if (nc === CH_EQ) {
          pos += 2;
          return "%=";
        }
        pos++;
        return "%";
      case CH_PIPE:
        if (nc === CH_PIPE) {
          pos += 2;
          return "||";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "|=";
        }
        pos++;
        return "|";
      case CH_AMP:
        if (nc === CH_AMP) {
          pos += 2;
          return "&&";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "&=";
        }
        pos++;
        return "&";
      case CH_CARET:
        if (nc === CH_EQ) {
          pos += 2;
          return "^=";
        }
        pos++;
        return "^";
      case CH_QUESTION:
        pos++;
        return "?";
      default:
        return null;
    }
  }
  function skipTruncatedUnary() {
    skipWS();
    while (pos < len) {
      const c2 = src.charCodeAt(pos);
      if (c2 !== CH_BANG && c2 !== CH_TILDE && c2 !== CH_PLUS && c2 !== CH_DASH)
        break;
      if (src.charCodeAt(pos + 1) === CH_EQ)
        break;
      pos++;
      skipWS();
    }
    if (src.charCodeAt(pos) === CH_LPAREN) {
      let groups = 1;
      pos++;
      while (pos < len && groups > 0) {
        const wordEnd = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
        if (wordEnd > pos + offset) {
          pos = wordEnd - offset;
          continue;
        }
        const c2 = src.charCodeAt(pos++);
        if (c2 === CH_LPAREN)
          groups++;
        else if (c2 === CH_RPAREN)
          groups--;
      }
    } else if (pos < len && src.charCodeAt(pos) !== CH_RPAREN && src.charCodeAt(pos) !== CH_COLON) {
      parseAtom(0);
    }
    skipWS();
    const c = src.charCodeAt(pos);
    if ((c === CH_PLUS || c === CH_DASH) && src.charCodeAt(pos + 1) === c)
      pos += 2;
  }
  function recoverExpression(minPrec) {
    skipWS();
    const start3 = pos;
    if (start3 === len)
      return makeWord(start3, start3);
    const wordCount = collector?.embeddedWords.length ?? 0;
    let ternaries = 0;
    for (; ; ) {
      skipTruncatedUnary();
      skipWS();
      if (src.charCodeAt(pos) === CH_COLON && ternaries > 0) {
        ternaries--;
        pos++;
        continue;
      }
      const saved = pos;
      const op = tryReadBinOp();
      if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
        pos = saved;
        break;
      }
      if (op === "?")
        ternaries++;
    }
    if (collector)
      collector.embeddedWords.length = wordCount;
    return makeWord(start3, trimEnd(src, start3, pos));
  }
  function parseBinExpr(minPrec, depth) {
    if (depth > MAX_SYNTAX_NESTING)
      return recoverExpression(minPrec);
    let left = parseUnaryExpr(depth);
    while (true) {
      skipWS();
      if (pos >= len)
        break;
      const saved = pos;
      const op = tryReadBinOp();
      if (!op)
        break;
      if (op === "?") {
        if (opPrec(op) < minPrec) {
          pos = saved;
          break;
        }
        const consequent = parseBinExpr(1, depth + 1);
        skipWS();
        if (pos < len && src.charCodeAt(pos) === CH_COLON)
          pos++;
        const alternate = parseBinExpr(3, depth + 1);
        left = { type: "ArithmeticTernary", pos: left.pos, end: alternate.end, test: left, consequent, alternate };
        continue;
      }
      const prec = opPrec(op);
      if (prec < minPrec) {
        pos = saved;
        break;
      }
      const nextPrec = opRightAssoc(op) ? prec : prec + 1;
      const right = parseBinExpr(nextPrec, depth + 1);
      left = { type: "ArithmeticBinary", pos: left.pos, end: right.end, operator: op, left, right };
    }
    return left;
  }
  function parseUnaryExpr(depth) {
    skipWS();
    if (depth > MAX_SYNTAX_NESTING)
      return recoverExpression(15);
    if (pos >= len)
      return makeWord(pos, pos);
    const start3 = pos;
    const c = src.charCodeAt(pos);
    const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
    if (c === CH_PLUS && nc === CH_PLUS) {
      pos += 2;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start3 + offset, end: operand.end, operator: "++", operand, prefix: true };
    }
    if (c === CH_DASH && nc === CH_DASH) {
      pos += 2;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start3 + offset, end: operand.end, operator: "--", operand, prefix: true };
    }
    if (c === CH_BANG) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start3 + offset, end: operand.end, operator: "!", operand, prefix: true };
    }
    if (c === CH_TILDE) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start3 + offset, end: operand.end, operator: "~", operand, prefix: true };
    }
    if (c === CH_PLUS && nc !== CH_PLUS && nc !== CH_EQ) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start3 + offset, end: operand.end, operator: "+", operand, prefix: true };
    }
    if (c === CH_DASH && nc !== CH_DASH && nc !== CH_EQ) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start3 + offset, end: operand.end, operator: "-", operand, prefix: true };
    }
    return parsePostfixExpr(depth);
  }
  function parsePostfixExpr(depth) {
    const operand = parseAtom(depth);
    skipWS();
    if (pos + 1 < len) {
      const c = src.charCodeAt(pos);
      const nc = src.charCodeAt(pos + 1);
      if (c === CH_PLUS && nc === CH_PLUS) {
        pos += 2;
        return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "++", operand, prefix: false };
      }
      if (c === CH_DASH && nc === CH_DASH) {
        pos += 2;
        return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "--", operand, prefix: false };
      }
    }
    return operand;
  }
  function parseAtom(depth) {
    skipWS();
    if (pos >= len)
      return makeWord(pos, pos);
    const c = src.charCodeAt(pos);
    if (c === CH_LPAREN) {
      const start4 = pos;
      pos++;
      const expr = parseBinExpr(0, depth + 1);
      skipWS();
      if (pos < len && src.charCodeAt(pos) === CH_RPAREN)
        pos++;
      return { type: "ArithmeticGroup", pos: start4 + offset, end: pos + offset, expression: expr };
    }
    if (c === CH_DOLLAR) {
      const start4 = pos;
      const wordCount2 = collector?.embeddedWords.length ?? 0;
      const atom2 = readDollarAtom();
      const wordEnd2 = collector?.findArithmeticWordEnd?.(start4 + offset, offset + len) ?? pos + offset;
      if (wordEnd2 > pos + offset) {
        if (collector)
          collector.embeddedWords.length = wordCount2;
        pos = wordEnd2 - offset;
        return makeWord(start4, pos, true);
      }
      return atom2;
    }
    if (c === 96 || c === 34 || c === 39) {
      const start4 = pos;
      pos = (collector?.findArithmeticWordEnd?.(start4 + offset, offset + len) ?? start4 + offset + 1) - offset;
      return makeWord(start4, pos, true);
    }
    const start3 = pos;
    const wordCount = collector?.embeddedWords.length ?? 0;
    const atom = readWordAtom();
    const wordEnd = collector?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? pos + offset;
    if (wordEnd > pos + offset) {
      if (collector)
        collector.embeddedWords.length = wordCount;
      pos = wordEnd - offset;
      return makeWord(start3, pos, true);
    }
    return atom;
  }
  function readDollarAtom() {
    const start3 = pos;
    pos++;
    if (pos >= len)
      return makeWord(start3, pos);
    const c = src.charCodeAt(pos);
    if (c === CH_LPAREN) {
      if (pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
        const expansionEnd = collector?.findArithmeticExpansionEnd(start3 + offset, offset + len) ?? -1;
        if (expansionEnd !== -1) {
          pos = expansionEnd - offset;
        } else {
          pos += 2;
          let depth = 1;
          while (pos < len && depth > 0) {
            if (src.charCodeAt(pos) === CH_LPAREN && src.charCodeAt(pos + 1) === CH_LPAREN) {
              depth++;
              pos += 2;
            } else if (src.charCodeAt(pos) === CH_RPAREN && src.charCodeAt(pos + 1) === CH_RPAREN) {
              depth--;
              pos += 2;
            } else {
              pos++;
            }
          }
        }
      } else {
        pos++;
        const close = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
        if (close !== -1) {
          pos = close - offset + 1;
        } else {
          let depth = 1;
          while (pos < len && depth > 0) {
            const ch = src.charCodeAt(pos++);
            if (ch === CH_LPAREN)
              depth++;
            else if (ch === CH_RPAREN)
              depth--;
          }
        }
        const text = src.slice(start3, pos);
        return collector ? collector.commandExpansion(start3 + offset, pos + offset, text) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start3 + offset, pos + offset, text);
      }
    } else if (c === CH_LBRACE) {
      const close = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
      if (close !== -1) {
        pos = close - offset + 1;
      } else {
        pos++;
        let depth = 1;
        while (pos < len && depth > 0) {
          const ch = src.charCodeAt(pos++);
          if (ch === CH_LBRACE)
            depth++;
          else if (ch === CH_RBRACE)
            depth--;
        }
      }
    } else {
      while (pos < len) {
        const ch = src.charCodeAt(pos);
        if (ch >= CH_a && ch <= CH_z || ch >= CH_A && ch <= CH_Z || ch >= CH_0 && ch <= CH_9 || ch === CH_UNDERSCORE)
          pos++;
        else
          break;
      }
    }
    return makeWord(start3, pos, c === CH_LPAREN || c === CH_LBRACE);
  }
  function readWordAtom() {
    const start3 = pos;
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c >= CH_0 && c <= CH_9 || c >= CH_A && c <= CH_Z || c >= CH_a && c <= CH_z || c === CH_UNDERSCORE || c === 35) {
        pos++;
      } else
        break;
    }
    if (pos > start3 && pos < len && src.charCodeAt(pos) === CH_LBRACKET) {
      const close = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
      if (close !== -1) {
        pos = close - offset + 1;
      } else {
        pos++;
        let depth = 1;
        while (pos < len && depth > 0) {
          const c = src.charCodeAt(pos);
          if (c === CH_LBRACKET)
            depth++;
          else if (c === CH_RBRACKET)
            depth--;
          pos++;
        }
      }
      return makeWord(start3, pos, true);
    }
    if (pos === start3) {
      pos++;
      return makeWord(start3, pos);
    }
    return makeWord(start3, pos);
  }
  skipWS();
  if (pos >= len)
    return null;
  const start2 = pos;
  const result = parseBinExpr(0, nestingDepth);
  skipWS();
  if (pos < len) {
    if (collector)
      collector.embeddedWords.length = initialWordCount;
    return makeWord(start2, trimEnd(src, start2, len), collector !== void 0);
  }
  return result;
}

// node_modules/unbash/dist/parts.js
var computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, void 0, word.pos) : void 0;
function wordPartsResolver(context) {
  return context.wordParts ?? (context.wordParts = (source, word, depth) => computeWordParts(source, word, depth, context));
}
function embeddedPartsResolver(context) {
  return context.embeddedParts ?? (context.embeddedParts = (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context));
}
function arrayPartsResolver(context) {
  return context.arrayParts ?? (context.arrayParts = (source, word, depth) => computeArrayElementParts(source, word, depth, context));
}
function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
  const lexer = new Lexer(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts = lexer.buildWordParts(word.pos);
  return parts ?? void 0;
}
function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = false) {
  if (!hasEmbeddedWordStructure(source, word.pos, word.end))
    return void 0;
  const lexer = new Lexer(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts = lexer.buildEmbeddedWordParts(word.pos, arithmetic);
  return parts ?? void 0;
}
function computeArrayElementParts(source, word, depth = 0, context) {
  const lexer = new Lexer(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts = lexer.buildArrayElementParts(word.pos);
  return parts ?? void 0;
}
function computeHereDocBodyParts(source, word, depth = 0, context) {
  const lexer = new Lexer(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts = lexer.buildHereDocParts(word.pos, word.end);
  return parts ?? void 0;
}

// node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
  if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) {
    return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
  }
  const embeddedWords = [];
  const lexer = new Lexer(source, 0, source.length, false, context);
  lexer._nestingDepth = depth;
  const expression = parseArithmeticExpression(body, offset, {
    embeddedWords,
    commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
      source,
      start: pos + 2,
      end: end - 1,
      depth: depth + 1,
      parenBoundary: true,
      context
    }),
    findClosingBracket: (start2, end) => lexer.findClosingBracket(start2, end),
    findClosingBrace: (start2, end) => lexer.findClosingBrace(start2, end),
    findClosingParenthesis: (start2, end) => lexer.findClosingParenthesis(start2, end),
    findArithmeticExpansionEnd: (start2, end) => lexer.findArithmeticExpansionEnd(start2, end),
    findArithmeticWordEnd: (start2, end) => lexer.findArithmeticWordEnd(start2, end)
  }, depth) ?? void 0;
  if (embeddedDepth <= MAX_SYNTAX_NESTING) {
    for (const node of embeddedWords)
      node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
  }
  return expression;
}

// node_modules/unbash/dist/assignment.js
var ArrayValueImpl = class {
  type = "ArrayValue";
  pos;
  end;
  #source;
  #depth;
  #context;
  #elements;
  constructor(source, pos, end, depth, context) {
    this.pos = pos;
    this.end = end;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
  }
  get elements() {
    if (this.#elements)
      return this.#elements;
    const lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, false, this.#context);
    lexer._nestingDepth = this.#depth;
    const elements = [];
    while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
      const token = lexer.next(LexContext.ArrayElement);
      if (token.token !== Token.Word && token.token !== Token.Assignment)
        continue;
      const text = token.raw ? token.value : this.#source.slice(token.pos, token.end);
      const indexed = text.charCodeAt(0) === 91;
      const context = lexer.getSubstitutionContext();
      const source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source;
      const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
      elements.push(new WordImpl(text, token.pos, token.end, source, resolver, this.#depth));
    }
    this.#elements = elements;
    return elements;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, elements: this.elements };
  }
};
var AssignmentImpl = class {
  type = "Assignment";
  pos;
  end;
  text;
  #source;
  #depth;
  #context;
  #operatorPos;
  #name = null;
  #append;
  #index;
  #value = null;
  constructor(text, pos, end, source, operatorPos, depth, context) {
    this.pos = pos;
    this.end = end;
    this.text = text;
    this.#source = source;
    this.#operatorPos = operatorPos;
    this.#depth = depth;
    this.#context = context;
  }
  get name() {
    return this.#name ?? this.resolveTarget();
  }
  get append() {
    if (this.#name === null)
      this.resolveTarget();
    return this.#append;
  }
  get index() {
    if (this.#name === null)
      this.resolveTarget();
    return this.#index;
  }
  get value() {
    if (this.#value !== null)
      return this.#value;
    const start2 = this.#operatorPos + 1;
    const arrayStart = skipLineContinuations(this.#source, start2, this.end);
    this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start2, this.end), start2, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
    return this.#value;
  }
  resolveTarget() {
    const equal = this.#operatorPos - this.pos;
    let nameEnd = equal;
    let appendPos = equal;
    while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10)
      appendPos -= 2;
    if (this.text.charCodeAt(appendPos - 1) === 43) {
      this.#append = true;
      nameEnd = appendPos - 1;
    }
    const bracket = this.text.indexOf("[");
    if (bracket > 0 && bracket < nameEnd) {
      const close = this.text.lastIndexOf("]", equal);
      if (close > bracket) {
        const start2 = this.pos + bracket + 1;
        const end = this.pos + close;
        this.#index = new WordImpl(this.#source.slice(start2, end), start2, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
        nameEnd = bracket;
      }
    }
    const name = this.text.slice(0, nameEnd);
    return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      text: this.text,
      name: this.name,
      append: this.append,
      index: this.index,
      value: this.value
    };
  }
};

// node_modules/unbash/dist/command.js
var isArgument = (item) => item.type === "Word" || item.type === "Assignment";
var CommandImpl = class {
  type = "Command";
  pos;
  end;
  name;
  prefix;
  suffix;
  #args;
  #redirects;
  constructor(pos, end, name, prefix, suffix) {
    this.pos = pos;
    this.end = end;
    this.name = name;
    this.prefix = prefix;
    this.suffix = suffix;
  }
  get args() {
    if (this.#args === void 0) {
      const suffix = this.suffix;
      this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
    }
    return this.#args;
  }
  get redirects() {
    if (this.#redirects === void 0) {
      const redirects = [];
      for (const item of this.prefix)
        if (item.type !== "Assignment")
          redirects.push(item);
      for (const item of this.suffix)
        if (!isArgument(item))
          redirects.push(item);
      this.#redirects = redirects;
    }
    return this.#redirects;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, name: this.name, prefix: this.prefix, suffix: this.suffix };
  }
};

// node_modules/unbash/dist/heredoc.js
var HereDocBodyImpl = class {
  type = "HereDocBody";
  pos;
  end;
  text = "";
  #source;
  #depth;
  #context;
  #parts;
  constructor(source, pos, quoted, depth, context) {
    this.pos = pos;
    this.end = pos;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
    this.#parts = quoted ? void 0 : null;
  }
  get parts() {
    if (this.#parts === null)
      this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
    return this.#parts;
  }
  toJSON() {
    return { type: this.type, pos: this.pos, end: this.end, text: this.text, parts: this.parts };
  }
};

// node_modules/unbash/dist/parser.js
Lexer._findSubstitutionEnd = findSubstitutionEnd;
ScriptExpansionImpl._resolveScript = parseRegion;
ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
function isDeclarationCommand(name) {
  switch (name.length) {
    case 5:
      return name === "local" || name === "alias";
    case 6:
      return name === "export";
    case 7:
      return name === "declare" || name === "typeset";
    case 8:
      return name === "readonly";
    default:
      return false;
  }
}
var ArithmeticCommandImpl = class {
  type = "ArithmeticCommand";
  pos;
  end;
  body;
  #source;
  #depth;
  #context;
  #expression = null;
  constructor(pos, end, body, source, depth, context) {
    this.pos = pos;
    this.end = end;
    this.body = body;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
  }
  get expression() {
    if (this.#expression === null) {
      this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
    }
    return this.#expression;
  }
  set expression(v) {
    this.#expression = v ?? void 0;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      expression: this.expression,
      body: this.body
    };
  }
};
var ArithmeticForImpl = class {
  type = "ArithmeticFor";
  pos;
  end;
  body;
  #initStr;
  #testStr;
  #updateStr;
  #initPos;
  #testPos;
  #updatePos;
  #source;
  #depth;
  #context;
  #initialize = null;
  #test = null;
  #update = null;
  constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
    this.pos = pos;
    this.end = end;
    this.body = body;
    this.#initStr = initStr;
    this.#testStr = testStr;
    this.#updateStr = updateStr;
    this.#initPos = initPos;
    this.#testPos = testPos;
    this.#updatePos = updatePos;
    this.#source = source;
    this.#depth = depth;
    this.#context = context;
  }
  get initialize() {
    if (this.#initialize === null) {
      if (this.#initStr) {
        this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
      } else {
        this.#initialize = void 0;
      }
    }
    return this.#initialize;
  }
  set initialize(v) {
    this.#initialize = v ?? void 0;
  }
  get test() {
    if (this.#test === null) {
      if (this.#testStr) {
        this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
      } else {
        this.#test = void 0;
      }
    }
    return this.#test;
  }
  set test(v) {
    this.#test = v ?? void 0;
  }
  get update() {
    if (this.#update === null) {
      if (this.#updateStr) {
        this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
      } else {
        this.#update = void 0;
      }
    }
    return this.#update;
  }
  set update(v) {
    this.#update = v ?? void 0;
  }
  toJSON() {
    return {
      type: this.type,
      pos: this.pos,
      end: this.end,
      initialize: this.initialize,
      test: this.test,
      update: this.update,
      body: this.body
    };
  }
};
var CASE_TERMINATORS = {
  [Token.DoubleSemi]: ";;",
  [Token.SemiAmp]: ";&",
  [Token.DoubleSemiAmp]: ";;&"
};
var REDIRECT_OPS = {
  ">": ">",
  ">>": ">>",
  "<": "<",
  "<>": "<>",
  "<&": "<&",
  ">&": ">&",
  ">|": ">|",
  "&>": "&>",
  "&>>": "&>>"
};
var listTerminators = new Uint8Array(37);
listTerminators[Token.EOF] = 1;
listTerminators[Token.RParen] = 1;
listTerminators[Token.RBrace] = 1;
listTerminators[Token.Then] = 1;
listTerminators[Token.Else] = 1;
listTerminators[Token.Elif] = 1;
listTerminators[Token.Fi] = 1;
listTerminators[Token.Do] = 1;
listTerminators[Token.Done] = 1;
listTerminators[Token.Esac] = 1;
listTerminators[Token.DoubleSemi] = 1;
listTerminators[Token.SemiAmp] = 1;
listTerminators[Token.DoubleSemiAmp] = 1;
var compoundClosers = new Uint8Array(37);
compoundClosers[Token.RParen] = 1;
compoundClosers[Token.RBrace] = 1;
compoundClosers[Token.DblRBracket] = 1;
compoundClosers[Token.Fi] = 1;
compoundClosers[Token.Done] = 1;
compoundClosers[Token.Esac] = 1;
compoundClosers[Token.ArithCmd] = 1;
function isTestNegation(t) {
  return t.token === Token.Word && t.keywordEligible && t.value === "!";
}
var commandStarts = new Uint8Array(37);
commandStarts[Token.Word] = 1;
commandStarts[Token.Assignment] = 1;
commandStarts[Token.Bang] = 1;
commandStarts[Token.LParen] = 1;
commandStarts[Token.LBrace] = 1;
commandStarts[Token.DblLBracket] = 1;
commandStarts[Token.If] = 1;
commandStarts[Token.For] = 1;
commandStarts[Token.While] = 1;
commandStarts[Token.Until] = 1;
commandStarts[Token.Case] = 1;
commandStarts[Token.Function] = 1;
commandStarts[Token.Select] = 1;
commandStarts[Token.ArithCmd] = 1;
commandStarts[Token.Coproc] = 1;
commandStarts[Token.Redirect] = 1;
var UNARY_TEST_OPS = {
  "-a": 1,
  "-b": 1,
  "-c": 1,
  "-d": 1,
  "-e": 1,
  "-f": 1,
  "-g": 1,
  "-h": 1,
  "-k": 1,
  "-p": 1,
  "-r": 1,
  "-s": 1,
  "-t": 1,
  "-u": 1,
  "-v": 1,
  "-w": 1,
  "-x": 1,
  "-z": 1,
  "-n": 1,
  "-o": 1,
  "-N": 1,
  "-S": 1,
  "-L": 1,
  "-G": 1,
  "-O": 1,
  "-R": 1
};
var BINARY_TEST_OPS = {
  "==": 1,
  "!=": 1,
  "=~": 1,
  "=": 1,
  "-eq": 1,
  "-ne": 1,
  "-lt": 1,
  "-le": 1,
  "-gt": 1,
  "-ge": 1,
  "-nt": 1,
  "-ot": 1,
  "-ef": 1,
  "<": 1,
  ">": 1
};
var EMPTY_REDIRECTS = [];
var EMPTY_PREFIXES = [];
var EMPTY_ELIFS = [];
function parse(source) {
  return new Parser(source, 0, source.length).run();
}
function parseRegion(source, start2, end, depth = 0, parenBoundary = false, context) {
  return new Parser(source, start2, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class _SubstitutionLexer extends Lexer {
  boundaries;
  pending;
  context;
  constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
    super(source, boundary.start, boundary.end, parenBoundary, context);
    this._nestingDepth = boundary.depth;
    this.boundaries = boundaries;
    this.pending = pending;
    this.context = context;
  }
  // Keep child boundary requests on this worklist so nested scans stay iterative.
  fork(start2, end, parenBoundary = false) {
    return new _SubstitutionLexer(this.getSource(), { start: start2, end, depth: this._nestingDepth }, this.boundaries, this.pending, this.context, parenBoundary);
  }
  findSubstitutionEnd(start2, end, depth = this._nestingDepth + 1) {
    const known = this.context.boundaries?.get(start2);
    if (known !== void 0)
      return known <= end ? known : -1;
    const boundary = this.boundaries.get(start2);
    if (boundary !== void 0)
      return boundary <= end ? boundary : -1;
    if (!this.boundaries.has(start2)) {
      this.boundaries.set(start2, void 0);
      this.pending.push({ start: start2, end, depth });
    }
    return -1;
  }
};
function findSubstitutionEnd(source, start2, end, depth, context) {
  const boundaries = /* @__PURE__ */ new Map([[start2, void 0]]);
  const pending = [{ start: start2, end, depth }];
  while (pending.length > 0) {
    const count = pending.length;
    const boundary = pending[count - 1];
    const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
    const found = new Parser(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
    if (pending.length === count) {
      boundaries.set(boundary.start, found);
      if (found !== -1)
        substitutionBoundaries(context).set(boundary.start, found);
      pending.pop();
    }
  }
  return boundaries.get(start2) ?? -1;
}
var Parser = class {
  tok;
  source;
  start;
  end;
  depth;
  errors = null;
  syntaxDepth = 0;
  // `depth` counts the substitution scripts (and sub-fields) enclosing this region; it
  // shares the MAX_SYNTAX_NESTING budget with the lexer's lazy word-part materialization.
  constructor(source, start2, end, depth = 0, parenBoundary = false, lexer, context) {
    this.tok = lexer ?? new Lexer(source, start2, end, parenBoundary, createSubstitutionContext(context));
    this.tok._nestingDepth = depth;
    this.source = source;
    this.start = start2;
    this.end = end;
    this.depth = depth;
  }
  run() {
    const start2 = this.start;
    if (this.depth > MAX_SYNTAX_NESTING)
      this.error("maximum substitution nesting depth exceeded", start2);
    let shebang;
    if (start2 === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
      const nl = this.source.indexOf("\n");
      shebang = nl === -1 ? this.source : this.source.slice(0, nl);
    }
    const commands = this.list();
    for (; ; ) {
      const unexpected = this.tok.peek(LexContext.CommandStart);
      if (unexpected.token === Token.EOF)
        break;
      this.unexpectedToken(unexpected);
      if (!listTerminators[unexpected.token] && unexpected.token !== Token.In)
        break;
      this.tok.next(LexContext.CommandStart);
      let separator = this.tok.peek(LexContext.CommandStart).token;
      if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp)
        break;
      while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
        this.tok.next(LexContext.CommandStart);
        separator = this.tok.peek(LexContext.CommandStart).token;
      }
      const recovered = this.list();
      for (let i = 0; i < recovered.length; i++)
        commands.push(recovered[i]);
    }
    const lexerErrors = this.tok._errors;
    if (lexerErrors !== null && lexerErrors.length > 0) {
      const errors = this.errors ?? (this.errors = []);
      for (let i = 0; i < lexerErrors.length; i++)
        errors.push(lexerErrors[i]);
    }
    if (this.errors !== null && this.errors.length > 1)
      this.errors.sort((a, b) => a.pos - b.pos);
    return { type: "Script", pos: start2, end: this.end, shebang, commands, errors: this.errors ?? void 0 };
  }
  error(message, pos) {
    (this.errors ?? (this.errors = [])).push({ message, pos });
  }
  unexpectedToken(t) {
    this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
  }
  findSubstitutionEnd() {
    this.list();
    return this.acceptEnd(Token.RParen);
  }
  skipSemi() {
    if (this.tok.peek(LexContext.Normal).token === Token.Semi)
      this.tok.next(LexContext.Normal);
  }
  accept(token, ctx = LexContext.Normal) {
    if (this.tok.peek(ctx).token === token)
      return this.tok.next(ctx);
    return null;
  }
  acceptEnd(token, ctx = LexContext.Normal) {
    if (this.tok.peek(ctx).token === token)
      return this.tok.next(ctx).end;
    return -1;
  }
  skipNewlines(ctx = LexContext.Normal) {
    while (this.tok.peek(ctx).token === Token.Newline)
      this.tok.next(ctx);
  }
  doBody(hasDo) {
    const body = this.list();
    const emptyPos = hasDo ? this.emptyListPos(body) : -1;
    if (emptyPos >= 0)
      this.error("expected command after 'do'", emptyPos);
    return body;
  }
  // Where an empty compound list stopped, or -1. An empty condition is reported only
  // once `then` or `do` follows, so a missing keyword is not reported twice.
  emptyListPos(commands) {
    return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
  }
  makeStatement(command) {
    return {
      type: "Statement",
      pos: command.pos,
      end: command.end,
      command,
      background: void 0
    };
  }
  // list := and_or ((';' | '&' | NEWLINE) and_or)* [';' | '&' | NEWLINE]
  list() {
    const commands = [];
    this.skipNewlines(LexContext.CommandStart);
    let t = this.tok.peek(LexContext.CommandStart).token;
    if (listTerminators[t] || !commandStarts[t])
      return commands;
    const first = this.andOr();
    if (first)
      commands.push(this.makeStatement(first));
    for (; ; ) {
      t = this.tok.peekFollow(compoundClosers).token;
      if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp)
        break;
      const isBackground = t === Token.Amp;
      const sepEnd = this.tok.next(LexContext.Normal).end;
      if (isBackground) {
        const stmt = commands[commands.length - 1];
        stmt.background = true;
        stmt.end = sepEnd;
      }
      this.skipNewlines(LexContext.CommandStart);
      t = this.tok.peek(LexContext.CommandStart).token;
      if (listTerminators[t] || !commandStarts[t])
        break;
      const node = this.andOr();
      if (node)
        commands.push(this.makeStatement(node));
    }
    return commands;
  }
  // and_or := pipeline (('&&' | '||') newlines pipeline)*
  andOr() {
    const first = this.pipeline();
    if (!first)
      return null;
    let t = this.tok.peek(LexContext.Normal).token;
    if (t !== Token.And && t !== Token.Or)
      return first;
    const commands = [first];
    const operators = [];
    do {
      const operatorToken = this.tok.next(LexContext.Normal);
      const operator = operatorToken.token === Token.And ? "&&" : "||";
      this.skipNewlines(LexContext.CommandStart);
      const next = this.pipeline();
      if (!next) {
        this.error(`expected command after '${operator}'`, operatorToken.end);
        break;
      }
      operators.push(operator);
      commands.push(next);
      t = this.tok.peek(LexContext.Normal).token;
    } while (t === Token.And || t === Token.Or);
    return {
      type: "AndOr",
      pos: first.pos,
      end: commands[commands.length - 1].end,
      commands,
      operators
    };
  }
  withRedirects(command) {
    const redirects = this.collectTrailingRedirects();
    if (redirects.length === 0)
      return command;
    return { type: "Redirected", pos: command.pos, end: redirects[redirects.length - 1].end, command, redirects };
  }
  pipeline() {
    let prefixes;
    for (; ; ) {
      const token = this.tok.peek(LexContext.CommandStart);
      const isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
      if (token.token !== Token.Bang && !isTime)
        break;
      const prefix = this.tok.next(LexContext.CommandStart);
      const pos2 = prefix.pos;
      const keywordEnd = prefix.end;
      let posix;
      let endOfOptions;
      if (isTime) {
        let flag = this.tok.peek(LexContext.CommandStart);
        if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
          this.tok.next(LexContext.CommandStart);
          posix = { pos: flag.pos, end: flag.end };
          flag = this.tok.peek(LexContext.CommandStart);
        }
        if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
          this.tok.next(LexContext.CommandStart);
          endOfOptions = { pos: flag.pos, end: flag.end };
        }
      }
      if (prefixes === void 0)
        prefixes = [];
      prefixes.push(isTime ? { type: "Time", pos: pos2, end: endOfOptions?.end ?? posix?.end ?? keywordEnd, keywordEnd, posix, endOfOptions } : { type: "Negation", pos: pos2, end: keywordEnd });
    }
    const command = this.pipelineCommands();
    if (!prefixes)
      return command;
    const pos = prefixes[0].pos;
    if (command?.type === "Pipeline") {
      command.prefixes = prefixes;
      command.pos = pos;
      return command;
    }
    return {
      type: "Pipeline",
      pos,
      end: command ? command.end : prefixes[prefixes.length - 1].end,
      prefixes,
      commands: command ? [command] : [],
      operators: []
    };
  }
  pipelineCommands() {
    const first = this.command();
    if (!first)
      return null;
    if (this.tok.peek(LexContext.Normal).token !== Token.Pipe)
      return first;
    const commands = [first];
    const operators = [];
    while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
      const pipeToken = this.tok.next(LexContext.Normal);
      const operator = pipeToken.value === "|&" ? "|&" : "|";
      this.skipNewlines(LexContext.CommandStart);
      const cmd = this.command();
      if (!cmd) {
        this.error(`expected command after '${operator}'`, pipeToken.end);
        break;
      }
      operators.push(operator);
      commands.push(cmd);
    }
    if (commands.length === 1) {
      return commands[0];
    }
    const pipeline = {
      type: "Pipeline",
      pos: first.pos,
      end: commands[commands.length - 1].end,
      prefixes: EMPTY_PREFIXES,
      commands,
      operators
    };
    return pipeline;
  }
  // command := compound_command | function_def | simple_command
  command() {
    let compound;
    switch (this.tok.peek(LexContext.CommandStart).token) {
      case Token.LParen:
        compound = this.subshell();
        break;
      case Token.LBrace:
        compound = this.braceGroup();
        break;
      case Token.If:
        compound = this.ifClause();
        break;
      case Token.For:
        compound = this.forClause();
        break;
      case Token.While:
        compound = this.whileClause();
        break;
      case Token.Until:
        compound = this.untilClause();
        break;
      case Token.Case:
        compound = this.caseClause();
        break;
      case Token.Function:
        return this.functionDef();
      case Token.Select:
        compound = this.selectClause();
        break;
      case Token.DblLBracket:
        compound = this.testCommand();
        break;
      case Token.ArithCmd:
        compound = this.arithCommand();
        break;
      case Token.Coproc:
        return this.coprocCommand();
      case Token.Word:
      case Token.Assignment:
      case Token.Redirect:
        return this.simpleCommandOrFunction(false);
      default:
        return null;
    }
    return this.withRedirects(compound);
  }
  collectTrailingRedirects() {
    let redirects = EMPTY_REDIRECTS;
    while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
      if (redirects === EMPTY_REDIRECTS)
        redirects = [];
      redirects.push(this.readRedirect(LexContext.Normal));
    }
    return redirects;
  }
  // arith_command := (( expr ))
  arithCommand() {
    const tok = this.tok.next(LexContext.CommandStart);
    return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
  }
  // coproc := COPROC ([name] compound_command [redirections] | simple_command)
  coprocCommand() {
    const start2 = this.tok.next(LexContext.CommandStart);
    const pos = start2.pos;
    const first = this.tok.peek(LexContext.CommandStart);
    let name;
    if (first.token === Token.Word) {
      const lookahead = this.tok.fork(first.end, this.end);
      switch (lookahead.peek(LexContext.CommandStart).token) {
        case Token.LParen:
          lookahead.next(LexContext.CommandStart);
          if (lookahead.peek(LexContext.Normal).token !== Token.RParen)
            name = this.readWord(LexContext.CommandStart);
          break;
        case Token.LBrace:
        case Token.If:
        case Token.For:
        case Token.While:
        case Token.Until:
        case Token.Case:
        case Token.Select:
        case Token.DblLBracket:
        case Token.ArithCmd:
          name = this.readWord(LexContext.CommandStart);
      }
    }
    const cmd = first.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(true) : this.command();
    if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") {
      return { type: "Coproc", pos, end: cmd.end, name, body: cmd };
    }
    this.error("expected command after 'coproc'", cmd?.pos ?? start2.end);
    const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : { type: "CompoundList", pos: start2.end, end: start2.end, commands: [] };
    return { type: "Coproc", pos, end: body.end, name, body };
  }
  // subshell := '(' list ')'
  subshell() {
    return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
  }
  // Continues a subshell whose '(' the caller already consumed.
  subshellBody(pos) {
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum subshell nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipSubshellBody();
      if (closeEnd2 < 0)
        this.error("expected ')' to close subshell", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Subshell", pos, end: end2, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const commands = this.list();
    this.syntaxDepth--;
    if (commands.length === 0)
      this.error("expected command in subshell", pos);
    const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
    if (closeEnd < 0)
      this.error("expected ')' to close subshell", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "Subshell", pos, end, body: this.makeCompoundList(commands) };
  }
  // brace_group := '{' list '}'
  braceGroup() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum brace group nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.RBrace);
      if (closeEnd2 < 0)
        this.error("expected '}' to close brace group", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "BraceGroup", pos, end: end2, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const commands = this.list();
    this.syntaxDepth--;
    if (commands.length === 0)
      this.error("expected command in brace group", pos);
    const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
    if (closeEnd < 0)
      this.error("expected '}' to close brace group", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "BraceGroup", pos, end, body: this.makeCompoundList(commands) };
  }
  // if_clause := IF list THEN list (ELIF list THEN list)* [ELSE list] FI
  ifClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum if nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Fi);
      if (closeEnd2 < 0)
        this.error("expected 'fi' to close 'if'", this.tok.getPos());
      const end = closeEnd2 >= 0 ? closeEnd2 : pos;
      return {
        type: "If",
        pos,
        end,
        clause: this.makeCompoundList([]),
        then: this.makeCompoundList([]),
        elif: EMPTY_ELIFS,
        else: void 0
      };
    }
    this.syntaxDepth++;
    let command;
    let branchPos = pos;
    for (; ; ) {
      const clauseCommands = this.list();
      const emptyClausePos = this.emptyListPos(clauseCommands);
      const clause = this.makeCompoundList(clauseCommands);
      this.skipSemi();
      const thenToken = this.accept(Token.Then, LexContext.CommandStart);
      if (!thenToken)
        this.error("expected 'then'", this.tok.getPos());
      else if (emptyClausePos >= 0)
        this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
      const thenCommands = this.list();
      const then_ = this.makeCompoundList(thenCommands);
      if (thenToken && thenCommands.length === 0) {
        this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
        then_.pos = thenToken.end;
        then_.end = thenToken.end;
      }
      if (command) {
        if (command.elif === EMPTY_ELIFS)
          command.elif = [];
        command.elif.push({
          type: "Elif",
          pos: branchPos,
          end: then_.end,
          clause,
          then: then_
        });
      } else {
        command = { type: "If", pos, end: pos, clause, then: then_, elif: EMPTY_ELIFS, else: void 0 };
      }
      this.skipSemi();
      const elif = this.accept(Token.Elif, LexContext.CommandStart);
      if (!elif)
        break;
      branchPos = elif.pos;
    }
    if (this.accept(Token.Else, LexContext.CommandStart)) {
      const elseCommands = this.list();
      const emptyElsePos = this.emptyListPos(elseCommands);
      if (emptyElsePos >= 0)
        this.error("expected command after 'else'", emptyElsePos);
      command.else = this.makeCompoundList(elseCommands);
      this.skipSemi();
    }
    const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'fi' to close 'if'", this.tok.getPos());
    command.end = closeEnd >= 0 ? closeEnd : branchPos;
    this.syntaxDepth--;
    return command;
  }
  // for_clause := FOR word [IN word* (';'|NL)] DO list DONE
  //            | FOR '((' expr '))' [';'|NL] DO list DONE
  forClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.tok.peek(LexContext.Normal).token === Token.LParen) {
      return this.cStyleFor(pos);
    }
    const name = this.readRequiredWord("for");
    let wordlist;
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
      this.tok.next(LexContext.CommandStart);
      wordlist = [];
      while (this.tok.peek(LexContext.Normal).token === Token.Word) {
        wordlist.push(this.readWord(LexContext.Normal));
      }
    }
    this.skipSemi();
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      const bg = this.braceGroup();
      return { type: "For", pos, end: bg.end, name, wordlist, body: bg.body };
    }
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum for nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error("expected 'done' to close 'for'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "For", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    this.skipSemi();
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'for'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "For", pos, end, name, wordlist, body: this.makeCompoundList(body) };
  }
  // C-style for: (( expr; expr; expr )) [;|NL] do list done | { list }
  cStyleFor(pos) {
    const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
    if (this.tok.peek(LexContext.CommandStart).token === Token.Semi)
      this.tok.next(LexContext.CommandStart);
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      const bg = this.braceGroup();
      return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
    }
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum for nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error("expected 'done' to close 'for'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return new ArithmeticForImpl(pos, end2, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'for'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return new ArithmeticForImpl(pos, end, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
  }
  whileClause() {
    return this.whileOrUntil("while");
  }
  untilClause() {
    return this.whileOrUntil("until");
  }
  whileOrUntil(kind) {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error(`maximum ${kind} nesting depth exceeded`, pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return {
        type: "While",
        pos,
        end: end2,
        kind,
        clause: this.makeCompoundList([]),
        body: this.makeCompoundList([])
      };
    }
    this.syntaxDepth++;
    const clauseCommands = this.list();
    const emptyClausePos = this.emptyListPos(clauseCommands);
    const clause = this.makeCompoundList(clauseCommands);
    this.skipSemi();
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    else if (emptyClausePos >= 0)
      this.error(`expected command after '${kind}'`, emptyClausePos);
    const body = this.doBody(hasDo);
    this.skipSemi();
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    this.syntaxDepth--;
    return { type: "While", pos, end, kind, clause, body: this.makeCompoundList(body) };
  }
  // case_clause := CASE word IN (pattern) list (;; | ;& | ;;&) ... ESAC
  caseClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const word = this.readRequiredWord("case");
    this.skipNewlines(LexContext.CommandStart);
    if (!this.accept(Token.In, LexContext.CommandStart))
      this.error("expected 'in' after 'case' word", this.tok.getPos());
    this.skipNewlines(LexContext.CasePattern);
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum case nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Esac);
      if (closeEnd2 < 0)
        this.error("expected 'esac' to close 'case'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Case", pos, end: end2, word, items: [] };
    }
    this.syntaxDepth++;
    const items = [];
    let invalid = false;
    let t = this.tok.peek(LexContext.CasePattern).token;
    while (t !== Token.Esac && t !== Token.EOF) {
      const itemPos = this.tok.peek(LexContext.Normal).pos;
      this.accept(Token.LParen, LexContext.Normal);
      const pattern = [];
      let expectWord = true;
      let next = this.tok.peek(LexContext.Normal);
      while (next.token !== Token.RParen && next.token !== Token.EOF) {
        const valid = next.token === (expectWord ? Token.Word : Token.Pipe);
        if (valid)
          expectWord = !expectWord;
        else if (!invalid) {
          this.unexpectedToken(next);
          invalid = true;
        }
        const tok = this.tok.next(LexContext.Normal);
        if (tok.token === Token.Word)
          pattern.push(this.toWord(tok));
        next = this.tok.peek(LexContext.Normal);
      }
      if (expectWord && next.token === Token.RParen && !invalid) {
        this.unexpectedToken(next);
        invalid = true;
      }
      const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
      const cmds = this.list();
      const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
      const itemEnd = cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos;
      const item = {
        type: "CaseItem",
        pos: itemPos,
        end: itemEnd,
        pattern,
        body: cmds.length > 0 ? this.makeCompoundList(cmds) : { type: "CompoundList", pos: bodyPos, end: bodyPos, commands: [] },
        terminator: void 0
      };
      const after = this.tok.peek(LexContext.CommandStart);
      t = after.token;
      if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
        const termTok = this.tok.next(LexContext.CommandStart);
        item.terminator = CASE_TERMINATORS[termTok.token];
        item.end = termTok.end;
      } else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
        this.unexpectedToken(after);
        invalid = true;
      }
      items.push(item);
      this.skipNewlines(LexContext.CasePattern);
      t = this.tok.peek(LexContext.CasePattern).token;
    }
    const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'esac' to close 'case'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    this.syntaxDepth--;
    return { type: "Case", pos, end, word, items };
  }
  // select_clause := SELECT word [IN word* (';'|NL)] DO list DONE
  selectClause() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const name = this.readRequiredWord("select");
    let wordlist;
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
      this.tok.next(LexContext.CommandStart);
      wordlist = [];
      while (this.tok.peek(LexContext.Normal).token === Token.Word) {
        wordlist.push(this.readWord(LexContext.Normal));
      }
    }
    this.skipSemi();
    this.skipNewlines(LexContext.CommandStart);
    if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
      const bg = this.braceGroup();
      return { type: "Select", pos, end: bg.end, name, wordlist, body: bg.body };
    }
    const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
    if (!hasDo)
      this.error("expected 'do'", this.tok.getPos());
    if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
      this.error("maximum select nesting depth exceeded", pos);
      const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
      if (closeEnd2 < 0)
        this.error("expected 'done' to close 'select'", this.tok.getPos());
      const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
      return { type: "Select", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
    }
    this.syntaxDepth++;
    const body = this.doBody(hasDo);
    this.syntaxDepth--;
    this.skipSemi();
    const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
    if (closeEnd < 0)
      this.error("expected 'done' to close 'select'", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "Select", pos, end, name, wordlist, body: this.makeCompoundList(body) };
  }
  // test_command := [[ test_expr ]]
  testCommand() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const expr = this.parseTestOr();
    const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
    if (closeEnd < 0)
      this.error("expected ']]' to close '[['", this.tok.getPos());
    const end = closeEnd >= 0 ? closeEnd : pos;
    return { type: "TestCommand", pos, end, expression: expr };
  }
  // test_or := test_and ('||' test_and)*
  parseTestOr() {
    const first = this.parseTestAnd();
    if (this.tok.peek(LexContext.TestMode).token !== Token.Or)
      return first;
    const operands2 = [first];
    do {
      this.tok.next(LexContext.TestMode);
      operands2.push(this.parseTestAnd());
    } while (this.tok.peek(LexContext.TestMode).token === Token.Or);
    return {
      type: "TestLogical",
      pos: first.pos,
      end: operands2[operands2.length - 1].end,
      operator: "||",
      operands: operands2
    };
  }
  // test_and := test_not ('&&' test_not)*
  parseTestAnd() {
    const first = this.parseTestNot();
    if (this.tok.peek(LexContext.TestMode).token !== Token.And)
      return first;
    const operands2 = [first];
    do {
      this.tok.next(LexContext.TestMode);
      operands2.push(this.parseTestNot());
    } while (this.tok.peek(LexContext.TestMode).token === Token.And);
    return {
      type: "TestLogical",
      pos: first.pos,
      end: operands2[operands2.length - 1].end,
      operator: "&&",
      operands: operands2
    };
  }
  // test_not := '!' test_not | test_primary
  parseTestNot() {
    let t = this.tok.peek(LexContext.TestMode);
    if (!isTestNegation(t))
      return this.parseTestPrimary();
    const negations = [];
    while (isTestNegation(t)) {
      const bang = this.tok.next(LexContext.TestMode);
      negations.push({ type: "Negation", pos: bang.pos, end: bang.end });
      t = this.tok.peek(LexContext.TestMode);
    }
    const operand = this.parseTestPrimary();
    return { type: "TestNot", pos: negations[0].pos, end: operand.end, negations, operand };
  }
  // test_primary := '(' test_or ')' | unary_op word | word binary_op word | word
  parseTestPrimary() {
    if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
      const openPos = this.tok.next(LexContext.TestMode).pos;
      if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
        this.error("maximum test group nesting depth exceeded", openPos);
        const closeEnd2 = this.tok.skipTestGroup();
        if (closeEnd2 < 0)
          this.error("expected ')' to close test group", this.tok.getPos());
        const end2 = closeEnd2 >= 0 ? closeEnd2 : openPos;
        const operand = new WordImpl("", openPos, openPos);
        const expression = {
          type: "TestUnary",
          pos: openPos,
          end: openPos,
          operator: "-n",
          operand
        };
        return { type: "TestGroup", pos: openPos, end: end2, expression };
      }
      this.syntaxDepth++;
      const expr = this.parseTestOr();
      this.syntaxDepth--;
      const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
      if (closeEnd < 0)
        this.error("expected ')' to close test group", this.tok.getPos());
      const end = closeEnd >= 0 ? closeEnd : openPos;
      return { type: "TestGroup", pos: openPos, end, expression: expr };
    }
    const first = this.tok.next(LexContext.TestMode);
    if (first.token === Token.And || first.token === Token.Or)
      this.unexpectedToken(first);
    const val = first.value;
    const firstPos = first.pos;
    const firstEnd = first.end;
    if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
      if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
        const operand2 = this.readTestOperand();
        return {
          type: "TestUnary",
          pos: firstPos,
          end: operand2.end,
          operator: val,
          operand: operand2
        };
      }
      this.error("expected operand after unary test operator", firstEnd);
      const operand = new WordImpl("", firstEnd, firstEnd);
      return { type: "TestUnary", pos: firstPos, end: firstEnd, operator: val, operand };
    }
    const nt = this.tok.peek(LexContext.TestMode);
    if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
      const op = this.tok.next(LexContext.TestMode).value;
      let right;
      if (op === "=~") {
        const token = this.tok.readTestRegexWord();
        right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
      } else {
        right = this.readTestOperand();
      }
      const left = this.toWordFromPosEnd(first, firstPos, firstEnd);
      return {
        type: "TestBinary",
        pos: firstPos,
        end: right.end,
        operator: op,
        left,
        right
      };
    }
    const w = this.toWordFromPosEnd(first, firstPos, firstEnd);
    return { type: "TestUnary", pos: firstPos, end: w.end, operator: "-n", operand: w };
  }
  // Unquoted `<` and `>` are operators in `[[ ]]`, never operands.
  readTestOperand() {
    const t = this.tok.next(LexContext.TestMode);
    if (t.keywordEligible && (t.value === "<" || t.value === ">"))
      this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
    return this.toWord(t);
  }
  // function_def with 'function' keyword
  functionDef() {
    const pos = this.tok.next(LexContext.CommandStart).pos;
    const name = this.readWord(LexContext.FunctionName);
    let body;
    if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
      const openPos = this.tok.next(LexContext.CommandStart).pos;
      if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
        this.tok.next(LexContext.CommandStart);
        this.skipNewlines(LexContext.CommandStart);
        body = this.commandAsBody();
      } else {
        body = this.withRedirects(this.subshellBody(openPos));
      }
    } else {
      this.skipNewlines(LexContext.CommandStart);
      body = this.commandAsBody();
    }
    return { type: "Function", pos, end: body.end, name, body };
  }
  // simple_command or function_def (word '(' ')' body)
  simpleCommandOrFunction(coproc) {
    const prefix = [];
    const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
    let lastEnd = cmdPos;
    let ctx = LexContext.CommandStart;
    for (; ; ) {
      const t = this.tok.peek(ctx).token;
      if (t === Token.Assignment) {
        const assignment = this.tok.next(ctx);
        lastEnd = assignment.end;
        prefix.push(this.parseAssignment(assignment));
      } else if (t === Token.Redirect) {
        const redirect = this.readRedirect(ctx);
        prefix.push(redirect);
        lastEnd = redirect.end;
      } else {
        break;
      }
      ctx = LexContext.CommandPrefix;
    }
    if (this.tok.peek(LexContext.Normal).token !== Token.Word) {
      return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
    }
    const nameToken = this.tok.next(LexContext.Normal);
    const keyword = nameToken.keywordEligible ? nameToken.value : "";
    const name = this.toWord(nameToken);
    ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
    lastEnd = name.end;
    const suffix = [];
    if (coproc) {
      while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
        const token = this.tok.next(LexContext.CommandPrefix);
        const word = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
        suffix.push(word);
        lastEnd = word.end;
      }
    }
    if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
      this.tok.next(LexContext.Normal);
      if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
        this.tok.next(LexContext.Normal);
        this.skipNewlines(LexContext.CommandStart);
        const body = this.commandAsBody();
        return {
          type: "Function",
          pos: name.pos,
          end: body.end,
          name,
          body
        };
      }
    }
    for (; ; ) {
      const st = this.tok.peek(ctx).token;
      if (st === Token.Word || st === Token.Assignment) {
        const token = this.tok.next(ctx);
        const w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
        suffix.push(w);
        lastEnd = w.end;
      } else if (st === Token.Redirect) {
        const redirect = this.readRedirect(ctx);
        suffix.push(redirect);
        lastEnd = redirect.end;
      } else {
        break;
      }
    }
    return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
  }
  readRedirect(ctx) {
    const t = this.tok.next(ctx);
    const tPos = t.pos;
    const tEnd = t.end;
    const descriptor = t.fileDescriptor !== void 0 ? { type: "FileDescriptor", pos: tPos, end: t.descriptorEnd, value: t.fileDescriptor } : t.variableName !== void 0 ? { type: "FileDescriptorVariable", pos: tPos, end: t.descriptorEnd, name: t.variableName } : void 0;
    const hasTarget = t.targetEnd > t.targetPos;
    if (!hasTarget)
      this.error("expected redirect target", t.targetPos);
    if (t.value === "<<" || t.value === "<<-") {
      const r = {
        type: "HereDoc",
        pos: tPos,
        end: tEnd,
        operator: t.value,
        descriptor,
        delimiter: hasTarget ? {
          type: "HereDocDelimiter",
          pos: t.targetPos,
          end: t.targetEnd,
          text: this.source.slice(t.targetPos, t.targetEnd),
          value: t.content ?? "",
          quoted: t.delimiterQuoted
        } : void 0,
        body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
        closing: void 0
      };
      if (hasTarget)
        this.tok.registerHereDocTarget(r);
      return r;
    }
    const target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
    return t.value === "<<<" ? { type: "HereString", pos: tPos, end: tEnd, operator: "<<<", descriptor, target } : { type: "Redirect", pos: tPos, end: tEnd, operator: REDIRECT_OPS[t.value] ?? ">", descriptor, target };
  }
  commandAsBody() {
    const cmd = this.command();
    if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc")
      return cmd;
    this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
    return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
  }
  readWord(ctx) {
    return this.toWord(this.tok.next(ctx));
  }
  // A missing word stays empty and leaves its token to the rest of the clause.
  readRequiredWord(keyword) {
    const t = this.tok.peek(LexContext.Normal);
    if (t.token === Token.Word)
      return this.toWord(this.tok.next(LexContext.Normal));
    if (t.token !== Token.EOF)
      this.error(`expected word after '${keyword}'`, t.pos);
    return new WordImpl("", t.pos, t.pos);
  }
  toWord(tok) {
    const text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
    const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
    return new WordImpl(text, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  toWordFromPosEnd(tok, pos, end) {
    if (tok.pos === pos && tok.end === end)
      return this.toWord(tok);
    return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
  }
  parseAssignment(token) {
    const text = token.raw ? token.value : this.source.slice(token.pos, token.end);
    return new AssignmentImpl(text, token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
  }
  makeCompoundList(commands) {
    const p = this.tok.getPos();
    const pos = commands.length > 0 ? commands[0].pos : p;
    const end = commands.length > 0 ? commands[commands.length - 1].end : p;
    return { type: "CompoundList", pos, end, commands };
  }
};

// src/tools/wrappers.ts
var fileNameOf = (program) => program.includes("/") ? program.slice(program.lastIndexOf("/") + 1) : program;
function baseOf(program) {
  if (!/[/\\.]/.test(program)) return program;
  const last = fileNameOf(program);
  const name = last.includes("\\") ? last.slice(last.lastIndexOf("\\") + 1) : last;
  return name.charAt(name.length - 4) === "." ? name.replace(/\.exe$/i, "") : name;
}
var WRITTEN = { start: 0, xargs: false, full: false, launched: false };
function allowForms(words, led) {
  const start2 = behindAll(words, 0, allowStep);
  const simple = { ...WRITTEN, start: start2 };
  return withXargs(words, led ? [simple] : [WRITTEN, simple], ({ value }) => value);
}
function strictForms(words) {
  const full = fullForm(words);
  const forms = [...full.start === 0 ? [] : [WRITTEN], full, ...simpleForms(words)];
  if (!full.ends) forms.push({ ...full, full: false, start: behindLast(words, full.start) });
  const next = { ...full, full: false, start: full.start + 1 };
  if (isFolder(words[full.start])) forms.push(next, { ...next, start: behindAll(words, next.start, simpleStep) });
  return withXargs(words, forms, ({ value }) => baseOf(value));
}
function isWritten(words, { start: start2, xargs }) {
  const end = xargs ? start2 - 1 : start2;
  if (xargs && words[end]?.text !== "xargs") return false;
  let at = 0;
  while (at < end) {
    const word = words[at];
    const length = isAssignment(word) ? 1 : strictLength(word?.value ?? "", words, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}
var isFolder = (word) => word !== void 0 && word.value !== "" && baseOf(word.value) === "";
function simpleForms(words) {
  const forms = [];
  for (let start2 = 0, last = -1; start2 > last; ) {
    last = start2;
    start2 = behindAll(words, start2, allowStep);
    forms.push({ ...WRITTEN, start: start2 }, { ...WRITTEN, start: behindAll(words, start2, harmlessStep) });
    start2 = behindAll(words, start2, (_, at) => isAssignment(words[at]) ? 1 : 0);
    forms.push({ ...WRITTEN, start: start2 });
  }
  return forms;
}
function fullForm(words) {
  let launched = false;
  let ends = false;
  const step = (_, start3) => {
    const program = baseOf(words[start3]?.value ?? "");
    if (ends || isHalfWrapper(words, start3)) return 0;
    const length = strictStep(words, start3);
    launched ||= length > 0 && LAUNCHERS.has(program);
    ends = length > 0 && program === "script";
    return length;
  };
  const start2 = behindAll(words, 0, step);
  return { start: start2, xargs: false, full: true, launched, ends };
}
var isHalfWrapper = (words, start2) => {
  const program = baseOf(words[start2]?.value ?? "");
  return program === "stdbuf" || program === "nice" && words[start2 + 1]?.text !== "-n";
};
var behindLast = (words, start2) => behindAll(words, start2 + (isHalfWrapper(words, start2) ? strictStep(words, start2) : 0), simpleStep);
function behindAll(words, from, step) {
  let start2 = from;
  for (; ; ) {
    const length = step(words, start2);
    if (length === 0 || start2 + length >= words.length) return start2;
    start2 += length;
  }
}
function withXargs(words, forms, nameOf4) {
  const found = /* @__PURE__ */ new Map();
  const add = (form) => {
    if (form.start < words.length && !found.has(form.start)) found.set(form.start, form);
  };
  for (const form of forms) {
    const program = words[form.start];
    add(form);
    const length = program !== void 0 && nameOf4(program) === "xargs" ? xargsLength(words, form.start) : 0;
    if (length > 0) add({ ...form, start: form.start + length, xargs: true, full: false });
  }
  return [...found.values()];
}
var simpleStep = (words, start2) => isAssignment(words[start2]) ? 1 : allowStep(words, start2);
var harmlessStep = (words, start2) => {
  const [, name = "", text = ""] = /^(\w+)=(.*)$/s.exec(words[start2]?.text ?? "") ?? [];
  return isHarmlessText(name, text) ? 1 : 0;
};
var isAssignment = (word) => /^\w+\+?=/.test(word?.value ?? "");
var xargsLength = (words, start2) => (words[start2 + 1]?.text ?? "-").startsWith("-") ? 0 : 1;
var allowStep = (words, start2) => {
  const program = words[start2]?.value ?? "";
  const length = SIMPLE.get(program)?.((i) => words[start2 + i]?.text ?? "") ?? 0;
  const next = words[start2 + length]?.text ?? "";
  if (next === "--" || program === "time" && next === "time") return 0;
  return next === "noglob" && /^(command|builtin)$/.test(program) ? 0 : length;
};
function strictLength(program, words, start2) {
  const read = SIMPLE.get(program);
  if (read === void 0) return 0;
  const at = (i) => words[start2 + i]?.value ?? "";
  const length = program === "timeout" && at(1) === "--" ? read((i) => at(i + 1)) + 1 : read(at);
  return length > 0 && at(length) === "--" ? length + 1 : length;
}
var afterDashes = (at) => at(1) === "--" ? 2 : at(1).startsWith("-") ? 0 : 1;
var plainLength = (at) => at(1) === "--" || !/^(?:-|!$)/.test(at(1)) ? 1 : 0;
var niceLength = (at) => {
  if (at(1) === "-n") return /^-?\d+$/.test(at(2)) ? 3 : 0;
  return /^-\d+$/.test(at(1)) ? 2 : plainLength(at);
};
var stdbufLength = (at) => {
  let length = 1;
  while (/^-[oie](?:L|\d+[KMG]?)$/.test(at(length))) length++;
  return length === 1 ? 0 : length;
};
var TIMEOUT_OPTION = /^(?:-v|--verbose|--foreground|--preserve-status|-[ks]\w+|--(?:signal|kill-after)=.+)$/;
var timeoutOptions = (at) => {
  for (let length = 1; ; length++) {
    if (/^(?:-k|-s|--signal|--kill-after)$/.test(at(length))) length++;
    else if (!TIMEOUT_OPTION.test(at(length))) return length;
  }
};
var timeoutLength = (at) => {
  const length = timeoutOptions(at);
  return isDuration(at(length)) ? length + 1 : 0;
};
var isDuration = (text) => /^\d+(\.\d+)?[smhd]?$/.test(text);
var SIMPLE = /* @__PURE__ */ new Map([
  ["time", plainLength],
  ["nohup", plainLength],
  ["noglob", plainLength],
  ["builtin", afterDashes],
  ["command", (at) => at(1) === "-p" ? 2 : afterDashes(at)],
  ["nice", niceLength],
  ["stdbuf", stdbufLength],
  ["timeout", timeoutLength]
]);
var WRAPPERS = /* @__PURE__ */ new Set([...SIMPLE.keys(), "xargs", ...LAUNCHERS.keys(), ...CHANGERS.keys()]);
var strictStep = (words, start2) => {
  const program = baseOf(words[start2]?.value ?? "");
  if (start2 > 0 && isAssignment(words[start2])) return 1;
  if (program === "time" && words[start2 + 1]?.value === "-p") return words[start2 + 2]?.value === "--" ? 3 : 2;
  const wrapper = CHANGERS.get(program) ?? LAUNCHERS.get(program);
  if (wrapper === void 0) return strictLength(program, words, start2);
  const length = skipOptions(words, start2, wrapper);
  return program === "script" && !words.slice(start2, start2 + length).some((word) => word.value === "-c") ? length + 1 : length;
};
function skipOptions(words, start2, wrapper) {
  let length = 1;
  for (; ; ) {
    const word = words[start2 + length]?.value ?? "";
    if (word === "--") return length + 1 + operandsOf(wrapper, words[start2 + length + 1]);
    if (word !== "" && wrapper.values.includes(word)) length += 2;
    else if (word.startsWith("-") || wrapper.assignments === true && /^\w+=/.test(word)) length += 1;
    else return length + operandsOf(wrapper, words[start2 + length]);
  }
}
var operandsOf = ({ operands: operands2 }, next) => operands2 !== "a number" ? operands2 : /^(?:0x[\da-f]+|\d+)$/i.test(next?.value ?? "") ? 1 : 0;
var programAt = (segment) => segment.alone ? 0 : behindAll(segment.words, 0, checkedStep);
var runAt = (segment) => segment.alone ? 0 : behindAll(segment.words, 0, runStep);
var runStep = (words, start2) => baseOf(words[start2]?.value ?? "") === "xargs" ? xargsLength(words, start2) : behindExe(words, start2);
var checked = (nameOf4, shellOnly) => (words, start2) => {
  const written2 = words[start2]?.value ?? "";
  const program = nameOf4(written2);
  if (written2 !== program && shellOnly.test(program)) return 0;
  return program === "env" ? strictStep(words, start2) : strictLength(program, words, start2);
};
var checkedStep = checked(fileNameOf, /^(?:builtin|command|noglob)$/);
var behindExe = checked(baseOf, /^(?:builtin|noglob)$/);
function shellAt(words) {
  const start2 = behindAll(words, 0, (_, at) => isUnseenStart(words, at) ? 0 : strictStep(words, at));
  return start2 + (/^(?:busy|toy)box$/.test(baseOf(words[start2]?.value ?? "")) ? 1 : 0);
}
var isUnseenStart = (words, at) => {
  const name = baseOf(words[at]?.value ?? "");
  const option = words[at + 1]?.value;
  return name === "script" && option === "-c" || name === "time" && option === "-p";
};
function plainProgramAt({ alone, words }) {
  let start2 = 0;
  if (alone) return start2;
  for (let length = 1; length > 0; start2 += length) length = start2 < words.length - 1 ? allowStep(words, start2) : 0;
  return start2;
}
function standsAlone(assignments, words) {
  const [program] = words;
  if (program === void 0 || assignments.length > 0 || program.quoted || program.text !== program.value) return false;
  const base = baseOf(program.text);
  return base !== "" && !WRAPPERS.has(base);
}

// src/tools/brackets.ts
var OPERATOR = /^(?:[=!]?=|=~|-[A-Za-z]+)$/;
var UNARY = /^-[A-Za-z]+$/;
function isBrokenTest(words) {
  const [first, ...rest] = words;
  if (first?.text.startsWith("[") !== true) return false;
  if (first.text !== "[" || rest.pop()?.text !== "]") return true;
  if (rest.length === 0) return false;
  const tokens = rest.map(({ text }) => text);
  while (tokens[0] === "!") tokens.shift();
  if (UNARY.test(tokens[0] ?? "")) tokens.shift();
  tokens.shift();
  if (!OPERATOR.test(tokens[0] ?? "")) return tokens.length > 0;
  return tokens.length !== 2;
}
var COMPARES = /^-(?:eq|ne|lt|le|gt|ge)$/;
var NUMBER = /^-?(?:\d+(?:#\w+)?|0[xX][\dA-Fa-f]+)$/;
var isNumber = (token) => token === void 0 || NUMBER.test(token);
var evaluates = (tokens) => tokens.some((token, i) => {
  const after = tokens[i + 1];
  if (after !== void 0 && (token === "-v" || token === "-R")) return after.includes("[");
  if (token === "-t") return !isNumber(after);
  return COMPARES.test(token) && i > 0 && !(isNumber(tokens[i - 1]) && isNumber(after));
});
var mayEvaluate = (line) => line.includes("test") && / -(?:[tvR]|eq|ne|l[te]|g[te])(?: |$)/.test(line) || line.includes("$") && line.includes("[") && /printf|exit|return/.test(line);
function tokensOf(node) {
  if (node.type === "TestUnary") return [node.operator, node.operand.value];
  if (node.type === "TestBinary") return [node.left.value, node.operator, node.right.value];
  const found = [];
  forEachChild(node, (child) => {
    found.push(...tokensOf(child));
  });
  return found;
}
function testsOddly(segment) {
  const at = runAt(segment);
  const program = baseOf(segment.words[at]?.value ?? "");
  if (/^(?:printf|exit|return)$/.test(program)) return segment.words.slice(at + 1).some(subscripts);
  if (program !== "[" && program !== "test") return false;
  const own = segment.words.slice(at + 1, program === "[" ? -1 : void 0);
  return evaluates(own.map(({ value }) => value));
}
var subscripts = ({ value, dynamic, filled }) => !dynamic && !filled && value.includes("[") && value.replace(/\$HOME(?!\w)/g, "").includes("$");

// src/tools/shell-plain.ts
var WORD = 1;
var GLOB = 2;
var NAMED = 4;
var SINGLE = 8;
var DOUBLE = 16;
var QUOTE = 32;
var BLANK = 64;
var END = 128;
var CHARS = [
  [/[\w./:=@%+,^~*?-]/, WORD],
  [/[*?]/, GLOB],
  [/[./=]/, NAMED],
  [/[\t -~]/, SINGLE],
  [/[\t !#%-[\]^_a-~]/, DOUBLE],
  [/["']/, QUOTE],
  [/[\t ]/, BLANK],
  [/[;|&]/, END]
];
var KINDS = new Uint8Array(65536);
for (let unit = 0; unit < 128; unit++)
  KINDS[unit] = CHARS.reduce((all, [chars, kind]) => chars.test(String.fromCharCode(unit)) ? all | kind : all, 0);
var [SPACE, DOUBLE_QUOTE, AMPERSAND, SEMICOLON, EQUALS, BACKSLASH, PIPE, DOLLAR] = [32, 34, 38, 59, 61, 92, 124, 36];
var KEYWORDS2 = new Set(
  `if then elif else fi for while until do done case esac select in function time coproc
  export local declare readonly typeset unset`.split(/\s+/)
);
var ASSIGNMENT = /^\w+\+?=/;
var NO_OBSTACLES = /* @__PURE__ */ new Set();
var NO_ASSIGNMENTS = [];
var NO_REDIRECTS = [];
var NO_SPANS = [];
var UNSPANNED = { spans: NO_SPANS, pieces: [] };
function readPlain(source) {
  if (source.includes("environ") || mayEvaluate(source) || expandsEquals(source)) return null;
  const plain2 = { source, at: 0, seen: 0 };
  const start2 = skipBlanks2(plain2);
  const first = readSegment(plain2, false);
  if (first === null) return null;
  if (plain2.at >= source.length) return scriptOf(source, [first], UNSPANNED);
  const chain = { segments: [first], starts: [start2], operators: [], tidy: true, closed: false };
  if (!readChain(plain2, chain)) return null;
  return scriptOf(source, chain.segments, chain.segments.length > 1 ? spansOf(source, chain) : UNSPANNED);
}
var expandsEquals = (source) => source.includes("=") && /(?:^|[\s;&|])=[A-Za-z_]/.test(source);
function scriptOf(source, segments, { spans, pieces }) {
  const text = segments[0]?.text ?? "";
  const written2 = text.length === source.length ? source : source.trim();
  return {
    segments,
    told: null,
    piped: segments.length > 1 && segments.some(({ fed }) => fed),
    spans,
    pieces,
    items: NO_SPANS,
    line: spans[0] ?? "",
    whole: segments.length === 1 ? text : written2,
    written: written2,
    obstacles: NO_OBSTACLES,
    opaque: false,
    filesVisible: true,
    removalsVisible: true,
    background: false
  };
}
function readChain(plain2, chain) {
  const { source } = plain2;
  const { segments, starts, operators } = chain;
  while (plain2.at < source.length) {
    const end = endOf(chain, segments.length);
    const operator = readOperator(plain2);
    if (operator === ";" && plain2.at >= source.length) {
      chain.closed = true;
      break;
    }
    const start2 = skipBlanks2(plain2);
    const segment = operator === null ? null : readSegment(plain2, operator === "|");
    if (operator === null || segment === null) return false;
    segments.push(segment);
    starts.push(start2);
    operators.push(operator);
    chain.tidy &&= isTidy(source, end, start2, operator);
  }
  return true;
}
var endOf = ({ starts, segments }, count) => (starts[count - 1] ?? 0) + (segments[count - 1]?.text.length ?? 0);
var isTidy = (source, end, start2, { length }) => start2 - end === length + 2 && source.charCodeAt(end) === SPACE && source.charCodeAt(start2 - 1) === SPACE;
function spansOf(source, chain) {
  const { segments, starts, operators } = chain;
  const spans = [joinedText(source, chain, 0, segments.length)];
  const pieces = [];
  const piped = operators.includes("|");
  for (let from = 0, to = 1; to <= segments.length; to++) {
    const first = segments[from];
    if (first === void 0 || to < segments.length && operators[to - 1] !== "|") continue;
    const line = joinedText(source, chain, from, to);
    const pipe = to < segments.length ? source.indexOf("|", endOf(chain, to)) : source.length;
    pieces.push({ first, isLone: to - from < 2, written: source.slice(starts[from], pipe).trim(), line });
    if (piped && to - from > 1) spans.push(line);
    from = to;
  }
  return { spans, pieces };
}
function joinedText(source, chain, from, to) {
  const { segments, starts, operators } = chain;
  const close = chain.closed && to === segments.length ? " ;" : "";
  if (chain.tidy) return source.slice(starts[from], endOf(chain, to)) + close;
  let text = segments[from]?.text ?? "";
  for (let i = from + 1; i < to; i++) text += ` ${operators[i - 1]} ${segments[i]?.text ?? ""}`;
  return text + close;
}
function readSegment(plain2, fed) {
  const { source, at: start2 } = plain2;
  const program = readPlainWord(plain2);
  if (program === null || plain2.at === start2 || beginsOddly(program, plain2.seen)) return null;
  const words = [program];
  let end = plain2.at;
  let even = !program.quoted;
  for (; ; ) {
    const next = skipBlanks2(plain2);
    if ((kindAt(source, next) & END) !== 0) break;
    const word = readPlainWord(plain2);
    if (word === null) return null;
    words.push(word);
    even &&= next - end === 1 && source.charCodeAt(end) === SPACE && !word.quoted;
    end = plain2.at;
  }
  const alone = standsAlone(NO_ASSIGNMENTS, words);
  return {
    text: source.slice(start2, end),
    assignments: NO_ASSIGNMENTS,
    words,
    unspelled: null,
    redirects: NO_REDIRECTS,
    nested: "no",
    fed,
    detached: false,
    led: null,
    alone,
    known: !alone || isKnown(program.text),
    plain: even,
    leads: 0,
    head: 0,
    here: "",
    hereAt: 0,
    test: ""
  };
}
var beginsOddly = ({ text }, seen) => (seen & NAMED) === 0 ? KEYWORDS2.has(text) : ASSIGNMENT.test(text);
var kindAt = (source, at) => at < source.length ? kindOf(source.charCodeAt(at)) : END;
var kindOf = (unit) => KINDS[unit] ?? 0;
function skipBlanks2(plain2) {
  while ((kindAt(plain2.source, plain2.at) & BLANK) !== 0) plain2.at++;
  return plain2.at;
}
function plainWord(text) {
  const plain2 = { source: text, at: 0, seen: 0 };
  const word = readPlainWord(plain2);
  return plain2.at === text.length && text !== "" ? word : null;
}
function readPlainWord(plain2) {
  const { source, at: start2 } = plain2;
  let at = start2;
  let seen = 0;
  let value = "";
  let from = start2;
  for (; ; at++) {
    const kind = kindAt(source, at);
    if ((kind & WORD) !== 0) seen |= kind;
    else if ((kind & QUOTE) !== 0) {
      const close = closeOf(source, at);
      if (close < 0) return null;
      value += source.slice(from, at) + source.slice(at + 1, close);
      at = close;
      from = close + 1;
    } else if ((kind & (BLANK | END)) !== 0) break;
    else return null;
  }
  if ((seen & NAMED) !== 0 && source.charCodeAt(start2) === EQUALS) return null;
  plain2.at = at;
  plain2.seen = seen;
  const text = source.slice(start2, at);
  const quoted = from !== start2;
  value = quoted ? value + source.slice(from, at) : text;
  if (quoted && listsInBraces(value) && !isOneQuote(text, value)) return null;
  return { text, value, dynamic: false, glob: (seen & GLOB) !== 0, quoted, filled: false };
}
var isOneQuote = (text, value) => text.length - value.length === 2 && /^["']/.test(text) && /["']$/.test(text);
function listsInBraces(value) {
  const open = value.indexOf("{");
  if (open < 0) return false;
  const inside = value.slice(open + 1, Math.max(value.lastIndexOf("}"), 0));
  return inside.includes(",") || inside.includes("..");
}
function closeOf(source, open) {
  const quote = source.charCodeAt(open);
  const inside = quote === DOUBLE_QUOTE ? DOUBLE : SINGLE;
  for (let at = open + 1; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === quote) return at;
    if ((kindOf(unit) & inside) === 0) return -1;
    if (unit === BACKSLASH && (kindAt(source, at + 1) & BLANK) !== 0) return -1;
    if (unit === DOLLAR && /[A-Za-z_]/.test(source.charAt(at + 1))) return -1;
  }
  return -1;
}
function readOperator(plain2) {
  const { source, at } = plain2;
  const unit = source.charCodeAt(at);
  const next = at + 1 < source.length ? source.charCodeAt(at + 1) : 0;
  if (unit === next) {
    if (unit === SEMICOLON || at + 2 < source.length && source.charCodeAt(at + 2) === unit) return null;
    plain2.at += 2;
    return unit === PIPE ? "||" : "&&";
  }
  if (unit === AMPERSAND || next === AMPERSAND) return null;
  plain2.at++;
  return unit === SEMICOLON ? ";" : "|";
}

// src/tools/shell-words.ts
var literalWord = (text) => ({
  text,
  value: text,
  dynamic: /[$`]/.test(text),
  filled: false,
  glob: false,
  quoted: false
});
var readWord = (word, values) => plainWord(word.text) ?? readParts(word, values);
var GLOB2 = /[*?]|\[[^\]]*\]/;
function readParts(word, values) {
  const parts = word.parts;
  const { text } = word;
  if (parts === void 0) {
    const value = joinedLines(word);
    const glob = GLOB2.test(text.includes("\\") ? text.replace(/\\./gs, "") : text);
    return { text, value, dynamic: false, glob, quoted: text !== value, filled: false };
  }
  const known = knownValue(parts, values);
  return {
    text,
    value: known ?? (parts.some((part) => ENCODED.has(part.type)) ? text : joinedLines(word)),
    dynamic: known === null && parts.some(isDynamic),
    glob: parts.some((part) => part.type === "Glob" || part.type === "ExtendedGlob"),
    quoted: text !== word.value,
    filled: false
  };
}
var readArgument = (word, values) => readFilled(word, values, filledArgument);
var readValue = (word, values) => readFilled(word, values, fillingOf);
function readFilled(word, values, fill) {
  const read = readParts(word, values);
  const filling = read.dynamic || word.text.includes("$((") ? fill(word, values) : null;
  return filling === null ? read : { ...read, dynamic: false, value: filling.value, filled: filling.expands };
}
var ENCODED = /* @__PURE__ */ new Set(["AnsiCQuoted", "LocaleString"]);
var joinedLines = ({ text, value }) => text.includes("\\\n") ? text.replace(/\\\n/g, " ").trim().replace(/["']|\\(?=.)/g, "") : value;
function knownValue(parts, values) {
  if (values.size === 0 || !parts.some(isVariable)) return null;
  const known = [];
  for (const part of parts) {
    const value = knownPart(part, values);
    if (value === null) return null;
    known.push(value);
  }
  return joined(known);
}
var isVariable = (part) => part.type === "DoubleQuoted" ? part.parts.some(isVariable) : part.type === "SimpleExpansion";
function knownPart(part, values, isQuoted3 = false) {
  if (part.type === "Literal" || part.type === "SingleQuoted") return part.value;
  if (part.type === "Glob") return part.text;
  if (part.type === "SimpleExpansion") {
    const held = values.get(part.text.slice(1));
    return held?.kind === "known" && (isQuoted3 || /^[^\s*?[~]+$/.test(held.value)) ? held.value : null;
  }
  if (part.type !== "DoubleQuoted") return null;
  const inside = part.parts.map((child) => knownPart(child, values, true));
  return inside.every((value) => value !== null) ? joined(inside) : null;
}
var DYNAMIC = /* @__PURE__ */ new Set([
  "ParameterExpansion",
  "CommandExpansion",
  "ProcessSubstitution",
  "BraceExpansion"
]);
function isDynamic(part) {
  if (part.type === "DoubleQuoted" || part.type === "LocaleString") return part.parts.some(isDynamic);
  return part.type === "SimpleExpansion" ? part.text !== "$HOME" : DYNAMIC.has(part.type);
}
var DECLARES = /* @__PURE__ */ new Set(["export", "local", "declare", "readonly", "typeset"]);
var declares = (words) => DECLARES.has(words[0]?.value ?? "");
function declaresOddly(words) {
  const program = words[0]?.text ?? "";
  if (program === "unset") return words.slice(1).some(({ text }) => !/^(?:[A-Za-z_]\w*|-[fv]|[$`].*)$/s.test(text));
  if (!DECLARES.has(program)) return false;
  return words.slice(1).some(({ text }) => !/^(?:[A-Za-z_]\w*\b(?:$|\+?=|\[)|--?$|[-+][A-Za-z]+$|["'\\]|[$`])/.test(text));
}
var COPROC = [literalWord("coproc")];
var [TIME, POSIX, END2, NOT] = ["time", "-p", "--", "!"].map(literalWord);
function timeOf({ prefixes }) {
  const at = prefixes.findIndex(({ type }) => type === "Time");
  return prefixes.slice(at < 0 ? prefixes.length : at).flatMap((prefix) => {
    if (prefix.type !== "Time") return [NOT];
    return [TIME, ...prefix.posix === void 0 ? [] : [POSIX], ...prefix.endOfOptions === void 0 ? [] : [END2]];
  });
}
var needsNoQuotes = (value) => value !== "" && /^(?:\$HOME(?=\/|$))?[^\s#{};|&<>'"$`()\\]*$/.test(value);
var namesVariable = (text) => NAMED2.test(text);
var NAMED2 = /\$[A-Za-z_]/;
var literalsOf = (text) => text.replace(DOUBLE_QUOTED, (quoted) => quoted.replaceAll("'", "")).match(LITERAL) ?? [];
var DOUBLE_QUOTED = /"(?:\\.|[^"\\])*"/gs;
var LITERAL = /'[^']*'|\\\$\w|\\./gs;

// src/tools/assignments.ts
function assignmentOf({ text, value, ...word }) {
  const at = text.indexOf("=");
  return { name: text.slice(0, at), text, value: { ...word, text: text.slice(at + 1), value: value.slice(at + 1) } };
}
function readAssignments({ prefix }, values) {
  return prefix.flatMap(
    (part) => part.type === "Assignment" ? [
      {
        name: part.name,
        text: part.text,
        value: part.value.type === "Word" ? readValue(part.value, values) : null
      }
    ] : []
  );
}
var isHarmless = ({ name, value }) => value !== null && isHarmlessText(name, value.text);
var hasUnsafeAssignment = ({ assignments }) => !assignments.every(isHarmless);
var isHarmlessToReaders = (assignment) => isHarmless(assignment) || isPlainText(assignment);
function isPlainText({ name, value }) {
  if (value === null || value.dynamic || value.filled || !isKnown2({ name }) || /^=|[~$`*?[]/.test(value.text))
    return false;
  if (value.value === "")
    return !/^LC_(?:ALL|CTYPE)$/.test(name) && (!NUMBER_ENVIRONMENT.has(name) || value.text === "");
  return !LEADS.test(value.value) && fits(name, value.value);
}
var setsHarmless = (assignment) => SAFE_ENVIRONMENT.has(assignment.name) || NUMBER_ENVIRONMENT.has(assignment.name) || isHarmless(assignment);
function isHarmlessAlone([only, ...more]) {
  if (only === void 0 || only.value === null || more.length > 0 || /^(?:LANGUAGE|LC_TIME)$/.test(only.name))
    return false;
  return SAFE_ENVIRONMENT.has(only.name) && !/~|^\w+\+?==/.test(only.text);
}
var isShells = (name) => SHELL_ENVIRONMENT.has(name) || SHELL_ENVIRONMENT_FAMILIES.test(name);
var isIdle = (name) => SAFE_ENVIRONMENT.has(name) && !SHELL_ENVIRONMENT.has(name);
var isKnown2 = ({ name }) => SAFE_ENVIRONMENT.has(name) || LOCALE_ENVIRONMENT.has(name);

// src/tools/builtin-gates.ts
function builtinCall({ words, assignments }, start2) {
  const name = words[start2]?.value ?? "";
  return { name, before: words.slice(0, start2), rest: words.slice(start2 + 1), assignments };
}
var isLone = ({ before }) => before.every(({ value }) => /^(?:command|builtin|noglob|time|-p|--)$/.test(value));
var isPlain = ({ value }) => /^[A-Za-z_]\w*$/.test(value);
var isQuoted = ({ text }) => text.startsWith('"');
var isExported = (word) => !/^\w+\+?=~/.test(word.text) && (isQuoted(word) ? !isSubscripted(word) : /^[A-Za-z_]\w*(?:=|$)/.test(word.value));
var isSubscripted = ({ value }) => value.includes("[");
var isOption = ({ value }) => value.startsWith("-");
function optionsOf(rest) {
  const end = rest.findIndex((word) => !isOption(word));
  return end < 0 ? rest : rest.slice(0, end);
}
var DECLARER = { changing: /^[-+]\w*[niaAEFLRZlumT]/, known: /^[-+][fgprtxU]+$/, isName: isPlain };
var EXPORTER = { changing: /^[-+]\w*[iEFLRZlu]/ };
var DECLARERS = /* @__PURE__ */ new Map([
  ["declare", DECLARER],
  ["typeset", DECLARER],
  ["local", { ...DECLARER, known: /^[-+][fprtx]+$/ }],
  [
    "readonly",
    {
      ...EXPORTER,
      known: /^-[afpxA]+$/,
      isName: (word) => isPlain(word) || isQuoted(word) || /^'.*\[/.test(word.text)
    }
  ],
  ["export", { ...EXPORTER, known: /^-[afnpA]+$/, isName: isExported }]
]);
function namesBehind(rest) {
  const end = rest.findIndex(({ value }) => !/^[-+]/.test(value) || value === "--");
  if (end < 0) return [];
  return rest.slice(rest[end]?.value === "--" ? end + 1 : end);
}
var declaresUnknown = ({ known }, rest) => rest.some(({ value }) => /^[-+]/.test(value) && value !== "--" && !known.test(value));
var VALUE = /^\w+\+?=/;
var nameOf = ({ value }) => /^\w*/.exec(value)?.[0] ?? "";
function waitsInto(rest) {
  const at = optionsOf(rest).findIndex(
    ({ value }, i) => /p./.test(value) || value.endsWith("p") && i + 1 < rest.length
  );
  return at < 0 ? null : (/p./.test(rest[at]?.value ?? "") ? rest[at] : rest[at + 1]) ?? null;
}
function printsInto(rest) {
  for (const [i, word] of rest.entries()) {
    if (word.value === "--" || !isOption(word)) return null;
    const next = rest[i + 1];
    if (word.value !== "-v") {
      if (word.value.startsWith("-v")) return word;
    } else if (next !== void 0 && !isOption(next)) return next;
  }
  return null;
}
var ANYHOW = new Map([
  ...[...DECLARERS].map(
    ([name, { changing }]) => [name, (rest) => rest.some(({ value }) => changing.test(value))]
  ),
  ["unset", (rest) => rest.some(isSubscripted)],
  ["read", (rest) => rest.some(isSubscripted)],
  ["wait", (rest) => waitsInto(rest)?.value.includes("[") === true],
  ["printf", (rest) => printsInto(rest)?.value.includes("[") === true],
  ["jobs", (rest) => rest.some(({ value }) => /^-.*x/.test(value))]
]);
var mayRun = (name, rest) => ANYHOW.get(name)?.(rest) === true;
function isReadApart(call) {
  const { name, rest } = call;
  const declarer = DECLARERS.get(name);
  if (name === "unset") return isLone(call) && unsetsOddly(rest);
  if (declarer === void 0) return false;
  if (declaresUnknown(declarer, rest)) return true;
  const isOdd4 = (word) => VALUE.test(word.value) ? /^IFS\b/.test(word.text) || namesHome(word) : !declarer.isName(word);
  return isLone(call) && namesBehind(rest).some(isOdd4);
}
var namesHome = ({ text }) => text.includes("~") && text.replace(/\$\(.*\)|`[^`]*`/s, "").includes("~");
function unsetsOddly(rest) {
  const options2 = optionsOf(rest);
  const names = rest.slice(options2.length);
  const isFunction = options2.some(({ value }) => value === "-f");
  const isOdd4 = (word) => !isPlain(word) || !isFunction && isShells(word.value);
  return options2.some(({ value }) => !/^-[fv]$/.test(value)) || names.some(isOdd4);
}
var SPECIAL = /^(?:readonly|export|unset|set|exit|return|shift|break|continue|times|:)$/;
var PREFIX = /^(?:command|builtin|noglob|time)$/;
function setsVariable(call) {
  const { name, before, rest, assignments } = call;
  if (!isLone(call)) return false;
  const isKept = SPECIAL.test(name) || PREFIX.test(name) && rest.every(isOption);
  if (isKept && assignments.some((one) => !isIdle(one.name))) return true;
  const declarer = DECLARERS.get(name);
  if (declarer !== void 0) {
    const values = namesBehind(rest).filter(({ value }) => VALUE.test(value));
    const isUsed = (word) => name === "export" ? !isIdle(nameOf(word)) && (before.length > 0 || !declarer.isName(word)) : !isKnown2({ name: nameOf(word) });
    return values.some(isUsed);
  }
  if (name === "getopts") return /^[A-Za-z_]/.test(rest[1]?.value ?? "") && !isIdle(rest[1]?.value ?? "");
  const into = name === "wait" ? waitsInto(rest) : name === "printf" ? printsInto(rest) : null;
  return into !== null && !into.value.startsWith("$") && !isIdle(into.value);
}
var GLOBBED = new Set(
  `declare typeset local readonly export read wait jobs getopts printf test [ exit return shift break continue set logout fc compgen
  print bye`.split(/\s+/)
);
function expandsUnseen({ name, before, rest }) {
  if (!GLOBBED.has(name) || before.some(({ value }) => baseOf(value) === "xargs")) return false;
  if (name === "printf") return formatsGlob(rest);
  const end = name === "set" ? rest.findIndex(({ value }) => value === "--") : -1;
  return (end < 0 ? rest : rest.slice(0, end)).some(isExpanded);
}
var isExpanded = ({ text, glob }) => glob || /^~[^/]/.test(text);
function formatsGlob(rest) {
  const [first, second] = rest;
  if (first?.value === "--") return second !== void 0 && isExpanded(second);
  return first !== void 0 && (isOption(first) ? rest.some(isExpanded) : isExpanded(first));
}
var READ_VALUES = /^-\w*[dinNptu]$/;
function readsNames(call) {
  const { name, rest } = call;
  if (name !== "read" || !isLone(call)) return false;
  return rest.some(
    ({ value }, i) => /^-[^dinNptua]*a./.test(value) || /^[A-Za-z_]/.test(value) && !isIdle(value) && !READ_VALUES.test(rest[i - 1]?.value ?? "")
  );
}
var evaluatesNames = (rest) => rest.some((word) => !isOption(word));

// src/tools/option-gates.ts
var named = (pattern) => (rest) => rest.some(({ value }) => pattern.test(value));
var awk = named(/^-(?!-)[^vFodpL]*?[efilDEW]|^--(?:e|file|i|lo|s|debug)/);
var storesStatus = named(/^-[a-zA-Z]*[AH]/);
var SET = /^[-+][befhmnouvxACEPT]+$/;
var SET_NAMES = new Set(
  "emacs errexit errtrace functrace hashall monitor noclobber ignoreeof noglob notify nounset physical pipefail verbose vi xtrace".split(
    " "
  )
);
var set = (rest) => {
  const end = rest.findIndex(({ value }) => value === "--");
  return rest.slice(0, end < 0 ? rest.length : end).some(({ value }, i) => {
    if (!/^[-+]./.test(value)) return false;
    const name = value.includes("o") ? rest[i + 1]?.value.replaceAll("_", "").toLowerCase() : void 0;
    return !SET.test(value) || name !== void 0 && !name.startsWith("-") && !SET_NAMES.has(name);
  });
};
var OPTION_GATES = new Map([
  ...["awk", "gawk", "mawk", "nawk"].map((name) => [name, awk]),
  ["fc", named(/^-.*[es]/)],
  ["compgen", named(/^-.*[CFW]/)],
  ["jq", named(/^-[a-zA-Z]*[fL]|^--(?:from-file|library-path|include|slurpfile|rawfile)|\b(?:include|import)\b/)],
  ["stat", storesStatus],
  ["set", set]
]);

// src/tools/shell-home.ts
var HOME = /(?<!\\)\$HOME(?=\W|__(?:CMDSUB|VAR)__|$)/g;
var namesHome2 = ({ text, filled }) => text.includes("$HOME") && (filled ? text : text.replace(SINGLE_QUOTED, (_, quoted = "") => quoted)).search(HOME) >= 0;
var SINGLE_QUOTED = /("(?:\\.|[^"\\])*")|'[^']*'/gs;
function wordAtHome(word, home) {
  const named2 = namesHome2(word) ? HOME : /^"?\$/.test(word.text) ? LEADING_HOME : null;
  if (named2 === null) return word;
  const value = word.value.replace(named2, home);
  return { ...word, value, filled: word.filled && (/[$`]/.test(value) || value.includes(VARIABLE)) };
}
var LEADING_HOME = /^\$HOME(?=\/|$)/;
var showsName = ({ text }) => text.includes("$") && literalsOf(text).some(namesVariable);
function segmentAtHome(segment, home, opaque = false) {
  if (segment.plain || !/[$`]/.test(segment.text) || declares(segment.words)) return segment;
  const assignments = segment.assignments.map((one) => settingAtHome(one, home));
  const isSettled = segment.assignments.some(
    ({ text, value }) => value !== null && !(opaque && value.dynamic) && /[$`]/.test(text)
  );
  if (!isSettled && !segment.words.some((word) => namesHome2(word) || showsName(word))) return segment;
  const put = ({ value, ...word }) => namesHome2(word) ? value.replace(HOME, home) : value;
  const anew = spelledAnew({ ...segment, assignments }, put);
  return isSettled ? { ...anew, unspelled: null } : anew;
}
function settingAtHome(one, home) {
  if (one.value === null || !namesHome2({ text: one.text, filled: false })) return one;
  return given(one, spelled(one.value, one.value.value.replace(HOME, home)));
}
var given = (one, value) => ({
  ...one,
  text: `${one.text.slice(0, one.text.indexOf("=") + 1)}${value.text}`,
  value
});
function spelledAnew(segment, respell = ({ value }) => value) {
  const words = segment.words.map((word) => spelled(word, respell(word)));
  const assignments = segment.assignments.map(settingAnew);
  const text = [...assignments, ...words].map((part) => part.text).join(" ");
  return {
    ...segment,
    assignments,
    words,
    text,
    unspelled: segment.unspelled ?? { text: segment.text, assignments: segment.assignments, words: segment.words }
  };
}
function settingAnew(one) {
  if (one.value === null || one.value.dynamic || /[$`]/.test(one.text)) return one;
  return given(one, spelled(one.value, one.value.value));
}
function scriptAtHome(script, home) {
  if (!/[$`]/.test(script.written)) return script;
  return { ...script, segments: script.segments.map((segment) => segmentAtHome(segment, home, script.opaque)) };
}
function spelled(word, value) {
  const text = needsNoQuotes(value) && !showsName(word) ? value : `'${value.replaceAll("'", "'\\''")}'`;
  return { ...word, text, value, quoted: text !== value };
}
var asWritten = (script) => ({
  ...script,
  segments: script.segments.map(
    (segment) => segment.unspelled === null ? segment : { ...segment, ...segment.unspelled }
  )
});

// src/facts/sed.ts
var SUBSTITUTION = /^s\/(?:[^/\\]|\\[^/])*\/(?:[^/\\]|\\[^/])*\/[gpimIM]*[1-9]?[gpimIM]*$/;
var DOUBTS = [
  /[^\t -~]|[{}#;]|\\ /,
  /(?:^|[/\d$])!/,
  /\d\s*~\s*\d/,
  /\/.*\s[wWeE]/,
  /^(?=.*[wWeE]).*y[^\\]/
];
var COMMANDS = [
  /^(?:\/[^/]*\/)?(?:[acdghilnpqrtxzACDGHINPQRT](?:\s|$)|[ewW])/,
  /^\d+\s*[acdeghilnpqrstwxyzACDGHINPQRSTW]/,
  /^[=:]|^\d*\s*,|^[rR]\//,
  /^[sy][^A-Za-z\d]|^s.*[wWeE]$|\\/
];
var matchesAny = (expressions, text) => expressions.some((one) => one.test(text));
var isPlainScript = (script) => SUBSTITUTION.test(script) && !matchesAny(DOUBTS, script);
var looksLikeScript = (name) => matchesAny(DOUBTS, name) || matchesAny(COMMANDS, name);

// src/tools/sed.ts
var PRINT_OPTION = /^(-[nrEz]+|--quiet|--silent|--regexp-extended|--null-data|--posix|--)$/;
function printsLines(rest) {
  let quiet = false;
  let i = 0;
  for (; rest[i]?.value.startsWith("-") === true; i++) {
    const option = rest[i]?.value ?? "";
    if (!PRINT_OPTION.test(option)) return false;
    quiet ||= /^-\w*n|^--(quiet|silent)/.test(option);
  }
  const script = rest[i]?.value ?? "";
  return quiet && !rest.slice(i + 1).some(({ text, filled }) => filled || text.includes("$((")) && !rest.slice(i).some((word) => word.glob || word.value.startsWith("-") && !PRINT_OPTION.test(word.value)) && script.split(";").every((part) => /^\s*(\d+)?(,\d+)?p\s*$/.test(part));
}
function substitutesInput(rest, unread2 = /[$`]/) {
  const [script, ...more] = rest.filter((word) => !/^(-[Er]+|--regexp-extended|--posix)$/.test(word.value));
  return script !== void 0 && more.length === 0 && !unread2.test(script.value) && isPlainScript(script.value.trim());
}
function substitutes(rest) {
  const options2 = rest.filter((word) => word.value.startsWith("-"));
  const [script, file] = rest.filter((word) => !word.value.startsWith("-"));
  if (!options2.every((word) => /^(-[Eri]+|--|--in-place|--regexp-extended|--posix)$/.test(word.value))) return false;
  if (script === void 0 || !isPlainScript(script.value.trim())) return false;
  const edits = rest.slice(0, rest.indexOf(script)).some((word) => /^-\w*i/.test(word.value));
  return !edits || file === void 0 || !looksLikeScript(file.value);
}

// src/facts/own-files.ts
var SHARED = ["agent-memory", "tasks", "teams"];
var UNBLOCKED = ["agents", "commands", "plugins", "rules", "skills"];
var UNWRITTEN = [
  ".credentials.json",
  "daemon",
  "daemon.json",
  "jobs",
  "session-env",
  "shell-snapshots"
];
var AGENT_NOTES = [".claude/agent-memory", ".claude/agent-memory-local"];
var LAUNCH = ".claude/launch.json";
var MANAGED = /^\/etc\/claude-code\/managed-settings\.(?:json|d(?:\/[^/]*\.json)?)$/i;

// src/facts/protected-paths.ts
var PROTECTED_DIRECTORIES = [
  ".git",
  ".claude",
  ".vscode",
  ".idea",
  ".husky",
  ".cargo",
  ".devcontainer",
  ".yarn",
  ".config/git"
];
var UNPROTECTED = ".claude/worktrees";
var PROTECTED_FILES = /* @__PURE__ */ new Set([
  ".gitconfig",
  ".gitmodules",
  ".claude.json",
  ".mcp.json",
  ".npmrc",
  ".yarnrc",
  ".yarnrc.yml",
  ".bashrc",
  ".bash_profile",
  ".bash_login",
  ".bash_logout",
  ".bash_aliases",
  ".zshrc",
  ".zprofile",
  ".zshenv",
  ".zlogin",
  ".zlogout",
  ".profile",
  ".ripgreprc",
  ".envrc",
  ".pre-commit-config.yaml",
  ".bazelrc",
  "bunfig.toml",
  "lefthook.yml",
  "lefthook.yaml",
  ".lefthook.yml",
  ".lefthook.yaml",
  ".pnpmfile.cjs",
  ".pnp.cjs",
  ".pnp.loader.mjs"
]);
var ODD_NAMES = /~\d|\.[.\s]*(?:\/|$)|\s\/|\.(?:con|prn|aux|nul|com\d|lpt\d)(?:\/|$)/i;

// src/tools/protected.ts
var credentialsOf = (home) => `${home}/.claude/.credentials.json`;
var isCredentials = (path, home) => path.length === credentialsOf(home).length && path.toLowerCase() === credentialsOf(home).toLowerCase();
var holdsCredentials = (path, home) => isBelow(credentialsOf(home).toLowerCase(), path.toLowerCase());
var isOddlyNamed = (path) => ODD_NAMES.test(path);
var isOwnSettings = (path) => /\/\.claude(?:\/settings(?:\.local)?\.json)?$/i.test(path);
function isProtected(path) {
  const lower3 = plainLetters(path);
  if (PROTECTED_FILES.has(lower3.slice(lower3.lastIndexOf("/") + 1)) || MANAGED.test(path)) return true;
  if (!lower3.includes("/.")) return false;
  const slashed2 = `${lower3}/`;
  return PROTECTED_DIRECTORIES.some((directory) => {
    const at = slashed2.indexOf(`/${directory}/`);
    return at >= 0 && !(directory === ".claude" && slashed2.startsWith(`/${UNPROTECTED}/`, at));
  });
}
var plainLetters = (path) => /[^!-~]/.test(path) ? path.toUpperCase().toLowerCase().replace(/\s+(?=\/|$)/g, "") : path.toLowerCase();

// src/tools/segment.ts
var ONE = /* @__PURE__ */ Symbol("?");
var MANY = /* @__PURE__ */ Symbol("*");
var tests = /* @__PURE__ */ new Map();
function segmentTest(segment) {
  let known = tests.get(segment);
  if (known === void 0) {
    const units = unitsOf(segment);
    known = units === null ? null : (text) => matches(units, text);
    if (tests.size > 2e4) tests.clear();
    tests.set(segment, known);
  }
  return known;
}
function matches(units, text) {
  let unit = 0;
  let star = -1;
  let resume = 0;
  for (let at = 0; at < text.length; ) {
    const here2 = units[unit];
    if (here2 === MANY) {
      star = unit++;
      resume = at;
    } else if (here2 !== void 0 && takes(here2, text.charAt(at))) {
      unit++;
      at++;
    } else if (star >= 0) {
      unit = star + 1;
      at = ++resume;
    } else return false;
  }
  while (units[unit] === MANY) unit++;
  return unit === units.length;
}
function takes(unit, char) {
  if (typeof unit === "string") return unit === char;
  return unit === ONE || unit.test(char);
}
function unitsOf(segment) {
  const units = [];
  for (let i = 0; i < segment.length; i++) {
    const char = segment.charAt(i);
    if (char === "*") units.push(MANY);
    else if (char === "?") units.push(ONE);
    else if (char === "\\") units.push(segment.charAt(++i) || "\\");
    else if (char === "[") {
      const found = classAt(segment, i);
      if (found === null) return null;
      units.push(found.chars);
      i = found.end;
    } else units.push(char);
  }
  return units;
}
function classAt(segment, start2) {
  const end = segment.indexOf("]", start2);
  const body = segment.slice(start2 + 1, end);
  if (end < 0 || body === "") return null;
  try {
    const chars = new RegExp(`[${body.replace(/\\.|[\^[]/gs, (found) => found.length > 1 ? found : `\\${found}`)}]`);
    return { chars, end };
  } catch {
    return null;
  }
}

// src/tools/shell-access.ts
var isOrdinary = ({ value, dynamic, glob, filled }) => !dynamic && !filled && !glob && /^[\w@%+,:./-]+$/.test(value) && !value.includes("..") && !value.startsWith("//");
function access(kind, word, at) {
  const { context, cwd } = at;
  if (isOrdinary(word)) return { kind, path: absolute(word.value, cwd, context.home), doubt: null };
  const homed = wordAtHome(word, context.home);
  const value = homed.filled ? placeheld(homed.value) : homed.value;
  if (word.dynamic && value === word.value) return { kind, path: null, doubt: "variable" };
  if (isObscure(kind, homed, value))
    return { kind, path: null, doubt: homed.filled && kind !== "write" ? "computed" : "spelling" };
  const tilde = word.value.startsWith("~");
  const known = /^~(\/|$)/.test(word.value);
  if (tilde && !known) return { kind, path: null, doubt: "tilde" };
  const isGlob = word.glob || kind === "read" && QUOTED_GLOB.test(value);
  const glob = isGlob ? value.slice(0, value.search(/[*?[]/)).replace(/[^/]*$/, "") : value;
  const path = absolute(glob === "" ? "." : glob, cwd, tilde ? context.home : "\0");
  return { kind, path, up: isGlob && mayLeadUp(value), doubt: doubtOf(homed, value) };
}
var mayLeadUp = (path) => /[*?[]/.test(path) && path.split("/").some(mayBeParent);
var mayBeParent = (part) => /^(?:\.|\[[^!^])/.test(part) && /[*?[]/.test(part) && segmentTest(part.replace(OPEN_CLASS, "?"))?.("..") === true;
var OPEN_CLASS = /\[(?:[!^][^\]]*|\[:\w+:\])\]/g;
var QUOTED_GLOB = /[*?]|\[[^[\]\n]*\]/;
function isObscure(kind, word, value) {
  if (kind !== "read")
    return word.filled || /^=|[$`{}]/.test(value) || !word.glob && /[*?]|\[[^[\]\n]*\]/.test(value);
  if (word.filled) return /^=/.test(value);
  return /^=|[$`]/.test(
    word.text.replace(/'[^']*'/g, "").includes("$((") ? value.replace(/\$\(\([^)]*\)\)/g, "") : value
  );
}
function doubtOf(word, value) {
  if (word.glob) return "glob";
  if (word.filled) return "computed";
  if (value.startsWith("~")) return "tilde";
  if (value.startsWith("//")) return "slashes";
  return leadsBack(value) ? "dots" : null;
}
function swallowed(removed2, { context }) {
  const holds = ({ path, doubt }) => path !== null && doubt !== "glob" && holdsCredentials(path, context.home);
  return removed2.some(holds) ? [{ kind: "inside", path: credentialsOf(context.home), doubt: null }] : [];
}

// src/tools/shell-copies.ts
var isPlainCopy = (rest, { bare: bare2 }) => bare2 && rest.every(({ value }) => value.startsWith("-") ? /^-([pfvin]+|-)$/.test(value) : !/^~|[*?[]/.test(value));
function copies(program, rest, at) {
  const { words, late } = copied(rest);
  const named2 = targetOption(rest);
  const [last, before] = [words[words.length - 1], words[late - 1]];
  const targets = [.../* @__PURE__ */ new Set([last, named2, before])].filter((word) => word !== void 0);
  const kind = program === "cp" && late < 0 && isPlainCopy(rest, at) ? "copied" : "edit";
  const sources = named2 === void 0 ? words.slice(0, -1) : words;
  const found = sources.map((word) => access(word === named2 ? "copied" : kind, word, at));
  const into = targets.map((word) => access("write", word, at));
  const put = named2 === void 0 && late < 0 ? sources : words;
  const inside = targets.map((target) => put.flatMap((word) => copyIn(target, word, at)));
  const taken = found.filter((one) => one.kind === "edit" && (program === "mv" || late >= 0));
  const over = program === "cp" ? inside.filter((_, i) => swallowed(into.slice(i, i + 1), at).length > 0) : [];
  const seen = inside.filter((_, i) => into[i]?.doubt !== "dots").flat();
  return [...found, ...into, ...seen, ...swallowed([...taken, ...over.flat()], at)];
}
function copied(rest) {
  const first = rest.findIndex(({ value }, i) => !/^-./.test(value) || rest[i - 1]?.value === "--");
  const words = first < 0 ? [] : rest.slice(first).filter(({ value }) => value !== "--");
  const isOption2 = ({ value }) => /^-./.test(value);
  const late = rest[first - 1]?.value === "--" ? -1 : rest.slice(Math.max(first, 0)).findIndex(isOption2);
  return { words, late };
}
function targetOption(rest) {
  for (const [i, word] of rest.entries()) {
    if (/^-\w*t$|^--target(?:-[a-z]*)?$/.test(word.value)) return rest[i + 1];
    const [, glued] = /^(?:-[^-t]*t|--target(?:-[a-z]*)?=)(.+)$/s.exec(word.value) ?? [];
    if (glued !== void 0) return { ...word, value: glued };
  }
  return void 0;
}
function copyIn(target, word, at) {
  const name = word.value.replace(/\/+$/, "").replace(/^.*\//, "");
  const [folder, source] = [target, word].map((one) => wordAtHome(one, at.context.home).value);
  if (folder === source && !/^\.\.?$/.test(name)) return [];
  return [access("inside", { ...target, value: `${target.value || "."}/${name}` }, at)];
}

// src/tools/shell-paths.ts
function accessesOf(segment, call, context, folders) {
  const reader2 = segment.known ? READERS.get(call.program) : void 0;
  if (reader2 === void 0 && segment.redirects.length === 0) return NO_ACCESS;
  const bare2 = isBare(segment, call);
  const rest = segment.words.slice(call.start + 1);
  const seenFrom = (cwd) => {
    const operands2 = reader2?.(rest, { context, cwd, bare: bare2 }) ?? NO_ACCESS;
    return segment.redirects.length === 0 ? operands2 : [...operands2, ...redirectAccesses(segment, context, cwd)];
  };
  return folders.length === 1 ? seenFrom(folders[0] ?? "") : folders.flatMap(seenFrom);
}
var isBare = ({ words, assignments }, { start: start2 }) => start2 === 0 && assignments.length === 0 && words[0]?.value === "cp";
function redirectAccesses(segment, context, cwd) {
  return segment.redirects.flatMap(({ operator, target }) => {
    if (target === null || operator === "<<" || operator === "<<<" || operator === "<&") return [];
    if (operator === ">&" && /^(\d+|-)$/.test(target.text)) return [];
    if (target.value === "/dev/null" || operator === "<" && STREAMS.test(target.value)) return [];
    const kind = operator === "<" ? "read" : "redirect";
    const homed = target.text.startsWith('"') ? wordAtHome(target, context.home) : target;
    const { value } = homed;
    if (/^[!=]|[$`]/.test(value)) return [{ kind, path: null, doubt: "variable" }];
    const isPattern = /[*?]|\[[^[\]\n]*\]/.test(value);
    if (isPattern) return [{ kind, path: absolute(value, cwd, context.home), up: mayLeadUp(value), doubt: "spelling" }];
    return [access(kind, homed, { context, cwd })];
  });
}
var NO_ACCESS = [];
var fileReader = (program, command) => (rest, at) => {
  if (command.access === "copy") return copies(program, rest, at);
  const kind = program === "sed" && printsLines(rest) ? "read" : command.access;
  const named2 = NAMED3.get(program)?.(rest) ?? rest;
  const files = operands(command, named2);
  const globs = SEES_GLOBS.has(program) ? rest.filter((word) => word.glob && !files.includes(word)) : [];
  const found = [...files, ...globs].map((word) => access(kind, word, at));
  if (found.length === 0 && looksAround(program, rest)) return [here(at)];
  return program === "rm" ? [...found, ...swallowed(found, at)] : found;
};
var SEES_GLOBS = /* @__PURE__ */ new Set(["grep", "egrep", "fgrep", "tr"]);
var NAMED3 = /* @__PURE__ */ new Map([
  ["jq", (rest) => rest.filter(({ value }) => value !== "-")],
  [
    "man",
    (rest) => rest.some(({ value }) => /^-\w*l/.test(value)) ? rest : rest.filter(({ value }, i) => /^[-~]|\/|^\.\.?$|\$/.test(value) || rest[i - 1]?.value === "-C")
  ]
]);
var here = ({ cwd }) => ({ kind: "read", path: cwd, doubt: null });
var looksAround = (program, rest) => program === "ls" || program === "rg" || /^[ef]?grep$/.test(program) && rest.some(({ value }) => /^(?:-[rR]|--recursive)$/.test(value));
var READERS = new Map([
  ...[...FILE_COMMANDS].map(([program, command]) => [program, fileReader(program, command)]),
  ["find", (rest, at) => searched(rest, at)],
  ["cd", (rest, at) => [moveTarget(rest, at)]],
  ["git", (rest, at) => gitFiles(rest, at)]
]);
var moveOperands = (rest) => {
  const first = rest.findIndex((word) => !/^-./.test(word.value));
  return first < 0 ? [] : rest.slice(first);
};
function moveTarget(rest, at) {
  const [target, ...more] = moveOperands(rest);
  if (target === void 0) return { kind: "read", path: at.context.home, doubt: null };
  return more.length > 0 ? { kind: "read", path: null, doubt: "variable" } : access("read", target, at);
}
var DIFF = reads();
var GREP2 = FILE_COMMANDS.get("grep") ?? reads({ skip: 1 });
var GIT_VALUES = /* @__PURE__ */ new Set(["-C", "-c", "--git-dir", "--work-tree", "--namespace"]);
function gitFiles(rest, at) {
  let folders = [at.cwd];
  let i = 0;
  for (; rest[i]?.value.startsWith("-") === true; i++) {
    const [option, next] = [rest[i]?.value ?? "", rest[i + 1]?.value ?? ""];
    const folder = absolute(next, folders[folders.length - 1] ?? at.cwd, at.context.home);
    if (option === "-C") folders = /^[/~]/.test(next) ? [folder] : [at.cwd, folder];
    if (GIT_VALUES.has(option)) i++;
  }
  const operands2 = gitOperands(rest.slice(i));
  return folders.flatMap((cwd) => operands2.map((word) => access("read", word, { ...at, cwd })));
}
function gitOperands(rest) {
  const command = rest[0]?.value;
  if (command === "diff") return operands(DIFF, rest.slice(1)).filter(({ value }) => value !== "/dev/null");
  return command === "grep" ? operands(GREP2, rest.slice(1)) : [];
}
function operands(command, rest) {
  const { files, words, takesOver } = readOptions(command, rest);
  const named2 = words.slice(command.skip - (takesOver ? 1 : 0));
  return [...files, ...named2.filter(({ value }) => value !== "" || command.access !== "read")];
}
function readOptions(command, rest) {
  const { instead, pairs, files, glued, anywhere: anywhere2, unordered } = command;
  const values = takesEvery(command, rest) ? [] : command.values;
  const found = [];
  const words = [];
  let takesOver = false;
  let open = true;
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i];
    if (word === void 0) break;
    const { value } = word;
    const isFirst = words.length === 0;
    const isOption2 = open && value.startsWith("-") && value !== "-";
    if (isOption2 && isFirst && value === "--") {
      open = false;
      continue;
    }
    if (isOption2 && (isFirst || unordered)) takesOver ||= instead?.test(value) === true;
    if (isOption2 && (isFirst || glued)) found.push(...fileIn(command, word));
    if (!isOption2 || !(isFirst || anywhere2)) words.push(word);
    else {
      const isFile = files.includes(value) || glued && /^-\w+f$/.test(value);
      const taken = pairs.includes(value) ? 2 : Number(isFile || values.includes(lastOption(command, value)));
      const name = rest[i + taken];
      if (isFile && name !== void 0) found.push(name);
      i += taken;
    }
  }
  return { files: found, words, takesOver };
}
function takesEvery({ flags, values }, rest) {
  if (flags === null) return false;
  const isKnown3 = (option) => {
    if (/^-\d+$|^--.*=/s.test(option) || flags.includes(option) || values.includes(option)) return true;
    const letters = [...option.slice(1)].map((letter) => `-${letter}`);
    const value = letters.findIndex((letter) => values.includes(letter));
    return !option.startsWith("--") && letters.slice(0, value < 0 ? letters.length : value).every((one) => flags.includes(one));
  };
  const first = rest.findIndex(({ value }) => !/^-./s.test(value) || value === "--");
  return !rest.slice(0, first < 0 ? rest.length : first).every(({ value }) => isKnown3(value));
}
function lastOption({ flags, values }, option) {
  if (flags === null || !/^-[A-Za-z]{2,}$/.test(option)) return option;
  const first = [...option].findIndex((letter) => values.includes(`-${letter}`));
  return first === option.length - 1 ? `-${option.at(-1)}` : option;
}
function fileIn({ access: use, files, pairs, glued }, word) {
  const { value } = word;
  const [, option = "", name = ""] = (use === "edit" ? /^(--[^=]*)=(.*)$/s : /^(--[^=]*|-[^-])=(.*)$/s).exec(value) ?? (glued && /^(-[^-])(.*)$/s.exec(value) || []);
  return name !== "" && files.includes(option) && !pairs.includes(option) ? [{ ...word, text: name, value: name }] : [];
}
function searched(rest, at) {
  const found = findOperands(rest).map((word) => access("read", word, at));
  return startingPoints(rest).length === 0 ? [here(at), ...found] : found;
}
function findOperands(rest) {
  const points = startingPoints(rest).map((word) => ({ ...word, glob: /[*?[]/.test(word.value) }));
  return [...points, ...rest.filter((_, i) => i > 0 && FILE_TEST.test(rest[i - 1]?.value ?? ""))];
}
var FILE_TEST = /^-(?:newer(?:[acmBt]{2})?|anewer|cnewer|samefile|i?path|i?wholename|i?lname)$/;
function startingPoints(rest) {
  const first = rest.findIndex((word) => word.value.startsWith("-") && !/^-[HLP-]$/.test(word.value));
  return (first < 0 ? rest : rest.slice(0, first)).filter((word) => !word.value.startsWith("-"));
}

// src/tools/untold.ts
function setsUntold(segment) {
  if (!segment.known) return false;
  const { words, assignments } = segment;
  if (setsHome(segment) || assignments.some((one) => isEvaluated(one) || isArray(one))) return true;
  if (words.length === 0)
    return assignments.length > 1 || assignments.some(({ name }) => name !== "PS4" && !INTEGER_ENVIRONMENT.has(name) && isShells(name));
  const call = builtinCall(segment, runAt(segment));
  if (isReadApart(call)) return true;
  const takesList = declares([{ value: call.name }]) && call.rest.some(({ text }) => /^\w+\+?=\(/.test(text));
  return takesList || TYPES.test(call.name) && call.rest.some(({ value }) => /^-\w*[naAi]/.test(value));
}
var TYPES = /^(?:declare|typeset|local)$/;
var setsHome = ({ assignments }) => assignments.some(namesHome);
var isEvaluated = ({ name, value }) => name === "IFS" || INTEGER_ENVIRONMENT.has(name) && !/^\d+$/.test(value?.text ?? "");
var isArray = ({ value, text }) => value === null || /^\w+\[/.test(text);

// src/tools/wrapper-gate.ts
function isOddlyWrapped({ words, alone }, start2) {
  const program = words[start2];
  if (program === void 0) return false;
  if (program.value.startsWith("-") || isUnread(words, start2)) return true;
  if (alone || start2 === 0) return false;
  return endsOptions(words, start2) || mistimes(words, start2) || ODD_PROGRAMS.get(baseOf(words[start2 - 1]?.value ?? ""))?.test(program.value) === true;
}
function isUnread(words, start2) {
  const program = words[start2]?.value ?? "";
  const name = baseOf(program);
  return (name === program || !/^(?:builtin|noglob)$/.test(name)) && UNREAD.get(name)?.(words, start2) === true;
}
var ODD_PROGRAMS = new Map([
  ...["time", "nohup"].map((name) => [name, /[^\w./+~-]/]),
  ...["command", "builtin", "noglob"].map((name) => [name, /[*?]|\[.|.\[|^\w+\+?=/]),
  ["nice", /[$(`]/]
]);
var endsOptions = (words, start2) => words.some(
  ({ text }, i) => i < start2 && text === "--" && !/^(?:command|builtin|env)$/.test(baseOf(words[i - 1]?.value ?? "")) && i > 0
);
var mistimes = (words, start2) => words.some(({ value }, i) => i < start2 && value === "time" && /^(?:time$|\w+\+?=)/.test(words[i + 1]?.value ?? ""));
function isUnreadTimeout(words, start2) {
  const end = start2 + timeoutOptions((i) => words[start2 + i]?.value ?? "");
  const time = words[end];
  return time === void 0 ? end > words.length : !isDuration(time.value);
}
var optionOf = (words, start2) => words[start2 + 1]?.value ?? "";
var UNREAD = new Map([
  ["timeout", isUnreadTimeout],
  ["command", (words, start2) => /^-(?!(?:[pvV]+|-)$)/.test(optionOf(words, start2))],
  [
    "stdbuf",
    (words, start2) => {
      const option = optionOf(words, start2);
      const isBuffer = /^(?:-[oie].|--(?:output|input|error)=)/.test(option);
      return option.startsWith("-") && !isBuffer && !(/^-[oie]$/.test(option) && start2 + 2 < words.length);
    }
  ],
  ...["time", "nohup", "nice", "builtin", "noglob"].map(
    (name) => [
      name,
      (words, start2) => (name === "time" ? /^[-!]/ : name === "nice" ? /^-(?!\d+$)/ : /^-/).test(optionOf(words, start2))
    ]
  )
]);

// src/tools/bash-gate.ts
function runsArguments(segment) {
  if (!segment.known) return false;
  const { words } = segment;
  const start2 = runAt(segment);
  const program = words[start2]?.value ?? "";
  const name = baseOf(program);
  const rest = words.slice(start2 + 1);
  if (STARTERS.has(name)) return rest.length > 0;
  if (program === "read") return readsNames(builtinCall(segment, start2));
  return /^(?:float|integer)$/.test(name) ? evaluatesNames(rest) : RUNS_ARGUMENTS.has(program);
}
var isGated = (segment) => segment.known && (isGatedInside(segment) || setsHome(segment) || expandsUnseen(builtinCall(segment, runAt(segment))));
var isReserved = (segment) => isGated(segment) || runsArguments(segment);
function isGatedInside(segment) {
  if (!segment.known) return false;
  const start2 = runAt(segment);
  return isUnread2(segment, start2) || setsVariable(builtinCall(segment, start2));
}
function isUnread2(segment, start2) {
  const { words, assignments } = segment;
  if (hasOddEnv(words, start2) || isOddlyWrapped(segment, start2) || assignments.some(isEvaluated)) return true;
  const program = words[start2]?.value ?? "";
  const name = baseOf(program);
  if (KEYWORDS.has(program)) return true;
  const rest = words.slice(start2 + 1);
  if (mayRun(name, rest) || isReadApart(builtinCall(segment, start2))) return true;
  const gated = GATED_BY_PATH.test(name) ? name : program;
  return OPTION_GATES.get(gated)?.(rest) === true || GATES.get(gated)?.(rest, words, start2) === true;
}
var GATED_BY_PATH = /^(?:find|[gmn]?awk|jq|set)$/;
var hasOddEnv = (words, start2) => words.some(({ value }, i) => i <= start2 && baseOf(value) === "env" && isOddEnv(words, i + 1));
function isOddEnv(words, options2) {
  let next = options2;
  while (/^-[i0uv]$/.test(words[next]?.value ?? "")) next += words[next]?.value === "-u" ? 2 : 1;
  return next > words.length || words[next]?.value.startsWith("-") === true;
}
function opensLine(segment) {
  if (!segment.known) return false;
  const start2 = runAt(segment);
  const program = segment.words[start2]?.value ?? "";
  const { assignments } = segment;
  if (segment.words.length === 0) return assignments.length > 1 || assignments.some(({ name }) => isShells(name));
  if (program === "" || setsHome(segment)) return true;
  return program !== "read" && runsArguments(segment) || isUnread2(segment, start2);
}
function putsIntoScript(segment) {
  const { words, unspelled } = segment;
  const program = words[plainProgramAt(segment)]?.value ?? "";
  if (!SCRIPTED.has(program)) return false;
  const put = (unspelled?.words ?? words).filter(({ filled, value }) => filled && namesKnown(value));
  if (program === "jq") return put.some(({ text }) => /^"\$\w+\//.test(text));
  return put.length > 0 || program === "sed" && putsHome(segment);
}
var SCRIPTED = /* @__PURE__ */ new Set(["[", "jq", "printf", "sed"]);
var putsHome = ({ words, unspelled }) => (unspelled?.words ?? words).some((word) => namesHome2(word) && !/^"?\$HOME(?:[/"]|$)/.test(word.text));
var behindXargs = (_, words, start2) => baseOf(words[start2 - 1]?.value ?? "") === "xargs";
var RUNS_SHELL = /\bsystem\s*\(|\|&?\s*getline\b|(?<!\|)\|[^#%/;{}|"]*"|@(?:load|include)|@\s*\w+\s*\(/;
var runsShell = (rest) => rest.some(({ value, filled }) => filled || RUNS_SHELL.test(value));
var GATES = new Map([
  ["find", (rest, words, start2) => behindXargs(rest, words, start2) || findRuns(rest) || findsOpenly(rest)],
  ["jq", behindXargs],
  ...["awk", "gawk", "mawk", "nawk"].map((name) => [name, runsShell])
]);
var findRuns = (rest) => rest.some((word) => /^-(exec|execdir|ok|okdir|delete|fprint0?|fprintf|fls|files0-from)$/.test(word.value));
var findsOpenly = (rest) => rest.some(({ text, glob, quoted }) => (glob || !quoted) && /[*?[]/.test(text.replace(/\\./g, ""))) || rest.some(
  (word, i) => (word.filled || word.text.includes("$((") || /^[^-(!].*[*?[]|^[*?[]/.test(word.value)) && !isTestOfWord(rest[i - 1])
) || startingPoints(rest).some((word) => /[*?[]/.test(word.value) || word.text.includes("$(("));
var isTestOfWord = (word) => word !== void 0 && FIND_WORDS.test(word.value);
var FIND_WORDS = /^-(?:newer(?:[acmB][acmBt])?|[ac]newer|samefile|i?(?:name|path|wholename|regex)|i?lname|x?type|size|[acm](?:time|min)|B(?:time|min)|user|group|[ug]id|perm|links|inum|(?:max|min)depth|fstype|flags|used|context|regextype|printf)$/;
var isOddTest = ({ words, redirects }) => words[0]?.value === "[" && redirects.length > 0;

// src/tools/glob-trie.ts
var STAR = -1;
var NONE = 2147483647;
var KINDS2 = 3;
function buildTrie(entries) {
  const { classes, width } = classesOf(entries);
  const edges = new Edges();
  const last = entries.map(({ glob }) => insert(edges, classes, glob));
  const size = edges.parent.length;
  const ends = new Int32Array(size * KINDS2).fill(NONE);
  entries.forEach(({ kind, index }, i) => {
    lower(ends, (last[i] ?? 0) * KINDS2 + kind, index);
  });
  const below2 = ends.slice();
  for (let node = size - 1; node > 0; node--) {
    const parent = edges.parent[node] ?? 0;
    for (let kind = 0; kind < KINDS2; kind++) lower(below2, parent * KINDS2 + kind, below2[node * KINDS2 + kind] ?? NONE);
  }
  return { size, classes, width, edges, ends, below: below2, marks: { at: new Uint32Array(size), stamp: 0 } };
}
function classesOf(entries) {
  const classes = new Uint16Array(65536);
  let width = 1;
  for (const { glob } of entries) {
    for (const unit of glob) if (unit !== STAR && classes[unit] === 0) classes[unit] = width++;
  }
  return { classes, width };
}
function insert(edges, classes, glob) {
  let node = 0;
  for (const unit of glob) node = unit === STAR ? edges.addStar(node) : edges.add(node, classes[unit] ?? 0);
  return node;
}
var lower = (values, at, value) => {
  if (value < (values[at] ?? NONE)) values[at] = value;
};
var Edges = class {
  parent = [0];
  label = [0];
  /** A bit for every class a node has a child for, by the class modulo 32: most look-ups end here. */
  classes = [0];
  /** The child behind a star, -1 without one. A node behind a star has itself. */
  star = [-1];
  slots = new Int32Array(1 << 12);
  /** The child of a node, 0 without one. */
  child(node, label) {
    return ((this.classes[node] ?? 0) >>> (label & 31) & 1) === 0 ? 0 : this.slots[this.slotOf(node, label)] ?? 0;
  }
  add(node, label) {
    const known = this.child(node, label);
    if (known !== 0) return known;
    if (this.parent.length * 2 > this.slots.length) this.widen();
    const made = this.addNode(node, label);
    this.slots[this.slotOf(node, label)] = made;
    this.classes[node] = (this.classes[node] ?? 0) | 1 << (label & 31);
    return made;
  }
  addStar(node) {
    const known = this.star[node] ?? -1;
    if (known >= 0) return known;
    const made = this.addNode(node, 0);
    this.star[node] = made;
    this.star[made] = made;
    return made;
  }
  addNode(parent, label) {
    this.parent.push(parent);
    this.label.push(label);
    this.classes.push(0);
    return this.star.push(-1) - 1;
  }
  slotOf(node, label) {
    const { slots, parent, label: labels } = this;
    const mask = slots.length - 1;
    const hash = Math.imul(node, 2654435761) + Math.imul(label, 2246822507);
    for (let slot = (hash ^ hash >>> 15) & mask; ; slot = slot + 1 & mask) {
      const child = slots[slot] ?? 0;
      if (child === 0 || parent[child] === node && labels[child] === label) return slot;
    }
  }
  widen() {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let child = 1; child < this.parent.length; child++) {
      const label = this.label[child] ?? 0;
      if (label !== 0) this.slots[this.slotOf(this.parent[child] ?? 0, label)] = child;
    }
  }
};
function emptyReach({ size }) {
  return { nodes: new Int32Array(size), count: 0, kept: new Int32Array(KINDS2).fill(NONE) };
}
function start(trie, to) {
  trie.marks.stamp++;
  to.count = 0;
  to.kept.fill(NONE);
  enter(trie, 0, to);
}
var join = (trie, to) => enter(trie, 0, to);
function advance(trie, from, label, to) {
  const { edges, marks } = trie;
  marks.stamp++;
  to.count = 0;
  to.kept.set(from.kept);
  for (let i = 0; i < from.count; i++) {
    const node = from.nodes[i] ?? 0;
    if (edges.star[node] === node && marks.at[node] !== marks.stamp) keep(trie, node, to);
    const child = label === 0 ? 0 : edges.child(node, label);
    if (child !== 0) enter(trie, child, to);
  }
}
function enter(trie, first, to) {
  const { edges, marks, ends } = trie;
  for (let node = first; node >= 0 && marks.at[node] !== marks.stamp; node = edges.star[node] ?? -1) {
    if (edges.star[node] === node) {
      for (let kind = 0; kind < KINDS2; kind++) lower(to.kept, kind, ends[node * KINDS2 + kind] ?? NONE);
    }
    keep(trie, node, to);
  }
}
function keep({ marks, below: below2 }, node, to) {
  marks.at[node] = marks.stamp;
  if (improves(below2, node, to.kept)) to.nodes[to.count++] = node;
}
function improves(below2, node, kept) {
  for (let kind = 0; kind < KINDS2; kind++) {
    if ((below2[node * KINDS2 + kind] ?? NONE) < (kept[kind] ?? NONE)) return true;
  }
  return false;
}
function endOf2({ ends }, { nodes, count, kept }, found) {
  found.set(kept);
  for (let i = 0; i < count; i++) {
    for (let kind = 0; kind < KINDS2; kind++) lower(found, kind, ends[(nodes[i] ?? 0) * KINDS2 + kind] ?? NONE);
  }
  return found;
}

// src/tools/automaton.ts
var STATES = 65536;
var CELLS = 4e6;
var HELD = 5e5;
var WORTH = 2;
var TRIAL = 4096;
var WHOLE = [0];
function buildAutomaton(entries) {
  const trie = buildTrie(entries);
  const { classes, width } = trie;
  const found = new Int32Array(KINDS2);
  const scratch = [emptyReach(trie), emptyReach(trie)];
  const follow = (text, starts) => {
    let [now, next] = scratch;
    let begun = 1;
    start(trie, now);
    for (let i = 0; i < text.length && (now.count > 0 || begun < starts.length); i++) {
      advance(trie, now, classes[text.charCodeAt(i)] ?? 0, next);
      if (begun < starts.length && starts[begun] === i + 1) {
        join(trie, next);
        begun++;
      }
      [now, next] = [next, now];
    }
    return endOf2(trie, now, found);
  };
  const limit = Math.min(STATES, Math.floor(CELLS / width));
  let table = new Uint16Array(0);
  let results = new Int32Array(0);
  let states = [];
  let ids = /* @__PURE__ */ new Map();
  let held = 0;
  let read = 0;
  let worthless = false;
  const numberOf = (reach) => {
    const nodes = reach.nodes.slice(0, reach.count).sort();
    const key = `${reach.kept.join()};${nodes.join()}`;
    const known = ids.get(key);
    if (known !== void 0) return known;
    const made = states.push({ nodes, count: reach.count, kept: reach.kept.slice() }) - 1;
    if (made * width >= table.length) {
      table = grown(new Uint16Array(Math.max(64 * width, table.length * 2)), table);
      results = grown(new Int32Array(table.length / width * KINDS2), results);
    }
    ids.set(key, made);
    held += reach.count;
    results.set(endOf2(trie, reach, found), made * KINDS2);
    return made;
  };
  const begin = () => {
    table = new Uint16Array(0);
    results = new Int32Array(0);
    ids = /* @__PURE__ */ new Map();
    held = 0;
    read = 0;
    const [nobody, first] = scratch;
    states = [nobody];
    start(trie, first);
    numberOf(first);
  };
  begin();
  const isWorthless = () => states.length > TRIAL && read < WORTH * states.length;
  const explore = (state, label) => {
    const from = states[state];
    if (from === void 0 || states.length >= limit || held > HELD || isWorthless()) return 0;
    advance(trie, from, label, scratch[0]);
    const next = numberOf(scratch[0]);
    table[state * width + label] = next;
    return next;
  };
  let last = null;
  return (text, starts = WHOLE) => {
    if (text === last && starts === WHOLE) return found;
    last = starts === WHOLE ? text : null;
    if (worthless || starts !== WHOLE) return follow(text, starts);
    let state = 1;
    let cells = table;
    for (let i = 0; i < text.length; i++) {
      const label = classes[text.charCodeAt(i)] ?? 0;
      const next = cells[state * width + label] ?? 0;
      state = next === 0 ? explore(state, label) : next;
      if (next === 0) cells = table;
      if (state === 0) {
        worthless = isWorthless();
        begin();
        return follow(text, starts);
      }
    }
    read += text.length;
    for (let kind = 0; kind < KINDS2; kind++) found[kind] = results[state * KINDS2 + kind] ?? NONE;
    return found;
  };
}
function grown(room, old) {
  room.set(old);
  return room;
}

// src/tools/command-index.ts
var OpenRules = class {
  rules = [];
  patterns = [];
  get length() {
    return this.rules.length;
  }
  add(rule) {
    this.rules.push(rule);
  }
  /** An index far outside an array costs microseconds, so `NONE` is never looked up. */
  at(place) {
    return place === NONE ? null : this.rules[place] ?? null;
  }
  pattern(place) {
    let pattern = this.patterns[place];
    if (pattern === void 0) {
      pattern = parseCommandPattern(this.content(place));
      this.patterns[place] = pattern;
    }
    return pattern;
  }
  content(place) {
    return this.rules[place]?.content ?? "";
  }
  matches(place, folded) {
    return mayBegin(this.content(place), folded) && matchesCommand(this.pattern(place), folded, folded);
  }
};
function mayBegin(content, text) {
  const unit = content.charCodeAt(0);
  return unit === text.charCodeAt(0) || unit === ASTERISK || unit === BACKSLASH2 || unit <= SPACE2 || unit >= BEHIND_ASCII;
}
var [SPACE2, ASTERISK, BACKSLASH2, BEHIND_ASCII] = [32, 42, 92, 128];
var ExactRules = class {
  rules = [];
  byText = /* @__PURE__ */ new Map();
  lengths = /* @__PURE__ */ new Set();
  asked = 0;
  withOperator = false;
  get size() {
    return this.rules.length;
  }
  /** Whether any may mean a line that is more than plain words: with an operator, a redirection, a comment, an expansion. */
  get hasLines() {
    return this.withOperator;
  }
  /** One decision on many rules asks so seldom that a table does not pay. */
  get(text) {
    if (this.asked < FEW_TEXTS) {
      this.asked++;
      return this.rules.find((rule) => isExactFor(rule, text));
    }
    if (this.lengths.size === 0) this.fill();
    return this.lengths.has(text.length) ? this.byText.get(text) : void 0;
  }
  add(rule) {
    this.rules.push(rule);
    this.withOperator ||= /[;&|<>\n#$(){}!`]/.test(rule.content ?? "");
  }
  fill() {
    for (const rule of this.rules) {
      const text = exactText(rule);
      if (!this.byText.has(text)) this.byText.set(text, rule);
      this.lengths.add(text.length);
    }
  }
};
var exactText = ({ content }) => content === null || isExact(content) ? content ?? "" : prefixOf(content);
function isExactFor(rule, text) {
  const content = rule.content ?? "";
  return content.length >= text.length && mayBegin(content, text) && exactText(rule) === text;
}
var EFFECTS2 = ["deny", "ask", "allow"];
var FEW_TEXTS = 16;
var FEW = 6;
var SCANS = 200;
var LINEAR = 4;
var commandIndex = once(build2);
function build2(rules) {
  const exact = { deny: new ExactRules(), ask: new ExactRules(), allow: new ExactRules() };
  const lines = /* @__PURE__ */ new Map();
  const open = { deny: new OpenRules(), ask: new OpenRules(), allow: new OpenRules() };
  for (const rule of rules) {
    const { effect, content } = rule;
    if (rule.tool !== "Bash" || content === null) continue;
    const isOpen3 = !isExact(content);
    if (isOpen3) open[effect].add(rule);
    if (effect === "allow" && isLine(content)) lines.set(prefixOf(content), rule);
    if (!isOpen3 || isExactBefore(effect, content)) exact[effect].add(rule);
  }
  return { exact, open, lines, first: firstOf(open) };
}
var SCOPES = ["user", "project", "local", "managed", "cli"];
var hiddenExacts = once((rules) => {
  const [begun, met, found] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const { content } of SCOPES.flatMap((scope) => rules.filter((rule) => rule.scope === scope && mayHide(rule)))) {
    if (content?.endsWith(":*")) begun.add(prefixOf(content));
    else if (content !== null && begun.has(content) && !met.has(content)) found.add(content);
    met.add(content ?? "");
  }
  return found;
});
var mayHide = ({ effect, tool, content }) => effect === "allow" && tool === "Bash" && content !== null && !/[!<>(]/.test(content);
var isLine = (content) => content.endsWith(":*") && OPERATOR2.test(content) && OPERATOR2.test(
  content.slice(0, -2).split(/[\n\r\u2028\u2029]/).at(-1) ?? ""
);
var OPERATOR2 = /[;&$<>]|\|\|/;
var isExactBefore = (effect, content) => effect !== "allow" && content.endsWith(":*");
function firstOf(open) {
  const count = open.deny.length + open.ask.length + open.allow.length;
  const scanned = /* @__PURE__ */ new Map();
  let automaton = null;
  let heads = null;
  return (folded, starts) => {
    if (automaton !== null) return automaton(folded, starts);
    const known = scanned.get(folded);
    if (known !== void 0 && starts === void 0) return known;
    if (count > FEW && scanned.size === SCANS || starts !== void 0) {
      automaton = buildAutomaton(EFFECTS2.flatMap((effect, kind) => entriesOf(open[effect], kind)));
      return automaton(folded, starts);
    }
    if (scanned.size === LINEAR) heads = EFFECTS2.map((effect) => headsOf(open[effect]));
    const found = Int32Array.from(EFFECTS2, (effect, i) => {
      const own = heads?.[i];
      return own === void 0 ? scan(open[effect], folded) : scanNear(open[effect], own, folded);
    });
    if (count > FEW) scanned.set(folded, found);
    return found;
  };
}
function scan(rules, folded) {
  for (let place = 0; place < rules.length; place++) if (rules.matches(place, folded)) return place;
  return NONE;
}
var FIRST_WORD = /^[^ \t\n*\\]+(?=[ \t\n]|:\*$)/;
function headsOf(rules) {
  const byWord = /* @__PURE__ */ new Map();
  const anyhow = [];
  for (let place = 0; place < rules.length; place++) {
    const word = FIRST_WORD.exec(rules.content(place))?.[0];
    const same = word === void 0 ? anyhow : byWord.get(word);
    if (same) same.push(place);
    else byWord.set(word ?? "", [place]);
  }
  return { byWord, anyhow };
}
function scanNear(rules, { byWord, anyhow }, folded) {
  const end = folded.indexOf(" ");
  const near = byWord.get(end < 0 ? folded : folded.slice(0, end)) ?? [];
  const first = (places) => places.find((place) => rules.matches(place, folded)) ?? NONE;
  return Math.min(first(near), first(anyhow));
}
function entriesOf(rules, kind) {
  const entries = [];
  for (let index = 0; index < rules.length; index++)
    for (const glob of globsOf(rules.pattern(index))) entries.push({ glob, kind, index });
  return entries;
}
function globsOf(pattern) {
  if (pattern.kind === "exact") return [unitsOf2(pattern.text)];
  if (pattern.kind === "prefix") return [unitsOf2(pattern.text), [...unitsOf2(`${pattern.text} `), STAR]];
  const glob = pattern.parts.flatMap((part, i) => i === 0 ? unitsOf2(part) : [STAR, ...unitsOf2(part)]);
  return pattern.bare === null ? [glob] : [unitsOf2(pattern.bare), glob];
}
var unitsOf2 = (text) => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

// src/tools/shell-sight.ts
var ANALYSABLE = /* @__PURE__ */ new Set([
  "loop variable",
  "assignment",
  "assigned output",
  "assigned pipeline",
  "emptied variable",
  "split pipeline"
]);
var SEES_FILES = /* @__PURE__ */ new Set([
  "subshell",
  "loop variable",
  "assignment",
  "assigned pipeline",
  "emptied variable",
  "time -p",
  "computed program",
  "hidden line",
  "piped output",
  "split pipeline",
  "coproc",
  "open quote",
  "unicode blank",
  "process environment",
  "may evaluate"
]);
var SEES_REMOVALS = /* @__PURE__ */ new Set([...SEES_FILES, "words behind a redirection"]);
var TELLS_VARIABLES = [
  "time -p",
  "coproc",
  "process environment",
  "may evaluate",
  "unicode blank"
];
var TELLS_FILES = /* @__PURE__ */ new Set([
  ...ANALYSABLE,
  "subshell",
  "piped output",
  "words behind a redirection"
]);
var isOpaque = (found) => !isWithin(found, ANALYSABLE);
var seesFiles = (found) => isWithin(found, SEES_FILES);
var seesRemovals = (found) => isWithin(found, SEES_REMOVALS);
var tellsVariables = (found) => seesFiles(found) && TELLS_VARIABLES.some((one) => found.has(one));
var tellsFiles = (found) => isWithin(found, TELLS_FILES);
function isWithin(some, all) {
  for (const one of some) if (!all.has(one)) return false;
  return true;
}

// src/tools/shell-line.ts
function textOf2({ node, isInside: isInside2 }, source) {
  if (isInside2 || node.type === "TestCommand") return source.slice(node.pos, node.end);
  const cut = node.redirects.filter(({ operator }) => operator !== "<<<");
  return withoutRedirects(node, cut, source);
}
var LAST_OPERATOR = /(?<=[)}]|\b(?:fi|done|esac))\s*(&&|\|[|&]?|;|&)\s*$/;
var OPERATOR3 = /^\s*(&&|\|[|&]?|;|&)\s*/;
function linesOf(source, places, outer, end) {
  const documents = places.flatMap(documentRanges);
  const spans = [];
  const pieces = [];
  let [line, piece, at, begin, commands, isInside2] = ["", "", 0, startOf(source), 0, false];
  let first = outer[0];
  const add = (text) => {
    line += text;
    piece += text;
  };
  let outputs = [];
  const cut = (to, piped) => {
    const text = piece.trimEnd();
    if (commands > 1 && piped) spans.push(text);
    const written2 = withoutRedirects({ pos: begin, end: to }, piped ? outputs : [], source);
    if (first) pieces.push({ first, isLone: commands < 2 && isOnly(first, text), written: written2, line: text });
    [piece, commands, outputs] = ["", 0, []];
  };
  for (const [i, place] of places.entries()) {
    if (documents.some(({ pos, end: end2 }) => pos < place.node.pos && place.node.pos < end2)) continue;
    const raw = withoutDocuments(source, at, place.node.pos, documents);
    const plain2 = isInside2 && place.isInside ? raw : gap(uncommented(raw, isInside2));
    const between = place.isInside ? plain2 : plain2.replace(LAST_OPERATOR, " $1 ");
    if (/^ \|&? $/.test(between)) {
      line += between;
      const pipe = source.indexOf("|", at);
      cut(pipe, true);
      begin = pipe + between.length - 2;
      first = outer[i];
    } else add(i === 0 ? between.trimStart() : between);
    add((outer[i]?.leads ?? 0) > 0 ? ` ${textOf2(place, source)}` : textOf2(place, source));
    commands++;
    outputs.push(...outputsOf(place));
    at = place.node.end;
    isInside2 = place.isInside;
  }
  const rest = withoutDocuments(source, at, Math.max(end, at + source.slice(at).search(/\n|$/)), documents);
  add(gap(uncommented(rest, isInside2)));
  cut(source.length, pieces.length > 0);
  const whole = line.trimEnd();
  return { line: whole, spans: [whole, ...spans], pieces };
}
var outputsOf = ({ node }) => node.type === "Command" ? node.redirects.filter(
  (redirect) => redirect.type === "Redirect" && /^>>?$/.test(redirect.operator) && !/[$`*?]/.test(redirect.target?.text ?? "$")
) : [];
var isOnly = ({ text, here: here2, leads }, line) => leads > 0 || line.replace(/ ;$/, "") === text + here2;
var startOf = (source) => /^(?:\s*#[^\n]*\n)*/.exec(source)?.[0].length ?? 0;
function documentRanges({ node, isInside: isInside2 }) {
  if (node.type !== "Command") return [];
  return node.redirects.filter((redirect) => redirect.type === "HereDoc").map(({ pos, body, closing }) => ({ pos: isInside2 ? body.pos : pos, end: closing?.end ?? body.end }));
}
function withoutDocuments(source, from, to, documents) {
  let text = "";
  let at = from;
  for (const { pos, end } of documents) {
    if (end <= at || pos > to) continue;
    text += source.slice(at, Math.max(at, pos));
    at = end;
  }
  return text + source.slice(at, Math.max(at, to));
}
var uncommented = (text, isInside2) => text.includes("#") && (!isInside2 || /\b(?:fi|done|esac)\b/.test(text)) ? text.replace(/(^|[\s;])#[^\n]*/g, "$1") : text;
var SPACED = /* @__PURE__ */ new Set(["", " && ", " || ", " | ", " ; "]);
function gap(text) {
  if (SPACED.has(text)) return text;
  return text.replaceAll("\\\n", " ").replace(OPERATOR3, " $1 ").replaceAll("\n", " ");
}
var onOneLine = (text) => text.replace(QUOTED_OR_LINE, (found) => found === "\n" ? " " : found);
var QUOTED_OR_LINE = /'[^']*'|"(?:[^"\\]|\\.)*"|\n/gs;
var UNSPANNED2 = { line: "", spans: [], pieces: [] };
function unread(source) {
  const text = source.trim();
  const line = text.replaceAll("\n", " ");
  return {
    segments: [],
    told: null,
    piped: false,
    spans: [line],
    pieces: [],
    items: [],
    line,
    whole: text,
    written: text,
    obstacles: /* @__PURE__ */ new Set(["too long"]),
    opaque: true,
    filesVisible: false,
    removalsVisible: false,
    background: false
  };
}
function scriptOf2(walk) {
  const { source, segments, piped, obstacles, background } = walk;
  const opaque = isOpaque(obstacles);
  const { line, spans, pieces } = linesAsRead(walk, opaque);
  const isTold2 = !segments.some(setsUntold);
  return {
    segments,
    told: null,
    piped,
    spans,
    pieces,
    items: walk.items.map(({ text }) => text),
    line,
    whole: wholeOf(source, segments, obstacles),
    written: source.trim(),
    obstacles,
    opaque,
    filesVisible: seesFiles(obstacles) && isTold2,
    removalsVisible: seesRemovals(obstacles) && isTold2,
    background
  };
}
function linesAsRead(read, opaque) {
  const { source, places, segments, items, cuts, obstacles, background } = read;
  const isSpanned2 = opaque || places.length > 1 || obstacles.has("loop variable");
  if (!isSpanned2 && !background) return UNSPANNED2;
  if (obstacles.has("redirected group")) {
    const written2 = onOneLine(withoutRedirects({ pos: 0, end: source.length }, cuts, source));
    return { line: written2, spans: [written2], pieces: [] };
  }
  const end = opaque ? Math.max(0, ...items.map((item) => item.end)) : 0;
  const outer = segments.filter(({ nested }) => nested === "no");
  const lines = linesOf(source, places, outer, end);
  return isSpanned2 ? lines : { ...UNSPANNED2, line: lines.line };
}
function wholeOf(source, segments, obstacles) {
  const [only] = segments;
  const isLoop = obstacles.has("loop variable") || isOpaque(obstacles);
  return segments.length === 1 && only?.nested === "no" && !isLoop ? only.text + only.here : source.trim();
}

// src/tools/word-texts.ts
var joined2 = (words, start2) => words.slice(start2).map((word) => word.text).join(" ");
function textsFrom(words, spelling) {
  const all = words.map(spelling);
  const line = all.join(" ");
  const starts = [0];
  for (const text of all) starts.push((starts[starts.length - 1] ?? 0) + text.length + 1);
  return (start2) => line.slice(starts[start2] ?? line.length);
}
function spacedTexts({ text, assignments }, words) {
  const texts = textsFrom(words, (word) => word.text);
  if (isFolded(text) || assignments.some(({ value }) => value?.dynamic)) return texts;
  const offsets = offsetsIn(text, [...assignments, ...words]).slice(assignments.length);
  return (start2) => offsets[start2] === void 0 ? texts(start2) : text.slice(offsets[start2]);
}
function offsetsIn(line, parts) {
  const offsets = [];
  let at = 0;
  for (const { text } of parts) {
    const end = at + text.length;
    if (!line.startsWith(text, at) || !/^[\s<>]?$/.test(line.charAt(end))) break;
    offsets.push(at);
    at = end;
    while (/\s/.test(line.charAt(at))) at++;
  }
  return offsets;
}
function withProgram(words, texts, start2) {
  const word = words[start2];
  const rest = texts(start2 + 1);
  return word?.text === word?.value && rest !== "" ? texts(start2) : behind(word?.value ?? "", rest);
}
var bareProgram = (word) => {
  const { text = "", value = "" } = word ?? {};
  const name = /\\ /.test(text) ? baseOf(text).trim() : value;
  return name.replace(/^(['"])(.+)\1$/s, "$2");
};
var behind = (program, rest) => rest === "" ? program : `${program} ${rest}`;
function toldWords(words, sums) {
  if (!words.some(({ text }) => /[$`(]|\{.*\.\./.test(text))) return words;
  const end = words.findIndex(({ text, filled }) => !filled && RUNS.test(bare(text)));
  const told = words.slice(0, end < 0 ? words.length : end).filter((word) => !isGuess(word, sums));
  return told[0] === words[0] && told.length < words.length ? told : words;
}
var bare = (text) => text.replace(/\\.|'[^']*'|"(?:\\.|[^"\\])*"/gs, "");
var RUNS = /\$\((?!\()|`|[<>]\(/;
var isGuess = ({ text }, sums) => PLAIN_ARITHMETIC.test(text) ? sums : EXPANSION.test(text) || /[@?*+!]\(/.test(bare(text));
var EXPANSION = /^(?:\$(?:\w+|[@*#?!$-]|\{(?:[^{}]|\{[^{}]*\})*\}|'(?:\\.|[^'\\])*'|\(\(.*\)\)|\[.*\])|\{-?\w+\.\.-?\w+\})$/s;

// src/tools/line-texts.ts
function strictTexts(script, asWritten2) {
  const { pieces, line, written: written2, obstacles, spans } = script;
  const [start2, ...more] = pieces;
  if (start2 === void 0) return spans;
  const whole = more.length === 0 ? [] : [{ ...start2, isLone: false, line, written: written2.slice(startOf(written2)) }];
  const parts = obstacles.size === 0 || more.length === 0 ? pieces : [];
  return [...whole, ...parts].flatMap((piece) => {
    const starts = strictStarts(piece.first);
    if (piece.isLone) return asWritten2 ? textsOf2({ ...piece, line: piece.written }, starts) : [];
    return textsOf2(asWritten2 ? piece : { ...piece, written: piece.line }, starts);
  });
}
function writtenTexts(command, { written: written2 }) {
  const line = written2.slice(startOf(written2));
  const { assignments, words } = { ...command, ...command.unspelled };
  if (assignments.some(({ value }) => value?.dynamic)) return [written2, line];
  const offsets = offsetsIn(line, [...assignments, ...words]);
  const kept = assignments.findIndex((one) => !isHarmless(one));
  const starts = simpleForms(words).map(({ start: start2 }) => assignments.length + start2);
  const ends = [.../* @__PURE__ */ new Set([kept < 0 ? assignments.length : kept, assignments.length, ...starts])].flatMap((start2) => {
    const at = offsets[start2];
    if (at === void 0) return [];
    const { text, value } = words[start2 - assignments.length] ?? { text: "", value: "" };
    return [line.slice(at), value + line.slice(at + text.length)];
  });
  return [written2, line, ...ends];
}
var allowTexts = (piece) => textsOf2(piece, allowStarts(piece.first));
var writtenAllow = (piece) => allowTexts({ ...piece, line: piece.written });
function textsOf2({ first, written: written2, line }, starts) {
  const texts = line === written2 ? [line] : [line, written2];
  return texts.flatMap((text) => {
    const rest = text.startsWith(first.text) ? text.slice(first.text.length) : null;
    return rest === null ? [text] : [text, ...starts.map((start2) => start2 + rest)];
  });
}
function strictStarts(first) {
  const { plain: plain2, alone, assignments, words } = first;
  if (plain2 && alone || assignments.some(({ value }) => value?.dynamic)) return [];
  const forms = [...assignments.length > 0 ? [{ start: 0 }] : [], ...simpleForms(words)];
  return [.../* @__PURE__ */ new Set([...startsOf(first, forms), ...allowStarts(first)])];
}
function allowStarts(first) {
  const { plain: plain2, alone, words, assignments } = first;
  if (plain2 && alone) return [];
  const kept = assignments.findIndex((one) => !isHarmless(one));
  if (kept >= 0) {
    const text = [...assignments.slice(kept), ...words].map((part) => part.text).join(" ");
    return first.text.endsWith(text) ? [text] : [];
  }
  const forms = allowForms(words, assignments.length > 0).filter(
    ({ xargs, start: start2 }) => !xargs && !(RUNNERS.test(words[start2 - 1]?.text ?? "") && isLed(words, start2))
  );
  return startsOf(first, forms).filter((text) => !ASSIGNS.test(text) || first.text.endsWith(text));
}
var ASSIGNS = /^\w+\+?=/;
var isLed = (words, start2) => ASSIGNS.test(words[start2]?.value ?? "");
var RUNNERS = /^(?:builtin|command|noglob|nohup|time)$/;
function startsOf({ words, text }, forms) {
  const texts = textsFrom(words, (word) => word.text);
  return forms.filter(({ start: start2 }) => text.endsWith(texts(start2))).flatMap(
    ({ start: start2 }, i, { length }) => i < length - 1 ? [texts(start2)] : [texts(start2), withProgram(words, texts, start2)]
  );
}

// src/tools/rule-lookup.ts
function textRule(exact, texts) {
  if (exact.size === 0) return null;
  for (const text of texts) {
    const rule = exact.get(text);
    if (rule !== void 0) return rule;
  }
  return null;
}
function lineRule(exact, texts) {
  if (exact.size === 0) return null;
  for (const text of texts) {
    const rule = exact.get(text);
    if (rule !== void 0 && !isFolded2(rule)) return rule;
    const folded = exact.get(foldBlanks(text));
    if (folded !== void 0 && isFolded2(folded) && !folded.content?.includes("\n")) return folded;
  }
  return null;
}
var isFolded2 = ({ content }) => content?.endsWith(":*") === true;
function exactRule(exact, candidates) {
  if (exact.size === 0) return null;
  for (const { text, only } of candidates) {
    const rule = only === "any" ? exact.get(text) : void 0;
    if (rule !== void 0) return rule;
  }
  return null;
}
var [DENY, ASK, ALLOW] = [0, 1, 2];
var NOWHERE = Int32Array.of(NONE, NONE, NONE);
function openPlaces({ open, first }, candidates) {
  if (open.deny.length + open.ask.length + open.allow.length === 0) return NOWHERE;
  const [only] = candidates;
  return candidates.length === 1 && only !== void 0 ? first(only.folded) : firstOf2(first, candidates);
}
var best = new Int32Array(KINDS2);
function firstOf2(first, candidates) {
  best.fill(NONE);
  const add = (found) => {
    for (let kind = 0; kind < KINDS2; kind++) best[kind] = Math.min(best[kind] ?? NONE, found[kind] ?? NONE);
  };
  const line = candidates.length > MANY2 ? longest(candidates) : null;
  if (line !== null) add(first(line, startsIn(line, candidates)));
  for (let i = candidates.length - 1; i >= 0; i--) {
    const folded = candidates[i]?.folded ?? "";
    if (line === null || !line.endsWith(folded)) add(first(folded));
  }
  return best;
}
var MANY2 = 16;
var longest = (candidates) => candidates.reduce((line, { folded }) => folded.length > line.length ? folded : line, "");
function startsIn(line, candidates) {
  const ends = candidates.filter(({ folded }) => line.endsWith(folded));
  return [...new Set(ends.map(({ folded }) => line.length - folded.length))].sort((a, b) => a - b);
}

// src/tools/shell-comments.ts
function takeComment({ name, redirects, end }, walk) {
  const blanks = /(?:[ \t]|\\\n)+(?=#)/y;
  blanks.lastIndex = end;
  const isBehind = name !== void 0 && redirects.some((one) => one.end === end && one.operator !== "<<<");
  if (!isBehind || !blanks.test(walk.source)) return;
  if (isRead(walk.source, blanks.lastIndex)) walk.commented.push(blanks.lastIndex);
  else walk.obstacles.add("words behind a redirection");
}
var isRead = (source, comment) => !/(?<!<)<<(?!<)/.test(source) || !/^[^\n]*?(?:;|(?<![$<>])\(|(?<!&)&(?!&))/.test(source.slice(comment));
function readOn({ source, at }, commented) {
  const found = [...new Set(commented)].sort((a, b) => a - b);
  const before = (place) => found.filter((one) => one < place).length;
  return {
    source: [0, ...found].map((start2, i) => source.slice(start2, found[i] ?? source.length)).join("\\"),
    at: /* @__PURE__ */ new Set([...[...at].map((place) => place + before(place)), ...found.map((place, i) => place + i)])
  };
}
function withoutComment(node, { comments, obstacles }) {
  const start2 = comments.size === 0 ? -1 : node.suffix.findIndex(({ pos }) => comments.has(pos));
  if (start2 < 0) return { node, comment: [] };
  obstacles.add("words behind a redirection");
  const comment = node.suffix.slice(start2).filter((part) => part.type === "Word");
  const redirects = node.redirects.map((redirect, i) => {
    const next = node.redirects[i + 1]?.pos ?? node.end;
    return { ...redirect, end: comment.findLast(({ pos }) => pos > redirect.pos && pos < next)?.end ?? redirect.end };
  });
  const suffix = node.suffix.filter((part, i) => i < start2 || part.type !== "Word");
  return { node: { ...node, suffix, redirects }, comment };
}

// src/tools/shell-variables.ts
var NONE2 = /* @__PURE__ */ new Map();
var UNKNOWN = { kind: "variable", value: "" };
var OUTPUT2 = { kind: "output", value: "" };
var NOTHING = { kind: "known", value: "" };
var EMPTIED = { kind: "known", value: "", late: true };
var Variables = class {
  held = /* @__PURE__ */ new Map();
  /** What was held where the compound command around began. */
  entry = NONE2;
  setting = "line";
  /** Nothing but variables has been set so far: `X=a; Y=b; cat $X`. */
  isFresh = true;
  /** Something known is set anew where it may run again, or beside a condition: the client reads no further. */
  clashes = false;
  get values() {
    return this.held;
  }
  /** `X=a`, `X+=a`; `value` null: nobody can tell what it sets. */
  assign(name, value, appends) {
    if (namesKnown(`$${name}`)) return;
    if (value === null) this.held.delete(name);
    else if (this.isFresh || this.setting === "for" || this.setting === "loop") this.set(name, value, appends);
    else this.set(name, UNKNOWN, false);
  }
  /** `unset X`. */
  unset(name) {
    this.set(name, this.isFresh ? NOTHING : EMPTIED, false);
  }
  /** `read X`. */
  lose(name) {
    this.set(name, UNKNOWN, false);
  }
  /** `zq &`: what was set before counts for nothing. */
  forget() {
    this.held.clear();
  }
  /** `for X in a`. */
  repeat(name) {
    this.clashes ||= this.held.get(name)?.kind === "known";
    this.held.delete(name);
  }
  /** Behind `a || b` nobody knows what a variable holds; `since`: of those that hold something else than then. */
  blur(since = NONE2) {
    for (const [name, held] of this.held) if (!isSame(held, since.get(name))) this.held.set(name, OUTPUT2);
  }
  copy() {
    return this.held.size === 0 ? NONE2 : new Map(this.held);
  }
  /** `(a)`, `$(a)`, `a |`: what is set there counts there alone. */
  apart(visit2) {
    const held = this.copy();
    const { setting, entry: entry2 } = this;
    this.setting = "line";
    visit2();
    if (this.held.size > 0) this.held = new Map(held);
    this.setting = setting;
    this.entry = entry2;
  }
  /** Visits a part of a compound command. */
  within(setting, visit2) {
    const outer = { entry: this.entry, setting: this.setting };
    const entry2 = this.copy();
    this.entry = entry2;
    this.setting = setting;
    visit2();
    Object.assign(this, outer);
    if (setting === "condition") return;
    for (const [name, held] of this.held) {
      if (!entry2.has(name)) this.held.delete(name);
      else if (!isSame(held, entry2.get(name))) this.held.set(name, OUTPUT2);
    }
  }
  clash(old) {
    this.clashes ||= old.kind === "known";
    return OUTPUT2;
  }
  set(name, value, appends) {
    const next = this.next(name, value, appends);
    if (next === null) this.held.delete(name);
    else this.held.set(name, next);
  }
  next(name, value, appends) {
    const old = this.held.get(name);
    const wasSet = this.entry.get(name);
    switch (this.setting) {
      case "line":
        if (value === NOTHING || value === EMPTIED || value === UNKNOWN) return value;
        return old === void 0 ? appends ? null : value : merged(old, value, appends);
      case "condition":
        if (old === void 0) return appends || wasSet !== void 0 ? null : value;
        if (isSame(old, value) && !appends) return value;
        return this.clash(old);
      case "then":
      case "side":
        return wasSet === void 0 ? null : OUTPUT2;
      case "else":
        return value.late === true ? value : OUTPUT2;
      case "loop":
      case "while":
        return wasSet === void 0 ? repeated(value) : this.clash(wasSet);
      case "for":
        return repeated(value);
    }
  }
};
var isSame = (a, b) => a?.kind === b?.kind && a?.value === b?.value;
var repeated = (value) => value === NOTHING || value.late === true || value.kind === "filled" ? value : OUTPUT2;
function merged(old, value, appends) {
  const areKnown = old.kind === "known" && value.kind === "known";
  if (appends) {
    const both = areKnown ? joined([old.value, value.value]) : null;
    return both === null ? OUTPUT2 : { kind: "known", value: both };
  }
  if (isSame(old, value)) return old;
  if (value.kind === "filled" && old.kind !== "output") return value;
  return areKnown ? UNKNOWN : OUTPUT2;
}
function heldBy({ value, index }, values) {
  return value.type === "Word" && index === void 0 ? heldIn(value, values) : null;
}
function heldIn(word, values) {
  const { text, parts } = word;
  if (text.includes("~")) return null;
  const named2 = /^\$(\w+)$/.exec(text);
  const held = values.get(named2?.[1] ?? "");
  if (held !== void 0) return held.kind === "filled" ? OUTPUT2 : held;
  if (isKnownVariable(text)) return UNKNOWN;
  if (parts?.length === 1 && parts[0]?.type === "ArithmeticExpansion") return OUTPUT2;
  if (substitutionOf(word) !== null) return OUTPUT2;
  const read = readParts(word, values);
  if (!read.dynamic && !text.includes("$((")) return { kind: "known", value: read.value };
  const filling = fillingOf(word, values);
  return filling === null ? null : { kind: filling.kind, value: filling.value };
}
var heldNamed = (text, values) => values.size === 0 ? [] : [...text.matchAll(/\$(\w+)/g)].flatMap(([, name = ""]) => values.get(name) ?? []);
function takeSettings({ words, assignments, redirects }, inside, variables) {
  const isAlone = words.length === 0 && assignments.length === 1 && redirects.length === 0;
  if (isAlone || declares(words)) {
    for (const part of inside)
      if (part.type === "Assignment") variables.assign(part.name, heldBy(part, variables.values), part.append === true);
  }
  if (assignments.some(({ text }) => /\$\((?!\()|`/.test(text))) variables.isFresh = false;
  const [program, ...rest] = words;
  if (program === void 0) {
    if (redirects.length > 0) for (const { name } of assignments) variables.lose(name);
    return;
  }
  if (program.text === "time") {
    for (const part of inside) if (part.type === "Assignment") variables.lose(part.name);
  }
  const named2 = rest.filter(
    ({ text }, i) => NAME.test(text) && (program.text !== "printf" || rest[i - 1]?.text === "-v")
  );
  if (program.text === "unset") for (const { text } of named2) variables.unset(text);
  else if (READERS2.has(program.text)) for (const { text } of named2) variables.lose(text);
  variables.isFresh = false;
}
var NAME = /^[A-Za-z_]\w*$/;
var READERS2 = /* @__PURE__ */ new Set(["read", "mapfile", "readarray", "getopts", "printf"]);

// src/tools/shell-walk.ts
var walkOf = (source, known) => ({
  source,
  segments: [],
  places: [],
  items: [],
  cuts: [],
  piped: false,
  fed: false,
  joined: false,
  obstacles: /* @__PURE__ */ new Set(),
  background: false,
  variables: new Variables(),
  ...known,
  compounds: 0,
  conditions: 0,
  depth: 0,
  opener: "",
  commented: []
});
var apart = (walk, source) => ({
  ...walk,
  source,
  obstacles: /* @__PURE__ */ new Set(),
  commented: [],
  comments: /* @__PURE__ */ new Set()
});
var SHELTERED = /* @__PURE__ */ new Set([
  "group",
  "case",
  "function",
  "select",
  "coproc",
  "redirected group",
  "subshell list",
  "time -p"
]);
function sheltered(walk, visit2) {
  const inner = { ...walk, obstacles: /* @__PURE__ */ new Set() };
  visit2(inner);
  const { piped, fed, joined: joined3, background } = inner;
  Object.assign(walk, { piped, fed, joined: joined3, background });
  for (const found of inner.obstacles) {
    if (found === "loop variable" && (isOpaque(walk.obstacles) || isOpaque(inner.obstacles))) continue;
    walk.obstacles.add(SHELTERED.has(found) ? "command substitution" : found);
  }
}
function cutRedirects(redirects, fed, { cuts, obstacles }) {
  cuts.push(...redirects);
  obstacles.add(fed ? "split pipeline" : "redirected group");
}
function redirectLast(redirects, { segments }) {
  const last = segments.at(-1);
  if (last === void 0) return;
  segments[segments.length - 1] = { ...last, redirects: [...last.redirects, ...redirects] };
}
var DEEPEST = 50;
var deeper = (nested) => nested === "no" ? "group" : nested;
var NO_VALUES = /* @__PURE__ */ new Map();

// src/tools/shell-documents.ts
function dropUnread(node, source, depth = 0) {
  if (depth > DEEPEST) return;
  const own = node.type === "Script" && node.source !== void 0 ? node.source : source;
  if (node.type === "Script" || node.type === "CompoundList")
    Object.assign(node, { commands: readStatements(node.commands, own) });
  forEachChild(node, (child) => dropUnread(child, own, child.type === "Script" ? depth + 1 : depth));
}
function readStatements(statements, source) {
  const read = [];
  let end = 0;
  for (const statement of statements) {
    if (statement.pos < end) continue;
    read.push(statement);
    end = Math.max(end, ...documentStarts(statement.command).map((at) => source.indexOf("\n", at)));
  }
  return read;
}
function documentStarts(node) {
  if (node.type === "AndOr" || node.type === "Pipeline") return node.commands.flatMap(documentStarts);
  return node.type === "Command" ? node.redirects.filter(({ type }) => type === "HereDoc").map(({ pos }) => pos) : [];
}

// src/tools/shell-obstacles.ts
var UNICODE_BLANK = /[\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/;
var ESCAPED_BLANK = /\\[ \t]|(?:^|[^ \t])\\\n/;
function sourceObstacles(source, found) {
  if (UNICODE_BLANK.test(source)) found.add("unicode blank");
  if (quotesInBraces(source)) found.add("quote in braces");
  if (expandsEquals(source)) found.add("equals expansion");
  if (source.includes("`") && backquotesProgram(source.replace(/'[^']*'/g, ""))) found.add("may be misread");
  if (!source.includes("\\")) return;
  if (ESCAPED_BLANK.test(source)) found.add("escaped blank");
  if (endsInBackslash(source)) found.add("syntax error");
}
function backquotesProgram(source) {
  let inside = false;
  let first = false;
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === "`" && inside && first) return true;
    if (char === "(") inside = source.charAt(at - 1) === "$";
    else if (char === ")" || char === "`") inside = false;
    if (/[(;&|\n]/.test(char)) first = true;
    else if (!/\s/.test(char)) first = false;
  }
  return false;
}
function endsInBackslash(source) {
  let at = source.length;
  while (source[at - 1] === "\\") at--;
  return (source.length - at) % 2 === 1;
}
function splits({ commands }, source) {
  const ends = [...commands.slice(1).map(({ pos }) => pos), source.length];
  return commands.some(({ end }, i) => {
    const between = source.slice(end, ends[i]);
    return between.includes("\\\n") && (i < commands.length - 1 || between.trim() === "\\");
  });
}
function holdsList({ body, end }, source) {
  const ends = [...body.commands.slice(1).map(({ pos }) => pos), end];
  return body.commands.some((command, i) => source.slice(command.end, ends[i]).includes(";"));
}
var quotesInBraces = (source) => source.includes("{") && /\{[^{}]*["']/.test(source.replace(/'[^']*'|"(?:[^"\\]|\\.)*"/gs, '"'));
var namesEnvironment = ({ words, redirects, assignments }) => [...words, ...redirects.map(({ target }) => target), ...assignments.map(({ value }) => value)].some(
  (word) => word !== null && /\/proc\/.*\/environ/s.test(word.value)
);
function assignsOddly(words) {
  const at = words.findIndex(({ text }) => text === "=");
  return at >= 0 && !words.slice(0, at).some(({ dynamic, filled, text }) => dynamic && !filled && !/^"?\$HOME\b/.test(text));
}
var leadingRedirects = ({ name, redirects }) => redirects.filter(({ pos }) => pos < (name?.pos ?? 0)).length;
var namesDescriptor = ({ name, suffix, redirects }, source) => redirects.some(({ pos }) => {
  const before = [name, ...suffix].findLast((part) => part !== void 0 && part.pos < pos);
  return before?.type === "Word" && /^\{\w+\}$/.test(before.text) && !/\d/.test(source.charAt(pos));
});
function isOdd(redirect) {
  if (redirect.operator === "<>" || redirect.descriptor?.type === "FileDescriptorVariable") return true;
  if (redirect.type !== "Redirect") return false;
  const target = redirect.target?.text ?? "";
  return redirect.operator.endsWith("&") ? /^-./.test(target) : target === "}";
}
var copiesOddly = (redirect) => redirect.type === "Redirect" && redirect.operator.endsWith("&") && !/^[\w./][\w./-]*$/.test(redirect.target?.value ?? "");
function wordsBeforeRedirect({ name, suffix }) {
  const last = suffix.findLastIndex((part) => part.type === "Word");
  const first = suffix.findIndex((part) => part.type === "Redirect" && /^(?:&?>|<(?!<))/.test(part.operator));
  return name === void 0 || first < 0 || first > last ? 0 : 1 + first;
}
function feedsBehindRedirect({ redirects }, source, isJoined) {
  const last = redirects.at(-1);
  if (redirects.length < 2 || last === void 0) return false;
  if (last.type === "HereDoc") return isJoined;
  return last.operator === "<<<" && !/\S/.test(source.slice(last.end));
}
function redirectObstacles(node, { head, redirects }, {
  source,
  joined: joined3,
  obstacles,
  cuts
}) {
  if (feedsBehindRedirect(node, source, joined3)) {
    obstacles.add("redirected group");
    if (node.redirects.at(-1)?.type === "HereDoc") cuts.push(...node.redirects.slice(0, -1));
  }
  if (head > 0) obstacles.add("words behind a redirection");
  if (node.redirects.some(isOdd)) obstacles.add("redirection");
  if (node.redirects.some(copiesOddly)) obstacles.add("odd descriptor");
  if (redirects.some(({ operator, target }) => operator !== "<<<" && /^(?:\$HOME|"\$HOME"\S)/.test(target?.text ?? "")))
    obstacles.add("variable");
  if (redirects.some(({ operator, target }) => operator !== "<<<" && target?.value.includes("\n")))
    obstacles.add("redirection over lines");
  if (namesDescriptor(node, source)) obstacles.add("syntax error");
}
function wordObstacles(word, values, found) {
  const { text, parts } = word;
  if (/^=[A-Za-z_]/.test(text)) found.add("equals expansion");
  if (text.includes("{") && (opensBraces(text) || isPartlyQuoted(parts) && listsInBraces(word.value)))
    found.add("brace expansion");
  if (text.startsWith("-") && text.includes("$((")) found.add("arithmetic");
  if (/\$HOME(?::[A-Za-z&]|\[)/.test(text)) found.add("variable");
  if (word.value.includes("\n#")) found.add("hidden line");
  if (text.includes("$${") && text.replace(/'[^']*'|("(?:[^"\\]|\\.)*")/gs, "$1").includes("$${"))
    found.add("may be misread");
  if (parts === void 0) {
    if (text.includes("$") && outsideQuotes(text).replace(/\\./gs, "").includes("$")) found.add("variable");
    return;
  }
  if (knownValue(parts, values) !== null) found.add("assignment");
  else for (const part of parts) partObstacles(part, found, false);
}
function partObstacles(part, found, quoted) {
  switch (part.type) {
    case "SimpleExpansion":
      if (part.text !== "$HOME") found.add("variable");
      return;
    case "ParameterExpansion":
      found.add("variable");
      if (/^\$\{(?:\(|\{|\$\{|\w+\[\()/.test(part.text)) found.add("may be misread");
      if (quoted && part.text.includes("'")) found.add("syntax error");
      return;
    case "BraceExpansion":
      found.add("brace expansion");
      return;
    case "AnsiCQuoted":
    case "LocaleString":
      found.add("escape codes");
      return;
    case "ExtendedGlob":
      found.add("syntax error");
      return;
    case "Literal":
      if (!quoted && part.text.replace(/\\./gs, "").includes("$")) found.add("variable");
      return;
    case "ArithmeticExpansion":
      if (isOddSum(part.text)) found.add("may be misread");
      if (quoted || !PLAIN_ARITHMETIC.test(part.text)) found.add("arithmetic");
      return;
    case "DoubleQuoted":
      for (const child of part.parts) partObstacles(child, found, true);
      return;
    default:
      return;
  }
}
function isOddSum(text) {
  const inner = text.slice(text.indexOf("((") + 2).replace(/\$\{[^}]*\}/g, "x");
  return /['`#]|\\(?!\n)/.test(inner) || /(?:[\w\])}"]|\+\+|--)\s*(?:"|\$\()/.test(inner.replace(/"[^"]*"/g, '"'));
}
var isPartlyQuoted = (parts = []) => parts.length > 1 && parts.some(({ type }) => type === "SingleQuoted" || type === "DoubleQuoted");
function opensBraces(text) {
  const outside = text.replace(QUOTED2, (quoted) => `"${quoted.replace(/[^{]/g, "")}`);
  const bare2 = outsideQuotes(text);
  return follows(outside, "{", ",", "..") || opensBehind(bare2);
}
var opensBehind = (bare2) => follows(bare2, ",", "{") || follows(bare2, "..", "{") || follows(bare2, "{", "\\}");
function follows(text, first, ...then) {
  const at = text.indexOf(first);
  return at >= 0 && then.some((one) => text.lastIndexOf(one) >= at + first.length);
}
var QUOTED2 = /'[^']*'|"(?:[^"\\]|\\.)*"/gs;
var outsideQuotes = (text) => text.replace(QUOTED2, "");
function compoundObstacle(node, source) {
  const obstacle = COMPOUND.get(node.type);
  if (node.type !== "ArithmeticCommand" && node.type !== "ArithmeticFor") return obstacle;
  const text = source.slice(node.pos, node.end);
  return isOddSum(node.type === "ArithmeticFor" ? /^.*?\)\)/s.exec(text)?.[0] ?? text : text) ? "may be misread" : obstacle;
}
var COMPOUND = /* @__PURE__ */ new Map([
  ["BraceGroup", "group"],
  ["ArithmeticCommand", "group"],
  ["Case", "case"],
  ["Function", "function"],
  ["For", "loop variable"],
  ["ArithmeticFor", "group"],
  ["Select", "select"]
]);
function documentObstacles({ delimiter, body, end }, source, found) {
  const rest = restOfLine(source, end).trim();
  if (delimiter?.quoted !== true || rest !== "") found.add("here-document");
  if (delimiter?.quoted !== true && /(?<!\\)\$\{\{/.test(body.text)) found.add("may be misread");
  if (rest !== "" && !/^\|(?!\|)/.test(rest)) found.add("here-document inside");
}
var restOfLine = (source, from) => /^[^\n]*/.exec(source.slice(from))?.[0] ?? "";

// src/tools/shell-errors.ts
var FORGIVEN = /unterminated single quote|after '\|&?'|^expected '(?:do|then)'$|^expected '(?:done|fi)' to close '(?:while|until|if)'$/;
var EMPTY = /^expected command after '(?:then|do|else)'$/;
function errorObstacles(errors, source) {
  const isForgiven = ({ message, pos }) => FORGIVEN.test(message) || EMPTY.test(message) && source.charAt(pos) !== ";";
  if (errors.every(isForgiven)) return [];
  const quote = errors.every(({ message }) => message.startsWith("unterminated"));
  const misread = errors.some((error) => isMisread(error, source));
  return [quote ? "open quote" : "syntax error", ...misread ? ["may be misread"] : []];
}
var MISREAD = /unterminated (?:command substitution|parameter expansion|arithmetic)|three arithmetic expressions/;
var isMisread = ({ message, pos }, source) => MISREAD.test(message) || message.startsWith("unexpected token '('") && source.slice(pos - 1, pos + 1) === "((";
function insideObstacles(node, source) {
  if (!("script" in node) || !("text" in node)) return [];
  const text = String(node.text);
  if (/^\$\(\((?!.*\)\)$)/s.test(text)) return ["may be misread"];
  const errors = node.script?.errors ?? [];
  const isOdd4 = ({ message }) => text.startsWith("$(") && MISPLACED.test(message);
  return errors.some(isOdd4) ? ["may be misread"] : errorObstacles(errors, source);
}
var MISPLACED = /^unexpected token '(?![()]|\]\])|^expected '\}'/;
var RESERVED = new Set(
  "if then elif else fi for while until do done case esac select function".split(" ")
);
var misplacesKeyword = ({ name, prefix, redirects }, nested) => name !== void 0 && RESERVED.has(name.text) && (prefix.length > 0 || redirects.some(({ pos }) => pos < name.pos) || nested === "substitution");
var OPENING = /^\s*(?:(?:(?:\w+=\S*\s+)*(?:do|then|else|elif|if|while|until|done|fi|esac|function\s+\S+)|!|[{}])\s+)+/;
function piecesOf(source) {
  const [first, ...more] = source.replace(/\w+\(\)|\\\n/g, "").split(/&&|\|\|?|[;&\n()]/);
  const pieces = /^\s*(?:time|coproc)\s/.test(first ?? "") ? more : [first ?? "", ...more];
  return pieces.map((piece) => piece.replace(OPENING, "")).filter((piece) => piece.trim() !== "" && piece.trim() !== source.trim());
}
function commandObstacles(segment, found) {
  const { words, assignments } = segment;
  const isTest = words[0]?.text.startsWith("[") === true;
  if (words[runAt(segment)]?.filled === true) found.add("computed program");
  if (declaresOddly(words)) found.add("syntax error");
  if (declares(words) && words.some(isComputed)) found.add("assignment");
  if (isTest ? assignments.length === 0 && isBrokenTest(words) : assignsOddly(words)) found.add("syntax error");
  if (testsOddly(segment)) found.add("may evaluate");
}
var isComputed = ({ dynamic, filled, text }) => dynamic || filled || text.includes("$((");
var setsList = ({ name, prefix, suffix }) => (name === void 0 ? prefix : declares([name]) ? suffix : []).some(
  (part) => part.type === "Assignment" && part.value.type !== "Word"
);

// src/tools/shell-items.ts
function itemsOf({ commands }, source) {
  return commands.flatMap(({ command }) => {
    const parts = command.type === "AndOr" ? command.commands : [command];
    return parts.flatMap(
      (part) => part.type === "Pipeline" ? piecesOf2(part, source) : itemOf(part, part.pos, source)
    );
  });
}
function piecesOf2({ pos, prefixes, commands }, source) {
  return commands.flatMap((command, i) => {
    const own = itemOf(command, command.pos, source);
    if (i > 0 || prefixes.length === 0) return own;
    const isTimed2 = prefixes.every(({ type }) => type === "Time");
    return isTimed2 ? [...own, ...itemOf(command, pos, source)] : itemFrom(command, pos, source);
  });
}
var itemOf = (node, pos, source) => node.type === "Command" || node.type === "TestCommand" ? [] : itemFrom(node, pos, source);
function itemFrom(node, pos, source) {
  const inner = node.type === "Redirected" ? node.command : node;
  const before = source.slice(source.lastIndexOf("\n", pos) + 1, pos);
  if (inner.type === "Coproc" || endsInTwo(inner) || /<<(?!<)/.test(before)) return [];
  const redirects = node.type === "Redirected" || node.type === "Command" ? node.redirects : [];
  return [{ text: withoutRedirects({ pos, end: node.end }, redirects, source), end: node.end }];
}
function endsInTwo(node) {
  if (node.type !== "Subshell") return false;
  const last = lastOf(node.body.commands.at(-1)?.command);
  const inner = last?.type === "Function" ? last.body : last;
  return inner?.type === "Subshell" && inner.end === node.end - 1;
}
function lastOf(node) {
  let last = node;
  while (last?.type === "AndOr" || last?.type === "Pipeline") last = last.commands.at(-1);
  return last;
}

// src/tools/shell-command.ts
function readCommand(node, place) {
  const { time, nested, fed, source, values } = place;
  const set2 = time.length > 0 ? node.prefix.flatMap((part) => part.type === "Assignment" ? [literalWord(part.text)] : []) : [];
  const written2 = [...time, ...set2];
  const inside = [...node.prefix];
  const take = (word, known2 = values) => {
    const plain3 = plainWord(word.text);
    written2.push(plain3 ?? readArgument(word, known2));
    if (plain3 === null) inside.push(word);
  };
  if (node.name !== void 0) take(node.name, fed ? NO_VALUES : values);
  for (const part of node.suffix) {
    if (part.type === "Word") take(part);
    else inside.push(part);
    if (part.type === "Assignment") written2.push(declared(part, values));
  }
  const assignments = node.prefix.length === set2.length ? [] : readAssignments(node, values);
  const own = textOf(node, source);
  const putsIn = node.redirects.length === 0 && !sets(written2);
  const isAnew = goesOn(source.slice(node.pos, node.end)) || written2.some((word) => word.filled ? namesKnown(word.value) : putsIn && hasPutIn(word));
  const words = isAnew && !written2.some(({ dynamic }) => dynamic) ? written2.map(respelled) : written2;
  const asWritten2 = [...time.map((word) => word.text), own.replace(/(?:[ \t]+\\\n?)+$/, "")].join(" ");
  const unspelled = words === written2 ? null : { text: asWritten2, assignments, words: written2 };
  const text = unspelled === null ? asWritten2 : [...assignments.map(settingAnew), ...words].map((part) => part.text).join(" ");
  const directed = node.redirects.length === 0 ? UNDIRECTED : readRedirects(node, place);
  const { redirects, led, leads, here: here2, hereAt, head } = words === written2 ? directed : { ...directed, led: null, leads: 0 };
  const alone = led === null && standsAlone(assignments, words);
  const test = assignments.length === 0 && words[0]?.text === "[" ? ["[[", ...words.slice(1, -1).map(({ value }) => value)].join(" ") : "";
  const plain2 = alone && here2 === "" && test === "" && isAsWritten(words, text);
  const known = !alone || isKnown(words[0]?.text ?? "");
  const segment = {
    text,
    assignments,
    words,
    unspelled,
    redirects,
    nested,
    fed,
    detached: false,
    led,
    alone,
    known,
    plain: plain2,
    leads,
    head,
    here: here2,
    hereAt,
    test
  };
  return { segment, inside };
}
function declared({ text, value }, values) {
  if (value.type !== "Word") return literalWord(text);
  const read = readValue(value, values);
  return { ...read, glob: false, text, value: `${text.slice(0, text.length - value.text.length)}${read.value}` };
}
var goesOn = (text) => text.includes("\n") && !ESCAPED_BLANK.test(text);
var sets = (words) => declares(words) || words[0]?.value === "unset";
var hasPutIn = ({ text, value, dynamic }) => !dynamic && text.includes("$") && (text.match(/(?<!\\)\$\w+/g) ?? []).some((name) => !value.includes(name));
var respelled = (word) => {
  if (word.text.startsWith("$((")) return word;
  const value = word.filled ? placeheld(word.value) : word.value;
  return { ...word, value, text: needsNoQuotes(value) ? value : `'${value.replaceAll("'", `'"'"'`)}'` };
};
var UNDIRECTED = { redirects: [], led: null, leads: 0, here: "", hereAt: 0, head: 0 };
var isLedInside = ({ name, pos }, source) => name !== void 0 && !/^["']/.test(name.text) && !/\)\s*$/.test(source.slice(Math.max(0, pos - 2), pos));
function readRedirects(node, { time, nested, source, values }) {
  const leads = leadingRedirects(node);
  const { here: here2, hereAt } = hereStrings(node, source);
  return {
    redirects: node.redirects.map((redirect) => readRedirect(redirect, values)),
    led: time.length === 0 && (nested === "no" || isLedInside(node, source)) ? ledBy(node, source) : null,
    leads,
    here: here2,
    hereAt: hereAt > 0 ? hereAt + time.length : 0,
    head: time.length > 0 && leads > 0 ? 1 : wordsBeforeRedirect(node)
  };
}
function isAsWritten(words, text) {
  if (/[$`<>(]|\.\.\w+\}/.test(text)) return false;
  let at = 0;
  for (const word of words) {
    if (word.quoted || word.text !== word.value || !text.startsWith(word.text, at)) return false;
    at += word.text.length + 1;
    if (at <= text.length && text.charAt(at - 1) !== " ") return false;
  }
  return at === text.length + 1 && isFolded(text);
}
function readRedirect(node, values) {
  if (node.type === "HereDoc") return { operator: "<<", target: null };
  const { operator, target } = node;
  const read = operator === "<<<" ? readValue : readWord;
  return { operator, target: target === void 0 ? null : read(target, values) };
}
function readTest(node, { nested, fed, source, values }) {
  const words = [literalWord("[[")];
  const collect3 = (child) => {
    if (child.type === "Word") words.push(plainWord(child.text) ?? readValue(child, values));
    else forEachChild(child, collect3);
  };
  forEachChild(node, collect3);
  return {
    text: source.slice(node.pos, node.end),
    assignments: [],
    words,
    unspelled: null,
    redirects: [],
    nested,
    fed,
    detached: false,
    led: null,
    alone: true,
    known: true,
    plain: false,
    leads: 0,
    head: 0,
    here: "",
    hereAt: 0,
    test: ["[[", ...tokensOf(node)].join(" ")
  };
}

// src/tools/shell-compound.ts
function visitAndOr({ commands, operators }, walk, visit2) {
  const { variables } = walk;
  const before = variables.copy();
  commands.forEach((command, i) => {
    walk.joined = i > 0;
    if (operators[i - 1] !== "||") {
      visit2(command);
      return;
    }
    variables.blur(before);
    variables.within("side", () => visit2(command));
    variables.blur();
  });
}
function visitConditional(node, walk, visit2) {
  const { variables } = walk;
  walk.conditions++;
  walk.compounds++;
  const visitPlaced = (part, setting) => variables.within(setting, () => visit2(part));
  if (node.type === "While") {
    variables.within("loop", () => {
      visit2(node.clause);
      variables.isFresh = false;
      visitPlaced(node.body, "while");
    });
  } else {
    visitPlaced(node.clause, "condition");
    variables.isFresh = false;
    visitPlaced(node.then, "then");
    for (const branch of node.elif) visitPlaced(branch, "else");
    if (node.else !== void 0) visitPlaced(node.else, "else");
  }
  walk.conditions--;
  walk.compounds--;
}
function detach({ command }, { segments, compounds, variables }, nested) {
  variables.forget();
  if (lastOf(command)?.type !== "Command" || nested !== "no" || compounds > 0) return;
  const last = segments.pop();
  if (last !== void 0) segments.push({ ...last, detached: true });
}
function visitSubshell(node, walk, visit2) {
  const { source, obstacles, variables } = walk;
  obstacles.add("subshell");
  if (/(?:^|[^<>])\($/.test(source.slice(Math.max(0, node.pos - 2), node.pos))) {
    obstacles.add("may be misread");
    return;
  }
  if (walk.opener === "$" && source.charAt(node.end) === ")") obstacles.add("may be misread");
  if (holdsList(node, source)) obstacles.add("subshell list");
  variables.apart(() => forEachChild(node, visit2));
  variables.isFresh = false;
}
function visitRedirected(node, walk, visit2) {
  const fed = walk.fed || walk.joined && node.command.type === "TestCommand";
  forEachChild(node, visit2);
  cutRedirects(node.redirects, fed, walk);
  if (fed)
    redirectLast(
      node.redirects.map((redirect) => readRedirect(redirect, NO_VALUES)),
      walk
    );
}

// src/tools/shell-visit.ts
function salvage(source, walk) {
  for (const piece of piecesOf(source)) visit(parse(piece), apart(walk, piece), "substitution");
}
function visit(node, walk, nested) {
  switch (node.type) {
    case "Word":
      if (plainWord(node.text) !== null) return;
      wordObstacles(node, walk.variables.values, walk.obstacles);
      if (node.parts !== void 0) children(node, walk, nested);
      return;
    case "Statement":
      if (node.background === true) {
        walk.background = true;
        if (walk.compounds > 0 || nested === "group") walk.obstacles.add("subshell list");
      }
      visit(node.command, walk, nested);
      if (node.background === true) detach(node, walk, nested);
      return;
    case "AndOr":
      visitAndOr(node, walk, (part) => visit(part, walk, nested));
      return;
    case "Pipeline":
      visitPipeline(node, walk, nested);
      return;
    case "Command":
      visitCommand(node, [], walk, nested);
      return;
    case "Subshell":
      visitSubshell(node, walk, (part) => visit(part, walk, deeper(nested)));
      return;
    case "CommandExpansion":
    case "ArithmeticCommandExpansion":
    case "ProcessSubstitution":
      walk.obstacles.add(node.type === "ProcessSubstitution" ? "process substitution" : "command substitution");
      sheltered(walk, (inner) => visitInside(node, inner));
      return;
    case "Redirect":
      if (node.target === void 0) return;
      if (node.target.parts?.some(({ type, text }) => type === "SimpleExpansion" && text !== "$HOME"))
        walk.obstacles.add("variable");
      visit(node.target, walk, nested);
      return;
    case "HereString":
      visitOperands(node, walk, nested);
      return;
    case "HereDoc":
      documentObstacles(node, walk.source, walk.obstacles);
      children(node, walk, nested);
      return;
    case "Redirected":
      visitRedirected(node, walk, (part) => visit(part, walk, nested));
      return;
    case "TestCommand":
      visitTest(node, walk, nested);
      return;
    case "For":
      visitLoop(node, walk, nested);
      return;
    case "Coproc":
      walk.obstacles.add("coproc");
      visitBehind(COPROC, node.body, walk, nested);
      return;
    case "Script":
      children(node, walk, nested);
      return;
    case "CompoundList":
      walk.compounds++;
      children(node, walk, nested);
      walk.compounds--;
      return;
    case "If":
    case "While":
      visitConditional(node, walk, (part) => visit(part, walk, nested));
      return;
    default: {
      const obstacle = compoundObstacle(node, walk.source);
      walk.compounds++;
      children(node, walk, node.type === "Function" || node.type === "BraceGroup" ? deeper(nested) : nested);
      walk.compounds--;
      if (obstacle === void 0) return;
      walk.obstacles.add(obstacle);
      walk.variables.isFresh = false;
      return;
    }
  }
}
function visitLoop(node, walk, nested) {
  walk.obstacles.add("loop variable");
  walk.compounds++;
  for (const word of node.wordlist ?? []) {
    const outputs = outputsOf2(word, walk);
    if (outputs === null) visit(word, walk, nested);
    else for (const output of outputs) visitOutput(output, walk);
  }
  walk.variables.repeat(node.name.text);
  walk.variables.within("for", () => visit(node.body, walk, nested));
  walk.compounds--;
}
function visitInside(node, walk, nested = "substitution") {
  if (walk.depth >= DEEPEST) {
    walk.obstacles.add("syntax error");
    return;
  }
  for (const obstacle of insideObstacles(node, walk.source)) walk.obstacles.add(obstacle);
  const { opener } = walk;
  const { isFresh } = walk.variables;
  walk.opener = walk.source.charAt(node.pos);
  walk.depth++;
  walk.variables.apart(() => children(node, walk, nested));
  walk.depth--;
  walk.opener = opener;
  walk.variables.isFresh = isFresh;
}
function children(node, walk, nested) {
  forEachChild(node, (child) => visit(child, walk, nested));
}
function visitPipeline(node, walk, nested) {
  const time = timeOf(node);
  if (time.some(({ text }) => text === "-p") || node.commands.length === 0) walk.obstacles.add("time -p");
  const { variables } = walk;
  const isPiped = node.commands.length > 1;
  if (isPiped || time.length > 0) variables.isFresh = false;
  node.commands.forEach((command, i) => {
    walk.fed = i > 0;
    walk.piped ||= i > 0;
    walk.joined ||= i > 0;
    const visitOne = () => {
      if (i > 0 || time.length === 0) visit(command, walk, nested);
      else visitBehind(time, command, walk, nested);
    };
    if (i < node.commands.length - 1) variables.apart(visitOne);
    else if (isPiped) variables.within("side", visitOne);
    else visitOne();
  });
  if (node.prefixes.length > 0) variables.isFresh = false;
  if (node.operators.length === 0) return;
  if (splits(node, walk.source)) walk.obstacles.add("split pipeline");
  walk.piped = true;
  if (node.commands.some((command) => command.type === "Command" && setsAlone(command)))
    walk.obstacles.add("assignment");
  if (walk.conditions > 0) walk.obstacles.add("split pipeline");
}
function visitBehind(word, node, walk, nested) {
  if (node.type === "Command") {
    visitCommand(node, word, walk, nested);
    return;
  }
  if (node.type === "ArithmeticCommand") walk.obstacles.add("may be misread");
  walk.obstacles.add("group");
  salvage(`${word[0]?.text} ${walk.source.slice(node.pos, node.end)}`, walk);
}
function visitTest(node, walk, nested) {
  if (nested === "no") walk.places.push({ node, isInside: walk.compounds > 0 });
  if (evaluates(tokensOf(node))) walk.obstacles.add("may evaluate");
  walk.segments.push(
    readTest(node, { ...walk, values: walk.knows ? walk.variables.values : NO_VALUES, time: [], nested })
  );
  visitOperands(node, walk, nested);
  walk.variables.isFresh = false;
}
function visitOperands(node, walk, nested) {
  forEachChild(node, (child) => {
    const filling = child.type === "Word" ? fillingOf(child, walk.variables.values) : null;
    if (filling !== null) visitFilled(filling, walk);
    else (child.type === "Word" ? visit : visitOperands)(child, walk, nested);
  });
}
function visitCommand(whole, time, walk, nested) {
  const { obstacles, source } = walk;
  const { node, comment } = withoutComment(whole, walk);
  const values = walk.knows ? walk.variables.values : NO_VALUES;
  const place = { time, nested, fed: walk.fed, source, values };
  const { segment, inside } = readCommand(node, place);
  const { words, assignments } = segment;
  if (segment.redirects.length > 0 && segment.test !== "") cutRedirects(node.redirects, walk.fed || walk.joined, walk);
  walk.fed = false;
  walk.segments.push(segment);
  const behind2 = behindClosed(node);
  if (behind2 !== null) walk.segments.push(readCommand(behind2, place).segment);
  if (time.length === 0 && misplacesKeyword(node, nested)) obstacles.add("may be misread");
  if (words.length === 0 && assignments.length > 0 && !isHarmlessAlone(assignments)) obstacles.add("assignment");
  if (nested === "no") walk.places.push({ node, isInside: walk.compounds > 0 });
  if (segment.redirects.length > 0) {
    redirectObstacles(node, segment, walk);
    takeComment(whole, walk);
  }
  walk.joined = false;
  commandObstacles(segment, obstacles);
  if (walk.opener === "$" && setsList(node)) obstacles.add("may be misread");
  if (source.includes("environ") && namesEnvironment(segment)) obstacles.add("process environment");
  const held = inside.flatMap((part) => part.type === "Word" ? heldNamed(part.text, walk.variables.values) : []);
  if (walk.piped && held.length > 0) obstacles.add("assigned pipeline");
  if (held.some(({ late }) => late === true)) obstacles.add("emptied variable");
  for (const part of [...inside, ...comment]) {
    const filling = part.type === "Word" ? filledArgument(part, walk.variables.values) : null;
    if (filling === null) visitPart(part, walk);
    else sheltered(walk, (inner) => visitFilled(filling, inner));
  }
  takeSettings(segment, inside, walk.variables);
  if (node.end < walk.still) walk.variables.isFresh = true;
}
function visitFilled({ hides: hides2, names, commands }, walk) {
  const { piped } = walk;
  if (hides2) walk.obstacles.add("hidden line");
  if (names) walk.obstacles.add("assignment");
  walk.piped = false;
  for (const command of commands) visitOutput(command, walk);
  if (walk.piped) walk.obstacles.add("piped output");
  walk.piped ||= piped;
}
function outputsOf2(word, walk) {
  const only = substitutionOf(word);
  if (only !== null) return [only];
  const filling = fillingOf(word, walk.variables.values);
  if (filling?.names === true) walk.obstacles.add("assignment");
  return filling?.commands ?? null;
}
function visitOutput(output, walk) {
  if (holdsComment(output)) walk.obstacles.add("hidden line");
  visitInside(output, walk, "group");
}
function visitPart(node, walk) {
  if (node.type === "Assignment") visitAssignment(node, walk);
  else visit(node, walk, "substitution");
}
function visitAssignment(node, walk) {
  const word = node.value.type === "Word" ? node.value : null;
  if (word?.text === "$!") walk.obstacles.add("assignment");
  if (word !== null && isKnownVariable(word.text)) return;
  if (word?.text.startsWith("$") && walk.variables.values.has(word.text.slice(1))) {
    walk.obstacles.add("assignment");
    return;
  }
  const outputs = word && outputsOf2(word, walk);
  const inner = { ...walk, obstacles: /* @__PURE__ */ new Set(), piped: false };
  if (outputs === null) forEachChild(node, (child) => visitPart(child, inner));
  else {
    if (!outputs.every(isOneCommand)) walk.obstacles.add("assignment");
    for (const output of outputs) visitOutput(output, inner);
  }
  walk.piped ||= inner.piped;
  if (inner.piped) walk.obstacles.add("assigned pipeline");
  if (word?.text.startsWith("=")) inner.obstacles.delete("equals expansion");
  for (const found of inner.obstacles) walk.obstacles.add(found === "command substitution" ? "assigned output" : found);
}

// src/tools/shell.ts
var LONGEST = 1e4;
function readShell(source, cwd) {
  return (source.length <= LONGEST ? readPlain(source) : null) ?? parseShell(source, cwd);
}
function parseShell(source, cwd) {
  return readLine({ source, at: /* @__PURE__ */ new Set() }, cwd);
}
function readLine({ source, at: comments }, cwd) {
  if (source.length > LONGEST) return unread(source);
  const move = `cd ${cwd} && `;
  const still = source.startsWith(move) ? move.length : 0;
  const walk = walked(source, { knows: true, still, comments });
  if (walk.commented.length > 0) return readLine(readOn({ source, at: comments }, walk.commented), cwd);
  const { variables, obstacles } = walk;
  if (variables.values.size === 0 || !isOpaque(obstacles) || tellsVariables(obstacles)) return scriptOf2(walk);
  const script = scriptOf2(walked(source, { knows: false, still, comments }));
  return tellsFiles(obstacles) ? { ...script, told: walk.segments } : script;
}
function walked(source, known) {
  const walk = walkOf(source, known);
  sourceObstacles(source, walk.obstacles);
  const parsed = parseForgiving(source, walk);
  if (source.includes("<<")) dropUnread(parsed, source);
  walk.items = itemsOf(parsed, source);
  visit(parsed, walk, "no");
  if (walk.variables.clashes) walk.obstacles.add("variable");
  return walk;
}
function parseForgiving(source, walk) {
  const first = parse(source);
  if (first.errors === void 0 || first.errors.length === 0) return first;
  if (first.errors.some(({ message }) => message === "unterminated single quote"))
    walk.obstacles.delete("quote in braces");
  const again = source.includes(";;") ? parse(source.replace(/;;/g, " ;")) : first;
  const found = errorObstacles(again.errors ?? [], source);
  for (const obstacle of found) walk.obstacles.add(obstacle);
  if (found.includes("syntax error")) salvage(source, walk);
  return again;
}

// src/tools/suspended.ts
var lasting = ({ classifies, rules }) => classifies ? inAuto(rules) : rules;
var inAuto = once((rules) => rules.filter((rule) => !isSuspended(rule)));
function isSuspended({ tool, effect, content }) {
  if (tool !== "Bash" || effect !== "allow" || content === null) return false;
  const text = content.replace(/:\*$/, " *").trim();
  return namesRunner(text.split(/\s+/)) || runsAnything(text.replace(QUOTED_ASSIGNMENTS, "A=1 ").split(/\s+/));
}
function namesRunner([program = "", next = "", ...rest]) {
  const name = nameOf2(program.replace(/^[\\'"]+|\*$/g, ""));
  if (next === "-m" && rest[0]?.includes(".")) return false;
  if (SUSPENDED_PROGRAMS.has(name) && isOpen([next, ...rest])) return true;
  const isAttached = next.endsWith("*");
  const pair = `${name} ${isAttached ? next.slice(0, -1) : next}`.toLowerCase();
  return SUSPENDED_PAIRS.has(pair) && isOpen(isAttached ? ["*"] : rest);
}
function isOpen([first = "", ...rest]) {
  if (first === "") return true;
  return first.startsWith("*") || first.startsWith("-") && [first, ...rest].join(" ").endsWith("*");
}
function runsAnything(words) {
  for (const [i, word] of words.entries()) {
    const isOption2 = i > 0 && (word.startsWith("-") || word.startsWith("/") && nameOf2(words[i - 1] ?? "") === "cmd");
    const star = word.indexOf("*");
    if (i > 0 && /^(?:-\w*|\/)c$/i.test(word)) return words.slice(i).some((one) => one.includes("*"));
    if (star >= 0) return isOption2 || isAssignment2(word) || mayRun2(word.slice(0, star));
    const isTaken = isOption2 || isAssignment2(word) || word.startsWith("\\") || i > 0 && OPERAND.test(word);
    if (!isTaken && !isRunner(nameOf2(word))) return false;
  }
  return false;
}
var OPERAND = /^(?:[\d.]+[smhd]?|'[^']*|"[^"]*)$/;
function mayRun2(start2) {
  const path = start2.replace(/^(?:\.\/)+/, "").toLowerCase();
  if (path === "" || /^(?:[/~!\\]|[a-z]:|\.\.?(?:\/|$))/.test(path)) return true;
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name === "") return false;
  const bare2 = nameOf2(name);
  return RUNNERS2.some((one) => one.startsWith(name) || one.startsWith(bare2));
}
var RUNNERS2 = [...SUSPENDED_PROGRAMS, ...SUSPENDED_WRAPPERS];
var isRunner = (name) => SUSPENDED_PROGRAMS.has(name) || SUSPENDED_WRAPPERS.has(name);
var nameOf2 = (program) => baseOf(program).toLowerCase().replace(/(?<=[a-z])[\d.]+$/, "");
var isAssignment2 = (word) => /^\w+=/.test(word);
var QUOTED_ASSIGNMENTS = /^(?:\w+=(?:"[^"]*"|'[^']*'|[^\s'"*])*\s+)+/;

// src/tools/bash-exact.ts
function commandsOf({ content }) {
  const line = content?.replace(/:\*$/, "") ?? "*";
  if (line.includes("*") || !/[;&|\n]/.test(line)) return null;
  const commands = readShell(line).segments.map(({ text }) => text);
  return commands.length < 2 ? null : { line, commands };
}
function wholeAllow(script, context) {
  const index = commandIndex(lasting(context));
  const { exact, lines } = index;
  if (exact.allow.size + lines.size === 0 || script.piped && script.obstacles.size === 0) return null;
  if (script.segments.some((segment) => segment.leads > 0 || isPutInto(segment))) return null;
  const { written: written2, whole, obstacles } = script;
  const verbatim = exactAllow(context, [written2]) ?? (isAnalysed(script) ? firstLine(lines, [whole]) : null);
  if (verbatim === null && !exact.allow.hasLines && lines.size === 0) return null;
  if (isAsked(script, index)) return null;
  if (verbatim !== null) return { rule: verbatim, asWritten: true };
  if (script.items.length > 0 && namesVariable(whole)) return null;
  const isRead2 = script.opaque || script.piped || obstacles.has("assignment") || obstacles.has("loop variable");
  if (isRead2 || script.segments.some(isReserved)) return null;
  const [piece = lonePiece(script)] = script.pieces;
  const find = (texts) => exactAllow(context, texts) ?? (isAnalysed(script) ? firstLine(lines, texts) : null);
  const asWritten2 = piece ? find(writtenAllow(piece)) : null;
  if (asWritten2 !== null) return { rule: asWritten2, asWritten: true };
  const rule = find([whole, ...piece ? allowTexts(piece) : []]);
  return rule && { rule, asWritten: false };
}
var isPutInto = (segment) => putsIntoScript(segment) && segment.words[plainProgramAt(segment)]?.value === "sed";
function exactAllow(context, texts) {
  const rules = lasting(context);
  const rule = textRule(commandIndex(rules).exact.allow, texts);
  return rule !== null && hiddenExacts(rules).has(rule.content ?? "") ? null : rule;
}
var uncommented2 = (written2) => written2.includes("#") ? written2.replace(/^[ \t]*#.*$/gm, "").trim() : written2;
function lonePiece(script) {
  const { segments, whole } = script;
  const written2 = uncommented2(script.written);
  const [first] = segments;
  const isRespelled = namesVariable(whole) && isAnalysed(script) && script.items.length === 0;
  if (first === void 0 || written2 === whole && !isRespelled) return void 0;
  return { first: { ...first, ...first.unspelled }, isLone: true, written: written2, line: isRespelled ? whole : written2 };
}
function pieceAllows(script, context) {
  const index = commandIndex(lasting(context));
  const { exact, lines } = index;
  if (!script.piped || script.obstacles.size > 0 || !(exact.allow.hasLines || lines.size > 0)) return [];
  if (script.segments.some((segment) => isReserved(segment) || declares(segment.words))) return [];
  const rules = script.pieces.map((piece) => {
    if (isAsked({ ...script, pieces: [piece] }, index)) return null;
    const texts = allowTexts(piece);
    return exactAllow(context, texts) ?? firstLine(lines, texts);
  });
  return rules.some((rule) => rule !== null) ? rules : [];
}
function isAsked(script, { exact }) {
  const { segments, pieces } = script;
  const [only] = segments.length === 1 ? segments : [];
  if (!exact.ask.hasLines || only === void 0 && pieces.every(({ isLone: isLone3 }) => isLone3)) return false;
  return lineRule(exact.ask, only ? writtenTexts(only, script) : strictTexts(script, false)) !== null;
}
var firstLine = (lines, texts) => lines.size === 0 ? null : texts.map((text) => lines.get(foldBlanks(text))).find((rule) => rule && !rule.content?.includes("\n")) ?? null;
var isAnalysed = ({ obstacles, whole }) => obstacles.size === 0 || obstacles.size === 1 && obstacles.has("variable") && !/[$`]/.test(whole.replace(/\$HOME(?!\w)/g, ""));

// src/tools/bash-parts.ts
var CALLED_BY_PATH = /^(?:rm|rmdir|(?:cp|mv|tee)(?:\.exe)?)$/;
function programOf({ words }, start2) {
  const program = words[start2]?.value ?? "";
  if (!/[/\\.]/.test(program)) return program;
  const name = program.replace(/^.*[/\\]/s, "");
  return CALLED_BY_PATH.test(name) ? baseOf(name) : program;
}
var Part = class {
  segment;
  /** Where its program stands, behind the wrappers safety checks look through. */
  start;
  program;
  /** What its program does to the files it names: most do nothing. */
  does;
  /** It changes directory; a `cd` to where the line already is counts for nothing when it says so from the root. */
  moves;
  /** It may lead somewhere else: neither from the root nor with a dot it names where the line already is. */
  leaves;
  place;
  found = null;
  constructor(segment, place) {
    this.segment = segment;
    const { known } = segment;
    this.start = programAt(segment);
    this.program = programOf(segment, this.start);
    this.does = known ? FILE_COMMANDS.get(this.program)?.access ?? null : null;
    const changes = known && isChange(this);
    const target = changes ? targetOf(this) : null;
    const stays = this.start === 0 && target !== null && segment.redirects.every(({ operator }) => operator === "<<<") && absolute(target, place.context.cwd, place.context.home) === place.context.cwd;
    this.moves = changes && !(stays && target.startsWith("/"));
    this.leaves = this.moves && !(stays && target.startsWith(".") && !target.startsWith(".."));
    this.place = place;
  }
  /** It may do more to files than read them. */
  get writes() {
    return this.segment.redirects.length > 0 || this.does !== null && this.does !== "read";
  }
  /** A command before it changes directory. */
  get moved() {
    return this.place.moved;
  }
  /** Seen from where the line began last. */
  get accesses() {
    this.found ??= this.seenFrom(this.place.folders);
    return this.found;
  }
  /** What it touches below a directory nobody knows. */
  get lostAccesses() {
    return this.place.lost ? this.seenFrom([NOWHERE2]).filter(({ path }) => path?.startsWith(LOST) === true) : [];
  }
  /** What it touches by its whole path, wherever it runs. */
  get placedAccesses() {
    return this.seenFrom([NOWHERE2]).filter(({ path }) => path?.startsWith(LOST) === false);
  }
  seenFrom(folders) {
    const { segment, program, start: start2, place } = this;
    return accessesOf(segment, { program, start: start2 }, place.context, folders);
  }
};
var NOWHERE2 = "/\0/\0/\0/\0";
var LOST = "/\0";
var behindNowhere = (path) => path.replace(/^(?:\/\0)+\/?/, "");
function partsOf(script, context) {
  const start2 = startOf2(context);
  let place = start2;
  const isFollowed3 = !script.obstacles.has("subshell");
  return script.segments.map((segment) => {
    if (segment.fed) place = { ...start2, moved: place.moved };
    const part = new Part(script.piped ? unled(segment) : segment, place);
    if (isFollowed3 && segment.known && MOVERS.has(part.program) && segment.nested !== "substitution")
      place = movedBy(part, place);
    return part;
  });
}
function unled(segment) {
  const { redirects, leads, led, assignments } = segment;
  const isTaken = leads > 0 && redirects.slice(0, leads).every(({ operator }) => /^>[>|]?$/.test(operator)) && !assignments.some(({ text }) => led?.includes(` ${text} `));
  return isTaken ? { ...segment, leads: 0, led: null } : segment;
}
var startOf2 = once(
  (context) => ({ context, folders: [context.cwd], lost: false, moved: false, stacked: false })
);
var MOVERS = /* @__PURE__ */ new Set(["cd", "chdir", "pushd", "popd"]);
var MOST_FOLDERS = 64;
function movedBy({ program, moves, segment: { words }, start: start2 }, place) {
  const { context, folders, lost } = place;
  const moved = place.moved || moves;
  const stacked = place.stacked || program === "pushd";
  const [target, ...more] = moveOperands(words.slice(start2 + 1));
  const isPop = program === "popd" || program === "pushd" && target === void 0;
  if (target?.dynamic === true || isPop && place.stacked || target?.value === "-" && folders.length > 1)
    return { ...place, moved, stacked };
  if (isPop || more.length > 0 || target !== void 0 && isUnknown(target))
    return { ...place, moved, stacked, lost: true };
  const path = (target?.value ?? "~").replace(/^\$HOME(?=\/|$)/, context.home);
  const reached = [.../* @__PURE__ */ new Set([...folders, ...folders.map((folder) => absolute(path, folder, context.home))])];
  return { context, lost, moved, stacked, folders: reached.slice(0, MOST_FOLDERS) };
}
var isUnknown = ({ value, glob, filled }) => glob || filled && /\$\(|`/.test(value) || value === "-" || /^~[^/]|^\+\d/.test(value);
var changesTwice = (parts) => parts.filter(isChange).length > 1;
var isChange = ({ segment: { nested }, program }) => program === "cd" && nested !== "substitution";
var hidesTarget = ({ segment: { words }, start: start2, program }) => (program === "cp" || program === "mv") && words.some(({ value }, i) => i > start2 && /^-./.test(value));
var isStackMove = ({ segment: { nested }, program }) => (program === "pushd" || program === "popd") && nested !== "substitution";
var isMover = (part) => isChange(part) || isStackMove(part);
function targetOf({ segment: { words }, start: start2 }) {
  const [target] = moveOperands(words.slice(start2 + 1));
  return target === void 0 || target.dynamic ? null : target.value;
}
var readsRelatively = ({ segment, start: start2, program }, context) => accessesOf(segment, { program, start: start2 }, context, [NOWHERE2]).some(
  ({ kind, path }) => kind === "read" && path?.startsWith(LOST) === true
);

// src/tools/bash-place.ts
function placedBy(script, context) {
  const move = script.segments[0];
  if (move === void 0 || script.segments.length < 2 || move.words[0]?.text !== "cd") return null;
  const target = move.words[1];
  if (target === void 0 || move.words.length > 2 || move.redirects.length > 0) return null;
  if (!isPlace(target) || !isChained(script.written)) return null;
  const cwd = absolute(target.value, context.cwd, context.home);
  if (!isInside(cwd, context)) return null;
  const parts = partsOf({ ...script, segments: script.segments.slice(1) }, { cwd, home: context.home });
  const loses = parts.some((part) => isChange(part) || part.program === "git" && cwd !== context.cwd);
  return loses ? null : parts;
}
var isPlace = ({ value, dynamic, glob }) => !dynamic && !glob && /^(?:\/|\.(?:\/|$))(?!.*\.\.(?:\/|$))/.test(value);
var isChained = (written2) => QUOTED3.every((quoted) => {
  const bare2 = written2.replace(quoted, "").split("&&");
  return bare2.length > 1 && !bare2.some((text) => /[;|&\n]/.test(text)) && /^cd\s+\S*\s*$/.test(bare2[0] ?? "");
});
var QUOTED3 = [/\\.|'[^']*'|"(?:\\.|[^"\\])*"/gs, /'[^']*'|"[^"]*"/g];
function withoutStays(script, { cwd }, tool, isSettled = !(script.piped || script.opaque)) {
  const { written: written2 } = script;
  if (!written2.includes(cwd)) return script;
  const stay = `cd ${cwd}`;
  const isFirst = tool === "Bash" && written2.startsWith(`${stay} && `);
  const isStay = ({ text, nested, redirects }, i) => text === stay && nested === "no" && redirects.length === 0 && (isSettled || isFirst && i === 0);
  const segments = script.segments.filter((segment, i) => !isStay(segment, i));
  const cut = (text) => isFirst && text.startsWith(`${stay} && `) ? text.slice(stay.length + 4) : text;
  const { spans, line, whole } = script;
  const pieces = script.pieces.map((piece, i) => {
    if (!isFirst || i > 0) return piece;
    const [first = piece.first] = segments;
    const text = cut(piece.line);
    return { first, isLone: text === first.text, line: text, written: cut(piece.written) };
  });
  const lines = { spans: spans.map(cut), pieces, line: cut(line) };
  return { ...script, ...lines, segments, whole: cut(whole), written: cut(written2) };
}

// src/tools/critical.ts
function criticalTarget(part, context, start2 = part.start) {
  const { segment, moved } = part;
  if (!(start2 === part.start ? isRemoval(part) : REMOVERS.has(baseOf(segment.words[start2]?.value ?? "")))) return null;
  const recursive = isRecursive(segment.words);
  let options2 = true;
  for (const word of segment.words.slice(start2 + 1)) {
    if (options2 && word.text === "--") options2 = false;
    else if (options2 && word.text.startsWith("-") || UNTOLD.test(word.text.replace(/(?<!\$)'[^']*'/g, ""))) continue;
    else if (isCritical(word, context, moved) || recursive && !word.dynamic && isMount(resolve(placeheld(wordAtHome(word, context.home).value), context), context))
      return word.text;
  }
  return null;
}
function launchedTarget(part, context) {
  if (!part.segment.known) return null;
  const { start: start2, ends } = fullForm(part.segment.words);
  return ends ? null : criticalTarget(part, context, start2);
}
var isRemoval = ({ program }) => REMOVERS.has(program);
function removesEmptied({ words }, places, opaque) {
  const at = launchedAt(words, EMPTIED_BEHIND);
  const name = fileNameOf(words[at]?.value ?? "");
  const rest = words.slice(at + 1);
  if (name === "eval" || name === "trap")
    return [rest.map(({ value }) => value), rest.map(({ text }) => text)].some(
      (read) => readShell(read.join(" ")).segments.some(
        ({ words: words2 }) => removes(words2, EMPTIED_BEHIND) && words2.some((word) => mayBeRoot(word, opaque) || isOneOf(word, places))
      )
    );
  if (!REMOVERS.has(name)) return false;
  if (rest.some((word) => mayBeRoot(word, opaque) || isOneOf(word, places))) return true;
  return isRecursive(rest) && removes(words, SUBSTITUTED_BEHIND) && rest.some(mayBeNothing);
}
function removesHome({ words }, context) {
  if (!words.some(({ text }) => NAMED_HOME.test(text))) return false;
  const at = launchedAt(words, SUBSTITUTED_BEHIND);
  if (!REMOVERS.has(fileNameOf(words[at]?.value ?? ""))) return false;
  return words.slice(at + 1).some(
    ({ text, value }) => NAMED_HOME.test(text) && isCriticalPath(value.replace(/^\$\{HOME[^}]*\}/, context.home), context)
  );
}
var NAMED_HOME = /^"?\$\{HOME(?!\w)/;
function isOneOf({ text }, names) {
  const [, bare2, braced] = /^(?:"?\$(\w+)"?|"\$\{(\w+)\}")$/.exec(text) ?? [];
  return names.has(bare2 ?? braced ?? "");
}
function placesNamed({ segments }, context) {
  if (!segments.some(({ words, assignments }) => assignments.length > 0 || declares(words))) return NO_PLACES;
  const names = /* @__PURE__ */ new Set();
  for (const { words, assignments } of segments) {
    const set2 = declares(words) ? words.slice(1).map(({ text }) => text) : [];
    for (const text of [...assignments.map((one) => one.text), ...set2]) {
      const [, name = "", value = ""] = /^(\w+)=(.*)$/s.exec(text) ?? [];
      if (isPlace2(value.replace(/^(["']?)(.*)\1$/s, "$2"), names, context)) names.add(name);
    }
  }
  return names;
}
function isPlace2(value, names, context) {
  if (MAY_BE_PLACE.test(value)) return true;
  if (context === void 0) return names.has(/^\$(\w+)$/.exec(value)?.[1] ?? "");
  const path = value.replace(/^\$HOME(?=\/|$)/, "~");
  return path !== "" && !/[$`]/.test(path) && isCriticalPath(resolve(path, context), context);
}
var NO_PLACES = /* @__PURE__ */ new Set();
var MAY_BE_PLACE = /^(?:(?:\$PWD|\$\{PWD\}|\$\(\s*pwd\b[^()]*\)|`pwd`)\/*|\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})\/+\**|\$\{?HOME\}?\/+\$\w+|\$\((?:dirname|git rev-parse --show-toplevel)\b[^()]*\))$/;
function launchedAt(words, behind2) {
  for (let at = 0; ; ) {
    const text = words[at]?.text ?? '"';
    if (/["']/.test(text)) return words.length;
    const name = fileNameOf(text.replace(/^\\/, ""));
    const length = behind2.has(name) || /^\w+=/.test(text) ? lengthOf(words, at, name) : 0;
    if (length === 0) return at;
    at += length;
  }
}
var removes = (words, behind2) => REMOVERS.has(fileNameOf(words[launchedAt(words, behind2)]?.value ?? ""));
var FIND_RUNS = /^-(?:exec|ok)(?:dir)?$/;
function lengthOf(words, at, name) {
  if (name === "find") return Math.max(0, words.findIndex(({ value }, i) => i > at && FIND_RUNS.test(value)) + 1 - at);
  if (name !== "xargs") return Math.max(1, strictStep(words, at));
  let length = 1;
  for (; words[at + length]?.value.startsWith("-") === true; length++)
    if (/^-[nPLIdsEa]$/.test(words[at + length]?.value ?? "")) length++;
  return length;
}
var isRecursive = (words) => words.some(({ value }) => /^-\w*[rR]|^--recursive$/.test(value));
var mayBeNothing = (word) => isSubstituted(word) && /^~?[./*]*$/.test(withoutOutputs(word.value));
function withoutOutputs(value) {
  const left = value.replace(/\$\([^()]*\)|`[^`]*`/g, "");
  return left === value ? value : withoutOutputs(left);
}
var mayBeRoot = ({ text, value, dynamic, filled }, opaque) => CUT_BY_QUOTE.test(text) || (filled ? opaque : dynamic) && MAY_BE_ROOT.test(value.startsWith(VARIABLE) ? `$X${value.slice(VARIABLE.length)}` : value) && !/^"\$HOME\/\$\(/.test(text);
var CUT_BY_QUOTE = /^"?\$(?!HOME\b|\{HOME\b)(?:\w+|\{\w+(?!:?[-=?])[^}?]*\})"?\/\s*["']/;
var MAY_BE_ROOT = new RegExp(
  [
    /^\$(?:\w+|[@*]|\{\w+(?!:?[-=?])[^}?]*\})\/(?:\/|$|[*?[{$`])/.source,
    `^\\$(?:[A-Za-z_]\\w*|\\{[A-Za-z_]\\w*\\})/(?:\\./)*(?:${SYSTEM_FOLDERS.join("|")})/*\\**/*$`
  ].join("|"),
  "i"
);
function isCritical(word, context, moved) {
  if (word.filled && /\/\*+\/?$/.test(word.value)) return true;
  if (isSubstituted(word) && /^(?:\/|\.\.)/.test(word.value)) {
    const emptied = word.value.replace(/\$\([^()]*\)|`[^`]*`/g, "");
    return !emptied.includes("$") && isCriticalPath(resolve(emptied, context), context);
  }
  const written2 = /[^\\]\\$/.test(word.text) ? word.value.slice(0, -1) : word.value;
  const { value } = wordAtHome({ ...word, value: written2 }, context.home);
  if (word.dynamic && value === written2) return false;
  if (moved && /^(\*+|\.|\.\.|\.\/|\.\.\/)$/.test(value)) return true;
  return isCriticalPath(resolve(value, context), context);
}
var UNTOLD = /\$['"]|\\[ \t]|[<>]\(|"[^"]*\$\(\(/;
function resolve(value, context) {
  if (/^~(\/|$)/.test(value)) return `${context.home}${value.slice(1)}`;
  return value.startsWith("/") ? value : `${context.cwd}/${value}`;
}
function isCriticalPath(path, context) {
  const all = /\/\*+\/?$/.test(path);
  const target = (fold(all ? path.replace(/(?<=\/)\*+\/?$/, "") : withoutBlankEnd(path)) || "/").toLowerCase();
  if (/^\/[^/]*$/.test(target) || target === context.home.toLowerCase()) return true;
  if (isBelow(context.cwd.toLowerCase(), target)) return true;
  return all && path.includes("/../") && !isBelow(target, context.cwd.toLowerCase());
}
function withoutBlankEnd(path) {
  let end = path.length;
  while (end > 0 && /[\s/]/.test(path.charAt(end - 1))) end--;
  const blank = path.slice(end).search(/\s/);
  return blank < 0 ? path : path.slice(0, end + blank);
}
var isSubstituted = ({ text, filled }) => !filled && /\$\((?!\()|`/.test(text.replace(/\\./gs, "")) && !text.startsWith("'");
function isMount(path, { cwd, home }) {
  const folder = fold(path).replace(/\/$/, "").toLowerCase();
  return MOUNT.test(folder) && !isBelow(folder, cwd.toLowerCase()) && !isBelow(folder, home.toLowerCase());
}
var MOUNT = /^\/(?:mnt\/[^/*?]+|mnt\/[a-z]\/[^/]+|volumes(?:\/[^/]+){1,2}|(?:run\/)?media(?:\/[^/]+){1,3})$/;

// src/tools/own-files.ts
var foldersOf = once(({ cwd, home, notes: named2 }) => {
  const own = `${home}/.claude`;
  const kept = `${own}/projects/${cwd.replace(/[^A-Za-z0-9]/g, "-")}`;
  const notes = named2 ?? `${kept}/memory`;
  return { own, kept, notes, noted: [notes, `${own}/agent-memory`, ...AGENT_NOTES.map((name) => `${cwd}/${name}`)] };
});
var liesIn = (path, folder, names) => isBelow(path, folder) && names.some((name) => isBelow(path, `${folder}/${name}`));
function readsFreely(path, context) {
  const { own, kept, notes } = foldersOf(context);
  return isBelow(path, kept) || isBelow(path, notes) || !context.blockReads.on && liesIn(path, own, SHARED);
}
var isUnblocked = (path, { home }) => path === `${home}/.claude/CLAUDE.md` || liesIn(path, `${home}/.claude`, UNBLOCKED);
var writesFreely = (path, context) => isFree(path, context) && !(context.blockWrites.on && isBelow(path, `${context.home}/.claude/agent-memory`) && !isInsideLocked(path, context));
var isFree = (path, context) => path === `${context.cwd}/${LAUNCH}` || path.endsWith(".md") && foldersOf(context).noted.some((folder) => isBelow(path, folder) && !isProtectedInside(path.slice(folder.length)));
var isProtectedInside = (rest) => rest.includes("/.claude/") || isProtected(rest);
var isUnwritten = (path, { home }) => liesIn(path.toLowerCase(), `${home}/.claude`.toLowerCase(), UNWRITTEN);

// src/tools/path-escapes.ts
var CLASSES = /* @__PURE__ */ new Map([
  ["d", "[\\d]"],
  ["w", "[\\w]"],
  ["s", "[\\s]"],
  ["D", "[-.:-\uFFFF]"],
  ["W", "[-.:-@[-^`{-\uFFFF]"],
  [
    "S",
    "[-\b-!-.0-\x9F\xA1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uFEFE\uFF00-\uFFFF]"
  ]
]);
var CONTROLS = /* @__PURE__ */ new Map([
  ["t", "	"],
  ["n", "\n"],
  ["r", "\r"],
  ["v", "\v"],
  ["f", "\f"],
  ["0", "\0"]
]);
function withoutEscapes(pattern) {
  if (!pattern.includes("\\")) return pattern;
  if (/(?<!\\)(?:\\\\)+\*$/.test(pattern)) return null;
  const text = pattern.replace(/(?<!\\)\\\*$/, "*");
  const closed = text.lastIndexOf("]");
  let out = "";
  for (let at = 0; at < text.length; ) {
    const isOpen3 = text.charAt(at) === "[" && at > closed;
    const [written2] = (isOpen3 ? null : ESCAPE.exec(text.slice(at))) ?? [];
    const spelled3 = written2 === void 0 ? text.charAt(at) : meaning(written2, text.charAt(at - 1), text.charAt(at + 2));
    if (spelled3 === null) return null;
    out += spelled3;
    at += written2?.length ?? 1;
  }
  return out;
}
var withoutTwice = (path) => path.replace(/^\*\*\/\*\*(?=\/)/, "**/*");
var ESCAPE = /^(?:\[[^\]]*\]|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|.))/s;
function meaning(written2, before, behind2) {
  if (written2.startsWith("[")) return written2;
  const letter = written2.charAt(1);
  if (written2.length > 2) return literal(String.fromCharCode(Number.parseInt(written2.slice(2), 16)));
  if (letter === "b") return isWord(before) !== isWord(behind2) && !/[*?[\]\\]/.test(before + behind2) ? "" : null;
  if (/[?/B1-9]/.test(letter)) return null;
  return CLASSES.get(letter) ?? CONTROLS.get(letter) ?? written2;
}
var isWord = (char) => /^\w$/.test(char);
var literal = (char) => /[*?[\\]/.test(char) ? `\\${char}` : char;
var lowered = (pattern) => pattern.split(/(\\[DSW])/).map((text, i) => i % 2 === 0 ? text.toLowerCase() : text).join("");

// src/tools/path-pattern.ts
var isCarving = (content) => /^(\.\/)?!/.test(content);
function parsePathPattern(content, effect) {
  const negated = isCarving(content);
  if (negated && effect === "allow") return null;
  const text = negated ? content.slice(content.indexOf("!") + 1) : content;
  if (effect === "allow" && text.startsWith("#")) return null;
  const [anchor, rest] = negated ? ["cwd", text] : splitAnchor(text);
  return readPattern(rest, { anchor, negated, effect });
}
function splitAnchor(text) {
  if (text.startsWith("//")) return ["root", text.slice(1)];
  if (text.startsWith("~/")) return ["home", text.slice(1)];
  if (text.startsWith("/")) return ["settings", text];
  return ["cwd", text.startsWith("./") ? text.slice(2) : text];
}
function trimBlanks(text) {
  const bare2 = text.trimEnd();
  return bare2.endsWith("\\") ? text.slice(0, bare2.length + 1) : bare2;
}
function readPattern(written2, how) {
  const { anchor, negated, effect } = how;
  const text = written2.replace(/\/{2,}/g, "/");
  const wasCut = text !== "/**" && text.endsWith("/**");
  const cut = text === "**" ? "/**" : withoutEscapes(trimBlanks(wasCut ? text.slice(0, -3) : text));
  if (cut === null) return null;
  const directory = cut.endsWith("/") && cut !== "/" && (!cut.endsWith("/**/") || ONLY_FOLDERS.test(cut));
  const folded = ONLY_FOLDERS.test(cut) ? "**" : cut.replace(/\/$/, "");
  const anchored = anchor !== "cwd" || folded.replace(/^\//, "").includes("/") || folded.startsWith("/") || wasCut && effect === "allow";
  const segments = lowered(withoutTwice(folded.replace(/^\//, ""))).split("/");
  if (folded === "" || segments.some(isHopeless)) return null;
  return { anchor, segments, floating: !anchored, directory, negated, within: longestFixed(segments) };
}
var ONLY_FOLDERS = /^\/?(?:\*\*\/)+$/;
function longestFixed(segments) {
  let longest2 = "";
  for (const segment of segments)
    for (const text of segment.replace(/\\.|\[.*\]/gs, "*").split(/[*?]/))
      if (text.length > longest2.length) longest2 = text;
  return longest2;
}
var isHopeless = (segment) => segment === "." || segment === ".." || segment.includes("[") && segmentTest(segment) === null;
function anchorsOf(rule, at) {
  return { ...at, settings: rule.scope === "user" ? absolute("~/.claude", at.cwd, at.home) : at.cwd };
}
function below(path, pattern, anchors) {
  const anchor = pattern.anchor === "root" ? "/" : anchors[pattern.anchor];
  if (!isBelow(path, anchor)) return null;
  const rest = path.slice(anchor === "/" ? 1 : anchor.length + 1).toLowerCase();
  return rest === "" ? null : rest.split("/");
}
function matchLength(pattern, segments) {
  if (!pattern.floating && !pattern.segments.includes("**")) {
    const { length } = pattern.segments;
    return length <= segments.length && matchesPrefix(pattern, segments, length) ? length : 0;
  }
  for (let length = 1; length <= segments.length; length++) if (matchesPrefix(pattern, segments, length)) return length;
  return 0;
}
function matchesPrefix(pattern, segments, length) {
  if (pattern.directory && length === segments.length) return false;
  return matchFrom(pattern.segments, segments, pattern.floating ? length - 1 : 0, length);
}
function matchFrom(pattern, path, at, end) {
  let places = [at];
  for (const [p, segment] of pattern.entries()) {
    const [first] = places;
    if (first === void 0) return false;
    if (segment === "**") {
      if (p === pattern.length - 1) return first < end;
      places = Array.from({ length: end - first + 1 }, (_, i) => first + i);
    } else {
      const test = segmentTest(segment);
      places = places.filter((place) => place < end && test?.(path[place] ?? "") === true).map((place) => place + 1);
    }
  }
  return places.includes(end);
}

// src/tools/path-rules.ts
var pathRules = once((context) => {
  const known = shared(context.rules);
  const key = [context.home, context.cwd, ...context.roots].join("\n");
  const index = known.get(key) ?? build3(context);
  known.set(key, index);
  return index;
});
var shared = once((_) => /* @__PURE__ */ new Map());
function build3(context) {
  const rules = context.rules.filter(({ tool, content }) => content !== null && (tool === "Read" || tool === "Edit"));
  const of = (tool, effect) => sourcesOf(
    rules.filter((rule) => rule.tool === tool && rule.effect === effect),
    context
  );
  const all = (tool) => ({ deny: of(tool, "deny"), ask: of(tool, "ask"), allow: of(tool, "allow") });
  return { Read: all("Read"), Edit: all("Edit") };
}
function sourcesOf(rules, context) {
  const sources = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const pattern = parsePathPattern(rule.content ?? "", rule.effect);
    if (pattern === null) continue;
    const list = sources.get(rule.scope) ?? [];
    for (const cwd of beginnings(pattern, rule.effect, context))
      list.push({ rule, pattern, anchors: { ...anchorsOf(rule, context), cwd } });
    sources.set(rule.scope, list);
  }
  return [...sources.values()];
}
var beginnings = ({ anchor }, effect, { cwd, roots }) => anchor === "cwd" && effect !== "allow" ? anchorsAmong(cwd, roots) : [cwd];
function pathRule(context, tool, effect, path) {
  for (const source of pathRules(context)[tool][effect]) {
    const found = coveredBy(source, path);
    if (found !== null) return found;
  }
  return null;
}
function mayCover(context, tool, effect, tail) {
  const names = tail.toLowerCase().split("/");
  if (tail === "") return null;
  for (const source of pathRules(context)[tool][effect]) {
    const alike = source.filter((entry2) => mayEnd(entry2, names));
    const [first] = alike;
    if (first !== void 0 && !alike.some(({ pattern }) => pattern.negated)) return first.rule;
  }
  return null;
}
function mayEnd({ rule, pattern, anchors }, names) {
  if (/(?:^|\/)\*{1,2}$/.test(rule.content ?? "")) return true;
  if (pattern.directory) return false;
  const base = pattern.anchor === "root" ? [] : anchors[pattern.anchor].toLowerCase().split("/").slice(1);
  const whole = pattern.floating ? ["**", ...pattern.segments] : [...base, ...pattern.segments];
  for (let back = 1; back <= names.length; back++) {
    const segment = whole[whole.length - back];
    if (segment === "**") return true;
    if (segment === void 0 || segmentTest(segment)?.(names[names.length - back] ?? "") !== true) return false;
  }
  return true;
}
var deniesReading = ({ rules }) => denyReading(rules);
var denyReading = once(
  (rules) => rules.some(({ tool, effect }) => tool === "Read" && effect === "deny")
);
function coveredBy(source, path) {
  const { carved, byName, anyhow } = shelfOf(source);
  const lower3 = path.toLowerCase();
  const look = (places, end) => {
    for (const place of places) {
      if (place >= end) break;
      const entry2 = source[place];
      if (entry2 === void 0 || !lower3.includes(entry2.pattern.within)) continue;
      const segments = below(path, entry2.pattern, entry2.anchors);
      if (segments !== null && matchLength(entry2.pattern, segments) > 0) return place;
    }
    return end;
  };
  let first = look(anyhow, source.length);
  if (byName.size > 0) for (const name of new Set(lower3.split("/"))) first = look(byName.get(name) ?? NO_PLACES2, first);
  if (first < source.length) return source[first]?.rule ?? null;
  return carved ? carvedBy(source, path) : null;
}
var NO_PLACES2 = [];
var shelfOf = once((source) => {
  const carved = source.some(({ pattern }) => pattern.negated);
  const byName = /* @__PURE__ */ new Map();
  const anyhow = [];
  const names = source.map(({ pattern }) => pattern.segments.filter((segment) => !/[*?[\\]/.test(segment)));
  const counts = /* @__PURE__ */ new Map();
  for (const name of names.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rarest = (some) => some.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0];
  source.forEach(({ pattern }, place) => {
    if (pattern.negated || carved && pattern.anchor === "cwd") return;
    const name = rarest(names[place] ?? []);
    const same = name === void 0 ? anyhow : byName.get(name);
    if (same) same.push(place);
    else if (name !== void 0) byName.set(name, [place]);
  });
  return { carved, byName, anyhow };
});
function carvedBy(source, path) {
  const relative = source.filter((entry2) => entry2.pattern.anchor === "cwd");
  for (const directory of new Set(relative.map(({ anchors }) => anchors.cwd))) {
    const found = foldedBy(
      relative.filter(({ anchors }) => anchors.cwd === directory),
      path
    );
    if (found !== null) return found;
  }
  return null;
}
function foldedBy(relative, path) {
  const [first] = relative;
  const segments = first === void 0 ? null : below(path, first.pattern, first.anchors);
  for (let length = 1; segments !== null && length <= segments.length; length++) {
    let found = null;
    for (const { rule, pattern } of relative) {
      if (matchesPrefix(pattern, segments, length)) found = pattern.negated ? null : found ?? rule;
    }
    if (found !== null) return found;
  }
  return null;
}

// src/tools/sandbox-folders.ts
function isWritable(path, context) {
  if (!context.hasSandbox) return false;
  const { allowed: allowed2, denied } = writesOf(context);
  return allowed2.size > 0 && liesIn2(path, allowed2) && !liesIn2(path, denied);
}
var writesOf = once((context) => {
  const directories = textsOf(valuesOf(context.ruleset, "permissions", "additionalDirectories"));
  return {
    allowed: new Set(
      [...foldersOf2([...listed(context, "allowWrite"), ...directories], context), ...edited(context, "allow")].map(
        lower2
      )
    ),
    denied: new Set([...foldersOf2(listed(context, "denyWrite"), context), ...edited(context, "deny")].map(lower2))
  };
});
var lower2 = (path) => path.toLowerCase();
function liesIn2(path, folders) {
  for (let folder = lower2(path); folder !== ""; folder = folder.slice(0, folder.lastIndexOf("/")))
    if (folders.has(folder)) return true;
  return folders.has("/");
}
var listed = ({ ruleset }, key) => textsOf(
  valuesOf(ruleset, "sandbox", "filesystem").map((one) => ({ ...one, value: objectOf(one.value)[key] ?? null }))
);
function edited({ ruleset, cwd, home }, effect) {
  const scopes = [{ scope: "managed", settings: ruleset.settings }, ...ruleset.layers];
  return scopes.flatMap(({ scope, settings }) => {
    const texts = scope === "cli" ? [] : listOf(settings, effect).filter((text) => typeof text === "string");
    return texts.flatMap((text) => {
      const rule = parseRule(text, effect);
      return rule === null ? [] : editedFolders({ ...rule, scope }, { cwd, home });
    });
  });
}
var editedFolders = ({ tool, content, scope }, { cwd, home }) => {
  if (tool !== "Edit" || content === null) return [];
  const start2 = scope === "user" ? `${home}/.claude` : cwd;
  const anchored = content.replace(/^(?![~/])/, "./").replace(/^\/(?!\/)/, `${start2}/`);
  return foldersOf2([anchored.replace(ESCAPED, "$1$2").trimEnd()], { cwd, home });
};
var ESCAPED = /(?<!\\)\[([^!^*?[\]\\/])\]|\\([^*?[\]])/g;
var foldersOf2 = (texts, { cwd, home }) => texts.filter((text) => text !== "").map((text) => text.replace(/^\/\//, "/").replace(/\/\*\*$/, "")).filter((text) => !/[*?[\]]/.test(text)).map((text) => absolute(text === "" ? "/" : text, cwd, home));

// src/tools/file-access.ts
function accessFine({ kind, path, doubt }, context) {
  if (path === null || doubt === "dots" || doubt === "spelling") return false;
  if (kind === "inside") return true;
  if (kind === "read") {
    if (doubt === null && PIPES.test(path)) return true;
    if ((isInside(path, context) || readsFreely(path, context)) && doubt !== "slashes") return true;
    return readAllowed(path, context);
  }
  if (doubt !== null && (doubt !== "tilde" || kind === "redirect")) return false;
  if (isFree(path, context) || !isInside(path, context) && isWritable(path, context)) return true;
  if (pathRule(context, "Edit", "allow", path) !== null) return true;
  return isInside(path, context) && (kind !== "redirect" || context.mode === "acceptEdits" || context.mode === "auto");
}
var readAllowed = (path, context) => pathRule(context, "Read", "allow", path) !== null;

// src/tools/shell-pieces.ts
function readPieces(source, inScript) {
  const pieces = [];
  let isRead2 = true;
  const take = (text, depth) => {
    const outputs = outputsIn(text);
    const emptied = emptiedOf(text, outputs);
    for (const line of linesOf2(emptied))
      for (const unit of unitsOf3(parse(line))) {
        if (holdsUnread(unit, { source: line, inScript })) isRead2 = false;
        else pieces.push(line.slice(unit.pos, unit.end));
      }
    if (depth < DEEPEST) for (const output of outputs) take(bodyOf(output, text), depth + 1);
  };
  take(source, 0);
  return isRead2 ? null : pieces;
}
var linesOf2 = (source) => (parse(source).errors ?? []).length === 0 ? [source] : piecesOf(source);
function outputsIn(source) {
  const found = [];
  const look = (node) => {
    if (node.type === "CommandExpansion" || node.type === "ProcessSubstitution") found.push(node);
    else forEachChild(node, look);
  };
  look(parse(source));
  return found.sort((a, b) => a.pos - b.pos);
}
var opensAt = ({ pos }, source) => pos + (source.charAt(pos) === "`" ? 1 : 2);
var bodyOf = (output, source) => output.script?.source ?? source.slice(opensAt(output, source), output.end - 1);
function emptiedOf(source, outputs) {
  let emptied = "";
  let at = 0;
  for (const output of outputs) {
    emptied += `${source.slice(at, opensAt(output, source))}:`;
    at = output.end - 1;
  }
  return emptied + source.slice(at);
}
function unitsOf3(node) {
  if (node.type === "Redirected") return unitsOf3(node.command);
  if (!LISTS.has(node.type) || isPrefixed(node)) return [node];
  if (node.type === "Pipeline") return node.commands.flatMap(unitsOf3);
  const units = [];
  forEachChild(node, (child) => units.push(...unitsOf3(child)));
  return units;
}
var LISTS = /* @__PURE__ */ new Set(["Script", "Statement", "AndOr", "Pipeline"]);
var isPrefixed = (node) => node.type === "Pipeline" && node.prefixes.length > 0 && node.commands[0]?.type !== "Command";
var UNREAD2 = /* @__PURE__ */ new Set([
  "variable",
  "arithmetic",
  "escape codes",
  "brace expansion",
  "equals expansion",
  "syntax error"
]);
var UNREAD_NODES = /* @__PURE__ */ new Set([
  "Case",
  "Coproc",
  "Function",
  "HereDoc",
  "ProcessSubstitution",
  "Select"
]);
function holdsUnread(unit, reading) {
  if (unit.type === "Subshell" && reading.source.charAt(unit.pos + 1) === "(") return false;
  if (unit.type !== "Command") return isUnread3(unit, reading);
  return [...unit.prefix, unit.name, ...unit.suffix].some(
    (part) => part !== void 0 && part.type !== "Redirect" && part.type !== "HereDoc" && isUnread3(part, reading)
  );
}
function isUnread3(node, reading, inSubshell = false) {
  const { source, inScript } = reading;
  if (UNREAD_NODES.has(node.type) || isPrefixed(node)) return true;
  if (inSubshell && node.type === "Subshell") return true;
  if (node.type === "Assignment" && node.value.type === "Word" && isKnownVariable(node.value.text)) return false;
  if (node.type === "Word") {
    if (!inScript && ESCAPED_BLANK.test(source.slice(node.pos, node.end))) return true;
    if (fillingOf(node, NO_VALUES) !== null) return false;
    const found2 = /* @__PURE__ */ new Set();
    wordObstacles(node, NO_VALUES, found2);
    if (inScript) found2.delete("equals expansion");
    if ([...found2].some((one) => UNREAD2.has(one))) return true;
  }
  let found = false;
  forEachChild(node, (child) => {
    found ||= isUnread3(child, reading, inSubshell || node.type === "Subshell");
  });
  return found;
}

// src/tools/bash-guards.ts
function criticalVerdict(script, parts, context, { places = placesNamed(script), inScript = false } = {}) {
  const target = script.opaque ? launchedTarget : criticalTarget;
  const isFound = (part) => (criticalTarget(part, context) ?? target(part, context)) !== null && (inScript || !isMisspelt(part.segment));
  const isSeen = () => {
    const takesApart = script.opaque && (inScript || context.mode === "bypassPermissions");
    const pieces = takesApart ? readPieces(script.written, inScript) : null;
    return pieces?.some((piece) => partsOf(readShell(piece), context).some(isFound)) ?? true;
  };
  const effect = context.classifies ? "deny" : "ask";
  if (parts.some(
    ({ segment }) => segment.known && !segment.plain && (removesEmptied(segment, places, script.opaque) || !inScript && removesHome(segment, context))
  ) || parts.some(isFound) && isSeen())
    return byClient(effect, "critical removal");
  return !inScript && script.obstacles.has("may be misread") ? byClient(effect, "may be misread") : null;
}
var isMisspelt = ({ words, assignments }) => words.some(({ text }) => MISSPELT.test(text)) || assignments.some(({ value }) => value !== null && MISSPELT.test(value.text));
var MISSPELT = /^=[A-Za-z_]|^".*\\[ \t]|^[^"'$`]*(?:[@!?+*]\(|\$(?:$|=))/s;
var isOpen2 = ({ filesVisible, obstacles }) => !filesVisible || [...obstacles].some((obstacle) => !VISIBLE.has(obstacle));
var VISIBLE = /* @__PURE__ */ new Set([
  "loop variable",
  "open quote",
  "assignment",
  "assigned pipeline",
  "emptied variable",
  "may evaluate",
  "coproc"
]);
function protectedWrite(script, all, context) {
  if (!all.some(({ writes: writes2 }) => writes2)) return null;
  const parts = placedBy(script, context) ?? all;
  if (isOpen2(script)) return null;
  const movers = parts.filter(isMover);
  if (movers.length > 1 && !script.piped) return null;
  const moves = movers.some((part) => part.moves || !isChange(part));
  const seesNames = !script.obstacles.has("coproc") && (!moves || script.piped && movers.length === 1);
  const isGuarded = (part) => {
    if (!part.writes) return false;
    const redirects = part.accesses.filter(({ kind }) => kind === "redirect");
    const isAsked3 = redirects.some((access2) => !accessFine(access2, context));
    const needsAsking = (access2) => isDoubted(access2) && !isOwn(access2, part, context);
    if (isAsked3 || !seesNames) return moves ? writesHome(part, context) : redirects.some(needsAsking);
    if (!hidesTarget(part)) return part.accesses.some(needsAsking);
    return part.accesses.some(({ path }) => path !== null && isCredentials(path, context.home));
  };
  return parts.some(isGuarded) ? byGuard(context, "protected file") : null;
}
function isDoubted({ kind, path, doubt }) {
  if (path === null || doubt === "glob" || kind === "read" || kind === "inside") return false;
  return doubt === "slashes" || isOddlyNamed(path) || /\s(?:\/|$)/.test(path) || isProtected(path);
}
function isOwn({ kind, path }, { does, segment }, context) {
  if (path === null || does === "copy" && kind === "write") return false;
  return isFree(path, context) && !(kind === "redirect" && segment.redirects.some(isAtHome));
}
var isAtHome = ({ target }) => target?.text.startsWith("~") === true;
var writesHome = ({ segment }, { cwd, home }) => segment.redirects.some(
  ({ operator, target }) => operator.includes(">") && target?.value.startsWith("~/") === true && isProtected(absolute(target.value, cwd, home))
);
function takesCredentials(script, parts, context) {
  if (script.opaque) return null;
  const { home } = context;
  const takes2 = (part) => {
    if (!part.writes && !isLink(part)) return false;
    const taken = part.program === "cp" ? "inside" : "edit";
    const own = part.accesses.filter(
      ({ kind, path, doubt }) => (kind === "write" || kind === "redirect" || kind === taken) && path !== null && doubt !== "glob" && isCredentials(path, home)
    );
    if (own.length === 0 && !takenBy(part, context).some((path) => holdsCredentials(path, home))) return false;
    const isAsked3 = part.accesses.some((access2) => access2.kind === "redirect" && !accessFine(access2, context));
    return !isAsked3 || own.some(({ kind }) => kind === "redirect");
  };
  return parts.some(takes2) ? byClient("ask", "credentials") : null;
}
var isLink = ({ segment: { known }, program }) => known && /^(?:ln|link)$/.test(baseOf(program));
function takenBy(part, { cwd, home }) {
  const { segment, start: start2, accesses } = part;
  const name = baseOf(part.program);
  if (name === "rm" || name === "mv") {
    const kind = name === "rm" ? "write" : "edit";
    return accesses.flatMap((one) => one.kind === kind && one.path !== null && one.doubt !== "glob" ? one.path : []);
  }
  if (!isLink(part)) return [];
  const operands2 = segment.words.slice(start2 + 1).filter(({ value }) => !value.startsWith("-")).map(({ value }) => absolute(value.replace(/^\$HOME(?=\/|$)/, home), cwd, home));
  const isTarget = (i) => i > 0 && i === operands2.length - 1;
  return operands2.filter((path, i) => !isTarget(i) || isCredentials(path, home));
}

// src/tools/bash-paths.ts
var pathsFine = (part, context) => !hidesTarget(part) && part.accesses.every((access2) => accessFine(access2, context));
var asksAboutFiles = (script, parts, context) => parts.some(
  (part) => criticalTarget(part, context) !== null || !pathsFine(part, context) || writesUnasked(part, context)
) || (takesCredentials(script, parts, context) ?? protectedWrite(script, parts, context)) !== null;
function writesUnasked({ segment, start: start2, program, accesses }, context) {
  const accepts = context.mode === "acceptEdits";
  if (program === "sed" && accesses.some(({ kind }) => kind === "edit"))
    return !accepts || segment.words.some((word, i) => i > start2 && /^-\w*i|^--in-place/.test(word.value));
  return accesses.some(({ kind, path }) => {
    if (path === null || kind === "read" || kind === "inside" || kind === "copied") return false;
    return pathRule(context, "Edit", "allow", path) === null && !(accepts && isInside(path, context));
  });
}

// src/tools/bare-settings.ts
function harmfulOf(assignments) {
  const first = assignments.findIndex((one) => !isHarmless(one));
  return first < 0 ? [] : assignments.slice(first);
}
var settingsBefore = (assignments, words) => [...assignments.map((one, i) => i === 0 ? bareSetting(one) : one.text), ...words.map(({ text }) => text)].join(" ");
function bareSetting({ name, text, value }) {
  const bare2 = `${name}=${value?.value}`;
  return value?.quoted === true && needsNoQuotes(bare2) ? bare2 : text;
}
function withBareSettings(words) {
  const spelled3 = [...words];
  for (let at = 0, length = 1; length > 0; at += length) {
    length = allowStep(words, at) || (at > 0 ? harmlessStep(words, at) : 0);
    const word = words[at + length];
    const isBare3 = length > 0 && word?.quoted && /^\w+=/.test(word.text) && needsNoQuotes(word.value);
    if (isBare3 && words[at]?.text !== "nohup") spelled3[at + length] = { ...word, text: word.value };
  }
  return spelled3;
}

// src/tools/candidates.ts
function allowCandidates(segment) {
  const found = allowed(beforeHere(segment));
  if (segment.here === "") return found;
  const written2 = found.map((one) => withHere(one, segment));
  return namesVariable(segment.here) ? [...written2, ...allowed(spelledAnew(segment))] : written2;
}
var withHere = (one, { here: here2 }) => ({
  ...one,
  ...candidate(one.text + here2),
  only: one.only
});
function allowed(segment) {
  if (segment.alone) return [written(segment)];
  const found = new Candidates();
  const { assignments, words, text } = segment;
  found.add(text, "any");
  const left = harmfulOf(assignments);
  if (left.length > 0) {
    const isEven = text.endsWith([...left.map((one) => one.text), joined2(words, 0)].join(" "));
    found.add(settingsBefore(left, words), isEven ? "any" : "not exact");
    return found.list;
  }
  const texts = spacedTexts(segment, withBareSettings(words));
  for (const form of allowForms(words, assignments.length > 0)) {
    const isEven = text.endsWith(texts(form.start));
    const only = form.xargs ? "open end" : isEven ? "any" : "not exact";
    found.add(texts(form.start), only);
    if (!form.xargs && !/\s/.test(words[form.start]?.value ?? ""))
      found.add(withProgram(words, texts, form.start), only);
  }
  return found.list;
}
function strictCandidates(segment, asText) {
  const found = strictly(segment, asText);
  const { words, assignments } = segment;
  return words.length > 1 && assignments.length === 0 && declares(words) ? [...found, candidate(words[0]?.text ?? "", "")] : found;
}
function strictly(segment, asText) {
  const { words, here: here2 } = segment;
  if (segment.plain) return strict(segment, words, asText);
  const told = toldWords(words, asText);
  const shown = segment.leads > 0 && !asText ? { ...segment, ...inValues(words) } : segment;
  const held = words.some(({ filled }) => filled) ? { ...segment, ...inPlace(words) } : null;
  const sums = asText || !segment.text.includes("$((") ? words : toldWords(words, true);
  return [
    ...here2 === "" ? strict(shown, told, asText) : strictHere(segment, told, asText),
    ...held ? strict(held, inPlace(told).words, asText) : [],
    ...sums.length < words.length ? strict({ ...segment, ...inValues(sums) }, sums, asText).map(unfolded) : []
  ];
}
var unfolded = (one) => ({ ...one, folded: "" });
function strictHere(segment, told, asText) {
  const starts = pipelineStarts(beforeHere(segment)).map((text) => candidate(text + segment.here));
  return [...strict({ ...segment, ...inValues(told) }, told, asText), ...starts];
}
function respelled2(words, spell) {
  const all = words.map(spell);
  return { text: joined2(all, 0), words: all };
}
var inValues = (words) => respelled2(words, (word) => ({ ...word, text: word.value }));
var inPlace = (words) => respelled2(
  words,
  (word) => word.filled ? { ...word, text: placeheld(word.text), value: placeheld(word.value) } : word
);
function strict(segment, told, asText) {
  if (segment.alone) return strictAlone(segment, told, asText);
  const found = new Candidates();
  found.add(segment.text, "any");
  const { assignments, words, led } = segment;
  if (led !== null) found.add(led, "any");
  const left = harmfulOf(assignments);
  if (left.length > 0 && (words.length > 0 || left.length < assignments.length))
    found.add(settingsBefore(left, words), isFolded(segment.text) ? "any" : "not exact");
  if (asText && assignments.some(({ value }) => value?.dynamic))
    assignments.forEach((_, at) => {
      found.add([...assignments.slice(at).map((one) => one.text), joined2(words, 0)].join(" "), "any");
    });
  const texts = spacedTexts(segment, asText ? words : withBareSettings(words));
  const values = textsFrom(told, ({ value }) => value);
  found.ends = isFolded(texts(0)) && isFolded(values(0));
  if (texts(0) !== values(0)) {
    if (asText) addAsText(found, words, texts);
    else for (const form of strictForms(words)) if (isWritten(words, form)) addForm(found, words, texts, form);
  }
  const splits2 = /-\w*S|--split-string/.test(values(0));
  for (const form of strictForms(told)) {
    addForm(found, told, values, form);
    if (!form.full) continue;
    addBase(found, told, values, form);
    if (splits2 && told.slice(0, form.start + 1).some(({ value }) => baseOf(value) === "env"))
      found.add(split(values(0)), "any");
  }
  return found.list;
}
function addAsText(found, words, texts) {
  const written2 = wordsAsWritten(words);
  const isScript = baseOf(words[0]?.value ?? "") === "script" && words[1]?.value === "-c";
  const isOdd4 = OPERATOR4.test(texts(0).replace(/\$\{\w+\}/g, ""));
  for (const form of strictForms(written2)) {
    if (!isWritten(words, form) && (isOdd4 || isScript)) continue;
    addForm(found, words, texts, form);
    if (form.full && !/^['"]/.test(written2[form.start]?.text ?? "")) addBase(found, written2, texts, form);
  }
}
var OPERATOR4 = /[;|&<>{})#`]/;
var wordsAsWritten = (words) => words.map((word) => /^['"]\w+=/.test(word.text) ? word : { ...word, value: word.text.replace(/^\\/, "") });
var candidate = (text, folded = foldBlanks(text)) => ({
  text,
  folded,
  only: "any",
  launched: false
});
var written = ({ plain: plain2, text }) => candidate(text, plain2 ? text : void 0);
function strictAlone(segment, told, asText) {
  const found = [written(segment)];
  const { plain: plain2, text, words, test } = segment;
  const program = words[0]?.text ?? "";
  const bare2 = plain2 ? text : test === "" ? told.map(({ value }) => value).join(" ") : test;
  if (bare2 !== text) found.push(candidate(bare2));
  if (!plain2 && bare2.endsWith(" ")) found.push(candidate(bare2.trimEnd()));
  const base = baseOf(program);
  if (base === program || base === "") return found;
  const based = found.filter((one) => asText || one.text !== text || bare2 === text);
  return [...found, ...based.map((one) => candidate(base + one.text.slice(program.length)))];
}
var split = (text) => /(?:-\w*S|--split-string)[= ]?(.*)$/s.exec(text)?.[1] ?? "";
var Candidates = class {
  list = [];
  launched = false;
  /** Whether the texts added are ends of lines without blanks to fold, or such with another program. */
  ends = false;
  byLength = /* @__PURE__ */ new Map();
  add(text, only) {
    const alike = this.byLength.get(text.length) ?? [];
    if (text === "" || alike.some((c) => c.text === text && c.only === only)) return;
    const made = { text, folded: this.ends ? text : foldBlanks(text), only, launched: this.launched };
    this.list.push(made);
    alike.push(made);
    this.byLength.set(text.length, alike);
  }
};
function addForm(found, words, spelled3, { start: start2, xargs, launched }) {
  const only = xargs ? "not exact" : "any";
  const [program, text, rest] = [words[start2], spelled3(start2), spelled3(start2 + 1)];
  found.launched = launched;
  found.add(text, only);
  found.add(text.trimEnd(), only);
  if (xargs && program?.quoted) return;
  for (const name of [program?.value ?? "", bareProgram(program)])
    if (!text.startsWith(`${name} `)) found.add(behind(name, rest), only);
}
function addBase(found, words, spelled3, { start: start2 }) {
  const program = words[start2]?.value ?? "";
  const base = baseOf(program);
  if (base === "" || base === program) return;
  const { ends } = found;
  found.ends = false;
  found.add(behind(base.replace(/['"]/g, ""), spelled3(start2 + 1)), "any");
  found.ends = ends;
}
function readOnlyWords({ alone, assignments, words }) {
  if (alone) return words;
  if (!assignments.every(isHarmlessToReaders)) return [];
  let start2 = 0;
  while (/^(?:command|builtin|noglob)$/.test(words[start2]?.value ?? "")) {
    const length = allowStep(words, start2);
    if (length === 0) break;
    start2 += length;
  }
  while (words[start2]?.value === "timeout" && isDuration(words[start2 + 1]?.value ?? "")) start2 += 2;
  return start2 === 0 ? words : words.slice(start2);
}
function pipelineStarts(segment, behindXargs2 = false) {
  const { text, words, plain: plain2, alone, test, assignments } = segment;
  if (plain2 && alone || test !== "" || assignments.some(({ value }) => value?.dynamic)) return [text];
  if (alone && words[0]?.text === words[0]?.value) return [text, joined2(words, 0)];
  const texts = textsFrom(words, (word) => word.text);
  const forms = allowForms(words, false).filter(({ xargs }) => behindXargs2 || !xargs);
  return [text, ...forms.flatMap(({ start: start2 }) => [texts(start2), withProgram(words, texts, start2)])];
}

// src/tools/bash-rules.ts
var UNRULED = { own: null, spanned: null };
var strictest = (one, other2) => ({
  own: stricter(one.own, other2.own),
  spanned: stricter(one.spanned, other2.spanned)
});
var stricter = (one, other2) => one === null || one.effect !== "deny" && other2?.effect === "deny" ? other2 : one;
function strictRules(script, context, inside = false, listed2 = false) {
  const index = commandIndex(context.rules);
  if (!isStrict(index)) return UNRULED;
  const line = !inside && !script.opaque ? script : null;
  const whole = partRule(script, index, line, false);
  const part = setsAlone2(script) && !isWholeLine(whole, script) ? partRule(withoutSettings(script), index, line, false) : whole;
  const denied = part?.effect === "deny" ? part : writtenDeny(script, index);
  if (denied !== null) return { own: denied, spanned: denied };
  const own = stricter(part, exactWhole(script, index));
  const read = inside || !script.segments.some(isQuoted2) ? whole : stricter(whole, partRule(script, index, line, true));
  return {
    own,
    spanned: stricter(
      read,
      script.spans.length === 0 && !listed2 && !(inside && seenAsWritten(script).length > 0) ? stricter(own, whole) : wholeRule(script, index, part !== null && !script.segments.some(opensLine), { inside, listed: listed2 })
    )
  };
}
function seenAsWritten(script) {
  const { written: written2, whole, segments } = script;
  if (holdsDocument(script)) return [written2];
  if (!isLone2(script)) return [];
  if (segments.some(({ text }) => text.includes("\n"))) return [written2];
  return namesVariable(written2) ? [whole] : [];
}
var holdsDocument = ({ written: written2 }) => /\$\(cat <<-?\s*['"\\]/.test(written2);
var isQuoted2 = ({ plain: plain2, alone, words }) => !plain2 && !(alone && /^\w+$/.test(words[0]?.text ?? ""));
var isText = ({ leads, words }, { piped }) => (leads === 0 || piped) && !words.some(({ text }) => EXPANSION2.test(text.replace(/(?<!\$)'[^']*'/g, "")));
var EXPANSION2 = /[@?*+!]\(|\$[('"]|\$\{\w*[^\w}]|`|[<>]\(|\{[^{}]*(?:,|\.\.)[^{}]*\}/;
function partRule(script, index, line, asText) {
  let ask = null;
  for (const [i, segment] of script.segments.entries()) {
    const isHidden = script.opaque && segment.test !== "";
    if (isHidden && segment.nested !== "no") continue;
    const shown = isHidden ? { ...segment, test: segment.text } : seenIn(segment, script, script.segments[i - 1]);
    if (shown === null) continue;
    const found = segmentRule(shown, index, isReadOn(segment, script) ? line : null, asText && isText(segment, script));
    if (found?.effect === "deny") return found;
    ask ??= found;
  }
  return ask;
}
function seenIn(segment, { written: written2 }, before) {
  const { nested, fed, words, assignments, redirects, led } = segment;
  const [program] = words;
  if (program === void 0 && redirects.some(({ target }) => target?.dynamic) && written2 !== led) return null;
  const follows2 = fed && before?.redirects.some(({ operator }) => /^<<-?$/.test(operator)) === true;
  if (nested === "no" && !follows2) return segment;
  if (program === void 0) return follows2 || assignments.length > 0 ? null : segment;
  if (program.value === "unset") return null;
  if (!declares(words) || assignments.length > 0) return segment;
  return nested === "group" && before?.nested !== "group" ? { ...segment, text: program.text, words: [program] } : null;
}
var isSetting = ({ words, assignments: [only, ...more], redirects }) => only !== void 0 && words.length + more.length + redirects.length === 0 && !/^\w+\+?=\(/.test(only.text);
var setsAlone2 = ({ opaque, background, segments }) => !opaque && !background && segments.some(isSetting);
var withoutSettings = (script) => ({
  ...script,
  segments: script.segments.filter((segment) => !isSetting(segment))
});
var isWholeLine = (rule, { written: written2 }) => rule?.effect === "deny" && rule.content?.replace(/:\*$/, "") === written2;
var isReadOn = ({ nested }, { filesVisible, obstacles, segments }) => nested === "no" || filesVisible && !obstacles.has("assigned pipeline") && !segments.some(({ words }) => declares(words));
var isStrict = ({ exact, open }) => exact.deny.size + open.deny.length + exact.ask.size + open.ask.length > 0;
function segmentRule(segment, index, line, asText) {
  if (segment.head > 0) return headRule(segment, index, asText);
  const candidates = strictCandidates(segment, asText);
  const exactDeny = exactRule(index.exact.deny, candidates);
  if (exactDeny !== null) return exactDeny;
  const exactAsk = exactRule(index.exact.ask, candidates);
  if (exactAsk !== null && line !== null && beatsDenies(index, exactAsk, candidates) && !line.segments.some(opensLine))
    return exactAsk;
  const open = openPlaces(index, candidates);
  return index.open.deny.at(open[DENY] ?? NONE) ?? exactAsk ?? index.open.ask.at(open[ASK] ?? NONE);
}
var ownRule = (segment, context) => segmentRule(segment, commandIndex(context.rules), null, false);
function headRule(segment, index, asText) {
  const words = segment.words.slice(0, segment.head);
  const head = strictCandidates({ ...segment, text: joined2(words, 0), words }, asText);
  const all = [...head, ...strictCandidates(segment, asText)];
  const deny = exactRule(index.exact.deny, all) ?? index.open.deny.at(openPlaces(index, all)[DENY] ?? NONE);
  return deny ?? exactRule(index.exact.ask, head) ?? index.open.ask.at(openPlaces(index, head)[ASK] ?? NONE);
}
var beatsDenies = (index, ask, candidates) => candidates.some(({ text, only, launched }) => only === "any" && !launched && index.exact.ask.get(text) === ask);
function exactWhole(script, { exact }) {
  if (!isLone2(script))
    return exact.deny.hasLines ? lineRule(exact.deny, [script.whole, ...strictTexts(script, true)]) : null;
  if (!script.background) return null;
  return textRule(exact.deny, [script.line]) ?? textRule(exact.ask, [script.line]);
}
var isLone2 = ({ segments, opaque, obstacles }) => segments.length === 1 && !opaque && !obstacles.has("loop variable");
function wholeRule(script, index, asked, { inside, listed: listed2 }) {
  const asWritten2 = inside ? seenAsWritten(script) : [];
  if (isLone2(script) && !listed2 && asWritten2.length === 0) return null;
  const items = [...listed2 ? script.items : [], ...asWritten2];
  const { deny: denies, ask: asks } = index.exact;
  const mayAsk = !script.segments.some(({ head }) => head > 0);
  const isBound = script.opaque || script.pieces.length === 0;
  const textsFor = (exact2, asWritten3) => !exact2.hasLines ? [] : [...asWritten3 || isBound ? [script.whole] : [], ...strictTexts(script, asWritten3), ...items];
  const deny = lineRule(denies, textsFor(denies, true));
  const open = spanRule(index, [...spansOf2(script), ...items]);
  if (inside && deny === null && open?.effect === "deny") return open;
  const exact = deny ?? (mayAsk ? lineRule(asks, textsFor(asks, false)) : null);
  if (exact !== null || asked && !script.opaque) return exact;
  return open?.effect === "ask" && !mayAsk ? null : open;
}
function spanRule(index, texts) {
  const open = openPlaces(index, texts.map(candidateOf));
  return index.open.deny.at(open[DENY] ?? NONE) ?? index.open.ask.at(open[ASK] ?? NONE);
}
function writtenDeny(script, index) {
  const { segments, written: written2 } = script;
  const [only] = segments;
  if (only === void 0) return textRule(index.exact.deny, [written2]);
  if (segments.length > 1 || only.nested !== "no" || written2 === only.text && isFolded(written2)) return null;
  return index.exact.deny.size > 0 ? lineRule(index.exact.deny, writtenTexts(only, script)) : null;
}
function cutDeny({ segments }, context) {
  const { exact } = commandIndex(context.rules);
  if (exact.deny.size === 0) return null;
  for (const segment of segments) {
    if (!segment.words.some(({ text }) => text === "$HOME")) continue;
    const words = toldWords(segment.words, true);
    const rule = exactRule(exact.deny, strictCandidates({ ...segment, text: joined2(words, 0), words }, true));
    if (rule !== null) return rule;
  }
  return null;
}
function spansOf2({ segments, spans }) {
  const [start2] = segments;
  const line = spans[0];
  if (line === void 0 || start2 === void 0 || !line.startsWith(start2.text)) return spans;
  const others = pipelineStarts(start2, true).filter((text) => text !== start2.text);
  if (others.length === 0) return spans;
  const rest = line.slice(start2.text.length);
  return [.../* @__PURE__ */ new Set([...spans, ...others.map((text) => text + rest)])];
}
function backgroundRule(script, context) {
  const index = commandIndex(context.rules);
  const rule = spanRule(index, spansOf2({ ...script, spans: [script.line] })) ?? partRule(script, index, null, true);
  return rule === null ? null : byRule(rule);
}
var candidateOf = (text) => ({ text, folded: foldBlanks(text), only: "any", launched: false });
function denyRule(segment, context) {
  return deniedBy(commandIndex(context.rules), strictCandidates(segmentAtHome(segment, context.home), true));
}
var deniedBy = (index, candidates) => exactRule(index.exact.deny, candidates) ?? index.open.deny.at(openPlaces(index, candidates)[DENY] ?? NONE);
function segmentAllow(segment, rules, mayBeOpen) {
  const index = commandIndex(rules);
  const { exact, open } = index;
  if (exact.allow.size + open.allow.length === 0) return null;
  const candidates = allowCandidates(segment);
  const whole = exactRule(index.exact.allow, candidates);
  if (whole !== null || !mayBeOpen) return whole;
  const allow = openPlaces(index, candidates)[ALLOW] ?? NONE;
  return allow === NONE ? null : coveringRule(open.allow, allow, candidates);
}
function coveringRule(rules, from, candidates) {
  for (let place = from; place < rules.length; place++)
    if (candidates.some((one) => fits2(rules.pattern(place), one))) return rules.at(place);
  return null;
}
function endsPlainly(start2, text) {
  if (start2 === "" || /[\s/=]/.test(start2)) return true;
  const end = text.indexOf(" ", start2.length);
  return /^[\w./@%,:~+-]*$/.test(text.slice(start2.length, end < 0 ? text.length : end));
}
function fits2(pattern, { text, folded, only }) {
  if (pattern.kind === "wildcard" && !endsPlainly(pattern.parts[0] ?? "", folded)) return false;
  if (only === "open end" && pattern.kind === "wildcard" && pattern.parts[pattern.parts.length - 1] !== "")
    return false;
  return matchesCommand(pattern, text, folded);
}

// src/facts/excluded.ts
var STAYS_INSIDE = /* @__PURE__ */ new Set([
  ...ZSH_BUILTINS,
  ...`time nice nohup timeout stdbuf env deno bun awk gawk mawk nawk sed xargs sudo doas su command builtin noglob exec eval source . trap
   set unset export declare typeset local readonly alias hash [ read cd pushd popd chdir fc getopts shift let enable shopt complete
   compgen bind mapfile readarray watch setsid flock ionice chrt taskset strace ltrace script unshare nsenter chroot busybox pkexec
   runuser`.split(/\s+/)
]);
var INTERPRETER_OPTIONS = new Map([
  ..."python python2 python3 python3.11 sh zsh dash ksh".split(" ").map((name) => [name, /^-[A-Za-z]*c/]),
  ["bash", /^-[A-Za-z]*c|^--(?:rcfile|init-file)(?:=|$)/],
  ["fish", /^-[A-Za-z]*[cC]|^--(?:command|init-command)(?:=|$)/],
  ["php", /^-[A-Za-z]*c|^-[rREBF]/],
  ...["node", "nodejs"].map((name) => [name, /^[-+][A-Za-z]*e|^-[pr]|^--(?:eval|print|require)(?:=|$)/]),
  ["ruby", /^[-+][A-Za-z]*e|^-r|^--require(?:=|$)/],
  ["perl", /^[-+][A-Za-z]*[eE]|^-[mM]/],
  ["lua", /^[-+][A-Za-z]*e|^-l/]
]);
var DOCKER_ELSEWHERE = /^-H|^--(?:context|config|host)(?:=|$)/;
var GIT_ELSEWHERE = /^--(?:exec|output|upload-pack|receive-pack|config|config-env|open-files-in-pager|extcmd|directory|git-dir|separate-git-dir|work-tree|exec-path)(?:=|$)/;
var GIT_OPTIONS = /* @__PURE__ */ new Map([
  ["", /^-[cC]/],
  ["archive", /^-o/],
  ["format-patch", /^-o/],
  ["bisect", /^run$/],
  ["clone", /^-[cu]|^--template(?:=|$)/],
  ["init", /^--template(?:=|$)/],
  ["config", /^-[ef]|^--edit$|^alias\.|^core\.(?:pager|editor)$/],
  ["difftool", /^-x/],
  ["rebase", /^-x/],
  ["filter-branch", /^-d/],
  ["instaweb", /^-d/],
  ["grep", /^-O/],
  ["submodule", /^foreach$/]
]);
var TELLS_OPTIONS = /* @__PURE__ */ new Set(["git", "docker", "kubectl", "aws", "printf"]);

// src/tools/excluded.ts
var LIFTED = /* @__PURE__ */ new Set([
  "variable",
  "brace expansion",
  "quote in braces",
  "escaped blank",
  "hidden line",
  "split pipeline",
  "process environment"
]);
function excludes(script, context) {
  if (context.excludedCommands.length === 0) return false;
  if ([...script.obstacles].some((obstacle) => !LIFTED.has(obstacle)) || STAYS.test(script.written)) return false;
  const { segments } = script.written.startsWith(`cd ${context.cwd} && `) ? withoutStays(script, context, "Bash") : script;
  return excludesAll(segments, context);
}
var excludesAll = (segments, { excludedCommands }) => segments.length > 0 && excludedCommands.length > 0 && segments.every((segment) => leaves(segment, excludedCommands));
var STAYS = /(?:^|[;&|\n])[ \t]*(?:!\s+|time\s+|\w+=\S*\s+)*(?:for|while|until|if|case|select)\s|`|\$\(|\$\[|(?:^|[^ \t])\\\n/;
function leaves(segment, excluded) {
  const { words, nested, redirects, leads, assignments } = segment;
  if (nested !== "no" || leads > 0 || !redirects.every(isDuplicate)) return false;
  if (words.length === 0) return isHarmlessAlone(assignments);
  if (!assignments.every(isPlainlyHarmless) || words.some(expands)) return false;
  const start2 = startOf3(words);
  if (staysInside(segment, start2)) return false;
  const forms = formsOf(segment, start2).map((form) => ({ form, folded: foldBlanks(form) }));
  return patternsOf(excluded).some(
    (pattern) => forms.some(({ form, folded }) => matchesCommand(pattern, form, folded))
  );
}
var patternsOf = once((contents) => contents.map(parseCommandPattern));
var isDuplicate = ({ operator, target }) => operator === ">&" && /^\d+$/.test(target?.value ?? "");
var isPlainlyHarmless = ({ name, text }) => (SAFE_ENVIRONMENT.has(name) || LOCALE_ENVIRONMENT.has(name) || NUMBER_ENVIRONMENT.has(name)) && /^\w+=(?!\/)[\w.,:/@%+=~-]*$/.test(text);
function expands({ text }) {
  if (/^\$['"]/.test(text)) return true;
  const bare2 = text.replace(/\$\{[^}]*\}/g, "").replace(/\\./gs, "");
  if (!bare2.includes("{")) return false;
  return bare2.includes("$") || /\{[^{}]*(?:,|\.\.)[^{}]*\}/.test(bare2.replace(/'[^']*'|"[^"]*"/g, ""));
}
var WRAPPER = /^(?:(?:time|nohup|nice(?: -n -?\d+| -\d+)?|stdbuf(?: -[ioe](?:L|\d+))+)(?: --)?|timeout(?: -[ks] ?\S+| -v| --(?:signal|kill-after)[= ]\S+| --(?:preserve-status|foreground|verbose))*(?: --)? \d+(?:\.\d+)?[smhd]?) (?=\S)/;
function startOf3(words) {
  for (let start2 = 0; ; ) {
    const length = isEnv(words[start2]) ? envLength(words, start2) : wrapperLength(words, start2);
    if (length === 0 || start2 + length >= words.length) return start2;
    start2 += length;
  }
}
function wrapperLength(words, start2) {
  const [taken] = WRAPPER.exec(textFrom(words, start2)) ?? [];
  return taken === void 0 ? 0 : taken.split(" ").length - 1;
}
var isEnv = (word) => /^(?:\/usr\/bin\/)?env$/.test(word?.text ?? "");
function envLength(words, start2) {
  let length = 1;
  for (let word = words[start2 + 1]; word !== void 0; word = words[start2 + length]) {
    if (word.text === "-i") length += 1;
    else if (word.text === "-u") length += 2;
    else if (/^\w+=/.test(word.text) && isPlainlyHarmless(assignmentOf(word))) length += 1;
    else break;
  }
  return length;
}
var textFrom = (words, start2) => words.slice(start2).map(({ text }) => text).join(" ");
function staysInside({ words, assignments, fed, redirects }, start2) {
  const program = words[start2];
  if (program === void 0 || program.dynamic || program.value.startsWith("-") || /[\s=]/.test(program.value))
    return true;
  if (start2 === 0 && assignments.length === 0 && program.text !== program.value) return true;
  const name = fileNameOf(program.value);
  const rest = words.slice(start2 + 1);
  if (STAYS_INSIDE.has(name)) return true;
  if (TELLS_OPTIONS.has(name) && rest.some(({ text }) => /^"?-(?!-).*\$/.test(text))) return true;
  if (name === "git") return runsByGit(rest);
  if (name === "docker")
    return rest.some(({ value }, i) => DOCKER_ELSEWHERE.test(value) || i === 0 && /^-(?:c|exec$)/.test(value));
  const options2 = INTERPRETER_OPTIONS.get(name);
  if (options2 === void 0) return false;
  const at = rest.findIndex(({ value }) => value === "-" || !/^[-+]/.test(value));
  const own = at < 0 ? rest : rest.slice(0, at);
  if (own.some(({ value }) => options2.test(value) || /^-\w*s/.test(value))) return true;
  return fed || redirects.length > 0 || rest.length === 0 || rest[at]?.value === "-" || /^\$/.test(rest[at]?.text ?? "");
}
function runsByGit(rest) {
  const at = rest.findIndex(({ value }) => !value.startsWith("-"));
  const before = at < 0 ? rest : rest.slice(0, at);
  const options2 = GIT_OPTIONS.get(rest[at]?.value ?? "");
  return before.some(({ value }) => GIT_OPTIONS.get("")?.test(value)) || rest.some(({ value }) => GIT_ELSEWHERE.test(value) || options2?.test(value) === true);
}
function formsOf({ words, text, assignments }, start2) {
  const whole = isEnv(words[0]) ? [] : [assignments.length === 0 ? text : textFrom(words, 0)];
  const program = words[start2];
  if (program === void 0 || start2 === 0 && assignments.length === 0) return whole;
  return [...whole, program.value + textFrom(words, start2).slice(program.text.length)];
}

// src/tools/option-words.ts
var COMMANDS2 = { table: null, next: /* @__PURE__ */ new Map() };
for (const [name, table] of OPTION_COMMANDS) {
  let at = COMMANDS2;
  for (const word of name.split(" ")) {
    const next = at.next.get(word) ?? { table: null, next: /* @__PURE__ */ new Map() };
    at.next.set(word, next);
    at = next;
  }
  at.table = table;
}
function byOptions(program, rest) {
  let at = COMMANDS2.next.get(program);
  let table = at?.table ?? null;
  let taken = 0;
  for (let i = 0; i < rest.length && at !== void 0; i++) {
    at = at.next.get(rest[i]?.value ?? "");
    if (at === void 0 || at.table === null) continue;
    table = at.table;
    taken = i + 1;
  }
  return table !== null && fitsTable(table, rest.slice(taken));
}
function fitsTable(table, words) {
  if (table.globs && words.some(({ glob }) => glob)) return true;
  if (words.some((word) => word.glob || expands2(word) || mayList(word))) return false;
  if (words.some(({ value }) => table.never.has(value) || table.signatures && SIGNATURE.test(value))) return false;
  let open = table.operands === "any" || table.operands === "not first" && /^(?:-|$)/.test(words[0]?.value ?? "");
  let last = "";
  for (let i = 0; i < words.length; i++) {
    const text = words[i]?.value ?? "";
    if (text === "--" && table.ends) return open || i === words.length - 1;
    if (text === "--") continue;
    if (words[i]?.filled === true) return false;
    if (!text.startsWith("-") || text === "-") {
      if (!open && !table.opensNext.has(last) && !(table.operands === "empty" && (text === "" || text === "-")))
        return false;
    } else {
      const taken = optionWords(table, text, words[i + 1]);
      if (taken === 0) return false;
      open ||= table.opens.has(text.replace(/=.*$/s, "")) || isBundle(text) && lettersOf(text).some((one) => table.opens.has(one));
      last = text;
      i += taken - 1;
    }
  }
  return true;
}
function optionWords(table, text, value) {
  const [name, given2] = splitAtEquals(text);
  const next = value?.value;
  if (table.signatures && NAMES_FIELDS.test(name) && (given2 ?? next ?? "").includes("signature")) return 0;
  if (table.formats.has(name)) return FORMAT.test(given2 ?? next ?? "-") ? given2 === null ? 2 : 1 : 0;
  if (given2 === null) {
    if (table.flags.has(name)) return 1;
    if (table.values.has(name)) return value === void 0 || isNoValue(value) ? 0 : 2;
    if (table.numbers.has(name)) return next !== void 0 && /^\d+$/.test(next) ? 2 : 0;
  } else if (table.numbers.has(name) || table.numbered.has(name)) return /^\d+$/.test(given2) ? 1 : 0;
  else if (table.assignable.has(name)) {
    const isSigned = table.signed.has(name) && /^-[A-Za-z]/.test(given2);
    return given2.startsWith("-") && !isSigned ? 0 : 1;
  }
  if (given2 !== null && !table.assigns) return 0;
  if (table.digits && /^-\d+$/.test(name)) return 1;
  if (table.attached.has(name.slice(0, 2)) && /^\d+$/.test(name.slice(2))) return 1;
  return table.bundles && isBundle(name) && lettersOf(name).every((one) => table.flags.has(one)) ? 1 : 0;
}
function splitAtEquals(text) {
  const equals = text.indexOf("=");
  return equals < 0 ? [text, null] : [text.slice(0, equals), text.slice(equals + 1)];
}
var isBundle = (text) => /^-[A-Za-z0-9]{2,}$/.test(text);
var lettersOf = (bundle) => [...bundle.slice(1)].map((letter) => `-${letter}`);
var isNoValue = ({ value, filled }) => value.startsWith("-") || filled && (value.startsWith(VARIABLE) || value.startsWith(OUTPUT));
var SIGNATURE = /%[-+ ]?G|%\(\*?signature/;
var NAMES_FIELDS = /^--(?:format|pretty|sort)$/;
var FORMAT = /^(?:|oneline|short|medium|full|fuller|reference|email|mboxrd|raw|t?format:.*|.*%.*)$/s;
function spelled2({ text, value, filled }) {
  if (!filled && (text.includes("'") || ESCAPED2.test(text))) return value;
  const rest = value.replace(/\$HOME(?!\w)/g, "");
  return filled ? rest.replace(KNOWN_VARIABLE, "") : rest;
}
var ESCAPED2 = /(?<!\\)\\(?:\\\\)*\$/;
var expands2 = (word) => /[$`]/.test(word.value) && /[$`]/.test(spelled2(word));
var mayList = ({ value }) => value.includes("{") && /,|\.\./.test(value);
var noGlob = (words) => !words.some(({ glob }) => glob);

// src/tools/socket-filter.ts
var NAMING = /* @__PURE__ */ new Set(["cgroup", "dev", "dport", "exclude", "fwmark", "sport", "state"]);
var OTHERS2 = /* @__PURE__ */ new Set([
  "and",
  "autobound",
  "dst",
  "eq",
  "ge",
  "gt",
  "le",
  "lt",
  "ne",
  "not",
  "or",
  "src"
]);
var ADDRESS = /^(?=.*:)\[?[\da-f:.]+\]?(?::\d+)?$/i;
function isFilter(operands2) {
  if (operands2.some((word) => word.glob || word.text === "=" || mayList(word) || /[~`$]/.test(word.value)))
    return false;
  let names = false;
  for (const word of operands2.flatMap(({ value }) => value.split(/[\s=<>!()]+/))) {
    if (word === "") continue;
    if (/[A-Za-z]/.test(word) && !ADDRESS.test(word) && !names && !NAMING.has(word) && !OTHERS2.has(word)) return false;
    names = !names && NAMING.has(word);
  }
  return true;
}

// src/tools/readonly.ts
function isReadOnly(segment) {
  if (!segment.known) return false;
  const words = readOnlyWords(segment);
  const [first] = words;
  if (first === void 0) return false;
  const program = first.value;
  if ((segment.assignments.length + segment.leads > 0 || first.quoted) && UNLED.has(program)) return false;
  if (segment.assignments.length > 0 && words !== segment.words && hasTable(words)) return false;
  if (!PROGRAMS.has(program)) return false;
  const isTest = program === "[" || program === "[[";
  const isAnew = isSpelledAnew(segment);
  const rest = isTest || segment.plain ? words.slice(1) : words.slice(1).map((word) => spelledAnew2(word, isAnew));
  if (rest.some(({ filled, value }) => filled && !isFollowed2(program, value, isAnew))) return false;
  if (!isAnew && rest.some(({ filled, value }) => filled && /\$[?$#]/.test(value))) return false;
  if (rest.some(namesAnotherHome) || words !== segment.words && isShellsOwn(segment.words[0], first)) return false;
  if (words.length <= 2 && EXACT_COMMANDS.has(words.map((word) => word.value).join(" "))) return true;
  const special = SPECIAL2.get(program);
  if (special !== void 0) return special(rest);
  if (ANY_ARGUMENTS.has(program)) return true;
  if (program === "[[" && segment.redirects.length > 0) return false;
  if (isTest && rest.some((word) => word.text.replace(/'[^']*'/g, "").includes("$HOME"))) return false;
  if (program === "[" && (isOddTest(segment) || COMPARES.test(rest[0]?.value ?? "") || rest.some(isOdd2))) return false;
  if (NO_GLOBS.has(program)) return noGlob(rest);
  return byOptions(program, rest);
}
var HOME2 = /\$HOME(?=\/|$)/g;
function spelledAnew2(word, isAnew) {
  const isPut = word.filled && isAnew;
  const value = isPut ? placeheld(word.value) : word.value;
  const isBare3 = isAnew ? needsNoQuotes(value.replace(HOME2, "")) : word.text === value;
  if (!word.glob && isBare3 && GLOB2.test(value)) return { ...word, text: value, value, glob: true };
  return isPut ? { ...word, value } : word;
}
var isSpelledAnew = ({ text, here: here2, words }) => namesVariable(text + here2) || (text + here2).includes("\n") || words.some(({ filled, value }) => filled && !/[$`]/.test(value));
function isFollowed2(program, value, isAnew) {
  if (program.startsWith("[")) return !/\$\w/.test(value) && !value.includes(VARIABLE);
  if (program === "xargs") return !/\$\(|`/.test(value);
  if (isAnew && OPTION_COMMANDS.has(program)) return !READ_AS_WRITTEN.has(program);
  return /^(?:cd|find|git|ifconfig)$/.test(program) || ANY_ARGUMENTS.has(program) || NO_GLOBS.has(program);
}
var READ_AS_WRITTEN = /* @__PURE__ */ new Set(["help", "lsof", "man", "ps", "which"]);
var UNLED = /* @__PURE__ */ new Set(["jq", "hostname", "uniq", "[", "[["]);
var isShellsOwn = (wrapper, { value }) => value === "[" || value === "[[" || wrapper?.value === "timeout" && /^(?:cd|help|type|history)$/.test(value);
var hasTable = ([program, next]) => TABLES.has(program?.value ?? "") && !(program?.value === "docker" && /^(?:ps|images)$/.test(next?.value ?? ""));
var TABLES = new Set(
  [...OPTION_COMMANDS.keys(), "xargs"].map((name) => name.split(" ")[0] ?? "")
);
var namesAnotherHome = ({ value }) => value.charCodeAt(0) === 126 && /^~[^/]/.test(value);
var takesValue = (word) => /^(-d|-r|--date|--reference)$/.test(word?.value ?? "");
function searchesOddly(rest) {
  if (!rest.some(isSearch)) return false;
  const options2 = rest.slice(firstPage(rest) + 1).some(({ value }) => value.startsWith("-"));
  return options2 || rest.some(({ value }) => value === "-");
}
var isSearch = ({ value }) => /^(?:-\w*[fk]\w*|--apropos|--whatis)$/.test(value);
var isOddSection = (rest) => rest.slice(0, firstPage(rest)).some(({ value }, i) => /^-[sS]=/.test(value) || isSectionOption(rest[i - 1]) && !/^[A-Za-z\d:,]+$/.test(value));
function firstPage(rest) {
  const page = rest.findIndex(
    ({ value }, i) => value === "--" || !value.startsWith("-") && !isSectionOption(rest[i - 1])
  );
  return page < 0 ? rest.length : page;
}
var isSectionOption = (word) => /^-[sS]$/.test(word?.value ?? "");
var takesFamily = (word) => /^(?:-[Af]|--family|--query|--socket)$/.test(word?.value ?? "");
var escapesQuote = ({ text }) => text.startsWith('"') && text.includes('\\"');
var isOdd2 = ({ text, quoted }) => /^"?\$\(\(/.test(text) || !quoted && /[*?[]/.test(text);
var SPECIAL2 = new Map(
  Object.entries({
    stat: (rest) => !storesStatus(rest),
    // `cd -P a*`: options are fine in front of a glob.
    cd: (rest) => rest.slice(0, -1).every(({ value }) => value.startsWith("-")) && (rest.at(-1)?.glob === true || rest.length <= 1 && !rest.some(({ value }) => /^-./.test(value))),
    date: (rest) => {
      if (rest.some((word) => word.glob || expands2(word) || mayList(word))) return false;
      const end = rest.findIndex(({ value }) => value === "--");
      const isFine = ({ value }, i) => {
        if (end >= 0 && i > end) return /^[-+]/.test(value) || takesValue(rest[i - 1]);
        return /^(?:\+|-$)/.test(value) && !takesValue(rest[i - 1]);
      };
      return byOptions(
        "date",
        rest.filter((word, i) => !isFine(word, i))
      );
    },
    docker: (rest) => {
      const [command] = rest;
      if (rest.some(({ value }) => /(?<![\w/])~/.test(value))) return false;
      if (command?.value === "ps" || command?.value === "images")
        return noGlob(rest) && !rest.some(({ text }) => /^"?-[A-Za-z]*[cHr]|\$\(\(/.test(text)) && !rest.some(({ value }) => DOCKER_HOST.test(value));
      return byOptions("docker", rest);
    },
    find: (rest) => !findsOpenly(rest) && !findRuns(rest),
    help: (rest) => byOptions("help", rest) && !rest.some((word) => /[~/\\]|\$/.test(word.value) && !word.value.startsWith("-") || escapesQuote(word)),
    history: (rest) => rest.length === 0 || rest.length === 1 && /^\d+$/.test(rest[0]?.value ?? ""),
    ifconfig: (rest) => rest.length <= 1 && rest.every(({ glob, value }) => !glob && /^[A-Za-z]/.test(value)),
    jq: (rest) => rest.length > 0 && noGlob(rest) && !rest.some((word) => /^--?$|\$\(\(/.test(word.text) || escapesQuote(word)) && !rest.some(
      (word) => /`|^-[a-zA-Z]*[fL]|^-(?!-).*\d|^--[^=]*\d|^--(from-file|slurpfile|rawfile|library-path|argfile)/.test(
        word.value
      )
    ) && !rest.some((word) => /\benv\b|\$ENV\b|\b(?:include|import)\b/.test(word.value)) && firstOperand(rest) < rest.length && !rest.slice(firstOperand(rest)).some((word) => word.text.startsWith("-")),
    lsof: (rest) => byOptions("lsof", rest) && !rest.some(({ value }) => /^\+./.test(value) && !LSOF_PLUS.test(value)),
    man: (rest) => byOptions("man", rest) && !searchesOddly(rest) && !isOddSection(rest) && !rest.some(
      (word) => /[/\\$]/.test(word.value) || escapesQuote(word) || word.value.includes("~") && !rest.some(({ value }) => value === "-k")
    ),
    printf: (rest) => noGlob(rest) && !rest.some((word, i) => spelled2(word).includes(i === 0 || rest[i - 1]?.value === "--" ? "$" : "$((")) && !(rest[0]?.value.startsWith("-") === true && rest[0].value !== "--") && printsPlainly(rest[0]?.value === "--" ? rest.slice(1) : rest),
    ps: (rest) => byOptions("ps", rest) && !(rest.some(({ value }) => /^-(?!-)\w*e/.test(value)) && rest.some(({ value }) => !/^--?[A-Za-z]+$/.test(value))) && !rest.some((word) => !word.value.startsWith("-") && /e/i.test(word.value)),
    sed: (rest) => printsLines(rest) || substitutesInput(rest),
    uniq: (rest) => !namesOperand(rest),
    xargs: isHarmlessXargs,
    ss: (rest) => {
      const isOperand = ({ value }, i) => (value === "-" || !value.startsWith("-")) && !takesFamily(rest[i - 1]);
      const options2 = rest.filter((word, i) => !isOperand(word, i));
      return isFilter(rest.filter(isOperand)) && byOptions("ss", options2);
    },
    // `test -gt=x` compares nothing.
    test: (rest) => byOptions(
      "test",
      rest.filter(({ value }) => !/^-(?:eq|ge|gt|le|lt|ne|t)=(?!-)/.test(value))
    ) && !rest.some(({ value }) => value.includes("[")),
    which: (rest) => byOptions("which", rest) && !rest.some(({ value }) => value === "-"),
    hostname: (rest) => byOptions("hostname", rest) && !rest.some(({ value }) => value === "--"),
    ...Object.fromEntries(["grep", "egrep", "fgrep", "rg"].map((name) => [name, (rest) => searchesLine(name, rest)]))
  })
);
var DOCKER_HOST = /^--(?:config|context|host|tlscacert|tlscert|tlskey)(?:=|$)/;
var LSOF_PLUS = /^\+(?:[DEMdfw]|[Lcr]\d*)$/;
var searchesLine = (program, rest) => byOptions(program, rest) && (rest.some(({ glob }) => glob) || !rest.some(({ value }) => value.includes("\n")));
function printsPlainly([format, ...operands2]) {
  const isText2 = !(format?.value ?? "").replace(/%%|%[-+ #0]*\d*(?:\.\d+)?[sbqc]/g, "").includes("%");
  return isText2 || operands2.every(({ value }) => /^[-+]?(?:0x[\da-f]+|\d+(?:\.\d+)?)$/i.test(value));
}
function firstOperand(rest) {
  const at = rest.findIndex((word) => !word.text.startsWith("-"));
  return at < 0 ? rest.length : at;
}
var PROGRAMS = new Set(
  [...EXACT_COMMANDS, ...ANY_ARGUMENTS, ...NO_GLOBS, ...OPTION_COMMANDS.keys(), ...SPECIAL2.keys()].map(
    (name) => name.split(" ")[0] ?? ""
  )
);
function namesOperand(rest) {
  return rest.some(({ text }, i) => {
    if (/^\d+$/.test(text)) return !/^-[fsw]$/.test(rest[i - 1]?.text ?? "");
    return !/^-(?:[a-zA-Z]+|-[a-zA-Z-]+(?:=.+)?)$/.test(text);
  });
}
function readsUnseenFiles(segment) {
  const [first, ...rest] = readOnlyWords(segment);
  return first?.value === "xargs" && rest.some(({ value }) => /^(?:[ef]?grep|head|tail)$/.test(value));
}
var XARGS_VALUES = new Map([
  ["-d", /^.$/su],
  ["-I", /^\{\}$/],
  ...["-n", "-P", "-L", "-s"].map((option) => [option, /^\d+$/])
]);
function isHarmlessXargs(rest) {
  let i = 0;
  for (; rest[i]?.value.startsWith("-") === true; i++) {
    const [option = "", next = ""] = [rest[i]?.value, rest[i + 1]?.value];
    if (/^(?:--?|-[0rtx]|-[0rtx]{2,}(?:=.*)?)$/s.test(option)) continue;
    if (XARGS_VALUES.get(option)?.test(next) !== true) return false;
    i++;
  }
  if (rest.some((word) => word.glob || /[$`]/.test(spelled2(word)) || mayList(word))) return false;
  if (i >= rest.length) return rest.at(-1)?.value !== "--";
  const program = rest[i]?.value ?? "";
  return /^(?:echo|printf|[ef]?grep|wc|head|tail)$/.test(program) && (i > 0 || !mayRun(program, rest.slice(1)));
}

// src/tools/sandbox-expanded.ts
function isAskedExpanded(segment) {
  const { words, nested, assignments, redirects, leads } = segment;
  if (nested !== "no") return false;
  if (words.length === 0)
    return !isPlainAlone(assignments) || assignments.length > 0 && redirects.some(({ target }) => target?.dynamic);
  if (leads > 0 || words[0]?.quoted === true || assignments.some(isAskedBeside) || words.some(setsShell)) return true;
  const start2 = programAt(segment);
  const program = words[start2]?.value ?? "";
  if (words[runAt(segment)]?.filled === true || words.slice(0, start2 + 1).some((word, i) => isBareTime(word, words[i + 1])))
    return true;
  if (ASKED_BESIDE_EXPANSIONS.has(program) || RUNS_ARGUMENTS.has(program) && program !== "read") return true;
  if (/^(?:timeout|stdbuf)$/.test(program) || !isNamed(words[start2])) return true;
  if (words.some((word, i) => i > 0 && i < start2 && word.dynamic || isOddInBraces(word))) return true;
  const own = words.slice(start2 + 1);
  if (LOOKED_INTO.has(program) && isFed(segment)) return true;
  if (program === "find") return isGated(segment) || own.some((word, i) => isUnclear(word, own[i - 1]));
  if (program === "print") return /^(?:-|\S*\$)/.test(own[0]?.value ?? "") || own.some(isExpanded2);
  if (words[0]?.value === "command" && /^-\w*[vV]/.test(words[1]?.value ?? "")) return true;
  if (/^(set|jobs)$/.test(program)) return own.some(isExpanded2) || namesVariable2(own);
  if (!ASKED_WITH_EXPANSIONS.has(program)) return ASKED_WITH_EXPANSIONS.has(fileNameOf(program)) && own.some(isEscape);
  return own.some(isExpanded2) || redirects.some(({ operator, target }) => operator === "<<<" && hides(target));
}
var LOOKED_INTO = /* @__PURE__ */ new Set(["find", "jobs", "print", "set", "test"]);
var isFed = ({ words, redirects }) => redirects.some(({ operator }) => operator === "<<<") || words.some(({ text }) => /^[<>]\(/.test(text));
function isPlainAlone([only, ...more]) {
  if (only === void 0) return true;
  return more.length === 0 && !isShells(only.name) && /^\w+\+?=[^$`(\\"'*?[{]*$/.test(only.text);
}
var setsShell = ({ value }) => {
  const name = /^(\w+)\+?=/.exec(value)?.[1];
  return name !== void 0 && isShells(name);
};
var isAskedBeside = ({ name, value }) => isShells(name) || value?.dynamic === true || value?.quoted === true;
var isNamed = (program) => program !== void 0 && !program.dynamic && !program.filled && !program.glob && /^(?!-)[\w./~+-]+$/.test(program.text);
var isOddInBraces = ({ text }) => /\$\{[^}]*(?:\$\(|`)/.test(text);
var isBareTime = (word, next) => fileNameOf(word.value) === "time" && (next === void 0 || next.value.startsWith("-"));
var isUnclear = (word, before) => (word.filled || word.text.includes("$") || isExpanded2(word)) && !(/^"\$(?:[A-Za-z_]\w*|\{\w+\})"$/.test(word.text) && isTestOfWord(before));
var namesVariable2 = (own) => own.some(({ text }, i) => text.includes("$") && !own.slice(0, i).some(({ text: text2 }) => text2 === "--"));
var isEscape = ({ text }) => /^\$['"]/.test(text);
var isExpanded2 = (word) => isEscape(word) || hides(word);
var hides = (word) => word?.value.split(/\s+/).some(isOdd3) === true;
var isOdd3 = (text) => /\$\((?!\()|`|\$\{(?:!|[^}]*[=+(])/.test(text) || text.includes("$") && /[[-]/.test(text) || text.includes("{") && /,|\.\./.test(text) || text.split("{").length !== text.split("}").length;

// src/tools/sandbox.ts
var ASKED = [
  "emptied variable",
  "loop variable",
  "select",
  "case",
  "function",
  "group",
  "coproc",
  "syntax error",
  "open quote",
  "too long",
  "escaped blank",
  "unicode blank",
  "equals expansion",
  "may evaluate",
  "quote in braces",
  "time -p",
  "redirection",
  "words behind a redirection",
  "process environment",
  "redirected group",
  "subshell list",
  "may be misread",
  "here-document inside"
];
var EXPANSIONS = [
  "variable",
  "computed program",
  "command substitution",
  "piped output",
  "process substitution",
  "brace expansion",
  "escape codes",
  "arithmetic",
  "odd descriptor"
];
var leavesSandbox = (input, context) => context.hasSandbox && context.allowUnsandboxed && input["dangerouslyDisableSandbox"] === true;
var withoutKnown = (command) => command.replace(/\$\{HOME\}|\$HOME(?!\w)/g, "").replace(KNOWN_VARIABLE, "");
function confinementOf(script, input, context) {
  if (input["command"] === "" || leavesSandbox(input, context) || excludes(script, context)) return "no";
  const command = String(input["command"]);
  if (ASKED.some((obstacle) => script.obstacles.has(obstacle))) return "asked";
  if (script.obstacles.has("subshell") && BACKGROUND_INSIDE.test(command)) return "asked";
  if (script.background && CONDITION.test(command)) return "asked";
  if (script.obstacles.has("here-document") && /[$`]|\\\n/.test(withoutKnown(command))) return "asked";
  if (leavesOpen(script, command) || onlyRedirects(script)) return "asked";
  const expands3 = EXPANSIONS.some((obstacle) => script.obstacles.has(obstacle)) || script.segments.some(setsHome2);
  if (expands3 && (script.obstacles.has("subshell") || isAskedBesideExpansions(command) || script.segments.some(readsDocument)))
    return "asked";
  const pipesAlone = EXPANSIONS.every((one) => one === "piped output" || !script.obstacles.has(one)) && !script.obstacles.has("assigned pipeline");
  const isPlain2 = ({ nested }) => !expands3 || nested === "group" && pipesAlone;
  if (script.segments.some((one) => isPlain2(one) ? isAsked2(one, context) : isAskedExpanded(one))) return "asked";
  return !expands3 && script.segments.some(namesOddOperand) ? "approved" : "unasked";
}
function leavesOpen({ segments }, command) {
  if (!segments.some(readsDocument)) return false;
  const end = /<<-?[ \t]*([A-Za-z_]\w*)/.exec(command)?.[1];
  return end !== void 0 && !command.split("\n").some((line) => line.trim() === end);
}
var onlyRedirects = ({ segments }) => segments.every(({ words, assignments }) => words.length === 0 && assignments.length === 0) && segments.some(
  ({ redirects }) => redirects.some(({ operator, target }) => operator === "<<<" || target?.text.includes("$"))
);
var setsHome2 = ({ assignments }) => assignments.some(({ value }) => value?.quoted === false && value.text.includes("~"));
var BACKGROUND_INSIDE = /(?<![&>\\])&\s*\)/;
var DD_OPERAND = /^(?:if|of|[ioc]?bs|skip|seek|count|conv|[io]flag|status)=/;
function namesOddOperand(segment) {
  const { words, nested } = segment;
  if (nested === "substitution" || words.length === 0) return false;
  const start2 = programAt(segment);
  const program = words[start2]?.value ?? "";
  const isDd = program === "dd";
  const isInterpreter = READS_CODE.has(program);
  const isOdd4 = (word, i) => {
    const value = word.filled ? placeheld(word.value) : word.value;
    if (/^~[^/]/.test(value)) return true;
    if (i === 0 || !(isInterpreter ? /^(?!-)(?:[^=\s]*|[^=]*\s)=/ : /^(?!-)[^=]*=/).test(value) || /^(?:''|"")=/.test(word.text) || isDd && DD_OPERAND.test(value))
      return false;
    return i > start2 ? !setsHarmless(assignmentOf(word)) : !isHarmlessToReaders(assignmentOf(word));
  };
  return words.some(isOdd4);
}
var isAskedBesideExpansions = (command) => CONDITION.test(command) || /\$\(\s*cat\s*<</.test(command) || WRAPPED_BELOW.test(command);
var WRAPPED_BELOW = /(?:^|[;&|\n(])\s*(?:env|nice|nohup|stdbuf|timeout)(?:[ \t]+(?:-u[ \t]+\w+|-(?!u[ \t])\S+|\w+=\S*|[\d.]+[smhd]?))*[ \t]*\\\n/;
var CONDITION = /(?:^|[;&|\n]|\bdo\b)\s*(?:if|while|until)\s/;
var readsDocument = ({ redirects }) => redirects.some(({ operator }) => operator === "<<");
function isAsked2(segment, { allowUnsandboxed }) {
  const { words, nested, assignments } = segment;
  if (nested === "substitution") return false;
  const start2 = programAt(segment);
  if (words.length === 0) return assignments.length > 0 && !isHarmlessAlone(assignments);
  const isFree2 = !allowUnsandboxed && READS_CODE.has(words[0]?.value ?? "");
  const isFine = (one) => isHarmlessToReaders(one) || isFree2 && SETS_PLAINLY.test(one.text) && !isShells(one.name) && !CODE_ENVIRONMENT.has(one.name);
  if (runsArguments(segment) || !assignments.every(isFine)) return true;
  const name = words[start2]?.value ?? "";
  if (name === "printf" ? printsInto2(segment, start2) : isGatedInside(segment)) return true;
  if (/^[&|]/.test(name) || KEYWORDS.has(name) || start2 === 0 && name.includes("=")) return true;
  if (REMOVERS.has(name) && words.some(({ text }) => /^".*\$\(\(/.test(text))) return true;
  if (COUNTS.has(name) && words.slice(start2 + 1).some(({ text, filled }) => filled || text.includes("$((")))
    return true;
  if (isOddTest(segment) || name === "xargs" && words[start2 + 1]?.value === "") return true;
  const isAwk = /^[gmn]?awk$/.test(name);
  if (isAwk && words.some(({ glob }) => glob)) return true;
  return (isAwk || name === "find" || name === "printf") && words.some((word) => word.filled ? name !== "find" : name === "printf" ? computes(word) : expandsUnquoted(word));
}
var COUNTS = new Set(
  "break continue exit export getopts logout print read readonly return set shift".split(" ")
);
var SETS_PLAINLY = /^\w+\+?=(?!\(|"\$\([^"]*\)"$)/;
var printsInto2 = (segment, start2) => setsVariable(builtinCall(segment, start2)) || mayRun("printf", segment.words.slice(start2 + 1));
var computes = ({ text }) => /^[^'"]*\$\(\([\d\s+*/%-]*\)\)/.test(text);
var expandsUnquoted = ({ text }) => text.replace(/'[^']*'|\\.|\$HOME(?!\w)/gs, "").includes("$");

// src/tools/bash-approve.ts
function approve(one) {
  const { tool, script, context, confinement, leaves: leaves2 } = one;
  if (confinement === "unasked") return bySetting("allow", context.sandboxed);
  const bare2 = leaves2 ? null : bareRules(context, tool).allow;
  if (bare2 !== null && !context.classifies)
    return script.background && (onlySets(script) || detaches(one) || approveAll(one) !== null) ? null : byRule(bare2);
  return script.background ? null : approveAll(one) ?? approveFreePieces(one);
}
var onlySets = ({ segments }) => segments.length > 0 && segments.every(
  ({ words, assignments, nested }) => words.length === 0 && nested === "no" && assignments.length === 1 && /^\w+\+?=(?!\()/.test(assignments[0]?.text ?? "")
);
function approveFreePieces({ script, parts, context, confinement }) {
  const isTaken = confinement === "approved" && script.piped && script.obstacles.size === 0;
  if (!isTaken || !parts.every((part) => pathsFine(part, context))) return null;
  const isAsked3 = (piece) => {
    const segments = piece.map(({ segment }) => segment);
    return segments.some(namesOddOperand) || excludesAll(segments, context);
  };
  const asked = piecesOf3(parts).filter(isAsked3);
  return approveParts(asked.flat(), context, false) === null ? null : bySetting("allow", context.sandboxed);
}
function detaches({ script, context, leaves: leaves2 }) {
  if (!script.piped || script.opaque || !script.segments.some(({ detached }) => detached)) return false;
  const segments = script.segments.map((segment) => ({ ...segment, redirects: [] }));
  const passes = (piece) => piece.some(({ segment }) => segment.detached) && piece.every(({ segment }) => segment.words.length > 0) && approveParts(piece, context, leaves2) !== null;
  return piecesOf3(partsOf({ ...script, segments }, context)).some(passes);
}
function piecesOf3(parts) {
  const pieces = [];
  for (const part of parts) {
    const piece = pieces.at(-1);
    if (piece === void 0 || part.segment.fed) pieces.push([part]);
    else piece.push(part);
  }
  return pieces;
}
function approveAll(one) {
  const { script, context, leaves: leaves2 } = one;
  if (script.obstacles.has("subshell") && !script.obstacles.has("redirected group")) return null;
  const exact = approveExact(one);
  if (exact !== null) return exact.verdict;
  if (script.obstacles.size > 0) return null;
  const parts = placedBy(script, context) ?? one.parts;
  const asked = context.confines && script.segments.some(isTimed) && excludes(script, context);
  const verdict = approveParts(parts, context, leaves2, asked);
  return verdict === null || losesPlace(parts, context) ? null : verdict;
}
var losesPlace = (parts, context) => mixesDirectories(parts) || losesFiles(parts, context);
function approveExact(one) {
  const { context } = one;
  const script = withoutStays(one.script, context, one.tool);
  const parts = placedBy(one.script, context) ?? one.parts;
  const whole = wholeAllow(script, context);
  const found = whole === null ? approvePieces({ ...one, script }) : approveWhole(whole, one, parts);
  if (found === null) return null;
  const move = found.asWritten ? parts.findIndex(isPlainMover) : 0;
  return move >= 0 && losesPlace(parts.slice(move), context) ? null : found;
}
var isPlainMover = (part) => isMover(part) && part.segment.redirects.length === 0;
function approvePieces({ script, parts, context, leaves: leaves2 }) {
  const groups = piecesOf3(parts);
  const rules = pieceAllows(script, context);
  const rule = rules.find((found) => found !== null);
  if (!rule || groups.length !== rules.length || !parts.every((part) => pathsFine(part, context))) return null;
  const left = groups.filter((_, i) => rules[i] === null).flat();
  if (approveParts(left, context, leaves2) === null) return null;
  return { verdict: byRule(rule), covered: groups.filter((_, i) => rules[i] !== null), left, asWritten: false };
}
function approveWhole({ rule, asWritten: asWritten2 }, one, parts) {
  const { script, context } = one;
  const found = { verdict: byRule(rule), covered: [parts], left: [], asWritten: asWritten2 };
  if (!script.filesVisible) return found;
  const isFine = (part) => pathsFine(part, context);
  if (script.segments.length === 1) return parts.every(isFine) ? found : null;
  const [only, ...more] = parts.filter((part) => !passesAlone(part, one));
  if (only !== void 0 && more.length === 0 && (!isFine(only) || writesUnasked(only, accepting(context))))
    return null;
  return asWritten2 || redirectsInside(script, context) ? found : null;
}
var passesAlone = ({ segment }, { script, context }) => ownRule(segment, context) === null && partsOf({ ...script, segments: [segment] }, context).every(
  (part) => pathsFine(part, context) && approvePart(part, context) !== null
);
var accepting = (context) => context.mode === "auto" ? { ...context, mode: "acceptEdits" } : context;
function redirectsInside(script, context) {
  const segments = script.segments.map((segment) => ({ ...segment, words: [], assignments: [] }));
  const inside = { ...context, mode: "acceptEdits" };
  return partsOf({ ...script, segments }, context).every((part) => pathsFine(part, inside));
}
function approveParts(parts, context, leaves2, timedAsked = false) {
  let best2 = byClient("allow", "only reads");
  let readsFilled = false;
  let fillsOtherwise = false;
  let sets2 = false;
  let reads3 = false;
  for (const part of parts) {
    const verdict = approvePart(part, context);
    if (timedAsked && verdict?.source === "builtin" && isTimed(part.segment)) return null;
    if (verdict === null || leaves2 && verdict.source !== "rule" || !pathsFine(part, context)) return null;
    if (best2.source === "builtin" || best2.source === "mode" && verdict.source === "rule") best2 = verdict;
    readsFilled ||= verdict.source === "builtin" && isFilledAsWritten(part.segment);
    fillsOtherwise ||= part.segment.nested === "group" && !onlyReads(part.segment);
    sets2 ||= verdict.source === "rule" && declaresAnother(part.segment);
    reads3 ||= verdict.source === "builtin";
  }
  return readsFilled && fillsOtherwise || sets2 && reads3 ? null : best2;
}
var declaresAnother = ({ words }) => declares(words) && words.some(({ text }) => {
  const [, name = "", value = ""] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  return name !== "" && !isHarmlessText(name, value);
});
var onlyReads = (segment) => isReadOnly(segment) && !segment.redirects.some(writesFile);
function isFilledAsWritten(segment) {
  const { words, text } = segment;
  if (!words.some(({ filled }) => filled)) return false;
  const program = words[0]?.value ?? "";
  if (program.startsWith("[")) return program === "[" || !namesVariable(text);
  return !isSpelledAnew(segment);
}
function approvePart({ segment }, context) {
  if (segment.words.length === 0) return isHarmlessAlone(segment.assignments) ? byClient("allow", "only reads") : null;
  const rules = lasting(context);
  const rule = isReserved(segment) ? null : segmentAllow(segmentAtHome(asRead(segment), context.home), rules, true);
  if (rule !== null) return byRule(rule);
  const isKnown3 = isReadOnly(segment) && !segment.redirects.slice(0, segment.leads).some(writesFile);
  if (isKnown3 && !(deniesReading(context) && readsUnseenFiles(segment))) return byClient("allow", "only reads");
  if (segment.leads > 0) return null;
  const accepts = context.mode === "acceptEdits" || context.mode === "auto";
  return accepts && isFileEdit(segment) ? byMode("allow", context) : null;
}
var isTimed = ({ words }) => words[0]?.value === "timeout";
function asRead(segment) {
  const { led, leads, assignments } = segment;
  if (leads === 0 || led === null) return segment;
  return { ...segment, text: [...assignments.map(({ text }) => text), led].join(" "), alone: true, plain: false };
}
var writesFile = ({ operator, target }) => operator.includes(">") && !/^(?:\d+|-|\/dev\/null)$/.test(target?.value ?? "");
function isFileEdit(segment) {
  if (!segment.known) return false;
  const start2 = plainProgramAt(segment);
  const words = start2 === 0 ? segment.words : segment.words.slice(start2);
  const program = words[0]?.value ?? "";
  if (hasUnsafeAssignment(segment)) return false;
  if (program === "sed" && (words.some(({ filled }) => filled) || putsHome(segment))) return false;
  if (program === "sed") return substitutes(words.slice(1)) || printsLines(words.slice(1));
  if (program === "touch") return isPlainTouch(segment, start2);
  return /^(mkdir|rm|rmdir|mv|cp)$/.test(program);
}
function isPlainTouch({ assignments, words, here: here2 }, start2) {
  if (start2 > 0 || assignments.length > 0 || here2 !== "" || words[0]?.text !== "touch") return false;
  return words.slice(1).every(({ text }) => /^(?:['"]?[\w./~]|"?\$HOME\b)/.test(text) && !/\s[&|;<>(]/.test(text));
}
var MIXED = /* @__PURE__ */ new Set(["git", "mkdir", "rmdir", "rm", "mv", "cp", "touch"]);
var losesFiles = (parts, context) => parts.some(({ moves }) => moves) && deniesReading(context) && parts.some((part) => !isChange(part) && readsRelatively(part, context));
var onlyPrints = (rest) => printsLines(rest) || substitutesInput(rest);
function mixesDirectories(parts) {
  const [first] = parts;
  const stays = first !== void 0 && isChange(first) && !first.moves;
  const movers = (stays ? parts.slice(1) : parts).filter(isMover);
  if (movers.length !== 1) return movers.length > 1;
  const leaves2 = movers.some((part) => part.leaves || isStackMove(part));
  if (!movers.some((part) => part.moves || isStackMove(part))) return false;
  return parts.some(
    ({ segment, start: start2, program, accesses }) => MIXED.has(program) && (program !== "git" || leaves2) || program === "sed" && !onlyPrints(segment.words.slice(start2 + 1)) || accesses.some(({ kind }) => kind !== "read") || segment.redirects.some(({ operator, target }) => operator === "<" && target?.value.startsWith("/") !== true)
  );
}

// src/tools/bash-denies.ts
function deniedPath(script, parts, context) {
  const { Read, Edit } = pathRules(context);
  if (Read.deny.length + Edit.deny.length === 0) return null;
  const grouped = script.obstacles.has("subshell");
  const moves = parts.some((part) => isChange(part) || (script.piped || grouped) && isStackMove(part));
  const movesInside = parts.some((part) => part.segment.nested === "group" && isChange(part));
  const seen = !grouped && changesTwice(parts) ? parts.filter((part) => !isChange(part)) : parts;
  for (const part of seen) {
    const { nested, words, redirects } = part.segment;
    const isHidden = words.length > 0 && !redirects.some(isShown);
    if (nested === "substitution" || isChange(part) && !part.moves) continue;
    const isLeft = (access2) => {
      if (!moves || access2.kind === "read") return true;
      if (!grouped) return !(script.piped && isHidden && access2.kind === "redirect");
      return movesInside && nested === "group" && words.length > 0 && access2.kind === "redirect";
    };
    const left = part.accesses.filter(isLeft);
    const rule = deniedPart(
      part,
      context,
      moves && (grouped || script.piped) ? [...left, ...part.placedAccesses] : left
    );
    if (rule !== null) return rule;
  }
  return null;
}
var isShown = ({ operator, target }) => /^(?:&>>?|>\||>&)$/.test(operator) && !/^(?:\d+|-)$/.test(target?.text ?? "");
function deniedRemoval(script, parts, context) {
  if (!script.removalsVisible) return null;
  const removals = parts.filter((part) => isRemoval(part) && part.segment.nested !== "substitution");
  if (!script.written.includes("#") && removals.some(({ segment }) => segment.head === 0))
    return deniedPath(script, parts, context);
  for (const part of removals) {
    const removed2 = part.accesses.filter(({ kind }) => kind !== "redirect");
    const rule = deniedPart(part, context, removed2);
    if (rule !== null) return rule;
  }
  return null;
}
function deniedPart(part, context, accesses = part.accesses) {
  for (const access2 of accesses) {
    const rule = deniedAccess(access2, context);
    if (rule !== null) return rule;
  }
  for (const access2 of part.lostAccesses) {
    const rule = reads2(access2) ? mayCover(context, "Read", "deny", tailOf(access2)) : null;
    if (rule !== null) return rule;
  }
  return null;
}
var reads2 = ({ kind }) => kind === "read" || kind === "edit" || kind === "copied";
var tailOf = ({ path, doubt }) => behindNowhere(path ?? "") + (doubt === "glob" ? "/*" : "");
function deniedAccess(access2, context) {
  const { kind, path, doubt } = access2;
  if (path === null) return null;
  const read = reads2(access2) ? pathRule(context, "Read", "deny", path) : null;
  if (read !== null || kind === "read" || kind === "copied") return read;
  return doubt === "glob" && kind !== "redirect" ? null : pathRule(context, "Edit", "deny", path);
}

// src/tools/bash-scripts.ts
function shellScript(script, parts, context) {
  const stopped = byClient(context.classifies ? "deny" : "ask", "removal in a script");
  for (const part of parts) {
    const run = shellRun(part);
    if (run === null) continue;
    if (!run.told && run.words.some(namesRemoval)) return stopped;
    const text = filledIn(run.words, context.home);
    if (text === null) continue;
    const inner = readShell(text);
    const nested = partsOf(inner, context);
    const isPassedOn = script.opaque || part.segment.words.some((word) => word.text.startsWith("'"));
    const outer = isPassedOn ? placesNamed(script, context) : [];
    const critical = criticalVerdict(inner, nested, context, {
      places: /* @__PURE__ */ new Set([...outer, ...placesNamed(inner)]),
      inScript: true
    });
    if (critical !== null) return critical;
    if (nested.some((one) => isRemoval2(one) && isDenied(one, inner, context))) return stopped;
    const verdict = shellScript(inner, nested, context);
    if (verdict !== null) return verdict;
  }
  return null;
}
function isRemoval2({ start: start2, segment: { words } }) {
  const { start: end } = fullForm(words);
  const name = (at) => fileNameOf(words[at]?.value ?? "");
  if (words.slice(0, end).some(({ value }) => UNSEEN_LAUNCHERS.has(baseOf(value)))) return false;
  return [start2, end, ...name(end) === "xargs" ? [end + 1] : []].some((at) => REMOVERS.has(name(at)));
}
function isDenied(part, { opaque, obstacles }, context) {
  const isBesideShell = obstacles.has("subshell") && obstacles.size === 1;
  if (!isBesideShell && denyRule(part.segment, context) !== null) return true;
  return (!opaque || isBesideShell) && deniedPart(part, context) !== null;
}
function shellRun({ segment: { known, words } }) {
  if (!known) return null;
  let at = shellAt(words);
  const shell = baseOf(words[at]?.value ?? "");
  if (!SHELL.test(shell)) return null;
  let hasScript = false;
  let told = true;
  for (at++; /^[-+]/.test(words[at]?.value ?? ""); at++) {
    const option = words[at]?.value ?? "";
    hasScript ||= /^-\w*c/.test(option);
    if (/^--?$/.test(option)) {
      at++;
      break;
    }
    told &&= isTold(option, shell);
    if (/^(?:[-+]\w*[oO]\w*|--(?:rcfile|init-file))$/.test(option)) at++;
  }
  hasScript ||= !told && words.slice(at).some(({ value }) => /^-\w*c/.test(value));
  return hasScript ? { words: words.slice(at), told } : null;
}
var isTold = (option, shell) => option.startsWith("--") ? /^(?:ba)?sh$/.test(shell) && LONG_OPTIONS.has(option) : !(/ksh$|^ash$/.test(shell) && /^-\w*o\w*c|^-\w*c\w*o/.test(option));
var LONG_OPTIONS = new Set(
  `--debugger --dump-po-strings --dump-strings --help --init-file --login --noediting --noprofile --norc --posix --pretty-print --rcfile
  --restricted --verbose --version`.split(/\s+/)
);
var namesRemoval = ({ text }) => text.replace(/\$\([^)]*\)|`[^`]*`|(?:^|\s)#.*/g, "").split(/[\s"';&|(){}=<>\\]+/).some((word) => REMOVERS.has(fileNameOf(word.toLowerCase())));
function filledIn([script, ...given2], home) {
  if (script === void 0) return null;
  const values = given2.map(({ value }) => value.replace(/^~(?=\/|$)/, home));
  if (!values.every((value) => /^[\w./:@%+,=-]*$/.test(value))) return script.value;
  return script.value.replace(/\$(?:\{(\d+|[@*])\}|(\d|[@*]))/g, (_, braced, bare2) => {
    const name = braced ?? bare2 ?? "";
    return /\d/.test(name) ? values[Number(name)] ?? "" : values.slice(1).join(" ");
  });
}

// src/tools/blocked-reads.ts
function blockedRead(script, parts, context, confined) {
  if (!context.blockReads.on) return null;
  const seen = placedBy(script, context) ?? parts;
  const isUnclear2 = confined && ([...script.obstacles].some((obstacle) => !PLAIN.has(obstacle)) || changesTwice(seen));
  const untraceable = !isUnclear2 && (isUntold(script, seen, context, confined) || seen.some((part) => isUntraceable(part, context, confined)));
  return untraceable ? bySetting("ask", context.blockReads) : null;
}
function isUntold(script, seen, context, confined) {
  const isMove = (part, i) => part.moves || isStackMove(part) || isChange(part) && !(staysPlainly(part) && seen[i + 1]?.segment.fed !== true);
  const moves = seen.filter(isMove);
  if (moves.length > 0 && seen.some((part) => !isChange(part) && namesRelatively(part, context))) return true;
  if (confined) return false;
  return seen.some(({ program, segment }, i) => i < seen.length - 1 && program === "local" && segment.text.includes("=")) || moves.length > 1 || script.opaque || UNTRACED.some((obstacle) => script.obstacles.has(obstacle)) || script.piped && script.obstacles.has("loop variable");
}
var staysPlainly = ({ segment: { words, redirects } }) => words.length === 2 && redirects.length === 0 && !/\/\.\.(?:\/|$)/.test(words[1]?.value ?? "");
function namesRelatively({ segment, program, start: start2 }, context) {
  if (program === "git") return true;
  if (readsRelatively({ program, start: start2, segment: { ...segment, redirects: [] } }, context)) return true;
  if (UNLOOKED.has(program) || FILE_COMMANDS.has(program) || MOVERS2.has(program)) return false;
  return segment.words.slice(start2 + 1).some(({ value }) => /^(?:-{1,2}\w[\w-]*=)?[^-/~]/.test(value));
}
var PLAIN = /* @__PURE__ */ new Set([
  "assignment",
  "assigned pipeline",
  "emptied variable",
  "process environment",
  "loop variable"
]);
var UNTRACED = [
  "here-document",
  "split pipeline",
  "assigned output",
  "assigned pipeline",
  "emptied variable"
];
function isUntraceable(part, context, confined) {
  const { segment, accesses } = part;
  const { words, assignments, redirects } = segment;
  if (isChange(part) && !staysInside2(targetOf2(part), context)) return true;
  if (redirects.some(isUntraceableTarget) || words.some(hasBadRange)) return true;
  if (!confined && declares(words) && words.some(isUntoldValue)) return true;
  const isFed2 = redirects.some(({ operator }) => operator === "<");
  const outside = ({ kind, path, up, doubt }) => {
    if (kind === "write" || kind === "redirect" || kind === "inside") return false;
    if (up === true) return true;
    if (path === null) return doubt !== "spelling" && !confined;
    const isOwn2 = readsFreely(path, context) || !isFed2 && isUnblocked(path, context);
    return doubt === "computed" || !(isInsideLocked(path, context) || isOwn2 || doubt === null && PIPES.test(path));
  };
  if (accesses.some(outside)) return true;
  if (words.length === 0 && !confined) {
    const isDirected = assignments.length > 0 && redirects.length > 0;
    if (isDirected || setsUntold(segment)) return true;
  }
  if (words.length === 0) return false;
  const isUnknown2 = !assignments.every(isHarmlessToReaders) || runsUnknown(part);
  if (isUnknown2 && (!confined || words.some((_, i) => launchesFile(words, i)))) return true;
  return runsUnseen(part, context);
}
var isUntoldValue = ({ text, dynamic, filled }) => dynamic || filled || /^\w+=(?:.*~|[=(])/s.test(text);
var hasBadRange = ({ value }) => [...value.matchAll(/(?<=[^[])\[[^\]]*\]/g)].some(
  ([set2]) => [...set2.matchAll(/(?=([^\]])-([^\]]))/g)].some(([, from = "", to = ""]) => from > to)
);
var isUntraceableTarget = ({ operator, target }) => target !== null && (/^!|\$\(\(/.test(target.value) || operator === "<" && (DEVICES.test(target.value) || leadsBack(target.value)));
var DEVICES = /^\/dev\/(?:null|stderr|tty|fd\/\d{2,})$/;
var staysInside2 = (target, context) => target?.value.startsWith("/") === true && !target.value.startsWith("//") && isInsideLocked(target.value, context);
var targetOf2 = ({ segment: { words }, start: start2 }) => words.slice(start2 + 1).find(({ value }) => !/^-[LPe@-]*$/.test(value));
function launchesFile(words, at) {
  const [, name] = /^\/(?:usr\/)?bin\/(\w+)$/.exec(words[at]?.value ?? "") ?? [];
  if (name === void 0 || !words.slice(0, at).some(({ value }) => LAUNCHERS.has(value))) return false;
  return LAUNCHERS.has(name) ? !/^(?:exec|nocorrect)$/.test(name) : /^(?:timeout|nice|nohup|env|rm)$/.test(name);
}
function runsUnknown({ segment, program, start: start2 }) {
  const { words: all } = segment;
  const rest = all.slice(start2 + 1);
  const name = fileNameOf(program);
  if (program !== "read" && runsArguments(segment) || LAUNCHERS.has(program)) return true;
  if (all.some(({ value }, i) => value === "noglob" && /^(?:command|builtin)$/.test(all[i - 1]?.value ?? "")))
    return true;
  if (program === "[" && rest.at(-1)?.value !== "]") return true;
  if ((program === "unset" || declares([{ value: program }])) && rest.some(({ text }) => /^\$\w/.test(text)))
    return true;
  if (INTERPRETERS.has(name) && rest.some((word) => CODE_OPTIONS.test(word.value))) return true;
  if (CODE_READERS.has(name) && isFedCode(segment, rest)) return true;
  return !SHOWN.has(program) && isGatedInside(rest.some(({ value }) => /^-\w*g/.test(value)) ? segment : withoutValues(segment)) || setsUnseen(all);
}
function runsUnseen({ segment, start: start2, program }, context) {
  const { words: all, assignments } = segment;
  const rest = all.slice(start2 + 1);
  if (fileNameOf(program) === "xargs") return true;
  if (AWK.test(program) && rest.some(({ value }) => value.includes("getline"))) return true;
  if (MOVERS2.has(program) && rest.some((word) => !word.value.startsWith("-") && !staysInside2(word, context)))
    return true;
  if (mayCompute(program) && rest.some(({ value }) => /^(?:\w+=)?\/\//.test(value))) return true;
  if (rest.some((word) => isComputed2(word) && (mayCompute(program) || word.text.startsWith("-")))) return true;
  if (/^[ef]?grep$/.test(program) && rest.slice(1).some(({ text }) => text.includes("$(("))) return true;
  if (program === "sed") return !streams(rest, context);
  if (program === "git") return gitPlaces(rest).some((word) => /[*?[]/.test(word.value) || liesOutside(word, context));
  if (UNFOLLOWED.has(program)) return rest.some((word) => !word.value.startsWith("-") && liesOutside(word, context));
  if (isUnlooked(program) || FILE_COMMANDS.has(program)) return false;
  return [...rest, ...assignments.flatMap(({ value }) => value ?? [])].some((word) => namesPlace(word, context));
}
var AWK = /^[gmn]?awk$/;
var isUnlooked = (program) => UNLOOKED.has(program) || UNLOOKED.has(fileNameOf(program)) && fileNameOf(program) !== "find";
var MOVERS2 = /* @__PURE__ */ new Set(["pushd", "popd", "chdir"]);
var SHOWN = /* @__PURE__ */ new Set(["getopts", "printf", "wait"]);
var withoutValues = (segment) => ({
  ...segment,
  words: segment.words.map(
    (word) => /^[A-Za-z_]\w*=[^$`]*$/.test(word.text) ? { ...word, value: word.value.split("=")[0] ?? "" } : word
  )
});
function isFedCode({ fed, redirects }, rest) {
  const operand = rest.find(({ value }) => value === "-" || !value.startsWith("-"));
  if (operand?.value === "-") return true;
  const isFed2 = fed || redirects.some(({ operator }) => operator.startsWith("<<"));
  return isFed2 && (operand === void 0 || rest.some(({ value }) => value === "-"));
}
function setsUnseen([first, ...words]) {
  if (fileNameOf(first?.value ?? "") !== "env") return false;
  return words.some((word) => /^\w+=/.test(word.value) && !isHarmlessToReaders(assignmentOf(word)));
}
var isComputed2 = ({ text, filled }) => filled || text.includes("$((");
var mayCompute = (program) => program === "printf" || !(UNLOOKED.has(program) || UNCOMPUTED.has(program));
var gitPlaces = (rest) => rest.flatMap((word, i) => {
  const [, inside] = /^--(?:git-dir|work-tree|file)=(.*)$/s.exec(word.value) ?? [];
  if (inside !== void 0) return [{ ...word, value: inside }];
  return /^(?:-[Cf]|--git-dir|--work-tree|--file)$/.test(rest[i - 1]?.value ?? "") ? [word] : [];
});
var streams = (rest, context) => printsLines(rest) || substitutesInput(rest, /\$[\w({]|`/) || context.mode === "acceptEdits" && substitutes(rest);
var liesOutside = (word, context) => word !== void 0 && !isInsideLocked(absolute(atHome(word.value, context), context.cwd, context.home), context);
var atHome = (path, { home }) => path.replace(/^\$HOME(?=\/|$)/, home);
function namesPlace({ text, value }, context) {
  const bare2 = value.replace(/^(?:-{1,2}\w[\w-]*=|\w+=|-\w(?=\/))/, "");
  const path = text.startsWith("'") ? bare2 : atHome(bare2, context);
  if (mayLeadUp(value.replace(/^(?:-{1,2}\w[\w-]*=|\w+=|-\w)/, ""))) return true;
  if (/^~[^/]/.test(value) || /^(?:\.\/)?[^./][^/]*\/\.\.(?:\/|$)/.test(path)) return true;
  if (!/^[/~.]/.test(path)) return false;
  const place = absolute(path.replace(/[*?[].*$/, ""), context.cwd, context.home);
  return PLACES.test(place) || place === context.home || isBelow(context.cwd, place) ? !isInsideLocked(place, context) : false;
}

// src/tools/bash.ts
var bash = (call, context) => {
  const isBash = call.tool === "Bash";
  const script = readShell(commandOf(call.input), isBash ? context.cwd : void 0);
  const parts = partsOf(script, context);
  const confinement = isBash && context.sandboxed.on ? confinementOf(script, call.input, context) : "no";
  const leaves2 = isBash && leavesSandbox(call.input, context) && !excludes(script, context);
  const runs = confinement !== "no" && removesElsewhere(parts, context) ? "asked" : confinement;
  return new BashSteps({ tool: call.tool, script, parts, context, confinement: runs, leaves: leaves2 });
};
var removesElsewhere = (parts, { cwd }) => parts.some(isRemoval) && parts.some((part) => leadsElsewhere(part, cwd));
function leadsElsewhere(part, cwd) {
  const { segment, start: start2 } = part;
  if (isChange(part)) return segment.words[start2 + 1]?.value !== cwd;
  return segment.nested !== "substitution" && /^(?:cd|chdir|pushd|popd)$/.test(fileNameOf(part.program));
}
var BashSteps = class {
  one;
  constructor(one) {
    this.one = one;
  }
  get confined() {
    return this.one.confinement !== "no";
  }
  rules() {
    return contentRule(this.one);
  }
  critical() {
    const { script, parts, context, confinement } = this.one;
    if (confinement === "unasked") return this.criticalInside();
    const blocked2 = context.blockReads.on ? blockedRead(script, parts, context, couldRunInside(this.one)) : null;
    const first = [...script.obstacles].some((obstacle) => !/^(?:loop variable|split pipeline)$/.test(obstacle)) ? blocked2 : null;
    return first ?? criticalVerdict(script, parts, context) ?? shellScript(script, parts, context) ?? leavingRead(this.one) ?? blocked2;
  }
  /** What is asked in the sandbox as well meets the path denies first (our own probes, client 2.1.330). */
  criticalInside() {
    const { script, parts, context } = this.one;
    const found = criticalVerdict(script, parts, context);
    if (found === null) return script.filesVisible ? null : shellScript(script, parts, context);
    const denied = deniedFile(withoutStays(script, context, this.one.tool), parts, context, true);
    return denied === null ? found : byRule(denied);
  }
  guard() {
    const { script, parts, context, confinement } = this.one;
    if (confinement === "unasked") return null;
    const found = takesCredentials(script, parts, context) ?? protectedWrite(script, parts, context);
    const isNamed2 = found?.check === "protected file" && script.segments.length > 1 && approveExact(this.one)?.asWritten;
    return isNamed2 ? null : found;
  }
  approve() {
    return isHeldInPlan(this.one) ? null : approve(this.one);
  }
  asks() {
    const { obstacles, background } = this.one.script;
    return obstacles.size > 0 || background ? "unanalysable" : "mode";
  }
};
var runsInside = ({ tool, script, context, leaves: leaves2 }) => tool === "Bash" && context.confines && !leaves2 && !excludes(script, context);
var leavingRead = (one) => one.leaves && one.context.blockReads.on && approve(one) === null ? bySetting("ask", one.context.blockReads) : null;
var couldRunInside = (one) => one.context.hasSandbox && runsInside({ ...one, context: { ...one.context, confines: true } });
var isHeldInPlan = (one) => one.context.mode === "plan" && couldRunInside(one) && strictRules(one.script, one.context, false, isListed(one, one.script)).spanned !== null && (one.script.piped || approveExact(one) === null);
var commandOf = (input) => typeof input["command"] === "string" ? input["command"] : "";
function contentRule(one) {
  const { parts, context } = one;
  const sandboxed = one.confinement === "unasked";
  const mayStay = one.script.written.includes(context.cwd);
  const script = mayStay ? withoutStays(one.script, context, one.tool, !needsMore(one)) : one.script;
  const atHome2 = scriptAtHome(script, context.home);
  const inside = runsInside(one);
  const isWhole = script.segments.length === 1 || isSpanned(one);
  const cut = atHome2 !== script && isWhole ? cutDeny(script, context) : null;
  if (cut !== null) return byRule(cut);
  const listed2 = isListed(one, script);
  const strict2 = strictRules(atHome2, context, inside, listed2);
  const isRead2 = atHome2.segments.some(({ unspelled }) => unspelled !== null) && isReadAsText(one);
  const all = isRead2 ? strictest(strict2, strictRules(asWritten(atHome2), context, inside, listed2)) : strict2;
  const found = stricter(lineRule2(all, one), sandboxed ? null : documentRule(one));
  if (sandboxed) {
    const seen = found?.effect === "ask" ? lineRule2(strictRules(visible(script, context), context, inside, listed2), one) : found;
    return seen === null ? backgroundOf(one) : byRule(seen);
  }
  const isFree2 = found !== null && (strict2.own === null && isOverruled(one, script) || isExactlyAllowed(one, script, found, strict2.own === null));
  const rule = isFree2 ? null : found;
  if (rule?.effect === "deny") return byRule(rule);
  const asked = deniedFile(script, parts, context, inside) ?? rule;
  if (asked !== null) return byRule(asked);
  return backgroundOf(one);
}
var isLookedInto = (segment) => opensLine(segment) || putsIntoScript(segment);
var isReadAsText = ({ script, parts, context }) => script.opaque || script.piped || script.segments.some(isLookedInto) || asksAboutFiles(script, parts, context);
function deniedFile(script, parts, context, inside) {
  const { told } = script;
  const seen = told === null ? parts : partsOf({ ...script, segments: told }, context);
  if (script.filesVisible) return deniedPath(script, seen, context);
  return inside ? null : deniedRemoval(script, seen, context);
}
var CAT = readShell("cat");
function documentRule(one) {
  const { script, parts, context } = one;
  if (!holdsDocument(script)) return null;
  const { own } = strictRules(CAT, context);
  const isAsked3 = script.piped || script.background && approveAll(one) !== null || script.segments.some(opensLine) || [...script.obstacles].some((obstacle) => obstacle !== "loop variable") || asksAboutFiles(script, parts, context) || blockedRead(script, parts, context, false) !== null;
  return own !== null && isAsked3 ? own : null;
}
var lineRule2 = ({ own, spanned }, one) => own === spanned || isSpanned(one) ? spanned : own;
var isSpanned = (one) => runsInside(one) || needsMore(one);
function needsMore({ script, parts, context }) {
  return script.piped || script.opaque || script.segments.some(isLookedInto) || mixesDirectories(parts) || asksAboutFiles(script, parts, context);
}
function isListed(one, script) {
  if (script.items.length === 0) return false;
  if (runsInside(one) && !script.opaque && script.segments.length === 1) return true;
  return needsMore(one) && !isApproved(one, script);
}
var visible = (script, { home }) => scriptAtHome({ ...script, segments: script.segments.filter(({ nested }) => nested !== "substitution") }, home);
function isOverruled(one, script) {
  if (script.spans.length === 0 || script.background || runsInside(one) || !isSpanned(one)) return false;
  if (script.obstacles.size > 0 && one.context.mode !== "bypassPermissions" && approveExact(one) !== null) return false;
  return isApproved(one, script);
}
function isExactlyAllowed(one, script, rule, spans) {
  const { context } = one;
  const [first] = script.segments;
  if (rule.effect !== "ask" || script.segments.length < 2 || first === void 0 || runsInside(one)) return false;
  if (spans && script.obstacles.size > 0) return false;
  const exact = approveExact(one);
  if (exact === null) return false;
  const isAsked3 = ({ segment }) => ownRule(segment, context) !== null;
  const isOnly2 = (parts) => parts.some(isAsked3) && parts.filter((part) => !passesAlone(part, one)).length === 1;
  if (exact.covered.some(isOnly2) || exact.left.some(isAsked3)) return false;
  return !(isExact(rule.content ?? "*") && plainProgramAt(first) > 0 && ownRule(first, context) === rule);
}
function isApproved(one, script) {
  const { context } = one;
  const asked = context.mode === "auto" ? { ...context, mode: "default" } : context;
  const read = context.mode === "bypassPermissions" && !script.opaque ? { ...script, obstacles: NOTHING2 } : script;
  return approveAll({ ...one, script: read, context: asked }) !== null;
}
var NOTHING2 = /* @__PURE__ */ new Set();
function backgroundOf(one) {
  const { script, parts, context } = one;
  if (!script.background || script.obstacles.has("here-document")) return null;
  const isLookedAt = (access2) => access2.kind !== "read" || !accessFine(access2, context);
  const isSeen = runsInside(one) || script.segments.some(opensLine) || detaches(one) || approveAll({ ...one, script: script.opaque ? script : { ...script, obstacles: NOTHING2 } }) !== null || parts.some(({ accesses }) => accesses.some(isLookedAt));
  return isSeen ? backgroundRule(script, context) : null;
}

// src/tools/files.ts
var reader = (call, context) => {
  const path = pathOf(call, context);
  const isElsewhere = () => !isInsideLocked(path, context) && !readsFreely(path, context) && !isUnblocked(path, context);
  return {
    rules: () => ruled(["Read"], path, context, blocked(context.blockReads, isElsewhere())),
    critical: () => null,
    guard: () => isOddlyNamed(path) && !context.classifies && !isBare2(bareRules(context, call.tool).allow) ? byClient("ask", "odd name") : null,
    approve: () => {
      const rule = bareAllow(call.tool, path, context) ?? pathRule(context, "Read", "allow", path) ?? editable(path, context);
      if (rule !== null) return byRule(rule);
      if (isInside(path, context)) return byMode("allow", context);
      if (readsFreely(path, context)) return byClient("allow", "own file");
      return context.classifies ? byMode("allow", context) : null;
    },
    asks: () => "mode"
  };
};
var editable = (path, context) => isProtected(path) || isOddlyNamed(path) || pathRule(context, "Edit", "deny", path) || pathRule(context, "Edit", "ask", path) ? null : pathRule(context, "Edit", "allow", path);
var writer = (call, context) => {
  const path = pathOf(call, context);
  return {
    rules: () => {
      const isElsewhere = !writesFreely(path, context) && (!isInsideLocked(path, context) || isOwnSettings(path));
      const elsewhere = isUnwritten(path, context) ? byClient("deny", "own file") : blocked(context.blockWrites, isElsewhere);
      return ruled(call.tool === "NotebookEdit" ? ["Edit"] : ["Read", "Edit"], path, context, elsewhere);
    },
    critical: () => null,
    guard: () => {
      if (writesFreely(path, context)) return null;
      if (isProtected(path)) return byGuard(context, "protected file");
      return isOddlyNamed(path) ? byGuard(context, "odd name") : null;
    },
    approve: () => {
      if (writesFreely(path, context)) return byClient("allow", "own file");
      if (context.mode === "plan") return byMode("ask", context);
      const rule = bareAllow(call.tool, path, context) ?? pathRule(context, "Edit", "allow", path);
      if (rule !== null) return byRule(rule);
      return (context.mode === "acceptEdits" || context.mode === "auto") && isInside(path, context) ? byMode("allow", context) : null;
    },
    asks: () => "mode"
  };
};
function bareAllow(tool, path, context) {
  const rule = bareRules(context, tool).allow;
  return isBare2(rule) || isInside(path, context) ? rule : null;
}
var isBare2 = (rule) => rule?.text.endsWith("(*)") === false;
var blocked = (lock, isElsewhere) => lock.on && isElsewhere ? bySetting("deny", lock) : null;
function ruled(tools, path, context, lock) {
  const last = tools[tools.length - 1] ?? "Read";
  const bare2 = tools.includes("Read") && tools.length > 1 ? bareRules(context, "Read").deny : null;
  if (bare2 !== null) return byRule(bare2);
  for (const tool of tools) {
    const deny = pathRule(context, tool, "deny", path);
    if (deny !== null) return byRule(deny);
  }
  if (lock !== null) return lock;
  const ask = pathRule(context, last, "ask", path);
  return ask === null ? null : byRule(ask);
}
function pathOf({ tool, input }, context) {
  const { pattern } = input;
  if (tool === "Glob" && typeof pattern === "string" && pattern.startsWith("/"))
    return absolute(placeOf(pattern), "/", context.home);
  const path = input["file_path"] ?? input["notebook_path"] ?? input["path"] ?? input["filePath"];
  return typeof path === "string" ? absolute(slashed(path.trim()), context.cwd, context.home) : context.cwd;
}
var placeOf = (pattern) => pattern.replace(/\/[^/]*[*?[{].*$|\/[^/]*$/s, "") || "/";
var slashed = (path) => /^[A-Za-z]:[\\/]/.test(path) ? `/${path.charAt(0).toLowerCase()}${path.slice(2).replace(/\\/g, "/")}` : path;

// src/tools/other.ts
var other = (call, context) => ({
  rules: nothing,
  critical: nothing,
  guard: nothing,
  approve: () => {
    const rule = bareRules(context, call.tool).allow;
    if (context.mode === "plan" && call.tool.startsWith("mcp__")) return byMode("ask", context);
    if (rule !== null) return byRule(rule);
    return isQuiet(call.tool, context) ? byClient("allow", "harmless tool") : null;
  },
  asks: () => "mode"
});
function isQuiet(tool, { mode, classifies }) {
  const decided = CLASSIFIED_TOOLS.get(tool);
  if (decided === void 0) return QUIET_TOOLS.has(tool);
  return decided === "auto" ? mode !== "auto" : !classifies;
}

// src/facts/powershell.ts
var TABLE = `cat get-content|cd set-location|chdir set-location|clc clear-content|clear clear-host|cls clear-host|copy copy-item
cp copy-item|cpi copy-item|curl invoke-webrequest|del remove-item|dir get-childitem|echo write-output|erase remove-item
gc get-content|gci get-childitem|gi get-item|gl get-location|gm get-member|gp get-itemproperty|gps get-process|gsv get-service
iex invoke-expression|irm invoke-restmethod|iwr invoke-webrequest|kill stop-process|ls get-childitem|man help|md mkdir
mi move-item|move move-item|mv move-item|ni new-item|ps get-process|pwd get-location|rd remove-item|ren rename-item
ri remove-item|rm remove-item|rmdir remove-item|rni rename-item|saps start-process|sc set-content|select select-object
si set-item|sl set-location|sleep start-sleep|sls select-string|sort sort-object|spps stop-process|start start-process
tee tee-object|type get-content|wget invoke-webrequest|where where-object|write write-output`;
var POWERSHELL_ALIASES = new Map(
  TABLE.split(/[|\n]/).map((pair) => {
    const [alias2 = "", cmdlet = ""] = pair.split(" ");
    return [alias2, cmdlet];
  })
);

// src/tools/powershell.ts
var powershell = (call, context) => {
  const command = typeof call.input["command"] === "string" ? call.input["command"] : "";
  const parts = command.split(/\|\||&&|[|;\n]/).map((part) => canonical(part)).filter((part) => part !== "");
  const any = (effect) => parts.map((part) => partRule2(part, effect, context)).find((rule) => rule !== null) ?? null;
  return {
    rules: () => {
      const rule = any("deny") ?? any("ask");
      return rule === null ? null : byRule(rule);
    },
    critical: nothing,
    guard: nothing,
    approve: () => {
      const bare2 = bareRules(context, "PowerShell").allow;
      if (bare2 !== null) return byRule(bare2);
      const rules = parts.map((part) => partRule2(part, "allow", context));
      const [first] = rules;
      return first !== void 0 && first !== null && !/[$`(){}&]/.test(command) && rules.every((rule) => rule !== null) ? byRule(first) : null;
    },
    asks: () => "mode"
  };
};
function partRule2(part, effect, context) {
  return cmdletRules(context.rules, effect).find(({ pattern }) => matchesCommand(pattern, part, part))?.rule ?? null;
}
var cmdletRules = once(
  (rules, effect) => rules.flatMap(
    (rule) => rule.tool === "PowerShell" && rule.effect === effect && rule.content !== null ? [{ rule, pattern: parseCommandPattern(canonical(rule.content)) }] : []
  )
);
function canonical(text) {
  const lower3 = foldBlanks(text).toLowerCase();
  const head = /^[^\s:*]+/.exec(lower3)?.[0] ?? "";
  const cmdlet = POWERSHELL_ALIASES.get(head);
  return cmdlet === void 0 ? lower3 : cmdlet + lower3.slice(head.length);
}

// src/tools/skill.ts
function parseSkillPattern(content) {
  const text = nameOf3(content);
  return / \*$|:\*$/.test(text) ? { kind: "prefix", text: text.slice(0, -2) } : { kind: "exact", text };
}
var nameOf3 = (written2) => written2.startsWith("/") ? written2.slice(1) : written2;
var matchesSkill = (pattern, name) => pattern.kind === "exact" ? name === pattern.text : name.startsWith(pattern.text);
function skillRule(context, effect, name) {
  return skillRules(context.rules, effect).find(({ pattern }) => matchesSkill(pattern, name))?.rule ?? null;
}
var skillRules = once(
  (rules, effect) => rules.flatMap(
    (rule) => rule.tool === "Skill" && rule.effect === effect && rule.content !== null ? [{ rule, pattern: parseSkillPattern(rule.content) }] : []
  )
);
var skill = (call, context) => {
  const name = typeof call.input["skill"] === "string" ? nameOf3(call.input["skill"]) : "";
  return {
    rules: () => {
      const rule = skillRule(context, "deny", name);
      return rule === null ? null : byRule(rule);
    },
    critical: nothing,
    guard: nothing,
    approve: () => {
      const rule = bareRules(context, "Skill").allow ?? skillRule(context, "allow", name);
      return rule !== null ? byRule(rule) : byClient("allow", "harmless tool");
    },
    asks: () => "mode"
  };
};

// src/facts/hosts.ts
var PREAPPROVED_HOSTS = `
  agentskills.io angular.io asp.net blazor.net bun.sh claude.com/docs claude.dev cloud.google.com code.claude.com
  cypress.io d3js.org dev.mysql.com devcenter.heroku.com developer.android.com developer.apple.com
  developer.mozilla.org doc.rust-lang.org docs.aws.amazon.com docs.djangoproject.com docs.flutter.dev docs.netlify.com
  docs.oracle.com docs.python.org docs.spring.io docs.stripe.com docs.swift.org docs.unity.com docs.unrealengine.com
  dotnet.microsoft.com en.cppreference.com expressjs.com fastapi.tiangolo.com flask.palletsprojects.com
  getbootstrap.com git-scm.com github.com/anthropics go.dev/doc go.dev/ref gradle.org graphql.org hibernate.org
  httpd.apache.org huggingface.co/docs jestjs.io jquery.com jupyter.org keras.io kotlinlang.org kubernetes.io
  laravel.com learn.microsoft.com matplotlib.org maven.apache.org modelcontextprotocol.io nextjs.org nginx.org
  nodejs.org numpy.org pandas.pydata.org platform.claude.com prisma.io pytorch.org react.dev reactnative.dev
  reactrouter.com redis.io redux.js.org requests.readthedocs.io ruby-doc.org scikit-learn.org selenium.dev
  spark.apache.org symfony.com tailwindcss.com threejs.org tomcat.apache.org vercel.com/docs vuejs.org webpack.js.org
  wordpress.org/documentation www.ansible.com www.claude.dev www.docker.com www.kaggle.com/docs www.mongodb.com
  www.php.net www.postgresql.org www.sqlite.org www.tensorflow.org www.terraform.io www.typescriptlang.org`.trim().split(/\s+/);

// src/tools/webfetch.ts
function parseHostPattern(content) {
  if (!content.startsWith("domain:")) return null;
  const host = content.slice("domain:".length).toLowerCase().replace(/(?<!^\*)\.$/, "");
  if (host === "" || host === "*." || /\s/.test(host)) return null;
  if (host === "*") return { kind: "all" };
  const labels = (text) => labelsOf(text).map((label) => label.split("*"));
  if (host.startsWith("*.")) return { kind: "subdomains", labels: labels(host.slice(2)) };
  return host.includes("*") ? { kind: "wildcard", labels: labels(host) } : { kind: "exact", text: host };
}
function matchesHost(pattern, host) {
  if (pattern.kind === "all") return true;
  if (pattern.kind === "exact") return pattern.text === host;
  if (pattern.kind === "wildcard") return matchesLabels(pattern.labels, labelsOf(host));
  return endsIn(pattern.labels, labelsOf(host));
}
function endsIn(labels, own) {
  const start2 = own.length - labels.length;
  if (start2 < 2 || own[start2 - 1] !== "." || !matchesLabels(labels, own.slice(start2))) return false;
  const before = own.slice(0, start2 - 1).join("");
  return before.split(".").every((label) => label !== "");
}
function matchesLabels(labels, own) {
  return own.length === labels.length && labels.every((parts, i) => matchesLabel(parts, own[i] ?? ""));
}
var matchesLabel = (parts, label) => parts.length === 1 ? parts[0] === label : matchesParts(parts, label);
var labelsOf = (host) => host.split(/([.:])/);
function hostOf(url) {
  const parsed = URL.parse(url);
  return parsed === null ? null : parsed.hostname.toLowerCase().replace(/\.$/, "");
}
function isPreapproved(url) {
  const parsed = URL.parse(url);
  if (parsed === null) return false;
  const host = parsed.hostname.toLowerCase();
  return PREAPPROVED_HOSTS.some((entry2) => {
    const slash = entry2.indexOf("/");
    if (slash < 0) return entry2 === host;
    return entry2.slice(0, slash) === host && isUnder(parsed.pathname, entry2.slice(slash));
  });
}
var isUnder = (path, folder) => (path === folder || path.startsWith(`${folder}/`)) && !/%(?:25)*(?:2[ef]|5c)/i.test(path);
var hostRules = once(
  (rules) => rules.flatMap((rule) => {
    const pattern = rule.tool === "WebFetch" && rule.content !== null ? parseHostPattern(rule.content) : null;
    return pattern === null ? [] : [{ rule, pattern }];
  })
);
var hostRule = (context, effect, host) => hostRules(context.rules).find(({ rule, pattern }) => rule.effect === effect && matchesHost(pattern, host))?.rule ?? null;
var webfetch = (call, context) => {
  const url = typeof call.input["url"] === "string" ? call.input["url"] : "";
  const host = hostOf(url);
  const ruled2 = (effect) => host === null ? null : hostRule(context, effect, host);
  return {
    rules: () => {
      const rule = ruled2("deny") ?? ruled2("ask");
      return rule === null ? null : byRule(rule);
    },
    critical: nothing,
    guard: nothing,
    approve: () => {
      const rule = bareRules(context, "WebFetch").allow ?? ruled2("allow");
      if (rule !== null) return byRule(rule);
      return isPreapproved(url) ? byClient("allow", "known site") : null;
    },
    asks: () => "mode"
  };
};

// src/tools/index.ts
var TOOLS2 = /* @__PURE__ */ new Map([
  ["Agent", agent],
  ["Bash", bash],
  ["Edit", writer],
  ["Glob", reader],
  ["Grep", reader],
  ["LSP", reader],
  ["Monitor", bash],
  ["NotebookEdit", writer],
  ["PowerShell", powershell],
  ["Read", reader],
  ["Skill", skill],
  ["WebFetch", webfetch],
  ["Write", writer]
]);
var toolNamed = (name) => TOOLS2.get(name) ?? other;

// src/tools/parameters.ts
function parseParameter(tool, content) {
  if (!FIELD.test(content)) return null;
  const colon = content.indexOf(":");
  const name = content.slice(0, colon).trim();
  if (isRuledField(tool, name)) return null;
  const value = content.slice(colon + 1).trim();
  return value === "" ? null : { name, parts: value.split("*") };
}
var FIELD = /^\s*[\w-]+\s*:/;
function matchesParameter(pattern, input) {
  const value = Object.hasOwn(input, pattern.name) ? input[pattern.name] : void 0;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return false;
  const text = String(value).trim();
  return pattern.parts.length === 1 ? pattern.parts[0] === text : matchesParts(pattern.parts, text);
}
function parameterRule(context, effect, call) {
  let first;
  const fields = fieldsOf(context.rules)[effect].get(call.tool);
  if (fields === void 0) return null;
  const input = { ...FIELD_DEFAULTS.get(call.tool), ...call.input };
  for (const name of Object.keys(input)) {
    if (call.tool === "Monitor" && !MONITOR_FIELDS.includes(name)) continue;
    const found = fields.get(name)?.find(({ pattern }) => matchesParameter(pattern, input));
    if (found !== void 0 && (first === void 0 || found.place < first.place)) first = found;
  }
  return first?.rule ?? null;
}
var fieldsOf = once(
  (rules) => ({
    deny: collect2(rules, "deny"),
    ask: collect2(rules, "ask")
  })
);
function collect2(rules, effect) {
  const all = /* @__PURE__ */ new Map();
  for (const [place, rule] of rules.entries()) {
    const pattern = rule.effect === effect && rule.content !== null ? parseParameter(rule.tool, rule.content) : null;
    if (pattern === null) continue;
    const fields = all.get(rule.tool) ?? /* @__PURE__ */ new Map();
    const list = fields.get(pattern.name) ?? [];
    list.push({ rule, pattern, place });
    all.set(rule.tool, fields.set(pattern.name, list));
  }
  return all;
}

// src/decide.ts
var DEFAULT_SITUATION = {
  mode: null,
  cwd: "/home/u/proj",
  home: "/home/u",
  directories: [],
  platform: "linux",
  sandboxAvailable: false
};
function decide(ruleset, call, situation) {
  const context = contextOf(ruleset, situation);
  const named2 = renamed(call);
  const steps = toolNamed(named2.tool)(named2, context);
  const early = removed(named2, context) ?? strictest2(named2, context, steps) ?? steps.critical() ?? (context.mode === "bypassPermissions" ? byMode("allow", context) : null) ?? steps.guard();
  if (early !== null) return settle(early, early.by ?? hidden(early, context, steps), context);
  const verdict = steps.approve() ?? prompt(context, steps);
  return settle(verdict, verdict.by, context);
}
function removed(call, context) {
  if (call.tool === "EndConversation") return null;
  const other2 = REMOVED_WITH.get(call.tool);
  const rule = bareRules(context, call.tool).deny ?? (other2 === void 0 ? null : bareRules(context, other2).deny);
  return rule === null ? null : byRule(rule);
}
function strictest2(call, context, steps) {
  const deny = parameterRule(context, "deny", call);
  if (deny !== null) return byRule(deny);
  const content = steps.rules();
  if (content?.effect === "deny") return content;
  const ask = bareAsk(call, context, steps) ?? parameterRule(context, "ask", call);
  return content ?? (ask === null ? null : byRule(ask));
}
function bareAsk(call, context, steps) {
  const other2 = ASKED_WITH.get(call.tool);
  const rule = bareRules(context, call.tool).ask ?? (other2 === void 0 ? null : bareRules(context, other2).ask);
  return rule !== null && steps.confined === true ? null : rule;
}
function prompt(context, steps) {
  const source = context.classifies ? "classifier" : steps.asks();
  return { effect: "ask", source, by: null, origin: context.modeOrigin, check: null };
}
function hidden(early, context, steps) {
  const decidedEarly = context.mode === "bypassPermissions" || early.source === "builtin";
  return decidedEarly ? steps.approve()?.by ?? null : null;
}
function settle(verdict, rule, context) {
  const rules = rule?.effect ?? "unset";
  const { effect, source, by, origin, check } = verdict;
  if (effect !== "ask" || source === "classifier") return { effect, rules, source, by, origin, check };
  if (context.mode === "dontAsk") return { ...byMode("deny", context), by, rules };
  if (context.denyPrompts.on) return { ...bySetting("deny", context.denyPrompts), by, rules };
  return { effect, rules, source, by, origin, check };
}

export {
  TOOLS,
  GONE_TOOLS,
  RUNS_ANYTHING,
  RUNS_ANYTHING_PAIRS,
  STRIPPED,
  NEVER_BY_WILDCARD,
  MORE_TOOLS,
  FETCHERS,
  EVERYDAY,
  SPELLINGS,
  SECRET_PLACES,
  isRuledField,
  MONITOR_FIELDS,
  FIELDS,
  FIELD_DEFAULTS,
  COVERED_BY,
  renamed,
  isKnownTool,
  meantTool,
  missingField,
  callOf,
  parseCall,
  primaryOf,
  shortCall,
  compile,
  parseRule,
  listOf,
  once,
  contextOf,
  anchorsAmong,
  rootsOf,
  isUnderstood,
  absolute,
  parseCommandPattern,
  prefixOf,
  matchesCommand,
  foldBlanks,
  coversName,
  SAFE_ENVIRONMENT,
  LOCALE_ENVIRONMENT,
  RUNS_ARGUMENTS,
  FILE_COMMANDS,
  ANY_ARGUMENTS,
  NO_GLOBS,
  EXACT_COMMANDS,
  OPTION_COMMANDS,
  standsAlone,
  literalWord,
  SHARED,
  UNBLOCKED,
  UNWRITTEN,
  LAUNCH,
  PROTECTED_DIRECTORIES,
  PROTECTED_FILES,
  isOddlyNamed,
  hiddenExacts,
  isLine,
  readShell,
  commandsOf,
  partsOf,
  foldersOf,
  withoutEscapes,
  withoutTwice,
  lowered,
  isCarving,
  parsePathPattern,
  ONLY_FOLDERS,
  deniesReading,
  editedFolders,
  allowCandidates,
  strictCandidates,
  POWERSHELL_ALIASES,
  PREAPPROVED_HOSTS,
  DEFAULT_SITUATION,
  decide
};
