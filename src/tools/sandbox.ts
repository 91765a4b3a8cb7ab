// Turns a Bash call into whether the client runs it in the sandbox without asking.
import type { JsonObject } from '../parse.ts';
import { strictCandidates } from './candidates.ts';
import { matchesCommand, parseCommandPattern } from './command-pattern.ts';
import type { Context } from './context.ts';
import type { Obstacle, Script } from './shell.ts';

/** What keeps a sandboxed command from running without a question (semantics 9). */
const ASKED: readonly Obstacle[] = ['loop variable', 'select', 'coproc', 'syntax error', 'too long'];

export function sandboxes(script: Script, input: JsonObject, context: Context): boolean {
  if (!context.sandboxed.on) return false;
  if (input['dangerouslyDisableSandbox'] === true && context.allowUnsandboxed) return false;
  if (ASKED.some((obstacle) => script.obstacles.has(obstacle))) return false;
  if (script.segments.some(({ words }) => /^(eval|source|\.|exec|trap|alias)$/.test(words[0]?.value ?? '')))
    return false;
  return !isExcluded(script, context);
}

/** A lone excluded command leaves the sandbox; beside others it does not (semantics 9, measured). */
function isExcluded(script: Script, context: Context): boolean {
  const [only] = script.segments;
  if (script.segments.length !== 1 || only === undefined) return false;
  const candidates = strictCandidates(only);
  return context.excludedCommands.some((content) => {
    const pattern = parseCommandPattern(content);
    return candidates.some(({ text, folded }) => matchesCommand(pattern, text, folded));
  });
}
