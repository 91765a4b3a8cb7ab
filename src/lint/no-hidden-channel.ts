// Finds fleets that use two channels of which one hides the other.
import { advised, channelName } from './channels.ts';
import type { LintRule } from './rule.ts';

export const noHiddenChannel: LintRule = {
  name: 'no-hidden-channel',
  severity: 'warning',
  why: 'On one machine the highest source with any key is the only one, apart from a few keys that are read everywhere: what else lies in the lower one, such as another team’s drop-ins, does not count.',
  fix: 'Use one channel a machine, or set `managedSourcesBehavior` to `merge` in the highest source.',
  conditions: ['source-shadowed'],
  bad: { 'gate/delivery.json': '{"channels":["server","file"]}', '10-a.json': { model: 'opus' } },
  good: { 'gate/delivery.json': '{"channels":["file"]}', '10-a.json': { model: 'opus' } },
  check: (input) =>
    advised(input, 'channel-hidden').map(({ origin, args }) => ({
      origin,
      message: `what is in ${channelName(args['channel'])} is hidden by ${channelName(args['by'])} on the same machine`,
    })),
};
