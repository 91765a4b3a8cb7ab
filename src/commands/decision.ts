// Turns JSON into a tool call, and a decision into the JSON that programs read.
import type { Decision, ToolCall } from '../decide.ts';
import { isObject, type Json, type Origin } from '../parse.ts';
import type { Place } from './policy.ts';

/** The call a JSON text stands for, or what is wrong with it. */
export function readCall(line: string): ToolCall | string {
  const value = parsed(line);
  if (value === undefined) return 'it is no JSON';
  if (!isObject(value)) return 'it is no JSON object';
  if (typeof value['tool'] !== 'string') return '"tool" is missing: a tool name such as "Bash"';
  const input = value['input'];
  if (!isObject(input)) return '"input" is missing: an object such as {"command": "ls"}';
  return { tool: value['tool'], input };
}

function parsed(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return undefined;
  }
}

/** A decision as programs read it; described by schemas/decision.schema.json. */
export function shownDecision({ effect, source, by, origin }: Decision, place: (origin: Origin) => Place) {
  return { effect, source, ...(by ? { rule: by.text } : {}), ...(origin ? { origin: place(origin) } : {}) };
}
