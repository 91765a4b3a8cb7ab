// Turns tool calls, one JSON object a line, into the client's decisions, one JSON object a line.
import type { Decision, ToolCall } from '../decide.ts';
import { isObject, type Json, type Origin } from '../parse.ts';
import { type Command, type Given, NO_WORDS } from './command.ts';
import { POLICIES, SITUATION } from './options.ts';
import type { Place } from './policy.ts';

export const decideCommand: Command = {
  name: 'decide',
  summary: 'decide tool calls read from standard input, one JSON object a line',
  words: NO_WORDS,
  options: [POLICIES, ...SITUATION],
  notes:
    'Reads {"tool": …, "input": {…}}, inputs as the client has them: {"command"}, {"file_path"}, {"url"} ….\n' +
    'Prints {"effect", "source", "rule", "origin"}; rule and origin are left out where none decided. A line that is no\n' +
    'call gives {"error", "line"}, the other lines are still decided, and the exit code is 2.',
  examples: [
    `echo '{"tool":"Bash","input":{"command":"curl https://example.com"}}' | managed-settings decide`,
    'managed-settings decide --policies policies --mode acceptEdits < calls.ndjson',
  ],
  run: async (given, terminal) => {
    const decider = await deciderOf(given);
    const { lineBatches } = await import('./lines.ts');
    let number = 0;
    let bad = false;
    for await (const lines of lineBatches(terminal.input())) {
      const answers = lines.map((line) => decider(line, ++number)).filter((answer) => answer !== null);
      bad ||= answers.some((answer) => 'error' in answer);
      const text = answers.map((answer) => `${JSON.stringify(answer)}\n`).join('');
      if (!(await terminal.write(text))) break;
    }
    return bad ? 2 : 0;
  },
};

type Answer = { readonly error: string; readonly line: number } | ReturnType<typeof shownDecision>;

/** Decides one line; null for a blank one. */
async function deciderOf(given: Given): Promise<(line: string, number: number) => Answer | null> {
  const { decide } = await import('../decide.ts');
  const { decidingOf } = await import('./deciding.ts');
  const { ruleset, situation, place } = await decidingOf(given);
  return (line, number) => {
    if (line.trim() === '') return null;
    const call = callOf(line);
    if (typeof call === 'string') return { error: call, line: number };
    return shownDecision(decide(ruleset, call, situation), place);
  };
}

/** The call a line stands for, or what is wrong with it. */
function callOf(line: string): ToolCall | string {
  const value = parsed(line);
  if (value === undefined) return 'the line is no JSON';
  if (!isObject(value)) return 'the line is no JSON object';
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
