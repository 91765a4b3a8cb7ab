// Turns a Report into JSON, the interface for machines: whole, whatever the limit, since half a document is none.
import type { Report } from '../report.ts';
import { jsonText } from './escape.ts';

export function json(report: Report): string {
  return jsonText(report);
}
