// Turns rules into a table that says which of them match everything another rule matches, without comparing each with each.

import type { Rule } from '../compile.ts';
import { type CommandPattern, foldBlanks, matchesCommand, parseCommandPattern } from '../tools/command-pattern.ts';

/** `known` holds rules under every text that can cover another; `others` holds Bash patterns with stars inside, by first word. */
export interface Coverage {
  readonly known: ReadonlyMap<string, readonly Rule[]>;
  readonly others: ReadonlyMap<string, readonly Wild[]>;
}

interface Wild {
  readonly rule: Rule;
  readonly pattern: CommandPattern;
}

/** More patterns that begin with the same word are not looked at: each is compared with each rule of that word. */
const MOST = 200;

export function coverage(rules: readonly Rule[]): Coverage {
  const known = new Map<string, Rule[]>();
  const others = new Map<string, Wild[]>();
  for (const rule of rules) {
    const pattern = patternOf(rule);
    const key = keyOf(rule, pattern);
    if (key !== null) put(known, key, rule);
    else if (pattern !== null) putSome(others, firstWord(rule.content ?? ''), { rule, pattern });
  }
  return { known, others };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function putSome<T>(map: Map<string, T[]>, key: string, value: T): void {
  if ((map.get(key)?.length ?? 0) < MOST) put(map, key, value);
}

/** Rules that certainly match everything `narrow` matches, some of them twice. Sound, not complete. */
export function covering({ known, others }: Coverage, narrow: Rule): readonly Rule[] {
  const narrowPattern = patternOf(narrow);
  const found: Rule[] = [];
  for (const key of keysFor(narrow, narrowPattern)) found.push(...(known.get(key) ?? []));
  if (narrowPattern === null || others.size === 0) return found;
  const texts = textsOf(narrowPattern);
  const wild = [...(others.get(firstWord(narrow.content ?? '')) ?? []), ...(others.get('') ?? [])];
  const matching = wild.filter(({ pattern }) => texts.every((text) => matchesCommand(pattern, text, foldBlanks(text))));
  return [...found, ...matching.map(({ rule }) => rule)];
}

/** What a Bash rule with content matches; null for every other rule. */
const patternOf = ({ tool, content }: Rule): CommandPattern | null =>
  tool === 'Bash' && content !== null ? parseCommandPattern(content) : null;

/** The text under which a rule covers others; null for a Bash pattern that has to be matched. */
function keyOf({ tool, content }: Rule, pattern: CommandPattern | null): string | null {
  if (content === null) return `${tool}`;
  if (tool === 'WebFetch') return `${tool} ${content.toLowerCase()}`;
  if (tool === 'Read' || tool === 'Edit') return `${tool} ${pathKey(content)}`;
  if (pattern === null) return `${tool} ${content}`;
  if (pattern.kind === 'exact') return `Bash = ${pattern.text}`;
  if (pattern.kind === 'prefix') return `Bash > ${pattern.text}`;
  return pattern.bare === null ? null : `Bash > ${pattern.bare}`;
}

const ANCHORED = /^(\/\/|~\/)/;

/** Anchored folders cover what lies below; every other path only itself. */
function pathKey(content: string): string {
  const folder = content.replace(/\/\*\*$/, '');
  return ANCHORED.test(content) && !/[*?[\]!]/.test(folder) ? `> ${folder.toLowerCase()}` : `= ${content}`;
}

/** Every text under which a rule could cover this one. */
function keysFor({ tool, content }: Rule, pattern: CommandPattern | null): readonly string[] {
  const server = /^mcp__(?:(?!__).)+(?=__)/.exec(tool)?.[0];
  const tools = server === undefined || tool.includes('*') ? [tool] : [tool, server, `${server}__*`];
  if (content === null) return tools;
  return [...tools, ...(pattern === null ? contentKeys(tool, content) : commandKeys(pattern))];
}

function contentKeys(tool: string, content: string): readonly string[] {
  if (tool === 'WebFetch') return hosts(content.toLowerCase()).map((host) => `${tool} ${host}`);
  if (tool === 'Read' || tool === 'Edit')
    return [`${tool} = ${content}`, ...folders(content.toLowerCase()).map((path) => `${tool} > ${path}`)];
  return [`${tool} ${content}`];
}

function commandKeys(pattern: CommandPattern): readonly string[] {
  const head = pattern.kind === 'wildcard' ? (pattern.parts[0] ?? '') : pattern.text;
  const same = pattern.kind === 'exact' ? [`Bash = ${pattern.text}`] : [];
  return [...same, ...wordPrefixes(head, pattern.kind !== 'wildcard').map((text) => `Bash > ${text}`)];
}

/** Rules that share more words, labels or folders than this are not told apart. */
const DEEPEST = 64;

/** `a`, `a b`, `a b c`. */
function starts(parts: readonly string[], joint: string): readonly string[] {
  let start = '';
  return parts.slice(0, DEEPEST).map((part, index) => {
    start = index === 0 ? part : start + joint + part;
    return start;
  });
}

/** The last word counts only where nothing can follow without a blank. */
function wordPrefixes(head: string, isWhole: boolean): readonly string[] {
  const words = foldBlanks(head).split(' ');
  return starts(isWhole || /\s$/.test(head) ? words : words.slice(0, -1), ' ');
}

/** The host, every `*.` above it, and all. */
function hosts(content: string): readonly string[] {
  const above = content
    .replace(/^domain:/, '')
    .split('.')
    .slice(1)
    .slice(-DEEPEST);
  return ['domain:*', content, ...above.map((_, index) => `domain:*.${above.slice(index).join('.')}`)];
}

/** An anchored path and every folder above it. */
function folders(path: string): readonly string[] {
  if (!ANCHORED.test(path)) return [];
  return starts(path.replace(/\/\*\*$/, '').split('/'), '/');
}

function firstWord(content: string): string {
  const word = content.replace(/:\*$/, ' ').split(/\s/, 1)[0] ?? '';
  return word.includes('*') ? '' : word;
}

// A letter no rule holds stands for the wildcard of the narrow rule: if the wide rule takes it, it takes any text there.
const ANYTHING = '\u{F0001}';

/** Texts that stand for all a Bash rule matches. */
function textsOf(pattern: CommandPattern): readonly string[] {
  if (pattern.kind === 'exact') return [pattern.text];
  if (pattern.kind === 'prefix') return [pattern.text, `${pattern.text} ${ANYTHING}`];
  return [pattern.parts.join(ANYTHING), ...(pattern.bare === null ? [] : [pattern.bare])];
}
