// Turns changed settings that decide whole classes of calls (modes, locks, directories, sandbox) into regions with witnesses.
import { callOf, type ToolCall } from '../call.ts';
import type { Effect, Rule } from '../compile.ts';
import { machineOf } from '../language/machine.ts';
import type { Json, JsonObject } from '../parse.ts';
import type { Anchors } from '../regions/path.ts';
import { riskOf } from '../risk.ts';
import { textsOf } from '../witness.ts';
import type { CallChange } from './change.ts';
import { callIn, domainOf } from './domain.ts';
import { type Half, MCP } from './half.ts';
import { type Outcome, replay, type Stage, turned } from './replay.ts';
import { elsewhereOf, modesOf, ruleText } from './rows.ts';

/** One class of calls and what people call it; the first call that no rule of either side decides stands for it. */
interface Sample {
  readonly label: string;
  readonly calls: readonly ToolCall[];
}

/** Whether anything but the rules themselves decides calls differently. */
export function settingsDiffer(before: JsonObject, after: JsonObject): boolean {
  return text(deciding(before)) !== text(deciding(after));
}

const text = (value: Json): string => JSON.stringify(value);

function deciding({ permissions, sandbox, disableAutoMode }: JsonObject): Json {
  const plain =
    typeof permissions === 'object' && permissions !== null && !Array.isArray(permissions) ? permissions : {};
  const rest = Object.entries(plain as JsonObject).filter(
    ([key]) => key !== 'allow' && key !== 'ask' && key !== 'deny',
  );
  const sorted = rest.sort(([a], [b]) => (a < b ? -1 : 1));
  return [sorted.map(([key, value]) => [key, value]), sandbox ?? null, disableAutoMode ?? null];
}

/** Every class of calls that the settings decide differently, those with the same change together. */
export function classChanges(halves: readonly Half[], stage: Stage, anchors: Anchors): readonly CallChange[] {
  const samples = [...free(stage, anchors), ...ruled(halves, anchors)];
  const rows = samples.flatMap(({ label, calls }) => {
    const shown = calls
      .map((call) => ({ call, outcomes: replay(stage, call) }))
      .find(({ outcomes }) => isSettled(outcomes, label));
    return shown ? turns(label, shown.call, shown.outcomes) : [];
  });
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()].flatMap(changeOf);
}

interface Row {
  readonly label: string;
  readonly call: ToolCall;
  readonly direction: 'wider' | 'narrower';
  readonly outcomes: readonly Outcome[];
}

/** A sample of a class without rules must be one no rule speaks of; a rule's own sample must be decided by it on both sides. */
function isSettled(outcomes: readonly Outcome[], label: string): boolean {
  const texts = outcomes.flatMap(({ before, after }) => [before.by, after.by]).map((rule) => rule && labelOf(rule));
  const isRule = label.includes(' rule ');
  return isRule ? texts.every((by) => by === null || by === label) : texts.every((by) => by === null);
}

function turns(label: string, call: ToolCall, outcomes: readonly Outcome[]): readonly Row[] {
  return (['wider', 'narrower'] as const)
    .map((direction) => ({ label, call, direction, outcomes: turned(outcomes, direction) }))
    .filter((row) => row.outcomes.length > 0);
}

function keyOf({ direction, outcomes }: Row): string {
  const steps = outcomes.map(({ mode, before, after }) => `${mode} ${before.effect} ${after.effect}`);
  return [direction, ...steps].join(', ');
}

const MOST_LABELS = 6;

function changeOf(rows: readonly Row[]): readonly CallChange[] {
  const [row] = rows;
  const first = row?.outcomes[0];
  if (!row || !first) return [];
  const labels = rows.map(({ label }) => label);
  const more = labels.length > MOST_LABELS ? [`${labels.length - MOST_LABELS} more`] : [];
  return [
    {
      kind: 'call',
      tool: row.call.tool,
      region: [...labels.slice(0, MOST_LABELS), ...more].join(', '),
      witness: row.call,
      before: first.before,
      after: first.after,
      modes: modesOf(row.outcomes),
      elsewhere: elsewhereOf(row.outcomes),
      direction: row.direction,
      proof: 'proved',
      basis: 'table',
      risk: riskOf(row.call),
    },
  ];
}

const bash = (...commands: readonly string[]): readonly ToolCall[] =>
  commands.map((command) => callOf('Bash', command));

