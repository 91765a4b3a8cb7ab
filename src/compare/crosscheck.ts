// Looks again where the search by rule does not go: shell commands on files, wrappers, other homes and directories, the sandbox.
import { callOf, type ToolCall } from '../call.ts';
import type { Rule } from '../compile.ts';
import type { Situation } from '../decide.ts';
import { PREAPPROVED_HOSTS } from '../facts/hosts.ts';
import { accepts } from '../language.ts';
import { isObject, type JsonObject } from '../parse.ts';
import type { Anchors } from '../regions/path.ts';
import { machineIn, type Region, type SetRegion } from '../regions.ts';
import { riskOf } from '../risk.ts';
import { textsOf } from '../witness.ts';
import type { CallChange, Change, UnknownChange } from './change.ts';
import { firstWordsIn, firstWordsOf, holds, holdsByRule } from './holds.ts';
import { replayFor, type Stage, stageOf, type Turn, turned } from './replay.ts';
import { elsewhereOf, modesOf, ruleText } from './rows.ts';

/**
 * `regions` are the changed ones that were searched, `found` what the search made of them; `again` searches in another situation, in the sandbox the rules
 * alone: what the sandbox's own settings change is told by these settings.
 */
export interface Crosscheck {
  readonly stage: Stage;
  readonly anchors: Anchors;
  readonly regions: readonly Region[];
  readonly found: readonly Change[];
  readonly situation: Situation;
  readonly again: (situation: Situation) => Again;
}

interface Again {
  readonly anchors: Anchors;
  readonly changes: readonly (CallChange | UnknownChange)[];
}

/** Changes the search missed: calls with a replayed witness, and an unknown where only another situation shows them. */
export function crosscheck(check: Crosscheck): readonly (CallChange | UnknownChange)[] {
  const known = { wider: heldBy(check, 'wider'), narrower: heldBy(check, 'narrower') };
  const missed: CallChange[] = [];
  for (const { rule, call } of looks(check)) {
    const open = TURNS.filter((direction) => !known[direction].holdOwn(call, [rule]));
    const outcomes = replayFor(check.stage, call, open);
    for (const direction of open) {
      const rows = turned(outcomes, direction);
      const [first] = rows;
      if (first === undefined || known[direction].hold(call, [first.before.by, first.after.by])) continue;
      const change: CallChange = {
        kind: 'call',
        tool: call.tool,
        region: ruleText(rule),
        speaks: { rules: [{ effect: 'deny', text: ruleText(rule) }], classes: [] },
        witness: call,
        before: first.before,
        after: first.after,
        modes: modesOf(rows),
        elsewhere: elsewhereOf(rows),
        direction,
        proof: 'proved',
        basis: 'by composition',
        risk: riskOf(call),
      };
      missed.push(change);
      known[direction].add(change);
    }
  }
  const there = variants(check);
  const inside = there
    .filter(({ sandboxAvailable }) => sandboxAvailable)
    .flatMap((at) => askedInside(check, at, known));
  return [...missed, ...there.flatMap((situation) => onlyThere(check, situation)), ...inside];
}

/** Words about which the sandbox asks, behind a command and before it. */
const ODD_INSIDE: readonly ((text: string) => string)[] = [
  (text) => `${text} a=b`,
  (text) => `${text} ~u`,
  (text) => `${text} *`,
  (text) => `A=1 ${text}`,
];

/** Of what the sandbox asks about, what an allow rule lets through there, or a deny or ask does no more. */
function askedInside(
  { stage, regions, anchors }: Crosscheck,
  situation: Situation,
  known: Readonly<Record<Turn, Held>>,
): readonly UnknownChange[] {
  const inside = stageOf(stage.before, stage.after, situation);
  return regions.flatMap((region): readonly UnknownChange[] => {
    if (region.kind !== 'set' || region.subject !== 'command') return [];
    const [text = ''] = texts(region, anchors);
    const isMissed = (call: ToolCall): boolean => {
      const outcomes = replayFor(inside, call, TURNS);
      return TURNS.some((turn) => {
        const [first] = turned(outcomes, turn);
        return first !== undefined && !known[turn].hold(call, [first.before.by, first.after.by]);
      });
    };
    if (!ODD_INSIDE.some((odd) => isMissed(callOf('Bash', odd(text))))) return [];
    const { rule } = region;
    const isBefore = stage.before.rules.includes(rule);
    const origins = { before: isBefore ? [rule.origin] : [], after: isBefore ? [] : [rule.origin] };
    return [{ kind: 'unknown', about: `${ruleText(rule)}, in the sandbox`, why: 'not modelled', origins }];
  });
}

const TURNS: readonly Turn[] = ['wider', 'narrower'];

/** A call near a changed rule. */
interface Look {
  readonly rule: Rule;
  readonly call: ToolCall;
}

/** About so many calls are looked at. */
const MOST_LOOKS = 1000;

