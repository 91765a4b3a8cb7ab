// Turns a test (`[ .. ]`, `[[ .. ]]`, `test ..`) into what keeps the client from reading or from trusting it (measured on all short tests of fifteen words and on every operator, client 2.1.330).
import { forEachChild, type SyntaxNode } from 'unbash';
import type { Segment, Word } from './script.ts';
import { baseOf, runAt } from './wrappers.ts';

const OPERATOR = /^(?:[=!]?=|=~|-[A-Za-z]+)$/;
const UNARY = /^-[A-Za-z]+$/;

/**
 * Whether a command that begins with an unquoted `[` is no test to the client: `[a]`, `[ a`, `[ a b ]`, `[ -f a -o -f b ]`. A test is
 * `! ! [-f] WORD [= WORD]` before the last bracket, or nothing.
 */
export function isBrokenTest(words: readonly Word[]): boolean {
  const [first, ...rest] = words;
  if (first?.text.startsWith('[') !== true) return false;
  if (first.text !== '[' || rest.pop()?.text !== ']') return true;
  if (rest.length === 0) return false;
  const tokens = rest.map(({ text }) => text);
  while (tokens[0] === '!') tokens.shift();
  if (UNARY.test(tokens[0] ?? '')) tokens.shift();
  tokens.shift();
  if (!OPERATOR.test(tokens[0] ?? '')) return tokens.length > 0;
  return tokens.length !== 2;
}

/** The operators that compare numbers. */
export const COMPARES = /^-(?:eq|ne|lt|le|gt|ge)$/;
const NUMBER = /^-?(?:\d+(?:#\w+)?|0[xX][\dA-Fa-f]+)$/;

/** Nothing is as good as a number. */
const isNumber = (token: string | undefined): boolean => token === undefined || NUMBER.test(token);

/** Whether a test makes a shell evaluate what is no number (`[ a -eq 1 ]`, `-t a`) or a subscript (`-v a[1]`), which may run commands. */
export const evaluates = (tokens: readonly string[]): boolean =>
  tokens.some((token, i) => {
    const after = tokens[i + 1];
    if (after !== undefined && (token === '-v' || token === '-R')) return after.includes('[');
    if (token === '-t') return !isNumber(after);
    return COMPARES.test(token) && i > 0 && !(isNumber(tokens[i - 1]) && isNumber(after));
  });

/** Whether a plain line may hold a test that has to be looked at. */
export const mayEvaluate = (line: string): boolean =>
  (line.includes('test') && / -(?:[tvR]|eq|ne|l[te]|g[te])(?: |$)/.test(line)) ||
  (line.includes('$') && line.includes('[') && /printf|exit|return/.test(line));

/** The words and operators of `[[ .. ]]`, in their order. */
export function tokensOf(node: SyntaxNode): readonly string[] {
  if (node.type === 'TestUnary') return [node.operator, node.operand.value];
  if (node.type === 'TestBinary') return [node.left.value, node.operator, node.right.value];
  const found: string[] = [];
  forEachChild(node, (child) => {
    found.push(...tokensOf(child));
  });
  return found;
}

/** `[ a -eq 1 ]`, `nice test -t a`, `printf '$a[b]'`. */
export function testsOddly(segment: Segment): boolean {
  const at = runAt(segment);
  const program = baseOf(segment.words[at]?.value ?? '');
  if (/^(?:printf|exit|return)$/.test(program)) return segment.words.slice(at + 1).some(subscripts);
  if (program !== '[' && program !== 'test') return false;
  const own = segment.words.slice(at + 1, program === '[' ? -1 : undefined);
  return evaluates(own.map(({ value }) => value));
}

/** To the client a subscript that may expand; what does expand is looked at elsewhere. */
const subscripts = ({ value, dynamic, filled }: Word): boolean =>
  !dynamic && !filled && value.includes('[') && value.replace(/\$HOME(?!\w)/g, '').includes('$');
