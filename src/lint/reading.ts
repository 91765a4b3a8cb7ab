// Turns a lint input into what rules ask for: merged values with their places, entries of lists, rules, variables, hooks.
import type { Effect, Rule } from '../compile.ts';
import { own, valueAt } from '../direction/delta.ts';
import { envText } from '../direction/env.ts';
import { pointerOf } from '../facts/settings.ts';
import { once } from '../once.ts';
import {
  child,
  type Fragment,
  isList,
  isObject,
  type Json,
  type JsonObject,
  type Origin,
  originOf,
  type Pointer,
} from '../parse.ts';
import type { Edit, LintInput } from './types.ts';

/** The merged value of a dotted key. */
export const merged = (input: LintInput, key: string): Json | undefined => valueAt(input.policy.settings, key);

/** The texts of a merged list; empty for anything else. */
export const texts = (input: LintInput, key: string): readonly string[] => strings(merged(input, key));

export const strings = (value: Json | undefined): readonly string[] =>
  isList(value) ? value.filter((entry) => typeof entry === 'string') : [];

/** Where a merged key was written last; for a key nobody wrote, the last fragment as a whole. */
export function placeOf(input: LintInput, key: string): Origin {
  const pointer = pointerOf(key);
  const writer = input.fragments.findLast(
    (fragment) => fragment.settings !== null && valueAt(fragment.settings, key) !== undefined,
  );
  return writer === undefined ? wholePolicy(input) : originOf(writer, pointer);
}

/** The last fragment, for what is missing from the policy as a whole. */
export function wholePolicy(input: LintInput): Origin {
  return { file: input.fragments.at(-1)?.file ?? 'policies', pointer: '' };
}

/** Another file of the policy folder named like the fragments, which lie beside it or, in the client's layout, one folder deeper. */
export function fileOf({ fragments }: LintInput, name: string): string {
  const folder = /^(.*\/)?[^/]*$/.exec(fragments[0]?.file ?? '')?.[1] ?? '';
  return folder.replace(/managed-settings\.d\/$/, '') + name;
}

/** One entry of a list or map of a fragment. */
export interface Entry {
  readonly fragment: Fragment;
  readonly name: string;
  readonly value: Json;
  readonly origin: Origin;
}

/** Every entry of a list or object key, in every fragment, in order. */
export const entries = (input: LintInput, key: string): readonly Entry[] => entriesIn(input.fragments, key);

const entriesIn = once((fragments: readonly Fragment[], key) =>
  fragments.flatMap((fragment) => {
    const value = fragment.settings === null ? undefined : valueAt(fragment.settings, key);
    return value === undefined ? [] : entriesOf(fragment, pointerOf(key), value);
  }),
);

function entriesOf(fragment: Fragment, pointer: Pointer, value: Json): readonly Entry[] {
  if (!isList(value) && !isObject(value)) return [];
  const pairs: readonly (readonly [string, Json])[] = isList(value)
    ? value.map((entry, index) => [String(index), entry])
    : Object.entries(value);
  return pairs.map(([name, entry]) => ({
    fragment,
    name,
    value: entry,
    origin: originOf(fragment, child(pointer, name)),
  }));
}

/** The values of a key in the fragments that set it, in order. */
export function writers(input: LintInput, key: string): readonly Entry[] {
  return input.fragments.flatMap((fragment) => {
    const value = fragment.settings === null ? undefined : valueAt(fragment.settings, key);
    return value === undefined ? [] : [{ fragment, name: key, value, origin: originOf(fragment, pointerOf(key)) }];
  });
}

/** The policy's own rules of these effects and tools, in order; no tools: all of them. */
export function rulesOf(input: LintInput, effects: readonly Effect[], tools: readonly string[] = []): readonly Rule[] {
  const table = tableOf(input.ruleset.rules);
  const lists = effects.flatMap((effect) => {
    const byTool = table.get(effect) ?? new Map<string, readonly Rule[]>();
    return (tools.length === 0 ? [...byTool.keys()] : tools).map((tool) => byTool.get(tool) ?? []);
  });
  return NO_RULES.concat(...lists);
}

const NO_RULES: readonly Rule[] = [];

const tableOf = once((rules: readonly Rule[]) => {
  const found = new Map<Effect, Map<string, Rule[]>>();
  for (const rule of rules.filter(({ scope }) => scope === 'managed')) {
    const byTool = found.get(rule.effect) ?? new Map<string, Rule[]>();
    found.set(rule.effect, byTool);
    byTool.set(rule.tool, byTool.get(rule.tool) ?? []);
    byTool.get(rule.tool)?.push(rule);
  }
  return found;
});

/** One environment variable of a fragment as the client reads it. */
export interface Variable {
  readonly name: string;
  readonly text: string;
  readonly origin: Origin;
}

export function variables(input: LintInput): readonly Variable[] {
  return entries(input, 'env').flatMap(({ name, value, origin }) => {
    const text = envText(value);
    return typeof text === 'string' ? [{ name, text, origin }] : [];
  });
}

/** The merged value of one variable, '' when absent. */
export function variable(input: LintInput, name: string): string {
  const env = merged(input, 'env');
  return isObject(env) ? (envText(own(env, name)) ?? '') : '';
}

/** One handler of a hook, with its group's matcher. */
export interface Hook {
  readonly event: string;
  readonly matcher: string;
  readonly handler: JsonObject;
  readonly origin: Origin;
}

export const hooks = (input: LintInput): readonly Hook[] => hooksIn(input.fragments);

const hooksIn = once((fragments: readonly Fragment[]) =>
  entriesIn(fragments, 'hooks').flatMap(({ fragment, name: event, value, origin }) =>
    entriesOf(fragment, child('/hooks', event), value).flatMap((group) => {
      if (!isObject(group.value)) return [];
      const matcher = text(group.value, 'matcher');
      const list = own(group.value, 'hooks') ?? [];
      const pointer = `${child(child('/hooks', event), group.name)}/hooks`;
      return entriesOf(fragment, pointer, list).flatMap(({ value: handler, origin: place }) =>
        isObject(handler) ? [{ event, matcher, handler, origin: place ?? origin }] : [],
      );
    }),
  ),
);

/** A field that is text, else ''. */
export function text(value: JsonObject, field: string): string {
  const found = own(value, field);
  return typeof found === 'string' ? found : '';
}

/** Where a value stands for a reader of a list: in backticks, shortened. */
export const quoted = (value: Json): string => {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${shown.length > 80 ? `${shown.slice(0, 79)}…` : shown}\``;
};

/** Another text for one rule of a fragment. */
export const rewrite = (origin: Origin, value: Json | undefined): Edit => ({ ...origin, value });

/** Whether the sandbox is on in the merged policy. */
export const sandboxed = (input: LintInput): boolean => merged(input, 'sandbox.enabled') === true;
