// Turns a command that runs a shell into the script it runs, and a removal in it into the safety check that stops it.
import { REMOVERS, SHELL, UNSEEN_LAUNCHERS } from '../facts/bash.ts';
import { deniedPart } from './bash-denies.ts';
import { criticalVerdict } from './bash-guards.ts';
import { type Part, partsOf } from './bash-parts.ts';
import { denyRule } from './bash-rules.ts';
import type { Context } from './context.ts';
import { placesNamed } from './critical.ts';
import { readShell, type Script, type Word } from './shell.ts';
import { byClient, type Verdict } from './verdict.ts';
import { baseOf, fileNameOf, fullForm, shellAt } from './wrappers.ts';

/** `bash -c '..'`: a removal in its script that is denied or critical is stopped in every mode (our own probes, client 2.1.330). */
export function shellScript(script: Script, parts: readonly Part[], context: Context): Verdict | null {
  const stopped = byClient(context.classifies ? 'deny' : 'ask', 'removal in a script');
  for (const part of parts) {
    const run = shellRun(part);
    if (run === null) continue;
    if (!run.told && run.words.some(namesRemoval)) return stopped;
    const text = filledIn(run.words, context.home);
    if (text === null) continue;
    const inner = readShell(text);
    const nested = partsOf(inner, context);
    // In double quotes the variables of the line are put in before.
    const isPassedOn = script.opaque || part.segment.words.some((word) => word.text.startsWith("'"));
    const outer = isPassedOn ? placesNamed(script, context) : [];
    const critical = criticalVerdict(inner, nested, context, {
      places: new Set([...outer, ...placesNamed(inner)]),
      inScript: true,
    });
    if (critical !== null) return critical;
    if (nested.some((one) => isRemoval(one) && isDenied(one, inner, context))) return stopped;
    const verdict = shellScript(inner, nested, context);
    if (verdict !== null) return verdict;
  }
  return null;
}

/** Behind launchers too, but for some: `sudo -u a rm b`, `xargs rm`; not `strace rm`, `xargs -0 rm` or `rm.exe`. */
function isRemoval({ start, segment: { words } }: Part): boolean {
  const { start: end } = fullForm(words);
  const name = (at: number): string => fileNameOf(words[at]?.value ?? '');
  if (words.slice(0, end).some(({ value }) => UNSEEN_LAUNCHERS.has(baseOf(value)))) return false;
  return [start, end, ...(name(end) === 'xargs' ? [end + 1] : [])].some((at) => REMOVERS.has(name(at)));
}

/** Beside a subshell (`(rm a)`) only the files of what is removed count, in what else nobody can take apart only rules for commands. */
function isDenied(part: Part, { opaque, obstacles }: Script, context: Context): boolean {
  const isBesideShell = obstacles.has('subshell') && obstacles.size === 1;
  if (!isBesideShell && denyRule(part.segment, context) !== null) return true;
  return (!opaque || isBesideShell) && deniedPart(part, context) !== null;
}

/** The words from the script on. `told`: the client knows the options before it. */
interface ShellRun {
  readonly words: readonly Word[];
  readonly told: boolean;
}

/** What a shell with a `-c` among its options runs; `-o` takes the next word. */
function shellRun({ segment: { known, words } }: Part): ShellRun | null {
  if (!known) return null;
  let at = shellAt(words);
  const shell = baseOf(words[at]?.value ?? '');
  if (!SHELL.test(shell)) return null;
  let hasScript = false;
  let told = true;
  for (at++; /^[-+]/.test(words[at]?.value ?? ''); at++) {
    const option = words[at]?.value ?? '';
    hasScript ||= /^-\w*c/.test(option);
    if (/^--?$/.test(option)) {
      at++;
      break;
    }
    told &&= isTold(option, shell);
    if (/^(?:[-+]\w*[oO]\w*|--(?:rcfile|init-file))$/.test(option)) at++;
  }
  hasScript ||= !told && words.slice(at).some(({ value }) => /^-\w*c/.test(value));
  return hasScript ? { words: words.slice(at), told } : null;
}

/** `bash --norc`; not `zsh --norc`, `bash --foo` or `ksh -oc`. */
const isTold = (option: string, shell: string): boolean =>
  option.startsWith('--')
    ? /^(?:ba)?sh$/.test(shell) && LONG_OPTIONS.has(option)
    : !(/ksh$|^ash$/.test(shell) && /^-\w*o\w*c|^-\w*c\w*o/.test(option));

const LONG_OPTIONS: ReadonlySet<string> = new Set(
  `--debugger --dump-po-strings --dump-strings --help --init-file --login --noediting --noprofile --norc --posix --pretty-print --rcfile
  --restricted --verbose --version`.split(/\s+/),
);

/** `ls rm`, `a=RM`, `"/bin/rm $X"`; not `--rm`, `# rm` or `$(rm a)`. */
const namesRemoval = ({ text }: Word): boolean =>
  text
    .replace(/\$\([^)]*\)|`[^`]*`|(?:^|\s)#.*/g, '')
    .split(/[\s"';&|(){}=<>\\]+/)
    .some((word) => REMOVERS.has(fileNameOf(word.toLowerCase())));

/** `'rm -rf "$1"' _ /` as `rm -rf "/"`; what is not given is empty, and what holds odd characters stays open. */
function filledIn([script, ...given]: readonly Word[], home: string): string | null {
  if (script === undefined) return null;
  const values = given.map(({ value }) => value.replace(/^~(?=\/|$)/, home));
  if (!values.every((value) => /^[\w./:@%+,=-]*$/.test(value))) return script.value;
  return script.value.replace(/\$(?:\{(\d+|[@*])\}|(\d|[@*]))/g, (_, braced?: string, bare?: string) => {
    const name = braced ?? bare ?? '';
    return /\d/.test(name) ? (values[Number(name)] ?? '') : values.slice(1).join(' ');
  });
}
