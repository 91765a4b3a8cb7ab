// Turns a change and a call into whether the change's region holds the call: through its text, or through a part of its command.
import { primaryOf, renamed, type ToolCall } from '../call.ts';
import { parseRule, type Rule } from '../compile.ts';
import { FIELD_DEFAULTS } from '../facts/tools.ts';
import { quickly } from '../language/quick.ts';
import { accepts } from '../language.ts';
import { once } from '../once.ts';
import type { Anchors } from '../regions/path.ts';
import { asCommand, machineIn, type Region, regionOf, type SetRegion } from '../regions.ts';
import { partsOf as commandParts } from '../tools/bash-parts.ts';
import { allowCandidates, strictCandidates } from '../tools/candidates.ts';
import { readShell } from '../tools/shell.ts';
import { canonical } from '../witness.ts';
import type { CallChange } from './change.ts';
import { folded, unquoted } from './exact-asks.ts';
import { decides, MCP } from './half.ts';
import { startOf } from './words.ts';

/**
 * Whether a call lies in the region of a change: one of the change's deciding rules, or of the rules its region names, speaks of the call
 * or of a part of it; or the call is of a class that the region names because settings decide it.
 */
export const holds = (change: CallChange, call: ToolCall, anchors: Anchors): boolean =>
  isOfClass(change, renamed(call)) || holdsByRule(change, call, anchors);

/** The same by its rules alone: what a rule decides lies in no class, whatever settings do to its kind. */
export const holdsByRule = (change: CallChange, call: ToolCall, anchors: Anchors): boolean =>
  rulesOf(change).some((rule) => speaksOf(rule, renamed(call), anchors));

/**
 * The first words of commands in a change's region, or null where it may hold others too; a call of which no part begins with one of them
 * is not in it, since a rule with a whole first word matches no other text.
 */
export function firstWordsOf(change: CallChange, anchors: Anchors): readonly string[] | null {
  if (change.basis === 'table' && namesClass(change)) return null;
  const words: string[] = [];
  for (const rule of rulesOf(change)) {
    const region = regionIn(anchors)(rule);
    const { word, whole } = startOf(rule);
    if (region.kind !== 'set' || region.subject !== 'command' || !whole) return null;
    words.push(word);
  }
  return words;
}

/** The first words of a call's parts. */
export const firstWordsIn = once(
  (call: ToolCall): ReadonlySet<string> => new Set(partsOf(call).map((text) => /^\S*/.exec(text)?.[0] ?? '')),
);

const rulesOf = once(({ before, after, speaks }: CallChange): readonly Rule[] =>
  [before.by, after.by, ...speaks.rules.flatMap(spoken)].filter((rule) => rule !== null),
);

function spoken({ effect, text }: CallChange['speaks']['rules'][number]): readonly Rule[] {
  const parsed = parseRule(text, 'deny');
  return parsed ? [{ ...parsed, effect, text, origin: NOWHERE, scope: 'managed' }] : [];
}

const NOWHERE = { file: '', pointer: '' };

/** Tools whose calls a class named after another one holds too. */
const FOLLOWED: Readonly<Record<string, string>> = {
  Monitor: 'Bash',
  NotebookEdit: 'Edit',
  Grep: 'Read',
  Glob: 'Read',
};

/** Tools that classes name; the others are decided alike. */
const NAMED: ReadonlySet<string> = new Set([
  ...['Bash', 'Edit', 'Write', 'Read', 'WebFetch', 'WebSearch', 'Agent', 'Skill', 'SendMessage', 'CronCreate'],
  ...Object.keys(FOLLOWED),
]);

/** What a class may be called that holds all other tools. */
const OTHERS = ['mcp__*', 'other tools'];

/** The tools of its classes: `Bash` for `Bash commands that edit files`. */
const classesOf = once(
  ({ speaks }: CallChange): ReadonlySet<string> =>
    new Set(speaks.classes.map((name) => (OTHERS.includes(name) ? name : (name.split(' ')[0] ?? name)))),
);

const namesClass = (change: CallChange): boolean => [...NAMED, ...OTHERS].some((name) => classesOf(change).has(name));

function isOfClass(change: CallChange, { tool }: ToolCall): boolean {
  if (change.basis !== 'table') return false;
  const names = NAMED.has(tool) ? [tool, FOLLOWED[tool]] : OTHERS;
  return names.some((name) => name !== undefined && classesOf(change).has(name));
}

