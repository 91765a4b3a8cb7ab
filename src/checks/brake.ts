// Holds back a change that takes the effect of more deny rules at once than the gate configuration permits.
import type { Change, Side } from '../compare.ts';
import { shown } from '../guard.ts';
import type { Checked, CheckInput } from './check.ts';

export function brakeCheck({ policies, guard, before, after, changes }: CheckInput): Checked | null {
  const limit = guard.config.maxRemovedDenyPercent;
  const [old, now] = [denied(before), denied(after)];
  const lost = losers(changes);
  const removed = [...old].filter((rule) => !now.has(rule) && lost.has(rule));
  const percent = old.size === 0 ? 0 : (100 * removed.length) / old.size;
  if (limit >= 100 || removed.length === 0) return null;
  const summary = `${removed.length} of ${old.size} deny rules lost (${percent.toFixed(0)} percent; at most ${limit} may go at once)`;
  if (percent <= limit)
    return { check: { name: 'mass-change brake', result: 'passed', summary, details: [], paste: null }, findings: [] };
  const details = removed.slice(0, 20).map((rule) => `lost \`${rule}\``);
  return {
    check: { name: 'mass-change brake', result: 'failed', summary, details, paste: null },
    findings: [
      {
        rule: 'no-mass-change',
        severity: 'error',
        origin: { file: shown(policies, 'gate/gate.json'), pointer: '/maxRemovedDenyPercent' },
        message: summary,
        why: 'So many denies rarely go on purpose: a fragment may have been lost, renamed or emptied.',
        fix: 'Split the change, or raise `maxRemovedDenyPercent` in a change of its own first.',
        edits: [],
      },
    ],
  };
}

const denied = ({ ruleset }: Side): ReadonlySet<string> =>
  new Set(ruleset.rules.filter(({ effect }) => effect === 'deny').map(({ text }) => text));

// A deny that another rule replaces (a better spelling) is not lost: only those behind a wider or undecided change are.
const losers = (changes: readonly Change[]): ReadonlySet<string | undefined> =>
  new Set(
    changes.map((change) => {
      if (change.kind === 'unknown') return change.about.replace(/^deny /, '');
      return change.kind === 'call' && change.direction === 'wider' ? change.before.by?.text : undefined;
    }),
  );
