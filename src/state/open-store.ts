import { join } from 'node:path';
import type { Redis } from 'ioredis';
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
