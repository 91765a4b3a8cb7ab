// Finds keys that no client reads: misspelt, at the wrong level, from another file, or remarks.

import { valueAt } from '../direction/delta.ts';
import { isNear } from '../distance.ts';
import { envRow } from '../facts/env.ts';
import { NOT_A_SETTING, REMARK, USUAL_PARENT } from '../facts/lost-keys.ts';
import { PLAIN_ROWS, SETTING_ROWS } from '../facts/settings.generated.ts';
import { keysBelow, pointerOf, rowAt } from '../facts/settings.ts';
import { child, type Fragment, isObject, type Json, originOf, type Pointer, steps } from '../parse.ts';
import { rewrite } from './reading.ts';
import type { Hit, LintRule } from './rule.ts';

export const noUnknownKey: LintRule = {
  name: 'no-unknown-key',
  severity: 'error',
  why: 'The client keeps an unknown key without a word and does nothing with it: the control it stands for does not exist.',
  fix: 'Correct the spelling or the level of the key, or remove it.',
  conditions: ['unknown-key', 'env-top-level', 'global-config-key'],
  bad: { '10-a.json': { disableBypassPermissionsMode: 'disable', permissions: { denny: ['Bash(ssh *)'] } } },
  good: { '10-a.json': { permissions: { disableBypassPermissionsMode: 'disable', deny: ['Bash(ssh *)'] } } },
  check: ({ fragments }) => {
    const strays = fragments.flatMap((fragment) =>
      fragment.settings === null ? [] : straysIn(fragment, '', fragment.settings),
    );
    return strays.flatMap((stray, index) => judge({ ...stray, isGuessed: index < MOST_GUESSED }));
  },
};

/** A file with more unknown keys is not a settings file; guessing what each means would take long and help nobody. */
const MOST_GUESSED = 200;

function straysIn(fragment: Fragment, pointer: Pointer, value: Json): readonly Stray[] {
  const known = keysBelow(pointer);
  if (!isObject(value) || known === undefined) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = child(pointer, key);
    return known.includes(key) ? straysIn(fragment, at, inner) : [{ fragment, pointer: at, key, value: inner }];
  });
}

interface Stray {
  readonly fragment: Fragment;
  readonly pointer: Pointer;
  readonly key: string;
  readonly value: Json;
}

function judge(stray: Stray & { readonly isGuessed: boolean }): readonly Hit[] {
  const origin = originOf(stray.fragment, stray.pointer);
  // The types of the client leave this object open.
  if (stray.pointer.startsWith('/attribution/')) return [];
  const found =
    elsewhere(stray) ??
    variable(stray) ??
    (stray.isGuessed ? (misplaced(stray) ?? misspelt(stray)) : null) ??
    remark(stray);
  return [{ origin, message: `\`${shown(stray.pointer)}\` is not a known key`, ...found }];
}

const shown = (pointer: Pointer) => steps(pointer).join('.');

function elsewhere({ key, pointer }: Stray): Partial<Hit> | null {
  const reason = steps(pointer).length === 1 && Object.hasOwn(NOT_A_SETTING, key) ? NOT_A_SETTING[key] : undefined;
  return reason === undefined ? null : { message: `\`${key}\` ${reason}` };
}

function variable(stray: Stray): Partial<Hit> | null {
  const { key, pointer, value } = stray;
  if (steps(pointer).length !== 1 || !/^[A-Z][A-Z0-9_]{3,}$/.test(key) || envRow(key) === undefined) return null;
  const edits = typeof value === 'string' ? moved(stray, `env.${key}`) : [];
  return { message: `\`${key}\` is an environment variable; it belongs under \`env\``, edits };
}

function misplaced(stray: Stray): Partial<Hit> | null {
  const target = homeOf(stray.key);
  if (target === null || pointerOf(target) === stray.pointer) return null;
  const home = target.includes('.') ? `under \`${target.split('.').slice(0, -1).join('.')}\`` : 'at the top level';
  return {
    message: `\`${shown(stray.pointer)}\` does nothing here; \`${stray.key}\` belongs ${home}`,
    edits: moved(stray, target),
  };
}

/** The one key of the facts with this last name; where there are several, the usual one. */
function homeOf(key: string): string | null {
  const homes = SETTING_ROWS.filter((row) => row.key.split('.').at(-1) === key).map((row) => row.key);
  if (homes.length === 1) return homes[0] ?? null;
  const usual = Object.hasOwn(USUAL_PARENT, key) ? `${USUAL_PARENT[key]}.${key}` : null;
  return usual !== null && homes.includes(usual) ? usual : null;
}

// Only where nothing stands in the way: moving must not overwrite.
function moved({ fragment, pointer, value }: Stray, target: string): Hit['edits'] & object {
  if (fragment.settings === null || valueAt(fragment.settings, target) !== undefined) return [];
  return [
    rewrite(originOf(fragment, pointer), undefined),
    rewrite({ file: fragment.file, pointer: pointerOf(target) }, value),
  ];
}

function misspelt(stray: Stray): Partial<Hit> | null {
  const { key, pointer } = stray;
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  const near = nearest(key, keysBelow(parent) ?? []);
  if (near !== null)
    return {
      message: `\`${shown(pointer)}\` is not a known key; did you mean \`${near}\``,
      edits: respelt(stray, near),
    };
  const last = nearest(key, LAST_NAMES);
  return last === null
    ? null
    : { message: `\`${shown(pointer)}\` is not a known key; did you mean \`${homeOf(last) ?? last}\`` };
}

// Only the case differs: nothing else can be meant.
function respelt(stray: Stray, near: string): Hit['edits'] & object {
  return near.toLowerCase() === stray.key.toLowerCase()
    ? moved(stray, shown(child(stray.pointer.slice(0, stray.pointer.lastIndexOf('/')), near)))
    : [];
}

const LAST_NAMES: readonly string[] = [...SETTING_ROWS, ...PLAIN_ROWS].map((row) => row.key.split('.').at(-1) ?? '');

function nearest(key: string, names: readonly string[]): string | null {
  return (
    names.find((name) => name.toLowerCase() === key.toLowerCase()) ?? names.find((name) => isNear(name, key)) ?? null
  );
}

function remark({ key, pointer }: Stray): Partial<Hit> | null {
  if (!REMARK.test(key) || rowAt(pointer) !== undefined) return null;
  return {
    severity: 'advice',
    message: `\`${shown(pointer)}\` is a remark; the client keeps it and does nothing with it`,
    why: 'It does no harm beside other keys, but alone it makes the file count as a policy and hides lower ones.',
    fix: 'Put remarks into the pull request or a README.',
  };
}
