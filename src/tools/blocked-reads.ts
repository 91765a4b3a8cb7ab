// Turns the parts of a command line into whether it reads outside the working directories, or so that nobody can tell, where that is blocked.
import {
  CODE_OPTIONS,
  CODE_READERS,
  INTERPRETERS,
  LAUNCHERS,
  PIPES,
  PLACES,
  UNCOMPUTED,
  UNFOLLOWED,
  UNLOOKED,
} from '../facts/bash.ts';
import { FILE_COMMANDS } from '../facts/file-commands.ts';
import { assignmentOf, isHarmlessToReaders } from './assignments.ts';
import { isGatedInside, runsArguments } from './bash-gate.ts';
import { changesTwice, isChange, isStackMove, type Part, readsRelatively } from './bash-parts.ts';
import { placedBy } from './bash-place.ts';
import { absolute, type Context, isBelow, isInsideLocked, leadsBack } from './context.ts';
import { isUnblocked, readsFreely } from './own-files.ts';
import { printsLines, substitutes, substitutesInput } from './sed.ts';
import type { Obstacle, Redirect, Script, Segment, Word } from './shell.ts';
import { type Access, mayLeadUp } from './shell-access.ts';
import { declares } from './shell-words.ts';
import { setsUntold } from './untold.ts';
import { bySetting, type Verdict } from './verdict.ts';
import { fileNameOf } from './wrappers.ts';

/**
 * Reading outside the working directories, or so that nobody can tell, asks in every mode when the policy blocks it (semantics 3.3).
 * `confined`: it runs in the sandbox, which blocks reading itself: what nobody can tell is left to it (our own probes, client 2.1.330).
 */
export function blockedRead(
  script: Script,
  parts: readonly Part[],
  context: Context,
  confined: boolean,
): Verdict | null {
  if (!context.blockReads.on) return null;
  const seen = placedBy(script, context) ?? parts;
  const isUnclear = confined && ([...script.obstacles].some((obstacle) => !PLAIN.has(obstacle)) || changesTwice(seen));
  const untraceable =
    !isUnclear &&
    (isUntold(script, seen, context, confined) || seen.some((part) => isUntraceable(part, context, confined)));
  return untraceable ? bySetting('ask', context.blockReads) : null;
}

/** Nobody can tell what the line reads; in the sandbox nobody needs to. */
function isUntold(script: Script, seen: readonly Part[], context: Context, confined: boolean): boolean {
  const isMove = (part: Part, i: number): boolean =>
    part.moves || isStackMove(part) || (isChange(part) && !(staysPlainly(part) && seen[i + 1]?.segment.fed !== true));
  const moves = seen.filter(isMove);
  if (moves.length > 0 && seen.some((part) => !isChange(part) && namesRelatively(part, context))) return true;
  if (confined) return false;
  return (
    seen.some(({ program, segment }, i) => i < seen.length - 1 && program === 'local' && segment.text.includes('=')) ||
    moves.length > 1 ||
    script.opaque ||
    UNTRACED.some((obstacle) => script.obstacles.has(obstacle)) ||
    (script.piped && script.obstacles.has('loop variable'))
  );
}

/** `cd /work`: not with an option or a redirection, nor past a folder (`/work/../work`). */
const staysPlainly = ({ segment: { words, redirects } }: Part): boolean =>
  words.length === 2 && redirects.length === 0 && !/\/\.\.(?:\/|$)/.test(words[1]?.value ?? '');

/** Behind a move nobody followed it is unknown where a name leads; a redirection is not looked at. */
function namesRelatively({ segment, program, start }: Part, context: Context): boolean {
  if (program === 'git') return true;
  if (readsRelatively({ program, start, segment: { ...segment, redirects: [] } }, context)) return true;
  if (UNLOOKED.has(program) || FILE_COMMANDS.has(program) || MOVERS.has(program)) return false;
  return segment.words.slice(start + 1).some(({ value }) => /^(?:-{1,2}\w[\w-]*=)?[^-/~]/.test(value));
}

/** Behind these the client still looks at files. */
const PLAIN: ReadonlySet<Obstacle> = new Set([
  'assignment',
  'assigned pipeline',
  'emptied variable',
  'process environment',
  'loop variable',
]);

const UNTRACED: readonly Obstacle[] = [
  'here-document',
  'split pipeline',
  'assigned output',
  'assigned pipeline',
  'emptied variable',
];

