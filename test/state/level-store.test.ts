import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openLevelStore } from '../../src/state/level-store.ts';
import { entriesOf } from './entries-of.ts';
import { someFolder } from './some-folder.ts';
import { describeStore } from './store-contract.ts';
import { textInFiles } from './text-in-files.ts';

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

  it('leaves no byte of what was deleted or replaced in its files, after a restart neither', async () => {
    const folder = await someFolder();
    const first = await openLevelStore(folder);
    await first.set('people/old-key-71f3', 'old-value-8c2d');
    await first.close();
    const store = await open(folder);
    await store.set('people/new-key-5a90', 'new-value-1b6e');
    await store.set('kept/x', 'replaced-value-44d0');
    await store.set('kept/x', 'kept');
    await store.set('kept/y', 'kept-value');
    const secrets = /(?:old|new)-(?:key|value)-\w{4}|replaced-value-\w{4}/gu;
    expect(new Set((await textInFiles(folder)).match(secrets)).size).toBe(5);
    await store.delete('people/old-key-71f3');
    await store.delete('people/new-key-5a90');
    await store.erase();
    const text = await textInFiles(folder);
    expect(text.match(secrets)).toBeNull();
    expect(text).toContain('kept-value');
    expect(await entriesOf(store)).toEqual([
      ['kept/x', 'kept'],
      ['kept/y', 'kept-value'],
    ]);
  });

  it('never names a key in its manifest, however much it holds', async () => {
    const folder = await someFolder();
    const store = await open(folder);
    const value = 'x'.repeat(1_000);
    for (let i = 0; i < 12_000; i += 1_000) {
      const keys = Array.from({ length: 1_000 }, (_, j) => `votes/${i + j}/person`);
      await Promise.all(keys.map((key) => store.set(key, value)));
    }
    await store.erase();
    const names = (await readdir(folder)).filter((name) => name.startsWith('MANIFEST'));
    const manifest = await readFile(join(folder, names[0] ?? ''), 'latin1');
    expect(manifest).not.toContain('person');
  });
});
