// Shows which calls a change opens only to who allows them himself: without bypass mode nothing else runs unasked what managed rules ask about.
import { shortCall } from '../call.ts';
import { type CallChange, compare, type Side } from '../compare.ts';
import { compile, type Layer, listOf } from '../compile.ts';
import type { Situation } from '../decide.ts';
import { contextOf } from '../tools/context.ts';
import type { Checked, CheckInput } from './check.ts';

const TOOLS = ['Bash', 'Read', 'Edit', 'Write', 'NotebookEdit', 'WebFetch', 'WebSearch', 'Agent', 'PowerShell'];

/** So many regions are listed. */
const MOST_LISTED = 10;

export function userRulesCheck({ before, after, changes, situation }: CheckInput): Checked | null {
  if ([before, after].some((side) => bypasses(side, situation) || isClosed(side))) return null;
  const known = new Set(changes.flatMap((change) => (isWider(change) ? [change.region] : [])));
  const allows = allowing([before, after]);
  const opened = compare(beside(before, allows), beside(after, allows), situation).filter(isWider).filter(wasHeld);
  const fresh = new Map(opened.flatMap((one) => (known.has(one.region) ? [] : [[one.region, one.witness] as const])));
  if (fresh.size === 0) return null;
  const more = fresh.size > MOST_LISTED ? [`and ${fresh.size - MOST_LISTED} more`] : [];
  const lines = [...fresh].slice(0, MOST_LISTED).map(([region, call]) => `\`${region}\`: \`${shortCall(call)}\``);
  return {
    check: {
      name: 'rules of users',
      result: 'warning',
      summary:
        "with a user's own allow rules calls run that were asked about or refused; allowManagedPermissionRulesOnly keeps such rules out",
      details: [...lines, ...more],
      paste: null,
    },
    findings: [],
  };
}

/** In bypass mode what nobody asks about runs anyway, and the comparison shows it. */
const bypasses = ({ ruleset }: Side, situation: Situation): boolean =>
  contextOf(ruleset, { ...situation, mode: 'bypassPermissions' }).mode === 'bypassPermissions';

/** Nobody but the managed settings makes rules. */
const isClosed = ({ policy }: Side): boolean => policy.settings['allowManagedPermissionRulesOnly'] === true;

const isWider = (change: { readonly kind: string }): change is CallChange =>
  change.kind === 'call' && (change as CallChange).direction === 'wider';

/** A deny or ask rule held it before. */
const wasHeld = ({ before: { by } }: CallChange): boolean => by !== null && by.effect !== 'allow';

/** A user who allows everything that rules speak of. */
function allowing(sides: readonly Side[]): Layer {
  const texts = sides.flatMap(({ policy }) => ['deny', 'ask'].flatMap((effect) => listOf(policy.settings, effect)));
  const servers = texts.flatMap((text) => /^mcp__[^_*]+(?:_[^_*]+)*(?=__|$)/.exec(String(text))?.[0] ?? []);
  const allow = [...TOOLS, ...new Set(servers)];
  return { scope: 'user', file: '', trusted: true, settings: { permissions: { allow } } };
}

const beside = ({ policy, ruleset }: Side, layer: Layer): Side => ({
  policy,
  ruleset: compile(policy, [...ruleset.layers, layer]),
});
