// Compares decide with the real client: re-measures the tables of decisions, and on random policies and calls prints every difference.
//   ORACLE=/path/to/oracle node scripts/oracle-decide.mjs [--tables] [--fuzz 20000] [--agents 100] [--seed 1] [--calls 250] [--show 20]
// ORACLE names the folder that holds oracle.mjs; without it nothing is compared and the exit code is 0.
// A difference is dangerous when we say deny or ask and the client is milder (`stricter`), or when we are milder than the client (`milder`).
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { agentCase } from './oracle/agents.mjs';
import { decisionCase } from './oracle/decisions.mjs';
import { EXTENSION_ARGS, EXTENSIONS, GUARDED_SKILL, HOME, PROJECT, TRUST } from './oracle/project.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    tables: { type: 'boolean', default: false },
    fuzz: { type: 'string', default: '0' },
    agents: { type: 'string', default: '0' },
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

const model = await bundle();
const tables = values.tables ? tableCases() : [];
const fuzz = Array.from({ length: Math.ceil(Number(values.fuzz) / Number(values.calls)) }, (_, i) =>
  decisionCase(Number(values.seed) + i, Number(values.calls)),
);
const agents = Array.from({ length: Number(values.agents) }, (_, i) => agentCase(Number(values.seed) + i));
const RANKS = ['allow', 'classifier', 'ask', 'deny'];
const report = { decided: 0, stricter: 0, milder: 0, unmodelled: 0, shown: 0, saved: [] };
compareAll(tables);
compareAll(fuzz);
compareAll(agents);
console.log(`${report.decided} decisions: ${report.stricter} stricter than the client, ${report.milder} milder`);
if (report.unmodelled > 0)
  console.log(`and ${report.unmodelled} of a skill with permissions of its own, which are not modelled`);
process.exitCode = report.stricter + report.milder > 0 ? 1 : 0;

/** The core as one module, so that this script runs on plain JavaScript. */
async function bundle() {
  const outfile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'decide-')), 'decide.mjs');
  const contents = `export { compile } from './src/compile.ts'; export { decide, DEFAULT_SITUATION } from './src/decide.ts';
    export { merge } from './src/merge.ts'; export { parse } from './src/parse.ts'; export { repair } from './src/repair.ts';`;
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

/**
 * The rows of the committed table that a client can be asked again, grouped by policy and situation. An agent would take the plan
 * of this test for its own.
 */
function tableCases() {
  const { rows } = JSON.parse(fs.readFileSync(path.join(ROOT, 'test/cases/decisions.json'), 'utf8'));
  const groups = new Map();
  for (const row of rows) {
    if (row.documented === 'only' || row.tool === 'Agent') continue;
    const { user, project, local, trusted, allowedTools, disallowedTools } = row.context ?? {};
    const key = JSON.stringify([row.settings, row.mode, row.context]);
    const group = groups.get(key) ?? {
      ...{ settings: row.settings, mode: row.mode, user, project, local, trusted, allowedTools, disallowedTools },
      calls: [],
      expected: [],
    };
    group.calls.push({ tool: row.tool, input: whole(row.input) });
    group.expected.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function compareAll(cases) {
  for (let from = 0; from < cases.length; from += 20) {
    const batch = cases.slice(from, from + 20);
    const answers = ask(batch);
    for (const [i, one] of batch.entries()) compare(one, answers[i]);
    save();
  }
}

function save() {
  const rows = report.saved.map((row) => JSON.stringify(row)).join(',\n');
  if (values.save) fs.writeFileSync(values.save, `[\n${rows}\n]\n`);
}

function ask(cases) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'oracle-cases-'));
  const file = path.join(folder, 'cases.json');
  fs.writeFileSync(file, JSON.stringify(cases.map(asked)));
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

