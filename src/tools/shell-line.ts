// Turns the commands of a line and what stands between them into the texts a deny or ask rule may span (our own probes, client 2.1.330).
import type { Command, Redirection, TestCommand } from 'unbash';
import type { Obstacle, Script, Segment } from './script.ts';
import type { Item } from './shell-items.ts';
import { isOpaque, seesFiles, seesRemovals } from './shell-obstacles.ts';
import { withoutRedirects } from './shell-source.ts';
import type { Walk } from './shell-walk.ts';
import { setsUntold } from './untold.ts';

/** A command that stands on the line itself. `isInside`: in a compound command. */
export interface Place {
  readonly node: Command | TestCommand;
  readonly isInside: boolean;
}

/** Its source without redirections; inside a compound command with them (our own probes, client 2.1.330). */
function textOf({ node, isInside }: Place, source: string): string {
  if (isInside || node.type === 'TestCommand') return source.slice(node.pos, node.end);
  const cut = node.redirects.filter(({ operator }) => operator !== '<<<');
  return withoutRedirects(node, cut, source);
}

const OPERATOR = /^\s*(&&|\|[|&]?|;|&)\s*/;

/** The line with one blank around its operators, at least up to an `end`, and what stands between its pipes. */
function linesOf(source: string, places: readonly Place[], end: number): Pick<Script, 'line' | 'spans'> {
  const documents = places.flatMap(documentRanges);
  const pieces: string[] = [];
  let [line, piece, at, commands, isInside] = ['', '', 0, 0, false];
  const add = (text: string): void => {
    line += text;
    piece += text;
  };
  const cut = (): void => {
    if (commands > 1) pieces.push(piece.trim());
    [piece, commands] = ['', 0];
  };
  for (const place of places) {
    if (documents.some(({ pos, end }) => pos < place.node.pos && place.node.pos < end)) continue;
    const raw = withoutDocuments(source, at, place.node.pos, documents);
    const between = isInside && place.isInside ? raw : gap(uncommented(raw, isInside));
    if (/^ \|&? $/.test(between)) {
      line += between;
      cut();
    } else add(between);
    add(textOf(place, source));
    commands++;
    at = place.node.end;
    isInside = place.isInside;
  }
  const piped = pieces.length > 0 || line.length > piece.length;
  const rest = withoutDocuments(source, at, Math.max(end, at + source.slice(at).search(/\n|$/)), documents);
  add(gap(uncommented(rest, isInside)).replace(/ ; $/, ''));
  if (piped) cut();
  return { line: line.trim(), spans: [line.trim(), ...pieces] };
}

/** `<< E && ls`, with the document and its end: to the client all of that is the redirection, but for what it runs. */
interface Document {
  readonly pos: number;
  readonly end: number;
}

/** The here-documents of a command; inside a compound command it is read as it is written (our own probes, client 2.1.330). */
function documentRanges({ node, isInside }: Place): readonly Document[] {
  if (node.type !== 'Command') return [];
  return node.redirects
    .filter((redirect) => redirect.type === 'HereDoc')
    .map(({ pos, body, closing }) => ({ pos: isInside ? body.pos : pos, end: closing?.end ?? body.end }));
}

/** The source from `from` to `to` without here-documents. */
function withoutDocuments(source: string, from: number, to: number, documents: readonly Document[]): string {
  let text = '';
  let at = from;
  for (const { pos, end } of documents) {
    if (end <= at || pos > to) continue;
    text += source.slice(at, Math.max(at, pos));
    at = end;
  }
  return text + source.slice(at, Math.max(at, to));
}

/** What stands between commands without comments, but for those inside a compound command. */
const uncommented = (text: string, isInside: boolean): string =>
  text.includes('#') && (!isInside || /\b(?:fi|done|esac)\b/.test(text))
    ? text.replace(/(^|[\s;])#[^\n]*/g, '$1')
    : text;

/** Mostly that is how operators are written. */
const SPACED: ReadonlySet<string> = new Set(['', ' && ', ' || ', ' | ', ' ; ']);

/** Between commands a new line counts as a blank, but not inside a compound command. */
function gap(text: string): string {
  if (SPACED.has(text)) return text;
  return text.replaceAll('\\\n', ' ').replace(OPERATOR, ' $1 ').replaceAll('\n', ' ');
}

/** Outside of quotes a new line counts as a blank. */
const onOneLine = (text: string): string => text.replace(QUOTED_OR_LINE, (found) => (found === '\n' ? ' ' : found));

const QUOTED_OR_LINE = /'[^']*'|"(?:[^"\\]|\\.)*"|\n/gs;

/** A lone command has no line around it. */
const UNSPANNED: Pick<Script, 'line' | 'spans'> = { line: '', spans: [] };

/** A line that is not taken apart: its text is all a rule can be compared with. */
export function unread(source: string): Script {
  const text = source.trim();
  const line = text.replaceAll('\n', ' ');
  return {
    segments: [],
    piped: false,
    spans: [line],
    items: [],
    line,
    whole: text,
    written: text,
    obstacles: new Set(['too long']),
    opaque: true,
    filesVisible: false,
    removalsVisible: false,
    background: false,
  };
}

/** A line taken apart. */
interface Read {
  readonly source: string;
  readonly places: readonly Place[];
  readonly items: readonly Item[];
  readonly cuts: readonly Redirection[];
  readonly obstacles: ReadonlySet<Obstacle>;
  readonly background: boolean;
}

/** A line that was walked through. */
export function scriptOf(walk: Walk): Script {
  const { source, segments, piped, obstacles, background } = walk;
  const opaque = isOpaque(obstacles);
  const { line, spans } = linesAsRead(walk, opaque);
  const isTold = !segments.some(setsUntold);
  return {
    segments,
    piped,
    spans,
    items: walk.items.map(({ text }) => text),
    line,
    whole: wholeOf(source, segments, obstacles),
    written: source.trim(),
    obstacles,
    opaque,
    filesVisible: seesFiles(obstacles) && isTold,
    removalsVisible: seesRemovals(obstacles) && isTold,
    background,
  };
}

/** What a rule may span; a line with a redirected group as it is written, but for the group's redirections (our own probes, client 2.1.330). */
function linesAsRead(read: Read, opaque: boolean): Pick<Script, 'line' | 'spans'> {
  const { source, places, items, cuts, obstacles, background } = read;
  const isSpanned = opaque || places.length > 1 || obstacles.has('loop variable');
  if (!isSpanned && !background) return UNSPANNED;
  if (obstacles.has('redirected group')) {
    const written = onOneLine(withoutRedirects({ pos: 0, end: source.length }, cuts, source));
    return { line: written, spans: [written] };
  }
  const end = opaque ? Math.max(0, ...items.map((item) => item.end)) : 0;
  const { line, spans } = linesOf(source, places, end);
  return { line, spans: isSpanned ? spans : UNSPANNED.spans };
}

/** The text exact rules are compared with: of a lone command its own, else the whole line. */
function wholeOf(source: string, segments: readonly Segment[], obstacles: ReadonlySet<Obstacle>): string {
  const [only] = segments;
  const isLoop = obstacles.has('loop variable') || isOpaque(obstacles);
  return segments.length === 1 && only?.nested === 'no' && !isLoop ? only.text + only.here : source.trim();
}
