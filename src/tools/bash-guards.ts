// Turns the parts of a command line into the safety check that stops it, whatever rules allow it.
import { CODE_OPTIONS, INTERPRETERS, RUNS_ARGUMENTS, SHELLS, WALKERS } from '../facts/bash.ts';
import { type Part, partsOf } from './bash-parts.ts';
import { scriptDeny } from './bash-rules.ts';
import { hasUnsafeAssignment, programAt } from './candidates.ts';
import { absolute, type Context, isInside } from './context.ts';
import { criticalTarget } from './critical.ts';
import { holdsCredentials, isProtected } from './protected.ts';
import { readShell, type Script, type Segment } from './shell.ts';
import type { Access } from './shell-paths.ts';
import { byClient, bySetting, type Verdict } from './verdict.ts';

export function criticalVerdict(parts: readonly Part[], context: Context): Verdict | null {
  const found = parts.some(({ segment, moved }) => criticalTarget(segment, context, moved) !== null);
  if (found) return byClient(context.classifies ? 'deny' : 'ask');
  return null;
}

/** `bash -c '..'`: a deny rule or a critical removal in its script asks, in every mode (our own probes, client 2.1.330). */
export function shellScript(parts: readonly Part[], context: Context): Verdict | null {
  for (const { segment } of parts) {
    const text = scriptText(segment);
    if (text === null) continue;
    const inner = readShell(text);
    if (scriptDeny(inner, context) !== null) return byClient('ask');
    const nested = partsOf(inner, context);
    const verdict = criticalVerdict(nested, context) ?? shellScript(nested, context);
    if (verdict !== null) return verdict;
  }
  return null;
}

function scriptText(segment: Segment): string | null {
  if (!segment.words.slice(0, 8).some((word) => word.value.endsWith('sh'))) return null;
  const words = segment.words.slice(programAt(segment.words)).map((word) => word.value);
  const shell = words.findIndex((word) => SHELLS.has(word.slice(word.lastIndexOf('/') + 1)));
  if (shell < 0 || shell > 2) return null;
  const option = words.findIndex((word, i) => i > shell && /^-\w*c\w*$/.test(word));
  return option < 0 ? null : words.slice(option + 1).join(' ');
}

export function protectedWrite(parts: readonly Part[], context: Context): Verdict | null {
  const guarded = ({ kind, path, doubt }: Access): boolean => {
    if (path === null || doubt === 'glob' || kind === 'read' || kind === 'copied' || kind === 'inside') return false;
    return isProtected(path) || (kind === 'edit' && holdsCredentials(path, context.home));
  };
  return parts.some(({ accesses }) => accesses.some(guarded)) ? byClient('ask') : null;
}

/** Reading outside the working directories, or so that nobody can tell, asks in every mode when the policy blocks it (semantics 3.3). */
export function blockedRead(script: Script, parts: readonly Part[], context: Context): Verdict | null {
  if (!context.blockReads.on) return null;
  const untraceable =
    script.opaque || script.obstacles.has('here-document') || parts.some((part) => isUntraceable(part, context));
  return untraceable ? bySetting('ask', context.blockReads) : null;
}

function isUntraceable({ segment, accesses }: Part, context: Context): boolean {
  const outside = ({ kind, path, doubt }: Access): boolean => {
    if (kind === 'write' || kind === 'redirect' || kind === 'inside') return false;
    return path === null ? doubt !== 'spelling' : !isInside(path, context);
  };
  return (
    accesses.some(outside) || (segment.words.length > 0 && hasUnsafeAssignment(segment)) || runsUnseen(segment, context)
  );
}

/** Commands that run what their arguments or input say, and those that take files the client does not follow. */
function runsUnseen({ words: all }: Segment, context: Context): boolean {
  const words = all.slice(programAt(all));
  const program = words[0]?.value ?? '';
  const rest = words.slice(1);
  if (RUNS_ARGUMENTS.has(program) || program === 'xargs' || all.some((word) => word.text.includes('$HOME')))
    return true;
  if (INTERPRETERS.has(program)) return rest.some((word) => CODE_OPTIONS.test(word.value));
  if (program === 'find') return rest.some((word) => /^-(exec|execdir|ok|okdir)$/.test(word.value));
  if (program === 'sed') return rest.some((word) => /^-\w*f/.test(word.value));
  if (!WALKERS.has(program)) return false;
  return rest.some(
    (word) => !word.value.startsWith('-') && !isInside(absolute(word.value, context.cwd, context.home), context),
  );
}
