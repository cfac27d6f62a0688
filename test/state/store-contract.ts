import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, Store } from '../../src/state/store.ts';
import { entriesOf } from './entries-of.ts';

/** What every store promises. `open` returns an empty one that is closed after the test. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(`${name}, as a store`, () => {
    it('gives back what was set last', async () => {
      const store = await open();
      expect(await store.get('a/b')).toBeUndefined();
      await store.set('a/b', { list: ['é', null], yes: true });
      expect(await store.get('a/b')).toEqual({ list: ['é', null], yes: true });
      await store.set('a/b', 'other');
      expect(await store.get('a/b')).toBe('other');
      expect(await store.get('a')).toBeUndefined();
    });

    it('forgets what is deleted, there or not', async () => {
      const store = await open();
      await store.set('a', 1);
      await store.delete('a');
      await store.delete('a');
      expect(await store.get('a')).toBeUndefined();
    });

    it('keeps values apart from what is changed in them later', async () => {
      const store = await open();
      const value = { list: ['a'] };
      await store.set('a', value);
      value.list.push('b');
      expect(await store.get('a')).toEqual({ list: ['a'] });
    });

    it('lists by prefix, in the order of keys', async () => {
      const store = await open();
      for (const key of ['b/2', 'b/10', 'a/1', 'b', 'b/1/x', 'bb/1', 'c/1']) {
        await store.set(key, key);
      }
      const listed = await entriesOf(store, 'b/');
      expect(listed).toEqual(['b/1/x', 'b/10', 'b/2'].map((key) => [key, key]));
      expect(await entriesOf(store, 'd/')).toEqual([]);
    });

    it('keeps what was not deleted when it erases what was', async () => {
      const store = await open();
      await store.set('a', 1);
      await store.set('b', 2);
      await store.delete('a');
      await store.erase();
      await store.erase();
      expect(await entriesOf(store)).toEqual([['b', 2]]);
    });

    it('counts right whoever adds at the same time', async () => {
      const store = await open();
      await Promise.all(
        Array.from({ length: 100 }, (_, i) => store.add('n', i % 2 === 0 ? 2 : -1)),
      );
      expect(await store.get('n')).toBe(50);
    });

    it('applies changes that overlap in the order in which they were asked for', async () => {
      const key = fc.constantFrom('a', 'b', 'c/d');
      const change = fc.oneof(
        fc.record({ kind: fc.constant('set' as const), key, value: fc.integer() }),
        fc.record({ kind: fc.constant('delete' as const), key }),
        fc.record({ kind: fc.constant('add' as const), key, by: fc.integer({ min: -9, max: 9 }) }),
      );
      const store = await open();
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 30 }), async (changes) => {
          const expected = new Map<string, Json>();
          for (const each of ['a', 'b', 'c/d']) await store.delete(each);
          await Promise.all(
            changes.map((each) => {
              if (each.kind === 'set') {
                expected.set(each.key, each.value);
                return store.set(each.key, each.value);
              }
              if (each.kind === 'delete') {
                expected.delete(each.key);
                return store.delete(each.key);
              }
              expected.set(each.key, Number(expected.get(each.key) ?? 0) + each.by);
              return store.add(each.key, each.by);
            }),
          );
          expect(new Map(await entriesOf(store))).toEqual(new Map([...expected].sort()));
        }),
        { numRuns: 30 },
      );
    });
  });
}
