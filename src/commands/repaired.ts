// Turns what was repaired into lines for people and rows for programs: each value, and whether the policy means something else now.
import { directionOf } from '../gate.ts';
import type { Json, Pointer } from '../parse.ts';
import { shorten, visible } from '../render/escape.ts';
import type { Repair, Repaired } from './repairing.ts';

const NONE = { wider: 0, narrower: 0, sideways: 0, unknown: 0 };
/** The longest value that is shown whole; `--json` shows all of any. */
const MOST = 120;

/** `fixed` names the files, `repairs` each value (null: not there), `effect` counts what a review would say. */
export function repairedJson(repaired: Repaired | null): object {
  if (repaired === null) return { fixed: [], repairs: [], effect: NONE };
  const { files, repairs, mask } = repaired;
  const value = (json: Json | undefined, pointer: Pointer) =>
    json === undefined ? null : mask.settings(json, pointer);
  const rows = repairs.map(({ file, line, pointer, before, after }) => ({
    ...{ file, line, pointer: mask.text(pointer) },
    ...{ before: value(before, pointer), after: value(after, pointer) },
  }));
  return { fixed: files, repairs: rows, effect: effectOf(repaired) };
}

export function repairedLines(repaired: Repaired | null): readonly string[] {
  if (repaired === null) return [];
  const { files, repairs, mask } = repaired;
  const row = (one: Repair) =>
    `  ${visible(one.file)}:${one.line} ${visible(mask.text(one.pointer))}: ${whatOf(one, repaired)}`;
  const rows = (file: string) => repairs.filter((one) => one.file === file).map(row);
  return [...files.flatMap((file) => [`repaired ${visible(file)}`, ...rows(file)]), ...meaning(repaired)];
}

function whatOf({ pointer, before, after }: Repair, { mask }: Repaired): string {
  const shown = (value: Json) => shorten(visible(JSON.stringify(mask.settings(value, pointer))), MOST);
  if (after === undefined) return before === undefined ? 'removed' : `removed ${shown(before)}`;
  return before === undefined ? `added ${shown(after)}` : `${shown(before)} is now ${shown(after)}`;
}

/** A repair may give a setting the effect its author meant, and that is a change like any other. */
function meaning(repaired: Repaired): readonly string[] {
  const counts = Object.entries(effectOf(repaired)).filter(([, count]) => count > 0);
  if (counts.length === 0) return [];
  const said = counts.map(([word, count]) => `${count} ${word}`).join(', ');
  return [`The repairs change what the policy means (${said}): managed-settings review shows how.`];
}

function effectOf({ changes }: Repaired): typeof NONE {
  const count = (wanted: string) => changes.filter((change) => directionOf(change) === wanted).length;
  return { wider: count('wider'), narrower: count('narrower'), sideways: count('sideways'), unknown: count('unknown') };
}
