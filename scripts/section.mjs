// Replaces what stands between two markers of a Markdown file: `<!-- name -->` and `<!-- /name -->`.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { argv, stderr } from 'node:process';

const root = path.resolve(import.meta.dirname, '..');

/** Writes the section, or with `--check` only compares; `sections` maps names to Markdown. */
export function rewrite(file, sections) {
  const before = readFileSync(path.join(root, file), 'utf8');
  let after = before;
  for (const [name, text] of Object.entries(sections)) {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [after.indexOf(start), after.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${file} has no section ${start} … ${end}`);
    after = `${after.slice(0, from)}${start}\n${text.trim()}\n${after.slice(to)}`;
  }
  if (after === before) return;
  if (!argv.includes('--check')) return writeFileSync(path.join(root, file), after);
  stderr.write(`${file} is stale: run npm run docs\n`);
  process.exitCode = 1;
}
