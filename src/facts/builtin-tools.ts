// Names the built-in tools of the client: those that exist, in the order people care, and those rules still name though they are gone.
// Source: the tools reference of the documentation and permission-semantics.md sections 1, 5 and 8. Client 2.1.330.

/** Built-in tools a rule without content, or a tool-name glob, can speak of. */
export const TOOLS: readonly string[] =
  `Bash Edit Write Read NotebookEdit WebFetch WebSearch Agent Skill Monitor PowerShell Grep Glob LSP
  AskUserQuestion EnterPlanMode ExitPlanMode EnterWorktree ExitWorktree TaskCreate TaskGet TaskList TaskUpdate TaskOutput TaskStop
  TodoWrite ToolSearch SendMessage CronCreate CronDelete CronList ListMcpResourcesTool ReadMcpResourceTool`.split(
    /\s+/,
  );

/** Tools of older clients, and spellings that never named one: rules on them are loaded and match nothing. */
export const GONE_TOOLS: ReadonlySet<string> = new Set(
  `MultiEdit LS View NotebookRead TodoRead Batch BatchTool URLFetch GlobTool GrepTool FileEdit FileRead FileWrite BASH READ WRITE EDIT
  Webfetch Websearch WEBFETCH WEBSEARCH`.split(/\s+/),
);

/** Older names of tools: a rule or a call by one of these is one by the other (our own probes of some 1,200 names, 2.1.330); a pattern does not meet them. */
export const RENAMED: ReadonlyMap<string, string> = new Map([
  ['Brief', 'SendUserMessage'],
  ['KillBash', 'TaskStop'],
  ['KillShell', 'TaskStop'],
  ['ListMcpResources', 'ListMcpResourcesTool'],
  ['ListPeers', 'ListAgents'],
  ['ProposeGoal', 'SetGoal'],
  ['ReadMcpResource', 'ReadMcpResourceTool'],
  ['ReadMcpResourceDir', 'ReadMcpResourceDirTool'],
  ['Task', 'Agent'],
]);
