// Turns one parsed simple command into its Segment, and says which of its parts are still to be looked into.

import {
  type Assignment,
  type Command,
  forEachChild,
  type Redirection,
  type SyntaxNode,
  type TestCommand,
  type Word as UnbashWord,
} from 'unbash';
import { isKnown } from '../facts/known.ts';
import { readAssignments } from './assignments.ts';
import { tokensOf } from './brackets.ts';
import { isFolded } from './command-pattern.ts';
import type { Nesting, Redirect, Segment, Word } from './script.ts';
import { namesKnown, placeheld, type Values } from './shell-filled.ts';
import { settingAnew } from './shell-home.ts';
import { ESCAPED_BLANK, leadingRedirects, wordsBeforeRedirect } from './shell-obstacles.ts';
import { plainWord } from './shell-plain.ts';
import { hereStrings, ledBy, textOf } from './shell-source.ts';
import { NO_VALUES } from './shell-walk.ts';
import { declares, literalWord, needsNoQuotes, readArgument, readValue, readWord } from './shell-words.ts';
import { standsAlone } from './wrappers.ts';

/** Where a command stands. `time`: the keyword before it, and its option; `values`: what the variables of the line hold so far. */
interface Place {
  readonly time: readonly Word[];
  readonly nested: Nesting;
  readonly fed: boolean;
  readonly source: string;
  readonly values: Values;
}

/** `inside`: the parts that may hold commands or obstacles; plain words never do. */
interface ReadCommand {
  readonly segment: Segment;
  readonly inside: readonly SyntaxNode[];
}

export function readCommand(node: Command, place: Place): ReadCommand {
  const { time, nested, fed, source, values } = place;
  // Behind `time` an assignment is a word like others to the client.
  const set =
    time.length > 0 ? node.prefix.flatMap((part) => (part.type === 'Assignment' ? [literalWord(part.text)] : [])) : [];
  const written = [...time, ...set];
  const inside: SyntaxNode[] = [...node.prefix];
  const take = (word: UnbashWord, known = values): void => {
    const plain = plainWord(word.text);
    written.push(plain ?? readArgument(word, known));
    if (plain === null) inside.push(word);
  };
  // Behind a pipe the client does not see through the name of a program.
  if (node.name !== undefined) take(node.name, fed ? NO_VALUES : values);
  for (const part of node.suffix) {
    if (part.type === 'Word') take(part);
    else inside.push(part);
    if (part.type === 'Assignment') written.push(declared(part, values));
  }
  const assignments = node.prefix.length === set.length ? [] : readAssignments(node, values);
  const own = textOf(node, source);
  const putsIn = node.redirects.length === 0 && !sets(written);
  const isAnew =
    goesOn(source.slice(node.pos, node.end)) ||
    written.some((word) => (word.filled ? namesKnown(word.value) : putsIn && hasPutIn(word)));
  const words = isAnew && !written.some(({ dynamic }) => dynamic) ? written.map(respelled) : written;
  // A `\` at the end of a line that goes on with a redirection is none of its words.
  const asWritten = [...time.map((word) => word.text), own.replace(/(?:[ \t]+\\\n?)+$/, '')].join(' ');
  const unspelled = words === written ? null : { text: asWritten, assignments, words: written };
  const text =
    unspelled === null ? asWritten : [...assignments.map(settingAnew), ...words].map((part) => part.text).join(' ');
  const directed = node.redirects.length === 0 ? UNDIRECTED : readRedirects(node, place);
  const { redirects, led, leads, here, hereAt, head } =
    words === written ? directed : { ...directed, led: null, leads: 0 };
  const alone = led === null && standsAlone(assignments, words);
  const test =
    assignments.length === 0 && words[0]?.text === '['
      ? ['[[', ...words.slice(1, -1).map(({ value }) => value)].join(' ')
      : '';
  const plain = alone && here === '' && test === '' && isAsWritten(words, text);
  const known = !alone || isKnown(words[0]?.text ?? '');
  const segment = {
    text,
    assignments,
    words,
    unspelled,
    redirects,
    nested,
    fed,
    detached: false,
    led,
    alone,
    known,
    plain,
    leads,
    head,
    here,
    hereAt,
    test,
  };
  return { segment, inside };
}

