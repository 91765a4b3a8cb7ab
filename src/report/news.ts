// Turns the findings of both versions into the question whether one is new: what a change brought, and what stood there before.
import type { Finding } from '../lint/index.ts';

/** Whether `after` holds a finding that `before` does not. Lines move and files are renamed, so places alone say nothing. */
export function newness(before: readonly Finding[], after: readonly Finding[]): (finding: Finding) => boolean {
  if (before.length === 0) return () => true;
  const [old, now] = [byWords(before), byWords(after)];
  return (finding) => {
    const known = old.get(words(finding)) ?? [];
    const isSameFile = known.some(({ origin }) => origin.file === finding.origin.file);
    return !isSameFile && (now.get(words(finding)) ?? []).length > known.length;
  };
}

function byWords(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(words(finding));
    if (group) group.push(finding);
    else groups.set(words(finding), [finding]);
  }
  return groups;
}

const words = ({ rule, message }: Finding) => `${rule}\n${message}`;
