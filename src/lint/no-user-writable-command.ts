// Finds commands of the policy that every user can replace.
import type { Origin } from '../parse.ts';
import { hooks, merged, placeOf, quoted, text } from './reading.ts';
import type { LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

const KEYS = [
  'statusLine.command',
  'subagentStatusLine.command',
  'fileSuggestion.command',
  'apiKeyHelper',
  'proxyAuthHelper',
  'otelHeadersHelper',
  'awsAuthRefresh',
  'awsCredentialExport',
  'gcpAuthRefresh',
  'processWrapper',
  'sandbox.bwrapPath',
  'sandbox.socatPath',
  'sandbox.ripgrep.command',
];
const WRITABLE =
  /(?:^|[\s"'=])(?:~\/|\$\{?HOME\b|\$\{?CLAUDE_PROJECT_DIR\b|%USERPROFILE%|%APPDATA%|%TEMP%|\/home\/|\/Users\/|\/tmp\/|\/var\/tmp\/|\.\.?\/|C:\\Users\\)/;

export const noUserWritableCommand: LintRule = {
  name: 'no-user-writable-command',
  severity: 'warning',
  why: 'Whoever can write the file decides what the organization’s own control does.',
  fix: 'Use an absolute path in a folder that only an administrator can write.',
  conditions: ['hook-user-writable'],
  bad: {
    '10-a.json': {
      hooks: { PreToolUse: [{ hooks: [{ type: 'command', command: '~/.claude/guard.sh', onFailure: 'block' }] }] },
    },
  },
  good: {
    '10-a.json': {
      hooks: { PreToolUse: [{ hooks: [{ type: 'command', command: '/opt/corp/guard.sh', onFailure: 'block' }] }] },
    },
  },
  check: (input) =>
    commands(input)
      .filter(({ command }) => WRITABLE.test(command))
      .map(({ command, origin }) => ({ origin, message: `${quoted(command)} lies where users can write` })),
};

function commands(input: LintInput): readonly { readonly command: string; readonly origin: Origin }[] {
  const set = KEYS.flatMap((key) => {
    const command = merged(input, key);
    return typeof command === 'string' ? [{ command, origin: placeOf(input, key) }] : [];
  });
  return [...hooks(input).map(({ handler, origin }) => ({ command: text(handler, 'command'), origin })), ...set];
}
