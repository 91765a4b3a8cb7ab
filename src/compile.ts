// Turns a Policy into a Ruleset: its permission rules in the client's order, and the settings that change decisions.
import { RENAMED } from './facts/builtin-tools.ts';
import type { Policy } from './merge.ts';
import type { Json, JsonObject, Origin, Problem } from './parse.ts';
import { bracketAt, ruleFault } from './repair/rules.ts';

export type Effect = 'deny' | 'ask' | 'allow';
export type Mode = 'default' | 'acceptEdits' | 'plan' | 'auto' | 'dontAsk' | 'bypassPermissions';

/** Where rules come from. `cli` is `--allowedTools` and `--disallowedTools`. */
export type Scope = 'managed' | 'user' | 'project' | 'local' | 'cli';

/**
 * One permission rule. `content` is null for a bare tool rule (`Bash`, `Bash(*)`).
 * `tool` is the name as the client looks it up (`Task` is `Agent`); `text` is the rule as written.
 */
export interface Rule {
  readonly effect: Effect;
  readonly tool: string;
  readonly content: string | null;
  readonly text: string;
  readonly origin: Origin;
  readonly scope: Scope;
}

/** Settings of another scope that stand beside the policy. `trusted`: the user trusts the project (allow rules of a project need it). */
export interface Layer {
  readonly scope: Exclude<Scope, 'managed'>;
  readonly file: string;
  readonly settings: JsonObject;
  readonly trusted: boolean;
}

/** Everything of a policy that decides tool calls; `settings` are the merged settings the rules came from. */
export interface Ruleset {
  readonly rules: readonly Rule[];
  readonly settings: JsonObject;
  readonly origins: Policy['origins'];
  readonly layers: readonly Layer[];
  readonly problems: readonly Problem[];
}

const EFFECTS: readonly Effect[] = ['deny', 'ask', 'allow'];

/** Compiles the policy alone, or as it stands beside the settings of other scopes. Never throws: what is no rule is a problem. */
export function compile(policy: Policy, layers: readonly Layer[] = []): Ruleset {
  const managed = EFFECTS.flatMap((effect) =>
    listOf(policy.settings, effect).map((text, i) => entry(policy, effect, text, i)),
  );
  const others = layers.flatMap((layer) => layerEntries(layer, lockOf(policy.settings)));
  const withheld = filesWithoutValidEntry(managed);
  const read = [...managed.filter((e) => e.effect !== 'allow' || !withheld.has(e.origin.file)), ...others];
  return {
    rules: read.map((e) => e.rule).filter((rule) => rule !== null),
    settings: policy.settings,
    origins: policy.origins,
    layers,
    problems: managed.filter((e) => e.rule === null).map(problemOf),
  };
}

/** The tool and content of a rule's text, or null when the client rejects it at load (semantics section 1). */
export function parseRule(
  text: string,
  effect: Effect,
): { readonly tool: string; readonly content: string | null } | null {
  if (ruleFault(text, effect) !== null) return null;
  const open = bracketAt(text, '(');
  if (open <= 0) return { tool: alias(text), content: null };
  const content = text.slice(open + 1, -1);
  return { tool: alias(text.slice(0, open)), content: content === '*' ? null : unescaped(content) };
}

/** A backslash before a bracket or another one is no part of a content (our own probes, client 2.1.330). */
const unescaped = (content: string): string =>
  content.includes('\\') ? content.replace(/\\([()])/g, '$1').replaceAll('\\\\', '\\') : content;

/** A permissions list as the client keeps it: its strings, each once, with their places in the merged settings. */
export function listOf(settings: JsonObject, effect: string): readonly Json[] {
  const list = objectOf(settings['permissions'])[effect];
  return Array.isArray(list) ? list : [];
}

export function objectOf(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

interface Entry {
  readonly effect: Effect;
  readonly text: Json;
  readonly origin: Origin;
  readonly rule: Rule | null;
}

function entry(policy: Policy, effect: Effect, text: Json, index: number): Entry {
  const pointer = `/permissions/${effect}/${index}`;
  const origin = policy.origins.get(pointer)?.[0] ?? { file: '', pointer };
  return { effect, text, origin, rule: ruleOf(text, { effect, origin, scope: 'managed' }) };
}

function ruleOf(text: Json, known: Pick<Rule, 'effect' | 'origin' | 'scope'>): Rule | null {
  const parsed = typeof text === 'string' ? parseRule(text, known.effect) : null;
  if (parsed === null) return null;
  const { effect, origin, scope } = known;
  return { effect, tool: parsed.tool, content: parsed.content, text: String(text), origin, scope };
}

/** `allowManagedPermissionRulesOnly` drops the rules of all other scopes; a mistyped lock counts as locked (semantics 2). */
function lockOf(settings: JsonObject): boolean {
  const lock = settings['allowManagedPermissionRulesOnly'];
  return lock !== undefined && lock !== false && lock !== null;
}

function layerEntries(layer: Layer, locked: boolean): Entry[] {
  const origin = (effect: Effect, i: number) => ({ file: layer.file, pointer: `/permissions/${effect}/${i}` });
  const counts = (effect: Effect) =>
    (!locked || (layer.scope === 'cli' && effect !== 'allow')) &&
    (effect !== 'allow' || layer.scope !== 'project' || layer.trusted);
  return EFFECTS.filter(counts).flatMap((effect) =>
    listOf(layer.settings, effect).map((text, i) => {
      const known = { effect, origin: origin(effect, i), scope: layer.scope };
      return { effect, text, origin: known.origin, rule: ruleOf(text, known) };
    }),
  );
}

/** A file whose deny or ask list has entries but no valid one loses its allow rules (semantics section 1, list coupling). */
function filesWithoutValidEntry(entries: readonly Entry[]): ReadonlySet<string> {
  const strict = entries.filter((e) => e.effect !== 'allow');
  const invalid = strict.filter((e) => e.rule === null);
  if (invalid.length === 0) return new Set();
  const key = (e: Entry) => `${e.effect} ${e.origin.file}`;
  const valid = new Set(strict.filter((e) => e.rule !== null).map(key));
  return new Set(invalid.filter((e) => !valid.has(key(e))).map((e) => e.origin.file));
}

function problemOf(e: Entry): Problem {
  return { code: 'rule-rejected', origin: e.origin, args: { effect: e.effect, rule: e.text } };
}

/** `Task` is the old name of `Agent` (semantics section 1, our own probes). */
const alias = (name: string): string => RENAMED.get(name) ?? name;