function isUntraceable(part: Part, context: Context, confined: boolean): boolean {
  const { segment, accesses } = part;
  const { words, assignments, redirects } = segment;
  if (isChange(part) && !staysInside(targetOf(part), context)) return true;
  if (redirects.some(isUntraceableTarget) || words.some(hasBadRange)) return true;
  if (!confined && declares(words) && words.some(isUntoldValue)) return true;
  const isFed = redirects.some(({ operator }) => operator === '<');
  const outside = ({ kind, path, up, doubt }: Access): boolean => {
    if (kind === 'write' || kind === 'redirect' || kind === 'inside') return false;
    if (up === true) return true;
    if (path === null) return doubt !== 'spelling' && !confined;
    const isOwn = readsFreely(path, context) || (!isFed && isUnblocked(path, context));
    return doubt === 'computed' || !(isInsideLocked(path, context) || isOwn || (doubt === null && PIPES.test(path)));
  };
  if (accesses.some(outside)) return true;
  if (words.length === 0 && !confined) {
    const isDirected = assignments.length > 0 && redirects.length > 0;
    if (isDirected || setsUntold(segment)) return true;
  }
  if (words.length === 0) return false;
  const isUnknown = !assignments.every(isHarmlessToReaders) || runsUnknown(part);
  if (isUnknown && (!confined || words.some((_, i) => launchesFile(words, i)))) return true;
  return runsUnseen(part, context);
}

/** `export A=$(b)`, `export A=b~1`: a value nobody can tell. */
const isUntoldValue = ({ text, dynamic, filled }: Word): boolean =>
  dynamic || filled || /^\w+=(?:.*~|[=(])/s.test(text);

/** `a[z-b]`: a range the wrong way round, in whatever quotes. */
const hasBadRange = ({ value }: Word): boolean =>
  [...value.matchAll(/(?<=[^[])\[[^\]]*\]/g)].some(([set]) =>
    [...set.matchAll(/(?=([^\]])-([^\]]))/g)].some(([, from = '', to = '']) => from > to),
  );

