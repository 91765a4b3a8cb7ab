// Turns the words behind a program into whether the client asks about its options, whatever wildcard rule allows it (our own probes, client 2.1.330).
import type { Word } from './shell.ts';

/** By the words behind a program. */
type OptionGate = (rest: readonly Word[]) => boolean;

/** Any word a pattern meets, wherever it stands: `awk 1 -f x`. */
const named =
  (pattern: RegExp): OptionGate =>
  (rest) =>
    rest.some(({ value }) => pattern.test(value));

/** Code from a file, an extension, a debugger; a letter behind one that takes a value (`-ve`) is its value. */
const awk = named(/^-(?!-)[^vFodpL]*?[efilDEW]|^--(?:e|file|i|lo|s|debug)/);

/** `stat -A a` sets a variable in zsh. */
export const storesStatus = named(/^-[a-zA-Z]*[AH]/);

const SET = /^[-+][befhmnouvxACEPT]+$/;
const SET_NAMES: ReadonlySet<string> = new Set(
  'emacs errexit errtrace functrace hashall monitor noclobber ignoreeof noglob notify nounset physical pipefail verbose vi xtrace'.split(
    ' ',
  ),
);

/** `set -a`, `set -o posix`: what changes how later commands are read; names are told apart as zsh does. */
const set: OptionGate = (rest) => {
  const end = rest.findIndex(({ value }) => value === '--');
  return rest.slice(0, end < 0 ? rest.length : end).some(({ value }, i) => {
    if (!/^[-+]./.test(value)) return false;
    const name = value.includes('o') ? rest[i + 1]?.value.replaceAll('_', '').toLowerCase() : undefined;
    return !SET.test(value) || (name !== undefined && !name.startsWith('-') && !SET_NAMES.has(name));
  });
};

export const OPTION_GATES: ReadonlyMap<string, OptionGate> = new Map([
  ...['awk', 'gawk', 'mawk', 'nawk'].map((name) => [name, awk] as const),
  ['fc', named(/^-.*[es]/)],
  ['compgen', named(/^-.*[CFW]/)],
  ['jq', named(/^-[a-zA-Z]*[fL]|^--(?:from-file|library-path|include|slurpfile|rawfile)|\b(?:include|import)\b/)],
  ['stat', storesStatus],
  ['set', set],
]);
