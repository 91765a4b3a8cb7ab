// Finds sandboxes that are off where they cannot run, that can be left, or that ask on one version and not on another.
import { merged, placeOf, sandboxed } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const useClosedSandbox: LintRule = {
  name: 'use-closed-sandbox',
  severity: 'warning',
  why: 'By default a machine that cannot sandbox only warns, a blocked command may be tried again outside, and prompting depends on the version.',
  fix: 'Set failIfUnavailable to true and allowUnsandboxedCommands and autoAllowBashIfSandboxed to false; check Windows and WSL machines first.',
  conditions: ['sandbox-fail-open', 'sandbox-escape-hatch', 'sandbox-autoallow-unpinned'],
  bad: { '10-a.json': { sandbox: { enabled: true } } },
  good: {
    '10-a.json': {
      sandbox: {
        enabled: true,
        failIfUnavailable: true,
        allowUnsandboxedCommands: false,
        autoAllowBashIfSandboxed: false,
      },
    },
  },
  check: (input) => (sandboxed(input) ? WANTED.flatMap((wanted) => missing(input, wanted)) : []),
};

interface Wanted {
  readonly key: string;
  readonly isFine: (value: unknown) => boolean;
  readonly message: string;
}

const WANTED: readonly Wanted[] = [
  {
    key: 'failIfUnavailable',
    isFine: (value) => value === true,
    message: 'machines that cannot sandbox run commands without it',
  },
  {
    key: 'allowUnsandboxedCommands',
    isFine: (value) => value === false,
    message: 'a command that fails in the sandbox may be run outside',
  },
  {
    key: 'autoAllowBashIfSandboxed',
    isFine: (value) => value !== undefined,
    message: 'whether sandboxed commands ask depends on the client version',
  },
];

function missing(input: LintInput, { key, isFine, message }: Wanted): readonly Hit[] {
  if (isFine(merged(input, `sandbox.${key}`))) return [];
  return [{ origin: placeOf(input, 'sandbox.enabled'), message: `\`sandbox.${key}\` is not set: ${message}` }];
}
