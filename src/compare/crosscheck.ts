// Looks again where the search by rule does not go: shell commands on files, wrappers, other homes and directories, the sandbox.
import { callOf, type ToolCall } from '../call.ts';
import type { Situation } from '../decide.ts';
import type { Anchors } from '../regions/path.ts';
import type { Region } from '../regions.ts';
import { riskOf } from '../risk.ts';
import { editedFolders } from '../tools/sandbox-folders.ts';
import type { CallChange, Change, UnknownChange } from './change.ts';
import { type Held, heldBy } from './held.ts';
import { holds } from './holds.ts';
import { type Look, looksOf, texts } from './looks.ts';
import { type Outcome, replayFor, type Stage, stageOf, TURNS, type Turn, turned } from './replay.ts';
import { elsewhereOf, modesOf, ruleText } from './rows.ts';
import { isSandboxed } from './sandbox.ts';

/**
 * `regions` are the changed ones that were searched, `found` what the search made of them; `again` searches some of them in another situation, in the
 * sandbox the rules alone: what the sandbox's own settings change is told by these settings.
 */
export interface Crosscheck {
  readonly stage: Stage;
  readonly anchors: Anchors;
  readonly regions: readonly Region[];
  readonly found: readonly Change[];
  readonly situation: Situation;
  readonly again: (situation: Situation, isAsked: (region: Region) => boolean) => Again;
}

interface Again {
  readonly anchors: Anchors;
  readonly changes: readonly (CallChange | UnknownChange)[];
}

/** Changes the search missed: calls with a replayed witness, and an unknown where only another situation shows them. */
export function crosscheck(check: Crosscheck): readonly (CallChange | UnknownChange)[] {
  const { stage, anchors, found } = check;
  const known = { wider: heldBy(found, anchors, 'wider'), narrower: heldBy(found, anchors, 'narrower') };
  const { first, rest } = dealt(looksOf(check.regions, stage, anchors), known);
  const missed = first.flatMap((look) => missedBy(look, stage, known));
  const isOneSided = TURNS.some((turn) => known[turn].isEmpty());
  const later = isOneSided ? rest.slice(0, MOST_LATER).flatMap((look) => missedBy(look, stage, known)) : [];
  const left = isOneSided && rest.length > MOST_LATER ? [UNTRIED] : [];
  const there = variants(check);
  const inside = there
    .filter(({ sandboxAvailable }) => sandboxAvailable)
    .flatMap((at) => askedInside(check, at, known));
  const elsewhere = [...there.flatMap((situation) => onlyThere(check, situation)), ...inside];
  return [...missed, ...later, ...left, ...new Map(elsewhere.map((change) => [change.about, change])).values()];
}

type Known = Readonly<Record<Turn, Held>>;

/** The changes that a call shows and none of the known ones holds; from then on they are known. */
function missedBy({ rule, call }: Look, stage: Stage, known: Known): readonly CallChange[] {
  const open = TURNS.filter((direction) => !known[direction].holdOwn(call, [rule]));
  const outcomes = replayFor(stage, call, open);
  return open.flatMap((direction): readonly CallChange[] => {
    const rows = turned(outcomes, direction);
    const [first] = rows;
    if (first === undefined || known[direction].hold(call, [first.before.by, first.after.by])) return [];
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
    known[direction].add(change);
    return [change];
  });
}

/** About so many calls are looked at of rules that show something; and so many more before it is said that nothing turns one way. */
const MOST_LOOKS = 1000;
const MOST_LATER = 10_000;

const UNTRIED: UnknownChange = {
  kind: 'unknown',
  about: 'the changed rules behind wrappers and in other spellings',
  why: 'budget',
  origins: { before: [], after: [] },
};

/**
 * All looks of a rule that shows nothing yet; of very many others only every so many-th, but of each rule one, and of neighbours not the same.
 * The rest is for later.
 */
function dealt(all: readonly (readonly Look[])[], known: Known): Readonly<Record<'first' | 'rest', readonly Look[]>> {
  const isSilent = ([look]: readonly Look[]): boolean =>
    look !== undefined && TURNS.every((turn) => !known[turn].isBy(look.rule));
  const told = all.filter((looks) => !isSilent(looks)).flat().length;
  const step = Math.max(1, Math.ceil(told / MOST_LOOKS));
  const [first, rest]: [Look[], Look[]] = [[], []];
  for (const [i, looks] of all.entries()) {
    const own = Math.min(step, looks.length);
    const isWanted = isSilent(looks) ? () => first.length < MOST_LATER : (at: number) => at % own === i % own;
    for (const [at, look] of looks.entries()) (isWanted(at) ? first : rest).push(look);
  }
  return { first, rest };
}

