// Installs releases in a private mount namespace with what a release holds, and asks the real client what it reads there.
//   ORACLE=/path/to/oracle node scripts/oracle-install.mjs
// ORACLE names the folder that holds oracle.mjs; without it nothing is compared and the exit code is 0. Needs root, tar and dpkg-deb.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { canonical } from './oracle/core.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const oracle = process.env.ORACLE;
if (!oracle || !fs.existsSync(path.join(oracle, 'oracle.mjs'))) {
  console.log('Not compared with the client: set ORACLE to the folder of oracle.mjs.');
  process.exit(0);
}

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'oracle-install-'));
process.once('exit', () => fs.rmSync(scratch, { recursive: true, force: true }));

/** Some of the example policy's fragments (its login would keep the client from the oracle), built as a user builds them. */
function release(name, without) {
  const [policies, out] = [path.join(scratch, `${name}-policies`), path.join(scratch, name)];
  fs.cpSync(path.join(ROOT, 'policies'), policies, { recursive: true, filter: (file) => !without.test(file) });
  const args = [path.join(ROOT, 'dist/cli.js'), 'build', '--policies', policies, '--out', out, '--name', name];
  execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return { out, settings: JSON.parse(fs.readFileSync(path.join(out, 'managed-settings.json'), 'utf8')) };
}

const OTHER_FILES = 'gate$|tests$|50-login';
const [before, now] = [release('policy-v1', RegExp(`${OTHER_FILES}|60-`)), release('policy-v2', RegExp(OTHER_FILES))];

/** Every file of /etc/claude-code after a script ran on an empty /etc, name to text. */
function installed(script) {
  const kept = fs.mkdtempSync(path.join(scratch, 'kept-'));
  const inside = `mount -t tmpfs none /etc && mkdir -p /etc/claude-code && ${script} && cp -a /etc/claude-code/. "$3"`;
  execFileSync('unshare', ['--mount', 'sh', '-ec', inside, 'sh', before.out, now.out, kept], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const names = fs.readdirSync(kept, { recursive: true }).filter((name) => fs.statSync(path.join(kept, name)).isFile());
  return Object.fromEntries(names.map((name) => [name, fs.readFileSync(path.join(kept, name), 'utf8')]));
}

const CASES = [
  { id: 'install.sh', script: 'sh "$2"/install.sh', reads: now.settings },
  { id: 'install.sh over an older release', script: 'sh "$1"/install.sh && sh "$2"/install.sh', reads: now.settings },
  {
    id: 'rollback',
    script: 'sh "$1"/install.sh && sh "$2"/install.sh && sh "$2"/install.sh rollback',
    reads: before.settings,
  },
  { id: 'uninstall', script: 'sh "$2"/install.sh && sh "$2"/install.sh uninstall', reads: {} },
  { id: 'the drop-ins', script: 'tar -xzf "$2"/managed-settings.d.tar.gz -C /etc/claude-code', reads: now.settings },
  { id: 'the Debian package', script: 'dpkg-deb --extract "$2"/*.deb /', reads: now.settings },
];

const file = path.join(scratch, 'cases.json');
fs.writeFileSync(file, JSON.stringify(CASES.map(({ id, script }) => ({ id, managed: installed(script) }))));
const { stdout } = spawnSync(process.execPath, [path.join(oracle, 'oracle.mjs'), file], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
const answers = stdout
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
let wrong = 0;
for (const [index, { id, reads }] of CASES.entries()) {
  const { rc, stderr, effective } = answers[index];
  const same = rc === 0 && canonical(effective) === canonical(reads);
  if (!same) wrong += 1;
  console.log(
    same
      ? `same  ${id}`
      : `OTHER ${id}: rc ${rc} ${stderr}\n  ours   ${canonical(reads)}\n  client ${canonical(effective)}`,
  );
}
console.log(`${CASES.length} installations, ${wrong} read differently by the client`);
process.exit(wrong === 0 ? 0 : 1);
