import {
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type Interaction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { ASK, openPair } from '../open-pair.ts';
import type { SlashCommand } from './use-command.ts';

function onAsk(client: Client, handle: (ask: ChatInputCommandInteraction) => Promise<unknown>) {
  client.on(Events.InteractionCreate, (interaction: Interaction) => {
    if (interaction.isChatInputCommand()) void handle(interaction);
  });
}

describe('slash', () => {
  it.each(['guild', 'dm', 'group'] as const)('is answered in a %s', async (where) => {
    const { discord, client } = await openPair();
    onAsk(client, async (ask) => {
      await ask.deferReply();
      await ask.editReply(`You asked: ${ask.options.getString('question')}`);
    });
    const asked = discord.slash({ command: 'ask', options: { question: 'who?' }, in: where });
    const seen = await asked.response();
    expect(seen).toMatchObject({ text: 'You asked: who?', isEphemeral: false, edits: 0 });
    expect(asked.acknowledgedAfterMs).toBeLessThan(3_000);
    expect(discord.problems).toEqual([]);
  });

  it('shows an ephemeral reply to the asker alone', async () => {
    const { discord, client } = await openPair();
    onAsk(client, (ask) => ask.reply({ content: 'psst', flags: MessageFlags.Ephemeral }));
    const seen = await discord.slash({ command: 'ask', options: { question: 'who?' } }).response();
    const channel = discord.channel('general');
    expect(seen.isEphemeral).toBe(true);
    expect(discord.messagesIn(channel)).toEqual([seen]);
    expect(discord.messagesIn(channel, discord.user('grace'))).toEqual([]);
  });

  it('keeps follow-ups apart from the response', async () => {
    const { discord, client } = await openPair();
    onAsk(client, async (ask) => {
      await ask.reply('first');
      await ask.followUp('second');
      await ask.deleteReply();
    });
    const asked = discord.slash({ command: 'ask', options: { question: 'who?' } });
    expect((await asked.followUp()).text).toBe('second');
    await discord.request('deleteOriginalInteractionResponse');
    expect((await asked.response()).text).toBe('second');
  });

  it('is used by user install where the bot is no member', async () => {
    const guilds = [{ name: 'Far away', channels: ['elsewhere'], botIsMember: false }];
    const { discord, client } = await openPair({ guilds });
    onAsk(client, (ask) =>
      ask.reply(`by ${ask.authorizingIntegrationOwners.userId}, raw: ${ask.inRawGuild()}`),
    );
    const asked = discord.slash({ command: 'ask', options: { question: 'who?' } });
    expect((await asked.response()).text).toBe(`by ${discord.user().id}, raw: true`);
    expect(client.guilds.cache.size).toBe(0);
  });

  const command = 'ask';
  type Command = typeof ASK;
  const adminOnly: Command = {
    ...ASK,
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  };
  it.each([
    ['an unknown command', [ASK], { command: 'nope' }, 'no command "nope"'],
    ['an unknown option', [ASK], { command, options: { q: 'x' } }, 'no option q'],
    ['a missing required option', [ASK], { command }, 'option question is missing'],
    ['a wrong type', [ASK], { command, options: { question: 1 } }, 'a string is expected'],
    [
      'a context left out',
      [{ ...ASK, contexts: [0] } as Command],
      { command, in: 'dm' },
      'contexts 0',
    ],
    [
      'guild install in a group',
      [{ ...ASK, integration_types: [0] }],
      { command, in: 'group' },
      'installations 0',
    ],
    ['a missing permission', [adminOnly], { command }, 'needs the permissions 32'],
  ] as readonly [string, readonly Command[], SlashCommand, string][])(
    'throws for %s, as Discord would not offer it',
    async (_, commands, slash, why) => {
      const { discord } = await openPair({ commands: [...commands] });
      expect(() => discord.slash(slash)).toThrow(why);
    },
  );
});

describe('autocomplete', () => {
  it('returns the choices for what is typed', async () => {
    const { discord, client } = await openPair();
    client.on(Events.InteractionCreate, (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const typed = interaction.options.getFocused();
      void interaction.respond([{ name: `${typed} hacked Sony?`, value: 'fact' }]);
    });
    const typing = discord.autocomplete({ command: 'ask', focused: 'question', typed: 'who' });
    expect(await typing.choices()).toEqual([{ name: 'who hacked Sony?', value: 'fact' }]);
    expect(discord.problems).toEqual([]);
  });
});

describe('contextMenu', () => {
  it('hands over the whole message, although the bot may not read it', async () => {
    const { discord, client } = await openPair({ commands: [{ name: 'Check', type: 3 }] });
    client.on(Events.InteractionCreate, (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      void interaction.reply(`checking: ${interaction.targetMessage.content}`);
    });
    const message = discord.say({ content: 'it was an insider' });
    const menu = discord.contextMenu({ command: 'Check', message });
    expect((await menu.response()).text).toBe('checking: it was an insider');
  });

  it('names the user', async () => {
    const { discord, client } = await openPair({ commands: [{ name: 'Who', type: 2 }] });
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isUserContextMenuCommand())
        void interaction.reply(interaction.targetUser.username);
    });
    const menu = discord.contextMenu({ command: 'Who', target: discord.user('grace') });
    expect((await menu.response()).text).toBe('grace');
  });
});
