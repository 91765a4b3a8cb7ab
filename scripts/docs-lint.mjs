// Writes docs/lint.md from the lint rules themselves: what each finds, why it matters, what to do, a bad and a good example.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { rewrite } from './section.mjs';

const root = path.resolve(import.meta.dirname, '..');
const entry = "export { LINT_RULES } from './src/lint/index.ts'; export { PROBLEMS } from './src/facts/problems.ts';";
const folder = mkdtempSync(path.join(tmpdir(), 'docs-lint-'));
const outfile = path.join(folder, 'lint.mjs');
await build({
  stdin: { contents: entry, resolveDir: root, loader: 'ts' },
  bundle: true,
  outfile,
  format: 'esm',
  platform: 'node',
  mainFields: ['module', 'main'],
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
});
const { LINT_RULES, PROBLEMS } = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });

// Invisible characters are shown as escapes, as everywhere.
const visible = (text) =>
  text.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, (c) => `\\u${c.codePointAt(0).toString(16)}`);
const listing = (example) =>
  Object.entries(example)
    .map(
      ([name, value]) =>
        `\`${name}\`\n\n\`\`\`json\n${visible(typeof value === 'string' ? value.trim() : JSON.stringify(value, null, 2))}\n\`\`\``,
    )
    .join('\n\n');

const index = LINT_RULES.map(
  ({ name, severity, why }) => `| [\`${name}\`](#${name}) | ${severity} | ${why.split(/(?<=\.) /)[0]} |`,
);
const rules = LINT_RULES.map(
  ({ name, severity, why, fix, bad, good }) =>
    `### ${name}\n\n**${severity}** · ${why}\n\nWhat to do: ${fix}\n\n<details><summary>Example</summary>\n\nBad:\n\n${listing(bad)}\n\nGood:\n\n${listing(good)}\n\n</details>`,
);
const weight = (severity) =>
  typeof severity === 'string' ? severity : `${severity.open}, ${severity.closed} where it fails closed`;
const problems = Object.entries(PROBLEMS).map(
  ([code, { severity, title, why }]) =>
    `| \`${code}\` | ${weight(severity)} | ${title.replace(/\{(\w+)\}/g, '…').replaceAll('|', '\\|')}. ${why} |`,
);

rewrite('docs/lint.md', {
  index: ['| rule | severity | why |', '|---|---|---|', ...index].join('\n'),
  rules: rules.join('\n\n'),
  problems: ['| code | severity | what |', '|---|---|---|', ...problems].join('\n'),
});
