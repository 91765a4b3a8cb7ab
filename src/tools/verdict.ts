// Says what a tool finds out about one call: who allows, asks or denies, and the front door of every tool.
import type { Effect, Rule } from '../compile.ts';
import type { JsonObject, Origin } from '../parse.ts';
import type { Context, Lock } from './context.ts';

/** Who decides: a rule, the mode, another setting, a built-in of the client, auto mode's classifier, or nobody because it cannot be analysed. */
export type Author = 'rule' | 'mode' | 'setting' | 'builtin' | 'classifier' | 'unanalysable';

/** What of the client decides by itself. */
export type Check =
  | 'critical removal'
  | 'may be misread'
  | 'removal in a script'
  | 'protected file'
  | 'credentials'
  | 'own file'
  | 'odd name'
  | 'only reads'
  | 'known site'
  | 'harmless tool';

/** `check`: what decided when the client itself did. */
export interface Verdict {
  readonly effect: Effect;
  readonly source: Author;
  readonly by: Rule | null;
  readonly origin: Origin | null;
  readonly check: Check | null;
}

/** What one tool says about one call, step by step in the order of `decide` (semantics 3). */
export interface Steps {
  /** Deny and ask rules with content, folded; deny wins but for exact asks (3.2). */
  readonly rules: () => Verdict | null;
  /** Safety checks no rule and no mode lifts. */
  readonly critical: () => Verdict | null;
  /** Safety checks only bypass mode lifts. */
  readonly guard: () => Verdict | null;
  /** Mode, allow rules and built-in tables: an allow, or null. */
  readonly approve: () => Verdict | null;
  /** The command runs in the sandbox: a bare ask rule is not for it. */
  readonly confined?: boolean;
  /** Who asks when nobody approves. */
  readonly asks: () => Author;
}

/** The front door of a tool: how it reads a call. */
export type Tool = (call: { readonly tool: string; readonly input: JsonObject }, context: Context) => Steps;

export const byRule = (rule: Rule): Verdict => ({
  effect: rule.effect,
  source: 'rule',
  by: rule,
  origin: rule.origin,
  check: null,
});
export const bySetting = (effect: Effect, lock: Lock): Verdict => ({
  effect,
  source: 'setting',
  by: null,
  origin: lock.origin,
  check: null,
});
export const byClient = (effect: Effect, check: Check): Verdict => ({
  effect,
  source: 'builtin',
  by: null,
  origin: null,
  check,
});
export const byMode = (effect: Effect, context: Context): Verdict => ({
  effect,
  source: 'mode',
  by: null,
  origin: context.modeOrigin,
  check: null,
});

/** A safety check asks a person, or auto mode's classifier (semantics 3.3). */
export const byGuard = (context: Context, check: Check): Verdict =>
  context.classifies ? { ...byClient('ask', check), source: 'classifier' } : byClient('ask', check);

export const nothing = (): null => null;
