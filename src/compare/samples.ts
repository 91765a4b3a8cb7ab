// Turns two sides into sample calls of every class that settings decide: what nobody's rule speaks of, and what rules both sides have speak of.
import { callOf, type ToolCall } from '../call.ts';
import { listOf } from '../compile.ts';
import { machineOf } from '../language/machine.ts';
import { accepts } from '../language.ts';
import type { Anchors } from '../regions/path.ts';
import { absolute, isUnderstood } from '../tools/context.ts';
import { canonical, fillings, textsOf } from '../witness.ts';
import { callIn, type Domain, domainOf } from './domain.ts';
import { type Half, MCP } from './half.ts';
import type { Stage } from './replay.ts';
import { ruleText } from './rows.ts';

/**
 * Calls of one class, in words: `Edit` `inside the working directories`. Several, so that one is left whatever the rules name.
 * `leader`: the class that this one follows as a rule, and that speaks for it where both change.
 */
export interface Sample {
  readonly what: string;
  readonly where: string;
  readonly leader: string | null;
  readonly calls: readonly ToolCall[];
}

export function samplesOf([half, other]: readonly Half[], stage: Stage, anchors: Anchors): readonly Sample[] {
  if (!half || !other) return [];
  return [...commands(), ...files(stage, anchors), ...tools(), ...ruled(half, other, anchors)];
}

/** Commands that read by a path nobody knows, behind a change of directory or `xargs`: the client asks where any rule denies reading. */
export const astray = (): readonly Sample[] => [
  bash(
    'Bash commands that read behind cd or xargs',
    ...['cd src && cat notes.txt', 'git ls-files | xargs grep import', 'cd src && ls', 'git ls-files | xargs wc'],
    ...['cd src && tail notes.txt', 'git ls-files | xargs head', 'cd src && stat notes.txt'],
  ),
];

const lone = (what: string, ...calls: readonly ToolCall[]): Sample => ({ what, where: '', leader: null, calls });
const bash = (what: string, ...texts: readonly string[]): Sample => ({
  ...lone(what, ...texts.map((text) => callOf('Bash', text))),
  leader: what === 'Bash' ? null : 'Bash',
});
const named = (...names: readonly string[]): readonly ToolCall[] => names.map((tool) => ({ tool, input: {} }));

function commands(): readonly Sample[] {
  const monitored = ['npm run build', 'acme-tool run'].map((text) => callOf('Monitor', text));
  return [
    bash('Bash', 'npm run build', 'make', 'acme-tool run', 'zq9 run'),
    { ...lone('Monitor', ...monitored), leader: 'Bash' },
    bash(
      'Bash commands that edit files',
      ...['mkdir out', 'touch notes.txt', 'cp a.txt b.txt', 'echo x > notes.txt'],
      ...['mv a.txt b.txt', 'rm notes.txt', 'ls > notes.txt', 'rmdir out'],
    ),
    bash('Bash commands that edit protected files', 'touch .vscode/settings.json', 'mkdir .husky/zq9'),
    bash('Bash commands that only read', 'ls', 'git status', 'cat README.md', 'wc README.md', 'pwd'),
    bash(
      'Bash commands that read outside',
      ...['cat /opt/notes.txt', 'ls /opt', 'head /srv/notes.txt', 'tail /srv/notes.txt', 'stat /opt'],
    ),
    bash('Bash removals of the home or root', 'rm -rf ~', 'rm -rf /', 'bash -c "rm -rf /"', 'rm -r ~', 'rmdir /'),
    bash('Bash commands with expansions', 'echo $HOME', 'echo $(date)', 'zq9 $X'),
  ];
}

function tools(): readonly Sample[] {
  const other = { ...lone('other tools', ...named('Workflow', 'RemoteTrigger')), leader: 'mcp__*' };
  const edited = ['mkdir out', 'touch notes.txt'].map((text) => callOf('Monitor', text));
  return [
    { ...lone('Monitor commands that edit files', ...edited), leader: 'Bash commands that edit files' },
    lone('WebFetch', callOf('WebFetch', 'https://example.com/'), callOf('WebFetch', 'https://zq9.example/')),
    lone('WebSearch', callOf('WebSearch', 'weather')),
    lone('mcp__*', ...named('mcp__github__get_me', 'mcp__zq9__run')),
    other,
    lone('Agent', callOf('Agent', 'general-purpose'), callOf('Agent', 'zq9')),
    lone('Skill', callOf('Skill', 'review'), callOf('Skill', 'zq9')),
    lone('SendMessage', ...named('SendMessage')),
    lone('CronCreate', ...named('CronCreate', 'ScheduleWakeup')),
  ];
}

/** Every file tool and the one it follows as a rule. */
const FILE_TOOLS: readonly (readonly [tool: string, leader: string | null])[] = [
  ['Edit', null],
  ['Write', null],
  ['NotebookEdit', 'Edit'],
  ['Read', null],
  ['Grep', 'Read'],
  ['Glob', 'Read'],
];
const WRITERS = 3;

