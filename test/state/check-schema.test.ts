import { describe, expect, it } from 'vitest';
import { checkSchema, type Schema } from '../../src/state/check-schema.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import type { Store } from '../../src/state/store.ts';

/** A later version, whose data has another shape twice over. */
const LATER: Schema = {
  version: 3,
  upgrades: {
    1: async (store) => store.set('shape', [await store.get('shape')] as never),
    2: async (store) => store.set('shape', { of: await store.get('shape') } as never),
  },
};

async function storeOf(schema: number): Promise<Store> {
  const store = createMemoryStore();
  await store.set('schema', schema);
  await store.set('shape', 'old');
  return store;
}

function checkIn(store: Store, schema = LATER) {
  const backups: unknown[] = [];
  const backUp = async (version: number): Promise<void> => {
    backups.push({ version, shape: await store.get('shape') });
  };
  return { backups, done: checkSchema(store, { place: 'here', backUp, schema }) };
}

describe('checkSchema', () => {
  it('backs older data up, then brings it up step by step', async () => {
    const store = await storeOf(1);
    const { backups, done } = checkIn(store);
    await done;
    expect(backups).toEqual([{ version: 1, shape: 'old' }]);
    expect(await store.get('shape')).toEqual({ of: ['old'] });
    expect(await store.get('schema')).toBe(3);
  });

  it('changes nothing when the backup fails', async () => {
    const store = await storeOf(2);
    const backUp = () => Promise.reject(new Error('disk full'));
    const done = checkSchema(store, { place: 'here', backUp, schema: LATER });
    await expect(done).rejects.toThrow('disk full');
    expect(await store.get('shape')).toBe('old');
    expect(await store.get('schema')).toBe(2);
  });

  it('goes on where it was ended', async () => {
    const store = await storeOf(1);
    const upgrades = { ...LATER.upgrades, 2: () => Promise.reject(new Error('killed')) };
    await expect(checkIn(store, { version: 3, upgrades }).done).rejects.toThrow('killed');
    expect(await store.get('schema')).toBe(2);
    await checkIn(store).done;
    expect(await store.get('shape')).toEqual({ of: ['old'] });
  });

  it('marks an empty store, and leaves a current one alone', async () => {
    const store = createMemoryStore();
    const { backups, done } = checkIn(store);
    await done;
    expect(await store.get('schema')).toBe(3);
    await checkIn(store).done;
    expect(backups).toEqual([]);
  });

  it.each([0, 4, 1.5])('refuses data of schema %d, which it has no way from', async (version) => {
    const store = await storeOf(version);
    const { backups, done } = checkIn(store);
    await expect(done).rejects.toThrow(/^here: expected data of schema 3/u);
    expect(backups).toEqual([]);
    expect(await store.get('shape')).toBe('old');
  });
});
