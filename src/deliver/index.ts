// Lists every delivery format: one built policy in, the files a fleet installs out.
import type { Channel, Delivery } from '../channels.ts';
import { ignoredKeys } from '../channels.ts';
import { sha256 } from '../digest.ts';
import type { PatchFailure } from '../merge-patch.ts';
import type { JsonObject, Pointer } from '../parse.ts';
import { admx, omaUri } from './admx.ts';
import { changes } from './changes.ts';
import { debian } from './debian.ts';
import { dropIns } from './drop-ins.ts';
import { claudeMdFile, managedSettingsFile } from './file.ts';
import type { Artifact, Format, Release } from './format.ts';
import { installPs1 } from './install-ps1.ts';
import { installSh } from './install-sh.ts';
import { mobileconfig, plist } from './macos.ts';
import { manifests } from './manifests.ts';
import { powershell } from './powershell.ts';
import type { Refusal } from './refuse.ts';
import { registry } from './registry.ts';
import { rpm } from './rpm.ts';
import { serverManaged } from './server.ts';

export type { Artifact, Release } from './format.ts';
export type { Refusal } from './refuse.ts';

export const formats: readonly Format[] = [
  managedSettingsFile,
  claudeMdFile,
  dropIns,
  installSh,
  installPs1,
  debian,
  rpm,
  plist,
  mobileconfig,
  manifests,
  registry,
  admx,
  omaUri,
  powershell,
  serverManaged,
];

/** `previous`: the settings in production, for the patch; `extra`: more files of the release, covered by SHA256SUMS. */
export interface BuildOptions {
  readonly previous?: JsonObject;
  readonly extra?: readonly Artifact[];
}

/** `blocks` iff the fleet uses the channel (files always), so that a release without this format would leave machines behind. */
interface BlockingRefusal extends Refusal {
  readonly blocks: boolean;
}

/**
 * Every artifact sorted by name, SHA256SUMS last; what a format could not carry; what a channel would ignore and was left out;
 * and why there is no patch, if it could not be expressed.
 */
export interface Built {
  readonly artifacts: readonly Artifact[];
  readonly refusals: readonly BlockingRefusal[];
  readonly omissions: readonly { readonly format: string; readonly pointer: Pointer }[];
  readonly noPatch: PatchFailure | null;
}

const isUsed = (channel: Channel, { channels }: Delivery): boolean =>
  channel === 'file' || (channels?.includes(channel) ?? false);

const chosenBy = ({ delivery }: Release): readonly Format[] =>
  formats.filter(({ channel }) => delivery.channels === null || isUsed(channel, delivery));

/** What the formats of a fleet can't carry, known before anything is built. */
export function refusalsOf(release: Release): readonly BlockingRefusal[] {
  return chosenBy(release).flatMap(({ channel, refuses }) => {
    const refusal = refuses?.(release) ?? null;
    return refusal === null ? [] : [{ ...refusal, blocks: isUsed(channel, release.delivery) }];
  });
}

export async function build(release: Release, options: BuildOptions = {}): Promise<Built> {
  const chosen = chosenBy(release);
  const refusals = refusalsOf(release);
  const refused = new Set(refusals.map(({ format }) => format));
  const makers = chosen.filter(({ name }) => !refused.has(name));
  const made = (await Promise.all(makers.map(({ make }) => make(release)))).flat();
  const patch = options.previous ? changes(options.previous, release.settings) : null;
  const artifacts = [...made, ...(options.extra ?? []), ...(patch && 'bytes' in patch ? [patch] : [])].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  return {
    artifacts: [...artifacts, checksums(artifacts)],
    refusals,
    omissions: chosen.flatMap(({ name, channel }) =>
      ignoredKeys(release.settings, channel).map((pointer) => ({ format: name, pointer })),
    ),
    noPatch: patch && 'why' in patch ? patch : null,
  };
}

/** The form `sha256sum --check` and `shasum -a 256 --check` read. */
function checksums(artifacts: readonly Artifact[]): Artifact {
  const text = artifacts.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');
  return { name: 'SHA256SUMS', mediaType: 'text/plain', bytes: new TextEncoder().encode(text) };
}
