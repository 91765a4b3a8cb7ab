// Turns a release into the JSON an administrator pastes into the vendor's console, without the keys that are ignored there.
import { ignoredKeys } from '../channels.ts';
import { isObject, type JsonObject, steps } from '../parse.ts';
import { prettyJson } from './file.ts';
import type { Artifact, Format, Release } from './format.ts';
import { jsonRefusal } from './refuse.ts';

function make({ settings }: Release): readonly Artifact[] {
  const text = prettyJson(ignoredKeys(settings, 'server').map(steps).reduce(without, settings));
  const bytes = new TextEncoder().encode(text);
  return [{ name: 'server-managed-settings.json', mediaType: 'application/json', bytes }];
}

function without(settings: JsonObject, [key = '', ...deeper]: readonly string[]): JsonObject {
  const { [key]: value, ...rest } = settings;
  if (deeper.length === 0 || !isObject(value)) return rest;
  const inner = without(value, deeper);
  return Object.keys(inner).length === 0 ? rest : { ...settings, [key]: inner };
}

export const serverManaged: Format = {
  name: 'server-managed',
  channel: 'server',
  refuses: jsonRefusal('server-managed'),
  make,
};