/** Settings as the client takes them from a file: what it drops is not there. */
function policyOf(settings) {
  const bytes = Buffer.from(JSON.stringify(settings));
  return model.merge([model.repair(model.parse({ file: 'managed-settings.json', bytes }))]);
}

/** A case as oracle.mjs takes it. */
function asked({ settings, user, project, local, trusted, allowedTools, disallowedTools, mode, calls }, id) {
  const extended = calls.some(({ tool }) => /^(mcp__|Skill)/.test(tool));
  const settingsFile = (name, content) => (content ? { [`.claude/${name}.json`]: content } : {});
  return {
    id,
    settings,
    mode: mode ?? undefined,
    calls: calls.map(described),
    project: {
      ...{ ...PROJECT, ...(extended ? EXTENSIONS : {}) },
      ...{ ...settingsFile('settings', project), ...settingsFile('settings.local', local) },
    },
    home: { ...HOME, ...settingsFile('settings', user), ...(trusted ? TRUST : {}) },
    args: [
      ...(extended ? EXTENSION_ARGS : []),
      ...(allowedTools ? ['--allowedTools', ...allowedTools] : []),
      ...(disallowedTools ? ['--disallowedTools', ...disallowedTools] : []),
    ],
  };
}

/** A long command is kept as `{before, repeat, times, after}`. */
function whole(input) {
  const text = (value) => (value?.times ? `${value.before}${value.repeat.repeat(value.times)}${value.after}` : value);
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, text(value)]));
}

function described(call) {
  return call.tool === 'Bash' ? { ...call, input: { description: 'd', ...call.input } } : call;
}

/** The settings of other scopes beside the policy. */
function layersOf({ user, project, local, trusted = false, allowedTools, disallowedTools }) {
  const layer = (scope, settings) =>
    settings ? [{ scope, file: scope, settings, trusted: scope !== 'project' || trusted }] : [];
  const cli = { permissions: { allow: allowedTools ?? [], deny: disallowedTools ?? [] } };
  return [
    ...layer('user', user),
    ...layer('project', project),
    ...layer('local', local),
    ...layer('cli', allowedTools || disallowedTools ? cli : null),
  ];
}

function compare(one, answer) {
  const { settings, mode, calls, expected } = one;
  const ruleset = model.compile(policyOf(settings), layersOf(one));
  const situation = { ...model.DEFAULT_SITUATION, mode, cwd: '/mnt/work', home: '/mnt/home', sandboxAvailable: true };
  calls.forEach((call, i) => {
    const client = clientSays(answer.decisions[i]);
    if (client === null) return;
    if (expected && expected[i].expected !== client)
      console.log(`table row changed: ${expected[i].id} was ${expected[i].expected}, is ${client}`);
    report.decided++;
    const decision = model.decide(ruleset, call, situation);
    const ours = decision.source === 'classifier' && decision.effect === 'ask' ? 'classifier' : decision.effect;
    if (ours === client) return;
    if (call.tool === 'Skill' && call.input.skill === GUARDED_SKILL) {
      report.unmodelled++;
      return;
    }
    const direction = RANKS.indexOf(ours) > RANKS.indexOf(client) ? 'stricter' : 'milder';
    report[direction]++;
    report.saved.push({ settings, user: one.user, project: one.project, mode, call, client, ours });
    if (report.shown++ < Number(values.show)) {
      console.log(
        `${direction}: we ${ours}, client ${client}: ${JSON.stringify(call.input)} under ${JSON.stringify(settings)} in ${mode}`,
      );
    }
  });
}

/** What the client decided; null: it did not come to a decision. */
function clientSays({ decision, text } = {}) {
  if (/^Agent type .* has been denied by permission rule/.test(text)) return 'deny';
  // What an agent that runs was told when it made the call again.
  if (/(?:Agent|Task) is not among the tools available here/.test(text)) return 'allow';
  if (decision !== 'error') return decision ?? null;
  return text.startsWith('Auto mode is unavailable') ? 'classifier' : null;
}
