// Turns origins into places: the file, line and column that a reader of a report is shown.
import { type Fragment, type Json, locator, type Origin, type Pointer } from '../parse.ts';
import type { Mask } from './mask.ts';

/** Where a value stands, located: 1-based line and column (UTF-16 units); `side` tells which version of the file. */
export interface Place {
  readonly side: 'before' | 'after';
  readonly file: string;
  readonly pointer: Pointer;
  readonly line: number;
  readonly column: number;
}

/** One side's located texts: the fragments and the merged settings. */
export interface ReportedSide {
  readonly fragments: readonly Fragment[];
  readonly settings: Json;
  /** Other files a finding may stand in: tests and gate files. */
  readonly others?: readonly { readonly file: string; readonly text: string }[];
}

/** What a mask must have seen before it shows anything of a side. */
export function documentsOf(side: ReportedSide): readonly Json[] {
  return [side.settings, ...side.fragments.map(({ settings }) => settings)];
}

/** Origins to places; a file that is none of the side's is shown at its first line. */
export function finder(
  side: Place['side'],
  { fragments, others = [] }: ReportedSide,
  mask: Mask,
): (origin: Origin) => Place {
  const texts = new Map([...others, ...fragments].map(({ file, text }) => [file, text]));
  const locators = new Map<string, ReturnType<typeof locator>>();
  return ({ file, pointer }) => {
    const locate = locators.get(file) ?? locator(texts.get(file) ?? '');
    locators.set(file, locate);
    const { line, column } = locate(pointer);
    return { side, file: mask.text(file), pointer: mask.text(pointer), line, column };
  };
}
