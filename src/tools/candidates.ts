// Turns one simple command into the texts a rule is compared with: as written, and with wrappers and assignments taken off.
import { isHarmlessToReaders } from './assignments.ts';
import { harmfulOf, settingsBefore, withBareSettings } from './bare-settings.ts';
import { foldBlanks, isFolded } from './command-pattern.ts';
import type { Segment, Word } from './shell.ts';
import { placeheld } from './shell-filled.ts';
import { spelledAnew } from './shell-home.ts';
import { beforeHere } from './shell-source.ts';
import { declares, namesVariable } from './shell-words.ts';
import {
  bareProgram,
  behind,
  joined,
  spacedTexts,
  type Texts,
  textsFrom,
  toldWords,
  withProgram,
} from './word-texts.ts';
import { allowForms, allowStep, baseOf, type Form, isDuration, isWritten, strictForms } from './wrappers.ts';

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
  const found = allowed(beforeHere(segment));
  if (segment.here === '') return found;
  const written = found.map((one) => withHere(one, segment));
  // With a `$X` in a here-string, in whatever quotes, the command is one without it, too (our own probes, client 2.1.330).
  return namesVariable(segment.here) ? [...written, ...allowed(spelledAnew(segment))] : written;
}

const withHere = (one: Candidate, { here }: Segment): Candidate => ({
  ...one,
  ...candidate(one.text + here),
  only: one.only,
});

function allowed(segment: Segment): Candidate[] {
  if (segment.alone) return [written(segment)];
  const found = new Candidates();
  const { assignments, words, text } = segment;
  found.add(text, 'any');
  const left = harmfulOf(assignments);
  if (left.length > 0) {
    const isEven = text.endsWith([...left.map((one) => one.text), joined(words, 0)].join(' '));
    found.add(settingsBefore(left, words), isEven ? 'any' : 'not exact');
    return found.list;
  }
  const texts = spacedTexts(segment, withBareSettings(words));
  for (const form of allowForms(words, assignments.length > 0)) {
    const isEven = text.endsWith(texts(form.start));
    const only = form.xargs ? 'open end' : isEven ? 'any' : 'not exact';
    found.add(texts(form.start), only);
    // Allowed is a program as one word: `'git status'` is none; behind `xargs` it is as it is written.
    if (!form.xargs && !/\s/.test(words[form.start]?.value ?? ''))
      found.add(withProgram(words, texts, form.start), only);
  }
  return found.list;
}

/**
 * Texts a deny or ask rule is compared with: every wrapper, any assignment, dequoted words and the program's base name. Behind `sudo`, `env`
 * and folders it is compared with the words without quotes, and with what is written only where the client reads a line `asText`, because
 * it asks about it anyway (our own probes, client 2.1.330).
 */
export function strictCandidates(segment: Segment, asText: boolean): Candidate[] {
  const found = strictly(segment, asText);
  const { words, assignments } = segment;
  // A declaration is its name alone to exact rules, too (our own probes, client 2.1.330).
  return words.length > 1 && assignments.length === 0 && declares(words)
    ? [...found, candidate(words[0]?.text ?? '', '')]
    : found;
}

function strictly(segment: Segment, asText: boolean): Candidate[] {
  const { words, here } = segment;
  if (segment.plain) return strict(segment, words, asText);
  const told = toldWords(words, asText);
  // Behind a redirection nothing is compared with its quotes.
  const shown = segment.leads > 0 && !asText ? { ...segment, ...inValues(words) } : segment;
  const held = words.some(({ filled }) => filled) ? { ...segment, ...inPlace(words) } : null;
  const sums = asText || !segment.text.includes('$((') ? words : toldWords(words, true);
  return [
    ...(here === '' ? strict(shown, told, asText) : strictHere(segment, told, asText)),
    ...(held ? strict(held, inPlace(told).words, asText) : []),
    ...(sums.length < words.length ? strict({ ...segment, ...inValues(sums) }, sums, asText).map(unfolded) : []),
  ];
}

/** `zq $((1)) b` is `zq b` to exact rules: with nothing folded no wildcard but `*` meets it (our own probes, client 2.1.330). */
const unfolded = (one: Candidate): Candidate => ({ ...one, folded: '' });

