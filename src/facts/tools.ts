// Tools the client offers beside those with rules of their own. Client 2.1.330; permission-semantics.md section 3.1 and tools reference.

/** Tools that never ask: they only manage the session itself. */
export const QUIET_TOOLS: ReadonlySet<string> = new Set([
  'TodoWrite',
  'TaskList',
  'TaskGet',
  'TaskOutput',
  'EndConversation',
  'BashOutput',
]);

/** A bare deny of the first tool takes the others away as well (semantics 3.1, measured; PowerShell by report). */
export const REMOVES_TOO: Readonly<Record<string, readonly string[]>> = {
  Bash: ['Monitor', 'PowerShell'],
};

/** A bare ask of the first tool asks for the others as well (our own probes, 2.1.330). */
export const ASKS_TOO: Readonly<Record<string, readonly string[]>> = {
  Bash: ['Monitor'],
};
