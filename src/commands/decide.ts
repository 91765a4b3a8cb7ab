// Turns tool calls, one JSON object a line, into the client's decisions, one JSON object a line.
import { type Command, NO_WORDS } from './command.ts';
import { BESIDE, POLICIES, SITUATION } from './options.ts';

export const decideCommand: Command = {
  name: 'decide',
  summary: 'decide tool calls read from standard input, one JSON object a line',
  words: NO_WORDS,
  options: [POLICIES, ...SITUATION, ...BESIDE],
  notes:
    'Reads {"tool": …, "input": {…}}, inputs as the client has them: {"command"}, {"file_path"}, {"url"} ….\n' +
    'Prints {"effect", "source", "rule", "origin"}; rule and origin are left out where none decided. A line that is no\n' +
    'call gives {"error", "line"}, the other lines are still decided, and the exit code is 2.',
  examples: [
    `echo '{"tool":"Bash","input":{"command":"curl https://example.com"}}' | managed-settings decide`,
    'managed-settings decide --policies policies --mode acceptEdits < calls.ndjson',
  ],
  run: async (given, terminal) => (await import('./decide-run.ts')).run(given, terminal),
};
