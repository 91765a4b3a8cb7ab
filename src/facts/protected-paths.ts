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
  '.zshrc',
  '.zprofile',
  '.zshenv',
  '.zlogin',
  '.profile',
  '.ripgreprc',
  '.envrc',
  '.pre-commit-config.yaml',
  '.bazelrc',
  'bunfig.toml',
  'lefthook.yml',
  '.pnpmfile.cjs',
  '.pnp.cjs',
]);
