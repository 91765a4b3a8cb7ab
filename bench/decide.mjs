// Measures decide: the matcher alone and the full decision beside Cedar's engine, hostile rules, and a one-shot decision.
//   node bench/decide.mjs [--rounds 7]
// CPU time. In a round every contender runs once, in turn, on freshly parsed texts, so no result outlives a round; a ratio is the median of the
// rounds' ratios. Rules and commands are generated and seeded. First a gate: everybody measured decides alike. docs/performance.md has the figures.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import v8 from 'node:v8';
import vm from 'node:vm';
import * as esbuild from 'esbuild';
import { cedarEngine } from './cedar/engine.mjs';
import { beyondPlain, commands, hostile, hostileCommands, rules } from './decide-workload.mjs';

/** Node 20 aborts when it leaves an inlined call into WebAssembly. */
const FLAG = '--no-turbo-inline-js-wasm-calls';
if (!process.execArgv.includes(FLAG))
  process.exit(spawnSync(process.execPath, [FLAG, ...process.argv.slice(1)], { stdio: 'inherit' }).status ?? 1);

const ROOT = path.resolve(import.meta.dirname, '..');
const ROUNDS = Number(parseArgs({ options: { rounds: { type: 'string', default: '7' } } }).values.rounds);
const SIZES = [20, 200, 2000, 10_000];
const EFFECTS = ['deny', 'ask', 'allow'];
const NONE = 0x7fffffff;
/** Cedar's share of the texts at each size: a round of it takes a second. */
const SLOW = { 20: 20_000, 200: 5000, 2000: 500, 10000: 60 };
const core = await bundle();
const cedar = cedarEngine();
const base = commands(100_000);
const mixed = base.map((command, i) => beyondPlain(command, base[(i * 7919) % base.length], i));

console.log(
  `node ${process.version}, ${os.cpus()[0].model}, load ${os.loadavg()[0].toFixed(1)}, cedar ${cedar.version}`,
);
for (const size of SIZES) gate(size);
const matcher = SIZES.map((size) => [size, matcherOf(size)]);
const engines = SIZES.map((size) => [size, cedar.load(rules(size))]);
measureMatcher();
for (const size of SIZES) measureDecision(size);
measureHostile();
measureChains();
measureOneShot();

async function bundle() {
  const outfile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'bench-decide-')), 'core.mjs');
  const names = ['compile', 'decide', 'tools/command-index', 'tools/command-pattern', 'tools/shell-plain'];
  const contents = names.map((name) => `export * from './src/${name}.ts';`).join('\n');
  const stdin = { contents, resolveDir: ROOT };
  await esbuild.build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
  return import(outfile);
}

function rulesetOf(list) {
  const permissions = { deny: [], ask: [], allow: [] };
  for (const { effect, text } of list) permissions[effect].push(`Bash(${text})`);
  return core.compile({ settings: { permissions }, origins: new Map() });
}

function indexOf(list) {
  return core.commandIndex(rulesetOf(list).rules);
}

/** The rules' decision on a text, as Cedar gives it. */
function matcherOf(size) {
  const { exact, first } = indexOf(rules(size));
  const [deny, ask, allow] = EFFECTS.map((effect) => exact[effect]);
  return (text) => {
    const found = first(text);
    if (found[0] !== NONE || deny.get(text) !== undefined) return 'deny';
    if (found[1] !== NONE || ask.get(text) !== undefined) return 'ask';
    return found[2] !== NONE || allow.get(text) !== undefined ? 'allow' : 'none';
  };
}

/** The matcher decides 100,000 commands as trying every rule does, and those Cedar reaches as Cedar does. */
function gate(size) {
  const match = matcherOf(size);
  const patterns = rules(size).map(({ effect, text }) => ({ effect, pattern: core.parseCommandPattern(text) }));
  const scan = (text) => {
    const matching = patterns.filter(({ pattern }) => core.matchesCommand(pattern, text, text));
    return EFFECTS.find((effect) => matching.some((rule) => rule.effect === effect)) ?? 'none';
  };
  const scanned = new Map([...new Set(base)].map((text) => [text, scan(text)]));
  const engine = cedar.load(rules(size));
  for (const text of base) if (match(text) !== scanned.get(text)) throw new Error(`gate: ${text} at ${size} rules`);
  for (const text of base.slice(0, 4 * SLOW[size]))
    if (engine(text) !== scanned.get(text)) throw new Error(`gate: cedar on ${text} at ${size} rules`);
  console.log(`gate, ${size} rules: 100,000 commands as rule by rule, ${shown(4 * SLOW[size])} of them as Cedar`);
}