/** Its words without quotes, and the text with its here-strings behind simple wrappers. */
function strictHere(segment: Segment, told: readonly Word[], asText: boolean): Candidate[] {
  const starts = pipelineStarts(beforeHere(segment)).map((text) => candidate(text + segment.here));
  return [...strict({ ...segment, ...inValues(told) }, told, asText), ...starts];
}

type Spelling = Pick<Segment, 'text' | 'words'>;

function respelled(words: readonly Word[], spell: (word: Word) => Word): Spelling {
  const all = words.map(spell);
  return { text: joined(all, 0), words: all };
}

/** Words without quotes. */
const inValues = (words: readonly Word[]): Spelling => respelled(words, (word) => ({ ...word, text: word.value }));

/** Words with what stands for the expansions in them. */
const inPlace = (words: readonly Word[]): Spelling =>
  respelled(words, (word) =>
    word.filled ? { ...word, text: placeheld(word.text), value: placeheld(word.value) } : word,
  );

/** `told`: the words nobody has to guess, which are compared without quotes. */
function strict(segment: Segment, told: readonly Word[], asText: boolean): Candidate[] {
  if (segment.alone) return strictAlone(segment, told, asText);
  const found = new Candidates();
  found.add(segment.text, 'any');
  const { assignments, words, led } = segment;
  if (led !== null) found.add(led, 'any');
  const left = harmfulOf(assignments);
  if (left.length > 0 && (words.length > 0 || left.length < assignments.length))
    found.add(settingsBefore(left, words), isFolded(segment.text) ? 'any' : 'not exact');
  if (asText && assignments.some(({ value }) => value?.dynamic))
    assignments.forEach((_, at) => {
      found.add([...assignments.slice(at).map((one) => one.text), joined(words, 0)].join(' '), 'any');
    });
  const texts = spacedTexts(segment, asText ? words : withBareSettings(words));
  const values = textsFrom(told, ({ value }) => value);
  found.ends = isFolded(texts(0)) && isFolded(values(0));
  if (texts(0) !== values(0)) {
    if (asText) addAsText(found, words, texts);
    else for (const form of strictForms(words)) if (isWritten(words, form)) addForm(found, words, texts, form);
  }
  const splits = /-\w*S|--split-string/.test(values(0));
  for (const form of strictForms(told)) {
    addForm(found, told, values, form);
    if (!form.full) continue;
    addBase(found, told, values, form);
    if (splits && told.slice(0, form.start + 1).some(({ value }) => baseOf(value) === 'env'))
      found.add(split(values(0)), 'any');
  }
  return found.list;
}