/** Classes of calls that no rule decides; several candidates each, so that one is left whatever the rules name. */
function free({ roots }: Stage, { cwd, home }: Anchors): readonly Sample[] {
  const files = (tool: string, ...names: readonly string[]) => names.map((name) => callOf(tool, name));
  const named: readonly Sample[] = [
    { label: 'Bash', calls: bash('npm run build', 'make', 'acme-tool run', 'zq9 run') },
    { label: 'Bash commands that edit files', calls: bash('mkdir out', 'touch notes.txt', 'cp a.txt b.txt') },
    { label: 'Bash commands that only read', calls: bash('ls', 'git status', 'cat README.md') },
    { label: 'Bash commands that read outside', calls: bash('cat /opt/notes.txt', 'ls /opt', 'head /srv/notes.txt') },
    { label: 'Bash removals of the home or root', calls: bash('rm -rf ~', 'rm -rf /') },
    { label: 'Bash commands with expansions', calls: bash('echo $HOME', 'echo $(date)', 'zq9 $X') },
    {
      label: 'Edit inside the working directories',
      calls: files('Edit', `${cwd}/src/main.ts`, `${cwd}/zq9/notes.txt`),
    },
    {
      label: 'Write inside the working directories',
      calls: files('Write', `${cwd}/src/main.ts`, `${cwd}/zq9/notes.txt`),
    },
    { label: 'Edit outside the working directories', calls: files('Edit', `${home}/notes.txt`, '/opt/zq9/notes.txt') },
    {
      label: 'Edit of protected files',
      calls: files('Edit', `${cwd}/.vscode/settings.json`, `${cwd}/.husky/pre-commit`),
    },
    {
      label: 'Read inside the working directories',
      calls: files('Read', `${cwd}/src/main.ts`, `${cwd}/zq9/notes.txt`),
    },
    { label: 'Read outside the working directories', calls: files('Read', `${home}/notes.txt`, '/opt/zq9/notes.txt') },
    { label: 'WebFetch', calls: ['example.com', 'zq9.example'].map((host) => callOf('WebFetch', `https://${host}/`)) },
    { label: 'WebSearch', calls: [callOf('WebSearch', 'weather')] },
    { label: 'mcp__*', calls: ['mcp__github__get_me', 'mcp__zq9__run'].map((tool) => ({ tool, input: {} })) },
    { label: 'Agent', calls: [callOf('Agent', 'general-purpose'), callOf('Agent', 'zq9')] },
    { label: 'Skill', calls: [callOf('Skill', 'review'), callOf('Skill', 'zq9')] },
  ];
  const below = roots
    .filter((root) => root !== cwd)
    .flatMap((root): readonly Sample[] => [
      { label: `Read below ${root}`, calls: files('Read', `${root}/notes.txt`, `${root}/zq9/a.txt`) },
      { label: `Edit below ${root}`, calls: files('Edit', `${root}/notes.txt`, `${root}/zq9/a.txt`) },
      { label: `Bash commands that read below ${root}`, calls: bash(`cat ${root}/notes.txt`, `ls ${root}/zq9`) },
    ]);
  return [...named, ...below];
}

/** Most unchanged rules of one effect whose calls are looked at. */
const MOST_RULES = 40;

/** Calls of rules that both sides have: a mode or lock can change what an ask or allow rule comes to. */
function ruled([half, other]: readonly Half[], anchors: Anchors): readonly Sample[] {
  if (!half || !other) return [];
  const kept = new Set(other.ruleset.rules.map(labelOf));
  return (['ask', 'allow'] as const).flatMap((effect) => {
    const rules = half.ruleset.rules
      .filter((rule) => rule.effect === effect && kept.has(labelOf(rule)))
      .slice(0, MOST_RULES);
    return rules.map((rule) => ({ label: labelOf(rule), calls: callsOf(half, rule, anchors) }));
  });
}

const labelOf = (rule: Rule): string => `${rule.effect satisfies Effect} rule ${ruleText(rule)}`;

function callsOf(half: Half, rule: Rule, anchors: Anchors): readonly ToolCall[] {
  const region = half.region(rule);
  if (region.kind !== 'set' || region.subject === 'field') return [];
  const tool = region.subject === 'tool' && rule.tool.startsWith('mcp__') ? MCP : rule.tool;
  const domain = domainOf(tool);
  if (domain.subject === null) return [callIn(domain, '')];
  const patterns = region.subject === domain.subject ? region.patterns : [[]];
  const machine = region.subject === domain.subject ? machineOf(region.patterns) : domain.well;
  return textsOf({ subject: domain.subject, machine, patterns, anchors }, 4).map((one) => callIn(domain, one));
}
