import { writeSync } from 'node:fs';
import { connectRedis } from '../../src/state/connect-redis.ts';
import { openLevelStore } from '../../src/state/level-store.ts';
import { createRedisStore } from '../../src/state/redis-store.ts';
import type { Store } from '../../src/state/store.ts';

/**
 * A process of its own that writes until it is killed, and says each write that was acknowledged on standard output:
 * `set KEY` and `add`. Its arguments: a folder or an address, and what its keys begin with.
 */
const [place = '', run = ''] = process.argv.slice(2);

const silent = { info() {}, warn() {} };

const store: Store = place.startsWith('redis:')
  ? createRedisStore(await connectRedis(place, silent))
  : await openLevelStore(place);

/** At once, so that nothing that was acknowledged waits in this process when it is killed. */
function say(line: string): void {
  try {
    writeSync(1, `${line}\n`);
  } catch (error) {
    // Whoever listens is behind: what is not said counts as not acknowledged.
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
  }
}

for (let i = 0; ; i += 1) {
  const key = `k/${run}/${i}`;
  const writes = [
    store.set(key, key).then(() => say(`set ${key}`)),
    store.set(`${key}/gone`, 1).then(() => store.delete(`${key}/gone`)),
    store.add('n', 1).then(() => say('add')),
  ];
  // A full disk refuses, and the writer goes on as the bot does.
  const failed = (await Promise.allSettled(writes)).some(({ status }) => status === 'rejected');
  if (failed) {
    say('refused');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
