import type { IdentifyBudget } from '../state/identify-budget.ts';

/** Holds a shard back until it may identify; rejects when the signal aborts. */
export interface IdentifyThrottler {
  waitForIdentify(shardId: number, signal: AbortSignal): Promise<void>;
}

/**
 * A throttler that keeps identifies `spacingMs` apart (Discord asks for 5,000) and holds back a
 * shard that identifies again and again: each one within the last hour doubles its wait, up to five
 * minutes. Against a Discord that ends every session at once, discord.js alone would identify every
 * five seconds and use up the day's 1,000 in 83 minutes, after which Discord resets the token. The
 * `budget` counts those of earlier processes and of others.
 */
export function createIdentifyThrottler(
  now: () => number,
  spacingMs = DISCORD_SPACING_MS,
  budget?: Pick<IdentifyBudget, 'take'>,
): IdentifyThrottler {
  const recent = new Map<number, readonly number[]>();
  let nextFreeMs = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function takeTurn(shardId: number, signal: AbortSignal): Promise<void> {
    await wait(nextFreeMs - now(), signal);
    for (;;) {
      // Where it cannot be read, the waits still hold.
      const spentMs = (await budget?.take().catch(() => 0)) ?? 0;
      if (spentMs === 0) break;
      await wait(spentMs, signal);
    }
    nextFreeMs = now() + spacingMs;
    recent.set(shardId, [...recentOf(shardId), now()]);
  }

  function recentOf(shardId: number): readonly number[] {
    return (recent.get(shardId) ?? []).filter((time) => time > now() - HOUR_MS);
  }

  return {
    async waitForIdentify(shardId, signal) {
      const identifies = recentOf(shardId);
      const holdMs = Math.min(MAX_HOLD_MS, spacingMs * 2 ** Math.max(0, identifies.length - FREE));
      const before = identifies.at(-1);
      if (before !== undefined) await wait(before + holdMs - now(), signal);
      // A budget counts what is sent, so that it is taken at the very end, by one shard at a time.
      const turn = last.then(() => takeTurn(shardId, signal));
      last = turn.catch(() => {});
      await turn;
    },
  };
}

/** https://discord.com/developers/docs/events/gateway#identifying with a `max_concurrency` of 1 */
const DISCORD_SPACING_MS = 5_000;

/** Five minutes: 288 identifies a day at most, of Discord's 1,000. */
const MAX_HOLD_MS = 5 * 60_000;

const HOUR_MS = 60 * 60_000;

/** Identifies within an hour that cost no extra wait: a bad connection is no fault. */
const FREE = 3;

function wait(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0 && !signal.aborted) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, ms);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}
