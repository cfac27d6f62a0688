import {
  ButtonStyle,
  type Client,
  ComponentType,
  Events,
  MessageFlags,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { openPair } from '../open-pair.ts';

const button = (customId: string, disabled = false) => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Primary as const,
  label: customId,
  customId,
  disabled,
});
const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components }) as never;

/** The bot answers `/ask` with two buttons and a select. */
function answerAsks(client: Client): void {
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const select = {
      type: ComponentType.StringSelect,
      customId: 'related',
      options: [
        { label: 'one', value: '1' },
        { label: 'two', value: '2' },
      ],
    };
    void interaction.reply({
      content: 'answer',
      components: [row(button('more'), button('off', true)), row(select)],
    });
  });
}

const ask = { command: 'ask', options: { question: 'who?' } };

describe('click', () => {
  it('updates the message', async () => {
    const { discord, client } = await openPair();
    answerAsks(client);
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isButton()) void interaction.update({ content: 'more', components: [] });
    });
    const message = await discord.slash(ask).response();
    const seen = await discord.click(message, 'more').response();
    expect(seen).toMatchObject({ id: message.id, text: 'more', edits: 1, buttons: [] });
  });

  it('updates after a deferral', async () => {
    const { discord, client } = await openPair();
    answerAsks(client);
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.editReply('more');
    });
    const message = await discord.slash(ask).response();
    expect((await discord.click(message, 'more').response()).text).toBe('more');
  });

  it('answers another person privately', async () => {
    const { discord, client } = await openPair();
    answerAsks(client);
    client.on(Events.InteractionCreate, (interaction) => {
      if (!interaction.isButton()) return;
      void interaction.reply({ content: 'yours', flags: MessageFlags.Ephemeral });
    });
    const message = await discord.slash(ask).response();
    const grace = discord.user('grace');
    await discord.click(message, 'more', grace).response();
    const seenBy = (user = discord.user()) =>
      discord.messagesIn(discord.channel('general'), user).map(({ text }) => text);
    expect(seenBy(grace)).toEqual(['answer', 'yours']);
    expect(seenBy()).toEqual(['answer']);
  });

  it('throws where a person could not click', async () => {
    const { discord, client } = await openPair();
    answerAsks(client);
    const message = await discord.slash(ask).response();
    expect(() => discord.click(message, 'less')).toThrow('only: more, off, related');
    expect(() => discord.click(message, 'off')).toThrow('disabled');
  });
});

describe('select', () => {
  it('hands over the values', async () => {
    const { discord, client } = await openPair();
    answerAsks(client);
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isStringSelectMenu()) void interaction.reply(`chosen: ${interaction.values}`);
    });
    const message = await discord.slash(ask).response();
    expect((await discord.select(message, 'related', ['2']).response()).text).toBe('chosen: 2');
    expect(() => discord.select(message, 'related', ['3'])).toThrow('no option 3');
    expect(() => discord.select(message, 'related', [])).toThrow('takes 1 to 1 values');
  });
});

describe('submitModal', () => {
  it('hands over the fields, and may update the message below', async () => {
    const { discord, client } = await openPair();
    answerAsks(client);
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isButton()) {
        const input = {
          type: ComponentType.TextInput,
          customId: 'question',
          style: TextInputStyle.Short,
          maxLength: 10,
        };
        const components = [{ type: ComponentType.Label, label: 'Question', component: input }];
        void interaction.showModal({ customId: 'follow', title: 'Follow up', components } as never);
      }
      if (!interaction.isModalSubmit() || !interaction.isFromMessage()) return;
      void interaction.update(`asked: ${interaction.fields.getTextInputValue('question')}`);
    });
    const message = await discord.slash(ask).response();
    const opener = discord.click(message, 'more');
    expect((await opener.modal()).title).toBe('Follow up');
    expect(() => discord.submitModal(opener, {})).toThrow('"question" is required');
    expect(() => discord.submitModal(opener, { question: 'x'.repeat(11) })).toThrow('0 to 10');
    const seen = await discord.submitModal(opener, { question: 'why?' }).response();
    expect(seen).toMatchObject({ id: message.id, text: 'asked: why?' });
    expect(discord.problems).toEqual([]);
  });
});
