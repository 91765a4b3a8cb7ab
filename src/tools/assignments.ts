// Reads the assignments before a command and says whether they may change what it does (semantics 4.3, our own probes, client 2.1.330).
import type { Command } from 'unbash';
import {
  LOCALE_ENVIRONMENT,
  NUMBER_ENVIRONMENT,
  SAFE_ENVIRONMENT,
  SHELL_ENVIRONMENT,
  SHELL_ENVIRONMENT_FAMILIES,
} from '../facts/bash.ts';
import { fits, isHarmlessText, LEADS } from './environment.ts';
import type { Assignment, Word } from './script.ts';
import type { Values } from './shell-filled.ts';
import { readValue } from './shell-words.ts';

/** A word that sets something, as the assignment it is behind `env`. */
export function assignmentOf({ text, value, ...word }: Word): Assignment {
  const at = text.indexOf('=');
  return { name: text.slice(0, at), text, value: { ...word, text: text.slice(at + 1), value: value.slice(at + 1) } };
}

export function readAssignments({ prefix }: Command, values: Values): Assignment[] {
  return prefix.flatMap((part) =>
    part.type === 'Assignment'
      ? [
          {
            name: part.name,
            text: part.text,
            value: part.value.type === 'Word' ? readValue(part.value, values) : null,
          },
        ]
      : [],
  );
}

export const isHarmless = ({ name, value }: Assignment): boolean => value !== null && isHarmlessText(name, value.text);

/** An assignment in front that may change what a command does. */
export const hasUnsafeAssignment = ({ assignments }: { readonly assignments: readonly Assignment[] }): boolean =>
  !assignments.every(isHarmless);

/** What only reads may be given any text, or none. */
export const isHarmlessToReaders = (assignment: Assignment): boolean =>
  isHarmless(assignment) || isPlainText(assignment);

function isPlainText({ name, value }: Assignment): boolean {
  if (value === null || value.dynamic || value.filled || !isKnown({ name }) || /^=|[~$`*?[]/.test(value.text))
    return false;
  if (value.value === '')
    return !/^LC_(?:ALL|CTYPE)$/.test(name) && (!NUMBER_ENVIRONMENT.has(name) || value.text === '');
  return !LEADS.test(value.value) && fits(name, value.value);
}

/** `make CI=1`: an operand in the sandbox that sets nothing that counts, whatever its value. */
export const setsHarmless = (assignment: Assignment): boolean =>
  SAFE_ENVIRONMENT.has(assignment.name) || NUMBER_ENVIRONMENT.has(assignment.name) || isHarmless(assignment);

/** `CI=1` alone sets nothing that counts. */
export function isHarmlessAlone([only, ...more]: readonly Assignment[]): boolean {
  if (only === undefined || only.value === null || more.length > 0 || /^(?:LANGUAGE|LC_TIME)$/.test(only.name))
    return false;
  return SAFE_ENVIRONMENT.has(only.name) && !/~|^\w+\+?==/.test(only.text);
}

/** A variable of the shell itself. */
export const isShells = (name: string): boolean => SHELL_ENVIRONMENT.has(name) || SHELL_ENVIRONMENT_FAMILIES.test(name);

/** A variable that counts for nothing, set by a builtin. */
export const isIdle = (name: string): boolean => SAFE_ENVIRONMENT.has(name) && !SHELL_ENVIRONMENT.has(name);

export const isKnown = ({ name }: Pick<Assignment, 'name'>): boolean =>
  SAFE_ENVIRONMENT.has(name) || LOCALE_ENVIRONMENT.has(name);
