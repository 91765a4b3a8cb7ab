// Turns a release into ClaudeCode.reg, which regedit imports: one REG_SZ value under HKLM.
import { REGISTRY_KEY, REGISTRY_VALUE } from '../facts/delivery.ts';
import type { Artifact, Format, Release } from './format.ts';
import { label } from './label.ts';
import { oneLineJson } from './one-line.ts';
import { jsonRefusal } from './refuse.ts';

function make(release: Release): readonly Artifact[] {
  const value = oneLineJson(release.settings).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    `; ${label(release)}`,
    `[HKEY_LOCAL_MACHINE\\${REGISTRY_KEY}]`,
    `"${REGISTRY_VALUE}"="${value}"`,
    '',
  ];
  return [{ name: 'ClaudeCode.reg', mediaType: 'text/plain; charset=utf-16le', bytes: utf16(lines.join('\r\n')) }];
}

/** UTF-16LE with a byte order mark, the encoding of version 5.00 files. */
function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

export const registry: Format = { name: 'registry', channel: 'windows', refuses: jsonRefusal('registry'), make };
