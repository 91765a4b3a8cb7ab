// Turns a shell command line into the Script the client sees: its simple commands at any depth, and what keeps it from being checked.
import {
  type Command,
  forEachChild,
  parse,
  type Redirection,
  type SyntaxNode,
  type Word as UnbashWord,
  type WordPart,
} from 'unbash';

/** One word of a command. `value` has quotes and backslashes removed; `dynamic`: it holds an expansion nobody can check. */
export interface Word {
  readonly text: string;
  readonly value: string;
  readonly dynamic: boolean;
  /** Unquoted `*`, `?` or `[..]`. */
  readonly glob: boolean;
  readonly quoted: boolean;
}

export interface Assignment {
  readonly name: string;
  readonly text: string;
  readonly value: Word | null;
}

/** `operator` as written without descriptor (`>`, `>>`, `<`, `&>`, `<<<`, `<<` ...). */
export interface Redirect {
  readonly operator: string;
  readonly target: Word | null;
}

/** Where a command stands: on the line itself, in `( )`, `{ }` or a function, or in a substitution. */
export type Nesting = 'no' | 'group' | 'substitution';

/**
 * One simple command. `text` is its source without redirections, here-documents and comments.
 * `words` are its program and arguments (leading `time` included); `nested`: where it stands.
 */
export interface Segment {
  readonly text: string;
  readonly assignments: readonly Assignment[];
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
  readonly nested: Nesting;
}

/**
 * Why the client cannot check a command before it runs (semantics 4.4), as a code.
 * `subshell` is not lifted by an exact allow rule.
 */
export type Obstacle =
  | 'syntax error'
  | 'too long'
  | 'subshell'
  | 'group'
  | 'case'
  | 'function'
  | 'loop variable'
  | 'select'
  | 'coproc'
  | 'variable'
  | 'command substitution'
  | 'process substitution'
  | 'brace expansion'
  | 'escape codes'
  | 'here-document'
  | 'assignment'
  | 'escaped blank'
  | 'unicode blank'
  | 'equals expansion'
  | 'hidden line'
  | 'arithmetic'
  | 'shell code'
  | 'time -p';

export interface Script {
  readonly segments: readonly Segment[];
  /** The texts of pipelines of two or more commands: rules may span them. */
  readonly pipelines: readonly string[];
  /** The whole line as written, without free redirections and a trailing comment; exact rules are compared with it. */
  readonly whole: string;
  readonly obstacles: ReadonlySet<Obstacle>;
  /** Nobody can take the line apart: wildcard deny and ask rules are compared with its whole text too. */
  readonly opaque: boolean;
  readonly background: boolean;
}

/** Commands longer than this are not taken apart (semantics 4.4 and 10). */
export const LONGEST = 10_000;

interface Walk {
  readonly source: string;
  readonly segments: Segment[];
  readonly pipelines: string[];
  readonly obstacles: Set<Obstacle>;
  background: boolean;
}

/** Obstacles that keep a line from being approved although the client can take it apart. */
const ANALYSABLE: ReadonlySet<Obstacle> = new Set<Obstacle>([
  'loop variable',
  'here-document',
  'assignment',
  'time -p',
  'too long',
]);

/** Reads a command line. Never throws: what cannot be parsed has the obstacle `syntax error`. */
export function readShell(source: string): Script {
  const walk: Walk = { source, segments: [], pipelines: [], obstacles: new Set(), background: false };
  textObstacles(source, walk.obstacles);
  const ast = parse(source);
  if (ast.errors !== undefined && ast.errors.length > 0) walk.obstacles.add('syntax error');
  visit(ast, walk, 'no');
  const { segments, pipelines, obstacles, background } = walk;
  const opaque = [...obstacles].some((obstacle) => !ANALYSABLE.has(obstacle));
  return { segments, pipelines, whole: wholeOf(source, segments), obstacles, opaque, background };
}

