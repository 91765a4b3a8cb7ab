// Turns a command line into the pieces of it where the client looks for removals in bypassPermissions mode.
import { type CommandExpansionPart, forEachChild, type ProcessSubstitutionPart, parse, type SyntaxNode } from 'unbash';
import type { Obstacle } from './script.ts';
import { piecesOf } from './shell-errors.ts';
import { fillingOf, isKnownVariable } from './shell-filled.ts';
import { ESCAPED_BLANK, wordObstacles } from './shell-obstacles.ts';
import { DEEPEST, NO_VALUES } from './shell-walk.ts';

/**
 * Where a word can't be read the client takes the line apart at `&&`, `||`, `;`, `|`, `&` and new lines, also in substitutions, and looks at
 * each piece that holds no such word: in `zq $X; (rm -rf /)`, not in `(zq $X; rm -rf /)` (our own probes, client 2.1.330). Null: all can be
 * read. `inScript`: the line is the script of a `bash -c`.
 */
export function readPieces(source: string, inScript: boolean): readonly string[] | null {
  const pieces: string[] = [];
  let isRead = true;
  const take = (text: string, depth: number): void => {
    const outputs = outputsIn(text);
    const emptied = emptiedOf(text, outputs);
    for (const line of linesOf(emptied))
      for (const unit of unitsOf(parse(line))) {
        if (holdsUnread(unit, { source: line, inScript })) isRead = false;
        else pieces.push(line.slice(unit.pos, unit.end));
      }
    if (depth < DEEPEST) for (const output of outputs) take(bodyOf(output, text), depth + 1);
  };
  take(source, 0);
  return isRead ? null : pieces;
}

/** The line, or what stands between the operators of one that is none. */
const linesOf = (source: string): readonly string[] =>
  (parse(source).errors ?? []).length === 0 ? [source] : piecesOf(source);

type Output = CommandExpansionPart | ProcessSubstitutionPart;

/** The substitutions of a line that stand in no other one, in order. */
function outputsIn(source: string): readonly Output[] {
  const found: Output[] = [];
  const look = (node: SyntaxNode): void => {
    if (node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution') found.push(node);
    else forEachChild(node, look);
  };
  look(parse(source));
  return found.sort((a, b) => a.pos - b.pos);
}

const opensAt = ({ pos }: Output, source: string): number => pos + (source.charAt(pos) === '`' ? 1 : 2);

const bodyOf = (output: Output, source: string): string =>
  output.script?.source ?? source.slice(opensAt(output, source), output.end - 1);

/** `zq "a $(b c)"` as `zq "a $(:)"`. */
function emptiedOf(source: string, outputs: readonly Output[]): string {
  let emptied = '';
  let at = 0;
  for (const output of outputs) {
    emptied += `${source.slice(at, opensAt(output, source))}:`;
    at = output.end - 1;
  }
  return emptied + source.slice(at);
}

/** Commands, each simple or compound. What is said of a whole compound (`! (a)`, `time { a; }`) is one with it. */
function unitsOf(node: SyntaxNode): readonly SyntaxNode[] {
  if (node.type === 'Redirected') return unitsOf(node.command);
  if (!LISTS.has(node.type) || isPrefixed(node)) return [node];
  if (node.type === 'Pipeline') return node.commands.flatMap(unitsOf);
  const units: SyntaxNode[] = [];
  forEachChild(node, (child) => units.push(...unitsOf(child)));
  return units;
}

const LISTS: ReadonlySet<SyntaxNode['type']> = new Set(['Script', 'Statement', 'AndOr', 'Pipeline']);

const isPrefixed = (node: SyntaxNode): boolean =>
  node.type === 'Pipeline' && node.prefixes.length > 0 && node.commands[0]?.type !== 'Command';

/** What the client reads no piece with. */
const UNREAD: ReadonlySet<Obstacle> = new Set<Obstacle>([
  'variable',
  'arithmetic',
  'escape codes',
  'brace expansion',
  'equals expansion',
  'syntax error',
]);

const UNREAD_NODES: ReadonlySet<SyntaxNode['type']> = new Set([
  'Case',
  'Coproc',
  'Function',
  'HereDoc',
  'ProcessSubstitution',
  'Select',
]);

interface Reading {
  readonly source: string;
  readonly inScript: boolean;
}

/** The redirections of a command on its own are nothing to it, those in a compound are. `((a); b)` looks like arithmetic, and is looked at. */
function holdsUnread(unit: SyntaxNode, reading: Reading): boolean {
  if (unit.type === 'Subshell' && reading.source.charAt(unit.pos + 1) === '(') return false;
  if (unit.type !== 'Command') return isUnread(unit, reading);
  return [...unit.prefix, unit.name, ...unit.suffix].some(
    (part) => part !== undefined && part.type !== 'Redirect' && part.type !== 'HereDoc' && isUnread(part, reading),
  );
}

function isUnread(node: SyntaxNode, reading: Reading, inSubshell = false): boolean {
  const { source, inScript } = reading;
  if (UNREAD_NODES.has(node.type) || isPrefixed(node)) return true;
  if (inSubshell && node.type === 'Subshell') return true;
  if (node.type === 'Assignment' && node.value.type === 'Word' && isKnownVariable(node.value.text)) return false;
  if (node.type === 'Word') {
    if (!inScript && ESCAPED_BLANK.test(source.slice(node.pos, node.end))) return true;
    if (fillingOf(node, NO_VALUES) !== null) return false;
    const found = new Set<Obstacle>();
    wordObstacles(node, NO_VALUES, found);
    if (inScript) found.delete('equals expansion');
    if ([...found].some((one) => UNREAD.has(one))) return true;
  }
  let found = false;
  forEachChild(node, (child) => {
    found ||= isUnread(child, reading, inSubshell || node.type === 'Subshell');
  });
  return found;
}
