import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  explain,
  explanationText
} from "./chunk-IYEQF2O2.js";
import {
  decidingOf
} from "./chunk-TG34ZADR.js";
import {
  faultOf,
  readCall,
  shownDecision
} from "./chunk-S5H5FWPP.js";
import "./chunk-ZVEAUTD7.js";
import "./chunk-JFBRYYTX.js";
import "./chunk-HNO2IEPT.js";
import "./chunk-SARLGUPY.js";
import {
  callOf,
  parseCall
} from "./chunk-2T74SMS4.js";
import {
  maskLines,
  maskedJson
} from "./chunk-GNIJ54MQ.js";
import "./chunk-RIIRWQYK.js";
import "./chunk-DDSSPN6I.js";
import "./chunk-OCKEBF2T.js";
import "./chunk-VR63W3NA.js";
import "./chunk-KWISPM6K.js";
import "./chunk-TITCIDX5.js";
import "./chunk-RMA4PV65.js";
import "./chunk-Z7ZOBZ5Q.js";
import {
  UserError
} from "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";

// src/commands/explain-run.ts
async function run(given, terminal) {
  const call = wanted(given.words);
  const { ruleset, situation, place, mask, dropped } = await decidingOf(given);
  const explanation = explain(ruleset, call, situation);
  const text = given.flag("json") ? `${maskedJson(answerOf(explanation, place), mask)}
` : maskLines(explanationText(explanation, { colour: terminal.colour, place: shown(place) }), mask);
  await terminal.write(text.endsWith("\n") ? text : `${text}
`);
  if (dropped > 0)
    terminal.note(`Problems found: ${dropped}. managed-settings lint explains each and how to repair it.`);
  return 0;
}
function shown(place) {
  return (origin) => {
    const { file, line, column } = place(origin);
    return `${file}:${line}:${column}`;
  };
}
var HOW = "Write 'Bash(ls)', or Bash 'ls'. See: managed-settings explain --help";
function wanted([first, second]) {
  if (first === void 0) throw new UserError(`explain needs a call. ${HOW}`);
  if (first.startsWith("{")) return fromJson(first);
  const call = second === void 0 ? parseCall(first) : callOf(first, second);
  if (call === null) throw new UserError(`${JSON.stringify(first)} is no tool call. ${HOW}`);
  const takesText = Object.keys(callOf(call.tool, "").input).length > 0;
  if (takesText && Object.keys(call.input).length === 0)
    throw new UserError(`${call.tool} alone is no call: it needs what it should do. ${HOW}`);
  const fault = faultOf(call);
  if (fault !== null) throw new UserError(unusable(fault));
  if ((second !== void 0 || first.endsWith(")")) && !takesText)
    throw new UserError(
      `${call.tool} has no field that rules look at, so a text means nothing to it. Write the call as JSON.`
    );
  return call;
}
function unusable(fault) {
  return `The call can't be used: ${fault}${/[.?]$/.test(fault) ? "" : "."} ${HOW}`;
}
function fromJson(text) {
  const call = readCall(text);
  if (typeof call === "string") throw new UserError(unusable(call));
  return call;
}
function answerOf(explanation, place) {
  const { call, mode, decision, parts, obstacles, considered, without } = explanation;
  return {
    call,
    mode,
    decision: shownDecision(decision, place),
    parts: parts.map((part) => ({ ...part, decision: shownDecision(part.decision, place) })),
    obstacles,
    considered: considered.map(({ rule, outcome }) => ({
      effect: rule.effect,
      rule: rule.text,
      origin: place(rule.origin),
      outcome
    })),
    without: without.map((next) => shownDecision(next, place))
  };
}
export {
  run
};
