// Turns a Report into the sections of a Markdown page: what a reviewer must see first, then what proves it, then the rest.
import type { Check } from '../checks.ts';
import type { Report, ReportedCall, ReportedChange, ReportedFinding, ReportedSetting } from '../report.ts';
import type { Section } from './budget.ts';
import { fenced, prose, visible } from './escape.ts';
import { collapsed, markdown, type Style, small, table } from './markdown.ts';
import * as say from './phrases.ts';

/** A page's style; `rows` is the most rows of one table, `open` the most lines of a list that stays open. */
export interface PageStyle extends Style {
  readonly rows: number;
  readonly open: number;
  /** Where the rows are that a table had no room for. */
  readonly rest: string;
  /** How much of an explanation is shown. */
  readonly explain: (text: string) => string;
}

const DANGERS = 3;
/** The command of a hook, the address of a proxy: what is dangerous about it stands in the middle as often as at the ends. */
const MOST_OF_A_DANGER = 240;

/** Title and sentence: the only sections that are never left out. */
export function top(report: Report, style: PageStyle): readonly Section[] {
  const { word } = report.verdict;
  const title = `## ${say.ICONS[word]} ${word}: ${markdown([{ code: report.policies }], style)}`;
  return [keep('title', title), keep('verdict', sentence(report, style)), keep('dangers', dangers(report, style))];
}

const keep = (title: string, body: string): Section => ({ title, body, priority: 0 });

function sentence(report: Report, style: PageStyle): string {
  const numbers = say.counts(report);
  const errors = report.verdict.errors;
  const parts = [...(errors > 0 ? [say.plural(errors, 'error')] : []), ...numbers];
  const counted =
    parts.length === 0 ? 'No tool call and no setting that matters is decided differently' : parts.join(', ');
  const consequence = say.consequence(report);
  const lines = [
    markdown(
      [{ strong: counted }, ', ', ...say.baseline(report), '.', ...(consequence ? [' ', ...consequence] : [])],
      style,
    ),
    ...report.baseline.notices.map((notice) => prose(notice)),
  ];
  return lines.join('\n\n');
}

/** What every sentence above rests on, for the foot of the page. */
export function model(report: Report, style: PageStyle): string {
  const not = report.notAnalysed.map((what) => prose(what)).join('; ');
  const text = markdown([...say.situation(report), '.'], style);
  return small(not === '' ? text : `${text} Not analysed: ${not}.`);
}

/** What must not be overlooked: at most three lines, and nothing when nothing is dangerous. */
export function dangers({ changes }: Report, style: PageStyle): string {
  const all = changes.filter(isDangerous);
  const lines = all.slice(0, DANGERS).map((change) => {
    const evidence = [...say.headline(change), ...placed(change)];
    return `> - <b>${prose(change.dangerous)}</b>: ${markdown(evidence, { ...style, most: MOST_OF_A_DANGER })}`;
  });
  if (lines.length === 0) return '';
  const more = all.length > DANGERS ? [`> - and ${all.length - DANGERS} more below`] : [];
  return ['> [!CAUTION]', ...lines, ...more].join('\n');
}

type Dangerous = ReportedSetting & { readonly dangerous: string };

function isDangerous(change: ReportedChange): change is Dangerous {
  return change.kind === 'setting' && change.dangerous !== null && !say.isApproved(change);
}

function ended(change: ReportedChange): say.Phrase {
  return change.approval?.state === 'expired' ? [' · ', ...(say.approval(change) ?? [])] : [];
}

function placed(change: ReportedChange): say.Phrase {
  const place = say.placeOf(change);
  return place === null ? [] : [' · ', { place }];
}

