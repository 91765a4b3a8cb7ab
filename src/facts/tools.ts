// Tools the client offers beside those with rules of their own. Client 2.1.330; permission-semantics.md section 3.1 and tools reference.

/** Tools that never ask: they only manage the session itself, or show what is there (our own probes, 2.1.330). */
export const QUIET_TOOLS: ReadonlySet<string> = new Set([
  'CronList',
  'EnterWorktree',
  'ListAgents',
  'ReportFindings',
  'ToolSearch',
  'TodoWrite',
  'TaskList',
  'TaskGet',
  'TaskOutput',
  'EndConversation',
  'BashOutput',
]);

/** Tools that never ask but where auto mode's classifier decides: in auto mode alone, or in plan mode too (our own probes, 2.1.330). */
export const CLASSIFIED_TOOLS: ReadonlyMap<string, 'auto' | 'plan'> = new Map([
  ['CronCreate', 'auto'],
  ['ScheduleWakeup', 'auto'],
  ['SendMessage', 'plan'],
]);

/** A bare deny of the second tool takes the first one away as well (semantics 3.1, measured; PowerShell by report). */
export const REMOVED_WITH: ReadonlyMap<string, string> = new Map([
  ['Monitor', 'Bash'],
  ['PowerShell', 'Bash'],
]);

/** A bare ask of the second tool asks for the first one as well (our own probes, 2.1.330). */
export const ASKED_WITH: ReadonlyMap<string, string> = new Map([['Monitor', 'Bash']]);

/** Tools whose own path rules nobody looks at, and the tool whose rules they follow (permission-semantics 1). */
export const COVERED_BY: ReadonlyMap<string, 'Read' | 'Edit'> = new Map([
  ['Glob', 'Read'],
  ['Grep', 'Read'],
  ['LSP', 'Read'],
  ['MultiEdit', 'Edit'],
  ['NotebookEdit', 'Edit'],
  ['NotebookRead', 'Read'],
  ['Write', 'Edit'],
]);
