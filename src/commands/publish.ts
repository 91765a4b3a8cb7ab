// Turns a policy folder into what a publish would release now, without releasing anything.
import { UserError } from '../shell/errors.ts';
import { type Command, NO_WORDS } from './command.ts';
import { JSON_OUT, POLICIES, PRODUCTION, policiesOf, REPOSITORY, TAG_PREFIX } from './options.ts';
import { worldOf } from './review.ts';

export const publishCommand: Command = {
  name: 'publish',
  summary: 'show what the Action would release now (--dry-run); releasing is left to the Action',
  words: NO_WORDS,
  options: [
    {
      name: 'dry-run',
      value: null,
      help: 'compute the release and list its files; needed, there is no other way here',
    },
    POLICIES,
    PRODUCTION,
    { name: 'out', value: 'DIR', help: 'also write the files to a new or empty folder' },
    JSON_OUT,
    REPOSITORY,
    TAG_PREFIX,
  ],
  notes:
    'A release is made by the Action on the default branch, where the commit, the reviews and the token are known. This shows\n' +
    'its files, digest and notes. Exit 1: it would be refused, by the gate or for errors, placeholders or secrets.',
  examples: [
    'managed-settings publish --dry-run',
    'managed-settings publish --dry-run --production file:/etc/claude-code --out next-release',
  ],
  run: async (given, terminal) => {
    if (!given.flag('dry-run'))
      throw new UserError(
        'publish needs --dry-run: only the Action releases, from a merged commit. See: managed-settings publish --help',
      );
    const { labelOf, readFolder } = await import('../shell/files.ts');
    const { parseWhere, production } = await import('../shell/production.ts');
    const { candidateOf, checkReleasable, compose, rendered, reviewOf } = await import('../shell/compose.ts');
    const where = parseWhere(given.text('production') ?? 'release');
    const policies = policiesOf(given);
    const candidate = candidateOf(await readFolder(policies), labelOf(policies));
    const before = await production(where, await worldOf(where, given));
    const report = reviewOf(before, candidate, 'wider');
    checkReleasable(report);
    const naming = { name: 'dry-run', ring: 'broad', commit: '0'.repeat(40) };
    const { artifacts, notices } = await compose(before, candidate, report, naming);
    for (const notice of notices) terminal.note(notice);
    const out = given.text('out');
    if (out !== null) await (await import('../shell/write.ts')).writeArtifacts(out, artifacts);
    const files = artifacts.map(({ name, bytes }) => ({ name, bytes: bytes.length }));
    const { word, exit } = report.verdict;
    const digest = candidate.delivery.digest;
    const isSame = digest === before.baseline.digest;
    await terminal.write(
      given.flag('json')
        ? `${JSON.stringify({ digest, verdict: word, changed: !isSame, files }, null, 2)}\n`
        : `${rendered('release-notes', report, {})}\n${files.map(({ name, bytes }) => `${String(bytes).padStart(9)}  ${name}\n`).join('')}`,
    );
    if (isSame) terminal.note(`Production already holds this policy (${digest}): nothing would be released.`);
    return exit;
  },
};
