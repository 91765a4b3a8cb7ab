import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  allowCandidates,
  contextOf,
  coversName,
  decide,
  readShell,
  renamed,
  strictCandidates
} from "./chunk-2T74SMS4.js";
import {
  line
} from "./chunk-KWISPM6K.js";

// src/explain.ts
var LONGEST_CHAIN = 20;
var MOST_RULES = 2e3;
var FAMILIES = {
  Bash: ["Bash", "Read", "Edit"],
  Monitor: ["Bash", "Read", "Edit", "Monitor"],
  PowerShell: ["PowerShell", "Bash"],
  Edit: ["Read", "Edit"],
  Glob: ["Read", "Edit"],
  Grep: ["Read", "Edit"],
  LSP: ["Read", "Edit"],
  NotebookEdit: ["Read", "Edit"],
  Read: ["Read", "Edit"],
  Write: ["Read", "Edit"]
};
function explain(ruleset, asked, situation) {
  const call = renamed(asked);
  const decision = decide(ruleset, call, situation);
  const isBash = call.tool === "Bash";
  const script = isBash || call.tool === "Monitor" ? readShell(String(call.input["command"] ?? ""), isBash ? situation.cwd : void 0) : null;
  const parts = (script?.segments ?? []).map((segment) => explainPart(segment, { ruleset, call, situation }));
  const rules = ruleset.rules.filter((rule) => concerns(rule, call.tool)).slice(0, MOST_RULES);
  return {
    call: asked,
    mode: contextOf(ruleset, situation).mode,
    decision,
    parts,
    obstacles: [...script?.obstacles ?? []],
    considered: rules.map((rule) => consider(rule, decision, parts, { ruleset, call, situation })),
    without: withoutDeciding(ruleset, call, situation)
  };
}
function explainPart(segment, { ruleset, call, situation }) {
  const alone = { tool: call.tool, input: { ...call.input, command: segment.text } };
  return {
    text: segment.text,
    nested: segment.nested !== "no",
    strict: strictCandidates(segment, false).map((candidate) => candidate.text),
    allow: allowCandidates(segment).map((candidate) => candidate.text),
    decision: decide(ruleset, alone, situation)
  };
}
var concerns = (rule, tool) => rule.tool === tool || (FAMILIES[tool] ?? []).includes(rule.tool) || rule.content === null && coversName(rule, tool);
function consider(rule, decision, parts, question) {
  if (decision.by === rule) return { rule, outcome: "decides" };
  const { call } = question;
  if (decidesAlone(rule, call, question)) return { rule, outcome: "matches" };
  const covers = (part) => decidesAlone(rule, { tool: call.tool, input: { ...call.input, command: part.text } }, question);
  return { rule, outcome: parts.length > 1 && parts.some(covers) ? "matches a part" : "does not match" };
}
function decidesAlone(rule, call, { ruleset, situation }) {
  return decide({ ...ruleset, rules: [rule] }, call, { ...situation, mode: "default" }).by === rule;
}
function withoutDeciding(ruleset, call, situation) {
  const chain = [];
  let rest = ruleset;
  let { by } = decide(rest, call, situation);
  while (by !== null && chain.length < LONGEST_CHAIN) {
    const gone = by;
    rest = { ...rest, rules: rest.rules.filter((rule) => rule !== gone) };
    const next = decide(rest, call, situation);
    chain.push(next);
    by = next.by;
  }
  return chain;
}

// src/render/explain.ts
import { styleText } from "node:util";
var COLOURS = { allow: "green", ask: "yellow", deny: "red" };
var MOST_UNMATCHED = 10;
function explanationText(explanation, options) {
  const { call, mode, decision, parts, obstacles } = explanation;
  const input = Object.values(call.input).find((value) => typeof value === "string") ?? "";
  const blocks = [
    `${line(call.tool)}(${line(String(input))}) in mode ${mode}: ${verdict(decision, options)}`,
    obstacles.length > 0 ? `The client cannot check it before it runs: ${obstacles.join(", ")}.` : "",
    parts.length > 0 ? block(
      "Commands",
      parts.map((part) => partLine(part, options))
    ) : "",
    rulesBlock(explanation.considered, options),
    withoutBlock(explanation, options)
  ];
  return `${blocks.filter((text) => text !== "").join("\n\n")}
`;
}
var block = (title, lines) => [`${title}:`, ...lines.map((text) => `  ${text}`)].join("\n");
function verdict(decision, options) {
  const { colour } = options;
  const effect = colour ? styleText(["bold", COLOURS[decision.effect]], decision.effect, { validateStream: false }) : decision.effect;
  return `${effect}, ${author(decision, options)}`;
}
var AUTHORS = {
  mode: "because of the mode",
  builtin: "built into the client",
  classifier: "left to auto mode's classifier",
  unanalysable: "because the client cannot analyse it"
};
var CHECKS = {
  "critical removal": "it removes a home, the working directory or a folder near the root",
  "may be misread": "it may not be read as the shell reads it",
  "removal in a script": "the script it gives a shell removes what is denied",
  "protected file": "it writes a file the client always asks about",
  credentials: "it touches the client's own credentials",
  "own file": "the file is one of the client itself",
  "odd name": "its path may stand for another file",
  "only reads": "it only reads",
  "known site": "the client knows the site",
  "harmless tool": "the client never asks about this tool"
};
function author({ source, by, origin, check }, { place }) {
  const at = origin === null ? "" : ` at ${line(place(origin))}`;
  if (check !== null) return `${AUTHORS[source === "classifier" ? source : "builtin"]}: ${CHECKS[check]}`;
  if (source === "rule") return `by ${line(by?.text ?? "a rule")}${at}`;
  return source === "setting" ? `by a setting${at}` : `${AUTHORS[source]}${at}`;
}
function partLine(part, options) {
  const others = part.strict.filter((text) => text !== part.text).slice(0, 4);
  const also = others.length === 0 ? "" : `
      also read as: ${others.map((text) => line(text)).join(" \xB7 ")}`;
  return `${line(part.text)}${part.nested ? " (nested)" : ""}: ${verdict(part.decision, options)}${also}`;
}
function rulesBlock(considered, { place }) {
  if (considered.length === 0) return "No rule of the policy is about this tool.";
  const shown = considered.filter(({ outcome }) => outcome !== "does not match");
  const unmatched = considered.filter(({ outcome }) => outcome === "does not match");
  const row = ({ rule, outcome }) => `${rule.effect} ${line(rule.text)} (${line(place(rule.origin))}): ${outcome}`;
  const rest = unmatched.length - MOST_UNMATCHED;
  return block("Rules considered", [
    ...shown.map(row),
    ...unmatched.slice(0, MOST_UNMATCHED).map(row),
    ...rest > 0 ? [`and ${rest} more that do not match`] : []
  ]);
}
function withoutBlock({ decision, without }, options) {
  if (without.length === 0) return "";
  let gone = decision;
  const lines = without.map((next) => {
    const text = `without ${line(gone.by?.text ?? "")}: ${verdict(next, options)}`;
    gone = next;
    return text;
  });
  return block("If rules were gone, one after the other", lines);
}

export {
  explain,
  explanationText
};
