// Finds keys whose change waits for a person's click when the console delivers it.
import { advised } from './channels.ts';
import type { LintRule } from './rule.ts';

export const noClickedChange: LintRule = {
  name: 'no-clicked-change',
  severity: 'advice',
  why: 'When the console delivers a change of these keys, each person must accept it in an interactive session first; until then the old value counts.',
  fix: 'Deliver these keys by file or device management, where nobody is asked.',
  conditions: [],
  bad: { 'gate/delivery.json': '{"channels":["server"]}', '10-a.json': { env: { A: '1' } } },
  good: { 'gate/delivery.json': '{"channels":["macos"]}', '10-a.json': { env: { A: '1' } } },
  check: (input) => {
    const found = advised(input, 'channel-needs-click');
    const keys = found.map(({ args }) => `\`${String(args['key']).slice(1).replaceAll('/', '.')}\``);
    return found
      .slice(0, 1)
      .map(({ origin }) => ({ origin, message: `the console asks people before it changes ${keys.join(', ')}` }));
  },
};
