// Turns the words of a command into where its program stands behind the wrappers somebody looks through.
import { CHANGERS, LAUNCHERS, type Launcher } from '../facts/bash.ts';
import type { Assignment, Segment, Word } from './script.ts';

/** A program without its folders and `.exe`. */
export function baseOf(program: string): string {
  const at = Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\'));
  const name = at < 0 ? program : program.slice(at + 1);
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
    const length = xargs ? xargsLength(words, form.start) : (form.plain ? allowStep : step)(words, form.start);
    if (length === 0) break;
    form = {
      start: form.start + length,
      xargs,
      plain: form.plain || xargs || program === 'stdbuf' || (program === 'nice' && length === 1),
      launched: form.launched || LAUNCHERS.has(program ?? ''),
    };
  }
  return forms;
}

/** `xargs` without options shows its command. */
const xargsLength: Step = (words, start) => ((words[start + 1]?.text ?? '-').startsWith('-') ? 0 : 1);

/** Wrappers stripped for allow rules as well (semantics 4.3). */
export const allowStep: Step = (words, start) => simpleStep(words[start]?.value ?? '', words, start);

const simpleStep = (program: string, words: readonly Word[], start: number): number =>
  SIMPLE.get(program)?.(words, start) ?? 0;

const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';

/** A wrapper takes itself and a following `--`; any other option is not understood. */
const afterDashes = (next: string): number => (next === '--' ? 2 : next.startsWith('-') ? 0 : 1);

const stdbufLength: Step = (words, start) => {
  let length = 1;
  while (/^-[oie][L0-9]\w*$/.test(words[start + length]?.text ?? '')) length++;
  return length === 1 ? 0 : length;
};

const timeoutLength: Step = (words, start) => {
  let length = 1;
  for (;;) {
    const word = words[start + length]?.text ?? '';
    if (/^(-k|-s|--signal|--kill-after)$/.test(word)) length += 2;
    else if (word.startsWith('-')) length += 1;
    else return /^\d+(\.\d+)?[smhd]?$/.test(word) ? length + 1 : 0;
  }
};

const niceLength: Step = (words, start) => {
  const next = textAt(words, start + 1);
  if (next === '-n') return /^-?\d+$/.test(textAt(words, start + 2)) ? 3 : 0;
  return /^-\d+$/.test(next) ? 2 : afterDashes(next);
};

const plainLength: Step = (words, start) => afterDashes(textAt(words, start + 1));

const SIMPLE: ReadonlyMap<string, Step> = new Map([
  ['time', (words, start) => (textAt(words, start + 1).startsWith('-') ? 0 : 1)],
  ['nohup', plainLength],
  ['builtin', plainLength],
  ['noglob', plainLength],
  ['command', (words, start) => (textAt(words, start + 1) === '-p' ? 2 : plainLength(words, start))],
  ['nice', niceLength],
  ['stdbuf', stdbufLength],
  ['timeout', timeoutLength],
]);

const WRAPPERS: ReadonlySet<string> = new Set([...SIMPLE.keys(), 'xargs', ...LAUNCHERS.keys(), ...CHANGERS.keys()]);

/** Wrappers only deny and ask rules look behind: privilege and environment changers, and launchers. */
export const strictStep: Step = (words, start) => {
  const program = baseOf(words[start]?.value ?? '');
  if (start > 0 && /^\w+\+?=/.test(words[start]?.text ?? '')) return 1;
  if (program === 'time' && words[start + 1]?.text === '-p') return 2;
  const wrapper = CHANGERS.get(program) ?? LAUNCHERS.get(program);
  if (wrapper === undefined) return simpleStep(program, words, start);
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
  const value = words[start]?.value ?? '';
  const program = value.slice(value.lastIndexOf('/') + 1);
  return program === 'env' ? strictStep(words, start) : simpleStep(program, words, start);
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
