// Asks the real client about pairs of policies before and after: every witness of compare must move as it says, every call that moves must be held.
//   ORACLE=/path/to/oracle node scripts/oracle-compare.mjs [--pairs 100] [--seed 1] [--calls 40] [--show 20]
// ORACLE names the folder that holds oracle.mjs; without it nothing is asked and the exit code is 0.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadCompare, sideOf } from './oracle/comparing.mjs';
import { callsNear, pairOf } from './oracle/pairs.mjs';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    calls: { type: 'string', default: '40' },
    show: { type: 'string', default: '20' },
  },
});
const oracle = process.env.ORACLE;
if (!oracle || !fs.existsSync(path.join(oracle, 'oracle.mjs'))) {
  console.log('Not compared with the client: set ORACLE to the folder of oracle.mjs.');
  process.exit(0);
}

const core = await loadCompare();
const HERE = { ...core.DEFAULT_SITUATION, cwd: '/mnt/work', home: '/mnt/home' };
/** Modes whose decisions the client states by itself; auto mode's are its classifier's. */
const MODES = ['default', 'acceptEdits', 'dontAsk', 'bypassPermissions'];
/** What a tool must be given besides; an Edit of nothing makes a file. */
const REQUIRED = {
  Bash: { description: 'd' },
  Edit: { old_string: '', new_string: 'y' },
  Write: { content: 'x' },
  WebFetch: { prompt: 'x' },
};
/** A write that a Read deny keeps from being made is an error of the tool to the client. */
const answerOf = (given) => (given?.decision === 'error' && given.reason === 'rule' ? 'deny' : given?.decision);
/** Tools the client offers in such a run whatever the project holds. */
const ASKABLE = /^(Bash|Read|Edit|Write|WebFetch)$/;
const RANK = { deny: 2, ask: 1, allow: 0 };
const BATCH = 24;

const found = { witnesses: 0, wrong: 0, calls: 0, moved: 0, missed: 0, unanswered: 0 };
let left = Number(values.show);
const first = Number(values.seed);
const plans = [];
for (let seed = first; seed < first + Number(values.pairs); seed++) plans.push(...planned(seed));
for (let from = 0; from < plans.length; from += BATCH) {
  ask(plans.slice(from, from + BATCH));
  console.log(summary());
}
process.exitCode = found.wrong + found.missed > 0 ? 1 : 0;

/** What was asked so far: a client takes its time, and whoever stops it early should know. */
function summary() {
  return Object.entries(found)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}

/** One plan for each mode in which something of a pair is asked. */
function planned(seed) {
  const { before, after, how } = pairOf(seed);
  if (!isMeasurable(before) || !isMeasurable(after)) return [];
  const changes = core.compare(sideOf(core, before), sideOf(core, after), HERE);
  const witnesses = changes.flatMap((change) => {
    if (change.kind !== 'call' || !ASKABLE.test(change.witness.tool)) return [];
    const mode = change.modes.find((name) => MODES.includes(name)) ?? (change.modes.length === 0 ? null : undefined);
    return mode === undefined ? [] : [{ change, mode }];
  });
  const near = callsNear([before, after], how, Number(values.calls), HERE).filter(({ tool }) => ASKABLE.test(tool));
  const drawn = how.pick(MODES);
  return [null, ...MODES].flatMap((mode) => {
    const own = witnesses.filter((one) => one.mode === mode).map(({ change }) => change);
    const calls = mode === drawn ? near : [];
    return own.length + calls.length === 0 ? [] : [{ seed, before, after, changes, mode, own, calls }];
  });
}

/** What the machine the client runs on decides too: whether a directory exists and whether there is a sandbox. */
function isMeasurable({ permissions, sandbox }) {
  return sandbox === undefined && permissions.additionalDirectories === undefined;
}

function ask(batch) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'oracle-compare-'));
  const file = path.join(folder, 'cases.json');
  const cases = batch.flatMap((plan, i) => ['before', 'after'].map((side) => caseOf(plan, side, `${i} ${side}`)));
  fs.writeFileSync(file, JSON.stringify(cases));
  const run = spawnSync(process.execPath, [path.join(oracle, 'oracle.mjs'), file, '--jobs', '1'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  fs.rmSync(folder, { recursive: true });
  const answers = new Map(
    run.stdout
      .trim()
      .split('\n')
      .map((line) => [JSON.parse(line).id, JSON.parse(line).decisions]),
  );
  for (const [i, plan] of batch.entries())
    judge(plan, answers.get(`${i} before`) ?? [], answers.get(`${i} after`) ?? []);
}

function caseOf({ own, calls, mode, ...sides }, side, id) {
  const asked = [...own.map(({ witness }) => witness), ...calls];
  const [project, home] = [HERE.cwd, HERE.home].map((root) => filesBelow(root, asked));
  return { id, settings: sides[side], ...(mode ? { mode } : {}), calls: asked.map(described), project, home };
}

function described({ tool, input }) {
  return { tool, input: { ...REQUIRED[tool], ...input } };
}

/** The files that calls read below a directory: the client decides nothing about a file that is not there, nor writes one it has not read. */
function filesBelow(root, calls) {
  const names = calls.flatMap(({ tool, input }) => {
    const name = tool === 'Read' ? input.file_path : '';
    return name.startsWith(`${root}/`) ? [name.slice(root.length + 1)] : [];
  });
  const isFolder = (name) => names.some((other) => other.startsWith(`${name}/`));
  return Object.fromEntries(
    names.filter((name) => !isFolder(name) && !/(^|\/)\.claude(\/|\.json)/.test(name)).map((name) => [name, 'x']),
  );
}

function judge({ seed, before, after, changes, mode, own, calls }, was, is) {
  const at = { ...HERE, mode };
  const roots = [before, after].flatMap((settings) => core.rootsOf(sideOf(core, settings).ruleset, HERE));
  for (const [i, call] of [...own.map(({ witness }) => witness), ...calls].entries()) {
    const [old, now] = [answerOf(was[i]), answerOf(is[i])];
    if (RANK[old] === undefined || RANK[now] === undefined) {
      found.unanswered++;
      continue;
    }
    const step = Math.sign(RANK[now] - RANK[old]);
    const change = own[i];
    if (change) {
      found.witnesses++;
      const outcomes = [before, after].map((settings) => core.decide(sideOf(core, settings).ruleset, call, at).effect);
      if (old === outcomes[0] && now === outcomes[1]) continue;
      found.wrong++;
      tell(
        seed,
        before,
        after,
        `wrong ${change.direction} ${core.shortCall(call)} in ${mode}: said ${outcomes}, client ${[old, now]}`,
      );
      continue;
    }
    found.calls++;
    if (step === 0) continue;
    found.moved++;
    const direction = step < 0 ? 'wider' : 'narrower';
    if (
      changes.some(
        (one) =>
          one.kind === 'unknown' ||
          (one.direction === direction && one.kind === 'call' && core.holds(one, call, { ...HERE, roots })),
      )
    )
      continue;
    found.missed++;
    tell(seed, before, after, `missed ${direction} ${core.shortCall(call)} in ${mode}: client ${[old, now]}`);
  }
}

function tell(seed, before, after, what) {
  if (left-- > 0)
    console.log(`--- seed ${seed}\n  before ${JSON.stringify(before)}\n  after  ${JSON.stringify(after)}\n  ${what}`);
}
