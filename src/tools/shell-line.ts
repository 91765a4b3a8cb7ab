// Turns the commands of a line and what stands between them into the texts a deny or ask rule may span (our own probes, client 2.1.330).
import type { Command, Redirection, TestCommand } from 'unbash';
import type { Obstacle, Piece, Script, Segment } from './script.ts';
import type { Item } from './shell-items.ts';
import { isOpaque, seesFiles, seesRemovals } from './shell-sight.ts';
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

/** Behind a compound command. */
const LAST_OPERATOR = /(?<=[)}]|\b(?:fi|done|esac))\s*(&&|\|[|&]?|;|&)\s*$/;
const OPERATOR = /^\s*(&&|\|[|&]?|;|&)\s*/;

type Lines = Pick<Script, 'line' | 'spans' | 'pieces'>;

/** The line with one blank around its operators, at least up to an `end`, and what stands between its pipes. `outer`: its own commands. */
function linesOf(source: string, places: readonly Place[], outer: readonly Segment[], end: number): Lines {
  const documents = places.flatMap(documentRanges);
  const spans: string[] = [];
  const pieces: Piece[] = [];
  let [line, piece, at, begin, commands, isInside] = ['', '', 0, startOf(source), 0, false];
  let first = outer[0];
  const add = (text: string): void => {
    line += text;
    piece += text;
  };
  let outputs: Redirection[] = [];
  const cut = (to: number, piped: boolean): void => {
    const text = piece.trimEnd();
    if (commands > 1 && piped) spans.push(text);
    const written = withoutRedirects({ pos: begin, end: to }, piped ? outputs : [], source);
    if (first) pieces.push({ first, isLone: commands < 2 && isOnly(first, text), written, line: text });
    [piece, commands, outputs] = ['', 0, []];
  };
  for (const [i, place] of places.entries()) {
    if (documents.some(({ pos, end }) => pos < place.node.pos && place.node.pos < end)) continue;
    const raw = withoutDocuments(source, at, place.node.pos, documents);
    const plain = isInside && place.isInside ? raw : gap(uncommented(raw, isInside));
    const between = place.isInside ? plain : plain.replace(LAST_OPERATOR, ' $1 ');
    if (/^ \|&? $/.test(between)) {
      line += between;
      const pipe = source.indexOf('|', at);
      cut(pipe, true);
      begin = pipe + between.length - 2;
      first = outer[i];
    } else add(i === 0 ? between.trimStart() : between);
    // Where a redirection stands before a command, its blank is left.
    add((outer[i]?.leads ?? 0) > 0 ? ` ${textOf(place, source)}` : textOf(place, source));
    commands++;
    outputs.push(...outputsOf(place));
    at = place.node.end;
    isInside = place.isInside;
  }
  const rest = withoutDocuments(source, at, Math.max(end, at + source.slice(at).search(/\n|$/)), documents);
  add(gap(uncommented(rest, isInside)));
  cut(source.length, pieces.length > 0);
  const whole = line.trimEnd();
  return { line: whole, spans: [whole, ...spans], pieces };
}

/** `> a`, `2>> b`: to the client no part of what stands between pipes, unlike `2>&1` and `&> a` (our own probes, client 2.1.330). */
const outputsOf = ({ node }: Place): readonly Redirection[] =>
  node.type === 'Command'
    ? node.redirects.filter(
        (redirect) =>
          redirect.type === 'Redirect' &&
          /^>>?$/.test(redirect.operator) &&
          !/[$`*?]/.test(redirect.target?.text ?? '$'),
      )
    : [];

/** Whether a text is one command, whatever redirections stand before it, and no group beside it. */
const isOnly = ({ text, here, leads }: Segment, line: string): boolean =>
  leads > 0 || line.replace(/ ;$/, '') === text + here;

/** Behind the comments a line begins with. */
export const startOf = (source: string): number => /^(?:\s*#[^\n]*\n)*/.exec(source)?.[0].length ?? 0;

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
const UNSPANNED: Lines = { line: '', spans: [], pieces: [] };

/** A line that is not taken apart: its text is all a rule can be compared with. */
export function unread(source: string): Script {
  const text = source.trim();
  const line = text.replaceAll('\n', ' ');
  return {
    segments: [],
    told: null,
    piped: false,
    spans: [line],
    pieces: [],
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
  readonly segments: readonly Segment[];
  readonly items: readonly Item[];
  readonly cuts: readonly Redirection[];
  readonly obstacles: ReadonlySet<Obstacle>;
  readonly background: boolean;
}

/** A line that was walked through. */
export function scriptOf(walk: Walk): Script {
  const { source, segments, piped, obstacles, background } = walk;
  const opaque = isOpaque(obstacles);
  const { line, spans, pieces } = linesAsRead(walk, opaque);
  const isTold = !segments.some(setsUntold);
  return {
    segments,
    told: null,
    piped,
    spans,
    pieces,
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
function linesAsRead(read: Read, opaque: boolean): Lines {
  const { source, places, segments, items, cuts, obstacles, background } = read;
  const isSpanned = opaque || places.length > 1 || obstacles.has('loop variable');
  if (!isSpanned && !background) return UNSPANNED;
  if (obstacles.has('redirected group')) {
    const written = onOneLine(withoutRedirects({ pos: 0, end: source.length }, cuts, source));
    return { line: written, spans: [written], pieces: [] };
  }
  const end = opaque ? Math.max(0, ...items.map((item) => item.end)) : 0;
  const outer = segments.filter(({ nested }) => nested === 'no');
  const lines = linesOf(source, places, outer, end);
  return isSpanned ? lines : { ...UNSPANNED, line: lines.line };
}

/** The text exact rules are compared with: of a lone command its own, else the whole line. */
function wholeOf(source: string, segments: readonly Segment[], obstacles: ReadonlySet<Obstacle>): string {
  const [only] = segments;
  const isLoop = obstacles.has('loop variable') || isOpaque(obstacles);
  return segments.length === 1 && only?.nested === 'no' && !isLoop ? only.text + only.here : source.trim();
}
