// Turns a policy and the settings of other scopes beside it into the value of one setting that counts, and the place that wrote it.
import { objectOf, type Ruleset, type Scope } from '../compile.ts';
import { isList, type Json, type JsonObject, type Origin } from '../parse.ts';

/** A value of a setting in one scope; `origin` null: nobody knows its place. */
export interface Written {
  readonly value: Json;
  readonly scope: Scope;
  readonly origin: Origin | null;
}

/**
 * Every value of a setting, the scope that counts most first: managed, then local, project and user settings.
 * A project need not be trusted for its settings to count (our own probes, client 2.1.330).
 */
export function valuesOf(ruleset: Ruleset, group: string, key: string): readonly Written[] {
  const pointer = group === '' ? `/${key}` : `/${group}/${key}`;
  const beside = ruleset.layers.map(({ settings, scope, file }) => ({ settings, scope, origin: { file, pointer } }));
  const managed = {
    settings: ruleset.settings,
    scope: 'managed' as const,
    origin: ruleset.origins.get(pointer)?.[0] ?? null,
  };
  return [...beside, managed].reverse().flatMap(({ settings, scope, origin }) => {
    const value = groupOf(settings, group)[key];
    return value === undefined ? [] : [{ value, scope, origin }];
  });
}

const groupOf = (settings: JsonObject, group: string): JsonObject =>
  group === '' ? settings : objectOf(settings[group]);

/** The texts of a list in all scopes: lists are joined. */
export const textsOf = (values: readonly Written[]): string[] =>
  values.flatMap(({ value }) =>
    isList(value) ? value.filter((item): item is string => typeof item === 'string') : [],
  );
