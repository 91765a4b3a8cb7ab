// Finds MCP allowlists that users can extend, and locks without a list.
import { merged, placeOf } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

export const useMcpLock: LintRule = {
  name: 'use-mcp-lock',
  severity: 'warning',
  why: 'Without the lock users add servers in their own settings; without a list the lock locks nothing.',
  fix: 'Set allowManagedMcpServersOnly and allowedMcpServers together.',
  conditions: ['mcp-allowlist-unlocked', 'mcp-lock-without-list'],
  bad: { '10-a.json': { allowManagedMcpServersOnly: true } },
  good: {
    '10-a.json': { allowManagedMcpServersOnly: true, allowedMcpServers: [{ serverUrl: 'https://mcp.corp.example/*' }] },
  },
  check: (input): readonly Hit[] => {
    const isLocked = merged(input, 'allowManagedMcpServersOnly') === true;
    const hasList = merged(input, 'allowedMcpServers') !== undefined;
    if (isLocked && !hasList)
      return [
        {
          origin: placeOf(input, 'allowManagedMcpServersOnly'),
          severity: 'error',
          message: '`allowManagedMcpServersOnly` locks nothing: there is no `allowedMcpServers`',
          why: 'Every server that is not denied still loads.',
        },
      ];
    return hasList && !isLocked
      ? [
          {
            origin: placeOf(input, 'allowedMcpServers'),
            message: 'users can add servers: `allowManagedMcpServersOnly` is not set',
          },
        ]
      : [];
  },
};
