// Finds in a parsed shell command what keeps the client from checking it before it runs (semantics 4.4, our own probes, client 2.1.330).
import type { Command, Redirection, SyntaxNode, Word as UnbashWord, WordPart } from 'unbash';
import type { Obstacle, Segment, Word } from './script.ts';
import { PLAIN_ARITHMETIC, type Values } from './shell-filled.ts';
import { expandsEquals, listsInBraces } from './shell-plain.ts';
import { knownValue } from './shell-words.ts';

const UNICODE_BLANK = /[\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/;

/** Also in quotes: a blank behind a backslash, and a line that goes on without a blank before the backslash. */
export const ESCAPED_BLANK = /\\[ \t]|(?:^|[^ \t])\\\n/;

/** Adds what the text of a whole line tells, quoted or not. */
export function sourceObstacles(source: string, found: Set<Obstacle>): void {
  if (UNICODE_BLANK.test(source)) found.add('unicode blank');
  if (quotesInBraces(source)) found.add('quote in braces');
  if (expandsEquals(source)) found.add('equals expansion');
  if (source.includes('`') && backquotesProgram(source.replace(/'[^']*'/g, ''))) found.add('may be misread');
  if (!source.includes('\\')) return;
  if (ESCAPED_BLANK.test(source)) found.add('escaped blank');
  if (endsInBackslash(source)) found.add('syntax error');
}

/** ``echo $(`a`)``, ``$(a; `b`)``: backquotes where a substitution names a program. */
function backquotesProgram(source: string): boolean {
  let inside = false;
  let first = false;
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '`' && inside && first) return true;
    if (char === '(') inside = source.charAt(at - 1) === '$';
    else if (char === ')' || char === '`') inside = false;
    if (/[(;&|\n]/.test(char)) first = true;
    else if (!/\s/.test(char)) first = false;
  }
  return false;
}

function endsInBackslash(source: string): boolean {
  let at = source.length;
  while (source[at - 1] === '\\') at--;
  return (source.length - at) % 2 === 1;
}

/** A line that goes on right before or behind a `|`, or ends in a backslash (our own probes, client 2.1.330). */
export function splits({ commands }: Extract<SyntaxNode, { type: 'Pipeline' }>, source: string): boolean {
  const ends = [...commands.slice(1).map(({ pos }) => pos), source.length];
  return commands.some(({ end }, i) => {
    const between = source.slice(end, ends[i]);
    return between.includes('\\\n') && (i < commands.length - 1 || between.trim() === '\\');
  });
}

/** `(a; b)`: between commands in parentheses the client knows `&&`, `||`, `|` and new lines (our own probes, client 2.1.330). */
export function holdsList({ body, end }: Extract<SyntaxNode, { type: 'Subshell' }>, source: string): boolean {
  const ends = [...body.commands.slice(1).map(({ pos }) => pos), end];
  return body.commands.some((command, i) => source.slice(command.end, ends[i]).includes(';'));
}

/** `foo { "a" }`: a quote behind an unquoted brace, in a comment or a here-document too (our own probes, client 2.1.330). */
const quotesInBraces = (source: string): boolean =>
  source.includes('{') && /\{[^{}]*["']/.test(source.replace(/'[^']*'|"(?:[^"\\]|\\.)*"/gs, '"'));

/** `cat /proc/1/environ`, and what else begins so, in whatever quotes (our own probes, client 2.1.330). */
export const namesEnvironment = ({ words, redirects, assignments }: Segment): boolean =>
  [...words, ...redirects.map(({ target }) => target), ...assignments.map(({ value }) => value)].some(
    (word) => word !== null && /\/proc\/.*\/environ/s.test(word.value),
  );

/** `foo a = b`; behind a variable the client reads no further (our own probes, client 2.1.330). */
export function assignsOddly(words: readonly Word[]): boolean {
  const at = words.findIndex(({ text }) => text === '=');
  return (
    at >= 0 && !words.slice(0, at).some(({ dynamic, filled, text }) => dynamic && !filled && !/^"?\$HOME\b/.test(text))
  );
}

/** How many redirections stand before the program: `> a ls`, also `<<< x ls`. */
export const leadingRedirects = ({ name, redirects }: Command): number =>
  redirects.filter(({ pos }) => pos < (name?.pos ?? 0)).length;

/** `echo {a} > b`: to the client the braces name a descriptor. */
const namesDescriptor = ({ name, suffix, redirects }: Command, source: string): boolean =>
  redirects.some(({ pos }) => {
    const before = [name, ...suffix].findLast((part) => part !== undefined && part.pos < pos);
    return before?.type === 'Word' && /^\{\w+\}$/.test(before.text) && !/\d/.test(source.charAt(pos));
  });

/** `cat <> a`, `cat < }`, `ls {fd}> a`, `ls <& -1`: the client does not recognize the shape. */
function isOdd(redirect: Redirection): boolean {
  if (redirect.operator === '<>' || redirect.descriptor?.type === 'FileDescriptorVariable') return true;
  if (redirect.type !== 'Redirect') return false;
  const target = redirect.target?.text ?? '';
  return redirect.operator.endsWith('&') ? /^-./.test(target) : target === '}';
}

/** `ls 2>&-`, `ls >& a:b`: what the shell makes of the target nobody knows. */
const copiesOddly = (redirect: Redirection): boolean =>
  redirect.type === 'Redirect' &&
  redirect.operator.endsWith('&') &&
  !/^[\w./][\w./-]*$/.test(redirect.target?.value ?? '');

/** How many words stand before a redirection that more words follow, 0 without one. */
export function wordsBeforeRedirect({ name, suffix }: Command): number {
  const last = suffix.findLastIndex((part) => part.type === 'Word');
  const first = suffix.findIndex((part) => part.type === 'Redirect' && /^(?:&?>|<(?!<))/.test(part.operator));
  return name === undefined || first < 0 || first > last ? 0 : 1 + first;
}

/** `a && b > c <<< d`: a last here-document or here-string behind another redirection is one of the whole line to the client (our own probes, client 2.1.330). */
function feedsBehindRedirect({ redirects }: Command, source: string, isJoined: boolean): boolean {
  const last = redirects.at(-1);
  if (redirects.length < 2 || last === undefined) return false;
  if (last.type === 'HereDoc') return isJoined;
  return last.operator === '<<<' && !/\S/.test(source.slice(last.end));
}

/** A command's redirections. `joined`: a `&&`, `||` or pipe stands before the command. */
export function redirectObstacles(
  node: Command,
  { head, redirects }: Segment,
  {
    source,
    joined,
    obstacles,
    cuts,
  }: {
    readonly source: string;
    readonly joined: boolean;
    readonly obstacles: Set<Obstacle>;
    readonly cuts: Redirection[];
  },
): void {
  if (feedsBehindRedirect(node, source, joined)) {
    obstacles.add('redirected group');
    if (node.redirects.at(-1)?.type === 'HereDoc') cuts.push(...node.redirects.slice(0, -1));
  }
  if (head > 0) obstacles.add('words behind a redirection');
  if (node.redirects.some(isOdd)) obstacles.add('redirection');
  if (node.redirects.some(copiesOddly)) obstacles.add('odd descriptor');
  if (redirects.some(({ operator, target }) => operator !== '<<<' && /^(?:\$HOME|"\$HOME"\S)/.test(target?.text ?? '')))
    obstacles.add('variable');
  if (redirects.some(({ operator, target }) => operator !== '<<<' && target?.value.includes('\n')))
    obstacles.add('redirection over lines');
  if (namesDescriptor(node, source)) obstacles.add('syntax error');
}

/** Adds what keeps a word from being checked; commands inside it are looked at elsewhere. */
export function wordObstacles(word: UnbashWord, values: Values, found: Set<Obstacle>): void {
  const { text, parts } = word;
  if (/^=[A-Za-z_]/.test(text)) found.add('equals expansion');
  if (text.includes('{') && (opensBraces(text) || (isPartlyQuoted(parts) && listsInBraces(word.value))))
    found.add('brace expansion');
  if (text.startsWith('-') && text.includes('$((')) found.add('arithmetic');
  if (/\$HOME(?::[A-Za-z&]|\[)/.test(text)) found.add('variable');
  if (word.value.includes('\n#')) found.add('hidden line');
  if (text.includes('$${') && text.replace(/'[^']*'|("(?:[^"\\]|\\.)*")/gs, '$1').includes('$${'))
    found.add('may be misread');
  if (parts === undefined) {
    if (text.includes('$') && outsideQuotes(text).replace(/\\./gs, '').includes('$')) found.add('variable');
    return;
  }
  if (knownValue(parts, values) !== null) found.add('assignment');
  else for (const part of parts) partObstacles(part, found, false);
}

function partObstacles(part: WordPart, found: Set<Obstacle>, quoted: boolean): void {
  switch (part.type) {
    case 'SimpleExpansion':
      if (part.text !== '$HOME') found.add('variable');
      return;
    case 'ParameterExpansion':
      found.add('variable');
      if (/^\$\{(?:\(|\{|\$\{|\w+\[\()/.test(part.text)) found.add('may be misread');
      if (quoted && part.text.includes("'")) found.add('syntax error');
      return;
    case 'BraceExpansion':
      found.add('brace expansion');
      return;
    case 'AnsiCQuoted':
    case 'LocaleString':
      found.add('escape codes');
      return;
    case 'ExtendedGlob':
      found.add('syntax error');
      return;
    case 'Literal':
      if (!quoted && part.text.replace(/\\./gs, '').includes('$')) found.add('variable');
      return;
    case 'ArithmeticExpansion':
      if (isOddSum(part.text)) found.add('may be misread');
      if (quoted || !PLAIN_ARITHMETIC.test(part.text)) found.add('arithmetic');
      return;
    case 'DoubleQuoted':
      for (const child of part.parts) partObstacles(child, found, true);
      return;
    default:
      return;
  }
}

/** `$((a "b"))`, `((1 + 'x'))`: quotes and comments, and a text or an output behind an operand (our own probes, client 2.1.330). */
function isOddSum(text: string): boolean {
  const inner = text.slice(text.indexOf('((') + 2).replace(/\$\{[^}]*\}/g, 'x');
  return /['`#]|\\(?!\n)/.test(inner) || /(?:[\w\])}"]|\+\+|--)\s*(?:"|\$\()/.test(inner.replace(/"[^"]*"/g, '"'));
}

const isPartlyQuoted = (parts: readonly WordPart[] = []): boolean =>
  parts.length > 1 && parts.some(({ type }) => type === 'SingleQuoted' || type === 'DoubleQuoted');

/** Braces the client takes for an expansion: before a `,` or `..`, around a quote, escaped on both sides. */
function opensBraces(text: string): boolean {
  const outside = text.replace(QUOTED, (quoted) => `"${quoted.replace(/[^{]/g, '')}`);
  const bare = outsideQuotes(text);
  return follows(outside, '{', ',', '..') || opensBehind(bare);
}

const opensBehind = (bare: string): boolean =>
  follows(bare, ',', '{') || follows(bare, '..', '{') || follows(bare, '{', '\\}');

/** Whether any of some texts stands behind another one, anywhere. */
function follows(text: string, first: string, ...then: readonly string[]): boolean {
  const at = text.indexOf(first);
  return at >= 0 && then.some((one) => text.lastIndexOf(one) >= at + first.length);
}

const QUOTED = /'[^']*'|"(?:[^"\\]|\\.)*"/gs;
const outsideQuotes = (text: string): string => text.replace(QUOTED, '');

/** The obstacle a compound command is, whatever stands in it. */
export function compoundObstacle(node: SyntaxNode, source: string): Obstacle | undefined {
  const obstacle = COMPOUND.get(node.type);
  if (node.type !== 'ArithmeticCommand' && node.type !== 'ArithmeticFor') return obstacle;
  const text = source.slice(node.pos, node.end);
  return isOddSum(node.type === 'ArithmeticFor' ? (/^.*?\)\)/s.exec(text)?.[0] ?? text) : text)
    ? 'may be misread'
    : obstacle;
}

/** Compound commands the client does not check, and how they are called here. */
const COMPOUND: ReadonlyMap<SyntaxNode['type'], Obstacle> = new Map([
  ['BraceGroup', 'group'],
  ['ArithmeticCommand', 'group'],
  ['Case', 'case'],
  ['Function', 'function'],
  ['For', 'loop variable'],
  ['ArithmeticFor', 'group'],
  ['Select', 'select'],
]);

/** `cat <<'EOF' > out`: what follows on the line of the operator. */
export function documentObstacles(
  { delimiter, body, end }: Extract<SyntaxNode, { type: 'HereDoc' }>,
  source: string,
  found: Set<Obstacle>,
): void {
  const rest = restOfLine(source, end).trim();
  if (delimiter?.quoted !== true || rest !== '') found.add('here-document');
  if (delimiter?.quoted !== true && /(?<!\\)\$\{\{/.test(body.text)) found.add('may be misread');
  if (rest !== '' && !/^\|(?!\|)/.test(rest)) found.add('here-document inside');
}

const restOfLine = (source: string, from: number): string => /^[^\n]*/.exec(source.slice(from))?.[0] ?? '';
