// Turns the Bash rules of a ruleset into an index, and a command line into the deny, ask or allow rule that covers it.
import type { Rule } from '../compile.ts';
import { opensLine } from './bash-gate.ts';
import { allowCandidates, type Candidate, pipelineStarts, strictCandidates } from './candidates.ts';
import { type CommandIndex, commandIndex, type ExactRules, type OpenRules } from './command-index.ts';
import { type CommandPattern, foldBlanks, isFolded, matchesCommand } from './command-pattern.ts';
import type { Context } from './context.ts';
import { NONE } from './glob-trie.ts';
import { strictTexts, writtenTexts } from './line-texts.ts';
import { ALLOW, ASK, DENY, exactRule, lineRule, openPlaces, textRule } from './rule-lookup.ts';
import type { Script, Segment } from './shell.ts';
import { segmentAtHome } from './shell-home.ts';
import { declares, namesVariable } from './shell-words.ts';
import { byRule, type Verdict } from './verdict.ts';
import { joined, toldWords } from './word-texts.ts';

/** Deny and ask rules for a line: what the strictest is of its commands for themselves, and what it is with those that span them. */
export interface Strict {
  readonly own: Rule | null;
  readonly spanned: Rule | null;
}

const UNRULED: Strict = { own: null, spanned: null };

/** Of two spellings of a line: a deny of either, else what the first one says. */
export const strictest = (one: Strict, other: Strict): Strict => ({
  own: stricter(one.own, other.own),
  spanned: stricter(one.spanned, other.spanned),
});

export const stricter = (one: Rule | null, other: Rule | null): Rule | null =>
  one === null || (one.effect !== 'deny' && other?.effect === 'deny') ? other : one;

/**
 * The deny or ask rules for a whole line (semantics 3.2 and 4.2). A denied part denies, else an asked part asks.
 * A line nobody can take apart, and a pipeline, count as one more text, and each part `asText`. Exact asks beat wildcard denies beside
 * nothing the client asks about anyway, and there an asked part keeps a deny from spanning the line; neither where it runs `inside` the sandbox,
 * which compares no part as text (our own probes, client 2.1.330). `listed`: what a line lists besides simple commands counts, too.
 */
export function strictRules(script: Script, context: Context, inside = false, listed = false): Strict {
  const index = commandIndex(context.rules);
  if (!isStrict(index)) return UNRULED;
  const line = !inside && !script.opaque ? script : null;
  const whole = partRule(script, index, line, false);
  const part =
    setsAlone(script) && !isWholeLine(whole, script) ? partRule(withoutSettings(script), index, line, false) : whole;
  const denied = part?.effect === 'deny' ? part : writtenDeny(script, index);
  if (denied !== null) return { own: denied, spanned: denied };
  const own = stricter(part, exactWhole(script, index));
  const read = inside || !script.segments.some(isQuoted) ? whole : stricter(whole, partRule(script, index, line, true));
  return {
    own,
    spanned: stricter(
      read,
      script.spans.length === 0 && !listed && !(inside && seenAsWritten(script).length > 0)
        ? stricter(own, whole)
        : wholeRule(script, index, part !== null && !script.segments.some(opensLine), { inside, listed }),
    ),
  };
}

/** In the sandbox rules also see a line with a document, and a command with a name behind a `$` or over several lines, as it is written (our own probes, client 2.1.330). */
function seenAsWritten(script: Script): readonly string[] {
  const { written, whole, segments } = script;
  if (holdsDocument(script)) return [written];
  if (!isLone(script)) return [];
  if (segments.some(({ text }) => text.includes('\n'))) return [written];
  return namesVariable(written) ? [whole] : [];
}

