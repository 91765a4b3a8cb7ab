// Turns the parts of a command line into whether it reads outside the working directories, or so that nobody can tell, where that is blocked.
import {
  CODE_OPTIONS,
  CODE_READERS,
  INTERPRETERS,
  LAUNCHERS,
  PLACES,
  UNCOMPUTED,
  UNFOLLOWED,
  UNLOOKED,
} from '../facts/bash.ts';
import { FILE_COMMANDS } from '../facts/file-commands.ts';
import { assignmentOf, isHarmlessToReaders } from './assignments.ts';
import { isGated, runsArguments } from './bash-gate.ts';
import { isChange, type Part } from './bash-parts.ts';
import { placedBy } from './bash-place.ts';
import { absolute, type Context, isBelow, isInside } from './context.ts';
import { printsLines, substitutes, substitutesInput } from './sed.ts';
import type { Obstacle, Redirect, Script, Segment, Word } from './shell.ts';
import type { Access } from './shell-paths.ts';
import { bySetting, type Verdict } from './verdict.ts';
import { fileNameOf } from './wrappers.ts';

/** Reading outside the working directories, or so that nobody can tell, asks in every mode when the policy blocks it (semantics 3.3). */
export function blockedRead(script: Script, parts: readonly Part[], context: Context): Verdict | null {
  if (!context.blockReads.on) return null;
  const seen = placedBy(script, context) ?? parts;
  const leaves = seen.some((part) => isChange(part));
  const untraceable =
    script.opaque ||
    UNTRACED.some((obstacle) => script.obstacles.has(obstacle)) ||
    seen.some((part) => isUntraceable(part, context)) ||
    // Behind a change of directory nobody knows where a pipe or git reads, behind `pushd` where anything does.
    (leaves && (script.piped || seen.some(({ program }) => program === 'git'))) ||
    (script.piped && script.obstacles.has('loop variable')) ||
    (seen.length > 1 && seen.some(({ program }) => MOVERS.has(program)));
  return untraceable ? bySetting('ask', context.blockReads) : null;
}

const UNTRACED: readonly Obstacle[] = ['here-document', 'split pipeline'];

function isUntraceable(part: Part, context: Context): boolean {
  const { segment, accesses } = part;
  const { words, assignments, redirects } = segment;
  if (isChange(part) && !staysInside(words[part.start + 1], context)) return true;
  if (redirects.some(isUntraceableTarget)) return true;
  const outside = ({ kind, path, doubt }: Access): boolean => {
    if (kind === 'write' || kind === 'redirect' || kind === 'inside') return false;
    return path === null ? doubt !== 'spelling' : doubt === 'computed' || !isInside(path, context);
  };
  if (accesses.some(outside)) return true;
  if (words.length === 0) return assignments.length > 1 || assignments.some(({ name }) => name === 'IFS');
  return !assignments.every(isHarmlessToReaders) || runsUnseen(part, context);
}