function speaksOf(rule: Rule, call: ToolCall, anchors: Anchors): boolean {
  const region = regionIn(anchors)(rule);
  if (region.kind !== 'set') return false;
  if (region.subject === 'tool')
    return decides(rule, call.tool.startsWith('mcp__') ? MCP : call.tool) || isReader(rule, call);
  if (region.subject === 'field')
    return (rule.tool === call.tool && region.field !== null && hasField(region.field, call)) || spells(region, call);
  const mayBeIn = quickIn(region);
  const isIn = (text: string): boolean => {
    const form = canonical(region.subject, text);
    return mayBeIn(form) && accepts(machineIn(region), form);
  };
  return (region.subject === 'command' && endsOf(call).some(isIn)) || textsOf(region, call, anchors).some(isIn);
}

const regionIn = once((anchors: Anchors) => once((rule: Rule): Region => regionOf(rule, anchors)));
const quickIn = once(({ patterns }: SetRegion) => quickly(patterns));

const spells = (region: SetRegion, call: ToolCall): boolean => {
  const command = asCommand(region);
  return command !== null && isShell(call) && partsOf(call).some((text) => accepts(machineIn(command), text));
};

const hasField = (field: string, { tool, input }: ToolCall): boolean =>
  Object.hasOwn(input, field) || FIELD_DEFAULTS.get(tool)?.[field] !== undefined;

const isShell = ({ tool }: ToolCall): boolean => tool === 'Bash' || tool === 'Monitor';

/** A bare file rule also decides what shell commands read. */
const isReader = (rule: Rule, call: ToolCall): boolean => isShell(call) && rule.tool === 'Read';

function textsOf({ subject }: SetRegion, call: ToolCall, anchors: Anchors): readonly string[] {
  const text = primaryOf(call) ?? '';
  if (subject === 'host') return [/^https?:\/\/([^/:?#]*)/.exec(text)?.[1] ?? ''];
  if (subject === 'path') return isShell(call) ? filesIn(anchors)(call) : [text];
  return subject === 'command' ? partsOf(call) : [text];
}

/** The files a command line touches, as far as the client looks at them. */
const filesIn = once((anchors: Anchors) =>
  once((call: ToolCall): readonly string[] =>
    commandParts(readShell(primaryOf(call) ?? ''), anchors).flatMap(({ accesses }) =>
      accesses.flatMap(({ path }) => path ?? []),
    ),
  ),
);

/** The ends of a line, with and without quotes: most rules that speak of a call speak of one of them. */
const endsOf = once((call: ToolCall): readonly string[] => {
  const command = primaryOf(call) ?? '';
  return [...new Set([command, unquoted(command)].map(folded))].flatMap(tailsOf);
});

/** Ends behind so many words are not looked at: a change that only one of them would hold is told by itself. */
const MOST_TAILS = 64;

const tailsOf = (text: string): readonly string[] => {
  const words = text.split(' ');
  return words.slice(0, MOST_TAILS).map((_, i) => words.slice(i).join(' '));
};

/**
 * Every text the client compares with rules; and every part of a command line without redirections, every end of a part (what a wrapper runs), and both with a program's base name;
 * as written and without quotes.
 */
const partsOf = once((call: ToolCall): readonly string[] => {
  const command = primaryOf(call) ?? '';
  const spaced = command.replace(/\s*(\|\||&&|[|;&])\s*/g, ' $1 ');
  const texts = [command, spaced, unquoted(command), unquoted(spaced)];
  const parts = texts
    .flatMap((text) => [text, ...text.split('|'), ...text.split(/[;|&\n]/), ...text.split(/[;|&\n(){}`]|\$\(/)])
    .map((part) => part.replace(/^[\s(]+|[\s)]+$/g, ''))
    .flatMap((part) => [part, part.replace(/\s+/g, ' ')]);
  const bare = [...parts, ...parts.map((part) => part.replace(/ ?\d?[<>].*$/, ''))];
  const ends = bare.flatMap(tailsOf);
  const compared = readShell(command).segments.flatMap((segment) =>
    [...strictCandidates(segment, true), ...allowCandidates(segment)].map(({ folded }) => folded),
  );
  return [
    ...new Set([command, ...compared, ...[...bare, ...ends].flatMap((part) => [part, part.replace(/^\S*\//, '')])]),
  ];
});
