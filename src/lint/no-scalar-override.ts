// Finds values that a later fragment replaces without their author noticing.
import { same } from '../direction/delta.ts';
import { rowAt } from '../facts/settings.ts';
import { isList, type Pointer, steps } from '../parse.ts';
import { isLooser } from './no-loosened-lock.ts';
import { type Entry, quoted } from './reading.ts';
import type { LintRule } from './rule.ts';
import type { LintInput } from './types.ts';
import { pairs, written } from './written.ts';

/** Lists concatenate, except these (settings facts, section 2.6). */
const WHOLE = new Set(['/fallbackModel', '/modelPicker']);

export const noScalarOverride: LintRule = {
  name: 'no-scalar-override',
  severity: 'warning',
  why: 'Only the last value applies. Named marketplaces and servers are replaced whole, pins and headers included.',
  fix: 'Set the value in one fragment.',
  conditions: ['merge-scalar-override', 'merge-string-replaced', 'merge-replaced-whole'],
  bad: { '10-a.json': { claudeMd: 'Be careful.' }, '20-b.json': { claudeMd: 'Be quick.' } },
  good: { '10-a.json': { claudeMd: 'Be careful.' }, '20-b.json': { claudeMd: 'Be careful.' } },
  check: (input) =>
    [...written(input)].flatMap(([pointer, entries]) =>
      entries.length < 2
        ? []
        : pairs(entries)
            .filter(
              ([earlier, later]) =>
                replaces(pointer, earlier, later) && !isLoosenedLock(input, pointer, [earlier, later]),
            )
            .map(([earlier, later]) => ({
              origin: later.origin,
              message: `\`${steps(pointer).join('.')}\` replaces the value of \`${earlier.fragment.file}\`${shown(pointer, earlier)}`,
            })),
    ),
};

function replaces(pointer: Pointer, earlier: Entry, later: Entry): boolean {
  if (same(earlier.value, later.value)) return false;
  return WHOLE.has(pointer) || !(isList(earlier.value) && isList(later.value));
}

// That one has a rule of its own, and is an error.
function isLoosenedLock(input: LintInput, pointer: Pointer, [earlier, later]: readonly [Entry, Entry]): boolean {
  const kind = rowAt(pointer)?.kind ?? '';
  return (
    /^(strict|lock|pin|version)/.test(kind) &&
    pointer !== '/permissions/defaultMode' &&
    isLooser(input, pointer, [earlier.value, later.value])
  );
}

// A variable may hold a secret.
const shown = (pointer: Pointer, earlier: Entry) =>
  pointer.startsWith('/env/') || typeof earlier.value === 'object' ? '' : `, ${quoted(earlier.value)}`;
