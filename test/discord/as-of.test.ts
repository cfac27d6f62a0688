import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/domain/engine.ts';
import { openEngine } from '../../src/open-engine.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import type { SeenMessage } from '../fake-discord/people/seen-message.ts';
import { openBot } from './open-bot.ts';

/** Fourteen articles of May 2024: on the 19th one of them corrects how many boats burned. */
let engine: Engine;

beforeAll(async () => {
  engine = await openEngine({ knowledge: 'test/fixtures/harbour-fire' });
});

const QUESTION = 'How many fishing boats were destroyed by the fire in Osthaven harbour?';

const ask = async (discord: FakeDiscord, asOf: string, isPrivate = false): Promise<SeenMessage> => {
  const options = { question: QUESTION, 'as-of': asOf, private: isPrivate };
  const seen = await discord.slash({ command: 'ask', options }).response();
  await discord.settled();
  return seen;
};

function press(discord: FakeDiscord, seen: SeenMessage, label: string) {
  const button = seen.buttons.find((each) => each.label === label);
  if (button === undefined) throw new Error(`no button ${label}`);
  return discord.click(seen, button.customId, discord.user());
}

describe('/ask as-of:', () => {
  it.each([
    [
      '2024-05-17',
      /As of 2024-05-17, in \d+ of 14 sources: .*Left out: \d+ later sources and one /,
    ],
    ['2024-05', /As of 2024-05, in 13 of 14 sources: /],
    ['2024', /As of 2024, in 13 of 14 sources: /],
  ])('answers from what was published by %s, and says what was left out', async (asOf, head) => {
    const { discord, complaints } = await openBot({ engine });
    const { text } = await ask(discord, asOf);
    expect(text.replaceAll('\\', '')).toMatch(head);
    expect(text.includes('corrected later')).toBe(asOf !== '2024-05-17');
    expect(complaints()).toEqual([]);
    expect(discord.problems).toEqual([]);
  });

  it.each(['yesterday', '2024-13', '2024-02-30', '24', '@everyone'])(
    'says to whoever types %s how to write a date, and to nobody else',
    async (asOf) => {
      const { discord } = await openBot({ engine });
      const seen = await ask(discord, asOf);
      expect(seen.isEphemeral).toBe(true);
      expect(seen.text).toContain('`2014`, `2014-12` or `2014-12-20`');
      expect(seen.pings.everyone).toBe(false);
    },
  );

  it('completes the days on which sources were published, newest first', async () => {
    const { discord } = await openBot({ engine });
    const typing = async (typed: string) =>
      discord.autocomplete({ command: 'ask', focused: 'as-of', typed }).choices();
    const days = (await typing('')).map(({ value }) => String(value));
    expect(days).toEqual([...new Set(days)].sort().reverse());
    expect(days).toContain('2024-05-19');
    expect(await typing('2024-05-19')).toEqual([
      { name: expect.stringMatching(/^2024-05-19 \(\d+ sources by then\)$/), value: '2024-05-19' },
    ]);
  });

  it.each(['More', 'Context', 'Why this'])('keeps the day behind %s', async (label) => {
    const { discord } = await openBot({ engine });
    const { text } = await press(discord, await ask(discord, '2024-05-17'), label).response();
    expect(text).not.toMatch(/^-# (?:tribune-again|gazette-later|coast-later) S\d/m);
    expect(text).not.toContain('changed');
  });

  it('keeps the day when it is shared and followed up', async () => {
    const { discord } = await openBot({ engine });
    const own = await ask(discord, '2024-05-17', true);
    const shared = await press(discord, own, 'Share').response();
    expect(shared.text).toContain('As of 2024');
    await discord.settled();
    const opener = press(discord, shared, 'Follow up');
    await opener.modal();
    const followed = discord.submitModal(opener, {
      question: 'how many were destroyed, and where?',
    });
    const { text } = await followed.response();
    expect(text.replaceAll('\\', '')).toMatch(/As of 2024-05-17, in \d+ of 14 sources/);
  });
});

describe('/timeline as-of:', () => {
  it('shows what was known by then, on all of its pages, and says so', async () => {
    const { discord } = await openBot({ engine });
    const timeline = async (options: Record<string, string>) =>
      (await discord.slash({ command: 'timeline', options }).response()).text;
    expect(await timeline({})).toContain('gazette-later S1');
    const past = await timeline({ 'as-of': '2024-05-16' });
    expect(past).toMatch(
      /^## Timeline\nWhat was known by 2024-05-16, from \d+ of 14 sources; 1 wi/,
    );
    expect(past).toContain('gazette S1');
    expect(past).not.toMatch(/gazette-later|mail S2/);
    expect(await timeline({ 'as-of': 'soon' })).toContain('is no date');
    expect(discord.problems).toEqual([]);
  });
});