/** What the text alone shows: blanks that are none, and lines hidden in quotes. */
function textObstacles(source: string, found: Set<Obstacle>): void {
  if (source.length > LONGEST) found.add('too long');
  if (/[\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/.test(source)) found.add('unicode blank');
}

function visit(node: SyntaxNode, walk: Walk, nested: Nesting): void {
  switch (node.type) {
    case 'Statement':
      if (node.background === true) walk.background = true;
      visit(node.command, walk, nested);
      return;
    case 'Pipeline':
      visitPipeline(node, walk, nested);
      return;
    case 'Command':
      visitCommand(node, [], walk, nested);
      return;
    case 'Subshell':
      walk.obstacles.add('subshell');
      children(node, walk, deeper(nested));
      return;
    case 'CommandExpansion':
    case 'ArithmeticCommandExpansion':
      walk.obstacles.add('command substitution');
      children(node, walk, 'substitution');
      return;
    case 'ProcessSubstitution':
      walk.obstacles.add('process substitution');
      children(node, walk, 'substitution');
      return;
    case 'Coproc':
      walk.obstacles.add('coproc');
      return;
    default:
      if (node.type in COMPOUND) walk.obstacles.add(COMPOUND[node.type as keyof typeof COMPOUND]);
      children(node, walk, node.type === 'Function' || node.type === 'BraceGroup' ? deeper(nested) : nested);
      return;
  }
}

/** Compound commands the client does not check, and how they are called here. */
const COMPOUND = {
  BraceGroup: 'group',
  ArithmeticCommand: 'group',
  Case: 'case',
  Function: 'function',
  For: 'loop variable',
  ArithmeticFor: 'loop variable',
  Select: 'select',
  HereDoc: 'here-document',
} as const satisfies Record<string, Obstacle>;

const deeper = (nested: Nesting): Nesting => (nested === 'no' ? 'group' : nested);

function children(node: SyntaxNode, walk: Walk, nested: Nesting): void {
  if (node.type === 'HereDoc' && node.delimiter?.quoted === true) walk.obstacles.delete('here-document');
  if (node.type === 'Word') wordObstacles(node, walk);
  forEachChild(node, (child) => visit(child, walk, nested));
}

function visitPipeline(node: Extract<SyntaxNode, { type: 'Pipeline' }>, walk: Walk, nested: Nesting): void {
  const time = node.prefixes.find((prefix) => prefix.type === 'Time');
  if (time?.type === 'Time' && time.posix !== undefined) walk.obstacles.add('time -p');
  const first = walk.segments.length;
  node.commands.forEach((command, i) => {
    if (i > 0 || time === undefined) visit(command, walk, nested);
    else if (command.type === 'Command') visitCommand(command, [TIME], walk, nested);
    else walk.obstacles.add('group');
  });
  const texts = walk.segments.slice(first).map((segment) => segment.text);
  if (node.commands.length > 1 && texts.length === node.commands.length) walk.pipelines.push(texts.join(' | '));
}

const TIME: Word = { text: 'time', value: 'time', dynamic: false, glob: false, quoted: false };

function visitCommand(node: Command, lead: readonly Word[], walk: Walk, nested: Nesting): void {
  const own = node.args.map((arg) => (arg.type === 'Word' ? readWord(arg) : plainWord(arg.text)));
  const words = node.name === undefined ? [...lead, ...own] : [...lead, readWord(node.name), ...own];
  const assignments = node.prefix.flatMap((part) =>
    part.type === 'Assignment'
      ? [{ name: part.name, text: part.text, value: part.value.type === 'Word' ? readWord(part.value) : null }]
      : [],
  );
  const redirects = node.redirects.map((redirect) => readRedirect(redirect));
  const text = [...lead.map((word) => word.text), textOf(node, walk.source)].join(' ');
  if (words.length === 0 && assignments.length > 0) walk.obstacles.add('assignment');
  walk.segments.push({ text, assignments, words, redirects, nested });
  forEachChild(node, (child) => visitPart(child, walk));
}

/** The parts of a command: commands in its words are nested, redirect targets and assigned values are words too. */
function visitPart(node: SyntaxNode, walk: Walk): void {
  if (node.type === 'Word') wordObstacles(node, walk);
  visit(node, walk, 'substitution');
}

function readRedirect(node: Redirection): Redirect {
  if (node.type === 'HereDoc') return { operator: '<<', target: null };
  return { operator: node.operator, target: node.target === undefined ? null : readWord(node.target) };
}

const plainWord = (text: string): Word => ({
  text,
  value: text,
  dynamic: /[$`]/.test(text),
  glob: false,
  quoted: false,
});

function readWord(word: UnbashWord): Word {
  const parts = word.parts ?? [];
  return {
    text: word.text,
    value: word.value,
    dynamic: parts.some(isDynamic),
    glob:
      parts.length > 0
        ? parts.some((part) => part.type === 'Glob' || part.type === 'ExtendedGlob')
        : /[*?[]/.test(word.text),
    quoted: word.text !== word.value,
  };
}

const DYNAMIC: ReadonlySet<string> = new Set([
  'SimpleExpansion',
  'ParameterExpansion',
  'CommandExpansion',
  'ArithmeticExpansion',
  'ProcessSubstitution',
  'BraceExpansion',
]);

function isDynamic(part: WordPart): boolean {
  if (part.type === 'DoubleQuoted' || part.type === 'LocaleString') return part.parts.some(isDynamic);
  return DYNAMIC.has(part.type);
}

const OBSTACLES: Readonly<Record<string, Obstacle>> = {
  SimpleExpansion: 'variable',
  ParameterExpansion: 'variable',
  BraceExpansion: 'brace expansion',
  AnsiCQuoted: 'escape codes',
};

function wordObstacles(word: UnbashWord, walk: Walk): void {
  if (/\\[ \t\n]/.test(outsideQuotes(word.text))) walk.obstacles.add('escaped blank');
  if (word.text.startsWith('=') && word.text.length > 1) walk.obstacles.add('equals expansion');
  if (/\n#/.test(word.value)) walk.obstacles.add('hidden line');
  for (const part of word.parts ?? []) partObstacles(part, walk);
}

function partObstacles(part: WordPart, walk: Walk): void {
  const obstacle = OBSTACLES[part.type];
  if (obstacle !== undefined) walk.obstacles.add(obstacle);
  if (part.type === 'DoubleQuoted') for (const child of part.parts) partObstacles(child, walk);
}

const outsideQuotes = (text: string): string => text.replace(/'[^']*'|"(?:[^"\\]|\\.)*"/gs, '');

/** A command's source with its redirections cut out. */
function textOf(node: Command, source: string): string {
  const { redirects } = node;
  if (redirects.length === 0) return source.slice(node.pos, node.end).trim();
  let text = '';
  let at = node.pos;
  for (const redirect of [...redirects].sort((a, b) => a.pos - b.pos)) {
    text += source.slice(at, redirect.pos).trimEnd();
    at = redirect.end;
  }
  return (text + source.slice(at, node.end)).trim();
}

function wholeOf(source: string, segments: readonly Segment[]): string {
  const [only] = segments;
  return segments.length === 1 && only?.nested === 'no' ? only.text : source.trim();
}
