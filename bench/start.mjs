// Measures what a start costs in CPU time, against bare node in the same run: merge, review without posting, review by the Action.
// usage: node bench/start.mjs [--rounds 21] [--dist DIR]   (builds the bundle into a temporary folder unless DIR is given)
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execPath, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '21' }, dist: { type: 'string' } } });
const folder = mkdtempSync(path.join(tmpdir(), 'bench-start-'));
const dist = values.dist ?? path.join(folder, 'dist');
if (values.dist === undefined) execFileSync(execPath, [path.join(root, 'scripts/build.mjs'), '--out', dist]);

/** 200 rules in eight fragments; the candidate differs by one widened and one dropped rule. */
function policy(name, edit) {
  const at = path.join(folder, name);
  mkdirSync(at);
  const words = ['git', 'npm', 'docker', 'kubectl', 'terraform', 'cargo', 'go', 'aws', 'gh', 'make'];
  for (let file = 0; file < 8; file++) {
    const rule = (i) => `Bash(${words[i % words.length]} ${['run', 'get', 'apply', 'x'][file % 4]}${file}-${i} *)`;
    const all = Array.from({ length: 25 }, (_, i) => rule(i));
    const permissions = { deny: all.slice(0, 8), ask: all.slice(8, 12), allow: all.slice(12) };
    writeFileSync(path.join(at, `${file + 1}0-part.json`), JSON.stringify(edit({ permissions }, file), null, 2));
  }
  return at;
}
const before = policy('before', (settings) => settings);
const after = policy('after', ({ permissions }, file) => ({
  permissions: {
    ...permissions,
    deny: file === 0 ? permissions.deny.slice(1) : permissions.deny,
    allow: file === 1 ? [...permissions.allow, 'Bash(npm run *)'] : permissions.allow,
  },
}));

// What a posting run has done before its first request leaves: both network packages loaded, Octokit made, the comment rendered.
const posting = `
import '@actions/core';
import '@actions/github';
import { connect } from './src/shell/github.ts';
import { candidateOf, rendered, reviewOf } from './src/shell/compose.ts';
import { readFolder } from './src/shell/files.ts';
import { production } from './src/shell/production.ts';
const { BEFORE, AFTER } = process.env;
const github = await connect({ token: 'x', apiUrl: 'http://127.0.0.1:9', owner: 'o', repo: 'r' });
const world = { cwd: '/', policies: AFTER, inside: AFTER, tagPrefix: 'policy-v', github, known: [], base: null };
const before = await production({ kind: 'file', path: BEFORE }, world);
const report = reviewOf(before, candidateOf(await readFolder(AFTER), AFTER), { failOn: 'never' });
process.stdout.write(rendered('markdown', report, {}));
`;
await build({
  stdin: { contents: posting, resolveDir: root, loader: 'ts' },
  outfile: path.join(dist, 'posting.mjs'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'ascii',
  mainFields: ['module', 'main'],
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
});

writeFileSync(path.join(folder, 'empty.mjs'), '');
// Loaded first into every child alike: says at the end how much CPU time the process used.
writeFileSync(
  path.join(folder, 'meter.cjs'),
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); require('fs').writeSync(3, String(user + system)); });",
);

const cli = path.join(dist, 'cli.js');
const CASES = {
  'bare node': [path.join(folder, 'empty.mjs')],
  merge: [cli, 'merge', '--policies', after],
  'review, not posted': [cli, 'review', '--policies', after, '--production', `file:${before}`, '--fail-on', 'never'],
  'review, Octokit loaded, comment ready': [path.join(dist, 'posting.mjs')],
};
const GOALS = { merge: null, 'review, not posted': 60, 'review, Octokit loaded, comment ready': 120 };

/** CPU time of one run in milliseconds. */
function run(args) {
  const { status, output } = spawnSync(execPath, ['--require', path.join(folder, 'meter.cjs'), ...args], {
    env: { ...process.env, BEFORE: before, AFTER: after },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${output[2]}`);
  return Number(output[3]) / 1000;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const rounds = Number(values.rounds);
const times = Object.fromEntries(Object.keys(CASES).map((name) => [name, []]));
// Every round runs every case once, so that the load of the machine hits them alike.
for (let round = 0; round < rounds; round++)
  for (const [name, args] of Object.entries(CASES)) times[name].push(run(args));

const bare = times['bare node'];
stdout.write(`node ${process.version}, ${rounds} rounds, CPU time; bare node ${median(bare).toFixed(1)} ms\n`);
for (const [name, goal] of Object.entries(GOALS)) {
  const over = median(times[name].map((time, round) => time - bare[round]));
  stdout.write(
    `${name.padEnd(40)} +${over.toFixed(1)} ms${goal === null ? '' : `  (goal +${goal} ms: ${over <= goal ? 'met' : 'MISSED'})`}\n`,
  );
}
rmSync(folder, { recursive: true });
