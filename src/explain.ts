// Turns a Ruleset and one tool call into the whole chain of its Decision: parts, rules considered, and what would decide without them.
import { renamed, type ToolCall } from './call.ts';
import type { Mode, Rule, Ruleset } from './compile.ts';
import { type Decision, decide, type Situation } from './decide.ts';
import { allowCandidates, strictCandidates } from './tools/candidates.ts';
import { contextOf } from './tools/context.ts';
import { coversName } from './tools/names.ts';
import { type Obstacle, readShell, type Segment } from './tools/shell.ts';

/** One simple command of a command line: the texts rules are compared with, and what is decided on it alone. */
export interface ExplainedPart {
  readonly text: string;
  readonly nested: boolean;
  /** Texts deny and ask rules are compared with, and those allow rules are compared with. */
  readonly strict: readonly string[];
  readonly allow: readonly string[];
  readonly decision: Decision;
}

/**
 * A rule of the tool's, in the client's order.
 * - `decides`: it made the decision. - `matches`: alone it would decide this call, another one comes first.
 * - `matches a part`: alone it would decide one of the commands. - `does not match`.
 */
export interface ConsideredRule {
  readonly rule: Rule;
  readonly outcome: 'decides' | 'matches' | 'matches a part' | 'does not match';
}

export interface Explanation {
  readonly call: ToolCall;
  readonly mode: Mode;
  readonly decision: Decision;
  readonly parts: readonly ExplainedPart[];
  /** Why the client cannot check the command before it runs (semantics 4.4). */
  readonly obstacles: readonly Obstacle[];
  readonly considered: readonly ConsideredRule[];
  /** What decides when the deciding rule is gone, then when the next one is gone too, until no rule decides. */
  readonly without: readonly Decision[];
}

/** The longest chain of removed rules that is followed. */
const LONGEST_CHAIN = 20;
/** Rules beyond this number are not tried one by one. */
const MOST_RULES = 2_000;
/** Tools whose rules reach other tools: Bash rules are Monitor's too, path rules reach shell commands. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  Bash: ['Bash', 'Read', 'Edit'],
  Monitor: ['Bash', 'Read', 'Edit', 'Monitor'],
  PowerShell: ['PowerShell', 'Bash'],
  Edit: ['Read', 'Edit'],
  Glob: ['Read', 'Edit'],
  Grep: ['Read', 'Edit'],
  LSP: ['Read', 'Edit'],
  NotebookEdit: ['Read', 'Edit'],
  Read: ['Read', 'Edit'],
  Write: ['Read', 'Edit'],
};

export function explain(ruleset: Ruleset, asked: ToolCall, situation: Situation): Explanation {
  const call = renamed(asked);
  const decision = decide(ruleset, call, situation);
  const isBash = call.tool === 'Bash';
  const script =
    isBash || call.tool === 'Monitor'
      ? readShell(String(call.input['command'] ?? ''), isBash ? situation.cwd : undefined)
      : null;
  const parts = (script?.segments ?? []).map((segment) => explainPart(segment, { ruleset, call, situation }));
  const rules = ruleset.rules.filter((rule) => concerns(rule, call.tool)).slice(0, MOST_RULES);
  return {
    call: asked,
    mode: contextOf(ruleset, situation).mode,
    decision,
    parts,
    obstacles: [...(script?.obstacles ?? [])],
    considered: rules.map((rule) => consider(rule, decision, parts, { ruleset, call, situation })),
    without: withoutDeciding(ruleset, call, situation),
  };
}

interface Question {
  readonly ruleset: Ruleset;
  readonly call: ToolCall;
  readonly situation: Situation;
}

function explainPart(segment: Segment, { ruleset, call, situation }: Question): ExplainedPart {
  const alone = { tool: call.tool, input: { ...call.input, command: segment.text } };
  return {
    text: segment.text,
    nested: segment.nested !== 'no',
    strict: strictCandidates(segment, false).map((candidate) => candidate.text),
    allow: allowCandidates(segment).map((candidate) => candidate.text),
    decision: decide(ruleset, alone, situation),
  };
}

const concerns = (rule: Rule, tool: string): boolean =>
  rule.tool === tool || (FAMILIES[tool] ?? []).includes(rule.tool) || (rule.content === null && coversName(rule, tool));

function consider(rule: Rule, decision: Decision, parts: readonly ExplainedPart[], question: Question): ConsideredRule {
  if (decision.by === rule) return { rule, outcome: 'decides' };
  const { call } = question;
  if (decidesAlone(rule, call, question)) return { rule, outcome: 'matches' };
  const covers = (part: ExplainedPart): boolean =>
    decidesAlone(rule, { tool: call.tool, input: { ...call.input, command: part.text } }, question);
  return { rule, outcome: parts.length > 1 && parts.some(covers) ? 'matches a part' : 'does not match' };
}

/** Whether a rule decides a call when it is the only one. Modes that skip allow rules would hide them, so the mode is default. */
function decidesAlone(rule: Rule, call: ToolCall, { ruleset, situation }: Question): boolean {
  return decide({ ...ruleset, rules: [rule] }, call, { ...situation, mode: 'default' }).by === rule;
}

function withoutDeciding(ruleset: Ruleset, call: ToolCall, situation: Situation): Decision[] {
  const chain: Decision[] = [];
  let rest = ruleset;
  let { by } = decide(rest, call, situation);
  while (by !== null && chain.length < LONGEST_CHAIN) {
    const gone = by;
    rest = { ...rest, rules: rest.rules.filter((rule) => rule !== gone) };
    const next = decide(rest, call, situation);
    chain.push(next);
    by = next.by;
  }
  return chain;
}
