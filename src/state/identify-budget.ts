import { randomBytes } from 'node:crypto';
import type { Store } from './store.ts';

/** How often the bot may begin a session with Discord, however often it is started anew. */
export interface IdentifyBudget {
  /** Takes one and returns 0; otherwise how many milliseconds it is until there may be one. */
  take(): Promise<number>;
  /** How many may be taken now. */
  left(): Promise<number>;
  /** From now on so many; until then, what suits a bot with one shard. */
  allow(limits: IdentifyLimits): void;
}

/** At most so many within any hour, and any day. */
export interface IdentifyLimits {
  readonly hour: number;
  readonly day: number;
}

/**
 * What suits a bot of so many shards: two starts of all of them in any hour and four in any day, where that is more than
 * what a bot with one shard gets; never more than half of what Discord grants in a day, beyond which it resets the token.
 *
 * @param granted `session_start_limit.total` of https://discord.com/developers/docs/events/gateway#session-start-limit-object
 */
export function identifyLimits(shards: number, granted: number): IdentifyLimits {
  const half = Math.floor(granted / 2);
  return {
    hour: Math.min(half, Math.max(FOR_ONE.hour, 2 * shards)),
    day: Math.min(half, Math.max(FOR_ONE.day, 4 * shards)),
  };
}

/**
 * The budget of all who share `store`. Each identify is
 * written before it counts, and counts by its place among all: two processes at once cannot both take the last one.
 * `now` returns a Unix time in milliseconds.
 */
export function createIdentifyBudget(
  store: Store,
  first: IdentifyLimits = FOR_ONE,
  now: () => number = Date.now,
): IdentifyBudget {
  let limits = first;
  return {
    allow(allowed) {
      limits = allowed;
    },
    async take() {
      const full = waitMs(await readIdentifies(), limits, now());
      if (full > 0) return full;
      const own = `${PREFIX}${String(now()).padStart(TIME_CHARS, '0')}-${randomBytes(6).toString('hex')}`;
      await store.set(own, true);
      const before = (await readIdentifies()).filter(({ key }) => key < own);
      const late = waitMs(before, limits, now());
      if (late > 0) await store.delete(own);
      return late;
    },
    async left() {
      const identifies = await readIdentifies();
      const left = SPANS.map(({ name, ms }) => limits[name] - within(identifies, ms, now()).length);
      return Math.max(0, Math.min(...left));
    },
  };

  /** Those of the last day, oldest first; older ones are dropped. */
  async function readIdentifies(): Promise<readonly Identify[]> {
    const identifies: Identify[] = [];
    const outdated: string[] = [];
    for await (const [key] of store.list(PREFIX)) {
      const atMs = Number(key.slice(PREFIX.length, PREFIX.length + TIME_CHARS));
      // What the clock says is to come was written before it was set back: it counts as of now.
      if (atMs > now() - DAY_MS) identifies.push({ key, atMs: Math.min(atMs, now()) });
      else outdated.push(key);
    }
    await Promise.all(outdated.map((key) => store.delete(key)));
    return identifies;
  }
}

interface Identify {
  readonly key: string;
  readonly atMs: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const SPANS = [
  { name: 'hour', ms: HOUR_MS },
  { name: 'day', ms: DAY_MS },
] as const;

/** Of the 1,000 a day that Discord grants a bot in up to 150,000 servers, 60 shards. */
const FOR_ONE: IdentifyLimits = { hour: 50, day: 200 };

const PREFIX = 'identifies/';
const TIME_CHARS = 14;

function within(identifies: readonly Identify[], ms: number, nowMs: number): readonly Identify[] {
  return identifies.filter(({ atMs }) => atMs > nowMs - ms);
}

/** Until enough of them are long enough ago for another one; 0 now. */
function waitMs(identifies: readonly Identify[], limits: IdentifyLimits, nowMs: number): number {
  const waits = SPANS.map(({ name, ms }) => {
    const recent = within(identifies, ms, nowMs);
    const oldest = recent[recent.length - limits[name]];
    return oldest === undefined ? 0 : oldest.atMs + ms - nowMs;
  });
  return Math.max(...waits);
}
