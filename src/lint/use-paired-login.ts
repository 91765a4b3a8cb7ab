// Finds sign-in pins of which half is missing, and providers the pins do not bind.
import { isOff } from '../facts/env.ts';
import { merged, placeOf, variables } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const usePairedLogin: LintRule = {
  name: 'use-paired-login',
  severity: 'warning',
  why: 'A method without an organization admits any organization; an organization without a method admits another kind of account.',
  fix: 'Set forceLoginMethod and forceLoginOrgUUID together, and allowedProviders so that nobody leaves by another provider.',
  conditions: ['auth-method-without-org', 'auth-provider-bypass', 'auth-console-vs-bedrock'],
  bad: { '10-a.json': { forceLoginMethod: 'claudeai' } },
  good: {
    '10-a.json': {
      forceLoginMethod: 'claudeai',
      forceLoginOrgUUID: '3f2b8c1e-5a4d-4e6f-9b7a-1c2d3e4f5a6b',
      allowedProviders: ['anthropic'],
    },
  },
  check: (input) => [...halves(input), ...providers(input)],
};

function halves(input: LintInput): readonly Hit[] {
  const [method, org] = ['forceLoginMethod', 'forceLoginOrgUUID'].map((key) => merged(input, key));
  if ((method === undefined) === (org === undefined) || method === 'gateway') return [];
  const [has, lacks] =
    method === undefined ? ['forceLoginOrgUUID', 'forceLoginMethod'] : ['forceLoginMethod', 'forceLoginOrgUUID'];
  return [{ origin: placeOf(input, has), message: `\`${has}\` without \`${lacks}\`` }];
}

function providers(input: LintInput): readonly Hit[] {
  const pinned = ['forceLoginOrgUUID', 'forceLoginMethod'].find((key) => merged(input, key) !== undefined);
  if (pinned === undefined) return [];
  const other = variables(input).find(
    ({ name, text }) => /^CLAUDE_CODE_USE_(BEDROCK|VERTEX|FOUNDRY|MANTLE|ANTHROPIC_AWS)$/.test(name) && !isOff(text),
  );
  if (other !== undefined)
    return [
      {
        origin: other.origin,
        severity: 'advice',
        message: `\`${other.name}\` beside \`${pinned}\`: the pin does not bind sessions of a cloud provider`,
      },
    ];
  if (merged(input, 'allowedProviders') !== undefined) return [];
  return [
    {
      origin: placeOf(input, pinned),
      severity: 'advice',
      message: `\`${pinned}\` without \`allowedProviders\`: another provider or base URL goes round the pin`,
    },
  ];
}
