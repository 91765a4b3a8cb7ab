// Turns a release into the one file that replaces a drop-in folder: managed-settings.json, and CLAUDE.md beside it.
import { MAX_FILE_BYTES } from '../facts/client.ts';
import type { JsonObject } from '../parse.ts';
import type { Format, Release } from './format.ts';
import { jsonRefusal, type Refusal } from './refuse.ts';

const encoder = new TextEncoder();

/** The text every channel that takes a file gets: two spaces, LF, a newline at the end. */
export function prettyJson(settings: JsonObject): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

const bytesOf = ({ settings }: Release): Uint8Array => encoder.encode(prettyJson(settings));

/** Each fragment may be within the client's limit and the merged file still be over it. */
function refuses(release: Release): Refusal | null {
  const objection = jsonRefusal('managed-settings.json')(release);
  if (objection) return objection;
  const isOver = bytesOf(release).length > MAX_FILE_BYTES;
  return isOver ? { format: 'managed-settings.json', pointer: '', why: 'too-large' } : null;
}

/** The merged settings. */
export const managedSettingsFile: Format = {
  name: 'managed-settings.json',
  channel: 'file',
  refuses,
  make: (release) => [{ name: 'managed-settings.json', mediaType: 'application/json', bytes: bytesOf(release) }],
};

/** The instructions every session gets; nothing when the policy has none. */
export const claudeMdFile: Format = {
  name: 'CLAUDE.md',
  channel: 'file',
  make: ({ claudeMd }) => (claudeMd ? [{ name: 'CLAUDE.md', mediaType: 'text/markdown', bytes: claudeMd }] : []),
};
