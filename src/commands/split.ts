// Turns the merged settings of an existing deployment into numbered fragments by topic, each key in exactly one.
import { keysBelow, pointerOf, rowAt } from '../facts/settings.ts';
import { TELEMETRY_VARIABLE, TOPICS } from '../facts/topics.ts';
import { isObject, type Json, type JsonObject } from '../parse.ts';

/** The keys whose own keys may go to different fragments; everything else moves whole, so lists keep their order. */
const SPLIT_BELOW = ['env', 'sandbox'];

/** Fragment names to settings, in the order of the names. The client merges them back to the same settings. */
export function split(settings: JsonObject): ReadonlyMap<string, JsonObject> {
  const parts = Object.entries(settings).flatMap(([key, value]) => partsOf(key, value));
  const fragments = new Map<string, JsonObject>();
  for (const { path, value } of parts) {
    const file = fileOf(path);
    fragments.set(file, put(fragments.get(file) ?? {}, path, value));
  }
  return new Map([...fragments].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Part {
  readonly path: readonly [string] | readonly [string, string];
  readonly value: Json;
}

function partsOf(key: string, value: Json): readonly Part[] {
  if (!SPLIT_BELOW.includes(key) || !isObject(value) || Object.keys(value).length === 0)
    return [{ path: [key], value }];
  return Object.entries(value).map(([name, inner]) => ({ path: [key, name], value: inner }));
}

function put(settings: JsonObject, [key, name]: Part['path'], value: Json): JsonObject {
  if (name === undefined) return { ...settings, [key]: value };
  const held = settings[key];
  return { ...settings, [key]: { ...(isObject(held) ? held : {}), [name]: value } };
}

function fileOf([key, name]: Part['path']): string {
  if (key === 'env' && name !== undefined && TELEMETRY_VARIABLE.test(name)) return fileFor('telemetry', key);
  const whole = name === undefined ? key : `${key}.${name}`;
  const named = TOPICS.find(({ keys }) => keys.includes(whole) || keys.includes(key));
  return named?.file ?? fileFor(categoryOf(key), key);
}

function fileFor(category: string, key: string): string {
  const topic = TOPICS.find(({ categories }) => categories.includes(category)) ?? TOPICS.at(-1);
  if (topic === undefined) throw new Error(`bug: no topic takes ${key}`);
  return topic.file;
}

/** The category of a top-level key, or of the first known key below it (`permissions` has no row of its own). */
function categoryOf(key: string): string {
  const row = rowAt(`/${key}`);
  if (row) return row.category;
  const [first] = keysBelow(pointerOf(key)) ?? [];
  return (first && rowAt(`${pointerOf(key)}/${first}`)?.category) ?? '';
}
