import { type APIMessage, ChannelType, ComponentType, MessageFlags } from 'discord.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/domain/engine.ts';
import { findComponents } from '../../src/preview/find-components.ts';
import type { Act, ActOutcome } from '../../src/preview/protocol.ts';
import { PLACE } from '../../src/preview/room.ts';
import { engineOfFewWordings } from '../main/few-wordings.ts';
import { openBot, perform } from './open-bot.ts';

let engine: Engine;

beforeAll(async () => {
  engine = await engineOfFewWordings();
});

const GENERAL = PLACE.channels[0].id;
const DIRECT = PLACE.channels[2].id;

const ask = (question: string, more: readonly { name: string; value: boolean }[] = []): Act => ({
  kind: 'command',
  channelId: GENERAL,
  name: 'ask',
  options: [{ name: 'question', value: question }, ...more],
});

const textOf = (message: APIMessage | undefined): string =>
  findComponents(message?.components ?? [])
    .map((component) => ('content' in component ? String(component.content) : ''))
    .join('\n');

const last = ({ changes }: ActOutcome): APIMessage => {
  const message = changes.messages.at(-1);
  if (message === undefined) throw new Error('nothing was written');
  return message;
};

const controlOf = (message: APIMessage, label: string): string => {
  const found = findComponents(message.components ?? []).find(
    (component) => 'label' in component && component.label === label,
  );
  if (found?.custom_id === undefined) throw new Error(`there is no ${label}`);
  return found.custom_id;
};

const press = (message: APIMessage, label: string): Act => ({
  kind: 'press',
  messageId: message.id,
  customId: controlOf(message, label),
});

