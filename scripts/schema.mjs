// Turns the settings facts into schemas/managed-settings.schema.json for editors and a precompiled validator; `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { argv, exit, stderr } from 'node:process';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (name) => JSON.parse(readFileSync(path.join(ROOT, 'src/facts', name), 'utf8'));
const { client, rows, others } = read('settings.json');
const { shapes, definitions } = read('shapes.json');

const TYPES = {
  boolean: { type: 'boolean' },
  number: { type: 'number' },
  string: { type: 'string' },
  strings: { type: 'array', items: { type: 'string' } },
  objects: { type: 'array', items: { type: 'object' } },
  'any list': { type: 'array' },
  object: { type: 'object' },
  'boolean or object': { type: ['boolean', 'object'] },
  'boolean or strings': { type: ['boolean', 'array'], items: { type: 'string' } },
  'string or strings': { type: ['string', 'array'], items: { type: 'string' } },
  any: {},
};

function typeOf(row) {
  if (shapes[row.key] !== undefined) return shapes[row.key];
  if (row.type === 'enum') return { enum: row.values };
  const plain = TYPES[row.type];
  if (row.values === undefined || plain.items === undefined) return plain;
  return { ...plain, items: { enum: row.values } };
}

const description = (row) =>
  [row.meaning, row.note, row.since && `Since ${row.since}.`].filter((text) => text).join(' ');

// The parts of a dotted key are nested objects; what is known there is all there is, so a misspelt key is marked in the editor.
function place(root, row) {
  const names = row.key.split('.');
  const last = names.pop();
  let node = root;
  for (const name of names) {
    node.properties[name] ??= {};
    node = node.properties[name];
    node.type ??= 'object';
    node.properties ??= {};
    node.additionalProperties ??= false;
  }
  const text = description(row);
  const old = node.properties[last];
  node.properties[last] = { ...typeOf(row), ...(text ? { description: text } : {}), ...old };
}

const sorted = (value) =>
  Array.isArray(value) || typeof value !== 'object' || value === null
    ? value
    : Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((key) => [key, sorted(value[key])]),
      );

function schemaOf() {
  const root = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Claude Code managed settings',
    description: `Every settings key known of client ${client}. A key that is not listed does nothing.`,
    type: 'object',
    additionalProperties: false,
    properties: {},
  };
  for (const row of [...rows, ...others]) place(root, row);
  root.properties = Object.fromEntries(
    Object.keys(root.properties)
      .sort()
      .map((key) => [key, sorted(root.properties[key])]),
  );
  return { ...root, definitions: sorted(definitions) };
}

// Frequent leaves become one function each instead of code at every place: half the code to load.
const SHARED = {
  boolean: { type: 'boolean' },
  number: { type: 'number' },
  string: { type: 'string' },
  strings: TYPES.strings,
};
const sharedName = (value) =>
  Object.keys(SHARED).find((name) => JSON.stringify(SHARED[name]) === JSON.stringify(sorted(value)));

// At run time unknown keys have a lint rule of their own that also guesses what was meant, and nobody reads descriptions.
const tolerant = (value) => {
  if (Array.isArray(value)) return value.map(tolerant);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, inner]) => key !== 'description' && !(key === 'additionalProperties' && inner === false),
  );
  const name = sharedName(Object.fromEntries(kept));
  if (name !== undefined) return { $ref: `#/definitions/${name}` };
  return Object.fromEntries(kept.map(([key, inner]) => [key, tolerant(inner)]));
};

// A key with a schema of its own becomes a function of its own: what no settings file sets is never compiled.
function apart(properties) {
  const own = Object.entries(properties).filter(([, value]) => value.$ref === undefined && value.enum === undefined);
  return {
    keys: { ...properties, ...Object.fromEntries(own.map(([key]) => [key, { $ref: `#/definitions/key-${key}` }])) },
    parts: Object.fromEntries(own.map(([key, value]) => [`key-${key}`, value])),
  };
}

const OPTIONS = {
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
  messages: false,
  inlineRefs: false,
};

function validatorOf(schema) {
  const { definitions: own, ...rest } = schema;
  const { properties, ...root } = tolerant(rest);
  const { keys, parts } = apart(properties);
  const lean = { ...root, properties: keys, definitions: { ...tolerant(own), ...SHARED, ...parts } };
  const ajv = new Ajv({ ...OPTIONS, code: { esm: true, source: true } });
  const code = (standalone.default ?? standalone)(ajv, ajv.compile(lean));
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: ROOT, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  });
  const body = outputFiles[0].text.replace(/^\/\/ .*\n/gm, '');
  return `// Checks settings against schemas/managed-settings.schema.json; generated by scripts/schema.mjs, client ${client}.\n${body}`;
}

const schema = schemaOf();
const files = {
  'schemas/managed-settings.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
  'src/facts/settings-validator.generated.js': validatorOf(schema),
};
const stale = Object.entries(files).filter(([name, text]) => {
  const file = path.join(ROOT, name);
  if (argv.includes('--check')) return readFileSync(file, 'utf8') !== text;
  writeFileSync(file, text);
  return false;
});
if (stale.length > 0) {
  stderr.write(`stale: ${stale.map(([name]) => name).join(', ')}; run \`node scripts/schema.mjs\`\n`);
  exit(1);
}
