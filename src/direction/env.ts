// Turns one environment variable's values before and after into a judgement by the class of the variable.
import { ENV_DANGERS, HOOK_DANGERS } from '../facts/dangers.ts';
import { isOff } from '../facts/env.ts';
import type { EnvKind, EnvRow } from '../facts/row.ts';
import { isObject, type Json } from '../parse.ts';
import { harmless, type Judgement, narrower, open, unknown, wider } from './delta.ts';

/** One variable: undefined is not set, '' is set to nothing (it cancels a value from the shell). `hooked`: the policy ships hooks. */
interface EnvDelta {
  readonly name: string;
  readonly row: EnvRow;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly hooked: boolean;
}

type Judge = (delta: EnvDelta) => Judgement | null;

/** The text the client makes of a value (measured: everything is coerced); null for a list or an object. */
export function envText(value: Json | undefined): string | undefined | null {
  if (value === undefined || typeof value === 'string') return value;
  return isObject(value) || Array.isArray(value) ? null : String(value);
}

const JUDGES: Readonly<Record<EnvKind, Judge>> = {
  'on-is-strict': (delta) => (/^OTEL_\w+_EXPORTER$/.test(delta.name) ? exporters(delta) : onIsStrict(delta)),
  'off-is-strict': (delta) => flag(delta, { on: wider, off: narrower, start: true }),
  'on-is-wider': (delta) => flag(delta, { on: wider, off: narrower, start: false }),
  'any-nonempty-is-off': nonEmpty,
  redirect,
  secret,
  exec,
  content,
  limit: weighed,
  review,
  neutral: () => harmless(''),
  ignored: () => harmless('The client ignores this variable in settings files.'),
  removed: () => harmless('The client no longer reads this variable.'),
};

export const envVariable: Judge = (delta) => JUDGES[delta.row.direction](delta);

const loss = (delta: EnvDelta) => ENV_DANGERS[delta.row.class]?.lost ?? null;
const gain = (delta: EnvDelta) => ENV_DANGERS[delta.row.class]?.new ?? null;

interface Switch {
  readonly on: (detail: string) => Judgement;
  readonly off: (detail: string) => Judgement;
  /** What an absent variable means. */
  readonly start: boolean;
}

function flag(delta: EnvDelta, kind: Switch): Judgement {
  const state = (value: string | undefined) => (value === undefined ? kind.start : !isOff(value));
  const [was, is] = [state(delta.before), state(delta.after)];
  if (was === is) return pinned(delta, is ? kind.on : kind.off);
  return is ? kind.on('Switched on.') : kind.off('Switched off.');
}

// A value set by the policy cannot be changed by the user; an absent one can.
function pinned(delta: EnvDelta, direction: (detail: string) => Judgement): Judgement {
  if (delta.before !== undefined && delta.after !== undefined) return harmless('Both values mean the same.');
  if (delta.before === undefined) {
    const judged = direction('');
    return judged.direction === 'narrower'
      ? narrower('Fixed at its default; people can no longer change it.')
      : open('Fixed at its default; people can no longer change it.');
  }
  const judged = direction('');
  return judged.direction === 'narrower'
    ? wider('No longer fixed; people can change it.')
    : harmless('No longer fixed; the default is the same.');
}

function onIsStrict(delta: EnvDelta): Judgement {
  return flag(delta, { on: narrower, off: (detail) => wider(detail, loss(delta)), start: false });
}

/** Exporters that reach somebody who reads them; `console` and `none` do not. */
const CENTRAL = new Set(['otlp', 'prometheus']);

function exporters(delta: EnvDelta): Judgement | null {
  const central = (value: string | undefined) =>
    new Set(
      (value ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => CENTRAL.has(name)),
    );
  const [before, after] = [central(delta.before), central(delta.after)];
  const lost = [...before].filter((name) => !after.has(name));
  const added = [...after].filter((name) => !before.has(name));
  if (lost.length > 0 && after.size === 0) return wider('No exporter is left that reaches a collector.', loss(delta));
  if (lost.length > 0) return open('Another exporter: the central data arrives elsewhere or not at all.');
  if (added.length > 0) return narrower('An exporter that reaches a collector was added.');
  return harmless('The exporters that reach a collector are the same.');
}

function nonEmpty(delta: EnvDelta): Judgement {
  if (delta.row.class === 'ux') return harmless('Any value that is not empty switches it on.');
  const [was, is] = [(delta.before ?? '') !== '', (delta.after ?? '') !== ''];
  if (was === is) return harmless('Both values mean the same.');
  const detail = 'Any value that is not empty counts, also `0` and `false`.';
  return is ? narrower(detail) : wider(detail, loss(delta));
}

