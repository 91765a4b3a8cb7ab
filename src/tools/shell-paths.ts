// Turns one simple command into the files it reads and writes, as far as the client recognizes them.
import { STREAMS } from '../facts/bash.ts';
import { FILE_COMMANDS, type FileCommand, reads } from '../facts/file-commands.ts';
import { absolute, type Directories } from './context.ts';
import { printsLines } from './sed.ts';
import type { Segment, Word } from './shell.ts';
import { type Access, type At, access, mayLeadUp, swallowed } from './shell-access.ts';
import { copies } from './shell-copies.ts';
import { wordAtHome } from './shell-home.ts';

/** A program and where its words stand. */
interface Call {
  readonly program: string;
  readonly start: number;
}

/** The files of a command, seen from every directory it may run in. */
export function accessesOf(
  segment: Segment,
  call: Call,
  context: Directories,
  folders: readonly string[],
): readonly Access[] {
  const reader = segment.known ? READERS.get(call.program) : undefined;
  if (reader === undefined && segment.redirects.length === 0) return NO_ACCESS;
  const bare = isBare(segment, call);
  const rest = segment.words.slice(call.start + 1);
  const seenFrom = (cwd: string): readonly Access[] => {
    const operands = reader?.(rest, { context, cwd, bare }) ?? NO_ACCESS;
    return segment.redirects.length === 0 ? operands : [...operands, ...redirectAccesses(segment, context, cwd)];
  };
  return folders.length === 1 ? seenFrom(folders[0] ?? '') : folders.flatMap(seenFrom);
}

const isBare = ({ words, assignments }: Segment, { start }: Call): boolean =>
  start === 0 && assignments.length === 0 && words[0]?.value === 'cp';

