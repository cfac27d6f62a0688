import type { Readable } from 'node:stream';

/**
 * The whole body, or undefined when it is longer than `maxBytes`. A longer one is read to its end all the same, and
 * thrown away: whoever is still sending does not hear an answer. Rejects when the sender goes away.
 */
export function readBody(stream: Readable, maxBytes: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    stream.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
      else chunks.length = 0;
    });
    stream.once('end', () => resolve(bytes > maxBytes ? undefined : Buffer.concat(chunks)));
    stream.once('error', reject);
  });
}
