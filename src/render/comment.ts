// Turns a Report into the pull request comment: the verdict in the first line, what proves it below, the rest collapsed.
import { VERSION } from '../facts/version.ts';
import type { Report, ReportedFinding } from '../report.ts';
import { type Section, within } from './budget.ts';
import { code } from './escape.ts';
import { collapsed, linkTo, small } from './markdown.ts';
import type { RenderOptions } from './options.ts';
import { gist, severities } from './phrases.ts';
import * as part from './sections.ts';

/** GitHub takes 65,536 characters; the rest is left to the marker line and to whoever counts differently. */
const COMMENT_LIMIT = 60_000;
/** What the marker line may take of a comment's budget. */
const MARKER_LIMIT = 300;

const ROOMY = { most: 64, rows: 10, open: 5, rest: 'in the full list below', explain: gist };
/** For long names: a wall of text in one row must not push the table out. */
const TIGHT = { most: 40, rows: 4, open: 4, rest: 'in the full list below', explain: gist };
/** Sections up to this priority are shown in a tight style before any of them is left out. */
const MUST_SHOW = 4;

/** The comment without its marker line; never longer than `options.limit` and `COMMENT_LIMIT` less the marker. */
export function comment(report: Report, options: RenderOptions): string {
  const limit = Math.min(options.limit, COMMENT_LIMIT) - MARKER_LIMIT;
  const write = (measure: typeof ROOMY) => {
    const sections = page(report, options, { ...measure, links: options.links });
    return within(sections, limit, (dropped) => left(dropped, options));
  };
  const roomy = write(ROOMY);
  return roomy.dropped.some(({ priority }) => priority <= MUST_SHOW) ? write(TIGHT).text : roomy.text;
}

/** All sections of a Markdown page about a report, the order of reading; `priority` says in which order they may go. */
export function page(report: Report, options: RenderOptions, style: part.PageStyle): readonly Section[] {
  const ours = report.findings.filter(({ isNew, severity }) => isNew || severity === 'error');
  const old = report.findings.filter((finding) => !ours.includes(finding));
  const found = (severity: string) => ours.filter((finding) => finding.severity === severity);
  const section = (priority: number, title: string, body: string): Section => ({
    title,
    priority,
    body: body === '' ? '' : `### ${title}\n\n${body}`,
  });
  const narrower = report.changes.filter((change) => change.direction === 'narrower').length;
  const folded = (many: number, body: string, summary: string) => (many > style.open ? collapsed(summary, body) : body);
  const [errors, warnings, advice] = [found('error'), found('warning'), found('advice')];
  return [
    ...part.top(report, style),
    section(1, 'Errors', part.findings(errors, style)),
    section(2, 'Wider', part.direction(report, style, 'wider')),
    section(3, 'Not proven', part.direction(report, style, 'unknown')),
    section(4, 'Sideways', part.direction(report, style, 'sideways')),
    { title: 'Approved', priority: 7, body: part.approved(report, style) },
    section(6, 'Narrower', folded(narrower, part.direction(report, style, 'narrower'), `${narrower} narrower changes`)),
    section(5, 'Checks', part.checks(report, style)),
    section(7, 'Warnings', folded(warnings.length, part.findings(warnings, style), severities(warnings).join())),
    { title: 'Advice', priority: 9, body: collapsed(severities(advice).join(), part.findings(advice, style)) },
    { title: 'Known findings', priority: 9, body: collapsed(known(old), part.findings(old, style)) },
    { title: 'Full list', priority: 10, body: part.fullList(report, style) },
    { title: 'Text diff', priority: 11, body: part.textDiff(report) },
    { title: 'How to repeat', priority: 8, body: part.reproduce(report) },
    { title: 'Model', priority: 0, body: part.model(report, style) },
    { title: 'Footer', priority: 0, body: footer(report, options) },
  ];
}

function known(old: readonly ReportedFinding[]): string {
  return `${severities(old).join(', ')} that the version before has, too`;
}

/** The digest is the one a release of exactly this policy bears. */
function footer({ digest }: Report, { run }: RenderOptions): string {
  const what = digest === null ? [] : [`policy ${code(digest)}`];
  const where = run === null ? [] : [linkTo('run', run.url), `updated for ${code(run.sha.slice(0, 12))}`];
  return small([`managed-settings-gitops ${VERSION}`, ...what, ...where].join(' · '));
}

/** What had to go, and where all of it is. */
export function left(dropped: readonly string[], { run }: RenderOptions): string {
  const where = run === null ? 'the JSON report' : `${linkTo('the run', run.url)}'s summary and JSON report`;
  return `**Left out to stay within GitHub's size limit:** ${dropped.join(', ')}. All of it is in ${where}.`;
}
