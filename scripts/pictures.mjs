// Draws comments of test/scenarios as a forge would show them: docs/images/*.png, the pictures of the first page.
// usage: node scripts/pictures.mjs [SCENARIO ... --out FOLDER]   (needs Chromium: CHROMIUM=/path/to/it, else `chromium`)
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const root = path.resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: path.join(root, 'docs/images') } },
  allowPositionals: true,
});
const wanted = positionals.length > 0 ? positionals : ['bypass-unlocked', 'approval-waits'];

const CSS = `
body { margin: 0; padding: 16px; font: 14px/1.5 "Liberation Sans", "DejaVu Sans", sans-serif; color: #1f2328; background: #fff }
.comment { border: 1px solid #d1d9e0; border-radius: 6px; max-width: 860px }
.head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; padding: 8px 16px; color: #59636e }
.head b { color: #1f2328 }
.body { padding: 16px }
h2 { font-size: 21px; border-bottom: 1px solid #d1d9e0b3; padding-bottom: 6px; margin: 0 0 16px }
h3 { font-size: 17.5px; margin: 24px 0 16px }
p, ul, table, pre, details, blockquote { margin: 0 0 16px }
ul { padding-left: 2em }
code { font: 85% "Liberation Mono", "DejaVu Sans Mono", monospace; background: #818b981f; border-radius: 6px; padding: .2em .4em }
pre { background: #f6f8fa; border-radius: 6px; padding: 16px; overflow: auto; line-height: 1.45 }
pre code { background: none; padding: 0 }
table { border-collapse: collapse; display: block; overflow: auto }
td, th { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; vertical-align: top }
tr:nth-child(2n) td { background: #f6f8fa }
a { color: #0969da }
sub { font-size: 75%; line-height: 1.5 }
blockquote { border-left: .25em solid #d1d9e0; padding: 8px 16px; color: #59636e }
blockquote.caution { border-color: #cf222e; color: #1f2328 }
blockquote.caution b.title { color: #cf222e; display: block; margin-bottom: 8px }
`;

function html(markdown) {
  const body = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  }).replace(
    /<blockquote>\s*<p>\[!CAUTION\]\s*<\/p>|<blockquote>\s*<p>\[!CAUTION\]/,
    '<blockquote class="caution"><b class="title">⚠ Caution</b>',
  );
  const head = '<div class="head"><b>github-actions</b> bot commented 1 minute ago</div>';
  return `<!doctype html><meta charset="utf-8"><style>${CSS}</style><div class="comment">${head}<div class="body">${body}</div></div>`;
}

const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
const chromium = (...args) =>
  execFileSync(
    process.env.CHROMIUM ?? 'chromium',
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--hide-scrollbars'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...[`--user-data-dir=${path.join(folder, 'profile')}`, ...args],
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  ).toString();

mkdirSync(values.out, { recursive: true });
for (const name of wanted) {
  const page = path.join(folder, `${name}.html`);
  const shown = html(readFileSync(path.join(root, 'test/scenarios', name, 'comment.md'), 'utf8'));
  const measure = '<script>document.title = String(document.documentElement.scrollHeight)</script>';
  writeFileSync(page, shown + measure);
  const height = Number(
    /<title>(\d+)/.exec(chromium('--window-size=900,200', '--dump-dom', `file://${page}`))?.[1] ?? 800,
  );
  const file = path.join(values.out, `${name}.png`);
  chromium(`--window-size=900,${height}`, `--screenshot=${file}`, `file://${page}`);
}
rmSync(folder, { recursive: true, force: true });
