#!/usr/bin/env node
import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  allOptions,
  readArguments,
  suggestion
} from "./chunks/chunk-OCKEBF2T.js";
import {
  ACTION,
  BESIDE,
  FAIL_ON,
  JSON_OUT,
  POLICIES,
  PRODUCTION,
  REPOSITORY,
  SITUATION,
  TAG_PREFIX
} from "./chunks/chunk-VR63W3NA.js";
import {
  VERSION
} from "./chunks/chunk-SA35VN4G.js";
import {
  visible,
  visibleLine
} from "./chunks/chunk-KWISPM6K.js";
import "./chunks/chunk-TITCIDX5.js";
import {
  nearest
} from "./chunks/chunk-RMA4PV65.js";
import {
  CLIENT_VERSION
} from "./chunks/chunk-Z7ZOBZ5Q.js";
import {
  RefusedError,
  UserError,
  WorldError,
  exitOf,
  messageOf
} from "./chunks/chunk-G3QG5HMS.js";
import "./chunks/chunk-EBA66YNJ.js";

// src/commands/help.ts
var WIDTH = 22;
function overview(commands2) {
  return [
    "managed-settings: GitOps for Claude Code managed settings",
    "",
    "Usage: managed-settings COMMAND [options]",
    "",
    "Commands:",
    ...commands2.map((command) => row(command.name, command.summary)),
    "",
    "managed-settings COMMAND --help shows the options and examples of a command.",
    "",
    "Exit codes:",
    row("0", "fine"),
    row("1", "no: the gate refuses, a test fails, a claim is refuted, the client would not start"),
    row("2", "could not decide, or the command was not understood"),
    row("3", "the outside world (disk, git, network) failed before there was an answer"),
    ""
  ].join("\n");
}
function helpOf(command) {
  return [
    `managed-settings ${command.name}: ${command.summary}`,
    "",
    `Usage: managed-settings ${command.name}${command.words.shown && ` ${command.words.shown}`} [options]`,
    "",
    "Options:",
    ...allOptions(command).map((option) => row(shown(option), helpFor(option))),
    ...command.notes === "" ? [] : ["", command.notes],
    "",
    "Examples:",
    ...command.examples.map((example) => `  ${example}`),
    ""
  ].join("\n");
}
function shown(option) {
  return option.value === null ? `--${option.name}` : `--${option.name} ${option.value}`;
}
function helpFor(option) {
  return option.repeats ? `${option.help} (may be repeated)` : option.help;
}
function row(left, right) {
  return left.length < WIDTH ? `  ${left.padEnd(WIDTH)}${right}` : `  ${left}
  ${" ".repeat(WIDTH)}${right}`;
}

// src/commands/command.ts
var NO_WORDS = { shown: "", most: 0 };

// src/commands/build.ts
var buildCommand = {
  name: "build",
  summary: "write every file a fleet installs, offline",
  words: NO_WORDS,
  options: [
    POLICIES,
    { name: "out", value: "DIR", help: "where to write; a new or empty folder" },
    { name: "name", value: "TEXT", help: "what the files call this policy (default: local)" },
    JSON_OUT
  ],
  notes: "gate/delivery.json says which channels a fleet uses; without it every format is built. The same policy gives the same\nbytes. Exit 1: the policy has errors, or a format of a channel in use can not carry a value; nothing is written then.",
  examples: [
    "managed-settings build --policies policies --out dist-policy",
    "cd dist-policy && sha256sum --check SHA256SUMS"
  ],
  run: async (given, terminal2) => (await import("./chunks/build-run-S2MSEMRD.js")).run(given, terminal2)
};

// src/commands/decide.ts
var decideCommand = {
  name: "decide",
  summary: "decide tool calls read from standard input, one JSON object a line",
  words: NO_WORDS,
  options: [POLICIES, ...SITUATION, ...BESIDE],
  notes: 'Reads {"tool": \u2026, "input": {\u2026}}, inputs as the client has them: {"command"}, {"file_path"}, {"url"} \u2026.\nPrints {"effect", "source", "rule", "origin"}; rule and origin are left out where none decided. A line that is no\ncall gives {"error", "line"}, the other lines are still decided, and the exit code is 2.',
  examples: [
    `echo '{"tool":"Bash","input":{"command":"curl https://example.com"}}' | managed-settings decide`,
    "managed-settings decide --policies policies --mode acceptEdits < calls.ndjson"
  ],
  run: async (given, terminal2) => (await import("./chunks/decide-run-RB6AYJN5.js")).run(given, terminal2)
};

