// Turns the words of a command into where its program stands behind the wrappers somebody looks through.
import { CHANGERS, LAUNCHERS, type Launcher } from '../facts/bash.ts';
import type { Assignment, Segment, Word } from './script.ts';

/** A program without its folders. */
export const fileNameOf = (program: string): string =>
  program.includes('/') ? program.slice(program.lastIndexOf('/') + 1) : program;

/** A program without its folders, of Windows too, and `.exe`. */
export function baseOf(program: string): string {
  const last = fileNameOf(program);
  const name = last.includes('\\') ? last.slice(last.lastIndexOf('\\') + 1) : last;
  return name.charAt(name.length - 4) === '.' ? name.replace(/\.exe$/i, '') : name;
}

/** A command with its first `start` words taken off; `plain`: behind `nice` and `xargs` only simple wrappers are looked through. */
export interface Form {
  readonly start: number;
  readonly xargs: boolean;
  readonly plain: boolean;
  readonly launched: boolean;
}

/** How many words a wrapper at `start` takes, 0 when there is none. */
type Step = (words: readonly Word[], start: number) => number;

export function unwrapped(words: readonly Word[], step: Step): Form[] {
  const forms: Form[] = [];
  let form: Form = { start: 0, xargs: false, plain: false, launched: false };
  while (form.start < words.length) {
    forms.push(form);
    if (form.xargs) break;
    const program = words[form.start]?.value;
    const xargs = program === 'xargs';
    const length = xargs ? xargsLength(words, form.start) : (form.plain ? plainStep(step) : step)(words, form.start);
    if (length === 0) break;
    form = {
      start: form.start + length,
      xargs,
      plain:
        form.plain || xargs || program === 'stdbuf' || (program === 'nice' && words[form.start + 1]?.text !== '-n'),
      launched: form.launched || LAUNCHERS.has(program ?? ''),
    };
  }
  return forms;
}

/** Behind `nice` and `xargs` deny and ask rules look through simple wrappers and assignments. */
const plainStep =
  (step: Step): Step =>
  (words, start) =>
    step === strictStep && isAssignment(words[start]) ? 1 : allowStep(words, start);

const isAssignment = (word: Word | undefined): boolean => /^\w+\+?=/.test(word?.text ?? '');

/** `xargs` without options shows its command. */
const xargsLength: Step = (words, start) => ((words[start + 1]?.text ?? '-').startsWith('-') ? 0 : 1);

/** Wrappers stripped for allow rules as well, as they are written (semantics 4.3, our own probes). */
export const allowStep: Step = (words, start) => {
  const program = words[start]?.value ?? '';
  const length = SIMPLE.get(program)?.((i) => words[start + i]?.text ?? '') ?? 0;
  const next = words[start + length]?.text ?? '';
  if (next === '--' || (program === 'time' && next === 'time')) return 0;
  return next === 'noglob' && /^(command|builtin)$/.test(program) ? 0 : length;
};

/** Deny and ask rules look behind a wrapper whatever its quotes, and behind a `--`. */
function strictLength(program: string, words: readonly Word[], start: number): number {
  const read = SIMPLE.get(program);
  if (read === undefined) return 0;
  const at = (i: number): string => words[start + i]?.value ?? '';
  const length = program === 'timeout' && at(1) === '--' ? read((i) => at(i + 1)) + 1 : read(at);
  return length > 0 && at(length) === '--' ? length + 1 : length;
}

/** How many words a wrapper takes that does not change who runs a command, by its words; 0: its options are not understood. */
type Length = (at: (i: number) => string) => number;

/** A wrapper takes itself and a following `--`; any other option is not understood. */
const afterDashes: Length = (at) => (at(1) === '--' ? 2 : at(1).startsWith('-') ? 0 : 1);

/** A wrapper whose `--` only deny and ask rules look behind. */
const plainLength: Length = (at) => (at(1) === '--' || !at(1).startsWith('-') ? 1 : 0);

const niceLength: Length = (at) => {
  if (at(1) === '-n') return /^-?\d+$/.test(at(2)) ? 3 : 0;
  return /^-\d+$/.test(at(1)) ? 2 : plainLength(at);
};

