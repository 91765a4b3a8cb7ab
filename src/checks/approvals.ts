// Lists which widenings somebody approved, and prints the exact line to add for each that nobody did.
import type { Change } from '../compare.ts';
import type { Approval } from '../waivers.ts';
import type { Checked, CheckInput } from './check.ts';

export function approvalsCheck({ approvals }: CheckInput): Checked | null {
  if (approvals.length === 0) return null;
  const open = approvals.filter(({ waiver }) => waiver === null);
  return {
    check: {
      name: 'approvals',
      result: open.length === 0 ? 'passed' : 'failed',
      summary: `${approvals.length - open.length} of ${approvals.length} approved`,
      details: [...open.map(wanted), ...approvals.filter(({ waiver }) => waiver !== null).map(given)],
      paste: open.length === 0 ? null : open.map(line).join(',\n'),
    },
    findings: [],
  };
}

function nameOf(change: Change): string {
  if (change.kind === 'unknown') return change.about;
  if (change.kind === 'setting') return change.pointer;
  return `${change.region}: ${change.before.effect} -> ${change.after.effect}`;
}

function wanted({ change, id, expired }: Approval): string {
  const ended = expired === null ? '' : `; the approval by \`${expired.owner}\` ended on ${expired.expires}`;
  return `\`${id}\` \`${nameOf(change)}\` needs an approval${ended}`;
}

function given({ change, id, waiver }: Approval): string {
  return `\`${id}\` \`${nameOf(change)}\` approved by \`${waiver?.owner}\` until ${waiver?.expires}: \`${waiver?.reason}\``;
}

/** One element of `waivers` in gate/waivers.json, with the blanks a person fills in. */
function line({ id }: Approval): string {
  return `{ "id": "${id}", "reason": "", "owner": "", "expires": "YYYY-MM-DD" }`;
}
