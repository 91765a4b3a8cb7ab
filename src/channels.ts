// Turns gate/delivery.json into the channels a fleet uses, and into advice on what each of them hides or ignores.
import { CHANNELS, type Channel, IGNORED_KEYS, JAMF_VARIABLE, NEEDS_A_CLICK } from './facts/delivery.ts';
import {
  child,
  isList,
  isObject,
  type Json,
  type JsonObject,
  type Pointer,
  type Problem,
  parse,
  steps,
} from './parse.ts';

export type { Channel } from './facts/delivery.ts';

/**
 * gate/delivery.json. `channels` null: the fleet has not said, so every format is built and nothing is advised.
 * `identifier` is a reverse-DNS prefix that names the organization's profiles on macOS.
 */
export interface Delivery {
  readonly channels: readonly Channel[] | null;
  readonly organization: string;
  readonly identifier: string;
}

export const DEFAULT_DELIVERY: Delivery = { channels: null, organization: '', identifier: 'managed-settings' };

const FILE = 'gate/delivery.json';
const IDENTIFIER = /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/;
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/u;

/** Reads gate/delivery.json strictly: whatever is wrong is a problem and leaves the default. `file` is the name shown. */
export function parseDelivery(
  bytes: Uint8Array,
  file: string = FILE,
): { readonly delivery: Delivery; readonly problems: readonly Problem[] } {
  const { settings, problems } = parse({ file, bytes });
  if (settings === null) return { delivery: DEFAULT_DELIVERY, problems };
  const found = Object.entries(settings).flatMap(([key, value]) => {
    const expected = Object.hasOwn(FIELDS, key) ? FIELDS[key]?.(value) : undefined;
    const origin = { file, pointer: child('', key) };
    if (expected === null) return [];
    return [{ code: expected ? 'delivery-value' : 'delivery-key', origin, args: { key, expected: expected ?? '' } }];
  });
  if (found.length > 0) return { delivery: DEFAULT_DELIVERY, problems: [...problems, ...found] };
  const { $schema: _, ...fields } = settings;
  return { delivery: { ...DEFAULT_DELIVERY, ...(fields as Partial<Delivery>) }, problems };
}

/** What each field must be, or null where the value is fine. */
const FIELDS: Readonly<Record<string, (value: Json) => string | null>> = {
  $schema: () => null,
  channels: (value) =>
    isList(value) &&
    value.length > 0 &&
    value.every((name) => typeof name === 'string' && Object.hasOwn(CHANNELS, name))
      ? null
      : `a list of ${Object.keys(CHANNELS).sort().join(', ')}`,
  organization: (value) => (typeof value === 'string' && !UNPRINTABLE.test(value) ? null : 'a name on one line'),
  identifier: (value) =>
    typeof value === 'string' && IDENTIFIER.test(value) ? null : 'a reverse-DNS prefix such as com.example',
};

/** Every pointer of the settings that a channel ignores, sorted. */
export function ignoredKeys(settings: JsonObject, channel: Channel): readonly Pointer[] {
  return IGNORED_KEYS.filter((row) => row.channel === channel)
    .filter(({ pointer, value }) =>
      value === undefined ? valueAt(settings, pointer) !== undefined : valueAt(settings, pointer) === value,
    )
    .map(({ pointer }) => pointer);
}

function valueAt(settings: Json, pointer: Pointer): Json | undefined {
  return steps(pointer).reduce<Json | undefined>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    settings,
  );
}

/** What the channels deliver: the merged settings, and CLAUDE.md if there is one. */
export interface Delivered {
  readonly settings: JsonObject;
  readonly claudeMd: Uint8Array | null;
}

/** What a fleet must know about its channels, as problems of gate/delivery.json; none when it names no channels. */
export function advise(delivery: Delivery, delivered: Delivered): readonly Problem[] {
  const { settings } = delivered;
  const channels = delivery.channels ?? [];
  const of = (code: string, args: Problem['args']): Problem => ({
    code,
    origin: { file: FILE, pointer: '/channels' },
    args,
  });
  return [
    ...hidden(channels, settings).map(([by, channel]) => of('channel-hidden', { channel, by })),
    ...channels.flatMap((channel) =>
      ignoredKeys(settings, channel).map((key) => of('channel-ignores', { channel, key })),
    ),
    ...clicks(channels, settings).map((key) => of('channel-needs-click', { channel: 'server', key })),
    ...gaps(channels, delivered).map((code) => of(code, {})),
    ...(channels.includes('macos') ? replaced(settings, '') : []).map((key) =>
      of('channel-replaces', { channel: 'macos', key }),
    ),
  ];
}

// First-wins: on one machine the highest source with any policy key is the only one. Each hidden channel with the highest that hides it.
function hidden(channels: readonly Channel[], settings: JsonObject): readonly (readonly [Channel, Channel])[] {
  if (settings['managedSourcesBehavior'] === 'merge') return [];
  const ranked = [...channels].sort((a, b) => CHANNELS[b].rank - CHANNELS[a].rank);
  return channels.flatMap((channel) => {
    const by = ranked.find((higher) => CHANNELS[higher].rank > CHANNELS[channel].rank);
    return by ? [[by, channel] as const] : [];
  });
}

function clicks(channels: readonly Channel[], settings: JsonObject): readonly Pointer[] {
  return channels.includes('server') ? NEEDS_A_CLICK.filter((key) => valueAt(settings, key) !== undefined) : [];
}

function gaps(channels: readonly Channel[], { settings, claudeMd }: Delivered): readonly string[] {
  const isServerAlone = channels.length > 0 && channels.every((channel) => channel === 'server');
  const isWithoutFiles = channels.length > 0 && !channels.includes('file');
  return [
    ...(isServerAlone ? ['channel-server-alone'] : []),
    ...(channels.includes('windows') && settings['wslInheritsWindowsSettings'] !== true ? ['channel-wsl'] : []),
    ...(claudeMd && isWithoutFiles ? ['channel-no-claude-md'] : []),
  ];
}

// Texts in which a management server puts something of its own.
function replaced(value: Json, pointer: Pointer): readonly Pointer[] {
  if (typeof value === 'string') return JAMF_VARIABLE.test(value) ? [pointer] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => replaced(inner, child(pointer, key)));
}
