// Turns what parse, repair and compile noted into findings, in the words of facts/problems.ts.
import type { Problem } from '../parse.ts';
import type { Edit, Finding } from './types.ts';

export function problemFindings(problems: readonly Problem[]): readonly Finding[] {
  return problems.map((problem) => {
    const { code, origin } = problem;
    return { rule: code, origin, severity: 'error', message: code, why: '', fix: '', edits: editsOf(problem) };
  });
}

// Only what cannot be meant otherwise: a null does nothing where it stands.
const editsOf = ({ code, origin }: Problem): readonly Edit[] =>
  code === 'null-value' ? [{ ...origin, value: undefined }] : [];