/** What stands behind wrappers that are taken off a text, not off words: behind others than simple ones only where nothing in it looks like an operator. */
function addAsText(found: Candidates, words: readonly Word[], texts: Texts): void {
  const written = wordsAsWritten(words);
  const isScript = baseOf(words[0]?.value ?? '') === 'script' && words[1]?.value === '-c';
  const isOdd = OPERATOR.test(texts(0).replace(/\$\{\w+\}/g, ''));
  for (const form of strictForms(written)) {
    if (!isWritten(words, form) && (isOdd || isScript)) continue;
    addForm(found, words, texts, form);
    if (form.full && !/^['"]/.test(written[form.start]?.text ?? '')) addBase(found, written, texts, form);
  }
}

const OPERATOR = /[;|&<>{})#`]/;

/** What the client takes for a wrapper or an option where it reads a text: `\\sudo`, `"A=1"`, but not `"sudo"` (our own probes, client 2.1.330). */
const wordsAsWritten = (words: readonly Word[]): readonly Word[] =>
  words.map((word) => (/^['"]\w+=/.test(word.text) ? word : { ...word, value: word.text.replace(/^\\/, '') }));

const candidate = (text: string, folded = foldBlanks(text)): Candidate => ({
  text,
  folded,
  only: 'any',
  launched: false,
});

const written = ({ plain, text }: Segment): Candidate => candidate(text, plain ? text : undefined);

/** The text, its words without quotes (an empty last one is none), and all with the program's base name where that is another one. */
function strictAlone(segment: Segment, told: readonly Word[], asText: boolean): Candidate[] {
  const found = [written(segment)];
  const { plain, text, words, test } = segment;
  const program = words[0]?.text ?? '';
  const bare = plain ? text : test === '' ? told.map(({ value }) => value).join(' ') : test;
  if (bare !== text) found.push(candidate(bare));
  if (!plain && bare.endsWith(' ')) found.push(candidate(bare.trimEnd()));
  const base = baseOf(program);
  if (base === program || base === '') return found;
  const based = found.filter((one) => asText || one.text !== text || bare === text);
  return [...found, ...based.map((one) => candidate(base + one.text.slice(program.length)))];
}

/** What `env -S` splits: the first such option of a command takes the rest. */
const split = (text: string): string => /(?:-\w*S|--split-string)[= ]?(.*)$/s.exec(text)?.[1] ?? '';

/** Each text once for each kind of rule; equal ones are found by their length. */
class Candidates {
  readonly list: Candidate[] = [];
  launched = false;
  /** Whether the texts added are ends of lines without blanks to fold, or such with another program. */
  ends = false;
  private readonly byLength = new Map<number, Candidate[]>();

  add(text: string, only: Candidate['only']): void {
    const alike = this.byLength.get(text.length) ?? [];
    if (text === '' || alike.some((c) => c.text === text && c.only === only)) return;
    const made = { text, folded: this.ends ? text : foldBlanks(text), only, launched: this.launched };
    this.list.push(made);
    alike.push(made);
    this.byLength.set(text.length, alike);
  }
}

/** A command behind what is taken off, as it is spelled and with its program without quotes; behind `xargs` that is as it is. */
function addForm(found: Candidates, words: readonly Word[], spelled: Texts, { start, xargs, launched }: Form): void {
  const only = xargs ? 'not exact' : 'any';
  const [program, text, rest] = [words[start], spelled(start), spelled(start + 1)];
  found.launched = launched;
  found.add(text, only);
  found.add(text.trimEnd(), only);
  if (xargs && program?.quoted) return;
  for (const name of [program?.value ?? '', bareProgram(program)])
    if (!text.startsWith(`${name} `)) found.add(behind(name, rest), only);
}

/** `/usr/bin/git push` and `git.exe push` as `git push` (semantics 4.3; not `.cmd` or `.bat`). */
function addBase(found: Candidates, words: readonly Word[], spelled: Texts, { start }: Form): void {
  const program = words[start]?.value ?? '';
  const base = baseOf(program);
  if (base === '' || base === program) return;
  const { ends } = found;
  found.ends = false;
  found.add(behind(base.replace(/['"]/g, ''), spelled(start + 1)), 'any');
  found.ends = ends;
}

/** The words of a command without the wrappers the read-only table looks behind; none when an assignment may change what it does. */
export function readOnlyWords({ alone, assignments, words }: Segment): readonly Word[] {
  if (alone) return words;
  if (!assignments.every(isHarmlessToReaders)) return [];
  let start = 0;
  while (/^(?:command|builtin|noglob)$/.test(words[start]?.value ?? '')) {
    const length = allowStep(words, start);
    if (length === 0) break;
    start += length;
  }
  while (words[start]?.value === 'timeout' && isDuration(words[start + 1]?.value ?? '')) start += 2;
  return start === 0 ? words : words.slice(start);
}

/** The starts of a pipeline a wildcard may span: its first command, as written and without simple wrappers and assignments, and `xargs`. */
export function pipelineStarts(segment: Segment, behindXargs = false): readonly string[] {
  const { text, words, plain, alone, test, assignments } = segment;
  // Behind an assignment nobody can tell the value of (`X=$Y a | b`) no rule spans the pipe.
  if ((plain && alone) || test !== '' || assignments.some(({ value }) => value?.dynamic)) return [text];
  if (alone && words[0]?.text === words[0]?.value) return [text, joined(words, 0)];
  const texts = textsFrom(words, (word) => word.text);
  const forms = allowForms(words, false).filter(({ xargs }) => behindXargs || !xargs);
  return [text, ...forms.flatMap(({ start }) => [texts(start), withProgram(words, texts, start)])];
}
