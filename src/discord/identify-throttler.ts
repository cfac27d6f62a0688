/** Holds a shard back until it may identify; rejects when the signal aborts. */
export interface IdentifyThrottler {
  waitForIdentify(shardId: number, signal: AbortSignal): Promise<void>;
}

/** Where identifies of earlier processes and of others are counted. */
export interface IdentifyTurns {
  /** Takes one for a shard of this group and returns 0; otherwise how many milliseconds it is until there may be one. */
  take(group: number): Promise<number>;
}

/** How identifies are held back. */
export interface ThrottleOptions {
  /** Milliseconds between two of one group; Discord's own unless told otherwise. */
  readonly spacingMs?: number | undefined;
  /** Discord's `max_concurrency`: shards whose ids are the same modulo it are a group, and groups need not wait for each other. */
  readonly concurrency?: number;
  readonly turns?: IdentifyTurns | undefined;
}

/**
 * A throttler that keeps identifies apart as Discord asks for and holds back a shard that
 * identifies again and again: each one within the last hour doubles its wait, up to five
 * minutes. Against a Discord that ends every session at once, discord.js alone would identify every
 * five seconds and use up the day's 1,000 in 83 minutes, after which Discord resets the token.
 */
export function createIdentifyThrottler(
  now: () => number,
  { spacingMs = DISCORD_SPACING_MS, concurrency = 1, turns }: ThrottleOptions = {},
): IdentifyThrottler {
  const recent = new Map<number, readonly number[]>();
  const nextFreeMs = new Map<number, number>();
  const last = new Map<number, Promise<unknown>>();

  async function takeTurn(shardId: number, signal: AbortSignal): Promise<void> {
    const group = shardId % concurrency;
    await wait((nextFreeMs.get(group) ?? 0) - now(), signal);
    for (;;) {
      // Where it cannot be read, the waits still hold.
      const spentMs = (await turns?.take(group).catch(() => 0)) ?? 0;
      if (spentMs === 0) break;
      await wait(spentMs, signal);
    }
    nextFreeMs.set(group, now() + spacingMs);
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
      const group = shardId % concurrency;
      const turn = (last.get(group) ?? Promise.resolve()).then(() => takeTurn(shardId, signal));
      last.set(
        group,
        turn.catch(() => {}),
      );
      await turn;
    },
  };
}

/** https://discord.com/developers/docs/events/gateway#rate-limiting-and-sharding: `max_concurrency` in so long. */
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
