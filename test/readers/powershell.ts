// Turns a PowerShell script into the texts of its single-quoted here-strings and the places its grammar objects to.
import { createRequire } from 'node:module';
import path from 'node:path';

type Grammar = typeof import('@vscode/tree-sitter-wasm');
type Node = import('@vscode/tree-sitter-wasm').Node;

const load = createRequire(import.meta.url);

/** Parses with tree-sitter's grammar of PowerShell. */
export async function powershell(): Promise<(bytes: Uint8Array) => Node> {
  const { Language, Parser } = load('@vscode/tree-sitter-wasm') as Grammar;
  const folder = path.dirname(load.resolve('@vscode/tree-sitter-wasm'));
  await Parser.init({ locateFile: () => path.join(folder, 'tree-sitter.wasm') });
  const parser = new Parser();
  parser.setLanguage(await Language.load(path.join(folder, 'tree-sitter-powershell.wasm')));
  return (bytes) => {
    const tree = parser.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (tree === null) throw new Error('the grammar gave no tree');
    return tree.rootNode;
  };
}

/** What is no PowerShell, as `line: text`. */
export function faults(node: Node): readonly string[] {
  const own = node.isError || node.isMissing ? [`${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`] : [];
  return [...own, ...node.children.flatMap((child) => (child === null ? [] : faults(child)))];
}

/** The texts between `@'` and `'@`, as the grammar finds them. */
export function verbatimTexts(node: Node): readonly string[] {
  const found = node.descendantsOfType('verbatim_here_string_characters');
  return found.map((one) => (one?.text ?? '').replace(/^@'\s*\r?\n/, '').replace(/\r?\n'@$/, ''));
}

/** The same by lines: `@'` at the end of one opens, `'@` at the start of one closes; nothing between them is special. */
export function hereStrings(bytes: Uint8Array): readonly string[] {
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
  const found: string[] = [];
  let open: string[] | null = null;
  for (const line of lines) {
    if (open === null && line.endsWith("@'")) open = [];
    else if (open !== null && line.startsWith("'@")) {
      found.push(open.join('\n'));
      open = null;
    } else open?.push(line);
  }
  if (open !== null) throw new Error('a here-string does not end');
  return found;
}
