import { describe, expect, it } from 'vitest';
import { fakeDiscord, settingsFor, startBot, WRONG_TOKEN } from './discord-for-processes.ts';
import { emptyFolder, runExhibit } from './run-exhibit.ts';

describe('exhibit deploy', () => {
  it('registers the commands and says which', async () => {
    const discord = await fakeDiscord();
    const { code, output, notes } = await runExhibit(['deploy'], { env: settingsFor(discord) });
    expect([code, notes]).toEqual([0, '']);
    expect(output).toMatch(/^Registered with Discord: ask\b.*\.\n$/);
    expect(discord.commands.map(({ name }) => name)).toContain('ask');
    expect(discord.problems).toEqual([]);
  });

  it('leaves nothing to register to the start', async () => {
    const discord = await fakeDiscord();
    const dataDir = emptyFolder();
    await runExhibit(['deploy'], { env: settingsFor(discord, dataDir) });
    const { child, ended } = await startBot(discord, dataDir);
    await discord.settled();
    child.kill('SIGTERM');
    await ended;
    expect(discord.requestsTo('bulkOverwriteGlobalCommands')).toHaveLength(1);
  });

  it('ends with one sentence and 2 on a wrong token', async () => {
    const env = { ...settingsFor(await fakeDiscord()), DISCORD_TOKEN: 'wrong' };
    const { code, output, notes } = await runExhibit(['deploy'], { env });
    expect([code, output]).toEqual([2, '']);
    expect(notes).toMatch(WRONG_TOKEN);
  });

  it('says what Discord did not accept, with 2', async () => {
    const discord = await fakeDiscord();
    discord.failNext('bulkOverwriteGlobalCommands', { kind: 'error', status: 400, code: 50035 });
    const { code, notes } = await runExhibit(['deploy'], { env: settingsFor(discord) });
    expect(code).toBe(2);
    expect(notes).toMatch(/^Discord refused to PUT \(status 400, code 50035\): [^\n]*\n$/);
  });

  it('asks for the token when there is none', async () => {
    const { code, notes } = await runExhibit(['deploy']);
    expect([code, notes]).toEqual([
      2,
      'DISCORD_TOKEN: expected the bot token in .env, found none\n',
    ]);
  });
});
