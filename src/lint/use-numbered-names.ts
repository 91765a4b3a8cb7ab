// Finds fragment names whose order surprises: without a number, with numbers of another width, or equal on some disks.
import type { Fragment } from '../parse.ts';
import type { Hit, LintRule } from './rule.ts';

const base = (file: string) => file.split('/').at(-1) ?? file;
const prefix = (file: string) => /^\d+(?=[-_])/.exec(base(file))?.[0] ?? null;
const isBase = (file: string) => base(file) === 'managed-settings.json';

export const useNumberedNames: LintRule = {
  name: 'use-numbered-names',
  severity: 'warning',
  why: 'The client sorts by the code units of the whole file name: 9-x.json comes after 10-x.json, and capitals come first.',
  fix: 'Name every fragment NN-topic.json: two digits, lower case, the same width everywhere.',
  conditions: ['file-name-order', 'file-name-collision'],
  bad: { '10-a.json': { model: 'a' }, '9-b.json': { model: 'b' } },
  good: { '10-a.json': { model: 'a' }, '90-b.json': { availableModels: ['a'] } },
  check: ({ fragments }) => {
    const named = fragments.filter(({ file }) => !isBase(file));
    return [...collisions(named), ...(named.length > 1 ? disorder(named) : [])];
  },
};

function collisions(fragments: readonly Fragment[]): readonly Hit[] {
  const seen = new Map<string, string>();
  return fragments.flatMap(({ file }): Hit[] => {
    const folded = base(file).normalize('NFC').toLowerCase();
    const first = seen.get(folded);
    seen.set(folded, file);
    if (first === undefined || first === file) return [];
    return [
      {
        origin: { file, pointer: '' },
        severity: 'error',
        message: `the name differs from \`${base(first)}\` only in case or Unicode form`,
        why: 'On macOS and Windows the two are one file: one of them is lost.',
        fix: 'Rename one of them.',
      },
    ];
  });
}

function disorder(fragments: readonly Fragment[]): readonly Hit[] {
  const widths = fragments.map(({ file }) => prefix(file)?.length ?? 0).filter((width) => width > 0);
  const usual = Math.max(0, ...widths);
  return fragments.flatMap(({ file }): Hit[] => {
    const number = prefix(file);
    if (number !== null && number.length === usual && base(file) === base(file).toLowerCase()) return [];
    const fault =
      number === null
        ? 'has no number in front'
        : number.length === usual
          ? 'has capitals'
          : 'has a number of another width';
    return [{ origin: { file, pointer: '' }, message: `the name \`${base(file)}\` ${fault}` }];
  });
}
