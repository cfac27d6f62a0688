import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWhen, findWhen } from '../../src/answer/find-when.ts';

describe('findWhen', () => {
  it.each([
    ['On December 19, 2014, they said so.', [['December 19, 2014', 2014, 12, 19]]],
    ['It began in November 2014.', [['November 2014', 2014, 11, undefined]]],
    ['on 24 Dec. it ended', [['24 Dec.', undefined, 12, 24]]],
    ['the 3rd of May 1998', [['3rd of May 1998', 1998, 5, 3]]],
    ['posted 2014-11-24 at noon', [['2014-11-24', 2014, 11, 24]]],
    ['a 2013 attack on Seoul', [['2013', 2013, undefined, undefined]]],
    ['On Wednesday, he spoke.', [['On Wednesday', undefined, undefined, undefined]]],
    ['on Friday, June 3 he left', [['on Friday, June 3', undefined, 6, 3]]],
    ['in March they left', [['March', undefined, undefined, undefined]]],
    ['last week', [['last week', undefined, undefined, undefined]]],
    ['2000 hackers marched on', []],
    ['it cost $1999 or 2,014 or 2014.5', []],
    ['around 6,000 state hackers', []],
    ['He may march.', []],
    ['version 1.2014', []],
  ])('reads “%s”', (text, expected) => {
    const found = findWhen(text).map(({ start, end, year, month, day }) => [
      text.slice(start, end),
      year,
      month,
      day,
    ]);
    expect(found).toEqual(expected);
  });

  it('finds spans in order within any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of findWhen(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('compareWhen', () => {
  it('orders years, months and days, the vaguer first', () => {
    const at = (year: number, month?: number, day?: number) => ({
      start: 0,
      end: 1,
      year,
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
    });
    const dates = [at(2014, 12, 19), at(2014, 11), at(2014), at(2013, 12, 31), at(2014, 12)];
    expect(dates.sort(compareWhen)).toEqual([
      at(2013, 12, 31),
      at(2014),
      at(2014, 11),
      at(2014, 12),
      at(2014, 12, 19),
    ]);
  });
});
