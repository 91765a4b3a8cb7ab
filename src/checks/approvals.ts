// Lists which widenings somebody approved, and prints the exact line to add for each that nobody did.
import type { Change } from '../compare.ts';
import { shown } from '../guard.ts';
import type { Approval, Held } from '../waivers.ts';
import type { Checked, CheckInput } from './check.ts';

export function approvalsCheck(input: CheckInput): Checked | null {
  const { approvals } = input;
  if (approvals.length === 0) return null;
  const open = approvals.filter(({ waiver }) => waiver === null);
  const [waiting, missing] = [
    open.filter((one) => isBrought(one, input)),
    open.filter((one) => !isBrought(one, input)),
  ];
  return {
    check: {
      name: 'approvals',
      result: open.length === 0 ? 'passed' : 'failed',
      summary: `${approvals.length - open.length} of ${approvals.length} approved`,
      details: [
        ...(open.length === 0 ? [] : [how(missing.length, input)]),
        ...(waiting.length === 0 || input.held === null ? [] : [HELD[input.held]]),
        ...missing.map(wanted),
        ...waiting.map(waits),
        ...approvals.filter(({ waiver }) => waiver !== null).map(given),
      ],
      paste: missing.length === 0 ? null : missing.map(line).join(',\n'),
    },
    findings: [],
  };
}

const HELD: Readonly<Record<Held, string>> = {
  'nobody approved': 'none of them has approved exactly the head commit',
  'approver wrote': 'who approved also wrote, committed or opened some of it, and nobody approves himself',
  'author unknown':
    'a commit has an author, committer or co-author without a known account, so nobody can be shown to be independent of it',
  'too many commits':
    'there are more commits than GitHub lists (250), so nobody can be shown to have written none of them',
  'asked again': 'who approved has been asked to review again',
  'head moved': 'a commit came after the one that was reviewed here',
};

/** Whether the change itself brings a waiver for it, which nobody who may has agreed to yet. */
function isBrought({ id }: Approval, { candidate, today }: CheckInput): boolean {
  return candidate.waivers.some((waiver) => waiver.id === id && waiver.expires >= today);
}

/** Where the lines go, and when they count: who may approve is said by the guard of the base. */
function how(missing: number, { guard, policies, isFile }: CheckInput): string {
  if (isFile)
    return `waivers lie in a policy folder: make \`${policies}\` a fragment of one, and put the lines into \`waivers\` of its \`gate/waivers.json\``;
  const file = `\`${shown(policies, 'gate/waivers.json')}\``;
  const { approvers } = guard.config;
  const review =
    approvers.length === 0
      ? ''
      : `, or when ${approvers.map((name) => `\`${name}\``).join(' or ')}, who wrote none of it, approves this pull request`;
  const put = missing === 0 ? `the waivers are in ${file}` : `put the lines into \`waivers\` of ${file}`;
  return `${put}; each counts once it is on the base${review}`;
}

function nameOf(change: Change): string {
  if (change.kind === 'unknown') return change.about;
  if (change.kind === 'setting') return change.pointer;
  return `${change.region}: ${change.before.effect} → ${change.after.effect}`;
}

/** Enough of an id to find its line. */
const short = (id: string): string => `\`${id.slice(0, 8)}\``;

function wanted({ change, id, expired }: Approval): string {
  const ended = expired === null ? '' : `; the approval by \`${expired.owner}\` ended on ${expired.expires}`;
  return `${short(id)} \`${nameOf(change)}\` needs an approval${ended}`;
}

function waits({ change, id }: Approval): string {
  return `${short(id)} \`${nameOf(change)}\` waits for approval`;
}

function given({ change, id, waiver }: Approval): string {
  return `${short(id)} \`${nameOf(change)}\` approved by \`${waiver?.owner}\` until ${waiver?.expires}: \`${waiver?.reason}\``;
}

/** One element of `waivers` in gate/waivers.json, with the blanks a person fills in. */
function line({ id }: Approval): string {
  return `{ "id": "${id}", "reason": "", "owner": "", "expires": "YYYY-MM-DD" }`;
}
