import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { allComponents } from '../../../src/discord/all-components.ts';
import { createEngine } from '../../../src/engine.ts';
import { knowledgeOf } from '../../answer/knowledge-of.ts';
import type { FakeDiscord } from '../../fake-discord/fake-discord.ts';
import type { SeenMessage } from '../../fake-discord/people/seen-message.ts';
import { openBot } from '../open-bot.ts';
import { storyEngine } from '../story-engine.ts';

const PLACES = ['guild', 'dm', 'group'] as const;

type Place = (typeof PLACES)[number];

/** The gateway everywhere, and interactions over HTTP in servers and out of them. */
const WAYS = [
  ...PLACES.map((where) => ({ where, overHttp: false })),
  { where: 'guild', overHttp: true },
  { where: 'dm', overHttp: true },
] as const;

interface Asking {
  readonly question?: string;
  readonly where?: Place;
  readonly isPrivate?: boolean;
}

async function ask(discord: FakeDiscord, asking: Asking = {}): Promise<SeenMessage> {
  const { question = 'whose fingerprints were there', where = 'guild', isPrivate = false } = asking;
  const options = { question, private: isPrivate };
  const seen = await discord.slash({ command: 'ask', options, in: where }).response();
  await discord.settled();
  return seen;
}

function press(discord: FakeDiscord, seen: SeenMessage, label: string, user = discord.user()) {
  const button = seen.buttons.find((each) => each.label.includes(label));
  if (button === undefined) {
    throw new Error(`no button "${label}", only ${seen.buttons.map((each) => each.label)}`);
  }
  return discord.click(seen, button.customId, user);
}

const labels = ({ buttons }: SeenMessage): readonly string[] => buttons.map(({ label }) => label);

async function openStory(options: Parameters<typeof openBot>[0] = {}) {
  return openBot({ engine: storyEngine(), ...options });
}

describe('an answer', () => {
  it('carries what can be done with it, and nothing that would show nothing', async () => {
    const { discord } = await openStory();
    expect(labels(await ask(discord))).toEqual([
      'Context',
      'More',
      'Other side',
      'Why this',
      'Follow up',
      '👍 Helpful',
      '👎 Not helpful',
    ]);
    expect(labels(await ask(discord, { isPrivate: true }))).toContain('Share');
    const silent = await ask(discord, { question: 'when was the museum robbed' });
    expect(labels(silent)).toEqual(['Why this', 'Follow up', '👍 Helpful', '👎 Not helpful']);
    const greeting = await ask(discord, { question: 'hello' });
    expect(labels(greeting)).toEqual([]);
    expect(discord.problems).toEqual([]);
  });

  it('carries no votes where the server does not want them', async () => {
    const { discord } = await openStory({ defaults: { feedbackButtons: false } });
    expect(labels(await ask(discord)).join()).not.toMatch(/helpful/iu);
  });
});

