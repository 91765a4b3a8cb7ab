// Turns a call into the worst thing calls like it can do, from the dictionary's classes and a few telling words.
import { primaryOf, type ToolCall } from './call.ts';
import { type Entry, entriesOf } from './facts/dictionary.ts';
import type { Risk } from './facts/risks.ts';
import { RISKS, TELLING } from './facts/risks.ts';

/** Tools that write nothing, wherever they look. */
const READERS: ReadonlySet<string> = new Set(['Read', 'Grep', 'Glob', 'LSP']);

/** What no reader can do. */
const OF_WRITERS: ReadonlySet<Risk | null> = new Set<Risk>(['writes outside', 'disables oversight']);

/** The risk of a call; null when nothing is known against it. */
export function riskOf(call: ToolCall): Risk | null {
  const risk = worstOf(call);
  return OF_WRITERS.has(risk) && READERS.has(call.tool) ? null : risk;
}

function worstOf(call: ToolCall): Risk | null {
  const text = primaryOf(call) ?? call.tool;
  const subject = subjectOf(call.tool);
  const word = TELLING.find((row) => row.subjects.includes(subject) && row.words.test(text));
  if (word) return word.risk;
  const known = entriesOf(subject).find((entry) => entry.text === text);
  if (known) return known.risk;
  const risks = partsOf(subject, text).map((part) => {
    const near = alike(subject, part);
    return near === undefined ? (BY_TOOL[call.tool] ?? null) : near;
  });
  return RISKS.find((risk) => risks.includes(risk)) ?? null;
}

/** The commands of a line, as far as no quote hides where they end. */
const partsOf = (subject: Entry['subject'], text: string): readonly string[] =>
  subject === 'command' && !/['"`$]/.test(text)
    ? text.split(/\s*(?:&&|\|\||[;|\n])\s*/).filter((part) => part !== '')
    : [text];

/** What a tool can do whatever its input. */
const BY_TOOL: Readonly<Record<string, Risk>> = {
  Bash: 'executes code',
  PowerShell: 'executes code',
  Monitor: 'executes code',
  WebFetch: 'network egress',
  WebSearch: 'network egress',
  Agent: 'executes code',
};

function subjectOf(tool: string): Entry['subject'] {
  if (tool === 'Bash' || tool === 'Monitor' || tool === 'PowerShell') return 'command';
  if (tool === 'WebFetch') return 'host';
  if (tool === 'Agent') return 'agent';
  if (tool === 'Skill') return 'skill';
  return tool.startsWith('mcp__') ? 'tool' : 'path';
}

/** The class of the entries that share the longest beginning, at least the first word; harmless if one of them is. */
function alike(subject: Entry['subject'], text: string): Risk | null | undefined {
  if (subject !== 'command' && subject !== 'tool') return undefined;
  const words = wordsOf(subject, text);
  const near = byFirstWord(subject).get(words[0] ?? '') ?? [];
  for (let length = words.length; length > 0; length--) {
    const known = near.filter((one) => words.slice(0, length).every((word, i) => word === one.words[i]));
    if (known.length > 0) return known.some(({ risk }) => risk === null) ? null : (known[0]?.risk ?? null);
  }
  return undefined;
}

interface Spoken extends Entry {
  readonly words: readonly string[];
}

/** The words of a command; of a tool's name its server and what follows. */
function wordsOf(subject: Entry['subject'], text: string): readonly string[] {
  if (subject === 'command') return text.split(' ');
  const [mcp, server, ...rest] = text.split('__');
  return [`${mcp}__${server}`, ...rest];
}

const spoken = new Map<string, ReadonlyMap<string, readonly Spoken[]>>();

function byFirstWord(subject: Entry['subject']): ReadonlyMap<string, readonly Spoken[]> {
  const known = spoken.get(subject);
  if (known) return known;
  const made = new Map<string, Spoken[]>();
  for (const entry of entriesOf(subject)) {
    const words = wordsOf(subject, entry.text);
    const [first = ''] = words;
    const same = made.get(first);
    if (same) same.push({ ...entry, words });
    else made.set(first, [{ ...entry, words }]);
  }
  spoken.set(subject, made);
  return made;
}
