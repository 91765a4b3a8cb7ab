// Turns a stream of bytes into batches of whole lines, however the bytes were cut.

/** One batch a chunk; a last line without a line break counts. A `\r` before the break is dropped. */
export async function* lineBatches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  // The pieces of a line that goes on; joined once, so that a line of any length is read in linear time.
  let open: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...more] = decoder.decode(chunk, { stream: true }).split('\n');
    open.push(first);
    const last = more.pop();
    if (last === undefined) continue;
    yield [open.join(''), ...more].map(withoutReturn);
    open = [last];
  }
  const rest = open.join('') + decoder.decode();
  if (rest !== '') yield [withoutReturn(rest)];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
