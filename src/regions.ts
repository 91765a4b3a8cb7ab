// Turns a Rule into the Region it speaks of: which tools, and which set of texts; stated apart from tools/, so that each checks the other.
import type { Effect, Rule } from './compile.ts';
import { GONE_TOOLS } from './facts/builtin-tools.ts';
import { POWERSHELL_ALIASES } from './facts/powershell.ts';
import { FIELDS, isRuledField } from './facts/tools.ts';
import { literal, type Machine, machineOf, type Pattern, REST, type Token } from './language/machine.ts';
import { once } from './once.ts';
import { commandRegion, coversNothing } from './regions/command.ts';
import { hostPatterns } from './regions/host.ts';
import { type Anchors, pathRegion } from './regions/path.ts';
import { foldBlanks, prefixOf } from './tools/command-pattern.ts';

/** What the texts of a region are. A `tool` region speaks of tool names, `field` regions of one scalar input field. */
export type Subject = 'command' | 'cmdlet' | 'path' | 'host' | 'agent' | 'skill' | 'tool' | 'field';

/**
 * The calls a rule speaks of.
 * `inert` rules match no call at all; `foreign` rules speak of something the model does not decide.
 */
export type Region =
  | {
      readonly kind: 'set';
      readonly rule: Rule;
      readonly subject: Subject;
      readonly patterns: readonly Pattern[];
      /** One text, compared as written. */
      readonly exact: boolean;
      /** `!pattern` of a path list. */
      readonly negative: boolean;
      /** The input field of a `field` region. */
      readonly field: string | null;
      /** Regions of the same effect, tool and key are the same set. */
      readonly key: string;
    }
  | { readonly kind: 'inert' | 'foreign'; readonly rule: Rule; readonly key: string };

export type SetRegion = Extract<Region, { kind: 'set' }>;

/** The texts of a region; what one search opened the next one finds open. */
export const machineIn = once(({ patterns }: SetRegion): Machine => machineOf(patterns));

/** The text on which a Bash rule counts as exact: its own, or what stands before `:*` (our own probes, client 2.1.330). */
export function exactTextOf({ rule: { effect, content }, subject, exact }: SetRegion): string | null {
  if (subject !== 'command' || content === null) return null;
  return exact ? content : isExactBefore(effect, content) ? prefixOf(content) : null;
}

/** In an allow rule only a line that no open pattern reaches. */
const isExactBefore = (effect: Effect, content: string): boolean =>
  content.endsWith(':*') && (effect !== 'allow' || /[;&$]/.test(content));

/** Reads a rule as the set of calls it matches. */
export function regionOf(rule: Rule, anchors: Anchors): Region {
  const { tool, content, effect } = rule;
  if (GONE_TOOLS.has(tool)) return { kind: 'inert', rule, key: rule.text };
  if (content === null) return isInsideOnly(rule) ? insideRegion(rule, anchors) : toolRegion(rule);
  const parameter = effect === 'allow' ? null : parameterOf(tool, content);
  if (parameter) return fieldRegion(rule, parameter);
  if (tool === 'Bash') return bashRegion(rule, content);
  if (tool === 'Read' || tool === 'Edit') return fileRegion(rule, content, anchors);
  if (tool === 'WebFetch') return of(rule, 'host', hostPatterns(content));
  if (tool === 'Agent') return effect === 'ask' ? inert(rule) : of(rule, 'agent', [literal(content)]);
  if (tool === 'Skill') return effect === 'ask' ? inert(rule) : of(rule, 'skill', skillPatterns(content));
  if (tool === 'PowerShell') return cmdletRegion(rule, content);
  if (tool === 'Cd') return { kind: 'foreign', rule, key: rule.text };
  return inert(rule);
}

function inert(rule: Rule): Region {
  return { kind: 'inert', rule, key: rule.text };
}

