// Says which permission rules the client reads at all (settings-facts section 3, semantics section 1; 2.1.330).

/** Why the client skips a rule; null when it keeps it. */
export function ruleFault(text: string, effect: 'allow' | 'ask' | 'deny'): string | null {
  const open = text.indexOf('(');
  const name = open < 0 ? text : text.slice(0, open);
  if (text.trim() === '') return 'it is empty';
  if (open < 0 && text.endsWith(')')) return 'a bracket closes that never opened';
  if (open >= 0 && !text.endsWith(')')) return 'the bracket does not end the rule';
  if (isLowerCase(name)) return 'tool names start with a capital letter';
  if (effect === 'allow' && isGlob(name)) return 'an allow rule may not use a pattern as tool name';
  return open < 0 ? null : contentFault(name, text.slice(open + 1, -1));
}

function isLowerCase(name: string): boolean {
  return /^[a-z]/.test(name) && !name.includes('_');
}

/** Only a pattern behind a server's name is a name: `mcp__server__*`. */
function isGlob(name: string): boolean {
  return name.includes('*') && !/^mcp__[^*]+__/.test(name);
}

function contentFault(name: string, content: string): string | null {
  if (content === '') return 'the brackets are empty';
  if (name === '') return null;
  if (name.startsWith('mcp__')) return 'rules for MCP tools take no brackets';
  if (content === ':*') return 'there is no command before `:*`';
  if (/^(Read|Edit|Write)$/.test(name) && content.endsWith(':*')) return '`:*` means nothing in a path';
  if (name === 'WebFetch' && content !== '*') return webFetchFault(content);
  if (name === 'WebSearch' && content !== '*' && content.includes('*')) return 'WebSearch takes no patterns';
  return null;
}

function webFetchFault(content: string): string | null {
  if (!content.startsWith('domain:')) return 'WebFetch rules start with `domain:`';
  return content.includes('://') ? 'a domain has no scheme' : null;
}
