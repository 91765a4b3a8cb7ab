// Writes the help of every command into docs/cli.md, from the commands themselves.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { rewrite } from './section.mjs';

const root = path.resolve(import.meta.dirname, '..');
const entry = "export { commands } from './src/commands/index.ts'; export { helpOf } from './src/commands/help.ts';";
const folder = mkdtempSync(path.join(tmpdir(), 'docs-cli-'));
const outfile = path.join(folder, 'commands.mjs');
await build({
  stdin: { contents: entry, resolveDir: root, loader: 'ts' },
  bundle: true,
  outfile,
  format: 'esm',
  platform: 'node',
  mainFields: ['module', 'main'],
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
});
const { commands, helpOf } = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });
const blocks = commands.map((command) => `### ${command.name}\n\n\`\`\`\n${helpOf(command).trim()}\n\`\`\``);
rewrite('docs/cli.md', { commands: blocks.join('\n\n') });
