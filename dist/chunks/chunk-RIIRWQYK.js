import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  child,
  isList,
  isObject,
  kindOf,
  originOf,
  steps
} from "./chunk-DDSSPN6I.js";

// src/repair/rules.ts
function ruleFault(text2, effect) {
  const open = bracketAt(text2, "(");
  const name = open <= 0 ? text2 : text2.slice(0, open);
  if (text2.trim() === "") return "it is empty";
  if (open !== 0 && bracketAt(name, ")") >= 0) return "a bracket closes that never opened";
  if (open > 0 && /[()]/.test(name)) return "a tool name has no brackets";
  if (open >= 0 && !endsWithBracket(text2)) return "the bracket does not end the rule";
  if (open >= 0 && isTorn(text2.slice(open + 1, -1))) return "its brackets do not match";
  if (isLowerCase(name)) return "tool names start with a capital letter";
  if (effect === "allow" && isGlob(name)) return "an allow rule may not use a pattern as tool name";
  return open < 0 || open === 0 && text2 !== "()" ? null : contentFault(name, text2.slice(open + 1, -1));
}
function bracketAt(text2, bracket) {
  let at2 = text2.indexOf(bracket);
  while (at2 >= 0 && isEscaped(text2, at2)) at2 = text2.indexOf(bracket, at2 + 1);
  return at2;
}
function isEscaped(text2, at2) {
  let start = at2;
  while (text2[start - 1] === "\\") start--;
  return (at2 - start) % 2 === 1;
}
function endsWithBracket(text2) {
  return text2.endsWith(")") && !isEscaped(text2, text2.length - 1);
}
function isTorn(content) {
  if (!content.includes("\\")) return false;
  let depth = 0;
  let escaped = false;
  for (const { index, 0: bracket } of content.matchAll(/[()]/g)) {
    if (isEscaped(content, index)) escaped = true;
    else depth += bracket === "(" ? 1 : -1;
  }
  return escaped && depth !== 0;
}
function isLowerCase(name) {
  const first = name.charAt(0);
  return first !== first.toUpperCase() && !name.includes("_");
}
function isGlob(name) {
  return name.includes("*") && !/^mcp__[^*]+__/.test(name);
}
function contentFault(name, content) {
  if (content === "") return "the brackets are empty";
  if (isMcpName(name)) return "rules for MCP tools take no brackets";
  if (name === "Bash" && content === ":*") return "there is no command before `:*`";
  if (/^(Read|Edit|Write|Glob|NotebookEdit|NotebookRead|Cd)$/.test(name) && content.includes(":*"))
    return "`:*` means nothing in a path";
  if (name === "WebFetch" && content !== "*") return webFetchFault(content);
  if (name === "WebSearch" && content !== "*" && content.includes("*")) return "WebSearch takes no patterns";
  return null;
}
function isMcpName(name) {
  if (!name.startsWith("mcp__")) return false;
  const [, server] = name.split("__");
  return server !== "";
}
function webFetchFault(content) {
  if (!content.startsWith("domain:")) return "WebFetch rules start with `domain:`";
  return content.includes("://") ? "a domain has no scheme" : null;
}

// src/facts/merging.ts
var TAKEN_WHOLE = [
  "/fallbackModel",
  "/modelPicker",
  "/extraKnownMarketplaces/*",
  "/managedMcpServers/*"
];
var MAX_SPARSE_LENGTH = 1e6;
var SOURCES_KEY = "managedSourcesBehavior";
var CONTROL_KEYS = ["wslInheritsWindowsSettings", SOURCES_KEY];
var KEPT_OVER_FALLBACK = {
  "/permissions/defaultMode": ["dontAsk", "plan"]
};

// src/merge.ts
function merge(fragments) {
  let root = { kind: "object", members: /* @__PURE__ */ new Map(), by: null };
  for (const fragment of fragments) {
    if (fragment.settings !== null) root = fold(root, fragment.settings, rootOf(fragment));
  }
  const origins = /* @__PURE__ */ new Map();
  const settings = emit(inEffect(root), "", origins);
  return { settings: isObject(settings) ? settings : {}, origins };
}
function rootOf(fragment) {
  return { fragment, isMoved: fragment.moved.size > 0, pointer: "", path: "" };
}
function inEffect(root) {
  if (root.kind !== "object") return root;
  const members = new Map(root.members);
  if ([...members.keys()].every((key) => CONTROL_KEYS.includes(key))) members.clear();
  members.delete(SOURCES_KEY);
  const env = members.get("env");
  if (env?.kind === "object" && env.members.size === 0) members.delete("env");
  return { ...root, members };
}
var WHOLE = new Set(TAKEN_WHOLE);
var PARENTS_OF_WHOLE = new Set(
  TAKEN_WHOLE.filter((path) => path.endsWith("/*")).map((path) => path.slice(0, -2))
);
function below(place, key) {
  const pointer = child(place.pointer, key);
  const path = place.path === "" ? `/${key}` : PARENTS_OF_WHOLE.has(place.path) ? `${place.path}/*` : "-";
  return { fragment: place.fragment, isMoved: place.isMoved, pointer, path };
}
function origin({ fragment, isMoved, pointer }) {
  return isMoved ? originOf(fragment, pointer) : { file: fragment.file, pointer };
}
function grow(value, place, overridden) {
  const by = { origin: origin(place), next: overridden };
  if (isList(value)) {
    const inside = { ...place, path: "-" };
    const items = value.map((item, i) => grow(item, { ...inside, pointer: child(place.pointer, i) }, overridden));
    return { kind: "list", items, known: null, by };
  }
  if (!isObject(value)) return { kind: "scalar", value, by };
  const members = /* @__PURE__ */ new Map();
  for (const [key, item] of Object.entries(value)) members.set(key, grow(item, below(place, key), overridden));
  return { kind: "object", members, by };
}
function fold(old, value, place) {
  if (WHOLE.has(place.path)) return grow(value, place, old.by);
  if (yields(old, place)) return old;
  if (isList(value)) return old.kind === "list" ? append(old, value, place) : grow(value, place, old.by);
  if (!isObject(value) || old.kind === "scalar") return grow(value, place, old.by);
  if (old.kind === "list") return foldIntoList(old, value, place);
  for (const [key, item] of Object.entries(value)) {
    const known = old.members.get(key);
    const at2 = below(place, key);
    old.members.set(key, known ? fold(known, item, at2) : grow(item, at2, null));
  }
  return old;
}
function yields(old, { fragment, pointer }) {
  if (!fragment.fallbacks?.includes(pointer) || old.kind !== "scalar") return false;
  return KEPT_OVER_FALLBACK[pointer]?.includes(String(old.value)) ?? false;
}
function append(list, value, place) {
  const known = list.known ?? dropRepeats(list);
  value.forEach((item, i) => {
    keepOnce(list.items, known, grow(item, below(place, i), null));
  });
  return list;
}
function dropRepeats(list) {
  const known = /* @__PURE__ */ new Map();
  const items = [];
  for (const node of list.items) keepOnce(items, known, node);
  list.items = items;
  list.known = known;
  return known;
}
function keepOnce(items, known, node) {
  const older = node.kind === "scalar" ? known.get(node.value) : void 0;
  if (node.kind === "scalar" && older?.kind === "scalar") {
    if (older.by && node.by)
      older.by = { origin: older.by.origin, next: { origin: node.by.origin, next: older.by.next } };
    return;
  }
  items.push(node);
  if (node.kind === "scalar") known.set(node.value, node);
}
function foldIntoList(list, value, place) {
  for (const [key, item] of Object.entries(value)) {
    const length = key === "length" && typeof item === "number" ? item : void 0;
    const index = /^(0|[1-9][0-9]{0,9})$/.test(key) ? Number(key) : void 0;
    const wanted = length ?? (index === void 0 ? void 0 : Math.max(index + 1, list.items.length));
    if (wanted === void 0 || wanted > MAX_SPARSE_LENGTH || !(wanted >= 0)) continue;
    const at2 = below(place, key);
    while (list.items.length < wanted) list.items.push(grow(null, at2, null));
    list.items.length = wanted;
    const old = index === void 0 ? void 0 : list.items[index];
    if (index !== void 0 && old) list.items[index] = fold(old, item, at2);
    list.known = null;
  }
  return list;
}
function emit(node, pointer, origins) {
  if (node.kind === "list" && node.items.length > 0) {
    return node.items.map((item, i) => emit(item, child(pointer, i), origins));
  }
  if (node.kind === "object" && node.members.size > 0) {
    const value = {};
    for (const [key, member] of node.members) value[key] = emit(member, child(pointer, key), origins);
    return value;
  }
  if (node.by) origins.set(pointer, places(node.by));
  return node.kind === "scalar" ? node.value : node.kind === "list" ? [] : {};
}
function places(chain) {
  if (chain.next === null) return [chain.origin];
  const list = [];
  for (let at2 = chain; at2; at2 = at2.next) list.push(at2.origin);
  return list;
}

