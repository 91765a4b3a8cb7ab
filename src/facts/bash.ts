// What the client knows of shell commands: wrappers it looks behind, environment names it takes as harmless. Client 2.1.330.
// Sources: permission-semantics.md sections 4.2 to 4.4 (measured), our own probes of the same client.

/** Assignments of these names, with a plain value, do not keep an allow rule from matching (4.3). */
export const SAFE_ENVIRONMENT: ReadonlySet<string> = new Set(
  `NODE_ENV TZ NO_COLOR FORCE_COLOR CI GOOS GOARCH CGO_ENABLED GO111MODULE RUST_LOG RUST_BACKTRACE PYTHONUNBUFFERED
  PYTHONDONTWRITEBYTECODE PYTEST_DISABLE_PLUGIN_AUTOLOAD TERM COLORTERM CLICOLOR LS_COLORS GREP_COLOR CHARSET TIME_STYLE BLOCK_SIZE
  BLOCKSIZE GCC_COLORS LANGUAGE ANTHROPIC_API_KEY COLUMNS LINES LC_TIME CLICOLOR_FORCE PYTEST_DEBUG GOEXPERIMENT GIT_TERMINAL_PROMPT
  GREP_COLORS LSCOLORS DEBIAN_FRONTEND`.split(/\s+/),
);

/** Harmless only with a locale as value, `C`, `C.UTF-8`, `en_US.UTF-8` (4.3). */
export const LOCALE_ENVIRONMENT: ReadonlySet<string> = new Set(['LANG', 'LC_ALL', 'LC_CTYPE']);

/** Harmless only with a number as value. */
export const NUMBER_ENVIRONMENT: ReadonlySet<string> = new Set(['COLUMNS', 'LINES']);

/** What of the shell's own is a number: anything else would be evaluated (our own probes, 2.1.330). */
export const INTEGER_ENVIRONMENT: ReadonlySet<string> = new Set(
  `RANDOM SRANDOM SECONDS LINENO UID EUID GID EGID PPID BASHPID OPTIND HISTSIZE SAVEHIST HISTCMD SHLVL TMOUT MAILCHECK status FUNCNEST
  COLUMNS LINES KEYTIMEOUT DIRSTACKSIZE ERRNO ZSH_SUBSHELL ZLE_RPROMPT_INDENT TRY_BLOCK_ERROR TRY_BLOCK_INTERRUPT TTYIDLE LISTMAX LOGCHECK
  REPORTTIME EPOCHSECONDS EPOCHREALTIME ARGC BAUD`.split(/\s+/),
);

/** The shell's own variables, those of zsh too, and what a program loads: asked about in the sandbox on a line with any expansion (our own probes, 2.1.330). */
export const SHELL_ENVIRONMENT: ReadonlySet<string> = new Set(
  `PATH IFS HOME SHELL ENV BASH_ENV PS4 CDPATH GLOBIGNORE EXECIGNORE RANDOM SRANDOM SECONDS LINENO UID EUID GID EGID PPID BASHPID OPTIND
  HISTFILE HISTSIZE SAVEHIST HISTCMD HISTCHARS histchars SHLVL TMOUT MAILCHECK MAILPATH mailpath MANPATH manpath FPATH fpath path cdpath
  module_path status NULLCMD READNULLCMD FUNCNEST COLUMNS LINES LANG LANGUAGE LC_ALL LC_CTYPE LC_MESSAGES LC_COLLATE LC_NUMERIC LC_TIME TMPPREFIX
  KEYTIMEOUT DIRSTACKSIZE DIRSTACK dirstack ERRNO ZDOTDIR ZSH_SUBSHELL ZLE_RPROMPT_INDENT TRY_BLOCK_ERROR TRY_BLOCK_INTERRUPT TTYIDLE
  LISTMAX LOGCHECK REPORTTIME EPOCHSECONDS EPOCHREALTIME BASH_ALIASES BASH_CMDS BASH_LOADABLES_PATH commands aliases galiases saliases
  functions ARGC BAUD`.split(/\s+/),
);
export const SHELL_ENVIRONMENT_FAMILIES = /^(?:LD|DYLD|BASH_FUNC)_/;

