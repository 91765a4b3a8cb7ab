// Turns findings into what a report lists: located, without secrets, the worst first, with what a reviewer can accept in one click.
import type { Edit, Finding, Severity } from '../lint/index.ts';
import type { Origin } from '../parse.ts';
import type { Mask } from './mask.ts';
import { newness } from './news.ts';
import { bySeverity } from './order.ts';
import { finder, type Place, type ReportedSide } from './place.ts';
import { type Suggestion, suggester } from './suggest.ts';

/**
 * `isNew` is false iff the version before has the same finding.
 * `suggestion` replaces whole lines of the file and holds the mechanical fix; null when there is none.
 */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly place: Place;
  readonly isNew: boolean;
  readonly edits: readonly Edit[];
  readonly suggestion: Suggestion | null;
}

/** What lint says about a side; `before` is what it said about the version before. */
interface FindingsInput {
  readonly findings: readonly Finding[];
  readonly before: readonly Finding[];
  readonly side: ReportedSide;
}

interface Show {
  readonly mask: Mask;
  readonly find: (origin: Origin) => Place;
  readonly isNew: (finding: Finding) => boolean;
}

/** The worst first. Suggestions last: there are only some, and the worst findings get them. */
export function reportedFindings({ findings, before, side }: FindingsInput, mask: Mask): readonly ReportedFinding[] {
  const suggestion = suggester(side.fragments, mask);
  const show = { mask, find: finder('after', side, mask), isNew: newness(before, findings) };
  return findings
    .map((finding) => ({ finding, ...found(finding, show) }))
    .sort(bySeverity)
    .map(({ finding, ...rest }) => ({ ...rest, suggestion: suggestion(finding) }));
}

function found(finding: Finding, { mask, find, isNew }: Show): ReportedFinding {
  const { rule, severity } = finding;
  const [message, why, fix] = [mask.text(finding.message), mask.text(finding.why), mask.text(finding.fix)];
  const edits = finding.edits.map((edit) => maskedEdit(edit, mask));
  const place = find(finding.origin);
  return { rule, severity, message, why, fix, place, isNew: isNew(finding), edits, suggestion: null };
}

function maskedEdit({ file, pointer, value }: Edit, mask: Mask): Edit {
  const place = { file: mask.text(file), pointer: mask.text(pointer) };
  return { ...place, value: value === undefined ? undefined : mask.settings(value, pointer) };
}
