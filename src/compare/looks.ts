// Turns changed rules into calls that show what the search by rule does not: behind wrappers, on files, in disguise.
import { callOf, type ToolCall } from '../call.ts';
import type { Rule } from '../compile.ts';
import { PREAPPROVED_HOSTS } from '../facts/hosts.ts';
import { accepts } from '../language.ts';
import type { Anchors } from '../regions/path.ts';
import { machineIn, type Region, type SetRegion } from '../regions.ts';
import { commandsOf } from '../tools/bash-exact.ts';
import { canonical, textsOf } from '../witness.ts';
import { outcomeIn, type Stage } from './replay.ts';

/** A call near a changed rule. */
export interface Look {
  readonly rule: Rule;
  readonly call: ToolCall;
}

/** The spellings of each rule. */
export function looksOf(regions: readonly Region[], stage: Stage, anchors: Anchors): readonly (readonly Look[])[] {
  const heads: Heads = { programs: [...new Set([...WRAPPERS, ...allowedHeads(stage)])], files: fileCommands(stage) };
  const bare = [stage.before, stage.after].some(({ rules }) => rules.some(isBareBash));
  const lines = linesAllowed(stage);
  return regions.map((region) =>
    [...spellings(region, heads, anchors), ...(bare ? behind(region, anchors) : []), ...around(region, lines)].map(
      (call) => ({
        rule: region.rule,
        call,
      }),
    ),
  );
}

/** More lines of several commands are not looked at. */
const MOST_LINES = 500;

type Line = NonNullable<ReturnType<typeof commandsOf>>;

/** The lines of several commands that allow rules are. */
const linesAllowed = ({ before, after }: Stage): readonly Line[] =>
  [...before.rules, ...after.rules]
    .flatMap((rule) => (rule.tool === 'Bash' && rule.effect === 'allow' ? (commandsOf(rule) ?? []) : []))
    .slice(0, MOST_LINES);

/**
 * Such a line is asked about while one of its commands alone needs somebody, and allowed once two do; behind a wrapper an exact ask holds (bash.ts):
 * who approves one of its commands counts.
 */
function around(region: Region, lines: readonly Line[]): readonly ToolCall[] {
  if (region.kind !== 'set' || lines.length === 0) return [];
  const near =
    region.subject === 'command'
      ? lines.filter(({ commands }) => commands.some((text) => accepts(machineIn(region), canonical('command', text))))
      : lines.filter(() => region.subject === 'path');
  return prefixed(
    ['', 'timeout 5 '],
    near.map(({ line }) => line),
  );
}

const isBareBash = ({ tool, effect, content }: Rule): boolean =>
  tool === 'Bash' && effect === 'allow' && content === null;

/** `npm test &`, `cat a &`: beside a bare `Bash` the client asks about what another allow rule covers, too, and runs the rest. */
function behind(region: Region, anchors: Anchors): readonly ToolCall[] {
  if (region.kind !== 'set' || region.rule.effect !== 'allow') return [];
  const head = { command: '', path: 'cat ' }[region.subject as string];
  return head === undefined ? [] : texts(region, anchors).map((text) => callOf('Bash', `${head}${text} &`));
}

/** Hosts of which the client fetches some pages without a rule, and one of these. */
const PATHS_FETCHED = PREAPPROVED_HOSTS.filter((entry) => entry.includes('/')).map(
  (entry) => [entry.replace(/\/.*$/, ''), `https://${entry}/start`] as const,
);

const EXAMPLES = 6;
const WRAPPERS = ['', 'nice ', 'xargs ', './'];
/** What reads and writes files, and of each so many are tried. */
const FILE_COMMANDS = [
  ['cat ', 'ls ', 'tail ', 'wc ', 'stat '],
  ['touch ', 'echo x > ', 'mkdir ', 'tee '],
];
const MOST_COMMANDS = 2;

/** What is tried before a rule's own texts, and before its paths. */
interface Heads {
  readonly programs: readonly string[];
  readonly files: readonly string[];
}

/** Commands that no rule on them decides, or the first: what a path rule changes shows only behind these. */
function fileCommands(stage: Stage): readonly string[] {
  const isFree = (head: string): boolean =>
    stage.situations.slice(0, 1).every((situation) => {
      const { before, after } = outcomeIn(stage, callOf('Bash', `${head}zq9.txt`), situation);
      return before.by?.tool !== 'Bash' && after.by?.tool !== 'Bash';
    });
  return FILE_COMMANDS.flatMap((some) => [...some.filter(isFree), ...some].slice(0, MOST_COMMANDS));
}

