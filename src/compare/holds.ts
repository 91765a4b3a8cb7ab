// Turns a change and a call into whether the change's region holds the call: through its text, or through a part of its command.
import { primaryOf, type ToolCall } from '../call.ts';
import type { Rule } from '../compile.ts';
import { machineOf } from '../language/machine.ts';
import { accepts } from '../language.ts';
import type { Anchors } from '../regions/path.ts';
import { regionOf, type SetRegion } from '../regions.ts';
import { canonical } from '../witness.ts';
import type { CallChange } from './change.ts';
import { decides, MCP } from './half.ts';

/**
 * Whether a call lies in the region of a change: one of the change's deciding rules speaks of the call or of a part of it.
 * A change without deciding rules is a class of calls that settings decide, and holds every call no rule speaks of.
 */
export function holds(change: CallChange, call: ToolCall, anchors: Anchors): boolean {
  const rules = [change.before.by, change.after.by].filter((rule) => rule !== null);
  return rules.length === 0 || rules.some((rule) => speaksOf(rule, call, anchors));
}

function speaksOf(rule: Rule, call: ToolCall, anchors: Anchors): boolean {
  const region = regionOf(rule, anchors);
  if (region.kind !== 'set') return false;
  if (region.subject === 'tool')
    return decides(rule, call.tool.startsWith('mcp__') ? MCP : call.tool) || isReader(rule, call);
  if (region.subject === 'field') return rule.tool === call.tool && region.field !== null && region.field in call.input;
  const machine = machineOf(region.patterns);
  return textsOf(region, call, anchors).some((text) => accepts(machine, canonical(region.subject, text)));
}

const isShell = ({ tool }: ToolCall): boolean => tool === 'Bash' || tool === 'Monitor';

/** A bare file rule also decides what shell commands read. */
const isReader = (rule: Rule, call: ToolCall): boolean => isShell(call) && rule.tool === 'Read';

function textsOf({ subject }: SetRegion, call: ToolCall, anchors: Anchors): readonly string[] {
  const text = primaryOf(call) ?? '';
  if (subject === 'host') return [/^https?:\/\/([^/:?#]*)/.exec(text)?.[1] ?? ''];
  if (subject === 'path')
    return (isShell(call) ? text.split(/[\s;|&<>()]+/) : [text]).flatMap((word) => pathsOf(word, anchors));
  return subject === 'command' ? partsOf(text) : [text];
}

const pathsOf = (word: string, { cwd, home }: Anchors): readonly string[] =>
  word.startsWith('/') ? [word] : [`${cwd}/${word.replace(/^\.\//, '')}`, word.replace(/^~/, home)];

/** Every part of a command line without redirections, every end of a part (what a wrapper runs), and both with a program's base name. */
function partsOf(command: string): readonly string[] {
  const parts = [command, ...command.split(/&&|\|\||[;|&\n(){}`]|\$\(/)].map((part) =>
    part.trim().replace(/\s+/g, ' '),
  );
  const bare = [...parts, ...parts.map((part) => part.replace(/ ?\d?>.*$/, ''))];
  const ends = bare.flatMap((part) => part.split(' ').map((_, i, words) => words.slice(i).join(' ')));
  return [...new Set([...bare, ...ends].flatMap((part) => [part, part.replace(/^\S*\//, '')]))];
}
