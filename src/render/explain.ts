// Turns an Explanation into text for a terminal: the decision first, then the commands, the rules, and what comes without them.
import { styleText } from 'node:util';
import type { Decision } from '../decide.ts';
import type { ConsideredRule, ExplainedPart, Explanation } from '../explain.ts';
import type { Origin } from '../parse.ts';
import { line } from './escape.ts';

export interface ExplainOptions {
  readonly colour: boolean;
  /** `file:line` of an origin. */
  readonly place: (origin: Origin) => string;
}

const COLOURS = { allow: 'green', ask: 'yellow', deny: 'red' } as const;
/** Rules that do not match are counted, not listed, beyond this number. */
const MOST_UNMATCHED = 10;

export function explanationText(explanation: Explanation, options: ExplainOptions): string {
  const { call, mode, decision, parts, obstacles } = explanation;
  const input = Object.values(call.input).find((value) => typeof value === 'string') ?? '';
  const blocks = [
    `${line(call.tool)}(${line(String(input))}) in mode ${mode}: ${verdict(decision, options)}`,
    obstacles.length > 0 ? `The client cannot check it before it runs: ${obstacles.join(', ')}.` : '',
    parts.length > 0
      ? block(
          'Commands',
          parts.map((part) => partLine(part, options)),
        )
      : '',
    rulesBlock(explanation.considered, options),
    withoutBlock(explanation, options),
  ];
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
}

const block = (title: string, lines: readonly string[]): string =>
  [`${title}:`, ...lines.map((text) => `  ${text}`)].join('\n');

/** `deny, by Bash(curl *) at policies/20-security.json:7`. */
function verdict(decision: Decision, options: ExplainOptions): string {
  const { colour } = options;
  const effect = colour
    ? styleText(['bold', COLOURS[decision.effect]], decision.effect, { validateStream: false })
    : decision.effect;
  return `${effect}, ${author(decision, options)}`;
}

const AUTHORS: Readonly<Record<Exclude<Decision['source'], 'rule' | 'setting'>, string>> = {
  mode: 'because of the mode',
  builtin: 'built into the client',
  classifier: "left to auto mode's classifier",
  unanalysable: 'because the client cannot analyse it',
};

/** What the client itself saw in the call. */
const CHECKS: Readonly<Record<NonNullable<Decision['check']>, string>> = {
  'critical removal': 'it removes a home, the working directory or a folder near the root',
  'may be misread': 'it may not be read as the shell reads it',
  'removal in a script': 'the script it gives a shell removes what is denied',
  'protected file': 'it writes a file the client always asks about',
  credentials: "it touches the client's own credentials",
  'own file': 'the file is one of the client itself',
  'odd name': 'its path may stand for another file',
  'only reads': 'it only reads',
  'known site': 'the client knows the site',
  'harmless tool': 'the client never asks about this tool',
};

function author({ source, by, origin, check }: Decision, { place }: ExplainOptions): string {
  const at = origin === null ? '' : ` at ${line(place(origin))}`;
  if (check !== null) return `${AUTHORS[source === 'classifier' ? source : 'builtin']}: ${CHECKS[check]}`;
  if (source === 'rule') return `by ${line(by?.text ?? 'a rule')}${at}`;
  return source === 'setting' ? `by a setting${at}` : `${AUTHORS[source]}${at}`;
}

function partLine(part: ExplainedPart, options: ExplainOptions): string {
  const others = part.strict.filter((text) => text !== part.text).slice(0, 4);
  const also = others.length === 0 ? '' : `\n      also read as: ${others.map((text) => line(text)).join(' · ')}`;
  return `${line(part.text)}${part.nested ? ' (nested)' : ''}: ${verdict(part.decision, options)}${also}`;
}

function rulesBlock(considered: readonly ConsideredRule[], { place }: ExplainOptions): string {
  if (considered.length === 0) return 'No rule of the policy is about this tool.';
  const shown = considered.filter(({ outcome }) => outcome !== 'does not match');
  const unmatched = considered.filter(({ outcome }) => outcome === 'does not match');
  const row = ({ rule, outcome }: ConsideredRule): string =>
    `${rule.effect} ${line(rule.text)} (${line(place(rule.origin))}): ${outcome}`;
  const rest = unmatched.length - MOST_UNMATCHED;
  return block('Rules considered', [
    ...shown.map(row),
    ...unmatched.slice(0, MOST_UNMATCHED).map(row),
    ...(rest > 0 ? [`and ${rest} more that do not match`] : []),
  ]);
}

function withoutBlock({ decision, without }: Explanation, options: ExplainOptions): string {
  if (without.length === 0) return '';
  let gone = decision;
  const lines = without.map((next) => {
    const text = `without ${line(gone.by?.text ?? '')}: ${verdict(next, options)}`;
    gone = next;
    return text;
  });
  return block('If rules were gone, one after the other', lines);
}
