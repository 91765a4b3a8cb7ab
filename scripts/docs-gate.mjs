// Writes the ready packs of invariants into docs/gate.md, from src/facts/packs.ts.
import path from 'node:path';
import { buildSync } from 'esbuild';
import { rewrite } from './section.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { outputFiles } = buildSync({
  entryPoints: [path.join(root, 'src/facts/packs.ts')],
  bundle: true,
  format: 'esm',
  write: false,
});
const { PACKS } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
const line = ({ kind, of, equals }) =>
  kind === 'setting' ? `\`${of}\` is \`${JSON.stringify(equals)}\`` : `${kind} \`${of}\``;
const rows = Object.entries(PACKS).map(([name, pack]) => `| \`${name}\` | ${pack.map(line).join('<br>')} |`);

rewrite('docs/gate.md', { packs: ['| pack | what it promises |', '|---|---|', ...rows].join('\n') });
