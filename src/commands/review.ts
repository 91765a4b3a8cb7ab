// Turns a policy folder and a production into the review a pull request would get.
import type { Report } from '../report.ts';
import type { Where, World } from '../shell/production.ts';
import { type Command, type Given, NO_WORDS } from './command.ts';
import { FAIL_ON, JSON_OUT, POLICIES, PRODUCTION, policiesOf, REPOSITORY, TAG_PREFIX } from './options.ts';

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
      help: 'wider (also NOT PROVEN), invalid or never (default: wider)',
      choices: FAIL_ON,
    },
    REPOSITORY,
    TAG_PREFIX,
  ],
  notes:
    'file: takes a policy folder or a settings file; none says that there is no production yet. Only release uses the network.\n' +
    'Exit 1: the gate says no. Exit 2: not proven, or no verdict.',
  examples: [
    'managed-settings review --production file:/etc/claude-code/managed-settings.json',
    'managed-settings review --policies policies --production ref:origin/main --format markdown',
    'managed-settings review --production release --json > report.json',
  ],
  run: async (given, terminal) => {
    const report = await reviewOf(given);
    const { renderers } = await import('../render/index.ts');
    const format = given.flag('json') ? 'json' : (given.text('format') ?? 'terminal');
    const renderer = renderers.find(({ name }) => name === format);
    if (renderer === undefined) throw new Error(`bug: no renderer ${format}`);
    const links = { before: null, after: null };
    const text = renderer.render(report, { links, colour: terminal.colour, limit: 60_000, run: null });
    await terminal.write(text.endsWith('\n') ? text : `${text}\n`);
    return report.verdict.exit;
  },
};

async function reviewOf(given: Given): Promise<Report> {
  const { labelOf, readFolder } = await import('../shell/files.ts');
  const { load, review } = await import('../index.ts');
  const { parseWhere, production } = await import('../shell/production.ts');
  const { deliverable } = await import('../shell/deliverable.ts');
  const where = parseWhere(given.text('production') ?? 'release');
  const policies = labelOf(policiesOf(given));
  const folder = await readFolder(policiesOf(given));
  const after = load(folder);
  const { digest, problems } = deliverable(folder, after, policies);
  const { loaded: before, baseline } = await production(where, await worldOf(where, given));
  return review({
    policies,
    before,
    after: { ...after, problems: [...after.problems, ...problems] },
    baseline,
    digest,
    failOn: FAIL_ON.find((one) => one === given.text('fail-on')) ?? 'wider',
  });
}

/** Only a release needs GitHub, and only then is the repository asked what it is called. */
export async function worldOf(where: Where, given: Given): Promise<World> {
  const policies = policiesOf(given);
  const { connected, insideRepository } = await import('./repository.ts');
  const isRelease = where.kind === 'release';
  return {
    cwd: process.cwd(),
    policies,
    inside: isRelease ? await insideRepository(policies) : policies,
    tagPrefix: given.text('tag-prefix') ?? 'policy-v',
    github: isRelease ? await connected(given) : null,
    known: [],
    base: null,
  };
}
