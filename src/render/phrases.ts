// Turns the parts of a Report into phrases: lists of plain words and marked text of the policy, the same for every audience.

import { primaryOf, shortCall } from '../call.ts';
import type { Mode } from '../compile.ts';
import { isList, type Json, steps } from '../parse.ts';
import type {
  Place,
  Report,
  ReportedCall,
  ReportedChange,
  ReportedFinding,
  ReportedSetting,
  ShownDecision,
} from '../report.ts';

/**
 * A piece of a phrase. A bare string is ours and safe; `code` and `prose` are text that a stranger may have written;
 * `place` is shown as file and line.
 */
export type Piece =
  | string
  | { readonly strong: string }
  | { readonly code: string }
  | { readonly prose: string }
  | { readonly place: Place };
export type Phrase = readonly Piece[];

export const ICONS: Readonly<Record<Report['verdict']['word'], string>> = {
  INVALID: '⛔',
  WIDER: '🔴',
  MIXED: '🔴',
  'NOT PROVEN': '🟡',
  NARROWER: '🟢',
  'NO EFFECTIVE CHANGE': '⚪',
};

const MODES: readonly Mode[] = ['default', 'acceptEdits', 'plan', 'auto', 'dontAsk', 'bypassPermissions'];

/** `2 wider, 1 not proven, 3 narrower, 1 of them approved`; nothing when every count is zero. */
export function counts({ verdict, changes }: Report): readonly string[] {
  const { wider, unknown, sideways, narrower } = verdict.counts;
  const accepted = changes.filter(isApproved).length;
  const named: readonly (readonly [number, string])[] = [
    [wider, 'wider'],
    [unknown, 'not proven'],
    [sideways, 'sideways'],
    [narrower, 'narrower'],
  ];
  return [...named, [accepted, 'of them approved'] as const]
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`);
}

/** What the verdict means for whoever wants to merge; null where it needs no saying. */
export function consequence({ verdict, changes }: Report): Phrase | null {
  const needing = changes.filter(({ approval }) => approval !== null);
  const open = needing.filter((change) => !isApproved(change)).length;
  const isBad = open > 0 || verdict.word === 'INVALID';
  if (verdict.exit === 0 && isBad) return ['The gate is set to let this pass: ', { strong: 'it does not block' }, '.'];
  if (verdict.exit === 0)
    return needing.length === 0
      ? null
      : ['All of it that needs an approval has one: ', { strong: 'the check passes' }, '.'];
  const wanted = [
    ...(verdict.errors > 0
      ? [`${plural(verdict.errors, 'error')} ${verdict.errors === 1 ? 'is' : 'are'} repaired`]
      : []),
    ...(open > 0 ? [`${plural(open, 'change')} ${open === 1 ? 'is' : 'are'} approved or taken back`] : []),
  ];
  return [{ strong: 'The check fails' }, ` until ${wanted.join(' and ')}.`];
}

/** Whether somebody accepted the change; what nobody accepted stays in sight. */
export function isApproved({ approval }: ReportedChange): boolean {
  return approval?.state === 'approved';
}

/** `1 error`, `2 errors`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `sha256:` and 64 digits as people compare them: the first 12. */
function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, 12);
}

/** What the candidate was compared with. */
export function baseline({ baseline: { kind, name, digest, first } }: Report): Phrase {
  if (first || kind === 'none') return ['compared with nothing: this is the ', { strong: 'first release' }];
  const named: Phrase = [`compared with ${kind} `, { code: name }];
  return digest === null ? named : [...named, ' (digest ', { code: shortDigest(digest) }, ')'];
}

/** The situation decisions are taken in. */
export function situation({ client, situation: { mode, platform, cwd } }: Report): Phrase {
  const named = mode === null ? "the policy's own mode" : `mode ${mode}`;
  return [`Modelled on Claude Code ${client} in ${named} on ${platform}, working in `, { code: cwd }];
}

/** `Bash(curl https://x)` for people. */
export function call({ witness }: ReportedCall): string {
  return shortCall(witness);
}

/** The example alone, `curl https://x`, where the region beside it names the one tool it can be. */
export function example({ witness, region }: ReportedCall): string {
  const isPlain = Object.keys(witness.input).length === 1 && /^[^()]*\([^()]*\)$/.test(region);
  const primary = isPlain ? primaryOf(witness) : null;
  return primary ?? shortCall(witness);
}

/** `in default, plan`; null when the change shows in every mode. In none: only the modes people start in differ. */
function modes({ modes: shown }: ReportedCall): string | null {
  if (shown.length === 0) return 'only where nobody chooses a mode';
  const there = MODES.filter((mode) => shown.includes(mode));
  return there.length === MODES.length ? null : `in ${there.join(', ')}`;
}

const FREEDOM: readonly string[] = ['deny', 'ask', 'classifier', 'allow'];

/**
 * `allow in bypassPermissions`: the modes in which a wider call ends freer than the pair beside it says; `from allow in …`: those in which
 * a narrower one began freer, where its modes are named. Null where none does.
 */
export function freer({ direction, modes: shown, before, after, elsewhere }: ReportedCall): string | null {
  if (direction === 'sideways' || (direction === 'narrower' && shown.includes('default'))) return null;
  const side = direction === 'wider' ? 'after' : 'before';
  const least = FREEDOM.indexOf(outcome({ before, after }[side]));
  const others = elsewhere.filter((other) => FREEDOM.indexOf(other[side]) > least);
  const modesOf = (effect: string) => others.filter((other) => other[side] === effect).map(({ mode }) => mode);
  const effects = [...new Set(others.map((other) => other[side]))];
  const word = direction === 'wider' ? '' : 'from ';
  return effects.length === 0
    ? null
    : effects.map((effect) => `${word}${effect} in ${modesOf(effect).join(', ')}`).join('; ');
}

/** The same where there is little room: what shows in the default mode needs no remark. */
export function oddModes(change: ReportedCall): string | null {
  return change.modes.includes('default') ? null : modes(change);
}

/** What becomes of a call, in a word: an effect, or `classifier` where auto mode's classifier decides between asking and running. */
export function outcome({ effect, source }: ShownDecision): string {
  return source === 'classifier' ? 'classifier' : effect;
}

/** How a row is known. */
export function known({ proof, basis }: ReportedCall, { client }: Report): string {
  const how = basis === 'table' ? `table ${client}` : basis;
  return proof === 'proved' ? how : `${how}, not proven for every call`;
}

const SOURCES: Readonly<Record<Exclude<ShownDecision['source'], 'rule' | 'setting'>, string>> = {
  mode: 'no rule',
  builtin: 'built into the client',
  classifier: "auto mode's classifier",
  unanalysable: "the client can't analyse it, so it asks",
};

/** Who made a decision, and where that is written; a rule that is already named (`known`) is not named again. */
export function decidedBy({ source, rule, place }: ShownDecision, known: string | null = null): Phrase {
  const at: Phrase = place === null ? [] : [' ', { place }];
  if (rule !== null) return rule === known && place !== null ? [{ place }] : [{ code: rule }, ...at];
  if (source === 'setting')
    return place === null ? ['a setting'] : ['setting ', { code: dotted(place.pointer) }, ...at];
  if (source === 'mode' && place !== null) return ['no rule; ', { code: dotted(place.pointer) }, ...at];
  return source === 'rule' ? ['a rule', ...at] : [SOURCES[source], ...at];
}

/** Settings that decide calls without any rule: the modes and where they reach, the sandbox. */
const BEHIND_RULES = /^\/(permissions\/(?!(?:allow|ask|deny)$)|sandbox\/)/;

/** For a call that no rule decides on either side: that, and the changed setting behind it; null where a rule or a place says more. */
export function noRule({ before, after, modes: shown }: ReportedCall, { changes }: Report): Phrase | null {
  if ([before, after].some(({ source, place }) => source !== 'mode' || place !== null)) return null;
  const behind = changes.filter((change) => change.kind === 'setting' && BEHIND_RULES.test(change.pointer));
  const bypass = shown.every((mode) => mode === 'bypassPermissions') && shown.length > 0;
  const causes = bypass ? behind.filter((one) => one.kind === 'setting' && /Bypass/.test(one.pointer)) : behind;
  const [cause] = causes;
  if (cause?.kind !== 'setting' || causes.length > 1) return ['no rule on either side'];
  const place = placeOf(cause);
  const at: Phrase = place === null ? [] : [' ', { place }];
  return ['no rule on either side; changed: ', { code: dotted(cause.pointer) }, ...at];
}

/** A pointer as people write a key: `env.HTTP_PROXY`, `hooks.PreToolUse.0`. */
function dotted(pointer: string): string {
  const path = steps(pointer).map((step) => (/^[\w$@:-]+$/.test(step) ? step : JSON.stringify(step)));
  return path.length === 0 ? 'the whole file' : path.join('.');
}

/** The value before and after; of two lists only what came and went. */
function valueChange({ before, after }: ReportedSetting): Phrase {
  if (isList(before) && isList(after)) {
    const [gone, come] = [missingFrom(after, before), missingFrom(before, after)];
    if (gone.length + come.length > 0)
      return [...listed('adds ', come), come.length * gone.length > 0 ? '; ' : '', ...listed('removes ', gone)];
  }
  return [value(before), ' → ', value(after)];
}

function missingFrom(list: readonly Json[], items: readonly Json[]): readonly string[] {
  const there = new Set(list.map((item) => JSON.stringify(item)));
  return items.map((item) => JSON.stringify(item)).filter((item) => !there.has(item));
}

const LISTED = 5;

function listed(verb: string, items: readonly string[]): Phrase {
  if (items.length === 0) return [];
  const shown = items.slice(0, LISTED).flatMap((item, i): Phrase => [i === 0 ? verb : ', ', { code: item }]);
  return items.length > LISTED ? [...shown, ` and ${items.length - LISTED} more`] : shown;
}

function value(json: Json): Piece {
  return json === null ? 'not set' : { code: JSON.stringify(json) };
}

/** The place that explains a change best: of a list what was written anew, else what counts now, else what counted before. */
export function placeOf(change: ReportedChange): Place | null {
  if (change.kind === 'call') return change.after.place ?? change.before.place;
  const { before, after } = change.origins;
  const isNew = (place: Place) => !before.some(({ file, pointer }) => file === place.file && pointer === place.pointer);
  const written = change.kind === 'setting' && isList(change.after) ? after.find(isNew) : undefined;
  return written ?? after[0] ?? before[0] ?? null;
}

/** The first sentence of an explanation; the rest is for those who ask. */
export function gist(text: string): string {
  return /^.*?(?<!\b(?:e\.g|i\.e|etc|vs))[.!?](?= )/s.exec(text)?.[0] ?? text;
}

/** The calls that changed: a rule's text as code, a description (`Edit inside the working directories, 2 more`) as words. */
export function region({ region: text }: ReportedCall): Piece {
  return /^[A-Za-z]+,? [\w ,*]+$/.test(text) ? { prose: text } : { code: text };
}

/** What changed, in one line without its evidence. */
export function headline(change: ReportedChange): Phrase {
  if (change.kind === 'call') {
    return [region(change), `: ${outcome(change.before)} → `, { strong: outcome(change.after) }];
  }
  if (change.kind === 'setting') return [{ code: dotted(change.pointer) }, ': ', ...valueChange(change)];
  return [
    { code: change.about.startsWith('/') ? dotted(change.about) : change.about },
    ': ',
    { prose: WHY.get(change.why) ?? change.why },
  ];
}

const WHY: ReadonlyMap<string, string> = new Map([
  ['budget', 'too large to compare exactly'],
  ['unknown key', 'a key this model does not know'],
  ['unparsed', 'could not be read'],
  ['not modelled', 'not modelled'],
]);

/** `approved by … until …`, or that an approval ended; null when nobody said anything. */
export function approval({ approval: given }: ReportedChange): Phrase | null {
  if (given === null || given.state === 'open') return null;
  const verb = given.state === 'approved' ? 'approved by ' : 'the approval ended: ';
  return [
    verb,
    { code: given.owner ?? '' },
    ' until ',
    { code: given.expires ?? '' },
    ', ',
    { prose: given.reason ?? '' },
  ];
}

/** `policies/10-a.json:3:5`, as terminals and editors make it clickable. */
export function spot({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** Errors, warnings and advice counted: `1 error, 2 warnings`. */
export function severities(findings: readonly ReportedFinding[]): readonly string[] {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, advice] = [count('error'), count('warning'), count('advice')];
  const named = [
    errors && plural(errors, 'error'),
    warnings && plural(warnings, 'warning'),
    advice && `${advice} advice`,
  ];
  return named.flatMap((text) => text || []);
}