// src/facts/repairs.ts
var BOOLEAN = { is: "boolean" };
var TEXT = { is: "text" };
var FILLED = { is: "text", check: "not empty" };
var ANYTHING = { is: "anything" };
var TEXTS = { is: "list", of: TEXT, bad: "list" };
var TEXT_MAP = { is: "map", of: TEXT, bad: "map" };
var LAX_TEXTS = { is: "list", of: TEXT, bad: "last entry" };
var REPLACED_TEXTS = { is: "list", of: TEXT, bad: "replaced" };
var COUNT = { is: "number", from: 1, whole: true };
var text = (check) => ({ is: "text", check });
var lock = (strict) => ({ is: "boolean", words: true, strict });
var choice = (...of) => ({ is: "choice", of });
var strictChoice = (strict, ...of) => ({ is: "choice", of, strict });
var DISABLE = { is: "choice", of: ["disable"], off: true, strict: "disable" };
var whole = (needs, members) => ({
  is: "object",
  members,
  needs,
  others: "drop",
  bad: "object"
});
var loose = (members, others = "drop") => ({
  is: "object",
  members,
  others,
  bad: "member"
});
var each = (shape, ...keys) => Object.fromEntries(keys.map((key) => [key, shape]));
var HOOK_EVENTS = [
  "PreToolUse",
  "PostToolUse",
  "PostToolUseFailure",
  "PostToolBatch",
  "Notification",
  "UserPromptSubmit",
  "UserPromptExpansion",
  "SessionStart",
  "SessionEnd",
  "Stop",
  "StopFailure",
  "SubagentStart",
  "SubagentStop",
  "PreCompact",
  "PostCompact",
  "PreModelSwitch",
  "PostModelSwitch",
  "PermissionRequest",
  "PermissionDenied",
  "Setup",
  "TeammateIdle",
  "TaskCreated",
  "TaskCompleted",
  "Elicitation",
  "ElicitationResult",
  "ConfigChange",
  "WorktreeCreate",
  "WorktreeRemove",
  "InstructionsLoaded",
  "CwdChanged",
  "FileChanged",
  "DirectoryAdded",
  "MessageDisplay"
];
var HANDLER_COMMON = { if: TEXT, timeout: { is: "number", above: 0 }, statusMessage: TEXT, once: BOOLEAN };
var ON_FAILURE = choice("continue", "block");
var HANDLER = {
  is: "variant",
  by: "type",
  of: {
    command: whole(["command"], {
      ...HANDLER_COMMON,
      command: TEXT,
      args: TEXTS,
      shell: choice("bash", "powershell"),
      onFailure: ON_FAILURE,
      async: BOOLEAN,
      asyncRewake: BOOLEAN,
      rewakeMessage: FILLED,
      rewakeSummary: FILLED
    }),
    prompt: whole(["prompt"], { ...HANDLER_COMMON, prompt: TEXT, model: TEXT, continueOnBlock: BOOLEAN }),
    agent: whole(["prompt"], { ...HANDLER_COMMON, prompt: TEXT, model: TEXT }),
    http: whole(["url"], {
      ...HANDLER_COMMON,
      url: text("url"),
      onFailure: ON_FAILURE,
      headers: TEXT_MAP,
      allowedEnvVars: TEXTS
    }),
    mcp_tool: whole(["server", "tool"], {
      ...HANDLER_COMMON,
      server: TEXT,
      tool: TEXT,
      input: { is: "map", of: ANYTHING, bad: "map" },
      onFailure: { is: "choice", of: ["continue", "block"], strict: "block", strictForNull: true }
    })
  }
};
var HOOKS = {
  is: "map",
  keys: HOOK_EVENTS,
  gates: ["PreToolUse", "PermissionRequest"],
  bad: "last entry",
  of: {
    is: "list",
    bad: "entry",
    of: whole(["hooks"], { matcher: TEXT, hooks: { is: "list", of: HANDLER, bad: "entry" } })
  }
};
var REF = { ref: text("git ref"), path: TEXT, sparsePaths: TEXTS, skipLfs: BOOLEAN };
var COMMIT = { ref: TEXT, sha: text("commit") };
var PLUGIN_SOURCES = {
  npm: whole(["package"], { package: text("safe path"), version: TEXT, registry: text("web url") }),
  url: whole(["url"], { url: TEXT, ...COMMIT }),
  github: whole(["repo"], { repo: TEXT, ...COMMIT }),
  "git-subdir": whole(["url", "path"], { url: TEXT, path: FILLED, ...COMMIT }),
  archive: whole(["url"], { url: text("https url"), sha256: text("sha256") }),
  command: whole(["command"], {
    command: FILLED,
    timeout: { is: "number", from: 1, to: 600, whole: true },
    mode: choice("copy", "link")
  })
};
var PLUGIN_SOURCE = { is: "variant", by: "source", of: PLUGIN_SOURCES };
var PLUGIN = whole(["name", "source"], {
  name: text("plugin name"),
  source: PLUGIN_SOURCE,
  description: TEXT,
  version: TEXT,
  strict: BOOLEAN,
  engines: { is: "map", of: ANYTHING, bad: "map", forgiven: true },
  headers: TEXT_MAP,
  headersHelper: text("plain line")
});
var SOURCE_VARIANTS = {
  url: whole(["url"], { url: text("url"), headers: TEXT_MAP, headersHelper: text("plain line") }),
  github: whole(["repo"], { repo: text("repository"), ...REF }),
  git: whole(["url"], { url: TEXT, ...REF }),
  npm: whole(["package"], { package: text("npm package"), version: TEXT, registry: text("web url") }),
  file: whole(["path"], { path: TEXT }),
  directory: whole(["path"], { path: TEXT }),
  "skills-dir": whole([], {}),
  hostPattern: whole(["hostPattern"], { hostPattern: text("regular expression") }),
  pathPattern: whole(["pathPattern"], { pathPattern: text("regular expression") }),
  settings: whole(["name", "plugins"], {
    name: text("marketplace name"),
    plugins: { is: "list", of: PLUGIN, bad: "list" },
    owner: whole(["name"], { name: FILLED, email: TEXT, url: TEXT })
  })
};
var RESTRICTING_SOURCE = { is: "variant", by: "source", of: SOURCE_VARIANTS };
var ADDED_SOURCE = {
  is: "variant",
  by: "source",
  of: {
    ...SOURCE_VARIANTS,
    github: whole(["repo"], { repo: TEXT, ...REF, ref: TEXT }),
    git: whole(["url"], { url: TEXT, ...REF, ref: TEXT }),
    hostPattern: whole(["hostPattern"], { hostPattern: TEXT }),
    pathPattern: whole(["pathPattern"], { pathPattern: TEXT })
  }
};
var RESTRICTING_SOURCES = { is: "list", of: RESTRICTING_SOURCE, bad: "entry" };
var ADDED_MARKETPLACES = {
  is: "map",
  bad: "entry",
  unknownSources: { names: Object.keys(SOURCE_VARIANTS), plugins: [...Object.keys(PLUGIN_SOURCES), "unsupported"] },
  named: true,
  of: whole(["source"], {
    source: ADDED_SOURCE,
    installLocation: TEXT,
    autoUpdate: BOOLEAN,
    pluginDigests: {
      is: "map",
      bad: "map",
      forgiven: true,
      of: { is: "list", of: TEXT, bad: "list", strict: [], strictForNull: true }
    }
  })
};
var MANAGED_MCP_SERVER = {
  ...whole(["type", "url"], {
    type: { is: "choice", of: ["http", "sse"], alias: { "streamable-http": "http" } },
    url: text("https url"),
    headers: TEXT_MAP,
    timeout: COUNT,
    alwaysLoad: BOOLEAN,
    tools: {
      is: "list",
      of: whole(["name"], { name: TEXT, permission_policy: choice("always_allow", "always_ask", "always_deny") }),
      bad: "list"
    },
    oauth: whole([], {
      clientId: TEXT,
      callbackPort: COUNT,
      authServerMetadataUrl: text("https url"),
      scopes: FILLED,
      xaa: BOOLEAN
    })
  }),
  isClean: true,
  never: ["command", "args", "env", "headersHelper"]
};
var mcpServerEntry = (name) => ({
  ...whole([], { serverName: name, serverCommand: { is: "list", of: TEXT, bad: "list", least: 1 }, serverUrl: TEXT }),
  oneOf: ["serverName", "serverCommand", "serverUrl"]
});
var MASK_OPTIONS = {
  onExtractNoMatch: choice("warn", "deny", "error"),
  decode: choice("jwt"),
  injectHosts: TEXTS
};
var credential = (place, options, rule) => {
  const needs = [...Object.keys(place)];
  return {
    is: "variant",
    by: "mode",
    of: {
      deny: {
        ...whole(needs, {
          ...place,
          ...Object.fromEntries(
            Object.entries({ ...MASK_OPTIONS, extract: TEXT, maskClaims: TEXTS, ...options }).map(([key, shape]) => [
              key,
              { ...shape, forgiven: true }
            ])
          )
        })
      },
      mask: {
        ...whole(needs, {
          ...place,
          ...MASK_OPTIONS,
          extract: text("capturing expression"),
          maskClaims: { is: "list", of: FILLED, bad: "list", least: 1 },
          ...options
        }),
        rule,
        retreat: { keep: needs, set: { mode: "deny" } }
      }
    }
  };
};
var VARIABLE = text("variable name");
var NO_AWS_PAIRS = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"].map((name, i) => ({
  accessKeyIdVar: name,
  secretAccessKeyVar: `_INVALID_PAIR_SECRET_ACCESS_KEY_{file}_${i + 1}_`
}));
var STRICT_SIGV4 = { streaming: "deny", presigned: "deny", sigv4a: "deny" };
var SIGV4_CHOICE = { is: "choice", of: ["deny", "passthrough"], strict: "deny", strictForNull: true };
var STRICT_NETWORK = {
  strictAllowlist: true,
  allowManagedDomainsOnly: true,
  allowAllUnixSockets: false,
  allowLocalBinding: false
};
var STRICT_FILESYSTEM = { allowManagedReadPathsOnly: true, disabled: false };
var STRICT_WINDOWS = { backend: "sandboxuser" };
var CREDENTIALS = {
  ...loose({
    files: {
      is: "list",
      bad: "entry",
      strict: [],
      strictForNull: true,
      of: credential({ path: FILLED }, { maskDuplicates: BOOLEAN }, "mask file")
    },
    envVars: {
      is: "list",
      bad: "entry",
      strict: [],
      strictForNull: true,
      of: credential({ name: VARIABLE }, {}, "mask variable")
    },
    allowPlaintextInject: { is: "boolean", words: true, strict: false, strictForNull: true },
    awsPairs: {
      is: "list",
      bad: "entry",
      strict: NO_AWS_PAIRS,
      strictForNull: true,
      of: {
        ...whole(["accessKeyIdVar", "secretAccessKeyVar"], {
          accessKeyIdVar: VARIABLE,
          secretAccessKeyVar: VARIABLE,
          sessionTokenVar: VARIABLE
        }),
        rule: "different variables"
      }
    },
    sigv4: {
      ...loose({ streaming: SIGV4_CHOICE, presigned: SIGV4_CHOICE, sigv4a: SIGV4_CHOICE }),
      strict: STRICT_SIGV4,
      strictForNull: true
    }
  }),
  strict: { allowPlaintextInject: false, awsPairs: NO_AWS_PAIRS, sigv4: STRICT_SIGV4 }
};
var SANDBOX = {
  ...loose(
    {
      enabled: lock(true),
      failIfUnavailable: { is: "boolean", words: true },
      ...each(
        lock(false),
        "autoAllowBashIfSandboxed",
        "allowUnsandboxedCommands",
        "enableWeakerNestedSandbox",
        "allowNestedUserNamespaces",
        "enableWeakerNetworkIsolation",
        "allowAppleEvents"
      ),
      network: {
        ...loose({
          ...each(LAX_TEXTS, "allowedDomains", "deniedDomains", "allowUnixSockets"),
          allowMachLookup: { is: "list", of: text("last star"), bad: "last entry" },
          ...each(lock(true), "strictAllowlist", "allowManagedDomainsOnly"),
          ...each(lock(false), "allowAllUnixSockets", "allowLocalBinding"),
          ...each({ is: "number" }, "httpProxyPort", "socksProxyPort"),
          tlsTerminate: whole([], { caCertPath: FILLED, caKeyPath: FILLED })
        }),
        strict: STRICT_NETWORK
      },
      filesystem: {
        ...loose({
          ...each(LAX_TEXTS, "allowWrite", "denyWrite", "denyRead", "allowRead"),
          allowManagedReadPathsOnly: lock(true),
          disabled: lock(false)
        }),
        strict: STRICT_FILESYSTEM
      },
      credentials: CREDENTIALS,
      windows: { ...loose({ backend: strictChoice("sandboxuser", "sandboxuser") }), strict: STRICT_WINDOWS },
      ignoreViolations: { is: "map", of: TEXTS, bad: "map" },
      excludedCommands: LAX_TEXTS,
      ripgrep: whole(["command"], { command: TEXT, args: TEXTS }),
      ...each(text("absolute path"), "bwrapPath", "socatPath")
    },
    "keep safe"
  ),
  strict: {
    autoAllowBashIfSandboxed: false,
    allowUnsandboxedCommands: false,
    network: STRICT_NETWORK,
    filesystem: STRICT_FILESYSTEM,
    credentials: { allowPlaintextInject: false, sigv4: STRICT_SIGV4 },
    windows: STRICT_WINDOWS,
    enableWeakerNestedSandbox: false,
    allowNestedUserNamespaces: false,
    enableWeakerNetworkIsolation: false,
    allowAppleEvents: false
  }
};
var PERMISSIONS = {
  ...loose(
    {
      allow: { is: "list", of: { is: "permission rule", effect: "allow" }, bad: "entry" },
      ask: { is: "list", of: { is: "permission rule", effect: "ask" }, bad: "last entry" },
      deny: { is: "list", of: { is: "permission rule", effect: "deny" }, bad: "last entry" },
      additionalDirectories: LAX_TEXTS,
      defaultMode: strictChoice("default", "acceptEdits", "auto", "bypassPermissions", "default", "dontAsk", "plan"),
      ...each(DISABLE, "disableBypassPermissionsMode", "disableAutoMode"),
      ...each(
        lock(true),
        "blockReadsOutsideWorkingDirectories",
        "blockWritesOutsideWorkingDirectories",
        "denyInsteadOfPrompting"
      ),
      ...each(REPLACED_TEXTS, "blockReadsExemptPaths", "workingDirectoriesAsGiven", "workingDirectoriesExclude")
    },
    "keep safe"
  ),
  strict: {
    disableBypassPermissionsMode: "disable",
    disableAutoMode: "disable",
    blockReadsOutsideWorkingDirectories: true,
    blockWritesOutsideWorkingDirectories: true,
    denyInsteadOfPrompting: true
  }
};
var policyHelper = (path) => ({
  ...whole(["path"], {
    path,
    timeoutMs: { is: "number", from: 1e3, to: 2147483647, whole: true },
    refreshIntervalMs: { is: "number", from: 6e4, to: 2147483647, whole: true, or: 0 }
  }),
  nullsAbsent: true
});
var STATUS_COMMAND = whole(["type", "command"], { type: choice("command"), command: TEXT });
var PLUGIN_OPTION = { is: "either", of: [TEXT, { is: "number" }, BOOLEAN, TEXTS] };
var EFFORT = choice("low", "medium", "high", "xhigh");
var MAX_EFFORT = choice("low", "medium", "high", "xhigh", "max");
var COMPACT_WINDOW = { is: "number", from: 1e5, whole: true };
var PRICE = { is: "number", from: 0, to: 1e4 };
var STRICT_TEXTS = { is: "list", of: TEXT, bad: "entry", strict: [], strictForNull: true };
var CHANNEL = whole(["marketplace", "plugin"], { marketplace: TEXT, plugin: TEXT });
var forgiving = (shape) => ({ ...shape, forgiven: true });
var ATTRIBUTION = {
  is: "attribution",
  as: loose({ commit: TEXT, pr: TEXT, sessionUrl: lock(false) }, "keep safe"),
  strict: { sessionUrl: false }
};
var SETTINGS_SHAPE = loose(
  {
    ...each(
      TEXT,
      "apiKeyHelper",
      "proxyAuthHelper",
      "awsAuthRefresh",
      "awsCredentialExport",
      "gcpAuthRefresh",
      "otelHeadersHelper",
      "processWrapper",
      "pluginTrustMessage",
      "model",
      "advisorModel",
      "requiredMinimumVersion",
      "requiredMaximumVersion",
      "minimumVersion",
      "claudeMd",
      "autoMemoryDirectory",
      "outputStyle",
      "agent",
      "$schema",
      "attributionProject",
      "prUrlTemplate",
      "language",
      "plansDirectory",
      "timeFormat",
      "timeZone"
    ),
    ...each(
      BOOLEAN,
      "allowNestedModelAccessUnderForceLogin",
      "disableAllHooks",
      "allowAllClaudeAiMcps",
      "allowClaudeInChromeWithManagedMcp",
      "switchModelsOnFlag",
      "includeCoAuthoredBy",
      "forceRemoteSettingsRefresh",
      "autoMemoryEnabled",
      "fileCheckpointingEnabled",
      "respectGitignore",
      "disableReplyCheck",
      "includeGitInstructions",
      "workflowKeywordTriggerEnabled",
      "bashEditDiffEnabled",
      "respondToBashCommands",
      "spinnerTipsEnabled",
      "syntaxHighlightingDisabled",
      "terminalTitleFromRename",
      "alwaysThinkingEnabled",
      "ultracode",
      "fastMode",
      "promptSuggestionEnabled",
      "emojiCompletionEnabled",
      "showClearContextOnPlanAccept",
      "prefersReducedMotion",
      "autoDreamEnabled",
      "showThinkingSummaries",
      "verbose",
      "autoCompactEnabled",
      "precomputeCompactionEnabled",
      "idleCompaction",
      "autoScrollEnabled",
      "wheelScrollAccelerationEnabled",
      "showTurnDuration",
      "showMessageTimestamps",
      "terminalProgressBarEnabled",
      "todoFeatureEnabled",
      "inputNeededNotifEnabled",
      "agentPushNotifEnabled",
      "voiceEnabled",
      "awaySummaryEnabled"
    ),
    wslInheritsWindowsSettings: { is: "boolean", words: true },
    ...each(
      lock(true),
      "allowManagedPermissionRulesOnly",
      "allowManagedHooksOnly",
      "disableSkillShellExecution",
      "allowManagedMcpServersOnly",
      "disableClaudeAiConnectors",
      "disableCommandPluginSources",
      "disableSideloadFlags",
      "disableBundledSkills",
      "enforceAvailableModels",
      "fastModePerSessionOptIn",
      "disableRemoteControl",
      "isolatePeerMachines",
      "disableAgentView",
      "disableWorkflows",
      "disableArtifact",
      "disableWindowsBashCommandSplit"
    ),
    ...each(
      lock(false),
      "skipDangerousModePermissionPrompt",
      "skipAutoPermissionPrompt",
      "useAutoModeDuringPlan",
      "enableAllProjectMcpServers",
      "channelsEnabled",
      "syncClaudeAiSkills",
      "syncClaudeAiPlugins",
      "skipWebFetchPreflight",
      "remoteControlAtStartup",
      "autoUploadSessions",
      "enableWorkflows",
      "enableArtifact",
      "autoContinueAtUsageLimit"
    ),
    ...each(DISABLE, "disableAutoMode", "disableDeepLinkRegistration"),
    ...each(COUNT, "cleanupPeriodDays", "skillListingMaxDescChars", "bashOutputMaxChars", "taskOutputMaxChars"),
    ...each(
      TEXTS,
      "enabledMcpjsonServers",
      "disabledMcpjsonServers",
      "prependPlugins",
      "appendPlugins",
      "pluginSuggestionMarketplaces",
      "fallbackModel",
      "claudeMdExcludes",
      "companyAnnouncements"
    ),
    ...each(STRICT_TEXTS, "allowedHttpHookUrls", "httpHookAllowedEnvVars", "availableModels"),
    ...each(choice("60s", "5m", "10m", "never"), "dialogExpiry", "askUserQuestionTimeout"),
    ...each(choice("5m", "1h"), "promptCacheTtl", "subagentPromptCacheTtl"),
    ...each(choice("first-wins", "merge"), "parentSettingsBehavior", "managedSourcesBehavior"),
    ...each(STATUS_COMMAND, "subagentStatusLine", "fileSuggestion"),
    additionalMarketplaces: ADDED_MARKETPLACES,
    allowedChannelPlugins: { is: "list", of: CHANNEL, bad: "entry", strict: [], strictForNull: true },
    allowedMarketplaces: { ...RESTRICTING_SOURCES, strict: [] },
    allowedMcpServers: {
      is: "list",
      of: mcpServerEntry(text("server name")),
      bad: "entry",
      strict: [],
      strictForNull: true
    },
    allowedProviders: {
      is: "list",
      of: choice("anthropic", "customEndpoint", "bedrock", "vertex", "foundry", "anthropicAws", "mantle", "gateway"),
      bad: "entry",
      strict: [],
      strictForNull: true
    },
    attribution: ATTRIBUTION,
    attributionProjectPolicy: whole([], { default: TEXT }),
    autoCompactWindow: COMPACT_WINDOW,
    autoMode: {
      ...loose({
        ...each(LAX_TEXTS, "allow", "soft_deny", "hard_deny", "environment"),
        classifyAllShell: lock(true)
      }),
      strict: { classifyAllShell: true }
    },
    autoUpdatesChannel: choice("latest", "stable", "rc"),
    availableModelsMatch: strictChoice("exact", "prefix", "exact"),
    blockedMarketplaces: { is: "list", of: ADDED_SOURCE, bad: "entry" },
    crossSessionInbound: { is: "choice", of: ["accept", "hold", "refuse"], strict: "refuse", strictForNull: true },
    daemonColdStart: choice("transient", "ask"),
    defaultShell: choice("bash", "powershell"),
    defaultView: choice("chat", "transcript"),
    deniedMcpServers: { is: "list", of: mcpServerEntry(text("trimmed")), bad: "entry" },
    deniedModels: { is: "list", of: TEXT, bad: "entry" },
    desktopMcpServersListScope: { is: "text", strict: "all", strictForNull: true },
    desktopSessionCleanupPeriodDays: { is: "number", from: 0, whole: true },
    editorMode: choice("normal", "vim"),
    effortLevel: EFFORT,
    enabledPlugins: { is: "map", of: { is: "either", of: [BOOLEAN, TEXTS] }, bad: "last entry" },
    env: { is: "texts of anything" },
    extraKnownMarketplaces: ADDED_MARKETPLACES,
    feedbackDrafts: strictChoice("off", "notify", "quiet", "off"),
    feedbackSurveyRate: { is: "number", from: 0, to: 1 },
    footerLinksRegexes: {
      is: "list",
      of: { is: "object", members: { type: TEXT }, needs: ["type"], others: "keep", bad: "object" },
      bad: "entry"
    },
    forceLoginGatewayUrl: FILLED,
    forceLoginMethod: choice("claudeai", "console", "gateway"),
    forceLoginOrgUUID: { is: "either", of: [TEXT, TEXTS], strict: [], strictForNull: true },
    gatewayInternalNetworks: {
      is: "list",
      of: TEXT,
      bad: "unreadable",
      strict: ["(unreadable)"],
      strictForNull: true
    },
    hooks: HOOKS,
    keybindingFlavor: choice("classic", "readline"),
    managedMcpServers: { is: "map", of: MANAGED_MCP_SERVER, bad: "entry", keys: "server names" },
    maxEffortLevel: MAX_EFFORT,
    maxProseWidth: { is: "number", from: 40, whole: true },
    modelOverrides: TEXT_MAP,
    modelPicker: whole(["options"], {
      options: {
        is: "list",
        of: whole(["model"], { model: TEXT, label: TEXT, description: TEXT, behavesAs: TEXT }),
        bad: "entry"
      },
      replaceBuiltInOptions: forgiving(BOOLEAN)
    }),
    modelPricing: {
      is: "object",
      members: {
        multiplier: { is: "number", above: 0, to: 10 },
        overrides: {
          is: "map",
          bad: "entry",
          of: whole(["input", "output", "cacheRead", "cacheWrite"], {
            input: PRICE,
            output: PRICE,
            cacheRead: PRICE,
            cacheWrite: PRICE
          })
        }
      },
      others: "drop",
      bad: "blank"
    },
    modelSettings: {
      is: "map",
      bad: "entry",
      keys: "own names",
      of: {
        is: "object",
        members: {
          effortLevel: EFFORT,
          maxEffortLevel: MAX_EFFORT,
          autoCompactWindow: { is: "either", of: [choice("auto"), COMPACT_WINDOW] }
        },
        others: "keep",
        bad: "blank"
      }
    },
    permissions: PERMISSIONS,
    pluginConfigs: {
      is: "map",
      bad: "map",
      of: whole([], {
        mcpServers: { is: "map", of: { is: "map", of: PLUGIN_OPTION, bad: "map" }, bad: "map" },
        options: { is: "map", of: PLUGIN_OPTION, bad: "map" }
      })
    },
    policyHelper: policyHelper(TEXT),
    policyHelpers: {
      is: "object",
      members: {
        ...each(policyHelper(text("plain path")), "macos", "linux", "wsl"),
        windows: policyHelper(text("program path"))
      },
      others: "drop",
      bad: "blank",
      strict: {}
    },
    preferredNotifChannel: choice(
      "auto",
      "iterm2",
      "terminal_bell",
      "iterm2_with_bell",
      "kitty",
      "ghostty",
      "notifications_disabled"
    ),
    remote: whole([], { defaultEnvironmentId: TEXT }),
    sandbox: SANDBOX,
    skillListingBudgetFraction: { is: "number", above: 0, to: 1 },
    skillOverrides: { is: "map", of: choice("on", "name-only", "user-invocable-only", "off"), bad: "map" },
    spellcheck: {
      is: "object",
      members: { enabled: BOOLEAN, ...each(TEXT, "checker", "language", "color") },
      others: "keep",
      bad: "blank"
    },
    spinnerTipsOverride: {
      is: "object",
      members: {
        excludeDefault: BOOLEAN,
        ...each(TEXT, "tipsFile", "label"),
        tips: {
          is: "list",
          of: { is: "either", of: [TEXT, { is: "map", of: ANYTHING, bad: "map" }] },
          bad: "entry",
          strict: [],
          strictForNull: true
        }
      },
      others: "keep",
      bad: "blank"
    },
    spinnerVerbs: whole(["mode", "verbs"], { mode: choice("append", "replace"), verbs: TEXTS }),
    sshConfigs: {
      is: "list",
      of: whole(["id", "name", "sshHost"], {
        ...each(TEXT, "id", "name", "sshHost", "sshIdentityFile", "startDirectory"),
        sshPort: { is: "number", whole: true }
      }),
      bad: "list"
    },
    statusLine: whole(["type", "command"], {
      type: choice("command"),
      command: TEXT,
      padding: { is: "number" },
      refreshInterval: forgiving({ is: "number", from: 1 }),
      hideVimModeIndicator: BOOLEAN
    }),
    strictKnownMarketplaces: { ...RESTRICTING_SOURCES, strict: [] },
    strictPluginOnlyCustomization: {
      is: "either",
      of: [BOOLEAN, { is: "list", of: choice("skills", "agents", "hooks", "mcp"), bad: "entry" }],
      strict: true
    },
    teammateMode: choice("auto", "tmux", "iterm2", "in-process"),
    theme: text("theme"),
    tui: choice("default", "fullscreen"),
    viewMode: choice("default", "verbose", "focus"),
    vimInsertModeRemaps: { is: "map", of: ANYTHING, bad: "map" },
    voice: whole([], { enabled: BOOLEAN, mode: choice("hold", "tap"), autoSubmit: BOOLEAN }),
    workflowSizeGuideline: choice("unrestricted", "small", "medium", "large"),
    worktree: {
      ...loose({
        ...each(LAX_TEXTS, "symlinkDirectories", "sparsePaths"),
        baseRef: choice("fresh", "head"),
        bgIsolation: strictChoice("worktree", "worktree", "none"),
        location: TEXT
      }),
      strict: { bgIsolation: "worktree" }
    }
  },
  "keep"
);
var RENAMED = {
  allowedMarketplaces: "strictKnownMarketplaces",
  additionalMarketplaces: "extraKnownMarketplaces"
};
var THEMES = [
  "auto",
  "dark",
  "light",
  "light-daltonized",
  "dark-daltonized",
  "light-ansi",
  "dark-ansi"
];
var RESERVED_MARKETPLACES = [
  "inline",
  "builtin",
  "agent-skills",
  "anthropic-agent-skills",
  "claude-code-marketplace",
  "claude-code-plugins",
  "claude-community",
  "financial-services-plugins",
  "healthcare",
  "knowledge-work-plugins",
  "life-sciences"
];
var RESERVED_SERVERS = [
  "constructor",
  "prototype",
  "__proto__",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__"
];

