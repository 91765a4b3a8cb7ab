// Holds compare to its laws on pairs of policies as people write and edit them, and prints every call or witness that breaks one.
//   node scripts/compare-law.mjs [--pairs 1000] [--seed 1] [--calls 150] [--show 20]
// Every call that decide moves must lie in a region of that direction, or an unknown must stand beside; every witness must replay.
import { parseArgs } from 'node:util';
import { loadCompare, sideOf } from './oracle/comparing.mjs';
import { callsNear, pairOf } from './oracle/pairs.mjs';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    calls: { type: 'string', default: '150' },
    show: { type: 'string', default: '20' },
  },
});
const core = await loadCompare();
const MODES = [null, 'default', 'acceptEdits', 'plan', 'dontAsk', 'auto', 'bypassPermissions'];
const PLACES = [core.DEFAULT_SITUATION, { ...core.DEFAULT_SITUATION, cwd: '/mnt/work', home: '/mnt/home' }];
const found = {
  pairs: 0,
  moved: 0,
  changes: 0,
  unknown: 0,
  unproven: 0,
  missed: 0,
  pairsMissed: 0,
  false: 0,
  crashed: 0,
};
const shown = { left: Number(values.show) };

for (let i = 0; i < Number(values.pairs); i++) judge(Number(values.seed) + i);
console.log(
  Object.entries(found)
    .map(([name, count]) => `${count} ${name}`)
    .join(', '),
);
process.exitCode = found.missed + found.false + found.crashed > 0 ? 1 : 0;

function judge(seed) {
  const { before, after, how } = pairOf(seed);
  const sides = [before, after].map((settings) => sideOf(core, settings));
  found.pairs++;
  let changes;
  try {
    changes = core.compare(...sides, core.DEFAULT_SITUATION);
  } catch (error) {
    found.crashed++;
    return tell(seed, before, after, `crashed: ${error.stack}`);
  }
  const regions = changes.filter(({ kind }) => kind === 'call');
  const unknown = changes.filter(({ kind }) => kind === 'unknown');
  found.changes += regions.length;
  found.unknown += unknown.length > 0 ? 1 : 0;
  found.unproven += unknown.length > 0 || regions.some(({ proof }) => proof !== 'proved') ? 1 : 0;
  for (const change of regions) replay(seed, before, after, sides, change);
  const missed = new Map();
  for (const [place, at] of PLACES.entries()) {
    for (const call of callsNear([before, after], how, Number(values.calls) / PLACES.length, at)) {
      for (const mode of MODES) {
        const [was, is] = decided(sides, call, { ...at, mode });
        if (was === is) continue;
        found.moved++;
        const direction = is < was ? 'wider' : 'narrower';
        if (regions.some((one) => one.direction === direction && core.holds(one, call, anchorsOf(sides, at)))) continue;
        if (unknown.length > 0) continue;
        found.missed++;
        const key = `${direction} ${core.shortCall(call)}`;
        if (!missed.has(key)) missed.set(key, `${place === 0 ? '' : 'elsewhere, '}${mode}`);
      }
    }
  }
  if (missed.size === 0) return;
  found.pairsMissed++;
  tell(
    seed,
    before,
    after,
    [...missed]
      .slice(0, 6)
      .map(([key, where]) => `missed ${key} in ${where}`)
      .join('\n  '),
    regions,
  );
}

/** Where path rules of either side begin. */
function anchorsOf(sides, at) {
  return { ...at, roots: sides.flatMap(({ ruleset }) => core.rootsOf(ruleset, at)) };
}

/** How strictly both sides decide; alike where a mode is closed on both. */
function decided(sides, call, situation) {
  const open =
    situation.mode === null || sides.some(({ ruleset }) => core.contextOf(ruleset, situation).mode === situation.mode);
  if (!open) return [0, 0];
  const decisions = sides.map(({ ruleset }) => core.decide(ruleset, call, situation));
  return decisions.some(isRemoval) ? [0, 0] : decisions.map(core.strictness);
}

/** A removal that auto mode refuses is asked as soon as any part of its line is: that is told where rules speak of the removal itself. */
function isRemoval({ effect, source }) {
  return effect === 'deny' && source === 'builtin';
}

function replay(seed, before, after, sides, change) {
  for (const mode of change.modes.length === 0 ? [null] : change.modes) {
    const situation = { ...core.DEFAULT_SITUATION, mode };
    const [was, is] = sides.map(({ ruleset }) => core.strictness(core.decide(ruleset, change.witness, situation)));
    if (Math.sign(is - was) === (change.direction === 'wider' ? -1 : 1)) continue;
    found.false++;
    tell(seed, before, after, `false ${change.direction} ${core.shortCall(change.witness)} in ${mode}`);
  }
}

function tell(seed, before, after, what, regions = []) {
  if (shown.left-- <= 0) return;
  console.log(`--- seed ${seed}\n  before ${JSON.stringify(before)}\n  after  ${JSON.stringify(after)}`);
  for (const one of regions)
    console.log(`  said ${one.direction} ${one.region} e.g. ${core.shortCall(one.witness)} [${one.modes}]`);
  console.log(`  ${what}`);
}
