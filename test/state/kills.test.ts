import { describe, expect, it } from 'vitest';
import {
  countLost,
  cutTail,
  killOneWriter,
  nothingAcknowledged,
  tearTail,
} from '../../bench/store-kills/kill-writers.ts';
import { openLevelStore } from '../../src/state/level-store.ts';
import { someFolder } from './some-folder.ts';

async function lostIn(folder: string, said: ReturnType<typeof nothingAcknowledged>) {
  const store = await openLevelStore(folder);
  const lost = await countLost(store, said);
  await store.close();
  return lost;
}

describe('a store whose process is killed', () => {
  it('opens and has all that was acknowledged, also behind half a record', async () => {
    const folder = await someFolder();
    const said = nothingAcknowledged();
    await killOneWriter(folder, 'first', said, { afterMs: 40 });
    await tearTail(folder);
    await killOneWriter(folder, 'second', said, { afterMs: 5 });
    expect(said.keys.size).toBeGreaterThan(0);
    expect(await lostIn(folder, said)).toBe(0);
  });

  it('opens when the end of its log is gone, with what was before it', async () => {
    const folder = await someFolder();
    const said = nothingAcknowledged();
    await killOneWriter(folder, 'first', said, { afterMs: 60 });
    await cutTail(folder, 100);
    expect(await lostIn(folder, said)).toBeLessThan(said.keys.size + said.additions);
  });
});
