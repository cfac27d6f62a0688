import { existsSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Redis } from 'ioredis';
import { ExhibitError } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import { refuse, SCHEMA, SCHEMA_KEY } from './check-schema.ts';
import { isLocked } from './level-store.ts';
import { openStore, type StorePlace } from './open-store.ts';

/** Whether what is kept can be, and is safe. Changes nothing: a store that is not there is not made. */
export async function examineStore(place: StorePlace): Promise<Finding> {
  const about = 'store';
  const { dataDir, redisUrl } = place;
  try {
    if (redisUrl === undefined && !existsSync(join(dataDir, 'store'))) {
      const folder = firstThatExists(resolve(dataDir));
      await access(folder, constants.W_OK | constants.X_OK);
      return { kind: 'ok', about, message: `none yet; one will be made in ${dataDir}` };
    }
    const { store, name, redis } = await openStore(place);
    try {
      const found = (await store.get(SCHEMA_KEY)) ?? SCHEMA.version;
      if (typeof found !== 'number' || found > SCHEMA.version) throw refuse(found, name);
      if (redis !== undefined) return await judgeRedis(redis, name);
      return found < SCHEMA.version
        ? { kind: 'ok', about, message: `${name} is brought up to date at the next start` }
        : { kind: 'ok', about, message: `${name} is whole` };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (isLocked(error)) {
      return { kind: 'ok', about, message: `in use by a bot at work in ${dataDir}` };
    }
    const message =
      error instanceof ExhibitError
        ? error.message
        : `expected a folder that can be written at ${dataDir}, found ${String(error)}; mend its permissions or set DATA_DIR`;
    return { kind: 'fail', about, message };
  }
}

/** A write that is acknowledged and not on the disk may be lost. */
async function judgeRedis(redis: Redis, name: string): Promise<Finding> {
  const about = 'store';
  const setting = async (key: string): Promise<string> =>
    ((await redis.config('GET', key)) as string[])[1] ?? '';
  try {
    const [isLogged, sync] = [await setting('appendonly'), await setting('appendfsync')];
    if (isLogged === 'yes' && sync === 'always') {
      return { kind: 'ok', about, message: `${name} writes every change to its disk` };
    }
    const message = `${name} may lose what it acknowledged when it is killed (appendonly ${isLogged}, appendfsync ${sync}); set appendonly yes, and appendfsync always if no vote may be lost`;
    return { kind: 'warn', about, message };
  } catch {
    const message = `${name} answers; whether it writes every change to its disk it does not say`;
    return { kind: 'warn', about, message };
  }
}

function firstThatExists(path: string): string {
  return existsSync(path) ? path : firstThatExists(dirname(path));
}
