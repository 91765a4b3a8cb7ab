// Looks again where the search by rule does not go: shell commands on files, wrappers, other homes and directories, the sandbox.
import { callOf, type ToolCall } from '../call.ts';
import type { Rule } from '../compile.ts';
import type { Situation } from '../decide.ts';
import { machineOf } from '../language/machine.ts';
import { isObject, type JsonObject } from '../parse.ts';
import type { Anchors } from '../regions/path.ts';
import type { Region, SetRegion } from '../regions.ts';
import { riskOf } from '../risk.ts';
import { textsOf } from '../witness.ts';
import type { CallChange, Change, UnknownChange } from './change.ts';
import { holds } from './holds.ts';
import { replay, type Stage, turned } from './replay.ts';
import { elsewhereOf, modesOf, ruleText } from './rows.ts';

/**
 * `regions` are the changed ones, `found` what the search made of them; `again` searches in another situation, in the sandbox the rules
 * alone: what the sandbox's own settings change is told by these settings.
 */
export interface Crosscheck {
  readonly stage: Stage;
  readonly anchors: Anchors;
  readonly regions: readonly Region[];
  readonly found: readonly Change[];
  readonly situation: Situation;
  readonly again: (situation: Situation) => readonly Change[];
}

/** Changes the search missed: calls with a replayed witness, and an unknown where only another situation shows them. */
export function crosscheck(check: Crosscheck): readonly (CallChange | UnknownChange)[] {
  const missed: CallChange[] = [];
  const known = (call: ToolCall, direction: CallChange['direction']): boolean =>
    [...check.found, ...missed].some(
      (change) => change.kind === 'call' && change.direction === direction && holds(change, call, check.anchors),
    );
  for (const region of check.regions.slice(0, MOST_REGIONS)) {
    for (const call of spellings(region, check.anchors)) {
      const outcomes = replay(check.stage, call);
      for (const direction of ['wider', 'narrower'] as const) {
        const rows = turned(outcomes, direction);
        const [first] = rows;
        if (first === undefined || known(call, direction)) continue;
        missed.push({
          kind: 'call',
          tool: call.tool,
          region: ruleText(region.rule),
          witness: call,
          before: first.before,
          after: first.after,
          modes: modesOf(rows),
          elsewhere: elsewhereOf(rows),
          direction,
          proof: 'proved',
          basis: 'by composition',
          risk: riskOf(call),
        });
      }
    }
  }
  return [...missed, ...variants(check).flatMap((situation) => onlyThere(check, situation))];
}

const MOST_REGIONS = 40;
const EXAMPLES = 6;
const WRAPPERS = ['', 'nice ', 'xargs ', './'];
const FILE_COMMANDS = ['cat ', 'ls ', 'touch ', 'echo x > '];
const FILE_TOOLS = new Set(['Read', 'Edit', 'Write']);
/** Characters that a shell would not take as they are. */
const SHELL = /[\s$`"'\\|&;<>(){}*?[\]!#~]/;

/** Shell commands that a changed rule reaches although it is no rule of theirs, or although its own text does not show them. */
function spellings(region: Region, anchors: Anchors): readonly ToolCall[] {
  if (region.kind !== 'set' || region.negative) return [];
  if (region.subject === 'command') {
    const plain = texts(region, anchors);
    return [...prefixed(WRAPPERS, plain), ...disguised(region.rule, plain).map((text) => callOf('Bash', text))];
  }
  if (region.subject === 'path')
    return prefixed(
      FILE_COMMANDS,
      texts(region, anchors).filter((text) => !SHELL.test(text)),
    );
  if (region.subject === 'tool' && FILE_TOOLS.has(region.rule.tool))
    return prefixed(FILE_COMMANDS, ['/etc/passwd', '../notes.txt', `${anchors.home}/notes.txt`, 'out.txt']);
  return [];
}

/** A deny also decides what is handed to a shell. */
const disguised = ({ effect }: Rule, plain: readonly string[]): readonly string[] =>
  effect === 'deny' ? plain.filter((text) => !text.includes("'")).map((text) => `bash -c '${text}'`) : [];

function texts({ subject, patterns }: SetRegion, anchors: Anchors): readonly string[] {
  return textsOf({ subject, patterns, anchors, machine: machineOf(patterns) }, EXAMPLES);
}

const prefixed = (heads: readonly string[], all: readonly string[]): readonly ToolCall[] =>
  heads.flatMap((head) => all.map((text) => callOf('Bash', `${head}${text}`)));

/** Another home and working directory, where a changed rule names paths; the sandbox, where a side runs commands in it unasked. */
function variants({ stage, situation, regions }: Crosscheck): readonly Situation[] {
  const namesPaths = regions.some((region) => region.kind === 'set' && region.subject === 'path');
  const sides = [stage.before.settings, stage.after.settings];
  const names = sides.map((settings) => JSON.stringify(settings['permissions'] ?? ''));
  const moves = namesPaths || names.some((text) => text.includes(`/${situation.home.split('/')[1]}/`));
  const sandboxed = !situation.sandboxAvailable && sides.some(runsUnasked);
  return [
    ...(moves ? [{ ...situation, home: '/srv/accounts/w7', cwd: '/opt/work/k3' }] : []),
    ...(sandboxed ? [{ ...situation, sandboxAvailable: true }] : []),
  ];
}

function runsUnasked(settings: JsonObject): boolean {
  const sandbox = settings['sandbox'];
  return isObject(sandbox) && sandbox['enabled'] === true && sandbox['autoAllowBashIfSandboxed'] !== false;
}

/** What changes there and lies in no change of here. */
function onlyThere(check: Crosscheck, situation: Situation): readonly UnknownChange[] {
  const there = { cwd: situation.cwd, home: situation.home };
  return check.again(situation).flatMap((change) => {
    if (change.kind !== 'call' || check.found.some((one) => isSame(one, change, there))) return [];
    const origins = [change.before.by, change.after.by].map((rule) => (rule === null ? [] : [rule.origin]));
    const where = situation.sandboxAvailable ? 'in the sandbox' : 'in another home or working directory';
    const [before = [], after = []] = origins;
    return [{ kind: 'unknown', about: `${change.region}, ${where}`, why: 'not modelled', origins: { before, after } }];
  });
}

const isSame = (here: Change, there: CallChange, anchors: Anchors): boolean =>
  here.kind === 'call' && here.direction === there.direction && holds(here, there.witness, anchors);
