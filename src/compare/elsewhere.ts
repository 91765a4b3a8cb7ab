// Turns examples near one changed rule that other rules or the client decide into the same calls where only this rule does.
import { FILE_COMMANDS } from '../facts/file-commands.ts';
import { headOf } from '../language/quick.ts';
import { includes } from '../language.ts';
import { patternsIn } from './claim.ts';
import { type Example, exampleOf, type Question } from './example.ts';
import { mayOnlyRead } from './kinds.ts';

/**
 * What a rule on a command that only reads or names files still decides: the same command behind these.
 * Nobody approves it there by itself, and behind `xargs` the client does not look at its files.
 */
const WRAPPERS = ['time', 'nice', 'nohup', 'stdbuf -oL', 'xargs'];

/** So many texts are tried in another place. */
const ELSEWHERE = 3;

export function behindWrappers(question: Question, texts: readonly string[]): readonly Example[] {
  return texts
    .filter((text) => isOwnBusiness(text.replace(/^\S*\//, '')))
    .slice(0, ELSEWHERE)
    .flatMap((text) => WRAPPERS.map((wrapper) => exampleOf(question, `${wrapper} ${text}`)));
}

/** Whether the client may look at what a command does, not only at the rules. */
const isOwnBusiness = (text: string): boolean => mayOnlyRead(text) || FILE_COMMANDS.has(/^\S*/.exec(text)?.[0] ?? '');

/** The deny or ask that such a rule hides still decides in a substitution. */
export function substituted(question: Question, examples: readonly Example[]): readonly Example[] {
  if (question.changed.rule.effect === 'allow') return [];
  return examples
    .filter(({ isHidden }) => isHidden)
    .slice(0, ELSEWHERE)
    .map(({ text }) => exampleOf(question, `echo $(${text})`));
}

/** An operator a rule names is a part of a command only in quotes: `cat a '>' b`. */
export function inQuotes(question: Question, texts: readonly string[]): readonly Example[] {
  if (question.changed.exact) return [];
  return texts
    .filter((text) => OPERATORS.test(text) && !/["'`\\]/.test(text))
    .slice(0, ELSEWHERE)
    .map((text) => exampleOf(question, text.replaceAll(new RegExp(OPERATORS, 'g'), "'$&'")));
}

const OPERATORS = /\$?[|&;<>()]+/;

/** A wrapper the client looks behind, as rules write it. */
const LOOKED_BEHIND = /^(?:timeout \d+|nice|nohup|time|stdbuf -oL) /;

/** Whether an allow rule on a wrapped command says nothing that another one of its side, on the command alone, does not: `timeout 30 npx x *`. */
export function isAllowedInside({ changed, own, domain, patterns }: Question): boolean {
  if (changed.rule.effect !== 'allow' || domain.subject !== 'command') return false;
  const [wrapper] = LOOKED_BEHIND.exec(headOf(patterns)) ?? [];
  if (wrapper === undefined) return false;
  const inner = patterns.map((pattern) => pattern.slice(wrapper.length));
  const allowed = own.near(domain.tool, 'allow', headOf(inner)).flatMap((region) => patternsIn(domain, region));
  return includes(allowed, inner, BUDGET) === true;
}

const BUDGET = 20_000;

/** Behind `xargs` the client takes no removal for one it must stop, so an ask rule decides there alone. */
export function unseenRemovals({ changed, domain }: Question, examples: readonly Example[]): readonly string[] {
  if (changed.rule.effect !== 'ask' || changed.exact || domain.subject !== 'command') return [];
  const removal = examples.find(({ text }) => /^rm(dir)? /.test(text));
  return removal ? [`xargs ${removal.text}`] : [];
}
