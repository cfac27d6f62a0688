import { expect, it, onTestFinished } from 'vitest';
import { connectRedis, disconnectRedis } from '../../src/state/connect-redis.ts';
import { createHandledEvents } from '../../src/state/handled-events.ts';
import { openState, type State } from '../../src/state/open-state.ts';
import { createRedisShortTerm } from '../../src/state/redis-short-term.ts';
import { describeShortTerm } from './short-term-contract.ts';
import { describeWithRedis, someRedis } from './some-redis.ts';
import type { OwnRedis } from './start-redis.ts';
import { textInFiles } from './text-in-files.ts';

const silent = { info() {}, warn() {} };

async function open(redisUrl: string): Promise<State> {
  const state = await openState({ dataDir: 'unused', redisUrl, secret: 'token', log: silent });
  onTestFinished(() => state.close());
  return state;
}

async function openShortTerm({ url }: OwnRedis, secret = 'token') {
  const redis = await connectRedis(url, silent);
  onTestFinished(() => disconnectRedis(redis));
  return createRedisShortTerm(redis, secret);
}

describeWithRedis('openState, with Redis', () => {
  it('lets processes share settings, votes, counts and identifies', async () => {
    const { url } = await someRedis();
    const [first, second] = [await open(url), await open(url)];
    await first.settings.change('1', { cooldownSeconds: 30 });
    await first.usage.count('1', 'answered');
    await first.identifies.take();
    await expect.poll(() => second.settings.of('1').cooldownSeconds).toBe(30);
    expect((await second.usage.of('1')).questions).toBe(1);
    expect(await second.identifies.left()).toBe(49);
  });

  it('hears of the settings that were changed while it was cut off', async () => {
    const redis = await someRedis();
    const first = await open(redis.url);
    await redis.kill();
    await redis.start();
    const second = await open(redis.url);
    await second.settings.change('1', { privateByDefault: true });
    await expect
      .poll(() => first.settings.of('1').privateByDefault, { timeout: 10_000 })
      .toBe(true);
  });

  it('holds a person back in every process, and goes on in memory while Redis is away', async () => {
    const redis = await someRedis();
    const [first, second] = [await open(redis.url), await open(redis.url)];
    expect((await first.cooldowns.take('a', 60)).kind).toBe('free');
    expect(await second.cooldowns.take('a', 60)).toMatchObject({ kind: 'wait', isFirst: true });
    expect(await first.cooldowns.take('a', 60)).toMatchObject({ kind: 'wait', isFirst: false });
    await redis.kill();
    expect((await first.cooldowns.take('b', 60)).kind).toBe('free');
    expect((await first.cooldowns.take('b', 60)).kind).toBe('wait');
  });
});

describeWithRedis('forgetting, with Redis', () => {
  it('leaves nothing of a person in its files', async () => {
    const redis = await someRedis();
    const state = await open(redis.url);
    const userId = '731900000000000001';
    const vote = { guildId: '1', messageId: '2', userId, isHelpful: true, about: 'motive' };
    await state.votes.cast(vote);
    await state.shortTerm.set('a', { value: 1, seconds: 60, owner: userId });
    expect(await textInFiles(redis.folder)).toContain(userId);
    expect(await state.forgetting.forget(userId)).toEqual({ votes: 1, questions: 0 });
    await state.forgetting.settled();
    expect(await textInFiles(redis.folder)).not.toContain(userId);
  });
});

describeWithRedis('createRedisShortTerm', () => {
  describeShortTerm('createRedisShortTerm', async () => openShortTerm(await someRedis()));

  it('is shared by those who have the secret, and lost to others', async () => {
    const redis = await someRedis();
    await (await openShortTerm(redis)).set('a', { value: 'who?', seconds: 60 });
    expect(await (await openShortTerm(redis)).get('a')).toBe('who?');
    expect(await (await openShortTerm(redis, 'other')).get('a')).toBeUndefined();
  });

  it('writes nothing readable to the disk of Redis', async () => {
    const redis = await someRedis();
    const shortTerm = await openShortTerm(redis);
    await shortTerm.set('a', { value: ['canary-5d1f'], seconds: 60 });
    const text = await textInFiles(redis.folder);
    expect(text).toContain('{exhibit}:short:a');
    expect(text).not.toContain('canary-5d1f');
  });

  it('goes on in memory while Redis is away', async () => {
    const redis = await someRedis();
    const shortTerm = await openShortTerm(redis);
    await shortTerm.set('a', { value: 1, seconds: 60 });
    await redis.kill();
    expect(await shortTerm.get('a')).toBe(1);
    expect(await shortTerm.claim('b', 60)).toBe(true);
    expect(await shortTerm.claim('b', 60)).toBe(false);
    await shortTerm.forgetOwner('1');
  });

  it('has each event handled by one of several processes', async () => {
    const redis = await someRedis();
    const processes = await Promise.all([1, 2, 3].map(() => openShortTerm(redis)));
    const handled: string[] = [];
    const events = Array.from({ length: 20 }, (_, i) => `e/${i}`);
    await Promise.all(
      processes.flatMap((shortTerm) =>
        events.map((event) =>
          createHandledEvents(shortTerm, undefined, { waitMs: 20 }).once(
            event,
            async () => void handled.push(event),
          ),
        ),
      ),
    );
    expect(handled.toSorted()).toEqual(events.toSorted());
  });
});
