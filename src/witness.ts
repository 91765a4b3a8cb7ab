// Turns a region into example texts people believe: from the dictionary first, else the rule's own words with readable fillers.
import { DICTIONARY_ANCHORS, type Entry, entriesOf, FILLERS, QUOTED } from './facts/dictionary.ts';
import { has } from './language/chars.ts';
import { type Machine, type Pattern, REST, SEGMENTS, type Token } from './language/machine.ts';
import { headOf, quickly } from './language/quick.ts';
import { accepts } from './language.ts';
import { once } from './once.ts';
import type { Anchors } from './regions/path.ts';
import { cmdlet, type Subject } from './regions.ts';

/** What is wanted: texts of `subject` that `machine` accepts, made after `patterns`; if there are any, they are what it accepts. */
export interface Wanted {
  readonly subject: Subject;
  readonly machine: Machine;
  readonly patterns: readonly Pattern[];
  readonly anchors: Anchors;
}

/** How many dictionary texts of one class are offered. */
const PER_CLASS = 2;

/** Example texts of a region, the most believable first, at most `limit`. Paths keep their letter case; regions ignore it. */
export function textsOf(wanted: Wanted, limit: number): readonly string[] {
  const { subject } = wanted;
  const accepted = acceptedBy(wanted);
  const known = plainFirst(spread(entriesNear(wanted), accepted));
  const own = fillings(wanted).filter((text) => text !== '' && accepted(canonical(subject, text)));
  return [...new Set([...known.slice(0, limit / 2), ...own, ...known])].slice(0, limit);
}

/** Every text of the dictionary in a region, the plain ones first. */
export function knownTexts(wanted: Wanted): readonly string[] {
  const accepted = acceptedBy(wanted);
  return plainFirst(entriesNear(wanted).flatMap(({ text, form }) => (accepted(form) ? [text] : [])));
}

function acceptedBy({ machine, patterns }: Wanted): (form: string) => boolean {
  const may = patterns.length === 0 ? () => true : quickly(patterns);
  return (form) => may(form) && accepts(machine, form);
}

/** An entry of the dictionary in the form in which regions hold it. */
interface Known extends Entry {
  readonly form: string;
}

/** The dictionary's texts of one subject, all and by their first words. */
interface Shelf {
  readonly all: readonly Known[];
  readonly byWord: ReadonlyMap<string, readonly Known[]>;
}

/** The dictionary's texts that may begin like a region's; its paths stand in the directories of the situation. */
function entriesNear({ subject, patterns, anchors }: Wanted): readonly Known[] {
  const { cwd, home } = DICTIONARY_ANCHORS;
  const isThere = subject !== 'path' || (anchors.cwd === cwd && anchors.home === home);
  return beginningWith(headOf(patterns), shelfIn(isThere ? DICTIONARY_ANCHORS : anchors, subject));
}

/** Every text that begins with a head, and maybe others. */
function beginningWith(head: string, { all, byWord }: Shelf): readonly Known[] {
  const [, word] = /^(\S+) /.exec(head) ?? [];
  return word === undefined ? all : (byWord.get(word) ?? []);
}

const shelfIn = once((anchors: Anchors, subject): Shelf => {
  const all = entriesOf(subject).map((entry): Known => {
    const text = anchors === DICTIONARY_ANCHORS ? entry.text : moved(entry.text, anchors);
    return { ...entry, text, form: canonical(subject as Subject, text) };
  });
  const byWord = new Map<string, Known[]>();
  for (const entry of all) {
    const word = /^\S*/.exec(entry.form)?.[0] ?? '';
    const same = byWord.get(word);
    if (same) same.push(entry);
    else byWord.set(word, [entry]);
  }
  return { all, byWord };
});

function moved(text: string, anchors: Anchors): string {
  const { cwd, home } = DICTIONARY_ANCHORS;
  if (text.startsWith(`${cwd}/`)) return anchors.cwd + text.slice(cwd.length);
  return text.startsWith(`${home}/`) ? anchors.home + text.slice(home.length) : text;
}

/** The form in which regions hold a text: paths, hosts and cmdlets in lower case. */
export function canonical(subject: Subject, text: string): string {
  if (subject === 'cmdlet') return cmdlet(text);
  return subject === 'path' || subject === 'host' ? text.toLowerCase() : text;
}