/** What programs load or run code by: set for one, it is asked about in a sandbox nothing may leave (our own probes, name by name, 2.1.330). */
export const CODE_ENVIRONMENT: ReadonlySet<string> = new Set(
  `NODE_OPTIONS NODE_PATH NODE_REPL_EXTERNAL_MODULE NODE_V8_COVERAGE BUN_OPTIONS PYTHONPATH PYTHONSTARTUP PYTHONHOME PYTHONUSERBASE
  PYTHONBREAKPOINT PYTHONWARNINGS VIRTUAL_ENV CONDA_PREFIX PERL5LIB PERL5OPT PERLLIB PERL5DB RUBYOPT RUBYLIB RUBYSHELL GEM_HOME GEM_PATH
  BUNDLE_GEMFILE JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS JAVA_HOME JAVA_OPTS CLASSPATH MAVEN_OPTS GRADLE_OPTS LUA_PATH LUA_CPATH
  LUA_INIT R_PROFILE GOROOT GOFLAGS RUSTFLAGS RUSTC RUSTC_WRAPPER CC CXX CFLAGS LDFLAGS MAKE MAKEFLAGS GIT_SSH GIT_SSH_COMMAND GIT_EDITOR
  GIT_PAGER GIT_EXEC_PATH GIT_CONFIG_GLOBAL GIT_CONFIG_COUNT GIT_CONFIG_KEY_0 GIT_ASKPASS GIT_PROXY_COMMAND GIT_EXTERNAL_DIFF
  GIT_SEQUENCE_EDITOR SSH_ASKPASS SUDO_ASKPASS SUDO_EDITOR EDITOR VISUAL BROWSER PAGER MANPAGER LESSOPEN LESSCLOSE GCONV_PATH NLSPATH
  OPENSSL_CONF PROMPT_COMMAND BASHOPTS SHELLOPTS`.split(/\s+/),
);

/** How the options of a wrapper are read: `values` are options whose value is the next word, `operands` words stand before the command, or a number may. */
export interface Launcher {
  readonly values: readonly string[];
  readonly operands: number | 'a number';
  readonly assignments?: boolean;
}

const launcher = (values: string, operands: Launcher['operands'] = 0): Launcher => ({
  values: values.split(' '),
  operands,
});

/** Programs a deny or ask rule looks behind, whatever their options are (4.3; options by our own probes, 2.1.330). */
export const LAUNCHERS: ReadonlyMap<string, Launcher> = new Map([
  ['watch', launcher('-n --interval')],
  ['setsid', launcher('')],
  ['ionice', launcher('-c -n -p --class --classdata')],
  ['flock', launcher('-w -E --timeout --wait --conflict-exit-code', 1)],
  ['chrt', launcher('-T -P -D', 'a number')],
  ['taskset', launcher('-c', 'a number')],
  ['strace', launcher('-o -e -p -s -u -E -a -O -S -I -b -P -X --output')],
  ['ltrace', launcher('-e -o -p -s -u -a -n -l -F -x -D -A -w --output')],
  ['nsenter', launcher('-t -S -G --target --setuid --setgid')],
  ['exec', launcher('-a')],
  ['nocorrect', launcher('')],
  ['script', launcher('')],
  ['unshare', launcher('-S -G -R -w --root --propagation')],
]);

/** Programs that change who runs a command or its environment; only deny and ask rules look behind them (4.3, 2.1.330). */
export const CHANGERS: ReadonlyMap<string, Launcher> = new Map([
  [
    'sudo',
    {
      ...launcher(
        '-u -g -p -C -h -r -t -T -D -R -U --user --group --prompt --close-from --host --role --type --command-timeout --chdir --chroot --other-user',
      ),
      assignments: true,
    },
  ],
  ['doas', launcher('-u -C -a')],
  ['pkexec', launcher('--user')],
  ['env', { ...launcher('-u -C --unset --chdir'), assignments: true }],
]);

/** Programs that remove, which safety checks look for by whatever path they are called. */
export const REMOVERS: ReadonlySet<string> = new Set(['rm', 'rmdir']);

/** Shells in whose `-c` script the client looks for removals, in any case and version (our probes, 2.1.330). */
export const SHELL = /^(?:bash|sh|zsh|dash|ksh|ash|mksh|rbash|hush)(?:-[\d.]+)?$/i;

