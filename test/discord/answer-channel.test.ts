import { describe, expect, it } from 'vitest';
import type { FakeDiscordOptions } from '../fake-discord/start-fake-discord.ts';
import { type OpenBotOptions, openBot } from './open-bot.ts';
import { someEngine } from './some-engine.ts';

const fake: FakeDiscordOptions = {
  privilegedIntents: ['MessageContent'],
  guilds: [{ name: 'Newsroom', channels: ['general', 'questions'] }],
};

/** A bot that reads channels, in a server that wants clear questions in #questions answered. */
async function openReadingBot(options: OpenBotOptions = {}) {
  const opened = await openBot({ readsChannels: true, fake, ...options });
  const questions = opened.discord.channel('questions');
  await opened.state.settings.change(questions.guildId ?? '', {
    channelAnswering: [questions.id],
  });
  return { ...opened, questions };
}

describe('answering in a channel', () => {
  it('answers a clear question that is addressed to nobody, once', async () => {
    const { discord, questions, complaints } = await openReadingBot();
    const said = discord.say({ content: 'who really hacked sony?', in: questions });
    const seen = await said.reply();
    expect(seen.text).toContain('according to the FBI');
    expect(seen.repliesTo).toBe(said.id);
    expect(seen.pings).toEqual({ everyone: false, users: [], roles: [] });
    await discord.settled();
    expect(said.replies).toHaveLength(1);
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('answers in the threads of the channel', async () => {
    const { discord, questions } = await openReadingBot();
    const thread = discord.startThread(questions, 'details');
    const said = discord.say({ content: 'who really hacked sony?', in: thread });
    expect((await said.reply()).text).toContain('according to the FBI');
  });

  it.each([
    ['no question', 'they say who hacked sony'],
    ['a question that is too short to be clear', 'who did?'],
    ['a story with a question in it', 'I read it all. Who hacked sony? Nobody knows.'],
    ['a long question', `who ${'really '.repeat(40)} hacked sony?`],
    ['a question that the sources do not answer', 'how much did it cost sony?'],
  ])('stays silent at %s', async (_, content) => {
    const { discord, questions } = await openReadingBot();
    const said = discord.say({ content, in: questions });
    await discord.settled();
    expect(said.replies).toEqual([]);
  });

  it('stays silent where it is not sure', async () => {
    const engine = someEngine((answer) => ({ ...answer, confidence: 0.5 }));
    const { discord, questions } = await openReadingBot({ engine });
    const said = discord.say({ content: 'who really hacked sony?', in: questions });
    await discord.settled();
    expect(engine.asked).toHaveLength(1);
    expect(said.replies).toEqual([]);
  });

  it('stays silent at bots, webhooks, replies to others and what mentions others', async () => {
    const { discord, questions } = await openReadingBot();
    const content = 'who really hacked sony?';
    const theirs = discord.say({ content: 'look at this', in: questions });
    const said = [
      discord.say({ content, in: questions, user: discord.otherBot() }),
      discord.say({ content, in: questions, byWebhook: true }),
      discord.say({ content, replyTo: theirs }),
      discord.say({ content: `<@${discord.user('grace').id}> ${content}`, in: questions }),
    ];
    await discord.settled();
    expect(said.flatMap(({ replies }) => replies)).toEqual([]);
  });

  it('stays silent in other channels', async () => {
    const { discord } = await openReadingBot();
    const said = discord.say({
      content: 'who really hacked sony?',
      in: discord.channel('general'),
    });
    await discord.settled();
    expect(said.replies).toEqual([]);
  });

  it('does not repeat itself, unless it is asked by name', async () => {
    const { discord, questions } = await openReadingBot();
    const content = 'who really hacked sony?';
    await discord.say({ content, in: questions }).reply();
    const again = discord.say({ content: 'so who is it then?', in: questions });
    await discord.settled();
    expect(again.replies).toEqual([]);
    const asked = discord.say({ content, mentionsBot: true, in: questions });
    expect((await asked.reply()).text).toContain('according to the FBI');
  });

  it('says nothing about a cooldown that nobody asked for', async () => {
    const { discord, questions, state } = await openReadingBot();
    await state.settings.change(questions.guildId ?? '', { cooldownSeconds: 60 });
    const ask = { content: 'who?', mentionsBot: true, in: questions };
    await discord.say(ask).reply();
    const said = discord.say({ content: 'who really hacked sony?', in: questions });
    await discord.settled();
    expect(said.replies).toEqual([]);
    expect(discord.messagesIn(discord.place('dm'))).toEqual([]);
  });

  it('follows a question that is edited: to another answer, or to none', async () => {
    const { discord, questions } = await openReadingBot();
    const said = discord.say({ content: 'who really hacked sony?', in: questions });
    const seen = await said.reply();
    await discord.settled();
    discord.editMessage(said, 'who really hacked them?');
    await said.edited(seen);
    await discord.settled();
    discord.editMessage(said, 'never mind');
    await said.unanswered(seen);
  });

  it('reads replies that do not ping it', async () => {
    const { discord, questions } = await openReadingBot();
    const answer = await discord.say({ content: 'who?', mentionsBot: true, in: questions }).reply();
    const said = discord.say({ content: 'who else', replyTo: answer, pingsAuthor: false });
    expect((await said.reply()).text).toContain('according to the FBI');
  });
});
