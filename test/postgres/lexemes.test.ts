import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVector, toVector } from '../../src/postgres/lexemes.ts';

describe('readVector', () => {
  it('has each stem of the vector with how often it stands there', () => {
    const stem = fc.oneof(
      fc.constantFrom("'", "a'b", '\\', "''", "b'", 'mill', ' ', ':1,2'),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(stem, { maxLength: 40 }), (stems) => {
        const counts = new Map<string, number>();
        for (const each of stems) counts.set(each, (counts.get(each) ?? 0) + 1);
        expect(readVector(toVector(stems))).toEqual(counts);
      }),
    );
  });

  it('reads what PostgreSQL writes without places', () => {
    expect(readVector("'a' 'b':1,4 'c'")).toEqual(
      new Map([
        ['a', 1],
        ['b', 2],
        ['c', 1],
      ]),
    );
  });
});
