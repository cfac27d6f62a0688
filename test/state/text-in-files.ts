import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every byte of every file below `folder`, a character each: for searching. */
export async function textInFiles(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map(async (entry) => {
    // A file may go while the others are read.
    const bytes = await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.of());
    return bytes.toString('latin1');
  });
  return (await Promise.all(texts)).join('\n');
}
