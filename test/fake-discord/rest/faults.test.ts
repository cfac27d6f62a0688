import { type DiscordAPIError, Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { openPair } from '../open-pair.ts';
import type { Fault } from './faults.ts';

/** A pair in which the bot has somewhere to write. */
async function openChannel() {
  const { discord, client } = await openPair();
  const general = discord.channel('general');
  const channel = client.channels.cache.get(general.id);
  if (!channel?.isSendable()) throw new Error('the channel is not there');
  return { discord, client, channel, texts: () => discord.messagesIn(general).map((m) => m.text) };
}

describe('failNext', () => {
  it('answers with the error that was asked for, once', async () => {
    const { discord, channel, texts } = await openChannel();
    const fault: Fault = {
      kind: 'error',
      status: 403,
      code: 50013,
      message: 'Missing Permissions',
    };
    discord.failNext('createMessage', fault);
    await expect(channel.send('one')).rejects.toMatchObject({ status: 403, code: 50013 });
    await channel.send('two');
    expect(texts()).toEqual(['two']);
    expect(discord.problems).toEqual([]);
  });

  it.each<[name: string, fault: Fault, sent: string[]]>([
    ['500 without effect', { kind: 'server-error', effect: 'none' }, ['one']],
    ['500 after the effect', { kind: 'server-error', effect: 'done' }, ['one', 'one']],
    ['a rate limit', { kind: 'rate-limit', retryAfterSeconds: 0.05 }, ['one']],
    ['a delay', { kind: 'delay', ms: 20 }, ['one']],
  ])('shows what discord.js does after %s', async (_, fault, sent) => {
    const { discord, channel, texts } = await openChannel();
    discord.failNext('createMessage', fault);
    await channel.send('one');
    expect(texts()).toEqual(sent);
  });

  it('takes a repeated nonce once, so that a lost answer doubles nothing', async () => {
    const { discord, channel, texts } = await openChannel();
    discord.failNext('createMessage', { kind: 'server-error', effect: 'done' });
    await channel.send({ content: 'one', nonce: 'n1', enforceNonce: true });
    expect(texts()).toEqual(['one']);
    expect(discord.requestsTo('createMessage').map(({ status }) => status)).toEqual([500, 200]);
  });

  it.each([
    ['none', []],
    ['done', ['one']],
  ] as const)('cuts the connection with the effect %s', async (effect, sent) => {
    const { discord, channel, texts } = await openChannel();
    discord.failNext('createMessage', { kind: 'cut', effect });
    await expect(channel.send('one')).rejects.toThrow();
    expect(texts()).toEqual(sent);
  });

  it('holds a request until the test lets it go', async () => {
    const { discord, channel, texts } = await openChannel();
    let letGo = () => {};
    const until = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    discord.failNext('createMessage', { kind: 'hold', until });
    const sending = channel.send('one');
    await discord.requestSeen('createMessage');
    expect(texts()).toEqual([]);
    letGo();
    await sending;
    expect(texts()).toEqual(['one']);
  });
});

describe('a response', () => {
  const ask = { command: 'ask', options: { question: 'who?' } };

  it('is refused a second time with 40060', async () => {
    const { discord, client } = await openPair();
    const errors: DiscordAPIError[] = [];
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { id, token } = interaction;
      const body = { type: 4, data: { content: 'again' } };
      await interaction.reply('once');
      await client.rest
        .post(`/interactions/${id}/${token}/callback`, { body, auth: false })
        .catch((error) => errors.push(error));
      await interaction.followUp('done');
    });
    const asked = discord.slash(ask);
    await asked.followUp();
    expect(errors).toMatchObject([{ status: 400, code: 40060 }]);
    expect((await asked.response()).text).toBe('once');
  });

  it.each([
    ['10062', 'expire', 'reply', 10062],
    ['50027', 'expireToken', 'editReply', 50027],
  ] as const)('is refused too late with %s', async (_, expire, method, code) => {
    const { discord, client } = await openPair();
    const caught = new Promise((resolve) => {
      client.on(Events.InteractionCreate, async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        if (method === 'editReply') await interaction.deferReply();
        asked[expire]();
        await interaction[method]('late').catch(resolve);
      });
    });
    const asked = discord.slash(ask);
    expect(await caught).toMatchObject({ code });
  });

  it('is refused after the deadline, where one is set', async () => {
    const { discord, client } = await openPair({ deadlineMs: 20 });
    const caught = new Promise((resolve) => {
      client.on(Events.InteractionCreate, (interaction) => {
        const late = () => interaction.isRepliable() && interaction.reply('late').catch(resolve);
        setTimeout(late, 60);
      });
    });
    discord.slash(ask);
    expect(await caught).toMatchObject({ code: 10062 });
  });
});
