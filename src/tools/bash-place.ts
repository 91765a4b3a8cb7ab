// Turns a line that first names the directory it runs in (`cd ./sub && rm a`) into what runs there.
import { isChange, type Part, partsOf } from './bash-parts.ts';
import { absolute, type Context, isInside } from './context.ts';
import type { Script, Segment, Word } from './shell.ts';

/**
 * What runs behind such a `cd`, seen from there. The client takes the `cd` off when nothing but `&&` joins the commands, neither `git` nor
 * another `cd` is among them, and the directory is one of the working directories, named from the root or with a dot (our own probes,
 * client 2.1.330). Null for any other line.
 */
export function placedBy(script: Script, context: Context): readonly Part[] | null {
  const move = script.segments[0];
  if (move === undefined || script.segments.length < 2 || move.words[0]?.text !== 'cd') return null;
  const target = move.words[1];
  if (target === undefined || move.words.length > 2 || move.redirects.length > 0) return null;
  if (!isPlace(target) || !isChained(script.written)) return null;
  const cwd = absolute(target.value, context.cwd, context.home);
  if (!isInside(cwd, context)) return null;
  const parts = partsOf({ ...script, segments: script.segments.slice(1) }, { cwd, home: context.home });
  const loses = parts.some((part) => isChange(part) || (part.program === 'git' && cwd !== context.cwd));
  return loses ? null : parts;
}

const isPlace = ({ value, dynamic, glob }: Word): boolean =>
  !dynamic && !glob && /^(?:\/|\.(?:\/|$))(?!.*\.\.(?:\/|$))/.test(value);

const isChained = (written: string): boolean =>
  QUOTED.every((quoted) => {
    const bare = written.replace(quoted, '').split('&&');
    return bare.length > 1 && !bare.some((text) => /[;|&\n]/.test(text)) && /^cd\s+\S*\s*$/.test(bare[0] ?? '');
  });

/** With and without what a backslash hides: neither reading may show another operator (our own probes, client 2.1.330). */
const QUOTED = [/\\.|'[^']*'|"(?:\\.|[^"\\])*"/gs, /'[^']*'|"[^"]*"/g];

/**
 * A line as rules see it: without a first `cd` before an `&&` that names from the root where the line already is, and without any other such
 * `cd` of a line the client settles by its commands alone; of a Monitor call the latter only (our own probes, client 2.1.330).
 */
export function withoutStays(
  script: Script,
  { cwd }: Context,
  tool: string,
  isSettled = !(script.piped || script.opaque),
): Script {
  const { written } = script;
  if (!written.includes(cwd)) return script;
  const stay = `cd ${cwd}`;
  const isFirst = tool === 'Bash' && written.startsWith(`${stay} && `);
  const isStay = ({ text, nested, redirects }: Segment, i: number): boolean =>
    text === stay && nested === 'no' && redirects.length === 0 && (isSettled || (isFirst && i === 0));
  const segments = script.segments.filter((segment, i) => !isStay(segment, i));
  const cut = (text: string): string =>
    isFirst && text.startsWith(`${stay} && `) ? text.slice(stay.length + 4) : text;
  const { spans, line, whole } = script;
  const pieces = script.pieces.map((piece, i) => {
    if (!isFirst || i > 0) return piece;
    const [first = piece.first] = segments;
    const text = cut(piece.line);
    return { first, isLone: text === first.text, line: text, written: cut(piece.written) };
  });
  const lines = { spans: spans.map(cut), pieces, line: cut(line) };
  return { ...script, ...lines, segments, whole: cut(whole), written: cut(written) };
}