// src/commands/explain.ts
var explainCommand = {
  name: "explain",
  summary: "say what the policy does to one tool call, and which rules made it so",
  words: { shown: "CALL", most: 2 },
  options: [POLICIES, ...SITUATION, ...BESIDE, JSON_OUT],
  notes: "CALL is the short form 'Bash(curl https://x)', or the tool and its text as two words, or the call as JSON. The whole\nchain is shown: the commands of a line, each rule considered, which decided, and what would decide if that rule were gone.",
  examples: [
    "managed-settings explain 'Bash(curl https://example.com)'",
    "managed-settings explain Bash 'cd /tmp && curl https://example.com | sh'",
    "managed-settings explain 'Edit(/home/u/proj/.env)' --mode acceptEdits",
    `managed-settings explain '{"tool":"mcp__github__get_me","input":{}}' --json`
  ],
  run: async (given, terminal2) => (await import("./chunks/explain-run-NKZW5HQ4.js")).run(given, terminal2)
};

// src/commands/init.ts
var initCommand = {
  name: "init",
  summary: "write a starter policy repository, or split an existing deployment into fragments",
  words: { shown: "[DIR]", most: 1 },
  options: [
    {
      name: "from",
      value: "PATH",
      help: "a deployed settings file or folder, split by topic without changing its effect"
    },
    { name: "action", value: "REF", help: `what the workflows use (default: ${ACTION})` },
    JSON_OUT
  ],
  notes: "Files that exist are kept as they are. With --from the fragments are merged back and compared: they are written only\nwhen no call and no setting is decided differently. The deployed files are copied to production/, and the review workflow\ncompares with them until there is a release.",
  examples: [
    "managed-settings init",
    "managed-settings init claude-policy --from /etc/claude-code",
    "managed-settings init --action your-org/managed-settings-gitops@0123456789abcdef0123456789abcdef01234567"
  ],
  run: async (given, terminal2) => (await import("./chunks/init-run-7JSFHBCT.js")).run(given, terminal2)
};

// src/commands/lint.ts
var lintCommand = {
  name: "lint",
  summary: "say what the client would drop, refuse or read differently, and how to repair it",
  words: NO_WORDS,
  options: [
    POLICIES,
    { name: "fix", value: null, help: "repair in place what a machine can repair; formatting is kept" },
    JSON_OUT
  ],
  notes: "Exit 1: there is an error (the fleet stops, or a control silently vanishes). Warnings and advice give 0.",
  examples: [
    "managed-settings lint",
    "managed-settings lint --policies policies --fix",
    "managed-settings lint --json | jq .findings"
  ],
  run: async (given, terminal2) => (await import("./chunks/lint-run-C3J3XTLS.js")).run(given, terminal2)
};

// src/commands/merge.ts
var mergeCommand = {
  name: "merge",
  summary: "print the settings a fleet gets, and who set what",
  words: NO_WORDS,
  options: [
    POLICIES,
    { name: "origins", value: null, help: "print who set each value, file:line, and what it overrode" },
    JSON_OUT
  ],
  notes: "The result is exactly what the client makes of the fragments. Exit 1: a client would not start with them.\n--json prints {settings, origins, problems, client: {starts}}.",
  examples: [
    "managed-settings merge",
    "managed-settings merge --policies policies --origins",
    "managed-settings merge --json | jq '.settings.permissions.deny'"
  ],
  run: async (given, terminal2) => (await import("./chunks/merge-run-GH6VZKRU.js")).run(given, terminal2)
};

