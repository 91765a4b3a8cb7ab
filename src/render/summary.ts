// Turns a Report into the summary page of a workflow run: the comment's page with room for everything.
import type { Report } from '../report.ts';
import { within } from './budget.ts';
import { left, page } from './comment.ts';
import type { RenderOptions } from './options.ts';

/** GitHub drops a summary of more than 1 MiB as a whole, and near it without a word. */
const SUMMARY_LIMIT = 900_000;

const STYLE = { most: 200, rows: 500, open: 20, rest: 'in the JSON report', explain: (text: string) => text };

export function summary(report: Report, options: RenderOptions): string {
  const style = { ...STYLE, links: options.links };
  const limit = Math.min(options.limit, SUMMARY_LIMIT);
  return within(page(report, options, style), limit, (dropped) => left(dropped, options)).text;
}
