// Makes random policies and tool calls for the differential test of decide: rules from the grammar, commands from their words.
import { command } from './commands.mjs';
import { rule } from './rules.mjs';
import * as vocabulary from './vocabulary.mjs';

/** A seeded generator of numbers in [0, 1). */
export function rng(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const MODES = [
  ...['default', 'default', 'default', 'default', 'acceptEdits', 'acceptEdits', 'bypassPermissions', 'dontAsk'],
  ...['auto', 'plan'],
];

/** Settings that change decisions; most policies hold none of them. */
const SETTINGS = [
  { permissions: { disableBypassPermissionsMode: 'disable' } },
  { permissions: { denyInsteadOfPrompting: true } },
  { permissions: { blockReadsOutsideWorkingDirectories: true } },
  { permissions: { blockWritesOutsideWorkingDirectories: true } },
  { permissions: { additionalDirectories: ['~/x', '/tmp'] } },
  { permissions: { additionalDirectories: ['../home/x'] } },
  { permissions: { disableAutoMode: 'disable' } },
  { disableAutoMode: 'disable' },
  { allowManagedPermissionRulesOnly: true },
  { sandbox: { enabled: true, autoAllowBashIfSandboxed: true } },
  { sandbox: { enabled: true, autoAllowBashIfSandboxed: true, excludedCommands: ['zfoo *', 'git push', 'npm run *'] } },
  { sandbox: { enabled: true, autoAllowBashIfSandboxed: true, allowUnsandboxedCommands: false } },
];

/** One case for the oracle: a policy, the settings beside it, and calls that have something to do with its rules. */
export function decisionCase(seed, calls) {
  const random = rng(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const chance = (share) => random() < share;
  const words = { pick, chance, real: chance(0.5) };
  const more = words.real && chance(0.4) ? pick(SETTINGS) : {};
  const mode = chance(0.9) ? pick(MODES) : null;
  const start = mode === null ? { defaultMode: pick(MODES) } : {};
  const settings = { ...more, permissions: { ...more.permissions, ...start, ...lists(words, 5) } };
  const user = words.real && chance(0.15) ? beside(words) : null;
  const project = words.real && chance(0.1) ? beside(words) : null;
  return { settings, user, project, mode, calls: Array.from({ length: calls }, () => call(words)) };
}

/** Settings of another scope: rules, and sometimes what else counts there. */
function beside(words) {
  const more = words.chance(0.3) ? words.pick(SETTINGS) : {};
  return { ...more, permissions: { ...more.permissions, ...lists(words, 3) } };
}

function lists(words, most) {
  const permissions = {};
  for (const effect of ['deny', 'ask', 'allow']) {
    const rules = Array.from({ length: Math.floor(words.pick([0, 1, 2, 3, 4].filter((n) => n < most))) }, () =>
      rule(effect, words),
    );
    if (rules.length > 0) permissions[effect] = rules;
  }
  return permissions;
}

function call(words) {
  const { pick, chance, real } = words;
  const kind = pick([
    ...Array(6).fill('Bash'),
    'Read',
    'Write',
    'WebFetch',
    ...(real ? ['Bash', 'Bash', 'other'] : []),
  ]);
  if (kind === 'WebFetch') return { tool: kind, input: { url: pick(vocabulary.URLS), prompt: 'x' } };
  const root = chance(0.8) ? '/mnt/work/' : pick(vocabulary.ROOTS);
  const file = pick(real && chance(0.7) ? vocabulary.REAL_FILES : vocabulary.FILES);
  if (kind === 'Read') return { tool: kind, input: { file_path: root + file, ...(chance(0.1) ? { limit: 5 } : {}) } };
  if (kind === 'Write') return { tool: kind, input: { file_path: `${root}new/${file}`, content: 'x' } };
  if (kind === 'other') return otherCall(words, root + file);
  const extra = chance(0.03)
    ? pick([{ run_in_background: true }, { timeout: 5000 }, { dangerouslyDisableSandbox: true }])
    : {};
  return { tool: 'Bash', input: { command: command(words), description: 'd', ...extra } };
}

function otherCall(words, path) {
  const { pick } = words;
  return pick([
    { tool: pick(vocabulary.MCP_TOOLS), input: { a: 'v' } },
    { tool: 'WebSearch', input: { query: 'xyz' } },
    { tool: 'Monitor', input: { command: command(words), description: 'd', timeout_ms: 1000, persistent: false } },
    { tool: 'Edit', input: { file_path: `${path}.new`, old_string: '', new_string: 'y' } },
    { tool: 'Skill', input: { skill: pick(['deploy', 'deploy-x', 'commit']) } },
  ]);
}
