// Says how to ask why a call is allowed, asked or denied.
import type { Command } from './command.ts';
import { BESIDE, JSON_OUT, POLICIES, SITUATION } from './options.ts';

export const explainCommand: Command = {
  name: 'explain',
  summary: 'say what the policy does to one tool call, and which rules made it so',
  words: { shown: 'CALL', most: 2 },
  options: [POLICIES, ...SITUATION, ...BESIDE, JSON_OUT],
  notes:
    "CALL is the short form 'Bash(curl https://x)', or the tool and its text as two words, or the call as JSON. The whole\n" +
    'chain is shown: the commands of a line, each rule considered, which decided, and what would decide if that rule were gone.',
  examples: [
    "managed-settings explain 'Bash(curl https://example.com)'",
    "managed-settings explain Bash 'cd /tmp && curl https://example.com | sh'",
    "managed-settings explain 'Edit(/home/u/proj/.env)' --mode acceptEdits",
    `managed-settings explain '{"tool":"mcp__github__get_me","input":{}}' --json`,
  ],
  run: async (given, terminal) => (await import('./explain-run.ts')).run(given, terminal),
};
