import { Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { openPair } from './open-pair.ts';
import { startFakeDiscord } from './start-fake-discord.ts';

describe('startFakeDiscord', () => {
  it('lets the real client log in and see its servers', async () => {
    const guilds = [{ name: 'One', channels: ['a', 'b'] }, { name: 'Two' }];
    const { discord, client } = await openPair({ guilds });
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['One', 'Two']);
    expect(client.channels.cache.size).toBe(3);
    expect(client.application?.id).toBe(discord.applicationId);
    expect(discord.problems).toEqual([]);
  });

  it('closes what it opened and rejects whoever still waits', async () => {
    const discord = await startFakeDiscord();
    const waiting = expect(discord.botOnline()).rejects.toThrow('closed while waiting');
    const { restUrl } = discord;
    await discord.close();
    await waiting;
    await expect(fetch(`${restUrl}/v10/gateway/bot`)).rejects.toThrow();
  });

  it('bounds every wait and says what was expected', async () => {
    const discord = await startFakeDiscord({ patienceMs: 20 });
    await expect(discord.request('createMessage')).rejects.toThrow(
      'nothing within 20 ms: request 1 to createMessage',
    );
    await discord.close();
  });

  it('counts the identifies that are left', async () => {
    const { client } = await openPair({ identifiesLeft: 5 });
    const information = await client.rest.get('/gateway/bot');
    expect(information).toMatchObject({ session_start_limit: { total: 1_000, remaining: 4 } });
  });

  it('forgets on demand, and goes on', async () => {
    const { discord, client } = await openPair();
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.reply('a');
    });
    const ask = { command: 'ask', options: { question: 'who?' } };
    await discord.slash(ask).response();
    discord.forget();
    expect(discord.requests).toEqual([]);
    discord.cut({ kind: 'drop' });
    await discord.login('resume');
    expect((await discord.slash(ask).response()).text).toBe('a');
  });
});