/** What the client holds to get around its checks in zsh (our own probes of zsh's builtins, 2.1.330). */
export const ZSH_BUILTINS: readonly string[] =
  `setopt unsetopt emulate zmodload zcompile autoload functions vared float integer zparseopts zformat zregexparse zstyle zpty ztcp sysopen
  syswrite zf_rm foreach disable getln pcre_match strftime syserror sysread sysseek zcurses zf_chgrp zf_chmod zf_chown zf_ln zf_mkdir zf_mv
  zf_rmdir zftp zgetattr zlistattr zselect zsocket zstat zsystem ztie zuntie repeat nocorrect`.split(/\s+/);

/** Programs that start what they are given, by whatever path they are called (our own probes, 2.1.330). */
export const STARTERS: ReadonlySet<string> = new Set(
  'watch setsid ionice flock chrt taskset strace script unshare nsenter ltrace'.split(' '),
);

/** Programs no wildcard allow rule covers: they run what their arguments say, or change the shell (4.4, our own probes). */
export const RUNS_ARGUMENTS: ReadonlySet<string> = new Set([
  ...'eval source . exec trap alias coproc let enable hash bind complete mapfile readarray read shopt'.split(' '),
  ...STARTERS,
  ...ZSH_BUILTINS,
]);

/** Folders of a system's root: removing one below a variable that may be empty is asked about, in whatever case (our own probes, 2.1.330). */
export const SYSTEM_FOLDERS: readonly string[] =
  `etc home usr bin lib var tmp opt root boot dev proc sys mnt media srv sbin lib64 lib32 libx32 run users applications library system volumes
  private cores windows lost\\+found snap nix`.split(/\s+/);

/** A removal of a whole substitution is seen behind these, one below a variable behind some more (our own probes, 2.1.330). */
export const SUBSTITUTED_BEHIND: ReadonlySet<string> = new Set(
  'sudo doas env nice command time exec setsid nohup timeout stdbuf ionice'.split(' '),
);
/** Launchers behind which nobody looks for a removal in the script of a shell (our own probes, client 2.1.330). */
export const UNSEEN_LAUNCHERS: ReadonlySet<string> = new Set(
  'strace ltrace nsenter unshare taskset chrt nocorrect'.split(' '),
);
export const EMPTIED_BEHIND: ReadonlySet<string> = new Set([
  ...SUBSTITUTED_BEHIND,
  ...'xargs find busybox coproc'.split(' '),
]);

/** Shell keywords: as the name of a program (`"for" x`, `nice for`) only an exact rule for the whole line covers them (our own probes, 2.1.330). */
export const KEYWORDS: ReadonlySet<string> = new Set(
  'for if while do done then case esac in select function until fi else elif'.split(' '),
);

/** Programs the sandbox asks about on a line with any expansion, and those it asks about when their own words hold more than variables (our own probes). */
export const ASKED_BESIDE_EXPANSIONS: ReadonlySet<string> = new Set(
  'awk gawk mawk nawk jq [ [[ export declare local typeset readonly unset : fc compgen rm rmdir env'.split(' '),
);
export const ASKED_WITH_EXPANSIONS: ReadonlySet<string> = new Set(
  'printf test read exit return wait break shift getopts logout'.split(' '),
);

/** Programs that run code given as an option (`python3 -c`, `node -e`), and the options (our own probes, 2.1.330). */
export const INTERPRETERS: ReadonlySet<string> = new Set(
  'python python2 python3 node deno bun perl ruby php lua bash sh zsh dash ksh fish'.split(' '),
);
/** To these `'import os; x=1'` is code in the sandbox: behind a blank nothing is set (our own probes, 2.1.330). */
export const READS_CODE: ReadonlySet<string> = new Set('python python3 node perl ruby deno bun'.split(' '));
/** Programs that run the code they are fed (our own probes, 2.1.330). */
export const CODE_READERS: ReadonlySet<string> = new Set([
  ...[...INTERPRETERS].filter((name) => name !== 'fish'),
  ...'tsx nodejs python3.11 osascript Rscript'.split(' '),
]);
export const CODE_OPTIONS = /^-(?:\w*[cer]|pe?)$|^--(eval|command|print)$/;

