// Turns what was built into the settings each format carries, read back by independent readers.
import type { Artifact } from '../../src/deliver/index.ts';
import { unpack } from './archives.ts';
import { type Document, readDocuments } from './documents.ts';
import { hereStrings } from './powershell.ts';
import { readReg } from './reg.ts';

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const json = (value: unknown): unknown => JSON.parse(String(value));

/** The element with the JSON text in an ADML file. */
export const ADML_DEFAULT =
  './/{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}textBox/{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}defaultValue';

/** How to get from an artifact to the settings in it without another process; `documents` still need Python. */
type Reader = (bytes: Uint8Array) => unknown;

export const READERS: Readonly<Record<string, Reader>> = {
  'managed-settings.json': (bytes) => json(text(bytes)),
  'server-managed-settings.json': (bytes) => json(text(bytes)),
  'ClaudeCode.reg': (bytes) => json(readReg(bytes)['HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\ClaudeCode']?.['Settings']),
  'Set-ClaudeCodePolicy.ps1': (bytes) => json(hereStrings(bytes)[0]),
};

/** What Python must read, and how to get from its answer to the settings. */
export const DOCUMENTS: Readonly<
  Record<string, { readonly document: (bytes: Uint8Array) => Document; readonly settings: (value: unknown) => unknown }>
> = {
  'com.anthropic.claudecode.plist': {
    document: (bytes) => ({ kind: 'plist', bytes }),
    settings: (value) => value,
  },
  'com.anthropic.claudecode.mobileconfig': {
    document: (bytes) => ({ kind: 'plist', bytes }),
    settings: (value) => forced(value),
  },
  'intune-oma-uri.json': {
    document: (bytes) => ({ kind: 'attribute', bytes: omaValue(bytes), find: 'value' }),
    settings: json,
  },
};

/** The settings in every document, in one call of Python. */
export function readAll(artifacts: readonly Artifact[]): readonly unknown[] {
  const documents = artifacts.map(({ name, bytes }) => DOCUMENTS[name]?.document(bytes) ?? notADocument(name));
  const values = readDocuments(documents);
  return artifacts.map(({ name }, index) => DOCUMENTS[name]?.settings(values[index]));
}

function notADocument(name: string): never {
  throw new Error(`no reader for ${name}`);
}

interface Profile {
  readonly PayloadContent: readonly {
    readonly PayloadContent: Record<
      string,
      { readonly Forced: readonly { readonly mcx_preference_settings: unknown }[] }
    >;
  }[];
}

function forced(value: unknown): unknown {
  return (value as Profile).PayloadContent[0]?.PayloadContent['com.anthropic.claudecode']?.Forced[0]
    ?.mcx_preference_settings;
}

/** The second setting of the Intune configuration: `<enabled/><data …/>`; only the data element is handed on. */
function omaValue(bytes: Uint8Array): string {
  const { omaSettings } = json(text(bytes)) as { omaSettings: { value: string }[] };
  return (omaSettings[1]?.value ?? '').replace('<enabled/>', '');
}

/** The JSON text in the ADML file of the zipped template. */
export function admlOf(zipped: Uint8Array): Buffer {
  return unpack('zip', zipped)['en-US/ClaudeCode.adml'] ?? Buffer.alloc(0);
}
