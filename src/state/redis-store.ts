import type { Redis } from 'ioredis';
import { asking, disconnectRedis } from './connect-redis.ts';
import type { Store } from './store.ts';

/**
 * A store in a Redis that any number of processes share. Values are the fields of one hash; their keys are also in one
 * sorted set, so that a prefix is listed without going through everything. Every change is told to whoever listens
 * (`redis-changes.ts`). A write outlives a power failure if Redis is told so: `appendonly yes`, `appendfsync always`.
 *
 * Its methods reject with {@link StoreAway} while Redis is away.
 */
export function createRedisStore(redis: Redis): Store {
  const write = async (key: string, change: (step: ReturnType<Redis['multi']>) => void) => {
    const step = redis.multi();
    change(step);
    step.publish(CHANGES, key);
    for (const [error] of (await asking(step.exec())) ?? []) {
      if (error !== null) throw error;
    }
  };

  return {
    async get(key) {
      const text = await asking(redis.hget(VALUES, key));
      return text === null ? undefined : JSON.parse(text);
    },
    set: (key, value) => {
      const text = JSON.stringify(value);
      return write(key, (step) => step.hset(VALUES, key, text).zadd(KEYS, 0, key));
    },
    delete: (key) => write(key, (step) => step.hdel(VALUES, key).zrem(KEYS, key)),
    add: (key, by) => write(key, (step) => step.hincrby(VALUES, key, by).zadd(KEYS, 0, key)),
    async *list(prefix) {
      const end = prefix === '' ? '+' : `(${prefix}\uFFFF`;
      let start = prefix === '' ? '-' : `[${prefix}`;
      for (;;) {
        const keys = await asking(redis.zrangebylex(KEYS, start, end, 'LIMIT', 0, PAGE));
        const last = keys.at(-1);
        if (last === undefined) return;
        const texts = await asking(redis.hmget(VALUES, ...keys));
        for (const [i, key] of keys.entries()) {
          const text = texts[i];
          // Deleted since it was listed.
          if (text !== null && text !== undefined) yield [key, JSON.parse(text)];
        }
        start = `(${last}`;
      }
    },
    erase: () => asking(rewriteFiles(redis)),
    close: () => disconnectRedis(redis),
  };
}

/** Has Redis write its files anew from what it holds, as far as it has any. */
async function rewriteFiles(redis: Redis): Promise<void> {
  const [, snapshots = ''] = (await redis.config('GET', 'save')) as string[];
  if (/^aof_enabled:1/mu.test(await redis.info('persistence'))) await redis.bgrewriteaof();
  if (snapshots !== '') await redis.bgsave('SCHEDULE');
  while (IS_WRITING.test(await redis.info('persistence'))) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

const IS_WRITING = /^(?:aof_rewrite_in_progress|aof_rewrite_scheduled|rdb_bgsave_in_progress):1/mu;
const LOOK_AGAIN_MS = 100;

/** The braces keep what belongs together on one node of a cluster. */
const VALUES = '{exhibit}:store';
const KEYS = '{exhibit}:keys';

/** Where every changed key is told. */
export const CHANGES = '{exhibit}:changes';

/** Entries that are read at once: some 100 kB. */
const PAGE = 1_000;
