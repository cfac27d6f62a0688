import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { connectRedis, disconnectRedis, type StateLog } from './connect-redis.ts';

/** Calls to every process on a Redis, of which each gives an answer. */
export interface Calls {
  /** Answers every call of that name with what `work` gives, which JSON can hold. Resolves once it hears them. */
  answer(name: string, work: () => Promise<unknown>): Promise<void>;
  /** What everybody answered within `limitMs`, and how many heard the call. */
  ask(name: string, limitMs: number): Promise<CallResult>;
  close(): Promise<void>;
}

/** What came of a call. */
export interface CallResult {
  readonly heard: number;
  readonly answers: readonly unknown[];
}

/** Calls by publish and subscribe, over a connection of their own: nothing of them is kept. */
export function openRedisCalls(redis: Redis): Calls {
  // Subscribes again when it is back, by itself.
  const ear = redis.duplicate({ enableOfflineQueue: true, commandTimeout: undefined });
  ear.on('error', () => {});
  return {
    async answer(name, work) {
      const channel = CALLS + name;
      ear.on('message', (heard, id) => {
        if (heard !== channel) return;
        void work()
          .then((result) => redis.publish(ANSWERS + id, JSON.stringify(result)))
          // Whoever called waits no longer than they want.
          .catch(() => {});
      });
      await ear.subscribe(channel);
    },
    async ask(name, limitMs) {
      const id = randomBytes(9).toString('hex');
      const answers: unknown[] = [];
      await ear.subscribe(ANSWERS + id);
      let arrived = (): void => {};
      ear.on('message', (channel, text) => {
        if (channel !== ANSWERS + id) return;
        answers.push(JSON.parse(text));
        arrived();
      });
      const heard = await redis.publish(CALLS + name, id);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, limitMs);
        arrived = () => {
          if (answers.length < heard) return;
          clearTimeout(timer);
          resolve();
        };
        arrived();
      });
      return { heard, answers };
    },
    close: () => disconnectRedis(ear),
  };
}

/**
 * Calls everybody on the Redis at `url`, for a process that has no other business there.
 *
 * @throws ExhibitError `state` when it cannot be reached.
 */
export async function askEverybody(
  url: string,
  {
    name,
    limitMs,
    log,
  }: { readonly name: string; readonly limitMs: number; readonly log: StateLog },
): Promise<CallResult> {
  const redis = await connectRedis(url, log);
  const calls = openRedisCalls(redis);
  try {
    return await calls.ask(name, limitMs);
  } finally {
    await calls.close();
    await disconnectRedis(redis);
  }
}

const CALLS = '{exhibit}:call:';
const ANSWERS = '{exhibit}:answer:';
