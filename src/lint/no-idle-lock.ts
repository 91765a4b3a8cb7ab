// Finds locks and grants that do nothing without another key.
import { entries, merged, placeOf, quoted, sandboxed } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const noIdleLock: LintRule = {
  name: 'no-idle-lock',
  severity: 'warning',
  why: 'The key is read and changes nothing, although its name says otherwise.',
  fix: 'Set the key it depends on as well, or leave it out.',
  conditions: [],
  bad: { '10-a.json': { allowedChannelPlugins: [{ marketplace: 'corp', plugin: 'chat' }] } },
  good: { '10-a.json': { allowedChannelPlugins: [{ marketplace: 'corp', plugin: 'chat' }], channelsEnabled: true } },
  check: (input) => [...LOCKS.flatMap((lock) => idle(input, lock)), ...folders(input)],
};

interface Lock {
  readonly key: string;
  readonly isIdle: (input: LintInput) => boolean;
  readonly message: string;
}

const LOCKS: readonly Lock[] = [
  {
    key: 'allowedChannelPlugins',
    isIdle: (input) => merged(input, 'channelsEnabled') !== true,
    message: 'counts only with `channelsEnabled`',
  },
  {
    key: 'availableModelsMatch',
    isIdle: (input) => merged(input, 'availableModels') === undefined,
    message: 'counts only with `availableModels`',
  },
  {
    key: 'permissions.blockWritesOutsideWorkingDirectories',
    isIdle: (input) => merged(input, 'permissions.blockWritesOutsideWorkingDirectories') === true && !sandboxed(input),
    message: 'binds the file tools only: without a sandbox, shell commands still write anywhere',
  },
];

function idle(input: LintInput, { key, isIdle, message }: Lock): readonly Hit[] {
  if (merged(input, key) === undefined || !isIdle(input)) return [];
  return [{ origin: placeOf(input, key), message: `\`${key}\` ${message}` }];
}

// Rules write the root of the disk with two slashes; folders do not.
function folders(input: LintInput): readonly Hit[] {
  return entries(input, 'permissions.additionalDirectories')
    .filter(({ value }) => typeof value === 'string' && value.startsWith('//'))
    .map(({ value, origin }) => ({
      origin,
      message: `the folder ${quoted(value)} is not understood: one slash is the root here`,
    }));
}
