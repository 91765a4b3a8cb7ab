// Finds settings that take the sandbox apart, and protections that a switched-off half no longer enforces.
import { isList } from '../parse.ts';
import { entries, merged, placeOf, quoted } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const noWeakenedSandbox: LintRule = {
  name: 'no-weakened-sandbox',
  severity: 'warning',
  why: 'Commands can leave the sandbox or act through somebody outside it.',
  fix: 'Leave the switch off and give the one command that needs it another way.',
  conditions: ['sandbox-weakening', 'sandbox-fs-disabled-conflict', 'sandbox-allowwrite-escalation'],
  bad: { '10-a.json': { sandbox: { enabled: true, filesystem: { disabled: true, denyRead: ['~/.ssh'] } } } },
  good: { '10-a.json': { sandbox: { enabled: true, filesystem: { denyRead: ['~/.ssh'] } } } },
  check: (input) => [...switches(input), ...conflict(input), ...sockets(input), ...escalation(input)],
};

const WEAK = [
  'sandbox.enableWeakerNestedSandbox',
  'sandbox.enableWeakerNetworkIsolation',
  'sandbox.network.allowAllUnixSockets',
  'sandbox.allowAppleEvents',
  'sandbox.allowNestedUserNamespaces',
  'sandbox.credentials.allowPlaintextInject',
  'sandbox.filesystem.disabled',
];

const switches = (input: LintInput) =>
  WEAK.filter((key) => merged(input, key) === true).map((key) => ({
    origin: placeOf(input, key),
    message: `\`${key}\` weakens the sandbox`,
  }));

function conflict(input: LintInput): readonly Hit[] {
  if (merged(input, 'sandbox.filesystem.disabled') !== true) return [];
  const lost = ['sandbox.filesystem.denyRead', 'sandbox.filesystem.denyWrite', 'sandbox.credentials.files'].filter(
    (key) => {
      const list = merged(input, key);
      return isList(list) && list.length > 0;
    },
  );
  return lost.map((key) => ({
    origin: placeOf(input, key),
    severity: 'error',
    message: `\`${key}\` is not enforced: \`sandbox.filesystem.disabled\` is on`,
    why: 'The file half of the sandbox is off, so its lists bind nothing.',
    fix: 'Remove one of the two.',
  }));
}

function sockets(input: LintInput): readonly Hit[] {
  const docker = entries(input, 'sandbox.network.allowUnixSockets').filter(
    ({ value }) => typeof value === 'string' && /docker\.sock|podman\.sock|^\*$/.test(value),
  );
  const mach = entries(input, 'sandbox.network.allowMachLookup').filter(({ value }) => value === '*');
  return [...docker, ...mach].map(({ value, origin }) => ({
    origin,
    message: `${quoted(value)} is as good as no sandbox`,
  }));
}

const PLANTED =
  /^(?:~|\/Users\/[^/]+|\/home\/[^/]+)?\/?\.?(?:bashrc|zshrc|profile|bash_profile|zprofile|claude|git|gitconfig|config\/fish|ssh)(?:\/|$)|^\/+(?:etc|usr|bin|sbin|opt|Library)(?:\/|$)|^(?:~|\/+)\/?$|^~\/(?:bin|\.local\/bin|\.cargo\/bin)(?:\/|$)|(?:^|\/)\.(?:git|claude)(?:\/|$)/;

function escalation(input: LintInput): readonly Hit[] {
  return entries(input, 'sandbox.filesystem.allowWrite')
    .filter(({ value }) => typeof value === 'string' && PLANTED.test(value))
    .map(({ value, origin }) => ({
      origin,
      message: `sandboxed commands may write ${quoted(value)}`,
      why: 'What is planted there runs outside the sandbox later.',
      fix: 'Allow a folder for data only.',
    }));
}
