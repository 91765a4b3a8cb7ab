// Turns one simple command into the texts a rule is compared with: as written, and with wrappers and assignments taken off.
import { CHANGERS, LAUNCHERS, type Launcher, LOCALE_ENVIRONMENT, SAFE_ENVIRONMENT } from '../facts/bash.ts';
import { foldBlanks } from './command-pattern.ts';
import type { Assignment, Segment, Word } from './shell.ts';

/** `only`: which kinds of rule may be compared with this text; behind a bare `xargs` exact rules do not count (semantics 4.3). */
export interface Candidate {
  readonly text: string;
  readonly folded: string;
  readonly only: 'any' | 'not exact' | 'open end';
  /** Behind a launcher (`watch`, `setsid`) an exact ask rule does not beat a wildcard deny. */
  readonly launched: boolean;
}

/** Texts an allow rule is compared with: few wrappers, harmless assignments, the program's quotes removed (semantics 4.3). */
export function allowCandidates(segment: Segment): Candidate[] {
  if (isAlone(segment)) return [written(segment)];
  const found = new Candidates();
  const { assignments, words, text } = segment;
  found.add(text, 'any');
  if (!assignments.every(isHarmless)) return found.list;
  const only = isEven(segment) ? 'any' : 'not exact';
  for (const form of unwrapped(words, allowStep)) {
    found.add(joined(words, form.start), form.xargs ? 'open end' : only);
    found.add(withProgram(words, form.start), form.xargs ? 'open end' : only);
  }
  return found.list;
}

/** Texts a deny or ask rule is compared with: every wrapper, any assignment, dequoted words and the program's base name. */
export function strictCandidates(segment: Segment): Candidate[] {
  if (isAlone(segment)) return strictAlone(segment);
  const found = new Candidates();
  found.add(segment.text, 'any');
  const { assignments, words } = segment;
  assignments.forEach((_, i) => {
    found.add([...assignments.slice(i).map((a) => a.text), joined(words, 0)].join(' '), 'any');
  });
  for (const form of unwrapped(words, strictStep)) {
    const only = form.xargs ? 'not exact' : 'any';
    found.launched = form.launched;
    found.add(joined(words, form.start), only);
    found.add(withProgram(words, form.start), only);
    found.add(values(words, form.start), only);
    if (!form.plain) addBaseForms(found, words, form.start, only);
    if (!form.plain && baseOf(words[form.start]?.value ?? '') === 'env') {
      found.add(/(?:-\w*S|--split-string)[= ]?(.*)$/s.exec(values(words, form.start))?.[1] ?? '', only);
    }
  }
  return found.list;
}

/** Whether nothing can be taken off a command: no assignment, no wrapper, no quote around its program. */
function isAlone({ assignments, words }: Segment): boolean {
  const [program] = words;
  return assignments.length === 0 && program?.quoted === false && !WRAPPERS.has(baseOf(program.text));
}

const candidate = (text: string, folded = foldBlanks(text)): Candidate => ({
  text,
  folded,
  only: 'any',
  launched: false,
});

const written = ({ plain, text }: Segment): Candidate => candidate(text, plain ? text : undefined);

/** The text, its words without quotes, and both with the program's base name where that is another one. */
function strictAlone(segment: Segment): Candidate[] {
  const found = [written(segment)];
  const { plain, text, words } = segment;
  const program = words[0]?.text ?? '';
  const bare = plain ? text : values(words, 0);
  if (bare !== text) found.push(candidate(bare));
  const base = baseOf(program);
  if (base === program || base === '') return found;
  return [...found, ...found.map((one) => candidate(base + one.text.slice(program.length)))];
}

/** Whether single blanks stand between the words: an exact allow rule folds none. */
const isEven = ({ assignments, words, text }: Segment): boolean =>
  text ===
  [...assignments.map((assignment) => assignment.text), joined(words, 0)].filter((part) => part !== '').join(' ');

class Candidates {
  readonly list: Candidate[] = [];
  launched = false;
  add(text: string, only: Candidate['only']): void {
    if (text !== '' && !this.list.some((c) => c.text === text && c.only === only)) {
      this.list.push({ text, folded: foldBlanks(text), only, launched: this.launched });
    }
  }
}

const joined = (words: readonly Word[], start: number): string =>
  words
    .slice(start)
    .map((word) => word.text)
    .join(' ');