function files(stage: Stage, { cwd, home }: Anchors): readonly Sample[] {
  const at = (where: string, ...paths: readonly string[]): readonly Sample[] =>
    FILE_TOOLS.map(([what, leader]) => ({ what, where, leader, calls: paths.map((path) => callOf(what, path)) }));
  return [
    ...at('inside the working directories', `${cwd}/src/main.ts`, `${cwd}/zq9/notes.txt`),
    ...at('outside the working directories', `${home}/notes.txt`, '/opt/zq9/notes.txt', '/srv/zq9.txt'),
    ...at('of protected files', `${cwd}/.vscode/settings.json`, `${cwd}/.husky/pre-commit`).slice(0, WRITERS),
    ...directoriesOf(stage).flatMap((name) => {
      const root = absolute(name, cwd, home);
      return [
        ...at(`below ${name}`, `${root}/notes.txt`, `${root}/zq9/a.txt`),
        bash(`Bash commands that read below ${name}`, `cat ${root}/notes.txt`, `ls ${root}/zq9`),
        bash(`Bash commands that edit below ${name}`, `touch ${root}/notes.txt`, `mkdir ${root}/zq9`),
      ];
    }),
  ];
}

/** The additional directories of either side as written. */
function directoriesOf({ before, after }: Stage): readonly string[] {
  const all = [before, after].flatMap(({ settings }) => listOf(settings, 'additionalDirectories'));
  return [...new Set(all.filter((name): name is string => typeof name === 'string' && isUnderstood(name)))];
}

/** So many rules are shown by words of the dictionary, all others by their own: a policy may have thousands. */
const MOST_NATURAL = 40;
const EXAMPLES = 4;

/**
 * Calls of rules that both sides have: a mode or lock can change what an ask or allow rule comes to, and outside the sandbox a deny that only
 * spans commands gives way where each is approved.
 */
function ruled(half: Half, other: Half, anchors: Anchors): readonly Sample[] {
  const kept = new Set(other.ruleset.rules.map(({ effect, text }) => `${effect} ${text}`));
  const asks = half.ruleset.rules.filter(({ effect, tool }) => effect === 'ask' && tool === 'Bash').slice(0, EXAMPLES);
  const asked = asks.flatMap((rule) => textsOfRule(half, rule, anchors, true).slice(0, 1));
  return (['deny', 'ask', 'allow'] as const).flatMap((effect) =>
    half.ruleset.rules
      .filter((rule) => rule.effect === effect && kept.has(`${effect} ${rule.text}`))
      .filter(({ tool }) => effect !== 'deny' || tool === 'Bash')
      // By their text: the order of the rules means nothing, and both ways round the same one comes first.
      .sort((a, b) => (a.text < b.text ? -1 : 1))
      .map((rule, i) => {
        const texts = textsOfRule(half, rule, anchors, i < MOST_NATURAL);
        const spanned = effect === 'deny' ? [...texts.map(inside), ...asked.flatMap((text) => across(rule, text))] : [];
        return lone(`${effect} rule ${ruleText(rule)}`, ...callsOf(half, rule, [...texts, ...spanned]));
      }),
  );
}

type OneRule = Half['ruleset']['rules'][number];

/** What the subject of calls of a rule may be; an empty one where its calls have none. */
function textsOfRule(half: Half, rule: OneRule, anchors: Anchors, natural: boolean): readonly string[] {
  const region = half.region(rule);
  if (region.kind !== 'set' || region.subject === 'field') return [];
  const domain = domainOfRule(half, rule);
  const { subject } = domain;
  if (subject === null) return [''];
  const own = region.subject === subject;
  const machine = own ? machineOf(region.patterns) : domain.well;
  const wanted = { subject, machine, patterns: own ? region.patterns : [[]], anchors };
  const texts =
    natural || !own
      ? textsOf(wanted, EXAMPLES)
      : fillings(wanted).filter((text) => accepts(machine, canonical(subject, text)));
  return texts.slice(0, EXAMPLES);
}

function domainOfRule(half: Half, rule: OneRule): Domain {
  const region = half.region(rule);
  return domainOf(
    region.kind === 'set' && region.subject === 'tool' && rule.tool.startsWith('mcp__') ? MCP : rule.tool,
  );
}

const callsOf = (half: Half, rule: OneRule, texts: readonly string[]): readonly ToolCall[] =>
  texts.map((text) => callIn(domainOfRule(half, rule), text));

/** `cat * x` as `cat a | gh pr x`: a pipeline with a part that is asked. */
const across = ({ content }: OneRule, asked: string): readonly string[] =>
  content !== null && /\*./.test(content) ? [content.replace('*', () => `a | ${asked}`).replaceAll('*', '')] : [];

/** The command in a compound, which its parts alone never spell out: there only a rule that spans lines is left. */
const inside = (text: string): string => `if ${text}; then ls; fi`;
