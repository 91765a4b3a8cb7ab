// Regenerates everything that is written twice: facts, schemas, starter files and docs. `--check` changes nothing and fails on a difference.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { argv, execPath, exit } from 'node:process';

const here = import.meta.dirname;
const check = argv.includes('--check');
// The facts feed the schema and the validators; the docs come last because they read all of them.
const sources = ['facts.mjs', 'schema.mjs', ...(check ? [] : ['validators.mjs']), 'starter.mjs'];
const docs = readdirSync(here).filter((name) => /^docs-.*\.mjs$/.test(name));

let failed = false;
for (const script of [...sources, ...docs.sort()]) {
  const args = [path.join(here, script), ...(check ? ['--check'] : [])];
  const { status } = spawnSync(execPath, args, { stdio: 'inherit' });
  failed ||= status !== 0;
}
exit(failed ? 1 : 0);
