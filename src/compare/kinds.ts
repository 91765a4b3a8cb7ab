// Turns a tool's texts into kinds: sets on which the client's own tables, not only the rules, decide alike.
import { RUNS_ARGUMENTS } from '../facts/bash.ts';
import { PREAPPROVED_HOSTS } from '../facts/hosts.ts';
import { PROTECTED_DIRECTORIES, PROTECTED_FILES } from '../facts/protected-paths.ts';
import { ANY_ARGUMENTS, EXACT_COMMANDS, NO_GLOBS } from '../facts/readonly.ts';
import { OPTION_COMMANDS } from '../facts/readonly-options.ts';
import { except, only } from '../language/chars.ts';
import { literal, type Machine, machineOf, type Pattern, REST } from '../language/machine.ts';
import { anyOf } from '../language/union.ts';
import { accepts, NOTHING } from '../language.ts';
import type { Domain } from './domain.ts';

/** The texts in every machine of `all` and not in `none`; `uniform` iff without rules all of them fare alike in every mode. */
export interface Kind {
  readonly all: readonly Machine[];
  readonly none: Machine;
  readonly uniform: boolean;
}

const wordsOf = (names: Iterable<string>): readonly Pattern[] =>
  [...new Set(names)].flatMap((name) => [literal(name), [...literal(name), 32, REST]]);

const READS = wordsOf([...ANY_ARGUMENTS, ...NO_GLOBS]);
const RUNS = wordsOf(RUNS_ARGUMENTS);
/** Programs that only read, or edit files in place, with some arguments and not with others; wrappers and assignments. */
const MIXED: readonly Pattern[] = [
  ...wordsOf([...OPTION_COMMANDS.keys(), ...EXACT_COMMANDS, 'docker ps', 'docker images']),
  ...wordsOf('cd date find history ifconfig jq printf ps sed mkdir touch rm rmdir mv cp tee'.split(' ')),
  ...wordsOf(
    'timeout time nice nohup stdbuf command builtin noglob xargs env sudo doas bash sh zsh dash ksh awk'.split(' '),
  ),
  [{ chars: except(only(' ')), many: true }, 61, REST],
];

const [READING, RUNNING, MIXING] = [machineOf(READS), machineOf(RUNS), machineOf(MIXED)];

/** Whether a command is one the client may run without a rule, because of what it does. */
export const mayOnlyRead = (command: string): boolean => accepts(READING, command) || accepts(MIXING, command);

const COMMANDS: readonly Kind[] = [
  { all: [], none: anyOf([READING, RUNNING, MIXING]), uniform: true },
  { all: [READING], none: MIXING, uniform: true },
  { all: [RUNNING], none: MIXING, uniform: true },
  { all: [MIXING], none: NOTHING, uniform: false },
];

const PROTECTED: readonly Pattern[] = [
  ...PROTECTED_DIRECTORIES.flatMap((name): Pattern[] => [
    [REST, ...literal(`/${name}`)],
    [REST, ...literal(`/${name}/`), REST],
  ]),
  ...[...PROTECTED_FILES].map((name): Pattern => [REST, ...literal(`/${name}`)]),
];

const GUARDED = machineOf(PROTECTED);
const PREAPPROVED = machineOf(PREAPPROVED_HOSTS.filter((entry) => !entry.includes('/')).map(literal));
const EVERY: Kind = { all: [], none: NOTHING, uniform: true };

/** The kinds of a domain's texts; together they are all of them. `roots` are the working directories of both sides. */
export function kindsOf({ subject }: Domain, roots: readonly string[]): readonly Kind[] {
  if (subject === 'command') return COMMANDS;
  if (subject === 'path') return pathKinds(roots);
  if (subject !== 'host') return [EVERY];
  return [
    { all: [], none: PREAPPROVED, uniform: true },
    { all: [PREAPPROVED], none: NOTHING, uniform: true },
  ];
}

function pathKinds(roots: readonly string[]): readonly Kind[] {
  const inside = roots.map((root): Pattern => [...literal(`${root.toLowerCase().replace(/\/$/, '')}/`), REST]);
  const within = machineOf(inside);
  return [
    { all: [within], none: GUARDED, uniform: true },
    { all: [], none: anyOf([GUARDED, within]), uniform: true },
    { all: [GUARDED, within], none: NOTHING, uniform: true },
    { all: [GUARDED], none: within, uniform: true },
  ];
}
