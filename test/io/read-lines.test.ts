import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/io/read-lines.ts';

async function linesOf(...chunks: readonly (string | Buffer)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))) {
    lines.push(line);
  }
  return lines;
}

describe('readLines', () => {
  it.each([
    ['splits at newlines', 'a\nb\n', ['a', 'b']],
    ['takes a last line without an end', 'a\nb', ['a', 'b']],
    ['takes the line ends of Windows', 'a\r\nb\r\n', ['a', 'b']],
    ['keeps empty lines, for they count', 'a\n\nb', ['a', '', 'b']],
    ['drops a byte-order mark', '\uFEFFa', ['a']],
    ['keeps U+2028 inside its line', '{"a":"\u2028"}\n', ['{"a":"\u2028"}']],
    ['finds no line in nothing', '', []],
  ])('%s', async (_, text, expected) => {
    expect(await linesOf(text)).toEqual(expected);
  });

  it('gives the same lines however the bytes are cut', async () => {
    const text = 'naïve “quote”\r\n北朝鮮 👩‍💻\n\nlast';
    const bytes = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = edges.slice(1).map((end, i) => bytes.subarray(edges[i], end));
        expect(await linesOf(...chunks)).toEqual(await linesOf(text));
      }),
    );
  });

  it('stops reading when nobody wants more', async () => {
    let pulled = 0;
    async function* endless() {
      for (;;) {
        pulled += 1;
        yield Buffer.from('line\n'.repeat(10_000));
      }
    }
    for await (const line of readLines(Readable.from(endless()))) {
      expect(line).toBe('line');
      break;
    }
    expect(pulled).toBeLessThan(40);
  });
});