/** Words about which the sandbox asks, behind a command and before it. */
const ODD_INSIDE: readonly ((text: string) => string)[] = [
  (text) => `${text} a=b`,
  (text) => `${text} ~u`,
  (text) => `${text} *`,
  (text) => `A=1 ${text}`,
];

/** Commands that a rule may decide in the sandbox and not outside: an Edit rule may open or close the folder it names. */
function insideOf(region: Region, anchors: Anchors): readonly string[] {
  const [folder] = editedFolders(region.rule, anchors);
  if (folder !== undefined)
    return [`echo x > '${folder === '/' ? '' : folder.replaceAll("'", "'\\''")}/zq9/notes.txt'`];
  if (region.kind !== 'set' || region.subject !== 'command') return [];
  const [text = ''] = texts(region, anchors);
  return ODD_INSIDE.map((odd) => odd(text));
}

const isByRule = ({ before, after }: Outcome): boolean => before.by !== null || after.by !== null;

/** What an allow rule lets through in the sandbox, or a deny or ask does no more, of what is asked there. */
function askedInside(
  { stage, regions, anchors }: Crosscheck,
  situation: Situation,
  known: Known,
): readonly UnknownChange[] {
  const inside = stageOf(stage.before, stage.after, situation);
  return regions.flatMap((region): readonly UnknownChange[] => {
    const isMissed = (call: ToolCall): boolean => {
      const outcomes = replayFor(inside, call, TURNS);
      return TURNS.some((turn) => {
        const [first] = turned(outcomes, turn).filter(region.rule.tool === 'Edit' ? () => true : isByRule);
        return first !== undefined && !known[turn].hold(call, [first.before.by, first.after.by]);
      });
    };
    if (!insideOf(region, anchors).some((text) => isMissed(callOf('Bash', text)))) return [];
    const { rule } = region;
    const isBefore = stage.before.rules.includes(rule);
    const origins = { before: isBefore ? [rule.origin] : [], after: isBefore ? [] : [rule.origin] };
    return [{ kind: 'unknown', about: `${ruleText(rule)}, in the sandbox`, why: 'not modelled', origins }];
  });
}

/** Another home and working directory, where a changed rule names paths; the sandbox, where a side switches it on. */
function variants(check: Crosscheck): readonly Situation[] {
  const { stage, situation, regions } = check;
  const namesPaths = regions.some((region) => region.kind === 'set' && region.subject === 'path');
  const sides = [stage.before.settings, stage.after.settings];
  const names = sides.map((settings) => JSON.stringify(settings['permissions'] ?? ''));
  const moves = namesPaths || names.some((text) => text.includes(`/${situation.home.split('/')[1]}/`));
  const sandboxed = !situation.sandboxAvailable && sides.some(isSandboxed);
  return [
    ...(moves ? [{ ...situation, home: '/srv/accounts/w7', cwd: '/opt/work/k3' }] : []),
    ...(isSilentAtHome(check) ? [{ ...situation, cwd: situation.home }] : []),
    ...(sandboxed ? [{ ...situation, sandboxAvailable: true }] : []),
  ];
}

/** Whether a changed rule tells nothing here. */
const isSilent = ({ found }: Crosscheck, { rule }: Region): boolean =>
  !found.some((one) => one.kind === 'call' && (one.before.by === rule || one.after.by === rule));

/** Such a rule on files of the home may tell where people work in their home, and read and write there unasked. */
const isSilentAtHome = (check: Crosscheck): boolean =>
  check.regions.some((region) => region.rule.content?.startsWith('~/') === true && isSilent(check, region));

/** Whether what a rule says can depend on where the home and the working directory are. */
const namesFiles = ({ rule: { tool, content } }: Region): boolean =>
  tool !== 'Bash' || content === null || /[/~$]/.test(content);

/** What changes there and lies in no change of here. */
function onlyThere(check: Crosscheck, situation: Situation): readonly UnknownChange[] {
  const isMoved = !situation.sandboxAvailable || check.situation.sandboxAvailable;
  const { anchors, changes } = check.again(
    situation,
    (region) => !isMoved || namesFiles(region) || isSilent(check, region),
  );
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
