// Says which files of its own the client lets its tools read and write without a rule, and which it never lets them write. Client 2.1.330.
// Source: our own probes of the client, some two hundred names below `.claude`.

/** Below `~/.claude`: read without a question, unless reading elsewhere is blocked. */
export const SHARED: readonly string[] = ['agent-memory', 'tasks', 'teams'];

/** Below `~/.claude`, as its `CLAUDE.md`: to a block of reading elsewhere these do not lie elsewhere. */
export const UNBLOCKED: readonly string[] = ['agents', 'commands', 'plugins', 'rules', 'skills'];

/** Below `~/.claude`, in whatever case: no rule and no mode lets a tool write these. */
export const UNWRITTEN: readonly string[] = [
  '.credentials.json',
  'daemon',
  'daemon.json',
  'jobs',
  'session-env',
  'shell-snapshots',
];

/** Below the working directory: the notes of agents, files ending in `.md`. */
export const AGENT_NOTES: readonly string[] = ['.claude/agent-memory', '.claude/agent-memory-local'];

/** Below the working directory: written without a question. */
export const LAUNCH = '.claude/launch.json';

/** The administrator's policy, in whatever case: asked about before every write. */
export const MANAGED = /^\/etc\/claude-code\/managed-settings\.(?:json|d(?:\/[^/]*\.json)?)$/i;
