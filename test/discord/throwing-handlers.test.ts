import { describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/metrics/seeded-random.ts';
import { runThrows } from '../../bench/throwing-handlers/run-throws.ts';
import { sabotage } from '../../bench/throwing-handlers/sabotage.ts';
import { openBot } from './open-bot.ts';
import { storyEngine } from './story-engine.ts';

describe('handlers that fail at random points', () => {
  it('leave nobody without a word', async () => {
    const engine = { ...storyEngine() };
    const { discord, state, bot } = await openBot({ engine });
    const failing = { chance: 0.2, random: createRandom(7) };
    const { settings, votes, usage, cooldowns } = state;
    const parts = [engine, settings, votes, usage, cooldowns];
    const counts = parts.map((part) => sabotage(part, failing));
    const result = await runThrows(discord, 300);
    expect(result.silent).toBe(0);
    expect(result.apologies).toBeGreaterThan(30);
    expect(result.answers).toBeGreaterThan(30);
    expect(counts.reduce((sum, failures) => sum + failures(), 0)).toBeGreaterThan(50);
    expect(bot.isReady()).toBe(true);
    expect(discord.problems).toEqual([]);
  });
});
