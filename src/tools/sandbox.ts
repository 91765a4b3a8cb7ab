// Turns a Bash call into whether the client runs it in the sandbox without asking.
import { CHANGERS, RUNS_ARGUMENTS } from '../facts/bash.ts';
import type { JsonObject } from '../parse.ts';
import { hasUnsafeAssignment, strictCandidates } from './candidates.ts';
import { matchesCommand, parseCommandPattern } from './command-pattern.ts';
import type { Context } from './context.ts';
import type { Obstacle, Script, Segment } from './shell.ts';
import { programAt } from './wrappers.ts';

/** What keeps a sandboxed command from running without a question (semantics 9, our own probes, client 2.1.330). */
const ASKED: readonly Obstacle[] = [
  'loop variable',
  'select',
  'case',
  'function',
  'group',
  'coproc',
  'syntax error',
  'open quote',
  'too long',
  'escaped blank',
  'unicode blank',
  'equals expansion',
  'time -p',
];

export function sandboxes(script: Script, input: JsonObject, context: Context): boolean {
  if (!context.sandboxed.on) return false;
  if (input['dangerouslyDisableSandbox'] === true && context.allowUnsandboxed) return false;
  if (ASKED.some((obstacle) => script.obstacles.has(obstacle))) return false;
  return !script.segments.some(isAsked) && !isExcluded(script, context);
}

/** Commands that run their arguments, change their environment or remove what `find` finds are asked in the sandbox too. */
function isAsked(segment: Segment): boolean {
  const { words, nested } = segment;
  if (nested !== 'no') return false;
  const program = words[programAt(segment)]?.value ?? '';
  if (
    program === 'find' &&
    words.some((word) => /^-(exec|execdir|ok|okdir|delete|fprint0?|fprintf|fls)$/.test(word.value))
  )
    return true;
  return words.length === 0 || RUNS_ARGUMENTS.has(program) || hasUnsafeAssignment(segment);
}

/** A lone excluded command leaves the sandbox; beside others it does not (semantics 9, measured). */
function isExcluded(script: Script, context: Context): boolean {
  const [only] = script.segments;
  if (script.segments.length !== 1 || only === undefined || only.nested !== 'no') return false;
  if (CHANGERS.has(only.words[0]?.value ?? '')) return false;
  const candidates = strictCandidates(only);
  return context.excludedCommands.some((content) => {
    const pattern = parseCommandPattern(content);
    return candidates.some(({ text, folded }) => matchesCommand(pattern, text, folded));
  });
}