/** Where reads outside are blocked the client looks whether a word of any command is a file; these stand on about every machine (2.1.330). */
const FOUND: Readonly<Record<string, string>> = {
  '': 'boot home lib lib64 media mnt opt root sbin srv tmp',
  bin: `awk bash cat chmod chown cp cut date dd df du echo env find grep gzip head id kill ln ls mkdir mv perl rm rmdir sed sh sleep sort tail tar
    tee touch tr true uname wc which whoami xargs yes`,
  dev: 'console fd full null ptmx pts random shm stderr tty urandom zero',
  etc: `alternatives apt bash.bashrc cron.d cron.daily debian_version default environment fstab group group- gshadow gshadow- host.conf hostname
    hosts init.d issue ld.so.cache ld.so.conf ld.so.conf.d localtime login.defs logrotate.d machine-id motd networks nsswitch.conf opt
    os-release pam.conf pam.d passwd passwd- profile profile.d protocols resolv.conf rpc security services shadow shadow- shells skel ssh ssl
    subgid subuid sysctl.conf systemd timezone xdg`,
  'etc/ssl': 'certs',
  proc: 'cmdline cpuinfo devices diskstats filesystems interrupts loadavg meminfo mounts net partitions self stat swaps sys uptime version vmstat',
  'proc/self': 'exe fd maps mounts stat status',
  run: 'lock',
  sys: 'block bus class dev devices firmware fs kernel module power',
  usr: 'include lib libexec local sbin share src',
  'usr/local': 'bin etc lib sbin share',
  var: 'backups cache lib local lock log mail opt run spool tmp',
};
const FOUND_IN = Object.entries(FOUND).flatMap(([folder, names]) => {
  const all = `(?:${names.replaceAll('.', '\\.').split(/\s+/).join('|')})`;
  if (folder === '') return [all];
  const held = folder === 'bin' ? `(?:usr/)?${folder}` : folder;
  return [`${held}(?:/${all})?`];
});
export const PLACES = new RegExp(`^/(?:(?:${FOUND_IN.join('|')})|home/)?$`);
/** Programs whose words it takes for files there, whether they are or not, and those whose words it does not look at (2.1.330). */
export const UNFOLLOWED: ReadonlySet<string> = new Set(['ln', 'pushd']);
export const UNLOOKED: ReadonlySet<string> = new Set(
  'echo printf true false test [ [[ which basename dirname find type df'.split(' '),
);

/** The client's own input and output: pipes where it is started without a terminal, and it reads on without asking (2.1.330). */
export const PIPES = /^\/(?:dev\/(?:std(?:in|out)|fd\/[01])|proc\/(?:thread-)?self\/fd\/[01])$/;

/** What a redirection may read and no rule sees (2.1.330). */
export const STREAMS = /^\/dev\/(?:std(?:in|out|err)|tty|fd\/\d+)$/;

/** Programs whose computed words are no files that are read. */
export const UNCOMPUTED: ReadonlySet<string> = new Set(
  'grep egrep fgrep rm rmdir mkdir touch tee cp mv sed git tr man'.split(' '),
);

/** Programs that run what follows, without their versions; auto mode suspends allow rules that leave open what that is. */
export const SUSPENDED_PROGRAMS: ReadonlySet<string> = new Set(
  'python node deno tsx ruby perl php lua bash sh zsh fish ksh dash eval exec env xargs sudo ssh npx bunx pnpx'.split(
    ' ',
  ),
);

/** The same, in two words. */
export const SUSPENDED_PAIRS: ReadonlySet<string> = new Set(
  'npm run,npm exec,npm x,yarn run,yarn exec,yarn dlx,pnpm run,pnpm exec,pnpm dlx,bun run,bun x'.split(','),
);

/** What auto mode takes for a runner, too, but not with options and a wildcard (`su - a *`). */
export const SUSPENDED_WRAPPERS: ReadonlySet<string> = new Set(
  `time nohup noglob builtin command nice stdbuf timeout watch setsid ionice strace script unshare flock chrt taskset runuser su doas csh tcsh
  ash cmd pwsh powershell busybox`.split(/\s+/),
);
