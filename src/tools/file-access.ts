// Turns one file a command touches into whether it may be touched without asking (semantics 4.5).
import { PIPES } from '../facts/bash.ts';
import { type Context, isInside } from './context.ts';
import { isFree, readsFreely } from './own-files.ts';
import { pathRule } from './path-rules.ts';
import { isWritable } from './sandbox-folders.ts';
import type { Access } from './shell-access.ts';

export function accessFine({ kind, path, doubt }: Access, context: Context): boolean {
  if (path === null || doubt === 'dots' || doubt === 'spelling') return false;
  if (kind === 'inside') return true;
  if (kind === 'read') {
    if (doubt === null && PIPES.test(path)) return true;
    if ((isInside(path, context) || readsFreely(path, context)) && doubt !== 'slashes') return true;
    return readAllowed(path, context);
  }
  // A redirection into `~` is asked about.
  if (doubt !== null && (doubt !== 'tilde' || kind === 'redirect')) return false;
  if (isFree(path, context) || (!isInside(path, context) && isWritable(path, context))) return true;
  if (pathRule(context, 'Edit', 'allow', path) !== null) return true;
  return isInside(path, context) && (kind !== 'redirect' || context.mode === 'acceptEdits' || context.mode === 'auto');
}

const readAllowed = (path: string, context: Context): boolean => pathRule(context, 'Read', 'allow', path) !== null;