function of(rule: Rule, subject: Subject, patterns: readonly Pattern[] | null): Region {
  if (patterns === null) return inert(rule);
  const written = rule.content ?? rule.tool;
  const key = `${subject} ${subject === 'skill' ? written.replace(/:\*$/, ' *') : written}`;
  return { kind: 'set', rule, subject, patterns, exact: false, negative: false, field: null, key };
}

/** `mcp__s` and `mcp__s__*` are all tools of a server; everything else is a name, or a glob over names. */
function toolRegion(rule: Rule): Region {
  const { tool } = rule;
  if (/^mcp__[^*]*__$/.test(tool)) return inert(rule);
  const server = /^mcp__((?!.*__)[^*]+)$/.exec(tool);
  const name = server ? `${tool}__*` : tool;
  const pattern: Pattern = [...literal(name)].map((code): Token => (code === 42 ? REST : code));
  const region = { kind: 'set', rule, subject: 'tool', patterns: [pattern], exact: false } as const;
  return { ...region, negative: false, field: null, key: `tool ${name}` };
}

/** Written with a star, the allow of a file tool reaches the working directories only (our own probes, client 2.1.330). */
const isInsideOnly = ({ tool, effect, text }: Rule): boolean =>
  effect === 'allow' && text.endsWith('(*)') && /^(Read|Edit|Write|NotebookEdit)$/.test(tool);

function insideRegion(rule: Rule, { cwd, roots }: Anchors): Region {
  const directories = [...new Set([cwd, ...(roots ?? [])])];
  const patterns = directories.map((name): Pattern => [...literal(`${name.toLowerCase().replace(/\/$/, '')}/`), REST]);
  const key = `path * in ${directories.join()}`;
  return { kind: 'set', rule, subject: 'path', patterns, exact: false, negative: false, field: null, key };
}

function bashRegion(rule: Rule, content: string): Region {
  if (rule.effect === 'allow' && coversNothing(content)) return inert(rule);
  const { exact, patterns, key } = commandRegion(content);
  return {
    kind: 'set',
    rule,
    subject: 'command',
    patterns,
    exact,
    negative: false,
    field: null,
    key: `command ${key}${isExactBefore(rule.effect, content) ? ' exactly' : ''}`,
  };
}

/** PowerShell's rules are Bash patterns without case, a leading alias taken as its cmdlet (documented, not measured). */
function cmdletRegion(rule: Rule, content: string): Region {
  const { patterns, key } = commandRegion(cmdlet(content));
  return {
    kind: 'set',
    rule,
    subject: 'cmdlet',
    patterns,
    exact: false,
    negative: false,
    field: null,
    key: `cmdlet ${key}`,
  };
}

/** A PowerShell command or rule in lower case, its leading alias replaced. */
export function cmdlet(text: string): string {
  const lower = foldBlanks(text).toLowerCase();
  const head = /^[^\s:*]+/.exec(lower)?.[0] ?? '';
  return (POWERSHELL_ALIASES.get(head) ?? head) + lower.slice(head.length);
}

function fileRegion(rule: Rule, content: string, anchors: Anchors): Region {
  const region = pathRegion(content, rule.effect, anchors);
  if (region === null) return inert(rule);
  const { patterns, negative, starts } = region;
  const begins = starts.length > 1 ? ` from ${anchors.roots?.join()}` : '';
  const named = content.replace(/^\.\/(?![~/])/, '');
  // `\w` and `\W` are two classes.
  const key = `path ${named.includes('\\') ? named : named.toLowerCase()}${begins}`;
  return { kind: 'set', rule, subject: 'path', patterns, exact: false, negative, field: null, key };
}

/** `Skill(n *)` and `Skill(n:*)` are plain prefixes without a word boundary; other stars are stars of a name. */
function skillPatterns(content: string): readonly Pattern[] {
  const name = content.startsWith('/') ? content.slice(1) : content;
  if (/[ :]\*$/.test(name)) return [[...literal(name.slice(0, -2)), REST]];
  return [literal(name)];
}

