// Turns a command of a line with expansions into whether the client asks about it in the sandbox too (our own probes on lines of public scripts, client 2.1.330).
import { ASKED_BESIDE_EXPANSIONS, ASKED_WITH_EXPANSIONS, RUNS_ARGUMENTS } from '../facts/bash.ts';
import { isShells } from './assignments.ts';
import { isGated, isTestOfWord } from './bash-gate.ts';
import type { Assignment, Segment, Word } from './script.ts';
import { fileNameOf, programAt, runAt } from './wrappers.ts';

/** Environment and operands count no more there, but how a program is spelled, what it makes of an expansion, and what is set of the shell's own. */
export function isAskedExpanded(segment: Segment): boolean {
  const { words, nested, assignments, redirects, leads } = segment;
  if (nested !== 'no') return false;
  if (words.length === 0)
    return !isPlainAlone(assignments) || (assignments.length > 0 && redirects.some(({ target }) => target?.dynamic));
  if (leads > 0 || words[0]?.quoted === true || assignments.some(isAskedBeside) || words.some(setsShell)) return true;
  const start = programAt(segment);
  const program = words[start]?.value ?? '';
  if (
    words[runAt(segment)]?.filled === true ||
    words.slice(0, start + 1).some((word, i) => isBareTime(word, words[i + 1]))
  )
    return true;
  if (ASKED_BESIDE_EXPANSIONS.has(program) || (RUNS_ARGUMENTS.has(program) && program !== 'read')) return true;
  if (/^(?:timeout|stdbuf)$/.test(program) || !isNamed(words[start])) return true;
  if (words.some((word, i) => (i > 0 && i < start && word.dynamic) || isOddInBraces(word))) return true;
  const own = words.slice(start + 1);
  if (LOOKED_INTO.has(program) && isFed(segment)) return true;
  if (program === 'find') return isGated(segment) || own.some((word, i) => isUnclear(word, own[i - 1]));
  if (program === 'print') return /^(?:-|\S*\$)/.test(own[0]?.value ?? '') || own.some(isExpanded);
  if (words[0]?.value === 'command' && /^-\w*[vV]/.test(words[1]?.value ?? '')) return true;
  if (/^(set|jobs)$/.test(program)) return own.some(isExpanded) || namesVariable(own);
  if (!ASKED_WITH_EXPANSIONS.has(program)) return ASKED_WITH_EXPANSIONS.has(fileNameOf(program)) && own.some(isEscape);
  return own.some(isExpanded) || redirects.some(({ operator, target }) => operator === '<<<' && hides(target));
}

/** What is given a here-string or a process is asked for that. */
const LOOKED_INTO: ReadonlySet<string> = new Set(['find', 'jobs', 'print', 'set', 'test']);
const isFed = ({ words, redirects }: Segment): boolean =>
  redirects.some(({ operator }) => operator === '<<<') || words.some(({ text }) => /^[<>]\(/.test(text));

/** A line may also set one variable that is not the shell's own: `ls "$x" && found=1`. */
function isPlainAlone([only, ...more]: readonly Assignment[]): boolean {
  if (only === undefined) return true;
  return more.length === 0 && !isShells(only.name) && /^\w+\+?=[^$`(\\"'*?[{]*$/.test(only.text);
}

/** `docker run -e PATH=x`: whatever reads it. */
const setsShell = ({ value }: Word): boolean => {
  const name = /^(\w+)\+?=/.exec(value)?.[1];
  return name !== undefined && isShells(name);
};

/** What is set for a command is the shell's own, spelled with quotes or an expansion itself. */
const isAskedBeside = ({ name, value }: Assignment): boolean =>
  isShells(name) || value?.dynamic === true || value?.quoted === true;

/** Before the line runs the client knows which program this is. */
const isNamed = (program: Word | undefined): boolean =>
  program !== undefined &&
  !program.dynamic &&
  !program.filled &&
  !program.glob &&
  /^(?!-)[\w./~+-]+$/.test(program.text);

/** `${a:-$(b)}`. */
const isOddInBraces = ({ text }: Word): boolean => /\$\{[^}]*(?:\$\(|`)/.test(text);

/** `time`, `/usr/bin/time -p`, behind other wrappers, too. */
const isBareTime = (word: Word, next: Word | undefined): boolean =>
  fileNameOf(word.value) === 'time' && (next === undefined || next.value.startsWith('-'));

/** To `find` a variable in double quotes is fine behind a test that takes it. */
const isUnclear = (word: Word, before: Word | undefined): boolean =>
  (word.filled || word.text.includes('$') || isExpanded(word)) &&
  !(/^"\$(?:[A-Za-z_]\w*|\{\w+\})"$/.test(word.text) && isTestOfWord(before));

/** Behind `--` a variable sets a parameter, before it an option. */
const namesVariable = (own: readonly Word[]): boolean =>
  own.some(({ text }, i) => text.includes('$') && !own.slice(0, i).some(({ text }) => text === '--'));

const isEscape = ({ text }: Word): boolean => /^\$['"]/.test(text);

/** What a word of the shell's own commands may not hold, in whatever quotes. */
const isExpanded = (word: Word): boolean => isEscape(word) || hides(word);

const hides = (word: Word | null): boolean => word?.value.split(/\s+/).some(isOdd) === true;

/** A substitution, a variable beside `-` or `[` or with a value in its place, braces that list or that are open. */
const isOdd = (text: string): boolean =>
  /\$\((?!\()|`|\$\{(?:!|[^}]*[=+(])/.test(text) ||
  (text.includes('$') && /[[-]/.test(text)) ||
  (text.includes('{') && /,|\.\./.test(text)) ||
  text.split('{').length !== text.split('}').length;
