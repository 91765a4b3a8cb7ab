import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  decidingOf
} from "./chunk-TG34ZADR.js";
import {
  readCall,
  shownDecision
} from "./chunk-S5H5FWPP.js";
import "./chunk-ZVEAUTD7.js";
import "./chunk-JFBRYYTX.js";
import "./chunk-HNO2IEPT.js";
import "./chunk-SARLGUPY.js";
import {
  decide
} from "./chunk-2T74SMS4.js";
import "./chunk-GNIJ54MQ.js";
import "./chunk-RIIRWQYK.js";
import "./chunk-DDSSPN6I.js";
import "./chunk-OCKEBF2T.js";
import "./chunk-VR63W3NA.js";
import "./chunk-RMA4PV65.js";
import "./chunk-Z7ZOBZ5Q.js";
import {
  messageOf
} from "./chunk-G3QG5HMS.js";
import "./chunk-EBA66YNJ.js";

// src/commands/lines.ts
async function* lineBatches(chunks) {
  const decoder = new TextDecoder();
  let open = [];
  for await (const chunk of chunks) {
    const [first = "", ...more] = decoder.decode(chunk, { stream: true }).split("\n");
    open.push(first);
    const last = more.pop();
    if (last === void 0) continue;
    yield [open.join(""), ...more].map(withoutReturn);
    open = [last];
  }
  const rest = open.join("") + decoder.decode();
  if (rest !== "") yield [withoutReturn(rest)];
}
function withoutReturn(line) {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

// src/commands/decide-run.ts
async function run(given, terminal) {
  const decider = await deciderOf(given);
  let number = 0;
  let bad = false;
  for await (const lines of lineBatches(terminal.input())) {
    const answers = lines.map((line) => decider(line, ++number)).filter((answer) => answer !== null);
    bad ||= answers.some((answer) => "error" in answer);
    const text = answers.map((answer) => `${JSON.stringify(answer)}
`).join("");
    if (!await terminal.write(text)) break;
  }
  return bad ? 2 : 0;
}
async function deciderOf(given) {
  const { ruleset, situation, place } = await decidingOf(given);
  return (line, number) => {
    if (line.trim() === "") return null;
    const call = readCall(line);
    if (typeof call === "string") return { error: call, line: number };
    try {
      return shownDecision(decide(ruleset, call, situation), place);
    } catch (thrown) {
      return { error: `not decided: ${messageOf(thrown)}`, line: number };
    }
  };
}
export {
  run
};
