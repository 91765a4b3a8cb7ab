// Paths the client never writes without asking, at any depth, whatever settings allow. Client 2.1.330.
// Sources: permission-semantics.md section 3.3 (measured) and our own probes of the same client. Compared without case.

/** Directories: they and everything in them. */
export const PROTECTED_DIRECTORIES: readonly string[] = [
  '.git',
  '.claude',
  '.vscode',
  '.idea',
  '.husky',
  '.cargo',
  '.devcontainer',
  '.yarn',
  '.config/git',
];

/** The one folder below `.claude` that is not protected. */
export const UNPROTECTED = '.claude/worktrees';

/** Files by name. */
export const PROTECTED_FILES: ReadonlySet<string> = new Set([
  '.gitconfig',
  '.gitmodules',
  '.claude.json',
  '.mcp.json',
  '.npmrc',
  '.yarnrc',
  '.yarnrc.yml',
  '.bashrc',
  '.bash_profile',
  '.bash_login',
  '.bash_logout',
  '.bash_aliases',
  '.zshrc',
  '.zprofile',
  '.zshenv',
  '.zlogin',
  '.zlogout',
  '.profile',
  '.ripgreprc',
  '.envrc',
  '.pre-commit-config.yaml',
  '.bazelrc',
  'bunfig.toml',
  'lefthook.yml',
  'lefthook.yaml',
  '.lefthook.yml',
  '.lefthook.yaml',
  '.pnpmfile.cjs',
  '.pnp.cjs',
  '.pnp.loader.mjs',
]);

/** Names Windows would read as others: short names (`GIT~1`), dots at the end, devices behind a dot (`x.nul`). The client asks about them everywhere. */
export const ODD_NAMES = /~\d|\.[.\s]*(?:\/|$)|\s\/|\.(?:con|prn|aux|nul|com\d|lpt\d)(?:\/|$)/i;
