// Turns rules like `Bash(timeout:5000)` into the deny or ask rule that covers a field of a call's input.
import type { Effect, Rule } from '../compile.ts';
import { FIELD_DEFAULTS, isRuledField, MONITOR_FIELDS } from '../facts/tools.ts';
import { once } from '../once.ts';
import type { Json, JsonObject } from '../parse.ts';
import { matchesParts } from './command-pattern.ts';
import type { Context } from './context.ts';

/** `name` is a top-level scalar field of the input; `parts` are the value's texts between stars (semantics section 1). */
export interface ParameterPattern {
  readonly name: string;
  readonly parts: readonly string[];
}

export function parseParameter(tool: string, content: string): ParameterPattern | null {
  if (!FIELD.test(content)) return null;
  const colon = content.indexOf(':');
  const name = content.slice(0, colon).trim();
  if (isRuledField(tool, name)) return null;
  const value = content.slice(colon + 1).trim();
  return value === '' ? null : { name, parts: value.split('*') };
}

const FIELD = /^\s*[\w-]+\s*:/;

export function matchesParameter(pattern: ParameterPattern, input: JsonObject): boolean {
  const value: Json | undefined = Object.hasOwn(input, pattern.name) ? input[pattern.name] : undefined;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return false;
  const text = String(value).trim();
  return pattern.parts.length === 1 ? pattern.parts[0] === text : matchesParts(pattern.parts, text);
}

/** One rule of this form; `place` is its place among all rules. */
interface ParameterRule {
  readonly rule: Rule;
  readonly pattern: ParameterPattern;
  readonly place: number;
}

/** The rules of one effect and tool by field. */
type Fields = ReadonlyMap<string, readonly ParameterRule[]>;

/** The first deny or ask rule of a tool that covers a field of its input; allow rules of this form grant nothing. */
export function parameterRule(
  context: Context,
  effect: Exclude<Effect, 'allow'>,
  call: { tool: string; input: JsonObject },
): Rule | null {
  let first: ParameterRule | undefined;
  const fields = fieldsOf(context.rules)[effect].get(call.tool);
  if (fields === undefined) return null;
  const input = { ...FIELD_DEFAULTS.get(call.tool), ...call.input };
  for (const name of Object.keys(input)) {
    if (call.tool === 'Monitor' && !MONITOR_FIELDS.includes(name)) continue;
    const found = fields.get(name)?.find(({ pattern }) => matchesParameter(pattern, input));
    if (found !== undefined && (first === undefined || found.place < first.place)) first = found;
  }
  return first?.rule ?? null;
}

const fieldsOf = once(
  (rules: readonly Rule[]): Readonly<Record<'deny' | 'ask', ReadonlyMap<string, Fields>>> => ({
    deny: collect(rules, 'deny'),
    ask: collect(rules, 'ask'),
  }),
);

function collect(rules: readonly Rule[], effect: Effect): ReadonlyMap<string, Fields> {
  const all = new Map<string, Map<string, ParameterRule[]>>();
  for (const [place, rule] of rules.entries()) {
    const pattern = rule.effect === effect && rule.content !== null ? parseParameter(rule.tool, rule.content) : null;
    if (pattern === null) continue;
    const fields = all.get(rule.tool) ?? new Map<string, ParameterRule[]>();
    const list = fields.get(pattern.name) ?? [];
    list.push({ rule, pattern, place });
    all.set(rule.tool, fields.set(pattern.name, list));
  }
  return all;
}
