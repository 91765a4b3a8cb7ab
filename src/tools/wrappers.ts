// Turns the words of a command into where its program stands behind the wrappers somebody looks through.
import { CHANGERS, LAUNCHERS, type Launcher } from '../facts/bash.ts';
import { isHarmlessText } from './environment.ts';
import type { Assignment, Segment, Word } from './script.ts';

/** A program without its folders. */
export const fileNameOf = (program: string): string =>
  program.includes('/') ? program.slice(program.lastIndexOf('/') + 1) : program;

/** A program without its folders, of Windows too, and `.exe`. */
export function baseOf(program: string): string {
  if (!/[/\\.]/.test(program)) return program;
  const last = fileNameOf(program);
  const name = last.includes('\\') ? last.slice(last.lastIndexOf('\\') + 1) : last;
  return name.charAt(name.length - 4) === '.' ? name.replace(/\.exe$/i, '') : name;
}

/** A command with its first `start` words taken off. `launched`: a launcher is among them; `full`: every wrapper is. */
export interface Form {
  readonly start: number;
  readonly xargs: boolean;
  readonly full: boolean;
  readonly launched: boolean;
}

/** How many words a wrapper at `start` takes, 0 when there is none. */
type Step = (words: readonly Word[], start: number) => number;

const WRITTEN: Form = { start: 0, xargs: false, full: false, launched: false };

/**
 * What an allow rule is compared with: `nohup time a` as written and as `a`, but not as `time a`; and what stands behind an `xargs`
 * there. `led`: assignments in front are taken off together with the wrappers (our own probes, client 2.1.330).
 */
export function allowForms(words: readonly Word[], led: boolean): readonly Form[] {
  const start = behindAll(words, 0, allowStep);
  const simple = { ...WRITTEN, start };
  return withXargs(words, led ? [simple] : [WRITTEN, simple], ({ value }) => value);
}

/**
 * What a deny or ask rule is compared with. Of `time sudo env a` that is the whole, `sudo env a` without the simple wrappers in front
 * and `a` without any, but not `env a` (our own probes, client 2.1.330).
 */
export function strictForms(words: readonly Word[]): readonly Form[] {
  const full = fullForm(words);
  const forms: Form[] = [...(full.start === 0 ? [] : [WRITTEN]), full, ...simpleForms(words)];
  if (!full.ends) forms.push({ ...full, full: false, start: behindLast(words, full.start) });
  const next = { ...full, full: false, start: full.start + 1 };
  if (isFolder(words[full.start])) forms.push(next, { ...next, start: behindAll(words, next.start, simpleStep) });
  return withXargs(words, forms, ({ value }) => baseOf(value));
}

