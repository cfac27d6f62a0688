import { describe, expect, it } from 'vitest';
import { openBot } from '../open-bot.ts';
import { storyEngine } from '../story-engine.ts';

const CHECK = 'Check against sources';
const ANSWER = 'Answer from sources';

async function use(command: string, content: string, where: 'guild' | 'dm' | 'group' = 'guild') {
  const { discord, complaints } = await openBot({ engine: storyEngine() });
  // Somebody else wrote it, to nobody in particular.
  const author = where === 'guild' ? discord.user('grace') : discord.user();
  const message = discord.say({ content, in: where, user: author });
  await discord.settled();
  const seen = await discord.contextMenu({ command, message, in: where }).response();
  return { discord, seen, complaints };
}

describe.each(['guild', 'dm', 'group'] as const)('in a %s', (where) => {
  it('“Check against sources” judges a message’s statements one by one', async () => {
    const content = 'Two men took the painting. Picasso painted it in Rome. Who did it?';
    const { discord, seen, complaints } = await use(CHECK, content, where);
    expect(seen.isEphemeral).toBe(true);
    expect(seen.text).toContain('**Supported by the sources.** “Two men took the painting.”');
    expect(seen.text).toContain('> Two men took the painting, police said.');
    expect(seen.text).toContain('**Not in the sources.** “Picasso painted it in Rome.”');
    expect(seen.text).toContain('-# 1 other sentence of the message was not checked.');
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('“Answer from sources” answers what a message asks', async () => {
    const content = 'I wonder. Whose fingerprints were there? Nobody says.';
    const { discord, seen, complaints } = await use(ANSWER, content, where);
    expect(seen.isEphemeral).toBe(true);
    expect(seen.text).toContain('> Fingerprints on the roof');
    expect(seen.text).toContain('-# Asked: Whose fingerprints were there?');
    expect(seen.buttons.map(({ label }) => label)).toContain('Share');
    expect(discord.problems).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});

describe('“Check against sources”', () => {
  it('takes the statements on the subject of a long message first, and counts the others', async () => {
    const chatter = 'The weather was lovely yesterday afternoon. '.repeat(20);
    const { discord, seen } = await use(CHECK, `${chatter}The camera recorded a red van.`);
    expect(seen.text).toContain('“The camera recorded a red van.”');
    expect(seen.text).toContain('-# 15 other sentences of the message were not checked.');
    expect(discord.problems).toEqual([]);
  });

  it.each([
    ['a message without a statement', 'Why?', 'I find no statement in it that could be checked.'],
    ['a message without text', '', 'There is no text in that message that I could read.'],
  ])('says so of %s', async (_, content, words) => {
    const { discord, seen } = await use(CHECK, content);
    expect(seen.text).toContain(words);
    expect(discord.problems).toEqual([]);
  });

  it.each([CHECK, ANSWER])('does no harm with a hostile message (%s)', async (command) => {
    const hostile = '@everyone <@&1> [x](https://evil.example) ||a|| ```js\n# x y z\u202E museum ';
    const { discord, seen } = await use(command, hostile.repeat(20).slice(0, 2_000));
    expect(seen.text).not.toMatch(/(?<!\\)(?:@everyone|<@|```|\|\|)/u);
    expect(seen.pings).toEqual({ everyone: false, users: [], roles: [] });
    expect(discord.problems).toEqual([]);
  });
});

describe('“Answer from sources”', () => {
  it('takes a message without a question mark whole', async () => {
    const { seen } = await use(ANSWER, 'whose fingerprints were there');
    expect(seen.text).toContain('> Fingerprints on the roof');
  });

  it('says so of a message without text', async () => {
    const { seen } = await use(ANSWER, ' ');
    expect(seen.text).toBe('There is no text in that message that I could read.');
  });
});
