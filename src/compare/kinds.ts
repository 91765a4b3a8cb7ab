// Turns a tool's texts into kinds: sets on which the client's own tables, not only the rules, decide alike.
import { DEFAULT_SITUATION } from '../decide.ts';
import { LOCALE_ENVIRONMENT, RUNS_ARGUMENTS, SAFE_ENVIRONMENT } from '../facts/bash.ts';
import { PREAPPROVED_HOSTS } from '../facts/hosts.ts';
import type { OptionTable } from '../facts/option-table.ts';
import { PROTECTED_DIRECTORIES, PROTECTED_FILES } from '../facts/protected-paths.ts';
import { ANY_ARGUMENTS, EXACT_COMMANDS, NO_GLOBS } from '../facts/readonly.ts';
import { OPTION_COMMANDS } from '../facts/readonly-options.ts';
import { except, only } from '../language/chars.ts';
import { literal, type Machine, machineOf, type Pattern, REST } from '../language/machine.ts';
import { anyOf } from '../language/union.ts';
import { accepts, NOTHING } from '../language.ts';
import { once } from '../once.ts';
import type { Domain } from './domain.ts';
import { ownKinds } from './own-kinds.ts';
import type { Stage } from './replay.ts';

/** The texts in every machine of `all` and not in `none`; `uniform` iff without rules all of them fare alike in every mode. */
export interface Kind {
  readonly all: readonly Machine[];
  readonly none: Machine;
  readonly uniform: boolean;
  /** The client's own files: a matter only where a rule names them, or changes nothing else. */
  readonly own?: boolean;
}

const wordsOf = (names: Iterable<string>): readonly Pattern[] =>
  [...new Set(names)].flatMap((name) => [literal(name), [...literal(name), 32, REST]]);

const READS = wordsOf([...ANY_ARGUMENTS, ...NO_GLOBS]);
const RUNS = wordsOf(RUNS_ARGUMENTS);
/** A command's name with every first word behind it that its option table may know: all texts that may only read, and some more. */
function withOptions(name: string, table: OptionTable): readonly Pattern[] {
  const options = [...table.flags, ...table.assignable, ...table.values, ...table.numbers, ...table.formats];
  const digits = table.digits ? [...'0123456789'].map((digit) => `-${digit}`) : [];
  const starts = new Set([...options.map((option) => option.slice(0, option.startsWith('--') ? 3 : 2)), ...digits]);
  return [
    ...(table.operands === 'any' || table.operands === 'not first'
      ? withOperands(name)
      : [literal(name), literal(`${name} --`)]),
    ...[...starts].map((start): Pattern => [...literal(`${name} ${start}`), REST]),
  ];
}

/** A command's name with a first word that is no option. */
const withOperands = (name: string): readonly Pattern[] => [
  literal(name),
  [...literal(`${name} `), { chars: except(only('-')), many: false }, REST],
  ...['-', '--'].flatMap((mark): Pattern[] => [literal(`${name} ${mark}`), [...literal(`${name} ${mark} `), REST]]),
];

/** Programs that only read, or edit files in place, with some arguments and not with others; wrappers and harmless assignments. */
const mixed = (): readonly Pattern[] => [
  ...[...OPTION_COMMANDS].flatMap(([name, table]) => withOptions(name, table)),
  ...[...EXACT_COMMANDS].map(literal),
  ...wordsOf(['docker ps', 'docker images']),
  ...wordsOf('cd date find help history ifconfig jq printf ps sed ss mkdir touch rm rmdir tee'.split(' ')),
  ...['cp', 'mv'].flatMap(withOperands),
  ...wordsOf(
    'timeout time nice nohup stdbuf command builtin noglob xargs env sudo doas bash sh zsh dash ksh awk'.split(' '),
  ),
  ...[...SAFE_ENVIRONMENT, ...LOCALE_ENVIRONMENT].map((name): Pattern => [...literal(`${name}=`), REST]),
];

interface Tables {
  readonly reading: Machine;
  readonly mixing: Machine;
  readonly kinds: readonly Kind[];
}

let tables: Tables | null = null;

/** Made when a command is first asked about: they are long. */
function commandTables(): Tables {
  if (tables !== null) return tables;
  const [reading, running, mixing] = [machineOf(READS), machineOf(RUNS), machineOf(mixed())];
  const kinds = [
    { all: [], none: anyOf([reading, running, mixing]), uniform: true },
    { all: [reading], none: mixing, uniform: true },
    { all: [running], none: mixing, uniform: true },
    { all: [mixing], none: NOTHING, uniform: false },
  ];
  tables = { reading, mixing, kinds };
  return tables;
}

/** Whether a command is one the client may run without a rule, because of what it does. */
export function mayOnlyRead(command: string): boolean {
  const { reading, mixing } = commandTables();
  return accepts(reading, command) || accepts(mixing, command);
}

/** What is asked about before every write: `PROTECTED_*` and `MANAGED` of the facts as sets. */
const PROTECTED: readonly Pattern[] = [
  ...PROTECTED_DIRECTORIES.flatMap((name): Pattern[] => [
    [REST, ...literal(`/${name}`)],
    [REST, ...literal(`/${name}/`), REST],
  ]),
  ...[...PROTECTED_FILES].map((name): Pattern => [REST, ...literal(`/${name}`)]),
  literal('/etc/claude-code/managed-settings.json'),
  literal('/etc/claude-code/managed-settings.d'),
  [...literal('/etc/claude-code/managed-settings.d/'), { chars: except(only('/')), many: true }, ...literal('.json')],
];

const GUARDED = machineOf(PROTECTED);
const PREAPPROVED = machineOf(PREAPPROVED_HOSTS.filter((entry) => !entry.includes('/')).map(literal));
const EVERY: Kind = { all: [], none: NOTHING, uniform: true };

/** The kinds of a domain's texts; together they are all of them. */
export function kindsOf({ subject }: Domain, stage: Stage): readonly Kind[] {
  if (subject === 'command') return commandTables().kinds;
  if (subject === 'path') return pathKinds(stage);
  if (subject !== 'host') return [EVERY];
  return [
    { all: [], none: PREAPPROVED, uniform: true },
    { all: [PREAPPROVED], none: NOTHING, uniform: true },
  ];
}

const pathKinds = once(({ before, after, situations, roots }: Stage): readonly Kind[] => {
  const inside = roots.map((root): Pattern => [...literal(`${root.toLowerCase().replace(/\/$/, '')}/`), REST]);
  const within = machineOf(inside);
  const { own, kinds } = ownKinds([before, after], situations[0] ?? DEFAULT_SITUATION);
  return [
    { all: [within], none: anyOf([GUARDED, own]), uniform: true },
    { all: [], none: anyOf([GUARDED, within, own]), uniform: true },
    { all: [GUARDED, within], none: own, uniform: true },
    { all: [GUARDED], none: anyOf([within, own]), uniform: true },
    ...kinds.map((kind) => ({ ...kind, own: true })),
  ];
});
