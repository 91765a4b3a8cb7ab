// Finds values the client keeps although it cannot use them: unknown words, texts that are no version.
import { rowAbove } from '../facts/settings.ts';
import { originOf, type Pointer, steps } from '../parse.ts';
import { validate } from '../validate.ts';
import type { LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const noWrongValue: LintRule = {
  name: 'no-wrong-value',
  severity: 'error',
  why: 'The client keeps the value without a word and ignores it: the setting does not exist.',
  fix: 'Write a value of the expected kind.',
  conditions: ['schema-drift', 'plugin-value-type'],
  bad: { '10-a.json': { sandbox: { enabled: true, enabledPlatforms: ['darwin'] } } },
  good: { '10-a.json': { sandbox: { enabled: true, enabledPlatforms: ['macos'] } } },
  check: (input) =>
    input.fragments.flatMap((fragment) =>
      fragment.settings === null
        ? []
        : validate(fragment.settings)
            .map(({ pointer, expected }) => ({ pointer, expected, origin: originOf(fragment, pointer) }))
            .filter(({ origin }) => !isReported(input, origin))
            .map(({ pointer, expected, origin }) => ({
              origin,
              severity: isHarmless(pointer) ? ('warning' as const) : ('error' as const),
              message: `\`${steps(pointer).join('.')}\`: expected ${expected}`,
            })),
    ),
};

// What the client repairs has a finding already.
function isReported(input: LintInput, origin: { readonly file: string; readonly pointer: Pointer }): boolean {
  return input.problems.some(
    (problem) =>
      problem.origin.file === origin.file &&
      problem.origin.pointer !== '' &&
      related(problem.origin.pointer, origin.pointer),
  );
}

const related = (a: Pointer, b: Pointer) => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

function isHarmless(pointer: Pointer): boolean {
  const kind = rowAbove(pointer)?.kind;
  return kind === undefined || kind === 'neutral' || kind === 'review';
}
