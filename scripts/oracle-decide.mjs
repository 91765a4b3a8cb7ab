// Compares decide with the real client: re-measures the tables of decisions, and on random policies and calls prints every difference.
//   ORACLE=/path/to/oracle node scripts/oracle-decide.mjs [--tables] [--fuzz 20000] [--seed 1] [--calls 250] [--show 20]
// ORACLE names the folder that holds oracle.mjs; without it nothing is compared and the exit code is 0.
// A difference is dangerous when we say deny or ask and the client is milder (`stricter`), or when we are milder than the client (`milder`).
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { decisionCase } from './oracle/decisions.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    tables: { type: 'boolean', default: false },
    fuzz: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    calls: { type: 'string', default: '250' },
    show: { type: 'string', default: '20' },
    save: { type: 'string' },
  },
});
const oracle = process.env.ORACLE;
if (!oracle || !fs.existsSync(path.join(oracle, 'oracle.mjs'))) {
  console.log('Not compared with the client: set ORACLE to the folder of oracle.mjs.');
  process.exit(0);
}

/** The files a call may name; the same for every case. */
const PROJECT = { a: 'x', b: 'x', 'sub/a': 'x', '.env': 'x' };
const model = await bundle();
const tables = values.tables ? tableCases() : [];
const fuzz = Array.from({ length: Math.ceil(Number(values.fuzz) / Number(values.calls)) }, (_, i) =>
  decisionCase(Number(values.seed) + i, Number(values.calls)),
);
const report = { decided: 0, stricter: 0, milder: 0, shown: 0, saved: [] };
compareAll(tables);
compareAll(fuzz);
if (values.save) fs.writeFileSync(values.save, `[\n${report.saved.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
console.log(`${report.decided} decisions: ${report.stricter} stricter than the client, ${report.milder} milder`);
process.exitCode = report.stricter + report.milder > 0 ? 1 : 0;

/** The core as one module, so that this script runs on plain JavaScript. */
async function bundle() {
  const outfile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'decide-')), 'decide.mjs');
  const contents = `export { compile } from './src/compile.ts'; export { decide, DEFAULT_SITUATION } from './src/decide.ts';`;
  await esbuild.build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  return import(outfile);
}

/** The rows of the committed table that a client can be asked again, grouped by policy and situation. */
function tableCases() {
  const { rows } = JSON.parse(fs.readFileSync(path.join(ROOT, 'test/cases/decisions.json'), 'utf8'));
  const groups = new Map();
  for (const row of rows) {
    if (row.documented === 'only') continue;
    const key = JSON.stringify([row.settings, row.mode, row.context]);
    const group = groups.get(key) ?? {
      settings: row.settings,
      mode: row.mode,
      context: row.context,
      calls: [],
      expected: [],
    };
    group.calls.push({ tool: row.tool, input: row.input });
    group.expected.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].filter((group) => !group.context);
}

function compareAll(cases) {
  for (let from = 0; from < cases.length; from += 20) {
    const batch = cases.slice(from, from + 20);
    const answers = ask(batch);
    for (const [i, one] of batch.entries()) compare(one, answers[i]);
  }
}

function ask(cases) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'oracle-cases-'));
  const file = path.join(folder, 'cases.json');
  const asked = cases.map(({ settings, mode, calls }, id) => ({
    id,
    settings,
    mode: mode ?? undefined,
    calls: calls.map(described),
    project: PROJECT,
  }));
  fs.writeFileSync(file, JSON.stringify(asked));
  const run = spawnSync(process.execPath, [path.join(oracle, 'oracle.mjs'), file, '--jobs', '1'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  fs.rmSync(folder, { recursive: true });
  return run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function described(call) {
  return call.tool === 'Bash' ? { ...call, input: { description: 'd', ...call.input } } : call;
}

function compare({ settings, mode, calls, expected }, answer) {
  const ruleset = model.compile({ settings, origins: {} });
  const situation = { ...model.DEFAULT_SITUATION, mode, cwd: '/mnt/work', home: '/mnt/home' };
  calls.forEach((call, i) => {
    const client = answer.decisions[i]?.decision;
    if (client === undefined || client === 'error') return;
    if (expected && expected[i].expected !== client)
      console.log(`table row changed: ${expected[i].id} was ${expected[i].expected}, is ${client}`);
    report.decided++;
    const ours = model.decide(ruleset, call, situation).effect;
    if (ours === client) return;
    const direction = rank(ours) > rank(client) ? 'stricter' : 'milder';
    report[direction]++;
    report.saved.push({ settings, mode, call, client, ours });
    if (report.shown++ < Number(values.show)) {
      console.log(
        `${direction}: we ${ours}, client ${client}: ${JSON.stringify(call.input)} under ${JSON.stringify(settings.permissions)} in ${mode}`,
      );
    }
  });
}

function rank(effect) {
  return ['allow', 'ask', 'deny'].indexOf(effect);
}
