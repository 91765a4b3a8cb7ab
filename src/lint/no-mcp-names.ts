// Finds MCP servers named by a label that anybody can choose, and names that no longer count beside addresses.

import { own } from '../direction/delta.ts';
import { isList, isObject, type Json } from '../parse.ts';
import { entries, merged, quoted } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

export const noMcpNames: LintRule = {
  name: 'no-mcp-names',
  severity: 'warning',
  why: 'A name is a label in the user’s own configuration: renaming a server walks around the list.',
  fix: 'Use serverUrl for remote and serverCommand for local servers.',
  conditions: ['mcp-name-only', 'mcp-name-dead'],
  bad: { '10-a.json': { deniedMcpServers: [{ serverName: 'mail' }] } },
  good: { '10-a.json': { deniedMcpServers: [{ serverUrl: 'https://mail.example.net/*' }] } },
  check: (input) => [...named(input, 'allowedMcpServers'), ...named(input, 'deniedMcpServers')],
};

function named(input: LintInput, key: string): readonly Hit[] {
  const all = merged(input, key);
  const kinds = ['serverUrl', 'serverCommand'].filter((kind) => isList(all) && all.some((entry) => has(entry, kind)));
  return entries(input, key).flatMap(({ value, origin }): Hit[] => {
    if (!has(value, 'serverName') || !isObject(value)) return [];
    const name = quoted(own(value, 'serverName') ?? '');
    const dead = key === 'allowedMcpServers' && kinds.length > 0;
    return [
      {
        origin,
        message: dead
          ? `the name ${name} no longer admits servers of the kind listed by ${kinds.map((kind) => `\`${kind}\``).join(' and ')}`
          : `${name} is only a label`,
      },
    ];
  });
}

const has = (entry: Json, kind: string) => isObject(entry) && own(entry, kind) !== undefined;
