// Turns a policy folder and what was loaded from it into what a release carries: files under their installed names, and the digest.
import type { Release } from '../deliver/index.ts';
import { digest } from '../digest.ts';
import type { Folder, Loaded } from '../index.ts';
import type { Problem } from '../parse.ts';

const BASE = 'managed-settings.json';
const DROP_INS = 'managed-settings.d/';

/** Everything of a release that the policy alone decides; no number, no commit, no time. `digest` is null iff there are problems. */
export interface Deliverable extends Omit<Release, 'digest' | 'name' | 'delivery'> {
  readonly digest: string | null;
  readonly problems: readonly Problem[];
}

/** `label` is the path the folder was read under, the start of every fragment's file name. */
export function deliverable(folder: Folder, loaded: Loaded, label: string): Deliverable {
  const names = folder.fragments.map(({ file }) => insideOf(file, label));
  // In a flat folder every fragment becomes a drop-in, also one that is called like the base.
  const isFlat = names.length > 1 && !names.some((name) => name.startsWith(DROP_INS));
  const installed = isFlat ? names.map((name) => (name === BASE ? DROP_INS + name : name)) : names;
  const fragments = folder.fragments.map(({ bytes }, index) => ({ name: installed[index] ?? '', bytes }));
  const [memory, delivery] = [folder.files['CLAUDE.md'], folder.files['gate/delivery.json']];
  const claudeMd = memory === undefined ? null : encode(memory);
  const settings = loaded.policy.settings;
  const { origins } = loaded.policy;
  const named = digest({
    settings,
    fragments,
    claudeMd,
    delivery: delivery === undefined ? null : encode(delivery),
    origins,
  });
  return { settings, fragments, claudeMd, digest: named.digest, problems: named.problems };
}

function insideOf(file: string, label: string): string {
  return file.startsWith(`${label}/`) ? file.slice(label.length + 1) : (file.split('/').at(-1) ?? file);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
