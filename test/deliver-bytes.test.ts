// Shows that the same policy gives the same bytes for another user, and in another time zone, locale, umask and folder.
import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import { inScratch } from './readers/archives.ts';
import { run } from './readers/tools.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Builds one release with everything in it and prints the name and SHA-256 of each artifact. */
const PROGRAM = `
import { createHash } from 'node:crypto';
import { DEFAULT_DELIVERY } from './src/channels.ts';
import { build } from './src/deliver/index.ts';
const bytes = (text) => new TextEncoder().encode(text);
const settings = { permissions: { deny: ['Bash(curl *)', '🦊'] }, cleanupPeriodDays: 30 };
const fragments = [{ name: '10-ä.json', bytes: bytes('{}') }, { name: 'x'.repeat(150) + '.json', bytes: bytes('{}') }];
const release = { settings, fragments, claudeMd: bytes('# Hi'), digest: 'sha256:0', name: 'policy-v3', delivery: DEFAULT_DELIVERY };
const { artifacts } = await build(release, { previous: {} });
for (const { name, bytes } of artifacts) console.log(createHash('sha256').update(bytes).digest('hex'), name);
`;

const ZONES = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'];

/** Nobody's user and group on Debian; only root may become another. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

describe('the same policy', () => {
  test('gives the same bytes whatever the user, time zone, locale, umask and folder', () =>
    inScratch((folder) => {
      const { outputFiles } = buildSync({
        stdin: { contents: PROGRAM, resolveDir: ROOT, loader: 'ts' },
        bundle: true,
        write: false,
        platform: 'node',
        format: 'esm',
        mainFields: ['module', 'main'],
        banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
      });
      const program = path.join(folder, 'build.mjs');
      writeFileSync(program, outputFiles[0]?.contents ?? '');
      const outputs = ZONES.map((zone, index) => {
        const script = 'umask "$1"; cd "$2"; TZ="$3" LC_ALL="$4" exec "$5" "$6"';
        const where =
          [
            ['022', '/', 'C'],
            ['077', folder, 'C.UTF-8'],
            ['000', ROOT, 'de_DE.UTF-8'],
          ][index] ?? [];
        const [umask = '', cwd = '', locale = ''] = where;
        return run('sh', ['-c', script, 'sh', umask, cwd, zone, locale, process.execPath, program]).toString();
      });
      chmodSync(folder, 0o755);
      const bare = { ...NOBODY, cwd: '/', env: {}, encoding: 'utf8' as const };
      outputs.push(execFileSync(process.execPath, [program], bare));
      expect(outputs[0]?.split('\n').length).toBeGreaterThan(20);
      expect(new Set(outputs).size).toBe(1);
    }));
});
