import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

/** Whether somebody may do something now. */
export type Turn =
  | { readonly kind: 'free' }
  /** Not before `untilMs`, a Unix time. `isFirst`: refused for the first time since the turn was taken. */
  | { readonly kind: 'wait'; readonly untilMs: number; readonly isFirst: boolean };

/** Keeps what somebody does apart. */
export interface Cooldowns {
  /** Takes the turn of `key`, somebody in some place, if it is free; the next one begins `seconds` later. */
  take(key: string, seconds: number): Promise<Turn>;
}

/**
 * Cooldowns in memory, which a restart forgets; with a Redis in that, for all processes together, and in memory while
 * it is away.
 */
export function createCooldowns(redis?: Redis): Cooldowns {
  const once = { points: 1, duration: 1 };
  const memory = new RateLimiterMemory(once);
  const limiter =
    redis === undefined
      ? memory
      : new RateLimiterRedis({
          ...once,
          storeClient: redis,
          keyPrefix: '{exhibit}:cooldown',
          insuranceLimiter: memory,
        });
  return {
    async take(key, seconds) {
      if (seconds <= 0) return { kind: 'free' };
      try {
        await limiter.consume(key, 1, { customDuration: seconds });
        return { kind: 'free' };
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const untilMs = Date.now() + refusal.msBeforeNext;
        return { kind: 'wait', untilMs, isFirst: refusal.consumedPoints === 2 };
      }
    },
  };
}
