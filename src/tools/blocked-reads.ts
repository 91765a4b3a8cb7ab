// Turns the parts of a command line into whether it reads outside the working directories, or so that nobody can tell, where that is blocked.
import {
  CODE_OPTIONS,
  CODE_READERS,
  INTERPRETERS,
  LAUNCHERS,
  PLACES,
  RUNS_ARGUMENTS,
  UNCOMPUTED,
  UNFOLLOWED,
  UNLOOKED,
} from '../facts/bash.ts';
import { FILE_COMMANDS } from '../facts/file-commands.ts';
import { isHarmlessToReaders } from './assignments.ts';
import { findRuns } from './bash-gate.ts';
import { isChange, type Part } from './bash-parts.ts';
import { placedBy } from './bash-place.ts';
import { absolute, type Context, isBelow, isInside } from './context.ts';
import type { Assignment } from './script.ts';
import { printsLines, substitutes, substitutesInput } from './sed.ts';
import type { Script, Segment, Word } from './shell.ts';
import type { Access } from './shell-paths.ts';
import { bySetting, type Verdict } from './verdict.ts';
import { fileNameOf } from './wrappers.ts';

/** Reading outside the working directories, or so that nobody can tell, asks in every mode when the policy blocks it (semantics 3.3). */
export function blockedRead(script: Script, parts: readonly Part[], context: Context): Verdict | null {
  if (!context.blockReads.on) return null;
  const seen = placedBy(script, context) ?? parts;
  const untraceable =
    script.opaque || script.obstacles.has('here-document') || seen.some((part) => isUntraceable(part, context));
  return untraceable ? bySetting('ask', context.blockReads) : null;
}

function isUntraceable(part: Part, context: Context): boolean {
  const { segment, accesses } = part;
  if (isChange(part) && segment.words[part.start + 1]?.value !== context.cwd) return true;
  const outside = ({ kind, path, doubt }: Access): boolean => {
    if (kind === 'write' || kind === 'redirect' || kind === 'inside') return false;
    return path === null ? doubt !== 'spelling' : !isInside(path, context);
  };
  return (
    accesses.some(outside) ||
    (segment.words.length > 0 && !segment.assignments.every(isHarmlessToReaders)) ||
    runsUnseen(part, context)
  );
}

/** Commands that run what their arguments or input say, edit where they stream, or name a file that lies outside. */
function runsUnseen({ segment, start, program }: Part, context: Context): boolean {
  const { words: all, assignments } = segment;
  const rest = all.slice(start + 1);
  const name = fileNameOf(program);
  if ((RUNS_ARGUMENTS.has(program) && program !== 'read') || LAUNCHERS.has(name) || name === 'xargs') return true;
  if (INTERPRETERS.has(name) && rest.some((word) => CODE_OPTIONS.test(word.value))) return true;
  if (CODE_READERS.has(name) && isFedCode(segment, rest)) return true;
  if ((name === 'find' && findRuns(rest)) || setsUnseen(all) || (mayCompute(program) && rest.some(isComputed)))
    return true;
  if (program === 'sed') return !streams(rest, context);
  if (program === 'git') return gitFolders(rest).some((word) => liesOutside(word, context));
  if (UNFOLLOWED.has(program)) return rest.some((word) => !word.value.startsWith('-') && liesOutside(word, context));
  if (UNLOOKED.has(program) || FILE_COMMANDS.has(program)) return false;
  return [...rest, ...assignments.flatMap(({ value }) => value ?? [])].some((word) => namesPlace(word, context));
}

/** `curl x | bash`, `python3 -`: code nobody can see before it runs. */
function isFedCode({ fed, redirects }: Segment, rest: readonly Word[]): boolean {
  const operand = rest.find(({ value }) => value === '-' || !value.startsWith('-'));
  if (operand?.value === '-') return true;
  const isFed = fed || redirects.some(({ operator }) => operator.startsWith('<<'));
  return isFed && (operand === undefined || rest.some(({ value }) => value === '-'));
}

/** `env A=1 ls`: `env` in front sets what may change what a command reads. */
function setsUnseen([first, ...words]: readonly Word[]): boolean {
  if (fileNameOf(first?.value ?? '') !== 'env') return false;
  const command = words.findIndex(({ text }) => !/^(?:-|\w+=)/.test(text));
  const own = command < 0 ? words : words.slice(0, command);
  return own.some((word) => /^\w+=/.test(word.text) && !isHarmlessToReaders(assignmentOf(word)));
}

function assignmentOf({ text, value, ...word }: Word): Assignment {
  const at = text.indexOf('=');
  return { name: text.slice(0, at), text, value: { ...word, text: text.slice(at + 1), value: value.slice(at + 1) } };
}

/** `cat a$((1))`: a path that is computed; what is only written, or no file, is not looked at. */
const isComputed = ({ text }: Word): boolean => text.includes('$((');
const mayCompute = (program: string): boolean =>
  program === 'find' || program === 'printf' || !(UNLOOKED.has(program) || UNCOMPUTED.has(program));

/** The folders `git` is told to work in. */
const gitFolders = (rest: readonly Word[]): readonly Word[] =>
  rest.flatMap((word, i) => {
    const [, inside] = /^--(?:git-dir|work-tree)=(.*)$/s.exec(word.value) ?? [];
    if (inside !== undefined) return [{ ...word, value: inside }];
    return /^(?:-C|--git-dir|--work-tree)$/.test(rest[i - 1]?.value ?? '') ? [word] : [];
  });

const streams = (rest: readonly Word[], context: Context): boolean =>
  printsLines(rest) || substitutesInput(rest) || (context.mode === 'acceptEdits' && substitutes(rest));

const liesOutside = (word: Word | undefined, context: Context): boolean =>
  word !== undefined && !isInside(absolute(word.value, context.cwd, context.home), context);

/** Whether a word, or what its option is given, is a place outside that every machine has, or leads there past a folder. */
function namesPlace({ text, value }: Word, context: Context): boolean {
  const path = value.replace(/^(?:-{1,2}\w[\w-]*=|\w+=|-\w(?=\/))/, '').replace(/^\$HOME(?=\/|$)/, context.home);
  if (/^~[^/]/.test(text) || /^(?:\.\/)?[^./][^/]*\/\.\.(?:\/|$)/.test(path)) return true;
  if (!/^[/~.]/.test(path)) return false;
  const place = absolute(path.replace(/[*?[].*$/, ''), context.cwd, context.home);
  return PLACES.test(place) || place === context.home || isBelow(context.cwd, place)
    ? !isInside(place, context)
    : false;
}
