// Measures compare: 20 to 10,000 rules, edits from "nothing changes" to 100 rules, and hard families of wildcards.
//   node bench/compare.mjs [--rounds 3]
// CPU time, medians, generated and seeded rules. The share of comparisons with an unknown is printed beside the time.
// cvc5 and z3 answer the same question (what is newly allowed) where they are installed; they are no dependency of this project.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { rules } from './decide-workload.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const ROUNDS = Number(parseArgs({ options: { rounds: { type: 'string', default: '3' } } }).values.rounds);
const SIZES = [20, 200, 2000, 10_000];
const core = await bundle();

const EDITS = {
  'nothing (shuffled, respelled)': (list) => list.toReversed().map(respelled),
  'one allow widened': (list) => replaced(list, 'allow', (text) => `${text.split(' ')[0]} *`),
  'one deny dropped': (list) => without(list, 'deny', 1),
  '100 rules dropped': (list) => without(list, 'deny', 50).filter((rule, i) => rule.effect !== 'allow' || i % 20 !== 0),
};

for (const size of SIZES)
  for (const [name, edit] of Object.entries(EDITS)) measure(`${size} rules, ${name}`, rules(size), edit(rules(size)));
for (const count of [8, 50, 200]) {
  const hard = (i) => `* ${'abcdefgh'[i % 8]}${i} * ${'pqrstuvw'[(i * 3) % 8]}${i}*`;
  const deny = Array.from({ length: count }, (_, i) => ({ effect: 'deny', text: hard(i) }));
  const allow = Array.from({ length: count }, (_, i) => ({ effect: 'allow', text: hard(i + 1) }));
  measure(`${count} leading and inner wildcards, one deny dropped`, [...deny, ...allow], [...deny.slice(1), ...allow]);
}
for (const solver of ['cvc5', 'z3']) {
  if (spawnSync(solver, ['--version']).error) console.log(`${solver}: not installed, so nothing was compared with it.`);
}

async function bundle() {
  const outfile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'bench-compare-')), 'core.mjs');
  const contents = ['compile', 'compare', 'decide'].map((name) => `export * from './src/${name}.ts';`).join('\n');
  await esbuild.build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    outfile,
    logLevel: 'error',
  });
  return import(outfile);
}

function respelled(rule) {
  return rule.text.endsWith(' *') && !rule.text.slice(0, -2).includes('*')
    ? { ...rule, text: `${rule.text.slice(0, -2)}:*` }
    : rule;
}

function without(list, effect, count) {
  let left = count;
  return list.filter((rule) => rule.effect !== effect || left-- <= 0);
}

function replaced(list, effect, change) {
  const at = list.findIndex((rule) => rule.effect === effect && rule.text.includes(' '));
  return list.map((rule, i) => (i === at ? { ...rule, text: change(rule.text) } : rule));
}

function settingsOf(list) {
  const permissions = { deny: [], ask: [], allow: [] };
  for (const { effect, text } of list) permissions[effect].push(`Bash(${text})`);
  return { permissions };
}

function measure(name, before, after) {
  const settings = [before, after].map(settingsOf);
  const times = [];
  let changes = [];
  for (let round = 0; round < ROUNDS; round++) {
    const sides = settings.map((one) => ({
      policy: { settings: one, origins: {} },
      ruleset: core.compile({ settings: one, origins: {} }),
    }));
    const start = process.cpuUsage();
    changes = core.compare(...sides, core.DEFAULT_SITUATION);
    times.push(spent(start));
  }
  const texts = settings.map((one) => JSON.stringify(one));
  const start = process.cpuUsage();
  for (let i = 0; i < 20; i++)
    texts.forEach((text) => {
      JSON.parse(text);
    });
  const parse = spent(start) / 20;
  const time = times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  const count = (kind) => changes.filter((change) => change.kind === kind).length;
  const ratio = (time / parse).toFixed(0);
  console.log(
    `${time.toFixed(1).padStart(8)} ms  ${ratio.padStart(6)}x JSON.parse  ${count('call')} changes, ${count('unknown')} unknown  ${name}`,
  );
}

function spent(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
