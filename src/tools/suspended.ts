// Turns the rules of a context into those that count in auto mode: it suspends Bash allow rules for interpreters and runners.
import type { Rule } from '../compile.ts';
import { SUSPENDED_PAIRS, SUSPENDED_PROGRAMS, SUSPENDED_WRAPPERS } from '../facts/bash.ts';
import { once } from '../once.ts';
import type { Context } from './context.ts';
import { baseOf } from './wrappers.ts';

/** The rules that count where a call is decided; made once for a list of rules. */
export const lasting = ({ classifies, rules }: Pick<Context, 'classifies' | 'rules'>): readonly Rule[] =>
  classifies ? inAuto(rules) : rules;

const inAuto = once((rules: readonly Rule[]): readonly Rule[] => rules.filter((rule) => !isSuspended(rule)));

/** Allow rules for everything, interpreters and what runs what follows (semantics 3.3, our own probes, client 2.1.330). */
function isSuspended({ tool, effect, content }: Rule): boolean {
  if (tool !== 'Bash' || effect !== 'allow' || content === null) return false;
  const text = content.replace(/:\*$/, ' *').trim();
  return namesRunner(text.split(/\s+/)) || runsAnything(text.replace(QUOTED_ASSIGNMENTS, 'A=1 ').split(/\s+/));
}

/** `python`, `npm run *`, `sudo -u x *`: a runner alone, with anything, or with options and anything, by whatever path and in quotes. */
function namesRunner([program = '', next = '', ...rest]: readonly string[]): boolean {
  const name = nameOf(program.replace(/^[\\'"]+|\*$/g, ''));
  // `python -m a.b *` is one program.
  if (next === '-m' && rest[0]?.includes('.')) return false;
  if (SUSPENDED_PROGRAMS.has(name) && isOpen([next, ...rest])) return true;
  const isAttached = next.endsWith('*');
  const pair = `${name} ${isAttached ? next.slice(0, -1) : next}`.toLowerCase();
  return SUSPENDED_PAIRS.has(pair) && isOpen(isAttached ? ['*'] : rest);
}

function isOpen([first = '', ...rest]: readonly string[]): boolean {
  if (first === '') return true;
  return first.startsWith('*') || (first.startsWith('-') && [first, ...rest].join(' ').endsWith('*'));
}

/** `*`, `py*`, `sudo *`, `A=b python -u *`, `env /bin/*`, but not `python a *`: what is run is not said. */
function runsAnything(words: readonly string[]): boolean {
  for (const [i, word] of words.entries()) {
    const isOption = i > 0 && (word.startsWith('-') || (word.startsWith('/') && nameOf(words[i - 1] ?? '') === 'cmd'));
    const star = word.indexOf('*');
    // `bash -lc a *`: the script goes on.
    if (i > 0 && /^(?:-\w*|\/)c$/i.test(word)) return words.slice(i).some((one) => one.includes('*'));
    if (star >= 0) return isOption || isAssignment(word) || mayRun(word.slice(0, star));
    const isTaken = isOption || isAssignment(word) || word.startsWith('\\') || (i > 0 && OPERAND.test(word));
    if (!isTaken && !isRunner(nameOf(word))) return false;
  }
  return false;
}

/** A number, or a quote that nobody closes. */
const OPERAND = /^(?:[\d.]+[smhd]?|'[^']*|"[^"]*)$/;

/** Whether a program may be meant that begins so: one somewhere on the machine, or a runner. */
function mayRun(start: string): boolean {
  const path = start.replace(/^(?:\.\/)+/, '').toLowerCase();
  if (path === '' || /^(?:[/~!\\]|[a-z]:|\.\.?(?:\/|$))/.test(path)) return true;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '') return false;
  const bare = nameOf(name);
  return RUNNERS.some((one) => one.startsWith(name) || one.startsWith(bare));
}

const RUNNERS: readonly string[] = [...SUSPENDED_PROGRAMS, ...SUSPENDED_WRAPPERS];

const isRunner = (name: string): boolean => SUSPENDED_PROGRAMS.has(name) || SUSPENDED_WRAPPERS.has(name);

/** A program without its folders and version: `/usr/bin/python3.11` as `python`. */
const nameOf = (program: string): string =>
  baseOf(program)
    .toLowerCase()
    .replace(/(?<=[a-z])[\d.]+$/, '');

const isAssignment = (word: string): boolean => /^\w+=/.test(word);

const QUOTED_ASSIGNMENTS = /^(?:\w+=(?:"[^"]*"|'[^']*'|[^\s'"*])*\s+)+/;
