// Turns a policy folder and a production into the review a pull request would get.
import { type Command, NO_WORDS } from './command.ts';
import { FAIL_ON, JSON_OUT, POLICIES, PRODUCTION, REPOSITORY, TAG_PREFIX } from './options.ts';

const FORMATS = ['terminal', 'markdown', 'json', 'sarif'];

export const reviewCommand: Command = {
  name: 'review',
  summary: 'compare a policy with production and say what becomes wider or narrower',
  words: NO_WORDS,
  options: [
    POLICIES,
    PRODUCTION,
    { name: 'format', value: 'NAME', help: `${FORMATS.join(', ')} (default: terminal)`, choices: FORMATS },
    JSON_OUT,
    {
      name: 'fail-on',
      value: 'WHAT',
      help: 'wider (also NOT PROVEN), invalid or never (default: what gate/gate.json says, else wider)',
      choices: FAIL_ON,
    },
    REPOSITORY,
    TAG_PREFIX,
  ],
  notes:
    'file: takes a policy folder or a settings file; none says that there is no production yet. Only release uses the network.\n' +
    'The guard files of production judge; where it has none, those beside the candidate. Exit 1: the gate says no.\n' +
    'Exit 2: not proven, or no verdict.',
  examples: [
    'managed-settings review --production file:/etc/claude-code/managed-settings.json',
    'managed-settings review --policies policies --production ref:origin/main --format markdown',
    'managed-settings review --production release --json > report.json',
  ],
  run: async (given, terminal) => (await import('./review-run.ts')).run(given, terminal),
};
