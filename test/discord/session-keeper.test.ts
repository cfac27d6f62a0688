import { describe, expect, it, vi } from 'vitest';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { type OpenBot, openBot } from './open-bot.ts';
import { storyEngine } from './story-engine.ts';

const QUESTION = 'whose fingerprints were there?';

/** A Discord and a store, and bots that are started on them one after the other. */
async function place() {
  const discord = await startFakeDiscord({ strictMentions: true, heartbeatIntervalMs: 500 });
  const store = createMemoryStore();
  const start = (options: Parameters<typeof openBot>[0] = {}) =>
    openBot({
      discord,
      store,
      engine: storyEngine(),
      keepsSessions: true,
      awaitsRegistration: false,
      ...options,
    });
  const first = await start({ awaitsRegistration: true });
  return { discord, start, first };
}

const kinds = (discord: FakeDiscord) =>
  discord.logins.map(({ kind, accepted }) => `${kind} ${accepted ? 'accepted' : 'refused'}`);

const isReady = (bot: OpenBot) => vi.waitFor(() => expect(bot.bot.isReady()).toBe(true));

describe('a bot that was stopped and started again', () => {
  it('goes on with its session, and answers what was asked meanwhile, each once', async () => {
    const { discord, start, first } = await place();
    const channel = discord.channel('general');
    const before = discord.say({ content: QUESTION, mentionsBot: true, in: channel });
    await before.reply();
    await first.bot.stop();
    const meanwhile = [
      discord.say({ content: QUESTION, mentionsBot: true, in: channel }),
      discord.say({ content: QUESTION, in: 'dm' }),
    ];
    const second = await start();
    for (const said of meanwhile) expect((await said.reply()).text).toContain('Fingerprints');
    const after = discord.say({ content: QUESTION, mentionsBot: true, in: channel });
    expect((await after.reply()).text).toContain('Fingerprints');
    const asked = discord.slash({ command: 'ask', options: { question: QUESTION }, in: channel });
    expect((await asked.response()).text).toContain('Fingerprints');
    await isReady(second);
    await discord.settled();
    expect(kinds(discord)).toEqual(['identify accepted', 'resume accepted']);
    expect(discord.requestsTo('createMessage')).toHaveLength(4);
    expect([...first.complaints(), ...second.complaints()]).toEqual([]);
    expect(discord.problems).toEqual([]);
  });

  it('hears of edits and deletions in servers that nobody told it of', async () => {
    const { discord, start, first } = await place();
    await first.bot.stop();
    const second = await start();
    const said = discord.say({ content: QUESTION, mentionsBot: true, in: 'guild' });
    const { id } = await said.reply();
    discord.editMessage(said, `<@${discord.botId}> who?`);
    await discord.request('editMessage');
    discord.deleteMessage(said);
    await discord.request('deleteMessage');
    expect(discord.look({ id })).toBeUndefined();
    expect(second.complaints()).toEqual([]);
  });

  it('knows the threads of an allowed channel, and shows the channels that were chosen', async () => {
    const { discord, start, first } = await place();
    const channel = discord.channel('general');
    const { guildId = '' } = channel;
    await first.state.settings.change(guildId, { allowedChannels: [channel.id] });
    const thread = discord.startThread(channel, 'a thread');
    await first.bot.stop();
    await start();
    const said = discord.say({ content: QUESTION, mentionsBot: true, in: thread });
    expect((await said.reply()).text).toContain('Fingerprints');
    const user = discord.user('manager', 0x20n);
    const panel = await discord.slash({ command: 'settings', in: thread, user }).response();
    expect(JSON.stringify(panel.raw)).toContain(`"${channel.id}"`);
  });

  it('begins a new session where Discord has forgotten the old one', async () => {
    const { discord, start, first } = await place();
    await first.bot.stop();
    discord.forgetSessions();
    const second = await start();
    expect((await discord.say({ content: QUESTION, in: 'dm' }).reply()).text).toContain('Finger');
    await isReady(second);
    expect(kinds(discord)).toEqual(['identify accepted', 'resume refused', 'identify accepted']);
    await second.bot.stop();
    await start();
    await discord.login('resume', 2);
    expect(kinds(discord).at(-1)).toBe('resume accepted');
  });

  it('begins a new session when it asks for other events', async () => {
    const discord = await startFakeDiscord({ privilegedIntents: ['MessageContent'] });
    const store = createMemoryStore();
    const first = await openBot({ discord, store, keepsSessions: true });
    await first.bot.stop();
    await openBot({ discord, store, keepsSessions: true, readsChannels: true });
    expect(kinds(discord)).toEqual(['identify accepted', 'identify accepted']);
  });

  it('resumes by itself after a cut, and ends without a word of reconnecting', async () => {
    const { discord, start, first } = await place();
    await first.bot.stop();
    const second = await start();
    discord.cut({ kind: 'reset' });
    const said = discord.say({ content: QUESTION, in: 'dm' });
    await said.reply();
    await isReady(second);
    expect(kinds(discord)).toEqual(['identify accepted', 'resume accepted', 'resume accepted']);
    await second.bot.stop();
    const told = second.log.map(({ message }) => message);
    expect(told.filter((each) => each.endsWith(' Discord'))).toEqual([
      'resumed the session with Discord',
      'reconnecting to Discord',
      'resumed the session with Discord',
    ]);
  });
});
