// Turns what was given into merged settings, printed alone, with their origins, or as JSON.

import { unreadOf } from '../shell/layout.ts';
import type { ExitCode, Given, Terminal } from './command.ts';
import { checkHeld, isClientLayout } from './held.ts';
import { policiesOf } from './options.ts';
import { checkRead, type Merged, mergeAt } from './policy.ts';

export async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const path = policiesOf(given);
  const merged = await mergeAt(path);
  if (merged.fragments.length === 0 && !isClientLayout(path)) checkHeld(merged, path);
  const isJson = given.flag('json');
  // Programs are told in `problems`; a file written from the text alone would lack what is not read.
  if (!isJson) checkRead(merged);
  if (isJson) await terminal.write(`${JSON.stringify(answerOf(merged), null, 2)}\n`);
  else await show(merged, given.flag('origins'), terminal);
  return merged.starts && unreadOf(merged) === null ? 0 : 1;
}

/** What `--json` prints; described by schemas/merge.schema.json. */
function answerOf({ policy, problems, starts, place }: Merged): object {
  const origins = [...policy.origins].map(([pointer, list]) => [pointer, list.map(place)]);
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