// src/facts/settings.generated.ts
var SETTING_ROWS = [
  { "key": "permissions.allow", "type": "strings", "scope": "any", "category": "permissions", "merge": "concat", "kind": "grantList", "dimension": "power", "meaning": "Tool calls that run without asking a person.", "note": "Never beats deny or ask. Withheld whole when the same file has a deny or ask list that ends up unusable." },
  { "key": "permissions.ask", "type": "strings", "scope": "any", "category": "permissions", "merge": "concat", "kind": "denyList", "dimension": "power", "meaning": "Tool calls that always stop for a human decision.", "note": "Adding narrows versus allow, but an ask that duplicates a deny is dead. Under dontAsk mode an ask behaves like a deny. A bare Bash ask is skipped for sandboxed commands while sandbox.autoAllowBashIfSandboxed is on." },
  { "key": "permissions.deny", "type": "strings", "scope": "any", "category": "permissions", "merge": "concat", "kind": "denyList", "dimension": "power", "meaning": "Tool calls that are always blocked.", "note": "First in the evaluation order, in every mode. A wrong type (string instead of list) silently removes the whole list." },
  { "key": "permissions.additionalDirectories", "type": "strings", "scope": "any", "category": "permissions", "merge": "concat", "kind": "grantList", "dimension": "power", "meaning": "Extra folders Claude may treat as its workspace (readable without a prompt, editable per mode)." },
  { "key": "permissions.defaultMode", "type": "enum", "values": ["acceptEdits", "auto", "bypassPermissions", "default", "dontAsk", "plan"], "scope": "any", "category": "permissions", "merge": "last", "kind": "strictEnum", "dimension": "power", "order": ["bypassPermissions", "auto", "acceptEdits", "default", "plan", "dontAsk"], "unsetDependsOn": "plan- and surface-dependent built-in (reported as auto from 2.1.283)", "meaning": "How much Claude may do without asking when a session starts.", "note": 'Order is ours: plan and dontAsk are incomparable in kind (plan blocks edits; dontAsk denies everything not pre-approved). A managed value is only the starting mode: the user can still switch mode in the session. "manual" is an alias of default; unknown values are read as default.' },
  { "key": "permissions.disableBypassPermissionsMode", "type": "enum", "values": ["disable"], "scope": "any", "category": "permissions", "merge": "last", "kind": "strictEnum", "dimension": "power", "order": [null, "disable"], "unset": null, "meaning": "Forbids running with every permission prompt switched off.", "note": 'Only the string "disable" is meaningful; any other non-null, non-false value is also read as "disable"; false and null are dropped, so they do NOT undo an earlier "disable".' },
  { "key": "permissions.disableAutoMode", "type": "enum", "values": ["disable"], "scope": "any", "category": "permissions", "aliasOf": "disableAutoMode", "merge": "last", "kind": "strictEnum", "dimension": "power", "order": [null, "disable"], "unset": null, "meaning": "Forbids the classifier-driven mode that runs most things without asking." },
  { "key": "disableAutoMode", "type": "enum", "values": ["disable"], "scope": "any", "category": "permissions", "merge": "last", "kind": "strictEnum", "dimension": "power", "order": [null, "disable"], "unset": null, "meaning": "Same switch at top level: forbids auto mode." },
  { "key": "permissions.blockReadsOutsideWorkingDirectories", "type": "boolean", "scope": "any", "category": "permissions", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "File tools may not read outside the workspace, in any mode; true from any source wins." },
  { "key": "permissions.blockWritesOutsideWorkingDirectories", "type": "boolean", "scope": "any", "category": "permissions", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "File tools may not write outside the workspace, in any mode.", "note": "Newest builds only (seen in SDK 0.3.330, not in docs of 2.1.296). Does not limit shell commands or MCP tools." },
  { "key": "permissions.denyInsteadOfPrompting", "type": "boolean", "scope": "any", "category": "permissions", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Anything that would have asked a person is refused instead.", "note": "Newest builds only." },
  { "key": "permissions.blockReadsExemptPaths", "type": "strings", "scope": "host", "category": "permissions", "merge": "concat", "kind": "neutral", "dimension": "power", "meaning": "Host-program only: has no effect in a managed file.", "note": "Ignored in managed settings; a lint, not a policy change." },
  { "key": "permissions.workingDirectoriesAsGiven", "type": "strings", "scope": "host", "category": "permissions", "merge": "concat", "kind": "neutral", "dimension": "power", "meaning": "Host-program only: has no effect in a managed file.", "note": "Ignored in managed settings." },
  { "key": "permissions.workingDirectoriesExclude", "type": "strings", "scope": "host", "category": "permissions", "merge": "concat", "kind": "neutral", "dimension": "power", "meaning": "Host-program only: has no effect in a managed file.", "note": "Ignored in managed settings." },
  { "key": "allowManagedPermissionRulesOnly", "type": "boolean", "scope": "managed", "managedOnly": true, "category": "permissions", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Only the organization's permission rules count; users' and repos' rules are ignored.", "note": "Interaction: it also throws away users' own deny and ask rules from settings files, and host-supplied allow rules (Cowork folders), so turning it ON can break workflows; the CLI deny flags and session deny rules still apply." },
  { "key": "skipDangerousModePermissionPrompt", "type": "boolean", "scope": "any", "category": "permissions", "merge": "last", "kind": "strictBool", "dimension": "oversight", "strict": false, "unset": false, "meaning": "Skips the warning shown before entering no-prompt mode." },
  { "key": "skipAutoPermissionPrompt", "type": "boolean", "scope": "any", "category": "permissions", "merge": "last", "kind": "strictBool", "dimension": "oversight", "strict": false, "unset": false, "meaning": "Skips the one-time notice before auto mode." },
  { "key": "useAutoModeDuringPlan", "type": "boolean", "scope": "any", "category": "permissions", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": false, "unset": true, "meaning": "Lets the classifier, not a person, clear shell commands while planning.", "note": "false from any admin or user source wins." },
  { "key": "autoMode.allow", "type": "strings", "scope": "any", "category": "permissions", "merge": "concat", "kind": "grantList", "dimension": "power", "defaultsToken": "$defaults", "meaning": "Extra things the auto-mode classifier should let through.", "note": `Prose. Without "$defaults" the built-in list is replaced. Users' own lists add to it. Entries concatenate across fragments.` },
  { "key": "autoMode.soft_deny", "type": "strings", "scope": "any", "category": "permissions", "merge": "concat", "kind": "denyList", "dimension": "power", "defaultsToken": "$defaults", "meaning": "Things auto mode blocks unless the user clearly meant them.", "note": 'Setting it without "$defaults" DROPS the built-in blocks, so a first set can widen. A user allow entry can override soft_deny.' },
  { "key": "autoMode.hard_deny", "type": "strings", "scope": "any", "category": "permissions", "merge": "concat", "kind": "denyList", "dimension": "power", "defaultsToken": "$defaults", "meaning": "Things auto mode blocks no matter what the user says.", "note": 'Same "$defaults" trap.' },
  { "key": "autoMode.environment", "type": "strings", "scope": "any", "category": "permissions", "merge": "concat", "kind": "grantList", "dimension": "power", "defaultsToken": "$defaults", "meaning": "Repos, domains and buckets auto mode should regard as trusted." },
  { "key": "autoMode.classifyAllShell", "type": "boolean", "scope": "any", "category": "permissions", "since": "2.1.193", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "In auto mode, every shell command goes through the classifier even if an allow rule matches." },
  { "key": "sandbox.enabled", "type": "boolean", "scope": "any", "category": "sandbox", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Runs shell commands inside an operating-system sandbox.", "note": "Turning it on can also WIDEN prompting: with sandbox.autoAllowBashIfSandboxed on (documented default true up to at least 2.1.284, documented default false in SDK 0.3.330) sandboxed Bash runs without a prompt. Pin that key next to this one." },
  { "key": "sandbox.failIfUnavailable", "type": "boolean", "scope": "any", "category": "sandbox", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Refuses to start when the sandbox cannot run.", "note": 'Without it, a machine that cannot sandbox only warns and runs commands unsandboxed. "true" as text works, other text is dropped (fails open).' },
  { "key": "sandbox.autoAllowBashIfSandboxed", "type": "boolean", "scope": "any", "category": "sandbox", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": false, "unsetDependsOn": "version-dependent: true in docs of 2.1.240 to 2.1.284, false in SDK 0.3.330 (2.1.330)", "meaning": "Lets sandboxed shell commands run with no permission prompt." },
  { "key": "sandbox.allowUnsandboxedCommands", "type": "boolean", "scope": "any", "category": "sandbox", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": false, "unset": true, "meaning": "Lets Claude ask to re-run a blocked command outside the sandbox." },
  { "key": "sandbox.excludedCommands", "type": "strings", "scope": "any", "category": "sandbox", "merge": "concat", "kind": "grantList", "dimension": "power", "meaning": "Commands that run outside the sandbox.", "note": "No managed-only lock exists; users can always append (except project files once allowUnsandboxedCommands:false or allowManagedDomainsOnly:true)." },
  { "key": "sandbox.enabledPlatforms", "type": "strings", "values": ["macos", "linux", "wsl", "windows"], "scope": "managed", "managedOnly": true, "category": "sandbox", "merge": "last", "kind": "coverageList", "dimension": "power", "absent": "all platforms", "meaning": "Operating systems on which the sandbox setting applies.", "note": "In SchemaStore (2026-06) and accepted by the parser, absent from the SDK type. On unlisted platforms the whole sandbox block is inert, failIfUnavailable included." },
  { "key": "sandbox.network.allowedDomains", "type": "strings", "scope": "any", "category": "sandbox", "merge": "concat", "kind": "grantList", "dimension": "dataflow", "meaning": "Internet hosts sandboxed commands may reach without asking.", "note": "Behaves as an allowlist with prompt fallback: unset means every new host asks; with strictAllowlist or allowManagedDomainsOnly it is the hard list. Merged with WebFetch(domain:) allow rules." },
  { "key": "sandbox.network.deniedDomains", "type": "strings", "scope": "any", "category": "sandbox", "merge": "concat", "kind": "denyList", "dimension": "dataflow", "meaning": "Internet hosts sandboxed commands may never reach.", "note": "Beats allowedDomains. A wrong type also withholds allowedDomains from the same file." },
  { "key": "sandbox.network.strictAllowlist", "type": "boolean", "scope": "any", "category": "sandbox", "since": "2.1.219", "merge": "last", "kind": "strictBool", "dimension": "dataflow", "strict": true, "unset": false, "meaning": "Unlisted hosts are refused instead of asked about (shell commands only, not WebFetch)." },
  { "key": "sandbox.network.allowManagedDomainsOnly", "type": "boolean", "scope": "managed", "managedOnly": true, "category": "sandbox", "merge": "last", "kind": "strictBool", "dimension": "dataflow", "strict": true, "unset": false, "meaning": "Only the organization's domain list counts; everything else is blocked silently.", "note": "Read from every admin source. With an empty managed list it blocks all sandboxed egress." },
  { "key": "sandbox.network.allowUnixSockets", "type": "strings", "scope": "any", "category": "sandbox", "merge": "concat", "kind": "grantList", "dimension": "power", "meaning": "Local sockets sandboxed commands may talk to.", "note": "macOS only; a Docker socket is equivalent to root on the host." },
  { "key": "sandbox.network.allowAllUnixSockets", "type": "boolean", "scope": "any", "category": "sandbox", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": false, "unset": false, "meaning": "Opens every local socket to sandboxed commands." },
  { "key": "sandbox.network.allowLocalBinding", "type": "boolean", "scope": "any", "category": "sandbox", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": false, "unset": false, "meaning": "Lets sandboxed commands listen on localhost (macOS)." },
  { "key": "sandbox.network.allowMachLookup", "type": "strings", "scope": "any", "category": "sandbox", "merge": "concat", "kind": "grantList", "dimension": "power", "meaning": "macOS system services reachable from inside the sandbox." },
  { "key": "sandbox.network.httpProxyPort", "type": "number", "scope": "any", "category": "sandbox", "merge": "last", "kind": "redirect", "dimension": "dataflow", "meaning": "Sends sandbox traffic through your own HTTP proxy instead of the built-in one that enforces the domain lists." },
  { "key": "sandbox.network.socksProxyPort", "type": "number", "scope": "any", "category": "sandbox", "merge": "last", "kind": "redirect", "dimension": "dataflow", "meaning": "Sends sandbox traffic through your own SOCKS proxy instead of the built-in one." },
  { "key": "sandbox.network.tlsTerminate", "type": "object", "scope": "any", "category": "sandbox", "merge": "last", "kind": "redirect", "dimension": "dataflow", "meaning": "Lets the sandbox proxy decrypt HTTPS with a local certificate authority." },
  { "key": "sandbox.filesystem.allowWrite", "type": "strings", "scope": "any", "category": "sandbox", "merge": "concat", "kind": "grantList", "dimension": "power", "meaning": "Extra places sandboxed commands may write." },
  { "key": "sandbox.filesystem.denyWrite", "type": "strings", "scope": "any", "category": "sandbox", "merge": "concat", "kind": "denyList", "dimension": "power", "meaning": "Places sandboxed commands may not write.", "note": "On Linux an entry with * ? [ is skipped." },
  { "key": "sandbox.filesystem.denyRead", "type": "strings", "scope": "any", "category": "sandbox", "merge": "concat", "kind": "denyList", "dimension": "power", "meaning": "Places sandboxed commands may not read.", "note": "A wrong type withholds allowRead and allowWrite of the same file too." },
  { "key": "sandbox.filesystem.allowRead", "type": "strings", "scope": "any", "category": "sandbox", "merge": "concat", "kind": "grantList", "dimension": "power", "meaning": "Exceptions that re-open blocked reads.", "note": "Re-opens parts of denyRead; users can add entries unless allowManagedReadPathsOnly is on." },
  { "key": "sandbox.filesystem.allowManagedReadPathsOnly", "type": "boolean", "scope": "managed", "managedOnly": true, "category": "sandbox", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Users cannot re-open reads the organization blocked.", "note": "Read from every admin source." },
  { "key": "sandbox.filesystem.disabled", "type": "boolean", "scope": "any", "category": "sandbox", "since": "2.1.216", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": false, "unset": false, "meaning": "Turns the file-system half of the sandbox off." },
  { "key": "sandbox.credentials.files", "type": "objects", "scope": "any", "category": "sandbox", "since": "2.1.187", "merge": "concat", "kind": "denyList", "dimension": "power", "entryKey": "path", "meaning": "Credential files hidden from (or masked for) sandboxed commands.", "note": "mode deny is stricter than mask; mask with no injectHosts injects at every allowed host." },
  { "key": "sandbox.credentials.envVars", "type": "objects", "scope": "any", "category": "sandbox", "since": "2.1.187", "merge": "concat", "kind": "denyList", "dimension": "power", "entryKey": "name", "meaning": "Secret environment variables hidden from (or masked for) sandboxed commands." },
  { "key": "sandbox.credentials.allowPlaintextInject", "type": "boolean", "scope": "any", "category": "sandbox", "since": "2.1.187", "merge": "last", "kind": "strictBool", "dimension": "dataflow", "strict": false, "unset": false, "meaning": "Allows real credentials to be sent over unencrypted HTTP." },
  { "key": "sandbox.credentials.awsPairs", "type": "objects", "scope": "any", "category": "sandbox", "since": "2.1.187", "merge": "concat", "kind": "redirect", "dimension": "dataflow", "meaning": "Which masked variables form an AWS key pair for re-signing." },
  { "key": "sandbox.credentials.sigv4.streaming", "type": "enum", "values": ["deny", "passthrough"], "scope": "any", "category": "sandbox", "since": "2.1.187", "merge": "last", "kind": "strictEnum", "dimension": "dataflow", "order": ["passthrough", "deny"], "unset": "deny", "meaning": "What to do with AWS request shapes that cannot be re-signed (streaming)." },
  { "key": "sandbox.credentials.sigv4.presigned", "type": "enum", "values": ["deny", "passthrough"], "scope": "any", "category": "sandbox", "since": "2.1.187", "merge": "last", "kind": "strictEnum", "dimension": "dataflow", "order": ["passthrough", "deny"], "unset": "deny", "meaning": "What to do with AWS request shapes that cannot be re-signed (presigned)." },
  { "key": "sandbox.credentials.sigv4.sigv4a", "type": "enum", "values": ["deny", "passthrough"], "scope": "any", "category": "sandbox", "since": "2.1.187", "merge": "last", "kind": "strictEnum", "dimension": "dataflow", "order": ["passthrough", "deny"], "unset": "deny", "meaning": "What to do with AWS request shapes that cannot be re-signed (sigv4a)." },
  { "key": "sandbox.ignoreViolations", "type": "object", "scope": "any", "category": "sandbox", "merge": "by name", "kind": "grantMap", "dimension": "oversight", "meaning": "Sandbox violations that are not reported." },
  { "key": "sandbox.enableWeakerNestedSandbox", "type": "boolean", "scope": "any", "category": "sandbox", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": false, "unset": false, "meaning": "Weaker Linux sandbox for containers." },
  { "key": "sandbox.allowNestedUserNamespaces", "type": "boolean", "scope": "any", "category": "sandbox", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": false, "unset": false, "meaning": "Lets sandboxed commands make their own namespaces (defeats the file rules).", "note": "Newest builds; vendor text says it removes code-execution isolation." },
  { "key": "sandbox.enableWeakerNetworkIsolation", "type": "boolean", "scope": "any", "category": "sandbox", "merge": "last", "kind": "strictBool", "dimension": "dataflow", "strict": false, "unset": false, "meaning": "Opens a macOS trust service that can be used to leak data." },
  { "key": "sandbox.allowAppleEvents", "type": "boolean", "scope": "any", "category": "sandbox", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": false, "unset": false, "meaning": "Lets sandboxed commands drive other macOS apps (escape)." },
  { "key": "sandbox.ripgrep", "type": "object", "scope": "any", "category": "sandbox", "merge": "last", "kind": "exec", "dimension": "power", "meaning": "Replaces the search binary Claude Code runs." },
  { "key": "sandbox.bwrapPath", "type": "string", "scope": "managed", "managedOnly": true, "category": "sandbox", "since": "2.1.133", "merge": "last", "kind": "exec", "dimension": "power", "meaning": "Replaces the Linux sandbox binary." },
  { "key": "sandbox.socatPath", "type": "string", "scope": "managed", "managedOnly": true, "category": "sandbox", "since": "2.1.133", "merge": "last", "kind": "exec", "dimension": "power", "meaning": "Replaces the Linux sandbox relay binary." },
  { "key": "sandbox.windows.backend", "type": "string", "scope": "any", "category": "sandbox", "merge": "last", "kind": "neutral", "dimension": "power", "meaning": "Which Windows sandbox mechanism is used (undocumented).", "note": "Undocumented; seen only as a parser fallback value (sandboxuser)." },
  { "key": "forceLoginMethod", "type": "enum", "values": ["claudeai", "console", "gateway"], "scope": "any", "category": "auth", "merge": "last", "kind": "pin", "dimension": "auth", "meaning": "Which kind of account people may sign in with.", "note": "A claudeai or console value in MDM or the file beats server-managed. gateway only from the machine. Unknown value is dropped (fails open)." },
  { "key": "forceLoginOrgUUID", "type": "string or strings", "scope": "any", "category": "auth", "merge": "concat", "kind": "pin", "dimension": "auth", "meaning": "Only accounts of this organization may sign in.", "note": "Enforced only from a managed source. Not checked for UUID shape: a placeholder locks everybody out; [] blocks every login; one non-string element turns the whole array into []. Adding a UUID to the array widens." },
  { "key": "forceLoginGatewayUrl", "type": "string", "scope": "machine", "managedOnly": true, "category": "auth", "merge": "last", "kind": "redirect", "dimension": "auth", "meaning": "The gateway that sign-in (and then all model traffic) goes to." },
  { "key": "gatewayInternalNetworks", "type": "strings", "scope": "machine", "managedOnly": true, "category": "auth", "merge": "concat", "kind": "grantList", "dimension": "auth", "meaning": "Public address blocks that count as your internal network for gateway login.", "note": "Any invalid value makes new gateway logins fail." },
  { "key": "allowedProviders", "type": "strings", "values": ["anthropic", "customEndpoint", "bedrock", "vertex", "foundry", "anthropicAws", "mantle", "gateway"], "scope": "managed", "managedOnly": true, "category": "auth", "merge": "concat", "kind": "gateList", "dimension": "auth", "absent": "every provider", "meaning": "Which model providers this machine may use.", "note": "Only enforcement when it comes from the machine. Older versions ignore it: pair with requiredMinimumVersion." },
  { "key": "allowNestedModelAccessUnderForceLogin", "type": "boolean", "scope": "machine", "managedOnly": true, "category": "auth", "merge": "last", "kind": "strictBool", "dimension": "auth", "strict": false, "unset": false, "meaning": "Weakens the login pin for self-hosted runner machines." },
  { "key": "apiKeyHelper", "type": "string", "scope": "any", "category": "auth", "merge": "last", "kind": "exec", "dimension": "auth", "meaning": "A command that prints the API credential." },
  { "key": "proxyAuthHelper", "type": "string", "scope": "any", "category": "auth", "merge": "last", "kind": "exec", "dimension": "auth", "meaning": "A command that prints the proxy password header." },
  { "key": "awsAuthRefresh", "type": "string", "scope": "any", "category": "auth", "merge": "last", "kind": "exec", "dimension": "auth", "meaning": "A command that refreshes AWS credentials." },
  { "key": "awsCredentialExport", "type": "string", "scope": "any", "category": "auth", "merge": "last", "kind": "exec", "dimension": "auth", "meaning": "A command that prints AWS credentials." },
  { "key": "gcpAuthRefresh", "type": "string", "scope": "any", "category": "auth", "merge": "last", "kind": "exec", "dimension": "auth", "meaning": "A command that refreshes Google credentials." },
  { "key": "otelHeadersHelper", "type": "string", "scope": "any", "category": "telemetry", "merge": "last", "kind": "exec", "dimension": "oversight", "meaning": "A command that prints authentication headers for telemetry." },
  { "key": "processWrapper", "type": "string", "scope": "any", "category": "auth", "since": "2.1.210", "merge": "last", "kind": "exec", "dimension": "power", "meaning": "A launcher put in front of Claude Code's background processes." },
  { "key": "hooks", "type": "object", "scope": "any", "category": "hooks", "merge": "concat", "kind": "hookMap", "dimension": "oversight", "meaning": "Programs, web calls or prompts that run at points of the agent loop.", "note": "Each group concatenates across fragments and is not de-duplicated. One invalid handler under PreToolUse or PermissionRequest removes EVERY hook of that file; under other events only that handler. Removing a PreToolUse, PermissionRequest or ConfigChange hook loses a control; adding one runs new code on every machine." },
  { "key": "allowManagedHooksOnly", "type": "boolean", "scope": "managed", "managedOnly": true, "category": "hooks", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Only hooks the organization ships may run.", "note": "Also disables command plugin sources unless disableCommandPluginSources is false, and narrows statusLine and fileSuggestion." },
  { "key": "disableAllHooks", "type": "boolean", "scope": "any", "category": "hooks", "merge": "last", "kind": "review", "dimension": "oversight", "meaning": "Turns every hook off, including the organization's.", "note": `In managed settings it switches off the organization's own hooks as well: a control loss. Treated by the vendor as restrictive for hosts but it is oversight-reducing for an org with audit hooks. "true" as text is dropped.` },
  { "key": "allowedHttpHookUrls", "type": "strings", "scope": "any", "category": "hooks", "merge": "concat", "kind": "gateList", "dimension": "dataflow", "absent": "any URL", "meaning": "Web addresses hooks may send data to.", "note": "Merges with users' lists, so it can be widened from user settings. Also constrains managed hooks." },
  { "key": "httpHookAllowedEnvVars", "type": "strings", "scope": "any", "category": "hooks", "merge": "concat", "kind": "gateList", "dimension": "dataflow", "absent": "each hook's own list", "meaning": "Environment variables a web hook may put in its headers." },
  { "key": "disableSkillShellExecution", "type": "boolean", "scope": "any", "category": "hooks", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Stops skills and slash commands from running embedded shell snippets." },
  { "key": "statusLine", "type": "object", "scope": "any", "category": "hooks", "merge": "last", "kind": "exec", "dimension": "power", "meaning": "A command that draws the status line, run continuously." },
  { "key": "subagentStatusLine", "type": "object", "scope": "any", "category": "hooks", "merge": "last", "kind": "exec", "dimension": "power", "meaning": "A command that draws subagent rows (deprecated)." },
  { "key": "fileSuggestion", "type": "object", "scope": "any", "category": "hooks", "merge": "last", "kind": "exec", "dimension": "power", "meaning": "A command that answers @-file suggestions." },
  { "key": "allowedMcpServers", "type": "objects", "scope": "any", "category": "mcp", "merge": "concat", "kind": "gateList", "dimension": "power", "absent": "every server", "nonMonotone": true, "meaning": "MCP servers people may use.", "note": "Without allowManagedMcpServersOnly users can add their own entries. Servers in managedMcpServers do not need it." },
  { "key": "deniedMcpServers", "type": "objects", "scope": "any", "category": "mcp", "merge": "concat", "kind": "denyList", "dimension": "power", "meaning": "MCP servers that are always blocked.", "note": "serverName is only a label a user can change; use serverUrl or serverCommand." },
  { "key": "allowManagedMcpServersOnly", "type": "boolean", "scope": "managed", "managedOnly": true, "category": "mcp", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Only the organization's MCP allowlist counts.", "note": "Without a managed allowedMcpServers it locks nothing: every server not denied still loads." },
  { "key": "managedMcpServers", "type": "object", "scope": "managed", "managedOnly": true, "category": "mcp", "since": "2.1.259", "merge": "by name, whole", "kind": "grantMap", "dimension": "power", "meaning": "MCP servers given to every user.", "note": "Same name in a later fragment replaces the whole entry (headers are lost). stdio entries, ${VAR} references and non-https URLs are dropped silently." },
  { "key": "allowAllClaudeAiMcps", "type": "boolean", "scope": "managed", "managedOnly": true, "category": "mcp", "since": "2.1.149", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": false, "unset": false, "meaning": "Lets claude.ai connectors load next to an exclusive managed-mcp.json." },
  { "key": "allowClaudeInChromeWithManagedMcp", "type": "boolean", "scope": "machine", "managedOnly": true, "category": "mcp", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": false, "unset": false, "meaning": "Lets the Chrome server run next to an exclusive managed-mcp.json." },
  { "key": "desktopMcpServersListScope", "type": "string", "scope": "managed", "managedOnly": true, "category": "mcp", "merge": "last", "kind": "strictEnum", "dimension": "power", "order": ["off", "code", "all"], "unset": "code", "meaning": "How far the MCP lists reach in the desktop app." },
  { "key": "disableClaudeAiConnectors", "type": "boolean", "scope": "any", "category": "mcp", "since": "2.1.182", "merge": "last", "kind": "strictBool", "dimension": "dataflow", "strict": true, "unset": false, "meaning": "Switches claude.ai cloud connectors off; true from any source wins." },
  { "key": "enableAllProjectMcpServers", "type": "boolean", "scope": "any", "category": "mcp", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": false, "unset": false, "meaning": "Auto-approves every MCP server a repository declares." },
  { "key": "enabledMcpjsonServers", "type": "strings", "scope": "any", "category": "mcp", "merge": "concat", "kind": "grantList", "dimension": "power", "meaning": "Repository MCP servers approved by name." },
  { "key": "disabledMcpjsonServers", "type": "strings", "scope": "any", "category": "mcp", "merge": "concat", "kind": "denyList", "dimension": "power", "meaning": "Repository MCP servers rejected by name." },
  { "key": "channelsEnabled", "type": "boolean", "scope": "managed", "managedOnly": true, "category": "mcp", "merge": "last", "kind": "strictBool", "dimension": "dataflow", "strict": false, "unsetDependsOn": "plan-dependent; blocked on Team/Enterprise and on Console once managed settings exist", "meaning": "Lets outside messages be pushed into sessions." },
  { "key": "allowedChannelPlugins", "type": "objects", "scope": "managed", "managedOnly": true, "category": "mcp", "merge": "concat", "kind": "gateList", "dimension": "dataflow", "absent": "vendor default list", "meaning": "Which plugins may push messages into sessions.", "note": "Needs channelsEnabled:true." },
  { "key": "strictKnownMarketplaces", "type": "objects", "scope": "managed", "managedOnly": true, "category": "plugins", "merge": "concat", "kind": "gateList", "dimension": "power", "absent": "any marketplace", "meaning": "Plugin marketplaces people may add.", "note": "[] blocks every source. hostPattern/pathPattern are regexes; owner/* only here. A policy gate only: it registers nothing." },
  { "key": "allowedMarketplaces", "type": "objects", "scope": "managed", "managedOnly": true, "category": "plugins", "since": "2.1.232", "aliasOf": "strictKnownMarketplaces", "merge": "concat", "kind": "gateList", "dimension": "power", "absent": "any marketplace", "meaning": "Alias of strictKnownMarketplaces." },
  { "key": "blockedMarketplaces", "type": "objects", "scope": "managed", "managedOnly": true, "category": "plugins", "merge": "concat", "kind": "denyList", "dimension": "power", "meaning": "Plugin marketplaces that are blocked." },
  { "key": "extraKnownMarketplaces", "type": "object", "scope": "any", "category": "plugins", "merge": "by name, whole", "kind": "grantMap", "dimension": "power", "meaning": "Plugin marketplaces pre-registered for everyone.", "note": "Same name: the later entry replaces the earlier one whole. A faulty entry is dropped alone; an unknown source type drops the whole key of that file. autoUpdate:true is a standing code-update channel; an unpinned ref or a headersHelper raises the risk." },
  { "key": "additionalMarketplaces", "type": "object", "scope": "any", "category": "plugins", "since": "2.1.232", "aliasOf": "extraKnownMarketplaces", "merge": "by name, whole", "kind": "grantMap", "dimension": "power", "meaning": "Alias of extraKnownMarketplaces." },
  { "key": "enabledPlugins", "type": "object", "scope": "any", "category": "plugins", "merge": "by name", "kind": "pluginMap", "dimension": "power", "meaning": "Plugins forced on or blocked.", "note": "true force-enables (its hooks then count as managed), false blocks at every scope. A list value is accepted but leaves the plugin off. Non-boolean scalars are dropped." },
  { "key": "prependPlugins", "type": "strings", "scope": "any", "category": "plugins", "merge": "concat", "kind": "review", "dimension": "power", "meaning": "Managed plugins whose hooks run before all others; setting it also displaces the built-in security plugin unless it is listed." },
  { "key": "appendPlugins", "type": "strings", "scope": "any", "category": "plugins", "merge": "concat", "kind": "review", "dimension": "power", "meaning": "Managed plugins whose hooks run last." },
  { "key": "pluginSuggestionMarketplaces", "type": "strings", "scope": "managed", "managedOnly": true, "category": "plugins", "merge": "concat", "kind": "grantList", "dimension": "ux", "meaning": "Marketplaces that may advertise plugins." },
  { "key": "pluginTrustMessage", "type": "string", "scope": "managed", "managedOnly": true, "category": "plugins", "merge": "last", "kind": "neutral", "dimension": "ux", "meaning": "Text added to the plugin trust warning." },
  { "key": "pluginConfigs", "type": "object", "scope": "any", "category": "plugins", "merge": "last", "kind": "review", "dimension": "power", "meaning": "Options handed to plugins and their servers." },
  { "key": "disableCommandPluginSources", "type": "boolean", "scope": "managed", "managedOnly": true, "category": "plugins", "since": "2.1.229", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unsetDependsOn": "follows allowManagedHooksOnly", "meaning": "Blocks plugins that are installed by running a command." },
  { "key": "disableSideloadFlags", "type": "boolean", "scope": "managed", "managedOnly": true, "category": "plugins", "since": "2.1.193", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Rejects command-line flags that load plugins, agents or MCP servers from outside." },
  { "key": "strictPluginOnlyCustomization", "type": "boolean or strings", "values": ["skills", "agents", "hooks", "mcp"], "scope": "managed", "managedOnly": true, "category": "plugins", "merge": "concat", "kind": "lockSet", "dimension": "power", "absent": "nothing locked", "meaning": "Skills, agents, hooks or MCP servers may only come from plugins or the organization.", "note": "true over an array keeps true; an array over true (later fragment) replaces it and unlocks the rest. Unknown surface names are ignored." },
  { "key": "disableBundledSkills", "type": "boolean", "scope": "any", "category": "plugins", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Removes the skills that ship with Claude Code." },
  { "key": "skillOverrides", "type": "object", "scope": "any", "category": "plugins", "merge": "by name", "kind": "review", "dimension": "power", "meaning": "Hides or collapses single skills." },
  { "key": "syncClaudeAiSkills", "type": "boolean", "scope": "any", "category": "plugins", "merge": "last", "kind": "strictBool", "dimension": "dataflow", "strict": false, "unset": true, "meaning": "Lets skills from the user's claude.ai account load." },
  { "key": "syncClaudeAiPlugins", "type": "boolean", "scope": "any", "category": "plugins", "merge": "last", "kind": "strictBool", "dimension": "dataflow", "strict": false, "unset": true, "meaning": "Lets plugins from the user's claude.ai account load." },
  { "key": "availableModels", "type": "strings", "scope": "any", "category": "model", "merge": "concat", "kind": "gateList", "dimension": "model", "absent": "every model", "meaning": "Models people may pick.", "note": "[] leaves only the default model. Does not bind the Default option unless enforceAvailableModels is on." },
  { "key": "availableModelsMatch", "type": "enum", "values": ["prefix", "exact"], "scope": "managed", "managedOnly": true, "category": "model", "since": "2.1.283", "merge": "last", "kind": "strictEnum", "dimension": "model", "order": ["prefix", "exact"], "unset": "prefix", "meaning": "Whether a listed model also allows later versions of it." },
  { "key": "enforceAvailableModels", "type": "boolean", "scope": "any", "category": "model", "since": "2.1.175", "merge": "last", "kind": "strictBool", "dimension": "model", "strict": true, "unset": false, "meaning": "Makes the default model obey the list too." },
  { "key": "deniedModels", "type": "strings", "scope": "managed", "managedOnly": true, "category": "model", "since": "2.1.283", "merge": "concat", "kind": "denyList", "dimension": "model", "meaning": "Models nobody may use.", "note": "Older versions ignore it." },
  { "key": "model", "type": "string", "scope": "any", "category": "model", "merge": "last", "kind": "review", "dimension": "model", "meaning": "The model a session starts on.", "note": "A default, not a lock." },
  { "key": "fallbackModel", "type": "strings", "scope": "any", "category": "model", "merge": "whole", "kind": "review", "dimension": "model", "meaning": "Models tried when the main one is down.", "note": "The later fragment replaces the whole chain." },
  { "key": "modelOverrides", "type": "object", "scope": "any", "category": "model", "merge": "by name", "kind": "redirect", "dimension": "model", "meaning": "Sends a model name to another provider model or deployment." },
  { "key": "modelPicker", "type": "object", "scope": "any", "category": "model", "merge": "last", "kind": "neutral", "dimension": "ux", "meaning": "The list shown in the model menu.", "note": "The later fragment replaces it whole." },
  { "key": "modelPricing", "type": "object", "scope": "managed", "managedOnly": true, "category": "model", "merge": "last", "kind": "neutral", "dimension": "ux", "meaning": "Prices used in cost reports.", "note": "Changes every cost figure reported in telemetry." },
  { "key": "maxEffortLevel", "type": "enum", "values": ["low", "medium", "high", "xhigh", "max"], "scope": "any", "category": "model", "since": "2.1.267", "merge": "last", "kind": "strictEnum", "dimension": "cost", "order": ["max", "xhigh", "high", "medium", "low"], "unset": "max", "meaning": "Highest reasoning effort allowed." },
  { "key": "advisorModel", "type": "string", "scope": "any", "category": "model", "merge": "last", "kind": "review", "dimension": "model", "meaning": "A second model consulted by the first." },
  { "key": "fastModePerSessionOptIn", "type": "boolean", "scope": "any", "category": "model", "merge": "last", "kind": "strictBool", "dimension": "cost", "strict": true, "unset": false, "meaning": "Fast mode must be chosen again every session." },
  { "key": "switchModelsOnFlag", "type": "boolean", "scope": "any", "category": "model", "merge": "last", "kind": "review", "dimension": "model", "meaning": "Switches model automatically when a safety filter fires." },
  { "key": "env", "type": "object", "scope": "any", "category": "telemetry", "merge": "by name", "kind": "envMap", "dimension": "dataflow", "meaning": "Environment variables pushed to every session.", "note": 'Per-variable merge; later fragment wins per variable; "" cancels a shell value; null becomes the text "null"; numbers and booleans become text. See settings-env.json.' },
  { "key": "cleanupPeriodDays", "type": "number", "scope": "any", "category": "retention", "merge": "last", "kind": "review", "dimension": "oversight", "absent": "30", "meaning": "Days local transcripts are kept.", "note": "Whole number of at least 1; 0, fractions and text are dropped, so the 30-day default silently applies. Shorter = less local data and less local audit trail." },
  { "key": "desktopSessionCleanupPeriodDays", "type": "number", "scope": "any", "category": "retention", "merge": "last", "kind": "review", "dimension": "oversight", "absent": "0", "meaning": "Days desktop transcripts are kept (0 = no ceiling)." },
  { "key": "skipWebFetchPreflight", "type": "boolean", "scope": "any", "category": "telemetry", "merge": "last", "kind": "strictBool", "dimension": "dataflow", "strict": false, "unset": false, "meaning": "Skips the vendor's blocklist check before fetching a page." },
  { "key": "feedbackDrafts", "type": "enum", "values": ["notify", "quiet", "off"], "scope": "any", "category": "telemetry", "merge": "last", "kind": "strictEnum", "dimension": "dataflow", "order": ["notify", "quiet", "off"], "unset": "notify", "meaning": "Feedback drafts written by the model." },
  { "key": "feedbackSurveyRate", "type": "number", "scope": "any", "category": "telemetry", "merge": "last", "kind": "neutral", "dimension": "ux", "meaning": "How often the survey appears." },
  { "key": "attribution", "type": "boolean or object", "scope": "any", "category": "audit", "merge": "last", "kind": "review", "dimension": "oversight", "meaning": "The marker that a commit or pull request was made with Claude.", "note": "false hides all attribution; older versions reject a boolean." },
  { "key": "attribution.commit", "type": "string", "scope": "any", "category": "audit", "merge": "last", "kind": "review", "dimension": "oversight", "meaning": "Commit trailer text; empty hides it." },
  { "key": "attribution.pr", "type": "string", "scope": "any", "category": "audit", "merge": "last", "kind": "review", "dimension": "oversight", "meaning": "Pull request footer text; empty hides it." },
  { "key": "attribution.sessionUrl", "type": "boolean", "scope": "any", "category": "audit", "merge": "last", "kind": "strictBool", "dimension": "dataflow", "strict": false, "unset": true, "meaning": "Adds a session link to commits from cloud sessions." },
  { "key": "includeCoAuthoredBy", "type": "boolean", "scope": "any", "category": "audit", "merge": "last", "kind": "review", "dimension": "oversight", "meaning": "Old switch for the co-author trailer.", "note": "Deprecated; ignored once attribution is set." },
  { "key": "attributionProjectPolicy.default", "type": "string", "scope": "managed", "managedOnly": true, "category": "audit", "merge": "last", "kind": "neutral", "dimension": "ux", "meaning": "Default cost-centre name in usage reports." },
  { "key": "policyHelper", "type": "object", "scope": "machine", "managedOnly": true, "category": "delivery", "merge": "last", "kind": "exec", "dimension": "power", "meaning": "A program that computes the whole policy at start-up.", "note": "Its output replaces every other managed source. Incomplete objects are dropped per fragment, so path and timeout must sit in one file." },
  { "key": "policyHelper.path", "type": "string", "scope": "machine", "managedOnly": true, "category": "delivery", "merge": "last", "kind": "exec", "dimension": "power", "meaning": "Where that program is.", "note": "Relative path = refuse to start." },
  { "key": "policyHelper.timeoutMs", "type": "number", "scope": "machine", "managedOnly": true, "category": "delivery", "merge": "last", "kind": "neutral", "dimension": "availability", "meaning": "How long it may take.", "note": "At least 1000, else the whole policyHelper is dropped." },
  { "key": "policyHelper.refreshIntervalMs", "type": "number", "scope": "machine", "managedOnly": true, "category": "delivery", "merge": "last", "kind": "neutral", "dimension": "availability", "meaning": "How often it runs again.", "note": "0 or at least 60000." },
  { "key": "forceRemoteSettingsRefresh", "type": "boolean", "scope": "managed", "managedOnly": true, "category": "delivery", "since": "2.1.191", "merge": "last", "kind": "strictBool", "dimension": "availability", "strict": true, "unset": false, "meaning": "Refuses to start until the console policy has been fetched.", "note": '"true" as text is DROPPED (fails open). Honored from any admin source.' },
  { "key": "parentSettingsBehavior", "type": "enum", "values": ["first-wins", "merge"], "scope": "managed", "managedOnly": true, "category": "delivery", "merge": "last", "kind": "strictEnum", "dimension": "power", "order": ["merge", "first-wins"], "unset": "first-wins", "meaning": "Whether an embedding app may add policy.", "note": "merge lets a host add restrictions, but also its allow rules unless the allowManaged*Only locks are set." },
  { "key": "managedSourcesBehavior", "type": "enum", "values": ["first-wins", "merge"], "scope": "managed", "managedOnly": true, "category": "delivery", "since": "2.1.242", "merge": "last", "kind": "strictEnum", "dimension": "power", "order": ["merge", "first-wins"], "unset": "first-wins", "meaning": "Whether lower managed sources also count.", "note": "A control key, not a policy key. In a file or drop-in it has nothing below it to merge." },
  { "key": "wslInheritsWindowsSettings", "type": "boolean", "scope": "machine", "managedOnly": true, "category": "delivery", "since": "2.1.118", "merge": "last", "kind": "strictBool", "dimension": "availability", "strict": true, "unset": false, "meaning": "Linux-on-Windows sessions follow the Windows policy.", "note": 'Control key; only means something in Windows sources. A file with only this key counts as no policy. "true" as text is dropped.' },
  { "key": "requiredMinimumVersion", "type": "string", "scope": "managed", "managedOnly": true, "category": "updates", "since": "2.1.163", "merge": "last", "kind": "versionFloor", "dimension": "availability", "meaning": "Oldest Claude Code version that may start.", "note": 'Invalid values are ignored (fails open). Not validated by the parser: "latest" is accepted and then ignored.' },
  { "key": "requiredMaximumVersion", "type": "string", "scope": "managed", "managedOnly": true, "category": "updates", "since": "2.1.163", "merge": "last", "kind": "versionCeil", "dimension": "availability", "meaning": "Newest Claude Code version that may start.", "note": "Too low a value stops the whole fleet; it also blocks security fixes." },
  { "key": "minimumVersion", "type": "string", "scope": "any", "category": "updates", "merge": "last", "kind": "versionFloor", "dimension": "availability", "meaning": "Oldest version an update may install.", "note": "Only stops downgrades; does not block start." },
  { "key": "autoUpdatesChannel", "type": "enum", "values": ["latest", "stable", "rc"], "scope": "any", "category": "updates", "merge": "last", "kind": "review", "dimension": "availability", "meaning": "Which release channel machines follow." },
  { "key": "disableRemoteControl", "type": "boolean", "scope": "any", "category": "remote", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Switches off steering a session from claude.ai or a phone." },
  { "key": "remoteControlAtStartup", "type": "boolean", "scope": "any", "category": "remote", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": false, "unset": false, "meaning": "Starts remote steering automatically." },
  { "key": "autoUploadSessions", "type": "boolean", "scope": "any", "category": "remote", "merge": "last", "kind": "strictBool", "dimension": "dataflow", "strict": false, "unset": false, "meaning": "Mirrors local sessions to claude.ai." },
  { "key": "crossSessionInbound", "type": "enum", "values": ["accept", "hold", "refuse"], "scope": "any", "category": "remote", "since": "2.1.224", "merge": "last", "kind": "strictEnum", "dimension": "power", "order": ["accept", "hold", "refuse"], "unsetDependsOn": "per message by mode", "meaning": "Messages from a user's other sessions." },
  { "key": "isolatePeerMachines", "type": "boolean", "scope": "any", "category": "remote", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Asks before messaging a session on another machine." },
  { "key": "dialogExpiry", "type": "enum", "values": ["60s", "5m", "10m", "never"], "scope": "any", "category": "remote", "merge": "last", "kind": "review", "dimension": "oversight", "meaning": "How long a forwarded permission dialog waits." },
  { "key": "askUserQuestionTimeout", "type": "enum", "values": ["60s", "5m", "10m", "never"], "scope": "any", "category": "remote", "merge": "last", "kind": "review", "dimension": "oversight", "meaning": "Whether an unanswered question continues by itself; never = wait." },
  { "key": "disableAgentView", "type": "boolean", "scope": "any", "category": "remote", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Switches off background agents." },
  { "key": "disableWorkflows", "type": "boolean", "scope": "any", "category": "remote", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Switches off multi-agent workflows." },
  { "key": "enableWorkflows", "type": "boolean", "scope": "any", "category": "remote", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": false, "unsetDependsOn": "plan default", "meaning": "Turns workflows on for the user." },
  { "key": "disableArtifact", "type": "boolean", "scope": "any", "category": "remote", "merge": "last", "kind": "strictBool", "dimension": "dataflow", "strict": true, "unset": false, "meaning": "Old switch that stops publishing pages to claude.ai.", "note": "Deprecated; false is ignored." },
  { "key": "enableArtifact", "type": "boolean", "scope": "any", "category": "remote", "merge": "last", "kind": "strictBool", "dimension": "dataflow", "strict": false, "unset": true, "meaning": "Publishing session output as a web page on claude.ai.", "note": "false from any source wins." },
  { "key": "autoContinueAtUsageLimit", "type": "boolean", "scope": "any", "category": "remote", "merge": "last", "kind": "strictBool", "dimension": "oversight", "strict": false, "unset": false, "meaning": "Continues by itself after a usage limit resets." },
  { "key": "disableDeepLinkRegistration", "type": "enum", "values": ["disable"], "scope": "any", "category": "remote", "merge": "last", "kind": "strictEnum", "dimension": "power", "order": [null, "disable"], "unset": null, "meaning": "Stops web links from opening Claude Code." },
  { "key": "sshConfigs", "type": "objects", "scope": "any", "category": "remote", "merge": "concat", "kind": "grantList", "dimension": "power", "meaning": "SSH hosts pre-configured in the desktop app." },
  { "key": "sshHostCommands", "type": "any list", "scope": "any", "category": "remote", "merge": "concat", "kind": "exec", "dimension": "power", "meaning": "Commands the desktop app runs to find an SSH host.", "note": "Not validated by Claude Code." },
  { "key": "sshHostAllowlist", "type": "any", "scope": "desktop", "managedOnly": true, "category": "remote", "merge": "last", "kind": "gateList", "dimension": "power", "absent": "any host", "meaning": "SSH hosts desktop sessions may use.", "note": "Desktop app only." },
  { "key": "browserExternalPageTools", "type": "any", "scope": "desktop", "managedOnly": true, "category": "remote", "merge": "last", "kind": "review", "dimension": "power", "meaning": "Desktop browser pane: keeps Claude's tools off outside pages." },
  { "key": "disableBrowserExternalNavigation", "type": "boolean", "scope": "desktop", "managedOnly": true, "category": "remote", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Desktop browser pane: localhost only." },
  { "key": "disableMobileSimulatorTools", "type": "boolean", "scope": "desktop", "managedOnly": true, "category": "remote", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Desktop: no simulator tools." },
  { "key": "disableDesktopLocalSessions", "type": "boolean", "scope": "desktop", "managedOnly": true, "category": "remote", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Desktop: no local sessions." },
  { "key": "worktree.bgIsolation", "type": "enum", "values": ["worktree", "none"], "scope": "any", "category": "remote", "merge": "last", "kind": "strictEnum", "dimension": "power", "order": ["none", "worktree"], "unset": "worktree", "meaning": "Background sessions must work in their own copy of the repo." },
  { "key": "claudeMd", "type": "string", "scope": "managed", "managedOnly": true, "category": "instructions", "merge": "last", "kind": "review", "dimension": "power", "meaning": "Organization instructions every session gets.", "note": "A string: a later fragment REPLACES it, it does not append. Guidance, not enforcement." },
  { "key": "claudeMdExcludes", "type": "strings", "scope": "any", "category": "instructions", "merge": "concat", "kind": "review", "dimension": "oversight", "meaning": "Instruction files that are skipped.", "note": "Cannot exclude managed files." },
  { "key": "autoMemoryEnabled", "type": "boolean", "scope": "any", "category": "instructions", "merge": "last", "kind": "review", "dimension": "dataflow", "meaning": "Claude keeps notes between sessions." },
  { "key": "autoMemoryDirectory", "type": "string", "scope": "any", "category": "instructions", "merge": "last", "kind": "redirect", "dimension": "dataflow", "meaning": "Where those notes are written." },
  { "key": "outputStyle", "type": "string", "scope": "any", "category": "instructions", "merge": "last", "kind": "review", "dimension": "ux", "meaning": "Replaces parts of the system prompt." },
  { "key": "agent", "type": "string", "scope": "any", "category": "instructions", "merge": "last", "kind": "review", "dimension": "power", "meaning": "The agent (prompt and tools) every session starts as." },
  { "key": "companyAnnouncements", "type": "strings", "scope": "any", "category": "ui", "merge": "concat", "kind": "neutral", "dimension": "ux", "meaning": "Messages shown at start.", "note": "One non-string element removes the whole list." },
  { "key": "fileCheckpointingEnabled", "type": "boolean", "scope": "any", "category": "audit", "merge": "last", "kind": "review", "dimension": "oversight", "meaning": "Keeps copies so edits can be undone." },
  { "key": "disableWindowsBashCommandSplit", "type": "boolean", "scope": "managed", "managedOnly": true, "category": "audit", "merge": "last", "kind": "strictBool", "dimension": "oversight", "strict": true, "unset": false, "meaning": "Keeps Windows command lines whole for endpoint monitoring." },
  { "key": "respectGitignore", "type": "boolean", "scope": "any", "category": "ui", "merge": "last", "kind": "neutral", "dimension": "ux", "meaning": "File picker hides ignored files (not a security control)." },
  { "key": "disableReplyCheck", "type": "boolean", "scope": "managed", "managedOnly": true, "category": "remote", "merge": "last", "kind": "neutral", "dimension": "ux", "meaning": "Claude Tag runner reply check." },
  { "key": "footerLinksRegexes", "type": "objects", "scope": "any", "category": "ui", "merge": "concat", "kind": "review", "dimension": "dataflow", "meaning": "Clickable badges made from output." },
  { "key": "spinnerTipsOverride.tipsFile", "type": "string", "scope": "machine", "managedOnly": true, "category": "ui", "merge": "last", "kind": "neutral", "dimension": "ux", "meaning": "File with extra tips." },
  { "key": "requireCoworkFullVmSandbox", "type": "boolean", "scope": "desktop", "managedOnly": true, "category": "sandbox", "merge": "last", "kind": "strictBool", "dimension": "power", "strict": true, "unset": false, "meaning": "Desktop Cowork runs in a full virtual machine.", "note": "Key of the Claude Desktop configuration; in SchemaStore, not in the SDK type." }
];
var PLAIN_ROWS = [
  { "key": "$schema", "type": "string" },
  { "key": "skillListingMaxDescChars", "type": "number" },
  { "key": "skillListingBudgetFraction", "type": "number" },
  { "key": "attributionProject", "type": "string" },
  { "key": "includeGitInstructions", "type": "boolean" },
  { "key": "workflowSizeGuideline", "type": "string" },
  { "key": "workflowKeywordTriggerEnabled", "type": "boolean" },
  { "key": "defaultShell", "type": "string" },
  { "key": "bashEditDiffEnabled", "type": "boolean" },
  { "key": "bashOutputMaxChars", "type": "number" },
  { "key": "taskOutputMaxChars", "type": "number" },
  { "key": "respondToBashCommands", "type": "boolean" },
  { "key": "prUrlTemplate", "type": "string" },
  { "key": "viewMode", "type": "string" },
  { "key": "language", "type": "string" },
  { "key": "spinnerTipsEnabled", "type": "boolean" },
  { "key": "spinnerVerbs", "type": "object" },
  { "key": "syntaxHighlightingDisabled", "type": "boolean" },
  { "key": "maxProseWidth", "type": "number" },
  { "key": "spellcheck", "type": "object" },
  { "key": "terminalTitleFromRename", "type": "boolean" },
  { "key": "promptCacheTtl", "type": "string" },
  { "key": "subagentPromptCacheTtl", "type": "string" },
  { "key": "alwaysThinkingEnabled", "type": "boolean" },
  { "key": "effortLevel", "type": "string" },
  { "key": "modelSettings", "type": "object" },
  { "key": "ultracode", "type": "boolean" },
  { "key": "autoCompactWindow", "type": "number" },
  { "key": "fastMode", "type": "boolean" },
  { "key": "promptSuggestionEnabled", "type": "boolean" },
  { "key": "emojiCompletionEnabled", "type": "boolean" },
  { "key": "showClearContextOnPlanAccept", "type": "boolean" },
  { "key": "remote", "type": "object" },
  { "key": "plansDirectory", "type": "string" },
  { "key": "tui", "type": "string" },
  { "key": "voice", "type": "object" },
  { "key": "prefersReducedMotion", "type": "boolean" },
  { "key": "timeFormat", "type": "string" },
  { "key": "timeZone", "type": "string" },
  { "key": "autoDreamEnabled", "type": "boolean" },
  { "key": "showThinkingSummaries", "type": "boolean" },
  { "key": "theme", "type": "string" },
  { "key": "editorMode", "type": "string" },
  { "key": "keybindingFlavor", "type": "string" },
  { "key": "vimInsertModeRemaps", "type": "object" },
  { "key": "verbose", "type": "boolean" },
  { "key": "preferredNotifChannel", "type": "string" },
  { "key": "autoCompactEnabled", "type": "boolean" },
  { "key": "precomputeCompactionEnabled", "type": "boolean" },
  { "key": "idleCompaction", "type": "boolean" },
  { "key": "autoScrollEnabled", "type": "boolean" },
  { "key": "wheelScrollAccelerationEnabled", "type": "boolean" },
  { "key": "showTurnDuration", "type": "boolean" },
  { "key": "showMessageTimestamps", "type": "boolean" },
  { "key": "terminalProgressBarEnabled", "type": "boolean" },
  { "key": "todoFeatureEnabled", "type": "boolean" },
  { "key": "teammateMode", "type": "string" },
  { "key": "daemonColdStart", "type": "string" },
  { "key": "inputNeededNotifEnabled", "type": "boolean" },
  { "key": "agentPushNotifEnabled", "type": "boolean" },
  { "key": "voiceEnabled", "type": "boolean" },
  { "key": "defaultView", "type": "string" },
  { "key": "worktree.symlinkDirectories", "type": "strings" },
  { "key": "worktree.sparsePaths", "type": "strings" },
  { "key": "worktree.baseRef", "type": "string" },
  { "key": "worktree.location", "type": "string" },
  { "key": "spinnerTipsOverride.excludeDefault", "type": "boolean" },
  { "key": "spinnerTipsOverride.tips", "type": "strings" },
  { "key": "spinnerTipsOverride.label", "type": "string" }
];

// src/facts/settings.ts
var pointerOf = (key) => `/${key.replaceAll(".", "/")}`;
var rows = new Map(SETTING_ROWS.map((row) => [pointerOf(row.key), row]));
var plain = new Map(PLAIN_ROWS.map((row) => [pointerOf(row.key), row]));
var children = childNames([...rows.keys(), ...plain.keys()]);
function childNames(pointers) {
  const found = /* @__PURE__ */ new Map();
  for (const pointer of pointers) {
    const segments = pointer.split("/").slice(1);
    segments.forEach((segment, depth) => {
      const parent = depth === 0 ? "" : `/${segments.slice(0, depth).join("/")}`;
      found.set(parent, (found.get(parent) ?? /* @__PURE__ */ new Set()).add(segment));
    });
  }
  return new Map([...found].map(([parent, names]) => [parent, [...names].sort()]));
}
var rowAt = (pointer) => rows.get(pointer);
function rowAbove(pointer) {
  const row = rows.get(pointer);
  const end = pointer.lastIndexOf("/");
  return row ?? (end <= 0 ? void 0 : rowAbove(pointer.slice(0, end)));
}
function plainAbove(pointer) {
  const row = plain.get(pointer);
  const end = pointer.lastIndexOf("/");
  return row ?? (end <= 0 ? void 0 : plainAbove(pointer.slice(0, end)));
}
var keysBelow = (pointer) => children.get(pointer);

// src/repair/notes.ts
function newReader({ file, installedAs = file }) {
  return { file, installedAs, problems: [], taken: /* @__PURE__ */ new WeakMap(), cause: "" };
}
function wrong(reader, at2) {
  reader.cause = at2;
}
function note(reader, code, pointer, args) {
  reader.problems.push({ code, origin: { file: reader.file, pointer }, args });
}
function noteDropped(reader, value, at2, written = shown(value)) {
  if (value === null) return;
  const inside = reader.cause.startsWith(`${at2}/`) ? { cause: reader.cause.slice(at2.length) } : {};
  note(reader, "value-ignored", at2, { written, becomes: "dropped", fails: failureOf(at2), ...inside });
}
function shown(value) {
  if (isList(value)) return `a list of ${value.length}`;
  if (isObject(value)) return "an object";
  const text2 = JSON.stringify(value);
  return text2.length > 80 ? `${text2.slice(0, 79)}\u2026` : text2;
}
var OPENING = /* @__PURE__ */ new Set([
  "strictBool",
  "strictEnum",
  "denyList",
  "gateList",
  "coverageList",
  "lockSet",
  "hookMap",
  "pin",
  "versionFloor",
  "versionCeil",
  "envMap"
]);
var CLOSING = /* @__PURE__ */ new Set(["grantList", "grantMap", "exec"]);
function failureOf(at2) {
  const kind = rowAbove(at2)?.kind ?? "";
  if (at2 === "/permissions" || at2 === "/sandbox" || OPENING.has(kind)) return "open";
  return CLOSING.has(kind) ? "closed" : "neither";
}
function noteEntry(reader, entry, shape, at2) {
  const fault = shape.is === "permission rule" && typeof entry === "string" ? ruleFault(entry, shape.effect) : null;
  const args = { written: shown(entry), becomes: "dropped", fails: failureOf(at2) };
  if (fault === null) note(reader, "entry-ignored", at2, args);
  else note(reader, "rule-invalid", at2, { ...args, fault });
}

// src/repair/couple.ts
var COUPLINGS = [
  {
    guards: ["/permissions/deny", "/permissions/ask"],
    when: "unusable",
    lost: ["/permissions/allow", "/permissions/additionalDirectories"],
    reset: {
      pointer: "/permissions/defaultMode",
      from: ["acceptEdits", "auto", "bypassPermissions"],
      to: "default"
    }
  },
  {
    guards: ["/sandbox/filesystem/denyRead", "/sandbox/filesystem/denyWrite"],
    when: "damaged",
    lost: ["/sandbox/filesystem/allowRead", "/sandbox/filesystem/allowWrite"]
  },
  { guards: ["/sandbox/network/deniedDomains"], when: "damaged", lost: ["/sandbox/network/allowedDomains"] },
  {
    guards: ["/autoMode/soft_deny", "/autoMode/hard_deny"],
    when: "damaged",
    lost: ["/autoMode/allow", "/autoMode/environment"]
  }
];
function couple(reader, written, settings) {
  return COUPLINGS.reduce((kept, coupling) => apply(reader, written, kept, coupling), settings);
}
function apply(reader, written, settings, coupling) {
  const fired = coupling.guards.find((guard) => isLost(at(written, guard), at(settings, guard), coupling.when));
  if (fired === void 0) return settings;
  const kept = coupling.lost.reduce((left, pointer) => withhold(reader, left, pointer, fired), settings);
  const { reset } = coupling;
  const old = reset && at(kept, reset.pointer);
  if (reset === void 0 || old === void 0 || !reset.from.includes(old)) return kept;
  const args = { written: shown(old), becomes: reset.to, fails: "closed", because: fired };
  note(reader, "value-withheld", reset.pointer, args);
  return withValue(kept, steps(reset.pointer), reset.to);
}
function isLost(written, kept, when) {
  if (written === void 0 || written === null) return false;
  if (kept === void 0) return true;
  return when === "damaged" && isList(written) && isList(kept) && kept.length < written.length;
}
function withhold(reader, settings, pointer, because) {
  const value = at(settings, pointer);
  if (value === void 0) return settings;
  note(reader, "value-withheld", pointer, { written: shown(value), becomes: "dropped", fails: "closed", because });
  return without(settings, steps(pointer));
}
function at(value, pointer) {
  return steps(pointer).reduce(
    (inside, key) => isObject(inside) && Object.hasOwn(inside, key) ? inside[key] : void 0,
    value
  );
}
function without(value, [key = "", ...rest]) {
  const { [key]: inside, ...others } = value;
  if (rest.length === 0 || !isObject(inside)) return others;
  const left = without(inside, rest);
  return Object.keys(left).length === 0 ? others : { ...value, [key]: left };
}
function withValue(value, [key = "", ...rest], leaf) {
  const inside = value[key];
  return { ...value, [key]: rest.length === 0 || !isObject(inside) ? leaf : withValue(inside, rest, leaf) };
}

// src/repair/checks.ts
var CHECKS = {
  any: () => true,
  "not empty": (text2) => text2 !== "",
  trimmed: (text2) => text2 !== "" && text2.trim() === text2,
  url: (text2) => urlOf(text2) !== null,
  "https url": (text2) => urlOf(text2)?.protocol === "https:",
  "web url": (text2) => /^https?:$/.test(urlOf(text2)?.protocol ?? ""),
  "absolute path": (text2) => text2.startsWith("/"),
  "plain path": (text2) => /^\/(?:(?!\.\.?(?:\/|$))[^/]+(?:\/(?!$)|$))*$/.test(text2) && !HIDDEN.test(text2.replace(/[\ufff9-\ufffb]/g, "")),
  "program path": isProgramPath,
  "variable name": (text2) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text2),
  "server name": (text2) => /^[A-Za-z0-9_-]+$/.test(text2),
  "managed server name": (text2) => passes(text2, "server name") && !RESERVED_SERVERS.includes(text2),
  "regular expression": (text2) => groupsOf(text2) !== null,
  "capturing expression": (text2) => (groupsOf(text2) ?? 0) > 0,
  repository: (text2) => !text2.includes("*") || /^[A-Za-z0-9][A-Za-z0-9._-]*\/\*$/.test(text2),
  "git ref": (text2) => !text2.includes("*"),
  "npm package": (text2) => /^(?:(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*|@[a-z0-9][a-z0-9._-]*\/\*)$/.test(text2) && !text2.includes(".."),
  "safe path": (text2) => !text2.includes(".."),
  "marketplace name": isMarketplaceName,
  "plugin name": (text2) => text2 !== "" && !UNNAMABLE.test(text2),
  commit: (text2) => /^[a-f0-9]{40}$/.test(text2),
  sha256: (text2) => /^[a-f0-9]{64}$/.test(text2),
  theme: (text2) => THEMES.includes(text2) || text2.startsWith("custom:"),
  "last star": (text2) => !text2.slice(0, -1).includes("*"),
  "plain line": (text2) => /^[ -~]*$/.test(text2) && !text2.includes("    ")
};
function passes(text2, check = "any") {
  return CHECKS[check](text2);
}
var HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
var UNNAMABLE = /[\0-\x20\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
function isClean(value) {
  if (typeof value === "string") return !value.includes("${") && !HIDDEN.test(value);
  if (isList(value)) return value.every(isClean);
  return !isObject(value) || Object.entries(value).every(([key, inside]) => !HIDDEN.test(key) && isClean(inside));
}
function isProgramPath(text2) {
  const [drive, ...parts] = text2.split(/[\\/]/);
  const plain2 = parts.every((part) => part !== "" && part !== "." && part !== ".." && !part.includes(":"));
  return /^[a-z]:$/i.test(drive ?? "") && plain2 && /\.(?:exe|ps1)$/i.test(text2) && !HIDDEN.test(text2);
}
function isMarketplaceName(text2) {
  if (!/^[!-~]+$/.test(text2) || /[/\\]|\.\./.test(text2) || text2 === ".") return false;
  return !RESERVED_MARKETPLACES.includes(text2.toLowerCase()) && !OFFICIAL_LOOKING.test(text2);
}
var OFFICIAL_LOOKING = /^(?:anthropic|claude)[^a-z0-9]*(?:marketplace|plugins)|(?:anthropic|claude)[^a-z0-9]*official|official[^a-z0-9]*(?:anthropic|claude)/i;
function urlOf(text2) {
  return URL.canParse(text2) ? new URL(text2) : null;
}
function groupsOf(text2) {
  try {
    return (new RegExp(`${text2}|`).exec("")?.length ?? 1) - 1;
  } catch {
    return null;
  }
}
function isNumberOf(value, shape) {
  if (typeof value !== "number" || !Number.isFinite(value)) return false;
  if (shape.whole && !Number.isSafeInteger(value)) return false;
  if (value === shape.or) return true;
  return value >= (shape.from ?? -Infinity) && value > (shape.above ?? -Infinity) && value <= (shape.to ?? Infinity);
}
var OBJECT_RULES = {
  "mask file": (value) => !String(value["path"]).endsWith("/") && claimsDecoded(value),
  "mask variable": (value) => !("decode" in value && refusesDecoding(value)) && claimsDecoded(value),
  "different variables": ({ accessKeyIdVar, secretAccessKeyVar, sessionTokenVar }) => (/* @__PURE__ */ new Set([accessKeyIdVar, secretAccessKeyVar, sessionTokenVar ?? ""])).size === 3
};
function refusesDecoding(value) {
  return "extract" in value || (value["onExtractNoMatch"] ?? "warn") !== "warn";
}
function claimsDecoded(value) {
  return !("maskClaims" in value) || value["decode"] === "jwt";
}

// src/repair/fits.ts
function presenceIsRight(value, shape) {
  if (shape.isClean && !isClean(value)) return false;
  if (shape.never?.some((key) => Object.hasOwn(value, key))) return false;
  return !shape.oneOf || shape.oneOf.filter((key) => Object.hasOwn(value, key)).length === 1;
}
function keepsOther(key, member, shape) {
  if (shape.others !== "keep safe") return shape.others === "keep";
  return member !== null && key !== "constructor" && key !== "prototype";
}
function nameFits(key, shape) {
  if (shape.keys === "server names") return passes(key, "managed server name");
  if (shape.keys === "own names") return !(key in Object.prototype);
  return shape.keys === void 0 || shape.keys.includes(key);
}
function hasUnknownSource(entry, { unknownSources }) {
  if (!unknownSources || !isObject(entry)) return false;
  const { source } = entry;
  const isUnknown = (holder, known) => {
    const kind = isObject(holder) ? holder["source"] : void 0;
    return typeof kind === "string" && !known.includes(kind);
  };
  const plugins = isObject(source) && isList(source["plugins"]) ? source["plugins"] : [];
  return isUnknown(source, unknownSources.names) || plugins.some((plugin) => isObject(plugin) && isUnknown(plugin["source"], unknownSources.plugins));
}
function carriesItsName(key, entry, shape) {
  const source = shape.named && isObject(entry) ? entry["source"] : void 0;
  return !isObject(source) || source["source"] !== "settings" || source["name"] === key;
}
function textOf(value) {
  try {
    return String(value);
  } catch {
    return null;
  }
}

// src/repair/mark.ts
var FOLDER = "/etc/claude-code";
function fileMark(file) {
  let hash = 2166136261;
  const path = installedPath(file);
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 16777619) >>> 0;
  return hash.toString(16).toUpperCase().padStart(8, "0");
}
function installedPath(file) {
  const [folder, name] = ["", ...file.split("/")].slice(-2);
  const isBase = name === "managed-settings.json" && folder !== "managed-settings.d";
  return isBase ? `${FOLDER}/${name}` : `${FOLDER}/managed-settings.d/${name}`;
}

// src/repair/read.ts
var EMPTIED = /* @__PURE__ */ Symbol("emptied");
function read(reader, value, shape, at2) {
  const result = readOrEmpty(reader, value, shape, at2);
  return result === EMPTIED ? void 0 : result;
}
function readOrEmpty(reader, value, shape, at2) {
  const mark = reader.problems.length;
  if (value === null && shape.is !== "anything" && !shape.strictForNull) return wrong(reader, at2);
  const result = readAs(reader, value, shape, at2);
  if (result !== void 0) return result;
  reader.problems.length = mark;
  if (shape.strict === void 0 || isSwitchedOff(value, shape)) return void 0;
  const becomes = filled(reader, shape.strict);
  note(reader, "value-strictest", at2, { written: shown(value), becomes, fails: "closed" });
  return becomes;
}
function filled(reader, strict) {
  if (typeof strict === "string") return strict.replace("{file}", fileMark(reader.installedAs));
  if (isList(strict)) return strict.map((item) => filled(reader, item));
  if (!isObject(strict)) return strict;
  return Object.fromEntries(Object.entries(strict).map(([key, value]) => [key, filled(reader, value)]));
}
function readAs(reader, value, shape, at2) {
  switch (shape.is) {
    case "anything":
      return value;
    case "boolean":
      return readBoolean(reader, value, shape, at2);
    case "text":
      return typeof value === "string" && passes(value, shape.check) ? value : wrong(reader, at2);
    case "number":
      return isNumberOf(value, shape) ? value : wrong(reader, at2);
    case "choice":
      return readChoice(reader, value, shape, at2);
    case "list":
      return readList(reader, value, shape, at2);
    case "object":
      return readObject(reader, value, shape, at2);
    case "map":
      return readMap(reader, value, shape, at2);
    case "either":
      return readEither(reader, value, shape, at2);
    case "variant":
      return readVariant(reader, value, shape, at2);
    case "texts of anything":
      return readEnvironment(reader, value, at2);
    case "attribution":
      return readAttribution(reader, value, shape, at2);
    case "permission rule":
      return typeof value === "string" && ruleFault(value, shape.effect) === null ? value : wrong(reader, at2);
  }
}
function isSwitchedOff(value, shape) {
  return shape.is === "choice" && shape.off === true && (value === false || value === "false");
}
function readBoolean(reader, value, shape, at2) {
  if (typeof value === "boolean") return value;
  if (!shape.words || value !== "true" && value !== "false") return wrong(reader, at2);
  note(reader, "text-as-boolean", at2, { written: shown(value), becomes: value === "true", fails: "neither" });
  return value === "true";
}
function readChoice(reader, value, shape, at2) {
  if (typeof value !== "string") return wrong(reader, at2);
  const alias = shape.alias && Object.hasOwn(shape.alias, value) ? shape.alias[value] : void 0;
  return alias ?? (shape.of.includes(value) ? value : wrong(reader, at2));
}
function readList(reader, value, shape, at2) {
  if (!isList(value) || value.length < (shape.least ?? 0)) return wrong(reader, at2);
  const kept = [];
  const taken = [];
  for (const [i, entry] of value.entries()) {
    const result = read(reader, entry, shape.of, child(at2, i));
    if (result === void 0 && shape.bad !== "replaced") {
      if (shape.bad === "list" || shape.bad === "unreadable") return void 0;
      noteEntry(reader, entry, shape.of, child(at2, i));
      continue;
    }
    if (result === void 0)
      note(reader, "entry-blanked", child(at2, i), { written: shown(entry), becomes: "", fails: "neither" });
    kept.push(result ?? "");
    taken.push(i);
  }
  if (shape.bad === "last entry" && kept.length === 0 && value.length > 0) {
    reader.cause = "";
    noteDropped(reader, value, at2);
    return EMPTIED;
  }
  if (kept.length < value.length) reader.taken.set(kept, taken);
  return kept.length === value.length && kept.every((item, i) => item === value[i]) ? value : kept;
}
function readObject(reader, value, shape, at2) {
  if (!isObject(value)) return wrong(reader, at2);
  const result = readMembers(reader, value, shape, at2);
  if (result === EMPTIED) return EMPTIED;
  if (result !== void 0 && (!shape.rule || OBJECT_RULES[shape.rule](result))) return result;
  return shape.retreat ? retreat(reader, value, shape, at2) : wrong(reader, at2);
}
function readMembers(reader, value, shape, at2) {
  if (!presenceIsRight(value, shape)) return wrong(reader, at2);
  const kept = {};
  let lost = 0;
  for (const [key, member] of Object.entries(value)) {
    const rule = Object.hasOwn(shape.members, key) ? shape.members[key] : void 0;
    if (rule === void 0) {
      if (keepsOther(key, member, shape)) kept[key] = member;
      continue;
    }
    if (member === null && shape.nullsAbsent) continue;
    const result = readOrEmpty(reader, member, rule, child(at2, key));
    if (result !== void 0 && result !== EMPTIED) {
      kept[key] = result;
      continue;
    }
    if (shape.bad === "object" && !rule.forgiven) return void 0;
    if (result !== EMPTIED) noteDropped(reader, member, child(at2, key));
    lost++;
  }
  if (shape.needs?.some((key) => !Object.hasOwn(kept, key))) return wrong(reader, at2);
  if (shape.bad === "member" && lost > 0 && Object.keys(kept).length === 0) return EMPTIED;
  return kept;
}
function retreat(reader, value, shape, at2) {
  const kept = {};
  for (const key of shape.retreat?.keep ?? []) {
    const rule = shape.members[key];
    const result = rule && Object.hasOwn(value, key) ? read(reader, value[key] ?? null, rule, child(at2, key)) : void 0;
    if (result === void 0) return wrong(reader, at2);
    kept[key] = result;
  }
  const becomes = { ...kept, ...shape.retreat?.set };
  note(reader, "value-strictest", at2, { written: shown(value), becomes, fails: "closed" });
  return becomes;
}
function readMap(reader, value, shape, at2) {
  if (!isObject(value)) return wrong(reader, at2);
  const kept = {};
  let lost = 0;
  for (const [key, entry] of Object.entries(value)) {
    const result = readEntry(reader, [key, entry], shape, child(at2, key));
    if (result === "takes all") return void 0;
    if (result !== void 0) kept[key] = result.entry;
    else if (shape.bad === "map") return void 0;
    else {
      noteDropped(reader, entry, child(at2, key), nameFits(key, shape) ? shown(entry) : `the name ${shown(key)}`);
      lost++;
    }
  }
  if (shape.bad === "last entry" && lost > 0 && Object.keys(kept).length === 0) return EMPTIED;
  return kept;
}
function readEntry(reader, [key, entry], shape, at2) {
  if (!nameFits(key, shape)) return wrong(reader, at2);
  const mark = reader.problems.length;
  const result = carriesItsName(key, entry, shape) ? read(reader, entry, shape.of, at2) : wrong(reader, at2);
  const faulty = result === void 0 || reader.problems.slice(mark).some(({ code }) => code !== "value-strictest");
  if (faulty && entry !== null && shape.gates?.includes(key)) return "takes all";
  if (result === void 0 && hasUnknownSource(entry, shape)) return "takes all";
  return result === void 0 ? void 0 : { entry: result };
}
function readEither(reader, value, shape, at2) {
  for (const option of shape.of) {
    const result = read(reader, value, option, at2);
    if (result !== void 0) return result;
  }
  return void 0;
}
function readVariant(reader, value, shape, at2) {
  const name = isObject(value) && Object.hasOwn(value, shape.by) ? value[shape.by] : void 0;
  const variant = typeof name === "string" && Object.hasOwn(shape.of, name) ? shape.of[name] : void 0;
  if (variant === void 0 || typeof name !== "string") return wrong(reader, at2);
  const result = read(reader, value, variant, at2);
  return isObject(result) ? { [shape.by]: name, ...result } : result;
}
function readEnvironment(reader, value, at2) {
  if (!isObject(value)) return wrong(reader, at2);
  const kept = {};
  for (const [key, member] of Object.entries(value)) {
    const written = textOf(member);
    if (written === null) return wrong(reader, child(at2, key));
    if (typeof member !== "string") {
      note(reader, "value-as-text", child(at2, key), {
        written: shown(member),
        kind: kindOf(member),
        becomes: written,
        fails: "neither"
      });
    }
    kept[key] = written;
  }
  return kept;
}
function readAttribution(reader, value, shape, at2) {
  if (value === true) return {};
  if (value === false) return { commit: "", pr: "", sessionUrl: false };
  return readOrEmpty(reader, value, shape.as, at2);
}

// src/repair.ts
function repair(fragment) {
  if (fragment.settings === null) return fragment;
  const reader = newReader(fragment);
  const value = read(reader, fragment.settings, SETTINGS_SHAPE, "") ?? {};
  const coupled = couple(reader, fragment.settings, isObject(value) ? value : {});
  const settings = rename(reader, coupled, fragment.settings);
  const moved = new Map(fragment.moved);
  follow({ reader, moved }, { value: settings, written: fragment.settings }, { pointer: "", place: "" });
  const problems = [...fragment.problems, ...reader.problems];
  const fallbacks = fallbacksOf(reader);
  return { ...fragment, settings, moved, problems, ...fallbacks.length > 0 ? { fallbacks } : {} };
}
function fallbacksOf(reader) {
  return reader.problems.filter(({ code, args }) => code.startsWith("value-") && args["becomes"] !== "dropped").map(({ origin: origin2 }) => origin2.pointer).filter((pointer) => Object.hasOwn(KEPT_OVER_FALLBACK, pointer));
}
function rename(reader, settings, written) {
  if (!Object.keys(RENAMED).some((key) => Object.hasOwn(settings, key))) return settings;
  const kept = {};
  for (const [key, value] of Object.entries(settings)) {
    const present = Object.hasOwn(RENAMED, key) ? RENAMED[key] : void 0;
    if (present === void 0) kept[key] = value;
    else if ((written[present] ?? null) === null) kept[present] = value;
    else note(reader, "older-name-ignored", child("", key), { key, present, becomes: "dropped", fails: "neither" });
  }
  return kept;
}
function follow(trail, { value, written }, { pointer, place }) {
  if (pointer === place && value === written) return;
  if (pointer !== place) trail.moved.set(pointer, place);
  if (isList(value)) {
    const taken = trail.reader.taken.get(value);
    value.forEach((item, i) => {
      const from = taken?.[i] ?? i;
      const source = isList(written) ? written[from] : void 0;
      follow(
        trail,
        { value: item, written: source },
        {
          pointer: child(pointer, i),
          place: source === void 0 ? place : child(place, from)
        }
      );
    });
  } else if (isObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      const from = pointer === "" ? writtenName(key, written) : key;
      const source = isObject(written) && Object.hasOwn(written, from) ? written[from] : void 0;
      follow(
        trail,
        { value: member, written: source },
        {
          pointer: child(pointer, key),
          place: source === void 0 ? place : child(place, from)
        }
      );
    }
  }
}
function writtenName(key, written) {
  if (!isObject(written) || Object.hasOwn(written, key)) return key;
  return Object.keys(RENAMED).find((older) => RENAMED[older] === key && Object.hasOwn(written, older)) ?? key;
}

export {
  SETTING_ROWS,
  PLAIN_ROWS,
  ruleFault,
  bracketAt,
  pointerOf,
  rowAt,
  rowAbove,
  plainAbove,
  keysBelow,
  merge,
  repair
};
