// Turns a policy and the settings beside it into the folders sandboxed commands may write, and may not.
import { listOf, objectOf, parseRule, type Rule } from '../compile.ts';
import { once } from '../once.ts';
import { absolute, type Context, type Directories } from './context.ts';
import { textsOf, valuesOf } from './scopes.ts';

/** Absolute folders in lower case: the client compares them without case. */
interface SandboxWrites {
  readonly allowed: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
}

/** Whether there is a sandbox whose commands may write an absolute path, as no deny of it says otherwise. */
export function isWritable(path: string, context: Context): boolean {
  if (!context.hasSandbox) return false;
  const { allowed, denied } = writesOf(context);
  return allowed.size > 0 && liesIn(path, allowed) && !liesIn(path, denied);
}

/**
 * To the sandbox an Edit rule is the folder it names, and so is an additional directory: of every scope, a project nobody trusts and
 * `allowManagedPermissionRulesOnly` included. `Edit(../x/**)` matches no call, but opens `../x` (our own probes, client 2.1.330).
 */
const writesOf = once((context: Context): SandboxWrites => {
  const directories = textsOf(valuesOf(context.ruleset, 'permissions', 'additionalDirectories'));
  return {
    allowed: new Set(
      [...foldersOf([...listed(context, 'allowWrite'), ...directories], context), ...edited(context, 'allow')].map(
        lower,
      ),
    ),
    denied: new Set([...foldersOf(listed(context, 'denyWrite'), context), ...edited(context, 'deny')].map(lower)),
  };
});

const lower = (path: string): string => path.toLowerCase();

function liesIn(path: string, folders: ReadonlySet<string>): boolean {
  for (let folder = lower(path); folder !== ''; folder = folder.slice(0, folder.lastIndexOf('/')))
    if (folders.has(folder)) return true;
  return folders.has('/');
}

const listed = ({ ruleset }: Context, key: string): readonly string[] =>
  textsOf(
    valuesOf(ruleset, 'sandbox', 'filesystem').map((one) => ({ ...one, value: objectOf(one.value)[key] ?? null })),
  );

/** What the Edit rules of an effect name, but for those of the command line. */
function edited({ ruleset, cwd, home }: Context, effect: 'allow' | 'deny'): readonly string[] {
  const scopes = [{ scope: 'managed' as const, settings: ruleset.settings }, ...ruleset.layers];
  return scopes.flatMap(({ scope, settings }) => {
    const texts = scope === 'cli' ? [] : listOf(settings, effect).filter((text) => typeof text === 'string');
    return texts.flatMap((text) => {
      const rule = parseRule(text, effect);
      return rule === null ? [] : editedFolders({ ...rule, scope }, { cwd, home });
    });
  });
}

/** The folder an Edit rule is to the sandbox, if it is one. */
export const editedFolders = (
  { tool, content, scope }: Pick<Rule, 'tool' | 'content' | 'scope'>,
  { cwd, home }: Directories,
): readonly string[] => {
  if (tool !== 'Edit' || content === null) return [];
  const start = scope === 'user' ? `${home}/.claude` : cwd;
  const anchored = content.replace(/^(?![~/])/, './').replace(/^\/(?!\/)/, `${start}/`);
  return foldersOf([anchored.replace(ESCAPED, '$1$2').trimEnd()], { cwd, home });
};

/** A character in brackets, or behind a backslash, is itself: `[x]` and `\x` are the folder `x`, `[xy]` and `\*` none. */
const ESCAPED = /(?<!\\)\[([^!^*?[\]\\/])\]|\\([^*?[\]])/g;

/** What holds a wildcard or bracket, but for a last `/**`, names no folder. */
const foldersOf = (texts: readonly string[], { cwd, home }: Directories): readonly string[] =>
  texts
    .filter((text) => text !== '')
    .map((text) => text.replace(/^\/\//, '/').replace(/\/\*\*$/, ''))
    .filter((text) => !/[*?[\]]/.test(text))
    .map((text) => absolute(text === '' ? '/' : text, cwd, home));
