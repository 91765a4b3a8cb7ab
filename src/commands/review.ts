// Turns a policy folder and a production into the review a pull request would get.
import type { FailOn } from '../gate.ts';
import type { Loaded } from '../index.ts';
import type { Baseline, Report } from '../report.ts';
import { UserError } from '../shell/errors.ts';
import { type Command, type Given, JSON_OUT, NO_WORDS, POLICIES, policiesOf } from './command.ts';

const FAIL_ON: readonly FailOn[] = ['wider', 'invalid', 'never'];
const FORMATS = ['terminal', 'markdown', 'json'];

export const reviewCommand: Command = {
  name: 'review',
  summary: 'compare a policy with production and say what becomes wider or narrower',
  words: NO_WORDS,
  options: [
    POLICIES,
    {
      name: 'production',
      value: 'WHERE',
      help: 'what runs today: file:PATH, ref:NAME, release or none (default: release)',
    },
    { name: 'format', value: 'NAME', help: 'terminal, markdown or json (default: terminal)', choices: FORMATS },
    JSON_OUT,
    {
      name: 'fail-on',
      value: 'WHAT',
      help: 'wider (also NOT PROVEN), invalid or never (default: wider)',
      choices: FAIL_ON,
    },
  ],
  notes:
    'file: takes a policy folder or a settings file. none means there is no production yet. Exit 1: the gate says no;\n' +
    'exit 2: not proven, or no verdict.',
  examples: [
    'managed-settings review --production file:/etc/claude-code/managed-settings.json',
    'managed-settings review --policies policies --production ref:origin/main --format markdown',
    'managed-settings review --production release --json > report.json',
  ],
  run: async (given, terminal) => {
    const report = await reviewOf(given);
    const text = await rendered(report, given, terminal.colour);
    await terminal.write(text.endsWith('\n') ? text : `${text}\n`);
    return report.verdict.exit;
  },
};

async function reviewOf(given: Given): Promise<Report> {
  const policies = policiesOf(given);
  const { readFolder } = await import('../shell/files.ts');
  const { load, review } = await import('../index.ts');
  const after = load(await readFolder(policies));
  const { before, baseline } = await productionOf(given, policies);
  const failOn = FAIL_ON.find((one) => one === given.text('fail-on')) ?? 'wider';
  return review({ policies, before, after, baseline, digest: null, failOn });
}

interface Production {
  readonly before: Loaded;
  readonly baseline: Baseline;
}

async function productionOf(given: Given, policies: string): Promise<Production> {
  const where = given.text('production') ?? 'release';
  const { EMPTY_FOLDER, load } = await import('../index.ts');
  const [, kind, name = ''] = /^([a-z]+)(?::(.*))?$/s.exec(where) ?? [];
  if (kind === 'none') {
    return { before: load(EMPTY_FOLDER), baseline: { kind, name: 'none', digest: null, first: true, notices: [] } };
  }
  if (kind === 'file' && name !== '') {
    const { readFolder } = await import('../shell/files.ts');
    return { before: load(await readFolder(name)), baseline: { kind, name, digest: null, first: false, notices: [] } };
  }
  if (kind === 'ref' && name !== '') {
    const { readFolderAtRef } = await import('../shell/git.ts');
    const { folder, commit } = await readFolderAtRef(policies, name);
    const notices = [`${name} is commit ${commit}`];
    return { before: load(folder), baseline: { kind, name, digest: null, first: false, notices } };
  }
  throw new UserError(
    `--production is ${JSON.stringify(where)}, which names no production. Use file:PATH, ref:NAME, release or none.`,
  );
}

async function rendered(report: Report, given: Given, colour: boolean): Promise<string> {
  const { renderers } = await import('../render/index.ts');
  const format = given.flag('json') ? 'json' : (given.text('format') ?? 'terminal');
  if (format === 'json') return JSON.stringify(report, null, 2);
  const renderer = renderers.find(({ name }) => name === (format === 'markdown' ? 'comment' : format));
  if (renderer === undefined) throw new Error(`bug: no renderer ${format}`);
  const links = { before: null, after: null };
  return renderer.render(report, { links, colour, limit: 60_000, run: null });
}
