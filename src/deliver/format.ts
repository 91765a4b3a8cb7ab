// The front door of every delivery format: a Release in, Artifacts out.
import type { Channel, Delivery } from '../channels.ts';
import type { JsonObject } from '../parse.ts';
import type { Refusal } from './refuse.ts';

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
  readonly delivery: Delivery;
}

/**
 * One way to deliver a release. It sees the settings only through JSON, so what it refuses is a value and not a policy.
 * `channel` `file` is always built: a release without its file is none. The others are built when the fleet uses them.
 */
export interface Format {
  readonly name: string;
  readonly channel: Channel;
  /** The first value this format can't carry; then nothing is made. */
  readonly refuses?: (release: Release) => Refusal | null;
  readonly make: (release: Release) => readonly Artifact[] | Promise<readonly Artifact[]>;
}
