// Turns rules like `Bash(timeout:5000)` into the deny or ask rule that covers a field of a call's input.
import type { Effect, Rule } from '../compile.ts';
import type { Json, JsonObject } from '../parse.ts';
import { matchesParts } from './command-pattern.ts';
import type { Context } from './context.ts';

/** `name` is a top-level scalar field of the input; `parts` are the value's texts between stars (semantics section 1). */
export interface ParameterPattern {
  readonly name: string;
  readonly parts: readonly string[];
}

/** Fields the client refuses in such rules: what they hold has rules of its own. */
const PRIMARY: ReadonlySet<string> = new Set(['command', 'file_path', 'path', 'notebook_path', 'url']);

export function parseParameter(content: string): ParameterPattern | null {
  if (!content.includes(':')) return null;
  const match = /^\s*(\w+)\s*:\s*([\s\S]*?)\s*$/.exec(content);
  const [, name = '', value = ''] = match ?? [];
  return match === null || PRIMARY.has(name) || value === '' ? null : { name, parts: value.split('*') };
}

export function matchesParameter(pattern: ParameterPattern, input: JsonObject): boolean {
  const value: Json | undefined = Object.hasOwn(input, pattern.name) ? input[pattern.name] : undefined;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return false;
  const text = String(value);
  return pattern.parts.length === 1 ? pattern.parts[0] === text : matchesParts(pattern.parts, text);
}

const built = new WeakMap<readonly Rule[], readonly { readonly rule: Rule; readonly pattern: ParameterPattern }[]>();

/** The first deny or ask rule of a tool that covers a field of its input; allow rules of this form grant nothing. */
export function parameterRule(
  context: Context,
  effect: Exclude<Effect, 'allow'>,
  call: { tool: string; input: JsonObject },
): Rule | null {
  let all = built.get(context.rules);
  if (all === undefined) {
    all = context.rules.flatMap((rule) => {
      const pattern = rule.effect === 'allow' || rule.content === null ? null : parseParameter(rule.content);
      return pattern === null ? [] : [{ rule, pattern }];
    });
    built.set(context.rules, all);
  }
  const found = all.find(
    ({ rule, pattern }) => rule.effect === effect && rule.tool === call.tool && matchesParameter(pattern, call.input),
  );
  return found?.rule ?? null;
}