/** Whether only simple wrappers and assignments are taken off, none by its path, and a plain `xargs`: what is left is compared as it is written, too. */
export function isWritten(words: readonly Word[], { start, xargs }: Form): boolean {
  const end = xargs ? start - 1 : start;
  if (xargs && words[end]?.text !== 'xargs') return false;
  let at = 0;
  while (at < end) {
    const word = words[at];
    const length = isAssignment(word) ? 1 : strictLength(word?.value ?? '', words, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** `a/`: a program without a name to the client, and what stands behind it is one (our own probes, client 2.1.330). */
const isFolder = (word: Word | undefined): boolean =>
  word !== undefined && word.value !== '' && baseOf(word.value) === '';

/** Behind the simple wrappers in front, and the assignments these run. */
export function simpleForms(words: readonly Word[]): Form[] {
  const forms: Form[] = [];
  for (let start = 0, last = -1; start > last; ) {
    last = start;
    start = behindAll(words, start, allowStep);
    forms.push({ ...WRITTEN, start }, { ...WRITTEN, start: behindAll(words, start, harmlessStep) });
    start = behindAll(words, start, (_, at) => (isAssignment(words[at]) ? 1 : 0));
    forms.push({ ...WRITTEN, start });
  }
  return forms;
}

/** Behind all wrappers but `stdbuf` and a `nice` without `-n`; `ends`: what `script` runs is not looked into. */
export function fullForm(words: readonly Word[]): Form & { readonly ends: boolean } {
  let launched = false;
  let ends = false;
  const step: Step = (_, start) => {
    const program = baseOf(words[start]?.value ?? '');
    if (ends || isHalfWrapper(words, start)) return 0;
    const length = strictStep(words, start);
    launched ||= length > 0 && LAUNCHERS.has(program);
    ends = length > 0 && program === 'script';
    return length;
  };
  const start = behindAll(words, 0, step);
  return { start, xargs: false, full: true, launched, ends };
}

const isHalfWrapper = (words: readonly Word[], start: number): boolean => {
  const program = baseOf(words[start]?.value ?? '');
  return program === 'stdbuf' || (program === 'nice' && words[start + 1]?.text !== '-n');
};

/** Behind such a one, by whatever path it is called, and behind simple wrappers and assignments. */
const behindLast = (words: readonly Word[], start: number): number =>
  behindAll(words, start + (isHalfWrapper(words, start) ? strictStep(words, start) : 0), simpleStep);

/** Where a command begins behind all wrappers that a step takes off, one behind the other; something is left. */
function behindAll(words: readonly Word[], from: number, step: Step): number {
  let start = from;
  for (;;) {
    const length = step(words, start);
    if (length === 0 || start + length >= words.length) return start;
    start += length;
  }
}

/** Each form once, and with it what stands behind an `xargs` without options. */
function withXargs(words: readonly Word[], forms: readonly Form[], nameOf: (word: Word) => string): readonly Form[] {
  const found = new Map<number, Form>();
  const add = (form: Form): void => {
    if (form.start < words.length && !found.has(form.start)) found.set(form.start, form);
  };
  for (const form of forms) {
    const program = words[form.start];
    add(form);
    const length = program !== undefined && nameOf(program) === 'xargs' ? xargsLength(words, form.start) : 0;
    if (length > 0) add({ ...form, start: form.start + length, xargs: true, full: false });
  }
  return [...found.values()];
}

/** Behind `nice`, `stdbuf` and the like deny and ask rules look through simple wrappers and assignments. */
const simpleStep: Step = (words, start) => (isAssignment(words[start]) ? 1 : allowStep(words, start));

/** `NODE_ENV=a`: harmless assignments are taken off before the others, too (our own probes, client 2.1.330). */
export const harmlessStep: Step = (words, start) => {
  const [, name = '', text = ''] = /^(\w+)=(.*)$/s.exec(words[start]?.text ?? '') ?? [];
  return isHarmlessText(name, text) ? 1 : 0;
};

const isAssignment = (word: Word | undefined): boolean => /^\w+\+?=/.test(word?.value ?? '');

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
const plainLength: Length = (at) => (at(1) === '--' || !/^(?:-|!$)/.test(at(1)) ? 1 : 0);

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

/** `timeout` with its options. */
export const timeoutOptions: Length = (at) => {
  for (let length = 1; ; length++) {
    if (/^(?:-k|-s|--signal|--kill-after)$/.test(at(length))) length++;
    else if (!TIMEOUT_OPTION.test(at(length))) return length;
  }
};

const timeoutLength: Length = (at) => {
  const length = timeoutOptions(at);
  return isDuration(at(length)) ? length + 1 : 0;
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
  if (program === 'time' && words[start + 1]?.value === '-p') return words[start + 2]?.value === '--' ? 3 : 2;
  const wrapper = CHANGERS.get(program) ?? LAUNCHERS.get(program);
  if (wrapper === undefined) return strictLength(program, words, start);
  const length = skipOptions(words, start, wrapper);
  return program === 'script' && !words.slice(start, start + length).some((word) => word.value === '-c')
    ? length + 1
    : length;
};

function skipOptions(words: readonly Word[], start: number, wrapper: Launcher): number {
  let length = 1;
  for (;;) {
    const word = words[start + length]?.value ?? '';
    if (word === '--') return length + 1 + operandsOf(wrapper, words[start + length + 1]);
    if (word !== '' && wrapper.values.includes(word)) length += 2;
    else if (word.startsWith('-') || (wrapper.assignments === true && /^\w+=/.test(word))) length += 1;
    else return length + operandsOf(wrapper, words[start + length]);
  }
}

const operandsOf = ({ operands }: Launcher, next: Word | undefined): number =>
  operands !== 'a number' ? operands : /^(?:0x[\da-f]+|\d+)$/i.test(next?.value ?? '') ? 1 : 0;

/** Where the program of a command stands behind the wrappers and `env` that safety checks look through, by whatever path they are called. */
export const programAt = (segment: Segment): number => (segment.alone ? 0 : behindAll(segment.words, 0, checkedStep));

/** The same, behind an `xargs` without options too: what a wildcard allow rule would run. */
export const runAt = (segment: Segment): number => (segment.alone ? 0 : behindAll(segment.words, 0, runStep));

const runStep: Step = (words, start) =>
  baseOf(words[start]?.value ?? '') === 'xargs' ? xargsLength(words, start) : behindExe(words, start);

const checked =
  (nameOf: (program: string) => string, shellOnly: RegExp): Step =>
  (words, start) => {
    const written = words[start]?.value ?? '';
    const program = nameOf(written);
    if (written !== program && shellOnly.test(program)) return 0;
    return program === 'env' ? strictStep(words, start) : strictLength(program, words, start);
  };

const checkedStep = checked(fileNameOf, /^(?:builtin|command|noglob)$/);
const behindExe = checked(baseOf, /^(?:builtin|noglob)$/);

/** Where a shell stands in whose script the client looks: behind whatever deny and ask rules look behind, and right behind `busybox`. */
export function shellAt(words: readonly Word[]): number {
  const start = behindAll(words, 0, (_, at) => (isUnseenStart(words, at) ? 0 : strictStep(words, at)));
  return start + (/^(?:busy|toy)box$/.test(baseOf(words[start]?.value ?? '')) ? 1 : 0);
}

/** `script -c`, `time -p`. */
const isUnseenStart = (words: readonly Word[], at: number): boolean => {
  const name = baseOf(words[at]?.value ?? '');
  const option = words[at + 1]?.value;
  return (name === 'script' && option === '-c') || (name === 'time' && option === '-p');
};

/** Where the program of a command stands behind the wrappers of allow rules alone. */
export function plainProgramAt({ alone, words }: Segment): number {
  let start = 0;
  if (alone) return start;
  for (let length = 1; length > 0; start += length) length = start < words.length - 1 ? allowStep(words, start) : 0;
  return start;
}

/** Whether nothing can be taken off a command: no assignment, no wrapper, no folder, no quote around its program. */
export function standsAlone(assignments: readonly Assignment[], words: readonly Word[]): boolean {
  const [program] = words;
  if (program === undefined || assignments.length > 0 || program.quoted || program.text !== program.value) return false;
  const base = baseOf(program.text);
  return base !== '' && !WRAPPERS.has(base);
}
