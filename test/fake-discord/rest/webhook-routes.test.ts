import { type ChatInputCommandInteraction, type Client, Events, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { openPair } from '../open-pair.ts';

function onAsk(
  client: Client,
  handle: (ask: ChatInputCommandInteraction) => Promise<unknown>,
): void {
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void handle(interaction);
  });
}

const ask = { command: 'ask', options: { question: 'who?' } };

describe('a follow-up', () => {
  it('fills a deferred response and keeps its visibility', async () => {
    const { discord, client } = await openPair();
    onAsk(client, async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp('public?');
    });
    const seen = await discord.slash(ask).response();
    expect(seen).toMatchObject({ text: 'public?', isEphemeral: true });
    expect(discord.messagesIn(discord.channel('general'))).toHaveLength(1);
  });

  it('can be private beside a public response', async () => {
    const { discord, client } = await openPair();
    onAsk(client, async (interaction) => {
      await interaction.reply('public');
      await interaction.followUp({ content: 'private', flags: MessageFlags.Ephemeral });
    });
    const seen = await discord.slash(ask).followUp();
    expect(seen).toMatchObject({ text: 'private', isEphemeral: true });
  });

  it.each([
    ['five times where only the user has installed the app', 'group', 40094],
    ['as often as it likes elsewhere', 'guild', 'sent all'],
  ] as const)('comes %s', async (_, where, end) => {
    const { discord, client } = await openPair();
    const ended = new Promise<unknown>((resolve) => {
      onAsk(client, async (interaction) => {
        await interaction.reply('a');
        const followUpAll = async () => {
          for (let nth = 1; nth <= 6; nth += 1) await interaction.followUp(`${nth}`);
        };
        await followUpAll().then(
          () => resolve('sent all'),
          (error) => resolve(error.code),
        );
      });
    });
    discord.slash({ ...ask, in: where });
    expect(await ended).toBe(end);
  });
});

describe('the original response', () => {
  it('is read, edited and deleted as @original', async () => {
    const { discord, client } = await openPair();
    const read: string[] = [];
    onAsk(client, async (interaction) => {
      await interaction.reply('one');
      await interaction.editReply('two');
      read.push((await interaction.fetchReply()).content);
      await interaction.deleteReply();
    });
    discord.slash(ask);
    await discord.request('deleteOriginalInteractionResponse');
    expect(read).toEqual(['two']);
    expect(discord.messagesIn(discord.channel('general'))).toEqual([]);
    expect(discord.problems).toEqual([]);
  });

  it('is unknown before there is a callback', async () => {
    const { discord, client } = await openPair();
    const caught = new Promise((resolve) => {
      onAsk(client, ({ applicationId, token }) =>
        client.rest
          .get(`/webhooks/${applicationId}/${token}/messages/@original`, { auth: false })
          .catch(resolve),
      );
    });
    discord.slash(ask);
    expect(await caught).toMatchObject({ status: 404, code: 10015 });
  });
});
