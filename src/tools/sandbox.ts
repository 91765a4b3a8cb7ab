// Turns a Bash call into whether the client runs it in the sandbox without asking.
import { CODE_ENVIRONMENT, KEYWORDS, READS_CODE, REMOVERS } from '../facts/bash.ts';
import type { JsonObject } from '../parse.ts';
import { assignmentOf, isHarmlessAlone, isHarmlessToReaders, isShells, setsHarmless } from './assignments.ts';
import { isGatedInside, isOddTest, runsArguments } from './bash-gate.ts';
import { builtinCall, mayRun, setsVariable } from './builtin-gates.ts';

import type { Context } from './context.ts';
import { excludes } from './excluded.ts';
import { isAskedExpanded } from './sandbox-expanded.ts';
import type { Assignment, Obstacle, Script, Segment, Word } from './shell.ts';
import { KNOWN_VARIABLE, placeheld } from './shell-filled.ts';
import { programAt } from './wrappers.ts';

/** What keeps a sandboxed command from running without a question (semantics 9, our own probes, client 2.1.330). */
const ASKED: readonly Obstacle[] = [
  'emptied variable',
  'loop variable',
  'select',
  'case',
  'function',
  'group',
  'coproc',
  'syntax error',
  'open quote',
  'too long',
  'escaped blank',
  'unicode blank',
  'equals expansion',
  'may evaluate',
  'quote in braces',
  'time -p',
  'redirection',
  'words behind a redirection',
  'process environment',
  'redirected group',
  'subshell list',
  'may be misread',
  'here-document inside',
];

const EXPANSIONS: readonly Obstacle[] = [
  'variable',
  'computed program',
  'command substitution',
  'piped output',
  'process substitution',
  'brace expansion',
  'escape codes',
  'arithmetic',
  'odd descriptor',
];

/** A call that asks to run outside the sandbox, and may: only rules for its commands approve it (our own probes, client 2.1.330). */
export const leavesSandbox = (input: JsonObject, context: Context): boolean =>
  context.hasSandbox && context.allowUnsandboxed && input['dangerouslyDisableSandbox'] === true;

/** A here-document may hold what every shell knows. */
const withoutKnown = (command: string): string =>
  command.replace(/\$\{HOME\}|\$HOME(?!\w)/g, '').replace(KNOWN_VARIABLE, '');

/**
 * `unasked`: it runs in the sandbox without a question. `approved`: once somebody approves its commands. `asked`: like any other,
 * but no bare ask rule counts there (our own probes, client 2.1.330). `no`: it runs outside.
 */
export type Confinement = 'unasked' | 'approved' | 'asked' | 'no';

