// Reads the assignments before a command and says whether they may change what it does (semantics 4.3, our own probes, client 2.1.330).
import type { Command } from 'unbash';
import { LOCALE_ENVIRONMENT, NUMBER_ENVIRONMENT, SAFE_ENVIRONMENT } from '../facts/bash.ts';
import type { Assignment, Word } from './script.ts';
import { readWord, type Values } from './shell-words.ts';

/** A word that sets something, as the assignment it is behind `env`. */
export function assignmentOf({ text, value, ...word }: Word): Assignment {
  const at = text.indexOf('=');
  return { name: text.slice(0, at), text, value: { ...word, text: text.slice(at + 1), value: value.slice(at + 1) } };
}

export function readAssignments({ prefix }: Command, values: Values): Assignment[] {
  return prefix.flatMap((part) =>
    part.type === 'Assignment'
      ? [{ name: part.name, text: part.text, value: part.value.type === 'Word' ? readWord(part.value, values) : null }]
      : [],
  );
}

export const isHarmless = ({ name, value }: Assignment): boolean => {
  if (value === null || !/^[\w.,:/@%+-]+$/.test(value.text)) return false;
  if (LOCALE_ENVIRONMENT.has(name)) return /^(C|POSIX|C\.UTF-?8|[a-z]{2}_[A-Z]{2}(\.[\w-]+)?)$/i.test(value.text);
  if (NUMBER_ENVIRONMENT.has(name)) return /^\d+$/.test(value.text);
  return SAFE_ENVIRONMENT.has(name);
};

/** An assignment in front that may change what a command does. */
export const hasUnsafeAssignment = ({ assignments }: { readonly assignments: readonly Assignment[] }): boolean =>
  !assignments.every(isHarmless);

/** What only reads may be given no value too. */
export const isHarmlessToReaders = (assignment: Assignment): boolean =>
  isHarmless(assignment) || (assignment.value?.text === '' && isKnown(assignment));

/** `make CI=1`: an operand in the sandbox that sets nothing that counts, whatever its value. */
export const setsHarmless = (assignment: Assignment): boolean =>
  SAFE_ENVIRONMENT.has(assignment.name) || NUMBER_ENVIRONMENT.has(assignment.name) || isHarmless(assignment);

/** `CI=1` alone sets nothing that counts. */
export function isHarmlessAlone([only, ...more]: readonly Assignment[]): boolean {
  return only !== undefined && more.length === 0 && SAFE_ENVIRONMENT.has(only.name) && /^[^$`(\\]*$/.test(only.text);
}

const isKnown = ({ name }: Assignment): boolean => SAFE_ENVIRONMENT.has(name) || LOCALE_ENVIRONMENT.has(name);
