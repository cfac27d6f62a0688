import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Where what was worked out of some input is kept, by what it was worked out of. */
export interface ShardCache {
  /** What is kept for the key, or undefined: nothing, or nothing that is whole. */
  take(key: string): Promise<unknown>;
  /** Keeps a value of plain data. Never rejects: what cannot be kept is made again. */
  keep(key: string, value: unknown): Promise<void>;
  /** Removes all that was neither taken nor kept since the cache was opened. Never rejects. */
  tidy(): Promise<void>;
}

/**
 * A cache in the folder. A file has the hash of what follows it at its head: one that was torn, cut or changed is taken
 * for none. It is written beside its place and moved there, so that a process that ends in between leaves none.
 *
 * `failed` is called once, when the folder cannot be written: a full disk, missing permissions.
 */
export function openShardCache(folder: string, failed: (error: unknown) => void): ShardCache {
  const used = new Set<string>();
  let isWritable = true;
  const giveUp = (error: unknown): void => {
    if (isWritable) failed(error);
    isWritable = false;
  };
  return {
    async take(key) {
      const name = nameOf(key);
      try {
        const bytes = await readFile(join(folder, name));
        const content = bytes.subarray(HASH_BYTES);
        if (!hashOf(content).equals(bytes.subarray(0, HASH_BYTES))) return undefined;
        used.add(name);
        return deserialize(content);
      } catch {
        // Not there, or not readable: it is made anew, which says what is wrong if that matters.
        return undefined;
      }
    },
    async keep(key, value) {
      const name = nameOf(key);
      used.add(name);
      if (!isWritable) return;
      const beside = join(folder, `${name}.${process.pid}${TEMPORARY}`);
      try {
        const content = serialize(value);
        await mkdir(folder, { recursive: true });
        await writeFile(beside, Buffer.concat([hashOf(content), content]));
        await rename(beside, join(folder, name));
      } catch (error) {
        giveUp(error);
        await rm(beside, { force: true }).catch(() => {});
      }
    },
    async tidy() {
      const names = await readdir(folder).catch(() => []);
      for (const name of names.filter((each) => !used.has(each) && OWN.test(each))) {
        const path = join(folder, name);
        if (name.endsWith(TEMPORARY) && !(await isOld(path))) continue;
        await rm(path, { force: true }).catch(() => {});
      }
    },
  };
}

/** SHA-256. */
const HASH_BYTES = 32;
const ENDING = '.shard';
const TEMPORARY = '.tmp';
/** Nothing else that lies in the folder is touched. */
const OWN = /^[0-9a-f]{64}\.shard(?:\.\d+\.tmp)?$/;

/** Another process may be writing it. */
async function isOld(path: string): Promise<boolean> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
  return Date.now() - mtimeMs > OLD_MS;
}

const OLD_MS = 60 * 60_000;

function hashOf(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

function nameOf(key: string): string {
  return hashOf(key).toString('hex') + ENDING;
}
