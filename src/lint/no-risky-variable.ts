// Finds variables that send model traffic elsewhere, trust somebody else, or run other code.
import { envRow } from '../facts/env.ts';
import { type Variable, variables } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

export const noRiskyVariable: LintRule = {
  name: 'no-risky-variable',
  severity: 'warning',
  why: 'Whoever runs that host reads every prompt and file; whoever writes that file runs code on every machine.',
  fix: 'Have it reviewed by security, and keep it in a fragment that security owns.',
  conditions: ['env-routing', 'env-exec'],
  bad: { '10-a.json': { env: { NODE_OPTIONS: '--require /opt/x.js' } } },
  good: { '10-a.json': { env: { DISABLE_AUTOUPDATER: '1' } } },
  check: (input) => variables(input).flatMap(judge),
};

// Proxies and company certificates are everyday in a large network; the model's address and code are not.
const ADVICE = new Set(['proxy', 'tls', 'provider', 'config-dir', 'credential-source']);

function judge({ name, text, origin }: Variable): readonly Hit[] {
  const row = envRow(name);
  if (row === undefined || text === '') return [];
  if (name === 'NODE_TLS_REJECT_UNAUTHORIZED')
    return text === '0'
      ? [
          {
            origin,
            severity: 'error',
            message: `\`${name}\` is 0: certificates are not checked`,
            why: 'Anybody on the way reads and changes the traffic.',
            fix: 'Remove it and add your certificate authority with NODE_EXTRA_CA_CERTS.',
          },
        ]
      : [];
  if (row.class === 'exec' || row.class === 'routing')
    return row.direction === 'exec' || row.direction === 'redirect'
      ? [
          {
            origin,
            message: `\`${name}\`: ${row.meaning.charAt(0).toLowerCase()}${row.meaning.slice(1, row.meaning.indexOf('.') + 1 || undefined).replace(/\.$/, '')}`,
          },
        ]
      : [];
  if (!ADVICE.has(row.class) || row.direction !== 'redirect') return [];
  return [{ origin, severity: 'advice', message: `\`${name}\` decides where traffic goes or whom it trusts` }];
}
