import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { openBot } from './open-bot.ts';

describe('a cooldown', () => {
  it('is told in private, once, with when it ends', async () => {
    const { discord, complaints } = await openBot({ defaults: { cooldownSeconds: 60 } });
    await discord.say({ content: 'who?', mentionsBot: true }).reply();
    const again = [1, 2, 3].map(() => discord.say({ content: 'who?', mentionsBot: true }));
    await discord.settled();
    expect(again.flatMap(({ replies }) => replies)).toEqual([]);
    const told = discord.messagesIn(discord.place('dm'));
    expect(told.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^You can ask me again <t:\d+:R>\.$/u),
    ]);
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('holds for one person', async () => {
    const { discord } = await openBot({ defaults: { cooldownSeconds: 60 } });
    await discord.say({ content: 'who?', mentionsBot: true }).reply();
    const grace = discord.user('grace');
    const said = discord.say({ content: 'who?', mentionsBot: true, user: grace });
    expect((await said.reply()).text).toContain('according to the FBI');
  });

  it('is not told to who takes no direct messages, with one line in the log', async () => {
    const { discord, log, complaints } = await openBot({ defaults: { cooldownSeconds: 60 } });
    discord.closeDms(discord.user());
    await discord.say({ content: 'who?', mentionsBot: true }).reply();
    discord.say({ content: 'who?', mentionsBot: true });
    await discord.request('createMessage', 2);
    await discord.settled();
    expect(log.filter(({ message }) => message.includes('no direct messages'))).toHaveLength(1);
    expect(complaints()).toEqual([]);
  });
});

describe('a channel that is not allowed', () => {
  it('gets no answer; who asked is told where, in private, once', async () => {
    const guilds = [{ name: 'Newsroom', channels: ['general', 'questions'] }];
    const { discord, state } = await openBot({ fake: { guilds } });
    const allowed = discord.channel('questions');
    await state.settings.change(allowed.guildId ?? '', { allowedChannels: [allowed.id] });
    const said = [1, 2].map(() => discord.say({ content: 'who?', mentionsBot: true }));
    await discord.settled();
    expect(said.flatMap(({ replies }) => replies)).toEqual([]);
    expect(discord.messagesIn(discord.place('dm')).map(({ text }) => text)).toEqual([
      `I answer in other channels of this server: <#${allowed.id}>.`,
    ]);
    const there = discord.say({ content: 'who?', mentionsBot: true, in: allowed });
    expect((await there.reply()).text).toContain('according to the FBI');
  });
});

describe('a channel where the bot may not write', () => {
  it.each([
    ['a channel', 'SendMessages'],
    ['a thread', 'SendMessagesInThreads'],
  ] as const)('is explained in private: %s', async (kind, permission) => {
    const { discord, complaints } = await openBot();
    const channel = discord.channel('general');
    const place = kind === 'a thread' ? discord.startThread(channel, 'details') : channel;
    discord.deny(channel, PermissionFlagsBits[permission]);
    discord.say({ content: 'who?', mentionsBot: true, in: place });
    await discord.request('createMessage', 2);
    await discord.settled();
    expect(discord.messagesIn(discord.place('dm')).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^I may not write where you asked me\./u),
    ]);
    expect(complaints()).toMatchObject([
      { level: 'warn', message: 'a message could not be answered' },
    ]);
  });

  it('is explained in private when it is a locked thread', async () => {
    const { discord } = await openBot();
    const thread = discord.startThread(discord.channel('general'), 'details');
    discord.archive(thread, { locked: true });
    discord.say({ content: 'who?', mentionsBot: true, in: thread });
    await discord.request('createMessage', 2);
    expect(discord.messagesIn(discord.place('dm'))).toHaveLength(1);
  });
});

describe('a channel whose history the bot may not read', () => {
  it('is answered in without a reply arrow', async () => {
    const { discord, complaints } = await openBot();
    discord.deny(discord.channel('general'), PermissionFlagsBits.ReadMessageHistory);
    const seen = await discord.say({ content: 'who?', mentionsBot: true }).reply();
    expect(seen.text).toContain('according to the FBI');
    expect(seen.repliesTo).toBeUndefined();
    expect(complaints()).toEqual([]);
  });
});

describe('an interaction whose token has expired', () => {
  it('is given up, with one line in the log', async () => {
    const { discord, log, complaints } = await openBot();
    const asked = discord.slash({ command: 'ask', options: { question: 'who?' } });
    asked.expireToken();
    const { path } = await discord.request('editOriginalInteractionResponse');
    await discord.settled();
    expect(complaints()).toMatchObject([
      { message: 'an interaction could not be answered', fields: { error: { code: 50027 } } },
    ]);
    expect(JSON.stringify(log)).not.toContain(path.split('/')[3]);
  });
});

describe('typing', () => {
  it('is not shown where an answer takes no time', async () => {
    const { discord } = await openBot();
    await discord.say({ content: 'who?', mentionsBot: true }).reply();
    await discord.settled();
    expect(discord.typing).toEqual([]);
  });

  it('is shown where Discord makes an answer wait', async () => {
    const { discord, complaints } = await openBot();
    let goOn = (): void => {};
    const until = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    discord.failNext('createMessage', { kind: 'hold', until });
    const said = discord.say({ content: 'who?', mentionsBot: true });
    await discord.request('triggerTyping');
    expect(discord.typing).toMatchObject([{ channelId: said.channelId }]);
    goOn();
    expect((await said.reply()).text).toContain('according to the FBI');
    expect(complaints()).toEqual([]);
  });

  it.each([
    ['not allowed', { kind: 'error', status: 403, code: 50013 }],
    ['out of order', { kind: 'server-error', effect: 'none' }],
    ['cut', { kind: 'cut', effect: 'none' }],
  ] as const)('is missed by nobody where it is %s', async (_, fault) => {
    const { discord, complaints } = await openBot();
    let goOn = (): void => {};
    const until = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    discord.failNext('createMessage', { kind: 'hold', until });
    discord.failNext('triggerTyping', fault, 4);
    const said = discord.say({ content: 'who?', mentionsBot: true });
    await discord.requestSeen('triggerTyping');
    goOn();
    expect((await said.reply()).text).toContain('according to the FBI');
    expect(complaints()).toEqual([]);
  });
});
