import { join } from 'node:path';
import type { Redis } from 'ioredis';
import { takeBackup } from './backup.ts';
import { writeBackupFile } from './backup-file.ts';
import { checkSchema } from './check-schema.ts';
import { connectRedis, placeOf, type StateLog } from './connect-redis.ts';
import { openLevelStore } from './level-store.ts';
import { createRedisStore } from './redis-store.ts';
import type { Store } from './store.ts';

/** Where things are kept. */
export interface StorePlace {
  readonly dataDir: string;
  /** Absent: everything is kept in `dataDir`, by one process. */
  readonly redisUrl?: string;
  readonly log: StateLog;
}

/** A store that is open, as it was written: its schema is not judged yet. */
export interface OpenStore {
  readonly store: Store;
  /** What an operator knows it by: its folder, or its address without the password. */
  readonly name: string;
  /** Where processes share it. */
  readonly redis?: Redis;
}

/**
 * The store in Redis if there is one to be, else in the data folder.
 *
 * @throws ExhibitError `state` when it is in use, cannot be opened or reached.
 */
export async function openStore({ dataDir, redisUrl, log }: StorePlace): Promise<OpenStore> {
  if (redisUrl === undefined) {
    const name = join(dataDir, 'store');
    return { store: await openLevelStore(name), name };
  }
  const redis = await connectRedis(redisUrl, log);
  return { store: createRedisStore(redis), name: placeOf(redisUrl), redis };
}

/**
 * As {@link openStore}, with data that this version understands: older data is brought up, after a backup of it was
 * written to the folder `backups` in the data folder.
 *
 * @throws ExhibitError `state` also when a newer version wrote it.
 */
export async function openCurrentStore(place: StorePlace): Promise<OpenStore> {
  const opened = await openStore(place);
  const { store, name } = opened;
  try {
    await checkSchema(store, {
      place: name,
      backUp: (version) => backUpAside(opened, place, `before-schema-${version + 1}`),
    });
    return opened;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Backs the store up into the folder `backups` of the data folder and says where, in the log. */
export async function backUpAside(
  { store, name: place }: OpenStore,
  { dataDir, log }: StorePlace,
  name: string,
): Promise<void> {
  const now = new Date();
  const path = join(dataDir, 'backups', `${name}-${now.getTime()}.jsonl`);
  const backup = await takeBackup(store, place);
  const file = await writeBackupFile(backup, { path, name, replace: false, now });
  log.info({ file, entries: backup.entries.length }, 'backed up what is about to be replaced');
}
