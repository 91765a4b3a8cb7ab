// Turns a call into the worst thing calls like it can do, from the dictionary's classes and a few telling words.
import { primaryOf, type ToolCall } from './call.ts';
import { type Entry, entriesOf } from './facts/dictionary.ts';
import type { Risk } from './facts/risks.ts';
import { TELLING } from './facts/risks.ts';

/** Tools that write nothing, wherever they look. */
const READERS: ReadonlySet<string> = new Set(['Read', 'Grep', 'Glob', 'LSP']);

/** The risk of a call; null when nothing is known against it. */
export function riskOf(call: ToolCall): Risk | null {
  const risk = worstOf(call);
  return risk === 'writes outside' && READERS.has(call.tool) ? null : risk;
}

function worstOf(call: ToolCall): Risk | null {
  const text = primaryOf(call) ?? call.tool;
  const subject = subjectOf(call.tool);
  const word = TELLING.find((row) => row.subjects.includes(subject) && row.words.test(text));
  if (word) return word.risk;
  const known = entriesOf(subject).find((entry) => entry.text === text);
  const near = known ? known.risk : alike(subject, text);
  return near === undefined ? (BY_TOOL[call.tool] ?? null) : near;
}

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
  const words =
    subject === 'command' ? text.split(' ') : text.split('__').map((part, i) => (i === 0 ? part : `__${part}`));
  const glue = subject === 'command' ? ' ' : '';
  for (let length = words.length; length > (subject === 'command' ? 0 : 1); length--) {
    const head = words.slice(0, length).join(glue);
    const known = entriesOf(subject).filter((one) => one.text === head || one.text.startsWith(`${head}${glue}`));
    if (known.length > 0) return known.some(({ risk }) => risk === null) ? null : (known[0]?.risk ?? null);
  }
  return undefined;
}
