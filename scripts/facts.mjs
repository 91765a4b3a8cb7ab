// Turns the measured facts in src/facts/*.json into typed rows in src/facts/*.generated.ts; `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';

const folder = new URL('../src/facts/', import.meta.url);
const data = (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const literal = (rows) => rows.map((row) => `  ${JSON.stringify(row)},`).join('\n');
// The raw measurements stay in the JSON file: nothing reads them at run time.
const lean = ({ measured: _, ...row }) => row;

const settings = data('settings.json');
const env = data('env.json');

const files = {
  'settings.generated.ts': `// Lists every known settings key; generated from settings.json by scripts/facts.mjs, client ${settings.client}.
import type { PlainRow, SettingRow } from './row.ts';

export const SETTING_ROWS: readonly SettingRow[] = [
${literal(settings.rows.map(lean))}
];

export const PLAIN_ROWS: readonly PlainRow[] = [
${literal(settings.others)}
];
`,
  'env.generated.ts': `// Lists every environment variable that matters; generated from env.json by scripts/facts.mjs, client ${env.client}.
import type { EnvRow } from './row.ts';

export const ENV_ROWS: readonly EnvRow[] = [
${literal(env.rows)}
];
`,
};

const stale = Object.entries(files).filter(([name, text]) => {
  const file = new URL(name, folder);
  if (argv.includes('--check')) return readFileSync(file, 'utf8') !== text;
  writeFileSync(file, text);
  return false;
});
if (stale.length > 0) {
  stderr.write(`stale: ${stale.map(([name]) => name).join(', ')}; run \`node scripts/facts.mjs\`\n`);
  exit(1);
}
