import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  isKnownTool,
  meantTool,
  missingField
} from "./chunk-2T74SMS4.js";
import {
  isObject
} from "./chunk-DDSSPN6I.js";
import {
  suggestion
} from "./chunk-OCKEBF2T.js";

// src/commands/decision.ts
function readCall(line) {
  const value = parsed(line);
  if (value === void 0) return "it is no JSON";
  if (!isObject(value)) return "it is no JSON object";
  if (typeof value["tool"] !== "string") return '"tool" is missing: a tool name such as "Bash"';
  const input = value["input"];
  if (!isObject(input)) return '"input" is missing: an object such as {"command": "ls"}';
  const call = { tool: value["tool"], input };
  return faultOf(call) ?? call;
}
function faultOf(call) {
  const { tool } = call;
  if (!isKnownTool(tool) && !new RegExp("^\\p{Lu}", "u").test(tool))
    return `there is no tool ${JSON.stringify(tool)}.${suggestion(meantTool(tool))}`;
  const field = missingField(call);
  return field === null ? null : `"input" has no text in ${JSON.stringify(field)}, which every ${tool} call has`;
}
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
function shownDecision({ effect, source, by, origin, check }, place) {
  return {
    effect,
    source,
    ...by ? { rule: by.text } : {},
    ...origin ? { origin: place(origin) } : {},
    ...check ? { check } : {}
  };
}

export {
  readCall,
  faultOf,
  shownDecision
};
