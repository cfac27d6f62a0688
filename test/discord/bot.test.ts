import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createClient } from '../../src/discord/create-client.ts';
import { ExhibitError } from '../../src/domain/errors.ts';
import { openBot } from './open-bot.ts';

describe('createClient', () => {
  it.each([
    ['no intent that is privileged', false, []],
    ['the one to read channels when it is told to', true, ['MessageContent']],
  ])('asks for %s', (_, readsChannels, privileged) => {
    const settings = { apiUrl: 'http://127.0.0.1:1/api', now: () => 0, readsChannels };
    expect(createClient(settings).options.intents.toArray()).toEqual([
      'Guilds',
      'GuildMessages',
      'DirectMessages',
      ...privileged,
    ]);
  });
});

describe('startBot', () => {
  it('registers its commands for servers and people, in every place', async () => {
    const { discord } = await openBot();
    expect(discord.commands.map(({ name, type }) => [name, type])).toContainEqual(['ask', 1]);
    for (const { name, contexts, integration_types } of discord.commands) {
      const isOfServers = name === 'settings' || name === 'stats';
      expect([name, contexts, integration_types]).toEqual(
        isOfServers ? [name, [0], [0]] : [name, [0, 1, 2], [0, 1]],
      );
    }
    expect(discord.problems).toEqual([]);
  });

  it('refuses to start with a token that Discord refuses, in one sentence', async () => {
    const failure = openBot({ token: 'wrong' });
    await expect(failure).rejects.toThrow(ExhibitError);
    await expect(failure).rejects.toThrow(
      /^DISCORD_TOKEN: expected the token of a Discord bot, but Discord refused/u,
    );
  });

  it('says so when the gateway refuses the token later', async () => {
    const { discord, bot } = await openBot();
    discord.answerIdentifies({ kind: 'close', code: 4004 });
    discord.cut({ kind: 'invalid-session', resumable: false });
    expect((await bot.refused).message).toMatch(/^DISCORD_TOKEN: /u);
  });

  it.each([
    [4004, /^DISCORD_TOKEN: .* copy it anew/u],
    [4010, /^SHARDS: .* set SHARDS to auto$/u],
    [4011, /^SHARDS: .* set SHARDS to auto$/u],
    [4012, /; update Exhibit$/u],
    [4013, /; update Exhibit$/u],
    [4014, /^MESSAGE_CONTENT_INTENT: .* turn it on .*, or set this to off$/u],
  ])('ends for good within five seconds of close code %i, while answering', async (code, words) => {
    const { discord, bot } = await openBot();
    const never = { kind: 'hold', until: new Promise<void>(() => {}) } as const;
    discord.failNext('createInteractionResponse', never);
    discord.slash({ command: 'ask', options: { question: 'who?' } });
    await discord.requestSeen('createInteractionResponse');
    const begin = performance.now();
    discord.cut({ kind: 'close', code });
    expect((await bot.refused).message).toMatch(words);
    await bot.stop();
    expect(performance.now() - begin).toBeLessThan(5_000);
    expect(discord.logins).toHaveLength(1);
  });

  it('says which switch to turn when Discord refuses the intent to read channels', async () => {
    const failure = openBot({ readsChannels: true, fake: { privilegedIntents: [] } });
    await expect(failure).rejects.toThrow(
      /^MESSAGE_CONTENT_INTENT: expected the Message Content intent to be on at Discord, but it is off/u,
    );
  });

  it('answers on after its connection was cut', async () => {
    const { discord } = await openBot();
    discord.cut({ kind: 'drop' });
    await discord.login('resume');
    const seen = await discord.say({ content: 'who?', in: 'dm' }).reply();
    expect(seen.text).toContain('North Korea');
  });

  it('answers once what it was sent while its connection was dead without a sign', async () => {
    const { discord } = await openBot({ fake: { heartbeatIntervalMs: 100 } });
    discord.cut({ kind: 'zombie' });
    const said = discord.say({ content: 'who?', in: 'dm' });
    await discord.login('resume');
    expect((await said.reply()).text).toContain('North Korea');
    await discord.settled();
    expect(said.replies).toHaveLength(1);
  });

  it('answers a message once that it is sent twice', async () => {
    const { discord } = await openBot();
    const said = discord.say({ content: 'who?', mentionsBot: true });
    const { raw } = discord.messagesIn(discord.channel('general'))[0] ?? {};
    const { guildId } = discord.channel('general');
    discord.dispatch('MESSAGE_CREATE', { ...raw, guild_id: guildId, channel_type: 0 }, guildId);
    await said.reply();
    await discord.settled();
    expect(discord.requestsTo('createMessage')).toHaveLength(1);
  });

  it('is held to no 50 answers a second', async () => {
    const { discord } = await openBot();
    // In a second that does not end, a client that counts to 50 would wait for ever after that.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const asked = Array.from({ length: 60 }, () =>
      discord.slash({ command: 'ask', options: { question: 'who?' } }),
    );
    const seen = await Promise.all(asked.map((each) => each.response()));
    expect(seen.filter(({ text }) => text.includes('North Korea'))).toHaveLength(60);
  });

  it('stops while it is reconnecting', async () => {
    const { discord, bot } = await openBot();
    await discord.goDark();
    await bot.stop();
    await discord.comeBack();
    expect(discord.logins).toHaveLength(1);
  });

  it('lets what it is answering be answered before it stops', async () => {
    const { discord, bot } = await openBot();
    discord.failNext('createInteractionResponse', { kind: 'delay', ms: 100 });
    const asked = discord.slash({ command: 'ask', options: { question: 'who?' } });
    while (discord.requestsTo('createInteractionResponse').length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await bot.stop();
    expect((await asked.response()).text).toContain('North Korea');
  });
});
