// Finds denies of WebFetch while shell commands still reach the network.
import { merged, quoted, rulesOf, sandboxed } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const noWebfetchDenyOnly: LintRule = {
  name: 'no-webfetch-deny-only',
  severity: 'warning',
  why: 'WebFetch follows permission rules, shell commands follow the sandbox: each needs its own list.',
  fix: 'Switch the sandbox on with a list of hosts, and write WebFetch rules beside it.',
  conditions: ['perm-deny-webfetch-only', 'sandbox-webfetch-gap'],
  bad: { '10-a.json': { permissions: { deny: ['WebFetch'], allow: ['Bash'] } } },
  good: { '10-a.json': { permissions: { deny: ['WebFetch', 'Bash'] } } },
  check: (input) => [...shell(input), ...unlisted(input)],
};

function shell(input: LintInput): readonly Hit[] {
  const deny = rulesOf(input, ['deny'], ['WebFetch']).find(({ content }) => content === null || content === 'domain:*');
  const isOpen = rulesOf(input, ['allow'], ['Bash']).some(
    ({ content }) => content === null || /^curl\b|^wget\b/.test(content),
  );
  if (deny === undefined || !isOpen || sandboxed(input)) return [];
  return [{ origin: deny.origin, message: `deny ${quoted(deny.text)} while shell commands may fetch anything` }];
}

function unlisted(input: LintInput): readonly Hit[] {
  const isLocked =
    merged(input, 'sandbox.network.allowManagedDomainsOnly') === true ||
    merged(input, 'sandbox.network.strictAllowlist') === true;
  const lock = input.fragments.find(
    ({ settings }) => settings !== null && JSON.stringify(settings['sandbox'] ?? null).includes('"network"'),
  );
  if (!isLocked || lock === undefined || rulesOf(input, ['deny', 'ask', 'allow'], ['WebFetch']).length > 0) return [];
  return [
    {
      origin: { file: lock.file, pointer: '/sandbox/network' },
      severity: 'advice',
      message: 'the host list binds shell commands; no rule says which hosts WebFetch may reach',
    },
  ];
}
