// Turns named bytes into tar.gz and zip archives whose bytes depend on nothing else.
// The packages that write them load when something is written: a review only asks whether it could be.
import type { Zippable } from 'fflate';

/** A file of an archive. `path` is relative, with `/`; a folder ends in `/` and has no bytes. `mode` is octal permission bits. */
export interface Entry {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mode?: number;
}

/** gzip and tar count seconds from 1970; zip has local time from 1980 on and no zone, so its hour is given in local time. */
const TAR_TIME = new Date(0);
const ZIP_TIME = '1980-01-01T12:00:00';

/** The length of the header fflate writes, and the flag that says a comment follows it (RFC 1952). */
const GZIP_HEADER = 10;
const GZIP_COMMENT = 0x10;

/** `comment` stands in the header of the compression (RFC 1952), which no reader of the files looks at. */
export async function tarGz(entries: readonly Entry[], comment = ''): Promise<Uint8Array> {
  const { packTar } = await import('modern-tar');
  const { gzipSync } = await import('fflate');
  const tar = await packTar(entries.map((entry) => ({ header: headerOf(entry), body: entry.bytes })));
  const bytes = gzipSync(tar, { mtime: 0, level: 9 });
  if (comment === '') return bytes;
  const header = bytes.slice(0, GZIP_HEADER);
  header[3] = GZIP_COMMENT;
  return new Uint8Array(Buffer.concat([header, Buffer.from(`${comment}\0`, 'latin1'), bytes.subarray(GZIP_HEADER)]));
}

function headerOf({ path, bytes, mode }: Entry) {
  const type = path.endsWith('/') ? ('directory' as const) : ('file' as const);
  return {
    name: path,
    type,
    size: bytes.length,
    mode: mode ?? (type === 'directory' ? 0o755 : 0o644),
    mtime: TAR_TIME,
    uid: 0,
    gid: 0,
    uname: 'root',
    gname: 'root',
  };
}

/** Files only; unzip makes the folders. `os: 3` is Unix, so that the permission bits in `attrs` count. `unzip -z` shows the comment. */
export async function zip(entries: readonly Entry[], comment = ''): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const files: Zippable = {};
  for (const { path, bytes, mode } of entries) {
    const attrs = (0o100000 | (mode ?? 0o644)) * 0x10000;
    files[path] = [bytes, { mtime: ZIP_TIME, os: 3, attrs, level: 9 }];
  }
  // The archive ends with the length of its comment, two bytes, and the comment.
  const text = Buffer.from(comment, 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16LE(text.length);
  return new Uint8Array(Buffer.concat([zipSync(files).subarray(0, -2), length, text]));
}
