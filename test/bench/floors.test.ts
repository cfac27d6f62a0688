import { describe, expect, it } from 'vitest';
import { missedFloors } from '../../bench/eval/floors.ts';

describe('missedFloors', () => {
  const runs = new Map([
    [
      'sony',
      [
        { name: 'hit1', value: 0.9 },
        { name: 'brier', value: 0.12 },
        { name: 'claims-falsely-supported', value: 0 },
      ],
    ],
  ]);

  it('says nothing when every figure reaches its floor, the border included', () => {
    const floors = { sony: { hit1: 0.9, brier: 0.12, 'claims-falsely-supported': 0 } };
    expect(missedFloors(floors, runs)).toEqual([]);
  });

  it.each([
    {
      what: 'a share under its floor',
      floors: { sony: { hit1: 0.91 } },
      line: 'sony: hit1 is 0.9000, expected at least 0.91',
    },
    {
      what: 'an error over its bound',
      floors: { sony: { brier: 0.1 } },
      line: 'sony: brier is 0.1200, expected at most 0.1',
    },
    {
      what: 'a figure that is missing',
      floors: { sony: { refused: 0.5 } },
      line: 'sony: expected the figure refused, found none',
    },
    {
      what: 'a run that is missing',
      floors: { harbour: { hit1: 0.5 } },
      line: 'harbour: expected this run, found none',
    },
  ])('names $what', ({ floors, line }) => {
    expect(missedFloors(floors, runs)).toEqual([line]);
  });
});
