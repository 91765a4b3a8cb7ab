// Orders what a report lists: the widest and most dangerous change first, the worst finding first.
import type { Change } from '../compare.ts';
import { RISKS, type Risk } from '../facts/risks.ts';
import type { Finding, Severity } from '../lint/index.ts';

const DIRECTIONS = ['wider', 'unknown', 'sideways', 'narrower'];
const RISK_ORDER: readonly (Risk | null)[] = [...RISKS, null];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

/** Wider first, then unknown, sideways, narrower; in each by danger, then by name. */
export function byDanger(a: Change, b: Change): number {
  return compareKeys(dangerKey(a), dangerKey(b));
}

/** Direction, danger, then names; dangerous settings stand before calls, the others after. */
function dangerKey(change: Change): readonly (number | string)[] {
  if (change.kind === 'unknown') return [1, RISK_ORDER.length, change.about, change.why];
  const rank = DIRECTIONS.indexOf(change.direction);
  if (change.kind === 'call') return [rank, RISK_ORDER.indexOf(change.risk), change.tool, change.region];
  const danger = change.dangerous === null ? RISK_ORDER.length + (change.matters ? 1 : 2) : -1;
  return [rank, danger, change.pointer, ''];
}

/** A finding whose place is known. */
interface Placed extends Pick<Finding, 'severity' | 'rule' | 'message'> {
  readonly place: { readonly file: string; readonly line: number; readonly column: number };
}

/** Errors first, then by file, line and rule. */
export function bySeverity(a: Placed, b: Placed): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    order(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    order(a.rule, b.rule) ||
    order(a.message, b.message)
  );
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const i = a.findIndex((part, at) => part !== b[at]);
  const [x, y] = [a[i] ?? 0, b[i] ?? 0];
  return i < 0 ? 0 : x < y ? -1 : 1;
}
