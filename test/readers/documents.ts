// Turns property lists and XML documents into values, by Python's parsers and not by the libraries that wrote them.
import path from 'node:path';
import { run } from './tools.ts';

/** `text`: the text of the element `find` (an ElementTree path); `attribute`: the root's attribute `find`. */
export interface Document {
  readonly kind: 'plist' | 'text' | 'attribute';
  readonly bytes: Uint8Array | string;
  readonly find?: string;
}

const SCRIPT = path.join(import.meta.dirname, 'documents.py');

export function readDocuments(documents: readonly Document[]): readonly unknown[] {
  const input = documents.map(({ kind, bytes, find = '' }) => ({
    kind,
    data: Buffer.from(bytes).toString('base64'),
    find,
  }));
  return JSON.parse(run('python3', [SCRIPT], JSON.stringify(input)).toString());
}
