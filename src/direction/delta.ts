// Turns a judgement into plain data: how one changed key is ordered, whether it matters, and in which words.
import type { SettingRow } from '../facts/row.ts';
import { isList, isObject, type Json, type JsonObject } from '../parse.ts';

/** One changed value with its row, and both whole settings for the rules that depend on other keys. */
export interface Delta {
  readonly row: SettingRow;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  readonly sides: { readonly before: JsonObject; readonly after: JsonObject };
}

/** `detail` completes the key's meaning, `reason` goes before it; null instead of a judgement: the two values do the same. */
export interface Judgement {
  readonly direction: 'wider' | 'narrower' | 'sideways' | 'unknown';
  readonly matters: boolean;
  readonly detail: string;
  readonly reason?: string;
  readonly dangerous: string | null;
}

export const wider = (detail: string, dangerous: string | null = null): Judgement => ({
  direction: 'wider',
  matters: true,
  detail,
  dangerous,
});
export const narrower = (detail: string): Judgement => ({
  direction: 'narrower',
  matters: true,
  detail,
  dangerous: null,
});
/** No order between the values, and it can matter. */
export const open = (detail: string, dangerous: string | null = null): Judgement => ({
  direction: 'sideways',
  matters: true,
  detail,
  dangerous,
});
/** No order between the values, and no way to make anything wider. */
export const harmless = (detail: string): Judgement => ({
  direction: 'sideways',
  matters: false,
  detail,
  dangerous: null,
});
export const unknown = (detail: string): Judgement => ({
  direction: 'unknown',
  matters: true,
  detail,
  dangerous: null,
});

/** Whether two values are the same, keys in any order. */
export const same = (a: Json | undefined, b: Json | undefined): boolean => a === b || canonical(a) === canonical(b);

/** A text equal for equal values: object keys sorted, list order kept. */
export function canonical(value: Json | undefined): string {
  if (value === undefined) return '';
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

/** The value of a dotted key. */
export const valueAt = (settings: JsonObject, key: string): Json | undefined =>
  key.split('.').reduce<Json | undefined>((value, name) => (isObject(value) ? own(value, name) : undefined), settings);

export const own = (value: JsonObject, name: string): Json | undefined =>
  Object.hasOwn(value, name) ? value[name] : undefined;

const NAMES = ['name', 'path', 'serverName', 'serverUrl', 'serverCommand', 'plugin', 'repo', 'url', 'package'];

/** How people read an entry of a list: its text, or what identifies it; never a whole object, which may hold a secret. */
function label(entry: Json): string {
  if (typeof entry === 'string') return `\`${short(entry)}\``;
  if (!isObject(entry)) return `\`${short(JSON.stringify(entry))}\``;
  const named = [...NAMES, 'hostPattern', 'pathPattern', 'id', 'source'].find((name) => own(entry, name) !== undefined);
  const value = named === undefined ? undefined : own(entry, named);
  return named === undefined
    ? 'an entry'
    : `${named} \`${short(typeof value === 'string' ? value : canonical(value))}\``;
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** "added: `a`, `b`; removed: `c`", at most five of each. */
export function difference(added: readonly Json[], removed: readonly Json[]): string {
  const part = (word: string, entries: readonly Json[]) => {
    const rest = entries.length - 5;
    const shown = entries.slice(0, 5).map(label).join(', ');
    return entries.length === 0 ? [] : [`${word}: ${shown}${rest > 0 ? ` and ${rest} more` : ''}`];
  };
  return [...part('added', added), ...part('removed', removed)].join('; ');
}
