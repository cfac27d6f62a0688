import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** True when a folder's articles have more bytes than `bytes`. Nothing is read; whoever reads says what is wrong. */
export async function hasMoreBytes(dir: string, bytes: number): Promise<boolean> {
  const sources = join(dir, 'sources');
  let sum = 0;
  for (const name of await readdir(sources).catch(() => [])) {
    sum += await stat(join(sources, name)).then(
      ({ size }) => size,
      () => 0,
    );
    if (sum > bytes) return true;
  }
  return false;
}
