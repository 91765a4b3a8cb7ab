// Finds texts in which a management server puts something of its own before a Mac gets them.
import { advised, writtenAt } from './channels.ts';
import type { LintRule } from './rule.ts';

export const noReplacedText: LintRule = {
  name: 'no-replaced-text',
  severity: 'warning',
  why: 'Jamf Pro replaces words such as $USERNAME and $EMAIL inside a configuration profile: the Mac gets another text than the one reviewed.',
  fix: 'Spell the variable in another way, for example with a second variable of your own.',
  conditions: [],
  bad: { 'gate/delivery.json': '{"channels":["macos"]}', '10-a.json': { env: { A: 'user=$USERNAME' } } },
  good: { 'gate/delivery.json': '{"channels":["macos"]}', '10-a.json': { env: { A: 'user=$USER' } } },
  check: (input) =>
    advised(input, 'channel-replaces').map(({ args }) => ({
      origin: writtenAt(input, String(args['key'])),
      message: `\`${String(args['key'])}\` holds a word that Jamf Pro replaces`,
    })),
};
