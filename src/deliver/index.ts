// Lists every delivery format: one built policy in, the files a fleet installs out.
import type { JsonObject } from '../parse.ts';

/** One file of a release. `name` is a plain file name without folders. */
export interface Artifact {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What is delivered: the merged settings, the fragments as they are, CLAUDE.md if there is one, and the policy's digest. */
export interface Release {
  readonly settings: JsonObject;
  readonly fragments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly claudeMd: Uint8Array | null;
  readonly digest: string;
  /** `policy-v12`, or a name of the user's for a local build. */
  readonly name: string;
  readonly organization: string;
}

/** A value a format can't carry, named; the format refuses instead of writing something else. */
export interface Refusal {
  readonly format: string;
  readonly pointer: string;
  readonly why: string;
}

export interface Format {
  readonly name: string;
  readonly make: (release: Release) => readonly Artifact[] | Refusal;
}

export const formats: readonly Format[] = [];
