// Turns a release into a Debian package, built from bytes alone: an ar archive of two tarballs.
import { createHash } from 'node:crypto';
import { SYSTEM_FOLDERS } from '../facts/delivery.ts';
import { type Entry, tarGz } from './archive.ts';
import { prettyJson } from './file.ts';
import type { Artifact, Format, Release } from './format.ts';
import { label, version } from './label.ts';

export const PACKAGE = 'claude-code-managed-settings';
const FOLDER = `.${SYSTEM_FOLDERS.linux}`;
const encode = (text: string) => new TextEncoder().encode(text);
const NOTHING = new Uint8Array();

/** What was there before the first package is kept beside it, under a name the client does not read. */
const PREINST = `#!/bin/sh
set -e
if [ "$1" = install ]; then
  for name in managed-settings.json CLAUDE.md; do
    file="$DPKG_ROOT${SYSTEM_FOLDERS.linux}/$name"
    if [ -f "$file" ]; then cp -p "$file" "$file.before-package"; fi
  done
fi
`;

const POSTINST = `#!/bin/sh
set -e
for file in "$DPKG_ROOT${SYSTEM_FOLDERS.linux}"/managed-settings.d/*.json; do
  if [ -e "$file" ]; then echo "Warning: $file is merged over the packaged policy and can widen it." >&2; fi
done
`;

/** The files are no conffiles on purpose: dpkg asks before it replaces a changed conffile, or keeps it when nobody answers. */
async function make(release: Release): Promise<readonly Artifact[]> {
  const files = installed(release);
  const folders = ['./', './etc/', `${FOLDER}/`].map((path) => ({ path, bytes: NOTHING }));
  const control: readonly Entry[] = [
    { path: './', bytes: NOTHING },
    { path: './control', bytes: encode(controlFile(release, files)) },
    { path: './md5sums', bytes: encode(files.map(({ path, bytes }) => `${md5(bytes)}  ${path.slice(2)}\n`).join('')) },
    { path: './postinst', bytes: encode(POSTINST), mode: 0o755 },
    { path: './preinst', bytes: encode(PREINST), mode: 0o755 },
  ];
  const bytes = ar([
    ['debian-binary', encode('2.0\n')],
    ['control.tar.gz', await tarGz(control)],
    ['data.tar.gz', await tarGz([...folders, ...files])],
  ]);
  return [
    { name: `${PACKAGE}_${version(release)}_all.deb`, mediaType: 'application/vnd.debian.binary-package', bytes },
  ];
}

function installed({ settings, claudeMd }: Release): readonly Entry[] {
  const file = { path: `${FOLDER}/managed-settings.json`, bytes: encode(prettyJson(settings)) };
  return claudeMd ? [{ path: `${FOLDER}/CLAUDE.md`, bytes: claudeMd }, file] : [file];
}

function controlFile(release: Release, files: readonly Entry[]): string {
  const kilobytes = files.reduce((sum, { bytes }) => sum + Math.ceil(bytes.length / 1024), 0);
  const maintainer = release.delivery.organization.replace(/[<>]/g, '').trim() || 'Managed settings';
  return `Package: ${PACKAGE}
Version: ${version(release)}
Architecture: all
Maintainer: ${maintainer} <root@localhost>
Installed-Size: ${kilobytes}
Section: admin
Priority: optional
Description: Managed settings of Claude Code
 ${label(release)}
`;
}

function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}

/** The common ar format: 60-byte headers in ASCII, members padded to even lengths. */
function ar(members: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const parts = members.flatMap(([name, bytes]) => {
    const fields = [name.padEnd(16), '0'.padEnd(12), '0'.padEnd(6), '0'.padEnd(6), '100644'.padEnd(8)];
    const header = `${fields.join('')}${String(bytes.length).padEnd(10)}\`\n`;
    return [encode(header), bytes, encode(bytes.length % 2 === 1 ? '\n' : '')];
  });
  return new Uint8Array(Buffer.concat([encode('!<arch>\n'), ...parts]));
}

export const debian: Format = { name: 'debian', channel: 'file', make };