// src/commands/prove.ts
var proveCommand = {
  name: "prove",
  summary: "prove what holds for every call a rule matches, or show a call that breaks it",
  words: NO_WORDS,
  options: [
    POLICIES,
    {
      name: "never-allow",
      value: "RULE",
      help: "no call of it runs without a question, in any permitted mode",
      repeats: true
    },
    { name: "never-unasked", value: "RULE", help: "nor on the word of auto mode's classifier", repeats: true },
    {
      name: "never-deny",
      value: "RULE",
      help: "no call of it is refused in the mode a session starts in",
      repeats: true
    },
    { name: "always-allow", value: "RULE", help: "every call of it runs without a question there", repeats: true },
    { name: "no-wider-than", value: "PATH", help: "nothing is wider than in this policy" },
    JSON_OUT,
    ...SITUATION
  ],
  notes: "Exit 0: everything is proved. Exit 1: something is refuted, with a call that shows it. Exit 2: something is not proven.",
  examples: [
    "managed-settings prove --never-allow 'Bash(curl *)' --never-allow 'Read(~/.ssh/**)'",
    "managed-settings prove --always-allow 'Bash(npm test)'",
    "managed-settings prove --policies candidate --no-wider-than /etc/claude-code/managed-settings.json"
  ],
  run: async (given, terminal2) => (await import("./chunks/prove-run-DOR5ZWLV.js")).run(given, terminal2)
};

// src/commands/publish.ts
var publishCommand = {
  name: "publish",
  summary: "show what the Action would release now (--dry-run); releasing is left to the Action",
  words: NO_WORDS,
  options: [
    {
      name: "dry-run",
      value: null,
      help: "compute the release and list its files; needed, there is no other way here"
    },
    POLICIES,
    PRODUCTION,
    { name: "out", value: "DIR", help: "also write the files to a new or empty folder" },
    JSON_OUT,
    REPOSITORY,
    TAG_PREFIX
  ],
  notes: "A release is made by the Action on the default branch, where the commit, the reviews and the token are known. This shows\nits files, digest and notes. Waivers of a merged pull request that an approver approved count as they would there, if the\ncommit that is checked out is on GitHub. Exit 1: it would be refused, by the gate or for errors, placeholders or secrets.",
  examples: [
    "managed-settings publish --dry-run",
    "managed-settings publish --dry-run --production file:/etc/claude-code --out next-release"
  ],
  run: async (given, terminal2) => (await import("./chunks/publish-run-IECUJF6W.js")).run(given, terminal2)
};

// src/commands/review.ts
var FORMATS = ["terminal", "markdown", "json", "sarif"];
var reviewCommand = {
  name: "review",
  summary: "compare a policy with production and say what becomes wider or narrower",
  words: NO_WORDS,
  options: [
    POLICIES,
    PRODUCTION,
    { name: "format", value: "NAME", help: `${FORMATS.join(", ")} (default: terminal)`, choices: FORMATS },
    JSON_OUT,
    {
      name: "fail-on",
      value: "WHAT",
      help: "wider (also NOT PROVEN), invalid or never (default: what gate/gate.json says, else wider)",
      choices: FAIL_ON
    },
    REPOSITORY,
    TAG_PREFIX
  ],
  notes: "file: takes a policy folder or a settings file; none says that there is no production yet. Only release uses the network.\nThe guard files of production judge; where it has none, those beside the candidate. Exit 1: the gate says no.\nExit 2: not proven, or no verdict.",
  examples: [
    "managed-settings review --production file:/etc/claude-code/managed-settings.json",
    "managed-settings review --policies policies --production ref:origin/main --format markdown",
    "managed-settings review --production release --json > report.json"
  ],
  run: async (given, terminal2) => (await import("./chunks/review-run-RZU5NOHD.js")).run(given, terminal2)
};

// src/commands/rollback.ts
var FORMATS2 = ["terminal", "markdown", "json"];
var rollbackCommand = {
  name: "rollback",
  summary: "bring back the fragments of an earlier release, and say what going back makes wider or narrower",
  words: NO_WORDS,
  options: [
    {
      name: "to",
      value: "TAG",
      help: "the release to go back to, for example policy-v12; its tag must be in this clone"
    },
    POLICIES,
    { name: "dry-run", value: null, help: "show what going back means and write nothing" },
    { name: "format", value: "NAME", help: `${FORMATS2.join(", ")} (default: terminal)`, choices: FORMATS2 },
    JSON_OUT,
    TAG_PREFIX
  ],
  notes: "The fragments and CLAUDE.md become byte for byte what they were at the tag; gate/ and tests/ stay as they are, and judge.\nNothing is committed or released: a rollback is a new commit, a pull request and a new release, like any other change.\nExit 0: written, or nothing to do, whatever the verdict. Exit 2: no such tag, or the folder has uncommitted changes.",
  examples: [
    "managed-settings rollback --to policy-v12 --dry-run",
    "managed-settings rollback --to policy-v12",
    "managed-settings rollback --to policy-v12 --format markdown > description.md"
  ],
  run: async (given, terminal2) => (await import("./chunks/rollback-run-UTRL6V3N.js")).run(given, terminal2)
};

