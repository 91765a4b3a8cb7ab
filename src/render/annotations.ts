// Turns a Report into annotations of a workflow run: the worst first, within what GitHub displays.
import type { Place, Report, ReportedChange, ReportedFinding } from '../report.ts';
import { fits } from './budget.ts';
import { commandMessage, commandProperty, line, visible } from './escape.ts';
import type { RenderOptions } from './options.ts';
import * as say from './phrases.ts';
import { plain } from './plain.ts';

/** `file` and `line` are null when nothing of the candidate stands for it (a removed rule). Lines of `message` hold no line breaks. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly title: string;
  readonly message: readonly string[];
}

/** GitHub shows this many annotations of one level for one step; the rest is only in the log. */
const SHOWN_OF_A_LEVEL = 10;
const HALF = SHOWN_OF_A_LEVEL / 2;
const MOST = 300;

/** What a reviewer should see at the lines: errors, new findings, and changes that are not known to be narrower; errors first. */
export function annotations(report: Report): readonly Annotation[] {
  const failed = report.verdict.exit === 0 ? 'warning' : 'error';
  const fromChanges = report.changes
    .filter((change) => (change.direction === 'wider' || change.direction === 'unknown') && !say.isApproved(change))
    .map((change) => ofChange(change, change.direction === 'wider' ? failed : 'warning'));
  const ours = report.findings.filter(({ isNew, severity }) => isNew || severity === 'error');
  // Neither may push the other out: what widens is what a reviewer came for, an error is what its author must repair.
  const all = [...fromChanges.slice(0, HALF), ...ours.map(ofFinding), ...fromChanges.slice(HALF)];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    all.filter((annotation) => annotation.level === level).slice(0, SHOWN_OF_A_LEVEL),
  );
}

const LEVELS = { error: 'error', warning: 'warning', advice: 'notice' } as const;

function ofFinding({ severity, place, rule, message, why, fix }: ReportedFinding): Annotation {
  return {
    level: LEVELS[severity],
    ...at(place),
    title: rule,
    message: [message, why, fix].filter((text) => text !== '').map(short),
  };
}

function ofChange(change: ReportedChange, level: Annotation['level']): Annotation {
  const place = say.placeOf(change);
  const message = [plain(say.headline(change)), ...evidence(change)].map(short);
  return {
    level,
    ...at(place?.side === 'after' ? place : null),
    title: change.direction === 'wider' ? 'wider' : 'not proven',
    message,
  };
}

function evidence(change: ReportedChange): readonly string[] {
  if (change.kind === 'unknown') return [];
  if (change.kind === 'setting') return [change.dangerous ?? say.gist(change.meaning)].filter((text) => text !== '');
  const decided = `before: ${plain(say.decidedBy(change.before))}; after: ${plain(say.decidedBy(change.after))}`;
  return [`for example ${say.call(change)}`, decided];
}

function short(text: string): string {
  return line(text, MOST);
}

// A name that can't be shown as it is can't be matched either: such a finding stands without a file.
function at(place: Place | null): Pick<Annotation, 'file' | 'line' | 'column'> {
  if (place === null || visible(place.file) !== place.file) return { file: null, line: null, column: null };
  return { file: place.file, line: place.line, column: place.column };
}

/** The annotations as workflow commands, one a line; as many as fit. */
export function workflowCommands(report: Report, { limit }: RenderOptions): string {
  let text = '';
  for (const next of annotations(report).map(command)) {
    if (!fits(text + next, limit)) break;
    text += next;
  }
  return text;
}

function command({ level, file, line, column, title, message }: Annotation): string {
  const where = file === null ? '' : `file=${commandProperty(file)},line=${line},col=${column},`;
  return `::${level} ${where}title=${commandProperty(title)}::${commandMessage(message)}\n`;
}
