import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLevelStore } from '../../src/state/level-store.ts';
import { fakeDiscord, settingsFor, startBot } from './discord-for-processes.ts';
import { emptyFolder, startExhibit } from './run-exhibit.ts';

const AT_ONCE = 50;

describe('the end of a bot', () => {
  it('by SIGTERM waits for fifty answers that are under way', async () => {
    const discord = await fakeDiscord();
    const { child, ended } = await startBot(discord);
    await discord.request('bulkOverwriteGlobalCommands');
    let release = (): void => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    discord.failNext('editOriginalInteractionResponse', { kind: 'hold', until }, AT_ONCE);
    const asked = Array.from({ length: AT_ONCE }, (_, i) =>
      discord.slash({
        command: 'ask',
        options: { question: 'who hacked sony?' },
        user: discord.user(`p${i}`),
      }),
    );
    await discord.requestSeen('editOriginalInteractionResponse', AT_ONCE);
    const begin = performance.now();
    child.kill('SIGTERM');
    setTimeout(release, 1_000);
    expect((await ended).code).toBe(0);
    expect(performance.now() - begin).toBeLessThan(10_000);
    for (const each of asked) expect((await each.response()).text).toContain('North Korea');
    expect(discord.requestsTo('editOriginalInteractionResponse')).toHaveLength(AT_ONCE);
    expect(discord.problems).toEqual([]);
  });

  it('by SIGTERM comes within ten seconds when Discord answers nothing more', async () => {
    const discord = await fakeDiscord();
    const { child, ended } = await startBot(discord);
    await discord.request('bulkOverwriteGlobalCommands');
    const until = new Promise<void>(() => {});
    discord.failNext('createInteractionResponse', { kind: 'hold', until }, 9);
    discord.slash({ command: 'ask', options: { question: 'who hacked sony?' } });
    await discord.requestSeen('createInteractionResponse');
    const begin = performance.now();
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(performance.now() - begin).toBeLessThan(10_000);
  });

  it('by a fault that nobody caught is logged, lets answers be answered, and leaves the data in order', async () => {
    const discord = await fakeDiscord();
    const dataDir = emptyFolder();
    const thrower = "process.on('SIGUSR2', () => { throw new Error('the unforeseen') });";
    const env = {
      ...settingsFor(discord, dataDir),
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(thrower)}`,
    };
    const { child, ended, noted } = startExhibit(['start'], { env });
    await noted('registered the commands');
    discord.failNext('editOriginalInteractionResponse', { kind: 'delay', ms: 500 });
    const asked = discord.slash({ command: 'ask', options: { question: 'who hacked sony?' } });
    await discord.requestSeen('editOriginalInteractionResponse');
    child.kill('SIGUSR2');
    const { code, notes } = await ended;
    expect(code).toBe(2);
    expect(notes).toContain('something failed that nobody was prepared for; the bot ends');
    expect((await asked.response()).text).toContain('North Korea');
    const store = await openLevelStore(join(dataDir, 'store'));
    expect(await store.get(`commands/${discord.applicationId}`)).toBeDefined();
    await store.close();
  });
});
