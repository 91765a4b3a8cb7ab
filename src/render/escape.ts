// Turns text that a stranger wrote into text that is shown and does nothing: the one place for escaping.
import { CONFUSABLE_SCRIPT, INVISIBLE, LATIN_TWINS, RIGHT_TO_LEFT } from '../facts/look-alikes.ts';

/** The most UTF-16 units of one string that a renderer shows; JSON and SARIF show all of it. */
const SHOWN = 160;

/** `text` with its middle left out when longer than `most` UTF-16 units; the number of left-out characters is said. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.max(1, Math.floor((most - 30) / 2));
  const head = text.slice(0, half).replace(/[\ud800-\udbff]$/, '');
  const tail = text.slice(-half).replace(/^[\udc00-\udfff]/, '');
  return `${head} […${text.length - head.length - tail.length} more characters…] ${tail}`;
}

/**
 * `text` on one line, with everything invisible, reordering or disguised as a `\u` escape. So is what a workflow's log would
 * take for a command: `::` at the start of a line, and `##[` anywhere (actions/runner, ActionCommand.cs).
 */
export function visible(text: string): string {
  return text
    .replace(/[\p{L}\p{M}\p{N}_]+/gu, disguise)
    .replace(UNSEEN, escaped)
    .replace(/(?<![\p{L}\p{N}]\p{M}{0,2})\p{M}/gu, escaped)
    .replace(/^ *:(?=:)|#(?=#\[)/g, (start) => `${start.slice(0, -1)}${escaped(start.slice(-1))}`);
}

const UNSEEN = new RegExp(`${INVISIBLE.source}|${RIGHT_TO_LEFT.source}`, 'gu');

/** A word that mixes Latin with a look-alike script, or that only looks Latin, shows the foreign letters as escapes. */
function disguise(word: string): string {
  if (/^\w+$/.test(word)) return word;
  const compatible = word.replace(/\P{ASCII}/gu, (char) =>
    /^[\w]$/.test(char.normalize('NFKC')) ? escaped(char) : char,
  );
  if (!/[A-Za-z]/.test(compatible.replace(/\\u[0-9a-f{}]+/g, '')) && !LATIN_TWINS.test(compatible)) return compatible;
  return Array.from(compatible, (char) => (CONFUSABLE_SCRIPT.test(char) ? escaped(char) : char)).join('');
}

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(char: string): string {
  const hex = (char.codePointAt(0) ?? 0).toString(16);
  return SHORT[char] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}

/**
 * Text as HTML inside Markdown: nothing of it is Markdown, HTML, a mention, a reference or a link, also in a table cell.
 * The `<wbr>` keeps GitHub's parser from linking addresses after it has read the entities.
 */
function html(text: string): string {
  return wellFormed(text)
    .replace(/[^A-Za-z0-9 ,./()=-]/gu, entity)
    .replace(/www\./gi, (start) => `${start.slice(0, 3)}&#46;`);
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function entity(char: string): string {
  return `${char === '@' ? '<wbr>' : ''}&#${char.codePointAt(0)};`;
}

/** A stranger's text on one line of plain text: visible, and at most `most` UTF-16 units before what is invisible is escaped. */
export function line(text: string, most = SHOWN): string {
  return visible(shorten(text, most));
}

/** A stranger's text as inline code of Markdown, in the same measure. */
export function code(text: string, most = SHOWN): string {
  return `<code>${html(line(text, most)) || ' '}</code>`;
}

/** A word that can't be live: letters with sentence marks around them, or a short number. */
const PLAIN = /^[("'“]*(?![0-9a-f]{7,}\b)(?:[A-Za-z]+(?:['’-][A-Za-z]+)*|\d{1,4}(?:\.\d{1,3})?)[)"'”,.;:?!]*$|^[–—-]$/;

/**
 * A sentence that may hold a stranger's text, as Markdown: plain words stay, everything else becomes inline code.
 * Backticks in the sentence mark code.
 */
export function prose(text: string, most = 600): string {
  if (text.trim() === '') return code(text);
  const parts = shorten(text, most).split('`');
  return parts.map((part, i) => (i % 2 === 1 ? code(part, most) : words(part))).join('');
}

function words(text: string): string {
  return text.replace(/[^ ]+/g, (word) => (PLAIN.test(word) ? html(word) : wrapped(word)));
}

// Sentence marks at the end stay outside the code, where they can't be part of anything.
function wrapped(word: string): string {
  let end = word.length;
  while (end > 0 && ',.;:?!'.includes(word[end - 1] ?? ' ')) end--;
  const [body, marks] = [word.slice(0, end), word.slice(end)];
  return body === '' ? html(marks) : `${code(body)}${html(marks)}`;
}

/** A fenced block whose fence no line of the text can close. Tabs stay; anything else invisible is shown. */
export function fenced(lines: readonly string[], language: string): string {
  const shown = lines.map(visibleLine);
  const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...shown, fence].join('\n');
}

/** Like `visible`, for a line of a block, where tabs indent. */
export function visibleLine(line: string): string {
  return line.split('\t').map(visible).join('\t');
}

/** The address of a file at a line under `base`; null without a base, or when the address would be absurdly long. */
export function address(base: string | null, file: string, line: number): string | null {
  if (base === null || file === '') return null;
  const path = wellFormed(file).split('/').map(encoded).join('/');
  return path.length > 500 || /(^|\/)\.\.?(\/|$)/.test(file) ? null : `${base}/${path}#L${line}`;
}

function encoded(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*~_]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The message of a workflow command: no line can end it or start another one. */
export function commandMessage(lines: readonly string[]): string {
  return lines.map((line) => visible(line).replace(/%/g, '%25')).join('%0A');
}

/** A property of a workflow command, for example a file name. The name itself must stay, so only syntax is escaped. */
export function commandProperty(text: string): string {
  return text.replace(/[%\r\n:,]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** A value as JSON that any terminal or log may show: what is invisible, and a log's command mark, stands as an escape. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(/##\[/g, '\\u0023#[');
  return `${text.replace(UNSEEN, (char) => (char === '\n' ? char : units(char)))}\n`;
}

function units(char: string): string {
  return char
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** The text of a SARIF message, in which `[text](address)` would be a link. */
export function messageText(text: string): string {
  return text.split('\n').map(visible).join('\n').replace(/\]\(/g, '] (');
}
