// Turns the syntax tree of a command line, node by node, into its simple commands and what keeps it from being checked.
import {
  type Assignment,
  type Command,
  type CommandExpansionPart,
  type Word as Filled,
  forEachChild,
  parse,
  type SyntaxNode,
} from 'unbash';
import { isHarmlessAlone } from './assignments.ts';
import { evaluates, tokensOf } from './brackets.ts';
import type { Nesting, Word } from './script.ts';
import { readCommand, readTest } from './shell-command.ts';
import { takeComment, withoutComment } from './shell-comments.ts';
import { detach, visitAndOr, visitConditional, visitRedirected, visitSubshell } from './shell-compound.ts';
import { commandObstacles, insideObstacles, misplacesKeyword, piecesOf, setsList } from './shell-errors.ts';
import { type Filling, filledArgument, fillingOf, isKnownVariable } from './shell-filled.ts';
import {
  compoundObstacle,
  documentObstacles,
  namesEnvironment,
  redirectObstacles,
  splits,
  wordObstacles,
} from './shell-obstacles.ts';
import { plainWord } from './shell-plain.ts';
import { behindClosed, holdsComment, isOneCommand, setsAlone, substitutionOf } from './shell-source.ts';
import { heldNamed, takeSettings } from './shell-variables.ts';
import { apart, cutRedirects, DEEPEST, deeper, NO_VALUES, sheltered, type Walk } from './shell-walk.ts';
import { COPROC, timeOf } from './shell-words.ts';

/** A deny or ask rule on any piece of a broken line still counts. */
export function salvage(source: string, walk: Walk): void {
  for (const piece of piecesOf(source)) visit(parse(piece), apart(walk, piece), 'substitution');
}

export function visit(node: SyntaxNode, walk: Walk, nested: Nesting): void {
  switch (node.type) {
    case 'Word':
      if (plainWord(node.text) !== null) return;
      wordObstacles(node, walk.variables.values, walk.obstacles);
      if (node.parts !== undefined) children(node, walk, nested);
      return;
    case 'Statement':
      if (node.background === true) {
        walk.background = true;
        if (walk.compounds > 0 || nested === 'group') walk.obstacles.add('subshell list');
      }
      visit(node.command, walk, nested);
      if (node.background === true) detach(node, walk, nested);
      return;
    case 'AndOr':
      visitAndOr(node, walk, (part) => visit(part, walk, nested));
      return;
    case 'Pipeline':
      visitPipeline(node, walk, nested);
      return;
    case 'Command':
      visitCommand(node, [], walk, nested);
      return;
    case 'Subshell':
      visitSubshell(node, walk, (part) => visit(part, walk, deeper(nested)));
      return;
    case 'CommandExpansion':
    case 'ArithmeticCommandExpansion':
    case 'ProcessSubstitution':
      walk.obstacles.add(node.type === 'ProcessSubstitution' ? 'process substitution' : 'command substitution');
      sheltered(walk, (inner) => visitInside(node, inner));
      return;
    case 'Redirect':
      if (node.target === undefined) return;
      if (node.target.parts?.some(({ type, text }) => type === 'SimpleExpansion' && text !== '$HOME'))
        walk.obstacles.add('variable');
      visit(node.target, walk, nested);
      return;
    case 'HereString':
      visitOperands(node, walk, nested);
      return;
    case 'HereDoc':
      documentObstacles(node, walk.source, walk.obstacles);
      children(node, walk, nested);
      return;
    case 'Redirected':
      visitRedirected(node, walk, (part) => visit(part, walk, nested));
      return;
    case 'TestCommand':
      visitTest(node, walk, nested);
      return;
    case 'For':
      visitLoop(node, walk, nested);
      return;
    case 'Coproc':
      walk.obstacles.add('coproc');
      visitBehind(COPROC, node.body, walk, nested);
      return;
    case 'Script':
      children(node, walk, nested);
      return;
    case 'CompoundList':
      walk.compounds++;
      children(node, walk, nested);
      walk.compounds--;
      return;
    case 'If':
    case 'While':
      visitConditional(node, walk, (part) => visit(part, walk, nested));
      return;
    default: {
      const obstacle = compoundObstacle(node, walk.source);
      walk.compounds++;
      children(node, walk, node.type === 'Function' || node.type === 'BraceGroup' ? deeper(nested) : nested);
      walk.compounds--;
      if (obstacle === undefined) return;
      walk.obstacles.add(obstacle);
      walk.variables.isFresh = false;
      return;
    }
  }
}

