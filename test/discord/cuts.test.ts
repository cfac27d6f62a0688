import { describe, expect, it, vi } from 'vitest';
import { CUTS, type CutName, runCut } from '../../bench/connection-cuts/run-cut.ts';
import { createCommandRecord } from '../../src/state/command-record.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { openBot } from './open-bot.ts';

describe('a connection that is lost', () => {
  it.each(Object.keys(CUTS) as CutName[])('loses no event and repeats none: %s', async (name) => {
    const { discord, bot } = await openBot({ fake: { heartbeatIntervalMs: 800 } });
    const result = await runCut(discord, name, { darkMs: 1_300, perWave: 6 });
    const isForgotten = name === 'invalid session, not resumable';
    expect(result).toMatchObject({ lost: 0, twice: 0, identifies: isForgotten ? 1 : 0 });
    expect(result.backMs).toBeLessThan(10_000);
    await vi.waitFor(() => expect(bot.isReady()).toBe(true));
    expect(discord.problems).toEqual([]);
  });
});

describe('twenty starts', () => {
  it('register the commands once', async () => {
    const discord = await startFakeDiscord({ strictMentions: true });
    const store = createMemoryStore();
    for (let start = 0; start < 20; start += 1) {
      const isFirst = start === 0;
      const opened = await openBot({
        discord,
        store,
        record: createCommandRecord(store),
        awaitsRegistration: isFirst,
      });
      await discord.botOnline();
      await discord.settled(10);
      await opened.bot.stop();
    }
    expect(discord.requestsTo('bulkOverwriteGlobalCommands')).toHaveLength(1);
    expect(discord.logins.map(({ kind }) => kind)).toEqual(Array(20).fill('identify'));
  });
});
