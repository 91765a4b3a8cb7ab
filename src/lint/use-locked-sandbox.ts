// Finds managed sandbox lists that users can extend, and locks on a list that is empty.
import { isList } from '../parse.ts';
import { merged, placeOf, rulesOf, sandboxed } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const useLockedSandbox: LintRule = {
  name: 'use-locked-sandbox',
  severity: 'warning',
  why: 'Without the lock users add hosts and re-open reads in their own settings; with the lock and no list, every sandboxed request is blocked.',
  fix: 'Ship the list and its lock together.',
  conditions: ['sandbox-managed-list-unlocked', 'sandbox-lock-without-list'],
  bad: { '10-a.json': { sandbox: { enabled: true, network: { allowManagedDomainsOnly: true } } } },
  good: {
    '10-a.json': {
      sandbox: { enabled: true, network: { allowManagedDomainsOnly: true, allowedDomains: ['packages.corp.example'] } },
    },
  },
  check: (input) => (sandboxed(input) ? [...emptyList(input), ...unlocked(input)] : []),
};

const filled = (input: LintInput, key: string) => {
  const list = merged(input, key);
  return isList(list) && list.length > 0;
};

function emptyList(input: LintInput): readonly Hit[] {
  const key = ['sandbox.network.allowManagedDomainsOnly', 'sandbox.network.strictAllowlist'].find(
    (name) => merged(input, name) === true,
  );
  const hosts = filled(input, 'sandbox.network.allowedDomains') || rulesOf(input, ['allow'], ['WebFetch']).length > 0;
  return key === undefined || hosts
    ? []
    : [{ origin: placeOf(input, key), message: `\`${key}\` is on and the policy lists no host` }];
}

const LOCKS = [
  {
    list: 'sandbox.network.allowedDomains',
    locks: ['sandbox.network.allowManagedDomainsOnly', 'sandbox.network.strictAllowlist'],
  },
  { list: 'sandbox.filesystem.denyRead', locks: ['sandbox.filesystem.allowManagedReadPathsOnly'] },
];

function unlocked(input: LintInput): readonly Hit[] {
  return LOCKS.filter(
    ({ list, locks }) => filled(input, list) && !locks.some((key) => merged(input, key) === true),
  ).map(({ list, locks }) => ({
    origin: placeOf(input, list),
    severity: 'advice',
    message: `\`${list}\` can be extended by users: \`${locks[0]}\` is not set`,
  }));
}
