import { describe, expect, it, onTestFinished } from 'vitest';
import { runShared } from '../../bench/shared-load/run-shared.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { describeWithRedis, someRedis } from '../state/some-redis.ts';
import { fakeDiscord, settingsFor } from './discord-for-processes.ts';
import { fewNotes } from './few-wordings.ts';
import { startExhibit } from './run-exhibit.ts';

/** Six processes are started, and identify five seconds apart. */
const STARTS_MS = 120_000;

describeWithRedis('processes that share a Redis', () => {
  it('answer each question once, also those of one that is killed', {
    timeout: STARTS_MS,
  }, async () => {
    const { url } = await someRedis();
    const result = await runShared({
      redisUrl: url,
      events: 100,
      shards: 2,
      workers: 1,
      knowledge: fewNotes(),
    });
    expect(result).toMatchObject({ asked: 100, lost: 0, twice: 0, problems: 0 });
    expect(result.killed).toMatchObject({ unanswered: 0, twice: 0, left: 0, identifies: 0 });
    expect(result.killed.messages).toBeGreaterThan(20);
  });

  it('are started by one that ends with them, and are gone on with when it is killed', {
    timeout: STARTS_MS,
  }, async () => {
    const { url } = await someRedis();
    const discord = await startFakeDiscord({ strictMentions: true, patienceMs: 60_000 });
    onTestFinished(() => discord.close());
    const env = { ...settingsFor(discord), REDIS_URL: url, SHARDS: '2', SHARD_PROCESSES: '2' };
    const first = startExhibit(['start'], { env });
    await first.noted('registered the commands');
    await discord.botOnline(2);
    expect(discord.logins.map(({ shard }) => shard).sort()).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(discord.requestsTo('bulkOverwriteGlobalCommands')).toHaveLength(1);
    first.child.kill('SIGKILL');
    await discord.botOffline();
    const second = startExhibit(['start'], { env });
    await discord.login('resume', 2);
    expect(discord.logins.map(({ kind }) => kind).sort()).toEqual([
      'identify',
      'identify',
      'resume',
      'resume',
    ]);
    second.child.kill('SIGTERM');
    expect(await second.ended).toMatchObject({ code: 0, output: '' });
    expect(discord.problems).toEqual([]);
  });
});

describe('a process of several that ends at each start', () => {
  it('is started anew with longer and longer pauses', { timeout: STARTS_MS }, async () => {
    const discord = await fakeDiscord();
    const fault =
      "if (process.env.CLUSTER !== 'undefined' && process.env.CLUSTER !== undefined) process.exit(7)";
    const env = {
      ...settingsFor(discord),
      REDIS_URL: 'redis://127.0.0.1:1',
      SHARDS: '2',
      SHARD_PROCESSES: '2',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}`,
    };
    const { child, ended, noted, notes } = startExhibit(['start'], { env });
    await noted('"process":0,"pauseMs":4000');
    await noted('"process":1,"pauseMs":4000');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(notes().match(/started a process/gu)?.length).toBe(4);
  });
});
