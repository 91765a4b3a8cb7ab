import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  guardFilesCheck,
  guardTexts,
  problemFindings,
  readGuard,
  rottenTests,
  runTests,
  shown,
  tighten
} from "./chunk-PFKH7SR5.js";
import {
  NOT_A_SETTING,
  OUTDATED,
  REMARK,
  RISKS,
  USUAL_PARENT,
  approvals,
  changeId,
  compare,
  compareVersions,
  direction,
  envRow,
  envText,
  isOff,
  isSandboxed,
  isUnproven,
  prove,
  shipsHooks,
  versionOf
} from "./chunk-A2OB7TLV.js";
import {
  canonical,
  own,
  same,
  valueAt
} from "./chunk-EGT6V5SE.js";
import {
  COVERED_BY,
  DEFAULT_SITUATION,
  EVERYDAY,
  FETCHERS,
  FIELDS,
  GONE_TOOLS,
  MONITOR_FIELDS,
  MORE_TOOLS,
  NEVER_BY_WILDCARD,
  RUNS_ANYTHING,
  RUNS_ANYTHING_PAIRS,
  SECRET_PLACES,
  SPELLINGS,
  STRIPPED,
  TOOLS,
  callOf,
  commandsOf,
  compile,
  contextOf,
  decide,
  foldBlanks,
  isCarving,
  isLine,
  isRuledField,
  listOf,
  matchesCommand,
  once,
  parseCommandPattern,
  parsePathPattern,
  parseRule,
  shortCall
} from "./chunk-2T74SMS4.js";
import {
  NOT_SECRET_VALUE,
  NOT_SECRET_VARIABLE,
  SECRET_KEY,
  SECRET_VARIABLE,
  masks,
  secretFormsIn
} from "./chunk-GNIJ54MQ.js";
import {
  PLAIN_ROWS,
  SETTING_ROWS,
  keysBelow,
  merge,
  pointerOf,
  repair,
  rowAbove,
  rowAt
} from "./chunk-RIIRWQYK.js";
import {
  child,
  isList,
  isObject,
  locator,
  originOf,
  parse,
  steps
} from "./chunk-DDSSPN6I.js";
import {
  INVISIBLE
} from "./chunk-TITCIDX5.js";
import {
  isNear
} from "./chunk-RMA4PV65.js";
import {
  CLIENT_VERSION
} from "./chunk-Z7ZOBZ5Q.js";

// src/facts/delivery.ts
var CHANNELS = {
  server: { rank: 3, name: "server-managed settings (the console)", source: "measured" },
  macos: { rank: 2, name: "macOS managed preferences", source: "the managed settings documentation" },
  windows: { rank: 2, name: "the Windows registry (HKLM)", source: "the managed settings documentation" },
  file: { rank: 1, name: "files in the system folder", source: "measured" }
};
var SYSTEM_FOLDERS = {
  linux: "/etc/claude-code",
  macos: "/Library/Application Support/ClaudeCode",
  windows: "C:\\Program Files\\ClaudeCode"
};
var PREFERENCE_DOMAIN = "com.anthropic.claudecode";
var REGISTRY_KEY = "SOFTWARE\\Policies\\ClaudeCode";
var REGISTRY_VALUE = "Settings";
var ADMX_MAX_LENGTH = 1e6;
var CONTROL_KEYS = ["managedSourcesBehavior", "wslInheritsWindowsSettings"];
var onServer = (pointer, source) => ({ channel: "server", pointer, source });
var IGNORED_KEYS = [
  onServer("/allowClaudeInChromeWithManagedMcp", "the SDK's type comments"),
  onServer("/allowNestedModelAccessUnderForceLogin", "the SDK's type comments"),
  onServer("/env/ANTHROPIC_CONFIG_DIR", "the managed settings documentation"),
  onServer("/env/ANTHROPIC_FEDERATION_RULE_ID", "the managed settings documentation"),
  onServer("/env/ANTHROPIC_ORGANIZATION_ID", "the managed settings documentation"),
  onServer("/env/ANTHROPIC_PROFILE", "the managed settings documentation"),
  onServer("/forceLoginGatewayUrl", "the SDK's type comments"),
  { ...onServer("/forceLoginMethod", "the SDK's type comments"), value: "gateway" },
  onServer("/gatewayInternalNetworks", "the SDK's type comments"),
  onServer("/policyHelper", "the managed settings documentation"),
  onServer("/spinnerTipsOverride/tipsFile", "the SDK's type comments"),
  onServer("/wslInheritsWindowsSettings", "the managed settings documentation")
];
var NEEDS_A_CLICK = [
  "/apiKeyHelper",
  "/awsAuthRefresh",
  "/awsCredentialExport",
  "/env",
  "/fileSuggestion",
  "/gcpAuthRefresh",
  "/hooks",
  "/otelHeadersHelper",
  "/processWrapper",
  "/proxyAuthHelper",
  "/sandbox/bwrapPath",
  "/sandbox/ripgrep",
  "/sandbox/socatPath",
  "/sshHostCommands",
  "/statusLine",
  "/subagentStatusLine"
];
var JAMF_VARIABLE = /\$(?:COMPUTERNAME|SITENAME|SITEID|UDID|SERIALNUMBER|USERNAME|FULLNAME|REALNAME|EMAIL|PHONE|POSITION|DEPARTMENTNAME|DEPARTMENTID|BUILDINGNAME|BUILDINGID|ROOM|MACADDRESS|JSSID|PROFILEJSSID|EXTENSIONATTRIBUTE_\d+)/;
var REFUSALS = {
  null: "null has no form in a property list",
  "number-overflow": "the number overflowed while it was read; JSON has no text for it",
  "big-integer": "an integer beyond 2^53 loses digits",
  "control-character": "XML 1.0 has no form for this character, not even as a reference",
  "lone-surrogate": "half a surrogate pair is no character",
  "file-name": "the file name would leave the folder, split a line, not be read by the client, or not be possible on Windows",
  "too-large": "all of it together is longer than its reader takes"
};
var FRACTIONS = ["feedbackSurveyRate", "skillListingBudgetFraction"];
var FACTS_DATE = "2026-11-22T00:00:00Z";

// src/lint/reading.ts
var merged = (input, key) => valueAt(input.policy.settings, key);
var texts = (input, key) => strings(merged(input, key));
var strings = (value) => isList(value) ? value.filter((entry) => typeof entry === "string") : [];
function placeOf(input, key) {
  const pointer = pointerOf(key);
  const writer = input.fragments.findLast(
    (fragment) => fragment.settings !== null && valueAt(fragment.settings, key) !== void 0
  );
  return writer === void 0 ? wholePolicy(input) : originOf(writer, pointer);
}
function wholePolicy(input) {
  return { file: input.fragments.at(-1)?.file ?? "policies", pointer: "" };
}
function fileOf({ fragments }, name) {
  const folder = /^(.*\/)?[^/]*$/.exec(fragments[0]?.file ?? "")?.[1] ?? "";
  return folder.replace(/managed-settings\.d\/$/, "") + name;
}
var entries = (input, key) => entriesIn(input.fragments, key);
var entriesIn = once(
  (fragments, key) => fragments.flatMap((fragment) => {
    const value = fragment.settings === null ? void 0 : valueAt(fragment.settings, key);
    return value === void 0 ? [] : entriesOf(fragment, pointerOf(key), value);
  })
);
function entriesOf(fragment, pointer, value) {
  if (!isList(value) && !isObject(value)) return [];
  const pairs2 = isList(value) ? value.map((entry, index) => [String(index), entry]) : Object.entries(value);
  return pairs2.map(([name, entry]) => ({
    fragment,
    name,
    value: entry,
    origin: originOf(fragment, child(pointer, name))
  }));
}
function writers(input, key) {
  return input.fragments.flatMap((fragment) => {
    const value = fragment.settings === null ? void 0 : valueAt(fragment.settings, key);
    return value === void 0 ? [] : [{ fragment, name: key, value, origin: originOf(fragment, pointerOf(key)) }];
  });
}
function rulesOf(input, effects, tools = []) {
  const table = tableOf(input.ruleset.rules);
  const lists = effects.flatMap((effect) => {
    const byTool = table.get(effect) ?? /* @__PURE__ */ new Map();
    return (tools.length === 0 ? [...byTool.keys()] : tools).map((tool) => byTool.get(tool) ?? []);
  });
  return NO_RULES.concat(...lists);
}
var NO_RULES = [];
var tableOf = once((rules) => {
  const found3 = /* @__PURE__ */ new Map();
  for (const rule of rules.filter(({ scope: scope2 }) => scope2 === "managed")) {
    const byTool = found3.get(rule.effect) ?? /* @__PURE__ */ new Map();
    found3.set(rule.effect, byTool);
    byTool.set(rule.tool, byTool.get(rule.tool) ?? []);
    byTool.get(rule.tool)?.push(rule);
  }
  return found3;
});
function variables(input) {
  return entries(input, "env").flatMap(({ name, value, origin }) => {
    const text2 = envText(value);
    return typeof text2 === "string" ? [{ name, text: text2, origin }] : [];
  });
}
function variable(input, name) {
  const env = merged(input, "env");
  return isObject(env) ? envText(own(env, name)) ?? "" : "";
}
var hooks = (input) => hooksIn(input.fragments);
var hooksIn = once(
  (fragments) => entriesIn(fragments, "hooks").flatMap(
    ({ fragment, name: event, value, origin }) => entriesOf(fragment, child("/hooks", event), value).flatMap((group) => {
      if (!isObject(group.value)) return [];
      const matcher = text(group.value, "matcher");
      const list = own(group.value, "hooks") ?? [];
      const pointer = `${child(child("/hooks", event), group.name)}/hooks`;
      return entriesOf(fragment, pointer, list).flatMap(
        ({ value: handler, origin: place }) => isObject(handler) ? [{ event, matcher, handler, origin: place ?? origin }] : []
      );
    })
  )
);
function text(value, field) {
  const found3 = own(value, field);
  return typeof found3 === "string" ? found3 : "";
}
var quoted = (value) => {
  const shown5 = typeof value === "string" ? value : JSON.stringify(value);
  return `\`${shown5.length > 80 ? `${shown5.slice(0, 79)}\u2026` : shown5}\``;
};
var rewrite = (origin, value) => ({ ...origin, value });
var sandboxed = (input) => merged(input, "sandbox.enabled") === true;

// src/lint/no-blocked-work.ts
var noBlockedWork = {
  name: "no-blocked-work",
  severity: "warning",
  why: "People work around a policy that stops their work: other accounts, other tools, no policy at all.",
  fix: "Deny what is dangerous, not the tool it comes with; try the policy on a pilot group first.",
  conditions: ["perm-too-tight"],
  bad: { "10-a.json": { permissions: { deny: ["Bash(git *)"] } } },
  good: { "10-a.json": { permissions: { deny: ["Bash(git push --mirror*)"] } } },
  check: (input) => [...rulesOf(input, ["deny"]).flatMap(blocked), ...nothingAllowed(input)]
};
var WORK_TOOLS = /* @__PURE__ */ new Set(["Bash", "Read", "Edit", "Write", "Grep", "Glob"]);
function blocked(rule) {
  if (rule.content === null)
    return WORK_TOOLS.has(rule.tool) ? [{ origin: rule.origin, message: `deny ${quoted(rule.text)} stops ordinary work` }] : [];
  if (rule.tool === "Read" || rule.tool === "Edit")
    return /^(\.\/)?\*\*(\/\*)?$|^\/\/\*\*$/.test(rule.content) ? [{ origin: rule.origin, message: `deny ${quoted(rule.text)} stops ordinary work` }] : [];
  if (rule.tool !== "Bash") return [];
  const pattern = parseCommandPattern(rule.content);
  const example = EVERYDAY.find((text2) => matchesCommand(pattern, text2, text2));
  return example === void 0 ? [] : [{ origin: rule.origin, message: `deny ${quoted(rule.text)} stops ordinary work such as \`${example}\`` }];
}
function nothingAllowed(input) {
  const key = merged(input, "permissions.defaultMode") === "dontAsk" ? "permissions.defaultMode" : "permissions.denyInsteadOfPrompting";
  const refuses = key === "permissions.defaultMode" || merged(input, key) === true;
  if (!refuses || rulesOf(input, ["allow"]).length > 0) return [];
  return [
    { origin: placeOf(input, key), message: "everything that no rule allows is refused, and no rule allows anything" }
  ];
}

// src/lint/no-broad-exclusion.ts
var REMOTE = ["docker", "podman", "kubectl", "ssh"];
var noBroadExclusion = {
  name: "no-broad-exclusion",
  severity: "warning",
  why: "Excluded commands run unsandboxed, and users can add to the list.",
  fix: "Exclude single commands that cannot start others.",
  conditions: ["sandbox-excluded-broad"],
  bad: { "10-a.json": { sandbox: { enabled: true, excludedCommands: ["docker *", "Bash(git *)"] } } },
  good: { "10-a.json": { sandbox: { enabled: true, excludedCommands: ["terraform plan"] } } },
  check: (input) => entries(input, "sandbox.excludedCommands").flatMap(({ value, origin }) => {
    const fault = typeof value === "string" ? faultOf(value) : null;
    return fault === null ? [] : [{ origin, message: `${quoted(value)} ${fault}` }];
  })
};
function faultOf(text2) {
  if (/^[A-Z]\w*\(/.test(text2)) return "is a permission rule; here only the command stands";
  const program = text2.split(/[\s:*]/, 1)[0] ?? "";
  if (program === "") return "excludes every command";
  return REMOTE.includes(program) || RUNS_ANYTHING.includes(program) ? `lets \`${program}\` start anything outside the sandbox` : null;
}

// src/channels.ts
var DEFAULT_DELIVERY = { channels: null, organization: "", identifier: "managed-settings" };
var FILE = "gate/delivery.json";
var IDENTIFIER = /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/;
var UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/u;
function parseDelivery(bytes, file = FILE) {
  const { settings, problems } = parse({ file, bytes });
  if (settings === null) return { delivery: DEFAULT_DELIVERY, problems };
  const found3 = Object.entries(settings).flatMap(([key, value]) => {
    const expected = Object.hasOwn(FIELDS2, key) ? FIELDS2[key]?.(value) : void 0;
    const origin = { file, pointer: child("", key) };
    if (expected === null) return [];
    return [{ code: expected ? "delivery-value" : "delivery-key", origin, args: { key, expected: expected ?? "" } }];
  });
  if (found3.length > 0) return { delivery: DEFAULT_DELIVERY, problems: [...problems, ...found3] };
  const { $schema: _, ...fields } = settings;
  return { delivery: { ...DEFAULT_DELIVERY, ...fields }, problems };
}
var FIELDS2 = {
  $schema: () => null,
  channels: (value) => isList(value) && value.length > 0 && value.every((name) => typeof name === "string" && Object.hasOwn(CHANNELS, name)) ? null : `a list of ${Object.keys(CHANNELS).sort().join(", ")}`,
  organization: (value) => typeof value === "string" && !UNPRINTABLE.test(value) ? null : "a name on one line",
  identifier: (value) => typeof value === "string" && IDENTIFIER.test(value) ? null : "a reverse-DNS prefix such as com.example"
};
function ignoredKeys(settings, channel) {
  return IGNORED_KEYS.filter((row) => row.channel === channel).filter(
    ({ pointer, value }) => value === void 0 ? valueAt2(settings, pointer) !== void 0 : valueAt2(settings, pointer) === value
  ).map(({ pointer }) => pointer);
}
function valueAt2(settings, pointer) {
  return steps(pointer).reduce(
    (value, key) => isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0,
    settings
  );
}
function advise(delivery, delivered) {
  const { settings } = delivered;
  const channels = delivery.channels ?? [];
  const of = (code, args) => ({
    code,
    origin: { file: FILE, pointer: "/channels" },
    args
  });
  return [
    ...hidden(channels, settings).map(([by, channel]) => of("channel-hidden", { channel, by })),
    ...channels.flatMap(
      (channel) => ignoredKeys(settings, channel).map((key) => of("channel-ignores", { channel, key }))
    ),
    ...clicks(channels, settings).map((key) => of("channel-needs-click", { channel: "server", key })),
    ...gaps(channels, delivered).map((code) => of(code, {})),
    ...(channels.includes("macos") ? replaced(settings, "") : []).map(
      (key) => of("channel-replaces", { channel: "macos", key })
    )
  ];
}
function hidden(channels, settings) {
  if (settings["managedSourcesBehavior"] === "merge") return [];
  const ranked = [...channels].sort((a, b) => CHANNELS[b].rank - CHANNELS[a].rank);
  return channels.flatMap((channel) => {
    const by = ranked.find((higher) => CHANNELS[higher].rank > CHANNELS[channel].rank);
    return by ? [[by, channel]] : [];
  });
}
function clicks(channels, settings) {
  return channels.includes("server") ? NEEDS_A_CLICK.filter((key) => valueAt2(settings, key) !== void 0) : [];
}
function gaps(channels, { settings, claudeMd }) {
  const isServerAlone = channels.length > 0 && channels.every((channel) => channel === "server");
  const isWithoutFiles = channels.length > 0 && !channels.includes("file");
  return [
    ...isServerAlone ? ["channel-server-alone"] : [],
    ...channels.includes("windows") && settings["wslInheritsWindowsSettings"] !== true ? ["channel-wsl"] : [],
    ...claudeMd && isWithoutFiles ? ["channel-no-claude-md"] : []
  ];
}
function replaced(value, pointer) {
  if (typeof value === "string") return JAMF_VARIABLE.test(value) ? [pointer] : [];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => replaced(inner, child(pointer, key)));
}

// src/lint/channels.ts
var FILE2 = "gate/delivery.json";
function deliveryOf(input) {
  return parseDelivery(new TextEncoder().encode(input.files[FILE2] ?? "{}"), fileOf(input, FILE2));
}
function advised(input, code) {
  const claudeMd = input.files["CLAUDE.md"];
  const delivered = {
    settings: input.policy.settings,
    claudeMd: claudeMd === void 0 ? null : new TextEncoder().encode(claudeMd)
  };
  const found3 = advise(deliveryOf(input).delivery, delivered).filter((problem) => problem.code === code);
  return found3.map((problem) => ({ ...problem, origin: { ...problem.origin, file: fileOf(input, FILE2) } }));
}
function channelName(channel) {
  return typeof channel === "string" && channel in CHANNELS ? CHANNELS[channel].name : String(channel);
}
function writtenAt(input, pointer) {
  const key = steps(pointer);
  const writer = input.fragments.findLast(({ settings }) => {
    const value = key.reduce(
      (inner, step) => inner?.[step],
      settings
    );
    return value !== void 0 && value !== null;
  });
  return writer ? originOf(writer, pointer) : { file: fileOf(input, FILE2), pointer: "/channels" };
}

// src/lint/no-broken-delivery.ts
var noBrokenDelivery = {
  name: "no-broken-delivery",
  severity: "error",
  why: "Nothing in the file counts: every format is built, profiles carry no organization, and nobody is told what a channel hides.",
  fix: "Write `channels`, `organization` and `identifier` as docs/delivery.md shows them.",
  conditions: [],
  bad: { "gate/delivery.json": '{"channels":["pigeon"]}', "10-a.json": { model: "opus" } },
  good: { "gate/delivery.json": '{"channels":["file"]}', "10-a.json": { model: "opus" } },
  check: (input) => deliveryOf(input).problems.map(({ code, origin, args }) => ({ origin, message: sentence(code, args) }))
};
function sentence(code, args) {
  if (code === "delivery-key") return `\`${String(args["key"])}\` is no key of gate/delivery.json`;
  if (code === "delivery-value") return `\`${String(args["key"])}\` must be ${String(args["expected"])}`;
  return "gate/delivery.json is not the JSON object it should be";
}

// src/lint/no-captured-content.ts
var noCapturedContent = {
  name: "no-captured-content",
  severity: "warning",
  why: "Personal data and source code reach everybody who reads the collector.",
  fix: "Ask privacy and works council first; tool details (OTEL_LOG_TOOL_DETAILS) usually suffice for an audit.",
  conditions: ["otel-content-captured"],
  bad: { "10-a.json": { env: { OTEL_LOG_USER_PROMPTS: "1" } } },
  good: { "10-a.json": { env: { OTEL_LOG_TOOL_DETAILS: "1" } } },
  check: (input) => variables(input).filter(({ name, text: text2 }) => !isOff(text2) && isContent(name)).map(({ name, origin }) => ({ origin, message: `\`${name}\` puts content into telemetry` }))
};
function isContent(name) {
  const row = envRow(name);
  return row?.direction === "content" && (row.risk === "high" || row.risk === "critical");
}

// src/lint/no-channel-gap.ts
var GAPS = {
  "channel-server-alone": {
    message: "the console is the only channel of this fleet",
    why: "A new machine has no policy until its first fetch, and a session with a cloud provider or another base URL never fetches one.",
    fix: "Deliver a small file by device management too, with at least `allowedProviders` and `forceRemoteSettingsRefresh`."
  },
  "channel-wsl": {
    message: "the fleet has Windows and `wslInheritsWindowsSettings` is not set",
    why: "Sessions inside WSL read only the Linux folder: they have no policy.",
    fix: "Set `wslInheritsWindowsSettings` to true."
  },
  "channel-no-claude-md": {
    message: "the policy has a CLAUDE.md and the fleet gets no files",
    why: "Only the system folder carries CLAUDE.md: nobody in this fleet gets it.",
    fix: "Add the `file` channel, or put the text into the `claudeMd` key."
  }
};
var noChannelGap = {
  name: "no-channel-gap",
  severity: "warning",
  why: "Part of the fleet runs without this policy.",
  fix: "Choose channels that reach every machine.",
  conditions: ["wsl-gap"],
  bad: { "gate/delivery.json": '{"channels":["windows"]}', "10-a.json": { model: "opus" } },
  good: {
    "gate/delivery.json": '{"channels":["windows"]}',
    "10-a.json": { wslInheritsWindowsSettings: true, model: "opus" }
  },
  check: (input) => Object.entries(GAPS).flatMap(([code, words2]) => advised(input, code).map(({ origin }) => ({ origin, ...words2 })))
};

// src/lint/no-clicked-change.ts
var noClickedChange = {
  name: "no-clicked-change",
  severity: "advice",
  why: "When the console delivers a change of these keys, each person must accept it in an interactive session first; until then the old value counts.",
  fix: "Deliver these keys by file or device management, where nobody is asked.",
  conditions: [],
  bad: { "gate/delivery.json": '{"channels":["server"]}', "10-a.json": { env: { A: "1" } } },
  good: { "gate/delivery.json": '{"channels":["macos"]}', "10-a.json": { env: { A: "1" } } },
  check: (input) => {
    const found3 = advised(input, "channel-needs-click");
    const keys = found3.map(({ args }) => `\`${String(args["key"]).slice(1).replaceAll("/", ".")}\``);
    return found3.slice(0, 1).map(({ origin }) => ({ origin, message: `the console asks people before it changes ${keys.join(", ")}` }));
  }
};

// src/lint/no-control-keys-only.ts
var noControlKeysOnly = {
  name: "no-control-keys-only",
  severity: "error",
  why: "Control keys alone do not make a policy: the client goes on to a lower source, even one the user can write.",
  fix: "Add at least one policy key.",
  conditions: ["control-keys-only"],
  bad: { "10-a.json": { wslInheritsWindowsSettings: true } },
  good: { "10-a.json": { wslInheritsWindowsSettings: true, allowManagedHooksOnly: true } },
  check: (input) => {
    const keys = [...new Set(input.fragments.flatMap(({ settings }) => Object.keys(settings ?? {})))];
    if (keys.length === 0 || !keys.every((key) => CONTROL_KEYS.includes(key))) return [];
    return [
      {
        origin: wholePolicy(input),
        message: `the policy holds nothing but ${keys.map((key) => `\`${key}\``).join(" and ")}`
      }
    ];
  }
};

// src/lint/written.ts
var written = (input) => writtenIn(input.fragments);
var writtenIn = once((fragments) => {
  const found3 = /* @__PURE__ */ new Map();
  for (const fragment of fragments)
    if (fragment.settings !== null) walk(fragment, { pointer: "", value: fragment.settings }, found3);
  return found3;
});
function walk(fragment, { pointer, value }, found3) {
  const inside = isObject(value) && (keysBelow(pointer) !== void 0 || isMap(pointer));
  if (!inside) {
    const entry = { fragment, name: pointer, value, origin: originOf(fragment, pointer) };
    const writers2 = found3.get(pointer);
    if (writers2 === void 0) found3.set(pointer, [entry]);
    else writers2.push(entry);
    return;
  }
  for (const [key, item] of Object.entries(value)) walk(fragment, { pointer: child(pointer, key), value: item }, found3);
}
var MAPS = /* @__PURE__ */ new Set(["envMap", "pluginMap", "grantMap"]);
var isMap = (pointer) => MAPS.has(rowAt(pointer)?.kind ?? "");
function pairs(entries2) {
  return entries2.slice(1).map((later, index) => [entries2[index] ?? later, later]);
}

// src/lint/no-dead-key.ts
var noDeadKey = {
  name: "no-dead-key",
  severity: "warning",
  why: "The key is read and nothing happens, or another key has taken its place.",
  fix: "Remove it, or write the key that counts.",
  conditions: ["host-only-key", "deprecated-key", "no-effect-key", "plugin-alias"],
  bad: { "10-a.json": { includeCoAuthoredBy: false, permissions: { workingDirectoriesExclude: ["~/x"] } } },
  good: { "10-a.json": { attribution: { commit: "" } } },
  check: (input) => [
    ...[...written(input)].flatMap(([pointer, entries2]) => entries2.flatMap(({ origin }) => dead(pointer, origin))),
    ...idleSandbox(input)
  ]
};
function dead(pointer, origin) {
  const key = steps(origin.pointer)[0] ?? "";
  const outdated = Object.hasOwn(OUTDATED, key) ? OUTDATED[key] : void 0;
  if (outdated !== void 0)
    return [{ origin, message: `\`${key}\` ${outdated}`, severity: /alias/.test(outdated) ? "advice" : "warning" }];
  if (rowAt(pointer)?.scope !== "host") return [];
  return [{ origin, message: `\`${steps(pointer).join(".")}\` is read only from a program that starts the client` }];
}
function idleSandbox(input) {
  const sandbox = merged(input, "sandbox");
  if (sandboxed(input) || !isObject(sandbox)) return [];
  const keys = Object.keys(sandbox).filter((key) => key !== "enabled");
  if (keys.length === 0) return [];
  return [
    {
      origin: placeOf(input, `sandbox.${keys[0]}`),
      message: `${keys.length === 1 ? `\`sandbox.${keys[0]}\` counts` : "the sandbox settings count"} only where people switch the sandbox on themselves`,
      why: "No fragment sets `sandbox.enabled` to true, so by default no command runs in the sandbox.",
      fix: "Set `sandbox.enabled` with `failIfUnavailable`, or leave the settings out."
    }
  ];
}

// src/lint/no-deny-all.ts
var noDenyAll = {
  name: "no-deny-all",
  severity: "advice",
  why: "No tool of that kind is left for anybody.",
  fix: "Keep it only if that is what you want.",
  conditions: ["perm-deny-all"],
  bad: { "10-a.json": { permissions: { deny: ["mcp__*"] } } },
  good: { "10-a.json": { permissions: { deny: ["mcp__mail"] } } },
  check: (input) => rulesOf(input, ["deny"]).filter(({ tool, content }) => content === null && /^(\*+|mcp__\*+)$/.test(tool)).map((rule) => ({
    origin: rule.origin,
    message: `deny ${quoted(rule.text)} takes ${rule.tool.startsWith("mcp") ? "every MCP server" : "every tool"} away`
  }))
};

// src/lint/no-duplicate-entry.ts
var noDuplicateEntry = {
  name: "no-duplicate-entry",
  severity: "advice",
  why: "Equal texts count once; equal objects stay double, so a hook runs twice.",
  fix: "Keep one.",
  conditions: ["perm-duplicate", "merge-object-duplicates"],
  bad: { "10-a.json": { permissions: { deny: ["Bash(ssh *)", "Bash(ssh:*)"] } } },
  good: { "10-a.json": { permissions: { deny: ["Bash(ssh *)", "Bash(scp *)"] } } },
  check: (input) => [...written(input).values()].flatMap((entries2) => [...inOneList(entries2), ...objects(entries2)])
};
var normal = (entry) => typeof entry === "string" ? entry.replace(/(?<=^[^*]*):\*\)$/, " *)").replace(/\.\)$/, ")") : null;
function inOneList(entries2) {
  return entries2.flatMap(({ fragment, name, value }) => {
    if (!isList(value)) return [];
    const seen = /* @__PURE__ */ new Set();
    return value.flatMap((entry, index) => {
      const key = normal(entry);
      if (key === null || !seen.has(key)) {
        if (key !== null) seen.add(key);
        return [];
      }
      const origin = originOf(fragment, `${name}/${index}`);
      return [{ origin, message: `${quoted(entry)} stands in this list already`, edits: [rewrite(origin, void 0)] }];
    });
  });
}
function objects(entries2) {
  const seen = /* @__PURE__ */ new Map();
  return entries2.flatMap(({ fragment, name, value }) => {
    const lists = isList(value) ? [[name, value]] : isObject(value) && name === "/hooks" ? hookLists(value) : [];
    return lists.flatMap(
      ([pointer, list]) => !isList(list) ? [] : list.flatMap((entry, index) => {
        if (!isObject(entry)) return [];
        const key = `${pointer} ${canonical(entry)}`;
        const first = seen.get(key);
        seen.set(key, fragment.file);
        if (first === void 0) return [];
        const twice = name === "/hooks" ? "the hook runs twice" : "it stays double";
        return [
          {
            origin: originOf(fragment, `${pointer}/${index}`),
            message: `the same entry stands in \`${first}\`; ${twice}`
          }
        ];
      })
    );
  });
}
var hookLists = (value) => isObject(value) ? Object.entries(value).map(([event, groups]) => [`/hooks/${event}`, groups]) : [];

// src/lint/no-empty-fragment.ts
var noEmptyFragment = {
  name: "no-empty-fragment",
  severity: "warning",
  why: "The client reads an empty file as {} without a word, so a deployment that was cut short looks healthy.",
  fix: "Delete the file, or put the settings in that belong there.",
  conditions: ["file-empty"],
  bad: { "10-a.json": "\n", "20-b.json": { permissions: { disableBypassPermissionsMode: "disable" } } },
  good: { "10-a.json": { permissions: { disableBypassPermissionsMode: "disable" } } },
  check: ({ fragments }) => fragments.filter(({ settings }) => settings !== null && Object.keys(settings).length === 0).filter(({ problems, text: text2 }) => problems.length === 0 || text2.trim() === "").map(({ file }) => ({ origin: { file, pointer: "" }, message: "this fragment sets nothing" }))
};

// src/facts/example-names.ts
var EXAMPLE_HOST = /^(?:\*\.|[\w-]+\.){0,10}(?:example|example\.(?:com|net|org))$/i;
var EXAMPLE_OWNER = /^@?(?:your-org|your-company|my-org|corp-example|example-corp|example-org|example-company|example|acme-example)(?:\/|$)|^example-[\w-]+$/i;
var EXAMPLE_ORGANIZATION = /^(?:corp example|example(?: corp| inc| company)?|example\.\w+|com\.example(?:\.\w+)*)$/i;

// src/lint/texts.ts
var NONE = {};
var textsOf = (settings) => read(settings ?? NONE);
var read = once((settings) => {
  const texts2 = { values: [], names: [] };
  collect(settings, "", texts2);
  return texts2;
});
function collect(value, pointer, texts2) {
  if (typeof value === "string") texts2.values.push({ pointer, text: value });
  else if (isList(value)) {
    for (const [index, item] of value.entries()) collect(item, child(pointer, index), texts2);
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const at3 = child(pointer, name);
      texts2.names.push({ pointer: at3, text: name });
      collect(member, at3, texts2);
    }
  }
}

// src/lint/no-example-name.ts
var noExampleName = {
  name: "no-example-name",
  severity: "warning",
  why: "The name was reserved for examples, or belongs to nobody you know: nothing arrives there, nobody is asked, and no page opens.",
  fix: "Write your own host, team or organization, or remove the line.",
  conditions: [],
  bad: {
    "10-a.json": { env: { OTEL_EXPORTER_OTLP_ENDPOINT: "https://otel.corp.example:4318" } },
    "gate/owners.json": '{ "fragments": { "10-*.json": { "owner": "@your-org/security" } } }'
  },
  good: {
    "10-a.json": { env: { OTEL_EXPORTER_OTLP_ENDPOINT: "https://otel.corp.internal:4318" } },
    "gate/owners.json": '{ "fragments": { "10-*.json": { "owner": "@corp/security" } } }'
  },
  check: (input) => [...inFragments(input), ...FILES.flatMap((name) => inFile(input, name))]
};
var FILES = ["gate/delivery.json", "gate/owners.json"];
function inFragments({ fragments }) {
  return fragments.flatMap(
    (fragment) => textsOf(fragment.settings).values.map((text2) => ({ pointer: text2.pointer, host: hosts(text2).find((host) => EXAMPLE_HOST.test(host)) })).flatMap(
      ({ pointer, host }) => host === void 0 ? [] : [{ origin: originOf(fragment, pointer), message: `${quoted(host)} is a host of examples` }]
    )
  );
}
var ADDRESS = /\bhttps?:\/\/(?:[^\s/?#@]{1,200}@)?([\w.-]{1,253})/gi;
function hosts({ pointer, text: value }) {
  if (/^\/sandbox\/network\/allowedDomains\//.test(pointer)) return [value];
  if (/^\/permissions\/allow\//.test(pointer)) return /^WebFetch\(domain:(.*)\)$/.exec(value)?.slice(1) ?? [];
  if (!/^\/(?:env|companyAnnouncements|otel\w*|allowedHttpHookUrls|apiKeyHelper)(?:\/|$)/.test(pointer)) return [];
  return [...value.matchAll(ADDRESS)].map(([, host = ""]) => host);
}
function inFile(input, name) {
  const text2 = input.files[name];
  const settings = text2 === void 0 ? null : parse({ file: name, bytes: new TextEncoder().encode(text2) }).settings;
  const found3 = textsOf(settings).values.filter(isExample);
  const [first, ...rest] = [...new Map(found3.map((named3) => [named3.text, named3])).values()];
  if (first === void 0) return [];
  const others = rest.length === 0 ? "" : ` (and so are ${rest.map(({ text: text3 }) => quoted(text3)).join(", ")})`;
  return [
    {
      origin: { file: fileOf(input, name), pointer: first.pointer },
      message: `${quoted(first.text)} is a name of examples${others}`
    }
  ];
}
var isExample = ({ pointer, text: value }) => /\/(?:owner|organization|identifier)$/.test(pointer) && (EXAMPLE_OWNER.test(value) || EXAMPLE_ORGANIZATION.test(value));

// src/lint/no-floating-server.ts
var noFloatingServer = {
  name: "no-floating-server",
  severity: "warning",
  why: "The arguments are compared exactly, but what they start or reach changes without anybody\u2019s review.",
  fix: "Pin a version or an absolute path; name the host.",
  conditions: ["mcp-command-launcher", "mcp-url-broad"],
  bad: {
    "10-a.json": {
      allowManagedMcpServersOnly: true,
      allowedMcpServers: [{ serverCommand: ["npx", "-y", "some-server"] }, { serverUrl: "*" }]
    }
  },
  good: {
    "10-a.json": {
      allowManagedMcpServersOnly: true,
      allowedMcpServers: [
        { serverCommand: ["npx", "-y", "some-server@1.4.2"] },
        { serverUrl: "https://mcp.corp.example/*" }
      ]
    }
  },
  check: (input) => entries(input, "allowedMcpServers").flatMap(({ value, origin }) => {
    if (!isObject(value)) return [];
    const fault = commandFault(strings(own(value, "serverCommand"))) ?? urlFault(own(value, "serverUrl"));
    const shown5 = isList(own(value, "serverCommand")) ? strings(own(value, "serverCommand")).join(" ") : own(value, "serverUrl") ?? "";
    return fault === null ? [] : [{ origin, message: `${quoted(shown5)} ${fault}` }];
  })
};
function commandFault([program = "", ...rest]) {
  if (program === "" || program.startsWith("/") || !RUNS_ANYTHING.includes(program)) return null;
  const named3 = rest.find((word) => !word.startsWith("-") && !["run", "exec", "dlx", "x"].includes(word));
  if (named3 === void 0) return "is a launcher: it starts whatever follows";
  const isPinned = /[^@/]@\d|==\d|^\/|@sha256:/.test(named3) || /^[\w./-]+\.(js|mjs|py|ts)$/.test(named3);
  return isPinned ? null : "starts whatever version is published today";
}
var urlFault = (url) => typeof url === "string" && /^\*$|^https?:\/\/\*(\/|$|\.[a-z]+(\/|$))/i.test(url) ? "admits nearly every address" : null;

// src/lint/no-healed-list.ts
var noHealedList = {
  name: "no-healed-list",
  severity: "warning",
  why: "The broken list reads as [] (nothing allowed), but united with the list of another fragment only that one is left.",
  fix: "Repair the list, and keep it in one fragment.",
  conditions: ["hidden-invalid-merge"],
  bad: { "10-a.json": { availableModels: "opus" }, "20-b.json": { availableModels: ["haiku"] } },
  good: { "10-a.json": { availableModels: ["opus", "haiku"] } },
  check: (input) => {
    const keys = written(input);
    return input.problems.flatMap(({ origin }) => {
      if (rowAt(origin.pointer)?.kind !== "gateList") return [];
      const others = (keys.get(origin.pointer) ?? []).filter(
        ({ fragment, value }) => fragment.file !== origin.file && isList(value) && value.length > 0
      );
      const first = others[0];
      const name = steps(origin.pointer).join(".");
      return first === void 0 ? [] : [{ origin, message: `\`${name}\` is broken here and whole in \`${first.fragment.file}\`` }];
    });
  }
};

// src/lint/no-hidden-channel.ts
var noHiddenChannel = {
  name: "no-hidden-channel",
  severity: "warning",
  why: "On one machine the highest source with any key is the only one, apart from a few keys that are read everywhere: what else lies in the lower one, such as another team\u2019s drop-ins, does not count.",
  fix: "Use one channel a machine, or set `managedSourcesBehavior` to `merge` in the highest source.",
  conditions: ["source-shadowed"],
  bad: { "gate/delivery.json": '{"channels":["server","file"]}', "10-a.json": { model: "opus" } },
  good: { "gate/delivery.json": '{"channels":["file"]}', "10-a.json": { model: "opus" } },
  check: (input) => advised(input, "channel-hidden").map(({ origin, args }) => ({
    origin,
    message: `what is in ${channelName(args["channel"])} is hidden by ${channelName(args["by"])} on the same machine`
  }))
};

// src/lint/no-hidden-characters.ts
var noHiddenCharacters = {
  name: "no-hidden-characters",
  severity: "error",
  why: "A reviewer reads another text than the client: a rule with such a character matches nothing, and a text can show the opposite of what it says.",
  fix: "Type the text again; in prose use plain line ends only.",
  conditions: [],
  bad: { "10-a.json": { permissions: { deny: ["Bash(cu\u200Brl *)"] } } },
  good: {
    "10-a.json": {
      permissions: { deny: ["Bash(curl *)"] },
      claudeMd: "Line one\nLine two	with a tab, and \u{1F469}\u200D\u{1F4BB}.",
      hooks: { Stop: [{ hooks: [{ type: "prompt", prompt: "\u26A0\uFE0F Is everything tested?\nAnswer yes or no." }] }] }
    }
  },
  check: ({ fragments }) => fragments.flatMap((fragment) => {
    const { names, values } = textsOf(fragment.settings);
    const found3 = [
      ...names.flatMap((text2) => hidden2(text2, false)),
      ...values.flatMap((text2) => hidden2(text2, isProse(text2)))
    ];
    return found3.map(({ pointer, ...hit2 }) => ({ origin: originOf(fragment, pointer), ...hit2 }));
  })
};
var SCRIPT = /^\/hooks\/.*\/(command|prompt)$|^\/(statusLine|fileSuggestion)\/command$/;
var PROSE = /^\/(claudeMd|companyAnnouncements|autoMode|pluginTrustMessage|spinnerTipsOverride|outputStyle)(\/|$)/;
var DRAWN = new RegExp("\\p{Extended_Pictographic}[\\u200d\\ufe0f\\u{1f3fb}-\\u{1f3ff}]+", "gu");
var FLAT = /[\n\r\t\p{Zs}]/gu;
var isProse = ({ pointer }) => PROSE.test(pointer);
function hidden2({ pointer, text: text2 }, inProse) {
  const found3 = INVISIBLE.exec(
    PROSE.test(pointer) || SCRIPT.test(pointer) ? text2.replace(DRAWN, "").replace(FLAT, "") : text2
  );
  const code = found3?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  if (code === void 0) return [];
  return [
    { pointer, severity: inProse ? "warning" : "error", message: `an invisible character (U+${code}) stands here` }
  ];
}

// src/lint/no-hollow-policy.ts
var noHollowPolicy = {
  name: "no-hollow-policy",
  severity: "error",
  why: "Any key makes a source count, `$schema` too: on a machine where this is the highest source, every lower one is ignored, and nothing is enforced.",
  fix: "Add the policy, or deliver nothing here.",
  conditions: [],
  bad: { "10-a.json": { $schema: "https://json.schemastore.org/claude-code-settings.json" } },
  good: { "10-a.json": { $schema: "https://json.schemastore.org/claude-code-settings.json", model: "opus" } },
  check: (input) => {
    const keys = Object.keys(input.policy.settings);
    if (keys.length !== 1 || keys[0] !== "$schema") return [];
    return [{ origin: wholePolicy(input), message: "the policy holds nothing but `$schema`" }];
  }
};

// src/lint/no-idle-lock.ts
var noIdleLock = {
  name: "no-idle-lock",
  severity: "warning",
  why: "The key is read and changes nothing, although its name says otherwise.",
  fix: "Set the key it depends on as well, or leave it out.",
  conditions: [],
  bad: { "10-a.json": { allowedChannelPlugins: [{ marketplace: "corp", plugin: "chat" }] } },
  good: { "10-a.json": { allowedChannelPlugins: [{ marketplace: "corp", plugin: "chat" }], channelsEnabled: true } },
  check: (input) => [...LOCKS.flatMap((lock2) => idle(input, lock2)), ...folders(input)]
};
var LOCKS = [
  {
    key: "allowedChannelPlugins",
    isIdle: (input) => merged(input, "channelsEnabled") !== true,
    message: "counts only with `channelsEnabled`"
  },
  {
    key: "availableModelsMatch",
    isIdle: (input) => merged(input, "availableModels") === void 0,
    message: "counts only with `availableModels`"
  },
  {
    key: "permissions.blockWritesOutsideWorkingDirectories",
    isIdle: (input) => merged(input, "permissions.blockWritesOutsideWorkingDirectories") === true && !sandboxed(input),
    message: "binds the file tools only: without a sandbox, shell commands still write anywhere"
  }
];
function idle(input, { key, isIdle, message }) {
  if (merged(input, key) === void 0 || !isIdle(input)) return [];
  return [{ origin: placeOf(input, key), message: `\`${key}\` ${message}` }];
}
function folders(input) {
  return entries(input, "permissions.additionalDirectories").filter(({ value }) => typeof value === "string" && value.startsWith("//")).map(({ value, origin }) => ({
    origin,
    message: `the folder ${quoted(value)} is not understood: one slash is the root here`
  }));
}

// src/lint/no-ignored-variable.ts
var noIgnoredVariable = {
  name: "no-ignored-variable",
  severity: "warning",
  why: "The client ignores it: nothing changes.",
  fix: "Remove it.",
  conditions: ["env-ignored"],
  bad: { "10-a.json": { env: { CLAUDE_CODE_REMOTE: "1" } } },
  good: { "10-a.json": { env: { DISABLE_AUTOUPDATER: "1" } } },
  check: (input) => variables(input).flatMap(({ name, origin }) => {
    const kind = envRow(name)?.direction;
    if (kind !== "ignored" && kind !== "removed") return [];
    return [
      { origin, message: `\`${name}\` ${kind === "ignored" ? "is ignored in settings files" : "is no longer read"}` }
    ];
  })
};

// src/lint/no-interpreter-allow.ts
var noInterpreterAllow = {
  name: "no-interpreter-allow",
  severity: "warning",
  why: "Behind the program any code can follow, so the rule allows everything it does not name.",
  fix: "Allow the exact command, for example Bash(node scripts/check.js).",
  conditions: ["perm-allow-interpreter", "perm-exec-wrapper"],
  bad: { "10-a.json": { permissions: { allow: ["Bash(python3 *)", "Bash(npx:*)"] } } },
  good: { "10-a.json": { permissions: { allow: ["Bash(python3 scripts/check.py)", "Bash(npm run lint)"] } } },
  check: (input) => rulesOf(input, ["allow"], ["Bash"]).flatMap((rule) => {
    const program = programOf(rule);
    if (program === null) return [];
    const isWrapper = NEVER_BY_WILDCARD.includes(program);
    const message = isWrapper ? `allow ${quoted(rule.text)} never applies: no wildcard approves \`${program}\`` : `allow ${quoted(rule.text)} allows any code behind \`${program}\``;
    return [{ origin: rule.origin, message }];
  })
};
function programOf({ content }) {
  const head = /^(.*?)(?::\*| ?\*)/.exec(content ?? "")?.[1]?.trim();
  if (head === void 0) return null;
  const words2 = head.split(/\s+/);
  const first = (words2[0] ?? "").split("/").at(-1) ?? "";
  const pair = `${first} ${words2[1] ?? ""}`;
  if (RUNS_ANYTHING_PAIRS.includes(pair)) return words2.length === 2 ? pair : null;
  const isFree = words2.length === 1 || words2.length === 2 && /^-[a-z]*[ce]$/.test(words2[1] ?? "");
  return isFree && (RUNS_ANYTHING.includes(first) || NEVER_BY_WILDCARD.includes(first)) ? first : null;
}

// src/lint/no-inverted-switch.ts
var noInvertedSwitch = {
  name: "no-inverted-switch",
  severity: "error",
  why: "Any text that is not empty switches it on, also 0 and false.",
  fix: "Remove the variable, or write 1 if that is meant.",
  conditions: ["env-zero-means-on"],
  bad: { "10-a.json": { env: { DISABLE_TELEMETRY: "0" } } },
  good: { "10-a.json": { env: { DISABLE_TELEMETRY: "1" } } },
  check: (input) => variables(input).filter(({ name, text: text2 }) => text2 !== "" && isOff(text2) && envRow(name)?.direction === "any-nonempty-is-off").map(({ name, text: text2, origin }) => ({
    origin,
    message: `\`${name}\` is ${quoted(text2)}, which switches it on`,
    edits: [rewrite(origin, void 0)]
  }))
};

// src/lint/no-legacy-colon.ts
var LEGACY = /^(Bash\((?!.*:\/\/[^\s/]+:\*\)$)[^*]*[^*\s]):\*\)$/;
var noLegacyColon = {
  name: "no-legacy-colon",
  severity: "advice",
  why: "`:*` at the end is the old form of ` *`, which is what the client writes itself. A deny or ask in it counts as the exact rule for its text, too, and an allow in it may switch off the exact one behind it; in the middle it means something else.",
  fix: "Write ` *`.",
  conditions: ["perm-legacy-colon"],
  bad: { "10-a.json": { permissions: { deny: ["Bash(curl:*)"] } } },
  good: { "10-a.json": { permissions: { deny: ["Bash(curl *)"] } } },
  check: (input) => {
    const lists = EFFECTS.map((effect) => ({ effect, rules: entries(input, `permissions.${effect}`) }));
    const isTied = tiesOf(lists);
    const old = new Map(input.fragments.map((fragment) => [fragment, []]));
    for (const { effect, rules } of lists)
      for (const entry of rules) {
        const text2 = contentOf(entry.value);
        if (text2 !== null) old.get(entry.fragment)?.push({ ...entry, isTied: isTied(text2, effect) });
      }
    return [...old.values()].flatMap(inOneFile);
  }
};
var EFFECTS = ["allow", "ask", "deny"];
function contentOf(value) {
  const text2 = typeof value === "string" ? LEGACY.exec(value)?.[1]?.slice("Bash(".length) : void 0;
  return text2 === void 0 || FIELDS["Bash"]?.includes(text2) ? null : text2;
}
function tiesOf(lists) {
  const written2 = new Map(lists.map(({ effect, rules }) => [effect, new Set(rules.map(({ value }) => value))]));
  const wild = [...written2.get("deny") ?? []].map((rule) => /^Bash\(([^\s:*]*).*\*/.exec(String(rule))?.[1]);
  const denied2 = new Set(wild);
  return (text2, effect) => [...written2].some(
    ([other, rules]) => rules.has(`Bash(${text2})`) || other !== effect && rules.has(`Bash(${text2}:*)`)
  ) || effect === "allow" && isLine(`${text2}:*`) || effect === "ask" && (denied2.has("") || denied2.has(text2.split(" ")[0]));
}
function inOneFile(old) {
  const [first, ...others] = old;
  if (first === void 0) return [];
  const rest = others.length === 0 ? "" : ` and ${others.length} more`;
  const edits = old.filter(({ isTied }) => !isTied).map(({ origin, value }) => rewrite(origin, String(value).replace(LEGACY, "$1 *)")));
  const tied = old.length - edits.length;
  const kept2 = tied === 0 ? "" : `; ${tied === old.length ? "no" : `${tied} with no`} automatic fix, as other rules depend on it`;
  return [{ origin: first.origin, message: `${quoted(first.value)}${rest} in the old prefix form${kept2}`, edits }];
}

// src/lint/no-lock-without-rules.ts
var noLockWithoutRules = {
  name: "no-lock-without-rules",
  severity: "warning",
  why: "Users' own allow rules no longer count, so every build and test asks; their own deny rules are gone too.",
  fix: "Ship allow rules for ordinary work first.",
  conditions: ["perm-lock-without-rules"],
  bad: { "10-a.json": { allowManagedPermissionRulesOnly: true } },
  good: {
    "10-a.json": {
      allowManagedPermissionRulesOnly: true,
      permissions: { allow: ["Bash(npm test)", "Bash(make *)", "Bash(git commit *)"] }
    }
  },
  check: (input) => {
    if (merged(input, "allowManagedPermissionRulesOnly") !== true) return [];
    const count = rulesOf(input, ["allow"]).length;
    return count >= 3 ? [] : [
      {
        origin: placeOf(input, "allowManagedPermissionRulesOnly"),
        message: `only managed rules count, and ${count === 0 ? "none of them allows anything" : `only ${count} of them allow anything`}`
      }
    ];
  }
};

// src/lint/no-loose-pattern.ts
var noLoosePattern = {
  name: "no-loose-pattern",
  severity: "warning",
  why: "The patterns are regular expressions: without ^ and $ and with a bare dot, look-alike hosts fit; other wildcards are taken literally.",
  fix: "Write for example ^git\\.corp\\.example$.",
  conditions: ["plugin-pattern-loose", "plugin-npm-scope-wildcard", "plugin-github-wildcard-misuse"],
  bad: {
    "10-a.json": {
      strictKnownMarketplaces: [{ source: "hostPattern", hostPattern: "git.corp.example" }],
      disableSideloadFlags: true
    }
  },
  good: {
    "10-a.json": {
      strictKnownMarketplaces: [{ source: "hostPattern", hostPattern: "^git\\.corp\\.example$" }],
      disableSideloadFlags: true
    }
  },
  check: (input) => ["strictKnownMarketplaces", "blockedMarketplaces"].flatMap(
    (key) => entries(input, key).flatMap((entry) => judge(key, entry))
  )
};
function judge(key, { value, origin }) {
  if (!isObject(value)) return [];
  const host = text(value, "hostPattern");
  const pattern = host || text(value, "pathPattern");
  const dead3 = deadFault(value, pattern);
  const severity2 = key === "blockedMarketplaces" ? "error" : "warning";
  const shown5 = pattern || text(value, "package") || text(value, "repo");
  if (dead3 !== null) return [{ origin, severity: severity2, message: `${quoted(shown5)} ${dead3}` }];
  const loose2 = pattern === "" || key === "blockedMarketplaces" ? null : looseFault(pattern, host !== "");
  return loose2 === null ? [] : [{ origin, message: `${quoted(pattern)} ${loose2}` }];
}
function deadFault(value, pattern) {
  if (pattern !== "" && !compiles(pattern)) return "is no regular expression and matches nothing";
  if (text(value, "source") === "npm" && text(value, "package").includes("*"))
    return "matches nothing: packages take no wildcard";
  const repo = text(value, "source") === "github" ? text(value, "repo") : "";
  return repo.includes("*") && !/^[^/*]+\/\*$/.test(repo) ? "is taken literally: only `owner/*` is a wildcard" : null;
}
function compiles(pattern) {
  try {
    return new RegExp(pattern) !== null;
  } catch {
    return false;
  }
}
function looseFault(pattern, isHost) {
  if (/^\^?\.[*+]\$?$/.test(pattern)) return "admits everything";
  if (!pattern.startsWith("^") || isHost && !pattern.endsWith("$")) return "is not anchored: longer names fit";
  return isHost && /(^|[^\\])\.(?![*+?])/.test(pattern) ? "has a dot that stands for any character" : null;
}

// src/lint/no-loose-wildcard.ts
var noLooseWildcard = {
  name: "no-loose-wildcard",
  severity: "warning",
  why: "A star stands for any text, blanks and options included.",
  fix: "Begin with the whole command and subcommand, and put a blank before the star.",
  conditions: ["perm-allow-leading-wildcard", "perm-glued-wildcard"],
  bad: { "10-a.json": { permissions: { allow: ["Bash(* --version)", "Bash(ls*)", "Bash(git * main)"] } } },
  good: { "10-a.json": { permissions: { allow: ["Bash(node --version)", "Bash(ls *)", "Bash(git log *)"] } } },
  check: (input) => rulesOf(input, ["allow"], ["Bash"]).flatMap(loose)
};
function loose(rule) {
  const content = rule.content ?? "";
  const star = content.endsWith(":*") ? -1 : content.indexOf("*");
  if (star < 0 || /^\*+$/.test(content)) return [];
  const told2 = faultOf2(content, star);
  return told2 === null ? [] : [{ origin: rule.origin, message: `allow ${quoted(rule.text)} ${told2}` }];
}
function faultOf2(content, star) {
  const [head, tail] = [content.slice(0, star), content.slice(star + 1)];
  if (head.trim() === "") return "lets any program stand in front";
  if (/[&|;]/.test(tail)) return "has a star in front of an operator, so all arguments fit in";
  if (tail.trim() !== "" && !head.trim().includes(" ")) return "lets any subcommand and option stand in the middle";
  return tail === "" && /^[\w.-]+$/.test(head) ? `also matches every other program that begins with \`${head}\`` : null;
}

// src/lint/no-loosened-lock.ts
var LOCKS2 = /* @__PURE__ */ new Set(["strictBool", "strictEnum", "lockSet", "pin", "versionFloor", "versionCeil"]);
var isLock = (pointer) => LOCKS2.has(rowAt(pointer)?.kind ?? "") && pointer !== "/permissions/defaultMode";
var noLoosenedLock = {
  name: "no-loosened-lock",
  severity: "error",
  why: "Between fragments the later value simply wins; the lock of the earlier fragment does not exist on any machine.",
  fix: "Keep each lock in one fragment, and take the looser value out of the other.",
  conditions: ["merge-lock-reset"],
  bad: { "10-security.json": { allowManagedHooksOnly: true }, "90-team.json": { allowManagedHooksOnly: false } },
  good: { "10-security.json": { allowManagedHooksOnly: true }, "90-team.json": { availableModels: ["opus"] } },
  check: (input) => [...written(input)].filter(([pointer, entries2]) => entries2.length > 1 && isLock(pointer)).flatMap(
    ([pointer, entries2]) => pairs(entries2).filter(([earlier, later]) => isLooser(input, pointer, [earlier.value, later.value])).map(([earlier, later]) => ({ origin: later.origin, message: told(pointer, earlier, later) }))
  )
};
var told = (pointer, earlier, later) => `\`${steps(pointer).join(".")}\` is ${quoted(earlier.value)} in \`${earlier.fragment.file}\` and loosened to ${quoted(later.value)} here`;
function isLooser(input, pointer, values) {
  const [before, after] = values.map((value) => replaced2(input.policy.settings, steps(pointer), value));
  const changes = direction(before ?? {}, after ?? {});
  return changes.some((change) => change.pointer === pointer && change.direction === "wider");
}
function replaced2(settings, [key = "", ...rest], value) {
  const inner = settings[key];
  return { ...settings, [key]: rest.length === 0 ? value : replaced2(isObject(inner) ? inner : {}, rest, value) };
}

// src/lint/no-managed-key-elsewhere.ts
var noManagedKeyElsewhere = {
  name: "no-managed-key-elsewhere",
  severity: "advice",
  why: "In project settings the client ignores it.",
  fix: "Move it to a fragment.",
  conditions: ["managed-only-in-wrong-place"],
  bad: { "10-a.json": { model: "opus" }, ".claude/settings.json": '{ "allowManagedHooksOnly": true }' },
  good: { "10-a.json": { allowManagedHooksOnly: true }, ".claude/settings.json": '{ "model": "opus" }' },
  check: ({ files }) => Object.entries(files).filter(([name]) => /(^|\/)\.claude\/settings(\.local)?\.json$/.test(name)).flatMap(([file, content]) => {
    const { settings } = parse({ file, bytes: new TextEncoder().encode(content) });
    const keys = isObject(settings ?? void 0) ? Object.keys(settings ?? {}) : [];
    return keys.filter((key) => rowAt(child("", key))?.managedOnly === true).map((key) => ({
      origin: { file, pointer: child("", key) },
      message: `\`${key}\` counts in managed settings only`
    }));
  })
};

// src/lint/no-mcp-names.ts
var noMcpNames = {
  name: "no-mcp-names",
  severity: "warning",
  why: "A name is a label in the user\u2019s own configuration: renaming a server walks around the list.",
  fix: "Use serverUrl for remote and serverCommand for local servers.",
  conditions: ["mcp-name-only", "mcp-name-dead"],
  bad: { "10-a.json": { deniedMcpServers: [{ serverName: "mail" }] } },
  good: { "10-a.json": { deniedMcpServers: [{ serverUrl: "https://mail.example.net/*" }] } },
  check: (input) => [...named(input, "allowedMcpServers"), ...named(input, "deniedMcpServers")]
};
function named(input, key) {
  const all = merged(input, key);
  const kinds = ["serverUrl", "serverCommand"].filter((kind) => isList(all) && all.some((entry) => has(entry, kind)));
  return entries(input, key).flatMap(({ value, origin }) => {
    if (!has(value, "serverName") || !isObject(value)) return [];
    const name = quoted(own(value, "serverName") ?? "");
    const dead3 = key === "allowedMcpServers" && kinds.length > 0;
    return [
      {
        origin,
        message: dead3 ? `the name ${name} no longer admits servers of the kind listed by ${kinds.map((kind) => `\`${kind}\``).join(" and ")}` : `${name} is only a label`
      }
    ];
  });
}
var has = (entry, kind) => isObject(entry) && own(entry, kind) !== void 0;

// src/lint/no-odd-rule.ts
var noOddRule = {
  name: "no-odd-rule",
  severity: "error",
  why: "The client loads the rule and it matches nothing: what it should block is not blocked.",
  fix: "Write one rule per text: the exact name of a tool, or Tool(content).",
  conditions: ["perm-rule-accepted-but-odd", "perm-unknown-tool", "perm-end-conversation"],
  bad: { "10-a.json": { permissions: { deny: ["Bash(curl *),Bash(wget *)", "BASH(ssh *)", "MultiEdit"] } } },
  good: { "10-a.json": { permissions: { deny: ["Bash(curl *)", "Bash(wget *)", "mcp__mail__send"] } } },
  check: (input) => EFFECTS2.flatMap((effect) => oddIn(input, effect))
};
var EFFECTS2 = ["allow", "ask", "deny"];
function oddIn(input, effect) {
  return entries(input, `permissions.${effect}`).flatMap((entry) => {
    if (typeof entry.value !== "string" || parseRule(entry.value, effect) === null) return [];
    const odd = oddity(entry.value);
    return odd === null ? [] : [hit(entry, effect, odd)];
  });
}
function oddity(text2) {
  const name = text2.split("(", 1)[0] ?? "";
  if (name === "EndConversation") return { what: "names a tool that cannot be taken away", certain: false };
  if (name.includes("*") || name.startsWith("mcp__")) return null;
  if (/\)\s*[,;|&\s]\s*[A-Za-z]\w*(\(|$)/.test(text2) || /^[A-Za-z]+\s*[,;]/.test(text2))
    return { what: "holds several rules in one text", certain: true };
  if (/^(MultiEdit|NotebookRead)\(/.test(text2)) return null;
  if (name.startsWith("!")) return { what: "negates a tool, which rules cannot", certain: true };
  if (name !== name.trim()) return { what: "has a blank before the parenthesis or in front", certain: true };
  return known(name);
}
var TOOL_NAMES = /* @__PURE__ */ new Set([...TOOLS, ...MORE_TOOLS]);
function known(name) {
  if (TOOL_NAMES.has(name)) return null;
  if (name === "") return { what: "names no tool", certain: true };
  if (GONE_TOOLS.has(name)) return { what: `names \`${name}\`, which is no tool (any more)`, certain: true };
  const twin = TOOLS.find((tool) => tool.toLowerCase() === name.toLowerCase()) ?? (/^mcp__/i.test(name) ? "mcp__\u2026" : void 0);
  if (twin !== void 0) return { what: `is written in another case than \`${twin}\``, certain: true };
  const near = TOOLS.find((tool) => isNear(tool, name));
  if (near !== void 0) return { what: `names no known tool; did you mean \`${near}\``, certain: false };
  return { what: "names no tool this version of the client has", certain: false };
}
function hit(entry, effect, odd) {
  const severity2 = odd.certain && effect !== "allow" ? "error" : "warning";
  return { origin: entry.origin, severity: severity2, message: `${effect} ${quoted(entry.value)} ${odd.what}` };
}

// src/lint/no-open-mode.ts
var noOpenMode = {
  name: "no-open-mode",
  severity: "error",
  why: "Sessions of the whole fleet start without a person who says yes or no.",
  fix: "Start in `default` or `plan`, and lock the modes you do not want.",
  conditions: ["perm-default-mode-bypass"],
  bad: { "10-a.json": { permissions: { defaultMode: "bypassPermissions" } } },
  good: { "10-a.json": { permissions: { defaultMode: "plan", disableBypassPermissionsMode: "disable" } } },
  check: (input) => {
    const mode = merged(input, "permissions.defaultMode");
    if (mode !== "bypassPermissions" && mode !== "auto") return [];
    const lock2 = mode === "auto" ? ["permissions.disableAutoMode", "disableAutoMode"] : ["permissions.disableBypassPermissionsMode"];
    const isLocked = lock2.some((key) => merged(input, key) === "disable");
    const origin = placeOf(input, "permissions.defaultMode");
    if (isLocked)
      return [
        {
          origin,
          severity: "warning",
          message: `\`defaultMode\` is ${quoted(mode)}, which the policy forbids`,
          why: "The mode never starts.",
          fix: "Remove one of the two."
        }
      ];
    return [{ origin, severity: mode === "auto" ? "warning" : "error", message: `sessions start in ${quoted(mode)}` }];
  }
};

// src/lint/no-open-network.ts
var PUBLIC = [
  "pastebin.com",
  "paste.ee",
  "gist.github.com",
  "transfer.sh",
  "webhook.site",
  "requestbin.com",
  "ngrok.io",
  "file.io",
  "0x0.st"
];
var noOpenNetwork = {
  name: "no-open-network",
  severity: "warning",
  why: "A wide host is a way out for data; a URL or path in the list matches no host at all.",
  fix: "List exact host names, without scheme and path.",
  conditions: ["sandbox-network-open", "sandbox-domain-overlap"],
  bad: { "10-a.json": { sandbox: { enabled: true, network: { allowedDomains: ["*", "https://corp.example/x"] } } } },
  good: {
    "10-a.json": {
      sandbox: { enabled: true, network: { allowedDomains: ["packages.corp.example", "*.corp.example"] } }
    }
  },
  check: (input) => {
    const denied2 = new Set(texts(input, "sandbox.network.deniedDomains"));
    const allowed = entries(input, "sandbox.network.allowedDomains").flatMap(({ value, origin }) => {
      const fault = typeof value === "string" ? faultOf3(value) : null;
      if (fault !== null) return [{ origin, message: `${quoted(value)} ${fault}` }];
      return typeof value === "string" && denied2.has(value) ? [{ origin, severity: "advice", message: `${quoted(value)} is denied as well, which counts` }] : [];
    });
    return [
      ...allowed,
      ...entries(input, "sandbox.network.deniedDomains").flatMap(
        ({ value, origin }) => typeof value === "string" && /[/]/.test(value) ? [{ origin, message: `${quoted(value)} is no host name and denies nothing` }] : []
      )
    ];
  }
};
function faultOf3(host) {
  if (/:\/\/|\//.test(host)) return "is no host name and matches nothing";
  if (/^\*+(\.[a-z]{2,})?$/i.test(host)) return "lets everything out";
  return PUBLIC.includes(host.replace(/^\*\./, "")) ? "is a place where anybody can leave data" : null;
}

// src/lint/no-open-parent.ts
var noOpenParent = {
  name: "no-open-parent",
  severity: "warning",
  why: "The embedding program\u2019s allow rules and hosts count beside yours.",
  fix: "Set allowManagedPermissionRulesOnly and sandbox.network.allowManagedDomainsOnly.",
  conditions: ["parent-merge-open"],
  bad: { "10-a.json": { parentSettingsBehavior: "merge" } },
  good: {
    "10-a.json": {
      parentSettingsBehavior: "merge",
      allowManagedPermissionRulesOnly: true,
      sandbox: { enabled: true, network: { allowManagedDomainsOnly: true } }
    }
  },
  check: (input) => {
    const open2 = ["allowManagedPermissionRulesOnly", "sandbox.network.allowManagedDomainsOnly"].filter(
      (key) => merged(input, key) !== true
    );
    if (merged(input, "parentSettingsBehavior") !== "merge" || open2.length === 0) return [];
    return [
      {
        origin: placeOf(input, "parentSettingsBehavior"),
        message: `\`parentSettingsBehavior\` is \`merge\` without ${open2.map((key) => `\`${key}\``).join(" and ")}`
      }
    ];
  }
};

// src/lint/no-placeholder.ts
var noPlaceholder = {
  name: "no-placeholder",
  severity: "error",
  why: "The client takes the text as it is: a placeholder in a sign-in pin locks everybody out, elsewhere the control does not exist.",
  fix: "Write the real value.",
  conditions: ["auth-placeholder"],
  bad: { "10-a.json": { forceLoginMethod: "claudeai", forceLoginOrgUUID: "YOUR-ORG-UUID" } },
  good: { "10-a.json": { forceLoginMethod: "claudeai", forceLoginOrgUUID: "3f2b8c1e-5a4d-4e6f-9b7a-1c2d3e4f5a6b" } },
  check: (input) => [
    ...pin(input),
    ...marketplaces(input),
    ...approvers(input),
    ...input.fragments.flatMap(
      (fragment) => textsOf(fragment.settings).values.filter(holdsPlaceholder).map(({ pointer, text: value }) => ({
        origin: originOf(fragment, pointer),
        message: `${quoted(value)} is a placeholder`
      }))
    )
  ]
};
var UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
var NIL = /^0{8}-0{4}-0{4}-0{4}-0{12}$/;
function pin(input) {
  const key = "forceLoginOrgUUID";
  const value = merged(input, key);
  if (value === void 0) return [];
  const ids = typeof value === "string" ? [value] : strings(value);
  const wrong = ids.find((id) => !UUID.test(id) || NIL.test(id));
  if (ids.length > 0 && wrong === void 0) return [];
  if (wrong !== void 0 && isPlaceholder(wrong)) return [];
  const message = ids.length === 0 ? `\`${key}\` lists no organization` : `${quoted(wrong ?? "")} is not the UUID of an organization`;
  const place = entries(input, key).find((entry) => entry.value === wrong)?.origin ?? placeOf(input, key);
  return [
    {
      origin: place,
      message,
      why: "No organization matches, so nobody can sign in.",
      fix: "Write the UUID of your organization, from the admin console."
    }
  ];
}
function marketplaces(input) {
  return [...entries(input, "strictKnownMarketplaces"), ...entries(input, "extraKnownMarketplaces")].flatMap(
    ({ value, origin }) => {
      const held = isObject(value) ? value["source"] : void 0;
      const repo = isObject(held) ? text(held, "repo") : isObject(value) ? text(value, "repo") : "";
      if (!EXAMPLE_OWNER.test(repo) || isPlaceholder(repo)) return [];
      const why = "Whoever registers that name on GitHub serves plugins to your fleet.";
      const fix2 = "Write your own marketplace, `[]` to allow none, or remove the key to allow the users' choice.";
      return [
        { origin, severity: "warning", message: `${quoted(repo)} is an example, not your marketplace`, why, fix: fix2 }
      ];
    }
  );
}
function approvers(input) {
  const file = "gate/gate.json";
  const held = input.files[file];
  const settings = held === void 0 ? null : parse({ file, bytes: new TextEncoder().encode(held) }).settings;
  return strings(settings?.["approvers"]).flatMap(
    (login, index) => EXAMPLE_OWNER.test(login) || isPlaceholder(login) ? [
      {
        origin: { file: fileOf(input, file), pointer: `/approvers/${index}` },
        severity: "warning",
        message: `${quoted(login)} is an example, not one of your approvers`,
        why: "Nobody of yours can approve a widening, and a stranger could take the login.",
        fix: "Write the logins of those who may approve widenings."
      }
    ] : []
  );
}
var SHOUTED = /\bYOUR[-_][A-Z0-9]|\bMY[-_](?:ORG|COMPANY|TEAM|DOMAIN)\b|\b(?:CHANGE|REPLACE)[-_]?(?:ME|THIS|WITH)\b|\bFILL[-_]?(?:ME|IN)\b|^\W{0,3}(?:TO[D]O|TBD|FIX[M]E|PLACEHOLDER)\b/;
var BRACKETED = /<(?:your|my|insert|org|organization|company|team|name|url|uuid|id|token|host|domain)[\w -]{0,60}>|\{\{\s{0,3}[A-Za-z_][\w-]{0,60}\s{0,3}\}\}|\bx{8}-x{4}-/i;
var LOWER = /\byour[-_.](?:org|organization|company|domain|host|server|collector|team|gateway|uuid|token)\b|\byour(?:company|org|domain)\.\w/;
var isPlaceholder = (text2) => SHOUTED.test(text2) || BRACKETED.test(text2) || LOWER.test(text2);
var PROSE2 = /^\/(claudeMd|companyAnnouncements|autoMode|pluginTrustMessage|prUrlTemplate|spinner\w+|outputStyle|_|\$)/;
var PROSE_FORM = /\bYOUR[-_](?:ORG|COMPANY|DOMAIN|TEAM)[-_A-Z]*\b/;
var holdsPlaceholder = ({ pointer, text: value }) => PROSE2.test(pointer) ? PROSE_FORM.test(value) : isPlaceholder(value) && !isRule(pointer, value);
var isRule = (pointer, value) => pointer.startsWith("/permissions/") && !/YOUR|\bmy-org\b|your-org|<your/i.test(value);

// src/lint/no-plain-http.ts
var PLACES = /^\/(env\/(.*ENDPOINT|.*BASE_URL)|hooks\/.*\/url|managedMcpServers\/.*\/url|extraKnownMarketplaces\/.*\/url|forceLoginGatewayUrl|allowedHttpHookUrls\/.*)$/;
var PLAIN = /^http:\/\/(?!localhost[:/]|localhost$|127\.|\[::1\]|host\.docker\.internal)/i;
var noPlainHttp = {
  name: "no-plain-http",
  severity: "warning",
  why: "Everybody on the way reads and changes what is sent: prompts, commands, tokens.",
  fix: "Use https.",
  conditions: ["hook-plain-http"],
  bad: { "10-a.json": { env: { OTEL_EXPORTER_OTLP_ENDPOINT: "http://otel.corp.example:4318" } } },
  good: { "10-a.json": { env: { OTEL_EXPORTER_OTLP_ENDPOINT: "http://localhost:4318" } } },
  check: ({ fragments }) => fragments.flatMap(
    (fragment) => textsOf(fragment.settings).values.filter(({ pointer, text: text2 }) => PLAIN.test(text2) && PLACES.test(pointer)).map(({ pointer, text: text2 }) => ({
      origin: originOf(fragment, pointer),
      message: `\`${steps(pointer).join(".")}\` is ${quoted(text2)}, without encryption`
    }))
  )
};

// src/lint/no-prose-control.ts
var PROHIBITS = /\b(?:never|must not|do not|don't|forbidden|prohibited|not allowed)\b/i;
var noProseControl = {
  name: "no-prose-control",
  severity: "advice",
  why: "Instructions guide the model; they stop nothing.",
  fix: "Put a deny rule or a hook behind each prohibition.",
  conditions: ["claudemd-as-control"],
  bad: { "10-a.json": { claudeMd: "Never read .env files." } },
  good: { "10-a.json": { claudeMd: "Never read .env files.", permissions: { deny: ["Read(//**/.env)"] } } },
  check: (input) => {
    if (rulesOf(input, ["deny", "ask"]).length > 0 || hooks(input).length > 0) return [];
    return [...inSettings(input), ...inFile2(input)];
  }
};
function inSettings(input) {
  const prose = merged(input, "claudeMd");
  return typeof prose === "string" && PROHIBITS.test(prose) ? [{ origin: placeOf(input, "claudeMd"), message: "`claudeMd` prohibits what no rule denies" }] : [];
}
function inFile2(input) {
  return PROHIBITS.test(input.files["CLAUDE.md"] ?? "") ? [
    {
      origin: { file: fileOf(input, "CLAUDE.md"), pointer: "" },
      message: "CLAUDE.md prohibits what no rule denies"
    }
  ] : [];
}

// src/lint/no-read-deny-only.ts
var noReadDenyOnly = {
  name: "no-read-deny-only",
  severity: "warning",
  why: "Rules bind the built-in tools and the commands the client recognises; any script still opens the file.",
  fix: "Switch the sandbox on, where the operating system enforces the rule; deny Edit for the same paths.",
  conditions: ["perm-read-deny-not-subprocess", "perm-read-deny-no-edit"],
  bad: { "10-a.json": { permissions: { deny: ["Read(~/.ssh/**)"] } } },
  good: {
    "10-a.json": {
      permissions: { deny: ["Read(~/.ssh/**)", "Edit(~/.ssh/**)"] },
      sandbox: { enabled: true, failIfUnavailable: true, filesystem: { denyRead: ["~/.ssh"] } }
    }
  },
  check: (input) => [...unsandboxed(input), ...withoutEdit(input), ...bare(input)]
};
var denies = (input) => rulesOf(input, ["deny"], ["Read"]).filter(({ content }) => content !== null && !isCarving(content));
function unsandboxed(input) {
  const rules = denies(input);
  const first = rules[0];
  if (first === void 0 || sandboxed(input)) return [];
  const rest = rules.length === 1 ? "" : ` and ${rules.length - 1} more`;
  return [{ origin: first.origin, message: `deny ${quoted(first.text)}${rest}: scripts still read the files` }];
}
function withoutEdit(input) {
  const edits = rulesOf(input, ["deny"], ["Edit"]);
  if (edits.some(({ content }) => content === "//**")) return [];
  const paths = new Set(edits.map(({ content }) => content));
  const rules = denies(input).filter(({ content }) => !paths.has(content));
  const first = rules[0];
  if (first === void 0) return [];
  const rest = rules.length === 1 ? "" : ` and ${rules.length - 1} more`;
  return [
    {
      origin: first.origin,
      severity: "advice",
      message: `deny ${quoted(first.text)}${rest} without Edit for the same path`,
      why: "NotebookEdit does not follow Read rules.",
      fix: "Deny Edit for the same paths."
    }
  ];
}
function bare(input) {
  return rulesOf(input, ["deny"], ["Read", "Edit"]).filter(({ content }) => content === null).map((rule) => ({
    origin: rule.origin,
    message: `deny ${quoted(rule.text)} is the tool alone: ${rule.tool === "Edit" ? "Write and redirections still write" : "`cat` still reads"}`,
    fix: `Write ${rule.tool}(//**) for every path.`
  }));
}

// src/lint/no-refresh-outage.ts
var noRefreshOutage = {
  name: "no-refresh-outage",
  severity: "advice",
  why: "Without a way to the vendor\u2019s server nobody can start, on a train or during an outage.",
  fix: "Keep it only if a missing policy is worse than no work.",
  conditions: ["force-refresh-outage"],
  bad: { "10-a.json": { forceRemoteSettingsRefresh: true } },
  good: { "10-a.json": { forceRemoteSettingsRefresh: false } },
  check: (input) => merged(input, "forceRemoteSettingsRefresh") === true ? [
    {
      origin: placeOf(input, "forceRemoteSettingsRefresh"),
      message: "no session starts before the console policy was fetched"
    }
  ] : []
};

// src/lint/no-relative-deny.ts
var SECRET = /(?:^|[/*.])(?:\.?env(?:\.[\w*]+)?|secrets?|credentials?|\.ssh|\.aws|\.npmrc|\.netrc|id_rsa|id_ed25519|\.kube|\.pgpass|\.git-credentials)(?:\/\*\*|\/\*|\*)?$|(?:^|[\w/*.-])\.(?:pem|key|p12)(?:\/\*\*|\/\*|\*)?$/i;
var noRelativeDeny = {
  name: "no-relative-deny",
  severity: "warning",
  why: "A path without anchor starts at the working directory: the same file in a parent folder or another project stays readable.",
  fix: "Put //**/ in front, for example Read(//**/.env).",
  conditions: ["perm-relative-deny"],
  bad: { "10-a.json": { permissions: { deny: ["Read(./.env)"] } } },
  good: { "10-a.json": { permissions: { deny: ["Read(//**/.env)"] } } },
  check: (input) => {
    const rules = rulesOf(input, ["deny"], ["Read", "Edit"]);
    const anchored = new Set(rules.map((rule) => `${rule.tool} ${rule.content}`));
    return rules.filter((rule) => isRelativeSecret(rule) && !anchored.has(`${rule.tool} //**/${nameOf(rule)}`)).map((rule) => ({
      origin: rule.origin,
      message: `deny ${quoted(rule.text)} holds in the working directory only`
    }));
  }
};
var nameOf = (rule) => (rule.content ?? "").replace(/^\.\//, "").replace(/^\*\*\//, "");
var isRelativeSecret = ({ content }) => content !== null && /^[^/~!$%]/.test(content) && SECRET.test(content);

// src/lint/no-replaced-text.ts
var noReplacedText = {
  name: "no-replaced-text",
  severity: "warning",
  why: "Jamf Pro replaces words such as $USERNAME and $EMAIL inside a configuration profile: the Mac gets another text than the one reviewed.",
  fix: "Spell the variable in another way, for example with a second variable of your own.",
  conditions: [],
  bad: { "gate/delivery.json": '{"channels":["macos"]}', "10-a.json": { env: { A: "user=$USERNAME" } } },
  good: { "gate/delivery.json": '{"channels":["macos"]}', "10-a.json": { env: { A: "user=$USER" } } },
  check: (input) => advised(input, "channel-replaces").map(({ args }) => ({
    origin: writtenAt(input, String(args["key"])),
    message: `\`${String(args["key"])}\` holds a word that Jamf Pro replaces`
  }))
};

// src/lint/no-risky-variable.ts
var noRiskyVariable = {
  name: "no-risky-variable",
  severity: "warning",
  why: "Whoever runs that host reads every prompt and file; whoever writes that file runs code on every machine.",
  fix: "Have it reviewed by security, and keep it in a fragment that security owns.",
  conditions: ["env-routing", "env-exec"],
  bad: { "10-a.json": { env: { NODE_OPTIONS: "--require /opt/x.js" } } },
  good: { "10-a.json": { env: { DISABLE_AUTOUPDATER: "1" } } },
  check: (input) => variables(input).flatMap(judge2)
};
var ADVICE = /* @__PURE__ */ new Set(["proxy", "tls", "provider", "config-dir", "credential-source"]);
function judge2({ name, text: text2, origin }) {
  const row = envRow(name);
  if (row === void 0 || text2 === "") return [];
  if (name === "NODE_TLS_REJECT_UNAUTHORIZED")
    return text2 === "0" ? [
      {
        origin,
        severity: "error",
        message: `\`${name}\` is 0: certificates are not checked`,
        why: "Anybody on the way reads and changes the traffic.",
        fix: "Remove it and add your certificate authority with NODE_EXTRA_CA_CERTS."
      }
    ] : [];
  if (row.class === "exec" || row.class === "routing")
    return row.direction === "exec" || row.direction === "redirect" ? [
      {
        origin,
        message: `\`${name}\`: ${row.meaning.charAt(0).toLowerCase()}${row.meaning.slice(1, row.meaning.indexOf(".") + 1 || void 0).replace(/\.$/, "")}`
      }
    ] : [];
  if (!ADVICE.has(row.class) || row.direction !== "redirect") return [];
  return [{ origin, severity: "advice", message: `\`${name}\` decides where traffic goes or whom it trusts` }];
}

// src/lint/no-rule-syntax-in-prose.ts
var LISTS = ["autoMode.soft_deny", "autoMode.hard_deny", "autoMode.allow", "autoMode.environment"];
var noRuleSyntaxInProse = {
  name: "no-rule-syntax-in-prose",
  severity: "warning",
  why: "Auto mode reads these entries as sentences; rule syntax is not matched there.",
  fix: "Write a sentence, or move the rule to permissions.",
  conditions: ["automode-rule-syntax"],
  bad: { "10-a.json": { autoMode: { soft_deny: ["$defaults", "Bash(rm *)"] } } },
  good: { "10-a.json": { autoMode: { soft_deny: ["$defaults", "Do not delete folders"] } } },
  check: (input) => LISTS.flatMap((key) => entries(input, key)).filter(({ value }) => typeof value === "string" && /^[A-Z]\w+\(.*\)$|^mcp__/.test(value)).map(({ origin, value }) => ({ origin, message: `${quoted(value)} is a rule, not a sentence` }))
};

// src/lint/no-scalar-override.ts
var WHOLE = /* @__PURE__ */ new Set(["/fallbackModel", "/modelPicker"]);
var noScalarOverride = {
  name: "no-scalar-override",
  severity: "warning",
  why: "Only the last value applies. Named marketplaces and servers are replaced whole, pins and headers included.",
  fix: "Set the value in one fragment.",
  conditions: ["merge-scalar-override", "merge-string-replaced", "merge-replaced-whole"],
  bad: { "10-a.json": { claudeMd: "Be careful." }, "20-b.json": { claudeMd: "Be quick." } },
  good: { "10-a.json": { claudeMd: "Be careful." }, "20-b.json": { claudeMd: "Be careful." } },
  check: (input) => [...written(input)].flatMap(
    ([pointer, entries2]) => entries2.length < 2 ? [] : pairs(entries2).filter(
      ([earlier, later]) => replaces(pointer, earlier, later) && !isLoosenedLock(input, pointer, [earlier, later])
    ).map(([earlier, later]) => ({
      origin: later.origin,
      message: `\`${steps(pointer).join(".")}\` replaces the value of \`${earlier.fragment.file}\`${shown2(pointer, earlier)}`
    }))
  )
};
function replaces(pointer, earlier, later) {
  if (same(earlier.value, later.value)) return false;
  return WHOLE.has(pointer) || !(isList(earlier.value) && isList(later.value));
}
function isLoosenedLock(input, pointer, [earlier, later]) {
  const kind = rowAt(pointer)?.kind ?? "";
  return /^(strict|lock|pin|version)/.test(kind) && pointer !== "/permissions/defaultMode" && isLooser(input, pointer, [earlier.value, later.value]);
}
var shown2 = (pointer, earlier) => pointer.startsWith("/env/") || typeof earlier.value === "object" ? "" : `, ${quoted(earlier.value)}`;

// src/lint/no-secret.ts
var noSecret = {
  name: "no-secret",
  severity: "error",
  why: "The policy is readable for everybody on the machine, inherited by every command, and kept in the history of the repository.",
  fix: "Take it out, revoke it, and use a helper (apiKeyHelper, otelHeadersHelper), OAuth or the machine\u2019s own key store.",
  conditions: ["env-secret", "otel-secret-in-env", "mcp-header-secret"],
  bad: {
    "10-a.json": { env: { OTEL_EXPORTER_OTLP_HEADERS: "Authorization=Bearer 5d41402abc4b2a76b9719d911017c592" } }
  },
  good: {
    "10-a.json": {
      otelHeadersHelper: "/opt/corp/otel-headers",
      env: { API_KEY_FILE: "/run/secrets/key", GITHUB_TOKEN: "" }
    }
  },
  check: ({ fragments }) => fragments.flatMap(
    (fragment) => textsOf(fragment.settings).values.flatMap((text2) => {
      const what = secretIn(text2);
      if (what === null) return [];
      const message = `\`${steps(text2.pointer).join(".")}\` holds ${what}`;
      return [{ origin: originOf(fragment, text2.pointer), message }];
    })
  )
};
var NAMES_ONLY = /^\/(sandbox\/credentials|httpHookAllowedEnvVars|permissions)\//;
function secretIn({ pointer, text: value }) {
  const form = secretFormsIn(value).find(({ form: pattern }) => value.search(pattern) >= 0);
  if (form !== void 0 && !isReference(form.what, value)) return article(form.what);
  if (NAMES_ONLY.test(pointer) || NOT_SECRET_VALUE.test(value) || /^<|YOUR|\$\{?\w+\}?/.test(value)) return null;
  const path2 = steps(pointer);
  const name = path2.at(-1) ?? "";
  if (path2[0] === "env") return isSecretVariable(name, value) ? "a credential" : null;
  const inHeader = path2.at(-2) === "headers" && /auth|token|key|secret|cookie/i.test(name);
  return inHeader || SECRET_KEY.test(name) && path2.length > 1 ? "a credential" : null;
}
var isReference = (what, value) => what === "assigned variable" && /=["']?\$/.test(value);
var article = (what) => `${/^[aeiou]/i.test(what) ? "an" : "a"} ${what}`;
var PATHS = /* @__PURE__ */ new Set(["CLAUDE_CODE_CLIENT_CERT", "CLAUDE_CODE_CLIENT_KEY"]);
function isSecretVariable(name, value) {
  if (PATHS.has(name)) return false;
  if (/HEADERS$/.test(name)) return isSecretHeader(value);
  const row = envRow(name);
  if (row !== void 0 && row.note !== "heuristic") return row.direction === "secret";
  if (/^[~.]?\/[\w.-]+\//.test(value)) return false;
  return SECRET_VARIABLE.test(name) && !NOT_SECRET_VARIABLE.test(name) && !/AUTH$/.test(name);
}
var isSecretHeader = (value) => /auth|token|key|secret|cookie|signature/i.test(value) || /[=:\s](?=[A-Za-z_-]*\d)[A-Za-z0-9_-]{20,}/.test(value);

// src/lint/coverage.ts
var MOST = 200;
function coverage(rules) {
  const known2 = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const pattern = patternOf(rule);
    const key = keyOf(rule, pattern);
    if (key !== null) put(known2, key, rule);
    else if (pattern !== null) putSome(others, firstWord(rule.content ?? ""), { rule, pattern });
  }
  return { known: known2, others };
}
function put(map, key, value) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value]);
  else list.push(value);
}
function putSome(map, key, value) {
  if ((map.get(key)?.length ?? 0) < MOST) put(map, key, value);
}
function covering({ known: known2, others }, narrow) {
  const narrowPattern = patternOf(narrow);
  const found3 = [];
  for (const key of keysFor(narrow, narrowPattern)) found3.push(...known2.get(key) ?? []);
  if (narrowPattern === null || others.size === 0) return found3;
  const texts2 = textsOf2(narrowPattern);
  const wild = [...others.get(firstWord(narrow.content ?? "")) ?? [], ...others.get("") ?? []];
  const matching = wild.filter(({ pattern }) => texts2.every((text2) => matchesCommand(pattern, text2, foldBlanks(text2))));
  return [...found3, ...matching.map(({ rule }) => rule)];
}
var patternOf = ({ tool, content }) => tool === "Bash" && content !== null ? parseCommandPattern(content) : null;
function keyOf({ tool, content }, pattern) {
  if (content === null) return `${tool}`;
  if (tool === "WebFetch") return `${tool} ${content.toLowerCase()}`;
  if (tool === "Read" || tool === "Edit") return `${tool} ${pathKey(content)}`;
  if (pattern === null) return `${tool} ${content}`;
  if (pattern.kind === "exact") return `Bash = ${pattern.text}`;
  if (pattern.kind === "prefix") return `Bash > ${pattern.text}`;
  return pattern.bare === null ? null : `Bash > ${pattern.bare}`;
}
var ANCHORED = /^(\/\/|~\/)/;
function pathKey(content) {
  const folder = content.replace(/\/\*\*$/, "");
  return ANCHORED.test(content) && !/[*?[\]!]/.test(folder) ? `> ${folder.toLowerCase()}` : `= ${content}`;
}
function keysFor({ tool, content }, pattern) {
  const server = /^mcp__(?:(?!__).)+(?=__)/.exec(tool)?.[0];
  const tools = server === void 0 || tool.includes("*") ? [tool] : [tool, server, `${server}__*`];
  if (content === null) return tools;
  return [...tools, ...pattern === null ? contentKeys(tool, content) : commandKeys(pattern)];
}
function contentKeys(tool, content) {
  if (tool === "WebFetch") return hosts2(content.toLowerCase()).map((host) => `${tool} ${host}`);
  if (tool === "Read" || tool === "Edit")
    return [`${tool} = ${content}`, ...folders2(content.toLowerCase()).map((path2) => `${tool} > ${path2}`)];
  return [`${tool} ${content}`];
}
function commandKeys(pattern) {
  const head = pattern.kind === "wildcard" ? pattern.parts[0] ?? "" : pattern.text;
  const same2 = pattern.kind === "exact" ? [`Bash = ${pattern.text}`] : [];
  return [...same2, ...wordPrefixes(head, pattern.kind !== "wildcard").map((text2) => `Bash > ${text2}`)];
}
var DEEPEST = 64;
function starts(parts, joint) {
  let start = "";
  return parts.slice(0, DEEPEST).map((part, index) => {
    start = index === 0 ? part : start + joint + part;
    return start;
  });
}
function wordPrefixes(head, isWhole2) {
  const words2 = foldBlanks(head).split(" ");
  return starts(isWhole2 || /\s$/.test(head) ? words2 : words2.slice(0, -1), " ");
}
function hosts2(content) {
  const above = content.replace(/^domain:/, "").split(".").slice(1).slice(-DEEPEST);
  return ["domain:*", content, ...above.map((_, index) => `domain:*.${above.slice(index).join(".")}`)];
}
function folders2(path2) {
  if (!ANCHORED.test(path2)) return [];
  return starts(path2.replace(/\/\*\*$/, "").split("/"), "/");
}
function firstWord(content) {
  const word = content.replace(/:\*$/, " ").split(/\s/, 1)[0] ?? "";
  return word.includes("*") ? "" : word;
}
var ANYTHING = "\u{F0001}";
function textsOf2(pattern) {
  if (pattern.kind === "exact") return [pattern.text];
  if (pattern.kind === "prefix") return [pattern.text, `${pattern.text} ${ANYTHING}`];
  return [pattern.parts.join(ANYTHING), ...pattern.bare === null ? [] : [pattern.bare]];
}

// src/lint/no-shadowed-rule.ts
var noShadowedRule = {
  name: "no-shadowed-rule",
  severity: "warning",
  why: "Deny comes before ask and ask before allow, however specific a rule is: there are no exceptions from a deny.",
  fix: "Narrow the stricter rule, or remove the one that never applies.",
  conditions: ["perm-dead-allow", "perm-dead-ask"],
  bad: { "10-a.json": { permissions: { allow: ["Bash(git push origin main)"], deny: ["Bash(git push *)"] } } },
  good: { "10-a.json": { permissions: { allow: ["Bash(git pull)"], deny: ["Bash(git push *)"] } } },
  check: (input) => {
    const stricter = coverage(rulesOf(input, ["deny", "ask"]));
    return rulesOf(input, ["ask", "allow"]).flatMap((rule) => shadow(input, rule, stricter));
  }
};
function shadow(input, rule, stricter) {
  const by = covering(stricter, rule).find((wide) => wide !== rule && outranks(wide, rule) && !survives(wide, rule));
  if (by === void 0) return sandboxed2(input, rule);
  if (rule.tool === "WebFetch" && rule.effect === "allow" && isSandboxed(input.policy.settings)) return [];
  const message = `${rule.effect} ${quoted(rule.text)} never applies: ${by.effect} ${quoted(by.text)} covers it`;
  return [{ origin: rule.origin, message }];
}
var outranks = (a, b) => a.effect === "deny" && b.effect !== "deny" || a.effect === "ask" && b.effect === "allow";
var survives = (wide, rule) => rule.tool === "Bash" && rule.content !== null && wide.content !== null && wide.content !== rule.content && (rule.effect === "ask" ? !rule.content.includes("*") : wide.effect === "ask" && commandsOf(rule) !== null);
function sandboxed2({ policy }, rule) {
  const sandbox = policy.settings["sandbox"];
  const isOn = isSandboxed(policy.settings) && isObject(sandbox) && sandbox["autoAllowBashIfSandboxed"] === true;
  if (!isOn || rule.effect !== "ask" || rule.tool !== "Bash" || rule.content !== null) return [];
  return [
    {
      origin: rule.origin,
      message: "ask `Bash` is skipped for sandboxed commands",
      why: "`sandbox.autoAllowBashIfSandboxed` is on.",
      fix: "Switch it off, or ask for the commands that matter."
    }
  ];
}

// src/lint/no-short-retention.ts
var USUAL = 30;
var noShortRetention = {
  name: "no-short-retention",
  severity: "advice",
  why: "Local transcripts are evidence; once deleted, only telemetry is left.",
  fix: "Keep them as long as your audit window, or export telemetry.",
  conditions: ["retention-short"],
  bad: { "10-a.json": { cleanupPeriodDays: 3 } },
  good: { "10-a.json": { cleanupPeriodDays: 90 } },
  check: (input) => {
    const days = merged(input, "cleanupPeriodDays");
    return typeof days === "number" && days < USUAL ? [
      {
        origin: placeOf(input, "cleanupPeriodDays"),
        message: `transcripts are deleted after ${days} days; the default is ${USUAL}`
      }
    ] : [];
  }
};

// src/lint/no-silenced-hooks.ts
var noSilencedHooks = {
  name: "no-silenced-hooks",
  severity: "error",
  why: "Nothing of it runs: guards and audit included.",
  fix: "To stop hooks of users and repositories only, set allowManagedHooksOnly.",
  conditions: ["hooks-disabled-with-hooks"],
  bad: {
    "10-a.json": {
      disableAllHooks: true,
      hooks: { Stop: [{ hooks: [{ type: "command", command: "/opt/corp/audit" }] }] }
    }
  },
  good: {
    "10-a.json": {
      allowManagedHooksOnly: true,
      hooks: { Stop: [{ hooks: [{ type: "command", command: "/opt/corp/audit" }] }] }
    }
  },
  check: (input) => {
    if (!shipsHooks(input.policy.settings)) return [];
    const off = merged(input, "disableAllHooks") === true ? [
      {
        origin: placeOf(input, "disableAllHooks"),
        message: "`disableAllHooks` silences the hooks of this policy too"
      }
    ] : [];
    const modes = variables(input).filter(
      ({ name, text: text2 }) => /^CLAUDE_CODE_(SAFE_MODE|SIMPLE)$/.test(name) && !isOff(text2)
    );
    return [
      ...off,
      ...modes.map(({ name, origin }) => ({ origin, message: `\`${name}\` silences the hooks of this policy too` }))
    ];
  }
};

// src/lint/no-single-slash.ts
var ROOTS = /^\/(?:etc|usr|var|opt|home|root|Users|tmp|private|Library|Applications|System|bin|sbin|lib|lib64|boot|dev|proc|sys|mnt|media|srv|run|Volumes|nix|workspace|workspaces)(?:\/|$)/;
var noSingleSlash = {
  name: "no-single-slash",
  severity: "error",
  why: "One slash anchors the rule at the working directory (measured), so `/etc/shadow` guards a folder etc of the project.",
  fix: "Write two slashes for the root of the disk, ~/ for the home folder, or no slash for the project.",
  conditions: ["perm-single-slash"],
  bad: { "10-a.json": { permissions: { deny: ["Read(/etc/shadow)"] } } },
  good: { "10-a.json": { permissions: { deny: ["Read(//etc/shadow)"] } } },
  check: (input) => rulesOf(input, ["deny", "ask", "allow"], ["Read", "Edit", "Cd"]).flatMap(
    (rule) => isSingle(rule) ? [found(rule)] : []
  )
};
var isSingle = ({ content }) => content !== null && /^\/[^/]/.test(content);
function found(rule) {
  const isRoot = ROOTS.test(rule.content ?? "");
  const edits = isRoot && rule.effect !== "allow" ? [rewrite(rule.origin, rule.text.replace("(/", "(//"))] : [];
  const severity2 = isRoot && rule.effect !== "allow" ? "error" : "warning";
  return {
    origin: rule.origin,
    severity: severity2,
    message: `${rule.effect} ${quoted(rule.text)} starts at the working directory`,
    edits
  };
}

// src/lint/no-skipped-ask.ts
var noSkippedAsk = {
  name: "no-skipped-ask",
  severity: "warning",
  why: "An allow rule that is a whole line of several commands goes before the ask rules for each of them (measured).",
  fix: "Allow the commands that need no question one by one, and leave out the one that does.",
  conditions: [],
  bad: {
    "10-a.json": { permissions: { allow: ["Bash(git add . && git push)"], ask: ["Bash(git push *)"] } }
  },
  good: {
    "10-a.json": { permissions: { allow: ["Bash(git add *)"], ask: ["Bash(git push *)"] } }
  },
  check: (input) => {
    const asks = coverage(rulesOf(input, ["ask"], ["Bash"]).filter(({ content }) => content !== null));
    return rulesOf(input, ["allow"], ["Bash"]).flatMap((rule) => skipped(input, rule, asks));
  }
};
function skipped({ ruleset }, rule, asks) {
  const whole = commandsOf(rule);
  if (whole === null || decide(ruleset, callOf("Bash", whole.line), DEFAULT_SITUATION).effect !== "allow") return [];
  for (const content of whole.commands) {
    const [ask] = covering(asks, { ...rule, content });
    if (ask === void 0) continue;
    const message = `allow ${quoted(rule.text)} runs ${quoted(content)} without the question that ask ${quoted(ask.text)} means`;
    return [{ origin: rule.origin, message }];
  }
  return [];
}

// src/lint/no-unconsulted-rule.ts
var fieldOf = (content) => /^\s*([a-z_]+)\s*:\s*\S/.exec(content)?.[1];
var noUnconsultedRule = {
  name: "no-unconsulted-rule",
  severity: "error",
  why: "The rule is loaded, warned about at start, and never consulted.",
  fix: "Write Edit(path) for everything that writes and Read(path) for everything that reads; commands go into Bash(command).",
  conditions: ["perm-write-path-rule", "perm-param-primary", "perm-param-in-allow"],
  bad: { "10-a.json": { permissions: { deny: ["Write(//etc/**)", "Bash(command:rm *)"] } } },
  good: { "10-a.json": { permissions: { deny: ["Edit(//etc/**)", "Bash(rm *)"] } } },
  check: (input) => rulesOf(input, ["deny", "ask", "allow"]).flatMap((rule) => [...path(rule), ...parameter(rule)])
};
var severity = (rule) => rule.effect === "allow" ? "warning" : "error";
function path(rule) {
  const tool = COVERED_BY.get(rule.tool);
  if (rule.content === null || tool === void 0 && rule.tool !== "Monitor") return [];
  const field = fieldOf(rule.content);
  if (rule.tool === "Monitor")
    return rule.effect !== "allow" && field !== void 0 && MONITOR_FIELDS.includes(field) ? [] : [
      {
        origin: rule.origin,
        severity: severity(rule),
        message: `${rule.effect} ${quoted(rule.text)}: Monitor follows the Bash rules`
      }
    ];
  if (field !== void 0 && rule.effect !== "allow") return [];
  const edits = rule.effect === "allow" ? [] : [rewrite(rule.origin, `${tool}(${rule.content})`)];
  return [
    {
      origin: rule.origin,
      severity: severity(rule),
      message: `${rule.effect} ${quoted(rule.text)} is never consulted; \`${tool}(\u2026)\` is`,
      edits
    }
  ];
}
function parameter(rule) {
  if (rule.content === null || COVERED_BY.has(rule.tool) || rule.tool === "WebFetch" || rule.tool.startsWith("mcp__"))
    return [];
  if (isRuledField(rule.tool, /^\s*(\w+)\s*:/.exec(rule.content)?.[1] ?? ""))
    return [
      {
        origin: rule.origin,
        severity: severity(rule),
        message: `${rule.effect} ${quoted(rule.text)} names a field that has rules of its own`
      }
    ];
  const inAllow = rule.effect === "allow" && /^(run_in_background|timeout|subagent_type|model|isolation|replace_all|limit|offset)\s*:/.test(rule.content);
  return inAllow ? [
    {
      origin: rule.origin,
      severity: "warning",
      message: `allow ${quoted(rule.text)}: parameters count in deny and ask only`
    }
  ] : [];
}

// src/lint/no-undelivered-key.ts
var noUndeliveredKey = {
  name: "no-undelivered-key",
  severity: "error",
  why: "The client ignores the key from this channel: machines that get their policy there do not have the control.",
  fix: "Deliver the key by file or device management as well, or leave it out.",
  conditions: ["server-undeliverable"],
  bad: { "gate/delivery.json": '{"channels":["server"]}', "10-a.json": { forceLoginMethod: "gateway" } },
  good: { "gate/delivery.json": '{"channels":["server"]}', "10-a.json": { forceLoginMethod: "claudeai" } },
  check: (input) => advised(input, "channel-ignores").map(({ args }) => ({
    origin: writtenAt(input, String(args["key"])),
    message: `\`${String(args["key"])}\` is ignored in ${channelName(args["channel"])}`
  }))
};

// src/lint/no-unknown-key.ts
var noUnknownKey = {
  name: "no-unknown-key",
  severity: "error",
  why: "The client keeps an unknown key without a word and does nothing with it: the control it stands for does not exist.",
  fix: "Correct the spelling or the level of the key, or remove it.",
  conditions: ["unknown-key", "env-top-level", "global-config-key"],
  bad: { "10-a.json": { disableBypassPermissionsMode: "disable", permissions: { denny: ["Bash(ssh *)"] } } },
  good: { "10-a.json": { permissions: { disableBypassPermissionsMode: "disable", deny: ["Bash(ssh *)"] } } },
  check: ({ fragments }) => {
    const strays = fragments.flatMap(
      (fragment) => fragment.settings === null ? [] : straysIn(fragment, "", fragment.settings)
    );
    return strays.flatMap((stray, index) => judge3({ ...stray, isGuessed: index < MOST_GUESSED }));
  }
};
var MOST_GUESSED = 200;
function straysIn(fragment, pointer, value) {
  const known2 = keysBelow(pointer);
  if (!isObject(value) || known2 === void 0) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at3 = child(pointer, key);
    return known2.includes(key) ? straysIn(fragment, at3, inner) : [{ fragment, pointer: at3, key, value: inner }];
  });
}
function judge3(stray) {
  const origin = originOf(stray.fragment, stray.pointer);
  if (stray.pointer.startsWith("/attribution/")) return [];
  const found3 = elsewhere(stray) ?? variable2(stray) ?? (stray.isGuessed ? misplaced(stray) ?? misspelt(stray) : null) ?? remark(stray);
  return [{ origin, message: `\`${shown3(stray.pointer)}\` is not a known key`, ...found3 }];
}
var shown3 = (pointer) => steps(pointer).join(".");
function elsewhere({ key, pointer }) {
  const reason = steps(pointer).length === 1 && Object.hasOwn(NOT_A_SETTING, key) ? NOT_A_SETTING[key] : void 0;
  return reason === void 0 ? null : { message: `\`${key}\` ${reason}` };
}
function variable2(stray) {
  const { key, pointer, value } = stray;
  if (steps(pointer).length !== 1 || !/^[A-Z][A-Z0-9_]{3,}$/.test(key) || envRow(key) === void 0) return null;
  const edits = typeof value === "string" ? moved(stray, `env.${key}`) : [];
  return { message: `\`${key}\` is an environment variable; it belongs under \`env\``, edits };
}
function misplaced(stray) {
  const target = homeOf(stray.key);
  if (target === null || pointerOf(target) === stray.pointer) return null;
  const home = target.includes(".") ? `under \`${target.split(".").slice(0, -1).join(".")}\`` : "at the top level";
  return {
    message: `\`${shown3(stray.pointer)}\` does nothing here; \`${stray.key}\` belongs ${home}`,
    edits: moved(stray, target)
  };
}
function homeOf(key) {
  const homes = SETTING_ROWS.filter((row) => row.key.split(".").at(-1) === key).map((row) => row.key);
  if (homes.length === 1) return homes[0] ?? null;
  const usual = Object.hasOwn(USUAL_PARENT, key) ? `${USUAL_PARENT[key]}.${key}` : null;
  return usual !== null && homes.includes(usual) ? usual : null;
}
function moved({ fragment, pointer, value }, target) {
  if (fragment.settings === null || valueAt(fragment.settings, target) !== void 0) return [];
  return [
    rewrite(originOf(fragment, pointer), void 0),
    rewrite({ file: fragment.file, pointer: pointerOf(target) }, value)
  ];
}
function misspelt(stray) {
  const { key, pointer } = stray;
  const parent = pointer.slice(0, pointer.lastIndexOf("/"));
  const near = nearest(key, keysBelow(parent) ?? []);
  if (near !== null)
    return {
      message: `\`${shown3(pointer)}\` is not a known key; did you mean \`${near}\``,
      edits: respelt(stray, near)
    };
  const last = nearest(key, LAST_NAMES);
  return last === null ? null : { message: `\`${shown3(pointer)}\` is not a known key; did you mean \`${homeOf(last) ?? last}\`` };
}
function respelt(stray, near) {
  return near.toLowerCase() === stray.key.toLowerCase() ? moved(stray, shown3(child(stray.pointer.slice(0, stray.pointer.lastIndexOf("/")), near))) : [];
}
var LAST_NAMES = [...SETTING_ROWS, ...PLAIN_ROWS].map((row) => row.key.split(".").at(-1) ?? "");
function nearest(key, names) {
  return names.find((name) => name.toLowerCase() === key.toLowerCase()) ?? names.find((name) => isNear(name, key)) ?? null;
}
function remark({ key, pointer }) {
  if (!REMARK.test(key) || rowAt(pointer) !== void 0) return null;
  return {
    severity: "advice",
    message: `\`${shown3(pointer)}\` is a remark; the client keeps it and does nothing with it`,
    why: "It does no harm beside other keys, but alone it makes the file count as a policy and hides lower ones.",
    fix: "Put remarks into the pull request or a README."
  };
}

// src/lint/no-unmatched-command.ts
var noUnmatchedCommand = {
  name: "no-unmatched-command",
  severity: "error",
  why: "The client compares a rule with each simple command, unwrapped; a text that none can have matches nothing.",
  fix: "Write the command itself, with ` *` for any arguments, one command per rule.",
  conditions: ["perm-colon-mid", "perm-stripped-wrapper"],
  bad: {
    "10-a.json": {
      permissions: { deny: ["Bash(cd /x && rm *)", "Bash(git *push:*)", "Bash(timeout 5 curl *)", "Bash(gh :*)"] }
    }
  },
  good: { "10-a.json": { permissions: { deny: ["Bash(rm *)", "Bash(git push *)", "Bash(curl * | sh)"] } } },
  check: (input) => rulesOf(input, ["deny", "ask", "allow"], ["Bash"]).flatMap((rule) => {
    const fault = faultOf4(rule);
    const severity2 = rule.effect === "allow" || fault === WHOLE_LINE ? "warning" : "error";
    return fault === null ? [] : [
      {
        origin: rule.origin,
        severity: severity2,
        message: `${rule.effect} ${quoted(rule.text)} ${fault}`,
        ...fault === WHOLE_LINE ? { why: WHOLE_WHY } : {}
      }
    ];
  })
};
var WHOLE_WHY = "The client compares each simple command, and a rule of several commands with the whole line alone.";
var WHOLE_LINE = "is a whole line: with one more command on its side of a pipe, or another argument, it stops nothing";
function faultOf4(rule) {
  const content = rule.content ?? "";
  const isPrefix = content.endsWith(":*");
  const body = isPrefix ? content.slice(0, -2) : content;
  if (isPrefix && body !== body.trim()) return "has a blank beside the text before `:*`, which no command has there";
  if (isPrefix && body.includes("*")) return "means a literal star: with `:*` at the end, other stars are no wildcards";
  if (isPrefix && /:\/\/[^\s/]+$/.test(body)) return "loses the port: `:*` at the end is the old prefix form";
  if (/:\*/.test(body) && !/:\/\//.test(body)) return "has `:*` in the middle, where the colon is literal";
  const isWhole2 = !body.includes("*");
  if (hasOperator(body) && isWhole2) return rule.effect === "allow" ? null : WHOLE_LINE;
  if (hasOperator(body))
    return "holds an operator, but commands are compared one by one where no pipe or asked file joins them";
  if (STRIPPED.includes(body.split(" ", 1)[0] ?? "") && rule.effect === "allow")
    return "starts with a wrapper that is removed before rules are compared";
  return !/\*/.test(content) && content !== content.trim() ? "has blanks at its ends, which no command has" : null;
}
var hasOperator = (body) => /&&|\|\||;/.test(body.replace(/"[^"]*"|'[^']*'|\\./g, ""));

// src/lint/no-unmatched-hook.ts
var noUnmatchedHook = {
  name: "no-unmatched-hook",
  severity: "warning",
  why: "The client keeps a matcher or condition that cannot be read, and the hook does not run.",
  fix: "Write a regular expression of tool names, or a permission rule as condition.",
  conditions: ["hook-matcher-regex", "hook-if-invalid", "hook-configchange-policy"],
  bad: {
    "10-a.json": {
      hooks: {
        PreToolUse: [{ matcher: "Bash(", hooks: [{ type: "command", command: "/opt/g", onFailure: "block" }] }]
      }
    }
  },
  good: {
    "10-a.json": {
      hooks: {
        PreToolUse: [{ matcher: "Bash|Edit", hooks: [{ type: "command", command: "/opt/g", onFailure: "block" }] }]
      }
    }
  },
  check: (input) => [...hooks(input).flatMap(judge4), ...configChange(hooks(input))]
};
function judge4({ event, matcher, handler, origin }) {
  const condition = text(handler, "if");
  const severity2 = event === "PreToolUse" || event === "PermissionRequest" ? "error" : "warning";
  const bad = matcher !== "" && matcher !== "*" && !compiles2(matcher) ? [{ origin, severity: severity2, message: `the matcher ${quoted(matcher)} is no regular expression` }] : [];
  const wrong = condition !== "" && parseRule(condition, "deny") === null ? [{ origin, severity: severity2, message: `the condition ${quoted(condition)} is no permission rule` }] : [];
  return [...bad, ...wrong];
}
function compiles2(pattern) {
  try {
    return new RegExp(pattern) !== null;
  } catch {
    return false;
  }
}
function configChange(all) {
  const hook = all.find(({ event }) => event === "ConfigChange");
  if (hook === void 0) return [];
  return [
    {
      origin: hook.origin,
      severity: "advice",
      message: "a ConfigChange hook cannot block changes of the policy",
      why: "It does not run for console, preferences or registry changes, and policy changes pass.",
      fix: "Use it for the record only."
    }
  ];
}

// src/lint/no-unmatched-host.ts
var noUnmatchedHost = {
  name: "no-unmatched-host",
  severity: "error",
  why: "Only the host name of a URL is compared: a port, a path or a blank in the rule makes it match nothing.",
  fix: "Write the host name alone; for a domain with everything below it, both `domain:x.com` and `domain:*.x.com`.",
  conditions: ["perm-webfetch-port-path", "perm-webfetch-apex"],
  bad: { "10-a.json": { permissions: { deny: ["WebFetch(domain:paste.example.com/raw)"] } } },
  good: { "10-a.json": { permissions: { deny: ["WebFetch(domain:paste.example.com)"] } } },
  check: (input) => {
    const rules = rulesOf(input, ["deny", "ask", "allow"], ["WebFetch"]);
    const texts2 = new Set(rules.map((rule) => `${rule.effect} ${rule.content}`));
    return rules.flatMap((rule) => [...dead2(rule), ...apex(rule, texts2)]);
  }
};
function dead2(rule) {
  const host = (rule.content ?? "domain:x").slice("domain:".length);
  const fault = host === "" ? "names no host" : /^\s|\s$/.test(host) ? "has a blank in the host name" : /\//.test(host) ? "has a path" : /:\d+$/.test(host) && !/^\[/.test(host) && !/:.*:/.test(host) ? "has a port" : null;
  if (fault === null) return [];
  return [
    {
      origin: rule.origin,
      severity: rule.effect === "allow" ? "warning" : "error",
      message: `${rule.effect} ${quoted(rule.text)} ${fault} and matches nothing`
    }
  ];
}
function apex(rule, texts2) {
  const host = /^domain:\*\.([^*\s/:]+)$/.exec(rule.content ?? "")?.[1];
  if (host === void 0 || rule.effect === "allow" || texts2.has(`${rule.effect} domain:${host}`)) return [];
  return [
    {
      origin: rule.origin,
      severity: "warning",
      message: `${rule.effect} ${quoted(rule.text)} does not match \`${host}\` itself`,
      why: "A leading `*.` stands for at least one more label.",
      fix: `Add \`WebFetch(domain:${host})\`.`
    }
  ];
}

// src/lint/no-unmatched-path.ts
var noUnmatchedPath = {
  name: "no-unmatched-path",
  severity: "error",
  why: "Paths are compared as absolute paths with forward slashes, without expanding variables: the rule matches nothing, though in a sandbox an Edit rule opens or closes the folder it names.",
  fix: "Write //absolute/path, ~/below/home, or //c/Users/\u2026 for a Windows drive.",
  conditions: ["perm-windows-path"],
  bad: { "10-a.json": { permissions: { deny: ["Read(C:\\Users\\*\\.ssh\\**)", "Read($HOME/.ssh/**)"] } } },
  good: { "10-a.json": { permissions: { deny: ["Read(//c/Users/*/.ssh/**)", "Read(~/.ssh/**)"] } } },
  check: (input) => rulesOf(input, ["deny", "ask", "allow"], ["Read", "Edit"]).flatMap((rule) => {
    const fault = rule.content === null ? null : faultOf5(rule.content) ?? (parsePathPattern(rule.content, rule.effect) === null && !isCarving(rule.content) ? "is a pattern that cannot match" : null);
    const severity2 = rule.effect === "allow" ? "warning" : "error";
    return fault === null ? [] : [{ origin: rule.origin, severity: severity2, message: `${rule.effect} ${quoted(rule.text)} ${fault}` }];
  })
};
function faultOf5(content) {
  if (/^[A-Za-z]:[\\/]/.test(content)) return "starts with a drive letter";
  if (/^\\\\|[A-Za-z0-9]\\[A-Za-z0-9]/.test(content)) return "separates folders with backslashes";
  if (/\$\{?[A-Za-z_]|%[A-Za-z_]+%/.test(content)) return "names a variable, which is not expanded";
  if (/(^|\/)\.\.(\/|$)/.test(content)) return "goes up with `..`, which matches nothing";
  if (/^~[^/]/.test(content)) return "names another user's home, which is not expanded";
  return null;
}

// src/lint/no-unreachable-marketplace.ts
var noUnreachableMarketplace = {
  name: "no-unreachable-marketplace",
  severity: "warning",
  why: "What the lists do not admit is not loaded: the plugins people count on are missing.",
  fix: "Make extraKnownMarketplaces, strictKnownMarketplaces and enabledPlugins agree.",
  conditions: ["plugin-strict-vs-extra"],
  bad: {
    "10-a.json": {
      strictKnownMarketplaces: [],
      extraKnownMarketplaces: { corp: { source: { source: "github", repo: "corp/plugins" } } }
    }
  },
  good: {
    "10-a.json": {
      strictKnownMarketplaces: [{ source: "github", repo: "corp/*" }],
      extraKnownMarketplaces: { corp: { source: { source: "github", repo: "corp/plugins" } } }
    }
  },
  check: (input) => [
    ...entries(input, "extraKnownMarketplaces").flatMap((entry) => refused(input, entry)),
    ...orphans(input)
  ]
};
function refused(input, { name, value, origin }) {
  const source = isObject(value) ? own(value, "source") : void 0;
  if (source === void 0) return [];
  const [strict, blocked2] = ["strictKnownMarketplaces", "blockedMarketplaces"].map((key) => merged(input, key));
  if (isList(blocked2) && blocked2.some((entry) => admits(entry, source) === true))
    return [{ origin, message: `the marketplace ${quoted(name)} is blocked by \`blockedMarketplaces\`` }];
  if (!isList(strict) || strict.some((entry) => admits(entry, source) !== false)) return [];
  return [{ origin, message: `the marketplace ${quoted(name)} is not among \`strictKnownMarketplaces\`` }];
}
function admits(entry, source) {
  if (!isObject(entry) || !isObject(source)) return false;
  const kind = text(entry, "source");
  if (kind === "hostPattern" || kind === "pathPattern") return null;
  if (kind !== text(source, "source")) return false;
  if (kind === "github") {
    const [pattern, repo] = [text(entry, "repo").toLowerCase(), text(source, "repo").toLowerCase()];
    return pattern === repo || pattern.endsWith("/*") && repo.startsWith(pattern.slice(0, -1));
  }
  return same(entry, source) || ["url", "package", "path"].some((field) => text(entry, field) !== "" && text(entry, field) === text(source, field));
}
function orphans(input) {
  const known2 = merged(input, "extraKnownMarketplaces");
  const strict = merged(input, "strictKnownMarketplaces");
  if (!isList(strict) || strict.length > 0) return [];
  return entries(input, "enabledPlugins").flatMap(({ name, value, origin }) => {
    const marketplace = name.split("@").at(-1) ?? "";
    const isKnown = isObject(known2) && own(known2, marketplace) !== void 0;
    return value === true && !isKnown ? [{ origin, message: `${quoted(name)} comes from a marketplace that nobody may add` }] : [];
  });
}

// src/lint/no-unrestricted-allow.ts
var WHOLE2 = /* @__PURE__ */ new Set(["Bash", "PowerShell", "Monitor", "Agent", "WebFetch", "Edit", "Write"]);
var noUnrestrictedAllow = {
  name: "no-unrestricted-allow",
  severity: "warning",
  why: "Every call of the tool runs without a question, on every machine.",
  fix: "Name the commands, hosts, folders or tools that may run unasked.",
  conditions: ["perm-allow-unrestricted"],
  bad: { "10-a.json": { permissions: { allow: ["Bash(*)"] } } },
  good: { "10-a.json": { permissions: { allow: ["Bash(npm test)", "WebFetch(domain:docs.example.com)"] } } },
  check: (input) => rulesOf(input, ["allow"]).filter(isWhole).map((rule) => ({ origin: rule.origin, message: `allow ${quoted(rule.text)} opens ${scope(rule)}` }))
};
function isWhole({ tool, content }) {
  if (content === null) return WHOLE2.has(tool) || /^mcp__(?:(?!__).)+(?:__\*)?$/.test(tool);
  if (tool === "Read" || tool === "Edit") return /^\/\/(\*\*)?(\/\*\*?)?$|^~(\/\*\*?)?$/.test(content);
  return tool === "WebFetch" && content === "domain:*" || tool === "Bash" && /^\*+$/.test(content);
}
var scope = ({ tool, content }) => tool.startsWith("mcp__") ? "every tool of the server" : content === null ? `all of ${tool}` : "nearly everything";

// src/lint/no-unusable-version.ts
var noUnusableVersion = {
  name: "no-unusable-version",
  severity: "warning",
  why: "A client outside the bounds does not start, and one that is never updated never gets security fixes.",
  fix: "Keep a valid range around the current release, and write the date of the next look into the pull request.",
  conditions: ["version-invalid", "version-max-blocks-fixes"],
  bad: { "10-a.json": { requiredMinimumVersion: "2.1.330", requiredMaximumVersion: "2.1.300" } },
  good: { "10-a.json": { requiredMinimumVersion: "2.1.300" } },
  check: (input) => [...bounds(input), ...frozen(input)]
};
function bounds(input) {
  const [low, high] = ["requiredMinimumVersion", "requiredMaximumVersion"].map((key) => versionOf(merged(input, key)));
  if (low && high && compareVersions(low, high) < 0)
    return [
      {
        origin: placeOf(input, "requiredMaximumVersion"),
        severity: "error",
        message: "`requiredMaximumVersion` lies below `requiredMinimumVersion`",
        why: "No version fits: no client of the fleet starts.",
        fix: "Write a range that holds at least one release."
      }
    ];
  const current = versionOf(CLIENT_VERSION);
  const late = low && current && compareVersions(current, low) > 0;
  return late ? [
    {
      origin: placeOf(input, "requiredMinimumVersion"),
      message: `\`requiredMinimumVersion\` lies above ${CLIENT_VERSION}, the newest version this tool knows`
    }
  ] : [];
}
function frozen(input) {
  const maximum = versionOf(merged(input, "requiredMaximumVersion"));
  const ceiling = maximum === null ? [] : [
    {
      origin: placeOf(input, "requiredMaximumVersion"),
      message: "a highest version also keeps security fixes away"
    }
  ];
  const off = variables(input).filter(({ name, text: text2 }) => name === "DISABLE_UPDATES" && !isOff(text2));
  return [
    ...ceiling,
    ...off.map(({ name, origin }) => ({ origin, message: `\`${name}\` also keeps security fixes away` }))
  ];
}

// src/lint/no-useless-sources-merge.ts
var noUselessSourcesMerge = {
  name: "no-useless-sources-merge",
  severity: "warning",
  why: "Files are the lowest source of an administrator: nothing ranks below them. Delivered by console or device management, it lets lower sources add allow rules.",
  fix: "Set it only in the highest source you deploy, or leave it out.",
  conditions: ["managed-sources-merge-in-file"],
  bad: { "10-a.json": { managedSourcesBehavior: "merge", model: "opus" } },
  good: { "10-a.json": { managedSourcesBehavior: "first-wins", model: "opus" } },
  check: (input) => {
    const last = writers(input, "managedSourcesBehavior").at(-1);
    if (last?.value !== "merge") return [];
    return [{ origin: last.origin, message: "`managedSourcesBehavior` is `merge` in a file" }];
  }
};

// src/lint/no-user-writable-command.ts
var KEYS = [
  "statusLine.command",
  "subagentStatusLine.command",
  "fileSuggestion.command",
  "apiKeyHelper",
  "proxyAuthHelper",
  "otelHeadersHelper",
  "awsAuthRefresh",
  "awsCredentialExport",
  "gcpAuthRefresh",
  "processWrapper",
  "sandbox.bwrapPath",
  "sandbox.socatPath",
  "sandbox.ripgrep.command"
];
var WRITABLE = /(?:^|[\s"'=])(?:~\/|\$\{?HOME\b|\$\{?CLAUDE_PROJECT_DIR\b|%USERPROFILE%|%APPDATA%|%TEMP%|\/home\/|\/Users\/|\/tmp\/|\/var\/tmp\/|\.\.?\/|C:\\Users\\)/;
var noUserWritableCommand = {
  name: "no-user-writable-command",
  severity: "warning",
  why: "Whoever can write the file decides what the organization\u2019s own control does.",
  fix: "Use an absolute path in a folder that only an administrator can write.",
  conditions: ["hook-user-writable"],
  bad: {
    "10-a.json": {
      hooks: { PreToolUse: [{ hooks: [{ type: "command", command: "~/.claude/guard.sh", onFailure: "block" }] }] }
    }
  },
  good: {
    "10-a.json": {
      hooks: { PreToolUse: [{ hooks: [{ type: "command", command: "/opt/corp/guard.sh", onFailure: "block" }] }] }
    }
  },
  check: (input) => commands(input).filter(({ command }) => WRITABLE.test(command)).map(({ command, origin }) => ({ origin, message: `${quoted(command)} lies where users can write` }))
};
function commands(input) {
  const set = KEYS.flatMap((key) => {
    const command = merged(input, key);
    return typeof command === "string" ? [{ command, origin: placeOf(input, key) }] : [];
  });
  return [...hooks(input).map(({ handler, origin }) => ({ command: text(handler, "command"), origin })), ...set];
}

// src/lint/no-vain-removal.ts
var noVainRemoval = {
  name: "no-vain-removal",
  severity: "warning",
  why: "Fragments can only add to a list: an empty or shorter list in a later fragment removes nothing.",
  fix: "Remove the entry from the fragment that adds it.",
  conditions: ["merge-array-noop-removal"],
  bad: { "10-a.json": { permissions: { deny: ["Bash(ssh *)"] } }, "20-b.json": { permissions: { deny: [] } } },
  good: {
    "10-a.json": { permissions: { deny: ["Bash(ssh *)"] } },
    "20-b.json": { permissions: { deny: ["Bash(scp *)"] } }
  },
  check: (input) => [...written(input)].flatMap(
    ([pointer, entries2]) => pairs(entries2).filter(([earlier, later]) => isVain(earlier, later)).map(([earlier, later]) => ({
      origin: later.origin,
      message: `\`${steps(pointer).join(".")}\` removes nothing of what \`${earlier.fragment.file}\` lists`
    }))
  )
};
function isVain(earlier, later) {
  if (!isList(earlier.value) || !isList(later.value) || later.value.length >= earlier.value.length) return false;
  if (later.value.length === 0) return true;
  const had = new Set(earlier.value.map((entry) => canonical(entry)));
  return later.value.length > 1 && later.value.every((entry) => had.has(canonical(entry)));
}

// src/lint/no-weak-ask.ts
var noWeakAsk = {
  name: "no-weak-ask",
  severity: "warning",
  why: "An exact Bash ask beats a wildcard Bash deny (measured), and asks for agents and skills by name do nothing.",
  fix: "Deny exactly what must never run, ask with the bare tool, and set allowManagedPermissionRulesOnly so that nobody adds such a rule.",
  conditions: [],
  bad: {
    "10-a.json": {
      permissions: { deny: ["Bash(git push *)"], ask: ["Bash(git push origin main)", "Agent(reviewer)"] }
    }
  },
  good: {
    "10-a.json": { permissions: { deny: ["Bash(git push --mirror *)"], ask: ["Bash(git push origin main)", "Agent"] } }
  },
  check: (input) => {
    const denies2 = coverage(rulesOf(input, ["deny"], ["Bash"]).filter(({ content }) => content?.includes("*")));
    const asks = rulesOf(input, ["ask"]);
    return asks.flatMap((rule) => [...named2(rule), ...loosens(input, rule, denies2)]);
  }
};
function named2(rule) {
  const isNamed = (rule.tool === "Agent" || rule.tool === "Skill") && rule.content !== null && !/^\s*\w+\s*:/.test(rule.content);
  return isNamed ? [{ origin: rule.origin, message: `ask ${quoted(rule.text)} has no effect; only \`${rule.tool}\` alone asks` }] : [];
}
function loosens(input, rule, denies2) {
  if (rule.tool !== "Bash" || rule.content === null || rule.content.includes("*")) return [];
  if (merged(input, "permissions.defaultMode") === "dontAsk") return [];
  const deny = covering(denies2, rule)[0];
  return deny === void 0 ? [] : [
    {
      origin: rule.origin,
      message: `ask ${quoted(rule.text)} turns the deny ${quoted(deny.text)} into a question`
    }
  ];
}

// src/lint/no-weak-command-deny.ts
var noWeakCommandDeny = {
  name: "no-weak-command-deny",
  severity: "warning",
  why: "A deny guards a spelling, not a deed: other programs, scripts and option orders do the same.",
  fix: "Put the sandbox with a list of hosts or a PreToolUse hook behind it, and deny every usual spelling.",
  conditions: ["perm-bash-deny-bypass"],
  bad: { "10-a.json": { permissions: { deny: ["Bash(git push --force*)"] } } },
  good: {
    "10-a.json": { permissions: { deny: ["Bash(git push *--force*)", "Bash(git push *-f*)", "Bash(git push * +*)"] } }
  },
  check: (input) => {
    const rules = rulesOf(input, ["deny", "ask"], ["Bash"]);
    return [...SPELLINGS.flatMap((spelling) => missed(spelling, rules)), ...unbacked(input, rules)];
  }
};
function missed({ shape, others }, rules) {
  const rule = rules.find(({ content }) => content !== null && shape.test(content));
  if (rule === void 0) return [];
  const patterns = rules.map(({ content }) => parseCommandPattern(content ?? "*"));
  const through = others.filter((text2) => !patterns.some((pattern) => matchesCommand(pattern, text2, text2)));
  const shown5 = through.map((text2) => `\`${text2}\``).join(", ");
  return through.length === 0 ? [] : [{ origin: rule.origin, message: `${rule.effect} ${quoted(rule.text)} misses ${shown5}` }];
}
function unbacked(input, rules) {
  const guarded = sandboxed(input) || hooks(input).some(({ event }) => event === "PreToolUse");
  const bare2 = rules.some((rule) => rule.effect === "deny" && rule.content === null);
  const denied2 = rules.filter(
    (rule) => rule.effect === "deny" && FETCHERS.includes((rule.content ?? "").split(/[\s:*]/, 1)[0] ?? "")
  );
  const first = denied2[0];
  if (guarded || bare2 || first === void 0) return [];
  const rest = denied2.length === 1 ? "" : ` and ${denied2.length - 1} more`;
  return [
    {
      origin: first.origin,
      message: `deny ${quoted(first.text)}${rest}: without sandbox or hook, any script still reaches the network`
    }
  ];
}

// src/lint/no-weakened-sandbox.ts
var noWeakenedSandbox = {
  name: "no-weakened-sandbox",
  severity: "warning",
  why: "Commands can leave the sandbox or act through somebody outside it.",
  fix: "Leave the switch off and give the one command that needs it another way.",
  conditions: ["sandbox-weakening", "sandbox-fs-disabled-conflict", "sandbox-allowwrite-escalation"],
  bad: { "10-a.json": { sandbox: { enabled: true, filesystem: { disabled: true, denyRead: ["~/.ssh"] } } } },
  good: { "10-a.json": { sandbox: { enabled: true, filesystem: { denyRead: ["~/.ssh"] } } } },
  check: (input) => [...switches(input), ...conflict(input), ...sockets(input), ...escalation(input)]
};
var WEAK = [
  "sandbox.enableWeakerNestedSandbox",
  "sandbox.enableWeakerNetworkIsolation",
  "sandbox.network.allowAllUnixSockets",
  "sandbox.allowAppleEvents",
  "sandbox.allowNestedUserNamespaces",
  "sandbox.credentials.allowPlaintextInject",
  "sandbox.filesystem.disabled"
];
var switches = (input) => WEAK.filter((key) => merged(input, key) === true).map((key) => ({
  origin: placeOf(input, key),
  message: `\`${key}\` weakens the sandbox`
}));
function conflict(input) {
  if (merged(input, "sandbox.filesystem.disabled") !== true) return [];
  const lost = ["sandbox.filesystem.denyRead", "sandbox.filesystem.denyWrite", "sandbox.credentials.files"].filter(
    (key) => {
      const list = merged(input, key);
      return isList(list) && list.length > 0;
    }
  );
  return lost.map((key) => ({
    origin: placeOf(input, key),
    severity: "error",
    message: `\`${key}\` is not enforced: \`sandbox.filesystem.disabled\` is on`,
    why: "The file half of the sandbox is off, so its lists bind nothing.",
    fix: "Remove one of the two."
  }));
}
function sockets(input) {
  const docker = entries(input, "sandbox.network.allowUnixSockets").filter(
    ({ value }) => typeof value === "string" && /docker\.sock|podman\.sock|^\*$/.test(value)
  );
  const mach = entries(input, "sandbox.network.allowMachLookup").filter(({ value }) => value === "*");
  return [...docker, ...mach].map(({ value, origin }) => ({
    origin,
    message: `${quoted(value)} is as good as no sandbox`
  }));
}
var PLANTED = /^(?:~|\/Users\/[^/]+|\/home\/[^/]+)?\/?\.?(?:bashrc|zshrc|profile|bash_profile|zprofile|claude|git|gitconfig|config\/fish|ssh)(?:\/|$)|^\/+(?:etc|usr|bin|sbin|opt|Library)(?:\/|$)|^(?:~|\/+)\/?$|^~\/(?:bin|\.local\/bin|\.cargo\/bin)(?:\/|$)|(?:^|\/)\.(?:git|claude)(?:\/|$)/;
function escalation(input) {
  return entries(input, "sandbox.filesystem.allowWrite").filter(({ value }) => typeof value === "string" && PLANTED.test(value)).map(({ value, origin }) => ({
    origin,
    message: `sandboxed commands may write ${quoted(value)}`,
    why: "What is planted there runs outside the sandbox later.",
    fix: "Allow a folder for data only."
  }));
}

// src/lint/no-webfetch-deny-only.ts
var noWebfetchDenyOnly = {
  name: "no-webfetch-deny-only",
  severity: "warning",
  why: "WebFetch follows permission rules, shell commands follow the sandbox: each needs its own list.",
  fix: "Switch the sandbox on with a list of hosts, and write WebFetch rules beside it.",
  conditions: ["perm-deny-webfetch-only", "sandbox-webfetch-gap"],
  bad: { "10-a.json": { permissions: { deny: ["WebFetch"], allow: ["Bash"] } } },
  good: { "10-a.json": { permissions: { deny: ["WebFetch", "Bash"] } } },
  check: (input) => [...shell(input), ...unlisted(input)]
};
function shell(input) {
  const deny = rulesOf(input, ["deny"], ["WebFetch"]).find(({ content }) => content === null || content === "domain:*");
  const isOpen = rulesOf(input, ["allow"], ["Bash"]).some(
    ({ content }) => content === null || /^curl\b|^wget\b/.test(content)
  );
  if (deny === void 0 || !isOpen || sandboxed(input)) return [];
  return [{ origin: deny.origin, message: `deny ${quoted(deny.text)} while shell commands may fetch anything` }];
}
function unlisted(input) {
  const isLocked = merged(input, "sandbox.network.allowManagedDomainsOnly") === true || merged(input, "sandbox.network.strictAllowlist") === true;
  const lock2 = input.fragments.find(
    ({ settings }) => settings !== null && JSON.stringify(settings["sandbox"] ?? null).includes('"network"')
  );
  if (!isLocked || lock2 === void 0 || rulesOf(input, ["deny", "ask", "allow"], ["WebFetch"]).length > 0) return [];
  return [
    {
      origin: { file: lock2.file, pointer: "/sandbox/network" },
      severity: "advice",
      message: "the host list binds shell commands; no rule says which hosts WebFetch may reach"
    }
  ];
}

// src/lint/no-widened-allowlist.ts
var noWidenedAllowlist = {
  name: "no-widened-allowlist",
  severity: "warning",
  why: "The lists unite, so the second fragment widens the lock of the first.",
  fix: "Give each allowlist one fragment with one owner, and say so in gate/owners.json.",
  conditions: ["merge-allowlist-widened"],
  bad: { "10-security.json": { availableModels: ["opus"] }, "30-team.json": { availableModels: ["haiku"] } },
  good: { "10-security.json": { availableModels: ["opus", "haiku"] } },
  check: (input) => [...written(input)].filter(([pointer]) => rowAt(pointer)?.kind === "gateList").flatMap(
    ([pointer, entries2]) => pairs(entries2).flatMap(([earlier, later]) => {
      const added = addedBy(earlier, later);
      const what = added.slice(0, 3).map(quoted).join(", ");
      const message = `\`${steps(pointer).join(".")}\` of \`${earlier.fragment.file}\` grows here by ${what}`;
      return added.length === 0 ? [] : [{ origin: later.origin, message }];
    })
  )
};
function addedBy(earlier, later) {
  if (!isList(earlier.value) || !isList(later.value)) return [];
  const had = new Set(earlier.value.map(canonical));
  return later.value.filter((entry) => !had.has(canonical(entry)));
}

// src/lint/no-write-glob.ts
var noWriteGlob = {
  name: "no-write-glob",
  severity: "warning",
  why: "On Linux the sandbox skips an entry with a wildcard: a deny is not enforced there, an allow not granted.",
  fix: "List folders without `*`, `?` and `[`.",
  conditions: ["sandbox-linux-write-glob"],
  bad: { "10-a.json": { sandbox: { enabled: true, filesystem: { denyWrite: ["~/.config/*"] } } } },
  good: { "10-a.json": { sandbox: { enabled: true, filesystem: { denyWrite: ["~/.config"] } } } },
  check: (input) => ["sandbox.filesystem.allowWrite", "sandbox.filesystem.denyWrite"].flatMap(
    (key) => entries(input, key).filter(({ value }) => typeof value === "string" && /[*?[]/.test(value.replace(/\/\*\*$/, ""))).map(({ value, origin }) => ({ origin, message: `${quoted(value)} is skipped on Linux` }))
  )
};

// src/facts/settings-validator.generated.js
var validate = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Claude Code managed settings", "type": "object", "properties": { "$schema": { "$ref": "#/definitions/string" }, "additionalMarketplaces": { "$ref": "#/definitions/marketplaces" }, "advisorModel": { "$ref": "#/definitions/string" }, "agent": { "$ref": "#/definitions/string" }, "agentPushNotifEnabled": { "$ref": "#/definitions/boolean" }, "allowAllClaudeAiMcps": { "$ref": "#/definitions/boolean" }, "allowClaudeInChromeWithManagedMcp": { "$ref": "#/definitions/boolean" }, "allowManagedHooksOnly": { "$ref": "#/definitions/boolean" }, "allowManagedMcpServersOnly": { "$ref": "#/definitions/boolean" }, "allowManagedPermissionRulesOnly": { "$ref": "#/definitions/boolean" }, "allowNestedModelAccessUnderForceLogin": { "$ref": "#/definitions/boolean" }, "allowedChannelPlugins": { "$ref": "#/definitions/key-allowedChannelPlugins" }, "allowedHttpHookUrls": { "$ref": "#/definitions/key-allowedHttpHookUrls" }, "allowedMarketplaces": { "$ref": "#/definitions/marketplaceSources" }, "allowedMcpServers": { "$ref": "#/definitions/mcpServers" }, "allowedProviders": { "$ref": "#/definitions/key-allowedProviders" }, "alwaysThinkingEnabled": { "$ref": "#/definitions/boolean" }, "apiKeyHelper": { "$ref": "#/definitions/string" }, "appendPlugins": { "$ref": "#/definitions/key-appendPlugins" }, "askUserQuestionTimeout": { "enum": ["60s", "5m", "10m", "never"] }, "attribution": { "$ref": "#/definitions/key-attribution" }, "attributionProject": { "$ref": "#/definitions/string" }, "attributionProjectPolicy": { "$ref": "#/definitions/key-attributionProjectPolicy" }, "autoCompactEnabled": { "$ref": "#/definitions/boolean" }, "autoCompactWindow": { "$ref": "#/definitions/number" }, "autoContinueAtUsageLimit": { "$ref": "#/definitions/boolean" }, "autoDreamEnabled": { "$ref": "#/definitions/boolean" }, "autoMemoryDirectory": { "$ref": "#/definitions/string" }, "autoMemoryEnabled": { "$ref": "#/definitions/boolean" }, "autoMode": { "$ref": "#/definitions/key-autoMode" }, "autoScrollEnabled": { "$ref": "#/definitions/boolean" }, "autoUpdatesChannel": { "enum": ["latest", "stable", "rc"] }, "autoUploadSessions": { "$ref": "#/definitions/boolean" }, "availableModels": { "$ref": "#/definitions/key-availableModels" }, "availableModelsMatch": { "enum": ["prefix", "exact"] }, "awsAuthRefresh": { "$ref": "#/definitions/string" }, "awsCredentialExport": { "$ref": "#/definitions/string" }, "bashEditDiffEnabled": { "$ref": "#/definitions/boolean" }, "bashOutputMaxChars": { "$ref": "#/definitions/number" }, "blockedMarketplaces": { "$ref": "#/definitions/marketplaceSources" }, "browserExternalPageTools": { "$ref": "#/definitions/key-browserExternalPageTools" }, "channelsEnabled": { "$ref": "#/definitions/boolean" }, "claudeMd": { "$ref": "#/definitions/string" }, "claudeMdExcludes": { "$ref": "#/definitions/key-claudeMdExcludes" }, "cleanupPeriodDays": { "$ref": "#/definitions/key-cleanupPeriodDays" }, "companyAnnouncements": { "$ref": "#/definitions/key-companyAnnouncements" }, "crossSessionInbound": { "enum": ["accept", "hold", "refuse"] }, "daemonColdStart": { "$ref": "#/definitions/string" }, "defaultShell": { "$ref": "#/definitions/string" }, "defaultView": { "$ref": "#/definitions/string" }, "deniedMcpServers": { "$ref": "#/definitions/mcpServers" }, "deniedModels": { "$ref": "#/definitions/key-deniedModels" }, "desktopMcpServersListScope": { "enum": ["all", "code", "off"] }, "desktopSessionCleanupPeriodDays": { "$ref": "#/definitions/number" }, "dialogExpiry": { "enum": ["60s", "5m", "10m", "never"] }, "disableAgentView": { "$ref": "#/definitions/boolean" }, "disableAllHooks": { "$ref": "#/definitions/boolean" }, "disableArtifact": { "$ref": "#/definitions/boolean" }, "disableAutoMode": { "enum": ["disable"] }, "disableBrowserExternalNavigation": { "$ref": "#/definitions/boolean" }, "disableBundledSkills": { "$ref": "#/definitions/boolean" }, "disableClaudeAiConnectors": { "$ref": "#/definitions/boolean" }, "disableCommandPluginSources": { "$ref": "#/definitions/boolean" }, "disableDeepLinkRegistration": { "enum": ["disable"] }, "disableDesktopLocalSessions": { "$ref": "#/definitions/boolean" }, "disableMobileSimulatorTools": { "$ref": "#/definitions/boolean" }, "disableRemoteControl": { "$ref": "#/definitions/boolean" }, "disableReplyCheck": { "$ref": "#/definitions/boolean" }, "disableSideloadFlags": { "$ref": "#/definitions/boolean" }, "disableSkillShellExecution": { "$ref": "#/definitions/boolean" }, "disableWindowsBashCommandSplit": { "$ref": "#/definitions/boolean" }, "disableWorkflows": { "$ref": "#/definitions/boolean" }, "disabledMcpjsonServers": { "$ref": "#/definitions/key-disabledMcpjsonServers" }, "editorMode": { "$ref": "#/definitions/string" }, "effortLevel": { "$ref": "#/definitions/string" }, "emojiCompletionEnabled": { "$ref": "#/definitions/boolean" }, "enableAllProjectMcpServers": { "$ref": "#/definitions/boolean" }, "enableArtifact": { "$ref": "#/definitions/boolean" }, "enableWorkflows": { "$ref": "#/definitions/boolean" }, "enabledMcpjsonServers": { "$ref": "#/definitions/key-enabledMcpjsonServers" }, "enabledPlugins": { "$ref": "#/definitions/key-enabledPlugins" }, "enforceAvailableModels": { "$ref": "#/definitions/boolean" }, "env": { "$ref": "#/definitions/key-env" }, "extraKnownMarketplaces": { "$ref": "#/definitions/marketplaces" }, "fallbackModel": { "$ref": "#/definitions/key-fallbackModel" }, "fastMode": { "$ref": "#/definitions/boolean" }, "fastModePerSessionOptIn": { "$ref": "#/definitions/boolean" }, "feedbackDrafts": { "enum": ["notify", "quiet", "off"] }, "feedbackSurveyRate": { "$ref": "#/definitions/number" }, "fileCheckpointingEnabled": { "$ref": "#/definitions/boolean" }, "fileSuggestion": { "$ref": "#/definitions/command" }, "footerLinksRegexes": { "$ref": "#/definitions/key-footerLinksRegexes" }, "forceLoginGatewayUrl": { "$ref": "#/definitions/string" }, "forceLoginMethod": { "enum": ["claudeai", "console", "gateway"] }, "forceLoginOrgUUID": { "$ref": "#/definitions/key-forceLoginOrgUUID" }, "forceRemoteSettingsRefresh": { "$ref": "#/definitions/boolean" }, "gatewayInternalNetworks": { "$ref": "#/definitions/key-gatewayInternalNetworks" }, "gcpAuthRefresh": { "$ref": "#/definitions/string" }, "hooks": { "$ref": "#/definitions/key-hooks" }, "httpHookAllowedEnvVars": { "$ref": "#/definitions/key-httpHookAllowedEnvVars" }, "idleCompaction": { "$ref": "#/definitions/boolean" }, "includeCoAuthoredBy": { "$ref": "#/definitions/boolean" }, "includeGitInstructions": { "$ref": "#/definitions/boolean" }, "inputNeededNotifEnabled": { "$ref": "#/definitions/boolean" }, "isolatePeerMachines": { "$ref": "#/definitions/boolean" }, "keybindingFlavor": { "$ref": "#/definitions/string" }, "language": { "$ref": "#/definitions/string" }, "managedMcpServers": { "$ref": "#/definitions/key-managedMcpServers" }, "managedSourcesBehavior": { "enum": ["first-wins", "merge"] }, "maxEffortLevel": { "enum": ["low", "medium", "high", "xhigh", "max"] }, "maxProseWidth": { "$ref": "#/definitions/number" }, "minimumVersion": { "$ref": "#/definitions/version" }, "model": { "$ref": "#/definitions/string" }, "modelOverrides": { "$ref": "#/definitions/key-modelOverrides" }, "modelPicker": { "$ref": "#/definitions/key-modelPicker" }, "modelPricing": { "$ref": "#/definitions/key-modelPricing" }, "modelSettings": { "$ref": "#/definitions/key-modelSettings" }, "otelHeadersHelper": { "$ref": "#/definitions/string" }, "outputStyle": { "$ref": "#/definitions/string" }, "parentSettingsBehavior": { "enum": ["first-wins", "merge"] }, "permissions": { "$ref": "#/definitions/key-permissions" }, "plansDirectory": { "$ref": "#/definitions/string" }, "pluginConfigs": { "$ref": "#/definitions/key-pluginConfigs" }, "pluginSuggestionMarketplaces": { "$ref": "#/definitions/key-pluginSuggestionMarketplaces" }, "pluginTrustMessage": { "$ref": "#/definitions/string" }, "policyHelper": { "$ref": "#/definitions/key-policyHelper" }, "prUrlTemplate": { "$ref": "#/definitions/string" }, "precomputeCompactionEnabled": { "$ref": "#/definitions/boolean" }, "preferredNotifChannel": { "$ref": "#/definitions/string" }, "prefersReducedMotion": { "$ref": "#/definitions/boolean" }, "prependPlugins": { "$ref": "#/definitions/key-prependPlugins" }, "processWrapper": { "$ref": "#/definitions/string" }, "promptCacheTtl": { "$ref": "#/definitions/string" }, "promptSuggestionEnabled": { "$ref": "#/definitions/boolean" }, "proxyAuthHelper": { "$ref": "#/definitions/string" }, "remote": { "$ref": "#/definitions/key-remote" }, "remoteControlAtStartup": { "$ref": "#/definitions/boolean" }, "requireCoworkFullVmSandbox": { "$ref": "#/definitions/boolean" }, "requiredMaximumVersion": { "$ref": "#/definitions/version" }, "requiredMinimumVersion": { "$ref": "#/definitions/version" }, "respectGitignore": { "$ref": "#/definitions/boolean" }, "respondToBashCommands": { "$ref": "#/definitions/boolean" }, "sandbox": { "$ref": "#/definitions/key-sandbox" }, "showClearContextOnPlanAccept": { "$ref": "#/definitions/boolean" }, "showMessageTimestamps": { "$ref": "#/definitions/boolean" }, "showThinkingSummaries": { "$ref": "#/definitions/boolean" }, "showTurnDuration": { "$ref": "#/definitions/boolean" }, "skillListingBudgetFraction": { "$ref": "#/definitions/number" }, "skillListingMaxDescChars": { "$ref": "#/definitions/number" }, "skillOverrides": { "$ref": "#/definitions/key-skillOverrides" }, "skipAutoPermissionPrompt": { "$ref": "#/definitions/boolean" }, "skipDangerousModePermissionPrompt": { "$ref": "#/definitions/boolean" }, "skipWebFetchPreflight": { "$ref": "#/definitions/boolean" }, "spellcheck": { "$ref": "#/definitions/key-spellcheck" }, "spinnerTipsEnabled": { "$ref": "#/definitions/boolean" }, "spinnerTipsOverride": { "$ref": "#/definitions/key-spinnerTipsOverride" }, "spinnerVerbs": { "$ref": "#/definitions/key-spinnerVerbs" }, "sshConfigs": { "$ref": "#/definitions/key-sshConfigs" }, "sshHostAllowlist": { "$ref": "#/definitions/key-sshHostAllowlist" }, "sshHostCommands": { "$ref": "#/definitions/key-sshHostCommands" }, "statusLine": { "$ref": "#/definitions/key-statusLine" }, "strictKnownMarketplaces": { "$ref": "#/definitions/marketplaceSources" }, "strictPluginOnlyCustomization": { "$ref": "#/definitions/key-strictPluginOnlyCustomization" }, "subagentPromptCacheTtl": { "$ref": "#/definitions/string" }, "subagentStatusLine": { "$ref": "#/definitions/command" }, "switchModelsOnFlag": { "$ref": "#/definitions/boolean" }, "syncClaudeAiPlugins": { "$ref": "#/definitions/boolean" }, "syncClaudeAiSkills": { "$ref": "#/definitions/boolean" }, "syntaxHighlightingDisabled": { "$ref": "#/definitions/boolean" }, "taskOutputMaxChars": { "$ref": "#/definitions/number" }, "teammateMode": { "$ref": "#/definitions/string" }, "terminalProgressBarEnabled": { "$ref": "#/definitions/boolean" }, "terminalTitleFromRename": { "$ref": "#/definitions/boolean" }, "theme": { "$ref": "#/definitions/string" }, "timeFormat": { "$ref": "#/definitions/string" }, "timeZone": { "$ref": "#/definitions/string" }, "todoFeatureEnabled": { "$ref": "#/definitions/boolean" }, "tui": { "$ref": "#/definitions/string" }, "ultracode": { "$ref": "#/definitions/boolean" }, "useAutoModeDuringPlan": { "$ref": "#/definitions/boolean" }, "verbose": { "$ref": "#/definitions/boolean" }, "viewMode": { "$ref": "#/definitions/string" }, "vimInsertModeRemaps": { "$ref": "#/definitions/key-vimInsertModeRemaps" }, "voice": { "$ref": "#/definitions/key-voice" }, "voiceEnabled": { "$ref": "#/definitions/boolean" }, "wheelScrollAccelerationEnabled": { "$ref": "#/definitions/boolean" }, "workflowKeywordTriggerEnabled": { "$ref": "#/definitions/boolean" }, "workflowSizeGuideline": { "$ref": "#/definitions/string" }, "worktree": { "$ref": "#/definitions/key-worktree" }, "wslInheritsWindowsSettings": { "$ref": "#/definitions/boolean" } }, "definitions": { "command": { "properties": { "command": { "$ref": "#/definitions/string" }, "type": { "const": "command" } }, "required": ["type", "command"], "type": "object" }, "hook": { "properties": { "allowedEnvVars": { "$ref": "#/definitions/strings" }, "args": { "$ref": "#/definitions/strings" }, "async": { "$ref": "#/definitions/boolean" }, "asyncRewake": { "$ref": "#/definitions/boolean" }, "command": { "$ref": "#/definitions/string" }, "headers": { "additionalProperties": { "$ref": "#/definitions/string" }, "type": "object" }, "if": { "$ref": "#/definitions/string" }, "model": { "$ref": "#/definitions/string" }, "onFailure": { "enum": ["continue", "block"] }, "once": { "$ref": "#/definitions/boolean" }, "prompt": { "$ref": "#/definitions/string" }, "server": { "$ref": "#/definitions/string" }, "shell": { "enum": ["bash", "powershell"] }, "statusMessage": { "$ref": "#/definitions/string" }, "timeout": { "exclusiveMinimum": 0, "type": "number" }, "tool": { "$ref": "#/definitions/string" }, "type": { "enum": ["command", "prompt", "agent", "http", "mcp_tool"] }, "url": { "$ref": "#/definitions/string" } }, "required": ["type"], "type": "object" }, "hookGroup": { "properties": { "hooks": { "items": { "$ref": "#/definitions/hook" }, "type": "array" }, "matcher": { "$ref": "#/definitions/string" } }, "required": ["hooks"], "type": "object" }, "marketplaceSource": { "properties": { "hostPattern": { "$ref": "#/definitions/string" }, "package": { "$ref": "#/definitions/string" }, "path": { "$ref": "#/definitions/string" }, "pathPattern": { "$ref": "#/definitions/string" }, "ref": { "$ref": "#/definitions/string" }, "repo": { "$ref": "#/definitions/string" }, "source": { "enum": ["url", "github", "git", "npm", "file", "directory", "skills-dir", "hostPattern", "pathPattern", "settings"] }, "url": { "$ref": "#/definitions/string" } }, "required": ["source"], "type": "object" }, "marketplaceSources": { "items": { "$ref": "#/definitions/marketplaceSource" }, "type": "array" }, "marketplaces": { "additionalProperties": { "properties": { "autoUpdate": { "$ref": "#/definitions/boolean" }, "source": { "$ref": "#/definitions/marketplaceSource" } }, "required": ["source"], "type": "object" }, "type": "object" }, "mcpServers": { "items": { "maxProperties": 1, "minProperties": 1, "properties": { "serverCommand": { "items": { "$ref": "#/definitions/string" }, "minItems": 1, "type": "array" }, "serverName": { "$ref": "#/definitions/string" }, "serverUrl": { "$ref": "#/definitions/string" } }, "type": "object" }, "type": "array" }, "strings": { "type": "array", "items": { "type": "string" } }, "version": { "pattern": "^\\d+\\.\\d+\\.\\d+([-+].*)?$", "type": "string" }, "boolean": { "type": "boolean" }, "number": { "type": "number" }, "string": { "type": "string" }, "key-allowedChannelPlugins": { "items": { "properties": { "marketplace": { "$ref": "#/definitions/string" }, "plugin": { "$ref": "#/definitions/string" } }, "required": ["marketplace", "plugin"], "type": "object" }, "type": "array" }, "key-allowedHttpHookUrls": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "key-allowedProviders": { "items": { "enum": ["anthropic", "customEndpoint", "bedrock", "vertex", "foundry", "anthropicAws", "mantle", "gateway"] }, "type": "array" }, "key-appendPlugins": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "key-attribution": { "properties": { "commit": { "$ref": "#/definitions/string" }, "pr": { "$ref": "#/definitions/string" }, "sessionUrl": { "$ref": "#/definitions/boolean" } }, "type": ["boolean", "object"] }, "key-attributionProjectPolicy": { "properties": { "default": { "$ref": "#/definitions/string" } }, "type": "object" }, "key-autoMode": { "properties": { "allow": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "classifyAllShell": { "$ref": "#/definitions/boolean" }, "environment": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "hard_deny": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "soft_deny": { "items": { "$ref": "#/definitions/string" }, "type": "array" } }, "type": "object" }, "key-availableModels": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "key-browserExternalPageTools": {}, "key-claudeMdExcludes": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "key-cleanupPeriodDays": { "minimum": 1, "type": "integer" }, "key-companyAnnouncements": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "key-deniedModels": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "key-disabledMcpjsonServers": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "key-enabledMcpjsonServers": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "key-enabledPlugins": { "additionalProperties": { "$ref": "#/definitions/boolean" }, "propertyNames": { "pattern": "@" }, "type": "object" }, "key-env": { "additionalProperties": { "$ref": "#/definitions/string" }, "type": "object" }, "key-fallbackModel": { "items": { "$ref": "#/definitions/string" }, "maxItems": 3, "type": "array" }, "key-footerLinksRegexes": { "items": { "type": "object" }, "type": "array" }, "key-forceLoginOrgUUID": { "items": { "$ref": "#/definitions/string" }, "type": ["string", "array"] }, "key-gatewayInternalNetworks": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "key-hooks": { "additionalProperties": { "items": { "$ref": "#/definitions/hookGroup" }, "type": "array" }, "type": "object" }, "key-httpHookAllowedEnvVars": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "key-managedMcpServers": { "additionalProperties": { "properties": { "type": { "enum": ["http", "sse"] }, "url": { "pattern": "^https://", "type": "string" } }, "required": ["type", "url"], "type": "object" }, "type": "object" }, "key-modelOverrides": { "additionalProperties": { "$ref": "#/definitions/string" }, "type": "object" }, "key-modelPicker": { "properties": { "options": { "items": { "properties": { "model": { "$ref": "#/definitions/string" } }, "required": ["model"], "type": "object" }, "type": "array" }, "replaceBuiltInOptions": { "$ref": "#/definitions/boolean" } }, "required": ["options"], "type": "object" }, "key-modelPricing": { "type": "object" }, "key-modelSettings": { "type": "object" }, "key-permissions": { "properties": { "additionalDirectories": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "allow": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "ask": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "blockReadsExemptPaths": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "blockReadsOutsideWorkingDirectories": { "$ref": "#/definitions/boolean" }, "blockWritesOutsideWorkingDirectories": { "$ref": "#/definitions/boolean" }, "defaultMode": { "enum": ["acceptEdits", "auto", "bypassPermissions", "default", "dontAsk", "plan"] }, "deny": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "denyInsteadOfPrompting": { "$ref": "#/definitions/boolean" }, "disableAutoMode": { "enum": ["disable"] }, "disableBypassPermissionsMode": { "enum": ["disable"] }, "workingDirectoriesAsGiven": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "workingDirectoriesExclude": { "items": { "$ref": "#/definitions/string" }, "type": "array" } }, "type": "object" }, "key-pluginConfigs": { "type": "object" }, "key-pluginSuggestionMarketplaces": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "key-policyHelper": { "properties": { "path": { "$ref": "#/definitions/string" }, "refreshIntervalMs": { "$ref": "#/definitions/number" }, "timeoutMs": { "$ref": "#/definitions/number" } }, "type": "object" }, "key-prependPlugins": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "key-remote": { "type": "object" }, "key-sandbox": { "properties": { "allowAppleEvents": { "$ref": "#/definitions/boolean" }, "allowNestedUserNamespaces": { "$ref": "#/definitions/boolean" }, "allowUnsandboxedCommands": { "$ref": "#/definitions/boolean" }, "autoAllowBashIfSandboxed": { "$ref": "#/definitions/boolean" }, "bwrapPath": { "$ref": "#/definitions/string" }, "credentials": { "properties": { "allowPlaintextInject": { "$ref": "#/definitions/boolean" }, "awsPairs": { "items": { "properties": { "accessKeyIdVar": { "$ref": "#/definitions/string" }, "secretAccessKeyVar": { "$ref": "#/definitions/string" }, "sessionTokenVar": { "$ref": "#/definitions/string" } }, "required": ["accessKeyIdVar", "secretAccessKeyVar"], "type": "object" }, "type": "array" }, "envVars": { "items": { "properties": { "mode": { "enum": ["deny", "mask"] }, "name": { "$ref": "#/definitions/string" } }, "required": ["name", "mode"], "type": "object" }, "type": "array" }, "files": { "items": { "properties": { "mode": { "enum": ["deny", "mask"] }, "path": { "$ref": "#/definitions/string" } }, "required": ["path", "mode"], "type": "object" }, "type": "array" }, "sigv4": { "properties": { "presigned": { "enum": ["deny", "passthrough"] }, "sigv4a": { "enum": ["deny", "passthrough"] }, "streaming": { "enum": ["deny", "passthrough"] } }, "type": "object" } }, "type": "object" }, "enableWeakerNestedSandbox": { "$ref": "#/definitions/boolean" }, "enableWeakerNetworkIsolation": { "$ref": "#/definitions/boolean" }, "enabled": { "$ref": "#/definitions/boolean" }, "enabledPlatforms": { "items": { "enum": ["macos", "linux", "wsl", "windows"] }, "type": "array" }, "excludedCommands": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "failIfUnavailable": { "$ref": "#/definitions/boolean" }, "filesystem": { "properties": { "allowManagedReadPathsOnly": { "$ref": "#/definitions/boolean" }, "allowRead": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "allowWrite": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "denyRead": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "denyWrite": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "disabled": { "$ref": "#/definitions/boolean" } }, "type": "object" }, "ignoreViolations": { "additionalProperties": { "$ref": "#/definitions/strings" }, "type": "object" }, "network": { "properties": { "allowAllUnixSockets": { "$ref": "#/definitions/boolean" }, "allowLocalBinding": { "$ref": "#/definitions/boolean" }, "allowMachLookup": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "allowManagedDomainsOnly": { "$ref": "#/definitions/boolean" }, "allowUnixSockets": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "allowedDomains": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "deniedDomains": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "httpProxyPort": { "$ref": "#/definitions/number" }, "socksProxyPort": { "$ref": "#/definitions/number" }, "strictAllowlist": { "$ref": "#/definitions/boolean" }, "tlsTerminate": { "properties": { "caCertPath": { "$ref": "#/definitions/string" }, "caKeyPath": { "$ref": "#/definitions/string" } }, "type": "object" } }, "type": "object" }, "ripgrep": { "properties": { "args": { "$ref": "#/definitions/strings" }, "command": { "$ref": "#/definitions/string" } }, "required": ["command"], "type": "object" }, "socatPath": { "$ref": "#/definitions/string" }, "windows": { "properties": { "backend": { "$ref": "#/definitions/string" } }, "type": "object" } }, "type": "object" }, "key-skillOverrides": { "additionalProperties": { "enum": ["on", "name-only", "user-invocable-only", "off"] }, "type": "object" }, "key-spellcheck": { "type": "object" }, "key-spinnerTipsOverride": { "properties": { "excludeDefault": { "$ref": "#/definitions/boolean" }, "label": { "$ref": "#/definitions/string" }, "tips": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "tipsFile": { "$ref": "#/definitions/string" } }, "type": "object" }, "key-spinnerVerbs": { "type": "object" }, "key-sshConfigs": { "items": { "properties": { "id": { "$ref": "#/definitions/string" }, "name": { "$ref": "#/definitions/string" }, "sshHost": { "$ref": "#/definitions/string" }, "sshIdentityFile": { "$ref": "#/definitions/string" }, "sshPort": { "$ref": "#/definitions/number" }, "startDirectory": { "$ref": "#/definitions/string" } }, "required": ["id", "name", "sshHost"], "type": "object" }, "type": "array" }, "key-sshHostAllowlist": {}, "key-sshHostCommands": { "type": "array" }, "key-statusLine": { "properties": { "command": { "$ref": "#/definitions/string" }, "hideVimModeIndicator": { "$ref": "#/definitions/boolean" }, "padding": { "$ref": "#/definitions/number" }, "refreshInterval": { "$ref": "#/definitions/number" }, "type": { "const": "command" } }, "required": ["type", "command"], "type": "object" }, "key-strictPluginOnlyCustomization": { "items": { "enum": ["skills", "agents", "hooks", "mcp"] }, "type": ["boolean", "array"] }, "key-vimInsertModeRemaps": { "type": "object" }, "key-voice": { "type": "object" }, "key-worktree": { "properties": { "baseRef": { "$ref": "#/definitions/string" }, "bgIsolation": { "enum": ["worktree", "none"] }, "location": { "$ref": "#/definitions/string" }, "sparsePaths": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "symlinkDirectories": { "items": { "$ref": "#/definitions/string" }, "type": "array" } }, "type": "object" } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema10 = { "properties": { "hostPattern": { "$ref": "#/definitions/string" }, "package": { "$ref": "#/definitions/string" }, "path": { "$ref": "#/definitions/string" }, "pathPattern": { "$ref": "#/definitions/string" }, "ref": { "$ref": "#/definitions/string" }, "repo": { "$ref": "#/definitions/string" }, "source": { "enum": ["url", "github", "git", "npm", "file", "directory", "skills-dir", "hostPattern", "pathPattern", "settings"] }, "url": { "$ref": "#/definitions/string" } }, "required": ["source"], "type": "object" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.hostPattern !== void 0) {
      if (!validate22(data.hostPattern, { instancePath: instancePath + "/hostPattern", parentData: data, parentDataProperty: "hostPattern", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.package !== void 0) {
      if (!validate22(data.package, { instancePath: instancePath + "/package", parentData: data, parentDataProperty: "package", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      if (!validate22(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.pathPattern !== void 0) {
      if (!validate22(data.pathPattern, { instancePath: instancePath + "/pathPattern", parentData: data, parentDataProperty: "pathPattern", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.ref !== void 0) {
      if (!validate22(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.repo !== void 0) {
      if (!validate22(data.repo, { instancePath: instancePath + "/repo", parentData: data, parentDataProperty: "repo", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      let data6 = data.source;
      if (!(data6 === "url" || data6 === "github" || data6 === "git" || data6 === "npm" || data6 === "file" || data6 === "directory" || data6 === "skills-dir" || data6 === "hostPattern" || data6 === "pathPattern" || data6 === "settings")) {
        const err1 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema10.properties.source.enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (!validate22(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.source === void 0) {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: "source" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.autoUpdate !== void 0) {
          if (!validate25(data0.autoUpdate, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/autoUpdate", parentData: data0, parentDataProperty: "autoUpdate", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data0.source !== void 0) {
          if (!validate27(data0.source, { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", parentData: data0, parentDataProperty: "source", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.marketplace === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "marketplace" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.plugin === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "plugin" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.marketplace !== void 0) {
          if (!validate22(data0.marketplace, { instancePath: instancePath + "/" + i0 + "/marketplace", parentData: data0, parentDataProperty: "marketplace", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data0.plugin !== void 0) {
          if (!validate22(data0.plugin, { instancePath: instancePath + "/" + i0 + "/plugin", parentData: data0, parentDataProperty: "plugin", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate27(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length > 1) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (Object.keys(data0).length < 1) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.serverCommand !== void 0) {
          let data1 = data0.serverCommand;
          if (Array.isArray(data1)) {
            if (data1.length < 1) {
              const err2 = { instancePath: instancePath + "/" + i0 + "/serverCommand", schemaPath: "#/items/properties/serverCommand/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            const len1 = data1.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate22(data1[i1], { instancePath: instancePath + "/" + i0 + "/serverCommand/" + i1, parentData: data1, parentDataProperty: i1, rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err3 = { instancePath: instancePath + "/" + i0 + "/serverCommand", schemaPath: "#/items/properties/serverCommand/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.serverName !== void 0) {
          if (!validate22(data0.serverName, { instancePath: instancePath + "/" + i0 + "/serverName", parentData: data0, parentDataProperty: "serverName", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data0.serverUrl !== void 0) {
          if (!validate22(data0.serverUrl, { instancePath: instancePath + "/" + i0 + "/serverUrl", parentData: data0, parentDataProperty: "serverUrl", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var schema15 = { "items": { "enum": ["anthropic", "customEndpoint", "bedrock", "vertex", "foundry", "anthropicAws", "mantle", "gateway"] }, "type": "array" };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(data0 === "anthropic" || data0 === "customEndpoint" || data0 === "bedrock" || data0 === "vertex" || data0 === "foundry" || data0 === "anthropicAws" || data0 === "mantle" || data0 === "gateway")) {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/enum", keyword: "enum", params: { allowedValues: schema15.items.enum } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var schema17 = { "properties": { "commit": { "$ref": "#/definitions/string" }, "pr": { "$ref": "#/definitions/string" }, "sessionUrl": { "$ref": "#/definitions/boolean" } }, "type": ["boolean", "object"] };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema17.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.commit !== void 0) {
      if (!validate22(data.commit, { instancePath: instancePath + "/commit", parentData: data, parentDataProperty: "commit", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.pr !== void 0) {
      if (!validate22(data.pr, { instancePath: instancePath + "/pr", parentData: data, parentDataProperty: "pr", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.sessionUrl !== void 0) {
      if (!validate25(data.sessionUrl, { instancePath: instancePath + "/sessionUrl", parentData: data, parentDataProperty: "sessionUrl", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.default !== void 0) {
      if (!validate22(data.default, { instancePath: instancePath + "/default", parentData: data, parentDataProperty: "default", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.allow !== void 0) {
      let data0 = data.allow;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data0[i0], { instancePath: instancePath + "/allow/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err0 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.classifyAllShell !== void 0) {
      if (!validate25(data.classifyAllShell, { instancePath: instancePath + "/classifyAllShell", parentData: data, parentDataProperty: "classifyAllShell", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.environment !== void 0) {
      let data3 = data.environment;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate22(data3[i1], { instancePath: instancePath + "/environment/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.hard_deny !== void 0) {
      let data5 = data.hard_deny;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate22(data5[i2], { instancePath: instancePath + "/hard_deny/" + i2, parentData: data5, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/hard_deny", schemaPath: "#/properties/hard_deny/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.soft_deny !== void 0) {
      let data7 = data.soft_deny;
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate22(data7[i3], { instancePath: instancePath + "/soft_deny/" + i3, parentData: data7, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/soft_deny", schemaPath: "#/properties/soft_deny/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate101.errors = null;
  return true;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 1 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate108.errors = vErrors;
  return errors === 0;
}
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate136.errors = vErrors;
  return errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate145.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("@", "u");
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern0.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "@" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate25(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate22(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 3) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.command === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.command !== void 0) {
      if (!validate22(data.command, { instancePath: instancePath + "/command", parentData: data, parentDataProperty: "command", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      if ("command" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "command" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate163.errors = vErrors;
  return errors === 0;
}
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
var schema34 = { "items": { "$ref": "#/definitions/string" }, "type": ["string", "array"] };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema34.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  }
  validate169.errors = vErrors;
  return errors === 0;
}
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate173.errors = vErrors;
  return errors === 0;
}
var schema38 = { "properties": { "allowedEnvVars": { "$ref": "#/definitions/strings" }, "args": { "$ref": "#/definitions/strings" }, "async": { "$ref": "#/definitions/boolean" }, "asyncRewake": { "$ref": "#/definitions/boolean" }, "command": { "$ref": "#/definitions/string" }, "headers": { "additionalProperties": { "$ref": "#/definitions/string" }, "type": "object" }, "if": { "$ref": "#/definitions/string" }, "model": { "$ref": "#/definitions/string" }, "onFailure": { "enum": ["continue", "block"] }, "once": { "$ref": "#/definitions/boolean" }, "prompt": { "$ref": "#/definitions/string" }, "server": { "$ref": "#/definitions/string" }, "shell": { "enum": ["bash", "powershell"] }, "statusMessage": { "$ref": "#/definitions/string" }, "timeout": { "exclusiveMinimum": 0, "type": "number" }, "tool": { "$ref": "#/definitions/string" }, "type": { "enum": ["command", "prompt", "agent", "http", "mcp_tool"] }, "url": { "$ref": "#/definitions/string" } }, "required": ["type"], "type": "object" };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate180.errors = vErrors;
  return errors === 0;
}
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.allowedEnvVars !== void 0) {
      if (!validate180(data.allowedEnvVars, { instancePath: instancePath + "/allowedEnvVars", parentData: data, parentDataProperty: "allowedEnvVars", rootData })) {
        vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
        errors = vErrors.length;
      }
    }
    if (data.args !== void 0) {
      if (!validate180(data.args, { instancePath: instancePath + "/args", parentData: data, parentDataProperty: "args", rootData })) {
        vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
        errors = vErrors.length;
      }
    }
    if (data.async !== void 0) {
      if (!validate25(data.async, { instancePath: instancePath + "/async", parentData: data, parentDataProperty: "async", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.asyncRewake !== void 0) {
      if (!validate25(data.asyncRewake, { instancePath: instancePath + "/asyncRewake", parentData: data, parentDataProperty: "asyncRewake", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.command !== void 0) {
      if (!validate22(data.command, { instancePath: instancePath + "/command", parentData: data, parentDataProperty: "command", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.headers !== void 0) {
      let data5 = data.headers;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key0 in data5) {
          if (!validate22(data5[key0], { instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key0, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.if !== void 0) {
      if (!validate22(data.if, { instancePath: instancePath + "/if", parentData: data, parentDataProperty: "if", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.model !== void 0) {
      if (!validate22(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.onFailure !== void 0) {
      let data9 = data.onFailure;
      if (!(data9 === "continue" || data9 === "block")) {
        const err2 = { instancePath: instancePath + "/onFailure", schemaPath: "#/properties/onFailure/enum", keyword: "enum", params: { allowedValues: schema38.properties.onFailure.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.once !== void 0) {
      if (!validate25(data.once, { instancePath: instancePath + "/once", parentData: data, parentDataProperty: "once", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.prompt !== void 0) {
      if (!validate22(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.server !== void 0) {
      if (!validate22(data.server, { instancePath: instancePath + "/server", parentData: data, parentDataProperty: "server", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.shell !== void 0) {
      let data13 = data.shell;
      if (!(data13 === "bash" || data13 === "powershell")) {
        const err3 = { instancePath: instancePath + "/shell", schemaPath: "#/properties/shell/enum", keyword: "enum", params: { allowedValues: schema38.properties.shell.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.statusMessage !== void 0) {
      if (!validate22(data.statusMessage, { instancePath: instancePath + "/statusMessage", parentData: data, parentDataProperty: "statusMessage", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.timeout !== void 0) {
      let data15 = data.timeout;
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 <= 0 || isNaN(data15)) {
          const err4 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.tool !== void 0) {
      if (!validate22(data.tool, { instancePath: instancePath + "/tool", parentData: data, parentDataProperty: "tool", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data17 = data.type;
      if (!(data17 === "command" || data17 === "prompt" || data17 === "agent" || data17 === "http" || data17 === "mcp_tool")) {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema38.properties.type.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (!validate22(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate179.errors = vErrors;
  return errors === 0;
}
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.hooks === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hooks" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.hooks !== void 0) {
      let data0 = data.hooks;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate179(data0[i0], { instancePath: instancePath + "/hooks/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/hooks", schemaPath: "#/properties/hooks/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.matcher !== void 0) {
      if (!validate22(data.matcher, { instancePath: instancePath + "/matcher", parentData: data, parentDataProperty: "matcher", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate178.errors = vErrors;
  return errors === 0;
}
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate178(data0[i0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate199.errors = vErrors;
  return errors === 0;
}
var schema41 = { "additionalProperties": { "properties": { "type": { "enum": ["http", "sse"] }, "url": { "pattern": "^https://", "type": "string" } }, "required": ["type", "url"], "type": "object" }, "type": "object" };
var pattern1 = new RegExp("^https://", "u");
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.type === void 0) {
          const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: "type" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.url === void 0) {
          const err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: "url" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.type !== void 0) {
          let data1 = data0.type;
          if (!(data1 === "http" || data1 === "sse")) {
            const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/additionalProperties/properties/type/enum", keyword: "enum", params: { allowedValues: schema41.additionalProperties.properties.type.enum } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.url !== void 0) {
          let data2 = data0.url;
          if (typeof data2 === "string") {
            if (!pattern1.test(data2)) {
              const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/url", schemaPath: "#/additionalProperties/properties/url/pattern", keyword: "pattern", params: { pattern: "^https://" } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/url", schemaPath: "#/additionalProperties/properties/url/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate209.errors = vErrors;
  return errors === 0;
}
var pattern2 = new RegExp("^\\d+\\.\\d+\\.\\d+([-+].*)?$", "u");
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d+\\.\\d+\\.\\d+([-+].*)?$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!validate22(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate215.errors = vErrors;
  return errors === 0;
}
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.options === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.options !== void 0) {
      let data0 = data.options;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.model === void 0) {
              const err1 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/properties/options/items/required", keyword: "required", params: { missingProperty: "model" } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data1.model !== void 0) {
              if (!validate22(data1.model, { instancePath: instancePath + "/options/" + i0 + "/model", parentData: data1, parentDataProperty: "model", rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err2 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/properties/options/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.replaceBuiltInOptions !== void 0) {
      if (!validate25(data.replaceBuiltInOptions, { instancePath: instancePath + "/replaceBuiltInOptions", parentData: data, parentDataProperty: "replaceBuiltInOptions", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate218.errors = vErrors;
  return errors === 0;
}
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate224.errors = vErrors;
  return errors === 0;
}
var schema47 = { "properties": { "additionalDirectories": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "allow": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "ask": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "blockReadsExemptPaths": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "blockReadsOutsideWorkingDirectories": { "$ref": "#/definitions/boolean" }, "blockWritesOutsideWorkingDirectories": { "$ref": "#/definitions/boolean" }, "defaultMode": { "enum": ["acceptEdits", "auto", "bypassPermissions", "default", "dontAsk", "plan"] }, "deny": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "denyInsteadOfPrompting": { "$ref": "#/definitions/boolean" }, "disableAutoMode": { "enum": ["disable"] }, "disableBypassPermissionsMode": { "enum": ["disable"] }, "workingDirectoriesAsGiven": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "workingDirectoriesExclude": { "items": { "$ref": "#/definitions/string" }, "type": "array" } }, "type": "object" };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.additionalDirectories !== void 0) {
      let data0 = data.additionalDirectories;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data0[i0], { instancePath: instancePath + "/additionalDirectories/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err0 = { instancePath: instancePath + "/additionalDirectories", schemaPath: "#/properties/additionalDirectories/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.allow !== void 0) {
      let data2 = data.allow;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate22(data2[i1], { instancePath: instancePath + "/allow/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.ask !== void 0) {
      let data4 = data.ask;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate22(data4[i2], { instancePath: instancePath + "/ask/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/ask", schemaPath: "#/properties/ask/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.blockReadsExemptPaths !== void 0) {
      let data6 = data.blockReadsExemptPaths;
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate22(data6[i3], { instancePath: instancePath + "/blockReadsExemptPaths/" + i3, parentData: data6, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/blockReadsExemptPaths", schemaPath: "#/properties/blockReadsExemptPaths/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.blockReadsOutsideWorkingDirectories !== void 0) {
      if (!validate25(data.blockReadsOutsideWorkingDirectories, { instancePath: instancePath + "/blockReadsOutsideWorkingDirectories", parentData: data, parentDataProperty: "blockReadsOutsideWorkingDirectories", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.blockWritesOutsideWorkingDirectories !== void 0) {
      if (!validate25(data.blockWritesOutsideWorkingDirectories, { instancePath: instancePath + "/blockWritesOutsideWorkingDirectories", parentData: data, parentDataProperty: "blockWritesOutsideWorkingDirectories", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.defaultMode !== void 0) {
      let data10 = data.defaultMode;
      if (!(data10 === "acceptEdits" || data10 === "auto" || data10 === "bypassPermissions" || data10 === "default" || data10 === "dontAsk" || data10 === "plan")) {
        const err4 = { instancePath: instancePath + "/defaultMode", schemaPath: "#/properties/defaultMode/enum", keyword: "enum", params: { allowedValues: schema47.properties.defaultMode.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.deny !== void 0) {
      let data11 = data.deny;
      if (Array.isArray(data11)) {
        const len4 = data11.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate22(data11[i4], { instancePath: instancePath + "/deny/" + i4, parentData: data11, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.denyInsteadOfPrompting !== void 0) {
      if (!validate25(data.denyInsteadOfPrompting, { instancePath: instancePath + "/denyInsteadOfPrompting", parentData: data, parentDataProperty: "denyInsteadOfPrompting", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.disableAutoMode !== void 0) {
      if (!(data.disableAutoMode === "disable")) {
        const err6 = { instancePath: instancePath + "/disableAutoMode", schemaPath: "#/properties/disableAutoMode/enum", keyword: "enum", params: { allowedValues: schema47.properties.disableAutoMode.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.disableBypassPermissionsMode !== void 0) {
      if (!(data.disableBypassPermissionsMode === "disable")) {
        const err7 = { instancePath: instancePath + "/disableBypassPermissionsMode", schemaPath: "#/properties/disableBypassPermissionsMode/enum", keyword: "enum", params: { allowedValues: schema47.properties.disableBypassPermissionsMode.enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.workingDirectoriesAsGiven !== void 0) {
      let data16 = data.workingDirectoriesAsGiven;
      if (Array.isArray(data16)) {
        const len5 = data16.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate22(data16[i5], { instancePath: instancePath + "/workingDirectoriesAsGiven/" + i5, parentData: data16, parentDataProperty: i5, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/workingDirectoriesAsGiven", schemaPath: "#/properties/workingDirectoriesAsGiven/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.workingDirectoriesExclude !== void 0) {
      let data18 = data.workingDirectoriesExclude;
      if (Array.isArray(data18)) {
        const len6 = data18.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate22(data18[i6], { instancePath: instancePath + "/workingDirectoriesExclude/" + i6, parentData: data18, parentDataProperty: i6, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/workingDirectoriesExclude", schemaPath: "#/properties/workingDirectoriesExclude/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate228.errors = vErrors;
  return errors === 0;
}
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate241.errors = vErrors;
  return errors === 0;
}
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate243.errors = vErrors;
  return errors === 0;
}
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path !== void 0) {
      if (!validate22(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.refreshIntervalMs !== void 0) {
      if (!validate78(data.refreshIntervalMs, { instancePath: instancePath + "/refreshIntervalMs", parentData: data, parentDataProperty: "refreshIntervalMs", rootData })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.timeoutMs !== void 0) {
      if (!validate78(data.timeoutMs, { instancePath: instancePath + "/timeoutMs", parentData: data, parentDataProperty: "timeoutMs", rootData })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate247.errors = vErrors;
  return errors === 0;
}
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate256.errors = vErrors;
  return errors === 0;
}
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate263.errors = vErrors;
  return errors === 0;
}
var schema53 = { "properties": { "allowAppleEvents": { "$ref": "#/definitions/boolean" }, "allowNestedUserNamespaces": { "$ref": "#/definitions/boolean" }, "allowUnsandboxedCommands": { "$ref": "#/definitions/boolean" }, "autoAllowBashIfSandboxed": { "$ref": "#/definitions/boolean" }, "bwrapPath": { "$ref": "#/definitions/string" }, "credentials": { "properties": { "allowPlaintextInject": { "$ref": "#/definitions/boolean" }, "awsPairs": { "items": { "properties": { "accessKeyIdVar": { "$ref": "#/definitions/string" }, "secretAccessKeyVar": { "$ref": "#/definitions/string" }, "sessionTokenVar": { "$ref": "#/definitions/string" } }, "required": ["accessKeyIdVar", "secretAccessKeyVar"], "type": "object" }, "type": "array" }, "envVars": { "items": { "properties": { "mode": { "enum": ["deny", "mask"] }, "name": { "$ref": "#/definitions/string" } }, "required": ["name", "mode"], "type": "object" }, "type": "array" }, "files": { "items": { "properties": { "mode": { "enum": ["deny", "mask"] }, "path": { "$ref": "#/definitions/string" } }, "required": ["path", "mode"], "type": "object" }, "type": "array" }, "sigv4": { "properties": { "presigned": { "enum": ["deny", "passthrough"] }, "sigv4a": { "enum": ["deny", "passthrough"] }, "streaming": { "enum": ["deny", "passthrough"] } }, "type": "object" } }, "type": "object" }, "enableWeakerNestedSandbox": { "$ref": "#/definitions/boolean" }, "enableWeakerNetworkIsolation": { "$ref": "#/definitions/boolean" }, "enabled": { "$ref": "#/definitions/boolean" }, "enabledPlatforms": { "items": { "enum": ["macos", "linux", "wsl", "windows"] }, "type": "array" }, "excludedCommands": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "failIfUnavailable": { "$ref": "#/definitions/boolean" }, "filesystem": { "properties": { "allowManagedReadPathsOnly": { "$ref": "#/definitions/boolean" }, "allowRead": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "allowWrite": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "denyRead": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "denyWrite": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "disabled": { "$ref": "#/definitions/boolean" } }, "type": "object" }, "ignoreViolations": { "additionalProperties": { "$ref": "#/definitions/strings" }, "type": "object" }, "network": { "properties": { "allowAllUnixSockets": { "$ref": "#/definitions/boolean" }, "allowLocalBinding": { "$ref": "#/definitions/boolean" }, "allowMachLookup": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "allowManagedDomainsOnly": { "$ref": "#/definitions/boolean" }, "allowUnixSockets": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "allowedDomains": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "deniedDomains": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "httpProxyPort": { "$ref": "#/definitions/number" }, "socksProxyPort": { "$ref": "#/definitions/number" }, "strictAllowlist": { "$ref": "#/definitions/boolean" }, "tlsTerminate": { "properties": { "caCertPath": { "$ref": "#/definitions/string" }, "caKeyPath": { "$ref": "#/definitions/string" } }, "type": "object" } }, "type": "object" }, "ripgrep": { "properties": { "args": { "$ref": "#/definitions/strings" }, "command": { "$ref": "#/definitions/string" } }, "required": ["command"], "type": "object" }, "socatPath": { "$ref": "#/definitions/string" }, "windows": { "properties": { "backend": { "$ref": "#/definitions/string" } }, "type": "object" } }, "type": "object" };
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.allowAppleEvents !== void 0) {
      if (!validate25(data.allowAppleEvents, { instancePath: instancePath + "/allowAppleEvents", parentData: data, parentDataProperty: "allowAppleEvents", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.allowNestedUserNamespaces !== void 0) {
      if (!validate25(data.allowNestedUserNamespaces, { instancePath: instancePath + "/allowNestedUserNamespaces", parentData: data, parentDataProperty: "allowNestedUserNamespaces", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.allowUnsandboxedCommands !== void 0) {
      if (!validate25(data.allowUnsandboxedCommands, { instancePath: instancePath + "/allowUnsandboxedCommands", parentData: data, parentDataProperty: "allowUnsandboxedCommands", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.autoAllowBashIfSandboxed !== void 0) {
      if (!validate25(data.autoAllowBashIfSandboxed, { instancePath: instancePath + "/autoAllowBashIfSandboxed", parentData: data, parentDataProperty: "autoAllowBashIfSandboxed", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.bwrapPath !== void 0) {
      if (!validate22(data.bwrapPath, { instancePath: instancePath + "/bwrapPath", parentData: data, parentDataProperty: "bwrapPath", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.credentials !== void 0) {
      let data5 = data.credentials;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.allowPlaintextInject !== void 0) {
          if (!validate25(data5.allowPlaintextInject, { instancePath: instancePath + "/credentials/allowPlaintextInject", parentData: data5, parentDataProperty: "allowPlaintextInject", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data5.awsPairs !== void 0) {
          let data7 = data5.awsPairs;
          if (Array.isArray(data7)) {
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data8 = data7[i0];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.accessKeyIdVar === void 0) {
                  const err0 = { instancePath: instancePath + "/credentials/awsPairs/" + i0, schemaPath: "#/properties/credentials/properties/awsPairs/items/required", keyword: "required", params: { missingProperty: "accessKeyIdVar" } };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                if (data8.secretAccessKeyVar === void 0) {
                  const err1 = { instancePath: instancePath + "/credentials/awsPairs/" + i0, schemaPath: "#/properties/credentials/properties/awsPairs/items/required", keyword: "required", params: { missingProperty: "secretAccessKeyVar" } };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
                if (data8.accessKeyIdVar !== void 0) {
                  if (!validate22(data8.accessKeyIdVar, { instancePath: instancePath + "/credentials/awsPairs/" + i0 + "/accessKeyIdVar", parentData: data8, parentDataProperty: "accessKeyIdVar", rootData })) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data8.secretAccessKeyVar !== void 0) {
                  if (!validate22(data8.secretAccessKeyVar, { instancePath: instancePath + "/credentials/awsPairs/" + i0 + "/secretAccessKeyVar", parentData: data8, parentDataProperty: "secretAccessKeyVar", rootData })) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data8.sessionTokenVar !== void 0) {
                  if (!validate22(data8.sessionTokenVar, { instancePath: instancePath + "/credentials/awsPairs/" + i0 + "/sessionTokenVar", parentData: data8, parentDataProperty: "sessionTokenVar", rootData })) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err2 = { instancePath: instancePath + "/credentials/awsPairs/" + i0, schemaPath: "#/properties/credentials/properties/awsPairs/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
          } else {
            const err3 = { instancePath: instancePath + "/credentials/awsPairs", schemaPath: "#/properties/credentials/properties/awsPairs/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data5.envVars !== void 0) {
          let data12 = data5.envVars;
          if (Array.isArray(data12)) {
            const len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data13 = data12[i1];
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.name === void 0) {
                  const err4 = { instancePath: instancePath + "/credentials/envVars/" + i1, schemaPath: "#/properties/credentials/properties/envVars/items/required", keyword: "required", params: { missingProperty: "name" } };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                if (data13.mode === void 0) {
                  const err5 = { instancePath: instancePath + "/credentials/envVars/" + i1, schemaPath: "#/properties/credentials/properties/envVars/items/required", keyword: "required", params: { missingProperty: "mode" } };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
                if (data13.mode !== void 0) {
                  let data14 = data13.mode;
                  if (!(data14 === "deny" || data14 === "mask")) {
                    const err6 = { instancePath: instancePath + "/credentials/envVars/" + i1 + "/mode", schemaPath: "#/properties/credentials/properties/envVars/items/properties/mode/enum", keyword: "enum", params: { allowedValues: schema53.properties.credentials.properties.envVars.items.properties.mode.enum } };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
                if (data13.name !== void 0) {
                  if (!validate22(data13.name, { instancePath: instancePath + "/credentials/envVars/" + i1 + "/name", parentData: data13, parentDataProperty: "name", rootData })) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err7 = { instancePath: instancePath + "/credentials/envVars/" + i1, schemaPath: "#/properties/credentials/properties/envVars/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/credentials/envVars", schemaPath: "#/properties/credentials/properties/envVars/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data5.files !== void 0) {
          let data16 = data5.files;
          if (Array.isArray(data16)) {
            const len2 = data16.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data17 = data16[i2];
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                if (data17.path === void 0) {
                  const err9 = { instancePath: instancePath + "/credentials/files/" + i2, schemaPath: "#/properties/credentials/properties/files/items/required", keyword: "required", params: { missingProperty: "path" } };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (data17.mode === void 0) {
                  const err10 = { instancePath: instancePath + "/credentials/files/" + i2, schemaPath: "#/properties/credentials/properties/files/items/required", keyword: "required", params: { missingProperty: "mode" } };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (data17.mode !== void 0) {
                  let data18 = data17.mode;
                  if (!(data18 === "deny" || data18 === "mask")) {
                    const err11 = { instancePath: instancePath + "/credentials/files/" + i2 + "/mode", schemaPath: "#/properties/credentials/properties/files/items/properties/mode/enum", keyword: "enum", params: { allowedValues: schema53.properties.credentials.properties.files.items.properties.mode.enum } };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
                if (data17.path !== void 0) {
                  if (!validate22(data17.path, { instancePath: instancePath + "/credentials/files/" + i2 + "/path", parentData: data17, parentDataProperty: "path", rootData })) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err12 = { instancePath: instancePath + "/credentials/files/" + i2, schemaPath: "#/properties/credentials/properties/files/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/credentials/files", schemaPath: "#/properties/credentials/properties/files/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data5.sigv4 !== void 0) {
          let data20 = data5.sigv4;
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.presigned !== void 0) {
              let data21 = data20.presigned;
              if (!(data21 === "deny" || data21 === "passthrough")) {
                const err14 = { instancePath: instancePath + "/credentials/sigv4/presigned", schemaPath: "#/properties/credentials/properties/sigv4/properties/presigned/enum", keyword: "enum", params: { allowedValues: schema53.properties.credentials.properties.sigv4.properties.presigned.enum } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data20.sigv4a !== void 0) {
              let data22 = data20.sigv4a;
              if (!(data22 === "deny" || data22 === "passthrough")) {
                const err15 = { instancePath: instancePath + "/credentials/sigv4/sigv4a", schemaPath: "#/properties/credentials/properties/sigv4/properties/sigv4a/enum", keyword: "enum", params: { allowedValues: schema53.properties.credentials.properties.sigv4.properties.sigv4a.enum } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data20.streaming !== void 0) {
              let data23 = data20.streaming;
              if (!(data23 === "deny" || data23 === "passthrough")) {
                const err16 = { instancePath: instancePath + "/credentials/sigv4/streaming", schemaPath: "#/properties/credentials/properties/sigv4/properties/streaming/enum", keyword: "enum", params: { allowedValues: schema53.properties.credentials.properties.sigv4.properties.streaming.enum } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/credentials/sigv4", schemaPath: "#/properties/credentials/properties/sigv4/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/credentials", schemaPath: "#/properties/credentials/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.enableWeakerNestedSandbox !== void 0) {
      if (!validate25(data.enableWeakerNestedSandbox, { instancePath: instancePath + "/enableWeakerNestedSandbox", parentData: data, parentDataProperty: "enableWeakerNestedSandbox", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.enableWeakerNetworkIsolation !== void 0) {
      if (!validate25(data.enableWeakerNetworkIsolation, { instancePath: instancePath + "/enableWeakerNetworkIsolation", parentData: data, parentDataProperty: "enableWeakerNetworkIsolation", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.enabled !== void 0) {
      if (!validate25(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.enabledPlatforms !== void 0) {
      let data27 = data.enabledPlatforms;
      if (Array.isArray(data27)) {
        const len3 = data27.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data28 = data27[i3];
          if (!(data28 === "macos" || data28 === "linux" || data28 === "wsl" || data28 === "windows")) {
            const err19 = { instancePath: instancePath + "/enabledPlatforms/" + i3, schemaPath: "#/properties/enabledPlatforms/items/enum", keyword: "enum", params: { allowedValues: schema53.properties.enabledPlatforms.items.enum } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/enabledPlatforms", schemaPath: "#/properties/enabledPlatforms/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.excludedCommands !== void 0) {
      let data29 = data.excludedCommands;
      if (Array.isArray(data29)) {
        const len4 = data29.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate22(data29[i4], { instancePath: instancePath + "/excludedCommands/" + i4, parentData: data29, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/excludedCommands", schemaPath: "#/properties/excludedCommands/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.failIfUnavailable !== void 0) {
      if (!validate25(data.failIfUnavailable, { instancePath: instancePath + "/failIfUnavailable", parentData: data, parentDataProperty: "failIfUnavailable", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.filesystem !== void 0) {
      let data32 = data.filesystem;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (data32.allowManagedReadPathsOnly !== void 0) {
          if (!validate25(data32.allowManagedReadPathsOnly, { instancePath: instancePath + "/filesystem/allowManagedReadPathsOnly", parentData: data32, parentDataProperty: "allowManagedReadPathsOnly", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data32.allowRead !== void 0) {
          let data34 = data32.allowRead;
          if (Array.isArray(data34)) {
            const len5 = data34.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (!validate22(data34[i5], { instancePath: instancePath + "/filesystem/allowRead/" + i5, parentData: data34, parentDataProperty: i5, rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/filesystem/allowRead", schemaPath: "#/properties/filesystem/properties/allowRead/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data32.allowWrite !== void 0) {
          let data36 = data32.allowWrite;
          if (Array.isArray(data36)) {
            const len6 = data36.length;
            for (let i6 = 0; i6 < len6; i6++) {
              if (!validate22(data36[i6], { instancePath: instancePath + "/filesystem/allowWrite/" + i6, parentData: data36, parentDataProperty: i6, rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/filesystem/allowWrite", schemaPath: "#/properties/filesystem/properties/allowWrite/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data32.denyRead !== void 0) {
          let data38 = data32.denyRead;
          if (Array.isArray(data38)) {
            const len7 = data38.length;
            for (let i7 = 0; i7 < len7; i7++) {
              if (!validate22(data38[i7], { instancePath: instancePath + "/filesystem/denyRead/" + i7, parentData: data38, parentDataProperty: i7, rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/filesystem/denyRead", schemaPath: "#/properties/filesystem/properties/denyRead/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data32.denyWrite !== void 0) {
          let data40 = data32.denyWrite;
          if (Array.isArray(data40)) {
            const len8 = data40.length;
            for (let i8 = 0; i8 < len8; i8++) {
              if (!validate22(data40[i8], { instancePath: instancePath + "/filesystem/denyWrite/" + i8, parentData: data40, parentDataProperty: i8, rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/filesystem/denyWrite", schemaPath: "#/properties/filesystem/properties/denyWrite/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data32.disabled !== void 0) {
          if (!validate25(data32.disabled, { instancePath: instancePath + "/filesystem/disabled", parentData: data32, parentDataProperty: "disabled", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/filesystem", schemaPath: "#/properties/filesystem/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.ignoreViolations !== void 0) {
      let data43 = data.ignoreViolations;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        for (const key0 in data43) {
          if (!validate180(data43[key0], { instancePath: instancePath + "/ignoreViolations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data43, parentDataProperty: key0, rootData })) {
            vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/ignoreViolations", schemaPath: "#/properties/ignoreViolations/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.network !== void 0) {
      let data45 = data.network;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        if (data45.allowAllUnixSockets !== void 0) {
          if (!validate25(data45.allowAllUnixSockets, { instancePath: instancePath + "/network/allowAllUnixSockets", parentData: data45, parentDataProperty: "allowAllUnixSockets", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data45.allowLocalBinding !== void 0) {
          if (!validate25(data45.allowLocalBinding, { instancePath: instancePath + "/network/allowLocalBinding", parentData: data45, parentDataProperty: "allowLocalBinding", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data45.allowMachLookup !== void 0) {
          let data48 = data45.allowMachLookup;
          if (Array.isArray(data48)) {
            const len9 = data48.length;
            for (let i9 = 0; i9 < len9; i9++) {
              if (!validate22(data48[i9], { instancePath: instancePath + "/network/allowMachLookup/" + i9, parentData: data48, parentDataProperty: i9, rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/network/allowMachLookup", schemaPath: "#/properties/network/properties/allowMachLookup/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data45.allowManagedDomainsOnly !== void 0) {
          if (!validate25(data45.allowManagedDomainsOnly, { instancePath: instancePath + "/network/allowManagedDomainsOnly", parentData: data45, parentDataProperty: "allowManagedDomainsOnly", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data45.allowUnixSockets !== void 0) {
          let data51 = data45.allowUnixSockets;
          if (Array.isArray(data51)) {
            const len10 = data51.length;
            for (let i10 = 0; i10 < len10; i10++) {
              if (!validate22(data51[i10], { instancePath: instancePath + "/network/allowUnixSockets/" + i10, parentData: data51, parentDataProperty: i10, rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/network/allowUnixSockets", schemaPath: "#/properties/network/properties/allowUnixSockets/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data45.allowedDomains !== void 0) {
          let data53 = data45.allowedDomains;
          if (Array.isArray(data53)) {
            const len11 = data53.length;
            for (let i11 = 0; i11 < len11; i11++) {
              if (!validate22(data53[i11], { instancePath: instancePath + "/network/allowedDomains/" + i11, parentData: data53, parentDataProperty: i11, rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/network/allowedDomains", schemaPath: "#/properties/network/properties/allowedDomains/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data45.deniedDomains !== void 0) {
          let data55 = data45.deniedDomains;
          if (Array.isArray(data55)) {
            const len12 = data55.length;
            for (let i12 = 0; i12 < len12; i12++) {
              if (!validate22(data55[i12], { instancePath: instancePath + "/network/deniedDomains/" + i12, parentData: data55, parentDataProperty: i12, rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/network/deniedDomains", schemaPath: "#/properties/network/properties/deniedDomains/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data45.httpProxyPort !== void 0) {
          if (!validate78(data45.httpProxyPort, { instancePath: instancePath + "/network/httpProxyPort", parentData: data45, parentDataProperty: "httpProxyPort", rootData })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
        }
        if (data45.socksProxyPort !== void 0) {
          if (!validate78(data45.socksProxyPort, { instancePath: instancePath + "/network/socksProxyPort", parentData: data45, parentDataProperty: "socksProxyPort", rootData })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
        }
        if (data45.strictAllowlist !== void 0) {
          if (!validate25(data45.strictAllowlist, { instancePath: instancePath + "/network/strictAllowlist", parentData: data45, parentDataProperty: "strictAllowlist", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data45.tlsTerminate !== void 0) {
          let data60 = data45.tlsTerminate;
          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
            if (data60.caCertPath !== void 0) {
              if (!validate22(data60.caCertPath, { instancePath: instancePath + "/network/tlsTerminate/caCertPath", parentData: data60, parentDataProperty: "caCertPath", rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
            if (data60.caKeyPath !== void 0) {
              if (!validate22(data60.caKeyPath, { instancePath: instancePath + "/network/tlsTerminate/caKeyPath", parentData: data60, parentDataProperty: "caKeyPath", rootData })) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/network/tlsTerminate", schemaPath: "#/properties/network/properties/tlsTerminate/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.ripgrep !== void 0) {
      let data63 = data.ripgrep;
      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
        if (data63.command === void 0) {
          const err34 = { instancePath: instancePath + "/ripgrep", schemaPath: "#/properties/ripgrep/required", keyword: "required", params: { missingProperty: "command" } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data63.args !== void 0) {
          if (!validate180(data63.args, { instancePath: instancePath + "/ripgrep/args", parentData: data63, parentDataProperty: "args", rootData })) {
            vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
            errors = vErrors.length;
          }
        }
        if (data63.command !== void 0) {
          if (!validate22(data63.command, { instancePath: instancePath + "/ripgrep/command", parentData: data63, parentDataProperty: "command", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/ripgrep", schemaPath: "#/properties/ripgrep/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.socatPath !== void 0) {
      if (!validate22(data.socatPath, { instancePath: instancePath + "/socatPath", parentData: data, parentDataProperty: "socatPath", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.windows !== void 0) {
      let data67 = data.windows;
      if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
        if (data67.backend !== void 0) {
          if (!validate22(data67.backend, { instancePath: instancePath + "/windows/backend", parentData: data67, parentDataProperty: "backend", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate271.errors = vErrors;
  return errors === 0;
}
var schema54 = { "additionalProperties": { "enum": ["on", "name-only", "user-invocable-only", "off"] }, "type": "object" };
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (!(data0 === "on" || data0 === "name-only" || data0 === "user-invocable-only" || data0 === "off")) {
        const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema54.additionalProperties.enum } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate318.errors = vErrors;
  return errors === 0;
}
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate323.errors = vErrors;
  return errors === 0;
}
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.excludeDefault !== void 0) {
      if (!validate25(data.excludeDefault, { instancePath: instancePath + "/excludeDefault", parentData: data, parentDataProperty: "excludeDefault", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate22(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.tips !== void 0) {
      let data2 = data.tips;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data2[i0], { instancePath: instancePath + "/tips/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err0 = { instancePath: instancePath + "/tips", schemaPath: "#/properties/tips/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.tipsFile !== void 0) {
      if (!validate22(data.tipsFile, { instancePath: instancePath + "/tipsFile", parentData: data, parentDataProperty: "tipsFile", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate326.errors = vErrors;
  return errors === 0;
}
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate332.errors = vErrors;
  return errors === 0;
}
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.name === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "name" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.sshHost === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "sshHost" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          if (!validate22(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data0.name !== void 0) {
          if (!validate22(data0.name, { instancePath: instancePath + "/" + i0 + "/name", parentData: data0, parentDataProperty: "name", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data0.sshHost !== void 0) {
          if (!validate22(data0.sshHost, { instancePath: instancePath + "/" + i0 + "/sshHost", parentData: data0, parentDataProperty: "sshHost", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data0.sshIdentityFile !== void 0) {
          if (!validate22(data0.sshIdentityFile, { instancePath: instancePath + "/" + i0 + "/sshIdentityFile", parentData: data0, parentDataProperty: "sshIdentityFile", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data0.sshPort !== void 0) {
          if (!validate78(data0.sshPort, { instancePath: instancePath + "/" + i0 + "/sshPort", parentData: data0, parentDataProperty: "sshPort", rootData })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
        }
        if (data0.startDirectory !== void 0) {
          if (!validate22(data0.startDirectory, { instancePath: instancePath + "/" + i0 + "/startDirectory", parentData: data0, parentDataProperty: "startDirectory", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate334.errors = vErrors;
  return errors === 0;
}
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate342.errors = null;
  return true;
}
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate344.errors = vErrors;
  return errors === 0;
}
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.command === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.command !== void 0) {
      if (!validate22(data.command, { instancePath: instancePath + "/command", parentData: data, parentDataProperty: "command", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.hideVimModeIndicator !== void 0) {
      if (!validate25(data.hideVimModeIndicator, { instancePath: instancePath + "/hideVimModeIndicator", parentData: data, parentDataProperty: "hideVimModeIndicator", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.padding !== void 0) {
      if (!validate78(data.padding, { instancePath: instancePath + "/padding", parentData: data, parentDataProperty: "padding", rootData })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.refreshInterval !== void 0) {
      if (!validate78(data.refreshInterval, { instancePath: instancePath + "/refreshInterval", parentData: data, parentDataProperty: "refreshInterval", rootData })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      if ("command" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "command" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate346.errors = vErrors;
  return errors === 0;
}
var schema62 = { "items": { "enum": ["skills", "agents", "hooks", "mcp"] }, "type": ["boolean", "array"] };
function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean" && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema62.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(data0 === "skills" || data0 === "agents" || data0 === "hooks" || data0 === "mcp")) {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/enum", keyword: "enum", params: { allowedValues: schema62.items.enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  }
  validate353.errors = vErrors;
  return errors === 0;
}
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate374.errors = vErrors;
  return errors === 0;
}
function validate376(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate376.errors = vErrors;
  return errors === 0;
}
var schema65 = { "properties": { "baseRef": { "$ref": "#/definitions/string" }, "bgIsolation": { "enum": ["worktree", "none"] }, "location": { "$ref": "#/definitions/string" }, "sparsePaths": { "items": { "$ref": "#/definitions/string" }, "type": "array" }, "symlinkDirectories": { "items": { "$ref": "#/definitions/string" }, "type": "array" } }, "type": "object" };
function validate382(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.baseRef !== void 0) {
      if (!validate22(data.baseRef, { instancePath: instancePath + "/baseRef", parentData: data, parentDataProperty: "baseRef", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.bgIsolation !== void 0) {
      let data1 = data.bgIsolation;
      if (!(data1 === "worktree" || data1 === "none")) {
        const err0 = { instancePath: instancePath + "/bgIsolation", schemaPath: "#/properties/bgIsolation/enum", keyword: "enum", params: { allowedValues: schema65.properties.bgIsolation.enum } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      if (!validate22(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.sparsePaths !== void 0) {
      let data3 = data.sparsePaths;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data3[i0], { instancePath: instancePath + "/sparsePaths/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/sparsePaths", schemaPath: "#/properties/sparsePaths/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.symlinkDirectories !== void 0) {
      let data5 = data.symlinkDirectories;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate22(data5[i1], { instancePath: instancePath + "/symlinkDirectories/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/symlinkDirectories", schemaPath: "#/properties/symlinkDirectories/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate382.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.$schema !== void 0) {
      if (!validate22(data.$schema, { instancePath: instancePath + "/$schema", parentData: data, parentDataProperty: "$schema", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalMarketplaces !== void 0) {
      if (!validate24(data.additionalMarketplaces, { instancePath: instancePath + "/additionalMarketplaces", parentData: data, parentDataProperty: "additionalMarketplaces", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.advisorModel !== void 0) {
      if (!validate22(data.advisorModel, { instancePath: instancePath + "/advisorModel", parentData: data, parentDataProperty: "advisorModel", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.agent !== void 0) {
      if (!validate22(data.agent, { instancePath: instancePath + "/agent", parentData: data, parentDataProperty: "agent", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.agentPushNotifEnabled !== void 0) {
      if (!validate25(data.agentPushNotifEnabled, { instancePath: instancePath + "/agentPushNotifEnabled", parentData: data, parentDataProperty: "agentPushNotifEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.allowAllClaudeAiMcps !== void 0) {
      if (!validate25(data.allowAllClaudeAiMcps, { instancePath: instancePath + "/allowAllClaudeAiMcps", parentData: data, parentDataProperty: "allowAllClaudeAiMcps", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.allowClaudeInChromeWithManagedMcp !== void 0) {
      if (!validate25(data.allowClaudeInChromeWithManagedMcp, { instancePath: instancePath + "/allowClaudeInChromeWithManagedMcp", parentData: data, parentDataProperty: "allowClaudeInChromeWithManagedMcp", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.allowManagedHooksOnly !== void 0) {
      if (!validate25(data.allowManagedHooksOnly, { instancePath: instancePath + "/allowManagedHooksOnly", parentData: data, parentDataProperty: "allowManagedHooksOnly", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.allowManagedMcpServersOnly !== void 0) {
      if (!validate25(data.allowManagedMcpServersOnly, { instancePath: instancePath + "/allowManagedMcpServersOnly", parentData: data, parentDataProperty: "allowManagedMcpServersOnly", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.allowManagedPermissionRulesOnly !== void 0) {
      if (!validate25(data.allowManagedPermissionRulesOnly, { instancePath: instancePath + "/allowManagedPermissionRulesOnly", parentData: data, parentDataProperty: "allowManagedPermissionRulesOnly", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.allowNestedModelAccessUnderForceLogin !== void 0) {
      if (!validate25(data.allowNestedModelAccessUnderForceLogin, { instancePath: instancePath + "/allowNestedModelAccessUnderForceLogin", parentData: data, parentDataProperty: "allowNestedModelAccessUnderForceLogin", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.allowedChannelPlugins !== void 0) {
      if (!validate46(data.allowedChannelPlugins, { instancePath: instancePath + "/allowedChannelPlugins", parentData: data, parentDataProperty: "allowedChannelPlugins", rootData })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.allowedHttpHookUrls !== void 0) {
      if (!validate50(data.allowedHttpHookUrls, { instancePath: instancePath + "/allowedHttpHookUrls", parentData: data, parentDataProperty: "allowedHttpHookUrls", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.allowedMarketplaces !== void 0) {
      if (!validate53(data.allowedMarketplaces, { instancePath: instancePath + "/allowedMarketplaces", parentData: data, parentDataProperty: "allowedMarketplaces", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.allowedMcpServers !== void 0) {
      if (!validate56(data.allowedMcpServers, { instancePath: instancePath + "/allowedMcpServers", parentData: data, parentDataProperty: "allowedMcpServers", rootData })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.allowedProviders !== void 0) {
      if (!validate61(data.allowedProviders, { instancePath: instancePath + "/allowedProviders", parentData: data, parentDataProperty: "allowedProviders", rootData })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.alwaysThinkingEnabled !== void 0) {
      if (!validate25(data.alwaysThinkingEnabled, { instancePath: instancePath + "/alwaysThinkingEnabled", parentData: data, parentDataProperty: "alwaysThinkingEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.apiKeyHelper !== void 0) {
      if (!validate22(data.apiKeyHelper, { instancePath: instancePath + "/apiKeyHelper", parentData: data, parentDataProperty: "apiKeyHelper", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.appendPlugins !== void 0) {
      if (!validate65(data.appendPlugins, { instancePath: instancePath + "/appendPlugins", parentData: data, parentDataProperty: "appendPlugins", rootData })) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.askUserQuestionTimeout !== void 0) {
      let data19 = data.askUserQuestionTimeout;
      if (!(data19 === "60s" || data19 === "5m" || data19 === "10m" || data19 === "never")) {
        const err0 = { instancePath: instancePath + "/askUserQuestionTimeout", schemaPath: "#/properties/askUserQuestionTimeout/enum", keyword: "enum", params: { allowedValues: schema6.properties.askUserQuestionTimeout.enum } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.attribution !== void 0) {
      if (!validate68(data.attribution, { instancePath: instancePath + "/attribution", parentData: data, parentDataProperty: "attribution", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.attributionProject !== void 0) {
      if (!validate22(data.attributionProject, { instancePath: instancePath + "/attributionProject", parentData: data, parentDataProperty: "attributionProject", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.attributionProjectPolicy !== void 0) {
      if (!validate74(data.attributionProjectPolicy, { instancePath: instancePath + "/attributionProjectPolicy", parentData: data, parentDataProperty: "attributionProjectPolicy", rootData })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.autoCompactEnabled !== void 0) {
      if (!validate25(data.autoCompactEnabled, { instancePath: instancePath + "/autoCompactEnabled", parentData: data, parentDataProperty: "autoCompactEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.autoCompactWindow !== void 0) {
      if (!validate78(data.autoCompactWindow, { instancePath: instancePath + "/autoCompactWindow", parentData: data, parentDataProperty: "autoCompactWindow", rootData })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.autoContinueAtUsageLimit !== void 0) {
      if (!validate25(data.autoContinueAtUsageLimit, { instancePath: instancePath + "/autoContinueAtUsageLimit", parentData: data, parentDataProperty: "autoContinueAtUsageLimit", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.autoDreamEnabled !== void 0) {
      if (!validate25(data.autoDreamEnabled, { instancePath: instancePath + "/autoDreamEnabled", parentData: data, parentDataProperty: "autoDreamEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.autoMemoryDirectory !== void 0) {
      if (!validate22(data.autoMemoryDirectory, { instancePath: instancePath + "/autoMemoryDirectory", parentData: data, parentDataProperty: "autoMemoryDirectory", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.autoMemoryEnabled !== void 0) {
      if (!validate25(data.autoMemoryEnabled, { instancePath: instancePath + "/autoMemoryEnabled", parentData: data, parentDataProperty: "autoMemoryEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.autoMode !== void 0) {
      if (!validate84(data.autoMode, { instancePath: instancePath + "/autoMode", parentData: data, parentDataProperty: "autoMode", rootData })) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.autoScrollEnabled !== void 0) {
      if (!validate25(data.autoScrollEnabled, { instancePath: instancePath + "/autoScrollEnabled", parentData: data, parentDataProperty: "autoScrollEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.autoUpdatesChannel !== void 0) {
      let data31 = data.autoUpdatesChannel;
      if (!(data31 === "latest" || data31 === "stable" || data31 === "rc")) {
        const err1 = { instancePath: instancePath + "/autoUpdatesChannel", schemaPath: "#/properties/autoUpdatesChannel/enum", keyword: "enum", params: { allowedValues: schema6.properties.autoUpdatesChannel.enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.autoUploadSessions !== void 0) {
      if (!validate25(data.autoUploadSessions, { instancePath: instancePath + "/autoUploadSessions", parentData: data, parentDataProperty: "autoUploadSessions", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.availableModels !== void 0) {
      if (!validate93(data.availableModels, { instancePath: instancePath + "/availableModels", parentData: data, parentDataProperty: "availableModels", rootData })) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
        errors = vErrors.length;
      }
    }
    if (data.availableModelsMatch !== void 0) {
      let data34 = data.availableModelsMatch;
      if (!(data34 === "prefix" || data34 === "exact")) {
        const err2 = { instancePath: instancePath + "/availableModelsMatch", schemaPath: "#/properties/availableModelsMatch/enum", keyword: "enum", params: { allowedValues: schema6.properties.availableModelsMatch.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.awsAuthRefresh !== void 0) {
      if (!validate22(data.awsAuthRefresh, { instancePath: instancePath + "/awsAuthRefresh", parentData: data, parentDataProperty: "awsAuthRefresh", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.awsCredentialExport !== void 0) {
      if (!validate22(data.awsCredentialExport, { instancePath: instancePath + "/awsCredentialExport", parentData: data, parentDataProperty: "awsCredentialExport", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.bashEditDiffEnabled !== void 0) {
      if (!validate25(data.bashEditDiffEnabled, { instancePath: instancePath + "/bashEditDiffEnabled", parentData: data, parentDataProperty: "bashEditDiffEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.bashOutputMaxChars !== void 0) {
      if (!validate78(data.bashOutputMaxChars, { instancePath: instancePath + "/bashOutputMaxChars", parentData: data, parentDataProperty: "bashOutputMaxChars", rootData })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.blockedMarketplaces !== void 0) {
      if (!validate53(data.blockedMarketplaces, { instancePath: instancePath + "/blockedMarketplaces", parentData: data, parentDataProperty: "blockedMarketplaces", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.browserExternalPageTools !== void 0) {
      if (!validate101(data.browserExternalPageTools, { instancePath: instancePath + "/browserExternalPageTools", parentData: data, parentDataProperty: "browserExternalPageTools", rootData })) {
        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.channelsEnabled !== void 0) {
      if (!validate25(data.channelsEnabled, { instancePath: instancePath + "/channelsEnabled", parentData: data, parentDataProperty: "channelsEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.claudeMd !== void 0) {
      if (!validate22(data.claudeMd, { instancePath: instancePath + "/claudeMd", parentData: data, parentDataProperty: "claudeMd", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.claudeMdExcludes !== void 0) {
      if (!validate105(data.claudeMdExcludes, { instancePath: instancePath + "/claudeMdExcludes", parentData: data, parentDataProperty: "claudeMdExcludes", rootData })) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.cleanupPeriodDays !== void 0) {
      if (!validate108(data.cleanupPeriodDays, { instancePath: instancePath + "/cleanupPeriodDays", parentData: data, parentDataProperty: "cleanupPeriodDays", rootData })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.companyAnnouncements !== void 0) {
      if (!validate110(data.companyAnnouncements, { instancePath: instancePath + "/companyAnnouncements", parentData: data, parentDataProperty: "companyAnnouncements", rootData })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.crossSessionInbound !== void 0) {
      let data46 = data.crossSessionInbound;
      if (!(data46 === "accept" || data46 === "hold" || data46 === "refuse")) {
        const err3 = { instancePath: instancePath + "/crossSessionInbound", schemaPath: "#/properties/crossSessionInbound/enum", keyword: "enum", params: { allowedValues: schema6.properties.crossSessionInbound.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.daemonColdStart !== void 0) {
      if (!validate22(data.daemonColdStart, { instancePath: instancePath + "/daemonColdStart", parentData: data, parentDataProperty: "daemonColdStart", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.defaultShell !== void 0) {
      if (!validate22(data.defaultShell, { instancePath: instancePath + "/defaultShell", parentData: data, parentDataProperty: "defaultShell", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.defaultView !== void 0) {
      if (!validate22(data.defaultView, { instancePath: instancePath + "/defaultView", parentData: data, parentDataProperty: "defaultView", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.deniedMcpServers !== void 0) {
      if (!validate56(data.deniedMcpServers, { instancePath: instancePath + "/deniedMcpServers", parentData: data, parentDataProperty: "deniedMcpServers", rootData })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.deniedModels !== void 0) {
      if (!validate117(data.deniedModels, { instancePath: instancePath + "/deniedModels", parentData: data, parentDataProperty: "deniedModels", rootData })) {
        vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
        errors = vErrors.length;
      }
    }
    if (data.desktopMcpServersListScope !== void 0) {
      let data52 = data.desktopMcpServersListScope;
      if (!(data52 === "all" || data52 === "code" || data52 === "off")) {
        const err4 = { instancePath: instancePath + "/desktopMcpServersListScope", schemaPath: "#/properties/desktopMcpServersListScope/enum", keyword: "enum", params: { allowedValues: schema6.properties.desktopMcpServersListScope.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.desktopSessionCleanupPeriodDays !== void 0) {
      if (!validate78(data.desktopSessionCleanupPeriodDays, { instancePath: instancePath + "/desktopSessionCleanupPeriodDays", parentData: data, parentDataProperty: "desktopSessionCleanupPeriodDays", rootData })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.dialogExpiry !== void 0) {
      let data54 = data.dialogExpiry;
      if (!(data54 === "60s" || data54 === "5m" || data54 === "10m" || data54 === "never")) {
        const err5 = { instancePath: instancePath + "/dialogExpiry", schemaPath: "#/properties/dialogExpiry/enum", keyword: "enum", params: { allowedValues: schema6.properties.dialogExpiry.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.disableAgentView !== void 0) {
      if (!validate25(data.disableAgentView, { instancePath: instancePath + "/disableAgentView", parentData: data, parentDataProperty: "disableAgentView", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.disableAllHooks !== void 0) {
      if (!validate25(data.disableAllHooks, { instancePath: instancePath + "/disableAllHooks", parentData: data, parentDataProperty: "disableAllHooks", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.disableArtifact !== void 0) {
      if (!validate25(data.disableArtifact, { instancePath: instancePath + "/disableArtifact", parentData: data, parentDataProperty: "disableArtifact", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.disableAutoMode !== void 0) {
      if (!(data.disableAutoMode === "disable")) {
        const err6 = { instancePath: instancePath + "/disableAutoMode", schemaPath: "#/properties/disableAutoMode/enum", keyword: "enum", params: { allowedValues: schema6.properties.disableAutoMode.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.disableBrowserExternalNavigation !== void 0) {
      if (!validate25(data.disableBrowserExternalNavigation, { instancePath: instancePath + "/disableBrowserExternalNavigation", parentData: data, parentDataProperty: "disableBrowserExternalNavigation", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.disableBundledSkills !== void 0) {
      if (!validate25(data.disableBundledSkills, { instancePath: instancePath + "/disableBundledSkills", parentData: data, parentDataProperty: "disableBundledSkills", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.disableClaudeAiConnectors !== void 0) {
      if (!validate25(data.disableClaudeAiConnectors, { instancePath: instancePath + "/disableClaudeAiConnectors", parentData: data, parentDataProperty: "disableClaudeAiConnectors", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.disableCommandPluginSources !== void 0) {
      if (!validate25(data.disableCommandPluginSources, { instancePath: instancePath + "/disableCommandPluginSources", parentData: data, parentDataProperty: "disableCommandPluginSources", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.disableDeepLinkRegistration !== void 0) {
      if (!(data.disableDeepLinkRegistration === "disable")) {
        const err7 = { instancePath: instancePath + "/disableDeepLinkRegistration", schemaPath: "#/properties/disableDeepLinkRegistration/enum", keyword: "enum", params: { allowedValues: schema6.properties.disableDeepLinkRegistration.enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.disableDesktopLocalSessions !== void 0) {
      if (!validate25(data.disableDesktopLocalSessions, { instancePath: instancePath + "/disableDesktopLocalSessions", parentData: data, parentDataProperty: "disableDesktopLocalSessions", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.disableMobileSimulatorTools !== void 0) {
      if (!validate25(data.disableMobileSimulatorTools, { instancePath: instancePath + "/disableMobileSimulatorTools", parentData: data, parentDataProperty: "disableMobileSimulatorTools", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.disableRemoteControl !== void 0) {
      if (!validate25(data.disableRemoteControl, { instancePath: instancePath + "/disableRemoteControl", parentData: data, parentDataProperty: "disableRemoteControl", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.disableReplyCheck !== void 0) {
      if (!validate25(data.disableReplyCheck, { instancePath: instancePath + "/disableReplyCheck", parentData: data, parentDataProperty: "disableReplyCheck", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.disableSideloadFlags !== void 0) {
      if (!validate25(data.disableSideloadFlags, { instancePath: instancePath + "/disableSideloadFlags", parentData: data, parentDataProperty: "disableSideloadFlags", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.disableSkillShellExecution !== void 0) {
      if (!validate25(data.disableSkillShellExecution, { instancePath: instancePath + "/disableSkillShellExecution", parentData: data, parentDataProperty: "disableSkillShellExecution", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.disableWindowsBashCommandSplit !== void 0) {
      if (!validate25(data.disableWindowsBashCommandSplit, { instancePath: instancePath + "/disableWindowsBashCommandSplit", parentData: data, parentDataProperty: "disableWindowsBashCommandSplit", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.disableWorkflows !== void 0) {
      if (!validate25(data.disableWorkflows, { instancePath: instancePath + "/disableWorkflows", parentData: data, parentDataProperty: "disableWorkflows", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.disabledMcpjsonServers !== void 0) {
      if (!validate136(data.disabledMcpjsonServers, { instancePath: instancePath + "/disabledMcpjsonServers", parentData: data, parentDataProperty: "disabledMcpjsonServers", rootData })) {
        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
        errors = vErrors.length;
      }
    }
    if (data.editorMode !== void 0) {
      if (!validate22(data.editorMode, { instancePath: instancePath + "/editorMode", parentData: data, parentDataProperty: "editorMode", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.effortLevel !== void 0) {
      if (!validate22(data.effortLevel, { instancePath: instancePath + "/effortLevel", parentData: data, parentDataProperty: "effortLevel", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.emojiCompletionEnabled !== void 0) {
      if (!validate25(data.emojiCompletionEnabled, { instancePath: instancePath + "/emojiCompletionEnabled", parentData: data, parentDataProperty: "emojiCompletionEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.enableAllProjectMcpServers !== void 0) {
      if (!validate25(data.enableAllProjectMcpServers, { instancePath: instancePath + "/enableAllProjectMcpServers", parentData: data, parentDataProperty: "enableAllProjectMcpServers", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.enableArtifact !== void 0) {
      if (!validate25(data.enableArtifact, { instancePath: instancePath + "/enableArtifact", parentData: data, parentDataProperty: "enableArtifact", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.enableWorkflows !== void 0) {
      if (!validate25(data.enableWorkflows, { instancePath: instancePath + "/enableWorkflows", parentData: data, parentDataProperty: "enableWorkflows", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.enabledMcpjsonServers !== void 0) {
      if (!validate145(data.enabledMcpjsonServers, { instancePath: instancePath + "/enabledMcpjsonServers", parentData: data, parentDataProperty: "enabledMcpjsonServers", rootData })) {
        vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
        errors = vErrors.length;
      }
    }
    if (data.enabledPlugins !== void 0) {
      if (!validate148(data.enabledPlugins, { instancePath: instancePath + "/enabledPlugins", parentData: data, parentDataProperty: "enabledPlugins", rootData })) {
        vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
        errors = vErrors.length;
      }
    }
    if (data.enforceAvailableModels !== void 0) {
      if (!validate25(data.enforceAvailableModels, { instancePath: instancePath + "/enforceAvailableModels", parentData: data, parentDataProperty: "enforceAvailableModels", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.env !== void 0) {
      if (!validate152(data.env, { instancePath: instancePath + "/env", parentData: data, parentDataProperty: "env", rootData })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors = vErrors.length;
      }
    }
    if (data.extraKnownMarketplaces !== void 0) {
      if (!validate24(data.extraKnownMarketplaces, { instancePath: instancePath + "/extraKnownMarketplaces", parentData: data, parentDataProperty: "extraKnownMarketplaces", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.fallbackModel !== void 0) {
      if (!validate156(data.fallbackModel, { instancePath: instancePath + "/fallbackModel", parentData: data, parentDataProperty: "fallbackModel", rootData })) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
        errors = vErrors.length;
      }
    }
    if (data.fastMode !== void 0) {
      if (!validate25(data.fastMode, { instancePath: instancePath + "/fastMode", parentData: data, parentDataProperty: "fastMode", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.fastModePerSessionOptIn !== void 0) {
      if (!validate25(data.fastModePerSessionOptIn, { instancePath: instancePath + "/fastModePerSessionOptIn", parentData: data, parentDataProperty: "fastModePerSessionOptIn", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.feedbackDrafts !== void 0) {
      let data87 = data.feedbackDrafts;
      if (!(data87 === "notify" || data87 === "quiet" || data87 === "off")) {
        const err8 = { instancePath: instancePath + "/feedbackDrafts", schemaPath: "#/properties/feedbackDrafts/enum", keyword: "enum", params: { allowedValues: schema6.properties.feedbackDrafts.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.feedbackSurveyRate !== void 0) {
      if (!validate78(data.feedbackSurveyRate, { instancePath: instancePath + "/feedbackSurveyRate", parentData: data, parentDataProperty: "feedbackSurveyRate", rootData })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.fileCheckpointingEnabled !== void 0) {
      if (!validate25(data.fileCheckpointingEnabled, { instancePath: instancePath + "/fileCheckpointingEnabled", parentData: data, parentDataProperty: "fileCheckpointingEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.fileSuggestion !== void 0) {
      if (!validate163(data.fileSuggestion, { instancePath: instancePath + "/fileSuggestion", parentData: data, parentDataProperty: "fileSuggestion", rootData })) {
        vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
        errors = vErrors.length;
      }
    }
    if (data.footerLinksRegexes !== void 0) {
      if (!validate166(data.footerLinksRegexes, { instancePath: instancePath + "/footerLinksRegexes", parentData: data, parentDataProperty: "footerLinksRegexes", rootData })) {
        vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
        errors = vErrors.length;
      }
    }
    if (data.forceLoginGatewayUrl !== void 0) {
      if (!validate22(data.forceLoginGatewayUrl, { instancePath: instancePath + "/forceLoginGatewayUrl", parentData: data, parentDataProperty: "forceLoginGatewayUrl", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.forceLoginMethod !== void 0) {
      let data93 = data.forceLoginMethod;
      if (!(data93 === "claudeai" || data93 === "console" || data93 === "gateway")) {
        const err9 = { instancePath: instancePath + "/forceLoginMethod", schemaPath: "#/properties/forceLoginMethod/enum", keyword: "enum", params: { allowedValues: schema6.properties.forceLoginMethod.enum } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.forceLoginOrgUUID !== void 0) {
      if (!validate169(data.forceLoginOrgUUID, { instancePath: instancePath + "/forceLoginOrgUUID", parentData: data, parentDataProperty: "forceLoginOrgUUID", rootData })) {
        vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
        errors = vErrors.length;
      }
    }
    if (data.forceRemoteSettingsRefresh !== void 0) {
      if (!validate25(data.forceRemoteSettingsRefresh, { instancePath: instancePath + "/forceRemoteSettingsRefresh", parentData: data, parentDataProperty: "forceRemoteSettingsRefresh", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.gatewayInternalNetworks !== void 0) {
      if (!validate173(data.gatewayInternalNetworks, { instancePath: instancePath + "/gatewayInternalNetworks", parentData: data, parentDataProperty: "gatewayInternalNetworks", rootData })) {
        vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
        errors = vErrors.length;
      }
    }
    if (data.gcpAuthRefresh !== void 0) {
      if (!validate22(data.gcpAuthRefresh, { instancePath: instancePath + "/gcpAuthRefresh", parentData: data, parentDataProperty: "gcpAuthRefresh", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.hooks !== void 0) {
      if (!validate177(data.hooks, { instancePath: instancePath + "/hooks", parentData: data, parentDataProperty: "hooks", rootData })) {
        vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
        errors = vErrors.length;
      }
    }
    if (data.httpHookAllowedEnvVars !== void 0) {
      if (!validate199(data.httpHookAllowedEnvVars, { instancePath: instancePath + "/httpHookAllowedEnvVars", parentData: data, parentDataProperty: "httpHookAllowedEnvVars", rootData })) {
        vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
        errors = vErrors.length;
      }
    }
    if (data.idleCompaction !== void 0) {
      if (!validate25(data.idleCompaction, { instancePath: instancePath + "/idleCompaction", parentData: data, parentDataProperty: "idleCompaction", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.includeCoAuthoredBy !== void 0) {
      if (!validate25(data.includeCoAuthoredBy, { instancePath: instancePath + "/includeCoAuthoredBy", parentData: data, parentDataProperty: "includeCoAuthoredBy", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.includeGitInstructions !== void 0) {
      if (!validate25(data.includeGitInstructions, { instancePath: instancePath + "/includeGitInstructions", parentData: data, parentDataProperty: "includeGitInstructions", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.inputNeededNotifEnabled !== void 0) {
      if (!validate25(data.inputNeededNotifEnabled, { instancePath: instancePath + "/inputNeededNotifEnabled", parentData: data, parentDataProperty: "inputNeededNotifEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.isolatePeerMachines !== void 0) {
      if (!validate25(data.isolatePeerMachines, { instancePath: instancePath + "/isolatePeerMachines", parentData: data, parentDataProperty: "isolatePeerMachines", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.keybindingFlavor !== void 0) {
      if (!validate22(data.keybindingFlavor, { instancePath: instancePath + "/keybindingFlavor", parentData: data, parentDataProperty: "keybindingFlavor", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.language !== void 0) {
      if (!validate22(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.managedMcpServers !== void 0) {
      if (!validate209(data.managedMcpServers, { instancePath: instancePath + "/managedMcpServers", parentData: data, parentDataProperty: "managedMcpServers", rootData })) {
        vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
        errors = vErrors.length;
      }
    }
    if (data.managedSourcesBehavior !== void 0) {
      let data108 = data.managedSourcesBehavior;
      if (!(data108 === "first-wins" || data108 === "merge")) {
        const err10 = { instancePath: instancePath + "/managedSourcesBehavior", schemaPath: "#/properties/managedSourcesBehavior/enum", keyword: "enum", params: { allowedValues: schema6.properties.managedSourcesBehavior.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.maxEffortLevel !== void 0) {
      let data109 = data.maxEffortLevel;
      if (!(data109 === "low" || data109 === "medium" || data109 === "high" || data109 === "xhigh" || data109 === "max")) {
        const err11 = { instancePath: instancePath + "/maxEffortLevel", schemaPath: "#/properties/maxEffortLevel/enum", keyword: "enum", params: { allowedValues: schema6.properties.maxEffortLevel.enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.maxProseWidth !== void 0) {
      if (!validate78(data.maxProseWidth, { instancePath: instancePath + "/maxProseWidth", parentData: data, parentDataProperty: "maxProseWidth", rootData })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.minimumVersion !== void 0) {
      if (!validate212(data.minimumVersion, { instancePath: instancePath + "/minimumVersion", parentData: data, parentDataProperty: "minimumVersion", rootData })) {
        vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
        errors = vErrors.length;
      }
    }
    if (data.model !== void 0) {
      if (!validate22(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.modelOverrides !== void 0) {
      if (!validate215(data.modelOverrides, { instancePath: instancePath + "/modelOverrides", parentData: data, parentDataProperty: "modelOverrides", rootData })) {
        vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
        errors = vErrors.length;
      }
    }
    if (data.modelPicker !== void 0) {
      if (!validate218(data.modelPicker, { instancePath: instancePath + "/modelPicker", parentData: data, parentDataProperty: "modelPicker", rootData })) {
        vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
        errors = vErrors.length;
      }
    }
    if (data.modelPricing !== void 0) {
      if (!validate222(data.modelPricing, { instancePath: instancePath + "/modelPricing", parentData: data, parentDataProperty: "modelPricing", rootData })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
        errors = vErrors.length;
      }
    }
    if (data.modelSettings !== void 0) {
      if (!validate224(data.modelSettings, { instancePath: instancePath + "/modelSettings", parentData: data, parentDataProperty: "modelSettings", rootData })) {
        vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
        errors = vErrors.length;
      }
    }
    if (data.otelHeadersHelper !== void 0) {
      if (!validate22(data.otelHeadersHelper, { instancePath: instancePath + "/otelHeadersHelper", parentData: data, parentDataProperty: "otelHeadersHelper", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.outputStyle !== void 0) {
      if (!validate22(data.outputStyle, { instancePath: instancePath + "/outputStyle", parentData: data, parentDataProperty: "outputStyle", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.parentSettingsBehavior !== void 0) {
      let data119 = data.parentSettingsBehavior;
      if (!(data119 === "first-wins" || data119 === "merge")) {
        const err12 = { instancePath: instancePath + "/parentSettingsBehavior", schemaPath: "#/properties/parentSettingsBehavior/enum", keyword: "enum", params: { allowedValues: schema6.properties.parentSettingsBehavior.enum } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.permissions !== void 0) {
      if (!validate228(data.permissions, { instancePath: instancePath + "/permissions", parentData: data, parentDataProperty: "permissions", rootData })) {
        vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
        errors = vErrors.length;
      }
    }
    if (data.plansDirectory !== void 0) {
      if (!validate22(data.plansDirectory, { instancePath: instancePath + "/plansDirectory", parentData: data, parentDataProperty: "plansDirectory", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.pluginConfigs !== void 0) {
      if (!validate241(data.pluginConfigs, { instancePath: instancePath + "/pluginConfigs", parentData: data, parentDataProperty: "pluginConfigs", rootData })) {
        vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
        errors = vErrors.length;
      }
    }
    if (data.pluginSuggestionMarketplaces !== void 0) {
      if (!validate243(data.pluginSuggestionMarketplaces, { instancePath: instancePath + "/pluginSuggestionMarketplaces", parentData: data, parentDataProperty: "pluginSuggestionMarketplaces", rootData })) {
        vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
        errors = vErrors.length;
      }
    }
    if (data.pluginTrustMessage !== void 0) {
      if (!validate22(data.pluginTrustMessage, { instancePath: instancePath + "/pluginTrustMessage", parentData: data, parentDataProperty: "pluginTrustMessage", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.policyHelper !== void 0) {
      if (!validate247(data.policyHelper, { instancePath: instancePath + "/policyHelper", parentData: data, parentDataProperty: "policyHelper", rootData })) {
        vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
        errors = vErrors.length;
      }
    }
    if (data.prUrlTemplate !== void 0) {
      if (!validate22(data.prUrlTemplate, { instancePath: instancePath + "/prUrlTemplate", parentData: data, parentDataProperty: "prUrlTemplate", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.precomputeCompactionEnabled !== void 0) {
      if (!validate25(data.precomputeCompactionEnabled, { instancePath: instancePath + "/precomputeCompactionEnabled", parentData: data, parentDataProperty: "precomputeCompactionEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.preferredNotifChannel !== void 0) {
      if (!validate22(data.preferredNotifChannel, { instancePath: instancePath + "/preferredNotifChannel", parentData: data, parentDataProperty: "preferredNotifChannel", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.prefersReducedMotion !== void 0) {
      if (!validate25(data.prefersReducedMotion, { instancePath: instancePath + "/prefersReducedMotion", parentData: data, parentDataProperty: "prefersReducedMotion", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.prependPlugins !== void 0) {
      if (!validate256(data.prependPlugins, { instancePath: instancePath + "/prependPlugins", parentData: data, parentDataProperty: "prependPlugins", rootData })) {
        vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
        errors = vErrors.length;
      }
    }
    if (data.processWrapper !== void 0) {
      if (!validate22(data.processWrapper, { instancePath: instancePath + "/processWrapper", parentData: data, parentDataProperty: "processWrapper", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.promptCacheTtl !== void 0) {
      if (!validate22(data.promptCacheTtl, { instancePath: instancePath + "/promptCacheTtl", parentData: data, parentDataProperty: "promptCacheTtl", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.promptSuggestionEnabled !== void 0) {
      if (!validate25(data.promptSuggestionEnabled, { instancePath: instancePath + "/promptSuggestionEnabled", parentData: data, parentDataProperty: "promptSuggestionEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.proxyAuthHelper !== void 0) {
      if (!validate22(data.proxyAuthHelper, { instancePath: instancePath + "/proxyAuthHelper", parentData: data, parentDataProperty: "proxyAuthHelper", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.remote !== void 0) {
      if (!validate263(data.remote, { instancePath: instancePath + "/remote", parentData: data, parentDataProperty: "remote", rootData })) {
        vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
        errors = vErrors.length;
      }
    }
    if (data.remoteControlAtStartup !== void 0) {
      if (!validate25(data.remoteControlAtStartup, { instancePath: instancePath + "/remoteControlAtStartup", parentData: data, parentDataProperty: "remoteControlAtStartup", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.requireCoworkFullVmSandbox !== void 0) {
      if (!validate25(data.requireCoworkFullVmSandbox, { instancePath: instancePath + "/requireCoworkFullVmSandbox", parentData: data, parentDataProperty: "requireCoworkFullVmSandbox", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.requiredMaximumVersion !== void 0) {
      if (!validate212(data.requiredMaximumVersion, { instancePath: instancePath + "/requiredMaximumVersion", parentData: data, parentDataProperty: "requiredMaximumVersion", rootData })) {
        vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
        errors = vErrors.length;
      }
    }
    if (data.requiredMinimumVersion !== void 0) {
      if (!validate212(data.requiredMinimumVersion, { instancePath: instancePath + "/requiredMinimumVersion", parentData: data, parentDataProperty: "requiredMinimumVersion", rootData })) {
        vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
        errors = vErrors.length;
      }
    }
    if (data.respectGitignore !== void 0) {
      if (!validate25(data.respectGitignore, { instancePath: instancePath + "/respectGitignore", parentData: data, parentDataProperty: "respectGitignore", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.respondToBashCommands !== void 0) {
      if (!validate25(data.respondToBashCommands, { instancePath: instancePath + "/respondToBashCommands", parentData: data, parentDataProperty: "respondToBashCommands", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.sandbox !== void 0) {
      if (!validate271(data.sandbox, { instancePath: instancePath + "/sandbox", parentData: data, parentDataProperty: "sandbox", rootData })) {
        vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
        errors = vErrors.length;
      }
    }
    if (data.showClearContextOnPlanAccept !== void 0) {
      if (!validate25(data.showClearContextOnPlanAccept, { instancePath: instancePath + "/showClearContextOnPlanAccept", parentData: data, parentDataProperty: "showClearContextOnPlanAccept", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.showMessageTimestamps !== void 0) {
      if (!validate25(data.showMessageTimestamps, { instancePath: instancePath + "/showMessageTimestamps", parentData: data, parentDataProperty: "showMessageTimestamps", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.showThinkingSummaries !== void 0) {
      if (!validate25(data.showThinkingSummaries, { instancePath: instancePath + "/showThinkingSummaries", parentData: data, parentDataProperty: "showThinkingSummaries", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.showTurnDuration !== void 0) {
      if (!validate25(data.showTurnDuration, { instancePath: instancePath + "/showTurnDuration", parentData: data, parentDataProperty: "showTurnDuration", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.skillListingBudgetFraction !== void 0) {
      if (!validate78(data.skillListingBudgetFraction, { instancePath: instancePath + "/skillListingBudgetFraction", parentData: data, parentDataProperty: "skillListingBudgetFraction", rootData })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.skillListingMaxDescChars !== void 0) {
      if (!validate78(data.skillListingMaxDescChars, { instancePath: instancePath + "/skillListingMaxDescChars", parentData: data, parentDataProperty: "skillListingMaxDescChars", rootData })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.skillOverrides !== void 0) {
      if (!validate318(data.skillOverrides, { instancePath: instancePath + "/skillOverrides", parentData: data, parentDataProperty: "skillOverrides", rootData })) {
        vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
        errors = vErrors.length;
      }
    }
    if (data.skipAutoPermissionPrompt !== void 0) {
      if (!validate25(data.skipAutoPermissionPrompt, { instancePath: instancePath + "/skipAutoPermissionPrompt", parentData: data, parentDataProperty: "skipAutoPermissionPrompt", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.skipDangerousModePermissionPrompt !== void 0) {
      if (!validate25(data.skipDangerousModePermissionPrompt, { instancePath: instancePath + "/skipDangerousModePermissionPrompt", parentData: data, parentDataProperty: "skipDangerousModePermissionPrompt", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.skipWebFetchPreflight !== void 0) {
      if (!validate25(data.skipWebFetchPreflight, { instancePath: instancePath + "/skipWebFetchPreflight", parentData: data, parentDataProperty: "skipWebFetchPreflight", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.spellcheck !== void 0) {
      if (!validate323(data.spellcheck, { instancePath: instancePath + "/spellcheck", parentData: data, parentDataProperty: "spellcheck", rootData })) {
        vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
        errors = vErrors.length;
      }
    }
    if (data.spinnerTipsEnabled !== void 0) {
      if (!validate25(data.spinnerTipsEnabled, { instancePath: instancePath + "/spinnerTipsEnabled", parentData: data, parentDataProperty: "spinnerTipsEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.spinnerTipsOverride !== void 0) {
      if (!validate326(data.spinnerTipsOverride, { instancePath: instancePath + "/spinnerTipsOverride", parentData: data, parentDataProperty: "spinnerTipsOverride", rootData })) {
        vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
        errors = vErrors.length;
      }
    }
    if (data.spinnerVerbs !== void 0) {
      if (!validate332(data.spinnerVerbs, { instancePath: instancePath + "/spinnerVerbs", parentData: data, parentDataProperty: "spinnerVerbs", rootData })) {
        vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
        errors = vErrors.length;
      }
    }
    if (data.sshConfigs !== void 0) {
      if (!validate334(data.sshConfigs, { instancePath: instancePath + "/sshConfigs", parentData: data, parentDataProperty: "sshConfigs", rootData })) {
        vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
        errors = vErrors.length;
      }
    }
    if (data.sshHostAllowlist !== void 0) {
      if (!validate342(data.sshHostAllowlist, { instancePath: instancePath + "/sshHostAllowlist", parentData: data, parentDataProperty: "sshHostAllowlist", rootData })) {
        vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
        errors = vErrors.length;
      }
    }
    if (data.sshHostCommands !== void 0) {
      if (!validate344(data.sshHostCommands, { instancePath: instancePath + "/sshHostCommands", parentData: data, parentDataProperty: "sshHostCommands", rootData })) {
        vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
        errors = vErrors.length;
      }
    }
    if (data.statusLine !== void 0) {
      if (!validate346(data.statusLine, { instancePath: instancePath + "/statusLine", parentData: data, parentDataProperty: "statusLine", rootData })) {
        vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
        errors = vErrors.length;
      }
    }
    if (data.strictKnownMarketplaces !== void 0) {
      if (!validate53(data.strictKnownMarketplaces, { instancePath: instancePath + "/strictKnownMarketplaces", parentData: data, parentDataProperty: "strictKnownMarketplaces", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.strictPluginOnlyCustomization !== void 0) {
      if (!validate353(data.strictPluginOnlyCustomization, { instancePath: instancePath + "/strictPluginOnlyCustomization", parentData: data, parentDataProperty: "strictPluginOnlyCustomization", rootData })) {
        vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
        errors = vErrors.length;
      }
    }
    if (data.subagentPromptCacheTtl !== void 0) {
      if (!validate22(data.subagentPromptCacheTtl, { instancePath: instancePath + "/subagentPromptCacheTtl", parentData: data, parentDataProperty: "subagentPromptCacheTtl", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.subagentStatusLine !== void 0) {
      if (!validate163(data.subagentStatusLine, { instancePath: instancePath + "/subagentStatusLine", parentData: data, parentDataProperty: "subagentStatusLine", rootData })) {
        vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
        errors = vErrors.length;
      }
    }
    if (data.switchModelsOnFlag !== void 0) {
      if (!validate25(data.switchModelsOnFlag, { instancePath: instancePath + "/switchModelsOnFlag", parentData: data, parentDataProperty: "switchModelsOnFlag", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.syncClaudeAiPlugins !== void 0) {
      if (!validate25(data.syncClaudeAiPlugins, { instancePath: instancePath + "/syncClaudeAiPlugins", parentData: data, parentDataProperty: "syncClaudeAiPlugins", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.syncClaudeAiSkills !== void 0) {
      if (!validate25(data.syncClaudeAiSkills, { instancePath: instancePath + "/syncClaudeAiSkills", parentData: data, parentDataProperty: "syncClaudeAiSkills", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.syntaxHighlightingDisabled !== void 0) {
      if (!validate25(data.syntaxHighlightingDisabled, { instancePath: instancePath + "/syntaxHighlightingDisabled", parentData: data, parentDataProperty: "syntaxHighlightingDisabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.taskOutputMaxChars !== void 0) {
      if (!validate78(data.taskOutputMaxChars, { instancePath: instancePath + "/taskOutputMaxChars", parentData: data, parentDataProperty: "taskOutputMaxChars", rootData })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.teammateMode !== void 0) {
      if (!validate22(data.teammateMode, { instancePath: instancePath + "/teammateMode", parentData: data, parentDataProperty: "teammateMode", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.terminalProgressBarEnabled !== void 0) {
      if (!validate25(data.terminalProgressBarEnabled, { instancePath: instancePath + "/terminalProgressBarEnabled", parentData: data, parentDataProperty: "terminalProgressBarEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.terminalTitleFromRename !== void 0) {
      if (!validate25(data.terminalTitleFromRename, { instancePath: instancePath + "/terminalTitleFromRename", parentData: data, parentDataProperty: "terminalTitleFromRename", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.theme !== void 0) {
      if (!validate22(data.theme, { instancePath: instancePath + "/theme", parentData: data, parentDataProperty: "theme", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.timeFormat !== void 0) {
      if (!validate22(data.timeFormat, { instancePath: instancePath + "/timeFormat", parentData: data, parentDataProperty: "timeFormat", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.timeZone !== void 0) {
      if (!validate22(data.timeZone, { instancePath: instancePath + "/timeZone", parentData: data, parentDataProperty: "timeZone", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.todoFeatureEnabled !== void 0) {
      if (!validate25(data.todoFeatureEnabled, { instancePath: instancePath + "/todoFeatureEnabled", parentData: data, parentDataProperty: "todoFeatureEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.tui !== void 0) {
      if (!validate22(data.tui, { instancePath: instancePath + "/tui", parentData: data, parentDataProperty: "tui", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.ultracode !== void 0) {
      if (!validate25(data.ultracode, { instancePath: instancePath + "/ultracode", parentData: data, parentDataProperty: "ultracode", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.useAutoModeDuringPlan !== void 0) {
      if (!validate25(data.useAutoModeDuringPlan, { instancePath: instancePath + "/useAutoModeDuringPlan", parentData: data, parentDataProperty: "useAutoModeDuringPlan", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.verbose !== void 0) {
      if (!validate25(data.verbose, { instancePath: instancePath + "/verbose", parentData: data, parentDataProperty: "verbose", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.viewMode !== void 0) {
      if (!validate22(data.viewMode, { instancePath: instancePath + "/viewMode", parentData: data, parentDataProperty: "viewMode", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.vimInsertModeRemaps !== void 0) {
      if (!validate374(data.vimInsertModeRemaps, { instancePath: instancePath + "/vimInsertModeRemaps", parentData: data, parentDataProperty: "vimInsertModeRemaps", rootData })) {
        vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
        errors = vErrors.length;
      }
    }
    if (data.voice !== void 0) {
      if (!validate376(data.voice, { instancePath: instancePath + "/voice", parentData: data, parentDataProperty: "voice", rootData })) {
        vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
        errors = vErrors.length;
      }
    }
    if (data.voiceEnabled !== void 0) {
      if (!validate25(data.voiceEnabled, { instancePath: instancePath + "/voiceEnabled", parentData: data, parentDataProperty: "voiceEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.wheelScrollAccelerationEnabled !== void 0) {
      if (!validate25(data.wheelScrollAccelerationEnabled, { instancePath: instancePath + "/wheelScrollAccelerationEnabled", parentData: data, parentDataProperty: "wheelScrollAccelerationEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.workflowKeywordTriggerEnabled !== void 0) {
      if (!validate25(data.workflowKeywordTriggerEnabled, { instancePath: instancePath + "/workflowKeywordTriggerEnabled", parentData: data, parentDataProperty: "workflowKeywordTriggerEnabled", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.workflowSizeGuideline !== void 0) {
      if (!validate22(data.workflowSizeGuideline, { instancePath: instancePath + "/workflowSizeGuideline", parentData: data, parentDataProperty: "workflowSizeGuideline", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.worktree !== void 0) {
      if (!validate382(data.worktree, { instancePath: instancePath + "/worktree", parentData: data, parentDataProperty: "worktree", rootData })) {
        vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
        errors = vErrors.length;
      }
    }
    if (data.wslInheritsWindowsSettings !== void 0) {
      if (!validate25(data.wslInheritsWindowsSettings, { instancePath: instancePath + "/wslInheritsWindowsSettings", parentData: data, parentDataProperty: "wslInheritsWindowsSettings", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// src/validate.ts
var MOST2 = 200;
function validate2(settings) {
  if (validate(settings)) return [];
  const found3 = /* @__PURE__ */ new Map();
  for (const { instancePath, keyword, params } of validate.errors ?? []) {
    const expected = EXPECTED[keyword]?.(params);
    if (expected !== void 0 && !found3.has(instancePath)) found3.set(instancePath, expected);
  }
  const sorted2 = [...found3].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
  return sorted2.slice(0, MOST2).map(([pointer, expected]) => ({ pointer, expected }));
}
var WORDS = {
  array: "a list",
  boolean: "`true` or `false`",
  integer: "a whole number",
  number: "a number",
  object: "an object",
  string: "text"
};
var PATTERNS = {
  "^https://": "an `https://` address",
  "^\\d+\\.\\d+\\.\\d+([-+].*)?$": "a version such as `2.1.330`",
  "@": "a name such as `plugin@marketplace`"
};
var EXPECTED = {
  type: ({ type }) => [type ?? []].flat().map((name) => WORDS[name] ?? name).join(" or "),
  enum: ({ allowedValues }) => `one of ${(allowedValues ?? []).map((value) => `\`${String(value)}\``).join(", ")}`,
  const: ({ allowedValue }) => `\`${String(allowedValue)}\``,
  required: ({ missingProperty }) => `the field \`${missingProperty}\``,
  pattern: ({ pattern }) => PATTERNS[pattern ?? ""],
  minimum: ({ limit }) => `at least ${limit}`,
  exclusiveMinimum: ({ limit }) => `more than ${limit}`,
  minItems: ({ limit }) => `at least ${limit} entries`,
  maxItems: ({ limit }) => `at most ${limit} entries`,
  minProperties: () => "exactly one field",
  maxProperties: () => "exactly one field"
};

// src/lint/no-wrong-value.ts
var noWrongValue = {
  name: "no-wrong-value",
  severity: "error",
  why: "The client keeps the value without a word and ignores it: the setting does not exist.",
  fix: "Write a value of the expected kind.",
  conditions: ["schema-drift", "plugin-value-type"],
  bad: { "10-a.json": { sandbox: { enabled: true, enabledPlatforms: ["darwin"] } } },
  good: { "10-a.json": { sandbox: { enabled: true, enabledPlatforms: ["macos"] } } },
  check: (input) => input.fragments.flatMap(
    (fragment) => fragment.settings === null ? [] : validate2(fragment.settings).map(({ pointer, expected }) => ({ pointer, expected, origin: originOf(fragment, pointer) })).filter(({ origin }) => !isReported(input, origin)).map(({ pointer, expected, origin }) => ({
      origin,
      severity: isHarmless(pointer) ? "warning" : "error",
      message: `\`${steps(pointer).join(".")}\`: expected ${expected}`
    }))
  )
};
function isReported(input, origin) {
  return input.problems.some(
    (problem) => problem.origin.file === origin.file && problem.origin.pointer !== "" && related(problem.origin.pointer, origin.pointer)
  );
}
var related = (a, b) => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
function isHarmless(pointer) {
  const kind = rowAbove(pointer)?.kind;
  return kind === void 0 || kind === "neutral" || kind === "review";
}

// src/lint/use-absolute-helper.ts
var useAbsoluteHelper = {
  name: "use-absolute-helper",
  severity: "error",
  why: "With a relative or roundabout path the client refuses to start, on every machine.",
  fix: "Write an absolute path without `.` and `..`.",
  conditions: ["policyhelper-path"],
  bad: { "10-a.json": { policyHelper: { path: "bin/policy" } } },
  good: { "10-a.json": { policyHelper: { path: "/opt/corp/policy" } } },
  check: (input) => {
    const path2 = merged(input, "policyHelper.path");
    if (typeof path2 !== "string" || /^(\/|[A-Za-z]:[\\/])/.test(path2) && !/(^|[\\/])\.{1,2}([\\/]|$)|[\\/]{2}/.test(path2))
      return [];
    return [
      { origin: placeOf(input, "policyHelper.path"), message: `${quoted(path2)} is not an absolute, normal path` }
    ];
  }
};

// src/lint/use-announcement.ts
var CHANNEL = /https?:\/\/|#[a-z][\w-]+|[\w.]@[\w.]|\bslack\b|\bteams\b|\bchannel\b|\bhelp ?desk\b/i;
var useAnnouncement = {
  name: "use-announcement",
  severity: "advice",
  why: "People who do not know the rules, or where to complain about them, work around them.",
  fix: "Say in companyAnnouncements where the guide is and where questions and complaints go.",
  conditions: ["announcement-missing"],
  bad: { "10-a.json": { permissions: { deny: ["Bash(ssh *)"] } } },
  good: {
    "10-a.json": {
      companyAnnouncements: ["The guide: https://go.corp.example/claude. Questions: #claude-code"],
      permissions: { deny: ["Bash(ssh *)"] }
    }
  },
  check: (input) => {
    const said = texts(input, "companyAnnouncements");
    if (Object.keys(input.policy.settings).length === 0) return [];
    if (said.length === 0) return [{ origin: wholePolicy(input), message: "no fragment sets `companyAnnouncements`" }];
    return said.some((text2) => CHANNEL.test(text2)) ? [] : [
      {
        origin: placeOf(input, "companyAnnouncements"),
        message: "no announcement says where questions and complaints go"
      }
    ];
  }
};

// src/lint/use-answered-governance.ts
var UNANSWERED = /_unanswered_|^Answer:\s*$|\bTBD\b|\bTODO\b/gim;
var useAnsweredGovernance = {
  name: "use-answered-governance",
  severity: "advice",
  why: "A company that cannot answer the five questions in writing is not ready, and one that rolls out in a day has no way back.",
  fix: "Answer every question of GOVERNANCE.md, and name a pilot group that gets each risky change first.",
  conditions: ["rollout-all-at-once"],
  bad: { "10-a.json": { model: "opus" }, "GOVERNANCE.md": "# Who signs in?\n\nAnswer: _unanswered_\n" },
  good: {
    "10-a.json": { model: "opus" },
    "GOVERNANCE.md": "# Who signs in?\n\nAnswer: everybody, with claude.ai.\n\nFirst the pilot group, then everybody.\n"
  },
  check: ({ files }) => Object.entries(files).filter(([name]) => /(^|\/)GOVERNANCE\.md$/.test(name)).flatMap(([file, text2]) => {
    const origin = { file, pointer: "" };
    const open2 = text2.match(UNANSWERED)?.length ?? 0;
    const unanswered = open2 === 0 ? [] : [{ origin, message: `${open2} ${open2 === 1 ? "question has" : "questions have"} no answer` }];
    return /\bpilot|\bring\b|\bphase|\bearly adopter/i.test(text2) ? unanswered : [...unanswered, { origin, message: "no pilot group is named: every change reaches everybody at once" }];
  })
};

// src/lint/use-bypass-lock.ts
var useBypassLock = {
  name: "use-bypass-lock",
  severity: "warning",
  why: "Anybody can start with every question switched off; only deny and ask rules are left.",
  fix: 'Set permissions.disableBypassPermissionsMode to "disable".',
  conditions: ["perm-no-bypass-lock"],
  bad: { "10-a.json": { permissions: { deny: ["Bash(ssh *)"] } } },
  good: { "10-a.json": { permissions: { deny: ["Bash(ssh *)"], disableBypassPermissionsMode: "disable" } } },
  check: (input) => {
    if (merged(input, "permissions.disableBypassPermissionsMode") === "disable") return [];
    const first = rulesOf(input, ["deny", "ask"])[0];
    return first === void 0 ? [] : [
      {
        origin: { ...wholePolicy(input), file: first.origin.file, pointer: "/permissions" },
        message: "bypass mode is not locked"
      }
    ];
  }
};

// src/lint/use-claude-md.ts
var useClaudeMd = {
  name: "use-claude-md",
  severity: "advice",
  why: "Rules say no; without instructions the model keeps trying what they refuse, and people wonder why.",
  fix: "Add policies/CLAUDE.md: what is refused, why, and what to do instead.",
  conditions: [],
  bad: { "10-a.json": { permissions: { deny: ["Bash(ssh *)"] } } },
  good: {
    "10-a.json": { permissions: { deny: ["Bash(ssh *)"] } },
    "CLAUDE.md": "Use the deployment pipeline instead of ssh."
  },
  check: (input) => {
    const hasText = (input.files["CLAUDE.md"] ?? "").trim() !== "" || merged(input, "claudeMd") !== void 0;
    if (hasText || Object.keys(input.policy.settings).length === 0) return [];
    return [{ origin: wholePolicy(input), message: "the policy has no CLAUDE.md" }];
  }
};

// src/lint/use-closed-guard-hooks.ts
var useClosedGuardHooks = {
  name: "use-closed-guard-hooks",
  severity: "warning",
  why: "A guard that crashes, times out or runs beside the action does not stop it.",
  fix: 'Set onFailure to "block", exit with 2 on doubt, and never run a guard async.',
  conditions: ["hook-guard-fails-open"],
  bad: {
    "10-a.json": {
      hooks: { PreToolUse: [{ matcher: "Bash", hooks: [{ type: "command", command: "/opt/corp/guard" }] }] }
    }
  },
  good: {
    "10-a.json": {
      hooks: {
        PreToolUse: [{ matcher: "Bash", hooks: [{ type: "command", command: "/opt/corp/guard", onFailure: "block" }] }]
      }
    }
  },
  check: (input) => hooks(input).flatMap((hook) => {
    const fault = faultOf6(hook);
    return fault === null ? [] : [{ origin: hook.origin, message: `a ${hook.event} hook ${fault}` }];
  })
};
function faultOf6({ event, handler }) {
  if (event !== "PreToolUse" && event !== "PermissionRequest") return null;
  if (own(handler, "async") === true) return "runs beside the action and cannot stop it";
  const canBlock = ["command", "http", "mcp_tool"].includes(text(handler, "type"));
  return canBlock && text(handler, "onFailure") !== "block" ? "lets the action pass when it fails" : null;
}

// src/lint/use-closed-sandbox.ts
var useClosedSandbox = {
  name: "use-closed-sandbox",
  severity: "warning",
  why: "By default a machine that cannot sandbox only warns, a blocked command may be tried again outside, and prompting depends on the version.",
  fix: "Set failIfUnavailable to true and allowUnsandboxedCommands and autoAllowBashIfSandboxed to false; check Windows and WSL machines first.",
  conditions: ["sandbox-fail-open", "sandbox-escape-hatch", "sandbox-autoallow-unpinned"],
  bad: { "10-a.json": { sandbox: { enabled: true } } },
  good: {
    "10-a.json": {
      sandbox: {
        enabled: true,
        failIfUnavailable: true,
        allowUnsandboxedCommands: false,
        autoAllowBashIfSandboxed: false
      }
    }
  },
  check: (input) => sandboxed(input) ? WANTED.flatMap((wanted2) => missing(input, wanted2)) : []
};
var WANTED = [
  {
    key: "failIfUnavailable",
    isFine: (value) => value === true,
    message: "machines that cannot sandbox run commands without it"
  },
  {
    key: "allowUnsandboxedCommands",
    isFine: (value) => value === false,
    message: "a command that fails in the sandbox may be run outside"
  },
  {
    key: "autoAllowBashIfSandboxed",
    isFine: (value) => value !== void 0,
    message: "whether sandboxed commands ask depends on the client version"
  }
];
function missing(input, { key, isFine, message }) {
  if (isFine(merged(input, `sandbox.${key}`))) return [];
  return [{ origin: placeOf(input, "sandbox.enabled"), message: `\`sandbox.${key}\` is not set: ${message}` }];
}

// src/lint/use-complete-telemetry.ts
var useCompleteTelemetry = {
  name: "use-complete-telemetry",
  severity: "error",
  why: "Without switch, exporter, protocol and endpoint nothing is sent, and nobody notices: there is no default protocol.",
  fix: "Set CLAUDE_CODE_ENABLE_TELEMETRY, OTEL_METRICS_EXPORTER and OTEL_LOGS_EXPORTER, OTEL_EXPORTER_OTLP_PROTOCOL and OTEL_EXPORTER_OTLP_ENDPOINT.",
  conditions: ["otel-incomplete", "otel-selectors-unlocked"],
  bad: { "10-a.json": { env: { CLAUDE_CODE_ENABLE_TELEMETRY: "1", OTEL_METRICS_EXPORTER: "otlp" } } },
  good: {
    "10-a.json": {
      env: {
        CLAUDE_CODE_ENABLE_TELEMETRY: "1",
        OTEL_METRICS_EXPORTER: "otlp",
        OTEL_LOGS_EXPORTER: "otlp",
        OTEL_EXPORTER_OTLP_PROTOCOL: "http/protobuf",
        OTEL_EXPORTER_OTLP_ENDPOINT: "https://otel.corp.example"
      }
    }
  },
  check: (input) => {
    const selectors = EXPORTERS.filter((name) => variable(input, name) !== "");
    const isOn = !isOff(variable(input, SWITCH));
    if (!isOn)
      return selectors.length > 0 ? [{ origin: at(input, selectors[0] ?? ""), message: `\`${SWITCH}\` is not on, so no exporter runs` }] : [];
    if (selectors.length === 0)
      return [{ origin: at(input, SWITCH), message: "telemetry is on and no exporter is set, so nothing is sent" }];
    return [...selectors.flatMap((name) => unreachable(input, name)), ...withoutEvents(input, selectors)];
  }
};
var SWITCH = "CLAUDE_CODE_ENABLE_TELEMETRY";
var EXPORTERS = ["OTEL_METRICS_EXPORTER", "OTEL_LOGS_EXPORTER", "OTEL_TRACES_EXPORTER"];
var at = (input, name) => placeOf(input, `env.${name}`);
function unreachable(input, exporter) {
  const signal = exporter.split("_")[1] ?? "";
  if (!variable(input, exporter).split(",").some((name) => name.trim() === "otlp"))
    return [];
  return ["PROTOCOL", "ENDPOINT"].filter(
    (part) => [`OTEL_EXPORTER_OTLP_${part}`, `OTEL_EXPORTER_OTLP_${signal}_${part}`].every(
      (name) => variable(input, name) === ""
    )
  ).map((part) => ({
    origin: at(input, exporter),
    message: `\`${exporter}\` is otlp without \`OTEL_EXPORTER_OTLP_${part}\`, so nothing is sent`
  }));
}
function withoutEvents(input, selectors) {
  if (selectors.includes("OTEL_LOGS_EXPORTER")) return [];
  return [
    {
      origin: at(input, selectors[0] ?? SWITCH),
      severity: "warning",
      message: "`OTEL_LOGS_EXPORTER` is not set: no tool call is recorded",
      why: "Metrics count; the events that say who ran what are logs. A developer can also set the exporter to none.",
      fix: "Set OTEL_LOGS_EXPORTER."
    }
  ];
}

// src/lint/use-defaults-token.ts
var LISTS2 = ["autoMode.soft_deny", "autoMode.hard_deny", "autoMode.allow", "autoMode.environment"];
var useDefaultsToken = {
  name: "use-defaults-token",
  severity: "error",
  why: 'A list without "$defaults" replaces the built-in list of its section: the first own block can open more than it closes.',
  fix: 'Put "$defaults" first.',
  conditions: ["automode-defaults-missing"],
  bad: { "10-a.json": { autoMode: { hard_deny: ["Never touch production"] } } },
  good: { "10-a.json": { autoMode: { hard_deny: ["$defaults", "Never touch production"] } } },
  check: (input) => LISTS2.flatMap((key) => {
    const list = merged(input, key);
    if (!isList(list) || list.length === 0 || list.includes("$defaults")) return [];
    const severity2 = key.endsWith("_deny") ? "error" : "warning";
    return [{ origin: placeOf(input, key), severity: severity2, message: `\`${key}\` leaves the built-in entries out` }];
  })
};

// src/lint/use-enforced-models.ts
var useEnforcedModels = {
  name: "use-enforced-models",
  severity: "warning",
  why: "The default model need not be in the list, and a single `model` is only a default that people change.",
  fix: "Set availableModels and enforceAvailableModels together, and name no model twice.",
  conditions: ["model-lock-leaky", "model-list-conflict"],
  bad: { "10-a.json": { availableModels: ["opus", "haiku"], deniedModels: ["haiku"] } },
  good: { "10-a.json": { availableModels: ["opus"], enforceAvailableModels: true, deniedModels: ["haiku"] } },
  check: (input) => [...leaky(input), ...conflicts(input)]
};
function leaky(input) {
  const isEnforced = merged(input, "enforceAvailableModels") === true;
  const list = merged(input, "availableModels");
  if (list !== void 0 && !isEnforced)
    return [
      {
        origin: placeOf(input, "availableModels"),
        message: "`availableModels` without `enforceAvailableModels`: the default model stays open"
      }
    ];
  if (isEnforced && list === void 0)
    return [
      {
        origin: placeOf(input, "enforceAvailableModels"),
        severity: "error",
        message: "`enforceAvailableModels` without `availableModels` enforces nothing",
        why: "There is no list to enforce.",
        fix: "Add the list."
      }
    ];
  const model = merged(input, "model");
  return Array.isArray(list) && list.length === 0 && typeof model === "string" ? [{ origin: placeOf(input, "model"), message: `\`availableModels\` is empty beside the model ${quoted(model)}` }] : [];
}
var CHOICES = /* @__PURE__ */ new Set(["best", "opusplan", "default"]);
function conflicts(input) {
  const allowed = new Set(texts(input, "availableModels"));
  return entries(input, "deniedModels").flatMap(({ value, origin }) => {
    if (typeof value !== "string") return [];
    if (CHOICES.has(value)) return [{ origin, message: `${quoted(value)} is no model and denies nothing` }];
    return allowed.has(value) ? [{ origin, message: `${quoted(value)} is allowed and denied` }] : [];
  });
}

// src/lint/use-hidden-credentials.ts
var useHiddenCredentials = {
  name: "use-hidden-credentials",
  severity: "warning",
  why: "By default sandboxed commands may read the whole disk, keys and tokens included.",
  fix: "Put ~/.ssh, ~/.aws, ~/.netrc and the like into sandbox.filesystem.denyRead or sandbox.credentials.files.",
  conditions: ["sandbox-credentials-missing"],
  bad: { "10-a.json": { sandbox: { enabled: true } } },
  good: { "10-a.json": { sandbox: { enabled: true, filesystem: { denyRead: ["~/.ssh", "~/.aws"] } } } },
  check: (input) => {
    if (!sandboxed(input)) return [];
    const files = merged(input, "sandbox.credentials.files");
    const hidden3 = [
      ...texts(input, "sandbox.filesystem.denyRead"),
      ...(isList(files) ? files : []).map((entry) => isObject(entry) ? text(entry, "path") : "")
    ];
    const denied2 = rulesOf(input, ["deny"], ["Read"]).map(({ content }) => content ?? "~/");
    const open2 = SECRET_PLACES.filter(
      (place) => ![...hidden3, ...denied2].some(
        (path2) => path2.startsWith(place) || place.startsWith(path2.replace(/\/(\*\*)?$/, ""))
      )
    );
    return open2.length < SECRET_PLACES.length ? [] : [
      {
        origin: placeOf(input, "sandbox.enabled"),
        message: `sandboxed commands may read ${open2.slice(0, 3).map((place) => `\`${place}\``).join(", ")} and more`
      }
    ];
  }
};

// src/lint/use-hook-lock.ts
var useHookLock = {
  name: "use-hook-lock",
  severity: "advice",
  why: "Hooks of users and repositories also run code, without anybody\u2019s review.",
  fix: "Consider allowManagedHooksOnly.",
  conditions: ["hooks-unlocked"],
  bad: { "10-a.json": { hooks: { Stop: [{ hooks: [{ type: "command", command: "/opt/corp/audit" }] }] } } },
  good: {
    "10-a.json": {
      allowManagedHooksOnly: true,
      hooks: { Stop: [{ hooks: [{ type: "command", command: "/opt/corp/audit" }] }] }
    }
  },
  check: (input) => {
    const first = hooks(input)[0];
    if (first === void 0 || merged(input, "allowManagedHooksOnly") === true) return [];
    return [{ origin: first.origin, message: "hooks of users and repositories run beside this one" }];
  }
};

// src/lint/use-hook-urls.ts
var useHookUrls = {
  name: "use-hook-urls",
  severity: "warning",
  why: "Hooks carry prompts and tool inputs; the list says where they may go, for the organization\u2019s own hooks too.",
  fix: "List the addresses of your hooks in allowedHttpHookUrls.",
  conditions: ["hook-http-no-allowlist"],
  bad: {
    "10-a.json": {
      allowedHttpHookUrls: ["https://audit.corp.example/*"],
      hooks: { Stop: [{ hooks: [{ type: "http", url: "https://log.corp.example/x" }] }] }
    }
  },
  good: {
    "10-a.json": {
      allowedHttpHookUrls: ["https://audit.corp.example/*"],
      hooks: { Stop: [{ hooks: [{ type: "http", url: "https://audit.corp.example/x" }] }] }
    }
  },
  check: (input) => {
    const isListed = merged(input, "allowedHttpHookUrls") !== void 0;
    const patterns = texts(input, "allowedHttpHookUrls");
    return hooks(input).filter(({ handler }) => text(handler, "type") === "http").flatMap(({ handler, origin }) => {
      const url = text(handler, "url");
      if (!isListed)
        return [{ origin, message: "a web hook without `allowedHttpHookUrls`: other hooks may send data anywhere" }];
      if (patterns.some((pattern) => fits(pattern, url))) return [];
      return [
        {
          origin,
          severity: "error",
          message: `${quoted(url)} is not in \`allowedHttpHookUrls\``,
          why: "The list blocks the hook: it never runs.",
          fix: "Add the address to the list."
        }
      ];
    });
  }
};
function fits(pattern, url) {
  const parts = pattern.split("*");
  if (parts.length === 1) return pattern === url;
  let at3 = 0;
  for (const [index, part] of parts.entries()) {
    const found3 = index === parts.length - 1 ? url.endsWith(part) ? url.length - part.length : -1 : url.indexOf(part, at3);
    if (found3 < at3 || index === 0 && found3 !== 0) return false;
    at3 = found3 + part.length;
  }
  return true;
}

// src/lint/use-locked-sandbox.ts
var useLockedSandbox = {
  name: "use-locked-sandbox",
  severity: "warning",
  why: "Without the lock users add hosts and re-open reads in their own settings; with the lock and no list, every sandboxed request is blocked.",
  fix: "Ship the list and its lock together.",
  conditions: ["sandbox-managed-list-unlocked", "sandbox-lock-without-list"],
  bad: { "10-a.json": { sandbox: { enabled: true, network: { allowManagedDomainsOnly: true } } } },
  good: {
    "10-a.json": {
      sandbox: { enabled: true, network: { allowManagedDomainsOnly: true, allowedDomains: ["packages.corp.example"] } }
    }
  },
  check: (input) => sandboxed(input) ? [...emptyList(input), ...unlocked(input)] : []
};
var filled = (input, key) => {
  const list = merged(input, key);
  return isList(list) && list.length > 0;
};
function emptyList(input) {
  const key = ["sandbox.network.allowManagedDomainsOnly", "sandbox.network.strictAllowlist"].find(
    (name) => merged(input, name) === true
  );
  const hosts3 = filled(input, "sandbox.network.allowedDomains") || rulesOf(input, ["allow"], ["WebFetch"]).length > 0;
  return key === void 0 || hosts3 ? [] : [{ origin: placeOf(input, key), message: `\`${key}\` is on and the policy lists no host` }];
}
var LOCKS3 = [
  {
    list: "sandbox.network.allowedDomains",
    locks: ["sandbox.network.allowManagedDomainsOnly", "sandbox.network.strictAllowlist"]
  },
  { list: "sandbox.filesystem.denyRead", locks: ["sandbox.filesystem.allowManagedReadPathsOnly"] }
];
function unlocked(input) {
  return LOCKS3.filter(
    ({ list, locks }) => filled(input, list) && !locks.some((key) => merged(input, key) === true)
  ).map(({ list, locks }) => ({
    origin: placeOf(input, list),
    severity: "advice",
    message: `\`${list}\` can be extended by users: \`${locks[0]}\` is not set`
  }));
}

// src/lint/use-marketplace-lock.ts
var useMarketplaceLock = {
  name: "use-marketplace-lock",
  severity: "warning",
  why: "A plugin is code. Without the list anybody adds any marketplace; without the flag lock one command-line flag goes round the list.",
  fix: "Set strictKnownMarketplaces ([] for none) and disableSideloadFlags.",
  conditions: ["plugin-open-marketplaces", "plugin-sideload"],
  bad: { "10-a.json": { enabledPlugins: { "review@corp": true } } },
  good: {
    "10-a.json": {
      enabledPlugins: { "review@corp": true },
      strictKnownMarketplaces: [{ source: "github", repo: "corp/plugins" }],
      disableSideloadFlags: true
    }
  },
  check: (input) => [...open(input), ...sideload(input)]
};
function open(input) {
  const key = ["enabledPlugins", "extraKnownMarketplaces"].find((name) => isObject(merged(input, name)));
  if (key === void 0 || merged(input, "strictKnownMarketplaces") !== void 0) return [];
  return [
    {
      origin: placeOf(input, key),
      message: `\`${key}\` without \`strictKnownMarketplaces\`: people may add any marketplace`
    }
  ];
}
function sideload(input) {
  const key = ["strictKnownMarketplaces", "strictPluginOnlyCustomization"].find(
    (name) => merged(input, name) !== void 0 && merged(input, name) !== false
  );
  if (key === void 0 || merged(input, "disableSideloadFlags") === true) return [];
  return [
    {
      origin: placeOf(input, key),
      message: `\`${key}\` without \`disableSideloadFlags\`: a flag loads plugins from anywhere`
    }
  ];
}

// src/lint/use-mcp-lock.ts
var useMcpLock = {
  name: "use-mcp-lock",
  severity: "warning",
  why: "Without the lock users add servers in their own settings; without a list the lock locks nothing.",
  fix: "Set allowManagedMcpServersOnly and allowedMcpServers together.",
  conditions: ["mcp-allowlist-unlocked", "mcp-lock-without-list"],
  bad: { "10-a.json": { allowManagedMcpServersOnly: true } },
  good: {
    "10-a.json": { allowManagedMcpServersOnly: true, allowedMcpServers: [{ serverUrl: "https://mcp.corp.example/*" }] }
  },
  check: (input) => {
    const isLocked = merged(input, "allowManagedMcpServersOnly") === true;
    const hasList = merged(input, "allowedMcpServers") !== void 0;
    if (isLocked && !hasList)
      return [
        {
          origin: placeOf(input, "allowManagedMcpServersOnly"),
          severity: "error",
          message: "`allowManagedMcpServersOnly` locks nothing: there is no `allowedMcpServers`",
          why: "Every server that is not denied still loads."
        }
      ];
    return hasList && !isLocked ? [
      {
        origin: placeOf(input, "allowedMcpServers"),
        message: "users can add servers: `allowManagedMcpServersOnly` is not set"
      }
    ] : [];
  }
};

// src/lint/use-numbered-names.ts
var base = (file) => file.split("/").at(-1) ?? file;
var prefix = (file) => /^\d+(?=[-_])/.exec(base(file))?.[0] ?? null;
var isBase = (file) => base(file) === "managed-settings.json";
var useNumberedNames = {
  name: "use-numbered-names",
  severity: "warning",
  why: "The client sorts by the code units of the whole file name: 9-x.json comes after 10-x.json, and capitals come first.",
  fix: "Name every fragment NN-topic.json: two digits, lower case, the same width everywhere.",
  conditions: ["file-name-order", "file-name-collision"],
  bad: { "10-a.json": { model: "a" }, "9-b.json": { model: "b" } },
  good: { "10-a.json": { model: "a" }, "90-b.json": { availableModels: ["a"] } },
  check: ({ fragments }) => {
    const named3 = fragments.filter(({ file }) => !isBase(file));
    return [...collisions(named3), ...named3.length > 1 ? disorder(named3) : []];
  }
};
function collisions(fragments) {
  const seen = /* @__PURE__ */ new Map();
  return fragments.flatMap(({ file }) => {
    const folded = base(file).normalize("NFC").toLowerCase();
    const first = seen.get(folded);
    seen.set(folded, file);
    if (first === void 0 || first === file) return [];
    return [
      {
        origin: { file, pointer: "" },
        severity: "error",
        message: `the name differs from \`${base(first)}\` only in case or Unicode form`,
        why: "On macOS and Windows the two are one file: one of them is lost.",
        fix: "Rename one of them."
      }
    ];
  });
}
function disorder(fragments) {
  const widths = fragments.map(({ file }) => prefix(file)?.length ?? 0).filter((width) => width > 0);
  const usual = Math.max(0, ...widths);
  return fragments.flatMap(({ file }) => {
    const number = prefix(file);
    if (number !== null && number.length === usual && base(file) === base(file).toLowerCase()) return [];
    const fault = number === null ? "has no number in front" : number.length === usual ? "has capitals" : "has a number of another width";
    return [{ origin: { file, pointer: "" }, message: `the name \`${base(file)}\` ${fault}` }];
  });
}

// src/lint/use-owned-keys.ts
var FILE3 = "gate/owners.json";
var useOwnedKeys = {
  name: "use-owned-keys",
  severity: "error",
  why: "gate/owners.json says which fragment may set which keys; this one goes beyond its right.",
  fix: "Move the setting to a fragment of its owner, or have gate/owners.json changed by its owners, in a change of its own first.",
  conditions: [],
  bad: {
    "30-team-web.json": { sandbox: { enabled: false } },
    [FILE3]: '{ "fragments": { "30-team-*.json": { "may": ["permissions.deny"] } } }'
  },
  good: {
    "30-team-web.json": { permissions: { deny: ["Bash(ssh *)"] } },
    [FILE3]: '{ "fragments": { "30-team-*.json": { "may": ["permissions.deny"] } } }'
  },
  check: (input) => {
    const text2 = input.files[FILE3];
    if (text2 === void 0) return [];
    const owners = readOwners(text2);
    return typeof owners === "string" ? [unreadable(input, owners)] : input.fragments.flatMap((fragment) => beyond(fragment, owners));
  }
};
var FIELDS3 = ["may", "mayNot", "owner"];
function readOwners(text2) {
  const { settings, problems } = parse({ file: FILE3, bytes: new TextEncoder().encode(text2) });
  if (settings === null || problems.length > 0) return "it is not plain JSON";
  const rights = own(settings, "fragments");
  const strange = Object.keys(settings).find((key) => key !== "fragments" && key !== "$schema");
  if (strange !== void 0) return `\`${strange}\` is not a known field`;
  if (!isObject(rights)) return "`fragments` is missing";
  const wrong = Object.entries(rights).find(([, value]) => !isRight(value));
  if (wrong !== void 0)
    return `the rights of \`${wrong[0]}\` must be lists \`may\` and \`mayNot\` of keys, and an \`owner\``;
  return Object.entries(rights).flatMap(([pattern, value]) => isObject(value) ? [rightOf(pattern, value)] : []);
}
function isRight(value) {
  if (!isObject(value) || Object.keys(value).some((key) => !FIELDS3.includes(key))) return false;
  return ["may", "mayNot"].every((key) => {
    const list = own(value, key);
    return list === void 0 || Array.isArray(list) && strings(list).length === list.length;
  });
}
function rightOf(pattern, value) {
  const owner = own(value, "owner");
  return {
    pattern,
    owner: typeof owner === "string" ? owner : "",
    may: own(value, "may") === void 0 ? null : strings(own(value, "may")),
    mayNot: strings(own(value, "mayNot"))
  };
}
var unreadable = (input, reason) => ({
  origin: { file: fileOf(input, FILE3), pointer: "" },
  message: `gate/owners.json cannot be used: ${reason}`,
  why: "No right can be checked.",
  fix: 'Write {"fragments": {"30-team-*.json": {"owner": "@corp/web", "may": ["permissions.deny"], "mayNot": ["sandbox"]}}}.'
});
function beyond(fragment, rights) {
  const name = fragment.file.split("/").at(-1) ?? "";
  const own2 = rights.filter(({ pattern }) => fits2(pattern, name));
  if (own2.length === 0 || fragment.settings === null) return [];
  return leaves("", fragment.settings).flatMap((pointer) => {
    const key = steps(pointer).join(".");
    const isGranted = own2.some(({ may }) => may === null || may.some((right) => within(key, right)));
    const refused2 = own2.find(({ mayNot }) => mayNot.some((right) => within(key, right)));
    if (isGranted && refused2 === void 0) return [];
    return [{ origin: originOf(fragment, pointer), message: `\`${name}\` may not set \`${key}\`` }];
  });
}
function leaves(pointer, value) {
  if (!isObject(value) || Object.keys(value).length === 0) return [pointer];
  return Object.entries(value).flatMap(([key, item]) => leaves(child(pointer, key), item));
}
var within = (key, right) => right === "*" || key === right || key.startsWith(`${right}.`);
function fits2(pattern, name) {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === void 0) return pattern === name;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at3 = first.length;
  return rest.every((part) => {
    const found3 = name.indexOf(part, at3);
    at3 = found3 + part.length;
    return found3 >= 0 && at3 <= name.length - last.length;
  });
}

// src/lint/use-paired-login.ts
var usePairedLogin = {
  name: "use-paired-login",
  severity: "warning",
  why: "A method without an organization admits any organization; an organization without a method admits another kind of account.",
  fix: "Set forceLoginMethod and forceLoginOrgUUID together, and allowedProviders so that nobody leaves by another provider.",
  conditions: ["auth-method-without-org", "auth-provider-bypass", "auth-console-vs-bedrock"],
  bad: { "10-a.json": { forceLoginMethod: "claudeai" } },
  good: {
    "10-a.json": {
      forceLoginMethod: "claudeai",
      forceLoginOrgUUID: "3f2b8c1e-5a4d-4e6f-9b7a-1c2d3e4f5a6b",
      allowedProviders: ["anthropic"]
    }
  },
  check: (input) => [...halves(input), ...providers(input)]
};
function halves(input) {
  const [method, org] = ["forceLoginMethod", "forceLoginOrgUUID"].map((key) => merged(input, key));
  if (method === void 0 === (org === void 0) || method === "gateway") return [];
  const [has2, lacks] = method === void 0 ? ["forceLoginOrgUUID", "forceLoginMethod"] : ["forceLoginMethod", "forceLoginOrgUUID"];
  return [{ origin: placeOf(input, has2), message: `\`${has2}\` without \`${lacks}\`` }];
}
function providers(input) {
  const pinned = ["forceLoginOrgUUID", "forceLoginMethod"].find((key) => merged(input, key) !== void 0);
  if (pinned === void 0) return [];
  const other = variables(input).find(
    ({ name, text: text2 }) => /^CLAUDE_CODE_USE_(BEDROCK|VERTEX|FOUNDRY|MANTLE|ANTHROPIC_AWS)$/.test(name) && !isOff(text2)
  );
  if (other !== void 0)
    return [
      {
        origin: other.origin,
        severity: "advice",
        message: `\`${other.name}\` beside \`${pinned}\`: the pin does not bind sessions of a cloud provider`
      }
    ];
  if (merged(input, "allowedProviders") !== void 0) return [];
  return [
    {
      origin: placeOf(input, pinned),
      severity: "advice",
      message: `\`${pinned}\` without \`allowedProviders\`: another provider or base URL goes round the pin`
    }
  ];
}

// src/lint/use-pinned-marketplace.ts
var usePinnedMarketplace = {
  name: "use-pinned-marketplace",
  severity: "warning",
  why: "A push to that repository runs code on every machine.",
  fix: "Pin `ref` to a full commit id, and leave autoUpdate off.",
  conditions: ["plugin-unpinned"],
  bad: {
    "10-a.json": {
      extraKnownMarketplaces: { corp: { source: { source: "github", repo: "corp/plugins" }, autoUpdate: true } }
    }
  },
  good: {
    "10-a.json": {
      extraKnownMarketplaces: {
        corp: { source: { source: "github", repo: "corp/plugins", ref: "0123456789abcdef0123456789abcdef01234567" } }
      }
    }
  },
  check: (input) => entries(input, "extraKnownMarketplaces").flatMap(({ name, value, origin }) => {
    const source = isObject(value) ? own(value, "source") : void 0;
    if (!isObject(value) || !isObject(source) || !["github", "git", "url"].includes(text(source, "source")))
      return [];
    const updates = own(value, "autoUpdate") === true;
    const isPinned = /^[0-9a-f]{40,64}$/.test(text(source, "ref")) || text(source, "source") === "url";
    if (updates) return [{ origin, message: `the marketplace ${quoted(name)} updates itself` }];
    return isPinned ? [] : [{ origin, message: `the marketplace ${quoted(name)} is not pinned to a commit` }];
  })
};

// src/lint/use-policy-tests.ts
var usePolicyTests = {
  name: "use-policy-tests",
  severity: "advice",
  why: "Without tests nobody notices when ordinary work stops, or when a deny no longer holds.",
  fix: "Add policies/tests/*.json: calls with the decision they must get, ordinary work (build, test, git status) first.",
  conditions: [],
  bad: { "10-a.json": { permissions: { deny: ["Bash(ssh *)"] } } },
  good: { "10-a.json": { permissions: { deny: ["Bash(ssh *)"] } }, "tests/work.json": '{ "tests": [] }' },
  check: (input) => Object.keys(input.policy.settings).length === 0 || Object.keys(input.files).some((name) => /^tests\/[^/]+\.(json|ya?ml)$/.test(name)) ? [] : [{ origin: wholePolicy(input), message: "the policy has no tests" }]
};

// src/lint/use-powershell-twins.ts
var usePowershellTwins = {
  name: "use-powershell-twins",
  severity: "warning",
  why: "Bash rules and Bash hook matchers say nothing about the PowerShell tool, which is on by default on many Windows machines.",
  fix: "Write the same rules for PowerShell, or deny PowerShell.",
  conditions: ["perm-powershell-gap"],
  bad: {
    "10-a.json": { permissions: { deny: ["Bash(ssh *)"] } },
    "gate/delivery.json": '{ "channels": ["windows"] }'
  },
  good: {
    "10-a.json": { permissions: { deny: ["Bash(ssh *)", "PowerShell(ssh *)"] } },
    "gate/delivery.json": '{ "channels": ["windows"] }'
  },
  check: (input) => {
    const bash = rulesOf(input, ["deny", "ask"], ["Bash"]).filter((rule) => rule.content !== null);
    const twins = rulesOf(input, ["deny", "ask"], ["PowerShell"]);
    const first = bash[0];
    if (first === void 0 || twins.length > 0 || !hasWindows(input)) return [];
    return [{ origin: first.origin, message: `${bash.length} Bash rules, and none for PowerShell` }];
  }
};
function hasWindows(input) {
  const channels = deliveryOf(input).delivery.channels ?? [];
  return channels.includes("windows") || !isOff(variable(input, "CLAUDE_CODE_USE_POWERSHELL_TOOL"));
}

// src/lint/use-version-floor.ts
var useVersionFloor = {
  name: "use-version-floor",
  severity: "warning",
  why: "Older clients ignore a key they do not know, so on those machines the control does not exist.",
  fix: "Set `requiredMinimumVersion` at least that high.",
  conditions: ["version-gated-key"],
  bad: { "10-a.json": { requiredMinimumVersion: "2.1.200", deniedModels: ["opus"] } },
  good: { "10-a.json": { requiredMinimumVersion: "2.1.283", deniedModels: ["opus"] } },
  check: (input) => {
    const floor = versionOf(merged(input, "requiredMinimumVersion")) ?? [0, 0, 0];
    const newer = [...written(input)].flatMap(([pointer, entries2]) => {
      const row = rowAbove(pointer);
      const since = versionOf(row?.since);
      const origin = entries2[0]?.origin;
      if (row === void 0 || since === null || origin === void 0 || compareVersions(floor, since) <= 0) return [];
      return [{ key: steps(pointer).join("."), since, text: row.since ?? "", origin }];
    });
    const first = newer.toSorted((a, b) => compareVersions(a.since, b.since))[0];
    if (first === void 0) return [];
    const more = newer.length > 1 ? ` (and ${newer.length - 1} more keys are newer than the floor)` : "";
    return [
      { origin: first.origin, message: `\`${first.key}\` is read since ${first.text}; older clients may start${more}` }
    ];
  }
};

// src/lint/index.ts
var LINT_RULES = [
  noBlockedWork,
  noBroadExclusion,
  noBrokenDelivery,
  noCapturedContent,
  noChannelGap,
  noClickedChange,
  noControlKeysOnly,
  noDeadKey,
  noDenyAll,
  noDuplicateEntry,
  noEmptyFragment,
  noExampleName,
  noFloatingServer,
  noHealedList,
  noHiddenChannel,
  noHiddenCharacters,
  noHollowPolicy,
  noIdleLock,
  noIgnoredVariable,
  noInterpreterAllow,
  noInvertedSwitch,
  noLegacyColon,
  noLockWithoutRules,
  noLoosePattern,
  noLooseWildcard,
  noLoosenedLock,
  noManagedKeyElsewhere,
  noMcpNames,
  noOddRule,
  noOpenMode,
  noOpenNetwork,
  noOpenParent,
  noPlaceholder,
  noPlainHttp,
  noProseControl,
  noReadDenyOnly,
  noRefreshOutage,
  noRelativeDeny,
  noReplacedText,
  noRiskyVariable,
  noRuleSyntaxInProse,
  noScalarOverride,
  noSecret,
  noShadowedRule,
  noShortRetention,
  noSilencedHooks,
  noSingleSlash,
  noSkippedAsk,
  noUnconsultedRule,
  noUndeliveredKey,
  noUnknownKey,
  noUnmatchedCommand,
  noUnmatchedHook,
  noUnmatchedHost,
  noUnmatchedPath,
  noUnreachableMarketplace,
  noUnrestrictedAllow,
  noUnusableVersion,
  noUselessSourcesMerge,
  noUserWritableCommand,
  noVainRemoval,
  noWeakAsk,
  noWeakCommandDeny,
  noWeakenedSandbox,
  noWebfetchDenyOnly,
  noWidenedAllowlist,
  noWriteGlob,
  noWrongValue,
  useAbsoluteHelper,
  useAnnouncement,
  useAnsweredGovernance,
  useBypassLock,
  useClaudeMd,
  useClosedGuardHooks,
  useClosedSandbox,
  useCompleteTelemetry,
  useDefaultsToken,
  useEnforcedModels,
  useHiddenCredentials,
  useHookLock,
  useHookUrls,
  useLockedSandbox,
  useMarketplaceLock,
  useMcpLock,
  useNumberedNames,
  useOwnedKeys,
  usePairedLogin,
  usePinnedMarketplace,
  usePolicyTests,
  usePowershellTwins,
  useVersionFloor
];
function lint(input) {
  return [...problemFindings(input), ...LINT_RULES.flatMap((rule) => findingsOf(rule, input))].sort(byPlace);
}
function beyondRights(input) {
  return findingsOf(useOwnedKeys, input).filter(
    ({ origin }) => input.fragments.some(({ file }) => file === origin.file)
  );
}
var MOST_PLACES = 1e3;
function findingsOf(rule, input) {
  const { name, severity: severity2, why, fix: fix2 } = rule;
  const hits = rule.check(input);
  const shown5 = hits.length > MOST_PLACES ? summary(hits) : hits;
  return shown5.map((hit2) => ({ rule: name, severity: severity2, why, fix: fix2, edits: [], ...hit2 }));
}
function summary(hits) {
  const weightiest = hits.toSorted((a, b) => weight(b) - weight(a));
  const [next, ...rest] = weightiest.slice(MOST_PLACES - 1);
  const last = next === void 0 ? [] : [{ ...next, message: `${next.message} (and ${rest.length} more places)` }];
  return [...weightiest.slice(0, MOST_PLACES - 1), ...last];
}
var weight = ({ severity: severity2 }) => severity2 === "error" ? 2 : severity2 === "warning" ? 1 : 0;
function byPlace(a, b) {
  return order(a.origin.file, b.origin.file) || order(a.origin.pointer, b.origin.pointer) || order(a.rule, b.rule) || order(a.message, b.message);
}
var order = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/report/place.ts
function documentsOf(side) {
  return [side.settings, ...side.fragments.map(({ settings }) => settings)];
}
function finder(side, { fragments, others = [] }, mask) {
  const texts2 = new Map([...others, ...fragments].map(({ file, text: text2 }) => [file, text2]));
  const locators = /* @__PURE__ */ new Map();
  return ({ file, pointer }) => {
    const locate = locators.get(file) ?? locator(texts2.get(file) ?? "");
    locators.set(file, locate);
    const { line: line2, column } = locate(pointer);
    return { side, file: mask.text(file), pointer: mask.text(pointer), line: line2, column };
  };
}

// src/report/news.ts
function newness(before, after) {
  if (before.length === 0) return () => true;
  const [old, now] = [byWords(before), byWords(after)];
  return (finding2) => {
    const known2 = old.get(words(finding2)) ?? [];
    const isSameFile = known2.some(({ origin }) => origin.file === finding2.origin.file);
    return !isSameFile && (now.get(words(finding2)) ?? []).length > known2.length;
  };
}
function byWords(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding2 of findings) {
    const group = groups.get(words(finding2));
    if (group) group.push(finding2);
    else groups.set(words(finding2), [finding2]);
  }
  return groups;
}
var words = ({ rule, message }) => `${rule}
${message}`;

// src/report/order.ts
var DIRECTIONS = ["wider", "unknown", "sideways", "narrower"];
var RISK_ORDER = [...RISKS, null];
var SEVERITIES = ["error", "warning", "advice"];
function byDanger(a, b) {
  return compareKeys(dangerKey(a), dangerKey(b));
}
function dangerKey(change) {
  if (change.kind === "unknown") return [1, RISK_ORDER.length, change.about, change.why];
  const rank = DIRECTIONS.indexOf(change.direction);
  if (change.kind === "call") return [rank, RISK_ORDER.indexOf(change.risk), change.tool, change.region];
  const danger = change.dangerous === null ? RISK_ORDER.length + (change.matters ? 1 : 2) : -1;
  return [rank, danger, change.pointer, ""];
}
function bySeverity(a, b) {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || order2(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column || order2(a.rule, b.rule) || order2(a.message, b.message);
}
var order2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function compareKeys(a, b) {
  const i = a.findIndex((part, at3) => part !== b[at3]);
  const [x, y] = [a[i] ?? 0, b[i] ?? 0];
  return i < 0 ? 0 : x < y ? -1 : 1;
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text2, ignoreTrivia = false) {
  const len = text2.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count || !exact) {
      let ch = text2.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text2.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text2.length && text2.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text2.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text2.length && (text2.charCodeAt(pos) === 69 || text2.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text2.length && text2.charCodeAt(pos) === 43 || text2.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text2.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text2.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text2.charCodeAt(pos);
      if (ch === 34) {
        result += text2.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text2.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text2.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text2.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text2.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text2.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text2.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text2.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text2.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text2.substring(start, pos);
          return token = 12;
        }
        if (text2.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text2.charCodeAt(pos);
            if (ch === 42 && text2.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text2.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text2.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text2.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text2.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text2.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};
var supportedEols = ["\n", "\r", "\r\n"];

// node_modules/jsonc-parser/lib/esm/impl/format.js
function format(documentText, range, options) {
  let initialIndentLevel;
  let formatText;
  let formatTextStart;
  let rangeStart;
  let rangeEnd;
  if (range) {
    rangeStart = range.offset;
    rangeEnd = rangeStart + range.length;
    formatTextStart = rangeStart;
    while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
      formatTextStart--;
    }
    let endOffset = rangeEnd;
    while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
      endOffset++;
    }
    formatText = documentText.substring(formatTextStart, endOffset);
    initialIndentLevel = computeIndentLevel(formatText, options);
  } else {
    formatText = documentText;
    initialIndentLevel = 0;
    formatTextStart = 0;
    rangeStart = 0;
    rangeEnd = documentText.length;
  }
  const eol = getEOL(options, documentText);
  const eolFastPathSupported = supportedEols.includes(eol);
  let numberLineBreaks = 0;
  let indentLevel = 0;
  let indentValue;
  if (options.insertSpaces) {
    indentValue = cachedSpaces[options.tabSize || 4] ?? repeat(cachedSpaces[1], options.tabSize || 4);
  } else {
    indentValue = "	";
  }
  const indentType = indentValue === "	" ? "	" : " ";
  let scanner = createScanner(formatText, false);
  let hasError = false;
  function newLinesAndIndent() {
    if (numberLineBreaks > 1) {
      return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
    }
    const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
    if (!eolFastPathSupported || amountOfSpaces > cachedBreakLinesWithSpaces[indentType][eol].length) {
      return eol + repeat(indentValue, initialIndentLevel + indentLevel);
    }
    if (amountOfSpaces <= 0) {
      return eol;
    }
    return cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
  }
  function scanNext() {
    let token = scanner.scan();
    numberLineBreaks = 0;
    while (token === 15 || token === 14) {
      if (token === 14 && options.keepLines) {
        numberLineBreaks += 1;
      } else if (token === 14) {
        numberLineBreaks = 1;
      }
      token = scanner.scan();
    }
    hasError = token === 16 || scanner.getTokenError() !== 0;
    return token;
  }
  const editOperations = [];
  function addEdit(text2, startOffset, endOffset) {
    if (!hasError && (!range || startOffset < rangeEnd && endOffset > rangeStart) && documentText.substring(startOffset, endOffset) !== text2) {
      editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text2 });
    }
  }
  let firstToken = scanNext();
  if (options.keepLines && numberLineBreaks > 0) {
    addEdit(repeat(eol, numberLineBreaks), 0, 0);
  }
  if (firstToken !== 17) {
    let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
    let initialIndent = indentValue.length * initialIndentLevel < 20 && options.insertSpaces ? cachedSpaces[indentValue.length * initialIndentLevel] : repeat(indentValue, initialIndentLevel);
    addEdit(initialIndent, formatTextStart, firstTokenStart);
  }
  while (firstToken !== 17) {
    let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
    let secondToken = scanNext();
    let replaceContent = "";
    let needsLineBreak = false;
    while (numberLineBreaks === 0 && (secondToken === 12 || secondToken === 13)) {
      let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
      addEdit(cachedSpaces[1], firstTokenEnd, commentTokenStart);
      firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
      needsLineBreak = secondToken === 12;
      replaceContent = needsLineBreak ? newLinesAndIndent() : "";
      secondToken = scanNext();
    }
    if (secondToken === 2) {
      if (firstToken !== 1) {
        indentLevel--;
      }
      ;
      if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1) {
        replaceContent = newLinesAndIndent();
      } else if (options.keepLines) {
        replaceContent = cachedSpaces[1];
      }
    } else if (secondToken === 4) {
      if (firstToken !== 3) {
        indentLevel--;
      }
      ;
      if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3) {
        replaceContent = newLinesAndIndent();
      } else if (options.keepLines) {
        replaceContent = cachedSpaces[1];
      }
    } else {
      switch (firstToken) {
        case 3:
        case 1:
          indentLevel++;
          if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
            replaceContent = newLinesAndIndent();
          } else {
            replaceContent = cachedSpaces[1];
          }
          break;
        case 5:
          if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
            replaceContent = newLinesAndIndent();
          } else {
            replaceContent = cachedSpaces[1];
          }
          break;
        case 12:
          replaceContent = newLinesAndIndent();
          break;
        case 13:
          if (numberLineBreaks > 0) {
            replaceContent = newLinesAndIndent();
          } else if (!needsLineBreak) {
            replaceContent = cachedSpaces[1];
          }
          break;
        case 6:
          if (options.keepLines && numberLineBreaks > 0) {
            replaceContent = newLinesAndIndent();
          } else if (!needsLineBreak) {
            replaceContent = cachedSpaces[1];
          }
          break;
        case 10:
          if (options.keepLines && numberLineBreaks > 0) {
            replaceContent = newLinesAndIndent();
          } else if (secondToken === 6 && !needsLineBreak) {
            replaceContent = "";
          }
          break;
        case 7:
        case 8:
        case 9:
        case 11:
        case 2:
        case 4:
          if (options.keepLines && numberLineBreaks > 0) {
            replaceContent = newLinesAndIndent();
          } else {
            if ((secondToken === 12 || secondToken === 13) && !needsLineBreak) {
              replaceContent = cachedSpaces[1];
            } else if (secondToken !== 5 && secondToken !== 17) {
              hasError = true;
            }
          }
          break;
        case 16:
          hasError = true;
          break;
      }
      if (numberLineBreaks > 0 && (secondToken === 12 || secondToken === 13)) {
        replaceContent = newLinesAndIndent();
      }
    }
    if (secondToken === 17) {
      if (options.keepLines && numberLineBreaks > 0) {
        replaceContent = newLinesAndIndent();
      } else {
        replaceContent = options.insertFinalNewline ? eol : "";
      }
    }
    const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
    addEdit(replaceContent, firstTokenEnd, secondTokenStart);
    firstToken = secondToken;
  }
  return editOperations;
}
function repeat(s, count) {
  let result = "";
  for (let i = 0; i < count; i++) {
    result += s;
  }
  return result;
}
function computeIndentLevel(content, options) {
  let i = 0;
  let nChars = 0;
  const tabSize = options.tabSize || 4;
  while (i < content.length) {
    let ch = content.charAt(i);
    if (ch === cachedSpaces[1]) {
      nChars++;
    } else if (ch === "	") {
      nChars += tabSize;
    } else {
      break;
    }
    i++;
  }
  return Math.floor(nChars / tabSize);
}
function getEOL(options, text2) {
  for (let i = 0; i < text2.length; i++) {
    const ch = text2.charAt(i);
    if (ch === "\r") {
      if (i + 1 < text2.length && text2.charAt(i + 1) === "\n") {
        return "\r\n";
      }
      return "\r";
    } else if (ch === "\n") {
      return "\n";
    }
  }
  return options && options.eol || "\n";
}
function isEOL(text2, offset) {
  return "\r\n".indexOf(text2.charAt(offset)) !== -1;
}

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parseTree(text2, errors = [], options = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep, offset, length) => {
      if (currentParent.type === "property") {
        if (sep === ":") {
          currentParent.colonOffset = offset;
        } else if (sep === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text2, visitor, options);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function findNodeAtLocation(root, path2) {
  if (!root) {
    return void 0;
  }
  let node = root;
  for (let segment of path2) {
    if (typeof segment === "string") {
      if (node.type !== "object" || !Array.isArray(node.children)) {
        return void 0;
      }
      let found3 = false;
      for (const propertyNode of node.children) {
        if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
          node = propertyNode.children[1];
          found3 = true;
          break;
        }
      }
      if (!found3) {
        return void 0;
      }
    } else {
      const index = segment;
      if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
        return void 0;
      }
      node = node.children[index];
    }
  }
  return node;
}
function visit(text2, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text2, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value) {
        return "null";
      } else if (Array.isArray(value)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/jsonc-parser/lib/esm/impl/edit.js
function setProperty(text2, originalPath, value, options) {
  const path2 = originalPath.slice();
  const errors = [];
  const root = parseTree(text2, errors);
  let parent = void 0;
  let lastSegment = void 0;
  while (path2.length > 0) {
    lastSegment = path2.pop();
    parent = findNodeAtLocation(root, path2);
    if (parent === void 0 && value !== void 0) {
      if (typeof lastSegment === "string") {
        value = { [lastSegment]: value };
      } else {
        value = [value];
      }
    } else {
      break;
    }
  }
  if (!parent) {
    if (value === void 0) {
      throw new Error("Can not delete in empty document");
    }
    return withFormatting(text2, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
  } else if (parent.type === "object" && typeof lastSegment === "string" && Array.isArray(parent.children)) {
    const existing = findNodeAtLocation(parent, [lastSegment]);
    if (existing !== void 0) {
      if (value === void 0) {
        if (!existing.parent) {
          throw new Error("Malformed AST");
        }
        const propertyIndex = parent.children.indexOf(existing.parent);
        let removeBegin;
        let removeEnd = existing.parent.offset + existing.parent.length;
        if (propertyIndex > 0) {
          let previous = parent.children[propertyIndex - 1];
          removeBegin = previous.offset + previous.length;
        } else {
          removeBegin = parent.offset + 1;
          if (parent.children.length > 1) {
            let next = parent.children[1];
            removeEnd = next.offset;
          }
        }
        return withFormatting(text2, { offset: removeBegin, length: removeEnd - removeBegin, content: "" }, options);
      } else {
        return withFormatting(text2, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
      }
    } else {
      if (value === void 0) {
        return [];
      }
      const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
      const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map((p) => p.children[0].value)) : parent.children.length;
      let edit;
      if (index > 0) {
        let previous = parent.children[index - 1];
        edit = { offset: previous.offset + previous.length, length: 0, content: "," + newProperty };
      } else if (parent.children.length === 0) {
        edit = { offset: parent.offset + 1, length: 0, content: newProperty };
      } else {
        edit = { offset: parent.offset + 1, length: 0, content: newProperty + "," };
      }
      return withFormatting(text2, edit, options);
    }
  } else if (parent.type === "array" && typeof lastSegment === "number" && Array.isArray(parent.children)) {
    const insertIndex = lastSegment;
    if (insertIndex === -1) {
      const newProperty = `${JSON.stringify(value)}`;
      let edit;
      if (parent.children.length === 0) {
        edit = { offset: parent.offset + 1, length: 0, content: newProperty };
      } else {
        const previous = parent.children[parent.children.length - 1];
        edit = { offset: previous.offset + previous.length, length: 0, content: "," + newProperty };
      }
      return withFormatting(text2, edit, options);
    } else if (value === void 0 && parent.children.length >= 0) {
      const removalIndex = lastSegment;
      const toRemove = parent.children[removalIndex];
      let edit;
      if (parent.children.length === 1) {
        edit = { offset: parent.offset + 1, length: parent.length - 2, content: "" };
      } else if (parent.children.length - 1 === removalIndex) {
        let previous = parent.children[removalIndex - 1];
        let offset = previous.offset + previous.length;
        let parentEndOffset = parent.offset + parent.length;
        edit = { offset, length: parentEndOffset - 2 - offset, content: "" };
      } else {
        edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: "" };
      }
      return withFormatting(text2, edit, options);
    } else if (value !== void 0) {
      let edit;
      const newProperty = `${JSON.stringify(value)}`;
      if (!options.isArrayInsertion && parent.children.length > lastSegment) {
        const toModify = parent.children[lastSegment];
        edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
      } else if (parent.children.length === 0 || lastSegment === 0) {
        edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + "," };
      } else {
        const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
        const previous = parent.children[index - 1];
        edit = { offset: previous.offset + previous.length, length: 0, content: "," + newProperty };
      }
      return withFormatting(text2, edit, options);
    } else {
      throw new Error(`Can not ${value === void 0 ? "remove" : options.isArrayInsertion ? "insert" : "modify"} Array index ${insertIndex} as length is not sufficient`);
    }
  } else {
    throw new Error(`Can not add ${typeof lastSegment !== "number" ? "index" : "property"} to parent of type ${parent.type}`);
  }
}
function withFormatting(text2, edit, options) {
  if (!options.formattingOptions) {
    return [edit];
  }
  let newText = applyEdit(text2, edit);
  let begin = edit.offset;
  let end = edit.offset + edit.content.length;
  if (edit.length === 0 || edit.content.length === 0) {
    while (begin > 0 && !isEOL(newText, begin - 1)) {
      begin--;
    }
    while (end < newText.length && !isEOL(newText, end)) {
      end++;
    }
  }
  const edits = format(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
  for (let i = edits.length - 1; i >= 0; i--) {
    const edit2 = edits[i];
    newText = applyEdit(newText, edit2);
    begin = Math.min(begin, edit2.offset);
    end = Math.max(end, edit2.offset + edit2.length);
    end += edit2.content.length - edit2.length;
  }
  const editLength = text2.length - (newText.length - end) - begin;
  return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
}
function applyEdit(text2, edit) {
  return text2.substring(0, edit.offset) + edit.content + text2.substring(edit.offset + edit.length);
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parseTree2 = parseTree;
var findNodeAtLocation2 = findNodeAtLocation;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function modify(text2, path2, value, options) {
  return setProperty(text2, path2, value, options);
}
function applyEdits(text2, edits) {
  let sortedEdits = edits.slice(0).sort((a, b) => {
    const diff = a.offset - b.offset;
    if (diff === 0) {
      return a.length - b.length;
    }
    return diff;
  });
  let lastModifiedOffset = text2.length;
  for (let i = sortedEdits.length - 1; i >= 0; i--) {
    let e = sortedEdits[i];
    if (e.offset + e.length <= lastModifiedOffset) {
      text2 = applyEdit(text2, e);
    } else {
      throw new Error("Overlapping edit");
    }
    lastModifiedOffset = e.offset;
  }
  return text2;
}

// src/fix.ts
function fix(texts2, edits) {
  const byFile = /* @__PURE__ */ new Map();
  for (const edit of edits) {
    const once2 = byFile.get(edit.file) ?? /* @__PURE__ */ new Map();
    byFile.set(edit.file, once2.set(edit.pointer, edit));
  }
  const files = [...byFile].filter(([file]) => Object.hasOwn(texts2, file)).sort(([a], [b]) => a < b ? -1 : 1);
  return files.flatMap(([file, once2]) => {
    const fixed = fixFile({ file, text: texts2[file] ?? "" }, [...once2.values()]);
    return fixed.text === texts2[file] ? [] : [fixed];
  });
}
function fixFile(before, edits) {
  if (!isObjectText(before.file, before.text)) return { ...before, applied: [], skipped: edits };
  const respelled = respell(before.text, edits);
  const applied = [...respelled.applied];
  const skipped2 = [];
  let { text: text2 } = respelled;
  for (const edit of inOrder(edits.filter((one) => !respelled.applied.has(one)))) {
    const next = applyOne({ file: before.file, text: text2 }, edit);
    (next === null ? skipped2 : applied).push(edit);
    text2 = next ?? text2;
  }
  return { file: before.file, text: text2, applied, skipped: skipped2 };
}
function respell(text2, edits) {
  const tree = treeOf(text2);
  const places = /* @__PURE__ */ new Map();
  for (const edit of edits) {
    const node = tree && findNodeAtLocation2(tree, pathOf(tree, edit.pointer));
    const isScalar = edit.value !== void 0 && !isList(edit.value) && !isObject(edit.value);
    if (node !== void 0 && node.children === void 0 && isScalar) places.set(node, edit);
  }
  let from = 0;
  const pieces = [...places].sort(([a], [b]) => a.offset - b.offset).flatMap(([node, { value }]) => {
    const kept2 = text2.slice(from, node.offset);
    from = endOf(node);
    return [kept2, JSON.stringify(value)];
  });
  return { text: [...pieces, text2.slice(from)].join(""), applied: new Set(places.values()) };
}
function applyOne({ file, text: text2 }, edit) {
  try {
    const next = applyEdits(text2, [...textEdits(text2, edit)]);
    return next !== text2 && isObjectText(file, next) ? next : null;
  } catch {
    return null;
  }
}
function treeOf(text2) {
  try {
    return parseTree2(text2);
  } catch {
    return void 0;
  }
}
function textEdits(text2, { pointer, value }) {
  const tree = treeOf(text2);
  if (tree === void 0) return [];
  const path2 = pathOf(tree, pointer);
  if (value === void 0) return removal(tree, path2);
  return addition({ text: text2, tree }, path2, value) ?? modify(text2, path2, value, styleOf(text2));
}
function removal(tree, path2) {
  const value = findNodeAtLocation2(tree, path2);
  const node = value?.parent?.type === "property" ? value.parent : value;
  const siblings = node?.parent?.children ?? [];
  const at3 = node === void 0 ? -1 : siblings.indexOf(node);
  if (node === void 0 || at3 < 0) return [];
  const [previous, next] = [siblings[at3 - 1], siblings[at3 + 1]];
  if (next !== void 0) return [{ offset: node.offset, length: next.offset - node.offset, content: "" }];
  const offset = previous === void 0 ? node.offset : endOf(previous);
  return [{ offset, length: endOf(node) - offset, content: "" }];
}
var endOf = ({ offset, length }) => offset + length;
function addition({ text: text2, tree }, path2, value) {
  const key = path2.at(-1);
  const members = findNodeAtLocation2(tree, path2.slice(0, -1));
  const last = members?.type === "object" ? members.children?.at(-1) : void 0;
  if (typeof key !== "string" || last === void 0 || findNodeAtLocation2(tree, path2) !== void 0) return null;
  const line2 = /\r?\n[ \t]*$/.exec(text2.slice(0, last.offset))?.[0];
  const { insertSpaces, tabSize } = styleOf(text2).formattingOptions ?? {};
  const written2 = JSON.stringify(value, null, line2 === void 0 ? 0 : insertSpaces ? tabSize : "	");
  const content = `,${line2 ?? " "}${JSON.stringify(key)}: ${written2.replaceAll("\n", line2 ?? "\n")}`;
  return [{ offset: endOf(last), length: 0, content }];
}
var isObjectText = (file, text2) => parse({ file, bytes: new TextEncoder().encode(text2) }).settings !== null;
function pathOf(tree, pointer) {
  let node = tree;
  return steps(pointer).map((step) => {
    const key = node?.type === "array" ? Number(step) : step;
    node = node && findNodeAtLocation2(node, [key]);
    return key;
  });
}
function inOrder(edits) {
  const changes = edits.filter(({ value }) => value !== void 0).sort((a, b) => byPlace2(a.pointer, b.pointer));
  const removals = edits.filter(({ value }) => value === void 0).sort((a, b) => byPlace2(b.pointer, a.pointer));
  return [...changes, ...removals];
}
function byPlace2(a, b) {
  const [left, right] = [steps(a), steps(b)];
  const at3 = left.findIndex((step, index) => step !== right[index]);
  if (at3 < 0) return left.length - right.length;
  const [x = "", y = ""] = [left[at3], right[at3]];
  if (/^\d+$/.test(x) && /^\d+$/.test(y)) return Number(x) - Number(y);
  return x < y ? -1 : x > y ? 1 : 0;
}
function styleOf(text2) {
  const indent = /\n([ \t]+)"/.exec(text2)?.[1];
  if (indent === void 0) return {};
  const isTab = indent.startsWith("	");
  const eol = text2.includes("\r\n") ? "\r\n" : "\n";
  return { formattingOptions: { insertSpaces: !isTab, tabSize: isTab ? 1 : indent.length, eol } };
}

// src/report/suggest.ts
var MAX_LINES = 20;
var MAX_LENGTH = 2e5;
var MAX_SUGGESTIONS = 50;
function suggester(fragments, mask) {
  const texts2 = new Map(fragments.map(({ file, text: text2 }) => [file, text2]));
  let left = MAX_SUGGESTIONS;
  return (finding2) => {
    const text2 = texts2.get(finding2.origin.file);
    const made = text2 === void 0 || left === 0 ? null : suggest(text2, finding2);
    if (made === null || made.lines.some((line2) => mask.text(line2) !== line2)) return null;
    left -= 1;
    return made;
  };
}
function suggest(text2, { origin, edits }) {
  if (edits.length === 0 || text2.length > MAX_LENGTH || edits.some(({ file }) => file !== origin.file)) return null;
  const [fixed] = fix({ [origin.file]: text2 }, edits);
  if (fixed === void 0 || fixed.skipped.length > 0) return null;
  return changedLines(text2.split("\n"), fixed.text.split("\n"));
}
function changedLines(before, after) {
  let head = 0;
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head++;
  let tail = 0;
  const rest = Math.min(before.length, after.length) - head;
  while (tail < rest && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const last = before.length - tail;
  if (last <= head) return null;
  const lines = after.slice(head, after.length - tail).map((line2) => line2.replace(/\r$/, ""));
  return last - head > MAX_LINES || lines.length > MAX_LINES ? null : { first: head + 1, last, lines };
}

// src/report/findings.ts
function reportedFindings({ findings, before, side }, mask) {
  const suggestion = suggester(side.fragments, mask);
  const show = { mask, find: finder("after", side, mask), isNew: newness(before, findings) };
  return findings.map((finding2) => ({ finding: finding2, ...found2(finding2, show) })).sort(bySeverity).map(({ finding: finding2, ...rest }) => ({ ...rest, suggestion: suggestion(finding2) }));
}
function found2(finding2, { mask, find, isNew }) {
  const { rule, severity: severity2 } = finding2;
  const [message, why, fix2] = [mask.text(finding2.message), mask.text(finding2.why), mask.text(finding2.fix)];
  const edits = finding2.edits.map((edit) => maskedEdit(edit, mask));
  const place = find(finding2.origin);
  return { rule, severity: severity2, message, why, fix: fix2, place, isNew: isNew(finding2), edits, suggestion: null };
}
function maskedEdit({ file, pointer, value }, mask) {
  const place = { file: mask.text(file), pointer: mask.text(pointer) };
  return { ...place, value: value === void 0 ? void 0 : mask.settings(value, pointer) };
}

// src/checks/approvals.ts
function approvalsCheck(input) {
  const { approvals: approvals2 } = input;
  if (approvals2.length === 0) return null;
  const open2 = approvals2.filter(({ waiver }) => waiver === null);
  const [waiting, missing2] = [
    open2.filter((one) => isBrought(one, input)),
    open2.filter((one) => !isBrought(one, input))
  ];
  return {
    check: {
      name: "approvals",
      result: open2.length === 0 ? "passed" : "failed",
      summary: `${approvals2.length - open2.length} of ${approvals2.length} approved`,
      details: [
        ...open2.length === 0 ? [] : [how(missing2.length, input)],
        ...waiting.length === 0 || input.held === null ? [] : [HELD[input.held]],
        ...missing2.map(wanted),
        ...waiting.map(waits),
        ...approvals2.filter(({ waiver }) => waiver !== null).map(given)
      ],
      paste: missing2.length === 0 ? null : missing2.map(line).join(",\n")
    },
    findings: []
  };
}
var HELD = {
  "nobody approved": "none of them has approved exactly the head commit",
  "approver wrote": "who approved also wrote, committed or opened some of it, and nobody approves himself",
  "author unknown": "a commit has an author, committer or co-author without a known account, so nobody can be shown to be independent of it",
  "too many commits": "there are more commits than GitHub lists (250), so nobody can be shown to have written none of them",
  "asked again": "who approved has been asked to review again",
  "head moved": "a commit came after the one that was reviewed here"
};
function isBrought({ id }, { candidate, today }) {
  return candidate.waivers.some((waiver) => waiver.id === id && waiver.expires >= today);
}
function how(missing2, { guard, policies, isFile }) {
  if (isFile)
    return `waivers lie in a policy folder: make \`${policies}\` a fragment of one, and put the lines into \`waivers\` of its \`gate/waivers.json\``;
  const file = `\`${shown(policies, "gate/waivers.json")}\``;
  const { approvers: approvers2 } = guard.config;
  const review2 = approvers2.length === 0 ? "" : `, or when ${approvers2.map((name) => `\`${name}\``).join(" or ")}, who wrote none of it, approves this pull request`;
  const put2 = missing2 === 0 ? `the waivers are in ${file}` : `put the lines into \`waivers\` of ${file}`;
  return `${put2}; each counts once it is on the base${review2}`;
}
function nameOf2(change) {
  if (change.kind === "unknown") return change.about;
  if (change.kind === "setting") return change.pointer;
  return `${change.region}: ${change.before.effect} \u2192 ${change.after.effect}`;
}
var short = (id) => `\`${id.slice(0, 8)}\``;
function wanted({ change, id, expired }) {
  const ended = expired === null ? "" : `; the approval by \`${expired.owner}\` ended on ${expired.expires}`;
  return `${short(id)} \`${nameOf2(change)}\` needs an approval${ended}`;
}
function waits({ change, id }) {
  return `${short(id)} \`${nameOf2(change)}\` waits for approval`;
}
function given({ change, id, waiver }) {
  return `${short(id)} \`${nameOf2(change)}\` approved by \`${waiver?.owner}\` until ${waiver?.expires}: \`${waiver?.reason}\``;
}
function line({ id }) {
  return `{ "id": "${id}", "reason": "", "owner": "", "expires": "YYYY-MM-DD" }`;
}

// src/checks/brake.ts
function brakeCheck({ policies, guard, before, after, changes }) {
  const limit = guard.config.maxRemovedDenyPercent;
  const [old, now] = [denied(before), denied(after)];
  const lost = losers(changes);
  const removed = [...old].filter((rule) => !now.has(rule) && lost.has(rule));
  const percent = old.size === 0 ? 0 : 100 * removed.length / old.size;
  if (limit >= 100 || removed.length === 0) return null;
  const summary2 = `${removed.length} of ${old.size} deny rules lost (${percent.toFixed(0)} percent; at most ${limit} may go at once)`;
  if (percent <= limit)
    return { check: { name: "mass-change brake", result: "passed", summary: summary2, details: [], paste: null }, findings: [] };
  const details = removed.slice(0, 20).map((rule) => `lost \`${rule}\``);
  return {
    check: { name: "mass-change brake", result: "failed", summary: summary2, details, paste: null },
    findings: [
      {
        rule: "no-mass-change",
        severity: "error",
        origin: { file: shown(policies, "gate/gate.json"), pointer: "/maxRemovedDenyPercent" },
        message: summary2,
        why: "So many denies rarely go on purpose: a fragment may have been lost, renamed or emptied.",
        fix: "Split the change, or raise `maxRemovedDenyPercent` in a change of its own first.",
        edits: []
      }
    ]
  };
}
var denied = ({ ruleset }) => new Set(ruleset.rules.filter(({ effect }) => effect === "deny").map(({ text: text2 }) => text2));
var losers = (changes) => new Set(
  changes.map((change) => {
    if (change.kind === "unknown") return change.about.replace(/^deny /, "");
    return change.kind === "call" && change.direction === "wider" ? change.before.by?.text : void 0;
  })
);

// src/checks/guard-change.ts
var isGuard = (name) => /^(gate|tests)\//.test(name);
function guardChangeCheck(input) {
  const { baseFiles, files, outside } = input;
  const names = [.../* @__PURE__ */ new Set([...Object.keys(baseFiles), ...Object.keys(files)])].filter(isGuard).sort();
  const changed = names.filter((name) => baseFiles[name] !== files[name]).map((name) => ({ name, how: how2(name, baseFiles, files) }));
  const all = [...outside, ...changed];
  if (all.length === 0) return null;
  return {
    check: {
      name: "change of guard",
      result: "warning",
      summary: `${all.length} file${all.length === 1 ? "" : "s"} that decide what may pass; the version before the change judged this one too`,
      details: [...all.map(touched), ...stored(input)],
      paste: null
    },
    findings: []
  };
}
function how2(name, before, after) {
  if (before[name] === void 0) return "added";
  return after[name] === void 0 ? "removed" : "edited";
}
function touched({ name, how: how3 }) {
  return how3 === "not listed" ? `more files changed than GitHub lists; look for \`${name}\` yourself` : `${how3} \`${name}\``;
}
function stored({ guard, candidate, changes }) {
  const here = /* @__PURE__ */ new Set([...changes.map(changeId), ...guard.waivers.map(({ id }) => id)]);
  return candidate.waivers.filter(({ id }) => !here.has(id)).map(
    ({ id, owner, expires }) => `waiver \`${id}\` by \`${owner}\` until ${expires} fits no change here: it would approve a later one`
  );
}

// src/checks/instructions.ts
var NAME = "CLAUDE.md";
function instructionsCheck({ instructions: { before, after } }) {
  if (before === after) return null;
  const how3 = before === void 0 ? "added" : after === void 0 ? "removed" : "edited";
  return {
    check: {
      name: "instructions",
      result: "warning",
      summary: `${NAME} is ${how3}: every agent of the fleet is told what it says, and only a person can judge that`,
      details: [],
      paste: null
    },
    findings: []
  };
}

// src/facts/packs.ts
var secret = (of) => ({ name: `secrets: ${of} is never read`, kind: "neverAllow", of });
var egress = (of) => ({ name: `egress: ${of} never runs unasked`, kind: "neverUnasked", of });
var destructive = (of) => ({
  name: `destructive: ${of} never runs unasked`,
  kind: "neverUnasked",
  of
});
var kept = (of) => ({ name: `ordinary work: ${of} runs without asking`, kind: "alwaysAllow", of });
var possible = (of) => ({ name: `ordinary work: ${of} is not denied`, kind: "neverDeny", of });
var lock = (of, equals) => ({
  name: `oversight: ${of}`,
  kind: "setting",
  of,
  equals
});
var PACKS = {
  secrets: [
    secret("Read(//**/.env)"),
    secret("Read(~/.ssh/**)"),
    secret("Read(~/.aws/**)"),
    secret("Read(~/.kube/**)"),
    secret("Read(~/.netrc)")
  ],
  egress: [
    egress("Bash(curl *)"),
    egress("Bash(wget *)"),
    egress("Bash(nc *)"),
    egress("Bash(scp *)"),
    egress("Bash(ssh *)")
  ],
  destructive: [
    destructive("Bash(git push *)"),
    destructive("Bash(terraform destroy *)"),
    destructive("Bash(kubectl delete *)"),
    destructive("Bash(dd *)"),
    destructive("Bash(npm publish *)")
  ],
  oversight: [
    lock("permissions.disableBypassPermissionsMode", "disable"),
    lock("env.CLAUDE_CODE_ENABLE_TELEMETRY", "1"),
    lock("env.OTEL_LOGS_EXPORTER", "otlp")
  ],
  "ordinary-work": [
    kept("Bash(git status)"),
    kept("Bash(git diff)"),
    kept("Bash(git log)"),
    kept("Bash(ls)"),
    possible("Bash(npm test)"),
    possible("Bash(npm ci)"),
    possible("Bash(git commit *)")
  ]
};

// src/invariants.ts
function judgeInvariants(guard, side, situation) {
  const ready = guard.packs.flatMap(({ pack, origin }) => (PACKS[pack] ?? []).map((row) => invariantOf(row, origin)));
  return [...guard.invariants, ...ready].map((invariant) => ({
    invariant,
    outcome: judge5(invariant, side, situation)
  }));
}
function invariantOf({ name, kind, of, equals }, origin) {
  return kind === "setting" ? { kind, name, origin, key: of, equals: equals ?? null } : { kind, name, origin, text: of };
}
function judge5(invariant, side, situation) {
  if (invariant.kind !== "setting") return prove({ kind: invariant.kind, rule: invariant.text }, side, situation);
  const { key, equals } = invariant;
  const actual = valueAt(side.policy.settings, key);
  if (same(actual, equals)) return { result: "proved" };
  const origin = side.policy.origins.get(`/${key.split(".").join("/")}`)?.[0] ?? null;
  return { result: "wrong value", key, actual, origin };
}

// src/checks/invariants.ts
function invariantsCheck({ guard, after, situation }) {
  if (guard.invariants.length + guard.packs.length === 0) return null;
  const results = judgeInvariants(guard, after, situation);
  const broken = results.filter(({ outcome }) => outcome.result !== "proved");
  const findings = broken.map(findingOf);
  return {
    check: {
      name: "invariants",
      result: broken.length === 0 ? "passed" : "failed",
      summary: `${results.length - broken.length} of ${results.length} proved`,
      details: findings.map(({ message }) => message),
      paste: null
    },
    findings
  };
}
function findingOf({ invariant, outcome }) {
  const isSetting = outcome.result === "wrong value";
  const origin = isSetting ? outcome.origin : outcome.result === "refuted" ? outcome.decision.origin : null;
  return {
    rule: "invariant",
    severity: "error",
    origin: origin ?? invariant.origin,
    message: `invariant \`${invariant.name}\` ${sentence2(outcome)}`,
    why: outcome.result === "not proven" ? "What is not proved is not safe." : "The base of this change promises that it always holds.",
    fix: "Change the rules so that it holds. If the promise is outdated, retire it in a change of its own first.",
    edits: []
  };
}
function sentence2(outcome) {
  switch (outcome.result) {
    case "refuted": {
      const { witness, decision, mode } = outcome;
      const by = decision.by ? `by \`${decision.by.text}\`` : `by no rule, in mode ${mode}`;
      const end = decision.source === "classifier" ? "left to auto mode's classifier" : `decided ${decision.effect}`;
      return `is broken: \`${shortCall(witness)}\` is ${end} ${by}`;
    }
    case "wrong value":
      return `is broken: \`${outcome.key}\` is ${outcome.actual === void 0 ? "not set" : `\`${JSON.stringify(outcome.actual)}\``}`;
    case "not proven":
      return `is not proven: ${outcome.why}`;
    case "proved":
      return "holds";
  }
}

// src/checks/tests.ts
function testsCheck({ guard, candidate, after, situation }) {
  if (guard.tests.length === 0) return NONE2;
  const { results, uncovered } = runTests(guard.tests, after.ruleset, situation);
  const findings = [...results.flatMap(failures), ...rottenTests(candidate.tests, after.ruleset).map(rotten)];
  const passed = results.filter((result) => result.passed).length;
  const rules = after.ruleset.rules.length;
  const covered = `${rules - uncovered.length} of ${rules} rules covered`;
  return {
    check: {
      name: "policy tests",
      result: findings.length === 0 ? "passed" : "failed",
      summary: `${passed} of ${results.length} pass, ${covered}`,
      details: findings.map(({ message }) => message),
      paste: null
    },
    findings
  };
}
var NONE2 = {
  check: {
    name: "policy tests",
    result: "not run",
    summary: "there are none; put calls and the decisions you expect into tests/*.json",
    details: [],
    paste: null
  },
  findings: []
};
function failures({ test, failures: failures2, passed }) {
  if (passed) return [];
  const origin = test.origin;
  if (failures2.length === 0) return [finding(origin, `policy test \`${test.name}\` has no call that can be read`)];
  return failures2.map((failure) => finding(origin, `policy test \`${test.name}\` fails: ${sentence3(test, failure)}`));
}
function sentence3({ expect, rule }, { call, decision }) {
  const by = decision.by ? `by \`${decision.by.text}\`` : "by no rule";
  const wanted2 = rule === null ? expect : `${expect} by \`${rule}\``;
  return `\`${shortCall(call)}\` is decided ${decision.effect} ${by}, expected ${wanted2}`;
}
var ROT = {
  "test-rule": ({ rule }) => `the test names the rule \`${rule}\`, which stands in no fragment`,
  "test-name": ({ name }) => `two policy tests are called \`${name}\``
};
function rotten({ code, origin, args }) {
  return finding(origin, ROT[code]?.(args) ?? code);
}
function finding(origin, message) {
  return {
    rule: "policy-test",
    severity: "error",
    origin,
    message,
    why: "The policy does not do what its own tests say it does.",
    fix: "Repair the fragment. Where the expectation is outdated, retire the test in a change of its own first: the tests of the base commit judge too.",
    edits: []
  };
}

// src/checks/user-rules.ts
var TOOLS2 = ["Bash", "Read", "Edit", "Write", "NotebookEdit", "WebFetch", "WebSearch", "Agent", "PowerShell"];
var MOST_LISTED = 10;
function userRulesCheck({ before, after, changes, situation }) {
  if ([before, after].some((side) => bypasses(side, situation) || isClosed(side))) return null;
  const known2 = new Set(changes.flatMap((change) => isWider(change) ? [change.region] : []));
  const allows = allowing([before, after]);
  const opened = compare(beside(before, allows), beside(after, allows), situation).filter(isWider).filter(wasHeld);
  const fresh = new Map(opened.flatMap((one) => known2.has(one.region) ? [] : [[one.region, one.witness]]));
  if (fresh.size === 0) return null;
  const more = fresh.size > MOST_LISTED ? [`and ${fresh.size - MOST_LISTED} more`] : [];
  const lines = [...fresh].slice(0, MOST_LISTED).map(([region, call]) => `\`${region}\`: \`${shortCall(call)}\``);
  return {
    check: {
      name: "rules of users",
      result: "warning",
      summary: "with a user's own allow rules calls run that were asked about or refused; allowManagedPermissionRulesOnly keeps such rules out",
      details: [...lines, ...more],
      paste: null
    },
    findings: []
  };
}
var bypasses = ({ ruleset }, situation) => contextOf(ruleset, { ...situation, mode: "bypassPermissions" }).mode === "bypassPermissions";
var isClosed = ({ policy }) => policy.settings["allowManagedPermissionRulesOnly"] === true;
var isWider = (change) => change.kind === "call" && change.direction === "wider";
var wasHeld = ({ before: { by } }) => by !== null && by.effect !== "allow";
function allowing(sides) {
  const texts2 = sides.flatMap(({ policy }) => ["deny", "ask"].flatMap((effect) => listOf(policy.settings, effect)));
  const servers = texts2.flatMap((text2) => /^mcp__[^_*]+(?:_[^_*]+)*(?=__|$)/.exec(String(text2))?.[0] ?? []);
  const allow = [...TOOLS2, ...new Set(servers)];
  return { scope: "user", file: "", trusted: true, settings: { permissions: { allow } } };
}
var beside = ({ policy, ruleset }, layer) => ({
  policy,
  ruleset: compile(policy, [...ruleset.layers, layer])
});

// src/checks.ts
var ALL = [
  guardFilesCheck,
  guardChangeCheck,
  instructionsCheck,
  testsCheck,
  invariantsCheck,
  brakeCheck,
  userRulesCheck,
  approvalsCheck
];
function checks(input) {
  return ALL.map((check) => check(input)).filter((checked2) => checked2 !== null);
}

// src/gate.ts
function directionOf(change) {
  return change.kind === "unknown" ? "unknown" : change.direction;
}
var SEVERITIES2 = ["error", "warning", "advice"];
function gate({ changes, findings, approvals: approvals2, config }) {
  const count = (direction2) => changes.filter((change) => directionOf(change) === direction2).length;
  const counts = {
    wider: count("wider"),
    narrower: count("narrower"),
    sideways: count("sideways"),
    unknown: count("unknown")
  };
  const worst = SEVERITIES2.indexOf(config.findings);
  const errors = findings.filter(({ severity: severity2 }) => SEVERITIES2.indexOf(severity2) <= worst).length;
  const word = wordOf(counts, changes.some(isUnproven), errors);
  const exit = config.shadow ? 0 : exitOf(word, config.failOn, approvals2);
  return { word, exit, counts, errors };
}
function wordOf(counts, unproven, errors) {
  if (errors > 0) return "INVALID";
  if (counts.wider > 0) return counts.narrower > 0 ? "MIXED" : "WIDER";
  if (unproven) return "NOT PROVEN";
  return counts.narrower > 0 ? "NARROWER" : "NO EFFECTIVE CHANGE";
}
function exitOf(word, failOn, approvals2) {
  if (failOn === "never") return 0;
  if (word === "INVALID") return 1;
  const open2 = approvals2.filter(({ waiver }) => waiver === null).map(({ change }) => change);
  if (failOn === "invalid" || open2.length === 0) return 0;
  return open2.some((change) => directionOf(change) === "wider") ? 1 : 2;
}

// src/facts/not-analysed.ts
var LIMITS = [
  {
    when: "rules may be added",
    what: "rules of users and projects (the policy doesn't set allowManagedPermissionRulesOnly)"
  },
  { when: "hooks run", what: "what the code of hooks does" },
  { when: "auto mode is possible", what: "auto mode's classifier" },
  { when: "sandbox is on", what: "the operating system's sandbox" },
  { when: "always", what: "PowerShell commands" }
];

// src/report/not-analysed.ts
function notAnalysed(settings) {
  return LIMITS.filter(({ when }) => APPLIES[when](settings)).map(({ what }) => what);
}
var APPLIES = {
  always: () => true,
  "rules may be added": (settings) => at2(settings, "allowManagedPermissionRulesOnly") !== true,
  "hooks run": (settings) => at2(settings, "disableAllHooks") !== true,
  "auto mode is possible": (settings) => at2(settings, "disableAutoMode") !== "disable" && at2(settings, "permissions", "disableAutoMode") !== "disable",
  "sandbox is on": (settings) => at2(settings, "sandbox", "enabled") === true
};
function at2(settings, ...path2) {
  return path2.reduce(
    (value, key) => isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0,
    settings
  );
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path2, added, removed, oldPosInc, options) {
    const last = path2.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path2.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path2.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line2 = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line2;
    } else {
      retLines.push(line2);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
  tokenize(value) {
    return value.slice();
  }
  join(value) {
    return value;
  }
  removeEmpty(value) {
    return value;
  }
};
var arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
  return arrayDiff.diff(oldArr, newArr, options);
}

// node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
  for (let i = 0; i < s.length; i++) {
    if (s[i] < " " || s[i] > "~" || s[i] === '"' || s[i] === "\\") {
      return true;
    }
  }
  return false;
}
function quoteFileNameIfNeeded(s) {
  if (!needsQuoting(s)) {
    return s;
  }
  let result = '"';
  const bytes = new TextEncoder().encode(s);
  let i = 0;
  while (i < bytes.length) {
    const b = bytes[i];
    if (b === 7) {
      result += "\\a";
    } else if (b === 8) {
      result += "\\b";
    } else if (b === 9) {
      result += "\\t";
    } else if (b === 10) {
      result += "\\n";
    } else if (b === 11) {
      result += "\\v";
    } else if (b === 12) {
      result += "\\f";
    } else if (b === 13) {
      result += "\\r";
    } else if (b === 34) {
      result += '\\"';
    } else if (b === 92) {
      result += "\\\\";
    } else if (b >= 32 && b <= 126) {
      result += String.fromCharCode(b);
    } else {
      result += "\\" + b.toString(8).padStart(3, "0");
    }
    i++;
  }
  result += '"';
  return result;
}
var INCLUDE_HEADERS = {
  includeIndex: true,
  includeUnderline: true,
  includeFileHeaders: true
};
var FILE_HEADERS_ONLY = {
  includeIndex: false,
  includeUnderline: false,
  includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line2 of lines) {
          curRange.push((current.added ? "+" : "-") + line2);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line2 of contextLines(lines)) {
              curRange.push(line2);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line2 of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line2);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function formatPatch(patch, headerOptions) {
  var _a, _b, _c, _d, _e, _f;
  if (!headerOptions) {
    headerOptions = INCLUDE_HEADERS;
  }
  if (Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) {
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    }
    return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
  }
  const ret = [];
  if (patch.isGit) {
    headerOptions = INCLUDE_HEADERS;
    if (!patch.oldFileName) {
      throw new Error("oldFileName must be specified for Git patches");
    }
    if (!patch.newFileName) {
      throw new Error("newFileName must be specified for Git patches");
    }
    let gitOldName = patch.oldFileName;
    let gitNewName = patch.newFileName;
    if (patch.isCreate && gitOldName === "/dev/null") {
      gitOldName = gitNewName.replace(/^b\//, "a/");
    } else if (patch.isDelete && gitNewName === "/dev/null") {
      gitNewName = gitOldName.replace(/^a\//, "b/");
    }
    ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
    if (patch.isDelete) {
      ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
    }
    if (patch.isCreate) {
      ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
    }
    if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
      ret.push("old mode " + patch.oldMode);
      ret.push("new mode " + patch.newMode);
    }
    if (patch.isRename) {
      ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
      ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
    }
    if (patch.isCopy) {
      ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
      ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
    }
  } else {
    if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) {
      ret.push("Index: " + patch.oldFileName);
    }
    if (headerOptions.includeUnderline) {
      ret.push("===================================================================");
    }
  }
  const hasHunks = patch.hunks.length > 0;
  if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
    ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
    ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
  }
  for (let i = 0; i < patch.hunks.length; i++) {
    const hunk = patch.hunks[i];
    const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
    const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
    ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
    for (const line2 of hunk.lines) {
      ret.push(line2);
    }
  }
  return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  if (typeof options === "function") {
    options = { callback: options };
  }
  if (!(options === null || options === void 0 ? void 0 : options.callback)) {
    const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
    if (!patchObj) {
      return;
    }
    return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
  } else {
    const { callback } = options;
    structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
      if (!patchObj) {
        callback(void 0);
      } else {
        callback(formatPatch(patchObj, options.headerOptions));
      }
    } }));
  }
}
function splitLines(text2) {
  const hasTrailingNl = text2.endsWith("\n");
  const result = text2.split("\n").map((line2) => line2 + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/report/text-diff.ts
var MAX_EDITS = 2e3;
var MAX_LENGTH2 = 4e6;
function textDiff(before, after) {
  const [a, b] = [pretty(before), pretty(after)];
  if (a === b) return "";
  if (Math.max(a.length, b.length) > MAX_LENGTH2) return null;
  const options = { context: 3, maxEditLength: MAX_EDITS, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch("before", "after", a, b, void 0, void 0, options) ?? null;
}
function pretty(value) {
  return `${JSON.stringify(sorted(value), null, 2)}
`;
}
function sorted(value) {
  if (isList(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key] ?? null)]));
}

// src/report.ts
function report(input) {
  const { before, after } = input;
  const mask = masks([before, after].flatMap(documentsOf));
  const approvals2 = new Map((input.approvals ?? []).map((approval) => [approval.change, approval]));
  const show = {
    approvals: approvals2,
    mask,
    before: finder("before", before, mask),
    after: finder("after", after, mask)
  };
  return {
    schema: 1,
    client: CLIENT_VERSION,
    policies: input.policies,
    verdict: input.verdict,
    baseline: input.baseline,
    digest: input.digest,
    situation: input.situation,
    changes: [...input.changes].sort(byDanger).map((change) => shown4(change, show)),
    findings: reportedFindings({ findings: input.findings, before: input.findingsBefore ?? [], side: after }, mask),
    checks: (input.checks ?? []).map((check) => checked(check, mask)),
    diff: textDiff(mask.settings(before.settings, ""), mask.settings(after.settings, "")),
    notAnalysed: notAnalysed(after.settings)
  };
}
function shown4(change, show) {
  if (change.kind === "call") return shownCall(change, show);
  const origins = { before: change.origins.before.map(show.before), after: change.origins.after.map(show.after) };
  if (change.kind === "setting") return shownSetting(change, origins, show);
  const about = show.mask.text(change.about);
  return { kind: "unknown", direction: "unknown", about, why: change.why, origins, approval: approved(change, show) };
}
function approved(change, { approvals: approvals2, mask }) {
  const approval = approvals2.get(change);
  if (approval === void 0) return null;
  const { id, waiver, expired } = approval;
  const said = waiver ?? expired;
  const words2 = { owner: said && mask.text(said.owner), reason: said && mask.text(said.reason) };
  const state = waiver ? "approved" : expired ? "expired" : "open";
  return { id, state, ...words2, expires: said?.expires ?? null };
}
function shownCall(change, show) {
  const { mask, before, after } = show;
  const { kind, direction: direction2, tool, modes, elsewhere: elsewhere2, proof, basis, risk } = change;
  const input = mask.settings(change.witness.input, "");
  return {
    ...{ kind, direction: direction2, tool, region: mask.text(change.region) },
    witness: { tool: change.witness.tool, input: isObject(input) ? input : {} },
    before: decided(change.before, mask, before),
    after: decided(change.after, mask, after),
    ...{ modes, elsewhere: elsewhere2, proof, basis, risk, approval: approved(change, show) }
  };
}
function decided({ effect, rules, source, by, origin }, mask, find) {
  return { effect, rules, source, rule: by && mask.text(by.text), place: origin && find(origin) };
}
function shownSetting(change, origins, show) {
  const { mask } = show;
  const { kind, direction: direction2, key, pointer, meaning, matters, dangerous } = change;
  const value = (side) => side === void 0 ? null : mask.settings(side, pointer);
  const [before, after] = [value(change.before), value(change.after)];
  return {
    ...{ kind, direction: direction2, key: key && mask.text(key), pointer: mask.text(pointer), before, after },
    ...{ meaning, matters, dangerous: dangerous && mask.text(dangerous), origins, approval: approved(change, show) }
  };
}
function checked(check, { text: text2 }) {
  const { summary: summary2, details, paste } = check;
  return { ...check, summary: text2(summary2), details: details.map(text2), paste: paste && text2(paste) };
}

// src/index.ts
var EMPTY_FOLDER = { fragments: [], files: {}, problems: [] };
function load(folder) {
  const fragments = folder.fragments.map((source) => repair(parse(source)));
  const policy = merge(fragments);
  const ruleset = compile(policy);
  const problems = [...folder.problems, ...fragments.flatMap((fragment) => fragment.problems), ...ruleset.problems];
  return {
    fragments,
    policy,
    ruleset,
    files: folder.files,
    problems,
    starts: fragments.every((f) => f.settings !== null)
  };
}
function review(input) {
  const { before, after, situation = DEFAULT_SITUATION } = input;
  const guard = guardOf(input);
  const changes = compare(before, after, situation);
  const today = input.judge?.today ?? "";
  const approved2 = input.baseline.first ? [] : approvals(changes, guard.waivers, today);
  const checked2 = checks({
    policies: input.policies,
    isFile: after.fragments.some(({ file }) => file === input.policies),
    today,
    guard,
    candidate: readGuard(after.files, input.policies),
    baseFiles: input.judge?.files ?? after.files,
    files: after.files,
    outside: input.judge?.outside ?? [],
    held: input.judge?.held ?? null,
    instructions: instructionsOf(input),
    before,
    after,
    changes,
    approvals: approved2,
    situation
  });
  const findings = [...lint(after), ...beyondBase(after, input.judge), ...checked2.flatMap((one) => one.findings)];
  const config = { ...guard.config, failOn: input.failOn ?? guard.config.failOn };
  const verdict = gate({ changes, findings, approvals: approved2, config });
  return report({
    policies: input.policies,
    before: { fragments: before.fragments, settings: before.policy.settings },
    after: {
      fragments: after.fragments,
      settings: after.policy.settings,
      others: guardTexts(after.files, input.policies)
    },
    changes,
    findings,
    findingsBefore: lint(before),
    approvals: approved2,
    checks: checked2.map(({ check }) => check),
    verdict,
    baseline: input.baseline,
    digest: input.digest,
    situation
  });
}
function instructionsOf({ before, after, baseline }) {
  const now = after.files["CLAUDE.md"];
  const isNew = baseline.first || baseline.kind === "file" && Object.keys(before.files).length === 0;
  return { before: isNew ? now : before.files["CLAUDE.md"], after: now };
}
var OWNERS = "gate/owners.json";
function beyondBase(after, judge6) {
  const owners = judge6?.files[OWNERS];
  if (owners === void 0 || owners === after.files[OWNERS]) return [];
  const said = new Set(beyondRights(after).map(({ origin, message }) => `${origin.file} ${message}`));
  const all = beyondRights({ ...after, files: { ...after.files, [OWNERS]: owners } });
  return all.filter(({ origin, message }) => !said.has(`${origin.file} ${message}`));
}
var unreadGuards = ({ problems }) => problems.filter(({ code, args }) => code !== "deeper-folder" && /^(?:gate|tests)(?:\/|$)/.test(String(args["name"])));
function guardOf({ after, policies, judge: judge6 }) {
  const candidate = readGuard(after.files, policies);
  if (judge6 === void 0) return { ...candidate, waivers: [] };
  const base2 = readGuard(judge6.files, policies);
  const guard = tighten({ ...base2, problems: [...base2.problems, ...unreadGuards(judge6)] }, candidate);
  return { ...guard, waivers: [...guard.waivers, ...judge6.waivers] };
}

export {
  SYSTEM_FOLDERS,
  PREFERENCE_DOMAIN,
  REGISTRY_KEY,
  REGISTRY_VALUE,
  ADMX_MAX_LENGTH,
  REFUSALS,
  FRACTIONS,
  FACTS_DATE,
  DEFAULT_DELIVERY,
  parseDelivery,
  ignoredKeys,
  directionOf,
  lint,
  documentsOf,
  fix,
  reportedFindings,
  diffArrays,
  EMPTY_FOLDER,
  load,
  review
};