/** `for a in $(b); do c; done`: what a list is made of can be followed. */
function visitLoop(node: Extract<SyntaxNode, { type: 'For' }>, walk: Walk, nested: Nesting): void {
  walk.obstacles.add('loop variable');
  walk.compounds++;
  for (const word of node.wordlist ?? []) {
    const outputs = outputsOf(word, walk);
    if (outputs === null) visit(word, walk, nested);
    else for (const output of outputs) visitOutput(output, walk);
  }
  walk.variables.repeat(node.name.text);
  walk.variables.within('for', () => visit(node.body, walk, nested));
  walk.compounds--;
}

function visitInside(node: SyntaxNode, walk: Walk, nested: Nesting = 'substitution'): void {
  if (walk.depth >= DEEPEST) {
    walk.obstacles.add('syntax error');
    return;
  }
  for (const obstacle of insideObstacles(node, walk.source)) walk.obstacles.add(obstacle);
  const { opener } = walk;
  const { isFresh } = walk.variables;
  walk.opener = walk.source.charAt(node.pos);
  walk.depth++;
  walk.variables.apart(() => children(node, walk, nested));
  walk.depth--;
  walk.opener = opener;
  walk.variables.isFresh = isFresh;
}

function children(node: SyntaxNode, walk: Walk, nested: Nesting): void {
  forEachChild(node, (child) => visit(child, walk, nested));
}

function visitPipeline(node: Extract<SyntaxNode, { type: 'Pipeline' }>, walk: Walk, nested: Nesting): void {
  const time = timeOf(node);
  if (time.some(({ text }) => text === '-p') || node.commands.length === 0) walk.obstacles.add('time -p');
  const { variables } = walk;
  const isPiped = node.commands.length > 1;
  if (isPiped || time.length > 0) variables.isFresh = false;
  node.commands.forEach((command, i) => {
    walk.fed = i > 0;
    walk.piped ||= i > 0;
    walk.joined ||= i > 0;
    const visitOne = (): void => {
      if (i > 0 || time.length === 0) visit(command, walk, nested);
      else visitBehind(time, command, walk, nested);
    };
    if (i < node.commands.length - 1) variables.apart(visitOne);
    else if (isPiped) variables.within('side', visitOne);
    else visitOne();
  });
  if (node.prefixes.length > 0) variables.isFresh = false;
  if (node.operators.length === 0) return;
  if (splits(node, walk.source)) walk.obstacles.add('split pipeline');
  walk.piped = true;
  if (node.commands.some((command) => command.type === 'Command' && setsAlone(command)))
    walk.obstacles.add('assignment');
  if (walk.conditions > 0) walk.obstacles.add('split pipeline');
}

/**
 * `time` and `coproc` are programs to the client: a compound command behind them is broken into pieces, and the first is what they are
 * given (our own probes, client 2.1.330).
 */
function visitBehind(word: readonly Word[], node: SyntaxNode, walk: Walk, nested: Nesting): void {
  if (node.type === 'Command') {
    visitCommand(node, word, walk, nested);
    return;
  }
  if (node.type === 'ArithmeticCommand') walk.obstacles.add('may be misread');
  walk.obstacles.add('group');
  salvage(`${word[0]?.text} ${walk.source.slice(node.pos, node.end)}`, walk);
}

function visitTest(node: Extract<SyntaxNode, { type: 'TestCommand' }>, walk: Walk, nested: Nesting): void {
  if (nested === 'no') walk.places.push({ node, isInside: walk.compounds > 0 });
  if (evaluates(tokensOf(node))) walk.obstacles.add('may evaluate');
  walk.segments.push(
    readTest(node, { ...walk, values: walk.knows ? walk.variables.values : NO_VALUES, time: [], nested }),
  );
  visitOperands(node, walk, nested);
  walk.variables.isFresh = false;
}

function visitOperands(node: SyntaxNode, walk: Walk, nested: Nesting): void {
  forEachChild(node, (child) => {
    const filling = child.type === 'Word' ? fillingOf(child, walk.variables.values) : null;
    if (filling !== null) visitFilled(filling, walk);
    else (child.type === 'Word' ? visit : visitOperands)(child, walk, nested);
  });
}

