// Turns one simple command into the files it reads and writes, as far as the client recognizes them.
import { FILE_COMMANDS, type FileCommand } from '../facts/file-commands.ts';
import { programAt } from './candidates.ts';
import { absolute, type Context } from './context.ts';
import type { Segment, Word } from './shell.ts';

/**
 * One file a command touches. `path` is absolute, for a glob the folder before it, null when nobody can tell.
 * `doubt`: why the client asks instead of looking (`glob`, `tilde`, `dots`, `variable`).
 */
export interface Access {
  readonly kind: 'read' | 'write' | 'redirect';
  readonly path: string | null;
  readonly doubt: 'glob' | 'tilde' | 'dots' | 'variable' | null;
}

/** The files of a command seen from `cwd`, the directory after every `cd` before it. */
export function accessesOf(segment: Segment, context: Context, cwd: string): Access[] {
  return [...operandAccesses(segment, context, cwd), ...redirectAccesses(segment, context, cwd)];
}

function redirectAccesses(segment: Segment, context: Context, cwd: string): Access[] {
  return segment.redirects.flatMap(({ operator, target }) => {
    if (target === null || operator === '<<' || operator === '<<<' || operator === '<&') return [];
    if (operator === '>&' && /^(\d+|-)$/.test(target.text)) return [];
    if (target.value === '/dev/null') return [];
    return [access(operator === '<' ? 'read' : 'redirect', target, { context, cwd })];
  });
}

function operandAccesses(segment: Segment, context: Context, cwd: string): Access[] {
  const start = programAt(segment.words);
  const program = segment.words[start]?.value ?? '';
  const rest = segment.words.slice(start + 1);
  const at = { context, cwd };
  if (program === 'find') return findOperands(rest).map((word) => access('read', word, at));
  if (program === 'git')
    return rest[0]?.value === 'diff' ? operands(GIT_DIFF, rest.slice(1)).map((word) => access('read', word, at)) : [];
  const command = FILE_COMMANDS.get(program);
  if (command === undefined) return [];
  if (program === 'cd' && rest.length === 0) return [{ kind: 'read', path: context.home, doubt: null }];
  const words = operands(command, rest);
  if (program === 'sed' && rest.some((word) => /^-[a-zA-Z]*i|^--in-place/.test(word.value)))
    return words.map((word) => access('write', word, at));
  return words.map((word, i) => access(kindOf(command, i, words.length), word, at));
}

const GIT_DIFF: FileCommand = { access: 'read', skip: 0, values: [], files: [], instead: [] };

function kindOf(command: FileCommand, index: number, count: number): 'read' | 'write' {
  if (command.access === 'copy') return index === count - 1 && count > 1 ? 'write' : 'read';
  return command.access === 'read' ? 'read' : 'write';
}

/** The operands of a command that are files. */
function operands(command: FileCommand, rest: readonly Word[]): Word[] {
  const found: Word[] = [];
  let skip = command.skip;
  if (rest.some((word) => command.instead.includes(word.value))) skip = 0;
  let options = true;
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i];
    if (word === undefined) break;
    if (options && word.value === '--') options = false;
    else if (options && word.value.startsWith('-') && word.value !== '-') {
      const next = rest[i + 1];
      if (command.files.includes(word.value) && next !== undefined) found.push(next);
      if (command.files.includes(word.value) || command.values.includes(word.value)) i++;
    } else if (skip > 0) skip--;
    else if (word.value !== '-' && word.value !== '') found.push(word);
  }
  return found;
}

/** The starting points of `find` and the files its tests name. */
function findOperands(rest: readonly Word[]): Word[] {
  const first = rest.findIndex((word) => /^[-(!]/.test(word.value) && !/^-[HLPDO]/.test(word.value));
  const points = (first < 0 ? rest : rest.slice(0, first)).filter((word) => !word.value.startsWith('-'));
  return [...points, ...rest.filter((_, i) => /^-(newer|anewer|cnewer|samefile)$/.test(rest[i - 1]?.value ?? ''))];
}

function access(kind: Access['kind'], word: Word, at: { context: Context; cwd: string }): Access {
  const { context, cwd } = at;
  const value = word.value.replace(/^\$HOME(?=\/|$)/, context.home);
  if (word.dynamic && value === word.value) return { kind, path: null, doubt: 'variable' };
  const tilde = word.text.startsWith('~');
  const known = tilde && /^~(\/|$)/.test(word.text);
  if (tilde && !known) return { kind, path: null, doubt: 'tilde' };
  const glob = word.glob ? value.slice(0, value.search(/[*?[]/)).replace(/[^/]*$/, '') : value;
  const path = absolute(glob === '' ? '.' : glob, cwd, tilde ? context.home : '\0');
  const doubt = word.glob ? 'glob' : tilde ? 'tilde' : /[^/.][^/]*\/\.\.(\/|$)/.test(value) ? 'dots' : null;
  return { kind, path, doubt };
}