/** Calls a CPU second of each contender in each round. A contender is `[texts, call]`; the first rounds warm up. */
function race(contenders) {
  const kept = contenders.map(([texts, call]) => [JSON.stringify(texts), call]);
  const rounds = Array.from({ length: ROUNDS + 2 }, (_, round) =>
    kept.map((_, k) => {
      const [text, call] = kept[(k + round) % kept.length];
      const fresh = JSON.parse(text);
      const start = process.cpuUsage();
      for (const one of fresh) call(one);
      const { user, system } = process.cpuUsage(start);
      return [(k + round) % kept.length, (fresh.length / (user + system)) * 1e6];
    }),
  );
  const measured = rounds.slice(2).map((round) => round.sort(([a], [b]) => a - b).map(([, rate]) => rate));
  return {
    rate: (k) => median(measured.map((rates) => rates[k])),
    ratio: (k, to) => median(measured.map((rates) => rates[k] / rates[to])),
  };
}

function median(list) {
  return list.toSorted((a, b) => a - b)[list.length >> 1];
}

function shown(number) {
  return Math.round(number).toLocaleString('en-US');
}

function measureMatcher() {
  const ours = matcher.map(([, match]) => [base, match]);
  const theirs = engines.map(([size, engine]) => [base.slice(0, SLOW[size]), engine]);
  const { rate, ratio } = race([...ours, ...theirs]);
  SIZES.forEach((size, k) => {
    const [we, they] = [shown(rate(k)), shown(rate(k + SIZES.length))];
    console.log(`matcher, ${size} rules: ${we} a second, cedar ${they}: ${shown(ratio(k, k + SIZES.length))} times`);
  });
  console.log(`matcher at 10,000 rules: ${ratio(SIZES.length - 1, 0).toFixed(2)} of its speed at 20`);
}

function measureDecision(size) {
  const ruleset = rulesetOf(rules(size));
  const situation = { ...core.DEFAULT_SITUATION };
  const decide = (command) => core.decide(ruleset, { tool: 'Bash', input: { command } }, situation);
  const plain = mixed.filter((command) => core.readPlain(command) !== null);
  const parsed = mixed.filter((command) => core.readPlain(command) === null);
  const engine = engines.find(([count]) => count === size)[1];
  const { rate, ratio } = race([
    [mixed, decide],
    [plain, decide],
    [parsed, decide],
    [mixed.slice(0, SLOW[size]), engine],
  ]);
  const share = ((100 * parsed.length) / mixed.length).toFixed(1);
  console.log(
    `decision, ${size} rules: ${shown(rate(0))} a second (fast path ${shown(rate(1))}; parser, ${share} % of the commands, ${shown(rate(2))}): ${shown(ratio(0, 3))} times cedar`,
  );
}

/** Every round has commands nobody has seen. */
function measureHostile() {
  const held = () => {
    collectGarbage();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1e6;
  };
  const texts = hostileCommands(20_000 * (ROUNDS + 1));
  const before = held();
  const { first } = indexOf(hostile(2000));
  let most = 0;
  const rates = Array.from({ length: ROUNDS + 1 }, (_, round) => {
    const some = texts.slice(round * 20_000, (round + 1) * 20_000);
    const start = process.cpuUsage();
    for (const one of some) first(one);
    const { user, system } = process.cpuUsage(start);
    most = Math.max(most, held() - before);
    return (some.length / (user + system)) * 1e6;
  });
  console.log(
    `hostile, 2,000 rules *a*b*c*, no command twice: ${shown(rates[0])} a second at first, then ${shown(median(rates.slice(1)))}; ${Math.ceil(most)} MB`,
  );
}

/** One line of so many wrappers, each to be looked behind: four times as many should cost four times as much. */
function measureChains() {
  const ruleset = rulesetOf(rules(20));
  const situation = { ...core.DEFAULT_SITUATION };
  const [short, long] = [600, 2400].map((count) => {
    const times = Array.from({ length: 9 }, (_, i) => {
      const input = { command: `${'env '.repeat(count)}x${i}` };
      const start = process.cpuUsage();
      core.decide(ruleset, { tool: 'Bash', input }, situation);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1e3;
    });
    return median(times).toFixed(1);
  });
  console.log(`one line of env env env ..: 600 of them ${short} ms, 2,400 of them ${long} ms`);
}

function collectGarbage() {
  v8.setFlagsFromString('--expose-gc');
  vm.runInNewContext('gc')();
}

function measureOneShot() {
  const text = JSON.stringify(rules(10_000));
  const situation = () => ({ ...core.DEFAULT_SITUATION });
  const times = base.slice(0, 15).map((command) => {
    const start = process.cpuUsage();
    const list = JSON.parse(text);
    const read = process.cpuUsage(start);
    const ruleset = rulesetOf(list);
    const compiled = process.cpuUsage(start);
    core.decide(ruleset, { tool: 'Bash', input: { command } }, situation());
    return [read, compiled, process.cpuUsage(start)].map(({ user, system }) => (user + system) / 1e3);
  });
  const [read, compiled, decided] = [0, 1, 2].map((k) => median(times.map((time) => time[k] - (time[k - 1] ?? 0))));
  console.log(
    `one-shot, 10,000 rules: JSON ${read.toFixed(1)} ms, compile ${compiled.toFixed(1)} ms, the decision ${decided.toFixed(1)} ms more`,
  );
}
