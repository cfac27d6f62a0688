import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIdentifyThrottler } from '../../src/discord/identify-throttler.ts';
import { createIdentifyBudget, identifyLimits } from '../../src/state/identify-budget.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import { openBot } from './open-bot.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

describe('a bot whose every session is ended', () => {
  it('identifies no more once its budget is spent', async () => {
    const budget = createIdentifyBudget(createMemoryStore(), { hour: 4, day: 9 });
    const { discord, bot } = await openBot({ identifies: { ...budget, allow() {} } });
    discord.answerIdentifies({ kind: 'invalid-session' });
    discord.cut({ kind: 'invalid-session', resumable: false });
    await discord.login('identify', 4);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(discord.logins).toHaveLength(4);
    expect(await budget.left()).toBe(0);
    expect(bot.isReady()).toBe(false);
  });
});

describe('a Discord that ends every session at once', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_700_000_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** When identifies were sent in so many days, by a process that is started anew every `lifeMs`. */
  async function identify(days: number, lifeMs: number): Promise<readonly number[]> {
    const store = createMemoryStore();
    const signal = new AbortController().signal;
    const start = () =>
      createIdentifyThrottler(() => Date.now(), { turns: createIdentifyBudget(store) });
    const end = Date.now() + days * DAY_MS;
    const sent: number[] = [];
    let throttler = start();
    let bornAt = Date.now();
    while (Date.now() < end) {
      if (Date.now() - bornAt >= lifeMs) {
        throttler = start();
        bornAt = Date.now();
      }
      const turn = throttler.waitForIdentify(0, signal);
      await vi.runAllTimersAsync();
      await turn;
      sent.push(Date.now());
      // discord.js waits no longer before it identifies again.
      vi.setSystemTime(Date.now() + 1_000);
    }
    return sent;
  }

  const most = (sent: readonly number[], spanMs: number): number =>
    Math.max(...sent.map((end) => sent.filter((ms) => ms > end - spanMs && ms <= end).length));

  it.each([
    ['by one process', Number.POSITIVE_INFINITY],
    ['by a process that its supervisor starts anew after each', 0],
    ['by a process that is started anew every ten minutes', 600_000],
  ])('is met with at most 50 identifies an hour and 200 a day %s', async (_, lifeMs) => {
    const sent = await identify(3, lifeMs);
    expect(most(sent, HOUR_MS)).toBeLessThanOrEqual(50);
    expect(most(sent, DAY_MS)).toBeLessThanOrEqual(200);
    // It never gives up either.
    expect(sent.length).toBeGreaterThan(500);
  });

  it('is met with no more than a fleet’s share by all of its shards', async () => {
    const limits = identifyLimits(64, 2_000);
    const turns = createIdentifyBudget(createMemoryStore(), limits);
    const { waitForIdentify } = createIdentifyThrottler(() => Date.now(), {
      turns,
      concurrency: 16,
    });
    const end = Date.now() + 2 * DAY_MS;
    const sent: number[] = [];
    const loop = async (shard: number): Promise<void> => {
      while (Date.now() < end) {
        await waitForIdentify(shard, new AbortController().signal);
        sent.push(Date.now());
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
    };
    for (let shard = 0; shard < 64; shard += 1) void loop(shard);
    await vi.advanceTimersByTimeAsync(2 * DAY_MS);
    expect(most(sent, HOUR_MS)).toBe(limits.hour);
    expect(most(sent, DAY_MS)).toBe(limits.day);
  });
});
