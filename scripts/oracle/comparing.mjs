// Bundles the comparison from src/ for the scripts that hold it to its laws, and makes one side of it from settings.
import { build } from 'esbuild';

const NAMES = [
  'parse',
  'repair',
  'merge',
  'compile',
  'decide',
  'compare',
  'compare/holds',
  'compare/replay',
  'tools/context',
  'call',
];

/** The core as one module, so that plain Node runs it. */
export async function loadCompare() {
  const { outputFiles } = await build({
    stdin: {
      contents: NAMES.map((name) => `export * from './src/${name}.ts';`).join('\n'),
      resolveDir: `${import.meta.dirname}/../..`,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** Settings as one fragment: parsed, repaired, merged and compiled. */
export function sideOf(core, settings) {
  const bytes = new TextEncoder().encode(JSON.stringify(settings));
  const policy = core.merge([core.repair(core.parse({ file: '10-a.json', bytes }))]);
  return { policy, ruleset: core.compile(policy) };
}
