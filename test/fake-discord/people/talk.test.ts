import { type Client, Events, type Message, type PartialMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord.ts';
import { openPair } from '../open-pair.ts';
import type { Saying } from './talk.ts';

function echo(client: Client): Message[] {
  const heard: Message[] = [];
  client.on(Events.MessageCreate, (message) => {
    if (message.author.bot) return;
    heard.push(message);
    void message.reply({ content: `heard: ${message.content}` });
  });
  return heard;
}

describe('say', () => {
  it('empties what the bot may not read', async () => {
    const { discord, client } = await openPair();
    echo(client);
    const reply = await discord.say({ content: 'hello there' }).reply();
    expect(reply.text).toBe('heard: ');
  });

  it('leaves the content with the Message Content intent', async () => {
    const { discord, client } = await openPair(
      { privilegedIntents: ['MessageContent'] },
      { intents: ['Guilds', 'GuildMessages', 'MessageContent'] },
    );
    echo(client);
    expect((await discord.say({ content: 'hello' }).reply()).text).toBe('heard: hello');
  });

  it('says nothing to the bot in a group message, which it is not in', async () => {
    const { discord, client } = await openPair();
    const heard = echo(client);
    discord.say({ content: 'hello', in: 'group' });
    await discord.say({ content: 'hello', in: 'dm' }).reply();
    expect(heard).toHaveLength(1);
  });

  it.each([
    ['a mention', { content: 'who?', mentionsBot: true }, /heard: <@\d+> who\?/],
    ['a direct message', { content: 'who?', in: 'dm' }, /heard: who\?/],
  ] as const)('leaves the content of %s', async (_, saying, expected) => {
    const { discord, client } = await openPair();
    echo(client);
    const said = discord.say(saying);
    const reply = await said.reply();
    expect(reply.text).toMatch(expected);
    expect(reply.repliesTo).toBe(said.id);
    expect(discord.problems).toEqual([]);
  });

  it('leaves the content of a reply to the bot, with the message replied to', async () => {
    const { discord, client } = await openPair();
    const heard = echo(client);
    const first = await discord.say({ content: 'one', mentionsBot: true }).reply();
    const second = await discord.say({ content: 'and two?', replyTo: first }).reply();
    expect(second.text).toBe('heard: and two?');
    expect(heard.at(-1)?.reference?.messageId).toBe(first.id);
  });

  it('reaches the bot in a thread', async () => {
    const { discord, client } = await openPair();
    const heard = echo(client);
    const thread = discord.startThread(discord.channel('general'), 'details');
    await discord.say({ content: 'who?', mentionsBot: true, in: thread }).reply();
    expect(heard[0]?.channel.isThread()).toBe(true);
  });

  it('shows silence once the bot has settled', async () => {
    const { discord, client } = await openPair();
    client.on(Events.MessageCreate, () => {});
    const said = discord.say({ content: 'nothing to see here' });
    await discord.settled();
    expect(said.replies).toEqual([]);
  });
});

describe('what else the bot should leave alone', () => {
  it.each<[string, (discord: FakeDiscord) => Saying]>([
    ['another bot', (discord) => ({ content: 'a', in: 'guild', user: discord.otherBot() })],
    ['a webhook', () => ({ content: 'a', byWebhook: true })],
  ])('arrives marked as from %s', async (_, saying) => {
    const { discord, client } = await openPair();
    const heard = new Promise<Message>((resolve) => client.once(Events.MessageCreate, resolve));
    discord.say(saying(discord));
    const message = await heard;
    expect(message.author.bot || message.webhookId !== null).toBe(true);
  });

  it('arrives as an update without an edit when a link gets its preview', async () => {
    const { discord, client } = await openPair();
    const said = discord.say({ content: 'https://a.example', in: 'dm' });
    await discord.settled();
    const updated = new Promise<Message | PartialMessage>((resolve) => {
      client.once(Events.MessageUpdate, (_, message) => resolve(message));
    });
    discord.previewLink(said);
    expect(await updated).toMatchObject({ editedTimestamp: null, content: 'https://a.example' });
  });
});

describe('editMessage and deleteMessage', () => {
  it('reach the bot, which may follow', async () => {
    const { discord, client } = await openPair();
    const replies = new Map<string, Promise<Message>>();
    client.on(Events.MessageCreate, (message) => {
      if (!message.author.bot) replies.set(message.id, message.reply('first'));
    });
    client.on(Events.MessageUpdate, async (_, message) => {
      await (await replies.get(message.id))?.edit('second');
    });
    client.on(Events.MessageDelete, async (message) => {
      await (await replies.get(message.id))?.delete();
    });
    const said = discord.say({ content: 'who?', mentionsBot: true });
    const seen = await said.reply();
    discord.editMessage(said, 'why?');
    expect((await said.edited(seen)).text).toBe('second');
    discord.deleteMessage(said);
    await said.unanswered(seen);
    expect(said.replies).toEqual([]);
  });
});
