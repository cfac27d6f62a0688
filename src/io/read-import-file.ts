import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { ExhibitError } from '../domain/errors.ts';
import { errorCode } from './error-code.ts';

/** As much as is fetched. */
const MAX_MIB = 16;

/** A file's bytes. No more than the limit is ever held; pipes and devices are refused. */
export async function readImportFile(path: string): Promise<Uint8Array> {
  const refuse = (message: string, cause?: unknown) =>
    new ExhibitError('import', [{ file: path, message }], { cause });
  // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(
    (error: unknown) => {
      const code = errorCode(error);
      throw refuse(code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`, error);
    },
  );
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw refuse('expected a file or an address that begins with https://');
    if (stats.size > MAX_MIB * 1024 * 1024) {
      const found = Math.ceil(stats.size / 1024 / 1024);
      throw refuse(
        `expected at most ${MAX_MIB} MiB, found ${found} MiB; save the article's text alone`,
      );
    }
    // A file that grows while it is read is cut off, not followed.
    const bytes = Buffer.alloc(stats.size);
    let read = 0;
    while (read < bytes.length) {
      const { bytesRead } = await file.read(bytes, read, bytes.length - read, read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    return bytes.subarray(0, read);
  } finally {
    await file.close();
  }
}
