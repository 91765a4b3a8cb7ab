// Shows which guard files (tests, gate, waivers, owners, workflows) a change adds, edits or removes, and waivers it stores for later.
import type { Touched } from '../guard.ts';
import { changeId } from '../waivers.ts';
import type { Checked, CheckInput, Files } from './check.ts';

const isGuard = (name: string): boolean => /^(gate|tests)\//.test(name);

export function guardChangeCheck(input: CheckInput): Checked | null {
  const { baseFiles, files, outside } = input;
  const names = [...new Set([...Object.keys(baseFiles), ...Object.keys(files)])].filter(isGuard).sort();
  const changed = names
    .filter((name) => baseFiles[name] !== files[name])
    .map((name): Touched => ({ name, how: how(name, baseFiles, files) }));
  const all = [...outside, ...changed];
  if (all.length === 0) return null;
  return {
    check: {
      name: 'change of guard',
      result: 'warning',
      summary: `${all.length} file${all.length === 1 ? '' : 's'} that decide what may pass; the version before the change judged this one too`,
      details: [...all.map(touched), ...stored(input)],
      paste: null,
    },
    findings: [],
  };
}

function how(name: string, before: Files, after: Files): Touched['how'] {
  if (before[name] === undefined) return 'added';
  return after[name] === undefined ? 'removed' : 'edited';
}

function touched({ name, how }: Touched): string {
  return how === 'not listed'
    ? `more files changed than GitHub lists; look for \`${name}\` yourself`
    : `${how} \`${name}\``;
}

/** Once merged, a waiver counts without any approver: one that fits nothing here would let a later change pass. */
function stored({ guard, candidate, changes }: CheckInput): readonly string[] {
  const here = new Set([...changes.map(changeId), ...guard.waivers.map(({ id }) => id)]);
  return candidate.waivers
    .filter(({ id }) => !here.has(id))
    .map(
      ({ id, owner, expires }) =>
        `waiver \`${id}\` by \`${owner}\` until ${expires} fits no change here: it would approve a later one`,
    );
}
