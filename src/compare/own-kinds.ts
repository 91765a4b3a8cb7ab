// Turns both sides' folders of the client's own files into the sets of paths that fare otherwise than what lies around them.
import type { Ruleset } from '../compile.ts';
import type { Situation } from '../decide.ts';
import { LAUNCH, SHARED, UNBLOCKED, UNWRITTEN } from '../facts/own-files.ts';
import { PROTECTED_DIRECTORIES } from '../facts/protected-paths.ts';
import { literal, type Machine, machineOf, type Pattern, REST } from '../language/machine.ts';
import { anyOf } from '../language/union.ts';
import { NOTHING } from '../language.ts';
import { contextOf } from '../tools/context.ts';
import { foldersOf } from '../tools/own-files.ts';
import type { Kind } from './kinds.ts';

/** `own`: all of the kinds. */
interface OwnKinds {
  readonly own: Machine;
  readonly kinds: readonly Kind[];
}

const lower = (path: string): Pattern => literal(path.toLowerCase());

const below = (folder: string): readonly Pattern[] => [lower(folder), [...lower(`${folder}/`), REST]];

/** Notes apart from protected files among them, what is kept of the project, what agents share, what a block leaves to the rules, what nobody writes. */
export function ownKinds(sides: readonly Ruleset[], situation: Situation): OwnKinds {
  const folders = sides.map((ruleset) => foldersOf(contextOf(ruleset, situation)));
  const noted = [...new Set(folders.flatMap((one) => one.noted))];
  const named = (names: readonly string[]): Machine =>
    machineOf(names.flatMap((name) => below(`${situation.home}/.claude/${name}`)));
  const notes = machineOf([
    ...noted.map((folder): Pattern => [...lower(`${folder}/`), REST, ...literal('.md')]),
    lower(`${situation.cwd}/${LAUNCH}`),
  ]);
  const inside = machineOf(
    noted.flatMap((folder) =>
      PROTECTED_DIRECTORIES.flatMap((name): Pattern[] => [
        [...lower(`${folder}/${name}/`), REST],
        [...lower(`${folder}/`), REST, ...literal(`/${name}/`), REST],
      ]),
    ),
  );
  const kept = machineOf(folders.flatMap((one) => [...below(one.kept), ...below(one.notes)]));
  const [shared, unblocked, unwritten] = [named(SHARED), named(UNBLOCKED), named(UNWRITTEN)];
  return {
    own: anyOf([notes, kept, shared, unblocked, unwritten]),
    kinds: [
      { all: [notes], none: inside, uniform: true },
      { all: [notes, inside], none: NOTHING, uniform: true },
      { all: [kept], none: notes, uniform: true },
      { all: [shared], none: notes, uniform: true },
      { all: [unblocked], none: NOTHING, uniform: true },
      { all: [unwritten], none: NOTHING, uniform: true },
    ],
  };
}
