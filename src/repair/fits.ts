// Asks whether the members of an object or the entries of a map are ones the client takes.
import type { Shape } from '../facts/repairs.ts';
import { isList, isObject, type Json, type JsonObject } from '../parse.ts';
import { isClean, passes } from './checks.ts';

type Of<K extends Shape['is']> = Extract<Shape, { is: K }>;

export function presenceIsRight(value: JsonObject, shape: Of<'object'>): boolean {
  if (shape.isClean && !isClean(value)) return false;
  if (shape.never?.some((key) => Object.hasOwn(value, key))) return false;
  return !shape.oneOf || shape.oneOf.filter((key) => Object.hasOwn(value, key)).length === 1;
}

export function keepsOther(key: string, member: Json, shape: Of<'object'>): boolean {
  if (shape.others !== 'keep safe') return shape.others === 'keep';
  return member !== null && key !== 'constructor' && key !== 'prototype';
}

export function nameFits(key: string, shape: Of<'map'>): boolean {
  if (shape.keys === 'server names') return passes(key, 'managed server name');
  if (shape.keys === 'own names') return !(key in Object.prototype);
  return shape.keys === undefined || shape.keys.includes(key);
}

export function hasUnknownSource(entry: Json, { unknownSources }: Of<'map'>): boolean {
  if (!unknownSources || !isObject(entry)) return false;
  const { source } = entry;
  const isUnknown = (holder: Json | undefined, known: readonly string[]): boolean => {
    const kind = isObject(holder) ? holder['source'] : undefined;
    return typeof kind === 'string' && !known.includes(kind);
  };
  const plugins = isObject(source) && isList(source['plugins']) ? source['plugins'] : [];
  return (
    isUnknown(source, unknownSources.names) ||
    plugins.some((plugin) => isObject(plugin) && isUnknown(plugin['source'], unknownSources.plugins))
  );
}

export function carriesItsName(key: string, entry: Json, shape: Of<'map'>): boolean {
  const source = shape.named && isObject(entry) ? entry['source'] : undefined;
  return !isObject(source) || source['source'] !== 'settings' || source['name'] === key;
}

export function textOf(value: Json): string | null {
  try {
    return String(value);
  } catch {
    return null;
  }
}