/** `> $((1))`; and `< /dev/null` counts as reading outside, as every device that is no pipe, and `< a/../b`. */
const isUntraceableTarget = ({ operator, target }: Redirect): boolean =>
  target !== null &&
  (/^!|\$\(\(/.test(target.value) || (operator === '<' && (DEVICES.test(target.value) || leadsBack(target.value))));

const DEVICES = /^\/dev\/(?:null|stderr|tty|fd\/\d{2,})$/;

/** `cd /work/src`: nothing but a whole path is followed. */
const staysInside = (target: Word | undefined, context: Context): boolean =>
  target?.value.startsWith('/') === true && !target.value.startsWith('//') && isInsideLocked(target.value, context);

const targetOf = ({ segment: { words }, start }: Part): Word | undefined =>
  words.slice(start + 1).find(({ value }) => !/^-[LPe@-]*$/.test(value));

/** `exec /usr/bin/watch`, `setsid /bin/rm`: a file outside that is on every machine. */
function launchesFile(words: readonly Word[], at: number): boolean {
  const [, name] = /^\/(?:usr\/)?bin\/(\w+)$/.exec(words[at]?.value ?? '') ?? [];
  if (name === undefined || !words.slice(0, at).some(({ value }) => LAUNCHERS.has(value))) return false;
  return LAUNCHERS.has(name) ? !/^(?:exec|nocorrect)$/.test(name) : /^(?:timeout|nice|nohup|env|rm)$/.test(name);
}

/** Commands that run what their arguments or input say, or change what others read. */
function runsUnknown({ segment, program, start }: Part): boolean {
  const { words: all } = segment;
  const rest = all.slice(start + 1);
  const name = fileNameOf(program);
  if ((program !== 'read' && runsArguments(segment)) || LAUNCHERS.has(program)) return true;
  if (all.some(({ value }, i) => value === 'noglob' && /^(?:command|builtin)$/.test(all[i - 1]?.value ?? '')))
    return true;
  if (program === '[' && rest.at(-1)?.value !== ']') return true;
  if ((program === 'unset' || declares([{ value: program }])) && rest.some(({ text }) => /^\$\w/.test(text)))
    return true;
  if (INTERPRETERS.has(name) && rest.some((word) => CODE_OPTIONS.test(word.value))) return true;
  if (CODE_READERS.has(name) && isFedCode(segment, rest)) return true;
  return (
    (!SHOWN.has(program) &&
      isGatedInside(rest.some(({ value }) => /^-\w*g/.test(value)) ? segment : withoutValues(segment))) ||
    setsUnseen(all)
  );
}

/** Commands that edit where they stream, compute a path, or name a file that lies outside. */
function runsUnseen({ segment, start, program }: Part, context: Context): boolean {
  const { words: all, assignments } = segment;
  const rest = all.slice(start + 1);
  if (fileNameOf(program) === 'xargs') return true;
  if (AWK.test(program) && rest.some(({ value }) => value.includes('getline'))) return true;
  if (MOVERS.has(program) && rest.some((word) => !word.value.startsWith('-') && !staysInside(word, context)))
    return true;
  if (mayCompute(program) && rest.some(({ value }) => /^(?:\w+=)?\/\//.test(value))) return true;
  if (rest.some((word) => isComputed(word) && (mayCompute(program) || word.text.startsWith('-')))) return true;
  if (/^[ef]?grep$/.test(program) && rest.slice(1).some(({ text }) => text.includes('$(('))) return true;
  if (program === 'sed') return !streams(rest, context);
  if (program === 'git') return gitPlaces(rest).some((word) => /[*?[]/.test(word.value) || liesOutside(word, context));
  if (UNFOLLOWED.has(program)) return rest.some((word) => !word.value.startsWith('-') && liesOutside(word, context));
  if (isUnlooked(program) || FILE_COMMANDS.has(program)) return false;
  return [...rest, ...assignments.flatMap(({ value }) => value ?? [])].some((word) => namesPlace(word, context));
}

const AWK = /^[gmn]?awk$/;

/** `echo`, `/bin/echo`; of `find` only what is called so. */
const isUnlooked = (program: string): boolean =>
  UNLOOKED.has(program) || (UNLOOKED.has(fileNameOf(program)) && fileNameOf(program) !== 'find');

const MOVERS: ReadonlySet<string> = new Set(['pushd', 'popd', 'chdir']);
/** What these set is nothing that is read. */
const SHOWN: ReadonlySet<string> = new Set(['getopts', 'printf', 'wait']);

/** `declare a=1`: a value counts for nothing here. */
const withoutValues = (segment: Segment): Segment => ({
  ...segment,
  words: segment.words.map((word) =>
    /^[A-Za-z_]\w*=[^$`]*$/.test(word.text) ? { ...word, value: word.value.split('=')[0] ?? '' } : word,
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
  return words.some((word) => /^\w+=/.test(word.value) && !isHarmlessToReaders(assignmentOf(word)));
}

/** `cat a$((1))`: a path that is computed; what is only written, or no file, is not looked at. */
const isComputed = ({ text, filled }: Word): boolean => filled || text.includes('$((');
const mayCompute = (program: string): boolean =>
  program === 'printf' || !(UNLOOKED.has(program) || UNCOMPUTED.has(program));

/** The folders `git` is told to work in, and the files its options name: they are taken to be there. */
const gitPlaces = (rest: readonly Word[]): readonly Word[] =>
  rest.flatMap((word, i) => {
    const [, inside] = /^--(?:git-dir|work-tree|file)=(.*)$/s.exec(word.value) ?? [];
    if (inside !== undefined) return [{ ...word, value: inside }];
    return /^(?:-[Cf]|--git-dir|--work-tree|--file)$/.test(rest[i - 1]?.value ?? '') ? [word] : [];
  });

const streams = (rest: readonly Word[], context: Context): boolean =>
  printsLines(rest) || substitutesInput(rest, /\$[\w({]|`/) || (context.mode === 'acceptEdits' && substitutes(rest));

const liesOutside = (word: Word | undefined, context: Context): boolean =>
  word !== undefined && !isInsideLocked(absolute(atHome(word.value, context), context.cwd, context.home), context);

const atHome = (path: string, { home }: Context): string => path.replace(/^\$HOME(?=\/|$)/, home);

/** Whether a word, or what its option is given, is a place outside that every machine has, or leads there past a folder. */
function namesPlace({ text, value }: Word, context: Context): boolean {
  const bare = value.replace(/^(?:-{1,2}\w[\w-]*=|\w+=|-\w(?=\/))/, '');
  const path = text.startsWith("'") ? bare : atHome(bare, context);
  if (mayLeadUp(value.replace(/^(?:-{1,2}\w[\w-]*=|\w+=|-\w)/, ''))) return true;
  if (/^~[^/]/.test(value) || /^(?:\.\/)?[^./][^/]*\/\.\.(?:\/|$)/.test(path)) return true;
  if (!/^[/~.]/.test(path)) return false;
  const place = absolute(path.replace(/[*?[].*$/, ''), context.cwd, context.home);
  return PLACES.test(place) || place === context.home || isBelow(context.cwd, place)
    ? !isInsideLocked(place, context)
    : false;
}
