// Finds fragments that set keys which gate/owners.json gives to others.

import { own } from '../direction/delta.ts';
import {
  child,
  type Fragment,
  isObject,
  type Json,
  type JsonObject,
  originOf,
  type Pointer,
  parse,
  steps,
} from '../parse.ts';
import { fileOf, strings } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';
import type { LintInput } from './types.ts';

const FILE = 'gate/owners.json';

export const useOwnedKeys: LintRule = {
  name: 'use-owned-keys',
  severity: 'error',
  why: 'gate/owners.json says which fragment may set which keys; this one goes beyond its right.',
  fix: 'Move the setting to a fragment of its owner, or have gate/owners.json changed by its owners, in a change of its own first.',
  conditions: [],
  bad: {
    '30-team-web.json': { sandbox: { enabled: false } },
    [FILE]: '{ "fragments": { "30-team-*.json": { "may": ["permissions.deny"] } } }',
  },
  good: {
    '30-team-web.json': { permissions: { deny: ['Bash(ssh *)'] } },
    [FILE]: '{ "fragments": { "30-team-*.json": { "may": ["permissions.deny"] } } }',
  },
  check: (input) => {
    const text = input.files[FILE];
    if (text === undefined) return [];
    const owners = readOwners(text);
    return typeof owners === 'string'
      ? [unreadable(input, owners)]
      : input.fragments.flatMap((fragment) => beyond(fragment, owners));
  },
};

/** The rights of fragments whose name fits a pattern (`*` is any text): keys or groups of keys, `may` first, `mayNot` last. */
interface Right {
  readonly pattern: string;
  readonly owner: string;
  readonly may: readonly string[] | null;
  readonly mayNot: readonly string[];
}

const FIELDS = ['may', 'mayNot', 'owner'];

/** A sentence when the file cannot be read: rights nobody understands must not pass. */
function readOwners(text: string): readonly Right[] | string {
  const { settings, problems } = parse({ file: FILE, bytes: new TextEncoder().encode(text) });
  if (settings === null || problems.length > 0) return 'it is not plain JSON';
  const rights = own(settings, 'fragments');
  const strange = Object.keys(settings).find((key) => key !== 'fragments' && key !== '$schema');
  if (strange !== undefined) return `\`${strange}\` is not a known field`;
  if (!isObject(rights)) return '`fragments` is missing';
  const wrong = Object.entries(rights).find(([, value]) => !isRight(value));
  if (wrong !== undefined)
    return `the rights of \`${wrong[0]}\` must be lists \`may\` and \`mayNot\` of keys, and an \`owner\``;
  return Object.entries(rights).flatMap(([pattern, value]) => (isObject(value) ? [rightOf(pattern, value)] : []));
}

function isRight(value: Json): boolean {
  if (!isObject(value) || Object.keys(value).some((key) => !FIELDS.includes(key))) return false;
  return ['may', 'mayNot'].every((key) => {
    const list = own(value, key);
    return list === undefined || (Array.isArray(list) && strings(list).length === list.length);
  });
}

function rightOf(pattern: string, value: JsonObject): Right {
  const owner = own(value, 'owner');
  return {
    pattern,
    owner: typeof owner === 'string' ? owner : '',
    may: own(value, 'may') === undefined ? null : strings(own(value, 'may')),
    mayNot: strings(own(value, 'mayNot')),
  };
}

const unreadable = (input: LintInput, reason: string): Hit => ({
  origin: { file: fileOf(input, FILE), pointer: '' },
  message: `gate/owners.json cannot be used: ${reason}`,
  why: 'No right can be checked.',
  fix: 'Write {"fragments": {"30-team-*.json": {"owner": "@corp/web", "may": ["permissions.deny"], "mayNot": ["sandbox"]}}}.',
});

function beyond(fragment: Fragment, rights: readonly Right[]): readonly Hit[] {
  const name = fragment.file.split('/').at(-1) ?? '';
  const own = rights.filter(({ pattern }) => fits(pattern, name));
  if (own.length === 0 || fragment.settings === null) return [];
  return leaves('', fragment.settings).flatMap((pointer) => {
    const key = steps(pointer).join('.');
    const isGranted = own.some(({ may }) => may === null || may.some((right) => within(key, right)));
    const refused = own.find(({ mayNot }) => mayNot.some((right) => within(key, right)));
    if (isGranted && refused === undefined) return [];
    return [{ origin: originOf(fragment, pointer), message: `\`${name}\` may not set \`${key}\`` }];
  });
}

/** Every key a fragment sets: lists count as one. */
function leaves(pointer: Pointer, value: Json): readonly Pointer[] {
  if (!isObject(value) || Object.keys(value).length === 0) return [pointer];
  return Object.entries(value).flatMap(([key, item]) => leaves(child(pointer, key), item));
}

const within = (key: string, right: string) => right === '*' || key === right || key.startsWith(`${right}.`);

function fits(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return pattern === name;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  return rest.every((part) => {
    const found = name.indexOf(part, at);
    at = found + part.length;
    return found >= 0 && at <= name.length - last.length;
  });
}
