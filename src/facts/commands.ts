// Names shell commands by what a rule about them does: run anything, fetch anything, everyday work (settings facts, section 10; client 2.1.330).

/** With free arguments these run any code. */
export const RUNS_ANYTHING: readonly string[] =
  `bash sh zsh fish dash ksh pwsh powershell cmd python python2 python3 node deno bun
  ruby perl php lua osascript npx bunx pnpx uvx pipx tsx ts-node env xargs sudo doas su ssh eval exec awk gawk mawk sed find make
  parallel nohup watch setsid ionice flock script strace`.split(/\s+/);

/** The same, in two words. */
export const RUNS_ANYTHING_PAIRS: readonly string[] = [
  'bun x',
  'cargo run',
  'devbox run',
  'docker compose',
  'docker exec',
  'docker run',
  'git -c',
  'go run',
  'kubectl exec',
  'mise exec',
  'nix run',
  'nix-shell --run',
  'npm exec',
  'npm x',
  'pip install',
  'pnpm dlx',
  'pnpm exec',
  'podman exec',
  'podman run',
  'poetry run',
  'uv run',
  'yarn dlx',
  'yarn exec',
];

/** Removed from the front before an allow rule is compared, so a rule that starts with one never applies. */
export const STRIPPED: readonly string[] = [
  'timeout',
  'time',
  'nice',
  'nohup',
  'stdbuf',
  'command',
  'builtin',
  'noglob',
];

/** Never approved by a wildcard rule. */
export const NEVER_BY_WILDCARD: readonly string[] =
  'watch setsid ionice flock chrt taskset strace script unshare exec eval source trap alias coproc'.split(' ');

/** Tools a rule may name beside those of `builtin-tools.ts`: for single products, or older spellings that still work. */
export const MORE_TOOLS: readonly string[] =
  `Task Cd KillShell KillBash BashOutput SlashCommand Workflow Artifact Config REPL
  PushNotification StructuredOutput ScheduleWakeup RemoteTrigger ListMcpResources ReadMcpResource ReadMcpResourceDir RefreshMcpTools
  ReadNotifications SendFeedback ReportFindings ClaudeDesign Projects ProposeGoal ProposeSkills`.split(/\s+/);

/** Bring data out of the machine or code into it. */
export const FETCHERS: readonly string[] =
  'curl wget nc ncat netcat ftp sftp scp rsync telnet socat aria2c http httpie'.split(' ');

/** Without these nobody gets work done. */
export const EVERYDAY: readonly string[] = [
  'git status',
  'git diff',
  'git log --oneline',
  'git add .',
  'git commit -m "fix"',
  'ls',
  'ls -la src',
  'cat README.md',
  'grep -r main src',
  'mkdir build',
  'npm test',
  'npm run build',
  'make test',
  'pytest',
  'go test ./...',
  'cargo test',
];

/** Options with more than one spelling: a deny of the first form lets the others through. `shape` finds the deny; `others` are what it misses. */
export const SPELLINGS: readonly { readonly shape: RegExp; readonly others: readonly string[] }[] = [
  { shape: /^rm -rf\b/, others: ['rm -fr x', 'rm -r -f x', 'rm --recursive --force x'] },
  { shape: /^rm -fr\b/, others: ['rm -rf x', 'rm -r -f x'] },
  { shape: /^git push --force\b/, others: ['git push -f', 'git push origin main --force', 'git push origin +main'] },
  { shape: /^git push -f\b/, others: ['git push --force', 'git push origin main -f', 'git push origin +main'] },
  { shape: /^git reset --hard\b/, others: ['git reset HEAD~1 --hard'] },
  { shape: /^git commit --no-verify\b/, others: ['git commit -n', 'git commit -m x --no-verify'] },
  { shape: /^chmod (?:-R )?777\b/, others: ['chmod 0777 x', 'chmod a+rwx x'] },
  { shape: /^terraform apply -auto-approve\b/, others: ['terraform apply plan -auto-approve'] },
  { shape: /^docker run --privileged\b/, others: ['docker run -it --privileged x'] },
];

/** Places of secrets that a sandbox should hide. */
export const SECRET_PLACES: readonly string[] = ['~/.ssh', '~/.aws', '~/.config/gh', '~/.netrc', '~/.npmrc'];
