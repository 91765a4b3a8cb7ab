// Says which programs the client knows anything of: what it does with a call of any other one is up to the rules alone. Client 2.1.330.
import { CHANGERS, INTERPRETERS, KEYWORDS, LAUNCHERS, REMOVERS, RUNS_ARGUMENTS, SHELL } from './bash.ts';
import { FILE_COMMANDS } from './file-commands.ts';
import { ANY_ARGUMENTS, EXACT_COMMANDS, NO_GLOBS } from './readonly.ts';
import { OPTION_COMMANDS } from './readonly-options.ts';

/** What no table of the facts names, but a check of its own. */
const OTHERS = `bye break builtin busybox chdir command compgen continue date declare docker exit export fc find getopts git help history hostname
  ifconfig jobs jq link ln local logout man nice noglob nohup popd print printf ps pushd readonly return set shift ss stdbuf test time timeout
  times toybox typeset unset wait which xargs :`;

const KNOWN: ReadonlySet<string> = new Set([
  ...[CHANGERS, LAUNCHERS, FILE_COMMANDS].flatMap((names) => [...names.keys()]),
  ...[INTERPRETERS, KEYWORDS, REMOVERS, RUNS_ARGUMENTS, ANY_ARGUMENTS, NO_GLOBS].flatMap((names) => [...names]),
  ...[...EXACT_COMMANDS, ...OPTION_COMMANDS.keys()].map((command) => command.split(' ')[0] ?? ''),
  ...OTHERS.split(/\s+/),
]);

/** Whether the client may know a program by its name as it is written; one that is no plain name counts as known. */
export const isKnown = (program: string): boolean =>
  !PLAIN_NAME.test(program) || KNOWN.has(program) || SHELL.test(program);

const PLAIN_NAME = /^\w[\w+-]*$/;
