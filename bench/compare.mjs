// Measures compare: 20 to 10,000 rules, edits from "nothing changes" to 100 rules, and hard families of wildcards; then asks others.
//   node bench/compare.mjs [--rounds 5] [--budget 120]
// CPU time, medians, generated and seeded rules. One run prints both tables of docs/performance.md: every ratio is taken within it.
// `--budget` is what cvc5, z3 and refa may use for one question, in CPU seconds; no answer within it is printed as just that.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { answerOf, contenders } from './contenders.mjs';
import { rules } from './decide-workload.mjs';
import { ours } from './newly-allowed.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, budget: { type: 'string', default: '120' } },
});
const ROUNDS = Number(values.rounds);
const BUDGET = Number(values.budget);
const SIZES = [20, 200, 2000, 10_000];
const core = await bundle();

const EDITS = {
  'all respelled and reordered': (list) => [...list.toReversed().map(respelled), ...narrower(list)],
  'one allow widened': (list) => replaced(list, 'allow', (text) => `${text.split(' ')[0]} *`),
  'one deny dropped': (list) => without(list, 'deny', 1),
  '100 rules dropped': (list) => without(without(list, 'deny', 50), 'allow', 50),
};

console.log(`node ${process.version}, ${os.cpus()[0]?.model}, load ${os.loadavg()[0]?.toFixed(1)}\n`);
console.log(
  '| rules | edit | CPU ms | of `JSON.parse` of both | changes | not proven | unknown |\n|---|---|---|---|---|---|---|',
);
for (const size of SIZES)
  for (const [name, edit] of Object.entries(EDITS)) measure(`${size} | ${name}`, rules(size), edit(rules(size)));
for (const count of [8, 50, 200]) {
  const [before, after] = wildcards(count);
  measure(`2 x ${count} | leading and inner wildcards, one deny dropped`, before, after);
}
for (const stars of [8, 16, 32]) {
  const [before, after] = manyStars(stars);
  measure(`${before.length} | patterns of ${stars} stars, one deny dropped`, before, after);
}

console.log(
  '\n| rules | edit | answer | ours ms | whole compare ms | cvc5 | z3-solver | refa |\n|---|---|---|---|---|---|---|---|',
);
const others = contenders();
const given = new Set();
for (const size of SIZES)
  for (const name of ['all respelled and reordered', 'one allow widened', 'one deny dropped'])
    ask(size, name, [rules(size), EDITS[name](rules(size))]);
for (const count of [8, 50]) ask(`2 x ${count}`, 'leading and inner wildcards, one deny dropped', wildcards(count));
for (const { name, missing } of others)
  if (missing) console.log(`\n${name}: ${missing}, so nothing was compared with it.`);

async function bundle() {
  const outfile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'bench-compare-')), 'core.mjs');
  const names = ['compile', 'compare', 'decide', 'language', 'language/machine'];
  const contents = names.map((name) => `export * from './src/${name}.ts';`).join('\n');
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
  return rule.text.endsWith(':*') ? { ...rule, text: `${rule.text.slice(0, -2)} *` } : rule;
}

/** Rules that others of the list cover already: one for every hundred. */
function narrower(list) {
  const open = list.filter(({ text }) => text.endsWith(':*'));
  return open
    .filter((_, i) => i % 100 === 0)
    .map(({ effect, text }) => {
      const start = `${text.slice(0, -2)} sub`;
      return { effect, text: `${start}:*`, globs: [start, `${start} *`] };
    });
}

function without(list, effect, count) {
  let left = count;
  return list.filter((rule) => rule.effect !== effect || left-- <= 0);
}

function replaced(list, effect, change) {
  const at = list.findIndex((rule) => rule.effect === effect && rule.text.includes(' '));
  const texts = (text) => ({ text, globs: [text.replace(/ \*$/, ''), text] });
  return list.map((rule, i) => (i === at ? { effect, ...texts(change(rule.text)) } : rule));
}

function glob(effect, text) {
  return { effect, text, globs: [text] };
}

function wildcards(count) {
  const hard = (i) => `* ${'abcdefgh'[i % 8]}${i} * ${'pqrstuvw'[(i * 3) % 8]}${i}*`;
  const deny = Array.from({ length: count }, (_, i) => glob('deny', hard(i)));
  const allow = Array.from({ length: count }, (_, i) => glob('allow', hard(i + 1)));
  return [
    [...deny, ...allow],
    [...deny.slice(1), ...allow],
  ];
}

/** Two patterns of many stars that meet, and denies on every pair of their words but one order. */
function manyStars(stars) {
  const words = (letter) => Array.from({ length: stars }, (_, i) => `${letter}${i.toString(36)}${letter}`);
  const [p, q] = [words('p'), words('q')];
  const pairs = p.flatMap((a, i) => q.map((b, j) => glob('deny', (i + j) % 2 ? `*${a}*${b}*` : `*${b}*${a}*`)));
  const kept = [glob('allow', `*${p.join('*')}*`), ...pairs];
  return [[...kept, glob('deny', `*${q.join('*')}*`)], kept];
}

function settingsOf(list) {
  const permissions = { deny: [], ask: [], allow: [] };
  for (const { effect, text } of list) permissions[effect].push(`Bash(${text})`);
  return { permissions };
}

function measure(name, before, after) {
  const { time, changes } = timed(before, after);
  const texts = [before, after].map((list) => JSON.stringify(settingsOf(list)));
  const parse = spent(() => {
    for (let i = 0; i < 20; i++) for (const text of texts) JSON.parse(text);
  });
  const count = (is) => changes.filter(is).length;
  const open = count(({ kind, proof }) => kind === 'call' && proof !== 'proved');
  const unknown = count(({ kind }) => kind === 'unknown');
  const ratio = (time / (parse / 20)).toFixed(0);
  console.log(`| ${name} | ${time.toFixed(1)} | ${ratio}x | ${changes.length} | ${open} | ${unknown} |`);
}

function timed(before, after) {
  const settings = [before, after].map(settingsOf);
  let changes = [];
  const times = Array.from({ length: ROUNDS }, () => {
    const sides = settings.map((one) => ({
      policy: { settings: one, origins: new Map() },
      ruleset: core.compile({ settings: one, origins: new Map() }),
    }));
    return spent(() => {
      changes = core.compare(...sides, core.DEFAULT_SITUATION);
    });
  });
  return { time: median(times), changes };
}

/** The same question to everybody. Who gave up is not asked about more rules; who says something else voids the row. */
function ask(size, edit, [before, after]) {
  let own = ours(core, before, after);
  const time = median(
    Array.from({ length: ROUNDS }, () =>
      spent(() => {
        own = ours(core, before, after);
      }),
    ),
  );
  const cells = others.map((other) => {
    if (other.missing) return 'not installed';
    if (given.has(`${other.name} ${edit}`)) return 'not asked';
    const { answer, ms } = answerOf(other.ask(before, after), BUDGET);
    if (answer === own.answer) return `${ms.toFixed(0)} ms, ${(ms / time).toFixed(0)}x`;
    if (answer !== 'no answer') return `VOID: ${answer}`;
    given.add(`${other.name} ${edit}`);
    return `no answer in ${(ms / 1000).toFixed(0)} CPU-s, ${(ms / time).toFixed(0)}x and more`;
  });
  const whole = timed(before, after).time.toFixed(1);
  const length = own.witness === null ? '' : `, ${own.witness.length} characters`;
  console.log(`| ${size} | ${edit} | ${own.answer}${length} | ${time.toFixed(1)} | ${whole} | ${cells.join(' | ')} |`);
}

function median(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

function spent(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