/** Everything of one direction but what `dangers` says and what is approved: calls as a table, then settings and unknowns, one line each. */
export function direction(report: Report, style: PageStyle, which: ReportedChange['direction']): string {
  const said: readonly ReportedChange[] = report.changes.filter(isDangerous).slice(0, DANGERS);
  const isOpen = (change: ReportedChange) => !said.includes(change) && !say.isApproved(change);
  const changes = report.changes.filter((change) => change.direction === which && isOpen(change));
  const calls = changes.filter((change) => change.kind === 'call');
  const others = changes.filter((change) => change.kind !== 'call');
  return [
    callTable(report, calls, style),
    list(
      others.map((change) => line(change, style)),
      style,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const HEAD = ['Before → after', 'Calls', 'Decided by', 'Risk'];

function callTable(report: Report, calls: readonly ReportedCall[], style: PageStyle): string {
  const rows = calls.slice(0, style.rows).map((call) => callRow(report, call, style));
  const more = calls.length > rows.length ? `\n\nand ${calls.length - rows.length} more, ${style.rest}` : '';
  return table(HEAD, rows) + more;
}

function callRow(report: Report, change: ReportedCall, style: PageStyle): readonly string[] {
  const md = (phrase: say.Phrase) => markdown(phrase, style);
  const by = (decision: ReportedCall['before']) => say.decidedBy(decision, change.region);
  const none = say.noRule(change, report);
  const over = change.approval?.state === 'expired' ? (say.approval(change) ?? []) : [];
  const notes = [say.oddModes(change), say.freer(change)].filter((note) => note !== null);
  return [
    `${say.outcome(change.before)} → **${say.outcome(change.after)}**${notes.map((note) => `<br>${small(note)}`).join('')}`,
    `${md([say.region(change)])}<br>e.g. ${md([{ code: say.example(change) }])}${over.length > 0 ? `<br>${md(over)}` : ''}`,
    none !== null ? md(none) : `${md(['before: ', ...by(change.before)])}<br>${md(['after: ', ...by(change.after)])}`,
    `${change.risk ?? '–'}<br>${small(say.known(change, report))}`,
  ];
}

function line(change: ReportedChange, style: PageStyle): string {
  const meaning =
    change.kind === 'setting' && change.meaning !== '' ? `<br>${prose(style.explain(change.meaning))}` : '';
  return `- ${markdown([...say.headline(change), ...placed(change), ...ended(change)], style)}${meaning}`;
}

/** What somebody accepted, one line each, with who and why. */
export function approved({ changes }: Report, style: PageStyle): string {
  const accepted = changes.filter(say.isApproved);
  const lines = accepted.map((change) => {
    const words = [...say.headline(change), ...placed(change), ' · ', ...(say.approval(change) ?? [])];
    return `- ${change.direction}: ${markdown(words, style)}`;
  });
  return collapsed(`${say.plural(accepted.length, 'approved change')}`, lines.join('\n'));
}

/** Every change in one line each, when the tables above had no room for all. */
export function fullList({ changes }: Report, style: PageStyle): string {
  if (changes.length <= style.rows) return '';
  const lines = changes.map(
    (change) => `- ${change.direction}: ${markdown([...say.headline(change), ...placed(change)], style)}`,
  );
  return collapsed(`Full list: all ${changes.length} changes`, lines.join('\n'));
}

function list(lines: readonly string[], { rows, rest }: PageStyle): string {
  const shown = lines.slice(0, rows);
  return [...shown, ...(lines.length > rows ? [`- and ${lines.length - rows} more, ${rest}`] : [])].join('\n');
}

/** Findings with their places; why and what to do are said once for all that have them in common. */
export function findings(found: readonly ReportedFinding[], style: PageStyle): string {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of found) {
    const key = JSON.stringify([finding.why, finding.fix]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const lines = [...groups.values()].map((group) => `- ${findingLines(group, style).join('<br>')}`);
  return list(lines, { ...style, rest: 'in the JSON report' });
}

function findingLines(group: readonly ReportedFinding[], style: PageStyle): readonly string[] {
  const [{ why, fix } = { why: '', fix: '' }] = group;
  const shown = group.slice(0, style.rows);
  return [
    ...shown.map(({ place, message }) => markdown([{ place }, ' ', { prose: message }], style)),
    ...(group.length > shown.length ? [`and ${group.length - shown.length} more of the kind`] : []),
    ...(why === '' ? [] : [prose(why)]),
    ...(fix === '' ? [] : [`**Fix:** ${prose(fix)}`]),
  ];
}

const MARKS: Readonly<Record<Check['result'], string>> = { passed: '✅', failed: '❌', warning: '⚠️', 'not run': '➖' };

/** One line for each check; what failed and stands in no finding, and what to paste, opens on a click when there is much of it. */
export function checks({ checks: all, findings: found }: Report, style: PageStyle): string {
  const said = new Set(found.map(({ message }) => message));
  const unsaid = (check: Check): Check => ({ ...check, details: check.details.filter((one) => !said.has(one)) });
  return all.map((check) => checkOf(unsaid(check), style)).join('\n');
}

function checkOf({ name, result, summary, details, paste }: Check, { open }: PageStyle): string {
  const lines = details.map((detail) => `- ${prose(detail)}`);
  const block = paste === null ? [] : [fenced(paste.split('\n'), 'json')];
  const body = [...(lines.length > 0 ? [lines.join('\n')] : []), ...block].join('\n\n');
  const long = details.length > open || paste !== null;
  const what = result === 'warning' ? 'what it is about' : 'what failed';
  const below = long ? collapsed(paste === null ? what : 'the lines to add, and where', body) : body;
  return `- ${MARKS[result]} ${prose(name)}: ${prose(summary)}${below === '' ? '' : `\n\n${indented(below)}\n`}`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

/** The text diff, collapsed. */
export function textDiff({ diff }: Report): string {
  if (diff === null) return 'The merged settings differ too much for a text diff.';
  return collapsed('Text diff of the merged settings', diff === '' ? '' : fenced(diff.trimEnd().split('\n'), 'diff'));
}

/** How anybody repeats this review on their own machine. */
export function reproduce({ policies, baseline: { kind, name, first } }: Report): string {
  const production = first ? 'none' : `${kind === 'file' ? 'file' : 'ref'}:${name}`;
  const words = ['managed-settings', 'review', '--policies', policies, '--production', production];
  return collapsed('Repeat this review locally', fenced([shellLine(words)], 'sh'));
}

/** A command to copy into a shell. */
export function shellLine(words: readonly string[]): string {
  return words.map((word) => quoted(visible(word))).join(' ');
}

// Single quotes keep a shell from reading anything in a stranger's name.
function quoted(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
