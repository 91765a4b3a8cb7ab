// Turns a Report into text for a terminal: the same order as the comment, places clickable, the verdict last.
import { styleText } from 'node:util';
import type { Report, ReportedCall, ReportedChange, ReportedFinding } from '../report.ts';
import { fits } from './budget.ts';
import { line, visible } from './escape.ts';
import type { RenderOptions } from './options.ts';
import * as say from './phrases.ts';

type Colour = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim';
type Paint = (colour: Colour, text: string) => string;

/** The most UTF-16 units of one piece of the policy on a line. */
const MOST = 200;
/** The same of one sentence. */
const MOST_PROSE = 2000;

// Asked without the stream: whether colours fit the stream is decided by the caller.
function painter(colour: boolean): Paint {
  return (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text);
}

export function terminal(report: Report, options: RenderOptions): string {
  const paint = painter(options.colour);
  for (const most of LISTED) {
    const text = page(report, most, paint);
    if (fits(text, options.limit)) return text;
  }
  const short = `${heading(report, paint)}\n\nToo long to show here; use --format json.\n\n${verdict(report, paint)}\n`;
  return fits(short, options.limit) ? short : '';
}

/** Of each list so many are shown, or fewer until the text fits. */
const LISTED = [1000, 300, 100, 30, 10];

