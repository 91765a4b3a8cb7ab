// Turns a release into the one file that replaces a drop-in folder: managed-settings.json, and CLAUDE.md beside it.
import { MAX_FILE_BYTES } from '../facts/client.ts';
import type { JsonObject } from '../parse.ts';
import type { Artifact, Format, Release } from './index.ts';
import { firstObjection, jsonObjection, type Refusal } from './refuse.ts';

const encoder = new TextEncoder();

/** The text every channel that takes a file gets: two spaces, LF, a newline at the end. */
export function prettyJson(settings: JsonObject): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

function make(release: Release): readonly Artifact[] | Refusal {
  const objection = firstObjection('managed-settings.json', release.settings, jsonObjection);
  if (objection) return objection;
  const bytes = encoder.encode(prettyJson(release.settings));
  if (bytes.length > MAX_FILE_BYTES) return { format: 'managed-settings.json', pointer: '', why: 'too-large' };
  return [{ name: 'managed-settings.json', mediaType: 'application/json', bytes }];
}

/** The merged settings; each fragment may be within the client's limit and the merged file still be over it. */
export const managedSettingsFile: Format = { name: 'managed-settings.json', channel: 'file', make };

/** The instructions every session gets; nothing when the policy has none. */
export const claudeMdFile: Format = {
  name: 'CLAUDE.md',
  channel: 'file',
  make: ({ claudeMd }) => (claudeMd ? [{ name: 'CLAUDE.md', mediaType: 'text/markdown', bytes: claudeMd }] : []),
};
