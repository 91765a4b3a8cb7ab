// Lists every delivery format: one built policy in, the files a fleet installs out.
import { sha256 } from '../digest.ts';
import type { PatchFailure } from '../merge-patch.ts';
import type { JsonObject } from '../parse.ts';
import { changes } from './changes.ts';
import { dropIns } from './drop-ins.ts';
import { claudeMdFile, managedSettingsFile } from './file.ts';
import type { Refusal } from './refuse.ts';

export type { Refusal, RefusalReason } from './refuse.ts';

/** One file of a release. `name` is a plain file name without folders. */
export interface Artifact {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What is delivered: the merged settings, the fragments as they are, CLAUDE.md if there is one, and the policy's digest. */
export interface Release {
  readonly settings: JsonObject;
  /**
   * In the client's order. `managed-settings.json` is the base; `10-a.json` (or `managed-settings.d/10-a.json`) a drop-in;
   * a drop-in that is itself called managed-settings.json is named with its folder.
   */
  readonly fragments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly claudeMd: Uint8Array | null;
  readonly digest: string;
  /** `policy-v12`, or a name of the user's for a local build. */
  readonly name: string;
  readonly organization: string;
}

/** How a fleet takes a policy: files on disk, macOS or Windows device management, or the vendor's console. */
export type Channel = 'file' | 'macos' | 'windows' | 'server';

export interface Format {
  readonly name: string;
  /** The channel this format serves. */
  readonly channel: Channel;
  readonly make: (release: Release) => readonly Artifact[] | Refusal | Promise<readonly Artifact[] | Refusal>;
}

export const formats: readonly Format[] = [managedSettingsFile, claudeMdFile, dropIns];

/** `previous`: the settings in production, for the patch; `extra`: more files of the release, covered by SHA256SUMS. */
export interface BuildOptions {
  readonly previous?: JsonObject;
  readonly extra?: readonly Artifact[];
}

/**
 * Every artifact sorted by name, SHA256SUMS last; what could not be carried, by format; and why there is no patch, if so.
 * A refusal of a format of channel `file` means that nothing can be released.
 */
export interface Built {
  readonly artifacts: readonly Artifact[];
  readonly refusals: readonly Refusal[];
  readonly noPatch: PatchFailure | null;
}

export async function build(release: Release, options: BuildOptions = {}): Promise<Built> {
  const results = await Promise.all(formats.map((format) => format.make(release)));
  const patch = options.previous ? changes(options.previous, release.settings) : null;
  const made = results.flatMap((result) => ('why' in result ? [] : result));
  const artifacts = [...made, ...(options.extra ?? []), ...(patch && 'bytes' in patch ? [patch] : [])];
  artifacts.sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    artifacts: [...artifacts, checksums(artifacts)],
    refusals: results.filter((result) => 'why' in result),
    noPatch: patch && 'why' in patch ? patch : null,
  };
}

/** The form `sha256sum --check` and `shasum -a 256 --check` read. */
function checksums(artifacts: readonly Artifact[]): Artifact {
  const text = artifacts.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');
  return { name: 'SHA256SUMS', mediaType: 'text/plain', bytes: new TextEncoder().encode(text) };
}