/** The spellings of every rule; of very many rules only every so many-th, but of each rule one, and of neighbours not the same. */
function looks({ regions, anchors, stage }: Crosscheck): readonly Look[] {
  const heads = [...new Set([...WRAPPERS, ...allowedHeads(stage)])];
  const bare = [stage.before, stage.after].some(({ rules }) => rules.some(isBareBash));
  const all = regions.map((region) => [...spellings(region, heads, anchors), ...(bare ? behind(region, anchors) : [])]);
  const step = Math.max(1, Math.ceil(all.reduce((sum, calls) => sum + calls.length, 0) / MOST_LOOKS));
  return regions.flatMap(({ rule }, i) => {
    const calls = all[i] ?? [];
    return calls
      .filter((_, at) => at % Math.min(step, calls.length) === i % Math.min(step, calls.length))
      .map((call) => ({ rule, call }));
  });
}

const isBareBash = ({ tool, effect, content }: Rule): boolean =>
  tool === 'Bash' && effect === 'allow' && content === null;

/** `npm test &`, `cat a &`: beside a bare `Bash` the client asks about what another allow rule covers, too, and runs the rest. */
function behind(region: Region, anchors: Anchors): readonly ToolCall[] {
  if (region.kind !== 'set' || region.rule.effect !== 'allow') return [];
  const head = { command: '', path: 'cat ' }[region.subject as string];
  return head === undefined ? [] : texts(region, anchors).map((text) => callOf('Bash', `${head}${text} &`));
}

/** The changes of one direction: whether one that some rules decide holds a call, or any; most calls lie in one of their own rules'. */
interface Held {
  holdOwn(call: ToolCall, rules: readonly (Rule | null)[]): boolean;
  hold(call: ToolCall, rules: readonly (Rule | null)[]): boolean;
  add(change: CallChange): void;
}

function heldBy({ found, anchors }: Crosscheck, direction: Turn): Held {
  const anyhow: CallChange[] = [];
  const byWord = new Map<string, CallChange[]>();
  const byRule = new Map<Rule, CallChange[]>();
  const add = (change: CallChange): void => {
    const words = firstWordsOf(change, anchors);
    if (words === null) anyhow.push(change);
    for (const word of words ?? []) put(byWord, word, change);
    for (const rule of [change.before.by, change.after.by]) if (rule) put(byRule, rule, change);
  };
  for (const change of found) if (change.kind === 'call' && change.direction === direction) add(change);
  const isIn = (call: ToolCall, changes: readonly CallChange[] = [], by = holdsByRule): boolean =>
    changes.some((change) => by(change, call, anchors));
  const holdOwn: Held['holdOwn'] = (call, rules) => rules.some((rule) => rule && isIn(call, byRule.get(rule)));
  const hold: Held['hold'] = (call, rules) =>
    holdOwn(call, rules) ||
    isIn(call, anyhow, rules.some((rule) => rule !== null) ? holdsByRule : holds) ||
    [...firstWordsIn(call)].some((word) => isIn(call, byWord.get(word)));
  return { holdOwn, hold, add };
}

function put<Key>(changes: Map<Key, CallChange[]>, key: Key, change: CallChange): void {
  const same = changes.get(key);
  if (same) same.push(change);
  else changes.set(key, [change]);
}

/** Hosts of which the client fetches some pages without a rule, and one of these. */
const PATHS_FETCHED = PREAPPROVED_HOSTS.filter((entry) => entry.includes('/')).map(
  (entry) => [entry.replace(/\/.*$/, ''), `https://${entry}/start`] as const,
);

