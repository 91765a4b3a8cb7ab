// Says which permission rules the client reads at all (settings-facts section 3, semantics section 1; 2.1.330).

/** Why the client skips a rule; null when it keeps it. */
export function ruleFault(text: string, effect: 'allow' | 'ask' | 'deny'): string | null {
  const open = bracketAt(text, '(');
  const name = open <= 0 ? text : text.slice(0, open);
  if (text.trim() === '') return 'it is empty';
  if (open !== 0 && bracketAt(name, ')') >= 0) return 'a bracket closes that never opened';
  if (open > 0 && /[()]/.test(name)) return 'a tool name has no brackets';
  if (open >= 0 && !endsWithBracket(text)) return 'the bracket does not end the rule';
  if (open >= 0 && isTorn(text.slice(open + 1, -1))) return 'its brackets do not match';
  if (isLowerCase(name)) return 'tool names start with a capital letter';
  if (effect === 'allow' && isGlob(name)) return 'an allow rule may not use a pattern as tool name';
  return open < 0 || (open === 0 && text !== '()') ? null : contentFault(name, text.slice(open + 1, -1));
}

/** The first bracket that no backslash escapes; -1 when there is none. */
export function bracketAt(text: string, bracket: string): number {
  let at = text.indexOf(bracket);
  while (at >= 0 && isEscaped(text, at)) at = text.indexOf(bracket, at + 1);
  return at;
}

function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text[start - 1] === '\\') start--;
  return (at - start) % 2 === 1;
}

function endsWithBracket(text: string): boolean {
  return text.endsWith(')') && !isEscaped(text, text.length - 1);
}

/** Brackets must be as many as close only where a backslash escapes one of them (measured). */
function isTorn(content: string): boolean {
  if (!content.includes('\\')) return false;
  let depth = 0;
  let escaped = false;
  for (const { index, 0: bracket } of content.matchAll(/[()]/g)) {
    if (isEscaped(content, index)) escaped = true;
    else depth += bracket === '(' ? 1 : -1;
  }
  return escaped && depth !== 0;
}

function isLowerCase(name: string): boolean {
  const first = name.charAt(0);
  return first !== first.toUpperCase() && !name.includes('_');
}

/** Only a pattern behind a server's name is a name: `mcp__server__*`. */
function isGlob(name: string): boolean {
  return name.includes('*') && !/^mcp__[^*]+__/.test(name);
}

function contentFault(name: string, content: string): string | null {
  if (content === '') return 'the brackets are empty';
  if (isMcpName(name)) return 'rules for MCP tools take no brackets';
  if (name === 'Bash' && content === ':*') return 'there is no command before `:*`';
  if (/^(Read|Edit|Write|Glob|NotebookEdit|NotebookRead|Cd)$/.test(name) && content.includes(':*'))
    return '`:*` means nothing in a path';
  if (name === 'WebFetch' && content !== '*') return webFetchFault(content);
  if (name === 'WebSearch' && content !== '*' && content.includes('*')) return 'WebSearch takes no patterns';
  return null;
}

function isMcpName(name: string): boolean {
  if (!name.startsWith('mcp__')) return false;
  const [, server] = name.split('__');
  return server !== '';
}

function webFetchFault(content: string): string | null {
  if (!content.startsWith('domain:')) return 'WebFetch rules start with `domain:`';
  return content.includes('://') ? 'a domain has no scheme' : null;
}
