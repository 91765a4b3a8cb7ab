// Turns a Report into review comments: one for each line of the candidate that causes a change or a finding.
import { createHash } from 'node:crypto';
import type { Suggestion } from '../report/suggest.ts';
import type { Place, Report, ReportedChange, ReportedFinding } from '../report.ts';
import { fits } from './budget.ts';
import { fenced, prose, visibleLine } from './escape.ts';
import { markdown, type Style } from './markdown.ts';
import type { RenderOptions } from './options.ts';
import * as say from './phrases.ts';

/**
 * A comment on the lines `startLine` to `line` of `path` in the candidate; `startLine` is null for a single line.
 * `fingerprint` (16 hex digits) names what the comment says, not where: it survives moved lines, so nothing is said twice.
 */
export interface ReviewComment {
  readonly path: string;
  readonly startLine: number | null;
  readonly line: number;
  readonly body: string;
  readonly fingerprint: string;
  readonly suggestion: Suggestion | null;
}

const MOST_CODE = 100;

/** What is said at one place. `said` is the identity that a fingerprint is taken over. */
interface Remark {
  readonly place: Place;
  readonly text: string;
  readonly said: readonly unknown[];
  readonly suggestion: Suggestion | null;
}

/** Errors, new findings, and changes that are neither narrower nor approved, grouped by line; the worst lines first. All of them: which lines a pull request changed, and how many to post, is for the caller. */
export function reviewComments(report: Report, options: RenderOptions): readonly ReviewComment[] {
  const style = { links: options.links, most: MOST_CODE };
  const remarks = [
    ...report.findings.filter(isWorthSaying).map((finding) => ofFinding(finding)),
    ...report.changes.flatMap((change) => ofChange(change, style)),
  ];
  return byLine(remarks)
    .map((group) => commentOf(group))
    .filter(({ body }) => fits(body, options.limit));
}

function isWorthSaying({ severity, suggestion, isNew }: ReportedFinding): boolean {
  return severity === 'error' || (isNew && (severity === 'warning' || suggestion !== null));
}

function ofFinding({ rule, severity, message, why, fix, place, suggestion }: ReportedFinding): Remark {
  const rest = [...(why === '' ? [] : [prose(why)]), ...(fix === '' ? [] : [`**Fix:** ${prose(fix)}`])];
  const text = [`**${severity}**: ${prose(message)}`, ...rest].join('<br>');
  return { place, text, said: ['finding', rule, place.pointer, message], suggestion };
}

function ofChange(change: ReportedChange, style: Style): readonly Remark[] {
  const place = say.placeOf(change);
  if (place?.side !== 'after' || change.direction === 'narrower' || say.isApproved(change)) return [];
  const name = change.direction === 'unknown' ? 'not proven' : change.direction;
  const text = `**${name}**: ${markdown([...say.headline(change), ...evidence(change)], style)}`;
  return [{ place, text, said: identity(change), suggestion: null }];
}

function evidence(change: ReportedChange): say.Phrase {
  if (change.kind === 'unknown') return [];
  if (change.kind === 'setting') return change.meaning === '' ? [] : ['<br>', { prose: say.gist(change.meaning) }];
  const { before } = change;
  return ['<br>e.g. ', { code: say.call(change) }, '<br>before: ', ...say.decidedBy(before)];
}

function identity(change: ReportedChange): readonly unknown[] {
  if (change.kind === 'unknown') return ['unknown', change.about, change.why];
  if (change.kind === 'setting') return ['setting', change.pointer, change.before, change.after];
  return ['call', change.region, change.before.effect, change.after.effect, change.modes];
}

function byLine(remarks: readonly Remark[]): readonly (readonly [Remark, ...Remark[]])[] {
  const groups = new Map<string, [Remark, ...Remark[]]>();
  for (const remark of remarks) {
    const key = `${remark.place.line} ${remark.place.file}`;
    const group = groups.get(key);
    if (group) group.push(remark);
    else groups.set(key, [remark]);
  }
  return [...groups.values()];
}

function commentOf(group: readonly [Remark, ...Remark[]]): ReviewComment {
  const { file, line } = group[0].place;
  const suggestion = group.map((remark) => remark.suggestion).find((one) => one !== null && isPlain(one)) ?? null;
  const block = suggestion === null ? [] : [fenced(suggestion.lines, 'suggestion')];
  return {
    path: file,
    startLine: suggestion !== null && suggestion.first < suggestion.last ? suggestion.first : null,
    line: suggestion?.last ?? line,
    body: `${[...group.map(({ text }) => text), ...block].join('\n\n')}\n`,
    fingerprint: fingerprint(file, group),
    suggestion,
  };
}

// A suggestion is taken over as it stands, so it must look like what it is.
function isPlain({ lines }: Suggestion): boolean {
  return lines.every((line) => visibleLine(line) === line);
}

function fingerprint(file: string, group: readonly Remark[]): string {
  const said = JSON.stringify([file, ...group.map((remark) => remark.said)]);
  return createHash('sha256').update(said).digest('hex').slice(0, 16);
}