/** `A="b c"` behind `export`. */
function declared({ text, value }: Assignment, values: Values): Word {
  if (value.type !== 'Word') return literalWord(text);
  const read = readValue(value, values);
  return { ...read, glob: false, text, value: `${text.slice(0, text.length - value.text.length)}${read.value}` };
}

/** A command over several lines: rules see its words, quoted anew (our own probes, client 2.1.330). */
const goesOn = (text: string): boolean => text.includes('\n') && !ESCAPED_BLANK.test(text);

const sets = (words: readonly Word[]): boolean => declares(words) || words[0]?.value === 'unset';

/** Whether the value of a variable stands in for it (our own probes, client 2.1.330). */
const hasPutIn = ({ text, value, dynamic }: Word): boolean =>
  !dynamic && text.includes('$') && (text.match(/(?<!\\)\$\w+/g) ?? []).some((name) => !value.includes(name));

const respelled = (word: Word): Word => {
  if (word.text.startsWith('$((')) return word;
  const value = word.filled ? placeheld(word.value) : word.value;
  return { ...word, value, text: needsNoQuotes(value) ? value : `'${value.replaceAll("'", `'"'"'`)}'` };
};

/** What the redirections of a command say of it. */
type Directed = Pick<Segment, 'redirects' | 'led' | 'leads' | 'here' | 'hereAt' | 'head'>;

const UNDIRECTED: Directed = { redirects: [], led: null, leads: 0, here: '', hereAt: 0, head: 0 };

/** `(> a cmd)`: inside others what a redirection leads must be a program, and no group with words behind its redirection. */
const isLedInside = ({ name, pos }: Command, source: string): boolean =>
  name !== undefined && !/^["']/.test(name.text) && !/\)\s*$/.test(source.slice(Math.max(0, pos - 2), pos));

function readRedirects(node: Command, { time, nested, source, values }: Place): Directed {
  const leads = leadingRedirects(node);
  const { here, hereAt } = hereStrings(node, source);
  return {
    redirects: node.redirects.map((redirect) => readRedirect(redirect, values)),
    led: time.length === 0 && (nested === 'no' || isLedInside(node, source)) ? ledBy(node, source) : null,
    leads,
    here,
    hereAt: hereAt > 0 ? hereAt + time.length : 0,
    head: time.length > 0 && leads > 0 ? 1 : wordsBeforeRedirect(node),
  };
}

/** Whether a text is nothing but words without quotes and expansions, one blank between them. */
function isAsWritten(words: readonly Word[], text: string): boolean {
  if (/[$`<>(]|\.\.\w+\}/.test(text)) return false;
  let at = 0;
  for (const word of words) {
    if (word.quoted || word.text !== word.value || !text.startsWith(word.text, at)) return false;
    at += word.text.length + 1;
    if (at <= text.length && text.charAt(at - 1) !== ' ') return false;
  }
  return at === text.length + 1 && isFolded(text);
}

export function readRedirect(node: Redirection, values: Values): Redirect {
  if (node.type === 'HereDoc') return { operator: '<<', target: null };
  const { operator, target } = node;
  const read = operator === '<<<' ? readValue : readWord;
  return { operator, target: target === undefined ? null : read(target, values) };
}

/** `[[ .. ]]` as a command named `[[`. */
export function readTest(node: TestCommand, { nested, fed, source, values }: Place): Segment {
  const words: Word[] = [literalWord('[[')];
  const collect = (child: SyntaxNode): void => {
    if (child.type === 'Word') words.push(plainWord(child.text) ?? readValue(child, values));
    else forEachChild(child, collect);
  };
  forEachChild(node, collect);
  return {
    text: source.slice(node.pos, node.end),
    assignments: [],
    words,
    unspelled: null,
    redirects: [],
    nested,
    fed,
    detached: false,
    led: null,
    alone: true,
    known: true,
    plain: false,
    leads: 0,
    head: 0,
    here: '',
    hereAt: 0,
    test: ['[[', ...tokensOf(node)].join(' '),
  };
}
