// Commands the client runs without a rule because they only read. Client 2.1.330; cannot be configured.
// Sources: permission-semantics.md section 4.6 (measured) and our own probes of options of the same client.

/** Any arguments, unquoted globs too. */
export const ANY_ARGUMENTS: ReadonlySet<string> = new Set(
  'ls cat echo head tail wc diff stat du df cut tr basename dirname realpath readlink hexdump od strings nl tac rev cmp column'.split(
    ' ',
  ),
);

/** Any arguments without unquoted globs. */
export const NO_GLOBS: ReadonlySet<string> = new Set(
  `uname id groups type fold fmt comm numfmt expr seq tsort pr paste expand unexpand free uptime cal sleep true false nproc locale [ [[`.split(
    /\s+/,
  ),
);

/** Only these whole commands. */
export const EXACT_COMMANDS: ReadonlySet<string> = new Set([
  'pwd',
  'whoami',
  'arch',
  'arch --help',
  'arch -h',
  'claude --help',
  'claude -h',
  'ip addr',
  'node -v',
  'node --version',
  'python --version',
  'python3 --version',
]);
