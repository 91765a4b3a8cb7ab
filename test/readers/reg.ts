// Turns a .reg file into its keys and values, by a grammar of its own: UTF-16LE, CRLF lines, [key] and "name"="value".

/** Values by key, then by name. Anything that is not a string value of the version 5.00 form is an error. */
export function readReg(bytes: Uint8Array): Readonly<Record<string, Readonly<Record<string, string>>>> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe) throw new Error('no UTF-16LE byte order mark');
  const text = new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  const [head, blank, ...lines] = text.split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00' || blank !== '') throw new Error('not a version 5.00 file');
  const keys: Record<string, Record<string, string>> = {};
  let values: Record<string, string> | undefined;
  for (const line of lines.filter((line) => line !== '' && !line.startsWith(';'))) {
    const key = /^\[([^[\]]+)\]$/.exec(line)?.[1];
    if (key !== undefined) {
      values = {};
      keys[key] = values;
      continue;
    }
    const match = /^"((?:[^"\\]|\\["\\])*)"="((?:[^"\\]|\\["\\])*)"$/.exec(line);
    if (!match || !values) throw new Error(`not a string value: ${line.slice(0, 80)}`);
    values[unquote(match[1])] = unquote(match[2]);
  }
  return keys;
}

function unquote(text = ''): string {
  return text.replace(/\\(["\\])/g, '$1');
}
