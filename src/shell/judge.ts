// Finds who judges a change: the guard files of the commit it starts from, the day, and which of its waivers an approver agreed to.
import { readGuard } from '../guard.ts';
import { EMPTY_FOLDER, type Folder, type Judge } from '../index.ts';
import { reasonAgainst } from './approved.ts';
import { changedFiles, touchedGuards } from './changed.ts';
import type { GitHub } from './github.ts';
import { folderAt, type Production, type World } from './production.ts';
import type { Pull } from './run.ts';

/** The judge of a pull request; a base without a policy folder has no guard yet, and the change that adds one is shown. */
export async function judgeOfPull(github: GitHub, pull: Pull, world: World, candidate: Judge['files']): Promise<Judge> {
  const folder = (await folderAt(world, pull.base, world.inside)) ?? EMPTY_FOLDER;
  const outside = touchedGuards(await changedFiles(github, pull.number));
  const sides = { base: folder.files, candidate };
  return { ...judgeOfBranch(folder), ...(await approvedWaivers(github, pull, world, sides)), outside };
}

/** Outside a pull request what is there has been merged: it judges itself, and its waivers count. */
export const judgeOfBranch = ({ files, problems }: Guarding): Judge => ({
  files,
  problems,
  today: today(),
  waivers: [],
  held: null,
  outside: [],
});

/** Without a pull request: the guard files in force judge. A production without any, such as a settings file, leaves it to the candidate's own. */
export function judgeOfProduction({ release, folder }: Production, candidate: Guarding): Judge {
  const names = [...Object.keys(folder.files), ...folder.problems.map(({ args }) => String(args['name']))];
  const guards = names.some((name) => /^(?:gate|tests)(?:\/|$)/.test(name));
  return judgeOfBranch(release !== null || guards ? folder : candidate);
}

/** A policy folder as far as it judges. */
type Guarding = Pick<Folder, 'files' | 'problems'>;

interface Sides {
  readonly base: Judge['files'];
  readonly candidate: Judge['files'];
}

/** The waivers a pull request brings, if an approver approved it, else why not; only a change that brings some makes it worth asking. */
export async function approvedWaivers(
  github: GitHub,
  pull: Pick<Pull, 'number' | 'head'>,
  { inside }: World,
  sides: Sides,
): Promise<Pick<Judge, 'waivers' | 'held'>> {
  const brought = broughtWaivers(sides, inside);
  const { approvers } = readGuard(sides.base, inside).config;
  if (brought.length === 0 || approvers.length === 0) return { waivers: [], held: null };
  const held = await reasonAgainst(github, pull, approvers);
  return { waivers: held === null ? brought : [], held };
}

/** The waivers of a candidate that its base does not have. */
export function broughtWaivers({ base, candidate }: Sides, inside: string): Judge['waivers'] {
  const known = new Set(readGuard(base, inside).waivers.map(keyOf));
  return readGuard(candidate, inside).waivers.filter((waiver) => !known.has(keyOf(waiver)));
}

/** What makes two lines one waiver: what it accepts, and until when. */
export const keyOf = ({ id, expires }: Judge['waivers'][number]): string => `${id} ${expires}`;

/** The day approvals are counted on, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);
