// Turns what was given into the rules and the situation that calls are decided with.
import { compile, type Layer, type Ruleset } from '../compile.ts';
import type { Situation } from '../decide.ts';
import { type Fragment, type Origin, parse } from '../parse.ts';
import { leavesOut } from '../repair/whole.ts';
import { type Mask, masks } from '../report/mask.ts';
import { UserError } from '../shell/errors.ts';
import { readFolder } from '../shell/files.ts';
import type { Given } from './command.ts';
import { policiesOf } from './options.ts';
import { type Place, placer, startedAt } from './policy.ts';
import { situationOf } from './situation.ts';

export interface Deciding {
  readonly ruleset: Ruleset;
  readonly situation: Situation;
  readonly place: (origin: Origin) => Place;
  /** Knows the secrets of all the files that decide. */
  readonly mask: Mask;
  /** How many things of the policy the client reads otherwise than they are written, or not at all. */
  readonly dropped: number;
}

export async function decidingOf(given: Given): Promise<Deciding> {
  const situation = situationOf(given);
  const { fragments, policy, problems } = await startedAt(policiesOf(given));
  const beside = [
    ...(await fileOf(given.text('user-settings'), '--user-settings')).map((fragment) => ({
      fragment,
      scope: 'user' as const,
    })),
    ...(await fileOf(given.text('project-settings'), '--project-settings')).map((fragment) => ({
      fragment,
      scope: 'project' as const,
    })),
  ];
  const all = [...fragments, ...beside.map(({ fragment }) => fragment)];
  return {
    ruleset: compile(
      policy,
      beside.flatMap(({ fragment, scope }) => layerOf(fragment, { scope, trusted: !given.flag('untrusted') })),
    ),
    situation,
    place: placer(all),
    mask: masks(all.flatMap(({ settings }) => settings ?? [])),
    dropped: problems.length,
  };
}

async function fileOf(path: string | null, named: string): Promise<readonly Fragment[]> {
  if (path === null) return [];
  const { fragments } = await readFolder(path, { named });
  const [source] = fragments;
  if (source === undefined || fragments.length > 1)
    throw new UserError(`${path} is no single settings file. Name one file.`);
  return [parse(source)];
}

function layerOf(fragment: Fragment, from: Pick<Layer, 'scope' | 'trusted'>): readonly Layer[] {
  const { file, settings } = fragment;
  if (settings === null)
    throw new UserError(`${file} can't be loaded: the client would not read it. Repair its JSON first.`);
  const wrong = leavesOut(fragment);
  if (wrong !== undefined) {
    const { line } = placer([fragment])(wrong);
    throw new UserError(
      `${file}:${line}: the client leaves this file out whole, because of the value at ${wrong.pointer}. Repair it first.`,
    );
  }
  return [{ ...from, file, settings }];
}
