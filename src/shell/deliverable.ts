// Turns a policy folder and what was loaded from it into what a release carries: files under their installed names, and the digest.
import { DEFAULT_DELIVERY, parseDelivery } from '../channels.ts';
import { type Release, refusalsOf } from '../deliver/index.ts';
import { digest } from '../digest.ts';
import { REFUSALS } from '../facts/delivery.ts';
import type { Folder, Loaded } from '../index.ts';
import type { Policy } from '../merge.ts';
import type { Problem } from '../parse.ts';

const BASE = 'managed-settings.json';
const DROP_INS = 'managed-settings.d/';

/** Everything of a release that the policy alone decides; no number, no commit, no time. `digest` is null iff something has no canonical form. */
export interface Deliverable extends Omit<Release, 'digest' | 'name'> {
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
  const claudeMd = bytesOf(folder.files['CLAUDE.md']);
  const channels = bytesOf(folder.files['gate/delivery.json']);
  const { settings, origins } = loaded.policy;
  const named = digest({ settings, fragments, claudeMd, delivery: channels, origins });
  const parsed =
    channels === null ? { delivery: DEFAULT_DELIVERY, problems: [] } : parseDelivery(channels, shownAs(label));
  const what = { settings, fragments, claudeMd, delivery: parsed.delivery };
  const refused =
    named.digest === null ? [] : undeliverable({ ...what, digest: named.digest, name: '' }, folder, origins);
  return { ...what, digest: named.digest, problems: [...named.problems, ...parsed.problems, ...refused] };
}

/** What a format of a channel in use can't carry, each value once; what is too large as a whole stands at the largest fragment. */
function undeliverable(release: Release, folder: Folder, origins: Policy['origins']): readonly Problem[] {
  const blocking = refusalsOf(release).filter(({ blocks }) => blocks);
  const places = [...new Set(blocking.map(({ pointer, why }) => JSON.stringify([pointer, why])))];
  return places.map((place) => {
    const same = blocking.filter(({ pointer, why }) => JSON.stringify([pointer, why]) === place);
    const { pointer = '', why = 'too-large' } = same[0] ?? {};
    const formats = same.map(({ format }) => format).join(' and ');
    const origin = origins.get(pointer)?.[0] ?? { file: fileAt(folder, pointer), pointer: '' };
    return { code: 'undeliverable', origin, args: { formats, reason: REFUSALS[why] } };
  });
}

function fileAt({ fragments }: Folder, name: string): string {
  const named = fragments.find(({ file }) => name !== '' && file.endsWith(name));
  const largest = [...fragments].sort((a, b) => b.bytes.length - a.bytes.length)[0];
  return (named ?? largest)?.file ?? '';
}

function shownAs(label: string): string {
  return label === '.' ? 'gate/delivery.json' : `${label}/gate/delivery.json`;
}

/** The path of a file inside the folder that was read under `label`; of a policy that is one file, its name. */
export function insideOf(file: string, label: string): string {
  if (label === '.') return file;
  return file.startsWith(`${label}/`) ? file.slice(label.length + 1) : (file.split('/').at(-1) ?? file);
}

function bytesOf(text: string | undefined): Uint8Array | null {
  return text === undefined ? null : new TextEncoder().encode(text);
}
