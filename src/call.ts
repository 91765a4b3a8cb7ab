// Turns the short form of a tool call that people write, `Bash(curl x)`, into the client's own shape, and back.
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
