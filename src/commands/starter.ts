// Turns a choice (the baseline, or an existing deployment) into the files of a policy repository, path to text.

import { parseCall } from '../call.ts';
import { compare } from '../compare.ts';
import { compile } from '../compile.ts';
import { DEFAULT_SITUATION, decide } from '../decide.ts';
import { STARTER } from '../facts/starter.generated.ts';
import type { Folder } from '../index.ts';
import { merge, type Policy } from '../merge.ts';
import { type JsonObject, parse } from '../parse.ts';
import { repair } from '../repair.ts';
import { UserError } from '../shell/errors.ts';
import { labelOf } from '../shell/files.ts';
import type { Merged } from './policy.ts';
import { split } from './split.ts';

export type Files = Readonly<Record<string, string>>;

/** What is right around any policy; everything else below policies/ belongs to the baseline alone. */
const AROUND = /^(?!policies\/)|^policies\/gate\/(?:gate|waivers)\.json$/;

/** The baseline policy with everything around it. */
export function baseline(action: string): Files {
  return withAction(STARTER, action);
}

/** Whether a file says what the baseline says, so that beside another policy it would be wrong. */
export function isOfBaseline(file: string): boolean {
  return !AROUND.test(file);
}

/** The same repository around an existing deployment, split by topic; refused unless its effect is proved to be the same. */
export function fromDeployment(merged: Merged, deployed: Deployed, action: string): Files {
  const claudeMd = deployed.folder.files['CLAUDE.md'];
  const fragments = [...split(merged.policy.settings)].map(([name, settings]) => [name, textOf(settings)] as const);
  check(merged.policy, fragments);
  const around = Object.entries(STARTER).filter(([file]) => AROUND.test(file));
  return {
    ...withAction(withProduction(Object.fromEntries(around)), action),
    ...copyOf(deployed),
    ...Object.fromEntries(fragments.map(([name, text]) => [`policies/${name}`, text])),
    ...(claudeMd === undefined ? {} : { 'policies/CLAUDE.md': claudeMd }),
    'policies/gate/invariants.json': textOf({ packs: [], invariants: [] }),
    'policies/tests/as-deployed.json': textOf({ tests: testsOf(merged.policy) }),
  };
}

/** A deployment as it was read, and the path it was read from. */
export interface Deployed {
  readonly folder: Folder;
  readonly from: string;
}

const COPY = 'production';

/** The deployed files word by word, for reviews to compare with until there is a release. */
function copyOf({ folder, from }: Deployed): Files {
  const label = labelOf(from);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return Object.fromEntries(
    folder.fragments.map(({ file, bytes }) => {
      const inside = file.startsWith(`${label}/`) ? file.slice(label.length + 1) : file;
      return [`${COPY}/${file === label ? 'managed-settings.json' : inside}`, decoder.decode(bytes)];
    }),
  );
}

const REVIEW = '.github/workflows/policy-review.yml';

function withProduction(files: Files): Files {
  const line = `          # The deployment as it was imported. Take this out, and the folder away, once policy-v1 is released.\n          production: file:${COPY}\n`;
  return { ...files, [REVIEW]: `${(files[REVIEW] ?? '').trimEnd()}\n${line}` };
}

function withAction(files: Files, action: string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [file, text.split('uses: ACTION').join(`uses: ${action}`)]),
  );
}

function textOf(settings: JsonObject): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** The fragments, read back and merged as the client does, must give the same settings, and compare must find no change. */
function check(before: Policy, fragments: readonly (readonly [string, string])[]): void {
  const after = merge(fragments.map(([file, text]) => repair(parse({ file, bytes: new TextEncoder().encode(text) }))));
  const same = sorted(before.settings) === sorted(after.settings);
  const changes = same ? compare(sideOf(before), sideOf(after), DEFAULT_SITUATION) : [];
  if (same && changes.length === 0) return;
  throw new UserError(
    'the deployment could not be split without changing its effect, so nothing was written. Put it into policies/ as one file and split it by hand.',
  );
}

function sideOf(policy: Policy) {
  return { policy, ruleset: compile(policy) };
}

/** JSON with sorted keys: the order of keys has no effect in the client, the order of lists has. */
function sorted(settings: JsonObject): string {
  return JSON.stringify(settings, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Everyday calls whose decision today becomes the first policy test. */
const EVERYDAY = [
  'Bash(git status)',
  'Bash(npm test)',
  'Bash(npm publish)',
  'Bash(curl https://example.com)',
  'Bash(git push --force)',
  'Bash(rm -rf build)',
  'Read(/home/u/proj/src/index.ts)',
  'Read(/home/u/proj/.env)',
  'Read(/home/u/.ssh/id_rsa)',
  'Edit(/home/u/proj/src/index.ts)',
  'WebFetch(https://example.com/)',
];

function testsOf(policy: Policy): readonly JsonObject[] {
  const ruleset = compile(policy);
  const effects = EVERYDAY.map((text) => ({ text, effect: effectOf(text, ruleset) }));
  return (['deny', 'ask', 'allow'] as const).flatMap((expect) => {
    const calls = effects.filter(({ effect }) => effect === expect).map(({ text }) => text);
    return calls.length === 0 ? [] : [{ name: `as deployed: ${expect}`, calls, expect }];
  });
}

function effectOf(text: string, ruleset: ReturnType<typeof compile>) {
  const call = parseCall(text);
  return call ? decide(ruleset, call, DEFAULT_SITUATION).effect : null;
}
