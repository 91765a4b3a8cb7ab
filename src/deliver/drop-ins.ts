// Turns a release's fragments, byte for byte, into the system folder they are installed as: a tar.gz and a zip.
import { type Entry, tarGz, zip } from './archive.ts';
import type { Artifact, Format, Release } from './format.ts';
import { label } from './label.ts';
import type { Refusal } from './refuse.ts';

/** Names that would leave the folder, split a line of a listing, that the client would not read, or that no file on Windows can have. */
const UNSAFE_NAME = /[/\\\p{Cc}\p{Surrogate}:*?"<>|]|^\.|^(?:con|prn|aux|nul|com\d|lpt\d)\./iu;

/** Where a fragment lies in the system folder: the base at its top, every other one in `managed-settings.d/`. */
function pathOf(name: string): string {
  if (name === 'managed-settings.json' || name.startsWith('managed-settings.d/')) return name;
  return `managed-settings.d/${name}`;
}

function isSafe(name: string): boolean {
  return !UNSAFE_NAME.test(pathOf(name).replace('managed-settings.d/', ''));
}

/** The files of the system folder, sorted by path: fragments, and CLAUDE.md if there is one. */
function systemFolder({ fragments, claudeMd }: Release): readonly Entry[] {
  const files = fragments.map(({ name, bytes }) => ({ path: pathOf(name), bytes }));
  if (claudeMd) files.push({ path: 'CLAUDE.md', bytes: claudeMd });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function refuses({ fragments }: Release): Refusal | null {
  const unsafe = fragments.find(({ name }) => !isSafe(name));
  return unsafe ? { format: 'drop-ins', pointer: unsafe.name, why: 'file-name' } : null;
}

async function make(release: Release): Promise<readonly Artifact[]> {
  const files = systemFolder(release);
  const folder: Entry = { path: 'managed-settings.d/', bytes: new Uint8Array() };
  return [
    {
      name: 'managed-settings.d.tar.gz',
      mediaType: 'application/gzip',
      bytes: await tarGz([folder, ...files], label(release)),
    },
    { name: 'managed-settings.d.zip', mediaType: 'application/zip', bytes: await zip(files, label(release)) },
  ];
}

/** The drop-in folder for fleets where other teams put fragments beside these. */
export const dropIns: Format = { name: 'drop-ins', channel: 'file', refuses, make };
