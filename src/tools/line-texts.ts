// Turns a line of several commands into the texts that rules which are one whole text are compared with (our own probes, client 2.1.330).
import { isHarmless } from './assignments.ts';
import type { Piece, Script, Segment, Word } from './script.ts';
import { startOf } from './shell-line.ts';
import { offsetsIn, textsFrom, withProgram } from './word-texts.ts';
import { allowForms, simpleForms } from './wrappers.ts';

/**
 * What `FOO=1 timeout 5 npm a&&npm b > o` is to exact deny and ask rules: `npm a && npm b`, with and without what stands before it; for the
 * line and each piece between its pipes that is more than a command. Deny rules see it as it is `written`, too.
 */
export function strictTexts(script: Script, asWritten: boolean): readonly string[] {
  const { pieces, line, written, obstacles, spans } = script;
  const [start, ...more] = pieces;
  if (start === undefined) return spans;
  const whole = more.length === 0 ? [] : [{ ...start, isLone: false, line, written: written.slice(startOf(written)) }];
  const parts = obstacles.size === 0 || more.length === 0 ? pieces : [];
  return [...whole, ...parts].flatMap((piece) => {
    const starts = strictStarts(piece.first);
    if (piece.isLone) return asWritten ? textsOf({ ...piece, line: piece.written }, starts) : [];
    return textsOf(asWritten ? piece : { ...piece, written: piece.line }, starts);
  });
}

/** One command as it is written, with its quotes, blanks and redirections, and what of that stands behind its simple wrappers and assignments. */
export function writtenTexts(command: Segment, { written }: Script): readonly string[] {
  const line = written.slice(startOf(written));
  const { assignments, words } = { ...command, ...command.unspelled };
  if (assignments.some(({ value }) => value?.dynamic)) return [written, line];
  const offsets = offsetsIn(line, [...assignments, ...words]);
  const kept = assignments.findIndex((one) => !isHarmless(one));
  const starts = simpleForms(words).map(({ start }) => assignments.length + start);
  const ends = [...new Set([kept < 0 ? assignments.length : kept, assignments.length, ...starts])].flatMap((start) => {
    const at = offsets[start];
    if (at === undefined) return [];
    const { text, value } = words[start - assignments.length] ?? { text: '', value: '' };
    return [line.slice(at), value + line.slice(at + text.length)];
  });
  return [written, line, ...ends];
}

/** The same of one piece for exact allow rules, which look behind fewer wrappers and harmless assignments alone. */
export const allowTexts = (piece: Piece): readonly string[] => textsOf(piece, allowStarts(piece.first));

/** Of these its text as it is written. */
export const writtenAllow = (piece: Piece): readonly string[] => allowTexts({ ...piece, line: piece.written });

/** Both texts of a piece, with each start of its first command. */
function textsOf({ first, written, line }: Piece, starts: readonly string[]): readonly string[] {
  const texts = line === written ? [line] : [line, written];
  return texts.flatMap((text) => {
    const rest = text.startsWith(first.text) ? text.slice(first.text.length) : null;
    return rest === null ? [text] : [text, ...starts.map((start) => start + rest)];
  });
}

/** Without wrappers and assignments, and as an exact allow rule sees it. */
function strictStarts(first: Segment): readonly string[] {
  const { plain, alone, assignments, words } = first;
  if ((plain && alone) || assignments.some(({ value }) => value?.dynamic)) return [];
  const forms = [...(assignments.length > 0 ? [{ start: 0 }] : []), ...simpleForms(words)];
  return [...new Set([...startsOf(first, forms), ...allowStarts(first)])];
}

function allowStarts(first: Segment): readonly string[] {
  const { plain, alone, words, assignments } = first;
  if (plain && alone) return [];
  const kept = assignments.findIndex((one) => !isHarmless(one));
  if (kept >= 0) {
    const text = [...assignments.slice(kept), ...words].map((part) => part.text).join(' ');
    return first.text.endsWith(text) ? [text] : [];
  }
  const forms = allowForms(words, assignments.length > 0).filter(
    ({ xargs, start }) => !xargs && !(RUNNERS.test(words[start - 1]?.text ?? '') && isLed(words, start)),
  );
  return startsOf(first, forms).filter((text) => !ASSIGNS.test(text) || first.text.endsWith(text));
}

const ASSIGNS = /^\w+\+?=/;
const isLed = (words: readonly Word[], start: number): boolean => ASSIGNS.test(words[start]?.value ?? '');

/** What runs no assignment. */
const RUNNERS = /^(?:builtin|command|noglob|nohup|time)$/;

/** A command without some of its first words, as it is written and with its program without quotes; blanks are not folded. */
function startsOf({ words, text }: Segment, forms: readonly { readonly start: number }[]): readonly string[] {
  const texts = textsFrom(words, (word) => word.text);
  return forms
    .filter(({ start }) => text.endsWith(texts(start)))
    .flatMap(({ start }, i, { length }) =>
      i < length - 1 ? [texts(start)] : [texts(start), withProgram(words, texts, start)],
    );
}
