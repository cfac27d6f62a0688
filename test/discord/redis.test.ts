import { expect, it, onTestFinished } from 'vitest';
import { openState, type State } from '../../src/state/open-state.ts';
import { describeWithRedis, someRedis } from '../state/some-redis.ts';
import { openBot } from './open-bot.ts';
import { storyEngine } from './story-engine.ts';

async function open(redisUrl: string, lines: string[] = []): Promise<State> {
  const note = (_: object, message: string): void => void lines.push(message);
  const log = { info: note, warn: note };
  const state = await openState({ dataDir: 'unused', redisUrl, secret: 'token', log });
  onTestFinished(() => state.close());
  return state;
}

const QUESTION = 'whose fingerprints were there';

describeWithRedis('a bot that keeps everything in Redis', () => {
  it('answers while Redis is away, says what it cannot keep, and keeps again when it is back', async () => {
    const redis = await someRedis();
    const lines: string[] = [];
    const state = await open(redis.url, lines);
    const { discord, complaints } = await openBot({ engine: storyEngine(), state });
    let askers = 0;
    const ask = async () => {
      askers += 1;
      const user = discord.user(`asker${askers}`);
      const seen = await discord
        .slash({ command: 'ask', options: { question: QUESTION }, user, in: 'guild' })
        .response();
      const helpful = seen.buttons.find(({ label }) => label.endsWith(' Helpful'));
      const vote = async () =>
        (await discord.click(seen, helpful?.customId ?? '', user).response()).text;
      return { text: seen.text, vote };
    };
    expect(await (await ask()).vote()).toContain('Thank you');

    await redis.kill();
    const away = await ask();
    expect(away.text).toContain('Fingerprints');
    expect(await away.vote()).toContain('I cannot keep or look that up just now');
    await ask();

    await redis.start();
    await expect.poll(() => lines.length, { timeout: 10_000 }).toBe(2);
    await expect.poll(away.vote, { timeout: 10_000 }).toContain('Thank you');
    expect(lines).toEqual([
      expect.stringContaining('is away; questions are answered'),
      expect.stringContaining('is back'),
    ]);
    expect(complaints()).toEqual([]);
    expect(discord.problems).toEqual([]);
  });

  it('goes on in one process with the conversation that began in another', async () => {
    const { url } = await someRedis();
    const [engine, other] = [storyEngine(), storyEngine()];
    const first = await openBot({ engine, state: await open(url) });
    const { discord } = first;
    await first.state.settings.change(discord.channel('general').guildId ?? '', {
      cooldownSeconds: 0,
    });
    const answer = await discord.say({ content: QUESTION, mentionsBot: true }).reply();
    await first.bot.stop();
    await openBot({ engine: other, state: await open(url), discord });
    const next = await discord.say({ content: 'and why?', replyTo: answer }).reply();
    expect(next.text).toContain('Fingerprints');
    expect(discord.problems).toEqual([]);
  });
});
