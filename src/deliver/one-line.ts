// Turns settings into one line of JSON that passes through any script, registry or XML file unchanged.
import type { JsonObject } from '../parse.ts';

/**
 * JSON on one line in printable ASCII: no encoding can spoil it and no reader ends a line in it.
 * `%` is written as an escape too, so that a registry value of the expanding type stays the same text.
 */
export function oneLineJson(settings: JsonObject): string {
  return JSON.stringify(settings).replace(/[%\u007f-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** A text as XML character data or attribute value. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
