// Turns machines and an alphabet into the few code units a search must try.
import { type Chars, classes, each, has } from './chars.ts';
import type { Machine } from './machine.ts';

// One stand-in for each class of characters that the machines cannot tell apart. A class in which every character is named by
// some pattern has none: all its characters are tried.
export function lettersOf(machines: readonly Machine[], alphabet: Chars): readonly number[] {
  const sets = [...new Set(machines.flatMap((machine) => machine.sets))];
  const isNamed = (code: number): boolean => machines.some((machine) => machine.named.has(code));
  return classes(alphabet, sets).flatMap((group) => {
    const free = freshOf(group, isNamed);
    return free === null ? [...each(group)] : [free];
  });
}

const READABLE = [...'xazkqyjw0123456789bcdefghilmnoprstuvXYZ_-'].map((letter) => letter.charCodeAt(0));

function freshOf(group: Chars, isNamed: (code: number) => boolean): number | null {
  for (const code of READABLE) if (has(group, code) && !isNamed(code)) return code;
  for (const code of each(group)) if (code > 32 && !isNamed(code)) return code;
  return null;
}
