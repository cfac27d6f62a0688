import { describe, onTestFinished } from 'vitest';
import { someFolder } from './some-folder.ts';
import { isRedisInstalled, type OwnRedis, startRedis } from './start-redis.ts';

/** As `describe`, where there is a redis-server to start; elsewhere skipped, saying how to get one. */
export const describeWithRedis = isRedisInstalled()
  ? describe
  : (name: string, tests: () => void): void => {
      describe.skip(
        `${name} (needs redis-server on the PATH: apt-get install redis-server)`,
        tests,
      );
    };

/** A Redis that ends with the test. */
export async function someRedis(): Promise<OwnRedis> {
  const redis = await startRedis(await someFolder());
  onTestFinished(() => redis.kill());
  return redis;
}
