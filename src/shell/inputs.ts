// Reads the Action's inputs once, checks them, and says which one is wrong.
import type { FailOn } from '../gate.ts';
import { UserError } from './errors.ts';
import { labelOf } from './files.ts';
import { parseWhere, type Where } from './production.ts';

type CommandName = 'auto' | 'review' | 'publish' | 'comment';

export interface Inputs {
  readonly command: CommandName;
  readonly policies: string;
  readonly production: Where;
  readonly tagPrefix: string;
  /** Null: what gate/gate.json says (wider, if it says nothing). */
  readonly failOn: FailOn | null;
  readonly comment: 'on' | 'off';
  readonly reviewComments: 'on' | 'off';
  readonly status: 'on' | 'off';
  readonly label: 'on' | 'off';
  readonly commentAuthor: string;
  readonly token: string;
  readonly ring: string;
  readonly directPush: 'allowed' | 'refused';
  /** Days after which a leftover draft of this tool is deleted. */
  readonly draftRetention: number;
  /** A report made by an earlier job of the same workflow, for `command: comment`; empty otherwise. */
  readonly report: string;
}

/** `get` is what `@actions/core` calls getInput: the trimmed text of an input, empty when there is none. */
export function readInputs(get: (name: string) => string): Inputs {
  const command = choice(get, 'command', ['auto', 'review', 'publish', 'comment']);
  return {
    command,
    policies: folder(get('policies') || 'policies'),
    production: parseWhere(get('production') || 'release'),
    tagPrefix: matching(get, 'tag-prefix', 'policy-v', /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/),
    failOn: get('fail-on') === '' ? null : choice<FailOn>(get, 'fail-on', ['wider', 'invalid', 'never']),
    comment: onOff(get, 'comment'),
    reviewComments: onOff(get, 'review-comments'),
    status: onOff(get, 'status', 'false'),
    label: onOff(get, 'label', 'false'),
    commentAuthor: matching(get, 'comment-author', 'github-actions[bot]', /^[A-Za-z0-9][A-Za-z0-9-]*(\[bot\])?$/),
    token: get('token'),
    ring: matching(get, 'ring', 'broad', /^[a-z0-9][a-z0-9-]{0,39}$/),
    directPush: choice(get, 'allow-direct-push', ['false', 'true']) === 'true' ? 'allowed' : 'refused',
    draftRetention: Number(matching(get, 'draft-retention-days', '7', /^\d{1,4}$/)),
    report: command === 'comment' ? matching(get, 'report', '', /^.+$/) : get('report'),
  };
}

/** The first choice is the default. */
function choice<T extends string>(get: (name: string) => string, name: string, choices: readonly [T, ...T[]]): T {
  const text = get(name) || choices[0];
  const found = choices.find((one) => one === text);
  if (found !== undefined) return found;
  throw new UserError(`The input ${name} is ${JSON.stringify(text)}, but can only be ${choices.join(', ')}.`);
}

function onOff(get: (name: string) => string, name: string, otherwise = 'true'): 'on' | 'off' {
  return choice((one) => get(one) || otherwise, name, ['true', 'false']) === 'true' ? 'on' : 'off';
}

function matching(get: (name: string) => string, name: string, fallback: string, pattern: RegExp): string {
  const text = get(name) || fallback;
  if (pattern.test(text)) return text;
  throw new UserError(`The input ${name} is ${JSON.stringify(text)}, which it can't be: see action.yml.`);
}

function folder(text: string): string {
  const label = labelOf(text);
  const steps = label.split('/');
  if (!label.startsWith('/') && !steps.includes('..') && !/\p{Cc}/u.test(label)) return label;
  throw new UserError(
    `The input policies is ${JSON.stringify(text)}, which is no path inside the repository. Use for example: policies`,
  );
}
