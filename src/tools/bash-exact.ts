// Turns a line of several commands into the allow rule that is the whole of it, or all that stands between two of its pipes.
import type { Rule } from '../compile.ts';
import { isReserved, putsIntoScript } from './bash-gate.ts';
import { type CommandIndex, commandIndex, hiddenExacts } from './command-index.ts';
import { foldBlanks } from './command-pattern.ts';
import type { Context } from './context.ts';
import { allowTexts, strictTexts, writtenAllow, writtenTexts } from './line-texts.ts';
import { lineRule, textRule } from './rule-lookup.ts';
import type { Piece, Script, Segment } from './script.ts';
import { readShell } from './shell.ts';
import { declares, namesVariable } from './shell-words.ts';
import { lasting } from './suspended.ts';
import { plainProgramAt } from './wrappers.ts';

/** The commands of the line that a rule of several commands is; null for any other rule, and with a wildcard, which covers single commands. */
export function commandsOf({ content }: Rule): { readonly line: string; readonly commands: readonly string[] } | null {
  const line = content?.replace(/:\*$/, '') ?? '*';
  if (line.includes('*') || !/[;&|\n]/.test(line)) return null;
  const commands = readShell(line).segments.map(({ text }) => text);
  return commands.length < 2 ? null : { line, commands };
}

/** The allow rule that is the whole line; `asWritten`: with its redirections. */
export interface WholeAllow {
  readonly rule: Rule;
  readonly asWritten: boolean;
}

/** As written alone where nobody can take the line apart, or something in it is read apart; a pipeline that can be taken apart has none (semantics 4.2, our own probes, client 2.1.330). */
export function wholeAllow(script: Script, context: Context): WholeAllow | null {
  const index = commandIndex(lasting(context));
  const { exact, lines } = index;
  if (exact.allow.size + lines.size === 0 || (script.piped && script.obstacles.size === 0)) return null;
  if (script.segments.some((segment) => segment.leads > 0 || isPutInto(segment))) return null;
  const { written, whole, obstacles } = script;
  const verbatim = exactAllow(context, [written]) ?? (isAnalysed(script) ? firstLine(lines, [whole]) : null);
  if (verbatim === null && !exact.allow.hasLines && lines.size === 0) return null;
  if (isAsked(script, index)) return null;
  if (verbatim !== null) return { rule: verbatim, asWritten: true };
  // `! cmd '$A'` is met as it is spelled anew alone.
  if (script.items.length > 0 && namesVariable(whole)) return null;
  const isRead = script.opaque || script.piped || obstacles.has('assignment') || obstacles.has('loop variable');
  if (isRead || script.segments.some(isReserved)) return null;
  const [piece = lonePiece(script)] = script.pieces;
  const find = (texts: readonly string[]): Rule | null =>
    exactAllow(context, texts) ?? (isAnalysed(script) ? firstLine(lines, texts) : null);
  const asWritten = piece ? find(writtenAllow(piece)) : null;
  if (asWritten !== null) return { rule: asWritten, asWritten: true };
  const rule = find([whole, ...(piece ? allowTexts(piece) : [])]);
  return rule && { rule, asWritten: false };
}

/** No exact rule is a `sed` with something put into its script. */
const isPutInto = (segment: Segment): boolean =>
  putsIntoScript(segment) && segment.words[plainProgramAt(segment)]?.value === 'sed';

function exactAllow(context: Context, texts: readonly string[]): Rule | null {
  const rules = lasting(context);
  const rule = textRule(commandIndex(rules).exact.allow, texts);
  return rule !== null && hiddenExacts(rules).has(rule.content ?? '') ? null : rule;
}

/** Without lines that are comments (our own probes, client 2.1.330). */
const uncommented = (written: string): string =>
  written.includes('#') ? written.replace(/^[ \t]*#.*$/gm, '').trim() : written;

/** A command that is the whole line, as it is written; without redirections, and not spelled anew, it is covered by itself. */
function lonePiece(script: Script): Piece | undefined {
  const { segments, whole } = script;
  const written = uncommented(script.written);
  const [first] = segments;
  const isRespelled = namesVariable(whole) && isAnalysed(script) && script.items.length === 0;
  if (first === undefined || (written === whole && !isRespelled)) return undefined;
  return { first: { ...first, ...first.unspelled }, isLone: true, written, line: isRespelled ? whole : written };
}

/** For each piece between the pipes of a line the allow rule that is all of it; empty where there is none. */
export function pieceAllows(script: Script, context: Context): readonly (Rule | null)[] {
  const index = commandIndex(lasting(context));
  const { exact, lines } = index;
  if (!script.piped || script.obstacles.size > 0 || !(exact.allow.hasLines || lines.size > 0)) return [];
  if (script.segments.some((segment) => isReserved(segment) || declares(segment.words))) return [];
  const rules = script.pieces.map((piece) => {
    if (isAsked({ ...script, pieces: [piece] }, index)) return null;
    const texts = allowTexts(piece);
    return exactAllow(context, texts) ?? firstLine(lines, texts);
  });
  return rules.some((rule) => rule !== null) ? rules : [];
}

/** Whether an ask rule is the line of several commands, too, or one command with its redirections. */
function isAsked(script: Script, { exact }: CommandIndex): boolean {
  const { segments, pieces } = script;
  const [only] = segments.length === 1 ? segments : [];
  if (!exact.ask.hasLines || (only === undefined && pieces.every(({ isLone }) => isLone))) return false;
  return lineRule(exact.ask, only ? writtenTexts(only, script) : strictTexts(script, false)) !== null;
}

const firstLine = (lines: CommandIndex['lines'], texts: readonly string[]): Rule | null =>
  lines.size === 0
    ? null
    : (texts.map((text) => lines.get(foldBlanks(text))).find((rule) => rule && !rule.content?.includes('\n')) ?? null);

/** Whether the client knows every word of a line: `$HOME` is one it knows (our own probes, client 2.1.330). */
const isAnalysed = ({ obstacles, whole }: Script): boolean =>
  obstacles.size === 0 ||
  (obstacles.size === 1 && obstacles.has('variable') && !/[$`]/.test(whole.replace(/\$HOME(?!\w)/g, '')));
