// Writes what a run found where GitHub shows it: the log with annotations, the job summary, step outputs and the report file.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../report.ts';
import type { Stamp } from './comment.ts';
import { rendered } from './compose.ts';
import { messageOf, UserError } from './errors.ts';
import type { Run } from './run.ts';

/** The part of `@actions/core` that is used. */
export interface Core {
  readonly getInput: (name: string) => string;
  readonly setOutput: (name: string, value: unknown) => void;
  readonly setSecret: (secret: string) => void;
  readonly info: (message: string) => void;
  readonly warning: (message: string) => void;
  readonly error: (message: string) => void;
  readonly summary: { readonly addRaw: (text: string) => { readonly write: () => Promise<unknown> } };
}

/** Annotations, outputs, report file and summary. None of it can change the verdict: what can't be written is a warning. */
export async function showReport(core: Core, report: Report, run: Run): Promise<void> {
  const { word, counts, errors } = report.verdict;
  core.info(rendered('annotations', report, {}));
  core.info(
    `${word}: ${counts.wider} wider, ${counts.narrower} narrower, ${counts.unknown} unknown, ${errors} errors.`,
  );
  for (const notice of report.baseline.notices) core.info(notice);
  for (const [name, value] of Object.entries({ ...counts, errors })) core.setOutput(name, value);
  core.setOutput('verdict', word);
  core.setOutput('digest', report.digest ?? '');
  core.setOutput('baseline', report.baseline.name);
  core.setOutput('report-path', saved(core, report, 'json'));
  core.setOutput('sarif-path', saved(core, report, 'sarif'));
  await showSummary(core, rendered('summary', report, optionsOf(run, report)));
}

/** Links and footer of everything that is shown for a run, as one for another commit or run would show them (`as`). */
export function optionsOf(run: Run, report: Report, as: Partial<Pick<Stamp, 'sha' | 'run'>> = {}) {
  const { sha = run.pull?.head ?? run.sha, run: id = run.id } = as;
  const { kind, name, first } = report.baseline;
  const hasCommit = !first && (kind === 'release' || kind === 'ref');
  const links = { before: hasCommit ? `${run.blobs}/${encodeURI(name)}` : null, after: `${run.blobs}/${sha}` };
  return { links, run: { url: `${run.runs}/${id}`, sha } };
}

async function showSummary(core: Core, text: string): Promise<void> {
  try {
    await core.summary.addRaw(text).write();
  } catch (thrown) {
    core.warning(`The job summary could not be written: ${messageOf(thrown)}`);
  }
}

/** The whole report in the folder the runner empties after the job; its path, empty when it can't be written. */
function saved(core: Core, report: Report, format: 'json' | 'sarif'): string {
  const folder = process.env['RUNNER_TEMP'] ?? '.';
  const name = `managed-settings-report-${report.policies.replace(/[^A-Za-z0-9]+/g, '-')}.${format}`;
  const at = path.join(folder, name);
  try {
    writeFileSync(at, rendered(format, report, {}));
    return at;
  } catch (thrown) {
    core.warning(`The report could not be saved: ${messageOf(thrown)}`);
    return '';
  }
}

/** Reads a report that an earlier job of this workflow saved. */
export function parseReport(text: string, at: string): Report {
  try {
    const report = JSON.parse(text) as Report;
    if (report.schema === 1 && typeof report.verdict.word === 'string') return report;
  } catch {
    // Falls through to the one sentence for everything that is no report.
  }
  throw new UserError(
    `${at} is no report of this version. Make it in an earlier job of the same workflow with command: review.`,
  );
}
