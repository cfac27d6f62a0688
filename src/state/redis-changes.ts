import type { Redis } from 'ioredis';
import { disconnectRedis } from './connect-redis.ts';
import { CHANGES } from './redis-store.ts';

/** Tells what was changed, by this process or another. */
export interface Changes {
  /** Calls `changed` with each changed key that begins with `prefix`; without one when any may have changed. */
  subscribe(prefix: string, changed: (key: string | undefined) => void): void;
  close(): Promise<void>;
}

/** The changes of a `createRedisStore` on the same Redis, over a connection of their own. */
export async function openRedisChanges(redis: Redis): Promise<Changes> {
  // Subscribes again when it is back, by itself.
  const ear = redis.duplicate({ enableOfflineQueue: true, commandTimeout: undefined });
  ear.on('error', () => {});
  const listeners: { prefix: string; changed: (key: string | undefined) => void }[] = [];
  await ear.subscribe(CHANGES);
  ear.on('message', (_, key) => {
    for (const { prefix, changed } of listeners) if (key.startsWith(prefix)) changed(key);
  });
  // What was told while it was away was not heard. Whichever connection is back last, both are then.
  const catchUp = (): void => {
    for (const { changed } of listeners) changed(undefined);
  };
  for (const each of [ear, redis]) each.on('ready', catchUp);
  return {
    subscribe: (prefix, changed) => void listeners.push({ prefix, changed }),
    close: () => disconnectRedis(ear),
  };
}
