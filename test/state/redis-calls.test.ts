import { Redis } from 'ioredis';
import { expect, it, onTestFinished } from 'vitest';
import { askEverybody, openRedisCalls } from '../../src/state/redis-calls.ts';
import { describeWithRedis, someRedis } from './some-redis.ts';

const log = { info() {}, warn() {} };

describeWithRedis('calls over a Redis', () => {
  it('reach everybody who answers to that name, once each', async () => {
    const { url } = await someRedis();
    const start = async (name: string, answer: unknown) => {
      const redis = new Redis(url);
      const calls = openRedisCalls(redis);
      onTestFinished(async () => {
        await calls.close();
        redis.disconnect();
      });
      await calls.answer(name, async () => answer);
    };
    await Promise.all([start('a', 1), start('a', { two: 2 }), start('b', 3)]);
    const ask = (name: string) => askEverybody(url, { name, limitMs: 5_000, log });
    const { heard, answers } = await ask('a');
    expect([heard, answers.length]).toEqual([2, 2]);
    expect(answers).toContainEqual({ two: 2 });
    expect(await ask('b')).toEqual({ heard: 1, answers: [3] });
    expect(await ask('c')).toEqual({ heard: 0, answers: [] });
  });

  it('end with the answers that came in time', async () => {
    const { url } = await someRedis();
    const redis = new Redis(url);
    const calls = openRedisCalls(redis);
    await calls.answer('a', () => new Promise(() => {}));
    expect(await askEverybody(url, { name: 'a', limitMs: 50, log })).toEqual({
      heard: 1,
      answers: [],
    });
    await calls.close();
    redis.disconnect();
  });
});
