// Bundles the Action and the CLI into dist/ (or --out DIR): split so that network packages load only when asked for.
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { out: { type: 'string', default: path.join(root, 'dist') } } });
const out = path.resolve(values.out);

// Packages written for CommonJS call require('net') and the like: an ES module has no `require` until one is made.
const banner = "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);";

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { index: 'src/action.ts', cli: 'src/cli.ts' },
  entryNames: '[name]',
  // A fixed name keeps the diff of a rebuilt dist/ readable: only the chunk that changed gets another name.
  chunkNames: 'chunks/[name]-[hash]',
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Characters beyond Latin-1 would make V8 hold a whole file at two bytes a character.
  charset: 'ascii',
  legalComments: 'none',
  mainFields: ['module', 'main'],
  metafile: true,
  banner: { js: banner },
});
chmodSync(path.join(out, 'cli.js'), 0o755);
writeFileSync(path.join(out, 'licenses.txt'), licenses(Object.values(metafile.outputs)));

/** The licence text of every package that ended up in a bundle, sorted by package folder. */
function licenses(outputs) {
  const inputs = outputs.flatMap((output) => Object.keys(output.inputs));
  const folders = inputs.map((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort().map(license).join('\n---\n\n');
}

function license(folder) {
  const at = path.join(root, folder);
  const { name, version, license } = JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8'));
  const file = readdirSync(at).find((entry) => /^(licen[sc]e|copying)/i.test(entry));
  const text = file === undefined ? 'The package carries no licence file.' : readFileSync(path.join(at, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim().replaceAll('\r\n', '\n')}\n`;
}
