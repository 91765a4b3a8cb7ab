// Compares decide with the real client: re-measures the tables of decisions, and on random policies and calls prints every difference.
//   ORACLE=/path/to/oracle node scripts/oracle-decide.mjs [--tables] [--fuzz 20000] [--agents 100] [--seed 1] [--calls 250] [--show 20]
// ORACLE names the folder that holds oracle.mjs; without it nothing is compared and the exit code is 0.
// A difference is dangerous when we say deny or ask and the client is milder (`stricter`), or when we are milder than the client (`milder`).
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { agentCase } from './oracle/agents.mjs';
import { clientSays, loadModel, modelSays, oracleOrLeave, RANKS } from './oracle/asking.mjs';
import { decisionCase } from './oracle/decisions.mjs';
import { GUARDED_SKILL } from './oracle/project.mjs';

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
const oracle = oracleOrLeave();
const model = await loadModel();
const tables = values.tables ? tableCases() : [];
const fuzz = Array.from({ length: Math.ceil(Number(values.fuzz) / Number(values.calls)) }, (_, i) =>
  decisionCase(Number(values.seed) + i, Number(values.calls)),
);
const agents = Array.from({ length: Number(values.agents) }, (_, i) => agentCase(Number(values.seed) + i));
const report = { decided: 0, stricter: 0, milder: 0, unmodelled: 0, shown: 0, saved: [] };
for (const batch of clientSays(oracle, [...tables, ...fuzz, ...agents])) {
  for (const { one, answers } of batch) compare(one, answers);
  save();
}
console.log(`${report.decided} decisions: ${report.stricter} stricter than the client, ${report.milder} milder`);
if (report.unmodelled > 0)
  console.log(`and ${report.unmodelled} of a skill with permissions of its own, which are not modelled`);
process.exitCode = report.stricter + report.milder > 0 ? 1 : 0;

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

function save() {
  const rows = report.saved.map((row) => JSON.stringify(row)).join(',\n');
  if (values.save) fs.writeFileSync(values.save, `[\n${rows}\n]\n`);
}

/** A long command is kept as `{before, repeat, times, after}`. */
function whole(input) {
  const text = (value) => (value?.times ? `${value.before}${value.repeat.repeat(value.times)}${value.after}` : value);
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, text(value)]));
}

function compare(one, answers) {
  const { settings, mode, calls, expected } = one;
  const decided = modelSays(model, one);
  for (const [i, call] of calls.entries()) {
    const [ours, client] = [decided[i], answers[i]];
    if (client === null) continue;
    if (expected && expected[i].expected !== client)
      console.log(`table row changed: ${expected[i].id} was ${expected[i].expected}, is ${client}`);
    report.decided++;
    if (ours === client) continue;
    if (call.tool === 'Skill' && call.input.skill === GUARDED_SKILL) {
      report.unmodelled++;
      continue;
    }
    const direction = RANKS.indexOf(ours) > RANKS.indexOf(client) ? 'stricter' : 'milder';
    report[direction]++;
    report.saved.push({ settings, user: one.user, project: one.project, mode, call, client, ours });
    if (report.shown++ < Number(values.show)) {
      console.log(
        `${direction}: we ${ours}, client ${client}: ${JSON.stringify(call.input)} under ${JSON.stringify(settings)} in ${mode}`,
      );
    }
  }
}
