// Asks the real client and the model the same question: calls under settings in a mode, and what each decides.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { EXTENSION_ARGS, EXTENSIONS, HOME, PROJECT, TRUST } from './project.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Cases of one start of the oracle. */
const BATCH = 20;

/** From the mildest. `classifier`: left to the classifier of auto mode. */
export const RANKS = ['allow', 'classifier', 'ask', 'deny'];

/** The oracle's folder; where there is none nothing is compared, and that is no failure. */
export function oracleOrLeave() {
  const oracle = process.env.ORACLE;
  if (oracle && fs.existsSync(path.join(oracle, 'oracle.mjs'))) return oracle;
  console.log('Not compared with the client: set ORACLE to the folder of oracle.mjs.');
  return process.exit(0);
}

/** The core as one module, so that a script runs on plain JavaScript. */
export async function loadModel() {
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

/** What the model decides about the calls of a case. */
export function modelSays(model, one) {
  const ruleset = model.compile(policyOf(model, one.settings), layersOf(one));
  const place = { cwd: '/mnt/work', home: '/mnt/home', sandboxAvailable: true };
  const situation = { ...model.DEFAULT_SITUATION, mode: one.mode, ...place };
  return one.calls.map((call) => {
    const { source, effect } = model.decide(ruleset, call, situation);
    return source === 'classifier' && effect === 'ask' ? 'classifier' : effect;
  });
}

/** Asks the client about cases, some at a time; gives each batch with its answers: allow, ask, deny, classifier, or null for none. */
export function* clientSays(oracle, cases) {
  for (let from = 0; from < cases.length; from += BATCH) {
    const batch = cases.slice(from, from + BATCH);
    const answers = ask(oracle, batch);
    yield batch.map((one, i) => ({ one, answers: one.calls.map((_, k) => answerOf(answers[i].decisions?.[k])) }));
  }
}

function ask(oracle, cases) {
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

/** A case as oracle.mjs takes it. */
function asked(
  { settings, user, project, local, trusted, allowedTools, disallowedTools, mode, calls, home, files },
  id,
) {
  const extended = calls.some(({ tool }) => /^(mcp__|Skill)/.test(tool));
  const settingsFile = (name, content) => (content ? { [`.claude/${name}.json`]: content } : {});
  return {
    id,
    settings,
    mode: mode ?? undefined,
    calls: calls.map(described),
    project: {
      ...{ ...PROJECT, ...(extended ? EXTENSIONS : {}), ...files },
      ...{ ...settingsFile('settings', project), ...settingsFile('settings.local', local) },
    },
    home: { ...HOME, ...settingsFile('settings', user), ...(trusted ? TRUST : {}), ...home },
    args: [
      ...(extended ? EXTENSION_ARGS : []),
      ...(allowedTools ? ['--allowedTools', ...allowedTools] : []),
      ...(disallowedTools ? ['--disallowedTools', ...disallowedTools] : []),
    ],
  };
}

function described(call) {
  return call.tool === 'Bash' ? { ...call, input: { description: 'd', ...call.input } } : call;
}

/** Settings as the client takes them from a file: what it drops is not there. */
function policyOf(model, settings) {
  const bytes = Buffer.from(JSON.stringify(settings));
  return model.merge([model.repair(model.parse({ file: 'managed-settings.json', bytes }))]);
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

/** What the client decided; null: it did not come to a decision. */
function answerOf({ decision, text } = {}) {
  if (/^Agent type .* has been denied by permission rule/.test(text)) return 'deny';
  // What an agent that runs was told when it made the call again.
  if (/(?:Agent|Task) is not among the tools available here/.test(text)) return 'allow';
  if (decision !== 'error') return decision ?? null;
  return text.startsWith('Auto mode is unavailable') ? 'classifier' : null;
}