/** Commands without shell operators or expansions are read more easily. */
function plainFirst(texts: readonly string[]): readonly string[] {
  const odd = /[|;&<>$`(){}\\*?]/;
  return [...texts.filter((text) => !odd.test(text)), ...texts.filter((text) => odd.test(text))];
}

function spread(entries: readonly Known[], accepted: (form: string) => boolean): readonly string[] {
  const taken = new Map<string, number>();
  const first: string[] = [];
  for (const { text, form, group } of entries) {
    const count = taken.get(group) ?? 0;
    if (count >= PER_CLASS || !accepted(form)) continue;
    taken.set(group, count + 1);
    first.push(text);
  }
  return first;
}

/** The patterns with their stars filled; not every filling is a member. */
export function fillings({ patterns, ...how }: Omit<Wanted, 'machine'>): readonly string[] {
  return patterns.flatMap((pattern) => fillingsOf(pattern, how));
}

function fillingsOf(pattern: Pattern, { subject, anchors }: Pick<Wanted, 'subject' | 'anchors'>): readonly string[] {
  const folders =
    subject === 'path' ? ['', 'src/', `${anchors.cwd.slice(1)}/`, 'etc/', `${anchors.home.slice(1)}/`] : [''];
  const rows = rowsFor(pattern, subject);
  const reading = (isSpoken: boolean) =>
    rows.flatMap((row) => folders.map((folder) => filled(pattern, row, { folder, spoken: isSpoken })));
  const plain = reading(false);
  if (subject === 'path') return [...new Set(plain.map(restored(anchors)))];
  if (subject !== 'command') return [...new Set(plain)];
  const commands = [...spoken(pattern), ...reading(true).map(folded)];
  const odd = plain.flatMap((text) => [text.trimEnd(), folded(text)]);
  if (pattern.every((token) => typeof token === 'number')) return [...new Set([...commands, ...odd])];
  const isOpen = pattern.at(-1) === REST;
  const closed = [...commands, ...odd].flatMap((text) => (isClosed(text) ? [text] : isOpen ? [`${text}"`] : []));
  return [...new Set(closed)];
}

/** No quote is left open: nobody would run such a line, but for one that an exact rule writes out; an open end closes it. */
const isClosed = (text: string): boolean => text.split('"').length % 2 === 1;

/** So many commands of the dictionary lend their words to a pattern. */
const MOST_LENT = 2;

/** A command's stars filled as people would: with what the dictionary puts after its fixed beginning, with nothing beside a word's letters. */
function spoken(pattern: Pattern): readonly string[] {
  const first = pattern.indexOf(REST);
  if (first < 0 || pattern.length === 1) return [];
  const head = textOf(pattern.slice(0, first));
  const next = pattern.slice(first).find((token) => token !== REST);
  return startsOf(head, next).map((filler) =>
    pattern
      .map((token, i) => {
        if (token !== REST) return token === SEGMENTS ? '' : spanText(token, () => '');
        if (i === first) return filler;
        return isBlank(pattern[i - 1]) ? joinedAt(pattern, i, 'main') : '';
      })
      .join(''),
  );
}

/** What may stand for the first star, by the text before it and the next token that is no star. */
function startsOf(head: string, next: Token | undefined): readonly string[] {
  if (head === '') return [starter(next)];
  if (head.endsWith(' '))
    return next === SLASH
      ? ['src']
      : [...rests(head), 'main'].map((text) => (isFixed(next) && next !== COLON ? `${text} ` : text));
  if (isFixed(next)) return [''];
  return head.endsWith('/') ? ['build', ''] : ['', ...rests(head)];
}

const DASH = 45;
const SLASH = 47;
const COLON = 58;
const isBlank = (token: Token | undefined): boolean => token === 32;
const isFixed = (token: Token | undefined): boolean => token !== undefined && !isBlank(token);
const textOf = (pattern: Pattern): string =>
  pattern.map((token) => (typeof token === 'number' ? String.fromCharCode(token) : '')).join('');

/** What may stand before a leading star's text: a whole command, or one that takes the text as a word. */
const starter = (next: Token | undefined): string =>
  isBlank(next) ? 'npm run deploy' : next === DASH ? 'npm run deploy ' : 'cat ';

const rests = (head: string): readonly string[] =>
  beginningWith(head, shelfIn(DICTIONARY_ANCHORS, 'command'))
    .filter(({ text }) => text.startsWith(head))
    .slice(0, MOST_LENT)
    .map(({ text }) => text.slice(head.length));

/** Quotes help only where a pattern speaks of characters that would end a command. */
function rowsFor(pattern: Pattern, subject: Subject): readonly (readonly string[])[] {
  const odd = pattern.some((token) => typeof token === 'number' && /[;&|<>(){}\n]/.test(String.fromCharCode(token)));
  return subject === 'command' && odd ? [...FILLERS[subject], ...QUOTED] : FILLERS[subject];
}

function filled(pattern: Pattern, row: readonly string[], { folder, spoken: isSpoken }: Reading): string {
  let star = 0;
  return pattern
    .map((token, i) => {
      if (token === SEGMENTS) return folder;
      return spanText(token, () => {
        const filler = row[star++ % row.length] ?? '';
        return isSpoken && token === REST ? joinedAt(pattern, i, filler) : filler;
      });
    })
    .join('');
}

/** What stands for whole folders, and whether stars are filled as people would join words. */
interface Reading {
  readonly folder: string;
  readonly spoken: boolean;
}

/** A filler beside fixed text: a word of its own behind a word, a folder before a slash, no option in the middle of anything. */
function joinedAt(pattern: Pattern, i: number, filler: string): string {
  const [before, after] = [pattern[i - 1], pattern[i + 1]];
  if (before === REST) return '';
  if (!isFixed(before) && !isFixed(after)) return filler;
  if (after === SLASH || (after === REST && pattern[i + 2] === SLASH))
    return isFixed(before) && before !== SLASH ? '' : 'src';
  if (!/^\w+$/.test(filler) || isFixed(after)) return '';
  if (before === SLASH) return filler;
  return /(^| )[\w-]*\w$/.test(textOf(pattern.slice(0, i))) ? ` ${filler}` : '';
}

function spanText(token: Exclude<Token, typeof SEGMENTS>, next: () => string): string {
  if (typeof token === 'number') return String.fromCharCode(token);
  if (token.many) return next();
  const readable = [...'xa1_-'].find((char) => has(token.chars, char.charCodeAt(0)));
  return readable ?? String.fromCharCode(token.chars[0] ?? 0);
}

const folded = (text: string): string => text.trim().replace(/ {2,}/g, ' ');

/** Regions hold lower case; the directories a session has keep theirs. */
export const restored =
  ({ cwd, home, roots = [] }: Anchors) =>
  (text: string): string =>
    [...roots, home, cwd].reduce(
      (now, base) => (now.toLowerCase().startsWith(`${base}/`.toLowerCase()) ? base + now.slice(base.length) : now),
      text,
    );
