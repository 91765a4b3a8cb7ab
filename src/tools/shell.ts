// Turns a shell command line into the Script the client sees: its simple commands at any depth, and what keeps it from being checked.
import { parse } from 'unbash';
import type { Script } from './script.ts';
import { type ReadOn, readOn } from './shell-comments.ts';
import { dropUnread } from './shell-documents.ts';
import { errorObstacles } from './shell-errors.ts';
import { itemsOf } from './shell-items.ts';
import { scriptOf, unread } from './shell-line.ts';
import { sourceObstacles } from './shell-obstacles.ts';
import { readPlain } from './shell-plain.ts';
import { isOpaque, tellsFiles, tellsVariables } from './shell-sight.ts';
import { salvage, visit } from './shell-visit.ts';
import { type Walk, walkOf } from './shell-walk.ts';

export type { Assignment, Nesting, Obstacle, Piece, Redirect, Script, Segment, Word } from './script.ts';

/** Commands longer than this are not taken apart (semantics 4.4 and 10). */
export const LONGEST = 10_000;

/**
 * Reads a command line. Never throws: what cannot be parsed has the obstacle `syntax error`. `cwd`: the directory it will run in, if that is
 * known; a `cd` there in front counts for nothing.
 */
export function readShell(source: string, cwd?: string): Script {
  return (source.length <= LONGEST ? readPlain(source) : null) ?? parseShell(source, cwd);
}

/** The same by the parser alone. */
export function parseShell(source: string, cwd?: string): Script {
  return readLine({ source, at: new Set() }, cwd);
}

function readLine({ source, at: comments }: ReadOn, cwd?: string): Script {
  if (source.length > LONGEST) return unread(source);
  const move = `cd ${cwd} && `;
  const still = source.startsWith(move) ? move.length : 0;
  const walk = walked(source, { knows: true, still, comments });
  if (walk.commented.length > 0) return readLine(readOn({ source, at: comments }, walk.commented), cwd);
  const { variables, obstacles } = walk;
  if (variables.values.size === 0 || !isOpaque(obstacles) || tellsVariables(obstacles)) return scriptOf(walk);
  // On a line that nobody can take apart nobody knows what the variables hold, but for the denies of files beside some obstacles.
  const script = scriptOf(walked(source, { knows: false, still, comments }));
  return tellsFiles(obstacles) ? { ...script, told: walk.segments } : script;
}

function walked(source: string, known: Pick<Walk, 'knows' | 'still' | 'comments'>): Walk {
  const walk = walkOf(source, known);
  sourceObstacles(source, walk.obstacles);
  const parsed = parseForgiving(source, walk);
  if (source.includes('<<')) dropUnread(parsed, source);
  walk.items = itemsOf(parsed, source);
  visit(parsed, walk, 'no');
  if (walk.variables.clashes) walk.obstacles.add('variable');
  return walk;
}

function parseForgiving(source: string, walk: Walk): ReturnType<typeof parse> {
  const first = parse(source);
  if (first.errors === undefined || first.errors.length === 0) return first;
  if (first.errors.some(({ message }) => message === 'unterminated single quote'))
    walk.obstacles.delete('quote in braces');
  const again = source.includes(';;') ? parse(source.replace(/;;/g, ' ;')) : first;
  const found = errorObstacles(again.errors ?? [], source);
  for (const obstacle of found) walk.obstacles.add(obstacle);
  if (found.includes('syntax error')) salvage(source, walk);
  return again;
}
