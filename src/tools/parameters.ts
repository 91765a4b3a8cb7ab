// Turns rules like `Bash(timeout:5000)` into the deny or ask rule that covers a field of a call's input.
import type { Effect, Rule } from '../compile.ts';
import { once } from '../once.ts';
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
  const colon = content.indexOf(':');
  const name = content.slice(0, Math.max(colon, 0)).trim();
  if (!/^\w+$/.test(name) || PRIMARY.has(name)) return null;
  const value = content.slice(colon + 1).trim();
  return value === '' ? null : { name, parts: value.split('*') };
}

export function matchesParameter(pattern: ParameterPattern, input: JsonObject): boolean {
  const value: Json | undefined = Object.hasOwn(input, pattern.name) ? input[pattern.name] : undefined;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return false;
  const text = String(value);
  return pattern.parts.length === 1 ? pattern.parts[0] === text : matchesParts(pattern.parts, text);
}

/** One rule of this form; `place` is its place among all rules. */
interface ParameterRule {
  readonly rule: Rule;
  readonly pattern: ParameterPattern;
  readonly place: number;
}

/** Rules by effect and tool, then by field. */
type Fields = ReadonlyMap<string, readonly ParameterRule[]>;

/** The first deny or ask rule of a tool that covers a field of its input; allow rules of this form grant nothing. */
export function parameterRule(
  context: Context,
  effect: Exclude<Effect, 'allow'>,
  call: { tool: string; input: JsonObject },
): Rule | null {
  const tools = fieldsOf(context.rules);
  if (tools.size === 0) return null;
  let first: ParameterRule | undefined;
  for (const name of Object.keys(call.input)) {
    if (PRIMARY.has(name)) continue;
    const fields = tools.get(`${effect} ${call.tool}`);
    const found = fields?.get(name)?.find(({ pattern }) => matchesParameter(pattern, call.input));
    if (found !== undefined && (first === undefined || found.place < first.place)) first = found;
  }
  return first?.rule ?? null;
}

const fieldsOf = once(collect);

function collect(rules: readonly Rule[]): ReadonlyMap<string, Fields> {
  const all = new Map<string, Map<string, ParameterRule[]>>();
  for (const [place, rule] of rules.entries()) {
    const pattern = rule.effect === 'allow' || rule.content === null ? null : parseParameter(rule.content);
    if (pattern === null) continue;
    const key = `${rule.effect} ${rule.tool}`;
    const fields = all.get(key) ?? new Map<string, ParameterRule[]>();
    const list = fields.get(pattern.name) ?? [];
    list.push({ rule, pattern, place });
    all.set(key, fields.set(pattern.name, list));
  }
  return all;
}
