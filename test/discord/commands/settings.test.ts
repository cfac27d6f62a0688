import { ComponentType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openLevelStore } from '../../../src/state/level-store.ts';
import { createMemoryStore } from '../../../src/state/memory-store.ts';
import type { Store } from '../../../src/state/store.ts';
import { someFolder } from '../../state/some-folder.ts';
import { openBot } from '../open-bot.ts';
import { someEngine } from '../some-engine.ts';

const { ManageGuild } = PermissionFlagsBits;

const guilds = [{ name: 'Newsroom', channels: ['general', 'questions'] }];

async function openPanel(
  options: { readonly store?: Store; readonly readsChannels?: boolean } = {},
) {
  const privilegedIntents = options.readsChannels === true ? (['MessageContent'] as const) : [];
  const opened = await openBot({ ...options, fake: { guilds, privilegedIntents } });
  const { discord } = opened;
  const manager = discord.user('manager', ManageGuild);
  const panel = await discord.slash({ command: 'settings', user: manager }).response();
  const questions = discord.channel('questions');
  const ask = { command: 'ask', options: { question: 'who?' } };
  return { ...opened, manager, panel, questions, ask, guildId: questions.guildId ?? '' };
}

describe('/settings', () => {
  it('shows every setting in one private message', async () => {
    const { discord, panel, complaints } = await openPanel();
    expect(panel.isEphemeral).toBe(true);
    expect(panel.text).toContain('**Private answers: off**');
    expect(panel.text).toContain('**Votes: on**');
    expect(panel.buttons.map(({ customId, label }) => [customId, label])).toEqual([
      ['1.setting.privateByDefault.on', 'Turn on'],
      ['1.setting.feedbackButtons.off', 'Turn off'],
    ]);
    expect(panel.channelSelects.map((each) => [each.custom_id, each.disabled])).toEqual([
      ['1.setting.allowedChannels', false],
      ['1.setting.channelAnswering', true],
    ]);
    expect(panel.text).toContain('Whoever runs me has not turned that on');
    expect(panel.selects.flatMap(({ options }) => options.filter((each) => each.default))).toEqual([
      { label: 'No wait', value: '0', default: true },
    ]);
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('turns private answers on and off, at once', async () => {
    const { discord, panel, manager, ask } = await openPanel();
    const on = await discord.click(panel, '1.setting.privateByDefault.on', manager).response();
    expect(on.id).toBe(panel.id);
    expect(on.text).toContain('**Private answers: on**');
    expect((await discord.slash(ask).response()).isEphemeral).toBe(true);
    await discord.click(on, '1.setting.privateByDefault.off', manager).response();
    expect((await discord.slash(ask).response()).isEphemeral).toBe(false);
    expect(discord.problems).toEqual([]);
  });

  it('allows channels, and all of them again', async () => {
    const { discord, panel, manager, questions } = await openPanel();
    const chosen = await discord
      .select(panel, '1.setting.allowedChannels', [questions.id], manager)
      .response();
    expect(chosen.channelSelects[0]?.default_values).toEqual([
      { id: questions.id, type: 'channel' },
    ]);
    const elsewhere = discord.say({ content: 'who?', mentionsBot: true });
    await discord.settled();
    expect(elsewhere.replies).toEqual([]);
    await discord.select(chosen, '1.setting.allowedChannels', [], manager).response();
    const again = discord.say({ content: 'who?', mentionsBot: true, user: discord.user('grace') });
    expect((await again.reply()).text).toContain('according to the FBI');
    expect(discord.problems).toEqual([]);
  });

  it('has clear questions answered in a channel', async () => {
    const { discord, panel, manager, questions } = await openPanel({ readsChannels: true });
    await discord.select(panel, '1.setting.channelAnswering', [questions.id], manager).response();
    const said = discord.say({ content: 'who really hacked sony?', in: questions });
    expect((await said.reply()).text).toContain('according to the FBI');
    expect(discord.problems).toEqual([]);
  });

  it('sets the wait between two questions', async () => {
    const { discord, panel, manager } = await openPanel();
    const seen = await discord
      .select(panel, '1.setting.cooldownSeconds', ['300'], manager)
      .response();
    expect(seen.selects[0]?.options.find((each) => each.default)?.label).toBe('5 minutes');
    await discord.say({ content: 'who?', mentionsBot: true }).reply();
    const again = discord.say({ content: 'who?', mentionsBot: true });
    await discord.settled();
    expect(again.replies).toEqual([]);
  });

  it('keeps them over a restart', async () => {
    const folder = await someFolder();
    const store = await openLevelStore(folder);
    const { discord, panel, manager, bot } = await openPanel({ store });
    await discord.click(panel, '1.setting.feedbackButtons.off', manager).response();
    await bot.stop();
    await store.close();
    const opened = await openLevelStore(folder);
    onTestFinished(() => opened.close());
    await openBot({ discord, store: opened });
    const again = await discord.slash({ command: 'settings', user: manager }).response();
    expect(again.text).toContain('**Votes: off**');
    // The panel of before the restart works too.
    const on = await discord.click(panel, '1.setting.privateByDefault.on', manager).response();
    expect(on.text).toContain('**Votes: off**');
    expect(on.text).toContain('**Private answers: on**');
  });

  it('does not show channels that are gone', async () => {
    const { discord, state, manager, guildId, questions } = await openPanel();
    await state.settings.change(guildId, { allowedChannels: ['12345', questions.id] });
    const panel = await discord.slash({ command: 'settings', user: manager }).response();
    expect(panel.channelSelects[0]?.default_values).toEqual([
      { id: questions.id, type: 'channel' },
    ]);
  });

  it.each(['settings', 'stats'])(
    'is not for others, even where a server offers /%s to them',
    async (command) => {
      const { discord } = await openPanel();
      expect(() => discord.slash({ command })).toThrow('needs the permissions');
      discord.offerToEverybody(command);
      const seen = await discord.slash({ command }).response();
      expect(seen.isEphemeral).toBe(true);
      expect(seen.text).toBe('That is for people with the permission “Manage Server”.');
    },
  );

  it('is over for who may no longer manage the server', async () => {
    const { discord, panel, manager, state, guildId } = await openPanel();
    discord.permit(manager, 0n);
    const used = discord.click(panel, '1.setting.privateByDefault.on', manager);
    expect((await used.response()).text).toContain('That is for people with the permission');
    expect(state.settings.of(guildId).privateByDefault).toBe(false);
  });

  it.each([
    ['an unknown setting', '1.setting.colour.on'],
    ['no setting', '1.setting'],
    ['an unknown value', '1.setting.privateByDefault.maybe'],
    ['no value', '1.setting.cooldownSeconds'],
  ])('says that %s is outdated', async (_, custom_id) => {
    const { discord, panel, manager, complaints } = await openPanel();
    const data = { component_type: ComponentType.Button as const, custom_id };
    const seen = await discord.forge(panel, data, manager).response();
    expect(seen.text).toMatch(/^This comes from an earlier version of me/u);
    expect(complaints()).toEqual([]);
  });

  it('apologises, changes nothing and logs once when the disk fails', async () => {
    const store = createMemoryStore();
    const { discord, panel, manager, state, guildId, complaints } = await openPanel({
      store: { ...store, set: () => Promise.reject(new Error('disk full')) },
    });
    const used = discord.click(panel, '1.setting.privateByDefault.on', manager);
    expect((await used.followUp()).text).toMatch(/^Sorry, something went wrong/u);
    expect(state.settings.of(guildId).privateByDefault).toBe(false);
    expect(complaints()).toHaveLength(1);
  });
});

describe('/stats', () => {
  it('counts questions and votes, in private, without what was asked', async () => {
    const { discord, state, manager, guildId, complaints } = await openPanel();
    await discord.say({ content: 'who did the secret thing?', mentionsBot: true }).reply();
    await discord.say({ content: 'how much?', mentionsBot: true }).reply();
    const vote = { guildId, messageId: '1', isHelpful: true };
    const [first] = [someEngine().quote('S8')?.id ?? ''];
    await state.votes.cast({ ...vote, userId: '1', about: first });
    await state.votes.cast({ ...vote, userId: '2', about: first, isHelpful: false });
    await state.votes.cast({ ...vote, userId: '3', about: 'no-longer-there' });
    const seen = await discord.slash({ command: 'stats', user: manager }).response();
    expect(seen.isEphemeral).toBe(true);
    expect(seen.text.split('\n')).toEqual([
      '## What was asked in this server',
      '**Questions:** 2, of them not in the sources: 1 (50 %).',
      '**Votes:** 2 helpful, 1 not helpful.',
      '**Most helpful:**',
      '1. S8 of “Sony Hack: Sloppy Clues” (1 helpful, 1 not)',
      '-# Counts alone: nobody’s question is kept.',
    ]);
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});
