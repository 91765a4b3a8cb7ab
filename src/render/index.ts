// Lists every renderer: one Report in, text for one audience out.
import type { Report } from '../report.ts';
import { workflowCommands } from './annotations.ts';
import { comment } from './comment.ts';
import { json } from './json.ts';
import { releaseNotes } from './release-notes.ts';
import { sarif } from './sarif.ts';
import { summary } from './summary.ts';
import { terminal } from './terminal.ts';

/** What a renderer may know besides the report; none of it changes a fact. */
export interface RenderOptions {
  /** Base of links to a file at a line, for example `https://github.com/o/r/blob/<sha>`; null: no links. */
  readonly links: { readonly before: string | null; readonly after: string | null };
  /** Whether ANSI colours may be used (terminal only). */
  readonly colour: boolean;
  /** Upper bounds of the result: UTF-16 units and UTF-8 bytes. JSON and SARIF are whole whatever it is: half a document is none. */
  readonly limit: number;
  /** Shown in the footer: tool version, run URL, head commit; null outside a run. */
  readonly run: { readonly url: string; readonly sha: string } | null;
}

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