export function confinementOf(script: Script, input: JsonObject, context: Context): Confinement {
  if (input['command'] === '' || leavesSandbox(input, context) || excludes(script, context)) return 'no';
  const command = String(input['command']);
  if (ASKED.some((obstacle) => script.obstacles.has(obstacle))) return 'asked';
  if (script.obstacles.has('subshell') && BACKGROUND_INSIDE.test(command)) return 'asked';
  if (script.background && CONDITION.test(command)) return 'asked';
  if (script.obstacles.has('here-document') && /[$`]|\\\n/.test(withoutKnown(command))) return 'asked';
  if (leavesOpen(script, command) || onlyRedirects(script)) return 'asked';
  const expands = EXPANSIONS.some((obstacle) => script.obstacles.has(obstacle)) || script.segments.some(setsHome);
  if (
    expands &&
    (script.obstacles.has('subshell') || isAskedBesideExpansions(command) || script.segments.some(readsDocument))
  )
    return 'asked';
  // Where nothing else expands, what runs behind a pipe in a word is judged as without expansions: `"a $(A=1 b | c)"`.
  const pipesAlone =
    EXPANSIONS.every((one) => one === 'piped output' || !script.obstacles.has(one)) &&
    !script.obstacles.has('assigned pipeline');
  const isPlain = ({ nested }: Segment): boolean => !expands || (nested === 'group' && pipesAlone);
  if (script.segments.some((one) => (isPlain(one) ? isAsked(one, context) : isAskedExpanded(one)))) return 'asked';
  return !expands && script.segments.some(namesOddOperand) ? 'approved' : 'unasked';
}

/** `cat <<EOF` without its end. */
function leavesOpen({ segments }: Script, command: string): boolean {
  if (!segments.some(readsDocument)) return false;
  const end = /<<-?[ \t]*([A-Za-z_]\w*)/.exec(command)?.[1];
  return end !== undefined && !command.split('\n').some((line) => line.trim() === end);
}

/** `> "$X"`, `<<< a`, and nothing that runs. */
const onlyRedirects = ({ segments }: Script): boolean =>
  segments.every(({ words, assignments }) => words.length === 0 && assignments.length === 0) &&
  segments.some(({ redirects }) =>
    redirects.some(({ operator, target }) => operator === '<<<' || target?.text.includes('$')),
  );

/** `A=~/x`: the client takes `~` in what is set for an expansion. */
const setsHome = ({ assignments }: Segment): boolean =>
  assignments.some(({ value }) => value?.quoted === false && value.text.includes('~'));

/** `(ls &)`. */
const BACKGROUND_INSIDE = /(?<![&>\\])&\s*\)/;

const DD_OPERAND = /^(?:if|of|[ioc]?bs|skip|seek|count|conv|[io]flag|status)=/;

/** `make a=b`, `cat =x`, `ls ~user`: what stands so to a program somebody must approve, in the sandbox too (our own probes, client 2.1.330). */
export function namesOddOperand(segment: Segment): boolean {
  const { words, nested } = segment;
  if (nested === 'substitution' || words.length === 0) return false;
  const start = programAt(segment);
  const program = words[start]?.value ?? '';
  const isDd = program === 'dd';
  const isInterpreter = READS_CODE.has(program);
  const isOdd = (word: Word, i: number): boolean => {
    const value = word.filled ? placeheld(word.value) : word.value;
    if (/^~[^/]/.test(value)) return true;
    if (
      i === 0 ||
      !(isInterpreter ? /^(?!-)(?:[^=\s]*|[^=]*\s)=/ : /^(?!-)[^=]*=/).test(value) ||
      /^(?:''|"")=/.test(word.text) ||
      (isDd && DD_OPERAND.test(value))
    )
      return false;
    return i > start ? !setsHarmless(assignmentOf(word)) : !isHarmlessToReaders(assignmentOf(word));
  };
  return words.some(isOdd);
}

/** A condition, a document as text (`"$(cat <<'E' ..)"`), and a program on the line below its wrapper. */
const isAskedBesideExpansions = (command: string): boolean =>
  CONDITION.test(command) || /\$\(\s*cat\s*<</.test(command) || WRAPPED_BELOW.test(command);

const WRAPPED_BELOW =
  /(?:^|[;&|\n(])\s*(?:env|nice|nohup|stdbuf|timeout)(?:[ \t]+(?:-u[ \t]+\w+|-(?!u[ \t])\S+|\w+=\S*|[\d.]+[smhd]?))*[ \t]*\\\n/;

const CONDITION = /(?:^|[;&|\n]|\bdo\b)\s*(?:if|while|until)\s/;

/** A here-document, quoted or not. */
const readsDocument = ({ redirects }: Segment): boolean => redirects.some(({ operator }) => operator === '<<');

/**
 * Commands that run their arguments, change their environment, name another home or are gated for rules too are asked in the sandbox as well.
 * Where nothing may leave the sandbox what is set for `node` and the like is not, but for what the shell or they read.
 */
function isAsked(segment: Segment, { allowUnsandboxed }: Context): boolean {
  const { words, nested, assignments } = segment;
  if (nested === 'substitution') return false;
  const start = programAt(segment);
  if (words.length === 0) return assignments.length > 0 && !isHarmlessAlone(assignments);
  const isFree = !allowUnsandboxed && READS_CODE.has(words[0]?.value ?? '');
  const isFine = (one: Assignment): boolean =>
    isHarmlessToReaders(one) ||
    (isFree && SETS_PLAINLY.test(one.text) && !isShells(one.name) && !CODE_ENVIRONMENT.has(one.name));
  if (runsArguments(segment) || !assignments.every(isFine)) return true;
  const name = words[start]?.value ?? '';
  if (name === 'printf' ? printsInto(segment, start) : isGatedInside(segment)) return true;
  if (/^[&|]/.test(name) || KEYWORDS.has(name) || (start === 0 && name.includes('='))) return true;
  if (REMOVERS.has(name) && words.some(({ text }) => /^".*\$\(\(/.test(text))) return true;
  if (COUNTS.has(name) && words.slice(start + 1).some(({ text, filled }) => filled || text.includes('$((')))
    return true;
  if (isOddTest(segment) || (name === 'xargs' && words[start + 1]?.value === '')) return true;
  const isAwk = /^[gmn]?awk$/.test(name);
  if (isAwk && words.some(({ glob }) => glob)) return true;
  return (
    (isAwk || name === 'find' || name === 'printf') &&
    words.some((word) => (word.filled ? name !== 'find' : name === 'printf' ? computes(word) : expandsUnquoted(word)))
  );
}

/** Builtins that are asked about what nobody can tell before. */
const COUNTS: ReadonlySet<string> = new Set(
  'break continue exit export getopts logout print read readonly return set shift'.split(' '),
);

/** `A=1`, `A="a $(b)"`; not `A[1]=1`, `A=(1)` or `A="$(b)"`. */
const SETS_PLAINLY = /^\w+\+?=(?!\(|"\$\([^"]*\)"$)/;

/** `printf -v a` sets a variable. */
const printsInto = (segment: Segment, start: number): boolean =>
  setsVariable(builtinCall(segment, start)) || mayRun('printf', segment.words.slice(start + 1));

/** `$((1+1))`, unquoted. */
const computes = ({ text }: Word): boolean => /^[^'"]*\$\(\([\d\s+*/%-]*\)\)/.test(text);

const expandsUnquoted = ({ text }: Word): boolean => text.replace(/'[^']*'|\\.|\$HOME(?!\w)/gs, '').includes('$');