const BOOLEAN_REDIRECT = /^CLAUDE_CODE_(USE_|SKIP_|PROXY_RESOLVES_HOSTS)|_INSECURE$/;

function redirect(delta: EnvDelta): Judgement | null {
  const { name } = delta;
  if (name === 'NODE_TLS_REJECT_UNAUTHORIZED') return tlsCheck(delta);
  if (name.endsWith('_PROTOCOL')) return protocol(delta);
  const gone = (value: string | undefined) => value === undefined || (BOOLEAN_REDIRECT.test(name) && isOff(value));
  if (gone(delta.before) && gone(delta.after)) return harmless('Off both times.');
  if (gone(delta.after) || delta.after === '') return lostDestination(delta);
  if (gone(delta.before) || delta.before === '') return wider('Redirected for the first time.', firstDanger(delta));
  return wider('Redirected to another place.', gain(delta));
}

// The first telemetry destination is not a redirection of anything; every other first redirection is.
const firstDanger = (delta: EnvDelta) => (delta.row.class === 'telemetry-destination' ? null : gain(delta));

function lostDestination(delta: EnvDelta): Judgement {
  const isDestination = delta.row.class === 'telemetry-destination' && /ENDPOINT$|_HOST$/.test(delta.name);
  if (isDestination) return wider('Telemetry has no destination any more.', loss(delta));
  return open('The redirection is gone: the default counts again.');
}

// There is no default protocol: an otlp exporter without one sends nothing.
function protocol(delta: EnvDelta): Judgement {
  if (delta.after === undefined || delta.after === '')
    return wider('Without a protocol nothing is exported.', loss(delta));
  return delta.before === undefined
    ? harmless('A protocol is set.')
    : open('Another protocol: the collector must speak it.');
}

function tlsCheck(delta: EnvDelta): Judgement {
  const unchecked = (value: string | undefined) => value === '0';
  if (unchecked(delta.before) === unchecked(delta.after))
    return harmless('Certificates are checked both times, or neither time.');
  return unchecked(delta.after)
    ? wider('Certificates are no longer checked.', gain(delta))
    : narrower('Certificates are checked.');
}

function secret(delta: EnvDelta): Judgement {
  if (delta.after === undefined) return open('The credential is gone from the policy.');
  if (delta.row.class === 'telemetry-credential') return open('The collector sees another credential.');
  return wider(delta.before === undefined ? 'A credential is set.' : 'Another credential is set.', gain(delta));
}

function exec(delta: EnvDelta): Judgement {
  if (delta.after === undefined || delta.after === '') return open('The default counts again.');
  return wider(delta.before === undefined ? 'It can run other code.' : 'It names other code.', gain(delta));
}

// On shows more to whoever reads the telemetry; off records less: neither is safe without a person.
function content(delta: EnvDelta): Judgement {
  const [was, is] = [delta.before ?? '', delta.after ?? ''].map((value) => !isOff(value));
  if (was === is) return harmless('Both values mean the same.');
  const matters = delta.row.risk !== 'low';
  if (!matters) return harmless(is ? 'Telemetry carries more.' : 'Telemetry carries less.');
  if (!is) return open('Telemetry carries less.');
  return delta.row.risk === 'medium'
    ? open('Telemetry carries more.')
    : wider('Telemetry carries what people and the model wrote.');
}

function weighed(delta: EnvDelta): Judgement {
  return delta.row.risk === 'low' || delta.row.risk === 'lint' ? harmless('') : open('');
}

const SAFE_MODE = new Set(['CLAUDE_CODE_SAFE_MODE', 'CLAUDE_CODE_SIMPLE']);

function review(delta: EnvDelta): Judgement {
  const [was, is] = [delta.before ?? '', delta.after ?? ''].map((value) => !isOff(value));
  if (is && !was && delta.hooked && SAFE_MODE.has(delta.name)) return wider('Switched on.', HOOK_DANGERS.safeMode);
  if (is && !was && delta.name === 'CLAUDE_CODE_SKIP_PROMPT_HISTORY')
    return open('Switched on.', HOOK_DANGERS.transcript);
  return weighed(delta);
}

/** For a variable that no row names. */
export const strangeVariable = (): Judgement =>
  unknown('Nobody knows what this variable does to the client or to the programs it starts.');
