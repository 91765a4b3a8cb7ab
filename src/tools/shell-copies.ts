// Turns the words of `cp` and `mv` into the files they read, write, and put into or over a folder.
import type { Word } from './shell.ts';
import { type Access, type At, access, swallowed } from './shell-access.ts';
import { wordAtHome } from './shell-home.ts';

/** Of any other copy the client takes every operand for one that is written (our own probes, client 2.1.330). */
const isPlainCopy = (rest: readonly Word[], { bare }: At): boolean =>
  bare && rest.every(({ value }) => (value.startsWith('-') ? /^-([pfvin]+|-)$/.test(value) : !/^~|[*?[]/.test(value)));

/**
 * `cp` and `mv`. A target may be a directory: the client looks at the copies in it too, whether it is one or not. Where an option names the
 * target, or one stands behind an operand, every operand counts as both (our own probes, client 2.1.330).
 */
export function copies(program: string, rest: readonly Word[], at: At): readonly Access[] {
  const { words, late } = copied(rest);
  const named = targetOption(rest);
  const [last, before] = [words[words.length - 1], words[late - 1]];
  const targets = [...new Set([last, named, before])].filter((word) => word !== undefined);
  const kind = program === 'cp' && late < 0 && isPlainCopy(rest, at) ? 'copied' : 'edit';
  const sources = named === undefined ? words.slice(0, -1) : words;
  const found = sources.map((word) => access(word === named ? 'copied' : kind, word, at));
  const into = targets.map((word) => access('write', word, at));
  const put = named === undefined && late < 0 ? sources : words;
  const inside = targets.map((target) => put.flatMap((word) => copyIn(target, word, at)));
  const taken = found.filter((one) => one.kind === 'edit' && (program === 'mv' || late >= 0));
  const over = program === 'cp' ? inside.filter((_, i) => swallowed(into.slice(i, i + 1), at).length > 0) : [];
  // Behind `x/..` the client finds a folder only where there is an `x`.
  const seen = inside.filter((_, i) => into[i]?.doubt !== 'dots').flat();
  return [...found, ...into, ...seen, ...swallowed([...taken, ...over.flat()], at)];
}

/** The operands of a copy: an option behind one of them, `late`, counts as well. */
function copied(rest: readonly Word[]): { readonly words: readonly Word[]; readonly late: number } {
  const first = rest.findIndex(({ value }, i) => !/^-./.test(value) || rest[i - 1]?.value === '--');
  const words = first < 0 ? [] : rest.slice(first).filter(({ value }) => value !== '--');
  const isOption = ({ value }: Word): boolean => /^-./.test(value);
  const late = rest[first - 1]?.value === '--' ? -1 : rest.slice(Math.max(first, 0)).findIndex(isOption);
  return { words, late };
}

/** The folder that `-t sub`, `-tsub`, `--target-directory sub` or `--target-directory=sub` names. */
function targetOption(rest: readonly Word[]): Word | undefined {
  for (const [i, word] of rest.entries()) {
    if (/^-\w*t$|^--target(?:-[a-z]*)?$/.test(word.value)) return rest[i + 1];
    const [, glued] = /^(?:-[^-t]*t|--target(?:-[a-z]*)?=)(.+)$/s.exec(word.value) ?? [];
    if (glued !== undefined) return { ...word, value: glued };
  }
  return undefined;
}

/** What a copy is called in its target; of a word to itself only `.` and `..` lead elsewhere. */
function copyIn(target: Word, word: Word, at: At): readonly Access[] {
  const name = word.value.replace(/\/+$/, '').replace(/^.*\//, '');
  const [folder, source] = [target, word].map((one) => wordAtHome(one, at.context.home).value);
  if (folder === source && !/^\.\.?$/.test(name)) return [];
  return [access('inside', { ...target, value: `${target.value || '.'}/${name}` }, at)];
}
