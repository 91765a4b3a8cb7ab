// Builds the project's own pipeline from src/ for the oracle scripts, and compares its answers with the client's.
import path from 'node:path';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** `src/` files bundled into one module, so that plain Node runs them. */
async function load(...files) {
  const contents = files.map((file) => `export * from './src/${file}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

const core = await load('parse.ts', 'repair.ts', 'merge.ts', 'facts/repairs.ts', 'facts/settings.generated.ts');
export const { SETTINGS_SHAPE, SETTING_ROWS, PLAIN_ROWS } = core;

const READ = /^(managed-settings\.json|managed-settings\.d\/[^./][^/]*\.json)$/;

/** What our pipeline makes of a set of managed files: name to JSON value, raw text or {base64}. */
export function ours(managed) {
  const names = Object.keys(managed).filter((name) => READ.test(name));
  const fragments = names
    .sort(core.fragmentOrder)
    .map((file) => core.repair(core.parse({ file, bytes: bytesOf(managed[file]) })));
  return {
    fragments,
    effective: core.merge(fragments).settings,
    starts: fragments.every((fragment) => fragment.settings !== null),
  };
}

function bytesOf(body) {
  if (typeof body === 'string') return Buffer.from(body);
  const isRaw = typeof body?.base64 === 'string' && Object.keys(body).length === 1;
  return isRaw ? Buffer.from(body.base64, 'base64') : Buffer.from(JSON.stringify(body));
}

/** JSON text that does not depend on the order of keys. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}

/** Whether our answer equals the merge oracle's; an oracle that failed on a set agrees with nothing. */
export function agrees(managed, answer) {
  const own = ours(managed);
  const effective = JSON.parse(JSON.stringify(own.effective));
  return own.starts === !answer.didNotLoad && canonical(effective) === canonical(answer.effective);
}
