// Turns JSON into a tool call, and a decision into the JSON that programs read.
import { isKnownTool, meantTool, missingField } from '../call.ts';
import type { Decision, ToolCall } from '../decide.ts';
import { isObject, type Json, type Origin } from '../parse.ts';
import { suggestion } from './arguments.ts';
import type { Place } from './policy.ts';

/** The call a JSON text stands for, or what is wrong with it. */
export function readCall(line: string): ToolCall | string {
  const value = parsed(line);
  if (value === undefined) return 'it is no JSON';
  if (!isObject(value)) return 'it is no JSON object';
  if (typeof value['tool'] !== 'string') return '"tool" is missing: a tool name such as "Bash"';
  const input = value['input'];
  if (!isObject(input)) return '"input" is missing: an object such as {"command": "ls"}';
  const call = { tool: value['tool'], input };
  return faultOf(call) ?? call;
}

/** Why no client makes such a call, so that a decision on it would mean nothing; null when it may. */
export function faultOf(call: ToolCall): string | null {
  const { tool } = call;
  // The client's own tools start with a capital; one this version does not know may exist in the next.
  if (!isKnownTool(tool) && !/^\p{Lu}/u.test(tool))
    return `there is no tool ${JSON.stringify(tool)}.${suggestion(meantTool(tool))}`;
  const field = missingField(call);
  return field === null ? null : `"input" has no text in ${JSON.stringify(field)}, which every ${tool} call has`;
}

function parsed(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return undefined;
  }
}

/** A decision as programs read it; described by schemas/decision.schema.json. */
export function shownDecision({ effect, source, by, origin, check }: Decision, place: (origin: Origin) => Place) {
  return {
    effect,
    source,
    ...(by ? { rule: by.text } : {}),
    ...(origin ? { origin: place(origin) } : {}),
    ...(check ? { check } : {}),
  };
}
