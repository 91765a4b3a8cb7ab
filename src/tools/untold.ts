// Turns one simple command into whether it sets something behind which the client reads no further: no file of the line is seen then (our own probes, client 2.1.330).
import { INTEGER_ENVIRONMENT } from '../facts/bash.ts';
import { isShells } from './assignments.ts';
import { builtinCall, isReadApart, namesHome } from './builtin-gates.ts';
import type { Assignment, Segment } from './script.ts';
import { declares } from './shell-words.ts';
import { runAt } from './wrappers.ts';

/** `A=1 B=2`, `PATH=a`, `A=~ ls`, `A[1]=2 ls`, `unset PATH`, `export A=~`, `declare -i A`. */
export function setsUntold(segment: Segment): boolean {
  if (!segment.known) return false;
  const { words, assignments } = segment;
  if (setsHome(segment) || assignments.some((one) => isEvaluated(one) || isArray(one))) return true;
  if (words.length === 0)
    return (
      assignments.length > 1 ||
      assignments.some(({ name }) => name !== 'PS4' && !INTEGER_ENVIRONMENT.has(name) && isShells(name))
    );
  const call = builtinCall(segment, runAt(segment));
  if (isReadApart(call)) return true;
  const takesList = declares([{ value: call.name }]) && call.rest.some(({ text }) => /^\w+\+?=\(/.test(text));
  return takesList || (TYPES.test(call.name) && call.rest.some(({ value }) => /^-\w*[naAi]/.test(value)));
}

/** With an option they make a value something else than text. */
const TYPES = /^(?:declare|typeset|local)$/;

/** `CI=~ make`: a `~` anywhere in what is set for a command. */
export const setsHome = ({ assignments }: Pick<Segment, 'assignments'>): boolean => assignments.some(namesHome);

/** What is set changes how words are split, or is no number where the shell evaluates it. */
export const isEvaluated = ({ name, value }: Assignment): boolean =>
  name === 'IFS' || (INTEGER_ENVIRONMENT.has(name) && !/^\d+$/.test(value?.text ?? ''));

const isArray = ({ value, text }: Assignment): boolean => value === null || /^\w+\[/.test(text);
