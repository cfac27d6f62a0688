import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoundedMap } from '../../src/domain/bounded-map.ts';

describe('BoundedMap', () => {
  it('forgets what was used least recently', () => {
    const step = fc.record({ kind: fc.constantFrom('get', 'set'), key: fc.nat(9) });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 300 }),
        fc.integer({ min: 1, max: 6 }),
        (steps, max) => {
          const map = new BoundedMap<number, number>(max);
          // The keys that there should be, the least recently used one first.
          let keys: number[] = [];
          for (const [at, { kind, key }] of steps.entries()) {
            const isThere = keys.includes(key);
            if (kind === 'get') expect(map.get(key) !== undefined).toBe(isThere);
            else map.set(key, at);
            if (kind === 'set' || isThere) keys = [...keys.filter((each) => each !== key), key];
            keys = keys.slice(-max);
          }
        },
      ),
    );
  });
});
