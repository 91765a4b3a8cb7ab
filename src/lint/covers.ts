// Turns two rules into whether the first matches everything the second matches; false when that is not certain.
import type { Rule } from '../compile.ts';
import { foldBlanks, matchesCommand, parseCommandPattern } from '../tools/command-pattern.ts';

/** Sound, not complete: true only where every call of the second rule is a call of the first. */
export function covers(wide: Rule, narrow: Rule): boolean {
  if (wide.tool === narrow.tool)
    return wide.content === null || (narrow.content !== null && coversContent(wide.tool, wide.content, narrow.content));
  return wide.content === null && coversTool(wide.tool, narrow.tool);
}

const coversTool = (wide: string, narrow: string) =>
  wide.startsWith('mcp__') &&
  narrow.startsWith('mcp__') &&
  !narrow.includes('*') &&
  (narrow.startsWith(`${wide}__`) || (wide.endsWith('__*') && narrow.startsWith(wide.slice(0, -1))));

function coversContent(tool: string, wide: string, narrow: string): boolean {
  if (tool === 'Bash') return coversCommand(wide, narrow);
  if (tool === 'WebFetch') return coversHost(wide, narrow);
  if (tool === 'Read' || tool === 'Edit') return coversPath(wide, narrow);
  return wide === narrow;
}

// A letter no rule holds stands for the wildcard of the narrow rule: if the wide rule takes it, it takes any text there.
const ANYTHING = '\u{F0001}';

function coversCommand(wide: string, narrow: string): boolean {
  const pattern = parseCommandPattern(wide);
  return wordsOf(narrow).every((text) => matchesCommand(pattern, text, foldBlanks(text)));
}

/** Texts that stand for all a rule matches. */
function wordsOf(content: string): readonly string[] {
  const pattern = parseCommandPattern(content);
  if (pattern.kind === 'exact') return [pattern.text];
  if (pattern.kind === 'prefix') return [pattern.text, `${pattern.text} ${ANYTHING}`];
  return [pattern.parts.join(ANYTHING), ...(pattern.bare === null ? [] : [pattern.bare])];
}

const host = (content: string) => content.replace(/^domain:/, '').toLowerCase();

function coversHost(wide: string, narrow: string): boolean {
  const [a, b] = [host(wide), host(narrow)];
  return a === b || a === '*' || (a.startsWith('*.') && !a.slice(1).includes('*') && b.endsWith(a.slice(1)));
}

function coversPath(wide: string, narrow: string): boolean {
  if (wide.startsWith('!') || narrow.startsWith('!')) return false;
  const folder = wide.replace(/\/\*\*$/, '');
  if (wide === narrow) return true;
  return (
    /^(\/\/|~\/)/.test(wide) && !/[*?[\]]/.test(folder) && narrow.toLowerCase().startsWith(`${folder.toLowerCase()}/`)
  );
}
