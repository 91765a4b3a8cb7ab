// Shows that a change adds, edits or removes the managed CLAUDE.md: its text is delivered, and what it makes of an agent nobody can prove.
import type { Checked, CheckInput } from './check.ts';

const NAME = 'CLAUDE.md';

export function instructionsCheck({ instructions: { before, after } }: CheckInput): Checked | null {
  if (before === after) return null;
  const how = before === undefined ? 'added' : after === undefined ? 'removed' : 'edited';
  return {
    check: {
      name: 'instructions',
      result: 'warning',
      summary: `${NAME} is ${how}: every agent of the fleet is told what it says, and only a person can judge that`,
      details: [],
      paste: null,
    },
    findings: [],
  };
}