function page(report: Report, most: number, paint: Paint): string {
  const blocks = [
    heading(report, paint),
    ...DIRECTIONS.map((direction) => changes(report, direction, most, paint)),
    findings(report.findings, most, paint),
    checks(report, most, paint),
    verdict(report, paint),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The first `most` of a list as text, and how many more there are. */
function listed<T>(all: readonly T[], most: number, show: (one: T) => string): readonly string[] {
  const rest = all.length - most;
  return [...all.slice(0, most).map(show), ...(rest > 0 ? [`  and ${rest} more (--format json lists them)`] : [])];
}

const COLOURS: Readonly<Record<Report['verdict']['word'], Colour>> = {
  INVALID: 'red',
  WIDER: 'red',
  MIXED: 'red',
  'NOT PROVEN': 'yellow',
  NARROWER: 'green',
  'NO EFFECTIVE CHANGE': 'green',
};

const DIRECTIONS: readonly ReportedChange['direction'][] = ['wider', 'unknown', 'sideways', 'narrower'];
const TITLES: Readonly<Record<ReportedChange['direction'], readonly [string, Colour]>> = {
  wider: ['Wider', 'red'],
  unknown: ['Not proven', 'yellow'],
  sideways: ['Sideways', 'yellow'],
  narrower: ['Narrower', 'green'],
};

function heading(report: Report, paint: Paint): string {
  const lines = [
    `Review of ${paint('bold', line(report.policies, MOST_PROSE))}, ${phrase(say.baseline(report), paint)}.`,
    `${phrase(say.situation(report), paint)}.`,
    ...(report.notAnalysed.length > 0
      ? [`Not analysed: ${report.notAnalysed.map((what) => line(what, MOST_PROSE)).join('; ')}.`]
      : []),
    ...report.baseline.notices.map((notice) => line(notice, MOST_PROSE)),
  ];
  return lines.join('\n');
}

function changes(report: Report, direction: ReportedChange['direction'], most: number, paint: Paint): string {
  const shown = report.changes.filter((change) => change.direction === direction);
  if (shown.length === 0) return '';
  const [title, colour] = TITLES[direction];
  const lines = listed(shown, most, (change) =>
    change.kind === 'call' ? call(change, report, paint) : other(change, paint),
  );
  return [paint('bold', paint(colour, `${title} (${shown.length})`)), ...lines].join('\n');
}

function call(change: ReportedCall, report: Report, paint: Paint): string {
  const notes = [change.risk, say.known(change, report), say.oddModes(change), say.freer(change)];
  return [
    `  ${phrase(say.headline(change), paint)}  ${paint('dim', notes.filter((note) => note !== null).join(', '))}`,
    `    example  ${piece({ code: say.call(change) }, paint)}`,
    `    before   ${phrase(say.decidedBy(change.before), paint)}`,
    `    after    ${phrase(say.decidedBy(change.after), paint)}`,
    ...approval(change, paint),
  ].join('\n');
}

function other(change: Exclude<ReportedChange, ReportedCall>, paint: Paint): string {
  const danger = change.kind === 'setting' && change.dangerous !== null ? change.dangerous : null;
  const meaning = change.kind === 'setting' && change.meaning !== '' ? say.gist(change.meaning) : null;
  return [
    `  ${phrase(say.headline(change), paint)}`,
    ...(danger === null ? [] : [`    ${paint('red', `danger: ${line(danger, MOST_PROSE)}`)}`]),
    ...(meaning === null ? [] : [`    ${line(meaning, MOST_PROSE)}`]),
    ...written(change, paint),
    ...approval(change, paint),
  ].join('\n');
}

function approval(change: ReportedChange, paint: Paint): readonly string[] {
  const said = say.approval(change);
  return said === null ? [] : [`    ${phrase(said, paint)}`];
}

function written(change: Exclude<ReportedChange, ReportedCall>, paint: Paint): readonly string[] {
  const place = say.placeOf(change);
  return place === null ? [] : [`    ${place.side.padEnd(8)} ${piece({ place }, paint)}`];
}

const SEVERITIES: Readonly<Record<ReportedFinding['severity'], Colour>> = {
  error: 'red',
  warning: 'yellow',
  advice: 'cyan',
};

function findings(all: readonly ReportedFinding[], most: number, paint: Paint): string {
  if (all.length === 0) return '';
  const isOurs = ({ isNew, severity }: ReportedFinding) => isNew || severity === 'error';
  const ours = all.filter(isOurs);
  const old = say.severities(all.filter((one) => !isOurs(one))).join(', ');
  const rest = old === '' ? [] : [`  ${old} that the version before has, too (--format json lists them)`];
  const title = ours.length === 0 ? 'Findings' : `Findings (${say.severities(ours).join(', ')})`;
  return [paint('bold', title), ...listed(ours, most, (one) => finding(one, paint)), ...rest].join('\n');
}

function finding({ severity, place, message, why, fix, rule }: ReportedFinding, paint: Paint): string {
  const wrong = `${piece({ place }, paint)} ${line(message, MOST_PROSE)} ${paint('dim', rule)}`;
  return [
    `  ${paint(SEVERITIES[severity], severity)} ${wrong}`,
    ...(why === '' ? [] : [`    why      ${line(why, MOST_PROSE)}`]),
    ...(fix === '' ? [] : [`    fix      ${line(fix, MOST_PROSE)}`]),
  ].join('\n');
}

function checks({ checks: all }: Report, most: number, paint: Paint): string {
  if (all.length === 0) return '';
  const lines = all.flatMap(({ name, result, summary, details, paste }) => [
    `  ${paint(result === 'failed' ? 'red' : 'green', result)} ${line(name, MOST_PROSE)}: ${line(summary, MOST_PROSE)}`,
    ...listed(details, most, (detail) => `    ${line(detail, MOST_PROSE)}`),
    ...listed(paste === null ? [] : paste.split('\n'), most, (text) => `      ${visible(text)}`),
  ]);
  return [paint('bold', 'Checks'), ...lines].join('\n');
}

function verdict(report: Report, paint: Paint): string {
  const { word, errors } = report.verdict;
  const parts = [...(errors > 0 ? [say.plural(errors, 'error')] : []), ...say.counts(report)];
  return paint('bold', paint(COLOURS[word], `${word}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`));
}

function phrase(pieces: say.Phrase, paint: Paint): string {
  return pieces.map((part) => piece(part, paint)).join('');
}

function piece(part: say.Piece, paint: Paint): string {
  if (typeof part === 'string') return part;
  if ('strong' in part) return paint('bold', part.strong);
  if ('code' in part) return paint('cyan', line(part.code, MOST));
  return 'prose' in part ? line(part.prose, MOST_PROSE) : paint('dim', line(say.spot(part.place), MOST));
}
