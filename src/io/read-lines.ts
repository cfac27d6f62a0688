import type { Readable } from 'node:stream';

/**
 * The lines of a UTF-8 stream, without their ends (`\n` or `\r\n`) and without a byte-order mark.
 * A last line needs no end. Lines are pulled: a slow reader slows the stream.
 *
 * node:readline is not used here: it also breaks lines at U+2028 and U+2029, which may stand inside
 * a JSON string.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let isFirst = true;
  // A line's pieces are joined once, at its end, so that a line of many chunks stays linear.
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const text = isFirst ? String(chunk).replace(/^\uFEFF/, '') : String(chunk);
    isFirst = false;
    const [head = '', ...others] = text.split('\n');
    pieces.push(head);
    for (const other of others) {
      yield withoutReturn(pieces.join(''));
      pieces = [other];
    }
  }
  const last = withoutReturn(pieces.join(''));
  if (last !== '') {
    yield last;
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
