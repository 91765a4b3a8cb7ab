// Turns two scalar values of one key into a judgement by the order of the key's kind.
import { isObject, type Json } from '../parse.ts';
import { canonical, type Delta, harmless, type Judgement, narrower, open, own, unknown, wider } from './delta.ts';

const shown = (value: Json | undefined) => (value === undefined ? 'not set' : `\`${canonical(value)}\``);
const moved = (delta: Delta) => `Was ${shown(delta.before)}, is ${shown(delta.after)}.`;

/** A boolean with a strict side. */
export function strictBool(delta: Delta): Judgement | null {
  const loose = delta.row.strict === false;
  const order = [loose, !loose].map((value) => value as Json);
  return ranked(delta, order, ['boolean']);
}

/** A word on a scale from loosest to strictest. */
export const strictEnum = (delta: Delta): Judgement | null => ranked(delta, delta.row.order ?? [], ['string']);

// Where the default depends on version, plan or mode, every value it could be is tried: a step from or to "not set" has a direction
// only if all of them agree (any default is at most as strict as the strictest value, and at most as loose as the loosest).
function ranked(delta: Delta, order: readonly Json[], types: readonly string[]): Judgement | null {
  const ranks = (value: Json | undefined): readonly number[] => {
    if (value === undefined && delta.row.unsetDependsOn !== undefined) return order.map((_, rank) => rank);
    const effective = value === undefined ? (delta.row.unset ?? null) : value;
    return [order.indexOf(effective)];
  };
  const known = (value: Json | undefined) => value === undefined || types.includes(typeof value);
  const [before, after] = [ranks(delta.before), ranks(delta.after)];
  if (!known(delta.before) || !known(delta.after) || before.includes(-1) || after.includes(-1))
    return unknown(`${moved(delta)} The value is not one the client is known to read.`);
  return agreed(delta, before, after);
}

function agreed(delta: Delta, before: readonly number[], after: readonly number[]): Judgement | null {
  const depends = delta.row.unsetDependsOn === undefined ? '' : ` Not set: ${delta.row.unsetDependsOn}.`;
  const detail = `${moved(delta)}${depends}`;
  const steps = new Set(before.flatMap((from) => after.map((to) => Math.sign(to - from))));
  if (steps.has(1) && steps.has(-1)) return open(detail);
  if (incomparable(delta)) return open(detail);
  if (steps.has(1)) return narrower(detail);
  return steps.has(-1) ? wider(detail) : harmless(`${moved(delta)} Both mean the same.`);
}

// Plan mode blocks edits that a rule allows; dontAsk refuses what no rule allows: neither holds the other.
function incomparable(delta: Delta): boolean {
  const modes: readonly (Json | undefined)[] = [delta.before, delta.after];
  return delta.row.key === 'permissions.defaultMode' && modes.includes('plan') && modes.includes('dontAsk');
}

/** The oldest version that may run. A value the client cannot read counts as absent (measured: it is ignored). */
export const versionFloor = (delta: Delta): Judgement | null => versions(delta, 1);
/** The newest version that may run. */
export const versionCeil = (delta: Delta): Judgement | null => versions(delta, -1);

function versions(delta: Delta, stricter: 1 | -1): Judgement | null {
  const [before, after] = [versionOf(delta.before), versionOf(delta.after)];
  if (before === null && after === null)
    return harmless(`${moved(delta)} Neither is a version, so neither has an effect.`);
  if (after === null) return wider(moved(delta));
  if (before === null) return narrower(moved(delta));
  const step = compareVersions(before, after) * stricter;
  if (step === 0) return open(`${moved(delta)} They differ only in a suffix.`);
  return step > 0 ? narrower(moved(delta)) : wider(moved(delta));
}

type Version = readonly [number, number, number];

/** `x.y.z` as numbers; null for anything else. */
export function versionOf(value: Json | undefined): Version | null {
  const match = typeof value === 'string' ? /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:[-+].*)?$/.exec(value.trim()) : null;
  return match === null ? null : [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** 1 when the second version is higher, -1 when it is lower. */
export function compareVersions(first: Version, second: Version): number {
  const index = first.findIndex((part, at) => part !== second[at]);
  return index < 0 ? 0 : Math.sign((second[index] ?? 0) - (first[index] ?? 0));
}

/** A destination: a new one is wider, because something moves to a place nobody judged yet. */
export function redirect(delta: Delta): Judgement | null {
  if (delta.after === undefined) return open('The redirection is gone: the default destination counts again.');
  return wider(delta.before === undefined ? 'Redirected for the first time.' : 'Redirected to another place.');
}

/** Fields of a command setting that run nothing. */
const COSMETIC = new Set(['padding', 'refreshInterval', 'hideVimModeIndicator', 'timeoutMs', 'refreshIntervalMs']);

/** A value that names code which runs on every machine. */
export function exec(delta: Delta): Judgement | null {
  if (delta.after === undefined) return open('The command no longer runs.');
  if (delta.before === undefined) return wider('A command runs on every machine.');
  if (canonical(essence(delta.before)) === canonical(essence(delta.after))) return harmless('The command is the same.');
  return wider('Another command runs on every machine.');
}

function essence(value: Json): Json {
  if (!isObject(value)) return value;
  const fields = Object.keys(value).filter((field) => !COSMETIC.has(field));
  return Object.fromEntries(fields.map((field) => [field, own(value, field) ?? null]));
}

const WEIGHTY = new Set(['power', 'dataflow', 'auth']);

/** What nobody answers may go on by itself. */
const UNANSWERED = 'askUserQuestionTimeout';

/** A change without a safe order; it matters where it bears on power, data or sign-in, or on who answers. */
export function review({ row }: Delta): Judgement | null {
  return WEIGHTY.has(row.dimension) || row.key === UNANSWERED ? open('') : harmless('');
}

export const neutral = (_delta: Delta): Judgement | null => harmless('');
