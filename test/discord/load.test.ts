import { describe, expect, it } from 'vitest';
import { openBot } from './open-bot.ts';

const AT_ONCE = 50;

describe('many questions at once', () => {
  it('are all answered, none of them twice', async () => {
    const { discord, complaints } = await openBot();
    const people = Array.from({ length: AT_ONCE }, (_, person) => discord.user(`p${person}`));
    const ask = () =>
      people.map((user) => discord.slash({ command: 'ask', options: { question: 'who?' }, user }));
    const say = (saying: { readonly mentionsBot?: true; readonly in?: 'dm' }) =>
      people.map((user) => discord.say({ content: 'who?', user, ...saying }));
    const sent = [
      ...ask(),
      ...say({ mentionsBot: true }),
      ...ask(),
      ...say({ in: 'dm' }),
      ...ask(),
    ];
    for (const each of sent) {
      const answer = await ('response' in each ? each.response() : each.reply());
      expect(answer.text).toContain('according to the FBI');
    }
    await discord.settled();
    expect(discord.requestsTo('createInteractionResponse')).toHaveLength(3 * AT_ONCE);
    expect(discord.requestsTo('editOriginalInteractionResponse')).toHaveLength(3 * AT_ONCE);
    expect(discord.requestsTo('createMessage')).toHaveLength(2 * AT_ONCE);
    expect(discord.requestsTo('createFollowupMessage')).toEqual([]);
    const targets = discord.requestsTo('createMessage').map(({ body }) => JSON.stringify(body));
    expect(new Set(targets).size).toBe(targets.length);
    expect(discord.problems).toEqual([]);
    // Discord takes 50 messages a second, which is told once.
    expect(complaints().every(({ message }) => message === 'rate limited')).toBe(true);
    expect(complaints().length).toBeLessThanOrEqual(2);
  });
});
