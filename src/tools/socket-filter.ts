// Turns the words behind `ss` into whether what is no option is a filter that only reads.
import { mayList } from './option-words.ts';
import type { Word } from './script.ts';

/** Filter words behind which a name may stand: `state established`, `dport = :ssh` (our own probes, client 2.1.330). */
const NAMING: ReadonlySet<string> = new Set(['cgroup', 'dev', 'dport', 'exclude', 'fwmark', 'sport', 'state']);
const OTHERS: ReadonlySet<string> = new Set([
  'and',
  'autobound',
  'dst',
  'eq',
  'ge',
  'gt',
  'le',
  'lt',
  'ne',
  'not',
  'or',
  'src',
]);

/** `[fe80::1]:80`, `ab:cd::`. */
const ADDRESS = /^(?=.*:)\[?[\da-f:.]+\]?(?::\d+)?$/i;

/** `state established '( dport = :ssh )'`, `:80`; a lone `=` without quotes is no part of one. */
export function isFilter(operands: readonly Word[]): boolean {
  if (operands.some((word) => word.glob || word.text === '=' || mayList(word) || /[~`$]/.test(word.value)))
    return false;
  let names = false;
  for (const word of operands.flatMap(({ value }) => value.split(/[\s=<>!()]+/))) {
    if (word === '') continue;
    if (/[A-Za-z]/.test(word) && !ADDRESS.test(word) && !names && !NAMING.has(word) && !OTHERS.has(word)) return false;
    names = !names && NAMING.has(word);
  }
  return true;
}
