// Turns what parse, repair, compile and the reader of the folder noted into findings, in the words of facts/problems.ts.
import { FAILS, NO_WORDS, PROBLEMS, type Words } from '../facts/problems.ts';
import { plainAbove } from '../facts/settings.ts';
import { isList, isObject, type Json, type Problem, steps } from '../parse.ts';
import type { Edit, Finding, Severity } from './types.ts';

/** The codes that have a rule of their own in this row: they are not told twice. */
const TOLD_BY_RULES = /^channel-/;

export function problemFindings(problems: readonly Problem[]): readonly Finding[] {
  const known = problems.filter(({ code }) => !TOLD_BY_RULES.test(code));
  const repaired = new Set(known.filter(({ code }) => code === 'rule-invalid').map(placeOf));
  // Repair says why it skips a rule; compile only says that it did.
  return known.filter((problem) => problem.code !== 'rule-rejected' || !repaired.has(placeOf(problem))).map(findingOf);
}

const placeOf = ({ origin }: Problem) => `${origin.file} ${origin.pointer}`;

function findingOf(problem: Problem): Finding {
  const { code, origin } = problem;
  const words = Object.hasOwn(PROBLEMS, code) ? (PROBLEMS[code] ?? NO_WORDS) : NO_WORDS;
  const fails = FAILS[String(problem.args['fails'] ?? '')];
  return {
    rule: code,
    severity: severityOf(problem, words),
    origin,
    message: messageOf(problem, words),
    why: fails === undefined ? words.why : `${words.why} ${fails}`,
    fix: words.fix,
    edits: editsOf(problem),
  };
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

function messageOf({ origin, args }: Problem, { title }: Words): string {
  const sentence = title.replace(/\{(\w+)\}/g, (_, name: string) =>
    told(Object.hasOwn(args, name) ? (args[name] ?? null) : null),
  );
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
