// Turns machines and an alphabet into the few code units a search must try.
import { type Chars, classes, each, has } from './chars.ts';
import type { Machine } from './machine.ts';

/** What a search may write: every code unit allowed, and one stand-in for each class of characters that patterns cannot tell apart. */
export interface Letters {
  readonly alphabet: Uint8Array;
  readonly common: readonly number[];
}

// A class in which every character is named by some pattern has no stand-in: all its characters are tried.
export function lettersOf(machines: readonly Machine[], alphabet: Chars): Letters {
  const named = new Uint8Array(0x10000);
  for (const machine of machines) machine.name(named);
  const allowed = new Uint8Array(0x10000);
  for (const code of each(alphabet)) allowed[code] = 1;
  const sets = [...new Set(machines.flatMap((machine) => machine.sets))];
  const common = classes(alphabet, sets).flatMap((group) => {
    const free = freshOf(group, named);
    return free === null ? [...each(group)] : [free];
  });
  return { alphabet: allowed, common };
}

const READABLE = [...'xazkqyjw0123456789bcdefghilmnoprstuvXYZ_-'].map((letter) => letter.charCodeAt(0));

function freshOf(group: Chars, named: Uint8Array): number | null {
  for (const code of READABLE) if (named[code] === 0 && has(group, code)) return code;
  for (const code of each(group)) if (named[code] === 0 && code > 32) return code;
  return null;
}
