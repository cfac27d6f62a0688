import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openLevelStore } from '../../src/state/level-store.ts';
import { entriesOf } from './entries-of.ts';
import { someFolder } from './some-folder.ts';
import { describeStore } from './store-contract.ts';

async function open(folder: string) {
  const store = await openLevelStore(folder);
  onTestFinished(() => store.close());
  return store;
}

describeStore('openLevelStore', async () => open(await someFolder()));

describe('openLevelStore', () => {
  it('keeps what it holds when it is closed, writes under way included', async () => {
    const folder = join(await someFolder(), 'made', 'when', 'missing');
    const store = await openLevelStore(folder);
    await store.set('a', 1);
    const writes = [store.set('b', 2), store.add('a', 1), store.set('c', 3)];
    await store.close();
    await Promise.all(writes);
    const again = await open(folder);
    expect(await entriesOf(again)).toEqual([
      ['a', 2],
      ['b', 2],
      ['c', 3],
    ]);
  });

  it('refuses a folder that is in use, in one sentence', async () => {
    const folder = await someFolder();
    await open(folder);
    await expect(openLevelStore(folder)).rejects.toThrow(
      /: expected a folder of its own, found another Exhibit at work in it; end that one, or set DATA_DIR to another folder$/u,
    );
  });

  it('refuses a path that is no folder, in one sentence', async () => {
    const path = join(await someFolder(), 'file');
    await writeFile(path, 'x');
    await expect(openLevelStore(path)).rejects.toThrow(
      /: expected a folder to keep data in, found .*EEXIST.*; mend it, or set DATA_DIR/u,
    );
  });
});
