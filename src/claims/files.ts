// Turns a claim about shell commands or file tools and the rules on files into calls of the claim that touch a guarded file.
import { callOf, type ToolCall } from '../call.ts';
import type { Rule } from '../compile.ts';
import { FILE_COMMANDS } from '../facts/file-commands.ts';
import { machineOf, type Pattern, REST, spelled } from '../language/machine.ts';
import { accepts } from '../language.ts';
import type { Anchors } from '../regions/path.ts';
import { consulted, type Region, regionOf } from '../regions.ts';
import { canonical, textsOf } from '../witness.ts';

/** For one rule on files the calls that touch a file of it. `isNear`: the claim names a program whose files such a rule guards. */
export interface Guarded {
  readonly rule: Rule;
  readonly calls: readonly ToolCall[];
  readonly isNear: boolean;
}

/** Every rule on files that calls of a region may meet; none where the region is no open set of commands or files. */
export function guardedBy(region: Region, rules: readonly Rule[], anchors: Anchors): readonly Guarded[] {
  if (region.kind !== 'set') return [];
  const { tool } = region.rule;
  const guards = rules.filter((rule) => (rule.tool === 'Read' || rule.tool === 'Edit') && rule.effect !== 'allow');
  if (region.subject === 'tool' && consulted(tool).subject === 'path')
    return guards.map((rule) => ({
      rule,
      isNear: false,
      calls: pathsOf(rule, anchors).map((path) => callOf(tool, path)),
    }));
  const beginnings = region.subject === 'command' ? region.patterns.flatMap(openAt) : toolBeginnings(region.rule);
  const machine = region.subject === 'command' ? machineOf(region.patterns) : null;
  return beginnings.length === 0
    ? []
    : guards.map((rule) => {
        const paths = pathsOf(rule, anchors);
        const texts = beginnings.flatMap((start) => paths.flatMap((path) => [`${start}${path}`, `${start}a ${path}`]));
        const own = texts.filter((text) => machine === null || accepts(machine, canonical('command', text)));
        return {
          rule,
          isNear: beginnings.some((start) => meets(start, rule)),
          calls: own.map((text) => callOf('Bash', text)),
        };
      });
}

/** Whether a program touches files in a way the rule speaks of (permission-semantics 4.5). */
function meets(start: string, { tool }: Rule): boolean {
  const access = FILE_COMMANDS.get(/^\S*/.exec(start)?.[0] ?? '')?.access;
  return access !== undefined && access !== (tool === 'Read' ? 'write' : 'read');
}

/** `cat *` is open behind `cat `; a pattern without a fixed beginning or with an end says nothing. */
function openAt(pattern: Pattern): readonly string[] {
  const end = pattern.findIndex((token) => typeof token !== 'number');
  return end > 0 && pattern[end] === REST && end === pattern.length - 1
    ? [spelled(pattern.slice(0, end).map(Number))]
    : [];
}

const toolBeginnings = ({ tool }: Rule): readonly string[] => (tool === 'Bash' ? ['cat ', 'touch '] : []);

const EXAMPLES = 3;

/** Files of a rule as a command may name them; of a whole tool some file. */
function pathsOf(rule: Rule, anchors: Anchors): readonly string[] {
  const region = regionOf(rule, anchors);
  if (region.kind !== 'set' || region.negative) return [];
  if (region.subject !== 'path') return ['notes.txt', '/etc/hosts'];
  const machine = machineOf(region.patterns);
  const texts = textsOf({ subject: 'path', patterns: region.patterns, machine, anchors }, EXAMPLES);
  return texts.filter((text) => /^[\w./@%+,=:^-]*$/.test(text));
}