const EXAMPLES = 6;
const WRAPPERS = ['', 'nice ', 'xargs ', './'];
const FILE_COMMANDS = ['cat ', 'ls ', 'touch ', 'echo x > '];
const FILE_TOOLS = new Set(['Read', 'Edit', 'Write']);
/** Characters that a shell would not take as they are. */
const SHELL = /[\s$`"'\\|&;<>(){}*?[\]!#~]/;

/** So many allow rules on what runs a command are looked behind. */
const MOST_HEADS = 6;

/** What allow rules let stand before a command, `nohup `, `A=1 ` or a folder: a deny or ask looks behind it, and there alone it may matter. */
function allowedHeads({ before, after }: Stage): readonly string[] {
  const contents = [before, after].flatMap(({ rules }) =>
    rules.flatMap(({ tool, effect, content }) => (tool === 'Bash' && effect === 'allow' && content ? [content] : [])),
  );
  return [...new Set(contents.flatMap((content) => headOf(content) ?? []))].slice(0, MOST_HEADS);
}

function headOf(content: string): string | null {
  const front = FRONT.exec(content)?.[1];
  if (front === undefined) return FOLDER.exec(content)?.[0] ?? null;
  return front === 'timeout' ? 'timeout 5 ' : `${front} `;
}

const FRONT =
  /^((?:sudo|doas|env|nohup|nice|time|timeout|stdbuf|command|builtin|noglob|xargs|\w+=\S*)(?: [^*]*[^*\s])?)(?::| )\*/;

/** `/usr/bin/` of a rule `/usr/bin/git *`. */
const FOLDER = /^[\w./~-]*\/(?=\w)/;

/** Shell commands that a changed rule reaches although it is no rule of theirs, or although its own text does not show them. */
function spellings(region: Region, heads: readonly string[], anchors: Anchors): readonly ToolCall[] {
  if (region.kind !== 'set' || region.negative) return [];
  if (region.subject === 'command') {
    const plain = texts(region, anchors);
    return [
      ...prefixed(region.rule.effect === 'allow' ? WRAPPERS : heads, plain),
      ...disguised(region.rule, plain).map((text) => callOf('Bash', text)),
    ];
  }
  if (region.subject === 'path')
    return prefixed(
      FILE_COMMANDS,
      texts(region, anchors).filter((text) => !SHELL.test(text)),
    );
  if (region.subject === 'host')
    return PATHS_FETCHED.filter(([host]) => accepts(machineIn(region), host)).map(([, url]) => callOf('WebFetch', url));
  if (region.subject === 'tool' && FILE_TOOLS.has(region.rule.tool))
    return prefixed(FILE_COMMANDS, ['/etc/passwd', '../notes.txt', `${anchors.home}/notes.txt`, 'out.txt']);
  return [];
}

/** A deny decides what a shell is handed; a rule on several commands parts of longer lines, one with a last blank or `$` odd words. */
const disguised = ({ effect, content }: Rule, plain: readonly string[]): readonly string[] => [
  ...(content?.endsWith(' ') ? [`${content}''`] : []),
  ...plain.filter((text) => text.includes('$')).map((text) => text.replace(/\$\w+/g, "'$&'")),
  ...(effect === 'deny' ? plain.filter((text) => !text.includes("'")).map((text) => `bash -c '${text}'`) : []),
  ...plain.filter((text) => SEVERAL.test(text)).flatMap((text) => [`${text} | head`, `ls | ${text}`]),
];

const SEVERAL = /[;&|\n]/;

function texts(region: SetRegion, anchors: Anchors): readonly string[] {
  const { subject, patterns } = region;
  return textsOf({ subject, patterns, anchors, machine: machineIn(region) }, EXAMPLES);
}

const prefixed = (heads: readonly string[], all: readonly string[]): readonly ToolCall[] =>
  heads.flatMap((head) => all.map((text) => callOf('Bash', `${head}${text}`)));

/** Another home and working directory, where a changed rule names paths; the sandbox, where a side runs commands in it unasked. */
function variants(check: Crosscheck): readonly Situation[] {
  const { stage, situation, regions } = check;
  const namesPaths = regions.some((region) => region.kind === 'set' && region.subject === 'path');
  const sides = [stage.before.settings, stage.after.settings];
  const names = sides.map((settings) => JSON.stringify(settings['permissions'] ?? ''));
  const moves = namesPaths || names.some((text) => text.includes(`/${situation.home.split('/')[1]}/`));
  const sandboxed = !situation.sandboxAvailable && sides.some(runsUnasked);
  return [
    ...(moves ? [{ ...situation, home: '/srv/accounts/w7', cwd: '/opt/work/k3' }] : []),
    ...(isSilentAtHome(check) ? [{ ...situation, cwd: situation.home }] : []),
    ...(sandboxed ? [{ ...situation, sandboxAvailable: true }] : []),
  ];
}

/** Whether a changed rule on files of the home tells nothing here: it may where people work in their home, and read and write there unasked. */
const isSilentAtHome = ({ found, regions }: Crosscheck): boolean =>
  regions.some(
    ({ rule }) =>
      rule.content?.startsWith('~/') === true &&
      !found.some((one) => one.kind === 'call' && (one.before.by === rule || one.after.by === rule)),
  );

function runsUnasked(settings: JsonObject): boolean {
  const sandbox = settings['sandbox'];
  return isObject(sandbox) && sandbox['enabled'] === true && sandbox['autoAllowBashIfSandboxed'] !== false;
}

/** What changes there and lies in no change of here. */
function onlyThere(check: Crosscheck, situation: Situation): readonly UnknownChange[] {
  const { anchors, changes } = check.again(situation);
  const where = situation.sandboxAvailable ? 'in the sandbox' : 'in another home or working directory';
  return changes.flatMap((change) => {
    if (check.found.some((one) => isSame(one, change, anchors))) return [];
    if (change.kind === 'unknown')
      return change.why === 'budget' ? [{ ...change, about: `${change.about}, ${where}` }] : [];
    const origins = [change.before.by, change.after.by].map((rule) => (rule === null ? [] : [rule.origin]));
    const [before = [], after = []] = origins;
    return [{ kind: 'unknown', about: `${change.region}, ${where}`, why: 'not modelled', origins: { before, after } }];
  });
}

function isSame(here: Change, there: CallChange | UnknownChange, anchors: Anchors): boolean {
  if (there.kind === 'unknown') return here.kind === 'unknown' && here.about === there.about;
  if (here.kind !== 'call' || here.direction !== there.direction) return false;
  return isOfSameClasses(here, there) || holds(here, there.witness, anchors);
}

const isOfSameClasses = ({ speaks }: CallChange, { speaks: { rules, classes } }: CallChange): boolean =>
  rules.length === 0 && classes.length > 0 && classes.every((one) => speaks.classes.includes(one));
