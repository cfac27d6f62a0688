import type { Redis } from 'ioredis';
import { deriveKey, seal, unseal } from './seal.ts';
import { createMemoryShortTerm, type Remembered, type ShortTerm } from './short-term.ts';

/**
 * In Redis, which writes to its disk as it likes: values are sealed with a key made of `secret`, which is not kept
 * there, so that what people write is never readable in its files. Everything is remembered in this process too, and
 * that is what counts while Redis is away.
 */
export function createRedisShortTerm(redis: Redis, secret: string): ShortTerm {
  const own = createMemoryShortTerm(() => performance.now());
  const sealing = deriveKey(secret, 'exhibit short term');
  return {
    async get(key) {
      try {
        const sealed = await redis.get(PREFIX + key);
        const text = sealed === null ? undefined : unseal(sealed, sealing, key);
        return text === undefined ? undefined : JSON.parse(text);
      } catch {
        return own.get(key);
      }
    },
    async set(key, remembered) {
      await own.set(key, remembered);
      await write(key, remembered).catch(() => {});
    },
    async claim(key, seconds) {
      const isFirstHere = await own.claim(key, seconds);
      try {
        return (await redis.set(PREFIX + key, '', 'EX', seconds, 'NX')) === 'OK';
      } catch {
        return isFirstHere;
      }
    },
    async forgetOwner(owner) {
      await own.forgetOwner(owner);
      try {
        const keys = await redis.smembers(OWNED + owner);
        if (keys.length > 0) await redis.del(OWNED + owner, ...keys);
      } catch {
        // It is forgotten within the hour all the same.
      }
    },
  };

  async function write(key: string, { value, seconds, owner }: Remembered): Promise<void> {
    const step = redis.multi();
    step.set(PREFIX + key, seal(JSON.stringify(value), sealing, key), 'EX', seconds);
    if (owner !== undefined) {
      step.sadd(OWNED + owner, PREFIX + key).expire(OWNED + owner, OWNED_SECONDS);
    }
    await step.exec();
  }
}

/** The braces keep what belongs together on one node of a cluster. */
const PREFIX = '{exhibit}:short:';
const OWNED = '{exhibit}:owner:';

/** An hour: longer than anything that has an owner. */
const OWNED_SECONDS = 3_600;
