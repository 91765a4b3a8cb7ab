// Compares parse, repair and merge with the real client on generated sets of managed files, and prints every disagreement, minimized.
//   ORACLE=/path/to/oracle node scripts/oracle-merge.mjs [--sets 5000] [--seed 1] [--client 0]
// ORACLE names the folder that holds merge-oracle.mjs and oracle.mjs; without it nothing is compared and the exit code is 0.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { difference, startable } from './oracle/complaints.mjs';
import { agrees, canonical, ours } from './oracle/core.mjs';
import { KEYS, managedSet } from './oracle/generate.mjs';

const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    client: { type: 'string', default: '0' },
    show: { type: 'string', default: '10' },
  },
});
const oracle = process.env.ORACLE;
if (!oracle || !fs.existsSync(path.join(oracle, 'merge-oracle.mjs'))) {
  console.log('Not compared with the client: set ORACLE to the folder of merge-oracle.mjs and oracle.mjs.');
  process.exit(0);
}
const seed = Number(values.seed);

/** One answer a case, in order. */
function ask(tool, cases, ...args) {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'oracle-cases-')), 'cases.jsonl');
  fs.writeFileSync(file, cases.map((one) => JSON.stringify(one)).join('\n'));
  const run = spawnSync(process.execPath, [path.join(oracle, tool), file, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  fs.rmSync(path.dirname(file), { recursive: true });
  const answers = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  if (answers.length !== cases.length)
    throw new Error(`${tool} answered ${answers.length} of ${cases.length} cases: ${run.stderr}`);
  return answers;
}

const disagreeing = (sets) => {
  const answers = ask(
    'merge-oracle.mjs',
    sets.map(({ managed }, id) => ({ id, managed })),
  );
  return sets.flatMap((set, i) => (agrees(set.managed, answers[i]) ? [] : [{ set, answer: answers[i] }]));
};

/** All ways to make a set smaller by one step. */
function* smaller(managed) {
  for (const name of Object.keys(managed)) {
    const { [name]: body, ...others } = managed;
    yield others;
    for (const less of lessOf(body)) yield { ...managed, [name]: less };
  }
}

function* lessOf(value) {
  if (value === null || typeof value !== 'object') return;
  for (const key of Object.keys(value)) {
    const copy = structuredClone(value);
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else delete copy[key];
    yield copy;
    for (const less of lessOf(value[key])) {
      const changed = structuredClone(value);
      changed[key] = less;
      yield changed;
    }
  }
}

/** Only the top-level keys on which the answers differ, when that alone still disagrees. */
function onlyDiffering(managed, answer) {
  const own = JSON.parse(JSON.stringify(ours(managed).effective));
  const theirs = answer.effective ?? {};
  const keys = [...new Set([...Object.keys(own), ...Object.keys(theirs)])].filter(
    (key) => canonical(own[key]) !== canonical(theirs[key]),
  );
  const cut = (body) =>
    body !== null && typeof body === 'object' && !body.base64
      ? Object.fromEntries(Object.entries(body).filter(([key]) => keys.includes(key)))
      : body;
  const less = Object.fromEntries(Object.entries(managed).map(([name, body]) => [name, cut(body)]));
  return disagreeing([{ managed: less }]).length > 0 ? less : managed;
}

function minimize(managed, answer) {
  let smallest = onlyDiffering(managed, answer);
  for (let round = 0; round < 25; round++) {
    const candidates = [...smaller(smallest)].map((less) => ({ managed: less }));
    const next = candidates.length > 0 ? disagreeing(candidates)[0] : undefined;
    if (!next) return smallest;
    smallest = next.set.managed;
  }
  return smallest;
}

function holds(body, segments) {
  let inside = body;
  for (const segment of segments) {
    if (inside === null || typeof inside !== 'object' || !Object.hasOwn(inside, segment)) return false;
    inside = inside[segment];
  }
  return true;
}

const total = Number(values.sets);
const tally = { valid: 0, damaged: 0, hostile: 0, 'three or more files': 0, refused: 0, disagreements: 0 };
const covered = new Map(KEYS.map((key) => [key.join('.'), 0]));
const found = [];
for (let start = 0; start < total; start += 2000) {
  const sets = Array.from({ length: Math.min(2000, total - start) }, (_, i) => managedSet(seed, start + i));
  for (const { kind, managed } of sets) {
    tally[kind]++;
    if (Object.keys(managed).length >= 3) tally['three or more files']++;
    for (const key of KEYS) {
      if (Object.values(managed).some((body) => holds(body, key)))
        covered.set(key.join('.'), covered.get(key.join('.')) + 1);
    }
  }
  const answers = ask(
    'merge-oracle.mjs',
    sets.map(({ managed }, id) => ({ id, managed })),
  );
  sets.forEach((set, i) => {
    if (answers[i].didNotLoad) tally.refused++;
    if (!agrees(set.managed, answers[i])) found.push({ ...set, answer: answers[i] });
  });
}
tally.disagreements = found.length;
for (const { id, managed, answer: first } of found.slice(0, Number(values.show))) {
  const least = minimize(managed, first);
  const [answer] = ask('merge-oracle.mjs', [{ id, managed: least }]);
  console.log(`set ${id}: ${JSON.stringify(least)}`);
  console.log(`  client ${answer.error ?? canonical(answer.effective)} ${JSON.stringify(answer.didNotLoad)}`);
  console.log(`  ours   ${canonical(JSON.parse(JSON.stringify(ours(least).effective)))} starts: ${ours(least).starts}`);
}
const counts = [...covered.values()];
console.log(
  JSON.stringify({ seed, sets: total, ...tally, keys: counts.length, 'least often met key': Math.min(...counts) }),
);

/** The client itself, on sets that are not plainly valid: does it start, and what does it complain about? */
const wanted = Number(values.client);
const tried = [];
for (let n = 0; tried.length < wanted; n++) {
  const set = managedSet(seed + 1, n);
  if (set.kind !== 'valid') tried.push(set);
}
const differences = [];
for (let start = 0; start < tried.length; start += 50) {
  const part = tried.slice(start, start + 50);
  const answers = ask(
    'oracle.mjs',
    part.map(({ id, managed }) => ({ id, managed: startable(managed) })),
    '--jobs',
    '1',
  );
  part.forEach(({ id, managed }, i) => {
    const word = difference(startable(managed), answers[i]);
    if (word) differences.push(`set ${id}: ${word}\n  ${JSON.stringify(startable(managed))}\n  ${answers[i].stderr}`);
  });
}
for (const line of differences.slice(0, Number(values.show))) console.log(line);
if (wanted > 0)
  console.log(JSON.stringify({ 'asked the client itself': tried.length, differences: differences.length }));
process.exitCode = found.length + differences.length > 0 ? 1 : 0;
