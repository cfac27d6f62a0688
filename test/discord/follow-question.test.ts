import { describe, expect, it } from 'vitest';
import { openBot } from './open-bot.ts';
import { someEngine } from './some-engine.ts';

describe('an edited question', () => {
  it.each(['guild', 'dm'] as const)('has its answer changed in a %s', async (where) => {
    const engine = someEngine();
    const { discord, complaints } = await openBot({ engine });
    const said = discord.say({ content: 'how much?', mentionsBot: true, in: where });
    const seen = await said.reply();
    expect(seen.text).toContain('Not in the sources.');
    discord.editMessage(said, `<@${discord.botId}> who hacked sony?`);
    const edited = await said.edited(seen);
    expect(edited.text).toContain('according to the FBI');
    expect(edited.pings).toEqual({ everyone: false, users: [], roles: [] });
    expect(said.replies).toHaveLength(1);
    expect(engine.asked.at(-1)).toEqual({ question: 'who hacked sony?', previous: [] });
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('keeps the conversation that it was asked in, and takes its place there', async () => {
    const engine = someEngine();
    const { discord } = await openBot({ engine });
    await discord.say({ content: 'who?', in: 'dm' }).reply();
    const said = discord.say({ content: 'and wy?', in: 'dm' });
    const seen = await said.reply();
    await discord.settled();
    discord.editMessage(said, 'and why?');
    await said.edited(seen);
    await discord.settled();
    await discord.say({ content: 'and how?', in: 'dm' }).reply();
    expect(engine.asked.map(({ question, previous }) => [question, previous])).toEqual([
      ['who?', []],
      ['and wy?', ['who?']],
      ['and why?', ['who?']],
      ['and how?', ['who?', 'and why?']],
    ]);
  });

  it('turns help into an answer', async () => {
    const { discord } = await openBot();
    const said = discord.say({ content: '', mentionsBot: true });
    const seen = await said.reply();
    discord.editMessage(said, `<@${discord.botId}> who?`);
    expect((await said.edited(seen)).text).toContain('according to the FBI');
  });

  it('keeps its answer when it only gets a preview, or no longer mentions the bot', async () => {
    const { discord, complaints } = await openBot();
    const said = discord.say({ content: 'who?', mentionsBot: true });
    await said.reply();
    discord.previewLink(said);
    discord.editMessage(said, 'who?');
    await discord.settled();
    expect(discord.requestsTo('editMessage')).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('is left alone when it was never answered', async () => {
    const { discord } = await openBot();
    const said = discord.say({ content: 'who?' });
    discord.editMessage(said, `<@${discord.botId}> who?`);
    await discord.settled();
    expect(said.replies).toEqual([]);
  });

  it('is followed for an hour', async () => {
    let nowMs = 0;
    const { discord } = await openBot({ now: () => nowMs });
    const said = discord.say({ content: 'who?', in: 'dm' });
    await said.reply();
    await discord.settled();
    nowMs += 60 * 60_000;
    discord.editMessage(said, 'why?');
    await discord.settled();
    expect(discord.requestsTo('editMessage')).toEqual([]);
  });

  it.each([
    ['the answer was deleted', { status: 404, code: 10008 }],
    ['the thread is archived', { status: 400, code: 50083 }],
    ['the channel is closed to the bot', { status: 403, code: 50001 }],
  ])('is let be when %s, with one line in the log', async (_, error) => {
    const { discord, complaints } = await openBot();
    const said = discord.say({ content: 'how?', in: 'dm' });
    await said.reply();
    await discord.settled();
    discord.failNext('editMessage', { kind: 'error', ...error });
    discord.editMessage(said, 'who?');
    await discord.request('editMessage');
    await discord.settled();
    expect(complaints()).toMatchObject([
      { level: 'warn', message: 'an answer could not be changed' },
    ]);
  });
});

describe('a deleted question', () => {
  it.each(['guild', 'dm'] as const)('takes its answer along in a %s', async (where) => {
    const { discord, complaints } = await openBot();
    const said = discord.say({ content: 'who?', mentionsBot: true, in: where });
    const seen = await said.reply();
    await discord.settled();
    discord.deleteMessage(said);
    await said.unanswered(seen);
    expect(complaints()).toEqual([]);
  });

  it('takes its answer along when it is deleted with others', async () => {
    const { discord } = await openBot();
    const said = ['who?', 'why?'].map((content) => discord.say({ content, mentionsBot: true }));
    for (const each of said) await each.reply();
    await discord.settled();
    discord.deleteMessages(said);
    await discord.request('deleteMessage', 2);
    expect(discord.messagesIn(discord.channel('general'))).toEqual([]);
  });

  it('takes the answer along that is still on its way', async () => {
    const { discord } = await openBot();
    let goOn = (): void => {};
    const until = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    discord.failNext('createMessage', { kind: 'hold', until });
    const said = discord.say({ content: 'who?', mentionsBot: true });
    await discord.requestSeen('createMessage');
    discord.deleteMessage(said);
    goOn();
    await discord.request('deleteMessage');
    expect(discord.messagesIn(discord.channel('general'))).toEqual([]);
  });

  it('asks for nothing more when the answer is gone already', async () => {
    const { discord, complaints } = await openBot();
    const said = discord.say({ content: 'who?', mentionsBot: true });
    const seen = await said.reply();
    await discord.settled();
    discord.deleteMessage(seen);
    discord.deleteMessage(said);
    await discord.request('deleteMessage');
    await discord.settled();
    expect(complaints()).toEqual([]);
  });

  it('keeps its answer in an archived thread, with one line in the log', async () => {
    const { discord, complaints } = await openBot();
    const thread = discord.startThread(discord.channel('general'), 'details');
    const said = discord.say({ content: 'who?', mentionsBot: true, in: thread });
    await said.reply();
    await discord.settled();
    discord.archive(thread);
    discord.deleteMessage(said);
    await discord.request('deleteMessage');
    await discord.settled();
    expect(complaints().map(({ message }) => message)).toEqual([
      'an answer could not be taken away',
    ]);
  });
});
