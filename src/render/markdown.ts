// Turns phrases into GitHub Markdown, every piece of the policy escaped and every place a link.
import type { Place } from '../report.ts';
import { address, code, prose } from './escape.ts';
import type { RenderOptions } from './options.ts';
import type { Phrase, Piece } from './phrases.ts';

/** How phrases are written: where places link to, and the most UTF-16 units of one piece of code. */
export interface Style {
  readonly links: RenderOptions['links'];
  readonly most: number;
}

export function markdown(phrase: Phrase, style: Style): string {
  return phrase.map((piece) => pieceOf(piece, style)).join('');
}

function pieceOf(piece: Piece, style: Style): string {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return `**${piece.strong}**`;
  if ('code' in piece) return code(piece.code, style.most);
  return 'prose' in piece ? prose(piece.prose, style.most * 4) : linked(piece.place, style);
}

/** The file's own name and line, linked when the side has an address; the folder stays in the link. */
function linked({ side, file, line }: Place, { links }: Style): string {
  const label = `${code(file.split('/').at(-1) ?? file, 60)}:${line}`;
  const url = address(links[side], file, line);
  return url === null ? label : `[${label}](${url})`;
}

/** A table of GitHub Markdown; no row when there are no rows. Cells are Markdown on one line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A part that opens on a click. `summary` is plain words of ours. */
export function collapsed(summary: string, body: string): string {
  return body === '' ? '' : `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** A link to a page of ours: the run. Its address comes from the platform, not from the policy. */
export function linkTo(label: string, url: string): string {
  return /^https?:\/\/[\w.:/?=&%-]+$/.test(url) ? `[${label}](${url})` : label;
}

/** A text of ours in small letters. */
export function small(text: string): string {
  return `<sub>${text}</sub>`;
}
