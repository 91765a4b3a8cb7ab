// Turns the short form of a tool call that people write, `Bash(curl x)`, into the client's own shape, and back.
import { RENAMED, TOOLS } from './facts/builtin-tools.ts';
import { MORE_TOOLS } from './facts/commands.ts';
import { QUIET_TOOLS } from './facts/tools.ts';
import type { JsonObject } from './parse.ts';

/** One tool call in the client's own shape, for example `{tool: 'Bash', input: {command: 'ls'}}`. */
export interface ToolCall {
  readonly tool: string;
  readonly input: JsonObject;
}

/** The input field a tool's rules look at first (client 2.1.330, permission-semantics section 1); other tools have none. */
const PRIMARY: Readonly<Record<string, string>> = {
  Agent: 'subagent_type',
  Bash: 'command',
  Edit: 'file_path',
  Glob: 'path',
  Grep: 'path',
  LSP: 'filePath',
  Monitor: 'command',
  NotebookEdit: 'notebook_path',
  PowerShell: 'command',
  Read: 'file_path',
  Skill: 'skill',
  Task: 'subagent_type',
  WebFetch: 'url',
  WebSearch: 'query',
  Write: 'file_path',
};

/** Tools whose primary field the client lets a call leave out: it searches the working directory, or takes its general agent. */
const OPTIONAL: ReadonlySet<string> = new Set(['Agent', 'Glob', 'Grep', 'LSP', 'Task']);

const KNOWN: ReadonlySet<string> = new Set([
  ...[...Object.keys(PRIMARY), ...TOOLS, ...MORE_TOOLS, ...QUIET_TOOLS],
  ...[...RENAMED].flat(),
]);

/** A call under the name the client gives its tool today: `Task` was what `Agent` is (client 2.1.330). */
export function renamed(call: ToolCall): ToolCall {
  const tool = RENAMED.get(call.tool);
  return tool === undefined ? call : { ...call, tool };
}

/** Whether the client has such a tool built in, or the name is one of an MCP server's. */
export function isKnownTool(tool: string): boolean {
  return KNOWN.has(tool) || tool.startsWith('mcp__');
}

/** The built-in tool that differs from this name in capitals and separators alone; null when none does. */
export function meantTool(tool: string): string | null {
  const plain = (name: string) => name.replace(/[_-]/g, '').toLowerCase();
  return [...KNOWN].find((known) => plain(known) === plain(tool)) ?? null;
}

/** The primary field that a call lacks, or that holds no text, so that no client would run it; null when nothing is wrong. */
export function missingField({ tool, input }: ToolCall): string | null {
  const field = Object.hasOwn(PRIMARY, tool) ? PRIMARY[tool] : undefined;
  if (field === undefined || typeof input[field] === 'string') return null;
  return OPTIONAL.has(tool) && !Object.hasOwn(input, field) ? null : field;
}

/** The call `tool(text)` stands for; a tool without a primary field takes no text. */
export function callOf(tool: string, text: string): ToolCall {
  const field = Object.hasOwn(PRIMARY, tool) ? PRIMARY[tool] : undefined;
  return { tool, input: field === undefined ? {} : { [field]: text } };
}

/** Reads `Bash(curl x)`, `mcp__github__get_me` or `WebSearch`; null iff the text is none of these. */
export function parseCall(text: string): ToolCall | null {
  const match = /^([A-Za-z][\w-]*)(?:\(([\s\S]*)\))?$/.exec(text.trim());
  if (!match) return null;
  const [, tool = '', content] = match;
  return content === undefined ? { tool, input: {} } : callOf(tool, content);
}

/** The text of a call's primary field; null when the tool has none or the call leaves it out. */
export function primaryOf(call: ToolCall): string | null {
  const field = Object.hasOwn(PRIMARY, call.tool) ? PRIMARY[call.tool] : undefined;
  const value = field === undefined ? undefined : call.input[field];
  return typeof value === 'string' ? value : null;
}

/** The short form people read: `Bash(curl x)`; other scalar fields follow in braces when there are any. */
export function shortCall(call: ToolCall): string {
  const primary = primaryOf(call);
  const shown = primary === null ? call.tool : `${call.tool}(${primary})`;
  const field = PRIMARY[call.tool];
  const rest = Object.entries(call.input).filter(([name]) => name !== field);
  return rest.length === 0 ? shown : `${shown} ${JSON.stringify(Object.fromEntries(rest))}`;
}