/** A rule on an input field of Bash is a rule on commands as well: `Bash(timeout:*)` on `timeout 5 ls` (our own probes, client 2.1.330). */
export const asCommand = once((region: SetRegion): SetRegion | null => {
  const { rule, subject } = region;
  const command = subject === 'field' && rule.tool === 'Bash' ? bashRegion(rule, rule.content ?? '') : null;
  return command?.kind === 'set' ? command : null;
});

interface Parameter {
  readonly field: string;
  readonly value: string;
}

/** `Tool(param:value)` on a known field; the primary fields are refused, so such a rule is the tool's own content or nothing. */
function parameterOf(tool: string, content: string): Parameter | null {
  const colon = content.indexOf(':');
  const [field, value] = [content.slice(0, Math.max(colon, 0)).trim(), content.slice(colon + 1).trim()];
  if (!/^[\w-]+$/.test(field) || isRuledField(tool, field) || value === '') return null;
  const known = Object.hasOwn(FIELDS, tool) ? FIELDS[tool] : undefined;
  return known === undefined || known.includes(field) ? { field, value } : null;
}

function fieldRegion(rule: Rule, { field, value }: Parameter): Region {
  const pattern: Pattern = [...literal(value)].map((code): Token => (code === 42 ? REST : code));
  const region = { kind: 'set', rule, subject: 'field', patterns: [pattern], exact: false, negative: false } as const;
  return { ...region, field, key: `field ${field}:${value}` };
}

/** Which content rules a tool's calls are checked against, by effect (permission-semantics 6.3 and 12, client 2.1.330). */
interface Consulted {
  readonly subject: Subject | null;
  readonly content: Readonly<Record<Effect, readonly string[]>>;
  readonly bare: Readonly<Record<Effect, readonly string[]>>;
}

const only = (...tools: readonly string[]): Record<Effect, readonly string[]> => ({
  deny: tools,
  ask: tools,
  allow: tools,
});
const NONE = only();

/** Search tools follow the Read rules; what the Edit rules let anybody write without a question may be read as well. */
const search = (tool: string): Consulted => ({
  subject: 'path',
  content: only('Read', 'Edit'),
  bare: only(tool),
});

const CONSULTED: Readonly<Record<string, Consulted>> = {
  Bash: { subject: 'command', content: only('Bash'), bare: only('Bash') },
  Monitor: {
    subject: 'command',
    content: only('Bash'),
    bare: only('Monitor', 'Bash'),
  },
  Read: { subject: 'path', content: only('Read', 'Edit'), bare: only('Read') },
  Edit: {
    subject: 'path',
    content: { deny: ['Read', 'Edit'], ask: ['Edit'], allow: ['Edit'] },
    bare: { deny: ['Edit', 'Read'], ask: ['Edit'], allow: ['Edit'] },
  },
  Write: {
    subject: 'path',
    content: { deny: ['Read', 'Edit'], ask: ['Edit'], allow: ['Edit'] },
    bare: { deny: ['Write', 'Read'], ask: ['Write'], allow: ['Write'] },
  },
  NotebookEdit: { subject: 'path', content: only('Edit'), bare: only('NotebookEdit') },
  Grep: search('Grep'),
  Glob: search('Glob'),
  LSP: search('LSP'),
  WebFetch: { subject: 'host', content: only('WebFetch'), bare: only('WebFetch') },
  Agent: { subject: 'agent', content: { deny: ['Agent'], ask: [], allow: [] }, bare: only('Agent') },
  Skill: { subject: 'skill', content: { deny: ['Skill'], ask: [], allow: ['Skill'] }, bare: only('Skill') },
  PowerShell: {
    subject: 'cmdlet',
    content: only('PowerShell'),
    bare: { deny: ['PowerShell', 'Bash'], ask: ['PowerShell'], allow: ['PowerShell'] },
  },
};

/** What decides calls of a tool; tools that take no content are decided by their name alone. */
export function consulted(tool: string): Consulted {
  return CONSULTED[tool] ?? { subject: null, content: NONE, bare: only(tool) };
}
