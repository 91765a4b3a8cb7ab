// Turns a policy folder into every file a fleet installs, written offline.
import { type Command, NO_WORDS } from './command.ts';
import { JSON_OUT, POLICIES } from './options.ts';

export const buildCommand: Command = {
  name: 'build',
  summary: 'write every file a fleet installs, offline',
  words: NO_WORDS,
  options: [
    POLICIES,
    { name: 'out', value: 'DIR', help: 'where to write; a new or empty folder' },
    { name: 'name', value: 'TEXT', help: 'what the files call this policy (default: local)' },
    JSON_OUT,
  ],
  notes:
    'gate/delivery.json says which channels a fleet uses; without it every format is built. The same policy gives the same\n' +
    'bytes. Exit 1: the policy has errors, or a format of a channel in use can not carry a value; nothing is written then.',
  examples: [
    'managed-settings build --policies policies --out dist-policy',
    'cd dist-policy && sha256sum --check SHA256SUMS',
  ],
  run: async (given, terminal) => (await import('./build-run.ts')).run(given, terminal),
};
