import { describe, expect, it, vi } from 'vitest';
import { openBot } from './open-bot.ts';

describe('watchShards', () => {
  it('finds a bot ready that is connected', async () => {
    const { bot } = await openBot();
    await vi.waitFor(() => {
      expect(bot.shards()).toEqual([
        { shard: 0, state: 'Ready', heartbeatAgeMs: undefined, isReady: true },
      ]);
    });
  });

  it('finds a connection not ready that is dead without a sign, and ready once it is mended', async () => {
    const { discord, bot } = await openBot({
      fake: { heartbeatIntervalMs: 400 },
      heartbeatLimitMs: 500,
    });
    const isReady = () => bot.shards().every((shard) => shard.isReady);
    await vi.waitFor(() => expect(bot.shards()[0]?.heartbeatAgeMs).toBeDefined());
    expect(isReady()).toBe(true);
    discord.cut({ kind: 'zombie' });
    await vi.waitFor(() => expect(isReady()).toBe(false), { timeout: 5_000, interval: 5 });
    await discord.login('resume');
    await vi.waitFor(() => expect(isReady()).toBe(true), { timeout: 5_000, interval: 5 });
  });

  it('finds a bot not ready while Discord is dark', async () => {
    const { discord, bot } = await openBot();
    await discord.goDark();
    await vi.waitFor(() => expect(bot.shards()[0]?.isReady).toBe(false));
    await discord.comeBack();
    await vi.waitFor(() => expect(bot.shards()[0]?.isReady).toBe(true), { timeout: 15_000 });
  });
});
