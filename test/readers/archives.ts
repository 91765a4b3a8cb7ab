// Turns archives into their files by tar, unzip and dpkg-deb, never by the libraries that wrote them.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './tools.ts';

export type Files = Readonly<Record<string, Buffer>>;

const COMMANDS = {
  tar: (archive: string, out: string) => run('tar', ['-xzf', archive, '-C', out]),
  zip: (archive: string, out: string) => run('unzip', ['-q', archive, '-d', out]),
  deb: (archive: string, out: string) => run('dpkg-deb', ['-x', archive, out]),
};

/** Every file of an archive by its relative path. */
export function unpack(kind: keyof typeof COMMANDS, bytes: Uint8Array): Files {
  return inScratch((folder) => {
    writeFileSync(path.join(folder, 'archive'), bytes);
    const out = mkdtempSync(path.join(folder, 'out-'));
    COMMANDS[kind](path.join(folder, 'archive'), out);
    return filesBelow(out);
  });
}

/** Every file below a folder by its relative path, with `/`. */
export function filesBelow(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** A temporary folder that is gone afterwards. */
export function inScratch<T>(body: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'deliver-'));
  try {
    return body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
