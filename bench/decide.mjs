// Measures decide: the matcher alone, the full decision, hostile rules and a one-shot decision, at 20 to 10,000 rules.
//   node bench/decide.mjs [--rounds 5]
// CPU time, paired rounds, generated and seeded rules and commands, no result is kept between rounds. A correctness gate comes first.
// Cedar's wasm engine is measured beside it when @cedar-policy/cedar-wasm can be loaded; it is no dependency of this project.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { beyondPlain, commands, hostile, rules } from './decide-workload.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const ROUNDS = Number(parseArgs({ options: { rounds: { type: 'string', default: '5' } } }).values.rounds);
const SIZES = [20, 200, 2000, 10_000];
const core = await bundle();
const base = commands(100_000);
const mixed = base.map((command, i) => beyondPlain(command, base[(i * 7919) % base.length], i));
const cedar = cedarEngine();

gate();
const matcher = {};
for (const size of SIZES) matcher[size] = measureMatcher(size);
for (const size of SIZES) measureDecision(size);
measureHostile();
measureOneShot();
console.log(`matcher at 10,000 rules: ${(matcher[10_000] / matcher[20]).toFixed(2)} of its speed at 20`);
if (cedar === null) console.log('cedar-wasm is not installed, so nothing was compared with it.');

async function bundle() {
  const outfile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'bench-decide-')), 'core.mjs');
  const names = [
    'compile',
    'decide',
    'tools/command-index',
    'tools/command-pattern',
    'tools/context',
    'tools/shell',
    'tools/shell-plain',
  ];
  const contents = names.map((name) => `export * from './src/${name}.ts';`).join('\n');
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

function rulesetOf(list) {
  const permissions = { deny: [], ask: [], allow: [] };
  for (const { effect, text } of list) permissions[effect].push(`Bash(${text})`);
  return core.compile({ settings: { permissions }, origins: {} });
}

function situationOf() {
  return { ...core.DEFAULT_SITUATION };
}

/** The automaton and the scan name the same rules; the plain reader and the parser read the same commands. */
function gate() {
  for (const size of SIZES) {
    const index = core.commandIndex(core.contextOf(rulesetOf(rules(size)), situationOf()));
    const step = size > 200 ? 97 : 7;
    for (let i = 0; i < base.length; i++) {
      const found = [...index.first(base[i])];
      if (i % step !== 0) continue;
      ['deny', 'ask', 'allow'].forEach((effect, kind) => {
        const place = index.open[effect].findIndex(({ pattern }) => core.matchesCommand(pattern, base[i], base[i]));
        if ((place < 0 ? 0x7fffffff : place) !== found[kind]) throw new Error(`gate: ${base[i]} at ${size} rules`);
      });
    }
  }
  let plain = 0;
  const shape = (script) =>
    JSON.stringify({
      ...script,
      obstacles: [...script.obstacles],
      segments: script.segments.map(({ plain: _, ...rest }) => rest),
    });
  for (const command of mixed) {
    const quick = core.readPlain(command);
    if (quick === null) continue;
    plain++;
    if (shape(quick) !== shape(core.parseShell(command))) throw new Error(`gate: ${command} reads differently`);
  }
  const share = (100 * (1 - plain / mixed.length)).toFixed(1);
  console.log(
    `gate: automaton = scan at ${SIZES.join(', ')} rules; plain reader = parser on ${plain} of ${mixed.length} commands (${share} % go to the parser)`,
  );
}

/** Calls a CPU second, the median of the rounds after one to warm up. */
function rate(list, call) {
  for (const one of list) call(one);
  const rates = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    for (const one of list) call(one);
    const { user, system } = process.cpuUsage(start);
    return (list.length / (user + system)) * 1e6;
  });
  return rates.sort((a, b) => a - b)[ROUNDS >> 1];
}

function shown(number) {
  return Math.round(number).toLocaleString('en-US');
}

