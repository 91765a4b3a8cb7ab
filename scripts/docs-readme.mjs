// Writes the tables of the Action's inputs and outputs into README.md, from action.yml.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { rewrite } from './section.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { inputs, outputs } = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));
const cell = (text) =>
  String(text)
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
const table = (head, rows) => [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows].join('\n');

rewrite('README.md', {
  inputs: table(
    ['input', 'what it says', 'default'],
    Object.entries(inputs).map(([name, { description, default: value }]) => {
      const shown = value === undefined || value === '' ? '' : `\`${cell(value)}\``;
      return `| \`${name}\` | ${cell(description)} | ${shown} |`;
    }),
  ),
  outputs: table(
    ['output', 'what it holds'],
    Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
  ),
});
