// Turns a policy folder into the settings a fleet gets from it, on request with who set what.
import { type Command, NO_WORDS, type Terminal } from './command.ts';
import { JSON_OUT, POLICIES, policiesOf } from './options.ts';
import type { Merged } from './policy.ts';

export const mergeCommand: Command = {
  name: 'merge',
  summary: 'print the settings a fleet gets, and who set what',
  words: NO_WORDS,
  options: [
    POLICIES,
    { name: 'origins', value: null, help: 'print who set each value, file:line, and what it overrode' },
    JSON_OUT,
  ],
  notes:
    'The result is exactly what the client makes of the fragments. Exit 1: a client would not start with them.\n' +
    '--json prints {settings, origins, problems, client: {starts}}.',
  examples: [
    'managed-settings merge',
    'managed-settings merge --policies policies --origins',
    "managed-settings merge --json | jq '.settings.permissions.deny'",
  ],
  run: async (given, terminal) => {
    const { mergeAt } = await import('./policy.ts');
    const merged = await mergeAt(policiesOf(given));
    if (given.flag('json')) await terminal.write(`${JSON.stringify(answerOf(merged), null, 2)}\n`);
    else await show(merged, given.flag('origins'), terminal);
    return merged.starts ? 0 : 1;
  },
};

/** What `--json` prints; described by schemas/merge.schema.json. */
function answerOf({ policy, problems, starts, place }: Merged): object {
  const origins = Object.entries(policy.origins).map(([pointer, list]) => [pointer, list.map(place)]);
  return {
    settings: policy.settings,
    origins: Object.fromEntries(origins),
    problems: problems.map(({ code, origin, args }) => ({ code, origin: place(origin), args })),
    client: { starts },
  };
}

async function show(merged: Merged, origins: boolean, terminal: Terminal): Promise<void> {
  const text = origins
    ? (await import('./origins.ts')).listing(merged)
    : JSON.stringify(merged.policy.settings, null, 2);
  await terminal.write(`${text}\n`);
  if (merged.problems.length > 0)
    terminal.note(
      `Problems found: ${merged.problems.length}. managed-settings lint explains each and how to repair it.`,
    );
  if (!merged.starts) terminal.note("No client starts with these fragments: at least one file can't be loaded.");
}
