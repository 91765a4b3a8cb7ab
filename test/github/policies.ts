// Policy folders that the tests of the Action start from and change.
import type { Files } from './world.ts';

function text(settings: unknown): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** Two fragments; only the file channel is built, so that a release has few files. */
export const POLICY: Files = {
  '10-base.json': text({ permissions: { disableBypassPermissionsMode: 'disable' } }),
  '20-security.json': text({ permissions: { deny: ['Bash(curl *)', 'Read(./.env)'] } }),
  'gate/delivery.json': text({ channels: ['file'] }),
};

/** One more deny rule. */
export const NARROWER: Files = {
  '20-security.json': text({ permissions: { deny: ['Bash(curl *)', 'Read(./.env)', 'Bash(wget *)'] } }),
};

/** Another team allows what is denied no more. */
export const WIDER: Files = {
  '20-security.json': text({ permissions: { deny: ['Read(./.env)'] } }),
  '30-team.json': text({ permissions: { allow: ['Bash(curl *)'] } }),
};

/** Wider in another place than WIDER. */
export const WIDER_ELSEWHERE: Files = {
  '20-security.json': POLICY['20-security.json'] ?? null,
  '30-team.json': text({ permissions: { allow: ['WebFetch(domain:example.com)'] } }),
};

/** A fragment no client can load. */
export const BROKEN: Files = { '30-team.json': '{ "permissions": ' };

/** A change beside the fragments. */
export const README: Files = { 'README.md': 'Who owns what.\n' };
