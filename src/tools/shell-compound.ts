// Visits the parts of lists and compound commands in the order they run, and turns what each sets into what is known behind it.
import { type AndOr, forEachChild, type If, type Statement, type SyntaxNode, type While } from 'unbash';
import type { Nesting } from './script.ts';
import { readRedirect } from './shell-command.ts';
import { lastOf } from './shell-items.ts';
import { holdsList } from './shell-obstacles.ts';
import type { Setting } from './shell-variables.ts';
import { cutRedirects, NO_VALUES, redirectLast, type Walk } from './shell-walk.ts';

type Redirected = Extract<SyntaxNode, { type: 'Redirected' }>;
type Subshell = Extract<SyntaxNode, { type: 'Subshell' }>;
type Visit = (node: SyntaxNode) => void;

/** `a && b || c`: behind `||` nobody knows what was set. */
export function visitAndOr({ commands, operators }: AndOr, walk: Walk, visit: Visit): void {
  const { variables } = walk;
  const before = variables.copy();
  commands.forEach((command, i) => {
    walk.joined = i > 0;
    if (operators[i - 1] !== '||') {
      visit(command);
      return;
    }
    variables.blur(before);
    variables.within('side', () => visit(command));
    variables.blur();
  });
}

/** `if` and `while`: what their bodies set counts for less. */
export function visitConditional(node: If | While, walk: Walk, visit: Visit): void {
  const { variables } = walk;
  walk.conditions++;
  walk.compounds++;
  const visitPlaced = (part: SyntaxNode, setting: Setting): void => variables.within(setting, () => visit(part));
  if (node.type === 'While') {
    variables.within('loop', () => {
      visit(node.clause);
      variables.isFresh = false;
      visitPlaced(node.body, 'while');
    });
  } else {
    visitPlaced(node.clause, 'condition');
    variables.isFresh = false;
    visitPlaced(node.then, 'then');
    for (const branch of node.elif) visitPlaced(branch, 'else');
    if (node.else !== undefined) visitPlaced(node.else, 'else');
  }
  walk.conditions--;
  walk.compounds--;
}

/** `a; b | c &`: `c` is left in the background, and nobody knows what the line before it set. */
export function detach({ command }: Statement, { segments, compounds, variables }: Walk, nested: Nesting): void {
  variables.forget();
  if (lastOf(command)?.type !== 'Command' || nested !== 'no' || compounds > 0) return;
  const last = segments.pop();
  if (last !== undefined) segments.push({ ...last, detached: true });
}

/** `(a; b)`. */
export function visitSubshell(node: Subshell, walk: Walk, visit: Visit): void {
  const { source, obstacles, variables } = walk;
  obstacles.add('subshell');
  // `((a); b)`: to the client arithmetic with an error, and `a` is none of its commands (our own probes, client 2.1.330).
  if (/(?:^|[^<>])\($/.test(source.slice(Math.max(0, node.pos - 2), node.pos))) {
    obstacles.add('may be misread');
    return;
  }
  // `$(a | (b))`: to the client the end of arithmetic (our own probes, client 2.1.330).
  if (walk.opener === '$' && source.charAt(node.end) === ')') obstacles.add('may be misread');
  if (holdsList(node, source)) obstacles.add('subshell list');
  variables.apart(() => forEachChild(node, visit));
  variables.isFresh = false;
}

/** `{ a; } > b`. */
export function visitRedirected(node: Redirected, walk: Walk, visit: Visit): void {
  const fed = walk.fed || (walk.joined && node.command.type === 'TestCommand');
  forEachChild(node, visit);
  cutRedirects(node.redirects, fed, walk);
  if (fed)
    redirectLast(
      node.redirects.map((redirect) => readRedirect(redirect, NO_VALUES)),
      walk,
    );
}
