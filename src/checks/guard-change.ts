// Shows which guard files (tests, invariants, waivers, gate, owners) a change adds, edits or removes: it judges itself there.
import type { Checked, CheckInput, Files } from './check.ts';

const isGuard = (name: string): boolean => /^(gate|tests)\//.test(name);

export function guardChangeCheck({ baseFiles, files }: CheckInput): Checked | null {
  const names = [...new Set([...Object.keys(baseFiles), ...Object.keys(files)])].filter(isGuard).sort();
  const changed = names.filter((name) => baseFiles[name] !== files[name]);
  if (changed.length === 0) return null;
  return {
    check: {
      name: 'change of guard',
      result: 'warning',
      summary: `${changed.length} guard file${changed.length === 1 ? '' : 's'} changed; the version before the change judged this one too`,
      details: changed.map((name) => `${verb(name, baseFiles, files)} \`${name}\``),
      paste: null,
    },
    findings: [],
  };
}

function verb(name: string, before: Files, after: Files): string {
  if (before[name] === undefined) return 'added';
  return after[name] === undefined ? 'removed' : 'edited';
}
