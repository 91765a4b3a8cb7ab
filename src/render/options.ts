// What a renderer is told besides the report.

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
