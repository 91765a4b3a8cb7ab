// What stays in the sandbox although `sandbox.excludedCommands` matches it: asked of client 2.1.330 with the pattern `*`.
import { ZSH_BUILTINS } from './bash.ts';

/** Programs that run their arguments, change the shell or read commands: a line with one of them does not leave. */
export const STAYS_INSIDE: ReadonlySet<string> = new Set([
  ...ZSH_BUILTINS,
  ...`time nice nohup timeout stdbuf env deno bun awk gawk mawk nawk sed xargs sudo doas su command builtin noglob exec eval source . trap
   set unset export declare typeset local readonly alias hash [ read cd pushd popd chdir fc getopts shift let enable shopt complete
   compgen bind mapfile readarray watch setsid flock ionice chrt taskset strace ltrace script unshare nsenter chroot busybox pkexec
   runuser`.split(/\s+/),
]);

/** Interpreters, and the options that give them code or another start. They may read their code from the input, too. */
export const INTERPRETER_OPTIONS: ReadonlyMap<string, RegExp> = new Map([
  ...'python python2 python3 python3.11 sh zsh dash ksh'.split(' ').map((name) => [name, /^-[A-Za-z]*c/] as const),
  ['bash', /^-[A-Za-z]*c|^--(?:rcfile|init-file)(?:=|$)/],
  ['fish', /^-[A-Za-z]*[cC]|^--(?:command|init-command)(?:=|$)/],
  ['php', /^-[A-Za-z]*c|^-[rREBF]/],
  ...['node', 'nodejs'].map((name) => [name, /^[-+][A-Za-z]*e|^-[pr]|^--(?:eval|print|require)(?:=|$)/] as const),
  ['ruby', /^[-+][A-Za-z]*e|^-r|^--require(?:=|$)/],
  ['perl', /^[-+][A-Za-z]*[eE]|^-[mM]/],
  ['lua', /^[-+][A-Za-z]*e|^-l/],
]);

/** Options of `docker` that lead to another one. */
export const DOCKER_ELSEWHERE = /^-H|^--(?:context|config|host)(?:=|$)/;

/** Options of `git` that run programs or lead elsewhere, whatever its subcommand. */
export const GIT_ELSEWHERE =
  /^--(?:exec|output|upload-pack|receive-pack|config|config-env|open-files-in-pager|extcmd|directory|git-dir|separate-git-dir|work-tree|exec-path)(?:=|$)/;

/** The same behind one subcommand; the empty name stands for what is before it. */
export const GIT_OPTIONS: ReadonlyMap<string, RegExp> = new Map([
  ['', /^-[cC]/],
  ['archive', /^-o/],
  ['format-patch', /^-o/],
  ['bisect', /^run$/],
  ['clone', /^-[cu]|^--template(?:=|$)/],
  ['init', /^--template(?:=|$)/],
  ['config', /^-[ef]|^--edit$|^alias\.|^core\.(?:pager|editor)$/],
  ['difftool', /^-x/],
  ['rebase', /^-x/],
  ['filter-branch', /^-d/],
  ['instaweb', /^-d/],
  ['grep', /^-O/],
  ['submodule', /^foreach$/],
]);

/** What takes an option out of an expansion (`-a$X`) to these nobody can tell. */
export const TELLS_OPTIONS: ReadonlySet<string> = new Set(['git', 'docker', 'kubectl', 'aws', 'printf']);
