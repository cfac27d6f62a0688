import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine.ts';
import { knowledgeOf } from '../../answer/knowledge-of.ts';
import { openBot } from '../open-bot.ts';
import { storyEngine } from '../story-engine.ts';

describe('/evidence', () => {
  it('numbers the quotations and keeps another incident apart', async () => {
    const { discord } = await openBot({ engine: storyEngine() });
    const { text } = await discord.slash({ command: 'evidence' }).response();
    expect(text.split('\n').filter((line) => /^(?:#|\*\*|>|-# S|-# Said)/u.test(line))).toEqual([
      '## The evidence',
      '### On the incident itself',
      '**1.** fingerprints',
      '> Fingerprints on the roof matched those of Max Orr.',
      expect.stringMatching(/^-# S5 · the article itself · \[read in place\]/u),
      '-# Said otherwise in S4',
      '**2.**',
      '> The camera recorded a red van.',
      expect.stringMatching(/^-# S6 · /u),
      '### Another incident: the 2015 robbery of the library',
      '**3.** library',
      '> Fingerprints were left in a 2015 robbery of the library.',
      expect.stringMatching(/^-# S10 · /u),
      '**4.**',
      '> That robbery was never solved.',
      expect.stringMatching(/^-# S11 · /u),
    ]);
    expect(discord.problems).toEqual([]);
  });

  it.each([
    ['a topic', 'library', '> Fingerprints were left in a 2015 robbery', '> The camera'],
    ['a word of a sentence', 'van', '> The camera recorded', '> Fingerprints'],
  ])('shows the part on %s', async (_, topic, shown, hidden) => {
    const { discord } = await openBot({ engine: storyEngine() });
    const { text } = await discord.slash({ command: 'evidence', options: { topic } }).response();
    expect(text).toContain(shown);
    expect(text).not.toContain(hidden);
  });

  it('searches the sentences where no editor has noted any', async () => {
    const engine = createEngine(knowledgeOf({ sentences: ['It rained.', 'The proof is a map.'] }));
    const { discord } = await openBot({ engine });
    const { text } = await discord.slash({ command: 'evidence' }).response();
    expect(text).toContain('-# Asked: What is the evidence?');
  });

  it('completes topics with how many sentences each has', async () => {
    const { discord } = await openBot({ engine: storyEngine() });
    const typing = (typed: string) =>
      discord.autocomplete({ command: 'evidence', focused: 'topic', typed }).choices();
    expect(await typing('')).toEqual([
      { name: 'library (2 sentences)', value: 'library' },
      { name: 'fingerprints (1 sentence)', value: 'fingerprints' },
    ]);
    expect(await typing('fing')).toHaveLength(1);
  });
});

describe('/who', () => {
  it.each([
    ['lind', '## Ada Lind\ndirector of the museum\n-# Also: Lind', '### Said by Ada Lind', 'S3'],
    ['Maxim', '## Max Orr', '### About Max Orr', 'S5'],
    ['a guard', '## a guard', '### Said by a guard', 'S4'],
    ['red van', '## red van', '### About red van', 'S6'],
  ])('shows what there is on “%s”', async (name, head, heading, label) => {
    const { discord } = await openBot({ engine: storyEngine() });
    const { text } = await discord.slash({ command: 'who', options: { name } }).response();
    expect(text.startsWith(head)).toBe(true);
    expect(text).toContain(heading);
    expect(text).toContain(`-# ${label} · `);
    expect(discord.problems).toEqual([]);
  });

  it('says when nobody mentions the name, and repeats nothing harmful', async () => {
    const { discord } = await openBot({ engine: storyEngine() });
    const name = '@everyone [x](https://evil.example)';
    const seen = await discord.slash({ command: 'who', options: { name } }).response();
    expect(seen.text).toContain('No source mentions “\\@everyone \\[x\\](https\\://evil.example)”');
    expect(seen.pings.everyone).toBe(false);
    expect(discord.problems).toEqual([]);
  });

  it('completes names by any of their forms', async () => {
    const { discord } = await openBot({ engine: storyEngine() });
    const typing = discord.autocomplete({ command: 'who', focused: 'name', typed: 'max' });
    expect(await typing.choices()).toEqual([{ name: 'Max Orr (2 sentences)', value: 'Max Orr' }]);
  });
});

describe('/timeline', () => {
  it('puts dates in order, leaves days as they are, and counts the rest', async () => {
    const { discord } = await openBot({ engine: storyEngine() });
    const { text } = await discord.slash({ command: 'timeline' }).response();
    expect(text.split('\n').filter((line) => /^(?:#|\*\*)/u.test(line))).toEqual([
      '## Timeline',
      '### Dated',
      '**1987**',
      '**2015**',
      '**2015** · from context: S10',
      '**May 2021**',
      '**June 3, 2021**',
      '### A day, but no date',
      '**On Friday** · when it was said, not when it happened',
    ]);
    expect(text).toContain('-# The story does not say when the museum was robbed.');
    expect(text).toContain('-# Undated: 7 sentences without any time: S1, S2, S4–S6, S12, S13');
  });

  it('says so where there are no dates', async () => {
    const engine = createEngine(knowledgeOf({ sentences: ['It rained.'] }));
    const { discord } = await openBot({ engine });
    const { text } = await discord.slash({ command: 'timeline' }).response();
    expect(text).toContain('## Timeline\nThe sources give no dates.');
    expect(discord.problems).toEqual([]);
  });
});

describe('/sources', () => {
  it('lists the articles, and says what is not known of them', async () => {
    const { discord } = await openBot({ engine: storyEngine() });
    const { text } = await discord.slash({ command: 'sources' }).response();
    expect(text).toContain('## 1 source\n**1.** “The story”, The Daily\n-# author unknown');
    expect(text).toContain('-# 13 sentences · [open the article](https://example.org/story)');
  });

  it('turns the pages of an article in place for whoever asked', async () => {
    const { discord, complaints } = await openBot({ engine: storyEngine() });
    const options = { article: 'story' };
    const first = await discord.slash({ command: 'sources', options }).response();
    expect(first.text).toContain('-# 1 to 8 of 13');
    expect(first.buttons.map(({ label, isDisabled }) => [label, isDisabled])).toEqual([
      ['◀ Back', true],
      ['More ▶', false],
    ]);
    const more = discord.click(first, first.buttons[1]?.customId ?? '');
    const second = await more.response();
    expect(second.id).toBe(first.id);
    expect(second.text).toContain('-# 9 to 13 of 13');
    const back = discord.click(second, second.buttons[0]?.customId ?? '');
    expect((await back.response()).text).toBe(first.text);
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('gives others a copy of their own, whose pages they turn', async () => {
    const { discord } = await openBot({ engine: storyEngine() });
    const grace = discord.user('grace');
    const options = { article: 'story' };
    const first = await discord.slash({ command: 'sources', options }).response();
    const copy = await discord.click(first, first.buttons[1]?.customId ?? '', grace).response();
    expect(copy.isEphemeral).toBe(true);
    expect(copy.text).toContain('-# 9 to 13 of 13');
    expect(discord.look(first)?.text).toBe(first.text);
    const turned = await discord.click(copy, copy.buttons[0]?.customId ?? '', grace).response();
    expect(turned.id).toBe(copy.id);
    expect(turned.text).toContain('-# 1 to 8 of 13');
  });

  it('says so when an article is not there', async () => {
    const { discord } = await openBot({ engine: storyEngine() });
    const options = { article: 'nothing' };
    const { text } = await discord.slash({ command: 'sources', options }).response();
    expect(text).toBe('There is no article “nothing” here. `/sources` lists them all.');
  });

  it('completes articles by title', async () => {
    const { discord } = await openBot({ engine: storyEngine() });
    const typing = discord.autocomplete({ command: 'sources', focused: 'article', typed: 'sto' });
    expect(await typing.choices()).toEqual([{ name: 'The story (13 sentences)', value: 'story' }]);
  });
});

describe('/sentence', () => {
  it('shows the sentence among its neighbours', async () => {
    const { discord } = await openBot({ engine: storyEngine() });
    const options = { number: ' s5 ' };
    const { text } = await discord.slash({ command: 'sentence', options }).response();
    expect(text.match(/^-# S\d+/gmu)).toEqual(['-# S3', '-# S4', '-# S5', '-# S6', '-# S7']);
    expect(text).toContain('**↓ the sentence itself**\n> Fingerprints on the roof');
    expect(text).toContain('[read in place](https://example.org/story#:~:text=');
  });

  it.each(['S99', 'five', '@here'])('says so when there is no %s', async (number) => {
    const { discord } = await openBot({ engine: storyEngine() });
    const { text } = await discord.slash({ command: 'sentence', options: { number } }).response();
    expect(text).toMatch(/^There is no sentence “/u);
    expect(discord.problems).toEqual([]);
  });

  it('completes numbers, and never shows what a sentence says', async () => {
    const { discord } = await openBot({ engine: storyEngine() });
    const typing = (typed: string) =>
      discord.autocomplete({ command: 'sentence', focused: 'number', typed }).choices();
    expect((await typing('S1')).map(({ name }) => name)).toEqual([
      'S1',
      'S10',
      'S11',
      'S12',
      'S13',
    ]);
    expect(await typing('')).toHaveLength(13);
  });
});

describe('/verify', () => {
  it.each([
    ['two men took the painting', '### Supported by the sources.', 0x2f81f7],
    ['Picasso painted it in Rome', '### Not in the sources.', 0x8b949e],
  ])('judges “%s”', async (claim, heading, colour) => {
    const { discord } = await openBot({ engine: storyEngine() });
    const seen = await discord.slash({ command: 'verify', options: { claim } }).response();
    expect(seen.text).toContain(heading);
    expect(seen.raw.components?.[0]).toMatchObject({ accent_color: colour });
    expect(discord.problems).toEqual([]);
  });
});

describe('a page button', () => {
  it.each([
    ['of another version', '0.page.article.8.1.0000000.MA', 'an earlier version'],
    ['of a list that is not there', '1.page.secrets.8.1.0000000.MA', 'an earlier version'],
    ['with other arguments', '1.page.article', 'an earlier version'],
    ['of changed sources', '1.page.article.8.1.0000000.MA', 'The sources have changed'],
  ])('%s gets a kind private answer', async (_, customId, words) => {
    const { discord, complaints } = await openBot({ engine: storyEngine() });
    const first = await discord.slash({ command: 'sources' }).response();
    const forged = discord.forge(first, { component_type: 2, custom_id: customId });
    const seen = await forged.response();
    expect(seen.isEphemeral).toBe(true);
    expect(seen.text).toContain(words);
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});
