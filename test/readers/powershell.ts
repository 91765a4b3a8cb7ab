// Turns a PowerShell script into the texts of its single-quoted here-strings, as PowerShell reads them.

/** `@'` at the end of a line opens, `'@` at the start of a line closes; nothing between them is special. */
export function hereStrings(bytes: Uint8Array): readonly string[] {
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
  const found: string[] = [];
  let open: string[] | null = null;
  for (const line of lines) {
    if (open === null && line.endsWith("@'")) open = [];
    else if (open !== null && line.startsWith("'@")) {
      found.push(open.join('\n'));
      open = null;
    } else open?.push(line);
  }
  if (open !== null) throw new Error('a here-string does not end');
  return found;
}