const values = (words: readonly Word[], start: number): string =>
  words
    .slice(start)
    .map((word) => word.value)
    .join(' ');

function withProgram(words: readonly Word[], start: number): string {
  const rest = joined(words, start + 1);
  const program = words[start]?.value ?? '';
  return rest === '' ? program : `${program} ${rest}`;
}

/** `/usr/bin/git push` and `git.exe push` as `git push` (semantics 4.3; not `.cmd` or `.bat`). */
function addBaseForms(found: Candidates, words: readonly Word[], start: number, only: Candidate['only']): void {
  const program = words[start]?.value ?? '';
  const base = program.slice(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1).replace(/\.exe$/i, '');
  if (base === '' || base === program) return;
  for (const rest of [joined(words, start + 1), values(words, start + 1)])
    found.add(rest === '' ? base : `${base} ${rest}`, only);
}

/** A program without its folders and `.exe`. */
const baseOf = (program: string): string =>
  !/[/\\.]/.test(program)
    ? program
    : program.slice(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1).replace(/\.exe$/i, '');

/** A command with its first `start` words taken off; `plain`: behind `nice` and `xargs` only simple wrappers are looked through. */
interface Form {
  readonly start: number;
  readonly xargs: boolean;
  readonly plain: boolean;
  readonly launched: boolean;
}

/** How many words a wrapper at `start` takes, 0 when there is none. */
type Step = (words: readonly Word[], start: number) => number;

function unwrapped(words: readonly Word[], step: Step): Form[] {
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

const isHarmless = ({ name, value }: Assignment): boolean => {
  if (value === null || !/^[\w.,:/@%+-]*$/.test(value.text)) return false;
  if (LOCALE_ENVIRONMENT.has(name)) return /^(C|POSIX|C\.UTF-?8|[a-z]{2}_[A-Z]{2}(\.[\w-]+)?)$/i.test(value.text);
  return SAFE_ENVIRONMENT.has(name);
};

/** `xargs` without options shows its command. */
const xargsLength: Step = (words, start) => ((words[start + 1]?.text ?? '-').startsWith('-') ? 0 : 1);

/** Wrappers stripped for allow rules as well (semantics 4.3). */
const allowStep: Step = (words, start) => simpleStep(words[start]?.value ?? '', words, start);

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
const strictStep: Step = (words, start) => {
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
export const programAt = (words: readonly Word[]): number => lastAt(words, checkedStep);

/** The same, behind an `xargs` without options too: what a wildcard allow rule would run. */
export const runAt = (words: readonly Word[]): number =>
  lastAt(words, (all, start) => (all[start]?.value === 'xargs' ? xargsLength : checkedStep)(all, start));

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

/** Wrappers the read-only table looks behind, beside harmless assignments (our own probes, client 2.1.330). */
const READ_ONLY_WRAPPERS: ReadonlySet<string> = new Set(['timeout', 'command', 'builtin', 'noglob']);

/** The words of a command without harmless wrappers; none when an assignment may change what it does. */
export function readOnlyWords(segment: Segment): readonly Word[] {
  if (!segment.assignments.every(isHarmless)) return [];
  let start = 0;
  while (READ_ONLY_WRAPPERS.has(segment.words[start]?.value ?? '')) {
    const length = allowStep(segment.words, start);
    if (length === 0) break;
    start += length;
  }
  return start === 0 ? segment.words : segment.words.slice(start);
}

/** Where the program of a command stands behind the wrappers of allow rules alone. */
export function plainProgramAt(words: readonly Word[]): number {
  let start = 0;
  for (let length = 1; length > 0; start += length) length = start < words.length - 1 ? allowStep(words, start) : 0;
  return start;
}

/** An assignment in front that may change what a command does. */
export const hasUnsafeAssignment = ({ assignments }: Segment): boolean => !assignments.every(isHarmless);

/** The starts of a pipeline a deny or ask rule may span: its first command, as written and without simple wrappers and assignments. */
export function pipelineStarts(segment: Segment): readonly string[] {
  const { text, words, plain } = segment;
  if (plain && isAlone(segment)) return [text];
  const forms = unwrapped(words, allowStep).filter((form) => !form.xargs);
  return [text, ...forms.flatMap((form) => [joined(words, form.start), withProgram(words, form.start)])];
}
