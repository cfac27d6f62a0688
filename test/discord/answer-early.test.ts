import { expect, it, vi } from 'vitest';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { openBot } from './open-bot.ts';

it('answerEarly has a shard answer while another one still waits for its turn', async () => {
  const discord = await startFakeDiscord({ strictMentions: true, shards: 2 });
  let turns = 1;
  const identifies = {
    take: async () => {
      turns -= 1;
      return turns >= 0 ? 0 : 20;
    },
    allow() {},
  };
  const opening = openBot({ discord, identifies });
  await discord.request('bulkOverwriteGlobalCommands');
  const said = discord.say({ content: 'who?', in: 'dm' });
  expect((await said.reply()).text).toContain('according to the FBI');
  expect(discord.logins.map(({ shard }) => shard)).toEqual([[0, 2]]);
  turns = 1;
  const { bot, complaints } = await opening;
  await vi.waitFor(() => expect(bot.isReady()).toBe(true));
  expect(discord.logins).toHaveLength(2);
  expect(complaints()).toEqual([]);
});
