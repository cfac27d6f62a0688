import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { examineStore } from '../../src/state/examine-store.ts';
import { openLevelStore } from '../../src/state/level-store.ts';
import { someFolder } from './some-folder.ts';
import { describeWithRedis, someRedis } from './some-redis.ts';
import { freePort } from './start-redis.ts';

const log = { info() {}, warn() {} };

async function storeIn(dataDir: string, schema = 1) {
  const store = await openLevelStore(join(dataDir, 'store'));
  await store.set('schema', schema);
  return store;
}

describe('examineStore', () => {
  it('makes no store where there is none yet', async () => {
    const dataDir = await someFolder();
    const finding = await examineStore({ dataDir: join(dataDir, 'deep', 'data'), log });
    expect(finding).toMatchObject({ kind: 'ok', message: expect.stringMatching(/^none yet/u) });
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('finds a whole one, one at work, and one of a newer version', async () => {
    const dataDir = await someFolder();
    const store = await storeIn(dataDir);
    expect(await examineStore({ dataDir, log })).toMatchObject({
      kind: 'ok',
      message: expect.stringContaining('in use by a bot at work'),
    });
    await store.close();
    expect((await examineStore({ dataDir, log })).message).toMatch(/ is whole$/u);
    await (await storeIn(dataDir, 9)).close();
    expect(await examineStore({ dataDir, log })).toMatchObject({
      kind: 'fail',
      message: expect.stringContaining('found 9: a newer Exhibit wrote it'),
    });
  });

  it('says what is in the way', async () => {
    const dataDir = await someFolder();
    await mkdir(join(dataDir, 'x'));
    await writeFile(join(dataDir, 'x', 'store'), '');
    expect(await examineStore({ dataDir: join(dataDir, 'x'), log })).toMatchObject({
      kind: 'fail',
      message: expect.stringContaining('expected a folder to keep data in'),
    });
  });

  it('says that no Redis answers', async () => {
    const redisUrl = `redis://:secret@127.0.0.1:${await freePort()}`;
    const finding = await examineStore({ dataDir: 'unused', redisUrl, log });
    expect(finding.kind).toBe('fail');
    expect(finding.message).toContain('ECONNREFUSED');
    expect(finding.message).not.toContain('secret');
  });
});

describeWithRedis('examineStore, of a Redis', () => {
  it('wants every change to be on its disk', async () => {
    const redis = await someRedis();
    const place = { dataDir: 'unused', redisUrl: redis.url, log };
    expect(await examineStore(place)).toMatchObject({ kind: 'ok' });
    const { connectRedis, disconnectRedis } = await import('../../src/state/connect-redis.ts');
    const client = await connectRedis(redis.url, log);
    onTestFinished(() => disconnectRedis(client));
    await client.config('SET', 'appendfsync', 'everysec');
    expect(await examineStore(place)).toMatchObject({
      kind: 'warn',
      message: expect.stringContaining('appendfsync everysec'),
    });
  });
});
