// Finds machines, starts and texts that the channels of the fleet do not reach.
import { advised } from './channels.ts';
import type { Hit, LintRule } from './rule.ts';

const GAPS: Readonly<Record<string, Pick<Hit, 'message' | 'why' | 'fix'>>> = {
  'channel-server-alone': {
    message: 'the console is the only channel of this fleet',
    why: 'A new machine has no policy until its first fetch, and a session with a cloud provider or another base URL never fetches one.',
    fix: 'Deliver a small file by device management too, with at least `allowedProviders` and `forceRemoteSettingsRefresh`.',
  },
  'channel-wsl': {
    message: 'the fleet has Windows and `wslInheritsWindowsSettings` is not set',
    why: 'Sessions inside WSL read only the Linux folder: they have no policy.',
    fix: 'Set `wslInheritsWindowsSettings` to true.',
  },
  'channel-no-claude-md': {
    message: 'the policy has a CLAUDE.md and the fleet gets no files',
    why: 'Only the system folder carries CLAUDE.md: nobody in this fleet gets it.',
    fix: 'Add the `file` channel, or put the text into the `claudeMd` key.',
  },
};

export const noChannelGap: LintRule = {
  name: 'no-channel-gap',
  severity: 'warning',
  why: 'Part of the fleet runs without this policy.',
  fix: 'Choose channels that reach every machine.',
  conditions: ['wsl-gap'],
  bad: { 'gate/delivery.json': '{"channels":["windows"]}', '10-a.json': { model: 'opus' } },
  good: {
    'gate/delivery.json': '{"channels":["windows"]}',
    '10-a.json': { wslInheritsWindowsSettings: true, model: 'opus' },
  },
  check: (input) =>
    Object.entries(GAPS).flatMap(([code, words]) => advised(input, code).map(({ origin }) => ({ origin, ...words }))),
};