function redirectAccesses(segment: Segment, context: Directories, cwd: string): Access[] {
  return segment.redirects.flatMap(({ operator, target }) => {
    if (target === null || operator === '<<' || operator === '<<<' || operator === '<&') return [];
    if (operator === '>&' && /^(\d+|-)$/.test(target.text)) return [];
    if (target.value === '/dev/null' || (operator === '<' && STREAMS.test(target.value))) return [];
    const kind = operator === '<' ? 'read' : 'redirect';
    const homed = target.text.startsWith('"') ? wordAtHome(target, context.home) : target;
    const { value } = homed;
    if (/^[!=]|[$`]/.test(value)) return [{ kind, path: null, doubt: 'variable' }];
    // A redirection's pattern counts as it is written: a deny may match it, and nobody approves it (our own probes, client 2.1.330).
    const isPattern = /[*?]|\[[^[\]\n]*\]/.test(value);
    if (isPattern) return [{ kind, path: absolute(value, cwd, context.home), up: mayLeadUp(value), doubt: 'spelling' }];
    return [access(kind, homed, { context, cwd })];
  });
}

const NO_ACCESS: readonly Access[] = [];

/** How the words behind a program are read. */
type Reader = (rest: readonly Word[], at: At) => readonly Access[];

const fileReader =
  (program: string, command: FileCommand): Reader =>
  (rest, at) => {
    if (command.access === 'copy') return copies(program, rest, at);
    const kind = program === 'sed' && printsLines(rest) ? 'read' : command.access;
    const named = NAMED.get(program)?.(rest) ?? rest;
    const files = operands(command, named);
    const globs = SEES_GLOBS.has(program) ? rest.filter((word) => word.glob && !files.includes(word)) : [];
    const found = [...files, ...globs].map((word) => access(kind, word, at));
    if (found.length === 0 && looksAround(program, rest)) return [here(at)];
    return program === 'rm' ? [...found, ...swallowed(found, at)] : found;
  };

/** Any unquoted glob is one of files: `grep /etc/* a`, `tr a b*` (our own probes, client 2.1.330). */
const SEES_GLOBS: ReadonlySet<string> = new Set(['grep', 'egrep', 'fgrep', 'tr']);

/** The words that may name a file: `jq` reads itself from `-`, and `man` takes a name without folder for a page. */
const NAMED: ReadonlyMap<string, (rest: readonly Word[]) => readonly Word[]> = new Map([
  ['jq', (rest) => rest.filter(({ value }) => value !== '-')],
  [
    'man',
    (rest) =>
      rest.some(({ value }) => /^-\w*l/.test(value))
        ? rest
        : rest.filter(({ value }, i) => /^[-~]|\/|^\.\.?$|\$/.test(value) || rest[i - 1]?.value === '-C'),
  ],
]);

const here = ({ cwd }: At): Access => ({ kind: 'read', path: cwd, doubt: null });

/** What reads the current directory when it names no file (our own probes, client 2.1.330). */
const looksAround = (program: string, rest: readonly Word[]): boolean =>
  program === 'ls' ||
  program === 'rg' ||
  (/^[ef]?grep$/.test(program) && rest.some(({ value }) => /^(?:-[rR]|--recursive)$/.test(value)));

const READERS: ReadonlyMap<string, Reader> = new Map([
  ...[...FILE_COMMANDS].map(([program, command]) => [program, fileReader(program, command)] as const),
  ['find', (rest, at) => searched(rest, at)],
  ['cd', (rest, at) => [moveTarget(rest, at)]],
  ['git', (rest, at) => gitFiles(rest, at)],
]);

/** The folders `cd` names behind its options. */
export const moveOperands = (rest: readonly Word[]): readonly Word[] => {
  const first = rest.findIndex((word) => !/^-./.test(word.value));
  return first < 0 ? [] : rest.slice(first);
};

/** `cd` alone goes home; where `cd a b` goes nobody can tell. */
function moveTarget(rest: readonly Word[], at: At): Access {
  const [target, ...more] = moveOperands(rest);
  if (target === undefined) return { kind: 'read', path: at.context.home, doubt: null };
  return more.length > 0 ? { kind: 'read', path: null, doubt: 'variable' } : access('read', target, at);
}

const DIFF = reads();

const GREP = FILE_COMMANDS.get('grep') ?? reads({ skip: 1 });

/** Options of git that take the next word. */
const GIT_VALUES: ReadonlySet<string> = new Set(['-C', '-c', '--git-dir', '--work-tree', '--namespace']);

/** `git -C sub diff a`: seen from the folder it is told and from where it is called (our own probes, client 2.1.330). */
function gitFiles(rest: readonly Word[], at: At): readonly Access[] {
  let folders = [at.cwd];
  let i = 0;
  for (; rest[i]?.value.startsWith('-') === true; i++) {
    const [option, next] = [rest[i]?.value ?? '', rest[i + 1]?.value ?? ''];
    const folder = absolute(next, folders[folders.length - 1] ?? at.cwd, at.context.home);
    if (option === '-C') folders = /^[/~]/.test(next) ? [folder] : [at.cwd, folder];
    if (GIT_VALUES.has(option)) i++;
  }
  const operands = gitOperands(rest.slice(i));
  return folders.flatMap((cwd) => operands.map((word) => access('read', word, { ...at, cwd })));
}

function gitOperands(rest: readonly Word[]): readonly Word[] {
  const command = rest[0]?.value;
  if (command === 'diff') return operands(DIFF, rest.slice(1)).filter(({ value }) => value !== '/dev/null');
  return command === 'grep' ? operands(GREP, rest.slice(1)) : [];
}

/** The files of a command; behind the first operand an option is one, too: `grep x -n` (our own probes, client 2.1.330). */
function operands(command: FileCommand, rest: readonly Word[]): readonly Word[] {
  const { files, words, takesOver } = readOptions(command, rest);
  const named = words.slice(command.skip - (takesOver ? 1 : 0));
  return [...files, ...named.filter(({ value }) => value !== '' || command.access !== 'read')];
}

/** The files that options name, the operands, and whether an option takes over the part of one. */
function readOptions(command: FileCommand, rest: readonly Word[]) {
  const { instead, pairs, files, glued, anywhere, unordered } = command;
  const values = takesEvery(command, rest) ? [] : command.values;
  const found: Word[] = [];
  const words: Word[] = [];
  let takesOver = false;
  let open = true;
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i];
    if (word === undefined) break;
    const { value } = word;
    const isFirst = words.length === 0;
    const isOption = open && value.startsWith('-') && value !== '-';
    if (isOption && isFirst && value === '--') {
      open = false;
      continue;
    }
    if (isOption && (isFirst || unordered)) takesOver ||= instead?.test(value) === true;
    if (isOption && (isFirst || glued)) found.push(...fileIn(command, word));
    if (!isOption || !(isFirst || anywhere)) words.push(word);
    else {
      const isFile = files.includes(value) || (glued && /^-\w+f$/.test(value));
      const taken = pairs.includes(value) ? 2 : Number(isFile || values.includes(lastOption(command, value)));
      const name = rest[i + taken];
      if (isFile && name !== undefined) found.push(name);
      i += taken;
    }
  }
  return { files: found, words, takesOver };
}

/** Whether an option in front is none the client knows. */
function takesEvery({ flags, values }: FileCommand, rest: readonly Word[]): boolean {
  if (flags === null) return false;
  const isKnown = (option: string): boolean => {
    if (/^-\d+$|^--.*=/s.test(option) || flags.includes(option) || values.includes(option)) return true;
    const letters = [...option.slice(1)].map((letter) => `-${letter}`);
    const value = letters.findIndex((letter) => values.includes(letter));
    return (
      !option.startsWith('--') &&
      letters.slice(0, value < 0 ? letters.length : value).every((one) => flags.includes(one))
    );
  };
  const first = rest.findIndex(({ value }) => !/^-./s.test(value) || value === '--');
  return !rest.slice(0, first < 0 ? rest.length : first).every(({ value }) => isKnown(value));
}

/** `-d` of `-sd`. */
function lastOption({ flags, values }: FileCommand, option: string): string {
  if (flags === null || !/^-[A-Za-z]{2,}$/.test(option)) return option;
  const first = [...option].findIndex((letter) => values.includes(`-${letter}`));
  return first === option.length - 1 ? `-${option.at(-1)}` : option;
}

/** The file an option names in the same word: `--file=x`, `-f=x`, `-fx`; `sed` alone is not asked about `-f=x`. */
function fileIn({ access: use, files, pairs, glued }: FileCommand, word: Word): readonly Word[] {
  const { value } = word;
  const [, option = '', name = ''] =
    (use === 'edit' ? /^(--[^=]*)=(.*)$/s : /^(--[^=]*|-[^-])=(.*)$/s).exec(value) ??
    ((glued && /^(-[^-])(.*)$/s.exec(value)) || []);
  return name !== '' && files.includes(option) && !pairs.includes(option) ? [{ ...word, text: name, value: name }] : [];
}

/** Without a starting point `find` reads the current directory. */
function searched(rest: readonly Word[], at: At): readonly Access[] {
  const found = findOperands(rest).map((word) => access('read', word, at));
  return startingPoints(rest).length === 0 ? [here(at), ...found] : found;
}

/** The starting points of `find` and the files its tests name. */
function findOperands(rest: readonly Word[]): Word[] {
  const points = startingPoints(rest).map((word) => ({ ...word, glob: /[*?[]/.test(word.value) }));
  return [...points, ...rest.filter((_, i) => i > 0 && FILE_TEST.test(rest[i - 1]?.value ?? ''))];
}

/** The tests of `find` whose word the client takes for a place (our own probes, client 2.1.330). */
const FILE_TEST = /^-(?:newer(?:[acmBt]{2})?|anewer|cnewer|samefile|i?path|i?wholename|i?lname)$/;

/** What `find` searches: the words before its tests. */
export function startingPoints(rest: readonly Word[]): Word[] {
  const first = rest.findIndex((word) => word.value.startsWith('-') && !/^-[HLP-]$/.test(word.value));
  return (first < 0 ? rest : rest.slice(0, first)).filter((word) => !word.value.startsWith('-'));
}
