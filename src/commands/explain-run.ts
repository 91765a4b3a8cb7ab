// Turns what was given into the explanation of one tool call.
import { callOf, parseCall, type ToolCall } from '../call.ts';
import { type Explanation, explain } from '../explain.ts';
import type { Origin } from '../parse.ts';
import { explanationText } from '../render/explain.ts';
import { maskedJson, maskLines } from '../report/mask.ts';
import { UserError } from '../shell/errors.ts';
import type { ExitCode, Given, Terminal } from './command.ts';
import { decidingOf } from './deciding.ts';
import { faultOf, readCall, shownDecision } from './decision.ts';
import type { Place } from './policy.ts';

export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const call = wanted(given.words);
  const { ruleset, situation, place, mask, dropped } = await decidingOf(given);
  const explanation = explain(ruleset, call, situation);
  const text = given.flag('json')
    ? `${maskedJson(answerOf(explanation, place), mask)}\n`
    : maskLines(explanationText(explanation, { colour: terminal.colour, place: shown(place) }), mask);
  await terminal.write(text.endsWith('\n') ? text : `${text}\n`);
  if (dropped > 0)
    terminal.note(`Problems found: ${dropped}. managed-settings lint explains each and how to repair it.`);
  return 0;
}

function shown(place: (origin: Origin) => Place): (origin: Origin) => string {
  return (origin) => {
    const { file, line, column } = place(origin);
    return `${file}:${line}:${column}`;
  };
}

const HOW = "Write 'Bash(ls)', or Bash 'ls'. See: managed-settings explain --help";

function wanted([first, second]: readonly string[]): ToolCall {
  if (first === undefined) throw new UserError(`explain needs a call. ${HOW}`);
  if (first.startsWith('{')) return fromJson(first);
  const call = second === undefined ? parseCall(first) : callOf(first, second);
  if (call === null) throw new UserError(`${JSON.stringify(first)} is no tool call. ${HOW}`);
  const takesText = Object.keys(callOf(call.tool, '').input).length > 0;
  if (takesText && Object.keys(call.input).length === 0)
    throw new UserError(`${call.tool} alone is no call: it needs what it should do. ${HOW}`);
  const fault = faultOf(call);
  if (fault !== null) throw new UserError(unusable(fault));
  if ((second !== undefined || first.endsWith(')')) && !takesText)
    throw new UserError(
      `${call.tool} has no field that rules look at, so a text means nothing to it. Write the call as JSON.`,
    );
  return call;
}

function unusable(fault: string): string {
  return `The call can't be used: ${fault}${/[.?]$/.test(fault) ? '' : '.'} ${HOW}`;
}

function fromJson(text: string): ToolCall {
  const call = readCall(text);
  if (typeof call === 'string') throw new UserError(unusable(call));
  return call;
}

/** The chain as programs read it; its decisions are those of `decide`. */
function answerOf(explanation: Explanation, place: (origin: Origin) => Place): object {
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
      outcome,
    })),
    without: without.map((next) => shownDecision(next, place)),
  };
}