function visitCommand(whole: Command, time: readonly Word[], walk: Walk, nested: Nesting): void {
  const { obstacles, source } = walk;
  const { node, comment } = withoutComment(whole, walk);
  const values = walk.knows ? walk.variables.values : NO_VALUES;
  const place = { time, nested, fed: walk.fed, source, values };
  const { segment, inside } = readCommand(node, place);
  const { words, assignments } = segment;
  if (segment.redirects.length > 0 && segment.test !== '') cutRedirects(node.redirects, walk.fed || walk.joined, walk);
  walk.fed = false;
  walk.segments.push(segment);
  const behind = behindClosed(node);
  if (behind !== null) walk.segments.push(readCommand(behind, place).segment);
  if (time.length === 0 && misplacesKeyword(node, nested)) obstacles.add('may be misread');
  if (words.length === 0 && assignments.length > 0 && !isHarmlessAlone(assignments)) obstacles.add('assignment');
  if (nested === 'no') walk.places.push({ node, isInside: walk.compounds > 0 });
  if (segment.redirects.length > 0) {
    redirectObstacles(node, segment, walk);
    takeComment(whole, walk);
  }
  walk.joined = false;
  commandObstacles(segment, obstacles);
  if (walk.opener === '$' && setsList(node)) obstacles.add('may be misread');
  if (source.includes('environ') && namesEnvironment(segment)) obstacles.add('process environment');
  const held = inside.flatMap((part) => (part.type === 'Word' ? heldNamed(part.text, walk.variables.values) : []));
  if (walk.piped && held.length > 0) obstacles.add('assigned pipeline');
  if (held.some(({ late }) => late === true)) obstacles.add('emptied variable');
  for (const part of [...inside, ...comment]) {
    const filling = part.type === 'Word' ? filledArgument(part, walk.variables.values) : null;
    if (filling === null) visitPart(part, walk);
    else sheltered(walk, (inner) => visitFilled(filling, inner));
  }
  takeSettings(segment, inside, walk.variables);
  if (node.end < walk.still) walk.variables.isFresh = true;
}

/** What runs in a filled word is a command of the line; behind a pipe there nobody can tell what comes of it. */
function visitFilled({ hides, names, commands }: Filling, walk: Walk): void {
  const { piped } = walk;
  if (hides) walk.obstacles.add('hidden line');
  if (names) walk.obstacles.add('assignment');
  walk.piped = false;
  for (const command of commands) visitOutput(command, walk);
  if (walk.piped) walk.obstacles.add('piped output');
  walk.piped ||= piped;
}

/** What runs to make the value of a variable, if it can be followed: `$(date)`, `"on $(date)"`. */
function outputsOf(word: Filled, walk: Walk): readonly CommandExpansionPart[] | null {
  const only = substitutionOf(word);
  if (only !== null) return [only];
  const filling = fillingOf(word, walk.variables.values);
  if (filling?.names === true) walk.obstacles.add('assignment');
  return filling?.commands ?? null;
}

function visitOutput(output: CommandExpansionPart, walk: Walk): void {
  if (holdsComment(output)) walk.obstacles.add('hidden line');
  visitInside(output, walk, 'group');
}

/** The parts of a command: commands in its words are nested, redirect targets and assigned values are words too. */
function visitPart(node: SyntaxNode, walk: Walk): void {
  if (node.type === 'Assignment') visitAssignment(node, walk);
  else visit(node, walk, 'substitution');
}

function visitAssignment(node: Assignment, walk: Walk): void {
  const word = node.value.type === 'Word' ? node.value : null;
  if (word?.text === '$!') walk.obstacles.add('assignment');
  if (word !== null && isKnownVariable(word.text)) return;
  if (word?.text.startsWith('$') && walk.variables.values.has(word.text.slice(1))) {
    walk.obstacles.add('assignment');
    return;
  }
  const outputs = word && outputsOf(word, walk);
  const inner: Walk = { ...walk, obstacles: new Set(), piped: false };
  if (outputs === null) forEachChild(node, (child) => visitPart(child, inner));
  else {
    if (!outputs.every(isOneCommand)) walk.obstacles.add('assignment');
    for (const output of outputs) visitOutput(output, inner);
  }
  walk.piped ||= inner.piped;
  if (inner.piped) walk.obstacles.add('assigned pipeline');
  if (word?.text.startsWith('=')) inner.obstacles.delete('equals expansion');
  for (const found of inner.obstacles) walk.obstacles.add(found === 'command substitution' ? 'assigned output' : found);
}
