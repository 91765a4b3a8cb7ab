// Turns lines of NDJSON into decisions of one policy, ready to be printed.
import { type Decision, decide, type ToolCall } from '../decide.ts';
import { isObject, type Json, type Origin } from '../parse.ts';
import { messageOf } from '../shell/errors.ts';
import type { ExitCode, Given, Terminal } from './command.ts';
import { decidingOf } from './deciding.ts';
import { lineBatches } from './lines.ts';
import type { Place } from './policy.ts';

export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const decider = await deciderOf(given);
  let number = 0;
  let bad = false;
  for await (const lines of lineBatches(terminal.input())) {
    const answers = lines.map((line) => decider(line, ++number)).filter((answer) => answer !== null);
    bad ||= answers.some((answer) => 'error' in answer);
    const text = answers.map((answer) => `${JSON.stringify(answer)}\n`).join('');
    if (!(await terminal.write(text))) break;
  }
  return bad ? 2 : 0;
}

type Answer = { readonly error: string; readonly line: number } | ReturnType<typeof shownDecision>;

/** Decides one line; null for a blank one. */
async function deciderOf(given: Given): Promise<(line: string, number: number) => Answer | null> {
  const { ruleset, situation, place } = await decidingOf(given);
  return (line, number) => {
    if (line.trim() === '') return null;
    const call = callOf(line);
    if (typeof call === 'string') return { error: call, line: number };
    try {
      return shownDecision(decide(ruleset, call, situation), place);
    } catch (thrown) {
      // A fault of ours in one call must not take the decisions of the others with it.
      return { error: `not decided: ${messageOf(thrown)}`, line: number };
    }
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
function shownDecision({ effect, source, by, origin }: Decision, place: (origin: Origin) => Place) {
  return { effect, source, ...(by ? { rule: by.text } : {}), ...(origin ? { origin: place(origin) } : {}) };
}
