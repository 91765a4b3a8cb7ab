// Turns a line and `sandbox.excludedCommands` into whether the client runs it outside the sandbox (our own probes, client 2.1.330).
import { LOCALE_ENVIRONMENT, NUMBER_ENVIRONMENT, SAFE_ENVIRONMENT } from '../facts/bash.ts';
import {
  DOCKER_ELSEWHERE,
  GIT_ELSEWHERE,
  GIT_OPTIONS,
  INTERPRETER_OPTIONS,
  STAYS_INSIDE,
  TELLS_OPTIONS,
} from '../facts/excluded.ts';
import { once } from '../once.ts';
import { assignmentOf, isHarmlessAlone } from './assignments.ts';
import { withoutStays } from './bash-place.ts';
import { foldBlanks, matchesCommand, parseCommandPattern } from './command-pattern.ts';
import type { Context } from './context.ts';
import type { Assignment, Obstacle, Redirect, Script, Segment, Word } from './shell.ts';
import { fileNameOf } from './wrappers.ts';

/** What a line may hold and still leave; anything else keeps it in the sandbox. */
const LIFTED: ReadonlySet<Obstacle> = new Set([
  'variable',
  'brace expansion',
  'quote in braces',
  'escaped blank',
  'hidden line',
  'split pipeline',
  'process environment',
]);

/** A line of nothing but excluded commands leaves the sandbox; beside others they do not (semantics 9). */
export function excludes(script: Script, context: Context): boolean {
  if (context.excludedCommands.length === 0) return false;
  if ([...script.obstacles].some((obstacle) => !LIFTED.has(obstacle)) || STAYS.test(script.written)) return false;
  const { segments } = script.written.startsWith(`cd ${context.cwd} && `)
    ? withoutStays(script, context, 'Bash')
    : script;
  return excludesAll(segments, context);
}

/** The same of commands of one line. */
export const excludesAll = (segments: readonly Segment[], { excludedCommands }: Context): boolean =>
  segments.length > 0 && excludedCommands.length > 0 && segments.every((segment) => leaves(segment, excludedCommands));

