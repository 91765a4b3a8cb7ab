// Turns an absolute path into what the client lets tools do with it because the file is its own (our own probes, client 2.1.330).
import { AGENT_NOTES, LAUNCH, SHARED, UNBLOCKED, UNWRITTEN } from '../facts/own-files.ts';
import { once } from '../once.ts';
import { type Context, isBelow, isInsideLocked } from './context.ts';
import { isProtected } from './protected.ts';

/** Where the client keeps files: `kept` what it keeps of a project (`~/.claude/projects/-home-u-proj`), `notes` where its notes on it lie, `noted` all notes. */
export interface Folders {
  readonly own: string;
  readonly kept: string;
  readonly notes: string;
  readonly noted: readonly string[];
}

export const foldersOf = once(({ cwd, home, notes: named }: Context): Folders => {
  const own = `${home}/.claude`;
  const kept = `${own}/projects/${cwd.replace(/[^A-Za-z0-9]/g, '-')}`;
  const notes = named ?? `${kept}/memory`;
  return { own, kept, notes, noted: [notes, `${own}/agent-memory`, ...AGENT_NOTES.map((name) => `${cwd}/${name}`)] };
});

const liesIn = (path: string, folder: string, names: readonly string[]): boolean =>
  isBelow(path, folder) && names.some((name) => isBelow(path, `${folder}/${name}`));

/** Whether a file is read without a rule: the project's sessions and notes always, what agents share where reading is not blocked. */
export function readsFreely(path: string, context: Context): boolean {
  const { own, kept, notes } = foldersOf(context);
  return isBelow(path, kept) || isBelow(path, notes) || (!context.blockReads.on && liesIn(path, own, SHARED));
}

/** Whether a block of reading elsewhere leaves a file to the rules. */
export const isUnblocked = (path: string, { home }: Pick<Context, 'home'>): boolean =>
  path === `${home}/.claude/CLAUDE.md` || liesIn(path, `${home}/.claude`, UNBLOCKED);

/** Whether a tool writes a file without a rule: a block of writing elsewhere holds for the notes of agents at home. */
export const writesFreely = (path: string, context: Context): boolean =>
  isFree(path, context) &&
  !(context.blockWrites.on && isBelow(path, `${context.home}/.claude/agent-memory`) && !isInsideLocked(path, context));

/** Whether a file is written without a rule: notes, and how to launch the project. */
export const isFree = (path: string, context: Context): boolean =>
  path === `${context.cwd}/${LAUNCH}` ||
  (path.endsWith('.md') &&
    foldersOf(context).noted.some((folder) => isBelow(path, folder) && !isProtectedInside(path.slice(folder.length))));

const isProtectedInside = (rest: string): boolean => rest.includes('/.claude/') || isProtected(rest);

/** Whether no tool may write a file, whatever rules and mode say. */
export const isUnwritten = (path: string, { home }: Pick<Context, 'home'>): boolean =>
  liesIn(path.toLowerCase(), `${home}/.claude`.toLowerCase(), UNWRITTEN);