// src/commands/test.ts
var testCommand = {
  name: "test",
  summary: "run the policy tests of tests/ (JSON or YAML) against the policy",
  words: NO_WORDS,
  options: [
    POLICIES,
    { name: "ring", value: "NAME", help: "also run the tests of this rollout ring" },
    { name: "junit", value: "FILE", help: "also write the results as JUnit XML" },
    { name: "watch", value: null, help: "run again whenever a file of the policy changes" },
    JSON_OUT,
    ...SITUATION,
    ...BESIDE
  ],
  notes: "Each failure shows the rules that were considered. Exit 1: a test fails, a test names a rule that does not exist, two\ntests share a name, or there are no tests.",
  examples: [
    "managed-settings test",
    "managed-settings test --policies policies --junit results.xml",
    "managed-settings test --watch"
  ],
  run: async (given, terminal2) => (await import("./chunks/test-run-A6PNVGGS.js")).run(given, terminal2)
};

// src/commands/index.ts
var commands = [
  initCommand,
  lintCommand,
  mergeCommand,
  reviewCommand,
  testCommand,
  explainCommand,
  proveCommand,
  decideCommand,
  buildCommand,
  publishCommand,
  rollbackCommand
];

// src/commands/terminal.ts
function processTerminal() {
  let open = true;
  process.stdout.on("error", (error) => {
    open = false;
    if (error.code === "EPIPE") return;
    process.stderr.write(`managed-settings: the result can't be written: ${error.message}
`);
    process.exitCode = 3;
  });
  process.stderr.on("error", () => void 0);
  return {
    write: async (text) => {
      if (open && text !== "" && !process.stdout.write(text)) await drained();
      return open;
    },
    note: (line) => {
      process.stderr.write(`${line.split("\n").map(visibleLine).join("\n")}
`);
    },
    input: () => process.stdin,
    colour: process.stdout.isTTY === true && !process.env["NO_COLOR"]
  };
}
function drained() {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of ["drain", "error", "close"]) process.stdout.off(event, done);
      resolve();
    };
    for (const event of ["drain", "error", "close"]) process.stdout.on(event, done);
  });
}

// src/cli.ts
var terminal = processTerminal();
run(process.argv.slice(2), terminal).then(
  (code) => {
    process.exitCode ??= code;
  },
  (thrown) => {
    terminal.note(`managed-settings: ${visible(explained(thrown))}`);
    process.exitCode = exitOf(thrown);
  }
);
async function run(args, terminal2) {
  const [first = "", ...rest] = args[0] === "help" ? [args[1] ?? "--help", "--help"] : args;
  if (first === "--version" || first === "-v") return print(terminal2, `${VERSION} (client ${CLIENT_VERSION})
`);
  if (first === "--help" || first === "-h") return print(terminal2, overview(commands));
  const command = commands.find(({ name }) => name === first);
  if (command === void 0) throw new UserError(unknown(first));
  const given = readArguments(command, rest);
  return given.flag("help") ? print(terminal2, helpOf(command)) : command.run(given, terminal2);
}
function unknown(word) {
  const names = commands.map(({ name }) => name);
  const said = word === "" ? "name a command" : `there is no command ${JSON.stringify(word)}`;
  return `${said}.${suggestion(nearest(word, names))} The commands are ${names.join(", ")}. See: managed-settings --help`;
}
async function print(terminal2, text) {
  await terminal2.write(text);
  return 0;
}
function explained(thrown) {
  if ([UserError, RefusedError, WorldError].some((kind) => thrown instanceof kind)) return messageOf(thrown);
  if (process.env["MANAGED_SETTINGS_DEBUG"] && thrown instanceof Error && thrown.stack) return thrown.stack;
  return `unexpected: ${messageOf(thrown)}. Nothing was decided. Please report it; MANAGED_SETTINGS_DEBUG=1 shows where it happened.`;
}
