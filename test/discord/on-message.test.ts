import { describe, expect, it } from 'vitest';
import { openBot } from './open-bot.ts';
import { someEngine } from './some-engine.ts';

const CITATION = '> The FBI attributed the cyberattack to **North Korea**.';

describe('messages', () => {
  it.each([
    ['a mention', { content: 'who hacked sony?', mentionsBot: true }],
    ['a direct message', { content: 'who hacked sony?', in: 'dm' }],
  ] as const)('answers %s with a citation, as a reply', async (_, saying) => {
    const engine = someEngine();
    const { discord, complaints } = await openBot({ engine });
    const said = discord.say(saying);
    const reply = await said.reply();
    expect(reply.text).toContain(CITATION);
    expect(reply.text).not.toContain('Asked:');
    expect(reply.repliesTo).toBe(said.id);
    expect(reply.pings).toEqual({ everyone: false, users: [], roles: [] });
    expect(engine.asked).toEqual([{ question: 'who hacked sony?', previous: [] }]);
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('abstains where the sources are silent', async () => {
    const { discord } = await openBot();
    const reply = await discord
      .say({ content: 'how much did it cost?', mentionsBot: true })
      .reply();
    expect(reply.text).toContain('Not in the sources.');
  });

  it('goes on with the conversation in a reply to an answer', async () => {
    const engine = someEngine();
    const { discord } = await openBot({ engine });
    const first = await discord.say({ content: 'who hacked sony?', mentionsBot: true }).reply();
    const second = await discord.say({ content: 'and why?', replyTo: first }).reply();
    await discord.settled();
    await discord
      .say({ content: 'and who paid?', replyTo: second, user: discord.user('grace') })
      .reply();
    expect(engine.asked.map(({ previous }) => previous)).toEqual([
      [],
      ['who hacked sony?'],
      ['who hacked sony?', 'and why?'],
    ]);
  });

  it('goes on after a slash command when its answer is replied to', async () => {
    const engine = someEngine();
    const { discord } = await openBot({ engine });
    const answer = await discord
      .slash({ command: 'ask', options: { question: 'who?' } })
      .response();
    await discord.settled();
    await discord.say({ content: 'and why?', replyTo: answer }).reply();
    expect(engine.asked.at(-1)).toEqual({ question: 'and why?', previous: ['who?'] });
  });

  it.each([
    ['goes on in direct messages', 'dm', ['who?']],
    ['begins anew with a mention in a channel', 'guild', []],
  ] as const)('%s', async (_, where, previous) => {
    const engine = someEngine();
    const { discord } = await openBot({ engine });
    const mentionsBot = where === 'guild';
    await discord.say({ content: 'who?', mentionsBot, in: where }).reply();
    await discord.say({ content: 'and why?', mentionsBot, in: where }).reply();
    expect(engine.asked.at(-1)?.previous).toEqual(previous);
  });

  it('goes on in a thread, for each person on their own', async () => {
    const engine = someEngine();
    const { discord } = await openBot({ engine });
    const thread = discord.startThread(discord.channel('general'), 'details');
    const say = (content: string, user = discord.user()) =>
      discord.say({ content, mentionsBot: true, in: thread, user }).reply();
    await say('who?');
    await say('and why?');
    await say('and how?', discord.user('grace'));
    expect(engine.asked.map(({ previous }) => previous)).toEqual([[], ['who?'], []]);
  });

  it('forgets a conversation after 15 minutes', async () => {
    const engine = someEngine();
    let nowMs = 0;
    const { discord } = await openBot({ engine, now: () => nowMs });
    await discord.say({ content: 'who?', in: 'dm' }).reply();
    nowMs += 15 * 60_000;
    await discord.say({ content: 'and why?', in: 'dm' }).reply();
    expect(engine.asked.at(-1)?.previous).toEqual([]);
  });

  it.each([
    ['a mention in a channel', { content: '', mentionsBot: true }],
    [
      'a direct message with nothing but an emoji',
      { content: '<:blob:123456789012345678>', in: 'dm' },
    ],
  ] as const)('says how to ask at %s without a question', async (_, saying) => {
    const { discord } = await openBot();
    expect((await discord.say(saying).reply()).text).toMatch(
      /^Ask me a question about the sources/u,
    );
  });

  it('stays silent where it is not addressed', async () => {
    const engine = someEngine();
    const { discord } = await openBot({ engine });
    const ours = await discord.say({ content: 'who?', mentionsBot: true }).reply();
    const said = [
      discord.say({ content: 'who hacked sony?' }),
      discord.say({ content: 'who?', mentionsBot: true, user: discord.otherBot() }),
      discord.say({ content: 'who?', in: 'dm', user: discord.otherBot('dm bot') }),
      discord.say({ content: 'who?', replyTo: ours, pingsAuthor: false }),
    ];
    await discord.settled();
    expect(said.flatMap(({ replies }) => replies)).toEqual([]);
    expect(engine.asked).toHaveLength(1);
  });

  it('replies once when the answer to its request is lost', async () => {
    const { discord, complaints } = await openBot();
    discord.failNext('createMessage', { kind: 'server-error', effect: 'done' });
    const said = discord.say({ content: 'who?', mentionsBot: true });
    await said.reply();
    await discord.settled();
    expect(said.replies).toHaveLength(1);
    expect(complaints()).toEqual([]);
  });

  it.each([
    ['the question is gone', 10008],
    ['it may not write there', 50013],
    ['it may not see the channel', 50001],
    ['direct messages are closed', 50007],
  ])('goes on when %s, with one line in the log', async (_, code) => {
    const { discord, complaints } = await openBot();
    discord.failNext('createMessage', { kind: 'error', status: 403, code });
    discord.say({ content: 'who?', mentionsBot: true });
    await discord.request('createMessage');
    await discord.settled();
    expect(complaints().map(({ message }) => message)).toEqual(['a message could not be answered']);
    expect((await discord.say({ content: 'who?', in: 'dm' }).reply()).text).toContain(CITATION);
  });

  it('keeps its token after an answer of 401', async () => {
    const { discord } = await openBot();
    discord.failNext('createMessage', { kind: 'error', status: 401 });
    discord.say({ content: 'who?', mentionsBot: true });
    await discord.request('createMessage');
    await discord.settled();
    expect((await discord.say({ content: 'who?', in: 'dm' }).reply()).text).toContain(CITATION);
  });

  it('survives an event that it cannot read', async () => {
    const { discord } = await openBot();
    discord.dispatch('MESSAGE_CREATE', { id: '1', channel_id: discord.channel('general').id });
    discord.dispatch('INTERACTION_CREATE', { id: '2', type: 99, token: 't' });
    expect((await discord.say({ content: 'who?', in: 'dm' }).reply()).text).toContain(CITATION);
  });
});
