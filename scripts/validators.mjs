// Turns the JSON Schemas of the guard files into one precompiled validator module, so that no schema is compiled at run time.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '..');
const NAMES = ['policy-tests', 'invariants', 'gate', 'waivers'];
const OUT = path.join(ROOT, 'src/facts/guard-validators.generated.js');

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  verbose: true,
  code: { esm: true, source: true },
});
for (const name of NAMES) {
  ajv.addSchema(JSON.parse(readFileSync(path.join(ROOT, `schemas/${name}.schema.json`), 'utf8')), name);
}
const exports = Object.fromEntries(NAMES.map((name) => [name.replace(/-(\w)/g, (_, c) => c.toUpperCase()), name]));
const code = (standalone.default ?? standalone)(ajv, exports);
const { outputFiles } = buildSync({
  stdin: { contents: code, resolveDir: ROOT, loader: 'js' },
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  write: false,
});
const banner = '// Checks guard files against their schemas; generated from schemas/ by `npm run docs`.\n';
writeFileSync(OUT, banner + outputFiles[0].text.replace(/^\/\/ (?!Checks).*\n/gm, ''));
