// Turns lines of NDJSON into decisions of one policy, ready to be printed.
import { decide } from '../decide.ts';
import { messageOf } from '../shell/errors.ts';
import type { ExitCode, Given, Terminal } from './command.ts';
import { decidingOf } from './deciding.ts';
import { readCall, shownDecision } from './decision.ts';
import { lineBatches } from './lines.ts';

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
    const call = readCall(line);
    if (typeof call === 'string') return { error: call, line: number };
    try {
      return shownDecision(decide(ruleset, call, situation), place);
    } catch (thrown) {
      // A fault of ours in one call must not take the decisions of the others with it.
      return { error: `not decided: ${messageOf(thrown)}`, line: number };
    }
  };
}