describe('openPreviewBot', () => {
  it('answers a command with the message that Discord would get', async () => {
    const bot = await openBot(engine);
    const answer = last(await perform(bot, ask('who hacked sony?')));
    expect(answer).toMatchObject({
      author: { username: 'Exhibit', bot: true },
      interaction: { name: 'ask' },
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: ComponentType.Container }],
    });
    expect(textOf(answer)).toContain('S8');
    expect(bot.failures).toEqual([]);
  });

  it('answers in private what is asked in private, and shares it when told to', async () => {
    const bot = await openBot(engine);
    const isPrivate = { name: 'private', value: true };
    const answer = last(await perform(bot, ask('who hacked sony?', [isPrivate])));
    expect((answer.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
    const shared = last(await perform(bot, press(answer, 'Share')));
    expect((shared.flags ?? 0) & MessageFlags.Ephemeral).toBe(0);
    expect(textOf(shared)).toContain('S8');
    expect(shared.message_reference?.message_id).toBe(answer.id);
  });

  it('shows the context beside the answer, for the one who asks', async () => {
    const bot = await openBot(engine);
    const answer = last(await perform(bot, ask('who hacked sony?')));
    const outcome = await perform(bot, press(answer, 'Context'));
    expect(outcome.changes.messages.map(({ id }) => id)).not.toContain(answer.id);
    expect((last(outcome).flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
    expect(bot.failures).toEqual([]);
  });

  it('turns the page where it stands', async () => {
    const bot = await openBot(engine);
    const answer = last(await perform(bot, ask('what is the evidence?')));
    const { changes } = await perform(bot, press(answer, 'More'));
    expect(changes.messages.map(({ id }) => id)).toEqual([answer.id]);
    expect(textOf(changes.messages[0])).not.toBe(textOf(answer));
  });

  it('opens the form for a follow-up and answers what is sent with it', async () => {
    const bot = await openBot(engine);
    const answer = last(await perform(bot, ask('who hacked sony?')));
    const { modal, changes } = await perform(bot, press(answer, 'Follow up'));
    expect(changes.messages).toEqual([]);
    expect(modal?.data.title).toBe('Follow up');
    const fields = { question: 'and why?' };
    const submit: Act = { kind: 'submit', modalId: modal?.id ?? '', fields };
    const followed = last(await perform(bot, submit));
    expect(textOf(followed)).toContain('who hacked sony?');
    expect(bot.failures).toEqual([]);
    await expect(perform(bot, submit)).rejects.toThrow('could not be done');
  });

  it('suggests what fits what is typed', async () => {
    const bot = await openBot(engine);
    const { choices, changes } = await perform(bot, {
      kind: 'complete',
      channelId: GENERAL,
      name: 'ask',
      options: [{ name: 'question', value: 'who' }],
      focused: 'question',
    });
    expect(choices?.length).toBeGreaterThan(0);
    expect(changes.messages).toEqual([]);
  });

  it('asks a related question from the select', async () => {
    const bot = await openBot(engine);
    const answer = last(await perform(bot, ask('who hacked sony?')));
    const select = findComponents(answer.components ?? []).find(
      ({ type }) => type === ComponentType.StringSelect,
    ) as unknown as { custom_id: string; options: { value: string }[] };
    const value = select.options[0]?.value ?? '';
    const { changes } = await perform(bot, {
      kind: 'choose',
      messageId: answer.id,
      customId: select.custom_id,
      values: [value],
    });
    expect(changes.messages.map(textOf).join('\n')).toContain(value);
  });

  it.each([
    ['a mention', GENERAL, `<@${PLACE.bot.id}> who hacked sony?`],
    ['a direct message', DIRECT, 'who hacked sony?'],
  ])('replies to %s', async (_, channelId, content) => {
    const bot = await openBot(engine);
    const { changes } = await perform(bot, { kind: 'say', channelId, content });
    expect(changes.messages.map(({ author }) => author.username)).toEqual(['you', 'Exhibit']);
    expect(changes.messages[1]?.message_reference?.message_id).toBe(changes.messages[0]?.id);
    expect(textOf(changes.messages[1])).toContain('S8');
    expect(bot.failures).toEqual([]);
  });

  it('goes on from the answer that a message replies to', async () => {
    const bot = await openBot(engine);
    const content = `<@${PLACE.bot.id}> who hacked sony?`;
    const asked = await perform(bot, { kind: 'say', channelId: GENERAL, content });
    const followed = await perform(bot, {
      kind: 'say',
      channelId: GENERAL,
      content: 'and why?',
      repliesTo: last(asked).id,
    });
    expect(textOf(last(followed))).toContain('who hacked sony?');
  });

  it('leaves alone what is not for the bot', async () => {
    const bot = await openBot(engine);
    const content = 'good morning';
    const { changes } = await perform(bot, { kind: 'say', channelId: GENERAL, content });
    expect(changes.messages.map(({ author }) => author.username)).toEqual(['you']);
  });

  it('checks a message from its Apps menu', async () => {
    const bot = await openBot(engine);
    const content = 'North Korea hacked Sony. The attackers used a stolen satellite.';
    const said = last(await perform(bot, { kind: 'say', channelId: GENERAL, content }));
    const apps: Act = { kind: 'apps', messageId: said.id, name: 'Check against sources' };
    const checked = last(await perform(bot, apps));
    expect((checked.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
    expect(textOf(checked)).toContain('stolen satellite');
  });

  it('lets those who manage the server alone change its settings', async () => {
    const bot = await openBot(engine);
    const open: Act = { kind: 'command', channelId: GENERAL, name: 'settings', options: [] };
    await expect(perform(bot, open)).rejects.toThrow('could not be done');
    const panel = last(await perform(bot, open, true));
    const { changes } = await perform(
      bot,
      { kind: 'press', messageId: panel.id, customId: controlOf(panel, 'Turn on') },
      true,
    );
    expect(changes.messages.map(({ id }) => id)).toEqual([panel.id]);
    const answer = last(await perform(bot, ask('who hacked sony?')));
    expect((answer.flags ?? 0) & MessageFlags.Ephemeral).not.toBe(0);
    expect(bot.failures).toEqual([]);
  });

  it('throws a private answer away', async () => {
    const bot = await openBot(engine);
    const answer = last(await perform(bot, ask('who?', [{ name: 'private', value: true }])));
    const { changes } = await perform(bot, { kind: 'dismiss', messageId: answer.id });
    expect(changes).toMatchObject({ messages: [], removed: [answer.id] });
  });

  it.each<Act>([
    { kind: 'press', messageId: '1', customId: 'more' },
    { kind: 'apps', messageId: '1', name: 'Check against sources' },
    { kind: 'command', channelId: GENERAL, name: 'unheard-of', options: [] },
    { kind: 'command', channelId: '1', name: 'help', options: [] },
    { kind: 'say', channelId: GENERAL, content: '  ' },
  ])('does nothing for what nobody could do: %j', async (act) => {
    const bot = await openBot(engine);
    expect(await bot.act({ act, isManager: false, revision: 0 })).toBeUndefined();
  });

  it('begins with its channels, its commands and what was said', async () => {
    const bot = await openBot(engine);
    const answer = last(await perform(bot, ask('who hacked sony?')));
    const view = await bot.view();
    expect(view.channels.map(({ type }) => type)).toContain(ChannelType.DM);
    expect(view.commands.map(({ name }) => name)).toContain('ask');
    expect(view.changes.messages).toEqual([answer]);
  });
});
