import { describe, expect, it } from 'vitest';
import { openBot } from '../open-bot.ts';
import { someEngine } from '../some-engine.ts';

describe('forget me', () => {
  it('deletes what is kept of whoever presses it, tells them alone, and works again', async () => {
    const engine = someEngine();
    const { discord, state } = await openBot({ engine, keepsUnanswered: true });
    const ada = discord.user('ada');
    await discord.say({ content: 'what did it cost?', in: 'dm', user: ada }).reply();
    const vote = { guildId: '1', messageId: '2', userId: ada.id, isHelpful: true, about: 'motive' };
    await state.votes.cast(vote);
    await expect.poll(() => state.unanswered.list()).toHaveLength(1);
    const about = await discord.slash({ command: 'privacy', user: ada, in: 'guild' }).response();
    expect(about.text).toContain('kept for 30 days, encrypted, without your name');
    const [button] = about.buttons;
    const said = await discord.click(about, button?.customId ?? '', ada).response();
    expect(said.isEphemeral).toBe(true);
    expect(said.text).toContain('Of yours I had 1 vote and 1 unanswered question');
    expect(await state.unanswered.list()).toEqual([]);
    expect((await state.votes.tally('1')).helpful).toBe(0);
    const again = await discord.click(about, button?.customId ?? '', ada).response();
    expect(again.text).toContain('Of yours I had no votes and no unanswered questions');
    await discord.say({ content: 'and why?', in: 'dm', user: ada }).reply();
    expect(engine.asked.at(-1)?.previous).toEqual([]);
    expect(discord.problems).toEqual([]);
  });

  it('is not said to keep questions where it does not', async () => {
    const { discord, state } = await openBot();
    await discord.slash({ command: 'ask', options: { question: 'what did it cost?' } }).response();
    const about = await discord.slash({ command: 'privacy' }).response();
    expect(about.text).toContain('**Questions:** not stored.');
    expect(await state.unanswered.list()).toEqual([]);
  });
});
