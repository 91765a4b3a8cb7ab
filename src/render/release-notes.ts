// Turns a Report into release notes: what changes for a fleet that installs this release, and how to go back.
import { VERSION } from '../facts/version.ts';
import type { Report } from '../report.ts';
import { type Section, within } from './budget.ts';
import { prose } from './escape.ts';
import { markdown, small } from './markdown.ts';
import type { RenderOptions } from './options.ts';
import * as say from './phrases.ts';
import * as part from './sections.ts';

/** GitHub takes 125,000 characters of release notes. */
const NOTES_LIMIT = 120_000;

const STYLE = { most: 120, rows: 100, open: 20, rest: 'in `report.json`', explain: say.gist };

export function releaseNotes(report: Report, options: RenderOptions): string {
  const style = { ...STYLE, links: options.links };
  const limit = Math.min(options.limit, NOTES_LIMIT);
  return within(
    sections(report, style),
    limit,
    (dropped) => `Left out for length: ${dropped.join(', ')}; see \`report.json\`.`,
  ).text;
}

function sections(report: Report, style: part.PageStyle): readonly Section[] {
  const direction = (
    priority: number,
    title: string,
    which: 'wider' | 'unknown' | 'sideways' | 'narrower',
  ): Section => {
    const body = part.direction(report, style, which);
    return { title, priority, body: body === '' ? '' : `### ${title}\n\n${body}` };
  };
  return [
    { title: 'what changes', priority: 0, body: opening(report, style) },
    { title: 'dangers', priority: 0, body: part.dangers(report, style) },
    direction(2, 'Wider', 'wider'),
    direction(3, 'Not proven', 'unknown'),
    direction(4, 'Sideways', 'sideways'),
    { title: 'approved', priority: 6, body: part.approved(report, style) },
    direction(5, 'Narrower', 'narrower'),
    { title: 'text diff', priority: 9, body: part.textDiff(report) },
    { title: 'how to roll back', priority: 0, body: rollback(report, style) },
    { title: 'limits', priority: 1, body: small(limits(report, style)) },
  ];
}

function opening(report: Report, style: part.PageStyle): string {
  const { word } = report.verdict;
  const counted = say.counts(report).join(', ');
  const digest: say.Phrase = report.digest === null ? [] : [' Digest: ', { code: report.digest }, '.'];
  const said: say.Phrase = [
    { strong: word },
    counted === '' ? '' : ` (${counted})`,
    ', ',
    ...say.baseline(report),
    '.',
    ...digest,
  ];
  return `${say.ICONS[word]} ${markdown(said, { ...style, most: 80 })}`;
}

function rollback(report: Report, style: part.PageStyle): string {
  const { kind, name, first } = report.baseline;
  const title = '### How to roll back';
  if (first) {
    return `${title}\n\nThis is the first release: take the delivered files away from the machines, or release a corrected policy.`;
  }
  const before = markdown([{ code: name }], style);
  const bring =
    kind === 'release'
      ? `Run ${markdown([{ code: rollbackCommand(report) }], style)} in a clone: it shows what going back makes wider or narrower, and brings the fragments back`
      : 'Revert the pull request that led to this release';
  return [
    title,
    '',
    `1. ${bring}. Merge that as a pull request: the next release has the settings of ${before} again.`,
    `2. If that takes too long, deliver the files of ${before} to the machines again, and check them against its \`SHA256SUMS\`.`,
  ].join('\n');
}

/** The command with every word it needs, for tags and folders that are not called as usual. */
function rollbackCommand({ policies, baseline: { name } }: Report): string {
  const prefix = name.replace(/\d+$/, '');
  return part.shellLine([
    ...['managed-settings', 'rollback', '--to', name],
    ...(policies === 'policies' ? [] : ['--policies', policies]),
    ...(prefix === 'policy-v' ? [] : ['--tag-prefix', prefix]),
  ]);
}

function limits(report: Report, style: part.PageStyle): string {
  const not =
    report.notAnalysed.length === 0
      ? ''
      : ` Not analysed: ${report.notAnalysed.map((what) => prose(what)).join('; ')}.`;
  return `${markdown([...say.situation(report), '.'], style)}${not} managed-settings-gitops ${VERSION}`;
}
