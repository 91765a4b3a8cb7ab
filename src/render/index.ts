// Lists every renderer: one Report in, text for one audience out.
import type { Report } from '../report.ts';
import { workflowCommands } from './annotations.ts';
import { comment } from './comment.ts';
import { json } from './json.ts';
import type { RenderOptions } from './options.ts';
import { releaseNotes } from './release-notes.ts';
import { sarif } from './sarif.ts';
import { summary } from './summary.ts';
import { terminal } from './terminal.ts';

export type { RenderOptions } from './options.ts';

export interface Renderer {
  readonly name: string;
  readonly render: (report: Report, options: RenderOptions) => string;
}

/** Sorted by name; the names are what `--format` takes. */
export const renderers: readonly Renderer[] = [
  { name: 'annotations', render: workflowCommands },
  { name: 'json', render: json },
  { name: 'markdown', render: comment },
  { name: 'release-notes', render: releaseNotes },
  { name: 'sarif', render: sarif },
  { name: 'summary', render: summary },
  { name: 'terminal', render: terminal },
];
