// Finds keys that a channel of the fleet ignores.
import { advised, channelName, writtenAt } from './channels.ts';
import type { LintRule } from './rule.ts';

export const noUndeliveredKey: LintRule = {
  name: 'no-undelivered-key',
  severity: 'error',
  why: 'The client ignores the key from this channel: machines that get their policy there do not have the control.',
  fix: 'Deliver the key by file or device management as well, or leave it out.',
  conditions: ['server-undeliverable'],
  bad: { 'gate/delivery.json': '{"channels":["server"]}', '10-a.json': { forceLoginMethod: 'gateway' } },
  good: { 'gate/delivery.json': '{"channels":["server"]}', '10-a.json': { forceLoginMethod: 'claudeai' } },
  check: (input) =>
    advised(input, 'channel-ignores').map(({ args }) => ({
      origin: writtenAt(input, String(args['key'])),
      message: `\`${String(args['key'])}\` is ignored in ${channelName(args['channel'])}`,
    })),
};