/** `> $((1))`; and `< /dev/null` counts as reading outside. */
const isUntraceableTarget = ({ operator, target }: Redirect): boolean =>
  target !== null && (/^!|\$\(\(/.test(target.value) || (operator === '<' && target.value === '/dev/null'));

/** `cd /work/src`: nothing but a whole path is followed. */
const staysInside = (target: Word | undefined, context: Context): boolean =>
  target?.value.startsWith('/') === true && !target.value.startsWith('//') && isInside(target.value, context);

/** Commands that run what their arguments or input say, edit where they stream, or name a file that lies outside. */
function runsUnseen({ segment, start, program }: Part, context: Context): boolean {
  const { words: all, assignments } = segment;
  const rest = all.slice(start + 1);
  const name = fileNameOf(program);
  if ((program !== 'read' && runsArguments(segment)) || LAUNCHERS.has(program) || name === 'xargs') return true;
  if (all.some(({ value }, i) => value === 'noglob' && /^(?:command|builtin)$/.test(all[i - 1]?.value ?? '')))
    return true;
  if (MOVERS.has(program) && rest.some(({ value }) => !value.startsWith('-'))) return true;
  if (program === '[' && rest.at(-1)?.value !== ']') return true;
  if (mayCompute(program) && rest.some(({ value }) => /^(?:\w+=)?\/\//.test(value))) return true;
  if (INTERPRETERS.has(name) && rest.some((word) => CODE_OPTIONS.test(word.value))) return true;
  if (CODE_READERS.has(name) && isFedCode(segment, rest)) return true;
  if (
    (!SHOWN.has(program) && isGated(withoutValues(segment))) ||
    setsUnseen(all) ||
    rest.some((word) => isComputed(word) && (mayCompute(program) || word.text.startsWith('-')))
  )
    return true;
  if (program === 'sed') return !streams(rest, context);
  if (program === 'git') return gitFolders(rest).some((word) => liesOutside(word, context));
  if (UNFOLLOWED.has(program)) return rest.some((word) => !word.value.startsWith('-') && liesOutside(word, context));
  if (UNLOOKED.has(program) || FILE_COMMANDS.has(program)) return false;
  return [...rest, ...assignments.flatMap(({ value }) => value ?? [])].some((word) => namesPlace(word, context));
}

const MOVERS: ReadonlySet<string> = new Set(['pushd', 'popd', 'chdir']);
/** What these set is nothing that is read. */
const SHOWN: ReadonlySet<string> = new Set(['printf', 'wait']);

/** `declare a=1`: a value counts for nothing here. */
const withoutValues = (segment: Segment): Segment => ({
  ...segment,
  words: segment.words.map((word) =>
    /^[A-Za-z_]\w*=[\w.]*$/.test(word.text) ? { ...word, value: word.value.split('=')[0] ?? '' } : word,
  ),
});

/** `curl x | bash`, `python3 -`: code nobody can see before it runs. */
function isFedCode({ fed, redirects }: Segment, rest: readonly Word[]): boolean {
  const operand = rest.find(({ value }) => value === '-' || !value.startsWith('-'));
  if (operand?.value === '-') return true;
  const isFed = fed || redirects.some(({ operator }) => operator.startsWith('<<'));
  return isFed && (operand === undefined || rest.some(({ value }) => value === '-'));
}

/** `env A=1 ls`, `env dd if=a`: `env` in front sets what may change what a command reads. */
function setsUnseen([first, ...words]: readonly Word[]): boolean {
  if (fileNameOf(first?.value ?? '') !== 'env') return false;
  return words.some((word) => /^\w+=/.test(word.text) && !isHarmlessToReaders(assignmentOf(word)));
}

/** `cat a$((1))`: a path that is computed; what is only written, or no file, is not looked at. */
const isComputed = ({ text, filled }: Word): boolean => filled || text.includes('$((');
const mayCompute = (program: string): boolean =>
  program === 'printf' || !(UNLOOKED.has(program) || UNCOMPUTED.has(program));

/** The folders `git` is told to work in. */
const gitFolders = (rest: readonly Word[]): readonly Word[] =>
  rest.flatMap((word, i) => {
    const [, inside] = /^--(?:git-dir|work-tree)=(.*)$/s.exec(word.value) ?? [];
    if (inside !== undefined) return [{ ...word, value: inside }];
    return /^(?:-C|--git-dir|--work-tree)$/.test(rest[i - 1]?.value ?? '') ? [word] : [];
  });

const streams = (rest: readonly Word[], context: Context): boolean =>
  printsLines(rest) || substitutesInput(rest, /\$[\w({]|`/) || (context.mode === 'acceptEdits' && substitutes(rest));

const liesOutside = (word: Word | undefined, context: Context): boolean =>
  word !== undefined && !isInside(absolute(atHome(word.value, context), context.cwd, context.home), context);

const atHome = (path: string, { home }: Context): string => path.replace(/^\$HOME(?=\/|$)/, home);

/** Whether a word, or what its option is given, is a place outside that every machine has, or leads there past a folder. */
function namesPlace({ text, value }: Word, context: Context): boolean {
  const bare = value.replace(/^(?:-{1,2}\w[\w-]*=|\w+=|-\w(?=\/))/, '');
  const path = text.startsWith("'") ? bare : atHome(bare, context);
  if (/^~[^/]/.test(value) || /^(?:\.\/)?[^./][^/]*\/\.\.(?:\/|$)/.test(path)) return true;
  if (!/^[/~.]/.test(path)) return false;
  const place = absolute(path.replace(/[*?[].*$/, ''), context.cwd, context.home);
  return PLACES.test(place) || place === context.home || isBelow(context.cwd, place)
    ? !isInside(place, context)
    : false;
}
