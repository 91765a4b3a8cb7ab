// Turns a path on the command line into the policy behind it, loading no more of the product than a merge needs.
import { merge, type Policy } from '../merge.ts';
import { type Fragment, locator, type Origin, type Position, type Problem, parse } from '../parse.ts';
import { repair } from '../repair.ts';
import { UserError } from '../shell/errors.ts';
import { readFolder } from '../shell/files.ts';
import { unreadOf } from '../shell/layout.ts';
import { checkHeld } from './held.ts';

/** A policy as far as a merge goes. `starts` iff the client can load every file. */
export interface Merged {
  readonly fragments: readonly Fragment[];
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  readonly starts: boolean;
  readonly place: (origin: Origin) => Place;
}

/** An origin with its line and column, both counted from 1. */
export interface Place extends Origin {
  readonly line: number;
  readonly column: number;
}

export async function mergeAt(path: string): Promise<Merged> {
  const folder = await readFolder(path);
  const fragments = folder.fragments.map((source) => repair(parse(source)));
  return {
    fragments,
    policy: merge(fragments),
    problems: [...folder.problems, ...fragments.flatMap((fragment) => fragment.problems)],
    starts: fragments.every((fragment) => fragment.settings !== null),
    place: placer(fragments),
  };
}

/** The policy at a path, refused when it holds nothing, or the client could not even start with it: then no call is ever decided. */
export async function startedAt(path: string): Promise<Merged> {
  const merged = await mergeAt(path);
  checkHeld(merged, path);
  checkRead(merged);
  const broken = merged.fragments.find((fragment) => fragment.settings === null);
  if (broken === undefined) return merged;
  const { line, column } = merged.place(broken.problems.at(-1)?.origin ?? { file: broken.file, pointer: '' });
  throw new UserError(
    `${broken.file}:${line}:${column} can't be loaded, so no client with this policy starts. Repair it first: managed-settings lint --policies ${path}`,
  );
}

/** Refuses a policy of which a client may read more than this tool does. */
export function checkRead(merged: Merged): void {
  const unread = unreadOf(merged);
  if (unread === null) return;
  throw new UserError(
    `${unread} is not read, though a client may read it, so nobody can tell what this policy does. Put a plain file there.`,
  );
}

/** Finds places in these files; each text is read once, and only when something in it is asked for. */
export function placer(fragments: readonly Pick<Fragment, 'file' | 'text'>[]): (origin: Origin) => Place {
  const texts = new Map(fragments.map((fragment) => [fragment.file, fragment.text]));
  const locators = new Map<string, (pointer: string) => Position>();
  return ({ file, pointer }) => {
    const find = locators.get(file) ?? locator(texts.get(file) ?? '');
    locators.set(file, find);
    const { line, column } = find(pointer);
    return { file, pointer, line, column };
  };
}