/** Their bare rules reach a name that may stand for another file, too: no rule on paths does. */
const FILE_TOOLS = new Set(['Read', 'Edit', 'Write']);
/** Characters that a shell would not take as they are. */
const SHELL = /[\s$`"'\\|&;<>(){}*?[\]!#~]/;

/** So many allow rules on what runs a command are looked behind. */
const MOST_HEADS = 6;

/** What allow rules let stand before a command, `nohup `, `A=1 ` or a folder: a deny or ask looks behind it, and there alone it may matter. */
function allowedHeads({ before, after }: Stage): readonly string[] {
  const contents = [before, after].flatMap(({ rules }) =>
    rules.flatMap(({ tool, effect, content }) => (tool === 'Bash' && effect === 'allow' && content ? [content] : [])),
  );
  return [...new Set(contents.flatMap((content) => headOf(content) ?? []))].slice(0, MOST_HEADS);
}

function headOf(content: string): string | null {
  const front = FRONT.exec(content)?.[1];
  if (front === undefined) return FOLDER.exec(content)?.[0] ?? null;
  return front === 'timeout' ? 'timeout 5 ' : `${front} `;
}

const FRONT =
  /^((?:sudo|doas|env|nohup|nice|time|timeout|stdbuf|command|builtin|noglob|xargs|\w+=\S*)(?: [^*]*[^*\s])?)(?::| )\*/;

/** `/usr/bin/` of a rule `/usr/bin/git *`. */
const FOLDER = /^[\w./~-]*\/(?=\w)/;

/** Shell commands that a changed rule reaches although it is no rule of theirs, or although its own text does not show them. */
function spellings(region: Region, heads: Heads, anchors: Anchors): readonly ToolCall[] {
  if (region.kind !== 'set' || region.negative) return [];
  if (region.subject === 'command') {
    const plain = texts(region, anchors);
    return [
      ...prefixed(region.rule.effect === 'allow' ? WRAPPERS : heads.programs, plain),
      ...disguised(region.rule, plain).map((text) => callOf('Bash', text)),
    ];
  }
  if (region.subject === 'path')
    return prefixed(
      heads.files,
      texts(region, anchors).filter((text) => !SHELL.test(text)),
    );
  if (region.subject === 'host')
    return PATHS_FETCHED.filter(([host]) => accepts(machineIn(region), host)).map(([, url]) => callOf('WebFetch', url));
  if (region.subject === 'tool' && FILE_TOOLS.has(region.rule.tool))
    return [
      callOf(region.rule.tool, `${anchors.cwd}/notes~1`),
      ...prefixed(heads.files, ['/etc/passwd', '../notes.txt', `${anchors.home}/notes.txt`, 'out.txt']),
    ];
  return [];
}

/** A deny or ask decides what another command stands beside, a deny what a shell is handed; a rule on several commands parts of longer lines, one with a last blank or `$` odd words. */
const disguised = ({ effect, content }: Rule, plain: readonly string[]): readonly string[] => [
  ...(content?.endsWith(' ') ? [`${content}''`] : []),
  ...plain.filter((text) => text.includes('$')).map((text) => text.replace(/\$\w+/g, "'$&'")),
  ...(effect === 'allow' ? [] : plain.slice(0, 1).map((text) => `zq9 run; ${text}`)),
  ...(effect === 'deny' ? plain.filter((text) => !text.includes("'")).map((text) => `bash -c '${text}'`) : []),
  ...plain.filter((text) => SEVERAL.test(text)).flatMap((text) => [`${text} | head`, `ls | ${text}`]),
];

const SEVERAL = /[;&|\n]/;

export function texts(region: SetRegion, anchors: Anchors): readonly string[] {
  const { subject, patterns } = region;
  return textsOf({ subject, patterns, anchors, machine: machineIn(region) }, EXAMPLES);
}

const prefixed = (heads: readonly string[], all: readonly string[]): readonly ToolCall[] =>
  heads.flatMap((head) => all.map((text) => callOf('Bash', `${head}${text}`)));
