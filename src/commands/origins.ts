// Turns a merged policy into lines that say who set each value, where, and what that overrode.
import { type Fragment, isList, isObject, type Json, type Origin, type Pointer, steps } from '../parse.ts';
import { shorten, visible } from '../render/escape.ts';
import { masks } from '../report/mask.ts';
import type { Merged } from './policy.ts';

/** The longest value that is shown whole; `merge --json` shows all of any. */
const MOST = 120;

/** `/pointer = value  file:line`, sorted as the settings are; below it every place it overrode or repeated. */
export function listing(merged: Merged): string {
  const value = shower(merged);
  const { settings, origins } = merged.policy;
  const lines = [...origins].flatMap(([pointer, [first, ...rest]]) => {
    const written = valueAt(settings, pointer);
    const shown = value(written, pointer);
    return [
      `${visible(pointer) || '(everything)'} = ${shown}${first ? `  ${at(merged, first)}` : ''}`,
      ...rest.map((origin) => `    ${under(merged, value, { origin, pointer, shown })}  ${at(merged, origin)}`),
    ];
  });
  return lines.join('\n');
}

type Shower = (value: Json | undefined, pointer: Pointer) => string;

interface Leaf {
  readonly origin: Origin;
  readonly pointer: Pointer;
  readonly shown: string;
}

function under(merged: Merged, value: Shower, { origin, pointer, shown }: Leaf): string {
  const other = value(writtenAt(merged.fragments, origin), pointer);
  return other === shown ? 'also' : `overrides ${other}`;
}

// A listing is pasted into tickets and logs: no secret of any fragment leaves with it.
function shower({ fragments }: Merged): Shower {
  const mask = masks(fragments.map((fragment) => fragment.settings ?? {}));
  return (value, pointer) =>
    value === undefined ? '(gone)' : shorten(visible(JSON.stringify(mask.settings(value, pointer))), MOST);
}

function at(merged: Merged, origin: Origin): string {
  const { file, line } = merged.place(origin);
  return `${visible(file)}:${line}`;
}

/** What a file says at a place, as it was written. */
function writtenAt(fragments: readonly Fragment[], { file, pointer }: Origin): Json | undefined {
  const fragment = fragments.find((one) => one.file === file);
  const written = [...(fragment?.moved ?? [])].find(([, original]) => original === pointer)?.[0] ?? pointer;
  return fragment?.settings ? valueAt(fragment.settings, written) : undefined;
}

function valueAt(root: Json, pointer: Pointer): Json | undefined {
  return steps(pointer).reduce<Json | undefined>((value, step) => {
    if (isList(value)) return value[Number(step)];
    return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, root);
}