const stdbufLength: Length = (at) => {
  let length = 1;
  while (/^-[oie](?:L|\d+[KMG]?)$/.test(at(length))) length++;
  return length === 1 ? 0 : length;
};

const TIMEOUT_OPTION = /^(?:-v|--verbose|--foreground|--preserve-status|-[ks]\w+|--(?:signal|kill-after)=.+)$/;

const timeoutLength: Length = (at) => {
  for (let length = 1; ; length++) {
    if (/^(?:-k|-s|--signal|--kill-after)$/.test(at(length))) length++;
    else if (!TIMEOUT_OPTION.test(at(length))) return isDuration(at(length)) ? length + 1 : 0;
  }
};

export const isDuration = (text: string): boolean => /^\d+(\.\d+)?[smhd]?$/.test(text);

const SIMPLE: ReadonlyMap<string, Length> = new Map([
  ['time', plainLength],
  ['nohup', plainLength],
  ['noglob', plainLength],
  ['builtin', afterDashes],
  ['command', (at) => (at(1) === '-p' ? 2 : afterDashes(at))],
  ['nice', niceLength],
  ['stdbuf', stdbufLength],
  ['timeout', timeoutLength],
]);

const WRAPPERS: ReadonlySet<string> = new Set([...SIMPLE.keys(), 'xargs', ...LAUNCHERS.keys(), ...CHANGERS.keys()]);

/** Wrappers only deny and ask rules look behind: privilege and environment changers, and launchers. */
export const strictStep: Step = (words, start) => {
  const program = baseOf(words[start]?.value ?? '');
  if (start > 0 && isAssignment(words[start])) return 1;
  if (program === 'time' && words[start + 1]?.text === '-p') return 2;
  const wrapper = CHANGERS.get(program) ?? LAUNCHERS.get(program);
  if (wrapper === undefined) return strictLength(program, words, start);
  const length = skipOptions(words, start, wrapper);
  return program === 'script' && !words.slice(start, start + length).some((word) => word.text === '-c')
    ? length + 1
    : length;
};

function skipOptions(words: readonly Word[], start: number, wrapper: Launcher): number {
  let length = 1;
  for (;;) {
    const word = words[start + length]?.text ?? '';
    if (word === '--') return length + 1 + wrapper.operands;
    if (word !== '' && wrapper.values.includes(word)) length += 2;
    else if (word.startsWith('-') || (wrapper.assignments === true && /^\w+=/.test(word))) length += 1;
    else return length + wrapper.operands;
  }
}

/** Where the program of a command stands behind the wrappers and `env` that safety checks look through, by whatever path they are called. */
export const programAt = (segment: Segment): number => (segment.alone ? 0 : lastAt(segment.words, checkedStep));

/** The same, behind an `xargs` without options too: what a wildcard allow rule would run. */
export const runAt = (segment: Segment): number => (segment.alone ? 0 : lastAt(segment.words, runStep));

const runStep: Step = (words, start) => (words[start]?.value === 'xargs' ? xargsLength : checkedStep)(words, start);

function lastAt(words: readonly Word[], step: Step): number {
  let start = 0;
  for (;;) {
    const length = step(words, start);
    if (length === 0 || start + length >= words.length) return start;
    start += length;
  }
}

const checkedStep: Step = (words, start) => {
  const program = fileNameOf(words[start]?.value ?? '');
  return program === 'env' ? strictStep(words, start) : strictLength(program, words, start);
};

/** Where the program of a command stands behind the wrappers of allow rules alone. */
export function plainProgramAt({ alone, words }: Segment): number {
  let start = 0;
  if (alone) return start;
  for (let length = 1; length > 0; start += length) length = start < words.length - 1 ? allowStep(words, start) : 0;
  return start;
}

/** Whether nothing can be taken off a command: no assignment, no wrapper, no quote around its program. */
export function standsAlone(assignments: readonly Assignment[], words: readonly Word[]): boolean {
  const [program] = words;
  return assignments.length === 0 && program?.quoted === false && !WRAPPERS.has(baseOf(program.text));
}
