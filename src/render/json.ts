// Turns a Report into JSON, the interface for machines: whole, whatever the limit, since half a document is none.
import type { Report } from '../report.ts';

export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
