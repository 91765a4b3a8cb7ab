// Asks the real client the questions of a file, and prints where decide answers otherwise.
//   ORACLE=/path/to/oracle node scripts/oracle-ask.mjs QUESTIONS.txt [--save ANSWERS.json] [--again] [--show 60] [--record]
// QUESTIONS: a heading for each policy, and a call a line below it; `⏎` is a line break. Mode `-` is the mode the settings name.
//   # default {"permissions":{"deny":["Bash(rm *)"]}}
//   + {"user":{"permissions":{"allow":["Bash(ls *)"]}},"trusted":true}      what stands beside the policy, if something does
//   rm -rf a                                                                a Bash command
//   @Read {"file_path":"a"}                                                 a call of another tool
// --again compares what was saved; nothing is asked. --record adds the answers that agree to test/cases/probes.json.
// An allowed Write really writes, and later calls below its heading find the file.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { clientSays, loadModel, modelSays, oracleOrLeave, RANKS } from './oracle/asking.mjs';

const PROBES = path.resolve(import.meta.dirname, '../test/cases/probes.json');
/** Calls of one start of the client. */
const CALLS = 300;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    save: { type: 'string' },
    again: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    show: { type: 'string', default: '60' },
  },
});
const [file] = positionals;
if (file === undefined || !fs.existsSync(file)) leave('Name a file of questions; the head of this script shows one.');
const saved = values.save ?? `${file}.answers.json`;
const answered = values.again ? JSON.parse(fs.readFileSync(saved, 'utf8')) : askAll();
const agreed = compareAll(answered, await loadModel());
if (values.record) record(agreed);

function askAll() {
  const oracle = oracleOrLeave();
  const all = [];
  for (const batch of clientSays(oracle, casesOf(fs.readFileSync(file, 'utf8')))) {
    all.push(...batch);
    fs.writeFileSync(saved, JSON.stringify(all));
  }
  return all;
}

function leave(why) {
  console.error(why);
  process.exit(2);
}

/** The questions as cases of at most CALLS calls. */
function casesOf(text) {
  const cases = [];
  for (const line of text.split('\n').filter((row) => row !== '')) {
    const heading = /^# ([A-Za-z]+|-) (\{(?:"|\}).*)$/.exec(line);
    if (!heading && cases.length === 0) leave(`${file} begins with no heading: # MODE {settings}`);
    if (heading)
      cases.push({ mode: heading[1] === '-' ? null : heading[1], settings: JSON.parse(heading[2]), calls: [] });
    else if (line.startsWith('+ {')) Object.assign(cases.at(-1), JSON.parse(line.slice(2)));
    else cases.at(-1).calls.push(callOf(line.replaceAll('⏎', '\n')));
  }
  return cases.flatMap((one) =>
    Array.from({ length: Math.ceil(one.calls.length / CALLS) }, (_, i) => ({
      ...one,
      calls: one.calls.slice(i * CALLS, (i + 1) * CALLS),
    })),
  );
}

function callOf(line) {
  const other = /^@(\S+) (\{.*\})$/s.exec(line);
  return other ? { tool: other[1], input: JSON.parse(other[2]) } : { tool: 'Bash', input: { command: line } };
}

/** Prints each difference and how many there are; gives what agrees. */
function compareAll(cases, model) {
  const count = { answered: 0, stricter: 0, milder: 0 };
  let left = Number(values.show);
  const agreed = cases.map(({ one, answers }) => {
    const decided = modelSays(model, one);
    const same = one.calls.map((call, i) => {
      const [ours, client] = [decided[i], answers[i]];
      if (client === null) return null;
      count.answered++;
      if (ours === client) return [call, client];
      const direction = RANKS.indexOf(ours) > RANKS.indexOf(client) ? 'stricter' : 'milder';
      count[direction]++;
      if (left-- > 0) console.log(`${direction}: we ${ours}, client ${client}: ${shown(call)}   under ${beside(one)}`);
      return null;
    });
    return { one, calls: same.filter((row) => row !== null) };
  });
  console.log(`${count.answered} answers: ${count.stricter} stricter than the client, ${count.milder} milder`);
  return agreed;
}

function shown({ tool, input }) {
  return tool === 'Bash' ? JSON.stringify(input.command) : `${tool} ${JSON.stringify(input)}`;
}

function beside({ calls: _, mode, ...rest }) {
  return `${mode ?? '-'} ${JSON.stringify(rest)}`;
}

/** Adds what agrees to the probes, in their form; what needs other settings beside the policy has no place there. */
function record(cases) {
  const text = fs.readFileSync(PROBES, 'utf8');
  const known = new Set(JSON.parse(text).groups.flatMap((group) => group.calls.map((row) => keyOf(group, row))));
  const groups = cases.flatMap(({ one, calls }) => {
    if (Object.keys(one).some((key) => !['settings', 'mode', 'calls'].includes(key))) return [];
    const rows = calls
      .filter(([, client]) => client !== 'classifier')
      .map(([call, client]) => [call.tool === 'Bash' ? call.input.command : call, client])
      .filter((row) => !known.has(keyOf(one, row)));
    return rows.length === 0 ? [] : [groupText(one, rows)];
  });
  const end = text.lastIndexOf('\n]');
  fs.writeFileSync(PROBES, `${text.slice(0, end)}${groups.map((group) => `,\n${group}`).join('')}${text.slice(end)}`);
  console.log(`${groups.length} groups recorded.`);
}

function keyOf({ settings, mode }, [call]) {
  return JSON.stringify([settings, mode, call]);
}

function groupText({ settings, mode }, rows) {
  const calls = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `{"settings":${JSON.stringify(settings)},"mode":${JSON.stringify(mode)},"calls":[\n${calls}]}`;
}