function measureMatcher(size) {
  const index = core.commandIndex(core.contextOf(rulesetOf(rules(size)), situationOf()));
  const speed = rate(base, (command) => index.first(command));
  const beside = cedar === null ? '' : `, ${shown(speed / cedar(rules(size), base))} times cedar-wasm`;
  console.log(`matcher, ${size} rules: ${shown(speed)} a second${beside}`);
  return speed;
}

function measureDecision(size) {
  const ruleset = rulesetOf(rules(size));
  const situation = situationOf();
  const decide = (call) => core.decide(ruleset, call, situation);
  const calls = mixed.map((command) => ({ tool: 'Bash', input: { command } }));
  const [plain, parsed] = [true, false].map((kind) =>
    calls.filter(({ input }) => (core.readPlain(input.command) !== null) === kind),
  );
  console.log(
    `decision, ${size} rules: ${shown(rate(calls, decide))} a second (plain ${shown(rate(plain, decide))}, parsed ${shown(rate(parsed, decide))})`,
  );
}

function measureHostile() {
  const index = core.commandIndex(core.contextOf(rulesetOf(hostile(2000)), situationOf()));
  const before = process.memoryUsage().rss;
  const speed = rate(
    base.slice(0, 20_000).map((command, i) => `${command} ${i}`),
    (command) => index.first(command),
  );
  console.log(
    `hostile, 2,000 rules *a*b*c*: ${shown(speed)} a second, ${Math.round((process.memoryUsage().rss - before) / 1e6)} MB more`,
  );
}

function measureOneShot() {
  const list = rules(10_000);
  const times = Array.from({ length: 9 }, (_, i) => {
    const start = process.cpuUsage();
    const ruleset = rulesetOf(list);
    const parsed = process.cpuUsage(start);
    core.decide(ruleset, { tool: 'Bash', input: { command: base[i] } }, situationOf());
    const { user, system } = process.cpuUsage(start);
    return [(parsed.user + parsed.system) / 1e3, (user + system) / 1e3];
  });
  const median = (k) => times.map((pair) => pair[k]).sort((a, b) => a - b)[4];
  console.log(
    `one-shot, 10,000 rules: compile ${median(0).toFixed(1)} ms, with one decision ${median(1).toFixed(1)} ms`,
  );
}

/** Decisions a second of cedar-wasm with the rules OR-ed into few policies, its best layout; null when it is not installed. */
function cedarEngine() {
  let wasm;
  try {
    wasm = createRequire(import.meta.url)('@cedar-policy/cedar-wasm/nodejs');
  } catch {
    return null;
  }
  const guard = (glob) =>
    glob.includes('*') ? `context.c like ${JSON.stringify(glob)}` : `context.c == ${JSON.stringify(glob)}`;
  const tree = (list) =>
    list.length === 1 ? list[0] : `(${tree(list.slice(0, list.length >> 1))} || ${tree(list.slice(list.length >> 1))})`;
  return (list, texts) => {
    const policies = {};
    for (const effect of ['deny', 'ask', 'allow']) {
      const globs = list
        .filter((rule) => rule.effect === effect)
        .flatMap((rule) => rule.globs)
        .map(guard);
      for (let i = 0; i < globs.length; i += 500) {
        const head = effect === 'allow' ? 'permit' : 'forbid';
        policies[`${effect}${i}`] = `${head}(principal,action,resource) when { ${tree(globs.slice(i, i + 500))} };`;
      }
    }
    const id = `rules${list.length}`;
    wasm.preparsePolicySet(id, { staticPolicies: policies });
    const [principal, action, resource] = [
      { type: 'U', id: 'u' },
      { type: 'Action', id: 'run' },
      { type: 'T', id: 'Bash' },
    ];
    const some = texts.slice(0, list.length > 2000 ? 200 : 5000);
    return rate(some, (c) =>
      wasm.statefulIsAuthorized({
        principal,
        action,
        resource,
        context: { c },
        preparsedPolicySetId: id,
        validateRequest: false,
        entities: [],
      }),
    );
  };
}