/** `"$(cat <<'EOF' .. )"`. */
export const holdsDocument = ({ written }: Script): boolean => /\$\(cat <<-?\s*['"\\]/.test(written);

/** Whether a command reads otherwise as text, behind what is taken off it. */
const isQuoted = ({ plain, alone, words }: Segment): boolean =>
  !plain && !(alone && /^\w+$/.test(words[0]?.text ?? ''));

/** What a redirection leads, but in a pipeline, and what holds an expansion other than a plain variable, is never read as text. */
const isText = ({ leads, words }: Segment, { piped }: Script): boolean =>
  (leads === 0 || piped) && !words.some(({ text }) => EXPANSION.test(text.replace(/(?<!\$)'[^']*'/g, '')));

const EXPANSION = /[@?*+!]\(|\$[('"]|\$\{\w*[^\w}]|`|[<>]\(|\{[^{}]*(?:,|\.\.)[^{}]*\}/;

/**
 * The deny of one of the commands of a line, else the first ask. `line`: where an exact ask may go before wildcard denies. The tests of a
 * line nobody can take apart are texts, and none inside others (our own probes, client 2.1.330).
 */
function partRule(script: Script, index: CommandIndex, line: Script | null, asText: boolean): Rule | null {
  let ask: Rule | null = null;
  for (const [i, segment] of script.segments.entries()) {
    const isHidden = script.opaque && segment.test !== '';
    if (isHidden && segment.nested !== 'no') continue;
    const shown = isHidden ? { ...segment, test: segment.text } : seenIn(segment, script, script.segments[i - 1]);
    if (shown === null) continue;
    const found = segmentRule(shown, index, isReadOn(segment, script) ? line : null, asText && isText(segment, script));
    if (found?.effect === 'deny') return found;
    ask ??= found;
  }
  return ask;
}

/**
 * What rules see of a command beside others: of a declaration that begins a group its name, of any other inside or in a pipe behind a
 * here-document, and of an assignment there, nothing; nor of a redirection alone whose target is computed (our own probes, client 2.1.330).
 */
function seenIn(segment: Segment, { written }: Script, before: Segment | undefined): Segment | null {
  const { nested, fed, words, assignments, redirects, led } = segment;
  const [program] = words;
  if (program === undefined && redirects.some(({ target }) => target?.dynamic) && written !== led) return null;
  const follows = fed && before?.redirects.some(({ operator }) => /^<<-?$/.test(operator)) === true;
  if (nested === 'no' && !follows) return segment;
  if (program === undefined) return follows || assignments.length > 0 ? null : segment;
  if (program.value === 'unset') return null;
  if (!declares(words) || assignments.length > 0) return segment;
  return nested === 'group' && before?.nested !== 'group' ? { ...segment, text: program.text, words: [program] } : null;
}

/** `X=a`: no command, and nothing a rule meets by itself on a line that can be taken apart (our own probes, client 2.1.330). */
const isSetting = ({ words, assignments: [only, ...more], redirects }: Segment): boolean =>
  only !== undefined && words.length + more.length + redirects.length === 0 && !/^\w+\+?=\(/.test(only.text);

const setsAlone = ({ opaque, background, segments }: Script): boolean =>
  !opaque && !background && segments.some(isSetting);

const withoutSettings = (script: Script): Script => ({
  ...script,
  segments: script.segments.filter((segment) => !isSetting(segment)),
});

/** The deny that is the whole line counts for a lone assignment, too. */
const isWholeLine = (rule: Rule | null, { written }: Script): boolean =>
  rule?.effect === 'deny' && rule.content?.replace(/:\*$/, '') === written;

/** On the line itself, or in an output that is read on: not behind `export`, a second assignment or a pipe (our own probes, client 2.1.330). */
const isReadOn = ({ nested }: Segment, { filesVisible, obstacles, segments }: Script): boolean =>
  nested === 'no' ||
  (filesVisible && !obstacles.has('assigned pipeline') && !segments.some(({ words }) => declares(words)));

const isStrict = ({ exact, open }: CommandIndex): boolean =>
  exact.deny.size + open.deny.length + exact.ask.size + open.ask.length > 0;

function segmentRule(segment: Segment, index: CommandIndex, line: Script | null, asText: boolean): Rule | null {
  if (segment.head > 0) return headRule(segment, index, asText);
  const candidates = strictCandidates(segment, asText);
  const exactDeny = exactRule(index.exact.deny, candidates);
  if (exactDeny !== null) return exactDeny;
  const exactAsk = exactRule(index.exact.ask, candidates);
  if (exactAsk !== null && line !== null && beatsDenies(index, exactAsk, candidates) && !line.segments.some(opensLine))
    return exactAsk;
  const open = openPlaces(index, candidates);
  return index.open.deny.at(open[DENY] ?? NONE) ?? exactAsk ?? index.open.ask.at(open[ASK] ?? NONE);
}

/** The deny or ask rule for one command by itself. */
export const ownRule = (segment: Segment, context: Context): Rule | null =>
  segmentRule(segment, commandIndex(context.rules), null, false);

/** `a > b c`: ask rules see the words before the redirection, deny rules also all of them (our own probes, client 2.1.330). */
function headRule(segment: Segment, index: CommandIndex, asText: boolean): Rule | null {
  const words = segment.words.slice(0, segment.head);
  const head = strictCandidates({ ...segment, text: joined(words, 0), words }, asText);
  const all = [...head, ...strictCandidates(segment, asText)];
  const deny = exactRule(index.exact.deny, all) ?? index.open.deny.at(openPlaces(index, all)[DENY] ?? NONE);
  return deny ?? exactRule(index.exact.ask, head) ?? index.open.ask.at(openPlaces(index, head)[ASK] ?? NONE);
}

/** An exact ask counts before wildcard denies unless it is only met behind a launcher (our own probes, client 2.1.330). */
const beatsDenies = (index: CommandIndex, ask: Rule, candidates: readonly Candidate[]): boolean =>
  candidates.some(({ text, only, launched }) => only === 'any' && !launched && index.exact.ask.get(text) === ask);

/** The exact deny for a line that is more than one command, and the exact rule for one command in the background. */
function exactWhole(script: Script, { exact }: CommandIndex): Rule | null {
  if (!isLone(script))
    return exact.deny.hasLines ? lineRule(exact.deny, [script.whole, ...strictTexts(script, true)]) : null;
  if (!script.background) return null;
  return textRule(exact.deny, [script.line]) ?? textRule(exact.ask, [script.line]);
}

/** One command and nothing around it. */
const isLone = ({ segments, opaque, obstacles }: Script): boolean =>
  segments.length === 1 && !opaque && !obstacles.has('loop variable');

/** The same, and the rules that span a line. */
function wholeRule(
  script: Script,
  index: CommandIndex,
  asked: boolean,
  { inside, listed }: { readonly inside: boolean; readonly listed: boolean },
): Rule | null {
  const asWritten = inside ? seenAsWritten(script) : [];
  if (isLone(script) && !listed && asWritten.length === 0) return null;
  const items = [...(listed ? script.items : []), ...asWritten];
  const { deny: denies, ask: asks } = index.exact;
  const mayAsk = !script.segments.some(({ head }) => head > 0);
  const isBound = script.opaque || script.pieces.length === 0;
  const textsFor = (exact: ExactRules, asWritten: boolean): readonly string[] =>
    !exact.hasLines
      ? []
      : [...(asWritten || isBound ? [script.whole] : []), ...strictTexts(script, asWritten), ...items];
  const deny = lineRule(denies, textsFor(denies, true));
  const open = spanRule(index, [...spansOf(script), ...items]);
  if (inside && deny === null && open?.effect === 'deny') return open;
  const exact = deny ?? (mayAsk ? lineRule(asks, textsFor(asks, false)) : null);
  if (exact !== null || (asked && !script.opaque)) return exact;
  return open?.effect === 'ask' && !mayAsk ? null : open;
}

function spanRule(index: CommandIndex, texts: readonly string[]): Rule | null {
  const open = openPlaces(index, texts.map(candidateOf));
  return index.open.deny.at(open[DENY] ?? NONE) ?? index.open.ask.at(open[ASK] ?? NONE);
}

/** An exact deny also counts for a lone command as it is written, with its redirections, behind simple wrappers too (our own probes, client 2.1.330). */
function writtenDeny(script: Script, index: CommandIndex): Rule | null {
  const { segments, written } = script;
  const [only] = segments;
  if (only === undefined) return textRule(index.exact.deny, [written]);
  if (segments.length > 1 || only.nested !== 'no' || (written === only.text && isFolded(written))) return null;
  return index.exact.deny.size > 0 ? lineRule(index.exact.deny, writtenTexts(only, script)) : null;
}

/** The deny that is exact for a command without its variables, `$HOME` among them (our own probes, client 2.1.330). */
export function cutDeny({ segments }: Script, context: Context): Rule | null {
  const { exact } = commandIndex(context.rules);
  if (exact.deny.size === 0) return null;
  for (const segment of segments) {
    if (!segment.words.some(({ text }) => text === '$HOME')) continue;
    const words = toldWords(segment.words, true);
    const rule = exactRule(exact.deny, strictCandidates({ ...segment, text: joined(words, 0), words }, true));
    if (rule !== null) return rule;
  }
  return null;
}

/** The texts of a line a wildcard may span, also without the wrappers of its first command, `xargs` among them. */
function spansOf({ segments, spans }: Script): readonly string[] {
  const [start] = segments;
  const line = spans[0];
  if (line === undefined || start === undefined || !line.startsWith(start.text)) return spans;
  const others = pipelineStarts(start, true).filter((text) => text !== start.text);
  if (others.length === 0) return spans;
  const rest = line.slice(start.text.length);
  return [...new Set([...spans, ...others.map((text) => text + rest)])];
}

/** The rule that spans a line or reads it as text which runs in the background: it counts when every part is approved (our own probes, client 2.1.330). */
export function backgroundRule(script: Script, context: Context): Verdict | null {
  const index = commandIndex(context.rules);
  const rule = spanRule(index, spansOf({ ...script, spans: [script.line] })) ?? partRule(script, index, null, true);
  return rule === null ? null : byRule(rule);
}

const candidateOf = (text: string): Candidate => ({ text, folded: foldBlanks(text), only: 'any', launched: false });

/** The deny rule that covers one command. */
export function denyRule(segment: Segment, context: Context): Rule | null {
  return deniedBy(commandIndex(context.rules), strictCandidates(segmentAtHome(segment, context.home), true));
}

const deniedBy = (index: CommandIndex, candidates: readonly Candidate[]): Rule | null =>
  exactRule(index.exact.deny, candidates) ?? index.open.deny.at(openPlaces(index, candidates)[DENY] ?? NONE);

/** The allow rule that covers one command; what runs its arguments is not covered by open ones. */
export function segmentAllow(segment: Segment, rules: readonly Rule[], mayBeOpen: boolean): Rule | null {
  const index = commandIndex(rules);
  const { exact, open } = index;
  if (exact.allow.size + open.allow.length === 0) return null;
  const candidates = allowCandidates(segment);
  const whole = exactRule(index.exact.allow, candidates);
  if (whole !== null || !mayBeOpen) return whole;
  const allow = openPlaces(index, candidates)[ALLOW] ?? NONE;
  return allow === NONE ? null : coveringRule(open.allow, allow, candidates);
}

/** The first rule from a place on that covers a candidate. */
function coveringRule(rules: OpenRules, from: number, candidates: readonly Candidate[]): Rule | null {
  for (let place = from; place < rules.length; place++)
    if (candidates.some((one) => fits(rules.pattern(place), one))) return rules.at(place);
  return null;
}

/** `npm*` covers no `npm*.sh`: what a star stands for in the name of a program is plain, but behind a slash (our own probes, client 2.1.330). */
function endsPlainly(start: string, text: string): boolean {
  if (start === '' || /[\s/=]/.test(start)) return true;
  const end = text.indexOf(' ', start.length);
  return /^[\w./@%,:~+-]*$/.test(text.slice(start.length, end < 0 ? text.length : end));
}

/** Behind a bare `xargs` an allow rule must end open, as `xargs grep *` does (semantics 4.3). */
function fits(pattern: CommandPattern, { text, folded, only }: Candidate): boolean {
  if (pattern.kind === 'wildcard' && !endsPlainly(pattern.parts[0] ?? '', folded)) return false;
  if (only === 'open end' && pattern.kind === 'wildcard' && pattern.parts[pattern.parts.length - 1] !== '')
    return false;
  return matchesCommand(pattern, text, folded);
}