describe.each(WAYS)('on an answer in a $where, over HTTP: $overHttp', ({ where, overHttp }) => {
  it('Context shows the sentence among its neighbours, to who asks for it', async () => {
    const { discord, complaints } = await openStory({ overHttp });
    const seen = await ask(discord, { where });
    const shown = await press(discord, seen, 'Context').response();
    expect(shown.isEphemeral).toBe(true);
    expect(shown.text.match(/^-# S\d+/gmu)).toEqual(['-# S3', '-# S4', '-# S5', '-# S6']);
    expect(discord.look(seen)?.edits).toBe(seen.edits);
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('More and Back turn the pages in place', async () => {
    const { discord, complaints } = await openStory({ overHttp });
    const seen = await ask(discord, { where });
    const more = await press(discord, seen, 'More').response();
    expect(more.id).toBe(seen.id);
    expect(more.text).toContain('They may not answer the question.');
    expect(more.text).not.toContain('> Fingerprints on the roof');
    const back = await press(discord, more, 'Back').response();
    expect(back.id).toBe(seen.id);
    expect(back.text).toBe(seen.text);
    expect(labels(back)).toEqual(labels(seen));
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('Other side shows what says otherwise', async () => {
    const { discord } = await openStory({ overHttp });
    const shown = await press(discord, await ask(discord, { where }), 'Other side').response();
    expect(shown.isEphemeral).toBe(true);
    expect(shown.text).toContain('## The other side');
    expect(shown.text).toContain('> A guard says it was possible');
    expect(discord.problems).toEqual([]);
  });

  it('Why this says how the question was read and how sure the answer is', async () => {
    const { discord } = await openStory({ overHttp });
    const shown = await press(discord, await ask(discord, { where }), 'Why this').response();
    expect(shown.isEphemeral).toBe(true);
    expect(shown.text).toContain('**Understood as:** whose fingerprints were there');
    expect(shown.text).toMatch(/\*\*Confidence:\*\* (?:high|fair)/u);
    expect(shown.text).toContain('**What led:** an editor’s note');
    expect(discord.problems).toEqual([]);
  });

  it('Follow up opens a form whose question leans on the last one', async () => {
    const { discord, complaints } = await openStory({ overHttp });
    const opener = press(discord, await ask(discord, { where }), 'Follow up');
    expect((await opener.modal()).title).toBe('Follow up');
    const shown = await discord.submitModal(opener, { question: 'and the camera?' }).response();
    expect(shown.isEphemeral).toBe(false);
    expect(shown.text).toContain('whose fingerprints were there → and the camera?');
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('Share shows a private answer to everybody', async () => {
    const { discord } = await openStory({ overHttp });
    const seen = await ask(discord, { where, isPrivate: true });
    const shared = await press(discord, seen, 'Share').response();
    expect(shared.isEphemeral).toBe(false);
    expect(shared.id).not.toBe(seen.id);
    expect(shared.text).toBe(seen.text);
    expect(labels(shared)).not.toContain('Share');
    expect(discord.problems).toEqual([]);
  });

  it('a related question is answered to who chooses it', async () => {
    const { discord } = await openStory({ overHttp });
    const seen = await ask(discord, { where });
    const [select] = seen.selects;
    const question = select?.options[0]?.value ?? '';
    expect(question).not.toBe('');
    const shown = await discord.select(seen, select?.custom_id ?? '', [question]).response();
    expect(shown.isEphemeral).toBe(true);
    expect(shown.text).toContain(`-# Asked: ${question}`);
    expect(discord.problems).toEqual([]);
  });

  it('each person has one vote, which can be changed', async () => {
    const { discord, state, complaints } = await openStory({ overHttp });
    const seen = await ask(discord, { where });
    const tally = () => state.votes.tally(where === 'guild' ? seen.raw.id && guildOf() : null);
    const guildOf = () => discord.channel('general').guildId ?? null;
    const shown = await press(discord, seen, '👍').response();
    expect(shown.isEphemeral).toBe(true);
    expect(shown.text).toMatch(/^Thank you\. Noted as helpful/u);
    await press(discord, seen, '👍').response();
    expect(await tally()).toMatchObject({ helpful: 1, notHelpful: 0 });
    await press(discord, seen, '👎').response();
    expect(await tally()).toEqual({
      helpful: 0,
      notHelpful: 1,
      about: [{ id: 'fingerprints', helpful: 0, notHelpful: 1 }],
    });
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});

describe('who did not ask', () => {
  it('gets a copy of their own, whose pages they turn, and changes nothing for the others', async () => {
    const { discord } = await openStory();
    const grace = discord.user('grace');
    const seen = await ask(discord);
    const copy = await press(discord, seen, 'More', grace).response();
    expect(copy.isEphemeral).toBe(true);
    expect(copy.text).toContain('They may not answer the question.');
    expect(labels(copy)).not.toContain('Share');
    expect(discord.look(seen)).toMatchObject({ text: seen.text, edits: seen.edits });
    const back = await press(discord, copy, 'Back', grace).response();
    expect(back.id).toBe(copy.id);
    expect(back.text).toBe(seen.text);
    expect(discord.problems).toEqual([]);
  });

  it('cannot share what somebody asked in private', async () => {
    const { discord } = await openStory();
    const seen = await ask(discord, { isPrivate: true });
    const share = seen.buttons.find(({ label }) => label === 'Share')?.customId ?? '';
    const open = await ask(discord);
    const forged = discord.forge(
      open,
      { component_type: ComponentType.Button, custom_id: share },
      discord.user('grace'),
    );
    const shown = await forged.response();
    expect(shown.isEphemeral).toBe(true);
    expect(shown.text).toBe('Only the person who asked can do that.');
  });
});

describe('an answer to a message', () => {
  it.each([
    ['a mention', { content: 'whose fingerprints were there', mentionsBot: true }],
    ['a direct message', { content: 'whose fingerprints were there', in: 'dm' }],
  ] as const)('to %s has pages, also after a restart', async (_, saying) => {
    const { discord, bot } = await openStory();
    const seen = await discord.say(saying).reply();
    await bot.stop();
    await openStory({ discord });
    const more = await press(discord, seen, 'More').response();
    expect(more.id).toBe(seen.id);
    expect(more.text).toContain('They may not answer the question.');
    expect(discord.problems).toEqual([]);
  });

  it('whose question is gone says so in private, and stays', async () => {
    const { discord, bot } = await openStory();
    const saying = { content: 'whose fingerprints were there', mentionsBot: true } as const;
    const said = discord.say(saying);
    const seen = await said.reply();
    await bot.stop();
    discord.deleteMessage(said);
    await openStory({ discord });
    const lost = await press(discord, seen, 'More').followUp();
    expect(lost.isEphemeral).toBe(true);
    expect(lost.text).toMatch(/^I do not keep questions/u);
    expect(discord.look(seen)?.text).toBe(seen.text);
    expect(discord.problems).toEqual([]);
  });
});

describe('after a restart', () => {
  it.each(['Context', 'More', 'Other side', 'Why this', '👍'])('%s works on', async (label) => {
    const { discord, bot } = await openStory();
    const seen = await ask(discord);
    const fresh = await press(discord, seen, label).response();
    await bot.stop();
    const { complaints } = await openStory({ discord });
    const now = discord.look(seen) ?? seen;
    const again = await press(
      discord,
      label === 'More' ? now : seen,
      label === 'More' ? 'Back' : label,
    ).response();
    expect(again.text).toBe(label === 'More' ? seen.text : fresh.text);
    expect(complaints()).toEqual([]);
  });

  it('Share and Follow up work on, with the questions that an answer leaned on', async () => {
    const { discord, bot } = await openStory();
    const opener = press(discord, await ask(discord, { isPrivate: true }), 'Follow up');
    await opener.modal();
    const second = await discord.submitModal(opener, { question: 'and the camera?' }).response();
    expect(second.isEphemeral).toBe(true);
    await bot.stop();
    await openStory({ discord });
    const shared = await press(discord, second, 'Share').response();
    expect(shared.isEphemeral).toBe(false);
    expect(shared.text).toBe(second.text);
    const next = press(discord, shared, 'Follow up');
    await next.modal();
    const third = await discord.submitModal(next, { question: 'since when?' }).response();
    expect(third.text).toContain('and the camera? → since when?');
    expect(discord.problems).toEqual([]);
  });

  it.each([
    ['Context', 'The sources have changed since this was shown.'],
    ['Other side', 'The sources have changed since this was shown.'],
    ['Why this', 'The sources have changed since this was shown.'],
    ['Share', 'The sources have changed since this was shown.'],
    ['👍', 'The sources have changed since this was shown.'],
  ])('%s says so in private when the article has changed', async (label, words) => {
    let engine = storyEngine();
    const { discord, complaints } = await openBot({ engine: () => engine });
    const seen = await ask(discord, { isPrivate: true });
    engine = createEngine(knowledgeOf({ sentences: ['The museum was not robbed.'] }));
    const shown = await press(discord, seen, label).response();
    expect(shown.isEphemeral).toBe(true);
    expect(shown.text.startsWith(words)).toBe(true);
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('More says so beside the answer when the article has changed', async () => {
    const { discord, bot } = await openStory();
    const seen = await ask(discord);
    await bot.stop();
    const engine = createEngine(knowledgeOf({ sentences: ['The museum was not robbed.'] }));
    await openBot({ discord, engine });
    const shown = await press(discord, seen, 'More').followUp();
    expect(shown.text).toMatch(/^The sources have changed since this was shown\./);
    expect(shown.isEphemeral).toBe(true);
    expect(discord.look(seen)?.text).toBe(seen.text);
  });
});

describe('a component that was never written', () => {
  it.each(
    allComponents.flatMap(({ action }) =>
      [
        `1.${action}`,
        `1.${action}.x`,
        `1.${action}.zzzzzzzzzzzzz.0000000.99.q`,
        `1.${action}.a.b.c.d.e.f`,
        `1.${action}.999_999.0`,
        `0.${action}.yes.0000000`,
      ].map((customId) => ({ customId })),
    ),
  )('$customId gets a kind private answer', async ({ customId }) => {
    const { discord, complaints } = await openStory();
    const seen = await ask(discord);
    const forged = discord.forge(seen, {
      component_type: ComponentType.Button,
      custom_id: customId,
    });
    const isForm = /^1\.follow\.x$/u.test(customId);
    if (isForm) expect((await forged.modal()).title).toBe('Follow up');
    else {
      const shown = await forged.response();
      expect(shown.isEphemeral).toBe(true);
      expect(shown.text).toMatch(
        /earlier version|sources have changed|do not keep|Only the person/u,
      );
    }
    expect(discord.look(seen)?.text).toBe(seen.text);
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});
