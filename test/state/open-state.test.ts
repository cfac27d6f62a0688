import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openLevelStore } from '../../src/state/level-store.ts';
import { openState, type StatePlace } from '../../src/state/open-state.ts';
import { entriesOf } from './entries-of.ts';
import { someFolder } from './some-folder.ts';

/** Everything in the folder, as without REDIS_URL. */
function placeIn(dataDir: string): StatePlace {
  return { dataDir, secret: 'secret', log: { info() {}, warn() {} } };
}

describe('openState', () => {
  it('finds settings, votes, counts and the registered commands again', async () => {
    const folder = await someFolder();
    const first = await openState(placeIn(folder));
    await first.settings.change('1', { privateByDefault: true });
    const vote = { guildId: '1', messageId: '2', userId: '3', isHelpful: true, about: 'motive' };
    await first.votes.cast(vote);
    await first.usage.count('1', 'abstained');
    await first.record.keep('4', []);
    await first.close();
    const second = await openState(placeIn(folder));
    onTestFinished(() => second.close());
    expect(second.settings.of('1').privateByDefault).toBe(true);
    expect((await second.votes.tally('1')).helpful).toBe(1);
    expect(await second.usage.of('1')).toEqual({ questions: 1, abstentions: 1 });
    expect(await second.record.isCurrent('4', [])).toBe(true);
  });

  it.each([
    [
      'of a newer version',
      2,
      /expected data of schema 1 or older, found 2: a newer Exhibit wrote it; use that version/u,
    ],
    ['that it cannot read', 'x', /expected data of schema 1, found "x"; set DATA_DIR/u],
  ])('refuses data %s and leaves it alone', async (_, schema, message) => {
    const folder = await someFolder();
    const store = await openLevelStore(join(folder, 'store'));
    await store.set('schema', schema);
    await store.close();
    await expect(openState(placeIn(folder))).rejects.toThrow(message);
    // It let go of the folder.
    const again = await openLevelStore(join(folder, 'store'));
    onTestFinished(() => again.close());
    expect(await entriesOf(again)).toEqual([['schema', schema]]);
  });
});
