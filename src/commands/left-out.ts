// Lists what the client drops of a deployment: it is in no merge, so it can be carried over nowhere.
import { type Folder, load } from '../index.ts';
import { problemFindings } from '../lint/problems.ts';
import { visible } from '../render/escape.ts';
import { masks } from '../report/mask.ts';
import { placer } from './policy.ts';

/** Problems that leave the value, the entry or the file they stand at without effect. */
const DROPS: ReadonlySet<string> = new Set([
  'duplicate-key',
  'entry-ignored',
  'forbidden-key',
  'ignored-name',
  'json-beside-base',
  'null-value',
  'older-name-ignored',
  'rule-invalid',
  'rule-rejected',
  'value-ignored',
  'value-withheld',
]);

/** One thing without effect; `what` is a sentence without secrets. */
export interface LeftOut {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

export function leftOut(folder: Folder): readonly LeftOut[] {
  const loaded = load(folder);
  const place = placer(loaded.fragments);
  const mask = masks(loaded.fragments.flatMap(({ settings }) => settings ?? []));
  return problemFindings(loaded)
    .filter(({ rule }) => DROPS.has(rule))
    .map(({ origin, message }) => ({ file: origin.file, line: place(origin).line, what: mask.text(message) }));
}

/** Lines for people; none where nothing was left out. */
export function leftOutLines(rows: readonly LeftOut[]): readonly string[] {
  if (rows.length === 0) return [];
  const things = rows.length === 1 ? 'thing' : 'things';
  const verb = rows.length === 1 ? 'was' : 'were';
  return [
    `the client ignores ${rows.length} ${things} of it, which ${verb} not carried over:`,
    ...rows.map(({ file, line, what }) => `  ${visible(file)}:${line} ${visible(what)}`),
  ];
}
