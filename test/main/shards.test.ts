import { expect, it } from 'vitest';
import { runShared } from '../../bench/shared-load/run-shared.ts';
import { describeWithRedis, someRedis } from '../state/some-redis.ts';
import { fakeDiscord, settingsFor } from './discord-for-processes.ts';
import { startExhibit } from './run-exhibit.ts';

/** Six processes are started, and identify five seconds apart. */
const STARTS_MS = 120_000;

describeWithRedis('processes that share a Redis', () => {
  it('answer each question once, also while one of them is killed', {
    timeout: STARTS_MS,
  }, async () => {
    const { url } = await someRedis();
    const result = await runShared({ redisUrl: url, events: 100, shards: 2, workers: 1 });
    expect(result).toMatchObject({ lost: 0, twice: 0, problems: 0 });
    expect(result.asked).toBe(100);
  });

  it('are started by one that ends with them', { timeout: STARTS_MS }, async () => {
    const { url } = await someRedis();
    const discord = await fakeDiscord();
    const env = { ...settingsFor(discord), REDIS_URL: url, SHARDS: '2', SHARD_PROCESSES: '2' };
    const { child, ended, noted } = startExhibit(['start'], { env });
    await noted('registered the commands');
    while (discord.logins.length < 2) await discord.settled();
    expect(discord.logins.map(({ shard }) => shard).sort()).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(discord.requestsTo('bulkOverwriteGlobalCommands')).toHaveLength(1);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, output: '' });
    expect(discord.problems).toEqual([]);
  });
});
