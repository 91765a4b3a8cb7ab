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

/** Fields no rule on an input field may name, as what they hold has rules of its own (permission-semantics 1). */
const RULED_FIELDS: ReadonlySet<string> = new Set(['command', 'file_path', 'path', 'notebook_path', 'url']);

/** Whether a rule `Tool(field:value)` is refused; Monitor has no rules of its own on its command (our own probes, 2.1.330). */
export const isRuledField = (tool: string, field: string): boolean => tool !== 'Monitor' && RULED_FIELDS.has(field);

/** Fields a rule can ask Monitor for: the client drops all others before it looks (our own probes, 2.1.330). */
export const MONITOR_FIELDS: readonly string[] = ['command', 'description', 'timeout_ms'];

/** Scalar input fields of tools whose content has another meaning too; any field of other tools counts. */
export const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Bash: ['timeout', 'run_in_background', 'description', 'dangerouslyDisableSandbox'],
  Read: ['allow_large', 'limit', 'offset', 'pages'],
  Edit: ['replace_all', 'old_string', 'new_string'],
  Agent: [
    ...['subagent_type', 'model', 'description', 'prompt', 'isolation', 'run_in_background', 'name'],
    ...['effort', 'mode', 'team_name'],
  ],
  Monitor: MONITOR_FIELDS,
  Skill: ['args', 'skill'],
  WebFetch: [],
  WebSearch: ['query'],
};

/** What the client puts where a call leaves a field out (our own probes, 2.1.330). */
export const FIELD_DEFAULTS: ReadonlyMap<string, Readonly<Record<string, number | boolean>>> = new Map([
  ['Edit', { replace_all: false }],
  ['Monitor', { timeout_ms: 300000 }],
]);

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
