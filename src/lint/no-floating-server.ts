// Finds MCP servers whose code floats, and addresses so wide that they name nobody.

import { own } from '../direction/delta.ts';
import { RUNS_ANYTHING } from '../facts/commands.ts';
import { isList, isObject } from '../parse.ts';
import { entries, quoted, strings } from './reading.ts';
import type { LintRule } from './rule.ts';

export const noFloatingServer: LintRule = {
  name: 'no-floating-server',
  severity: 'warning',
  why: 'The arguments are compared exactly, but what they start or reach changes without anybody’s review.',
  fix: 'Pin a version or an absolute path; name the host.',
  conditions: ['mcp-command-launcher', 'mcp-url-broad'],
  bad: {
    '10-a.json': {
      allowManagedMcpServersOnly: true,
      allowedMcpServers: [{ serverCommand: ['npx', '-y', 'some-server'] }, { serverUrl: '*' }],
    },
  },
  good: {
    '10-a.json': {
      allowManagedMcpServersOnly: true,
      allowedMcpServers: [
        { serverCommand: ['npx', '-y', 'some-server@1.4.2'] },
        { serverUrl: 'https://mcp.corp.example/*' },
      ],
    },
  },
  check: (input) =>
    entries(input, 'allowedMcpServers').flatMap(({ value, origin }) => {
      if (!isObject(value)) return [];
      const fault = commandFault(strings(own(value, 'serverCommand'))) ?? urlFault(own(value, 'serverUrl'));
      const shown = isList(own(value, 'serverCommand'))
        ? strings(own(value, 'serverCommand')).join(' ')
        : (own(value, 'serverUrl') ?? '');
      return fault === null ? [] : [{ origin, message: `${quoted(shown)} ${fault}` }];
    }),
};

function commandFault([program = '', ...rest]: readonly string[]): string | null {
  if (program === '' || program.startsWith('/') || !RUNS_ANYTHING.includes(program)) return null;
  const named = rest.find((word) => !word.startsWith('-') && !['run', 'exec', 'dlx', 'x'].includes(word));
  if (named === undefined) return 'is a launcher: it starts whatever follows';
  const isPinned = /[^@/]@\d|==\d|^\/|@sha256:/.test(named) || /^[\w./-]+\.(js|mjs|py|ts)$/.test(named);
  return isPinned ? null : 'starts whatever version is published today';
}

const urlFault = (url: unknown) =>
  typeof url === 'string' && /^\*$|^https?:\/\/\*(\/|$|\.[a-z]+(\/|$))/i.test(url)
    ? 'admits nearly every address'
    : null;
