// Finds known keys that do nothing in this policy: host-only, outdated, or of a sandbox that is never switched on.
import { OUTDATED } from '../facts/lost-keys.ts';
import { rowAt } from '../facts/settings.ts';
import { isObject, type Pointer, steps } from '../parse.ts';
import { merged, placeOf, sandboxed } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';
import { written } from './written.ts';

export const noDeadKey: LintRule = {
  name: 'no-dead-key',
  severity: 'warning',
  why: 'The key is read and nothing happens, or another key has taken its place.',
  fix: 'Remove it, or write the key that counts.',
  conditions: ['host-only-key', 'deprecated-key', 'no-effect-key', 'plugin-alias'],
  bad: { '10-a.json': { includeCoAuthoredBy: false, permissions: { workingDirectoriesExclude: ['~/x'] } } },
  good: { '10-a.json': { attribution: { commit: '' } } },
  check: (input) => [
    ...[...written(input)].flatMap(([pointer, entries]) => entries.flatMap(({ origin }) => dead(pointer, origin))),
    ...idleSandbox(input),
  ],
};

function dead(pointer: Pointer, origin: Hit['origin']): readonly Hit[] {
  // An alias stands under its own name in the text only.
  const key = steps(origin.pointer)[0] ?? '';
  const outdated = Object.hasOwn(OUTDATED, key) ? OUTDATED[key] : undefined;
  if (outdated !== undefined)
    return [{ origin, message: `\`${key}\` ${outdated}`, severity: /alias/.test(outdated) ? 'advice' : 'warning' }];
  if (rowAt(pointer)?.scope !== 'host') return [];
  return [{ origin, message: `\`${steps(pointer).join('.')}\` is read only from a program that starts the client` }];
}

function idleSandbox(input: LintInput): readonly Hit[] {
  const sandbox = merged(input, 'sandbox');
  if (sandboxed(input) || !isObject(sandbox)) return [];
  const keys = Object.keys(sandbox).filter((key) => key !== 'enabled');
  if (keys.length === 0) return [];
  return [
    {
      origin: placeOf(input, `sandbox.${keys[0]}`),
      message: `${keys.length === 1 ? `\`sandbox.${keys[0]}\` counts` : 'the sandbox settings count'} only where people switch the sandbox on themselves`,
      why: 'No fragment sets `sandbox.enabled` to true, so by default no command runs in the sandbox.',
      fix: 'Set `sandbox.enabled` with `failIfUnavailable`, or leave the settings out.',
    },
  ];
}
