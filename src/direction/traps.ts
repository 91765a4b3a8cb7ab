// Corrects a judgement that depends on other keys: locks without effect, the sandbox that stops asking, the same switch twice.
import { DANGERS } from '../facts/dangers.ts';
import { isObject, type Json, type JsonObject } from '../parse.ts';
import { type Delta, harmless, type Judgement, open, valueAt, wider } from './delta.ts';
import { handlersOf } from './hooks.ts';

type Trap = (delta: Delta, judged: Judgement) => Judgement;

const TRAPS: Readonly<Record<string, Trap>> = {
  'sandbox.enabled': sandboxEnabled,
  'sandbox.enabledPlatforms': nowConfined('Commands on more platforms'),
  'sandbox.excludedCommands': nowConfined('Commands that are no longer excluded'),
  disableAllHooks: disableAllHooks,
  allowManagedPermissionRulesOnly: (_delta, judged) => ({
    ...judged,
    detail: `${judged.detail} While it is on, users' own deny and ask rules do not count either.`,
  }),
  allowManagedMcpServersOnly: (delta, judged) => needs(delta, judged, 'allowedMcpServers'),
  enforceAvailableModels: (delta, judged) => needs(delta, judged, 'availableModels'),
  allowedChannelPlugins: channels,
  disableAutoMode: (delta, judged) => twin(delta, judged, 'permissions.disableAutoMode'),
  'permissions.disableAutoMode': (delta, judged) => twin(delta, judged, 'disableAutoMode'),
};

/** Section 6 of the settings facts, client 2.1.330. */
export const correct = (delta: Delta, judged: Judgement): Judgement => TRAPS[delta.row.key]?.(delta, judged) ?? judged;

// Trap 1: where sandboxed commands run without a question, switching the sandbox on opens prompting while it closes the system.
function sandboxEnabled(delta: Delta, judged: Judgement): Judgement {
  return judged.direction === 'narrower' ? unasked(delta, judged, 'Sandboxed commands') : judged;
}

// The same trap where there is a sandbox already: a command that no longer leaves it, one on one more operating system, is confined, and no longer
// asked about (our own probes, client 2.1.330).
function nowConfined(what: string): Trap {
  return (delta, judged) => {
    const isOn = valueAt(delta.sides.after, 'sandbox.enabled') === true;
    return judged.direction === 'narrower' && isOn ? unasked(delta, judged, what) : judged;
  };
}

function unasked({ sides }: Delta, judged: Judgement, what: string): Judgement {
  const autoAllow = valueAt(sides.after, 'sandbox.autoAllowBashIfSandboxed');
  if (autoAllow === false) return judged;
  const why = autoAllow === true ? 'on' : 'not set, and its default depends on the client version';
  return {
    ...open(judged.detail),
    reason: `${what} may now run without a question: \`sandbox.autoAllowBashIfSandboxed\` is ${why}.`,
  };
}

// Trap 5: it switches the organization's own hooks off too.
function disableAllHooks(delta: Delta, judged: Judgement): Judgement {
  if (delta.before !== true && delta.after !== true) return harmless('Hooks run both times.');
  if (delta.after !== true) return open('Hooks run again.');
  if (!shipsHooks(delta.sides.before) && !shipsHooks(delta.sides.after))
    return open("Users' and repositories' hooks no longer run.");
  return wider(judged.detail, DANGERS['disableAllHooks'] ?? null);
}

/** Whether a policy ships code that `disableAllHooks` would silence. */
export function shipsHooks(settings: JsonObject): boolean {
  const hooks: Json | undefined = valueAt(settings, 'hooks');
  const handlers = isObject(hooks)
    ? Object.values(hooks).some((groups) => (handlersOf(groups)?.length ?? 1) > 0)
    : false;
  return handlers || valueAt(settings, 'statusLine') !== undefined || valueAt(settings, 'fileSuggestion') !== undefined;
}

// Trap 7: the lock locks nothing without the managed list it points to.
function needs(delta: Delta, judged: Judgement, list: string): Judgement {
  const locks = (side: JsonObject, value: Json | undefined) => value === true && Array.isArray(valueAt(side, list));
  const was = locks(delta.sides.before, delta.before);
  const is = locks(delta.sides.after, delta.after);
  if (was !== is) return judged;
  return harmless(`${judged.detail} Without \`${list}\` it has no effect.`);
}

// Without a list the vendor's own list counts, which nobody outside knows: the first own entry can open more than it closes.
function channels(delta: Delta, judged: Judgement): Judgement {
  const { before, after, sides } = delta;
  const firstList = before === undefined && Array.isArray(after) && after.length > 0;
  if (valueAt(sides.after, 'channelsEnabled') !== true && judged.direction === 'narrower')
    return harmless(`${judged.detail} Without \`channelsEnabled\` it has no effect.`);
  return firstList ? open(`${judged.detail} The vendor's own list no longer counts.`) : judged;
}

// The switch exists in two places; while the other one holds, this one decides nothing.
function twin(delta: Delta, judged: Judgement, other: string): Judgement {
  const { before, after } = delta.sides;
  const holds = (side: JsonObject) =>
    valueAt(side, 'disableAutoMode') === 'disable' || valueAt(side, 'permissions.disableAutoMode') === 'disable';
  if (holds(before) !== holds(after)) return judged;
  return harmless(`${judged.detail} \`${other}\` says the same in its place.`);
}
