import { expect, it, onTestFinished } from 'vitest';
import { connectRedis, type StateLog } from '../../src/state/connect-redis.ts';
import { createRedisStore } from '../../src/state/redis-store.ts';
import { StoreAway } from '../../src/state/store-away.ts';
import { entriesOf } from './entries-of.ts';
import { describeWithRedis, someRedis } from './some-redis.ts';
import { freePort } from './start-redis.ts';
import { describeStore } from './store-contract.ts';

const silent: StateLog = { info() {}, warn() {} };

async function open(url: string, log = silent) {
  const store = createRedisStore(await connectRedis(url, log));
  onTestFinished(() => store.close());
  return store;
}

describeWithRedis('createRedisStore', () => {
  describeStore('createRedisStore', async () => open((await someRedis()).url));

  it('lists more than it reads at once', async () => {
    const store = await open((await someRedis()).url);
    const keys = Array.from({ length: 2_500 }, (_, i) => `many/${String(i).padStart(4, '0')}`);
    await Promise.all(keys.map((key) => store.set(key, 1)));
    expect((await entriesOf(store, 'many/')).map(([key]) => key)).toEqual(keys);
  });

  it('counts right whoever adds, from several processes', async () => {
    const { url } = await someRedis();
    const stores = await Promise.all([open(url), open(url), open(url)]);
    await Promise.all(
      Array.from({ length: 300 }, (_, i) => (stores[i % 3] ?? stores[0])?.add('n', 1)),
    );
    expect(await stores[0]?.get('n')).toBe(300);
  });

  it('loses no write that was acknowledged when Redis is killed', async () => {
    const redis = await someRedis();
    const store = await open(redis.url);
    const acknowledged: string[] = [];
    const writes = Array.from({ length: 500 }, (_, i) =>
      store.set(`k/${i}`, i).then(
        () => acknowledged.push(`k/${i}`),
        () => {},
      ),
    );
    await Promise.race(writes);
    await redis.kill();
    await Promise.all(writes);
    await redis.start();
    const again = await open(redis.url);
    const kept = new Set((await entriesOf(again)).map(([key]) => key));
    expect(acknowledged.filter((key) => !kept.has(key))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(0);
  });
});

describeWithRedis('connectRedis', () => {
  it('says in one sentence that nobody answers, without the password', async () => {
    const port = await freePort();
    await expect(connectRedis(`redis://user:hunter2@127.0.0.1:${port}/3`, silent)).rejects.toThrow(
      new RegExp(
        `^REDIS_URL: expected a Redis at redis://127.0.0.1:${port}/3, found connect ECONNREFUSED 127.0.0.1:${port}; start it, mend the address, or leave REDIS_URL out to keep everything in DATA_DIR$`,
        'u',
      ),
    );
  });

  it('fails at once while Redis is away, comes back by itself, and logs each once', async () => {
    const redis = await someRedis();
    const lines: string[] = [];
    const note = (_: object, message: string): void => void lines.push(message);
    const store = await open(redis.url, { info: note, warn: note });
    await store.set('a', 1);
    await redis.kill();
    await expect.poll(() => lines).toHaveLength(1);
    await expect(store.get('a')).rejects.toThrow(StoreAway);
    await expect(store.add('a', 1)).rejects.toThrow(StoreAway);
    await redis.start();
    await expect.poll(() => store.get('a').catch(() => undefined), { timeout: 10_000 }).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(
        /^Redis at redis:\/\/127\.0\.0\.1:\d+ is away; questions are answered/u,
      ),
      expect.stringMatching(/^Redis at redis:\/\/127\.0\.0\.1:\d+ is back$/u),
    ]);
  });
});