/** A compound command, a substitution, quoted or not, and a line that goes on where no blank stands before it. */
const STAYS =
  /(?:^|[;&|\n])[ \t]*(?:!\s+|time\s+|\w+=\S*\s+)*(?:for|while|until|if|case|select)\s|`|\$\(|\$\[|(?:^|[^ \t])\\\n/;

function leaves(segment: Segment, excluded: readonly string[]): boolean {
  const { words, nested, redirects, leads, assignments } = segment;
  if (nested !== 'no' || leads > 0 || !redirects.every(isDuplicate)) return false;
  if (words.length === 0) return isHarmlessAlone(assignments);
  if (!assignments.every(isPlainlyHarmless) || words.some(expands)) return false;
  const start = startOf(words);
  if (staysInside(segment, start)) return false;
  const forms = formsOf(segment, start).map((form) => ({ form, folded: foldBlanks(form) }));
  return patternsOf(excluded).some((pattern) =>
    forms.some(({ form, folded }) => matchesCommand(pattern, form, folded)),
  );
}

const patternsOf = once((contents: readonly string[]) => contents.map(parseCommandPattern));

/** `2>&1`: nothing but one stream into another. */
const isDuplicate = ({ operator, target }: Redirect): boolean => operator === '>&' && /^\d+$/.test(target?.value ?? '');

const isPlainlyHarmless = ({ name, text }: Assignment): boolean =>
  (SAFE_ENVIRONMENT.has(name) || LOCALE_ENVIRONMENT.has(name) || NUMBER_ENVIRONMENT.has(name)) &&
  /^\w+=(?!\/)[\w.,:/@%+=~-]*$/.test(text);

/** `$'a'`, `$"a"`; braces that are an expansion, or stand beside a variable. */
function expands({ text }: Word): boolean {
  if (/^\$['"]/.test(text)) return true;
  const bare = text.replace(/\$\{[^}]*\}/g, '').replace(/\\./gs, '');
  if (!bare.includes('{')) return false;
  return bare.includes('$') || /\{[^{}]*(?:,|\.\.)[^{}]*\}/.test(bare.replace(/'[^']*'|"[^"]*"/g, ''));
}

const WRAPPER =
  /^(?:(?:time|nohup|nice(?: -n -?\d+| -\d+)?|stdbuf(?: -[ioe](?:L|\d+))+)(?: --)?|timeout(?: -[ks] ?\S+| -v| --(?:signal|kill-after)[= ]\S+| --(?:preserve-status|foreground|verbose))*(?: --)? \d+(?:\.\d+)?[smhd]?) (?=\S)/;

/** Where the program stands, behind wrappers and `env`. */
function startOf(words: readonly Word[]): number {
  for (let start = 0; ; ) {
    const length = isEnv(words[start]) ? envLength(words, start) : wrapperLength(words, start);
    if (length === 0 || start + length >= words.length) return start;
    start += length;
  }
}

function wrapperLength(words: readonly Word[], start: number): number {
  const [taken] = WRAPPER.exec(textFrom(words, start)) ?? [];
  return taken === undefined ? 0 : taken.split(' ').length - 1;
}

const isEnv = (word: Word | undefined): boolean => /^(?:\/usr\/bin\/)?env$/.test(word?.text ?? '');

/** `env -i -u X CI=1`, as far as it is harmless. */
function envLength(words: readonly Word[], start: number): number {
  let length = 1;
  for (let word = words[start + 1]; word !== undefined; word = words[start + length]) {
    if (word.text === '-i') length += 1;
    else if (word.text === '-u') length += 2;
    else if (/^\w+=/.test(word.text) && isPlainlyHarmless(assignmentOf(word))) length += 1;
    else break;
  }
  return length;
}

const textFrom = (words: readonly Word[], start: number): string =>
  words
    .slice(start)
    .map(({ text }) => text)
    .join(' ');

/** A program nobody can tell, one that runs others, and one whose options or input are code. */
function staysInside({ words, assignments, fed, redirects }: Segment, start: number): boolean {
  const program = words[start];
  if (program === undefined || program.dynamic || program.value.startsWith('-') || /[\s=]/.test(program.value))
    return true;
  if (start === 0 && assignments.length === 0 && program.text !== program.value) return true;
  const name = fileNameOf(program.value);
  const rest = words.slice(start + 1);
  if (STAYS_INSIDE.has(name)) return true;
  if (TELLS_OPTIONS.has(name) && rest.some(({ text }) => /^"?-(?!-).*\$/.test(text))) return true;
  if (name === 'git') return runsByGit(rest);
  if (name === 'docker')
    return rest.some(({ value }, i) => DOCKER_ELSEWHERE.test(value) || (i === 0 && /^-(?:c|exec$)/.test(value)));
  const options = INTERPRETER_OPTIONS.get(name);
  if (options === undefined) return false;
  const at = rest.findIndex(({ value }) => value === '-' || !/^[-+]/.test(value));
  const own = at < 0 ? rest : rest.slice(0, at);
  if (own.some(({ value }) => options.test(value) || /^-\w*s/.test(value))) return true;
  return (
    fed || redirects.length > 0 || rest.length === 0 || rest[at]?.value === '-' || /^\$/.test(rest[at]?.text ?? '')
  );
}

function runsByGit(rest: readonly Word[]): boolean {
  const at = rest.findIndex(({ value }) => !value.startsWith('-'));
  const before = at < 0 ? rest : rest.slice(0, at);
  const options = GIT_OPTIONS.get(rest[at]?.value ?? '');
  return (
    before.some(({ value }) => GIT_OPTIONS.get('')?.test(value)) ||
    rest.some(({ value }) => GIT_ELSEWHERE.test(value) || options?.test(value) === true)
  );
}

/** The texts patterns are compared with: as written but for assignments and a leading `env`, and without any wrapper. */
function formsOf({ words, text, assignments }: Segment, start: number): readonly string[] {
  const whole = isEnv(words[0]) ? [] : [assignments.length === 0 ? text : textFrom(words, 0)];
  const program = words[start];
  if (program === undefined || (start === 0 && assignments.length === 0)) return whole;
  return [...whole, program.value + textFrom(words, start).slice(program.text.length)];
}
