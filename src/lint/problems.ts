// Turns what parse, repair, compile and the reader of the folder noted into findings, in the words of facts/problems.ts.
import { valueAt } from '../direction/delta.ts';
import { FAILS, NO_WORDS, PROBLEMS, type Words } from '../facts/problems.ts';
import { plainAbove } from '../facts/settings.ts';
import { isList, isObject, type Json, type Problem, steps } from '../parse.ts';
import type { Edit, Finding, LintInput, Severity } from './types.ts';

/** The codes that have a rule of their own in this row: they are not told twice. */
const TOLD_BY_RULES = /^channel-/;

export function problemFindings(input: LintInput): readonly Finding[] {
  const known = input.problems.filter(({ code }) => !TOLD_BY_RULES.test(code));
  // Repair says why it skips a rule or rewrites a null; compile and parse only say that there is one.
  const told = new Set(known.filter(({ code }) => code === 'rule-invalid' || code === 'value-as-text').map(placeOf));
  const once = known.filter((problem) => !VAGUE.has(problem.code) || !told.has(placeOf(problem)));
  return once.map((problem) => findingOf(problem, input));
}

const VAGUE = new Set(['rule-rejected', 'null-value']);

const placeOf = ({ origin }: Problem) => `${origin.file} ${origin.pointer}`;

function findingOf(problem: Problem, input: LintInput): Finding {
  const { code, origin } = problem;
  const words = wordsOf(code);
  const fails = FAILS[String(problem.args['fails'] ?? '')];
  return {
    rule: code,
    severity: problem.code === 'null-value' && undoes(problem, input) ? 'error' : severityOf(problem, words),
    origin,
    message: messageOf(problem),
    why: fails === undefined ? words.why : `${words.why} ${fails}`,
    fix: words.fix,
    edits: editsOf(problem),
  };
}

// A null over the value of an earlier fragment was meant to delete it.
function undoes({ origin }: Problem, { fragments }: LintInput): boolean {
  const own = fragments.findIndex(({ file }) => file === origin.file);
  const key = steps(origin.pointer).join('.');
  return fragments.slice(0, own).some(({ settings }) => settings !== null && valueAt(settings, key) !== undefined);
}

function severityOf({ code, origin, args }: Problem, { severity }: Words): Severity {
  if (code === 'encoding' && args['encoding'] === 'not valid UTF-8') return 'error';
  if (code === 'value-as-text' && !['number', 'boolean'].includes(String(args['kind']))) return 'error';
  // A key without meaning for security that vanishes is no lost control.
  if (code.startsWith('value-') && severity === 'error' && plainAbove(origin.pointer) !== undefined) return 'warning';
  if (typeof severity === 'string') return severity;
  const fails = args['fails'];
  return fails === 'open' || fails === 'closed' ? severity[fails] : severity.neither;
}

const wordsOf = (code: string): Words => (Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined) ?? NO_WORDS;

/** What is wrong, without saying where. */
export const titleOf = ({ code, args }: Problem): string =>
  wordsOf(code).title.replace(/\{(\w+)\}/g, (_, name: string) =>
    told(Object.hasOwn(args, name) ? (args[name] ?? null) : null),
  );

function messageOf(problem: Problem): string {
  const { origin, args } = problem;
  const sentence = titleOf(problem);
  const key = steps(origin.pointer).join('.');
  const cause = typeof args['cause'] === 'string' ? ` (because of \`${steps(args['cause']).join('.')}\`)` : '';
  return key === '' ? sentence : `\`${key}\`: ${sentence}${cause}`;
}

const told = (value: Json): string => {
  if (isList(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (isObject(value)) return 'every lock inside it';
  return String(value);
};

// Only what cannot be meant otherwise: a null does nothing where it stands.
const editsOf = ({ code, origin }: Problem): readonly Edit[] =>
  code === 'null-value' && !origin.pointer.startsWith('/env/') ? [{ ...origin, value: undefined }] : [];
